import { expect, test } from 'vitest'
import { DecodeError, decodeArguments, decodeItem } from '../../../src/protocols/vijson/decode.ts'
import { encodeFault, encodeResult } from '../../../src/protocols/vijson/encode.ts'
import { parseJson } from '../../../src/protocols/vijson/parse.ts'
import type { FieldSpec } from '../../../src/spec/field.ts'
import { share } from '../../../src/spec/shared-value.ts'
import { loadVimSpec } from '../../../src/spec/vim.ts'
import { sampleObject } from '../soap/codec-samples.ts'

const spec = loadVimSpec()
const rank = spec.newestRank
const vim = { rank, namespace: 'vim25' }

function field(type: string, changes: Partial<FieldSpec> = {}): FieldSpec {
  const base = { name: 'value', elementNs: 'vim25', isRef: false, array: false, optional: false, secret: false }
  return { ...base, type, versionRank: 0, addedLater: false, privileges: [], ...changes }
}
const any = field('anyType')
const write = (of: FieldSpec, value: unknown, options = vim) => [...encodeResult(of, value, options)].join('')

for (const ns of spec.namespaces) {
  test(`every data type of ${ns} is read back as it was written`, () => {
    const wrong: string[] = []
    let count = 0
    for (const type of spec.dataTypes(ns)) {
      const value = { _typeName: type.name, ...sampleObject(type, 3) }
      const place = field(type.name, { ns })
      const text = write(place, value, { rank, namespace: ns })
      const back = decodeItem(place, parseJson(text), { rank })
      const { _typeName: _, ...fields } = value
      try {
        expect(back).toEqual(fields)
      } catch {
        wrong.push(type.name)
      }
      count += 1
    }
    expect(wrong).toEqual([])
    expect(count).toBeGreaterThan(10)
  })

  test(`every data type of ${ns} names the types of all objects in it`, () => {
    const unnamed: string[] = []
    for (const type of spec.dataTypes(ns)) {
      const text = write(field(type.name, { ns }), sampleObject(type, 2), { rank, namespace: ns })
      JSON.parse(text, (_key, value: unknown) => {
        const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
        if (isObject && !('_typeName' in value)) unnamed.push(type.name)
        return value
      })
    }
    expect(unnamed).toEqual([])
  })
}

test.each([
  ['string', 'x', '{"_typeName":"string","_value":"x"}'],
  ['boolean', true, '{"_typeName":"boolean","_value":true}'],
  ['int', 5, '{"_typeName":"int","_value":5}'],
  ['long', 2 ** 40, '{"_typeName":"long","_value":1099511627776}'],
  ['long beyond 2^53', 9007199254740993n, '{"_typeName":"long","_value":9007199254740993}'],
  ['double', 1.5, '{"_typeName":"double","_value":1.5}'],
  ['short', { _typeName: 'short', _value: 3 }, '{"_typeName":"short","_value":3}'],
  ['bytes', { _typeName: 'base64Binary', _value: 'AAE=' }, '{"_typeName":"binary","_value":"AAE="}'],
  [
    'enum',
    { _typeName: 'VirtualMachinePowerState', _value: 'poweredOn' },
    '{"_typeName":"VirtualMachinePowerState","_value":"poweredOn"}',
  ],
  [
    'reference',
    { _typeName: 'ManagedObjectReference', type: 'Folder', value: 'group-v3' },
    '{"_typeName":"ManagedObjectReference","type":"Folder","value":"group-v3"}',
  ],
  [
    'array of strings',
    { _typeName: 'ArrayOfString', _value: ['a', ''] },
    '{"_typeName":"ArrayOfString","_value":["a",""]}',
  ],
  [
    'array of references',
    { _typeName: 'ArrayOfManagedObjectReference', _value: [{ type: 'Folder', value: 'g' }] },
    '{"_typeName":"ArrayOfManagedObjectReference","_value":[{"_typeName":"ManagedObjectReference","type":"Folder","value":"g"}]}',
  ],
  [
    'array of objects',
    { _typeName: 'ArrayOfOptionValue', _value: [{ key: 'k', value: 'v' }] },
    '{"_typeName":"ArrayOfOptionValue","_value":[{"_typeName":"OptionValue","key":"k","value":{"_typeName":"string","_value":"v"}}]}',
  ],
  ['fault', { _typeName: 'NotFound' }, '{"_typeName":"NotFound"}'],
])('%s in an Any place', (_what, value, text) => {
  expect(write(any, value)).toBe(text)
  expect(decodeItem(any, parseJson(text), { rank })).toEqual(value)
})

test('a reference in a box, as an older guide shows it, is taken', () => {
  const boxed = { _typeName: 'ManagedObjectReference', _value: { type: 'Folder', value: 'group-v3' } }
  expect(decodeItem(any, boxed, { rank })).toEqual({
    _typeName: 'ManagedObjectReference',
    type: 'Folder',
    value: 'group-v3',
  })
})

test('longs keep each digit in both directions, and digits in strings are left alone', () => {
  const text = '{"a":9223372036854775807,"b":-9223372036854775808,"c":"12345678901234567890 \\" 12345678901234567890"}'
  const parsed = parseJson(text) as Record<string, unknown>
  const long = field('long')
  expect(decodeItem(long, parsed.a, { rank })).toBe(9223372036854775807n)
  expect(decodeItem(long, parsed.b, { rank })).toBe(-9223372036854775808n)
  expect(parsed.c).toBe('12345678901234567890 " 12345678901234567890')
  expect(write(long, 9223372036854775807n)).toBe('9223372036854775807')
  expect(() => decodeItem(long, parseJson('9223372036854775808'), { rank })).toThrow(DecodeError)
  expect(decodeItem(long, parseJson('1234567890123456'), { rank })).toBe(1234567890123456)
})

test('strings of all kinds are written as JSON has them', () => {
  for (const text of ['plain', 'a "b" \\ c', 'tab\tand\u0000', '\u00e9\u4e16\ud83d\ude00', '\ud800 alone', '\u2028'])
    expect(JSON.parse(write(field('string'), text))).toBe(text)
})

test('a type that the release lacks is written as its nearest ancestor, and its field is left out', () => {
  const old = { rank: spec.rankOf('vim25', '5.5')!, namespace: 'vim25' }
  expect(write(any, { _typeName: 'VirtualTPM', key: 1 }, old)).toBe('{"_typeName":"VirtualDevice","key":1}')
})

test('shared content is written the same each time', () => {
  const shared = share({ key: 'k', value: 'v' })
  const place = field('OptionValue', { ns: 'vim25' })
  const text = write(place, shared)
  expect(write(place, shared)).toBe(text)
  expect(text).toBe('{"_typeName":"OptionValue","key":"k","value":{"_typeName":"string","_value":"v"}}')
})

test('unset results are null, unset required lists are empty', () => {
  expect(write(field('string', { optional: true }), undefined)).toBe('null')
  expect(write(field('string', { array: true, optional: true }), undefined)).toBe('null')
  expect(write(field('string', { array: true }), undefined)).toBe('[]')
})

test('a long list comes in pieces and is whole', () => {
  const type = field('ObjectContent', { ns: 'vim25', array: true })
  function* objects() {
    for (let i = 0; i < 3000; i++)
      yield { obj: { type: 'Folder', value: `group-${i}` }, propSet: [{ name: 'name', val: `n${i}` }] }
  }
  const pieces = [...encodeResult(type, objects(), vim)]
  expect(pieces.length).toBeGreaterThan(5)
  expect(JSON.parse(pieces.join(''))).toHaveLength(3000)
})

test('a fault is the object itself with its text', () => {
  const text = encodeFault(
    { name: 'InvalidPowerState', message: 'say "no"', data: { existingState: 'poweredOn' } },
    vim,
  )
  expect(JSON.parse(text)).toEqual({
    _typeName: 'InvalidPowerState',
    existingState: 'poweredOn',
    faultstring: 'say "no"',
  })
})

const create = spec.method('vim25', 'CreateFolder')!
const reconfigure = spec.method('vim25', 'ReconfigVM_Task')!
test.each([
  ['an unknown member', create, { name: 'x', nam: 1 }, /Unexpected member "nam"/],
  ['a missing parameter', create, {}, /"name" is missing/],
  ['a value of another type', create, { name: 5 }, /5 is not a valid string\n\nwhile parsing name/],
  ['a body that is no object', create, [1], /expected an object/],
  ['an unknown type', reconfigure, { spec: { _typeName: 'NoSuchSpec' } }, /Unknown type "NoSuchSpec"/],
  [
    'a type of another family',
    reconfigure,
    { spec: { _typeName: 'VirtualDisk' } },
    /is not a subtype of VirtualMachineConfigSpec/,
  ],
  [
    'an int beyond its range',
    reconfigure,
    { spec: { numCPUs: 2 ** 31 } },
    /not a valid int\n\nwhile parsing spec.numCPUs/,
  ],
  ['an unknown enum value', reconfigure, { spec: { firmware: 3 } }, /not a valid string/],
  ['an object for a list', reconfigure, { spec: { extraConfig: {} } }, /expected an array/],
  [
    'an untyped value in an Any place',
    reconfigure,
    { spec: { extraConfig: [{ key: 'a', value: {} }] } },
    /"_typeName" is missing/,
  ],
])('%s is refused', (_what, method, body, message) => {
  expect(() => decodeArguments(method, body, { rank })).toThrow(DecodeError)
  expect(() => decodeArguments(method, body, { rank })).toThrow(message)
})

test('lenient reading lets unknown members and missing parameters pass', () => {
  expect(decodeArguments(create, { nam: 1 }, { rank, strict: false })).toEqual({})
})

test('null is unset, the object of the call and type names of the arguments are ignored', () => {
  const body = { _typeName: 'CreateFolderRequestType', _this: { type: 'Folder', value: 'g' }, name: 'x' }
  expect(decodeArguments(create, body, { rank })).toEqual({ name: 'x' })
  expect(decodeArguments(reconfigure, { spec: { name: null, deviceChange: null } }, { rank })).toEqual({ spec: {} })
})

test('nesting without end is refused', () => {
  let filter: Record<string, unknown> = { name: 'x' }
  for (let i = 0; i < 3000; i++) filter = { name: 'a', childSnapshotList: [filter] }
  const place = field('VirtualMachineSnapshotTree', { ns: 'vim25' })
  expect(() => decodeItem(place, filter, { rank, strict: false })).toThrow(/nested deeper/)
})

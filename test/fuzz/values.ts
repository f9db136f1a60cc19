import type { Ref } from '../../src/kernel/managed.ts'
import { type DataTypeSpec, type FieldSpec, loadVimSpec } from '../../src/spec/vim.ts'

/** A number below the given one. */
export type Roll = (below: number) => number

export const pick = <T>(roll: Roll, list: readonly T[]): T => list[roll(list.length)]!

/** What values are made from. */
export interface Words {
  readonly refs: ReadonlyMap<string, readonly Ref[]>
  readonly all: readonly Ref[]
  /** Names, paths and keys that mean something in the inventory. */
  readonly strings: readonly string[]
  /** Of ten values, how many are made to be wrong. */
  readonly wildness: number
}

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

export const ODD_STRINGS = [
  '',
  ' ',
  '..',
  '../../etc/passwd',
  '[LocalDS_0] ../x',
  '[',
  '[]',
  '[LocalDS_0]',
  '[LocalDS_0] a/b.vmx',
  '%2f',
  '%',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'toString',
  '*',
  '(',
  '\\',
  '"',
  "'",
  'https://[',
  'https://x/folder/%?dsName=LocalDS_0&dcPath=DC0',
  'https://x/folder/%ff?dsName=LocalDS_0&dcPath=DC0',
  `[LocalDS_0] ${'n'.repeat(300)}`,
  '[LocalDS_0] DC0_H0_VM0/DC0_H0_VM0.vmx/x',
  '[LocalDS_0] DC0_H0_VM0/DC0_H0_VM0.vmx/x/y',
  '[LocalDS_0] DC0_H0_VM0',
  '\u{1F4A5}',
  '\u202Eabc',
  'a'.repeat(81),
  'n'.repeat(5000),
  '-1',
  'NaN',
  'null',
  '\t\n',
  '0x10',
  '2026-01-01T00:00:00Z',
  '00:50:56:00:00:01',
  '999.999.999.999',
  'fe80::1',
]
export const ODD_NUMBERS = [
  '0',
  '-1',
  '1',
  '2147483647',
  '-2147483648',
  '2147483648',
  '9223372036854775807',
  '-9223372036854775808',
  '9223372036854775808',
  '1e308',
  'NaN',
  '',
  'x',
  '1.5',
  '0x1F',
  '99999999999999999999999999999999',
]
export const ODD_DATES = [
  '1970-01-01T00:00:00Z',
  '9999-12-31T23:59:59.999Z',
  '2026-02-31T00:00:00Z',
  '2026-01-01',
  '-0001-01-01T00:00:00Z',
  '',
  'now',
  '2026-01-01T00:00:00+14:00',
]

function scalarText(type: string, roll: Roll, words: Words): string {
  const isWild = roll(10) < words.wildness
  switch (type) {
    case 'boolean':
      return isWild ? pick(roll, ['', '1', '0', 'TRUE', 'yes', '2']) : pick(roll, ['true', 'false'])
    case 'int':
    case 'long':
    case 'short':
    case 'byte':
      return isWild ? pick(roll, ODD_NUMBERS) : String(roll(roll(3) ? 20 : 5000))
    case 'float':
    case 'double':
      return isWild ? pick(roll, ODD_NUMBERS) : String(roll(100) / 4)
    case 'dateTime':
      return isWild ? pick(roll, ODD_DATES) : new Date(Date.UTC(2026, roll(12), 1 + roll(28))).toISOString()
    case 'base64Binary':
      return isWild ? pick(roll, ['!', 'a', '====', '']) : Buffer.from(`x${roll(1000)}`).toString('base64')
    default:
      return isWild ? pick(roll, ODD_STRINGS) : pick(roll, words.strings)
  }
}

/** An object that fits the type, for the most part. */
export function referenceTo(type: string, roll: Roll, words: Words): Ref {
  if (roll(10) < words.wildness)
    return pick(roll, [
      { type, value: '' },
      { type, value: 'nothing-1' },
      { type, value: '__proto__' },
      { type: '', value: pick(roll, words.all).value },
      { type: 'Nothing', value: 'x' },
      { type, value: pick(roll, words.all).value },
      pick(roll, words.all),
    ])
  const spec = loadVimSpec()
  const fitting = [...words.refs].filter(([name]) => spec.isSubtype(name, type)).flatMap(([, refs]) => refs)
  return fitting.length > 0 ? pick(roll, fitting) : pick(roll, words.all)
}

/** The attributes and content of one item of a field. */
function item(field: FieldSpec, roll: Roll, words: Words, depth: number): { attributes: string; content: string } {
  const spec = loadVimSpec()
  const isWild = roll(40) < words.wildness
  if (isWild) {
    const wrong = roll(5)
    if (wrong === 0) return { attributes: ' xsi:nil="true"', content: '' }
    if (wrong === 1) return { attributes: ` xsi:type="${pick(roll, WRONG_TYPES)}"`, content: 'x' }
    if (wrong === 2) return { attributes: '', content: '' }
    if (wrong === 3) return { attributes: '', content: '<unexpected>1</unexpected>' }
  }
  if (field.isRef) {
    const { type, value } = referenceTo(field.refType ?? 'ManagedObject', roll, words)
    return { attributes: type === '' ? '' : ` type="${type}"`, content: escaped(value) }
  }
  if (field.type === 'anyType') return anything(roll, words, depth)
  const enumType = spec.enumType(field.type, field.ns)
  if (enumType) {
    const odd = roll(10) < words.wildness
    return { attributes: '', content: odd ? pick(roll, ['', 'nothing', '__proto__']) : pick(roll, enumType.values) }
  }
  const type = spec.dataType(field.type, field.ns)
  if (!type) return { attributes: '', content: escaped(scalarText(field.type, roll, words)) }
  const concrete = concreteOf(type, roll)
  return {
    attributes: concrete === type ? '' : ` xsi:type="${concrete.name}"`,
    content:
      depth <= 0 && concrete.fields.every((one) => one.optional) ? '' : content(concrete, roll, words, depth - 1),
  }
}

const WRONG_TYPES = [
  'VirtualMachineConfigSpec',
  'xsd:int',
  'nothing',
  'q:r',
  'ArrayOfString',
  'ManagedObjectReference',
  '',
]

function anything(roll: Roll, words: Words, depth: number): { attributes: string; content: string } {
  const types = ['string', 'int', 'long', 'boolean', 'double', 'dateTime', 'base64Binary', 'byte', 'short']
  const kind = roll(12)
  if (kind < types.length) {
    const type = types[kind]!
    return { attributes: ` xsi:type="xsd:${type}"`, content: escaped(scalarText(type, roll, words)) }
  }
  if (kind === 9) return { attributes: ' xsi:type="ManagedObjectReference" type="Folder"', content: 'group-d1' }
  if (kind === 10)
    return { attributes: ' xsi:type="ArrayOfString"', content: '<string>a</string><string>b</string><int>1</int>' }
  const type = loadVimSpec().dataType(pick(roll, ['Description', 'OptionValue', 'MethodFault', 'VirtualDisk']))!
  return { attributes: ` xsi:type="${type.name}"`, content: content(type, roll, words, depth - 1) }
}

/** The type itself or, as devices and backings want it, some type that is made from it. */
export function concreteOf(type: DataTypeSpec, roll: Roll): DataTypeSpec {
  let now = type
  for (;;) {
    const below = loadVimSpec().subtypes(now.name)
    if (below.length === 0 || roll(4) === 0) return now
    now = loadVimSpec().dataType(pick(roll, below)) ?? now
  }
}

function content(type: DataTypeSpec, roll: Roll, words: Words, depth: number): string {
  return type.fields
    .filter((field) => keep(field, roll, words, depth))
    .map((field) => fieldText(field, roll, words, depth))
    .join('')
}

/** Few of the many optional fields, so that what is made stays small and often means something. */
export function keep(field: FieldSpec, roll: Roll, words: Words, depth: number): boolean {
  if (!field.optional) return roll(200) >= words.wildness
  return roll(100) < (depth > 1 ? 22 : depth > 0 ? 12 : 4)
}

/** A field or parameter as XML: valid for the most part, with the odd wrong value. */
export function fieldText(field: FieldSpec, roll: Roll, words: Words, depth = 3): string {
  const count = field.array ? roll(3) : roll(100) === 0 ? 2 : 1
  const namespace = field.elementNs === 'vim25' ? '' : ` xmlns="urn:${field.elementNs}"`
  return Array.from({ length: count }, () => {
    const { attributes, content: inside } = item(field, roll, words, depth)
    return `<${field.name}${namespace}${attributes}>${inside}</${field.name}>`
  }).join('')
}

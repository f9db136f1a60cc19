import type { FieldSpec } from '../../../src/spec/field.ts'
import { type DataTypeSpec, loadVimSpec } from '../../../src/spec/vim.ts'
import {
  concreteOf,
  keep,
  ODD_DATES,
  ODD_NUMBERS,
  ODD_STRINGS,
  pick,
  type Roll,
  referenceTo,
  type Words,
} from '../values.ts'

// Texts, not values: only a text can hold a name twice, or a number that no number holds.

const MISFITS = [
  'null',
  'true',
  '0',
  '-1',
  '""',
  '[]',
  '{}',
  '[[]]',
  '1e400',
  '123456789012345678901234567890',
  '{"__proto__":{"a":1}}',
  '{"constructor":1}',
  '{"_typeName":"nothing"}',
  '{"_typeName":"__proto__"}',
  '{"_typeName":"ManagedObjectReference"}',
  '{"_typeName":"string","_value":1}',
  '{"_typeName":"ArrayOfString","_value":{}}',
  '{"_typeName":1}',
]

/** Something that fits nowhere. */
export const misfit = (roll: Roll): string => pick(roll, MISFITS)

const quoted = (text: string): string => JSON.stringify(text)

function scalar(type: string, roll: Roll, words: Words): string {
  const isWild = roll(10) < words.wildness
  switch (type) {
    case 'boolean':
      return isWild ? pick(roll, ['"true"', '1', 'null']) : pick(roll, ['true', 'false'])
    case 'byte':
    case 'short':
    case 'int':
    case 'long':
      return isWild ? oddNumber(roll) : String(roll(roll(3) ? 20 : 5000))
    case 'float':
    case 'double':
      return isWild ? oddNumber(roll) : String(roll(100) / 4)
    case 'dateTime':
      return quoted(isWild ? pick(roll, ODD_DATES) : new Date(Date.UTC(2026, roll(12), 1 + roll(28))).toISOString())
    case 'base64Binary':
      return quoted(isWild ? pick(roll, ['!', 'a', '====', '']) : Buffer.from(`x${roll(1000)}`).toString('base64'))
    default:
      return quoted(isWild ? pick(roll, ODD_STRINGS) : pick(roll, words.strings))
  }
}

function oddNumber(roll: Roll): string {
  const odd = pick(roll, ODD_NUMBERS)
  return /^-?[\d.e]+$/.test(odd) && roll(4) > 0 ? odd : quoted(odd)
}

function reference(type: string, roll: Roll, words: Words): string {
  const { type: name, value } = referenceTo(type, roll, words)
  return `{"_typeName":"ManagedObjectReference","type":${quoted(name)},"value":${quoted(value)}}`
}

function item(field: FieldSpec, roll: Roll, words: Words, depth: number): string {
  if (roll(40) < words.wildness) return misfit(roll)
  const spec = loadVimSpec()
  if (field.isRef) return reference(field.refType ?? 'ManagedObject', roll, words)
  if (field.type === 'anyType') {
    const type = pick(roll, ['string', 'int', 'long', 'boolean', 'double', 'dateTime', 'binary', 'ArrayOfString'])
    if (type === 'ArrayOfString') return `{"_typeName":"ArrayOfString","_value":["a",${misfit(roll)}]}`
    return `{"_typeName":"${type}","_value":${scalar(type, roll, words)}}`
  }
  const enumType = spec.enumType(field.type, field.ns)
  if (enumType) return quoted(roll(10) < words.wildness ? '__proto__' : pick(roll, enumType.values))
  const type = spec.dataType(field.type, field.ns)
  if (!type) return scalar(field.type, roll, words)
  return object(concreteOf(type, roll), roll, words, depth - 1)
}

function object(type: DataTypeSpec, roll: Roll, words: Words, depth: number): string {
  if (depth < 0 && type.fields.every((one) => one.optional)) return `{"_typeName":"${type.name}"}`
  const members = type.fields
    .filter((field) => keep(field, roll, words, depth))
    .map((field) => memberText(field, roll, words, depth))
  if (roll(30) > 0) members.unshift(`"_typeName":"${type.name}"`)
  return `{${members.join(',')}}`
}

/** A field or parameter as a member of a JSON object: valid for the most part, with the odd wrong value. */
export function memberText(field: FieldSpec, roll: Roll, words: Words, depth = 3): string {
  const name = quoted(field.name)
  if (!field.array) {
    const text = item(field, roll, words, depth)
    // A name twice: the last counts, as with every parser.
    return roll(200) === 0 ? `${name}:${misfit(roll)},${name}:${text}` : `${name}:${text}`
  }
  if (roll(60) === 0) return `${name}:${item(field, roll, words, depth)}`
  return `${name}:[${Array.from({ length: roll(3) }, () => item(field, roll, words, depth)).join(',')}]`
}

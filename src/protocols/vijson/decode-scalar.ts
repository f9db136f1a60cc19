import { isOnCalendar } from '../../spec/calendar.ts'
import { exactInteger } from './parse.ts'

/** A value as the client wrote it does not belong to its type. */
export class ScalarError extends Error {}

type Scalar = string | number | bigint | boolean

const DATE_TIME = /^(-?\d{4,}-\d\d-\d\dT\d\d:\d\d:\d\d)(\.\d+)?(Z|[+-]\d\d:\d\d)?$/i
const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/
const SPECIAL: Readonly<Record<string, number>> = {
  NaN: Number.NaN,
  Infinity: Number.POSITIVE_INFINITY,
  '-Infinity': Number.NEGATIVE_INFINITY,
}

function shown(value: unknown): string {
  const exact = exactInteger(value)
  if (exact !== undefined) return String(exact)
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length > 80 ? `${text.slice(0, 80)}…` : text
}

function wrong(value: unknown, type: string): never {
  throw new ScalarError(`${shown(value)} is not a valid ${type}`)
}

function integer(type: string, low: number, high: number): (value: unknown) => number {
  return (value) => {
    if (typeof value !== 'number' || !Number.isInteger(value) || value < low || value > high) wrong(value, type)
    return value === 0 ? 0 : value
  }
}

function long(value: unknown): number | bigint {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return value === 0 ? 0 : value
  const exact = exactInteger(value) ?? (Number.isInteger(value) ? BigInt(value as number) : undefined)
  if (exact === undefined || BigInt.asIntN(64, exact) !== exact) wrong(value, 'long')
  const plain = Number(exact)
  return Number.isSafeInteger(plain) ? plain : exact
}

function floating(value: unknown): number {
  if (typeof value === 'number') return value
  const exact = exactInteger(value)
  if (exact !== undefined) return Number(exact)
  if (typeof value === 'string' && Object.hasOwn(SPECIAL, value)) return SPECIAL[value]!
  return wrong(value, 'floating point number')
}

const text =
  (type: string) =>
  (value: unknown): string =>
    typeof value === 'string' ? value : wrong(value, type)

/** Times are kept in UTC with `Z`; a time without a zone is taken as UTC. Digits below a millisecond are kept. */
function dateTime(value: unknown): string {
  const written = text('dateTime')(value).trim()
  const [, seconds = '', fraction = '', zone = 'Z'] = DATE_TIME.exec(written) ?? []
  const isUtc = zone === 'Z' || zone === 'z'
  const time = Date.parse(`${seconds.toUpperCase()}${isUtc ? 'Z' : zone}`)
  if (Number.isNaN(time) || !isOnCalendar(seconds)) wrong(value, 'dateTime')
  const whole = isUtc ? seconds.toUpperCase() : new Date(time).toISOString().slice(0, -5)
  return `${whole}${fraction.replace(/\.?0+$/, '')}Z`
}

function base64(value: unknown): string {
  const packed = text('binary')(value).replace(/[ \t\r\n]+/g, '')
  if (!BASE64.test(packed)) throw new ScalarError('text is not valid base64')
  return packed
}

/** Readers of the built-in types but anyType, by their names in the tables. They throw ScalarError. */
export const SCALAR_READERS: Readonly<Record<string, (value: unknown) => Scalar>> = {
  string: text('string'),
  anyURI: text('anyURI'),
  int: integer('int', -2147483648, 2147483647),
  short: integer('short', -32768, 32767),
  byte: integer('byte', -128, 127),
  long,
  float: floating,
  double: floating,
  boolean: (value) => (typeof value === 'boolean' ? value : wrong(value, 'boolean')),
  dateTime,
  base64Binary: base64,
}

/** True where a bare JavaScript value in an anyType place means this type by itself, so that no box is needed in memory. */
export function standsForItself(type: string, value: Scalar): boolean {
  if (type === 'string' || type === 'boolean' || type === 'int') return true
  if (type === 'long') return typeof value === 'number' ? value !== (value | 0) : true
  return type === 'double' && typeof value === 'number' && !Number.isInteger(value)
}

import { isOnCalendar } from '../../spec/calendar.ts'

/** A value as the client wrote it does not belong to its type. */
export class ScalarError extends Error {}

const INTEGER = /^[+-]?\d+$/
const DECIMAL = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/
const DATE_TIME = /^(-?\d{4,}-\d\d-\d\dT\d\d:\d\d:\d\d)(\.\d+)?(Z|[+-]\d\d:\d\d)?$/
const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/

function integer(type: string, low: number, high: number): (text: string) => number {
  return (text) => {
    const trimmed = text.trim()
    const value = Number(trimmed)
    if (!INTEGER.test(trimmed) || value < low || value > high)
      throw new ScalarError(`"${trimmed}" is not a valid ${type}`)
    return value === 0 ? 0 : value
  }
}

function long(text: string): number | bigint {
  const trimmed = text.trim()
  if (!INTEGER.test(trimmed) || trimmed.length > 40) throw new ScalarError(`"${trimmed}" is not a valid long`)
  const value = Number(trimmed)
  if (Number.isSafeInteger(value)) return value === 0 ? 0 : value
  const exact = BigInt(trimmed.startsWith('+') ? trimmed.slice(1) : trimmed)
  if (BigInt.asIntN(64, exact) !== exact) throw new ScalarError(`"${trimmed}" is not a valid long`)
  return exact
}

function floating(text: string): number {
  const trimmed = text.trim()
  if (trimmed === 'INF') return Number.POSITIVE_INFINITY
  if (trimmed === '-INF') return Number.NEGATIVE_INFINITY
  if (trimmed === 'NaN') return Number.NaN
  if (!DECIMAL.test(trimmed)) throw new ScalarError(`"${trimmed}" is not a valid floating point number`)
  return Number(trimmed)
}

function boolean(text: string): boolean {
  const trimmed = text.trim()
  if (trimmed === 'true' || trimmed === '1') return true
  if (trimmed === 'false' || trimmed === '0') return false
  throw new ScalarError(`"${trimmed}" is not a valid boolean`)
}

/** Times are kept in UTC with `Z`; a time without a zone is taken as UTC. Digits below a millisecond are kept. */
function dateTime(text: string): string {
  const trimmed = text.trim()
  const [, seconds = '', fraction = '', zone = 'Z'] = DATE_TIME.exec(trimmed) ?? []
  const time = Date.parse(`${seconds}${zone}`)
  if (Number.isNaN(time) || !isOnCalendar(seconds)) throw new ScalarError(`"${trimmed}" is not a valid dateTime`)
  const whole = zone === 'Z' ? seconds : new Date(time).toISOString().slice(0, -5)
  return `${whole}${fraction.replace(/\.?0+$/, '')}Z`
}

function base64(text: string): string {
  const packed = text.replace(/[ \t\r\n]+/g, '')
  if (!BASE64.test(packed)) throw new ScalarError('text is not valid base64')
  return packed
}

/** Readers of the built-in types but anyType, by XML Schema name. They throw ScalarError. */
export const SCALAR_READERS: Readonly<Record<string, (text: string) => string | number | bigint | boolean>> = {
  string: (text) => text,
  anyURI: (text) => text.trim(),
  int: integer('int', -2147483648, 2147483647),
  short: integer('short', -32768, 32767),
  byte: integer('byte', -128, 127),
  long,
  float: floating,
  double: floating,
  boolean,
  dateTime,
  base64Binary: base64,
}

/** True where a bare JavaScript value in an anyType place means this type by itself, so that no box is needed. */
export function standsForItself(type: string, value: string | number | bigint | boolean): boolean {
  if (type === 'string' || type === 'boolean' || type === 'int') return true
  if (type === 'long') return typeof value === 'number' ? value !== (value | 0) : true
  return type === 'double' && typeof value === 'number' && !Number.isInteger(value)
}

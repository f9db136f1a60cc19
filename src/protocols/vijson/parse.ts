import { checkJsonSize } from '../wire/json.ts'

/** Key of the object that stands for an integer which a JavaScript number cannot hold: no client's own key starts so. */
const EXACT = '\u0000integer'

const LONG_DIGITS = /\d{16}/
const TOKENS = /"(?:[^"\\]|\\.)*"|-?\d{16,}(?![\d.eE])/g

/**
 * Parses JSON. Integers of 16 digits and more keep each digit: they become what `exactInteger` reads. Throws SyntaxError.
 * (The source text of numbers is not offered to revivers before Node 21.)
 */
export function parseJson(text: string): unknown {
  checkJsonSize(text)
  if (!LONG_DIGITS.test(text)) return JSON.parse(text)
  return JSON.parse(text.replace(TOKENS, (token) => (token.startsWith('"') ? token : `{"\\u0000integer":"${token}"}`)))
}

/** The digits of an integer that `parseJson` kept as they were; undefined for any other value. */
export function exactInteger(value: unknown): bigint | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const digits = (value as Record<string, unknown>)[EXACT]
  return typeof digits === 'string' && /^-?\d{1,40}$/.test(digits) ? BigInt(digits) : undefined
}

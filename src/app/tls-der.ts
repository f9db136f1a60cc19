/** Just enough DER (X.690) for certificates and revocation lists. Each function returns encoded elements. */

function element(tag: number, content: Uint8Array): Buffer {
  const { length } = content
  if (length < 0x80) return Buffer.concat([Buffer.of(tag, length), content])
  if (length < 0x100) return Buffer.concat([Buffer.of(tag, 0x81, length), content])
  return Buffer.concat([Buffer.of(tag, 0x82, length >> 8, length & 0xff), content])
}

export const sequence = (...items: readonly Uint8Array[]) => element(0x30, Buffer.concat(items))
export const set = (...items: readonly Uint8Array[]) => element(0x31, Buffer.concat(items))
export const boolean = (value: boolean) => element(0x01, Buffer.of(value ? 0xff : 0))
export const octets = (content: Uint8Array) => element(0x04, content)
export const utf8 = (value: string) => element(0x0c, Buffer.from(value, 'utf8'))

/** A context-specific element; `constructed` where it wraps whole elements. */
export function context(number: number, content: Uint8Array, constructed: boolean): Buffer {
  return element((constructed ? 0xa0 : 0x80) | number, content)
}

/** An integer from 0, from big-endian bytes. */
export function unsigned(bytes: Uint8Array): Buffer {
  const first = bytes.findIndex((byte) => byte !== 0)
  const trimmed = first < 0 ? Buffer.of(0) : bytes.subarray(first)
  return element(0x02, (trimmed[0] ?? 0) >= 0x80 ? Buffer.concat([Buffer.of(0), trimmed]) : trimmed)
}

/** Bits that fill whole bytes, unless `unusedBits` of the last one do not count. */
export function bits(content: Uint8Array, unusedBits = 0): Buffer {
  return element(0x03, Buffer.concat([Buffer.of(unusedBits), content]))
}

/** An object identifier such as `2.5.4.3`. */
export function oid(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number)
  const bytes = [first * 40 + second]
  for (const arc of rest) {
    const septets = [arc & 0x7f]
    for (let left = arc >>> 7; left > 0; left >>>= 7) septets.unshift((left & 0x7f) | 0x80)
    bytes.push(...septets)
  }
  return element(0x06, Buffer.from(bytes))
}

/** UTCTime until 2049, as RFC 5280 wants it, GeneralizedTime from then on. */
export function time(at: Date): Buffer {
  const digits = at.toISOString().replace(/[-:T]|\.\d+/g, '')
  return at.getUTCFullYear() < 2050
    ? element(0x17, Buffer.from(digits.slice(2), 'ascii'))
    : element(0x18, Buffer.from(digits, 'ascii'))
}

/** The elements inside a constructed one. */
export function children(parent: Buffer): Buffer[] {
  const content = contentOf(parent)
  const result: Buffer[] = []
  for (let at = 0; at < content.length; ) {
    const rest = content.subarray(at)
    const whole = rest.subarray(0, contentStart(rest) + contentOf(rest).length)
    result.push(whole)
    at += whole.length
  }
  return result
}

/** The bytes of an element without its tag and length. */
export function contentOf(whole: Buffer): Buffer {
  const first = whole[1] ?? 0
  const start = contentStart(whole)
  const length = first < 0x80 ? first : whole.readUIntBE(2, first & 0x7f)
  return whole.subarray(start, start + length)
}

function contentStart(whole: Buffer): number {
  const first = whole[1] ?? 0
  return first < 0x80 ? 2 : 2 + (first & 0x7f)
}

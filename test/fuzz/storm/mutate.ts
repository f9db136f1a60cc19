import { pick, type Roll } from '../values.ts'

const TOKENS = [
  '<',
  '>',
  '"',
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '\\',
  '\\u0000',
  '\\ud800',
  '&#0;',
  '&#xD800;',
  '&lt;',
  ']]>',
  '<!--',
  '<![CDATA[',
  'null',
  'true',
  '-0',
  '1e999',
  '99999999999999999999999',
  '0x1',
  '__proto__',
  'constructor',
  '"__proto__":{"a":1},',
  'xsi:nil="true"',
  '../../',
  '%00',
  '\u0000',
  '\ufeff',
  '\u2028',
]

/** Bytes of a text with one to four of them, or of its pieces, spoiled. */
export function spoil(text: string, roll: Roll): Buffer {
  let bytes: Buffer = Buffer.from(text)
  for (let times = 1 + roll(4); times > 0; times--) bytes = once(bytes, roll)
  return bytes
}

function once(bytes: Buffer, roll: Roll): Buffer {
  const at = roll(bytes.length + 1)
  const length = roll(Math.min(64, bytes.length - at + 1))
  const before = bytes.subarray(0, at)
  const after = bytes.subarray(at + length)
  switch (roll(8)) {
    case 0:
      return before
    case 1:
      return Buffer.concat([before, after])
    case 2:
      return Buffer.concat([before, bytes.subarray(at, at + length), bytes.subarray(at)])
    case 3:
      return Buffer.concat([before, Buffer.from([roll(256)]), bytes.subarray(at + 1)])
    case 4:
      return Buffer.concat([before, Buffer.from([0xff, 0xc0, 0x80]), bytes.subarray(at)])
    case 5: {
      const open = pick(roll, ['[', '{"a":', '<a>'])
      return Buffer.concat([before, Buffer.from(open.repeat(1 + roll(roll(20) === 0 ? 20_000 : 60))), after])
    }
    case 6: {
      const from = roll(bytes.length + 1)
      return Buffer.concat([before, bytes.subarray(from, from + roll(200)), after])
    }
    default:
      return Buffer.concat([before, Buffer.from(pick(roll, TOKENS)), bytes.subarray(at)])
  }
}

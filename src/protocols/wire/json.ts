import { LIMITS } from './limits.ts'

const QUOTE = 0x22
const BACKSLASH = 0x5c
const COMMA = 0x2c

/**
 * Refuses a text that would be too deep for what walks over its value, or whose value would be many times as large as itself.
 * Throws SyntaxError. Says nothing about whether the text is JSON.
 */
export function checkJsonSize(text: string): void {
  // Most texts are too short to hold that much.
  if (text.length <= LIMITS.jsonDepth) return
  let depth = 0
  let values = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === QUOTE) i = endOfString(text, i)
    else if (code === COMMA) values++
    else if (code === 0x5b || code === 0x7b) {
      values++
      if (++depth > LIMITS.jsonDepth) throw new SyntaxError(`values are nested deeper than ${LIMITS.jsonDepth}`)
    } else if (code === 0x5d || code === 0x7d) depth--
    if (values > LIMITS.jsonValues) throw new SyntaxError(`there are more than ${LIMITS.jsonValues} values`)
  }
}

function endOfString(text: string, start: number): number {
  for (let i = start + 1; ; i++) {
    i = text.indexOf('"', i)
    if (i < 0) return text.length
    let slashes = 0
    while (text.charCodeAt(i - 1 - slashes) === BACKSLASH) slashes++
    if (slashes % 2 === 0) return i
  }
}

/** JSON.parse of a text of bounded depth and size. Throws SyntaxError. */
export function parseBounded(text: string): unknown {
  checkJsonSize(text)
  return JSON.parse(text) as unknown
}

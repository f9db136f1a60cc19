// What may not stand as it is in text: markup, the carriage return that a reader would turn into a line feed, and
// what XML 1.0 has no way to write (controls, lone surrogates, U+FFFE, U+FFFF), which becomes U+FFFD.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const SPECIAL = /[&<>\r\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/
const SPECIAL_ALL =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[&<>\r\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

const REPLACEMENT: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' }

/** Character data of an element. */
export function escapeText(text: string): string {
  if (!SPECIAL.test(text)) return text
  return text.replace(SPECIAL_ALL, (char) => REPLACEMENT[char] ?? '\ufffd')
}

/** The value of an attribute in double quotes. */
export function escapeAttribute(text: string): string {
  const escaped = escapeText(text)
  return /["\t\n]/.test(escaped)
    ? escaped.replace(/["\t\n]/g, (char) => (char === '"' ? '&quot;' : char === '\t' ? '&#9;' : '&#10;'))
    : escaped
}

const LONG = '$long'

/** JSON of a stored value. A long beyond 2^53 is a bigint in memory, which JSON has no form for. */
export function toText(value: unknown): string {
  try {
    return JSON.stringify(value)
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    return JSON.stringify(value, (_, item: unknown) => (typeof item === 'bigint' ? { [LONG]: String(item) } : item))
  }
}

export function fromText(text: string): unknown {
  if (!text.includes(`"${LONG}"`)) return JSON.parse(text)
  return JSON.parse(text, (_, item: unknown) => {
    const digits = typeof item === 'object' && item !== null && (item as Record<string, unknown>)[LONG]
    return typeof digits === 'string' ? BigInt(digits) : item
  })
}

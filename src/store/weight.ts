/** What a value that is no text takes, and an object or a list beside what it holds. */
const EACH = 8

/**
 * About how many characters a value takes in memory, or as JSON: a measure for what is kept of values that clients make as large as they
 * like. Gives up as soon as it is above `most`, and then gives any number above it. A list that is made while it is read counts as such.
 */
export function weight(value: unknown, most = Number.POSITIVE_INFINITY): number {
  if (typeof value === 'string') return value.length
  if (typeof value !== 'object' || value === null) return EACH
  // Whoever looks takes items away from the one it is made for.
  if (!Array.isArray(value) && Symbol.iterator in value) return Number.POSITIVE_INFINITY
  let sum = EACH
  for (const name in value) {
    sum += name.length
    if (sum <= most) sum += weight((value as Record<string, unknown>)[name], most - sum)
    if (sum > most) break
  }
  return sum
}

/** `base` with every field of `patch` that is set. */
export function merged<T extends object>(base: T, patch: object): T {
  const result = { ...base } as Record<string, unknown>
  for (const [key, value] of Object.entries(patch)) if (value !== undefined) result[key] = value
  return result as T
}

/** Whether two API values are equal; unset and absent are the same. */
export function same(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>]
  return [...new Set([...Object.keys(left), ...Object.keys(right)])].every((key) => same(left[key], right[key]))
}

/** Whether every field that `patch` sets has that value in `base` already, at any depth. */
export function contains(base: unknown, patch: unknown): boolean {
  if (patch === undefined) return true
  if (typeof patch !== 'object' || patch === null || Array.isArray(patch)) return same(base, patch)
  if (typeof base !== 'object' || base === null) return false
  return Object.entries(patch).every(([key, value]) => contains((base as Record<string, unknown>)[key], value))
}

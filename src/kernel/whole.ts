/** A value with its lists whole: long ones may be made while they are sent, and whoever looks at one takes it from the client. */
export function whole(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  if (Symbol.iterator in value) return [...(value as Iterable<unknown>)].map(whole)
  let changed: Record<string, unknown> | undefined
  for (const [name, item] of Object.entries(value)) {
    const now = whole(item)
    if (now === item) continue
    changed ??= { ...value }
    changed[name] = now
  }
  return changed ?? value
}

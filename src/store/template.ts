// A state is stored as what differs from shared content (its template), and put together again so that what is equal is the same object.

/** What turns a template into a value; JSON. `=` a literal, `o`/`x` an object's changed and deleted keys, `a`/`i` an array's length and changed items. */
export type Patch =
  | { '=': unknown }
  | { o: Record<string, Patch>; x?: string[] }
  | { a: number; i: Record<string, Patch> }

type Plain = Record<string, unknown>
const isPlain = (value: unknown): value is Plain => typeof value === 'object' && value !== null && !Array.isArray(value)

/** The difference from `base` to `value`; undefined when they are equal. Identical objects are not looked into. */
export function factor(value: unknown, base: unknown): Patch | undefined {
  if (value === base) return undefined
  if (isPlain(value) && isPlain(base)) return factorObject(value, base)
  if (Array.isArray(value) && Array.isArray(base)) {
    const items: Record<string, Patch> = {}
    let same = value.length === base.length
    for (let i = 0; i < value.length; i++) {
      if (i < base.length && value[i] === base[i]) continue
      const patch = i < base.length ? factor(value[i], base[i]) : { '=': value[i] }
      if (!patch) continue
      items[i] = patch
      same = false
    }
    return same ? undefined : { a: value.length, i: items }
  }
  return { '=': value }
}

function factorObject(value: Plain, base: Plain): Patch | undefined {
  let changed: Record<string, Patch> | undefined
  // Keys that both have, for whether the base has any that is gone.
  let common = 0
  for (const key of Object.keys(value)) {
    const now = value[key]
    if (now === undefined) continue
    const was = base[key]
    if (was !== undefined) common++
    if (now === was) continue
    const patch = was === undefined ? { '=': now } : factor(now, was)
    if (!patch) continue
    changed ??= {}
    changed[key] = patch
  }
  let deleted: string[] | undefined
  const keys = Object.keys(base)
  if (keys.length > common) {
    for (const key of keys) {
      if (base[key] === undefined || value[key] !== undefined) continue
      deleted ??= []
      deleted.push(key)
    }
  }
  if (deleted) return { o: changed ?? {}, x: deleted }
  return changed && { o: changed }
}

/** The value that `factor` was given: unchanged subtrees are the base's own objects. Throws on a patch that does not fit. */
export function merge(patch: Patch | undefined, base: unknown): unknown {
  if (!patch) return base
  if ('=' in patch) return patch['=']
  if ('a' in patch) {
    if (!Array.isArray(base)) throw new Error('array patch without an array')
    const value: unknown[] = base.slice(0, patch.a)
    for (const [i, item] of Object.entries(patch.i)) value[Number(i)] = merge(item, base[Number(i)])
    return value
  }
  if (!isPlain(base)) throw new Error('object patch without an object')
  const value: Plain = { ...base }
  for (const key of patch.x ?? []) delete value[key]
  for (const [key, item] of Object.entries(patch.o)) value[key] = merge(item, base[key])
  return value
}

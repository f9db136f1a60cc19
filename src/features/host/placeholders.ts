// Fixtures name what differs from host to host by places like `${host.ip}`. A plan knows where they are, so that making a host
// copies only the objects on the way to them and shares the rest.

/** Where the places of one value are. */
export type Plan =
  | { readonly text: readonly string[] }
  | { readonly keys: readonly (readonly [string, Plan])[] }
  | { readonly items: readonly (readonly [number, Plan])[] }

const PLACE = /\$\{([^}]+)\}/

/** The plan of a value; undefined where it has no places. */
export function planOf(value: unknown): Plan | undefined {
  if (typeof value === 'string') return PLACE.test(value) ? { text: value.split(PLACE) } : undefined
  if (typeof value !== 'object' || value === null) return undefined
  if (Array.isArray(value)) {
    const items = value.flatMap((item, i) => {
      const plan = planOf(item)
      return plan ? [[i, plan] as const] : []
    })
    return items.length ? { items } : undefined
  }
  const keys = Object.entries(value).flatMap(([key, item]) => {
    const plan = planOf(item)
    return plan ? [[key, plan] as const] : []
  })
  return keys.length ? { keys } : undefined
}

/** The value with its places filled; what has none is the same object. A string that is one place takes the type of what fills it. */
export function fill<T>(value: T, plan: Plan | undefined, values: Readonly<Record<string, string | number>>): T {
  if (!plan) return value
  if ('text' in plan) return fillText(plan.text, values) as T
  if ('items' in plan) {
    const copy = (value as unknown[]).slice()
    for (const [i, item] of plan.items) copy[i] = fill(copy[i], item, values)
    return copy as T
  }
  const copy = { ...(value as Record<string, unknown>) }
  for (const [key, item] of plan.keys) copy[key] = fill(copy[key], item, values)
  return copy as T
}

function fillText(parts: readonly string[], values: Readonly<Record<string, string | number>>): string | number {
  const of = (name: string) => {
    const value = values[name]
    if (value === undefined) throw new Error(`fixtures/host: nothing fills $\{${name}}`)
    return value
  }
  if (parts.length === 3 && parts[0] === '' && parts[2] === '') return of(parts[1]!)
  return parts.map((part, i) => (i % 2 ? String(of(part)) : part)).join('')
}

/** A value that is not of the shape that it must have. `path` says where: `datacenters[0].machines[2].cpus`. */
export class ShapeError extends Error {
  readonly path: string
  constructor(path: string, message: string) {
    super(path === '' ? message : `${path}: ${message}`)
    this.path = path
  }
}

/** Takes a value of unknown form and answers it as what it has to be, or throws ShapeError. */
export type Shape<T> = (value: unknown, path: string) => T

function described(value: unknown): string {
  if (value === undefined || value === null) return 'nothing'
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object' ? 'a mapping' : `"${String(value)}"`
}

export const text: Shape<string> = (value, path) => {
  if (typeof value === 'string' && value !== '') return value
  // What looks like a number in YAML may be meant as a name or version.
  if (typeof value === 'number') return String(value)
  throw new ShapeError(path, `must be a text, not ${described(value)}`)
}

export const truth: Shape<boolean> = (value, path) => {
  if (typeof value === 'boolean') return value
  throw new ShapeError(path, `must be true or false, not ${described(value)}`)
}

/** A whole number within bounds. */
export function whole(least: number, most: number = Number.MAX_SAFE_INTEGER): Shape<number> {
  return (value, path) => {
    if (Number.isInteger(value) && (value as number) >= least && (value as number) <= most) return value as number
    const range = most === Number.MAX_SAFE_INTEGER ? `from ${least} on` : `from ${least} to ${most}`
    throw new ShapeError(path, `must be a whole number ${range}, not ${described(value)}`)
  }
}

export function oneOf<const T extends string>(...allowed: readonly T[]): Shape<T> {
  return (value, path) => {
    // YAML 1.1 readers make truths of `on` and `off`.
    const written = value === true ? 'on' : value === false ? 'off' : value
    const found = allowed.find((one) => one === written)
    if (found === undefined) throw new ShapeError(path, `must be one of ${allowed.join(', ')}, not ${described(value)}`)
    return found
  }
}

export function pattern(form: RegExp, meaning: string): Shape<string> {
  return (value, path) => {
    const found = text(value, path)
    if (!form.test(found)) throw new ShapeError(path, `must be ${meaning}, not ${described(value)}`)
    return found
  }
}

/** A list; one that is left out is empty. */
export function list<T>(item: Shape<T>): Shape<readonly T[]> {
  return (value, path) => {
    if (value === undefined || value === null) return []
    if (!Array.isArray(value)) throw new ShapeError(path, `must be a list, not ${described(value)}`)
    return value.map((one, i) => item(one, `${path}[${i}]`))
  }
}

export function optional<T>(shape: Shape<T>): Shape<T | undefined> {
  return (value, path) => (value === undefined || value === null ? undefined : shape(value, path))
}

export function withDefault<T>(shape: Shape<T>, fallback: T): Shape<T> {
  return (value, path) => (value === undefined || value === null ? fallback : shape(value, path))
}

function mapping(value: unknown, path: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new ShapeError(path, `must be a mapping, not ${described(value)}`)
  return value as Record<string, unknown>
}

const below = (path: string, key: string) => (path === '' ? key : `${path}.${key}`)

/** A mapping with these members; others are refused. */
export function record<S extends Record<string, Shape<unknown>>>(
  shapes: S,
): Shape<{ readonly [K in keyof S]: ReturnType<S[K]> }> {
  return (value, path) => {
    const given = mapping(value, path)
    for (const key of Object.keys(given))
      if (!Object.hasOwn(shapes, key))
        throw new ShapeError(below(path, key), `no such member; allowed are ${Object.keys(shapes).join(', ')}`)
    const made: Record<string, unknown> = {}
    for (const [key, shape] of Object.entries(shapes)) made[key] = shape(given[key], below(path, key))
    return made as { readonly [K in keyof S]: ReturnType<S[K]> }
  }
}

/** A mapping of any names to values of one shape. */
export function table<T>(item: Shape<T>): Shape<Readonly<Record<string, T>>> {
  return (value, path) => {
    if (value === undefined || value === null) return {}
    const made: Record<string, T> = {}
    for (const [key, one] of Object.entries(mapping(value, path))) made[key] = item(one, below(path, key))
    return made
  }
}

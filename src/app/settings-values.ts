/** How the text of a setting becomes a value, and back. One entry for each shape that `settings-table.ts` uses. */

/** A text that is not a value of its type. The message continues the sentence `--flag: "text" …`. */
export class WrongValue extends Error {}

export interface ValueType<T> {
  /** Shown in help and documentation. */
  readonly label: string
  /** @throws WrongValue */
  parse(text: string): T
  /** Text that `parse` turns into the same value. */
  format(value: T): string
}

export interface Address {
  readonly host: string
  /** 0 means any free port. */
  readonly port: number
}

export const text: ValueType<string> = { label: 'text', parse: (value) => value, format: (value) => value }

/** Empty text means unset. */
export function optional<T>(type: ValueType<T>): ValueType<T | undefined> {
  return {
    label: type.label,
    parse: (value) => (value === '' ? undefined : type.parse(value)),
    format: (value) => (value === undefined ? '' : type.format(value)),
  }
}

/** A text with a name of its own in help, such as `FILE` or `URL`. */
export function named(label: string): ValueType<string | undefined> {
  return { ...optional(text), label }
}

// The spellings that Go's flag package takes; suites that start vcsim use several of them.
const yes = new Set(['true', 't', '1', 'yes', 'on'])
const no = new Set(['false', 'f', '0', 'no', 'off'])

export const truth: ValueType<boolean> = {
  label: 'true|false',
  parse(value) {
    const lower = value.toLowerCase()
    if (yes.has(lower)) return true
    if (no.has(lower)) return false
    throw new WrongValue('is not true or false')
  },
  format: String,
}

export function integer(minimum: number, maximum: number = Number.MAX_SAFE_INTEGER): ValueType<number> {
  return {
    label: 'number',
    parse(value) {
      const parsed = Number(value)
      if (!/^-?\d+$/.test(value) || !Number.isSafeInteger(parsed)) throw new WrongValue('is not a whole number')
      if (parsed < minimum) throw new WrongValue(`is below ${minimum}`)
      if (parsed > maximum) throw new WrongValue(`is above ${maximum}`)
      return parsed
    },
    format: String,
  }
}

export const ratio: ValueType<number> = {
  label: 'ratio',
  parse(value) {
    const parsed = Number(value)
    if (value.trim() === '' || !Number.isFinite(parsed) || parsed < 0)
      throw new WrongValue('is not a number from 0, such as 0.5')
    return parsed
  },
  format: String,
}

export function choice<const T extends string>(...values: readonly T[]): ValueType<T> {
  return {
    label: values.join('|'),
    parse(value) {
      const found = values.find((candidate) => candidate === value)
      if (found === undefined) throw new WrongValue(`is not one of ${values.join(', ')}`)
      return found
    },
    format: (value) => value,
  }
}

/** Items between commas; blanks around an item are dropped. */
export const list: ValueType<readonly string[]> = {
  label: 'a,b',
  parse: (value) =>
    value
      .split(',')
      .map((item) => item.trim())
      .filter((item) => item !== ''),
  format: (value) => value.join(','),
}

/** `host:port`, `:port` (all interfaces), `[::1]:port`, or a port alone (loopback). */
export const address: ValueType<Address> = {
  label: 'HOST:PORT',
  parse(value) {
    const match = /^(?:(?:\[([^\]]+)\]|([^:[\]]*)):)?(\d{1,5})$/.exec(value)
    const port = Number(match?.[3])
    if (match === null || port > 65535) throw new WrongValue('is not HOST:PORT, such as 127.0.0.1:8989')
    const host = match[1] ?? match[2] ?? '127.0.0.1'
    return { host: host === '' ? '0.0.0.0' : host, port }
  },
  format: ({ host, port }) => (host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`),
}

const unitMs: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 }

/** Milliseconds, written as `500ms`, `90s`, `30m` or `2h`. */
export const duration: ValueType<number> = {
  label: 'duration',
  parse(value) {
    const match = /^(\d+(?:\.\d+)?)(ms|s|m|h)$/.exec(value)
    const unit = unitMs[match?.[2] ?? '']
    if (unit === undefined) throw new WrongValue('is not a duration such as 500ms, 90s, 30m or 2h')
    return Math.round(Number(match?.[1]) * unit)
  },
  format(value) {
    const unit = (['h', 'm', 's'] as const).find((candidate) => value !== 0 && value % (unitMs[candidate] ?? 1) === 0)
    return unit === undefined ? `${value}ms` : `${value / (unitMs[unit] ?? 1)}${unit}`
  },
}

/** Milliseconds since 1970, written as ISO 8601; empty for none. */
export const moment: ValueType<number | undefined> = {
  label: 'TIME',
  parse(value) {
    if (value === '') return undefined
    const ms = /^\d{4}-\d\d-\d\dT/.test(value) ? Date.parse(value) : Number.NaN
    if (Number.isNaN(ms)) throw new WrongValue('is not a time such as 2026-01-31T12:00:00Z')
    return ms
  },
  format: (value) => (value === undefined ? '' : new Date(value).toISOString()),
}

/** Milliseconds by method name: `PowerOnVM_Task:200,CloneVM_Task:1000`. */
export const delays: ValueType<Readonly<Record<string, number>>> = {
  label: 'METHOD:MS,…',
  parse(value) {
    const result: Record<string, number> = {}
    for (const item of list.parse(value)) {
      const match = /^([^:\s]+):(\d+)$/.exec(item)
      if (match?.[1] === undefined) throw new WrongValue('is not METHOD:MILLISECONDS,…, such as CloneVM_Task:1000')
      result[match[1]] = Number(match[2])
    }
    return result
  },
  format: (value) =>
    Object.entries(value)
      .map(([method, ms]) => `${method}:${ms}`)
      .join(','),
}

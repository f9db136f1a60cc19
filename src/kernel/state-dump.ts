import { tmpdir } from 'node:os'
import { sep } from 'node:path'
import type { Kernel } from './kernel.ts'

const SECRET = /passw(or)?d|secret|privatekey|credential/i

const TEMPORARY = `${tmpdir()}${sep}`

// Folders of a run have names of chance.
function steady(text: string): string {
  return text.startsWith(TEMPORARY)
    ? text.slice(TEMPORARY.length).replace(/^(?:vcemu|govcsim)-\w{6}/, '(temporary)')
    : text
}

function canonical(value: unknown): unknown {
  if (typeof value === 'string') return steady(value)
  if (typeof value === 'bigint') return `${value}n`
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(canonical)
  const sorted: Record<string, unknown> = {}
  for (const name of Object.keys(value).sort()) {
    const item = (value as Record<string, unknown>)[name]
    // Secrets are truly random and nobody's business.
    if (item === undefined || (typeof item === 'string' && SECRET.test(name))) continue
    sorted[name] = canonical(item)
  }
  return sorted
}

/**
 * Everything that an instance holds, in canonical form: names and ids sorted, without secrets, sessions and revisions. Equal histories
 * under the same seed and a frozen clock give equal dumps.
 */
export function stateDump(kernel: Kernel): Record<string, unknown> {
  const { store } = kernel
  const kinds: Record<string, Record<string, unknown>> = {}
  for (const kind of store.kinds().sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const states = [...store.all(kind)].sort((a, b) => (a.id < b.id ? -1 : 1))
    if (states.length > 0) kinds[kind.name] = Object.fromEntries(states.map((state) => [state.id, canonical(state)]))
  }
  const logs: Record<string, unknown> = {}
  for (const log of store.allLogs()) {
    const { newest } = log
    logs[log.definition.name] = { newest: newest === undefined ? 0 : log.definition.key(newest) }
  }
  const counters = canonical(Object.fromEntries(store.allCounters()))
  return { counters, kinds, logs: canonical(logs) }
}

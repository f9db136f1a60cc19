import type { JournalEntry } from '../../kernel/journal.ts'
import type { Kernel } from '../../kernel/kernel.ts'
import { afterRealTime } from '../../kernel/transport-time.ts'
import { harOf } from './har.ts'
import { asObject, badRequest, ControlError } from './http.ts'
import { done, ok, type Route } from './route.ts'

/** An entry as it is shown: with its outcome in a word, without secrets. */
export type Shown = Omit<JournalEntry, 'at'> & { readonly at: string; readonly status: 'ok' | 'fault' }

const SECRET = /passw(or)?d|secret|token|ticket|privatekey/i

const SECRET_RESULT = /passw(or)?d|secret|token|ticket|session_create|privatekey|keypair/i

function scrubbed(value: unknown): unknown {
  if (typeof value === 'bigint') return String(value)
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(scrubbed)
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [
      name,
      typeof item === 'string' && SECRET.test(name) ? '***' : scrubbed(item),
    ]),
  )
}

function shown(entry: JournalEntry): Shown {
  const status = entry.fault === undefined ? 'ok' : 'fault'
  // A session's id or a ticket is the whole answer, or stands in it under names that tell nothing.
  const result = SECRET_RESULT.test(entry.operation) && entry.result !== undefined ? '***' : scrubbed(entry.result)
  return { ...entry, at: new Date(entry.at).toISOString(), status, args: scrubbed(entry.args), result }
}

const FIELDS = ['api', 'operation', 'object', 'user', 'session', 'opId', 'client', 'fault', 'status'] as const
type Field = (typeof FIELDS)[number]

/** Fields that an entry must have, and members that its arguments must have. */
interface Match {
  readonly fields: ReadonlyMap<Field, string>
  readonly args: unknown
}

const SAME_NAMES: ReadonlyMap<string, Field> = new Map([['method', 'operation']])

function checkStatus(status: string): void {
  if (status !== 'ok' && status !== 'fault') throw badRequest('status is ok or fault')
}

function readMatch(body: unknown): Match {
  const given = asObject(body, [...FIELDS, ...SAME_NAMES.keys(), 'args'])
  const fields = new Map<Field, string>()
  for (const [name, value] of Object.entries(given)) {
    if (name === 'args') continue
    if (typeof value !== 'string') throw badRequest(`match.${name} must be a text`)
    if (name === 'status') checkStatus(value)
    fields.set(SAME_NAMES.get(name) ?? (name as Field), value)
  }
  return { fields, args: given.args }
}

/** Paths at which `wanted` asks for something else than is there. */
function* differences(
  wanted: unknown,
  found: unknown,
  path: string,
): Generator<{ field: string; expected: unknown; actual: unknown }> {
  const isObject = typeof wanted === 'object' && wanted !== null
  if (!isObject || typeof found !== 'object' || found === null) {
    if (wanted !== undefined && wanted !== found) yield { field: path, expected: wanted, actual: found }
    return
  }
  for (const [name, value] of Object.entries(wanted))
    yield* differences(value, (found as Record<string, unknown>)[name], `${path}.${name}`)
}

function missesOf(match: Match, entry: Shown): { field: string; expected: unknown; actual: unknown }[] {
  const misses = []
  for (const [field, expected] of match.fields) {
    const actual = entry[field]
    if (actual !== expected) misses.push({ field, expected, actual })
  }
  return [...misses, ...differences(match.args, entry.args, 'args')]
}

function listed(kernel: Kernel, query: URLSearchParams): Shown[] {
  const fields = new Map<Field, string>()
  for (const [name, value] of query) {
    if (name === 'since' || name === 'limit' || name === 'format') continue
    const field = SAME_NAMES.get(name) ?? FIELDS.find((known) => known === name)
    if (field === 'status') checkStatus(value)
    if (field) fields.set(field, value)
  }
  const since = query.get('since')
  const sinceId = since !== null && /^\d+$/.test(since) ? Number(since) : undefined
  const sinceMs = since !== null && sinceId === undefined ? Date.parse(since) : undefined
  if (Number.isNaN(sinceMs)) throw badRequest('since is an id of an entry or a time such as 2026-01-31T12:00:00Z')
  const given = query.get('limit')
  if (given !== null && !/^\d{1,15}$/.test(given)) throw badRequest('limit is a whole number of entries, from 0 on')
  const limit = given === null ? Number.POSITIVE_INFINITY : Number(given)
  const found: Shown[] = []
  const entries = kernel.journal.list()
  // The newest ones are those that are wanted.
  for (let i = entries.length - 1; i >= 0 && found.length < limit; i--) {
    const entry = entries[i]!
    if (sinceId !== undefined && entry.id <= sinceId) break
    if (sinceMs !== undefined && entry.at < sinceMs) continue
    const one = shown(entry)
    if (missesOf({ fields, args: undefined }, one).length === 0) found.push(one)
  }
  return found.reverse()
}

function answered(kernel: Kernel, version: string, query: URLSearchParams) {
  const format = query.get('format') ?? 'json'
  if (format !== 'json' && format !== 'har') throw badRequest('format is json or har')
  const found = listed(kernel, query)
  return ok(format === 'har' ? harOf(found, version) : found)
}

function bound(value: unknown, name: string, otherwise: number): number {
  if (value === undefined) return otherwise
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0)
    throw badRequest(`count.${name} must be a whole number from 0 on`)
  return value
}

const DURATION = /^(\d+(?:\.\d+)?)(ms|s|m)$/
function readWithin(value: unknown): number {
  if (value === undefined) return 0
  const [, amount, unit] = (typeof value === 'string' && DURATION.exec(value)) || []
  if (amount === undefined) throw badRequest('within is a duration such as "5s" or "200ms"')
  return Math.min(600_000, Number(amount) * (unit === 'ms' ? 1 : unit === 's' ? 1000 : 60_000))
}

function nearest(match: Match, entries: readonly Shown[]) {
  return entries
    .map((entry) => ({ entry, differs: missesOf(match, entry) }))
    .filter(({ differs }) => differs.length > 0)
    .sort((a, b) => a.differs.length - b.differs.length || b.entry.id - a.entry.id)
    .slice(0, 3)
}

async function verify(kernel: Kernel, body: unknown) {
  const { match: given, count = {}, within } = asObject(body, ['match', 'count', 'within'])
  const match = readMatch(given)
  const limits = asObject(count, ['min', 'max'])
  const max = bound(limits.max, 'max', Number.POSITIVE_INFINITY)
  const min = bound(limits.min, 'min', limits.max === undefined ? 1 : 0)
  if (min > max) throw badRequest('count.min is more than count.max')
  const waitMs = readWithin(within)
  const counted = () => kernel.journal.list().filter((entry) => missesOf(match, shown(entry)).length === 0).length
  let found = counted()
  // Enough may come still; too many never become fewer, and that no more come is only known at the end.
  const isDecided = () => found > max || (found >= min && max === Number.POSITIVE_INFINITY)
  if (waitMs > 0 && !isDecided()) {
    await new Promise<void>((resolve) => {
      const finish = () => {
        stopTimer()
        stopListening()
        resolve()
      }
      const stopTimer = afterRealTime(waitMs, finish)
      const stopListening = kernel.journal.onAdd(() => {
        found = counted()
        if (isDecided()) finish()
      })
    })
    found = counted()
  }
  if (found >= min && found <= max) return ok({ count: found })
  const bounds = max === Number.POSITIVE_INFINITY ? `at least ${min}` : `${min} to ${max}`
  const details = { count: found, nearest: nearest(match, kernel.journal.list().map(shown)) }
  throw new ControlError(409, 'notVerified', `${found} calls match, expected ${bounds}`, details)
}

const QUERY = {
  api: 'soap, vijson, rest, …',
  operation: 'wire name, or id of the REST operation',
  method: 'the same as `operation`',
  object: 'id of the object',
  user: 'DOMAIN\\name',
  session: "the session's public key",
  opId: "the client's operation id",
  client: 'user agent',
  fault: 'type of the fault or error',
  status: 'ok or fault',
  since: 'entries after this id, or from this time on',
  limit: 'at most so many, the newest',
  format: 'json, or har for an HTTP archive of the calls',
}
const ENTRIES = { type: 'array', items: { $ref: '#/components/schemas/JournalEntry' } }
const TEXTS = Object.fromEntries([...FIELDS, 'method'].map((name) => [name, { type: 'string' }]))

export const journalRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/requests',
    id: 'listRequests',
    summary: 'Calls that the journal keeps, oldest first.',
    query: QUERY,
    answer: { oneOf: [ENTRIES, { type: 'object', description: 'format=har: HAR 1.2', required: ['log'] }] },
    handle: ({ kernel, options, query }) => answered(kernel, options.health().version, query),
  },
  {
    method: 'DELETE',
    path: '/requests',
    id: 'clearRequests',
    summary: 'Empties the journal.',
    handle: ({ kernel }) => {
      kernel.journal.clear()
      return done
    },
  },
  {
    method: 'POST',
    path: '/requests/verify',
    id: 'verifyRequests',
    summary: 'Checks how many calls match, waiting up to `within` for it.',
    body: {
      type: 'object',
      properties: {
        match: { type: 'object', properties: { ...TEXTS, args: { type: 'object' } } },
        count: { type: 'object', properties: { min: { type: 'integer' }, max: { type: 'integer' } } },
        within: { type: 'string', example: '5s' },
      },
    },
    answer: { type: 'object', properties: { count: { type: 'integer' } }, required: ['count'] },
    errors: { 409: 'another number of calls; `nearest` holds the three that came closest' },
    handle: ({ kernel, body }) => verify(kernel, body),
  },
  {
    method: 'GET',
    path: '/requests/unimplemented',
    id: 'listUnimplemented',
    summary: 'Operations that were called and are not implemented, with counts and clients.',
    answer: { type: 'array', items: { $ref: '#/components/schemas/Unimplemented' } },
    handle: ({ kernel }) => ok(kernel.journal.unimplemented()),
  },
]

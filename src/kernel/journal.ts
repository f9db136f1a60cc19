import { weight } from '../store/weight.ts'

/** What was asked and answered, for people who debug their clients. */
export interface JournalEntry {
  readonly id: number
  readonly at: number
  readonly api: string
  readonly operation: string
  readonly object: string | undefined
  readonly user: string | undefined
  readonly session: string | undefined
  readonly opId: string | undefined
  readonly client: string
  readonly args: unknown
  /** What was answered, where that is small; undefined after a fault. */
  readonly result?: unknown
  readonly fault: string | undefined
  readonly ms: number
  /** The specification knows the operation, nobody implements it. */
  readonly unimplemented: boolean
  /** What the specification does not allow in the request. */
  readonly violations?: readonly string[] | undefined
}

/** Characters and values that the arguments of an entry may have; what is larger is left out. */
const MAX_ARGS = 16 * 1024
/** Those of all entries together: beyond it, the oldest are left out. */
const MAX_ALL_ARGS = 8 * 1024 * 1024
/** The same as MAX_ARGS of results: most of what is large is read, and can be read again. */
const MAX_RESULT = 2 * 1024
/** Characters of every other text: names and ids come from clients, too. */
const MAX_TEXT = 256
/** Names that are counted apart from each other. */
const MAX_NAMES = 10_000

/** Violations of one call that are kept. */
const MAX_VIOLATIONS = 20

const leftOut = (most: number): object => ({ leftOut: `more than ${most} characters` })
const LEFT_OUT = leftOut(MAX_ALL_ARGS)

const short = (text: string): string => (text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)}…` : text)
const shortOf = (text: string | undefined): string | undefined => (text === undefined ? undefined : short(text))

/** An entry in bounded room; `argsWeight`: of the arguments, as they came. */
function bounded(id: number, entry: Omit<JournalEntry, 'id'>, argsWeight: number): JournalEntry {
  const { violations } = entry
  return {
    id,
    at: entry.at,
    api: entry.api,
    operation: short(entry.operation),
    object: shortOf(entry.object),
    user: shortOf(entry.user),
    session: entry.session,
    opId: shortOf(entry.opId),
    client: short(entry.client),
    args: argsWeight > MAX_ARGS ? leftOut(MAX_ARGS) : entry.args,
    result: weight(entry.result, MAX_RESULT) > MAX_RESULT ? leftOut(MAX_RESULT) : entry.result,
    fault: entry.fault,
    ms: entry.ms,
    unimplemented: entry.unimplemented,
    violations: violations?.length ? violations.slice(0, MAX_VIOLATIONS).map(short) : undefined,
  }
}

/** Calls of one operation by one API that ended in one way, and their milliseconds, since the start. */
interface Total {
  readonly api: string
  readonly operation: string
  /** Empty where the call went well. */
  readonly fault: string
  calls: number
  ms: number
}

/** The newest entries in a ring. */
export class Journal {
  private readonly capacity: number
  /** The entry with the id n is at n % capacity. */
  private ring: JournalEntry[] = []
  private count = 0
  /** Entries up to this id were taken away. */
  private cleared = 0
  /** What the arguments of entries weigh together, and the id up to which they were left out. */
  private argsWeight = 0
  private bareTo = 0
  /** What those of one entry weigh, where the ring has it. */
  private readonly weights: number[] = []
  /** Calls since the start that nobody implements, or that the specification does not allow. */
  objectionable = 0
  private readonly unimplementedCounts = new Map<string, { count: number; clients: Set<string> }>()
  private readonly totalsOf = new Map<string, Total[]>()
  private readonly listeners = new Set<() => void>()

  constructor(capacity: number) {
    this.capacity = capacity
  }

  /** Runs `listener` after each call; returns what takes it back. */
  onAdd(listener: () => void): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  add(given: Omit<JournalEntry, 'id'>): void {
    const argsWeight = weight(given.args, MAX_ARGS)
    const entry = bounded(++this.count, given, argsWeight)
    this.sum(entry)
    if (entry.unimplemented) this.countUnimplemented(entry)
    if (entry.unimplemented || entry.violations) this.objectionable++
    if (this.capacity === 0) return
    this.keep(entry, argsWeight > MAX_ARGS ? 0 : argsWeight)
    for (const listener of this.listeners) listener()
  }

  private keep(entry: JournalEntry, argsWeight: number): void {
    const { ring, weights, capacity } = this
    const slot = entry.id % capacity
    const last = ring[slot]
    if (last && last.id > this.bareTo) {
      this.argsWeight -= weights[slot]!
      this.bareTo = last.id
    }
    ring[slot] = entry
    weights[slot] = argsWeight
    this.argsWeight += argsWeight
    while (this.argsWeight > MAX_ALL_ARGS) {
      const bare = ++this.bareTo % capacity
      this.argsWeight -= weights[bare]!
      ring[bare] = { ...ring[bare]!, args: LEFT_OUT }
    }
  }

  private sum({ api, operation, fault = '', ms }: JournalEntry): void {
    let totals = this.totalsOf.get(operation)
    if (!totals) {
      // Names of operations that nobody knows come from clients: there is an end to what is counted.
      if (this.totalsOf.size >= MAX_NAMES) return
      totals = []
      this.totalsOf.set(operation, totals)
    }
    for (const total of totals) {
      if (total.api !== api || total.fault !== fault) continue
      total.calls++
      total.ms += ms
      return
    }
    totals.push({ api, operation, fault, calls: 1, ms })
  }

  /** Counts since the start, for metrics. */
  totals(): readonly Readonly<Total>[] {
    return [...this.totalsOf.values()].flat()
  }

  private countUnimplemented(entry: JournalEntry): void {
    const key = `${entry.api} ${entry.operation}`
    if (!this.unimplementedCounts.has(key) && this.unimplementedCounts.size >= MAX_NAMES) return
    const known = this.unimplementedCounts.get(key) ?? { count: 0, clients: new Set<string>() }
    known.count++
    if (known.clients.size < 20) known.clients.add(entry.client)
    this.unimplementedCounts.set(key, known)
  }

  /** The oldest first. */
  list(): readonly JournalEntry[] {
    const found: JournalEntry[] = []
    for (let id = Math.max(this.cleared, this.count - this.capacity) + 1; id <= this.count; id++) {
      const entry = this.ring[id % this.capacity]
      if (entry) found.push(entry)
    }
    return found
  }

  unimplemented(): { operation: string; count: number; clients: string[] }[] {
    return [...this.unimplementedCounts].map(([operation, { count, clients }]) => ({
      operation,
      count,
      clients: [...clients],
    }))
  }

  clear(): void {
    this.ring = []
    this.cleared = this.count
    this.bareTo = this.count
    this.argsWeight = 0
    this.unimplementedCounts.clear()
  }
}

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
  readonly fault: string | undefined
  readonly ms: number
  /** The specification knows the operation, nobody implements it. */
  readonly unimplemented: boolean
}

/** The newest entries in a ring. */
export class Journal {
  private readonly capacity: number
  private entries: JournalEntry[] = []
  private count = 0
  private readonly unimplementedCounts = new Map<string, { count: number; clients: Set<string> }>()

  constructor(capacity: number) {
    this.capacity = capacity
  }

  /** Calls and their milliseconds since the start, by `api operation fault`, for metrics. */
  readonly totals = new Map<string, { calls: number; ms: number }>()
  private readonly listeners = new Set<() => void>()

  /** Runs `listener` after each call; returns what takes it back. */
  onAdd(listener: () => void): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  add(entry: Omit<JournalEntry, 'id'>): void {
    this.count++
    this.sum(entry)
    if (entry.unimplemented) this.countUnimplemented(entry)
    if (this.capacity === 0) return
    this.entries.push({ id: this.count, ...entry })
    if (this.entries.length >= this.capacity * 2) this.entries = this.entries.slice(-this.capacity)
    for (const listener of this.listeners) listener()
  }

  private sum({ api, operation, fault, ms }: Omit<JournalEntry, 'id'>): void {
    const key = `${api} ${operation} ${fault ?? ''}`
    const total = this.totals.get(key)
    if (total) {
      total.calls++
      total.ms += ms
      // Names of operations that nobody knows come from clients: there is an end to what is counted.
    } else if (this.totals.size < 10_000) this.totals.set(key, { calls: 1, ms })
  }

  private countUnimplemented(entry: Omit<JournalEntry, 'id'>): void {
    const key = `${entry.api} ${entry.operation}`
    const known = this.unimplementedCounts.get(key) ?? { count: 0, clients: new Set<string>() }
    known.count++
    if (known.clients.size < 20) known.clients.add(entry.client)
    this.unimplementedCounts.set(key, known)
  }

  list(): readonly JournalEntry[] {
    return this.entries.slice(-this.capacity)
  }

  unimplemented(): { operation: string; count: number; clients: string[] }[] {
    return [...this.unimplementedCounts].map(([operation, { count, clients }]) => ({
      operation,
      count,
      clients: [...clients],
    }))
  }

  clear(): void {
    this.entries = []
    this.unimplementedCounts.clear()
  }
}

import type { EntityState } from './kind.ts'

/** One entity's change in one operation. Insert: no `before`; delete: no `after`. */
export interface Change<S extends EntityState = EntityState> {
  readonly revision: number
  readonly kind: string
  readonly id: string
  readonly before: S | undefined
  readonly after: S | undefined
}

/** That an entity changed. Without what it was: that would keep alive what is long gone. */
interface Changed {
  readonly revision: number
  readonly kind: string
  readonly id: string
}

/** Which entities changed last, oldest first, in a bounded ring. */
export class ChangeLog {
  private readonly capacity: number
  private entries: Changed[] = []
  private start = 0
  /** The newest revision that is no longer complete in the ring. */
  private forgotten: number

  constructor(capacity: number, revision: number) {
    this.capacity = capacity
    this.forgotten = revision
  }

  append(changes: readonly Change[]): void {
    for (const { revision, kind, id } of changes) this.entries.push({ revision, kind, id })
    while (this.entries.length - this.start > this.capacity) this.forgotten = this.entries[this.start++]!.revision
    if (this.start > this.capacity) {
      this.entries = this.entries.slice(this.start)
      this.start = 0
    }
  }

  /** Entities that changed after `revision`, of one kind or of all; undefined when the ring no longer has them all. */
  since(revision: number, kind?: string): Changed[] | undefined {
    if (revision < this.forgotten) return undefined
    let low = this.start
    let high = this.entries.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.entries[middle]!.revision <= revision) low = middle + 1
      else high = middle
    }
    const found = this.entries.slice(low)
    return kind ? found.filter((change) => change.kind === kind) : found
  }
}

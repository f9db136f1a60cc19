import { type EventRow, eventLog } from '../../kernel/event-log.ts'
import type { Kernel } from '../../kernel/kernel.ts'
import type { Store } from '../../store/store.ts'
import type { History } from './collector.ts'

/** The event log as collectors page through it. */
export function eventHistory(store: Store): History<EventRow> {
  const log = store.log(eventLog)
  return {
    keyOf: ({ key }) => key,
    *after(key) {
      const { recent } = log
      const oldest = recent[0]?.key ?? 0
      if (key + 1 >= oldest) {
        // Keys grow by one, so the place is known but for what was undone.
        for (let i = firstAfter(recent, key); i < recent.length; i++) yield recent[i]!
        return
      }
      const older: EventRow[] = []
      for (const row of log.newestFirst()) {
        if (row.key <= key) break
        older.push(row)
      }
      yield* older.reverse()
    },
    *before(key) {
      const { recent } = log
      const oldest = recent[0]?.key ?? 0
      if (key >= oldest) {
        for (let i = firstAfter(recent, key) - 1; i >= 0; i--) yield recent[i]!
      }
      for (const row of log.newestFirst()) if (row.key <= key && row.key < oldest) yield row
    },
  }
}

function firstAfter(rows: readonly EventRow[], key: number): number {
  let low = 0
  let high = rows.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (rows[middle]!.key <= key) low = middle + 1
    else high = middle
  }
  return low
}

/** Hears of each committed row of a log. */
export function watchLog<T>(kernel: Kernel, kind: string, listener: (row: T) => void): void {
  kernel.store.onCommit((changes) => {
    for (const change of changes) if (change.kind === kind && change.after) listener(change.after as unknown as T)
  })
}

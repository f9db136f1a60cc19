import { type EventRow, eventLog } from '../../kernel/event-log.ts'
import type { Kernel } from '../../kernel/kernel.ts'
import type { Store } from '../../store/store.ts'
import type { History } from './collector.ts'

/** The event log as collectors page through it; `vm`: only the events of that VM. */
export function eventHistory(store: Store, vm: string | undefined): History<EventRow> {
  const log = store.log(eventLog)
  if (vm === undefined)
    return { keyOf: ({ key }) => key, after: (key) => log.after(key), before: (key) => log.upTo(key) }
  return { keyOf: ({ key }) => key, after: (key) => log.aboutAfter(vm, key), before: (key) => log.aboutUpTo(vm, key) }
}

/** Hears of each committed row of a log. */
export function watchLog<T>(kernel: Kernel, kind: string, listener: (row: T) => void): void {
  kernel.store.onCommit((changes) => {
    for (const change of changes) if (change.kind === kind && change.after) listener(change.after as unknown as T)
  })
}

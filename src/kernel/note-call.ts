import type { Arrival } from './call.ts'
import type { JournalEntry } from './journal.ts'
import type { Kernel } from './kernel.ts'
import type { Session } from './session.ts'

/** What only the call itself knows of its entry in the journal. */
export type CallNotes = Pick<
  JournalEntry,
  'operation' | 'object' | 'args' | 'result' | 'fault' | 'ms' | 'unimplemented'
>

/** Notes a call in the journal, with when, from where and by whom it came. */
export function noteCall(kernel: Kernel, arrival: Arrival, session: Session | undefined, notes: CallNotes): void {
  kernel.journal.add({
    at: kernel.clock.now(),
    api: arrival.api,
    operation: notes.operation,
    object: notes.object,
    user: session?.user,
    session: session?.key,
    opId: arrival.opId,
    client: arrival.address.userAgent,
    args: notes.args,
    result: notes.result,
    fault: notes.fault,
    ms: notes.ms,
    unimplemented: notes.unimplemented,
    violations: arrival.violations,
  })
}

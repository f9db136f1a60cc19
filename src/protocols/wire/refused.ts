import type { ServerResponse } from 'node:http'
import type { Arrival } from '../../kernel/call.ts'
import type { Kernel } from '../../kernel/kernel.ts'
import type { Session } from '../../kernel/session.ts'

/** Characters of the header; what goes beyond is in the journal. */
const MAX_HEADER = 1000

interface Refused {
  readonly operation: string
  readonly object?: string | undefined
  readonly session?: Session | undefined
  /** Type of the fault or error that was answered. */
  readonly fault: string
  /** Nobody knows such an operation. */
  readonly unimplemented?: boolean
}

/** Notes a call that was refused while it was read: those who debug a client look for just these. */
export function noteRefused(
  kernel: Kernel,
  arrival: Arrival,
  { operation, object, session, fault, unimplemented = false }: Refused,
): void {
  kernel.journal.add({
    at: kernel.clock.now(),
    api: arrival.api,
    operation,
    object,
    user: session?.user,
    session: session?.key,
    opId: arrival.opId,
    client: arrival.address.userAgent,
    args: undefined,
    result: undefined,
    fault,
    ms: 0,
    unimplemented,
    violations: arrival.violations,
  })
}

/** Tells the client what the specification does not allow in its request. */
export function tellViolations(response: ServerResponse, { violations = [] }: Arrival): void {
  if (violations.length === 0 || response.headersSent) return
  const text = violations.join('; ').replace(/[^\x20-\x7e]+/g, ' ')
  response.setHeader('x-emulator-violations', text.length > MAX_HEADER ? `${text.slice(0, MAX_HEADER)}...` : text)
}

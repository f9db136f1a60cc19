import type { ServerResponse } from 'node:http'
import type { Arrival } from '../../kernel/call.ts'
import type { Kernel } from '../../kernel/kernel.ts'
import { noteCall } from '../../kernel/note-call.ts'
import type { Session } from '../../kernel/session.ts'
import type { HttpArrival } from './arrival.ts'

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
  noteCall(kernel, arrival, session, {
    operation,
    object,
    args: undefined,
    result: undefined,
    fault,
    ms: 0,
    unimplemented,
  })
}

/** Notes a call that was refused for what `violation` says of it, and tells the client of that, unless nobody wants to hear of violations. */
export function refuseCall(
  kernel: Kernel,
  response: ServerResponse,
  arrival: HttpArrival,
  violation: string,
  refused: Refused,
): void {
  if (kernel.settings.validate !== 'off') arrival.violations.push(violation)
  noteRefused(kernel, arrival, refused)
  tellViolations(response, arrival)
}

/** Tells the client what the specification does not allow in its request. */
export function tellViolations(response: ServerResponse, { violations = [] }: Arrival): void {
  if (violations.length === 0 || response.headersSent) return
  const text = violations.join('; ').replace(/[^\x20-\x7e]+/g, ' ')
  response.setHeader('x-emulator-violations', text.length > MAX_HEADER ? `${text.slice(0, MAX_HEADER)}...` : text)
}

import type { SessionManagerGenericServiceTicket, SessionManagerServiceRequestSpec } from '../../generated/vim25.ts'
import type { Call } from '../../kernel/call.ts'
import { Fault } from '../../kernel/fault.ts'
import type { Kernel } from '../../kernel/kernel.ts'
import type { Ref } from '../../kernel/managed.ts'
import { secret } from '../../kernel/random.ts'
import type { Session } from '../../kernel/session.ts'

interface ServiceTicket {
  session: Session
  url: string | undefined
  method: string | undefined
  expiresMs: number
}

const TICKETS = Symbol('service tickets')
const LIFETIME_MS = 120_000

function tickets(kernel: Kernel): Map<string, ServiceTicket> {
  return kernel.service(TICKETS, () => new Map())
}

/** A ticket for one HTTP request (cookie `vmware_cgi_ticket`) or one service, instead of the session. */
export function acquireServiceTicket(
  self: Ref,
  spec: SessionManagerServiceRequestSpec & { url?: string; method?: string },
  call: Call,
): SessionManagerGenericServiceTicket {
  if (!call.session) throw new Fault('NotAuthenticated', { object: self, privilegeId: 'System.View' })
  const known = tickets(call.kernel)
  const nowMs = call.clock.now()
  for (const [id, { expiresMs }] of known) if (expiresMs < nowMs) known.delete(id)
  const id = secret(26)
  known.set(id, { session: call.session, url: spec.url, method: spec.method, expiresMs: nowMs + LIFETIME_MS })
  return { id, hostName: call.arrival.host.replace(/:\d+$/, ''), ticketType: spec._typeName ?? 'service' }
}

/** The session that a ticket stands for, once, for its path and method (`httpGet`, …); undefined when it is not good for that. */
export function useServiceTicket(kernel: Kernel, id: string, path: string, method: string): Session | undefined {
  const known = tickets(kernel)
  const ticket = known.get(id)
  known.delete(id)
  if (!ticket || ticket.expiresMs < kernel.clock.now() || ticket.session.isEnded) return undefined
  if (ticket.method && ticket.method.toLowerCase() !== `http${method}`.toLowerCase()) return undefined
  if (ticket.url && new URL(ticket.url, 'https://localhost').pathname !== path) return undefined
  return ticket.session
}

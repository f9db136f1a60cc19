import type { ServerResponse } from 'node:http'
import type { Kernel } from '../../kernel/kernel.ts'
import type { Session } from '../../kernel/session.ts'
import { VapiError } from '../../kernel/vapi-error.ts'
import { VapiTypeMismatch } from '../../spec/vapi-value.ts'
import { noteRefused, tellViolations } from '../wire/refused.ts'
import { errorAnswer } from './answer.ts'
import type { VapiArrival } from './arrival.ts'

/** Notes what was wrong with the parameters of a call. A vCenter refuses it, whatever --validate says. */
export function refuseInput(
  kernel: Kernel,
  response: ServerResponse,
  arrival: VapiArrival,
  { id }: { readonly id: string },
  session: Session | undefined,
  error: unknown,
): void {
  if (!(error instanceof VapiError) && !(error instanceof VapiTypeMismatch)) return
  const { type, messages } = errorAnswer(kernel, error)
  const [message] = messages
  if (kernel.settings.validate !== 'off') arrival.violations.push(message?.default_message ?? type)
  noteRefused(kernel, arrival, { operation: id, session, fault: type })
  tellViolations(response, arrival)
}

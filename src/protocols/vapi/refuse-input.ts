import type { ServerResponse } from 'node:http'
import type { Kernel } from '../../kernel/kernel.ts'
import type { Session } from '../../kernel/session.ts'
import { VapiError } from '../../kernel/vapi-error.ts'
import { VapiTypeMismatch } from '../../spec/vapi-value.ts'
import { refuseCall } from '../wire/refused.ts'
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
  refuseCall(kernel, response, arrival, message?.default_message ?? type, { operation: id, session, fault: type })
}

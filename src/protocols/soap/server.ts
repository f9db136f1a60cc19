import type { IncomingMessage, ServerResponse } from 'node:http'
import { dispatch } from '../../kernel/dispatch.ts'
import { Fault } from '../../kernel/fault.ts'
import type { Kernel } from '../../kernel/kernel.ts'
import type { Session } from '../../kernel/session.ts'
import type { MethodSpec } from '../../spec/vim.ts'
import { HttpArrival } from '../wire/arrival.ts'
import { sessionCookie, sessionIdInCookie } from '../wire/credentials.ts'
import { BodyRefused, headerOf, readBody, sendPieces, sendRefusal, sendText } from '../wire/http.ts'
import { LIMITS } from '../wire/limits.ts'
import { noteRefused, refuseCall, tellViolations } from '../wire/refused.ts'
import { DecodeError, decodeArguments } from './decode.ts'
import { encodeFault, encodeResponse } from './encode.ts'
import { readEnvelope, type SoapRequest } from './envelope.ts'
import { resolveMethod } from './envelope-method.ts'
import { readSamlToken } from './saml-token.ts'
import { clientRank } from './versions.ts'

const XML = 'text/xml; charset=utf-8'

export interface SoapOptions {
  /** Release whose types and methods are served. */
  readonly release: string
  /** Cookies carry `Secure`. */
  readonly secureCookies: boolean
  readonly onTrace?: ((request: string, response: string) => void) | undefined
}

/** Serves one POST to a SOAP endpoint. Always answers: 200 with a response, or 500 with a fault. */
export async function serveSoap(
  kernel: Kernel,
  options: SoapOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const rank = clientRank(headerOf(request, 'soapaction'), options.release)
  let source: string
  try {
    source = await readBody(request, LIMITS.xmlBytes)
  } catch (error) {
    // The client went away while it was sending: nobody is there to be answered.
    if (request.destroyed && !(error instanceof BodyRefused)) return
    if (!(error instanceof BodyRefused)) throw error
    sendRefusal(response, error)
    return
  }
  const read = readEnvelope(source)
  if (read.kind === 'fault') {
    sendFault(response, encodeFault({ name: 'InvalidRequest', message: read.message }, { rank }))
    return
  }
  const { request: soap } = read
  const resolved = resolveMethod(soap, rank)
  if (resolved.kind === 'fault') {
    const arrival = new HttpArrival('soap', request, response, soap.header.operationId, rank)
    noteRefused(kernel, arrival, {
      operation: soap.method,
      object: soap.self?.value,
      session: sessionOf(kernel, request, soap),
      fault: resolved.faultName,
      unimplemented: true,
    })
    sendFault(
      response,
      encodeFault(
        { name: resolved.faultName, message: resolved.message, data: resolved.data },
        { rank, namespace: knownNamespace(soap.namespace) },
      ),
    )
    return
  }
  await answer(kernel, options, { request, response, soap, method: resolved.method, rank })
}

interface Exchange {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly soap: SoapRequest
  readonly method: MethodSpec
  readonly rank: number
}

async function answer(kernel: Kernel, options: SoapOptions, exchange: Exchange): Promise<void> {
  const { request, response, soap, method, rank } = exchange
  const { namespace, source } = soap
  const { validate } = kernel.settings
  const arrival = new SoapArrival(exchange)
  try {
    if (!soap.self) throw new DecodeError('InvalidRequest', `Missing "_this" in the call of ${method.name}`)
    const violations = validate === 'off' ? undefined : arrival.violations
    const args = decodeArguments(method, soap.element, { rank, strict: validate === 'reject', violations, source })
    tellViolations(response, arrival)
    const session = sessionOf(kernel, request, soap)
    const result = await dispatch(kernel, { namespace, method: method.name, self: soap.self, args, session, arrival })
    if (arrival.newSession)
      response.setHeader('set-cookie', sessionCookie(arrival.newSession, options.secureCookies && arrival.secure))
    await sendPieces(kernel.turns, request, response, XML, encodeResponse(method, result, { rank, namespace }))
  } catch (error) {
    if (response.headersSent) {
      // The answer broke off in the middle: the client must not take what it has for whole.
      response.destroy()
      if (!(error instanceof Fault)) kernel.onBug(error, method.name, soap.header.operationId)
      return
    }
    if (error instanceof DecodeError)
      refuseCall(kernel, response, arrival, error.message.replace(/\s+/g, ' '), {
        operation: method.name,
        object: soap.self?.value,
        session: sessionOf(kernel, request, soap),
        fault: error.faultName,
      })
    sendFault(response, faultText(kernel, error, exchange))
  }
}

function faultText(kernel: Kernel, error: unknown, { soap, method, rank }: Exchange): string {
  const options = { rank, namespace: soap.namespace }
  if (error instanceof DecodeError)
    return encodeFault({ name: error.faultName, message: error.message, data: error.data }, options)
  if (error instanceof Fault)
    return encodeFault(
      { name: error.fault, message: error.message, data: error.data as Record<string, unknown> },
      options,
    )
  kernel.onBug(error, method.name, soap.header.operationId)
  return encodeFault(
    {
      name: 'SystemError',
      message: 'A general system error occurred: internal error',
      data: { reason: 'internal error' },
    },
    options,
  )
}

/** Where a call came from; a token that it brings is read when somebody asks. */
class SoapArrival extends HttpArrival {
  private readonly soap: SoapRequest

  constructor({ request, response, soap, rank }: Exchange) {
    super('soap', request, response, soap.header.operationId, rank)
    this.soap = soap
  }

  get samlToken() {
    return readSamlToken(this.soap)
  }
}

/** The session that a request's cookie or SOAP header names; unknown cookies and attributes sent back by clients are ignored. */
function sessionOf(kernel: Kernel, request: IncomingMessage, soap: SoapRequest): Session | undefined {
  const id =
    sessionIdInCookie(request) ??
    soap.header.sessionCookie?.replaceAll('"', '') ??
    headerOf(request, 'vmware-api-session-id')
  return id === undefined ? undefined : kernel.sessions.find(id)
}

function knownNamespace(namespace: string): string {
  return /^[a-z0-9]+$/.test(namespace) ? namespace : 'vim25'
}

function sendFault(response: ServerResponse, text: string): void {
  sendText(response, 500, XML, text)
}

import type { IncomingMessage, ServerResponse } from 'node:http'
import { dispatch } from '../../kernel/dispatch.ts'
import { Fault } from '../../kernel/fault.ts'
import type { Kernel } from '../../kernel/kernel.ts'
import type { FieldSpec } from '../../spec/field.ts'
import { loadVimSpec, type MethodSpec } from '../../spec/vim.ts'
import { HttpArrival } from '../wire/arrival.ts'
import { sessionCookie, sessionIdInCookie } from '../wire/credentials.ts'
import { refuseCall, tellViolations } from '../wire/refused.ts'
import { type Address, readAddress, readDocumentAddress } from './address.ts'
import { DecodeError, decodeArguments } from './decode.ts'
import { encodeFault, encodeResult } from './encode.ts'
import { BodyRefused, headerOf, readBody, sendPieces, sendText } from './http.ts'
import { openApiDocument } from './openapi.ts'
import { parseJson } from './parse.ts'

export { isVijsonPath } from './address.ts'

const SESSION_HEADER = 'vmware-api-session-id'

export interface VijsonOptions {
  /** Release whose types and methods are served. */
  readonly release: string
}

interface Exchange {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly address: Address
}

/**
 * Serves one request below `/sdk/<namespace>/<release>/`. 200 with the value, 204 for void, 500 with the fault; a path, verb or media
 * type that does not exist gets 404, 405 or 415 without a body.
 */
export async function serveVijson(
  kernel: Kernel,
  options: VijsonOptions,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const document = path.endsWith('/openapi.json') && readDocumentAddress(path, options.release)
  if (document) {
    if (!isGet(request)) return refuse(response, 405, 'GET')
    const pieces = openApiDocument(document.namespace, document.release, document.rank)
    return sendPieces(kernel.turns, request, response, pieces)
  }
  const address = readAddress(path, options.release)
  if (!address) return refuse(response, 404)
  const exchange = { request, response, address }
  const method = methodAt(address)
  if (method) return request.method === 'POST' ? callMethod(kernel, exchange, method) : refuse(response, 405, 'POST')
  const property = propertyAt(address)
  if (property) return isGet(request) ? readProperty(kernel, exchange, property) : refuse(response, 405, 'GET')
  refuse(response, 404)
}

const isGet = ({ method }: IncomingMessage): boolean => method === 'GET' || method === 'HEAD'

function refuse(response: ServerResponse, status: number, allow?: string): void {
  response.writeHead(status, { 'content-length': 0, ...(allow === undefined ? {} : { allow }) }).end()
}

/** The method of the path's class; clients may write the first letter of its name as a capital. */
function methodAt({ namespace, type, member, rank }: Address): MethodSpec | undefined {
  const spec = loadVimSpec()
  const method =
    spec.method(namespace, member) ?? spec.method(namespace, member.charAt(0).toLowerCase() + member.slice(1))
  if (!method || method.versionRank > rank) return undefined
  const ancestors = spec.managedType(type, namespace)?.ancestors
  const isOfClass = ancestors?.includes(method.managedType) || method.managedType === 'ManagedObject'
  // A base class of the object may stand in the path: a method of a subclass is then still the object's own.
  const isOfSubclass = spec.managedType(method.managedType, namespace)?.ancestors.includes(type)
  return (ancestors && (isOfClass || isOfSubclass)) || method.managedType === '?' ? method : undefined
}

function propertyAt({ namespace, type, member, rank }: Address): FieldSpec | undefined {
  const field = loadVimSpec().managedType(type, namespace)?.properties.get(member)
  return field && field.versionRank <= rank ? field : undefined
}

async function callMethod(kernel: Kernel, exchange: Exchange, method: MethodSpec): Promise<void> {
  const { request, response, address } = exchange
  const { namespace, rank, type, id } = address
  let source: string
  try {
    source = await readBody(request)
  } catch (error) {
    if (error instanceof BodyRefused) {
      response.setHeader('connection', 'close')
      return refuse(response, error.status)
    }
    // The client went away while it was sending: nobody is there to be answered.
    if (request.destroyed) return
    throw error
  }
  await answer(kernel, exchange, method.name, async (arrival) => {
    const { validate } = kernel.settings
    const violations = validate === 'off' ? undefined : arrival.violations
    const args = decodeArguments(method, parseBody(source), { rank, strict: validate === 'reject', violations })
    tellViolations(response, arrival)
    const self = { type, value: id }
    const session = sessionOf(kernel, request)
    const result = await dispatch(kernel, { namespace, method: method.name, self, args, session, arrival })
    if (arrival.newSession) {
      response.setHeader(SESSION_HEADER, arrival.newSession.id)
      response.setHeader('set-cookie', sessionCookie(arrival.newSession, arrival.secure))
    }
    if (!method.result) response.writeHead(204).end()
    else await sendPieces(kernel.turns, request, response, encodeResult(method.result, result, { rank, namespace }))
  })
}

async function readProperty(kernel: Kernel, exchange: Exchange, property: FieldSpec): Promise<void> {
  const { request, response, address } = exchange
  const { namespace, rank, type, id, member } = address
  request.resume()
  await answer(kernel, exchange, member, async (arrival) => {
    const invocation = { namespace: 'vim25', method: 'Fetch', self: { type, value: id }, args: { prop: member } }
    const session = sessionOf(kernel, request)
    const boxed = await dispatch(kernel, { ...invocation, session, arrival })
    const actual = kernel.objects.find(id, session, namespace)?.ref.type
    // The same name may mean another thing in the class of another object.
    if (actual !== undefined && !loadVimSpec().isSubtype(actual, type, namespace))
      throw kernel.notFound({ type, value: id })
    await sendPieces(kernel.turns, request, response, encodeResult(property, unboxed(boxed), { rank, namespace }))
  })
}

// What an Any place holds in a box, the property's own place holds bare.
function unboxed(value: unknown): unknown {
  const isBox = typeof value === 'object' && value !== null && '_value' in value
  return isBox ? value._value : value
}

function parseBody(source: string): unknown {
  if (source.trim() === '') return undefined
  try {
    return parseJson(source)
  } catch (error) {
    throw new DecodeError(`the body is not JSON: ${error instanceof Error ? error.message : ''}`)
  }
}

/** Clients send the header; those that keep cookies for uploads and later runs come back with the cookie alone. */
function sessionOf(kernel: Kernel, request: IncomingMessage) {
  const id = headerOf(request, SESSION_HEADER) ?? sessionIdInCookie(request)
  return id === undefined ? undefined : kernel.sessions.find(id)
}

async function answer(
  kernel: Kernel,
  { request, response, address }: Exchange,
  operation: string,
  work: (arrival: HttpArrival) => Promise<void>,
): Promise<void> {
  const arrival = new HttpArrival('vijson', request, response, headerOf(request, 'x-request-id'), address.rank)
  try {
    await work(arrival)
  } catch (error) {
    if (error instanceof DecodeError)
      refuseCall(kernel, response, arrival, error.message.replace(/\s+/g, ' '), {
        operation,
        object: address.id,
        session: sessionOf(kernel, request),
        fault: 'InvalidRequest',
      })
    else if (!(error instanceof Fault)) kernel.onBug(error, operation, arrival.opId)
    // The answer broke off in the middle: the client must not take what it has for whole.
    if (response.headersSent) response.destroy()
    else sendText(response, 500, faultText(error, address))
  }
}

function faultText(error: unknown, options: Address): string {
  if (error instanceof Fault)
    return encodeFault({ name: error.fault, message: error.message, data: error.data }, options)
  if (error instanceof DecodeError) return encodeFault({ name: 'InvalidRequest', message: error.message }, options)
  return encodeFault(
    {
      name: 'SystemError',
      message: 'A general system error occurred: internal error',
      data: { reason: 'internal error' },
    },
    options,
  )
}

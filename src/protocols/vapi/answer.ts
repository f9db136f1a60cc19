import type { ServerResponse } from 'node:http'
import { Fault } from '../../kernel/fault.ts'
import type { Kernel } from '../../kernel/kernel.ts'
import type { Session } from '../../kernel/session.ts'
import { VapiError, type VapiErrorAnswer, vapiErrorOf, vapiStatus } from '../../kernel/vapi-error.ts'
import { errorName } from '../../spec/vapi.ts'
import { VapiTypeMismatch } from '../../spec/vapi-value.ts'
import { type BodyRefused, sendText } from '../wire/http.ts'
import type { Generation } from './segment-tree.ts'

const JSON_TYPE = 'application/json'

// Names and values in turn: node writes such a list as it is.
const NO_HEADERS: string[] = []
const NO_CONTENT = ['content-length', '0']

export function sendJson(response: ServerResponse, status: number, value: unknown): void {
  sendText(response, status, JSON_TYPE, JSON.stringify(value))
}

export function sendEmpty(response: ServerResponse, status: number): void {
  response.writeHead(status, status === 204 ? NO_HEADERS : NO_CONTENT).end()
}

/** An error in the form of its generation. */
export function sendError(kernel: Kernel, response: ServerResponse, generation: Generation, error: unknown): void {
  const answer = errorAnswer(kernel, error)
  const status = vapiStatus(answer.type, generation)
  if (status === 401) response.setHeader('www-authenticate', 'Basic realm="VAPI endpoint"')
  sendAnswer(response, status, generation, answer)
}

/** A body that is too large (413) or coded otherwise (415). What is left of it is not read. */
export function refuseBody(response: ServerResponse, generation: Generation, { status, message }: BodyRefused): void {
  response.setHeader('connection', 'close')
  const error = new VapiError('INVALID_REQUEST', `${message}.`)
  sendAnswer(
    response,
    status,
    generation,
    vapiErrorOf(error, () => false),
  )
}

function sendAnswer(
  response: ServerResponse,
  status: number,
  generation: Generation,
  { type, messages, data }: VapiErrorAnswer,
): void {
  const value = { error_type: type, messages, ...(data ? { data } : {}) }
  sendJson(response, status, generation === 'api' ? value : { type: errorName(type), value })
}

export function errorAnswer(kernel: Kernel, error: unknown): VapiErrorAnswer {
  const isKnown = error instanceof Fault || error instanceof VapiError || error instanceof VapiTypeMismatch
  // What dispatch throws is known, and reported there; the rest went wrong while reading or writing.
  if (!isKnown) kernel.onBug(error, 'vapi', undefined)
  return vapiErrorOf(error instanceof VapiTypeMismatch ? mismatch(error) : error, (fault, base) =>
    kernel.spec.isSubtype(fault, base),
  )
}

/** Errors that `/api` answers with a 5xx and that stand for more than a fault of the server. */
const SERVER_ERRORS: ReadonlySet<string> = new Set([
  'RESOURCE_BUSY',
  'RESOURCE_INACCESSIBLE',
  'UNABLE_TO_ALLOCATE_RESOURCE',
  'TIMED_OUT',
  'SERVICE_UNAVAILABLE',
])

/** Of a server's error that the operation does not declare, clients are told as of a general one, with its message. */
export function asDeclared(kernel: Kernel, error: unknown, declared: readonly string[]): unknown {
  if (!(error instanceof Fault || error instanceof VapiError)) return error
  const { type, messages } = errorAnswer(kernel, error)
  if (!SERVER_ERRORS.has(type) || declared.includes(errorName(type))) return error
  if (!declared.includes(errorName('ERROR'))) return error
  const [message] = messages
  return new VapiError('ERROR', message?.default_message ?? '', message?.id)
}

function mismatch({ path, message, isUnexpected }: VapiTypeMismatch): VapiError {
  const id = isUnexpected ? 'vapi.data.structure.field.unexpected' : 'vapi.data.validate.mismatch'
  return new VapiError(isUnexpected ? 'UNEXPECTED_INPUT' : 'INVALID_ARGUMENT', `'${path}' ${message}`, id, [path])
}

/** Hands a new session to the client. */
export function setSession(
  response: ServerResponse,
  session: Session,
  options: { cookie: boolean; secure: boolean },
): void {
  response.setHeader('vmware-api-session-id', session.id)
  if (!options.cookie) return
  const secure = options.secure ? '; Secure' : ''
  response.setHeader('set-cookie', `vmware-api-session-id=${session.id}; Path=/${secure}; HttpOnly`)
}

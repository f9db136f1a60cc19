import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Kernel } from '../../kernel/kernel.ts'
import { dispatchVapi } from '../../kernel/vapi-dispatch.ts'
import { VapiError } from '../../kernel/vapi-error.ts'
import { errorName, type VapiSpec } from '../../spec/vapi.ts'
import { encodeRpcError, type VapiCodec } from '../../spec/vapi-value.ts'
import { BodyRefused } from '../wire/http.ts'
import { noteRefused } from '../wire/refused.ts'
import { asDeclared, errorAnswer, sendJson } from './answer.ts'
import { VapiArrival } from './arrival.ts'
import { readJson } from './body.ts'
import { type Credentials, sessionOf } from './credentials.ts'
import { refuseInput } from './refuse-input.ts'

/** Where the protocol itself is broken. */
class RpcError extends Error {
  readonly code: number
  constructor(code: number, message: string) {
    super(message)
    this.code = code
  }
}

/** What the client sent, each member a text or left out: it is a stranger's. */
interface SecurityContext {
  readonly schemeId: string | undefined
  readonly sessionId: string | undefined
  readonly userName: string | undefined
  readonly password: string | undefined
  readonly samlToken: string | undefined
}
interface RpcRequest {
  readonly id: unknown
  readonly service: string
  readonly operation: string
  readonly input: Readonly<Record<string, unknown>>
  readonly security: SecurityContext
  readonly opId: string | undefined
}

const SCHEME = 'com.vmware.vapi.std.security.'

/** Serves `POST /api`, JSON-RPC with typed values. The status is 200 whatever the operation reports. */
export async function serveJsonRpc(
  kernel: Kernel,
  spec: VapiSpec,
  codec: VapiCodec,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  let id: unknown = null
  try {
    const body = await readJson(request).catch((error: unknown) => {
      if (error instanceof BodyRefused) response.setHeader('connection', 'close')
      throw new RpcError(-32700, error instanceof Error ? error.message : 'parse error')
    })
    const rpc = readRequest(body, request)
    id = rpc.id
    const output = await invoke(kernel, spec, codec, rpc, request, response)
    sendJson(response, 200, { jsonrpc: '2.0', id, result: { output } })
  } catch (error) {
    if (response.headersSent || response.destroyed) return
    if (error instanceof RpcError) {
      sendJson(response, 200, { jsonrpc: '2.0', id, error: { code: error.code, message: error.message } })
      return
    }
    const answer = errorAnswer(kernel, error)
    response.setHeader('vapi-error', errorName(answer.type))
    sendJson(response, 200, {
      jsonrpc: '2.0',
      id,
      result: { error: encodeRpcError(errorName(answer.type), { ...answer, error_type: answer.type }) },
    })
  }
}

function readRequest(body: unknown, request: IncomingMessage): RpcRequest {
  if (!isObject(body) || body.jsonrpc !== '2.0') throw new RpcError(-32600, 'The request is no JSON-RPC 2.0.')
  if (body.method !== 'invoke') throw new RpcError(-32601, `There is no method ${JSON.stringify(body.method)}.`)
  const { params } = body
  if (!isObject(params) || typeof params.serviceId !== 'string' || typeof params.operationId !== 'string')
    throw new RpcError(-32602, 'serviceId and operationId are required.')
  const { 'vapi-service': service, 'vapi-operation': operation } = request.headers
  if ((service ?? params.serviceId) !== params.serviceId || (operation ?? params.operationId) !== params.operationId)
    throw new RpcError(-31001, 'The headers name another operation than the body.')
  const ctx = isObject(params.ctx) ? params.ctx : {}
  const appCtx = isObject(ctx.appCtx) ? ctx.appCtx : {}
  const structure = isObject(params.input) && isObject(params.input.STRUCTURE) ? params.input.STRUCTURE : {}
  const input = Object.values(structure)[0]
  return {
    id: body.id,
    service: params.serviceId,
    operation: params.operationId,
    input: isObject(input) ? input : {},
    security: securityOf(isObject(ctx.securityCtx) ? ctx.securityCtx : {}),
    opId: typeof appCtx.opId === 'string' ? appCtx.opId : undefined,
  }
}

function securityOf(given: Readonly<Record<string, unknown>>): SecurityContext {
  const text = (value: unknown) => (typeof value === 'string' ? value : undefined)
  const signature = isObject(given.signature) ? given.signature : {}
  return {
    schemeId: text(given.schemeId),
    // One that is no text is no session; to leave it out would let a cookie stand for it.
    sessionId: given.sessionId === undefined ? undefined : (text(given.sessionId) ?? ''),
    userName: text(given.userName),
    password: text(given.password),
    samlToken: text(given.samlToken) ?? text(signature.samlToken),
  }
}

async function invoke(
  kernel: Kernel,
  spec: VapiSpec,
  codec: VapiCodec,
  { service, operation: name, input, security, opId }: RpcRequest,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<unknown> {
  const operation = spec.find(service, name)
  const arrival = new VapiArrival('jsonrpc', request, response, credentialsIn(security), opId)
  if (!operation) {
    const unknown = `${service}.${name}`
    noteRefused(kernel, arrival, { operation: unknown, fault: 'OPERATION_NOT_FOUND', unimplemented: true })
    const text = `The operation ${name} of the service ${service} is not known.`
    throw new VapiError('OPERATION_NOT_FOUND', text, 'vapi.method.input.invalid.method')
  }
  // Its area's document says how the structs' fields depend on each other.
  spec.form(operation)
  // A login makes a session of its own, whatever the client still has in its cookies.
  const session =
    operation.id === 'Cis.Session_create'
      ? undefined
      : security.sessionId === undefined
        ? sessionOf(kernel, request)
        : kernel.sessions.find(security.sessionId)
  let decoded: Record<string, unknown>
  try {
    decoded = codec.decodeInput(service, name, input)
  } catch (error) {
    refuseInput(kernel, response, arrival, operation, session, error)
    throw error
  }
  const result = await dispatchVapi(kernel, { operation, input: decoded, session, arrival }).catch((error: unknown) => {
    throw asDeclared(kernel, error, spec.types(operation).errors)
  })
  return codec.encodeOutput(service, name, result)
}

function credentialsIn(security: SecurityContext): Credentials {
  const { userName, password = '', schemeId } = security
  if (schemeId === `${SCHEME}user_pass` && userName !== undefined) return { credentials: { userName, password } }
  return { samlToken: security.samlToken }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

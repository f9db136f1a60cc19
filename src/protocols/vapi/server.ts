import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Kernel } from '../../kernel/kernel.ts'
import { dispatchVapi } from '../../kernel/vapi-dispatch.ts'
import { VapiError } from '../../kernel/vapi-error.ts'
import { loadVapiSpec, type VapiSpec } from '../../spec/vapi.ts'
import { VapiCodec } from '../../spec/vapi-value.ts'
import { BodyRefused, headerOf } from '../wire/http.ts'
import { noteRefused } from '../wire/refused.ts'
import { asDeclared, refuseBody, sendEmpty, sendError, sendJson, setSession } from './answer.ts'
import { VapiArrival } from './arrival.ts'
import { readJson } from './body.ts'
import { credentialsOf, sessionOf } from './credentials.ts'
import { serveJsonRpc } from './json-rpc.ts'
import { parseQuery } from './query.ts'
import { readInput } from './read-input.ts'
import { refuseInput } from './refuse-input.ts'
import { type Match, SegmentTree } from './segment-tree.ts'

export interface VapiOptions {
  /** Cookies carry `Secure` where the request came over TLS. */
  readonly secureCookies: boolean
}

interface Parts {
  readonly spec: VapiSpec
  readonly tree: SegmentTree
  readonly codecs: { readonly api: VapiCodec; readonly rest: VapiCodec; readonly rpc: VapiCodec }
}

export type VapiServer = (
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  query: string,
) => Promise<void>

const MUTATING = new Set(['POST', 'PUT', 'PATCH'])
const LOGINS = new Set(['Cis.Session_create'])

/**
 * Serves everything below `/api` and `/rest`, and JSON-RPC on `POST /api`. Every operation of the documents is known: one without
 * behaviour answers UNSUPPORTED, a path that they do not have 404. The documents are read at the first request.
 */
export function makeVapiServer(kernel: Kernel, options: VapiOptions): VapiServer {
  let parts: Parts | undefined
  return async (request, response, path, queryText) => {
    parts ??= makeParts()
    if (path === '/api' || path === '/api/') {
      if (request.method === 'POST') return serveJsonRpc(kernel, parts.spec, parts.codecs.rpc, request, response)
      sendEmpty(response, 404)
      return
    }
    const generation = path.startsWith('/rest') ? 'rest' : 'api'
    try {
      await serve(kernel, options, parts, request, response, path, queryText)
    } catch (error) {
      // The client went away while it was sending, or was cut off: nobody is there to be answered.
      const isGone = request.destroyed && !request.complete
      if (isGone || response.headersSent || response.destroyed) response.destroy()
      else if (error instanceof BodyRefused) refuseBody(response, generation, error)
      else sendError(kernel, response, generation, error)
    }
  }
}

function makeParts(): Parts {
  const spec = loadVapiSpec()
  const codecs = { api: new VapiCodec(spec, 'api'), rest: new VapiCodec(spec, 'rest'), rpc: new VapiCodec(spec, 'rpc') }
  return { spec, tree: new SegmentTree(spec), codecs }
}

async function serve(
  kernel: Kernel,
  options: VapiOptions,
  { spec, tree, codecs }: Parts,
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  queryText: string,
): Promise<void> {
  const query = parseQuery(queryText)
  const match = tree.match(request.method ?? 'GET', path, query)
  const header = (name: string) => headerOf(request, name)
  const arrival = new VapiArrival('rest', request, response, credentialsOf(request), header('x-request-id'))
  if (!match) {
    const operation = `${request.method} ${path}`
    const session = sessionOf(kernel, request)
    noteRefused(kernel, arrival, { operation, session, fault: 'OPERATION_NOT_FOUND', unimplemented: true })
    throw new VapiError('OPERATION_NOT_FOUND', `${operation} is no operation of this API.`)
  }
  const { operation, generation } = match
  const codec = codecs[generation]
  const form = spec.form(operation)
  const session = LOGINS.has(operation.id) ? undefined : sessionOf(kernel, request)
  // The vendor's SDK sends filters as the body of a GET to the first generation.
  const hasBody = generation === 'rest' || MUTATING.has(request.method ?? '')
  // Who is not logged in hears that, and not what is wrong with his request.
  const isKnown = session !== undefined || kernel.vapi.get(operation.id)?.isAnonymous === true
  let input: Record<string, unknown> = {}
  try {
    const body = hasBody ? await readJson(request) : undefined
    if (isKnown) {
      const given = readInput(match, form, spec.types(operation), spec.model.structs, { query, body, header })
      input = codec.decodeInput(operation.service, operation.operation, given)
    }
  } catch (error) {
    refuseInput(kernel, response, arrival, operation, session, error)
    throw error
  }
  const result = await dispatchVapi(kernel, { operation, input, session, arrival }).catch((error: unknown) => {
    throw asDeclared(kernel, error, spec.types(operation).errors)
  })
  if (arrival.newSession)
    setSession(response, arrival.newSession, {
      cookie: header('vmware-use-header-authn') !== 'true',
      secure: options.secureCookies && arrival.secure,
    })
  sendResult(
    response,
    match,
    form.status,
    spec.types(operation).out === 'void',
    codec.encodeOutput(operation.service, operation.operation, result),
  )
}

function sendResult(
  response: ServerResponse,
  { generation }: Match,
  status: number,
  isVoid: boolean,
  value: unknown,
): void {
  if (isVoid) sendEmpty(response, generation === 'rest' ? 200 : status)
  else if (generation === 'rest') sendJson(response, 200, { value: value ?? null })
  else sendJson(response, status, value ?? null)
}

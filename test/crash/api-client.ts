import { connectTo, type SoapClient } from './soap-client.ts'
import { READER } from './world-record.ts'

/** An error that the server answered with, over any of the APIs that speak JSON. */
export class Refused extends Error {
  readonly status: number
  constructor(status: number, what: string, text: string) {
    super(`${what}: ${status} ${text.slice(0, 500)}`)
    this.status = status
  }
}

/** A value as VI/JSON has it; the same makes the XML of SOAP. */
export type Wire = string | number | boolean | undefined | readonly Wire[] | { readonly [name: string]: Wire }

/** One client that speaks SOAP, VI/JSON, REST and JSON-RPC, with a session in each. */
export interface ApiClient {
  readonly soap: SoapClient
  /** A REST call; gives the decoded answer. Throws Refused. */
  rest(method: string, path: string, body?: Wire): Promise<unknown>
  /** The output of a JSON-RPC call. Throws Refused, also where the output is an error. */
  rpc(service: string, operation: string, input: Wire): Promise<unknown>
  /** A method of the Web Services API over VI/JSON. */
  vijson(method: string, type: string, id: string, args: Wire): Promise<unknown>
  /** A session of READER. */
  reader(): Promise<SoapClient>
  close(): void
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** A field of a decoded answer; undefined where there is none. */
export function fieldOf(value: unknown, name: string): unknown {
  return isObject(value) ? value[name] : undefined
}

/** The text at the end of a path of fields. Throws when there is none. */
export function textAt(value: unknown, ...path: readonly string[]): string {
  const found = path.reduce(fieldOf, value)
  if (typeof found !== 'string') throw new Error(`no ${path.join('.')} in ${JSON.stringify(value)?.slice(0, 300)}`)
  return found
}

/** `user`: who logs in, in all APIs. */
export async function connectToAll(port: number, user = 'user'): Promise<ApiClient> {
  const soap = await connectTo(port, user)
  let session = ''
  let readerClient: Promise<SoapClient> | undefined
  const exchange = async (method: string, path: string, body: Wire, headers: Record<string, string>) => {
    const bytes = body === undefined ? undefined : Buffer.from(JSON.stringify(body))
    const answer = await soap.send(method, path, bytes, { 'content-type': 'application/json', ...headers })
    const text = answer.body.toString()
    if (answer.status >= 400) throw new Refused(answer.status, `${method} ${path}`, text)
    const decoded: unknown = text === '' ? undefined : JSON.parse(text)
    return decoded
  }
  const login = `Basic ${Buffer.from(`${user}:pass`).toString('base64')}`
  session = textAt({ id: await exchange('POST', '/api/session', undefined, { authorization: login }) }, 'id')
  const rest = (method: string, path: string, body?: Wire) =>
    exchange(method, path, body, { 'vmware-api-session-id': session })
  return {
    soap,
    rest,
    async rpc(serviceId, operationId, input) {
      const securityCtx = { schemeId: 'com.vmware.vapi.std.security.session_id', sessionId: session }
      const answer = await rest('POST', '/api', {
        jsonrpc: '2.0',
        method: 'invoke',
        id: '1',
        params: {
          serviceId,
          operationId,
          input: { STRUCTURE: { 'operation-input': input } },
          ctx: { appCtx: { opId: operationId }, securityCtx },
        },
      })
      const result = fieldOf(answer, 'result')
      if (!isObject(result) || !('output' in result))
        throw new Refused(200, `${serviceId}.${operationId}`, JSON.stringify(answer))
      return result.output
    },
    vijson: (method, type, id, args) => rest('POST', `/sdk/vim25/8.0.3.0/${type}/${id}/${method}`, args ?? {}),
    reader: () => {
      readerClient ??= connectTo(port, READER)
      return readerClient
    },
    close: () => {
      soap.close()
      void readerClient?.then((client) => client.close()).catch(() => undefined)
    },
  }
}

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')

/** The elements of a value, whose fields stand in the order of the schema. */
export function xmlOf(name: string, value: Wire): string {
  if (value === undefined) return ''
  if (typeof value !== 'object') return `<${name}>${escaped(String(value))}</${name}>`
  if (isList(value)) return value.map((item) => xmlOf(name, item)).join('')
  const { _typeName, _value, ...fields } = value
  const names = Object.keys(fields)
  if (names.length === 2 && typeof fields.type === 'string' && typeof fields.value === 'string')
    return `<${name} type="${fields.type}">${fields.value}</${name}>`
  const type =
    _typeName === undefined
      ? ''
      : ` xsi:type="${_value === undefined ? String(_typeName) : `xsd:${String(_typeName)}`}"`
  if (_value !== undefined) return `<${name}${type}>${escaped(String(_value))}</${name}>`
  return `<${name}${type}>${xmlFields(fields)}</${name}>`
}

function isList(value: Wire): value is readonly Wire[] {
  return Array.isArray(value)
}

export function xmlFields(fields: { readonly [name: string]: Wire }): string {
  return Object.entries(fields)
    .map(([name, value]) => xmlOf(name, value))
    .join('')
}

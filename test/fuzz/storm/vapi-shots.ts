import type { VapiOperationSpec, VapiType } from '../../../src/spec/vapi.ts'
import type { Answer } from '../target.ts'
import { pick } from '../values.ts'
import { misfit } from './json-values.ts'
import { spoil } from './mutate.ts'
import type { Shot } from './shot.ts'
import { fieldsText, plainText, type VapiMaker, vapiText } from './vapi-values.ts'

/** Errors that are answered with a 5xx, or with 500 by `/api` alone. */
const SERVER_ERRORS =
  /^(ERROR|INTERNAL_SERVER_ERROR|RESOURCE_BUSY|RESOURCE_INACCESSIBLE|UNABLE_TO_ALLOCATE_RESOURCE|TIMED_OUT|SERVICE_UNAVAILABLE)$/

/** Why this error must not come from this operation: a general one stands for a bug, and a 5xx must be declared. */
function objectionTo(maker: VapiMaker, operation: VapiOperationSpec, type: string): string | undefined {
  if (type === 'INTERNAL_SERVER_ERROR') return 'INTERNAL_SERVER_ERROR'
  if (!SERVER_ERRORS.test(type)) return undefined
  const { errors } = maker.spec.types(operation)
  const canonical = `com.vmware.vapi.std.errors.${type.toLowerCase()}`
  return errors.includes(canonical) ? undefined : `${type} is not declared: ${errors.join(' ')}`
}

/** A call of `/api` or `/rest`. */
export function restShot(operation: VapiOperationSpec, maker: VapiMaker, session: string): Shot {
  const { spec, roll, words } = maker
  const isRest = maker.form === 'rest' && operation.restPath !== undefined
  const own: VapiMaker = { ...maker, form: isRest ? 'rest' : 'api' }
  const template = isRest ? operation.restPath! : operation
  const form = spec.form(operation)
  const types = spec.types(operation).in
  const path = template.path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const param = form.parameters.find((one) => one.name === name)?.param ?? name
    return encodeURIComponent(plainText(types[param] ?? 'string', own)) || '-'
  })
  const query = form.parameters
    .filter(({ in: where }) => where === 'query' && roll(3) === 0)
    .map(({ name, param }) => `${isRest ? param : name}=${encodeURIComponent(plainText(typeAt(types, param), own))}`)
  if (roll(60) < words.wildness)
    query.push(pick(roll, ['__proto__=1', 'nothing=%', '%FF=%00', '=', 'action=nothing', 'a[b]=c']))
  const hasBody = operation.method !== 'GET' && operation.method !== 'DELETE'
  const text = hasBody ? bodyText(operation, own, isRest) : undefined
  const isSpoiled = text !== undefined && roll(6) === 0
  return {
    protocol: 'rest',
    name: operation.id,
    method: template.method,
    path: query.length === 0 ? path : `${path}${path.includes('?') ? '&' : '?'}${query.join('&')}`,
    headers: { 'vmware-api-session-id': session, 'content-type': 'application/json' },
    body: text === undefined ? undefined : isSpoiled ? spoil(text, roll) : Buffer.from(text),
    judge: (answer) => judgeRest(answer, maker, operation),
  }
}

function typeAt(types: Readonly<Record<string, VapiType>>, param: string): VapiType {
  return types[param] ?? 'string'
}

function bodyText(operation: VapiOperationSpec, maker: VapiMaker, isRest: boolean): string | undefined {
  const { spec, roll } = maker
  const { body } = spec.form(operation)
  const types = spec.types(operation).in
  if (roll(100) === 0) return misfit(roll)
  if (body === undefined && !isRest) return roll(4) === 0 ? '{}' : undefined
  if (body !== undefined && body !== '' && !isRest) return vapiText(types[body] ?? 'string', maker)
  return fieldsText(types, maker)
}

function judgeRest(
  { status, headers, body }: Answer,
  maker: VapiMaker,
  operation: VapiOperationSpec,
): string | undefined {
  if (status === 204 || (status === 200 && body === '')) return undefined
  if (!String(headers['content-type']).startsWith('application/json'))
    return `content type ${headers['content-type']}, status ${status}`
  const value: unknown = JSON.parse(body)
  if (status < 300) return undefined
  const error = errorOf(value)
  if (error === undefined) return `status ${status} without an error: ${body.slice(0, 200)}`
  return objectionTo(maker, operation, error)
}

/** The error's type of either generation. */
function errorOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  if ('error_type' in value && typeof value.error_type === 'string') return value.error_type
  return 'value' in value ? errorOf(value.value) : undefined
}

/** A call by JSON-RPC. */
export function rpcShot(operation: VapiOperationSpec, maker: VapiMaker, session: string): Shot {
  const { spec, roll } = maker
  const input = fieldsText(spec.types(operation).in, { ...maker, form: 'rpc' })
  const security = `{"schemeId":"com.vmware.vapi.std.security.session_id","sessionId":"${session}"}`
  const text = `{"jsonrpc":"2.0","method":"invoke","id":${roll(30) ? '"1"' : misfit(roll)},"params":{"serviceId":"${operation.service}","operationId":"${operation.operation}","input":${roll(60) ? `{"STRUCTURE":{"operation-input":${input}}}` : misfit(roll)},"ctx":{"appCtx":{"opId":"x"},"securityCtx":${roll(60) ? security : misfit(roll)}}}}`
  return {
    protocol: 'jsonrpc',
    name: operation.id,
    method: 'POST',
    path: '/api',
    headers: { 'content-type': 'application/json' },
    body: roll(6) === 0 ? spoil(text, roll) : Buffer.from(text),
    judge({ status, body }) {
      if (status !== 200) return `status ${status}`
      const { result, error } = JSON.parse(body) as {
        result?: { error?: { ERROR?: object } }
        error?: { code?: number }
      }
      if (error)
        return error.code === -32603 || typeof error.code !== 'number' ? `error ${body.slice(0, 200)}` : undefined
      const [name] = Object.keys(result?.error?.ERROR ?? {})
      return name && objectionTo(maker, operation, name.slice(name.lastIndexOf('.') + 1).toUpperCase())
    },
  }
}

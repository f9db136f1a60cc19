import type { IncomingMessage } from 'node:http'
import { VapiError } from '../../kernel/vapi-error.ts'
import { hasBody, readBody } from '../wire/http.ts'
import { parseBounded } from '../wire/json.ts'
import { LIMITS } from '../wire/limits.ts'

/**
 * The body as a JSON value; undefined where there is none. INVALID_ARGUMENT for what is no JSON; BodyRefused and the errors of
 * connections as `readBody` throws them.
 */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  if (!hasBody(request)) return undefined
  const text = await readBody(request, LIMITS.jsonBytes)
  if (text === '') return undefined
  try {
    return parseBounded(text)
  } catch (error) {
    const reason = error instanceof Error ? error.message : ''
    throw new VapiError('INVALID_ARGUMENT', `The body is no JSON: ${reason}`, 'vapi.bindings.typeconverter.invalid')
  }
}

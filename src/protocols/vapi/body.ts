import type { IncomingMessage } from 'node:http'
import { VapiError } from '../../kernel/vapi-error.ts'
import { BodyRefused, readBody } from '../wire/http.ts'

/** The body as a JSON value; undefined where there is none. INVALID_ARGUMENT for what is no JSON. */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  const { 'content-length': length, 'transfer-encoding': encoding } = request.headers
  if (encoding === undefined && (length === undefined || length === '0')) return undefined
  try {
    const text = await readBody(request)
    return text === '' ? undefined : (JSON.parse(text) as unknown)
  } catch (error) {
    if (error instanceof BodyRefused && error.status === 413) throw new VapiError('INVALID_REQUEST', error.message)
    if (!(error instanceof BodyRefused || error instanceof SyntaxError)) throw error
    throw new VapiError(
      'INVALID_ARGUMENT',
      `The body is no JSON: ${error.message}`,
      'vapi.bindings.typeconverter.invalid',
    )
  }
}

import type { IncomingMessage } from 'node:http'
import { gunzipSync } from 'node:zlib'
import { VapiError } from '../../kernel/vapi-error.ts'

/** Largest request that is read. */
const MAX_BODY = 64 * 1024 * 1024

/** The body as a JSON value; undefined where there is none. INVALID_ARGUMENT for what is no JSON. */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  const { 'content-length': length, 'transfer-encoding': encoding } = request.headers
  if (encoding === undefined && (length === undefined || length === '0')) return undefined
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > MAX_BODY) throw new VapiError('INVALID_REQUEST', `The request is larger than ${MAX_BODY} bytes.`)
    chunks.push(chunk)
  }
  if (size === 0) return undefined
  let bytes = chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)
  try {
    if (request.headers['content-encoding'] === 'gzip') bytes = gunzipSync(bytes, { maxOutputLength: MAX_BODY })
    return JSON.parse(bytes.toString('utf8')) as unknown
  } catch (error) {
    const reason = error instanceof Error ? error.message : ''
    throw new VapiError('INVALID_ARGUMENT', `The body is no JSON: ${reason}`, 'vapi.bindings.typeconverter.invalid')
  }
}

import type { IncomingMessage, ServerResponse } from 'node:http'
import { createGzip, gunzipSync } from 'node:zlib'

/** Largest request that is read. */
const MAX_BODY = 64 * 1024 * 1024
/** An answer is written for at most this long before others get their turn. */
const TURN_MS = 10
const COMPRESS_FROM = 1024
const JSON_TYPE = 'application/json'

/** The request cannot be read: answered with the status alone. */
export class BodyRefused extends Error {
  readonly status: number
  constructor(status: number) {
    super(`refused with ${status}`)
    this.status = status
  }
}

export function headerOf(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name]
  return Array.isArray(value) ? value[0] : value
}

/** The body as text. Throws BodyRefused: 415 for another media type or coding, 413 when it is too large. */
export async function readBody(request: IncomingMessage): Promise<string> {
  // Some clients name no type at all.
  const type = headerOf(request, 'content-type')
  if (type !== undefined && !/^\s*application\/json\s*(;|$)/i.test(type)) throw new BodyRefused(415)
  const encoding = (headerOf(request, 'content-encoding') ?? 'identity').toLowerCase()
  if (encoding !== 'identity' && encoding !== 'gzip') throw new BodyRefused(415)
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > MAX_BODY) throw new BodyRefused(413)
    chunks.push(chunk)
  }
  const body = chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)
  if (encoding === 'identity') return body.toString('utf8')
  try {
    return gunzipSync(body, { maxOutputLength: MAX_BODY }).toString('utf8')
  } catch {
    throw new BodyRefused(400)
  }
}

/** Text, not bytes: node then writes headers and body in one piece, which halves what a small answer costs under TLS. */
export function sendText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': JSON_TYPE, 'content-length': Buffer.byteLength(text) }).end(text)
}

/** Sends an answer piece by piece as fast as the client reads. */
export async function sendPieces(
  request: IncomingMessage,
  response: ServerResponse,
  pieces: Generator<string, void>,
): Promise<void> {
  const first = pieces.next().value ?? ''
  let piece = pieces.next()
  const gzip = wantsGzip(request)
  if (piece.done && (!gzip || first.length < COMPRESS_FROM)) {
    sendText(response, 200, first)
    return
  }
  const headers = { 'content-type': JSON_TYPE, ...(gzip ? { 'content-encoding': 'gzip' } : {}) }
  response.writeHead(200, headers)
  const out = gzip ? createGzip({ level: 1 }) : response
  if (out !== response) out.pipe(response)
  let turn = performance.now()
  let open = out.write(first)
  for (; !piece.done; piece = pieces.next()) {
    if (!open) await drained(out, response)
    else if (performance.now() - turn > TURN_MS) await new Promise((resolve) => setImmediate(resolve))
    if (response.destroyed) return
    turn = performance.now()
    open = out.write(piece.value)
  }
  out.end()
}

function drained(out: NodeJS.WritableStream, response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      out.removeListener('drain', done)
      response.removeListener('close', done)
      resolve()
    }
    out.once('drain', done)
    response.once('close', done)
  })
}

// On this machine's own addresses compression costs both sides more than it saves.
function wantsGzip(request: IncomingMessage): boolean {
  const address = request.socket.remoteAddress ?? ''
  if (address === '' || address === '::1' || address.startsWith('127.') || address.startsWith('::ffff:127.'))
    return false
  return /\bgzip\b/.test(headerOf(request, 'accept-encoding') ?? '')
}

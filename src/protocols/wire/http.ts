// What protocols have in common below their formats: bodies in, texts out.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createGzip, gunzipSync } from 'node:zlib'

/** Largest request that is read. */
const MAX_BODY = 64 * 1024 * 1024
/** Answers below this size are not worth compressing. */
const COMPRESS_FROM = 1024
/** An answer is written for at most this long before others get their turn. */
const TURN_MS = 10

/** The request cannot be read: answered with the status, and the message where the protocol has room for one. */
export class BodyRefused extends Error {
  readonly status: number
  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}

export function headerOf(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name]
  return Array.isArray(value) ? value[0] : value
}

/**
 * The body as text. Fails with BodyRefused: 415 for a coding other than gzip, 413 when it is too large, 400 when it is not gzip data;
 * and with the connection's error when the client goes away. Listeners, not an iterator: they cost a quarter for small bodies.
 */
export function readBody(request: IncomingMessage): Promise<string> {
  const encoding = request.headers['content-encoding']?.toLowerCase() ?? 'identity'
  if (encoding !== 'identity' && encoding !== 'gzip')
    return Promise.reject(new BodyRefused(415, `Content-Encoding ${encoding} is not supported`))
  return new Promise((resolve, reject) => {
    let first: Buffer | undefined
    let more: Buffer[] | undefined
    let size = 0
    const stop = () => {
      request.off('data', onData)
      request.off('end', onEnd)
      request.off('close', onClose)
    }
    const onData = (chunk: Buffer) => {
      size += chunk.length
      if (size > MAX_BODY) {
        // Left open: a connection that is torn down carries no answer.
        stop()
        request.pause()
        reject(new BodyRefused(413, `the request is larger than ${MAX_BODY} bytes`))
      } else if (!first) first = chunk
      else if (more) more.push(chunk)
      else more = [first, chunk]
    }
    const onEnd = () => {
      stop()
      const body = more ? Buffer.concat(more) : first
      try {
        resolve(body === undefined ? '' : textOf(body, encoding))
      } catch (error) {
        reject(error)
      }
    }
    const onClose = () => {
      stop()
      reject(request.errored ?? new Error('the client went away'))
    }
    request.on('data', onData)
    request.on('end', onEnd)
    request.on('close', onClose)
    request.on('error', () => {})
  })
}

function textOf(body: Buffer, encoding: string): string {
  if (encoding === 'identity') return body.toString('utf8')
  try {
    return gunzipSync(body, { maxOutputLength: MAX_BODY }).toString('utf8')
  } catch {
    throw new BodyRefused(400, 'the body is not gzip data or is too large')
  }
}

/** Text, not bytes: node then writes headers and body in one piece, which halves what a small answer costs under TLS. */
export function sendText(response: ServerResponse, status: number, type: string, text: string): void {
  response.writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(text) }).end(text)
}

/** Sends an answer of status 200 piece by piece, as fast as the client reads, compressed where that helps. */
export async function sendPieces(
  request: IncomingMessage,
  response: ServerResponse,
  type: string,
  pieces: Generator<string, void>,
): Promise<void> {
  const first = pieces.next().value ?? ''
  let piece = pieces.next()
  const gzip = wantsGzip(request)
  if (piece.done && (!gzip || first.length < COMPRESS_FROM)) {
    sendText(response, 200, type, first)
    return
  }
  response.writeHead(200, { 'content-type': type, ...(gzip ? { 'content-encoding': 'gzip' } : {}) })
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

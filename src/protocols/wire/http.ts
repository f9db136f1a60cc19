// What protocols have in common below their formats: bodies in, texts out.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createGzip, gunzipSync } from 'node:zlib'
import type { LoopTurns } from '../../kernel/loop-turns.ts'
import { afterRealTime } from '../../kernel/transport-time.ts'
import { LIMITS } from './limits.ts'

/** Answers below this size are not worth compressing. */
const COMPRESS_FROM = 1024

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

/** Whether the request brings a body, read or not. */
export function hasBody({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0
}

/**
 * The body as text. Throws BodyRefused: 415 for a coding other than gzip, 413 when it is larger than `maxBytes`, 400 when it is not gzip
 * data. Rejects with another error where the client went away, or sent too slowly and was cut off: nobody is there to be answered.
 */
export async function readBody(request: IncomingMessage, maxBytes: number): Promise<string> {
  const encoding = (headerOf(request, 'content-encoding') ?? 'identity').toLowerCase()
  if (encoding !== 'identity' && encoding !== 'gzip')
    throw new BodyRefused(415, `Content-Encoding ${encoding} is not supported`)
  // What will be too large is not waited for.
  if (Number(request.headers['content-length'] ?? 0) > maxBytes) throw tooLarge(maxBytes)
  const body = await bytesOf(request, maxBytes)
  if (encoding === 'identity') return body.toString('utf8')
  try {
    return gunzipSync(body, { maxOutputLength: maxBytes }).toString('utf8')
  } catch {
    throw new BodyRefused(400, 'the body is not gzip data or is too large')
  }
}

// Listeners, not an iterator: they cost a fifth less for small bodies.
function bytesOf(request: IncomingMessage, maxBytes: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    let first: Buffer | undefined
    let more: Buffer[] | undefined
    let size = 0
    let cancel: (() => void) | undefined
    const stop = () => {
      cancel?.()
      request.off('data', onData)
      request.off('end', onEnd)
      request.off('close', onClose)
    }
    const onData = (chunk: Buffer) => {
      size += chunk.length
      if (size > maxBytes) {
        // Left open: a connection that is torn down carries no answer.
        stop()
        request.pause()
        reject(tooLarge(maxBytes))
        return
      }
      if (!first) first = chunk
      else if (more) more.push(chunk)
      else more = [first, chunk]
      // Most bodies are one piece: for those no timer is made.
      if (!request.complete) cancel ??= afterRealTime(LIMITS.bodyMs, () => request.destroy())
    }
    const onEnd = () => {
      stop()
      resolve(more ? Buffer.concat(more) : (first ?? EMPTY))
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

const EMPTY = Buffer.alloc(0)

function tooLarge(maxBytes: number): BodyRefused {
  return new BodyRefused(413, `the request is larger than ${maxBytes} bytes`)
}

/** Answers with the reason as text, and ends the connection: what is left of the body is not read. */
export function sendRefusal(response: ServerResponse, { status, message }: BodyRefused): void {
  response.writeHead(status, { 'content-type': 'text/plain', connection: 'close' }).end(message)
}

/** Text, not bytes: node then writes headers and body in one piece, which halves what a small answer costs under TLS. */
export function sendText(response: ServerResponse, status: number, type: string, text: string): void {
  const length = Buffer.byteLength(text)
  const encoding = encodingOf(text, length)
  // What answers HEAD says how long it would be, and is short.
  if (length < response.writableHighWaterMark || response.req.method === 'HEAD') {
    response.writeHead(status, ['content-type', type, 'content-length', String(length)]).end(text, encoding)
    return
  }
  response.writeHead(status, ['content-type', type]).write(text, encoding)
  void end(response)
}

/** Text without other characters is the same in Latin-1, which is written several times as fast. */
const encodingOf = (text: string, bytes: number) => (bytes === text.length ? 'latin1' : 'utf8')

/**
 * Who has the end of an answer may ask on at once. Node pauses a connection whose last answer it has not seen off yet, and ends it with
 * "Parse Error: Paused" when the next request comes in two parts: so the end of a long answer waits for everything before it, and is a
 * piece of its own.
 */
async function end(response: ServerResponse): Promise<void> {
  if (response.writableNeedDrain) await drained(response, response)
  response.end()
}

/** Sends an answer of status 200 piece by piece, as fast as the client reads and as its turn comes, compressed where that helps. */
export async function sendPieces(
  turns: LoopTurns,
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
  if (out !== response) out.pipe(response, { end: false })
  const write = (text: string) => out.write(text, encodingOf(text, Buffer.byteLength(text)))
  let open = write(first)
  for (; !piece.done; piece = pieces.next()) {
    if (!open) await drained(out, response)
    await turns.take()
    if (response.destroyed) return
    open = write(piece.value)
  }
  if (out !== response) {
    out.end()
    await heard(out, 'end', response)
  }
  await end(response)
}

const drained = (out: NodeJS.WritableStream, response: ServerResponse) => heard(out, 'drain', response)

/** Resolves at an event, or when the connection of the response has gone. */
function heard(stream: NodeJS.EventEmitter, event: 'drain' | 'end', response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      stream.removeListener(event, done)
      response.removeListener('close', done)
      resolve()
    }
    stream.once(event, done)
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

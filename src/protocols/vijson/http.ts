import type { IncomingMessage, ServerResponse } from 'node:http'
import type { LoopTurns } from '../../kernel/loop-turns.ts'
import * as wire from '../wire/http.ts'
import { LIMITS } from '../wire/limits.ts'

export { BodyRefused, headerOf } from '../wire/http.ts'

const JSON_TYPE = 'application/json'

/** The body as text. Throws BodyRefused: 415 for another media type or coding, 413 when it is too large. */
export async function readBody(request: IncomingMessage): Promise<string> {
  // Some clients name no type at all.
  const type = wire.headerOf(request, 'content-type')
  if (type !== undefined && !/^\s*application\/json\s*(;|$)/i.test(type))
    throw new wire.BodyRefused(415, `Content-Type ${type} is not supported`)
  return wire.readBody(request, LIMITS.jsonBytes)
}

export function sendText(response: ServerResponse, status: number, text: string): void {
  wire.sendText(response, status, JSON_TYPE, text)
}

/** Sends an answer piece by piece as fast as the client reads. */
export function sendPieces(
  turns: LoopTurns,
  request: IncomingMessage,
  response: ServerResponse,
  pieces: Generator<string, void>,
): Promise<void> {
  return wire.sendPieces(turns, request, response, JSON_TYPE, pieces)
}

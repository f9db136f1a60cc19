import { timingSafeEqual } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { BodyRefused, readBody, sendText } from '../wire/http.ts'
import { parseBounded } from '../wire/json.ts'
import { LIMITS } from '../wire/limits.ts'

/** A control call that cannot be done: the message says what to do instead. */
export class ControlError extends Error {
  readonly status: number
  readonly code: string
  readonly details: object
  constructor(status: number, code: string, message: string, details: object = {}) {
    super(message)
    this.status = status
    this.code = code
    this.details = details
  }
}

export function badRequest(message: string): ControlError {
  return new ControlError(400, 'badRequest', message)
}

/** The body as a JSON value; undefined when there is none. Throws ControlError. */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  const text = await readBody(request, LIMITS.jsonBytes).catch((error: unknown) => {
    if (!(error instanceof BodyRefused)) throw error
    throw error.status === 413
      ? new ControlError(413, 'tooLarge', `send at most ${LIMITS.jsonBytes} bytes`)
      : new ControlError(error.status, 'badRequest', error.message)
  })
  if (text.trim() === '') return undefined
  try {
    return parseBounded(text)
  } catch (error) {
    throw badRequest(`the body is not JSON: ${error instanceof Error ? error.message : ''}`)
  }
}

/** The body as an object, empty where there is none. Throws ControlError for another value or a member that is not `allowed`. */
export function asObject(body: unknown, allowed?: readonly string[]): Readonly<Record<string, unknown>> {
  if (body === undefined || body === null) return {}
  if (typeof body !== 'object' || Array.isArray(body)) throw badRequest('the body must be a JSON object')
  const unknown = allowed && Object.keys(body).find((name) => !allowed.includes(name))
  if (unknown !== undefined) throw badRequest(`"${unknown}" is not one of ${allowed?.join(', ')}`)
  return body as Record<string, unknown>
}

export function sendJson(response: ServerResponse, status: number, value: unknown): void {
  sendText(response, status, 'application/json', JSON.stringify(value))
}

/** Whether a request carries the token as `Authorization: Bearer …`. */
export function hasToken(request: IncomingMessage, token: string): boolean {
  const given = Buffer.from(/^Bearer +(.+)$/i.exec(request.headers.authorization ?? '')?.[1]?.trim() ?? '')
  const wanted = Buffer.from(token)
  return given.length === wanted.length && timingSafeEqual(given, wanted)
}

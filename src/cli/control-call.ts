import { once } from 'node:events'
import { request as httpRequest, type IncomingMessage } from 'node:http'
import { request as httpsRequest } from 'node:https'
import { UsageError } from '../app/settings.ts'
import type { ControlTransport } from '../sdk/control.ts'

/** The control API of the server at `url`. The certificate is not checked, as for `health`. Throws UsageError when nobody answers. */
export function controlAt(url: URL, token: string | undefined): ControlTransport {
  return async ({ method, path, body }) => {
    const target = new URL(`/_vcemu${path}`, url)
    const send = target.protocol === 'http:' ? httpRequest : httpsRequest
    const headers = token === undefined ? {} : { authorization: `Bearer ${token}` }
    const request = send(target, { method, headers, rejectUnauthorized: false, timeout: 60_000 })
    request.once('timeout', () => request.destroy(new Error('no answer in 60 seconds')))
    try {
      const answered = once(request, 'response')
      request.end(body)
      const [response]: IncomingMessage[] = await answered
      const text = response === undefined ? '' : Buffer.concat(await response.toArray()).toString('utf8')
      return { status: response?.statusCode ?? 500, text }
    } catch (error) {
      throw new UsageError(`--url: "${url.origin}" does not answer: ${error instanceof Error ? error.message : error}`)
    }
  }
}

import { once } from 'node:events'
import { request as httpRequest, type IncomingMessage } from 'node:http'
import { request as httpsRequest } from 'node:https'
import type { Settings } from '../app/settings.ts'

/** Where a client on this machine reaches a server with these settings. */
export function localUrl(settings: Settings): URL {
  const { host, port } = settings.listen
  const reachable = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host
  return new URL(
    `${settings.tls ? 'https' : 'http'}://${reachable.includes(':') ? `[${reachable}]` : reachable}:${port}`,
  )
}

/**
 * Asks the server whether it is ready, says so on standard output, and resolves with 0, or 1 when it is not ready or
 * does not answer within 5 seconds. The certificate is not checked: nothing secret is sent.
 */
export async function health(url: URL): Promise<number> {
  const target = new URL('/_vcemu/health', url)
  const send = target.protocol === 'http:' ? httpRequest : httpsRequest
  const request = send(target, { rejectUnauthorized: false, timeout: 5000 })
  request.once('timeout', () => request.destroy(new Error('no answer in 5 seconds')))
  try {
    const answered = once(request, 'response')
    request.end()
    const [response]: IncomingMessage[] = await answered
    const body = response === undefined ? '' : Buffer.concat(await response.toArray()).toString('utf8')
    process.stdout.write(`${body}\n`)
    return response?.statusCode === 200 ? 0 : 1
  } catch (error) {
    process.stdout.write(`${JSON.stringify({ status: 'unreachable', url: target.origin, reason: String(error) })}\n`)
    return 1
  }
}

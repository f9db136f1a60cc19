import { once } from 'node:events'
import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer as createHttpsServer } from 'node:https'
import type { Settings } from './settings.ts'
import { prepareTls } from './tls.ts'
import { version } from './version.ts'

export interface Emulator {
  /** `https://user:pass@127.0.0.1:PORT/sdk`: the address that was bound, with a user that may log in. */
  readonly url: string
  readonly port: number
  close(): Promise<void>
  health(): { status: 'ready' | 'starting' | 'stopping'; version: string; fixture: string; apis: string[] }
}

/**
 * Starts an emulator and resolves when it would answer a real call.
 * @throws UsageError for settings that cannot be used, and the system's error (EADDRINUSE, …) when it cannot listen
 */
export async function startEmulator(settings: Settings): Promise<Emulator> {
  let isStopping = false
  const health: Emulator['health'] = () => ({
    status: isStopping ? 'stopping' : 'ready',
    version,
    fixture: settings.fixture,
    apis: [],
  })
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const isHealth = request.url === '/_vcemu/health'
    response.writeHead(isHealth ? (isStopping ? 503 : 200) : 404, { 'content-type': 'application/json' })
    response.end(isHealth ? JSON.stringify(health()) : undefined)
  }
  const tls = settings.tls ? prepareTls(settings) : undefined
  const server =
    tls === undefined
      ? createHttpServer(answer)
      : createHttpsServer({ cert: tls.certificateChain, key: tls.key, minVersion: 'TLSv1.2' }, answer)
  server.listen(settings.listen.port, settings.listen.host)
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : settings.listen.port
  const host = settings.listen.host.includes(':') ? `[${settings.listen.host}]` : settings.listen.host
  return {
    url: `${settings.tls ? 'https' : 'http'}://user:pass@${host}:${port}/sdk`,
    port,
    health,
    async close() {
      isStopping = true
      server.close()
      server.closeAllConnections()
      if (server.listening) await once(server, 'close')
    },
  }
}

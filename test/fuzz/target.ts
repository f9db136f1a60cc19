import { Agent, request as httpRequest } from 'node:http'
import { performance } from 'node:perf_hooks'
import { type Emulator, startEmulator } from '../../src/app/emulator.ts'
import { defaultSettings, type Settings } from '../../src/app/settings.ts'
import { type Ref, ref } from '../../src/kernel/managed.ts'

/** Longest time that any answer may take. */
export const HANG_MS = 5000

export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: string
  readonly ms: number
}

export interface Asked {
  readonly method?: string
  readonly path?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Buffer
}

/** A server with a listener of its own, what it reported as its own bugs, and a session of an administrator. */
export interface FuzzTarget {
  readonly emulator: Emulator
  /** Errors that the server took for its own, with the operation. */
  readonly bugs: string[]
  /** References that answers held: views, collectors and filters of the session among them. */
  readonly made: Ref[]
  /** One request; rejects when the connection breaks or nothing is answered within HANG_MS. */
  ask(asked: Asked): Promise<Answer>
  /** A SOAP body as the session's user. */
  soap(body: string | Buffer): Promise<Answer>
  /** Logs in anew when the last call ended the session. */
  login(): Promise<void>
  cookie(): string
  close(): Promise<void>
}

export const envelope = (content: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><Envelope xmlns="http://schemas.xmlsoap.org/soap/envelope/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:xsd="http://www.w3.org/2001/XMLSchema"><Body>${content}</Body></Envelope>`

const LOGIN =
  '<Login xmlns="urn:vim25"><_this type="SessionManager">SessionManager</_this><userName>user</userName><password>pass</password></Login>'

export async function startTarget(settings: Partial<Settings> = {}): Promise<FuzzTarget> {
  const emulator = await startEmulator(
    defaultSettings({
      listen: { host: '127.0.0.1', port: 0 },
      tls: false,
      logLevel: 'silent',
      validate: 'reject',
      ...settings,
    }),
  )
  const bugs: string[] = []
  emulator.kernel.onBug = (error, operation) => {
    bugs.push(`${operation}: ${error instanceof Error ? error.stack : String(error)}`)
  }
  const made: Ref[] = []
  const agent = new Agent({ keepAlive: true, maxSockets: 8 })
  let cookie = ''
  const ask = ({ method = 'POST', path = '/sdk', headers = {}, body }: Asked): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const started = performance.now()
      const request = httpRequest(
        { host: '127.0.0.1', port: emulator.port, method, path, headers: { ...headers }, agent },
        (response) => {
          const chunks: Buffer[] = []
          response.on('data', (chunk: Buffer) => chunks.push(chunk))
          response.on('error', reject)
          response.on('end', () =>
            resolve({
              status: response.statusCode ?? 0,
              headers: response.headers,
              body: Buffer.concat(chunks).toString(),
              ms: performance.now() - started,
            }),
          )
        },
      )
      request.setTimeout(HANG_MS, () => request.destroy(new Error(`no answer within ${HANG_MS} ms`)))
      request.on('error', reject)
      request.end(body)
    })
  const soap = (body: string | Buffer) =>
    ask({ headers: { 'content-type': 'text/xml; charset="utf-8"', soapaction: '"urn:vim25/8.0.3.0"', cookie }, body })
  const login = async () => {
    const { headers } = await soap(envelope(LOGIN))
    cookie = /vmware_soap_session="[^"]+"/.exec(String(headers['set-cookie']))?.[0] ?? ''
  }
  await login()
  return {
    emulator,
    bugs,
    made,
    ask,
    soap,
    login,
    cookie: () => cookie,
    async close() {
      agent.destroy()
      await emulator.close()
    },
  }
}

/** Every object of the inventory: entities, their companions and managers. */
export function everyObject({ kernel }: Emulator): Ref[] {
  const { objects, store } = kernel
  return objects.definitions().flatMap((definition) => {
    const { companion, kind, id } = definition
    if (companion && kind) {
      const found = [...store.all(kind)].map((state) => objects.find(companion.idOf(state))?.ref)
      return found.filter((one) => one !== undefined)
    }
    if (kind) return [...store.all(kind)].map((state) => objects.target(definition, state).ref)
    return id ? [ref(definition.type, id)] : []
  })
}

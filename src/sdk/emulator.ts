import { type Emulator as Running, startEmulator } from '../app/emulator.ts'
import type { ManagedObjectReference, ManagedTypes, Methods } from '../generated/vim25.ts'
import { Control } from './control.ts'
import type { EmulatorOptions } from './options.ts'
import { frozenAt, settingsOf } from './settings-of.ts'

/** A request to the emulator as a client would send it over the network. */
export interface EmulatorRequest {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
}

/** A vCenter within this process: its own inventory, clock, sessions and journal. */
export interface Emulator extends AsyncDisposable {
  /** `https://user:pass@127.0.0.1:PORT/sdk`; empty where nothing listens. */
  readonly url: string
  /** Environment for govc and for Terraform's provider; empty where nothing listens. */
  readonly govcEnv: Readonly<Record<string, string>>
  /** PEM of the authority that signed the server's certificate; undefined without TLS. */
  readonly caCertificate: string | undefined
  /** Clock, pace, tasks, snapshots, journal. */
  readonly control: Control
  /** Calls an operation as an administrator, without a client. Values are as in VI/JSON. Throws the fault: an Error with `fault` and `data`. */
  invoke<M extends keyof Methods & string>(
    method: M,
    self: ManagedObjectReference,
    ...args: Record<string, never> extends Methods[M]['args'] ? [Methods[M]['args']?] : [Methods[M]['args']]
  ): Promise<Methods[M]['result']>
  /** A property's value; undefined where it is unset. */
  read<T extends keyof ManagedTypes & string, P extends keyof ManagedTypes[T] & string>(
    type: T,
    id: string,
    property: P,
  ): Promise<ManagedTypes[T][P] | undefined>
  /** Sends a request within the process, to any path of the emulator: no port is needed. */
  fetch(path: string, request?: EmulatorRequest): Promise<Response>
  /** Keeps the inventory as it is now; `restore` goes back to it, as often as wanted. */
  snapshot(): Promise<{ restore(): Promise<void> }>
  /** Another emulator that begins with what this one holds now. The two share nothing that changes. */
  clone(options?: Pick<EmulatorOptions, 'listen' | 'now'>): Promise<Emulator>
  close(): Promise<void>
}

/**
 * Starts an emulator in this process; resolves when it answers.
 * @throws an Error that says which option cannot be used, or why it cannot listen
 */
export async function createEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const running = await startEmulator(settingsOf(options), {
    listen: options.listen !== false,
    frozenAtMs: frozenAt(options),
  })
  return embed(running, options)
}

function embed(running: Running, options: EmulatorOptions): Emulator {
  const isListening = options.listen !== false
  const control = new Control(async ({ method, path, body }) => {
    const { status, body: answer } = await running.ask({ method, path: `/_vcemu${path}`, body })
    return { status, text: answer.toString('utf8') }
  })
  let snapshots = 0
  const emulator: Emulator = {
    url: isListening ? running.url : '',
    govcEnv: isListening ? { GOVC_URL: running.url, GOVC_INSECURE: 'true' } : {},
    caCertificate: running.origin.tls?.authority,
    control,
    invoke: async (method, self, ...[args = {}]: [object?]) =>
      (await running.calls.invoke(method, self, args)) as never,
    read: async (type, id, property) => (await running.calls.read({ type, value: id }, property)) as never,
    async fetch(path, request = {}) {
      const { status, headers, body } = await running.ask({ path, ...request })
      const isEmpty = status === 204 || status === 304
      return new Response(isEmpty ? null : new Uint8Array(body), { status, headers: headerList(headers) })
    },
    async snapshot() {
      snapshots += 1
      const name = `sdk-${snapshots}`
      await control.saveSnapshot(name)
      return { restore: () => control.restoreSnapshot(name) }
    },
    async clone(changes = {}) {
      const { data: _, ...rest } = options
      const all = { ...rest, ...changes }
      const copy = await startEmulator(settingsOf(all), {
        listen: all.listen !== false,
        frozenAtMs: frozenAt(changes),
        like: running,
      })
      return embed(copy, all)
    },
    close: () => running.close(),
    [Symbol.asyncDispose]: () => running.close(),
  }
  return emulator
}

function headerList(headers: Readonly<Record<string, string | string[] | undefined>>): [string, string][] {
  return Object.entries(headers).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value ?? '']).map((one): [string, string] => [name, one]),
  )
}

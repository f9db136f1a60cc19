import { once } from 'node:events'
import { accessSync, constants, mkdirSync, rmSync } from 'node:fs'
import { createServer as createHttpServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { createServer as createHttpsServer } from 'node:https'
import { join } from 'node:path'
import { allFeatures } from '../features/index.ts'
import { Kernel, type KernelSettings } from '../kernel/kernel.ts'
import { snapshotsOf } from '../kernel/snapshots.ts'
import { afterRealTime } from '../kernel/transport-time.ts'
import { LIMITS } from '../protocols/wire/limits.ts'
import { loadVimSpec } from '../spec/vim.ts'
import { DataUnusable as StoreUnusable } from '../store/data-unusable.ts'
import { TaskEngine } from '../worker/task-engine.ts'
import { EmbeddedCalls } from './embedded-calls.ts'
import { DataUnusable } from './failures.ts'
import { type Answered, type Asked, InProcessClient } from './in-process.ts'
import { chooseInventory, type Inventory } from './inventory.ts'
import { createLog } from './log.ts'
import { makeControlRouter, makeRouter, type Router } from './router.ts'
import type { Settings } from './settings.ts'
import { takeOver } from './take-over.ts'
import { prepareTls, type TlsIdentity } from './tls.ts'
import { version } from './version.ts'

export interface Emulator {
  /** `https://user:pass@127.0.0.1:PORT/sdk`: the address that was bound, with a user that may log in. */
  readonly url: string
  readonly port: number
  /** Of the control API, where that has an address of its own. */
  readonly controlPort: number | undefined
  readonly kernel: Kernel
  close(): Promise<void>
  health(): {
    status: 'ready' | 'starting' | 'stopping' | 'read-only'
    version: string
    fixture: string
    apis: string[]
  }
  /** Resolves when the data directory can't be used any more: another program wrote to it. */
  readonly unusable: Promise<Error>
  /** Calls that `--strict` objects to. */
  strictFailures(): number
  /** Calls without a client. */
  readonly calls: EmbeddedCalls
  /** A request that comes in without a port. */
  ask(request: Asked): Promise<Answered>
  /** What an emulator like this one is started from. */
  readonly origin: Origin
}

interface Origin {
  readonly settings: Settings
  readonly inventory: Inventory
  readonly tls: TlsIdentity | undefined
}

/** What is not a setting of the program, but of those who start an emulator within their own. */
export interface Embedding {
  /** False: no port is opened, and requests come in by `ask` alone. */
  readonly listen?: boolean
  /** Another emulator, of the same settings but for its addresses, whose inventory is taken over. Its states are shared. */
  readonly like?: Emulator | undefined
  /** Milliseconds since 1970 at which the clock stands still from the start; otherwise it goes as that of `like`. */
  readonly frozenAtMs?: number | undefined
  /** Other limits for slow clients than those of the program. */
  readonly listener?: Partial<ListenerLimits>
}

/** How long who listens waits for whom, in milliseconds of real time. */
interface ListenerLimits {
  readonly headersMs: number
  readonly handshakeMs: number
  readonly idleMs: number
  /** How often connections are looked at. */
  readonly checkMs: number
}

/** The settings of the program as the kernel has them. */
export function kernelSettings(settings: Settings): KernelSettings {
  const delaysMs = new Map(Object.entries(settings.methodDelay))
  if (settings.delay > 0) delaysMs.set('*', settings.delay)
  return {
    identity: settings.invokedAs,
    esx: settings.esx,
    apiVersion: settings.apiVersion,
    pace: settings.pace,
    seed: settings.seed,
    directory: settings.data,
    openLogin: settings.auth === 'open' && settings.username === undefined,
    username: settings.username,
    password: settings.password,
    journalCapacity: settings.journal,
    idleTimeoutMs: settings.sessionIdleMs,
    validate: settings.validate,
    // The variable counts for emulators within a program, too: it is for those who run its tests.
    checkAnswers: settings.checkAnswers || process.env.VCEMU_CHECK_ANSWERS === 'true',
    delaysMs,
    delayJitter: settings.delayJitter,
  }
}

/** Time for the last answers. */
const FAREWELL_MS = 100

/** SOAP and datastore files: all that an ESXi host has. */
const HOST_APIS = ['soap', 'files']
const VCENTER_APIS = [...HOST_APIS, 'vijson', 'rest', 'jsonrpc', 'sts']

/** Durable: the inventory was made to its end. */
const FILLED = 'inventory.filled'

function openKernel(settings: Settings): Kernel {
  const open = () => new Kernel(kernelSettings(settings), loadVimSpec(), allFeatures)
  try {
    const kernel = open()
    if (kernel.isNew || kernel.store.counter(FILLED) > 0 || settings.data === undefined) return kernel
    // The first start ended in the middle, before it answered anybody: it is made again.
    kernel.close()
    for (const end of ['', '-wal', '-shm']) rmSync(join(settings.data, `vcemu.db${end}`), { force: true })
    return open()
  } catch (error) {
    throw settings.data === undefined ? error : unusable(error, settings.data)
  }
}

/** What a start from a directory failed with, in words for its user. The system's own errors are known elsewhere. */
function unusable(error: unknown, directory: string): unknown {
  if (error instanceof StoreUnusable) return new DataUnusable(error.message)
  if (!(error instanceof Error) || 'code' in error) return error
  return new DataUnusable(`--data: what "${directory}" holds is damaged: ${error.message}`)
}

/** Throws DataUnusable for a directory that can't be made or written. */
function checkDirectory(directory: string): void {
  try {
    mkdirSync(directory, { recursive: true })
    accessSync(directory, constants.W_OK | constants.X_OK)
  } catch (error) {
    throw new DataUnusable(`--data: "${directory}" can't be written: ${(error as Error).message}`)
  }
}

/** Starts an instance; a new one is filled. */
function bring(kernel: Kernel, inventory: Inventory, settings: Settings, like?: Emulator): void {
  const engine = new TaskEngine(kernel)
  kernel.tasks = engine
  if (like && kernel.isNew) takeOver(kernel, like.kernel)
  const { isNew } = kernel
  try {
    if (isNew) {
      // What turns out to be unusable must not leave half of it in a data directory.
      if (inventory.isGiven && settings.data !== undefined) rehearse({ ...settings, data: undefined }, inventory)
      kernel.create()
    }
    kernel.start()
    if (isNew) inventory.fill(kernel)
    if (kernel.store.counter(FILLED) === 0) kernel.store.writeNow(() => kernel.store.setCounter(FILLED, 1))
  } catch (error) {
    kernel.close()
    throw error
  }
  engine.resume()
}

function rehearse(settings: Settings, inventory: Inventory): void {
  const kernel = openKernel(settings)
  bring(kernel, inventory, settings)
  kernel.close()
}

/**
 * Starts an emulator and resolves when it would answer a real call.
 * @throws UsageError for settings that cannot be used, DataUnusable for a data directory or inventory that cannot, and the system's error (EADDRINUSE, …) when it cannot listen
 */
export async function startEmulator(given: Settings, embedding: Embedding = {}): Promise<Emulator> {
  const { like, frozenAtMs } = embedding
  const inventory = like?.origin.inventory ?? (await chooseInventory(given))
  const settings = inventory.isEsx ? { ...given, esx: true } : given
  const log = createLog(settings)
  if (settings.data !== undefined) checkDirectory(settings.data)
  const tls = settings.tls ? (like?.origin.tls ?? prepareTls(settings)) : undefined
  const kernel = openKernel(settings)
  kernel.onBug = (error, operation, opId) =>
    log.error('internal error', {
      operation,
      opId,
      error: error instanceof Error ? (error.stack ?? error.message) : String(error),
    })
  const standsAt = frozenAtMs ?? settings.clock
  if (standsAt !== undefined) kernel.clock.freeze(standsAt)
  else if (like?.kernel.clock.mode === 'frozen') kernel.clock.freeze(like.kernel.clock.now())
  else if (like?.kernel.clock.mode === 'offset') kernel.clock.setReal(like.kernel.clock.now() - kernel.clock.now())
  bring(kernel, inventory, settings, like)
  snapshotsOf(kernel).keepBoot()

  let isStopping = false
  const health: Emulator['health'] = () => ({
    status: isStopping ? 'stopping' : kernel.store.failure ? 'read-only' : 'ready',
    version,
    fixture: settings.fixture,
    apis: settings.esx ? HOST_APIS : VCENTER_APIS,
  })
  const answering = (route: Router) => (request: IncomingMessage, response: ServerResponse) => {
    inTurn(kernel, route, request, response).catch((error: unknown) => {
      kernel.onBug(error, `${request.method} ${request.url}`, undefined)
      if (response.headersSent) response.destroy()
      else response.writeHead(500).end()
    })
  }
  const answer = answering(makeRouter({ kernel, settings, tls, health }))
  const server = makeServer(tls, answer, embedding.listener)
  const plain = makeServer(undefined, answer, embedding.listener)
  const control =
    settings.control && settings.controlListen
      ? makeServer(tls, answering(makeControlRouter({ kernel, settings, health })), embedding.listener)
      : undefined
  const client = new InProcessClient(plain)
  try {
    if (embedding.listen !== false) {
      await listen(server, settings.listen.port, settings.listen.host)
      if (settings.http) await listen(plain, settings.http.port, settings.http.host)
      if (control && settings.controlListen)
        await listen(control, settings.controlListen.port, settings.controlListen.host)
    }
  } catch (error) {
    kernel.close()
    throw error
  }
  const port = portOf(server) ?? settings.listen.port
  const host = settings.listen.host.includes(':') ? `[${settings.listen.host}]` : settings.listen.host
  return {
    url: `${settings.tls ? 'https' : 'http'}://${inventory.login ?? 'user:pass'}@${host}:${port}/sdk`,
    port,
    controlPort: control && portOf(control),
    kernel,
    health,
    unusable: new Promise((resolve) => {
      kernel.store.onFailure = (error) => {
        log.error('nothing can be stored', { error: error.message })
        if (!(error.cause instanceof StoreUnusable)) return
        // Those whose changes were refused hear so first.
        afterRealTime(FAREWELL_MS, () => resolve(new DataUnusable(error.message)))
      }
    }),
    calls: new EmbeddedCalls(kernel),
    ask: (request) => client.ask(request),
    origin: { settings, inventory, tls },
    strictFailures: () => (settings.strict ? kernel.journal.objectionable : 0),
    async close() {
      isStopping = true
      const closing: Promise<unknown>[] = []
      client.close()
      for (const one of [server, plain, control]) {
        if (one?.listening) closing.push(once(one.close(), 'close'))
        one?.closeAllConnections()
      }
      await Promise.all(closing)
      await snapshotsOf(kernel).settled()
      kernel.close()
    },
  }
}

/** Takes a request up when it is its turn. */
async function inTurn(kernel: Kernel, route: Router, request: IncomingMessage, response: ServerResponse) {
  const turn = kernel.turns.take()
  if (turn) await turn
  // Its client may have gone meanwhile.
  if (!request.destroyed) await route(request, response)
}

function makeServer(
  tls: TlsIdentity | undefined,
  answer: (request: IncomingMessage, response: ServerResponse) => void,
  given: Partial<ListenerLimits> = {},
): Server {
  const { headersMs, handshakeMs, idleMs, checkMs }: ListenerLimits = { ...LIMITS, checkMs: 5000, ...given }
  const limits = {
    // Bodies have limits of their own: an upload may take as long as it goes on.
    requestTimeout: 0,
    headersTimeout: headersMs,
    keepAliveTimeout: idleMs,
    connectionsCheckingInterval: checkMs,
    maxHeaderSize: LIMITS.headerBytes,
    noDelay: true,
  }
  return tls
    ? createHttpsServer(
        {
          ...limits,
          handshakeTimeout: handshakeMs,
          cert: tls.certificateChain,
          key: tls.key,
          minVersion: 'TLSv1.2',
          requestCert: true,
          rejectUnauthorized: false,
        },
        answer,
      )
    : createHttpServer(limits, answer)
}

function portOf(server: Server): number | undefined {
  const address = server.address()
  return typeof address === 'object' && address !== null ? address.port : undefined
}

async function listen(server: Server, port: number, host: string): Promise<void> {
  server.listen(port, host)
  await once(server, 'listening')
}

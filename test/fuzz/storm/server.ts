import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { Agent, request as httpRequest } from 'node:http'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import type { Settings } from '../../../src/app/settings.ts'
import { packageRoot } from '../../../src/spec/tables.ts'
import { type Answer, type Asked, HANG_MS } from '../target.ts'

/** Bytes in use after a collection. */
export interface Memory {
  readonly heap: number
  readonly resident: number
}

/** The program as users start it, in a process of its own: an endless loop in it stops nobody here. */
export interface StormServer {
  readonly pid: number
  readonly port: number
  /** What it wrote to standard error, the end of it where that is much: its log. */
  log(): string
  /** Whole lines that it wrote to standard error since somebody asked last. Throws when that was too much to be kept. */
  news(): string
  /** Exit code or signal, once it ended. */
  ended(): string | undefined
  /** Rejects when the connection breaks or nothing is answered within HANG_MS. */
  ask(asked: Asked): Promise<Answer>
  measure(): Promise<Memory>
  stop(): Promise<void>
}

/** Characters of standard error that are kept at least, and that may come before somebody asks for the news. */
const KEPT_CHARS = 1_000_000
const MAX_UNREAD_CHARS = 50_000_000

/** Settings of the server, and of the twin from which calls are made: equal ones give equal ids. */
export const SETTINGS: Partial<Settings> = { tls: false, seed: 7, cluster: 2, vm: 3, pg: 1, validate: 'reject' }

const FLAGS = ['--seed=7', '--cluster=2', '--vm=3', '--pg=1', '--validate=reject', '--tls=false', '--log-level=warn']

/** Starts `dist/vcemu.js`, which must have been built. */
export async function startStormServer(flags: readonly string[] = [], heapMb = 1024): Promise<StormServer> {
  const root = packageRoot()
  const hook = join(root, 'test', 'fuzz', 'storm', 'measure.mjs')
  const inherited = Object.entries(process.env).filter(([key]) => !/^(VCEMU|VCSIM|GOVC|NODE|VITEST)_/.test(key))
  const child = spawn(
    process.execPath,
    [
      `--max-old-space-size=${heapMb}`,
      '--expose-gc',
      '--import',
      hook,
      join(root, 'dist', 'vcemu.js'),
      '-l',
      '127.0.0.1:0',
      ...FLAGS,
      ...flags,
    ],
    { stdio: ['ignore', 'pipe', 'pipe', 'ipc'], env: Object.fromEntries(inherited) },
  )
  let log = ''
  let unread = ''
  let out = ''
  let ended: string | undefined
  child.stderr?.on('data', (data: Buffer) => {
    log += data.toString()
    if (unread.length <= MAX_UNREAD_CHARS) unread += data.toString()
    // What repeats without end is not kept without end.
    if (log.length > 2 * KEPT_CHARS) log = log.slice(-KEPT_CHARS)
  })
  child.stdout?.on('data', (data: Buffer) => {
    out += data.toString()
  })
  const gone = once(child, 'close').then(([code, signal]) => {
    ended = String(code ?? signal)
  })
  while (!/GOVC_URL=\S+\s/.test(out)) {
    await Promise.race([gone, once(child.stdout!, 'data')])
    if (ended !== undefined) throw new Error(`the server ended with ${ended}: ${log}`)
  }
  const port = Number(/GOVC_URL=\S+?:(\d+)\/sdk/.exec(out)?.[1])
  const agent = new Agent({ keepAlive: true, maxSockets: 64 })
  return {
    pid: child.pid ?? 0,
    port,
    log: () => log,
    news() {
      if (unread.length > MAX_UNREAD_CHARS) throw new Error(`the server wrote too much: ${unread.slice(-2000)}`)
      const end = unread.lastIndexOf('\n') + 1
      const lines = unread.slice(0, end)
      unread = unread.slice(end)
      return lines
    },
    ended: () => ended,
    ask: (asked) => ask(agent, port, asked),
    async measure() {
      const told = once(child, 'message')
      child.send('measure')
      const [usage] = await Promise.race([told, gone.then((): [undefined] => [undefined])])
      if (!usage) throw new Error(`the server ended with ${ended}: ${log.slice(-2000)}`)
      const { heapUsed, external, rss } = usage as NodeJS.MemoryUsage
      return { heap: heapUsed + external, resident: rss }
    },
    async stop() {
      agent.destroy()
      if (ended === undefined) child.kill('SIGTERM')
      const late = setTimeout(() => child.kill('SIGKILL'), 5000)
      await gone
      clearTimeout(late)
    },
  }
}

function ask(
  agent: Agent,
  port: number,
  { method = 'POST', path = '/sdk', headers = {}, body }: Asked,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const started = performance.now()
    // Node says nothing of the body of a GET by itself.
    const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }
    const options = { host: '127.0.0.1', port, method, path, headers: { ...headers, ...length }, agent }
    const request = httpRequest(options, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () => {
        clearTimeout(limit)
        const ms = performance.now() - started
        const text = Buffer.concat(chunks).toString()
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text, ms })
      })
    })
    // Of the whole answer, not of silence: one that trickles for ever hangs as well.
    const limit = setTimeout(() => request.destroy(new Error(`no answer within ${HANG_MS} ms`)), HANG_MS)
    request.on('error', (error) => {
      clearTimeout(limit)
      reject(error)
    })
    request.end(body)
  })
}

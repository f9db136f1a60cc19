import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { program } from '../cli/program.ts'

export interface ServerProcess {
  readonly pid: number
  readonly port: number
  /** What it wrote to standard error. */
  log(): string
  /** MB in use once garbage is gone. */
  heapMb(): Promise<number>
  /** Ends it without a chance to tidy up. */
  kill(): Promise<void>
}

const MEASURE = join(import.meta.dirname, '../fuzz/storm/measure.mjs')

/** Starts the bundled program on a data directory; resolves when it is ready. */
export async function startServer(directory: string, flags: readonly string[] = []): Promise<ServerProcess> {
  const child = spawn(
    process.execPath,
    [
      '--expose-gc',
      '--import',
      MEASURE,
      program(),
      '-l',
      '127.0.0.1:0',
      '--tls=false',
      '--data',
      directory,
      '--log-level',
      'warn',
      ...flags,
    ],
    { stdio: ['ignore', 'pipe', 'pipe', 'ipc'] },
  )
  let log = ''
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    log += text
  })
  const port = await announcedPort(child, () => log)
  return {
    pid: child.pid!,
    port,
    log: () => log,
    async heapMb() {
      const told = once(child, 'message')
      child.send('measure')
      const [{ heapUsed, external }] = (await told) as [NodeJS.MemoryUsage]
      return (heapUsed + external) / 1024 / 1024
    },
    async kill() {
      if (child.exitCode !== null || child.signalCode !== null) return
      const closed = once(child, 'close')
      child.kill('SIGKILL')
      await closed
    },
  }
}

async function announcedPort(child: ChildProcess, log: () => string): Promise<number> {
  let output = ''
  const ended = once(child, 'close').then(() => 'ended')
  for (;;) {
    const port = /GOVC_URL=\S+?:(\d+)\/sdk /.exec(output)?.[1]
    if (port !== undefined) return Number(port)
    const next = await Promise.race([ended, once(child.stdout!, 'data').then(([data]) => data as Buffer)])
    if (next === 'ended') throw new Error(`the server did not start: ${log()}`)
    output += next.toString()
  }
}

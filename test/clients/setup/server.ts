import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { referenceVcsim, vcemu, vcsim } from './paths.ts'

/** Which program: ours under either name, or govmomi's. */
export type Program = 'vcemu' | 'vcsim' | 'reference'

/** A server that runs, with the address that it announced. */
export interface Server {
  /** `https://user:pass@127.0.0.1:PORT/sdk` */
  readonly url: string
  /** The whole announcement. */
  readonly announcement: string
  /** What the server wrote to stderr so far. */
  log(): string
  /** Sends the signal and waits; answers the exit status, null when a signal killed it. */
  stop(signal?: NodeJS.Signals): Promise<number | null>
}

/** The program that the suite is pointed at: ours, unless VCEMU_TEST_SERVER names another one. */
export function programUnderTest(): Program {
  const name = process.env.VCEMU_TEST_SERVER
  return name === 'vcsim' ? 'reference' : 'vcemu'
}

/** True when the server under test is govmomi's simulator, where much of a vCenter is absent. */
export function isReference(): boolean {
  return programUnderTest() === 'reference'
}

/** The server under test with these flags; VCEMU_TEST_URL names one that runs already and is left running. */
export async function serverUnderTest(flags: string[] = []): Promise<Server> {
  const url = process.env.VCEMU_TEST_URL
  if (!url) return startServer(programUnderTest(), flags)
  return { url, announcement: '', log: () => '', stop: async () => 0 }
}

/** Starts a program on a free port and waits for its announcement. Throws with its stderr when it ends before. */
export async function startServer(
  program: Program,
  flags: string[] = [],
  env: NodeJS.ProcessEnv = {},
): Promise<Server> {
  const [command, first] = commandOf(program)
  const child = spawn(command, [...first, '-l', '127.0.0.1:0', ...flags], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let errors = ''
  child.stderr.on('data', (chunk: Buffer) => {
    errors += chunk.toString()
  })
  const announcement = await firstLine(child, () => errors)
  const url = /GOVC_URL=(\S+)/.exec(announcement)?.[1]
  if (!url) throw new Error(`no address in "${announcement}"`)
  return { url, announcement, log: () => errors, stop: (signal) => stop(child, signal) }
}

/** The command line of a program without flags, as `[command, arguments]`. */
export function commandOf(program: Program): [string, string[]] {
  if (program === 'reference') return [referenceVcsim, []]
  return [process.execPath, [program === 'vcemu' ? vcemu : vcsim]]
}

async function stop(child: ChildProcess, signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> {
  if (child.exitCode !== null) return child.exitCode
  const exit = once(child, 'exit')
  child.kill(signal)
  const impatience = setTimeout(() => child.kill('SIGKILL'), 10_000)
  await exit
  clearTimeout(impatience)
  return child.exitCode
}

async function firstLine(child: ChildProcess, errors: () => string): Promise<string> {
  if (!child.stdout) throw new Error('the server has no stdout')
  const lines = createInterface({ input: child.stdout })
  const line = new Promise<string>((resolve, reject) => {
    lines.once('line', resolve)
    child.once('error', reject)
    child.once('exit', (status) =>
      reject(new Error(`the server ended with ${status} before it was ready: ${errors()}`)),
    )
  })
  const limit = setTimeout(() => child.kill('SIGKILL'), 30_000)
  try {
    return await line
  } finally {
    clearTimeout(limit)
  }
}

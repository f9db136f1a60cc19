import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'

let isBuilt = false

/** The bundle, built once for all tests of a run: what users start is what is tested. */
export function program(name: 'vcemu' | 'vcsim' = 'vcemu'): string {
  if (!isBuilt) execFileSync(process.execPath, ['scripts/build.mjs'], { stdio: ['ignore', 'ignore', 'inherit'] })
  isBuilt = true
  return `dist/${name}.js`
}

export interface Ended {
  /** The exit code, or the signal that ended the process. */
  readonly code: number | string | null
  readonly stdout: string
  readonly stderr: string
}

export interface Running {
  readonly process: ChildProcess
  readonly ended: Promise<Ended>
  /** Resolves with standard output so far once it matches. Rejects when the process ends before. */
  output(pattern: RegExp): Promise<RegExpExecArray>
}

export interface Options {
  readonly name?: 'vcemu' | 'vcsim'
  readonly env?: Readonly<Record<string, string>>
  /** Leaves standard input open, for the test to write to. */
  readonly stdin?: boolean
}

/** Starts the program, without variables of the surrounding shell that would configure it. */
export function start(args: readonly string[], { name, env, stdin = false }: Options = {}): Running {
  const inherited = Object.entries(process.env).filter(([key]) => !/^(VCEMU|VCSIM|GOVC)_/.test(key))
  const child = spawn(process.execPath, [program(name), ...args], {
    env: { ...Object.fromEntries(inherited), ...env },
    stdio: [stdin ? 'pipe' : 'ignore', 'pipe', 'pipe'],
  })
  let stdout = ''
  let stderr = ''
  child.stdout?.on('data', (data) => {
    stdout += data
  })
  child.stderr?.on('data', (data) => {
    stderr += data
  })
  const ended = once(child, 'close').then(([code, signal]) => ({ code: code ?? signal, stdout, stderr }))
  return {
    process: child,
    ended,
    async output(pattern) {
      for (;;) {
        const match = pattern.exec(stdout)
        if (match !== null) return match
        const gone = await Promise.race([ended, once(child.stdout ?? child, 'data').then(() => undefined)])
        const late = pattern.exec(stdout)
        if (gone !== undefined && late === null) throw new Error(`ended with ${gone.code}: ${stdout}${stderr}`)
      }
    },
  }
}

/** Runs the program to its end. */
export function run(args: readonly string[], options?: Options): Promise<Ended> {
  return start(args, options).ended
}

const anyPort = ['-l', '127.0.0.1:0']

/** Serves on a free port, gives the announced URL to `use`, and stops. */
export async function serving(
  args: readonly string[],
  use: (url: URL, running: Running) => Promise<void>,
  options?: Options,
): Promise<Ended> {
  const running = start([...anyPort, ...args], options)
  const [, url = ''] = await running.output(/^export GOVC_URL=(\S+) GOVC_SIM_PID=\d+\n/m)
  try {
    await use(new URL(url), running)
  } finally {
    running.process.kill('SIGTERM')
  }
  return running.ended
}

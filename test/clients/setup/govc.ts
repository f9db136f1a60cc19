import { type ChildProcessByStdio, execFile, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, inject, it } from 'vitest'
import { govc } from './paths.ts'
import { isReference, type Server, serverUnderTest } from './server.ts'

/** What a command of govc left. */
export interface Outcome {
  status: number
  stdout: string
  stderr: string
}

/** Settings that every command of a client gets. */
export type Settings = Record<string, string>

/** Home folders that are still there, removed at the end at the latest: a test that fails does not come to dispose of its own. */
const homes = new Set<string>()
process.once('exit', () => {
  for (const home of homes) rmSync(home, { recursive: true, force: true })
})

/** A command of govc that runs on, and what it has printed so far. */
export class Following {
  #printed = ''
  readonly #child: ChildProcessByStdio<null, Readable, null>

  constructor(child: ChildProcessByStdio<null, Readable, null>) {
    this.#child = child
    child.stdout.on('data', (chunk: Buffer) => {
      this.#printed += chunk.toString()
    })
  }

  /** Waits until it has printed something that matches; throws with what it has printed after 15 seconds. */
  async until(pattern: RegExp): Promise<void> {
    const limit = Date.now() + 15_000
    while (!pattern.test(this.#printed)) {
      if (Date.now() > limit) throw new Error(`govc has not printed ${pattern}, but "${this.#printed}"`)
      await new Promise((resolve) => setTimeout(resolve, 30))
    }
  }

  stop(): void {
    this.#child.kill()
  }
}

/** govc against one server, with a home folder of its own. */
export class Govc {
  readonly home = mkdtempSync(join(tmpdir(), 'vcemu-govc-'))
  #url: string
  #settings: Settings

  constructor(url: string, settings: Settings = {}) {
    this.#url = url
    this.#settings = settings
    homes.add(this.home)
  }

  /** Runs a command and answers all that it left, whatever its status. */
  async try(args: string[], input = ''): Promise<Outcome> {
    const env = this.#environment()
    return new Promise((resolve, reject) => {
      const child = execFile(govc, args, { env, timeout: 45_000, maxBuffer: 64 << 20 }, (error, stdout, stderr) => {
        const status = error === null ? 0 : typeof error.code === 'number' ? error.code : 1
        if (error?.killed) reject(new Error(`govc ${args.join(' ')} hangs: ${stdout}${stderr}`))
        else resolve({ status, stdout, stderr })
      })
      // A command that does not read its input is free to end before it is written.
      child.stdin?.on('error', () => undefined)
      child.stdin?.end(input)
    })
  }

  /** Starts a command that goes on until it is stopped or has what it waits for. */
  follow(...args: string[]): Following {
    return new Following(spawn(govc, args, { env: this.#environment(), stdio: ['ignore', 'pipe', 'inherit'] }))
  }

  #environment(): NodeJS.ProcessEnv {
    return {
      PATH: process.env.PATH,
      HOME: this.home,
      GOVMOMI_HOME: this.home,
      GOVC_URL: this.#url,
      GOVC_INSECURE: 'true',
      GOVC_PERSIST_SESSION: 'false',
      TZ: 'UTC',
      ...this.#settings,
    }
  }

  /** Runs a command that must succeed; its stdout without the space around it. */
  async run(...args: string[]): Promise<string> {
    const outcome = await this.try(args)
    if (outcome.status !== 0)
      throw new Error(`govc ${args.join(' ')}: ${outcome.stderr.trim() || outcome.stdout.trim()}`)
    return outcome.stdout.trim()
  }

  /** Runs a command that must fail; its stderr. */
  async refused(...args: string[]): Promise<string> {
    const outcome = await this.try(args)
    if (outcome.status === 0) throw new Error(`govc ${args.join(' ')} succeeded: ${outcome.stdout.trim()}`)
    return outcome.stderr.trim()
  }

  /** Lines of a command's stdout, each without the space around it; none for an empty answer. */
  async lines(...args: string[]): Promise<string[]> {
    const text = await this.run(...args)
    return text === '' ? [] : text.split('\n').map((line) => line.trim())
  }

  /** A command's `-json` answer. */
  async json(command: string, ...args: string[]): Promise<unknown> {
    const text = await this.run(command, '-json', ...args)
    return JSON.parse(text)
  }

  /** One property of an object as text, by `object.collect -s`. */
  async property(object: string, path: string): Promise<string> {
    return this.run('collect', '-s', object, path)
  }

  /** A new VM without devices of note, off. */
  async createVm(name: string, ...args: string[]): Promise<string> {
    await this.run('vm.create', '-on=false', ...args, name)
    return name
  }

  /**
   * Adds a host by a command (`host.add` or `cluster.add`) as people do who cannot know its certificate: a vCenter refuses and says
   * the thumbprint, and the second attempt brings it. (-noverify would ask the host itself, and there is none.)
   */
  async addHost(command: string, hostname: string, ...args: string[]): Promise<void> {
    const line = [command, '-hostname', hostname, '-username', 'root', '-password', 'pw', ...args]
    const first = await this.try(line)
    const thumbprint = /thumbprint=([0-9A-F:]+)/.exec(first.stderr)?.[1]
    if (thumbprint) await this.run(...line, '-thumbprint', thumbprint)
    else if (first.status !== 0) throw new Error(`govc ${line.join(' ')}: ${first.stderr.trim()}`)
  }

  dispose(): void {
    rmSync(this.home, { recursive: true, force: true })
    homes.delete(this.home)
  }
}

/** Where a command works in the default inventory when its arguments do not say. */
export const places: Settings = {
  GOVC_DATACENTER: 'DC0',
  GOVC_DATASTORE: 'LocalDS_0',
  GOVC_NETWORK: 'VM Network',
  GOVC_RESOURCE_POOL: '/DC0/host/DC0_C0/Resources',
  GOVC_CLUSTER: 'DC0_C0',
}

/** What a group of tests with govc works with; filled before its tests run. */
export class Bench {
  govc!: Govc
  server!: Server
}

/** A group of tests that has a server of its own, started with the flags, and govc. Skipped where govc cannot be built. */
export function describeGovc(name: string, tests: (bench: Bench) => void, flags: string[] = []): void {
  const reason = inject('missing').go
  describe.skipIf(reason !== '')(reason === '' ? name : `${name} (skipped: ${reason})`, () => {
    const bench = new Bench()
    beforeAll(async () => {
      bench.server = await serverUnderTest(flags)
      bench.govc = new Govc(bench.server.url, places)
    })
    afterAll(async () => {
      bench.govc?.dispose()
      await bench.server?.stop()
    })
    tests(bench)
  })
}

/** A test of what a vCenter does and govmomi's simulator does not: it runs against our server only. */
export const onVcenter = it.runIf(!isReference())

/** A refusal in any words, but those that only say that a server lacks something: such an answer proves no rule. */
export const aRefusal =
  /^(?![\s\S]*(?:already been deleted|not implement|not supported on the object|Unable to resolve|Permission to perform|not authenticated|please specify|resolves to no|no such))[\s\S]+/

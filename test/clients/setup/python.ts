import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, inject } from 'vitest'
import { python, root } from './paths.ts'
import { type Server, serverUnderTest } from './server.ts'

/** Runs a script of `test/clients/python` with the server's URL and answers the JSON that it prints last. Throws its stderr. */
export async function runScript(script: string, url: string, ...args: string[]): Promise<unknown> {
  const file = join(root, 'test', 'clients', 'python', script)
  return new Promise((resolve, reject) => {
    execFile(python, [file, url, ...args], { timeout: 110_000, maxBuffer: 64 << 20 }, (error, stdout, stderr) => {
      if (error) reject(new Error(`${script} ${args.join(' ')}: ${stderr.trim() || error.message}`))
      else resolve(JSON.parse(stdout.trim().split('\n').at(-1) ?? 'null'))
    })
  })
}

/** What a group of tests with Python scripts works with; filled before its tests run. */
export class PythonBench {
  server!: Server
  readonly #script: string

  constructor(script: string) {
    this.#script = script
  }

  /** Runs one scenario of the group's script. */
  run(scenario: string, ...args: string[]): Promise<unknown> {
    return runScript(this.#script, this.server.url, scenario, ...args)
  }
}

/** A group of tests that run scenarios of one script against a server of their own. Skipped where Python cannot be used. */
export function describePython(
  name: string,
  script: string,
  tests: (bench: PythonBench) => void,
  flags: string[] = [],
): void {
  const reason = inject('missing').python
  describe.skipIf(reason !== '')(reason === '' ? name : `${name} (skipped: ${reason})`, { timeout: 120_000 }, () => {
    const bench = new PythonBench(script)
    beforeAll(async () => {
      bench.server = await serverUnderTest(flags)
    })
    afterAll(() => bench.server?.stop())
    tests(bench)
  })
}

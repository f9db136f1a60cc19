import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { Store } from '../../src/store/store.ts'
import { KINDS, LOGS, nodeKind, rowLog } from '../store/kinds.ts'
import { dice } from '../store/model.ts'

/** Runs the worker until `ms` after it is ready, kills it, and gives the lines that it had acknowledged. */
async function runAndKill(script: string, directory: string, seed: number, ms: number): Promise<string[]> {
  const child = spawn(process.execPath, [script, directory, String(seed)], { stdio: ['ignore', 'pipe', 'inherit'] })
  let output = ''
  child.stdout.setEncoding('utf8')
  child.stdout.on('data', (text: string) => {
    if (output === '') setTimeout(() => child.kill('SIGKILL'), ms)
    output += text
  })
  await new Promise((resolve) => child.once('close', resolve))
  const lines = output.split('\n')
  expect(lines[0]).toBe('ready')
  // What follows the last line break is cut off.
  return lines.slice(1, -1)
}

test('whatever was acknowledged before a kill is there after it, and every operation is whole', async () => {
  const base = mkdtempSync(join(tmpdir(), 'vcemu-crash-'))
  const directory = join(base, 'data')
  // Beside this file, so that its packages are found.
  const script = join(import.meta.dirname, `../../.cache/crash-${process.pid}.mjs`)
  try {
    await build({
      entryPoints: [join(import.meta.dirname, 'worker.ts')],
      outfile: script,
      bundle: true,
      platform: 'node',
      format: 'esm',
      packages: 'external',
      logLevel: 'error',
    })
    const roll = dice(5)
    const states = new Map<number, string>()
    for (let kill = 0; kill < 10; kill++) {
      const lines = await runAndKill(script, directory, kill + 1, 5 + roll(60))
      for (const line of lines) {
        const [number = '', ...state] = line.split(' ')
        states.set(Number(number), state.join(' '))
      }
      const acknowledged = Math.max(0, ...states.keys())
      const store = new Store({ kinds: KINDS, logs: LOGS, directory })
      const last = store.counter('operation')
      expect(last).toBeGreaterThanOrEqual(acknowledged)
      expect(store.file.integrityCheck()).toBe('ok')
      const state = [...store.prefix(nodeKind, 'path', '/')].map((node) => `${node.id}=${node.value}`).join(' ')
      if (last === acknowledged) expect(state).toBe(states.get(last))
      expect([...store.log(rowLog).upTo(Number.MAX_SAFE_INTEGER)].map((row) => row.key)).toEqual(
        Array.from({ length: last }, (_, i) => last - i),
      )
      // What was committed but not acknowledged counts from here on.
      states.set(last, state)
      store.close()
    }
    expect(states.size).toBeGreaterThan(10)
  } finally {
    rmSync(base, { recursive: true, force: true })
    rmSync(script, { force: true })
  }
}, 60_000)

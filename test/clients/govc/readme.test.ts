import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect } from 'vitest'
import { describeGovc, onVcenter } from '../setup/govc.ts'
import { govc } from '../setup/paths.ts'

const readme = readFileSync(fileURLToPath(new URL('../../../README.md', import.meta.url)), 'utf8')

/** The lines of the README's first session: what is typed, with what is printed below it. */
function session(): { typed: string; printed: string }[] {
  const block = /## A first session[\s\S]*?\n((?: {4}.*\n)+)/.exec(readme)?.[1] ?? ''
  const steps: { typed: string; printed: string }[] = []
  for (const line of block.split('\n').map((text) => text.slice(4))) {
    if (line.startsWith('$ ')) steps.push({ typed: line.slice(2), printed: '' })
    else if (line !== '' && steps.length > 0) steps.at(-1)!.printed += `${line}\n`
  }
  return steps
}

function shell(command: string, url: string, home: string): Promise<string> {
  const env = { PATH: `${dirname(govc)}:${process.env.PATH}`, HOME: home, GOVC_URL: url, GOVC_INSECURE: '1' }
  return new Promise((resolve, reject) => {
    execFile('bash', ['-c', command], { env, timeout: 45_000 }, (error, stdout, stderr) => {
      if (error) reject(new Error(`${command}: ${stderr}`))
      else resolve(stdout)
    })
  })
}

describeGovc('the README', (bench) => {
  onVcenter('its first session prints what it says', async () => {
    const steps = session()
    expect(steps.length).toBeGreaterThan(8)
    for (const { typed, printed } of steps) {
      // The test's server has a port of its own.
      if (typed.startsWith('export ')) continue
      const text = await shell(typed, bench.server.url, bench.govc.home)
      // Progress lines carry the time of day and are not shown.
      if (printed !== '') expect(text.trimEnd(), typed).toBe(printed.trimEnd())
    }
  })
})

import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { program, run } from './program.ts'

test('the package has what its exports and commands name', { timeout: 60_000 }, () => {
  program()
  const [packed] = JSON.parse(execFileSync('npm', ['pack', '--dry-run', '--json'], { encoding: 'utf8' })) as {
    files: { path: string; mode: number }[]
  }[]
  const files = new Map(packed!.files.map(({ path, mode }) => [`./${path}`, mode]))
  const { exports, bin } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    exports: Record<string, string | Record<string, string>>
    bin: Record<string, string>
  }
  for (const target of Object.values(exports))
    for (const path of typeof target === 'string' ? [target] : Object.values(target))
      expect(files.has(path), path).toBe(true)
  for (const path of Object.values(bin)) expect((files.get(`./${path}`) ?? 0) & 0o111).not.toBe(0)
  // Types name each other by relative paths.
  for (const path of files.keys())
    if (path.endsWith('.d.ts'))
      for (const [, name] of readFileSync(path, 'utf8').matchAll(/from '(\.[^']+)\.js'/g))
        expect([...files.keys()]).toContain(`./${new URL(`${name}.d.ts`, `file:///${path}`).pathname.slice(1)}`)
})

test('coverage --markdown prints the page of the documentation, and coverage the same as JSON', async () => {
  const page = await run(['coverage', '--markdown'])
  expect(page).toMatchObject({ code: 0, stdout: readFileSync('docs/COVERAGE.md', 'utf8') })
  const { operations } = JSON.parse((await run(['coverage'])).stdout) as { operations: Record<string, object> }
  expect(page.stdout).toContain(Object.keys(operations).map((name) => `| ${name} |`)[0])
  expect((await run(['health', '--markdown'])).code).toBe(2)
})

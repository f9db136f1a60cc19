import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cache, govc, python, referenceVcsim, root } from './paths.ts'

const goSources = join(root, 'test', 'clients', 'go')
const pythonSources = join(root, 'test', 'clients', 'python')

/** Builds govc and the reference vcsim, unless the sources are those of the last build. Throws what `go` says. */
export function prepareGo(): void {
  const files = [join(goSources, 'go.mod'), join(goSources, 'go.sum'), ...walk(goSources, '.go')]
  onChange('go', files, [govc, referenceVcsim], () => {
    mkdirSync(join(cache, 'bin'), { recursive: true })
    execFileSync('go', ['build', '-o', `${join(cache, 'bin')}/`, './cmd/govc', './cmd/vcsim'], {
      cwd: goSources,
      stdio: ['ignore', 'inherit', 'pipe'],
    })
  })
}

/** Makes a virtual environment with the packages of requirements.txt, unless the last one had the same. */
export function preparePython(): void {
  const requirements = join(pythonSources, 'requirements.txt')
  onChange('python', [requirements], [python], () => {
    const venv = join(cache, 'venv')
    rmSync(venv, { recursive: true, force: true })
    execFileSync('python3', ['-m', 'venv', venv], { stdio: ['ignore', 'ignore', 'pipe'] })
    execFileSync(python, ['-m', 'pip', 'install', '--quiet', '-r', requirements], {
      stdio: ['ignore', 'ignore', 'pipe'],
    })
  })
}

/** Runs `make` when one of the sources has changed since it last succeeded, or a product is gone. */
function onChange(name: string, sources: string[], products: string[], make: () => void): void {
  const hash = createHash('sha256')
  for (const source of sources.sort()) hash.update(source).update(readFileSync(source))
  const digest = hash.digest('hex')
  const stamp = join(cache, `${name}.stamp`)
  const isFresh =
    products.every((file) => existsSync(file)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === digest
  if (isFresh) return
  mkdirSync(cache, { recursive: true })
  make()
  writeFileSync(stamp, digest)
}

function walk(directory: string, suffix: string): string[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(suffix))
    .map((file) => join(directory, file))
}

// Writes docs/COVERAGE.md from the features, the type tables and test/coverage/: `npm run coverage`.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

// Below node_modules, where the bundle finds the packages that stay outside of it.
const bundle = join('node_modules', '.cache', `coverage-${process.pid}.mjs`)
await build({
  entryPoints: ['test/coverage/coverage-page.ts'],
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  outfile: bundle,
})
try {
  const { coverageText } = await import(pathToFileURL(bundle).href)
  mkdirSync('docs', { recursive: true })
  writeFileSync('docs/COVERAGE.md', coverageText())
} finally {
  rmSync(bundle)
}

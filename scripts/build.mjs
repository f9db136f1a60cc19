// Bundles the program into dist/: one chunk for start, further ones for what is loaded when it is needed.
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { build } from 'esbuild'
import ts from 'typescript'

const outdir = 'dist'
const { version } = JSON.parse(readFileSync('package.json', 'utf8'))

const { outputFiles } = await build({
  entryPoints: { vcemu: 'src/main.ts', vcsim: 'src/main-vcsim.ts', index: 'src/sdk/index.ts' },
  outdir,
  write: false,
  bundle: true,
  splitting: true,
  chunkNames: '[name]-[hash]',
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  // The only package with native code; it stays in node_modules.
  external: ['better-sqlite3'],
  define: { 'process.env.VCEMU_BUILD_VERSION': JSON.stringify(version) },
  // CommonJS packages in the bundle may require Node's own modules.
  banner: {
    js: "import { createRequire as vcemuRequire } from 'node:module'; const require = vcemuRequire(import.meta.url);",
  },
  // Beside the bundle and not named in it, so that nobody's start pays for reading it.
  sourcemap: 'external',
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  logLevel: 'warning',
})

// Each file appears whole, and a program that runs from an older build finds its chunks for a while.
mkdirSync(outdir, { recursive: true })
for (const { path, contents } of outputFiles) {
  const mode = /vc(emu|sim)\.js$/.test(path) ? 0o755 : 0o644
  writeFileSync(`${path}.${process.pid}`, contents, { mode })
  renameSync(`${path}.${process.pid}`, path)
}
const current = new Set(outputFiles.map(({ path }) => basename(path)))
for (const name of readdirSync(outdir)) {
  const path = join(outdir, name)
  const ageMs = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0)
  if (!current.has(name) && name !== 'types' && ageMs > 600_000) rmSync(path, { recursive: true, force: true })
}

// What the package exports has types of its own; they name nothing but each other and the API's own types.
const compilerOptions = { declaration: true, module: ts.ModuleKind.NodeNext, target: ts.ScriptTarget.ES2023 }
for (const name of ['sdk/index', 'sdk/control', 'sdk/emulator', 'sdk/options', 'generated/vim25']) {
  const fileName = `src/${name}.ts`
  const { outputText } = ts.transpileDeclaration(readFileSync(fileName, 'utf8'), { fileName, compilerOptions })
  const path = join(outdir, 'types', `${name}.d.ts`)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, outputText.replaceAll(/(from '\.{1,2}\/[^']+)\.ts'/g, "$1.js'"))
}

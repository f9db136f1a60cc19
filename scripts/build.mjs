// Bundles into dist/: the program, with the code that a start compiles, and the package that other programs import.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { build } from 'esbuild'
import ts from 'typescript'

const outdir = 'dist'
const { version } = JSON.parse(readFileSync('package.json', 'utf8'))

const common = {
  outdir,
  write: false,
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  // The only package with native code; it stays in node_modules.
  external: ['better-sqlite3'],
  // Beside the bundle and not named in it, so that nobody's start pays for reading it.
  sourcemap: 'external',
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  logLevel: 'warning',
}
const define = { 'process.env.VCEMU_BUILD_VERSION': JSON.stringify(version) }

// One file, as code can be kept for that.
const { outputFiles: ofProgram } = await build({
  ...common,
  entryPoints: { program: 'src/cli/run.ts' },
  outExtension: { '.js': '.cjs' },
  format: 'cjs',
  define: { ...define, 'import.meta.url': 'vcemuUrl' },
  banner: { js: "const vcemuUrl = require('node:url').pathToFileURL(__filename).href;" },
})
const digest = createHash('sha256')
for (const { contents } of ofProgram) digest.update(contents)
const program = `program-${digest.digest('hex').slice(0, 8)}.cjs`

const { outputFiles } = await build({
  ...common,
  entryPoints: {
    vcemu: 'src/main.ts',
    vcsim: 'src/main-vcsim.ts',
    compiled: 'src/cli/compiled.ts',
    index: 'src/sdk/index.ts',
  },
  splitting: true,
  chunkNames: '[name]-[hash]',
  format: 'esm',
  define: { ...define, 'process.env.VCEMU_BUILD_PROGRAM': JSON.stringify(program) },
  // CommonJS packages in the bundle may require Node's own modules.
  banner: {
    js: "import { createRequire as vcemuRequire } from 'node:module'; const require = vcemuRequire(import.meta.url);",
  },
})

// Each file appears whole, what others need before them, and a program that runs from an older build finds its files for a while.
mkdirSync(outdir, { recursive: true })
const current = new Set(['types', `${program}.code`])
for (const { path, contents } of [...ofProgram, ...outputFiles]) {
  const name = basename(path).replace(/^program\.cjs/, program)
  current.add(name)
  const target = join(outdir, name)
  writeFileSync(`${target}.${process.pid}`, contents, { mode: /^vc(emu|sim)\.js$/.test(name) ? 0o755 : 0o644 })
  renameSync(`${target}.${process.pid}`, target)
}
for (const name of readdirSync(outdir)) {
  const path = join(outdir, name)
  const ageMs = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0)
  if (!current.has(name) && ageMs > 600_000) rmSync(path, { recursive: true, force: true })
}
execFileSync(process.execPath, ['scripts/keep-code.mjs'], { stdio: ['ignore', 'ignore', 'inherit'] })

// What the package exports has types of its own; they name nothing but each other and the API's own types.
const compilerOptions = { declaration: true, module: ts.ModuleKind.NodeNext, target: ts.ScriptTarget.ES2023 }
for (const name of ['sdk/index', 'sdk/control', 'sdk/emulator', 'sdk/options', 'generated/vim25']) {
  const fileName = `src/${name}.ts`
  const { outputText } = ts.transpileDeclaration(readFileSync(fileName, 'utf8'), { fileName, compilerOptions })
  const path = join(outdir, 'types', `${name}.d.ts`)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, outputText.replaceAll(/(from '\.{1,2}\/[^']+)\.ts'/g, "$1.js'"))
}

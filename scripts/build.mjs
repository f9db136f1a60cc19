// Bundles the program into dist/: one chunk for start, further ones for what is loaded when it is needed.
import { chmodSync, readFileSync, rmSync } from 'node:fs'
import { build } from 'esbuild'

const { version } = JSON.parse(readFileSync('package.json', 'utf8'))

rmSync('dist', { recursive: true, force: true })
await build({
  entryPoints: { vcemu: 'src/main.ts', vcsim: 'src/main-vcsim.ts' },
  outdir: 'dist',
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
for (const name of ['vcemu', 'vcsim']) chmodSync(`dist/${name}.js`, 0o755)

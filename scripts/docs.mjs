// Writes docs/configuration.md from the settings table: `npm run docs`.
import { mkdirSync, writeFileSync } from 'node:fs'
import { build } from 'esbuild'

const { outputFiles } = await build({
  entryPoints: ['src/app/settings-text.ts'],
  bundle: true,
  platform: 'node',
  format: 'esm',
  write: false,
})
const { settingsPage } = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
)
mkdirSync('docs', { recursive: true })
writeFileSync('docs/configuration.md', settingsPage())

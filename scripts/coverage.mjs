// Writes docs/COVERAGE.md with the program itself: `npm run coverage`.
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'

execFileSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' })
const page = execFileSync(process.execPath, ['dist/vcemu.js', 'coverage', '--markdown'], { maxBuffer: 1e8 })
writeFileSync('docs/COVERAGE.md', page)

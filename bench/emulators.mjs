// Emulators within one process: prints JSON of `{ first, later, clones }`, in ms. Argument: how many of the latter.
import { createEmulator } from '../dist/index.js'

const rounds = Number(process.argv[2])

async function timed(make) {
  const started = performance.now()
  const emulator = await make()
  return { emulator, ms: performance.now() - started }
}

async function times(make) {
  const found = []
  for (let i = 0; i < rounds; i++) {
    const { emulator, ms } = await timed(make)
    found.push(ms)
    await emulator.close()
  }
  return found
}

const { emulator, ms: first } = await timed(() => createEmulator({ listen: false }))
const clones = await times(() => emulator.clone({ listen: false }))
const later = await times(() => createEmulator({ listen: false }))
await emulator.close()
process.stdout.write(JSON.stringify({ first, later, clones }))

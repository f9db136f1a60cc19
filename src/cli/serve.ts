import { setFlagsFromString } from 'node:v8'
import { startEmulator } from '../app/emulator.ts'
import { createLog } from '../app/log.ts'
import type { Settings } from '../app/settings.ts'
import { announce, announcedUrl, readyLine } from './announce.ts'
import { exitCode } from './exit-codes.ts'
import { stopEmulator, stopRequest } from './stop.ts'

/**
 * How much more than what is alive the heap may hold before all of it is collected, in percent. By itself V8 lets a small heap grow to the
 * fourfold; this costs a storm of changes a few percent of its time. Set once the inventory stands, as it would slow its making down.
 */
const HEAP_GROWTH = 50

/** Serves until it is told to stop; resolves with the exit code. */
export async function serve(settings: Settings): Promise<number> {
  const log = createLog(settings)
  const { requested, signal } = stopRequest(settings.stdinexit)
  const starting = startEmulator(settings)
  const emulator = await Promise.race([starting, requested])
  // Told to stop before it was ready: nothing was promised to anybody yet.
  if (emulator === undefined) return exitCode.stopped
  setFlagsFromString(`--heap-growing-percent=${HEAP_GROWTH}`)
  const url = announcedUrl(emulator.url, settings)
  await Promise.race([announce(readyLine(url), settings.envFile, signal), requested])
  log.info('ready', { url, ...emulator.health() })
  const unusable = await Promise.race([requested, emulator.unusable])
  log.info('stopping')
  const code = await stopEmulator(emulator)
  return unusable ? exitCode.dataUnusable : code
}

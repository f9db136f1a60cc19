import type { Emulator } from '../app/emulator.ts'
import { exitCode } from './exit-codes.ts'

// Two seconds are promised from the signal to the end of the process.
const patienceMs = 1500

/** Resolves at the first SIGINT or SIGTERM, or with `stdin` when standard input gives a byte or ends. */
export function stopRequest(stdin: boolean): { readonly requested: Promise<void>; readonly signal: AbortSignal } {
  const controller = new AbortController()
  const requested = new Promise<void>((resolve) => {
    const stop = () => {
      controller.abort()
      resolve()
    }
    process.on('SIGINT', stop)
    process.on('SIGTERM', stop)
    if (stdin) process.stdin.once('readable', stop).once('end', stop)
  })
  return { requested, signal: controller.signal }
}

/** Closes the emulator, waiting for a bounded time, and gives the exit code. */
export async function stopEmulator(emulator: Emulator & { strictFailures?: () => number }): Promise<number> {
  const failures = emulator.strictFailures?.() ?? 0
  let timer: NodeJS.Timeout | undefined
  const patience = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, patienceMs)
  })
  await Promise.race([emulator.close(), patience])
  clearTimeout(timer)
  return failures > 0 ? exitCode.strict : exitCode.stopped
}

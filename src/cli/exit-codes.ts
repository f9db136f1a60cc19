import { DataUnusable } from '../app/failures.ts'
import { UsageError } from '../app/settings.ts'

/** Public: scripts rely on these. `docs/configuration.md` lists them. */
export const exitCode = {
  stopped: 0,
  crashed: 1,
  usage: 2,
  portTaken: 3,
  dataUnusable: 4,
  strict: 5,
} as const

const cannotListen = new Set(['EADDRINUSE', 'EADDRNOTAVAIL', 'EACCES'])

/** The exit code and the line for the user when the program could not start, or broke. */
export function failure(error: unknown): { code: number; message: string } {
  if (error instanceof UsageError) return { code: exitCode.usage, message: error.message }
  if (error instanceof DataUnusable) return { code: exitCode.dataUnusable, message: error.message }
  if (!(error instanceof Error)) return { code: exitCode.crashed, message: String(error) }
  const system = systemError(error)
  if (system.syscall === 'listen' && cannotListen.has(system.code)) {
    const where = `${system.address}:${system.port}`
    const why = system.code === 'EADDRINUSE' ? 'is taken; choose another or 0 for a free one' : `cannot be listened on`
    return { code: exitCode.portTaken, message: `--listen: "${where}" ${why} (${system.code})` }
  }
  // better-sqlite3 reports everything about the file (locked, full, not a database) in this form.
  if (system.code.startsWith('SQLITE_')) return { code: exitCode.dataUnusable, message: `--data: ${error.message}` }
  return { code: exitCode.crashed, message: error.stack ?? error.message }
}

function systemError(error: Error): { code: string; syscall: string; address: string; port: string } {
  const field = (name: string) => String(Reflect.get(error, name) ?? '')
  return { code: field('code'), syscall: field('syscall'), address: field('address'), port: field('port') }
}

import { constants } from 'node:fs'
import { open } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { type Settings, UsageError } from '../app/settings.ts'
import { externalAddresses } from '../app/tls.ts'

/**
 * The address that clients are told: an unspecified one becomes this machine's first other IPv4 address, and
 * `--username` and `--password` replace the user.
 */
export function announcedUrl(url: string, settings: Settings): string {
  const { protocol, hostname, port, pathname, search, username, password } = new URL(url)
  const host = hostname === '0.0.0.0' || hostname === '[::]' ? (externalAddresses()[0] ?? '127.0.0.1') : hostname
  const user = settings.username ?? decodeURIComponent(username)
  const word = settings.username === undefined ? decodeURIComponent(password) : (settings.password ?? '')
  const where = port === '' ? host : `${host}:${port}`
  return `${protocol}//${escaped(user)}:${escaped(word)}@${where}${pathname}${search}`
}

// The line is made for `eval`, so nothing that a shell would act upon stays.
function escaped(value: string): string {
  return encodeURIComponent(value).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
}

/** What suites that start vcsim wait for, in vcsim's form. */
export function readyLine(url: string): string {
  return `export GOVC_URL=${url} GOVC_SIM_PID=${process.pid}\n`
}

/**
 * Writes the ready line once to standard output (`-`) or to a file or FIFO, which is made when it is missing.
 * Waits until somebody reads a FIFO; `signal` ends the wait.
 * @throws UsageError when the file cannot be written
 */
export async function announce(line: string, target: string, signal: AbortSignal): Promise<void> {
  if (target === '-') {
    process.stdout.write(line)
    return
  }
  // Without O_NONBLOCK, opening a FIFO blocks a thread until there is a reader, and the process cannot end meanwhile.
  const how = constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC | constants.O_NONBLOCK
  while (!signal.aborted) {
    try {
      const file = await open(target, how, 0o644)
      await file.write(line)
      await file.close()
      return
    } catch (error) {
      if (!(error instanceof Error)) throw error
      if (!('code' in error) || error.code !== 'ENXIO') {
        throw new UsageError(`--env-file: "${target}" cannot be written: ${error.message}`)
      }
      await wait(10)
    }
  }
}

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { constants, tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmulator } from '../app/emulator.ts'
import { type LoadedSettings, UsageError } from '../app/settings.ts'
import { announcedUrl } from './announce.ts'
import { peerAuthority } from './peer-authority.ts'
import { stopEmulator } from './stop.ts'

/**
 * Serves while a command runs, and resolves with the command's exit code (128 and the signal's number when a signal
 * ended it, 126 or 127 when it could not be started, as shells have it). The port is free unless `--listen` is given.
 */
export async function exec({ settings, places }: LoadedSettings, commandLine: readonly string[]): Promise<number> {
  const [program, ...args] = commandLine
  if (program === undefined) throw new UsageError('exec: needs a command, such as `vcemu exec -- govc about`')
  const listen = places.has('listen') ? settings.listen : { host: '127.0.0.1', port: 0 }
  const emulator = await startEmulator({ ...settings, listen })
  const scratch = mkdtempSync(join(tmpdir(), 'vcemu-exec-'))
  try {
    const url = new URL(announcedUrl(emulator.url, settings))
    const authorityFile = join(scratch, 'ca.pem')
    if (settings.tls) writeFileSync(authorityFile, await peerAuthority(url))
    const added = clientEnvironment(url, settings.tls ? authorityFile : undefined)
    const code = await runToEnd(program, args, { ...process.env, ...added })
    const stopped = await stopEmulator(emulator)
    return code === 0 ? stopped : code
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

/** Variables that govc, Terraform's providers and NSX clients read to find a server. */
export function clientEnvironment(url: URL, authorityFile: string | undefined): Readonly<Record<string, string>> {
  const user = decodeURIComponent(url.username)
  const password = decodeURIComponent(url.password)
  const base = `${url.protocol}//${url.host}`
  return {
    VCEMU_URL: base,
    GOVC_URL: url.href,
    // govc lets these win over the user in the URL, so an old value must not stay.
    GOVC_USERNAME: user,
    GOVC_PASSWORD: password,
    GOVC_INSECURE: '1',
    ...(authorityFile === undefined ? {} : { GOVC_TLS_CA_CERTS: authorityFile }),
    VSPHERE_SERVER: url.host,
    VSPHERE_USER: user,
    VSPHERE_PASSWORD: password,
    VSPHERE_ALLOW_UNVERIFIED_SSL: 'true',
    NSXT_MANAGER_HOST: url.host,
    NSXT_USERNAME: user,
    NSXT_PASSWORD: password,
    NSXT_ALLOW_UNVERIFIED_SSL: 'true',
  }
}

async function runToEnd(program: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  let child: ChildProcess | undefined
  const forward = (signal: NodeJS.Signals) => child?.kill(signal)
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
  // Before the command runs: it may tell somebody, who then ends us, sooner than spawn returns here.
  for (const signal of signals) process.on(signal, forward)
  try {
    child = spawn(program, args, { env, stdio: 'inherit' })
    const [code, signal]: (number | string | null)[] = await once(child, 'exit')
    if (typeof code === 'number') return code
    return 128 + (Object.entries(constants.signals).find(([name]) => name === signal)?.[1] ?? 0)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    process.stderr.write(`vcemu: exec: "${program}" cannot be started: ${reason}\n`)
    return reason.includes('EACCES') ? 126 : 127
  } finally {
    for (const signal of signals) process.off(signal, forward)
  }
}

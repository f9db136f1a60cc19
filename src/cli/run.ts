import { randomUUID } from 'node:crypto'
import { createLog } from '../app/log.ts'
import { defaultSettings, type Settings, UsageError } from '../app/settings.ts'
import { printedSettings } from '../app/settings-text.ts'
import { keptAuthority } from '../app/tls.ts'
import { version } from '../app/version.ts'
import { type Arguments, readArguments } from './arguments.ts'
import { controlAt } from './control-call.ts'
import { coverage } from './coverage.ts'
import { exec } from './exec.ts'
import { exitCode, failure } from './exit-codes.ts'
import { health, localUrl } from './health.ts'
import { help } from './help.ts'
import { settingsFor } from './load-settings.ts'
import { peerAuthority } from './peer-authority.ts'
import { serve } from './serve.ts'
import { snapshot } from './snapshot.ts'

/** Runs the program and ends the process with one of `exitCode`. */
export async function runAndExit(invokedAs: Settings['invokedAs']): Promise<never> {
  process.on('uncaughtException', (error) => {
    createLog(defaultSettings()).error('crashed', { error })
    process.exit(exitCode.crashed)
  })
  process.exit(await run(invokedAs, process.argv.slice(2)))
}

async function run(invokedAs: Settings['invokedAs'], argv: readonly string[]): Promise<number> {
  try {
    return await runCommand(invokedAs, readArguments(argv))
  } catch (error) {
    const { code, message } = failure(error)
    process.stderr.write(`${invokedAs}: ${message}\n`)
    return code
  }
}

async function runCommand(invokedAs: Settings['invokedAs'], given: Arguments): Promise<number> {
  if (given.flags.get('help') === 'true' || given.command === 'help') return print(help(invokedAs))
  if (given.flags.get('version') === 'true' || given.command === 'version') return print(`vcemu ${version}\n`)
  if (given.command === 'uuidgen') return print(`${randomUUID()}\n`)
  const loaded = await settingsFor(invokedAs, given.settings)
  const url = () => urlOf(given) ?? localUrl(loaded.settings)
  switch (given.command) {
    case 'serve':
      return serve(loaded.settings)
    case 'exec':
      return exec(loaded, given.operands)
    case 'health':
      return health(url())
    case 'snapshot':
      return print(await snapshot(controlAt(url(), loaded.settings.controlToken), given.operands))
    case 'coverage':
      return print(coverage(loaded.settings, given.flags.get('markdown') === 'true'))
    case 'config':
      return print(printedSettings(loaded))
    case 'ca':
      return print((urlOf(given) === undefined && keptAuthority(loaded.settings)) || (await peerAuthority(url())))
  }
}

function urlOf({ flags }: Arguments): URL | undefined {
  const text = flags.get('url')
  if (text === undefined) return undefined
  if (!URL.canParse(text) || !/^https?:/.test(text)) {
    throw new UsageError(`--url: "${text}" is not a URL such as https://127.0.0.1:8989`)
  }
  return new URL(text)
}

// Waits until it is written: the process ends right after, and not every system writes to pipes at once.
async function print(text: string): Promise<number> {
  await new Promise<void>((resolve) => process.stdout.write(text, () => resolve()))
  return exitCode.stopped
}

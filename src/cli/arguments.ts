import { type Given, type GivenSettings, type SettingKey, UsageError } from '../app/settings.ts'
import { nearest } from '../app/settings-nearest.ts'
import { allSettings } from '../app/settings-table.ts'

export const commands = {
  serve: 'serve the inventory until SIGINT or SIGTERM (the default)',
  exec: 'exec [flags] -- CMD…: serve on a free port while CMD runs, with the environment that clients read',
  health: 'health [--url URL]: exit with 0 when the server is ready, with 1 when not',
  ca: 'ca [--url URL]: print the certificate (PEM) to trust, from --data or from a running server',
  snapshot:
    'snapshot save|restore|delete NAME, snapshot list [--url URL]: keep the inventory of a running server, go back to it',
  coverage:
    'coverage [--markdown]: print how far each operation and property is served, as JSON or as the page COVERAGE.md',
  config: 'config --print: show the settings in effect and where they were written',
  uuidgen: 'print a random UUID',
  version: 'print the version',
  help: 'show this',
} as const
export type Command = keyof typeof commands

/** Flags that belong to a command rather than to the emulator. */
interface CommandFlag {
  readonly isSwitch: boolean
  readonly commands: readonly Command[] | 'all'
}
const commandFlags: Readonly<Record<string, CommandFlag>> = {
  help: { isSwitch: true, commands: 'all' },
  h: { isSwitch: true, commands: 'all' },
  version: { isSwitch: true, commands: 'all' },
  url: { isSwitch: false, commands: ['health', 'ca', 'snapshot'] },
  print: { isSwitch: true, commands: ['config'] },
  markdown: { isSwitch: true, commands: ['coverage'] },
}

export interface Arguments {
  readonly command: Command
  readonly settings: GivenSettings
  /** Values of the command's own flags. */
  readonly flags: ReadonlyMap<string, string>
  /** What follows the command's name; for `exec` the command line to run, for `snapshot` what to do. */
  readonly operands: readonly string[]
}

interface Flag {
  readonly key: SettingKey | undefined
  readonly isSwitch: boolean
  /** What the flag means without value; `false` for `--no-x`. */
  readonly whenBare: string
}

const flagsByName = new Map<string, Flag>()
for (const [name, { isSwitch }] of Object.entries(commandFlags)) {
  flagsByName.set(name, { key: undefined, isSwitch, whenBare: 'true' })
}
for (const { key, setting } of allSettings) {
  for (const name of [setting.name, ...setting.aliases]) {
    flagsByName.set(name, { key, isSwitch: setting.isSwitch, whenBare: 'true' })
    if (setting.isSwitch) flagsByName.set(`no-${name}`, { key, isSwitch: true, whenBare: 'false' })
  }
}

/**
 * Reads a command line in the form of Go's flag package, which vcsim has: one dash or two, `-x v` or `-x=v`, a switch
 * takes a value only after `=`, the last of a repeated flag wins. Flags may stand before and after the command.
 * @throws UsageError naming the nearest flag or command
 */
export function readArguments(argv: readonly string[]): Arguments {
  const settings = new Map<SettingKey, Given>()
  const flags = new Map<string, string>()
  const operands: string[] = []
  let command: Command | undefined
  for (let at = 0; at < argv.length; at++) {
    const word = argv[at] ?? ''
    const match = /^--?([^-=][^=]*)(?:=([\s\S]*))?$/.exec(word)
    if (word === '--' || (match === null && command === 'exec')) {
      operands.push(...argv.slice(word === '--' ? at + 1 : at))
      break
    }
    if (match?.[1] === undefined) {
      if (command === undefined) command = commandNamed(word)
      else operands.push(word)
      continue
    }
    const [, name, attached] = match
    const flag = flagsByName.get(name)
    if (flag === undefined) throw unknownFlag(word, name)
    if (flag.whenBare === 'false' && attached !== undefined) throw new UsageError(`--${name}: takes no value`)
    const value = attached ?? (flag.isSwitch ? flag.whenBare : argv[++at])
    if (value === undefined) throw new UsageError(`--${name}: needs a value`)
    if (flag.key === undefined) flags.set(name === 'h' ? 'help' : name, value)
    else settings.set(flag.key, { text: value, place: `--${name}` })
  }
  const named = command ?? 'serve'
  for (const name of flags.keys()) {
    const owners = commandFlags[name]?.commands ?? 'all'
    if (owners !== 'all' && !owners.includes(named)) {
      throw new UsageError(`--${name}: belongs to ${owners.map((owner) => `\`${owner}\``).join(' and ')}`)
    }
  }
  if (named !== 'exec' && named !== 'snapshot' && operands[0] !== undefined)
    throw new UsageError(`${named}: does not take "${operands[0]}"`)
  return { command: named, settings, flags, operands }
}

function commandNamed(word: string): Command {
  const found = commandNames.find((name) => name === word)
  if (found !== undefined) return found
  if (/^(true|false)$/i.test(word)) {
    throw new UsageError(`"${word}": a switch takes its value after "=", such as --tls=${word}`)
  }
  const meant = nearest(word, commandNames)
  const hint = meant === undefined ? `the commands are ${commandNames.join(', ')}` : `did you mean ${meant}?`
  throw new UsageError(`"${word}": no such command; ${hint}`)
}

const commandNames: readonly Command[] = [
  'serve',
  'exec',
  'health',
  'ca',
  'snapshot',
  'coverage',
  'config',
  'uuidgen',
  'version',
  'help',
]

function unknownFlag(word: string, name: string): UsageError {
  const meant = nearest(name, flagsByName.keys())
  const shown = word.split('=')[0]
  return new UsageError(`${shown}: no such flag; ${meant === undefined ? 'see --help' : `did you mean --${meant}?`}`)
}

import { defaultSettings, parseText, type SettingKey, type Settings } from '../app/settings.ts'
import { nearest } from '../app/settings-nearest.ts'
import { allSettings } from '../app/settings-table.ts'
import type { EmulatorOptions } from './options.ts'

/** Which setting of the program an option is. */
const OPTIONS: ReadonlyMap<string, SettingKey> = new Map([
  ...same('fixture', 'esx', 'data', 'tls', 'pace', 'seed', 'username', 'password', 'validate'),
  ['log', 'logLevel'],
])
/** Options that say something else. */
const OTHERS = ['inventory', 'listen', 'now']
const COUNTS: ReadonlyMap<string, SettingKey> = new Map(
  same('dc', 'cluster', 'host', 'standaloneHost', 'vm', 'ds', 'pod', 'pool', 'app', 'folder', 'pg', 'nsx'),
)

function same(...keys: readonly SettingKey[]): [string, SettingKey][] {
  return keys.map((key) => [key, key])
}

/** The settings of the program that the options stand for. Throws TypeError for an option that there is not, or not of this type, UsageError for another value than it may have. */
export function settingsOf(options: EmulatorOptions): Settings {
  const { inventory = {}, listen, log = 'error' } = options
  if (typeof inventory !== 'object' || inventory === null) throw new TypeError('inventory: is not an object of counts')
  return defaultSettings({
    ...valuesOf({ ...options, log }, OPTIONS, OTHERS, ''),
    ...valuesOf(inventory, COUNTS, [], 'inventory.'),
    listen: addressOf(listen),
  })
}

function valuesOf(
  given: object,
  known: ReadonlyMap<string, SettingKey>,
  others: readonly string[],
  place: string,
): Partial<Settings> {
  const values: Partial<Record<SettingKey, unknown>> = {}
  for (const [name, value] of Object.entries(given)) {
    if (others.includes(name) || value === undefined) continue
    const key = known.get(name)
    if (key === undefined) {
      const meant = nearest(name, [...known.keys(), ...others])
      throw new TypeError(`${place}${name}: no such option${meant === undefined ? '' : `; did you mean ${meant}?`}`)
    }
    values[key] = settingOf(key, value, place + name)
  }
  return values as Partial<Settings>
}

function settingOf(key: SettingKey, value: unknown, place: string): unknown {
  const { setting } = allSettings.find((one) => one.key === key)!
  if (typeof value === typeof setting.default || (typeof value === 'string' && setting.default === undefined)) {
    const text = String(value)
    return parseText(setting, text, { text, place })
  }
  const wanted = setting.default === undefined ? 'string' : typeof setting.default
  throw new TypeError(`${place}: ${JSON.stringify(value)} is not a ${wanted}`)
}

/** The address to listen on; any where nothing is to. */
function addressOf(listen: EmulatorOptions['listen']): Settings['listen'] {
  const given = listen === undefined || listen === false ? 0 : listen
  const address = typeof given === 'object' && given !== null ? given : { host: '127.0.0.1', port: given }
  const { host, port } = address
  if (typeof host !== 'string' || !Number.isInteger(port) || port < 0 || port > 65_535)
    throw new TypeError(`listen: ${JSON.stringify(listen)} is neither false nor a port nor a host with a port`)
  return { host, port }
}

/** Milliseconds since 1970 at which the clock is to stand. Throws TypeError for what is no time. */
export function frozenAt({ now }: Pick<EmulatorOptions, 'now'>): number | undefined {
  if (now === undefined) return undefined
  const ms = new Date(now).getTime()
  if (Number.isNaN(ms)) throw new TypeError(`now: "${String(now)}" is not a time such as 2026-01-31T12:00:00Z`)
  return ms
}

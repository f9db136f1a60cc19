import { readFileSync } from 'node:fs'
import { nearest } from './settings-nearest.ts'
import { allSettings, environmentName, type Setting, type SettingKey, type Settings } from './settings-table.ts'
import { WrongValue } from './settings-values.ts'

export type { SettingKey, Settings } from './settings-table.ts'

/** A setting, flag or command that cannot be used as given. The message is for the user. Exit code 2. */
export class UsageError extends Error {}

/** A value as written, and how to name the place where it was written. */
export interface Given {
  readonly text: string
  /** `--pace`, `VCEMU_PACE` or `vcemu.yaml: pace`. */
  readonly place: string
}
export type GivenSettings = ReadonlyMap<SettingKey, Given>

export interface LoadedSettings {
  readonly settings: Settings
  /** Where each value that is not the default was written. */
  readonly places: ReadonlyMap<SettingKey, string>
}

/**
 * Settings from what was given; a later source wins over an earlier one.
 * @throws UsageError naming the place, the value and what is allowed
 */
export function loadSettings(invokedAs: Settings['invokedAs'], ...sources: readonly GivenSettings[]): LoadedSettings {
  const values: Partial<Record<SettingKey, unknown>> = {}
  const places = new Map<SettingKey, string>()
  for (const { key, setting } of allSettings) {
    const given = sources.findLast((source) => source.has(key))?.get(key)
    if (given === undefined) {
      values[key] = invokedAs === 'vcsim' && setting.vcsimDefault !== undefined ? setting.vcsimDefault : setting.default
    } else {
      values[key] = parse(setting, given)
      places.set(key, given.place)
    }
  }
  // Every key of the table was just filled by a value of its own type.
  const settings = { ...values, invokedAs } as Settings
  check(settings)
  return { settings, places }
}

/** The defaults with some values replaced, for use inside a process and in tests. */
export function defaultSettings(changes: Partial<Settings> = {}): Settings {
  return { ...loadSettings(changes.invokedAs ?? 'vcemu').settings, ...changes }
}

function parse(setting: Setting<unknown>, { text, place }: Given): unknown {
  return parseText(setting, setting.mayNameFile ? contentOrText(text) : text, { text, place })
}

/**
 * What a text means as a value of a setting; `given` is as it was written.
 * @throws UsageError naming the place, the value and what is allowed
 */
export function parseText(setting: Setting<unknown>, text: string, given: Given): unknown {
  try {
    return setting.type.parse(text)
  } catch (error) {
    if (!(error instanceof WrongValue)) throw error
    throw new UsageError(`${given.place}: ${setting.isSecret ? '' : `"${given.text}" `}${error.message}`)
  }
}

// govc and vcsim read a name or password from a file when the value is the path of one.
function contentOrText(value: string): string {
  if (value === '') return value
  try {
    return readFileSync(value, 'utf8').trim()
  } catch {
    return value
  }
}

function check(settings: Settings): void {
  if ((settings.tlscert === undefined) !== (settings.tlskey === undefined)) {
    const [given, missing] = settings.tlscert === undefined ? ['--tlskey', '--tlscert'] : ['--tlscert', '--tlskey']
    throw new UsageError(`${given}: needs ${missing} as well`)
  }
  if (settings.publicUrl !== undefined && !URL.canParse(settings.publicUrl)) {
    throw new UsageError(`--public-url: "${settings.publicUrl}" is not a URL such as https://vcenter.example.com`)
  }
}

/**
 * What `VCEMU_*` variables say. A variable that is close to a known one is a mistake; any other is left alone, because
 * orchestrators set variables such as `VCEMU_SERVICE_HOST` for a service of that name.
 * @throws UsageError
 */
export function settingsFromEnvironment(environment: Readonly<Record<string, string | undefined>>): GivenSettings {
  const names = new Map<string, SettingKey>()
  for (const { key, setting } of allSettings) {
    for (const name of [...setting.environment, environmentName(setting.name)]) names.set(name, key)
  }
  for (const name of Object.keys(environment)) {
    if (!name.startsWith('VCEMU_') || names.has(name) || environment[name] === undefined) continue
    const meant = nearest(name, names.keys(), 2)
    if (meant !== undefined) throw new UsageError(`${name}: no such variable; did you mean ${meant}?`)
  }
  const result = new Map<SettingKey, Given>()
  for (const [name, key] of names) {
    const value = environment[name]
    // Compose files pass on variables that nobody set as empty ones.
    if (value !== undefined && value !== '') result.set(key, { text: value, place: name })
  }
  return result
}

/**
 * What a settings file says. `content` is the parsed document: a mapping of setting names to scalars, lists or,
 * for delays by method, mappings.
 * @throws UsageError
 */
export function settingsFromFile(content: unknown, file: string): GivenSettings {
  const result = new Map<SettingKey, Given>()
  if (content === null || content === undefined || content === '') return result
  if (typeof content !== 'object' || Array.isArray(content)) {
    throw new UsageError(`${file}: is not a mapping of setting names to values, such as "pace: realistic"`)
  }
  const byName = new Map(allSettings.map(({ key, setting }) => [setting.name, key]))
  for (const [name, value] of Object.entries(content)) {
    const place = `${file}: ${name}`
    const key = byName.get(name)
    if (key === undefined) {
      const meant = nearest(name, byName.keys())
      throw new UsageError(`${place}: no such setting${meant === undefined ? '' : `; did you mean ${meant}?`}`)
    }
    if (key === 'config') throw new UsageError(`${place}: a settings file cannot name another one`)
    const written = textOf(value)
    if (written === undefined) throw new UsageError(`${place}: is neither a value nor a list of values`)
    // A key without value, as a template leaves it.
    if (written !== '') result.set(key, { text: written, place })
  }
  return result
}

function textOf(value: unknown): string | undefined {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (Array.isArray(value)) return value.map(textOf).join(',')
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value)
      .map(([name, item]) => `${name}:${textOf(item)}`)
      .join(',')
  }
  return undefined
}

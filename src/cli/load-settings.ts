import { existsSync, readFileSync } from 'node:fs'
import {
  type GivenSettings,
  type LoadedSettings,
  loadSettings,
  type Settings,
  settingsFromEnvironment,
  settingsFromFile,
  UsageError,
} from '../app/settings.ts'

const usualFile = 'vcemu.yaml'

/** Settings from the file, the environment and the command line, where the later wins. @throws UsageError */
export async function settingsFor(invokedAs: Settings['invokedAs'], flags: GivenSettings): Promise<LoadedSettings> {
  const environment = settingsFromEnvironment(process.env)
  const named = flags.get('config') ?? environment.get('config')
  const file = named?.text ?? (existsSync(usualFile) ? usualFile : undefined)
  const written: GivenSettings = file === undefined ? new Map() : await readSettingsFile(file, named?.place)
  return loadSettings(invokedAs, written, environment, flags)
}

async function readSettingsFile(file: string, place = '--config'): Promise<GivenSettings> {
  let content: string
  try {
    content = readFileSync(file, 'utf8')
  } catch (error) {
    throw new UsageError(`${place}: "${file}" cannot be read: ${error instanceof Error ? error.message : error}`)
  }
  // Loaded only here: most starts have no settings file, and parsing the parser takes time.
  const { parse, YAMLError } = await import('yaml')
  try {
    return settingsFromFile(parse(content), file)
  } catch (error) {
    if (error instanceof YAMLError) throw new UsageError(`${file}: is not YAML: ${error.message.trim()}`)
    throw error
  }
}

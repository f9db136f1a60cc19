import { existsSync } from 'node:fs'
import {
  type GivenSettings,
  type LoadedSettings,
  loadSettings,
  type Settings,
  settingsFromEnvironment,
} from '../app/settings.ts'

const usualFile = 'vcemu.yaml'

/** Settings from the file, the environment and the command line, where the later wins. @throws UsageError */
export async function settingsFor(invokedAs: Settings['invokedAs'], flags: GivenSettings): Promise<LoadedSettings> {
  const environment = settingsFromEnvironment(process.env)
  const named = flags.get('config') ?? environment.get('config')
  const file = named?.text ?? (existsSync(usualFile) ? usualFile : undefined)
  if (file === undefined) return loadSettings(invokedAs, environment, flags)
  const { readSettingsFile } = await import('./settings-file.ts')
  return loadSettings(invokedAs, readSettingsFile(file, named?.place ?? usualFile), environment, flags)
}

import { readFileSync } from 'node:fs'
import { parse, YAMLError } from 'yaml'
import { type GivenSettings, settingsFromFile, UsageError } from '../app/settings.ts'

/**
 * What a settings file says. Import this only when there is a file: most starts have none, and the parser takes time.
 * `place` is the flag or variable that named the file.
 * @throws UsageError
 */
export function readSettingsFile(file: string, place: string): GivenSettings {
  let content: string
  try {
    content = readFileSync(file, 'utf8')
  } catch (error) {
    throw new UsageError(`${place}: "${file}" cannot be read: ${error instanceof Error ? error.message : error}`)
  }
  try {
    // Every scalar as it is written: `api-version: 7.0` means 7.0, not 7.
    return settingsFromFile(parse(content, { schema: 'failsafe' }), file)
  } catch (error) {
    if (error instanceof YAMLError) throw new UsageError(`${file}: is not YAML: ${error.message.trim()}`)
    throw error
  }
}

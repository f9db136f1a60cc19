import { existsSync, readFileSync } from 'node:fs'
import { parse, YAMLError } from 'yaml'
import { DataUnusable } from './failures.ts'

/**
 * What an inventory file says. Import this only when there is one: most starts have none, and the parser takes time.
 * @throws DataUnusable
 */
export function readYaml(file: string): unknown {
  if (!existsSync(file))
    throw new DataUnusable(`--fixture: "${file}" is neither default nor vsphere, nor a file that is there`)
  try {
    return parse(readFileSync(file, 'utf8'))
  } catch (error) {
    if (error instanceof YAMLError) throw new DataUnusable(`${file}: ${error.message}`)
    throw new DataUnusable(`${file}: cannot be read: ${(error as Error).message}`)
  }
}

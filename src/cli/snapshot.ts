import { UsageError } from '../app/settings.ts'
import { Control, ControlRefused, type ControlTransport } from '../sdk/control.ts'

const USAGE = 'snapshot: say save NAME, restore NAME, delete NAME or list'

/**
 * `snapshot save|restore|delete NAME` and `snapshot list`, at a running server; the text to print.
 * @throws UsageError for other words, and for what the server refuses
 */
export async function snapshot(ask: ControlTransport, [verb, name, ...more]: readonly string[]): Promise<string> {
  const control = new Control(ask)
  if (more.length > 0) throw new UsageError(USAGE)
  try {
    if (verb === 'list' && name === undefined) {
      const found = await control.snapshots()
      return found.map((one) => `${one.name}\t${one.takenAt}\t${one.entities} objects\n`).join('')
    }
    if (name === undefined) throw new UsageError(USAGE)
    if (verb === 'save') await control.saveSnapshot(name)
    else if (verb === 'restore') await control.restoreSnapshot(name)
    else if (verb === 'delete') await control.deleteSnapshot(name)
    else throw new UsageError(USAGE)
    return ''
  } catch (error) {
    if (error instanceof ControlRefused) throw new UsageError(`snapshot: ${error.message}`)
    throw error
  }
}

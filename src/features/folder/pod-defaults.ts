import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PodStorageDrsEntry } from '../../generated/vim25.ts'
import { share } from '../../spec/shared-value.ts'
import { packageRoot } from '../../spec/tables.ts'

let defaults: PodStorageDrsEntry | undefined

/** What a new datastore cluster's podStorageDrsEntry holds (fixtures/vcenter/cluster.json). */
export function podDefaults(): PodStorageDrsEntry {
  defaults ??= share(
    (
      JSON.parse(readFileSync(join(packageRoot(), 'fixtures', 'vcenter', 'cluster.json'), 'utf8')) as {
        storagePod: PodStorageDrsEntry
      }
    ).storagePod,
  )
  return defaults
}

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DatastoreCapability, DatastoreInfo, HostMountInfo, StorageIORMInfo } from '../../generated/vim25.ts'
import { share } from '../../spec/shared-value.ts'
import { packageRoot } from '../../spec/tables.ts'

/** Types of datastores that there is content for. */
export type DatastoreType = 'VMFS' | 'NFS' | 'NFS41' | 'vsan' | 'VVOL' | 'OTHER'

interface DatastoreContent {
  readonly capability: Readonly<Record<DatastoreType, DatastoreCapability>>
  readonly info: Readonly<Record<string, DatastoreInfo & { _typeName: string }>>
  readonly iormConfiguration: StorageIORMInfo
  readonly mountInfo: HostMountInfo
}

let content: DatastoreContent | undefined

/** fixtures/vcenter/datastore.json; read at first use. */
export function datastoreContent(): DatastoreContent {
  content ??= share(
    JSON.parse(readFileSync(join(packageRoot(), 'fixtures', 'vcenter', 'datastore.json'), 'utf8')) as DatastoreContent,
  )
  return content
}

import { defineKind } from '../../store/kind.ts'
import { type EntityCommon, entityColumns, entityIndexes } from './entity.ts'

export interface FolderState extends EntityCommon {
  /** Wire types that may be created in it: `Folder`, `VirtualMachine`, … */
  readonly childType: readonly string[]
  /** One of a datacenter's four or the root: can't be renamed, moved or destroyed. */
  readonly fixed: boolean
}
export const folderKind = defineKind<FolderState>({
  name: 'Folder',
  version: 1,
  indexes: entityIndexes(),
  columns: entityColumns,
})

export interface StoragePodState extends EntityCommon {
  readonly childType: readonly string[]
  readonly podStorageDrsEntry: import('../../generated/vim25.ts').PodStorageDrsEntry
}
export const storagePodKind = defineKind<StoragePodState>({
  name: 'StoragePod',
  version: 1,
  indexes: entityIndexes(),
  columns: entityColumns,
})

export interface DatacenterState extends EntityCommon {
  readonly vmFolder: string
  readonly hostFolder: string
  readonly datastoreFolder: string
  readonly networkFolder: string
  readonly configuration: import('../../generated/vim25.ts').DatacenterConfigInfo
}
export const datacenterKind = defineKind<DatacenterState>({
  name: 'Datacenter',
  version: 1,
  indexes: entityIndexes(),
  columns: entityColumns,
})

// Made by `npm run generate` from the type tables in openapi/vim/. Not edited by hand.

import type * as vim25 from './vim25.ts'
import type * as vsan from './vsan.ts'

export type CnsClusterFlavor = 'VANILLA' | 'WORKLOAD' | 'GUEST_CLUSTER' | 'ClusterFlavor_Unknown'

export type CnsClusterType = 'KUBERNETES' | 'ClusterType_Unknown'

export type CnsKubernetesEntityType = 'PERSISTENT_VOLUME' | 'PERSISTENT_VOLUME_CLAIM' | 'POD' | 'KubernetesEntityType_Unknown'

export type CnsQuerySelectionNameType = 'VOLUME_NAME' | 'VOLUME_TYPE' | 'BACKING_OBJECT_DETAILS' | 'COMPLIANCE_STATUS' | 'DATASTORE_ACCESSIBILITY_STATUS' | 'HEALTH_STATUS' | 'DATASTORE_URL' | 'POLICY_ID'

export type CnsSyncVolumeMode = 'SPACE_USAGE'

export type CnsUnregisterTargetVolumeType = 'FCD' | 'LEGACY_DISK'

export type CnsVolumeBackingType = 'FlatVer1BackingInfo' | 'FlatVer2BackingInfo' | 'SparseVer1BackingInfo' | 'SparseVer2BackingInfo' | 'RawDiskMappingVer1BackingInfo' | 'SeSparseBackingInfo' | 'LocalPMemBackingInfo'

export type CnsVolumeCBTStatus = 'ENABLED' | 'DISABLED' | 'VolumeCBTStatus_Unknown'

export type CnsVolumeControlFlags = 'keepAfterDeleteVm' | 'disableRelocation' | 'enableChangedBlockTracking'

export type CnsVolumeType = 'BLOCK' | 'FILE' | 'VolumeType_Unknown'

export type MetricFormat = 'PROMETHEUS' | 'WAVEFRONT' | 'MetricFormat_Unknown'

export type MetricType = 'VOLUME' | 'DATASTORE' | 'CLUSTER' | 'DISTRIBUTION' | 'STORAGE_POLICY' | 'OP_STATS' | 'SAAS_METRICS' | 'MetricType_Unknown'

export type QuerySelectionNameType = 'VOLUME_METADATA' | 'DATASTORE_URL' | 'POLICY_ID' | 'VOLUME_TYPE' | 'VOLUME_NAME' | 'BACKING_OBJECT_DETAILS' | 'COMPLIANCE_STATUS' | 'DATASTORE_ACCESSIBILITY_STATUS' | 'HEALTH_STATUS' | 'QuerySelectionNameType_Unknown'

export interface CnsAccessControlSpec extends vim25.DynamicData {
}

export interface CnsAsyncQueryResult extends CnsVolumeOperationResult {
  queryResult?: CnsQueryResult | undefined
}

export interface CnsBackingObjectDetails extends vim25.DynamicData {
  capacityInMb?: number | undefined
}

export interface CnsBaseCreateSpec extends vim25.DynamicData {
}

export interface CnsBlockBackingDetails extends CnsBackingObjectDetails {
  backingDiskId?: string | undefined
  backingDiskUrlPath?: string | undefined
  backingDiskPath?: string | undefined
  backingDiskObjectId?: string | undefined
  usedCapacityInMb?: number | undefined
  aggregatedSnapshotCapacityInMb?: number | undefined
}

export interface CnsBlockCreateSpec extends CnsBaseCreateSpec {
  cryptoSpec?: vim25.CryptoSpec | undefined
}

export interface CnsBlockVolumeInfo extends CnsVolumeInfo {
  vStorageObject: vim25.VStorageObject
}

export interface CnsBlockVolumeRelocateSpec extends CnsVolumeRelocateSpec {
}

export interface CnsCloneVolumeSource extends CnsVolumeSource {
  volumeId: CnsVolumeId
  keepAfterDeleteVm?: boolean | undefined
}

export interface CnsContainerCluster extends vim25.DynamicData {
  clusterType: string
  clusterId: string
  vSphereUser: string
  clusterFlavor?: string | undefined
  clusterDistribution?: string | undefined
  delete?: boolean | undefined
}

export interface CnsCursor extends vim25.DynamicData {
  offset: number
  limit: number
  totalRecords?: number | undefined
}

export interface CnsEntityMetadata extends vim25.DynamicData {
  entityName: string
  labels?: vim25.KeyValue[] | undefined
  delete?: boolean | undefined
  clusterId?: string | undefined
}

export interface CnsFileBackingDetails extends CnsBackingObjectDetails {
  backingFileId?: string | undefined
}

export interface CnsFileCreateSpec extends CnsBaseCreateSpec {
}

export interface CnsKubernetesEntityMetadata extends CnsEntityMetadata {
  entityType: string
  namespace?: string | undefined
  referredEntity?: CnsKubernetesEntityReference[] | undefined
}

export interface CnsKubernetesEntityReference extends vim25.DynamicData {
  entityType: string
  entityName: string
  namespace?: string | undefined
  clusterId?: string | undefined
}

export interface CnsKubernetesQueryFilter extends CnsQueryFilter {
  namespaces?: string[] | undefined
  podNames?: string[] | undefined
  pvcNames?: string[] | undefined
  pvNames?: string[] | undefined
}

export interface CnsNFSAccessControlSpec extends CnsAccessControlSpec {
  netPermission: vsan.VsanFileShareNetPermission
  delete?: boolean | undefined
}

export interface CnsPlacementResult extends vim25.DynamicData {
  datastore: vim25.ManagedObjectReference
  placementFaults?: vim25.LocalizedMethodFault[] | undefined
  clusters?: vim25.ManagedObjectReference[] | undefined
  host?: vim25.ManagedObjectReference | undefined
}

export interface CnsQueryFilter extends vim25.DynamicData {
  volumeIds?: CnsVolumeId[] | undefined
  names?: string[] | undefined
  containerClusterIds?: string[] | undefined
  storagePolicyId?: string | undefined
  datastores?: vim25.ManagedObjectReference[] | undefined
  labels?: vim25.KeyValue[] | undefined
  complianceStatus?: string | undefined
  datastoreAccessibilityStatus?: string | undefined
  cursor?: CnsCursor | undefined
  healthStatus?: string | undefined
  changedBlockTracking?: CnsVolumeCBTStatus | undefined
}

export interface CnsQueryResult extends vim25.DynamicData {
  volumes?: CnsVolume[] | undefined
  cursor: CnsCursor
}

export interface CnsQuerySelection extends vim25.DynamicData {
  names?: string[] | undefined
}

export interface CnsQueryVolumeInfoResult extends CnsVolumeOperationResult {
  volumeInfo?: CnsVolumeInfo | undefined
}

export interface CnsSnapshot extends vim25.DynamicData {
  snapshotId: CnsSnapshotId
  volumeId: CnsVolumeId
  description?: string | undefined
  createTime: string
  changedBlockTrackingId?: string | undefined
}

export interface CnsSnapshotCreateResult extends CnsSnapshotOperationResult {
  snapshot?: CnsSnapshot | undefined
  aggregatedSnapshotCapacityInMb?: number | undefined
}

export interface CnsSnapshotCreateSpec extends vim25.DynamicData {
  volumeId: CnsVolumeId
  description: string
  snapshotId?: CnsSnapshotId | undefined
}

export interface CnsSnapshotCreatedFault extends vsan.CnsFault {
  volumeId: CnsVolumeId
  SnapshotId: CnsSnapshotId
  datastore: vim25.ManagedObjectReference
}

export interface CnsSnapshotDeleteResult extends CnsSnapshotOperationResult {
  snapshotId?: CnsSnapshotId | undefined
  aggregatedSnapshotCapacityInMb?: number | undefined
}

export interface CnsSnapshotDeleteSpec extends vim25.DynamicData {
  volumeId: CnsVolumeId
  snapshotId: CnsSnapshotId
}

export interface CnsSnapshotId extends vim25.DynamicData {
  id: string
}

export interface CnsSnapshotOperationResult extends CnsVolumeOperationResult {
}

export interface CnsSnapshotQueryFilter extends vim25.DynamicData {
  snapshotQuerySpecs?: CnsSnapshotQuerySpec[] | undefined
  cursor?: CnsCursor | undefined
}

export interface CnsSnapshotQueryResult extends vim25.DynamicData {
  entries?: CnsSnapshotQueryResultEntry[] | undefined
  cursor: CnsCursor
}

export interface CnsSnapshotQueryResultEntry extends vim25.DynamicData {
  snapshot?: CnsSnapshot | undefined
  error?: vim25.LocalizedMethodFault | undefined
}

export interface CnsSnapshotQuerySpec extends vim25.DynamicData {
  volumeId: CnsVolumeId
  snapshotId?: CnsSnapshotId | undefined
}

export interface CnsSnapshotVolumeSource extends CnsVolumeSource {
  volumeId?: CnsVolumeId | undefined
  snapshotId?: CnsSnapshotId | undefined
  linkedClone?: boolean | undefined
}

export interface CnsSyncVolumeSpec extends vim25.DynamicData {
  volumeId: CnsVolumeId
  datastore?: vim25.ManagedObjectReference | undefined
  syncMode?: string[] | undefined
}

export interface CnsUnregisterVolumeSpec extends vim25.DynamicData {
  volumeId: CnsVolumeId
  targetVolumeType: string
}

export interface CnsVSANFileCreateSpec extends CnsFileCreateSpec {
  softQuotaInMb?: number | undefined
  permission?: vsan.VsanFileShareNetPermission[] | undefined
}

export interface CnsVolume extends vim25.DynamicData {
  volumeId: CnsVolumeId
  datastoreUrl?: string | undefined
  name?: string | undefined
  volumeType?: string | undefined
  storagePolicyId?: string | undefined
  metadata?: CnsVolumeMetadata | undefined
  backingObjectDetails?: CnsBackingObjectDetails | undefined
  complianceStatus?: string | undefined
  datastoreAccessibilityStatus?: string | undefined
  healthStatus?: string | undefined
  changedBlockTracking?: CnsVolumeCBTStatus | undefined
}

export interface CnsVolumeACLConfigureSpec extends vim25.DynamicData {
  volumeId: CnsVolumeId
  accessControlSpecList: CnsAccessControlSpec[]
}

export interface CnsVolumeAttachDetachSpec extends vim25.DynamicData {
  volumeId: CnsVolumeId
  vm: vim25.ManagedObjectReference
  diskMode?: string | undefined
  sharing?: string | undefined
  controllerKey?: number | undefined
  unitNumber?: number | undefined
  backingTypeName?: string | undefined
  volumeEncrypted?: boolean | undefined
}

export interface CnsVolumeAttachResult extends CnsVolumeOperationResult {
  diskUUID?: string | undefined
}

export interface CnsVolumeControlFlagsSpec extends vim25.DynamicData {
  volumeId: CnsVolumeId
  controlFlags?: string[] | undefined
}

export interface CnsVolumeCreateResult extends CnsVolumeOperationResult {
  name?: string | undefined
  placementResults?: CnsPlacementResult[] | undefined
}

export interface CnsVolumeCreateSpec extends vim25.DynamicData {
  name: string
  volumeType: string
  volumeId?: CnsVolumeId | undefined
  datastores?: vim25.ManagedObjectReference[] | undefined
  metadata?: CnsVolumeMetadata | undefined
  backingObjectDetails: CnsBackingObjectDetails
  profile?: vim25.VirtualMachineProfileSpec[] | undefined
  activeClusters?: vim25.ManagedObjectReference[] | undefined
  hosts?: vim25.ManagedObjectReference[] | undefined
  createSpec?: CnsBaseCreateSpec | undefined
  volumeSource?: CnsVolumeSource | undefined
}

export interface CnsVolumeCryptoUpdateSpec extends vim25.DynamicData {
  volumeId: CnsVolumeId
  profile?: vim25.VirtualMachineProfileSpec[] | undefined
  disksCrypto?: vim25.DiskCryptoSpec | undefined
}

export interface CnsVolumeExtendSpec extends vim25.DynamicData {
  volumeId: CnsVolumeId
  capacityInMb: number
}

export interface CnsVolumeId extends vim25.DynamicData {
  id: string
}

export interface CnsVolumeInfo extends vim25.DynamicData {
}

export interface CnsVolumeMetadata extends vim25.DynamicData {
  containerCluster: CnsContainerCluster
  entityMetadata?: CnsEntityMetadata[] | undefined
  containerClusterArray?: CnsContainerCluster[] | undefined
}

export interface CnsVolumeMetadataUpdateSpec extends vim25.DynamicData {
  volumeId: CnsVolumeId
  metadata: CnsVolumeMetadata
}

export interface CnsVolumeOperationBatchResult extends vim25.DynamicData {
  volumeResults?: CnsVolumeOperationResult[] | undefined
}

export interface CnsVolumeOperationResult extends vim25.DynamicData {
  volumeId?: CnsVolumeId | undefined
  fault?: vim25.LocalizedMethodFault | undefined
}

export interface CnsVolumePolicyReconfigSpec extends vim25.DynamicData {
  volumeId: CnsVolumeId
  profile?: vim25.VirtualMachineProfileSpec[] | undefined
  activeClusters?: vim25.ManagedObjectReference[] | undefined
}

export interface CnsVolumeRelocateSpec extends vim25.DynamicData {
  volumeId: CnsVolumeId
  datastore: vim25.ManagedObjectReference
  profile?: vim25.VirtualMachineProfileSpec[] | undefined
  serviceLocator?: vim25.ServiceLocator | undefined
}

export interface CnsVolumeSource extends vim25.DynamicData {
}

export interface CnsVsanFileShareBackingDetails extends CnsFileBackingDetails {
  name?: string | undefined
  accessPoints?: vim25.KeyValue[] | undefined
  permission?: vsan.VsanFileShareNetPermission[] | undefined
}

/** Data types by wire name. */
export interface DataTypes {
  CnsAccessControlSpec: CnsAccessControlSpec
  CnsAsyncQueryResult: CnsAsyncQueryResult
  CnsBackingObjectDetails: CnsBackingObjectDetails
  CnsBaseCreateSpec: CnsBaseCreateSpec
  CnsBlockBackingDetails: CnsBlockBackingDetails
  CnsBlockCreateSpec: CnsBlockCreateSpec
  CnsBlockVolumeInfo: CnsBlockVolumeInfo
  CnsBlockVolumeRelocateSpec: CnsBlockVolumeRelocateSpec
  CnsCloneVolumeSource: CnsCloneVolumeSource
  CnsContainerCluster: CnsContainerCluster
  CnsCursor: CnsCursor
  CnsEntityMetadata: CnsEntityMetadata
  CnsFileBackingDetails: CnsFileBackingDetails
  CnsFileCreateSpec: CnsFileCreateSpec
  CnsKubernetesEntityMetadata: CnsKubernetesEntityMetadata
  CnsKubernetesEntityReference: CnsKubernetesEntityReference
  CnsKubernetesQueryFilter: CnsKubernetesQueryFilter
  CnsNFSAccessControlSpec: CnsNFSAccessControlSpec
  CnsPlacementResult: CnsPlacementResult
  CnsQueryFilter: CnsQueryFilter
  CnsQueryResult: CnsQueryResult
  CnsQuerySelection: CnsQuerySelection
  CnsQueryVolumeInfoResult: CnsQueryVolumeInfoResult
  CnsSnapshot: CnsSnapshot
  CnsSnapshotCreateResult: CnsSnapshotCreateResult
  CnsSnapshotCreateSpec: CnsSnapshotCreateSpec
  CnsSnapshotCreatedFault: CnsSnapshotCreatedFault
  CnsSnapshotDeleteResult: CnsSnapshotDeleteResult
  CnsSnapshotDeleteSpec: CnsSnapshotDeleteSpec
  CnsSnapshotId: CnsSnapshotId
  CnsSnapshotOperationResult: CnsSnapshotOperationResult
  CnsSnapshotQueryFilter: CnsSnapshotQueryFilter
  CnsSnapshotQueryResult: CnsSnapshotQueryResult
  CnsSnapshotQueryResultEntry: CnsSnapshotQueryResultEntry
  CnsSnapshotQuerySpec: CnsSnapshotQuerySpec
  CnsSnapshotVolumeSource: CnsSnapshotVolumeSource
  CnsSyncVolumeSpec: CnsSyncVolumeSpec
  CnsUnregisterVolumeSpec: CnsUnregisterVolumeSpec
  CnsVSANFileCreateSpec: CnsVSANFileCreateSpec
  CnsVolume: CnsVolume
  CnsVolumeACLConfigureSpec: CnsVolumeACLConfigureSpec
  CnsVolumeAttachDetachSpec: CnsVolumeAttachDetachSpec
  CnsVolumeAttachResult: CnsVolumeAttachResult
  CnsVolumeControlFlagsSpec: CnsVolumeControlFlagsSpec
  CnsVolumeCreateResult: CnsVolumeCreateResult
  CnsVolumeCreateSpec: CnsVolumeCreateSpec
  CnsVolumeCryptoUpdateSpec: CnsVolumeCryptoUpdateSpec
  CnsVolumeExtendSpec: CnsVolumeExtendSpec
  CnsVolumeId: CnsVolumeId
  CnsVolumeInfo: CnsVolumeInfo
  CnsVolumeMetadata: CnsVolumeMetadata
  CnsVolumeMetadataUpdateSpec: CnsVolumeMetadataUpdateSpec
  CnsVolumeOperationBatchResult: CnsVolumeOperationBatchResult
  CnsVolumeOperationResult: CnsVolumeOperationResult
  CnsVolumePolicyReconfigSpec: CnsVolumePolicyReconfigSpec
  CnsVolumeRelocateSpec: CnsVolumeRelocateSpec
  CnsVolumeSource: CnsVolumeSource
  CnsVsanFileShareBackingDetails: CnsVsanFileShareBackingDetails
}

export interface CnsVolumeManagerProperties {
}

/** Properties of managed object types, by wire name. */
export interface ManagedTypes {
  CnsVolumeManager: CnsVolumeManagerProperties
}

/** Methods by wire name: the class that has it, arguments, result, and what TaskInfo.result holds. */
export interface Methods {
  CnsAttachVolume: { self: 'CnsVolumeManager'; args: { attachSpecs: CnsVolumeAttachDetachSpec[]; }; result: vim25.ManagedObjectReference; taskResult: undefined }
  CnsClearVolumeControlFlags: { self: 'CnsVolumeManager'; args: { controlFlagsSpecs?: CnsVolumeControlFlagsSpec[] | undefined; }; result: undefined; taskResult: undefined }
  CnsConfigureVolumeACLs: { self: 'CnsVolumeManager'; args: { ACLConfigSpecs: CnsVolumeACLConfigureSpec[]; }; result: vim25.ManagedObjectReference; taskResult: undefined }
  CnsCreateSnapshots: { self: 'CnsVolumeManager'; args: { snapshotSpecs: CnsSnapshotCreateSpec[]; }; result: vim25.ManagedObjectReference; taskResult: undefined }
  CnsCreateVolume: { self: 'CnsVolumeManager'; args: { createSpecs: CnsVolumeCreateSpec[]; }; result: vim25.ManagedObjectReference; taskResult: undefined }
  CnsDeleteSnapshots: { self: 'CnsVolumeManager'; args: { snapshotDeleteSpecs: CnsSnapshotDeleteSpec[]; }; result: vim25.ManagedObjectReference; taskResult: undefined }
  CnsDeleteVolume: { self: 'CnsVolumeManager'; args: { volumeIds: CnsVolumeId[]; deleteDisk: boolean; }; result: vim25.ManagedObjectReference; taskResult: undefined }
  CnsDetachVolume: { self: 'CnsVolumeManager'; args: { detachSpecs: CnsVolumeAttachDetachSpec[]; }; result: vim25.ManagedObjectReference; taskResult: undefined }
  CnsExtendVolume: { self: 'CnsVolumeManager'; args: { extendSpecs: CnsVolumeExtendSpec[]; }; result: vim25.ManagedObjectReference; taskResult: undefined }
  CnsQueryAllVolume: { self: 'CnsVolumeManager'; args: { filter: CnsQueryFilter; selection: CnsQuerySelection; }; result: CnsQueryResult; taskResult: undefined }
  CnsQueryAsync: { self: 'CnsVolumeManager'; args: { filter: CnsQueryFilter; selection?: CnsQuerySelection | undefined; }; result: vim25.ManagedObjectReference; taskResult: undefined }
  CnsQuerySnapshots: { self: 'CnsVolumeManager'; args: { snapshotQueryFilter: CnsSnapshotQueryFilter; }; result: vim25.ManagedObjectReference; taskResult: undefined }
  CnsQueryVolume: { self: 'CnsVolumeManager'; args: { filter: CnsQueryFilter; selection?: CnsQuerySelection | undefined; }; result: CnsQueryResult; taskResult: undefined }
  CnsQueryVolumeInfo: { self: 'CnsVolumeManager'; args: { volumes: CnsVolumeId[]; }; result: vim25.ManagedObjectReference; taskResult: undefined }
  CnsReconfigVolumePolicy: { self: 'CnsVolumeManager'; args: { volumePolicyReconfigSpecs?: CnsVolumePolicyReconfigSpec[] | undefined; }; result: vim25.ManagedObjectReference; taskResult: undefined }
  CnsRelocateVolume: { self: 'CnsVolumeManager'; args: { relocateSpecs: CnsVolumeRelocateSpec[]; }; result: vim25.ManagedObjectReference; taskResult: undefined }
  CnsSetVolumeControlFlags: { self: 'CnsVolumeManager'; args: { controlFlagsSpecs?: CnsVolumeControlFlagsSpec[] | undefined; }; result: undefined; taskResult: undefined }
  CnsSyncDatastore: { self: 'CnsVolumeManager'; args: { datastoreUrl?: string | undefined; fullSync?: boolean | undefined; }; result: vim25.ManagedObjectReference; taskResult: undefined }
  CnsSyncVolume: { self: 'CnsVolumeManager'; args: { syncSpecs?: CnsSyncVolumeSpec[] | undefined; }; result: vim25.ManagedObjectReference; taskResult: undefined }
  CnsUnregisterVolume: { self: 'CnsVolumeManager'; args: { unregisterSpec?: CnsUnregisterVolumeSpec[] | undefined; }; result: vim25.ManagedObjectReference; taskResult: undefined }
  CnsUpdateVolumeCrypto: { self: 'CnsVolumeManager'; args: { updateSpecs?: CnsVolumeCryptoUpdateSpec[] | undefined; }; result: vim25.ManagedObjectReference; taskResult: undefined }
  CnsUpdateVolumeMetadata: { self: 'CnsVolumeManager'; args: { updateSpecs: CnsVolumeMetadataUpdateSpec[]; }; result: vim25.ManagedObjectReference; taskResult: undefined }
}

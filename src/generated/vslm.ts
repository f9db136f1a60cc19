// Made by `npm run generate` from the type tables in openapi/vim/. Not edited by hand.

import type * as vim25 from './vim25.ts'

export type VslmEventType = 'preFcdMigrateEvent' | 'postFcdMigrateEvent'

export type VslmEventVslmEventInfoState = 'success' | 'error'

export type VslmTaskInfoState = 'queued' | 'running' | 'success' | 'error'

export type VslmVsoVStorageObjectQuerySpecQueryFieldEnum = 'id' | 'name' | 'capacity' | 'createTime' | 'backingObjectId' | 'datastoreMoId' | 'metadataKey' | 'metadataValue'

export type VslmVsoVStorageObjectQuerySpecQueryOperatorEnum = 'equals' | 'notEquals' | 'lessThan' | 'greaterThan' | 'lessThanOrEqual' | 'greaterThanOrEqual' | 'contains' | 'startsWith' | 'endsWith'

export interface VslmAboutInfo extends vim25.DynamicData {
  name: string
  fullName: string
  vendor: string
  apiVersion: string
  instanceUuid: string
}

export interface VslmDatastoreSyncStatus extends vim25.DynamicData {
  datastoreURL: string
  objectVClock: number
  syncVClock: number
  syncTime?: string | undefined
  numberOfRetries?: number | undefined
  error?: vim25.LocalizedMethodFault | undefined
}

export interface VslmFault extends vim25.MethodFault {
  msg?: string | undefined
}

export interface VslmQueryDatastoreInfoResult extends vim25.DynamicData {
  datacenter: vim25.ManagedObjectReference
  datastore: vim25.ManagedObjectReference
}

export interface VslmServiceInstanceContent extends vim25.DynamicData {
  aboutInfo: VslmAboutInfo
  sessionManager: vim25.ManagedObjectReference
  vStorageObjectManager: vim25.ManagedObjectReference
  storageLifecycleManager: vim25.ManagedObjectReference
}

export interface VslmSyncFault extends VslmFault {
  id?: vim25.ID | undefined
}

export interface VslmTaskInfo extends vim25.DynamicData {
  key: string
  task: vim25.ManagedObjectReference
  description?: vim25.LocalizableMessage | undefined
  name?: string | undefined
  descriptionId: string
  entity?: vim25.ManagedObjectReference | undefined
  entityName?: string | undefined
  locked?: vim25.ManagedObjectReference[] | undefined
  state: VslmTaskInfoState
  cancelled: boolean
  cancelable: boolean
  error?: vim25.LocalizedMethodFault | undefined
  result?: vim25.AnyValue | undefined
  progress?: number | undefined
  reason: VslmTaskReason
  queueTime: string
  startTime?: string | undefined
  completeTime?: string | undefined
  eventChainId: number
  changeTag?: string | undefined
  parentTaskKey?: string | undefined
  rootTaskKey?: string | undefined
  activationId?: string | undefined
}

export interface VslmTaskReason extends vim25.DynamicData {
}

export interface VslmTaskReasonAlarm extends VslmTaskReason {
  alarmName: string
  alarm: vim25.ManagedObjectReference
  entityName: string
  entity: vim25.ManagedObjectReference
}

export interface VslmTaskReasonSchedule extends VslmTaskReason {
  name: string
  scheduledTask: vim25.ManagedObjectReference
}

export interface VslmTaskReasonSystem extends VslmTaskReason {
}

export interface VslmTaskReasonUser extends VslmTaskReason {
  userName: string
}

export interface VslmVsoVStorageObjectAssociations extends vim25.DynamicData {
  id: vim25.ID
  vmDiskAssociation?: VslmVsoVStorageObjectAssociationsVmDiskAssociation[] | undefined
  fault?: vim25.LocalizedMethodFault | undefined
}

export interface VslmVsoVStorageObjectAssociationsVmDiskAssociation extends vim25.DynamicData {
  vmId: string
  diskKey: number
}

export interface VslmVsoVStorageObjectQueryResult extends vim25.DynamicData {
  allRecordsReturned: boolean
  id?: vim25.ID[] | undefined
  queryResults?: VslmVsoVStorageObjectResult[] | undefined
}

export interface VslmVsoVStorageObjectQuerySpec extends vim25.DynamicData {
  queryField: string
  queryOperator: string
  queryValue?: string[] | undefined
}

export interface VslmVsoVStorageObjectResult extends vim25.DynamicData {
  id: vim25.ID
  name?: string | undefined
  capacityInMB: number
  createTime?: string | undefined
  datastoreUrl?: string | undefined
  diskPath?: string | undefined
  usedCapacityInMB?: number | undefined
  backingObjectId?: vim25.ID | undefined
  snapshotInfo?: VslmVsoVStorageObjectSnapshotResult[] | undefined
  metadata?: vim25.KeyValue[] | undefined
  error?: vim25.LocalizedMethodFault | undefined
}

export interface VslmVsoVStorageObjectSnapshotResult extends vim25.DynamicData {
  backingObjectId: vim25.ID
  description?: string | undefined
  snapshotId?: vim25.ID | undefined
  diskPath?: string | undefined
}

/** Data types by wire name. */
export interface DataTypes {
  VslmAboutInfo: VslmAboutInfo
  VslmDatastoreSyncStatus: VslmDatastoreSyncStatus
  VslmFault: VslmFault
  VslmQueryDatastoreInfoResult: VslmQueryDatastoreInfoResult
  VslmServiceInstanceContent: VslmServiceInstanceContent
  VslmSyncFault: VslmSyncFault
  VslmTaskInfo: VslmTaskInfo
  VslmTaskReason: VslmTaskReason
  VslmTaskReasonAlarm: VslmTaskReasonAlarm
  VslmTaskReasonSchedule: VslmTaskReasonSchedule
  VslmTaskReasonSystem: VslmTaskReasonSystem
  VslmTaskReasonUser: VslmTaskReasonUser
  VslmVsoVStorageObjectAssociations: VslmVsoVStorageObjectAssociations
  VslmVsoVStorageObjectAssociationsVmDiskAssociation: VslmVsoVStorageObjectAssociationsVmDiskAssociation
  VslmVsoVStorageObjectQueryResult: VslmVsoVStorageObjectQueryResult
  VslmVsoVStorageObjectQuerySpec: VslmVsoVStorageObjectQuerySpec
  VslmVsoVStorageObjectResult: VslmVsoVStorageObjectResult
  VslmVsoVStorageObjectSnapshotResult: VslmVsoVStorageObjectSnapshotResult
}

export interface VslmServiceInstanceProperties {
  content: VslmServiceInstanceContent
}

export interface VslmSessionManagerProperties {
}

export interface VslmStorageLifecycleManagerProperties {
}

export interface VslmTaskProperties {
}

export interface VslmVStorageObjectManagerProperties {
}

/** Properties of managed object types, by wire name. */
export interface ManagedTypes {
  VslmServiceInstance: VslmServiceInstanceProperties
  VslmSessionManager: VslmSessionManagerProperties
  VslmStorageLifecycleManager: VslmStorageLifecycleManagerProperties
  VslmTask: VslmTaskProperties
  VslmVStorageObjectManager: VslmVStorageObjectManagerProperties
}

/** Methods by wire name: the class that has it, arguments, result, and what TaskInfo.result holds. */
export interface Methods {
  RetrieveContent: { self: 'VslmServiceInstance'; args: { }; result: VslmServiceInstanceContent; taskResult: undefined }
  VslmAttachDisk_Task: { self: 'VslmVStorageObjectManager'; args: { id: vim25.ID; vm: vim25.ManagedObjectReference; controllerKey?: number | undefined; unitNumber?: number | undefined; }; result: vim25.ManagedObjectReference; taskResult: undefined }
  VslmAttachTagToVStorageObject: { self: 'VslmVStorageObjectManager'; args: { id: vim25.ID; category: string; tag: string; }; result: undefined; taskResult: undefined }
  VslmCancelTask: { self: 'VslmTask'; args: { }; result: undefined; taskResult: undefined }
  VslmClearVStorageObjectControlFlags: { self: 'VslmVStorageObjectManager'; args: { id: vim25.ID; controlFlags?: string[] | undefined; }; result: undefined; taskResult: undefined }
  VslmCloneVStorageObject_Task: { self: 'VslmVStorageObjectManager'; args: { id: vim25.ID; spec: vim25.VslmCloneSpec; }; result: vim25.ManagedObjectReference; taskResult: vim25.VStorageObject }
  VslmCreateDiskFromSnapshot_Task: { self: 'VslmVStorageObjectManager'; args: { id: vim25.ID; snapshotId: vim25.ID; name: string; profile?: vim25.VirtualMachineProfileSpec[] | undefined; crypto?: vim25.CryptoSpec | undefined; path?: string | undefined; }; result: vim25.ManagedObjectReference; taskResult: vim25.VStorageObject }
  VslmCreateDisk_Task: { self: 'VslmVStorageObjectManager'; args: { spec: vim25.VslmCreateSpec; }; result: vim25.ManagedObjectReference; taskResult: vim25.VStorageObject }
  VslmCreateSnapshot_Task: { self: 'VslmVStorageObjectManager'; args: { id: vim25.ID; description: string; }; result: vim25.ManagedObjectReference; taskResult: vim25.ID }
  VslmDeleteSnapshot_Task: { self: 'VslmVStorageObjectManager'; args: { id: vim25.ID; snapshotId: vim25.ID; }; result: vim25.ManagedObjectReference; taskResult: undefined }
  VslmDeleteVStorageObject_Task: { self: 'VslmVStorageObjectManager'; args: { id: vim25.ID; }; result: vim25.ManagedObjectReference; taskResult: undefined }
  VslmDetachTagFromVStorageObject: { self: 'VslmVStorageObjectManager'; args: { id: vim25.ID; category: string; tag: string; }; result: undefined; taskResult: undefined }
  VslmExtendDisk_Task: { self: 'VslmVStorageObjectManager'; args: { id: vim25.ID; newCapacityInMB: number; }; result: vim25.ManagedObjectReference; taskResult: undefined }
  VslmInflateDisk_Task: { self: 'VslmVStorageObjectManager'; args: { id: vim25.ID; }; result: vim25.ManagedObjectReference; taskResult: undefined }
  VslmListTagsAttachedToVStorageObject: { self: 'VslmVStorageObjectManager'; args: { id: vim25.ID; }; result: vim25.VslmTagEntry[] | undefined; taskResult: undefined }
  VslmListVStorageObjectForSpec: { self: 'VslmVStorageObjectManager'; args: { query?: VslmVsoVStorageObjectQuerySpec[] | undefined; maxResult: number; }; result: VslmVsoVStorageObjectQueryResult | undefined; taskResult: undefined }
  VslmListVStorageObjectsAttachedToTag: { self: 'VslmVStorageObjectManager'; args: { category: string; tag: string; }; result: vim25.ID[] | undefined; taskResult: undefined }
  VslmLoginByToken: { self: 'VslmSessionManager'; args: { delegatedTokenXml: string; }; result: undefined; taskResult: undefined }
  VslmLogout: { self: 'VslmSessionManager'; args: { }; result: undefined; taskResult: undefined }
  VslmQueryChangedDiskAreas: { self: 'VslmVStorageObjectManager'; args: { id: vim25.ID; snapshotId: vim25.ID; startOffset: number; changeId: string; }; result: vim25.DiskChangeInfo; taskResult: undefined }
  VslmQueryDatastoreInfo: { self: 'VslmStorageLifecycleManager'; args: { datastoreUrl: string; }; result: VslmQueryDatastoreInfoResult[] | undefined; taskResult: undefined }
  VslmQueryGlobalCatalogSyncStatus: { self: 'VslmVStorageObjectManager'; args: { }; result: VslmDatastoreSyncStatus[] | undefined; taskResult: undefined }
  VslmQueryGlobalCatalogSyncStatusForDatastore: { self: 'VslmVStorageObjectManager'; args: { datastoreURL: string; }; result: VslmDatastoreSyncStatus | undefined; taskResult: undefined }
  VslmQueryInfo: { self: 'VslmTask'; args: { }; result: VslmTaskInfo; taskResult: undefined }
  VslmQueryTaskResult: { self: 'VslmTask'; args: { }; result: vim25.AnyValue | undefined; taskResult: undefined }
  VslmReconcileDatastoreInventory_Task: { self: 'VslmVStorageObjectManager'; args: { datastore: vim25.ManagedObjectReference; }; result: vim25.ManagedObjectReference; taskResult: undefined }
  VslmRegisterDisk: { self: 'VslmVStorageObjectManager'; args: { path: string; name?: string | undefined; }; result: vim25.VStorageObject; taskResult: undefined }
  VslmRelocateVStorageObject_Task: { self: 'VslmVStorageObjectManager'; args: { id: vim25.ID; spec: vim25.VslmRelocateSpec; }; result: vim25.ManagedObjectReference; taskResult: vim25.VStorageObject }
  VslmRenameVStorageObject: { self: 'VslmVStorageObjectManager'; args: { id: vim25.ID; name: string; }; result: undefined; taskResult: undefined }
  VslmRetrieveSnapshotDetails: { self: 'VslmVStorageObjectManager'; args: { id: vim25.ID; snapshotId: vim25.ID; }; result: vim25.VStorageObjectSnapshotDetails; taskResult: undefined }
  VslmRetrieveSnapshotInfo: { self: 'VslmVStorageObjectManager'; args: { id: vim25.ID; }; result: vim25.VStorageObjectSnapshotInfo; taskResult: undefined }
  VslmRetrieveVStorageInfrastructureObjectPolicy: { self: 'VslmVStorageObjectManager'; args: { datastore: vim25.ManagedObjectReference; }; result: vim25.vslmInfrastructureObjectPolicy[] | undefined; taskResult: undefined }
  VslmRetrieveVStorageObject: { self: 'VslmVStorageObjectManager'; args: { id: vim25.ID; }; result: vim25.VStorageObject; taskResult: undefined }
  VslmRetrieveVStorageObjectAssociations: { self: 'VslmVStorageObjectManager'; args: { ids?: vim25.ID[] | undefined; }; result: VslmVsoVStorageObjectAssociations[] | undefined; taskResult: undefined }
  VslmRetrieveVStorageObjectMetadata: { self: 'VslmVStorageObjectManager'; args: { id: vim25.ID; snapshotId?: vim25.ID | undefined; prefix?: string | undefined; }; result: vim25.KeyValue[] | undefined; taskResult: undefined }
  VslmRetrieveVStorageObjectMetadataValue: { self: 'VslmVStorageObjectManager'; args: { id: vim25.ID; snapshotId?: vim25.ID | undefined; key: string; }; result: string; taskResult: undefined }
  VslmRetrieveVStorageObjectState: { self: 'VslmVStorageObjectManager'; args: { id: vim25.ID; }; result: vim25.VStorageObjectStateInfo; taskResult: undefined }
  VslmRetrieveVStorageObjects: { self: 'VslmVStorageObjectManager'; args: { ids?: vim25.ID[] | undefined; }; result: VslmVsoVStorageObjectResult[] | undefined; taskResult: undefined }
  VslmRevertVStorageObject_Task: { self: 'VslmVStorageObjectManager'; args: { id: vim25.ID; snapshotId: vim25.ID; }; result: vim25.ManagedObjectReference; taskResult: undefined }
  VslmScheduleReconcileDatastoreInventory: { self: 'VslmVStorageObjectManager'; args: { datastore: vim25.ManagedObjectReference; }; result: undefined; taskResult: undefined }
  VslmSetVStorageObjectControlFlags: { self: 'VslmVStorageObjectManager'; args: { id: vim25.ID; controlFlags?: string[] | undefined; }; result: undefined; taskResult: undefined }
  VslmSyncDatastore: { self: 'VslmStorageLifecycleManager'; args: { datastoreUrl: string; fullSync: boolean; fcdId?: vim25.ID | undefined; }; result: undefined; taskResult: undefined }
  VslmUpdateVStorageInfrastructureObjectPolicy_Task: { self: 'VslmVStorageObjectManager'; args: { spec: vim25.vslmInfrastructureObjectPolicySpec; }; result: vim25.ManagedObjectReference; taskResult: undefined }
  VslmUpdateVStorageObjectMetadata_Task: { self: 'VslmVStorageObjectManager'; args: { id: vim25.ID; metadata?: vim25.KeyValue[] | undefined; deleteKeys?: string[] | undefined; }; result: vim25.ManagedObjectReference; taskResult: undefined }
  VslmUpdateVstorageObjectCrypto_Task: { self: 'VslmVStorageObjectManager'; args: { id: vim25.ID; profile?: vim25.VirtualMachineProfileSpec[] | undefined; disksCrypto?: vim25.DiskCryptoSpec | undefined; }; result: vim25.ManagedObjectReference; taskResult: undefined }
  VslmUpdateVstorageObjectPolicy_Task: { self: 'VslmVStorageObjectManager'; args: { id: vim25.ID; profile?: vim25.VirtualMachineProfileSpec[] | undefined; }; result: vim25.ManagedObjectReference; taskResult: undefined }
}

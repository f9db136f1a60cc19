// Made by `npm run generate` from the type tables in openapi/vim/. Not edited by hand.

import type * as vim25 from './vim25.ts'

export type AlarmType = 'SpaceCapacityAlarm' | 'CapabilityAlarm' | 'StorageObjectAlarm' | 'ObjectAlarm' | 'ComplianceAlarm' | 'ManageabilityAlarm' | 'ReplicationAlarm' | 'CertificateAlarm'

export type BackingStoragePoolType = 'thinProvisioningPool' | 'deduplicationPool' | 'thinAndDeduplicationCombinedPool'

export type BlockDeviceInterface = 'fc' | 'iscsi' | 'fcoe' | 'otherBlock'

export type EntityReferenceEntityType = 'datacenter' | 'resourcePool' | 'storagePod' | 'cluster' | 'vm' | 'datastore' | 'host' | 'vmFile' | 'scsiPath' | 'scsiTarget' | 'scsiVolume' | 'scsiAdapter' | 'nasMount'

export type FileSystemInterface = 'nfs' | 'otherFileSystem'

export type FileSystemInterfaceVersion = 'NFSV3_0'

export type ProviderProfile = 'ProfileBasedManagement' | 'Replication'

export type ReplicationReplicationState = 'SOURCE' | 'TARGET' | 'FAILEDOVER' | 'INTEST' | 'REMOTE_FAILEDOVER'

export type SmsAlarmStatus = 'Red' | 'Green' | 'Yellow'

export type SmsEntityType = 'StorageArrayEntity' | 'StorageProcessorEntity' | 'StoragePortEntity' | 'StorageLunEntity' | 'StorageFileSystemEntity' | 'StorageCapabilityEntity' | 'CapabilitySchemaEntity' | 'CapabilityProfileEntity' | 'DefaultProfileEntity' | 'ResourceAssociationEntity' | 'StorageContainerEntity' | 'StorageObjectEntity' | 'MessageCatalogEntity' | 'ProtocolEndpointEntity' | 'VirtualVolumeInfoEntity' | 'BackingStoragePoolEntity' | 'FaultDomainEntity' | 'ReplicationGroupEntity'

export type SmsTaskState = 'queued' | 'running' | 'success' | 'error'

export type StorageContainerVvolContainerTypeEnum = 'NFS' | 'NFS4x' | 'SCSI' | 'NVMe'

export type ThinProvisioningStatus = 'RED' | 'YELLOW' | 'GREEN'

export type VasaAuthenticationType = 'LoginByToken' | 'UseSessionId'

export type VasaProfile = 'blockDevice' | 'fileSystem' | 'capability' | 'policy' | 'object' | 'statistics' | 'storageDrsBlockDevice' | 'storageDrsFileSystem'

export type VasaProviderCertificateStatus = 'valid' | 'expirySoftLimitReached' | 'expiryHardLimitReached' | 'expired' | 'invalid'

export type VasaProviderProfile = 'blockDevice' | 'fileSystem' | 'capability'

export type VasaProviderStatus = 'online' | 'offline' | 'syncError' | 'unknown' | 'connected' | 'disconnected'

export type VpCategory = 'internal' | 'external'

export type VpType = 'PERSISTENCE' | 'DATASERVICE' | 'UNKNOWN'

export interface AlarmFilter extends vim25.DynamicData {
  alarmStatus?: string | undefined
  alarmType?: string | undefined
  entityType?: string | undefined
  entityId?: vim25.AnyValue[] | undefined
  pageMarker?: string | undefined
}

export interface AlarmResult extends vim25.DynamicData {
  storageAlarm?: StorageAlarm[] | undefined
  pageMarker?: string | undefined
}

export interface AlreadyDone extends SmsReplicationFault {
}

export interface AuthConnectionFailed extends vim25.NoPermission {
}

export interface BackingConfig extends vim25.DynamicData {
  thinProvisionBackingIdentifier?: string | undefined
  deduplicationBackingIdentifier?: string | undefined
  autoTieringEnabled?: boolean | undefined
  deduplicationEfficiency?: number | undefined
  performanceOptimizationInterval?: number | undefined
}

export interface BackingStoragePool extends vim25.DynamicData {
  uuid: string
  type: string
  capacityInMB: number
  usedSpaceInMB: number
}

export interface CertificateAuthorityFault extends ProviderRegistrationFault {
  faultCode: number
}

export interface CertificateNotImported extends ProviderRegistrationFault {
}

export interface CertificateNotTrusted extends ProviderRegistrationFault {
  certificate: string
}

export interface CertificateRefreshFailed extends vim25.MethodFault {
  providerId?: string[] | undefined
}

export interface CertificateRevocationFailed extends vim25.MethodFault {
}

export interface DatastoreBackingPoolMapping extends vim25.DynamicData {
  datastore: vim25.ManagedObjectReference[]
  backingStoragePool?: BackingStoragePool[] | undefined
}

export interface DatastorePair extends vim25.DynamicData {
  datastore1: vim25.ManagedObjectReference
  datastore2: vim25.ManagedObjectReference
}

export interface DeviceId extends vim25.DynamicData {
}

export interface DrsMigrationCapabilityResult extends vim25.DynamicData {
  recommendedDatastorePair?: DatastorePair[] | undefined
  nonRecommendedDatastorePair?: DatastorePair[] | undefined
}

export interface DuplicateEntry extends vim25.MethodFault {
}

export interface EntityReference extends vim25.DynamicData {
  id: string
  type?: EntityReferenceEntityType | undefined
}

export interface FailoverParam extends vim25.DynamicData {
  isPlanned: boolean
  checkOnly: boolean
  replicationGroupsToFailover?: ReplicationGroupData[] | undefined
  policyAssociations?: PolicyAssociation[] | undefined
}

export interface FailoverSuccessResult extends GroupOperationResult {
  newState: string
  pitId?: PointInTimeReplicaId | undefined
  pitIdBeforeFailover?: PointInTimeReplicaId | undefined
  recoveredDeviceInfo?: RecoveredDevice[] | undefined
  timeStamp?: string | undefined
}

export interface FaultDomainFilter extends vim25.DynamicData {
  providerId?: string | undefined
}

export interface FaultDomainInfo extends vim25.FaultDomainId {
  name?: string | undefined
  description?: string | undefined
  storageArrayId?: string | undefined
  children?: vim25.FaultDomainId[] | undefined
  provider?: vim25.ManagedObjectReference | undefined
}

export interface FaultDomainProviderMapping extends vim25.DynamicData {
  activeProvider: vim25.ManagedObjectReference
  faultDomainId?: vim25.FaultDomainId[] | undefined
}

export interface FcStoragePort extends StoragePort {
  portWwn: string
  nodeWwn: string
}

export interface FcoeStoragePort extends StoragePort {
  portWwn: string
  nodeWwn: string
}

export interface GroupErrorResult extends GroupOperationResult {
  error: vim25.LocalizedMethodFault[]
}

export interface GroupInfo extends vim25.DynamicData {
  groupId: vim25.ReplicationGroupId
}

export interface GroupOperationResult extends vim25.DynamicData {
  groupId: vim25.ReplicationGroupId
  warning?: vim25.LocalizedMethodFault[] | undefined
}

export interface InactiveProvider extends vim25.MethodFault {
  mapping?: FaultDomainProviderMapping[] | undefined
}

export interface IncorrectUsernamePassword extends ProviderRegistrationFault {
}

export interface InvalidCertificate extends ProviderRegistrationFault {
  certificate: string
}

export interface InvalidFunctionTarget extends SmsReplicationFault {
}

export interface InvalidProfile extends vim25.MethodFault {
}

export interface InvalidReplicationState extends SmsReplicationFault {
  desiredState?: string[] | undefined
  currentState: string
}

export interface InvalidSession extends vim25.NoPermission {
  sessionCookie: string
}

export interface InvalidUrl extends ProviderRegistrationFault {
  url: string
}

export interface IscsiStoragePort extends StoragePort {
  identifier: string
}

export interface LunHbaAssociation extends vim25.DynamicData {
  canonicalName: string
  hba: vim25.HostHostBusAdapter[]
}

export interface MultipleSortSpecsNotSupported extends vim25.InvalidArgument {
}

export interface NameValuePair extends vim25.DynamicData {
  parameterName: string
  parameterValue: string
}

export interface NoCommonProviderForAllBackings extends QueryExecutionFault {
}

export interface NoReplicationTarget extends SmsReplicationFault {
}

export interface NoValidReplica extends SmsReplicationFault {
  deviceId?: DeviceId | undefined
}

export interface NotSupportedByProvider extends vim25.MethodFault {
}

export interface PeerNotReachable extends SmsReplicationFault {
}

export interface PointInTimeReplicaId extends vim25.DynamicData {
  id: string
}

export interface PointInTimeReplicaInfo extends vim25.DynamicData {
  id: PointInTimeReplicaId
  pitName: string
  timeStamp: string
  tags?: string[] | undefined
}

export interface PolicyAssociation extends vim25.DynamicData {
  id: DeviceId
  policyId: string
  datastore: vim25.ManagedObjectReference
}

export interface PromoteParam extends vim25.DynamicData {
  isPlanned: boolean
  replicationGroupsToPromote?: vim25.ReplicationGroupId[] | undefined
}

export interface ProviderBusy extends vim25.MethodFault {
}

export interface ProviderConnectionFailed extends vim25.RuntimeFault {
}

export interface ProviderNotFound extends QueryExecutionFault {
}

export interface ProviderOutOfProvisioningResource extends vim25.MethodFault {
  provisioningResourceId: string
  availableBefore?: number | undefined
  availableAfter?: number | undefined
  total?: number | undefined
  isTransient?: boolean | undefined
}

export interface ProviderOutOfResource extends vim25.MethodFault {
}

export interface ProviderRegistrationFault extends vim25.MethodFault {
}

export interface ProviderSyncFailed extends vim25.MethodFault {
}

export interface ProviderUnavailable extends vim25.MethodFault {
}

export interface ProviderUnregistrationFault extends vim25.MethodFault {
}

export interface ProxyRegistrationFailed extends vim25.RuntimeFault {
}

export interface QueryExecutionFault extends vim25.MethodFault {
}

export interface QueryNotSupported extends vim25.InvalidArgument {
  entityType?: EntityReferenceEntityType | undefined
  relatedEntityType: EntityReferenceEntityType
}

export interface QueryPointInTimeReplicaParam extends vim25.DynamicData {
  replicaTimeQueryParam?: ReplicaQueryIntervalParam | undefined
  pitName?: string | undefined
  tags?: string[] | undefined
  preferDetails?: boolean | undefined
}

export interface QueryPointInTimeReplicaSuccessResult extends GroupOperationResult {
  replicaInfo?: PointInTimeReplicaInfo[] | undefined
}

export interface QueryPointInTimeReplicaSummaryResult extends GroupOperationResult {
  intervalResults?: ReplicaIntervalQueryResult[] | undefined
}

export interface QueryReplicationGroupSuccessResult extends GroupOperationResult {
  rgInfo: GroupInfo
}

export interface QueryReplicationPeerResult extends vim25.DynamicData {
  sourceDomain: vim25.FaultDomainId
  targetDomain?: vim25.FaultDomainId[] | undefined
  error?: vim25.LocalizedMethodFault[] | undefined
  warning?: vim25.LocalizedMethodFault[] | undefined
}

export interface RecoveredDevice extends vim25.DynamicData {
  targetDeviceId?: ReplicaId | undefined
  recoveredDeviceId?: DeviceId | undefined
  sourceDeviceId: DeviceId
  info?: string[] | undefined
  datastore: vim25.ManagedObjectReference
  recoveredDiskInfo?: RecoveredDiskInfo[] | undefined
  error?: vim25.LocalizedMethodFault | undefined
  warnings?: vim25.LocalizedMethodFault[] | undefined
}

export interface RecoveredDiskInfo extends vim25.DynamicData {
  deviceKey: number
  dsUrl: string
  diskPath: string
}

export interface RecoveredTargetGroupMemberInfo extends TargetGroupMemberInfo {
  recoveredDeviceId?: DeviceId | undefined
}

export interface RelatedStorageArray extends vim25.DynamicData {
  arrayId: string
  active: boolean
  manageable: boolean
  priority: number
}

export interface ReplicaId extends vim25.DynamicData {
  id: string
}

export interface ReplicaIntervalQueryResult extends vim25.DynamicData {
  fromDate: string
  toDate: string
  number: number
}

export interface ReplicaQueryIntervalParam extends vim25.DynamicData {
  fromDate?: string | undefined
  toDate?: string | undefined
  number?: number | undefined
}

export interface ReplicationGroupData extends vim25.DynamicData {
  groupId: vim25.ReplicationGroupId
  pitId?: PointInTimeReplicaId | undefined
}

export interface ReplicationGroupFilter extends vim25.DynamicData {
  groupId?: vim25.ReplicationGroupId[] | undefined
}

export interface ReplicationTargetInfo extends vim25.DynamicData {
  targetGroupId: vim25.ReplicationGroupId
  replicationAgreementDescription?: string | undefined
}

export interface ReverseReplicationSuccessResult extends GroupOperationResult {
  newGroupId: vim25.DeviceGroupId
}

export interface ServiceNotInitialized extends vim25.RuntimeFault {
}

export interface SmsAboutInfo extends vim25.DynamicData {
  name: string
  fullName: string
  vendor: string
  apiVersion: string
  instanceUuid: string
  vasaApiVersion?: string | undefined
}

export interface SmsFault extends vim25.MethodFault {
}

export interface SmsInvalidLogin extends vim25.MethodFault {
}

export interface SmsProviderInfo extends vim25.DynamicData {
  uid: string
  name: string
  description?: string | undefined
  version?: string | undefined
}

export interface SmsProviderSpec extends vim25.DynamicData {
  name: string
  description?: string | undefined
}

export interface SmsReplicationFault extends vim25.MethodFault {
}

export interface SmsResourceInUse extends vim25.ResourceInUse {
  deviceIds?: DeviceId[] | undefined
}

export interface SmsTaskInfo extends vim25.DynamicData {
  key: string
  task: vim25.ManagedObjectReference
  object?: vim25.ManagedObjectReference | undefined
  error?: vim25.LocalizedMethodFault | undefined
  result?: vim25.AnyValue | undefined
  startTime?: string | undefined
  completionTime?: string | undefined
  state: string
  progress?: number | undefined
}

export interface SourceGroupInfo extends GroupInfo {
  name?: string | undefined
  description?: string | undefined
  state: string
  replica?: ReplicationTargetInfo[] | undefined
  memberInfo?: SourceGroupMemberInfo[] | undefined
}

export interface SourceGroupMemberInfo extends vim25.DynamicData {
  deviceId: DeviceId
  targetId?: TargetDeviceId[] | undefined
}

export interface StorageAlarm extends vim25.DynamicData {
  alarmId: number
  alarmType: string
  containerId?: string | undefined
  objectId?: string | undefined
  objectType: string
  status: string
  alarmTimeStamp: string
  messageId: string
  parameterList?: NameValuePair[] | undefined
  alarmObject?: vim25.AnyValue | undefined
}

export interface StorageArray extends vim25.DynamicData {
  name: string
  uuid: string
  vendorId: string
  modelId: string
  firmware?: string | undefined
  alternateName?: string[] | undefined
  supportedBlockInterface?: string[] | undefined
  supportedFileSystemInterface?: string[] | undefined
  supportedProfile?: string[] | undefined
  priority?: number | undefined
  discoverySvc?: vim25.VASAStorageArrayDiscoverySvcInfo[] | undefined
}

export interface StorageCapability extends vim25.DynamicData {
  uuid: string
  name: string
  description: string
}

export interface StorageContainer extends vim25.DynamicData {
  uuid: string
  name: string
  maxVvolSizeInMB: number
  providerId: string[]
  arrayId: string[]
  vvolContainerType?: string | undefined
  stretched?: boolean | undefined
}

export interface StorageContainerResult extends vim25.DynamicData {
  storageContainer?: StorageContainer[] | undefined
  providerInfo?: SmsProviderInfo[] | undefined
}

export interface StorageContainerSpec extends vim25.DynamicData {
  containerId?: string[] | undefined
}

export interface StorageFileSystem extends vim25.DynamicData {
  uuid: string
  info: StorageFileSystemInfo[]
  nativeSnapshotSupported: boolean
  thinProvisioningStatus: string
  type: string
  version: string
  backingConfig?: BackingConfig | undefined
}

export interface StorageFileSystemInfo extends vim25.DynamicData {
  fileServerName: string
  fileSystemPath: string
  ipAddress?: string | undefined
}

export interface StorageLun extends vim25.DynamicData {
  uuid: string
  vSphereLunIdentifier: string
  vendorDisplayName: string
  capacityInMB: number
  usedSpaceInMB: number
  lunThinProvisioned: boolean
  alternateIdentifier?: string[] | undefined
  drsManagementPermitted: boolean
  thinProvisioningStatus: string
  backingConfig?: BackingConfig | undefined
}

export interface StoragePort extends vim25.DynamicData {
  uuid: string
  type: string
  alternateName?: string[] | undefined
}

export interface StorageProcessor extends vim25.DynamicData {
  uuid: string
  alternateIdentifer?: string[] | undefined
}

export interface SupportedVendorModelMapping extends vim25.DynamicData {
  vendorId?: string | undefined
  modelId?: string | undefined
}

export interface SyncInProgress extends ProviderSyncFailed {
}

export interface SyncOngoing extends SmsReplicationFault {
  task: vim25.ManagedObjectReference
}

export interface SyncReplicationGroupSuccessResult extends GroupOperationResult {
  timeStamp: string
  pitId?: PointInTimeReplicaId | undefined
  pitName?: string | undefined
}

export interface TargetDeviceId extends vim25.DynamicData {
  domainId: vim25.FaultDomainId
  deviceId: ReplicaId
}

export interface TargetGroupInfo extends GroupInfo {
  sourceInfo: TargetToSourceInfo
  state: string
  devices?: TargetGroupMemberInfo[] | undefined
  isPromoteCapable?: boolean | undefined
  name?: string | undefined
}

export interface TargetGroupMemberInfo extends vim25.DynamicData {
  replicaId: ReplicaId
  sourceId: DeviceId
  targetDatastore: vim25.ManagedObjectReference
}

export interface TargetToSourceInfo extends vim25.DynamicData {
  sourceGroupId: vim25.ReplicationGroupId
  replicationAgreementDescription?: string | undefined
}

export interface TestFailoverParam extends FailoverParam {
}

export interface TooMany extends vim25.MethodFault {
  maxBatchSize?: number | undefined
}

export interface VASAProviderUpgradeSpec extends vim25.DynamicData {
  providerUid: string
  username: string
  password: string
}

export interface VVolId extends DeviceId {
  id: string
}

export interface VasaProviderInfo extends SmsProviderInfo {
  url: string
  certificate?: string | undefined
  status?: string | undefined
  statusFault?: vim25.LocalizedMethodFault | undefined
  vasaVersion?: string | undefined
  namespace?: string | undefined
  lastSyncTime?: string | undefined
  supportedVendorModelMapping?: SupportedVendorModelMapping[] | undefined
  supportedProfile?: string[] | undefined
  supportedProviderProfile?: string[] | undefined
  relatedStorageArray?: RelatedStorageArray[] | undefined
  providerId?: string | undefined
  certificateExpiryDate?: string | undefined
  certificateStatus?: string | undefined
  serviceLocation?: string | undefined
  needsExplicitActivation?: boolean | undefined
  maxBatchSize?: number | undefined
  retainVasaProviderCertificate?: boolean | undefined
  arrayIndependentProvider?: boolean | undefined
  type?: string | undefined
  category?: string | undefined
  priority?: number | undefined
  failoverGroupId?: string | undefined
}

export interface VasaProviderSpec extends SmsProviderSpec {
  username: string
  password: string
  url: string
  certificate?: string | undefined
}

export interface VasaVirtualDiskId extends DeviceId {
  diskId: string
}

export interface VirtualDiskKey extends DeviceId {
  vmInstanceUUID: string
  deviceKey: number
}

export interface VirtualDiskMoId extends DeviceId {
  vcUuid?: string | undefined
  vmMoid: string
  diskKey: string
}

export interface VirtualMachineFilePath extends VirtualMachineId {
  vcUuid?: string | undefined
  dsUrl: string
  vmxPath: string
}

export interface VirtualMachineId extends DeviceId {
}

export interface VirtualMachineMoId extends VirtualMachineId {
  vcUuid?: string | undefined
  vmMoid: string
}

export interface VirtualMachineUUID extends VirtualMachineId {
  vmInstanceUUID: string
}

/** Data types by wire name. */
export interface DataTypes {
  AlarmFilter: AlarmFilter
  AlarmResult: AlarmResult
  AlreadyDone: AlreadyDone
  AuthConnectionFailed: AuthConnectionFailed
  BackingConfig: BackingConfig
  BackingStoragePool: BackingStoragePool
  CertificateAuthorityFault: CertificateAuthorityFault
  CertificateNotImported: CertificateNotImported
  CertificateNotTrusted: CertificateNotTrusted
  CertificateRefreshFailed: CertificateRefreshFailed
  CertificateRevocationFailed: CertificateRevocationFailed
  DatastoreBackingPoolMapping: DatastoreBackingPoolMapping
  DatastorePair: DatastorePair
  DeviceId: DeviceId
  DrsMigrationCapabilityResult: DrsMigrationCapabilityResult
  DuplicateEntry: DuplicateEntry
  EntityReference: EntityReference
  FailoverParam: FailoverParam
  FailoverSuccessResult: FailoverSuccessResult
  FaultDomainFilter: FaultDomainFilter
  FaultDomainInfo: FaultDomainInfo
  FaultDomainProviderMapping: FaultDomainProviderMapping
  FcStoragePort: FcStoragePort
  FcoeStoragePort: FcoeStoragePort
  GroupErrorResult: GroupErrorResult
  GroupInfo: GroupInfo
  GroupOperationResult: GroupOperationResult
  InactiveProvider: InactiveProvider
  IncorrectUsernamePassword: IncorrectUsernamePassword
  InvalidCertificate: InvalidCertificate
  InvalidFunctionTarget: InvalidFunctionTarget
  InvalidProfile: InvalidProfile
  InvalidReplicationState: InvalidReplicationState
  InvalidSession: InvalidSession
  InvalidUrl: InvalidUrl
  IscsiStoragePort: IscsiStoragePort
  LunHbaAssociation: LunHbaAssociation
  MultipleSortSpecsNotSupported: MultipleSortSpecsNotSupported
  NameValuePair: NameValuePair
  NoCommonProviderForAllBackings: NoCommonProviderForAllBackings
  NoReplicationTarget: NoReplicationTarget
  NoValidReplica: NoValidReplica
  NotSupportedByProvider: NotSupportedByProvider
  PeerNotReachable: PeerNotReachable
  PointInTimeReplicaId: PointInTimeReplicaId
  PointInTimeReplicaInfo: PointInTimeReplicaInfo
  PolicyAssociation: PolicyAssociation
  PromoteParam: PromoteParam
  ProviderBusy: ProviderBusy
  ProviderConnectionFailed: ProviderConnectionFailed
  ProviderNotFound: ProviderNotFound
  ProviderOutOfProvisioningResource: ProviderOutOfProvisioningResource
  ProviderOutOfResource: ProviderOutOfResource
  ProviderRegistrationFault: ProviderRegistrationFault
  ProviderSyncFailed: ProviderSyncFailed
  ProviderUnavailable: ProviderUnavailable
  ProviderUnregistrationFault: ProviderUnregistrationFault
  ProxyRegistrationFailed: ProxyRegistrationFailed
  QueryExecutionFault: QueryExecutionFault
  QueryNotSupported: QueryNotSupported
  QueryPointInTimeReplicaParam: QueryPointInTimeReplicaParam
  QueryPointInTimeReplicaSuccessResult: QueryPointInTimeReplicaSuccessResult
  QueryPointInTimeReplicaSummaryResult: QueryPointInTimeReplicaSummaryResult
  QueryReplicationGroupSuccessResult: QueryReplicationGroupSuccessResult
  QueryReplicationPeerResult: QueryReplicationPeerResult
  RecoveredDevice: RecoveredDevice
  RecoveredDiskInfo: RecoveredDiskInfo
  RecoveredTargetGroupMemberInfo: RecoveredTargetGroupMemberInfo
  RelatedStorageArray: RelatedStorageArray
  ReplicaId: ReplicaId
  ReplicaIntervalQueryResult: ReplicaIntervalQueryResult
  ReplicaQueryIntervalParam: ReplicaQueryIntervalParam
  ReplicationGroupData: ReplicationGroupData
  ReplicationGroupFilter: ReplicationGroupFilter
  ReplicationTargetInfo: ReplicationTargetInfo
  ReverseReplicationSuccessResult: ReverseReplicationSuccessResult
  ServiceNotInitialized: ServiceNotInitialized
  SmsAboutInfo: SmsAboutInfo
  SmsFault: SmsFault
  SmsInvalidLogin: SmsInvalidLogin
  SmsProviderInfo: SmsProviderInfo
  SmsProviderSpec: SmsProviderSpec
  SmsReplicationFault: SmsReplicationFault
  SmsResourceInUse: SmsResourceInUse
  SmsTaskInfo: SmsTaskInfo
  SourceGroupInfo: SourceGroupInfo
  SourceGroupMemberInfo: SourceGroupMemberInfo
  StorageAlarm: StorageAlarm
  StorageArray: StorageArray
  StorageCapability: StorageCapability
  StorageContainer: StorageContainer
  StorageContainerResult: StorageContainerResult
  StorageContainerSpec: StorageContainerSpec
  StorageFileSystem: StorageFileSystem
  StorageFileSystemInfo: StorageFileSystemInfo
  StorageLun: StorageLun
  StoragePort: StoragePort
  StorageProcessor: StorageProcessor
  SupportedVendorModelMapping: SupportedVendorModelMapping
  SyncInProgress: SyncInProgress
  SyncOngoing: SyncOngoing
  SyncReplicationGroupSuccessResult: SyncReplicationGroupSuccessResult
  TargetDeviceId: TargetDeviceId
  TargetGroupInfo: TargetGroupInfo
  TargetGroupMemberInfo: TargetGroupMemberInfo
  TargetToSourceInfo: TargetToSourceInfo
  TestFailoverParam: TestFailoverParam
  TooMany: TooMany
  VASAProviderUpgradeSpec: VASAProviderUpgradeSpec
  VVolId: VVolId
  VasaProviderInfo: VasaProviderInfo
  VasaProviderSpec: VasaProviderSpec
  VasaVirtualDiskId: VasaVirtualDiskId
  VirtualDiskKey: VirtualDiskKey
  VirtualDiskMoId: VirtualDiskMoId
  VirtualMachineFilePath: VirtualMachineFilePath
  VirtualMachineId: VirtualMachineId
  VirtualMachineMoId: VirtualMachineMoId
  VirtualMachineUUID: VirtualMachineUUID
}

export interface SmsProviderProperties {
}

export interface SmsServiceInstanceProperties {
}

export interface SmsSessionManagerProperties {
}

export interface SmsStorageManagerProperties {
}

export interface SmsTaskProperties {
}

export interface VasaProviderProperties extends SmsProviderProperties {
}

/** Properties of managed object types, by wire name. */
export interface ManagedTypes {
  SmsProvider: SmsProviderProperties
  SmsServiceInstance: SmsServiceInstanceProperties
  SmsSessionManager: SmsSessionManagerProperties
  SmsStorageManager: SmsStorageManagerProperties
  SmsTask: SmsTaskProperties
  VasaProvider: VasaProviderProperties
}

/** Methods by wire name: the class that has it, arguments, result, and what TaskInfo.result holds. */
export interface Methods {
  FailoverReplicationGroup_Task: { self: 'VasaProvider'; args: { failoverParam: FailoverParam; }; result: vim25.ManagedObjectReference; taskResult: GroupOperationResult[] | undefined }
  PrepareFailoverReplicationGroup_Task: { self: 'VasaProvider'; args: { groupId?: vim25.ReplicationGroupId[] | undefined; }; result: vim25.ManagedObjectReference; taskResult: GroupOperationResult[] | undefined }
  PromoteReplicationGroup_Task: { self: 'VasaProvider'; args: { promoteParam: PromoteParam; }; result: vim25.ManagedObjectReference; taskResult: GroupOperationResult[] | undefined }
  QueryAboutInfo: { self: 'SmsServiceInstance'; args: { }; result: SmsAboutInfo; taskResult: undefined }
  QueryActiveAlarm: { self: 'VasaProvider'; args: { alarmFilter?: AlarmFilter | undefined; }; result: AlarmResult | undefined; taskResult: undefined }
  QueryArray: { self: 'SmsStorageManager'; args: { providerId?: string[] | undefined; }; result: StorageArray[] | undefined; taskResult: undefined }
  QueryArrayAssociatedWithLun: { self: 'SmsStorageManager'; args: { canonicalName: string; }; result: StorageArray | undefined; taskResult: undefined }
  QueryAssociatedBackingStoragePool: { self: 'SmsStorageManager'; args: { entityId?: string | undefined; entityType?: string | undefined; }; result: BackingStoragePool[] | undefined; taskResult: undefined }
  QueryDatastoreBackingPoolMapping: { self: 'SmsStorageManager'; args: { datastore: vim25.ManagedObjectReference[]; }; result: DatastoreBackingPoolMapping[] | undefined; taskResult: undefined }
  QueryDatastoreCapability: { self: 'SmsStorageManager'; args: { datastore: vim25.ManagedObjectReference; }; result: StorageCapability | undefined; taskResult: undefined }
  QueryDrsMigrationCapabilityForPerformance: { self: 'SmsStorageManager'; args: { srcDatastore: vim25.ManagedObjectReference; dstDatastore: vim25.ManagedObjectReference; }; result: boolean; taskResult: undefined }
  QueryDrsMigrationCapabilityForPerformanceEx: { self: 'SmsStorageManager'; args: { datastore: vim25.ManagedObjectReference[]; }; result: DrsMigrationCapabilityResult; taskResult: undefined }
  QueryFaultDomain: { self: 'SmsStorageManager'; args: { filter?: FaultDomainFilter | undefined; }; result: vim25.FaultDomainId[] | undefined; taskResult: undefined }
  QueryFileSystemAssociatedWithArray: { self: 'SmsStorageManager'; args: { arrayId: string; }; result: StorageFileSystem[] | undefined; taskResult: undefined }
  QueryHostAssociatedWithLun: { self: 'SmsStorageManager'; args: { scsi3Id: string; arrayId: string; }; result: vim25.ManagedObjectReference[] | undefined; taskResult: undefined }
  QueryLunAssociatedWithArray: { self: 'SmsStorageManager'; args: { arrayId: string; }; result: StorageLun[] | undefined; taskResult: undefined }
  QueryLunAssociatedWithPort: { self: 'SmsStorageManager'; args: { portId: string; arrayId: string; }; result: StorageLun[] | undefined; taskResult: undefined }
  QueryNfsDatastoreAssociatedWithFileSystem: { self: 'SmsStorageManager'; args: { fileSystemId: string; arrayId: string; }; result: vim25.ManagedObjectReference | undefined; taskResult: undefined }
  QueryPointInTimeReplica: { self: 'VasaProvider'; args: { groupId?: vim25.ReplicationGroupId[] | undefined; queryParam?: QueryPointInTimeReplicaParam | undefined; }; result: GroupOperationResult[] | undefined; taskResult: undefined }
  QueryPortAssociatedWithArray: { self: 'SmsStorageManager'; args: { arrayId: string; }; result: StoragePort[] | undefined; taskResult: undefined }
  QueryPortAssociatedWithLun: { self: 'SmsStorageManager'; args: { scsi3Id: string; arrayId: string; }; result: StoragePort | undefined; taskResult: undefined }
  QueryPortAssociatedWithProcessor: { self: 'SmsStorageManager'; args: { processorId: string; arrayId: string; }; result: StoragePort[] | undefined; taskResult: undefined }
  QueryProcessorAssociatedWithArray: { self: 'SmsStorageManager'; args: { arrayId: string; }; result: StorageProcessor[] | undefined; taskResult: undefined }
  QueryProvider: { self: 'SmsStorageManager'; args: { }; result: vim25.ManagedObjectReference[] | undefined; taskResult: undefined }
  QueryProviderInfo: { self: 'SmsProvider'; args: { }; result: SmsProviderInfo; taskResult: undefined }
  QueryReplicationGroup: { self: 'VasaProvider'; args: { groupId?: vim25.ReplicationGroupId[] | undefined; }; result: GroupOperationResult[] | undefined; taskResult: undefined }
  QueryReplicationGroupInfo: { self: 'SmsStorageManager'; args: { rgFilter: ReplicationGroupFilter; }; result: GroupOperationResult[] | undefined; taskResult: undefined }
  QueryReplicationPeer: { self: 'VasaProvider'; args: { faultDomainId?: vim25.FaultDomainId[] | undefined; }; result: QueryReplicationPeerResult[] | undefined; taskResult: undefined }
  QuerySessionManager: { self: 'SmsServiceInstance'; args: { }; result: vim25.ManagedObjectReference; taskResult: undefined }
  QuerySmsTaskInfo: { self: 'SmsTask'; args: { }; result: SmsTaskInfo; taskResult: undefined }
  QuerySmsTaskResult: { self: 'SmsTask'; args: { }; result: vim25.AnyValue | undefined; taskResult: undefined }
  QueryStorageContainer: { self: 'SmsStorageManager'; args: { containerSpec?: StorageContainerSpec | undefined; }; result: StorageContainerResult | undefined; taskResult: undefined }
  QueryStorageManager: { self: 'SmsServiceInstance'; args: { }; result: vim25.ManagedObjectReference; taskResult: undefined }
  QueryVmfsDatastoreAssociatedWithLun: { self: 'SmsStorageManager'; args: { scsi3Id: string; arrayId: string; }; result: vim25.ManagedObjectReference | undefined; taskResult: undefined }
  RegisterProvider_Task: { self: 'SmsStorageManager'; args: { providerSpec: SmsProviderSpec; }; result: vim25.ManagedObjectReference; taskResult: vim25.ManagedObjectReference }
  ReverseReplicateGroup_Task: { self: 'VasaProvider'; args: { groupId?: vim25.ReplicationGroupId[] | undefined; }; result: vim25.ManagedObjectReference; taskResult: GroupOperationResult[] | undefined }
  SmsRefreshCACertificatesAndCRLs_Task: { self: 'SmsStorageManager'; args: { providerId?: string[] | undefined; }; result: vim25.ManagedObjectReference; taskResult: undefined }
  SyncReplicationGroup_Task: { self: 'VasaProvider'; args: { groupId?: vim25.ReplicationGroupId[] | undefined; pitName: string; }; result: vim25.ManagedObjectReference; taskResult: GroupOperationResult[] | undefined }
  TestFailoverReplicationGroupStart_Task: { self: 'VasaProvider'; args: { testFailoverParam: TestFailoverParam; }; result: vim25.ManagedObjectReference; taskResult: undefined }
  TestFailoverReplicationGroupStop_Task: { self: 'VasaProvider'; args: { groupId?: vim25.ReplicationGroupId[] | undefined; force: boolean; }; result: vim25.ManagedObjectReference; taskResult: undefined }
  UnregisterProvider_Task: { self: 'SmsStorageManager'; args: { providerId: string; }; result: vim25.ManagedObjectReference; taskResult: undefined }
  UpgradeVASAProvider_Task: { self: 'SmsStorageManager'; args: { upgradeSpec: VASAProviderUpgradeSpec; }; result: vim25.ManagedObjectReference; taskResult: vim25.ManagedObjectReference }
  VasaProviderReconnect_Task: { self: 'VasaProvider'; args: { }; result: vim25.ManagedObjectReference; taskResult: undefined }
  VasaProviderRefreshCertificate_Task: { self: 'VasaProvider'; args: { }; result: vim25.ManagedObjectReference; taskResult: undefined }
  VasaProviderRevokeCertificate_Task: { self: 'VasaProvider'; args: { }; result: vim25.ManagedObjectReference; taskResult: undefined }
  VasaProviderSync_Task: { self: 'VasaProvider'; args: { arrayId?: string | undefined; }; result: vim25.ManagedObjectReference; taskResult: undefined }
}

// Made by `npm run generate` from the type tables in openapi/vim/. Not edited by hand.

import type * as vim25 from './vim25.ts'

export type PbmAssociateAndApplyPolicyStatusPolicyStatus = 'success' | 'failed' | 'invalid'

export type PbmBuiltinGenericType = 'VMW_RANGE' | 'VMW_SET'

export type PbmBuiltinType = 'XSD_LONG' | 'XSD_SHORT' | 'XSD_INTEGER' | 'XSD_INT' | 'XSD_STRING' | 'XSD_BOOLEAN' | 'XSD_DOUBLE' | 'XSD_DATETIME' | 'VMW_TIMESPAN' | 'VMW_POLICY'

export type PbmCapabilityOperator = 'NOT'

export type PbmCapabilitySchemaCapabilityCategory = 'common' | 'datastoreSpecific'

export type PbmCapabilityTimeUnitType = 'SECONDS' | 'MINUTES' | 'HOURS' | 'DAYS' | 'WEEKS' | 'MONTHS' | 'YEARS'

export type PbmComplianceResultComplianceTaskStatus = 'inProgress' | 'success' | 'failed'

export type PbmComplianceStatus = 'compliant' | 'nonCompliant' | 'unknown' | 'notApplicable' | 'outOfDate'

export type PbmDebugManagerKeystoreName = 'SMS' | 'TRUSTED_ROOTS'

export type PbmHealthStatusForEntity = 'red' | 'yellow' | 'green' | 'unknown'

export type PbmIofilterInfoFilterType = 'INSPECTION' | 'COMPRESSION' | 'ENCRYPTION' | 'REPLICATION' | 'CACHE' | 'DATAPROVIDER' | 'DATASTOREIOCONTROL'

export type PbmLineOfServiceInfoLineOfServiceEnum = 'INSPECTION' | 'COMPRESSION' | 'ENCRYPTION' | 'REPLICATION' | 'CACHING' | 'PERSISTENCE' | 'DATA_PROVIDER' | 'DATASTORE_IO_CONTROL' | 'DATA_PROTECTION' | 'STRETCHED_CLUSTER'

export type PbmLoggingConfigurationComponent = 'pbm' | 'vslm' | 'sms' | 'spbm' | 'sps' | 'httpclient_header' | 'httpclient_content' | 'vmomi'

export type PbmLoggingConfigurationLogLevel = 'INFO' | 'DEBUG' | 'TRACE'

export type PbmObjectType = 'virtualMachine' | 'virtualMachineAndDisks' | 'virtualDiskId' | 'virtualDiskUUID' | 'datastore' | 'vsanObjectId' | 'fileShareId' | 'host' | 'cluster' | 'unknown'

export type PbmOperation = 'CREATE' | 'REGISTER' | 'UNREGISTER' | 'RECONFIGURE' | 'MIGRATE' | 'CLONE'

export type PbmPolicyAssociationVolumeAllocationType = 'FullyInitialized' | 'ReserveSpace' | 'ConserveSpaceWhenPossible'

export type PbmProfileCategoryEnum = 'REQUIREMENT' | 'RESOURCE' | 'DATA_SERVICE_POLICY'

export type PbmProfileResourceTypeEnum = 'STORAGE'

export type PbmSystemCreatedProfileType = 'VsanDefaultProfile' | 'VVolDefaultProfile' | 'PmemDefaultProfile' | 'VmcManagementProfile' | 'VsanMaxDefaultProfile' | 'VsanEsaAutoManagedRaidProfile'

export type PbmVmOperation = 'CREATE' | 'RECONFIGURE' | 'MIGRATE' | 'CLONE'

export type PbmVvolType = 'Config' | 'Data' | 'Swap'

export interface PbmAboutInfo extends vim25.DynamicData {
  name: string
  version: string
  instanceUuid: string
}

export interface PbmAlreadyExists extends PbmFault {
  name?: string | undefined
}

export interface PbmCapabilityConstraintInstance extends vim25.DynamicData {
  propertyInstance: PbmCapabilityPropertyInstance[]
}

export interface PbmCapabilityConstraints extends vim25.DynamicData {
}

export interface PbmCapabilityDescription extends vim25.DynamicData {
  description: PbmExtendedElementDescription
  value: vim25.AnyValue
}

export interface PbmCapabilityDiscreteSet extends vim25.DynamicData {
  values: vim25.AnyValue[]
}

export interface PbmCapabilityGenericTypeInfo extends PbmCapabilityTypeInfo {
  genericTypeName: string
}

export interface PbmCapabilityInstance extends vim25.DynamicData {
  id: PbmCapabilityMetadataUniqueId
  constraint: PbmCapabilityConstraintInstance[]
}

export interface PbmCapabilityMetadata extends vim25.DynamicData {
  id: PbmCapabilityMetadataUniqueId
  summary: PbmExtendedElementDescription
  mandatory?: boolean | undefined
  hint?: boolean | undefined
  keyId?: string | undefined
  allowMultipleConstraints?: boolean | undefined
  propertyMetadata: PbmCapabilityPropertyMetadata[]
}

export interface PbmCapabilityMetadataPerCategory extends vim25.DynamicData {
  subCategory: string
  capabilityMetadata: PbmCapabilityMetadata[]
}

export interface PbmCapabilityMetadataUniqueId extends vim25.DynamicData {
  namespace: string
  id: string
}

export interface PbmCapabilityNamespaceInfo extends vim25.DynamicData {
  version: string
  namespace: string
  info?: PbmExtendedElementDescription | undefined
}

export interface PbmCapabilityProfile extends PbmProfile {
  profileCategory: string
  resourceType: PbmProfileResourceType
  constraints: PbmCapabilityConstraints
  generationId?: number | undefined
  isDefault: boolean
  systemCreatedProfileType?: string | undefined
  lineOfService?: string | undefined
  k8sCompliantName?: string | undefined
  otherK8sCompliantNames?: string[] | undefined
}

export interface PbmCapabilityProfileCreateSpec extends vim25.DynamicData {
  name: string
  description?: string | undefined
  category?: string | undefined
  resourceType: PbmProfileResourceType
  constraints: PbmCapabilityConstraints
  k8sCompliantName?: string | undefined
}

export interface PbmCapabilityProfilePropertyMismatchFault extends PbmPropertyMismatchFault {
  resourcePropertyInstance: PbmCapabilityPropertyInstance
}

export interface PbmCapabilityProfileUpdateSpec extends vim25.DynamicData {
  name?: string | undefined
  description?: string | undefined
  constraints?: PbmCapabilityConstraints | undefined
}

export interface PbmCapabilityPropertyInstance extends vim25.DynamicData {
  id: string
  operator?: string | undefined
  value: vim25.AnyValue
}

export interface PbmCapabilityPropertyMetadata extends vim25.DynamicData {
  id: string
  summary: PbmExtendedElementDescription
  mandatory: boolean
  type?: PbmCapabilityTypeInfo | undefined
  defaultValue?: vim25.AnyValue | undefined
  allowedValue?: vim25.AnyValue | undefined
  requirementsTypeHint?: string | undefined
}

export interface PbmCapabilityRange extends vim25.DynamicData {
  min: vim25.AnyValue
  max: vim25.AnyValue
}

export interface PbmCapabilitySchema extends vim25.DynamicData {
  vendorInfo: PbmCapabilitySchemaVendorInfo
  namespaceInfo: PbmCapabilityNamespaceInfo
  lineOfService?: PbmLineOfServiceInfo | undefined
  capabilityMetadataPerCategory: PbmCapabilityMetadataPerCategory[]
  capabilityCategory?: string | undefined
}

export interface PbmCapabilitySchemaVendorInfo extends vim25.DynamicData {
  vendorUuid: string
  info: PbmExtendedElementDescription
}

export interface PbmCapabilitySubProfile extends vim25.DynamicData {
  name: string
  capability: PbmCapabilityInstance[]
  forceProvision?: boolean | undefined
}

export interface PbmCapabilitySubProfileConstraints extends PbmCapabilityConstraints {
  subProfiles: PbmCapabilitySubProfile[]
}

export interface PbmCapabilityTimeSpan extends vim25.DynamicData {
  value: number
  unit: string
}

export interface PbmCapabilityTypeInfo extends vim25.DynamicData {
  typeName: string
}

export interface PbmCapabilityVendorNamespaceInfo extends vim25.DynamicData {
  vendorInfo: PbmCapabilitySchemaVendorInfo
  namespaceInfo: PbmCapabilityNamespaceInfo
}

export interface PbmCapabilityVendorResourceTypeInfo extends vim25.DynamicData {
  resourceType: string
  vendorNamespaceInfo: PbmCapabilityVendorNamespaceInfo[]
}

export interface PbmCompatibilityCheckFault extends PbmFault {
  hub: PbmPlacementHub
}

export interface PbmComplianceOperationalStatus extends vim25.DynamicData {
  healthy?: boolean | undefined
  operationETA?: string | undefined
  operationProgress?: number | undefined
  transitional?: boolean | undefined
}

export interface PbmCompliancePolicyStatus extends vim25.DynamicData {
  expectedValue: PbmCapabilityInstance
  currentValue?: PbmCapabilityInstance | undefined
}

export interface PbmComplianceResult extends vim25.DynamicData {
  checkTime: string
  entity: PbmServerObjectRef
  profile?: PbmProfileId | undefined
  complianceTaskStatus?: string | undefined
  complianceStatus: string
  mismatch: boolean
  violatedPolicies?: PbmCompliancePolicyStatus[] | undefined
  errorCause?: vim25.LocalizedMethodFault[] | undefined
  operationalStatus?: PbmComplianceOperationalStatus | undefined
  info?: PbmExtendedElementDescription | undefined
}

export interface PbmDataServiceToPoliciesMap extends vim25.DynamicData {
  dataServicePolicy: PbmProfileId
  parentStoragePolicies?: PbmProfileId[] | undefined
  fault?: vim25.LocalizedMethodFault | undefined
}

export interface PbmDatastoreSpaceStatistics extends vim25.DynamicData {
  profileId?: string | undefined
  physicalTotalInMB: number
  physicalFreeInMB: number
  physicalUsedInMB: number
  logicalLimitInMB?: number | undefined
  logicalFreeInMB: number
  logicalUsedInMB: number
}

export interface PbmDefaultCapabilityProfile extends PbmCapabilityProfile {
  vvolType: string[]
  containerId: string
}

export interface PbmDefaultProfileAppliesFault extends PbmCompatibilityCheckFault {
}

export interface PbmDefaultProfileInfo extends vim25.DynamicData {
  datastores: PbmPlacementHub[]
  defaultProfile?: PbmProfile | undefined
  methodFault?: vim25.LocalizedMethodFault | undefined
}

export interface PbmDuplicateName extends PbmFault {
  name: string
}

export interface PbmExtendedElementDescription extends vim25.DynamicData {
  label: string
  summary: string
  key: string
  messageCatalogKeyPrefix: string
  messageArg?: vim25.KeyAnyValue[] | undefined
}

export interface PbmFault extends vim25.MethodFault {
}

export interface PbmFaultInvalidLogin extends PbmFault {
}

export interface PbmFaultNoPermission extends vim25.SecurityError {
  missingPrivileges?: PbmFaultNoPermissionEntityPrivileges[] | undefined
}

export interface PbmFaultNoPermissionEntityPrivileges extends vim25.DynamicData {
  profileId?: PbmProfileId | undefined
  privilegeIds?: string[] | undefined
}

export interface PbmFaultNotFound extends PbmFault {
}

export interface PbmFaultProfileStorageFault extends PbmFault {
}

export interface PbmFetchEntityHealthStatusSpec extends vim25.DynamicData {
  objectRef: PbmServerObjectRef
  backingId?: string | undefined
}

export interface PbmIncompatibleVendorSpecificRuleSet extends PbmCapabilityProfilePropertyMismatchFault {
}

export interface PbmIofilterInfo extends vim25.DynamicData {
  vibId: string
  filterType?: string | undefined
}

export interface PbmK8sCompliantNameValidationResult extends vim25.DynamicData {
  k8sCompliantName: string
  valid: boolean
  fault?: vim25.LocalizedMethodFault | undefined
}

export interface PbmLegacyHubsNotSupported extends PbmFault {
  hubs: PbmPlacementHub[]
}

export interface PbmLineOfServiceInfo extends vim25.DynamicData {
  lineOfService: string
  name: PbmExtendedElementDescription
  description?: PbmExtendedElementDescription | undefined
}

export interface PbmLoggingConfiguration extends vim25.DynamicData {
  component: string
  logLevel: string
}

export interface PbmNonExistentHubs extends PbmFault {
  hubs: PbmPlacementHub[]
}

export interface PbmPersistenceBasedDataServiceInfo extends PbmLineOfServiceInfo {
  compatiblePersistenceSchemaNamespace?: string[] | undefined
}

export interface PbmPlacementCapabilityConstraintsRequirement extends PbmPlacementRequirement {
  constraints: PbmCapabilityConstraints
}

export interface PbmPlacementCapabilityProfileRequirement extends PbmPlacementRequirement {
  profileId: PbmProfileId
}

export interface PbmPlacementCompatibilityResult extends vim25.DynamicData {
  hub: PbmPlacementHub
  hubInfo?: PbmPlacementHubInfo | undefined
  matchingResources?: PbmPlacementMatchingResources[] | undefined
  howMany?: number | undefined
  utilization?: PbmPlacementResourceUtilization[] | undefined
  warning?: vim25.LocalizedMethodFault[] | undefined
  error?: vim25.LocalizedMethodFault[] | undefined
}

export interface PbmPlacementHub extends vim25.DynamicData {
  hubType: string
  hubId: string
}

export interface PbmPlacementHubInfo extends vim25.DynamicData {
  zoneClusters?: PbmServerObjectRef[] | undefined
}

export interface PbmPlacementMatchingReplicationResources extends PbmPlacementMatchingResources {
  replicationGroup?: vim25.ReplicationGroupId[] | undefined
}

export interface PbmPlacementMatchingResources extends vim25.DynamicData {
}

export interface PbmPlacementRequirement extends vim25.DynamicData {
}

export interface PbmPlacementResourceUtilization extends vim25.DynamicData {
  name: PbmExtendedElementDescription
  description: PbmExtendedElementDescription
  availableBefore?: number | undefined
  availableAfter?: number | undefined
  total?: number | undefined
}

export interface PbmPlacementZoneTopologyRequirement extends PbmPlacementCapabilityProfileRequirement {
  clusters?: PbmServerObjectRef[] | undefined
}

export interface PbmProfile extends vim25.DynamicData {
  profileId: PbmProfileId
  name: string
  description?: string | undefined
  creationTime: string
  createdBy: string
  lastUpdatedTime: string
  lastUpdatedBy: string
}

export interface PbmProfileDetails extends vim25.DynamicData {
  profile: PbmCapabilityProfile
  iofInfos?: PbmIofilterInfo[] | undefined
  iofMethodFault?: vim25.LocalizedMethodFault | undefined
  isReplicationPolicy: boolean
  repMethodFault?: vim25.LocalizedMethodFault | undefined
}

export interface PbmProfileId extends vim25.DynamicData {
  uniqueId: string
}

export interface PbmProfileK8sCompliantNameSpec extends vim25.DynamicData {
  profileId: string
  k8sCompliantName: string
  otherK8sCompliantNames?: string[] | undefined
}

export interface PbmProfileOperationOutcome extends vim25.DynamicData {
  profileId: PbmProfileId
  fault?: vim25.LocalizedMethodFault | undefined
}

export interface PbmProfileResourceType extends vim25.DynamicData {
  resourceType: string
}

export interface PbmProfileToIofilterMap extends vim25.DynamicData {
  key: PbmProfileId
  iofilters?: PbmIofilterInfo[] | undefined
  fault?: vim25.LocalizedMethodFault | undefined
}

export interface PbmProfileType extends vim25.DynamicData {
  uniqueId: string
}

export interface PbmPropertyMismatchFault extends PbmCompatibilityCheckFault {
  capabilityInstanceId: PbmCapabilityMetadataUniqueId
  requirementPropertyInstance: PbmCapabilityPropertyInstance
}

export interface PbmQueryProfileResult extends vim25.DynamicData {
  object: PbmServerObjectRef
  profileId?: PbmProfileId[] | undefined
  fault?: vim25.LocalizedMethodFault | undefined
}

export interface PbmQueryReplicationGroupResult extends vim25.DynamicData {
  object: PbmServerObjectRef
  replicationGroupId?: vim25.ReplicationGroupId | undefined
  fault?: vim25.LocalizedMethodFault | undefined
}

export interface PbmResourceInUse extends PbmFault {
  type?: string | undefined
  name?: string | undefined
}

export interface PbmRollupComplianceResult extends vim25.DynamicData {
  oldestCheckTime: string
  entity: PbmServerObjectRef
  overallComplianceStatus: string
  overallComplianceTaskStatus?: string | undefined
  result?: PbmComplianceResult[] | undefined
  errorCause?: vim25.LocalizedMethodFault[] | undefined
  profileMismatch: boolean
}

export interface PbmServerObjectRef extends vim25.DynamicData {
  objectType: string
  key: string
  serverUuid?: string | undefined
}

export interface PbmServiceInstanceContent extends vim25.DynamicData {
  aboutInfo: PbmAboutInfo
  sessionManager: vim25.ManagedObjectReference
  capabilityMetadataManager: vim25.ManagedObjectReference
  profileManager: vim25.ManagedObjectReference
  complianceManager: vim25.ManagedObjectReference
  placementSolver: vim25.ManagedObjectReference
  replicationManager?: vim25.ManagedObjectReference | undefined
}

export interface PbmVaioDataServiceInfo extends PbmLineOfServiceInfo {
}

/** Data types by wire name. */
export interface DataTypes {
  PbmAboutInfo: PbmAboutInfo
  PbmAlreadyExists: PbmAlreadyExists
  PbmCapabilityConstraintInstance: PbmCapabilityConstraintInstance
  PbmCapabilityConstraints: PbmCapabilityConstraints
  PbmCapabilityDescription: PbmCapabilityDescription
  PbmCapabilityDiscreteSet: PbmCapabilityDiscreteSet
  PbmCapabilityGenericTypeInfo: PbmCapabilityGenericTypeInfo
  PbmCapabilityInstance: PbmCapabilityInstance
  PbmCapabilityMetadata: PbmCapabilityMetadata
  PbmCapabilityMetadataPerCategory: PbmCapabilityMetadataPerCategory
  PbmCapabilityMetadataUniqueId: PbmCapabilityMetadataUniqueId
  PbmCapabilityNamespaceInfo: PbmCapabilityNamespaceInfo
  PbmCapabilityProfile: PbmCapabilityProfile
  PbmCapabilityProfileCreateSpec: PbmCapabilityProfileCreateSpec
  PbmCapabilityProfilePropertyMismatchFault: PbmCapabilityProfilePropertyMismatchFault
  PbmCapabilityProfileUpdateSpec: PbmCapabilityProfileUpdateSpec
  PbmCapabilityPropertyInstance: PbmCapabilityPropertyInstance
  PbmCapabilityPropertyMetadata: PbmCapabilityPropertyMetadata
  PbmCapabilityRange: PbmCapabilityRange
  PbmCapabilitySchema: PbmCapabilitySchema
  PbmCapabilitySchemaVendorInfo: PbmCapabilitySchemaVendorInfo
  PbmCapabilitySubProfile: PbmCapabilitySubProfile
  PbmCapabilitySubProfileConstraints: PbmCapabilitySubProfileConstraints
  PbmCapabilityTimeSpan: PbmCapabilityTimeSpan
  PbmCapabilityTypeInfo: PbmCapabilityTypeInfo
  PbmCapabilityVendorNamespaceInfo: PbmCapabilityVendorNamespaceInfo
  PbmCapabilityVendorResourceTypeInfo: PbmCapabilityVendorResourceTypeInfo
  PbmCompatibilityCheckFault: PbmCompatibilityCheckFault
  PbmComplianceOperationalStatus: PbmComplianceOperationalStatus
  PbmCompliancePolicyStatus: PbmCompliancePolicyStatus
  PbmComplianceResult: PbmComplianceResult
  PbmDataServiceToPoliciesMap: PbmDataServiceToPoliciesMap
  PbmDatastoreSpaceStatistics: PbmDatastoreSpaceStatistics
  PbmDefaultCapabilityProfile: PbmDefaultCapabilityProfile
  PbmDefaultProfileAppliesFault: PbmDefaultProfileAppliesFault
  PbmDefaultProfileInfo: PbmDefaultProfileInfo
  PbmDuplicateName: PbmDuplicateName
  PbmExtendedElementDescription: PbmExtendedElementDescription
  PbmFault: PbmFault
  PbmFaultInvalidLogin: PbmFaultInvalidLogin
  PbmFaultNoPermission: PbmFaultNoPermission
  PbmFaultNoPermissionEntityPrivileges: PbmFaultNoPermissionEntityPrivileges
  PbmFaultNotFound: PbmFaultNotFound
  PbmFaultProfileStorageFault: PbmFaultProfileStorageFault
  PbmFetchEntityHealthStatusSpec: PbmFetchEntityHealthStatusSpec
  PbmIncompatibleVendorSpecificRuleSet: PbmIncompatibleVendorSpecificRuleSet
  PbmIofilterInfo: PbmIofilterInfo
  PbmK8sCompliantNameValidationResult: PbmK8sCompliantNameValidationResult
  PbmLegacyHubsNotSupported: PbmLegacyHubsNotSupported
  PbmLineOfServiceInfo: PbmLineOfServiceInfo
  PbmLoggingConfiguration: PbmLoggingConfiguration
  PbmNonExistentHubs: PbmNonExistentHubs
  PbmPersistenceBasedDataServiceInfo: PbmPersistenceBasedDataServiceInfo
  PbmPlacementCapabilityConstraintsRequirement: PbmPlacementCapabilityConstraintsRequirement
  PbmPlacementCapabilityProfileRequirement: PbmPlacementCapabilityProfileRequirement
  PbmPlacementCompatibilityResult: PbmPlacementCompatibilityResult
  PbmPlacementHub: PbmPlacementHub
  PbmPlacementHubInfo: PbmPlacementHubInfo
  PbmPlacementMatchingReplicationResources: PbmPlacementMatchingReplicationResources
  PbmPlacementMatchingResources: PbmPlacementMatchingResources
  PbmPlacementRequirement: PbmPlacementRequirement
  PbmPlacementResourceUtilization: PbmPlacementResourceUtilization
  PbmPlacementZoneTopologyRequirement: PbmPlacementZoneTopologyRequirement
  PbmProfile: PbmProfile
  PbmProfileDetails: PbmProfileDetails
  PbmProfileId: PbmProfileId
  PbmProfileK8sCompliantNameSpec: PbmProfileK8sCompliantNameSpec
  PbmProfileOperationOutcome: PbmProfileOperationOutcome
  PbmProfileResourceType: PbmProfileResourceType
  PbmProfileToIofilterMap: PbmProfileToIofilterMap
  PbmProfileType: PbmProfileType
  PbmPropertyMismatchFault: PbmPropertyMismatchFault
  PbmQueryProfileResult: PbmQueryProfileResult
  PbmQueryReplicationGroupResult: PbmQueryReplicationGroupResult
  PbmResourceInUse: PbmResourceInUse
  PbmRollupComplianceResult: PbmRollupComplianceResult
  PbmServerObjectRef: PbmServerObjectRef
  PbmServiceInstanceContent: PbmServiceInstanceContent
  PbmVaioDataServiceInfo: PbmVaioDataServiceInfo
}

export interface PbmCapabilityMetadataManagerProperties {
}

export interface PbmComplianceManagerProperties {
}

export interface PbmPlacementSolverProperties {
}

export interface PbmProfileProfileManagerProperties {
}

export interface PbmProviderProperties {
}

export interface PbmReplicationManagerProperties {
}

export interface PbmServiceInstanceProperties {
  content: PbmServiceInstanceContent
}

export interface PbmSessionManagerProperties {
}

/** Properties of managed object types, by wire name. */
export interface ManagedTypes {
  PbmCapabilityMetadataManager: PbmCapabilityMetadataManagerProperties
  PbmComplianceManager: PbmComplianceManagerProperties
  PbmPlacementSolver: PbmPlacementSolverProperties
  PbmProfileProfileManager: PbmProfileProfileManagerProperties
  PbmProvider: PbmProviderProperties
  PbmReplicationManager: PbmReplicationManagerProperties
  PbmServiceInstance: PbmServiceInstanceProperties
  PbmSessionManager: PbmSessionManagerProperties
}

/** Methods by wire name: the class that has it, arguments, result, and what TaskInfo.result holds. */
export interface Methods {
  PbmAssignDefaultRequirementProfile: { self: 'PbmProfileProfileManager'; args: { profile: PbmProfileId; datastores: PbmPlacementHub[]; }; result: undefined; taskResult: undefined }
  PbmCheckCompatibility: { self: 'PbmPlacementSolver'; args: { hubsToSearch?: PbmPlacementHub[] | undefined; profile: PbmProfileId; }; result: PbmPlacementCompatibilityResult[] | undefined; taskResult: undefined }
  PbmCheckCompatibilityWithSpec: { self: 'PbmPlacementSolver'; args: { hubsToSearch?: PbmPlacementHub[] | undefined; profileSpec: PbmCapabilityProfileCreateSpec; }; result: PbmPlacementCompatibilityResult[] | undefined; taskResult: undefined }
  PbmCheckCompliance: { self: 'PbmComplianceManager'; args: { entities: PbmServerObjectRef[]; profile?: PbmProfileId | undefined; }; result: PbmComplianceResult[] | undefined; taskResult: undefined }
  PbmCheckRequirements: { self: 'PbmPlacementSolver'; args: { hubsToSearch?: PbmPlacementHub[] | undefined; placementSubjectRef?: PbmServerObjectRef | undefined; placementSubjectRequirement?: PbmPlacementRequirement[] | undefined; }; result: PbmPlacementCompatibilityResult[] | undefined; taskResult: undefined }
  PbmCheckRollupCompliance: { self: 'PbmComplianceManager'; args: { entity: PbmServerObjectRef[]; }; result: PbmRollupComplianceResult[] | undefined; taskResult: undefined }
  PbmCreate: { self: 'PbmProfileProfileManager'; args: { createSpec: PbmCapabilityProfileCreateSpec; }; result: PbmProfileId; taskResult: undefined }
  PbmDelete: { self: 'PbmProfileProfileManager'; args: { profileId: PbmProfileId[]; }; result: PbmProfileOperationOutcome[] | undefined; taskResult: undefined }
  PbmFetchCapabilityMetadata: { self: 'PbmProfileProfileManager'; args: { resourceType?: PbmProfileResourceType | undefined; vendorUuid?: string | undefined; }; result: PbmCapabilityMetadataPerCategory[] | undefined; taskResult: undefined }
  PbmFetchCapabilitySchema: { self: 'PbmProfileProfileManager'; args: { vendorUuid?: string | undefined; lineOfService?: string[] | undefined; }; result: PbmCapabilitySchema[] | undefined; taskResult: undefined }
  PbmFetchComplianceResult: { self: 'PbmComplianceManager'; args: { entities: PbmServerObjectRef[]; profile?: PbmProfileId | undefined; }; result: PbmComplianceResult[] | undefined; taskResult: undefined }
  PbmFetchResourceType: { self: 'PbmProfileProfileManager'; args: { }; result: PbmProfileResourceType[] | undefined; taskResult: undefined }
  PbmFetchRollupComplianceResult: { self: 'PbmComplianceManager'; args: { entity: PbmServerObjectRef[]; }; result: PbmRollupComplianceResult[] | undefined; taskResult: undefined }
  PbmFetchVendorInfo: { self: 'PbmProfileProfileManager'; args: { resourceType?: PbmProfileResourceType | undefined; }; result: PbmCapabilityVendorResourceTypeInfo[] | undefined; taskResult: undefined }
  PbmFindApplicableDefaultProfile: { self: 'PbmProfileProfileManager'; args: { datastores: PbmPlacementHub[]; }; result: PbmProfile[] | undefined; taskResult: undefined }
  PbmQueryAssociatedEntities: { self: 'PbmProfileProfileManager'; args: { profiles?: PbmProfileId[] | undefined; }; result: PbmQueryProfileResult[] | undefined; taskResult: undefined }
  PbmQueryAssociatedEntity: { self: 'PbmProfileProfileManager'; args: { profile: PbmProfileId; entityType?: string | undefined; }; result: PbmServerObjectRef[] | undefined; taskResult: undefined }
  PbmQueryAssociatedProfile: { self: 'PbmProfileProfileManager'; args: { entity: PbmServerObjectRef; }; result: PbmProfileId[] | undefined; taskResult: undefined }
  PbmQueryAssociatedProfiles: { self: 'PbmProfileProfileManager'; args: { entities: PbmServerObjectRef[]; }; result: PbmQueryProfileResult[] | undefined; taskResult: undefined }
  PbmQueryByRollupComplianceStatus: { self: 'PbmComplianceManager'; args: { status: string; }; result: PbmServerObjectRef[] | undefined; taskResult: undefined }
  PbmQueryDefaultRequirementProfile: { self: 'PbmProfileProfileManager'; args: { hub: PbmPlacementHub; }; result: PbmProfileId | undefined; taskResult: undefined }
  PbmQueryDefaultRequirementProfiles: { self: 'PbmProfileProfileManager'; args: { datastores: PbmPlacementHub[]; }; result: PbmDefaultProfileInfo[] | undefined; taskResult: undefined }
  PbmQueryIOFiltersFromProfileId: { self: 'PbmProfileProfileManager'; args: { profileIds: PbmProfileId[]; }; result: PbmProfileToIofilterMap[] | undefined; taskResult: undefined }
  PbmQueryMatchingHub: { self: 'PbmPlacementSolver'; args: { hubsToSearch?: PbmPlacementHub[] | undefined; profile: PbmProfileId; }; result: PbmPlacementHub[] | undefined; taskResult: undefined }
  PbmQueryMatchingHubWithSpec: { self: 'PbmPlacementSolver'; args: { hubsToSearch?: PbmPlacementHub[] | undefined; createSpec: PbmCapabilityProfileCreateSpec; }; result: PbmPlacementHub[] | undefined; taskResult: undefined }
  PbmQueryProfile: { self: 'PbmProfileProfileManager'; args: { resourceType: PbmProfileResourceType; profileCategory?: string | undefined; }; result: PbmProfileId[] | undefined; taskResult: undefined }
  PbmQueryProfileDetails: { self: 'PbmProfileProfileManager'; args: { profileCategory: string; fetchAllFields: boolean; }; result: PbmProfileDetails[] | undefined; taskResult: undefined }
  PbmQueryReplicationGroups: { self: 'PbmReplicationManager'; args: { entities?: PbmServerObjectRef[] | undefined; }; result: PbmQueryReplicationGroupResult[] | undefined; taskResult: undefined }
  PbmQuerySpaceStatsForStorageContainer: { self: 'PbmProfileProfileManager'; args: { datastore: PbmServerObjectRef; capabilityProfileId?: PbmProfileId[] | undefined; }; result: PbmDatastoreSpaceStatistics[] | undefined; taskResult: undefined }
  PbmResetDefaultRequirementProfile: { self: 'PbmProfileProfileManager'; args: { profile?: PbmProfileId | undefined; }; result: undefined; taskResult: undefined }
  PbmResetVSanDefaultProfile: { self: 'PbmProfileProfileManager'; args: { }; result: undefined; taskResult: undefined }
  PbmResolveK8sCompliantNames: { self: 'PbmProfileProfileManager'; args: { }; result: undefined; taskResult: undefined }
  PbmRetrieveContent: { self: 'PbmProfileProfileManager'; args: { profileIds: PbmProfileId[]; }; result: PbmProfile[] | undefined; taskResult: undefined }
  PbmRetrieveServiceContent: { self: 'PbmServiceInstance'; args: { }; result: PbmServiceInstanceContent; taskResult: undefined }
  PbmUpdate: { self: 'PbmProfileProfileManager'; args: { profileId: PbmProfileId; updateSpec: PbmCapabilityProfileUpdateSpec; }; result: undefined; taskResult: undefined }
  PbmUpdateK8sCompliantNames: { self: 'PbmProfileProfileManager'; args: { k8sCompliantNameSpec: PbmProfileK8sCompliantNameSpec; }; result: undefined; taskResult: undefined }
  PbmValidateProfileK8sCompliantName: { self: 'PbmProfileProfileManager'; args: { k8sCompliantName: string; }; result: PbmK8sCompliantNameValidationResult; taskResult: undefined }
}

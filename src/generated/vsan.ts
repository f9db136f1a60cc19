// Made by `npm run generate` from the type tables in openapi/vim/. Not edited by hand.

import type * as vim25 from './vim25.ts'
import type * as cns from './cns.ts'
import type * as vim25_vsan from './vim25-vsan.ts'

export type ClusterPowerState = 'poweredOn' | 'poweredOff' | 'poweringOn' | 'poweringOff' | 'ClusterPowerState_Unknown'

export type ClusterPowerStatus = 'clusterPoweredOn' | 'haDisabled' | 'supportedVMsPoweredOff' | 'vcVMPoweredOff' | 'vsanMemberShipUpdateDisabled' | 'vsanDOMPauseAllCCPsSet' | 'hostsInMM' | 'hostsPoweredOff' | 'clusterPoweredOff' | 'hostsOutOfMM' | 'vsanMemberShipUpdateEnabled' | 'vsanDOMPauseAllCCPsUnset' | 'vcVMPoweredOn' | 'supportedVMsPoweredOn' | 'haEnabled' | 'infraVMsRecorded' | 'hostsInfraVMsPoweredoff' | 'hostsInfraVMsPoweredon' | 'ClusterPowerStatus_Unknown'

export type DpCapabilitySupportLevel = 'supported' | 'partially_supported' | 'not_supported' | 'CapabilitySupportLevel_unknown'

export type DpDiskAlreadyClaimedReason = 'maxVendorsExceeded' | 'alreadyInUse' | 'diskAlreadyClaimedReasonUnknown'

export type DpDrSrmWorkflow = 'test_failover' | 'cleanup_test' | 'failover' | 'reprotect' | 'srmWorkflowUnknown'

export type DpInvalidProtectionReason = 'protectionDegraded' | 'notProtected' | 'invalidProtectionReasonUnknown'

export type DpMigrationType = 'coldMigration' | 'hotMigration' | 'migrationTypeUnknown'

export type DpProtectionStatusType = 'pe_protected' | 'pe_unprotected' | 'pe_partially_protected' | 'ProtectionStatusType_unknown'

export type DpProtectionSupportType = 'supported' | 'partially_supported' | 'not_supported' | 'ProtectionSupportType_unknown'

export type DpSnapshotType = 'crashConsistent' | 'applicationConsistent' | 'vssAppConsistentFull' | 'vssAppConsistentCopy' | 'metadataOnly' | 'vssAppConsistent' | 'snapshotTypeUnknown'

export type DpSyncType = 'fullSync' | 'deltaSync' | 'syncTypeUnknown'

export type DpVSphereDataProtectionCapabilities = 'QueryPeInfo' | 'PerDiskBaseSnapshotId' | 'QuiescedSnapshot' | 'RuntimeStats' | 'PreservedExtents' | 'MultiPe' | 'VsanNativeSnapshot' | 'SparseDiskEnhancement' | 'VSphereDpCapabilities_Unknown'

export type DpVSphereDataProtectionCapabilities90U1 = 'MultiInitiator' | 'VsanDataIntegrity' | 'PolicyEngine'

export type DpVssBackupContext = 'vssBackupContextAuto' | 'vssBackupContextBackup' | 'vssBackupContextFileShareBackup' | 'vssBackupContextUnknown'

export type DpVssBackupType = 'vssBackupTypeFull' | 'vssBackupTypeCopy' | 'vssBackupTypeUnknown'

export type HciMeshClientOperation = 'dryrunDs' | 'updateDs' | 'destroyDs' | 'dryrun' | 'mount' | 'update' | 'unmount' | 'HciMeshClientOperation_unknown'

export type PrecheckDatastoreSourceOperation = 'checkCreateDs' | 'checkUpdateDs' | 'checkDestroyDs' | 'PrecheckDatastoreSourceOperation_unknown'

export type RdmaProtocol = 'RoCEv2'

export type RemoteVsanNetworkTopology = 'Topology_Unknown' | 'Symmetric' | 'Asymmetric'

export type ResourceCheckDedupStoreHealthState = 'Inaccessible' | 'Noncompliant'

export type ServerNodeType = 'NodeType_Unknown' | 'REMOTE_NODE' | 'REMOTE_WITNESS_NODE' | 'REMOTE_METADATA_NODE'

export type StoragePoolDiskType = 'singleTier' | 'StoragePoolDiskType_Unknown'

export type TrimDiskType = 'cacheDisk' | 'capacityDisk' | 'TrimDiskType_Unknown'

export type VimVsanClusterComplianceResourceCheckStatusType = 'inProgress' | 'aborted' | 'completed' | 'uninitialized' | 'ComplianceResourceCheckStatusType_Unknown'

export type VimVsanClusterVsanManagedStorageType = 'vsandirect' | 'pmem' | 'VsanManagedStorageType_Unknown'

export type VimVsanHostTrafficType90 = 'vsanExternal'

export type VimVsanLifecycleCheckOperation = 'noChecks' | 'LifecycleCheckOperation_unknown'

export type VimVsanLifecycleClusterType = 'single' | 'stretched' | 'metadata' | 'LifecycleClusterType_unknown'

export type VimVsanLifecyclePreCheckType = 'supportedWitnessVersion' | 'virtualWitnessHost' | 'sharedWitnessHost' | 'PreCheckType_unknown'

export type VimVsanMountPrecheckType = 'supportedConfiguration' | 'localVsanDatastore' | 'datastoreType' | 'datacenter' | 'vsanFormatVersion' | 'serverClusterHealth' | 'datastorePolicy' | 'remoteDatastoreLimit' | 'clientClusterLimit' | 'serverClusterLimit' | 'connectivity' | 'networkLatency' | 'license' | 'precheck_unknown' | 'serverVersionForComputeMode' | 'remoteVcConnection' | 'datastoreExists' | 'serverVcenterLimit' | 'clientVcenterLimit' | 'vcApiVersion' | 'vcenterIdValid' | 'checkServerVcenter'

export type VimVsanMountPrecheckTypeDIT = 'serverClusterConsistency' | 'clientRemoteDITCapability' | 'serverRemoteDITCapability' | 'rekeyIntervalValid' | 'datastoreBelongToServerCluster' | 'remoteDITInfoRetrieval' | 'remoteDITVersionCheck'

export type VimVsanVsanHciMeshConfigLimits = 'MaxClientClusters' | 'MaxServerClusters' | 'MaxClientVcenters' | 'MaxServerVcenters' | 'ConfigLimitType_unknown'

export type VsanAnalyticsEventLocationType = 'CLUSTER' | 'HOST' | 'DISK' | 'EVENT_LOCATION_UNKNOWN'

export type VsanAnalyticsEventSnapshotType = 'OBJECT_SNAPSHOT' | 'HOST_SNAPSHOT' | 'DISK_SNAPSHOT' | 'POLICY_SNAPSHOT' | 'SNAPSHOT_TYPE_UNKNOWN'

export type VsanAnalyticsEventType = 'STORAGE_OBJECT_UNAVAILABLE' | 'STORAGE_OBJECT_AVAILABLE' | 'STORAGE_OBJECT_REPL_CHANGE' | 'STORAGE_OBJECT_LOST' | 'STORAGE_OBJECT_CREATED' | 'STORAGE_OBJECT_DELETED' | 'STORAGE_DOM_OBJECT_CHANGE' | 'REPAIR_START' | 'REPAIR_END' | 'REBUILD_START' | 'REBUILD_END' | 'RESYNC_IN_PROGRESS' | 'RESYNC_END' | 'PATCH_START' | 'PATCH_END' | 'DG_DECOM_START' | 'DG_DECOM_END' | 'HOST_DECOM_START' | 'HOST_DECOM_FAIL' | 'HOST_DECOM_END' | 'CLUSTER_CREATED' | 'CLUSTER_DELETED' | 'SDDC_CREATED' | 'SDDC_DELETED' | 'HOST_CREATED' | 'HOST_DELETED' | 'CLUSTER_MEMBERSHIP_CHANGED' | 'DEVICE_FAILURE' | 'DEVICE_NORMAL' | 'DEVICE_OFFLINE' | 'DEVICE_ERROR' | 'HOST_FAILURE' | 'HOST_NORMAL' | 'EVENT_TYPE_UNKNOWN'

export type VsanBaselinePreferenceType = 'latestRelease' | 'latestPatch' | 'noRecommendation' | 'VsanBaselinePreferenceType_Unknown'

export type VsanCapabilityStatus = 'unknown' | 'oldversion' | 'disconnected' | 'calculated'

export type VsanCapabilityType90 = 'vsanobjhealthv2' | 'v1metadataresiliency' | 'vsansky' | 'vsanreplication' | 'vsan100lds' | 'vsandedicatedvmknic' | 'globaldedup' | 'vsanstretchedclient' | 'vsaniscsivip' | 'vsansitemaintenance'

export type VsanCapabilityType91 = 'vsanwitnesscontainer' | 'vsanhcimeshdit' | 'vsanhcimeshmixmode' | 'vsanxvchcimeshscv2' | 'dataserviceprecheck' | 'dhciunmap' | 'vsansitemmandtakeover' | 'vsanscclientv2' | 'vsan2globaldedupv2' | 'perfsvcdhciv2' | 'automanagedraid' | 'vsanvmdiskplacementxvc' | 'vsaneffectivecapacity' | 'immutablesnapshot' | 'vsan2globaldedupencryption' | 'vsan2compressionconfig' | 'fileservicefds' | 'vsancyberrecovery'

export type VsanCapacityReservationState = 'State_Unknown' | 'Enforced' | 'Reported' | 'Disabled' | 'Unsupported'

export type VsanClusterHealthCategoryEnum = 'DataAvailability' | 'InfraAvailability' | 'DataPerformance' | 'InfraPerformance' | 'CapacityUtilization' | 'SoftResourceUtilization' | 'Compliance' | 'VsanClusterHealthCategoryEnum_Unknown'

export type VsanComplianceStatus = 'compliant' | 'nonCompliant' | 'unknown' | 'notApplicable' | 'outOfDate' | 'ComplianceStatus_Unknown'

export type VsanComponentStates = 'ACTIVE' | 'ACTIVE_STALE' | 'ABSENT' | 'ABSENT_RESYNC' | 'DEGRADED' | 'RECONFIG' | 'UNKNOWN'

export type VsanCompositeConstraintConjoinerEnum = 'AND' | 'OR' | 'EXCEPT' | 'VsanCompositeConstraintConjoinerEnum_Unknown'

export type VsanConfigType = 'vsan' | 'vsanEsa' | 'VsanConfigType_Unknown'

export type VsanControllerType = 'NVMe' | 'SCSI' | 'VsanControllerType_Unknown'

export type VsanDatastoreType = 'vsan' | 'vsandirect' | 'pmem' | 'VsanDatastoreType_Unknown'

export type VsanDiskBalanceState = 'rebalanceoff' | 'rebalanceentitydecom' | 'rebalancediskunhealthy' | 'imbalancewithintolerance' | 'reactiverebalanceinprogress' | 'reactiverebalancefailed' | 'proactiveneededbutdisabled' | 'proactiverebalanceinprogress' | 'proactiverebalancefailed' | 'proactivenotmustdo' | 'VsanDiskBalanceState_Unknown'

export type VsanDiskCompatibilityType = 'diskGroup' | 'singleTier' | 'cyberRecoveryTier' | 'VsanDiskCompatibilityType_Unknown'

export type VsanDiskEvacReason = 'User' | 'Ure' | 'SmartDiskFailures' | 'Latency' | 'Congestion' | 'TransientDeviceError' | 'VsanDiskEvacReason_Unknow'

export type VsanDiskTrimOption = 'metaDataOnly' | 'fullDisk' | 'VsanDiskTrimOption_Unknown'

export type VsanDiskType = 'diskGroup' | 'storagePool' | 'directDisk' | 'VsanDiskType_Unknown'

export type VsanDiskgroupCapability = 'supportLargerThan16TB' | 'VsanDiskgroupCapability_Unknown'

export type VsanEncryptionIssue = 'enabledwhenclusterdisabled' | 'disabledwhenclusterenabled' | 'keyencryptionkeyinconsistent' | 'dataencryptionkeyinconsistent' | 'kmsinfoinconsistent' | 'servercertificatesinconsistent' | 'clientcertificateinconsistent' | 'clientkeyinconsistent' | 'hostkeyinconsistent' | 'erasedisksbeforeuseinconsistent' | 'cmknotinenabledstate' | 'cmkcannotretrieve' | 'hostkeynotavailable' | 'keknotavailable' | 'hostencryptiondekidinconsistent' | 'objectencryptioninconsistent' | 'keyencryptionkeyverifierinconsistent' | 'dataencryptionkeyverifierinconsistent' | 'olddataencryptionkeyinconsistent' | 'hosthaswrongdekid' | 'hosthaswrongolddekid' | 'hosthaspendingdeeprekey' | 'diskhaswrongdekid' | 'diskhaswrongpendingdekid' | 'diskhaspendingdeeprekey' | 'dataencryptionkeyverifierofdiskmetainconsistent' | 'changingstateinconsistent' | 'changingstatenotfinished' | 'VsanEncryptionIssue_Unknown'

export type VsanEncryptionOperation = 'enablement' | 'shallowRekey' | 'deepRekey' | 'disablement' | 'EncryptionOperation_Unknown'

export type VsanEncryptionTransitionState = 'settled' | 'preparing' | 'prepared' | 'EncryptionTransitionState_Unknown'

export type VsanFileProtocol = 'NFSv3' | 'NFSv4' | 'SMB' | 'FileShareProtocol_Unknown'

export type VsanFileServiceConfigOpType = 'CleanAffinityLocation' | 'FileServiceConfigOpType_Unknown'

export type VsanFileServicePreflightCheckScope = 'basic' | 'advanced' | 'FileServicePreflightCheckScope_Unknown'

export type VsanFileServiceVMStatus = 'running' | 'upgrading' | 'FileServiceVMStatus_Unknown'

export type VsanFileShareAccessType = 'READ_ONLY' | 'READ_WRITE' | 'NO_ACCESS' | 'FileShareAccessType_Unknown'

export type VsanFileShareManagingEntity = 'cns' | 'user' | 'FileShareManagingEntity_Unknown'

export type VsanFileShareNfsSecType = 'SYS' | 'KRB5' | 'KRB5I' | 'KRB5P' | 'FileShareNfsSecType_Unknown'

export type VsanFileShareSmbEncryptionType = 'disabled' | 'mandatory' | 'FileShareSmbEncryptionType_Unknown'

export type VsanHciMeshDitEncryptionIssue = 'hostHasNoHciMeshDitEncConfigForTheServerCluster' | 'hostHasNoHciMeshDitEncConfigForTheClientCluster' | 'clusterServerHciMeshDitEncIsEnabledButTheHostIsNot' | 'clusterClientHciMeshDitEncIsEnabledButTheHostIsNot' | 'hostServerHciMeshDitEncIsEnabledButTheClusterIsNot' | 'hostClientHciMeshDitEncIsEnabledButTheClusterIsNot' | 'hostServerHciMeshDitEncIsNotInSettledState' | 'hostHasDifferentServerHciMeshDitEncRekeyInterval' | 'hostClientHciMeshDitEncStateIsNotSettled' | 'clientHostIncapable' | 'serverHostIncapable' | 'clientHciMeshDitEncIsEnabledButTheServerIsNot' | 'serverHciMeshDitEncIsEnabledButTheClientIsNot' | 'serverHciMeshDitEncIsNotSettled' | 'VsanHciMeshDitEncryptionIssue_Unknown'

export type VsanHealthPerspective = 'defaultView' | 'deployAssist' | 'CreateExtendClusterView' | 'beforeConfigureHost' | 'upgradePreCheck' | 'vsanUpgradePreCheck' | 'upgradeBeforeExitMM' | 'upgradeAfterExitMM' | 'vsanUpgradeBeforeExitMM' | 'vsanUpgradeAfterExitMM' | 'vmcUpgradePreChecks' | 'upgradePreCheckPman' | 'upgradeBeforeExitMMPman' | 'upgradeAfterExitMMPman' | 'inPlaceUpgradeServiceMode' | 'upgradePreCheckPmanForVMC' | 'upgradeBeforeExitMMPmanForVMC' | 'upgradeAfterExitMMPmanForVMC' | 'clusterPowerOffPrecheck' | 'VsanEsaPreChecks' | 'vcsaInstallerForVsanEsa' | 'upgradePreCheckForVCF' | 'snapshotCreationPrecheck' | 'VsanHealthPerspective_Unknown'

export type VsanHealthPerspective90 = 'vsanEsaPrecheckForVCF' | 'siteEnterMaintenance'

export type VsanHealthStatusType = 'unknown' | 'yellow' | 'red' | 'green'

export type VsanHealthThresholdTarget = 'diskspace_vsan_datastore' | 'diskspace_vsan_direct' | 'diskspace_vsan_pmem' | 'VsanHealthThresholdTarget_Unknown'

export type VsanHostQueryCheckLimitsOptionType = 'logicalCapacity' | 'logicalCapacityUsed' | 'diskTransientCapacityUsed' | 'dgTransientCapacityUsed' | 'dedupMetadata' | 'VsanHostQueryCheckLimitsOptionType_Unknown'

export type VsanHostStatsType = 'resyncIopsInfo' | 'configGeneration' | 'supportedClusterSize' | 'repairTimerInfo' | 'componentLimitPerCluster' | 'maxWitnessClusters' | 'StatsType_Unknown'

export type VsanHostWipeDiskEligible = 'WipeDiskEligible_Unknown' | 'Yes' | 'No' | 'Unknown'

export type VsanHostWipeDiskState = 'WipeDiskState_Unknown' | 'Wiping' | 'Success' | 'Failure'

export type VsanIODiagnosticsFailedCheckType = 'perfsvcdisabled' | 'vsandisabled' | 'runninginstance' | 'stretchedcluster' | 'nestedfaultdomain' | 'computeonlycluster' | 'networkpartition' | 'vmnotpoweredon' | 'vsanobjectinremotedatastore' | 'invalidtarget' | 'invalidobjuuid' | 'invalidduration' | 'runninginstanceontarget' | 'toomanytargets' | 'toomanyobjects' | 'VsanIODiagnosticsFailedCheckType_Unknown'

export type VsanIODiagnosticsInstanceEventType = 'objectOwnerTransfer' | 'primaryHostTransfer' | 'vsanmgmtdRestart' | 'objectComponentsLayoutChange' | 'objectProxyOwnerTransfer' | 'objectRemoval' | 'VsanIODiagnosticsInstanceEventType_Unknown'

export type VsanIODiagnosticsInstanceState = 'VsanIODiagnosticsInstanceCompleted' | 'VsanIODiagnosticsInstanceRunning' | 'VsanIODiagnosticsInstanceState_Unknown'

export type VsanIODiagnosticsTargetType = 'VirtualMachine' | 'VsanIODiagnosticsTargetType_Unknown'

export type VsanIOLatencyType = 'DomOwnerLatency' | 'NetworkLatency' | 'LsomLatency' | 'VsanIOLatencyType_Unknown' | 'ZdomLatency' | 'PerfDomOwnerLatency' | 'CapacityDomOwnerLatency' | 'PerfNetworkLatency' | 'CapacityNetworkLatency' | 'PerfLsomLatency' | 'CapacityLsomLatency' | 'CrossSiteNetworkLatency'

export type VsanIOTripAnalyzerRecurrenceStatus = 'recurrenceEnabled' | 'recurrenceDisabled' | 'VsanIOTripAnalyzerRecurrenceStatus_Unknown'

export type VsanIoInsightInstanceState = 'running' | 'completed' | 'crashed' | 'VsanIoInsightInstanceState_unknown'

export type VsanIoInsightState = 'running' | 'stopped' | 'notFound' | 'VsanIoInsightState_unknown'

export type VsanIscsiLUNRuntimeStatusType = 'Online' | 'Offline' | 'VsanIscsiLUNRuntimeStatusType_Unknown'

export type VsanMassCollectorObjectCollectionEnum = 'ALL_HOSTS' | 'ALL_VSAN_ENABLED_HOSTS' | 'ALL_CLUSTERS' | 'ALL_VSAN_ENABLED_CLUSTERS' | 'VCENTER' | 'SERVICE_INSTANCE' | 'ALL_VSAN_ENABLED_HOSTS_EXCEPT_WITNESS' | 'ALL_DATASTORES' | 'ALL_VSAN_DATASTORES' | 'ALL_VMFS_DATASTORES' | 'VsanMassCollectorObjectCollectionEnum_Unknown'

export type VsanMode = 'Mode_None' | 'Mode_Compute' | 'Mode_Storage' | 'Mode_Unknown'

export type VsanObjectTypeEnum90 = 'dedupSharedUserData'

export type VsanPeerHostConnectivityHealthState = 'STATE_GOOD' | 'STATE_SSL_ERROR' | 'STATE_CONNECTION_REFUSED_ERROR' | 'STATE_SOCKET_TIMEOUT' | 'STATE_HTTP_EXCEPTION' | 'STATE_MEMORY_ERROR' | 'STATE_SYSTEM_ERROR' | 'STATE_OS_ERROR' | 'STATE_GENERAL_EXCEPTION' | 'STATE_UNKNOWN'

export type VsanPerfDiagnosticQueryType = 'tput' | 'iops' | 'lat' | 'eval' | 'VsanPerfDiagnosticQueryType_Unknown'

export type VsanPerfsvcRemediateAction = 'enable' | 'disable' | 'update_profile' | 'no_action' | 'PerfsvcRemediateAction_Unknown'

export type VsanPolicyRegulationCheckOpEnum = 'equal' | 'greater' | 'nogreater' | 'less' | 'noless'

export type VsanPropertyConstraintComparatorEnum = 'EQUALS' | 'GREATER' | 'SMALLER' | 'POP' | 'CONTAINS' | 'TEXTUALLY_MATCHES' | 'VsanPropertyConstraintComparatorEnum_Unknown'

export type VsanRelayoutObjectsErrorCode = 'outOfResources' | 'generic' | 'VsanRelayoutObjectsErrorCode_Unknown'

export type VsanRemoteVcLinkType = 'standalone' | 'VsanRemoteVcLinkType_unknown'

export type VsanResourceCheckComponentType = 'vSAN' | 'DataPersistence' | 'ResourceCheckComponentType_Unknown'

export type VsanResourceCheckStatusType = 'resourceCheckUninitialized' | 'resourceCheckRunning' | 'resourceCheckFailed' | 'resourceCheckCancelled' | 'resourceCheckCompleted' | 'resourceCheckNoRecentValue' | 'resourceCheckNotSupported' | 'ResourceCheckStatusType_Unknown'

export type VsanServiceStatus = 'started' | 'stopped' | 'VsanServiceStatus_Unknown'

export type VsanSiteLocationType = 'None' | 'Preferred' | 'NonPreferred' | 'VsanSiteLocationType_Unknown'

export type VsanSiteMaintenanceState = 'notInMaintenanceMode' | 'inMaintenanceMode' | 'enteringMaintenanceMode' | 'exitingMaintenanceMode' | 'SiteMaintenanceState_Unknown'

export type VsanSmartParameterType = 'smarthealthstatus' | 'smartmediawearoutindicator' | 'smartwriteerrorcount' | 'smartreaderrorcount' | 'smartpoweronhours' | 'smartpowercyclecount' | 'smartreallocatedsectorct' | 'smartrawreaderrorrate' | 'smartdrivetemperature' | 'smartdriveratedmaxtemperature' | 'smartwritesectorstotct' | 'smartreadsectorstotct' | 'smartinitialbadblockcount' | 'VsanSmartParameterType_Unknown'

export type VsanSnapHealthType = 'applianceHealth' | 'pgSnapshotsHealth' | 'vmSnapshotsHealth' | 'vmMembershipChanges' | 'dpObjsInfo' | 'generalHealth' | 'VsanSnapHealthType_Unknown'

export type VsanSnapStatsExpirationType = 'afterSet' | 'afterGet' | 'afterTtl' | 'never' | 'VsanSnapStatsExpirationType_Unknown'

export type VsanSnapVmMembershipChangeStatus = 'added' | 'removed' | 'VsanSnapVmMembershipChangeStatus_Unknown'

export type VsanSnapshotCreator = 'SnapService' | 'SnapshotCreator_Unknown'

export type VsanSnapshotType = 'Managed' | 'Unmanaged' | 'SnapshotType_Unknown'

export type VsanSpaceReportingEntityType = 'VM' | 'FileShare' | 'Host' | 'FaultDomain' | 'VsanSpaceReportingEntityType_Unknown'

export type VsanSyncReason = 'repair' | 'evacuate' | 'rebalance' | 'reconfigure' | 'dying_evacuate' | 'stale' | 'merge_concat' | 'object_format_change' | 'VsanSyncReason_Unknown'

export type VsanSyncStatus = 'active' | 'queued' | 'suspended' | 'VsanSyncStatus_Unknown'

export type VsanUpdateItemImpactType = 'reboot' | 'VsanUpdateItemImpactType_Unknown'

export type VsanUpdateItemType = 'vib' | 'offlinebundle' | 'vmhbaFirmware' | 'fullStackFirmware' | 'VsanUpdateItemType_Unknown'

export type VsanVibType = 'tool' | 'driver' | 'VsanVibType_Unknown'

export type VsanXvcQueryCriteriaOperator = 'Equal' | 'NotEqual' | 'Greater' | 'GreaterOrEqual' | 'Less' | 'LessOrEqual' | 'In' | 'NotIn' | 'Like' | 'NotLike' | 'Unset' | 'VsanXvcQueryCriteriaOperator_unknown'

export type VsanXvcQueryFilterOperator = 'And' | 'Or' | 'Op_unknown'

export interface ActiveVsanDirectoryServerConfig extends VsanDirectoryServerConfig {
  activeDirectoryDomainName?: string | undefined
  username?: string | undefined
  password?: string | undefined
  organizationalUnit?: string | undefined
  preferredADServers?: string[] | undefined
}

export interface ClusterPowerContext extends vim25.DynamicData {
  currentClusterPowerStatus: string
  orderedClusterPowerStatus?: string[] | undefined
  trackingTask?: vim25.ManagedObjectReference | undefined
  lastErrorMessage?: vim25.LocalizableMessage | undefined
  lastErrorMOs?: vim25.ManagedObjectReference[] | undefined
}

export interface ClusterRuntimeInfo extends vim25.DynamicData {
  clusterUuid: string
  totalComponentsCount: number
  cluster?: vim25.ManagedObjectReference | undefined
}

export interface CnsAlreadyRegisteredFault extends CnsFault {
  volumeId: cns.CnsVolumeId
}

export interface CnsFault extends vim25.VimFault {
  reason: string
}

export interface CnsInCompatibleFault extends CnsPlacementFault {
  errors?: vim25.LocalizedMethodFault[] | undefined
}

export interface CnsMissingControllerFault extends CnsFault {
}

export interface CnsMissingPrivilegeFault extends CnsPlacementFault {
  privileges?: string[] | undefined
}

export interface CnsNotRegisteredFault extends CnsFault {
  volumeId: cns.CnsVolumeId
}

export interface CnsPlacementFault extends CnsFault {
}

export interface CnsRankedLowerFault extends CnsPlacementFault {
}

export interface CnsSnapshotNotFoundFault extends CnsFault {
  volumeId?: cns.CnsVolumeId | undefined
  SnapshotId: cns.CnsSnapshotId
}

export interface CnsVolumeAlreadyExistsFault extends CnsFault {
  volumeId: cns.CnsVolumeId
  datastore?: vim25.ManagedObjectReference | undefined
}

export interface CnsVolumeNotFoundFault extends CnsFault {
  volumeId: cns.CnsVolumeId
}

export interface DefaultDatastorePolicySelectionInfo extends vim25.DynamicData {
  enabled: boolean
  defaultPolicyId?: string | undefined
  lastPolicySelectionTime?: string | undefined
}

export interface DevicePciId extends vim25.DynamicData {
  vendorId: number
  deviceId: number
  subVendorId: number
  subDeviceId: number
}

export interface DiskClaimConfiguration extends vim25.DynamicData {
  diskType: string
  diskNamePrefix?: string | undefined
  numberOfDisks?: number | undefined
  diskModel?: string | undefined
  vendor?: string | undefined
  diskCapacity?: number | undefined
}

export interface DiskInfo extends vim25.DynamicData {
  diskUuid: string
  diskName: string
  isSsd?: boolean | undefined
}

export interface DpDaemonHealth extends vim25.DynamicData {
  host: vim25.ManagedObjectReference
  name: string
  status: string
}

export interface EntityResourceCheckDetails extends vim25.DynamicData {
  name?: string | undefined
  uuid?: string | undefined
  isNew?: boolean | undefined
  capacity?: number | undefined
  postOperationCapacity?: number | undefined
  usedCapacity?: number | undefined
  postOperationUsedCapacity?: number | undefined
  additionalRequiredCapacity?: number | undefined
  maxComponents?: number | undefined
  components?: number | undefined
}

export interface FileShareQueryResult extends vim25.DynamicData {
  fileShares?: VsanFileShare[] | undefined
  nextOffset?: string | undefined
  totalShareCount?: number | undefined
  maxShareCount?: number | undefined
}

export interface HostSpbmDatastoreInfo extends vim25.DynamicData {
  datastoreUrl: string
  namespace: string
  defaultProfileId: string
}

export interface HostSpbmHashInfo extends vim25.DynamicData {
  policyInfoHash: string
  datastoreInfoHash: string
}

export interface HostSpbmPolicyBlobInfo extends vim25.DynamicData {
  policyBlob: string
  namespace: string
}

export interface HostSpbmPolicyInfo extends vim25.DynamicData {
  profileId: string
  name: string
  description?: string | undefined
  generationId: number
  policyBlobInfo: HostSpbmPolicyBlobInfo[]
}

export interface LACPInfo extends vim25.DynamicData {
  dvsName: string
  lags?: LAGInfo[] | undefined
}

export interface LAGInfo extends vim25.DynamicData {
  lagName: string
  groupState: number
  vnics?: string[] | undefined
  uplinks?: LAGUplinkInfo[] | undefined
}

export interface LAGUplinkInfo extends vim25.DynamicData {
  uplinkName: string
  portState: number
  bundleState: string
}

export interface LifecycleConfigDetails extends vim25.DynamicData {
  clusterType: string
  faultDomainsDetails?: LifecycleFaultDomainDetails[] | undefined
  witnessHostsDetails?: LifecycleWitnessDetails[] | undefined
}

export interface LifecycleFaultDomainDetails extends vim25.DynamicData {
  isPreferredFaultDomain?: boolean | undefined
  name?: string | undefined
  hosts?: vim25.ManagedObjectReference[] | undefined
}

export interface LifecyclePreCheckResult extends vim25.DynamicData {
  type?: string | undefined
  description?: vim25.LocalizableMessage | undefined
  status: string
  reason?: vim25.LocalizableMessage | undefined
}

export interface LifecycleWitnessDetails extends vim25.DynamicData {
  host: vim25.ManagedObjectReference
  isVirtualAppliance: boolean
  sharedClusters?: vim25.ManagedObjectReference[] | undefined
}

export interface PerformClusterPowerActionSpec extends vim25.DynamicData {
  targetPowerStatus: string
  isOrchestration?: boolean | undefined
  initialPowerStatus?: string | undefined
  powerOffReason?: string | undefined
  infraVMs?: vim25.ManagedObjectReference[] | undefined
  infraVMUuids?: string[] | undefined
}

export interface PnicTSOInfo extends vim25.DynamicData {
  nicName: string
  isSupported: boolean
  isEnabled: boolean
}

export interface QueryVsanManagedStorageSpaceUsageSpec extends vim25.DynamicData {
  datastoreTypes: string[]
}

export interface RemoteVsanServerClusterConfig extends vim25.DynamicData {
  clusterUuid: string
  siteAffinity?: SiteAffinityInfo | undefined
}

export interface RemoteVsanSite extends vim25.DynamicData {
  name: string
}

export interface RemoteVsanSiteAffinity extends vim25.DynamicData {
  clientSite?: RemoteVsanSite | undefined
  serverSite: RemoteVsanSite
}

export interface RepairTimerInfo extends vim25.DynamicData {
  maxTimeToRepair: number
  minTimeToRepair: number
  objectCount: number
  objectCountWithRepairTimer?: number | undefined
}

export interface ResyncIopsInfo extends vim25.DynamicData {
  resyncIops: number
}

export interface SSDEnduranceThresholdSpec extends vim25.DynamicData {
  clustername: string
  clusternameop?: string | undefined
  hostname?: string | undefined
  hostnameop?: string | undefined
  diskname?: string | undefined
  disknameop?: string | undefined
  diskvendorname?: string | undefined
  diskvendorop?: string | undefined
  ssdEndurancePtg: number
  severity: string
}

export interface SiteAffinityInfo extends vim25.DynamicData {
  name: string
  siteId?: string | undefined
}

export interface VSANEntityCompatibilityResult extends vim25.DynamicData {
  entity: vim25.ManagedObjectReference
  compatible: boolean
  incompatibleReasons?: vim25.LocalizableMessage[] | undefined
  extendedAttributes?: vim25.KeyAnyValue[] | undefined
}

export interface VSANSharedWitnessCompatibilityResult extends vim25.DynamicData {
  witnessHostCompatibility: VSANEntityCompatibilityResult
  roboClusterCompatibility?: VSANEntityCompatibilityResult[] | undefined
}

export interface VcRemoteVsanServerClusterConfig extends vim25.DynamicData {
  serverClusters?: VcRemoteVsanServerClusterInfo[] | undefined
}

export interface VcRemoteVsanServerClusterInfo extends vim25.DynamicData {
  clusterUuid: string
  networkTopology?: string | undefined
  siteAffinity?: RemoteVsanSiteAffinity[] | undefined
  ownerVc?: string | undefined
  ditConfig?: VsanDataInTransitEncryptionConfig | undefined
}

export interface VimVsanHostDiskResultEx extends vim25.VsanHostDiskResult {
  vsanDirectTagged: boolean
  storagePoolDiskState?: string | undefined
  storagePoolDiskError?: vim25.LocalizedMethodFault | undefined
  isCapacityFlash?: boolean | undefined
}

export interface VimVsanHostQueryVsanDisksSpec extends vim25.DynamicData {
  diskName?: string | undefined
  vsanDiskType?: string | undefined
}

export interface VimVsanHostStoragePoolDiskInfo extends vim25.DynamicData {
  disk: vim25.HostScsiDisk
  vsanUuid?: string | undefined
  error?: vim25.LocalizedMethodFault | undefined
  isMounted?: boolean | undefined
  isEncrypted?: boolean | undefined
  dekId?: string | undefined
  diskType?: string | undefined
}

export interface VimVsanHostStoragePoolInfo extends vim25.DynamicData {
  storagePoolDisks?: VimVsanHostStoragePoolDiskInfo[] | undefined
}

export interface VimVsanHostTrimDiskEntry extends vim25.DynamicData {
  diskName: string
  diskType?: string | undefined
}

export interface VimVsanHostTrimDiskSpec extends vim25.DynamicData {
  disks?: VimVsanHostTrimDiskEntry[] | undefined
}

export interface VimVsanHostUpdateStoragePoolDiskSpec extends vim25.DynamicData {
  diskUuids?: string[] | undefined
  diskFormatVersion?: number | undefined
}

export interface VimVsanHostVsanDirectStorage extends vim25.DynamicData {
  scsiDisks?: VimVsanHostVsanScsiDisk[] | undefined
  tier?: string | undefined
}

export interface VimVsanHostVsanManagedDisksInfo extends vim25.DynamicData {
  vSANDirectDisks?: VimVsanHostVsanDirectStorage[] | undefined
  vSANDiskMapInfo?: vim25_vsan.VimVsanHostDiskMapInfoEx[] | undefined
  vSANPMemInfo?: VimVsanHostVsanManagedPMemInfo | undefined
  storagePools?: VimVsanHostStoragePoolInfo[] | undefined
}

export interface VimVsanHostVsanManagedPMemInfo extends vim25.DynamicData {
  localPMemDatastores?: vim25.ManagedObjectReference[] | undefined
}

export interface VimVsanHostVsanScsiDisk extends vim25.DynamicData {
  capacity: vim25.HostDiskDimensionsLba
  usedCapacity?: number | undefined
  devicePath: string
  ssd?: boolean | undefined
  localDisk?: boolean | undefined
  scsiDiskType?: string | undefined
  uuid: string
  operationalState?: string[] | undefined
  canonicalName?: string | undefined
  displayName?: string | undefined
  lunType: string
  vendor?: string | undefined
  model?: string | undefined
  mountInfo?: vim25.HostMountInfo | undefined
}

export interface VimVsanVsanPMemConfig extends vim25.DynamicData {
  enabled: boolean
}

export interface VsanAddStoragePoolDiskSpec extends vim25.DynamicData {
  host: vim25.ManagedObjectReference
  disks: VsanStoragePoolDisk[]
}

export interface VsanAdvancedDatastoreConfig extends VsanDatastoreConfig {
  remoteDatastores?: vim25.ManagedObjectReference[] | undefined
}

export interface VsanAutoRAIDConfig extends vim25.DynamicData {
  assumeAutoManagedRAID: boolean
}

export interface VsanAutoRAIDInfo extends vim25.DynamicData {
  hostFailuresToTolerate: number
  subFailuresToTolerate?: number | undefined
}

export interface VsanBasicDeviceInfo extends vim25.DynamicData {
  deviceName: string
  pciId?: string | undefined
  fwVersion?: string | undefined
  features?: string[] | undefined
}

export interface VsanBurnInTest extends vim25.DynamicData {
  testname: string
  workload?: string | undefined
  duration: number
  result: string
}

export interface VsanBurnInTestCheckResult extends vim25.DynamicData {
  passedTests?: VsanBurnInTest[] | undefined
  notPerformedTests?: VsanBurnInTest[] | undefined
  failedTests?: VsanBurnInTest[] | undefined
}

export interface VsanCapacityReservationInfo extends vim25.DynamicData {
  hostRebuildThreshold?: string | undefined
  vsanOpSpaceThreshold?: string | undefined
}

export interface VsanClientDatastoreConfig extends VsanDatastoreSpec {
  clusters: vim25.ManagedObjectReference[]
}

export interface VsanClientServerHciMeshDitEncryptionHealthSummary extends vim25.DynamicData {
  clusterUuid: string
  clusterName: string
  ownerVc?: string | undefined
  isLocalOwnerVc?: boolean | undefined
  health: string
  issues?: string[] | undefined
}

export interface VsanClientUnicastConfig extends vim25.DynamicData {
  unicastInfo?: VsanHostClientClusterUnicastInfo[] | undefined
}

export interface VsanCloudHealthStatus extends vim25.DynamicData {
  collectorRunning?: boolean | undefined
  lastSentTimestamp?: string | undefined
  internetConnectivity?: boolean | undefined
}

export interface VsanClusterBurnInTestResultList extends vim25.DynamicData {
  items?: VsanBurnInTest[] | undefined
  hosts?: string[] | undefined
}

export interface VsanClusterConfigPrecheckItem extends vim25.ClusterComputeResourceValidationResultBase {
  status: string
  description?: vim25.LocalizableMessage | undefined
}

export interface VsanClusterDitEncryptionHealthSummary extends vim25.DynamicData {
  overallHealth: string
  enabled?: boolean | undefined
  hostResults?: VsanDitEncryptionHealthSummary[] | undefined
}

export interface VsanClusterEncryptionHealthSummary extends vim25.DynamicData {
  overallHealth?: string | undefined
  configHealth?: string | undefined
  kmsHealth?: string | undefined
  vcKmsResult?: VsanVcKmipServersHealth | undefined
  hostResults?: VsanEncryptionHealthSummary[] | undefined
  aesniHealth?: string | undefined
}

export interface VsanClusterFileServiceHealthSummary extends vim25.DynamicData {
  overallHealth?: string | undefined
  hostResults?: VsanFileServiceHealthSummary[] | undefined
}

export interface VsanClusterGlobalDedupHealthSummary extends vim25.DynamicData {
  dedupConfigHealth?: VsanHostGlobalDedupConfigHealthSummary[] | undefined
  dedupStoreHealth?: string | undefined
}

export interface VsanClusterHciMeshDitEncryptionHealthSummary extends vim25.DynamicData {
  overallHealth: string
  hostClientClusterSummary?: VsanHostHciMeshDitEncryptionHealthSummary[] | undefined
  hostServerClusterSummary?: VsanHostHciMeshDitEncryptionHealthSummary[] | undefined
  serverClusterSummary?: VsanClientServerHciMeshDitEncryptionHealthSummary[] | undefined
}

export interface VsanClusterHealthCheckInfo extends vim25.DynamicData {
  testId: string
  testName?: string | undefined
  groupId: string
  groupName?: string | undefined
}

export interface VsanClusterHealthLink extends VsanClusterHealthLinkBase {
  url: string
  category?: string | undefined
}

export interface VsanClusterHealthLinkBase extends vim25.DynamicData {
  label?: string | undefined
}

export interface VsanClusterHealthQuerySpec extends vim25.DynamicData {
  task?: vim25.ManagedObjectReference | undefined
  diskNames?: string[] | undefined
  includeHealthRemediation?: boolean | undefined
  excludeChecks?: string[] | undefined
}

export interface VsanClusterHealthResultWithRemediation extends vim25_vsan.VsanClusterHealthResultBase {
  issueDescription?: string | undefined
  issueDetail?: vim25_vsan.VsanClusterHealthResultTable[] | undefined
  troubleshooting?: VsanHealthTroubleshooting | undefined
  additionalResources?: VsanClusterHealthLink[] | undefined
}

export interface VsanClusterMembershipInfo extends vim25.DynamicData {
  clusterUuid?: string | undefined
  health?: string | undefined
  membershipUuid?: string | undefined
  memberUuid?: string[] | undefined
}

export interface VsanClusterNetworkPerfTaskSpec extends vim25.DynamicData {
  Cluster?: vim25.ManagedObjectReference | undefined
  DurationSec?: number | undefined
  ownerVc?: string | undefined
}

export interface VsanClusterObjectExtAttrs extends vim25.DynamicData {
  uuid: string
  objectType?: string | undefined
  objectPath?: string | undefined
  groupUuid?: string | undefined
  directoryName?: string | undefined
}

export interface VsanComparator extends vim25.DynamicData {
}

export interface VsanComplianceDetail extends vim25.DynamicData {
  objectUUID: string
  complianceStatus: string
  objectHealth: number
  violatedPolicies?: VsanPolicyStatus[] | undefined
}

export interface VsanComplianceQuerySpec extends vim25.DynamicData {
  uuids?: string[] | undefined
  spbmProfileId?: string | undefined
  spbmProfileGenerationId?: number | undefined
}

export interface VsanComplianceResult extends vim25.DynamicData {
  checkTime: string
  policyId?: string | undefined
  policyGen?: number | undefined
  objComplianceDetail?: VsanComplianceDetail[] | undefined
}

export interface VsanCompliantDriver extends vim25.DynamicData {
  driverName: string
  driverVersion: string
  supportedFeatures?: string[] | undefined
}

export interface VsanCompliantFirmware extends vim25.DynamicData {
  firmwareVersion: string
  compliantDrivers: VsanCompliantDriver[]
}

export interface VsanComponentBasicInfo extends vim25.DynamicData {
  uuid: string
  componentState: string
  hostName: string
  hostNodeUuid: string
  faultDomainUuid?: string | undefined
  faultDomainName?: string | undefined
  cacheDiskInfo?: DiskInfo | undefined
  capacityDiskInfo?: DiskInfo | undefined
}

export interface VsanComponentPlacement extends vim25.DynamicData {
  type: string
  children?: VsanComponentPlacement[] | undefined
  basicInfo?: VsanComponentBasicInfo | undefined
}

export interface VsanCompositeConstraint extends VsanResourceConstraint {
  nestedConstraints?: VsanResourceConstraint[] | undefined
  conjoiner?: string | undefined
}

export interface VsanConfigBaseIssue extends vim25.DynamicData {
}

export interface VsanConfigCheckResult extends vim25.DynamicData {
  vsanEnabled: boolean
  issues?: VsanConfigBaseIssue[] | undefined
}

export interface VsanConfigGeneration extends vim25.DynamicData {
  vcUuid: string
  genNum: number
  genTime: number
}

export interface VsanConfigNotAllDisksClaimedIssue extends VsanConfigBaseIssue {
  host: vim25.ManagedObjectReference
  disks: string[]
}

export interface VsanCyberRecoveryConfig extends vim25.DynamicData {
  enabled: boolean
}

export interface VsanDaemonHealth extends vim25.DynamicData {
  name: string
  alive: boolean
  error?: vim25.LocalizedMethodFault | undefined
}

export interface VsanDataDrivenAPIAction extends vim25.DynamicData {
  actionId: string
  actionLabel: vim25.LocalizableMessage
  actionDescription: vim25.LocalizableMessage
  enabled: boolean
  parameters?: vim25.KeyValue[] | undefined
}

export interface VsanDataEfficiencyConfigEx extends vim25_vsan.VsanDataEfficiencyConfig {
  dedupStoreUuid?: string | undefined
  dedupPaused?: boolean | undefined
}

export interface VsanDataEncryptionConfig extends vim25.DynamicData {
  encryptionEnabled: boolean
  kmsProviderId?: vim25.KeyProviderId | undefined
  kekId?: string | undefined
  hostKeyId?: string | undefined
  dekGenerationId?: number | undefined
  changing?: boolean | undefined
  eraseDisksBeforeUse?: boolean | undefined
  wrappedDek?: string | undefined
  dekId?: string | undefined
  oldWrappedDek?: string | undefined
  oldDekId?: string | undefined
  kekVerifier?: string | undefined
  dekVerifier?: string | undefined
  oldDekVerifier?: string | undefined
  iv?: string | undefined
  syncing?: boolean | undefined
}

export interface VsanDataInTransitEncryptionConfig extends vim25.DynamicData {
  enabled?: boolean | undefined
  rekeyInterval?: number | undefined
  state?: string | undefined
}

export interface VsanDataObfuscationRule extends vim25.DynamicData {
}

export interface VsanDatastoreConfig extends vim25.DynamicData {
  datastores?: VsanDatastoreSpec[] | undefined
}

export interface VsanDatastoreDefaultPolicySelectionConfig extends vim25.DynamicData {
  enabled: boolean
}

export interface VsanDatastoreSourcePrecheckItem extends VsanMountPrecheckItem {
}

export interface VsanDatastoreSourcePrecheckResult extends VsanMountPrecheckResult {
}

export interface VsanDatastoreSpec extends vim25.DynamicData {
  uuid: string
  name: string
}

export interface VsanDeconvergedNetConfig extends vim25.DynamicData {
  enabled: boolean
}

export interface VsanDeleteStoragePoolDiskSpec extends vim25.DynamicData {
  diskUuids: string[]
  maintenanceSpec: vim25.HostMaintenanceSpec
}

export interface VsanDiagnosticsThreshold extends vim25.DynamicData {
  entityType: string
  metric: string
  yellow?: number | undefined
  red?: number | undefined
}

export interface VsanDirectoryServerConfig extends vim25.DynamicData {
}

export interface VsanDisallowDataMovementIssue extends vim25.VsanUpgradeSystemPreflightCheckIssue {
}

export interface VsanDisallowEvacuateDataIssue extends vim25.VsanUpgradeSystemPreflightCheckIssue {
  hosts?: vim25.ManagedObjectReference[] | undefined
}

export interface VsanDiskDataEvacuationResourceCheckTaskDetails extends VsanResourceCheckTaskDetails {
  diskUuid?: string | undefined
  isCapacityTier?: boolean | undefined
}

export interface VsanDiskEncryptionHealth extends vim25.DynamicData {
  diskHealth?: vim25_vsan.VsanPhysicalDiskHealth | undefined
  encryptionIssues?: string[] | undefined
}

export interface VsanDiskGroupResourceCheckResult extends EntityResourceCheckDetails {
  cacheTierDisk?: VsanDiskResourceCheckResult | undefined
  capacityTierDisks?: VsanDiskResourceCheckResult[] | undefined
}

export interface VsanDiskModelInfo extends vim25.DynamicData {
  productId: string
  vendor: string
  partNumber?: string | undefined
}

export interface VsanDiskRebalanceResult extends vim25.DynamicData {
  status: string
  bytesMoving?: number | undefined
  remainingBytesToMove?: number | undefined
  diskUsage?: number | undefined
  maxDiskUsage?: number | undefined
  minDiskUsage?: number | undefined
  avgDiskUsage?: number | undefined
  diskCompUsage?: number | undefined
  maxDiskCompUsage?: number | undefined
  minDiskCompUsage?: number | undefined
  avgDiskCompUsage?: number | undefined
}

export interface VsanDiskResourceCheckResult extends EntityResourceCheckDetails {
}

export interface VsanDitEncryptionHealthSummary extends vim25.DynamicData {
  hostname?: string | undefined
  health?: string | undefined
  reason?: vim25.LocalizableMessage | undefined
  ditEncryptionInfo?: VsanInTransitEncryptionInfo | undefined
}

export interface VsanDownloadItem extends vim25.DynamicData {
  url: string
  sha1sum: string
  formatType?: string | undefined
  itemId?: string | undefined
}

export interface VsanEffectiveSpaceUsage extends vim25.DynamicData {
  totalUsableB: number
  freeUsableB: number
  actualWrittenB?: number | undefined
  overReservedB?: number | undefined
  totalProvisionB?: number | undefined
  snapshotSpace?: VsanSnapshotSpace | undefined
}

export interface VsanEncryptionHealthSummary extends vim25.DynamicData {
  hostname?: string | undefined
  encryptionInfo?: VsanHostEncryptionInfo | undefined
  overallKmsHealth: string
  kmsHealth?: VsanKmsHealth[] | undefined
  encryptionIssues?: string[] | undefined
  diskResults?: VsanDiskEncryptionHealth[] | undefined
  error?: vim25.LocalizedMethodFault | undefined
  aesniEnabled?: boolean | undefined
  inconsistentlyEncryptedObjectCount?: number | undefined
  hostEncryptionDekId?: string | undefined
  kekVerifierHealth?: boolean | undefined
  dekVerifierHealth?: boolean | undefined
}

export interface VsanEntitySpaceUsage extends vim25.DynamicData {
  entityId?: string | undefined
  spaceUsageByObjectType?: vim25_vsan.VsanObjectSpaceSummary[] | undefined
  totalCapacityB?: number | undefined
  freeCapacityB?: number | undefined
  efficientCapacity?: vim25_vsan.VimVsanDataEfficiencyCapacityState | undefined
}

export interface VsanEsaConfig extends vim25.DynamicData {
  storagePoolSpecs?: VsanAddStoragePoolDiskSpec[] | undefined
  hclDiskClaimEnabled?: boolean | undefined
  datastoreDefaultPolicySelectionConfig?: VsanDatastoreDefaultPolicySelectionConfig | undefined
  diskConfiguration?: VsanEsaDiskConfiguration | undefined
  autoRAIDConfig?: VsanAutoRAIDConfig | undefined
  deleteStoragePoolDiskSpec?: VsanDeleteStoragePoolDiskSpec | undefined
}

export interface VsanEsaConfigInfo extends vim25.DynamicData {
  hclDiskClaimEnabled?: boolean | undefined
  datastoreDefaultPolicySelectionConfig?: VsanDatastoreDefaultPolicySelectionConfig | undefined
  diskConfiguration?: VsanEsaDiskConfiguration | undefined
  autoRAIDConfig?: VsanAutoRAIDConfig | undefined
}

export interface VsanEsaDiskConfiguration extends vim25.DynamicData {
  diskClaimConfiguration?: DiskClaimConfiguration[] | undefined
}

export interface VsanExtendedConfig extends vim25.DynamicData {
  objectRepairTimer?: number | undefined
  disableSiteReadLocality?: boolean | undefined
  enableCustomizedSwapObject?: boolean | undefined
  largeScaleClusterSupport?: boolean | undefined
  proactiveRebalanceInfo?: VsanProactiveRebalanceInfo | undefined
  capacityReservationInfo?: VsanCapacityReservationInfo | undefined
}

export interface VsanFaultDomainDestroySpec extends vim25_vsan.VimClusterVsanFaultDomainSpec {
}

export interface VsanFaultDomainResourceCheckResult extends EntityResourceCheckDetails {
  hosts?: VsanHostResourceCheckResult[] | undefined
}

export interface VsanFaultDomainUpdateSpec extends vim25_vsan.VimClusterVsanFaultDomainSpec {
  operation: string
}

export interface VsanFileServerHealthSummary extends vim25.DynamicData {
  domainName?: string | undefined
  fileServerIp?: string | undefined
  nfsdHealth?: string | undefined
  networkHealth?: string | undefined
  rootfsHealth?: string | undefined
  description?: string | undefined
  smbConnections?: number | undefined
  smbDaemonHealth?: string | undefined
  adTestJoinHealth?: string | undefined
  dnsLookupHealth?: string | undefined
}

export interface VsanFileServiceBalanceHealth extends vim25.DynamicData {
  health?: string | undefined
  description?: string | undefined
}

export interface VsanFileServiceConfig extends vim25.DynamicData {
  enabled: boolean
  fileServerMemoryMB?: number | undefined
  fileServerCPUMhz?: number | undefined
  fsvmMemoryMB?: number | undefined
  fsvmCPU?: number | undefined
  network?: vim25.ManagedObjectReference | undefined
  domains?: VsanFileServiceDomainConfig[] | undefined
  fileAnalyticsEnabled?: boolean | undefined
}

export interface VsanFileServiceDomain extends vim25.DynamicData {
  uuid: string
  config?: VsanFileServiceDomainConfig | undefined
}

export interface VsanFileServiceDomainConfig extends vim25.DynamicData {
  name?: string | undefined
  dnsServerAddresses?: string[] | undefined
  dnsSuffixes?: string[] | undefined
  fileServerIpConfig?: VsanFileServiceIpConfig[] | undefined
  directoryServerConfig?: VsanDirectoryServerConfig | undefined
  version?: string | undefined
}

export interface VsanFileServiceDomainQuerySpec extends vim25.DynamicData {
  uuids?: string[] | undefined
  names?: string[] | undefined
}

export interface VsanFileServiceHealthSummary extends vim25.DynamicData {
  hostname?: string | undefined
  overallHealth?: string | undefined
  enabled?: boolean | undefined
  vdfsdStatus?: vim25_vsan.VsanResourceHealth | undefined
  fsvmStatus?: vim25_vsan.VsanResourceHealth | undefined
  rootFsStatus?: VsanFileServiceRootFsHealth | undefined
  fileServerHealth?: VsanFileServerHealthSummary[] | undefined
  fileShareHealth?: VsanFileServiceShareHealthSummary[] | undefined
  balanceStatus?: VsanFileServiceBalanceHealth | undefined
  hostLoadStatus?: vim25_vsan.VsanResourceHealth | undefined
}

export interface VsanFileServiceIpConfig extends vim25.HostIpConfig {
  fqdn?: string | undefined
  isPrimary?: boolean | undefined
  gateway: string
  affinityLocation?: string | undefined
  ipv6Gateway?: string | undefined
}

export interface VsanFileServiceOvfSpec extends vim25.DynamicData {
  version?: string | undefined
  updateTime?: string | undefined
  task?: vim25.ManagedObjectReference | undefined
}

export interface VsanFileServicePreflightCheckResult extends vim25.DynamicData {
  ovfInstalled?: string | undefined
  fsvmVersion?: string | undefined
  lastUpgradeDate?: string | undefined
  ovfMixedModeIssue?: string | undefined
  hostVersion?: string | undefined
  mixedModeIssue?: string | undefined
  networkPartitionIssue?: string | undefined
  vsanDatastoreIssue?: string | undefined
  domainConfigIssue?: string | undefined
  fileServiceVersion?: string | undefined
  dvsConfigIssue?: string | undefined
  domainConfigWarning?: string | undefined
  ntpConfigWarning?: string | undefined
  svsConfigIssue?: string | undefined
  nsxConfigIssue?: string | undefined
}

export interface VsanFileServiceRootFsHealth extends vim25.DynamicData {
  created?: boolean | undefined
  health?: string | undefined
  description?: string | undefined
}

export interface VsanFileServiceShareHealthSummary extends vim25.DynamicData {
  overallHealth?: string | undefined
  domainName?: string | undefined
  shareUuid?: string | undefined
  shareName?: string | undefined
  objectHealth?: vim25_vsan.VsanObjectOverallHealth | undefined
  description?: string | undefined
  extensible?: boolean | undefined
  spbmProfileUuid?: string | undefined
  spbmProfileGenerationId?: string | undefined
  sharePolicyMismatch?: boolean | undefined
}

export interface VsanFileShare extends vim25.DynamicData {
  uuid: string
  config?: VsanFileShareConfig | undefined
  runtime?: VsanFileShareRuntimeInfo | undefined
}

export interface VsanFileShareConfig extends vim25.DynamicData {
  name?: string | undefined
  domainName?: string | undefined
  quota?: string | undefined
  softQuota?: string | undefined
  labels?: vim25.KeyValue[] | undefined
  storagePolicy?: vim25.VirtualMachineProfileSpec | undefined
  permission?: VsanFileShareNetPermission[] | undefined
  protocols?: string[] | undefined
  smbOptions?: VsanFileShareSmbOptions | undefined
  nfsSecType?: string | undefined
  affinityLocation?: string | undefined
}

export interface VsanFileShareNetPermission extends vim25.DynamicData {
  ips: string
  permissions?: string | undefined
  allowRoot?: boolean | undefined
}

export interface VsanFileShareQueryProperties extends vim25.DynamicData {
  includeBasic?: boolean | undefined
  includeUsedCapacity?: boolean | undefined
  includeVsanObjectUuids?: boolean | undefined
  includeAllLabels?: boolean | undefined
  labelKeys?: string[] | undefined
}

export interface VsanFileShareQuerySpec extends vim25.DynamicData {
  domainName?: string | undefined
  uuids?: string[] | undefined
  names?: string[] | undefined
  offset?: string | undefined
  limit?: number | undefined
  managedBy?: string[] | undefined
  protocols?: string[] | undefined
  pageNumber?: number | undefined
  properties?: VsanFileShareQueryProperties | undefined
}

export interface VsanFileShareRuntimeInfo extends vim25.DynamicData {
  usedCapacity?: number | undefined
  hostname?: string | undefined
  address?: string | undefined
  vsanObjectUuids?: string[] | undefined
  accessPoints?: vim25.KeyValue[] | undefined
  managedBy?: string | undefined
  fileServerFQDN?: string | undefined
}

export interface VsanFileShareSmbOptions extends vim25.DynamicData {
  encryption?: string | undefined
  accessBasedEnumeration?: boolean | undefined
}

export interface VsanFileShareSnapshot extends vim25.DynamicData {
  config?: VsanFileShareSnapshotConfig | undefined
  creationTime?: string | undefined
  usedCapacity?: number | undefined
}

export interface VsanFileShareSnapshotConfig extends vim25.DynamicData {
  shareUuid?: string | undefined
  name?: string | undefined
}

export interface VsanFileShareSnapshotQueryResult extends vim25.DynamicData {
  snapshots?: VsanFileShareSnapshot[] | undefined
  totalCount?: number | undefined
}

export interface VsanFileShareSnapshotQuerySpec extends vim25.DynamicData {
  shareUuid: string
  snapshotNames?: string[] | undefined
  startTime?: string | undefined
  endTime?: string | undefined
  pageSize?: number | undefined
  pageNumber?: number | undefined
}

export interface VsanGenericClusterBaseIssue extends vim25.DynamicData {
}

export interface VsanGenericClusterBestPracticeHealth extends vim25.DynamicData {
  drsEnabled: boolean
  haEnabled: boolean
  issues?: VsanGenericClusterBaseIssue[] | undefined
}

export interface VsanHciMeshDatastoreSource extends vim25.DynamicData {
  vcInfo: VsanRemoteVcInfo
}

export interface VsanHclCommonDeviceInfo extends vim25.DynamicData {
  deviceName: string
  displayName?: string | undefined
  driverName?: string | undefined
  driverVersion?: string | undefined
  vendorId?: number | undefined
  deviceId?: number | undefined
  subVendorId?: number | undefined
  subDeviceId?: number | undefined
  extraInfo?: vim25.KeyValue[] | undefined
  deviceOnHcl?: boolean | undefined
  releaseSupported?: boolean | undefined
  releasesOnHcl?: string[] | undefined
  driverVersionsOnHcl?: string[] | undefined
  driverVersionSupported?: boolean | undefined
  fwVersionSupported?: boolean | undefined
  fwVersionOnHcl?: string[] | undefined
  fwVersion?: string | undefined
  driversOnHcl?: VsanHclDriverInfo[] | undefined
}

export interface VsanHclComputeResource extends vim25.DynamicData {
  memory: VsanHclMemInfo
}

export interface VsanHclDeviceConstraint extends vim25.DynamicData {
  pciId: string
  vcgLink?: string | undefined
  similarVcgLinks?: string[] | undefined
  compliantFirmwares?: VsanCompliantFirmware[] | undefined
  vcgId?: number | undefined
  model?: string | undefined
  partner?: string | undefined
  partNumber?: string | undefined
  release?: string | undefined
}

export interface VsanHclDiskConstraint extends vim25.DynamicData {
  productId: string
  vendor: string
  constraints?: VsanHclMinFwConstraint[] | undefined
  pcieConstraints?: VsanHclDeviceConstraint[] | undefined
  partNumber?: string | undefined
}

export interface VsanHclDiskInfo extends vim25.DynamicData {
  deviceName: string
  model?: string | undefined
  isSsd?: boolean | undefined
  vsanDisk: boolean
  issues?: vim25.LocalizedMethodFault[] | undefined
  remediableIssues?: string[] | undefined
  uuid?: string | undefined
  capacity?: number | undefined
  vsanCompatibility?: string[] | undefined
}

export interface VsanHclDriverInfo extends vim25.DynamicData {
  driverVersion?: string | undefined
  driverLink?: VsanDownloadItem | undefined
  fwVersion?: string | undefined
  fwLinks?: VsanDownloadItem[] | undefined
  toolsLinks?: VsanDownloadItem[] | undefined
  eula?: string | undefined
  driverType?: string | undefined
  driverName?: string | undefined
  diskModes?: string[] | undefined
  supportedFeatures?: string[] | undefined
}

export interface VsanHclFirmwareFile extends vim25.DynamicData {
  fileType: string
  filenameOrUrl: string
  sha1sum: string
}

export interface VsanHclFirmwareUpdateSpec extends vim25.DynamicData {
  host: vim25.ManagedObjectReference
  hbaDevice: string
  fwFiles: VsanHclFirmwareFile[]
  allowDowngrade?: boolean | undefined
  firmwareComponent?: VsanHostFwComponent[] | undefined
}

export interface VsanHclMemInfo extends vim25.DynamicData {
  memorySize?: number | undefined
  vsanHostCompatibility?: string[] | undefined
}

export interface VsanHclMinFwConstraint extends vim25.DynamicData {
  vcgId: number
  vcgLink: string
  model: string
  partner: string
  partNumber?: string | undefined
  release: string
  firmware: string
}

export interface VsanHclNicInfo extends VsanHclCommonDeviceInfo {
  vmknic?: string | undefined
  useByVsan?: boolean | undefined
  rdmaConfig?: VsanNicRdmaInfo | undefined
  vsanHostCompatibility?: string[] | undefined
  nicLinkSpeedInMbps?: number | undefined
}

export interface VsanHclQuerySpec extends vim25.DynamicData {
  includeOnlyVsanControllers?: boolean | undefined
  cluster?: vim25.ManagedObjectReference | undefined
  hosts?: vim25.ManagedObjectReference[] | undefined
  vsanStoragePoolEligibleDisksOnly?: boolean | undefined
}

export interface VsanHclReleaseConstraint extends vim25.DynamicData {
  cluster: vim25.ManagedObjectReference
  release: string
  hostDevices?: VsanHostDeviceInfo[] | undefined
  constraints?: VsanHclDeviceConstraint[] | undefined
}

export interface VsanHealthActionBase extends vim25.DynamicData {
  description: string
}

export interface VsanHealthActionSteps extends VsanHealthActionBase {
  steps?: VsanHealthActionBase[] | undefined
}

export interface VsanHealthApiBasedAction extends VsanHealthActionBase {
  apiAction: vim25_vsan.VsanClusterHealthAction
}

export interface VsanHealthCmdBasedAction extends VsanHealthActionBase {
  commands: string[]
}

export interface VsanHealthConfigSpec extends vim25.DynamicData {
  healthCheckThresholdSpec?: VsanHealthThreshold[] | undefined
  historicalHealthConfig?: VsanHistoricalHealthConfig | undefined
}

export interface VsanHealthConfirmationDialog extends vim25.DynamicData {
  title: string
  subTitle?: string | undefined
  content: string
  agreeLabel?: string | undefined
  closeLabel?: string | undefined
  isWarning?: boolean | undefined
}

export interface VsanHealthCorrelation extends vim25.DynamicData {
  primaryHealthTests?: string[] | undefined
  relatedHealthTests?: string[] | undefined
  skippedHealthTests?: string[] | undefined
}

export interface VsanHealthCustomizationSpec extends vim25.DynamicData {
  ssdEnduranceSpec?: SSDEnduranceThresholdSpec[] | undefined
}

export interface VsanHealthDataDrivenAction extends VsanHealthActionBase {
  apiAction: VsanDataDrivenAPIAction
  confirmation?: VsanHealthConfirmationDialog | undefined
}

export interface VsanHealthObjectStats extends vim25.DynamicData {
  numAutoManagedObjects: number
  numFTT3ManagedObjects: number
}

export interface VsanHealthQuerySpec extends vim25.DynamicData {
  includeAllRemoteClusters?: boolean | undefined
  remoteClusterUuids?: string[] | undefined
  latencyOnly?: boolean | undefined
  mode?: string | undefined
}

export interface VsanHealthStatusCounts extends vim25.DynamicData {
  error: number
  warning: number
  info: number
}

export interface VsanHealthThreshold extends vim25.DynamicData {
  yellowValue: number
  redValue: number
  target?: string | undefined
  enabled?: boolean | undefined
}

export interface VsanHealthTroubleshooting extends vim25.DynamicData {
  diagnosticSteps?: VsanHealthActionBase[] | undefined
  remediations?: VsanHealthActionBase[] | undefined
}

export interface VsanHealthTxtBasedAction extends VsanHealthActionBase {
}

export interface VsanHistoricalHealthConfig extends vim25.DynamicData {
  enabled: boolean
}

export interface VsanHistoricalHealthQuerySpec extends vim25.DynamicData {
  clusters: vim25.ManagedObjectReference[]
  start: string
  end?: string | undefined
  testId?: string | undefined
  groupId?: string | undefined
  includeHealthRemediation?: boolean | undefined
}

export interface VsanHistoricalHealthTest extends vim25.DynamicData {
  timestamp: string
  health: string
  testDetails?: vim25_vsan.VsanClusterHealthResultBase[] | undefined
  testCorrelation?: VsanHealthCorrelation | undefined
}

export interface VsanHostAbortWipeDiskStatus extends vim25.DynamicData {
  disk: string
  success: boolean
  reason?: vim25.LocalizableMessage[] | undefined
}

export interface VsanHostAboutInfoEx extends vim25.DynamicData {
  name?: string | undefined
  version?: string | undefined
  build?: string | undefined
  buildType?: string | undefined
  apiVersion?: string | undefined
}

export interface VsanHostAssociatedObjects extends vim25.DynamicData {
  spbmProfileId: string
  spbmProfileGenerationNum: number
  vsanObjects?: string[] | undefined
}

export interface VsanHostAssociatedObjectsResult extends vim25.DynamicData {
  data: VsanHostAssociatedObjects[]
  offset: number
  limit: number
}

export interface VsanHostClientClusterUnicastConfig extends vim25.DynamicData {
  remoteUnicastConfig?: VsanHostClientClusterUnicastInfo[] | undefined
}

export interface VsanHostClientClusterUnicastInfo extends vim25.DynamicData {
  clusterUuid: string
  unicastInfo?: VsanHostClientHostUnicastInfo[] | undefined
}

export interface VsanHostClientHostUnicastInfo extends vim25.DynamicData {
  hostUuid: string
  unicastSpec?: VsanUnicastAddressInfo[] | undefined
  thumbprintList?: vim25.VirtualMachineCertThumbprint[] | undefined
}

export interface VsanHostComponentSyncState extends vim25.DynamicData {
  uuid: string
  diskUuid: string
  hostUuid: string
  bytesToSync: number
  recoveryETA?: number | undefined
  reasons?: string[] | undefined
}

export interface VsanHostConfigInfoEx extends vim25.VsanHostConfigInfo {
  encryptionInfo?: VsanHostEncryptionInfo | undefined
  dataEfficiencyInfo?: vim25_vsan.VsanDataEfficiencyConfig | undefined
  resyncIopsLimitInfo?: ResyncIopsInfo | undefined
  extendedConfig?: VsanExtendedConfig | undefined
  datastoreInfo?: VsanDatastoreConfig | undefined
  unmapConfig?: VsanUnmapConfig | undefined
  witnessHostConfig?: VsanWitnessHostConfig[] | undefined
  internalExtendedConfig?: VsanInternalExtendedConfig | undefined
  metricsConfig?: VsanMetricsConfig | undefined
  unicastConfig?: VsanHostServerClusterUnicastConfig | undefined
  rdmaConfig?: VsanRdmaConfig | undefined
  dataInTransitEncryptionInfo?: VsanInTransitEncryptionInfo | undefined
  mode?: string | undefined
  serverClusterConfigs?: RemoteVsanServerClusterConfig[] | undefined
  snapServiceConfig?: VsanSnapServiceConfig | undefined
  deconvergedNetConfig?: VsanDeconvergedNetConfig | undefined
  remoteDITInfos?: VsanInTransitEncryptionInfo[] | undefined
  clientUnicastConfig?: VsanHostClientClusterUnicastConfig | undefined
  siteTakeoverConfig?: VsanSiteTakeoverConfig | undefined
  vbossHostConfig?: VsanVbossHostConfig | undefined
  autoRAIDConfig?: VsanAutoRAIDConfig | undefined
}

export interface VsanHostCreateNativeKeyProviderSpec extends vim25.DynamicData {
  provider: string
  keyId?: string | undefined
  keyDerivationKey?: string | undefined
  tpmRequired?: boolean | undefined
}

export interface VsanHostDeviceInfo extends vim25.DynamicData {
  hostname: string
  devices?: VsanBasicDeviceInfo[] | undefined
}

export interface VsanHostDrsStats extends vim25.DynamicData {
  host: vim25.ManagedObjectReference
  stats: string
  readLocalityPresented?: boolean | undefined
}

export interface VsanHostEMMSummary extends vim25.DynamicData {
  hostname?: string | undefined
  inMaintenanceMode?: boolean | undefined
  inDecomState?: boolean | undefined
}

export interface VsanHostEncryptionInfo extends vim25.DynamicData {
  enabled?: boolean | undefined
  kekId?: string | undefined
  hostKeyId?: string | undefined
  kmipServers?: vim25.KmipServerSpec[] | undefined
  kmsServerCerts?: string[] | undefined
  clientKey?: string | undefined
  clientCert?: string | undefined
  dekGenerationId?: number | undefined
  changing?: boolean | undefined
  eraseDisksBeforeUse?: boolean | undefined
  wrappedDek?: string | undefined
  dekId?: string | undefined
  oldWrappedDek?: string | undefined
  oldDekId?: string | undefined
  kekVerifier?: string | undefined
  dekVerifier?: string | undefined
  oldDekVerifier?: string | undefined
  iv?: string | undefined
  syncing?: boolean | undefined
}

export interface VsanHostFwComponent extends vim25.DynamicData {
  name: string
  url?: string | undefined
  sha1sum?: string | undefined
  currentVersion?: string | undefined
  suggestedVersion?: string | undefined
  componentID?: string[] | undefined
}

export interface VsanHostGlobalDedupConfigHealthSummary extends vim25.DynamicData {
  hostname?: string | undefined
  health?: string | undefined
}

export interface VsanHostHciMeshDitEncryptionHealth extends vim25.DynamicData {
  clusterUuid: string
  clusterName: string
  ownerVc?: string | undefined
  isLocalOwnerVc?: boolean | undefined
  health: string
  issues?: string[] | undefined
}

export interface VsanHostHciMeshDitEncryptionHealthSummary extends vim25.DynamicData {
  hostname: string
  clusterUuid: string
  clusterName: string
  ownerVc: string
  isLocalOwnerVc?: boolean | undefined
  capable?: boolean | undefined
  clusterHealths?: VsanHostHciMeshDitEncryptionHealth[] | undefined
}

export interface VsanHostHwDeviceId extends vim25.DynamicData {
  pciId: DevicePciId
  productId?: string | undefined
  diskCapacity?: number | undefined
}

export interface VsanHostIoInsightInfo extends vim25.DynamicData {
  host: vim25.ManagedObjectReference
  ioinsightWorldId?: number | undefined
  faultMessage?: string | undefined
  ioinsightInfo?: VsanIoInsightInfo | undefined
}

export interface VsanHostQueryCheckLimitsSpec extends vim25.DynamicData {
  optionTypes?: string[] | undefined
  fetchAll: boolean
}

export interface VsanHostReference extends vim25.DynamicData {
  hostname: string
}

export interface VsanHostResourceCheckResult extends EntityResourceCheckDetails {
  host?: vim25.ManagedObjectReference | undefined
  diskGroups?: VsanDiskGroupResourceCheckResult[] | undefined
  storagePools?: VsanStoragePoolResourceCheckResult[] | undefined
}

export interface VsanHostRuntimeStats extends vim25.DynamicData {
  resyncIopsInfo?: ResyncIopsInfo | undefined
  configGeneration?: VsanConfigGeneration | undefined
  supportedClusterSize?: number | undefined
  repairTimerInfo?: RepairTimerInfo | undefined
  componentLimitPerCluster?: number | undefined
  maxWitnessClusters?: number | undefined
}

export interface VsanHostServerClusterUnicastConfig extends vim25.DynamicData {
  remoteUnicastConfig?: VsanHostServerClusterUnicastInfo[] | undefined
}

export interface VsanHostServerClusterUnicastInfo extends vim25.DynamicData {
  clusterUuid: string
  unicastInfo?: VsanServerHostUnicastInfo[] | undefined
}

export interface VsanHostSiteMaintenanceStatus extends vim25.DynamicData {
  host: vim25.ManagedObjectReference
  state?: string | undefined
  startTime?: string | undefined
  hostCount?: number | undefined
  hosts?: string[] | undefined
  statusUpdateTime?: number | undefined
}

export interface VsanHostVsanObjectSyncQueryResult extends vim25.DynamicData {
  totalObjectsToSync?: number | undefined
  totalBytesToSync?: number | undefined
  totalRecoveryETA?: number | undefined
  objects?: VsanHostVsanObjectSyncState[] | undefined
  syncingObjectRecoveryDetails?: VsanSyncingObjectRecoveryDetails | undefined
}

export interface VsanHostVsanObjectSyncState extends vim25.DynamicData {
  uuid: string
  components: VsanHostComponentSyncState[]
}

export interface VsanHostWipeDiskStatus extends vim25.DynamicData {
  disk: string
  eligible: string
  ineligibleReason?: vim25.LocalizableMessage[] | undefined
  wipeState?: string | undefined
  percentageCompleted?: number | undefined
  estimatedTime?: number | undefined
  wipeStartTime?: string | undefined
  wipeCompleteTime?: string | undefined
}

export interface VsanHostsCompressionOnlyNotSupported extends vim25.VsanUpgradeSystemPreflightCheckIssue {
  hosts: vim25.ManagedObjectReference[]
}

export interface VsanHwToVcgInfoMapping extends vim25.DynamicData {
  vsanHostHwDeviceId: VsanHostHwDeviceId
  vcgId: number
}

export interface VsanHwToVcgInfoMappingSpec extends vim25.DynamicData {
  entity: string
  vsanHwToVcgInfoMappings: VsanHwToVcgInfoMapping[]
}

export interface VsanIODiagnosticsFailedCheck extends vim25.DynamicData {
  unsupportedType: string
  reason: vim25.LocalizableMessage
}

export interface VsanIODiagnosticsInstance extends vim25.DynamicData {
  name: string
  state: string
  events?: VsanIODiagnosticsInstanceEvent[] | undefined
  targets?: VsanIODiagnosticsTarget[] | undefined
  startTime: string
  endTime: string
  recurrenceName?: string | undefined
}

export interface VsanIODiagnosticsInstanceEvent extends vim25.DynamicData {
  eventType: string
  eventTime: string
  eventTargets?: VsanIODiagnosticsTarget[] | undefined
}

export interface VsanIODiagnosticsInstanceQuerySpec extends vim25.DynamicData {
  targets?: VsanIODiagnosticsTarget[] | undefined
  startTime: string
  endTime?: string | undefined
}

export interface VsanIODiagnosticsObjectLayout extends vim25.DynamicData {
  layout: string
}

export interface VsanIODiagnosticsPrecheckResult extends vim25.DynamicData {
  supported: boolean
  failedChecks?: VsanIODiagnosticsFailedCheck[] | undefined
}

export interface VsanIODiagnosticsStats extends vim25.DynamicData {
  objectsIOStats?: VsanObjectIOStats[] | undefined
  startTime: string
  endTime: string
}

export interface VsanIODiagnosticsTarget extends vim25.DynamicData {
  type: string
  entityId: string
  objUuids?: string[] | undefined
}

export interface VsanIODiagnosticsTargetStats extends vim25.DynamicData {
  target: VsanIODiagnosticsTarget
  objectsIODiagnosticsStats?: VsanIODiagnosticsStats[] | undefined
}

export interface VsanIOLatency extends vim25.DynamicData {
  latencyType: string
  sourceEntityUuid: string
  destEntityUuid: string
  readLatencyStats: VsanIOLatencyMetrics
  writeLatencyStats: VsanIOLatencyMetrics
  detailedInfo?: vim25.KeyAnyValue[] | undefined
}

export interface VsanIOLatencyMetrics extends vim25.DynamicData {
  totalCount: number
  averageLatency: number
  stddevLatency?: number | undefined
}

export interface VsanIOTripAnalyzerConfig extends vim25.DynamicData {
  recurrences?: VsanIOTripAnalyzerRecurrence[] | undefined
}

export interface VsanIOTripAnalyzerRecurrence extends vim25.DynamicData {
  name?: string | undefined
  targets: VsanIODiagnosticsTarget[]
  startTime: string
  endTime?: string | undefined
  duration: number
  interval: number
  status: string
}

export interface VsanInTransitEncryptionInfo extends vim25.DynamicData {
  enabled?: boolean | undefined
  rekeyInterval?: number | undefined
  transitionState?: string | undefined
  serverClusterUuid?: string | undefined
  clientClusterUuid?: string | undefined
}

export interface VsanInternalExtendedConfig extends vim25.DynamicData {
  vcMaxDiskVersion?: number | undefined
  stretchedClient?: boolean | undefined
}

export interface VsanIoInsightInfo extends vim25.DynamicData {
  state?: string | undefined
  monitoredVMs?: vim25.ManagedObjectReference[] | undefined
}

export interface VsanIoInsightInstance extends vim25.DynamicData {
  runName: string
  state?: string | undefined
  startTime?: string | undefined
  endTime?: string | undefined
  hostsIoInsightInfo?: VsanHostIoInsightInfo[] | undefined
  hostUuids?: string[] | undefined
  vmUuids?: string[] | undefined
}

export interface VsanIoInsightInstanceQuerySpec extends vim25.DynamicData {
  state?: string | undefined
  entityRefId?: string | undefined
}

export interface VsanIperfClientSpec extends vim25.DynamicData {
  Reverse: boolean
}

export interface VsanIscsiVipConfig extends VsanIscsiVipConfigSpec {
  vmknicName?: string | undefined
  owner?: vim25.ManagedObjectReference | undefined
  ownerHostUuid?: string | undefined
}

export interface VsanIscsiVipConfigSpec extends vim25.DynamicData {
  enabled?: boolean | undefined
  v4NetworkConfig?: VsanVipNetworkConfig | undefined
  v6NetworkConfig?: VsanVipNetworkConfig | undefined
  vswitchConfig?: VsanIscsiVipVswitchConfig | undefined
  distributedSwitchConfig?: VsanIscsiVipDVswitchConfig | undefined
}

export interface VsanIscsiVipDVswitchConfig extends vim25.DynamicData {
  portGroup?: vim25.ManagedObjectReference | undefined
  dvsUuid?: string | undefined
}

export interface VsanIscsiVipVswitchConfig extends vim25.DynamicData {
  vswitchName: string
  vlanId?: number | undefined
}

export interface VsanJsonComparator extends VsanComparator {
  comparator?: string | undefined
  comparableValue?: vim25.KeyAnyValue | undefined
}

export interface VsanJsonFilterRule extends vim25.DynamicData {
  filterComparator?: VsanComparator | undefined
  comparablePath?: string[] | undefined
  keysWithStrVal?: string[] | undefined
  propertyName?: string | undefined
}

export interface VsanKmsHealth extends vim25.DynamicData {
  serverName: string
  health: string
  error?: vim25.LocalizedMethodFault | undefined
  trustHealth?: string | undefined
  certHealth?: string | undefined
  certExpireDate?: string | undefined
}

export interface VsanLicensedDiskResult extends vim25.DynamicData {
  uuid: string
  name: string
  capacity: number
}

export interface VsanMassCollectorPropertyParams extends vim25.DynamicData {
  propertyName?: string | undefined
  propertyParams?: vim25.KeyAnyValue[] | undefined
}

export interface VsanMassCollectorSpec extends vim25.DynamicData {
  objects?: vim25.ManagedObjectReference[] | undefined
  objectCollection?: string | undefined
  properties: string[]
  propertiesParams?: VsanMassCollectorPropertyParams[] | undefined
  constraint?: VsanResourceConstraint | undefined
}

export interface VsanMetricProfile extends vim25.DynamicData {
  authToken: string
}

export interface VsanMetricsConfig extends vim25.DynamicData {
  profiles?: VsanMetricProfile[] | undefined
}

export interface VsanMixedEsxVersionInClientIssue extends vim25.VsanUpgradeSystemPreflightCheckIssue {
  clusterName: string
}

export interface VsanMountPrecheckItem extends vim25.DynamicData {
  type: string
  description: vim25.LocalizableMessage
  status: string
  reason?: vim25.LocalizableMessage[] | undefined
  ignoreMessage?: vim25.LocalizableMessage[] | undefined
}

export interface VsanMountPrecheckNetworkConnectivity extends vim25.DynamicData {
  host: vim25.ManagedObjectReference
  smallPingTestSuccessPct: number
  largePingTestSuccessPct: number
  status: string
}

export interface VsanMountPrecheckNetworkConnectivityDetail extends vim25.DynamicData {
  host: vim25.ManagedObjectReference
  networkConnectivity?: VsanMountPrecheckNetworkConnectivity[] | undefined
}

export interface VsanMountPrecheckNetworkConnectivityResult extends VsanMountPrecheckItem {
  details?: VsanMountPrecheckNetworkConnectivityDetail[] | undefined
}

export interface VsanMountPrecheckNetworkLatency extends vim25.DynamicData {
  host: vim25.ManagedObjectReference
  networkLatency: number
  status: string
}

export interface VsanMountPrecheckNetworkLatencyDetail extends vim25.DynamicData {
  host: vim25.ManagedObjectReference
  networkLatencies?: VsanMountPrecheckNetworkLatency[] | undefined
}

export interface VsanMountPrecheckNetworkLatencyResult extends VsanMountPrecheckItem {
  details: VsanMountPrecheckNetworkLatencyDetail[]
}

export interface VsanMountPrecheckResult extends vim25.DynamicData {
  result?: VsanMountPrecheckItem[] | undefined
}

export interface VsanNestJsonComparator extends VsanComparator {
  nestedComparators?: VsanJsonComparator[] | undefined
  conjoiner?: string | undefined
}

export interface VsanNetworkConfigBaseIssue extends vim25.DynamicData {
}

export interface VsanNetworkConfigBestPracticeHealth extends vim25.DynamicData {
  vdsPresent: boolean
  issues?: VsanNetworkConfigBaseIssue[] | undefined
}

export interface VsanNetworkConfigPnicSpeedInconsistencyIssue extends VsanNetworkConfigBaseIssue {
  host: vim25.ManagedObjectReference
  vswitchName?: string | undefined
  vds?: vim25.ManagedObjectReference | undefined
  speedsMb: number[]
}

export interface VsanNetworkConfigPortgroupWithNoRedundancyIssue extends VsanNetworkConfigBaseIssue {
  host: vim25.ManagedObjectReference
  portgroupName?: string | undefined
  vds?: vim25.ManagedObjectReference | undefined
  pg?: vim25.ManagedObjectReference | undefined
  numPnics: number
}

export interface VsanNetworkConfigVdsScopeIssue extends VsanNetworkConfigBaseIssue {
  vds: vim25.ManagedObjectReference
  memberHosts: vim25.ManagedObjectReference[]
  nonMemberHosts: vim25.ManagedObjectReference[]
}

export interface VsanNetworkConfigVsanNotOnVdsIssue extends VsanNetworkConfigBaseIssue {
  host: vim25.ManagedObjectReference
  vmknic: string
}

export interface VsanNetworkConfigVswitchWithNoRedundancyIssue extends VsanNetworkConfigBaseIssue {
  host: vim25.ManagedObjectReference
  vswitchName?: string | undefined
  vds?: vim25.ManagedObjectReference | undefined
  numPnics: number
}

export interface VsanNetworkDiagnostics extends vim25.DynamicData {
  host: vim25.ManagedObjectReference
  eventTypeId: string
  severity: string
  createdTime: string
  arguments?: vim25.KeyAnyValue[] | undefined
}

export interface VsanNetworkDiagnosticsHealthInfo extends vim25.DynamicData {
  vnicInfo?: vim25.HostVirtualNic[] | undefined
  pnicTSOInfo?: PnicTSOInfo[] | undefined
  LACPInfo?: LACPInfo[] | undefined
}

export interface VsanNetworkVMotionVmknicNotFountIssue extends VsanNetworkConfigBaseIssue {
  hostWithoutVmotionVmknic: vim25.ManagedObjectReference
}

export interface VsanNicRdmaInfo extends vim25.DynamicData {
  rdmaCapable?: boolean | undefined
  rdmaProtocolCapable?: string | undefined
  dcbEnabled?: boolean | undefined
  dcbMode?: string | undefined
  pfcEnabled?: boolean | undefined
  pfcConfig?: string | undefined
}

export interface VsanObjIdentityQuerySpec extends vim25.DynamicData {
  knownSpbmProfileUuids?: string[] | undefined
  includeEffectiveCapacity?: boolean | undefined
}

export interface VsanObjSnapParams extends vim25.DynamicData {
  uuid: string
  creator?: string | undefined
  snapshotType?: string | undefined
  cookie?: string | undefined
  immutableTag?: string | undefined
}

export interface VsanObjectDetail extends vim25.DynamicData {
  uuid: string
  objectPath?: string | undefined
  snapshots?: VsanSnapshotDetail[] | undefined
}

export interface VsanObjectHealthTelemetrySummary extends vim25.DynamicData {
  healthyObjectCount: number
  inaccessibleObjectCount: number
  needRetryObjectCount: number
  pdlObjectCount: number
  clusterHostCount: number
}

export interface VsanObjectIOStats extends vim25.DynamicData {
  backingObjectId: string
  ioLatencyStats?: VsanIOLatency[] | undefined
  objectLayout: VsanIODiagnosticsObjectLayout
}

export interface VsanObjectPlacement extends vim25.DynamicData {
  details?: VsanObjectPlacementDetails[] | undefined
}

export interface VsanObjectPlacementDetails extends vim25.DynamicData {
  uuid: string
  type: string
  name?: string | undefined
  isRemote: boolean
  vm?: vim25.ManagedObjectReference | undefined
  spbmProfileUuid?: string | undefined
  spbmProfileName?: string | undefined
  isLocalPolicy?: boolean | undefined
  remoteDatastoreUuid?: string | undefined
  remoteDatastoreName?: string | undefined
  remoteCluster?: vim25.ManagedObjectReference | undefined
  remoteClusterName?: string | undefined
  remoteVc?: string | undefined
  healthState?: string | undefined
  components?: VsanComponentPlacement[] | undefined
}

export interface VsanObjectProfileInfo extends vim25.DynamicData {
  vsanObjectUuid: string
  spbmProfileId: string
  spbmProfileGenerationNum: number
}

export interface VsanObjectSnapshotId extends vim25.DynamicData {
  uuid: string
  snapshotId: number
  cookie?: string | undefined
}

export interface VsanObjectTypeRule extends vim25.DynamicData {
  objectType?: string | undefined
  attributes?: string[] | undefined
}

export interface VsanPerfDiagnoseQuerySpec extends vim25.DynamicData {
  startTime: string
  endTime: string
  queryType: string
  context?: string | undefined
}

export interface VsanPerfDiagnosticException extends vim25.DynamicData {
  exceptionId: string
  exceptionMessage: string
  exceptionDetails: string
  exceptionUrl: string
}

export interface VsanPerfDiagnosticResult extends vim25.DynamicData {
  exceptionId: string
  recommendation?: string | undefined
  aggregationFunction?: string | undefined
  aggregationData?: vim25_vsan.VsanPerfEntityMetricCSV | undefined
  exceptionData: vim25_vsan.VsanPerfEntityMetricCSV[]
}

export interface VsanPerfHotspotEntitiesMetrics extends vim25.DynamicData {
  entityRefId: string
  startTime: string
  endTime: string
  metricsValue?: vim25_vsan.VsanPerfMetricSeriesCSV[] | undefined
}

export interface VsanPerfHotspotEntityType extends vim25.DynamicData {
  name: string
  id: string
  sortingMetrics?: vim25_vsan.VsanPerfMetricId[] | undefined
  originalEntityTypes?: string[] | undefined
  description?: string | undefined
}

export interface VsanPerfHotspotQuerySpec extends vim25.DynamicData {
  startTime: string
  endTime: string
  entity: string
  metricId: string
  numEntities?: number | undefined
}

export interface VsanPerfTimeRange extends vim25.DynamicData {
  name: string
  startTime: string
  endTime: string
}

export interface VsanPerfTimeRangeQuerySpec extends vim25.DynamicData {
  name?: string | undefined
  startTimeFrom?: string | undefined
  startTimeTo?: string | undefined
  endTimeFrom?: string | undefined
  endTimeTo?: string | undefined
}

export interface VsanPerfTopQuerySpec extends vim25.DynamicData {
  timeStamp: string
  entity: string
  metricId: string
  numEntities?: number | undefined
}

export interface VsanPerfsvcConfig extends vim25.DynamicData {
  enabled: boolean
  profile?: vim25.VirtualMachineProfileSpec | undefined
  diagnosticMode?: boolean | undefined
  verboseMode?: boolean | undefined
}

export interface VsanPerfsvcHealthResult extends vim25.DynamicData {
  statsObjectInfo?: vim25_vsan.VsanObjectInformation | undefined
  statsObjectConsistent?: boolean | undefined
  statsObjectPolicyConsistent?: boolean | undefined
  datastoreCompatible?: boolean | undefined
  enoughFreeSpace?: boolean | undefined
  remediateAction?: string | undefined
  hostResults?: vim25_vsan.VsanPerfNodeInformation[] | undefined
  verboseModeStatus?: boolean | undefined
}

export interface VsanPolicyStatus extends vim25.DynamicData {
  id: string
  expectedValue: string
  currentValue: string
}

export interface VsanProactiveRebalanceInfo extends vim25.DynamicData {
  enabled?: boolean | undefined
  threshold?: number | undefined
}

export interface VsanPropertyConstraint extends VsanResourceConstraint {
  propertyName?: string | undefined
  comparator?: string | undefined
  comparableValue?: vim25.KeyAnyValue | undefined
}

export interface VsanQueryPhysicalPlacementSpecs extends vim25.DynamicData {
  vms?: vim25.ManagedObjectReference[] | undefined
}

export interface VsanRdmaConfig extends vim25.DynamicData {
  rdmaEnabled: boolean
}

export interface VsanRegexBasedRule extends vim25.DynamicData {
  rules?: string[] | undefined
}

export interface VsanRemoteClusterNotCompatible extends vim25.VsanUpgradeSystemPreflightCheckIssue {
  compatibilityInfo: vim25.KeyAnyValue[]
}

export interface VsanRemoteClusterQuerySpec extends vim25.DynamicData {
  startTime?: string | undefined
  endTime?: string | undefined
}

export interface VsanRemoteVcInfo extends vim25.DynamicData {
  linkType?: string | undefined
  vcHost: string
}

export interface VsanRemoteVcInfoStandalone extends VsanRemoteVcInfo {
  user?: string | undefined
  password?: string | undefined
  cert?: string | undefined
}

export interface VsanResourceCheckComponentResult extends VsanResourceCheckResult {
  type: string
}

export interface VsanResourceCheckDataPersistenceResult extends VsanResourceCheckComponentResult {
  dataToRebuild?: number | undefined
  inaccessibleInstances?: string[] | undefined
  reducedAvailabilityInstances?: string[] | undefined
  rebuildInstances?: string[] | undefined
}

export interface VsanResourceCheckResult extends EntityResourceCheckDetails {
  timestamp: string
  status: string
  messages?: vim25.LocalizableMessage[] | undefined
  faultDomains?: VsanFaultDomainResourceCheckResult[] | undefined
  dataToMove?: number | undefined
  nonCompliantObjects?: string[] | undefined
  inaccessibleObjects?: string[] | undefined
  capacityThreshold?: VsanHealthThreshold | undefined
  health?: vim25_vsan.VsanClusterHealthSummary | undefined
  dataToResync?: number | undefined
  dedupStoreHealth?: string | undefined
}

export interface VsanResourceCheckSpec extends vim25.DynamicData {
  operation: string
  entities?: string[] | undefined
  maintenanceSpec?: vim25.HostMaintenanceSpec | undefined
  parent?: vim25.ManagedObjectReference | undefined
}

export interface VsanResourceCheckStatus extends vim25.DynamicData {
  status: string
  result?: VsanResourceCheckResult | undefined
  task?: VsanResourceCheckTaskDetails | undefined
  parentTask?: VsanResourceCheckTaskDetails | undefined
  componentResults?: VsanResourceCheckComponentResult[] | undefined
}

export interface VsanResourceCheckTaskDetails extends vim25.DynamicData {
  task: vim25.ManagedObjectReference
  host?: vim25.ManagedObjectReference | undefined
  hostUuid?: string | undefined
  maintenanceSpec?: vim25.HostMaintenanceSpec | undefined
}

export interface VsanResourceCheckVsanResult extends VsanResourceCheckComponentResult {
}

export interface VsanResourceConstraint extends vim25.DynamicData {
  targetType?: string | undefined
}

export interface VsanRuntimeStatsHostMap extends vim25.DynamicData {
  host: vim25.ManagedObjectReference
  stats?: VsanHostRuntimeStats | undefined
}

export interface VsanServerClusterInfo extends vim25.DynamicData {
  cluster?: vim25.ManagedObjectReference | undefined
  peerHealth?: vim25_vsan.VsanNetworkPeerHealthResult[] | undefined
  membership?: VsanClusterMembershipInfo | undefined
}

export interface VsanServerHostUnicastInfo extends vim25.DynamicData {
  hostUuid: string
  nodeType?: string | undefined
  unicastSpec?: VsanUnicastAddressInfo[] | undefined
  thumbprintList?: vim25.VirtualMachineCertThumbprint[] | undefined
}

export interface VsanSiteFaultDomain extends vim25.DynamicData {
  hosts?: vim25.ManagedObjectReference[] | undefined
  name: string
}

export interface VsanSiteFaultDomainConfig extends vim25.DynamicData {
  siteFaultDomains?: VsanSiteFaultDomain[] | undefined
}

export interface VsanSiteMaintenanceCheckTaskDetails extends VsanResourceCheckTaskDetails {
  cluster: vim25.ManagedObjectReference
  siteMaintenanceSpec: VsanSiteMaintenanceSpec
}

export interface VsanSiteMaintenanceInfo extends vim25.DynamicData {
  faultDomainName: string
  state: string
  trackingTask?: vim25.ManagedObjectReference | undefined
  hostStatus?: VsanHostSiteMaintenanceStatus[] | undefined
  statusUpdateTime?: number | undefined
}

export interface VsanSiteMaintenancePrecheckDetail extends vim25.DynamicData {
  testName: string
  testStatus: string
  message?: vim25.LocalizableMessage | undefined
}

export interface VsanSiteMaintenancePrecheckStatus extends vim25.DynamicData {
  timestamp: string
  status: string
  taskDetails?: VsanSiteMaintenanceCheckTaskDetails | undefined
  resourceCheckResult?: VsanSiteMaintenanceResourceCheckResult | undefined
}

export interface VsanSiteMaintenanceResourceCheckResult extends VsanResourceCheckVsanResult {
  vmToMigrate?: vim25.ManagedObjectReference[] | undefined
  vmToPowerOffInfo?: VsanSiteMaintenanceVMPowerOffInfo[] | undefined
  checkDetails?: VsanSiteMaintenancePrecheckDetail[] | undefined
}

export interface VsanSiteMaintenanceSpec extends vim25.DynamicData {
  faultDomainName: string
}

export interface VsanSiteMaintenanceVMPowerOffInfo extends vim25.DynamicData {
  vmToPowerOff?: vim25.ManagedObjectReference[] | undefined
  reason?: vim25.LocalizableMessage | undefined
}

export interface VsanSiteTakeoverConfig extends vim25.DynamicData {
  takeoverTimestamp?: number | undefined
}

export interface VsanSmartDiskStats extends vim25.DynamicData {
  disk: string
  stats?: VsanSmartParameter[] | undefined
  error?: vim25.LocalizedMethodFault | undefined
}

export interface VsanSmartParameter extends vim25.DynamicData {
  parameter?: string | undefined
  value?: number | undefined
  threshold?: number | undefined
  worst?: number | undefined
}

export interface VsanSmartStatsHostSummary extends vim25.DynamicData {
  hostname?: string | undefined
  smartStats?: VsanSmartDiskStats[] | undefined
}

export interface VsanSnapServiceConfig extends vim25.DynamicData {
  enabled: boolean
}

export interface VsanSnapshotDetail extends vim25.DynamicData {
  snapshotId: number
  snapshotType: string
  snapshotPath?: string | undefined
  snapshotTagsInfo?: vim25.KeyValue[] | undefined
}

export interface VsanSnapshotQueryResult extends vim25.DynamicData {
  objects?: VsanObjectDetail[] | undefined
}

export interface VsanSnapshotQuerySpec extends vim25.DynamicData {
  datastoreUuid: string
  objectUuids?: string[] | undefined
  snapshotType?: string | undefined
  creator?: string | undefined
  includeDescriptorPath?: boolean | undefined
  snapshotTagMask?: number | undefined
}

export interface VsanSnapshotSpace extends vim25.DynamicData {
  snapshotCount?: number | undefined
  actualSnapshotUsedB?: number | undefined
  fullyInflatedSnapshotUsedB?: number | undefined
}

export interface VsanSpaceEfficiencyMetadataSize extends vim25.DynamicData {
  dedupMetadataSize?: number | undefined
  compressionMetadataSize?: number | undefined
}

export interface VsanSpaceEfficiencyRatio extends vim25.DynamicData {
  overallRatio?: number | undefined
  compressionRatio?: number | undefined
  dedupRatio?: number | undefined
  dedupEnabledRatio?: number | undefined
  thinProvisionRatio?: number | undefined
  snapshotSavingRatio?: number | undefined
}

export interface VsanSpaceQuerySpec extends vim25.DynamicData {
  entityType: string
  entityIds?: string[] | undefined
}

export interface VsanSpaceUsageWithDatastoreType extends vim25.DynamicData {
  spaceUsage?: vim25_vsan.VsanSpaceUsage | undefined
  datastoreType?: string | undefined
}

export interface VsanSslVerifyCertFault extends vim25.SSLVerifyFault {
  cert: string
}

export interface VsanStoragePoolDisk extends vim25.DynamicData {
  diskName: string
  diskType: string
}

export interface VsanStoragePoolDiskResourceCheckResult extends VsanDiskResourceCheckResult {
  diskType?: string | undefined
}

export interface VsanStoragePoolResourceCheckResult extends EntityResourceCheckDetails {
  disks?: VsanStoragePoolDiskResourceCheckResult[] | undefined
}

export interface VsanStretchedClusterConfig extends vim25.DynamicData {
  cluster: vim25.ManagedObjectReference
  preferredFdName?: string | undefined
  faultDomainConfig?: vim25_vsan.VimClusterVSANStretchedClusterFaultDomainConfig | undefined
}

export interface VsanSyncingObjectFilter extends vim25.DynamicData {
  resyncType?: string | undefined
  resyncStatus?: string | undefined
  numberOfObjects?: number | undefined
  offset?: number | undefined
  includeDedupObject?: boolean | undefined
}

export interface VsanSyncingObjectRecoveryDetails extends vim25.DynamicData {
  activelySyncingObjectRecoveryETA?: number | undefined
  queuedForSyncObjectRecoveryETA?: number | undefined
  suspendedObjectRecoveryETA?: number | undefined
  activeObjectsToSync?: number | undefined
  queuedObjectsToSync?: number | undefined
  suspendedObjectsToSync?: number | undefined
  bytesToSyncForActiveObjects?: number | undefined
  bytesToSyncForQueuedObjects?: number | undefined
  bytesToSyncForSuspendedObjects?: number | undefined
}

export interface VsanUnicastAddressInfo extends vim25.DynamicData {
  address: string
  port?: number | undefined
  nicType?: string | undefined
}

export interface VsanUnmapConfig extends vim25.DynamicData {
  enable: boolean
}

export interface VsanUnsupportedHighDiskVersionIssue extends vim25.VsanUpgradeSystemPreflightCheckIssue {
  hosts: vim25.ManagedObjectReference[]
}

export interface VsanUpdateItem extends vim25.DynamicData {
  host: vim25.ManagedObjectReference
  type: string
  name: string
  version: string
  existingVersion?: string | undefined
  present: boolean
  vibSpec?: VsanVibSpec[] | undefined
  vibType?: string | undefined
  firmwareSpec?: VsanHclFirmwareUpdateSpec | undefined
  downloadInfo?: VsanDownloadItem[] | undefined
  eula?: string | undefined
  adapter?: string | undefined
  key?: string | undefined
  impact?: string | undefined
  firmwareUnknown?: boolean | undefined
}

export interface VsanUpgradeSystemUpgradeHistoryStoragePoolOp extends vim25.VsanUpgradeSystemUpgradeHistoryItem {
  operation: string
  diskInfo: VimVsanHostStoragePoolDiskInfo
}

export interface VsanValidationItem extends vim25.ClusterComputeResourceValidationResultBase {
}

export interface VsanVbossClusterConfig extends VsanVbossConfig {
}

export interface VsanVbossConfig extends vim25.DynamicData {
  enabled: boolean
  configs?: VsanVbossObjectStoreConfig[] | undefined
}

export interface VsanVbossHostConfig extends VsanVbossConfig {
}

export interface VsanVbossObjectStoreConfig extends vim25.DynamicData {
  id: string
  secretKey?: string | undefined
  volumeUuids?: string[] | undefined
  properties?: string | undefined
}

export interface VsanVcKmipServersHealth extends vim25.DynamicData {
  health?: string | undefined
  error?: vim25.LocalizedMethodFault | undefined
  kmsProviderId?: string | undefined
  kmsHealth?: VsanKmsHealth[] | undefined
  clientCertHealth?: string | undefined
  clientCertExpireDate?: string | undefined
  isAwsKms?: boolean | undefined
  cmkHealth?: string | undefined
  kekExpireHealth?: string | undefined
  kekExpireDate?: string | undefined
  hostKeyExpireHealth?: string | undefined
  hostKeyExpireDate?: string | undefined
}

export interface VsanVcLifecycleCheckResult extends vim25.DynamicData {
  status: string
  preCheckResults?: LifecyclePreCheckResult[] | undefined
  configDetails: LifecycleConfigDetails
}

export interface VsanVcLifecycleCheckSpec extends vim25.DynamicData {
  operation: string
}

export interface VsanVcStretchedClusterConfigSpec extends vim25.DynamicData {
  witnessHost: vim25.ManagedObjectReference
  clusters: VsanStretchedClusterConfig[]
  witnessDiskMappings?: vim25.VsanHostDiskMapping[] | undefined
  witnessStoragePoolSpecs?: VsanAddStoragePoolDiskSpec[] | undefined
}

export interface VsanVcgDeviceInfo extends vim25.DynamicData {
  vcgId: number
  vcgModelName?: string | undefined
}

export interface VsanVdsMigrationPlan extends vim25.DynamicData {
  vdsSpec: vim25.DVSCreateSpec
  pgs?: VsanVdsPgMigrationSpec[] | undefined
  inaccessibleVms?: vim25.ManagedObjectReference[] | undefined
  infraVms?: vim25.ManagedObjectReference[] | undefined
}

export interface VsanVdsPgMigrationHostInfo extends vim25.DynamicData {
  host: vim25.ManagedObjectReference
  hostname: string
  vmknicDevices?: string[] | undefined
  vmVnics?: VsanVdsPgMigrationVmInfo[] | undefined
}

export interface VsanVdsPgMigrationSpec extends vim25.DynamicData {
  vssPgName: string
  dvPgName: string
  vdsPgSetting: vim25.VMwareDVSPortSetting
  vdsPgType: string
  hosts?: VsanVdsPgMigrationHostInfo[] | undefined
  collisionRename: boolean
}

export interface VsanVdsPgMigrationVmInfo extends vim25.DynamicData {
  vm: vim25.ManagedObjectReference
  vnicLabel: string[]
}

export interface VsanVibInstallPreflightStatus extends vim25.DynamicData {
  manualVmotionRequired: boolean
  rollingRequired: boolean
}

export interface VsanVibScanResult extends vim25.DynamicData {
  host: vim25.ManagedObjectReference
  vibName: string
  vibVersion: string
  existingVersion?: string | undefined
  maintenanceModeRequired: boolean
  rebootRequired: boolean
  meetsSystemReq: boolean
  pkgDepsMetByHost: boolean
}

export interface VsanVibSpec extends vim25.DynamicData {
  host: vim25.ManagedObjectReference
  metaUrl?: string | undefined
  metaSha1Sum?: string | undefined
  vibUrl: string
  vibSha1Sum: string
}

export interface VsanVipNetworkConfig extends vim25.DynamicData {
  ipAddress: string
  subnet: string
  gateway?: string | undefined
}

export interface VsanVmVdsMigrationSpec extends vim25.DynamicData {
  vmInstanceUuid: string
  vnics: VsanVnicVdsMigrationSpec[]
}

export interface VsanVnicVdsMigrationSpec extends vim25.DynamicData {
  key: number
  vdsBacking: vim25.VirtualDeviceBackingInfo
}

export interface VsanVumConfig extends vim25.DynamicData {
  baselinePreferenceType: string
}

export interface VsanVumSystemConfig extends vim25.DynamicData {
  enabled?: boolean | undefined
  autoCheckInterval?: number | undefined
  metadataUpdateInterval?: number | undefined
  releaseDbLastUpdate?: string | undefined
}

export interface VsanWhatIfEvacDetail extends vim25.DynamicData {
  success?: boolean | undefined
  bytesToSync?: number | undefined
  inaccessibleObjects?: string[] | undefined
  incompliantObjects?: string[] | undefined
  extraSpaceNeeded?: number | undefined
  failedDueToInaccessibleObjects?: boolean | undefined
}

export interface VsanWhatIfEvacResult extends vim25.DynamicData {
  noAction: VsanWhatIfEvacDetail
  ensureAccess: VsanWhatIfEvacDetail
  evacAllData: VsanWhatIfEvacDetail
}

export interface VsanWhatifCapacity extends vim25.DynamicData {
  totalWhatifCapacityB: number
  freeWhatifCapacityB: number
  storagePolicy: vim25.VirtualMachineProfileSpec
  isSatisfiable: boolean
}

export interface VsanWitnessHostConfig extends vim25.DynamicData {
  subClusterUuid: string
  preferredFaultDomainName: string
  metadataMode?: boolean | undefined
}

export interface VsanXVCClientInfo extends vim25.DynamicData {
  cluster: vim25.ManagedObjectReference
  clusterName: string
  vsanFormatVersion: string
  ownerVc: string
  vcUuid?: string | undefined
  clusterUuid?: string | undefined
}

export interface VsanXVCDatastoreConfig extends vim25.DynamicData {
  xvcDatastores?: VsanXVCDatastoreInfo[] | undefined
}

export interface VsanXVCDatastoreInfo extends vim25.DynamicData {
  datastore: vim25.ManagedObjectReference
  ownerVc: string
}

export interface VsanXvcClientConfig extends VsanDatastoreSpec {
  xvcClusters?: VsanXVCClientInfo[] | undefined
}

export interface VsanXvcClientInfoSpec extends vim25.DynamicData {
  clientVc: string
  vcUuid?: string | undefined
  vcVersion?: string | undefined
  cluster?: vim25.ManagedObjectReference | undefined
  clusterName?: string | undefined
  clusterUuid?: string | undefined
  vsanFormatVersion?: string | undefined
  minVsanFormatVersion?: string | undefined
  datastore?: vim25.ManagedObjectReference[] | undefined
  unicastInfo?: VsanHostClientClusterUnicastInfo | undefined
  saGeneration?: number | undefined
}

export interface VsanXvcQueryCriteria extends vim25.DynamicData {
  property: string
  operator?: string | undefined
  comparableValue?: vim25.AnyValue | undefined
  comparableList?: vim25.DynamicArray | undefined
  ignoreCase?: boolean | undefined
}

export interface VsanXvcQueryFilter extends vim25.DynamicData {
  criterias?: VsanXvcQueryCriteria[] | undefined
  operator?: string | undefined
}

export interface VsanXvcQueryPropertyValue extends vim25.DynamicData {
  value?: vim25.AnyValue | undefined
}

export interface VsanXvcQueryResultSet extends vim25.DynamicData {
  properties?: string[] | undefined
  resultItems?: VsanXvcResultItem[] | undefined
  totalCount?: number | undefined
}

export interface VsanXvcQuerySpec extends vim25.DynamicData {
  objectModel?: string | undefined
  properties?: string[] | undefined
  filter?: VsanXvcQueryFilter | undefined
  offset?: number | undefined
  limit?: number | undefined
  returnTotalCount?: boolean | undefined
}

export interface VsanXvcResultItem extends vim25.DynamicData {
  propertyValues?: VsanXvcQueryPropertyValue[] | undefined
}

/** Data types by wire name. */
export interface DataTypes {
  ActiveVsanDirectoryServerConfig: ActiveVsanDirectoryServerConfig
  ClusterPowerContext: ClusterPowerContext
  ClusterRuntimeInfo: ClusterRuntimeInfo
  CnsAlreadyRegisteredFault: CnsAlreadyRegisteredFault
  CnsFault: CnsFault
  CnsInCompatibleFault: CnsInCompatibleFault
  CnsMissingControllerFault: CnsMissingControllerFault
  CnsMissingPrivilegeFault: CnsMissingPrivilegeFault
  CnsNotRegisteredFault: CnsNotRegisteredFault
  CnsPlacementFault: CnsPlacementFault
  CnsRankedLowerFault: CnsRankedLowerFault
  CnsSnapshotNotFoundFault: CnsSnapshotNotFoundFault
  CnsVolumeAlreadyExistsFault: CnsVolumeAlreadyExistsFault
  CnsVolumeNotFoundFault: CnsVolumeNotFoundFault
  DefaultDatastorePolicySelectionInfo: DefaultDatastorePolicySelectionInfo
  DevicePciId: DevicePciId
  DiskClaimConfiguration: DiskClaimConfiguration
  DiskInfo: DiskInfo
  DpDaemonHealth: DpDaemonHealth
  EntityResourceCheckDetails: EntityResourceCheckDetails
  FileShareQueryResult: FileShareQueryResult
  HostSpbmDatastoreInfo: HostSpbmDatastoreInfo
  HostSpbmHashInfo: HostSpbmHashInfo
  HostSpbmPolicyBlobInfo: HostSpbmPolicyBlobInfo
  HostSpbmPolicyInfo: HostSpbmPolicyInfo
  LACPInfo: LACPInfo
  LAGInfo: LAGInfo
  LAGUplinkInfo: LAGUplinkInfo
  LifecycleConfigDetails: LifecycleConfigDetails
  LifecycleFaultDomainDetails: LifecycleFaultDomainDetails
  LifecyclePreCheckResult: LifecyclePreCheckResult
  LifecycleWitnessDetails: LifecycleWitnessDetails
  PerformClusterPowerActionSpec: PerformClusterPowerActionSpec
  PnicTSOInfo: PnicTSOInfo
  QueryVsanManagedStorageSpaceUsageSpec: QueryVsanManagedStorageSpaceUsageSpec
  RemoteVsanServerClusterConfig: RemoteVsanServerClusterConfig
  RemoteVsanSite: RemoteVsanSite
  RemoteVsanSiteAffinity: RemoteVsanSiteAffinity
  RepairTimerInfo: RepairTimerInfo
  ResyncIopsInfo: ResyncIopsInfo
  SSDEnduranceThresholdSpec: SSDEnduranceThresholdSpec
  SiteAffinityInfo: SiteAffinityInfo
  VSANEntityCompatibilityResult: VSANEntityCompatibilityResult
  VSANSharedWitnessCompatibilityResult: VSANSharedWitnessCompatibilityResult
  VcRemoteVsanServerClusterConfig: VcRemoteVsanServerClusterConfig
  VcRemoteVsanServerClusterInfo: VcRemoteVsanServerClusterInfo
  VimVsanHostDiskResultEx: VimVsanHostDiskResultEx
  VimVsanHostQueryVsanDisksSpec: VimVsanHostQueryVsanDisksSpec
  VimVsanHostStoragePoolDiskInfo: VimVsanHostStoragePoolDiskInfo
  VimVsanHostStoragePoolInfo: VimVsanHostStoragePoolInfo
  VimVsanHostTrimDiskEntry: VimVsanHostTrimDiskEntry
  VimVsanHostTrimDiskSpec: VimVsanHostTrimDiskSpec
  VimVsanHostUpdateStoragePoolDiskSpec: VimVsanHostUpdateStoragePoolDiskSpec
  VimVsanHostVsanDirectStorage: VimVsanHostVsanDirectStorage
  VimVsanHostVsanManagedDisksInfo: VimVsanHostVsanManagedDisksInfo
  VimVsanHostVsanManagedPMemInfo: VimVsanHostVsanManagedPMemInfo
  VimVsanHostVsanScsiDisk: VimVsanHostVsanScsiDisk
  VimVsanVsanPMemConfig: VimVsanVsanPMemConfig
  VsanAddStoragePoolDiskSpec: VsanAddStoragePoolDiskSpec
  VsanAdvancedDatastoreConfig: VsanAdvancedDatastoreConfig
  VsanAutoRAIDConfig: VsanAutoRAIDConfig
  VsanAutoRAIDInfo: VsanAutoRAIDInfo
  VsanBasicDeviceInfo: VsanBasicDeviceInfo
  VsanBurnInTest: VsanBurnInTest
  VsanBurnInTestCheckResult: VsanBurnInTestCheckResult
  VsanCapacityReservationInfo: VsanCapacityReservationInfo
  VsanClientDatastoreConfig: VsanClientDatastoreConfig
  VsanClientServerHciMeshDitEncryptionHealthSummary: VsanClientServerHciMeshDitEncryptionHealthSummary
  VsanClientUnicastConfig: VsanClientUnicastConfig
  VsanCloudHealthStatus: VsanCloudHealthStatus
  VsanClusterBurnInTestResultList: VsanClusterBurnInTestResultList
  VsanClusterConfigPrecheckItem: VsanClusterConfigPrecheckItem
  VsanClusterDitEncryptionHealthSummary: VsanClusterDitEncryptionHealthSummary
  VsanClusterEncryptionHealthSummary: VsanClusterEncryptionHealthSummary
  VsanClusterFileServiceHealthSummary: VsanClusterFileServiceHealthSummary
  VsanClusterGlobalDedupHealthSummary: VsanClusterGlobalDedupHealthSummary
  VsanClusterHciMeshDitEncryptionHealthSummary: VsanClusterHciMeshDitEncryptionHealthSummary
  VsanClusterHealthCheckInfo: VsanClusterHealthCheckInfo
  VsanClusterHealthLink: VsanClusterHealthLink
  VsanClusterHealthLinkBase: VsanClusterHealthLinkBase
  VsanClusterHealthQuerySpec: VsanClusterHealthQuerySpec
  VsanClusterHealthResultWithRemediation: VsanClusterHealthResultWithRemediation
  VsanClusterMembershipInfo: VsanClusterMembershipInfo
  VsanClusterNetworkPerfTaskSpec: VsanClusterNetworkPerfTaskSpec
  VsanClusterObjectExtAttrs: VsanClusterObjectExtAttrs
  VsanComparator: VsanComparator
  VsanComplianceDetail: VsanComplianceDetail
  VsanComplianceQuerySpec: VsanComplianceQuerySpec
  VsanComplianceResult: VsanComplianceResult
  VsanCompliantDriver: VsanCompliantDriver
  VsanCompliantFirmware: VsanCompliantFirmware
  VsanComponentBasicInfo: VsanComponentBasicInfo
  VsanComponentPlacement: VsanComponentPlacement
  VsanCompositeConstraint: VsanCompositeConstraint
  VsanConfigBaseIssue: VsanConfigBaseIssue
  VsanConfigCheckResult: VsanConfigCheckResult
  VsanConfigGeneration: VsanConfigGeneration
  VsanConfigNotAllDisksClaimedIssue: VsanConfigNotAllDisksClaimedIssue
  VsanCyberRecoveryConfig: VsanCyberRecoveryConfig
  VsanDaemonHealth: VsanDaemonHealth
  VsanDataDrivenAPIAction: VsanDataDrivenAPIAction
  VsanDataEfficiencyConfigEx: VsanDataEfficiencyConfigEx
  VsanDataEncryptionConfig: VsanDataEncryptionConfig
  VsanDataInTransitEncryptionConfig: VsanDataInTransitEncryptionConfig
  VsanDataObfuscationRule: VsanDataObfuscationRule
  VsanDatastoreConfig: VsanDatastoreConfig
  VsanDatastoreDefaultPolicySelectionConfig: VsanDatastoreDefaultPolicySelectionConfig
  VsanDatastoreSourcePrecheckItem: VsanDatastoreSourcePrecheckItem
  VsanDatastoreSourcePrecheckResult: VsanDatastoreSourcePrecheckResult
  VsanDatastoreSpec: VsanDatastoreSpec
  VsanDeconvergedNetConfig: VsanDeconvergedNetConfig
  VsanDeleteStoragePoolDiskSpec: VsanDeleteStoragePoolDiskSpec
  VsanDiagnosticsThreshold: VsanDiagnosticsThreshold
  VsanDirectoryServerConfig: VsanDirectoryServerConfig
  VsanDisallowDataMovementIssue: VsanDisallowDataMovementIssue
  VsanDisallowEvacuateDataIssue: VsanDisallowEvacuateDataIssue
  VsanDiskDataEvacuationResourceCheckTaskDetails: VsanDiskDataEvacuationResourceCheckTaskDetails
  VsanDiskEncryptionHealth: VsanDiskEncryptionHealth
  VsanDiskGroupResourceCheckResult: VsanDiskGroupResourceCheckResult
  VsanDiskModelInfo: VsanDiskModelInfo
  VsanDiskRebalanceResult: VsanDiskRebalanceResult
  VsanDiskResourceCheckResult: VsanDiskResourceCheckResult
  VsanDitEncryptionHealthSummary: VsanDitEncryptionHealthSummary
  VsanDownloadItem: VsanDownloadItem
  VsanEffectiveSpaceUsage: VsanEffectiveSpaceUsage
  VsanEncryptionHealthSummary: VsanEncryptionHealthSummary
  VsanEntitySpaceUsage: VsanEntitySpaceUsage
  VsanEsaConfig: VsanEsaConfig
  VsanEsaConfigInfo: VsanEsaConfigInfo
  VsanEsaDiskConfiguration: VsanEsaDiskConfiguration
  VsanExtendedConfig: VsanExtendedConfig
  VsanFaultDomainDestroySpec: VsanFaultDomainDestroySpec
  VsanFaultDomainResourceCheckResult: VsanFaultDomainResourceCheckResult
  VsanFaultDomainUpdateSpec: VsanFaultDomainUpdateSpec
  VsanFileServerHealthSummary: VsanFileServerHealthSummary
  VsanFileServiceBalanceHealth: VsanFileServiceBalanceHealth
  VsanFileServiceConfig: VsanFileServiceConfig
  VsanFileServiceDomain: VsanFileServiceDomain
  VsanFileServiceDomainConfig: VsanFileServiceDomainConfig
  VsanFileServiceDomainQuerySpec: VsanFileServiceDomainQuerySpec
  VsanFileServiceHealthSummary: VsanFileServiceHealthSummary
  VsanFileServiceIpConfig: VsanFileServiceIpConfig
  VsanFileServiceOvfSpec: VsanFileServiceOvfSpec
  VsanFileServicePreflightCheckResult: VsanFileServicePreflightCheckResult
  VsanFileServiceRootFsHealth: VsanFileServiceRootFsHealth
  VsanFileServiceShareHealthSummary: VsanFileServiceShareHealthSummary
  VsanFileShare: VsanFileShare
  VsanFileShareConfig: VsanFileShareConfig
  VsanFileShareNetPermission: VsanFileShareNetPermission
  VsanFileShareQueryProperties: VsanFileShareQueryProperties
  VsanFileShareQuerySpec: VsanFileShareQuerySpec
  VsanFileShareRuntimeInfo: VsanFileShareRuntimeInfo
  VsanFileShareSmbOptions: VsanFileShareSmbOptions
  VsanFileShareSnapshot: VsanFileShareSnapshot
  VsanFileShareSnapshotConfig: VsanFileShareSnapshotConfig
  VsanFileShareSnapshotQueryResult: VsanFileShareSnapshotQueryResult
  VsanFileShareSnapshotQuerySpec: VsanFileShareSnapshotQuerySpec
  VsanGenericClusterBaseIssue: VsanGenericClusterBaseIssue
  VsanGenericClusterBestPracticeHealth: VsanGenericClusterBestPracticeHealth
  VsanHciMeshDatastoreSource: VsanHciMeshDatastoreSource
  VsanHclCommonDeviceInfo: VsanHclCommonDeviceInfo
  VsanHclComputeResource: VsanHclComputeResource
  VsanHclDeviceConstraint: VsanHclDeviceConstraint
  VsanHclDiskConstraint: VsanHclDiskConstraint
  VsanHclDiskInfo: VsanHclDiskInfo
  VsanHclDriverInfo: VsanHclDriverInfo
  VsanHclFirmwareFile: VsanHclFirmwareFile
  VsanHclFirmwareUpdateSpec: VsanHclFirmwareUpdateSpec
  VsanHclMemInfo: VsanHclMemInfo
  VsanHclMinFwConstraint: VsanHclMinFwConstraint
  VsanHclNicInfo: VsanHclNicInfo
  VsanHclQuerySpec: VsanHclQuerySpec
  VsanHclReleaseConstraint: VsanHclReleaseConstraint
  VsanHealthActionBase: VsanHealthActionBase
  VsanHealthActionSteps: VsanHealthActionSteps
  VsanHealthApiBasedAction: VsanHealthApiBasedAction
  VsanHealthCmdBasedAction: VsanHealthCmdBasedAction
  VsanHealthConfigSpec: VsanHealthConfigSpec
  VsanHealthConfirmationDialog: VsanHealthConfirmationDialog
  VsanHealthCorrelation: VsanHealthCorrelation
  VsanHealthCustomizationSpec: VsanHealthCustomizationSpec
  VsanHealthDataDrivenAction: VsanHealthDataDrivenAction
  VsanHealthObjectStats: VsanHealthObjectStats
  VsanHealthQuerySpec: VsanHealthQuerySpec
  VsanHealthStatusCounts: VsanHealthStatusCounts
  VsanHealthThreshold: VsanHealthThreshold
  VsanHealthTroubleshooting: VsanHealthTroubleshooting
  VsanHealthTxtBasedAction: VsanHealthTxtBasedAction
  VsanHistoricalHealthConfig: VsanHistoricalHealthConfig
  VsanHistoricalHealthQuerySpec: VsanHistoricalHealthQuerySpec
  VsanHistoricalHealthTest: VsanHistoricalHealthTest
  VsanHostAbortWipeDiskStatus: VsanHostAbortWipeDiskStatus
  VsanHostAboutInfoEx: VsanHostAboutInfoEx
  VsanHostAssociatedObjects: VsanHostAssociatedObjects
  VsanHostAssociatedObjectsResult: VsanHostAssociatedObjectsResult
  VsanHostClientClusterUnicastConfig: VsanHostClientClusterUnicastConfig
  VsanHostClientClusterUnicastInfo: VsanHostClientClusterUnicastInfo
  VsanHostClientHostUnicastInfo: VsanHostClientHostUnicastInfo
  VsanHostComponentSyncState: VsanHostComponentSyncState
  VsanHostConfigInfoEx: VsanHostConfigInfoEx
  VsanHostCreateNativeKeyProviderSpec: VsanHostCreateNativeKeyProviderSpec
  VsanHostDeviceInfo: VsanHostDeviceInfo
  VsanHostDrsStats: VsanHostDrsStats
  VsanHostEMMSummary: VsanHostEMMSummary
  VsanHostEncryptionInfo: VsanHostEncryptionInfo
  VsanHostFwComponent: VsanHostFwComponent
  VsanHostGlobalDedupConfigHealthSummary: VsanHostGlobalDedupConfigHealthSummary
  VsanHostHciMeshDitEncryptionHealth: VsanHostHciMeshDitEncryptionHealth
  VsanHostHciMeshDitEncryptionHealthSummary: VsanHostHciMeshDitEncryptionHealthSummary
  VsanHostHwDeviceId: VsanHostHwDeviceId
  VsanHostIoInsightInfo: VsanHostIoInsightInfo
  VsanHostQueryCheckLimitsSpec: VsanHostQueryCheckLimitsSpec
  VsanHostReference: VsanHostReference
  VsanHostResourceCheckResult: VsanHostResourceCheckResult
  VsanHostRuntimeStats: VsanHostRuntimeStats
  VsanHostServerClusterUnicastConfig: VsanHostServerClusterUnicastConfig
  VsanHostServerClusterUnicastInfo: VsanHostServerClusterUnicastInfo
  VsanHostSiteMaintenanceStatus: VsanHostSiteMaintenanceStatus
  VsanHostVsanObjectSyncQueryResult: VsanHostVsanObjectSyncQueryResult
  VsanHostVsanObjectSyncState: VsanHostVsanObjectSyncState
  VsanHostWipeDiskStatus: VsanHostWipeDiskStatus
  VsanHostsCompressionOnlyNotSupported: VsanHostsCompressionOnlyNotSupported
  VsanHwToVcgInfoMapping: VsanHwToVcgInfoMapping
  VsanHwToVcgInfoMappingSpec: VsanHwToVcgInfoMappingSpec
  VsanIODiagnosticsFailedCheck: VsanIODiagnosticsFailedCheck
  VsanIODiagnosticsInstance: VsanIODiagnosticsInstance
  VsanIODiagnosticsInstanceEvent: VsanIODiagnosticsInstanceEvent
  VsanIODiagnosticsInstanceQuerySpec: VsanIODiagnosticsInstanceQuerySpec
  VsanIODiagnosticsObjectLayout: VsanIODiagnosticsObjectLayout
  VsanIODiagnosticsPrecheckResult: VsanIODiagnosticsPrecheckResult
  VsanIODiagnosticsStats: VsanIODiagnosticsStats
  VsanIODiagnosticsTarget: VsanIODiagnosticsTarget
  VsanIODiagnosticsTargetStats: VsanIODiagnosticsTargetStats
  VsanIOLatency: VsanIOLatency
  VsanIOLatencyMetrics: VsanIOLatencyMetrics
  VsanIOTripAnalyzerConfig: VsanIOTripAnalyzerConfig
  VsanIOTripAnalyzerRecurrence: VsanIOTripAnalyzerRecurrence
  VsanInTransitEncryptionInfo: VsanInTransitEncryptionInfo
  VsanInternalExtendedConfig: VsanInternalExtendedConfig
  VsanIoInsightInfo: VsanIoInsightInfo
  VsanIoInsightInstance: VsanIoInsightInstance
  VsanIoInsightInstanceQuerySpec: VsanIoInsightInstanceQuerySpec
  VsanIperfClientSpec: VsanIperfClientSpec
  VsanIscsiVipConfig: VsanIscsiVipConfig
  VsanIscsiVipConfigSpec: VsanIscsiVipConfigSpec
  VsanIscsiVipDVswitchConfig: VsanIscsiVipDVswitchConfig
  VsanIscsiVipVswitchConfig: VsanIscsiVipVswitchConfig
  VsanJsonComparator: VsanJsonComparator
  VsanJsonFilterRule: VsanJsonFilterRule
  VsanKmsHealth: VsanKmsHealth
  VsanLicensedDiskResult: VsanLicensedDiskResult
  VsanMassCollectorPropertyParams: VsanMassCollectorPropertyParams
  VsanMassCollectorSpec: VsanMassCollectorSpec
  VsanMetricProfile: VsanMetricProfile
  VsanMetricsConfig: VsanMetricsConfig
  VsanMixedEsxVersionInClientIssue: VsanMixedEsxVersionInClientIssue
  VsanMountPrecheckItem: VsanMountPrecheckItem
  VsanMountPrecheckNetworkConnectivity: VsanMountPrecheckNetworkConnectivity
  VsanMountPrecheckNetworkConnectivityDetail: VsanMountPrecheckNetworkConnectivityDetail
  VsanMountPrecheckNetworkConnectivityResult: VsanMountPrecheckNetworkConnectivityResult
  VsanMountPrecheckNetworkLatency: VsanMountPrecheckNetworkLatency
  VsanMountPrecheckNetworkLatencyDetail: VsanMountPrecheckNetworkLatencyDetail
  VsanMountPrecheckNetworkLatencyResult: VsanMountPrecheckNetworkLatencyResult
  VsanMountPrecheckResult: VsanMountPrecheckResult
  VsanNestJsonComparator: VsanNestJsonComparator
  VsanNetworkConfigBaseIssue: VsanNetworkConfigBaseIssue
  VsanNetworkConfigBestPracticeHealth: VsanNetworkConfigBestPracticeHealth
  VsanNetworkConfigPnicSpeedInconsistencyIssue: VsanNetworkConfigPnicSpeedInconsistencyIssue
  VsanNetworkConfigPortgroupWithNoRedundancyIssue: VsanNetworkConfigPortgroupWithNoRedundancyIssue
  VsanNetworkConfigVdsScopeIssue: VsanNetworkConfigVdsScopeIssue
  VsanNetworkConfigVsanNotOnVdsIssue: VsanNetworkConfigVsanNotOnVdsIssue
  VsanNetworkConfigVswitchWithNoRedundancyIssue: VsanNetworkConfigVswitchWithNoRedundancyIssue
  VsanNetworkDiagnostics: VsanNetworkDiagnostics
  VsanNetworkDiagnosticsHealthInfo: VsanNetworkDiagnosticsHealthInfo
  VsanNetworkVMotionVmknicNotFountIssue: VsanNetworkVMotionVmknicNotFountIssue
  VsanNicRdmaInfo: VsanNicRdmaInfo
  VsanObjIdentityQuerySpec: VsanObjIdentityQuerySpec
  VsanObjSnapParams: VsanObjSnapParams
  VsanObjectDetail: VsanObjectDetail
  VsanObjectHealthTelemetrySummary: VsanObjectHealthTelemetrySummary
  VsanObjectIOStats: VsanObjectIOStats
  VsanObjectPlacement: VsanObjectPlacement
  VsanObjectPlacementDetails: VsanObjectPlacementDetails
  VsanObjectProfileInfo: VsanObjectProfileInfo
  VsanObjectSnapshotId: VsanObjectSnapshotId
  VsanObjectTypeRule: VsanObjectTypeRule
  VsanPerfDiagnoseQuerySpec: VsanPerfDiagnoseQuerySpec
  VsanPerfDiagnosticException: VsanPerfDiagnosticException
  VsanPerfDiagnosticResult: VsanPerfDiagnosticResult
  VsanPerfHotspotEntitiesMetrics: VsanPerfHotspotEntitiesMetrics
  VsanPerfHotspotEntityType: VsanPerfHotspotEntityType
  VsanPerfHotspotQuerySpec: VsanPerfHotspotQuerySpec
  VsanPerfTimeRange: VsanPerfTimeRange
  VsanPerfTimeRangeQuerySpec: VsanPerfTimeRangeQuerySpec
  VsanPerfTopQuerySpec: VsanPerfTopQuerySpec
  VsanPerfsvcConfig: VsanPerfsvcConfig
  VsanPerfsvcHealthResult: VsanPerfsvcHealthResult
  VsanPolicyStatus: VsanPolicyStatus
  VsanProactiveRebalanceInfo: VsanProactiveRebalanceInfo
  VsanPropertyConstraint: VsanPropertyConstraint
  VsanQueryPhysicalPlacementSpecs: VsanQueryPhysicalPlacementSpecs
  VsanRdmaConfig: VsanRdmaConfig
  VsanRegexBasedRule: VsanRegexBasedRule
  VsanRemoteClusterNotCompatible: VsanRemoteClusterNotCompatible
  VsanRemoteClusterQuerySpec: VsanRemoteClusterQuerySpec
  VsanRemoteVcInfo: VsanRemoteVcInfo
  VsanRemoteVcInfoStandalone: VsanRemoteVcInfoStandalone
  VsanResourceCheckComponentResult: VsanResourceCheckComponentResult
  VsanResourceCheckDataPersistenceResult: VsanResourceCheckDataPersistenceResult
  VsanResourceCheckResult: VsanResourceCheckResult
  VsanResourceCheckSpec: VsanResourceCheckSpec
  VsanResourceCheckStatus: VsanResourceCheckStatus
  VsanResourceCheckTaskDetails: VsanResourceCheckTaskDetails
  VsanResourceCheckVsanResult: VsanResourceCheckVsanResult
  VsanResourceConstraint: VsanResourceConstraint
  VsanRuntimeStatsHostMap: VsanRuntimeStatsHostMap
  VsanServerClusterInfo: VsanServerClusterInfo
  VsanServerHostUnicastInfo: VsanServerHostUnicastInfo
  VsanSiteFaultDomain: VsanSiteFaultDomain
  VsanSiteFaultDomainConfig: VsanSiteFaultDomainConfig
  VsanSiteMaintenanceCheckTaskDetails: VsanSiteMaintenanceCheckTaskDetails
  VsanSiteMaintenanceInfo: VsanSiteMaintenanceInfo
  VsanSiteMaintenancePrecheckDetail: VsanSiteMaintenancePrecheckDetail
  VsanSiteMaintenancePrecheckStatus: VsanSiteMaintenancePrecheckStatus
  VsanSiteMaintenanceResourceCheckResult: VsanSiteMaintenanceResourceCheckResult
  VsanSiteMaintenanceSpec: VsanSiteMaintenanceSpec
  VsanSiteMaintenanceVMPowerOffInfo: VsanSiteMaintenanceVMPowerOffInfo
  VsanSiteTakeoverConfig: VsanSiteTakeoverConfig
  VsanSmartDiskStats: VsanSmartDiskStats
  VsanSmartParameter: VsanSmartParameter
  VsanSmartStatsHostSummary: VsanSmartStatsHostSummary
  VsanSnapServiceConfig: VsanSnapServiceConfig
  VsanSnapshotDetail: VsanSnapshotDetail
  VsanSnapshotQueryResult: VsanSnapshotQueryResult
  VsanSnapshotQuerySpec: VsanSnapshotQuerySpec
  VsanSnapshotSpace: VsanSnapshotSpace
  VsanSpaceEfficiencyMetadataSize: VsanSpaceEfficiencyMetadataSize
  VsanSpaceEfficiencyRatio: VsanSpaceEfficiencyRatio
  VsanSpaceQuerySpec: VsanSpaceQuerySpec
  VsanSpaceUsageWithDatastoreType: VsanSpaceUsageWithDatastoreType
  VsanSslVerifyCertFault: VsanSslVerifyCertFault
  VsanStoragePoolDisk: VsanStoragePoolDisk
  VsanStoragePoolDiskResourceCheckResult: VsanStoragePoolDiskResourceCheckResult
  VsanStoragePoolResourceCheckResult: VsanStoragePoolResourceCheckResult
  VsanStretchedClusterConfig: VsanStretchedClusterConfig
  VsanSyncingObjectFilter: VsanSyncingObjectFilter
  VsanSyncingObjectRecoveryDetails: VsanSyncingObjectRecoveryDetails
  VsanUnicastAddressInfo: VsanUnicastAddressInfo
  VsanUnmapConfig: VsanUnmapConfig
  VsanUnsupportedHighDiskVersionIssue: VsanUnsupportedHighDiskVersionIssue
  VsanUpdateItem: VsanUpdateItem
  VsanUpgradeSystemUpgradeHistoryStoragePoolOp: VsanUpgradeSystemUpgradeHistoryStoragePoolOp
  VsanValidationItem: VsanValidationItem
  VsanVbossClusterConfig: VsanVbossClusterConfig
  VsanVbossConfig: VsanVbossConfig
  VsanVbossHostConfig: VsanVbossHostConfig
  VsanVbossObjectStoreConfig: VsanVbossObjectStoreConfig
  VsanVcKmipServersHealth: VsanVcKmipServersHealth
  VsanVcLifecycleCheckResult: VsanVcLifecycleCheckResult
  VsanVcLifecycleCheckSpec: VsanVcLifecycleCheckSpec
  VsanVcStretchedClusterConfigSpec: VsanVcStretchedClusterConfigSpec
  VsanVcgDeviceInfo: VsanVcgDeviceInfo
  VsanVdsMigrationPlan: VsanVdsMigrationPlan
  VsanVdsPgMigrationHostInfo: VsanVdsPgMigrationHostInfo
  VsanVdsPgMigrationSpec: VsanVdsPgMigrationSpec
  VsanVdsPgMigrationVmInfo: VsanVdsPgMigrationVmInfo
  VsanVibInstallPreflightStatus: VsanVibInstallPreflightStatus
  VsanVibScanResult: VsanVibScanResult
  VsanVibSpec: VsanVibSpec
  VsanVipNetworkConfig: VsanVipNetworkConfig
  VsanVmVdsMigrationSpec: VsanVmVdsMigrationSpec
  VsanVnicVdsMigrationSpec: VsanVnicVdsMigrationSpec
  VsanVumConfig: VsanVumConfig
  VsanVumSystemConfig: VsanVumSystemConfig
  VsanWhatIfEvacDetail: VsanWhatIfEvacDetail
  VsanWhatIfEvacResult: VsanWhatIfEvacResult
  VsanWhatifCapacity: VsanWhatifCapacity
  VsanWitnessHostConfig: VsanWitnessHostConfig
  VsanXVCClientInfo: VsanXVCClientInfo
  VsanXVCDatastoreConfig: VsanXVCDatastoreConfig
  VsanXVCDatastoreInfo: VsanXVCDatastoreInfo
  VsanXvcClientConfig: VsanXvcClientConfig
  VsanXvcClientInfoSpec: VsanXvcClientInfoSpec
  VsanXvcQueryCriteria: VsanXvcQueryCriteria
  VsanXvcQueryFilter: VsanXvcQueryFilter
  VsanXvcQueryPropertyValue: VsanXvcQueryPropertyValue
  VsanXvcQueryResultSet: VsanXvcQueryResultSet
  VsanXvcQuerySpec: VsanXvcQuerySpec
  VsanXvcResultItem: VsanXvcResultItem
}

export interface DataProtectionHealthSystemProperties {
}

export interface HostSpbmProperties {
}

export interface VsanClusterPowerSystemProperties {
}

export interface VsanDiagnosticsSystemProperties {
}

export interface VsanFileServiceSystemProperties {
}

export interface VsanHostVdsSystemProperties {
}

export interface VsanIoInsightManagerProperties {
}

export interface VsanMassCollectorProperties {
}

export interface VsanObjectManagerProperties {
}

export interface VsanPhoneHomeSystemProperties {
}

export interface VsanPolicyManagerProperties {
}

export interface VsanRemoteDatastoreSystemProperties {
}

export interface VsanResourceCheckSystemProperties {
}

export interface VsanSiteMaintenanceSystemProperties {
}

export interface VsanUpdateManagerProperties {
}

export interface VsanVdsSystemProperties {
}

export interface VsanVumSystemProperties {
}

/** Properties of managed object types, by wire name. */
export interface ManagedTypes {
  DataProtectionHealthSystem: DataProtectionHealthSystemProperties
  HostSpbm: HostSpbmProperties
  VsanClusterPowerSystem: VsanClusterPowerSystemProperties
  VsanDiagnosticsSystem: VsanDiagnosticsSystemProperties
  VsanFileServiceSystem: VsanFileServiceSystemProperties
  VsanHostVdsSystem: VsanHostVdsSystemProperties
  VsanIoInsightManager: VsanIoInsightManagerProperties
  VsanMassCollector: VsanMassCollectorProperties
  VsanObjectManager: VsanObjectManagerProperties
  VsanPhoneHomeSystem: VsanPhoneHomeSystemProperties
  VsanPolicyManager: VsanPolicyManagerProperties
  VsanRemoteDatastoreSystem: VsanRemoteDatastoreSystemProperties
  VsanResourceCheckSystem: VsanResourceCheckSystemProperties
  VsanSiteMaintenanceSystem: VsanSiteMaintenanceSystemProperties
  VsanUpdateManager: VsanUpdateManagerProperties
  VsanVdsSystem: VsanVdsSystemProperties
  VsanVumSystem: VsanVumSystemProperties
}

/** Methods by wire name: the class that has it, arguments, result, and what TaskInfo.result holds. */
export interface Methods {
  CreateIOTripAnalyzerRecurrences: { self: 'VsanDiagnosticsSystem'; args: { cluster: vim25.ManagedObjectReference; recurrences: VsanIOTripAnalyzerRecurrence[]; }; result: VsanIOTripAnalyzerRecurrence[] | undefined; taskResult: undefined }
  DeleteIoInsightInstance: { self: 'VsanIoInsightManager'; args: { runName: string; cluster?: vim25.ManagedObjectReference | undefined; }; result: undefined; taskResult: undefined }
  EditIOTripAnalyzerRecurrences: { self: 'VsanDiagnosticsSystem'; args: { cluster: vim25.ManagedObjectReference; recurrences: VsanIOTripAnalyzerRecurrence[]; }; result: VsanIOTripAnalyzerRecurrence[] | undefined; taskResult: undefined }
  FetchIsoDepotCookie: { self: 'VsanVumSystem'; args: { username: string; password: string; }; result: undefined; taskResult: undefined }
  GetIOTripAnalyzerSchedulerConfig: { self: 'VsanDiagnosticsSystem'; args: { cluster: vim25.ManagedObjectReference; }; result: VsanIOTripAnalyzerConfig | undefined; taskResult: undefined }
  GetVsanVumConfig: { self: 'VsanVumSystem'; args: { }; result: VsanVumSystemConfig; taskResult: undefined }
  MountPrecheck: { self: 'VsanRemoteDatastoreSystem'; args: { cluster: vim25.ManagedObjectReference; datastore: vim25.ManagedObjectReference; serverClusterInfo?: VcRemoteVsanServerClusterInfo | undefined; }; result: VsanMountPrecheckResult; taskResult: undefined }
  PerformClusterPowerAction: { self: 'VsanClusterPowerSystem'; args: { cluster: vim25.ManagedObjectReference; spec: PerformClusterPowerActionSpec; }; result: vim25.ManagedObjectReference; taskResult: undefined }
  QueryClusterPowerContext: { self: 'VsanClusterPowerSystem'; args: { cluster: vim25.ManagedObjectReference; }; result: ClusterPowerContext; taskResult: undefined }
  QueryIODiagnosticsInstances: { self: 'VsanDiagnosticsSystem'; args: { querySpec: VsanIODiagnosticsInstanceQuerySpec; cluster?: vim25.ManagedObjectReference | undefined; }; result: VsanIODiagnosticsInstance[] | undefined; taskResult: undefined }
  QueryIODiagnosticsStats: { self: 'VsanDiagnosticsSystem'; args: { instanceName: string; cluster?: vim25.ManagedObjectReference | undefined; }; result: VsanIODiagnosticsTargetStats[] | undefined; taskResult: undefined }
  QueryIoInsightInstances: { self: 'VsanIoInsightManager'; args: { querySpec: VsanIoInsightInstanceQuerySpec; cluster?: vim25.ManagedObjectReference | undefined; }; result: VsanIoInsightInstance[] | undefined; taskResult: undefined }
  QueryVsanCloudHealthStatus: { self: 'VsanPhoneHomeSystem'; args: { }; result: VsanCloudHealthStatus | undefined; taskResult: undefined }
  RemoteVcMountPrecheck: { self: 'VsanRemoteDatastoreSystem'; args: { cluster: vim25.ManagedObjectReference; xvcDatastore: VsanXVCDatastoreInfo; serverClusterInfo?: VcRemoteVsanServerClusterInfo | undefined; }; result: VsanMountPrecheckResult; taskResult: undefined }
  RemoveIOTripAnalyzerRecurrences: { self: 'VsanDiagnosticsSystem'; args: { cluster: vim25.ManagedObjectReference; names: string[]; }; result: undefined; taskResult: undefined }
  RenameIoInsightInstance: { self: 'VsanIoInsightManager'; args: { oldRunName: string; newRunName: string; cluster?: vim25.ManagedObjectReference | undefined; }; result: undefined; taskResult: undefined }
  StartIODiagnosticsTask: { self: 'VsanDiagnosticsSystem'; args: { targets: VsanIODiagnosticsTarget[]; cluster?: vim25.ManagedObjectReference | undefined; duration?: number | undefined; }; result: vim25.ManagedObjectReference; taskResult: undefined }
  StartIoInsight: { self: 'VsanIoInsightManager'; args: { cluster?: vim25.ManagedObjectReference | undefined; runName?: string | undefined; durationSec?: number | undefined; targetHosts?: vim25.ManagedObjectReference[] | undefined; targetVMs?: vim25.ManagedObjectReference[] | undefined; }; result: vim25.ManagedObjectReference; taskResult: undefined }
  StopIoInsight: { self: 'VsanIoInsightManager'; args: { cluster?: vim25.ManagedObjectReference | undefined; runName?: string | undefined; hostsIoInsightInfos?: VsanHostIoInsightInfo[] | undefined; }; result: vim25.ManagedObjectReference; taskResult: undefined }
  UpdateClusterPowerStatus: { self: 'VsanClusterPowerSystem'; args: { cluster: vim25.ManagedObjectReference; status: string; }; result: boolean; taskResult: undefined }
  VsanClusterCreateFsDomain: { self: 'VsanFileServiceSystem'; args: { domainConfig: VsanFileServiceDomainConfig; cluster?: vim25.ManagedObjectReference | undefined; }; result: vim25.ManagedObjectReference; taskResult: undefined }
  VsanClusterCreateShareSnapshot: { self: 'VsanFileServiceSystem'; args: { config: VsanFileShareSnapshotConfig; cluster?: vim25.ManagedObjectReference | undefined; }; result: vim25.ManagedObjectReference; taskResult: undefined }
  VsanClusterQueryFileShares: { self: 'VsanFileServiceSystem'; args: { querySpec: VsanFileShareQuerySpec; cluster?: vim25.ManagedObjectReference | undefined; }; result: FileShareQueryResult | undefined; taskResult: undefined }
  VsanClusterQueryFsDomains: { self: 'VsanFileServiceSystem'; args: { querySpec?: VsanFileServiceDomainQuerySpec | undefined; cluster?: vim25.ManagedObjectReference | undefined; }; result: VsanFileServiceDomain[] | undefined; taskResult: undefined }
  VsanClusterQueryShareSnapshots: { self: 'VsanFileServiceSystem'; args: { querySpec: VsanFileShareSnapshotQuerySpec; cluster?: vim25.ManagedObjectReference | undefined; }; result: VsanFileShareSnapshotQueryResult | undefined; taskResult: undefined }
  VsanClusterReconfigureFsDomain: { self: 'VsanFileServiceSystem'; args: { domainUuid: string; domainConfig: VsanFileServiceDomainConfig; cluster?: vim25.ManagedObjectReference | undefined; deleteDomainConfigFields?: string[] | undefined; }; result: vim25.ManagedObjectReference; taskResult: undefined }
  VsanClusterRemoveFsDomain: { self: 'VsanFileServiceSystem'; args: { domainUuid: string; cluster?: vim25.ManagedObjectReference | undefined; }; result: vim25.ManagedObjectReference; taskResult: undefined }
  VsanClusterRemoveShare: { self: 'VsanFileServiceSystem'; args: { shareUuid: string; cluster?: vim25.ManagedObjectReference | undefined; force?: boolean | undefined; }; result: vim25.ManagedObjectReference; taskResult: undefined }
  VsanClusterRemoveShareSnapshot: { self: 'VsanFileServiceSystem'; args: { shareUuid: string; snapshotName: string; cluster?: vim25.ManagedObjectReference | undefined; }; result: vim25.ManagedObjectReference; taskResult: undefined }
  VsanCompleteMigrateVmsToVds: { self: 'VsanHostVdsSystem'; args: { jobId: string; newState: string; }; result: undefined; taskResult: undefined }
  VsanCreateDatastoreSource: { self: 'VsanRemoteDatastoreSystem'; args: { datastoreSource: VsanHciMeshDatastoreSource; }; result: vim25.ManagedObjectReference; taskResult: undefined }
  VsanCreateFileShare: { self: 'VsanFileServiceSystem'; args: { config: VsanFileShareConfig; cluster?: vim25.ManagedObjectReference | undefined; }; result: vim25.ManagedObjectReference; taskResult: undefined }
  VsanDestroyDatastoreSource: { self: 'VsanRemoteDatastoreSystem'; args: { datastoreSource: VsanHciMeshDatastoreSource; }; result: vim25.ManagedObjectReference; taskResult: undefined }
  VsanDownloadFileServiceOvf: { self: 'VsanFileServiceSystem'; args: { downloadUrl: string; }; result: vim25.ManagedObjectReference; taskResult: undefined }
  VsanEnterSiteMaintenanceMode: { self: 'VsanSiteMaintenanceSystem'; args: { faultDomainName: string; cluster: vim25.ManagedObjectReference; }; result: vim25.ManagedObjectReference; taskResult: undefined }
  VsanExitSiteMaintenanceMode: { self: 'VsanSiteMaintenanceSystem'; args: { faultDomainName: string; cluster: vim25.ManagedObjectReference; }; result: vim25.ManagedObjectReference; taskResult: undefined }
  VsanFindOvfDownloadUrl: { self: 'VsanFileServiceSystem'; args: { cluster: vim25.ManagedObjectReference; }; result: string; taskResult: undefined }
  VsanGetDpClusterSilentChecks: { self: 'DataProtectionHealthSystem'; args: { cluster: vim25.ManagedObjectReference; }; result: string[] | undefined; taskResult: undefined }
  VsanGetResourceCheckStatus: { self: 'VsanResourceCheckSystem'; args: { resourceCheckSpec?: VsanResourceCheckSpec | undefined; cluster?: vim25.ManagedObjectReference | undefined; }; result: VsanResourceCheckStatus; taskResult: undefined }
  VsanGetSiteMaintenancePrecheckStatus: { self: 'VsanSiteMaintenanceSystem'; args: { cluster: vim25.ManagedObjectReference; faultDomainName: string; }; result: VsanSiteMaintenancePrecheckStatus; taskResult: undefined }
  VsanGetThresholds: { self: 'VsanDiagnosticsSystem'; args: { cluster: vim25.ManagedObjectReference; entityType?: string | undefined; metric?: string | undefined; }; result: VsanDiagnosticsThreshold[] | undefined; taskResult: undefined }
  VsanHostCancelResourceCheck: { self: 'VsanResourceCheckSystem'; args: { }; result: boolean; taskResult: undefined }
  VsanHostPerformResourceCheck: { self: 'VsanResourceCheckSystem'; args: { resourceCheckSpec: VsanResourceCheckSpec; }; result: vim25.ManagedObjectReference; taskResult: undefined }
  VsanHostUpdateFirmware: { self: 'VsanVumSystem'; args: { host: vim25.ManagedObjectReference; }; result: vim25.ManagedObjectReference; taskResult: undefined }
  VsanMigrateVmsToVds: { self: 'VsanHostVdsSystem'; args: { vmConfigSpecs: VsanVmVdsMigrationSpec[]; vdsUuid: string; timeoutSec: number; revert?: boolean | undefined; }; result: string; taskResult: undefined }
  VsanPerformFileServiceEnablePreflightCheck: { self: 'VsanFileServiceSystem'; args: { cluster: vim25.ManagedObjectReference; domainConfig?: VsanFileServiceDomainConfig | undefined; network?: vim25.ManagedObjectReference | undefined; scope?: string | undefined; domainUuid?: string | undefined; }; result: VsanFileServicePreflightCheckResult; taskResult: undefined }
  VsanPerformOnlineHealthCheck: { self: 'VsanPhoneHomeSystem'; args: { cluster: vim25.ManagedObjectReference; }; result: vim25.ManagedObjectReference; taskResult: undefined }
  VsanPerformResourceCheck: { self: 'VsanResourceCheckSystem'; args: { resourceCheckSpec: VsanResourceCheckSpec; cluster?: vim25.ManagedObjectReference | undefined; }; result: vim25.ManagedObjectReference; taskResult: undefined }
  VsanPerformSiteMaintenancePrecheck: { self: 'VsanSiteMaintenanceSystem'; args: { cluster: vim25.ManagedObjectReference; spec: VsanSiteMaintenanceSpec; }; result: vim25.ManagedObjectReference; taskResult: undefined }
  VsanPrecheckDatastoreSource: { self: 'VsanRemoteDatastoreSystem'; args: { datastoreSource: VsanHciMeshDatastoreSource; operation?: string | undefined; }; result: VsanDatastoreSourcePrecheckResult; taskResult: undefined }
  VsanQueryClusterSiteMaintenanceState: { self: 'VsanSiteMaintenanceSystem'; args: { cluster: vim25.ManagedObjectReference; }; result: VsanSiteMaintenanceInfo[] | undefined; taskResult: undefined }
  VsanQueryDatastoreSource: { self: 'VsanRemoteDatastoreSystem'; args: { vcHosts?: string[] | undefined; }; result: VsanHciMeshDatastoreSource[] | undefined; taskResult: undefined }
  VsanQueryFileServiceOvfs: { self: 'VsanFileServiceSystem'; args: { }; result: VsanFileServiceOvfSpec[] | undefined; taskResult: undefined }
  VsanQueryHciMeshDatastores: { self: 'VsanRemoteDatastoreSystem'; args: { querySpecs?: VsanXvcQuerySpec[] | undefined; extraVcInfos?: VsanRemoteVcInfo[] | undefined; }; result: VsanXvcQueryResultSet[] | undefined; taskResult: undefined }
  VsanQueryHealthSummary: { self: 'DataProtectionHealthSystem'; args: { cluster: vim25.ManagedObjectReference; }; result: vim25_vsan.VsanClusterHealthSummary; taskResult: undefined }
  VsanQueryHistoricalHealth: { self: 'DataProtectionHealthSystem'; args: { spec: VsanHistoricalHealthQuerySpec; }; result: vim25_vsan.VsanClusterHealthSummary[] | undefined; taskResult: undefined }
  VsanQueryLSOMwbsize: { self: 'VsanPhoneHomeSystem'; args: { cluster: vim25.ManagedObjectReference; }; result: string | undefined; taskResult: undefined }
  VsanQueryNetworkDiagnostics: { self: 'VsanDiagnosticsSystem'; args: { cluster: vim25.ManagedObjectReference; host?: vim25.ManagedObjectReference | undefined; }; result: VsanNetworkDiagnostics[] | undefined; taskResult: undefined }
  VsanQueryNvmeCriticalWarningStats: { self: 'VsanPhoneHomeSystem'; args: { cluster: vim25.ManagedObjectReference; }; result: string | undefined; taskResult: undefined }
  VsanQueryObjectSnapshotsInfo: { self: 'VsanPhoneHomeSystem'; args: { cluster: vim25.ManagedObjectReference; }; result: string | undefined; taskResult: undefined }
  VsanQueryZdomScrubberData: { self: 'VsanPhoneHomeSystem'; args: { cluster: vim25.ManagedObjectReference; }; result: string | undefined; taskResult: undefined }
  VsanRebalanceFileService: { self: 'VsanFileServiceSystem'; args: { cluster?: vim25.ManagedObjectReference | undefined; }; result: vim25.ManagedObjectReference; taskResult: undefined }
  VsanReconfigureFileShare: { self: 'VsanFileServiceSystem'; args: { shareUuid: string; config: VsanFileShareConfig; cluster?: vim25.ManagedObjectReference | undefined; deleteLabelKeys?: string[] | undefined; force?: boolean | undefined; }; result: vim25.ManagedObjectReference; taskResult: undefined }
  VsanRetrieveProperties: { self: 'VsanMassCollector'; args: { massCollectorSpecs: VsanMassCollectorSpec[]; }; result: vim25.ObjectContent[] | undefined; taskResult: undefined }
  VsanRollbackVdsToVss: { self: 'VsanVdsSystem'; args: { task: vim25.ManagedObjectReference; }; result: boolean; taskResult: undefined }
  VsanSetDpClusterSilentChecks: { self: 'DataProtectionHealthSystem'; args: { cluster: vim25.ManagedObjectReference; addSilentChecks?: string[] | undefined; removeSilentChecks?: string[] | undefined; }; result: boolean; taskResult: undefined }
  VsanSetThresholds: { self: 'VsanDiagnosticsSystem'; args: { cluster: vim25.ManagedObjectReference; thresholds?: VsanDiagnosticsThreshold[] | undefined; }; result: undefined; taskResult: undefined }
  VsanSetTraceObjectPolicy: { self: 'VsanDiagnosticsSystem'; args: { cluster?: vim25.ManagedObjectReference | undefined; traceObjectUuid: string; profile?: vim25.VirtualMachineProfileSpec | undefined; }; result: boolean; taskResult: undefined }
  VsanUpdateDatastoreSource: { self: 'VsanRemoteDatastoreSystem'; args: { datastoreSource: VsanHciMeshDatastoreSource; }; result: vim25.ManagedObjectReference; taskResult: undefined }
  VsanUpgradeFsvm: { self: 'VsanFileServiceSystem'; args: { cluster: vim25.ManagedObjectReference; }; result: vim25.ManagedObjectReference; taskResult: undefined }
  VsanVcUploadReleaseDb: { self: 'VsanVumSystem'; args: { db: string; }; result: undefined; taskResult: undefined }
  VsanVdsGetMigrationPlan: { self: 'VsanVdsSystem'; args: { cluster: vim25.ManagedObjectReference; vswitchName?: string | undefined; vdsName?: string | undefined; vmnicDevices?: string[] | undefined; infraVm?: vim25.ManagedObjectReference[] | undefined; vds?: vim25.ManagedObjectReference | undefined; hosts?: vim25.ManagedObjectReference[] | undefined; }; result: VsanVdsMigrationPlan; taskResult: undefined }
  VsanVdsMigrateVss: { self: 'VsanVdsSystem'; args: { cluster: vim25.ManagedObjectReference; migrationPlan?: VsanVdsMigrationPlan | undefined; vswitchName?: string | undefined; vdsName?: string | undefined; vmnicDevices?: string[] | undefined; infraVm?: vim25.ManagedObjectReference[] | undefined; vds?: vim25.ManagedObjectReference | undefined; hosts?: vim25.ManagedObjectReference[] | undefined; }; result: vim25.ManagedObjectReference; taskResult: undefined }
  VsanVibInstallPreflightCheck: { self: 'VsanUpdateManager'; args: { cluster?: vim25.ManagedObjectReference | undefined; }; result: VsanVibInstallPreflightStatus; taskResult: undefined }
  VsanVibInstall_Task: { self: 'VsanUpdateManager'; args: { cluster?: vim25.ManagedObjectReference | undefined; vibSpecs?: VsanVibSpec[] | undefined; scanResults?: VsanVibScanResult[] | undefined; firmwareSpecs?: VsanHclFirmwareUpdateSpec[] | undefined; maintenanceSpec?: vim25.HostMaintenanceSpec | undefined; rolling?: boolean | undefined; noSigCheck?: boolean | undefined; }; result: vim25.ManagedObjectReference; taskResult: vim25.ManagedObjectReference }
  VsanVibScan: { self: 'VsanUpdateManager'; args: { cluster?: vim25.ManagedObjectReference | undefined; vibSpecs: VsanVibSpec[]; }; result: VsanVibScanResult[] | undefined; taskResult: undefined }
  VsanVssMigrateVds: { self: 'VsanVdsSystem'; args: { cluster?: vim25.ManagedObjectReference | undefined; hosts?: vim25.ManagedObjectReference[] | undefined; vds: vim25.ManagedObjectReference; vswitchName?: string | undefined; vmnicDevices?: string[] | undefined; infraVm?: vim25.ManagedObjectReference[] | undefined; }; result: vim25.ManagedObjectReference; taskResult: undefined }
}

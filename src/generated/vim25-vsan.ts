// Made by `npm run generate` from the type tables in openapi/vim/. Not edited by hand.

import type * as vim25 from './vim25.ts'
import type * as vsan from './vsan.ts'

export type VimClusterVSANStretchedClusterConfigIssueEnum = 'ClusterWithoutOneWitnessHost' | 'ClusterWithoutTwoDataFaultDomains' | 'ClusterWithMultipleUnicastAgents' | 'WitnessPreferredFaultDomainInvalid' | 'WitnessPreferredFaultDomainNotExist' | 'WitnessInsideVcCluster' | 'WitnessFaultDomainInvalid' | 'HostUnicastAgentUnset' | 'WitnessWithNoDiskMapping' | 'HostWithNoStretchedClusterSupport' | 'HostWithInvalidUnicastAgent' | 'SharedWitnessClusterDataHostNumExceed' | 'SharedWitnessComponentLimitScaledDown' | 'VSANStretchedClusterConfigIssueEnum_Unknown'

export type VimClusterVsanDiskGroupCreationType = 'allflash' | 'hybrid' | 'vsandirect' | 'pmem' | 'VsanDiskGroupCreationType_Unknown'

export type VimVsanHostDiskMappingCreationType = 'hybrid' | 'allFlash' | 'vsandirect' | 'pmem' | 'DiskMappingCreationType_Unknown'

export type VimVsanHostTrafficType = 'vsan' | 'witness' | 'TrafficType_Unknown'

export type VimVsanVsanScanObjectsIssueType = 'BROKEN_CHAIN' | 'LEAKED_OBJECT' | 'UNKNOWN'

export type VimVsanVsanVcsaDeploymentPhase = 'initializing' | 'validation' | 'vsanbootstrap' | 'ovaunpack' | 'vcsadeploy' | 'vcconfig' | 'done' | 'failed' | 'VsanVcsaDeploymentPhase_Unknown'

export type VsanCapabilityType = 'capability' | 'allflash' | 'stretchedcluster' | 'dataefficiency' | 'clusterconfig' | 'upgrade' | 'objectidentities' | 'iscsitargets' | 'witnessmanagement' | 'perfsvcverbosemode' | 'encryption' | 'decomwhatif' | 'throttleresync' | 'unicastmode' | 'device4ksupport' | 'nestedfd' | 'complianceprecheck' | 'vumintegration' | 'firmwareupdate' | 'fullStackFw' | 'configassist' | 'umap' | 'localdataprotection' | 'archivaldataprotection' | 'remotedataprotection' | 'pr1741414fixed' | 'cloudhealth' | 'perfanalysis' | 'fcd' | 'healthcheck2018q2' | 'enhancedresyncapi' | 'genericnestedfd' | 'hostaffinity' | 'perfsvcautoconfig' | 'unicasttest' | 'vsanrdma' | 'vumbaselinerecommendation' | 'supportinsight' | 'netperftest' | 'masspropertycollector' | 'whatifcapacity' | 'historicalcapacity' | 'policyassociation' | 'policyhostapi' | 'diagnosticmode' | 'purgeinaccessiblevmswapobjects' | 'recreatediskgroup' | 'repairtimerinresyncstats' | 'clusteradvancedoptions' | 'updatevumreleasecatalogoffline' | 'performanceforsupport' | 'gethcllastupdateonvc' | 'automaticrebalance' | 'verbosemodeconfiguration' | 'resyncetaimprovement' | 'fileservices' | 'fileservicekerberos' | 'fileservicesmb' | 'fileservicenfsv3' | 'fileservicesc' | 'fileservicesnapshot' | 'fileserviceowe' | 'fileservice80' | 'fileservicescale' | 'resourceprecheck' | 'upgraderesourceprecheck' | 'vitonlineresize' | 'vitstretchedcluster' | 'largecapacitydrive' | 'nondatamovementdfc' | 'cnsvolumes' | 'filevolumes' | 'diagnosticsfeedback' | 'hostreservedcapacity' | 'vmlevelcapacity' | 'improvedcapacityscreen' | 'slackspacecapacity' | 'sharedwitness' | 'VsanCapabilityType_Unknown' | 'supportApiVersion' | 'vsanmetadatanode' | 'pmanintegration' | 'wcpappplatform' | 'diskresourceprecheck' | 'metricsconfig' | 'ioinsight' | 'apidevversionenabled' | 'nativelargeclustersupport' | 'historicalhealth' | 'dataintransitencryption' | 'perfsvctwoyaxisgraph' | 'compressiononly' | 'remotedatastore' | 'vsanmanagedvmfs' | 'capacityreservation' | 'securewipe' | 'validateconfigspec' | 'vsananalyticsevents' | 'vsandefaultgatewaysupported' | 'pspairgap' | 'vsanmanagedpmem' | 'capacityevaluationonvc' | 'readlocalitytodrs' | 'vsanencrkmx' | 'vsan2encr' | 'dit4sw' | 'vsanclient' | 'capacityoversubscription' | 'vsandiagnostics' | 'capacitycustomizablethresholds' | 'hcimeshpolicy' | 'topcontributors' | 'vsandirectdiskdecom' | 'diskmgmtredesign' | 'datapersistresourcecheck' | 'clusterpoweraction' | 'clusterpowerselfcontain' | 'duplicatepciidfix' | 'healthcorrelation' | 'volumerelocation' | 'iodiagnostics' | 'vsanrebuildtrim' | 'elasticpolicy' | 'vsanEsaConfigure' | 'hdcsintegration' | 'vsanesasingletier' | 'vsanperfhighresolution' | 'cnsreconfigpolicy' | 'vsanhostdomlatencysort' | 'sha256thumbprint' | 'minrebalancethreshold' | 'vsan2hcimesh' | 'dfcobjectsmanagement' | 'healthremediation' | 'hcimeshstretchedcluster' | 'vsanxvchcimesh' | 'vsan2deeprekey' | 'vsandsdefaultpolicy' | 'vsanperfsvc80u2' | 'vsankeyexpiration' | 'vsanxvchcimeshv2' | 'dhci' | 'snapservice' | 'vsan2disableencryption' | 'iodiagmultiplevms' | 'vsanxvchcimeshv3'

export type VsanClusterHealthActionIdEnum = 'RepairClusterObjectsAction' | 'UploadHclDb' | 'UpdateHclDbFromInternet' | 'EnableHealthService' | 'DiskBalance' | 'StopDiskBalance' | 'RemediateDedup' | 'UpgradeVsanDiskFormat' | 'CreateDVS' | 'ConfigureHA' | 'ConfigureDRS' | 'ConfigureVSAN' | 'ClaimVSANDisks' | 'ClusterUpgrade' | 'CreateVMKnic' | 'CreateVMKnicWithVMotion' | 'RunBurnInTest' | 'EnableIscsiTargetService' | 'EnablePerformanceServiceAction' | 'RemediateClusterConfig' | 'EnableCeip' | 'LoginVumIsoDepot' | 'PurgeInaccessSwapObjs' | 'UploadReleaseCatalog' | 'ConfigureAutomaticRebalance' | 'RemediateFileService' | 'RelayoutVsanObjects' | 'RemediateFileServiceImbalance' | 'SelectNvme' | 'CreateFileServiceDomain' | 'RemediateIscsiLunsRuntimeStatus' | 'ShallowRekey' | 'VsanClusterHealthActionIdEnum_Unknown'

export type VsanHealthLogLevelEnum = 'INFO' | 'WARNING' | 'ERROR' | 'DEBUG' | 'CRITICAL' | 'VsanHealthLogLevelEnum_Unknown'

export type VsanIscsiLUNStatus = 'Online' | 'Offline' | 'VsanIscsiLUNStatus_Unknown'

export type VsanIscsiTargetAuthType = 'NoAuth' | 'CHAP' | 'CHAP_Mutual' | 'VsanIscsiTargetAuthType_Unknown'

export type VsanIscsiTargetServiceProcessStatus = 'Running' | 'Stopped' | 'VsanIscsiTargetServiceProcessStatus_Unknown'

export type VsanObjectHealthState = 'inaccessible' | 'reducedavailabilitywithnorebuild' | 'reducedavailabilitywithnorebuilddelaytimer' | 'reducedavailabilitywithactiverebuild' | 'datamove' | 'nonavailabilityrelatedreconfig' | 'nonavailabilityrelatedincompliance' | 'healthy' | 'reducedavailabilitywithpolicypending' | 'reducedavailabilitywithpolicypendingfailed' | 'reducedavailabilitywithpausedrebuild' | 'nonavailabilityrelatedincompliancewithpolicypending' | 'nonavailabilityrelatedincompliancewithpolicypendingfailed' | 'nonavailabilityrelatedincompliancewithpausedrebuild' | 'remoteAccessible' | 'VsanObjectHealthState_Unknown'

export type VsanObjectTypeEnum = 'vmswap' | 'vdisk' | 'namespace' | 'vmem' | 'statsdb' | 'iscsiTarget' | 'iscsiLun' | 'other' | 'fileSystemOverhead' | 'dedupOverhead' | 'spaceUnderDedupConsideration' | 'checksumOverhead' | 'improvedVirtualDisk' | 'transientSpace' | 'slackSpaceCapRequiredForHost' | 'resynPauseThresholdForHost' | 'minSpaceRequiredForVsanOp' | 'hostRebuildCapacity' | 'physicalTransientSpace' | 'haMetadataObject' | 'fileServiceRoot' | 'attachedCnsVolBlock' | 'detachedCnsVolBlock' | 'attachedCnsVolFile' | 'detachedCnsVolFile' | 'cnsVolFile' | 'fileShare' | 'extension' | 'hbrDisk' | 'hbrCfg' | 'hbrPersist' | 'traceobject' | 'esaObjectOverhead' | 'pgNamespace' | 'clusterDBNamespace' | 'aggregatedSystemObjects' | 'nativeObjectStore' | 'VsanObjectTypeEnum_Unknown'

export type VsanPerfStatsType = 'absolute' | 'delta' | 'rate' | 'VsanPerfStatsType_Unknown'

export type VsanPerfStatsUnitType = 'number' | 'time_ms' | 'percentage' | 'size_bytes' | 'rate_bytes' | 'permille' | 'time_s' | 'time_us' | 'time_ns' | 'VsanPerfStatsUnitType_Unknown'

export type VsanPerfSummaryType = 'average' | 'maximum' | 'minimum' | 'latest' | 'summation' | 'none' | 'VsanPerfSummaryType_Unknown'

export type VsanPerfThresholdDirectionType = 'upper' | 'lower' | 'VsanPerfThresholdDirectionType_Unknown'

export type VsanStorageComplianceStatus = 'compliant' | 'nonCompliant' | 'unknown' | 'notApplicable'

export interface VSANStretchedClusterHostVirtualApplianceStatus {
  _typeName?: string | undefined
  vcCluster?: vim25.ManagedObjectReference | undefined
  isVirtualApp?: boolean | undefined
  vcClusters?: vim25.ManagedObjectReference[] | undefined
  isVirtualAppValid?: boolean | undefined
}

export interface VimClusterVSANPreferredFaultDomainInfo {
  _typeName?: string | undefined
  preferredFaultDomainName?: string | undefined
  preferredFaultDomainId?: string | undefined
}

export interface VimClusterVSANStretchedClusterCapability {
  _typeName?: string | undefined
  hostMoId: string
  connStatus?: string | undefined
  isSupported?: boolean | undefined
  hostCapability?: VimHostVSANStretchedClusterHostCapability | undefined
}

export interface VimClusterVSANStretchedClusterFaultDomainConfig {
  _typeName?: string | undefined
  firstFdName: string
  firstFdHosts: vim25.ManagedObjectReference[]
  secondFdName: string
  secondFdHosts: vim25.ManagedObjectReference[]
}

export interface VimClusterVSANWitnessHostInfo {
  _typeName?: string | undefined
  nodeUuid: string
  faultDomainName?: string | undefined
  preferredFdName?: string | undefined
  preferredFdUuid?: string | undefined
  unicastAgentAddr?: string | undefined
  host?: vim25.ManagedObjectReference | undefined
  metadataMode?: boolean | undefined
}

export interface VimClusterVsanDiskMappingsConfigSpec {
  _typeName?: string | undefined
  hostDiskMappings: VimClusterVsanHostDiskMapping[]
}

export interface VimClusterVsanFaultDomainSpec {
  _typeName?: string | undefined
  hosts?: vim25.ManagedObjectReference[] | undefined
  name: string
}

export interface VimClusterVsanFaultDomainsConfigSpec {
  _typeName?: string | undefined
  faultDomains: VimClusterVsanFaultDomainSpec[]
  witness?: VimClusterVsanWitnessSpec | undefined
}

export interface VimClusterVsanHostDiskMapping {
  _typeName?: string | undefined
  host: vim25.ManagedObjectReference
  cacheDisks?: vim25.HostScsiDisk[] | undefined
  capacityDisks?: vim25.HostScsiDisk[] | undefined
  type: string
}

export interface VimClusterVsanWitnessSpec {
  _typeName?: string | undefined
  host: vim25.ManagedObjectReference
  preferredFaultDomainName: string
  diskMapping?: vim25.VsanHostDiskMapping | undefined
  storagePoolSpec?: vsan.VsanAddStoragePoolDiskSpec | undefined
}

export interface VimHostVSANStretchedClusterHostCapability {
  _typeName?: string | undefined
  featureVersion: string
}

export interface VimVsanDataEfficiencyCapacityState {
  _typeName?: string | undefined
  logicalCapacity?: number | undefined
  logicalCapacityUsed?: number | undefined
  physicalCapacity?: number | undefined
  physicalCapacityUsed?: number | undefined
  dedupMetadataSize?: number | undefined
  spaceEfficiencyMetadataSize?: vsan.VsanSpaceEfficiencyMetadataSize | undefined
  esaDedupSpaceSaving?: number | undefined
  esaCompressionSpaceSaving?: number | undefined
  totalSpaceUsedWithoutOverhead?: number | undefined
  dedupEnabledObjectSpaceUsed?: number | undefined
}

export interface VimVsanHostDiskMapInfoEx {
  _typeName?: string | undefined
  mapping: vim25.VsanHostDiskMapping
  isMounted: boolean
  unlockedEncrypted?: boolean | undefined
  isAllFlash: boolean
  isDataEfficiency?: boolean | undefined
  encryptionInfo?: vsan.VsanDataEncryptionConfig | undefined
  dataEfficiencyConfig?: VsanDataEfficiencyConfig | undefined
  diskgroupCapability?: string[] | undefined
}

export interface VimVsanHostDiskMappingCreationSpec {
  _typeName?: string | undefined
  host: vim25.ManagedObjectReference
  cacheDisks?: vim25.HostScsiDisk[] | undefined
  capacityDisks?: vim25.HostScsiDisk[] | undefined
  creationType: string
}

export interface VimVsanHostVsanDiskManagementSystemCapability {
  _typeName?: string | undefined
  version: string
}

export interface VimVsanHostVsanHostCapability {
  _typeName?: string | undefined
  host: vim25.ManagedObjectReference
  isSupported: boolean
  isLicensed: boolean
}

export interface VimVsanReconfigSpec extends vim25.SDDCBase {
  vsanClusterConfig?: vim25.VsanClusterConfigInfo | undefined
  dataEfficiencyConfig?: VsanDataEfficiencyConfig | undefined
  diskMappingSpec?: VimClusterVsanDiskMappingsConfigSpec | undefined
  faultDomainsSpec?: VimClusterVsanFaultDomainsConfigSpec | undefined
  modify: boolean
  allowReducedRedundancy?: boolean | undefined
  resyncIopsLimitConfig?: vsan.ResyncIopsInfo | undefined
  iscsiSpec?: VsanIscsiTargetServiceSpec | undefined
  dataEncryptionConfig?: vsan.VsanDataEncryptionConfig | undefined
  extendedConfig?: vsan.VsanExtendedConfig | undefined
  datastoreConfig?: vsan.VsanDatastoreConfig | undefined
  perfsvcConfig?: vsan.VsanPerfsvcConfig | undefined
  unmapConfig?: vsan.VsanUnmapConfig | undefined
  vumConfig?: vsan.VsanVumConfig | undefined
  metricsConfig?: vsan.VsanMetricsConfig | undefined
  fileServiceConfig?: vsan.VsanFileServiceConfig | undefined
  rdmaConfig?: vsan.VsanRdmaConfig | undefined
  dataInTransitEncryptionConfig?: vsan.VsanDataInTransitEncryptionConfig | undefined
  mode?: string | undefined
  vsanHealthConfig?: vsan.VsanHealthConfigSpec | undefined
  vsanEsaConfig?: vsan.VsanEsaConfig | undefined
  xvcDatastoreConfig?: vsan.VsanXVCDatastoreConfig | undefined
  serverClusterConfig?: vsan.VcRemoteVsanServerClusterConfig | undefined
  snapServiceConfig?: vsan.VsanSnapServiceConfig | undefined
  deconvergedNetConfig?: vsan.VsanDeconvergedNetConfig | undefined
  vbossClusterConfig?: vsan.VsanVbossClusterConfig | undefined
}

export interface VsanAttachToSrOperation {
  _typeName?: string | undefined
  task?: vim25.ManagedObjectReference | undefined
  success?: boolean | undefined
  timestamp?: string | undefined
  srNumber: string
}

export interface VsanBrokenDiskChainIssue extends vim25.VsanUpgradeSystemPreflightCheckIssue {
  uuids: string[]
}

export interface VsanCapability {
  _typeName?: string | undefined
  target?: vim25.ManagedObjectReference | undefined
  capabilities?: string[] | undefined
  statuses?: string[] | undefined
}

export interface VsanClusterAdvCfgSyncHostResult {
  _typeName?: string | undefined
  hostname: string
  value: string
  isDefault?: boolean | undefined
}

export interface VsanClusterAdvCfgSyncResult {
  _typeName?: string | undefined
  inSync: boolean
  name: string
  hostValues?: VsanClusterAdvCfgSyncHostResult[] | undefined
}

export interface VsanClusterBalancePerDiskInfo {
  _typeName?: string | undefined
  uuid?: string | undefined
  fullness: number
  variance: number
  fullnessAboveThreshold: number
  dataToMoveB: number
  compFullness?: number | undefined
  compVariance?: number | undefined
}

export interface VsanClusterBalanceSummary {
  _typeName?: string | undefined
  varianceThreshold: number
  disks?: VsanClusterBalancePerDiskInfo[] | undefined
}

export interface VsanClusterClomdLivenessResult {
  _typeName?: string | undefined
  clomdLivenessResult?: VsanHostClomdLivenessResult[] | undefined
  issueFound: boolean
}

export interface VsanClusterConfig {
  _typeName?: string | undefined
  config: vim25.VsanClusterConfigInfo
  name: string
  hosts?: string[] | undefined
  toBeDeleted?: boolean | undefined
}

export interface VsanClusterCreateVmHealthTestResult {
  _typeName?: string | undefined
  clusterResult: VsanClusterProactiveTestResult
  hostResults?: VsanHostCreateVmHealthTestResult[] | undefined
}

export interface VsanClusterHclInfo {
  _typeName?: string | undefined
  hclDbLastUpdate?: string | undefined
  hclDbAgeHealth?: string | undefined
  hostResults?: VsanHostHclInfo[] | undefined
  updateItems?: vsan.VsanUpdateItem[] | undefined
  hclDbAbsent?: boolean | undefined
}

export interface VsanClusterHealthAction {
  _typeName?: string | undefined
  actionId: string
  actionLabel: vim25.LocalizableMessage
  actionDescription: vim25.LocalizableMessage
  enabled: boolean
  parameters?: vim25.KeyValue[] | undefined
}

export interface VsanClusterHealthConfigs {
  _typeName?: string | undefined
  enableVsanTelemetry?: boolean | undefined
  vsanTelemetryInterval?: number | undefined
  vsanTelemetryProxy?: VsanClusterTelemetryProxyConfig | undefined
  configs?: VsanClusterHealthResultKeyValuePair[] | undefined
}

export interface VsanClusterHealthGroup {
  _typeName?: string | undefined
  groupId: string
  groupName: string
  groupHealth: string
  groupTests?: VsanClusterHealthTest[] | undefined
  groupDetails?: VsanClusterHealthResultBase[] | undefined
  inProgress?: boolean | undefined
}

export interface VsanClusterHealthResultBase {
  _typeName?: string | undefined
  label?: string | undefined
}

export interface VsanClusterHealthResultColumnInfo {
  _typeName?: string | undefined
  label: string
  type: string
}

export interface VsanClusterHealthResultKeyValuePair {
  _typeName?: string | undefined
  key?: string | undefined
  value?: string | undefined
}

export interface VsanClusterHealthResultRow {
  _typeName?: string | undefined
  values: string[]
  nestedRows?: VsanClusterHealthResultRow[] | undefined
  actions?: vsan.VsanHealthDataDrivenAction[] | undefined
}

export interface VsanClusterHealthResultTable extends VsanClusterHealthResultBase {
  columns?: VsanClusterHealthResultColumnInfo[] | undefined
  rows?: VsanClusterHealthResultRow[] | undefined
}

export interface VsanClusterHealthSummary {
  _typeName?: string | undefined
  clusterStatus?: VsanClusterHealthSystemStatusResult | undefined
  timestamp?: string | undefined
  clusterVersions?: VsanClusterHealthSystemVersionResult | undefined
  objectHealth?: VsanObjectOverallHealth | undefined
  vmHealth?: VsanClusterVMsHealthOverallResult | undefined
  networkHealth?: VsanClusterNetworkHealthResult | undefined
  limitHealth?: VsanClusterLimitHealthResult | undefined
  advCfgSync?: VsanClusterAdvCfgSyncResult[] | undefined
  createVmHealth?: VsanHostCreateVmHealthTestResult[] | undefined
  physicalDisksHealth?: VsanPhysicalDiskHealthSummary[] | undefined
  encryptionHealth?: vsan.VsanClusterEncryptionHealthSummary | undefined
  hclInfo?: VsanClusterHclInfo | undefined
  groups?: VsanClusterHealthGroup[] | undefined
  overallHealth: string
  overallHealthDescription: string
  clomdLiveness?: VsanClusterClomdLivenessResult | undefined
  diskBalance?: VsanClusterBalanceSummary | undefined
  genericCluster?: vsan.VsanGenericClusterBestPracticeHealth | undefined
  networkConfig?: vsan.VsanNetworkConfigBestPracticeHealth | undefined
  vsanConfig?: vsan.VsanConfigCheckResult | undefined
  burnInTest?: vsan.VsanBurnInTestCheckResult | undefined
  perfsvcHealth?: vsan.VsanPerfsvcHealthResult | undefined
  cluster?: vim25.ManagedObjectReference | undefined
  fileServiceHealth?: vsan.VsanClusterFileServiceHealthSummary | undefined
  ditEncryptionHealth?: vsan.VsanClusterDitEncryptionHealthSummary | undefined
  healthScore?: number | undefined
  globalDedupHealth?: vsan.VsanClusterGlobalDedupHealthSummary | undefined
  hciMeshDitEncryptionHealth?: vsan.VsanClusterHciMeshDitEncryptionHealthSummary | undefined
  healthStatusCounts?: vsan.VsanHealthStatusCounts | undefined
}

export interface VsanClusterHealthSystemObjectsRepairResult {
  _typeName?: string | undefined
  inRepairingQueueObjects?: string[] | undefined
  failedRepairObjects?: VsanFailedRepairObjectResult[] | undefined
  issueFound: boolean
}

export interface VsanClusterHealthSystemStatusResult {
  _typeName?: string | undefined
  status: string
  goalState: string
  untrackedHosts?: string[] | undefined
  trackedHostsStatus?: VsanHostHealthSystemStatusResult[] | undefined
}

export interface VsanClusterHealthSystemVersionResult {
  _typeName?: string | undefined
  hostResults?: VsanHostHealthSystemVersionResult[] | undefined
  vcVersion?: string | undefined
  issueFound: boolean
  upgradePossible?: boolean | undefined
  vcBuild?: string | undefined
}

export interface VsanClusterHealthTest {
  _typeName?: string | undefined
  testId?: string | undefined
  testName?: string | undefined
  testDescription?: string | undefined
  testShortDescription?: string | undefined
  testHealthyEntities?: number | undefined
  testAllEntities?: number | undefined
  testHealth?: string | undefined
  testDetails?: VsanClusterHealthResultBase[] | undefined
  testActions?: VsanClusterHealthAction[] | undefined
  historicalResults?: vsan.VsanHistoricalHealthTest[] | undefined
  testCorrelation?: vsan.VsanHealthCorrelation | undefined
  reducedScore?: number | undefined
  category?: string | undefined
  riskIfNotFix?: string | undefined
  lastStatusChangeTime?: string | undefined
}

export interface VsanClusterHostVmknicMapping {
  _typeName?: string | undefined
  host: string
  vmknic: string
}

export interface VsanClusterLimitHealthResult {
  _typeName?: string | undefined
  issueFound: boolean
  componentLimitHealth: string
  diskFreeSpaceHealth: string
  rcFreeReservationHealth: string
  hostResults?: VsanLimitHealthResult[] | undefined
  whatifHostFailures?: VsanClusterWhatifHostFailuresResult[] | undefined
  hostsCommFailure?: string[] | undefined
}

export interface VsanClusterNetworkHealthResult {
  _typeName?: string | undefined
  hostResults?: VsanNetworkHealthResult[] | undefined
  issueFound?: boolean | undefined
  vsanVmknicPresent?: boolean | undefined
  matchingMulticastConfig?: boolean | undefined
  matchingIpSubnets?: boolean | undefined
  pingTestSuccess?: boolean | undefined
  largePingTestSuccess?: boolean | undefined
  hostLatencyCheckSuccess?: boolean | undefined
  potentialMulticastIssue?: boolean | undefined
  otherHostsInVsanCluster?: string[] | undefined
  partitions?: VsanClusterNetworkPartitionInfo[] | undefined
  hostsWithVsanDisabled?: string[] | undefined
  hostsDisconnected?: string[] | undefined
  hostsCommFailure?: string[] | undefined
  hostsInEsxMaintenanceMode?: string[] | undefined
  hostsInVsanMaintenanceMode?: string[] | undefined
  infoAboutUnexpectedHosts?: VsanQueryResultHostInfo[] | undefined
  clusterInUnicastMode?: boolean | undefined
  clusterInRDMAMode?: boolean | undefined
}

export interface VsanClusterNetworkLoadTestResult {
  _typeName?: string | undefined
  clusterResult: VsanClusterProactiveTestResult
  hostResults?: VsanNetworkLoadTestResult[] | undefined
}

export interface VsanClusterNetworkPartitionInfo {
  _typeName?: string | undefined
  hosts?: string[] | undefined
  partitionUnknown?: boolean | undefined
}

export interface VsanClusterProactiveTestResult {
  _typeName?: string | undefined
  overallStatus: string
  overallStatusDescription: string
  timestamp: string
  healthTest?: VsanClusterHealthTest | undefined
}

export interface VsanClusterTelemetryProxyConfig {
  _typeName?: string | undefined
  host?: string | undefined
  port?: number | undefined
  user?: string | undefined
  password?: string | undefined
  autoDiscovered?: boolean | undefined
}

export interface VsanClusterVMsHealthOverallResult {
  _typeName?: string | undefined
  healthStateList?: VsanClusterVMsHealthSummaryResult[] | undefined
  overallHealthState?: string | undefined
}

export interface VsanClusterVMsHealthSummaryResult {
  _typeName?: string | undefined
  numVMs: number
  state?: string | undefined
  health: string
  vmInstanceUuids?: string[] | undefined
}

export interface VsanClusterVmdkLoadTestResult {
  _typeName?: string | undefined
  task?: vim25.ManagedObjectReference | undefined
  clusterResult?: VsanClusterProactiveTestResult | undefined
  hostResults?: VsanHostVmdkLoadTestResult[] | undefined
}

export interface VsanClusterWhatifHostFailuresResult {
  _typeName?: string | undefined
  numFailures: number
  totalUsedCapacityB: number
  totalCapacityB: number
  totalRcReservationB: number
  totalRcSizeB: number
  usedComponents: number
  totalComponents: number
  componentLimitHealth?: string | undefined
  diskFreeSpaceHealth?: string | undefined
  rcFreeReservationHealth?: string | undefined
  slackSpaceCapRequired?: number | undefined
  diskSpaceThreshold?: vsan.VsanHealthThreshold | undefined
  capacityReservationInfo?: vsan.VsanCapacityReservationInfo | undefined
}

export interface VsanCompatibilityCheckResult {
  _typeName?: string | undefined
  status: string
  message?: vim25.LocalizableMessage | undefined
}

export interface VsanConfigInfoEx extends vim25.VsanClusterConfigInfo {
  dataEfficiencyConfig?: VsanDataEfficiencyConfig | undefined
  resyncIopsLimitConfig?: vsan.ResyncIopsInfo | undefined
  iscsiConfig?: VsanIscsiTargetServiceConfig | undefined
  dataEncryptionConfig?: vsan.VsanDataEncryptionConfig | undefined
  extendedConfig?: vsan.VsanExtendedConfig | undefined
  datastoreConfig?: vsan.VsanDatastoreConfig | undefined
  perfsvcConfig?: vsan.VsanPerfsvcConfig | undefined
  unmapConfig?: vsan.VsanUnmapConfig | undefined
  vumConfig?: vsan.VsanVumConfig | undefined
  fileServiceConfig?: vsan.VsanFileServiceConfig | undefined
  metricsConfig?: vsan.VsanMetricsConfig | undefined
  rdmaConfig?: vsan.VsanRdmaConfig | undefined
  dataInTransitEncryptionConfig?: vsan.VsanDataInTransitEncryptionConfig | undefined
  vsanHealthConfig?: vsan.VsanHealthConfigSpec | undefined
  mode?: string | undefined
  vsanPMemConfig?: vsan.VimVsanVsanPMemConfig | undefined
  vsanEsaConfigInfo?: vsan.VsanEsaConfigInfo | undefined
  xvcDatastoreConfig?: vsan.VsanXVCDatastoreConfig | undefined
  serverClusterConfig?: vsan.VcRemoteVsanServerClusterConfig | undefined
  datastoreDefaultPolicySelectionConfig?: vsan.VsanDatastoreDefaultPolicySelectionConfig | undefined
  snapServiceConfig?: vsan.VsanSnapServiceConfig | undefined
  deconvergedNetConfig?: vsan.VsanDeconvergedNetConfig | undefined
  siteFaultDomainConfig?: vsan.VsanSiteFaultDomainConfig | undefined
  vbossClusterConfig?: vsan.VsanVbossClusterConfig | undefined
}

export interface VsanDataEfficiencyConfig {
  _typeName?: string | undefined
  dedupEnabled: boolean
  compressionEnabled?: boolean | undefined
}

export interface VsanDiskFormatConversionCheckResult extends vim25.VsanUpgradeSystemPreflightCheckResult {
  isSupported: boolean
  targetVersion?: number | undefined
  isDataMovementRequired?: boolean | undefined
  storagePoolDisk?: string | undefined
}

export interface VsanDiskFormatConversionSpec {
  _typeName?: string | undefined
  dataEfficiencyConfig?: VsanDataEfficiencyConfig | undefined
  dataEncryptionConfig?: vsan.VsanDataEncryptionConfig | undefined
  skipHostRemediation?: boolean | undefined
  allowDataMovement?: boolean | undefined
}

export interface VsanDiskUnhealthIssue extends vim25.VsanUpgradeSystemPreflightCheckIssue {
  uuids: string[]
}

export interface VsanFailedRepairObjectResult {
  _typeName?: string | undefined
  uuid: string
  errMessage?: string | undefined
}

export interface VsanHclControllerInfo {
  _typeName?: string | undefined
  deviceName: string
  deviceDisplayName?: string | undefined
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
  cacheConfigSupported?: boolean | undefined
  cacheConfigOnHcl?: string[] | undefined
  raidConfigSupported?: boolean | undefined
  raidConfigOnHcl?: string[] | undefined
  fwVersion?: string | undefined
  raidConfig?: string | undefined
  cacheConfig?: string | undefined
  cimProviderInfo?: VsanHostCimProviderInfo | undefined
  usedByVsan?: boolean | undefined
  disks?: vsan.VsanHclDiskInfo[] | undefined
  issues?: vim25.LocalizedMethodFault[] | undefined
  remediableIssues?: string[] | undefined
  driversOnHcl?: vsan.VsanHclDriverInfo[] | undefined
  fwAuxVersion?: string | undefined
  queueDepth?: number | undefined
  queueDepthOnHcl?: number | undefined
  queueDepthSupported?: boolean | undefined
  diskMode?: string | undefined
  diskModeOnHcl?: string[] | undefined
  diskModeSupported?: boolean | undefined
  toolName?: string | undefined
  toolVersion?: string | undefined
  productId?: string | undefined
  diskCapacity?: number | undefined
  vcgEntryInfo?: vsan.VsanVcgDeviceInfo[] | undefined
  controllerType?: string | undefined
  userSelectedVcgId?: number | undefined
  vsanCompatibility?: string[] | undefined
}

export interface VsanHealthExtMgmtPreCheckResult {
  _typeName?: string | undefined
  overallResult: boolean
  esxVersionCheckPassed?: boolean | undefined
  drsCheckPassed?: boolean | undefined
  eamConnectionCheckPassed?: boolean | undefined
  installStateCheckPassed?: boolean | undefined
  results: VsanClusterHealthTest[]
  vumRegistered?: boolean | undefined
}

export interface VsanHigherObjectsPresentDuringDowngradeIssue extends vim25.VsanUpgradeSystemPreflightCheckIssue {
  uuids: string[]
}

export interface VsanHostCimProviderInfo {
  _typeName?: string | undefined
  cimProviderSupported?: boolean | undefined
  installedCIMProvider?: string | undefined
  cimProviderOnHcl?: string[] | undefined
  cimProviderLinksOnHcl?: vsan.VsanDownloadItem[] | undefined
}

export interface VsanHostClomdLivenessResult {
  _typeName?: string | undefined
  hostname: string
  clomdStat: string
  error?: vim25.LocalizedMethodFault | undefined
}

export interface VsanHostCreateVmHealthTestResult {
  _typeName?: string | undefined
  hostname: string
  state: string
  fault?: vim25.LocalizedMethodFault | undefined
}

export interface VsanHostHclInfo {
  _typeName?: string | undefined
  hostname: string
  hclChecked: boolean
  releaseName?: string | undefined
  error?: vim25.LocalizedMethodFault | undefined
  controllers?: VsanHclControllerInfo[] | undefined
  pnics?: vsan.VsanHclNicInfo[] | undefined
  host?: vim25.ManagedObjectReference | undefined
  computeResource?: vsan.VsanHclComputeResource | undefined
  vsanHostCompatibility?: string[] | undefined
}

export interface VsanHostHealthSystemStatusResult {
  _typeName?: string | undefined
  hostname: string
  status: string
  issues?: string[] | undefined
}

export interface VsanHostHealthSystemVersionResult {
  _typeName?: string | undefined
  hostname: string
  version?: string | undefined
  error?: vim25.LocalizedMethodFault | undefined
  build?: string | undefined
}

export interface VsanHostIpConfigEx extends vim25.VsanHostIpConfig {
  upstreamIpV6Address?: string | undefined
  downstreamIpV6Address?: string | undefined
}

export interface VsanHostPortConfigEx extends vim25.VsanHostConfigInfoNetworkInfoPortConfig {
  trafficTypes?: string[] | undefined
}

export interface VsanHostPropertyRetrieveIssue extends vim25.VsanUpgradeSystemPreflightCheckIssue {
  hosts: vim25.ManagedObjectReference[]
}

export interface VsanHostVirtualApplianceInfo {
  _typeName?: string | undefined
  hostKey: vim25.ManagedObjectReference
  isVirtualApp: boolean
  isDeployedFromOVF?: boolean | undefined
}

export interface VsanHostVmdkLoadTestResult {
  _typeName?: string | undefined
  hostname: string
  issueFound: boolean
  faultMessage?: string | undefined
  vmdkResults?: VsanVmdkLoadTestResult[] | undefined
}

export interface VsanHostWithHybridDiskgroupIssue extends vim25.VsanUpgradeSystemPreflightCheckIssue {
  hosts: vim25.ManagedObjectReference[]
}

export interface VsanIscsiHomeObjectSpec {
  _typeName?: string | undefined
  storagePolicy?: vim25.VirtualMachineProfileSpec | undefined
  defaultConfig?: VsanIscsiTargetServiceDefaultConfigSpec | undefined
}

export interface VsanIscsiInitiatorGroup {
  _typeName?: string | undefined
  name: string
  initiators?: string[] | undefined
  targets?: VsanIscsiTargetBasicInfo[] | undefined
}

export interface VsanIscsiLUN extends VsanIscsiLUNCommonInfo {
  targetAlias: string
  uuid: string
  actualSize: number
  objectInformation?: VsanObjectInformation | undefined
}

export interface VsanIscsiLUNCommonInfo {
  _typeName?: string | undefined
  lunId?: number | undefined
  alias?: string | undefined
  lunSize: number
  status?: string | undefined
}

export interface VsanIscsiLUNSpec extends VsanIscsiLUNCommonInfo {
  storagePolicy?: vim25.VirtualMachineProfileSpec | undefined
  newLunId?: number | undefined
}

export interface VsanIscsiTarget extends VsanIscsiTargetCommonInfo {
  lunCount?: number | undefined
  objectInformation?: VsanObjectInformation | undefined
  ioOwnerHost?: string | undefined
  initiators?: string[] | undefined
  initiatorGroups?: string[] | undefined
}

export interface VsanIscsiTargetAuthSpec {
  _typeName?: string | undefined
  authType?: string | undefined
  userNameAttachToTarget?: string | undefined
  userSecretAttachToTarget?: string | undefined
  userNameAttachToInitiator?: string | undefined
  userSecretAttachToInitiator?: string | undefined
}

export interface VsanIscsiTargetBasicInfo {
  _typeName?: string | undefined
  alias: string
  iqn?: string | undefined
}

export interface VsanIscsiTargetCommonInfo extends VsanIscsiTargetBasicInfo {
  authSpec?: VsanIscsiTargetAuthSpec | undefined
  port?: number | undefined
  networkInterface?: string | undefined
  affinityLocation?: string | undefined
}

export interface VsanIscsiTargetServiceConfig {
  _typeName?: string | undefined
  defaultConfig?: VsanIscsiTargetServiceDefaultConfigSpec | undefined
  enabled?: boolean | undefined
  vipConfigs?: vsan.VsanIscsiVipConfigSpec[] | undefined
}

export interface VsanIscsiTargetServiceDefaultConfigSpec {
  _typeName?: string | undefined
  networkInterface?: string | undefined
  port?: number | undefined
  iscsiTargetAuthSpec?: VsanIscsiTargetAuthSpec | undefined
}

export interface VsanIscsiTargetServiceSpec extends VsanIscsiTargetServiceConfig {
  homeObjectStoragePolicy?: vim25.VirtualMachineProfileSpec | undefined
}

export interface VsanIscsiTargetSpec extends VsanIscsiTargetCommonInfo {
  storagePolicy?: vim25.VirtualMachineProfileSpec | undefined
  newAlias?: string | undefined
}

export interface VsanLimitHealthResult {
  _typeName?: string | undefined
  hostname?: string | undefined
  issueFound: boolean
  maxComponents: number
  freeComponents: number
  componentLimitHealth: string
  lowestFreeDiskSpacePct: number
  usedDiskSpaceB: number
  totalDiskSpaceB: number
  diskFreeSpaceHealth: string
  reservedRcSizeB: number
  totalRcSizeB: number
  rcFreeReservationHealth: string
  totalLogicalSpaceB?: number | undefined
  logicalSpaceUsedB?: number | undefined
  dedupMetadataSizeB?: number | undefined
  diskTransientCapacityUsedB?: number | undefined
  dgTransientCapacityUsedB?: number | undefined
  slackSpaceCapRequired?: number | undefined
  resyncPauseThreshold?: number | undefined
  spaceEfficiencyMetadataSizeB?: vsan.VsanSpaceEfficiencyMetadataSize | undefined
  hostRebuildCapacity?: number | undefined
  minSpaceRequiredForVsanOp?: number | undefined
  enforceCapResrvSpace?: number | undefined
  cdReservedSizeB?: number | undefined
}

export interface VsanMixedEsxVersionIssue extends vim25.VsanUpgradeSystemPreflightCheckIssue {
}

export interface VsanNetworkHealthResult {
  _typeName?: string | undefined
  host?: vim25.ManagedObjectReference | undefined
  hostname?: string | undefined
  vsanVmknicPresent?: boolean | undefined
  ipSubnets?: string[] | undefined
  issueFound?: boolean | undefined
  peerHealth?: VsanNetworkPeerHealthResult[] | undefined
  vMotionHealth?: VsanNetworkPeerHealthResult[] | undefined
  multicastConfig?: string | undefined
  unicastConfig?: string | undefined
  inUnicast?: boolean | undefined
  rdmaEnabled?: boolean | undefined
  rdtConnProtocol?: string | undefined
  serverClusters?: vsan.VsanServerClusterInfo[] | undefined
  externalPeerHealth?: VsanNetworkPeerHealthResult[] | undefined
}

export interface VsanNetworkLoadTestResult {
  _typeName?: string | undefined
  hostname: string
  status?: string | undefined
  client: boolean
  bandwidthBps: number
  totalBytes: number
  lostDatagrams?: number | undefined
  lossPct?: number | undefined
  sentDatagrams?: number | undefined
  jitterMs?: number | undefined
}

export interface VsanNetworkPeerHealthResult {
  _typeName?: string | undefined
  peer?: string | undefined
  peerHostname?: string | undefined
  peerVmknicName?: string | undefined
  smallPingTestSuccessPct?: number | undefined
  largePingTestSuccessPct?: number | undefined
  maxLatencyUs?: number | undefined
  onSameIpSubnet?: boolean | undefined
  sourceVmknicName?: string | undefined
  connectivityHealthState?: string | undefined
  missingHeartBeatCount?: number | undefined
}

export interface VsanNodeNotMaster extends vim25.VimFault {
  vsanMasterUuid?: string | undefined
  cmmdsMasterButNotStatsMaster?: boolean | undefined
}

export interface VsanObjectExtraAttributes {
  _typeName?: string | undefined
  uuid: string
  objPath: string
  objClass: number
  ufn: string
  isHbrCfg: boolean
  ownerClusterUuid?: string | undefined
}

export interface VsanObjectHealth {
  _typeName?: string | undefined
  numObjects: number
  health?: string | undefined
  objUuids?: string[] | undefined
  vsanClusterUuid?: string | undefined
}

export interface VsanObjectIdentity {
  _typeName?: string | undefined
  uuid: string
  type: string
  vmInstanceUuid?: string | undefined
  vmNsObjectUuid?: string | undefined
  vm?: vim25.ManagedObjectReference | undefined
  description?: string | undefined
  spbmProfileUuid?: string | undefined
  metadatas?: vim25.KeyValue[] | undefined
  typeExtId?: string | undefined
  spbmProfileName?: string | undefined
}

export interface VsanObjectIdentityAndHealth {
  _typeName?: string | undefined
  identities?: VsanObjectIdentity[] | undefined
  health?: VsanObjectOverallHealth | undefined
  spaceSummary?: VsanObjectSpaceSummary[] | undefined
  rawData?: string | undefined
}

export interface VsanObjectInaccessibleIssue extends vim25.VsanUpgradeSystemPreflightCheckIssue {
  uuids: string[]
}

export interface VsanObjectInformation {
  _typeName?: string | undefined
  directoryName?: string | undefined
  vsanObjectUuid?: string | undefined
  vsanHealth?: string | undefined
  policyAttributes?: vim25.KeyValue[] | undefined
  spbmProfileUuid?: string | undefined
  spbmProfileGenerationId?: string | undefined
  spbmComplianceResult?: VsanStorageComplianceResult | undefined
}

export interface VsanObjectOverallHealth {
  _typeName?: string | undefined
  objectHealthDetail?: VsanObjectHealth[] | undefined
  objectsComplianceDetail?: VsanStorageComplianceResult[] | undefined
  objectVersionCompliance?: boolean | undefined
  objectFormatChangeRequiredUuids?: string[] | undefined
  objectsRelayoutBytes?: number | undefined
  globalDedupStoreHealth?: string | undefined
  objectStats?: vsan.VsanHealthObjectStats | undefined
  vsanObjectsForObjectStoreVolumes?: string[] | undefined
}

export interface VsanObjectPolicyIssue extends vim25.VsanUpgradeSystemPreflightCheckIssue {
  uuids: string[]
}

export interface VsanObjectQuerySpec {
  _typeName?: string | undefined
  uuid: string
  spbmProfileGenerationId?: string | undefined
}

export interface VsanObjectSpaceSummary {
  _typeName?: string | undefined
  objType?: string | undefined
  overheadB?: number | undefined
  temporaryOverheadB?: number | undefined
  primaryCapacityB?: number | undefined
  provisionCapacityB?: number | undefined
  reservedCapacityB?: number | undefined
  overReservedB?: number | undefined
  physicalUsedB?: number | undefined
  usedB?: number | undefined
  objTypeExt?: string | undefined
  objTypeExtDesc?: string | undefined
  snapshotUsedB?: number | undefined
}

export interface VsanPerfEntityMetricCSV {
  _typeName?: string | undefined
  entityRefId: string
  sampleInfo?: string | undefined
  value?: VsanPerfMetricSeriesCSV[] | undefined
}

export interface VsanPerfEntityType {
  _typeName?: string | undefined
  name: string
  id: string
  graphs: VsanPerfGraph[]
  description?: string | undefined
  advancedGraphs?: VsanPerfGraph[] | undefined
  verboseGraphs?: VsanPerfGraph[] | undefined
  hotspotGraphs?: VsanPerfGraph[] | undefined
}

export interface VsanPerfGraph {
  _typeName?: string | undefined
  id: string
  metrics: VsanPerfMetricId[]
  unit: string
  threshold?: VsanPerfThreshold | undefined
  name?: string | undefined
  description?: string | undefined
  secondGraph?: VsanPerfGraph | undefined
}

export interface VsanPerfMasterInformation {
  _typeName?: string | undefined
  secSinceLastStatsWrite?: number | undefined
  secSinceLastStatsCollect?: number | undefined
  statsIntervalSec: number
  collectionFailureHostUuids?: string[] | undefined
  renamedStatsDirectories?: string[] | undefined
  statsDirectoryPercentFree?: number | undefined
  verboseMode?: boolean | undefined
  verboseModeLastUpdate?: string | undefined
}

export interface VsanPerfMemberInfo {
  _typeName?: string | undefined
  thumbprint: string
  thumbprintList?: vim25.VirtualMachineCertThumbprint[] | undefined
  memberUuid?: string | undefined
  isSupportUnicast?: boolean | undefined
  unicastAddressInfos?: vsan.VsanUnicastAddressInfo[] | undefined
  hostname?: string | undefined
}

export interface VsanPerfMetricId {
  _typeName?: string | undefined
  label: string
  group?: string | undefined
  rollupType?: string | undefined
  statsType?: string | undefined
  name?: string | undefined
  description?: string | undefined
  metricsCollectInterval?: number | undefined
}

export interface VsanPerfMetricSeriesCSV {
  _typeName?: string | undefined
  metricId: VsanPerfMetricId
  threshold?: VsanPerfThreshold | undefined
  numExceptions?: string | undefined
  values?: string | undefined
}

export interface VsanPerfNodeInformation {
  _typeName?: string | undefined
  version: string
  hostname?: string | undefined
  error?: vim25.LocalizedMethodFault | undefined
  isCmmdsMaster: boolean
  isStatsMaster: boolean
  vsanMasterUuid?: string | undefined
  vsanNodeUuid?: string | undefined
  masterInfo?: VsanPerfMasterInformation | undefined
  diagnosticMode?: boolean | undefined
}

export interface VsanPerfQuerySpec {
  _typeName?: string | undefined
  entityRefId: string
  startTime?: string | undefined
  endTime?: string | undefined
  group?: string | undefined
  labels?: string[] | undefined
  interval?: number | undefined
}

export interface VsanPerfThreshold {
  _typeName?: string | undefined
  direction: string
  yellow?: string | undefined
  red?: string | undefined
}

export interface VsanPerfTopEntities {
  _typeName?: string | undefined
  metricId: VsanPerfMetricId
  entities: VsanPerfTopEntity[]
}

export interface VsanPerfTopEntity {
  _typeName?: string | undefined
  entityRefId: string
  value: string
}

export interface VsanPhysicalDiskHealth {
  _typeName?: string | undefined
  name: string
  uuid: string
  inCmmds: boolean
  inVsi: boolean
  dedupScope?: number | undefined
  formatVersion?: number | undefined
  isAllFlash?: number | undefined
  congestionValue?: number | undefined
  congestionArea?: string | undefined
  congestionHealth?: string | undefined
  metadataHealth?: string | undefined
  operationalHealthDescription?: string | undefined
  operationalHealth?: string | undefined
  dedupUsageHealth?: string | undefined
  capacityHealth?: string | undefined
  summaryHealth: string
  capacity?: number | undefined
  usedCapacity?: number | undefined
  reservedCapacity?: number | undefined
  totalBytes?: number | undefined
  freeBytes?: number | undefined
  hashedBytes?: number | undefined
  dedupedBytes?: number | undefined
  scsiDisk?: vim25.HostScsiDisk | undefined
  usedComponents?: number | undefined
  maxComponents?: number | undefined
  compLimitHealth?: string | undefined
  encryptionEnabled?: boolean | undefined
  kmsProviderId?: string | undefined
  kekId?: string | undefined
  dekGenerationId?: number | undefined
  encryptedUnlocked?: boolean | undefined
  rebalanceResult?: vsan.VsanDiskRebalanceResult | undefined
  dekId?: string | undefined
  kekVerifierHealth?: boolean | undefined
  dekVerifierHealth?: boolean | undefined
  logicalCapacity?: number | undefined
  logicalCapacityUsed?: number | undefined
  logicalCapacityHealth?: string | undefined
  vsanDiskGroupUuid?: string | undefined
  dgLayoutIssue?: boolean | undefined
  usedMetadataComponents?: number | undefined
  maxMetadataComponents?: number | undefined
  pendingClusterDekId?: string | undefined
  dmekVerifierHealth?: boolean | undefined
}

export interface VsanPhysicalDiskHealthSummary {
  _typeName?: string | undefined
  overallHealth: string
  heapsWithIssues?: VsanResourceHealth[] | undefined
  slabsWithIssues?: VsanResourceHealth[] | undefined
  disks?: VsanPhysicalDiskHealth[] | undefined
  componentsWithIssues?: VsanResourceHealth[] | undefined
  hostname?: string | undefined
  hostDedupScope?: number | undefined
  error?: vim25.LocalizedMethodFault | undefined
  licensedDisks?: vsan.VsanLicensedDiskResult[] | undefined
}

export interface VsanPrepareVsanForVcsaSpec {
  _typeName?: string | undefined
  vsanDiskMappingCreationSpec?: VimVsanHostDiskMappingCreationSpec | undefined
  vsanDataEfficiencyConfig?: VsanDataEfficiencyConfig | undefined
  taskId?: string | undefined
  vsanDataEncryptionConfig?: vsan.VsanHostEncryptionInfo | undefined
  vsanAddStoragePoolDiskSpec?: vsan.VsanAddStoragePoolDiskSpec | undefined
  createNativeKeyProviderSpec?: vsan.VsanHostCreateNativeKeyProviderSpec | undefined
}

export interface VsanProactiveRebalanceInfoEx {
  _typeName?: string | undefined
  running?: boolean | undefined
  startTs?: string | undefined
  stopTs?: string | undefined
  varianceThreshold?: number | undefined
  timeThreshold?: number | undefined
  rateThreshold?: number | undefined
  hostname?: string | undefined
  error?: vim25.LocalizedMethodFault | undefined
}

export interface VsanQueryResultHostInfo {
  _typeName?: string | undefined
  uuid?: string | undefined
  hostnameInCmmds?: string | undefined
  vsanIpv4Addresses?: string[] | undefined
}

export interface VsanRepairObjectsResult {
  _typeName?: string | undefined
  inQueueObjects?: string[] | undefined
  failedRepairObjects?: VsanFailedRepairObjectResult[] | undefined
  notInQueueObjects?: string[] | undefined
}

export interface VsanResourceHealth {
  _typeName?: string | undefined
  resource: string
  health: string
  description?: string | undefined
}

export interface VsanSpaceUsage {
  _typeName?: string | undefined
  totalCapacityB: number
  freeCapacityB?: number | undefined
  spaceOverview?: VsanObjectSpaceSummary | undefined
  spaceDetail?: VsanSpaceUsageDetailResult | undefined
  efficientCapacity?: VimVsanDataEfficiencyCapacityState | undefined
  whatifCapacities?: vsan.VsanWhatifCapacity[] | undefined
  uncommittedB?: number | undefined
  capacityHealthThreshold?: vsan.VsanHealthThreshold | undefined
  spaceEfficiencyRatio?: vsan.VsanSpaceEfficiencyRatio | undefined
  effectiveSpaceUsage?: vsan.VsanEffectiveSpaceUsage | undefined
}

export interface VsanSpaceUsageDetailResult {
  _typeName?: string | undefined
  spaceUsageByObjectType?: VsanObjectSpaceSummary[] | undefined
}

export interface VsanStorageComplianceResult {
  _typeName?: string | undefined
  checkTime?: string | undefined
  profile?: string | undefined
  objectUUID?: string | undefined
  complianceStatus: string
  mismatch: boolean
  violatedPolicies?: VsanStoragePolicyStatus[] | undefined
  operationalStatus?: VsanStorageOperationalStatus | undefined
  objPolicyGenerationId?: string | undefined
}

export interface VsanStorageOperationalStatus {
  _typeName?: string | undefined
  healthy?: boolean | undefined
  operationETA?: string | undefined
  operationProgress?: number | undefined
  transitional?: boolean | undefined
}

export interface VsanStoragePolicyStatus {
  _typeName?: string | undefined
  id?: string | undefined
  expectedValue?: string | undefined
  currentValue?: string | undefined
}

export interface VsanStorageWorkloadType {
  _typeName?: string | undefined
  specs: VsanVmdkLoadTestSpec[]
  typeId: string
  name: string
  description: string
  duration?: number | undefined
}

export interface VsanUnknownScanIssue extends vim25.VsanUpgradeSystemPreflightCheckIssue {
  uuids: string[]
}

export interface VsanUpgradeStatusEx extends vim25.VsanUpgradeSystemUpgradeStatus {
  isPrecheck?: boolean | undefined
  precheckResult?: VsanDiskFormatConversionCheckResult | undefined
}

export interface VsanVcPostDeployConfigSpec {
  _typeName?: string | undefined
  dcName?: string | undefined
  clusterName?: string | undefined
  firstHost?: vim25.HostConnectSpec | undefined
  hostsToAdd?: vim25.HostConnectSpec[] | undefined
  vsanDataEfficiencyConfig?: VsanDataEfficiencyConfig | undefined
  vsanLicenseKey?: string | undefined
  hostLicenseKey?: string | undefined
  taskId?: string | undefined
  vsanDataEncryptionConfig?: vsan.VsanHostEncryptionInfo | undefined
  createNativeKeyProviderSpec?: vsan.VsanHostCreateNativeKeyProviderSpec | undefined
  vsanClusterMode?: string | undefined
  deconvergedNetConfig?: vsan.VsanDeconvergedNetConfig | undefined
}

export interface VsanVcsaDeploymentProgress {
  _typeName?: string | undefined
  phase: string
  progressPct: number
  message: string
  success: boolean
  error?: vim25.LocalizedMethodFault | undefined
  updateCounter: number
  taskId?: string | undefined
  vm?: vim25.ManagedObjectReference | undefined
}

export interface VsanVmdkIOLoadSpec {
  _typeName?: string | undefined
  readPct: number
  oio: number
  iosizeB: number
  dataSizeMb: number
  random: boolean
  startOffsetB?: number | undefined
}

export interface VsanVmdkLoadTestResult {
  _typeName?: string | undefined
  success: boolean
  faultMessage?: string | undefined
  spec: VsanVmdkLoadTestSpec
  actualDurationSec?: number | undefined
  totalBytes?: number | undefined
  iops?: number | undefined
  tputBps?: number | undefined
  avgLatencyUs?: number | undefined
  maxLatencyUs?: number | undefined
  numIoAboveLatencyThreshold?: number | undefined
}

export interface VsanVmdkLoadTestSpec {
  _typeName?: string | undefined
  vmdkCreateSpec?: vim25.FileBackedVirtualDiskSpec | undefined
  vmdkIOSpec?: VsanVmdkIOLoadSpec | undefined
  vmdkIOSpecSequence?: VsanVmdkIOLoadSpec[] | undefined
  stepDurationSec?: number | undefined
}

export interface VsanVsanClusterPcapGroup {
  _typeName?: string | undefined
  master: string
  members?: string[] | undefined
}

export interface VsanVsanClusterPcapResult {
  _typeName?: string | undefined
  pkts?: string[] | undefined
  groups?: VsanVsanClusterPcapGroup[] | undefined
  issues?: string[] | undefined
  hostResults?: VsanVsanPcapResult[] | undefined
}

export interface VsanVsanPcapResult {
  _typeName?: string | undefined
  calltime: number
  vmknic: string
  tcpdumpFilter: string
  snaplen: number
  pkts?: string[] | undefined
  pcap?: string | undefined
  error?: vim25.LocalizedMethodFault | undefined
  hostname?: string | undefined
}

/** Data types by wire name. */
export interface DataTypes {
  VSANStretchedClusterHostVirtualApplianceStatus: VSANStretchedClusterHostVirtualApplianceStatus
  VimClusterVSANPreferredFaultDomainInfo: VimClusterVSANPreferredFaultDomainInfo
  VimClusterVSANStretchedClusterCapability: VimClusterVSANStretchedClusterCapability
  VimClusterVSANStretchedClusterFaultDomainConfig: VimClusterVSANStretchedClusterFaultDomainConfig
  VimClusterVSANWitnessHostInfo: VimClusterVSANWitnessHostInfo
  VimClusterVsanDiskMappingsConfigSpec: VimClusterVsanDiskMappingsConfigSpec
  VimClusterVsanFaultDomainSpec: VimClusterVsanFaultDomainSpec
  VimClusterVsanFaultDomainsConfigSpec: VimClusterVsanFaultDomainsConfigSpec
  VimClusterVsanHostDiskMapping: VimClusterVsanHostDiskMapping
  VimClusterVsanWitnessSpec: VimClusterVsanWitnessSpec
  VimHostVSANStretchedClusterHostCapability: VimHostVSANStretchedClusterHostCapability
  VimVsanDataEfficiencyCapacityState: VimVsanDataEfficiencyCapacityState
  VimVsanHostDiskMapInfoEx: VimVsanHostDiskMapInfoEx
  VimVsanHostDiskMappingCreationSpec: VimVsanHostDiskMappingCreationSpec
  VimVsanHostVsanDiskManagementSystemCapability: VimVsanHostVsanDiskManagementSystemCapability
  VimVsanHostVsanHostCapability: VimVsanHostVsanHostCapability
  VimVsanReconfigSpec: VimVsanReconfigSpec
  VsanAttachToSrOperation: VsanAttachToSrOperation
  VsanBrokenDiskChainIssue: VsanBrokenDiskChainIssue
  VsanCapability: VsanCapability
  VsanClusterAdvCfgSyncHostResult: VsanClusterAdvCfgSyncHostResult
  VsanClusterAdvCfgSyncResult: VsanClusterAdvCfgSyncResult
  VsanClusterBalancePerDiskInfo: VsanClusterBalancePerDiskInfo
  VsanClusterBalanceSummary: VsanClusterBalanceSummary
  VsanClusterClomdLivenessResult: VsanClusterClomdLivenessResult
  VsanClusterConfig: VsanClusterConfig
  VsanClusterCreateVmHealthTestResult: VsanClusterCreateVmHealthTestResult
  VsanClusterHclInfo: VsanClusterHclInfo
  VsanClusterHealthAction: VsanClusterHealthAction
  VsanClusterHealthConfigs: VsanClusterHealthConfigs
  VsanClusterHealthGroup: VsanClusterHealthGroup
  VsanClusterHealthResultBase: VsanClusterHealthResultBase
  VsanClusterHealthResultColumnInfo: VsanClusterHealthResultColumnInfo
  VsanClusterHealthResultKeyValuePair: VsanClusterHealthResultKeyValuePair
  VsanClusterHealthResultRow: VsanClusterHealthResultRow
  VsanClusterHealthResultTable: VsanClusterHealthResultTable
  VsanClusterHealthSummary: VsanClusterHealthSummary
  VsanClusterHealthSystemObjectsRepairResult: VsanClusterHealthSystemObjectsRepairResult
  VsanClusterHealthSystemStatusResult: VsanClusterHealthSystemStatusResult
  VsanClusterHealthSystemVersionResult: VsanClusterHealthSystemVersionResult
  VsanClusterHealthTest: VsanClusterHealthTest
  VsanClusterHostVmknicMapping: VsanClusterHostVmknicMapping
  VsanClusterLimitHealthResult: VsanClusterLimitHealthResult
  VsanClusterNetworkHealthResult: VsanClusterNetworkHealthResult
  VsanClusterNetworkLoadTestResult: VsanClusterNetworkLoadTestResult
  VsanClusterNetworkPartitionInfo: VsanClusterNetworkPartitionInfo
  VsanClusterProactiveTestResult: VsanClusterProactiveTestResult
  VsanClusterTelemetryProxyConfig: VsanClusterTelemetryProxyConfig
  VsanClusterVMsHealthOverallResult: VsanClusterVMsHealthOverallResult
  VsanClusterVMsHealthSummaryResult: VsanClusterVMsHealthSummaryResult
  VsanClusterVmdkLoadTestResult: VsanClusterVmdkLoadTestResult
  VsanClusterWhatifHostFailuresResult: VsanClusterWhatifHostFailuresResult
  VsanCompatibilityCheckResult: VsanCompatibilityCheckResult
  VsanConfigInfoEx: VsanConfigInfoEx
  VsanDataEfficiencyConfig: VsanDataEfficiencyConfig
  VsanDiskFormatConversionCheckResult: VsanDiskFormatConversionCheckResult
  VsanDiskFormatConversionSpec: VsanDiskFormatConversionSpec
  VsanDiskUnhealthIssue: VsanDiskUnhealthIssue
  VsanFailedRepairObjectResult: VsanFailedRepairObjectResult
  VsanHclControllerInfo: VsanHclControllerInfo
  VsanHealthExtMgmtPreCheckResult: VsanHealthExtMgmtPreCheckResult
  VsanHigherObjectsPresentDuringDowngradeIssue: VsanHigherObjectsPresentDuringDowngradeIssue
  VsanHostCimProviderInfo: VsanHostCimProviderInfo
  VsanHostClomdLivenessResult: VsanHostClomdLivenessResult
  VsanHostCreateVmHealthTestResult: VsanHostCreateVmHealthTestResult
  VsanHostHclInfo: VsanHostHclInfo
  VsanHostHealthSystemStatusResult: VsanHostHealthSystemStatusResult
  VsanHostHealthSystemVersionResult: VsanHostHealthSystemVersionResult
  VsanHostIpConfigEx: VsanHostIpConfigEx
  VsanHostPortConfigEx: VsanHostPortConfigEx
  VsanHostPropertyRetrieveIssue: VsanHostPropertyRetrieveIssue
  VsanHostVirtualApplianceInfo: VsanHostVirtualApplianceInfo
  VsanHostVmdkLoadTestResult: VsanHostVmdkLoadTestResult
  VsanHostWithHybridDiskgroupIssue: VsanHostWithHybridDiskgroupIssue
  VsanIscsiHomeObjectSpec: VsanIscsiHomeObjectSpec
  VsanIscsiInitiatorGroup: VsanIscsiInitiatorGroup
  VsanIscsiLUN: VsanIscsiLUN
  VsanIscsiLUNCommonInfo: VsanIscsiLUNCommonInfo
  VsanIscsiLUNSpec: VsanIscsiLUNSpec
  VsanIscsiTarget: VsanIscsiTarget
  VsanIscsiTargetAuthSpec: VsanIscsiTargetAuthSpec
  VsanIscsiTargetBasicInfo: VsanIscsiTargetBasicInfo
  VsanIscsiTargetCommonInfo: VsanIscsiTargetCommonInfo
  VsanIscsiTargetServiceConfig: VsanIscsiTargetServiceConfig
  VsanIscsiTargetServiceDefaultConfigSpec: VsanIscsiTargetServiceDefaultConfigSpec
  VsanIscsiTargetServiceSpec: VsanIscsiTargetServiceSpec
  VsanIscsiTargetSpec: VsanIscsiTargetSpec
  VsanLimitHealthResult: VsanLimitHealthResult
  VsanMixedEsxVersionIssue: VsanMixedEsxVersionIssue
  VsanNetworkHealthResult: VsanNetworkHealthResult
  VsanNetworkLoadTestResult: VsanNetworkLoadTestResult
  VsanNetworkPeerHealthResult: VsanNetworkPeerHealthResult
  VsanNodeNotMaster: VsanNodeNotMaster
  VsanObjectExtraAttributes: VsanObjectExtraAttributes
  VsanObjectHealth: VsanObjectHealth
  VsanObjectIdentity: VsanObjectIdentity
  VsanObjectIdentityAndHealth: VsanObjectIdentityAndHealth
  VsanObjectInaccessibleIssue: VsanObjectInaccessibleIssue
  VsanObjectInformation: VsanObjectInformation
  VsanObjectOverallHealth: VsanObjectOverallHealth
  VsanObjectPolicyIssue: VsanObjectPolicyIssue
  VsanObjectQuerySpec: VsanObjectQuerySpec
  VsanObjectSpaceSummary: VsanObjectSpaceSummary
  VsanPerfEntityMetricCSV: VsanPerfEntityMetricCSV
  VsanPerfEntityType: VsanPerfEntityType
  VsanPerfGraph: VsanPerfGraph
  VsanPerfMasterInformation: VsanPerfMasterInformation
  VsanPerfMemberInfo: VsanPerfMemberInfo
  VsanPerfMetricId: VsanPerfMetricId
  VsanPerfMetricSeriesCSV: VsanPerfMetricSeriesCSV
  VsanPerfNodeInformation: VsanPerfNodeInformation
  VsanPerfQuerySpec: VsanPerfQuerySpec
  VsanPerfThreshold: VsanPerfThreshold
  VsanPerfTopEntities: VsanPerfTopEntities
  VsanPerfTopEntity: VsanPerfTopEntity
  VsanPhysicalDiskHealth: VsanPhysicalDiskHealth
  VsanPhysicalDiskHealthSummary: VsanPhysicalDiskHealthSummary
  VsanPrepareVsanForVcsaSpec: VsanPrepareVsanForVcsaSpec
  VsanProactiveRebalanceInfoEx: VsanProactiveRebalanceInfoEx
  VsanQueryResultHostInfo: VsanQueryResultHostInfo
  VsanRepairObjectsResult: VsanRepairObjectsResult
  VsanResourceHealth: VsanResourceHealth
  VsanSpaceUsage: VsanSpaceUsage
  VsanSpaceUsageDetailResult: VsanSpaceUsageDetailResult
  VsanStorageComplianceResult: VsanStorageComplianceResult
  VsanStorageOperationalStatus: VsanStorageOperationalStatus
  VsanStoragePolicyStatus: VsanStoragePolicyStatus
  VsanStorageWorkloadType: VsanStorageWorkloadType
  VsanUnknownScanIssue: VsanUnknownScanIssue
  VsanUpgradeStatusEx: VsanUpgradeStatusEx
  VsanVcPostDeployConfigSpec: VsanVcPostDeployConfigSpec
  VsanVcsaDeploymentProgress: VsanVcsaDeploymentProgress
  VsanVmdkIOLoadSpec: VsanVmdkIOLoadSpec
  VsanVmdkLoadTestResult: VsanVmdkLoadTestResult
  VsanVmdkLoadTestSpec: VsanVmdkLoadTestSpec
  VsanVsanClusterPcapGroup: VsanVsanClusterPcapGroup
  VsanVsanClusterPcapResult: VsanVsanClusterPcapResult
  VsanVsanPcapResult: VsanVsanPcapResult
}

export interface HostVsanHealthSystemProperties {
}

export interface VimClusterVsanVcDiskManagementSystemProperties {
}

export interface VimClusterVsanVcStretchedClusterSystemProperties {
}

export interface VsanCapabilitySystemProperties {
}

export interface VsanClusterHealthSystemProperties {
}

export interface VsanClusterMgmtInternalSystemProperties {
}

export interface VsanIscsiTargetSystemProperties {
}

export interface VsanObjectSystemProperties {
}

export interface VsanPerformanceManagerProperties {
}

export interface VsanSpaceReportSystemProperties {
}

export interface VsanSystemExProperties {
}

export interface VsanUpgradeSystemExProperties {
}

export interface VsanVcClusterConfigSystemProperties {
}

export interface VsanVcClusterHealthSystemProperties {
}

export interface VsanVcsaDeployerSystemProperties {
}

/** Properties of managed object types, by wire name. */
export interface ManagedTypes {
  HostVsanHealthSystem: HostVsanHealthSystemProperties
  VimClusterVsanVcDiskManagementSystem: VimClusterVsanVcDiskManagementSystemProperties
  VimClusterVsanVcStretchedClusterSystem: VimClusterVsanVcStretchedClusterSystemProperties
  VsanCapabilitySystem: VsanCapabilitySystemProperties
  VsanClusterHealthSystem: VsanClusterHealthSystemProperties
  VsanClusterMgmtInternalSystem: VsanClusterMgmtInternalSystemProperties
  VsanIscsiTargetSystem: VsanIscsiTargetSystemProperties
  VsanObjectSystem: VsanObjectSystemProperties
  VsanPerformanceManager: VsanPerformanceManagerProperties
  VsanSpaceReportSystem: VsanSpaceReportSystemProperties
  VsanSystemEx: VsanSystemExProperties
  VsanUpgradeSystemEx: VsanUpgradeSystemExProperties
  VsanVcClusterConfigSystem: VsanVcClusterConfigSystemProperties
  VsanVcClusterHealthSystem: VsanVcClusterHealthSystemProperties
  VsanVcsaDeployerSystem: VsanVcsaDeployerSystemProperties
}

/** Methods by wire name: the class that has it, arguments, result, and what TaskInfo.result holds. */
export interface Methods {
  GetVsanPerfDiagnosisResult: { self: 'VsanPerformanceManager'; args: { task: vim25.ManagedObjectReference; cluster?: vim25.ManagedObjectReference | undefined; }; result: vsan.VsanPerfDiagnosticResult[] | undefined; taskResult: undefined }
  InitializeDiskMappings: { self: 'VimClusterVsanVcDiskManagementSystem'; args: { spec: VimVsanHostDiskMappingCreationSpec; }; result: vim25.ManagedObjectReference; taskResult: undefined }
  PerformVsanUpgradeEx: { self: 'VsanUpgradeSystemEx'; args: { cluster: vim25.ManagedObjectReference; performObjectUpgrade?: boolean | undefined; downgradeFormat?: boolean | undefined; allowReducedRedundancy?: boolean | undefined; excludeHosts?: vim25.ManagedObjectReference[] | undefined; spec?: VsanDiskFormatConversionSpec | undefined; }; result: vim25.ManagedObjectReference; taskResult: undefined }
  PerformVsanUpgradePreflightAsyncCheck_Task: { self: 'VsanUpgradeSystemEx'; args: { cluster: vim25.ManagedObjectReference; downgradeFormat?: boolean | undefined; spec?: VsanDiskFormatConversionSpec | undefined; }; result: vim25.ManagedObjectReference; taskResult: vim25.ManagedObjectReference }
  PerformVsanUpgradePreflightCheckEx: { self: 'VsanUpgradeSystemEx'; args: { cluster: vim25.ManagedObjectReference; downgradeFormat?: boolean | undefined; spec?: VsanDiskFormatConversionSpec | undefined; }; result: VsanDiskFormatConversionCheckResult; taskResult: undefined }
  QueryClusterDataEfficiencyCapacityState: { self: 'VimClusterVsanVcDiskManagementSystem'; args: { cluster: vim25.ManagedObjectReference; }; result: VimVsanDataEfficiencyCapacityState; taskResult: undefined }
  QueryDiskMappings: { self: 'VimClusterVsanVcDiskManagementSystem'; args: { host: vim25.ManagedObjectReference; }; result: VimVsanHostDiskMapInfoEx[] | undefined; taskResult: undefined }
  QueryRemoteServerClusters: { self: 'VsanPerformanceManager'; args: { cluster?: vim25.ManagedObjectReference | undefined; querySpec?: vsan.VsanRemoteClusterQuerySpec | undefined; }; result: string[] | undefined; taskResult: undefined }
  QuerySharedWitnessClusterInfo: { self: 'VimClusterVsanVcStretchedClusterSystem'; args: { witnessHost: vim25.ManagedObjectReference; skipComponentsCount?: boolean | undefined; }; result: vsan.ClusterRuntimeInfo[] | undefined; taskResult: undefined }
  QuerySharedWitnessCompatibility: { self: 'VimClusterVsanVcStretchedClusterSystem'; args: { sharedWitnessHost: vim25.ManagedObjectReference; roboClusters: vim25.ManagedObjectReference[]; }; result: vsan.VSANSharedWitnessCompatibilityResult; taskResult: undefined }
  QuerySyncingVsanObjectsSummary: { self: 'VsanObjectSystem'; args: { cluster: vim25.ManagedObjectReference; syncingObjectFilter?: vsan.VsanSyncingObjectFilter | undefined; }; result: vsan.VsanHostVsanObjectSyncQueryResult; taskResult: undefined }
  QueryVsanManagedDisks: { self: 'VimClusterVsanVcDiskManagementSystem'; args: { host: vim25.ManagedObjectReference; filterSpec?: vsan.VimVsanHostQueryVsanDisksSpec | undefined; }; result: vsan.VimVsanHostVsanManagedDisksInfo | undefined; taskResult: undefined }
  QueryVsanManagedStorageSpaceUsage: { self: 'VsanSpaceReportSystem'; args: { cluster: vim25.ManagedObjectReference; querySpec: vsan.QueryVsanManagedStorageSpaceUsageSpec; }; result: vsan.VsanSpaceUsageWithDatastoreType[] | undefined; taskResult: undefined }
  QueryVsanPerfHotspotEntities: { self: 'VsanPerformanceManager'; args: { cluster?: vim25.ManagedObjectReference | undefined; querySpec: vsan.VsanPerfHotspotQuerySpec; }; result: vsan.VsanPerfHotspotEntitiesMetrics[] | undefined; taskResult: undefined }
  QueryVsanPerfTopEntities: { self: 'VsanPerformanceManager'; args: { cluster?: vim25.ManagedObjectReference | undefined; querySpec: vsan.VsanPerfTopQuerySpec; }; result: VsanPerfEntityMetricCSV[] | undefined; taskResult: undefined }
  RebuildDiskMapping: { self: 'VimClusterVsanVcDiskManagementSystem'; args: { host: vim25.ManagedObjectReference; mapping: vim25.VsanHostDiskMapping; maintenanceSpec: vim25.HostMaintenanceSpec; }; result: vim25.ManagedObjectReference; taskResult: undefined }
  RelayoutObjects: { self: 'VsanObjectSystem'; args: { cluster: vim25.ManagedObjectReference; }; result: vim25.ManagedObjectReference; taskResult: undefined }
  RemoveDiskEx: { self: 'VimClusterVsanVcDiskManagementSystem'; args: { cluster: vim25.ManagedObjectReference; disks: vim25.HostScsiDisk[]; maintenanceSpec: vim25.HostMaintenanceSpec; }; result: vim25.ManagedObjectReference; taskResult: undefined }
  RemoveDiskMappingEx: { self: 'VimClusterVsanVcDiskManagementSystem'; args: { cluster: vim25.ManagedObjectReference; mappings: vim25.VsanHostDiskMapping[]; maintenanceSpec: vim25.HostMaintenanceSpec; }; result: vim25.ManagedObjectReference; taskResult: undefined }
  RetrieveAllFlashCapabilities: { self: 'VimClusterVsanVcDiskManagementSystem'; args: { cluster: vim25.ManagedObjectReference; }; result: VimVsanHostVsanHostCapability[] | undefined; taskResult: undefined }
  RetrieveSupportedVsanFormatVersion: { self: 'VsanUpgradeSystemEx'; args: { cluster: vim25.ManagedObjectReference; }; result: number; taskResult: undefined }
  RunLifecycleCheck: { self: 'VsanVcClusterConfigSystem'; args: { cluster: vim25.ManagedObjectReference; vsanLifecycleCheckSpec: vsan.VsanVcLifecycleCheckSpec; }; result: vsan.VsanVcLifecycleCheckResult; taskResult: undefined }
  SetVsanVcgMappingForHwDevices: { self: 'VsanVcClusterHealthSystem'; args: { spec: vsan.VsanHwToVcgInfoMappingSpec; }; result: boolean; taskResult: undefined }
  UnmountDiskMappingEx: { self: 'VimClusterVsanVcDiskManagementSystem'; args: { cluster: vim25.ManagedObjectReference; mappings: vim25.VsanHostDiskMapping[]; maintenanceSpec: vim25.HostMaintenanceSpec; }; result: vim25.ManagedObjectReference; taskResult: undefined }
  VSANIsWitnessVirtualAppliance: { self: 'VimClusterVsanVcStretchedClusterSystem'; args: { hosts: vim25.ManagedObjectReference[]; }; result: VsanHostVirtualApplianceInfo[] | undefined; taskResult: undefined }
  VSANVcAddWitnessHost: { self: 'VimClusterVsanVcStretchedClusterSystem'; args: { cluster: vim25.ManagedObjectReference; witnessHost: vim25.ManagedObjectReference; preferredFd: string; diskMapping?: vim25.VsanHostDiskMapping | undefined; metadataMode?: boolean | undefined; storagePoolSpec?: vsan.VsanAddStoragePoolDiskSpec | undefined; }; result: vim25.ManagedObjectReference; taskResult: undefined }
  VSANVcConvertToStretchedCluster: { self: 'VimClusterVsanVcStretchedClusterSystem'; args: { cluster: vim25.ManagedObjectReference; faultDomainConfig: VimClusterVSANStretchedClusterFaultDomainConfig; witnessHost: vim25.ManagedObjectReference; preferredFd: string; diskMapping?: vim25.VsanHostDiskMapping | undefined; storagePoolSpec?: vsan.VsanAddStoragePoolDiskSpec | undefined; }; result: vim25.ManagedObjectReference; taskResult: undefined }
  VSANVcGetPreferredFaultDomain: { self: 'VimClusterVsanVcStretchedClusterSystem'; args: { cluster: vim25.ManagedObjectReference; }; result: VimClusterVSANPreferredFaultDomainInfo | undefined; taskResult: undefined }
  VSANVcGetWitnessHosts: { self: 'VimClusterVsanVcStretchedClusterSystem'; args: { cluster: vim25.ManagedObjectReference; }; result: VimClusterVSANWitnessHostInfo[] | undefined; taskResult: undefined }
  VSANVcIsWitnessHost: { self: 'VimClusterVsanVcStretchedClusterSystem'; args: { host: vim25.ManagedObjectReference; }; result: boolean; taskResult: undefined }
  VSANVcRemoveWitnessHost: { self: 'VimClusterVsanVcStretchedClusterSystem'; args: { cluster: vim25.ManagedObjectReference; witnessHost?: vim25.ManagedObjectReference | undefined; witnessAddress?: string | undefined; }; result: vim25.ManagedObjectReference; taskResult: undefined }
  VSANVcRetrieveStretchedClusterVcCapability: { self: 'VimClusterVsanVcStretchedClusterSystem'; args: { cluster: vim25.ManagedObjectReference; verifyAllConnected?: boolean | undefined; }; result: VimClusterVSANStretchedClusterCapability[] | undefined; taskResult: undefined }
  VSANVcSetPreferredFaultDomain: { self: 'VimClusterVsanVcStretchedClusterSystem'; args: { cluster: vim25.ManagedObjectReference; preferredFd: string; witnessHost?: vim25.ManagedObjectReference | undefined; }; result: vim25.ManagedObjectReference; taskResult: undefined }
  VosQueryVsanObjectInformation: { self: 'VsanObjectSystem'; args: { cluster?: vim25.ManagedObjectReference | undefined; vsanObjectQuerySpecs: VsanObjectQuerySpec[]; }; result: VsanObjectInformation[] | undefined; taskResult: undefined }
  VosSetVsanObjectPolicy: { self: 'VsanObjectSystem'; args: { cluster?: vim25.ManagedObjectReference | undefined; vsanObjectUuid: string; profile?: vim25.VirtualMachineProfileSpec | undefined; }; result: boolean; taskResult: undefined }
  VsanAddStoragePoolDisk: { self: 'VimClusterVsanVcDiskManagementSystem'; args: { specs?: vsan.VsanAddStoragePoolDiskSpec[] | undefined; }; result: vim25.ManagedObjectReference; taskResult: undefined }
  VsanAttachVsanSupportBundleToSr: { self: 'VsanVcClusterHealthSystem'; args: { cluster: vim25.ManagedObjectReference; srNumber: string; }; result: vim25.ManagedObjectReference; taskResult: undefined }
  VsanCheckClusterClomdLiveness: { self: 'VsanClusterHealthSystem'; args: { hosts: string[]; esxRootPassword: string; }; result: VsanClusterClomdLivenessResult; taskResult: undefined }
  VsanClusterGetClaimedCapacity: { self: 'VsanVcClusterConfigSystem'; args: { cluster: vim25.ManagedObjectReference; }; result: number; taskResult: undefined }
  VsanClusterGetConfig: { self: 'VsanVcClusterConfigSystem'; args: { cluster: vim25.ManagedObjectReference; }; result: VsanConfigInfoEx; taskResult: undefined }
  VsanClusterGetHclInfo: { self: 'VsanClusterHealthSystem'; args: { hosts: string[]; esxRootPassword: string; }; result: VsanClusterHclInfo; taskResult: undefined }
  VsanClusterGetRuntimeStats: { self: 'VsanVcClusterConfigSystem'; args: { cluster: vim25.ManagedObjectReference; stats?: string[] | undefined; }; result: vsan.VsanRuntimeStatsHostMap[] | undefined; taskResult: undefined }
  VsanClusterQueryFileServiceHealthSummary: { self: 'VsanVcClusterHealthSystem'; args: { cluster: vim25.ManagedObjectReference; includeFileServerHealth?: boolean | undefined; includeFileShareHealth?: boolean | undefined; }; result: vsan.VsanClusterFileServiceHealthSummary | undefined; taskResult: undefined }
  VsanClusterReconfig: { self: 'VsanVcClusterConfigSystem'; args: { cluster: vim25.ManagedObjectReference; vsanReconfigSpec: VimVsanReconfigSpec; }; result: vim25.ManagedObjectReference; taskResult: undefined }
  VsanDeleteObjects_Task: { self: 'VsanObjectSystem'; args: { cluster?: vim25.ManagedObjectReference | undefined; objUuids: string[]; force?: boolean | undefined; }; result: vim25.ManagedObjectReference; taskResult: vim25.ManagedObjectReference }
  VsanDeleteStoragePoolDisk: { self: 'VimClusterVsanVcDiskManagementSystem'; args: { cluster: vim25.ManagedObjectReference; spec: vsan.VsanDeleteStoragePoolDiskSpec; }; result: vim25.ManagedObjectReference; taskResult: undefined }
  VsanDownloadAndInstallVendorTool_Task: { self: 'VsanVcClusterHealthSystem'; args: { cluster: vim25.ManagedObjectReference; }; result: vim25.ManagedObjectReference; taskResult: vim25.ManagedObjectReference }
  VsanDownloadHclFile_Task: { self: 'VsanVcClusterHealthSystem'; args: { sha1sums: string[]; }; result: vim25.ManagedObjectReference; taskResult: vim25.ManagedObjectReference }
  VsanEncryptedClusterRekey_Task: { self: 'VsanVcClusterConfigSystem'; args: { encryptedCluster: vim25.ManagedObjectReference; deepRekey?: boolean | undefined; allowReducedRedundancy?: boolean | undefined; }; result: vim25.ManagedObjectReference; taskResult: vim25.ManagedObjectReference }
  VsanFlashScsiControllerFirmware_Task: { self: 'HostVsanHealthSystem'; args: { spec: vsan.VsanHclFirmwareUpdateSpec; }; result: vim25.ManagedObjectReference; taskResult: vim25.ManagedObjectReference }
  VsanGetAboutInfoEx: { self: 'VsanSystemEx'; args: { }; result: vsan.VsanHostAboutInfoEx; taskResult: undefined }
  VsanGetCapabilities: { self: 'VsanCapabilitySystem'; args: { targets?: vim25.ManagedObjectReference[] | undefined; }; result: VsanCapability[] | undefined; taskResult: undefined }
  VsanGetClusterRAIDInfo: { self: 'VsanVcClusterConfigSystem'; args: { cluster: vim25.ManagedObjectReference; }; result: vsan.VsanAutoRAIDInfo | undefined; taskResult: undefined }
  VsanGetConfigurationLimits: { self: 'VsanVcClusterConfigSystem'; args: { }; result: vim25.KeyAnyValue[] | undefined; taskResult: undefined }
  VsanGetDiskHclConstraints: { self: 'VsanVcClusterHealthSystem'; args: { release?: string | undefined; diskModels?: vsan.VsanDiskModelInfo[] | undefined; }; result: vsan.VsanHclDiskConstraint[] | undefined; taskResult: undefined }
  VsanGetHclConstraints: { self: 'VsanVcClusterHealthSystem'; args: { cluster: vim25.ManagedObjectReference; release: string; }; result: vsan.VsanHclReleaseConstraint; taskResult: undefined }
  VsanGetHclInfo: { self: 'HostVsanHealthSystem'; args: { includeVendorInfo?: boolean | undefined; vsanEsaEligibleDisksOnly?: boolean | undefined; }; result: VsanHostHclInfo; taskResult: undefined }
  VsanGetHclInfoForEligibleDisks: { self: 'VsanVcClusterHealthSystem'; args: { querySpec: vsan.VsanHclQuerySpec; }; result: VsanClusterHclInfo; taskResult: undefined }
  VsanGetNetworkDiagnosticsHealthInfo: { self: 'HostVsanHealthSystem'; args: { }; result: vsan.VsanNetworkDiagnosticsHealthInfo; taskResult: undefined }
  VsanGetProactiveRebalanceInfo: { self: 'HostVsanHealthSystem'; args: { }; result: VsanProactiveRebalanceInfoEx; taskResult: undefined }
  VsanGetReleaseRecommendation: { self: 'VsanVcClusterHealthSystem'; args: { cluster: vim25.ManagedObjectReference; minor: string[]; major: string[]; }; result: vsan.VsanHclReleaseConstraint[] | undefined; taskResult: undefined }
  VsanHealthGetVsanClusterSilentChecks: { self: 'VsanVcClusterHealthSystem'; args: { cluster: vim25.ManagedObjectReference; }; result: string[] | undefined; taskResult: undefined }
  VsanHealthIsRebalanceRunning: { self: 'VsanVcClusterHealthSystem'; args: { cluster: vim25.ManagedObjectReference; targetHosts?: vim25.ManagedObjectReference[] | undefined; }; result: boolean; taskResult: undefined }
  VsanHealthQueryVsanClusterHealthCheckInterval: { self: 'VsanVcClusterHealthSystem'; args: { cluster: vim25.ManagedObjectReference; }; result: number; taskResult: undefined }
  VsanHealthQueryVsanClusterHealthConfig: { self: 'VsanVcClusterHealthSystem'; args: { cluster: vim25.ManagedObjectReference; }; result: VsanClusterHealthConfigs; taskResult: undefined }
  VsanHealthQueryVsanProxyConfig: { self: 'VsanVcClusterHealthSystem'; args: { }; result: VsanClusterTelemetryProxyConfig; taskResult: undefined }
  VsanHealthRepairClusterObjectsImmediate: { self: 'VsanVcClusterHealthSystem'; args: { cluster: vim25.ManagedObjectReference; uuids?: string[] | undefined; }; result: vim25.ManagedObjectReference; taskResult: undefined }
  VsanHealthSendVsanTelemetry: { self: 'VsanVcClusterHealthSystem'; args: { cluster: vim25.ManagedObjectReference; }; result: undefined; taskResult: undefined }
  VsanHealthSetLogLevel: { self: 'VsanVcClusterHealthSystem'; args: { level?: string | undefined; }; result: undefined; taskResult: undefined }
  VsanHealthSetVsanClusterHealthCheckInterval: { self: 'VsanVcClusterHealthSystem'; args: { cluster: vim25.ManagedObjectReference; vsanClusterHealthCheckInterval: number; }; result: undefined; taskResult: undefined }
  VsanHealthSetVsanClusterSilentChecks: { self: 'VsanVcClusterHealthSystem'; args: { cluster: vim25.ManagedObjectReference; addSilentChecks?: string[] | undefined; removeSilentChecks?: string[] | undefined; }; result: boolean; taskResult: undefined }
  VsanHealthSetVsanClusterTelemetryConfig: { self: 'VsanVcClusterHealthSystem'; args: { cluster: vim25.ManagedObjectReference; vsanClusterHealthConfig: VsanClusterHealthConfigs; }; result: undefined; taskResult: undefined }
  VsanHealthTestVsanClusterTelemetryProxy: { self: 'VsanVcClusterHealthSystem'; args: { proxyConfig: VsanClusterTelemetryProxyConfig; }; result: boolean; taskResult: undefined }
  VsanHealthUpdateDefaultDSPolicyRecommendation: { self: 'VsanVcClusterHealthSystem'; args: { cluster: vim25.ManagedObjectReference; }; result: vim25.ManagedObjectReference; taskResult: undefined }
  VsanHostAbortWipeDisk: { self: 'VsanSystemEx'; args: { disks: string[]; }; result: vsan.VsanHostAbortWipeDiskStatus[] | undefined; taskResult: undefined }
  VsanHostCleanupVmdkLoadTest: { self: 'HostVsanHealthSystem'; args: { runname: string; specs?: VsanVmdkLoadTestSpec[] | undefined; }; result: string; taskResult: undefined }
  VsanHostClomdLiveness: { self: 'HostVsanHealthSystem'; args: { }; result: boolean; taskResult: undefined }
  VsanHostCreateVmHealthTest: { self: 'HostVsanHealthSystem'; args: { timeout: number; }; result: VsanHostCreateVmHealthTestResult; taskResult: undefined }
  VsanHostGetRuntimeStats: { self: 'VsanSystemEx'; args: { stats?: string[] | undefined; clusterUuid?: string | undefined; }; result: vsan.VsanHostRuntimeStats; taskResult: undefined }
  VsanHostPrepareVmdkLoadTest: { self: 'HostVsanHealthSystem'; args: { runname: string; specs: VsanVmdkLoadTestSpec[]; }; result: string; taskResult: undefined }
  VsanHostQueryAdvCfg: { self: 'HostVsanHealthSystem'; args: { options: string[]; includeAllAdvOptions?: boolean | undefined; nonDefaultOnly?: boolean | undefined; }; result: vim25.OptionValue[] | undefined; taskResult: undefined }
  VsanHostQueryCheckLimits: { self: 'HostVsanHealthSystem'; args: { spec?: vsan.VsanHostQueryCheckLimitsSpec | undefined; }; result: VsanLimitHealthResult; taskResult: undefined }
  VsanHostQueryEncryptionHealthSummary: { self: 'HostVsanHealthSystem'; args: { }; result: vsan.VsanEncryptionHealthSummary; taskResult: undefined }
  VsanHostQueryFileServiceHealthSummary: { self: 'HostVsanHealthSystem'; args: { }; result: vsan.VsanFileServiceHealthSummary; taskResult: undefined }
  VsanHostQueryHealthSystemVersion: { self: 'HostVsanHealthSystem'; args: { displayVersion?: boolean | undefined; }; result: string; taskResult: undefined }
  VsanHostQueryHostInfoByUuids: { self: 'HostVsanHealthSystem'; args: { uuids: string[]; }; result: VsanQueryResultHostInfo[] | undefined; taskResult: undefined }
  VsanHostQueryObjectHealthSummary: { self: 'HostVsanHealthSystem'; args: { objUuids?: string[] | undefined; includeObjUuids?: boolean | undefined; localHostOnly?: boolean | undefined; includeNonComplianceObjDetail?: boolean | undefined; spec?: vsan.VsanHealthQuerySpec | undefined; }; result: VsanObjectOverallHealth; taskResult: undefined }
  VsanHostQueryPhysicalDiskHealthSummary: { self: 'HostVsanHealthSystem'; args: { }; result: VsanPhysicalDiskHealthSummary; taskResult: undefined }
  VsanHostQueryRunIperfClient: { self: 'HostVsanHealthSystem'; args: { multicast: boolean; serverIp: string; durationSec?: number | undefined; spec?: vsan.VsanIperfClientSpec | undefined; }; result: VsanNetworkLoadTestResult; taskResult: undefined }
  VsanHostQueryRunIperfServer: { self: 'HostVsanHealthSystem'; args: { multicast: boolean; serverIp?: string | undefined; durationSec?: number | undefined; }; result: VsanNetworkLoadTestResult; taskResult: undefined }
  VsanHostQuerySmartStats: { self: 'HostVsanHealthSystem'; args: { disks?: string[] | undefined; includeAllDisks?: boolean | undefined; }; result: vsan.VsanSmartStatsHostSummary; taskResult: undefined }
  VsanHostQueryVerifyNetworkSettings: { self: 'HostVsanHealthSystem'; args: { peers?: string[] | undefined; ROBOStretchedClusterWitnesses?: string[] | undefined; vMotionPeers?: string[] | undefined; spec?: vsan.VsanHealthQuerySpec | undefined; }; result: VsanNetworkHealthResult; taskResult: undefined }
  VsanHostQueryWipeDisk: { self: 'VsanSystemEx'; args: { disks: string[]; }; result: vsan.VsanHostWipeDiskStatus[] | undefined; taskResult: undefined }
  VsanHostRepairImmediateObjects: { self: 'HostVsanHealthSystem'; args: { uuids?: string[] | undefined; repairType?: string | undefined; }; result: VsanRepairObjectsResult; taskResult: undefined }
  VsanHostRunVmdkLoadTest: { self: 'HostVsanHealthSystem'; args: { runname: string; durationSec: number; specs: VsanVmdkLoadTestSpec[]; }; result: VsanVmdkLoadTestResult[] | undefined; taskResult: undefined }
  VsanHostWipeDisk: { self: 'VsanSystemEx'; args: { disks: string[]; }; result: vim25.ManagedObjectReference; taskResult: undefined }
  VsanPerfCreateStatsObject: { self: 'VsanPerformanceManager'; args: { cluster?: vim25.ManagedObjectReference | undefined; profile?: vim25.VirtualMachineProfileSpec | undefined; }; result: string; taskResult: undefined }
  VsanPerfCreateStatsObjectTask: { self: 'VsanPerformanceManager'; args: { cluster?: vim25.ManagedObjectReference | undefined; profile?: vim25.VirtualMachineProfileSpec | undefined; }; result: vim25.ManagedObjectReference; taskResult: undefined }
  VsanPerfDeleteStatsObject: { self: 'VsanPerformanceManager'; args: { cluster?: vim25.ManagedObjectReference | undefined; }; result: boolean; taskResult: undefined }
  VsanPerfDeleteStatsObjectTask: { self: 'VsanPerformanceManager'; args: { cluster?: vim25.ManagedObjectReference | undefined; }; result: vim25.ManagedObjectReference; taskResult: undefined }
  VsanPerfDeleteTimeRange: { self: 'VsanPerformanceManager'; args: { cluster?: vim25.ManagedObjectReference | undefined; name: string; }; result: undefined; taskResult: undefined }
  VsanPerfDiagnose: { self: 'VsanPerformanceManager'; args: { perfDiagnoseQuery: vsan.VsanPerfDiagnoseQuerySpec; cluster?: vim25.ManagedObjectReference | undefined; }; result: vsan.VsanPerfDiagnosticResult[] | undefined; taskResult: undefined }
  VsanPerfDiagnoseTask: { self: 'VsanPerformanceManager'; args: { perfDiagnoseQuery: vsan.VsanPerfDiagnoseQuerySpec; cluster?: vim25.ManagedObjectReference | undefined; }; result: vim25.ManagedObjectReference; taskResult: undefined }
  VsanPerfGetAggregatedEntityTypes: { self: 'VsanPerformanceManager'; args: { }; result: VsanPerfEntityType[] | undefined; taskResult: undefined }
  VsanPerfGetSupportedDiagnosticExceptions: { self: 'VsanPerformanceManager'; args: { }; result: vsan.VsanPerfDiagnosticException[] | undefined; taskResult: undefined }
  VsanPerfGetSupportedEntityTypes: { self: 'VsanPerformanceManager'; args: { cluster?: vim25.ManagedObjectReference | undefined; }; result: VsanPerfEntityType[] | undefined; taskResult: undefined }
  VsanPerfGetSupportedHotspotEntityTypes: { self: 'VsanPerformanceManager'; args: { cluster?: vim25.ManagedObjectReference | undefined; }; result: vsan.VsanPerfHotspotEntityType[] | undefined; taskResult: undefined }
  VsanPerfQueryClusterHealth: { self: 'VsanPerformanceManager'; args: { cluster: vim25.ManagedObjectReference; }; result: VsanClusterHealthGroup[] | undefined; taskResult: undefined }
  VsanPerfQueryNodeInformation: { self: 'VsanPerformanceManager'; args: { cluster?: vim25.ManagedObjectReference | undefined; }; result: VsanPerfNodeInformation[] | undefined; taskResult: undefined }
  VsanPerfQueryPerf: { self: 'VsanPerformanceManager'; args: { querySpecs: VsanPerfQuerySpec[]; cluster?: vim25.ManagedObjectReference | undefined; }; result: VsanPerfEntityMetricCSV[] | undefined; taskResult: undefined }
  VsanPerfQueryStatsObjectInformation: { self: 'VsanPerformanceManager'; args: { cluster?: vim25.ManagedObjectReference | undefined; }; result: VsanObjectInformation; taskResult: undefined }
  VsanPerfQueryTimeRanges: { self: 'VsanPerformanceManager'; args: { cluster?: vim25.ManagedObjectReference | undefined; querySpec: vsan.VsanPerfTimeRangeQuerySpec; }; result: vsan.VsanPerfTimeRange[] | undefined; taskResult: undefined }
  VsanPerfSaveTimeRanges: { self: 'VsanPerformanceManager'; args: { cluster?: vim25.ManagedObjectReference | undefined; timeRanges: vsan.VsanPerfTimeRange[]; }; result: undefined; taskResult: undefined }
  VsanPerfSetStatsObjectPolicy: { self: 'VsanPerformanceManager'; args: { cluster?: vim25.ManagedObjectReference | undefined; profile?: vim25.VirtualMachineProfileSpec | undefined; }; result: boolean; taskResult: undefined }
  VsanPerfToggleVerboseMode: { self: 'VsanPerformanceManager'; args: { cluster?: vim25.ManagedObjectReference | undefined; verboseMode: boolean; }; result: undefined; taskResult: undefined }
  VsanPostConfigForVcsa: { self: 'VsanVcsaDeployerSystem'; args: { spec: VsanVcPostDeployConfigSpec; }; result: string | undefined; taskResult: undefined }
  VsanPrepareVsanForVcsa: { self: 'VsanVcsaDeployerSystem'; args: { spec: VsanPrepareVsanForVcsaSpec; }; result: string | undefined; taskResult: undefined }
  VsanPurgeHclFiles: { self: 'VsanVcClusterHealthSystem'; args: { sha1sums: string[]; }; result: undefined; taskResult: undefined }
  VsanQueryAllSupportedHealthChecks: { self: 'VsanVcClusterHealthSystem'; args: { }; result: vsan.VsanClusterHealthCheckInfo[] | undefined; taskResult: undefined }
  VsanQueryAttachToSrHistory: { self: 'VsanVcClusterHealthSystem'; args: { cluster: vim25.ManagedObjectReference; count?: number | undefined; taskId?: string | undefined; }; result: VsanAttachToSrOperation[] | undefined; taskResult: undefined }
  VsanQueryClusterAdvCfgSync: { self: 'VsanClusterHealthSystem'; args: { hosts: string[]; esxRootPassword: string; options?: string[] | undefined; }; result: VsanClusterAdvCfgSyncResult[] | undefined; taskResult: undefined }
  VsanQueryClusterCaptureVsanPcap: { self: 'VsanClusterHealthSystem'; args: { hosts: string[]; esxRootPassword: string; duration: number; vmknic?: VsanClusterHostVmknicMapping[] | undefined; includeRawPcap?: boolean | undefined; includeIgmp?: boolean | undefined; cmmdsMsgTypeFilter?: string[] | undefined; cmmdsPorts?: number[] | undefined; clusterUuid?: string | undefined; }; result: VsanVsanClusterPcapResult; taskResult: undefined }
  VsanQueryClusterCheckLimits: { self: 'VsanClusterHealthSystem'; args: { hosts: string[]; esxRootPassword: string; }; result: VsanClusterLimitHealthResult; taskResult: undefined }
  VsanQueryClusterCreateVmHealthTest: { self: 'VsanClusterHealthSystem'; args: { hosts: string[]; esxRootPassword: string; timeout: number; }; result: VsanClusterCreateVmHealthTestResult; taskResult: undefined }
  VsanQueryClusterDrsStats: { self: 'VsanVcClusterConfigSystem'; args: { cluster: vim25.ManagedObjectReference; vms?: vim25.ManagedObjectReference[] | undefined; }; result: vsan.VsanHostDrsStats[] | undefined; taskResult: undefined }
  VsanQueryClusterHealthSystemVersions: { self: 'VsanClusterHealthSystem'; args: { hosts: string[]; esxRootPassword: string; }; result: VsanClusterHealthSystemVersionResult; taskResult: undefined }
  VsanQueryClusterHistoricalHealth: { self: 'VsanVcClusterHealthSystem'; args: { spec: vsan.VsanHistoricalHealthQuerySpec; }; result: VsanClusterHealthSummary[] | undefined; taskResult: undefined }
  VsanQueryClusterNetworkPerfTest: { self: 'VsanClusterHealthSystem'; args: { hosts: string[]; esxRootPassword: string; multicast: boolean; durationSec?: number | undefined; }; result: VsanClusterNetworkLoadTestResult; taskResult: undefined }
  VsanQueryClusterPhysicalDiskHealthSummary: { self: 'VsanClusterHealthSystem'; args: { hosts: string[]; esxRootPassword: string; }; result: VsanPhysicalDiskHealthSummary[] | undefined; taskResult: undefined }
  VsanQueryEntitySpaceUsage: { self: 'VsanSpaceReportSystem'; args: { cluster: vim25.ManagedObjectReference; querySpec: vsan.VsanSpaceQuerySpec; }; result: vsan.VsanEntitySpaceUsage[] | undefined; taskResult: undefined }
  VsanQueryHostDrsStats: { self: 'VsanSystemEx'; args: { hostUuids?: string[] | undefined; vms?: string[] | undefined; hostIndex?: number | undefined; }; result: vsan.VsanHostDrsStats; taskResult: undefined }
  VsanQueryHostEMMState: { self: 'HostVsanHealthSystem'; args: { }; result: vsan.VsanHostEMMSummary; taskResult: undefined }
  VsanQueryHostStatusEx: { self: 'VsanSystemEx'; args: { clusterUuids?: string[] | undefined; }; result: vim25.VsanHostClusterStatus[] | undefined; taskResult: undefined }
  VsanQueryInaccessibleVmSwapObjects: { self: 'VsanObjectSystem'; args: { cluster?: vim25.ManagedObjectReference | undefined; }; result: string[] | undefined; taskResult: undefined }
  VsanQueryObjectIdentities: { self: 'VsanObjectSystem'; args: { cluster?: vim25.ManagedObjectReference | undefined; objUuids?: string[] | undefined; objTypes?: string[] | undefined; includeHealth?: boolean | undefined; includeObjIdentity?: boolean | undefined; includeSpaceSummary?: boolean | undefined; extraQuerySpec?: vsan.VsanObjIdentityQuerySpec | undefined; }; result: VsanObjectIdentityAndHealth | undefined; taskResult: undefined }
  VsanQueryPhysicalPlacements: { self: 'VsanObjectSystem'; args: { cluster: vim25.ManagedObjectReference; specs?: vsan.VsanQueryPhysicalPlacementSpecs | undefined; }; result: vsan.VsanObjectPlacement[] | undefined; taskResult: undefined }
  VsanQuerySpaceUsage: { self: 'VsanSpaceReportSystem'; args: { cluster: vim25.ManagedObjectReference; storagePolicies?: vim25.VirtualMachineProfileSpec[] | undefined; whatifCapacityOnly?: boolean | undefined; }; result: VsanSpaceUsage; taskResult: undefined }
  VsanQuerySyncingVsanObjects: { self: 'VsanSystemEx'; args: { uuids?: string[] | undefined; start?: number | undefined; limit?: number | undefined; includeSummary?: boolean | undefined; }; result: vsan.VsanHostVsanObjectSyncQueryResult; taskResult: undefined }
  VsanQueryUpgradeStatusEx: { self: 'VsanUpgradeSystemEx'; args: { cluster: vim25.ManagedObjectReference; }; result: VsanUpgradeStatusEx; taskResult: undefined }
  VsanQueryVcClusterCreateVmHealthHistoryTest: { self: 'VsanVcClusterHealthSystem'; args: { cluster: vim25.ManagedObjectReference; count?: number | undefined; datastore?: vim25.ManagedObjectReference | undefined; }; result: VsanClusterCreateVmHealthTestResult[] | undefined; taskResult: undefined }
  VsanQueryVcClusterCreateVmHealthTest: { self: 'VsanVcClusterHealthSystem'; args: { cluster: vim25.ManagedObjectReference; timeout: number; datastore?: vim25.ManagedObjectReference | undefined; }; result: VsanClusterCreateVmHealthTestResult; taskResult: undefined }
  VsanQueryVcClusterHealthSummary: { self: 'VsanVcClusterHealthSystem'; args: { cluster?: vim25.ManagedObjectReference | undefined; vmCreateTimeout?: number | undefined; objUuids?: string[] | undefined; includeObjUuids?: boolean | undefined; fields?: string[] | undefined; fetchFromCache?: boolean | undefined; perspective?: string | undefined; hosts?: vim25.ManagedObjectReference[] | undefined; spec?: vsan.VsanClusterHealthQuerySpec | undefined; }; result: VsanClusterHealthSummary; taskResult: undefined }
  VsanQueryVcClusterHealthSummaryTask: { self: 'VsanVcClusterHealthSystem'; args: { cluster: vim25.ManagedObjectReference; hosts?: vim25.ManagedObjectReference[] | undefined; includeDataProtectionHealth?: boolean | undefined; includeOnlineHealth?: boolean | undefined; }; result: vim25.ManagedObjectReference; taskResult: undefined }
  VsanQueryVcClusterNetworkPerfHistoryTest: { self: 'VsanVcClusterHealthSystem'; args: { cluster: vim25.ManagedObjectReference; count?: number | undefined; spec?: vsan.VsanClusterNetworkPerfTaskSpec | undefined; }; result: VsanClusterNetworkLoadTestResult[] | undefined; taskResult: undefined }
  VsanQueryVcClusterNetworkPerfTask: { self: 'VsanVcClusterHealthSystem'; args: { cluster: vim25.ManagedObjectReference; spec?: vsan.VsanClusterNetworkPerfTaskSpec | undefined; }; result: vim25.ManagedObjectReference; taskResult: undefined }
  VsanQueryVcClusterNetworkPerfTest: { self: 'VsanVcClusterHealthSystem'; args: { cluster: vim25.ManagedObjectReference; multicast: boolean; durationSec?: number | undefined; }; result: VsanClusterNetworkLoadTestResult; taskResult: undefined }
  VsanQueryVcClusterObjExtAttrs: { self: 'VsanVcClusterHealthSystem'; args: { cluster: vim25.ManagedObjectReference; uuids: string[]; }; result: vsan.VsanClusterObjectExtAttrs[] | undefined; taskResult: undefined }
  VsanQueryVcClusterSmartStatsSummary: { self: 'VsanVcClusterHealthSystem'; args: { cluster: vim25.ManagedObjectReference; }; result: vsan.VsanSmartStatsHostSummary[] | undefined; taskResult: undefined }
  VsanQueryVcClusterVmdkLoadHistoryTest: { self: 'VsanVcClusterHealthSystem'; args: { cluster: vim25.ManagedObjectReference; count?: number | undefined; taskId?: string | undefined; }; result: VsanClusterVmdkLoadTestResult[] | undefined; taskResult: undefined }
  VsanQueryVcClusterVmdkWorkloadTypes: { self: 'VsanVcClusterHealthSystem'; args: { }; result: VsanStorageWorkloadType[] | undefined; taskResult: undefined }
  VsanQueryVerifyClusterNetworkSettings: { self: 'VsanClusterHealthSystem'; args: { hosts: string[]; esxRootPassword: string; }; result: VsanClusterNetworkHealthResult; taskResult: undefined }
  VsanQueryWhatIfEvacuationResult: { self: 'VsanSystemEx'; args: { evacEntityUuid: string; }; result: vsan.VsanWhatIfEvacResult; taskResult: undefined }
  VsanRebalanceCluster: { self: 'VsanVcClusterHealthSystem'; args: { cluster: vim25.ManagedObjectReference; targetHosts?: vim25.ManagedObjectReference[] | undefined; }; result: vim25.ManagedObjectReference; taskResult: undefined }
  VsanRemediateIscsiLunsRuntimeStatus: { self: 'VsanIscsiTargetSystem'; args: { cluster: vim25.ManagedObjectReference; }; result: vim25.ManagedObjectReference; taskResult: undefined }
  VsanRemediateVsanCluster: { self: 'VsanClusterMgmtInternalSystem'; args: { cluster: vim25.ManagedObjectReference; }; result: vim25.ManagedObjectReference; taskResult: undefined }
  VsanRemediateVsanHost: { self: 'VsanClusterMgmtInternalSystem'; args: { host: vim25.ManagedObjectReference; }; result: vim25.ManagedObjectReference; taskResult: undefined }
  VsanRepairClusterImmediateObjects: { self: 'VsanClusterHealthSystem'; args: { hosts: string[]; esxRootPassword: string; uuids?: string[] | undefined; }; result: VsanClusterHealthSystemObjectsRepairResult; taskResult: undefined }
  VsanStartProactiveRebalance: { self: 'HostVsanHealthSystem'; args: { timeSpan?: number | undefined; varianceThreshold?: number | undefined; timeThreshold?: number | undefined; rateThreshold?: number | undefined; }; result: boolean; taskResult: undefined }
  VsanStopProactiveRebalance: { self: 'HostVsanHealthSystem'; args: { }; result: boolean; taskResult: undefined }
  VsanStopRebalanceCluster: { self: 'VsanVcClusterHealthSystem'; args: { cluster: vim25.ManagedObjectReference; targetHosts?: vim25.ManagedObjectReference[] | undefined; }; result: vim25.ManagedObjectReference; taskResult: undefined }
  VsanUnmountDiskMappingEx: { self: 'VsanSystemEx'; args: { mappings: vim25.VsanHostDiskMapping[]; maintenanceSpec?: vim25.HostMaintenanceSpec | undefined; timeout?: number | undefined; evacReason?: string | undefined; }; result: vim25.ManagedObjectReference; taskResult: undefined }
  VsanUnmountStoragePoolDisks: { self: 'VimClusterVsanVcDiskManagementSystem'; args: { cluster: vim25.ManagedObjectReference; spec: vsan.VsanDeleteStoragePoolDiskSpec; }; result: vim25.ManagedObjectReference; taskResult: undefined }
  VsanValidateConfigSpec: { self: 'VsanVcClusterConfigSystem'; args: { cluster: vim25.ManagedObjectReference; vsanReconfigSpec: VimVsanReconfigSpec; }; result: vim25.ClusterComputeResourceValidationResultBase[] | undefined; taskResult: undefined }
  VsanVcAddWitnessHostForClusters: { self: 'VimClusterVsanVcStretchedClusterSystem'; args: { configSpec: vsan.VsanVcStretchedClusterConfigSpec; }; result: vim25.ManagedObjectReference; taskResult: undefined }
  VsanVcClusterGetHclInfo: { self: 'VsanVcClusterHealthSystem'; args: { cluster?: vim25.ManagedObjectReference | undefined; includeHostsResult?: boolean | undefined; includeVendorInfo?: boolean | undefined; esxRelease?: string | undefined; querySpec?: vsan.VsanHclQuerySpec | undefined; }; result: VsanClusterHclInfo; taskResult: undefined }
  VsanVcClusterQueryVerifyHealthSystemVersions: { self: 'VsanVcClusterHealthSystem'; args: { cluster: vim25.ManagedObjectReference; }; result: VsanClusterHealthSystemVersionResult; taskResult: undefined }
  VsanVcClusterRunVmdkLoadTest: { self: 'VsanVcClusterHealthSystem'; args: { cluster: vim25.ManagedObjectReference; runname: string; durationSec?: number | undefined; specs?: VsanVmdkLoadTestSpec[] | undefined; action?: string | undefined; }; result: vim25.ManagedObjectReference; taskResult: undefined }
  VsanVcReplaceWitnessHostForClusters: { self: 'VimClusterVsanVcStretchedClusterSystem'; args: { configSpec: vsan.VsanVcStretchedClusterConfigSpec; }; result: vim25.ManagedObjectReference; taskResult: undefined }
  VsanVcUpdateHclDbFromWeb: { self: 'VsanVcClusterHealthSystem'; args: { url?: string | undefined; }; result: boolean; taskResult: undefined }
  VsanVcUploadHclDb: { self: 'VsanVcClusterHealthSystem'; args: { db: string; }; result: boolean; taskResult: undefined }
  VsanVcsaGetBootstrapProgress: { self: 'VsanVcsaDeployerSystem'; args: { taskId: string[]; }; result: VsanVcsaDeploymentProgress[] | undefined; taskResult: undefined }
  VsanVitAddIscsiInitiatorGroup: { self: 'VsanIscsiTargetSystem'; args: { cluster: vim25.ManagedObjectReference; initiatorGroupName: string; }; result: undefined; taskResult: undefined }
  VsanVitAddIscsiInitiatorsToGroup: { self: 'VsanIscsiTargetSystem'; args: { cluster: vim25.ManagedObjectReference; initiatorGroupName: string; initiatorNames: string[]; }; result: undefined; taskResult: undefined }
  VsanVitAddIscsiInitiatorsToTarget: { self: 'VsanIscsiTargetSystem'; args: { cluster: vim25.ManagedObjectReference; targetAlias: string; initiatorNames: string[]; }; result: undefined; taskResult: undefined }
  VsanVitAddIscsiLUN: { self: 'VsanIscsiTargetSystem'; args: { cluster: vim25.ManagedObjectReference; targetAlias: string; lunSpec: VsanIscsiLUNSpec; }; result: vim25.ManagedObjectReference | undefined; taskResult: undefined }
  VsanVitAddIscsiTarget: { self: 'VsanIscsiTargetSystem'; args: { cluster: vim25.ManagedObjectReference; targetSpec: VsanIscsiTargetSpec; }; result: vim25.ManagedObjectReference | undefined; taskResult: undefined }
  VsanVitAddIscsiTargetToGroup: { self: 'VsanIscsiTargetSystem'; args: { cluster: vim25.ManagedObjectReference; initiatorGroupName: string; targetAlias: string; }; result: undefined; taskResult: undefined }
  VsanVitEditIscsiLUN: { self: 'VsanIscsiTargetSystem'; args: { cluster: vim25.ManagedObjectReference; targetAlias: string; lunSpec: VsanIscsiLUNSpec; }; result: vim25.ManagedObjectReference | undefined; taskResult: undefined }
  VsanVitEditIscsiTarget: { self: 'VsanIscsiTargetSystem'; args: { cluster: vim25.ManagedObjectReference; targetSpec: VsanIscsiTargetSpec; }; result: vim25.ManagedObjectReference | undefined; taskResult: undefined }
  VsanVitGetHomeObject: { self: 'VsanIscsiTargetSystem'; args: { cluster: vim25.ManagedObjectReference; }; result: VsanObjectInformation; taskResult: undefined }
  VsanVitGetIscsiInitiatorGroup: { self: 'VsanIscsiTargetSystem'; args: { cluster: vim25.ManagedObjectReference; initiatorGroupName: string; }; result: VsanIscsiInitiatorGroup | undefined; taskResult: undefined }
  VsanVitGetIscsiInitiatorGroups: { self: 'VsanIscsiTargetSystem'; args: { cluster: vim25.ManagedObjectReference; }; result: VsanIscsiInitiatorGroup[] | undefined; taskResult: undefined }
  VsanVitGetIscsiLUN: { self: 'VsanIscsiTargetSystem'; args: { cluster: vim25.ManagedObjectReference; targetAlias: string; lunId: number; }; result: VsanIscsiLUN | undefined; taskResult: undefined }
  VsanVitGetIscsiLUNs: { self: 'VsanIscsiTargetSystem'; args: { cluster: vim25.ManagedObjectReference; targetAliases?: string[] | undefined; }; result: VsanIscsiLUN[] | undefined; taskResult: undefined }
  VsanVitGetIscsiTarget: { self: 'VsanIscsiTargetSystem'; args: { cluster: vim25.ManagedObjectReference; targetAlias: string; }; result: VsanIscsiTarget | undefined; taskResult: undefined }
  VsanVitGetIscsiTargets: { self: 'VsanIscsiTargetSystem'; args: { cluster: vim25.ManagedObjectReference; }; result: VsanIscsiTarget[] | undefined; taskResult: undefined }
  VsanVitQueryIscsiTargetServiceVersion: { self: 'VsanIscsiTargetSystem'; args: { }; result: string; taskResult: undefined }
  VsanVitRemoveIscsiInitiatorGroup: { self: 'VsanIscsiTargetSystem'; args: { cluster: vim25.ManagedObjectReference; initiatorGroupName: string; }; result: undefined; taskResult: undefined }
  VsanVitRemoveIscsiInitiatorsFromGroup: { self: 'VsanIscsiTargetSystem'; args: { cluster: vim25.ManagedObjectReference; initiatorGroupName: string; initiatorNames: string[]; }; result: undefined; taskResult: undefined }
  VsanVitRemoveIscsiInitiatorsFromTarget: { self: 'VsanIscsiTargetSystem'; args: { cluster: vim25.ManagedObjectReference; targetAlias: string; initiatorNames: string[]; }; result: undefined; taskResult: undefined }
  VsanVitRemoveIscsiLUN: { self: 'VsanIscsiTargetSystem'; args: { cluster: vim25.ManagedObjectReference; targetAlias: string; lunId: number; }; result: vim25.ManagedObjectReference | undefined; taskResult: undefined }
  VsanVitRemoveIscsiTarget: { self: 'VsanIscsiTargetSystem'; args: { cluster: vim25.ManagedObjectReference; targetAlias: string; }; result: vim25.ManagedObjectReference | undefined; taskResult: undefined }
  VsanVitRemoveIscsiTargetFromGroup: { self: 'VsanIscsiTargetSystem'; args: { cluster: vim25.ManagedObjectReference; initiatorGroupName: string; targetAlias: string; }; result: undefined; taskResult: undefined }
  VsanWaitForVsanHealthGenerationIdChange: { self: 'HostVsanHealthSystem'; args: { timeout: number; }; result: boolean; taskResult: undefined }
}

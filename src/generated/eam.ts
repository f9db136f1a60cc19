// Made by `npm run generate` from the type tables in openapi/vim/. Not edited by hand.

import type * as vim25 from './vim25.ts'

export type AgencyVMPlacementPolicyVMAntiAffinity = 'none' | 'soft'

export type AgencyVMPlacementPolicyVMDataAffinity = 'none' | 'soft'

export type AgentConfigInfoAuthenticationScheme = 'NONE' | 'VMWARE_SESSION_ID'

export type AgentConfigInfoOvfDiskProvisioning = 'none' | 'thin' | 'thick'

export type AgentVmHookVmState = 'provisioned' | 'poweredOn' | 'prePowerOn'

export type EamObjectRuntimeInfoGoalState = 'enabled' | 'disabled' | 'uninstalled'

export type EamObjectRuntimeInfoStatus = 'green' | 'yellow' | 'red'

export type EsxAgentManagerMaintenanceModePolicy = 'singleHost' | 'multipleHosts'

export type HooksHookType = 'POST_PROVISIONING' | 'POST_POWER_ON'

export type SolutionsAuthenticationScheme = 'NONE' | 'VMWARE_SESSION_ID'

export type SolutionsInvalidReason = 'INVALID_OVF_DESCRIPTOR' | 'INACCESSBLE_VM_SOURCE' | 'INVALID_NETWORKS' | 'INVALID_DATASTORES' | 'INVALID_RESOURCE_POOL' | 'INVALID_FOLDER' | 'INVALID_PROPERTIES' | 'INVALID_TRANSITION' | 'INVALID_CLUSTER_TRANSITION'

export type SolutionsNonComplianceReason = 'WORKING' | 'ISSUE' | 'IN_HOOK' | 'BLOCKED' | 'OBSOLETE_SPEC' | 'NO_SPEC'

export type SolutionsRedeploymentPolicy = 'RECREATE' | 'BLUE_GREEN'

export type SolutionsVMDeploymentOptimization = 'ALL_CLONES' | 'FULL_CLONES_ONLY' | 'NO_CLONES'

export type SolutionsVMDiskProvisioning = 'THIN' | 'THICK'

export type SolutionsVmPlacementPolicy = 'VM_VM_ANTI_AFFINITY'

export type SolutionsVmSelectionType = 'VM_EXTRA_CONFIG'

export interface AgencyComputeResourceScope extends AgencyScope {
  computeResource?: vim25.ManagedObjectReference[] | undefined
}

export interface AgencyConfigInfo extends vim25.DynamicData {
  agentConfig?: AgentConfigInfo[] | undefined
  scope?: AgencyScope | undefined
  manuallyMarkAgentVmAvailableAfterProvisioning?: boolean | undefined
  manuallyMarkAgentVmAvailableAfterPowerOn?: boolean | undefined
  optimizedDeploymentEnabled?: boolean | undefined
  agentName?: string | undefined
  agencyName?: string | undefined
  useUuidVmName?: boolean | undefined
  manuallyProvisioned?: boolean | undefined
  manuallyMonitored?: boolean | undefined
  bypassVumEnabled?: boolean | undefined
  agentVmNetwork?: vim25.ManagedObjectReference[] | undefined
  agentVmDatastore?: vim25.ManagedObjectReference[] | undefined
  preferHostConfiguration?: boolean | undefined
  ipPool?: vim25.IpPool | undefined
  resourcePools?: AgencyVMResourcePool[] | undefined
  folders?: AgencyVMFolder[] | undefined
  omitDRSBlocking?: boolean | undefined
}

export interface AgencyDisabled extends AgencyIssue {
}

export interface AgencyIssue extends Issue {
  agency: vim25.ManagedObjectReference
  agencyName: string
  solutionId: string
  solutionName: string
}

export interface AgencyScope extends vim25.DynamicData {
}

export interface AgencyVMFolder extends vim25.DynamicData {
  folderId: vim25.ManagedObjectReference
  datacenterId: vim25.ManagedObjectReference
}

export interface AgencyVMResourcePool extends vim25.DynamicData {
  resourcePoolId: vim25.ManagedObjectReference
  computeResourceId: vim25.ManagedObjectReference
}

export interface AgentAnyCertificate extends AgentSslTrust {
}

export interface AgentConfigInfo extends vim25.DynamicData {
  productLineId?: string | undefined
  hostVersion?: string | undefined
  ovfPackageUrl?: string | undefined
  authenticationScheme?: string | undefined
  ovfSslTrust?: AgentSslTrust | undefined
  ovfEnvironment?: AgentOvfEnvironmentInfo | undefined
  vibUrl?: string | undefined
  vibSslTrust?: AgentSslTrust | undefined
  vibMatchingRules?: AgentVibMatchingRule[] | undefined
  vibName?: string | undefined
  dvFilterEnabled?: boolean | undefined
  rebootHostAfterVibUninstall?: boolean | undefined
  vmciService?: string[] | undefined
  ovfDiskProvisioning?: string | undefined
  vmStoragePolicies?: AgentStoragePolicy[] | undefined
  vmResourceConfiguration?: string | undefined
}

export interface AgentIssue extends AgencyIssue {
  agent: vim25.ManagedObjectReference
  agentName: string
  host: vim25.ManagedObjectReference
  hostName: string
}

export interface AgentOvfEnvironmentInfo extends vim25.DynamicData {
  ovfProperty?: AgentOvfEnvironmentInfoOvfProperty[] | undefined
}

export interface AgentOvfEnvironmentInfoOvfProperty extends vim25.DynamicData {
  key: string
  value: string
}

export interface AgentPinnedPemCertificate extends AgentSslTrust {
  sslCertificate: string
}

export interface AgentRuntimeInfo extends EamObjectRuntimeInfo {
  vmPowerState: vim25.VirtualMachinePowerState
  receivingHeartBeat: boolean
  host?: vim25.ManagedObjectReference | undefined
  vm?: vim25.ManagedObjectReference | undefined
  vmIp?: string | undefined
  vmName: string
  esxAgentResourcePool?: vim25.ManagedObjectReference | undefined
  esxAgentFolder?: vim25.ManagedObjectReference | undefined
  installedBulletin?: string[] | undefined
  installedVibs?: VibVibInfo[] | undefined
  agency?: vim25.ManagedObjectReference | undefined
  vmHook?: AgentVmHook | undefined
}

export interface AgentSslTrust extends vim25.DynamicData {
}

export interface AgentStoragePolicy extends vim25.DynamicData {
}

export interface AgentVibMatchingRule extends vim25.DynamicData {
  vibNameRegex: string
  vibVersionRegex: string
}

export interface AgentVmHook extends vim25.DynamicData {
  vm: vim25.ManagedObjectReference
  vmState: string
}

export interface AgentVsanStoragePolicy extends AgentStoragePolicy {
  profileId: string
}

export interface CannotAccessAgentOVF extends VmNotDeployed {
  downloadUrl: string
}

export interface CannotAccessAgentVib extends VibNotInstalled {
  downloadUrl: string
}

export interface CertificateNotTrusted extends AgentIssue {
  url: string
}

export interface CertificateNotTrustedFault extends EamAppFault {
  url?: string | undefined
}

export interface ClusterAgentAgentIssue extends AgencyIssue {
  agent: vim25.ManagedObjectReference
  cluster?: vim25.ManagedObjectReference | undefined
}

export interface ClusterAgentCertificateNotTrusted extends ClusterAgentVmNotDeployed {
  url: string
}

export interface ClusterAgentClusterTransitionFailed extends ClusterAgentAgentIssue {
}

export interface ClusterAgentHostInMaintenanceMode extends ClusterAgentVmIssue {
}

export interface ClusterAgentHostInPartialMaintenanceMode extends ClusterAgentVmIssue {
}

export interface ClusterAgentInsufficientClusterResources extends ClusterAgentVmPoweredOff {
}

export interface ClusterAgentInsufficientClusterSpace extends ClusterAgentVmNotDeployed {
}

export interface ClusterAgentInvalidConfig extends ClusterAgentVmIssue {
  error: vim25.AnyValue
}

export interface ClusterAgentMissingClusterVmDatastore extends ClusterAgentVmNotDeployed {
  missingDatastores?: vim25.ManagedObjectReference[] | undefined
}

export interface ClusterAgentMissingClusterVmNetwork extends ClusterAgentVmNotDeployed {
  missingNetworks?: vim25.ManagedObjectReference[] | undefined
  networkNames?: string[] | undefined
}

export interface ClusterAgentOvfInvalidProperty extends ClusterAgentAgentIssue {
  error?: vim25.LocalizedMethodFault[] | undefined
}

export interface ClusterAgentTransitionFailed extends ClusterAgentAgentIssue {
}

export interface ClusterAgentVmHookDynamicUpdateFailed extends ClusterAgentVmHookFailed {
}

export interface ClusterAgentVmHookFailed extends ClusterAgentVmIssue {
}

export interface ClusterAgentVmHookTimedout extends ClusterAgentVmIssue {
}

export interface ClusterAgentVmInaccessible extends ClusterAgentVmIssue {
}

export interface ClusterAgentVmIssue extends ClusterAgentAgentIssue {
  vm: vim25.ManagedObjectReference
}

export interface ClusterAgentVmNotDeployed extends ClusterAgentAgentIssue {
}

export interface ClusterAgentVmNotRemoved extends ClusterAgentVmIssue {
}

export interface ClusterAgentVmPoweredOff extends ClusterAgentVmIssue {
}

export interface ClusterAgentVmPoweredOn extends ClusterAgentVmIssue {
}

export interface ClusterAgentVmProtected extends ClusterAgentVmIssue {
}

export interface ClusterAgentVmSuspended extends ClusterAgentVmIssue {
}

export interface DisabledClusterFault extends EamAppFault {
  disabledComputeResource?: vim25.ManagedObjectReference[] | undefined
}

export interface EamAppFault extends EamRuntimeFault {
}

export interface EamFault extends vim25.MethodFault {
}

export interface EamIOFault extends EamRuntimeFault {
}

export interface EamInvalidLogin extends EamRuntimeFault {
}

export interface EamInvalidState extends EamAppFault {
}

export interface EamInvalidVibPackage extends EamRuntimeFault {
}

export interface EamObjectRuntimeInfo extends vim25.DynamicData {
  status: string
  issue?: Issue[] | undefined
  goalState: string
  entity: vim25.ManagedObjectReference
}

export interface EamRuntimeFault extends vim25.RuntimeFault {
}

export interface EamServiceNotInitialized extends EamRuntimeFault {
}

export interface EamSystemFault extends EamRuntimeFault {
}

export interface ExtensibleIssue extends Issue {
  typeId: string
  argument?: vim25.KeyAnyValue[] | undefined
  target?: vim25.ManagedObjectReference | undefined
  agent?: vim25.ManagedObjectReference | undefined
  agency?: vim25.ManagedObjectReference | undefined
}

export interface HooksDynamicUpdateSpec extends vim25.DynamicData {
  vm: vim25.ManagedObjectReference
  hookType: string
  alternativeVmSpec?: SolutionsAlternativeVmSpec | undefined
}

export interface HooksHookListSpec extends vim25.DynamicData {
  solutions?: string[] | undefined
  hosts?: vim25.ManagedObjectReference[] | undefined
}

export interface HooksMarkAsProcessedSpec extends vim25.DynamicData {
  vm: vim25.ManagedObjectReference
  hookType: string
  success: boolean
}

export interface HostInMaintenanceMode extends VmDeployed {
}

export interface HostInPartialMaintenanceMode extends AgentIssue {
  vm?: vim25.ManagedObjectReference | undefined
}

export interface HostInStandbyMode extends VmDeployed {
}

export interface HostIssue extends Issue {
  host: vim25.ManagedObjectReference
}

export interface HostPoweredOff extends VmDeployed {
}

export interface ImmediateHostRebootRequired extends VibIssue {
}

export interface IncompatibleHostVersion extends VmNotDeployed {
}

export interface InsufficientIpAddresses extends VmPoweredOff {
  network: vim25.ManagedObjectReference
}

export interface InsufficientResources extends VmNotDeployed {
}

export interface InsufficientSpace extends VmNotDeployed {
}

export interface IntegrityAgencyCannotDeleteSoftware extends IntegrityAgencyVUMIssue {
}

export interface IntegrityAgencyCannotStageSoftware extends IntegrityAgencyVUMIssue {
}

export interface IntegrityAgencyVUMIssue extends AgencyIssue {
}

export interface IntegrityAgencyVUMUnavailable extends IntegrityAgencyVUMIssue {
}

export interface InvalidAgencyScope extends EamFault {
  unknownComputeResource?: vim25.ManagedObjectReference[] | undefined
}

export interface InvalidAgentConfiguration extends EamFault {
  invalidAgentConfiguration?: AgentConfigInfo | undefined
  invalidField?: string | undefined
}

export interface InvalidConfig extends VmIssue {
  error: vim25.AnyValue
}

export interface InvalidUrl extends EamFault {
  url: string
  malformedUrl: boolean
  unknownHost: boolean
  connectionRefused: boolean
  responseCode?: number | undefined
}

export interface Issue extends vim25.DynamicData {
  key: number
  description: string
  time: string
}

export interface ManagedHostNotReachable extends AgentIssue {
}

export interface MissingAgentIpPool extends VmPoweredOff {
  network: vim25.ManagedObjectReference
}

export interface MissingDvFilterSwitch extends AgentIssue {
}

export interface NoAgentVmDatastore extends VmNotDeployed {
}

export interface NoAgentVmNetwork extends VmNotDeployed {
}

export interface NoConnectionToVCenter extends EamRuntimeFault {
}

export interface NoCustomAgentVmDatastore extends NoAgentVmDatastore {
  customAgentVmDatastore: vim25.ManagedObjectReference[]
  customAgentVmDatastoreName: string[]
}

export interface NoCustomAgentVmNetwork extends NoAgentVmNetwork {
  customAgentVmNetwork: vim25.ManagedObjectReference[]
  customAgentVmNetworkName: string[]
}

export interface NoDiscoverableAgentVmDatastore extends VmNotDeployed {
}

export interface NoDiscoverableAgentVmNetwork extends VmNotDeployed {
}

export interface NotAuthorized extends EamRuntimeFault {
}

export interface OrphanedAgency extends AgencyIssue {
}

export interface OrphanedDvFilterSwitch extends HostIssue {
}

export interface OvfInvalidFormat extends VmNotDeployed {
  error?: vim25.LocalizedMethodFault[] | undefined
}

export interface OvfInvalidProperty extends AgentIssue {
  error?: vim25.LocalizedMethodFault[] | undefined
}

export interface PersonalityAgencyCannotConfigureSolutions extends PersonalityAgencyPMIssue {
  cr: vim25.ManagedObjectReference
  solutionsToModify?: string[] | undefined
  solutionsToRemove?: string[] | undefined
}

export interface PersonalityAgencyCannotUploadDepot extends PersonalityAgencyDepotIssue {
  localDepotUrl: string
}

export interface PersonalityAgencyDepotIssue extends PersonalityAgencyPMIssue {
  remoteDepotUrl: string
}

export interface PersonalityAgencyInaccessibleDepot extends PersonalityAgencyDepotIssue {
}

export interface PersonalityAgencyInvalidDepot extends PersonalityAgencyDepotIssue {
}

export interface PersonalityAgencyPMIssue extends AgencyIssue {
}

export interface PersonalityAgencyPMUnavailable extends PersonalityAgencyPMIssue {
}

export interface PersonalityAgentAwaitingPMRemediation extends PersonalityAgentPMIssue {
}

export interface PersonalityAgentBlockedByAgencyOperation extends PersonalityAgentPMIssue {
}

export interface PersonalityAgentPMIssue extends AgentIssue {
}

export interface SolutionsAlternativeVmSpec extends vim25.DynamicData {
  selectionCriteria: SolutionsVmSelectionSpec
  devices?: vim25.VirtualMachineConfigSpec | undefined
}

export interface SolutionsApplySpec extends vim25.DynamicData {
  desiredState?: SolutionsSolutionConfig[] | undefined
  solutions?: string[] | undefined
  hosts?: vim25.ManagedObjectReference[] | undefined
  deploymentUnits?: string[] | undefined
}

export interface SolutionsClusterBoundSolutionConfig extends SolutionsTypeSpecificSolutionConfig {
  vmCount: number
  vmPlacementPolicies?: string[] | undefined
  vmNetworks?: SolutionsVMNetworkMapping[] | undefined
  datastores?: vim25.ManagedObjectReference[] | undefined
  devices?: vim25.VirtualMachineConfigSpec | undefined
  remediationPolicy?: SolutionsRemediationPolicy | undefined
  alternativeVmSpecs?: SolutionsAlternativeVmSpec[] | undefined
}

export interface SolutionsClusterSolutionComplianceResult extends vim25.DynamicData {
  solution: string
  compliant: boolean
  deploymentUnits?: SolutionsDeploymentUnitComplianceResult[] | undefined
}

export interface SolutionsClusterTransitionSpec extends vim25.DynamicData {
  solution: string
  sourceCluster: vim25.ManagedObjectReference
}

export interface SolutionsComplianceResult extends vim25.DynamicData {
  compliant: boolean
  hosts?: SolutionsHostComplianceResult[] | undefined
  clusterSolutionsCompliance?: SolutionsClusterSolutionComplianceResult[] | undefined
}

export interface SolutionsComplianceSpec extends vim25.DynamicData {
  desiredState?: SolutionsSolutionConfig[] | undefined
  solutions?: string[] | undefined
  hosts?: vim25.ManagedObjectReference[] | undefined
  deploymentUnits?: string[] | undefined
}

export interface SolutionsDeploymentUnitComplianceResult extends vim25.DynamicData {
  deploymentUnit: string
  compliant: boolean
  compliance?: SolutionsSolutionComplianceResult | undefined
}

export interface SolutionsHookAcknowledgeConfig extends vim25.DynamicData {
}

export interface SolutionsHookConfig extends vim25.DynamicData {
  type: string
  acknowledgement: SolutionsHookAcknowledgeConfig
  timeout?: number | undefined
}

export interface SolutionsHookInfo extends vim25.DynamicData {
  vm: vim25.ManagedObjectReference
  solution: string
  config: SolutionsHookConfig
  raisedAt: string
  dynamicUpdateProcessed: boolean
}

export interface SolutionsHostBoundSolutionConfig extends SolutionsTypeSpecificSolutionConfig {
  omitDRSBlocking?: boolean | undefined
  preferHostConfiguration?: boolean | undefined
  networks?: vim25.ManagedObjectReference[] | undefined
  datastores?: vim25.ManagedObjectReference[] | undefined
  vmci?: string[] | undefined
}

export interface SolutionsHostComplianceResult extends vim25.DynamicData {
  host: vim25.ManagedObjectReference
  compliant: boolean
  solutions?: SolutionsSolutionComplianceResult[] | undefined
}

export interface SolutionsInteractiveHookAcknowledgeConfig extends SolutionsHookAcknowledgeConfig {
}

export interface SolutionsMultiSourceTransitionSpec extends vim25.DynamicData {
  solution: string
  agencyIds?: string[] | undefined
  sourceVmSelectionSpecs?: SolutionsVmSelectionSpecMapping[] | undefined
  module?: string | undefined
}

export interface SolutionsOvfProperty extends vim25.DynamicData {
  key: string
  value: string
}

export interface SolutionsParallelRemediationPolicy extends SolutionsRemediationPolicy {
}

export interface SolutionsProfileIdStoragePolicy extends SolutionsStoragePolicy {
  profileId: string
}

export interface SolutionsRemediationPolicy extends vim25.DynamicData {
}

export interface SolutionsSequentialRemediationPolicy extends SolutionsRemediationPolicy {
}

export interface SolutionsSolutionComplianceResult extends vim25.DynamicData {
  solution: string
  compliant: boolean
  nonComplianceReason?: string | undefined
  vm?: vim25.ManagedObjectReference | undefined
  upgradingVm?: vim25.ManagedObjectReference | undefined
  hook?: SolutionsHookInfo | undefined
  issues?: Issue[] | undefined
  solutionConfig?: SolutionsSolutionConfig | undefined
}

export interface SolutionsSolutionConfig extends vim25.DynamicData {
  solution: string
  displayName: string
  displayVersion: string
  vmSource: SolutionsVMSource
  prefixVmName: string
  uuidVmName: boolean
  resourcePool?: vim25.ManagedObjectReference | undefined
  folder?: vim25.ManagedObjectReference | undefined
  ovfProperties?: SolutionsOvfProperty[] | undefined
  storagePolicies?: SolutionsStoragePolicy[] | undefined
  vmDiskProvisioning?: string | undefined
  vmDeploymentOptimization?: string | undefined
  typeSpecificConfig: SolutionsTypeSpecificSolutionConfig
  hooks?: SolutionsHookConfig[] | undefined
  vmResourceSpec?: SolutionsVmResourceSpec | undefined
  redeploymentPolicy?: string | undefined
}

export interface SolutionsSolutionValidationResult extends vim25.DynamicData {
  solution: string
  valid: boolean
  invalidReason?: string | undefined
}

export interface SolutionsStoragePolicy extends vim25.DynamicData {
}

export interface SolutionsTransitionSpec extends vim25.DynamicData {
  solution: string
  agencyId: string
}

export interface SolutionsTypeSpecificSolutionConfig extends vim25.DynamicData {
}

export interface SolutionsUrlVMSource extends SolutionsVMSource {
  ovfUrl: string
  certificateValidation?: boolean | undefined
  certificatePEM?: string | undefined
  authenticationScheme?: string | undefined
}

export interface SolutionsVMNetworkMapping extends vim25.DynamicData {
  name: string
  id: vim25.ManagedObjectReference
}

export interface SolutionsVMSource extends vim25.DynamicData {
}

export interface SolutionsValidateSpec extends vim25.DynamicData {
  desiredState: SolutionsSolutionConfig[]
  transitionSpec?: SolutionsTransitionSpec | undefined
  multiSourceTransitionSpec?: SolutionsMultiSourceTransitionSpec | undefined
  clusterTransitionSpec?: SolutionsClusterTransitionSpec | undefined
}

export interface SolutionsValidationResult extends vim25.DynamicData {
  valid: boolean
  solutionResult?: SolutionsSolutionValidationResult[] | undefined
}

export interface SolutionsVmResourceSpec extends vim25.DynamicData {
  ovfDeploymentOption?: string | undefined
}

export interface SolutionsVmSelectionSpec extends vim25.DynamicData {
  selectionType: string
  extraConfigValue?: string | undefined
}

export interface SolutionsVmSelectionSpecMapping extends vim25.DynamicData {
  vmId: vim25.ManagedObjectReference
  vmSelectionSpec: SolutionsVmSelectionSpec
}

export interface TransitionFailed extends AgentIssue {
}

export interface UnknownAgentVm extends HostIssue {
  vm: vim25.ManagedObjectReference
}

export interface VibCannotPutHostInMaintenanceMode extends VibIssue {
}

export interface VibCannotPutHostOutOfMaintenanceMode extends VibIssue {
}

export interface VibDependenciesNotMetByHost extends VibNotInstalled {
}

export interface VibInvalidFormat extends VibNotInstalled {
}

export interface VibIssue extends AgentIssue {
}

export interface VibNotInstalled extends VibIssue {
}

export interface VibRequirementsNotMetByHost extends VibNotInstalled {
}

export interface VibRequiresHostInMaintenanceMode extends VibIssue {
}

export interface VibRequiresHostReboot extends VibIssue {
}

export interface VibRequiresManualInstallation extends VibIssue {
  bulletin: string[]
}

export interface VibRequiresManualUninstallation extends VibIssue {
  bulletin: string[]
}

export interface VibVibInfo extends vim25.DynamicData {
  id: string
  name: string
  version: string
  vendor: string
  summary: string
  softwareTags?: VibVibInfoSoftwareTags | undefined
  releaseDate: string
}

export interface VibVibInfoSoftwareTags extends vim25.DynamicData {
  tags?: string[] | undefined
}

export interface VibVibServicesAnyCertificate extends VibVibServicesSslTrust {
}

export interface VibVibServicesPinnedPemCertificate extends VibVibServicesSslTrust {
  sslCertificate: string
}

export interface VibVibServicesSslTrust extends vim25.DynamicData {
}

export interface VmCorrupted extends VmIssue {
  missingFile?: string | undefined
}

export interface VmDeployed extends VmIssue {
}

export interface VmHookFailed extends VmIssue {
}

export interface VmHookTimedout extends VmIssue {
}

export interface VmInaccessible extends VmIssue {
}

export interface VmIssue extends AgentIssue {
  vm: vim25.ManagedObjectReference
}

export interface VmMarkedAsTemplate extends VmIssue {
}

export interface VmNotDeployed extends AgentIssue {
}

export interface VmOrphaned extends VmIssue {
}

export interface VmPoweredOff extends VmIssue {
}

export interface VmPoweredOn extends VmIssue {
}

export interface VmProtected extends VmIssue {
}

export interface VmRequiresHostOutOfMaintenanceMode extends VmNotDeployed {
}

export interface VmSuspended extends VmIssue {
}

export interface VmWrongFolder extends VmIssue {
  currentFolder: vim25.ManagedObjectReference
  requiredFolder: vim25.ManagedObjectReference
}

export interface VmWrongResourcePool extends VmIssue {
  currentResourcePool: vim25.ManagedObjectReference
  requiredResourcePool: vim25.ManagedObjectReference
}

/** Data types by wire name. */
export interface DataTypes {
  AgencyComputeResourceScope: AgencyComputeResourceScope
  AgencyConfigInfo: AgencyConfigInfo
  AgencyDisabled: AgencyDisabled
  AgencyIssue: AgencyIssue
  AgencyScope: AgencyScope
  AgencyVMFolder: AgencyVMFolder
  AgencyVMResourcePool: AgencyVMResourcePool
  AgentAnyCertificate: AgentAnyCertificate
  AgentConfigInfo: AgentConfigInfo
  AgentIssue: AgentIssue
  AgentOvfEnvironmentInfo: AgentOvfEnvironmentInfo
  AgentOvfEnvironmentInfoOvfProperty: AgentOvfEnvironmentInfoOvfProperty
  AgentPinnedPemCertificate: AgentPinnedPemCertificate
  AgentRuntimeInfo: AgentRuntimeInfo
  AgentSslTrust: AgentSslTrust
  AgentStoragePolicy: AgentStoragePolicy
  AgentVibMatchingRule: AgentVibMatchingRule
  AgentVmHook: AgentVmHook
  AgentVsanStoragePolicy: AgentVsanStoragePolicy
  CannotAccessAgentOVF: CannotAccessAgentOVF
  CannotAccessAgentVib: CannotAccessAgentVib
  CertificateNotTrusted: CertificateNotTrusted
  CertificateNotTrustedFault: CertificateNotTrustedFault
  ClusterAgentAgentIssue: ClusterAgentAgentIssue
  ClusterAgentCertificateNotTrusted: ClusterAgentCertificateNotTrusted
  ClusterAgentClusterTransitionFailed: ClusterAgentClusterTransitionFailed
  ClusterAgentHostInMaintenanceMode: ClusterAgentHostInMaintenanceMode
  ClusterAgentHostInPartialMaintenanceMode: ClusterAgentHostInPartialMaintenanceMode
  ClusterAgentInsufficientClusterResources: ClusterAgentInsufficientClusterResources
  ClusterAgentInsufficientClusterSpace: ClusterAgentInsufficientClusterSpace
  ClusterAgentInvalidConfig: ClusterAgentInvalidConfig
  ClusterAgentMissingClusterVmDatastore: ClusterAgentMissingClusterVmDatastore
  ClusterAgentMissingClusterVmNetwork: ClusterAgentMissingClusterVmNetwork
  ClusterAgentOvfInvalidProperty: ClusterAgentOvfInvalidProperty
  ClusterAgentTransitionFailed: ClusterAgentTransitionFailed
  ClusterAgentVmHookDynamicUpdateFailed: ClusterAgentVmHookDynamicUpdateFailed
  ClusterAgentVmHookFailed: ClusterAgentVmHookFailed
  ClusterAgentVmHookTimedout: ClusterAgentVmHookTimedout
  ClusterAgentVmInaccessible: ClusterAgentVmInaccessible
  ClusterAgentVmIssue: ClusterAgentVmIssue
  ClusterAgentVmNotDeployed: ClusterAgentVmNotDeployed
  ClusterAgentVmNotRemoved: ClusterAgentVmNotRemoved
  ClusterAgentVmPoweredOff: ClusterAgentVmPoweredOff
  ClusterAgentVmPoweredOn: ClusterAgentVmPoweredOn
  ClusterAgentVmProtected: ClusterAgentVmProtected
  ClusterAgentVmSuspended: ClusterAgentVmSuspended
  DisabledClusterFault: DisabledClusterFault
  EamAppFault: EamAppFault
  EamFault: EamFault
  EamIOFault: EamIOFault
  EamInvalidLogin: EamInvalidLogin
  EamInvalidState: EamInvalidState
  EamInvalidVibPackage: EamInvalidVibPackage
  EamObjectRuntimeInfo: EamObjectRuntimeInfo
  EamRuntimeFault: EamRuntimeFault
  EamServiceNotInitialized: EamServiceNotInitialized
  EamSystemFault: EamSystemFault
  ExtensibleIssue: ExtensibleIssue
  HooksDynamicUpdateSpec: HooksDynamicUpdateSpec
  HooksHookListSpec: HooksHookListSpec
  HooksMarkAsProcessedSpec: HooksMarkAsProcessedSpec
  HostInMaintenanceMode: HostInMaintenanceMode
  HostInPartialMaintenanceMode: HostInPartialMaintenanceMode
  HostInStandbyMode: HostInStandbyMode
  HostIssue: HostIssue
  HostPoweredOff: HostPoweredOff
  ImmediateHostRebootRequired: ImmediateHostRebootRequired
  IncompatibleHostVersion: IncompatibleHostVersion
  InsufficientIpAddresses: InsufficientIpAddresses
  InsufficientResources: InsufficientResources
  InsufficientSpace: InsufficientSpace
  IntegrityAgencyCannotDeleteSoftware: IntegrityAgencyCannotDeleteSoftware
  IntegrityAgencyCannotStageSoftware: IntegrityAgencyCannotStageSoftware
  IntegrityAgencyVUMIssue: IntegrityAgencyVUMIssue
  IntegrityAgencyVUMUnavailable: IntegrityAgencyVUMUnavailable
  InvalidAgencyScope: InvalidAgencyScope
  InvalidAgentConfiguration: InvalidAgentConfiguration
  InvalidConfig: InvalidConfig
  InvalidUrl: InvalidUrl
  Issue: Issue
  ManagedHostNotReachable: ManagedHostNotReachable
  MissingAgentIpPool: MissingAgentIpPool
  MissingDvFilterSwitch: MissingDvFilterSwitch
  NoAgentVmDatastore: NoAgentVmDatastore
  NoAgentVmNetwork: NoAgentVmNetwork
  NoConnectionToVCenter: NoConnectionToVCenter
  NoCustomAgentVmDatastore: NoCustomAgentVmDatastore
  NoCustomAgentVmNetwork: NoCustomAgentVmNetwork
  NoDiscoverableAgentVmDatastore: NoDiscoverableAgentVmDatastore
  NoDiscoverableAgentVmNetwork: NoDiscoverableAgentVmNetwork
  NotAuthorized: NotAuthorized
  OrphanedAgency: OrphanedAgency
  OrphanedDvFilterSwitch: OrphanedDvFilterSwitch
  OvfInvalidFormat: OvfInvalidFormat
  OvfInvalidProperty: OvfInvalidProperty
  PersonalityAgencyCannotConfigureSolutions: PersonalityAgencyCannotConfigureSolutions
  PersonalityAgencyCannotUploadDepot: PersonalityAgencyCannotUploadDepot
  PersonalityAgencyDepotIssue: PersonalityAgencyDepotIssue
  PersonalityAgencyInaccessibleDepot: PersonalityAgencyInaccessibleDepot
  PersonalityAgencyInvalidDepot: PersonalityAgencyInvalidDepot
  PersonalityAgencyPMIssue: PersonalityAgencyPMIssue
  PersonalityAgencyPMUnavailable: PersonalityAgencyPMUnavailable
  PersonalityAgentAwaitingPMRemediation: PersonalityAgentAwaitingPMRemediation
  PersonalityAgentBlockedByAgencyOperation: PersonalityAgentBlockedByAgencyOperation
  PersonalityAgentPMIssue: PersonalityAgentPMIssue
  SolutionsAlternativeVmSpec: SolutionsAlternativeVmSpec
  SolutionsApplySpec: SolutionsApplySpec
  SolutionsClusterBoundSolutionConfig: SolutionsClusterBoundSolutionConfig
  SolutionsClusterSolutionComplianceResult: SolutionsClusterSolutionComplianceResult
  SolutionsClusterTransitionSpec: SolutionsClusterTransitionSpec
  SolutionsComplianceResult: SolutionsComplianceResult
  SolutionsComplianceSpec: SolutionsComplianceSpec
  SolutionsDeploymentUnitComplianceResult: SolutionsDeploymentUnitComplianceResult
  SolutionsHookAcknowledgeConfig: SolutionsHookAcknowledgeConfig
  SolutionsHookConfig: SolutionsHookConfig
  SolutionsHookInfo: SolutionsHookInfo
  SolutionsHostBoundSolutionConfig: SolutionsHostBoundSolutionConfig
  SolutionsHostComplianceResult: SolutionsHostComplianceResult
  SolutionsInteractiveHookAcknowledgeConfig: SolutionsInteractiveHookAcknowledgeConfig
  SolutionsMultiSourceTransitionSpec: SolutionsMultiSourceTransitionSpec
  SolutionsOvfProperty: SolutionsOvfProperty
  SolutionsParallelRemediationPolicy: SolutionsParallelRemediationPolicy
  SolutionsProfileIdStoragePolicy: SolutionsProfileIdStoragePolicy
  SolutionsRemediationPolicy: SolutionsRemediationPolicy
  SolutionsSequentialRemediationPolicy: SolutionsSequentialRemediationPolicy
  SolutionsSolutionComplianceResult: SolutionsSolutionComplianceResult
  SolutionsSolutionConfig: SolutionsSolutionConfig
  SolutionsSolutionValidationResult: SolutionsSolutionValidationResult
  SolutionsStoragePolicy: SolutionsStoragePolicy
  SolutionsTransitionSpec: SolutionsTransitionSpec
  SolutionsTypeSpecificSolutionConfig: SolutionsTypeSpecificSolutionConfig
  SolutionsUrlVMSource: SolutionsUrlVMSource
  SolutionsVMNetworkMapping: SolutionsVMNetworkMapping
  SolutionsVMSource: SolutionsVMSource
  SolutionsValidateSpec: SolutionsValidateSpec
  SolutionsValidationResult: SolutionsValidationResult
  SolutionsVmResourceSpec: SolutionsVmResourceSpec
  SolutionsVmSelectionSpec: SolutionsVmSelectionSpec
  SolutionsVmSelectionSpecMapping: SolutionsVmSelectionSpecMapping
  TransitionFailed: TransitionFailed
  UnknownAgentVm: UnknownAgentVm
  VibCannotPutHostInMaintenanceMode: VibCannotPutHostInMaintenanceMode
  VibCannotPutHostOutOfMaintenanceMode: VibCannotPutHostOutOfMaintenanceMode
  VibDependenciesNotMetByHost: VibDependenciesNotMetByHost
  VibInvalidFormat: VibInvalidFormat
  VibIssue: VibIssue
  VibNotInstalled: VibNotInstalled
  VibRequirementsNotMetByHost: VibRequirementsNotMetByHost
  VibRequiresHostInMaintenanceMode: VibRequiresHostInMaintenanceMode
  VibRequiresHostReboot: VibRequiresHostReboot
  VibRequiresManualInstallation: VibRequiresManualInstallation
  VibRequiresManualUninstallation: VibRequiresManualUninstallation
  VibVibInfo: VibVibInfo
  VibVibInfoSoftwareTags: VibVibInfoSoftwareTags
  VibVibServicesAnyCertificate: VibVibServicesAnyCertificate
  VibVibServicesPinnedPemCertificate: VibVibServicesPinnedPemCertificate
  VibVibServicesSslTrust: VibVibServicesSslTrust
  VmCorrupted: VmCorrupted
  VmDeployed: VmDeployed
  VmHookFailed: VmHookFailed
  VmHookTimedout: VmHookTimedout
  VmInaccessible: VmInaccessible
  VmIssue: VmIssue
  VmMarkedAsTemplate: VmMarkedAsTemplate
  VmNotDeployed: VmNotDeployed
  VmOrphaned: VmOrphaned
  VmPoweredOff: VmPoweredOff
  VmPoweredOn: VmPoweredOn
  VmProtected: VmProtected
  VmRequiresHostOutOfMaintenanceMode: VmRequiresHostOutOfMaintenanceMode
  VmSuspended: VmSuspended
  VmWrongFolder: VmWrongFolder
  VmWrongResourcePool: VmWrongResourcePool
}

export interface AgencyProperties extends EamObjectProperties {
  solutionId: string
  owner?: string | undefined
  config: AgencyConfigInfo
  runtime: EamObjectRuntimeInfo
  agent?: vim25.ManagedObjectReference[] | undefined
}

export interface AgentProperties extends EamObjectProperties {
  runtime: AgentRuntimeInfo
  config: AgentConfigInfo
}

export interface EamObjectProperties {
}

export interface EamTaskProperties {
}

export interface EsxAgentManagerProperties extends EamObjectProperties {
  agency?: vim25.ManagedObjectReference[] | undefined
  issue?: Issue[] | undefined
}

/** Properties of managed object types, by wire name. */
export interface ManagedTypes {
  Agency: AgencyProperties
  Agent: AgentProperties
  EamObject: EamObjectProperties
  EamTask: EamTaskProperties
  EsxAgentManager: EsxAgentManagerProperties
}

/** Methods by wire name: the class that has it, arguments, result, and what TaskInfo.result holds. */
export interface Methods {
  AddIssue: { self: 'Agency'; args: { issue: Issue; }; result: Issue; taskResult: undefined }
  AgencyQueryRuntime: { self: 'Agency'; args: { }; result: EamObjectRuntimeInfo; taskResult: undefined }
  Agency_Disable: { self: 'Agency'; args: { }; result: undefined; taskResult: undefined }
  Agency_Enable: { self: 'Agency'; args: { }; result: undefined; taskResult: undefined }
  AgentQueryConfig: { self: 'Agent'; args: { }; result: AgentConfigInfo; taskResult: undefined }
  AgentQueryRuntime: { self: 'Agent'; args: { }; result: AgentRuntimeInfo; taskResult: undefined }
  CreateAgency: { self: 'EsxAgentManager'; args: { agencyConfigInfo: AgencyConfigInfo; initialGoalState: string; }; result: vim25.ManagedObjectReference; taskResult: undefined }
  DestroyAgency: { self: 'Agency'; args: { }; result: undefined; taskResult: undefined }
  GetMaintenanceModePolicy: { self: 'EsxAgentManager'; args: { }; result: string; taskResult: undefined }
  MarkAsAvailable: { self: 'Agent'; args: { }; result: undefined; taskResult: undefined }
  QueryAgency: { self: 'EsxAgentManager'; args: { }; result: vim25.ManagedObjectReference[] | undefined; taskResult: undefined }
  QueryAgent: { self: 'Agency'; args: { }; result: vim25.ManagedObjectReference[] | undefined; taskResult: undefined }
  QueryConfig: { self: 'Agency'; args: { }; result: AgencyConfigInfo; taskResult: undefined }
  QueryIssue: { self: 'EamObject'; args: { issueKey?: number[] | undefined; }; result: Issue[] | undefined; taskResult: undefined }
  QuerySolutionId: { self: 'Agency'; args: { }; result: string; taskResult: undefined }
  RegisterAgentVm: { self: 'Agency'; args: { agentVm: vim25.ManagedObjectReference; }; result: vim25.ManagedObjectReference; taskResult: undefined }
  Resolve: { self: 'EamObject'; args: { issueKey: number[]; }; result: number[] | undefined; taskResult: undefined }
  ResolveAll: { self: 'EamObject'; args: { }; result: undefined; taskResult: undefined }
  ScanForUnknownAgentVm: { self: 'EsxAgentManager'; args: { }; result: undefined; taskResult: undefined }
  SetMaintenanceModePolicy: { self: 'EsxAgentManager'; args: { policy: string; }; result: undefined; taskResult: undefined }
  Uninstall: { self: 'Agency'; args: { }; result: undefined; taskResult: undefined }
  UnregisterAgentVm: { self: 'Agency'; args: { agentVm: vim25.ManagedObjectReference; }; result: undefined; taskResult: undefined }
  Update: { self: 'Agency'; args: { config: AgencyConfigInfo; }; result: undefined; taskResult: undefined }
}

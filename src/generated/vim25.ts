// Made by `npm run generate` from the type tables in openapi/vim/. Not edited by hand.

/** Value in an anyType place. Strings and booleans stand for themselves, integral numbers are xsd:int (xsd:long beyond 32 bits), others xsd:double; everything else names its type. */
export type AnyValue = string | number | boolean | { readonly _typeName?: string | undefined }
/** A value with the wire name of its static type: `{_typeName: "ArrayOfString", _value: [...]}`. */
export interface BoxedValue { _typeName: string; _value: unknown }
export interface ManagedObjectReference { _typeName?: string | undefined; type: string; value: string }

export type ActionParameter = 'targetName' | 'alarmName' | 'oldStatus' | 'newStatus' | 'triggeringSummary' | 'declaringSummary' | 'eventDescription' | 'target' | 'alarm'

export type ActionType = 'MigrationV1' | 'VmPowerV1' | 'HostPowerV1' | 'IncreaseLimitV1' | 'IncreaseSizeV1' | 'IncreaseSharesV1' | 'IncreaseReservationV1' | 'DecreaseOthersReservationV1' | 'IncreaseClusterCapacityV1' | 'DecreaseMigrationThresholdV1' | 'HostMaintenanceV1' | 'StorageMigrationV1' | 'StoragePlacementV1' | 'PlacementV1' | 'HostInfraUpdateHaV1'

export type AffinityType = 'memory' | 'cpu'

export type AgentInstallFailedReason = 'NotEnoughSpaceOnDevice' | 'PrepareToUpgradeFailed' | 'AgentNotRunning' | 'AgentNotReachable' | 'InstallTimedout' | 'SignatureVerificationFailed' | 'AgentUploadFailed' | 'AgentUploadTimedout' | 'UnknownInstallerError'

export type AlarmFilterSpecAlarmTypeByEntity = 'entityTypeAll' | 'entityTypeHost' | 'entityTypeVm'

export type AlarmFilterSpecAlarmTypeByTrigger = 'triggerTypeAll' | 'triggerTypeEvent' | 'triggerTypeMetric'

export type AnswerFileValidationInfoStatus = 'success' | 'failed' | 'failed_defaults'

export type ApplyHostProfileConfigurationResultStatus = 'success' | 'failed' | 'reboot_failed' | 'stateless_reboot_failed' | 'check_compliance_failed' | 'state_not_satisfied' | 'exit_maintenancemode_failed' | 'canceled'

export type ArrayUpdateOperation = 'add' | 'remove' | 'edit'

export type AuthenticationRequiredAuthenticationScheme = 'Basic' | 'Bearer'

export type AuthenticationRequiredErrorType = 'invalid_request' | 'invalid_token' | 'insufficient_scope' | 'registration_required'

export type AutoStartAction = 'none' | 'systemDefault' | 'powerOn' | 'powerOff' | 'guestShutdown' | 'suspend'

export type AutoStartWaitHeartbeatSetting = 'yes' | 'no' | 'systemDefault'

export type BaseConfigInfoDiskFileBackingInfoProvisioningType = 'thin' | 'eagerZeroedThick' | 'lazyZeroedThick'

export type BatchResultResult = 'success' | 'fail'

export type CannotEnableVmcpForClusterReason = 'APDTimeoutDisabled'

export type CannotMoveFaultToleranceVmMoveType = 'resourcePool' | 'cluster'

export type CannotPowerOffVmInClusterOperation = 'suspend' | 'powerOff' | 'guestShutdown' | 'guestSuspend'

export type CannotUseNetworkReason = 'NetworkReservationNotSupported' | 'MismatchedNetworkPolicies' | 'MismatchedDvsVersionOrVendor' | 'VMotionToUnsupportedNetworkType' | 'NetworkUnderMaintenance' | 'MismatchedEnsMode' | 'MismatchedRealTimeDvs' | 'NsxNetworkAvailabilityDegraded'

export type CheckTestType = 'sourceTests' | 'hostTests' | 'resourcePoolTests' | 'datastoreTests' | 'networkTests'

export type ClusterComputeResourceHCIWorkflowState = 'in_progress' | 'done' | 'invalid'

export type ClusterComputeResourceVcsHealthStatus = 'healthy' | 'degraded' | 'nonhealthy'

export type ClusterCryptoConfigInfoCryptoMode = 'onDemand' | 'forceEnable'

export type ClusterDasAamNodeStateDasState = 'uninitialized' | 'initialized' | 'configuring' | 'unconfiguring' | 'running' | 'error' | 'agentShutdown' | 'nodeFailed'

export type ClusterDasConfigInfoHBDatastoreCandidate = 'userSelectedDs' | 'allFeasibleDs' | 'allFeasibleDsWithUserPreference'

export type ClusterDasConfigInfoServiceState = 'disabled' | 'enabled'

export type ClusterDasConfigInfoVmMonitoringState = 'vmMonitoringDisabled' | 'vmMonitoringOnly' | 'vmAndAppMonitoring'

export type ClusterDasFdmAvailabilityState = 'uninitialized' | 'election' | 'master' | 'connectedToMaster' | 'networkPartitionedFromMaster' | 'networkIsolated' | 'hostDown' | 'initializationError' | 'uninitializationError' | 'fdmUnreachable' | 'retry'

export type ClusterDasVmSettingsIsolationResponse = 'none' | 'powerOff' | 'shutdown' | 'clusterIsolationResponse'

export type ClusterDasVmSettingsRestartPriority = 'disabled' | 'lowest' | 'low' | 'medium' | 'high' | 'highest' | 'clusterRestartPriority'

export type ClusterHostInfraUpdateHaModeActionOperationType = 'enterQuarantine' | 'exitQuarantine' | 'enterMaintenance'

export type ClusterInfraUpdateHaConfigInfoBehaviorType = 'Manual' | 'Automated'

export type ClusterInfraUpdateHaConfigInfoRemediationType = 'QuarantineMode' | 'MaintenanceMode'

export type ClusterPowerOnVmOption = 'OverrideAutomationLevel' | 'ReserveResources'

export type ClusterProfileServiceType = 'DRS' | 'HA' | 'DPM' | 'FT'

export type ClusterSystemVMsConfigInfoDeploymentMode = 'SYSTEM_MANAGED' | 'ABSENT'

export type ClusterVmComponentProtectionSettingsStorageVmReaction = 'disabled' | 'warning' | 'restartConservative' | 'restartAggressive' | 'clusterDefault'

export type ClusterVmComponentProtectionSettingsVmReactionOnAPDCleared = 'none' | 'reset' | 'useClusterDefault'

export type ClusterVmReadinessReadyCondition = 'none' | 'poweredOn' | 'guestHbStatusGreen' | 'appHbStatusGreen' | 'useClusterDefault'

export type ComplianceResultStatus = 'compliant' | 'nonCompliant' | 'unknown' | 'running'

export type ComputeResourceHostSPBMLicenseInfoHostSPBMLicenseState = 'licensed' | 'unlicensed' | 'unknown'

export type ComputeResourceNetworkBootMode = 'bootstrap' | 'stateless'

export type ConfigSpecOperation = 'add' | 'edit' | 'remove'

export type CryptoManagerHostKeyManagementType = 'unknown' | 'internal' | 'external'

export type CryptoManagerKmipCryptoKeyStatusKeyUnavailableReason = 'KeyStateMissingInCache' | 'KeyStateClusterInvalid' | 'KeyStateClusterUnreachable' | 'KeyStateMissingInKMS' | 'KeyStateNotActiveOrEnabled' | 'KeyStateManagedByTrustAuthority' | 'KeyStateManagedByNKP' | 'NoPermissionToAccessKeyProvider' | 'WrappingKeyMissingInKMS' | 'WrappingKeyNotActiveOrEnabled'

export type CustomizationFailedReasonCode = 'userDefinedScriptDisabled' | 'customizationDisabled' | 'rawDataIsNotSupported' | 'wrongMetadataFormat'

export type CustomizationLicenseDataMode = 'perServer' | 'perSeat'

export type CustomizationNetBIOSMode = 'enableNetBIOSViaDhcp' | 'enableNetBIOS' | 'disableNetBIOS'

export type CustomizationSysprepRebootOption = 'reboot' | 'noreboot' | 'shutdown'

export type DVPortStatusVmDirectPathGen2InactiveReasonNetwork = 'portNptIncompatibleDvs' | 'portNptNoCompatibleNics' | 'portNptNoVirtualFunctionsAvailable' | 'portNptDisabledForPort'

export type DVPortStatusVmDirectPathGen2InactiveReasonOther = 'portNptIncompatibleHost' | 'portNptIncompatibleConnectee'

export type DVSFilterSpecLinkConfig = 'blocked' | 'unblocked'

export type DVSFilterSpecLinkState = 'down' | 'up'

export type DVSMacLimitPolicyType = 'allow' | 'drop'

export type DasConfigFaultDasConfigFaultReason = 'HostNetworkMisconfiguration' | 'HostMisconfiguration' | 'InsufficientPrivileges' | 'NoPrimaryAgentAvailable' | 'Other' | 'NoDatastoresConfigured' | 'CreateConfigVvolFailed' | 'VSanNotSupportedOnHost' | 'DasNetworkMisconfiguration' | 'SetDesiredImageSpecFailed' | 'ApplyHAVibsOnClusterFailed'

export type DasVmPriority = 'disabled' | 'low' | 'medium' | 'high'

export type DatastoreAccessible = 'True' | 'False'

export type DatastoreSectorFormat = 'native_512' | 'emulated_512' | 'native_4k'

export type DatastoreSummaryMaintenanceModeState = 'normal' | 'enteringMaintenance' | 'inMaintenance'

export type DayOfWeek = 'sunday' | 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday'

export type DeviceNotSupportedReason = 'host' | 'guest' | 'ft'

export type DeviceProtocol = 'NVMe' | 'SCSI'

export type DiagnosticManagerLogCreator = 'vpxd' | 'vpxa' | 'hostd' | 'serverd' | 'install' | 'vpxClient' | 'recordLog'

export type DiagnosticManagerLogFormat = 'plain'

export type DiagnosticPartitionStorageType = 'directAttached' | 'networkAttached'

export type DiagnosticPartitionType = 'singleHost' | 'multiHost'

export type DisallowedChangeByServiceDisallowedChange = 'hotExtendDisk'

export type DistributedVirtualPortgroupBackingType = 'standard' | 'nsx'

export type DistributedVirtualPortgroupMetaTagName = 'dvsName' | 'portgroupName' | 'portIndex'

export type DistributedVirtualPortgroupPortgroupType = 'earlyBinding' | 'lateBinding' | 'ephemeral'

export type DistributedVirtualSwitchHostInfrastructureTrafficClass = 'management' | 'faultTolerance' | 'vmotion' | 'virtualMachine' | 'iSCSI' | 'nfs' | 'hbr' | 'vsan' | 'vdp' | 'backupNfc' | 'nvmetcp' | 'provisioning' | 'vSANiSCSI'

export type DistributedVirtualSwitchHostMemberHostComponentState = 'up' | 'pending' | 'outOfSync' | 'warning' | 'disconnected' | 'down'

export type DistributedVirtualSwitchHostMemberHostPerfNicOffloadStateStatus = 'SUCCEEDED' | 'IN_PROGRESS' | 'FAILED'

export type DistributedVirtualSwitchHostMemberHostUplinkStateState = 'active' | 'standby'

export type DistributedVirtualSwitchHostMemberTransportZoneType = 'vlan' | 'overlay'

export type DistributedVirtualSwitchNetworkResourceControlVersion = 'version2' | 'version3'

export type DistributedVirtualSwitchNicTeamingPolicyMode = 'loadbalance_ip' | 'loadbalance_srcmac' | 'loadbalance_srcid' | 'failover_explicit' | 'loadbalance_loadbased'

export type DistributedVirtualSwitchPortConnecteeConnecteeType = 'pnic' | 'vmVnic' | 'hostConsoleVnic' | 'hostVmkVnic' | 'systemCrxVnic'

export type DistributedVirtualSwitchProductSpecOperationType = 'preInstall' | 'upgrade' | 'notifyAvailableUpgrade' | 'proceedWithUpgrade' | 'updateBundleInfo'

export type DpmBehavior = 'manual' | 'automated'

export type DrsBehavior = 'manual' | 'partiallyAutomated' | 'fullyAutomated'

export type DrsInjectorWorkloadCorrelationState = 'Correlated' | 'Uncorrelated'

export type DrsRecommendationReasonCode = 'fairnessCpuAvg' | 'fairnessMemAvg' | 'jointAffin' | 'antiAffin' | 'hostMaint'

export type DvsEventPortBlockState = 'unset' | 'blocked' | 'unblocked' | 'unknown'

export type DvsFilterOnFailure = 'failOpen' | 'failClosed'

export type DvsNetworkRuleDirectionType = 'incomingPackets' | 'outgoingPackets' | 'both'

export type EntityImportType = 'createEntityWithNewIdentifier' | 'createEntityWithOriginalIdentifier' | 'applyToEntitySpecified'

export type EntityType = 'distributedVirtualSwitch' | 'distributedVirtualPortgroup'

export type EventAlarmExpressionComparisonOperator = 'equals' | 'notEqualTo' | 'startsWith' | 'doesNotStartWith' | 'endsWith' | 'doesNotEndWith'

export type EventCategory = 'info' | 'warning' | 'error' | 'user'

export type EventEventSeverity = 'error' | 'warning' | 'info' | 'user'

export type EventFilterSpecRecursionOption = 'self' | 'children' | 'all'

export type FibreChannelPortType = 'fabric' | 'loop' | 'pointToPoint' | 'unknown'

export type FileSystemMountInfoVStorageSupportStatus = 'vStorageSupported' | 'vStorageUnsupported' | 'vStorageUnknown'

export type FolderDesiredHostState = 'maintenance' | 'non_maintenance'

export type FolderExternallyManagedFolderType = 'PROJECT_ROOT' | 'PROJECT' | 'VPC_ROOT' | 'VPC' | 'SUBNET' | 'SEGMENT' | 'SUPERVISOR' | 'VSPHERE_POD'

export type FtIssuesOnHostHostSelectionType = 'user' | 'vc' | 'drs'

export type GuestFileType = 'file' | 'directory' | 'symlink'

export type GuestInfoAppStateType = 'none' | 'appStateOk' | 'appStateNeedReset'

export type GuestInfoCustomizationStatus = 'TOOLSDEPLOYPKG_IDLE' | 'TOOLSDEPLOYPKG_PENDING' | 'TOOLSDEPLOYPKG_RUNNING' | 'TOOLSDEPLOYPKG_SUCCEEDED' | 'TOOLSDEPLOYPKG_FAILED'

export type GuestOsDescriptorFirmwareType = 'bios' | 'efi' | 'csm'

export type GuestOsDescriptorSupportLevel = 'experimental' | 'legacy' | 'terminated' | 'supported' | 'unsupported' | 'deprecated' | 'techPreview'

export type GuestQuiesceEndGuestQuiesceError = 'failure'

export type GuestRegKeyWowSpec = 'WOWNative' | 'WOW32' | 'WOW64'

export type HealthUpdateInfoComponentType = 'Memory' | 'Power' | 'Fan' | 'Network' | 'Storage'

export type HostAccessMode = 'accessNone' | 'accessAdmin' | 'accessNoAccess' | 'accessReadOnly' | 'accessOther'

export type HostActiveDirectoryAuthenticationCertificateDigest = 'SHA1'

export type HostActiveDirectoryInfoDomainMembershipStatus = 'unknown' | 'ok' | 'noServers' | 'clientTrustBroken' | 'serverTrustBroken' | 'inconsistentTrust' | 'otherProblem'

export type HostBIOSInfoFirmwareType = 'BIOS' | 'UEFI'

export type HostCapabilityDRTMTypes = 'none' | 'intelTxt' | 'amdSkinit'

export type HostCapabilityFtUnsupportedReason = 'vMotionNotLicensed' | 'missingVMotionNic' | 'missingFTLoggingNic' | 'ftNotLicensed' | 'haAgentIssue' | 'unsupportedProduct' | 'cpuHvUnsupported' | 'cpuHwmmuUnsupported' | 'cpuHvDisabled'

export type HostCapabilityUnmapMethodSupported = 'priority' | 'fixed' | 'dynamic'

export type HostCapabilityVmDirectPathGen2UnsupportedReason = 'hostNptIncompatibleProduct' | 'hostNptIncompatibleHardware' | 'hostNptDisabled'

export type HostCertificateManagerCertificateInfoCertificateStatus = 'unknown' | 'expired' | 'expiring' | 'expiringShortly' | 'expirationImminent' | 'good'

export type HostCertificateManagerCertificateKind = 'Machine' | 'VASAClient'

export type HostCertificateManagerCryptoAlgorithm = 'RSA_2048' | 'RSA_3072' | 'RSA_4096'

export type HostConfigChangeMode = 'modify' | 'replace'

export type HostConfigChangeOperation = 'add' | 'remove' | 'edit' | 'ignore'

export type HostConfigChangeOwner = 'NSX' | 'VSAN'

export type HostCpuPackageVendor = 'unknown' | 'intel' | 'amd' | 'hygon' | 'arm'

export type HostCpuPowerManagementInfoPolicyType = 'off' | 'staticPolicy' | 'dynamicPolicy'

export type HostCpuSchedulerInfoCpuSchedulerPolicyInfo = 'systemDefault' | 'scav1' | 'scav2'

export type HostCryptoState = 'incapable' | 'prepared' | 'safe' | 'pendingIncapable'

export type HostDVSConfigSpecSwitchMode = 'normal' | 'mux'

export type HostDasErrorEventHostDasErrorReason = 'configFailed' | 'timeout' | 'communicationInitFailed' | 'healthCheckScriptFailed' | 'agentFailed' | 'agentShutdown' | 'isolationAddressUnpingable' | 'other'

export type HostDateTimeInfoProtocol = 'ntp' | 'ptp'

export type HostDigestInfoDigestMethodType = 'SHA1' | 'MD5' | 'SHA256' | 'SHA384' | 'SHA512' | 'SM3_256'

export type HostDigestVerificationSetting = 'digestDisabled' | 'headerOnly' | 'dataOnly' | 'headerAndData'

export type HostDisconnectedEventReasonCode = 'sslThumbprintVerifyFailed' | 'licenseExpired' | 'agentUpgrade' | 'userRequest' | 'insufficientLicenses' | 'agentOutOfDate' | 'passwordDecryptFailure' | 'unknown' | 'vcVRAMCapacityExceeded'

export type HostDiskPartitionInfoPartitionFormat = 'gpt' | 'mbr' | 'unknown'

export type HostDiskPartitionInfoType = 'none' | 'vmfs' | 'linuxNative' | 'linuxSwap' | 'extended' | 'ntfs' | 'vmkDiagnostic' | 'vffs'

export type HostDistributedVirtualSwitchManagerFailoverReason = 'crash' | 'linkDown' | 'userInitiated'

export type HostDistributedVirtualSwitchManagerFailoverStage = 'STAGE_1'

export type HostFeatureVersionKey = 'faultTolerance'

export type HostFileSystemVolumeFileSystemType = 'VMFS' | 'NFS' | 'NFS41' | 'CIFS' | 'vsan' | 'VFFS' | 'VVOL' | 'PMEM' | 'vsanD' | 'OTHER'

export type HostFirewallRuleDirection = 'inbound' | 'outbound'

export type HostFirewallRulePortType = 'src' | 'dst'

export type HostFirewallRuleProtocol = 'tcp' | 'udp'

export type HostFirewallSystemRuleSetId = 'faultTolerance' | 'fdm' | 'updateManager' | 'vpxHeartbeats'

export type HostFirewallSystemServiceName = 'vpxa'

export type HostFruFruType = 'undefined' | 'board' | 'product'

export type HostGraphicsConfigGraphicsType = 'shared' | 'sharedDirect'

export type HostGraphicsConfigSharedPassthruAssignmentPolicy = 'performance' | 'consolidation'

export type HostGraphicsConfigVgpuMode = 'sameSize' | 'mixedSize'

export type HostGraphicsInfoGraphicsType = 'basic' | 'shared' | 'direct' | 'sharedDirect'

export type HostGraphicsInfoVgpuMode = 'none' | 'sameSize' | 'mixedSize' | 'multiInstanceGpu'

export type HostHardwareElementStatus = 'Unknown' | 'Green' | 'Yellow' | 'Red'

export type HostHasComponentFailureHostComponentType = 'Datastore'

export type HostImageAcceptanceLevel = 'vmware_certified' | 'vmware_accepted' | 'partner' | 'community'

export type HostIncompatibleForFaultToleranceReason = 'product' | 'processor'

export type HostIncompatibleForRecordReplayReason = 'product' | 'processor'

export type HostInternetScsiHbaChapAuthenticationType = 'chapProhibited' | 'chapDiscouraged' | 'chapPreferred' | 'chapRequired'

export type HostInternetScsiHbaDigestType = 'digestProhibited' | 'digestDiscouraged' | 'digestPreferred' | 'digestRequired'

export type HostInternetScsiHbaIscsiIpv6AddressAddressConfigurationType = 'DHCP' | 'AutoConfigured' | 'Static' | 'Other'

export type HostInternetScsiHbaIscsiIpv6AddressIPv6AddressOperation = 'add' | 'remove'

export type HostInternetScsiHbaNetworkBindingSupportType = 'notsupported' | 'optional' | 'required'

export type HostInternetScsiHbaStaticTargetTargetDiscoveryMethod = 'staticMethod' | 'sendTargetMethod' | 'slpMethod' | 'isnsMethod' | 'unknownMethod'

export type HostIpConfigIpV6AddressConfigType = 'other' | 'manual' | 'dhcp' | 'linklayer' | 'random'

export type HostIpConfigIpV6AddressStatus = 'preferred' | 'deprecated' | 'invalid' | 'inaccessible' | 'unknown' | 'tentative' | 'duplicate'

export type HostLicensableResourceKey = 'numCpuPackages' | 'numCpuCores' | 'memorySize' | 'memoryForVms' | 'numVmsStarted' | 'numVmsStarting' | 'vsanCapacity'

export type HostLockdownMode = 'lockdownDisabled' | 'lockdownNormal' | 'lockdownStrict'

export type HostLowLevelProvisioningManagerFileType = 'File' | 'VirtualDisk' | 'Directory'

export type HostLowLevelProvisioningManagerReloadTarget = 'currentConfig' | 'snapshotConfig'

export type HostMaintenanceSpecPurpose = 'hostUpgrade'

export type HostMemoryTierFlags = 'memoryTier' | 'persistentTier' | 'cachingTier' | 'unmappableTier'

export type HostMemoryTierType = 'DRAM' | 'PMem' | 'NVMe' | 'Peaberry'

export type HostMemoryTieringType = 'noTiering' | 'hardwareTiering' | 'softwareTiering'

export type HostMountInfoInaccessibleReason = 'AllPathsDown_Start' | 'AllPathsDown_Timeout' | 'PermanentDeviceLoss'

export type HostMountInfoMountFailedReason = 'CONNECT_FAILURE' | 'MOUNT_NOT_SUPPORTED' | 'NFS_NOT_SUPPORTED' | 'MOUNT_DENIED' | 'MOUNT_NOT_DIR' | 'VOLUME_LIMIT_EXCEEDED' | 'CONN_LIMIT_EXCEEDED' | 'MOUNT_EXISTS' | 'OTHERS'

export type HostMountMode = 'readWrite' | 'readOnly'

export type HostNasVolumeSecurityType = 'AUTH_SYS' | 'SEC_KRB5' | 'SEC_KRB5I' | 'SEC_KRB5P'

export type HostNetStackInstanceCongestionControlAlgorithmType = 'newreno' | 'cubic'

export type HostNetStackInstanceSystemStackKey = 'defaultTcpipStack' | 'vmotion' | 'vSphereProvisioning' | 'mirror' | 'ops' | 'vnetworking'

export type HostNumericSensorHealthState = 'unknown' | 'green' | 'yellow' | 'red'

export type HostNumericSensorType = 'fan' | 'power' | 'temperature' | 'voltage' | 'other' | 'processor' | 'memory' | 'storage' | 'systemBoard' | 'battery' | 'bios' | 'cable' | 'watchdog'

export type HostNvmeDiscoveryLogSubsystemType = 'discovery' | 'nvm'

export type HostNvmeDiscoveryLogTransportRequirements = 'secureChannelRequired' | 'secureChannelNotRequired' | 'requirementsNotSpecified'

export type HostNvmeTransportParametersNvmeAddressFamily = 'ipv4' | 'ipv6' | 'infiniBand' | 'fc' | 'loopback' | 'unknown'

export type HostNvmeTransportType = 'pcie' | 'fibreChannel' | 'rdma' | 'tcp' | 'loopback' | 'unsupported'

export type HostOpaqueSwitchOpaqueSwitchState = 'up' | 'warning' | 'down' | 'maintenance'

export type HostPartialMaintenanceModeId = 'sphereletPartialMM' | 'nsxPartialMM' | 'quickPatchPartialMM'

export type HostPartialMaintenanceModeStatus = 'notInPartialMM' | 'enteringPartialMM' | 'exitingPartialMM' | 'inPartialMM'

export type HostPatchManagerInstallState = 'hostRestarted' | 'imageActive'

export type HostPatchManagerIntegrityStatus = 'validated' | 'keyNotFound' | 'keyRevoked' | 'keyExpired' | 'digestMismatch' | 'notEnoughSignatures' | 'validationError'

export type HostPatchManagerReason = 'obsoleted' | 'missingPatch' | 'missingLib' | 'hasDependentPatch' | 'conflictPatch' | 'conflictLib'

export type HostPciPassthruInfoDirectPathDeviceMode = 'none' | 'host' | 'directPath' | 'enhancedDirectPath' | 'vGpuSameSize' | 'vGpuMixedSize' | 'systemSelect'

export type HostPowerOperationType = 'powerOn' | 'powerOff'

export type HostProfileManagerAnswerFileStatus = 'valid' | 'invalid' | 'unknown'

export type HostProfileManagerCompositionResultResultElementStatus = 'success' | 'error'

export type HostProfileManagerCompositionValidationResultResultElementStatus = 'success' | 'error'

export type HostProfileManagerTaskListRequirement = 'maintenanceModeRequired' | 'rebootRequired'

export type HostProfileValidationFailureInfoUpdateType = 'HostBased' | 'Import' | 'Edit' | 'Compose'

export type HostProfileValidationState = 'Ready' | 'Running' | 'Failed'

export type HostProtocolEndpointPEType = 'block' | 'nas'

export type HostProtocolEndpointProtocolEndpointType = 'scsi' | 'nfs' | 'nfs4x'

export type HostPtpConfigDeviceType = 'none' | 'virtualNic' | 'pciPassthruNic'

export type HostQualifiedNameType = 'nvmeQualifiedName' | 'vvolNvmeQualifiedName'

export type HostRdmaDeviceConnectionState = 'unknown' | 'down' | 'init' | 'armed' | 'active' | 'activeDefer'

export type HostReplayUnsupportedReason = 'incompatibleProduct' | 'incompatibleCpu' | 'hvDisabled' | 'cpuidLimitSet' | 'oldBIOS' | 'unknown'

export type HostRuntimeInfoNetStackInstanceRuntimeInfoState = 'inactive' | 'active' | 'deactivating' | 'activating'

export type HostRuntimeInfoStateEncryptionInfoProtectionMode = 'none' | 'tpm'

export type HostRuntimeInfoStatelessNvdsMigrationState = 'ready' | 'notNeeded' | 'unknown'

export type HostServicePolicy = 'on' | 'automatic' | 'off'

export type HostSevInfoSevState = 'uninitialized' | 'initialized' | 'working' | 'disabledBios'

export type HostSgxInfoFlcModes = 'off' | 'locked' | 'unlocked'

export type HostSgxInfoSgxStates = 'notPresent' | 'disabledBIOS' | 'disabledCFW101' | 'disabledCPUMismatch' | 'disabledNoFLC' | 'disabledNUMAUnsup' | 'disabledMaxEPCRegs' | 'enabled'

export type HostSgxRegistrationInfoRegistrationStatus = 'notApplicable' | 'incomplete' | 'complete'

export type HostSgxRegistrationInfoRegistrationType = 'manifest' | 'addPackage'

export type HostSnmpAgentCapability = 'COMPLETE' | 'DIAGNOSTICS' | 'CONFIGURATION'

export type HostStandbyMode = 'entering' | 'exiting' | 'in' | 'none'

export type HostStorageProtocol = 'scsi' | 'nvme'

export type HostSystemConnectionState = 'connected' | 'notResponding' | 'disconnected'

export type HostSystemIdentificationInfoIdentifier = 'AssetTag' | 'ServiceTag' | 'OemSpecificString' | 'EnclosureSerialNumberTag' | 'SerialNumberTag'

export type HostSystemPowerState = 'poweredOn' | 'poweredOff' | 'standBy' | 'unknown'

export type HostSystemRemediationStateState = 'remediationReady' | 'precheckRemediationRunning' | 'precheckRemediationComplete' | 'precheckRemediationFailed' | 'remediationRunning' | 'remediationFailed'

export type HostTdxInfoTdxState = 'initializing' | 'initialized' | 'configured' | 'ready' | 'disabledBios'

export type HostTpmAttestationInfoAcceptanceStatus = 'notAccepted' | 'accepted'

export type HostTrustAuthorityAttestationInfoAttestationStatus = 'attested' | 'notAttested' | 'unknown'

export type HostUnresolvedVmfsExtentUnresolvedReason = 'diskIdMismatch' | 'uuidConflict'

export type HostUnresolvedVmfsResolutionSpecVmfsUuidResolution = 'resignature' | 'forceMount'

export type HostVirtualNicManagerNicType = 'vmotion' | 'faultToleranceLogging' | 'vSphereReplication' | 'vSphereReplicationNFC' | 'management' | 'vsan' | 'vSphereProvisioning' | 'vsanWitness' | 'vSphereBackupNFC' | 'ptp' | 'vsanReplication' | 'nvmeTcp' | 'nvmeRdma' | 'vsanExternal' | 'vnetworking'

export type HostVmciAccessManagerMode = 'grant' | 'replace' | 'revoke'

export type HostVmfsVolumeUnmapBandwidthPolicy = 'fixed' | 'dynamic'

export type HostVmfsVolumeUnmapPriority = 'none' | 'low'

export type HttpNfcLeaseManifestEntryChecksumType = 'sha1' | 'sha256'

export type HttpNfcLeaseMode = 'pushOrGet' | 'pull'

export type HttpNfcLeaseState = 'initializing' | 'ready' | 'done' | 'error'

export type IncompatibleHostForVmReplicationIncompatibleReason = 'rpo' | 'netCompression'

export type InsufficientResourcesQuotaFailureNotificationMode = 'failureModeTransient' | 'failureModePermanent'

export type InsufficientResourcesQuotaResourceQuotaType = 'reservation' | 'configuredSize'

export type InsufficientResourcesQuotaResourceType = 'cpu' | 'memory'

export type InternetScsiSnsDiscoveryMethod = 'isnsStatic' | 'isnsDhcp' | 'isnsSlp'

export type InvalidDasConfigArgumentEntryForInvalidArgument = 'admissionControl' | 'userHeartbeatDs' | 'vmConfig'

export type InvalidProfileReferenceHostReason = 'incompatibleVersion' | 'missingReferenceHost'

export type IoFilterOperation = 'install' | 'uninstall' | 'upgrade'

export type IoFilterType = 'cache' | 'replication' | 'encryption' | 'compression' | 'inspection' | 'datastoreIoControl' | 'dataProvider' | 'dataCapture'

export type IscsiPortInfoPathStatus = 'notUsed' | 'active' | 'standBy' | 'lastActive'

export type KmipClusterInfoKeyType = 'rawKey' | 'wrappedKey'

export type KmipClusterInfoKmsManagementType = 'unknown' | 'vCenter' | 'trustAuthority' | 'nativeProvider'

export type LatencySensitivitySensitivityLevel = 'low' | 'normal' | 'medium' | 'high' | 'custom'

export type LicenseAssignmentFailedReason = 'keyEntityMismatch' | 'downgradeDisallowed' | 'inventoryNotManageableByVirtualCenter' | 'hostsUnmanageableByVirtualCenterWithoutLicenseServer'

export type LicenseFeatureInfoSourceRestriction = 'unrestricted' | 'served' | 'file'

export type LicenseFeatureInfoState = 'enabled' | 'disabled' | 'optional'

export type LicenseFeatureInfoUnit = 'host' | 'cpuCore' | 'cpuPackage' | 'server' | 'vm'

export type LicenseManagerLicenseKey = 'esxFull' | 'esxVmtn' | 'esxExpress' | 'san' | 'iscsi' | 'nas' | 'vsmp' | 'backup' | 'vc' | 'vcExpress' | 'esxHost' | 'gsxHost' | 'serverHost' | 'drsPower' | 'vmotion' | 'drs' | 'das'

export type LicenseManagerState = 'initializing' | 'normal' | 'marginal' | 'fault'

export type LicenseReservationInfoState = 'notUsed' | 'noLicense' | 'unlicensedUse' | 'licensed'

export type LinkDiscoveryProtocolConfigOperationType = 'none' | 'listen' | 'advertise' | 'both'

export type LinkDiscoveryProtocolConfigProtocolType = 'cdp' | 'lldp'

export type ManagedEntityStatus = 'gray' | 'green' | 'yellow' | 'red'

export type MetricAlarmOperator = 'isAbove' | 'isBelow'

export type MultipathState = 'standby' | 'active' | 'disabled' | 'dead' | 'unknown'

export type NetBIOSConfigInfoMode = 'unknown' | 'enabled' | 'disabled' | 'enabledViaDHCP'

export type NetIpConfigInfoIpAddressOrigin = 'other' | 'manual' | 'dhcp' | 'linklayer' | 'random'

export type NetIpConfigInfoIpAddressStatus = 'preferred' | 'deprecated' | 'invalid' | 'inaccessible' | 'unknown' | 'tentative' | 'duplicate'

export type NetIpStackInfoEntryType = 'other' | 'invalid' | 'dynamic' | 'manual'

export type NetIpStackInfoPreference = 'reserved' | 'low' | 'medium' | 'high'

export type NotSupportedDeviceForFTDeviceType = 'virtualVmxnet3' | 'paraVirtualSCSIController'

export type NumVirtualCpusIncompatibleReason = 'recordReplay' | 'faultTolerance'

export type NvdimmInterleaveSetState = 'invalid' | 'active'

export type NvdimmNamespaceDetailsHealthStatus = 'normal' | 'missing' | 'labelMissing' | 'interleaveBroken' | 'labelInconsistent'

export type NvdimmNamespaceDetailsState = 'invalid' | 'notInUse' | 'inUse'

export type NvdimmNamespaceHealthStatus = 'normal' | 'missing' | 'labelMissing' | 'interleaveBroken' | 'labelInconsistent' | 'bttCorrupt' | 'badBlockSize'

export type NvdimmNamespaceState = 'invalid' | 'notInUse' | 'inUse'

export type NvdimmNamespaceType = 'blockNamespace' | 'persistentNamespace'

export type NvdimmNvdimmHealthInfoState = 'normal' | 'error'

export type NvdimmRangeType = 'volatileRange' | 'persistentRange' | 'controlRange' | 'blockRange' | 'volatileVirtualDiskRange' | 'volatileVirtualCDRange' | 'persistentVirtualDiskRange' | 'persistentVirtualCDRange'

export type ObjectUpdateKind = 'modify' | 'enter' | 'leave'

export type OvfConsumerOstNodeType = 'envelope' | 'virtualSystem' | 'virtualSystemCollection'

export type OvfCreateImportSpecParamsDiskProvisioningType = 'monolithicSparse' | 'monolithicFlat' | 'twoGbMaxExtentSparse' | 'twoGbMaxExtentFlat' | 'thin' | 'thick' | 'seSparse' | 'eagerZeroedThick' | 'sparse' | 'flat'

export type PerfFormat = 'normal' | 'csv'

export type PerfStatsType = 'absolute' | 'delta' | 'rate'

export type PerfSummaryType = 'average' | 'maximum' | 'minimum' | 'latest' | 'summation' | 'none'

export type PerformanceManagerUnit = 'percent' | 'kiloBytes' | 'megaBytes' | 'gigaBytes' | 'megaHertz' | 'number' | 'microsecond' | 'millisecond' | 'second' | 'kiloBytesPerSecond' | 'megaBytesPerSecond' | 'watt' | 'joule' | 'teraBytes' | 'celsius' | 'nanosecond'

export type PhysicalNicResourcePoolSchedulerDisallowedReason = 'userOptOut' | 'hardwareUnsupported'

export type PhysicalNicVmDirectPathGen2SupportedMode = 'upt'

export type PlaceVmsXClusterSpecPlacementType = 'createAndPowerOn' | 'reconfigure' | 'relocate'

export type PlacementAffinityRuleRuleScope = 'cluster' | 'host' | 'storagePod' | 'datastore'

export type PlacementAffinityRuleRuleType = 'affinity' | 'antiAffinity' | 'softAffinity' | 'softAntiAffinity'

export type PlacementSpecPlacementType = 'create' | 'reconfigure' | 'relocate' | 'clone'

export type PortGroupConnecteeType = 'virtualMachine' | 'systemManagement' | 'host' | 'unknown'

export type ProfileExecuteResultStatus = 'success' | 'needInput' | 'error'

export type ProfileNumericComparator = 'lessThan' | 'lessThanEqual' | 'equal' | 'notEqual' | 'greaterThanEqual' | 'greaterThan'

export type ProfileParameterMetadataRelationType = 'dynamic_relation' | 'extensible_relation' | 'localizable_relation' | 'static_relation' | 'validation_relation'

export type PropertyChangeOp = 'add' | 'remove' | 'assign' | 'indirectRemove'

export type QuarantineModeFaultFaultType = 'NoCompatibleNonQuarantinedHost' | 'CorrectionDisallowed' | 'CorrectionImpact'

export type QuiesceMode = 'application' | 'filesystem' | 'none'

export type RecommendationReasonCode = 'fairnessCpuAvg' | 'fairnessMemAvg' | 'jointAffin' | 'antiAffin' | 'hostMaint' | 'enterStandby' | 'reservationCpu' | 'reservationMem' | 'powerOnVm' | 'powerSaving' | 'increaseCapacity' | 'checkResource' | 'unreservedCapacity' | 'colocateCommunicatingVM' | 'balanceNetworkBandwidthUsage' | 'vmHostHardAffinity' | 'vmHostSoftAffinity' | 'increaseAllocation' | 'balanceDatastoreSpaceUsage' | 'balanceDatastoreIOLoad' | 'balanceDatastoreIOPSReservation' | 'datastoreMaint' | 'virtualDiskJointAffin' | 'virtualDiskAntiAffin' | 'datastoreSpaceOutage' | 'storagePlacement' | 'iolbDisabledInternal' | 'xvmotionPlacement' | 'networkBandwidthReservation' | 'hostInDegradation' | 'hostExitDegradation' | 'maxVmsConstraint' | 'ftConstraints' | 'vmHostAffinityPolicy' | 'vmHostAntiAffinityPolicy' | 'vmAntiAffinityPolicy' | 'balanceVsanUsage' | 'ahPlacementOptimization' | 'vmxUpgrade'

export type RecommendationType = 'V1'

export type ReplicationDiskConfigFaultReasonForFault = 'diskNotFound' | 'diskTypeNotSupported' | 'invalidDiskKey' | 'invalidDiskReplicationId' | 'duplicateDiskReplicationId' | 'invalidPersistentFilePath' | 'reconfigureDiskReplicationIdNotAllowed'

export type ReplicationVmConfigFaultReasonForFault = 'incompatibleHwVersion' | 'invalidVmReplicationId' | 'invalidGenerationNumber' | 'outOfBoundsRpoValue' | 'invalidDestinationIpAddress' | 'invalidDestinationPort' | 'invalidExtraVmOptions' | 'staleGenerationNumber' | 'reconfigureVmReplicationIdNotAllowed' | 'cannotRetrieveVmReplicationConfiguration' | 'replicationAlreadyEnabled' | 'invalidPriorConfiguration' | 'replicationNotEnabled' | 'replicationConfigurationFailed' | 'encryptedVm' | 'invalidThumbprint' | 'incompatibleDevice'

export type ReplicationVmFaultReasonForFault = 'notConfigured' | 'poweredOff' | 'suspended' | 'poweredOn' | 'offlineReplicating' | 'invalidState' | 'invalidInstanceId' | 'closeDiskError' | 'groupExist'

export type ReplicationVmInProgressFaultActivity = 'fullSync' | 'delta'

export type ReplicationVmState = 'none' | 'paused' | 'syncing' | 'idle' | 'active' | 'error'

export type ResourceConfigSpecScaleSharesBehavior = 'disabled' | 'scaleCpuAndMemoryShares'

export type ScheduledHardwareUpgradeInfoHardwareUpgradePolicy = 'never' | 'onSoftPowerOff' | 'always'

export type ScheduledHardwareUpgradeInfoHardwareUpgradeStatus = 'none' | 'pending' | 'success' | 'failed'

export type ScsiDiskType = 'native512' | 'emulated512' | 'native4k' | 'SoftwareEmulated4k' | 'unknown'

export type ScsiLunDescriptorQuality = 'highQuality' | 'mediumQuality' | 'lowQuality' | 'unknownQuality'

export type ScsiLunLunReservationStatus = 'LUN_RESERVED_UNKNOWN' | 'LUN_RESERVED_YES' | 'LUN_RESERVED_NO' | 'LUN_RESERVED_NOT_SUPPORTED'

export type ScsiLunState = 'unknownState' | 'ok' | 'error' | 'off' | 'quiesced' | 'degraded' | 'lostCommunication' | 'timeout'

export type ScsiLunType = 'disk' | 'tape' | 'printer' | 'processor' | 'worm' | 'cdrom' | 'scanner' | 'opticalDevice' | 'mediaChanger' | 'communications' | 'storageArrayController' | 'enclosure' | 'unknown'

export type ScsiLunVStorageSupportStatus = 'vStorageSupported' | 'vStorageUnsupported' | 'vStorageUnknown'

export type SearchIndexPredicateArrayOperator = 'AllElements' | 'AnyElement'

export type SearchIndexPredicateComparisonOperator = 'Equal' | 'NotEqual' | 'Greater' | 'GreaterOrEqual' | 'Less' | 'LessOrEqual' | 'In' | 'NotIn' | 'Like' | 'NotLike'

export type SearchIndexQuerySpecResourceType = 'ClusterComputeResource' | 'ComputeResource' | 'Datacenter' | 'Datastore' | 'DistributedVirtualPortgroup' | 'DistributedVirtualSwitch' | 'Folder' | 'HostSystem' | 'Network' | 'OpaqueNetwork' | 'ResourcePool' | 'ServiceInstance' | 'StoragePod' | 'VirtualApp' | 'VirtualMachine' | 'VmwareDistributedVirtualSwitch'

export type SessionManagerGenericServiceTicketTicketType = 'HttpNfcServiceTicket' | 'HostServiceTicket' | 'VcServiceTicket'

export type SessionManagerHttpServiceRequestSpecMethod = 'httpOptions' | 'httpGet' | 'httpHead' | 'httpPost' | 'httpPut' | 'httpDelete' | 'httpTrace' | 'httpConnect'

export type SharesLevel = 'low' | 'normal' | 'high' | 'custom'

export type SimpleCommandEncoding = 'CSV' | 'HEX' | 'STRING'

export type SlpDiscoveryMethod = 'slpDhcp' | 'slpAutoUnicast' | 'slpAutoMulticast' | 'slpManual'

export type SoftwarePackageConstraint = 'equals' | 'lessThan' | 'lessThanEqual' | 'greaterThanEqual' | 'greaterThan'

export type SoftwarePackageVibType = 'bootbank' | 'tools' | 'meta'

export type StateAlarmOperator = 'isEqual' | 'isUnequal'

export type StorageDrsPodConfigInfoBehavior = 'manual' | 'automated'

export type StorageDrsSpaceLoadBalanceConfigSpaceThresholdMode = 'utilization' | 'freeSpace'

export type StorageIORMThresholdMode = 'automatic' | 'manual'

export type StoragePlacementSpecPlacementType = 'create' | 'reconfigure' | 'relocate' | 'clone'

export type TaskFilterSpecRecursionOption = 'self' | 'children' | 'all'

export type TaskFilterSpecTimeOption = 'queuedTime' | 'startedTime' | 'completedTime'

export type TaskInfoState = 'queued' | 'running' | 'success' | 'error'

export type ThirdPartyLicenseAssignmentFailedReason = 'licenseAssignmentFailed' | 'moduleNotInstalled'

export type UpgradePolicy = 'manual' | 'upgradeAtPowerCycle'

export type VAppAutoStartAction = 'none' | 'powerOn' | 'powerOff' | 'guestShutdown' | 'suspend'

export type VAppCloneSpecProvisioningType = 'sameAsSource' | 'thin' | 'thick'

export type VAppIPAssignmentInfoAllocationSchemes = 'dhcp' | 'ovfenv'

export type VAppIPAssignmentInfoIpAllocationPolicy = 'dhcpPolicy' | 'transientPolicy' | 'fixedPolicy' | 'fixedAllocatedPolicy'

export type VAppIPAssignmentInfoProtocols = 'IPv4' | 'IPv6'

export type VFlashModuleNotSupportedReason = 'CacheModeNotSupported' | 'CacheConsistencyTypeNotSupported' | 'CacheBlockSizeNotSupported' | 'CacheReservationNotSupported' | 'DiskSizeNotSupported'

export type VMotionCompatibilityType = 'cpu' | 'software'

export type VMwareDVSTeamingMatchStatus = 'iphashMatch' | 'nonIphashMatch' | 'iphashMismatch' | 'nonIphashMismatch'

export type VMwareDVSVspanSessionEncapType = 'gre' | 'erspan2' | 'erspan3'

export type VMwareDVSVspanSessionType = 'mixedDestMirror' | 'dvPortMirror' | 'remoteMirrorSource' | 'remoteMirrorDest' | 'encapsulatedRemoteMirrorSource'

export type VMwareDvsLacpApiVersion = 'singleLag' | 'multipleLag'

export type VMwareDvsLacpLoadBalanceAlgorithm = 'srcMac' | 'destMac' | 'srcDestMac' | 'destIpVlan' | 'srcIpVlan' | 'srcDestIpVlan' | 'destTcpUdpPort' | 'srcTcpUdpPort' | 'srcDestTcpUdpPort' | 'destIpTcpUdpPort' | 'srcIpTcpUdpPort' | 'srcDestIpTcpUdpPort' | 'destIpTcpUdpPortVlan' | 'srcIpTcpUdpPortVlan' | 'srcDestIpTcpUdpPortVlan' | 'destIp' | 'srcIp' | 'srcDestIp' | 'vlan' | 'srcPortId'

export type VMwareDvsMulticastFilteringMode = 'legacyFiltering' | 'snooping'

export type VMwareUplinkLacpMode = 'active' | 'passive'

export type VMwareUplinkLacpTimeoutMode = 'fast' | 'slow'

export type VStorageObjectConsumptionType = 'disk'

export type ValidateMigrationTestType = 'sourceTests' | 'compatibilityTests' | 'diskAccessibilityTests' | 'resourceTests'

export type VchaClusterMode = 'enabled' | 'disabled' | 'maintenance'

export type VchaClusterState = 'healthy' | 'degraded' | 'isolated'

export type VchaNodeRole = 'active' | 'passive' | 'witness'

export type VchaNodeState = 'up' | 'down'

export type VchaState = 'configured' | 'notConfigured' | 'invalid' | 'prepared'

export type VirtualAppVAppState = 'started' | 'stopped' | 'starting' | 'stopping'

export type VirtualDeviceConfigSpecChangeMode = 'fail' | 'skip'

export type VirtualDeviceConfigSpecFileOperation = 'create' | 'destroy' | 'replace'

export type VirtualDeviceConfigSpecOperation = 'add' | 'remove' | 'edit'

export type VirtualDeviceConnectInfoMigrateConnectOp = 'connect' | 'disconnect' | 'unset'

export type VirtualDeviceConnectInfoStatus = 'ok' | 'recoverableError' | 'unrecoverableError' | 'untried'

export type VirtualDeviceFileExtension = 'iso' | 'flp' | 'vmdk' | 'dsk' | 'rdm'

export type VirtualDeviceURIBackingOptionDirection = 'server' | 'client'

export type VirtualDiskAdapterType = 'ide' | 'busLogic' | 'lsiLogic'

export type VirtualDiskCompatibilityMode = 'virtualMode' | 'physicalMode'

export type VirtualDiskDeltaDiskFormat = 'redoLogFormat' | 'nativeFormat' | 'seSparseFormat'

export type VirtualDiskDeltaDiskFormatVariant = 'vmfsSparseVariant' | 'vsanSparseVariant'

export type VirtualDiskDiskChainBrokenIssue = 'noIssue' | 'cidMismatch'

export type VirtualDiskMode = 'persistent' | 'nonpersistent' | 'undoable' | 'independent_persistent' | 'independent_nonpersistent' | 'append'

export type VirtualDiskRuleSpecRuleType = 'affinity' | 'antiAffinity' | 'disabled'

export type VirtualDiskSharing = 'sharingNone' | 'sharingMultiWriter'

export type VirtualDiskType = 'preallocated' | 'thin' | 'seSparse' | 'rdm' | 'rdmp' | 'raw' | 'delta' | 'sparse2Gb' | 'thick2Gb' | 'eagerZeroedThick' | 'sparseMonolithic' | 'flatMonolithic' | 'thick'

export type VirtualDiskVFlashCacheConfigInfoCacheConsistencyType = 'strong' | 'weak'

export type VirtualDiskVFlashCacheConfigInfoCacheMode = 'write_thru' | 'write_back'

export type VirtualEthernetCardLegacyNetworkDeviceName = 'bridged' | 'nat' | 'hostonly'

export type VirtualEthernetCardMacType = 'manual' | 'generated' | 'assigned'

export type VirtualHardwareMotherboardLayout = 'i440bxHostBridge' | 'acpiHostBridges'

export type VirtualMachineAppHeartbeatStatusType = 'appStatusGray' | 'appStatusGreen' | 'appStatusRed'

export type VirtualMachineBootOptionsNetworkBootProtocolType = 'ipv4' | 'ipv6'

export type VirtualMachineCertThumbprintHashAlgorithm = 'sha256'

export type VirtualMachineCloneSpecTpmProvisionPolicy = 'copy' | 'replace'

export type VirtualMachineConfigInfoNpivWwnType = 'vc' | 'host' | 'external'

export type VirtualMachineConfigInfoSwapPlacementType = 'inherit' | 'vmDirectory' | 'hostLocal'

export type VirtualMachineConfigSpecEncryptedFtModes = 'ftEncryptionDisabled' | 'ftEncryptionOpportunistic' | 'ftEncryptionRequired'

export type VirtualMachineConfigSpecEncryptedVMotionModes = 'disabled' | 'opportunistic' | 'required'

export type VirtualMachineConfigSpecNpivWwnOp = 'generate' | 'set' | 'remove' | 'extend'

export type VirtualMachineConnectionState = 'connected' | 'disconnected' | 'orphaned' | 'inaccessible' | 'invalid'

export type VirtualMachineCryptoState = 'unlocked' | 'locked'

export type VirtualMachineDeviceRuntimeInfoVirtualEthernetCardRuntimeStateVmDirectPathGen2InactiveReasonOther = 'vmNptIncompatibleHost' | 'vmNptIncompatibleNetwork'

export type VirtualMachineDeviceRuntimeInfoVirtualEthernetCardRuntimeStateVmDirectPathGen2InactiveReasonVm = 'vmNptIncompatibleGuest' | 'vmNptIncompatibleGuestDriver' | 'vmNptIncompatibleAdapterType' | 'vmNptDisabledOrDisconnectedAdapter' | 'vmNptIncompatibleAdapterFeatures' | 'vmNptIncompatibleBackingType' | 'vmNptInsufficientMemoryReservation' | 'vmNptFaultToleranceOrRecordReplayConfigured' | 'vmNptConflictingIOChainConfigured' | 'vmNptMonitorBlocks' | 'vmNptConflictingOperationInProgress' | 'vmNptRuntimeError' | 'vmNptOutOfIntrVector' | 'vmNptVMCIActive'

export type VirtualMachineExtensionCompatibilityConstraintKind = 'INVARIANT'

export type VirtualMachineExtensionCompatibilityConstraintType = 'SERVICE' | 'FOLDER' | 'POOL' | 'VM_STORAGE_POLICY' | 'DISK_STORAGE_POLICY' | 'DEVICE'

export type VirtualMachineFaultToleranceState = 'notConfigured' | 'disabled' | 'enabled' | 'needSecondary' | 'starting' | 'running'

export type VirtualMachineFaultToleranceType = 'unset' | 'recordReplay' | 'checkpointing'

export type VirtualMachineFileLayoutExFileType = 'config' | 'extendedConfig' | 'diskDescriptor' | 'diskExtent' | 'digestDescriptor' | 'digestExtent' | 'diskReplicationState' | 'log' | 'stat' | 'namespaceData' | 'dataSetsDiskModeStore' | 'dataSetsVmModeStore' | 'nvram' | 'snapshotData' | 'snapshotMemory' | 'snapshotList' | 'snapshotManifestList' | 'suspend' | 'suspendMemory' | 'swap' | 'uwswap' | 'core' | 'screenshot' | 'ftMetadata' | 'guestCustomization'

export type VirtualMachineFlagInfoMonitorType = 'release' | 'debug' | 'stats'

export type VirtualMachineFlagInfoVirtualExecUsage = 'hvAuto' | 'hvOn' | 'hvOff'

export type VirtualMachineFlagInfoVirtualMmuUsage = 'automatic' | 'on' | 'off'

export type VirtualMachineForkConfigInfoChildType = 'none' | 'persistent' | 'nonpersistent'

export type VirtualMachineGuestArchitecture = 'x86' | 'arm'

export type VirtualMachineGuestOsFamily = 'windowsGuest' | 'linuxGuest' | 'netwareGuest' | 'solarisGuest' | 'darwinGuestFamily' | 'otherGuestFamily'

export type VirtualMachineGuestOsIdentifier = 'dosGuest' | 'win31Guest' | 'win95Guest' | 'win98Guest' | 'winMeGuest' | 'winNTGuest' | 'win2000ProGuest' | 'win2000ServGuest' | 'win2000AdvServGuest' | 'winXPHomeGuest' | 'winXPProGuest' | 'winXPPro64Guest' | 'winNetWebGuest' | 'winNetStandardGuest' | 'winNetEnterpriseGuest' | 'winNetDatacenterGuest' | 'winNetBusinessGuest' | 'winNetStandard64Guest' | 'winNetEnterprise64Guest' | 'winLonghornGuest' | 'winLonghorn64Guest' | 'winNetDatacenter64Guest' | 'winVistaGuest' | 'winVista64Guest' | 'windows7Guest' | 'windows7_64Guest' | 'windows7Server64Guest' | 'windows8Guest' | 'windows8_64Guest' | 'windows8Server64Guest' | 'windows9Guest' | 'windows9_64Guest' | 'windows9Server64Guest' | 'windows11_64Guest' | 'windows12_64Guest' | 'windowsHyperVGuest' | 'windows2019srv_64Guest' | 'windows2019srvNext_64Guest' | 'windows2022srvNext_64Guest' | 'freebsdGuest' | 'freebsd64Guest' | 'freebsd11Guest' | 'freebsd11_64Guest' | 'freebsd12Guest' | 'freebsd12_64Guest' | 'freebsd13Guest' | 'freebsd13_64Guest' | 'freebsd14Guest' | 'freebsd14_64Guest' | 'freebsd15Guest' | 'freebsd15_64Guest' | 'redhatGuest' | 'rhel2Guest' | 'rhel3Guest' | 'rhel3_64Guest' | 'rhel4Guest' | 'rhel4_64Guest' | 'rhel5Guest' | 'rhel5_64Guest' | 'rhel6Guest' | 'rhel6_64Guest' | 'rhel7Guest' | 'rhel7_64Guest' | 'rhel8_64Guest' | 'rhel9_64Guest' | 'rhel10_64Guest' | 'centosGuest' | 'centos64Guest' | 'centos6Guest' | 'centos6_64Guest' | 'centos7Guest' | 'centos7_64Guest' | 'centos8_64Guest' | 'centos9_64Guest' | 'oracleLinuxGuest' | 'oracleLinux64Guest' | 'oracleLinux6Guest' | 'oracleLinux6_64Guest' | 'oracleLinux7Guest' | 'oracleLinux7_64Guest' | 'oracleLinux8_64Guest' | 'oracleLinux9_64Guest' | 'oracleLinux10_64Guest' | 'suseGuest' | 'suse64Guest' | 'slesGuest' | 'sles64Guest' | 'sles10Guest' | 'sles10_64Guest' | 'sles11Guest' | 'sles11_64Guest' | 'sles12Guest' | 'sles12_64Guest' | 'sles15_64Guest' | 'sles16_64Guest' | 'nld9Guest' | 'oesGuest' | 'sjdsGuest' | 'mandrakeGuest' | 'mandrivaGuest' | 'mandriva64Guest' | 'turboLinuxGuest' | 'turboLinux64Guest' | 'ubuntuGuest' | 'ubuntu64Guest' | 'debian4Guest' | 'debian4_64Guest' | 'debian5Guest' | 'debian5_64Guest' | 'debian6Guest' | 'debian6_64Guest' | 'debian7Guest' | 'debian7_64Guest' | 'debian8Guest' | 'debian8_64Guest' | 'debian9Guest' | 'debian9_64Guest' | 'debian10Guest' | 'debian10_64Guest' | 'debian11Guest' | 'debian11_64Guest' | 'debian12Guest' | 'debian12_64Guest' | 'debian13Guest' | 'debian13_64Guest' | 'asianux3Guest' | 'asianux3_64Guest' | 'asianux4Guest' | 'asianux4_64Guest' | 'asianux5_64Guest' | 'asianux7_64Guest' | 'asianux8_64Guest' | 'asianux9_64Guest' | 'miraclelinux_64Guest' | 'pardus_64Guest' | 'opensuseGuest' | 'opensuse64Guest' | 'fedoraGuest' | 'fedora64Guest' | 'coreos64Guest' | 'vmwarePhoton64Guest' | 'other24xLinuxGuest' | 'other26xLinuxGuest' | 'otherLinuxGuest' | 'other3xLinuxGuest' | 'other4xLinuxGuest' | 'other5xLinuxGuest' | 'other6xLinuxGuest' | 'other7xLinuxGuest' | 'genericLinuxGuest' | 'other24xLinux64Guest' | 'other26xLinux64Guest' | 'other3xLinux64Guest' | 'other4xLinux64Guest' | 'other5xLinux64Guest' | 'other6xLinux64Guest' | 'other7xLinux64Guest' | 'otherLinux64Guest' | 'solaris6Guest' | 'solaris7Guest' | 'solaris8Guest' | 'solaris9Guest' | 'solaris10Guest' | 'solaris10_64Guest' | 'solaris11_64Guest' | 'fusionos_64Guest' | 'prolinux_64Guest' | 'kylinlinux_64Guest' | 'flatcar_64Guest' | 'os2Guest' | 'eComStationGuest' | 'eComStation2Guest' | 'netware4Guest' | 'netware5Guest' | 'netware6Guest' | 'openServer5Guest' | 'openServer6Guest' | 'unixWare7Guest' | 'darwinGuest' | 'darwin64Guest' | 'darwin10Guest' | 'darwin10_64Guest' | 'darwin11Guest' | 'darwin11_64Guest' | 'darwin12_64Guest' | 'darwin13_64Guest' | 'darwin14_64Guest' | 'darwin15_64Guest' | 'darwin16_64Guest' | 'darwin17_64Guest' | 'darwin18_64Guest' | 'darwin19_64Guest' | 'darwin20_64Guest' | 'darwin21_64Guest' | 'darwin22_64Guest' | 'darwin23_64Guest' | 'vmkernelGuest' | 'vmkernel5Guest' | 'vmkernel6Guest' | 'vmkernel65Guest' | 'vmkernel7Guest' | 'vmkernel8Guest' | 'vmkernel9Guest' | 'amazonlinux2_64Guest' | 'amazonlinux3_64Guest' | 'crxPod1Guest' | 'crxSys1Guest' | 'rockylinux_64Guest' | 'almalinux_64Guest' | 'otherGuest' | 'otherGuest64'

export type VirtualMachineGuestState = 'running' | 'shuttingDown' | 'resetting' | 'standby' | 'notRunning' | 'unknown'

export type VirtualMachineHtSharing = 'any' | 'none' | 'internal'

export type VirtualMachineMemoryAllocationPolicy = 'swapNone' | 'swapSome' | 'swapMost'

export type VirtualMachineMetadataManagerVmMetadataOp = 'Update' | 'Remove'

export type VirtualMachineMetadataManagerVmMetadataOwnerOwner = 'ComVmwareVsphereHA'

export type VirtualMachineMovePriority = 'lowPriority' | 'highPriority' | 'defaultPriority'

export type VirtualMachineNeedSecondaryReason = 'initializing' | 'divergence' | 'lostConnection' | 'partialHardwareFailure' | 'userAction' | 'checkpointError' | 'other'

export type VirtualMachinePowerOffBehavior = 'powerOff' | 'revert' | 'prompt' | 'take'

export type VirtualMachinePowerOpType = 'soft' | 'hard' | 'preset'

export type VirtualMachinePowerState = 'poweredOff' | 'poweredOn' | 'suspended'

export type VirtualMachineRecordReplayState = 'recording' | 'replaying' | 'inactive'

export type VirtualMachineRelocateDiskMoveOptions = 'moveAllDiskBackingsAndAllowSharing' | 'moveAllDiskBackingsAndDisallowSharing' | 'moveChildMostDiskBacking' | 'createNewChildDiskBacking' | 'moveAllDiskBackingsAndConsolidate'

export type VirtualMachineRelocateTransformation = 'flat' | 'sparse'

export type VirtualMachineScsiPassthroughType = 'disk' | 'tape' | 'printer' | 'processor' | 'worm' | 'cdrom' | 'scanner' | 'optical' | 'media' | 'com' | 'raid' | 'unknown'

export type VirtualMachineSgxInfoFlcModes = 'locked' | 'unlocked'

export type VirtualMachineStandbyActionType = 'checkpoint' | 'powerOnSuspend'

export type VirtualMachineTargetInfoConfigurationTag = 'compliant' | 'clusterWide'

export type VirtualMachineTicketType = 'mks' | 'device' | 'guestControl' | 'dnd' | 'webmks' | 'guestIntegrity' | 'webRemoteDevice'

export type VirtualMachineToolsInstallType = 'guestToolsTypeUnknown' | 'guestToolsTypeMSI' | 'guestToolsTypeTar' | 'guestToolsTypeOSP' | 'guestToolsTypeOpenVMTools'

export type VirtualMachineToolsRunningStatus = 'guestToolsNotRunning' | 'guestToolsRunning' | 'guestToolsExecutingScripts'

export type VirtualMachineToolsStatus = 'toolsNotInstalled' | 'toolsNotRunning' | 'toolsOld' | 'toolsOk'

export type VirtualMachineToolsVersionStatus = 'guestToolsNotInstalled' | 'guestToolsNeedUpgrade' | 'guestToolsCurrent' | 'guestToolsUnmanaged' | 'guestToolsTooOld' | 'guestToolsSupportedOld' | 'guestToolsSupportedNew' | 'guestToolsTooNew' | 'guestToolsBlacklisted'

export type VirtualMachineUsbInfoFamily = 'audio' | 'hid' | 'hid_bootable' | 'physical' | 'communication' | 'imaging' | 'printer' | 'storage' | 'hub' | 'smart_card' | 'security' | 'video' | 'wireless' | 'bluetooth' | 'wusb' | 'pda' | 'vendor_specific' | 'other' | 'unknownFamily'

export type VirtualMachineUsbInfoSpeed = 'low' | 'full' | 'high' | 'superSpeed' | 'superSpeedPlus' | 'superSpeed20Gbps' | 'unknownSpeed'

export type VirtualMachineVMCIDeviceAction = 'allow' | 'deny'

export type VirtualMachineVMCIDeviceDirection = 'guest' | 'host' | 'anyDirection'

export type VirtualMachineVMCIDeviceProtocol = 'hypervisor' | 'doorbell' | 'queuepair' | 'datagram' | 'stream' | 'anyProtocol'

export type VirtualMachineVendorDeviceGroupInfoComponentDeviceInfoComponentType = 'pciPassthru' | 'nvidiaVgpu' | 'sriovNic' | 'dvx'

export type VirtualMachineVgpuProfileInfoProfileClass = 'compute' | 'quadro'

export type VirtualMachineVgpuProfileInfoProfileSharing = 'timeSliced' | 'mig'

export type VirtualMachineVideoCardUse3dRenderer = 'automatic' | 'software' | 'hardware'

export type VirtualMachineVirtualDeviceSwapDeviceSwapStatus = 'none' | 'scheduled' | 'inprogress' | 'failed' | 'completed'

export type VirtualMachineVirtualPMemSnapshotMode = 'independent_persistent' | 'independent_eraseonrevert'

export type VirtualMachineWindowsQuiesceSpecVssBackupContext = 'ctx_auto' | 'ctx_backup' | 'ctx_file_share_backup'

export type VirtualNVMEControllerSharing = 'noSharing' | 'physicalSharing'

export type VirtualPointingDeviceHostChoice = 'autodetect' | 'intellimouseExplorer' | 'intellimousePs2' | 'logitechMouseman' | 'microsoft_serial' | 'mouseSystems' | 'mousemanSerial' | 'ps2'

export type VirtualSCSISharing = 'noSharing' | 'virtualSharing' | 'physicalSharing'

export type VirtualSerialPortEndPoint = 'client' | 'server'

export type VirtualVmxnet3StrictLatencyConfigDisableOffload = 'NONE' | 'TSO' | 'LRO' | 'TSO_LRO'

export type VirtualVmxnet3VrdmaOptionDeviceProtocols = 'rocev1' | 'rocev2'

export type VmDasBeingResetEventReasonCode = 'vmtoolsHeartbeatFailure' | 'appHeartbeatFailure' | 'appImmediateResetRequest' | 'vmcpResetApdCleared' | 'guestOsCrashFailure'

export type VmFailedStartingSecondaryEventFailureReason = 'incompatibleHost' | 'loginFailed' | 'registerVmFailed' | 'migrateFailed'

export type VmFaultToleranceConfigIssueReasonForIssue = 'haNotEnabled' | 'moreThanOneSecondary' | 'recordReplayNotSupported' | 'replayNotSupported' | 'templateVm' | 'multipleVCPU' | 'hostInactive' | 'ftUnsupportedHardware' | 'ftUnsupportedProduct' | 'missingVMotionNic' | 'missingFTLoggingNic' | 'thinDisk' | 'verifySSLCertificateFlagNotSet' | 'hasSnapshots' | 'noConfig' | 'ftSecondaryVm' | 'hasLocalDisk' | 'esxAgentVm' | 'video3dEnabled' | 'hasUnsupportedDisk' | 'insufficientBandwidth' | 'hasNestedHVConfiguration' | 'hasVFlashConfiguration' | 'unsupportedProduct' | 'cpuHvUnsupported' | 'cpuHwmmuUnsupported' | 'cpuHvDisabled' | 'hasEFIFirmware' | 'tooManyVCPUs' | 'tooMuchMemory' | 'vMotionNotLicensed' | 'ftNotLicensed' | 'haAgentIssue' | 'unsupportedSPBM' | 'hasLinkedCloneDisk' | 'unsupportedPMemHAFailOver' | 'unsupportedEncryptedDisk' | 'ftMetroClusterNotEditable' | 'noHostGroupConfigured'

export type VmFaultToleranceInvalidFileBackingDeviceType = 'virtualFloppy' | 'virtualCdrom' | 'virtualSerialPort' | 'virtualParallelPort' | 'virtualDisk'

export type VmPlacementPolicyVmPlacementPolicyStrictness = 'PreferredDuringPlacementPreferredDuringExecution' | 'RequiredDuringPlacementPreferredDuringExecution'

export type VmPlacementPolicyVmPlacementPolicyTopology = 'Host' | 'ClusterComputeResource' | 'VSphereZone'

export type VmShutdownOnIsolationEventOperation = 'shutdown' | 'poweredOff'

export type VmwareDistributedVirtualSwitchPvlanPortType = 'promiscuous' | 'isolated' | 'community'

export type VsanDiskIssueType = 'nonExist' | 'stampMismatch' | 'unknown'

export type VsanHostDecommissionModeObjectAction = 'noAction' | 'ensureObjectAccessibility' | 'evacuateAllData'

export type VsanHostDiskResultState = 'inUse' | 'eligible' | 'ineligible'

export type VsanHostHealthState = 'unknown' | 'healthy' | 'unhealthy'

export type VsanHostNodeState = 'error' | 'disabled' | 'agent' | 'master' | 'backup' | 'starting' | 'stopping' | 'enteringMaintenanceMode' | 'exitingMaintenanceMode' | 'decommissioning'

export type VsanUpgradeSystemUpgradeHistoryDiskGroupOpType = 'add' | 'remove'

export type VslmVsoPostRelocateChangeMetadataOperation = 'UPDATE' | 'RESET' | 'NO_OP'

export type WeekOfMonth = 'first' | 'second' | 'third' | 'fourth' | 'last'

export type WillLoseHAProtectionResolution = 'svmotion' | 'relocate'

export type vslmDiskInfoFlag = 'id' | 'descriptorVersion' | 'backingObjectId' | 'path' | 'parentPath' | 'name' | 'deviceName' | 'capacity' | 'allocated' | 'type' | 'consumers' | 'tentativeState' | 'createTime' | 'ioFilter' | 'controlFlags' | 'keepAfterVmDelete' | 'relocationDisabled' | 'keyId' | 'keyProviderId' | 'nativeSnapshotSupported' | 'cbtEnabled' | 'virtualDiskFormat' | 'sharedFileBacking' | 'linkedCloneDetails'

export type vslmVStorageObjectControlFlag = 'keepAfterDeleteVm' | 'disableRelocation' | 'enableChangedBlockTracking'

export interface AboutInfo {
  _typeName?: string | undefined
  name: string
  fullName: string
  vendor: string
  version: string
  patchLevel?: string | undefined
  build: string
  localeVersion?: string | undefined
  localeBuild?: string | undefined
  osType: string
  productLineId: string
  apiType: string
  apiVersion: string
  instanceUuid?: string | undefined
  licenseProductName?: string | undefined
  licenseProductVersion?: string | undefined
}

export interface AccountCreatedEvent extends HostEvent {
  spec: HostAccountSpec
  group: boolean
}

export interface AccountRemovedEvent extends HostEvent {
  account: string
  group: boolean
}

export interface AccountUpdatedEvent extends HostEvent {
  spec: HostAccountSpec
  group: boolean
  prevDescription?: string | undefined
}

export interface Action {
  _typeName?: string | undefined
}

export interface ActiveDirectoryFault extends VimFault {
  errorCode?: number | undefined
}

export interface ActiveDirectoryProfile extends ApplyProfile {
}

export interface ActiveVMsBlockingEVC extends EVCConfigFault {
  evcMode?: string | undefined
  host?: ManagedObjectReference[] | undefined
  hostName?: string[] | undefined
}

export interface AdminDisabled extends HostConfigFault {
}

export interface AdminNotDisabled extends HostConfigFault {
}

export interface AdminPasswordNotChangedEvent extends HostEvent {
}

export interface AffinityConfigured extends MigrationFault {
  configuredAffinity: string[]
}

export interface AfterStartupTaskScheduler extends TaskScheduler {
  minute: number
}

export interface AgentInstallFailed extends HostConnectFault {
  reason?: string | undefined
  statusCode?: number | undefined
  installerOutput?: string | undefined
}

export interface AlarmAcknowledgedEvent extends AlarmEvent {
  source: ManagedEntityEventArgument
  entity: ManagedEntityEventArgument
}

export interface AlarmAction {
  _typeName?: string | undefined
}

export interface AlarmActionTriggeredEvent extends AlarmEvent {
  source: ManagedEntityEventArgument
  entity: ManagedEntityEventArgument
}

export interface AlarmClearedEvent extends AlarmEvent {
  source: ManagedEntityEventArgument
  entity: ManagedEntityEventArgument
  from: string
}

export interface AlarmCreatedEvent extends AlarmEvent {
  entity: ManagedEntityEventArgument
}

export interface AlarmDescription {
  _typeName?: string | undefined
  expr: TypeDescription[]
  stateOperator: ElementDescription[]
  metricOperator: ElementDescription[]
  hostSystemConnectionState: ElementDescription[]
  virtualMachinePowerState: ElementDescription[]
  datastoreConnectionState: ElementDescription[]
  hostSystemPowerState: ElementDescription[]
  virtualMachineGuestHeartbeatStatus: ElementDescription[]
  entityStatus: ElementDescription[]
  action: TypeDescription[]
}

export interface AlarmEmailCompletedEvent extends AlarmEvent {
  entity: ManagedEntityEventArgument
  to: string
}

export interface AlarmEmailFailedEvent extends AlarmEvent {
  entity: ManagedEntityEventArgument
  to: string
  reason: LocalizedMethodFault
}

export interface AlarmEvent extends Event {
  alarm: AlarmEventArgument
}

export interface AlarmEventArgument extends EntityEventArgument {
  alarm: ManagedObjectReference
}

export interface AlarmExpression {
  _typeName?: string | undefined
}

export interface AlarmFilterSpec {
  _typeName?: string | undefined
  status?: ManagedEntityStatus[] | undefined
  typeEntity?: string | undefined
  typeTrigger?: string | undefined
}

export interface AlarmInfo extends AlarmSpec {
  key: string
  alarm: ManagedObjectReference
  entity: ManagedObjectReference
  lastModifiedTime: string
  lastModifiedUser: string
  creationEventId: number
}

export interface AlarmReconfiguredEvent extends AlarmEvent {
  entity: ManagedEntityEventArgument
  configChanges?: ChangesInfoEventArgument | undefined
}

export interface AlarmRemovedEvent extends AlarmEvent {
  entity: ManagedEntityEventArgument
}

export interface AlarmScriptCompleteEvent extends AlarmEvent {
  entity: ManagedEntityEventArgument
  script: string
}

export interface AlarmScriptFailedEvent extends AlarmEvent {
  entity: ManagedEntityEventArgument
  script: string
  reason: LocalizedMethodFault
}

export interface AlarmSetting {
  _typeName?: string | undefined
  toleranceRange: number
  reportingFrequency: number
}

export interface AlarmSnmpCompletedEvent extends AlarmEvent {
  entity: ManagedEntityEventArgument
}

export interface AlarmSnmpFailedEvent extends AlarmEvent {
  entity: ManagedEntityEventArgument
  reason: LocalizedMethodFault
}

export interface AlarmSpec {
  _typeName?: string | undefined
  name: string
  systemName?: string | undefined
  description: string
  enabled: boolean
  expression: AlarmExpression
  action?: AlarmAction | undefined
  actionFrequency?: number | undefined
  setting?: AlarmSetting | undefined
}

export interface AlarmState {
  _typeName?: string | undefined
  key: string
  entity: ManagedObjectReference
  alarm: ManagedObjectReference
  overallStatus: ManagedEntityStatus
  time: string
  acknowledged?: boolean | undefined
  acknowledgedByUser?: string | undefined
  acknowledgedTime?: string | undefined
  eventKey?: number | undefined
  disabled?: boolean | undefined
}

export interface AlarmStatusChangedEvent extends AlarmEvent {
  source: ManagedEntityEventArgument
  entity: ManagedEntityEventArgument
  from: string
  to: string
}

export interface AlarmTriggeringAction extends AlarmAction {
  action: Action
  transitionSpecs?: AlarmTriggeringActionTransitionSpec[] | undefined
  green2yellow: boolean
  yellow2red: boolean
  red2yellow: boolean
  yellow2green: boolean
}

export interface AlarmTriggeringActionTransitionSpec {
  _typeName?: string | undefined
  startState: ManagedEntityStatus
  finalState: ManagedEntityStatus
  repeats: boolean
}

export interface AllVirtualMachinesLicensedEvent extends LicenseEvent {
}

export interface AlreadyAuthenticatedSessionEvent extends SessionEvent {
}

export interface AlreadyBeingManaged extends HostConnectFault {
  ipAddress: string
}

export interface AlreadyConnected extends HostConnectFault {
  name: string
}

export interface AlreadyExists extends VimFault {
  name?: string | undefined
}

export interface AlreadyUpgraded extends VimFault {
}

export interface AndAlarmExpression extends AlarmExpression {
  expression: AlarmExpression[]
}

export interface AnswerFile {
  _typeName?: string | undefined
  userInput?: ProfileDeferredPolicyOptionParameter[] | undefined
  createdTime: string
  modifiedTime: string
}

export interface AnswerFileCreateSpec {
  _typeName?: string | undefined
  validating?: boolean | undefined
}

export interface AnswerFileOptionsCreateSpec extends AnswerFileCreateSpec {
  userInput?: ProfileDeferredPolicyOptionParameter[] | undefined
}

export interface AnswerFileSerializedCreateSpec extends AnswerFileCreateSpec {
  answerFileConfigString: string
}

export interface AnswerFileStatusError {
  _typeName?: string | undefined
  userInputPath: ProfilePropertyPath
  errMsg: LocalizableMessage
}

export interface AnswerFileStatusResult {
  _typeName?: string | undefined
  checkedTime: string
  host: ManagedObjectReference
  status: string
  error?: AnswerFileStatusError[] | undefined
}

export interface AnswerFileUpdateFailed extends VimFault {
  failure: AnswerFileUpdateFailure[]
}

export interface AnswerFileUpdateFailure {
  _typeName?: string | undefined
  userInputPath: ProfilePropertyPath
  errMsg: LocalizableMessage
}

export interface ApplicationQuiesceFault extends SnapshotFault {
}

export interface ApplyHostProfileConfigurationResult {
  _typeName?: string | undefined
  startTime: string
  completeTime: string
  host: ManagedObjectReference
  status: string
  errors?: LocalizedMethodFault[] | undefined
}

export interface ApplyHostProfileConfigurationSpec extends ProfileExecuteResult {
  host: ManagedObjectReference
  taskListRequirement?: string[] | undefined
  taskDescription?: LocalizableMessage[] | undefined
  rebootStateless?: boolean | undefined
  rebootHost?: boolean | undefined
  faultData?: LocalizedMethodFault | undefined
}

export interface ApplyProfile {
  _typeName?: string | undefined
  enabled: boolean
  policy?: ProfilePolicy[] | undefined
  profileTypeName?: string | undefined
  profileVersion?: string | undefined
  property?: ProfileApplyProfileProperty[] | undefined
  favorite?: boolean | undefined
  toBeMerged?: boolean | undefined
  toReplaceWith?: boolean | undefined
  toBeDeleted?: boolean | undefined
  copyEnableStatus?: boolean | undefined
  hidden?: boolean | undefined
}

export interface ApplyStorageRecommendationResult {
  _typeName?: string | undefined
  vm?: ManagedObjectReference | undefined
}

export interface ArrayUpdateSpec {
  _typeName?: string | undefined
  operation: ArrayUpdateOperation
  removeKey?: AnyValue | undefined
}

export interface AuthMinimumAdminPermission extends VimFault {
}

export interface AuthenticationProfile extends ApplyProfile {
  activeDirectory?: ActiveDirectoryProfile | undefined
}

export interface AuthenticationRequired extends RuntimeFault {
  authenticate: AuthenticationRequiredChallenge[]
}

export interface AuthenticationRequiredChallenge {
  _typeName?: string | undefined
  scheme: string
  realm?: string | undefined
  error?: string | undefined
  errorDescription?: string | undefined
  ovl?: string | undefined
  oidcConfigUrl?: string | undefined
}

export interface AuthorizationDescription {
  _typeName?: string | undefined
  privilege: ElementDescription[]
  privilegeGroup: ElementDescription[]
}

export interface AuthorizationEvent extends Event {
}

export interface AuthorizationPrivilege {
  _typeName?: string | undefined
  privId: string
  onParent: boolean
  name: string
  privGroupName: string
}

export interface AuthorizationRole {
  _typeName?: string | undefined
  roleId: number
  system: boolean
  name: string
  info: Description
  privilege?: string[] | undefined
}

export interface AutoStartDefaults {
  _typeName?: string | undefined
  enabled?: boolean | undefined
  startDelay?: number | undefined
  stopDelay?: number | undefined
  waitForHeartbeat?: boolean | undefined
  stopAction?: string | undefined
}

export interface AutoStartPowerInfo {
  _typeName?: string | undefined
  key: ManagedObjectReference
  startOrder: number
  startDelay: number
  waitForHeartbeat: AutoStartWaitHeartbeatSetting
  startAction: string
  stopDelay: number
  stopAction: string
}

export interface BackupBlobReadFailure extends DvsFault {
  entityName: string
  entityType: string
  fault: LocalizedMethodFault
}

export interface BackupBlobWriteFailure extends DvsFault {
  entityName: string
  entityType: string
  fault: LocalizedMethodFault
}

export interface BadUsernameSessionEvent extends SessionEvent {
  ipAddress: string
}

export interface BaseConfigInfo {
  _typeName?: string | undefined
  id: ID
  name: string
  createTime: string
  keepAfterDeleteVm?: boolean | undefined
  relocationDisabled?: boolean | undefined
  nativeSnapshotSupported?: boolean | undefined
  changedBlockTrackingEnabled?: boolean | undefined
  backing: BaseConfigInfoBackingInfo
  metadata?: KeyValue[] | undefined
  vclock?: vslmVClockInfo | undefined
  iofilter?: string[] | undefined
}

export interface BaseConfigInfoBackingInfo {
  _typeName?: string | undefined
  datastore: ManagedObjectReference
}

export interface BaseConfigInfoDiskFileBackingInfo extends BaseConfigInfoFileBackingInfo {
  provisioningType: string
}

export interface BaseConfigInfoFileBackingInfo extends BaseConfigInfoBackingInfo {
  filePath: string
  backingObjectId?: string | undefined
  parent?: BaseConfigInfoFileBackingInfo | undefined
  deltaSizeInMB?: number | undefined
  keyId?: CryptoKeyId | undefined
  sharedFileBacking?: boolean | undefined
}

export interface BaseConfigInfoRawDiskMappingBackingInfo extends BaseConfigInfoFileBackingInfo {
  lunUuid: string
  compatibilityMode: string
}

export interface BatchResult {
  _typeName?: string | undefined
  result: string
  hostKey: string
  ds?: ManagedObjectReference | undefined
  fault?: LocalizedMethodFault | undefined
}

export interface BlockedByFirewall extends HostConfigFault {
}

export interface BoolOption extends OptionType {
  supported: boolean
  defaultValue: boolean
}

export interface BoolPolicy extends InheritablePolicy {
  value?: boolean | undefined
}

export interface CAMServerRefusedConnection extends InvalidCAMServer {
}

export interface CanceledHostOperationEvent extends HostEvent {
}

export interface CannotAccessFile extends FileFault {
}

export interface CannotAccessLocalSource extends VimFault {
}

export interface CannotAccessNetwork extends CannotAccessVmDevice {
  network?: ManagedObjectReference | undefined
}

export interface CannotAccessVmComponent extends VmConfigFault {
}

export interface CannotAccessVmConfig extends CannotAccessVmComponent {
  reason: LocalizedMethodFault
}

export interface CannotAccessVmDevice extends CannotAccessVmComponent {
  device: string
  backing: string
  connected: boolean
}

export interface CannotAccessVmDisk extends CannotAccessVmDevice {
  fault: LocalizedMethodFault
}

export interface CannotAddHostWithFTVmAsStandalone extends HostConnectFault {
}

export interface CannotAddHostWithFTVmToDifferentCluster extends HostConnectFault {
}

export interface CannotAddHostWithFTVmToNonHACluster extends HostConnectFault {
}

export interface CannotChangeDrsBehaviorForFtSecondary extends VmFaultToleranceIssue {
  vm: ManagedObjectReference
  vmName: string
}

export interface CannotChangeHaSettingsForFtSecondary extends VmFaultToleranceIssue {
  vm: ManagedObjectReference
  vmName: string
}

export interface CannotChangeVsanClusterUuid extends VsanFault {
}

export interface CannotChangeVsanNodeUuid extends VsanFault {
}

export interface CannotComputeFTCompatibleHosts extends VmFaultToleranceIssue {
  vm: ManagedObjectReference
  vmName: string
}

export interface CannotCreateFile extends FileFault {
}

export interface CannotDecryptPasswords extends CustomizationFault {
}

export interface CannotDeleteFile extends FileFault {
}

export interface CannotDisableDrsOnClustersWithVApps extends RuntimeFault {
}

export interface CannotDisableSnapshot extends VmConfigFault {
}

export interface CannotDisconnectHostWithFaultToleranceVm extends VimFault {
  hostName: string
}

export interface CannotEnableVmcpForCluster extends VimFault {
  host?: ManagedObjectReference | undefined
  hostName?: string | undefined
  reason?: string | undefined
}

export interface CannotModifyConfigCpuRequirements extends MigrationFault {
}

export interface CannotMoveFaultToleranceVm extends VimFault {
  moveType: string
  vmName: string
}

export interface CannotMoveHostWithFaultToleranceVm extends VimFault {
}

export interface CannotMoveVmWithDeltaDisk extends MigrationFault {
  device: string
}

export interface CannotMoveVmWithNativeDeltaDisk extends MigrationFault {
}

export interface CannotMoveVsanEnabledHost extends VsanFault {
}

export interface CannotPlaceWithoutPrerequisiteMoves extends VimFault {
}

export interface CannotPowerOffVmInCluster extends InvalidState {
  operation: string
  vm: ManagedObjectReference
  vmName: string
}

export interface CannotReconfigureVsanWhenHaEnabled extends VsanFault {
}

export interface CannotUseNetwork extends VmConfigFault {
  device: string
  backing: string
  connected: boolean
  reason: string
  network?: ManagedObjectReference | undefined
}

export interface Capability {
  _typeName?: string | undefined
  provisioningSupported: boolean
  multiHostSupported: boolean
  userShellAccessSupported: boolean
  supportedEVCMode?: EVCMode[] | undefined
  supportedEVCGraphicsMode?: FeatureEVCMode[] | undefined
  networkBackupAndRestoreSupported?: boolean | undefined
  ftDrsWithoutEvcSupported?: boolean | undefined
  hciWorkflowSupported?: boolean | undefined
  computePolicyVersion?: number | undefined
  clusterPlacementSupported?: boolean | undefined
  lifecycleManagementSupported?: boolean | undefined
  hostSeedingSupported?: boolean | undefined
  scalableSharesSupported?: boolean | undefined
  hadcsSupported?: boolean | undefined
  configMgmtSupported?: boolean | undefined
}

export interface ChangesInfoEventArgument {
  _typeName?: string | undefined
  modified?: string | undefined
  added?: string | undefined
  deleted?: string | undefined
}

export interface CheckResult {
  _typeName?: string | undefined
  vm?: ManagedObjectReference | undefined
  host?: ManagedObjectReference | undefined
  warning?: LocalizedMethodFault[] | undefined
  error?: LocalizedMethodFault[] | undefined
}

export interface ChoiceOption extends OptionType {
  choiceInfo: ElementDescription[]
  defaultIndex?: number | undefined
}

export interface ClockSkew extends HostConfigFault {
}

export interface CloneFromSnapshotNotSupported extends MigrationFault {
}

export interface ClusterAction {
  _typeName?: string | undefined
  type: string
  target?: ManagedObjectReference | undefined
}

export interface ClusterActionHistory {
  _typeName?: string | undefined
  action: ClusterAction
  time: string
}

export interface ClusterAffinityRuleSpec extends ClusterRuleInfo {
  vm: ManagedObjectReference[]
}

export interface ClusterAntiAffinityRuleSpec extends ClusterRuleInfo {
  vm: ManagedObjectReference[]
}

export interface ClusterAttemptedVmInfo {
  _typeName?: string | undefined
  vm: ManagedObjectReference
  task?: ManagedObjectReference | undefined
}

export interface ClusterClusterInitialPlacementAction extends ClusterAction {
  targetHost?: ManagedObjectReference | undefined
  pool: ManagedObjectReference
  availableNetworks?: ManagedObjectReference[] | undefined
  configSpec?: VirtualMachineConfigSpec | undefined
}

export interface ClusterClusterReconfigurePlacementAction extends ClusterAction {
  targetHost?: ManagedObjectReference | undefined
  pool: ManagedObjectReference
  configSpec?: VirtualMachineConfigSpec | undefined
}

export interface ClusterClusterRelocatePlacementAction extends ClusterAction {
  targetHost?: ManagedObjectReference | undefined
  pool: ManagedObjectReference
  relocateSpec?: VirtualMachineRelocateSpec | undefined
  availableNetworks?: ManagedObjectReference[] | undefined
}

export interface ClusterComplianceCheckedEvent extends ClusterEvent {
  profile: ProfileEventArgument
}

export interface ClusterComputeResourceClusterConfigResult {
  _typeName?: string | undefined
  failedHosts?: FolderFailedHostResult[] | undefined
  configuredHosts?: ManagedObjectReference[] | undefined
}

export interface ClusterComputeResourceCryptoModePolicy {
  _typeName?: string | undefined
  keyId?: CryptoKeyId | undefined
  providerId?: KeyProviderId | undefined
}

export interface ClusterComputeResourceDVSConfigurationValidation extends ClusterComputeResourceValidationResultBase {
  isDvsValid: boolean
  isDvpgValid: boolean
}

export interface ClusterComputeResourceDVSSetting {
  _typeName?: string | undefined
  dvSwitch: ManagedObjectReference
  pnicDevices?: string[] | undefined
  dvPortgroupSetting?: ClusterComputeResourceDVSSettingDVPortgroupToServiceMapping[] | undefined
}

export interface ClusterComputeResourceDVSSettingDVPortgroupToServiceMapping {
  _typeName?: string | undefined
  dvPortgroup: ManagedObjectReference
  service: string
}

export interface ClusterComputeResourceDvsProfile {
  _typeName?: string | undefined
  dvsName?: string | undefined
  dvSwitch?: ManagedObjectReference | undefined
  pnicDevices?: string[] | undefined
  dvPortgroupMapping?: ClusterComputeResourceDvsProfileDVPortgroupSpecToServiceMapping[] | undefined
}

export interface ClusterComputeResourceDvsProfileDVPortgroupSpecToServiceMapping {
  _typeName?: string | undefined
  dvPortgroupSpec?: DVPortgroupConfigSpec | undefined
  dvPortgroup?: ManagedObjectReference | undefined
  service: string
}

export interface ClusterComputeResourceHCIConfigInfo {
  _typeName?: string | undefined
  workflowState: string
  dvsSetting?: ClusterComputeResourceDVSSetting[] | undefined
  configuredHosts?: ManagedObjectReference[] | undefined
  hostConfigProfile?: ClusterComputeResourceHostConfigurationProfile | undefined
}

export interface ClusterComputeResourceHCIConfigSpec {
  _typeName?: string | undefined
  dvsProf?: ClusterComputeResourceDvsProfile[] | undefined
  hostConfigProfile?: ClusterComputeResourceHostConfigurationProfile | undefined
  vSanConfigSpec?: SDDCBase | undefined
  vcProf?: ClusterComputeResourceVCProfile | undefined
}

export interface ClusterComputeResourceHostConfigurationInput {
  _typeName?: string | undefined
  host: ManagedObjectReference
  hostVmkNics?: ClusterComputeResourceHostVmkNicInfo[] | undefined
  allowedInNonMaintenanceMode?: boolean | undefined
}

export interface ClusterComputeResourceHostConfigurationProfile {
  _typeName?: string | undefined
  dateTimeConfig?: HostDateTimeConfig | undefined
  lockdownMode?: HostLockdownMode | undefined
}

export interface ClusterComputeResourceHostConfigurationValidation extends ClusterComputeResourceValidationResultBase {
  host: ManagedObjectReference
  isDvsSettingValid?: boolean | undefined
  isVmknicSettingValid?: boolean | undefined
  isNtpSettingValid?: boolean | undefined
  isLockdownModeValid?: boolean | undefined
}

export interface ClusterComputeResourceHostEvacuationInfo {
  _typeName?: string | undefined
  host: ManagedObjectReference
  action?: OptionValue[] | undefined
}

export interface ClusterComputeResourceHostVmkNicInfo {
  _typeName?: string | undefined
  nicSpec: HostVirtualNicSpec
  service: string
}

export interface ClusterComputeResourceMaintenanceInfo {
  _typeName?: string | undefined
  partialMMId?: string | undefined
  hostEvacInfo?: ClusterComputeResourceHostEvacuationInfo[] | undefined
}

export interface ClusterComputeResourceSummary extends ComputeResourceSummary {
  currentFailoverLevel: number
  admissionControlInfo?: ClusterDasAdmissionControlInfo | undefined
  numVmotions: number
  targetBalance?: number | undefined
  currentBalance?: number | undefined
  drsScore?: number | undefined
  numVmsPerDrsScoreBucket?: number[] | undefined
  usageSummary?: ClusterUsageSummary | undefined
  currentEVCModeKey?: string | undefined
  currentEVCGraphicsModeKey?: string | undefined
  dasData?: ClusterDasData | undefined
  clusterMaintenanceModeStatus?: string | undefined
  vcsHealthStatus?: string | undefined
  vcsSlots?: ClusterComputeResourceVcsSlots[] | undefined
}

export interface ClusterComputeResourceVCProfile {
  _typeName?: string | undefined
  clusterSpec?: ClusterConfigSpecEx | undefined
  evcModeKey?: string | undefined
  evcGraphicsModeKey?: string | undefined
}

export interface ClusterComputeResourceValidationResultBase {
  _typeName?: string | undefined
  info?: LocalizableMessage[] | undefined
}

export interface ClusterComputeResourceVcsSlots {
  _typeName?: string | undefined
  systemId?: string | undefined
  host: ManagedObjectReference
  datastore?: ManagedObjectReference[] | undefined
  totalSlots: number
}

export interface ClusterConfigInfo {
  _typeName?: string | undefined
  dasConfig: ClusterDasConfigInfo
  dasVmConfig?: ClusterDasVmConfigInfo[] | undefined
  drsConfig: ClusterDrsConfigInfo
  drsVmConfig?: ClusterDrsVmConfigInfo[] | undefined
  rule?: ClusterRuleInfo[] | undefined
}

export interface ClusterConfigInfoEx extends ComputeResourceConfigInfo {
  systemVMsConfig?: ClusterSystemVMsConfigInfo | undefined
  dasConfig: ClusterDasConfigInfo
  dasVmConfig?: ClusterDasVmConfigInfo[] | undefined
  drsConfig: ClusterDrsConfigInfo
  drsVmConfig?: ClusterDrsVmConfigInfo[] | undefined
  rule?: ClusterRuleInfo[] | undefined
  orchestration?: ClusterOrchestrationInfo | undefined
  vmOrchestration?: ClusterVmOrchestrationInfo[] | undefined
  dpmConfigInfo?: ClusterDpmConfigInfo | undefined
  dpmHostConfig?: ClusterDpmHostConfigInfo[] | undefined
  vsanConfigInfo?: VsanClusterConfigInfo | undefined
  vsanHostConfig?: VsanHostConfigInfo[] | undefined
  group?: ClusterGroupInfo[] | undefined
  infraUpdateHaConfig?: ClusterInfraUpdateHaConfigInfo | undefined
  proactiveDrsConfig?: ClusterProactiveDrsConfigInfo | undefined
  cryptoConfig?: ClusterCryptoConfigInfo | undefined
  vsanCoreConfig?: VsanClusterCoreConfig | undefined
}

export interface ClusterConfigSpec {
  _typeName?: string | undefined
  dasConfig?: ClusterDasConfigInfo | undefined
  dasVmConfigSpec?: ClusterDasVmConfigSpec[] | undefined
  drsConfig?: ClusterDrsConfigInfo | undefined
  drsVmConfigSpec?: ClusterDrsVmConfigSpec[] | undefined
  rulesSpec?: ClusterRuleSpec[] | undefined
}

export interface ClusterConfigSpecEx extends ComputeResourceConfigSpec {
  systemVMsConfig?: ClusterSystemVMsConfigSpec | undefined
  dasConfig?: ClusterDasConfigInfo | undefined
  dasVmConfigSpec?: ClusterDasVmConfigSpec[] | undefined
  drsConfig?: ClusterDrsConfigInfo | undefined
  drsVmConfigSpec?: ClusterDrsVmConfigSpec[] | undefined
  rulesSpec?: ClusterRuleSpec[] | undefined
  orchestration?: ClusterOrchestrationInfo | undefined
  vmOrchestrationSpec?: ClusterVmOrchestrationSpec[] | undefined
  dpmConfig?: ClusterDpmConfigInfo | undefined
  dpmHostConfigSpec?: ClusterDpmHostConfigSpec[] | undefined
  vsanConfig?: VsanClusterConfigInfo | undefined
  vsanHostConfigSpec?: VsanHostConfigInfo[] | undefined
  groupSpec?: ClusterGroupSpec[] | undefined
  infraUpdateHaConfig?: ClusterInfraUpdateHaConfigInfo | undefined
  proactiveDrsConfig?: ClusterProactiveDrsConfigInfo | undefined
  inHciWorkflow?: boolean | undefined
  cryptoConfig?: ClusterCryptoConfigInfo | undefined
  vsanCoreConfigSpec?: VsanClusterCoreConfigSpec | undefined
}

export interface ClusterCreatedEvent extends ClusterEvent {
  parent: FolderEventArgument
}

export interface ClusterCryptoConfigInfo {
  _typeName?: string | undefined
  cryptoMode?: string | undefined
  policy?: ClusterComputeResourceCryptoModePolicy | undefined
}

export interface ClusterDasAamHostInfo extends ClusterDasHostInfo {
  hostDasState?: ClusterDasAamNodeState[] | undefined
  primaryHosts?: string[] | undefined
}

export interface ClusterDasAamNodeState {
  _typeName?: string | undefined
  host: ManagedObjectReference
  name: string
  configState: string
  runtimeState: string
}

export interface ClusterDasAdmissionControlInfo {
  _typeName?: string | undefined
}

export interface ClusterDasAdmissionControlPolicy {
  _typeName?: string | undefined
  resourceReductionToToleratePercent?: number | undefined
  pMemAdmissionControlEnabled?: boolean | undefined
}

export interface ClusterDasAdvancedRuntimeInfo {
  _typeName?: string | undefined
  dasHostInfo?: ClusterDasHostInfo | undefined
  vmcpSupported?: ClusterDasAdvancedRuntimeInfoVmcpCapabilityInfo | undefined
  heartbeatDatastoreInfo?: DasHeartbeatDatastoreInfo[] | undefined
}

export interface ClusterDasAdvancedRuntimeInfoVmcpCapabilityInfo {
  _typeName?: string | undefined
  storageAPDSupported: boolean
  storagePDLSupported: boolean
}

export interface ClusterDasConfigInfo {
  _typeName?: string | undefined
  enabled?: boolean | undefined
  vmMonitoring?: string | undefined
  hostMonitoring?: string | undefined
  vmComponentProtecting?: string | undefined
  failoverLevel?: number | undefined
  admissionControlPolicy?: ClusterDasAdmissionControlPolicy | undefined
  admissionControlEnabled?: boolean | undefined
  defaultVmSettings?: ClusterDasVmSettings | undefined
  option?: OptionValue[] | undefined
  heartbeatDatastore?: ManagedObjectReference[] | undefined
  hBDatastoreCandidatePolicy?: string | undefined
}

export interface ClusterDasData {
  _typeName?: string | undefined
}

export interface ClusterDasDataSummary extends ClusterDasData {
  hostListVersion: number
  clusterConfigVersion: number
  compatListVersion: number
}

export interface ClusterDasFailoverLevelAdvancedRuntimeInfo extends ClusterDasAdvancedRuntimeInfo {
  slotInfo: ClusterDasFailoverLevelAdvancedRuntimeInfoSlotInfo
  totalSlots: number
  usedSlots: number
  unreservedSlots: number
  totalVms: number
  totalHosts: number
  totalGoodHosts: number
  hostSlots?: ClusterDasFailoverLevelAdvancedRuntimeInfoHostSlots[] | undefined
  vmsRequiringMultipleSlots?: ClusterDasFailoverLevelAdvancedRuntimeInfoVmSlots[] | undefined
}

export interface ClusterDasFailoverLevelAdvancedRuntimeInfoHostSlots {
  _typeName?: string | undefined
  host: ManagedObjectReference
  slots: number
}

export interface ClusterDasFailoverLevelAdvancedRuntimeInfoSlotInfo {
  _typeName?: string | undefined
  numVcpus: number
  cpuMHz: number
  memoryMB: number
}

export interface ClusterDasFailoverLevelAdvancedRuntimeInfoVmSlots {
  _typeName?: string | undefined
  vm: ManagedObjectReference
  slots: number
}

export interface ClusterDasFdmHostState {
  _typeName?: string | undefined
  state: string
  stateReporter?: ManagedObjectReference | undefined
}

export interface ClusterDasHostInfo {
  _typeName?: string | undefined
}

export interface ClusterDasHostRecommendation {
  _typeName?: string | undefined
  host: ManagedObjectReference
  drsRating?: number | undefined
}

export interface ClusterDasVmConfigInfo {
  _typeName?: string | undefined
  key: ManagedObjectReference
  restartPriority?: DasVmPriority | undefined
  powerOffOnIsolation?: boolean | undefined
  dasSettings?: ClusterDasVmSettings | undefined
}

export interface ClusterDasVmConfigSpec extends ArrayUpdateSpec {
  info?: ClusterDasVmConfigInfo | undefined
}

export interface ClusterDasVmSettings {
  _typeName?: string | undefined
  restartPriority?: string | undefined
  restartPriorityTimeout?: number | undefined
  isolationResponse?: string | undefined
  vmToolsMonitoringSettings?: ClusterVmToolsMonitoringSettings | undefined
  vmComponentProtectionSettings?: ClusterVmComponentProtectionSettings | undefined
}

export interface ClusterDatastoreUpdateSpec extends ArrayUpdateSpec {
  datastore?: ManagedObjectReference | undefined
}

export interface ClusterDependencyRuleInfo extends ClusterRuleInfo {
  vmGroup: string
  dependsOnVmGroup: string
}

export interface ClusterDestroyedEvent extends ClusterEvent {
}

export interface ClusterDpmConfigInfo {
  _typeName?: string | undefined
  enabled?: boolean | undefined
  defaultDpmBehavior?: DpmBehavior | undefined
  hostPowerActionRate?: number | undefined
  option?: OptionValue[] | undefined
}

export interface ClusterDpmHostConfigInfo {
  _typeName?: string | undefined
  key: ManagedObjectReference
  enabled?: boolean | undefined
  behavior?: DpmBehavior | undefined
}

export interface ClusterDpmHostConfigSpec extends ArrayUpdateSpec {
  info?: ClusterDpmHostConfigInfo | undefined
}

export interface ClusterDrsConfigInfo {
  _typeName?: string | undefined
  enabled?: boolean | undefined
  enableVmBehaviorOverrides?: boolean | undefined
  defaultVmBehavior?: DrsBehavior | undefined
  vmotionRate?: number | undefined
  scaleDescendantsShares?: string | undefined
  option?: OptionValue[] | undefined
}

export interface ClusterDrsFaults {
  _typeName?: string | undefined
  reason: string
  faultsByVm: ClusterDrsFaultsFaultsByVm[]
}

export interface ClusterDrsFaultsFaultsByVirtualDisk extends ClusterDrsFaultsFaultsByVm {
  disk?: VirtualDiskId | undefined
}

export interface ClusterDrsFaultsFaultsByVm {
  _typeName?: string | undefined
  vm?: ManagedObjectReference | undefined
  fault: LocalizedMethodFault[]
}

export interface ClusterDrsMigration {
  _typeName?: string | undefined
  key: string
  time: string
  vm: ManagedObjectReference
  cpuLoad?: number | undefined
  memoryLoad?: number | undefined
  source: ManagedObjectReference
  sourceCpuLoad?: number | undefined
  sourceMemoryLoad?: number | undefined
  destination: ManagedObjectReference
  destinationCpuLoad?: number | undefined
  destinationMemoryLoad?: number | undefined
}

export interface ClusterDrsRecommendation {
  _typeName?: string | undefined
  key: string
  rating: number
  reason: string
  reasonText: string
  migrationList: ClusterDrsMigration[]
}

export interface ClusterDrsVmConfigInfo {
  _typeName?: string | undefined
  key: ManagedObjectReference
  enabled?: boolean | undefined
  behavior?: DrsBehavior | undefined
}

export interface ClusterDrsVmConfigSpec extends ArrayUpdateSpec {
  info?: ClusterDrsVmConfigInfo | undefined
}

export interface ClusterEVCManagerCheckResult {
  _typeName?: string | undefined
  evcModeKey: string
  error: LocalizedMethodFault
  host?: ManagedObjectReference[] | undefined
}

export interface ClusterEVCManagerEVCState {
  _typeName?: string | undefined
  supportedEVCMode: EVCMode[]
  currentEVCModeKey?: string | undefined
  guaranteedCPUFeatures?: HostCpuIdInfo[] | undefined
  featureCapability?: HostFeatureCapability[] | undefined
  featureMask?: HostFeatureMask[] | undefined
  featureRequirement?: VirtualMachineFeatureRequirement[] | undefined
}

export interface ClusterEnterMaintenanceResult {
  _typeName?: string | undefined
  recommendations?: ClusterRecommendation[] | undefined
  fault?: ClusterDrsFaults | undefined
}

export interface ClusterEvent extends Event {
}

export interface ClusterFailoverHostAdmissionControlInfo extends ClusterDasAdmissionControlInfo {
  hostStatus?: ClusterFailoverHostAdmissionControlInfoHostStatus[] | undefined
}

export interface ClusterFailoverHostAdmissionControlInfoHostStatus {
  _typeName?: string | undefined
  host: ManagedObjectReference
  status: ManagedEntityStatus
}

export interface ClusterFailoverHostAdmissionControlPolicy extends ClusterDasAdmissionControlPolicy {
  failoverHosts?: ManagedObjectReference[] | undefined
  failoverLevel?: number | undefined
}

export interface ClusterFailoverLevelAdmissionControlInfo extends ClusterDasAdmissionControlInfo {
  currentFailoverLevel: number
}

export interface ClusterFailoverLevelAdmissionControlPolicy extends ClusterDasAdmissionControlPolicy {
  failoverLevel: number
  slotPolicy?: ClusterSlotPolicy | undefined
}

export interface ClusterFailoverResourcesAdmissionControlInfo extends ClusterDasAdmissionControlInfo {
  currentCpuFailoverResourcesPercent: number
  currentMemoryFailoverResourcesPercent: number
  currentPMemFailoverResourcesPercent?: number | undefined
}

export interface ClusterFailoverResourcesAdmissionControlPolicy extends ClusterDasAdmissionControlPolicy {
  cpuFailoverResourcesPercent: number
  memoryFailoverResourcesPercent: number
  failoverLevel?: number | undefined
  autoComputePercentages?: boolean | undefined
  pMemFailoverResourcesPercent?: number | undefined
  autoComputePMemFailoverResourcesPercent?: boolean | undefined
}

export interface ClusterFixedSizeSlotPolicy extends ClusterSlotPolicy {
  cpu: number
  memory: number
}

export interface ClusterFtVmHostRuleInfo extends ClusterRuleInfo {
  vmGroupName: string
  hostGroupName?: string[] | undefined
}

export interface ClusterGroupInfo {
  _typeName?: string | undefined
  name: string
  userCreated?: boolean | undefined
  uniqueID?: string | undefined
}

export interface ClusterGroupSpec extends ArrayUpdateSpec {
  info?: ClusterGroupInfo | undefined
}

export interface ClusterHostGroup extends ClusterGroupInfo {
  host?: ManagedObjectReference[] | undefined
}

export interface ClusterHostInfraUpdateHaModeAction extends ClusterAction {
  operationType: string
}

export interface ClusterHostPowerAction extends ClusterAction {
  operationType: HostPowerOperationType
  powerConsumptionWatt?: number | undefined
  cpuCapacityMHz?: number | undefined
  memCapacityMB?: number | undefined
}

export interface ClusterHostRecommendation {
  _typeName?: string | undefined
  host: ManagedObjectReference
  rating: number
}

export interface ClusterInfraUpdateHaConfigInfo {
  _typeName?: string | undefined
  enabled?: boolean | undefined
  behavior?: string | undefined
  moderateRemediation?: string | undefined
  severeRemediation?: string | undefined
  providers?: string[] | undefined
}

export interface ClusterInitialPlacementAction extends ClusterAction {
  targetHost: ManagedObjectReference
  pool?: ManagedObjectReference | undefined
}

export interface ClusterIoFilterInfo extends IoFilterInfo {
  opType: string
  vibUrl?: string | undefined
}

export interface ClusterMigrationAction extends ClusterAction {
  drsMigration?: ClusterDrsMigration | undefined
}

export interface ClusterNetworkConfigSpec {
  _typeName?: string | undefined
  networkPortGroup: ManagedObjectReference
  ipSettings: CustomizationIPSettings
}

export interface ClusterNotAttemptedVmInfo {
  _typeName?: string | undefined
  vm: ManagedObjectReference
  fault: LocalizedMethodFault
}

export interface ClusterOrchestrationInfo {
  _typeName?: string | undefined
  defaultVmReadiness?: ClusterVmReadiness | undefined
}

export interface ClusterOvercommittedEvent extends ClusterEvent {
}

export interface ClusterPowerOnVmResult {
  _typeName?: string | undefined
  attempted?: ClusterAttemptedVmInfo[] | undefined
  notAttempted?: ClusterNotAttemptedVmInfo[] | undefined
  recommendations?: ClusterRecommendation[] | undefined
}

export interface ClusterPreemptibleVmPairInfo {
  _typeName?: string | undefined
  id?: number | undefined
  monitoredVm: ManagedObjectReference
  preemptibleVm: ManagedObjectReference
}

export interface ClusterPreemptibleVmPairSpec extends ArrayUpdateSpec {
  info?: ClusterPreemptibleVmPairInfo | undefined
}

export interface ClusterProactiveDrsConfigInfo {
  _typeName?: string | undefined
  enabled?: boolean | undefined
}

export interface ClusterProfileCompleteConfigSpec extends ClusterProfileConfigSpec {
  complyProfile?: ComplianceProfile | undefined
}

export interface ClusterProfileConfigInfo extends ProfileConfigInfo {
  complyProfile?: ComplianceProfile | undefined
}

export interface ClusterProfileConfigServiceCreateSpec extends ClusterProfileConfigSpec {
  serviceType?: string[] | undefined
}

export interface ClusterProfileConfigSpec extends ClusterProfileCreateSpec {
}

export interface ClusterProfileCreateSpec extends ProfileCreateSpec {
}

export interface ClusterRecommendation {
  _typeName?: string | undefined
  key: string
  type: string
  time: string
  rating: number
  reason: string
  reasonText: string
  warningText?: string | undefined
  warningDetails?: LocalizableMessage | undefined
  prerequisite?: string[] | undefined
  action?: ClusterAction[] | undefined
  target?: ManagedObjectReference | undefined
}

export interface ClusterReconfiguredEvent extends ClusterEvent {
  configChanges?: ChangesInfoEventArgument | undefined
}

export interface ClusterResourceUsageSummary {
  _typeName?: string | undefined
  cpuUsedMHz: number
  cpuCapacityMHz: number
  memUsedMB: number
  memCapacityMB: number
  pMemAvailableMB?: number | undefined
  pMemCapacityMB?: number | undefined
  storageUsedMB: number
  storageCapacityMB: number
}

export interface ClusterRuleInfo {
  _typeName?: string | undefined
  key?: number | undefined
  status?: ManagedEntityStatus | undefined
  enabled?: boolean | undefined
  name?: string | undefined
  mandatory?: boolean | undefined
  userCreated?: boolean | undefined
  inCompliance?: boolean | undefined
  ruleUuid?: string | undefined
}

export interface ClusterRuleSpec extends ArrayUpdateSpec {
  info?: ClusterRuleInfo | undefined
}

export interface ClusterSlotPolicy {
  _typeName?: string | undefined
}

export interface ClusterStatusChangedEvent extends ClusterEvent {
  oldStatus: string
  newStatus: string
}

export interface ClusterSystemVMsConfigInfo {
  _typeName?: string | undefined
  allowedDatastores?: ManagedObjectReference[] | undefined
  notAllowedDatastores?: ManagedObjectReference[] | undefined
  dsTagCategoriesToExclude?: string[] | undefined
  deploymentMode?: string | undefined
}

export interface ClusterSystemVMsConfigSpec {
  _typeName?: string | undefined
  allowedDatastores?: ClusterDatastoreUpdateSpec[] | undefined
  notAllowedDatastores?: ClusterDatastoreUpdateSpec[] | undefined
  dsTagCategoriesToExclude?: ClusterTagCategoryUpdateSpec[] | undefined
  deploymentMode?: string | undefined
}

export interface ClusterTagCategoryUpdateSpec extends ArrayUpdateSpec {
  category?: string | undefined
}

export interface ClusterUsageSummary {
  _typeName?: string | undefined
  totalCpuCapacityMhz: number
  totalMemCapacityMB: number
  cpuReservationMhz: number
  memReservationMB: number
  poweredOffCpuReservationMhz?: number | undefined
  poweredOffMemReservationMB?: number | undefined
  cpuDemandMhz: number
  memDemandMB: number
  statsGenNumber: number
  cpuEntitledMhz: number
  memEntitledMB: number
  poweredOffVmCount: number
  totalVmCount: number
  tier0MemCapacityMB?: number | undefined
  reservedTier0MemMB?: number | undefined
  unreservedTier0MemMB?: number | undefined
}

export interface ClusterVmComponentProtectionSettings {
  _typeName?: string | undefined
  vmStorageProtectionForAPD?: string | undefined
  enableAPDTimeoutForHosts?: boolean | undefined
  vmTerminateDelayForAPDSec?: number | undefined
  vmReactionOnAPDCleared?: string | undefined
  vmStorageProtectionForPDL?: string | undefined
}

export interface ClusterVmGroup extends ClusterGroupInfo {
  vm?: ManagedObjectReference[] | undefined
}

export interface ClusterVmHostRuleInfo extends ClusterRuleInfo {
  vmGroupName?: string | undefined
  affineHostGroupName?: string | undefined
  antiAffineHostGroupName?: string | undefined
}

export interface ClusterVmOrchestrationInfo {
  _typeName?: string | undefined
  vm: ManagedObjectReference
  vmReadiness: ClusterVmReadiness
}

export interface ClusterVmOrchestrationSpec extends ArrayUpdateSpec {
  info?: ClusterVmOrchestrationInfo | undefined
}

export interface ClusterVmReadiness {
  _typeName?: string | undefined
  readyCondition?: string | undefined
  postReadyDelay?: number | undefined
}

export interface ClusterVmToolsMonitoringSettings {
  _typeName?: string | undefined
  enabled?: boolean | undefined
  vmMonitoring?: string | undefined
  clusterSettings?: boolean | undefined
  failureInterval?: number | undefined
  minUpTime?: number | undefined
  maxFailures?: number | undefined
  maxFailureWindow?: number | undefined
}

export interface CollectorAddressUnset extends DvsFault {
}

export interface ComplianceFailure {
  _typeName?: string | undefined
  failureType: string
  message: LocalizableMessage
  expressionName?: string | undefined
  failureValues?: ComplianceFailureComplianceFailureValues[] | undefined
}

export interface ComplianceFailureComplianceFailureValues {
  _typeName?: string | undefined
  comparisonIdentifier: string
  profileInstance?: string | undefined
  hostValue?: AnyValue | undefined
  profileValue?: AnyValue | undefined
}

export interface ComplianceLocator {
  _typeName?: string | undefined
  expressionName: string
  applyPath: ProfilePropertyPath
}

export interface ComplianceProfile {
  _typeName?: string | undefined
  expression: ProfileExpression[]
  rootExpression: string
}

export interface ComplianceResult {
  _typeName?: string | undefined
  profile?: ManagedObjectReference | undefined
  complianceStatus: string
  entity?: ManagedObjectReference | undefined
  checkTime?: string | undefined
  failure?: ComplianceFailure[] | undefined
}

export interface CompositePolicyOption extends PolicyOption {
  option?: PolicyOption[] | undefined
}

export interface ComputeResourceConfigInfo {
  _typeName?: string | undefined
  vmSwapPlacement: string
  spbmEnabled?: boolean | undefined
  defaultHardwareVersionKey?: string | undefined
  maximumHardwareVersionKey?: string | undefined
}

export interface ComputeResourceConfigSpec {
  _typeName?: string | undefined
  vmSwapPlacement?: string | undefined
  spbmEnabled?: boolean | undefined
  defaultHardwareVersionKey?: string | undefined
  desiredSoftwareSpec?: DesiredSoftwareSpec | undefined
  maximumHardwareVersionKey?: string | undefined
  enableConfigManager?: boolean | undefined
  hostSeedSpec?: ComputeResourceHostSeedSpec | undefined
  softwareSpecId?: string | undefined
  networkBootMode?: string | undefined
}

export interface ComputeResourceEventArgument extends EntityEventArgument {
  computeResource: ManagedObjectReference
}

export interface ComputeResourceHostSPBMLicenseInfo {
  _typeName?: string | undefined
  host: ManagedObjectReference
  licenseState: ComputeResourceHostSPBMLicenseInfoHostSPBMLicenseState
}

export interface ComputeResourceHostSeedSpec {
  _typeName?: string | undefined
  singleHostSpec: ComputeResourceHostSeedSpecSingleHostSpec
}

export interface ComputeResourceHostSeedSpecSingleHostSpec {
  _typeName?: string | undefined
  newHostCnxSpec?: HostConnectSpec | undefined
  existingHost?: ManagedObjectReference | undefined
}

export interface ComputeResourceSummary {
  _typeName?: string | undefined
  totalCpu: number
  totalMemory: number
  numCpuCores: number
  numCpuThreads: number
  effectiveCpu: number
  effectiveMemory: number
  numHosts: number
  numEffectiveHosts: number
  overallStatus: ManagedEntityStatus
}

export interface ConcurrentAccess extends VimFault {
}

export interface ConfigTarget {
  _typeName?: string | undefined
  numCpus: number
  numCpuCores: number
  numNumaNodes: number
  maxCpusPerHost?: number | undefined
  smcPresent: boolean
  datastore?: VirtualMachineDatastoreInfo[] | undefined
  network?: VirtualMachineNetworkInfo[] | undefined
  opaqueNetwork?: OpaqueNetworkTargetInfo[] | undefined
  distributedVirtualPortgroup?: DistributedVirtualPortgroupInfo[] | undefined
  distributedVirtualSwitch?: DistributedVirtualSwitchInfo[] | undefined
  subnetInfo?: SubnetInfo[] | undefined
  cdRom?: VirtualMachineCdromInfo[] | undefined
  serial?: VirtualMachineSerialInfo[] | undefined
  parallel?: VirtualMachineParallelInfo[] | undefined
  sound?: VirtualMachineSoundInfo[] | undefined
  usb?: VirtualMachineUsbInfo[] | undefined
  floppy?: VirtualMachineFloppyInfo[] | undefined
  legacyNetworkInfo?: VirtualMachineLegacyNetworkSwitchInfo[] | undefined
  scsiPassthrough?: VirtualMachineScsiPassthroughInfo[] | undefined
  scsiDisk?: VirtualMachineScsiDiskDeviceInfo[] | undefined
  ideDisk?: VirtualMachineIdeDiskDeviceInfo[] | undefined
  maxMemMBOptimalPerf: number
  supportedMaxMemMB?: number | undefined
  resourcePool?: ResourcePoolRuntimeInfo | undefined
  autoVmotion?: boolean | undefined
  pciPassthrough?: VirtualMachinePciPassthroughInfo[] | undefined
  sriov?: VirtualMachineSriovInfo[] | undefined
  vFlashModule?: VirtualMachineVFlashModuleInfo[] | undefined
  sharedGpuPassthroughTypes?: VirtualMachinePciSharedGpuPassthroughInfo[] | undefined
  availablePersistentMemoryReservationMB?: number | undefined
  dynamicPassthrough?: VirtualMachineDynamicPassthroughInfo[] | undefined
  sgxTargetInfo?: VirtualMachineSgxTargetInfo | undefined
  precisionClockInfo?: VirtualMachinePrecisionClockInfo[] | undefined
  sevSupported?: boolean | undefined
  vgpuDeviceInfo?: VirtualMachineVgpuDeviceInfo[] | undefined
  vgpuProfileInfo?: VirtualMachineVgpuProfileInfo[] | undefined
  vendorDeviceGroupInfo?: VirtualMachineVendorDeviceGroupInfo[] | undefined
  maxSimultaneousThreads?: number | undefined
  dvxClassInfo?: VirtualMachineDvxClassInfo[] | undefined
  sevSnpSupported?: boolean | undefined
  tdxSupported?: boolean | undefined
  vMotionBandwidth?: number[] | undefined
}

export interface ConflictingConfiguration extends DvsFault {
  configInConflict: ConflictingConfigurationConfig[]
}

export interface ConflictingConfigurationConfig {
  _typeName?: string | undefined
  entity?: ManagedObjectReference | undefined
  propertyPath: string
}

export interface ConflictingDatastoreFound extends RuntimeFault {
  name: string
  url: string
}

export interface ConnectedIso extends OvfExport {
  cdrom: VirtualCdrom
  filename: string
}

export interface CpuCompatibilityUnknown extends CpuIncompatible {
}

export interface CpuHotPlugNotSupported extends VmConfigFault {
}

export interface CpuIncompatible extends VirtualHardwareCompatibilityIssue {
  level: number
  registerName: string
  registerBits?: string | undefined
  desiredBits?: string | undefined
  host?: ManagedObjectReference | undefined
}

export interface CpuIncompatible1ECX extends CpuIncompatible {
  sse3: boolean
  pclmulqdq: boolean
  ssse3: boolean
  sse41: boolean
  sse42: boolean
  aes: boolean
  other: boolean
  otherOnly: boolean
}

export interface CpuIncompatible81EDX extends CpuIncompatible {
  nx: boolean
  ffxsr: boolean
  rdtscp: boolean
  lm: boolean
  other: boolean
  otherOnly: boolean
}

export interface CreateTaskAction extends Action {
  taskTypeId: string
  cancelable: boolean
}

export interface CryptoKeyId {
  _typeName?: string | undefined
  keyId: string
  providerId?: KeyProviderId | undefined
}

export interface CryptoKeyPlain {
  _typeName?: string | undefined
  keyId: CryptoKeyId
  algorithm: string
  keyData: string
}

export interface CryptoKeyResult {
  _typeName?: string | undefined
  keyId: CryptoKeyId
  success: boolean
  reason?: string | undefined
  fault?: LocalizedMethodFault | undefined
}

export interface CryptoManagerHostKeyStatus {
  _typeName?: string | undefined
  keyId: CryptoKeyId
  present: boolean
  managementType?: string | undefined
  accessGranted?: boolean | undefined
}

export interface CryptoManagerKmipCertSignRequest {
  _typeName?: string | undefined
  commonName?: string | undefined
  organization?: string | undefined
  organizationUnit?: string | undefined
  locality?: string | undefined
  state?: string | undefined
  country?: string | undefined
  email?: string | undefined
}

export interface CryptoManagerKmipCertificateInfo {
  _typeName?: string | undefined
  subject: string
  issuer: string
  serialNumber: string
  notBefore: string
  notAfter: string
  fingerprint: string
  checkTime: string
  secondsSinceValid?: number | undefined
  secondsBeforeExpire?: number | undefined
}

export interface CryptoManagerKmipClusterStatus {
  _typeName?: string | undefined
  clusterId: KeyProviderId
  overallStatus?: ManagedEntityStatus | undefined
  managementType?: string | undefined
  servers: CryptoManagerKmipServerStatus[]
  clientCertInfo?: CryptoManagerKmipCertificateInfo | undefined
}

export interface CryptoManagerKmipCryptoKeyStatus {
  _typeName?: string | undefined
  keyId: CryptoKeyId
  keyAvailable?: boolean | undefined
  reason?: string | undefined
  keyInfo?: CryptoManagerKmipCryptoKeyStatusKeyInfo | undefined
  encryptedVMs?: ManagedObjectReference[] | undefined
  affectedHosts?: ManagedObjectReference[] | undefined
  referencedByTags?: string[] | undefined
}

export interface CryptoManagerKmipCryptoKeyStatusKeyInfo {
  _typeName?: string | undefined
  keyId: string
}

export interface CryptoManagerKmipCryptoKeyStatusWrappingKeyIdKeyInfo extends CryptoManagerKmipCryptoKeyStatusKeyInfo {
  configuredTime?: string | undefined
}

export interface CryptoManagerKmipCryptoKeyStatusWrappingRotationIntervalKeyInfo extends CryptoManagerKmipCryptoKeyStatusKeyInfo {
  createTime?: string | undefined
  rotateTime?: string | undefined
}

export interface CryptoManagerKmipCustomAttributeSpec {
  _typeName?: string | undefined
  attributes?: KeyValue[] | undefined
}

export interface CryptoManagerKmipGenerateKeySpec {
  _typeName?: string | undefined
  keyType?: string | undefined
}

export interface CryptoManagerKmipServerCertInfo {
  _typeName?: string | undefined
  certificate: string
  certInfo?: CryptoManagerKmipCertificateInfo | undefined
  clientTrustServer?: boolean | undefined
}

export interface CryptoManagerKmipServerStatus {
  _typeName?: string | undefined
  name: string
  status: ManagedEntityStatus
  connectionStatus: string
  certInfo?: CryptoManagerKmipCertificateInfo | undefined
  clientTrustServer?: boolean | undefined
  serverTrustClient?: boolean | undefined
}

export interface CryptoSpec {
  _typeName?: string | undefined
}

export interface CryptoSpecDecrypt extends CryptoSpec {
}

export interface CryptoSpecDeepRecrypt extends CryptoSpec {
  newKeyId: CryptoKeyId
}

export interface CryptoSpecEncrypt extends CryptoSpec {
  cryptoKeyId: CryptoKeyId
}

export interface CryptoSpecNoOp extends CryptoSpec {
}

export interface CryptoSpecRegister extends CryptoSpecNoOp {
  cryptoKeyId: CryptoKeyId
}

export interface CryptoSpecShallowRecrypt extends CryptoSpec {
  newKeyId: CryptoKeyId
}

export interface CustomFieldDef {
  _typeName?: string | undefined
  key: number
  name: string
  type: string
  managedObjectType?: string | undefined
  fieldDefPrivileges?: PrivilegePolicyDef | undefined
  fieldInstancePrivileges?: PrivilegePolicyDef | undefined
}

export interface CustomFieldDefAddedEvent extends CustomFieldDefEvent {
}

export interface CustomFieldDefEvent extends CustomFieldEvent {
  fieldKey: number
  name: string
}

export interface CustomFieldDefRemovedEvent extends CustomFieldDefEvent {
}

export interface CustomFieldDefRenamedEvent extends CustomFieldDefEvent {
  newName: string
}

export interface CustomFieldEvent extends Event {
}

export interface CustomFieldStringValue extends CustomFieldValue {
  value: string
}

export interface CustomFieldValue {
  _typeName?: string | undefined
  key: number
}

export interface CustomFieldValueChangedEvent extends CustomFieldEvent {
  entity: ManagedEntityEventArgument
  fieldKey: number
  name: string
  value: string
  prevState?: string | undefined
}

export interface CustomizationAdapterMapping {
  _typeName?: string | undefined
  macAddress?: string | undefined
  adapter: CustomizationIPSettings
}

export interface CustomizationAutoIpV6Generator extends CustomizationIpV6Generator {
}

export interface CustomizationCloudinitPrep extends CustomizationIdentitySettings {
  metadata: string
  userdata?: string | undefined
}

export interface CustomizationCustomIpGenerator extends CustomizationIpGenerator {
  argument?: string | undefined
}

export interface CustomizationCustomIpV6Generator extends CustomizationIpV6Generator {
  argument?: string | undefined
}

export interface CustomizationCustomName extends CustomizationName {
  argument?: string | undefined
}

export interface CustomizationDhcpIpGenerator extends CustomizationIpGenerator {
}

export interface CustomizationDhcpIpV6Generator extends CustomizationIpV6Generator {
}

export interface CustomizationDisableIpV4 extends CustomizationIpGenerator {
}

export interface CustomizationEvent extends VmEvent {
  logLocation?: string | undefined
}

export interface CustomizationFailed extends CustomizationEvent {
  reason?: string | undefined
}

export interface CustomizationFault extends VimFault {
}

export interface CustomizationFixedIp extends CustomizationIpGenerator {
  ipAddress: string
}

export interface CustomizationFixedIpV6 extends CustomizationIpV6Generator {
  ipAddress: string
  subnetMask: number
}

export interface CustomizationFixedName extends CustomizationName {
  name: string
}

export interface CustomizationGlobalIPSettings {
  _typeName?: string | undefined
  dnsSuffixList?: string[] | undefined
  dnsServerList?: string[] | undefined
}

export interface CustomizationGuiRunOnce {
  _typeName?: string | undefined
  commandList: string[]
}

export interface CustomizationGuiUnattended {
  _typeName?: string | undefined
  password?: CustomizationPassword | undefined
  timeZone: number
  autoLogon: boolean
  autoLogonCount: number
}

export interface CustomizationIPSettings {
  _typeName?: string | undefined
  ip: CustomizationIpGenerator
  subnetMask?: string | undefined
  gateway?: string[] | undefined
  ipV6Spec?: CustomizationIPSettingsIpV6AddressSpec | undefined
  dnsServerList?: string[] | undefined
  dnsDomain?: string | undefined
  primaryWINS?: string | undefined
  secondaryWINS?: string | undefined
  netBIOS?: CustomizationNetBIOSMode | undefined
  primary?: boolean | undefined
}

export interface CustomizationIPSettingsIpV6AddressSpec {
  _typeName?: string | undefined
  ip: CustomizationIpV6Generator[]
  gateway?: string[] | undefined
}

export interface CustomizationIdentification {
  _typeName?: string | undefined
  joinWorkgroup?: string | undefined
  joinDomain?: string | undefined
  domainAdmin?: string | undefined
  domainAdminPassword?: CustomizationPassword | undefined
  domainOU?: string | undefined
}

export interface CustomizationIdentitySettings {
  _typeName?: string | undefined
}

export interface CustomizationIpGenerator {
  _typeName?: string | undefined
}

export interface CustomizationIpV6Generator {
  _typeName?: string | undefined
}

export interface CustomizationLicenseFilePrintData {
  _typeName?: string | undefined
  autoMode: CustomizationLicenseDataMode
  autoUsers?: number | undefined
}

export interface CustomizationLinuxFlexPrep extends CustomizationIdentitySettings {
}

export interface CustomizationLinuxIdentityFailed extends CustomizationFailed {
}

export interface CustomizationLinuxOptions extends CustomizationOptions {
}

export interface CustomizationLinuxPrep extends CustomizationIdentitySettings {
  hostName: CustomizationName
  domain: string
  timeZone?: string | undefined
  hwClockUTC?: boolean | undefined
  scriptText?: string | undefined
  compatibleCustomizationMethod?: string | undefined
  resetPassword?: boolean | undefined
  password?: CustomizationPassword | undefined
  extraConfig?: OptionValue[] | undefined
}

export interface CustomizationName {
  _typeName?: string | undefined
}

export interface CustomizationNetworkSetupFailed extends CustomizationFailed {
}

export interface CustomizationOptions {
  _typeName?: string | undefined
}

export interface CustomizationPassword {
  _typeName?: string | undefined
  value: string
  plainText: boolean
}

export interface CustomizationPending extends CustomizationFault {
}

export interface CustomizationPrefixName extends CustomizationName {
  base: string
}

export interface CustomizationSpec {
  _typeName?: string | undefined
  options?: CustomizationOptions | undefined
  identity: CustomizationIdentitySettings
  globalIPSettings: CustomizationGlobalIPSettings
  nicSettingMap?: CustomizationAdapterMapping[] | undefined
  encryptionKey?: number[] | undefined
}

export interface CustomizationSpecInfo {
  _typeName?: string | undefined
  name: string
  description: string
  type: string
  changeVersion?: string | undefined
  lastUpdateTime?: string | undefined
}

export interface CustomizationSpecItem {
  _typeName?: string | undefined
  info: CustomizationSpecInfo
  spec: CustomizationSpec
}

export interface CustomizationStartedEvent extends CustomizationEvent {
}

export interface CustomizationStatelessIpV6Generator extends CustomizationIpV6Generator {
}

export interface CustomizationSucceeded extends CustomizationEvent {
}

export interface CustomizationSysprep extends CustomizationIdentitySettings {
  guiUnattended: CustomizationGuiUnattended
  userData: CustomizationUserData
  guiRunOnce?: CustomizationGuiRunOnce | undefined
  identification: CustomizationIdentification
  licenseFilePrintData?: CustomizationLicenseFilePrintData | undefined
  scriptText?: string | undefined
  resetPassword?: boolean | undefined
  extraConfig?: OptionValue[] | undefined
}

export interface CustomizationSysprepFailed extends CustomizationFailed {
  sysprepVersion: string
  systemVersion: string
}

export interface CustomizationSysprepText extends CustomizationIdentitySettings {
  value: string
}

export interface CustomizationUnknownFailure extends CustomizationFailed {
}

export interface CustomizationUnknownIpGenerator extends CustomizationIpGenerator {
}

export interface CustomizationUnknownIpV6Generator extends CustomizationIpV6Generator {
}

export interface CustomizationUnknownName extends CustomizationName {
}

export interface CustomizationUserData {
  _typeName?: string | undefined
  fullName: string
  orgName: string
  computerName: CustomizationName
  productId: string
}

export interface CustomizationVirtualMachineName extends CustomizationName {
}

export interface CustomizationWinOptions extends CustomizationOptions {
  changeSID: boolean
  deleteAccounts: boolean
  reboot?: CustomizationSysprepRebootOption | undefined
}

export interface CustomizationWindowsFlexPrep extends CustomizationIdentitySettings {
}

export interface DVPortConfigInfo {
  _typeName?: string | undefined
  name?: string | undefined
  scope?: ManagedObjectReference[] | undefined
  description?: string | undefined
  setting?: DVPortSetting | undefined
  configVersion: string
}

export interface DVPortConfigSpec {
  _typeName?: string | undefined
  operation: string
  key?: string | undefined
  name?: string | undefined
  scope?: ManagedObjectReference[] | undefined
  description?: string | undefined
  setting?: DVPortSetting | undefined
  configVersion?: string | undefined
}

export interface DVPortNotSupported extends DeviceBackingNotSupported {
}

export interface DVPortSetting {
  _typeName?: string | undefined
  blocked?: BoolPolicy | undefined
  vmDirectPathGen2Allowed?: BoolPolicy | undefined
  inShapingPolicy?: DVSTrafficShapingPolicy | undefined
  outShapingPolicy?: DVSTrafficShapingPolicy | undefined
  vendorSpecificConfig?: DVSVendorSpecificConfig | undefined
  networkResourcePoolKey?: StringPolicy | undefined
  filterPolicy?: DvsFilterPolicy | undefined
}

export interface DVPortState {
  _typeName?: string | undefined
  runtimeInfo?: DVPortStatus | undefined
  stats: DistributedVirtualSwitchPortStatistics
  vendorSpecificState?: DistributedVirtualSwitchKeyedOpaqueBlob[] | undefined
}

export interface DVPortStatus {
  _typeName?: string | undefined
  linkUp: boolean
  blocked: boolean
  vlanIds?: NumericRange[] | undefined
  trunkingMode?: boolean | undefined
  mtu?: number | undefined
  linkPeer?: string | undefined
  macAddress?: string | undefined
  statusDetail?: string | undefined
  vmDirectPathGen2Active?: boolean | undefined
  vmDirectPathGen2InactiveReasonNetwork?: string[] | undefined
  vmDirectPathGen2InactiveReasonOther?: string[] | undefined
  vmDirectPathGen2InactiveReasonExtended?: string | undefined
}

export interface DVPortgroupConfigInfo {
  _typeName?: string | undefined
  key: string
  name: string
  numPorts: number
  distributedVirtualSwitch?: ManagedObjectReference | undefined
  defaultPortConfig?: DVPortSetting | undefined
  description?: string | undefined
  type: string
  backingType?: string | undefined
  policy: DVPortgroupPolicy
  portNameFormat?: string | undefined
  scope?: ManagedObjectReference[] | undefined
  vendorSpecificConfig?: DistributedVirtualSwitchKeyedOpaqueBlob[] | undefined
  configVersion?: string | undefined
  autoExpand?: boolean | undefined
  vmVnicNetworkResourcePoolKey?: string | undefined
  uplink?: boolean | undefined
  transportZoneUuid?: string | undefined
  transportZoneName?: string | undefined
  logicalSwitchUuid?: string | undefined
  segmentId?: string | undefined
  subnetId?: string | undefined
  nsxConfig?: DVPortgroupNsxConfig | undefined
}

export interface DVPortgroupConfigSpec {
  _typeName?: string | undefined
  configVersion?: string | undefined
  name?: string | undefined
  numPorts?: number | undefined
  portNameFormat?: string | undefined
  defaultPortConfig?: DVPortSetting | undefined
  description?: string | undefined
  type?: string | undefined
  backingType?: string | undefined
  scope?: ManagedObjectReference[] | undefined
  policy?: DVPortgroupPolicy | undefined
  vendorSpecificConfig?: DistributedVirtualSwitchKeyedOpaqueBlob[] | undefined
  autoExpand?: boolean | undefined
  vmVnicNetworkResourcePoolKey?: string | undefined
  transportZoneUuid?: string | undefined
  transportZoneName?: string | undefined
  logicalSwitchUuid?: string | undefined
  segmentId?: string | undefined
  subnetId?: string | undefined
  nsxConfig?: DVPortgroupNsxConfig | undefined
}

export interface DVPortgroupCreatedEvent extends DVPortgroupEvent {
}

export interface DVPortgroupDestroyedEvent extends DVPortgroupEvent {
}

export interface DVPortgroupEvent extends Event {
}

export interface DVPortgroupNsxConfig {
  _typeName?: string | undefined
  vlanIdExtended?: number | undefined
  subnetAddresses?: DVPortgroupNsxSubnetAddressInfo | undefined
  spanIds?: string[] | undefined
}

export interface DVPortgroupNsxSubnetAddressInfo {
  _typeName?: string | undefined
  cidr?: string[] | undefined
}

export interface DVPortgroupPolicy {
  _typeName?: string | undefined
  blockOverrideAllowed: boolean
  shapingOverrideAllowed: boolean
  vendorConfigOverrideAllowed: boolean
  livePortMovingAllowed: boolean
  portConfigResetAtDisconnect: boolean
  networkResourcePoolOverrideAllowed?: boolean | undefined
  trafficFilterOverrideAllowed?: boolean | undefined
}

export interface DVPortgroupReconfiguredEvent extends DVPortgroupEvent {
  configSpec: DVPortgroupConfigSpec
  configChanges?: ChangesInfoEventArgument | undefined
}

export interface DVPortgroupRenamedEvent extends DVPortgroupEvent {
  oldName: string
  newName: string
}

export interface DVPortgroupSelection extends SelectionSet {
  dvsUuid: string
  portgroupKey: string[]
}

export interface DVSBackupRestoreCapability {
  _typeName?: string | undefined
  backupRestoreSupported: boolean
}

export interface DVSCapability {
  _typeName?: string | undefined
  dvsOperationSupported?: boolean | undefined
  dvPortGroupOperationSupported?: boolean | undefined
  dvPortOperationSupported?: boolean | undefined
  compatibleHostComponentProductInfo?: DistributedVirtualSwitchHostProductSpec[] | undefined
  featuresSupported?: DVSFeatureCapability | undefined
}

export interface DVSConfigInfo {
  _typeName?: string | undefined
  uuid: string
  name: string
  numStandalonePorts: number
  numPorts: number
  maxPorts: number
  uplinkPortPolicy: DVSUplinkPortPolicy
  uplinkPortgroup?: ManagedObjectReference[] | undefined
  defaultPortConfig: DVPortSetting
  host?: DistributedVirtualSwitchHostMember[] | undefined
  productInfo: DistributedVirtualSwitchProductSpec
  targetInfo?: DistributedVirtualSwitchProductSpec | undefined
  extensionKey?: string | undefined
  vendorSpecificConfig?: DistributedVirtualSwitchKeyedOpaqueBlob[] | undefined
  policy?: DVSPolicy | undefined
  description?: string | undefined
  configVersion: string
  contact: DVSContactInfo
  switchIpAddress?: string | undefined
  createTime: string
  networkResourceManagementEnabled: boolean
  defaultProxySwitchMaxNumPorts?: number | undefined
  healthCheckConfig?: DVSHealthCheckConfig[] | undefined
  infrastructureTrafficResourceConfig?: DvsHostInfrastructureTrafficResource[] | undefined
  netResourcePoolTrafficResourceConfig?: DvsHostInfrastructureTrafficResource[] | undefined
  networkResourceControlVersion?: string | undefined
  vmVnicNetworkResourcePool?: DVSVmVnicNetworkResourcePool[] | undefined
  pnicCapacityRatioForReservation?: number | undefined
}

export interface DVSConfigSpec {
  _typeName?: string | undefined
  configVersion?: string | undefined
  name?: string | undefined
  numStandalonePorts?: number | undefined
  maxPorts?: number | undefined
  uplinkPortPolicy?: DVSUplinkPortPolicy | undefined
  uplinkPortgroup?: ManagedObjectReference[] | undefined
  defaultPortConfig?: DVPortSetting | undefined
  host?: DistributedVirtualSwitchHostMemberConfigSpec[] | undefined
  extensionKey?: string | undefined
  description?: string | undefined
  policy?: DVSPolicy | undefined
  vendorSpecificConfig?: DistributedVirtualSwitchKeyedOpaqueBlob[] | undefined
  contact?: DVSContactInfo | undefined
  switchIpAddress?: string | undefined
  defaultProxySwitchMaxNumPorts?: number | undefined
  infrastructureTrafficResourceConfig?: DvsHostInfrastructureTrafficResource[] | undefined
  netResourcePoolTrafficResourceConfig?: DvsHostInfrastructureTrafficResource[] | undefined
  networkResourceControlVersion?: string | undefined
}

export interface DVSContactInfo {
  _typeName?: string | undefined
  name?: string | undefined
  contact?: string | undefined
}

export interface DVSCreateSpec {
  _typeName?: string | undefined
  configSpec: DVSConfigSpec
  productInfo?: DistributedVirtualSwitchProductSpec | undefined
  capability?: DVSCapability | undefined
}

export interface DVSFailureCriteria extends InheritablePolicy {
  checkSpeed?: StringPolicy | undefined
  speed?: IntPolicy | undefined
  checkDuplex?: BoolPolicy | undefined
  fullDuplex?: BoolPolicy | undefined
  checkErrorPercent?: BoolPolicy | undefined
  percentage?: IntPolicy | undefined
  checkBeacon?: BoolPolicy | undefined
}

export interface DVSFeatureCapability {
  _typeName?: string | undefined
  networkResourceManagementSupported: boolean
  vmDirectPathGen2Supported?: boolean | undefined
  nicTeamingPolicy?: string[] | undefined
  networkResourcePoolHighShareValue?: number | undefined
  networkResourceManagementCapability?: DVSNetworkResourceManagementCapability | undefined
  healthCheckCapability?: DVSHealthCheckCapability | undefined
  rollbackCapability?: DVSRollbackCapability | undefined
  backupRestoreCapability?: DVSBackupRestoreCapability | undefined
  networkFilterSupported?: boolean | undefined
  macLearningSupported?: boolean | undefined
}

export interface DVSFilterSpecConnecteeSpec {
  _typeName?: string | undefined
}

export interface DVSFilterSpecPnicConnecteeSpec extends DVSFilterSpecConnecteeSpec {
  pnicNameSpec?: string | undefined
}

export interface DVSFilterSpecPvlanSpec extends DVSFilterSpecVlanSpec {
  pvlanId?: number | undefined
}

export interface DVSFilterSpecTrunkVlanSpec extends DVSFilterSpecVlanSpec {
  range?: NumericRange | undefined
}

export interface DVSFilterSpecVlanIdSpec extends DVSFilterSpecVlanSpec {
  vlanId?: number | undefined
}

export interface DVSFilterSpecVlanSpec {
  _typeName?: string | undefined
}

export interface DVSFilterSpecVmConnecteeSpec extends DVSFilterSpecConnecteeSpec {
  vmNameSpec?: string | undefined
}

export interface DVSFilterSpecVmknicConnecteeSpec extends DVSFilterSpecConnecteeSpec {
  vmknicNameSpec?: string | undefined
}

export interface DVSHealthCheckCapability {
  _typeName?: string | undefined
}

export interface DVSHealthCheckConfig {
  _typeName?: string | undefined
  enable?: boolean | undefined
  interval?: number | undefined
}

export interface DVSHostLocalPortInfo {
  _typeName?: string | undefined
  switchUuid: string
  portKey: string
  setting: DVPortSetting
  vnic: string
}

export interface DVSMacLearningPolicy extends InheritablePolicy {
  enabled: boolean
  allowUnicastFlooding?: boolean | undefined
  limit?: number | undefined
  limitPolicy?: string | undefined
}

export interface DVSMacManagementPolicy extends InheritablePolicy {
  allowPromiscuous?: boolean | undefined
  macChanges?: boolean | undefined
  forgedTransmits?: boolean | undefined
  macLearningPolicy?: DVSMacLearningPolicy | undefined
}

export interface DVSManagerDvsConfigTarget {
  _typeName?: string | undefined
  distributedVirtualPortgroup?: DistributedVirtualPortgroupInfo[] | undefined
  distributedVirtualSwitch?: DistributedVirtualSwitchInfo[] | undefined
}

export interface DVSManagerPhysicalNicsList {
  _typeName?: string | undefined
  host: ManagedObjectReference
  physicalNics?: PhysicalNic[] | undefined
}

export interface DVSNameArrayUplinkPortPolicy extends DVSUplinkPortPolicy {
  uplinkPortName: string[]
}

export interface DVSNetworkResourceManagementCapability {
  _typeName?: string | undefined
  networkResourceManagementSupported: boolean
  networkResourcePoolHighShareValue: number
  qosSupported: boolean
  userDefinedNetworkResourcePoolsSupported: boolean
  networkResourceControlVersion3Supported?: boolean | undefined
  userDefinedInfraTrafficPoolSupported?: boolean | undefined
}

export interface DVSNetworkResourcePool {
  _typeName?: string | undefined
  key: string
  name?: string | undefined
  description?: string | undefined
  configVersion: string
  allocationInfo: DVSNetworkResourcePoolAllocationInfo
}

export interface DVSNetworkResourcePoolAllocationInfo {
  _typeName?: string | undefined
  limit?: number | undefined
  shares?: SharesInfo | undefined
  priorityTag?: number | undefined
}

export interface DVSNetworkResourcePoolConfigSpec {
  _typeName?: string | undefined
  key: string
  configVersion?: string | undefined
  allocationInfo?: DVSNetworkResourcePoolAllocationInfo | undefined
  name?: string | undefined
  description?: string | undefined
}

export interface DVSPolicy {
  _typeName?: string | undefined
  autoPreInstallAllowed?: boolean | undefined
  autoUpgradeAllowed?: boolean | undefined
  partialUpgradeAllowed?: boolean | undefined
}

export interface DVSRollbackCapability {
  _typeName?: string | undefined
  rollbackSupported: boolean
}

export interface DVSRuntimeInfo {
  _typeName?: string | undefined
  hostMemberRuntime?: HostMemberRuntimeInfo[] | undefined
  resourceRuntimeInfo?: DvsResourceRuntimeInfo | undefined
}

export interface DVSSecurityPolicy extends InheritablePolicy {
  allowPromiscuous?: BoolPolicy | undefined
  macChanges?: BoolPolicy | undefined
  forgedTransmits?: BoolPolicy | undefined
}

export interface DVSSelection extends SelectionSet {
  dvsUuid: string
}

export interface DVSSummary {
  _typeName?: string | undefined
  name: string
  uuid: string
  numPorts: number
  productInfo?: DistributedVirtualSwitchProductSpec | undefined
  hostMember?: ManagedObjectReference[] | undefined
  vm?: ManagedObjectReference[] | undefined
  host?: ManagedObjectReference[] | undefined
  portgroupName?: string[] | undefined
  description?: string | undefined
  contact?: DVSContactInfo | undefined
  numHosts?: number | undefined
}

export interface DVSTrafficShapingPolicy extends InheritablePolicy {
  enabled?: BoolPolicy | undefined
  averageBandwidth?: LongPolicy | undefined
  peakBandwidth?: LongPolicy | undefined
  burstSize?: LongPolicy | undefined
}

export interface DVSUplinkPortPolicy {
  _typeName?: string | undefined
}

export interface DVSVendorSpecificConfig extends InheritablePolicy {
  keyValue?: DistributedVirtualSwitchKeyedOpaqueBlob[] | undefined
}

export interface DVSVmVnicNetworkResourcePool {
  _typeName?: string | undefined
  key: string
  name?: string | undefined
  description?: string | undefined
  configVersion: string
  allocationInfo?: DvsVmVnicResourceAllocation | undefined
}

export interface DailyTaskScheduler extends HourlyTaskScheduler {
  hour: number
}

export interface DasAdmissionControlDisabledEvent extends ClusterEvent {
}

export interface DasAdmissionControlEnabledEvent extends ClusterEvent {
}

export interface DasAgentFoundEvent extends ClusterEvent {
}

export interface DasAgentUnavailableEvent extends ClusterEvent {
}

export interface DasClusterIsolatedEvent extends ClusterEvent {
}

export interface DasConfigFault extends VimFault {
  reason?: string | undefined
  output?: string | undefined
  event?: Event[] | undefined
}

export interface DasDisabledEvent extends ClusterEvent {
}

export interface DasEnabledEvent extends ClusterEvent {
}

export interface DasHeartbeatDatastoreInfo {
  _typeName?: string | undefined
  datastore: ManagedObjectReference
  hosts: ManagedObjectReference[]
}

export interface DasHostFailedEvent extends ClusterEvent {
  failedHost: HostEventArgument
}

export interface DasHostIsolatedEvent extends ClusterEvent {
  isolatedHost: HostEventArgument
}

export interface DatabaseError extends RuntimeFault {
}

export interface DatabaseSizeEstimate {
  _typeName?: string | undefined
  size: number
}

export interface DatabaseSizeParam {
  _typeName?: string | undefined
  inventoryDesc: InventoryDescription
  perfStatsDesc?: PerformanceStatisticsDescription | undefined
}

export interface DatacenterBasicConnectInfo {
  _typeName?: string | undefined
  hostname?: string | undefined
  error?: LocalizedMethodFault | undefined
  serverIp?: string | undefined
  numVm?: number | undefined
  numPoweredOnVm?: number | undefined
  hostProductInfo?: AboutInfo | undefined
  hardwareVendor?: string | undefined
  hardwareModel?: string | undefined
}

export interface DatacenterConfigInfo {
  _typeName?: string | undefined
  defaultHardwareVersionKey?: string | undefined
  maximumHardwareVersionKey?: string | undefined
}

export interface DatacenterConfigSpec {
  _typeName?: string | undefined
  defaultHardwareVersionKey?: string | undefined
  maximumHardwareVersionKey?: string | undefined
}

export interface DatacenterCreatedEvent extends DatacenterEvent {
  parent: FolderEventArgument
}

export interface DatacenterEvent extends Event {
}

export interface DatacenterEventArgument extends EntityEventArgument {
  datacenter: ManagedObjectReference
}

export interface DatacenterMismatch extends MigrationFault {
  invalidArgument: DatacenterMismatchArgument[]
  expectedDatacenter: ManagedObjectReference
}

export interface DatacenterMismatchArgument {
  _typeName?: string | undefined
  entity: ManagedObjectReference
  inputDatacenter?: ManagedObjectReference | undefined
}

export interface DatacenterRenamedEvent extends DatacenterEvent {
  oldName: string
  newName: string
}

export interface DatastoreCapability {
  _typeName?: string | undefined
  directoryHierarchySupported: boolean
  rawDiskMappingsSupported: boolean
  perFileThinProvisioningSupported: boolean
  storageIORMSupported: boolean
  nativeSnapshotSupported: boolean
  topLevelDirectoryCreateSupported?: boolean | undefined
  seSparseSupported?: boolean | undefined
  vmfsSparseSupported?: boolean | undefined
  vsanSparseSupported?: boolean | undefined
  upitSupported?: boolean | undefined
  vmdkExpandSupported?: boolean | undefined
  clusteredVmdkSupported?: boolean | undefined
}

export interface DatastoreCapacityIncreasedEvent extends DatastoreEvent {
  oldCapacity: number
  newCapacity: number
}

export interface DatastoreDestroyedEvent extends DatastoreEvent {
}

export interface DatastoreDiscoveredEvent extends HostEvent {
  datastore: DatastoreEventArgument
}

export interface DatastoreDuplicatedEvent extends DatastoreEvent {
}

export interface DatastoreEvent extends Event {
  datastore?: DatastoreEventArgument | undefined
}

export interface DatastoreEventArgument extends EntityEventArgument {
  datastore: ManagedObjectReference
}

export interface DatastoreFileCopiedEvent extends DatastoreFileEvent {
  sourceDatastore: DatastoreEventArgument
  sourceFile: string
}

export interface DatastoreFileDeletedEvent extends DatastoreFileEvent {
}

export interface DatastoreFileEvent extends DatastoreEvent {
  targetFile: string
  sourceOfOperation?: string | undefined
  succeeded?: boolean | undefined
}

export interface DatastoreFileMovedEvent extends DatastoreFileEvent {
  sourceDatastore: DatastoreEventArgument
  sourceFile: string
}

export interface DatastoreHostMount {
  _typeName?: string | undefined
  key: ManagedObjectReference
  mountInfo: HostMountInfo
}

export interface DatastoreIORMReconfiguredEvent extends DatastoreEvent {
}

export interface DatastoreInfo {
  _typeName?: string | undefined
  name: string
  url: string
  freeSpace: number
  maxFileSize: number
  maxVirtualDiskCapacity?: number | undefined
  maxMemoryFileSize: number
  timestamp?: string | undefined
  containerId?: string | undefined
  aliasOf?: string | undefined
  supportedVDiskFormats?: string[] | undefined
  logicalSectorSize?: number | undefined
  physicalSectorSize?: number | undefined
}

export interface DatastoreMountPathDatastorePair {
  _typeName?: string | undefined
  oldMountPath: string
  datastore: ManagedObjectReference
}

export interface DatastoreNamespaceManagerDirectoryInfo {
  _typeName?: string | undefined
  capacity: number
  used: number
}

export interface DatastoreNotWritableOnHost extends InvalidDatastore {
  host: ManagedObjectReference
}

export interface DatastoreOption {
  _typeName?: string | undefined
  unsupportedVolumes?: VirtualMachineDatastoreVolumeOption[] | undefined
}

export interface DatastorePrincipalConfigured extends HostEvent {
  datastorePrincipal: string
}

export interface DatastoreRemovedOnHostEvent extends HostEvent {
  datastore: DatastoreEventArgument
}

export interface DatastoreRenamedEvent extends DatastoreEvent {
  oldName: string
  newName: string
}

export interface DatastoreRenamedOnHostEvent extends HostEvent {
  oldName: string
  newName: string
}

export interface DatastoreSummary {
  _typeName?: string | undefined
  datastore?: ManagedObjectReference | undefined
  name: string
  url: string
  capacity: number
  freeSpace: number
  uncommitted?: number | undefined
  accessible: boolean
  multipleHostAccess?: boolean | undefined
  type: string
  maintenanceMode?: string | undefined
}

export interface DatastoreVVolContainerFailoverPair {
  _typeName?: string | undefined
  srcContainer?: string | undefined
  tgtContainer: string
  vvolMapping?: KeyValue[] | undefined
}

export interface DateTimeProfile extends ApplyProfile {
}

export interface DeltaDiskFormatNotSupported extends VmConfigFault {
  datastore?: ManagedObjectReference[] | undefined
  deltaDiskFormat: string
}

export interface Description {
  _typeName?: string | undefined
  label: string
  summary: string
}

export interface DesiredSoftwareSpec {
  _typeName?: string | undefined
  baseImageSpec: DesiredSoftwareSpecBaseImageSpec
  vendorAddOnSpec?: DesiredSoftwareSpecVendorAddOnSpec | undefined
  components?: DesiredSoftwareSpecComponentSpec[] | undefined
  removedComponents?: string[] | undefined
}

export interface DesiredSoftwareSpecBaseImageSpec {
  _typeName?: string | undefined
  version: string
}

export interface DesiredSoftwareSpecComponentSpec {
  _typeName?: string | undefined
  name: string
  version?: string | undefined
}

export interface DesiredSoftwareSpecVendorAddOnSpec {
  _typeName?: string | undefined
  name: string
  version: string
}

export interface DestinationSwitchFull extends CannotAccessNetwork {
}

export interface DestinationVsanDisabled extends CannotMoveVsanEnabledHost {
  destinationCluster: string
}

export interface DeviceBackedVirtualDiskSpec extends VirtualDiskSpec {
  device: string
}

export interface DeviceBackingNotSupported extends DeviceNotSupported {
  backing: string
}

export interface DeviceControllerNotSupported extends DeviceNotSupported {
  controller: string
}

export interface DeviceGroupId {
  _typeName?: string | undefined
  id: string
}

export interface DeviceHotPlugNotSupported extends InvalidDeviceSpec {
}

export interface DeviceNotFound extends InvalidDeviceSpec {
}

export interface DeviceNotSupported extends VirtualHardwareCompatibilityIssue {
  device: string
  reason?: string | undefined
}

export interface DeviceUnsupportedForVmPlatform extends InvalidDeviceSpec {
}

export interface DeviceUnsupportedForVmVersion extends InvalidDeviceSpec {
  currentVersion: string
  expectedVersion: string
}

export interface DiagnosticManagerAuditRecordResult {
  _typeName?: string | undefined
  records?: string[] | undefined
  nextToken: string
}

export interface DiagnosticManagerBundleInfo {
  _typeName?: string | undefined
  system?: ManagedObjectReference | undefined
  url: string
}

export interface DiagnosticManagerLogDescriptor {
  _typeName?: string | undefined
  key: string
  fileName: string
  creator: string
  format: string
  mimeType: string
  info: Description
}

export interface DiagnosticManagerLogHeader {
  _typeName?: string | undefined
  lineStart: number
  lineEnd: number
  lineText?: string[] | undefined
}

export interface DigestNotSupported extends DeviceNotSupported {
}

export interface DirectPathProfileInfo {
  _typeName?: string | undefined
  id: string
  name: string
  description?: string | undefined
  vendorName: string
  deviceConfig: DirectPathProfileManagerDirectPathConfig
}

export interface DirectPathProfileManagerCapacityInfo extends DirectPathProfileManagerCapacityResult {
  profile: DirectPathProfileInfo
  consumed: number
  remaining: number
  max: number
  unusedReservation: number
}

export interface DirectPathProfileManagerCapacityQueryByDeviceConfig extends DirectPathProfileManagerCapacityQuerySpec {
  deviceConfig: DirectPathProfileManagerDirectPathConfig
}

export interface DirectPathProfileManagerCapacityQueryById extends DirectPathProfileManagerCapacityQuerySpec {
  id: string
}

export interface DirectPathProfileManagerCapacityQueryByName extends DirectPathProfileManagerCapacityQuerySpec {
  name: string
}

export interface DirectPathProfileManagerCapacityQuerySpec {
  _typeName?: string | undefined
}

export interface DirectPathProfileManagerCapacityResult {
  _typeName?: string | undefined
}

export interface DirectPathProfileManagerCapacityUnknown extends DirectPathProfileManagerCapacityResult {
  querySpec: DirectPathProfileManagerCapacityQuerySpec
  faultList?: LocalizedMethodFault[] | undefined
}

export interface DirectPathProfileManagerCreateSpec {
  _typeName?: string | undefined
  name: string
  description?: string | undefined
  deviceConfig: DirectPathProfileManagerDirectPathConfig
}

export interface DirectPathProfileManagerDirectPathConfig {
  _typeName?: string | undefined
}

export interface DirectPathProfileManagerDvxDirectPathConfig extends DirectPathProfileManagerDirectPathConfig {
  dvxBacking: VirtualPCIPassthroughDvxBackingInfo
}

export interface DirectPathProfileManagerDynamicDirectPathConfig extends DirectPathProfileManagerDirectPathConfig {
  dynamicDirectPathBacking: VirtualPCIPassthroughDynamicBackingInfo
}

export interface DirectPathProfileManagerFilterSpec {
  _typeName?: string | undefined
  ids?: string[] | undefined
  names?: string[] | undefined
  clusters?: ManagedObjectReference[] | undefined
}

export interface DirectPathProfileManagerTargetCluster extends DirectPathProfileManagerTargetEntity {
  cluster: ManagedObjectReference
}

export interface DirectPathProfileManagerTargetEntity {
  _typeName?: string | undefined
}

export interface DirectPathProfileManagerTargetHost extends DirectPathProfileManagerTargetEntity {
  host: ManagedObjectReference
}

export interface DirectPathProfileManagerUpdateSpec {
  _typeName?: string | undefined
  name?: string | undefined
  description?: string | undefined
}

export interface DirectPathProfileManagerVirtualDeviceGroupDirectPathConfig extends DirectPathProfileManagerDirectPathConfig {
  deviceGroupName: string
}

export interface DirectPathProfileManagerVmiopDirectPathConfig extends DirectPathProfileManagerDirectPathConfig {
  vgpuProfile: string
}

export interface DirectoryNotEmpty extends FileFault {
}

export interface DisableAdminNotSupported extends HostConfigFault {
}

export interface DisallowedChangeByService extends RuntimeFault {
  serviceName: string
  disallowedChange?: string | undefined
}

export interface DisallowedDiskModeChange extends InvalidDeviceSpec {
}

export interface DisallowedMigrationDeviceAttached extends MigrationFault {
  fault: LocalizedMethodFault
}

export interface DisallowedOperationOnFailoverHost extends RuntimeFault {
  host: ManagedObjectReference
  hostname: string
}

export interface DisconnectedHostsBlockingEVC extends EVCConfigFault {
}

export interface DiskChangeExtent {
  _typeName?: string | undefined
  start: number
  length: number
}

export interface DiskChangeInfo {
  _typeName?: string | undefined
  startOffset: number
  length: number
  changedArea?: DiskChangeExtent[] | undefined
}

export interface DiskCryptoSpec {
  _typeName?: string | undefined
  parent?: DiskCryptoSpec | undefined
  crypto: CryptoSpec
}

export interface DiskHasPartitions extends VsanDiskFault {
}

export interface DiskIsLastRemainingNonSSD extends VsanDiskFault {
}

export interface DiskIsNonLocal extends VsanDiskFault {
}

export interface DiskIsUSB extends VsanDiskFault {
}

export interface DiskMoveTypeNotSupported extends MigrationFault {
}

export interface DiskNotSupported extends VirtualHardwareCompatibilityIssue {
  disk: number
}

export interface DiskTooSmall extends VsanDiskFault {
}

export interface DistributedVirtualPort {
  _typeName?: string | undefined
  key: string
  config: DVPortConfigInfo
  dvsUuid: string
  portgroupKey?: string | undefined
  proxyHost?: ManagedObjectReference | undefined
  connectee?: DistributedVirtualSwitchPortConnectee | undefined
  conflict: boolean
  conflictPortKey?: string | undefined
  state?: DVPortState | undefined
  connectionCookie?: number | undefined
  lastStatusChange: string
  hostLocalPort?: boolean | undefined
  externalId?: string | undefined
  segmentPortId?: string | undefined
}

export interface DistributedVirtualPortgroupInfo {
  _typeName?: string | undefined
  switchName: string
  switchUuid: string
  portgroupName: string
  portgroupKey: string
  portgroupType: string
  uplinkPortgroup: boolean
  portgroup: ManagedObjectReference
  networkReservationSupported?: boolean | undefined
  backingType?: string | undefined
  logicalSwitchUuid?: string | undefined
  segmentId?: string | undefined
  subnetId?: string | undefined
}

export interface DistributedVirtualPortgroupNsxPortgroupOperationResult {
  _typeName?: string | undefined
  portgroups?: ManagedObjectReference[] | undefined
  problems?: DistributedVirtualPortgroupProblem[] | undefined
}

export interface DistributedVirtualPortgroupProblem {
  _typeName?: string | undefined
  logicalSwitchUuid: string
  fault: LocalizedMethodFault
}

export interface DistributedVirtualSwitchHostMember {
  _typeName?: string | undefined
  runtimeState?: DistributedVirtualSwitchHostMemberRuntimeState | undefined
  config: DistributedVirtualSwitchHostMemberConfigInfo
  productInfo?: DistributedVirtualSwitchProductSpec | undefined
  uplinkPortKey?: string[] | undefined
  status: string
  statusDetail?: string | undefined
}

export interface DistributedVirtualSwitchHostMemberBacking {
  _typeName?: string | undefined
}

export interface DistributedVirtualSwitchHostMemberConfigInfo {
  _typeName?: string | undefined
  host?: ManagedObjectReference | undefined
  maxProxySwitchPorts: number
  vendorSpecificConfig?: DistributedVirtualSwitchKeyedOpaqueBlob[] | undefined
  backing: DistributedVirtualSwitchHostMemberBacking
  nsxSwitch?: boolean | undefined
  ensEnabled?: boolean | undefined
  ensInterruptEnabled?: boolean | undefined
  transportZones?: DistributedVirtualSwitchHostMemberTransportZoneInfo[] | undefined
  nsxtUsedUplinkNames?: string[] | undefined
  networkOffloadingEnabled?: boolean | undefined
  teplessMode?: boolean | undefined
}

export interface DistributedVirtualSwitchHostMemberConfigSpec {
  _typeName?: string | undefined
  operation: string
  host: ManagedObjectReference
  backing?: DistributedVirtualSwitchHostMemberBacking | undefined
  maxProxySwitchPorts?: number | undefined
  vendorSpecificConfig?: DistributedVirtualSwitchKeyedOpaqueBlob[] | undefined
}

export interface DistributedVirtualSwitchHostMemberHostPerfNicOffloadState {
  _typeName?: string | undefined
  enabled: boolean
  runtimeStatus?: string | undefined
  statusDescription?: string | undefined
}

export interface DistributedVirtualSwitchHostMemberHostUplinkState {
  _typeName?: string | undefined
  uplinkName: string
  state: string
}

export interface DistributedVirtualSwitchHostMemberPnicBacking extends DistributedVirtualSwitchHostMemberBacking {
  pnicSpec?: DistributedVirtualSwitchHostMemberPnicSpec[] | undefined
}

export interface DistributedVirtualSwitchHostMemberPnicSpec {
  _typeName?: string | undefined
  pnicDevice: string
  uplinkPortKey?: string | undefined
  uplinkPortgroupKey?: string | undefined
  connectionCookie?: number | undefined
}

export interface DistributedVirtualSwitchHostMemberRuntimeState {
  _typeName?: string | undefined
  currentMaxProxySwitchPorts: number
}

export interface DistributedVirtualSwitchHostMemberTransportZoneInfo {
  _typeName?: string | undefined
  uuid: string
  type: string
}

export interface DistributedVirtualSwitchHostProductSpec {
  _typeName?: string | undefined
  productLineId?: string | undefined
  version?: string | undefined
}

export interface DistributedVirtualSwitchInfo {
  _typeName?: string | undefined
  switchName: string
  switchUuid: string
  distributedVirtualSwitch: ManagedObjectReference
  networkReservationSupported?: boolean | undefined
}

export interface DistributedVirtualSwitchKeyedOpaqueBlob {
  _typeName?: string | undefined
  key: string
  opaqueData: string
}

export interface DistributedVirtualSwitchManagerCompatibilityResult {
  _typeName?: string | undefined
  host: ManagedObjectReference
  error?: LocalizedMethodFault[] | undefined
}

export interface DistributedVirtualSwitchManagerDvsProductSpec {
  _typeName?: string | undefined
  newSwitchProductSpec?: DistributedVirtualSwitchProductSpec | undefined
  distributedVirtualSwitch?: ManagedObjectReference | undefined
}

export interface DistributedVirtualSwitchManagerHostArrayFilter extends DistributedVirtualSwitchManagerHostDvsFilterSpec {
  host: ManagedObjectReference[]
}

export interface DistributedVirtualSwitchManagerHostContainer {
  _typeName?: string | undefined
  container: ManagedObjectReference
  recursive: boolean
}

export interface DistributedVirtualSwitchManagerHostContainerFilter extends DistributedVirtualSwitchManagerHostDvsFilterSpec {
  hostContainer: DistributedVirtualSwitchManagerHostContainer
}

export interface DistributedVirtualSwitchManagerHostDvsFilterSpec {
  _typeName?: string | undefined
  inclusive: boolean
}

export interface DistributedVirtualSwitchManagerHostDvsMembershipFilter extends DistributedVirtualSwitchManagerHostDvsFilterSpec {
  distributedVirtualSwitch: ManagedObjectReference
}

export interface DistributedVirtualSwitchManagerImportResult {
  _typeName?: string | undefined
  distributedVirtualSwitch?: ManagedObjectReference[] | undefined
  distributedVirtualPortgroup?: ManagedObjectReference[] | undefined
  importFault?: ImportOperationBulkFaultFaultOnImport[] | undefined
}

export interface DistributedVirtualSwitchManagerSpanInfo {
  _typeName?: string | undefined
  ID: string
  clusters?: ManagedObjectReference[] | undefined
  exclusive?: boolean | undefined
}

export interface DistributedVirtualSwitchNetworkOffloadSpec {
  _typeName?: string | undefined
  id: string
  name?: string | undefined
  types?: string[] | undefined
  dpuCapability?: VMwareDvsDpuCapability | undefined
}

export interface DistributedVirtualSwitchPortConnectee {
  _typeName?: string | undefined
  connectedEntity?: ManagedObjectReference | undefined
  nicKey?: string | undefined
  type?: string | undefined
  addressHint?: string | undefined
}

export interface DistributedVirtualSwitchPortConnection {
  _typeName?: string | undefined
  switchUuid: string
  portgroupKey?: string | undefined
  portKey?: string | undefined
  connectionCookie?: number | undefined
}

export interface DistributedVirtualSwitchPortCriteria {
  _typeName?: string | undefined
  connected?: boolean | undefined
  active?: boolean | undefined
  uplinkPort?: boolean | undefined
  nsxPort?: boolean | undefined
  scope?: ManagedObjectReference | undefined
  portgroupKey?: string[] | undefined
  inside?: boolean | undefined
  portKey?: string[] | undefined
  host?: ManagedObjectReference[] | undefined
}

export interface DistributedVirtualSwitchPortStatistics {
  _typeName?: string | undefined
  packetsInMulticast: number
  packetsOutMulticast: number
  bytesInMulticast: number
  bytesOutMulticast: number
  packetsInUnicast: number
  packetsOutUnicast: number
  bytesInUnicast: number
  bytesOutUnicast: number
  packetsInBroadcast: number
  packetsOutBroadcast: number
  bytesInBroadcast: number
  bytesOutBroadcast: number
  packetsInDropped: number
  packetsOutDropped: number
  packetsInException: number
  packetsOutException: number
  bytesInFromPnic?: number | undefined
  bytesOutToPnic?: number | undefined
}

export interface DistributedVirtualSwitchProductSpec {
  _typeName?: string | undefined
  name?: string | undefined
  vendor?: string | undefined
  version?: string | undefined
  build?: string | undefined
  forwardingClass?: string | undefined
  bundleId?: string | undefined
  bundleUrl?: string | undefined
}

export interface DomainNotFound extends ActiveDirectoryFault {
  domainName: string
}

export interface DpuStatusInfo extends HostHardwareElementInfo {
  dpuId: string
  fru?: HostFru | undefined
  sensors?: DpuStatusInfoOperationalInfo[] | undefined
}

export interface DpuStatusInfoOperationalInfo {
  _typeName?: string | undefined
  sensorId: string
  healthState?: ElementDescription | undefined
  reading: string
  units?: string | undefined
  timeStamp?: string | undefined
}

export interface DrsDisabledEvent extends ClusterEvent {
}

export interface DrsDisabledOnVm extends VimFault {
}

export interface DrsEnabledEvent extends ClusterEvent {
  behavior: string
}

export interface DrsEnteredStandbyModeEvent extends EnteredStandbyModeEvent {
}

export interface DrsEnteringStandbyModeEvent extends EnteringStandbyModeEvent {
}

export interface DrsExitStandbyModeFailedEvent extends ExitStandbyModeFailedEvent {
}

export interface DrsExitedStandbyModeEvent extends ExitedStandbyModeEvent {
}

export interface DrsExitingStandbyModeEvent extends ExitingStandbyModeEvent {
}

export interface DrsInvocationFailedEvent extends ClusterEvent {
}

export interface DrsRecoveredFromFailureEvent extends ClusterEvent {
}

export interface DrsResourceConfigureFailedEvent extends HostEvent {
  reason: LocalizedMethodFault
}

export interface DrsResourceConfigureSyncedEvent extends HostEvent {
}

export interface DrsRuleComplianceEvent extends VmEvent {
}

export interface DrsRuleViolationEvent extends VmEvent {
}

export interface DrsSoftRuleViolationEvent extends VmEvent {
}

export interface DrsVmMigratedEvent extends VmMigratedEvent {
}

export interface DrsVmPoweredOnEvent extends VmPoweredOnEvent {
}

export interface DrsVmotionIncompatibleFault extends VirtualHardwareCompatibilityIssue {
  host: ManagedObjectReference
}

export interface DuplicateDisks extends VsanDiskFault {
}

export interface DuplicateIpDetectedEvent extends HostEvent {
  duplicateIP: string
  macAddress: string
}

export interface DuplicateName extends VimFault {
  name: string
  object: ManagedObjectReference
}

export interface DuplicateVsanNetworkInterface extends VsanFault {
  device: string
}

export interface DvpgImportEvent extends DVPortgroupEvent {
  importType: string
}

export interface DvpgRestoreEvent extends DVPortgroupEvent {
}

export interface DvsAcceptNetworkRuleAction extends DvsNetworkRuleAction {
}

export interface DvsApplyOperationFault extends DvsFault {
  objectFault: DvsApplyOperationFaultFaultOnObject[]
}

export interface DvsApplyOperationFaultFaultOnObject {
  _typeName?: string | undefined
  objectId: string
  type: string
  fault: LocalizedMethodFault
}

export interface DvsCopyNetworkRuleAction extends DvsNetworkRuleAction {
}

export interface DvsCreatedEvent extends DvsEvent {
  parent: FolderEventArgument
}

export interface DvsDestroyedEvent extends DvsEvent {
}

export interface DvsDropNetworkRuleAction extends DvsNetworkRuleAction {
}

export interface DvsEvent extends Event {
}

export interface DvsEventArgument extends EntityEventArgument {
  dvs: ManagedObjectReference
}

export interface DvsFault extends VimFault {
}

export interface DvsFilterConfig extends InheritablePolicy {
  key?: string | undefined
  agentName?: string | undefined
  slotNumber?: string | undefined
  parameters?: DvsFilterParameter | undefined
  onFailure?: string | undefined
}

export interface DvsFilterConfigSpec extends DvsFilterConfig {
  operation: string
}

export interface DvsFilterParameter {
  _typeName?: string | undefined
  parameters?: string[] | undefined
}

export interface DvsFilterPolicy extends InheritablePolicy {
  filterConfig?: DvsFilterConfig[] | undefined
}

export interface DvsGreEncapNetworkRuleAction extends DvsNetworkRuleAction {
  encapsulationIp: SingleIp
}

export interface DvsHealthStatusChangeEvent extends HostEvent {
  switchUuid: string
  healthResult?: HostMemberHealthCheckResult | undefined
}

export interface DvsHostBackInSyncEvent extends DvsEvent {
  hostBackInSync: HostEventArgument
}

export interface DvsHostInfrastructureTrafficResource {
  _typeName?: string | undefined
  key: string
  description?: string | undefined
  allocationInfo: DvsHostInfrastructureTrafficResourceAllocation
}

export interface DvsHostInfrastructureTrafficResourceAllocation {
  _typeName?: string | undefined
  limit?: number | undefined
  shares?: SharesInfo | undefined
  reservation?: number | undefined
}

export interface DvsHostJoinedEvent extends DvsEvent {
  hostJoined: HostEventArgument
}

export interface DvsHostLeftEvent extends DvsEvent {
  hostLeft: HostEventArgument
}

export interface DvsHostStatusUpdated extends DvsEvent {
  hostMember: HostEventArgument
  oldStatus?: string | undefined
  newStatus?: string | undefined
  oldStatusDetail?: string | undefined
  newStatusDetail?: string | undefined
}

export interface DvsHostVNicProfile extends DvsVNicProfile {
}

export interface DvsHostWentOutOfSyncEvent extends DvsEvent {
  hostOutOfSync: DvsOutOfSyncHostArgument
}

export interface DvsImportEvent extends DvsEvent {
  importType: string
}

export interface DvsIpNetworkRuleQualifier extends DvsNetworkRuleQualifier {
  sourceAddress?: IpAddress | undefined
  destinationAddress?: IpAddress | undefined
  protocol?: IntExpression | undefined
  sourceIpPort?: DvsIpPort | undefined
  destinationIpPort?: DvsIpPort | undefined
  tcpFlags?: IntExpression | undefined
}

export interface DvsIpPort extends NegatableExpression {
}

export interface DvsIpPortRange extends DvsIpPort {
  startPortNumber: number
  endPortNumber: number
}

export interface DvsLogNetworkRuleAction extends DvsNetworkRuleAction {
}

export interface DvsMacNetworkRuleQualifier extends DvsNetworkRuleQualifier {
  sourceAddress?: MacAddress | undefined
  destinationAddress?: MacAddress | undefined
  protocol?: IntExpression | undefined
  vlanId?: IntExpression | undefined
}

export interface DvsMacRewriteNetworkRuleAction extends DvsNetworkRuleAction {
  rewriteMac: string
}

export interface DvsMergedEvent extends DvsEvent {
  sourceDvs: DvsEventArgument
  destinationDvs: DvsEventArgument
}

export interface DvsNetworkRuleAction {
  _typeName?: string | undefined
}

export interface DvsNetworkRuleQualifier {
  _typeName?: string | undefined
  key?: string | undefined
}

export interface DvsNotAuthorized extends DvsFault {
  sessionExtensionKey?: string | undefined
  dvsExtensionKey?: string | undefined
}

export interface DvsOperationBulkFault extends DvsFault {
  hostFault: DvsOperationBulkFaultFaultOnHost[]
}

export interface DvsOperationBulkFaultFaultOnHost {
  _typeName?: string | undefined
  host: ManagedObjectReference
  fault: LocalizedMethodFault
}

export interface DvsOutOfSyncHostArgument {
  _typeName?: string | undefined
  outOfSyncHost: HostEventArgument
  configParamters: string[]
}

export interface DvsPortBlockedEvent extends DvsEvent {
  portKey: string
  statusDetail?: string | undefined
  runtimeInfo?: DVPortStatus | undefined
  prevBlockState?: string | undefined
}

export interface DvsPortConnectedEvent extends DvsEvent {
  portKey: string
  connectee?: DistributedVirtualSwitchPortConnectee | undefined
}

export interface DvsPortCreatedEvent extends DvsEvent {
  portKey: string[]
}

export interface DvsPortDeletedEvent extends DvsEvent {
  portKey: string[]
}

export interface DvsPortDisconnectedEvent extends DvsEvent {
  portKey: string
  connectee?: DistributedVirtualSwitchPortConnectee | undefined
}

export interface DvsPortEnteredPassthruEvent extends DvsEvent {
  portKey: string
  runtimeInfo?: DVPortStatus | undefined
}

export interface DvsPortExitedPassthruEvent extends DvsEvent {
  portKey: string
  runtimeInfo?: DVPortStatus | undefined
}

export interface DvsPortJoinPortgroupEvent extends DvsEvent {
  portKey: string
  portgroupKey: string
  portgroupName: string
}

export interface DvsPortLeavePortgroupEvent extends DvsEvent {
  portKey: string
  portgroupKey: string
  portgroupName: string
}

export interface DvsPortLinkDownEvent extends DvsEvent {
  portKey: string
  runtimeInfo?: DVPortStatus | undefined
}

export interface DvsPortLinkUpEvent extends DvsEvent {
  portKey: string
  runtimeInfo?: DVPortStatus | undefined
}

export interface DvsPortReconfiguredEvent extends DvsEvent {
  portKey: string[]
  configChanges?: ChangesInfoEventArgument[] | undefined
}

export interface DvsPortRuntimeChangeEvent extends DvsEvent {
  portKey: string
  runtimeInfo: DVPortStatus
}

export interface DvsPortUnblockedEvent extends DvsEvent {
  portKey: string
  runtimeInfo?: DVPortStatus | undefined
  prevBlockState?: string | undefined
}

export interface DvsPortVendorSpecificStateChangeEvent extends DvsEvent {
  portKey: string
}

export interface DvsProfile extends ApplyProfile {
  key: string
  name: string
  uplink?: PnicUplinkProfile[] | undefined
}

export interface DvsPuntNetworkRuleAction extends DvsNetworkRuleAction {
}

export interface DvsRateLimitNetworkRuleAction extends DvsNetworkRuleAction {
  packetsPerSecond: number
}

export interface DvsReconfiguredEvent extends DvsEvent {
  configSpec: DVSConfigSpec
  configChanges?: ChangesInfoEventArgument | undefined
}

export interface DvsRenamedEvent extends DvsEvent {
  oldName: string
  newName: string
}

export interface DvsResourceRuntimeInfo {
  _typeName?: string | undefined
  capacity?: number | undefined
  usage?: number | undefined
  available?: number | undefined
  allocatedResource?: DvsVnicAllocatedResource[] | undefined
  vmVnicNetworkResourcePoolRuntime?: DvsVmVnicNetworkResourcePoolRuntimeInfo[] | undefined
}

export interface DvsRestoreEvent extends DvsEvent {
}

export interface DvsScopeViolated extends DvsFault {
  scope: ManagedObjectReference[]
  entity: ManagedObjectReference
}

export interface DvsServiceConsoleVNicProfile extends DvsVNicProfile {
}

export interface DvsSingleIpPort extends DvsIpPort {
  portNumber: number
}

export interface DvsSystemTrafficNetworkRuleQualifier extends DvsNetworkRuleQualifier {
  typeOfSystemTraffic?: StringExpression | undefined
}

export interface DvsTrafficFilterConfig extends DvsFilterConfig {
  trafficRuleset?: DvsTrafficRuleset | undefined
}

export interface DvsTrafficFilterConfigSpec extends DvsTrafficFilterConfig {
  operation: string
}

export interface DvsTrafficRule {
  _typeName?: string | undefined
  key?: string | undefined
  description?: string | undefined
  sequence?: number | undefined
  qualifier?: DvsNetworkRuleQualifier[] | undefined
  action?: DvsNetworkRuleAction | undefined
  direction?: string | undefined
}

export interface DvsTrafficRuleset {
  _typeName?: string | undefined
  key?: string | undefined
  enabled?: boolean | undefined
  precedence?: number | undefined
  rules?: DvsTrafficRule[] | undefined
}

export interface DvsUpdateTagNetworkRuleAction extends DvsNetworkRuleAction {
  qosTag?: number | undefined
  dscpTag?: number | undefined
}

export interface DvsUpgradeAvailableEvent extends DvsEvent {
  productInfo: DistributedVirtualSwitchProductSpec
}

export interface DvsUpgradeInProgressEvent extends DvsEvent {
  productInfo: DistributedVirtualSwitchProductSpec
}

export interface DvsUpgradeRejectedEvent extends DvsEvent {
  productInfo: DistributedVirtualSwitchProductSpec
}

export interface DvsUpgradedEvent extends DvsEvent {
  productInfo: DistributedVirtualSwitchProductSpec
}

export interface DvsVNicProfile extends ApplyProfile {
  key: string
  ipConfig: IpAddressProfile
}

export interface DvsVmVnicNetworkResourcePoolRuntimeInfo {
  _typeName?: string | undefined
  key: string
  name?: string | undefined
  capacity?: number | undefined
  usage?: number | undefined
  available?: number | undefined
  status: string
  allocatedResource?: DvsVnicAllocatedResource[] | undefined
}

export interface DvsVmVnicResourceAllocation {
  _typeName?: string | undefined
  reservationQuota?: number | undefined
}

export interface DvsVmVnicResourcePoolConfigSpec {
  _typeName?: string | undefined
  operation: string
  key?: string | undefined
  configVersion?: string | undefined
  allocationInfo?: DvsVmVnicResourceAllocation | undefined
  name?: string | undefined
  description?: string | undefined
}

export interface DvsVnicAllocatedResource {
  _typeName?: string | undefined
  vm: ManagedObjectReference
  vnicKey: string
  reservation?: number | undefined
}

export interface DynamicArray {
  _typeName?: string | undefined
  dynamicType?: string | undefined
  val: AnyValue[]
}

export interface DynamicData {
  _typeName?: string | undefined
  dynamicType?: string | undefined
  dynamicProperty?: DynamicProperty[] | undefined
}

export interface DynamicProperty {
  _typeName?: string | undefined
  name: string
  val: AnyValue
}

export interface EVCAdmissionFailed extends NotSupportedHostInCluster {
  faults?: LocalizedMethodFault[] | undefined
}

export interface EVCAdmissionFailedCPUFeaturesForMode extends EVCAdmissionFailed {
  currentEVCModeKey: string
}

export interface EVCAdmissionFailedCPUModel extends EVCAdmissionFailed {
}

export interface EVCAdmissionFailedCPUModelForMode extends EVCAdmissionFailed {
  currentEVCModeKey: string
}

export interface EVCAdmissionFailedCPUVendor extends EVCAdmissionFailed {
  clusterCPUVendor: string
  hostCPUVendor: string
}

export interface EVCAdmissionFailedCPUVendorUnknown extends EVCAdmissionFailed {
}

export interface EVCAdmissionFailedHostDisconnected extends EVCAdmissionFailed {
}

export interface EVCAdmissionFailedHostSoftware extends EVCAdmissionFailed {
}

export interface EVCAdmissionFailedHostSoftwareForMode extends EVCAdmissionFailed {
}

export interface EVCAdmissionFailedVmActive extends EVCAdmissionFailed {
}

export interface EVCConfigFault extends VimFault {
  faults?: LocalizedMethodFault[] | undefined
}

export interface EVCMode extends ElementDescription {
  guaranteedCPUFeatures?: HostCpuIdInfo[] | undefined
  featureCapability?: HostFeatureCapability[] | undefined
  featureMask?: HostFeatureMask[] | undefined
  featureRequirement?: VirtualMachineFeatureRequirement[] | undefined
  vendor: string
  track: string[]
  vendorTier: number
}

export interface EVCModeIllegalByVendor extends EVCConfigFault {
  clusterCPUVendor: string
  modeCPUVendor: string
}

export interface EVCModeUnsupportedByHosts extends EVCConfigFault {
  evcMode?: string | undefined
  host?: ManagedObjectReference[] | undefined
  hostName?: string[] | undefined
}

export interface EVCUnsupportedByHostHardware extends EVCConfigFault {
  host: ManagedObjectReference[]
  hostName: string[]
}

export interface EVCUnsupportedByHostSoftware extends EVCConfigFault {
  host: ManagedObjectReference[]
  hostName: string[]
}

export interface EightHostLimitViolated extends VmConfigFault {
}

export interface ElementDescription extends Description {
  key: string
}

export interface EncryptionKeyRequired extends InvalidState {
  requiredKey?: CryptoKeyId[] | undefined
}

export interface EnteredMaintenanceModeEvent extends HostEvent {
}

export interface EnteredStandbyModeEvent extends HostEvent {
}

export interface EnteringMaintenanceModeEvent extends HostEvent {
}

export interface EnteringStandbyModeEvent extends HostEvent {
}

export interface EntityBackup {
  _typeName?: string | undefined
}

export interface EntityBackupConfig {
  _typeName?: string | undefined
  entityType: string
  configBlob: string
  key?: string | undefined
  name?: string | undefined
  container?: ManagedObjectReference | undefined
  configVersion?: string | undefined
}

export interface EntityEventArgument extends EventArgument {
  name: string
}

export interface EntityPrivilege {
  _typeName?: string | undefined
  entity: ManagedObjectReference
  privAvailability: PrivilegeAvailability[]
}

export interface EnumDescription {
  _typeName?: string | undefined
  key: string
  tags: ElementDescription[]
}

export interface EnvironmentBrowserConfigOptionQuerySpec {
  _typeName?: string | undefined
  key?: string | undefined
  host?: ManagedObjectReference | undefined
  guestId?: string[] | undefined
}

export interface ErrorUpgradeEvent extends UpgradeEvent {
}

export interface EvaluationLicenseSource extends LicenseSource {
  remainingHours?: number | undefined
}

export interface Event {
  _typeName?: string | undefined
  key: number
  chainId: number
  createdTime: string
  userName: string
  datacenter?: DatacenterEventArgument | undefined
  computeResource?: ComputeResourceEventArgument | undefined
  host?: HostEventArgument | undefined
  vm?: VmEventArgument | undefined
  ds?: DatastoreEventArgument | undefined
  net?: NetworkEventArgument | undefined
  dvs?: DvsEventArgument | undefined
  tgw?: TgwEventArgument | undefined
  fullFormattedMessage?: string | undefined
  changeTag?: string | undefined
  auditId?: string | undefined
}

export interface EventAlarmExpression extends AlarmExpression {
  comparisons?: EventAlarmExpressionComparison[] | undefined
  eventType: string
  eventTypeId?: string | undefined
  objectType?: string | undefined
  status?: ManagedEntityStatus | undefined
}

export interface EventAlarmExpressionComparison {
  _typeName?: string | undefined
  attributeName: string
  operator: string
  value: string
}

export interface EventArgDesc {
  _typeName?: string | undefined
  name: string
  type: string
  description?: ElementDescription | undefined
}

export interface EventArgument {
  _typeName?: string | undefined
}

export interface EventDescription {
  _typeName?: string | undefined
  category: ElementDescription[]
  eventInfo: EventDescriptionEventDetail[]
  enumeratedTypes?: EnumDescription[] | undefined
}

export interface EventDescriptionEventDetail {
  _typeName?: string | undefined
  key: string
  description?: string | undefined
  category: string
  formatOnDatacenter: string
  formatOnComputeResource: string
  formatOnHost: string
  formatOnVm: string
  fullFormat: string
  longDescription?: string | undefined
}

export interface EventEx extends Event {
  eventTypeId: string
  severity?: string | undefined
  message?: string | undefined
  arguments?: KeyAnyValue[] | undefined
  objectId?: string | undefined
  objectType?: string | undefined
  objectName?: string | undefined
  fault?: LocalizedMethodFault | undefined
}

export interface EventFilterSpec {
  _typeName?: string | undefined
  entity?: EventFilterSpecByEntity | undefined
  time?: EventFilterSpecByTime | undefined
  userName?: EventFilterSpecByUsername | undefined
  eventChainId?: number | undefined
  alarm?: ManagedObjectReference | undefined
  scheduledTask?: ManagedObjectReference | undefined
  disableFullMessage?: boolean | undefined
  category?: string[] | undefined
  type?: string[] | undefined
  tag?: string[] | undefined
  eventTypeId?: string[] | undefined
  maxCount?: number | undefined
  delayedInit?: boolean | undefined
  auditable?: boolean | undefined
  auditId?: string[] | undefined
}

export interface EventFilterSpecByEntity {
  _typeName?: string | undefined
  entity: ManagedObjectReference
  recursion: EventFilterSpecRecursionOption
}

export interface EventFilterSpecByTime {
  _typeName?: string | undefined
  beginTime?: string | undefined
  endTime?: string | undefined
}

export interface EventFilterSpecByUsername {
  _typeName?: string | undefined
  systemUser: boolean
  userList?: string[] | undefined
}

export interface EventManagerEventViewSpec {
  _typeName?: string | undefined
}

export interface EventManagerViewByStartId extends EventManagerEventViewSpec {
  startEventId: number
  isForward: boolean
}

export interface ExitMaintenanceModeEvent extends HostEvent {
}

export interface ExitStandbyModeFailedEvent extends HostEvent {
}

export interface ExitedStandbyModeEvent extends HostEvent {
}

export interface ExitingStandbyModeEvent extends HostEvent {
}

export interface ExpiredAddonLicense extends ExpiredFeatureLicense {
}

export interface ExpiredEditionLicense extends ExpiredFeatureLicense {
}

export interface ExpiredFeatureLicense extends NotEnoughLicenses {
  feature: string
  count: number
  expirationDate: string
}

export interface ExtExtendedProductInfo {
  _typeName?: string | undefined
  companyUrl?: string | undefined
  productUrl?: string | undefined
  managementUrl?: string | undefined
  self?: ManagedObjectReference | undefined
}

export interface ExtManagedEntityInfo {
  _typeName?: string | undefined
  type: string
  smallIconUrl?: string | undefined
  iconUrl?: string | undefined
  description?: string | undefined
}

export interface ExtSolutionManagerInfo {
  _typeName?: string | undefined
  tab?: ExtSolutionManagerInfoTabInfo[] | undefined
  smallIconUrl?: string | undefined
}

export interface ExtSolutionManagerInfoTabInfo {
  _typeName?: string | undefined
  label: string
  url: string
}

export interface ExtendedDescription extends Description {
  messageCatalogKeyPrefix: string
  messageArg?: KeyAnyValue[] | undefined
}

export interface ExtendedElementDescription extends ElementDescription {
  messageCatalogKeyPrefix: string
  messageArg?: KeyAnyValue[] | undefined
}

export interface ExtendedEvent extends GeneralEvent {
  eventTypeId: string
  managedObject: ManagedObjectReference
  data?: ExtendedEventPair[] | undefined
}

export interface ExtendedEventPair {
  _typeName?: string | undefined
  key: string
  value: string
}

export interface ExtendedFault extends VimFault {
  faultTypeId: string
  data?: KeyValue[] | undefined
}

export interface Extension {
  _typeName?: string | undefined
  description: Description
  key: string
  company?: string | undefined
  type?: string | undefined
  version: string
  subjectName?: string | undefined
  server?: ExtensionServerInfo[] | undefined
  client?: ExtensionClientInfo[] | undefined
  taskList?: ExtensionTaskTypeInfo[] | undefined
  eventList?: ExtensionEventTypeInfo[] | undefined
  faultList?: ExtensionFaultTypeInfo[] | undefined
  privilegeList?: ExtensionPrivilegeInfo[] | undefined
  resourceList?: ExtensionResourceInfo[] | undefined
  lastHeartbeatTime: string
  healthInfo?: ExtensionHealthInfo | undefined
  ovfConsumerInfo?: ExtensionOvfConsumerInfo | undefined
  extendedProductInfo?: ExtExtendedProductInfo | undefined
  managedEntityInfo?: ExtManagedEntityInfo[] | undefined
  shownInSolutionManager?: boolean | undefined
  solutionManagerInfo?: ExtSolutionManagerInfo | undefined
}

export interface ExtensionClientInfo {
  _typeName?: string | undefined
  version: string
  description: Description
  company: string
  type: string
  url: string
}

export interface ExtensionEventTypeInfo {
  _typeName?: string | undefined
  eventID: string
  eventTypeSchema?: string | undefined
}

export interface ExtensionFaultTypeInfo {
  _typeName?: string | undefined
  faultID: string
}

export interface ExtensionHealthInfo {
  _typeName?: string | undefined
  url: string
}

export interface ExtensionManagerIpAllocationUsage {
  _typeName?: string | undefined
  extensionKey: string
  numAddresses: number
}

export interface ExtensionOvfConsumerInfo {
  _typeName?: string | undefined
  callbackUrl: string
  sectionType: string[]
}

export interface ExtensionPrivilegeInfo {
  _typeName?: string | undefined
  privID: string
  privGroupName: string
}

export interface ExtensionResourceInfo {
  _typeName?: string | undefined
  locale: string
  module: string
  data: KeyValue[]
}

export interface ExtensionServerInfo {
  _typeName?: string | undefined
  url: string
  description: Description
  company: string
  type: string
  adminEmail: string[]
  serverThumbprint?: string | undefined
  serverCertificate?: string | undefined
}

export interface ExtensionTaskTypeInfo {
  _typeName?: string | undefined
  taskID: string
}

export interface FailToEnableSPBM extends NotEnoughLicenses {
  cs: ManagedObjectReference
  csName: string
  hostLicenseStates: ComputeResourceHostSPBMLicenseInfo[]
}

export interface FailToLockFaultToleranceVMs extends RuntimeFault {
  vmName: string
  vm: ManagedObjectReference
  alreadyLockedVm: ManagedObjectReference
}

export interface FailoverLevelRestored extends ClusterEvent {
}

export interface FailoverNodeInfo {
  _typeName?: string | undefined
  clusterIpSettings: CustomizationIPSettings
  failoverIp?: CustomizationIPSettings | undefined
  biosUuid?: string | undefined
}

export interface FaultDomainId {
  _typeName?: string | undefined
  id: string
}

export interface FaultToleranceAntiAffinityViolated extends MigrationFault {
  hostName: string
  host: ManagedObjectReference
}

export interface FaultToleranceCannotEditMem extends VmConfigFault {
  vmName: string
  vm: ManagedObjectReference
}

export interface FaultToleranceConfigInfo {
  _typeName?: string | undefined
  role: number
  instanceUuids: string[]
  configPaths: string[]
  orphaned?: boolean | undefined
}

export interface FaultToleranceConfigSpec {
  _typeName?: string | undefined
  metaDataPath?: FaultToleranceMetaSpec | undefined
  secondaryVmSpec?: FaultToleranceVMConfigSpec | undefined
  metroFtEnabled?: boolean | undefined
  metroFtHostGroup?: string | undefined
}

export interface FaultToleranceCpuIncompatible extends CpuIncompatible {
  model: boolean
  family: boolean
  stepping: boolean
}

export interface FaultToleranceDiskSpec {
  _typeName?: string | undefined
  disk: VirtualDevice
  datastore: ManagedObjectReference
}

export interface FaultToleranceMetaSpec {
  _typeName?: string | undefined
  metaDataDatastore: ManagedObjectReference
}

export interface FaultToleranceNeedsThickDisk extends MigrationFault {
  vmName: string
}

export interface FaultToleranceNotLicensed extends VmFaultToleranceIssue {
  hostName?: string | undefined
}

export interface FaultToleranceNotSameBuild extends MigrationFault {
  build: string
}

export interface FaultTolerancePrimaryConfigInfo extends FaultToleranceConfigInfo {
  secondaries: ManagedObjectReference[]
}

export interface FaultTolerancePrimaryPowerOnNotAttempted extends VmFaultToleranceIssue {
  secondaryVm: ManagedObjectReference
  primaryVm: ManagedObjectReference
}

export interface FaultToleranceSecondaryConfigInfo extends FaultToleranceConfigInfo {
  primaryVM: ManagedObjectReference
}

export interface FaultToleranceSecondaryOpResult {
  _typeName?: string | undefined
  vm: ManagedObjectReference
  powerOnAttempted: boolean
  powerOnResult?: ClusterPowerOnVmResult | undefined
}

export interface FaultToleranceVMConfigSpec {
  _typeName?: string | undefined
  vmConfig?: ManagedObjectReference | undefined
  disks?: FaultToleranceDiskSpec[] | undefined
}

export interface FaultToleranceVmNotDasProtected extends VimFault {
  vm: ManagedObjectReference
  vmName: string
}

export interface FaultsByHost {
  _typeName?: string | undefined
  host: ManagedObjectReference
  faults?: LocalizedMethodFault[] | undefined
}

export interface FaultsByVM {
  _typeName?: string | undefined
  vm: ManagedObjectReference
  faults?: LocalizedMethodFault[] | undefined
}

export interface FcoeConfig {
  _typeName?: string | undefined
  priorityClass: number
  sourceMac: string
  vlanRange: FcoeConfigVlanRange[]
  capabilities: FcoeConfigFcoeCapabilities
  fcoeActive: boolean
}

export interface FcoeConfigFcoeCapabilities {
  _typeName?: string | undefined
  priorityClass: boolean
  sourceMacAddress: boolean
  vlanRange: boolean
}

export interface FcoeConfigFcoeSpecification {
  _typeName?: string | undefined
  underlyingPnic: string
  priorityClass?: number | undefined
  sourceMac?: string | undefined
  vlanRange?: FcoeConfigVlanRange[] | undefined
}

export interface FcoeConfigVlanRange {
  _typeName?: string | undefined
  vlanLow: number
  vlanHigh: number
}

export interface FcoeFault extends VimFault {
}

export interface FcoeFaultPnicHasNoPortSet extends FcoeFault {
  nicDevice: string
}

export interface FeatureEVCMode extends ElementDescription {
  mask?: HostFeatureMask[] | undefined
  capability?: HostFeatureCapability[] | undefined
  requirement?: VirtualMachineFeatureRequirement[] | undefined
}

export interface FeatureRequirementsNotMet extends VirtualHardwareCompatibilityIssue {
  featureRequirement?: VirtualMachineFeatureRequirement[] | undefined
  vm?: ManagedObjectReference | undefined
  host?: ManagedObjectReference | undefined
}

export interface FileAlreadyExists extends FileFault {
}

export interface FileBackedPortNotSupported extends DeviceNotSupported {
}

export interface FileBackedVirtualDiskSpec extends VirtualDiskSpec {
  capacityKb: number
  profile?: VirtualMachineProfileSpec[] | undefined
  crypto?: CryptoSpec | undefined
  sectorFormat?: string | undefined
}

export interface FileFault extends VimFault {
  file: string
}

export interface FileInfo {
  _typeName?: string | undefined
  path: string
  friendlyName?: string | undefined
  fileSize?: number | undefined
  modification?: string | undefined
  owner?: string | undefined
}

export interface FileLockInfo {
  _typeName?: string | undefined
  filePath: string
  host: string
  mac: string
  id: string
  worldName: string
  ownerId?: string | undefined
  lockMode: string
  acquired?: string | undefined
  heartbeat?: string | undefined
  refCount?: number | undefined
}

export interface FileLockInfoResult {
  _typeName?: string | undefined
  lockInfo?: FileLockInfo[] | undefined
  fault?: LocalizedMethodFault | undefined
}

export interface FileLocked extends FileFault {
}

export interface FileNameTooLong extends FileFault {
}

export interface FileNotFound extends FileFault {
}

export interface FileNotWritable extends FileFault {
}

export interface FileQuery {
  _typeName?: string | undefined
}

export interface FileQueryFlags {
  _typeName?: string | undefined
  fileType: boolean
  fileSize: boolean
  modification: boolean
  fileOwner: boolean
}

export interface FileTooLarge extends FileFault {
  datastore: string
  fileSize: number
  maxFileSize?: number | undefined
}

export interface FileTransferInformation {
  _typeName?: string | undefined
  attributes: GuestFileAttributes
  size: number
  url: string
}

export interface FilesystemQuiesceFault extends SnapshotFault {
}

export interface FilterInUse extends ResourceInUse {
  disk?: VirtualDiskId[] | undefined
}

export interface FirewallProfile extends ApplyProfile {
  ruleset?: FirewallProfileRulesetProfile[] | undefined
}

export interface FirewallProfileRulesetProfile extends ApplyProfile {
  key: string
}

export interface FloatOption extends OptionType {
  min: number
  max: number
  defaultValue: number
}

export interface FloppyImageFileInfo extends FileInfo {
}

export interface FloppyImageFileQuery extends FileQuery {
}

export interface FolderBatchAddHostsToClusterResult {
  _typeName?: string | undefined
  hostsAddedToCluster?: ManagedObjectReference[] | undefined
  hostsFailedInventoryAdd?: FolderFailedHostResult[] | undefined
  hostsFailedMoveToCluster?: FolderFailedHostResult[] | undefined
}

export interface FolderBatchAddStandaloneHostsResult {
  _typeName?: string | undefined
  addedHosts?: ManagedObjectReference[] | undefined
  hostsFailedInventoryAdd?: FolderFailedHostResult[] | undefined
}

export interface FolderEventArgument extends EntityEventArgument {
  folder: ManagedObjectReference
}

export interface FolderExternallyManagedFolderInfo {
  _typeName?: string | undefined
  id: string
  type: string
}

export interface FolderFailedHostResult {
  _typeName?: string | undefined
  hostName?: string | undefined
  host?: ManagedObjectReference | undefined
  context: LocalizableMessage
  fault: LocalizedMethodFault
}

export interface FolderFileInfo extends FileInfo {
}

export interface FolderFileQuery extends FileQuery {
}

export interface FolderNewHostSpec {
  _typeName?: string | undefined
  hostCnxSpec: HostConnectSpec
  esxLicense?: string | undefined
}

export interface FtIssuesOnHost extends VmFaultToleranceIssue {
  host: ManagedObjectReference
  hostName: string
  errors?: LocalizedMethodFault[] | undefined
}

export interface FtVmHostRuleViolation extends VmConfigFault {
  vmName: string
  hostName: string
  hostGroup: string
}

export interface FullStorageVMotionNotSupported extends MigrationFeatureNotSupported {
}

export interface GatewayConnectFault extends HostConnectFault {
  gatewayType: string
  gatewayId: string
  gatewayInfo: string
  details?: LocalizableMessage | undefined
}

export interface GatewayHostNotReachable extends GatewayToHostConnectFault {
}

export interface GatewayNotFound extends GatewayConnectFault {
}

export interface GatewayNotReachable extends GatewayConnectFault {
}

export interface GatewayOperationRefused extends GatewayConnectFault {
}

export interface GatewayToHostAuthFault extends GatewayToHostConnectFault {
  invalidProperties: string[]
  missingProperties: string[]
}

export interface GatewayToHostConnectFault extends GatewayConnectFault {
  hostname: string
  port?: number | undefined
}

export interface GatewayToHostTrustVerifyFault extends GatewayToHostConnectFault {
  verificationToken: string
  propertiesToVerify: KeyValue[]
}

export interface GeneralEvent extends Event {
  message: string
}

export interface GeneralHostErrorEvent extends GeneralEvent {
}

export interface GeneralHostInfoEvent extends GeneralEvent {
}

export interface GeneralHostWarningEvent extends GeneralEvent {
}

export interface GeneralUserEvent extends GeneralEvent {
  entity?: ManagedEntityEventArgument | undefined
}

export interface GeneralVmErrorEvent extends GeneralEvent {
}

export interface GeneralVmInfoEvent extends GeneralEvent {
}

export interface GeneralVmWarningEvent extends GeneralEvent {
}

export interface GenericDrsFault extends VimFault {
  hostFaults?: LocalizedMethodFault[] | undefined
}

export interface GenericVmConfigFault extends VmConfigFault {
  reason: string
}

export interface GhostDvsProxySwitchDetectedEvent extends HostEvent {
  switchUuid: string[]
}

export interface GhostDvsProxySwitchRemovedEvent extends HostEvent {
  switchUuid: string[]
}

export interface GlobalMessageChangedEvent extends SessionEvent {
  message: string
  prevMessage?: string | undefined
}

export interface GroupAlarmAction extends AlarmAction {
  action: AlarmAction[]
}

export interface GuestAliases {
  _typeName?: string | undefined
  base64Cert: string
  aliases: GuestAuthAliasInfo[]
}

export interface GuestAuthAliasInfo {
  _typeName?: string | undefined
  subject: GuestAuthSubject
  comment: string
}

export interface GuestAuthAnySubject extends GuestAuthSubject {
}

export interface GuestAuthNamedSubject extends GuestAuthSubject {
  name: string
}

export interface GuestAuthSubject {
  _typeName?: string | undefined
}

export interface GuestAuthentication {
  _typeName?: string | undefined
  interactiveSession: boolean
}

export interface GuestAuthenticationChallenge extends GuestOperationsFault {
  serverChallenge: GuestAuthentication
  sessionID: number
}

export interface GuestComponentsOutOfDate extends GuestOperationsFault {
}

export interface GuestDiskInfo {
  _typeName?: string | undefined
  diskPath?: string | undefined
  capacity?: number | undefined
  freeSpace?: number | undefined
  filesystemType?: string | undefined
  mappings?: GuestInfoVirtualDiskMapping[] | undefined
}

export interface GuestFileAttributes {
  _typeName?: string | undefined
  modificationTime?: string | undefined
  accessTime?: string | undefined
  symlinkTarget?: string | undefined
}

export interface GuestFileInfo {
  _typeName?: string | undefined
  path: string
  type: string
  size: number
  attributes: GuestFileAttributes
}

export interface GuestInfo {
  _typeName?: string | undefined
  toolsStatus?: VirtualMachineToolsStatus | undefined
  toolsVersionStatus?: string | undefined
  toolsVersionStatus2?: string | undefined
  toolsRunningStatus?: string | undefined
  toolsVersion?: string | undefined
  toolsInstallType?: string | undefined
  guestId?: string | undefined
  guestFamily?: string | undefined
  guestFullName?: string | undefined
  guestRebootStatus?: VirtualMachineGuestRebootStatus | undefined
  guestDetailedData?: string | undefined
  hostName?: string | undefined
  ipAddress?: string | undefined
  net?: GuestNicInfo[] | undefined
  ipStack?: GuestStackInfo[] | undefined
  disk?: GuestDiskInfo[] | undefined
  screen?: GuestScreenInfo | undefined
  guestState: string
  appHeartbeatStatus?: string | undefined
  guestKernelCrashed?: boolean | undefined
  appState?: string | undefined
  guestOperationsReady?: boolean | undefined
  interactiveGuestOperationsReady?: boolean | undefined
  guestStateChangeSupported?: boolean | undefined
  generationInfo?: GuestInfoNamespaceGenerationInfo[] | undefined
  hwVersion?: string | undefined
  customizationInfo?: GuestInfoCustomizationInfo | undefined
}

export interface GuestInfoCustomizationInfo {
  _typeName?: string | undefined
  customizationStatus: string
  startTime?: string | undefined
  endTime?: string | undefined
  errorMsg?: string | undefined
}

export interface GuestInfoNamespaceGenerationInfo {
  _typeName?: string | undefined
  key: string
  generationNo: number
}

export interface GuestInfoVirtualDiskMapping {
  _typeName?: string | undefined
  key: number
}

export interface GuestListFileInfo {
  _typeName?: string | undefined
  files?: GuestFileInfo[] | undefined
  remaining: number
}

export interface GuestMappedAliases {
  _typeName?: string | undefined
  base64Cert: string
  username: string
  subjects: GuestAuthSubject[]
}

export interface GuestMultipleMappings extends GuestOperationsFault {
}

export interface GuestNicInfo {
  _typeName?: string | undefined
  network?: string | undefined
  ipAddress?: string[] | undefined
  macAddress?: string | undefined
  connected: boolean
  deviceConfigId: number
  dnsConfig?: NetDnsConfigInfo | undefined
  ipConfig?: NetIpConfigInfo | undefined
  netBIOSConfig?: NetBIOSConfigInfo | undefined
}

export interface GuestOperationsFault extends VimFault {
}

export interface GuestOperationsUnavailable extends GuestOperationsFault {
}

export interface GuestOsDescriptor {
  _typeName?: string | undefined
  id: string
  family: string
  fullName: string
  supportedMaxCPUs: number
  numSupportedPhysicalSockets: number
  numSupportedCoresPerSocket: number
  supportedMinMemMB: number
  supportedMaxMemMB: number
  recommendedMemMB: number
  recommendedColorDepth: number
  supportedDiskControllerList: string[]
  recommendedSCSIController?: string | undefined
  recommendedDiskController: string
  supportedNumDisks: number
  recommendedDiskSizeMB: number
  recommendedCdromController: string
  supportedEthernetCard: string[]
  recommendedEthernetCard?: string | undefined
  supportsSlaveDisk?: boolean | undefined
  cpuFeatureMask?: HostCpuIdInfo[] | undefined
  smcRequired: boolean
  supportsWakeOnLan: boolean
  supportsVMI: boolean
  supportsMemoryHotAdd: boolean
  supportsCpuHotAdd: boolean
  supportsCpuHotRemove: boolean
  supportedFirmware: string[]
  recommendedFirmware: string
  supportedUSBControllerList?: string[] | undefined
  recommendedUSBController?: string | undefined
  supports3D: boolean
  recommended3D: boolean
  smcRecommended: boolean
  ich7mRecommended: boolean
  usbRecommended: boolean
  supportLevel: string
  supportedForCreate: boolean
  vRAMSizeInKB: IntOption
  numSupportedFloppyDevices: number
  wakeOnLanEthernetCard?: string[] | undefined
  supportsPvscsiControllerForBoot: boolean
  diskUuidEnabled: boolean
  supportsHotPlugPCI: boolean
  supportsSecureBoot?: boolean | undefined
  defaultSecureBoot?: boolean | undefined
  persistentMemorySupported?: boolean | undefined
  supportedMinPersistentMemoryMB?: number | undefined
  supportedMaxPersistentMemoryMB?: number | undefined
  recommendedPersistentMemoryMB?: number | undefined
  persistentMemoryHotAddSupported?: boolean | undefined
  persistentMemoryHotRemoveSupported?: boolean | undefined
  persistentMemoryColdGrowthSupported?: boolean | undefined
  persistentMemoryColdGrowthGranularityMB?: number | undefined
  persistentMemoryHotGrowthSupported?: boolean | undefined
  persistentMemoryHotGrowthGranularityMB?: number | undefined
  numRecommendedPhysicalSockets?: number | undefined
  numRecommendedCoresPerSocket?: number | undefined
  vvtdSupported?: BoolOption | undefined
  vbsSupported?: BoolOption | undefined
  vsgxSupported?: BoolOption | undefined
  vsgxRemoteAttestationSupported?: boolean | undefined
  supportsTPM20?: boolean | undefined
  recommendedTPM20?: boolean | undefined
  vwdtSupported?: boolean | undefined
}

export interface GuestPermissionDenied extends GuestOperationsFault {
}

export interface GuestPosixFileAttributes extends GuestFileAttributes {
  ownerId?: number | undefined
  groupId?: number | undefined
  permissions?: number | undefined
}

export interface GuestProcessInfo {
  _typeName?: string | undefined
  name: string
  pid: number
  owner: string
  cmdLine: string
  startTime: string
  endTime?: string | undefined
  exitCode?: number | undefined
}

export interface GuestProcessNotFound extends GuestOperationsFault {
  pid: number
}

export interface GuestProgramSpec {
  _typeName?: string | undefined
  programPath: string
  arguments: string
  workingDirectory?: string | undefined
  envVariables?: string[] | undefined
}

export interface GuestRegKeyNameSpec {
  _typeName?: string | undefined
  registryPath: string
  wowBitness: string
}

export interface GuestRegKeyRecordSpec {
  _typeName?: string | undefined
  key: GuestRegKeySpec
  fault?: LocalizedMethodFault | undefined
}

export interface GuestRegKeySpec {
  _typeName?: string | undefined
  keyName: GuestRegKeyNameSpec
  classType: string
  lastWritten: string
}

export interface GuestRegValueBinarySpec extends GuestRegValueDataSpec {
  value?: string | undefined
}

export interface GuestRegValueDataSpec {
  _typeName?: string | undefined
}

export interface GuestRegValueDwordSpec extends GuestRegValueDataSpec {
  value: number
}

export interface GuestRegValueExpandStringSpec extends GuestRegValueDataSpec {
  value?: string | undefined
}

export interface GuestRegValueMultiStringSpec extends GuestRegValueDataSpec {
  value?: string[] | undefined
}

export interface GuestRegValueNameSpec {
  _typeName?: string | undefined
  keyName: GuestRegKeyNameSpec
  name: string
}

export interface GuestRegValueQwordSpec extends GuestRegValueDataSpec {
  value: number
}

export interface GuestRegValueSpec {
  _typeName?: string | undefined
  name: GuestRegValueNameSpec
  data: GuestRegValueDataSpec
}

export interface GuestRegValueStringSpec extends GuestRegValueDataSpec {
  value?: string | undefined
}

export interface GuestRegistryFault extends GuestOperationsFault {
  windowsSystemErrorCode: number
}

export interface GuestRegistryKeyAlreadyExists extends GuestRegistryKeyFault {
}

export interface GuestRegistryKeyFault extends GuestRegistryFault {
  keyName: string
}

export interface GuestRegistryKeyHasSubkeys extends GuestRegistryKeyFault {
}

export interface GuestRegistryKeyInvalid extends GuestRegistryKeyFault {
}

export interface GuestRegistryKeyParentVolatile extends GuestRegistryKeyFault {
}

export interface GuestRegistryValueFault extends GuestRegistryFault {
  keyName: string
  valueName: string
}

export interface GuestRegistryValueNotFound extends GuestRegistryValueFault {
}

export interface GuestScreenInfo {
  _typeName?: string | undefined
  width: number
  height: number
}

export interface GuestStackInfo {
  _typeName?: string | undefined
  dnsConfig?: NetDnsConfigInfo | undefined
  ipRouteConfig?: NetIpRouteConfigInfo | undefined
  ipStackConfig?: KeyValue[] | undefined
  dhcpConfig?: NetDhcpConfigInfo | undefined
}

export interface GuestWindowsFileAttributes extends GuestFileAttributes {
  hidden?: boolean | undefined
  readOnly?: boolean | undefined
  createTime?: string | undefined
}

export interface GuestWindowsProgramSpec extends GuestProgramSpec {
  startMinimized: boolean
}

export interface HAErrorsAtDest extends MigrationFault {
}

export interface HbrDiskMigrationAction extends ClusterAction {
  collectionId: string
  collectionName: string
  diskIds: string[]
  source: ManagedObjectReference
  destination: ManagedObjectReference
  sizeTransferred: number
  spaceUtilSrcBefore?: number | undefined
  spaceUtilDstBefore?: number | undefined
  spaceUtilSrcAfter?: number | undefined
  spaceUtilDstAfter?: number | undefined
  ioLatencySrcBefore?: number | undefined
  ioLatencyDstBefore?: number | undefined
}

export interface HbrManagerReplicationVmInfo {
  _typeName?: string | undefined
  state: string
  progressInfo?: ReplicationVmProgressInfo | undefined
  imageId?: string | undefined
  lastError?: LocalizedMethodFault | undefined
}

export interface HbrManagerVmReplicationCapability {
  _typeName?: string | undefined
  vm: ManagedObjectReference
  supportedQuiesceMode: string
  compressionSupported: boolean
  maxSupportedSourceDiskCapacity: number
  minRpo?: number | undefined
  fault?: LocalizedMethodFault | undefined
}

export interface HbrReplicationTargetSpec {
  _typeName?: string | undefined
}

export interface HbrTargetSpec {
  _typeName?: string | undefined
  targetIP: string
  certificate: string
}

export interface HbrTargetSpecReplacement extends HbrReplicationTargetSpec {
  spec?: HbrTargetSpec[] | undefined
}

export interface HealthStatusChangedEvent extends Event {
  componentId: string
  oldStatus: string
  newStatus: string
  componentName: string
  serviceId?: string | undefined
}

export interface HealthSystemRuntime {
  _typeName?: string | undefined
  systemHealthInfo?: HostSystemHealthInfo | undefined
  hardwareStatusInfo?: HostHardwareStatusInfo | undefined
}

export interface HealthUpdate {
  _typeName?: string | undefined
  entity: ManagedObjectReference
  healthUpdateInfoId: string
  id: string
  status: ManagedEntityStatus
  remediation: string
}

export interface HealthUpdateInfo {
  _typeName?: string | undefined
  id: string
  componentType: string
  description: string
}

export interface HeterogenousHostsBlockingEVC extends EVCConfigFault {
}

export interface HostAccessControlEntry {
  _typeName?: string | undefined
  principal: string
  group: boolean
  accessMode: HostAccessMode
}

export interface HostAccessRestrictedToManagementServer extends NotSupported {
  managementServer: string
}

export interface HostAccountSpec {
  _typeName?: string | undefined
  id: string
  password?: string | undefined
  description?: string | undefined
}

export interface HostActiveDirectory {
  _typeName?: string | undefined
  changeOperation: string
  spec?: HostActiveDirectorySpec | undefined
}

export interface HostActiveDirectoryInfo extends HostDirectoryStoreInfo {
  joinedDomain?: string | undefined
  trustedDomain?: string[] | undefined
  domainMembershipStatus?: string | undefined
  smartCardAuthenticationEnabled?: boolean | undefined
}

export interface HostActiveDirectorySpec {
  _typeName?: string | undefined
  domainName?: string | undefined
  userName?: string | undefined
  password?: string | undefined
  camServer?: string | undefined
  thumbprint?: string | undefined
  certificate?: string | undefined
  smartCardAuthenticationEnabled?: boolean | undefined
  smartCardTrustAnchors?: string[] | undefined
}

export interface HostAddFailedEvent extends HostEvent {
  hostname: string
}

export interface HostAddedEvent extends HostEvent {
}

export interface HostAdminDisableEvent extends HostEvent {
}

export interface HostAdminEnableEvent extends HostEvent {
}

export interface HostApplyProfile extends ApplyProfile {
  memory?: HostMemoryProfile | undefined
  storage?: StorageProfile | undefined
  network?: NetworkProfile | undefined
  datetime?: DateTimeProfile | undefined
  firewall?: FirewallProfile | undefined
  security?: SecurityProfile | undefined
  service?: ServiceProfile[] | undefined
  option?: OptionProfile[] | undefined
  userAccount?: UserProfile[] | undefined
  usergroupAccount?: UserGroupProfile[] | undefined
  authentication?: AuthenticationProfile | undefined
}

export interface HostAssignableHardwareBinding {
  _typeName?: string | undefined
  instanceId: string
  vm: ManagedObjectReference
  pciId?: string | undefined
  deviceKey?: number | undefined
}

export interface HostAssignableHardwareConfig {
  _typeName?: string | undefined
  attributeOverride?: HostAssignableHardwareConfigAttributeOverride[] | undefined
}

export interface HostAssignableHardwareConfigAttributeOverride {
  _typeName?: string | undefined
  instanceId: string
  name: string
  value?: AnyValue | undefined
}

export interface HostAuthenticationInfo {
  _typeName?: string | undefined
  principal: string
  ownerTag: string
  sslCertificates?: string[] | undefined
}

export interface HostAuthenticationManagerInfo {
  _typeName?: string | undefined
  authConfig: HostAuthenticationStoreInfo[]
}

export interface HostAuthenticationStoreInfo {
  _typeName?: string | undefined
  enabled: boolean
}

export interface HostAutoStartManagerConfig {
  _typeName?: string | undefined
  defaults?: AutoStartDefaults | undefined
  powerInfo?: AutoStartPowerInfo[] | undefined
}

export interface HostBIOSInfo {
  _typeName?: string | undefined
  biosVersion?: string | undefined
  releaseDate?: string | undefined
  vendor?: string | undefined
  majorRelease?: number | undefined
  minorRelease?: number | undefined
  firmwareMajorRelease?: number | undefined
  firmwareMinorRelease?: number | undefined
  firmwareType?: string | undefined
}

export interface HostBlockAdapterTargetTransport extends HostTargetTransport {
}

export interface HostBlockHba extends HostHostBusAdapter {
}

export interface HostBootDevice {
  _typeName?: string | undefined
  key: string
  description: string
}

export interface HostBootDeviceInfo {
  _typeName?: string | undefined
  bootDevices?: HostBootDevice[] | undefined
  currentBootDeviceKey?: string | undefined
}

export interface HostCacheConfigurationInfo {
  _typeName?: string | undefined
  key: ManagedObjectReference
  swapSize: number
}

export interface HostCacheConfigurationSpec {
  _typeName?: string | undefined
  datastore: ManagedObjectReference
  swapSize: number
}

export interface HostCapability {
  _typeName?: string | undefined
  recursiveResourcePoolsSupported: boolean
  cpuMemoryResourceConfigurationSupported: boolean
  rebootSupported: boolean
  shutdownSupported: boolean
  vmotionSupported: boolean
  standbySupported: boolean
  ipmiSupported?: boolean | undefined
  maxSupportedVMs?: number | undefined
  maxRunningVMs?: number | undefined
  maxSupportedVcpus?: number | undefined
  maxRegisteredVMs?: number | undefined
  datastorePrincipalSupported: boolean
  sanSupported: boolean
  nfsSupported: boolean
  iscsiSupported: boolean
  vlanTaggingSupported: boolean
  nicTeamingSupported: boolean
  highGuestMemSupported: boolean
  maintenanceModeSupported: boolean
  suspendedRelocateSupported: boolean
  restrictedSnapshotRelocateSupported: boolean
  perVmSwapFiles: boolean
  localSwapDatastoreSupported: boolean
  unsharedSwapVMotionSupported: boolean
  backgroundSnapshotsSupported: boolean
  preAssignedPCIUnitNumbersSupported: boolean
  screenshotSupported: boolean
  scaledScreenshotSupported: boolean
  storageVMotionSupported: boolean
  vmotionWithStorageVMotionSupported: boolean
  vmotionAcrossNetworkSupported?: boolean | undefined
  maxNumDisksSVMotion?: number | undefined
  maxVirtualDiskDescVersionSupported?: number | undefined
  hbrNicSelectionSupported: boolean
  vrNfcNicSelectionSupported: boolean
  recordReplaySupported: boolean
  ftSupported: boolean
  replayUnsupportedReason?: string | undefined
  replayCompatibilityIssues?: string[] | undefined
  smpFtSupported: boolean
  ftCompatibilityIssues?: string[] | undefined
  smpFtCompatibilityIssues?: string[] | undefined
  maxVcpusPerFtVm?: number | undefined
  loginBySSLThumbprintSupported?: boolean | undefined
  cloneFromSnapshotSupported: boolean
  deltaDiskBackingsSupported: boolean
  perVMNetworkTrafficShapingSupported: boolean
  tpmSupported: boolean
  tpmVersion?: string | undefined
  txtEnabled?: boolean | undefined
  drtmType?: string | undefined
  supportedCpuFeature?: HostCpuIdInfo[] | undefined
  virtualExecUsageSupported: boolean
  storageIORMSupported: boolean
  vmDirectPathGen2Supported?: boolean | undefined
  vmDirectPathGen2UnsupportedReason?: string[] | undefined
  vmDirectPathGen2UnsupportedReasonExtended?: string | undefined
  supportedVmfsMajorVersion?: number[] | undefined
  vStorageCapable: boolean
  snapshotRelayoutSupported: boolean
  firewallIpRulesSupported?: boolean | undefined
  servicePackageInfoSupported?: boolean | undefined
  maxHostRunningVms?: number | undefined
  maxHostSupportedVcpus?: number | undefined
  vmfsDatastoreMountCapable: boolean
  eightPlusHostVmfsSharedAccessSupported: boolean
  nestedHVSupported: boolean
  vPMCSupported: boolean
  interVMCommunicationThroughVMCISupported: boolean
  scheduledHardwareUpgradeSupported?: boolean | undefined
  featureCapabilitiesSupported: boolean
  latencySensitivitySupported: boolean
  storagePolicySupported?: boolean | undefined
  accel3dSupported: boolean
  reliableMemoryAware?: boolean | undefined
  multipleNetworkStackInstanceSupported?: boolean | undefined
  messageBusProxySupported?: boolean | undefined
  vsanSupported?: boolean | undefined
  vFlashSupported?: boolean | undefined
  hostAccessManagerSupported?: boolean | undefined
  provisioningNicSelectionSupported: boolean
  nfs41Supported?: boolean | undefined
  nfs41Krb5iSupported?: boolean | undefined
  turnDiskLocatorLedSupported?: boolean | undefined
  virtualVolumeDatastoreSupported?: boolean | undefined
  markAsSsdSupported?: boolean | undefined
  markAsLocalSupported?: boolean | undefined
  smartCardAuthenticationSupported?: boolean | undefined
  pMemSupported?: boolean | undefined
  pMemSnapshotSupported?: boolean | undefined
  cryptoSupported?: boolean | undefined
  oneKVolumeAPIsSupported?: boolean | undefined
  gatewayOnNicSupported?: boolean | undefined
  upitSupported?: boolean | undefined
  cpuHwMmuSupported?: boolean | undefined
  encryptedVMotionSupported?: boolean | undefined
  encryptionChangeOnAddRemoveSupported?: boolean | undefined
  encryptionHotOperationSupported?: boolean | undefined
  encryptionWithSnapshotsSupported?: boolean | undefined
  encryptionFaultToleranceSupported?: boolean | undefined
  encryptionMemorySaveSupported?: boolean | undefined
  encryptionRDMSupported?: boolean | undefined
  encryptionVFlashSupported?: boolean | undefined
  encryptionCBRCSupported?: boolean | undefined
  encryptionHBRSupported?: boolean | undefined
  ftEfiSupported?: boolean | undefined
  unmapMethodSupported?: string | undefined
  maxMemMBPerFtVm?: number | undefined
  virtualMmuUsageIgnored?: boolean | undefined
  virtualExecUsageIgnored?: boolean | undefined
  vmCreateDateSupported?: boolean | undefined
  vmfs3EOLSupported?: boolean | undefined
  ftVmcpSupported?: boolean | undefined
  quickBootSupported?: boolean | undefined
  encryptedFtSupported?: boolean | undefined
  assignableHardwareSupported?: boolean | undefined
  suspendToMemorySupported?: boolean | undefined
  useFeatureReqsForOldHWv?: boolean | undefined
  markPerenniallyReservedSupported?: boolean | undefined
  hppPspSupported?: boolean | undefined
  deviceRebindWithoutRebootSupported?: boolean | undefined
  storagePolicyChangeSupported?: boolean | undefined
  precisionTimeProtocolSupported?: boolean | undefined
  remoteDeviceVMotionSupported?: boolean | undefined
  maxSupportedVmMemory?: number | undefined
  ahDeviceHintsSupported?: boolean | undefined
  nvmeOverTcpSupported?: boolean | undefined
  nvmeStorageFabricServicesSupported?: boolean | undefined
  assignHwPciConfigSupported?: boolean | undefined
  timeConfigSupported?: boolean | undefined
  nvmeBatchOperationsSupported?: boolean | undefined
  pMemFailoverSupported?: boolean | undefined
  hostConfigEncryptionSupported?: boolean | undefined
  maxSupportedSimultaneousThreads?: number | undefined
  ptpConfigSupported?: boolean | undefined
  maxSupportedPtpPorts?: number | undefined
  sgxRegistrationSupported?: boolean | undefined
  pMemIndependentSnapshotSupported?: boolean | undefined
  iommuSLDirtyCapable?: boolean | undefined
  vmknicBindingSupported?: boolean | undefined
  ultralowFixedUnmapSupported?: boolean | undefined
  nvmeVvolSupported?: boolean | undefined
  fptHotplugSupported?: boolean | undefined
  mconnectSupported?: boolean | undefined
  vsanNicMgmtSupported?: boolean | undefined
  vvolNQNSupported?: boolean | undefined
  stretchedSCSupported?: boolean | undefined
  vmknicBindingOnNFSv41?: boolean | undefined
  vpStatusCheckSupported?: boolean | undefined
  e2e4knSupported?: boolean | undefined
  vsanDedicatedVmkNicSupported?: boolean | undefined
  nConnectSupported?: boolean | undefined
  userKeySupported?: boolean | undefined
  ndcmSupported?: boolean | undefined
  uefiSecureBoot?: boolean | undefined
  vpxdVmxGenerationSupported?: boolean | undefined
  nfs41Krb5pSupported?: boolean | undefined
  cimSupported?: boolean | undefined
  npivSupported?: boolean | undefined
  entitlementSupported?: boolean | undefined
  monitorUnrestricted?: boolean | undefined
  vnetworkingNicSelectionSupported?: boolean | undefined
  directPathInfoSupported?: boolean | undefined
  fcdLinkedCloneSupported?: boolean | undefined
  ehvQuickBootSupported?: boolean | undefined
  nestedHvTieringEnabled?: boolean | undefined
}

export interface HostCertificateManagerCertificateInfo {
  _typeName?: string | undefined
  kind?: string | undefined
  issuer?: string | undefined
  notBefore?: string | undefined
  notAfter?: string | undefined
  subject?: string | undefined
  status: string
}

export interface HostCertificateManagerCertificateSpec {
  _typeName?: string | undefined
  kind: string
  subjectAlternativeNames?: string[] | undefined
  cryptoAlgorithm?: string | undefined
}

export interface HostCnxFailedAccountFailedEvent extends HostEvent {
}

export interface HostCnxFailedAlreadyManagedEvent extends HostEvent {
  serverName: string
}

export interface HostCnxFailedBadCcagentEvent extends HostEvent {
}

export interface HostCnxFailedBadUsernameEvent extends HostEvent {
}

export interface HostCnxFailedBadVersionEvent extends HostEvent {
}

export interface HostCnxFailedCcagentUpgradeEvent extends HostEvent {
}

export interface HostCnxFailedEvent extends HostEvent {
}

export interface HostCnxFailedNetworkErrorEvent extends HostEvent {
}

export interface HostCnxFailedNoAccessEvent extends HostEvent {
}

export interface HostCnxFailedNoConnectionEvent extends HostEvent {
}

export interface HostCnxFailedNoLicenseEvent extends HostEvent {
}

export interface HostCnxFailedNotFoundEvent extends HostEvent {
}

export interface HostCnxFailedTimeoutEvent extends HostEvent {
}

export interface HostCommunication extends RuntimeFault {
}

export interface HostComplianceCheckedEvent extends HostEvent {
  profile: ProfileEventArgument
}

export interface HostCompliantEvent extends HostEvent {
}

export interface HostConfigAppliedEvent extends HostEvent {
}

export interface HostConfigChange {
  _typeName?: string | undefined
}

export interface HostConfigFailed extends HostConfigFault {
  failure: LocalizedMethodFault[]
}

export interface HostConfigFault extends VimFault {
}

export interface HostConfigInfo {
  _typeName?: string | undefined
  host: ManagedObjectReference
  product: AboutInfo
  deploymentInfo?: HostDeploymentInfo | undefined
  hyperThread?: HostHyperThreadScheduleInfo | undefined
  cpuScheduler?: HostCpuSchedulerInfo | undefined
  consoleReservation?: ServiceConsoleReservationInfo | undefined
  virtualMachineReservation?: VirtualMachineMemoryReservationInfo | undefined
  storageDevice?: HostStorageDeviceInfo | undefined
  multipathState?: HostMultipathStateInfo | undefined
  fileSystemVolume?: HostFileSystemVolumeInfo | undefined
  systemFile?: string[] | undefined
  network?: HostNetworkInfo | undefined
  vmotion?: HostVMotionInfo | undefined
  virtualNicManagerInfo?: HostVirtualNicManagerInfo | undefined
  capabilities?: HostNetCapabilities | undefined
  datastoreCapabilities?: HostDatastoreSystemCapabilities | undefined
  offloadCapabilities?: HostNetOffloadCapabilities | undefined
  service?: HostServiceInfo | undefined
  firewall?: HostFirewallInfo | undefined
  autoStart?: HostAutoStartManagerConfig | undefined
  activeDiagnosticPartition?: HostDiagnosticPartition | undefined
  option?: OptionValue[] | undefined
  optionDef?: OptionDef[] | undefined
  datastorePrincipal?: string | undefined
  localSwapDatastore?: ManagedObjectReference | undefined
  systemSwapConfiguration?: HostSystemSwapConfiguration | undefined
  systemResources?: HostSystemResourceInfo | undefined
  dateTimeInfo?: HostDateTimeInfo | undefined
  flags?: HostFlagInfo | undefined
  adminDisabled?: boolean | undefined
  lockdownMode?: HostLockdownMode | undefined
  ipmi?: HostIpmiInfo | undefined
  sslThumbprintInfo?: HostSslThumbprintInfo | undefined
  sslThumbprintData?: HostSslThumbprintInfo[] | undefined
  authenticationData?: HostAuthenticationInfo[] | undefined
  certificate?: number[] | undefined
  pciPassthruInfo?: HostPciPassthruInfo[] | undefined
  authenticationManagerInfo?: HostAuthenticationManagerInfo | undefined
  featureVersion?: HostFeatureVersionInfo[] | undefined
  powerSystemCapability?: PowerSystemCapability | undefined
  powerSystemInfo?: PowerSystemInfo | undefined
  cacheConfigurationInfo?: HostCacheConfigurationInfo[] | undefined
  wakeOnLanCapable?: boolean | undefined
  featureCapability?: HostFeatureCapability[] | undefined
  maskedFeatureCapability?: HostFeatureCapability[] | undefined
  vFlashConfigInfo?: HostVFlashManagerVFlashConfigInfo | undefined
  vsanHostConfig?: VsanHostConfigInfo | undefined
  domainList?: string[] | undefined
  scriptCheckSum?: string | undefined
  hostConfigCheckSum?: string | undefined
  descriptionTreeCheckSum?: string | undefined
  graphicsInfo?: HostGraphicsInfo[] | undefined
  sharedPassthruGpuTypes?: string[] | undefined
  graphicsConfig?: HostGraphicsConfig | undefined
  sharedGpuCapabilities?: HostSharedGpuCapabilities[] | undefined
  ioFilterInfo?: HostIoFilterInfo[] | undefined
  sriovDevicePool?: HostSriovDevicePoolInfo[] | undefined
  assignableHardwareBinding?: HostAssignableHardwareBinding[] | undefined
  assignableHardwareConfig?: HostAssignableHardwareConfig | undefined
}

export interface HostConfigManager {
  _typeName?: string | undefined
  cpuScheduler?: ManagedObjectReference | undefined
  datastoreSystem?: ManagedObjectReference | undefined
  memoryManager?: ManagedObjectReference | undefined
  storageSystem?: ManagedObjectReference | undefined
  networkSystem?: ManagedObjectReference | undefined
  vmotionSystem?: ManagedObjectReference | undefined
  virtualNicManager?: ManagedObjectReference | undefined
  serviceSystem?: ManagedObjectReference | undefined
  firewallSystem?: ManagedObjectReference | undefined
  advancedOption?: ManagedObjectReference | undefined
  diagnosticSystem?: ManagedObjectReference | undefined
  autoStartManager?: ManagedObjectReference | undefined
  snmpSystem?: ManagedObjectReference | undefined
  dateTimeSystem?: ManagedObjectReference | undefined
  patchManager?: ManagedObjectReference | undefined
  imageConfigManager?: ManagedObjectReference | undefined
  bootDeviceSystem?: ManagedObjectReference | undefined
  firmwareSystem?: ManagedObjectReference | undefined
  healthStatusSystem?: ManagedObjectReference | undefined
  pciPassthruSystem?: ManagedObjectReference | undefined
  licenseManager?: ManagedObjectReference | undefined
  kernelModuleSystem?: ManagedObjectReference | undefined
  authenticationManager?: ManagedObjectReference | undefined
  powerSystem?: ManagedObjectReference | undefined
  cacheConfigurationManager?: ManagedObjectReference | undefined
  esxAgentHostManager?: ManagedObjectReference | undefined
  iscsiManager?: ManagedObjectReference | undefined
  vFlashManager?: ManagedObjectReference | undefined
  vsanSystem?: ManagedObjectReference | undefined
  messageBusProxy?: ManagedObjectReference | undefined
  userDirectory?: ManagedObjectReference | undefined
  accountManager?: ManagedObjectReference | undefined
  hostAccessManager?: ManagedObjectReference | undefined
  graphicsManager?: ManagedObjectReference | undefined
  vsanInternalSystem?: ManagedObjectReference | undefined
  certificateManager?: ManagedObjectReference | undefined
  cryptoManager?: ManagedObjectReference | undefined
  nvdimmSystem?: ManagedObjectReference | undefined
  assignableHardwareManager?: ManagedObjectReference | undefined
}

export interface HostConfigSpec {
  _typeName?: string | undefined
  nasDatastore?: HostNasVolumeConfig[] | undefined
  network?: HostNetworkConfig | undefined
  nicTypeSelection?: HostVirtualNicManagerNicTypeSelection[] | undefined
  service?: HostServiceConfig[] | undefined
  firewall?: HostFirewallConfig | undefined
  option?: OptionValue[] | undefined
  datastorePrincipal?: string | undefined
  datastorePrincipalPasswd?: string | undefined
  datetime?: HostDateTimeConfig | undefined
  storageDevice?: HostStorageDeviceInfo | undefined
  license?: HostLicenseSpec | undefined
  security?: HostSecuritySpec | undefined
  userAccount?: HostAccountSpec[] | undefined
  usergroupAccount?: HostAccountSpec[] | undefined
  memory?: HostMemorySpec | undefined
  activeDirectory?: HostActiveDirectory[] | undefined
  genericConfig?: KeyAnyValue[] | undefined
  graphicsConfig?: HostGraphicsConfig | undefined
  assignableHardwareConfig?: HostAssignableHardwareConfig | undefined
}

export interface HostConfigSummary {
  _typeName?: string | undefined
  name: string
  port: number
  sslThumbprint?: string | undefined
  sslCertificate?: string | undefined
  product?: AboutInfo | undefined
  vmotionEnabled: boolean
  faultToleranceEnabled: boolean
  featureVersion?: HostFeatureVersionInfo[] | undefined
  agentVmDatastore?: ManagedObjectReference | undefined
  agentVmNetwork?: ManagedObjectReference | undefined
}

export interface HostConnectFault extends VimFault {
}

export interface HostConnectInfo {
  _typeName?: string | undefined
  serverIp?: string | undefined
  inDasCluster?: boolean | undefined
  host: HostListSummary
  vm?: VirtualMachineSummary[] | undefined
  vimAccountNameRequired?: boolean | undefined
  clusterSupported?: boolean | undefined
  network?: HostConnectInfoNetworkInfo[] | undefined
  datastore?: HostDatastoreConnectInfo[] | undefined
  license?: HostLicenseConnectInfo | undefined
  capability?: HostCapability | undefined
}

export interface HostConnectInfoNetworkInfo {
  _typeName?: string | undefined
  summary: NetworkSummary
}

export interface HostConnectSpec {
  _typeName?: string | undefined
  hostName?: string | undefined
  port?: number | undefined
  sslThumbprint?: string | undefined
  sslCertificate?: string | undefined
  userName?: string | undefined
  password?: string | undefined
  vmFolder?: ManagedObjectReference | undefined
  force: boolean
  vimAccountName?: string | undefined
  vimAccountPassword?: string | undefined
  managementIp?: string | undefined
  lockdownMode?: HostLockdownMode | undefined
  hostGateway?: HostGatewaySpec | undefined
}

export interface HostConnectedEvent extends HostEvent {
}

export interface HostConnectionLostEvent extends HostEvent {
}

export interface HostCpuIdInfo {
  _typeName?: string | undefined
  level: number
  vendor?: string | undefined
  eax?: string | undefined
  ebx?: string | undefined
  ecx?: string | undefined
  edx?: string | undefined
}

export interface HostCpuInfo {
  _typeName?: string | undefined
  numCpuPackages: number
  numCpuCores: number
  numCpuThreads: number
  hz: number
}

export interface HostCpuPackage {
  _typeName?: string | undefined
  index: number
  vendor: string
  hz: number
  busHz: number
  description: string
  threadId: number[]
  cpuFeature?: HostCpuIdInfo[] | undefined
  family?: number | undefined
  model?: number | undefined
  stepping?: number | undefined
}

export interface HostCpuPowerManagementInfo {
  _typeName?: string | undefined
  currentPolicy?: string | undefined
  hardwareSupport?: string | undefined
}

export interface HostCpuSchedulerInfo {
  _typeName?: string | undefined
  policy: string
}

export interface HostDasDisabledEvent extends HostEvent {
}

export interface HostDasDisablingEvent extends HostEvent {
}

export interface HostDasEnabledEvent extends HostEvent {
}

export interface HostDasEnablingEvent extends HostEvent {
}

export interface HostDasErrorEvent extends HostEvent {
  message?: string | undefined
  reason?: string | undefined
}

export interface HostDasEvent extends HostEvent {
}

export interface HostDasOkEvent extends HostEvent {
}

export interface HostDataTransportConnectionInfo {
  _typeName?: string | undefined
  staticMemoryConsumed: number
}

export interface HostDatastoreBrowserSearchResults {
  _typeName?: string | undefined
  datastore?: ManagedObjectReference | undefined
  folderPath?: string | undefined
  file?: FileInfo[] | undefined
}

export interface HostDatastoreBrowserSearchSpec {
  _typeName?: string | undefined
  query?: FileQuery[] | undefined
  details?: FileQueryFlags | undefined
  searchCaseInsensitive?: boolean | undefined
  matchPattern?: string[] | undefined
  sortFoldersFirst?: boolean | undefined
}

export interface HostDatastoreConnectInfo {
  _typeName?: string | undefined
  summary: DatastoreSummary
}

export interface HostDatastoreExistsConnectInfo extends HostDatastoreConnectInfo {
  newDatastoreName: string
}

export interface HostDatastoreNameConflictConnectInfo extends HostDatastoreConnectInfo {
  newDatastoreName: string
}

export interface HostDatastoreSystemCapabilities {
  _typeName?: string | undefined
  nfsMountCreationRequired: boolean
  nfsMountCreationSupported: boolean
  localDatastoreSupported: boolean
  vmfsExtentExpansionSupported: boolean
}

export interface HostDatastoreSystemDatastoreResult {
  _typeName?: string | undefined
  key: ManagedObjectReference
  fault?: LocalizedMethodFault | undefined
}

export interface HostDatastoreSystemVvolDatastoreSpec {
  _typeName?: string | undefined
  name: string
  scId: string
}

export interface HostDateTimeConfig {
  _typeName?: string | undefined
  timeZone?: string | undefined
  ntpConfig?: HostNtpConfig | undefined
  ptpConfig?: HostPtpConfig | undefined
  protocol?: string | undefined
  enabled?: boolean | undefined
  disableEvents?: boolean | undefined
  disableFallback?: boolean | undefined
  resetToFactoryDefaults?: boolean | undefined
}

export interface HostDateTimeInfo {
  _typeName?: string | undefined
  timeZone: HostDateTimeSystemTimeZone
  systemClockProtocol?: string | undefined
  ntpConfig?: HostNtpConfig | undefined
  ptpConfig?: HostPtpConfig | undefined
  enabled?: boolean | undefined
  disableEvents?: boolean | undefined
  disableFallback?: boolean | undefined
  inFallbackState?: boolean | undefined
  serviceSync?: boolean | undefined
  lastSyncTime?: string | undefined
  remoteNtpServer?: string | undefined
  ntpRunTime?: number | undefined
  ptpRunTime?: number | undefined
  ntpDuration?: string | undefined
  ptpDuration?: string | undefined
}

export interface HostDateTimeSystemServiceTestResult {
  _typeName?: string | undefined
  workingNormally: boolean
  report?: string[] | undefined
}

export interface HostDateTimeSystemTimeZone {
  _typeName?: string | undefined
  key: string
  name: string
  description: string
  gmtOffset: number
}

export interface HostDeploymentInfo {
  _typeName?: string | undefined
  bootedFromStatelessCache?: boolean | undefined
}

export interface HostDevice {
  _typeName?: string | undefined
  deviceName: string
  deviceType: string
}

export interface HostDhcpService {
  _typeName?: string | undefined
  key: string
  spec: HostDhcpServiceSpec
}

export interface HostDhcpServiceConfig {
  _typeName?: string | undefined
  changeOperation?: string | undefined
  key: string
  spec: HostDhcpServiceSpec
}

export interface HostDhcpServiceSpec {
  _typeName?: string | undefined
  virtualSwitch: string
  defaultLeaseDuration: number
  leaseBeginIp: string
  leaseEndIp: string
  maxLeaseDuration: number
  unlimitedLease: boolean
  ipSubnetAddr: string
  ipSubnetMask: string
}

export interface HostDiagnosticPartition {
  _typeName?: string | undefined
  storageType: string
  diagnosticType: string
  slots: number
  id: HostScsiDiskPartition
}

export interface HostDiagnosticPartitionCreateDescription {
  _typeName?: string | undefined
  layout: HostDiskPartitionLayout
  diskUuid: string
  spec: HostDiagnosticPartitionCreateSpec
}

export interface HostDiagnosticPartitionCreateOption {
  _typeName?: string | undefined
  storageType: string
  diagnosticType: string
  disk: HostScsiDisk
}

export interface HostDiagnosticPartitionCreateSpec {
  _typeName?: string | undefined
  storageType: string
  diagnosticType: string
  id: HostScsiDiskPartition
  partition: HostDiskPartitionSpec
  active?: boolean | undefined
}

export interface HostDigestInfo {
  _typeName?: string | undefined
  digestMethod: string
  digestValue: number[]
  objectName?: string | undefined
}

export interface HostDirectoryStoreInfo extends HostAuthenticationStoreInfo {
}

export interface HostDisconnectedEvent extends HostEvent {
  reason?: string | undefined
}

export interface HostDiskConfigurationResult {
  _typeName?: string | undefined
  devicePath?: string | undefined
  success?: boolean | undefined
  fault?: LocalizedMethodFault | undefined
}

export interface HostDiskDimensions {
  _typeName?: string | undefined
}

export interface HostDiskDimensionsChs {
  _typeName?: string | undefined
  cylinder: number
  head: number
  sector: number
}

export interface HostDiskDimensionsLba {
  _typeName?: string | undefined
  blockSize: number
  block: number
}

export interface HostDiskMappingInfo {
  _typeName?: string | undefined
  physicalPartition?: HostDiskMappingPartitionInfo | undefined
  name: string
  exclusive?: boolean | undefined
}

export interface HostDiskMappingOption {
  _typeName?: string | undefined
  physicalPartition?: HostDiskMappingPartitionOption[] | undefined
  name: string
}

export interface HostDiskMappingPartitionInfo {
  _typeName?: string | undefined
  name: string
  fileSystem: string
  capacityInKb: number
}

export interface HostDiskMappingPartitionOption {
  _typeName?: string | undefined
  name: string
  fileSystem: string
  capacityInKb: number
}

export interface HostDiskPartitionAttributes {
  _typeName?: string | undefined
  partition: number
  startSector: number
  endSector: number
  type: string
  guid?: string | undefined
  logical: boolean
  attributes: number
  partitionAlignment?: number | undefined
}

export interface HostDiskPartitionBlockRange {
  _typeName?: string | undefined
  partition?: number | undefined
  type: string
  start: HostDiskDimensionsLba
  end: HostDiskDimensionsLba
}

export interface HostDiskPartitionInfo {
  _typeName?: string | undefined
  deviceName: string
  spec: HostDiskPartitionSpec
  layout: HostDiskPartitionLayout
}

export interface HostDiskPartitionLayout {
  _typeName?: string | undefined
  total?: HostDiskDimensionsLba | undefined
  partition: HostDiskPartitionBlockRange[]
}

export interface HostDiskPartitionSpec {
  _typeName?: string | undefined
  partitionFormat?: string | undefined
  chs?: HostDiskDimensionsChs | undefined
  totalSectors?: number | undefined
  partition?: HostDiskPartitionAttributes[] | undefined
  sectorSize?: number | undefined
}

export interface HostDnsConfig {
  _typeName?: string | undefined
  dhcp: boolean
  virtualNicDevice?: string | undefined
  ipv6VirtualNicDevice?: string | undefined
  hostName: string
  domainName: string
  address?: string[] | undefined
  searchDomain?: string[] | undefined
}

export interface HostDnsConfigSpec extends HostDnsConfig {
  virtualNicConnection?: HostVirtualNicConnection | undefined
  virtualNicConnectionV6?: HostVirtualNicConnection | undefined
}

export interface HostDvxClass {
  _typeName?: string | undefined
  deviceClass: string
  checkpointSupported: boolean
  swDMATracingSupported: boolean
  sriovNic: boolean
}

export interface HostEnableAdminFailedEvent extends HostEvent {
  permissions: Permission[]
}

export interface HostEnterMaintenanceResult {
  _typeName?: string | undefined
  vmFaults?: FaultsByVM[] | undefined
  hostFaults?: FaultsByHost[] | undefined
}

export interface HostEsxAgentHostManagerConfigInfo {
  _typeName?: string | undefined
  agentVmDatastore?: ManagedObjectReference | undefined
  agentVmNetwork?: ManagedObjectReference | undefined
}

export interface HostEvent extends Event {
}

export interface HostEventArgument extends EntityEventArgument {
  host: ManagedObjectReference
}

export interface HostExtraNetworksEvent extends HostDasEvent {
  ips?: string | undefined
}

export interface HostFaultToleranceManagerComponentHealthInfo {
  _typeName?: string | undefined
  isStorageHealthy: boolean
  isNetworkHealthy: boolean
}

export interface HostFeatureCapability {
  _typeName?: string | undefined
  key: string
  featureName: string
  value: string
}

export interface HostFeatureMask {
  _typeName?: string | undefined
  key: string
  featureName: string
  value: string
}

export interface HostFeatureVersionInfo {
  _typeName?: string | undefined
  key: string
  value: string
}

export interface HostFibreChannelHba extends HostHostBusAdapter {
  portWorldWideName: number
  nodeWorldWideName: number
  portType: FibreChannelPortType
  speed: number
}

export interface HostFibreChannelOverEthernetHba extends HostFibreChannelHba {
  underlyingNic: string
  linkInfo: HostFibreChannelOverEthernetHbaLinkInfo
  isSoftwareFcoe: boolean
  markedForRemoval?: boolean | undefined
}

export interface HostFibreChannelOverEthernetHbaLinkInfo {
  _typeName?: string | undefined
  vnportMac: string
  fcfMac: string
  vlanId: number
}

export interface HostFibreChannelOverEthernetTargetTransport extends HostFibreChannelTargetTransport {
  vnportMac: string
  fcfMac: string
  vlanId: number
}

export interface HostFibreChannelTargetTransport extends HostTargetTransport {
  portWorldWideName: number
  nodeWorldWideName: number
}

export interface HostFileAccess {
  _typeName?: string | undefined
  who: string
  what: string
}

export interface HostFileSystemMountInfo {
  _typeName?: string | undefined
  mountInfo: HostMountInfo
  volume: HostFileSystemVolume
  vStorageSupport?: string | undefined
}

export interface HostFileSystemVolume {
  _typeName?: string | undefined
  type: string
  name: string
  capacity: number
}

export interface HostFileSystemVolumeInfo {
  _typeName?: string | undefined
  volumeTypeList?: string[] | undefined
  mountInfo?: HostFileSystemMountInfo[] | undefined
}

export interface HostFirewallConfig {
  _typeName?: string | undefined
  rule?: HostFirewallConfigRuleSetConfig[] | undefined
  defaultBlockingPolicy: HostFirewallDefaultPolicy
}

export interface HostFirewallConfigRuleSetConfig {
  _typeName?: string | undefined
  rulesetId: string
  enabled: boolean
  allowedHosts?: HostFirewallRulesetIpList | undefined
}

export interface HostFirewallDefaultPolicy {
  _typeName?: string | undefined
  incomingBlocked?: boolean | undefined
  outgoingBlocked?: boolean | undefined
}

export interface HostFirewallInfo {
  _typeName?: string | undefined
  defaultPolicy: HostFirewallDefaultPolicy
  ruleset?: HostFirewallRuleset[] | undefined
}

export interface HostFirewallRule {
  _typeName?: string | undefined
  port: number
  endPort?: number | undefined
  direction: HostFirewallRuleDirection
  portType?: HostFirewallRulePortType | undefined
  protocol: string
}

export interface HostFirewallRuleset {
  _typeName?: string | undefined
  key: string
  label: string
  required: boolean
  rule: HostFirewallRule[]
  service?: string | undefined
  enabled: boolean
  allowedHosts?: HostFirewallRulesetIpList | undefined
  userControllable?: boolean | undefined
  ipListUserConfigurable?: boolean | undefined
}

export interface HostFirewallRulesetIpList {
  _typeName?: string | undefined
  ipAddress?: string[] | undefined
  ipNetwork?: HostFirewallRulesetIpNetwork[] | undefined
  allIp: boolean
}

export interface HostFirewallRulesetIpNetwork {
  _typeName?: string | undefined
  network: string
  prefixLength: number
}

export interface HostFirewallRulesetRulesetSpec {
  _typeName?: string | undefined
  allowedHosts: HostFirewallRulesetIpList
}

export interface HostFlagInfo {
  _typeName?: string | undefined
  backgroundSnapshotsEnabled?: boolean | undefined
}

export interface HostForceMountedInfo {
  _typeName?: string | undefined
  persist: boolean
  mounted: boolean
}

export interface HostFru {
  _typeName?: string | undefined
  type: string
  partName: string
  partNumber: string
  manufacturer: string
  serialNumber?: string | undefined
  mfgTimeStamp?: string | undefined
}

export interface HostGatewaySpec {
  _typeName?: string | undefined
  gatewayType: string
  gatewayId?: string | undefined
  trustVerificationToken?: string | undefined
  hostAuthParams?: KeyValue[] | undefined
}

export interface HostGetShortNameFailedEvent extends HostEvent {
}

export interface HostGraphicsConfig {
  _typeName?: string | undefined
  hostDefaultGraphicsType: string
  sharedPassthruAssignmentPolicy: string
  deviceType?: HostGraphicsConfigDeviceType[] | undefined
}

export interface HostGraphicsConfigDeviceType {
  _typeName?: string | undefined
  deviceId: string
  graphicsType: string
  vgpuMode?: string | undefined
}

export interface HostGraphicsInfo {
  _typeName?: string | undefined
  deviceName: string
  vendorName: string
  pciId: string
  graphicsType: string
  vgpuMode?: string | undefined
  memorySizeInKB: number
  vm?: ManagedObjectReference[] | undefined
}

export interface HostHardwareElementInfo {
  _typeName?: string | undefined
  name: string
  status: ElementDescription
}

export interface HostHardwareInfo {
  _typeName?: string | undefined
  systemInfo: HostSystemInfo
  cpuPowerManagementInfo?: HostCpuPowerManagementInfo | undefined
  cpuInfo: HostCpuInfo
  cpuPkg: HostCpuPackage[]
  memorySize: number
  numaInfo?: HostNumaInfo | undefined
  smcPresent: boolean
  pciDevice?: HostPciDevice[] | undefined
  dvxClasses?: HostDvxClass[] | undefined
  cpuFeature?: HostCpuIdInfo[] | undefined
  biosInfo?: HostBIOSInfo | undefined
  reliableMemoryInfo?: HostReliableMemoryInfo | undefined
  persistentMemoryInfo?: HostPersistentMemoryInfo | undefined
  sgxInfo?: HostSgxInfo | undefined
  sevInfo?: HostSevInfo | undefined
  memoryTieringType?: string | undefined
  memoryTierInfo?: HostMemoryTierInfo[] | undefined
  tdxInfo?: HostTdxInfo | undefined
}

export interface HostHardwareStatusInfo {
  _typeName?: string | undefined
  memoryStatusInfo?: HostHardwareElementInfo[] | undefined
  cpuStatusInfo?: HostHardwareElementInfo[] | undefined
  storageStatusInfo?: HostStorageElementInfo[] | undefined
  dpuStatusInfo?: DpuStatusInfo[] | undefined
}

export interface HostHardwareSummary {
  _typeName?: string | undefined
  vendor: string
  model: string
  family?: string | undefined
  uuid: string
  otherIdentifyingInfo?: HostSystemIdentificationInfo[] | undefined
  memorySize: number
  cpuModel: string
  cpuMhz: number
  numCpuPkgs: number
  numCpuCores: number
  numCpuThreads: number
  numNics: number
  numHBAs: number
}

export interface HostHasComponentFailure extends VimFault {
  hostName: string
  componentType: string
  componentName: string
}

export interface HostHbaCreateSpec {
  _typeName?: string | undefined
}

export interface HostHostBusAdapter {
  _typeName?: string | undefined
  key?: string | undefined
  device: string
  bus: number
  status: string
  model: string
  driver?: string | undefined
  pci?: string | undefined
  storageProtocol?: string | undefined
  driverVersion?: string | undefined
  firmwareVersion?: string | undefined
}

export interface HostHyperThreadScheduleInfo {
  _typeName?: string | undefined
  available: boolean
  active: boolean
  config: boolean
}

export interface HostImageProfileSummary {
  _typeName?: string | undefined
  name: string
  vendor: string
}

export interface HostInAuditModeEvent extends HostEvent {
}

export interface HostInDomain extends HostConfigFault {
}

export interface HostIncompatibleForFaultTolerance extends VmFaultToleranceIssue {
  hostName?: string | undefined
  reason?: string | undefined
}

export interface HostIncompatibleForRecordReplay extends VimFault {
  hostName?: string | undefined
  reason?: string | undefined
}

export interface HostInternetScsiHba extends HostHostBusAdapter {
  isSoftwareBased: boolean
  canBeDisabled?: boolean | undefined
  networkBindingSupport?: HostInternetScsiHbaNetworkBindingSupportType | undefined
  discoveryCapabilities: HostInternetScsiHbaDiscoveryCapabilities
  discoveryProperties: HostInternetScsiHbaDiscoveryProperties
  authenticationCapabilities: HostInternetScsiHbaAuthenticationCapabilities
  authenticationProperties: HostInternetScsiHbaAuthenticationProperties
  digestCapabilities?: HostInternetScsiHbaDigestCapabilities | undefined
  digestProperties?: HostInternetScsiHbaDigestProperties | undefined
  ipCapabilities: HostInternetScsiHbaIPCapabilities
  ipProperties: HostInternetScsiHbaIPProperties
  supportedAdvancedOptions?: OptionDef[] | undefined
  advancedOptions?: HostInternetScsiHbaParamValue[] | undefined
  iScsiName: string
  iScsiAlias?: string | undefined
  configuredSendTarget?: HostInternetScsiHbaSendTarget[] | undefined
  configuredStaticTarget?: HostInternetScsiHbaStaticTarget[] | undefined
  maxSpeedMb?: number | undefined
  currentSpeedMb?: number | undefined
}

export interface HostInternetScsiHbaAuthenticationCapabilities {
  _typeName?: string | undefined
  chapAuthSettable: boolean
  krb5AuthSettable: boolean
  srpAuthSettable: boolean
  spkmAuthSettable: boolean
  mutualChapSettable?: boolean | undefined
  targetChapSettable?: boolean | undefined
  targetMutualChapSettable?: boolean | undefined
}

export interface HostInternetScsiHbaAuthenticationProperties {
  _typeName?: string | undefined
  chapAuthEnabled: boolean
  chapName?: string | undefined
  chapSecret?: string | undefined
  chapAuthenticationType?: string | undefined
  chapInherited?: boolean | undefined
  mutualChapName?: string | undefined
  mutualChapSecret?: string | undefined
  mutualChapAuthenticationType?: string | undefined
  mutualChapInherited?: boolean | undefined
}

export interface HostInternetScsiHbaDigestCapabilities {
  _typeName?: string | undefined
  headerDigestSettable?: boolean | undefined
  dataDigestSettable?: boolean | undefined
  targetHeaderDigestSettable?: boolean | undefined
  targetDataDigestSettable?: boolean | undefined
}

export interface HostInternetScsiHbaDigestProperties {
  _typeName?: string | undefined
  headerDigestType?: string | undefined
  headerDigestInherited?: boolean | undefined
  dataDigestType?: string | undefined
  dataDigestInherited?: boolean | undefined
}

export interface HostInternetScsiHbaDiscoveryCapabilities {
  _typeName?: string | undefined
  iSnsDiscoverySettable: boolean
  slpDiscoverySettable: boolean
  staticTargetDiscoverySettable: boolean
  sendTargetsDiscoverySettable: boolean
}

export interface HostInternetScsiHbaDiscoveryProperties {
  _typeName?: string | undefined
  iSnsDiscoveryEnabled: boolean
  iSnsDiscoveryMethod?: string | undefined
  iSnsHost?: string | undefined
  slpDiscoveryEnabled: boolean
  slpDiscoveryMethod?: string | undefined
  slpHost?: string | undefined
  staticTargetDiscoveryEnabled: boolean
  sendTargetsDiscoveryEnabled: boolean
}

export interface HostInternetScsiHbaIPCapabilities {
  _typeName?: string | undefined
  addressSettable: boolean
  ipConfigurationMethodSettable: boolean
  subnetMaskSettable: boolean
  defaultGatewaySettable: boolean
  primaryDnsServerAddressSettable: boolean
  alternateDnsServerAddressSettable: boolean
  ipv6Supported?: boolean | undefined
  arpRedirectSettable?: boolean | undefined
  mtuSettable?: boolean | undefined
  hostNameAsTargetAddress?: boolean | undefined
  nameAliasSettable?: boolean | undefined
  ipv4EnableSettable?: boolean | undefined
  ipv6EnableSettable?: boolean | undefined
  ipv6PrefixLengthSettable?: boolean | undefined
  ipv6PrefixLength?: number | undefined
  ipv6DhcpConfigurationSettable?: boolean | undefined
  ipv6LinkLocalAutoConfigurationSettable?: boolean | undefined
  ipv6RouterAdvertisementConfigurationSettable?: boolean | undefined
  ipv6DefaultGatewaySettable?: boolean | undefined
  ipv6MaxStaticAddressesSupported?: number | undefined
}

export interface HostInternetScsiHbaIPProperties {
  _typeName?: string | undefined
  mac?: string | undefined
  address?: string | undefined
  dhcpConfigurationEnabled: boolean
  subnetMask?: string | undefined
  defaultGateway?: string | undefined
  primaryDnsServerAddress?: string | undefined
  alternateDnsServerAddress?: string | undefined
  ipv6Address?: string | undefined
  ipv6SubnetMask?: string | undefined
  ipv6DefaultGateway?: string | undefined
  arpRedirectEnabled?: boolean | undefined
  mtu?: number | undefined
  jumboFramesEnabled?: boolean | undefined
  ipv4Enabled?: boolean | undefined
  ipv6Enabled?: boolean | undefined
  ipv6properties?: HostInternetScsiHbaIPv6Properties | undefined
}

export interface HostInternetScsiHbaIPv6Properties {
  _typeName?: string | undefined
  iscsiIpv6Address?: HostInternetScsiHbaIscsiIpv6Address[] | undefined
  ipv6DhcpConfigurationEnabled?: boolean | undefined
  ipv6LinkLocalAutoConfigurationEnabled?: boolean | undefined
  ipv6RouterAdvertisementConfigurationEnabled?: boolean | undefined
  ipv6DefaultGateway?: string | undefined
}

export interface HostInternetScsiHbaIscsiIpv6Address {
  _typeName?: string | undefined
  address: string
  prefixLength: number
  origin: string
  operation?: string | undefined
}

export interface HostInternetScsiHbaParamValue extends OptionValue {
  isInherited?: boolean | undefined
}

export interface HostInternetScsiHbaSendTarget {
  _typeName?: string | undefined
  address: string
  port?: number | undefined
  authenticationProperties?: HostInternetScsiHbaAuthenticationProperties | undefined
  digestProperties?: HostInternetScsiHbaDigestProperties | undefined
  supportedAdvancedOptions?: OptionDef[] | undefined
  advancedOptions?: HostInternetScsiHbaParamValue[] | undefined
  parent?: string | undefined
}

export interface HostInternetScsiHbaStaticTarget {
  _typeName?: string | undefined
  address: string
  port?: number | undefined
  iScsiName: string
  discoveryMethod?: string | undefined
  authenticationProperties?: HostInternetScsiHbaAuthenticationProperties | undefined
  digestProperties?: HostInternetScsiHbaDigestProperties | undefined
  supportedAdvancedOptions?: OptionDef[] | undefined
  advancedOptions?: HostInternetScsiHbaParamValue[] | undefined
  parent?: string | undefined
}

export interface HostInternetScsiHbaTargetSet {
  _typeName?: string | undefined
  staticTargets?: HostInternetScsiHbaStaticTarget[] | undefined
  sendTargets?: HostInternetScsiHbaSendTarget[] | undefined
}

export interface HostInternetScsiTargetTransport extends HostTargetTransport {
  iScsiName: string
  iScsiAlias: string
  address?: string[] | undefined
}

export interface HostInventoryFull extends NotEnoughLicenses {
  capacity: number
}

export interface HostInventoryFullEvent extends LicenseEvent {
  capacity: number
}

export interface HostInventoryUnreadableEvent extends Event {
}

export interface HostIoFilterInfo extends IoFilterInfo {
  available: boolean
}

export interface HostIpChangedEvent extends HostEvent {
  oldIP: string
  newIP: string
}

export interface HostIpConfig {
  _typeName?: string | undefined
  dhcp: boolean
  ipAddress?: string | undefined
  subnetMask?: string | undefined
  ipV6Config?: HostIpConfigIpV6AddressConfiguration | undefined
}

export interface HostIpConfigIpV6Address {
  _typeName?: string | undefined
  ipAddress: string
  prefixLength: number
  origin?: string | undefined
  dadState?: string | undefined
  lifetime?: string | undefined
  operation?: string | undefined
}

export interface HostIpConfigIpV6AddressConfiguration {
  _typeName?: string | undefined
  ipV6Address?: HostIpConfigIpV6Address[] | undefined
  autoConfigurationEnabled?: boolean | undefined
  dhcpV6Enabled?: boolean | undefined
}

export interface HostIpInconsistentEvent extends HostEvent {
  ipAddress: string
  ipAddress2: string
}

export interface HostIpRouteConfig {
  _typeName?: string | undefined
  defaultGateway?: string | undefined
  gatewayDevice?: string | undefined
  ipV6DefaultGateway?: string | undefined
  ipV6GatewayDevice?: string | undefined
}

export interface HostIpRouteConfigSpec extends HostIpRouteConfig {
  gatewayDeviceConnection?: HostVirtualNicConnection | undefined
  ipV6GatewayDeviceConnection?: HostVirtualNicConnection | undefined
}

export interface HostIpRouteEntry {
  _typeName?: string | undefined
  network: string
  prefixLength: number
  gateway: string
  deviceName?: string | undefined
}

export interface HostIpRouteOp {
  _typeName?: string | undefined
  changeOperation: string
  route: HostIpRouteEntry
}

export interface HostIpRouteTableConfig {
  _typeName?: string | undefined
  ipRoute?: HostIpRouteOp[] | undefined
  ipv6Route?: HostIpRouteOp[] | undefined
}

export interface HostIpRouteTableInfo {
  _typeName?: string | undefined
  ipRoute?: HostIpRouteEntry[] | undefined
  ipv6Route?: HostIpRouteEntry[] | undefined
}

export interface HostIpToShortNameFailedEvent extends HostEvent {
}

export interface HostIpmiInfo {
  _typeName?: string | undefined
  bmcIpAddress?: string | undefined
  bmcMacAddress?: string | undefined
  login?: string | undefined
  password?: string | undefined
}

export interface HostIsolationIpPingFailedEvent extends HostDasEvent {
  isolationIp: string
}

export interface HostLicensableResourceInfo {
  _typeName?: string | undefined
  resource: KeyAnyValue[]
}

export interface HostLicenseConnectInfo {
  _typeName?: string | undefined
  license: LicenseManagerLicenseInfo
  evaluation: LicenseManagerEvaluationInfo
  resource?: HostLicensableResourceInfo | undefined
}

export interface HostLicenseExpiredEvent extends LicenseEvent {
}

export interface HostLicenseSpec {
  _typeName?: string | undefined
  source?: LicenseSource | undefined
  editionKey?: string | undefined
  disabledFeatureKey?: string[] | undefined
  enabledFeatureKey?: string[] | undefined
}

export interface HostListSummary {
  _typeName?: string | undefined
  host?: ManagedObjectReference | undefined
  hardware?: HostHardwareSummary | undefined
  runtime?: HostRuntimeInfo | undefined
  config: HostConfigSummary
  quickStats: HostListSummaryQuickStats
  overallStatus: ManagedEntityStatus
  rebootRequired: boolean
  rebootRequiredReason?: LocalizableMessage[] | undefined
  maintenanceModeRequired?: boolean | undefined
  customValue?: CustomFieldValue[] | undefined
  managementServerIp?: string | undefined
  maxEVCModeKey?: string | undefined
  currentEVCModeKey?: string | undefined
  currentEVCGraphicsModeKey?: string | undefined
  gateway?: HostListSummaryGatewaySummary | undefined
  tpmAttestation?: HostTpmAttestationInfo | undefined
  trustAuthorityAttestationInfos?: HostTrustAuthorityAttestationInfo[] | undefined
}

export interface HostListSummaryGatewaySummary {
  _typeName?: string | undefined
  gatewayType: string
  gatewayId: string
}

export interface HostListSummaryQuickStats {
  _typeName?: string | undefined
  overallCpuUsage?: number | undefined
  overallMemoryUsage?: number | undefined
  distributedCpuFairness?: number | undefined
  distributedMemoryFairness?: number | undefined
  availablePMemCapacity?: number | undefined
  uptime?: number | undefined
}

export interface HostLocalAuthenticationInfo extends HostAuthenticationStoreInfo {
}

export interface HostLocalFileSystemVolume extends HostFileSystemVolume {
  device: string
}

export interface HostLocalFileSystemVolumeSpec {
  _typeName?: string | undefined
  device: string
  localPath: string
}

export interface HostLocalPortCreatedEvent extends DvsEvent {
  hostLocalPort: DVSHostLocalPortInfo
}

export interface HostLowLevelProvisioningManagerDiskLayoutSpec {
  _typeName?: string | undefined
  controllerType: string
  busNumber: number
  unitNumber: number
  srcFilename: string
  dstFilename: string
}

export interface HostLowLevelProvisioningManagerFileDeleteResult {
  _typeName?: string | undefined
  fileName: string
  fault: LocalizedMethodFault
}

export interface HostLowLevelProvisioningManagerFileDeleteSpec {
  _typeName?: string | undefined
  fileName: string
  fileType: string
}

export interface HostLowLevelProvisioningManagerFileReserveResult {
  _typeName?: string | undefined
  baseName: string
  parentDir: string
  reservedName: string
}

export interface HostLowLevelProvisioningManagerFileReserveSpec {
  _typeName?: string | undefined
  baseName: string
  parentDir: string
  fileType: string
  storageProfile: string
}

export interface HostLowLevelProvisioningManagerSnapshotLayoutSpec {
  _typeName?: string | undefined
  id: number
  srcFilename: string
  dstFilename: string
  disk?: HostLowLevelProvisioningManagerDiskLayoutSpec[] | undefined
}

export interface HostLowLevelProvisioningManagerVmMigrationStatus {
  _typeName?: string | undefined
  migrationId: number
  type: string
  source: boolean
  consideredSuccessful: boolean
}

export interface HostLowLevelProvisioningManagerVmRecoveryInfo {
  _typeName?: string | undefined
  version: string
  biosUUID: string
  instanceUUID: string
  ftInfo?: FaultToleranceConfigInfo | undefined
}

export interface HostMaintenanceSpec {
  _typeName?: string | undefined
  vsanMode?: VsanHostDecommissionMode | undefined
  purpose?: string | undefined
  evacMode?: HostMaintenanceSpecEvacuationMode | undefined
}

export interface HostMaintenanceSpecEvacuationMode {
  _typeName?: string | undefined
  workloadNonDisruptive: boolean
}

export interface HostMemberHealthCheckResult {
  _typeName?: string | undefined
  summary?: string | undefined
}

export interface HostMemberRuntimeInfo {
  _typeName?: string | undefined
  host: ManagedObjectReference
  status?: string | undefined
  statusDetail?: string | undefined
  nsxtStatus?: string | undefined
  nsxtStatusDetail?: string | undefined
  healthCheckResult?: HostMemberHealthCheckResult[] | undefined
  hostUplinkState?: DistributedVirtualSwitchHostMemberHostUplinkState[] | undefined
  hostPerfNicOffloadState?: DistributedVirtualSwitchHostMemberHostPerfNicOffloadState | undefined
}

export interface HostMemberUplinkHealthCheckResult extends HostMemberHealthCheckResult {
  uplinkPortKey: string
}

export interface HostMemoryProfile extends ApplyProfile {
}

export interface HostMemorySpec {
  _typeName?: string | undefined
  serviceConsoleReservation?: number | undefined
}

export interface HostMemoryTierInfo {
  _typeName?: string | undefined
  name: string
  type: string
  flags?: string[] | undefined
  internalFlags?: string[] | undefined
  size: number
}

export interface HostMissingNetworksEvent extends HostDasEvent {
  ips?: string | undefined
}

export interface HostMonitoringStateChangedEvent extends ClusterEvent {
  state: string
  prevState?: string | undefined
}

export interface HostMountInfo {
  _typeName?: string | undefined
  path?: string | undefined
  accessMode: string
  mounted?: boolean | undefined
  accessible?: boolean | undefined
  inaccessibleReason?: string | undefined
  vmknicName?: string | undefined
  vmknicActive?: boolean | undefined
  mountFailedReason?: string | undefined
  numTcpConnections?: number | undefined
}

export interface HostMultipathInfo {
  _typeName?: string | undefined
  lun?: HostMultipathInfoLogicalUnit[] | undefined
}

export interface HostMultipathInfoFixedLogicalUnitPolicy extends HostMultipathInfoLogicalUnitPolicy {
  prefer: string
}

export interface HostMultipathInfoHppLogicalUnitPolicy extends HostMultipathInfoLogicalUnitPolicy {
  bytes?: number | undefined
  iops?: number | undefined
  path?: string | undefined
  latencyEvalTime?: number | undefined
  samplingIosPerPath?: number | undefined
}

export interface HostMultipathInfoLogicalUnit {
  _typeName?: string | undefined
  key: string
  id: string
  lun: string
  path: HostMultipathInfoPath[]
  policy: HostMultipathInfoLogicalUnitPolicy
  storageArrayTypePolicy?: HostMultipathInfoLogicalUnitStorageArrayTypePolicy | undefined
}

export interface HostMultipathInfoLogicalUnitPolicy {
  _typeName?: string | undefined
  policy: string
}

export interface HostMultipathInfoLogicalUnitStorageArrayTypePolicy {
  _typeName?: string | undefined
  policy: string
}

export interface HostMultipathInfoPath {
  _typeName?: string | undefined
  key: string
  name: string
  pathState: string
  state?: string | undefined
  isWorkingPath?: boolean | undefined
  adapter: string
  lun: string
  transport?: HostTargetTransport | undefined
}

export interface HostMultipathStateInfo {
  _typeName?: string | undefined
  path?: HostMultipathStateInfoPath[] | undefined
}

export interface HostMultipathStateInfoPath {
  _typeName?: string | undefined
  name: string
  pathState: string
}

export interface HostNasVolume extends HostFileSystemVolume {
  remoteHost: string
  remotePath: string
  userName?: string | undefined
  remoteHostNames?: string[] | undefined
  securityType?: string | undefined
  protocolEndpoint?: boolean | undefined
}

export interface HostNasVolumeConfig {
  _typeName?: string | undefined
  changeOperation?: string | undefined
  spec?: HostNasVolumeSpec | undefined
}

export interface HostNasVolumeSpec {
  _typeName?: string | undefined
  remoteHost: string
  remotePath: string
  localPath: string
  accessMode: string
  type?: string | undefined
  userName?: string | undefined
  password?: string | undefined
  remoteHostNames?: string[] | undefined
  securityType?: string | undefined
  vmknicToBind?: string | undefined
  vmknicBound?: boolean | undefined
  connections?: number | undefined
}

export interface HostNasVolumeUserInfo {
  _typeName?: string | undefined
  user: string
}

export interface HostNatService {
  _typeName?: string | undefined
  key: string
  spec: HostNatServiceSpec
}

export interface HostNatServiceConfig {
  _typeName?: string | undefined
  changeOperation?: string | undefined
  key: string
  spec: HostNatServiceSpec
}

export interface HostNatServiceNameServiceSpec {
  _typeName?: string | undefined
  dnsAutoDetect: boolean
  dnsPolicy: string
  dnsRetries: number
  dnsTimeout: number
  dnsNameServer?: string[] | undefined
  nbdsTimeout: number
  nbnsRetries: number
  nbnsTimeout: number
}

export interface HostNatServicePortForwardSpec {
  _typeName?: string | undefined
  type: string
  name: string
  hostPort: number
  guestPort: number
  guestIpAddress: string
}

export interface HostNatServiceSpec {
  _typeName?: string | undefined
  virtualSwitch: string
  activeFtp: boolean
  allowAnyOui: boolean
  configPort: boolean
  ipGatewayAddress: string
  udpTimeout: number
  portForward?: HostNatServicePortForwardSpec[] | undefined
  nameService?: HostNatServiceNameServiceSpec | undefined
}

export interface HostNetCapabilities {
  _typeName?: string | undefined
  canSetPhysicalNicLinkSpeed: boolean
  supportsNicTeaming: boolean
  nicTeamingPolicy?: string[] | undefined
  supportsVlan: boolean
  usesServiceConsoleNic: boolean
  supportsNetworkHints: boolean
  maxPortGroupsPerVswitch?: number | undefined
  vswitchConfigSupported: boolean
  vnicConfigSupported: boolean
  ipRouteConfigSupported: boolean
  dnsConfigSupported: boolean
  dhcpOnVnicSupported: boolean
  ipV6Supported: boolean
  backupNfcNiocSupported?: boolean | undefined
}

export interface HostNetOffloadCapabilities {
  _typeName?: string | undefined
  csumOffload?: boolean | undefined
  tcpSegmentation?: boolean | undefined
  zeroCopyXmit?: boolean | undefined
}

export interface HostNetStackInstance {
  _typeName?: string | undefined
  key?: string | undefined
  name?: string | undefined
  dnsConfig?: HostDnsConfig | undefined
  ipRouteConfig?: HostIpRouteConfig | undefined
  requestedMaxNumberOfConnections?: number | undefined
  congestionControlAlgorithm?: string | undefined
  ipV6Enabled?: boolean | undefined
  routeTableConfig?: HostIpRouteTableConfig | undefined
  owner?: string | undefined
}

export interface HostNetworkConfig {
  _typeName?: string | undefined
  vswitch?: HostVirtualSwitchConfig[] | undefined
  proxySwitch?: HostProxySwitchConfig[] | undefined
  portgroup?: HostPortGroupConfig[] | undefined
  pnic?: PhysicalNicConfig[] | undefined
  vnic?: HostVirtualNicConfig[] | undefined
  consoleVnic?: HostVirtualNicConfig[] | undefined
  dnsConfig?: HostDnsConfig | undefined
  ipRouteConfig?: HostIpRouteConfig | undefined
  consoleIpRouteConfig?: HostIpRouteConfig | undefined
  routeTableConfig?: HostIpRouteTableConfig | undefined
  dhcp?: HostDhcpServiceConfig[] | undefined
  nat?: HostNatServiceConfig[] | undefined
  ipV6Enabled?: boolean | undefined
  netStackSpec?: HostNetworkConfigNetStackSpec[] | undefined
  migrationStatus?: string | undefined
}

export interface HostNetworkConfigNetStackSpec {
  _typeName?: string | undefined
  netStackInstance: HostNetStackInstance
  operation?: string | undefined
}

export interface HostNetworkConfigResult {
  _typeName?: string | undefined
  vnicDevice?: string[] | undefined
  consoleVnicDevice?: string[] | undefined
}

export interface HostNetworkInfo {
  _typeName?: string | undefined
  vswitch?: HostVirtualSwitch[] | undefined
  proxySwitch?: HostProxySwitch[] | undefined
  portgroup?: HostPortGroup[] | undefined
  pnic?: PhysicalNic[] | undefined
  rdmaDevice?: HostRdmaDevice[] | undefined
  vnic?: HostVirtualNic[] | undefined
  consoleVnic?: HostVirtualNic[] | undefined
  dnsConfig?: HostDnsConfig | undefined
  ipRouteConfig?: HostIpRouteConfig | undefined
  consoleIpRouteConfig?: HostIpRouteConfig | undefined
  routeTableInfo?: HostIpRouteTableInfo | undefined
  dhcp?: HostDhcpService[] | undefined
  nat?: HostNatService[] | undefined
  ipV6Enabled?: boolean | undefined
  atBootIpV6Enabled?: boolean | undefined
  netStackInstance?: HostNetStackInstance[] | undefined
  opaqueSwitch?: HostOpaqueSwitch[] | undefined
  opaqueNetwork?: HostOpaqueNetworkInfo[] | undefined
  nsxTransportNodeId?: string | undefined
  nvdsToVdsMigrationRequired?: boolean | undefined
  migrationStatus?: string | undefined
}

export interface HostNetworkPolicy {
  _typeName?: string | undefined
  security?: HostNetworkSecurityPolicy | undefined
  nicTeaming?: HostNicTeamingPolicy | undefined
  offloadPolicy?: HostNetOffloadCapabilities | undefined
  shapingPolicy?: HostNetworkTrafficShapingPolicy | undefined
}

export interface HostNetworkResourceRuntime {
  _typeName?: string | undefined
  pnicResourceInfo: HostPnicNetworkResourceInfo[]
}

export interface HostNetworkSecurityPolicy {
  _typeName?: string | undefined
  allowPromiscuous?: boolean | undefined
  macChanges?: boolean | undefined
  forgedTransmits?: boolean | undefined
}

export interface HostNetworkTrafficShapingPolicy {
  _typeName?: string | undefined
  enabled?: boolean | undefined
  averageBandwidth?: number | undefined
  peakBandwidth?: number | undefined
  burstSize?: number | undefined
}

export interface HostNewNetworkConnectInfo extends HostConnectInfoNetworkInfo {
}

export interface HostNfcConnectionInfo extends HostDataTransportConnectionInfo {
  streamingMemoryConsumed?: number | undefined
}

export interface HostNicFailureCriteria {
  _typeName?: string | undefined
  checkSpeed?: string | undefined
  speed?: number | undefined
  checkDuplex?: boolean | undefined
  fullDuplex?: boolean | undefined
  checkErrorPercent?: boolean | undefined
  percentage?: number | undefined
  checkBeacon?: boolean | undefined
}

export interface HostNicOrderPolicy {
  _typeName?: string | undefined
  activeNic?: string[] | undefined
  standbyNic?: string[] | undefined
}

export interface HostNicTeamingPolicy {
  _typeName?: string | undefined
  policy?: string | undefined
  reversePolicy?: boolean | undefined
  notifySwitches?: boolean | undefined
  rollingOrder?: boolean | undefined
  failureCriteria?: HostNicFailureCriteria | undefined
  nicOrder?: HostNicOrderPolicy | undefined
}

export interface HostNoAvailableNetworksEvent extends HostDasEvent {
  ips?: string | undefined
}

export interface HostNoHAEnabledPortGroupsEvent extends HostDasEvent {
}

export interface HostNoRedundantManagementNetworkEvent extends HostDasEvent {
}

export interface HostNonCompliantEvent extends HostEvent {
}

export interface HostNotConnected extends HostCommunication {
}

export interface HostNotInClusterEvent extends HostDasEvent {
}

export interface HostNotReachable extends HostCommunication {
}

export interface HostNtpConfig {
  _typeName?: string | undefined
  server?: string[] | undefined
  configFile?: string[] | undefined
}

export interface HostNumaInfo {
  _typeName?: string | undefined
  type: string
  numNodes: number
  numaNode?: HostNumaNode[] | undefined
}

export interface HostNumaNode {
  _typeName?: string | undefined
  typeId: number
  cpuID: number[]
  memorySize?: number | undefined
  memoryRangeBegin: number
  memoryRangeLength: number
  pciId?: string[] | undefined
}

export interface HostNumericSensorInfo {
  _typeName?: string | undefined
  name: string
  healthState?: ElementDescription | undefined
  currentReading: number
  unitModifier: number
  baseUnits: string
  rateUnits?: string | undefined
  sensorType: string
  id?: string | undefined
  sensorNumber?: number | undefined
  timeStamp?: string | undefined
  fru?: HostFru | undefined
}

export interface HostNvmeConnectSpec extends HostNvmeSpec {
  subnqn: string
  controllerId?: number | undefined
  adminQueueSize?: number | undefined
  keepAliveTimeout?: number | undefined
}

export interface HostNvmeController {
  _typeName?: string | undefined
  key: string
  controllerNumber: number
  subnqn: string
  name: string
  associatedAdapter: string
  transportType: string
  fusedOperationSupported: boolean
  numberOfQueues: number
  queueSize: number
  attachedNamespace?: HostNvmeNamespace[] | undefined
  vendorId?: string | undefined
  model?: string | undefined
  serialNumber?: string | undefined
  firmwareVersion?: string | undefined
}

export interface HostNvmeDisconnectSpec {
  _typeName?: string | undefined
  hbaName: string
  subnqn?: string | undefined
  controllerNumber?: number | undefined
}

export interface HostNvmeDiscoverSpec extends HostNvmeSpec {
  autoConnect?: boolean | undefined
  rootDiscoveryController?: boolean | undefined
}

export interface HostNvmeDiscoveryLog {
  _typeName?: string | undefined
  entry?: HostNvmeDiscoveryLogEntry[] | undefined
  complete: boolean
}

export interface HostNvmeDiscoveryLogEntry {
  _typeName?: string | undefined
  subnqn: string
  subsystemType: string
  subsystemPortId: number
  controllerId: number
  adminQueueMaxSize: number
  transportParameters: HostNvmeTransportParameters
  transportRequirements: string
  connected: boolean
}

export interface HostNvmeNamespace {
  _typeName?: string | undefined
  key: string
  name: string
  id: number
  blockSize: number
  capacityInBlocks: number
}

export interface HostNvmeOpaqueTransportParameters extends HostNvmeTransportParameters {
  trtype: string
  traddr: string
  adrfam: string
  trsvcid: string
  tsas: string
}

export interface HostNvmeOverFibreChannelParameters extends HostNvmeTransportParameters {
  nodeWorldWideName: number
  portWorldWideName: number
}

export interface HostNvmeOverRdmaParameters extends HostNvmeTransportParameters {
  address: string
  addressFamily?: string | undefined
  portNumber?: number | undefined
}

export interface HostNvmeOverTcpParameters extends HostNvmeTransportParameters {
  address: string
  portNumber?: number | undefined
  digestVerification?: string | undefined
}

export interface HostNvmeSpec {
  _typeName?: string | undefined
  hbaName: string
  transportParameters: HostNvmeTransportParameters
}

export interface HostNvmeTopology {
  _typeName?: string | undefined
  adapter?: HostNvmeTopologyInterface[] | undefined
}

export interface HostNvmeTopologyInterface {
  _typeName?: string | undefined
  key: string
  adapter: string
  connectedController?: HostNvmeController[] | undefined
}

export interface HostNvmeTransportParameters {
  _typeName?: string | undefined
}

export interface HostOpaqueNetworkInfo {
  _typeName?: string | undefined
  opaqueNetworkId: string
  opaqueNetworkName: string
  opaqueNetworkType: string
  pnicZone?: string[] | undefined
  capability?: OpaqueNetworkCapability | undefined
  extraConfig?: OptionValue[] | undefined
}

export interface HostOpaqueSwitch {
  _typeName?: string | undefined
  key: string
  name?: string | undefined
  pnic?: string[] | undefined
  pnicZone?: HostOpaqueSwitchPhysicalNicZone[] | undefined
  status?: string | undefined
  vtep?: HostVirtualNic[] | undefined
  extraConfig?: OptionValue[] | undefined
  featureCapability?: HostFeatureCapability[] | undefined
}

export interface HostOpaqueSwitchPhysicalNicZone {
  _typeName?: string | undefined
  key: string
  pnicDevice?: string[] | undefined
}

export interface HostOvercommittedEvent extends ClusterOvercommittedEvent {
}

export interface HostPMemVolume extends HostFileSystemVolume {
  uuid: string
  version: string
}

export interface HostParallelScsiHba extends HostHostBusAdapter {
}

export interface HostParallelScsiTargetTransport extends HostTargetTransport {
}

export interface HostPartialMaintenanceModeRuntimeInfo {
  _typeName?: string | undefined
  key: string
  hostStatus: string
}

export interface HostPatchManagerLocator {
  _typeName?: string | undefined
  url: string
  proxy?: string | undefined
}

export interface HostPatchManagerPatchManagerOperationSpec {
  _typeName?: string | undefined
  proxy?: string | undefined
  port?: number | undefined
  userName?: string | undefined
  password?: string | undefined
  cmdOption?: string | undefined
}

export interface HostPatchManagerResult {
  _typeName?: string | undefined
  version: string
  status?: HostPatchManagerStatus[] | undefined
  xmlResult?: string | undefined
}

export interface HostPatchManagerStatus {
  _typeName?: string | undefined
  id: string
  applicable: boolean
  reason?: string[] | undefined
  integrity?: string | undefined
  installed: boolean
  installState?: string[] | undefined
  prerequisitePatch?: HostPatchManagerStatusPrerequisitePatch[] | undefined
  restartRequired: boolean
  reconnectRequired: boolean
  vmOffRequired: boolean
  supersededPatchIds?: string[] | undefined
}

export interface HostPatchManagerStatusPrerequisitePatch {
  _typeName?: string | undefined
  id: string
  installState?: string[] | undefined
}

export interface HostPathSelectionPolicyOption {
  _typeName?: string | undefined
  policy: ElementDescription
}

export interface HostPciDevice {
  _typeName?: string | undefined
  id: string
  classId: number
  bus: number
  slot: number
  physicalSlot?: number | undefined
  slotDescription?: string | undefined
  function: number
  vendorId: number
  subVendorId: number
  vendorName: string
  deviceId: number
  subDeviceId: number
  parentBridge?: string | undefined
  deviceName: string
  deviceClassName?: string | undefined
  directPathInfo?: HostPciDeviceDirectPathInfo | undefined
}

export interface HostPciDeviceDirectPathInfo {
  _typeName?: string | undefined
  interconnectType?: string | undefined
  driverName?: string | undefined
  driverVersion?: string | undefined
  availableMemory?: number | undefined
}

export interface HostPciPassthruConfig {
  _typeName?: string | undefined
  id: string
  passthruEnabled: boolean
  applyNow?: boolean | undefined
  hardwareLabel?: string | undefined
}

export interface HostPciPassthruInfo {
  _typeName?: string | undefined
  id: string
  dependentDevice: string
  passthruEnabled: boolean
  passthruCapable: boolean
  passthruActive: boolean
  hardwareLabel?: string | undefined
  directPathState?: HostPciPassthruInfoDirectPathState | undefined
}

export interface HostPciPassthruInfoDirectPathState {
  _typeName?: string | undefined
  mode: string
  configurableModes?: string[] | undefined
  usedMemory?: number | undefined
}

export interface HostPcieHba extends HostHostBusAdapter {
}

export interface HostPcieTargetTransport extends HostTargetTransport {
}

export interface HostPersistentMemoryInfo {
  _typeName?: string | undefined
  capacityInMB?: number | undefined
  volumeUUID?: string | undefined
}

export interface HostPlacedVirtualNicIdentifier {
  _typeName?: string | undefined
  vm: ManagedObjectReference
  vnicKey: string
  reservation?: number | undefined
}

export interface HostPlugStoreTopology {
  _typeName?: string | undefined
  adapter?: HostPlugStoreTopologyAdapter[] | undefined
  path?: HostPlugStoreTopologyPath[] | undefined
  target?: HostPlugStoreTopologyTarget[] | undefined
  device?: HostPlugStoreTopologyDevice[] | undefined
  plugin?: HostPlugStoreTopologyPlugin[] | undefined
}

export interface HostPlugStoreTopologyAdapter {
  _typeName?: string | undefined
  key: string
  adapter: string
  path?: string[] | undefined
}

export interface HostPlugStoreTopologyDevice {
  _typeName?: string | undefined
  key: string
  lun: string
  path?: string[] | undefined
}

export interface HostPlugStoreTopologyPath {
  _typeName?: string | undefined
  key: string
  name: string
  channelNumber?: number | undefined
  targetNumber?: number | undefined
  lunNumber?: number | undefined
  adapter?: string | undefined
  target?: string | undefined
  device?: string | undefined
}

export interface HostPlugStoreTopologyPlugin {
  _typeName?: string | undefined
  key: string
  name: string
  device?: string[] | undefined
  claimedPath?: string[] | undefined
}

export interface HostPlugStoreTopologyTarget {
  _typeName?: string | undefined
  key: string
  transport?: HostTargetTransport | undefined
}

export interface HostPnicNetworkResourceInfo {
  _typeName?: string | undefined
  pnicDevice: string
  availableBandwidthForVMTraffic?: number | undefined
  unusedBandwidthForVMTraffic?: number | undefined
  placedVirtualNics?: HostPlacedVirtualNicIdentifier[] | undefined
}

export interface HostPortGroup {
  _typeName?: string | undefined
  key?: string | undefined
  port?: HostPortGroupPort[] | undefined
  vswitch?: string | undefined
  computedPolicy: HostNetworkPolicy
  spec: HostPortGroupSpec
}

export interface HostPortGroupConfig {
  _typeName?: string | undefined
  changeOperation?: string | undefined
  spec?: HostPortGroupSpec | undefined
}

export interface HostPortGroupPort {
  _typeName?: string | undefined
  key?: string | undefined
  mac?: string[] | undefined
  type: string
}

export interface HostPortGroupProfile extends PortGroupProfile {
  ipConfig: IpAddressProfile
}

export interface HostPortGroupSpec {
  _typeName?: string | undefined
  name: string
  vlanId: number
  vswitchName: string
  policy: HostNetworkPolicy
}

export interface HostPosixAccountSpec extends HostAccountSpec {
  posixId?: number | undefined
  shellAccess?: boolean | undefined
}

export interface HostPowerOpFailed extends VimFault {
}

export interface HostPowerPolicy {
  _typeName?: string | undefined
  key: number
  name: string
  shortName: string
  description: string
}

export interface HostPrimaryAgentNotShortNameEvent extends HostDasEvent {
  primaryAgent: string
}

export interface HostProfileAppliedEvent extends HostEvent {
  profile: ProfileEventArgument
}

export interface HostProfileCompleteConfigSpec extends HostProfileConfigSpec {
  applyProfile?: HostApplyProfile | undefined
  customComplyProfile?: ComplianceProfile | undefined
  disabledExpressionListChanged: boolean
  disabledExpressionList?: string[] | undefined
  validatorHost?: ManagedObjectReference | undefined
  validating?: boolean | undefined
  hostConfig?: HostProfileConfigInfo | undefined
}

export interface HostProfileConfigInfo extends ProfileConfigInfo {
  applyProfile?: HostApplyProfile | undefined
  defaultComplyProfile?: ComplianceProfile | undefined
  defaultComplyLocator?: ComplianceLocator[] | undefined
  customComplyProfile?: ComplianceProfile | undefined
  disabledExpressionList?: string[] | undefined
  description?: ProfileDescription | undefined
}

export interface HostProfileConfigSpec extends ProfileCreateSpec {
}

export interface HostProfileHostBasedConfigSpec extends HostProfileConfigSpec {
  host: ManagedObjectReference
  useHostProfileEngine?: boolean | undefined
}

export interface HostProfileManagerCompositionResult {
  _typeName?: string | undefined
  errors?: LocalizableMessage[] | undefined
  results?: HostProfileManagerCompositionResultResultElement[] | undefined
}

export interface HostProfileManagerCompositionResultResultElement {
  _typeName?: string | undefined
  target: ManagedObjectReference
  status: string
  errors?: LocalizableMessage[] | undefined
}

export interface HostProfileManagerCompositionValidationResult {
  _typeName?: string | undefined
  results?: HostProfileManagerCompositionValidationResultResultElement[] | undefined
  errors?: LocalizableMessage[] | undefined
}

export interface HostProfileManagerCompositionValidationResultResultElement {
  _typeName?: string | undefined
  target: ManagedObjectReference
  status: string
  errors?: LocalizableMessage[] | undefined
  sourceDiffForToBeMerged?: HostApplyProfile | undefined
  targetDiffForToBeMerged?: HostApplyProfile | undefined
  toBeAdded?: HostApplyProfile | undefined
  toBeDeleted?: HostApplyProfile | undefined
  toBeDisabled?: HostApplyProfile | undefined
  toBeEnabled?: HostApplyProfile | undefined
  toBeReenableCC?: HostApplyProfile | undefined
}

export interface HostProfileManagerConfigTaskList {
  _typeName?: string | undefined
  configSpec?: HostConfigSpec | undefined
  taskDescription?: LocalizableMessage[] | undefined
  taskListRequirement?: string[] | undefined
}

export interface HostProfileManagerHostToConfigSpecMap {
  _typeName?: string | undefined
  host: ManagedObjectReference
  configSpec: AnswerFileCreateSpec
}

export interface HostProfileSerializedHostProfileSpec extends ProfileSerializedCreateSpec {
  validatorHost?: ManagedObjectReference | undefined
  validating?: boolean | undefined
}

export interface HostProfileValidationFailureInfo {
  _typeName?: string | undefined
  name: string
  annotation: string
  updateType: string
  host?: ManagedObjectReference | undefined
  applyProfile?: HostApplyProfile | undefined
  failures?: ProfileUpdateFailedUpdateFailure[] | undefined
  faults?: LocalizedMethodFault[] | undefined
}

export interface HostProfilesEntityCustomizations {
  _typeName?: string | undefined
}

export interface HostProtocolEndpoint {
  _typeName?: string | undefined
  peType: string
  type?: string | undefined
  uuid: string
  hostKey?: ManagedObjectReference[] | undefined
  storageArray?: string | undefined
  nfsServer?: string | undefined
  nfsDir?: string | undefined
  nfsServerScope?: string | undefined
  nfsServerMajor?: string | undefined
  nfsServerAuthType?: string | undefined
  nfsServerUser?: string | undefined
  deviceId?: string | undefined
  usedByStretchedContainer?: boolean | undefined
}

export interface HostProxySwitch {
  _typeName?: string | undefined
  dvsUuid: string
  dvsName: string
  key: string
  numPorts: number
  configNumPorts?: number | undefined
  numPortsAvailable: number
  uplinkPort?: KeyValue[] | undefined
  mtu?: number | undefined
  pnic?: string[] | undefined
  spec: HostProxySwitchSpec
  hostLag?: HostProxySwitchHostLagConfig[] | undefined
  networkReservationSupported?: boolean | undefined
  nsxtEnabled?: boolean | undefined
  ensEnabled?: boolean | undefined
  ensInterruptEnabled?: boolean | undefined
  transportZones?: DistributedVirtualSwitchHostMemberTransportZoneInfo[] | undefined
  nsxUsedUplinkPort?: string[] | undefined
  nsxtStatus?: string | undefined
  nsxtStatusDetail?: string | undefined
  ensInfo?: HostProxySwitchEnsInfo | undefined
  networkOffloadingEnabled?: boolean | undefined
  hostUplinkState?: DistributedVirtualSwitchHostMemberHostUplinkState[] | undefined
  autoDeployOwned?: boolean | undefined
  hostPerfNicOffloadState?: DistributedVirtualSwitchHostMemberHostPerfNicOffloadState | undefined
  teplessMode?: boolean | undefined
}

export interface HostProxySwitchConfig {
  _typeName?: string | undefined
  changeOperation?: string | undefined
  uuid: string
  spec?: HostProxySwitchSpec | undefined
}

export interface HostProxySwitchEnsInfo {
  _typeName?: string | undefined
  opsVersion: number
  numPSOps: number
  numLcoreOps: number
  errorStatus: number
  lcoreStatus: number
}

export interface HostProxySwitchHostLagConfig {
  _typeName?: string | undefined
  lagKey: string
  lagName?: string | undefined
  uplinkPort?: KeyValue[] | undefined
}

export interface HostProxySwitchSpec {
  _typeName?: string | undefined
  backing?: DistributedVirtualSwitchHostMemberBacking | undefined
}

export interface HostPtpConfig {
  _typeName?: string | undefined
  domain?: number | undefined
  port?: HostPtpConfigPtpPort[] | undefined
}

export interface HostPtpConfigPtpPort {
  _typeName?: string | undefined
  index: number
  deviceType?: string | undefined
  device?: string | undefined
  ipConfig?: HostIpConfig | undefined
}

export interface HostQualifiedName {
  _typeName?: string | undefined
  value: string
  type: string
}

export interface HostRdmaDevice {
  _typeName?: string | undefined
  key: string
  device: string
  driver?: string | undefined
  description?: string | undefined
  backing?: HostRdmaDeviceBacking | undefined
  connectionInfo: HostRdmaDeviceConnectionInfo
  capability: HostRdmaDeviceCapability
}

export interface HostRdmaDeviceBacking {
  _typeName?: string | undefined
}

export interface HostRdmaDeviceCapability {
  _typeName?: string | undefined
  roceV1Capable: boolean
  roceV2Capable: boolean
  iWarpCapable: boolean
}

export interface HostRdmaDeviceConnectionInfo {
  _typeName?: string | undefined
  state: string
  mtu: number
  speedInMbps: number
}

export interface HostRdmaDevicePnicBacking extends HostRdmaDeviceBacking {
  pairedUplink: string
}

export interface HostRdmaHba extends HostHostBusAdapter {
  associatedRdmaDevice?: string | undefined
}

export interface HostRdmaTargetTransport extends HostTargetTransport {
}

export interface HostReconnectionFailedEvent extends HostEvent {
}

export interface HostReliableMemoryInfo {
  _typeName?: string | undefined
  memorySize: number
}

export interface HostRemovedEvent extends HostEvent {
}

export interface HostResignatureRescanResult {
  _typeName?: string | undefined
  rescan?: HostVmfsRescanResult[] | undefined
  result: ManagedObjectReference
}

export interface HostRuntimeInfo {
  _typeName?: string | undefined
  connectionState: HostSystemConnectionState
  powerState: HostSystemPowerState
  standbyMode?: string | undefined
  inMaintenanceMode: boolean
  inQuarantineMode?: boolean | undefined
  bootTime?: string | undefined
  healthSystemRuntime?: HealthSystemRuntime | undefined
  dasHostState?: ClusterDasFdmHostState | undefined
  tpmPcrValues?: HostTpmDigestInfo[] | undefined
  vsanRuntimeInfo?: VsanHostRuntimeInfo | undefined
  networkRuntimeInfo?: HostRuntimeInfoNetworkRuntimeInfo | undefined
  vFlashResourceRuntimeInfo?: HostVFlashManagerVFlashResourceRunTimeInfo | undefined
  hostMaxVirtualDiskCapacity?: number | undefined
  cryptoState?: string | undefined
  cryptoKeyId?: CryptoKeyId | undefined
  statelessNvdsMigrationReady?: string | undefined
  partialMaintenanceMode?: HostPartialMaintenanceModeRuntimeInfo[] | undefined
  stateEncryption?: HostRuntimeInfoStateEncryptionInfo | undefined
  podVMInfo?: PodVMInfo | undefined
}

export interface HostRuntimeInfoNetStackInstanceRuntimeInfo {
  _typeName?: string | undefined
  netStackInstanceKey: string
  state?: string | undefined
  vmknicKeys?: string[] | undefined
  maxNumberOfConnections?: number | undefined
  currentIpV6Enabled?: boolean | undefined
}

export interface HostRuntimeInfoNetworkRuntimeInfo {
  _typeName?: string | undefined
  netStackInstanceRuntimeInfo?: HostRuntimeInfoNetStackInstanceRuntimeInfo[] | undefined
  networkResourceRuntime?: HostNetworkResourceRuntime | undefined
}

export interface HostRuntimeInfoPodVMInfo {
  _typeName?: string | undefined
  hasPageSharingPodVM: boolean
  podVMOverheadInfo: PodVMOverheadInfo
}

export interface HostRuntimeInfoStateEncryptionInfo {
  _typeName?: string | undefined
  protectionMode: string
  requireSecureBoot?: boolean | undefined
  requireExecInstalledOnly?: boolean | undefined
}

export interface HostScsiDisk extends ScsiLun {
  capacity: HostDiskDimensionsLba
  devicePath: string
  ssd?: boolean | undefined
  localDisk?: boolean | undefined
  physicalLocation?: string[] | undefined
  emulatedDIXDIFEnabled?: boolean | undefined
  vsanDiskInfo?: VsanHostVsanDiskInfo | undefined
  scsiDiskType?: string | undefined
  usedByMemoryTiering?: boolean | undefined
}

export interface HostScsiDiskPartition {
  _typeName?: string | undefined
  diskName: string
  partition: number
}

export interface HostScsiTopology {
  _typeName?: string | undefined
  adapter?: HostScsiTopologyInterface[] | undefined
}

export interface HostScsiTopologyInterface {
  _typeName?: string | undefined
  key: string
  adapter: string
  target?: HostScsiTopologyTarget[] | undefined
}

export interface HostScsiTopologyLun {
  _typeName?: string | undefined
  key: string
  lun: number
  scsiLun: string
}

export interface HostScsiTopologyTarget {
  _typeName?: string | undefined
  key: string
  target: number
  lun?: HostScsiTopologyLun[] | undefined
  transport?: HostTargetTransport | undefined
}

export interface HostSecuritySpec {
  _typeName?: string | undefined
  adminPassword?: string | undefined
  removePermission?: Permission[] | undefined
  addPermission?: Permission[] | undefined
}

export interface HostSerialAttachedHba extends HostHostBusAdapter {
  nodeWorldWideName: string
}

export interface HostSerialAttachedTargetTransport extends HostTargetTransport {
}

export interface HostService {
  _typeName?: string | undefined
  key: string
  label: string
  required: boolean
  uninstallable: boolean
  running: boolean
  ruleset?: string[] | undefined
  policy: string
  sourcePackage?: HostServiceSourcePackage | undefined
}

export interface HostServiceConfig {
  _typeName?: string | undefined
  serviceId: string
  startupPolicy: string
}

export interface HostServiceInfo {
  _typeName?: string | undefined
  service?: HostService[] | undefined
}

export interface HostServiceSourcePackage {
  _typeName?: string | undefined
  sourcePackageName: string
  description: string
}

export interface HostServiceTicket {
  _typeName?: string | undefined
  host?: string | undefined
  port?: number | undefined
  sslThumbprint?: string | undefined
  sslCertificate?: string | undefined
  service: string
  serviceVersion: string
  sessionId: string
}

export interface HostSevInfo {
  _typeName?: string | undefined
  sevState: string
  maxSevEsGuests: number
  snpState?: string | undefined
  snpSupported?: boolean | undefined
}

export interface HostSgxInfo {
  _typeName?: string | undefined
  sgxState: string
  totalEpcMemory: number
  flcMode: string
  lePubKeyHash?: string | undefined
  registrationInfo?: HostSgxRegistrationInfo | undefined
}

export interface HostSgxRegistrationInfo {
  _typeName?: string | undefined
  status?: string | undefined
  biosError?: number | undefined
  registrationUrl?: string | undefined
  type?: string | undefined
  ppid?: string | undefined
  lastRegisteredTime?: string | undefined
}

export interface HostSharedGpuCapabilities {
  _typeName?: string | undefined
  vgpu: string
  diskSnapshotSupported: boolean
  memorySnapshotSupported: boolean
  suspendSupported: boolean
  migrateSupported: boolean
}

export interface HostShortNameInconsistentEvent extends HostDasEvent {
  shortName: string
  shortName2: string
}

export interface HostShortNameToIpFailedEvent extends HostEvent {
  shortName: string
}

export interface HostShutdownEvent extends HostEvent {
  reason: string
}

export interface HostSnmpConfigSpec {
  _typeName?: string | undefined
  enabled?: boolean | undefined
  port?: number | undefined
  readOnlyCommunities?: string[] | undefined
  trapTargets?: HostSnmpDestination[] | undefined
  option?: KeyValue[] | undefined
}

export interface HostSnmpDestination {
  _typeName?: string | undefined
  hostName: string
  port: number
  community: string
}

export interface HostSnmpSystemAgentLimits {
  _typeName?: string | undefined
  maxReadOnlyCommunities: number
  maxTrapDestinations: number
  maxCommunityLength: number
  maxBufferSize: number
  capability: HostSnmpAgentCapability
}

export interface HostSpecification {
  _typeName?: string | undefined
  createdTime: string
  lastModified?: string | undefined
  host: ManagedObjectReference
  subSpecs?: HostSubSpecification[] | undefined
  changeID?: string | undefined
}

export interface HostSpecificationChangedEvent extends HostEvent {
}

export interface HostSpecificationOperationFailed extends VimFault {
  host: ManagedObjectReference
}

export interface HostSpecificationRequireEvent extends HostEvent {
}

export interface HostSpecificationUpdateEvent extends HostEvent {
  hostSpec: HostSpecification
}

export interface HostSriovConfig extends HostPciPassthruConfig {
  sriovEnabled: boolean
  numVirtualFunction: number
}

export interface HostSriovDevicePoolInfo {
  _typeName?: string | undefined
  key: string
}

export interface HostSriovInfo extends HostPciPassthruInfo {
  sriovEnabled: boolean
  sriovCapable: boolean
  sriovActive: boolean
  numVirtualFunctionRequested: number
  numVirtualFunction: number
  maxVirtualFunctionSupported: number
}

export interface HostSriovNetworkDevicePoolInfo extends HostSriovDevicePoolInfo {
  switchKey?: string | undefined
  switchUuid?: string | undefined
  pnic?: PhysicalNic[] | undefined
}

export interface HostSslThumbprintInfo {
  _typeName?: string | undefined
  principal: string
  ownerTag: string
  sslThumbprints?: string[] | undefined
}

export interface HostStatusChangedEvent extends ClusterStatusChangedEvent {
}

export interface HostStorageArrayTypePolicyOption {
  _typeName?: string | undefined
  policy: ElementDescription
}

export interface HostStorageDeviceInfo {
  _typeName?: string | undefined
  hostBusAdapter?: HostHostBusAdapter[] | undefined
  scsiLun?: ScsiLun[] | undefined
  scsiTopology?: HostScsiTopology | undefined
  nvmeTopology?: HostNvmeTopology | undefined
  multipathInfo?: HostMultipathInfo | undefined
  plugStoreTopology?: HostPlugStoreTopology | undefined
  softwareInternetScsiEnabled: boolean
}

export interface HostStorageElementInfo extends HostHardwareElementInfo {
  operationalInfo?: HostStorageOperationalInfo[] | undefined
}

export interface HostStorageOperationalInfo {
  _typeName?: string | undefined
  property: string
  value: string
}

export interface HostStorageSystemDiskLocatorLedResult {
  _typeName?: string | undefined
  key: string
  fault: LocalizedMethodFault
}

export interface HostStorageSystemScsiLunResult {
  _typeName?: string | undefined
  key: string
  fault?: LocalizedMethodFault | undefined
}

export interface HostStorageSystemVmfsVolumeResult {
  _typeName?: string | undefined
  key: string
  fault?: LocalizedMethodFault | undefined
}

export interface HostSubSpecification {
  _typeName?: string | undefined
  name: string
  createdTime: string
  data?: number[] | undefined
  binaryData?: string | undefined
}

export interface HostSubSpecificationDeleteEvent extends HostEvent {
  subSpecName: string
}

export interface HostSubSpecificationUpdateEvent extends HostEvent {
  hostSubSpec: HostSubSpecification
}

export interface HostSyncFailedEvent extends HostEvent {
  reason: LocalizedMethodFault
}

export interface HostSystemComplianceCheckState {
  _typeName?: string | undefined
  state: string
  checkTime: string
}

export interface HostSystemHealthInfo {
  _typeName?: string | undefined
  numericSensorInfo?: HostNumericSensorInfo[] | undefined
}

export interface HostSystemIdentificationInfo {
  _typeName?: string | undefined
  identifierValue: string
  identifierType: ElementDescription
}

export interface HostSystemInfo {
  _typeName?: string | undefined
  vendor: string
  model: string
  family?: string | undefined
  uuid: string
  otherIdentifyingInfo?: HostSystemIdentificationInfo[] | undefined
  serialNumber?: string | undefined
  qualifiedName?: HostQualifiedName[] | undefined
  vvolHostNQN?: HostQualifiedName | undefined
  vvolHostId?: string | undefined
  bootCommandLine?: string | undefined
}

export interface HostSystemReconnectSpec {
  _typeName?: string | undefined
  syncState?: boolean | undefined
}

export interface HostSystemRemediationState {
  _typeName?: string | undefined
  state: string
  operationTime: string
}

export interface HostSystemResourceInfo {
  _typeName?: string | undefined
  key: string
  config?: ResourceConfigSpec | undefined
  child?: HostSystemResourceInfo[] | undefined
}

export interface HostSystemSwapConfiguration {
  _typeName?: string | undefined
  option?: HostSystemSwapConfigurationSystemSwapOption[] | undefined
}

export interface HostSystemSwapConfigurationDatastoreOption extends HostSystemSwapConfigurationSystemSwapOption {
  datastore: string
}

export interface HostSystemSwapConfigurationDisabledOption extends HostSystemSwapConfigurationSystemSwapOption {
}

export interface HostSystemSwapConfigurationHostCacheOption extends HostSystemSwapConfigurationSystemSwapOption {
}

export interface HostSystemSwapConfigurationHostLocalSwapOption extends HostSystemSwapConfigurationSystemSwapOption {
}

export interface HostSystemSwapConfigurationSystemSwapOption {
  _typeName?: string | undefined
  key: number
}

export interface HostTargetTransport {
  _typeName?: string | undefined
}

export interface HostTcpHba extends HostHostBusAdapter {
  associatedPnic?: string | undefined
}

export interface HostTcpHbaCreateSpec extends HostHbaCreateSpec {
  pnic: string
}

export interface HostTcpTargetTransport extends HostTargetTransport {
}

export interface HostTdxInfo {
  _typeName?: string | undefined
  tdxState: string
  numTDXPrivateKeyIDs: number
}

export interface HostTpmAttestationInfo {
  _typeName?: string | undefined
  time: string
  status: HostTpmAttestationInfoAcceptanceStatus
  message?: LocalizableMessage | undefined
}

export interface HostTpmAttestationReport {
  _typeName?: string | undefined
  tpmPcrValues: HostTpmDigestInfo[]
  tpmEvents: HostTpmEventLogEntry[]
  tpmLogReliable: boolean
}

export interface HostTpmBootCompleteEventDetails extends HostTpmEventDetails {
}

export interface HostTpmBootSecurityOptionEventDetails extends HostTpmEventDetails {
  bootSecurityOption: string
}

export interface HostTpmCommandEventDetails extends HostTpmEventDetails {
  commandLine: string
}

export interface HostTpmDigestInfo extends HostDigestInfo {
  pcrNumber: number
}

export interface HostTpmEventDetails {
  _typeName?: string | undefined
  dataHash: number[]
  dataHashMethod?: string | undefined
}

export interface HostTpmEventLogEntry {
  _typeName?: string | undefined
  pcrIndex: number
  eventDetails: HostTpmEventDetails
}

export interface HostTpmNvTagEventDetails extends HostTpmBootSecurityOptionEventDetails {
}

export interface HostTpmOptionEventDetails extends HostTpmEventDetails {
  optionsFileName: string
  bootOptions?: number[] | undefined
}

export interface HostTpmSignerEventDetails extends HostTpmBootSecurityOptionEventDetails {
}

export interface HostTpmSoftwareComponentEventDetails extends HostTpmEventDetails {
  componentName: string
  vibName: string
  vibVersion: string
  vibVendor: string
}

export interface HostTpmSystemVersionEventDetails extends HostTpmEventDetails {
  systemVersion: string
}

export interface HostTpmVersionEventDetails extends HostTpmEventDetails {
  version: string
}

export interface HostTrustAuthorityAttestationInfo {
  _typeName?: string | undefined
  attestationStatus: string
  serviceId?: string | undefined
  attestedAt?: string | undefined
  attestedUntil?: string | undefined
  messages?: LocalizableMessage[] | undefined
}

export interface HostUnresolvedVmfsExtent {
  _typeName?: string | undefined
  device: HostScsiDiskPartition
  devicePath: string
  vmfsUuid: string
  isHeadExtent: boolean
  ordinal: number
  startBlock: number
  endBlock: number
  reason: string
}

export interface HostUnresolvedVmfsResignatureSpec {
  _typeName?: string | undefined
  extentDevicePath: string[]
}

export interface HostUnresolvedVmfsResolutionResult {
  _typeName?: string | undefined
  spec: HostUnresolvedVmfsResolutionSpec
  vmfs?: HostVmfsVolume | undefined
  fault?: LocalizedMethodFault | undefined
}

export interface HostUnresolvedVmfsResolutionSpec {
  _typeName?: string | undefined
  extentDevicePath: string[]
  uuidResolution: string
}

export interface HostUnresolvedVmfsVolume {
  _typeName?: string | undefined
  extent: HostUnresolvedVmfsExtent[]
  vmfsLabel: string
  vmfsUuid: string
  totalBlocks: number
  resolveStatus: HostUnresolvedVmfsVolumeResolveStatus
}

export interface HostUnresolvedVmfsVolumeResolveStatus {
  _typeName?: string | undefined
  resolvable: boolean
  incompleteExtents?: boolean | undefined
  multipleCopies?: boolean | undefined
}

export interface HostUpgradeFailedEvent extends HostEvent {
}

export interface HostUserWorldSwapNotEnabledEvent extends HostEvent {
}

export interface HostVFlashManagerVFlashCacheConfigInfo {
  _typeName?: string | undefined
  vFlashModuleConfigOption?: HostVFlashManagerVFlashCacheConfigInfoVFlashModuleConfigOption[] | undefined
  defaultVFlashModule?: string | undefined
  swapCacheReservationInGB?: number | undefined
}

export interface HostVFlashManagerVFlashCacheConfigInfoVFlashModuleConfigOption {
  _typeName?: string | undefined
  vFlashModule: string
  vFlashModuleVersion: string
  minSupportedModuleVersion: string
  cacheConsistencyType: ChoiceOption
  cacheMode: ChoiceOption
  blockSizeInKBOption: LongOption
  reservationInMBOption: LongOption
  maxDiskSizeInKB: number
}

export interface HostVFlashManagerVFlashCacheConfigSpec {
  _typeName?: string | undefined
  defaultVFlashModule: string
  swapCacheReservationInGB: number
}

export interface HostVFlashManagerVFlashConfigInfo {
  _typeName?: string | undefined
  vFlashResourceConfigInfo?: HostVFlashManagerVFlashResourceConfigInfo | undefined
  vFlashCacheConfigInfo?: HostVFlashManagerVFlashCacheConfigInfo | undefined
}

export interface HostVFlashManagerVFlashResourceConfigInfo {
  _typeName?: string | undefined
  vffs?: HostVffsVolume | undefined
  capacity: number
}

export interface HostVFlashManagerVFlashResourceConfigSpec {
  _typeName?: string | undefined
  vffsUuid: string
}

export interface HostVFlashManagerVFlashResourceRunTimeInfo {
  _typeName?: string | undefined
  usage: number
  capacity: number
  accessible: boolean
  capacityForVmCache: number
  freeForVmCache: number
}

export interface HostVFlashResourceConfigurationResult {
  _typeName?: string | undefined
  devicePath?: string[] | undefined
  vffs?: HostVffsVolume | undefined
  diskConfigurationResult?: HostDiskConfigurationResult[] | undefined
}

export interface HostVMotionCompatibility {
  _typeName?: string | undefined
  host: ManagedObjectReference
  compatibility?: string[] | undefined
}

export interface HostVMotionConfig {
  _typeName?: string | undefined
  vmotionNicKey?: string | undefined
  enabled: boolean
}

export interface HostVMotionInfo {
  _typeName?: string | undefined
  netConfig?: HostVMotionNetConfig | undefined
  ipConfig?: HostIpConfig | undefined
}

export interface HostVMotionManagerDstInstantCloneResult {
  _typeName?: string | undefined
  dstVmId?: number | undefined
  startTime?: number | undefined
  cptLoadTime?: number | undefined
  cptLoadDoneTime?: number | undefined
  replicateMemDoneTime?: number | undefined
  endTime?: number | undefined
  cptXferTime?: number | undefined
  cptCacheUsed?: number | undefined
  devCptStreamSize?: number | undefined
  devCptStreamTime?: number | undefined
}

export interface HostVMotionManagerSrcInstantCloneResult {
  _typeName?: string | undefined
  startTime?: number | undefined
  quiesceTime?: number | undefined
  quiesceDoneTime?: number | undefined
  resumeDoneTime?: number | undefined
  endTime?: number | undefined
}

export interface HostVMotionNetConfig {
  _typeName?: string | undefined
  candidateVnic?: HostVirtualNic[] | undefined
  selectedVnic?: string | undefined
}

export interface HostVfatVolume extends HostFileSystemVolume {
}

export interface HostVffsSpec {
  _typeName?: string | undefined
  devicePath: string
  partition?: HostDiskPartitionSpec | undefined
  majorVersion: number
  volumeName: string
}

export interface HostVffsVolume extends HostFileSystemVolume {
  majorVersion: number
  version: string
  uuid: string
  extent: HostScsiDiskPartition[]
}

export interface HostVirtualNic {
  _typeName?: string | undefined
  device: string
  key: string
  portgroup: string
  spec: HostVirtualNicSpec
  port?: string | undefined
  owner?: string | undefined
}

export interface HostVirtualNicConfig {
  _typeName?: string | undefined
  changeOperation?: string | undefined
  device?: string | undefined
  portgroup: string
  spec?: HostVirtualNicSpec | undefined
}

export interface HostVirtualNicConnection {
  _typeName?: string | undefined
  portgroup?: string | undefined
  dvPort?: DistributedVirtualSwitchPortConnection | undefined
  opNetwork?: HostVirtualNicOpaqueNetworkSpec | undefined
}

export interface HostVirtualNicIpRouteSpec {
  _typeName?: string | undefined
  ipRouteConfig?: HostIpRouteConfig | undefined
}

export interface HostVirtualNicManagerInfo {
  _typeName?: string | undefined
  netConfig?: VirtualNicManagerNetConfig[] | undefined
}

export interface HostVirtualNicManagerNicTypeSelection {
  _typeName?: string | undefined
  vnic: HostVirtualNicConnection
  nicType?: string[] | undefined
}

export interface HostVirtualNicOpaqueNetworkSpec {
  _typeName?: string | undefined
  opaqueNetworkId: string
  opaqueNetworkType: string
}

export interface HostVirtualNicSpec {
  _typeName?: string | undefined
  ip?: HostIpConfig | undefined
  mac?: string | undefined
  distributedVirtualPort?: DistributedVirtualSwitchPortConnection | undefined
  portgroup?: string | undefined
  mtu?: number | undefined
  tsoEnabled?: boolean | undefined
  netStackInstanceKey?: string | undefined
  opaqueNetwork?: HostVirtualNicOpaqueNetworkSpec | undefined
  externalId?: string | undefined
  pinnedPnic?: string | undefined
  ipRouteSpec?: HostVirtualNicIpRouteSpec | undefined
  systemOwned?: boolean | undefined
  dpuId?: string | undefined
}

export interface HostVirtualSwitch {
  _typeName?: string | undefined
  name: string
  key: string
  numPorts: number
  numPortsAvailable: number
  mtu?: number | undefined
  portgroup?: string[] | undefined
  pnic?: string[] | undefined
  spec: HostVirtualSwitchSpec
}

export interface HostVirtualSwitchAutoBridge extends HostVirtualSwitchBridge {
  excludedNicDevice?: string[] | undefined
}

export interface HostVirtualSwitchBeaconConfig {
  _typeName?: string | undefined
  interval: number
}

export interface HostVirtualSwitchBondBridge extends HostVirtualSwitchBridge {
  nicDevice: string[]
  beacon?: HostVirtualSwitchBeaconConfig | undefined
  linkDiscoveryProtocolConfig?: LinkDiscoveryProtocolConfig | undefined
}

export interface HostVirtualSwitchBridge {
  _typeName?: string | undefined
}

export interface HostVirtualSwitchConfig {
  _typeName?: string | undefined
  changeOperation?: string | undefined
  name: string
  spec?: HostVirtualSwitchSpec | undefined
}

export interface HostVirtualSwitchSimpleBridge extends HostVirtualSwitchBridge {
  nicDevice: string
}

export interface HostVirtualSwitchSpec {
  _typeName?: string | undefined
  numPorts: number
  bridge?: HostVirtualSwitchBridge | undefined
  policy?: HostNetworkPolicy | undefined
  mtu?: number | undefined
}

export interface HostVmciAccessManagerAccessSpec {
  _typeName?: string | undefined
  vm: ManagedObjectReference
  services?: string[] | undefined
  mode: string
}

export interface HostVmfsRescanResult {
  _typeName?: string | undefined
  host: ManagedObjectReference
  fault?: LocalizedMethodFault | undefined
}

export interface HostVmfsSpec {
  _typeName?: string | undefined
  extent: HostScsiDiskPartition
  blockSizeMb?: number | undefined
  majorVersion: number
  volumeName: string
  blockSize?: number | undefined
  unmapGranularity?: number | undefined
  unmapPriority?: string | undefined
  unmapBandwidthSpec?: VmfsUnmapBandwidthSpec | undefined
}

export interface HostVmfsVolume extends HostFileSystemVolume {
  blockSizeMb: number
  blockSize?: number | undefined
  unmapGranularity?: number | undefined
  unmapPriority?: string | undefined
  unmapBandwidthSpec?: VmfsUnmapBandwidthSpec | undefined
  maxBlocks: number
  majorVersion: number
  version: string
  uuid: string
  extent: HostScsiDiskPartition[]
  vmfsUpgradable: boolean
  forceMountedInfo?: HostForceMountedInfo | undefined
  ssd?: boolean | undefined
  local?: boolean | undefined
  scsiDiskType?: string | undefined
}

export interface HostVnicConnectedToCustomizedDVPortEvent extends HostEvent {
  vnic: VnicPortArgument
  prevPortKey?: string | undefined
}

export interface HostVsanInternalSystemCmmdsQuery {
  _typeName?: string | undefined
  type?: string | undefined
  uuid?: string | undefined
  owner?: string | undefined
}

export interface HostVsanInternalSystemDeleteVsanObjectsResult {
  _typeName?: string | undefined
  uuid: string
  success: boolean
  failureReason?: LocalizableMessage[] | undefined
}

export interface HostVsanInternalSystemVsanObjectOperationResult {
  _typeName?: string | undefined
  uuid: string
  failureReason?: LocalizableMessage[] | undefined
}

export interface HostVsanInternalSystemVsanPhysicalDiskDiagnosticsResult {
  _typeName?: string | undefined
  diskUuid: string
  success: boolean
  failureReason?: string | undefined
}

export interface HostVvolNQN {
  _typeName?: string | undefined
  targetNQN: string
  storageArray: string
  online: boolean
}

export interface HostVvolVolume extends HostFileSystemVolume {
  scId: string
  hostPE?: VVolHostPE[] | undefined
  hostVvolNQN?: HostVvolVolumeHostVvolNQN[] | undefined
  vasaProviderInfo?: VimVasaProviderInfo[] | undefined
  storageArray?: VASAStorageArray[] | undefined
  protocolEndpointType?: string | undefined
  vvolNQNFieldsAvailable?: boolean | undefined
  stretched?: boolean | undefined
}

export interface HostVvolVolumeHostVvolNQN {
  _typeName?: string | undefined
  host?: ManagedObjectReference | undefined
  vvolNQN?: HostVvolNQN[] | undefined
}

export interface HostVvolVolumeSpecification {
  _typeName?: string | undefined
  maxSizeInMB: number
  volumeName: string
  vasaProviderInfo?: VimVasaProviderInfo[] | undefined
  storageArray?: VASAStorageArray[] | undefined
  uuid: string
  stretched?: boolean | undefined
}

export interface HostWwnChangedEvent extends HostEvent {
  oldNodeWwns?: number[] | undefined
  oldPortWwns?: number[] | undefined
  newNodeWwns?: number[] | undefined
  newPortWwns?: number[] | undefined
}

export interface HostWwnConflictEvent extends HostEvent {
  conflictedVms?: VmEventArgument[] | undefined
  conflictedHosts?: HostEventArgument[] | undefined
  wwn: number
}

export interface HotSnapshotMoveNotSupported extends SnapshotCopyNotSupported {
}

export interface HourlyTaskScheduler extends RecurrentTaskScheduler {
  minute: number
}

export interface HttpFault extends VimFault {
  statusCode: number
  statusMessage: string
}

export interface HttpNfcLeaseCapabilities {
  _typeName?: string | undefined
  pullModeSupported: boolean
  corsSupported: boolean
}

export interface HttpNfcLeaseDatastoreLeaseInfo {
  _typeName?: string | undefined
  datastoreKey: string
  hosts: HttpNfcLeaseHostInfo[]
}

export interface HttpNfcLeaseDeviceUrl {
  _typeName?: string | undefined
  key: string
  importKey: string
  url: string
  sslThumbprint: string
  sslCertificate?: string | undefined
  disk?: boolean | undefined
  targetId?: string | undefined
  datastoreKey?: string | undefined
  fileSize?: number | undefined
}

export interface HttpNfcLeaseHostInfo {
  _typeName?: string | undefined
  url: string
  sslThumbprint: string
}

export interface HttpNfcLeaseInfo {
  _typeName?: string | undefined
  lease: ManagedObjectReference
  entity: ManagedObjectReference
  deviceUrl?: HttpNfcLeaseDeviceUrl[] | undefined
  totalDiskCapacityInKB: number
  leaseTimeout: number
  hostMap?: HttpNfcLeaseDatastoreLeaseInfo[] | undefined
}

export interface HttpNfcLeaseManifestEntry {
  _typeName?: string | undefined
  key: string
  sha1: string
  checksum?: string | undefined
  checksumType?: string | undefined
  size: number
  disk: boolean
  capacity?: number | undefined
  populatedSize?: number | undefined
}

export interface HttpNfcLeaseProbeResult {
  _typeName?: string | undefined
  serverAccessible: boolean
}

export interface HttpNfcLeaseSourceFile {
  _typeName?: string | undefined
  targetDeviceId: string
  url: string
  memberName?: string | undefined
  create: boolean
  sslThumbprint?: string | undefined
  sslCertificate?: string | undefined
  httpHeaders?: KeyValue[] | undefined
  size?: number | undefined
}

export interface ID {
  _typeName?: string | undefined
  id: string
}

export interface IDEDiskNotSupported extends DiskNotSupported {
}

export interface IORMNotSupportedHostOnDatastore extends VimFault {
  datastore: ManagedObjectReference
  datastoreName: string
  host?: ManagedObjectReference[] | undefined
}

export interface IScsiBootFailureEvent extends HostEvent {
}

export interface ImportHostAddFailure extends DvsFault {
  hostIp: string[]
}

export interface ImportOperationBulkFault extends DvsFault {
  importFaults: ImportOperationBulkFaultFaultOnImport[]
}

export interface ImportOperationBulkFaultFaultOnImport {
  _typeName?: string | undefined
  entityType?: string | undefined
  key?: string | undefined
  fault: LocalizedMethodFault
}

export interface ImportSpec {
  _typeName?: string | undefined
  entityConfig?: VAppEntityConfigInfo | undefined
  instantiationOst?: OvfConsumerOstNode | undefined
}

export interface InUseFeatureManipulationDisallowed extends NotEnoughLicenses {
}

export interface InaccessibleDatastore extends InvalidDatastore {
  detail?: string | undefined
}

export interface InaccessibleFTMetadataDatastore extends InaccessibleDatastore {
}

export interface InaccessibleVFlashSource extends VimFault {
  hostName: string
}

export interface IncompatibleDefaultDevice extends MigrationFault {
  device: string
}

export interface IncompatibleHostForFtSecondary extends VmFaultToleranceIssue {
  host: ManagedObjectReference
  error?: LocalizedMethodFault[] | undefined
}

export interface IncompatibleHostForVmReplication extends ReplicationFault {
  vmName: string
  hostName: string
  reason: string
}

export interface IncompatibleSetting extends InvalidArgument {
  conflictingProperty: string
}

export interface IncorrectFileType extends FileFault {
}

export interface IncorrectHostInformation extends NotEnoughLicenses {
}

export interface IncorrectHostInformationEvent extends LicenseEvent {
}

export interface IndependentDiskVMotionNotSupported extends MigrationFeatureNotSupported {
}

export interface InfoUpgradeEvent extends UpgradeEvent {
}

export interface InheritablePolicy {
  _typeName?: string | undefined
  inherited: boolean
}

export interface InsufficientAgentVmsDeployed extends InsufficientResourcesFault {
  hostName: string
  requiredNumAgentVms: number
  currentNumAgentVms: number
}

export interface InsufficientCpuResourcesFault extends InsufficientResourcesFault {
  unreserved: number
  requested: number
}

export interface InsufficientDisks extends VsanDiskFault {
}

export interface InsufficientFailoverResourcesEvent extends ClusterEvent {
}

export interface InsufficientFailoverResourcesFault extends InsufficientResourcesFault {
}

export interface InsufficientGraphicsResourcesFault extends InsufficientResourcesFault {
}

export interface InsufficientHostCapacityFault extends InsufficientResourcesFault {
  host?: ManagedObjectReference | undefined
}

export interface InsufficientHostCpuCapacityFault extends InsufficientHostCapacityFault {
  unreserved: number
  requested: number
}

export interface InsufficientHostMemoryCapacityFault extends InsufficientHostCapacityFault {
  unreserved: number
  requested: number
}

export interface InsufficientMemoryResourcesFault extends InsufficientResourcesFault {
  unreserved: number
  requested: number
}

export interface InsufficientNetworkCapacity extends InsufficientResourcesFault {
}

export interface InsufficientNetworkResourcePoolCapacity extends InsufficientResourcesFault {
  dvsName: string
  dvsUuid: string
  resourcePoolKey: string
  available: number
  requested: number
  device: string[]
}

export interface InsufficientPerCpuCapacity extends InsufficientHostCapacityFault {
}

export interface InsufficientResourcesFault extends VimFault {
}

export interface InsufficientResourcesQuota extends InsufficientResourcesFault {
  resourceType: string
  resourceQuotaType: string
  available: number
  requested: number
  entity: string
  resourceEnvelope: string
  failureNotificationMode: string
}

export interface InsufficientStandbyCpuResource extends InsufficientStandbyResource {
  available: number
  requested: number
}

export interface InsufficientStandbyMemoryResource extends InsufficientStandbyResource {
  available: number
  requested: number
}

export interface InsufficientStandbyResource extends InsufficientResourcesFault {
}

export interface InsufficientStorageIops extends VimFault {
  unreservedIops: number
  requestedIops: number
  datastoreName: string
}

export interface InsufficientStorageSpace extends InsufficientResourcesFault {
}

export interface InsufficientVFlashResourcesFault extends InsufficientResourcesFault {
  freeSpaceInMB?: number | undefined
  freeSpace: number
  requestedSpaceInMB?: number | undefined
  requestedSpace: number
}

export interface IntExpression extends NegatableExpression {
  value?: number | undefined
}

export interface IntOption extends OptionType {
  min: number
  max: number
  defaultValue: number
}

export interface IntPolicy extends InheritablePolicy {
  value?: number | undefined
}

export interface InvalidAffinitySettingFault extends VimFault {
}

export interface InvalidArgument extends RuntimeFault {
  invalidProperty?: string | undefined
}

export interface InvalidBmcRole extends VimFault {
}

export interface InvalidBundle extends PlatformConfigFault {
}

export interface InvalidCAMCertificate extends InvalidCAMServer {
}

export interface InvalidCAMServer extends ActiveDirectoryFault {
  camServer: string
}

export interface InvalidClientCertificate extends InvalidLogin {
}

export interface InvalidCollectorVersion extends MethodFault {
}

export interface InvalidController extends InvalidDeviceSpec {
  controllerKey: number
}

export interface InvalidDasConfigArgument extends InvalidArgument {
  entry?: string | undefined
  clusterName?: string | undefined
}

export interface InvalidDasRestartPriorityForFtVm extends InvalidArgument {
  vm: ManagedObjectReference
  vmName: string
}

export interface InvalidDatastore extends VimFault {
  datastore?: ManagedObjectReference | undefined
  name?: string | undefined
}

export interface InvalidDatastorePath extends InvalidDatastore {
  datastorePath: string
}

export interface InvalidDatastoreState extends InvalidState {
  datastoreName?: string | undefined
}

export interface InvalidDeviceBacking extends InvalidDeviceSpec {
}

export interface InvalidDeviceOperation extends InvalidDeviceSpec {
  badOp?: VirtualDeviceConfigSpecOperation | undefined
  badFileOp?: VirtualDeviceConfigSpecFileOperation | undefined
}

export interface InvalidDeviceSpec extends InvalidVmConfig {
  deviceIndex: number
}

export interface InvalidDiskFormat extends InvalidFormat {
}

export interface InvalidDrsBehaviorForFtVm extends InvalidArgument {
  vm: ManagedObjectReference
  vmName: string
}

export interface InvalidEditionEvent extends LicenseEvent {
  feature: string
}

export interface InvalidEditionLicense extends NotEnoughLicenses {
  feature: string
}

export interface InvalidEvent extends VimFault {
}

export interface InvalidFolder extends VimFault {
  target: ManagedObjectReference
}

export interface InvalidFormat extends VmConfigFault {
}

export interface InvalidGuestLogin extends GuestOperationsFault {
}

export interface InvalidHostConnectionState extends InvalidHostState {
}

export interface InvalidHostName extends HostConfigFault {
}

export interface InvalidHostState extends InvalidState {
  host?: ManagedObjectReference | undefined
}

export interface InvalidIndexArgument extends InvalidArgument {
  key: string
}

export interface InvalidIpfixConfig extends DvsFault {
  property?: string | undefined
}

export interface InvalidIpmiLoginInfo extends VimFault {
}

export interface InvalidIpmiMacAddress extends VimFault {
  userProvidedMacAddress: string
  observedMacAddress: string
}

export interface InvalidLicense extends VimFault {
  licenseContent: string
}

export interface InvalidLocale extends VimFault {
}

export interface InvalidLogin extends VimFault {
}

export interface InvalidName extends VimFault {
  name: string
  entity?: ManagedObjectReference | undefined
}

export interface InvalidNasCredentials extends NasConfigFault {
  userName: string
}

export interface InvalidNetworkInType extends VAppPropertyFault {
}

export interface InvalidNetworkResource extends NasConfigFault {
  remoteHost: string
  remotePath: string
}

export interface InvalidOperationOnSecondaryVm extends VmFaultToleranceIssue {
  instanceUuid: string
}

export interface InvalidPowerState extends InvalidState {
  requestedState?: VirtualMachinePowerState | undefined
  existingState: VirtualMachinePowerState
}

export interface InvalidPrivilege extends VimFault {
  privilege: string
}

export interface InvalidProfileReferenceHost extends RuntimeFault {
  reason?: string | undefined
  host?: ManagedObjectReference | undefined
  profile?: ManagedObjectReference | undefined
  profileName?: string | undefined
}

export interface InvalidProperty extends MethodFault {
  name: string
}

export interface InvalidPropertyType extends VAppPropertyFault {
}

export interface InvalidPropertyValue extends VAppPropertyFault {
}

export interface InvalidRequest extends RuntimeFault {
}

export interface InvalidResourcePoolStructureFault extends InsufficientResourcesFault {
}

export interface InvalidScheduledTask extends RuntimeFault {
}

export interface InvalidSnapshotFormat extends InvalidFormat {
}

export interface InvalidState extends VimFault {
}

export interface InvalidToken extends RuntimeFault {
}

export interface InvalidType extends InvalidRequest {
  argument?: string | undefined
}

export interface InvalidVmConfig extends VmConfigFault {
  property?: string | undefined
}

export interface InvalidVmState extends InvalidState {
  vm: ManagedObjectReference
}

export interface InventoryDescription {
  _typeName?: string | undefined
  numHosts: number
  numVirtualMachines: number
  numResourcePools?: number | undefined
  numClusters?: number | undefined
  numCpuDev?: number | undefined
  numNetDev?: number | undefined
  numDiskDev?: number | undefined
  numvCpuDev?: number | undefined
  numvNetDev?: number | undefined
  numvDiskDev?: number | undefined
}

export interface InventoryHasStandardAloneHosts extends NotEnoughLicenses {
  hosts: string[]
}

export interface IoFilterHostIssue {
  _typeName?: string | undefined
  host: ManagedObjectReference
  issue: LocalizedMethodFault[]
}

export interface IoFilterInfo {
  _typeName?: string | undefined
  id: string
  name: string
  vendor: string
  version: string
  type?: string | undefined
  summary?: string | undefined
  releaseDate?: string | undefined
}

export interface IoFilterManagerSslTrust {
  _typeName?: string | undefined
}

export interface IoFilterQueryIssueResult {
  _typeName?: string | undefined
  opType: string
  hostIssue?: IoFilterHostIssue[] | undefined
}

export interface IpAddress extends NegatableExpression {
}

export interface IpAddressProfile extends ApplyProfile {
}

export interface IpHostnameGeneratorError extends CustomizationFault {
}

export interface IpPool {
  _typeName?: string | undefined
  id?: number | undefined
  name?: string | undefined
  ipv4Config?: IpPoolIpPoolConfigInfo | undefined
  ipv6Config?: IpPoolIpPoolConfigInfo | undefined
  dnsDomain?: string | undefined
  dnsSearchPath?: string | undefined
  hostPrefix?: string | undefined
  httpProxy?: string | undefined
  networkAssociation?: IpPoolAssociation[] | undefined
  availableIpv4Addresses?: number | undefined
  availableIpv6Addresses?: number | undefined
  allocatedIpv4Addresses?: number | undefined
  allocatedIpv6Addresses?: number | undefined
}

export interface IpPoolAssociation {
  _typeName?: string | undefined
  network?: ManagedObjectReference | undefined
  networkName: string
}

export interface IpPoolIpPoolConfigInfo {
  _typeName?: string | undefined
  subnetAddress?: string | undefined
  netmask?: string | undefined
  gateway?: string | undefined
  range?: string | undefined
  dns?: string[] | undefined
  dhcpServerAvailable?: boolean | undefined
  ipPoolEnabled?: boolean | undefined
}

export interface IpPoolManagerIpAllocation {
  _typeName?: string | undefined
  ipAddress: string
  allocationId: string
}

export interface IpRange extends IpAddress {
  addressPrefix: string
  prefixLength?: number | undefined
}

export interface IpRouteProfile extends ApplyProfile {
  staticRoute?: StaticRouteProfile[] | undefined
}

export interface IscsiDependencyEntity {
  _typeName?: string | undefined
  pnicDevice: string
  vnicDevice: string
  vmhbaName: string
}

export interface IscsiFault extends VimFault {
}

export interface IscsiFaultInvalidVnic extends IscsiFault {
  vnicDevice: string
}

export interface IscsiFaultPnicInUse extends IscsiFault {
  pnicDevice: string
}

export interface IscsiFaultVnicAlreadyBound extends IscsiFault {
  vnicDevice: string
}

export interface IscsiFaultVnicHasActivePaths extends IscsiFault {
  vnicDevice: string
}

export interface IscsiFaultVnicHasMultipleUplinks extends IscsiFault {
  vnicDevice: string
}

export interface IscsiFaultVnicHasNoUplinks extends IscsiFault {
  vnicDevice: string
}

export interface IscsiFaultVnicHasWrongUplink extends IscsiFault {
  vnicDevice: string
}

export interface IscsiFaultVnicInUse extends IscsiFault {
  vnicDevice: string
}

export interface IscsiFaultVnicIsLastPath extends IscsiFault {
  vnicDevice: string
}

export interface IscsiFaultVnicNotBound extends IscsiFault {
  vnicDevice: string
}

export interface IscsiFaultVnicNotFound extends IscsiFault {
  vnicDevice: string
}

export interface IscsiMigrationDependency {
  _typeName?: string | undefined
  migrationAllowed: boolean
  disallowReason?: IscsiStatus | undefined
  dependency?: IscsiDependencyEntity[] | undefined
}

export interface IscsiPortInfo {
  _typeName?: string | undefined
  vnicDevice?: string | undefined
  vnic?: HostVirtualNic | undefined
  pnicDevice?: string | undefined
  pnic?: PhysicalNic | undefined
  switchName?: string | undefined
  switchUuid?: string | undefined
  portgroupName?: string | undefined
  portgroupKey?: string | undefined
  portKey?: string | undefined
  opaqueNetworkId?: string | undefined
  opaqueNetworkType?: string | undefined
  opaqueNetworkName?: string | undefined
  externalId?: string | undefined
  complianceStatus?: IscsiStatus | undefined
  pathStatus?: string | undefined
}

export interface IscsiStatus {
  _typeName?: string | undefined
  reason?: LocalizedMethodFault[] | undefined
}

export interface IsoImageFileInfo extends FileInfo {
}

export interface IsoImageFileQuery extends FileQuery {
}

export interface KernelModuleInfo {
  _typeName?: string | undefined
  id: number
  name: string
  version: string
  filename: string
  optionString: string
  loaded: boolean
  enabled: boolean
  useCount: number
  readOnlySection: KernelModuleSectionInfo
  writableSection: KernelModuleSectionInfo
  textSection: KernelModuleSectionInfo
  dataSection: KernelModuleSectionInfo
  bssSection: KernelModuleSectionInfo
}

export interface KernelModuleSectionInfo {
  _typeName?: string | undefined
  address: number
  length?: number | undefined
}

export interface KeyAnyValue {
  _typeName?: string | undefined
  key: string
  value: AnyValue
}

export interface KeyNotFound extends VimFault {
  key: string
}

export interface KeyProviderId {
  _typeName?: string | undefined
  id: string
}

export interface KeyValue {
  _typeName?: string | undefined
  key: string
  value: string
}

export interface KmipClusterInfo {
  _typeName?: string | undefined
  clusterId: KeyProviderId
  servers?: KmipServerInfo[] | undefined
  useAsDefault: boolean
  managementType?: string | undefined
  useAsEntityDefault?: ManagedObjectReference[] | undefined
  hasBackup?: boolean | undefined
  tpmRequired?: boolean | undefined
  keyId?: string | undefined
  defaultKeyType?: string | undefined
  keyInfo?: KmipClusterInfoKeyInfo | undefined
}

export interface KmipClusterInfoKeyInfo {
  _typeName?: string | undefined
}

export interface KmipClusterInfoWrappingKeyIdKeyInfo extends KmipClusterInfoKeyInfo {
  keyId: string
  configuredTime: string
}

export interface KmipClusterInfoWrappingRotationIntervalKeyInfo extends KmipClusterInfoKeyInfo {
  keyId?: string | undefined
  rotationInterval?: number | undefined
  lastRotation?: string | undefined
}

export interface KmipServerInfo {
  _typeName?: string | undefined
  name: string
  address: string
  port: number
  proxyAddress?: string | undefined
  proxyPort?: number | undefined
  reconnect?: number | undefined
  protocol?: string | undefined
  nbio?: number | undefined
  timeout?: number | undefined
  userName?: string | undefined
}

export interface KmipServerSpec {
  _typeName?: string | undefined
  clusterId: KeyProviderId
  info: KmipServerInfo
  password?: string | undefined
  defaultKeyType?: string | undefined
  keySpec?: KmipServerSpecKeySpec | undefined
}

export interface KmipServerSpecKeySpec {
  _typeName?: string | undefined
}

export interface KmipServerSpecWrappingKeyIdKeySpec extends KmipServerSpecKeySpec {
  keyId: string
}

export interface KmipServerSpecWrappingRotationIntervalKeySpec extends KmipServerSpecKeySpec {
  rotationInterval?: number | undefined
}

export interface KmipServerStatus {
  _typeName?: string | undefined
  clusterId: KeyProviderId
  name: string
  status: ManagedEntityStatus
  description: string
}

export interface LargeRDMConversionNotSupported extends MigrationFault {
  device: string
}

export interface LargeRDMNotSupportedOnDatastore extends VmConfigFault {
  device: string
  datastore: ManagedObjectReference
  datastoreName: string
}

export interface LatencySensitivity {
  _typeName?: string | undefined
  level: LatencySensitivitySensitivityLevel
  sensitivity?: number | undefined
}

export interface LegacyNetworkInterfaceInUse extends CannotAccessNetwork {
}

export interface LicenseAssignmentFailed extends RuntimeFault {
  reason?: string | undefined
}

export interface LicenseAssignmentManagerLicenseAssignment {
  _typeName?: string | undefined
  entityId: string
  scope?: string | undefined
  entityDisplayName?: string | undefined
  assignedLicense: LicenseManagerLicenseInfo
  properties?: KeyAnyValue[] | undefined
}

export interface LicenseAvailabilityInfo {
  _typeName?: string | undefined
  feature: LicenseFeatureInfo
  total: number
  available: number
}

export interface LicenseDiagnostics {
  _typeName?: string | undefined
  sourceLastChanged: string
  sourceLost: string
  sourceLatency: number
  licenseRequests: string
  licenseRequestFailures: string
  licenseFeatureUnknowns: string
  opState: LicenseManagerState
  lastStatusUpdate: string
  opFailureMessage: string
}

export interface LicenseDowngradeDisallowed extends NotEnoughLicenses {
  edition: string
  entityId: string
  features: KeyAnyValue[]
}

export interface LicenseEntityNotFound extends VimFault {
  entityId: string
}

export interface LicenseEvent extends Event {
}

export interface LicenseExpired extends NotEnoughLicenses {
  licenseKey: string
}

export interface LicenseExpiredEvent extends Event {
  feature: LicenseFeatureInfo
}

export interface LicenseFeatureInfo {
  _typeName?: string | undefined
  key: string
  featureName: string
  featureDescription?: string | undefined
  state?: LicenseFeatureInfoState | undefined
  costUnit: string
  sourceRestriction?: string | undefined
  dependentKey?: string[] | undefined
  edition?: boolean | undefined
  expiresOn?: string | undefined
}

export interface LicenseKeyEntityMismatch extends NotEnoughLicenses {
}

export interface LicenseManagerEvaluationInfo {
  _typeName?: string | undefined
  properties: KeyAnyValue[]
}

export interface LicenseManagerLicenseInfo {
  _typeName?: string | undefined
  licenseKey: string
  editionKey: string
  name: string
  total: number
  used?: number | undefined
  costUnit: string
  properties?: KeyAnyValue[] | undefined
  labels?: KeyValue[] | undefined
}

export interface LicenseNonComplianceEvent extends LicenseEvent {
  url: string
}

export interface LicenseReservationInfo {
  _typeName?: string | undefined
  key: string
  state: LicenseReservationInfoState
  required: number
}

export interface LicenseRestricted extends NotEnoughLicenses {
}

export interface LicenseRestrictedEvent extends LicenseEvent {
}

export interface LicenseServerAvailableEvent extends LicenseEvent {
  licenseServer: string
}

export interface LicenseServerSource extends LicenseSource {
  licenseServer: string
}

export interface LicenseServerUnavailable extends VimFault {
  licenseServer: string
}

export interface LicenseServerUnavailableEvent extends LicenseEvent {
  licenseServer: string
}

export interface LicenseSource {
  _typeName?: string | undefined
}

export interface LicenseSourceUnavailable extends NotEnoughLicenses {
  licenseSource: LicenseSource
}

export interface LicenseUsageInfo {
  _typeName?: string | undefined
  source: LicenseSource
  sourceAvailable: boolean
  reservationInfo?: LicenseReservationInfo[] | undefined
  featureInfo?: LicenseFeatureInfo[] | undefined
}

export interface LimitExceeded extends VimFault {
  property?: string | undefined
  limit?: number | undefined
}

export interface LinkDiscoveryProtocolConfig {
  _typeName?: string | undefined
  protocol: string
  operation: string
}

export interface LinkLayerDiscoveryProtocolInfo {
  _typeName?: string | undefined
  chassisId: string
  portId: string
  timeToLive: number
  parameter?: KeyAnyValue[] | undefined
}

export interface LinkProfile extends ApplyProfile {
}

export interface LinuxVolumeNotClean extends CustomizationFault {
}

export interface LocalDatastoreCreatedEvent extends HostEvent {
  datastore: DatastoreEventArgument
  datastoreUrl?: string | undefined
}

export interface LocalDatastoreInfo extends DatastoreInfo {
  path?: string | undefined
}

export interface LocalLicenseSource extends LicenseSource {
  licenseKeys: string
}

export interface LocalTSMEnabledEvent extends HostEvent {
}

export interface LocalizableMessage {
  _typeName?: string | undefined
  key: string
  arg?: KeyAnyValue[] | undefined
  message?: string | undefined
}

export interface LocalizationManagerMessageCatalog {
  _typeName?: string | undefined
  moduleName: string
  catalogName: string
  locale: string
  catalogUri: string
  lastModified?: string | undefined
  md5sum?: string | undefined
  version?: string | undefined
}

export interface LocalizedMethodFault {
  _typeName?: string | undefined
  fault: MethodFault
  localizedMessage?: string | undefined
}

export interface LockerMisconfiguredEvent extends Event {
  datastore: DatastoreEventArgument
}

export interface LockerReconfiguredEvent extends Event {
  oldDatastore?: DatastoreEventArgument | undefined
  newDatastore?: DatastoreEventArgument | undefined
}

export interface LogBundlingFailed extends VimFault {
}

export interface LongOption extends OptionType {
  min: number
  max: number
  defaultValue: number
}

export interface LongPolicy extends InheritablePolicy {
  value?: number | undefined
}

export interface MacAddress extends NegatableExpression {
}

export interface MacRange extends MacAddress {
  address: string
  mask: string
}

export interface MaintenanceModeFileMove extends MigrationFault {
}

export interface ManagedByInfo {
  _typeName?: string | undefined
  extensionKey: string
  type: string
}

export interface ManagedEntityEventArgument extends EntityEventArgument {
  entity: ManagedObjectReference
}

export interface ManagedObjectNotFound extends RuntimeFault {
  obj: ManagedObjectReference
}

export interface MemoryFileFormatNotSupportedByDatastore extends UnsupportedDatastore {
  datastoreName: string
  type: string
}

export interface MemoryHotPlugNotSupported extends VmConfigFault {
}

export interface MemorySizeNotRecommended extends VirtualHardwareCompatibilityIssue {
  memorySizeMB: number
  minMemorySizeMB: number
  maxMemorySizeMB: number
}

export interface MemorySizeNotSupported extends VirtualHardwareCompatibilityIssue {
  memorySizeMB: number
  minMemorySizeMB: number
  maxMemorySizeMB: number
}

export interface MemorySizeNotSupportedByDatastore extends VirtualHardwareCompatibilityIssue {
  datastore: ManagedObjectReference
  memorySizeMB: number
  maxMemorySizeMB: number
}

export interface MemorySnapshotOnIndependentDisk extends SnapshotFault {
}

export interface MethodAction extends Action {
  name: string
  argument?: MethodActionArgument[] | undefined
}

export interface MethodActionArgument {
  _typeName?: string | undefined
  value?: AnyValue | undefined
}

export interface MethodAlreadyDisabledFault extends RuntimeFault {
  sourceId: string
}

export interface MethodDescription extends Description {
  key: string
}

export interface MethodDisabled extends RuntimeFault {
  source?: string | undefined
}

export interface MethodFault {
  _typeName?: string | undefined
  faultCause?: LocalizedMethodFault | undefined
  faultMessage?: LocalizableMessage[] | undefined
}

export interface MethodNotFound extends InvalidRequest {
  receiver: ManagedObjectReference
  method: string
}

export interface MetricAlarmExpression extends AlarmExpression {
  operator: MetricAlarmOperator
  type: string
  metric: PerfMetricId
  yellow?: number | undefined
  yellowInterval?: number | undefined
  red?: number | undefined
  redInterval?: number | undefined
}

export interface MigrationDisabled extends MigrationFault {
}

export interface MigrationErrorEvent extends MigrationEvent {
}

export interface MigrationEvent extends VmEvent {
  fault: LocalizedMethodFault
}

export interface MigrationFault extends VimFault {
}

export interface MigrationFeatureNotSupported extends MigrationFault {
  atSourceHost: boolean
  failedHostName: string
  failedHost: ManagedObjectReference
}

export interface MigrationHostErrorEvent extends MigrationEvent {
  dstHost: HostEventArgument
}

export interface MigrationHostWarningEvent extends MigrationEvent {
  dstHost: HostEventArgument
}

export interface MigrationNotReady extends MigrationFault {
  reason: string
}

export interface MigrationResourceErrorEvent extends MigrationEvent {
  dstPool: ResourcePoolEventArgument
  dstHost: HostEventArgument
}

export interface MigrationResourceWarningEvent extends MigrationEvent {
  dstPool: ResourcePoolEventArgument
  dstHost: HostEventArgument
}

export interface MigrationWarningEvent extends MigrationEvent {
}

export interface MismatchedBundle extends VimFault {
  bundleUuid: string
  hostUuid: string
  bundleBuildNumber: number
  hostBuildNumber: number
}

export interface MismatchedNetworkPolicies extends MigrationFault {
  device: string
  backing: string
  connected: boolean
}

export interface MismatchedVMotionNetworkNames extends MigrationFault {
  sourceNetwork: string
  destNetwork: string
}

export interface MissingBmcSupport extends VimFault {
}

export interface MissingController extends InvalidDeviceSpec {
}

export interface MissingIpPool extends VAppPropertyFault {
}

export interface MissingLinuxCustResources extends CustomizationFault {
}

export interface MissingNetworkIpConfig extends VAppPropertyFault {
}

export interface MissingObject {
  _typeName?: string | undefined
  obj: ManagedObjectReference
  fault: LocalizedMethodFault
}

export interface MissingPowerOffConfiguration extends VAppConfigFault {
}

export interface MissingPowerOnConfiguration extends VAppConfigFault {
}

export interface MissingProperty {
  _typeName?: string | undefined
  path: string
  fault: LocalizedMethodFault
}

export interface MissingWindowsCustResources extends CustomizationFault {
}

export interface MksConnectionLimitReached extends InvalidState {
  connectionLimit: number
}

export interface ModeInfo {
  _typeName?: string | undefined
  browse?: string | undefined
  read: string
  modify: string
  use: string
  admin?: string | undefined
  full: string
}

export interface MonthlyByDayTaskScheduler extends MonthlyTaskScheduler {
  day: number
}

export interface MonthlyByWeekdayTaskScheduler extends MonthlyTaskScheduler {
  offset: WeekOfMonth
  weekday: DayOfWeek
}

export interface MonthlyTaskScheduler extends DailyTaskScheduler {
}

export interface MountError extends CustomizationFault {
  vm: ManagedObjectReference
  diskIndex: number
}

export interface MtuMatchEvent extends DvsHealthStatusChangeEvent {
}

export interface MtuMismatchEvent extends DvsHealthStatusChangeEvent {
}

export interface MultiWriterNotSupported extends DeviceNotSupported {
}

export interface MultipleCertificatesVerifyFault extends HostConnectFault {
  thumbprintData: MultipleCertificatesVerifyFaultThumbprintData[]
}

export interface MultipleCertificatesVerifyFaultThumbprintData {
  _typeName?: string | undefined
  port: number
  thumbprint: string
}

export interface MultipleSnapshotsNotSupported extends SnapshotFault {
}

export interface NASDatastoreCreatedEvent extends HostEvent {
  datastore: DatastoreEventArgument
  datastoreUrl?: string | undefined
}

export interface NamePasswordAuthentication extends GuestAuthentication {
  username: string
  password: string
}

export interface NamespaceFull extends VimFault {
  name: string
  currentMaxSize: number
  requiredSize?: number | undefined
}

export interface NamespaceLimitReached extends VimFault {
  limit?: number | undefined
}

export interface NamespaceWriteProtected extends VimFault {
  name: string
}

export interface NasConfigFault extends HostConfigFault {
  name: string
}

export interface NasConnectionLimitReached extends NasConfigFault {
  remoteHost: string
  remotePath: string
}

export interface NasDatastoreInfo extends DatastoreInfo {
  nas?: HostNasVolume | undefined
}

export interface NasSessionCredentialConflict extends NasConfigFault {
  remoteHost: string
  remotePath: string
  userName: string
}

export interface NasStorageProfile extends ApplyProfile {
  key: string
}

export interface NasVolumeNotMounted extends NasConfigFault {
  remoteHost: string
  remotePath: string
}

export interface NegatableExpression {
  _typeName?: string | undefined
  negate?: boolean | undefined
}

export interface NetBIOSConfigInfo {
  _typeName?: string | undefined
  mode: string
}

export interface NetDhcpConfigInfo {
  _typeName?: string | undefined
  ipv6?: NetDhcpConfigInfoDhcpOptions | undefined
  ipv4?: NetDhcpConfigInfoDhcpOptions | undefined
}

export interface NetDhcpConfigInfoDhcpOptions {
  _typeName?: string | undefined
  enable: boolean
  config?: KeyValue[] | undefined
}

export interface NetDhcpConfigSpec {
  _typeName?: string | undefined
  ipv6?: NetDhcpConfigSpecDhcpOptionsSpec | undefined
  ipv4?: NetDhcpConfigSpecDhcpOptionsSpec | undefined
}

export interface NetDhcpConfigSpecDhcpOptionsSpec {
  _typeName?: string | undefined
  enable?: boolean | undefined
  config: KeyValue[]
  operation: string
}

export interface NetDnsConfigInfo {
  _typeName?: string | undefined
  dhcp: boolean
  hostName: string
  domainName: string
  ipAddress?: string[] | undefined
  searchDomain?: string[] | undefined
}

export interface NetDnsConfigSpec {
  _typeName?: string | undefined
  dhcp?: boolean | undefined
  hostName?: string | undefined
  domainName?: string | undefined
  ipAddress?: string[] | undefined
  searchDomain?: string[] | undefined
}

export interface NetIpConfigInfo {
  _typeName?: string | undefined
  ipAddress?: NetIpConfigInfoIpAddress[] | undefined
  dhcp?: NetDhcpConfigInfo | undefined
  autoConfigurationEnabled?: boolean | undefined
}

export interface NetIpConfigInfoIpAddress {
  _typeName?: string | undefined
  ipAddress: string
  prefixLength: number
  origin?: string | undefined
  state?: string | undefined
  lifetime?: string | undefined
}

export interface NetIpConfigSpec {
  _typeName?: string | undefined
  ipAddress?: NetIpConfigSpecIpAddressSpec[] | undefined
  dhcp?: NetDhcpConfigSpec | undefined
  autoConfigurationEnabled?: boolean | undefined
}

export interface NetIpConfigSpecIpAddressSpec {
  _typeName?: string | undefined
  ipAddress: string
  prefixLength: number
  operation: string
}

export interface NetIpRouteConfigInfo {
  _typeName?: string | undefined
  ipRoute?: NetIpRouteConfigInfoIpRoute[] | undefined
}

export interface NetIpRouteConfigInfoGateway {
  _typeName?: string | undefined
  ipAddress?: string | undefined
  device?: string | undefined
}

export interface NetIpRouteConfigInfoIpRoute {
  _typeName?: string | undefined
  network: string
  prefixLength: number
  gateway: NetIpRouteConfigInfoGateway
}

export interface NetIpRouteConfigSpec {
  _typeName?: string | undefined
  ipRoute?: NetIpRouteConfigSpecIpRouteSpec[] | undefined
}

export interface NetIpRouteConfigSpecGatewaySpec {
  _typeName?: string | undefined
  ipAddress?: string | undefined
  device?: string | undefined
}

export interface NetIpRouteConfigSpecIpRouteSpec {
  _typeName?: string | undefined
  network: string
  prefixLength: number
  gateway: NetIpRouteConfigSpecGatewaySpec
  operation: string
}

export interface NetIpStackInfo {
  _typeName?: string | undefined
  neighbor?: NetIpStackInfoNetToMedia[] | undefined
  defaultRouter?: NetIpStackInfoDefaultRouter[] | undefined
}

export interface NetIpStackInfoDefaultRouter {
  _typeName?: string | undefined
  ipAddress: string
  device: string
  lifetime: string
  preference: string
}

export interface NetIpStackInfoNetToMedia {
  _typeName?: string | undefined
  ipAddress: string
  physicalAddress: string
  device: string
  type: string
}

export interface NetStackInstanceProfile extends ApplyProfile {
  key: string
  dnsConfig: NetworkProfileDnsConfigProfile
  ipRouteConfig: IpRouteProfile
}

export interface NetworkCopyFault extends FileFault {
}

export interface NetworkDisruptedAndConfigRolledBack extends VimFault {
  host: string
}

export interface NetworkEventArgument extends EntityEventArgument {
  network: ManagedObjectReference
}

export interface NetworkInaccessible extends NasConfigFault {
}

export interface NetworkPolicyProfile extends ApplyProfile {
}

export interface NetworkProfile extends ApplyProfile {
  vswitch?: VirtualSwitchProfile[] | undefined
  vmPortGroup?: VmPortGroupProfile[] | undefined
  hostPortGroup?: HostPortGroupProfile[] | undefined
  serviceConsolePortGroup?: ServiceConsolePortGroupProfile[] | undefined
  dnsConfig?: NetworkProfileDnsConfigProfile | undefined
  ipRouteConfig?: IpRouteProfile | undefined
  consoleIpRouteConfig?: IpRouteProfile | undefined
  pnic?: PhysicalNicProfile[] | undefined
  dvswitch?: DvsProfile[] | undefined
  dvsServiceConsoleNic?: DvsServiceConsoleVNicProfile[] | undefined
  dvsHostNic?: DvsHostVNicProfile[] | undefined
  nsxHostNic?: NsxHostVNicProfile[] | undefined
  netStackInstance?: NetStackInstanceProfile[] | undefined
  opaqueSwitch?: OpaqueSwitchProfile | undefined
}

export interface NetworkProfileDnsConfigProfile extends ApplyProfile {
}

export interface NetworkRollbackEvent extends Event {
  methodName: string
  transactionId: string
}

export interface NetworkSummary {
  _typeName?: string | undefined
  network?: ManagedObjectReference | undefined
  name: string
  accessible: boolean
  ipPoolName: string
  ipPoolId?: number | undefined
}

export interface NetworksMayNotBeTheSame extends MigrationFault {
  name?: string | undefined
}

export interface NicSettingMismatch extends CustomizationFault {
  numberOfNicsInSpec: number
  numberOfNicsInVM: number
}

export interface NoAccessUserEvent extends SessionEvent {
  ipAddress: string
}

export interface NoActiveHostInCluster extends InvalidState {
  computeResource: ManagedObjectReference
}

export interface NoAvailableIp extends VAppPropertyFault {
  network: ManagedObjectReference
}

export interface NoClientCertificate extends VimFault {
}

export interface NoCompatibleDatastore extends VimFault {
}

export interface NoCompatibleHardAffinityHost extends VmConfigFault {
  vmName: string
}

export interface NoCompatibleHost extends VimFault {
  host?: ManagedObjectReference[] | undefined
  error?: LocalizedMethodFault[] | undefined
}

export interface NoCompatibleHostWithAccessToDevice extends NoCompatibleHost {
}

export interface NoCompatibleSoftAffinityHost extends VmConfigFault {
  vmName: string
}

export interface NoConnectedDatastore extends VimFault {
}

export interface NoDatastoresConfiguredEvent extends HostEvent {
}

export interface NoDiskFound extends VimFault {
}

export interface NoDiskSpace extends FileFault {
  datastore: string
}

export interface NoDisksToCustomize extends CustomizationFault {
}

export interface NoGateway extends HostConfigFault {
}

export interface NoGuestHeartbeat extends MigrationFault {
}

export interface NoHost extends HostConnectFault {
  name?: string | undefined
}

export interface NoHostSuitableForFtSecondary extends VmFaultToleranceIssue {
  vm: ManagedObjectReference
  vmName: string
}

export interface NoLicenseEvent extends LicenseEvent {
  feature: LicenseFeatureInfo
}

export interface NoLicenseServerConfigured extends NotEnoughLicenses {
}

export interface NoMaintenanceModeDrsRecommendationForVM extends VmEvent {
}

export interface NoPeerHostFound extends HostPowerOpFailed {
}

export interface NoPermission extends SecurityError {
  object?: ManagedObjectReference | undefined
  privilegeId?: string | undefined
  missingPrivileges?: NoPermissionEntityPrivileges[] | undefined
}

export interface NoPermissionEntityPrivileges {
  _typeName?: string | undefined
  entity: ManagedObjectReference
  privilegeIds?: string[] | undefined
}

export interface NoPermissionOnAD extends ActiveDirectoryFault {
}

export interface NoPermissionOnHost extends HostConnectFault {
}

export interface NoPermissionOnNasVolume extends NasConfigFault {
  userName?: string | undefined
}

export interface NoSubjectName extends VimFault {
}

export interface NoVcManagedIpConfigured extends VAppPropertyFault {
}

export interface NoVirtualNic extends HostConfigFault {
}

export interface NoVmInVApp extends VAppConfigFault {
}

export interface NodeDeploymentSpec {
  _typeName?: string | undefined
  esxHost?: ManagedObjectReference | undefined
  datastore?: ManagedObjectReference | undefined
  publicNetworkPortGroup?: ManagedObjectReference | undefined
  clusterNetworkPortGroup?: ManagedObjectReference | undefined
  folder: ManagedObjectReference
  resourcePool?: ManagedObjectReference | undefined
  managementVc?: ServiceLocator | undefined
  nodeName: string
  ipSettings: CustomizationIPSettings
}

export interface NodeNetworkSpec {
  _typeName?: string | undefined
  ipSettings: CustomizationIPSettings
}

export interface NonADUserRequired extends ActiveDirectoryFault {
}

export interface NonHomeRDMVMotionNotSupported extends MigrationFeatureNotSupported {
  device: string
}

export interface NonPersistentDisksNotSupported extends DeviceNotSupported {
}

export interface NonVIWorkloadDetectedOnDatastoreEvent extends DatastoreEvent {
}

export interface NonVmwareOuiMacNotSupportedHost extends NotSupportedHost {
  hostName: string
}

export interface NotADirectory extends FileFault {
}

export interface NotAFile extends FileFault {
}

export interface NotAuthenticated extends NoPermission {
}

export interface NotEnoughCpus extends VirtualHardwareCompatibilityIssue {
  numCpuDest: number
  numCpuVm: number
}

export interface NotEnoughLicenses extends RuntimeFault {
}

export interface NotEnoughLogicalCpus extends NotEnoughCpus {
  host?: ManagedObjectReference | undefined
}

export interface NotEnoughResourcesToStartVmEvent extends VmEvent {
  reason: string
}

export interface NotFound extends VimFault {
}

export interface NotImplemented extends RuntimeFault {
}

export interface NotSupported extends RuntimeFault {
}

export interface NotSupportedDeviceForFT extends VmFaultToleranceIssue {
  host: ManagedObjectReference
  hostName?: string | undefined
  vm: ManagedObjectReference
  vmName?: string | undefined
  deviceType: string
  deviceLabel?: string | undefined
}

export interface NotSupportedHost extends HostConnectFault {
  productName?: string | undefined
  productVersion?: string | undefined
}

export interface NotSupportedHostForChecksum extends VimFault {
}

export interface NotSupportedHostForVFlash extends NotSupportedHost {
  hostName: string
}

export interface NotSupportedHostForVmcp extends NotSupportedHost {
  hostName: string
}

export interface NotSupportedHostForVmemFile extends NotSupportedHost {
  hostName: string
}

export interface NotSupportedHostForVsan extends NotSupportedHost {
  hostName: string
}

export interface NotSupportedHostInCluster extends NotSupportedHost {
}

export interface NotSupportedHostInDvs extends NotSupportedHost {
  switchProductSpec: DistributedVirtualSwitchProductSpec
}

export interface NotSupportedHostInHACluster extends NotSupportedHost {
  hostName: string
  build: string
}

export interface NotUserConfigurableProperty extends VAppPropertyFault {
}

export interface NsxHostVNicProfile extends ApplyProfile {
  key: string
  ipConfig: IpAddressProfile
}

export interface NumPortsProfile extends ApplyProfile {
}

export interface NumVirtualCoresPerSocketNotSupported extends VirtualHardwareCompatibilityIssue {
  maxSupportedCoresPerSocketDest: number
  numCoresPerSocketVm: number
}

export interface NumVirtualCpusExceedsLimit extends InsufficientResourcesFault {
  maxSupportedVcpus: number
}

export interface NumVirtualCpusIncompatible extends VmConfigFault {
  reason: string
  numCpu: number
}

export interface NumVirtualCpusNotSupported extends VirtualHardwareCompatibilityIssue {
  maxSupportedVcpusDest: number
  numCpuVm: number
}

export interface NumericRange {
  _typeName?: string | undefined
  start: number
  end: number
}

export interface NvdimmDimmInfo {
  _typeName?: string | undefined
  dimmHandle: number
  healthInfo: NvdimmHealthInfo
  totalCapacity: number
  persistentCapacity: number
  availablePersistentCapacity: number
  volatileCapacity: number
  availableVolatileCapacity: number
  blockCapacity: number
  regionInfo?: NvdimmRegionInfo[] | undefined
  representationString: string
}

export interface NvdimmGuid {
  _typeName?: string | undefined
  uuid: string
}

export interface NvdimmHealthInfo {
  _typeName?: string | undefined
  healthStatus: string
  healthInformation: string
  stateFlagInfo?: string[] | undefined
  dimmTemperature: number
  dimmTemperatureThreshold: number
  spareBlocksPercentage: number
  spareBlockThreshold: number
  dimmLifespanPercentage: number
  esTemperature?: number | undefined
  esTemperatureThreshold?: number | undefined
  esLifespanPercentage?: number | undefined
}

export interface NvdimmInterleaveSetInfo {
  _typeName?: string | undefined
  setId: number
  rangeType: string
  baseAddress: number
  size: number
  availableSize: number
  deviceList?: number[] | undefined
  state: string
}

export interface NvdimmNamespaceCreateSpec {
  _typeName?: string | undefined
  friendlyName?: string | undefined
  blockSize: number
  blockCount: number
  type: string
  locationID: number
}

export interface NvdimmNamespaceDeleteSpec {
  _typeName?: string | undefined
  uuid: string
}

export interface NvdimmNamespaceDetails {
  _typeName?: string | undefined
  uuid: string
  friendlyName: string
  size: number
  type: string
  namespaceHealthStatus: string
  interleavesetID: number
  state: string
}

export interface NvdimmNamespaceInfo {
  _typeName?: string | undefined
  uuid: string
  friendlyName: string
  blockSize: number
  blockCount: number
  type: string
  namespaceHealthStatus: string
  locationID: number
  state: string
}

export interface NvdimmPMemNamespaceCreateSpec {
  _typeName?: string | undefined
  friendlyName?: string | undefined
  size: number
  interleavesetID: number
}

export interface NvdimmRegionInfo {
  _typeName?: string | undefined
  regionId: number
  setId: number
  rangeType: string
  startAddr: number
  size: number
  offset: number
}

export interface NvdimmSummary {
  _typeName?: string | undefined
  numDimms: number
  healthStatus: string
  totalCapacity: number
  persistentCapacity: number
  blockCapacity: number
  availableCapacity: number
  numInterleavesets: number
  numNamespaces: number
}

export interface NvdimmSystemInfo {
  _typeName?: string | undefined
  summary?: NvdimmSummary | undefined
  dimms?: number[] | undefined
  dimmInfo?: NvdimmDimmInfo[] | undefined
  interleaveSet?: number[] | undefined
  iSetInfo?: NvdimmInterleaveSetInfo[] | undefined
  namespace?: NvdimmGuid[] | undefined
  nsInfo?: NvdimmNamespaceInfo[] | undefined
  nsDetails?: NvdimmNamespaceDetails[] | undefined
}

export interface ObjectContent {
  _typeName?: string | undefined
  obj: ManagedObjectReference
  propSet?: DynamicProperty[] | undefined
  missingSet?: MissingProperty[] | undefined
}

export interface ObjectSpec {
  _typeName?: string | undefined
  obj: ManagedObjectReference
  skip?: boolean | undefined
  selectSet?: SelectionSpec[] | undefined
}

export interface ObjectUpdate {
  _typeName?: string | undefined
  kind: ObjectUpdateKind
  obj: ManagedObjectReference
  changeSet?: PropertyChange[] | undefined
  missingSet?: MissingProperty[] | undefined
}

export interface OnceTaskScheduler extends TaskScheduler {
  runAt?: string | undefined
}

export interface OpaqueNetworkCapability {
  _typeName?: string | undefined
  networkReservationSupported: boolean
}

export interface OpaqueNetworkSummary extends NetworkSummary {
  opaqueNetworkId: string
  opaqueNetworkType: string
}

export interface OpaqueNetworkTargetInfo extends VirtualMachineTargetInfo {
  network: OpaqueNetworkSummary
  networkReservationSupported?: boolean | undefined
}

export interface OpaqueSwitchProfile extends ApplyProfile {
}

export interface OperationDisabledByGuest extends GuestOperationsFault {
}

export interface OperationDisallowedOnHost extends RuntimeFault {
}

export interface OperationNotSupportedByGuest extends GuestOperationsFault {
}

export interface OptionDef extends ElementDescription {
  optionType: OptionType
}

export interface OptionProfile extends ApplyProfile {
  key: string
}

export interface OptionType {
  _typeName?: string | undefined
  valueIsReadonly?: boolean | undefined
}

export interface OptionValue {
  _typeName?: string | undefined
  key: string
  value?: AnyValue | undefined
}

export interface OrAlarmExpression extends AlarmExpression {
  expression: AlarmExpression[]
}

export interface OutOfBounds extends VimFault {
  argumentName: string
}

export interface OutOfSyncDvsHost extends DvsEvent {
  hostOutOfSync: DvsOutOfSyncHostArgument[]
}

export interface OvfAttribute extends OvfInvalidPackage {
  elementName: string
  attributeName: string
}

export interface OvfConnectedDevice extends OvfHardwareExport {
}

export interface OvfConnectedDeviceFloppy extends OvfConnectedDevice {
  filename: string
}

export interface OvfConnectedDeviceIso extends OvfConnectedDevice {
  filename: string
}

export interface OvfConstraint extends OvfInvalidPackage {
  name: string
}

export interface OvfConsumerCallbackFault extends OvfFault {
  extensionKey: string
  extensionName: string
}

export interface OvfConsumerCommunicationError extends OvfConsumerCallbackFault {
  description: string
}

export interface OvfConsumerFault extends OvfConsumerCallbackFault {
  errorKey: string
  message: string
  params?: KeyValue[] | undefined
}

export interface OvfConsumerInvalidSection extends OvfConsumerCallbackFault {
  lineNumber: number
  description: string
}

export interface OvfConsumerOstNode {
  _typeName?: string | undefined
  id: string
  type: string
  section?: OvfConsumerOvfSection[] | undefined
  child?: OvfConsumerOstNode[] | undefined
  entity?: ManagedObjectReference | undefined
}

export interface OvfConsumerOvfSection {
  _typeName?: string | undefined
  lineNumber: number
  xml: string
}

export interface OvfConsumerPowerOnFault extends InvalidState {
  extensionKey: string
  extensionName: string
  description: string
}

export interface OvfConsumerUndeclaredSection extends OvfConsumerCallbackFault {
  qualifiedSectionType: string
}

export interface OvfConsumerUndefinedPrefix extends OvfConsumerCallbackFault {
  prefix: string
}

export interface OvfConsumerValidationFault extends VmConfigFault {
  extensionKey: string
  extensionName: string
  message: string
}

export interface OvfCpuCompatibility extends OvfImport {
  registerName: string
  level: number
  registerValue: string
  desiredRegisterValue: string
}

export interface OvfCpuCompatibilityCheckNotSupported extends OvfImport {
}

export interface OvfCreateDescriptorParams {
  _typeName?: string | undefined
  ovfFiles?: OvfFile[] | undefined
  name?: string | undefined
  description?: string | undefined
  includeImageFiles?: boolean | undefined
  exportOption?: string[] | undefined
  snapshot?: ManagedObjectReference | undefined
}

export interface OvfCreateDescriptorResult {
  _typeName?: string | undefined
  ovfDescriptor: string
  error?: LocalizedMethodFault[] | undefined
  warning?: LocalizedMethodFault[] | undefined
  includeImageFiles?: boolean | undefined
}

export interface OvfCreateImportSpecParams extends OvfManagerCommonParams {
  entityName: string
  hostSystem?: ManagedObjectReference | undefined
  networkMapping?: OvfNetworkMapping[] | undefined
  ipAllocationPolicy?: string | undefined
  ipProtocol?: string | undefined
  propertyMapping?: KeyValue[] | undefined
  resourceMapping?: OvfResourceMap[] | undefined
  diskProvisioning?: string | undefined
  instantiationOst?: OvfConsumerOstNode | undefined
}

export interface OvfCreateImportSpecResult {
  _typeName?: string | undefined
  importSpec?: ImportSpec | undefined
  fileItem?: OvfFileItem[] | undefined
  warning?: LocalizedMethodFault[] | undefined
  error?: LocalizedMethodFault[] | undefined
}

export interface OvfDatastoreMapping {
  _typeName?: string | undefined
  diskId: string
  datastore: ManagedObjectReference
}

export interface OvfDeploymentOption {
  _typeName?: string | undefined
  key: string
  label: string
  description: string
}

export interface OvfDiskMappingNotFound extends OvfSystemFault {
  diskName: string
  vmName: string
}

export interface OvfDiskOrderConstraint extends OvfConstraint {
}

export interface OvfDuplicateElement extends OvfElement {
}

export interface OvfDuplicatedElementBoundary extends OvfElement {
  boundary: string
}

export interface OvfDuplicatedPropertyIdExport extends OvfExport {
  fqid: string
}

export interface OvfDuplicatedPropertyIdImport extends OvfExport {
}

export interface OvfElement extends OvfInvalidPackage {
  name: string
}

export interface OvfElementInvalidValue extends OvfElement {
  value: string
}

export interface OvfExport extends OvfFault {
}

export interface OvfExportFailed extends OvfExport {
}

export interface OvfFault extends VimFault {
}

export interface OvfFile {
  _typeName?: string | undefined
  deviceId: string
  path: string
  compressionMethod?: string | undefined
  chunkSize?: number | undefined
  size: number
  capacity?: number | undefined
  populatedSize?: number | undefined
}

export interface OvfFileItem {
  _typeName?: string | undefined
  deviceId: string
  path: string
  compressionMethod?: string | undefined
  chunkSize?: number | undefined
  size?: number | undefined
  cimType: number
  create: boolean
}

export interface OvfHardwareCheck extends OvfImport {
}

export interface OvfHardwareExport extends OvfExport {
  device?: VirtualDevice | undefined
  vmPath: string
}

export interface OvfHostResourceConstraint extends OvfConstraint {
  value: string
}

export interface OvfHostValueNotParsed extends OvfSystemFault {
  property: string
  value: string
}

export interface OvfImport extends OvfFault {
}

export interface OvfImportFailed extends OvfImport {
}

export interface OvfImportParams extends OvfCreateImportSpecParams {
  pushMode?: boolean | undefined
  signatureRequired?: boolean | undefined
  skipManifestCheck?: boolean | undefined
  powerOn?: boolean | undefined
  customHttpHeaders?: KeyValue[] | undefined
  sourceCertificate?: string | undefined
  datastoreMappings?: OvfDatastoreMapping[] | undefined
  vmProfile?: string | undefined
  diskProfiles?: OvfStorageProfileMapping[] | undefined
}

export interface OvfInternalError extends OvfSystemFault {
}

export interface OvfInvalidPackage extends OvfFault {
  lineNumber: number
}

export interface OvfInvalidValue extends OvfAttribute {
  value: string
}

export interface OvfInvalidValueConfiguration extends OvfInvalidValue {
}

export interface OvfInvalidValueEmpty extends OvfInvalidValue {
}

export interface OvfInvalidValueFormatMalformed extends OvfInvalidValue {
}

export interface OvfInvalidValueReference extends OvfInvalidValue {
}

export interface OvfInvalidVmName extends OvfUnsupportedPackage {
  name: string
}

export interface OvfManagerCommonParams {
  _typeName?: string | undefined
  locale: string
  deploymentOption: string
  msgBundle?: KeyValue[] | undefined
  importOption?: string[] | undefined
}

export interface OvfMappedOsId extends OvfImport {
  ovfId: number
  ovfDescription: string
  targetDescription: string
}

export interface OvfMissingAttribute extends OvfAttribute {
}

export interface OvfMissingElement extends OvfElement {
}

export interface OvfMissingElementNormalBoundary extends OvfMissingElement {
  boundary: string
}

export interface OvfMissingHardware extends OvfImport {
  name: string
  resourceType: number
}

export interface OvfNetworkInfo {
  _typeName?: string | undefined
  name: string
  description: string
}

export interface OvfNetworkMapping {
  _typeName?: string | undefined
  name: string
  network: ManagedObjectReference
}

export interface OvfNetworkMappingNotSupported extends OvfImport {
}

export interface OvfNoHostNic extends OvfUnsupportedPackage {
}

export interface OvfNoSpaceOnController extends OvfUnsupportedElement {
  parent: string
}

export interface OvfNoSupportedHardwareFamily extends OvfUnsupportedPackage {
  version: string
}

export interface OvfOptionInfo {
  _typeName?: string | undefined
  option: string
  description: LocalizableMessage
}

export interface OvfParseDescriptorParams extends OvfManagerCommonParams {
}

export interface OvfParseDescriptorResult {
  _typeName?: string | undefined
  eula?: string[] | undefined
  network?: OvfNetworkInfo[] | undefined
  ipAllocationScheme?: string[] | undefined
  ipProtocols?: string[] | undefined
  property?: VAppPropertyInfo[] | undefined
  productInfo?: VAppProductInfo | undefined
  annotation: string
  approximateDownloadSize?: number | undefined
  approximateFlatDeploymentSize?: number | undefined
  approximateSparseDeploymentSize?: number | undefined
  defaultEntityName: string
  virtualApp: boolean
  deploymentOption?: OvfDeploymentOption[] | undefined
  defaultDeploymentOption: string
  entityName?: KeyValue[] | undefined
  annotatedOst?: OvfConsumerOstNode | undefined
  error?: LocalizedMethodFault[] | undefined
  warning?: LocalizedMethodFault[] | undefined
}

export interface OvfProperty extends OvfInvalidPackage {
  type: string
  value: string
}

export interface OvfPropertyExport extends OvfExport {
  type: string
  value: string
}

export interface OvfPropertyNetwork extends OvfProperty {
}

export interface OvfPropertyNetworkExport extends OvfExport {
  network: string
}

export interface OvfPropertyQualifier extends OvfProperty {
  qualifier: string
}

export interface OvfPropertyQualifierDuplicate extends OvfProperty {
  qualifier: string
}

export interface OvfPropertyQualifierIgnored extends OvfProperty {
  qualifier: string
}

export interface OvfPropertyType extends OvfProperty {
}

export interface OvfPropertyValue extends OvfProperty {
}

export interface OvfResourceMap {
  _typeName?: string | undefined
  source: string
  parent?: ManagedObjectReference | undefined
  resourceSpec?: ResourceConfigSpec | undefined
  datastore?: ManagedObjectReference | undefined
}

export interface OvfStorageProfileMapping {
  _typeName?: string | undefined
  diskId: string
  storageProfileId: string
}

export interface OvfSystemFault extends OvfFault {
}

export interface OvfToXmlUnsupportedElement extends OvfSystemFault {
  name?: string | undefined
}

export interface OvfUnableToExportDisk extends OvfHardwareExport {
  diskName: string
}

export interface OvfUnexpectedElement extends OvfElement {
}

export interface OvfUnknownDevice extends OvfSystemFault {
  device?: VirtualDevice | undefined
  vmName: string
}

export interface OvfUnknownDeviceBacking extends OvfHardwareExport {
  backing: VirtualDeviceBackingInfo
}

export interface OvfUnknownEntity extends OvfSystemFault {
  lineNumber: number
}

export interface OvfUnsupportedAttribute extends OvfUnsupportedPackage {
  elementName: string
  attributeName: string
}

export interface OvfUnsupportedAttributeValue extends OvfUnsupportedAttribute {
  value: string
}

export interface OvfUnsupportedDeviceBackingInfo extends OvfSystemFault {
  elementName?: string | undefined
  instanceId?: string | undefined
  deviceName: string
  backingName?: string | undefined
}

export interface OvfUnsupportedDeviceBackingOption extends OvfSystemFault {
  elementName?: string | undefined
  instanceId?: string | undefined
  deviceName: string
  backingName?: string | undefined
}

export interface OvfUnsupportedDeviceExport extends OvfHardwareExport {
}

export interface OvfUnsupportedDiskProvisioning extends OvfImport {
  diskProvisioning: string
  supportedDiskProvisioning: string
}

export interface OvfUnsupportedElement extends OvfUnsupportedPackage {
  name: string
}

export interface OvfUnsupportedElementValue extends OvfUnsupportedElement {
  value: string
}

export interface OvfUnsupportedPackage extends OvfFault {
  lineNumber?: number | undefined
}

export interface OvfUnsupportedSection extends OvfUnsupportedElement {
  info: string
}

export interface OvfUnsupportedSubType extends OvfUnsupportedPackage {
  elementName: string
  instanceId: string
  deviceType: number
  deviceSubType: string
}

export interface OvfUnsupportedType extends OvfUnsupportedPackage {
  name: string
  instanceId: string
  deviceType: number
}

export interface OvfValidateHostParams extends OvfManagerCommonParams {
}

export interface OvfValidateHostResult {
  _typeName?: string | undefined
  downloadSize?: number | undefined
  flatDeploymentSize?: number | undefined
  sparseDeploymentSize?: number | undefined
  error?: LocalizedMethodFault[] | undefined
  warning?: LocalizedMethodFault[] | undefined
  supportedDiskProvisioning?: string[] | undefined
}

export interface OvfWrongElement extends OvfElement {
}

export interface OvfWrongNamespace extends OvfInvalidPackage {
  namespaceName: string
}

export interface OvfXmlFormat extends OvfInvalidPackage {
  description: string
}

export interface PMemDatastoreInfo extends DatastoreInfo {
  pmem: HostPMemVolume
}

export interface ParaVirtualSCSIController extends VirtualSCSIController {
}

export interface ParaVirtualSCSIControllerOption extends VirtualSCSIControllerOption {
}

export interface PassiveNodeDeploymentSpec extends NodeDeploymentSpec {
  failoverIpSettings?: CustomizationIPSettings | undefined
}

export interface PassiveNodeNetworkSpec extends NodeNetworkSpec {
  failoverIpSettings?: CustomizationIPSettings | undefined
}

export interface PasswordExpired extends InvalidLogin {
}

export interface PasswordField {
  _typeName?: string | undefined
  value: string
}

export interface PatchAlreadyInstalled extends PatchNotApplicable {
}

export interface PatchBinariesNotFound extends VimFault {
  patchID: string
  binary?: string[] | undefined
}

export interface PatchInstallFailed extends PlatformConfigFault {
  rolledBack: boolean
}

export interface PatchIntegrityError extends PlatformConfigFault {
}

export interface PatchMetadataCorrupted extends PatchMetadataInvalid {
}

export interface PatchMetadataInvalid extends VimFault {
  patchID: string
  metaData?: string[] | undefined
}

export interface PatchMetadataNotFound extends PatchMetadataInvalid {
}

export interface PatchMissingDependencies extends PatchNotApplicable {
  prerequisitePatch?: string[] | undefined
  prerequisiteLib?: string[] | undefined
}

export interface PatchNotApplicable extends VimFault {
  patchID: string
}

export interface PatchSuperseded extends PatchNotApplicable {
  supersede?: string[] | undefined
}

export interface PerfCompositeMetric {
  _typeName?: string | undefined
  entity?: PerfEntityMetricBase | undefined
  childEntity?: PerfEntityMetricBase[] | undefined
}

export interface PerfCounterInfo {
  _typeName?: string | undefined
  key: number
  nameInfo: ElementDescription
  groupInfo: ElementDescription
  unitInfo: ElementDescription
  rollupType: PerfSummaryType
  statsType: PerfStatsType
  level?: number | undefined
  perDeviceLevel?: number | undefined
  associatedCounterId?: number[] | undefined
}

export interface PerfEntityMetric extends PerfEntityMetricBase {
  sampleInfo?: PerfSampleInfo[] | undefined
  value?: PerfMetricSeries[] | undefined
}

export interface PerfEntityMetricBase {
  _typeName?: string | undefined
  entity: ManagedObjectReference
}

export interface PerfEntityMetricCSV extends PerfEntityMetricBase {
  sampleInfoCSV: string
  value?: PerfMetricSeriesCSV[] | undefined
}

export interface PerfInterval {
  _typeName?: string | undefined
  key: number
  samplingPeriod: number
  name: string
  length: number
  level?: number | undefined
  enabled: boolean
}

export interface PerfMetricId {
  _typeName?: string | undefined
  counterId: number
  instance: string
}

export interface PerfMetricIntSeries extends PerfMetricSeries {
  value?: number[] | undefined
}

export interface PerfMetricSeries {
  _typeName?: string | undefined
  id: PerfMetricId
}

export interface PerfMetricSeriesCSV extends PerfMetricSeries {
  value?: string | undefined
}

export interface PerfProviderSummary {
  _typeName?: string | undefined
  entity: ManagedObjectReference
  currentSupported: boolean
  summarySupported: boolean
  refreshRate?: number | undefined
}

export interface PerfQuerySpec {
  _typeName?: string | undefined
  entity: ManagedObjectReference
  startTime?: string | undefined
  endTime?: string | undefined
  maxSample?: number | undefined
  metricId?: PerfMetricId[] | undefined
  intervalId?: number | undefined
  format?: string | undefined
}

export interface PerfSampleInfo {
  _typeName?: string | undefined
  timestamp: string
  interval: number
}

export interface PerformanceDescription {
  _typeName?: string | undefined
  counterType: ElementDescription[]
  statsType: ElementDescription[]
}

export interface PerformanceManagerCounterLevelMapping {
  _typeName?: string | undefined
  counterId: number
  aggregateLevel?: number | undefined
  perDeviceLevel?: number | undefined
}

export interface PerformanceStatisticsDescription {
  _typeName?: string | undefined
  intervals?: PerfInterval[] | undefined
}

export interface Permission {
  _typeName?: string | undefined
  entity?: ManagedObjectReference | undefined
  principal: string
  group: boolean
  roleId: number
  propagate: boolean
}

export interface PermissionAddedEvent extends PermissionEvent {
  role: RoleEventArgument
  propagate: boolean
}

export interface PermissionEvent extends AuthorizationEvent {
  entity: ManagedEntityEventArgument
  principal: string
  group: boolean
}

export interface PermissionProfile extends ApplyProfile {
  key: string
}

export interface PermissionRemovedEvent extends PermissionEvent {
}

export interface PermissionUpdatedEvent extends PermissionEvent {
  role: RoleEventArgument
  propagate: boolean
  prevRole?: RoleEventArgument | undefined
  prevPropagate?: boolean | undefined
}

export interface PhysCompatRDMNotSupported extends RDMNotSupported {
}

export interface PhysicalNic {
  _typeName?: string | undefined
  key?: string | undefined
  device: string
  pci: string
  driver?: string | undefined
  driverVersion?: string | undefined
  firmwareVersion?: string | undefined
  linkSpeed?: PhysicalNicLinkInfo | undefined
  validLinkSpecification?: PhysicalNicLinkInfo[] | undefined
  spec: PhysicalNicSpec
  wakeOnLanSupported: boolean
  mac: string
  fcoeConfiguration?: FcoeConfig | undefined
  vmDirectPathGen2Supported?: boolean | undefined
  vmDirectPathGen2SupportedMode?: string | undefined
  resourcePoolSchedulerAllowed?: boolean | undefined
  resourcePoolSchedulerDisallowedReason?: string[] | undefined
  autoNegotiateSupported?: boolean | undefined
  enhancedNetworkingStackSupported?: boolean | undefined
  ensInterruptSupported?: boolean | undefined
  rdmaDevice?: string | undefined
  dpuId?: string | undefined
  perfNicOffloadSupported?: boolean | undefined
}

export interface PhysicalNicCdpDeviceCapability {
  _typeName?: string | undefined
  router: boolean
  transparentBridge: boolean
  sourceRouteBridge: boolean
  networkSwitch: boolean
  host: boolean
  igmpEnabled: boolean
  repeater: boolean
}

export interface PhysicalNicCdpInfo {
  _typeName?: string | undefined
  cdpVersion?: number | undefined
  timeout?: number | undefined
  ttl?: number | undefined
  samples?: number | undefined
  devId?: string | undefined
  address?: string | undefined
  portId?: string | undefined
  deviceCapability?: PhysicalNicCdpDeviceCapability | undefined
  softwareVersion?: string | undefined
  hardwarePlatform?: string | undefined
  ipPrefix?: string | undefined
  ipPrefixLen?: number | undefined
  vlan?: number | undefined
  fullDuplex?: boolean | undefined
  mtu?: number | undefined
  systemName?: string | undefined
  systemOID?: string | undefined
  mgmtAddr?: string | undefined
  location?: string | undefined
}

export interface PhysicalNicConfig {
  _typeName?: string | undefined
  device: string
  spec: PhysicalNicSpec
}

export interface PhysicalNicHint {
  _typeName?: string | undefined
  vlanId?: number | undefined
}

export interface PhysicalNicHintInfo {
  _typeName?: string | undefined
  device: string
  subnet?: PhysicalNicIpHint[] | undefined
  network?: PhysicalNicNameHint[] | undefined
  connectedSwitchPort?: PhysicalNicCdpInfo | undefined
  lldpInfo?: LinkLayerDiscoveryProtocolInfo | undefined
}

export interface PhysicalNicIpHint extends PhysicalNicHint {
  ipSubnet: string
}

export interface PhysicalNicLinkInfo {
  _typeName?: string | undefined
  speedMb: number
  duplex: boolean
}

export interface PhysicalNicNameHint extends PhysicalNicHint {
  network: string
}

export interface PhysicalNicProfile extends ApplyProfile {
  key: string
}

export interface PhysicalNicSpec {
  _typeName?: string | undefined
  ip?: HostIpConfig | undefined
  linkSpeed?: PhysicalNicLinkInfo | undefined
  enableEnhancedNetworkingStack?: boolean | undefined
  ensInterruptEnabled?: boolean | undefined
}

export interface PinnedCertificate extends IoFilterManagerSslTrust {
  sslCertificate: string
}

export interface PlaceVmsXClusterResult {
  _typeName?: string | undefined
  placementInfos?: PlaceVmsXClusterResultPlacementInfo[] | undefined
  faults?: PlaceVmsXClusterResultPlacementFaults[] | undefined
}

export interface PlaceVmsXClusterResultPlacementFaults {
  _typeName?: string | undefined
  resourcePool: ManagedObjectReference
  vmName: string
  faults?: LocalizedMethodFault[] | undefined
  vm?: ManagedObjectReference | undefined
}

export interface PlaceVmsXClusterResultPlacementInfo {
  _typeName?: string | undefined
  vmName: string
  recommendation: ClusterRecommendation
  vm?: ManagedObjectReference | undefined
}

export interface PlaceVmsXClusterSpec {
  _typeName?: string | undefined
  resourcePools?: ManagedObjectReference[] | undefined
  placementType?: string | undefined
  vmPlacementSpecs?: PlaceVmsXClusterSpecVmPlacementSpec[] | undefined
  hostRecommRequired?: boolean | undefined
  datastoreRecommRequired?: boolean | undefined
}

export interface PlaceVmsXClusterSpecCandidateNetworks {
  _typeName?: string | undefined
  networks?: ManagedObjectReference[] | undefined
}

export interface PlaceVmsXClusterSpecVmPlacementSpec {
  _typeName?: string | undefined
  vm?: ManagedObjectReference | undefined
  configSpec: VirtualMachineConfigSpec
  relocateSpec?: VirtualMachineRelocateSpec | undefined
  candidateNetworks?: PlaceVmsXClusterSpecVmPlacementSpecCandidateNetworks[] | undefined
}

export interface PlaceVmsXClusterSpecVmPlacementSpecCandidateNetworks {
  _typeName?: string | undefined
  networks?: ManagedObjectReference[] | undefined
}

export interface PlacementAction extends ClusterAction {
  vm?: ManagedObjectReference | undefined
  targetHost?: ManagedObjectReference | undefined
  relocateSpec?: VirtualMachineRelocateSpec | undefined
}

export interface PlacementAffinityRule {
  _typeName?: string | undefined
  ruleType: string
  ruleScope: string
  vms?: ManagedObjectReference[] | undefined
  keys?: string[] | undefined
}

export interface PlacementRankResult {
  _typeName?: string | undefined
  key: string
  candidate: ManagedObjectReference
  reservedSpaceMB: number
  usedSpaceMB: number
  totalSpaceMB: number
  utilization: number
  faults?: LocalizedMethodFault[] | undefined
}

export interface PlacementRankSpec {
  _typeName?: string | undefined
  specs: PlacementSpec[]
  clusters: ManagedObjectReference[]
  rules?: PlacementAffinityRule[] | undefined
  placementRankByVm?: StorageDrsPlacementRankVmSpec[] | undefined
}

export interface PlacementResult {
  _typeName?: string | undefined
  recommendations?: ClusterRecommendation[] | undefined
  drsFault?: ClusterDrsFaults | undefined
}

export interface PlacementSpec {
  _typeName?: string | undefined
  priority?: VirtualMachineMovePriority | undefined
  vm?: ManagedObjectReference | undefined
  configSpec?: VirtualMachineConfigSpec | undefined
  relocateSpec?: VirtualMachineRelocateSpec | undefined
  hosts?: ManagedObjectReference[] | undefined
  datastores?: ManagedObjectReference[] | undefined
  storagePods?: ManagedObjectReference[] | undefined
  disallowPrerequisiteMoves?: boolean | undefined
  rules?: ClusterRuleInfo[] | undefined
  key?: string | undefined
  placementType?: string | undefined
  cloneSpec?: VirtualMachineCloneSpec | undefined
  cloneName?: string | undefined
}

export interface PlatformConfigFault extends HostConfigFault {
  text: string
}

export interface PnicUplinkProfile extends ApplyProfile {
  key: string
}

export interface PodDiskLocator {
  _typeName?: string | undefined
  diskId: number
  diskMoveType?: string | undefined
  diskBackingInfo?: VirtualDeviceBackingInfo | undefined
  profile?: VirtualMachineProfileSpec[] | undefined
}

export interface PodStorageDrsEntry {
  _typeName?: string | undefined
  storageDrsConfig: StorageDrsConfigInfo
  recommendation?: ClusterRecommendation[] | undefined
  drsFault?: ClusterDrsFaults[] | undefined
  actionHistory?: ClusterActionHistory[] | undefined
}

export interface PodVMInfo {
  _typeName?: string | undefined
  hasPageSharingPodVM: boolean
  podVMOverheadInfo: PodVMOverheadInfo
}

export interface PodVMOverheadInfo {
  _typeName?: string | undefined
  crxPageSharingSupported: boolean
  podVMOverheadWithoutPageSharing: number
  podVMOverheadWithPageSharing: number
}

export interface PolicyOption {
  _typeName?: string | undefined
  id: string
  parameter?: KeyAnyValue[] | undefined
}

export interface PortGroupProfile extends ApplyProfile {
  key: string
  name: string
  vlan: VlanProfile
  vswitch: VirtualSwitchSelectionProfile
  networkPolicy: NetworkPolicyProfile
}

export interface PosixUserSearchResult extends UserSearchResult {
  id: number
  shellAccess?: boolean | undefined
  lastPasswordChange?: number | undefined
  maximumPasswordAge?: number | undefined
}

export interface PowerOnFtSecondaryFailed extends VmFaultToleranceIssue {
  vm: ManagedObjectReference
  vmName: string
  hostSelectionBy: FtIssuesOnHostHostSelectionType
  hostErrors?: LocalizedMethodFault[] | undefined
  rootCause: LocalizedMethodFault
}

export interface PowerOnFtSecondaryTimedout extends Timedout {
  vm: ManagedObjectReference
  vmName: string
  timeout: number
}

export interface PowerSystemCapability {
  _typeName?: string | undefined
  availablePolicy: HostPowerPolicy[]
}

export interface PowerSystemInfo {
  _typeName?: string | undefined
  currentPolicy: HostPowerPolicy
}

export interface PrivilegeAvailability {
  _typeName?: string | undefined
  privId: string
  isGranted: boolean
}

export interface PrivilegePolicyDef {
  _typeName?: string | undefined
  createPrivilege: string
  readPrivilege: string
  updatePrivilege: string
  deletePrivilege: string
}

export interface ProductComponentInfo {
  _typeName?: string | undefined
  id: string
  name: string
  version: string
  release: number
}

export interface ProfileApplyProfileElement extends ApplyProfile {
  key: string
}

export interface ProfileApplyProfileProperty {
  _typeName?: string | undefined
  propertyName: string
  array: boolean
  profile?: ApplyProfile[] | undefined
}

export interface ProfileAssociatedEvent extends ProfileEvent {
}

export interface ProfileChangedEvent extends ProfileEvent {
}

export interface ProfileCompositeExpression extends ProfileExpression {
  operator: string
  expressionName: string[]
}

export interface ProfileCompositePolicyOptionMetadata extends ProfilePolicyOptionMetadata {
  option: string[]
}

export interface ProfileConfigInfo {
  _typeName?: string | undefined
  name: string
  annotation?: string | undefined
  enabled: boolean
}

export interface ProfileCreateSpec {
  _typeName?: string | undefined
  name?: string | undefined
  annotation?: string | undefined
  enabled?: boolean | undefined
}

export interface ProfileCreatedEvent extends ProfileEvent {
}

export interface ProfileDeferredPolicyOptionParameter {
  _typeName?: string | undefined
  inputPath: ProfilePropertyPath
  parameter?: KeyAnyValue[] | undefined
}

export interface ProfileDescription {
  _typeName?: string | undefined
  section: ProfileDescriptionSection[]
}

export interface ProfileDescriptionSection {
  _typeName?: string | undefined
  description: ExtendedElementDescription
  message?: LocalizableMessage[] | undefined
}

export interface ProfileDissociatedEvent extends ProfileEvent {
}

export interface ProfileEvent extends Event {
  profile: ProfileEventArgument
}

export interface ProfileEventArgument extends EventArgument {
  profile: ManagedObjectReference
  name: string
}

export interface ProfileExecuteError {
  _typeName?: string | undefined
  path?: ProfilePropertyPath | undefined
  message: LocalizableMessage
}

export interface ProfileExecuteResult {
  _typeName?: string | undefined
  status: string
  configSpec?: HostConfigSpec | undefined
  inapplicablePath?: string[] | undefined
  requireInput?: ProfileDeferredPolicyOptionParameter[] | undefined
  error?: ProfileExecuteError[] | undefined
}

export interface ProfileExpression {
  _typeName?: string | undefined
  id: string
  displayName: string
  negated: boolean
}

export interface ProfileExpressionMetadata {
  _typeName?: string | undefined
  expressionId: ExtendedElementDescription
  parameter?: ProfileParameterMetadata[] | undefined
}

export interface ProfileMetadata {
  _typeName?: string | undefined
  key: string
  profileTypeName?: string | undefined
  description?: ExtendedDescription | undefined
  sortSpec?: ProfileMetadataProfileSortSpec[] | undefined
  profileCategory?: string | undefined
  profileComponent?: string | undefined
  operationMessages?: ProfileMetadataProfileOperationMessage[] | undefined
}

export interface ProfileMetadataProfileOperationMessage {
  _typeName?: string | undefined
  operationName: string
  message: LocalizableMessage
}

export interface ProfileMetadataProfileSortSpec {
  _typeName?: string | undefined
  policyId: string
  parameter: string
}

export interface ProfileParameterMetadata {
  _typeName?: string | undefined
  id: ExtendedElementDescription
  type: string
  optional: boolean
  defaultValue?: AnyValue | undefined
  hidden?: boolean | undefined
  securitySensitive?: boolean | undefined
  readOnly?: boolean | undefined
  parameterRelations?: ProfileParameterMetadataParameterRelationMetadata[] | undefined
}

export interface ProfileParameterMetadataParameterRelationMetadata {
  _typeName?: string | undefined
  relationTypes?: string[] | undefined
  values?: AnyValue[] | undefined
  path?: ProfilePropertyPath | undefined
  minCount: number
  maxCount: number
}

export interface ProfilePolicy {
  _typeName?: string | undefined
  id: string
  policyOption: PolicyOption
}

export interface ProfilePolicyMetadata {
  _typeName?: string | undefined
  id: ExtendedElementDescription
  possibleOption: ProfilePolicyOptionMetadata[]
}

export interface ProfilePolicyOptionMetadata {
  _typeName?: string | undefined
  id: ExtendedElementDescription
  parameter?: ProfileParameterMetadata[] | undefined
}

export interface ProfileProfileStructure {
  _typeName?: string | undefined
  profileTypeName: string
  child?: ProfileProfileStructureProperty[] | undefined
}

export interface ProfileProfileStructureProperty {
  _typeName?: string | undefined
  propertyName: string
  array: boolean
  element: ProfileProfileStructure
}

export interface ProfilePropertyPath {
  _typeName?: string | undefined
  profilePath: string
  policyId?: string | undefined
  parameterId?: string | undefined
  policyOptionId?: string | undefined
}

export interface ProfileReferenceHostChangedEvent extends ProfileEvent {
  referenceHost?: ManagedObjectReference | undefined
  referenceHostName?: string | undefined
  prevReferenceHostName?: string | undefined
}

export interface ProfileRemovedEvent extends ProfileEvent {
}

export interface ProfileSerializedCreateSpec extends ProfileCreateSpec {
  profileConfigString: string
}

export interface ProfileSimpleExpression extends ProfileExpression {
  expressionType: string
  parameter?: KeyAnyValue[] | undefined
}

export interface ProfileUpdateFailed extends VimFault {
  failure: ProfileUpdateFailedUpdateFailure[]
  warnings?: ProfileUpdateFailedUpdateFailure[] | undefined
}

export interface ProfileUpdateFailedUpdateFailure {
  _typeName?: string | undefined
  profilePath: ProfilePropertyPath
  errMsg: LocalizableMessage
}

export interface PropertyChange {
  _typeName?: string | undefined
  name: string
  op: PropertyChangeOp
  val?: AnyValue | undefined
}

export interface PropertyFilterSpec {
  _typeName?: string | undefined
  propSet: PropertySpec[]
  objectSet: ObjectSpec[]
  reportMissingObjectsInResults?: boolean | undefined
}

export interface PropertyFilterUpdate {
  _typeName?: string | undefined
  filter: ManagedObjectReference
  objectSet?: ObjectUpdate[] | undefined
  missingSet?: MissingObject[] | undefined
}

export interface PropertySpec {
  _typeName?: string | undefined
  type: string
  all?: boolean | undefined
  pathSet?: string[] | undefined
}

export interface QuarantineModeFault extends VmConfigFault {
  vmName: string
  faultType: string
}

export interface QuestionPending extends InvalidState {
  text: string
}

export interface QuiesceDatastoreIOForHAFailed extends ResourceInUse {
  host: ManagedObjectReference
  hostName: string
  ds: ManagedObjectReference
  dsName: string
}

export interface RDMConversionNotSupported extends MigrationFault {
  device: string
}

export interface RDMNotPreserved extends MigrationFault {
  device: string
}

export interface RDMNotSupported extends DeviceNotSupported {
}

export interface RDMNotSupportedOnDatastore extends VmConfigFault {
  device: string
  datastore: ManagedObjectReference
  datastoreName: string
}

export interface RDMPointsToInaccessibleDisk extends CannotAccessVmDisk {
}

export interface RawDiskNotSupported extends DeviceNotSupported {
}

export interface ReadHostResourcePoolTreeFailed extends HostConnectFault {
}

export interface ReadOnlyDisksWithLegacyDestination extends MigrationFault {
  roDiskCount: number
  timeoutDanger: boolean
}

export interface RebootRequired extends VimFault {
  patch?: string | undefined
}

export interface RecordReplayDisabled extends VimFault {
}

export interface RecoveryEvent extends DvsEvent {
  hostName: string
  portKey: string
  dvsUuid?: string | undefined
  vnic?: string | undefined
}

export interface RecurrentTaskScheduler extends TaskScheduler {
  interval: number
}

export interface Relation {
  _typeName?: string | undefined
  constraint?: string | undefined
  name: string
  version?: string | undefined
}

export interface RemoteDeviceNotSupported extends DeviceNotSupported {
}

export interface RemoteTSMEnabledEvent extends HostEvent {
}

export interface RemoveFailed extends VimFault {
}

export interface ReplicationConfigFault extends ReplicationFault {
}

export interface ReplicationConfigSpec {
  _typeName?: string | undefined
  generation: number
  vmReplicationId: string
  destination: string
  port: number
  rpo: number
  quiesceGuestEnabled: boolean
  paused: boolean
  oppUpdatesEnabled: boolean
  netCompressionEnabled?: boolean | undefined
  netEncryptionEnabled?: boolean | undefined
  encryptionDestination?: string | undefined
  additionalEncryptionDestination?: string[] | undefined
  encryptionPort?: number | undefined
  remoteCertificateThumbprint?: string | undefined
  dataSetsReplicationEnabled?: boolean | undefined
  useHbrProxyHttpPreamble?: boolean | undefined
  disk?: ReplicationInfoDiskSettings[] | undefined
}

export interface ReplicationDiskConfigFault extends ReplicationConfigFault {
  reason?: string | undefined
  vmRef?: ManagedObjectReference | undefined
  key?: number | undefined
}

export interface ReplicationFault extends VimFault {
}

export interface ReplicationGroupId {
  _typeName?: string | undefined
  faultDomainId: FaultDomainId
  deviceGroupId: DeviceGroupId
}

export interface ReplicationIncompatibleWithFT extends ReplicationFault {
}

export interface ReplicationInfoDiskSettings {
  _typeName?: string | undefined
  key: number
  diskReplicationId: string
}

export interface ReplicationInvalidOptions extends ReplicationFault {
  options: string
  entity?: ManagedObjectReference | undefined
}

export interface ReplicationNotSupportedOnHost extends ReplicationFault {
}

export interface ReplicationSpec {
  _typeName?: string | undefined
  replicationGroupId: ReplicationGroupId
}

export interface ReplicationVmConfigFault extends ReplicationConfigFault {
  reason?: string | undefined
  vmRef?: ManagedObjectReference | undefined
}

export interface ReplicationVmFault extends ReplicationFault {
  reason: string
  state?: string | undefined
  instanceId?: string | undefined
  vm: ManagedObjectReference
}

export interface ReplicationVmInProgressFault extends ReplicationVmFault {
  requestedActivity: string
  inProgressActivity: string
}

export interface ReplicationVmProgressInfo {
  _typeName?: string | undefined
  progress: number
  bytesTransferred: number
  bytesToTransfer: number
  checksumTotalBytes?: number | undefined
  checksumComparedBytes?: number | undefined
}

export interface RequestCanceled extends RuntimeFault {
}

export interface ResourceAllocationInfo {
  _typeName?: string | undefined
  reservation?: number | undefined
  expandableReservation?: boolean | undefined
  limit?: number | undefined
  shares?: SharesInfo | undefined
  overheadLimit?: number | undefined
}

export interface ResourceAllocationOption {
  _typeName?: string | undefined
  sharesOption: SharesOption
}

export interface ResourceConfigOption {
  _typeName?: string | undefined
  cpuAllocationOption: ResourceAllocationOption
  memoryAllocationOption: ResourceAllocationOption
}

export interface ResourceConfigSpec {
  _typeName?: string | undefined
  entity?: ManagedObjectReference | undefined
  changeVersion?: string | undefined
  lastModified?: string | undefined
  cpuAllocation: ResourceAllocationInfo
  memoryAllocation: ResourceAllocationInfo
  scaleDescendantsShares?: string | undefined
}

export interface ResourceInUse extends VimFault {
  type?: string | undefined
  name?: string | undefined
}

export interface ResourceNotAvailable extends VimFault {
  containerType?: string | undefined
  containerName?: string | undefined
  type?: string | undefined
}

export interface ResourcePoolCreatedEvent extends ResourcePoolEvent {
  parent: ResourcePoolEventArgument
}

export interface ResourcePoolDestroyedEvent extends ResourcePoolEvent {
}

export interface ResourcePoolEvent extends Event {
  resourcePool: ResourcePoolEventArgument
}

export interface ResourcePoolEventArgument extends EntityEventArgument {
  resourcePool: ManagedObjectReference
}

export interface ResourcePoolMovedEvent extends ResourcePoolEvent {
  oldParent: ResourcePoolEventArgument
  newParent: ResourcePoolEventArgument
}

export interface ResourcePoolQuickStats {
  _typeName?: string | undefined
  overallCpuUsage?: number | undefined
  overallCpuDemand?: number | undefined
  guestMemoryUsage?: number | undefined
  hostMemoryUsage?: number | undefined
  distributedCpuEntitlement?: number | undefined
  distributedMemoryEntitlement?: number | undefined
  staticCpuEntitlement?: number | undefined
  staticMemoryEntitlement?: number | undefined
  privateMemory?: number | undefined
  sharedMemory?: number | undefined
  swappedMemory?: number | undefined
  balloonedMemory?: number | undefined
  overheadMemory?: number | undefined
  consumedOverheadMemory?: number | undefined
  compressedMemory?: number | undefined
}

export interface ResourcePoolReconfiguredEvent extends ResourcePoolEvent {
  configChanges?: ChangesInfoEventArgument | undefined
}

export interface ResourcePoolResourceUsage {
  _typeName?: string | undefined
  reservationUsed: number
  reservationUsedForVm: number
  unreservedForPool: number
  unreservedForVm: number
  overallUsage: number
  maxUsage: number
}

export interface ResourcePoolRuntimeInfo {
  _typeName?: string | undefined
  memory: ResourcePoolResourceUsage
  cpu: ResourcePoolResourceUsage
  vmRp?: ResourcePoolVmResourceProfileUsage[] | undefined
  overallStatus: ManagedEntityStatus
  sharesScalable?: string | undefined
}

export interface ResourcePoolSummary {
  _typeName?: string | undefined
  name: string
  config: ResourceConfigSpec
  runtime: ResourcePoolRuntimeInfo
  quickStats?: ResourcePoolQuickStats | undefined
  configuredMemoryMB?: number | undefined
}

export interface ResourcePoolVmResourceProfileUsage {
  _typeName?: string | undefined
  id: string
  reservedForPool: number
  reservationUsedForVms: number
  reservationUsedForChildPools: number
}

export interface ResourceViolatedEvent extends ResourcePoolEvent {
}

export interface RestrictedByAdministrator extends RuntimeFault {
  details: string
}

export interface RestrictedVersion extends SecurityError {
}

export interface RetrieveOptions {
  _typeName?: string | undefined
  maxObjects?: number | undefined
}

export interface RetrieveResult {
  _typeName?: string | undefined
  token?: string | undefined
  objects: ObjectContent[]
}

export interface RetrieveVStorageObjSpec {
  _typeName?: string | undefined
  id: ID
  datastore: ManagedObjectReference
}

export interface RoleAddedEvent extends RoleEvent {
  privilegeList?: string[] | undefined
}

export interface RoleEvent extends AuthorizationEvent {
  role: RoleEventArgument
}

export interface RoleEventArgument extends EventArgument {
  roleId: number
  name: string
}

export interface RoleRemovedEvent extends RoleEvent {
}

export interface RoleUpdatedEvent extends RoleEvent {
  privilegeList?: string[] | undefined
  prevRoleName?: string | undefined
  privilegesAdded?: string[] | undefined
  privilegesRemoved?: string[] | undefined
}

export interface RollbackEvent extends DvsEvent {
  hostName: string
  methodName?: string | undefined
}

export interface RollbackFailure extends DvsFault {
  entityName: string
  entityType: string
}

export interface RuleViolation extends VmConfigFault {
  host?: ManagedObjectReference | undefined
  rule: ClusterRuleInfo
}

export interface RunScriptAction extends Action {
  script: string
}

export interface RuntimeFault extends MethodFault {
}

export interface SAMLTokenAuthentication extends GuestAuthentication {
  token: string
  username?: string | undefined
}

export interface SDDCBase {
  _typeName?: string | undefined
}

export interface SSLDisabledFault extends HostConnectFault {
}

export interface SSLVerifyFault extends HostConnectFault {
  selfSigned: boolean
  thumbprint?: string | undefined
  certificate?: string | undefined
}

export interface SSPIAuthentication extends GuestAuthentication {
  sspiToken: string
}

export interface SSPIChallenge extends VimFault {
  base64Token: string
}

export interface ScheduledHardwareUpgradeInfo {
  _typeName?: string | undefined
  upgradePolicy?: string | undefined
  versionKey?: string | undefined
  scheduledHardwareUpgradeStatus?: string | undefined
  fault?: LocalizedMethodFault | undefined
}

export interface ScheduledTaskCompletedEvent extends ScheduledTaskEvent {
}

export interface ScheduledTaskCreatedEvent extends ScheduledTaskEvent {
}

export interface ScheduledTaskDescription {
  _typeName?: string | undefined
  action: TypeDescription[]
  schedulerInfo: ScheduledTaskDetail[]
  state: ElementDescription[]
  dayOfWeek: ElementDescription[]
  weekOfMonth: ElementDescription[]
}

export interface ScheduledTaskDetail extends TypeDescription {
  frequency: string
}

export interface ScheduledTaskEmailCompletedEvent extends ScheduledTaskEvent {
  to: string
}

export interface ScheduledTaskEmailFailedEvent extends ScheduledTaskEvent {
  to: string
  reason: LocalizedMethodFault
}

export interface ScheduledTaskEvent extends Event {
  scheduledTask: ScheduledTaskEventArgument
  entity: ManagedEntityEventArgument
}

export interface ScheduledTaskEventArgument extends EntityEventArgument {
  scheduledTask: ManagedObjectReference
}

export interface ScheduledTaskFailedEvent extends ScheduledTaskEvent {
  reason: LocalizedMethodFault
}

export interface ScheduledTaskInfo extends ScheduledTaskSpec {
  scheduledTask: ManagedObjectReference
  entity: ManagedObjectReference
  lastModifiedTime: string
  lastModifiedUser: string
  nextRunTime?: string | undefined
  prevRunTime?: string | undefined
  state: TaskInfoState
  error?: LocalizedMethodFault | undefined
  result?: AnyValue | undefined
  progress?: number | undefined
  activeTask?: ManagedObjectReference | undefined
  taskObject: ManagedObjectReference
}

export interface ScheduledTaskReconfiguredEvent extends ScheduledTaskEvent {
  configChanges?: ChangesInfoEventArgument | undefined
}

export interface ScheduledTaskRemovedEvent extends ScheduledTaskEvent {
}

export interface ScheduledTaskSpec {
  _typeName?: string | undefined
  name: string
  description: string
  enabled: boolean
  scheduler: TaskScheduler
  action: Action
  notification?: string | undefined
}

export interface ScheduledTaskStartedEvent extends ScheduledTaskEvent {
}

export interface ScsiLun extends HostDevice {
  key?: string | undefined
  uuid: string
  descriptor?: ScsiLunDescriptor[] | undefined
  canonicalName?: string | undefined
  displayName?: string | undefined
  lunType: string
  vendor?: string | undefined
  model?: string | undefined
  revision?: string | undefined
  scsiLevel?: number | undefined
  serialNumber?: string | undefined
  durableName?: ScsiLunDurableName | undefined
  alternateName?: ScsiLunDurableName[] | undefined
  standardInquiry?: number[] | undefined
  queueDepth?: number | undefined
  operationalState: string[]
  capabilities?: ScsiLunCapabilities | undefined
  vStorageSupport?: string | undefined
  protocolEndpoint?: boolean | undefined
  perenniallyReserved?: boolean | undefined
  clusteredVmdkSupported?: boolean | undefined
  applicationProtocol?: string | undefined
  dispersedNs?: boolean | undefined
  deviceReservation?: string | undefined
}

export interface ScsiLunCapabilities {
  _typeName?: string | undefined
  updateDisplayNameSupported: boolean
}

export interface ScsiLunDescriptor {
  _typeName?: string | undefined
  quality: string
  id: string
}

export interface ScsiLunDurableName {
  _typeName?: string | undefined
  namespace: string
  namespaceId: number
  data?: number[] | undefined
}

export interface SeSparseVirtualDiskSpec extends FileBackedVirtualDiskSpec {
  grainSizeKb?: number | undefined
}

export interface SearchIndexFilter {
  _typeName?: string | undefined
  predicates?: SearchIndexPredicate[] | undefined
}

export interface SearchIndexIterationSpec {
  _typeName?: string | undefined
  marker?: string | undefined
  limit?: number | undefined
}

export interface SearchIndexOptionalValue {
  _typeName?: string | undefined
  value?: AnyValue | undefined
}

export interface SearchIndexPredicate {
  _typeName?: string | undefined
  propertyPath: string
  operator: string
  arrayOperator?: string | undefined
  comparableValue?: AnyValue | undefined
  comparableList?: AnyValue[] | undefined
}

export interface SearchIndexQuerySpec {
  _typeName?: string | undefined
  properties?: string[] | undefined
  resourceType: string
  filters?: SearchIndexFilter[] | undefined
  returnTotalCount?: boolean | undefined
  limit?: number | undefined
}

export interface SearchIndexResourceItem {
  _typeName?: string | undefined
  propertyValues?: SearchIndexOptionalValue[] | undefined
}

export interface SearchIndexResultSet {
  _typeName?: string | undefined
  properties?: string[] | undefined
  items?: SearchIndexResourceItem[] | undefined
  totalCount?: number | undefined
  marker?: string | undefined
}

export interface SecondaryVmAlreadyDisabled extends VmFaultToleranceIssue {
  instanceUuid: string
}

export interface SecondaryVmAlreadyEnabled extends VmFaultToleranceIssue {
  instanceUuid: string
}

export interface SecondaryVmAlreadyRegistered extends VmFaultToleranceIssue {
  instanceUuid: string
}

export interface SecondaryVmNotRegistered extends VmFaultToleranceIssue {
  instanceUuid: string
}

export interface SecurityError extends RuntimeFault {
}

export interface SecurityProfile extends ApplyProfile {
  permission?: PermissionProfile[] | undefined
}

export interface SelectionSet {
  _typeName?: string | undefined
}

export interface SelectionSpec {
  _typeName?: string | undefined
  name?: string | undefined
}

export interface SendEmailAction extends Action {
  toList: string
  ccList: string
  subject: string
  body: string
}

export interface SendSNMPAction extends Action {
}

export interface ServerLicenseExpiredEvent extends LicenseEvent {
  product: string
}

export interface ServerStartedSessionEvent extends SessionEvent {
}

export interface ServiceConsolePortGroupProfile extends PortGroupProfile {
  ipConfig: IpAddressProfile
}

export interface ServiceConsoleReservationInfo {
  _typeName?: string | undefined
  serviceConsoleReservedCfg: number
  serviceConsoleReserved: number
  unreserved: number
}

export interface ServiceContent {
  _typeName?: string | undefined
  rootFolder: ManagedObjectReference
  propertyCollector: ManagedObjectReference
  viewManager?: ManagedObjectReference | undefined
  about: AboutInfo
  setting?: ManagedObjectReference | undefined
  userDirectory?: ManagedObjectReference | undefined
  sessionManager?: ManagedObjectReference | undefined
  authorizationManager?: ManagedObjectReference | undefined
  serviceManager?: ManagedObjectReference | undefined
  perfManager?: ManagedObjectReference | undefined
  scheduledTaskManager?: ManagedObjectReference | undefined
  alarmManager?: ManagedObjectReference | undefined
  eventManager?: ManagedObjectReference | undefined
  taskManager?: ManagedObjectReference | undefined
  extensionManager?: ManagedObjectReference | undefined
  customizationSpecManager?: ManagedObjectReference | undefined
  guestCustomizationManager?: ManagedObjectReference | undefined
  customFieldsManager?: ManagedObjectReference | undefined
  accountManager?: ManagedObjectReference | undefined
  diagnosticManager?: ManagedObjectReference | undefined
  licenseManager?: ManagedObjectReference | undefined
  searchIndex?: ManagedObjectReference | undefined
  fileManager?: ManagedObjectReference | undefined
  datastoreNamespaceManager?: ManagedObjectReference | undefined
  virtualDiskManager?: ManagedObjectReference | undefined
  virtualizationManager?: ManagedObjectReference | undefined
  snmpSystem?: ManagedObjectReference | undefined
  vmProvisioningChecker?: ManagedObjectReference | undefined
  vmCompatibilityChecker?: ManagedObjectReference | undefined
  ovfManager?: ManagedObjectReference | undefined
  ipPoolManager?: ManagedObjectReference | undefined
  dvSwitchManager?: ManagedObjectReference | undefined
  hostProfileManager?: ManagedObjectReference | undefined
  clusterProfileManager?: ManagedObjectReference | undefined
  complianceManager?: ManagedObjectReference | undefined
  localizationManager?: ManagedObjectReference | undefined
  storageResourceManager?: ManagedObjectReference | undefined
  guestOperationsManager?: ManagedObjectReference | undefined
  overheadMemoryManager?: ManagedObjectReference | undefined
  certificateManager?: ManagedObjectReference | undefined
  ioFilterManager?: ManagedObjectReference | undefined
  vStorageObjectManager?: ManagedObjectReference | undefined
  hostSpecManager?: ManagedObjectReference | undefined
  cryptoManager?: ManagedObjectReference | undefined
  healthUpdateManager?: ManagedObjectReference | undefined
  failoverClusterConfigurator?: ManagedObjectReference | undefined
  failoverClusterManager?: ManagedObjectReference | undefined
  tenantManager?: ManagedObjectReference | undefined
  siteInfoManager?: ManagedObjectReference | undefined
  storageQueryManager?: ManagedObjectReference | undefined
  directPathProfileManager?: ManagedObjectReference | undefined
}

export interface ServiceLocator {
  _typeName?: string | undefined
  instanceUuid: string
  url: string
  credential: ServiceLocatorCredential
  sslThumbprint?: string | undefined
  sslCertificate?: string | undefined
}

export interface ServiceLocatorCredential {
  _typeName?: string | undefined
}

export interface ServiceLocatorNamePassword extends ServiceLocatorCredential {
  username: string
  password: string
}

export interface ServiceLocatorSAMLCredential extends ServiceLocatorCredential {
  token?: string | undefined
}

export interface ServiceManagerServiceInfo {
  _typeName?: string | undefined
  serviceName: string
  location?: string[] | undefined
  service: ManagedObjectReference
  description: string
}

export interface ServiceProfile extends ApplyProfile {
  key: string
}

export interface SessionEvent extends Event {
}

export interface SessionManagerGenericServiceTicket {
  _typeName?: string | undefined
  id: string
  hostName?: string | undefined
  sslThumbprint?: string | undefined
  certThumbprintList?: VirtualMachineCertThumbprint[] | undefined
  sslCertificate?: string | undefined
  ticketType?: string | undefined
}

export interface SessionManagerHttpServiceRequestSpec extends SessionManagerServiceRequestSpec {
  method?: string | undefined
  url: string
}

export interface SessionManagerLocalTicket {
  _typeName?: string | undefined
  userName: string
  passwordFilePath: string
}

export interface SessionManagerServiceRequestSpec {
  _typeName?: string | undefined
}

export interface SessionManagerVmomiServiceRequestSpec extends SessionManagerServiceRequestSpec {
  method: string
}

export interface SessionNotFound extends RuntimeFault {
}

export interface SessionTerminatedEvent extends SessionEvent {
  sessionId: string
  terminatedUsername: string
}

export interface SharedBusControllerNotSupported extends DeviceNotSupported {
}

export interface SharedDiskVmGroupInfo {
  _typeName?: string | undefined
  sharedDiskVmInfo?: SharedDiskVmGroupInfoSharedDiskVmInfo[] | undefined
}

export interface SharedDiskVmGroupInfoSharedDiskVmInfo {
  _typeName?: string | undefined
  diskKey: number
  virtualDiskId?: VirtualDiskId[] | undefined
}

export interface SharesInfo {
  _typeName?: string | undefined
  shares: number
  level: SharesLevel
}

export interface SharesOption {
  _typeName?: string | undefined
  sharesOption: IntOption
  defaultLevel: SharesLevel
}

export interface ShrinkDiskFault extends VimFault {
  diskId?: number | undefined
}

export interface SingleIp extends IpAddress {
  address: string
}

export interface SingleMac extends MacAddress {
  address: string
}

export interface SiteInfo {
  _typeName?: string | undefined
}

export interface SnapshotCloneNotSupported extends SnapshotCopyNotSupported {
}

export interface SnapshotCopyNotSupported extends MigrationFault {
}

export interface SnapshotDisabled extends SnapshotFault {
}

export interface SnapshotFault extends VimFault {
}

export interface SnapshotIncompatibleDeviceInVm extends SnapshotFault {
  fault: LocalizedMethodFault
}

export interface SnapshotLocked extends SnapshotFault {
}

export interface SnapshotMoveFromNonHomeNotSupported extends SnapshotCopyNotSupported {
}

export interface SnapshotMoveNotSupported extends SnapshotCopyNotSupported {
}

export interface SnapshotMoveToNonHomeNotSupported extends SnapshotCopyNotSupported {
}

export interface SnapshotNoChange extends SnapshotFault {
}

export interface SnapshotRevertIssue extends MigrationFault {
  snapshotName?: string | undefined
  event?: Event[] | undefined
  errors: boolean
}

export interface SnapshotSelectionSpec {
  _typeName?: string | undefined
  retentionDays?: number | undefined
}

export interface SoftRuleVioCorrectionDisallowed extends VmConfigFault {
  vmName: string
}

export interface SoftRuleVioCorrectionImpact extends VmConfigFault {
  vmName: string
}

export interface SoftwarePackage {
  _typeName?: string | undefined
  name: string
  version: string
  type: string
  vendor: string
  acceptanceLevel: string
  summary: string
  description: string
  referenceURL?: string[] | undefined
  creationDate?: string | undefined
  depends?: Relation[] | undefined
  conflicts?: Relation[] | undefined
  replaces?: Relation[] | undefined
  provides?: string[] | undefined
  maintenanceModeRequired?: boolean | undefined
  hardwarePlatformsRequired?: string[] | undefined
  capability: SoftwarePackageCapability
  tag?: string[] | undefined
  payload?: string[] | undefined
}

export interface SoftwarePackageCapability {
  _typeName?: string | undefined
  liveInstallAllowed?: boolean | undefined
  liveRemoveAllowed?: boolean | undefined
  statelessReady?: boolean | undefined
  overlay?: boolean | undefined
}

export interface SolutionUserRequired extends SecurityError {
}

export interface SourceNodeSpec {
  _typeName?: string | undefined
  managementVc: ServiceLocator
  activeVc: ManagedObjectReference
}

export interface SsdDiskNotAvailable extends VimFault {
  devicePath: string
}

export interface StateAlarmExpression extends AlarmExpression {
  operator: StateAlarmOperator
  type: string
  statePath: string
  yellow?: string | undefined
  red?: string | undefined
}

export interface StaticRouteProfile extends ApplyProfile {
  key?: string | undefined
}

export interface StorageDrsAutomationConfig {
  _typeName?: string | undefined
  spaceLoadBalanceAutomationMode?: string | undefined
  ioLoadBalanceAutomationMode?: string | undefined
  ruleEnforcementAutomationMode?: string | undefined
  policyEnforcementAutomationMode?: string | undefined
  vmEvacuationAutomationMode?: string | undefined
}

export interface StorageDrsCannotMoveDiskInMultiWriterMode extends VimFault {
}

export interface StorageDrsCannotMoveFTVm extends VimFault {
}

export interface StorageDrsCannotMoveIndependentDisk extends VimFault {
}

export interface StorageDrsCannotMoveManuallyPlacedSwapFile extends VimFault {
}

export interface StorageDrsCannotMoveManuallyPlacedVm extends VimFault {
}

export interface StorageDrsCannotMoveSharedDisk extends VimFault {
}

export interface StorageDrsCannotMoveTemplate extends VimFault {
}

export interface StorageDrsCannotMoveVmInUserFolder extends VimFault {
}

export interface StorageDrsCannotMoveVmWithMountedCDROM extends VimFault {
}

export interface StorageDrsCannotMoveVmWithNoFilesInLayout extends VimFault {
}

export interface StorageDrsConfigInfo {
  _typeName?: string | undefined
  podConfig: StorageDrsPodConfigInfo
  vmConfig?: StorageDrsVmConfigInfo[] | undefined
}

export interface StorageDrsConfigSpec {
  _typeName?: string | undefined
  podConfigSpec?: StorageDrsPodConfigSpec | undefined
  vmConfigSpec?: StorageDrsVmConfigSpec[] | undefined
}

export interface StorageDrsDatacentersCannotShareDatastore extends VimFault {
}

export interface StorageDrsDisabledOnVm extends VimFault {
}

export interface StorageDrsHbrDiskNotMovable extends VimFault {
  nonMovableDiskIds: string
}

export interface StorageDrsHmsMoveInProgress extends VimFault {
}

export interface StorageDrsHmsUnreachable extends VimFault {
}

export interface StorageDrsIoLoadBalanceConfig {
  _typeName?: string | undefined
  reservablePercentThreshold?: number | undefined
  reservableIopsThreshold?: number | undefined
  reservableThresholdMode?: string | undefined
  ioLatencyThreshold?: number | undefined
  ioLoadImbalanceThreshold?: number | undefined
}

export interface StorageDrsIolbDisabledInternally extends VimFault {
}

export interface StorageDrsOptionSpec extends ArrayUpdateSpec {
  option?: OptionValue | undefined
}

export interface StorageDrsPlacementRankVmSpec {
  _typeName?: string | undefined
  vmPlacementSpec: PlacementSpec
  vmClusters: ManagedObjectReference[]
}

export interface StorageDrsPodConfigInfo {
  _typeName?: string | undefined
  enabled: boolean
  ioLoadBalanceEnabled: boolean
  defaultVmBehavior: string
  loadBalanceInterval?: number | undefined
  defaultIntraVmAffinity?: boolean | undefined
  spaceLoadBalanceConfig?: StorageDrsSpaceLoadBalanceConfig | undefined
  ioLoadBalanceConfig?: StorageDrsIoLoadBalanceConfig | undefined
  automationOverrides?: StorageDrsAutomationConfig | undefined
  rule?: ClusterRuleInfo[] | undefined
  option?: OptionValue[] | undefined
}

export interface StorageDrsPodConfigSpec {
  _typeName?: string | undefined
  enabled?: boolean | undefined
  ioLoadBalanceEnabled?: boolean | undefined
  defaultVmBehavior?: string | undefined
  loadBalanceInterval?: number | undefined
  defaultIntraVmAffinity?: boolean | undefined
  spaceLoadBalanceConfig?: StorageDrsSpaceLoadBalanceConfig | undefined
  ioLoadBalanceConfig?: StorageDrsIoLoadBalanceConfig | undefined
  automationOverrides?: StorageDrsAutomationConfig | undefined
  rule?: ClusterRuleSpec[] | undefined
  option?: StorageDrsOptionSpec[] | undefined
}

export interface StorageDrsPodSelectionSpec {
  _typeName?: string | undefined
  initialVmConfig?: VmPodConfigForPlacement[] | undefined
  storagePod?: ManagedObjectReference | undefined
}

export interface StorageDrsRelocateDisabled extends VimFault {
}

export interface StorageDrsSpaceLoadBalanceConfig {
  _typeName?: string | undefined
  spaceThresholdMode?: string | undefined
  spaceUtilizationThreshold?: number | undefined
  freeSpaceThresholdGB?: number | undefined
  minSpaceUtilizationDifference?: number | undefined
}

export interface StorageDrsStaleHmsCollection extends VimFault {
}

export interface StorageDrsUnableToMoveFiles extends VimFault {
}

export interface StorageDrsVmConfigInfo {
  _typeName?: string | undefined
  vm?: ManagedObjectReference | undefined
  enabled?: boolean | undefined
  behavior?: string | undefined
  intraVmAffinity?: boolean | undefined
  intraVmAntiAffinity?: VirtualDiskAntiAffinityRuleSpec | undefined
  virtualDiskRules?: VirtualDiskRuleSpec[] | undefined
}

export interface StorageDrsVmConfigSpec extends ArrayUpdateSpec {
  info?: StorageDrsVmConfigInfo | undefined
}

export interface StorageIOAllocationInfo {
  _typeName?: string | undefined
  limit?: number | undefined
  shares?: SharesInfo | undefined
  reservation?: number | undefined
}

export interface StorageIOAllocationOption {
  _typeName?: string | undefined
  limitOption: LongOption
  sharesOption: SharesOption
}

export interface StorageIORMConfigOption {
  _typeName?: string | undefined
  enabledOption: BoolOption
  congestionThresholdOption: IntOption
  statsCollectionEnabledOption: BoolOption
  reservationEnabledOption: BoolOption
}

export interface StorageIORMConfigSpec {
  _typeName?: string | undefined
  enabled?: boolean | undefined
  congestionThresholdMode?: string | undefined
  congestionThreshold?: number | undefined
  percentOfPeakThroughput?: number | undefined
  statsCollectionEnabled?: boolean | undefined
  reservationEnabled?: boolean | undefined
  statsAggregationDisabled?: boolean | undefined
  reservableIopsThreshold?: number | undefined
}

export interface StorageIORMInfo {
  _typeName?: string | undefined
  enabled: boolean
  congestionThresholdMode: string
  congestionThreshold: number
  percentOfPeakThroughput?: number | undefined
  statsCollectionEnabled: boolean
  reservationEnabled: boolean
  statsAggregationDisabled?: boolean | undefined
  reservableIopsThreshold?: number | undefined
}

export interface StorageMigrationAction extends ClusterAction {
  vm: ManagedObjectReference
  relocateSpec: VirtualMachineRelocateSpec
  source: ManagedObjectReference
  destination: ManagedObjectReference
  sizeTransferred: number
  spaceUtilSrcBefore?: number | undefined
  spaceUtilDstBefore?: number | undefined
  spaceUtilSrcAfter?: number | undefined
  spaceUtilDstAfter?: number | undefined
  ioLatencySrcBefore?: number | undefined
  ioLatencyDstBefore?: number | undefined
}

export interface StoragePerformanceSummary {
  _typeName?: string | undefined
  interval: number
  percentile: number[]
  datastoreReadLatency: number[]
  datastoreWriteLatency: number[]
  datastoreVmLatency: number[]
  datastoreReadIops: number[]
  datastoreWriteIops: number[]
  siocActivityDuration: number
}

export interface StoragePlacementAction extends ClusterAction {
  vm?: ManagedObjectReference | undefined
  relocateSpec: VirtualMachineRelocateSpec
  destination: ManagedObjectReference
  spaceUtilBefore?: number | undefined
  spaceDemandBefore?: number | undefined
  spaceUtilAfter?: number | undefined
  spaceDemandAfter?: number | undefined
  ioLatencyBefore?: number | undefined
}

export interface StoragePlacementResult {
  _typeName?: string | undefined
  recommendations?: ClusterRecommendation[] | undefined
  drsFault?: ClusterDrsFaults | undefined
  task?: ManagedObjectReference | undefined
}

export interface StoragePlacementSpec {
  _typeName?: string | undefined
  type: string
  priority?: VirtualMachineMovePriority | undefined
  vm?: ManagedObjectReference | undefined
  podSelectionSpec: StorageDrsPodSelectionSpec
  cloneSpec?: VirtualMachineCloneSpec | undefined
  cloneName?: string | undefined
  configSpec?: VirtualMachineConfigSpec | undefined
  relocateSpec?: VirtualMachineRelocateSpec | undefined
  resourcePool?: ManagedObjectReference | undefined
  host?: ManagedObjectReference | undefined
  folder?: ManagedObjectReference | undefined
  disallowPrerequisiteMoves?: boolean | undefined
  resourceLeaseDurationSec?: number | undefined
}

export interface StoragePodSummary {
  _typeName?: string | undefined
  name: string
  capacity: number
  freeSpace: number
}

export interface StorageProfile extends ApplyProfile {
  nasStorage?: NasStorageProfile[] | undefined
}

export interface StorageRequirement {
  _typeName?: string | undefined
  datastore: ManagedObjectReference
  freeSpaceRequiredInKb: number
}

export interface StorageResourceManagerStorageProfileStatistics {
  _typeName?: string | undefined
  profileId: string
  totalSpaceMB: number
  usedSpaceMB: number
}

export interface StorageVMotionNotSupported extends MigrationFeatureNotSupported {
}

export interface StorageVmotionIncompatible extends VirtualHardwareCompatibilityIssue {
  datastore?: ManagedObjectReference | undefined
}

export interface StringExpression extends NegatableExpression {
  value?: string | undefined
}

export interface StringOption extends OptionType {
  defaultValue: string
  validCharacters?: string | undefined
}

export interface StringPolicy extends InheritablePolicy {
  value?: string | undefined
}

export interface StructuredCustomizations extends HostProfilesEntityCustomizations {
  entity: ManagedObjectReference
  customizations?: AnswerFile | undefined
}

export interface SubnetInfo extends VirtualMachineTargetInfo {
  id: string
  subnetFolderInfo: SubnetInfoFolderInfo
  vpcFolderInfo: SubnetInfoFolderInfo
  projectFolderInfo?: SubnetInfoFolderInfo | undefined
  rootFolderInfo: SubnetInfoFolderInfo
}

export interface SubnetInfoFolderInfo {
  _typeName?: string | undefined
  name: string
  folder: ManagedObjectReference
}

export interface SuspendedRelocateNotSupported extends MigrationFault {
}

export interface SwapDatastoreNotWritableOnHost extends DatastoreNotWritableOnHost {
}

export interface SwapDatastoreUnset extends VimFault {
}

export interface SwapPlacementOverrideNotSupported extends InvalidVmConfig {
}

export interface SwitchIpUnset extends DvsFault {
}

export interface SwitchNotInUpgradeMode extends DvsFault {
}

export interface SystemError extends RuntimeFault {
  reason: string
}

export interface SystemEventInfo {
  _typeName?: string | undefined
  recordId: number
  when: string
  selType: number
  message: string
  sensorNumber: number
}

export interface Tag {
  _typeName?: string | undefined
  key: string
}

export interface TagId {
  _typeName?: string | undefined
  nameId?: TagIdNameId | undefined
  uuid?: string | undefined
}

export interface TagIdNameId {
  _typeName?: string | undefined
  tag: string
  category: string
}

export interface TagSpec extends ArrayUpdateSpec {
  id: TagId
}

export interface TaskDescription {
  _typeName?: string | undefined
  methodInfo: ElementDescription[]
  state: ElementDescription[]
  reason: TypeDescription[]
}

export interface TaskEvent extends Event {
  info: TaskInfo
}

export interface TaskFilterSpec {
  _typeName?: string | undefined
  entity?: TaskFilterSpecByEntity | undefined
  time?: TaskFilterSpecByTime | undefined
  userName?: TaskFilterSpecByUsername | undefined
  activationId?: string[] | undefined
  state?: TaskInfoState[] | undefined
  alarm?: ManagedObjectReference | undefined
  scheduledTask?: ManagedObjectReference | undefined
  eventChainId?: number[] | undefined
  tag?: string[] | undefined
  parentTaskKey?: string[] | undefined
  rootTaskKey?: string[] | undefined
}

export interface TaskFilterSpecByEntity {
  _typeName?: string | undefined
  entity: ManagedObjectReference
  recursion: TaskFilterSpecRecursionOption
}

export interface TaskFilterSpecByTime {
  _typeName?: string | undefined
  timeType: TaskFilterSpecTimeOption
  beginTime?: string | undefined
  endTime?: string | undefined
}

export interface TaskFilterSpecByUsername {
  _typeName?: string | undefined
  systemUser: boolean
  userList?: string[] | undefined
}

export interface TaskInProgress extends VimFault {
  task: ManagedObjectReference
}

export interface TaskInfo {
  _typeName?: string | undefined
  key: string
  task: ManagedObjectReference
  description?: LocalizableMessage | undefined
  name?: string | undefined
  descriptionId: string
  entity?: ManagedObjectReference | undefined
  entityName?: string | undefined
  locked?: ManagedObjectReference[] | undefined
  state: TaskInfoState
  cancelled: boolean
  cancelable: boolean
  error?: LocalizedMethodFault | undefined
  result?: AnyValue | undefined
  progress?: number | undefined
  progressDetails?: KeyAnyValue[] | undefined
  reason: TaskReason
  queueTime: string
  startTime?: string | undefined
  completeTime?: string | undefined
  eventChainId: number
  changeTag?: string | undefined
  parentTaskKey?: string | undefined
  rootTaskKey?: string | undefined
  activationId?: string | undefined
}

export interface TaskInfoFilterSpec {
  _typeName?: string | undefined
  filterTaskResults?: TaskInfoFilterSpecFilterTaskResults | undefined
}

export interface TaskInfoFilterSpecFilterTaskResults {
  _typeName?: string | undefined
  removeAll?: boolean | undefined
  descriptionIds?: string[] | undefined
  filterIn?: boolean | undefined
}

export interface TaskManagerTaskViewSpec {
  _typeName?: string | undefined
}

export interface TaskManagerViewByStartId extends TaskManagerTaskViewSpec {
  count: number
  startId: string
}

export interface TaskReason {
  _typeName?: string | undefined
}

export interface TaskReasonAlarm extends TaskReason {
  alarmName: string
  alarm: ManagedObjectReference
  entityName: string
  entity: ManagedObjectReference
}

export interface TaskReasonSchedule extends TaskReason {
  name: string
  scheduledTask: ManagedObjectReference
}

export interface TaskReasonSystem extends TaskReason {
}

export interface TaskReasonUser extends TaskReason {
  userName: string
}

export interface TaskScheduler {
  _typeName?: string | undefined
  activeTime?: string | undefined
  expireTime?: string | undefined
}

export interface TaskTimeoutEvent extends TaskEvent {
}

export interface TeamingMatchEvent extends DvsHealthStatusChangeEvent {
}

export interface TeamingMisMatchEvent extends DvsHealthStatusChangeEvent {
}

export interface TemplateBeingUpgradedEvent extends TemplateUpgradeEvent {
}

export interface TemplateConfigFileInfo extends VmConfigFileInfo {
}

export interface TemplateConfigFileQuery extends VmConfigFileQuery {
}

export interface TemplateUpgradeEvent extends Event {
  legacyTemplate: string
}

export interface TemplateUpgradeFailedEvent extends TemplateUpgradeEvent {
  reason: LocalizedMethodFault
}

export interface TemplateUpgradedEvent extends TemplateUpgradeEvent {
}

export interface TgwEventArgument extends EntityEventArgument {
  tgw: ManagedObjectReference
}

export interface ThirdPartyLicenseAssignmentFailed extends RuntimeFault {
  host: ManagedObjectReference
  module: string
  reason?: string | undefined
}

export interface TicketedSessionAuthentication extends GuestAuthentication {
  ticket: string
}

export interface TimedOutHostOperationEvent extends HostEvent {
}

export interface Timedout extends VimFault {
}

export interface TooManyConcurrentNativeClones extends FileFault {
}

export interface TooManyConsecutiveOverrides extends VimFault {
}

export interface TooManyDevices extends InvalidVmConfig {
}

export interface TooManyDisksOnLegacyHost extends MigrationFault {
  diskCount: number
  timeoutDanger: boolean
}

export interface TooManyGuestLogons extends GuestOperationsFault {
}

export interface TooManyHosts extends HostConnectFault {
}

export interface TooManyNativeCloneLevels extends FileFault {
}

export interface TooManyNativeClonesOnFile extends FileFault {
}

export interface TooManySnapshotLevels extends SnapshotFault {
}

export interface ToolsAlreadyUpgraded extends VmToolsUpgradeFault {
}

export interface ToolsAutoUpgradeNotSupported extends VmToolsUpgradeFault {
}

export interface ToolsConfigInfo {
  _typeName?: string | undefined
  toolsVersion?: number | undefined
  toolsInstallType?: string | undefined
  afterPowerOn?: boolean | undefined
  afterResume?: boolean | undefined
  beforeGuestStandby?: boolean | undefined
  beforeGuestShutdown?: boolean | undefined
  beforeGuestReboot?: boolean | undefined
  toolsUpgradePolicy?: string | undefined
  pendingCustomization?: string | undefined
  customizationKeyId?: CryptoKeyId | undefined
  syncTimeWithHostAllowed?: boolean | undefined
  syncTimeWithHost?: boolean | undefined
  lastInstallInfo?: ToolsConfigInfoToolsLastInstallInfo | undefined
}

export interface ToolsConfigInfoToolsLastInstallInfo {
  _typeName?: string | undefined
  counter: number
  fault?: LocalizedMethodFault | undefined
}

export interface ToolsImageCopyFailed extends VmToolsUpgradeFault {
}

export interface ToolsImageNotAvailable extends VmToolsUpgradeFault {
}

export interface ToolsImageSignatureCheckFailed extends VmToolsUpgradeFault {
}

export interface ToolsInstallationInProgress extends MigrationFault {
}

export interface ToolsUnavailable extends VimFault {
}

export interface ToolsUpgradeCancelled extends VmToolsUpgradeFault {
}

export interface TransitGatewayConfigInfo {
  _typeName?: string | undefined
  ID: string
  name: string
}

export interface TransitGatewayConfigSpec {
  _typeName?: string | undefined
  name?: string | undefined
}

export interface TransitGatewayCreateSpec {
  _typeName?: string | undefined
  ID: string
  name: string
}

export interface TraversalSpec extends SelectionSpec {
  type: string
  path: string
  skip?: boolean | undefined
  selectSet?: SelectionSpec[] | undefined
}

export interface TypeDescription extends Description {
  key: string
}

export interface UnSupportedDatastoreForVFlash extends UnsupportedDatastore {
  datastoreName: string
  type: string
}

export interface UncommittedUndoableDisk extends MigrationFault {
}

export interface UnconfiguredPropertyValue extends InvalidPropertyValue {
}

export interface UncustomizableGuest extends CustomizationFault {
  uncustomizableGuestOS: string
}

export interface UnexpectedCustomizationFault extends CustomizationFault {
}

export interface UnexpectedFault extends RuntimeFault {
  faultName: string
  fault?: LocalizedMethodFault | undefined
}

export interface UnlicensedVirtualMachinesEvent extends LicenseEvent {
  unlicensed: number
  available: number
}

export interface UnlicensedVirtualMachinesFoundEvent extends LicenseEvent {
  available: number
}

export interface UnrecognizedHost extends VimFault {
  hostName: string
}

export interface UnsharedSwapVMotionNotSupported extends MigrationFeatureNotSupported {
}

export interface UnsupportedDatastore extends VmConfigFault {
  datastore?: ManagedObjectReference | undefined
}

export interface UnsupportedGuest extends InvalidVmConfig {
  unsupportedGuestOS: string
}

export interface UnsupportedVimApiVersion extends VimFault {
  version?: string | undefined
}

export interface UnsupportedVmxLocation extends VmConfigFault {
}

export interface UntrustedCertificate extends IoFilterManagerSslTrust {
}

export interface UnusedVirtualDiskBlocksNotScrubbed extends DeviceBackingNotSupported {
}

export interface UpdateSet {
  _typeName?: string | undefined
  version: string
  filterSet?: PropertyFilterUpdate[] | undefined
  truncated?: boolean | undefined
}

export interface UpdateVirtualMachineFilesResult {
  _typeName?: string | undefined
  failedVmFile?: UpdateVirtualMachineFilesResultFailedVmFileInfo[] | undefined
}

export interface UpdateVirtualMachineFilesResultFailedVmFileInfo {
  _typeName?: string | undefined
  vmFile: string
  fault: LocalizedMethodFault
}

export interface UpdatedAgentBeingRestartedEvent extends HostEvent {
}

export interface UpgradeEvent extends Event {
  message: string
}

export interface UplinkPortMtuNotSupportEvent extends DvsHealthStatusChangeEvent {
}

export interface UplinkPortMtuSupportEvent extends DvsHealthStatusChangeEvent {
}

export interface UplinkPortVlanTrunkedEvent extends DvsHealthStatusChangeEvent {
}

export interface UplinkPortVlanUntrunkedEvent extends DvsHealthStatusChangeEvent {
}

export interface UsbScanCodeSpec {
  _typeName?: string | undefined
  keyEvents: UsbScanCodeSpecKeyEvent[]
}

export interface UsbScanCodeSpecKeyEvent {
  _typeName?: string | undefined
  usbHidCode: number
  modifiers?: UsbScanCodeSpecModifierType | undefined
}

export interface UsbScanCodeSpecModifierType {
  _typeName?: string | undefined
  leftControl?: boolean | undefined
  leftShift?: boolean | undefined
  leftAlt?: boolean | undefined
  leftGui?: boolean | undefined
  rightControl?: boolean | undefined
  rightShift?: boolean | undefined
  rightAlt?: boolean | undefined
  rightGui?: boolean | undefined
}

export interface UserAssignedToGroup extends HostEvent {
  userLogin: string
  group: string
}

export interface UserGroupProfile extends ApplyProfile {
  key: string
}

export interface UserInputRequiredParameterMetadata extends ProfilePolicyOptionMetadata {
  userInputParameter?: ProfileParameterMetadata[] | undefined
}

export interface UserLoginSessionEvent extends SessionEvent {
  ipAddress: string
  userAgent?: string | undefined
  locale: string
  sessionId: string
}

export interface UserLogoutSessionEvent extends SessionEvent {
  ipAddress?: string | undefined
  userAgent?: string | undefined
  callCount?: number | undefined
  sessionId?: string | undefined
  loginTime?: string | undefined
}

export interface UserNotFound extends VimFault {
  principal: string
  unresolved: boolean
}

export interface UserPasswordChanged extends HostEvent {
  userLogin: string
}

export interface UserPrivilegeResult {
  _typeName?: string | undefined
  entity: ManagedObjectReference
  privileges?: string[] | undefined
}

export interface UserProfile extends ApplyProfile {
  key: string
}

export interface UserSearchResult {
  _typeName?: string | undefined
  principal: string
  fullName?: string | undefined
  group: boolean
}

export interface UserSession {
  _typeName?: string | undefined
  key: string
  userName: string
  fullName: string
  loginTime: string
  lastActiveTime: string
  locale: string
  messageLocale: string
  extensionSession: boolean
  ipAddress: string
  userAgent: string
  callCount: number
}

export interface UserUnassignedFromGroup extends HostEvent {
  userLogin: string
  group: string
}

export interface UserUpgradeEvent extends UpgradeEvent {
}

export interface VASAStorageArray {
  _typeName?: string | undefined
  name: string
  uuid: string
  vendorId: string
  modelId: string
  discoverySvcInfo?: VASAStorageArrayDiscoverySvcInfo[] | undefined
}

export interface VASAStorageArrayDiscoveryFcTransport {
  _typeName?: string | undefined
  nodeWwn: string
  portWwn: string
}

export interface VASAStorageArrayDiscoveryIpTransport {
  _typeName?: string | undefined
  ipAddress: string
  portNumber?: string | undefined
}

export interface VASAStorageArrayDiscoverySvcInfo {
  _typeName?: string | undefined
  portType: string
  svcNqn: string
  ipInfo?: VASAStorageArrayDiscoveryIpTransport | undefined
  fcInfo?: VASAStorageArrayDiscoveryFcTransport | undefined
}

export interface VAppCloneSpec {
  _typeName?: string | undefined
  location: ManagedObjectReference
  host?: ManagedObjectReference | undefined
  resourceSpec?: ResourceConfigSpec | undefined
  vmFolder?: ManagedObjectReference | undefined
  networkMapping?: VAppCloneSpecNetworkMappingPair[] | undefined
  property?: KeyValue[] | undefined
  resourceMapping?: VAppCloneSpecResourceMap[] | undefined
  provisioning?: string | undefined
}

export interface VAppCloneSpecNetworkMappingPair {
  _typeName?: string | undefined
  source: ManagedObjectReference
  destination: ManagedObjectReference
}

export interface VAppCloneSpecResourceMap {
  _typeName?: string | undefined
  source: ManagedObjectReference
  parent?: ManagedObjectReference | undefined
  resourceSpec?: ResourceConfigSpec | undefined
  location?: ManagedObjectReference | undefined
}

export interface VAppConfigFault extends VimFault {
}

export interface VAppConfigInfo extends VmConfigInfo {
  entityConfig?: VAppEntityConfigInfo[] | undefined
  annotation: string
  instanceUuid?: string | undefined
  managedBy?: ManagedByInfo | undefined
}

export interface VAppConfigSpec extends VmConfigSpec {
  entityConfig?: VAppEntityConfigInfo[] | undefined
  annotation?: string | undefined
  instanceUuid?: string | undefined
  managedBy?: ManagedByInfo | undefined
}

export interface VAppEntityConfigInfo {
  _typeName?: string | undefined
  key?: ManagedObjectReference | undefined
  tag?: string | undefined
  startOrder?: number | undefined
  startDelay?: number | undefined
  waitingForGuest?: boolean | undefined
  startAction?: string | undefined
  stopDelay?: number | undefined
  stopAction?: string | undefined
  destroyWithParent?: boolean | undefined
}

export interface VAppIPAssignmentInfo {
  _typeName?: string | undefined
  supportedAllocationScheme?: string[] | undefined
  ipAllocationPolicy?: string | undefined
  supportedIpProtocol?: string[] | undefined
  ipProtocol?: string | undefined
}

export interface VAppNotRunning extends VmConfigFault {
}

export interface VAppOperationInProgress extends RuntimeFault {
}

export interface VAppOvfSectionInfo {
  _typeName?: string | undefined
  key?: number | undefined
  namespace?: string | undefined
  type?: string | undefined
  atEnvelopeLevel?: boolean | undefined
  contents?: string | undefined
}

export interface VAppOvfSectionSpec extends ArrayUpdateSpec {
  info?: VAppOvfSectionInfo | undefined
}

export interface VAppProductInfo {
  _typeName?: string | undefined
  key: number
  classId?: string | undefined
  instanceId?: string | undefined
  name?: string | undefined
  vendor?: string | undefined
  version?: string | undefined
  fullVersion?: string | undefined
  vendorUrl?: string | undefined
  productUrl?: string | undefined
  appUrl?: string | undefined
}

export interface VAppProductSpec extends ArrayUpdateSpec {
  info?: VAppProductInfo | undefined
}

export interface VAppPropertyFault extends VmConfigFault {
  id: string
  category: string
  label: string
  type: string
  value: string
}

export interface VAppPropertyInfo {
  _typeName?: string | undefined
  key: number
  classId?: string | undefined
  instanceId?: string | undefined
  id?: string | undefined
  category?: string | undefined
  label?: string | undefined
  type?: string | undefined
  typeReference?: string | undefined
  userConfigurable?: boolean | undefined
  defaultValue?: string | undefined
  value?: string | undefined
  description?: string | undefined
}

export interface VAppPropertySpec extends ArrayUpdateSpec {
  info?: VAppPropertyInfo | undefined
}

export interface VAppTaskInProgress extends TaskInProgress {
}

export interface VFlashCacheHotConfigNotSupported extends VmConfigFault {
}

export interface VFlashModuleNotSupported extends VmConfigFault {
  vmName: string
  moduleName: string
  reason: string
  hostName: string
}

export interface VFlashModuleVersionIncompatible extends VimFault {
  moduleName: string
  vmRequestModuleVersion: string
  hostMinSupportedVerson: string
  hostModuleVersion: string
}

export interface VMFSDatastoreCreatedEvent extends HostEvent {
  datastore: DatastoreEventArgument
  datastoreUrl?: string | undefined
}

export interface VMFSDatastoreExpandedEvent extends HostEvent {
  datastore: DatastoreEventArgument
}

export interface VMFSDatastoreExtendedEvent extends HostEvent {
  datastore: DatastoreEventArgument
}

export interface VMINotSupported extends DeviceNotSupported {
}

export interface VMOnConflictDVPort extends CannotAccessNetwork {
}

export interface VMOnVirtualIntranet extends CannotAccessNetwork {
}

export interface VMotionAcrossNetworkNotSupported extends MigrationFeatureNotSupported {
}

export interface VMotionInterfaceIssue extends MigrationFault {
  atSourceHost: boolean
  failedHost: string
  failedHostEntity?: ManagedObjectReference | undefined
}

export interface VMotionLicenseExpiredEvent extends LicenseEvent {
}

export interface VMotionLinkCapacityLow extends VMotionInterfaceIssue {
  network: string
}

export interface VMotionLinkDown extends VMotionInterfaceIssue {
  network: string
}

export interface VMotionNotConfigured extends VMotionInterfaceIssue {
}

export interface VMotionNotLicensed extends VMotionInterfaceIssue {
}

export interface VMotionNotSupported extends VMotionInterfaceIssue {
}

export interface VMotionProtocolIncompatible extends MigrationFault {
}

export interface VMwareDVSConfigInfo extends DVSConfigInfo {
  vspanSession?: VMwareVspanSession[] | undefined
  pvlanConfig?: VMwareDVSPvlanMapEntry[] | undefined
  maxMtu: number
  linkDiscoveryProtocolConfig?: LinkDiscoveryProtocolConfig | undefined
  ipfixConfig?: VMwareIpfixConfig | undefined
  lacpGroupConfig?: VMwareDvsLacpGroupConfig[] | undefined
  lacpApiVersion?: string | undefined
  multicastFilteringMode?: string | undefined
  networkOffloadSpecId?: string | undefined
  networkOffloadConfig?: VmwareDistributedVirtualSwitchNetworkOffloadConfig | undefined
  realTimeConfig?: VmwareDistributedVirtualSwitchRealTimeConfig | undefined
}

export interface VMwareDVSConfigSpec extends DVSConfigSpec {
  pvlanConfigSpec?: VMwareDVSPvlanConfigSpec[] | undefined
  vspanConfigSpec?: VMwareDVSVspanConfigSpec[] | undefined
  maxMtu?: number | undefined
  linkDiscoveryProtocolConfig?: LinkDiscoveryProtocolConfig | undefined
  ipfixConfig?: VMwareIpfixConfig | undefined
  lacpApiVersion?: string | undefined
  multicastFilteringMode?: string | undefined
  networkOffloadSpecId?: string | undefined
  networkOffloadConfig?: VmwareDistributedVirtualSwitchNetworkOffloadConfig | undefined
  realTimeConfig?: VmwareDistributedVirtualSwitchRealTimeConfig | undefined
}

export interface VMwareDVSFeatureCapability extends DVSFeatureCapability {
  vspanSupported?: boolean | undefined
  lldpSupported?: boolean | undefined
  ipfixSupported?: boolean | undefined
  ipfixCapability?: VMwareDvsIpfixCapability | undefined
  multicastSnoopingSupported?: boolean | undefined
  vspanCapability?: VMwareDVSVspanCapability | undefined
  lacpCapability?: VMwareDvsLacpCapability | undefined
  dpuCapability?: VMwareDvsDpuCapability | undefined
  nsxSupported?: boolean | undefined
  mtuCapability?: VMwareDvsMtuCapability | undefined
  realTimeConfigSupported?: boolean | undefined
  perfNicOffloadCapability?: VMwareDvsPerfNicOffloadCapability | undefined
  systemTrafficCapabilities?: VMwareDvsSystemTrafficCapabilities | undefined
}

export interface VMwareDVSHealthCheckCapability extends DVSHealthCheckCapability {
  vlanMtuSupported: boolean
  teamingSupported: boolean
}

export interface VMwareDVSHealthCheckConfig extends DVSHealthCheckConfig {
}

export interface VMwareDVSMtuHealthCheckResult extends HostMemberUplinkHealthCheckResult {
  mtuMismatch: boolean
  vlanSupportSwitchMtu?: NumericRange[] | undefined
  vlanNotSupportSwitchMtu?: NumericRange[] | undefined
}

export interface VMwareDVSPortSetting extends DVPortSetting {
  vlan?: VmwareDistributedVirtualSwitchVlanSpec | undefined
  qosTag?: IntPolicy | undefined
  uplinkTeamingPolicy?: VmwareUplinkPortTeamingPolicy | undefined
  securityPolicy?: DVSSecurityPolicy | undefined
  ipfixEnabled?: BoolPolicy | undefined
  txUplink?: BoolPolicy | undefined
  lacpPolicy?: VMwareUplinkLacpPolicy | undefined
  macManagementPolicy?: DVSMacManagementPolicy | undefined
  VNI?: IntPolicy | undefined
}

export interface VMwareDVSPortgroupPolicy extends DVPortgroupPolicy {
  vlanOverrideAllowed: boolean
  uplinkTeamingOverrideAllowed: boolean
  securityPolicyOverrideAllowed: boolean
  ipfixOverrideAllowed?: boolean | undefined
  macManagementOverrideAllowed?: boolean | undefined
}

export interface VMwareDVSPvlanConfigSpec {
  _typeName?: string | undefined
  pvlanEntry: VMwareDVSPvlanMapEntry
  operation: string
}

export interface VMwareDVSPvlanMapEntry {
  _typeName?: string | undefined
  primaryVlanId: number
  secondaryVlanId: number
  pvlanType: string
}

export interface VMwareDVSTeamingHealthCheckConfig extends VMwareDVSHealthCheckConfig {
}

export interface VMwareDVSTeamingHealthCheckResult extends HostMemberHealthCheckResult {
  teamingStatus: string
}

export interface VMwareDVSVlanHealthCheckResult extends HostMemberUplinkHealthCheckResult {
  trunkedVlan?: NumericRange[] | undefined
  untrunkedVlan?: NumericRange[] | undefined
}

export interface VMwareDVSVlanMtuHealthCheckConfig extends VMwareDVSHealthCheckConfig {
}

export interface VMwareDVSVspanCapability {
  _typeName?: string | undefined
  mixedDestSupported: boolean
  dvportSupported: boolean
  remoteSourceSupported: boolean
  remoteDestSupported: boolean
  encapRemoteSourceSupported: boolean
  erspanProtocolSupported?: boolean | undefined
  mirrorNetstackSupported?: boolean | undefined
}

export interface VMwareDVSVspanConfigSpec {
  _typeName?: string | undefined
  vspanSession: VMwareVspanSession
  operation: string
}

export interface VMwareDvsDpuCapability {
  _typeName?: string | undefined
  networkOffloadSupported?: boolean | undefined
  activeStandbyModeSupported?: boolean | undefined
}

export interface VMwareDvsIpfixCapability {
  _typeName?: string | undefined
  ipfixSupported?: boolean | undefined
  ipv6ForIpfixSupported?: boolean | undefined
  observationDomainIdSupported?: boolean | undefined
}

export interface VMwareDvsLacpCapability {
  _typeName?: string | undefined
  lacpSupported?: boolean | undefined
  multiLacpGroupSupported?: boolean | undefined
  lacpFastModeSupported?: boolean | undefined
}

export interface VMwareDvsLacpGroupConfig {
  _typeName?: string | undefined
  key?: string | undefined
  name?: string | undefined
  mode?: string | undefined
  uplinkNum?: number | undefined
  loadbalanceAlgorithm?: string | undefined
  vlan?: VMwareDvsLagVlanConfig | undefined
  ipfix?: VMwareDvsLagIpfixConfig | undefined
  uplinkName?: string[] | undefined
  uplinkPortKey?: string[] | undefined
  timeoutMode?: string | undefined
}

export interface VMwareDvsLacpGroupSpec {
  _typeName?: string | undefined
  lacpGroupConfig: VMwareDvsLacpGroupConfig
  operation: string
}

export interface VMwareDvsLagIpfixConfig {
  _typeName?: string | undefined
  ipfixEnabled?: boolean | undefined
}

export interface VMwareDvsLagVlanConfig {
  _typeName?: string | undefined
  vlanId?: NumericRange[] | undefined
}

export interface VMwareDvsMtuCapability {
  _typeName?: string | undefined
  minMtuSupported: number
  maxMtuSupported: number
}

export interface VMwareDvsPerfNicOffloadCapability {
  _typeName?: string | undefined
  supported?: boolean | undefined
}

export interface VMwareDvsSystemTrafficCapabilities {
  _typeName?: string | undefined
  systemTrafficQualifiers?: string[] | undefined
}

export interface VMwareIpfixConfig {
  _typeName?: string | undefined
  collectorIpAddress?: string | undefined
  collectorPort?: number | undefined
  observationDomainId?: number | undefined
  activeFlowTimeout: number
  idleFlowTimeout?: number | undefined
  samplingRate: number
  internalFlowsOnly: boolean
}

export interface VMwareUplinkLacpPolicy extends InheritablePolicy {
  enable?: BoolPolicy | undefined
  mode?: StringPolicy | undefined
}

export interface VMwareUplinkPortOrderPolicy extends InheritablePolicy {
  activeUplinkPort?: string[] | undefined
  standbyUplinkPort?: string[] | undefined
}

export interface VMwareVspanPort {
  _typeName?: string | undefined
  portKey?: string[] | undefined
  uplinkPortName?: string[] | undefined
  wildcardPortConnecteeType?: string[] | undefined
  vlans?: number[] | undefined
  ipAddress?: string[] | undefined
}

export interface VMwareVspanSession {
  _typeName?: string | undefined
  key?: string | undefined
  name?: string | undefined
  description?: string | undefined
  enabled: boolean
  sourcePortTransmitted?: VMwareVspanPort | undefined
  sourcePortReceived?: VMwareVspanPort | undefined
  destinationPort?: VMwareVspanPort | undefined
  encapsulationVlanId?: number | undefined
  stripOriginalVlan: boolean
  mirroredPacketLength?: number | undefined
  normalTrafficAllowed: boolean
  sessionType?: string | undefined
  samplingRate?: number | undefined
  encapType?: string | undefined
  erspanId?: number | undefined
  erspanCOS?: number | undefined
  erspanGraNanosec?: boolean | undefined
  netstack?: string | undefined
}

export interface VStorageObject {
  _typeName?: string | undefined
  config: VStorageObjectConfigInfo
}

export interface VStorageObjectAssociations {
  _typeName?: string | undefined
  id: ID
  vmDiskAssociations?: VStorageObjectAssociationsVmDiskAssociations[] | undefined
  fault?: LocalizedMethodFault | undefined
}

export interface VStorageObjectAssociationsVmDiskAssociations {
  _typeName?: string | undefined
  vmId: string
  diskKey: number
}

export interface VStorageObjectAttachResult {
  _typeName?: string | undefined
  volumeId: ID
  diskUUID?: string | undefined
  fault?: LocalizedMethodFault | undefined
}

export interface VStorageObjectAttachSpec {
  _typeName?: string | undefined
  volumeId: ID
  datastore: ManagedObjectReference
  diskMode?: string | undefined
  sharing?: string | undefined
  controllerKey?: number | undefined
  unitNumber?: number | undefined
}

export interface VStorageObjectConfigInfo extends BaseConfigInfo {
  descriptorVersion?: number | undefined
  capacityInMB: number
  consumptionType?: string[] | undefined
  consumerId?: ID[] | undefined
  virtualDiskFormat?: string | undefined
  linkedCloneBasePath?: string | undefined
  linkedCloneParentId?: ID | undefined
}

export interface VStorageObjectReconcileResult {
  _typeName?: string | undefined
  reconcileDetails?: VStorageObjectReconcileResultReconcileDetail[] | undefined
}

export interface VStorageObjectReconcileResultInvalidDiskPath {
  _typeName?: string | undefined
  path: string
  reason: string
}

export interface VStorageObjectReconcileResultReconcileDetail {
  _typeName?: string | undefined
  hostName?: string | undefined
  reconcileReportPath?: string | undefined
  isReconciled?: boolean | undefined
  isDeepScanned?: boolean | undefined
  numberOfReconcileIssues?: number | undefined
  numberOfFcdsBeforeReconcile?: number | undefined
  numberOfFcdsAfterReconcile?: number | undefined
  invalidDiskPaths?: VStorageObjectReconcileResultInvalidDiskPath[] | undefined
}

export interface VStorageObjectReconcileSpec {
  _typeName?: string | undefined
  datastore: ManagedObjectReference
  includeDiskPaths?: string[] | undefined
  excludeDiskPaths?: string[] | undefined
  deepScan?: boolean | undefined
  dryRun?: boolean | undefined
  generateReport?: number | undefined
}

export interface VStorageObjectSnapshot {
  _typeName?: string | undefined
  id: ID
  vclock: vslmVClockInfo
  usedCapacity?: number | undefined
}

export interface VStorageObjectSnapshotDetails {
  _typeName?: string | undefined
  path?: string | undefined
  changedBlockTrackingId?: string | undefined
}

export interface VStorageObjectSnapshotInfo {
  _typeName?: string | undefined
  snapshots?: VStorageObjectSnapshotInfoVStorageObjectSnapshot[] | undefined
}

export interface VStorageObjectSnapshotInfoVStorageObjectSnapshot {
  _typeName?: string | undefined
  id?: ID | undefined
  backingObjectId?: string | undefined
  createTime: string
  description: string
}

export interface VStorageObjectStateInfo {
  _typeName?: string | undefined
  tentative?: boolean | undefined
}

export interface VVolHostPE {
  _typeName?: string | undefined
  key: ManagedObjectReference
  protocolEndpoint: HostProtocolEndpoint[]
}

export interface VVolVmConfigFileUpdateResult {
  _typeName?: string | undefined
  succeededVmConfigFile?: KeyValue[] | undefined
  failedVmConfigFile?: VVolVmConfigFileUpdateResultFailedVmConfigFileInfo[] | undefined
}

export interface VVolVmConfigFileUpdateResultFailedVmConfigFileInfo {
  _typeName?: string | undefined
  targetConfigVVolId: string
  dsPath?: string | undefined
  fault: LocalizedMethodFault
}

export interface VasaProviderContainerSpec {
  _typeName?: string | undefined
  vasaProviderInfo?: VimVasaProviderInfo[] | undefined
  scId: string
  deleted: boolean
  stretched?: boolean | undefined
}

export interface VcAgentUninstallFailedEvent extends HostEvent {
  reason?: string | undefined
}

export interface VcAgentUninstalledEvent extends HostEvent {
}

export interface VcAgentUpgradeFailedEvent extends HostEvent {
  reason?: string | undefined
}

export interface VcAgentUpgradedEvent extends HostEvent {
}

export interface VchaClusterConfigInfo {
  _typeName?: string | undefined
  failoverNodeInfo1?: FailoverNodeInfo | undefined
  failoverNodeInfo2?: FailoverNodeInfo | undefined
  witnessNodeInfo?: WitnessNodeInfo | undefined
  state: string
}

export interface VchaClusterConfigSpec {
  _typeName?: string | undefined
  passiveIp: string
  witnessIp: string
}

export interface VchaClusterDeploymentSpec {
  _typeName?: string | undefined
  passiveDeploymentSpec: PassiveNodeDeploymentSpec
  witnessDeploymentSpec: NodeDeploymentSpec
  activeVcSpec: SourceNodeSpec
  activeVcNetworkConfig?: ClusterNetworkConfigSpec | undefined
}

export interface VchaClusterHealth {
  _typeName?: string | undefined
  runtimeInfo: VchaClusterRuntimeInfo
  healthMessages?: LocalizableMessage[] | undefined
  additionalInformation?: LocalizableMessage[] | undefined
}

export interface VchaClusterNetworkSpec {
  _typeName?: string | undefined
  witnessNetworkSpec: NodeNetworkSpec
  passiveNetworkSpec: PassiveNodeNetworkSpec
}

export interface VchaClusterRuntimeInfo {
  _typeName?: string | undefined
  clusterState: string
  nodeInfo?: VchaNodeRuntimeInfo[] | undefined
  clusterMode: string
}

export interface VchaNodeRuntimeInfo {
  _typeName?: string | undefined
  nodeState: string
  nodeRole: string
  nodeIp: string
}

export interface VimAccountPasswordChangedEvent extends HostEvent {
}

export interface VimFault extends MethodFault {
}

export interface VimVasaProvider {
  _typeName?: string | undefined
  uid?: string | undefined
  url: string
  name?: string | undefined
  selfSignedCertificate?: string | undefined
  vhostConfig?: VimVasaProviderVirtualHostConfig | undefined
  versionId?: number | undefined
}

export interface VimVasaProviderInfo {
  _typeName?: string | undefined
  provider: VimVasaProvider
  arrayState?: VimVasaProviderStatePerArray[] | undefined
}

export interface VimVasaProviderStatePerArray {
  _typeName?: string | undefined
  priority: number
  arrayId: string
  active: boolean
}

export interface VimVasaProviderVirtualHostConfig {
  _typeName?: string | undefined
  vhostName?: string | undefined
  serviceHost: string
  servicePort?: number | undefined
}

export interface VirtualAHCIController extends VirtualSATAController {
}

export interface VirtualAHCIControllerOption extends VirtualSATAControllerOption {
}

export interface VirtualAppImportSpec extends ImportSpec {
  name: string
  vAppConfigSpec: VAppConfigSpec
  resourcePoolSpec: ResourceConfigSpec
  child?: ImportSpec[] | undefined
}

export interface VirtualAppLinkInfo {
  _typeName?: string | undefined
  key: ManagedObjectReference
  destroyWithParent?: boolean | undefined
}

export interface VirtualAppSummary extends ResourcePoolSummary {
  product?: VAppProductInfo | undefined
  vAppState?: VirtualAppVAppState | undefined
  suspended?: boolean | undefined
  installBootRequired?: boolean | undefined
  instanceUuid?: string | undefined
}

export interface VirtualBusLogicController extends VirtualSCSIController {
}

export interface VirtualBusLogicControllerOption extends VirtualSCSIControllerOption {
}

export interface VirtualCdrom extends VirtualDevice {
}

export interface VirtualCdromAtapiBackingInfo extends VirtualDeviceDeviceBackingInfo {
}

export interface VirtualCdromAtapiBackingOption extends VirtualDeviceDeviceBackingOption {
}

export interface VirtualCdromIsoBackingInfo extends VirtualDeviceFileBackingInfo {
}

export interface VirtualCdromIsoBackingOption extends VirtualDeviceFileBackingOption {
}

export interface VirtualCdromOption extends VirtualDeviceOption {
}

export interface VirtualCdromPassthroughBackingInfo extends VirtualDeviceDeviceBackingInfo {
  exclusive: boolean
}

export interface VirtualCdromPassthroughBackingOption extends VirtualDeviceDeviceBackingOption {
  exclusive: BoolOption
}

export interface VirtualCdromRemoteAtapiBackingInfo extends VirtualDeviceRemoteDeviceBackingInfo {
}

export interface VirtualCdromRemoteAtapiBackingOption extends VirtualDeviceDeviceBackingOption {
}

export interface VirtualCdromRemotePassthroughBackingInfo extends VirtualDeviceRemoteDeviceBackingInfo {
  exclusive: boolean
}

export interface VirtualCdromRemotePassthroughBackingOption extends VirtualDeviceRemoteDeviceBackingOption {
  exclusive: BoolOption
}

export interface VirtualController extends VirtualDevice {
  busNumber: number
  device?: number[] | undefined
}

export interface VirtualControllerOption extends VirtualDeviceOption {
  devices: IntOption
  supportedDevice?: string[] | undefined
}

export interface VirtualDevice {
  _typeName?: string | undefined
  key: number
  deviceInfo?: Description | undefined
  backing?: VirtualDeviceBackingInfo | undefined
  connectable?: VirtualDeviceConnectInfo | undefined
  slotInfo?: VirtualDeviceBusSlotInfo | undefined
  controllerKey?: number | undefined
  unitNumber?: number | undefined
  numaNode?: number | undefined
  deviceGroupInfo?: VirtualDeviceDeviceGroupInfo | undefined
}

export interface VirtualDeviceBackingInfo {
  _typeName?: string | undefined
}

export interface VirtualDeviceBackingOption {
  _typeName?: string | undefined
  type: string
}

export interface VirtualDeviceBusSlotInfo {
  _typeName?: string | undefined
}

export interface VirtualDeviceBusSlotOption {
  _typeName?: string | undefined
  type: string
}

export interface VirtualDeviceConfigSpec {
  _typeName?: string | undefined
  operation?: VirtualDeviceConfigSpecOperation | undefined
  fileOperation?: VirtualDeviceConfigSpecFileOperation | undefined
  device: VirtualDevice
  profile?: VirtualMachineProfileSpec[] | undefined
  backing?: VirtualDeviceConfigSpecBackingSpec | undefined
  filterSpec?: VirtualMachineBaseIndependentFilterSpec[] | undefined
  changeMode?: string | undefined
}

export interface VirtualDeviceConfigSpecBackingSpec {
  _typeName?: string | undefined
  parent?: VirtualDeviceConfigSpecBackingSpec | undefined
  crypto?: CryptoSpec | undefined
}

export interface VirtualDeviceConnectInfo {
  _typeName?: string | undefined
  migrateConnect?: string | undefined
  startConnected: boolean
  allowGuestControl: boolean
  connected: boolean
  status?: string | undefined
}

export interface VirtualDeviceConnectOption {
  _typeName?: string | undefined
  startConnected: BoolOption
  allowGuestControl: BoolOption
}

export interface VirtualDeviceDeviceBackingInfo extends VirtualDeviceBackingInfo {
  deviceName: string
  useAutoDetect?: boolean | undefined
}

export interface VirtualDeviceDeviceBackingOption extends VirtualDeviceBackingOption {
  autoDetectAvailable: BoolOption
}

export interface VirtualDeviceDeviceGroupInfo {
  _typeName?: string | undefined
  groupInstanceKey: number
  sequenceId: number
}

export interface VirtualDeviceFileBackingInfo extends VirtualDeviceBackingInfo {
  fileName: string
  datastore?: ManagedObjectReference | undefined
  backingObjectId?: string | undefined
}

export interface VirtualDeviceFileBackingOption extends VirtualDeviceBackingOption {
  fileNameExtensions?: ChoiceOption | undefined
}

export interface VirtualDeviceOption {
  _typeName?: string | undefined
  type: string
  connectOption?: VirtualDeviceConnectOption | undefined
  busSlotOption?: VirtualDeviceBusSlotOption | undefined
  controllerType?: string | undefined
  autoAssignController?: BoolOption | undefined
  backingOption?: VirtualDeviceBackingOption[] | undefined
  defaultBackingOptionIndex?: number | undefined
  licensingLimit?: string[] | undefined
  deprecated: boolean
  plugAndPlay: boolean
  hotRemoveSupported: boolean
  numaSupported?: boolean | undefined
}

export interface VirtualDevicePciBusSlotInfo extends VirtualDeviceBusSlotInfo {
  pciSlotNumber: number
}

export interface VirtualDevicePipeBackingInfo extends VirtualDeviceBackingInfo {
  pipeName: string
}

export interface VirtualDevicePipeBackingOption extends VirtualDeviceBackingOption {
}

export interface VirtualDeviceRemoteDeviceBackingInfo extends VirtualDeviceBackingInfo {
  deviceName: string
  useAutoDetect?: boolean | undefined
}

export interface VirtualDeviceRemoteDeviceBackingOption extends VirtualDeviceBackingOption {
  autoDetectAvailable: BoolOption
}

export interface VirtualDeviceURIBackingInfo extends VirtualDeviceBackingInfo {
  serviceURI: string
  direction: string
  proxyURI?: string | undefined
}

export interface VirtualDeviceURIBackingOption extends VirtualDeviceBackingOption {
  directions: ChoiceOption
}

export interface VirtualDisk extends VirtualDevice {
  capacityInKB: number
  capacityInBytes?: number | undefined
  shares?: SharesInfo | undefined
  storageIOAllocation?: StorageIOAllocationInfo | undefined
  diskObjectId?: string | undefined
  vFlashCacheConfigInfo?: VirtualDiskVFlashCacheConfigInfo | undefined
  iofilter?: string[] | undefined
  vDiskId?: ID | undefined
  vDiskVersion?: number | undefined
  virtualDiskFormat?: string | undefined
  nativeUnmanagedLinkedClone?: boolean | undefined
  independentFilters?: VirtualMachineBaseIndependentFilterSpec[] | undefined
  guestReadOnly?: boolean | undefined
  diskChainBrokenIssue?: string | undefined
}

export interface VirtualDiskAntiAffinityRuleSpec extends ClusterRuleInfo {
  diskId: number[]
}

export interface VirtualDiskBlocksNotFullyProvisioned extends DeviceBackingNotSupported {
}

export interface VirtualDiskConfigSpec extends VirtualDeviceConfigSpec {
  diskMoveType?: string | undefined
  migrateCache?: boolean | undefined
}

export interface VirtualDiskDeltaDiskFormatsSupported {
  _typeName?: string | undefined
  datastoreType: string
  deltaDiskFormat: ChoiceOption
}

export interface VirtualDiskFlatVer1BackingInfo extends VirtualDeviceFileBackingInfo {
  diskMode: string
  split?: boolean | undefined
  writeThrough?: boolean | undefined
  contentId?: string | undefined
  parent?: VirtualDiskFlatVer1BackingInfo | undefined
}

export interface VirtualDiskFlatVer1BackingOption extends VirtualDeviceFileBackingOption {
  diskMode: ChoiceOption
  split: BoolOption
  writeThrough: BoolOption
  growable: boolean
}

export interface VirtualDiskFlatVer2BackingInfo extends VirtualDeviceFileBackingInfo {
  diskMode: string
  split?: boolean | undefined
  writeThrough?: boolean | undefined
  thinProvisioned?: boolean | undefined
  eagerlyScrub?: boolean | undefined
  uuid?: string | undefined
  contentId?: string | undefined
  changeId?: string | undefined
  parent?: VirtualDiskFlatVer2BackingInfo | undefined
  deltaDiskFormat?: string | undefined
  digestEnabled?: boolean | undefined
  deltaGrainSize?: number | undefined
  deltaDiskFormatVariant?: string | undefined
  sharing?: string | undefined
  keyId?: CryptoKeyId | undefined
}

export interface VirtualDiskFlatVer2BackingOption extends VirtualDeviceFileBackingOption {
  diskMode: ChoiceOption
  split: BoolOption
  writeThrough: BoolOption
  growable: boolean
  hotGrowable: boolean
  uuid: boolean
  thinProvisioned: BoolOption
  eagerlyScrub: BoolOption
  deltaDiskFormat: ChoiceOption
  deltaDiskFormatsSupported: VirtualDiskDeltaDiskFormatsSupported[]
  virtualDiskFormat?: ChoiceOption | undefined
}

export interface VirtualDiskId {
  _typeName?: string | undefined
  vm: ManagedObjectReference
  diskId: number
}

export interface VirtualDiskLocalPMemBackingInfo extends VirtualDeviceFileBackingInfo {
  diskMode: string
  uuid?: string | undefined
  volumeUUID?: string | undefined
  contentId?: string | undefined
}

export interface VirtualDiskLocalPMemBackingOption extends VirtualDeviceFileBackingOption {
  diskMode: ChoiceOption
  growable: boolean
  hotGrowable: boolean
  uuid: boolean
}

export interface VirtualDiskModeNotSupported extends DeviceNotSupported {
  mode: string
}

export interface VirtualDiskOption extends VirtualDeviceOption {
  capacityInKB: LongOption
  ioAllocationOption: StorageIOAllocationOption
  vFlashCacheConfigOption?: VirtualDiskOptionVFlashCacheConfigOption | undefined
}

export interface VirtualDiskOptionVFlashCacheConfigOption {
  _typeName?: string | undefined
  cacheConsistencyType: ChoiceOption
  cacheMode: ChoiceOption
  reservationInMB: LongOption
  blockSizeInKB: LongOption
}

export interface VirtualDiskPartitionedRawDiskVer2BackingInfo extends VirtualDiskRawDiskVer2BackingInfo {
  partition: number[]
}

export interface VirtualDiskPartitionedRawDiskVer2BackingOption extends VirtualDiskRawDiskVer2BackingOption {
}

export interface VirtualDiskRawDiskMappingVer1BackingInfo extends VirtualDeviceFileBackingInfo {
  lunUuid?: string | undefined
  deviceName?: string | undefined
  compatibilityMode?: string | undefined
  diskMode?: string | undefined
  uuid?: string | undefined
  contentId?: string | undefined
  changeId?: string | undefined
  parent?: VirtualDiskRawDiskMappingVer1BackingInfo | undefined
  deltaDiskFormat?: string | undefined
  deltaGrainSize?: number | undefined
  sharing?: string | undefined
}

export interface VirtualDiskRawDiskMappingVer1BackingOption extends VirtualDeviceDeviceBackingOption {
  descriptorFileNameExtensions?: ChoiceOption | undefined
  compatibilityMode: ChoiceOption
  diskMode: ChoiceOption
  uuid: boolean
  virtualDiskFormat?: ChoiceOption | undefined
}

export interface VirtualDiskRawDiskVer2BackingInfo extends VirtualDeviceDeviceBackingInfo {
  descriptorFileName: string
  uuid?: string | undefined
  changeId?: string | undefined
  sharing?: string | undefined
}

export interface VirtualDiskRawDiskVer2BackingOption extends VirtualDeviceDeviceBackingOption {
  descriptorFileNameExtensions: ChoiceOption
  uuid: boolean
}

export interface VirtualDiskRuleSpec extends ClusterRuleInfo {
  diskRuleType: string
  diskId?: number[] | undefined
}

export interface VirtualDiskSeSparseBackingInfo extends VirtualDeviceFileBackingInfo {
  diskMode: string
  writeThrough?: boolean | undefined
  uuid?: string | undefined
  contentId?: string | undefined
  changeId?: string | undefined
  parent?: VirtualDiskSeSparseBackingInfo | undefined
  deltaDiskFormat?: string | undefined
  digestEnabled?: boolean | undefined
  grainSize?: number | undefined
  keyId?: CryptoKeyId | undefined
}

export interface VirtualDiskSeSparseBackingOption extends VirtualDeviceFileBackingOption {
  diskMode: ChoiceOption
  writeThrough: BoolOption
  growable: boolean
  hotGrowable: boolean
  uuid: boolean
  deltaDiskFormatsSupported: VirtualDiskDeltaDiskFormatsSupported[]
  virtualDiskFormat?: ChoiceOption | undefined
}

export interface VirtualDiskSparseVer1BackingInfo extends VirtualDeviceFileBackingInfo {
  diskMode: string
  split?: boolean | undefined
  writeThrough?: boolean | undefined
  spaceUsedInKB?: number | undefined
  contentId?: string | undefined
  parent?: VirtualDiskSparseVer1BackingInfo | undefined
}

export interface VirtualDiskSparseVer1BackingOption extends VirtualDeviceFileBackingOption {
  diskModes: ChoiceOption
  split: BoolOption
  writeThrough: BoolOption
  growable: boolean
}

export interface VirtualDiskSparseVer2BackingInfo extends VirtualDeviceFileBackingInfo {
  diskMode: string
  split?: boolean | undefined
  writeThrough?: boolean | undefined
  spaceUsedInKB?: number | undefined
  uuid?: string | undefined
  contentId?: string | undefined
  changeId?: string | undefined
  parent?: VirtualDiskSparseVer2BackingInfo | undefined
  keyId?: CryptoKeyId | undefined
}

export interface VirtualDiskSparseVer2BackingOption extends VirtualDeviceFileBackingOption {
  diskMode: ChoiceOption
  split: BoolOption
  writeThrough: BoolOption
  growable: boolean
  hotGrowable: boolean
  uuid: boolean
  virtualDiskFormat?: ChoiceOption | undefined
}

export interface VirtualDiskSpec {
  _typeName?: string | undefined
  diskType: string
  adapterType: string
}

export interface VirtualDiskVFlashCacheConfigInfo {
  _typeName?: string | undefined
  vFlashModule?: string | undefined
  reservationInMB?: number | undefined
  cacheConsistencyType?: string | undefined
  cacheMode?: string | undefined
  blockSizeInKB?: number | undefined
}

export interface VirtualE1000 extends VirtualEthernetCard {
}

export interface VirtualE1000Option extends VirtualEthernetCardOption {
}

export interface VirtualE1000e extends VirtualEthernetCard {
}

export interface VirtualE1000eOption extends VirtualEthernetCardOption {
}

export interface VirtualEnsoniq1371 extends VirtualSoundCard {
}

export interface VirtualEnsoniq1371Option extends VirtualSoundCardOption {
}

export interface VirtualEthernetCard extends VirtualDevice {
  addressType?: string | undefined
  macAddress?: string | undefined
  wakeOnLanEnabled?: boolean | undefined
  resourceAllocation?: VirtualEthernetCardResourceAllocation | undefined
  externalId?: string | undefined
  uptCompatibilityEnabled?: boolean | undefined
  subnetId?: string | undefined
}

export interface VirtualEthernetCardDVPortBackingOption extends VirtualDeviceBackingOption {
}

export interface VirtualEthernetCardDistributedVirtualPortBackingInfo extends VirtualDeviceBackingInfo {
  port: DistributedVirtualSwitchPortConnection
}

export interface VirtualEthernetCardLegacyNetworkBackingInfo extends VirtualDeviceDeviceBackingInfo {
}

export interface VirtualEthernetCardLegacyNetworkBackingOption extends VirtualDeviceDeviceBackingOption {
}

export interface VirtualEthernetCardNetworkBackingInfo extends VirtualDeviceDeviceBackingInfo {
  network?: ManagedObjectReference | undefined
  inPassthroughMode?: boolean | undefined
}

export interface VirtualEthernetCardNetworkBackingOption extends VirtualDeviceDeviceBackingOption {
}

export interface VirtualEthernetCardNotSupported extends DeviceNotSupported {
}

export interface VirtualEthernetCardOpaqueNetworkBackingInfo extends VirtualDeviceBackingInfo {
  opaqueNetworkId: string
  opaqueNetworkType: string
}

export interface VirtualEthernetCardOpaqueNetworkBackingOption extends VirtualDeviceBackingOption {
}

export interface VirtualEthernetCardOption extends VirtualDeviceOption {
  supportedOUI: ChoiceOption
  macType: ChoiceOption
  wakeOnLanEnabled: BoolOption
  vmDirectPathGen2Supported?: boolean | undefined
  uptCompatibilityEnabled?: BoolOption | undefined
}

export interface VirtualEthernetCardResourceAllocation {
  _typeName?: string | undefined
  reservation?: number | undefined
  share: SharesInfo
  limit?: number | undefined
}

export interface VirtualFloppy extends VirtualDevice {
}

export interface VirtualFloppyDeviceBackingInfo extends VirtualDeviceDeviceBackingInfo {
}

export interface VirtualFloppyDeviceBackingOption extends VirtualDeviceDeviceBackingOption {
}

export interface VirtualFloppyImageBackingInfo extends VirtualDeviceFileBackingInfo {
}

export interface VirtualFloppyImageBackingOption extends VirtualDeviceFileBackingOption {
}

export interface VirtualFloppyOption extends VirtualDeviceOption {
}

export interface VirtualFloppyRemoteDeviceBackingInfo extends VirtualDeviceRemoteDeviceBackingInfo {
}

export interface VirtualFloppyRemoteDeviceBackingOption extends VirtualDeviceRemoteDeviceBackingOption {
}

export interface VirtualHardware {
  _typeName?: string | undefined
  numCPU: number
  numCoresPerSocket?: number | undefined
  autoCoresPerSocket?: boolean | undefined
  memoryMB: number
  virtualICH7MPresent?: boolean | undefined
  virtualSMCPresent?: boolean | undefined
  device?: VirtualDevice[] | undefined
  motherboardLayout?: string | undefined
  simultaneousThreads?: number | undefined
}

export interface VirtualHardwareCompatibilityIssue extends VmConfigFault {
}

export interface VirtualHardwareOption {
  _typeName?: string | undefined
  hwVersion: number
  virtualDeviceOption: VirtualDeviceOption[]
  deviceListReadonly: boolean
  numCPU: number[]
  numCoresPerSocket: IntOption
  autoCoresPerSocket?: BoolOption | undefined
  numCpuReadonly: boolean
  memoryMB: LongOption
  numPCIControllers: IntOption
  numIDEControllers: IntOption
  numUSBControllers: IntOption
  numUSBXHCIControllers: IntOption
  numSIOControllers: IntOption
  numPS2Controllers: IntOption
  licensingLimit?: string[] | undefined
  numSupportedWwnPorts?: IntOption | undefined
  numSupportedWwnNodes?: IntOption | undefined
  resourceConfigOption: ResourceConfigOption
  numNVDIMMControllers?: IntOption | undefined
  numTPMDevices?: IntOption | undefined
  numWDTDevices?: IntOption | undefined
  numPrecisionClockDevices?: IntOption | undefined
  epcMemoryMB?: LongOption | undefined
  acpiHostBridgesFirmware?: string[] | undefined
  numCpuSimultaneousThreads?: IntOption | undefined
  numNumaNodes?: IntOption | undefined
  numDeviceGroups?: IntOption | undefined
  deviceGroupTypes?: string[] | undefined
}

export interface VirtualHardwareVersionNotSupported extends VirtualHardwareCompatibilityIssue {
  hostName: string
  host: ManagedObjectReference
}

export interface VirtualHdAudioCard extends VirtualSoundCard {
}

export interface VirtualHdAudioCardOption extends VirtualSoundCardOption {
}

export interface VirtualIDEController extends VirtualController {
}

export interface VirtualIDEControllerOption extends VirtualControllerOption {
  numIDEDisks: IntOption
  numIDECdroms: IntOption
}

export interface VirtualKeyboard extends VirtualDevice {
}

export interface VirtualKeyboardOption extends VirtualDeviceOption {
}

export interface VirtualLsiLogicController extends VirtualSCSIController {
}

export interface VirtualLsiLogicControllerOption extends VirtualSCSIControllerOption {
}

export interface VirtualLsiLogicSASController extends VirtualSCSIController {
}

export interface VirtualLsiLogicSASControllerOption extends VirtualSCSIControllerOption {
}

export interface VirtualMachineAffinityInfo {
  _typeName?: string | undefined
  affinitySet?: number[] | undefined
}

export interface VirtualMachineBaseIndependentFilterSpec {
  _typeName?: string | undefined
}

export interface VirtualMachineBootOptions {
  _typeName?: string | undefined
  bootDelay?: number | undefined
  enterBIOSSetup?: boolean | undefined
  efiSecureBootEnabled?: boolean | undefined
  bootRetryEnabled?: boolean | undefined
  bootRetryDelay?: number | undefined
  bootOrder?: VirtualMachineBootOptionsBootableDevice[] | undefined
  networkBootProtocol?: string | undefined
}

export interface VirtualMachineBootOptionsBootableCdromDevice extends VirtualMachineBootOptionsBootableDevice {
}

export interface VirtualMachineBootOptionsBootableDevice {
  _typeName?: string | undefined
}

export interface VirtualMachineBootOptionsBootableDiskDevice extends VirtualMachineBootOptionsBootableDevice {
  deviceKey: number
}

export interface VirtualMachineBootOptionsBootableEthernetDevice extends VirtualMachineBootOptionsBootableDevice {
  deviceKey: number
}

export interface VirtualMachineBootOptionsBootableFloppyDevice extends VirtualMachineBootOptionsBootableDevice {
}

export interface VirtualMachineCapability {
  _typeName?: string | undefined
  snapshotOperationsSupported: boolean
  multipleSnapshotsSupported: boolean
  snapshotConfigSupported: boolean
  poweredOffSnapshotsSupported: boolean
  memorySnapshotsSupported: boolean
  revertToSnapshotSupported: boolean
  quiescedSnapshotsSupported: boolean
  disableSnapshotsSupported: boolean
  lockSnapshotsSupported: boolean
  consolePreferencesSupported: boolean
  cpuFeatureMaskSupported: boolean
  s1AcpiManagementSupported: boolean
  settingScreenResolutionSupported: boolean
  toolsAutoUpdateSupported: boolean
  vmNpivWwnSupported: boolean
  npivWwnOnNonRdmVmSupported: boolean
  vmNpivWwnDisableSupported: boolean
  vmNpivWwnUpdateSupported: boolean
  swapPlacementSupported: boolean
  toolsSyncTimeSupported: boolean
  virtualMmuUsageSupported: boolean
  diskSharesSupported: boolean
  bootOptionsSupported: boolean
  bootRetryOptionsSupported: boolean
  settingVideoRamSizeSupported: boolean
  settingDisplayTopologySupported: boolean
  recordReplaySupported: boolean
  changeTrackingSupported: boolean
  multipleCoresPerSocketSupported: boolean
  hostBasedReplicationSupported: boolean
  guestAutoLockSupported: boolean
  memoryReservationLockSupported: boolean
  featureRequirementSupported: boolean
  poweredOnMonitorTypeChangeSupported: boolean
  seSparseDiskSupported: boolean
  nestedHVSupported: boolean
  vPMCSupported: boolean
  secureBootSupported?: boolean | undefined
  perVmEvcSupported?: boolean | undefined
  virtualMmuUsageIgnored?: boolean | undefined
  virtualExecUsageIgnored?: boolean | undefined
  diskOnlySnapshotOnSuspendedVMSupported?: boolean | undefined
  suspendToMemorySupported?: boolean | undefined
  toolsSyncTimeAllowSupported?: boolean | undefined
  sevSupported?: boolean | undefined
  pmemFailoverSupported?: boolean | undefined
  requireSgxAttestationSupported?: boolean | undefined
  changeModeDisksSupported?: boolean | undefined
  vendorDeviceGroupSupported?: boolean | undefined
  sevSnpSupported?: boolean | undefined
  tdxSupported?: boolean | undefined
  ehvSecureBootSupported?: boolean | undefined
}

export interface VirtualMachineCdromInfo extends VirtualMachineTargetInfo {
  description?: string | undefined
}

export interface VirtualMachineCertThumbprint {
  _typeName?: string | undefined
  thumbprint: string
  hashAlgorithm?: string | undefined
}

export interface VirtualMachineCloneSpec {
  _typeName?: string | undefined
  location: VirtualMachineRelocateSpec
  template: boolean
  config?: VirtualMachineConfigSpec | undefined
  customization?: CustomizationSpec | undefined
  powerOn: boolean
  snapshot?: ManagedObjectReference | undefined
  memory?: boolean | undefined
  tpmProvisionPolicy?: string | undefined
}

export interface VirtualMachineConfigInfo {
  _typeName?: string | undefined
  changeVersion: string
  modified: string
  name: string
  guestFullName: string
  version: string
  uuid: string
  createDate?: string | undefined
  instanceUuid?: string | undefined
  npivNodeWorldWideName?: number[] | undefined
  npivPortWorldWideName?: number[] | undefined
  npivWorldWideNameType?: string | undefined
  npivDesiredNodeWwns?: number | undefined
  npivDesiredPortWwns?: number | undefined
  npivTemporaryDisabled?: boolean | undefined
  npivOnNonRdmDisks?: boolean | undefined
  locationId?: string | undefined
  template: boolean
  guestId: string
  alternateGuestName: string
  annotation?: string | undefined
  files: VirtualMachineFileInfo
  tools?: ToolsConfigInfo | undefined
  flags: VirtualMachineFlagInfo
  consolePreferences?: VirtualMachineConsolePreferences | undefined
  defaultPowerOps: VirtualMachineDefaultPowerOpInfo
  rebootPowerOff?: boolean | undefined
  hardware: VirtualHardware
  vcpuConfig?: VirtualMachineVcpuConfig[] | undefined
  cpuAllocation?: ResourceAllocationInfo | undefined
  memoryAllocation?: ResourceAllocationInfo | undefined
  latencySensitivity?: LatencySensitivity | undefined
  memoryHotAddEnabled?: boolean | undefined
  cpuHotAddEnabled?: boolean | undefined
  cpuHotRemoveEnabled?: boolean | undefined
  hotPlugMemoryLimit?: number | undefined
  hotPlugMemoryIncrementSize?: number | undefined
  cpuAffinity?: VirtualMachineAffinityInfo | undefined
  memoryAffinity?: VirtualMachineAffinityInfo | undefined
  networkShaper?: VirtualMachineNetworkShaperInfo | undefined
  extraConfig?: OptionValue[] | undefined
  cpuFeatureMask?: HostCpuIdInfo[] | undefined
  datastoreUrl?: VirtualMachineConfigInfoDatastoreUrlPair[] | undefined
  swapPlacement?: string | undefined
  bootOptions?: VirtualMachineBootOptions | undefined
  ftInfo?: FaultToleranceConfigInfo | undefined
  repConfig?: ReplicationConfigSpec | undefined
  vAppConfig?: VmConfigInfo | undefined
  vAssertsEnabled?: boolean | undefined
  changeTrackingEnabled?: boolean | undefined
  firmware?: string | undefined
  maxMksConnections?: number | undefined
  guestAutoLockEnabled?: boolean | undefined
  managedBy?: ManagedByInfo | undefined
  memoryReservationLockedToMax?: boolean | undefined
  initialOverhead?: VirtualMachineConfigInfoOverheadInfo | undefined
  nestedHVEnabled?: boolean | undefined
  vPMCEnabled?: boolean | undefined
  scheduledHardwareUpgradeInfo?: ScheduledHardwareUpgradeInfo | undefined
  forkConfigInfo?: VirtualMachineForkConfigInfo | undefined
  vFlashCacheReservation?: number | undefined
  vmxConfigChecksum?: string | undefined
  messageBusTunnelEnabled?: boolean | undefined
  vmStorageObjectId?: string | undefined
  swapStorageObjectId?: string | undefined
  keyId?: CryptoKeyId | undefined
  guestIntegrityInfo?: VirtualMachineGuestIntegrityInfo | undefined
  migrateEncryption?: string | undefined
  sgxInfo?: VirtualMachineSgxInfo | undefined
  contentLibItemInfo?: VirtualMachineContentLibraryItemInfo | undefined
  ftEncryptionMode?: string | undefined
  guestMonitoringModeInfo?: VirtualMachineGuestMonitoringModeInfo | undefined
  sevEnabled?: boolean | undefined
  numaInfo?: VirtualMachineVirtualNumaInfo | undefined
  pmemFailoverEnabled?: boolean | undefined
  vmxStatsCollectionEnabled?: boolean | undefined
  vmOpNotificationToAppEnabled?: boolean | undefined
  vmOpNotificationTimeout?: number | undefined
  deviceSwap?: VirtualMachineVirtualDeviceSwap | undefined
  pmem?: VirtualMachineVirtualPMem | undefined
  deviceGroups?: VirtualMachineVirtualDeviceGroups | undefined
  fixedPassthruHotPlugEnabled?: boolean | undefined
  metroFtEnabled?: boolean | undefined
  vmxRuntimeConfig?: OptionValue[] | undefined
  metroFtHostGroup?: string | undefined
  tdxEnabled?: boolean | undefined
  sevSnpEnabled?: boolean | undefined
  extensionCompatibilityConstraint?: VirtualMachineExtensionCompatibilityConstraintSet | undefined
  guestArchitecture?: string | undefined
}

export interface VirtualMachineConfigInfoDatastoreUrlPair {
  _typeName?: string | undefined
  name: string
  url: string
}

export interface VirtualMachineConfigInfoOverheadInfo {
  _typeName?: string | undefined
  initialMemoryReservation?: number | undefined
  initialSwapReservation?: number | undefined
}

export interface VirtualMachineConfigOption {
  _typeName?: string | undefined
  version: string
  description: string
  guestOSDescriptor: GuestOsDescriptor[]
  guestOSDefaultIndex: number
  hardwareOptions: VirtualHardwareOption
  capabilities: VirtualMachineCapability
  datastore: DatastoreOption
  defaultDevice?: VirtualDevice[] | undefined
  supportedMonitorType: string[]
  supportedOvfEnvironmentTransport?: string[] | undefined
  supportedOvfInstallTransport?: string[] | undefined
  propertyRelations?: VirtualMachinePropertyRelation[] | undefined
}

export interface VirtualMachineConfigOptionDescriptor {
  _typeName?: string | undefined
  key: string
  description?: string | undefined
  host?: ManagedObjectReference[] | undefined
  createSupported: boolean
  defaultConfigOption: boolean
  runSupported: boolean
  upgradeSupported: boolean
}

export interface VirtualMachineConfigSpec {
  _typeName?: string | undefined
  changeVersion?: string | undefined
  name?: string | undefined
  version?: string | undefined
  createDate?: string | undefined
  uuid?: string | undefined
  instanceUuid?: string | undefined
  npivNodeWorldWideName?: number[] | undefined
  npivPortWorldWideName?: number[] | undefined
  npivWorldWideNameType?: string | undefined
  npivDesiredNodeWwns?: number | undefined
  npivDesiredPortWwns?: number | undefined
  npivTemporaryDisabled?: boolean | undefined
  npivOnNonRdmDisks?: boolean | undefined
  npivWorldWideNameOp?: string | undefined
  locationId?: string | undefined
  guestId?: string | undefined
  alternateGuestName?: string | undefined
  annotation?: string | undefined
  files?: VirtualMachineFileInfo | undefined
  tools?: ToolsConfigInfo | undefined
  flags?: VirtualMachineFlagInfo | undefined
  consolePreferences?: VirtualMachineConsolePreferences | undefined
  powerOpInfo?: VirtualMachineDefaultPowerOpInfo | undefined
  rebootPowerOff?: boolean | undefined
  numCPUs?: number | undefined
  vcpuConfig?: VirtualMachineVcpuConfig[] | undefined
  numCoresPerSocket?: number | undefined
  memoryMB?: number | undefined
  memoryHotAddEnabled?: boolean | undefined
  cpuHotAddEnabled?: boolean | undefined
  cpuHotRemoveEnabled?: boolean | undefined
  virtualICH7MPresent?: boolean | undefined
  virtualSMCPresent?: boolean | undefined
  deviceChange?: VirtualDeviceConfigSpec[] | undefined
  cpuAllocation?: ResourceAllocationInfo | undefined
  memoryAllocation?: ResourceAllocationInfo | undefined
  latencySensitivity?: LatencySensitivity | undefined
  cpuAffinity?: VirtualMachineAffinityInfo | undefined
  memoryAffinity?: VirtualMachineAffinityInfo | undefined
  networkShaper?: VirtualMachineNetworkShaperInfo | undefined
  cpuFeatureMask?: VirtualMachineCpuIdInfoSpec[] | undefined
  extraConfig?: OptionValue[] | undefined
  swapPlacement?: string | undefined
  bootOptions?: VirtualMachineBootOptions | undefined
  vAppConfig?: VmConfigSpec | undefined
  ftInfo?: FaultToleranceConfigInfo | undefined
  repConfig?: ReplicationConfigSpec | undefined
  vAppConfigRemoved?: boolean | undefined
  vAssertsEnabled?: boolean | undefined
  changeTrackingEnabled?: boolean | undefined
  firmware?: string | undefined
  maxMksConnections?: number | undefined
  guestAutoLockEnabled?: boolean | undefined
  managedBy?: ManagedByInfo | undefined
  memoryReservationLockedToMax?: boolean | undefined
  nestedHVEnabled?: boolean | undefined
  vPMCEnabled?: boolean | undefined
  scheduledHardwareUpgradeInfo?: ScheduledHardwareUpgradeInfo | undefined
  vmProfile?: VirtualMachineProfileSpec[] | undefined
  messageBusTunnelEnabled?: boolean | undefined
  crypto?: CryptoSpec | undefined
  migrateEncryption?: string | undefined
  sgxInfo?: VirtualMachineSgxInfo | undefined
  ftEncryptionMode?: string | undefined
  guestMonitoringModeInfo?: VirtualMachineGuestMonitoringModeInfo | undefined
  sevEnabled?: boolean | undefined
  virtualNuma?: VirtualMachineVirtualNuma | undefined
  motherboardLayout?: string | undefined
  pmemFailoverEnabled?: boolean | undefined
  vmxStatsCollectionEnabled?: boolean | undefined
  vmOpNotificationToAppEnabled?: boolean | undefined
  vmOpNotificationTimeout?: number | undefined
  deviceSwap?: VirtualMachineVirtualDeviceSwap | undefined
  simultaneousThreads?: number | undefined
  pmem?: VirtualMachineVirtualPMem | undefined
  deviceGroups?: VirtualMachineVirtualDeviceGroups | undefined
  fixedPassthruHotPlugEnabled?: boolean | undefined
  metroFtEnabled?: boolean | undefined
  metroFtHostGroup?: string | undefined
  tdxEnabled?: boolean | undefined
  sevSnpEnabled?: boolean | undefined
  tagSpecs?: TagSpec[] | undefined
  vmPlacementPolicies?: VmPlacementPolicy[] | undefined
  extensionCompatibilityConstraint?: VirtualMachineExtensionCompatibilityConstraintSet | undefined
  skipExtensionCompatibilityChecks?: boolean | undefined
}

export interface VirtualMachineConfigSummary {
  _typeName?: string | undefined
  name: string
  template: boolean
  vmPathName: string
  memorySizeMB?: number | undefined
  cpuReservation?: number | undefined
  memoryReservation?: number | undefined
  numCpu?: number | undefined
  numEthernetCards?: number | undefined
  numVirtualDisks?: number | undefined
  uuid?: string | undefined
  instanceUuid?: string | undefined
  guestId?: string | undefined
  guestFullName?: string | undefined
  annotation?: string | undefined
  product?: VAppProductInfo | undefined
  installBootRequired?: boolean | undefined
  ftInfo?: FaultToleranceConfigInfo | undefined
  managedBy?: ManagedByInfo | undefined
  tpmPresent?: boolean | undefined
  numVmiopBackings?: number | undefined
  hwVersion?: string | undefined
}

export interface VirtualMachineConnection {
  _typeName?: string | undefined
  label: string
  client: string
  userName: string
}

export interface VirtualMachineConsolePreferences {
  _typeName?: string | undefined
  powerOnWhenOpened?: boolean | undefined
  enterFullScreenOnPowerOn?: boolean | undefined
  closeOnPowerOffOrSuspend?: boolean | undefined
}

export interface VirtualMachineContentLibraryItemInfo {
  _typeName?: string | undefined
  contentLibraryItemUuid: string
  contentLibraryItemVersion?: string | undefined
}

export interface VirtualMachineCpuIdInfoSpec extends ArrayUpdateSpec {
  info?: HostCpuIdInfo | undefined
}

export interface VirtualMachineDatastoreInfo extends VirtualMachineTargetInfo {
  datastore: DatastoreSummary
  capability: DatastoreCapability
  maxFileSize: number
  maxVirtualDiskCapacity?: number | undefined
  maxPhysicalRDMFileSize?: number | undefined
  maxVirtualRDMFileSize?: number | undefined
  mode: string
  vStorageSupport?: string | undefined
  supportedVDiskFormats?: string[] | undefined
}

export interface VirtualMachineDatastoreVolumeOption {
  _typeName?: string | undefined
  fileSystemType: string
  majorVersion?: number | undefined
}

export interface VirtualMachineDefaultPowerOpInfo {
  _typeName?: string | undefined
  powerOffType?: string | undefined
  suspendType?: string | undefined
  resetType?: string | undefined
  defaultPowerOffType?: string | undefined
  defaultSuspendType?: string | undefined
  defaultResetType?: string | undefined
  standbyAction?: string | undefined
}

export interface VirtualMachineDefaultProfileSpec extends VirtualMachineProfileSpec {
}

export interface VirtualMachineDefinedProfileSpec extends VirtualMachineProfileSpec {
  profileId: string
  replicationSpec?: ReplicationSpec | undefined
  profileData?: VirtualMachineProfileRawData | undefined
  profileParams?: KeyValue[] | undefined
}

export interface VirtualMachineDeviceRuntimeInfo {
  _typeName?: string | undefined
  runtimeState: VirtualMachineDeviceRuntimeInfoDeviceRuntimeState
  key: number
}

export interface VirtualMachineDeviceRuntimeInfoDeviceRuntimeState {
  _typeName?: string | undefined
}

export interface VirtualMachineDeviceRuntimeInfoVirtualEthernetCardRuntimeState extends VirtualMachineDeviceRuntimeInfoDeviceRuntimeState {
  vmDirectPathGen2Active?: boolean | undefined
  vmDirectPathGen2InactiveReasonVm?: string[] | undefined
  vmDirectPathGen2InactiveReasonOther?: string[] | undefined
  vmDirectPathGen2InactiveReasonExtended?: string | undefined
  uptv2Active?: boolean | undefined
  uptv2InactiveReasonVm?: string[] | undefined
  uptv2InactiveReasonOther?: string[] | undefined
  reservationStatus?: string | undefined
  attachmentStatus?: string | undefined
  featureRequirement?: VirtualMachineFeatureRequirement[] | undefined
}

export interface VirtualMachineDiskDeviceInfo extends VirtualMachineTargetInfo {
  capacity?: number | undefined
  vm?: ManagedObjectReference[] | undefined
}

export interface VirtualMachineDisplayTopology {
  _typeName?: string | undefined
  x: number
  y: number
  width: number
  height: number
}

export interface VirtualMachineDvxClassInfo {
  _typeName?: string | undefined
  deviceClass: ElementDescription
  vendorName: string
  sriovNic: boolean
  configParams?: OptionDef[] | undefined
}

export interface VirtualMachineDynamicPassthroughInfo extends VirtualMachineTargetInfo {
  vendorName: string
  deviceName: string
  customLabel?: string | undefined
  vendorId: number
  deviceId: number
}

export interface VirtualMachineEmptyIndependentFilterSpec extends VirtualMachineBaseIndependentFilterSpec {
}

export interface VirtualMachineEmptyProfileSpec extends VirtualMachineProfileSpec {
}

export interface VirtualMachineExtensionCompatibilityConstraint {
  _typeName?: string | undefined
  constraintName?: string | undefined
  constraintType: string
  constraintKind: string
}

export interface VirtualMachineExtensionCompatibilityConstraintSet {
  _typeName?: string | undefined
  constraint?: VirtualMachineExtensionCompatibilityConstraint[] | undefined
}

export interface VirtualMachineFeatureRequirement {
  _typeName?: string | undefined
  key: string
  featureName: string
  value: string
}

export interface VirtualMachineFileInfo {
  _typeName?: string | undefined
  vmPathName?: string | undefined
  snapshotDirectory?: string | undefined
  suspendDirectory?: string | undefined
  logDirectory?: string | undefined
  ftMetadataDirectory?: string | undefined
}

export interface VirtualMachineFileLayout {
  _typeName?: string | undefined
  configFile?: string[] | undefined
  logFile?: string[] | undefined
  disk?: VirtualMachineFileLayoutDiskLayout[] | undefined
  snapshot?: VirtualMachineFileLayoutSnapshotLayout[] | undefined
  swapFile?: string | undefined
}

export interface VirtualMachineFileLayoutDiskLayout {
  _typeName?: string | undefined
  key: number
  diskFile: string[]
}

export interface VirtualMachineFileLayoutEx {
  _typeName?: string | undefined
  file?: VirtualMachineFileLayoutExFileInfo[] | undefined
  disk?: VirtualMachineFileLayoutExDiskLayout[] | undefined
  snapshot?: VirtualMachineFileLayoutExSnapshotLayout[] | undefined
  timestamp: string
}

export interface VirtualMachineFileLayoutExDiskLayout {
  _typeName?: string | undefined
  key: number
  virtualDiskFormat?: string | undefined
  chain?: VirtualMachineFileLayoutExDiskUnit[] | undefined
}

export interface VirtualMachineFileLayoutExDiskUnit {
  _typeName?: string | undefined
  fileKey: number[]
}

export interface VirtualMachineFileLayoutExFileInfo {
  _typeName?: string | undefined
  key: number
  name: string
  type: string
  size: number
  uniqueSize?: number | undefined
  backingObjectId?: string | undefined
  accessible?: boolean | undefined
}

export interface VirtualMachineFileLayoutExSnapshotLayout {
  _typeName?: string | undefined
  key: ManagedObjectReference
  dataKey: number
  memoryKey: number
  disk?: VirtualMachineFileLayoutExDiskLayout[] | undefined
}

export interface VirtualMachineFileLayoutSnapshotLayout {
  _typeName?: string | undefined
  key: ManagedObjectReference
  snapshotFile: string[]
}

export interface VirtualMachineFlagInfo {
  _typeName?: string | undefined
  disableAcceleration?: boolean | undefined
  enableLogging?: boolean | undefined
  useToe?: boolean | undefined
  runWithDebugInfo?: boolean | undefined
  monitorType?: string | undefined
  htSharing?: string | undefined
  snapshotDisabled?: boolean | undefined
  snapshotLocked?: boolean | undefined
  diskUuidEnabled?: boolean | undefined
  virtualMmuUsage?: string | undefined
  virtualExecUsage?: string | undefined
  snapshotPowerOffBehavior?: string | undefined
  recordReplayEnabled?: boolean | undefined
  faultToleranceType?: string | undefined
  cbrcCacheEnabled?: boolean | undefined
  vvtdEnabled?: boolean | undefined
  vbsEnabled?: boolean | undefined
}

export interface VirtualMachineFloppyInfo extends VirtualMachineTargetInfo {
}

export interface VirtualMachineForkConfigInfo {
  _typeName?: string | undefined
  parentEnabled?: boolean | undefined
  childForkGroupId?: string | undefined
  parentForkGroupId?: string | undefined
  childType?: string | undefined
}

export interface VirtualMachineGuestIntegrityInfo {
  _typeName?: string | undefined
  enabled?: boolean | undefined
}

export interface VirtualMachineGuestMonitoringModeInfo {
  _typeName?: string | undefined
  gmmFile?: string | undefined
  gmmAppliance?: string | undefined
}

export interface VirtualMachineGuestQuiesceSpec {
  _typeName?: string | undefined
  timeout?: number | undefined
}

export interface VirtualMachineGuestRebootStatus {
  _typeName?: string | undefined
  rebootRequested: boolean
  requestingComponents?: string[] | undefined
  requestTimestamp?: string | undefined
}

export interface VirtualMachineGuestSummary {
  _typeName?: string | undefined
  guestId?: string | undefined
  guestFullName?: string | undefined
  toolsStatus?: VirtualMachineToolsStatus | undefined
  toolsVersionStatus?: string | undefined
  toolsVersionStatus2?: string | undefined
  toolsRunningStatus?: string | undefined
  hostName?: string | undefined
  ipAddress?: string | undefined
  hwVersion?: string | undefined
}

export interface VirtualMachineIdeDiskDeviceInfo extends VirtualMachineDiskDeviceInfo {
  partitionTable?: VirtualMachineIdeDiskDevicePartitionInfo[] | undefined
}

export interface VirtualMachineIdeDiskDevicePartitionInfo {
  _typeName?: string | undefined
  id: number
  capacity: number
}

export interface VirtualMachineImportSpec extends ImportSpec {
  configSpec: VirtualMachineConfigSpec
  resPoolEntity?: ManagedObjectReference | undefined
}

export interface VirtualMachineIndependentFilterSpec extends VirtualMachineBaseIndependentFilterSpec {
  filterName: string
  filterClass?: string | undefined
  filterCapabilities?: KeyValue[] | undefined
}

export interface VirtualMachineInstantCloneSpec {
  _typeName?: string | undefined
  name: string
  location: VirtualMachineRelocateSpec
  config?: OptionValue[] | undefined
  biosUuid?: string | undefined
}

export interface VirtualMachineLegacyNetworkSwitchInfo {
  _typeName?: string | undefined
  name: string
}

export interface VirtualMachineMemoryReservationInfo {
  _typeName?: string | undefined
  virtualMachineMin: number
  virtualMachineMax: number
  virtualMachineReserved: number
  allocationPolicy: string
}

export interface VirtualMachineMemoryReservationSpec {
  _typeName?: string | undefined
  virtualMachineReserved?: number | undefined
  allocationPolicy?: string | undefined
}

export interface VirtualMachineMessage {
  _typeName?: string | undefined
  id: string
  argument?: AnyValue[] | undefined
  text?: string | undefined
}

export interface VirtualMachineMetadataManagerVmMetadata {
  _typeName?: string | undefined
  vmId: string
  metadata?: string | undefined
}

export interface VirtualMachineMetadataManagerVmMetadataInput {
  _typeName?: string | undefined
  operation: string
  vmMetadata: VirtualMachineMetadataManagerVmMetadata
}

export interface VirtualMachineMetadataManagerVmMetadataOwner {
  _typeName?: string | undefined
  name: string
}

export interface VirtualMachineMetadataManagerVmMetadataResult {
  _typeName?: string | undefined
  vmMetadata: VirtualMachineMetadataManagerVmMetadata
  error?: LocalizedMethodFault | undefined
}

export interface VirtualMachineMksConnection extends VirtualMachineConnection {
}

export interface VirtualMachineMksTicket {
  _typeName?: string | undefined
  ticket: string
  cfgFile: string
  host?: string | undefined
  port?: number | undefined
  sslThumbprint?: string | undefined
}

export interface VirtualMachineNetworkInfo extends VirtualMachineTargetInfo {
  network: NetworkSummary
  vswitch?: string | undefined
}

export interface VirtualMachineNetworkShaperInfo {
  _typeName?: string | undefined
  enabled?: boolean | undefined
  peakBps?: number | undefined
  averageBps?: number | undefined
  burstSize?: number | undefined
}

export interface VirtualMachineParallelInfo extends VirtualMachineTargetInfo {
}

export interface VirtualMachinePciPassthroughInfo extends VirtualMachineTargetInfo {
  pciDevice: HostPciDevice
  systemId: string
}

export interface VirtualMachinePciSharedGpuPassthroughInfo extends VirtualMachineTargetInfo {
  vgpu: string
}

export interface VirtualMachinePrecisionClockInfo extends VirtualMachineTargetInfo {
  systemClockProtocol?: string | undefined
}

export interface VirtualMachineProfileDetails {
  _typeName?: string | undefined
  profile?: VirtualMachineProfileSpec[] | undefined
  diskProfileDetails?: VirtualMachineProfileDetailsDiskProfileDetails[] | undefined
}

export interface VirtualMachineProfileDetailsDiskProfileDetails {
  _typeName?: string | undefined
  diskId: number
  profile?: VirtualMachineProfileSpec[] | undefined
}

export interface VirtualMachineProfileRawData {
  _typeName?: string | undefined
  extensionKey: string
  objectData?: string | undefined
}

export interface VirtualMachineProfileSpec {
  _typeName?: string | undefined
}

export interface VirtualMachinePropertyRelation {
  _typeName?: string | undefined
  key: DynamicProperty
  relations?: DynamicProperty[] | undefined
}

export interface VirtualMachineQuestionInfo {
  _typeName?: string | undefined
  id: string
  text: string
  choice: ChoiceOption
  message?: VirtualMachineMessage[] | undefined
}

export interface VirtualMachineQuickStats {
  _typeName?: string | undefined
  overallCpuUsage?: number | undefined
  overallCpuDemand?: number | undefined
  overallCpuReadiness?: number | undefined
  guestMemoryUsage?: number | undefined
  hostMemoryUsage?: number | undefined
  guestHeartbeatStatus: ManagedEntityStatus
  distributedCpuEntitlement?: number | undefined
  distributedMemoryEntitlement?: number | undefined
  staticCpuEntitlement?: number | undefined
  staticMemoryEntitlement?: number | undefined
  grantedMemory?: number | undefined
  privateMemory?: number | undefined
  sharedMemory?: number | undefined
  swappedMemory?: number | undefined
  balloonedMemory?: number | undefined
  consumedOverheadMemory?: number | undefined
  ftLogBandwidth?: number | undefined
  ftSecondaryLatency?: number | undefined
  ftLatencyStatus?: ManagedEntityStatus | undefined
  compressedMemory?: number | undefined
  uptimeSeconds?: number | undefined
  ssdSwappedMemory?: number | undefined
  activeMemory?: number | undefined
  memoryTierStats?: VirtualMachineQuickStatsMemoryTierStats[] | undefined
}

export interface VirtualMachineQuickStatsMemoryTierStats {
  _typeName?: string | undefined
  memoryTierType: string
  readBandwidth: number
}

export interface VirtualMachineRelocateSpec {
  _typeName?: string | undefined
  service?: ServiceLocator | undefined
  folder?: ManagedObjectReference | undefined
  datastore?: ManagedObjectReference | undefined
  diskMoveType?: string | undefined
  pool?: ManagedObjectReference | undefined
  host?: ManagedObjectReference | undefined
  disk?: VirtualMachineRelocateSpecDiskLocator[] | undefined
  transform?: VirtualMachineRelocateTransformation | undefined
  deviceChange?: VirtualDeviceConfigSpec[] | undefined
  profile?: VirtualMachineProfileSpec[] | undefined
  cryptoSpec?: CryptoSpec | undefined
  tagSpecs?: TagSpec[] | undefined
  vmPlacementPolicies?: VmPlacementPolicy[] | undefined
  skipExtensionCompatibilityChecks?: boolean | undefined
}

export interface VirtualMachineRelocateSpecDiskLocator {
  _typeName?: string | undefined
  diskId: number
  datastore: ManagedObjectReference
  diskMoveType?: string | undefined
  diskBackingInfo?: VirtualDeviceBackingInfo | undefined
  profile?: VirtualMachineProfileSpec[] | undefined
  backing?: VirtualMachineRelocateSpecDiskLocatorBackingSpec | undefined
  filterSpec?: VirtualMachineBaseIndependentFilterSpec[] | undefined
}

export interface VirtualMachineRelocateSpecDiskLocatorBackingSpec {
  _typeName?: string | undefined
  parent?: VirtualMachineRelocateSpecDiskLocatorBackingSpec | undefined
  crypto?: CryptoSpec | undefined
}

export interface VirtualMachineRuntimeInfo {
  _typeName?: string | undefined
  device?: VirtualMachineDeviceRuntimeInfo[] | undefined
  host?: ManagedObjectReference | undefined
  connectionState: VirtualMachineConnectionState
  powerState: VirtualMachinePowerState
  vmFailoverInProgress?: boolean | undefined
  faultToleranceState: VirtualMachineFaultToleranceState
  dasVmProtection?: VirtualMachineRuntimeInfoDasProtectionState | undefined
  toolsInstallerMounted: boolean
  suspendTime?: string | undefined
  bootTime?: string | undefined
  suspendInterval?: number | undefined
  question?: VirtualMachineQuestionInfo | undefined
  memoryOverhead?: number | undefined
  maxCpuUsage?: number | undefined
  maxMemoryUsage?: number | undefined
  numMksConnections: number
  recordReplayState: VirtualMachineRecordReplayState
  cleanPowerOff?: boolean | undefined
  needSecondaryReason?: string | undefined
  onlineStandby: boolean
  minRequiredEVCModeKey?: string | undefined
  consolidationNeeded: boolean
  offlineFeatureRequirement?: VirtualMachineFeatureRequirement[] | undefined
  featureRequirement?: VirtualMachineFeatureRequirement[] | undefined
  featureMask?: HostFeatureMask[] | undefined
  vFlashCacheAllocation?: number | undefined
  paused?: boolean | undefined
  snapshotInBackground?: boolean | undefined
  quiescedForkParent?: boolean | undefined
  instantCloneFrozen?: boolean | undefined
  cryptoState?: string | undefined
  suspendedToMemory?: boolean | undefined
  opNotificationTimeout?: number | undefined
  iommuActive?: boolean | undefined
  consolidateWorkTotal?: number | undefined
  consolidateWorkDone?: number | undefined
  diskChainBroken?: boolean | undefined
}

export interface VirtualMachineRuntimeInfoDasProtectionState {
  _typeName?: string | undefined
  dasProtected: boolean
}

export interface VirtualMachineScsiDiskDeviceInfo extends VirtualMachineDiskDeviceInfo {
  disk?: HostScsiDisk | undefined
  transportHint?: string | undefined
  lunNumber?: number | undefined
}

export interface VirtualMachineScsiPassthroughInfo extends VirtualMachineTargetInfo {
  scsiClass: string
  vendor: string
  physicalUnitNumber: number
}

export interface VirtualMachineSerialInfo extends VirtualMachineTargetInfo {
}

export interface VirtualMachineSgxInfo {
  _typeName?: string | undefined
  epcSize: number
  flcMode?: string | undefined
  lePubKeyHash?: string | undefined
  requireAttestation?: boolean | undefined
}

export interface VirtualMachineSgxTargetInfo extends VirtualMachineTargetInfo {
  maxEpcSize: number
  flcModes?: string[] | undefined
  lePubKeyHashes?: string[] | undefined
  requireAttestationSupported?: boolean | undefined
}

export interface VirtualMachineSnapshotInfo {
  _typeName?: string | undefined
  currentSnapshot?: ManagedObjectReference | undefined
  rootSnapshotList: VirtualMachineSnapshotTree[]
}

export interface VirtualMachineSnapshotTree {
  _typeName?: string | undefined
  snapshot: ManagedObjectReference
  vm: ManagedObjectReference
  name: string
  description: string
  id: number
  createTime: string
  state: VirtualMachinePowerState
  quiesced: boolean
  backupManifest?: string | undefined
  childSnapshotList?: VirtualMachineSnapshotTree[] | undefined
  replaySupported?: boolean | undefined
}

export interface VirtualMachineSoundInfo extends VirtualMachineTargetInfo {
}

export interface VirtualMachineSriovDevicePoolInfo {
  _typeName?: string | undefined
  key: string
}

export interface VirtualMachineSriovInfo extends VirtualMachinePciPassthroughInfo {
  virtualFunction: boolean
  pnic?: string | undefined
  devicePool?: VirtualMachineSriovDevicePoolInfo | undefined
}

export interface VirtualMachineSriovNetworkDevicePoolInfo extends VirtualMachineSriovDevicePoolInfo {
  switchKey?: string | undefined
  switchUuid?: string | undefined
}

export interface VirtualMachineStorageInfo {
  _typeName?: string | undefined
  perDatastoreUsage?: VirtualMachineUsageOnDatastore[] | undefined
  timestamp: string
}

export interface VirtualMachineStorageSummary {
  _typeName?: string | undefined
  committed: number
  uncommitted: number
  unshared: number
  timestamp: string
}

export interface VirtualMachineSummary {
  _typeName?: string | undefined
  vm?: ManagedObjectReference | undefined
  runtime: VirtualMachineRuntimeInfo
  guest?: VirtualMachineGuestSummary | undefined
  config: VirtualMachineConfigSummary
  storage?: VirtualMachineStorageSummary | undefined
  quickStats: VirtualMachineQuickStats
  overallStatus: ManagedEntityStatus
  customValue?: CustomFieldValue[] | undefined
}

export interface VirtualMachineTargetInfo {
  _typeName?: string | undefined
  name: string
  configurationTag?: string[] | undefined
}

export interface VirtualMachineTicket {
  _typeName?: string | undefined
  ticket: string
  cfgFile: string
  host?: string | undefined
  port?: number | undefined
  sslThumbprint?: string | undefined
  certThumbprintList?: VirtualMachineCertThumbprint[] | undefined
  sslCertificate?: string | undefined
  url?: string | undefined
}

export interface VirtualMachineUsageOnDatastore {
  _typeName?: string | undefined
  datastore: ManagedObjectReference
  committed: number
  uncommitted: number
  unshared: number
}

export interface VirtualMachineUsbInfo extends VirtualMachineTargetInfo {
  description: string
  vendor: number
  product: number
  physicalPath: string
  family?: string[] | undefined
  speed?: string[] | undefined
  summary?: VirtualMachineSummary | undefined
}

export interface VirtualMachineVFlashModuleInfo extends VirtualMachineTargetInfo {
  vFlashModule: HostVFlashManagerVFlashCacheConfigInfoVFlashModuleConfigOption
}

export interface VirtualMachineVMCIDevice extends VirtualDevice {
  id?: number | undefined
  allowUnrestrictedCommunication?: boolean | undefined
  filterEnable?: boolean | undefined
  filterInfo?: VirtualMachineVMCIDeviceFilterInfo | undefined
}

export interface VirtualMachineVMCIDeviceFilterInfo {
  _typeName?: string | undefined
  filters?: VirtualMachineVMCIDeviceFilterSpec[] | undefined
}

export interface VirtualMachineVMCIDeviceFilterSpec {
  _typeName?: string | undefined
  rank: number
  action: string
  protocol: string
  direction: string
  lowerDstPortBoundary?: number | undefined
  upperDstPortBoundary?: number | undefined
}

export interface VirtualMachineVMCIDeviceOption extends VirtualDeviceOption {
  allowUnrestrictedCommunication: BoolOption
  filterSpecOption?: VirtualMachineVMCIDeviceOptionFilterSpecOption | undefined
  filterSupported?: BoolOption | undefined
}

export interface VirtualMachineVMCIDeviceOptionFilterSpecOption {
  _typeName?: string | undefined
  action: ChoiceOption
  protocol: ChoiceOption
  direction: ChoiceOption
  lowerDstPortBoundary: LongOption
  upperDstPortBoundary: LongOption
}

export interface VirtualMachineVMIROM extends VirtualDevice {
}

export interface VirtualMachineVMotionStunTimeInfo extends VirtualMachineTargetInfo {
  migrationBW: number
  stunTime: number
}

export interface VirtualMachineVcpuConfig {
  _typeName?: string | undefined
  latencySensitivity?: LatencySensitivity | undefined
}

export interface VirtualMachineVendorDeviceGroupInfo extends VirtualMachineTargetInfo {
  deviceGroupName: string
  deviceGroupDescription?: string | undefined
  componentDeviceInfo?: VirtualMachineVendorDeviceGroupInfoComponentDeviceInfo[] | undefined
}

export interface VirtualMachineVendorDeviceGroupInfoComponentDeviceInfo {
  _typeName?: string | undefined
  type: string
  vendorName: string
  deviceName: string
  isConfigurable: boolean
  device: VirtualDevice
}

export interface VirtualMachineVgpuDeviceInfo extends VirtualMachineTargetInfo {
  deviceName: string
  deviceVendorId: number
  maxFbSizeInGib: number
  timeSlicedCapable: boolean
  migCapable: boolean
  computeProfileCapable: boolean
  quadroProfileCapable: boolean
}

export interface VirtualMachineVgpuProfileInfo extends VirtualMachineTargetInfo {
  profileName: string
  deviceVendorId: number
  fbSizeInGib: number
  profileSharing: string
  profileClass: string
  stunTimeEstimates?: VirtualMachineVMotionStunTimeInfo[] | undefined
}

export interface VirtualMachineVideoCard extends VirtualDevice {
  videoRamSizeInKB?: number | undefined
  numDisplays?: number | undefined
  useAutoDetect?: boolean | undefined
  enable3DSupport?: boolean | undefined
  use3dRenderer?: string | undefined
  graphicsMemorySizeInKB?: number | undefined
}

export interface VirtualMachineVirtualDeviceGroups {
  _typeName?: string | undefined
  deviceGroup?: VirtualMachineVirtualDeviceGroupsDeviceGroup[] | undefined
}

export interface VirtualMachineVirtualDeviceGroupsDeviceGroup {
  _typeName?: string | undefined
  groupInstanceKey: number
  deviceInfo?: Description | undefined
}

export interface VirtualMachineVirtualDeviceGroupsVendorDeviceGroup extends VirtualMachineVirtualDeviceGroupsDeviceGroup {
  deviceGroupName: string
}

export interface VirtualMachineVirtualDeviceSwap {
  _typeName?: string | undefined
  lsiToPvscsi?: VirtualMachineVirtualDeviceSwapDeviceSwapInfo | undefined
}

export interface VirtualMachineVirtualDeviceSwapDeviceSwapInfo {
  _typeName?: string | undefined
  enabled?: boolean | undefined
  applicable?: boolean | undefined
  status?: string | undefined
}

export interface VirtualMachineVirtualNuma {
  _typeName?: string | undefined
  coresPerNumaNode?: number | undefined
  exposeVnumaOnCpuHotadd?: boolean | undefined
}

export interface VirtualMachineVirtualNumaInfo {
  _typeName?: string | undefined
  coresPerNumaNode?: number | undefined
  autoCoresPerNumaNode?: boolean | undefined
  vnumaOnCpuHotaddExposed?: boolean | undefined
}

export interface VirtualMachineVirtualPMem {
  _typeName?: string | undefined
  snapshotMode?: string | undefined
}

export interface VirtualMachineWindowsQuiesceSpec extends VirtualMachineGuestQuiesceSpec {
  vssBackupType?: number | undefined
  vssBootableSystemState?: boolean | undefined
  vssPartialFileSupport?: boolean | undefined
  vssBackupContext?: string | undefined
}

export interface VirtualMachineWipeResult {
  _typeName?: string | undefined
  diskId: number
  shrinkableDiskSpace: number
}

export interface VirtualNVDIMM extends VirtualDevice {
  capacityInMB: number
  configuredCapacityInMB?: number | undefined
}

export interface VirtualNVDIMMBackingInfo extends VirtualDeviceFileBackingInfo {
  parent?: VirtualNVDIMMBackingInfo | undefined
  changeId?: string | undefined
}

export interface VirtualNVDIMMController extends VirtualController {
}

export interface VirtualNVDIMMControllerOption extends VirtualControllerOption {
  numNVDIMMControllers: IntOption
}

export interface VirtualNVDIMMOption extends VirtualDeviceOption {
  capacityInMB: LongOption
  growable: boolean
  hotGrowable: boolean
  granularityInMB: number
}

export interface VirtualNVMEController extends VirtualController {
  sharedBus?: string | undefined
}

export interface VirtualNVMEControllerOption extends VirtualControllerOption {
  numNVMEDisks: IntOption
  sharing?: string[] | undefined
}

export interface VirtualNicManagerNetConfig {
  _typeName?: string | undefined
  nicType: string
  multiSelectAllowed: boolean
  candidateVnic?: HostVirtualNic[] | undefined
  selectedVnic?: string[] | undefined
}

export interface VirtualPCIController extends VirtualController {
}

export interface VirtualPCIControllerOption extends VirtualControllerOption {
  numSCSIControllers: IntOption
  numEthernetCards: IntOption
  numVideoCards: IntOption
  numSoundCards: IntOption
  numVmiRoms: IntOption
  numVmciDevices: IntOption
  numPCIPassthroughDevices: IntOption
  numSasSCSIControllers: IntOption
  numVmxnet3EthernetCards: IntOption
  numParaVirtualSCSIControllers: IntOption
  numSATAControllers: IntOption
  numNVMEControllers?: IntOption | undefined
  numVmxnet3VrdmaEthernetCards?: IntOption | undefined
}

export interface VirtualPCIPassthrough extends VirtualDevice {
}

export interface VirtualPCIPassthroughAllowedDevice {
  _typeName?: string | undefined
  vendorId: number
  deviceId: number
  subVendorId?: number | undefined
  subDeviceId?: number | undefined
  revisionId?: number | undefined
}

export interface VirtualPCIPassthroughDeviceBackingInfo extends VirtualDeviceDeviceBackingInfo {
  id: string
  deviceId: string
  systemId: string
  vendorId: number
}

export interface VirtualPCIPassthroughDeviceBackingOption extends VirtualDeviceDeviceBackingOption {
}

export interface VirtualPCIPassthroughDvxBackingInfo extends VirtualDeviceBackingInfo {
  deviceClass?: string | undefined
  configParams?: OptionValue[] | undefined
}

export interface VirtualPCIPassthroughDvxBackingOption extends VirtualDeviceBackingOption {
}

export interface VirtualPCIPassthroughDynamicBackingInfo extends VirtualDeviceDeviceBackingInfo {
  allowedDevice?: VirtualPCIPassthroughAllowedDevice[] | undefined
  customLabel?: string | undefined
  assignedId?: string | undefined
}

export interface VirtualPCIPassthroughDynamicBackingOption extends VirtualDeviceDeviceBackingOption {
}

export interface VirtualPCIPassthroughOption extends VirtualDeviceOption {
}

export interface VirtualPCIPassthroughPluginBackingInfo extends VirtualDeviceBackingInfo {
}

export interface VirtualPCIPassthroughPluginBackingOption extends VirtualDeviceBackingOption {
}

export interface VirtualPCIPassthroughVmiopBackingInfo extends VirtualPCIPassthroughPluginBackingInfo {
  vgpu?: string | undefined
  vgpuMigrateDataSizeMB?: number | undefined
  migrateSupported?: boolean | undefined
  enhancedMigrateCapability?: boolean | undefined
}

export interface VirtualPCIPassthroughVmiopBackingOption extends VirtualPCIPassthroughPluginBackingOption {
  vgpu: StringOption
  maxInstances: number
}

export interface VirtualPCNet32 extends VirtualEthernetCard {
}

export interface VirtualPCNet32Option extends VirtualEthernetCardOption {
  supportsMorphing: boolean
}

export interface VirtualPS2Controller extends VirtualController {
}

export interface VirtualPS2ControllerOption extends VirtualControllerOption {
  numKeyboards: IntOption
  numPointingDevices: IntOption
}

export interface VirtualParallelPort extends VirtualDevice {
}

export interface VirtualParallelPortDeviceBackingInfo extends VirtualDeviceDeviceBackingInfo {
}

export interface VirtualParallelPortDeviceBackingOption extends VirtualDeviceDeviceBackingOption {
}

export interface VirtualParallelPortFileBackingInfo extends VirtualDeviceFileBackingInfo {
}

export interface VirtualParallelPortFileBackingOption extends VirtualDeviceFileBackingOption {
}

export interface VirtualParallelPortOption extends VirtualDeviceOption {
}

export interface VirtualPointingDevice extends VirtualDevice {
}

export interface VirtualPointingDeviceBackingOption extends VirtualDeviceDeviceBackingOption {
  hostPointingDevice: ChoiceOption
}

export interface VirtualPointingDeviceDeviceBackingInfo extends VirtualDeviceDeviceBackingInfo {
  hostPointingDevice: string
}

export interface VirtualPointingDeviceOption extends VirtualDeviceOption {
}

export interface VirtualPrecisionClock extends VirtualDevice {
}

export interface VirtualPrecisionClockOption extends VirtualDeviceOption {
}

export interface VirtualPrecisionClockSystemClockBackingInfo extends VirtualDeviceBackingInfo {
  protocol?: string | undefined
}

export interface VirtualPrecisionClockSystemClockBackingOption extends VirtualDeviceBackingOption {
  protocol: ChoiceOption
}

export interface VirtualSATAController extends VirtualController {
}

export interface VirtualSATAControllerOption extends VirtualControllerOption {
  numSATADisks: IntOption
  numSATACdroms: IntOption
}

export interface VirtualSCSIController extends VirtualController {
  hotAddRemove?: boolean | undefined
  sharedBus: VirtualSCSISharing
  scsiCtlrUnitNumber?: number | undefined
}

export interface VirtualSCSIControllerOption extends VirtualControllerOption {
  numSCSIDisks: IntOption
  numSCSICdroms: IntOption
  numSCSIPassthrough: IntOption
  sharing: VirtualSCSISharing[]
  defaultSharedIndex: number
  hotAddRemove: BoolOption
  scsiCtlrUnitNumber: number
}

export interface VirtualSCSIPassthrough extends VirtualDevice {
}

export interface VirtualSCSIPassthroughDeviceBackingInfo extends VirtualDeviceDeviceBackingInfo {
}

export interface VirtualSCSIPassthroughDeviceBackingOption extends VirtualDeviceDeviceBackingOption {
}

export interface VirtualSCSIPassthroughOption extends VirtualDeviceOption {
}

export interface VirtualSIOController extends VirtualController {
}

export interface VirtualSIOControllerOption extends VirtualControllerOption {
  numFloppyDrives: IntOption
  numSerialPorts: IntOption
  numParallelPorts: IntOption
}

export interface VirtualSerialPort extends VirtualDevice {
  yieldOnPoll: boolean
}

export interface VirtualSerialPortDeviceBackingInfo extends VirtualDeviceDeviceBackingInfo {
}

export interface VirtualSerialPortDeviceBackingOption extends VirtualDeviceDeviceBackingOption {
}

export interface VirtualSerialPortFileBackingInfo extends VirtualDeviceFileBackingInfo {
}

export interface VirtualSerialPortFileBackingOption extends VirtualDeviceFileBackingOption {
}

export interface VirtualSerialPortOption extends VirtualDeviceOption {
  yieldOnPoll: BoolOption
}

export interface VirtualSerialPortPipeBackingInfo extends VirtualDevicePipeBackingInfo {
  endpoint: string
  noRxLoss?: boolean | undefined
}

export interface VirtualSerialPortPipeBackingOption extends VirtualDevicePipeBackingOption {
  endpoint: ChoiceOption
  noRxLoss: BoolOption
}

export interface VirtualSerialPortThinPrintBackingInfo extends VirtualDeviceBackingInfo {
}

export interface VirtualSerialPortThinPrintBackingOption extends VirtualDeviceBackingOption {
}

export interface VirtualSerialPortURIBackingInfo extends VirtualDeviceURIBackingInfo {
}

export interface VirtualSerialPortURIBackingOption extends VirtualDeviceURIBackingOption {
}

export interface VirtualSoundBlaster16 extends VirtualSoundCard {
}

export interface VirtualSoundBlaster16Option extends VirtualSoundCardOption {
}

export interface VirtualSoundCard extends VirtualDevice {
}

export interface VirtualSoundCardDeviceBackingInfo extends VirtualDeviceDeviceBackingInfo {
}

export interface VirtualSoundCardDeviceBackingOption extends VirtualDeviceDeviceBackingOption {
}

export interface VirtualSoundCardOption extends VirtualDeviceOption {
}

export interface VirtualSriovEthernetCard extends VirtualEthernetCard {
  allowGuestOSMtuChange?: boolean | undefined
  sriovBacking?: VirtualSriovEthernetCardSriovBackingInfo | undefined
  dvxBackingInfo?: VirtualPCIPassthroughDvxBackingInfo | undefined
}

export interface VirtualSriovEthernetCardOption extends VirtualEthernetCardOption {
}

export interface VirtualSriovEthernetCardSriovBackingInfo extends VirtualDeviceBackingInfo {
  physicalFunctionBacking?: VirtualPCIPassthroughDeviceBackingInfo | undefined
  virtualFunctionBacking?: VirtualPCIPassthroughDeviceBackingInfo | undefined
  virtualFunctionIndex?: number | undefined
}

export interface VirtualSriovEthernetCardSriovBackingOption extends VirtualDeviceBackingOption {
}

export interface VirtualSwitchProfile extends ApplyProfile {
  key: string
  name: string
  link: LinkProfile
  numPorts: NumPortsProfile
  networkPolicy: NetworkPolicyProfile
}

export interface VirtualSwitchSelectionProfile extends ApplyProfile {
}

export interface VirtualTPM extends VirtualDevice {
  endorsementKeyCertificateSigningRequest?: string[] | undefined
  endorsementKeyCertificate?: string[] | undefined
}

export interface VirtualTPMOption extends VirtualDeviceOption {
  supportedFirmware?: string[] | undefined
}

export interface VirtualUSB extends VirtualDevice {
  connected: boolean
  vendor?: number | undefined
  product?: number | undefined
  family?: string[] | undefined
  speed?: string[] | undefined
}

export interface VirtualUSBController extends VirtualController {
  autoConnectDevices?: boolean | undefined
  ehciEnabled?: boolean | undefined
}

export interface VirtualUSBControllerOption extends VirtualControllerOption {
  autoConnectDevices: BoolOption
  ehciSupported: BoolOption
  supportedSpeeds: string[]
}

export interface VirtualUSBControllerPciBusSlotInfo extends VirtualDevicePciBusSlotInfo {
  ehciPciSlotNumber?: number | undefined
}

export interface VirtualUSBOption extends VirtualDeviceOption {
}

export interface VirtualUSBRemoteClientBackingInfo extends VirtualDeviceRemoteDeviceBackingInfo {
  hostname: string
}

export interface VirtualUSBRemoteClientBackingOption extends VirtualDeviceRemoteDeviceBackingOption {
}

export interface VirtualUSBRemoteHostBackingInfo extends VirtualDeviceDeviceBackingInfo {
  hostname: string
}

export interface VirtualUSBRemoteHostBackingOption extends VirtualDeviceDeviceBackingOption {
}

export interface VirtualUSBUSBBackingInfo extends VirtualDeviceDeviceBackingInfo {
}

export interface VirtualUSBUSBBackingOption extends VirtualDeviceDeviceBackingOption {
}

export interface VirtualUSBXHCIController extends VirtualController {
  autoConnectDevices?: boolean | undefined
}

export interface VirtualUSBXHCIControllerOption extends VirtualControllerOption {
  autoConnectDevices: BoolOption
  supportedSpeeds: string[]
}

export interface VirtualVMIROMOption extends VirtualDeviceOption {
}

export interface VirtualVideoCardOption extends VirtualDeviceOption {
  videoRamSizeInKB?: LongOption | undefined
  numDisplays?: IntOption | undefined
  useAutoDetect?: BoolOption | undefined
  support3D?: BoolOption | undefined
  use3dRendererSupported?: BoolOption | undefined
  graphicsMemorySizeInKB?: LongOption | undefined
  graphicsMemorySizeSupported?: BoolOption | undefined
}

export interface VirtualVmxnet extends VirtualEthernetCard {
}

export interface VirtualVmxnet2 extends VirtualVmxnet {
}

export interface VirtualVmxnet2Option extends VirtualVmxnetOption {
}

export interface VirtualVmxnet3 extends VirtualVmxnet {
  uptv2Enabled?: boolean | undefined
  strictLatencyConfig?: VirtualVmxnet3StrictLatencyConfig | undefined
}

export interface VirtualVmxnet3Option extends VirtualVmxnetOption {
  uptv2Enabled?: BoolOption | undefined
  strictLatencyConfigOption?: VirtualVmxnet3OptionStrictLatencyConfigOption | undefined
}

export interface VirtualVmxnet3OptionStrictLatencyConfigOption {
  _typeName?: string | undefined
  allowed: BoolOption
  measureLatency: BoolOption
  maxTxQueues: IntOption
  maxRxQueues: IntOption
  txDataRingDescSize: IntOption
  rxDataRingDescSize: IntOption
  disableOffload: ChoiceOption
}

export interface VirtualVmxnet3StrictLatencyConfig {
  _typeName?: string | undefined
  allowed?: boolean | undefined
  measureLatency?: boolean | undefined
  maxTxQueues?: number | undefined
  maxRxQueues?: number | undefined
  txDataRingDescSize?: number | undefined
  rxDataRingDescSize?: number | undefined
  disableOffload?: string | undefined
}

export interface VirtualVmxnet3Vrdma extends VirtualVmxnet3 {
  deviceProtocol?: string | undefined
}

export interface VirtualVmxnet3VrdmaOption extends VirtualVmxnet3Option {
  deviceProtocol?: ChoiceOption | undefined
}

export interface VirtualVmxnetOption extends VirtualEthernetCardOption {
}

export interface VirtualWDT extends VirtualDevice {
  runOnBoot: boolean
  running: boolean
}

export interface VirtualWDTOption extends VirtualDeviceOption {
  runOnBoot: BoolOption
}

export interface VlanProfile extends ApplyProfile {
}

export interface VmAcquiredMksTicketEvent extends VmEvent {
}

export interface VmAcquiredTicketEvent extends VmEvent {
  ticketType: string
}

export interface VmAlreadyExistsInDatacenter extends InvalidFolder {
  host: ManagedObjectReference
  hostname: string
  vm: ManagedObjectReference[]
}

export interface VmAutoRenameEvent extends VmEvent {
  oldName: string
  newName: string
}

export interface VmBeingClonedEvent extends VmCloneEvent {
  destFolder: FolderEventArgument
  destName: string
  destHost: HostEventArgument
}

export interface VmBeingClonedNoFolderEvent extends VmCloneEvent {
  destName: string
  destHost: HostEventArgument
}

export interface VmBeingCreatedEvent extends VmEvent {
  configSpec?: VirtualMachineConfigSpec | undefined
}

export interface VmBeingDeployedEvent extends VmEvent {
  srcTemplate: VmEventArgument
}

export interface VmBeingHotMigratedEvent extends VmEvent {
  destHost: HostEventArgument
  destDatacenter?: DatacenterEventArgument | undefined
  destDatastore?: DatastoreEventArgument | undefined
}

export interface VmBeingMigratedEvent extends VmEvent {
  destHost: HostEventArgument
  destDatacenter?: DatacenterEventArgument | undefined
  destDatastore?: DatastoreEventArgument | undefined
}

export interface VmBeingRelocatedEvent extends VmRelocateSpecEvent {
  destHost: HostEventArgument
  destDatacenter?: DatacenterEventArgument | undefined
  destDatastore?: DatastoreEventArgument | undefined
}

export interface VmCloneEvent extends VmEvent {
}

export interface VmCloneFailedEvent extends VmCloneEvent {
  destFolder: FolderEventArgument
  destName: string
  destHost: HostEventArgument
  reason: LocalizedMethodFault
}

export interface VmClonedEvent extends VmCloneEvent {
  sourceVm: VmEventArgument
}

export interface VmConfigFault extends VimFault {
}

export interface VmConfigFileEncryptionInfo {
  _typeName?: string | undefined
  keyId?: CryptoKeyId | undefined
}

export interface VmConfigFileInfo extends FileInfo {
  configVersion?: number | undefined
  encryption?: VmConfigFileEncryptionInfo | undefined
}

export interface VmConfigFileQuery extends FileQuery {
  filter?: VmConfigFileQueryFilter | undefined
  details?: VmConfigFileQueryFlags | undefined
}

export interface VmConfigFileQueryFilter {
  _typeName?: string | undefined
  matchConfigVersion?: number[] | undefined
  encrypted?: boolean | undefined
}

export interface VmConfigFileQueryFlags {
  _typeName?: string | undefined
  configVersion: boolean
  encryption?: boolean | undefined
}

export interface VmConfigIncompatibleForFaultTolerance extends VmConfigFault {
  fault?: LocalizedMethodFault | undefined
}

export interface VmConfigIncompatibleForRecordReplay extends VmConfigFault {
  fault?: LocalizedMethodFault | undefined
}

export interface VmConfigInfo {
  _typeName?: string | undefined
  product?: VAppProductInfo[] | undefined
  property?: VAppPropertyInfo[] | undefined
  ipAssignment: VAppIPAssignmentInfo
  eula?: string[] | undefined
  ovfSection?: VAppOvfSectionInfo[] | undefined
  ovfEnvironmentTransport?: string[] | undefined
  installBootRequired: boolean
  installBootStopDelay: number
}

export interface VmConfigMissingEvent extends VmEvent {
}

export interface VmConfigSpec {
  _typeName?: string | undefined
  product?: VAppProductSpec[] | undefined
  property?: VAppPropertySpec[] | undefined
  ipAssignment?: VAppIPAssignmentInfo | undefined
  eula?: string[] | undefined
  ovfSection?: VAppOvfSectionSpec[] | undefined
  ovfEnvironmentTransport?: string[] | undefined
  installBootRequired?: boolean | undefined
  installBootStopDelay?: number | undefined
}

export interface VmConnectedEvent extends VmEvent {
}

export interface VmCreatedEvent extends VmEvent {
}

export interface VmDasBeingResetEvent extends VmEvent {
  reason?: string | undefined
}

export interface VmDasBeingResetWithScreenshotEvent extends VmDasBeingResetEvent {
  screenshotFilePath: string
}

export interface VmDasResetFailedEvent extends VmEvent {
}

export interface VmDasUpdateErrorEvent extends VmEvent {
}

export interface VmDasUpdateOkEvent extends VmEvent {
}

export interface VmDateRolledBackEvent extends VmEvent {
}

export interface VmDeployFailedEvent extends VmEvent {
  destDatastore: EntityEventArgument
  reason: LocalizedMethodFault
}

export interface VmDeployedEvent extends VmEvent {
  srcTemplate: VmEventArgument
}

export interface VmDisconnectedEvent extends VmEvent {
}

export interface VmDiscoveredEvent extends VmEvent {
}

export interface VmDiskFailedEvent extends VmEvent {
  disk: string
  reason: LocalizedMethodFault
}

export interface VmDiskFileEncryptionInfo {
  _typeName?: string | undefined
  keyId?: CryptoKeyId | undefined
}

export interface VmDiskFileInfo extends FileInfo {
  diskType?: string | undefined
  capacityKb?: number | undefined
  hardwareVersion?: number | undefined
  controllerType?: string | undefined
  diskExtents?: string[] | undefined
  thin?: boolean | undefined
  encryption?: VmDiskFileEncryptionInfo | undefined
  sectorFormat?: string | undefined
}

export interface VmDiskFileQuery extends FileQuery {
  filter?: VmDiskFileQueryFilter | undefined
  details?: VmDiskFileQueryFlags | undefined
}

export interface VmDiskFileQueryFilter {
  _typeName?: string | undefined
  diskType?: string[] | undefined
  matchHardwareVersion?: number[] | undefined
  controllerType?: string[] | undefined
  thin?: boolean | undefined
  encrypted?: boolean | undefined
}

export interface VmDiskFileQueryFlags {
  _typeName?: string | undefined
  diskType: boolean
  capacityKb: boolean
  hardwareVersion: boolean
  controllerType?: boolean | undefined
  diskExtents?: boolean | undefined
  thin?: boolean | undefined
  encryption?: boolean | undefined
  sectorFormat?: boolean | undefined
}

export interface VmEmigratingEvent extends VmEvent {
}

export interface VmEndRecordingEvent extends VmEvent {
}

export interface VmEndReplayingEvent extends VmEvent {
}

export interface VmEvent extends Event {
  template: boolean
}

export interface VmEventArgument extends EntityEventArgument {
  vm: ManagedObjectReference
}

export interface VmFailedMigrateEvent extends VmEvent {
  destHost: HostEventArgument
  reason: LocalizedMethodFault
  destDatacenter?: DatacenterEventArgument | undefined
  destDatastore?: DatastoreEventArgument | undefined
}

export interface VmFailedRelayoutEvent extends VmEvent {
  reason: LocalizedMethodFault
}

export interface VmFailedRelayoutOnVmfs2DatastoreEvent extends VmEvent {
}

export interface VmFailedStartingSecondaryEvent extends VmEvent {
  reason?: string | undefined
}

export interface VmFailedToPowerOffEvent extends VmEvent {
  reason: LocalizedMethodFault
}

export interface VmFailedToPowerOnEvent extends VmEvent {
  reason: LocalizedMethodFault
}

export interface VmFailedToRebootGuestEvent extends VmEvent {
  reason: LocalizedMethodFault
}

export interface VmFailedToResetEvent extends VmEvent {
  reason: LocalizedMethodFault
}

export interface VmFailedToShutdownGuestEvent extends VmEvent {
  reason: LocalizedMethodFault
}

export interface VmFailedToStandbyGuestEvent extends VmEvent {
  reason: LocalizedMethodFault
}

export interface VmFailedToSuspendEvent extends VmEvent {
  reason: LocalizedMethodFault
}

export interface VmFailedUpdatingSecondaryConfig extends VmEvent {
}

export interface VmFailoverFailed extends VmEvent {
  reason?: LocalizedMethodFault | undefined
}

export interface VmFaultToleranceConfigIssue extends VmFaultToleranceIssue {
  reason?: string | undefined
  entityName?: string | undefined
  entity?: ManagedObjectReference | undefined
}

export interface VmFaultToleranceConfigIssueWrapper extends VmFaultToleranceIssue {
  entityName?: string | undefined
  entity?: ManagedObjectReference | undefined
  error?: LocalizedMethodFault | undefined
}

export interface VmFaultToleranceInvalidFileBacking extends VmFaultToleranceIssue {
  backingType?: string | undefined
  backingFilename?: string | undefined
}

export interface VmFaultToleranceIssue extends VimFault {
}

export interface VmFaultToleranceOpIssuesList extends VmFaultToleranceIssue {
  errors?: LocalizedMethodFault[] | undefined
  warnings?: LocalizedMethodFault[] | undefined
}

export interface VmFaultToleranceStateChangedEvent extends VmEvent {
  oldState: VirtualMachineFaultToleranceState
  newState: VirtualMachineFaultToleranceState
}

export interface VmFaultToleranceTooManyFtVcpusOnHost extends InsufficientResourcesFault {
  hostName?: string | undefined
  maxNumFtVcpus: number
}

export interface VmFaultToleranceTooManyVMsOnHost extends InsufficientResourcesFault {
  hostName?: string | undefined
  maxNumFtVms: number
}

export interface VmFaultToleranceTurnedOffEvent extends VmEvent {
}

export interface VmFaultToleranceVmTerminatedEvent extends VmEvent {
  reason?: string | undefined
}

export interface VmGuestOSCrashedEvent extends VmEvent {
}

export interface VmGuestRebootEvent extends VmEvent {
}

export interface VmGuestShutdownEvent extends VmEvent {
}

export interface VmGuestStandbyEvent extends VmEvent {
}

export interface VmHealthMonitoringStateChangedEvent extends ClusterEvent {
  state: string
  prevState?: string | undefined
}

export interface VmHostAffinityRuleViolation extends VmConfigFault {
  vmName: string
  hostName: string
}

export interface VmInstanceUuidAssignedEvent extends VmEvent {
  instanceUuid: string
}

export interface VmInstanceUuidChangedEvent extends VmEvent {
  oldInstanceUuid: string
  newInstanceUuid: string
}

export interface VmInstanceUuidConflictEvent extends VmEvent {
  conflictedVm: VmEventArgument
  instanceUuid: string
}

export interface VmLimitLicense extends NotEnoughLicenses {
  limit: number
}

export interface VmLogFileInfo extends FileInfo {
}

export interface VmLogFileQuery extends FileQuery {
}

export interface VmMacAssignedEvent extends VmEvent {
  adapter: string
  mac: string
}

export interface VmMacChangedEvent extends VmEvent {
  adapter: string
  oldMac: string
  newMac: string
}

export interface VmMacConflictEvent extends VmEvent {
  conflictedVm: VmEventArgument
  mac: string
}

export interface VmMaxFTRestartCountReached extends VmEvent {
}

export interface VmMaxRestartCountReached extends VmEvent {
}

export interface VmMessageErrorEvent extends VmEvent {
  message: string
  messageInfo?: VirtualMachineMessage[] | undefined
}

export interface VmMessageEvent extends VmEvent {
  message: string
  messageInfo?: VirtualMachineMessage[] | undefined
}

export interface VmMessageWarningEvent extends VmEvent {
  message: string
  messageInfo?: VirtualMachineMessage[] | undefined
}

export interface VmMetadataManagerFault extends VimFault {
}

export interface VmMigratedEvent extends VmEvent {
  sourceHost: HostEventArgument
  sourceDatacenter?: DatacenterEventArgument | undefined
  sourceDatastore?: DatastoreEventArgument | undefined
}

export interface VmMonitorIncompatibleForFaultTolerance extends VimFault {
}

export interface VmNoCompatibleHostForSecondaryEvent extends VmEvent {
}

export interface VmNoNetworkAccessEvent extends VmEvent {
  destHost: HostEventArgument
}

export interface VmNvramFileInfo extends FileInfo {
}

export interface VmNvramFileQuery extends FileQuery {
}

export interface VmOrphanedEvent extends VmEvent {
}

export interface VmPlacementPolicy {
  _typeName?: string | undefined
  tagsToAttach?: string[] | undefined
}

export interface VmPodConfigForPlacement {
  _typeName?: string | undefined
  storagePod: ManagedObjectReference
  disk?: PodDiskLocator[] | undefined
  vmConfig?: StorageDrsVmConfigInfo | undefined
  interVmRule?: ClusterRuleInfo[] | undefined
}

export interface VmPortGroupProfile extends PortGroupProfile {
}

export interface VmPowerOffOnIsolationEvent extends VmPoweredOffEvent {
  isolatedHost: HostEventArgument
}

export interface VmPowerOnDisabled extends InvalidState {
}

export interface VmPoweredOffEvent extends VmEvent {
}

export interface VmPoweredOnEvent extends VmEvent {
}

export interface VmPoweringOnWithCustomizedDVPortEvent extends VmEvent {
  vnic: VnicPortArgument[]
}

export interface VmPrimaryFailoverEvent extends VmEvent {
  reason?: string | undefined
}

export interface VmReconfiguredEvent extends VmEvent {
  configSpec: VirtualMachineConfigSpec
  configChanges?: ChangesInfoEventArgument | undefined
}

export interface VmRegisteredEvent extends VmEvent {
}

export interface VmRelayoutSuccessfulEvent extends VmEvent {
}

export interface VmRelayoutUpToDateEvent extends VmEvent {
}

export interface VmReloadFromPathEvent extends VmEvent {
  configPath: string
}

export interface VmReloadFromPathFailedEvent extends VmEvent {
  configPath: string
}

export interface VmRelocateFailedEvent extends VmRelocateSpecEvent {
  destHost: HostEventArgument
  reason: LocalizedMethodFault
  destDatacenter?: DatacenterEventArgument | undefined
  destDatastore?: DatastoreEventArgument | undefined
}

export interface VmRelocateSpecEvent extends VmEvent {
}

export interface VmRelocatedEvent extends VmRelocateSpecEvent {
  sourceHost: HostEventArgument
  sourceDatacenter?: DatacenterEventArgument | undefined
  sourceDatastore?: DatastoreEventArgument | undefined
}

export interface VmRemoteConsoleConnectedEvent extends VmEvent {
}

export interface VmRemoteConsoleDisconnectedEvent extends VmEvent {
}

export interface VmRemovedEvent extends VmEvent {
}

export interface VmRenamedEvent extends VmEvent {
  oldName: string
  newName: string
}

export interface VmRequirementsExceedCurrentEVCModeEvent extends VmEvent {
}

export interface VmResettingEvent extends VmEvent {
}

export interface VmResourcePoolMovedEvent extends VmEvent {
  oldParent: ResourcePoolEventArgument
  newParent: ResourcePoolEventArgument
}

export interface VmResourceReallocatedEvent extends VmEvent {
  configChanges?: ChangesInfoEventArgument | undefined
}

export interface VmRestartedOnAlternateHostEvent extends VmPoweredOnEvent {
  sourceHost: HostEventArgument
}

export interface VmResumingEvent extends VmEvent {
}

export interface VmSecondaryAddedEvent extends VmEvent {
}

export interface VmSecondaryDisabledBySystemEvent extends VmEvent {
  reason?: LocalizedMethodFault | undefined
}

export interface VmSecondaryDisabledEvent extends VmEvent {
}

export interface VmSecondaryEnabledEvent extends VmEvent {
}

export interface VmSecondaryStartedEvent extends VmEvent {
}

export interface VmShutdownOnIsolationEvent extends VmPoweredOffEvent {
  isolatedHost: HostEventArgument
  shutdownResult?: string | undefined
}

export interface VmSmpFaultToleranceTooManyVMsOnHost extends InsufficientResourcesFault {
  hostName?: string | undefined
  maxNumSmpFtVms: number
}

export interface VmSnapshotFileInfo extends FileInfo {
}

export interface VmSnapshotFileQuery extends FileQuery {
}

export interface VmStartRecordingEvent extends VmEvent {
}

export interface VmStartReplayingEvent extends VmEvent {
}

export interface VmStartingEvent extends VmEvent {
}

export interface VmStartingSecondaryEvent extends VmEvent {
}

export interface VmStaticMacConflictEvent extends VmEvent {
  conflictedVm: VmEventArgument
  mac: string
}

export interface VmStoppingEvent extends VmEvent {
}

export interface VmSuspendedEvent extends VmEvent {
}

export interface VmSuspendingEvent extends VmEvent {
}

export interface VmTimedoutStartingSecondaryEvent extends VmEvent {
  timeout?: number | undefined
}

export interface VmToVmGroupsAntiAffinity extends VmPlacementPolicy {
  selfTag?: TagId | undefined
  antiAffinedVmGroupTags?: TagId[] | undefined
  policyStrictness?: string | undefined
  policyTopology?: string | undefined
}

export interface VmToolsUpgradeFault extends VimFault {
}

export interface VmUnsupportedStartingEvent extends VmStartingEvent {
  guestId: string
}

export interface VmUpgradeCompleteEvent extends VmEvent {
  version: string
}

export interface VmUpgradeFailedEvent extends VmEvent {
}

export interface VmUpgradingEvent extends VmEvent {
  version: string
}

export interface VmUuidAssignedEvent extends VmEvent {
  uuid: string
}

export interface VmUuidChangedEvent extends VmEvent {
  oldUuid: string
  newUuid: string
}

export interface VmUuidConflictEvent extends VmEvent {
  conflictedVm: VmEventArgument
  uuid: string
}

export interface VmValidateMaxDevice extends VimFault {
  device: string
  max: number
  count: number
}

export interface VmVmAffinity extends VmPlacementPolicy {
  affinedVmsTag: TagId
  policyStrictness?: string | undefined
  policyTopology?: string | undefined
}

export interface VmVmAntiAffinity extends VmPlacementPolicy {
  antiAffinedVmsTag: TagId
  policyStrictness?: string | undefined
  policyTopology?: string | undefined
}

export interface VmVnicPoolReservationViolationClearEvent extends DvsEvent {
  vmVnicResourcePoolKey: string
  vmVnicResourcePoolName?: string | undefined
}

export interface VmVnicPoolReservationViolationRaiseEvent extends DvsEvent {
  vmVnicResourcePoolKey: string
  vmVnicResourcePoolName?: string | undefined
}

export interface VmWwnAssignedEvent extends VmEvent {
  nodeWwns: number[]
  portWwns: number[]
}

export interface VmWwnChangedEvent extends VmEvent {
  oldNodeWwns?: number[] | undefined
  oldPortWwns?: number[] | undefined
  newNodeWwns?: number[] | undefined
  newPortWwns?: number[] | undefined
}

export interface VmWwnConflict extends InvalidVmConfig {
  vm?: ManagedObjectReference | undefined
  host?: ManagedObjectReference | undefined
  name?: string | undefined
  wwn?: number | undefined
}

export interface VmWwnConflictEvent extends VmEvent {
  conflictedVms?: VmEventArgument[] | undefined
  conflictedHosts?: HostEventArgument[] | undefined
  wwn: number
}

export interface VmfsAlreadyMounted extends VmfsMountFault {
}

export interface VmfsAmbiguousMount extends VmfsMountFault {
}

export interface VmfsConfigOption {
  _typeName?: string | undefined
  blockSizeOption: number
  unmapGranularityOption?: number[] | undefined
  unmapBandwidthFixedValue?: LongOption | undefined
  unmapBandwidthDynamicMin?: LongOption | undefined
  unmapBandwidthDynamicMax?: LongOption | undefined
  unmapBandwidthIncrement?: number | undefined
  unmapBandwidthUltraLow?: number | undefined
}

export interface VmfsDatastoreAllExtentOption extends VmfsDatastoreSingleExtentOption {
}

export interface VmfsDatastoreBaseOption {
  _typeName?: string | undefined
  layout: HostDiskPartitionLayout
  partitionFormatChange?: boolean | undefined
}

export interface VmfsDatastoreCreateSpec extends VmfsDatastoreSpec {
  partition: HostDiskPartitionSpec
  vmfs: HostVmfsSpec
  extent?: HostScsiDiskPartition[] | undefined
}

export interface VmfsDatastoreExpandSpec extends VmfsDatastoreSpec {
  partition: HostDiskPartitionSpec
  extent: HostScsiDiskPartition
}

export interface VmfsDatastoreExtendSpec extends VmfsDatastoreSpec {
  partition: HostDiskPartitionSpec
  extent: HostScsiDiskPartition[]
}

export interface VmfsDatastoreInfo extends DatastoreInfo {
  maxPhysicalRDMFileSize: number
  maxVirtualRDMFileSize: number
  vmfs?: HostVmfsVolume | undefined
}

export interface VmfsDatastoreMultipleExtentOption extends VmfsDatastoreBaseOption {
  vmfsExtent: HostDiskPartitionBlockRange[]
}

export interface VmfsDatastoreOption {
  _typeName?: string | undefined
  info: VmfsDatastoreBaseOption
  spec: VmfsDatastoreSpec
}

export interface VmfsDatastoreSingleExtentOption extends VmfsDatastoreBaseOption {
  vmfsExtent: HostDiskPartitionBlockRange
}

export interface VmfsDatastoreSpec {
  _typeName?: string | undefined
  diskUuid: string
}

export interface VmfsMountFault extends HostConfigFault {
  uuid: string
}

export interface VmfsUnmapBandwidthSpec {
  _typeName?: string | undefined
  policy: string
  fixedValue: number
  dynamicMin: number
  dynamicMax: number
}

export interface VmotionInterfaceNotEnabled extends HostPowerOpFailed {
}

export interface VmwareDistributedVirtualSwitchDpuFailoverPolicy {
  _typeName?: string | undefined
  activeUplink?: string[] | undefined
  standbyUplink?: string[] | undefined
}

export interface VmwareDistributedVirtualSwitchNetworkOffloadConfig {
  _typeName?: string | undefined
  dpuFailoverPolicy?: VmwareDistributedVirtualSwitchDpuFailoverPolicy | undefined
}

export interface VmwareDistributedVirtualSwitchPvlanSpec extends VmwareDistributedVirtualSwitchVlanSpec {
  pvlanId: number
}

export interface VmwareDistributedVirtualSwitchRealTimeConfig {
  _typeName?: string | undefined
  allowed?: boolean | undefined
  lanAnnotation?: VmwareDistributedVirtualSwitchRealTimeLanAnnotation | undefined
}

export interface VmwareDistributedVirtualSwitchRealTimeLanAnnotation {
  _typeName?: string | undefined
  lanAUplink?: string[] | undefined
  lanBUplink?: string[] | undefined
}

export interface VmwareDistributedVirtualSwitchTrunkVlanSpec extends VmwareDistributedVirtualSwitchVlanSpec {
  vlanId?: NumericRange[] | undefined
}

export interface VmwareDistributedVirtualSwitchVlanIdSpec extends VmwareDistributedVirtualSwitchVlanSpec {
  vlanId: number
}

export interface VmwareDistributedVirtualSwitchVlanSpec extends InheritablePolicy {
}

export interface VmwareUplinkPortTeamingPolicy extends InheritablePolicy {
  policy?: StringPolicy | undefined
  reversePolicy?: BoolPolicy | undefined
  notifySwitches?: BoolPolicy | undefined
  rollingOrder?: BoolPolicy | undefined
  failureCriteria?: DVSFailureCriteria | undefined
  uplinkPortOrder?: VMwareUplinkPortOrderPolicy | undefined
}

export interface VnicPortArgument {
  _typeName?: string | undefined
  vnic: string
  port: DistributedVirtualSwitchPortConnection
}

export interface VolumeEditorError extends CustomizationFault {
}

export interface VramLimitLicense extends NotEnoughLicenses {
  limit: number
}

export interface VsanClusterConfigInfo {
  _typeName?: string | undefined
  enabled?: boolean | undefined
  defaultConfig?: VsanClusterConfigInfoHostDefaultInfo | undefined
  vsanEsaEnabled?: boolean | undefined
  vsanCyberRecoveryEnabled?: boolean | undefined
}

export interface VsanClusterConfigInfoHostDefaultInfo {
  _typeName?: string | undefined
  uuid?: string | undefined
  autoClaimStorage?: boolean | undefined
  checksumEnabled?: boolean | undefined
}

export interface VsanClusterCoreConfig {
  _typeName?: string | undefined
  vsanMaxEnabled?: boolean | undefined
}

export interface VsanClusterCoreConfigSpec {
  _typeName?: string | undefined
  vsanMaxEnabled?: boolean | undefined
}

export interface VsanClusterUuidMismatch extends CannotMoveVsanEnabledHost {
  hostClusterUuid: string
  destinationClusterUuid: string
}

export interface VsanDatastoreInfo extends DatastoreInfo {
  membershipUuid?: string | undefined
  accessGenNo?: number | undefined
}

export interface VsanDiskFault extends VsanFault {
  device?: string | undefined
}

export interface VsanFault extends VimFault {
}

export interface VsanHostClusterStatus {
  _typeName?: string | undefined
  uuid?: string | undefined
  nodeUuid?: string | undefined
  health: string
  nodeState: VsanHostClusterStatusState
  memberUuid?: string[] | undefined
}

export interface VsanHostClusterStatusState {
  _typeName?: string | undefined
  state: string
  completion?: VsanHostClusterStatusStateCompletionEstimate | undefined
}

export interface VsanHostClusterStatusStateCompletionEstimate {
  _typeName?: string | undefined
  completeTime?: string | undefined
  percentComplete?: number | undefined
}

export interface VsanHostConfigInfo {
  _typeName?: string | undefined
  enabled?: boolean | undefined
  hostSystem?: ManagedObjectReference | undefined
  clusterInfo?: VsanHostConfigInfoClusterInfo | undefined
  storageInfo?: VsanHostConfigInfoStorageInfo | undefined
  networkInfo?: VsanHostConfigInfoNetworkInfo | undefined
  faultDomainInfo?: VsanHostFaultDomainInfo | undefined
  vsanEsaEnabled?: boolean | undefined
  vsanCyberRecoveryEnabled?: boolean | undefined
}

export interface VsanHostConfigInfoClusterInfo {
  _typeName?: string | undefined
  uuid?: string | undefined
  nodeUuid?: string | undefined
}

export interface VsanHostConfigInfoNetworkInfo {
  _typeName?: string | undefined
  port?: VsanHostConfigInfoNetworkInfoPortConfig[] | undefined
}

export interface VsanHostConfigInfoNetworkInfoPortConfig {
  _typeName?: string | undefined
  ipConfig?: VsanHostIpConfig | undefined
  device: string
}

export interface VsanHostConfigInfoStorageInfo {
  _typeName?: string | undefined
  autoClaimStorage?: boolean | undefined
  diskMapping?: VsanHostDiskMapping[] | undefined
  diskMapInfo?: VsanHostDiskMapInfo[] | undefined
  checksumEnabled?: boolean | undefined
}

export interface VsanHostDecommissionMode {
  _typeName?: string | undefined
  objectAction: string
}

export interface VsanHostDiskMapInfo {
  _typeName?: string | undefined
  mapping: VsanHostDiskMapping
  mounted: boolean
}

export interface VsanHostDiskMapResult {
  _typeName?: string | undefined
  mapping: VsanHostDiskMapping
  diskResult?: VsanHostDiskResult[] | undefined
  error?: LocalizedMethodFault | undefined
}

export interface VsanHostDiskMapping {
  _typeName?: string | undefined
  ssd: HostScsiDisk
  nonSsd: HostScsiDisk[]
}

export interface VsanHostDiskResult {
  _typeName?: string | undefined
  disk: HostScsiDisk
  state: string
  vsanUuid?: string | undefined
  error?: LocalizedMethodFault | undefined
  degraded?: boolean | undefined
}

export interface VsanHostFaultDomainInfo {
  _typeName?: string | undefined
  name: string
}

export interface VsanHostIpConfig {
  _typeName?: string | undefined
  upstreamIpAddress: string
  downstreamIpAddress: string
}

export interface VsanHostMembershipInfo {
  _typeName?: string | undefined
  nodeUuid: string
  hostname: string
}

export interface VsanHostRuntimeInfo {
  _typeName?: string | undefined
  membershipList?: VsanHostMembershipInfo[] | undefined
  diskIssues?: VsanHostRuntimeInfoDiskIssue[] | undefined
  accessGenNo?: number | undefined
}

export interface VsanHostRuntimeInfoDiskIssue {
  _typeName?: string | undefined
  diskId: string
  issue: string
}

export interface VsanHostVsanDiskInfo {
  _typeName?: string | undefined
  vsanUuid: string
  formatVersion: number
}

export interface VsanIncompatibleDiskMapping extends VsanDiskFault {
}

export interface VsanNewPolicyBatch {
  _typeName?: string | undefined
  size?: number[] | undefined
  policy?: string | undefined
}

export interface VsanPolicyChangeBatch {
  _typeName?: string | undefined
  uuid?: string[] | undefined
  policy?: string | undefined
}

export interface VsanPolicyCost {
  _typeName?: string | undefined
  changeDataSize?: number | undefined
  currentDataSize?: number | undefined
  tempDataSize?: number | undefined
  copyDataSize?: number | undefined
  changeFlashReadCacheSize?: number | undefined
  currentFlashReadCacheSize?: number | undefined
  currentDiskSpaceToAddressSpaceRatio?: number | undefined
  diskSpaceToAddressSpaceRatio?: number | undefined
}

export interface VsanPolicySatisfiability {
  _typeName?: string | undefined
  uuid?: string | undefined
  isSatisfiable: boolean
  reason?: LocalizableMessage | undefined
  cost?: VsanPolicyCost | undefined
}

export interface VsanUpgradeSystemAPIBrokenIssue extends VsanUpgradeSystemPreflightCheckIssue {
  hosts: ManagedObjectReference[]
}

export interface VsanUpgradeSystemAutoClaimEnabledOnHostsIssue extends VsanUpgradeSystemPreflightCheckIssue {
  hosts: ManagedObjectReference[]
}

export interface VsanUpgradeSystemHostsDisconnectedIssue extends VsanUpgradeSystemPreflightCheckIssue {
  hosts: ManagedObjectReference[]
}

export interface VsanUpgradeSystemMissingHostsInClusterIssue extends VsanUpgradeSystemPreflightCheckIssue {
  hosts: ManagedObjectReference[]
}

export interface VsanUpgradeSystemNetworkPartitionInfo {
  _typeName?: string | undefined
  hosts: ManagedObjectReference[]
}

export interface VsanUpgradeSystemNetworkPartitionIssue extends VsanUpgradeSystemPreflightCheckIssue {
  partitions: VsanUpgradeSystemNetworkPartitionInfo[]
}

export interface VsanUpgradeSystemNotEnoughFreeCapacityIssue extends VsanUpgradeSystemPreflightCheckIssue {
  reducedRedundancyUpgradePossible: boolean
}

export interface VsanUpgradeSystemPreflightCheckIssue {
  _typeName?: string | undefined
  msg: string
}

export interface VsanUpgradeSystemPreflightCheckResult {
  _typeName?: string | undefined
  issues?: VsanUpgradeSystemPreflightCheckIssue[] | undefined
  diskMappingToRestore?: VsanHostDiskMapping | undefined
}

export interface VsanUpgradeSystemRogueHostsInClusterIssue extends VsanUpgradeSystemPreflightCheckIssue {
  uuids: string[]
}

export interface VsanUpgradeSystemUpgradeHistoryDiskGroupOp extends VsanUpgradeSystemUpgradeHistoryItem {
  operation: string
  diskMapping: VsanHostDiskMapping
}

export interface VsanUpgradeSystemUpgradeHistoryItem {
  _typeName?: string | undefined
  timestamp: string
  host?: ManagedObjectReference | undefined
  message: string
  task?: ManagedObjectReference | undefined
}

export interface VsanUpgradeSystemUpgradeHistoryPreflightFail extends VsanUpgradeSystemUpgradeHistoryItem {
  preflightResult: VsanUpgradeSystemPreflightCheckResult
}

export interface VsanUpgradeSystemUpgradeStatus {
  _typeName?: string | undefined
  inProgress: boolean
  history?: VsanUpgradeSystemUpgradeHistoryItem[] | undefined
  aborted?: boolean | undefined
  completed?: boolean | undefined
  progress?: number | undefined
}

export interface VsanUpgradeSystemV2ObjectsPresentDuringDowngradeIssue extends VsanUpgradeSystemPreflightCheckIssue {
  uuids: string[]
}

export interface VsanUpgradeSystemWrongEsxVersionIssue extends VsanUpgradeSystemPreflightCheckIssue {
  hosts: ManagedObjectReference[]
}

export interface VslmCloneSpec extends VslmMigrateSpec {
  name: string
  keepAfterDeleteVm?: boolean | undefined
  metadata?: KeyValue[] | undefined
}

export interface VslmCreateSpec {
  _typeName?: string | undefined
  id?: ID | undefined
  name: string
  keepAfterDeleteVm?: boolean | undefined
  backingSpec: VslmCreateSpecBackingSpec
  capacityInMB: number
  profile?: VirtualMachineProfileSpec[] | undefined
  crypto?: CryptoSpec | undefined
  metadata?: KeyValue[] | undefined
}

export interface VslmCreateSpecBackingSpec {
  _typeName?: string | undefined
  datastore: ManagedObjectReference
  path?: string | undefined
}

export interface VslmCreateSpecDiskFileBackingSpec extends VslmCreateSpecBackingSpec {
  provisioningType?: string | undefined
}

export interface VslmCreateSpecRawDiskMappingBackingSpec extends VslmCreateSpecBackingSpec {
  lunUuid: string
  compatibilityMode: string
}

export interface VslmMigrateSpec {
  _typeName?: string | undefined
  backingSpec: VslmCreateSpecBackingSpec
  profile?: VirtualMachineProfileSpec[] | undefined
  consolidate?: boolean | undefined
  disksCrypto?: DiskCryptoSpec | undefined
  service?: ServiceLocator | undefined
}

export interface VslmRelocateSpec extends VslmMigrateSpec {
}

export interface VslmTagEntry {
  _typeName?: string | undefined
  tagName: string
  parentCategoryName: string
}

export interface VspanDestPortConflict extends DvsFault {
  vspanSessionKey1: string
  vspanSessionKey2: string
  portKey: string
}

export interface VspanPortConflict extends DvsFault {
  vspanSessionKey1: string
  vspanSessionKey2: string
  portKey: string
}

export interface VspanPortMoveFault extends DvsFault {
  srcPortgroupName: string
  destPortgroupName: string
  portKey: string
}

export interface VspanPortPromiscChangeFault extends DvsFault {
  portKey: string
}

export interface VspanPortgroupPromiscChangeFault extends DvsFault {
  portgroupName: string
}

export interface VspanPortgroupTypeChangeFault extends DvsFault {
  portgroupName: string
}

export interface VspanPromiscuousPortNotSupported extends DvsFault {
  vspanSessionKey: string
  portKey: string
}

export interface VspanSameSessionPortConflict extends DvsFault {
  vspanSessionKey: string
  portKey: string
}

export interface VvolDatastoreInfo extends DatastoreInfo {
  vvolDS?: HostVvolVolume | undefined
}

export interface WaitOptions {
  _typeName?: string | undefined
  maxWaitSeconds?: number | undefined
  maxObjectUpdates?: number | undefined
}

export interface WakeOnLanNotSupported extends VirtualHardwareCompatibilityIssue {
}

export interface WakeOnLanNotSupportedByVmotionNIC extends HostPowerOpFailed {
}

export interface WarningUpgradeEvent extends UpgradeEvent {
}

export interface WeeklyTaskScheduler extends DailyTaskScheduler {
  sunday: boolean
  monday: boolean
  tuesday: boolean
  wednesday: boolean
  thursday: boolean
  friday: boolean
  saturday: boolean
}

export interface WillLoseHAProtection extends MigrationFault {
  resolution: string
}

export interface WillModifyConfigCpuRequirements extends MigrationFault {
}

export interface WillResetSnapshotDirectory extends MigrationFault {
}

export interface WinNetBIOSConfigInfo extends NetBIOSConfigInfo {
  primaryWINS: string
  secondaryWINS?: string | undefined
}

export interface WipeDiskFault extends VimFault {
}

export interface WitnessNodeInfo {
  _typeName?: string | undefined
  ipSettings: CustomizationIPSettings
  biosUuid?: string | undefined
}

export interface vslmInfrastructureObjectPolicy {
  _typeName?: string | undefined
  name: string
  backingObjectId: string
  profileId: string
  error?: LocalizedMethodFault | undefined
}

export interface vslmInfrastructureObjectPolicySpec {
  _typeName?: string | undefined
  datastore: ManagedObjectReference
  profile?: VirtualMachineProfileSpec[] | undefined
}

export interface vslmVClockInfo {
  _typeName?: string | undefined
  vClockTime: number
}

/** Data types by wire name. */
export interface DataTypes {
  AboutInfo: AboutInfo
  AccountCreatedEvent: AccountCreatedEvent
  AccountRemovedEvent: AccountRemovedEvent
  AccountUpdatedEvent: AccountUpdatedEvent
  Action: Action
  ActiveDirectoryFault: ActiveDirectoryFault
  ActiveDirectoryProfile: ActiveDirectoryProfile
  ActiveVMsBlockingEVC: ActiveVMsBlockingEVC
  AdminDisabled: AdminDisabled
  AdminNotDisabled: AdminNotDisabled
  AdminPasswordNotChangedEvent: AdminPasswordNotChangedEvent
  AffinityConfigured: AffinityConfigured
  AfterStartupTaskScheduler: AfterStartupTaskScheduler
  AgentInstallFailed: AgentInstallFailed
  AlarmAcknowledgedEvent: AlarmAcknowledgedEvent
  AlarmAction: AlarmAction
  AlarmActionTriggeredEvent: AlarmActionTriggeredEvent
  AlarmClearedEvent: AlarmClearedEvent
  AlarmCreatedEvent: AlarmCreatedEvent
  AlarmDescription: AlarmDescription
  AlarmEmailCompletedEvent: AlarmEmailCompletedEvent
  AlarmEmailFailedEvent: AlarmEmailFailedEvent
  AlarmEvent: AlarmEvent
  AlarmEventArgument: AlarmEventArgument
  AlarmExpression: AlarmExpression
  AlarmFilterSpec: AlarmFilterSpec
  AlarmInfo: AlarmInfo
  AlarmReconfiguredEvent: AlarmReconfiguredEvent
  AlarmRemovedEvent: AlarmRemovedEvent
  AlarmScriptCompleteEvent: AlarmScriptCompleteEvent
  AlarmScriptFailedEvent: AlarmScriptFailedEvent
  AlarmSetting: AlarmSetting
  AlarmSnmpCompletedEvent: AlarmSnmpCompletedEvent
  AlarmSnmpFailedEvent: AlarmSnmpFailedEvent
  AlarmSpec: AlarmSpec
  AlarmState: AlarmState
  AlarmStatusChangedEvent: AlarmStatusChangedEvent
  AlarmTriggeringAction: AlarmTriggeringAction
  AlarmTriggeringActionTransitionSpec: AlarmTriggeringActionTransitionSpec
  AllVirtualMachinesLicensedEvent: AllVirtualMachinesLicensedEvent
  AlreadyAuthenticatedSessionEvent: AlreadyAuthenticatedSessionEvent
  AlreadyBeingManaged: AlreadyBeingManaged
  AlreadyConnected: AlreadyConnected
  AlreadyExists: AlreadyExists
  AlreadyUpgraded: AlreadyUpgraded
  AndAlarmExpression: AndAlarmExpression
  AnswerFile: AnswerFile
  AnswerFileCreateSpec: AnswerFileCreateSpec
  AnswerFileOptionsCreateSpec: AnswerFileOptionsCreateSpec
  AnswerFileSerializedCreateSpec: AnswerFileSerializedCreateSpec
  AnswerFileStatusError: AnswerFileStatusError
  AnswerFileStatusResult: AnswerFileStatusResult
  AnswerFileUpdateFailed: AnswerFileUpdateFailed
  AnswerFileUpdateFailure: AnswerFileUpdateFailure
  ApplicationQuiesceFault: ApplicationQuiesceFault
  ApplyHostProfileConfigurationResult: ApplyHostProfileConfigurationResult
  ApplyHostProfileConfigurationSpec: ApplyHostProfileConfigurationSpec
  ApplyProfile: ApplyProfile
  ApplyStorageRecommendationResult: ApplyStorageRecommendationResult
  ArrayUpdateSpec: ArrayUpdateSpec
  AuthMinimumAdminPermission: AuthMinimumAdminPermission
  AuthenticationProfile: AuthenticationProfile
  AuthenticationRequired: AuthenticationRequired
  AuthenticationRequiredChallenge: AuthenticationRequiredChallenge
  AuthorizationDescription: AuthorizationDescription
  AuthorizationEvent: AuthorizationEvent
  AuthorizationPrivilege: AuthorizationPrivilege
  AuthorizationRole: AuthorizationRole
  AutoStartDefaults: AutoStartDefaults
  AutoStartPowerInfo: AutoStartPowerInfo
  BackupBlobReadFailure: BackupBlobReadFailure
  BackupBlobWriteFailure: BackupBlobWriteFailure
  BadUsernameSessionEvent: BadUsernameSessionEvent
  BaseConfigInfo: BaseConfigInfo
  BaseConfigInfoBackingInfo: BaseConfigInfoBackingInfo
  BaseConfigInfoDiskFileBackingInfo: BaseConfigInfoDiskFileBackingInfo
  BaseConfigInfoFileBackingInfo: BaseConfigInfoFileBackingInfo
  BaseConfigInfoRawDiskMappingBackingInfo: BaseConfigInfoRawDiskMappingBackingInfo
  BatchResult: BatchResult
  BlockedByFirewall: BlockedByFirewall
  BoolOption: BoolOption
  BoolPolicy: BoolPolicy
  CAMServerRefusedConnection: CAMServerRefusedConnection
  CanceledHostOperationEvent: CanceledHostOperationEvent
  CannotAccessFile: CannotAccessFile
  CannotAccessLocalSource: CannotAccessLocalSource
  CannotAccessNetwork: CannotAccessNetwork
  CannotAccessVmComponent: CannotAccessVmComponent
  CannotAccessVmConfig: CannotAccessVmConfig
  CannotAccessVmDevice: CannotAccessVmDevice
  CannotAccessVmDisk: CannotAccessVmDisk
  CannotAddHostWithFTVmAsStandalone: CannotAddHostWithFTVmAsStandalone
  CannotAddHostWithFTVmToDifferentCluster: CannotAddHostWithFTVmToDifferentCluster
  CannotAddHostWithFTVmToNonHACluster: CannotAddHostWithFTVmToNonHACluster
  CannotChangeDrsBehaviorForFtSecondary: CannotChangeDrsBehaviorForFtSecondary
  CannotChangeHaSettingsForFtSecondary: CannotChangeHaSettingsForFtSecondary
  CannotChangeVsanClusterUuid: CannotChangeVsanClusterUuid
  CannotChangeVsanNodeUuid: CannotChangeVsanNodeUuid
  CannotComputeFTCompatibleHosts: CannotComputeFTCompatibleHosts
  CannotCreateFile: CannotCreateFile
  CannotDecryptPasswords: CannotDecryptPasswords
  CannotDeleteFile: CannotDeleteFile
  CannotDisableDrsOnClustersWithVApps: CannotDisableDrsOnClustersWithVApps
  CannotDisableSnapshot: CannotDisableSnapshot
  CannotDisconnectHostWithFaultToleranceVm: CannotDisconnectHostWithFaultToleranceVm
  CannotEnableVmcpForCluster: CannotEnableVmcpForCluster
  CannotModifyConfigCpuRequirements: CannotModifyConfigCpuRequirements
  CannotMoveFaultToleranceVm: CannotMoveFaultToleranceVm
  CannotMoveHostWithFaultToleranceVm: CannotMoveHostWithFaultToleranceVm
  CannotMoveVmWithDeltaDisk: CannotMoveVmWithDeltaDisk
  CannotMoveVmWithNativeDeltaDisk: CannotMoveVmWithNativeDeltaDisk
  CannotMoveVsanEnabledHost: CannotMoveVsanEnabledHost
  CannotPlaceWithoutPrerequisiteMoves: CannotPlaceWithoutPrerequisiteMoves
  CannotPowerOffVmInCluster: CannotPowerOffVmInCluster
  CannotReconfigureVsanWhenHaEnabled: CannotReconfigureVsanWhenHaEnabled
  CannotUseNetwork: CannotUseNetwork
  Capability: Capability
  ChangesInfoEventArgument: ChangesInfoEventArgument
  CheckResult: CheckResult
  ChoiceOption: ChoiceOption
  ClockSkew: ClockSkew
  CloneFromSnapshotNotSupported: CloneFromSnapshotNotSupported
  ClusterAction: ClusterAction
  ClusterActionHistory: ClusterActionHistory
  ClusterAffinityRuleSpec: ClusterAffinityRuleSpec
  ClusterAntiAffinityRuleSpec: ClusterAntiAffinityRuleSpec
  ClusterAttemptedVmInfo: ClusterAttemptedVmInfo
  ClusterClusterInitialPlacementAction: ClusterClusterInitialPlacementAction
  ClusterClusterReconfigurePlacementAction: ClusterClusterReconfigurePlacementAction
  ClusterClusterRelocatePlacementAction: ClusterClusterRelocatePlacementAction
  ClusterComplianceCheckedEvent: ClusterComplianceCheckedEvent
  ClusterComputeResourceClusterConfigResult: ClusterComputeResourceClusterConfigResult
  ClusterComputeResourceCryptoModePolicy: ClusterComputeResourceCryptoModePolicy
  ClusterComputeResourceDVSConfigurationValidation: ClusterComputeResourceDVSConfigurationValidation
  ClusterComputeResourceDVSSetting: ClusterComputeResourceDVSSetting
  ClusterComputeResourceDVSSettingDVPortgroupToServiceMapping: ClusterComputeResourceDVSSettingDVPortgroupToServiceMapping
  ClusterComputeResourceDvsProfile: ClusterComputeResourceDvsProfile
  ClusterComputeResourceDvsProfileDVPortgroupSpecToServiceMapping: ClusterComputeResourceDvsProfileDVPortgroupSpecToServiceMapping
  ClusterComputeResourceHCIConfigInfo: ClusterComputeResourceHCIConfigInfo
  ClusterComputeResourceHCIConfigSpec: ClusterComputeResourceHCIConfigSpec
  ClusterComputeResourceHostConfigurationInput: ClusterComputeResourceHostConfigurationInput
  ClusterComputeResourceHostConfigurationProfile: ClusterComputeResourceHostConfigurationProfile
  ClusterComputeResourceHostConfigurationValidation: ClusterComputeResourceHostConfigurationValidation
  ClusterComputeResourceHostEvacuationInfo: ClusterComputeResourceHostEvacuationInfo
  ClusterComputeResourceHostVmkNicInfo: ClusterComputeResourceHostVmkNicInfo
  ClusterComputeResourceMaintenanceInfo: ClusterComputeResourceMaintenanceInfo
  ClusterComputeResourceSummary: ClusterComputeResourceSummary
  ClusterComputeResourceVCProfile: ClusterComputeResourceVCProfile
  ClusterComputeResourceValidationResultBase: ClusterComputeResourceValidationResultBase
  ClusterComputeResourceVcsSlots: ClusterComputeResourceVcsSlots
  ClusterConfigInfo: ClusterConfigInfo
  ClusterConfigInfoEx: ClusterConfigInfoEx
  ClusterConfigSpec: ClusterConfigSpec
  ClusterConfigSpecEx: ClusterConfigSpecEx
  ClusterCreatedEvent: ClusterCreatedEvent
  ClusterCryptoConfigInfo: ClusterCryptoConfigInfo
  ClusterDasAamHostInfo: ClusterDasAamHostInfo
  ClusterDasAamNodeState: ClusterDasAamNodeState
  ClusterDasAdmissionControlInfo: ClusterDasAdmissionControlInfo
  ClusterDasAdmissionControlPolicy: ClusterDasAdmissionControlPolicy
  ClusterDasAdvancedRuntimeInfo: ClusterDasAdvancedRuntimeInfo
  ClusterDasAdvancedRuntimeInfoVmcpCapabilityInfo: ClusterDasAdvancedRuntimeInfoVmcpCapabilityInfo
  ClusterDasConfigInfo: ClusterDasConfigInfo
  ClusterDasData: ClusterDasData
  ClusterDasDataSummary: ClusterDasDataSummary
  ClusterDasFailoverLevelAdvancedRuntimeInfo: ClusterDasFailoverLevelAdvancedRuntimeInfo
  ClusterDasFailoverLevelAdvancedRuntimeInfoHostSlots: ClusterDasFailoverLevelAdvancedRuntimeInfoHostSlots
  ClusterDasFailoverLevelAdvancedRuntimeInfoSlotInfo: ClusterDasFailoverLevelAdvancedRuntimeInfoSlotInfo
  ClusterDasFailoverLevelAdvancedRuntimeInfoVmSlots: ClusterDasFailoverLevelAdvancedRuntimeInfoVmSlots
  ClusterDasFdmHostState: ClusterDasFdmHostState
  ClusterDasHostInfo: ClusterDasHostInfo
  ClusterDasHostRecommendation: ClusterDasHostRecommendation
  ClusterDasVmConfigInfo: ClusterDasVmConfigInfo
  ClusterDasVmConfigSpec: ClusterDasVmConfigSpec
  ClusterDasVmSettings: ClusterDasVmSettings
  ClusterDatastoreUpdateSpec: ClusterDatastoreUpdateSpec
  ClusterDependencyRuleInfo: ClusterDependencyRuleInfo
  ClusterDestroyedEvent: ClusterDestroyedEvent
  ClusterDpmConfigInfo: ClusterDpmConfigInfo
  ClusterDpmHostConfigInfo: ClusterDpmHostConfigInfo
  ClusterDpmHostConfigSpec: ClusterDpmHostConfigSpec
  ClusterDrsConfigInfo: ClusterDrsConfigInfo
  ClusterDrsFaults: ClusterDrsFaults
  ClusterDrsFaultsFaultsByVirtualDisk: ClusterDrsFaultsFaultsByVirtualDisk
  ClusterDrsFaultsFaultsByVm: ClusterDrsFaultsFaultsByVm
  ClusterDrsMigration: ClusterDrsMigration
  ClusterDrsRecommendation: ClusterDrsRecommendation
  ClusterDrsVmConfigInfo: ClusterDrsVmConfigInfo
  ClusterDrsVmConfigSpec: ClusterDrsVmConfigSpec
  ClusterEVCManagerCheckResult: ClusterEVCManagerCheckResult
  ClusterEVCManagerEVCState: ClusterEVCManagerEVCState
  ClusterEnterMaintenanceResult: ClusterEnterMaintenanceResult
  ClusterEvent: ClusterEvent
  ClusterFailoverHostAdmissionControlInfo: ClusterFailoverHostAdmissionControlInfo
  ClusterFailoverHostAdmissionControlInfoHostStatus: ClusterFailoverHostAdmissionControlInfoHostStatus
  ClusterFailoverHostAdmissionControlPolicy: ClusterFailoverHostAdmissionControlPolicy
  ClusterFailoverLevelAdmissionControlInfo: ClusterFailoverLevelAdmissionControlInfo
  ClusterFailoverLevelAdmissionControlPolicy: ClusterFailoverLevelAdmissionControlPolicy
  ClusterFailoverResourcesAdmissionControlInfo: ClusterFailoverResourcesAdmissionControlInfo
  ClusterFailoverResourcesAdmissionControlPolicy: ClusterFailoverResourcesAdmissionControlPolicy
  ClusterFixedSizeSlotPolicy: ClusterFixedSizeSlotPolicy
  ClusterFtVmHostRuleInfo: ClusterFtVmHostRuleInfo
  ClusterGroupInfo: ClusterGroupInfo
  ClusterGroupSpec: ClusterGroupSpec
  ClusterHostGroup: ClusterHostGroup
  ClusterHostInfraUpdateHaModeAction: ClusterHostInfraUpdateHaModeAction
  ClusterHostPowerAction: ClusterHostPowerAction
  ClusterHostRecommendation: ClusterHostRecommendation
  ClusterInfraUpdateHaConfigInfo: ClusterInfraUpdateHaConfigInfo
  ClusterInitialPlacementAction: ClusterInitialPlacementAction
  ClusterIoFilterInfo: ClusterIoFilterInfo
  ClusterMigrationAction: ClusterMigrationAction
  ClusterNetworkConfigSpec: ClusterNetworkConfigSpec
  ClusterNotAttemptedVmInfo: ClusterNotAttemptedVmInfo
  ClusterOrchestrationInfo: ClusterOrchestrationInfo
  ClusterOvercommittedEvent: ClusterOvercommittedEvent
  ClusterPowerOnVmResult: ClusterPowerOnVmResult
  ClusterPreemptibleVmPairInfo: ClusterPreemptibleVmPairInfo
  ClusterPreemptibleVmPairSpec: ClusterPreemptibleVmPairSpec
  ClusterProactiveDrsConfigInfo: ClusterProactiveDrsConfigInfo
  ClusterProfileCompleteConfigSpec: ClusterProfileCompleteConfigSpec
  ClusterProfileConfigInfo: ClusterProfileConfigInfo
  ClusterProfileConfigServiceCreateSpec: ClusterProfileConfigServiceCreateSpec
  ClusterProfileConfigSpec: ClusterProfileConfigSpec
  ClusterProfileCreateSpec: ClusterProfileCreateSpec
  ClusterRecommendation: ClusterRecommendation
  ClusterReconfiguredEvent: ClusterReconfiguredEvent
  ClusterResourceUsageSummary: ClusterResourceUsageSummary
  ClusterRuleInfo: ClusterRuleInfo
  ClusterRuleSpec: ClusterRuleSpec
  ClusterSlotPolicy: ClusterSlotPolicy
  ClusterStatusChangedEvent: ClusterStatusChangedEvent
  ClusterSystemVMsConfigInfo: ClusterSystemVMsConfigInfo
  ClusterSystemVMsConfigSpec: ClusterSystemVMsConfigSpec
  ClusterTagCategoryUpdateSpec: ClusterTagCategoryUpdateSpec
  ClusterUsageSummary: ClusterUsageSummary
  ClusterVmComponentProtectionSettings: ClusterVmComponentProtectionSettings
  ClusterVmGroup: ClusterVmGroup
  ClusterVmHostRuleInfo: ClusterVmHostRuleInfo
  ClusterVmOrchestrationInfo: ClusterVmOrchestrationInfo
  ClusterVmOrchestrationSpec: ClusterVmOrchestrationSpec
  ClusterVmReadiness: ClusterVmReadiness
  ClusterVmToolsMonitoringSettings: ClusterVmToolsMonitoringSettings
  CollectorAddressUnset: CollectorAddressUnset
  ComplianceFailure: ComplianceFailure
  ComplianceFailureComplianceFailureValues: ComplianceFailureComplianceFailureValues
  ComplianceLocator: ComplianceLocator
  ComplianceProfile: ComplianceProfile
  ComplianceResult: ComplianceResult
  CompositePolicyOption: CompositePolicyOption
  ComputeResourceConfigInfo: ComputeResourceConfigInfo
  ComputeResourceConfigSpec: ComputeResourceConfigSpec
  ComputeResourceEventArgument: ComputeResourceEventArgument
  ComputeResourceHostSPBMLicenseInfo: ComputeResourceHostSPBMLicenseInfo
  ComputeResourceHostSeedSpec: ComputeResourceHostSeedSpec
  ComputeResourceHostSeedSpecSingleHostSpec: ComputeResourceHostSeedSpecSingleHostSpec
  ComputeResourceSummary: ComputeResourceSummary
  ConcurrentAccess: ConcurrentAccess
  ConfigTarget: ConfigTarget
  ConflictingConfiguration: ConflictingConfiguration
  ConflictingConfigurationConfig: ConflictingConfigurationConfig
  ConflictingDatastoreFound: ConflictingDatastoreFound
  ConnectedIso: ConnectedIso
  CpuCompatibilityUnknown: CpuCompatibilityUnknown
  CpuHotPlugNotSupported: CpuHotPlugNotSupported
  CpuIncompatible: CpuIncompatible
  CpuIncompatible1ECX: CpuIncompatible1ECX
  CpuIncompatible81EDX: CpuIncompatible81EDX
  CreateTaskAction: CreateTaskAction
  CryptoKeyId: CryptoKeyId
  CryptoKeyPlain: CryptoKeyPlain
  CryptoKeyResult: CryptoKeyResult
  CryptoManagerHostKeyStatus: CryptoManagerHostKeyStatus
  CryptoManagerKmipCertSignRequest: CryptoManagerKmipCertSignRequest
  CryptoManagerKmipCertificateInfo: CryptoManagerKmipCertificateInfo
  CryptoManagerKmipClusterStatus: CryptoManagerKmipClusterStatus
  CryptoManagerKmipCryptoKeyStatus: CryptoManagerKmipCryptoKeyStatus
  CryptoManagerKmipCryptoKeyStatusKeyInfo: CryptoManagerKmipCryptoKeyStatusKeyInfo
  CryptoManagerKmipCryptoKeyStatusWrappingKeyIdKeyInfo: CryptoManagerKmipCryptoKeyStatusWrappingKeyIdKeyInfo
  CryptoManagerKmipCryptoKeyStatusWrappingRotationIntervalKeyInfo: CryptoManagerKmipCryptoKeyStatusWrappingRotationIntervalKeyInfo
  CryptoManagerKmipCustomAttributeSpec: CryptoManagerKmipCustomAttributeSpec
  CryptoManagerKmipGenerateKeySpec: CryptoManagerKmipGenerateKeySpec
  CryptoManagerKmipServerCertInfo: CryptoManagerKmipServerCertInfo
  CryptoManagerKmipServerStatus: CryptoManagerKmipServerStatus
  CryptoSpec: CryptoSpec
  CryptoSpecDecrypt: CryptoSpecDecrypt
  CryptoSpecDeepRecrypt: CryptoSpecDeepRecrypt
  CryptoSpecEncrypt: CryptoSpecEncrypt
  CryptoSpecNoOp: CryptoSpecNoOp
  CryptoSpecRegister: CryptoSpecRegister
  CryptoSpecShallowRecrypt: CryptoSpecShallowRecrypt
  CustomFieldDef: CustomFieldDef
  CustomFieldDefAddedEvent: CustomFieldDefAddedEvent
  CustomFieldDefEvent: CustomFieldDefEvent
  CustomFieldDefRemovedEvent: CustomFieldDefRemovedEvent
  CustomFieldDefRenamedEvent: CustomFieldDefRenamedEvent
  CustomFieldEvent: CustomFieldEvent
  CustomFieldStringValue: CustomFieldStringValue
  CustomFieldValue: CustomFieldValue
  CustomFieldValueChangedEvent: CustomFieldValueChangedEvent
  CustomizationAdapterMapping: CustomizationAdapterMapping
  CustomizationAutoIpV6Generator: CustomizationAutoIpV6Generator
  CustomizationCloudinitPrep: CustomizationCloudinitPrep
  CustomizationCustomIpGenerator: CustomizationCustomIpGenerator
  CustomizationCustomIpV6Generator: CustomizationCustomIpV6Generator
  CustomizationCustomName: CustomizationCustomName
  CustomizationDhcpIpGenerator: CustomizationDhcpIpGenerator
  CustomizationDhcpIpV6Generator: CustomizationDhcpIpV6Generator
  CustomizationDisableIpV4: CustomizationDisableIpV4
  CustomizationEvent: CustomizationEvent
  CustomizationFailed: CustomizationFailed
  CustomizationFault: CustomizationFault
  CustomizationFixedIp: CustomizationFixedIp
  CustomizationFixedIpV6: CustomizationFixedIpV6
  CustomizationFixedName: CustomizationFixedName
  CustomizationGlobalIPSettings: CustomizationGlobalIPSettings
  CustomizationGuiRunOnce: CustomizationGuiRunOnce
  CustomizationGuiUnattended: CustomizationGuiUnattended
  CustomizationIPSettings: CustomizationIPSettings
  CustomizationIPSettingsIpV6AddressSpec: CustomizationIPSettingsIpV6AddressSpec
  CustomizationIdentification: CustomizationIdentification
  CustomizationIdentitySettings: CustomizationIdentitySettings
  CustomizationIpGenerator: CustomizationIpGenerator
  CustomizationIpV6Generator: CustomizationIpV6Generator
  CustomizationLicenseFilePrintData: CustomizationLicenseFilePrintData
  CustomizationLinuxFlexPrep: CustomizationLinuxFlexPrep
  CustomizationLinuxIdentityFailed: CustomizationLinuxIdentityFailed
  CustomizationLinuxOptions: CustomizationLinuxOptions
  CustomizationLinuxPrep: CustomizationLinuxPrep
  CustomizationName: CustomizationName
  CustomizationNetworkSetupFailed: CustomizationNetworkSetupFailed
  CustomizationOptions: CustomizationOptions
  CustomizationPassword: CustomizationPassword
  CustomizationPending: CustomizationPending
  CustomizationPrefixName: CustomizationPrefixName
  CustomizationSpec: CustomizationSpec
  CustomizationSpecInfo: CustomizationSpecInfo
  CustomizationSpecItem: CustomizationSpecItem
  CustomizationStartedEvent: CustomizationStartedEvent
  CustomizationStatelessIpV6Generator: CustomizationStatelessIpV6Generator
  CustomizationSucceeded: CustomizationSucceeded
  CustomizationSysprep: CustomizationSysprep
  CustomizationSysprepFailed: CustomizationSysprepFailed
  CustomizationSysprepText: CustomizationSysprepText
  CustomizationUnknownFailure: CustomizationUnknownFailure
  CustomizationUnknownIpGenerator: CustomizationUnknownIpGenerator
  CustomizationUnknownIpV6Generator: CustomizationUnknownIpV6Generator
  CustomizationUnknownName: CustomizationUnknownName
  CustomizationUserData: CustomizationUserData
  CustomizationVirtualMachineName: CustomizationVirtualMachineName
  CustomizationWinOptions: CustomizationWinOptions
  CustomizationWindowsFlexPrep: CustomizationWindowsFlexPrep
  DVPortConfigInfo: DVPortConfigInfo
  DVPortConfigSpec: DVPortConfigSpec
  DVPortNotSupported: DVPortNotSupported
  DVPortSetting: DVPortSetting
  DVPortState: DVPortState
  DVPortStatus: DVPortStatus
  DVPortgroupConfigInfo: DVPortgroupConfigInfo
  DVPortgroupConfigSpec: DVPortgroupConfigSpec
  DVPortgroupCreatedEvent: DVPortgroupCreatedEvent
  DVPortgroupDestroyedEvent: DVPortgroupDestroyedEvent
  DVPortgroupEvent: DVPortgroupEvent
  DVPortgroupNsxConfig: DVPortgroupNsxConfig
  DVPortgroupNsxSubnetAddressInfo: DVPortgroupNsxSubnetAddressInfo
  DVPortgroupPolicy: DVPortgroupPolicy
  DVPortgroupReconfiguredEvent: DVPortgroupReconfiguredEvent
  DVPortgroupRenamedEvent: DVPortgroupRenamedEvent
  DVPortgroupSelection: DVPortgroupSelection
  DVSBackupRestoreCapability: DVSBackupRestoreCapability
  DVSCapability: DVSCapability
  DVSConfigInfo: DVSConfigInfo
  DVSConfigSpec: DVSConfigSpec
  DVSContactInfo: DVSContactInfo
  DVSCreateSpec: DVSCreateSpec
  DVSFailureCriteria: DVSFailureCriteria
  DVSFeatureCapability: DVSFeatureCapability
  DVSFilterSpecConnecteeSpec: DVSFilterSpecConnecteeSpec
  DVSFilterSpecPnicConnecteeSpec: DVSFilterSpecPnicConnecteeSpec
  DVSFilterSpecPvlanSpec: DVSFilterSpecPvlanSpec
  DVSFilterSpecTrunkVlanSpec: DVSFilterSpecTrunkVlanSpec
  DVSFilterSpecVlanIdSpec: DVSFilterSpecVlanIdSpec
  DVSFilterSpecVlanSpec: DVSFilterSpecVlanSpec
  DVSFilterSpecVmConnecteeSpec: DVSFilterSpecVmConnecteeSpec
  DVSFilterSpecVmknicConnecteeSpec: DVSFilterSpecVmknicConnecteeSpec
  DVSHealthCheckCapability: DVSHealthCheckCapability
  DVSHealthCheckConfig: DVSHealthCheckConfig
  DVSHostLocalPortInfo: DVSHostLocalPortInfo
  DVSMacLearningPolicy: DVSMacLearningPolicy
  DVSMacManagementPolicy: DVSMacManagementPolicy
  DVSManagerDvsConfigTarget: DVSManagerDvsConfigTarget
  DVSManagerPhysicalNicsList: DVSManagerPhysicalNicsList
  DVSNameArrayUplinkPortPolicy: DVSNameArrayUplinkPortPolicy
  DVSNetworkResourceManagementCapability: DVSNetworkResourceManagementCapability
  DVSNetworkResourcePool: DVSNetworkResourcePool
  DVSNetworkResourcePoolAllocationInfo: DVSNetworkResourcePoolAllocationInfo
  DVSNetworkResourcePoolConfigSpec: DVSNetworkResourcePoolConfigSpec
  DVSPolicy: DVSPolicy
  DVSRollbackCapability: DVSRollbackCapability
  DVSRuntimeInfo: DVSRuntimeInfo
  DVSSecurityPolicy: DVSSecurityPolicy
  DVSSelection: DVSSelection
  DVSSummary: DVSSummary
  DVSTrafficShapingPolicy: DVSTrafficShapingPolicy
  DVSUplinkPortPolicy: DVSUplinkPortPolicy
  DVSVendorSpecificConfig: DVSVendorSpecificConfig
  DVSVmVnicNetworkResourcePool: DVSVmVnicNetworkResourcePool
  DailyTaskScheduler: DailyTaskScheduler
  DasAdmissionControlDisabledEvent: DasAdmissionControlDisabledEvent
  DasAdmissionControlEnabledEvent: DasAdmissionControlEnabledEvent
  DasAgentFoundEvent: DasAgentFoundEvent
  DasAgentUnavailableEvent: DasAgentUnavailableEvent
  DasClusterIsolatedEvent: DasClusterIsolatedEvent
  DasConfigFault: DasConfigFault
  DasDisabledEvent: DasDisabledEvent
  DasEnabledEvent: DasEnabledEvent
  DasHeartbeatDatastoreInfo: DasHeartbeatDatastoreInfo
  DasHostFailedEvent: DasHostFailedEvent
  DasHostIsolatedEvent: DasHostIsolatedEvent
  DatabaseError: DatabaseError
  DatabaseSizeEstimate: DatabaseSizeEstimate
  DatabaseSizeParam: DatabaseSizeParam
  DatacenterBasicConnectInfo: DatacenterBasicConnectInfo
  DatacenterConfigInfo: DatacenterConfigInfo
  DatacenterConfigSpec: DatacenterConfigSpec
  DatacenterCreatedEvent: DatacenterCreatedEvent
  DatacenterEvent: DatacenterEvent
  DatacenterEventArgument: DatacenterEventArgument
  DatacenterMismatch: DatacenterMismatch
  DatacenterMismatchArgument: DatacenterMismatchArgument
  DatacenterRenamedEvent: DatacenterRenamedEvent
  DatastoreCapability: DatastoreCapability
  DatastoreCapacityIncreasedEvent: DatastoreCapacityIncreasedEvent
  DatastoreDestroyedEvent: DatastoreDestroyedEvent
  DatastoreDiscoveredEvent: DatastoreDiscoveredEvent
  DatastoreDuplicatedEvent: DatastoreDuplicatedEvent
  DatastoreEvent: DatastoreEvent
  DatastoreEventArgument: DatastoreEventArgument
  DatastoreFileCopiedEvent: DatastoreFileCopiedEvent
  DatastoreFileDeletedEvent: DatastoreFileDeletedEvent
  DatastoreFileEvent: DatastoreFileEvent
  DatastoreFileMovedEvent: DatastoreFileMovedEvent
  DatastoreHostMount: DatastoreHostMount
  DatastoreIORMReconfiguredEvent: DatastoreIORMReconfiguredEvent
  DatastoreInfo: DatastoreInfo
  DatastoreMountPathDatastorePair: DatastoreMountPathDatastorePair
  DatastoreNamespaceManagerDirectoryInfo: DatastoreNamespaceManagerDirectoryInfo
  DatastoreNotWritableOnHost: DatastoreNotWritableOnHost
  DatastoreOption: DatastoreOption
  DatastorePrincipalConfigured: DatastorePrincipalConfigured
  DatastoreRemovedOnHostEvent: DatastoreRemovedOnHostEvent
  DatastoreRenamedEvent: DatastoreRenamedEvent
  DatastoreRenamedOnHostEvent: DatastoreRenamedOnHostEvent
  DatastoreSummary: DatastoreSummary
  DatastoreVVolContainerFailoverPair: DatastoreVVolContainerFailoverPair
  DateTimeProfile: DateTimeProfile
  DeltaDiskFormatNotSupported: DeltaDiskFormatNotSupported
  Description: Description
  DesiredSoftwareSpec: DesiredSoftwareSpec
  DesiredSoftwareSpecBaseImageSpec: DesiredSoftwareSpecBaseImageSpec
  DesiredSoftwareSpecComponentSpec: DesiredSoftwareSpecComponentSpec
  DesiredSoftwareSpecVendorAddOnSpec: DesiredSoftwareSpecVendorAddOnSpec
  DestinationSwitchFull: DestinationSwitchFull
  DestinationVsanDisabled: DestinationVsanDisabled
  DeviceBackedVirtualDiskSpec: DeviceBackedVirtualDiskSpec
  DeviceBackingNotSupported: DeviceBackingNotSupported
  DeviceControllerNotSupported: DeviceControllerNotSupported
  DeviceGroupId: DeviceGroupId
  DeviceHotPlugNotSupported: DeviceHotPlugNotSupported
  DeviceNotFound: DeviceNotFound
  DeviceNotSupported: DeviceNotSupported
  DeviceUnsupportedForVmPlatform: DeviceUnsupportedForVmPlatform
  DeviceUnsupportedForVmVersion: DeviceUnsupportedForVmVersion
  DiagnosticManagerAuditRecordResult: DiagnosticManagerAuditRecordResult
  DiagnosticManagerBundleInfo: DiagnosticManagerBundleInfo
  DiagnosticManagerLogDescriptor: DiagnosticManagerLogDescriptor
  DiagnosticManagerLogHeader: DiagnosticManagerLogHeader
  DigestNotSupported: DigestNotSupported
  DirectPathProfileInfo: DirectPathProfileInfo
  DirectPathProfileManagerCapacityInfo: DirectPathProfileManagerCapacityInfo
  DirectPathProfileManagerCapacityQueryByDeviceConfig: DirectPathProfileManagerCapacityQueryByDeviceConfig
  DirectPathProfileManagerCapacityQueryById: DirectPathProfileManagerCapacityQueryById
  DirectPathProfileManagerCapacityQueryByName: DirectPathProfileManagerCapacityQueryByName
  DirectPathProfileManagerCapacityQuerySpec: DirectPathProfileManagerCapacityQuerySpec
  DirectPathProfileManagerCapacityResult: DirectPathProfileManagerCapacityResult
  DirectPathProfileManagerCapacityUnknown: DirectPathProfileManagerCapacityUnknown
  DirectPathProfileManagerCreateSpec: DirectPathProfileManagerCreateSpec
  DirectPathProfileManagerDirectPathConfig: DirectPathProfileManagerDirectPathConfig
  DirectPathProfileManagerDvxDirectPathConfig: DirectPathProfileManagerDvxDirectPathConfig
  DirectPathProfileManagerDynamicDirectPathConfig: DirectPathProfileManagerDynamicDirectPathConfig
  DirectPathProfileManagerFilterSpec: DirectPathProfileManagerFilterSpec
  DirectPathProfileManagerTargetCluster: DirectPathProfileManagerTargetCluster
  DirectPathProfileManagerTargetEntity: DirectPathProfileManagerTargetEntity
  DirectPathProfileManagerTargetHost: DirectPathProfileManagerTargetHost
  DirectPathProfileManagerUpdateSpec: DirectPathProfileManagerUpdateSpec
  DirectPathProfileManagerVirtualDeviceGroupDirectPathConfig: DirectPathProfileManagerVirtualDeviceGroupDirectPathConfig
  DirectPathProfileManagerVmiopDirectPathConfig: DirectPathProfileManagerVmiopDirectPathConfig
  DirectoryNotEmpty: DirectoryNotEmpty
  DisableAdminNotSupported: DisableAdminNotSupported
  DisallowedChangeByService: DisallowedChangeByService
  DisallowedDiskModeChange: DisallowedDiskModeChange
  DisallowedMigrationDeviceAttached: DisallowedMigrationDeviceAttached
  DisallowedOperationOnFailoverHost: DisallowedOperationOnFailoverHost
  DisconnectedHostsBlockingEVC: DisconnectedHostsBlockingEVC
  DiskChangeExtent: DiskChangeExtent
  DiskChangeInfo: DiskChangeInfo
  DiskCryptoSpec: DiskCryptoSpec
  DiskHasPartitions: DiskHasPartitions
  DiskIsLastRemainingNonSSD: DiskIsLastRemainingNonSSD
  DiskIsNonLocal: DiskIsNonLocal
  DiskIsUSB: DiskIsUSB
  DiskMoveTypeNotSupported: DiskMoveTypeNotSupported
  DiskNotSupported: DiskNotSupported
  DiskTooSmall: DiskTooSmall
  DistributedVirtualPort: DistributedVirtualPort
  DistributedVirtualPortgroupInfo: DistributedVirtualPortgroupInfo
  DistributedVirtualPortgroupNsxPortgroupOperationResult: DistributedVirtualPortgroupNsxPortgroupOperationResult
  DistributedVirtualPortgroupProblem: DistributedVirtualPortgroupProblem
  DistributedVirtualSwitchHostMember: DistributedVirtualSwitchHostMember
  DistributedVirtualSwitchHostMemberBacking: DistributedVirtualSwitchHostMemberBacking
  DistributedVirtualSwitchHostMemberConfigInfo: DistributedVirtualSwitchHostMemberConfigInfo
  DistributedVirtualSwitchHostMemberConfigSpec: DistributedVirtualSwitchHostMemberConfigSpec
  DistributedVirtualSwitchHostMemberHostPerfNicOffloadState: DistributedVirtualSwitchHostMemberHostPerfNicOffloadState
  DistributedVirtualSwitchHostMemberHostUplinkState: DistributedVirtualSwitchHostMemberHostUplinkState
  DistributedVirtualSwitchHostMemberPnicBacking: DistributedVirtualSwitchHostMemberPnicBacking
  DistributedVirtualSwitchHostMemberPnicSpec: DistributedVirtualSwitchHostMemberPnicSpec
  DistributedVirtualSwitchHostMemberRuntimeState: DistributedVirtualSwitchHostMemberRuntimeState
  DistributedVirtualSwitchHostMemberTransportZoneInfo: DistributedVirtualSwitchHostMemberTransportZoneInfo
  DistributedVirtualSwitchHostProductSpec: DistributedVirtualSwitchHostProductSpec
  DistributedVirtualSwitchInfo: DistributedVirtualSwitchInfo
  DistributedVirtualSwitchKeyedOpaqueBlob: DistributedVirtualSwitchKeyedOpaqueBlob
  DistributedVirtualSwitchManagerCompatibilityResult: DistributedVirtualSwitchManagerCompatibilityResult
  DistributedVirtualSwitchManagerDvsProductSpec: DistributedVirtualSwitchManagerDvsProductSpec
  DistributedVirtualSwitchManagerHostArrayFilter: DistributedVirtualSwitchManagerHostArrayFilter
  DistributedVirtualSwitchManagerHostContainer: DistributedVirtualSwitchManagerHostContainer
  DistributedVirtualSwitchManagerHostContainerFilter: DistributedVirtualSwitchManagerHostContainerFilter
  DistributedVirtualSwitchManagerHostDvsFilterSpec: DistributedVirtualSwitchManagerHostDvsFilterSpec
  DistributedVirtualSwitchManagerHostDvsMembershipFilter: DistributedVirtualSwitchManagerHostDvsMembershipFilter
  DistributedVirtualSwitchManagerImportResult: DistributedVirtualSwitchManagerImportResult
  DistributedVirtualSwitchManagerSpanInfo: DistributedVirtualSwitchManagerSpanInfo
  DistributedVirtualSwitchNetworkOffloadSpec: DistributedVirtualSwitchNetworkOffloadSpec
  DistributedVirtualSwitchPortConnectee: DistributedVirtualSwitchPortConnectee
  DistributedVirtualSwitchPortConnection: DistributedVirtualSwitchPortConnection
  DistributedVirtualSwitchPortCriteria: DistributedVirtualSwitchPortCriteria
  DistributedVirtualSwitchPortStatistics: DistributedVirtualSwitchPortStatistics
  DistributedVirtualSwitchProductSpec: DistributedVirtualSwitchProductSpec
  DomainNotFound: DomainNotFound
  DpuStatusInfo: DpuStatusInfo
  DpuStatusInfoOperationalInfo: DpuStatusInfoOperationalInfo
  DrsDisabledEvent: DrsDisabledEvent
  DrsDisabledOnVm: DrsDisabledOnVm
  DrsEnabledEvent: DrsEnabledEvent
  DrsEnteredStandbyModeEvent: DrsEnteredStandbyModeEvent
  DrsEnteringStandbyModeEvent: DrsEnteringStandbyModeEvent
  DrsExitStandbyModeFailedEvent: DrsExitStandbyModeFailedEvent
  DrsExitedStandbyModeEvent: DrsExitedStandbyModeEvent
  DrsExitingStandbyModeEvent: DrsExitingStandbyModeEvent
  DrsInvocationFailedEvent: DrsInvocationFailedEvent
  DrsRecoveredFromFailureEvent: DrsRecoveredFromFailureEvent
  DrsResourceConfigureFailedEvent: DrsResourceConfigureFailedEvent
  DrsResourceConfigureSyncedEvent: DrsResourceConfigureSyncedEvent
  DrsRuleComplianceEvent: DrsRuleComplianceEvent
  DrsRuleViolationEvent: DrsRuleViolationEvent
  DrsSoftRuleViolationEvent: DrsSoftRuleViolationEvent
  DrsVmMigratedEvent: DrsVmMigratedEvent
  DrsVmPoweredOnEvent: DrsVmPoweredOnEvent
  DrsVmotionIncompatibleFault: DrsVmotionIncompatibleFault
  DuplicateDisks: DuplicateDisks
  DuplicateIpDetectedEvent: DuplicateIpDetectedEvent
  DuplicateName: DuplicateName
  DuplicateVsanNetworkInterface: DuplicateVsanNetworkInterface
  DvpgImportEvent: DvpgImportEvent
  DvpgRestoreEvent: DvpgRestoreEvent
  DvsAcceptNetworkRuleAction: DvsAcceptNetworkRuleAction
  DvsApplyOperationFault: DvsApplyOperationFault
  DvsApplyOperationFaultFaultOnObject: DvsApplyOperationFaultFaultOnObject
  DvsCopyNetworkRuleAction: DvsCopyNetworkRuleAction
  DvsCreatedEvent: DvsCreatedEvent
  DvsDestroyedEvent: DvsDestroyedEvent
  DvsDropNetworkRuleAction: DvsDropNetworkRuleAction
  DvsEvent: DvsEvent
  DvsEventArgument: DvsEventArgument
  DvsFault: DvsFault
  DvsFilterConfig: DvsFilterConfig
  DvsFilterConfigSpec: DvsFilterConfigSpec
  DvsFilterParameter: DvsFilterParameter
  DvsFilterPolicy: DvsFilterPolicy
  DvsGreEncapNetworkRuleAction: DvsGreEncapNetworkRuleAction
  DvsHealthStatusChangeEvent: DvsHealthStatusChangeEvent
  DvsHostBackInSyncEvent: DvsHostBackInSyncEvent
  DvsHostInfrastructureTrafficResource: DvsHostInfrastructureTrafficResource
  DvsHostInfrastructureTrafficResourceAllocation: DvsHostInfrastructureTrafficResourceAllocation
  DvsHostJoinedEvent: DvsHostJoinedEvent
  DvsHostLeftEvent: DvsHostLeftEvent
  DvsHostStatusUpdated: DvsHostStatusUpdated
  DvsHostVNicProfile: DvsHostVNicProfile
  DvsHostWentOutOfSyncEvent: DvsHostWentOutOfSyncEvent
  DvsImportEvent: DvsImportEvent
  DvsIpNetworkRuleQualifier: DvsIpNetworkRuleQualifier
  DvsIpPort: DvsIpPort
  DvsIpPortRange: DvsIpPortRange
  DvsLogNetworkRuleAction: DvsLogNetworkRuleAction
  DvsMacNetworkRuleQualifier: DvsMacNetworkRuleQualifier
  DvsMacRewriteNetworkRuleAction: DvsMacRewriteNetworkRuleAction
  DvsMergedEvent: DvsMergedEvent
  DvsNetworkRuleAction: DvsNetworkRuleAction
  DvsNetworkRuleQualifier: DvsNetworkRuleQualifier
  DvsNotAuthorized: DvsNotAuthorized
  DvsOperationBulkFault: DvsOperationBulkFault
  DvsOperationBulkFaultFaultOnHost: DvsOperationBulkFaultFaultOnHost
  DvsOutOfSyncHostArgument: DvsOutOfSyncHostArgument
  DvsPortBlockedEvent: DvsPortBlockedEvent
  DvsPortConnectedEvent: DvsPortConnectedEvent
  DvsPortCreatedEvent: DvsPortCreatedEvent
  DvsPortDeletedEvent: DvsPortDeletedEvent
  DvsPortDisconnectedEvent: DvsPortDisconnectedEvent
  DvsPortEnteredPassthruEvent: DvsPortEnteredPassthruEvent
  DvsPortExitedPassthruEvent: DvsPortExitedPassthruEvent
  DvsPortJoinPortgroupEvent: DvsPortJoinPortgroupEvent
  DvsPortLeavePortgroupEvent: DvsPortLeavePortgroupEvent
  DvsPortLinkDownEvent: DvsPortLinkDownEvent
  DvsPortLinkUpEvent: DvsPortLinkUpEvent
  DvsPortReconfiguredEvent: DvsPortReconfiguredEvent
  DvsPortRuntimeChangeEvent: DvsPortRuntimeChangeEvent
  DvsPortUnblockedEvent: DvsPortUnblockedEvent
  DvsPortVendorSpecificStateChangeEvent: DvsPortVendorSpecificStateChangeEvent
  DvsProfile: DvsProfile
  DvsPuntNetworkRuleAction: DvsPuntNetworkRuleAction
  DvsRateLimitNetworkRuleAction: DvsRateLimitNetworkRuleAction
  DvsReconfiguredEvent: DvsReconfiguredEvent
  DvsRenamedEvent: DvsRenamedEvent
  DvsResourceRuntimeInfo: DvsResourceRuntimeInfo
  DvsRestoreEvent: DvsRestoreEvent
  DvsScopeViolated: DvsScopeViolated
  DvsServiceConsoleVNicProfile: DvsServiceConsoleVNicProfile
  DvsSingleIpPort: DvsSingleIpPort
  DvsSystemTrafficNetworkRuleQualifier: DvsSystemTrafficNetworkRuleQualifier
  DvsTrafficFilterConfig: DvsTrafficFilterConfig
  DvsTrafficFilterConfigSpec: DvsTrafficFilterConfigSpec
  DvsTrafficRule: DvsTrafficRule
  DvsTrafficRuleset: DvsTrafficRuleset
  DvsUpdateTagNetworkRuleAction: DvsUpdateTagNetworkRuleAction
  DvsUpgradeAvailableEvent: DvsUpgradeAvailableEvent
  DvsUpgradeInProgressEvent: DvsUpgradeInProgressEvent
  DvsUpgradeRejectedEvent: DvsUpgradeRejectedEvent
  DvsUpgradedEvent: DvsUpgradedEvent
  DvsVNicProfile: DvsVNicProfile
  DvsVmVnicNetworkResourcePoolRuntimeInfo: DvsVmVnicNetworkResourcePoolRuntimeInfo
  DvsVmVnicResourceAllocation: DvsVmVnicResourceAllocation
  DvsVmVnicResourcePoolConfigSpec: DvsVmVnicResourcePoolConfigSpec
  DvsVnicAllocatedResource: DvsVnicAllocatedResource
  DynamicArray: DynamicArray
  DynamicData: DynamicData
  DynamicProperty: DynamicProperty
  EVCAdmissionFailed: EVCAdmissionFailed
  EVCAdmissionFailedCPUFeaturesForMode: EVCAdmissionFailedCPUFeaturesForMode
  EVCAdmissionFailedCPUModel: EVCAdmissionFailedCPUModel
  EVCAdmissionFailedCPUModelForMode: EVCAdmissionFailedCPUModelForMode
  EVCAdmissionFailedCPUVendor: EVCAdmissionFailedCPUVendor
  EVCAdmissionFailedCPUVendorUnknown: EVCAdmissionFailedCPUVendorUnknown
  EVCAdmissionFailedHostDisconnected: EVCAdmissionFailedHostDisconnected
  EVCAdmissionFailedHostSoftware: EVCAdmissionFailedHostSoftware
  EVCAdmissionFailedHostSoftwareForMode: EVCAdmissionFailedHostSoftwareForMode
  EVCAdmissionFailedVmActive: EVCAdmissionFailedVmActive
  EVCConfigFault: EVCConfigFault
  EVCMode: EVCMode
  EVCModeIllegalByVendor: EVCModeIllegalByVendor
  EVCModeUnsupportedByHosts: EVCModeUnsupportedByHosts
  EVCUnsupportedByHostHardware: EVCUnsupportedByHostHardware
  EVCUnsupportedByHostSoftware: EVCUnsupportedByHostSoftware
  EightHostLimitViolated: EightHostLimitViolated
  ElementDescription: ElementDescription
  EncryptionKeyRequired: EncryptionKeyRequired
  EnteredMaintenanceModeEvent: EnteredMaintenanceModeEvent
  EnteredStandbyModeEvent: EnteredStandbyModeEvent
  EnteringMaintenanceModeEvent: EnteringMaintenanceModeEvent
  EnteringStandbyModeEvent: EnteringStandbyModeEvent
  EntityBackup: EntityBackup
  EntityBackupConfig: EntityBackupConfig
  EntityEventArgument: EntityEventArgument
  EntityPrivilege: EntityPrivilege
  EnumDescription: EnumDescription
  EnvironmentBrowserConfigOptionQuerySpec: EnvironmentBrowserConfigOptionQuerySpec
  ErrorUpgradeEvent: ErrorUpgradeEvent
  EvaluationLicenseSource: EvaluationLicenseSource
  Event: Event
  EventAlarmExpression: EventAlarmExpression
  EventAlarmExpressionComparison: EventAlarmExpressionComparison
  EventArgDesc: EventArgDesc
  EventArgument: EventArgument
  EventDescription: EventDescription
  EventDescriptionEventDetail: EventDescriptionEventDetail
  EventEx: EventEx
  EventFilterSpec: EventFilterSpec
  EventFilterSpecByEntity: EventFilterSpecByEntity
  EventFilterSpecByTime: EventFilterSpecByTime
  EventFilterSpecByUsername: EventFilterSpecByUsername
  EventManagerEventViewSpec: EventManagerEventViewSpec
  EventManagerViewByStartId: EventManagerViewByStartId
  ExitMaintenanceModeEvent: ExitMaintenanceModeEvent
  ExitStandbyModeFailedEvent: ExitStandbyModeFailedEvent
  ExitedStandbyModeEvent: ExitedStandbyModeEvent
  ExitingStandbyModeEvent: ExitingStandbyModeEvent
  ExpiredAddonLicense: ExpiredAddonLicense
  ExpiredEditionLicense: ExpiredEditionLicense
  ExpiredFeatureLicense: ExpiredFeatureLicense
  ExtExtendedProductInfo: ExtExtendedProductInfo
  ExtManagedEntityInfo: ExtManagedEntityInfo
  ExtSolutionManagerInfo: ExtSolutionManagerInfo
  ExtSolutionManagerInfoTabInfo: ExtSolutionManagerInfoTabInfo
  ExtendedDescription: ExtendedDescription
  ExtendedElementDescription: ExtendedElementDescription
  ExtendedEvent: ExtendedEvent
  ExtendedEventPair: ExtendedEventPair
  ExtendedFault: ExtendedFault
  Extension: Extension
  ExtensionClientInfo: ExtensionClientInfo
  ExtensionEventTypeInfo: ExtensionEventTypeInfo
  ExtensionFaultTypeInfo: ExtensionFaultTypeInfo
  ExtensionHealthInfo: ExtensionHealthInfo
  ExtensionManagerIpAllocationUsage: ExtensionManagerIpAllocationUsage
  ExtensionOvfConsumerInfo: ExtensionOvfConsumerInfo
  ExtensionPrivilegeInfo: ExtensionPrivilegeInfo
  ExtensionResourceInfo: ExtensionResourceInfo
  ExtensionServerInfo: ExtensionServerInfo
  ExtensionTaskTypeInfo: ExtensionTaskTypeInfo
  FailToEnableSPBM: FailToEnableSPBM
  FailToLockFaultToleranceVMs: FailToLockFaultToleranceVMs
  FailoverLevelRestored: FailoverLevelRestored
  FailoverNodeInfo: FailoverNodeInfo
  FaultDomainId: FaultDomainId
  FaultToleranceAntiAffinityViolated: FaultToleranceAntiAffinityViolated
  FaultToleranceCannotEditMem: FaultToleranceCannotEditMem
  FaultToleranceConfigInfo: FaultToleranceConfigInfo
  FaultToleranceConfigSpec: FaultToleranceConfigSpec
  FaultToleranceCpuIncompatible: FaultToleranceCpuIncompatible
  FaultToleranceDiskSpec: FaultToleranceDiskSpec
  FaultToleranceMetaSpec: FaultToleranceMetaSpec
  FaultToleranceNeedsThickDisk: FaultToleranceNeedsThickDisk
  FaultToleranceNotLicensed: FaultToleranceNotLicensed
  FaultToleranceNotSameBuild: FaultToleranceNotSameBuild
  FaultTolerancePrimaryConfigInfo: FaultTolerancePrimaryConfigInfo
  FaultTolerancePrimaryPowerOnNotAttempted: FaultTolerancePrimaryPowerOnNotAttempted
  FaultToleranceSecondaryConfigInfo: FaultToleranceSecondaryConfigInfo
  FaultToleranceSecondaryOpResult: FaultToleranceSecondaryOpResult
  FaultToleranceVMConfigSpec: FaultToleranceVMConfigSpec
  FaultToleranceVmNotDasProtected: FaultToleranceVmNotDasProtected
  FaultsByHost: FaultsByHost
  FaultsByVM: FaultsByVM
  FcoeConfig: FcoeConfig
  FcoeConfigFcoeCapabilities: FcoeConfigFcoeCapabilities
  FcoeConfigFcoeSpecification: FcoeConfigFcoeSpecification
  FcoeConfigVlanRange: FcoeConfigVlanRange
  FcoeFault: FcoeFault
  FcoeFaultPnicHasNoPortSet: FcoeFaultPnicHasNoPortSet
  FeatureEVCMode: FeatureEVCMode
  FeatureRequirementsNotMet: FeatureRequirementsNotMet
  FileAlreadyExists: FileAlreadyExists
  FileBackedPortNotSupported: FileBackedPortNotSupported
  FileBackedVirtualDiskSpec: FileBackedVirtualDiskSpec
  FileFault: FileFault
  FileInfo: FileInfo
  FileLockInfo: FileLockInfo
  FileLockInfoResult: FileLockInfoResult
  FileLocked: FileLocked
  FileNameTooLong: FileNameTooLong
  FileNotFound: FileNotFound
  FileNotWritable: FileNotWritable
  FileQuery: FileQuery
  FileQueryFlags: FileQueryFlags
  FileTooLarge: FileTooLarge
  FileTransferInformation: FileTransferInformation
  FilesystemQuiesceFault: FilesystemQuiesceFault
  FilterInUse: FilterInUse
  FirewallProfile: FirewallProfile
  FirewallProfileRulesetProfile: FirewallProfileRulesetProfile
  FloatOption: FloatOption
  FloppyImageFileInfo: FloppyImageFileInfo
  FloppyImageFileQuery: FloppyImageFileQuery
  FolderBatchAddHostsToClusterResult: FolderBatchAddHostsToClusterResult
  FolderBatchAddStandaloneHostsResult: FolderBatchAddStandaloneHostsResult
  FolderEventArgument: FolderEventArgument
  FolderExternallyManagedFolderInfo: FolderExternallyManagedFolderInfo
  FolderFailedHostResult: FolderFailedHostResult
  FolderFileInfo: FolderFileInfo
  FolderFileQuery: FolderFileQuery
  FolderNewHostSpec: FolderNewHostSpec
  FtIssuesOnHost: FtIssuesOnHost
  FtVmHostRuleViolation: FtVmHostRuleViolation
  FullStorageVMotionNotSupported: FullStorageVMotionNotSupported
  GatewayConnectFault: GatewayConnectFault
  GatewayHostNotReachable: GatewayHostNotReachable
  GatewayNotFound: GatewayNotFound
  GatewayNotReachable: GatewayNotReachable
  GatewayOperationRefused: GatewayOperationRefused
  GatewayToHostAuthFault: GatewayToHostAuthFault
  GatewayToHostConnectFault: GatewayToHostConnectFault
  GatewayToHostTrustVerifyFault: GatewayToHostTrustVerifyFault
  GeneralEvent: GeneralEvent
  GeneralHostErrorEvent: GeneralHostErrorEvent
  GeneralHostInfoEvent: GeneralHostInfoEvent
  GeneralHostWarningEvent: GeneralHostWarningEvent
  GeneralUserEvent: GeneralUserEvent
  GeneralVmErrorEvent: GeneralVmErrorEvent
  GeneralVmInfoEvent: GeneralVmInfoEvent
  GeneralVmWarningEvent: GeneralVmWarningEvent
  GenericDrsFault: GenericDrsFault
  GenericVmConfigFault: GenericVmConfigFault
  GhostDvsProxySwitchDetectedEvent: GhostDvsProxySwitchDetectedEvent
  GhostDvsProxySwitchRemovedEvent: GhostDvsProxySwitchRemovedEvent
  GlobalMessageChangedEvent: GlobalMessageChangedEvent
  GroupAlarmAction: GroupAlarmAction
  GuestAliases: GuestAliases
  GuestAuthAliasInfo: GuestAuthAliasInfo
  GuestAuthAnySubject: GuestAuthAnySubject
  GuestAuthNamedSubject: GuestAuthNamedSubject
  GuestAuthSubject: GuestAuthSubject
  GuestAuthentication: GuestAuthentication
  GuestAuthenticationChallenge: GuestAuthenticationChallenge
  GuestComponentsOutOfDate: GuestComponentsOutOfDate
  GuestDiskInfo: GuestDiskInfo
  GuestFileAttributes: GuestFileAttributes
  GuestFileInfo: GuestFileInfo
  GuestInfo: GuestInfo
  GuestInfoCustomizationInfo: GuestInfoCustomizationInfo
  GuestInfoNamespaceGenerationInfo: GuestInfoNamespaceGenerationInfo
  GuestInfoVirtualDiskMapping: GuestInfoVirtualDiskMapping
  GuestListFileInfo: GuestListFileInfo
  GuestMappedAliases: GuestMappedAliases
  GuestMultipleMappings: GuestMultipleMappings
  GuestNicInfo: GuestNicInfo
  GuestOperationsFault: GuestOperationsFault
  GuestOperationsUnavailable: GuestOperationsUnavailable
  GuestOsDescriptor: GuestOsDescriptor
  GuestPermissionDenied: GuestPermissionDenied
  GuestPosixFileAttributes: GuestPosixFileAttributes
  GuestProcessInfo: GuestProcessInfo
  GuestProcessNotFound: GuestProcessNotFound
  GuestProgramSpec: GuestProgramSpec
  GuestRegKeyNameSpec: GuestRegKeyNameSpec
  GuestRegKeyRecordSpec: GuestRegKeyRecordSpec
  GuestRegKeySpec: GuestRegKeySpec
  GuestRegValueBinarySpec: GuestRegValueBinarySpec
  GuestRegValueDataSpec: GuestRegValueDataSpec
  GuestRegValueDwordSpec: GuestRegValueDwordSpec
  GuestRegValueExpandStringSpec: GuestRegValueExpandStringSpec
  GuestRegValueMultiStringSpec: GuestRegValueMultiStringSpec
  GuestRegValueNameSpec: GuestRegValueNameSpec
  GuestRegValueQwordSpec: GuestRegValueQwordSpec
  GuestRegValueSpec: GuestRegValueSpec
  GuestRegValueStringSpec: GuestRegValueStringSpec
  GuestRegistryFault: GuestRegistryFault
  GuestRegistryKeyAlreadyExists: GuestRegistryKeyAlreadyExists
  GuestRegistryKeyFault: GuestRegistryKeyFault
  GuestRegistryKeyHasSubkeys: GuestRegistryKeyHasSubkeys
  GuestRegistryKeyInvalid: GuestRegistryKeyInvalid
  GuestRegistryKeyParentVolatile: GuestRegistryKeyParentVolatile
  GuestRegistryValueFault: GuestRegistryValueFault
  GuestRegistryValueNotFound: GuestRegistryValueNotFound
  GuestScreenInfo: GuestScreenInfo
  GuestStackInfo: GuestStackInfo
  GuestWindowsFileAttributes: GuestWindowsFileAttributes
  GuestWindowsProgramSpec: GuestWindowsProgramSpec
  HAErrorsAtDest: HAErrorsAtDest
  HbrDiskMigrationAction: HbrDiskMigrationAction
  HbrManagerReplicationVmInfo: HbrManagerReplicationVmInfo
  HbrManagerVmReplicationCapability: HbrManagerVmReplicationCapability
  HbrReplicationTargetSpec: HbrReplicationTargetSpec
  HbrTargetSpec: HbrTargetSpec
  HbrTargetSpecReplacement: HbrTargetSpecReplacement
  HealthStatusChangedEvent: HealthStatusChangedEvent
  HealthSystemRuntime: HealthSystemRuntime
  HealthUpdate: HealthUpdate
  HealthUpdateInfo: HealthUpdateInfo
  HeterogenousHostsBlockingEVC: HeterogenousHostsBlockingEVC
  HostAccessControlEntry: HostAccessControlEntry
  HostAccessRestrictedToManagementServer: HostAccessRestrictedToManagementServer
  HostAccountSpec: HostAccountSpec
  HostActiveDirectory: HostActiveDirectory
  HostActiveDirectoryInfo: HostActiveDirectoryInfo
  HostActiveDirectorySpec: HostActiveDirectorySpec
  HostAddFailedEvent: HostAddFailedEvent
  HostAddedEvent: HostAddedEvent
  HostAdminDisableEvent: HostAdminDisableEvent
  HostAdminEnableEvent: HostAdminEnableEvent
  HostApplyProfile: HostApplyProfile
  HostAssignableHardwareBinding: HostAssignableHardwareBinding
  HostAssignableHardwareConfig: HostAssignableHardwareConfig
  HostAssignableHardwareConfigAttributeOverride: HostAssignableHardwareConfigAttributeOverride
  HostAuthenticationInfo: HostAuthenticationInfo
  HostAuthenticationManagerInfo: HostAuthenticationManagerInfo
  HostAuthenticationStoreInfo: HostAuthenticationStoreInfo
  HostAutoStartManagerConfig: HostAutoStartManagerConfig
  HostBIOSInfo: HostBIOSInfo
  HostBlockAdapterTargetTransport: HostBlockAdapterTargetTransport
  HostBlockHba: HostBlockHba
  HostBootDevice: HostBootDevice
  HostBootDeviceInfo: HostBootDeviceInfo
  HostCacheConfigurationInfo: HostCacheConfigurationInfo
  HostCacheConfigurationSpec: HostCacheConfigurationSpec
  HostCapability: HostCapability
  HostCertificateManagerCertificateInfo: HostCertificateManagerCertificateInfo
  HostCertificateManagerCertificateSpec: HostCertificateManagerCertificateSpec
  HostCnxFailedAccountFailedEvent: HostCnxFailedAccountFailedEvent
  HostCnxFailedAlreadyManagedEvent: HostCnxFailedAlreadyManagedEvent
  HostCnxFailedBadCcagentEvent: HostCnxFailedBadCcagentEvent
  HostCnxFailedBadUsernameEvent: HostCnxFailedBadUsernameEvent
  HostCnxFailedBadVersionEvent: HostCnxFailedBadVersionEvent
  HostCnxFailedCcagentUpgradeEvent: HostCnxFailedCcagentUpgradeEvent
  HostCnxFailedEvent: HostCnxFailedEvent
  HostCnxFailedNetworkErrorEvent: HostCnxFailedNetworkErrorEvent
  HostCnxFailedNoAccessEvent: HostCnxFailedNoAccessEvent
  HostCnxFailedNoConnectionEvent: HostCnxFailedNoConnectionEvent
  HostCnxFailedNoLicenseEvent: HostCnxFailedNoLicenseEvent
  HostCnxFailedNotFoundEvent: HostCnxFailedNotFoundEvent
  HostCnxFailedTimeoutEvent: HostCnxFailedTimeoutEvent
  HostCommunication: HostCommunication
  HostComplianceCheckedEvent: HostComplianceCheckedEvent
  HostCompliantEvent: HostCompliantEvent
  HostConfigAppliedEvent: HostConfigAppliedEvent
  HostConfigChange: HostConfigChange
  HostConfigFailed: HostConfigFailed
  HostConfigFault: HostConfigFault
  HostConfigInfo: HostConfigInfo
  HostConfigManager: HostConfigManager
  HostConfigSpec: HostConfigSpec
  HostConfigSummary: HostConfigSummary
  HostConnectFault: HostConnectFault
  HostConnectInfo: HostConnectInfo
  HostConnectInfoNetworkInfo: HostConnectInfoNetworkInfo
  HostConnectSpec: HostConnectSpec
  HostConnectedEvent: HostConnectedEvent
  HostConnectionLostEvent: HostConnectionLostEvent
  HostCpuIdInfo: HostCpuIdInfo
  HostCpuInfo: HostCpuInfo
  HostCpuPackage: HostCpuPackage
  HostCpuPowerManagementInfo: HostCpuPowerManagementInfo
  HostCpuSchedulerInfo: HostCpuSchedulerInfo
  HostDasDisabledEvent: HostDasDisabledEvent
  HostDasDisablingEvent: HostDasDisablingEvent
  HostDasEnabledEvent: HostDasEnabledEvent
  HostDasEnablingEvent: HostDasEnablingEvent
  HostDasErrorEvent: HostDasErrorEvent
  HostDasEvent: HostDasEvent
  HostDasOkEvent: HostDasOkEvent
  HostDataTransportConnectionInfo: HostDataTransportConnectionInfo
  HostDatastoreBrowserSearchResults: HostDatastoreBrowserSearchResults
  HostDatastoreBrowserSearchSpec: HostDatastoreBrowserSearchSpec
  HostDatastoreConnectInfo: HostDatastoreConnectInfo
  HostDatastoreExistsConnectInfo: HostDatastoreExistsConnectInfo
  HostDatastoreNameConflictConnectInfo: HostDatastoreNameConflictConnectInfo
  HostDatastoreSystemCapabilities: HostDatastoreSystemCapabilities
  HostDatastoreSystemDatastoreResult: HostDatastoreSystemDatastoreResult
  HostDatastoreSystemVvolDatastoreSpec: HostDatastoreSystemVvolDatastoreSpec
  HostDateTimeConfig: HostDateTimeConfig
  HostDateTimeInfo: HostDateTimeInfo
  HostDateTimeSystemServiceTestResult: HostDateTimeSystemServiceTestResult
  HostDateTimeSystemTimeZone: HostDateTimeSystemTimeZone
  HostDeploymentInfo: HostDeploymentInfo
  HostDevice: HostDevice
  HostDhcpService: HostDhcpService
  HostDhcpServiceConfig: HostDhcpServiceConfig
  HostDhcpServiceSpec: HostDhcpServiceSpec
  HostDiagnosticPartition: HostDiagnosticPartition
  HostDiagnosticPartitionCreateDescription: HostDiagnosticPartitionCreateDescription
  HostDiagnosticPartitionCreateOption: HostDiagnosticPartitionCreateOption
  HostDiagnosticPartitionCreateSpec: HostDiagnosticPartitionCreateSpec
  HostDigestInfo: HostDigestInfo
  HostDirectoryStoreInfo: HostDirectoryStoreInfo
  HostDisconnectedEvent: HostDisconnectedEvent
  HostDiskConfigurationResult: HostDiskConfigurationResult
  HostDiskDimensions: HostDiskDimensions
  HostDiskDimensionsChs: HostDiskDimensionsChs
  HostDiskDimensionsLba: HostDiskDimensionsLba
  HostDiskMappingInfo: HostDiskMappingInfo
  HostDiskMappingOption: HostDiskMappingOption
  HostDiskMappingPartitionInfo: HostDiskMappingPartitionInfo
  HostDiskMappingPartitionOption: HostDiskMappingPartitionOption
  HostDiskPartitionAttributes: HostDiskPartitionAttributes
  HostDiskPartitionBlockRange: HostDiskPartitionBlockRange
  HostDiskPartitionInfo: HostDiskPartitionInfo
  HostDiskPartitionLayout: HostDiskPartitionLayout
  HostDiskPartitionSpec: HostDiskPartitionSpec
  HostDnsConfig: HostDnsConfig
  HostDnsConfigSpec: HostDnsConfigSpec
  HostDvxClass: HostDvxClass
  HostEnableAdminFailedEvent: HostEnableAdminFailedEvent
  HostEnterMaintenanceResult: HostEnterMaintenanceResult
  HostEsxAgentHostManagerConfigInfo: HostEsxAgentHostManagerConfigInfo
  HostEvent: HostEvent
  HostEventArgument: HostEventArgument
  HostExtraNetworksEvent: HostExtraNetworksEvent
  HostFaultToleranceManagerComponentHealthInfo: HostFaultToleranceManagerComponentHealthInfo
  HostFeatureCapability: HostFeatureCapability
  HostFeatureMask: HostFeatureMask
  HostFeatureVersionInfo: HostFeatureVersionInfo
  HostFibreChannelHba: HostFibreChannelHba
  HostFibreChannelOverEthernetHba: HostFibreChannelOverEthernetHba
  HostFibreChannelOverEthernetHbaLinkInfo: HostFibreChannelOverEthernetHbaLinkInfo
  HostFibreChannelOverEthernetTargetTransport: HostFibreChannelOverEthernetTargetTransport
  HostFibreChannelTargetTransport: HostFibreChannelTargetTransport
  HostFileAccess: HostFileAccess
  HostFileSystemMountInfo: HostFileSystemMountInfo
  HostFileSystemVolume: HostFileSystemVolume
  HostFileSystemVolumeInfo: HostFileSystemVolumeInfo
  HostFirewallConfig: HostFirewallConfig
  HostFirewallConfigRuleSetConfig: HostFirewallConfigRuleSetConfig
  HostFirewallDefaultPolicy: HostFirewallDefaultPolicy
  HostFirewallInfo: HostFirewallInfo
  HostFirewallRule: HostFirewallRule
  HostFirewallRuleset: HostFirewallRuleset
  HostFirewallRulesetIpList: HostFirewallRulesetIpList
  HostFirewallRulesetIpNetwork: HostFirewallRulesetIpNetwork
  HostFirewallRulesetRulesetSpec: HostFirewallRulesetRulesetSpec
  HostFlagInfo: HostFlagInfo
  HostForceMountedInfo: HostForceMountedInfo
  HostFru: HostFru
  HostGatewaySpec: HostGatewaySpec
  HostGetShortNameFailedEvent: HostGetShortNameFailedEvent
  HostGraphicsConfig: HostGraphicsConfig
  HostGraphicsConfigDeviceType: HostGraphicsConfigDeviceType
  HostGraphicsInfo: HostGraphicsInfo
  HostHardwareElementInfo: HostHardwareElementInfo
  HostHardwareInfo: HostHardwareInfo
  HostHardwareStatusInfo: HostHardwareStatusInfo
  HostHardwareSummary: HostHardwareSummary
  HostHasComponentFailure: HostHasComponentFailure
  HostHbaCreateSpec: HostHbaCreateSpec
  HostHostBusAdapter: HostHostBusAdapter
  HostHyperThreadScheduleInfo: HostHyperThreadScheduleInfo
  HostImageProfileSummary: HostImageProfileSummary
  HostInAuditModeEvent: HostInAuditModeEvent
  HostInDomain: HostInDomain
  HostIncompatibleForFaultTolerance: HostIncompatibleForFaultTolerance
  HostIncompatibleForRecordReplay: HostIncompatibleForRecordReplay
  HostInternetScsiHba: HostInternetScsiHba
  HostInternetScsiHbaAuthenticationCapabilities: HostInternetScsiHbaAuthenticationCapabilities
  HostInternetScsiHbaAuthenticationProperties: HostInternetScsiHbaAuthenticationProperties
  HostInternetScsiHbaDigestCapabilities: HostInternetScsiHbaDigestCapabilities
  HostInternetScsiHbaDigestProperties: HostInternetScsiHbaDigestProperties
  HostInternetScsiHbaDiscoveryCapabilities: HostInternetScsiHbaDiscoveryCapabilities
  HostInternetScsiHbaDiscoveryProperties: HostInternetScsiHbaDiscoveryProperties
  HostInternetScsiHbaIPCapabilities: HostInternetScsiHbaIPCapabilities
  HostInternetScsiHbaIPProperties: HostInternetScsiHbaIPProperties
  HostInternetScsiHbaIPv6Properties: HostInternetScsiHbaIPv6Properties
  HostInternetScsiHbaIscsiIpv6Address: HostInternetScsiHbaIscsiIpv6Address
  HostInternetScsiHbaParamValue: HostInternetScsiHbaParamValue
  HostInternetScsiHbaSendTarget: HostInternetScsiHbaSendTarget
  HostInternetScsiHbaStaticTarget: HostInternetScsiHbaStaticTarget
  HostInternetScsiHbaTargetSet: HostInternetScsiHbaTargetSet
  HostInternetScsiTargetTransport: HostInternetScsiTargetTransport
  HostInventoryFull: HostInventoryFull
  HostInventoryFullEvent: HostInventoryFullEvent
  HostInventoryUnreadableEvent: HostInventoryUnreadableEvent
  HostIoFilterInfo: HostIoFilterInfo
  HostIpChangedEvent: HostIpChangedEvent
  HostIpConfig: HostIpConfig
  HostIpConfigIpV6Address: HostIpConfigIpV6Address
  HostIpConfigIpV6AddressConfiguration: HostIpConfigIpV6AddressConfiguration
  HostIpInconsistentEvent: HostIpInconsistentEvent
  HostIpRouteConfig: HostIpRouteConfig
  HostIpRouteConfigSpec: HostIpRouteConfigSpec
  HostIpRouteEntry: HostIpRouteEntry
  HostIpRouteOp: HostIpRouteOp
  HostIpRouteTableConfig: HostIpRouteTableConfig
  HostIpRouteTableInfo: HostIpRouteTableInfo
  HostIpToShortNameFailedEvent: HostIpToShortNameFailedEvent
  HostIpmiInfo: HostIpmiInfo
  HostIsolationIpPingFailedEvent: HostIsolationIpPingFailedEvent
  HostLicensableResourceInfo: HostLicensableResourceInfo
  HostLicenseConnectInfo: HostLicenseConnectInfo
  HostLicenseExpiredEvent: HostLicenseExpiredEvent
  HostLicenseSpec: HostLicenseSpec
  HostListSummary: HostListSummary
  HostListSummaryGatewaySummary: HostListSummaryGatewaySummary
  HostListSummaryQuickStats: HostListSummaryQuickStats
  HostLocalAuthenticationInfo: HostLocalAuthenticationInfo
  HostLocalFileSystemVolume: HostLocalFileSystemVolume
  HostLocalFileSystemVolumeSpec: HostLocalFileSystemVolumeSpec
  HostLocalPortCreatedEvent: HostLocalPortCreatedEvent
  HostLowLevelProvisioningManagerDiskLayoutSpec: HostLowLevelProvisioningManagerDiskLayoutSpec
  HostLowLevelProvisioningManagerFileDeleteResult: HostLowLevelProvisioningManagerFileDeleteResult
  HostLowLevelProvisioningManagerFileDeleteSpec: HostLowLevelProvisioningManagerFileDeleteSpec
  HostLowLevelProvisioningManagerFileReserveResult: HostLowLevelProvisioningManagerFileReserveResult
  HostLowLevelProvisioningManagerFileReserveSpec: HostLowLevelProvisioningManagerFileReserveSpec
  HostLowLevelProvisioningManagerSnapshotLayoutSpec: HostLowLevelProvisioningManagerSnapshotLayoutSpec
  HostLowLevelProvisioningManagerVmMigrationStatus: HostLowLevelProvisioningManagerVmMigrationStatus
  HostLowLevelProvisioningManagerVmRecoveryInfo: HostLowLevelProvisioningManagerVmRecoveryInfo
  HostMaintenanceSpec: HostMaintenanceSpec
  HostMaintenanceSpecEvacuationMode: HostMaintenanceSpecEvacuationMode
  HostMemberHealthCheckResult: HostMemberHealthCheckResult
  HostMemberRuntimeInfo: HostMemberRuntimeInfo
  HostMemberUplinkHealthCheckResult: HostMemberUplinkHealthCheckResult
  HostMemoryProfile: HostMemoryProfile
  HostMemorySpec: HostMemorySpec
  HostMemoryTierInfo: HostMemoryTierInfo
  HostMissingNetworksEvent: HostMissingNetworksEvent
  HostMonitoringStateChangedEvent: HostMonitoringStateChangedEvent
  HostMountInfo: HostMountInfo
  HostMultipathInfo: HostMultipathInfo
  HostMultipathInfoFixedLogicalUnitPolicy: HostMultipathInfoFixedLogicalUnitPolicy
  HostMultipathInfoHppLogicalUnitPolicy: HostMultipathInfoHppLogicalUnitPolicy
  HostMultipathInfoLogicalUnit: HostMultipathInfoLogicalUnit
  HostMultipathInfoLogicalUnitPolicy: HostMultipathInfoLogicalUnitPolicy
  HostMultipathInfoLogicalUnitStorageArrayTypePolicy: HostMultipathInfoLogicalUnitStorageArrayTypePolicy
  HostMultipathInfoPath: HostMultipathInfoPath
  HostMultipathStateInfo: HostMultipathStateInfo
  HostMultipathStateInfoPath: HostMultipathStateInfoPath
  HostNasVolume: HostNasVolume
  HostNasVolumeConfig: HostNasVolumeConfig
  HostNasVolumeSpec: HostNasVolumeSpec
  HostNasVolumeUserInfo: HostNasVolumeUserInfo
  HostNatService: HostNatService
  HostNatServiceConfig: HostNatServiceConfig
  HostNatServiceNameServiceSpec: HostNatServiceNameServiceSpec
  HostNatServicePortForwardSpec: HostNatServicePortForwardSpec
  HostNatServiceSpec: HostNatServiceSpec
  HostNetCapabilities: HostNetCapabilities
  HostNetOffloadCapabilities: HostNetOffloadCapabilities
  HostNetStackInstance: HostNetStackInstance
  HostNetworkConfig: HostNetworkConfig
  HostNetworkConfigNetStackSpec: HostNetworkConfigNetStackSpec
  HostNetworkConfigResult: HostNetworkConfigResult
  HostNetworkInfo: HostNetworkInfo
  HostNetworkPolicy: HostNetworkPolicy
  HostNetworkResourceRuntime: HostNetworkResourceRuntime
  HostNetworkSecurityPolicy: HostNetworkSecurityPolicy
  HostNetworkTrafficShapingPolicy: HostNetworkTrafficShapingPolicy
  HostNewNetworkConnectInfo: HostNewNetworkConnectInfo
  HostNfcConnectionInfo: HostNfcConnectionInfo
  HostNicFailureCriteria: HostNicFailureCriteria
  HostNicOrderPolicy: HostNicOrderPolicy
  HostNicTeamingPolicy: HostNicTeamingPolicy
  HostNoAvailableNetworksEvent: HostNoAvailableNetworksEvent
  HostNoHAEnabledPortGroupsEvent: HostNoHAEnabledPortGroupsEvent
  HostNoRedundantManagementNetworkEvent: HostNoRedundantManagementNetworkEvent
  HostNonCompliantEvent: HostNonCompliantEvent
  HostNotConnected: HostNotConnected
  HostNotInClusterEvent: HostNotInClusterEvent
  HostNotReachable: HostNotReachable
  HostNtpConfig: HostNtpConfig
  HostNumaInfo: HostNumaInfo
  HostNumaNode: HostNumaNode
  HostNumericSensorInfo: HostNumericSensorInfo
  HostNvmeConnectSpec: HostNvmeConnectSpec
  HostNvmeController: HostNvmeController
  HostNvmeDisconnectSpec: HostNvmeDisconnectSpec
  HostNvmeDiscoverSpec: HostNvmeDiscoverSpec
  HostNvmeDiscoveryLog: HostNvmeDiscoveryLog
  HostNvmeDiscoveryLogEntry: HostNvmeDiscoveryLogEntry
  HostNvmeNamespace: HostNvmeNamespace
  HostNvmeOpaqueTransportParameters: HostNvmeOpaqueTransportParameters
  HostNvmeOverFibreChannelParameters: HostNvmeOverFibreChannelParameters
  HostNvmeOverRdmaParameters: HostNvmeOverRdmaParameters
  HostNvmeOverTcpParameters: HostNvmeOverTcpParameters
  HostNvmeSpec: HostNvmeSpec
  HostNvmeTopology: HostNvmeTopology
  HostNvmeTopologyInterface: HostNvmeTopologyInterface
  HostNvmeTransportParameters: HostNvmeTransportParameters
  HostOpaqueNetworkInfo: HostOpaqueNetworkInfo
  HostOpaqueSwitch: HostOpaqueSwitch
  HostOpaqueSwitchPhysicalNicZone: HostOpaqueSwitchPhysicalNicZone
  HostOvercommittedEvent: HostOvercommittedEvent
  HostPMemVolume: HostPMemVolume
  HostParallelScsiHba: HostParallelScsiHba
  HostParallelScsiTargetTransport: HostParallelScsiTargetTransport
  HostPartialMaintenanceModeRuntimeInfo: HostPartialMaintenanceModeRuntimeInfo
  HostPatchManagerLocator: HostPatchManagerLocator
  HostPatchManagerPatchManagerOperationSpec: HostPatchManagerPatchManagerOperationSpec
  HostPatchManagerResult: HostPatchManagerResult
  HostPatchManagerStatus: HostPatchManagerStatus
  HostPatchManagerStatusPrerequisitePatch: HostPatchManagerStatusPrerequisitePatch
  HostPathSelectionPolicyOption: HostPathSelectionPolicyOption
  HostPciDevice: HostPciDevice
  HostPciDeviceDirectPathInfo: HostPciDeviceDirectPathInfo
  HostPciPassthruConfig: HostPciPassthruConfig
  HostPciPassthruInfo: HostPciPassthruInfo
  HostPciPassthruInfoDirectPathState: HostPciPassthruInfoDirectPathState
  HostPcieHba: HostPcieHba
  HostPcieTargetTransport: HostPcieTargetTransport
  HostPersistentMemoryInfo: HostPersistentMemoryInfo
  HostPlacedVirtualNicIdentifier: HostPlacedVirtualNicIdentifier
  HostPlugStoreTopology: HostPlugStoreTopology
  HostPlugStoreTopologyAdapter: HostPlugStoreTopologyAdapter
  HostPlugStoreTopologyDevice: HostPlugStoreTopologyDevice
  HostPlugStoreTopologyPath: HostPlugStoreTopologyPath
  HostPlugStoreTopologyPlugin: HostPlugStoreTopologyPlugin
  HostPlugStoreTopologyTarget: HostPlugStoreTopologyTarget
  HostPnicNetworkResourceInfo: HostPnicNetworkResourceInfo
  HostPortGroup: HostPortGroup
  HostPortGroupConfig: HostPortGroupConfig
  HostPortGroupPort: HostPortGroupPort
  HostPortGroupProfile: HostPortGroupProfile
  HostPortGroupSpec: HostPortGroupSpec
  HostPosixAccountSpec: HostPosixAccountSpec
  HostPowerOpFailed: HostPowerOpFailed
  HostPowerPolicy: HostPowerPolicy
  HostPrimaryAgentNotShortNameEvent: HostPrimaryAgentNotShortNameEvent
  HostProfileAppliedEvent: HostProfileAppliedEvent
  HostProfileCompleteConfigSpec: HostProfileCompleteConfigSpec
  HostProfileConfigInfo: HostProfileConfigInfo
  HostProfileConfigSpec: HostProfileConfigSpec
  HostProfileHostBasedConfigSpec: HostProfileHostBasedConfigSpec
  HostProfileManagerCompositionResult: HostProfileManagerCompositionResult
  HostProfileManagerCompositionResultResultElement: HostProfileManagerCompositionResultResultElement
  HostProfileManagerCompositionValidationResult: HostProfileManagerCompositionValidationResult
  HostProfileManagerCompositionValidationResultResultElement: HostProfileManagerCompositionValidationResultResultElement
  HostProfileManagerConfigTaskList: HostProfileManagerConfigTaskList
  HostProfileManagerHostToConfigSpecMap: HostProfileManagerHostToConfigSpecMap
  HostProfileSerializedHostProfileSpec: HostProfileSerializedHostProfileSpec
  HostProfileValidationFailureInfo: HostProfileValidationFailureInfo
  HostProfilesEntityCustomizations: HostProfilesEntityCustomizations
  HostProtocolEndpoint: HostProtocolEndpoint
  HostProxySwitch: HostProxySwitch
  HostProxySwitchConfig: HostProxySwitchConfig
  HostProxySwitchEnsInfo: HostProxySwitchEnsInfo
  HostProxySwitchHostLagConfig: HostProxySwitchHostLagConfig
  HostProxySwitchSpec: HostProxySwitchSpec
  HostPtpConfig: HostPtpConfig
  HostPtpConfigPtpPort: HostPtpConfigPtpPort
  HostQualifiedName: HostQualifiedName
  HostRdmaDevice: HostRdmaDevice
  HostRdmaDeviceBacking: HostRdmaDeviceBacking
  HostRdmaDeviceCapability: HostRdmaDeviceCapability
  HostRdmaDeviceConnectionInfo: HostRdmaDeviceConnectionInfo
  HostRdmaDevicePnicBacking: HostRdmaDevicePnicBacking
  HostRdmaHba: HostRdmaHba
  HostRdmaTargetTransport: HostRdmaTargetTransport
  HostReconnectionFailedEvent: HostReconnectionFailedEvent
  HostReliableMemoryInfo: HostReliableMemoryInfo
  HostRemovedEvent: HostRemovedEvent
  HostResignatureRescanResult: HostResignatureRescanResult
  HostRuntimeInfo: HostRuntimeInfo
  HostRuntimeInfoNetStackInstanceRuntimeInfo: HostRuntimeInfoNetStackInstanceRuntimeInfo
  HostRuntimeInfoNetworkRuntimeInfo: HostRuntimeInfoNetworkRuntimeInfo
  HostRuntimeInfoPodVMInfo: HostRuntimeInfoPodVMInfo
  HostRuntimeInfoStateEncryptionInfo: HostRuntimeInfoStateEncryptionInfo
  HostScsiDisk: HostScsiDisk
  HostScsiDiskPartition: HostScsiDiskPartition
  HostScsiTopology: HostScsiTopology
  HostScsiTopologyInterface: HostScsiTopologyInterface
  HostScsiTopologyLun: HostScsiTopologyLun
  HostScsiTopologyTarget: HostScsiTopologyTarget
  HostSecuritySpec: HostSecuritySpec
  HostSerialAttachedHba: HostSerialAttachedHba
  HostSerialAttachedTargetTransport: HostSerialAttachedTargetTransport
  HostService: HostService
  HostServiceConfig: HostServiceConfig
  HostServiceInfo: HostServiceInfo
  HostServiceSourcePackage: HostServiceSourcePackage
  HostServiceTicket: HostServiceTicket
  HostSevInfo: HostSevInfo
  HostSgxInfo: HostSgxInfo
  HostSgxRegistrationInfo: HostSgxRegistrationInfo
  HostSharedGpuCapabilities: HostSharedGpuCapabilities
  HostShortNameInconsistentEvent: HostShortNameInconsistentEvent
  HostShortNameToIpFailedEvent: HostShortNameToIpFailedEvent
  HostShutdownEvent: HostShutdownEvent
  HostSnmpConfigSpec: HostSnmpConfigSpec
  HostSnmpDestination: HostSnmpDestination
  HostSnmpSystemAgentLimits: HostSnmpSystemAgentLimits
  HostSpecification: HostSpecification
  HostSpecificationChangedEvent: HostSpecificationChangedEvent
  HostSpecificationOperationFailed: HostSpecificationOperationFailed
  HostSpecificationRequireEvent: HostSpecificationRequireEvent
  HostSpecificationUpdateEvent: HostSpecificationUpdateEvent
  HostSriovConfig: HostSriovConfig
  HostSriovDevicePoolInfo: HostSriovDevicePoolInfo
  HostSriovInfo: HostSriovInfo
  HostSriovNetworkDevicePoolInfo: HostSriovNetworkDevicePoolInfo
  HostSslThumbprintInfo: HostSslThumbprintInfo
  HostStatusChangedEvent: HostStatusChangedEvent
  HostStorageArrayTypePolicyOption: HostStorageArrayTypePolicyOption
  HostStorageDeviceInfo: HostStorageDeviceInfo
  HostStorageElementInfo: HostStorageElementInfo
  HostStorageOperationalInfo: HostStorageOperationalInfo
  HostStorageSystemDiskLocatorLedResult: HostStorageSystemDiskLocatorLedResult
  HostStorageSystemScsiLunResult: HostStorageSystemScsiLunResult
  HostStorageSystemVmfsVolumeResult: HostStorageSystemVmfsVolumeResult
  HostSubSpecification: HostSubSpecification
  HostSubSpecificationDeleteEvent: HostSubSpecificationDeleteEvent
  HostSubSpecificationUpdateEvent: HostSubSpecificationUpdateEvent
  HostSyncFailedEvent: HostSyncFailedEvent
  HostSystemComplianceCheckState: HostSystemComplianceCheckState
  HostSystemHealthInfo: HostSystemHealthInfo
  HostSystemIdentificationInfo: HostSystemIdentificationInfo
  HostSystemInfo: HostSystemInfo
  HostSystemReconnectSpec: HostSystemReconnectSpec
  HostSystemRemediationState: HostSystemRemediationState
  HostSystemResourceInfo: HostSystemResourceInfo
  HostSystemSwapConfiguration: HostSystemSwapConfiguration
  HostSystemSwapConfigurationDatastoreOption: HostSystemSwapConfigurationDatastoreOption
  HostSystemSwapConfigurationDisabledOption: HostSystemSwapConfigurationDisabledOption
  HostSystemSwapConfigurationHostCacheOption: HostSystemSwapConfigurationHostCacheOption
  HostSystemSwapConfigurationHostLocalSwapOption: HostSystemSwapConfigurationHostLocalSwapOption
  HostSystemSwapConfigurationSystemSwapOption: HostSystemSwapConfigurationSystemSwapOption
  HostTargetTransport: HostTargetTransport
  HostTcpHba: HostTcpHba
  HostTcpHbaCreateSpec: HostTcpHbaCreateSpec
  HostTcpTargetTransport: HostTcpTargetTransport
  HostTdxInfo: HostTdxInfo
  HostTpmAttestationInfo: HostTpmAttestationInfo
  HostTpmAttestationReport: HostTpmAttestationReport
  HostTpmBootCompleteEventDetails: HostTpmBootCompleteEventDetails
  HostTpmBootSecurityOptionEventDetails: HostTpmBootSecurityOptionEventDetails
  HostTpmCommandEventDetails: HostTpmCommandEventDetails
  HostTpmDigestInfo: HostTpmDigestInfo
  HostTpmEventDetails: HostTpmEventDetails
  HostTpmEventLogEntry: HostTpmEventLogEntry
  HostTpmNvTagEventDetails: HostTpmNvTagEventDetails
  HostTpmOptionEventDetails: HostTpmOptionEventDetails
  HostTpmSignerEventDetails: HostTpmSignerEventDetails
  HostTpmSoftwareComponentEventDetails: HostTpmSoftwareComponentEventDetails
  HostTpmSystemVersionEventDetails: HostTpmSystemVersionEventDetails
  HostTpmVersionEventDetails: HostTpmVersionEventDetails
  HostTrustAuthorityAttestationInfo: HostTrustAuthorityAttestationInfo
  HostUnresolvedVmfsExtent: HostUnresolvedVmfsExtent
  HostUnresolvedVmfsResignatureSpec: HostUnresolvedVmfsResignatureSpec
  HostUnresolvedVmfsResolutionResult: HostUnresolvedVmfsResolutionResult
  HostUnresolvedVmfsResolutionSpec: HostUnresolvedVmfsResolutionSpec
  HostUnresolvedVmfsVolume: HostUnresolvedVmfsVolume
  HostUnresolvedVmfsVolumeResolveStatus: HostUnresolvedVmfsVolumeResolveStatus
  HostUpgradeFailedEvent: HostUpgradeFailedEvent
  HostUserWorldSwapNotEnabledEvent: HostUserWorldSwapNotEnabledEvent
  HostVFlashManagerVFlashCacheConfigInfo: HostVFlashManagerVFlashCacheConfigInfo
  HostVFlashManagerVFlashCacheConfigInfoVFlashModuleConfigOption: HostVFlashManagerVFlashCacheConfigInfoVFlashModuleConfigOption
  HostVFlashManagerVFlashCacheConfigSpec: HostVFlashManagerVFlashCacheConfigSpec
  HostVFlashManagerVFlashConfigInfo: HostVFlashManagerVFlashConfigInfo
  HostVFlashManagerVFlashResourceConfigInfo: HostVFlashManagerVFlashResourceConfigInfo
  HostVFlashManagerVFlashResourceConfigSpec: HostVFlashManagerVFlashResourceConfigSpec
  HostVFlashManagerVFlashResourceRunTimeInfo: HostVFlashManagerVFlashResourceRunTimeInfo
  HostVFlashResourceConfigurationResult: HostVFlashResourceConfigurationResult
  HostVMotionCompatibility: HostVMotionCompatibility
  HostVMotionConfig: HostVMotionConfig
  HostVMotionInfo: HostVMotionInfo
  HostVMotionManagerDstInstantCloneResult: HostVMotionManagerDstInstantCloneResult
  HostVMotionManagerSrcInstantCloneResult: HostVMotionManagerSrcInstantCloneResult
  HostVMotionNetConfig: HostVMotionNetConfig
  HostVfatVolume: HostVfatVolume
  HostVffsSpec: HostVffsSpec
  HostVffsVolume: HostVffsVolume
  HostVirtualNic: HostVirtualNic
  HostVirtualNicConfig: HostVirtualNicConfig
  HostVirtualNicConnection: HostVirtualNicConnection
  HostVirtualNicIpRouteSpec: HostVirtualNicIpRouteSpec
  HostVirtualNicManagerInfo: HostVirtualNicManagerInfo
  HostVirtualNicManagerNicTypeSelection: HostVirtualNicManagerNicTypeSelection
  HostVirtualNicOpaqueNetworkSpec: HostVirtualNicOpaqueNetworkSpec
  HostVirtualNicSpec: HostVirtualNicSpec
  HostVirtualSwitch: HostVirtualSwitch
  HostVirtualSwitchAutoBridge: HostVirtualSwitchAutoBridge
  HostVirtualSwitchBeaconConfig: HostVirtualSwitchBeaconConfig
  HostVirtualSwitchBondBridge: HostVirtualSwitchBondBridge
  HostVirtualSwitchBridge: HostVirtualSwitchBridge
  HostVirtualSwitchConfig: HostVirtualSwitchConfig
  HostVirtualSwitchSimpleBridge: HostVirtualSwitchSimpleBridge
  HostVirtualSwitchSpec: HostVirtualSwitchSpec
  HostVmciAccessManagerAccessSpec: HostVmciAccessManagerAccessSpec
  HostVmfsRescanResult: HostVmfsRescanResult
  HostVmfsSpec: HostVmfsSpec
  HostVmfsVolume: HostVmfsVolume
  HostVnicConnectedToCustomizedDVPortEvent: HostVnicConnectedToCustomizedDVPortEvent
  HostVsanInternalSystemCmmdsQuery: HostVsanInternalSystemCmmdsQuery
  HostVsanInternalSystemDeleteVsanObjectsResult: HostVsanInternalSystemDeleteVsanObjectsResult
  HostVsanInternalSystemVsanObjectOperationResult: HostVsanInternalSystemVsanObjectOperationResult
  HostVsanInternalSystemVsanPhysicalDiskDiagnosticsResult: HostVsanInternalSystemVsanPhysicalDiskDiagnosticsResult
  HostVvolNQN: HostVvolNQN
  HostVvolVolume: HostVvolVolume
  HostVvolVolumeHostVvolNQN: HostVvolVolumeHostVvolNQN
  HostVvolVolumeSpecification: HostVvolVolumeSpecification
  HostWwnChangedEvent: HostWwnChangedEvent
  HostWwnConflictEvent: HostWwnConflictEvent
  HotSnapshotMoveNotSupported: HotSnapshotMoveNotSupported
  HourlyTaskScheduler: HourlyTaskScheduler
  HttpFault: HttpFault
  HttpNfcLeaseCapabilities: HttpNfcLeaseCapabilities
  HttpNfcLeaseDatastoreLeaseInfo: HttpNfcLeaseDatastoreLeaseInfo
  HttpNfcLeaseDeviceUrl: HttpNfcLeaseDeviceUrl
  HttpNfcLeaseHostInfo: HttpNfcLeaseHostInfo
  HttpNfcLeaseInfo: HttpNfcLeaseInfo
  HttpNfcLeaseManifestEntry: HttpNfcLeaseManifestEntry
  HttpNfcLeaseProbeResult: HttpNfcLeaseProbeResult
  HttpNfcLeaseSourceFile: HttpNfcLeaseSourceFile
  ID: ID
  IDEDiskNotSupported: IDEDiskNotSupported
  IORMNotSupportedHostOnDatastore: IORMNotSupportedHostOnDatastore
  IScsiBootFailureEvent: IScsiBootFailureEvent
  ImportHostAddFailure: ImportHostAddFailure
  ImportOperationBulkFault: ImportOperationBulkFault
  ImportOperationBulkFaultFaultOnImport: ImportOperationBulkFaultFaultOnImport
  ImportSpec: ImportSpec
  InUseFeatureManipulationDisallowed: InUseFeatureManipulationDisallowed
  InaccessibleDatastore: InaccessibleDatastore
  InaccessibleFTMetadataDatastore: InaccessibleFTMetadataDatastore
  InaccessibleVFlashSource: InaccessibleVFlashSource
  IncompatibleDefaultDevice: IncompatibleDefaultDevice
  IncompatibleHostForFtSecondary: IncompatibleHostForFtSecondary
  IncompatibleHostForVmReplication: IncompatibleHostForVmReplication
  IncompatibleSetting: IncompatibleSetting
  IncorrectFileType: IncorrectFileType
  IncorrectHostInformation: IncorrectHostInformation
  IncorrectHostInformationEvent: IncorrectHostInformationEvent
  IndependentDiskVMotionNotSupported: IndependentDiskVMotionNotSupported
  InfoUpgradeEvent: InfoUpgradeEvent
  InheritablePolicy: InheritablePolicy
  InsufficientAgentVmsDeployed: InsufficientAgentVmsDeployed
  InsufficientCpuResourcesFault: InsufficientCpuResourcesFault
  InsufficientDisks: InsufficientDisks
  InsufficientFailoverResourcesEvent: InsufficientFailoverResourcesEvent
  InsufficientFailoverResourcesFault: InsufficientFailoverResourcesFault
  InsufficientGraphicsResourcesFault: InsufficientGraphicsResourcesFault
  InsufficientHostCapacityFault: InsufficientHostCapacityFault
  InsufficientHostCpuCapacityFault: InsufficientHostCpuCapacityFault
  InsufficientHostMemoryCapacityFault: InsufficientHostMemoryCapacityFault
  InsufficientMemoryResourcesFault: InsufficientMemoryResourcesFault
  InsufficientNetworkCapacity: InsufficientNetworkCapacity
  InsufficientNetworkResourcePoolCapacity: InsufficientNetworkResourcePoolCapacity
  InsufficientPerCpuCapacity: InsufficientPerCpuCapacity
  InsufficientResourcesFault: InsufficientResourcesFault
  InsufficientResourcesQuota: InsufficientResourcesQuota
  InsufficientStandbyCpuResource: InsufficientStandbyCpuResource
  InsufficientStandbyMemoryResource: InsufficientStandbyMemoryResource
  InsufficientStandbyResource: InsufficientStandbyResource
  InsufficientStorageIops: InsufficientStorageIops
  InsufficientStorageSpace: InsufficientStorageSpace
  InsufficientVFlashResourcesFault: InsufficientVFlashResourcesFault
  IntExpression: IntExpression
  IntOption: IntOption
  IntPolicy: IntPolicy
  InvalidAffinitySettingFault: InvalidAffinitySettingFault
  InvalidArgument: InvalidArgument
  InvalidBmcRole: InvalidBmcRole
  InvalidBundle: InvalidBundle
  InvalidCAMCertificate: InvalidCAMCertificate
  InvalidCAMServer: InvalidCAMServer
  InvalidClientCertificate: InvalidClientCertificate
  InvalidCollectorVersion: InvalidCollectorVersion
  InvalidController: InvalidController
  InvalidDasConfigArgument: InvalidDasConfigArgument
  InvalidDasRestartPriorityForFtVm: InvalidDasRestartPriorityForFtVm
  InvalidDatastore: InvalidDatastore
  InvalidDatastorePath: InvalidDatastorePath
  InvalidDatastoreState: InvalidDatastoreState
  InvalidDeviceBacking: InvalidDeviceBacking
  InvalidDeviceOperation: InvalidDeviceOperation
  InvalidDeviceSpec: InvalidDeviceSpec
  InvalidDiskFormat: InvalidDiskFormat
  InvalidDrsBehaviorForFtVm: InvalidDrsBehaviorForFtVm
  InvalidEditionEvent: InvalidEditionEvent
  InvalidEditionLicense: InvalidEditionLicense
  InvalidEvent: InvalidEvent
  InvalidFolder: InvalidFolder
  InvalidFormat: InvalidFormat
  InvalidGuestLogin: InvalidGuestLogin
  InvalidHostConnectionState: InvalidHostConnectionState
  InvalidHostName: InvalidHostName
  InvalidHostState: InvalidHostState
  InvalidIndexArgument: InvalidIndexArgument
  InvalidIpfixConfig: InvalidIpfixConfig
  InvalidIpmiLoginInfo: InvalidIpmiLoginInfo
  InvalidIpmiMacAddress: InvalidIpmiMacAddress
  InvalidLicense: InvalidLicense
  InvalidLocale: InvalidLocale
  InvalidLogin: InvalidLogin
  InvalidName: InvalidName
  InvalidNasCredentials: InvalidNasCredentials
  InvalidNetworkInType: InvalidNetworkInType
  InvalidNetworkResource: InvalidNetworkResource
  InvalidOperationOnSecondaryVm: InvalidOperationOnSecondaryVm
  InvalidPowerState: InvalidPowerState
  InvalidPrivilege: InvalidPrivilege
  InvalidProfileReferenceHost: InvalidProfileReferenceHost
  InvalidProperty: InvalidProperty
  InvalidPropertyType: InvalidPropertyType
  InvalidPropertyValue: InvalidPropertyValue
  InvalidRequest: InvalidRequest
  InvalidResourcePoolStructureFault: InvalidResourcePoolStructureFault
  InvalidScheduledTask: InvalidScheduledTask
  InvalidSnapshotFormat: InvalidSnapshotFormat
  InvalidState: InvalidState
  InvalidToken: InvalidToken
  InvalidType: InvalidType
  InvalidVmConfig: InvalidVmConfig
  InvalidVmState: InvalidVmState
  InventoryDescription: InventoryDescription
  InventoryHasStandardAloneHosts: InventoryHasStandardAloneHosts
  IoFilterHostIssue: IoFilterHostIssue
  IoFilterInfo: IoFilterInfo
  IoFilterManagerSslTrust: IoFilterManagerSslTrust
  IoFilterQueryIssueResult: IoFilterQueryIssueResult
  IpAddress: IpAddress
  IpAddressProfile: IpAddressProfile
  IpHostnameGeneratorError: IpHostnameGeneratorError
  IpPool: IpPool
  IpPoolAssociation: IpPoolAssociation
  IpPoolIpPoolConfigInfo: IpPoolIpPoolConfigInfo
  IpPoolManagerIpAllocation: IpPoolManagerIpAllocation
  IpRange: IpRange
  IpRouteProfile: IpRouteProfile
  IscsiDependencyEntity: IscsiDependencyEntity
  IscsiFault: IscsiFault
  IscsiFaultInvalidVnic: IscsiFaultInvalidVnic
  IscsiFaultPnicInUse: IscsiFaultPnicInUse
  IscsiFaultVnicAlreadyBound: IscsiFaultVnicAlreadyBound
  IscsiFaultVnicHasActivePaths: IscsiFaultVnicHasActivePaths
  IscsiFaultVnicHasMultipleUplinks: IscsiFaultVnicHasMultipleUplinks
  IscsiFaultVnicHasNoUplinks: IscsiFaultVnicHasNoUplinks
  IscsiFaultVnicHasWrongUplink: IscsiFaultVnicHasWrongUplink
  IscsiFaultVnicInUse: IscsiFaultVnicInUse
  IscsiFaultVnicIsLastPath: IscsiFaultVnicIsLastPath
  IscsiFaultVnicNotBound: IscsiFaultVnicNotBound
  IscsiFaultVnicNotFound: IscsiFaultVnicNotFound
  IscsiMigrationDependency: IscsiMigrationDependency
  IscsiPortInfo: IscsiPortInfo
  IscsiStatus: IscsiStatus
  IsoImageFileInfo: IsoImageFileInfo
  IsoImageFileQuery: IsoImageFileQuery
  KernelModuleInfo: KernelModuleInfo
  KernelModuleSectionInfo: KernelModuleSectionInfo
  KeyAnyValue: KeyAnyValue
  KeyNotFound: KeyNotFound
  KeyProviderId: KeyProviderId
  KeyValue: KeyValue
  KmipClusterInfo: KmipClusterInfo
  KmipClusterInfoKeyInfo: KmipClusterInfoKeyInfo
  KmipClusterInfoWrappingKeyIdKeyInfo: KmipClusterInfoWrappingKeyIdKeyInfo
  KmipClusterInfoWrappingRotationIntervalKeyInfo: KmipClusterInfoWrappingRotationIntervalKeyInfo
  KmipServerInfo: KmipServerInfo
  KmipServerSpec: KmipServerSpec
  KmipServerSpecKeySpec: KmipServerSpecKeySpec
  KmipServerSpecWrappingKeyIdKeySpec: KmipServerSpecWrappingKeyIdKeySpec
  KmipServerSpecWrappingRotationIntervalKeySpec: KmipServerSpecWrappingRotationIntervalKeySpec
  KmipServerStatus: KmipServerStatus
  LargeRDMConversionNotSupported: LargeRDMConversionNotSupported
  LargeRDMNotSupportedOnDatastore: LargeRDMNotSupportedOnDatastore
  LatencySensitivity: LatencySensitivity
  LegacyNetworkInterfaceInUse: LegacyNetworkInterfaceInUse
  LicenseAssignmentFailed: LicenseAssignmentFailed
  LicenseAssignmentManagerLicenseAssignment: LicenseAssignmentManagerLicenseAssignment
  LicenseAvailabilityInfo: LicenseAvailabilityInfo
  LicenseDiagnostics: LicenseDiagnostics
  LicenseDowngradeDisallowed: LicenseDowngradeDisallowed
  LicenseEntityNotFound: LicenseEntityNotFound
  LicenseEvent: LicenseEvent
  LicenseExpired: LicenseExpired
  LicenseExpiredEvent: LicenseExpiredEvent
  LicenseFeatureInfo: LicenseFeatureInfo
  LicenseKeyEntityMismatch: LicenseKeyEntityMismatch
  LicenseManagerEvaluationInfo: LicenseManagerEvaluationInfo
  LicenseManagerLicenseInfo: LicenseManagerLicenseInfo
  LicenseNonComplianceEvent: LicenseNonComplianceEvent
  LicenseReservationInfo: LicenseReservationInfo
  LicenseRestricted: LicenseRestricted
  LicenseRestrictedEvent: LicenseRestrictedEvent
  LicenseServerAvailableEvent: LicenseServerAvailableEvent
  LicenseServerSource: LicenseServerSource
  LicenseServerUnavailable: LicenseServerUnavailable
  LicenseServerUnavailableEvent: LicenseServerUnavailableEvent
  LicenseSource: LicenseSource
  LicenseSourceUnavailable: LicenseSourceUnavailable
  LicenseUsageInfo: LicenseUsageInfo
  LimitExceeded: LimitExceeded
  LinkDiscoveryProtocolConfig: LinkDiscoveryProtocolConfig
  LinkLayerDiscoveryProtocolInfo: LinkLayerDiscoveryProtocolInfo
  LinkProfile: LinkProfile
  LinuxVolumeNotClean: LinuxVolumeNotClean
  LocalDatastoreCreatedEvent: LocalDatastoreCreatedEvent
  LocalDatastoreInfo: LocalDatastoreInfo
  LocalLicenseSource: LocalLicenseSource
  LocalTSMEnabledEvent: LocalTSMEnabledEvent
  LocalizableMessage: LocalizableMessage
  LocalizationManagerMessageCatalog: LocalizationManagerMessageCatalog
  LocalizedMethodFault: LocalizedMethodFault
  LockerMisconfiguredEvent: LockerMisconfiguredEvent
  LockerReconfiguredEvent: LockerReconfiguredEvent
  LogBundlingFailed: LogBundlingFailed
  LongOption: LongOption
  LongPolicy: LongPolicy
  MacAddress: MacAddress
  MacRange: MacRange
  MaintenanceModeFileMove: MaintenanceModeFileMove
  ManagedByInfo: ManagedByInfo
  ManagedEntityEventArgument: ManagedEntityEventArgument
  ManagedObjectNotFound: ManagedObjectNotFound
  MemoryFileFormatNotSupportedByDatastore: MemoryFileFormatNotSupportedByDatastore
  MemoryHotPlugNotSupported: MemoryHotPlugNotSupported
  MemorySizeNotRecommended: MemorySizeNotRecommended
  MemorySizeNotSupported: MemorySizeNotSupported
  MemorySizeNotSupportedByDatastore: MemorySizeNotSupportedByDatastore
  MemorySnapshotOnIndependentDisk: MemorySnapshotOnIndependentDisk
  MethodAction: MethodAction
  MethodActionArgument: MethodActionArgument
  MethodAlreadyDisabledFault: MethodAlreadyDisabledFault
  MethodDescription: MethodDescription
  MethodDisabled: MethodDisabled
  MethodFault: MethodFault
  MethodNotFound: MethodNotFound
  MetricAlarmExpression: MetricAlarmExpression
  MigrationDisabled: MigrationDisabled
  MigrationErrorEvent: MigrationErrorEvent
  MigrationEvent: MigrationEvent
  MigrationFault: MigrationFault
  MigrationFeatureNotSupported: MigrationFeatureNotSupported
  MigrationHostErrorEvent: MigrationHostErrorEvent
  MigrationHostWarningEvent: MigrationHostWarningEvent
  MigrationNotReady: MigrationNotReady
  MigrationResourceErrorEvent: MigrationResourceErrorEvent
  MigrationResourceWarningEvent: MigrationResourceWarningEvent
  MigrationWarningEvent: MigrationWarningEvent
  MismatchedBundle: MismatchedBundle
  MismatchedNetworkPolicies: MismatchedNetworkPolicies
  MismatchedVMotionNetworkNames: MismatchedVMotionNetworkNames
  MissingBmcSupport: MissingBmcSupport
  MissingController: MissingController
  MissingIpPool: MissingIpPool
  MissingLinuxCustResources: MissingLinuxCustResources
  MissingNetworkIpConfig: MissingNetworkIpConfig
  MissingObject: MissingObject
  MissingPowerOffConfiguration: MissingPowerOffConfiguration
  MissingPowerOnConfiguration: MissingPowerOnConfiguration
  MissingProperty: MissingProperty
  MissingWindowsCustResources: MissingWindowsCustResources
  MksConnectionLimitReached: MksConnectionLimitReached
  ModeInfo: ModeInfo
  MonthlyByDayTaskScheduler: MonthlyByDayTaskScheduler
  MonthlyByWeekdayTaskScheduler: MonthlyByWeekdayTaskScheduler
  MonthlyTaskScheduler: MonthlyTaskScheduler
  MountError: MountError
  MtuMatchEvent: MtuMatchEvent
  MtuMismatchEvent: MtuMismatchEvent
  MultiWriterNotSupported: MultiWriterNotSupported
  MultipleCertificatesVerifyFault: MultipleCertificatesVerifyFault
  MultipleCertificatesVerifyFaultThumbprintData: MultipleCertificatesVerifyFaultThumbprintData
  MultipleSnapshotsNotSupported: MultipleSnapshotsNotSupported
  NASDatastoreCreatedEvent: NASDatastoreCreatedEvent
  NamePasswordAuthentication: NamePasswordAuthentication
  NamespaceFull: NamespaceFull
  NamespaceLimitReached: NamespaceLimitReached
  NamespaceWriteProtected: NamespaceWriteProtected
  NasConfigFault: NasConfigFault
  NasConnectionLimitReached: NasConnectionLimitReached
  NasDatastoreInfo: NasDatastoreInfo
  NasSessionCredentialConflict: NasSessionCredentialConflict
  NasStorageProfile: NasStorageProfile
  NasVolumeNotMounted: NasVolumeNotMounted
  NegatableExpression: NegatableExpression
  NetBIOSConfigInfo: NetBIOSConfigInfo
  NetDhcpConfigInfo: NetDhcpConfigInfo
  NetDhcpConfigInfoDhcpOptions: NetDhcpConfigInfoDhcpOptions
  NetDhcpConfigSpec: NetDhcpConfigSpec
  NetDhcpConfigSpecDhcpOptionsSpec: NetDhcpConfigSpecDhcpOptionsSpec
  NetDnsConfigInfo: NetDnsConfigInfo
  NetDnsConfigSpec: NetDnsConfigSpec
  NetIpConfigInfo: NetIpConfigInfo
  NetIpConfigInfoIpAddress: NetIpConfigInfoIpAddress
  NetIpConfigSpec: NetIpConfigSpec
  NetIpConfigSpecIpAddressSpec: NetIpConfigSpecIpAddressSpec
  NetIpRouteConfigInfo: NetIpRouteConfigInfo
  NetIpRouteConfigInfoGateway: NetIpRouteConfigInfoGateway
  NetIpRouteConfigInfoIpRoute: NetIpRouteConfigInfoIpRoute
  NetIpRouteConfigSpec: NetIpRouteConfigSpec
  NetIpRouteConfigSpecGatewaySpec: NetIpRouteConfigSpecGatewaySpec
  NetIpRouteConfigSpecIpRouteSpec: NetIpRouteConfigSpecIpRouteSpec
  NetIpStackInfo: NetIpStackInfo
  NetIpStackInfoDefaultRouter: NetIpStackInfoDefaultRouter
  NetIpStackInfoNetToMedia: NetIpStackInfoNetToMedia
  NetStackInstanceProfile: NetStackInstanceProfile
  NetworkCopyFault: NetworkCopyFault
  NetworkDisruptedAndConfigRolledBack: NetworkDisruptedAndConfigRolledBack
  NetworkEventArgument: NetworkEventArgument
  NetworkInaccessible: NetworkInaccessible
  NetworkPolicyProfile: NetworkPolicyProfile
  NetworkProfile: NetworkProfile
  NetworkProfileDnsConfigProfile: NetworkProfileDnsConfigProfile
  NetworkRollbackEvent: NetworkRollbackEvent
  NetworkSummary: NetworkSummary
  NetworksMayNotBeTheSame: NetworksMayNotBeTheSame
  NicSettingMismatch: NicSettingMismatch
  NoAccessUserEvent: NoAccessUserEvent
  NoActiveHostInCluster: NoActiveHostInCluster
  NoAvailableIp: NoAvailableIp
  NoClientCertificate: NoClientCertificate
  NoCompatibleDatastore: NoCompatibleDatastore
  NoCompatibleHardAffinityHost: NoCompatibleHardAffinityHost
  NoCompatibleHost: NoCompatibleHost
  NoCompatibleHostWithAccessToDevice: NoCompatibleHostWithAccessToDevice
  NoCompatibleSoftAffinityHost: NoCompatibleSoftAffinityHost
  NoConnectedDatastore: NoConnectedDatastore
  NoDatastoresConfiguredEvent: NoDatastoresConfiguredEvent
  NoDiskFound: NoDiskFound
  NoDiskSpace: NoDiskSpace
  NoDisksToCustomize: NoDisksToCustomize
  NoGateway: NoGateway
  NoGuestHeartbeat: NoGuestHeartbeat
  NoHost: NoHost
  NoHostSuitableForFtSecondary: NoHostSuitableForFtSecondary
  NoLicenseEvent: NoLicenseEvent
  NoLicenseServerConfigured: NoLicenseServerConfigured
  NoMaintenanceModeDrsRecommendationForVM: NoMaintenanceModeDrsRecommendationForVM
  NoPeerHostFound: NoPeerHostFound
  NoPermission: NoPermission
  NoPermissionEntityPrivileges: NoPermissionEntityPrivileges
  NoPermissionOnAD: NoPermissionOnAD
  NoPermissionOnHost: NoPermissionOnHost
  NoPermissionOnNasVolume: NoPermissionOnNasVolume
  NoSubjectName: NoSubjectName
  NoVcManagedIpConfigured: NoVcManagedIpConfigured
  NoVirtualNic: NoVirtualNic
  NoVmInVApp: NoVmInVApp
  NodeDeploymentSpec: NodeDeploymentSpec
  NodeNetworkSpec: NodeNetworkSpec
  NonADUserRequired: NonADUserRequired
  NonHomeRDMVMotionNotSupported: NonHomeRDMVMotionNotSupported
  NonPersistentDisksNotSupported: NonPersistentDisksNotSupported
  NonVIWorkloadDetectedOnDatastoreEvent: NonVIWorkloadDetectedOnDatastoreEvent
  NonVmwareOuiMacNotSupportedHost: NonVmwareOuiMacNotSupportedHost
  NotADirectory: NotADirectory
  NotAFile: NotAFile
  NotAuthenticated: NotAuthenticated
  NotEnoughCpus: NotEnoughCpus
  NotEnoughLicenses: NotEnoughLicenses
  NotEnoughLogicalCpus: NotEnoughLogicalCpus
  NotEnoughResourcesToStartVmEvent: NotEnoughResourcesToStartVmEvent
  NotFound: NotFound
  NotImplemented: NotImplemented
  NotSupported: NotSupported
  NotSupportedDeviceForFT: NotSupportedDeviceForFT
  NotSupportedHost: NotSupportedHost
  NotSupportedHostForChecksum: NotSupportedHostForChecksum
  NotSupportedHostForVFlash: NotSupportedHostForVFlash
  NotSupportedHostForVmcp: NotSupportedHostForVmcp
  NotSupportedHostForVmemFile: NotSupportedHostForVmemFile
  NotSupportedHostForVsan: NotSupportedHostForVsan
  NotSupportedHostInCluster: NotSupportedHostInCluster
  NotSupportedHostInDvs: NotSupportedHostInDvs
  NotSupportedHostInHACluster: NotSupportedHostInHACluster
  NotUserConfigurableProperty: NotUserConfigurableProperty
  NsxHostVNicProfile: NsxHostVNicProfile
  NumPortsProfile: NumPortsProfile
  NumVirtualCoresPerSocketNotSupported: NumVirtualCoresPerSocketNotSupported
  NumVirtualCpusExceedsLimit: NumVirtualCpusExceedsLimit
  NumVirtualCpusIncompatible: NumVirtualCpusIncompatible
  NumVirtualCpusNotSupported: NumVirtualCpusNotSupported
  NumericRange: NumericRange
  NvdimmDimmInfo: NvdimmDimmInfo
  NvdimmGuid: NvdimmGuid
  NvdimmHealthInfo: NvdimmHealthInfo
  NvdimmInterleaveSetInfo: NvdimmInterleaveSetInfo
  NvdimmNamespaceCreateSpec: NvdimmNamespaceCreateSpec
  NvdimmNamespaceDeleteSpec: NvdimmNamespaceDeleteSpec
  NvdimmNamespaceDetails: NvdimmNamespaceDetails
  NvdimmNamespaceInfo: NvdimmNamespaceInfo
  NvdimmPMemNamespaceCreateSpec: NvdimmPMemNamespaceCreateSpec
  NvdimmRegionInfo: NvdimmRegionInfo
  NvdimmSummary: NvdimmSummary
  NvdimmSystemInfo: NvdimmSystemInfo
  ObjectContent: ObjectContent
  ObjectSpec: ObjectSpec
  ObjectUpdate: ObjectUpdate
  OnceTaskScheduler: OnceTaskScheduler
  OpaqueNetworkCapability: OpaqueNetworkCapability
  OpaqueNetworkSummary: OpaqueNetworkSummary
  OpaqueNetworkTargetInfo: OpaqueNetworkTargetInfo
  OpaqueSwitchProfile: OpaqueSwitchProfile
  OperationDisabledByGuest: OperationDisabledByGuest
  OperationDisallowedOnHost: OperationDisallowedOnHost
  OperationNotSupportedByGuest: OperationNotSupportedByGuest
  OptionDef: OptionDef
  OptionProfile: OptionProfile
  OptionType: OptionType
  OptionValue: OptionValue
  OrAlarmExpression: OrAlarmExpression
  OutOfBounds: OutOfBounds
  OutOfSyncDvsHost: OutOfSyncDvsHost
  OvfAttribute: OvfAttribute
  OvfConnectedDevice: OvfConnectedDevice
  OvfConnectedDeviceFloppy: OvfConnectedDeviceFloppy
  OvfConnectedDeviceIso: OvfConnectedDeviceIso
  OvfConstraint: OvfConstraint
  OvfConsumerCallbackFault: OvfConsumerCallbackFault
  OvfConsumerCommunicationError: OvfConsumerCommunicationError
  OvfConsumerFault: OvfConsumerFault
  OvfConsumerInvalidSection: OvfConsumerInvalidSection
  OvfConsumerOstNode: OvfConsumerOstNode
  OvfConsumerOvfSection: OvfConsumerOvfSection
  OvfConsumerPowerOnFault: OvfConsumerPowerOnFault
  OvfConsumerUndeclaredSection: OvfConsumerUndeclaredSection
  OvfConsumerUndefinedPrefix: OvfConsumerUndefinedPrefix
  OvfConsumerValidationFault: OvfConsumerValidationFault
  OvfCpuCompatibility: OvfCpuCompatibility
  OvfCpuCompatibilityCheckNotSupported: OvfCpuCompatibilityCheckNotSupported
  OvfCreateDescriptorParams: OvfCreateDescriptorParams
  OvfCreateDescriptorResult: OvfCreateDescriptorResult
  OvfCreateImportSpecParams: OvfCreateImportSpecParams
  OvfCreateImportSpecResult: OvfCreateImportSpecResult
  OvfDatastoreMapping: OvfDatastoreMapping
  OvfDeploymentOption: OvfDeploymentOption
  OvfDiskMappingNotFound: OvfDiskMappingNotFound
  OvfDiskOrderConstraint: OvfDiskOrderConstraint
  OvfDuplicateElement: OvfDuplicateElement
  OvfDuplicatedElementBoundary: OvfDuplicatedElementBoundary
  OvfDuplicatedPropertyIdExport: OvfDuplicatedPropertyIdExport
  OvfDuplicatedPropertyIdImport: OvfDuplicatedPropertyIdImport
  OvfElement: OvfElement
  OvfElementInvalidValue: OvfElementInvalidValue
  OvfExport: OvfExport
  OvfExportFailed: OvfExportFailed
  OvfFault: OvfFault
  OvfFile: OvfFile
  OvfFileItem: OvfFileItem
  OvfHardwareCheck: OvfHardwareCheck
  OvfHardwareExport: OvfHardwareExport
  OvfHostResourceConstraint: OvfHostResourceConstraint
  OvfHostValueNotParsed: OvfHostValueNotParsed
  OvfImport: OvfImport
  OvfImportFailed: OvfImportFailed
  OvfImportParams: OvfImportParams
  OvfInternalError: OvfInternalError
  OvfInvalidPackage: OvfInvalidPackage
  OvfInvalidValue: OvfInvalidValue
  OvfInvalidValueConfiguration: OvfInvalidValueConfiguration
  OvfInvalidValueEmpty: OvfInvalidValueEmpty
  OvfInvalidValueFormatMalformed: OvfInvalidValueFormatMalformed
  OvfInvalidValueReference: OvfInvalidValueReference
  OvfInvalidVmName: OvfInvalidVmName
  OvfManagerCommonParams: OvfManagerCommonParams
  OvfMappedOsId: OvfMappedOsId
  OvfMissingAttribute: OvfMissingAttribute
  OvfMissingElement: OvfMissingElement
  OvfMissingElementNormalBoundary: OvfMissingElementNormalBoundary
  OvfMissingHardware: OvfMissingHardware
  OvfNetworkInfo: OvfNetworkInfo
  OvfNetworkMapping: OvfNetworkMapping
  OvfNetworkMappingNotSupported: OvfNetworkMappingNotSupported
  OvfNoHostNic: OvfNoHostNic
  OvfNoSpaceOnController: OvfNoSpaceOnController
  OvfNoSupportedHardwareFamily: OvfNoSupportedHardwareFamily
  OvfOptionInfo: OvfOptionInfo
  OvfParseDescriptorParams: OvfParseDescriptorParams
  OvfParseDescriptorResult: OvfParseDescriptorResult
  OvfProperty: OvfProperty
  OvfPropertyExport: OvfPropertyExport
  OvfPropertyNetwork: OvfPropertyNetwork
  OvfPropertyNetworkExport: OvfPropertyNetworkExport
  OvfPropertyQualifier: OvfPropertyQualifier
  OvfPropertyQualifierDuplicate: OvfPropertyQualifierDuplicate
  OvfPropertyQualifierIgnored: OvfPropertyQualifierIgnored
  OvfPropertyType: OvfPropertyType
  OvfPropertyValue: OvfPropertyValue
  OvfResourceMap: OvfResourceMap
  OvfStorageProfileMapping: OvfStorageProfileMapping
  OvfSystemFault: OvfSystemFault
  OvfToXmlUnsupportedElement: OvfToXmlUnsupportedElement
  OvfUnableToExportDisk: OvfUnableToExportDisk
  OvfUnexpectedElement: OvfUnexpectedElement
  OvfUnknownDevice: OvfUnknownDevice
  OvfUnknownDeviceBacking: OvfUnknownDeviceBacking
  OvfUnknownEntity: OvfUnknownEntity
  OvfUnsupportedAttribute: OvfUnsupportedAttribute
  OvfUnsupportedAttributeValue: OvfUnsupportedAttributeValue
  OvfUnsupportedDeviceBackingInfo: OvfUnsupportedDeviceBackingInfo
  OvfUnsupportedDeviceBackingOption: OvfUnsupportedDeviceBackingOption
  OvfUnsupportedDeviceExport: OvfUnsupportedDeviceExport
  OvfUnsupportedDiskProvisioning: OvfUnsupportedDiskProvisioning
  OvfUnsupportedElement: OvfUnsupportedElement
  OvfUnsupportedElementValue: OvfUnsupportedElementValue
  OvfUnsupportedPackage: OvfUnsupportedPackage
  OvfUnsupportedSection: OvfUnsupportedSection
  OvfUnsupportedSubType: OvfUnsupportedSubType
  OvfUnsupportedType: OvfUnsupportedType
  OvfValidateHostParams: OvfValidateHostParams
  OvfValidateHostResult: OvfValidateHostResult
  OvfWrongElement: OvfWrongElement
  OvfWrongNamespace: OvfWrongNamespace
  OvfXmlFormat: OvfXmlFormat
  PMemDatastoreInfo: PMemDatastoreInfo
  ParaVirtualSCSIController: ParaVirtualSCSIController
  ParaVirtualSCSIControllerOption: ParaVirtualSCSIControllerOption
  PassiveNodeDeploymentSpec: PassiveNodeDeploymentSpec
  PassiveNodeNetworkSpec: PassiveNodeNetworkSpec
  PasswordExpired: PasswordExpired
  PasswordField: PasswordField
  PatchAlreadyInstalled: PatchAlreadyInstalled
  PatchBinariesNotFound: PatchBinariesNotFound
  PatchInstallFailed: PatchInstallFailed
  PatchIntegrityError: PatchIntegrityError
  PatchMetadataCorrupted: PatchMetadataCorrupted
  PatchMetadataInvalid: PatchMetadataInvalid
  PatchMetadataNotFound: PatchMetadataNotFound
  PatchMissingDependencies: PatchMissingDependencies
  PatchNotApplicable: PatchNotApplicable
  PatchSuperseded: PatchSuperseded
  PerfCompositeMetric: PerfCompositeMetric
  PerfCounterInfo: PerfCounterInfo
  PerfEntityMetric: PerfEntityMetric
  PerfEntityMetricBase: PerfEntityMetricBase
  PerfEntityMetricCSV: PerfEntityMetricCSV
  PerfInterval: PerfInterval
  PerfMetricId: PerfMetricId
  PerfMetricIntSeries: PerfMetricIntSeries
  PerfMetricSeries: PerfMetricSeries
  PerfMetricSeriesCSV: PerfMetricSeriesCSV
  PerfProviderSummary: PerfProviderSummary
  PerfQuerySpec: PerfQuerySpec
  PerfSampleInfo: PerfSampleInfo
  PerformanceDescription: PerformanceDescription
  PerformanceManagerCounterLevelMapping: PerformanceManagerCounterLevelMapping
  PerformanceStatisticsDescription: PerformanceStatisticsDescription
  Permission: Permission
  PermissionAddedEvent: PermissionAddedEvent
  PermissionEvent: PermissionEvent
  PermissionProfile: PermissionProfile
  PermissionRemovedEvent: PermissionRemovedEvent
  PermissionUpdatedEvent: PermissionUpdatedEvent
  PhysCompatRDMNotSupported: PhysCompatRDMNotSupported
  PhysicalNic: PhysicalNic
  PhysicalNicCdpDeviceCapability: PhysicalNicCdpDeviceCapability
  PhysicalNicCdpInfo: PhysicalNicCdpInfo
  PhysicalNicConfig: PhysicalNicConfig
  PhysicalNicHint: PhysicalNicHint
  PhysicalNicHintInfo: PhysicalNicHintInfo
  PhysicalNicIpHint: PhysicalNicIpHint
  PhysicalNicLinkInfo: PhysicalNicLinkInfo
  PhysicalNicNameHint: PhysicalNicNameHint
  PhysicalNicProfile: PhysicalNicProfile
  PhysicalNicSpec: PhysicalNicSpec
  PinnedCertificate: PinnedCertificate
  PlaceVmsXClusterResult: PlaceVmsXClusterResult
  PlaceVmsXClusterResultPlacementFaults: PlaceVmsXClusterResultPlacementFaults
  PlaceVmsXClusterResultPlacementInfo: PlaceVmsXClusterResultPlacementInfo
  PlaceVmsXClusterSpec: PlaceVmsXClusterSpec
  PlaceVmsXClusterSpecCandidateNetworks: PlaceVmsXClusterSpecCandidateNetworks
  PlaceVmsXClusterSpecVmPlacementSpec: PlaceVmsXClusterSpecVmPlacementSpec
  PlaceVmsXClusterSpecVmPlacementSpecCandidateNetworks: PlaceVmsXClusterSpecVmPlacementSpecCandidateNetworks
  PlacementAction: PlacementAction
  PlacementAffinityRule: PlacementAffinityRule
  PlacementRankResult: PlacementRankResult
  PlacementRankSpec: PlacementRankSpec
  PlacementResult: PlacementResult
  PlacementSpec: PlacementSpec
  PlatformConfigFault: PlatformConfigFault
  PnicUplinkProfile: PnicUplinkProfile
  PodDiskLocator: PodDiskLocator
  PodStorageDrsEntry: PodStorageDrsEntry
  PodVMInfo: PodVMInfo
  PodVMOverheadInfo: PodVMOverheadInfo
  PolicyOption: PolicyOption
  PortGroupProfile: PortGroupProfile
  PosixUserSearchResult: PosixUserSearchResult
  PowerOnFtSecondaryFailed: PowerOnFtSecondaryFailed
  PowerOnFtSecondaryTimedout: PowerOnFtSecondaryTimedout
  PowerSystemCapability: PowerSystemCapability
  PowerSystemInfo: PowerSystemInfo
  PrivilegeAvailability: PrivilegeAvailability
  PrivilegePolicyDef: PrivilegePolicyDef
  ProductComponentInfo: ProductComponentInfo
  ProfileApplyProfileElement: ProfileApplyProfileElement
  ProfileApplyProfileProperty: ProfileApplyProfileProperty
  ProfileAssociatedEvent: ProfileAssociatedEvent
  ProfileChangedEvent: ProfileChangedEvent
  ProfileCompositeExpression: ProfileCompositeExpression
  ProfileCompositePolicyOptionMetadata: ProfileCompositePolicyOptionMetadata
  ProfileConfigInfo: ProfileConfigInfo
  ProfileCreateSpec: ProfileCreateSpec
  ProfileCreatedEvent: ProfileCreatedEvent
  ProfileDeferredPolicyOptionParameter: ProfileDeferredPolicyOptionParameter
  ProfileDescription: ProfileDescription
  ProfileDescriptionSection: ProfileDescriptionSection
  ProfileDissociatedEvent: ProfileDissociatedEvent
  ProfileEvent: ProfileEvent
  ProfileEventArgument: ProfileEventArgument
  ProfileExecuteError: ProfileExecuteError
  ProfileExecuteResult: ProfileExecuteResult
  ProfileExpression: ProfileExpression
  ProfileExpressionMetadata: ProfileExpressionMetadata
  ProfileMetadata: ProfileMetadata
  ProfileMetadataProfileOperationMessage: ProfileMetadataProfileOperationMessage
  ProfileMetadataProfileSortSpec: ProfileMetadataProfileSortSpec
  ProfileParameterMetadata: ProfileParameterMetadata
  ProfileParameterMetadataParameterRelationMetadata: ProfileParameterMetadataParameterRelationMetadata
  ProfilePolicy: ProfilePolicy
  ProfilePolicyMetadata: ProfilePolicyMetadata
  ProfilePolicyOptionMetadata: ProfilePolicyOptionMetadata
  ProfileProfileStructure: ProfileProfileStructure
  ProfileProfileStructureProperty: ProfileProfileStructureProperty
  ProfilePropertyPath: ProfilePropertyPath
  ProfileReferenceHostChangedEvent: ProfileReferenceHostChangedEvent
  ProfileRemovedEvent: ProfileRemovedEvent
  ProfileSerializedCreateSpec: ProfileSerializedCreateSpec
  ProfileSimpleExpression: ProfileSimpleExpression
  ProfileUpdateFailed: ProfileUpdateFailed
  ProfileUpdateFailedUpdateFailure: ProfileUpdateFailedUpdateFailure
  PropertyChange: PropertyChange
  PropertyFilterSpec: PropertyFilterSpec
  PropertyFilterUpdate: PropertyFilterUpdate
  PropertySpec: PropertySpec
  QuarantineModeFault: QuarantineModeFault
  QuestionPending: QuestionPending
  QuiesceDatastoreIOForHAFailed: QuiesceDatastoreIOForHAFailed
  RDMConversionNotSupported: RDMConversionNotSupported
  RDMNotPreserved: RDMNotPreserved
  RDMNotSupported: RDMNotSupported
  RDMNotSupportedOnDatastore: RDMNotSupportedOnDatastore
  RDMPointsToInaccessibleDisk: RDMPointsToInaccessibleDisk
  RawDiskNotSupported: RawDiskNotSupported
  ReadHostResourcePoolTreeFailed: ReadHostResourcePoolTreeFailed
  ReadOnlyDisksWithLegacyDestination: ReadOnlyDisksWithLegacyDestination
  RebootRequired: RebootRequired
  RecordReplayDisabled: RecordReplayDisabled
  RecoveryEvent: RecoveryEvent
  RecurrentTaskScheduler: RecurrentTaskScheduler
  Relation: Relation
  RemoteDeviceNotSupported: RemoteDeviceNotSupported
  RemoteTSMEnabledEvent: RemoteTSMEnabledEvent
  RemoveFailed: RemoveFailed
  ReplicationConfigFault: ReplicationConfigFault
  ReplicationConfigSpec: ReplicationConfigSpec
  ReplicationDiskConfigFault: ReplicationDiskConfigFault
  ReplicationFault: ReplicationFault
  ReplicationGroupId: ReplicationGroupId
  ReplicationIncompatibleWithFT: ReplicationIncompatibleWithFT
  ReplicationInfoDiskSettings: ReplicationInfoDiskSettings
  ReplicationInvalidOptions: ReplicationInvalidOptions
  ReplicationNotSupportedOnHost: ReplicationNotSupportedOnHost
  ReplicationSpec: ReplicationSpec
  ReplicationVmConfigFault: ReplicationVmConfigFault
  ReplicationVmFault: ReplicationVmFault
  ReplicationVmInProgressFault: ReplicationVmInProgressFault
  ReplicationVmProgressInfo: ReplicationVmProgressInfo
  RequestCanceled: RequestCanceled
  ResourceAllocationInfo: ResourceAllocationInfo
  ResourceAllocationOption: ResourceAllocationOption
  ResourceConfigOption: ResourceConfigOption
  ResourceConfigSpec: ResourceConfigSpec
  ResourceInUse: ResourceInUse
  ResourceNotAvailable: ResourceNotAvailable
  ResourcePoolCreatedEvent: ResourcePoolCreatedEvent
  ResourcePoolDestroyedEvent: ResourcePoolDestroyedEvent
  ResourcePoolEvent: ResourcePoolEvent
  ResourcePoolEventArgument: ResourcePoolEventArgument
  ResourcePoolMovedEvent: ResourcePoolMovedEvent
  ResourcePoolQuickStats: ResourcePoolQuickStats
  ResourcePoolReconfiguredEvent: ResourcePoolReconfiguredEvent
  ResourcePoolResourceUsage: ResourcePoolResourceUsage
  ResourcePoolRuntimeInfo: ResourcePoolRuntimeInfo
  ResourcePoolSummary: ResourcePoolSummary
  ResourcePoolVmResourceProfileUsage: ResourcePoolVmResourceProfileUsage
  ResourceViolatedEvent: ResourceViolatedEvent
  RestrictedByAdministrator: RestrictedByAdministrator
  RestrictedVersion: RestrictedVersion
  RetrieveOptions: RetrieveOptions
  RetrieveResult: RetrieveResult
  RetrieveVStorageObjSpec: RetrieveVStorageObjSpec
  RoleAddedEvent: RoleAddedEvent
  RoleEvent: RoleEvent
  RoleEventArgument: RoleEventArgument
  RoleRemovedEvent: RoleRemovedEvent
  RoleUpdatedEvent: RoleUpdatedEvent
  RollbackEvent: RollbackEvent
  RollbackFailure: RollbackFailure
  RuleViolation: RuleViolation
  RunScriptAction: RunScriptAction
  RuntimeFault: RuntimeFault
  SAMLTokenAuthentication: SAMLTokenAuthentication
  SDDCBase: SDDCBase
  SSLDisabledFault: SSLDisabledFault
  SSLVerifyFault: SSLVerifyFault
  SSPIAuthentication: SSPIAuthentication
  SSPIChallenge: SSPIChallenge
  ScheduledHardwareUpgradeInfo: ScheduledHardwareUpgradeInfo
  ScheduledTaskCompletedEvent: ScheduledTaskCompletedEvent
  ScheduledTaskCreatedEvent: ScheduledTaskCreatedEvent
  ScheduledTaskDescription: ScheduledTaskDescription
  ScheduledTaskDetail: ScheduledTaskDetail
  ScheduledTaskEmailCompletedEvent: ScheduledTaskEmailCompletedEvent
  ScheduledTaskEmailFailedEvent: ScheduledTaskEmailFailedEvent
  ScheduledTaskEvent: ScheduledTaskEvent
  ScheduledTaskEventArgument: ScheduledTaskEventArgument
  ScheduledTaskFailedEvent: ScheduledTaskFailedEvent
  ScheduledTaskInfo: ScheduledTaskInfo
  ScheduledTaskReconfiguredEvent: ScheduledTaskReconfiguredEvent
  ScheduledTaskRemovedEvent: ScheduledTaskRemovedEvent
  ScheduledTaskSpec: ScheduledTaskSpec
  ScheduledTaskStartedEvent: ScheduledTaskStartedEvent
  ScsiLun: ScsiLun
  ScsiLunCapabilities: ScsiLunCapabilities
  ScsiLunDescriptor: ScsiLunDescriptor
  ScsiLunDurableName: ScsiLunDurableName
  SeSparseVirtualDiskSpec: SeSparseVirtualDiskSpec
  SearchIndexFilter: SearchIndexFilter
  SearchIndexIterationSpec: SearchIndexIterationSpec
  SearchIndexOptionalValue: SearchIndexOptionalValue
  SearchIndexPredicate: SearchIndexPredicate
  SearchIndexQuerySpec: SearchIndexQuerySpec
  SearchIndexResourceItem: SearchIndexResourceItem
  SearchIndexResultSet: SearchIndexResultSet
  SecondaryVmAlreadyDisabled: SecondaryVmAlreadyDisabled
  SecondaryVmAlreadyEnabled: SecondaryVmAlreadyEnabled
  SecondaryVmAlreadyRegistered: SecondaryVmAlreadyRegistered
  SecondaryVmNotRegistered: SecondaryVmNotRegistered
  SecurityError: SecurityError
  SecurityProfile: SecurityProfile
  SelectionSet: SelectionSet
  SelectionSpec: SelectionSpec
  SendEmailAction: SendEmailAction
  SendSNMPAction: SendSNMPAction
  ServerLicenseExpiredEvent: ServerLicenseExpiredEvent
  ServerStartedSessionEvent: ServerStartedSessionEvent
  ServiceConsolePortGroupProfile: ServiceConsolePortGroupProfile
  ServiceConsoleReservationInfo: ServiceConsoleReservationInfo
  ServiceContent: ServiceContent
  ServiceLocator: ServiceLocator
  ServiceLocatorCredential: ServiceLocatorCredential
  ServiceLocatorNamePassword: ServiceLocatorNamePassword
  ServiceLocatorSAMLCredential: ServiceLocatorSAMLCredential
  ServiceManagerServiceInfo: ServiceManagerServiceInfo
  ServiceProfile: ServiceProfile
  SessionEvent: SessionEvent
  SessionManagerGenericServiceTicket: SessionManagerGenericServiceTicket
  SessionManagerHttpServiceRequestSpec: SessionManagerHttpServiceRequestSpec
  SessionManagerLocalTicket: SessionManagerLocalTicket
  SessionManagerServiceRequestSpec: SessionManagerServiceRequestSpec
  SessionManagerVmomiServiceRequestSpec: SessionManagerVmomiServiceRequestSpec
  SessionNotFound: SessionNotFound
  SessionTerminatedEvent: SessionTerminatedEvent
  SharedBusControllerNotSupported: SharedBusControllerNotSupported
  SharedDiskVmGroupInfo: SharedDiskVmGroupInfo
  SharedDiskVmGroupInfoSharedDiskVmInfo: SharedDiskVmGroupInfoSharedDiskVmInfo
  SharesInfo: SharesInfo
  SharesOption: SharesOption
  ShrinkDiskFault: ShrinkDiskFault
  SingleIp: SingleIp
  SingleMac: SingleMac
  SiteInfo: SiteInfo
  SnapshotCloneNotSupported: SnapshotCloneNotSupported
  SnapshotCopyNotSupported: SnapshotCopyNotSupported
  SnapshotDisabled: SnapshotDisabled
  SnapshotFault: SnapshotFault
  SnapshotIncompatibleDeviceInVm: SnapshotIncompatibleDeviceInVm
  SnapshotLocked: SnapshotLocked
  SnapshotMoveFromNonHomeNotSupported: SnapshotMoveFromNonHomeNotSupported
  SnapshotMoveNotSupported: SnapshotMoveNotSupported
  SnapshotMoveToNonHomeNotSupported: SnapshotMoveToNonHomeNotSupported
  SnapshotNoChange: SnapshotNoChange
  SnapshotRevertIssue: SnapshotRevertIssue
  SnapshotSelectionSpec: SnapshotSelectionSpec
  SoftRuleVioCorrectionDisallowed: SoftRuleVioCorrectionDisallowed
  SoftRuleVioCorrectionImpact: SoftRuleVioCorrectionImpact
  SoftwarePackage: SoftwarePackage
  SoftwarePackageCapability: SoftwarePackageCapability
  SolutionUserRequired: SolutionUserRequired
  SourceNodeSpec: SourceNodeSpec
  SsdDiskNotAvailable: SsdDiskNotAvailable
  StateAlarmExpression: StateAlarmExpression
  StaticRouteProfile: StaticRouteProfile
  StorageDrsAutomationConfig: StorageDrsAutomationConfig
  StorageDrsCannotMoveDiskInMultiWriterMode: StorageDrsCannotMoveDiskInMultiWriterMode
  StorageDrsCannotMoveFTVm: StorageDrsCannotMoveFTVm
  StorageDrsCannotMoveIndependentDisk: StorageDrsCannotMoveIndependentDisk
  StorageDrsCannotMoveManuallyPlacedSwapFile: StorageDrsCannotMoveManuallyPlacedSwapFile
  StorageDrsCannotMoveManuallyPlacedVm: StorageDrsCannotMoveManuallyPlacedVm
  StorageDrsCannotMoveSharedDisk: StorageDrsCannotMoveSharedDisk
  StorageDrsCannotMoveTemplate: StorageDrsCannotMoveTemplate
  StorageDrsCannotMoveVmInUserFolder: StorageDrsCannotMoveVmInUserFolder
  StorageDrsCannotMoveVmWithMountedCDROM: StorageDrsCannotMoveVmWithMountedCDROM
  StorageDrsCannotMoveVmWithNoFilesInLayout: StorageDrsCannotMoveVmWithNoFilesInLayout
  StorageDrsConfigInfo: StorageDrsConfigInfo
  StorageDrsConfigSpec: StorageDrsConfigSpec
  StorageDrsDatacentersCannotShareDatastore: StorageDrsDatacentersCannotShareDatastore
  StorageDrsDisabledOnVm: StorageDrsDisabledOnVm
  StorageDrsHbrDiskNotMovable: StorageDrsHbrDiskNotMovable
  StorageDrsHmsMoveInProgress: StorageDrsHmsMoveInProgress
  StorageDrsHmsUnreachable: StorageDrsHmsUnreachable
  StorageDrsIoLoadBalanceConfig: StorageDrsIoLoadBalanceConfig
  StorageDrsIolbDisabledInternally: StorageDrsIolbDisabledInternally
  StorageDrsOptionSpec: StorageDrsOptionSpec
  StorageDrsPlacementRankVmSpec: StorageDrsPlacementRankVmSpec
  StorageDrsPodConfigInfo: StorageDrsPodConfigInfo
  StorageDrsPodConfigSpec: StorageDrsPodConfigSpec
  StorageDrsPodSelectionSpec: StorageDrsPodSelectionSpec
  StorageDrsRelocateDisabled: StorageDrsRelocateDisabled
  StorageDrsSpaceLoadBalanceConfig: StorageDrsSpaceLoadBalanceConfig
  StorageDrsStaleHmsCollection: StorageDrsStaleHmsCollection
  StorageDrsUnableToMoveFiles: StorageDrsUnableToMoveFiles
  StorageDrsVmConfigInfo: StorageDrsVmConfigInfo
  StorageDrsVmConfigSpec: StorageDrsVmConfigSpec
  StorageIOAllocationInfo: StorageIOAllocationInfo
  StorageIOAllocationOption: StorageIOAllocationOption
  StorageIORMConfigOption: StorageIORMConfigOption
  StorageIORMConfigSpec: StorageIORMConfigSpec
  StorageIORMInfo: StorageIORMInfo
  StorageMigrationAction: StorageMigrationAction
  StoragePerformanceSummary: StoragePerformanceSummary
  StoragePlacementAction: StoragePlacementAction
  StoragePlacementResult: StoragePlacementResult
  StoragePlacementSpec: StoragePlacementSpec
  StoragePodSummary: StoragePodSummary
  StorageProfile: StorageProfile
  StorageRequirement: StorageRequirement
  StorageResourceManagerStorageProfileStatistics: StorageResourceManagerStorageProfileStatistics
  StorageVMotionNotSupported: StorageVMotionNotSupported
  StorageVmotionIncompatible: StorageVmotionIncompatible
  StringExpression: StringExpression
  StringOption: StringOption
  StringPolicy: StringPolicy
  StructuredCustomizations: StructuredCustomizations
  SubnetInfo: SubnetInfo
  SubnetInfoFolderInfo: SubnetInfoFolderInfo
  SuspendedRelocateNotSupported: SuspendedRelocateNotSupported
  SwapDatastoreNotWritableOnHost: SwapDatastoreNotWritableOnHost
  SwapDatastoreUnset: SwapDatastoreUnset
  SwapPlacementOverrideNotSupported: SwapPlacementOverrideNotSupported
  SwitchIpUnset: SwitchIpUnset
  SwitchNotInUpgradeMode: SwitchNotInUpgradeMode
  SystemError: SystemError
  SystemEventInfo: SystemEventInfo
  Tag: Tag
  TagId: TagId
  TagIdNameId: TagIdNameId
  TagSpec: TagSpec
  TaskDescription: TaskDescription
  TaskEvent: TaskEvent
  TaskFilterSpec: TaskFilterSpec
  TaskFilterSpecByEntity: TaskFilterSpecByEntity
  TaskFilterSpecByTime: TaskFilterSpecByTime
  TaskFilterSpecByUsername: TaskFilterSpecByUsername
  TaskInProgress: TaskInProgress
  TaskInfo: TaskInfo
  TaskInfoFilterSpec: TaskInfoFilterSpec
  TaskInfoFilterSpecFilterTaskResults: TaskInfoFilterSpecFilterTaskResults
  TaskManagerTaskViewSpec: TaskManagerTaskViewSpec
  TaskManagerViewByStartId: TaskManagerViewByStartId
  TaskReason: TaskReason
  TaskReasonAlarm: TaskReasonAlarm
  TaskReasonSchedule: TaskReasonSchedule
  TaskReasonSystem: TaskReasonSystem
  TaskReasonUser: TaskReasonUser
  TaskScheduler: TaskScheduler
  TaskTimeoutEvent: TaskTimeoutEvent
  TeamingMatchEvent: TeamingMatchEvent
  TeamingMisMatchEvent: TeamingMisMatchEvent
  TemplateBeingUpgradedEvent: TemplateBeingUpgradedEvent
  TemplateConfigFileInfo: TemplateConfigFileInfo
  TemplateConfigFileQuery: TemplateConfigFileQuery
  TemplateUpgradeEvent: TemplateUpgradeEvent
  TemplateUpgradeFailedEvent: TemplateUpgradeFailedEvent
  TemplateUpgradedEvent: TemplateUpgradedEvent
  TgwEventArgument: TgwEventArgument
  ThirdPartyLicenseAssignmentFailed: ThirdPartyLicenseAssignmentFailed
  TicketedSessionAuthentication: TicketedSessionAuthentication
  TimedOutHostOperationEvent: TimedOutHostOperationEvent
  Timedout: Timedout
  TooManyConcurrentNativeClones: TooManyConcurrentNativeClones
  TooManyConsecutiveOverrides: TooManyConsecutiveOverrides
  TooManyDevices: TooManyDevices
  TooManyDisksOnLegacyHost: TooManyDisksOnLegacyHost
  TooManyGuestLogons: TooManyGuestLogons
  TooManyHosts: TooManyHosts
  TooManyNativeCloneLevels: TooManyNativeCloneLevels
  TooManyNativeClonesOnFile: TooManyNativeClonesOnFile
  TooManySnapshotLevels: TooManySnapshotLevels
  ToolsAlreadyUpgraded: ToolsAlreadyUpgraded
  ToolsAutoUpgradeNotSupported: ToolsAutoUpgradeNotSupported
  ToolsConfigInfo: ToolsConfigInfo
  ToolsConfigInfoToolsLastInstallInfo: ToolsConfigInfoToolsLastInstallInfo
  ToolsImageCopyFailed: ToolsImageCopyFailed
  ToolsImageNotAvailable: ToolsImageNotAvailable
  ToolsImageSignatureCheckFailed: ToolsImageSignatureCheckFailed
  ToolsInstallationInProgress: ToolsInstallationInProgress
  ToolsUnavailable: ToolsUnavailable
  ToolsUpgradeCancelled: ToolsUpgradeCancelled
  TransitGatewayConfigInfo: TransitGatewayConfigInfo
  TransitGatewayConfigSpec: TransitGatewayConfigSpec
  TransitGatewayCreateSpec: TransitGatewayCreateSpec
  TraversalSpec: TraversalSpec
  TypeDescription: TypeDescription
  UnSupportedDatastoreForVFlash: UnSupportedDatastoreForVFlash
  UncommittedUndoableDisk: UncommittedUndoableDisk
  UnconfiguredPropertyValue: UnconfiguredPropertyValue
  UncustomizableGuest: UncustomizableGuest
  UnexpectedCustomizationFault: UnexpectedCustomizationFault
  UnexpectedFault: UnexpectedFault
  UnlicensedVirtualMachinesEvent: UnlicensedVirtualMachinesEvent
  UnlicensedVirtualMachinesFoundEvent: UnlicensedVirtualMachinesFoundEvent
  UnrecognizedHost: UnrecognizedHost
  UnsharedSwapVMotionNotSupported: UnsharedSwapVMotionNotSupported
  UnsupportedDatastore: UnsupportedDatastore
  UnsupportedGuest: UnsupportedGuest
  UnsupportedVimApiVersion: UnsupportedVimApiVersion
  UnsupportedVmxLocation: UnsupportedVmxLocation
  UntrustedCertificate: UntrustedCertificate
  UnusedVirtualDiskBlocksNotScrubbed: UnusedVirtualDiskBlocksNotScrubbed
  UpdateSet: UpdateSet
  UpdateVirtualMachineFilesResult: UpdateVirtualMachineFilesResult
  UpdateVirtualMachineFilesResultFailedVmFileInfo: UpdateVirtualMachineFilesResultFailedVmFileInfo
  UpdatedAgentBeingRestartedEvent: UpdatedAgentBeingRestartedEvent
  UpgradeEvent: UpgradeEvent
  UplinkPortMtuNotSupportEvent: UplinkPortMtuNotSupportEvent
  UplinkPortMtuSupportEvent: UplinkPortMtuSupportEvent
  UplinkPortVlanTrunkedEvent: UplinkPortVlanTrunkedEvent
  UplinkPortVlanUntrunkedEvent: UplinkPortVlanUntrunkedEvent
  UsbScanCodeSpec: UsbScanCodeSpec
  UsbScanCodeSpecKeyEvent: UsbScanCodeSpecKeyEvent
  UsbScanCodeSpecModifierType: UsbScanCodeSpecModifierType
  UserAssignedToGroup: UserAssignedToGroup
  UserGroupProfile: UserGroupProfile
  UserInputRequiredParameterMetadata: UserInputRequiredParameterMetadata
  UserLoginSessionEvent: UserLoginSessionEvent
  UserLogoutSessionEvent: UserLogoutSessionEvent
  UserNotFound: UserNotFound
  UserPasswordChanged: UserPasswordChanged
  UserPrivilegeResult: UserPrivilegeResult
  UserProfile: UserProfile
  UserSearchResult: UserSearchResult
  UserSession: UserSession
  UserUnassignedFromGroup: UserUnassignedFromGroup
  UserUpgradeEvent: UserUpgradeEvent
  VASAStorageArray: VASAStorageArray
  VASAStorageArrayDiscoveryFcTransport: VASAStorageArrayDiscoveryFcTransport
  VASAStorageArrayDiscoveryIpTransport: VASAStorageArrayDiscoveryIpTransport
  VASAStorageArrayDiscoverySvcInfo: VASAStorageArrayDiscoverySvcInfo
  VAppCloneSpec: VAppCloneSpec
  VAppCloneSpecNetworkMappingPair: VAppCloneSpecNetworkMappingPair
  VAppCloneSpecResourceMap: VAppCloneSpecResourceMap
  VAppConfigFault: VAppConfigFault
  VAppConfigInfo: VAppConfigInfo
  VAppConfigSpec: VAppConfigSpec
  VAppEntityConfigInfo: VAppEntityConfigInfo
  VAppIPAssignmentInfo: VAppIPAssignmentInfo
  VAppNotRunning: VAppNotRunning
  VAppOperationInProgress: VAppOperationInProgress
  VAppOvfSectionInfo: VAppOvfSectionInfo
  VAppOvfSectionSpec: VAppOvfSectionSpec
  VAppProductInfo: VAppProductInfo
  VAppProductSpec: VAppProductSpec
  VAppPropertyFault: VAppPropertyFault
  VAppPropertyInfo: VAppPropertyInfo
  VAppPropertySpec: VAppPropertySpec
  VAppTaskInProgress: VAppTaskInProgress
  VFlashCacheHotConfigNotSupported: VFlashCacheHotConfigNotSupported
  VFlashModuleNotSupported: VFlashModuleNotSupported
  VFlashModuleVersionIncompatible: VFlashModuleVersionIncompatible
  VMFSDatastoreCreatedEvent: VMFSDatastoreCreatedEvent
  VMFSDatastoreExpandedEvent: VMFSDatastoreExpandedEvent
  VMFSDatastoreExtendedEvent: VMFSDatastoreExtendedEvent
  VMINotSupported: VMINotSupported
  VMOnConflictDVPort: VMOnConflictDVPort
  VMOnVirtualIntranet: VMOnVirtualIntranet
  VMotionAcrossNetworkNotSupported: VMotionAcrossNetworkNotSupported
  VMotionInterfaceIssue: VMotionInterfaceIssue
  VMotionLicenseExpiredEvent: VMotionLicenseExpiredEvent
  VMotionLinkCapacityLow: VMotionLinkCapacityLow
  VMotionLinkDown: VMotionLinkDown
  VMotionNotConfigured: VMotionNotConfigured
  VMotionNotLicensed: VMotionNotLicensed
  VMotionNotSupported: VMotionNotSupported
  VMotionProtocolIncompatible: VMotionProtocolIncompatible
  VMwareDVSConfigInfo: VMwareDVSConfigInfo
  VMwareDVSConfigSpec: VMwareDVSConfigSpec
  VMwareDVSFeatureCapability: VMwareDVSFeatureCapability
  VMwareDVSHealthCheckCapability: VMwareDVSHealthCheckCapability
  VMwareDVSHealthCheckConfig: VMwareDVSHealthCheckConfig
  VMwareDVSMtuHealthCheckResult: VMwareDVSMtuHealthCheckResult
  VMwareDVSPortSetting: VMwareDVSPortSetting
  VMwareDVSPortgroupPolicy: VMwareDVSPortgroupPolicy
  VMwareDVSPvlanConfigSpec: VMwareDVSPvlanConfigSpec
  VMwareDVSPvlanMapEntry: VMwareDVSPvlanMapEntry
  VMwareDVSTeamingHealthCheckConfig: VMwareDVSTeamingHealthCheckConfig
  VMwareDVSTeamingHealthCheckResult: VMwareDVSTeamingHealthCheckResult
  VMwareDVSVlanHealthCheckResult: VMwareDVSVlanHealthCheckResult
  VMwareDVSVlanMtuHealthCheckConfig: VMwareDVSVlanMtuHealthCheckConfig
  VMwareDVSVspanCapability: VMwareDVSVspanCapability
  VMwareDVSVspanConfigSpec: VMwareDVSVspanConfigSpec
  VMwareDvsDpuCapability: VMwareDvsDpuCapability
  VMwareDvsIpfixCapability: VMwareDvsIpfixCapability
  VMwareDvsLacpCapability: VMwareDvsLacpCapability
  VMwareDvsLacpGroupConfig: VMwareDvsLacpGroupConfig
  VMwareDvsLacpGroupSpec: VMwareDvsLacpGroupSpec
  VMwareDvsLagIpfixConfig: VMwareDvsLagIpfixConfig
  VMwareDvsLagVlanConfig: VMwareDvsLagVlanConfig
  VMwareDvsMtuCapability: VMwareDvsMtuCapability
  VMwareDvsPerfNicOffloadCapability: VMwareDvsPerfNicOffloadCapability
  VMwareDvsSystemTrafficCapabilities: VMwareDvsSystemTrafficCapabilities
  VMwareIpfixConfig: VMwareIpfixConfig
  VMwareUplinkLacpPolicy: VMwareUplinkLacpPolicy
  VMwareUplinkPortOrderPolicy: VMwareUplinkPortOrderPolicy
  VMwareVspanPort: VMwareVspanPort
  VMwareVspanSession: VMwareVspanSession
  VStorageObject: VStorageObject
  VStorageObjectAssociations: VStorageObjectAssociations
  VStorageObjectAssociationsVmDiskAssociations: VStorageObjectAssociationsVmDiskAssociations
  VStorageObjectAttachResult: VStorageObjectAttachResult
  VStorageObjectAttachSpec: VStorageObjectAttachSpec
  VStorageObjectConfigInfo: VStorageObjectConfigInfo
  VStorageObjectReconcileResult: VStorageObjectReconcileResult
  VStorageObjectReconcileResultInvalidDiskPath: VStorageObjectReconcileResultInvalidDiskPath
  VStorageObjectReconcileResultReconcileDetail: VStorageObjectReconcileResultReconcileDetail
  VStorageObjectReconcileSpec: VStorageObjectReconcileSpec
  VStorageObjectSnapshot: VStorageObjectSnapshot
  VStorageObjectSnapshotDetails: VStorageObjectSnapshotDetails
  VStorageObjectSnapshotInfo: VStorageObjectSnapshotInfo
  VStorageObjectSnapshotInfoVStorageObjectSnapshot: VStorageObjectSnapshotInfoVStorageObjectSnapshot
  VStorageObjectStateInfo: VStorageObjectStateInfo
  VVolHostPE: VVolHostPE
  VVolVmConfigFileUpdateResult: VVolVmConfigFileUpdateResult
  VVolVmConfigFileUpdateResultFailedVmConfigFileInfo: VVolVmConfigFileUpdateResultFailedVmConfigFileInfo
  VasaProviderContainerSpec: VasaProviderContainerSpec
  VcAgentUninstallFailedEvent: VcAgentUninstallFailedEvent
  VcAgentUninstalledEvent: VcAgentUninstalledEvent
  VcAgentUpgradeFailedEvent: VcAgentUpgradeFailedEvent
  VcAgentUpgradedEvent: VcAgentUpgradedEvent
  VchaClusterConfigInfo: VchaClusterConfigInfo
  VchaClusterConfigSpec: VchaClusterConfigSpec
  VchaClusterDeploymentSpec: VchaClusterDeploymentSpec
  VchaClusterHealth: VchaClusterHealth
  VchaClusterNetworkSpec: VchaClusterNetworkSpec
  VchaClusterRuntimeInfo: VchaClusterRuntimeInfo
  VchaNodeRuntimeInfo: VchaNodeRuntimeInfo
  VimAccountPasswordChangedEvent: VimAccountPasswordChangedEvent
  VimFault: VimFault
  VimVasaProvider: VimVasaProvider
  VimVasaProviderInfo: VimVasaProviderInfo
  VimVasaProviderStatePerArray: VimVasaProviderStatePerArray
  VimVasaProviderVirtualHostConfig: VimVasaProviderVirtualHostConfig
  VirtualAHCIController: VirtualAHCIController
  VirtualAHCIControllerOption: VirtualAHCIControllerOption
  VirtualAppImportSpec: VirtualAppImportSpec
  VirtualAppLinkInfo: VirtualAppLinkInfo
  VirtualAppSummary: VirtualAppSummary
  VirtualBusLogicController: VirtualBusLogicController
  VirtualBusLogicControllerOption: VirtualBusLogicControllerOption
  VirtualCdrom: VirtualCdrom
  VirtualCdromAtapiBackingInfo: VirtualCdromAtapiBackingInfo
  VirtualCdromAtapiBackingOption: VirtualCdromAtapiBackingOption
  VirtualCdromIsoBackingInfo: VirtualCdromIsoBackingInfo
  VirtualCdromIsoBackingOption: VirtualCdromIsoBackingOption
  VirtualCdromOption: VirtualCdromOption
  VirtualCdromPassthroughBackingInfo: VirtualCdromPassthroughBackingInfo
  VirtualCdromPassthroughBackingOption: VirtualCdromPassthroughBackingOption
  VirtualCdromRemoteAtapiBackingInfo: VirtualCdromRemoteAtapiBackingInfo
  VirtualCdromRemoteAtapiBackingOption: VirtualCdromRemoteAtapiBackingOption
  VirtualCdromRemotePassthroughBackingInfo: VirtualCdromRemotePassthroughBackingInfo
  VirtualCdromRemotePassthroughBackingOption: VirtualCdromRemotePassthroughBackingOption
  VirtualController: VirtualController
  VirtualControllerOption: VirtualControllerOption
  VirtualDevice: VirtualDevice
  VirtualDeviceBackingInfo: VirtualDeviceBackingInfo
  VirtualDeviceBackingOption: VirtualDeviceBackingOption
  VirtualDeviceBusSlotInfo: VirtualDeviceBusSlotInfo
  VirtualDeviceBusSlotOption: VirtualDeviceBusSlotOption
  VirtualDeviceConfigSpec: VirtualDeviceConfigSpec
  VirtualDeviceConfigSpecBackingSpec: VirtualDeviceConfigSpecBackingSpec
  VirtualDeviceConnectInfo: VirtualDeviceConnectInfo
  VirtualDeviceConnectOption: VirtualDeviceConnectOption
  VirtualDeviceDeviceBackingInfo: VirtualDeviceDeviceBackingInfo
  VirtualDeviceDeviceBackingOption: VirtualDeviceDeviceBackingOption
  VirtualDeviceDeviceGroupInfo: VirtualDeviceDeviceGroupInfo
  VirtualDeviceFileBackingInfo: VirtualDeviceFileBackingInfo
  VirtualDeviceFileBackingOption: VirtualDeviceFileBackingOption
  VirtualDeviceOption: VirtualDeviceOption
  VirtualDevicePciBusSlotInfo: VirtualDevicePciBusSlotInfo
  VirtualDevicePipeBackingInfo: VirtualDevicePipeBackingInfo
  VirtualDevicePipeBackingOption: VirtualDevicePipeBackingOption
  VirtualDeviceRemoteDeviceBackingInfo: VirtualDeviceRemoteDeviceBackingInfo
  VirtualDeviceRemoteDeviceBackingOption: VirtualDeviceRemoteDeviceBackingOption
  VirtualDeviceURIBackingInfo: VirtualDeviceURIBackingInfo
  VirtualDeviceURIBackingOption: VirtualDeviceURIBackingOption
  VirtualDisk: VirtualDisk
  VirtualDiskAntiAffinityRuleSpec: VirtualDiskAntiAffinityRuleSpec
  VirtualDiskBlocksNotFullyProvisioned: VirtualDiskBlocksNotFullyProvisioned
  VirtualDiskConfigSpec: VirtualDiskConfigSpec
  VirtualDiskDeltaDiskFormatsSupported: VirtualDiskDeltaDiskFormatsSupported
  VirtualDiskFlatVer1BackingInfo: VirtualDiskFlatVer1BackingInfo
  VirtualDiskFlatVer1BackingOption: VirtualDiskFlatVer1BackingOption
  VirtualDiskFlatVer2BackingInfo: VirtualDiskFlatVer2BackingInfo
  VirtualDiskFlatVer2BackingOption: VirtualDiskFlatVer2BackingOption
  VirtualDiskId: VirtualDiskId
  VirtualDiskLocalPMemBackingInfo: VirtualDiskLocalPMemBackingInfo
  VirtualDiskLocalPMemBackingOption: VirtualDiskLocalPMemBackingOption
  VirtualDiskModeNotSupported: VirtualDiskModeNotSupported
  VirtualDiskOption: VirtualDiskOption
  VirtualDiskOptionVFlashCacheConfigOption: VirtualDiskOptionVFlashCacheConfigOption
  VirtualDiskPartitionedRawDiskVer2BackingInfo: VirtualDiskPartitionedRawDiskVer2BackingInfo
  VirtualDiskPartitionedRawDiskVer2BackingOption: VirtualDiskPartitionedRawDiskVer2BackingOption
  VirtualDiskRawDiskMappingVer1BackingInfo: VirtualDiskRawDiskMappingVer1BackingInfo
  VirtualDiskRawDiskMappingVer1BackingOption: VirtualDiskRawDiskMappingVer1BackingOption
  VirtualDiskRawDiskVer2BackingInfo: VirtualDiskRawDiskVer2BackingInfo
  VirtualDiskRawDiskVer2BackingOption: VirtualDiskRawDiskVer2BackingOption
  VirtualDiskRuleSpec: VirtualDiskRuleSpec
  VirtualDiskSeSparseBackingInfo: VirtualDiskSeSparseBackingInfo
  VirtualDiskSeSparseBackingOption: VirtualDiskSeSparseBackingOption
  VirtualDiskSparseVer1BackingInfo: VirtualDiskSparseVer1BackingInfo
  VirtualDiskSparseVer1BackingOption: VirtualDiskSparseVer1BackingOption
  VirtualDiskSparseVer2BackingInfo: VirtualDiskSparseVer2BackingInfo
  VirtualDiskSparseVer2BackingOption: VirtualDiskSparseVer2BackingOption
  VirtualDiskSpec: VirtualDiskSpec
  VirtualDiskVFlashCacheConfigInfo: VirtualDiskVFlashCacheConfigInfo
  VirtualE1000: VirtualE1000
  VirtualE1000Option: VirtualE1000Option
  VirtualE1000e: VirtualE1000e
  VirtualE1000eOption: VirtualE1000eOption
  VirtualEnsoniq1371: VirtualEnsoniq1371
  VirtualEnsoniq1371Option: VirtualEnsoniq1371Option
  VirtualEthernetCard: VirtualEthernetCard
  VirtualEthernetCardDVPortBackingOption: VirtualEthernetCardDVPortBackingOption
  VirtualEthernetCardDistributedVirtualPortBackingInfo: VirtualEthernetCardDistributedVirtualPortBackingInfo
  VirtualEthernetCardLegacyNetworkBackingInfo: VirtualEthernetCardLegacyNetworkBackingInfo
  VirtualEthernetCardLegacyNetworkBackingOption: VirtualEthernetCardLegacyNetworkBackingOption
  VirtualEthernetCardNetworkBackingInfo: VirtualEthernetCardNetworkBackingInfo
  VirtualEthernetCardNetworkBackingOption: VirtualEthernetCardNetworkBackingOption
  VirtualEthernetCardNotSupported: VirtualEthernetCardNotSupported
  VirtualEthernetCardOpaqueNetworkBackingInfo: VirtualEthernetCardOpaqueNetworkBackingInfo
  VirtualEthernetCardOpaqueNetworkBackingOption: VirtualEthernetCardOpaqueNetworkBackingOption
  VirtualEthernetCardOption: VirtualEthernetCardOption
  VirtualEthernetCardResourceAllocation: VirtualEthernetCardResourceAllocation
  VirtualFloppy: VirtualFloppy
  VirtualFloppyDeviceBackingInfo: VirtualFloppyDeviceBackingInfo
  VirtualFloppyDeviceBackingOption: VirtualFloppyDeviceBackingOption
  VirtualFloppyImageBackingInfo: VirtualFloppyImageBackingInfo
  VirtualFloppyImageBackingOption: VirtualFloppyImageBackingOption
  VirtualFloppyOption: VirtualFloppyOption
  VirtualFloppyRemoteDeviceBackingInfo: VirtualFloppyRemoteDeviceBackingInfo
  VirtualFloppyRemoteDeviceBackingOption: VirtualFloppyRemoteDeviceBackingOption
  VirtualHardware: VirtualHardware
  VirtualHardwareCompatibilityIssue: VirtualHardwareCompatibilityIssue
  VirtualHardwareOption: VirtualHardwareOption
  VirtualHardwareVersionNotSupported: VirtualHardwareVersionNotSupported
  VirtualHdAudioCard: VirtualHdAudioCard
  VirtualHdAudioCardOption: VirtualHdAudioCardOption
  VirtualIDEController: VirtualIDEController
  VirtualIDEControllerOption: VirtualIDEControllerOption
  VirtualKeyboard: VirtualKeyboard
  VirtualKeyboardOption: VirtualKeyboardOption
  VirtualLsiLogicController: VirtualLsiLogicController
  VirtualLsiLogicControllerOption: VirtualLsiLogicControllerOption
  VirtualLsiLogicSASController: VirtualLsiLogicSASController
  VirtualLsiLogicSASControllerOption: VirtualLsiLogicSASControllerOption
  VirtualMachineAffinityInfo: VirtualMachineAffinityInfo
  VirtualMachineBaseIndependentFilterSpec: VirtualMachineBaseIndependentFilterSpec
  VirtualMachineBootOptions: VirtualMachineBootOptions
  VirtualMachineBootOptionsBootableCdromDevice: VirtualMachineBootOptionsBootableCdromDevice
  VirtualMachineBootOptionsBootableDevice: VirtualMachineBootOptionsBootableDevice
  VirtualMachineBootOptionsBootableDiskDevice: VirtualMachineBootOptionsBootableDiskDevice
  VirtualMachineBootOptionsBootableEthernetDevice: VirtualMachineBootOptionsBootableEthernetDevice
  VirtualMachineBootOptionsBootableFloppyDevice: VirtualMachineBootOptionsBootableFloppyDevice
  VirtualMachineCapability: VirtualMachineCapability
  VirtualMachineCdromInfo: VirtualMachineCdromInfo
  VirtualMachineCertThumbprint: VirtualMachineCertThumbprint
  VirtualMachineCloneSpec: VirtualMachineCloneSpec
  VirtualMachineConfigInfo: VirtualMachineConfigInfo
  VirtualMachineConfigInfoDatastoreUrlPair: VirtualMachineConfigInfoDatastoreUrlPair
  VirtualMachineConfigInfoOverheadInfo: VirtualMachineConfigInfoOverheadInfo
  VirtualMachineConfigOption: VirtualMachineConfigOption
  VirtualMachineConfigOptionDescriptor: VirtualMachineConfigOptionDescriptor
  VirtualMachineConfigSpec: VirtualMachineConfigSpec
  VirtualMachineConfigSummary: VirtualMachineConfigSummary
  VirtualMachineConnection: VirtualMachineConnection
  VirtualMachineConsolePreferences: VirtualMachineConsolePreferences
  VirtualMachineContentLibraryItemInfo: VirtualMachineContentLibraryItemInfo
  VirtualMachineCpuIdInfoSpec: VirtualMachineCpuIdInfoSpec
  VirtualMachineDatastoreInfo: VirtualMachineDatastoreInfo
  VirtualMachineDatastoreVolumeOption: VirtualMachineDatastoreVolumeOption
  VirtualMachineDefaultPowerOpInfo: VirtualMachineDefaultPowerOpInfo
  VirtualMachineDefaultProfileSpec: VirtualMachineDefaultProfileSpec
  VirtualMachineDefinedProfileSpec: VirtualMachineDefinedProfileSpec
  VirtualMachineDeviceRuntimeInfo: VirtualMachineDeviceRuntimeInfo
  VirtualMachineDeviceRuntimeInfoDeviceRuntimeState: VirtualMachineDeviceRuntimeInfoDeviceRuntimeState
  VirtualMachineDeviceRuntimeInfoVirtualEthernetCardRuntimeState: VirtualMachineDeviceRuntimeInfoVirtualEthernetCardRuntimeState
  VirtualMachineDiskDeviceInfo: VirtualMachineDiskDeviceInfo
  VirtualMachineDisplayTopology: VirtualMachineDisplayTopology
  VirtualMachineDvxClassInfo: VirtualMachineDvxClassInfo
  VirtualMachineDynamicPassthroughInfo: VirtualMachineDynamicPassthroughInfo
  VirtualMachineEmptyIndependentFilterSpec: VirtualMachineEmptyIndependentFilterSpec
  VirtualMachineEmptyProfileSpec: VirtualMachineEmptyProfileSpec
  VirtualMachineExtensionCompatibilityConstraint: VirtualMachineExtensionCompatibilityConstraint
  VirtualMachineExtensionCompatibilityConstraintSet: VirtualMachineExtensionCompatibilityConstraintSet
  VirtualMachineFeatureRequirement: VirtualMachineFeatureRequirement
  VirtualMachineFileInfo: VirtualMachineFileInfo
  VirtualMachineFileLayout: VirtualMachineFileLayout
  VirtualMachineFileLayoutDiskLayout: VirtualMachineFileLayoutDiskLayout
  VirtualMachineFileLayoutEx: VirtualMachineFileLayoutEx
  VirtualMachineFileLayoutExDiskLayout: VirtualMachineFileLayoutExDiskLayout
  VirtualMachineFileLayoutExDiskUnit: VirtualMachineFileLayoutExDiskUnit
  VirtualMachineFileLayoutExFileInfo: VirtualMachineFileLayoutExFileInfo
  VirtualMachineFileLayoutExSnapshotLayout: VirtualMachineFileLayoutExSnapshotLayout
  VirtualMachineFileLayoutSnapshotLayout: VirtualMachineFileLayoutSnapshotLayout
  VirtualMachineFlagInfo: VirtualMachineFlagInfo
  VirtualMachineFloppyInfo: VirtualMachineFloppyInfo
  VirtualMachineForkConfigInfo: VirtualMachineForkConfigInfo
  VirtualMachineGuestIntegrityInfo: VirtualMachineGuestIntegrityInfo
  VirtualMachineGuestMonitoringModeInfo: VirtualMachineGuestMonitoringModeInfo
  VirtualMachineGuestQuiesceSpec: VirtualMachineGuestQuiesceSpec
  VirtualMachineGuestRebootStatus: VirtualMachineGuestRebootStatus
  VirtualMachineGuestSummary: VirtualMachineGuestSummary
  VirtualMachineIdeDiskDeviceInfo: VirtualMachineIdeDiskDeviceInfo
  VirtualMachineIdeDiskDevicePartitionInfo: VirtualMachineIdeDiskDevicePartitionInfo
  VirtualMachineImportSpec: VirtualMachineImportSpec
  VirtualMachineIndependentFilterSpec: VirtualMachineIndependentFilterSpec
  VirtualMachineInstantCloneSpec: VirtualMachineInstantCloneSpec
  VirtualMachineLegacyNetworkSwitchInfo: VirtualMachineLegacyNetworkSwitchInfo
  VirtualMachineMemoryReservationInfo: VirtualMachineMemoryReservationInfo
  VirtualMachineMemoryReservationSpec: VirtualMachineMemoryReservationSpec
  VirtualMachineMessage: VirtualMachineMessage
  VirtualMachineMetadataManagerVmMetadata: VirtualMachineMetadataManagerVmMetadata
  VirtualMachineMetadataManagerVmMetadataInput: VirtualMachineMetadataManagerVmMetadataInput
  VirtualMachineMetadataManagerVmMetadataOwner: VirtualMachineMetadataManagerVmMetadataOwner
  VirtualMachineMetadataManagerVmMetadataResult: VirtualMachineMetadataManagerVmMetadataResult
  VirtualMachineMksConnection: VirtualMachineMksConnection
  VirtualMachineMksTicket: VirtualMachineMksTicket
  VirtualMachineNetworkInfo: VirtualMachineNetworkInfo
  VirtualMachineNetworkShaperInfo: VirtualMachineNetworkShaperInfo
  VirtualMachineParallelInfo: VirtualMachineParallelInfo
  VirtualMachinePciPassthroughInfo: VirtualMachinePciPassthroughInfo
  VirtualMachinePciSharedGpuPassthroughInfo: VirtualMachinePciSharedGpuPassthroughInfo
  VirtualMachinePrecisionClockInfo: VirtualMachinePrecisionClockInfo
  VirtualMachineProfileDetails: VirtualMachineProfileDetails
  VirtualMachineProfileDetailsDiskProfileDetails: VirtualMachineProfileDetailsDiskProfileDetails
  VirtualMachineProfileRawData: VirtualMachineProfileRawData
  VirtualMachineProfileSpec: VirtualMachineProfileSpec
  VirtualMachinePropertyRelation: VirtualMachinePropertyRelation
  VirtualMachineQuestionInfo: VirtualMachineQuestionInfo
  VirtualMachineQuickStats: VirtualMachineQuickStats
  VirtualMachineQuickStatsMemoryTierStats: VirtualMachineQuickStatsMemoryTierStats
  VirtualMachineRelocateSpec: VirtualMachineRelocateSpec
  VirtualMachineRelocateSpecDiskLocator: VirtualMachineRelocateSpecDiskLocator
  VirtualMachineRelocateSpecDiskLocatorBackingSpec: VirtualMachineRelocateSpecDiskLocatorBackingSpec
  VirtualMachineRuntimeInfo: VirtualMachineRuntimeInfo
  VirtualMachineRuntimeInfoDasProtectionState: VirtualMachineRuntimeInfoDasProtectionState
  VirtualMachineScsiDiskDeviceInfo: VirtualMachineScsiDiskDeviceInfo
  VirtualMachineScsiPassthroughInfo: VirtualMachineScsiPassthroughInfo
  VirtualMachineSerialInfo: VirtualMachineSerialInfo
  VirtualMachineSgxInfo: VirtualMachineSgxInfo
  VirtualMachineSgxTargetInfo: VirtualMachineSgxTargetInfo
  VirtualMachineSnapshotInfo: VirtualMachineSnapshotInfo
  VirtualMachineSnapshotTree: VirtualMachineSnapshotTree
  VirtualMachineSoundInfo: VirtualMachineSoundInfo
  VirtualMachineSriovDevicePoolInfo: VirtualMachineSriovDevicePoolInfo
  VirtualMachineSriovInfo: VirtualMachineSriovInfo
  VirtualMachineSriovNetworkDevicePoolInfo: VirtualMachineSriovNetworkDevicePoolInfo
  VirtualMachineStorageInfo: VirtualMachineStorageInfo
  VirtualMachineStorageSummary: VirtualMachineStorageSummary
  VirtualMachineSummary: VirtualMachineSummary
  VirtualMachineTargetInfo: VirtualMachineTargetInfo
  VirtualMachineTicket: VirtualMachineTicket
  VirtualMachineUsageOnDatastore: VirtualMachineUsageOnDatastore
  VirtualMachineUsbInfo: VirtualMachineUsbInfo
  VirtualMachineVFlashModuleInfo: VirtualMachineVFlashModuleInfo
  VirtualMachineVMCIDevice: VirtualMachineVMCIDevice
  VirtualMachineVMCIDeviceFilterInfo: VirtualMachineVMCIDeviceFilterInfo
  VirtualMachineVMCIDeviceFilterSpec: VirtualMachineVMCIDeviceFilterSpec
  VirtualMachineVMCIDeviceOption: VirtualMachineVMCIDeviceOption
  VirtualMachineVMCIDeviceOptionFilterSpecOption: VirtualMachineVMCIDeviceOptionFilterSpecOption
  VirtualMachineVMIROM: VirtualMachineVMIROM
  VirtualMachineVMotionStunTimeInfo: VirtualMachineVMotionStunTimeInfo
  VirtualMachineVcpuConfig: VirtualMachineVcpuConfig
  VirtualMachineVendorDeviceGroupInfo: VirtualMachineVendorDeviceGroupInfo
  VirtualMachineVendorDeviceGroupInfoComponentDeviceInfo: VirtualMachineVendorDeviceGroupInfoComponentDeviceInfo
  VirtualMachineVgpuDeviceInfo: VirtualMachineVgpuDeviceInfo
  VirtualMachineVgpuProfileInfo: VirtualMachineVgpuProfileInfo
  VirtualMachineVideoCard: VirtualMachineVideoCard
  VirtualMachineVirtualDeviceGroups: VirtualMachineVirtualDeviceGroups
  VirtualMachineVirtualDeviceGroupsDeviceGroup: VirtualMachineVirtualDeviceGroupsDeviceGroup
  VirtualMachineVirtualDeviceGroupsVendorDeviceGroup: VirtualMachineVirtualDeviceGroupsVendorDeviceGroup
  VirtualMachineVirtualDeviceSwap: VirtualMachineVirtualDeviceSwap
  VirtualMachineVirtualDeviceSwapDeviceSwapInfo: VirtualMachineVirtualDeviceSwapDeviceSwapInfo
  VirtualMachineVirtualNuma: VirtualMachineVirtualNuma
  VirtualMachineVirtualNumaInfo: VirtualMachineVirtualNumaInfo
  VirtualMachineVirtualPMem: VirtualMachineVirtualPMem
  VirtualMachineWindowsQuiesceSpec: VirtualMachineWindowsQuiesceSpec
  VirtualMachineWipeResult: VirtualMachineWipeResult
  VirtualNVDIMM: VirtualNVDIMM
  VirtualNVDIMMBackingInfo: VirtualNVDIMMBackingInfo
  VirtualNVDIMMController: VirtualNVDIMMController
  VirtualNVDIMMControllerOption: VirtualNVDIMMControllerOption
  VirtualNVDIMMOption: VirtualNVDIMMOption
  VirtualNVMEController: VirtualNVMEController
  VirtualNVMEControllerOption: VirtualNVMEControllerOption
  VirtualNicManagerNetConfig: VirtualNicManagerNetConfig
  VirtualPCIController: VirtualPCIController
  VirtualPCIControllerOption: VirtualPCIControllerOption
  VirtualPCIPassthrough: VirtualPCIPassthrough
  VirtualPCIPassthroughAllowedDevice: VirtualPCIPassthroughAllowedDevice
  VirtualPCIPassthroughDeviceBackingInfo: VirtualPCIPassthroughDeviceBackingInfo
  VirtualPCIPassthroughDeviceBackingOption: VirtualPCIPassthroughDeviceBackingOption
  VirtualPCIPassthroughDvxBackingInfo: VirtualPCIPassthroughDvxBackingInfo
  VirtualPCIPassthroughDvxBackingOption: VirtualPCIPassthroughDvxBackingOption
  VirtualPCIPassthroughDynamicBackingInfo: VirtualPCIPassthroughDynamicBackingInfo
  VirtualPCIPassthroughDynamicBackingOption: VirtualPCIPassthroughDynamicBackingOption
  VirtualPCIPassthroughOption: VirtualPCIPassthroughOption
  VirtualPCIPassthroughPluginBackingInfo: VirtualPCIPassthroughPluginBackingInfo
  VirtualPCIPassthroughPluginBackingOption: VirtualPCIPassthroughPluginBackingOption
  VirtualPCIPassthroughVmiopBackingInfo: VirtualPCIPassthroughVmiopBackingInfo
  VirtualPCIPassthroughVmiopBackingOption: VirtualPCIPassthroughVmiopBackingOption
  VirtualPCNet32: VirtualPCNet32
  VirtualPCNet32Option: VirtualPCNet32Option
  VirtualPS2Controller: VirtualPS2Controller
  VirtualPS2ControllerOption: VirtualPS2ControllerOption
  VirtualParallelPort: VirtualParallelPort
  VirtualParallelPortDeviceBackingInfo: VirtualParallelPortDeviceBackingInfo
  VirtualParallelPortDeviceBackingOption: VirtualParallelPortDeviceBackingOption
  VirtualParallelPortFileBackingInfo: VirtualParallelPortFileBackingInfo
  VirtualParallelPortFileBackingOption: VirtualParallelPortFileBackingOption
  VirtualParallelPortOption: VirtualParallelPortOption
  VirtualPointingDevice: VirtualPointingDevice
  VirtualPointingDeviceBackingOption: VirtualPointingDeviceBackingOption
  VirtualPointingDeviceDeviceBackingInfo: VirtualPointingDeviceDeviceBackingInfo
  VirtualPointingDeviceOption: VirtualPointingDeviceOption
  VirtualPrecisionClock: VirtualPrecisionClock
  VirtualPrecisionClockOption: VirtualPrecisionClockOption
  VirtualPrecisionClockSystemClockBackingInfo: VirtualPrecisionClockSystemClockBackingInfo
  VirtualPrecisionClockSystemClockBackingOption: VirtualPrecisionClockSystemClockBackingOption
  VirtualSATAController: VirtualSATAController
  VirtualSATAControllerOption: VirtualSATAControllerOption
  VirtualSCSIController: VirtualSCSIController
  VirtualSCSIControllerOption: VirtualSCSIControllerOption
  VirtualSCSIPassthrough: VirtualSCSIPassthrough
  VirtualSCSIPassthroughDeviceBackingInfo: VirtualSCSIPassthroughDeviceBackingInfo
  VirtualSCSIPassthroughDeviceBackingOption: VirtualSCSIPassthroughDeviceBackingOption
  VirtualSCSIPassthroughOption: VirtualSCSIPassthroughOption
  VirtualSIOController: VirtualSIOController
  VirtualSIOControllerOption: VirtualSIOControllerOption
  VirtualSerialPort: VirtualSerialPort
  VirtualSerialPortDeviceBackingInfo: VirtualSerialPortDeviceBackingInfo
  VirtualSerialPortDeviceBackingOption: VirtualSerialPortDeviceBackingOption
  VirtualSerialPortFileBackingInfo: VirtualSerialPortFileBackingInfo
  VirtualSerialPortFileBackingOption: VirtualSerialPortFileBackingOption
  VirtualSerialPortOption: VirtualSerialPortOption
  VirtualSerialPortPipeBackingInfo: VirtualSerialPortPipeBackingInfo
  VirtualSerialPortPipeBackingOption: VirtualSerialPortPipeBackingOption
  VirtualSerialPortThinPrintBackingInfo: VirtualSerialPortThinPrintBackingInfo
  VirtualSerialPortThinPrintBackingOption: VirtualSerialPortThinPrintBackingOption
  VirtualSerialPortURIBackingInfo: VirtualSerialPortURIBackingInfo
  VirtualSerialPortURIBackingOption: VirtualSerialPortURIBackingOption
  VirtualSoundBlaster16: VirtualSoundBlaster16
  VirtualSoundBlaster16Option: VirtualSoundBlaster16Option
  VirtualSoundCard: VirtualSoundCard
  VirtualSoundCardDeviceBackingInfo: VirtualSoundCardDeviceBackingInfo
  VirtualSoundCardDeviceBackingOption: VirtualSoundCardDeviceBackingOption
  VirtualSoundCardOption: VirtualSoundCardOption
  VirtualSriovEthernetCard: VirtualSriovEthernetCard
  VirtualSriovEthernetCardOption: VirtualSriovEthernetCardOption
  VirtualSriovEthernetCardSriovBackingInfo: VirtualSriovEthernetCardSriovBackingInfo
  VirtualSriovEthernetCardSriovBackingOption: VirtualSriovEthernetCardSriovBackingOption
  VirtualSwitchProfile: VirtualSwitchProfile
  VirtualSwitchSelectionProfile: VirtualSwitchSelectionProfile
  VirtualTPM: VirtualTPM
  VirtualTPMOption: VirtualTPMOption
  VirtualUSB: VirtualUSB
  VirtualUSBController: VirtualUSBController
  VirtualUSBControllerOption: VirtualUSBControllerOption
  VirtualUSBControllerPciBusSlotInfo: VirtualUSBControllerPciBusSlotInfo
  VirtualUSBOption: VirtualUSBOption
  VirtualUSBRemoteClientBackingInfo: VirtualUSBRemoteClientBackingInfo
  VirtualUSBRemoteClientBackingOption: VirtualUSBRemoteClientBackingOption
  VirtualUSBRemoteHostBackingInfo: VirtualUSBRemoteHostBackingInfo
  VirtualUSBRemoteHostBackingOption: VirtualUSBRemoteHostBackingOption
  VirtualUSBUSBBackingInfo: VirtualUSBUSBBackingInfo
  VirtualUSBUSBBackingOption: VirtualUSBUSBBackingOption
  VirtualUSBXHCIController: VirtualUSBXHCIController
  VirtualUSBXHCIControllerOption: VirtualUSBXHCIControllerOption
  VirtualVMIROMOption: VirtualVMIROMOption
  VirtualVideoCardOption: VirtualVideoCardOption
  VirtualVmxnet: VirtualVmxnet
  VirtualVmxnet2: VirtualVmxnet2
  VirtualVmxnet2Option: VirtualVmxnet2Option
  VirtualVmxnet3: VirtualVmxnet3
  VirtualVmxnet3Option: VirtualVmxnet3Option
  VirtualVmxnet3OptionStrictLatencyConfigOption: VirtualVmxnet3OptionStrictLatencyConfigOption
  VirtualVmxnet3StrictLatencyConfig: VirtualVmxnet3StrictLatencyConfig
  VirtualVmxnet3Vrdma: VirtualVmxnet3Vrdma
  VirtualVmxnet3VrdmaOption: VirtualVmxnet3VrdmaOption
  VirtualVmxnetOption: VirtualVmxnetOption
  VirtualWDT: VirtualWDT
  VirtualWDTOption: VirtualWDTOption
  VlanProfile: VlanProfile
  VmAcquiredMksTicketEvent: VmAcquiredMksTicketEvent
  VmAcquiredTicketEvent: VmAcquiredTicketEvent
  VmAlreadyExistsInDatacenter: VmAlreadyExistsInDatacenter
  VmAutoRenameEvent: VmAutoRenameEvent
  VmBeingClonedEvent: VmBeingClonedEvent
  VmBeingClonedNoFolderEvent: VmBeingClonedNoFolderEvent
  VmBeingCreatedEvent: VmBeingCreatedEvent
  VmBeingDeployedEvent: VmBeingDeployedEvent
  VmBeingHotMigratedEvent: VmBeingHotMigratedEvent
  VmBeingMigratedEvent: VmBeingMigratedEvent
  VmBeingRelocatedEvent: VmBeingRelocatedEvent
  VmCloneEvent: VmCloneEvent
  VmCloneFailedEvent: VmCloneFailedEvent
  VmClonedEvent: VmClonedEvent
  VmConfigFault: VmConfigFault
  VmConfigFileEncryptionInfo: VmConfigFileEncryptionInfo
  VmConfigFileInfo: VmConfigFileInfo
  VmConfigFileQuery: VmConfigFileQuery
  VmConfigFileQueryFilter: VmConfigFileQueryFilter
  VmConfigFileQueryFlags: VmConfigFileQueryFlags
  VmConfigIncompatibleForFaultTolerance: VmConfigIncompatibleForFaultTolerance
  VmConfigIncompatibleForRecordReplay: VmConfigIncompatibleForRecordReplay
  VmConfigInfo: VmConfigInfo
  VmConfigMissingEvent: VmConfigMissingEvent
  VmConfigSpec: VmConfigSpec
  VmConnectedEvent: VmConnectedEvent
  VmCreatedEvent: VmCreatedEvent
  VmDasBeingResetEvent: VmDasBeingResetEvent
  VmDasBeingResetWithScreenshotEvent: VmDasBeingResetWithScreenshotEvent
  VmDasResetFailedEvent: VmDasResetFailedEvent
  VmDasUpdateErrorEvent: VmDasUpdateErrorEvent
  VmDasUpdateOkEvent: VmDasUpdateOkEvent
  VmDateRolledBackEvent: VmDateRolledBackEvent
  VmDeployFailedEvent: VmDeployFailedEvent
  VmDeployedEvent: VmDeployedEvent
  VmDisconnectedEvent: VmDisconnectedEvent
  VmDiscoveredEvent: VmDiscoveredEvent
  VmDiskFailedEvent: VmDiskFailedEvent
  VmDiskFileEncryptionInfo: VmDiskFileEncryptionInfo
  VmDiskFileInfo: VmDiskFileInfo
  VmDiskFileQuery: VmDiskFileQuery
  VmDiskFileQueryFilter: VmDiskFileQueryFilter
  VmDiskFileQueryFlags: VmDiskFileQueryFlags
  VmEmigratingEvent: VmEmigratingEvent
  VmEndRecordingEvent: VmEndRecordingEvent
  VmEndReplayingEvent: VmEndReplayingEvent
  VmEvent: VmEvent
  VmEventArgument: VmEventArgument
  VmFailedMigrateEvent: VmFailedMigrateEvent
  VmFailedRelayoutEvent: VmFailedRelayoutEvent
  VmFailedRelayoutOnVmfs2DatastoreEvent: VmFailedRelayoutOnVmfs2DatastoreEvent
  VmFailedStartingSecondaryEvent: VmFailedStartingSecondaryEvent
  VmFailedToPowerOffEvent: VmFailedToPowerOffEvent
  VmFailedToPowerOnEvent: VmFailedToPowerOnEvent
  VmFailedToRebootGuestEvent: VmFailedToRebootGuestEvent
  VmFailedToResetEvent: VmFailedToResetEvent
  VmFailedToShutdownGuestEvent: VmFailedToShutdownGuestEvent
  VmFailedToStandbyGuestEvent: VmFailedToStandbyGuestEvent
  VmFailedToSuspendEvent: VmFailedToSuspendEvent
  VmFailedUpdatingSecondaryConfig: VmFailedUpdatingSecondaryConfig
  VmFailoverFailed: VmFailoverFailed
  VmFaultToleranceConfigIssue: VmFaultToleranceConfigIssue
  VmFaultToleranceConfigIssueWrapper: VmFaultToleranceConfigIssueWrapper
  VmFaultToleranceInvalidFileBacking: VmFaultToleranceInvalidFileBacking
  VmFaultToleranceIssue: VmFaultToleranceIssue
  VmFaultToleranceOpIssuesList: VmFaultToleranceOpIssuesList
  VmFaultToleranceStateChangedEvent: VmFaultToleranceStateChangedEvent
  VmFaultToleranceTooManyFtVcpusOnHost: VmFaultToleranceTooManyFtVcpusOnHost
  VmFaultToleranceTooManyVMsOnHost: VmFaultToleranceTooManyVMsOnHost
  VmFaultToleranceTurnedOffEvent: VmFaultToleranceTurnedOffEvent
  VmFaultToleranceVmTerminatedEvent: VmFaultToleranceVmTerminatedEvent
  VmGuestOSCrashedEvent: VmGuestOSCrashedEvent
  VmGuestRebootEvent: VmGuestRebootEvent
  VmGuestShutdownEvent: VmGuestShutdownEvent
  VmGuestStandbyEvent: VmGuestStandbyEvent
  VmHealthMonitoringStateChangedEvent: VmHealthMonitoringStateChangedEvent
  VmHostAffinityRuleViolation: VmHostAffinityRuleViolation
  VmInstanceUuidAssignedEvent: VmInstanceUuidAssignedEvent
  VmInstanceUuidChangedEvent: VmInstanceUuidChangedEvent
  VmInstanceUuidConflictEvent: VmInstanceUuidConflictEvent
  VmLimitLicense: VmLimitLicense
  VmLogFileInfo: VmLogFileInfo
  VmLogFileQuery: VmLogFileQuery
  VmMacAssignedEvent: VmMacAssignedEvent
  VmMacChangedEvent: VmMacChangedEvent
  VmMacConflictEvent: VmMacConflictEvent
  VmMaxFTRestartCountReached: VmMaxFTRestartCountReached
  VmMaxRestartCountReached: VmMaxRestartCountReached
  VmMessageErrorEvent: VmMessageErrorEvent
  VmMessageEvent: VmMessageEvent
  VmMessageWarningEvent: VmMessageWarningEvent
  VmMetadataManagerFault: VmMetadataManagerFault
  VmMigratedEvent: VmMigratedEvent
  VmMonitorIncompatibleForFaultTolerance: VmMonitorIncompatibleForFaultTolerance
  VmNoCompatibleHostForSecondaryEvent: VmNoCompatibleHostForSecondaryEvent
  VmNoNetworkAccessEvent: VmNoNetworkAccessEvent
  VmNvramFileInfo: VmNvramFileInfo
  VmNvramFileQuery: VmNvramFileQuery
  VmOrphanedEvent: VmOrphanedEvent
  VmPlacementPolicy: VmPlacementPolicy
  VmPodConfigForPlacement: VmPodConfigForPlacement
  VmPortGroupProfile: VmPortGroupProfile
  VmPowerOffOnIsolationEvent: VmPowerOffOnIsolationEvent
  VmPowerOnDisabled: VmPowerOnDisabled
  VmPoweredOffEvent: VmPoweredOffEvent
  VmPoweredOnEvent: VmPoweredOnEvent
  VmPoweringOnWithCustomizedDVPortEvent: VmPoweringOnWithCustomizedDVPortEvent
  VmPrimaryFailoverEvent: VmPrimaryFailoverEvent
  VmReconfiguredEvent: VmReconfiguredEvent
  VmRegisteredEvent: VmRegisteredEvent
  VmRelayoutSuccessfulEvent: VmRelayoutSuccessfulEvent
  VmRelayoutUpToDateEvent: VmRelayoutUpToDateEvent
  VmReloadFromPathEvent: VmReloadFromPathEvent
  VmReloadFromPathFailedEvent: VmReloadFromPathFailedEvent
  VmRelocateFailedEvent: VmRelocateFailedEvent
  VmRelocateSpecEvent: VmRelocateSpecEvent
  VmRelocatedEvent: VmRelocatedEvent
  VmRemoteConsoleConnectedEvent: VmRemoteConsoleConnectedEvent
  VmRemoteConsoleDisconnectedEvent: VmRemoteConsoleDisconnectedEvent
  VmRemovedEvent: VmRemovedEvent
  VmRenamedEvent: VmRenamedEvent
  VmRequirementsExceedCurrentEVCModeEvent: VmRequirementsExceedCurrentEVCModeEvent
  VmResettingEvent: VmResettingEvent
  VmResourcePoolMovedEvent: VmResourcePoolMovedEvent
  VmResourceReallocatedEvent: VmResourceReallocatedEvent
  VmRestartedOnAlternateHostEvent: VmRestartedOnAlternateHostEvent
  VmResumingEvent: VmResumingEvent
  VmSecondaryAddedEvent: VmSecondaryAddedEvent
  VmSecondaryDisabledBySystemEvent: VmSecondaryDisabledBySystemEvent
  VmSecondaryDisabledEvent: VmSecondaryDisabledEvent
  VmSecondaryEnabledEvent: VmSecondaryEnabledEvent
  VmSecondaryStartedEvent: VmSecondaryStartedEvent
  VmShutdownOnIsolationEvent: VmShutdownOnIsolationEvent
  VmSmpFaultToleranceTooManyVMsOnHost: VmSmpFaultToleranceTooManyVMsOnHost
  VmSnapshotFileInfo: VmSnapshotFileInfo
  VmSnapshotFileQuery: VmSnapshotFileQuery
  VmStartRecordingEvent: VmStartRecordingEvent
  VmStartReplayingEvent: VmStartReplayingEvent
  VmStartingEvent: VmStartingEvent
  VmStartingSecondaryEvent: VmStartingSecondaryEvent
  VmStaticMacConflictEvent: VmStaticMacConflictEvent
  VmStoppingEvent: VmStoppingEvent
  VmSuspendedEvent: VmSuspendedEvent
  VmSuspendingEvent: VmSuspendingEvent
  VmTimedoutStartingSecondaryEvent: VmTimedoutStartingSecondaryEvent
  VmToVmGroupsAntiAffinity: VmToVmGroupsAntiAffinity
  VmToolsUpgradeFault: VmToolsUpgradeFault
  VmUnsupportedStartingEvent: VmUnsupportedStartingEvent
  VmUpgradeCompleteEvent: VmUpgradeCompleteEvent
  VmUpgradeFailedEvent: VmUpgradeFailedEvent
  VmUpgradingEvent: VmUpgradingEvent
  VmUuidAssignedEvent: VmUuidAssignedEvent
  VmUuidChangedEvent: VmUuidChangedEvent
  VmUuidConflictEvent: VmUuidConflictEvent
  VmValidateMaxDevice: VmValidateMaxDevice
  VmVmAffinity: VmVmAffinity
  VmVmAntiAffinity: VmVmAntiAffinity
  VmVnicPoolReservationViolationClearEvent: VmVnicPoolReservationViolationClearEvent
  VmVnicPoolReservationViolationRaiseEvent: VmVnicPoolReservationViolationRaiseEvent
  VmWwnAssignedEvent: VmWwnAssignedEvent
  VmWwnChangedEvent: VmWwnChangedEvent
  VmWwnConflict: VmWwnConflict
  VmWwnConflictEvent: VmWwnConflictEvent
  VmfsAlreadyMounted: VmfsAlreadyMounted
  VmfsAmbiguousMount: VmfsAmbiguousMount
  VmfsConfigOption: VmfsConfigOption
  VmfsDatastoreAllExtentOption: VmfsDatastoreAllExtentOption
  VmfsDatastoreBaseOption: VmfsDatastoreBaseOption
  VmfsDatastoreCreateSpec: VmfsDatastoreCreateSpec
  VmfsDatastoreExpandSpec: VmfsDatastoreExpandSpec
  VmfsDatastoreExtendSpec: VmfsDatastoreExtendSpec
  VmfsDatastoreInfo: VmfsDatastoreInfo
  VmfsDatastoreMultipleExtentOption: VmfsDatastoreMultipleExtentOption
  VmfsDatastoreOption: VmfsDatastoreOption
  VmfsDatastoreSingleExtentOption: VmfsDatastoreSingleExtentOption
  VmfsDatastoreSpec: VmfsDatastoreSpec
  VmfsMountFault: VmfsMountFault
  VmfsUnmapBandwidthSpec: VmfsUnmapBandwidthSpec
  VmotionInterfaceNotEnabled: VmotionInterfaceNotEnabled
  VmwareDistributedVirtualSwitchDpuFailoverPolicy: VmwareDistributedVirtualSwitchDpuFailoverPolicy
  VmwareDistributedVirtualSwitchNetworkOffloadConfig: VmwareDistributedVirtualSwitchNetworkOffloadConfig
  VmwareDistributedVirtualSwitchPvlanSpec: VmwareDistributedVirtualSwitchPvlanSpec
  VmwareDistributedVirtualSwitchRealTimeConfig: VmwareDistributedVirtualSwitchRealTimeConfig
  VmwareDistributedVirtualSwitchRealTimeLanAnnotation: VmwareDistributedVirtualSwitchRealTimeLanAnnotation
  VmwareDistributedVirtualSwitchTrunkVlanSpec: VmwareDistributedVirtualSwitchTrunkVlanSpec
  VmwareDistributedVirtualSwitchVlanIdSpec: VmwareDistributedVirtualSwitchVlanIdSpec
  VmwareDistributedVirtualSwitchVlanSpec: VmwareDistributedVirtualSwitchVlanSpec
  VmwareUplinkPortTeamingPolicy: VmwareUplinkPortTeamingPolicy
  VnicPortArgument: VnicPortArgument
  VolumeEditorError: VolumeEditorError
  VramLimitLicense: VramLimitLicense
  VsanClusterConfigInfo: VsanClusterConfigInfo
  VsanClusterConfigInfoHostDefaultInfo: VsanClusterConfigInfoHostDefaultInfo
  VsanClusterCoreConfig: VsanClusterCoreConfig
  VsanClusterCoreConfigSpec: VsanClusterCoreConfigSpec
  VsanClusterUuidMismatch: VsanClusterUuidMismatch
  VsanDatastoreInfo: VsanDatastoreInfo
  VsanDiskFault: VsanDiskFault
  VsanFault: VsanFault
  VsanHostClusterStatus: VsanHostClusterStatus
  VsanHostClusterStatusState: VsanHostClusterStatusState
  VsanHostClusterStatusStateCompletionEstimate: VsanHostClusterStatusStateCompletionEstimate
  VsanHostConfigInfo: VsanHostConfigInfo
  VsanHostConfigInfoClusterInfo: VsanHostConfigInfoClusterInfo
  VsanHostConfigInfoNetworkInfo: VsanHostConfigInfoNetworkInfo
  VsanHostConfigInfoNetworkInfoPortConfig: VsanHostConfigInfoNetworkInfoPortConfig
  VsanHostConfigInfoStorageInfo: VsanHostConfigInfoStorageInfo
  VsanHostDecommissionMode: VsanHostDecommissionMode
  VsanHostDiskMapInfo: VsanHostDiskMapInfo
  VsanHostDiskMapResult: VsanHostDiskMapResult
  VsanHostDiskMapping: VsanHostDiskMapping
  VsanHostDiskResult: VsanHostDiskResult
  VsanHostFaultDomainInfo: VsanHostFaultDomainInfo
  VsanHostIpConfig: VsanHostIpConfig
  VsanHostMembershipInfo: VsanHostMembershipInfo
  VsanHostRuntimeInfo: VsanHostRuntimeInfo
  VsanHostRuntimeInfoDiskIssue: VsanHostRuntimeInfoDiskIssue
  VsanHostVsanDiskInfo: VsanHostVsanDiskInfo
  VsanIncompatibleDiskMapping: VsanIncompatibleDiskMapping
  VsanNewPolicyBatch: VsanNewPolicyBatch
  VsanPolicyChangeBatch: VsanPolicyChangeBatch
  VsanPolicyCost: VsanPolicyCost
  VsanPolicySatisfiability: VsanPolicySatisfiability
  VsanUpgradeSystemAPIBrokenIssue: VsanUpgradeSystemAPIBrokenIssue
  VsanUpgradeSystemAutoClaimEnabledOnHostsIssue: VsanUpgradeSystemAutoClaimEnabledOnHostsIssue
  VsanUpgradeSystemHostsDisconnectedIssue: VsanUpgradeSystemHostsDisconnectedIssue
  VsanUpgradeSystemMissingHostsInClusterIssue: VsanUpgradeSystemMissingHostsInClusterIssue
  VsanUpgradeSystemNetworkPartitionInfo: VsanUpgradeSystemNetworkPartitionInfo
  VsanUpgradeSystemNetworkPartitionIssue: VsanUpgradeSystemNetworkPartitionIssue
  VsanUpgradeSystemNotEnoughFreeCapacityIssue: VsanUpgradeSystemNotEnoughFreeCapacityIssue
  VsanUpgradeSystemPreflightCheckIssue: VsanUpgradeSystemPreflightCheckIssue
  VsanUpgradeSystemPreflightCheckResult: VsanUpgradeSystemPreflightCheckResult
  VsanUpgradeSystemRogueHostsInClusterIssue: VsanUpgradeSystemRogueHostsInClusterIssue
  VsanUpgradeSystemUpgradeHistoryDiskGroupOp: VsanUpgradeSystemUpgradeHistoryDiskGroupOp
  VsanUpgradeSystemUpgradeHistoryItem: VsanUpgradeSystemUpgradeHistoryItem
  VsanUpgradeSystemUpgradeHistoryPreflightFail: VsanUpgradeSystemUpgradeHistoryPreflightFail
  VsanUpgradeSystemUpgradeStatus: VsanUpgradeSystemUpgradeStatus
  VsanUpgradeSystemV2ObjectsPresentDuringDowngradeIssue: VsanUpgradeSystemV2ObjectsPresentDuringDowngradeIssue
  VsanUpgradeSystemWrongEsxVersionIssue: VsanUpgradeSystemWrongEsxVersionIssue
  VslmCloneSpec: VslmCloneSpec
  VslmCreateSpec: VslmCreateSpec
  VslmCreateSpecBackingSpec: VslmCreateSpecBackingSpec
  VslmCreateSpecDiskFileBackingSpec: VslmCreateSpecDiskFileBackingSpec
  VslmCreateSpecRawDiskMappingBackingSpec: VslmCreateSpecRawDiskMappingBackingSpec
  VslmMigrateSpec: VslmMigrateSpec
  VslmRelocateSpec: VslmRelocateSpec
  VslmTagEntry: VslmTagEntry
  VspanDestPortConflict: VspanDestPortConflict
  VspanPortConflict: VspanPortConflict
  VspanPortMoveFault: VspanPortMoveFault
  VspanPortPromiscChangeFault: VspanPortPromiscChangeFault
  VspanPortgroupPromiscChangeFault: VspanPortgroupPromiscChangeFault
  VspanPortgroupTypeChangeFault: VspanPortgroupTypeChangeFault
  VspanPromiscuousPortNotSupported: VspanPromiscuousPortNotSupported
  VspanSameSessionPortConflict: VspanSameSessionPortConflict
  VvolDatastoreInfo: VvolDatastoreInfo
  WaitOptions: WaitOptions
  WakeOnLanNotSupported: WakeOnLanNotSupported
  WakeOnLanNotSupportedByVmotionNIC: WakeOnLanNotSupportedByVmotionNIC
  WarningUpgradeEvent: WarningUpgradeEvent
  WeeklyTaskScheduler: WeeklyTaskScheduler
  WillLoseHAProtection: WillLoseHAProtection
  WillModifyConfigCpuRequirements: WillModifyConfigCpuRequirements
  WillResetSnapshotDirectory: WillResetSnapshotDirectory
  WinNetBIOSConfigInfo: WinNetBIOSConfigInfo
  WipeDiskFault: WipeDiskFault
  WitnessNodeInfo: WitnessNodeInfo
  vslmInfrastructureObjectPolicy: vslmInfrastructureObjectPolicy
  vslmInfrastructureObjectPolicySpec: vslmInfrastructureObjectPolicySpec
  vslmVClockInfo: vslmVClockInfo
}

export interface AlarmProperties extends ExtensibleManagedObjectProperties {
  info: AlarmInfo
}

export interface AlarmManagerProperties extends ManagedObjectProperties {
  defaultExpression?: AlarmExpression[] | undefined
  description: AlarmDescription
}

export interface AuthorizationManagerProperties extends ManagedObjectProperties {
  privilegeList?: AuthorizationPrivilege[] | undefined
  roleList?: AuthorizationRole[] | undefined
  description: AuthorizationDescription
}

export interface CertificateManagerProperties extends ManagedObjectProperties {
}

export interface ClusterComputeResourceProperties extends ComputeResourceProperties {
  configuration: ClusterConfigInfo
  recommendation?: ClusterRecommendation[] | undefined
  drsRecommendation?: ClusterDrsRecommendation[] | undefined
  summaryEx: ClusterComputeResourceSummary
  hciConfig?: ClusterComputeResourceHCIConfigInfo | undefined
  migrationHistory?: ClusterDrsMigration[] | undefined
  actionHistory?: ClusterActionHistory[] | undefined
  drsFault?: ClusterDrsFaults[] | undefined
}

export interface ClusterEVCManagerProperties extends ExtensibleManagedObjectProperties {
  managedCluster: ManagedObjectReference
  evcState: ClusterEVCManagerEVCState
}

export interface ClusterProfileProperties extends ProfileProperties {
}

export interface ClusterProfileManagerProperties extends ProfileManagerProperties {
}

export interface ComputeResourceProperties extends ManagedEntityProperties {
  resourcePool?: ManagedObjectReference | undefined
  host?: ManagedObjectReference[] | undefined
  datastore?: ManagedObjectReference[] | undefined
  network?: ManagedObjectReference[] | undefined
  summary: ComputeResourceSummary
  environmentBrowser?: ManagedObjectReference | undefined
  configurationEx: ComputeResourceConfigInfo
  lifecycleManaged?: boolean | undefined
  configManagerEnabled?: boolean | undefined
  networkBootMode?: string | undefined
}

export interface ContainerViewProperties extends ManagedObjectViewProperties {
  container: ManagedObjectReference
  type?: string[] | undefined
  recursive: boolean
}

export interface CryptoManagerProperties extends ManagedObjectProperties {
  enabled: boolean
}

export interface CryptoManagerHostProperties extends CryptoManagerProperties {
}

export interface CryptoManagerHostKMSProperties extends CryptoManagerHostProperties {
}

export interface CryptoManagerKmipProperties extends CryptoManagerProperties {
  kmipServers?: KmipClusterInfo[] | undefined
}

export interface CustomFieldsManagerProperties extends ManagedObjectProperties {
  field?: CustomFieldDef[] | undefined
}

export interface CustomizationSpecManagerProperties extends ManagedObjectProperties {
  info?: CustomizationSpecInfo[] | undefined
  encryptionKey?: number[] | undefined
}

export interface DatacenterProperties extends ManagedEntityProperties {
  vmFolder: ManagedObjectReference
  hostFolder: ManagedObjectReference
  datastoreFolder: ManagedObjectReference
  networkFolder: ManagedObjectReference
  datastore?: ManagedObjectReference[] | undefined
  network?: ManagedObjectReference[] | undefined
  configuration: DatacenterConfigInfo
}

export interface DatastoreProperties extends ManagedEntityProperties {
  info: DatastoreInfo
  summary: DatastoreSummary
  host?: DatastoreHostMount[] | undefined
  vm?: ManagedObjectReference[] | undefined
  browser: ManagedObjectReference
  capability: DatastoreCapability
  iormConfiguration?: StorageIORMInfo | undefined
}

export interface DatastoreNamespaceManagerProperties extends ManagedObjectProperties {
}

export interface DiagnosticManagerProperties extends ManagedObjectProperties {
}

export interface DirectPathProfileManagerProperties extends ManagedObjectProperties {
}

export interface DistributedVirtualPortgroupProperties extends NetworkProperties {
  key: string
  config: DVPortgroupConfigInfo
  portKeys?: string[] | undefined
}

export interface DistributedVirtualSwitchProperties extends ManagedEntityProperties {
  uuid: string
  capability: DVSCapability
  summary: DVSSummary
  config: DVSConfigInfo
  networkResourcePool?: DVSNetworkResourcePool[] | undefined
  portgroup?: ManagedObjectReference[] | undefined
  runtime?: DVSRuntimeInfo | undefined
}

export interface DistributedVirtualSwitchManagerProperties extends ManagedObjectProperties {
}

export interface EnvironmentBrowserProperties extends ManagedObjectProperties {
  datastoreBrowser?: ManagedObjectReference | undefined
}

export interface EventHistoryCollectorProperties extends HistoryCollectorProperties {
  latestPage?: Event[] | undefined
  initialized?: boolean | undefined
}

export interface EventManagerProperties extends ManagedObjectProperties {
  description: EventDescription
  latestEvent?: Event | undefined
  maxCollector: number
}

export interface ExtensibleManagedObjectProperties extends ManagedObjectProperties {
  value?: CustomFieldValue[] | undefined
  availableField?: CustomFieldDef[] | undefined
}

export interface ExtensionManagerProperties extends ManagedObjectProperties {
  extensionList?: Extension[] | undefined
}

export interface FailoverClusterConfiguratorProperties extends ManagedObjectProperties {
  disabledConfigureMethod?: string[] | undefined
}

export interface FailoverClusterManagerProperties extends ManagedObjectProperties {
  disabledClusterMethod?: string[] | undefined
}

export interface FileManagerProperties extends ManagedObjectProperties {
}

export interface FolderProperties extends ManagedEntityProperties {
  childType?: string[] | undefined
  childEntity?: ManagedObjectReference[] | undefined
  namespace?: string | undefined
  externallyManagedFolderInfo?: FolderExternallyManagedFolderInfo | undefined
}

export interface GuestAliasManagerProperties extends ManagedObjectProperties {
}

export interface GuestAuthManagerProperties extends ManagedObjectProperties {
}

export interface GuestFileManagerProperties extends ManagedObjectProperties {
}

export interface GuestOperationsManagerProperties extends ManagedObjectProperties {
  authManager?: ManagedObjectReference | undefined
  fileManager?: ManagedObjectReference | undefined
  processManager?: ManagedObjectReference | undefined
  guestWindowsRegistryManager?: ManagedObjectReference | undefined
  aliasManager?: ManagedObjectReference | undefined
}

export interface GuestProcessManagerProperties extends ManagedObjectProperties {
}

export interface GuestWindowsRegistryManagerProperties extends ManagedObjectProperties {
}

export interface HealthUpdateManagerProperties extends ManagedObjectProperties {
}

export interface HistoryCollectorProperties extends ManagedObjectProperties {
  filter: AnyValue
}

export interface HostAccessManagerProperties extends ManagedObjectProperties {
  lockdownMode: HostLockdownMode
}

export interface HostActiveDirectoryAuthenticationProperties extends HostDirectoryStoreProperties {
}

export interface HostAssignableHardwareManagerProperties extends ManagedObjectProperties {
  binding?: HostAssignableHardwareBinding[] | undefined
  config: HostAssignableHardwareConfig
}

export interface HostAuthenticationManagerProperties extends ManagedObjectProperties {
  info: HostAuthenticationManagerInfo
  supportedStore: ManagedObjectReference[]
}

export interface HostAuthenticationStoreProperties extends ManagedObjectProperties {
  info: HostAuthenticationStoreInfo
}

export interface HostAutoStartManagerProperties extends ManagedObjectProperties {
  config: HostAutoStartManagerConfig
}

export interface HostBootDeviceSystemProperties extends ManagedObjectProperties {
}

export interface HostCacheConfigurationManagerProperties extends ManagedObjectProperties {
  cacheConfigurationInfo?: HostCacheConfigurationInfo[] | undefined
}

export interface HostCertificateManagerProperties extends ManagedObjectProperties {
  certificateInfo: HostCertificateManagerCertificateInfo
}

export interface HostCpuSchedulerSystemProperties extends ExtensibleManagedObjectProperties {
  cpuSchedulerInfo?: HostCpuSchedulerInfo | undefined
  hyperthreadInfo?: HostHyperThreadScheduleInfo | undefined
}

export interface HostDatastoreBrowserProperties extends ManagedObjectProperties {
  datastore?: ManagedObjectReference[] | undefined
  supportedType?: FileQuery[] | undefined
}

export interface HostDatastoreSystemProperties extends ManagedObjectProperties {
  datastore?: ManagedObjectReference[] | undefined
  capabilities: HostDatastoreSystemCapabilities
}

export interface HostDateTimeSystemProperties extends ManagedObjectProperties {
  dateTimeInfo: HostDateTimeInfo
}

export interface HostDiagnosticSystemProperties extends ManagedObjectProperties {
  activePartition?: HostDiagnosticPartition | undefined
}

export interface HostDirectoryStoreProperties extends HostAuthenticationStoreProperties {
}

export interface HostEsxAgentHostManagerProperties extends ManagedObjectProperties {
  configInfo: HostEsxAgentHostManagerConfigInfo
}

export interface HostFirewallSystemProperties extends ExtensibleManagedObjectProperties {
  firewallInfo?: HostFirewallInfo | undefined
}

export interface HostFirmwareSystemProperties extends ManagedObjectProperties {
}

export interface HostGraphicsManagerProperties extends ExtensibleManagedObjectProperties {
  graphicsInfo?: HostGraphicsInfo[] | undefined
  graphicsConfig?: HostGraphicsConfig | undefined
  sharedPassthruGpuTypes?: string[] | undefined
  sharedGpuCapabilities?: HostSharedGpuCapabilities[] | undefined
}

export interface HostHealthStatusSystemProperties extends ManagedObjectProperties {
  runtime: HealthSystemRuntime
}

export interface HostImageConfigManagerProperties extends ManagedObjectProperties {
}

export interface HostKernelModuleSystemProperties extends ManagedObjectProperties {
}

export interface HostLocalAccountManagerProperties extends ManagedObjectProperties {
}

export interface HostLocalAuthenticationProperties extends HostAuthenticationStoreProperties {
}

export interface HostMemorySystemProperties extends ExtensibleManagedObjectProperties {
  consoleReservationInfo?: ServiceConsoleReservationInfo | undefined
  virtualMachineReservationInfo?: VirtualMachineMemoryReservationInfo | undefined
}

export interface HostNetworkSystemProperties extends ExtensibleManagedObjectProperties {
  capabilities?: HostNetCapabilities | undefined
  networkInfo?: HostNetworkInfo | undefined
  offloadCapabilities?: HostNetOffloadCapabilities | undefined
  networkConfig?: HostNetworkConfig | undefined
  dnsConfig?: HostDnsConfig | undefined
  ipRouteConfig?: HostIpRouteConfig | undefined
  consoleIpRouteConfig?: HostIpRouteConfig | undefined
}

export interface HostNvdimmSystemProperties extends ManagedObjectProperties {
  nvdimmSystemInfo: NvdimmSystemInfo
}

export interface HostPatchManagerProperties extends ManagedObjectProperties {
}

export interface HostPciPassthruSystemProperties extends ExtensibleManagedObjectProperties {
  pciPassthruInfo: HostPciPassthruInfo[]
  sriovDevicePoolInfo?: HostSriovDevicePoolInfo[] | undefined
}

export interface HostPowerSystemProperties extends ManagedObjectProperties {
  capability: PowerSystemCapability
  info: PowerSystemInfo
}

export interface HostProfileProperties extends ProfileProperties {
  validationState?: string | undefined
  validationStateUpdateTime?: string | undefined
  validationFailureInfo?: HostProfileValidationFailureInfo | undefined
  complianceCheckTime?: string | undefined
  referenceHost?: ManagedObjectReference | undefined
}

export interface HostProfileManagerProperties extends ProfileManagerProperties {
}

export interface HostServiceSystemProperties extends ExtensibleManagedObjectProperties {
  serviceInfo: HostServiceInfo
}

export interface HostSnmpSystemProperties extends ManagedObjectProperties {
  configuration: HostSnmpConfigSpec
  limits: HostSnmpSystemAgentLimits
}

export interface HostSpecificationManagerProperties extends ManagedObjectProperties {
}

export interface HostStorageSystemProperties extends ExtensibleManagedObjectProperties {
  storageDeviceInfo?: HostStorageDeviceInfo | undefined
  fileSystemVolumeInfo: HostFileSystemVolumeInfo
  systemFile?: string[] | undefined
  multipathStateInfo?: HostMultipathStateInfo | undefined
}

export interface HostSystemProperties extends ManagedEntityProperties {
  runtime: HostRuntimeInfo
  summary: HostListSummary
  hardware?: HostHardwareInfo | undefined
  capability?: HostCapability | undefined
  licensableResource: HostLicensableResourceInfo
  remediationState?: HostSystemRemediationState | undefined
  precheckRemediationResult?: ApplyHostProfileConfigurationSpec | undefined
  remediationResult?: ApplyHostProfileConfigurationResult | undefined
  complianceCheckState?: HostSystemComplianceCheckState | undefined
  complianceCheckResult?: ComplianceResult | undefined
  configManager: HostConfigManager
  config?: HostConfigInfo | undefined
  vm?: ManagedObjectReference[] | undefined
  datastore?: ManagedObjectReference[] | undefined
  network?: ManagedObjectReference[] | undefined
  datastoreBrowser: ManagedObjectReference
  systemResources?: HostSystemResourceInfo | undefined
  answerFileValidationState?: AnswerFileStatusResult | undefined
  answerFileValidationResult?: AnswerFileStatusResult | undefined
}

export interface HostVFlashManagerProperties extends ManagedObjectProperties {
  vFlashConfigInfo?: HostVFlashManagerVFlashConfigInfo | undefined
}

export interface HostVMotionSystemProperties extends ExtensibleManagedObjectProperties {
  netConfig?: HostVMotionNetConfig | undefined
  ipConfig?: HostIpConfig | undefined
}

export interface HostVStorageObjectManagerProperties extends VStorageObjectManagerBaseProperties {
}

export interface HostVirtualNicManagerProperties extends ExtensibleManagedObjectProperties {
  info: HostVirtualNicManagerInfo
}

export interface HostVsanInternalSystemProperties extends ManagedObjectProperties {
}

export interface HostVsanSystemProperties extends ManagedObjectProperties {
  config: VsanHostConfigInfo
}

export interface HttpNfcLeaseProperties extends ManagedObjectProperties {
  initializeProgress: number
  transferProgress: number
  mode: string
  capabilities: HttpNfcLeaseCapabilities
  info?: HttpNfcLeaseInfo | undefined
  state: HttpNfcLeaseState
  error?: LocalizedMethodFault | undefined
}

export interface InventoryViewProperties extends ManagedObjectViewProperties {
}

export interface IoFilterManagerProperties extends ManagedObjectProperties {
}

export interface IpPoolManagerProperties extends ManagedObjectProperties {
}

export interface IscsiManagerProperties extends ManagedObjectProperties {
}

export interface LicenseAssignmentManagerProperties extends ManagedObjectProperties {
}

export interface LicenseManagerProperties extends ManagedObjectProperties {
  source: LicenseSource
  sourceAvailable: boolean
  diagnostics?: LicenseDiagnostics | undefined
  featureInfo?: LicenseFeatureInfo[] | undefined
  licensedEdition: string
  licenses: LicenseManagerLicenseInfo[]
  licenseAssignmentManager?: ManagedObjectReference | undefined
  evaluation: LicenseManagerEvaluationInfo
}

export interface ListViewProperties extends ManagedObjectViewProperties {
}

export interface LocalizationManagerProperties extends ManagedObjectProperties {
  catalog?: LocalizationManagerMessageCatalog[] | undefined
}

export interface ManagedEntityProperties extends ExtensibleManagedObjectProperties {
  parent?: ManagedObjectReference | undefined
  customValue?: CustomFieldValue[] | undefined
  overallStatus: ManagedEntityStatus
  configStatus: ManagedEntityStatus
  configIssue?: Event[] | undefined
  effectiveRole?: number[] | undefined
  permission?: Permission[] | undefined
  name: string
  disabledMethod?: string[] | undefined
  recentTask?: ManagedObjectReference[] | undefined
  declaredAlarmState?: AlarmState[] | undefined
  triggeredAlarmState?: AlarmState[] | undefined
  alarmActionsEnabled?: boolean | undefined
  tag?: Tag[] | undefined
}

export interface ManagedObjectProperties {
}

export interface ManagedObjectViewProperties extends ViewProperties {
  view?: ManagedObjectReference[] | undefined
}

export interface MessageBusProxyProperties extends ManagedObjectProperties {
}

export interface NetworkProperties extends ManagedEntityProperties {
  summary: NetworkSummary
  host?: ManagedObjectReference[] | undefined
  vm?: ManagedObjectReference[] | undefined
}

export interface OpaqueNetworkProperties extends NetworkProperties {
  capability?: OpaqueNetworkCapability | undefined
  extraConfig?: OptionValue[] | undefined
}

export interface OptionManagerProperties extends ManagedObjectProperties {
  supportedOption?: OptionDef[] | undefined
  setting?: OptionValue[] | undefined
}

export interface OverheadMemoryManagerProperties extends ManagedObjectProperties {
}

export interface OvfManagerProperties extends ManagedObjectProperties {
  ovfImportOption?: OvfOptionInfo[] | undefined
  ovfExportOption?: OvfOptionInfo[] | undefined
}

export interface PerformanceManagerProperties extends ManagedObjectProperties {
  description: PerformanceDescription
  historicalInterval?: PerfInterval[] | undefined
  perfCounter?: PerfCounterInfo[] | undefined
}

export interface ProfileProperties extends ManagedObjectProperties {
  config: ProfileConfigInfo
  description?: ProfileDescription | undefined
  name: string
  createdTime: string
  modifiedTime: string
  entity?: ManagedObjectReference[] | undefined
  complianceStatus: string
}

export interface ProfileComplianceManagerProperties extends ManagedObjectProperties {
}

export interface ProfileManagerProperties extends ManagedObjectProperties {
  profile?: ManagedObjectReference[] | undefined
}

export interface PropertyCollectorProperties extends ManagedObjectProperties {
  filter?: ManagedObjectReference[] | undefined
}

export interface PropertyFilterProperties extends ManagedObjectProperties {
  spec: PropertyFilterSpec
  partialUpdates: boolean
}

export interface ResourcePlanningManagerProperties extends ManagedObjectProperties {
}

export interface ResourcePoolProperties extends ManagedEntityProperties {
  summary: ResourcePoolSummary
  runtime: ResourcePoolRuntimeInfo
  owner: ManagedObjectReference
  resourcePool?: ManagedObjectReference[] | undefined
  vm?: ManagedObjectReference[] | undefined
  config: ResourceConfigSpec
  namespace?: string | undefined
  childConfiguration?: ResourceConfigSpec[] | undefined
}

export interface ScheduledTaskProperties extends ExtensibleManagedObjectProperties {
  info: ScheduledTaskInfo
}

export interface ScheduledTaskManagerProperties extends ManagedObjectProperties {
  scheduledTask?: ManagedObjectReference[] | undefined
  description: ScheduledTaskDescription
}

export interface SearchIndexProperties extends ManagedObjectProperties {
}

export interface ServiceInstanceProperties extends ManagedObjectProperties {
  serverClock: string
  capability: Capability
  content: ServiceContent
}

export interface ServiceManagerProperties extends ManagedObjectProperties {
  service?: ServiceManagerServiceInfo[] | undefined
}

export interface SessionManagerProperties extends ManagedObjectProperties {
  sessionList?: UserSession[] | undefined
  currentSession?: UserSession | undefined
  message?: string | undefined
  messageLocaleList?: string[] | undefined
  supportedLocaleList?: string[] | undefined
  defaultLocale: string
}

export interface SimpleCommandProperties extends ManagedObjectProperties {
  encodingType: SimpleCommandEncoding
  entity: ServiceManagerServiceInfo
}

export interface SiteInfoManagerProperties extends ManagedObjectProperties {
}

export interface StoragePodProperties extends FolderProperties {
  summary?: StoragePodSummary | undefined
  podStorageDrsEntry?: PodStorageDrsEntry | undefined
}

export interface StorageQueryManagerProperties extends ManagedObjectProperties {
}

export interface StorageResourceManagerProperties extends ManagedObjectProperties {
}

export interface TaskProperties extends ExtensibleManagedObjectProperties {
  info: TaskInfo
}

export interface TaskHistoryCollectorProperties extends HistoryCollectorProperties {
  latestPage?: TaskInfo[] | undefined
}

export interface TaskManagerProperties extends ManagedObjectProperties {
  recentTask?: ManagedObjectReference[] | undefined
  description: TaskDescription
  maxCollector: number
}

export interface TenantTenantManagerProperties extends ManagedObjectProperties {
}

export interface TransitGatewayProperties extends ManagedEntityProperties {
  config: TransitGatewayConfigInfo
}

export interface UserDirectoryProperties extends ManagedObjectProperties {
  domainList?: string[] | undefined
}

export interface VStorageObjectManagerBaseProperties extends ManagedObjectProperties {
}

export interface VcenterVStorageObjectManagerProperties extends VStorageObjectManagerBaseProperties {
}

export interface ViewProperties extends ManagedObjectProperties {
}

export interface ViewManagerProperties extends ManagedObjectProperties {
  viewList?: ManagedObjectReference[] | undefined
}

export interface VirtualAppProperties extends ResourcePoolProperties {
  parentFolder?: ManagedObjectReference | undefined
  datastore?: ManagedObjectReference[] | undefined
  network?: ManagedObjectReference[] | undefined
  vAppConfig?: VAppConfigInfo | undefined
  parentVApp?: ManagedObjectReference | undefined
  childLink?: VirtualAppLinkInfo[] | undefined
}

export interface VirtualDiskManagerProperties extends ManagedObjectProperties {
}

export interface VirtualMachineProperties extends ManagedEntityProperties {
  capability: VirtualMachineCapability
  config?: VirtualMachineConfigInfo | undefined
  layout?: VirtualMachineFileLayout | undefined
  layoutEx?: VirtualMachineFileLayoutEx | undefined
  storage?: VirtualMachineStorageInfo | undefined
  environmentBrowser: ManagedObjectReference
  resourcePool?: ManagedObjectReference | undefined
  parentVApp?: ManagedObjectReference | undefined
  resourceConfig?: ResourceConfigSpec | undefined
  runtime: VirtualMachineRuntimeInfo
  guest?: GuestInfo | undefined
  summary: VirtualMachineSummary
  datastore?: ManagedObjectReference[] | undefined
  network?: ManagedObjectReference[] | undefined
  snapshot?: VirtualMachineSnapshotInfo | undefined
  rootSnapshot?: ManagedObjectReference[] | undefined
  guestHeartbeatStatus: ManagedEntityStatus
}

export interface VirtualMachineCompatibilityCheckerProperties extends ManagedObjectProperties {
}

export interface VirtualMachineGuestCustomizationManagerProperties extends ManagedObjectProperties {
}

export interface VirtualMachineProvisioningCheckerProperties extends ManagedObjectProperties {
}

export interface VirtualMachineSnapshotProperties extends ExtensibleManagedObjectProperties {
  config: VirtualMachineConfigInfo
  childSnapshot?: ManagedObjectReference[] | undefined
  vm: ManagedObjectReference
}

export interface VirtualizationManagerProperties extends ManagedObjectProperties {
}

export interface VmwareDistributedVirtualSwitchProperties extends DistributedVirtualSwitchProperties {
}

export interface VsanUpgradeSystemProperties extends ManagedObjectProperties {
}

/** Properties of managed object types, by wire name. */
export interface ManagedTypes {
  Alarm: AlarmProperties
  AlarmManager: AlarmManagerProperties
  AuthorizationManager: AuthorizationManagerProperties
  CertificateManager: CertificateManagerProperties
  ClusterComputeResource: ClusterComputeResourceProperties
  ClusterEVCManager: ClusterEVCManagerProperties
  ClusterProfile: ClusterProfileProperties
  ClusterProfileManager: ClusterProfileManagerProperties
  ComputeResource: ComputeResourceProperties
  ContainerView: ContainerViewProperties
  CryptoManager: CryptoManagerProperties
  CryptoManagerHost: CryptoManagerHostProperties
  CryptoManagerHostKMS: CryptoManagerHostKMSProperties
  CryptoManagerKmip: CryptoManagerKmipProperties
  CustomFieldsManager: CustomFieldsManagerProperties
  CustomizationSpecManager: CustomizationSpecManagerProperties
  Datacenter: DatacenterProperties
  Datastore: DatastoreProperties
  DatastoreNamespaceManager: DatastoreNamespaceManagerProperties
  DiagnosticManager: DiagnosticManagerProperties
  DirectPathProfileManager: DirectPathProfileManagerProperties
  DistributedVirtualPortgroup: DistributedVirtualPortgroupProperties
  DistributedVirtualSwitch: DistributedVirtualSwitchProperties
  DistributedVirtualSwitchManager: DistributedVirtualSwitchManagerProperties
  EnvironmentBrowser: EnvironmentBrowserProperties
  EventHistoryCollector: EventHistoryCollectorProperties
  EventManager: EventManagerProperties
  ExtensibleManagedObject: ExtensibleManagedObjectProperties
  ExtensionManager: ExtensionManagerProperties
  FailoverClusterConfigurator: FailoverClusterConfiguratorProperties
  FailoverClusterManager: FailoverClusterManagerProperties
  FileManager: FileManagerProperties
  Folder: FolderProperties
  GuestAliasManager: GuestAliasManagerProperties
  GuestAuthManager: GuestAuthManagerProperties
  GuestFileManager: GuestFileManagerProperties
  GuestOperationsManager: GuestOperationsManagerProperties
  GuestProcessManager: GuestProcessManagerProperties
  GuestWindowsRegistryManager: GuestWindowsRegistryManagerProperties
  HealthUpdateManager: HealthUpdateManagerProperties
  HistoryCollector: HistoryCollectorProperties
  HostAccessManager: HostAccessManagerProperties
  HostActiveDirectoryAuthentication: HostActiveDirectoryAuthenticationProperties
  HostAssignableHardwareManager: HostAssignableHardwareManagerProperties
  HostAuthenticationManager: HostAuthenticationManagerProperties
  HostAuthenticationStore: HostAuthenticationStoreProperties
  HostAutoStartManager: HostAutoStartManagerProperties
  HostBootDeviceSystem: HostBootDeviceSystemProperties
  HostCacheConfigurationManager: HostCacheConfigurationManagerProperties
  HostCertificateManager: HostCertificateManagerProperties
  HostCpuSchedulerSystem: HostCpuSchedulerSystemProperties
  HostDatastoreBrowser: HostDatastoreBrowserProperties
  HostDatastoreSystem: HostDatastoreSystemProperties
  HostDateTimeSystem: HostDateTimeSystemProperties
  HostDiagnosticSystem: HostDiagnosticSystemProperties
  HostDirectoryStore: HostDirectoryStoreProperties
  HostEsxAgentHostManager: HostEsxAgentHostManagerProperties
  HostFirewallSystem: HostFirewallSystemProperties
  HostFirmwareSystem: HostFirmwareSystemProperties
  HostGraphicsManager: HostGraphicsManagerProperties
  HostHealthStatusSystem: HostHealthStatusSystemProperties
  HostImageConfigManager: HostImageConfigManagerProperties
  HostKernelModuleSystem: HostKernelModuleSystemProperties
  HostLocalAccountManager: HostLocalAccountManagerProperties
  HostLocalAuthentication: HostLocalAuthenticationProperties
  HostMemorySystem: HostMemorySystemProperties
  HostNetworkSystem: HostNetworkSystemProperties
  HostNvdimmSystem: HostNvdimmSystemProperties
  HostPatchManager: HostPatchManagerProperties
  HostPciPassthruSystem: HostPciPassthruSystemProperties
  HostPowerSystem: HostPowerSystemProperties
  HostProfile: HostProfileProperties
  HostProfileManager: HostProfileManagerProperties
  HostServiceSystem: HostServiceSystemProperties
  HostSnmpSystem: HostSnmpSystemProperties
  HostSpecificationManager: HostSpecificationManagerProperties
  HostStorageSystem: HostStorageSystemProperties
  HostSystem: HostSystemProperties
  HostVFlashManager: HostVFlashManagerProperties
  HostVMotionSystem: HostVMotionSystemProperties
  HostVStorageObjectManager: HostVStorageObjectManagerProperties
  HostVirtualNicManager: HostVirtualNicManagerProperties
  HostVsanInternalSystem: HostVsanInternalSystemProperties
  HostVsanSystem: HostVsanSystemProperties
  HttpNfcLease: HttpNfcLeaseProperties
  InventoryView: InventoryViewProperties
  IoFilterManager: IoFilterManagerProperties
  IpPoolManager: IpPoolManagerProperties
  IscsiManager: IscsiManagerProperties
  LicenseAssignmentManager: LicenseAssignmentManagerProperties
  LicenseManager: LicenseManagerProperties
  ListView: ListViewProperties
  LocalizationManager: LocalizationManagerProperties
  ManagedEntity: ManagedEntityProperties
  ManagedObject: ManagedObjectProperties
  ManagedObjectView: ManagedObjectViewProperties
  MessageBusProxy: MessageBusProxyProperties
  Network: NetworkProperties
  OpaqueNetwork: OpaqueNetworkProperties
  OptionManager: OptionManagerProperties
  OverheadMemoryManager: OverheadMemoryManagerProperties
  OvfManager: OvfManagerProperties
  PerformanceManager: PerformanceManagerProperties
  Profile: ProfileProperties
  ProfileComplianceManager: ProfileComplianceManagerProperties
  ProfileManager: ProfileManagerProperties
  PropertyCollector: PropertyCollectorProperties
  PropertyFilter: PropertyFilterProperties
  ResourcePlanningManager: ResourcePlanningManagerProperties
  ResourcePool: ResourcePoolProperties
  ScheduledTask: ScheduledTaskProperties
  ScheduledTaskManager: ScheduledTaskManagerProperties
  SearchIndex: SearchIndexProperties
  ServiceInstance: ServiceInstanceProperties
  ServiceManager: ServiceManagerProperties
  SessionManager: SessionManagerProperties
  SimpleCommand: SimpleCommandProperties
  SiteInfoManager: SiteInfoManagerProperties
  StoragePod: StoragePodProperties
  StorageQueryManager: StorageQueryManagerProperties
  StorageResourceManager: StorageResourceManagerProperties
  Task: TaskProperties
  TaskHistoryCollector: TaskHistoryCollectorProperties
  TaskManager: TaskManagerProperties
  TenantTenantManager: TenantTenantManagerProperties
  TransitGateway: TransitGatewayProperties
  UserDirectory: UserDirectoryProperties
  VStorageObjectManagerBase: VStorageObjectManagerBaseProperties
  VcenterVStorageObjectManager: VcenterVStorageObjectManagerProperties
  View: ViewProperties
  ViewManager: ViewManagerProperties
  VirtualApp: VirtualAppProperties
  VirtualDiskManager: VirtualDiskManagerProperties
  VirtualMachine: VirtualMachineProperties
  VirtualMachineCompatibilityChecker: VirtualMachineCompatibilityCheckerProperties
  VirtualMachineGuestCustomizationManager: VirtualMachineGuestCustomizationManagerProperties
  VirtualMachineProvisioningChecker: VirtualMachineProvisioningCheckerProperties
  VirtualMachineSnapshot: VirtualMachineSnapshotProperties
  VirtualizationManager: VirtualizationManagerProperties
  VmwareDistributedVirtualSwitch: VmwareDistributedVirtualSwitchProperties
  VsanUpgradeSystem: VsanUpgradeSystemProperties
}

/** Methods by wire name: the class that has it, arguments, result, and what TaskInfo.result holds. */
export interface Methods {
  AbandonHciWorkflow: { self: 'ClusterComputeResource'; args: { }; result: undefined; taskResult: undefined }
  AbdicateDomOwnership: { self: 'HostVsanInternalSystem'; args: { uuids: string[]; }; result: string[] | undefined; taskResult: undefined }
  AbortCustomization_Task: { self: 'VirtualMachineGuestCustomizationManager'; args: { vm: ManagedObjectReference; auth: GuestAuthentication; }; result: ManagedObjectReference; taskResult: undefined }
  AcknowledgeAlarm: { self: 'AlarmManager'; args: { alarm: ManagedObjectReference; entity: ManagedObjectReference; }; result: undefined; taskResult: undefined }
  AcquireCimServicesTicket: { self: 'HostSystem'; args: { }; result: HostServiceTicket; taskResult: undefined }
  AcquireCloneTicket: { self: 'SessionManager'; args: { }; result: string; taskResult: undefined }
  AcquireCredentialsInGuest: { self: 'GuestAuthManager'; args: { vm: ManagedObjectReference; requestedAuth: GuestAuthentication; sessionID?: number | undefined; }; result: GuestAuthentication; taskResult: undefined }
  AcquireGenericServiceTicket: { self: 'SessionManager'; args: { spec: SessionManagerServiceRequestSpec; }; result: SessionManagerGenericServiceTicket; taskResult: undefined }
  AcquireLocalTicket: { self: 'SessionManager'; args: { userName: string; }; result: SessionManagerLocalTicket; taskResult: undefined }
  AcquireMksTicket: { self: 'VirtualMachine'; args: { }; result: VirtualMachineMksTicket; taskResult: undefined }
  AcquireTicket: { self: 'VirtualMachine'; args: { ticketType: string; }; result: VirtualMachineTicket; taskResult: undefined }
  AddAuthorizationRole: { self: 'AuthorizationManager'; args: { name: string; privIds?: string[] | undefined; }; result: number; taskResult: undefined }
  AddCustomFieldDef: { self: 'CustomFieldsManager'; args: { name: string; moType?: string | undefined; fieldDefPolicy?: PrivilegePolicyDef | undefined; fieldPolicy?: PrivilegePolicyDef | undefined; }; result: CustomFieldDef; taskResult: undefined }
  AddDVPortgroup_Task: { self: 'DistributedVirtualSwitch'; args: { spec: DVPortgroupConfigSpec[]; }; result: ManagedObjectReference; taskResult: undefined }
  AddDisks_Task: { self: 'HostVsanSystem'; args: { disk: HostScsiDisk[]; }; result: ManagedObjectReference; taskResult: VsanHostDiskMapResult[] | undefined }
  AddFilter: { self: 'HealthUpdateManager'; args: { providerId: string; filterName: string; infoIds?: string[] | undefined; }; result: string; taskResult: undefined }
  AddFilterEntities: { self: 'HealthUpdateManager'; args: { filterId: string; entities?: ManagedObjectReference[] | undefined; }; result: undefined; taskResult: undefined }
  AddGuestAlias: { self: 'GuestAliasManager'; args: { vm: ManagedObjectReference; auth: GuestAuthentication; username: string; mapCert: boolean; base64Cert: string; aliasInfo: GuestAuthAliasInfo; }; result: undefined; taskResult: undefined }
  AddHost_Task: { self: 'ClusterComputeResource'; args: { spec: HostConnectSpec; asConnected: boolean; resourcePool?: ManagedObjectReference | undefined; license?: string | undefined; }; result: ManagedObjectReference; taskResult: ManagedObjectReference }
  AddInternetScsiSendTargets: { self: 'HostStorageSystem'; args: { iScsiHbaDevice: string; targets: HostInternetScsiHbaSendTarget[]; }; result: undefined; taskResult: undefined }
  AddInternetScsiStaticTargets: { self: 'HostStorageSystem'; args: { iScsiHbaDevice: string; targets: HostInternetScsiHbaStaticTarget[]; }; result: undefined; taskResult: undefined }
  AddKey: { self: 'CryptoManager'; args: { key: CryptoKeyPlain; }; result: undefined; taskResult: undefined }
  AddKeys: { self: 'CryptoManager'; args: { keys?: CryptoKeyPlain[] | undefined; }; result: CryptoKeyResult[] | undefined; taskResult: undefined }
  AddLicense: { self: 'LicenseManager'; args: { licenseKey: string; labels?: KeyValue[] | undefined; }; result: LicenseManagerLicenseInfo; taskResult: undefined }
  AddMonitoredEntities: { self: 'HealthUpdateManager'; args: { providerId: string; entities?: ManagedObjectReference[] | undefined; }; result: undefined; taskResult: undefined }
  AddNetworkResourcePool: { self: 'DistributedVirtualSwitch'; args: { configSpec: DVSNetworkResourcePoolConfigSpec[]; }; result: undefined; taskResult: undefined }
  AddPortGroup: { self: 'HostNetworkSystem'; args: { portgrp: HostPortGroupSpec; }; result: undefined; taskResult: undefined }
  AddServiceConsoleVirtualNic: { self: 'HostNetworkSystem'; args: { portgroup: string; nic: HostVirtualNicSpec; }; result: string; taskResult: undefined }
  AddStandaloneHost_Task: { self: 'Folder'; args: { spec: HostConnectSpec; compResSpec?: ComputeResourceConfigSpec | undefined; addConnected: boolean; license?: string | undefined; }; result: ManagedObjectReference; taskResult: ManagedObjectReference }
  AddVirtualNic: { self: 'HostNetworkSystem'; args: { portgroup: string; nic: HostVirtualNicSpec; }; result: string; taskResult: undefined }
  AddVirtualSwitch: { self: 'HostNetworkSystem'; args: { vswitchName: string; spec?: HostVirtualSwitchSpec | undefined; }; result: undefined; taskResult: undefined }
  AllocateIpv4Address: { self: 'IpPoolManager'; args: { dc: ManagedObjectReference; poolId: number; allocationId: string; }; result: string; taskResult: undefined }
  AllocateIpv6Address: { self: 'IpPoolManager'; args: { dc: ManagedObjectReference; poolId: number; allocationId: string; }; result: string; taskResult: undefined }
  AnswerVM: { self: 'VirtualMachine'; args: { questionId: string; answerChoice: string; }; result: undefined; taskResult: undefined }
  ApplyEntitiesConfig_Task: { self: 'HostProfileManager'; args: { applyConfigSpecs?: ApplyHostProfileConfigurationSpec[] | undefined; }; result: ManagedObjectReference; taskResult: ApplyHostProfileConfigurationResult[] | undefined }
  ApplyEvcModeVM_Task: { self: 'VirtualMachine'; args: { mask?: HostFeatureMask[] | undefined; completeMasks?: boolean | undefined; }; result: ManagedObjectReference; taskResult: undefined }
  ApplyHostConfig_Task: { self: 'HostProfileManager'; args: { host: ManagedObjectReference; configSpec: HostConfigSpec; userInput?: ProfileDeferredPolicyOptionParameter[] | undefined; }; result: ManagedObjectReference; taskResult: undefined }
  ApplyRecommendation: { self: 'ClusterComputeResource'; args: { key: string; }; result: undefined; taskResult: undefined }
  ApplyStorageDrsRecommendationToPod_Task: { self: 'StorageResourceManager'; args: { pod: ManagedObjectReference; key: string; }; result: ManagedObjectReference; taskResult: ApplyStorageRecommendationResult }
  ApplyStorageDrsRecommendation_Task: { self: 'StorageResourceManager'; args: { key: string[]; }; result: ManagedObjectReference; taskResult: ApplyStorageRecommendationResult }
  AreAlarmActionsEnabled: { self: 'AlarmManager'; args: { entity: ManagedObjectReference; }; result: boolean; taskResult: undefined }
  AssignUserToGroup: { self: 'HostLocalAccountManager'; args: { user: string; group: string; }; result: undefined; taskResult: undefined }
  AssociateProfile: { self: 'Profile'; args: { entity: ManagedObjectReference[]; }; result: undefined; taskResult: undefined }
  AttachDisk_Task: { self: 'VirtualMachine'; args: { diskId: ID; datastore: ManagedObjectReference; controllerKey?: number | undefined; unitNumber?: number | undefined; }; result: ManagedObjectReference; taskResult: undefined }
  AttachScsiLun: { self: 'HostStorageSystem'; args: { lunUuid: string; }; result: undefined; taskResult: undefined }
  AttachScsiLunEx_Task: { self: 'HostStorageSystem'; args: { lunUuid: string[]; }; result: ManagedObjectReference; taskResult: HostStorageSystemScsiLunResult[] | undefined }
  AttachTagToVStorageObject: { self: 'VcenterVStorageObjectManager'; args: { id: ID; category: string; tag: string; }; result: undefined; taskResult: undefined }
  AttachVmfsExtent: { self: 'HostStorageSystem'; args: { vmfsPath: string; extent: HostScsiDiskPartition; }; result: undefined; taskResult: undefined }
  AutoStartPowerOff: { self: 'HostAutoStartManager'; args: { }; result: undefined; taskResult: undefined }
  AutoStartPowerOn: { self: 'HostAutoStartManager'; args: { }; result: undefined; taskResult: undefined }
  BackupFirmwareConfiguration: { self: 'HostFirmwareSystem'; args: { }; result: string; taskResult: undefined }
  BatchAddHostsToCluster_Task: { self: 'Folder'; args: { cluster: ManagedObjectReference; newHosts?: FolderNewHostSpec[] | undefined; existingHosts?: ManagedObjectReference[] | undefined; compResSpec?: ComputeResourceConfigSpec | undefined; desiredState?: string | undefined; }; result: ManagedObjectReference; taskResult: FolderBatchAddHostsToClusterResult }
  BatchAddStandaloneHosts_Task: { self: 'Folder'; args: { newHosts?: FolderNewHostSpec[] | undefined; compResSpec?: ComputeResourceConfigSpec | undefined; addConnected: boolean; }; result: ManagedObjectReference; taskResult: FolderBatchAddStandaloneHostsResult }
  BatchQueryConnectInfo: { self: 'Datacenter'; args: { hostSpecs?: HostConnectSpec[] | undefined; }; result: DatacenterBasicConnectInfo[] | undefined; taskResult: undefined }
  BindVnic: { self: 'IscsiManager'; args: { iScsiHbaName: string; vnicDevice: string; }; result: undefined; taskResult: undefined }
  BrowseDiagnosticLog: { self: 'DiagnosticManager'; args: { host?: ManagedObjectReference | undefined; key: string; start?: number | undefined; lines?: number | undefined; }; result: DiagnosticManagerLogHeader; taskResult: undefined }
  CanProvisionObjects: { self: 'HostVsanInternalSystem'; args: { npbs: VsanNewPolicyBatch[]; ignoreSatisfiability?: boolean | undefined; }; result: VsanPolicySatisfiability[] | undefined; taskResult: undefined }
  CancelRecommendation: { self: 'ClusterComputeResource'; args: { key: string; }; result: undefined; taskResult: undefined }
  CancelRetrievePropertiesEx: { self: 'PropertyCollector'; args: { token: string; }; result: undefined; taskResult: undefined }
  CancelStorageDrsRecommendation: { self: 'StorageResourceManager'; args: { key: string[]; }; result: undefined; taskResult: undefined }
  CancelTask: { self: 'Task'; args: { }; result: undefined; taskResult: undefined }
  CancelWaitForUpdates: { self: 'PropertyCollector'; args: { }; result: undefined; taskResult: undefined }
  CertMgrRefreshCACertificatesAndCRLs_Task: { self: 'CertificateManager'; args: { host: ManagedObjectReference[]; }; result: ManagedObjectReference; taskResult: undefined }
  CertMgrRefreshCertificates_Task: { self: 'CertificateManager'; args: { host: ManagedObjectReference[]; }; result: ManagedObjectReference; taskResult: undefined }
  CertMgrRevokeCertificates_Task: { self: 'CertificateManager'; args: { host: ManagedObjectReference[]; }; result: ManagedObjectReference; taskResult: undefined }
  ChangeAccessMode: { self: 'HostAccessManager'; args: { principal: string; isGroup: boolean; accessMode: HostAccessMode; }; result: undefined; taskResult: undefined }
  ChangeFileAttributesInGuest: { self: 'GuestFileManager'; args: { vm: ManagedObjectReference; auth: GuestAuthentication; guestFilePath: string; fileAttributes: GuestFileAttributes; }; result: undefined; taskResult: undefined }
  ChangeKey_Task: { self: 'CryptoManagerHost'; args: { newKey: CryptoKeyPlain; }; result: ManagedObjectReference; taskResult: undefined }
  ChangeLockdownMode: { self: 'HostAccessManager'; args: { mode: HostLockdownMode; }; result: undefined; taskResult: undefined }
  ChangeNFSUserPassword: { self: 'HostStorageSystem'; args: { password: string; }; result: undefined; taskResult: undefined }
  ChangeOwner: { self: 'FileManager'; args: { name: string; datacenter?: ManagedObjectReference | undefined; owner: string; }; result: undefined; taskResult: undefined }
  ChangePassword: { self: 'HostLocalAccountManager'; args: { user: string; oldPassword: string; newPassword: string; }; result: undefined; taskResult: undefined }
  CheckAddHostEvc_Task: { self: 'ClusterEVCManager'; args: { cnxSpec: HostConnectSpec; }; result: ManagedObjectReference; taskResult: ClusterEVCManagerCheckResult[] | undefined }
  CheckAnswerFileStatus_Task: { self: 'HostProfileManager'; args: { host: ManagedObjectReference[]; }; result: ManagedObjectReference; taskResult: AnswerFileStatusResult[] | undefined }
  CheckClone_Task: { self: 'VirtualMachineProvisioningChecker'; args: { vm: ManagedObjectReference; folder: ManagedObjectReference; name: string; spec: VirtualMachineCloneSpec; testType?: string[] | undefined; }; result: ManagedObjectReference; taskResult: CheckResult[] | undefined }
  CheckCompatibility_Task: { self: 'VirtualMachineCompatibilityChecker'; args: { vm: ManagedObjectReference; host?: ManagedObjectReference | undefined; pool?: ManagedObjectReference | undefined; testType?: string[] | undefined; }; result: ManagedObjectReference; taskResult: CheckResult[] | undefined }
  CheckCompliance_Task: { self: 'ProfileComplianceManager'; args: { profile?: ManagedObjectReference[] | undefined; entity?: ManagedObjectReference[] | undefined; }; result: ManagedObjectReference; taskResult: ComplianceResult[] | undefined }
  CheckConfigureEvcMode_Task: { self: 'ClusterEVCManager'; args: { evcModeKey: string; evcGraphicsModeKey?: string | undefined; }; result: ManagedObjectReference; taskResult: ClusterEVCManagerCheckResult[] | undefined }
  CheckCustomizationResources: { self: 'CustomizationSpecManager'; args: { guestOs: string; }; result: undefined; taskResult: undefined }
  CheckCustomizationSpec: { self: 'VirtualMachine'; args: { spec: CustomizationSpec; }; result: undefined; taskResult: undefined }
  CheckForUpdates: { self: 'PropertyCollector'; args: { version?: string | undefined; }; result: UpdateSet | undefined; taskResult: undefined }
  CheckHostPatch_Task: { self: 'HostPatchManager'; args: { metaUrls?: string[] | undefined; bundleUrls?: string[] | undefined; spec?: HostPatchManagerPatchManagerOperationSpec | undefined; }; result: ManagedObjectReference; taskResult: HostPatchManagerResult }
  CheckInstantClone_Task: { self: 'VirtualMachineProvisioningChecker'; args: { vm: ManagedObjectReference; spec: VirtualMachineInstantCloneSpec; testType?: string[] | undefined; }; result: ManagedObjectReference; taskResult: CheckResult[] | undefined }
  CheckLicenseFeature: { self: 'LicenseManager'; args: { host?: ManagedObjectReference | undefined; featureKey: string; }; result: boolean; taskResult: undefined }
  CheckMigrate_Task: { self: 'VirtualMachineProvisioningChecker'; args: { vm: ManagedObjectReference; host?: ManagedObjectReference | undefined; pool?: ManagedObjectReference | undefined; state?: VirtualMachinePowerState | undefined; testType?: string[] | undefined; }; result: ManagedObjectReference; taskResult: CheckResult[] | undefined }
  CheckPowerOn_Task: { self: 'VirtualMachineCompatibilityChecker'; args: { vm: ManagedObjectReference; host?: ManagedObjectReference | undefined; pool?: ManagedObjectReference | undefined; testType?: string[] | undefined; }; result: ManagedObjectReference; taskResult: CheckResult[] | undefined }
  CheckProfileCompliance_Task: { self: 'Profile'; args: { entity?: ManagedObjectReference[] | undefined; }; result: ManagedObjectReference; taskResult: ComplianceResult[] | undefined }
  CheckRelocate_Task: { self: 'VirtualMachineProvisioningChecker'; args: { vm: ManagedObjectReference; spec: VirtualMachineRelocateSpec; testType?: string[] | undefined; }; result: ManagedObjectReference; taskResult: CheckResult[] | undefined }
  CheckVmConfig_Task: { self: 'VirtualMachineCompatibilityChecker'; args: { spec: VirtualMachineConfigSpec; vm?: ManagedObjectReference | undefined; host?: ManagedObjectReference | undefined; pool?: ManagedObjectReference | undefined; testType?: string[] | undefined; }; result: ManagedObjectReference; taskResult: CheckResult[] | undefined }
  ClearComplianceStatus: { self: 'ProfileComplianceManager'; args: { profile?: ManagedObjectReference[] | undefined; entity?: ManagedObjectReference[] | undefined; }; result: undefined; taskResult: undefined }
  ClearNFSUser: { self: 'HostStorageSystem'; args: { }; result: undefined; taskResult: undefined }
  ClearSystemEventLog: { self: 'HostHealthStatusSystem'; args: { }; result: undefined; taskResult: undefined }
  ClearTriggeredAlarms: { self: 'AlarmManager'; args: { filter: AlarmFilterSpec; }; result: undefined; taskResult: undefined }
  ClearVStorageObjectControlFlags: { self: 'VcenterVStorageObjectManager'; args: { id: ID; datastore: ManagedObjectReference; controlFlags?: string[] | undefined; }; result: undefined; taskResult: undefined }
  CloneSession: { self: 'SessionManager'; args: { cloneTicket: string; }; result: UserSession; taskResult: undefined }
  CloneVApp_Task: { self: 'VirtualApp'; args: { name: string; target: ManagedObjectReference; spec: VAppCloneSpec; }; result: ManagedObjectReference; taskResult: ManagedObjectReference }
  CloneVM_Task: { self: 'VirtualMachine'; args: { folder: ManagedObjectReference; name: string; spec: VirtualMachineCloneSpec; }; result: ManagedObjectReference; taskResult: ManagedObjectReference }
  CloneVStorageObject_Task: { self: 'VcenterVStorageObjectManager'; args: { id: ID; datastore: ManagedObjectReference; spec: VslmCloneSpec; }; result: ManagedObjectReference; taskResult: VStorageObject }
  CloseInventoryViewFolder: { self: 'InventoryView'; args: { entity: ManagedObjectReference[]; }; result: ManagedObjectReference[] | undefined; taskResult: undefined }
  ClusterEnterMaintenanceMode: { self: 'ClusterComputeResource'; args: { host: ManagedObjectReference[]; option?: OptionValue[] | undefined; info?: ClusterComputeResourceMaintenanceInfo | undefined; }; result: ClusterEnterMaintenanceResult; taskResult: undefined }
  CompositeHostProfile_Task: { self: 'HostProfileManager'; args: { source: ManagedObjectReference; targets?: ManagedObjectReference[] | undefined; toBeMerged?: HostApplyProfile | undefined; toBeReplacedWith?: HostApplyProfile | undefined; toBeDeleted?: HostApplyProfile | undefined; enableStatusToBeCopied?: HostApplyProfile | undefined; }; result: ManagedObjectReference; taskResult: HostProfileManagerCompositionResult | undefined }
  ComputeDiskPartitionInfo: { self: 'HostStorageSystem'; args: { devicePath: string; layout: HostDiskPartitionLayout; partitionFormat?: string | undefined; }; result: HostDiskPartitionInfo; taskResult: undefined }
  ComputeDiskPartitionInfoForResize: { self: 'HostStorageSystem'; args: { partition: HostScsiDiskPartition; blockRange: HostDiskPartitionBlockRange; partitionFormat?: string | undefined; }; result: HostDiskPartitionInfo; taskResult: undefined }
  ConfigureCryptoKey: { self: 'HostSystem'; args: { keyId?: CryptoKeyId | undefined; }; result: undefined; taskResult: undefined }
  ConfigureDatastoreIORM_Task: { self: 'StorageResourceManager'; args: { datastore: ManagedObjectReference; spec: StorageIORMConfigSpec; }; result: ManagedObjectReference; taskResult: undefined }
  ConfigureDatastorePrincipal: { self: 'HostDatastoreSystem'; args: { userName: string; password?: string | undefined; }; result: undefined; taskResult: undefined }
  ConfigureEvcMode_Task: { self: 'ClusterEVCManager'; args: { evcModeKey: string; evcGraphicsModeKey?: string | undefined; }; result: ManagedObjectReference; taskResult: undefined }
  ConfigureHCI_Task: { self: 'ClusterComputeResource'; args: { clusterSpec: ClusterComputeResourceHCIConfigSpec; hostInputs?: ClusterComputeResourceHostConfigurationInput[] | undefined; }; result: ManagedObjectReference; taskResult: ClusterComputeResourceClusterConfigResult }
  ConfigureHostCache_Task: { self: 'HostCacheConfigurationManager'; args: { spec: HostCacheConfigurationSpec; }; result: ManagedObjectReference; taskResult: undefined }
  ConfigureLicenseSource: { self: 'LicenseManager'; args: { host?: ManagedObjectReference | undefined; licenseSource: LicenseSource; }; result: undefined; taskResult: undefined }
  ConfigurePowerPolicy: { self: 'HostPowerSystem'; args: { key: number; }; result: undefined; taskResult: undefined }
  ConfigureStorageDrsForPod_Task: { self: 'StorageResourceManager'; args: { pod: ManagedObjectReference; spec: StorageDrsConfigSpec; modify: boolean; }; result: ManagedObjectReference; taskResult: undefined }
  ConfigureVFlashResourceEx_Task: { self: 'HostVFlashManager'; args: { devicePath?: string[] | undefined; }; result: ManagedObjectReference; taskResult: HostVFlashResourceConfigurationResult | undefined }
  ConnectNvmeController: { self: 'HostStorageSystem'; args: { connectSpec: HostNvmeConnectSpec; }; result: undefined; taskResult: undefined }
  ConnectNvmeControllerEx_Task: { self: 'HostStorageSystem'; args: { connectSpec?: HostNvmeConnectSpec[] | undefined; }; result: ManagedObjectReference; taskResult: undefined }
  ConsolidateVMDisks_Task: { self: 'VirtualMachine'; args: { }; result: ManagedObjectReference; taskResult: undefined }
  ContinueRetrievePropertiesEx: { self: 'PropertyCollector'; args: { token: string; }; result: RetrieveResult; taskResult: undefined }
  ConvertNamespacePathToUuidPath: { self: 'DatastoreNamespaceManager'; args: { datacenter?: ManagedObjectReference | undefined; namespaceUrl: string; }; result: string; taskResult: undefined }
  CopyDatastoreFile_Task: { self: 'FileManager'; args: { sourceName: string; sourceDatacenter?: ManagedObjectReference | undefined; destinationName: string; destinationDatacenter?: ManagedObjectReference | undefined; force?: boolean | undefined; }; result: ManagedObjectReference; taskResult: undefined }
  CopyVirtualDisk_Task: { self: 'VirtualDiskManager'; args: { sourceName: string; sourceDatacenter?: ManagedObjectReference | undefined; destName: string; destDatacenter?: ManagedObjectReference | undefined; destSpec?: VirtualDiskSpec | undefined; force?: boolean | undefined; }; result: ManagedObjectReference; taskResult: string }
  CreateAlarm: { self: 'AlarmManager'; args: { entity: ManagedObjectReference; spec: AlarmSpec; }; result: ManagedObjectReference; taskResult: undefined }
  CreateChildVM_Task: { self: 'ResourcePool'; args: { config: VirtualMachineConfigSpec; host?: ManagedObjectReference | undefined; }; result: ManagedObjectReference; taskResult: ManagedObjectReference }
  CreateCluster: { self: 'Folder'; args: { name: string; spec: ClusterConfigSpec; }; result: ManagedObjectReference; taskResult: undefined }
  CreateClusterEx: { self: 'Folder'; args: { name: string; spec: ClusterConfigSpecEx; }; result: ManagedObjectReference; taskResult: undefined }
  CreateCollectorForEvents: { self: 'EventManager'; args: { filter: EventFilterSpec; }; result: ManagedObjectReference; taskResult: undefined }
  CreateCollectorForTasks: { self: 'TaskManager'; args: { filter: TaskFilterSpec; }; result: ManagedObjectReference; taskResult: undefined }
  CreateCollectorWithInfoFilterForTasks: { self: 'TaskManager'; args: { filter: TaskFilterSpec; infoFilter?: TaskInfoFilterSpec | undefined; }; result: ManagedObjectReference; taskResult: undefined }
  CreateContainerView: { self: 'ViewManager'; args: { container: ManagedObjectReference; type?: string[] | undefined; recursive: boolean; }; result: ManagedObjectReference; taskResult: undefined }
  CreateCustomizationSpec: { self: 'CustomizationSpecManager'; args: { item: CustomizationSpecItem; }; result: undefined; taskResult: undefined }
  CreateDVPortgroup_Task: { self: 'DistributedVirtualSwitch'; args: { spec: DVPortgroupConfigSpec; }; result: ManagedObjectReference; taskResult: ManagedObjectReference }
  CreateDVS_Task: { self: 'Folder'; args: { spec: DVSCreateSpec; }; result: ManagedObjectReference; taskResult: ManagedObjectReference }
  CreateDatacenter: { self: 'Folder'; args: { name: string; }; result: ManagedObjectReference; taskResult: undefined }
  CreateDefaultProfile: { self: 'HostProfileManager'; args: { profileType: string; profileTypeName?: string | undefined; profile?: ManagedObjectReference | undefined; }; result: ApplyProfile; taskResult: undefined }
  CreateDescriptor: { self: 'OvfManager'; args: { obj: ManagedObjectReference; cdp: OvfCreateDescriptorParams; }; result: OvfCreateDescriptorResult; taskResult: undefined }
  CreateDiagnosticPartition: { self: 'HostDiagnosticSystem'; args: { spec: HostDiagnosticPartitionCreateSpec; }; result: undefined; taskResult: undefined }
  CreateDirectory: { self: 'DatastoreNamespaceManager'; args: { datastore: ManagedObjectReference; displayName?: string | undefined; policy?: string | undefined; size?: number | undefined; }; result: string; taskResult: undefined }
  CreateDiskFromSnapshot_Task: { self: 'VcenterVStorageObjectManager'; args: { id: ID; datastore: ManagedObjectReference; snapshotId: ID; name: string; profile?: VirtualMachineProfileSpec[] | undefined; crypto?: CryptoSpec | undefined; path?: string | undefined; isLinkedClone?: boolean | undefined; targetId?: ID | undefined; targetDatastore?: ManagedObjectReference | undefined; }; result: ManagedObjectReference; taskResult: VStorageObject }
  CreateDisk_Task: { self: 'VcenterVStorageObjectManager'; args: { spec: VslmCreateSpec; }; result: ManagedObjectReference; taskResult: VStorageObject }
  CreateFilter: { self: 'PropertyCollector'; args: { spec: PropertyFilterSpec; partialUpdates: boolean; }; result: ManagedObjectReference; taskResult: undefined }
  CreateFolder: { self: 'Folder'; args: { name: string; }; result: ManagedObjectReference; taskResult: undefined }
  CreateGroup: { self: 'HostLocalAccountManager'; args: { group: HostAccountSpec; }; result: undefined; taskResult: undefined }
  CreateImportSpec: { self: 'OvfManager'; args: { ovfDescriptor: string; resourcePool: ManagedObjectReference; datastore: ManagedObjectReference; cisp: OvfCreateImportSpecParams; }; result: OvfCreateImportSpecResult; taskResult: undefined }
  CreateInventoryView: { self: 'ViewManager'; args: { }; result: ManagedObjectReference; taskResult: undefined }
  CreateIpPool: { self: 'IpPoolManager'; args: { dc: ManagedObjectReference; pool: IpPool; }; result: number; taskResult: undefined }
  CreateListView: { self: 'ViewManager'; args: { obj?: ManagedObjectReference[] | undefined; }; result: ManagedObjectReference; taskResult: undefined }
  CreateListViewFromView: { self: 'ViewManager'; args: { view: ManagedObjectReference; }; result: ManagedObjectReference; taskResult: undefined }
  CreateLocalDatastore: { self: 'HostDatastoreSystem'; args: { name: string; path: string; }; result: ManagedObjectReference; taskResult: undefined }
  CreateNasDatastore: { self: 'HostDatastoreSystem'; args: { spec: HostNasVolumeSpec; }; result: ManagedObjectReference; taskResult: undefined }
  CreateNvdimmNamespace_Task: { self: 'HostNvdimmSystem'; args: { createSpec: NvdimmNamespaceCreateSpec; }; result: ManagedObjectReference; taskResult: NvdimmGuid }
  CreateNvdimmPMemNamespace_Task: { self: 'HostNvdimmSystem'; args: { createSpec: NvdimmPMemNamespaceCreateSpec; }; result: ManagedObjectReference; taskResult: NvdimmGuid }
  CreateNvmeOverRdmaAdapter: { self: 'HostStorageSystem'; args: { rdmaDeviceName: string; }; result: undefined; taskResult: undefined }
  CreateObjectScheduledTask: { self: 'ScheduledTaskManager'; args: { obj: ManagedObjectReference; spec: ScheduledTaskSpec; }; result: ManagedObjectReference; taskResult: undefined }
  CreatePerfInterval: { self: 'PerformanceManager'; args: { intervalId: PerfInterval; }; result: undefined; taskResult: undefined }
  CreateProfile: { self: 'ProfileManager'; args: { createSpec: ProfileCreateSpec; }; result: ManagedObjectReference; taskResult: undefined }
  CreatePropertyCollector: { self: 'PropertyCollector'; args: { }; result: ManagedObjectReference; taskResult: undefined }
  CreateRegistryKeyInGuest: { self: 'GuestWindowsRegistryManager'; args: { vm: ManagedObjectReference; auth: GuestAuthentication; keyName: GuestRegKeyNameSpec; isVolatile: boolean; classType?: string | undefined; }; result: undefined; taskResult: undefined }
  CreateResourcePool: { self: 'ResourcePool'; args: { name: string; spec: ResourceConfigSpec; }; result: ManagedObjectReference; taskResult: undefined }
  CreateScheduledTask: { self: 'ScheduledTaskManager'; args: { entity: ManagedObjectReference; spec: ScheduledTaskSpec; }; result: ManagedObjectReference; taskResult: undefined }
  CreateScreenshot_Task: { self: 'VirtualMachine'; args: { }; result: ManagedObjectReference; taskResult: string }
  CreateSecondaryVMEx_Task: { self: 'VirtualMachine'; args: { host?: ManagedObjectReference | undefined; spec?: FaultToleranceConfigSpec | undefined; }; result: ManagedObjectReference; taskResult: FaultToleranceSecondaryOpResult }
  CreateSecondaryVM_Task: { self: 'VirtualMachine'; args: { host?: ManagedObjectReference | undefined; }; result: ManagedObjectReference; taskResult: FaultToleranceSecondaryOpResult }
  CreateSnapshotEx_Task: { self: 'VirtualMachine'; args: { name: string; description?: string | undefined; memory: boolean; quiesceSpec?: VirtualMachineGuestQuiesceSpec | undefined; }; result: ManagedObjectReference; taskResult: ManagedObjectReference }
  CreateSnapshot_Task: { self: 'VirtualMachine'; args: { name: string; description?: string | undefined; memory: boolean; quiesce: boolean; }; result: ManagedObjectReference; taskResult: ManagedObjectReference }
  CreateSoftwareAdapter: { self: 'HostStorageSystem'; args: { spec: HostHbaCreateSpec; }; result: undefined; taskResult: undefined }
  CreateStoragePod: { self: 'Folder'; args: { name: string; }; result: ManagedObjectReference; taskResult: undefined }
  CreateTask: { self: 'TaskManager'; args: { obj: ManagedObjectReference; taskTypeId: string; initiatedBy?: string | undefined; cancelable: boolean; parentTaskKey?: string | undefined; activationId?: string | undefined; }; result: TaskInfo; taskResult: undefined }
  CreateTemporaryDirectoryInGuest: { self: 'GuestFileManager'; args: { vm: ManagedObjectReference; auth: GuestAuthentication; prefix: string; suffix: string; directoryPath?: string | undefined; }; result: string; taskResult: undefined }
  CreateTemporaryFileInGuest: { self: 'GuestFileManager'; args: { vm: ManagedObjectReference; auth: GuestAuthentication; prefix: string; suffix: string; directoryPath?: string | undefined; }; result: string; taskResult: undefined }
  CreateUser: { self: 'HostLocalAccountManager'; args: { user: HostAccountSpec; }; result: undefined; taskResult: undefined }
  CreateVApp: { self: 'ResourcePool'; args: { name: string; resSpec: ResourceConfigSpec; configSpec: VAppConfigSpec; vmFolder?: ManagedObjectReference | undefined; }; result: ManagedObjectReference; taskResult: undefined }
  CreateVM_Task: { self: 'Folder'; args: { config: VirtualMachineConfigSpec; pool: ManagedObjectReference; host?: ManagedObjectReference | undefined; }; result: ManagedObjectReference; taskResult: ManagedObjectReference }
  CreateVirtualDisk_Task: { self: 'VirtualDiskManager'; args: { name: string; datacenter?: ManagedObjectReference | undefined; spec: VirtualDiskSpec; }; result: ManagedObjectReference; taskResult: string }
  CreateVmfsDatastore: { self: 'HostDatastoreSystem'; args: { spec: VmfsDatastoreCreateSpec; }; result: ManagedObjectReference; taskResult: undefined }
  CreateVvolDatastore: { self: 'HostDatastoreSystem'; args: { spec: HostDatastoreSystemVvolDatastoreSpec; }; result: ManagedObjectReference; taskResult: undefined }
  CryptoManagerHostDisable: { self: 'CryptoManagerHost'; args: { }; result: undefined; taskResult: undefined }
  CryptoManagerHostEnable: { self: 'CryptoManagerHost'; args: { initialKey: CryptoKeyPlain; }; result: undefined; taskResult: undefined }
  CryptoManagerHostPrepare: { self: 'CryptoManagerHost'; args: { }; result: undefined; taskResult: undefined }
  CryptoUnlock_Task: { self: 'VirtualMachine'; args: { }; result: ManagedObjectReference; taskResult: undefined }
  CurrentTime: { self: 'ServiceInstance'; args: { }; result: string; taskResult: undefined }
  CustomizationSpecItemToXml: { self: 'CustomizationSpecManager'; args: { item: CustomizationSpecItem; }; result: string; taskResult: undefined }
  CustomizeGuest_Task: { self: 'VirtualMachineGuestCustomizationManager'; args: { vm: ManagedObjectReference; auth: GuestAuthentication; spec: CustomizationSpec; configParams?: OptionValue[] | undefined; }; result: ManagedObjectReference; taskResult: undefined }
  CustomizeVM_Task: { self: 'VirtualMachine'; args: { spec: CustomizationSpec; }; result: ManagedObjectReference; taskResult: undefined }
  DVPortgroupRollback_Task: { self: 'DistributedVirtualPortgroup'; args: { entityBackup?: EntityBackupConfig | undefined; }; result: ManagedObjectReference; taskResult: DVPortgroupConfigSpec | undefined }
  DVSManagerExportEntity_Task: { self: 'DistributedVirtualSwitchManager'; args: { selectionSet: SelectionSet[]; }; result: ManagedObjectReference; taskResult: EntityBackupConfig[] | undefined }
  DVSManagerImportEntity_Task: { self: 'DistributedVirtualSwitchManager'; args: { entityBackup: EntityBackupConfig[]; importType: string; }; result: ManagedObjectReference; taskResult: DistributedVirtualSwitchManagerImportResult }
  DVSManagerLookupDvPortGroup: { self: 'DistributedVirtualSwitchManager'; args: { switchUuid: string; portgroupKey: string; }; result: ManagedObjectReference | undefined; taskResult: undefined }
  DVSRollback_Task: { self: 'DistributedVirtualSwitch'; args: { entityBackup?: EntityBackupConfig | undefined; }; result: ManagedObjectReference; taskResult: DVSConfigSpec | undefined }
  DatastoreEnterMaintenanceMode: { self: 'Datastore'; args: { }; result: StoragePlacementResult; taskResult: undefined }
  DatastoreExitMaintenanceMode_Task: { self: 'Datastore'; args: { }; result: ManagedObjectReference; taskResult: undefined }
  DecodeLicense: { self: 'LicenseManager'; args: { licenseKey: string; }; result: LicenseManagerLicenseInfo; taskResult: undefined }
  DefragmentAllDisks: { self: 'VirtualMachine'; args: { }; result: undefined; taskResult: undefined }
  DefragmentVirtualDisk_Task: { self: 'VirtualDiskManager'; args: { name: string; datacenter?: ManagedObjectReference | undefined; }; result: ManagedObjectReference; taskResult: undefined }
  DeleteCustomizationSpec: { self: 'CustomizationSpecManager'; args: { name: string; }; result: undefined; taskResult: undefined }
  DeleteDatastoreFile_Task: { self: 'FileManager'; args: { name: string; datacenter?: ManagedObjectReference | undefined; }; result: ManagedObjectReference; taskResult: undefined }
  DeleteDirectory: { self: 'DatastoreNamespaceManager'; args: { datacenter?: ManagedObjectReference | undefined; datastorePath: string; }; result: undefined; taskResult: undefined }
  DeleteDirectoryInGuest: { self: 'GuestFileManager'; args: { vm: ManagedObjectReference; auth: GuestAuthentication; directoryPath: string; recursive: boolean; }; result: undefined; taskResult: undefined }
  DeleteFile: { self: 'HostDatastoreBrowser'; args: { datastorePath: string; }; result: undefined; taskResult: undefined }
  DeleteFileInGuest: { self: 'GuestFileManager'; args: { vm: ManagedObjectReference; auth: GuestAuthentication; filePath: string; }; result: undefined; taskResult: undefined }
  DeleteHostSpecification: { self: 'HostSpecificationManager'; args: { host: ManagedObjectReference; }; result: undefined; taskResult: undefined }
  DeleteHostSubSpecification: { self: 'HostSpecificationManager'; args: { host: ManagedObjectReference; subSpecName: string; }; result: undefined; taskResult: undefined }
  DeleteNvdimmBlockNamespaces_Task: { self: 'HostNvdimmSystem'; args: { }; result: ManagedObjectReference; taskResult: undefined }
  DeleteNvdimmNamespace_Task: { self: 'HostNvdimmSystem'; args: { deleteSpec: NvdimmNamespaceDeleteSpec; }; result: ManagedObjectReference; taskResult: undefined }
  DeleteRegistryKeyInGuest: { self: 'GuestWindowsRegistryManager'; args: { vm: ManagedObjectReference; auth: GuestAuthentication; keyName: GuestRegKeyNameSpec; recursive: boolean; }; result: undefined; taskResult: undefined }
  DeleteRegistryValueInGuest: { self: 'GuestWindowsRegistryManager'; args: { vm: ManagedObjectReference; auth: GuestAuthentication; valueName: GuestRegValueNameSpec; }; result: undefined; taskResult: undefined }
  DeleteScsiLunState: { self: 'HostStorageSystem'; args: { lunCanonicalName: string; }; result: undefined; taskResult: undefined }
  DeleteSnapshot_Task: { self: 'VcenterVStorageObjectManager'; args: { id: ID; datastore: ManagedObjectReference; snapshotId: ID; }; result: ManagedObjectReference; taskResult: undefined }
  DeleteVStorageObjectEx_Task: { self: 'VcenterVStorageObjectManager'; args: { id: ID; datastore: ManagedObjectReference; }; result: ManagedObjectReference; taskResult: vslmVClockInfo }
  DeleteVStorageObject_Task: { self: 'VcenterVStorageObjectManager'; args: { id: ID; datastore: ManagedObjectReference; }; result: ManagedObjectReference; taskResult: undefined }
  DeleteVffsVolumeState: { self: 'HostStorageSystem'; args: { vffsUuid: string; }; result: undefined; taskResult: undefined }
  DeleteVirtualDisk_Task: { self: 'VirtualDiskManager'; args: { name: string; datacenter?: ManagedObjectReference | undefined; }; result: ManagedObjectReference; taskResult: undefined }
  DeleteVmfsVolumeState: { self: 'HostStorageSystem'; args: { vmfsUuid: string; }; result: undefined; taskResult: undefined }
  DeleteVsanObjects: { self: 'HostVsanInternalSystem'; args: { uuids: string[]; force?: boolean | undefined; }; result: HostVsanInternalSystemDeleteVsanObjectsResult[] | undefined; taskResult: undefined }
  DeselectVnic: { self: 'HostVMotionSystem'; args: { }; result: undefined; taskResult: undefined }
  DeselectVnicForNicType: { self: 'HostVirtualNicManager'; args: { nicType: string; device: string; }; result: undefined; taskResult: undefined }
  DestroyChildren: { self: 'ResourcePool'; args: { }; result: undefined; taskResult: undefined }
  DestroyCollector: { self: 'HistoryCollector'; args: { }; result: undefined; taskResult: undefined }
  DestroyDatastore: { self: 'Datastore'; args: { }; result: undefined; taskResult: undefined }
  DestroyIpPool: { self: 'IpPoolManager'; args: { dc: ManagedObjectReference; id: number; force: boolean; }; result: undefined; taskResult: undefined }
  DestroyNetwork: { self: 'Network'; args: { }; result: undefined; taskResult: undefined }
  DestroyProfile: { self: 'Profile'; args: { }; result: undefined; taskResult: undefined }
  DestroyPropertyCollector: { self: 'PropertyCollector'; args: { }; result: undefined; taskResult: undefined }
  DestroyPropertyFilter: { self: 'PropertyFilter'; args: { }; result: undefined; taskResult: undefined }
  DestroyVffs: { self: 'HostStorageSystem'; args: { vffsPath: string; }; result: undefined; taskResult: undefined }
  DestroyView: { self: 'View'; args: { }; result: undefined; taskResult: undefined }
  Destroy_Task: { self: 'ManagedEntity'; args: { }; result: ManagedObjectReference; taskResult: undefined }
  DetachDisk_Task: { self: 'VirtualMachine'; args: { diskId: ID; }; result: ManagedObjectReference; taskResult: undefined }
  DetachScsiLun: { self: 'HostStorageSystem'; args: { lunUuid: string; }; result: undefined; taskResult: undefined }
  DetachScsiLunEx_Task: { self: 'HostStorageSystem'; args: { lunUuid: string[]; }; result: ManagedObjectReference; taskResult: HostStorageSystemScsiLunResult[] | undefined }
  DetachTagFromVStorageObject: { self: 'VcenterVStorageObjectManager'; args: { id: ID; category: string; tag: string; }; result: undefined; taskResult: undefined }
  DirectPathProfileManagerCreate: { self: 'DirectPathProfileManager'; args: { spec: DirectPathProfileManagerCreateSpec; }; result: string; taskResult: undefined }
  DirectPathProfileManagerDelete: { self: 'DirectPathProfileManager'; args: { id: string; }; result: undefined; taskResult: undefined }
  DirectPathProfileManagerList: { self: 'DirectPathProfileManager'; args: { filterSpec: DirectPathProfileManagerFilterSpec; }; result: DirectPathProfileInfo[] | undefined; taskResult: undefined }
  DirectPathProfileManagerQueryCapacity: { self: 'DirectPathProfileManager'; args: { target: DirectPathProfileManagerTargetEntity; querySpec?: DirectPathProfileManagerCapacityQuerySpec[] | undefined; }; result: DirectPathProfileManagerCapacityResult[] | undefined; taskResult: undefined }
  DirectPathProfileManagerUpdate: { self: 'DirectPathProfileManager'; args: { id: string; spec: DirectPathProfileManagerUpdateSpec; }; result: undefined; taskResult: undefined }
  DisableAlarm: { self: 'AlarmManager'; args: { alarm: ManagedObjectReference; entity: ManagedObjectReference; }; result: undefined; taskResult: undefined }
  DisableClusteredVmdkSupport: { self: 'HostDatastoreSystem'; args: { datastore: ManagedObjectReference; }; result: undefined; taskResult: undefined }
  DisableEvcMode_Task: { self: 'ClusterEVCManager'; args: { }; result: ManagedObjectReference; taskResult: undefined }
  DisableFeature: { self: 'LicenseManager'; args: { host?: ManagedObjectReference | undefined; featureKey: string; }; result: boolean; taskResult: undefined }
  DisableHyperThreading: { self: 'HostCpuSchedulerSystem'; args: { }; result: undefined; taskResult: undefined }
  DisableMultipathPath: { self: 'HostStorageSystem'; args: { pathName: string; }; result: undefined; taskResult: undefined }
  DisableNetworkBoot_Task: { self: 'ComputeResource'; args: { }; result: ManagedObjectReference; taskResult: undefined }
  DisableRuleset: { self: 'HostFirewallSystem'; args: { id: string; }; result: undefined; taskResult: undefined }
  DisableSecondaryVM_Task: { self: 'VirtualMachine'; args: { vm: ManagedObjectReference; }; result: ManagedObjectReference; taskResult: undefined }
  DisableSmartCardAuthentication: { self: 'HostActiveDirectoryAuthentication'; args: { }; result: undefined; taskResult: undefined }
  DisconnectHost_Task: { self: 'HostSystem'; args: { }; result: ManagedObjectReference; taskResult: undefined }
  DisconnectNvmeController: { self: 'HostStorageSystem'; args: { disconnectSpec: HostNvmeDisconnectSpec; }; result: undefined; taskResult: undefined }
  DisconnectNvmeControllerEx_Task: { self: 'HostStorageSystem'; args: { disconnectSpec?: HostNvmeDisconnectSpec[] | undefined; }; result: ManagedObjectReference; taskResult: undefined }
  DiscoverFcoeHbas: { self: 'HostStorageSystem'; args: { fcoeSpec: FcoeConfigFcoeSpecification; }; result: undefined; taskResult: undefined }
  DiscoverNvmeControllers: { self: 'HostStorageSystem'; args: { discoverSpec: HostNvmeDiscoverSpec; }; result: HostNvmeDiscoveryLog; taskResult: undefined }
  DissociateProfile: { self: 'Profile'; args: { entity?: ManagedObjectReference[] | undefined; }; result: undefined; taskResult: undefined }
  DoesCustomizationSpecExist: { self: 'CustomizationSpecManager'; args: { name: string; }; result: boolean; taskResult: undefined }
  DownloadDescriptionTree: { self: 'HostAssignableHardwareManager'; args: { }; result: string; taskResult: undefined }
  DropConnections: { self: 'VirtualMachine'; args: { listOfConnections?: VirtualMachineConnection[] | undefined; }; result: boolean; taskResult: undefined }
  DuplicateCustomizationSpec: { self: 'CustomizationSpecManager'; args: { name: string; newName: string; }; result: undefined; taskResult: undefined }
  DvsReconfigureVmVnicNetworkResourcePool_Task: { self: 'DistributedVirtualSwitch'; args: { configSpec: DvsVmVnicResourcePoolConfigSpec[]; }; result: ManagedObjectReference; taskResult: undefined }
  EagerZeroVirtualDisk_Task: { self: 'VirtualDiskManager'; args: { name: string; datacenter?: ManagedObjectReference | undefined; }; result: ManagedObjectReference; taskResult: undefined }
  EmitSyslogMark: { self: 'DiagnosticManager'; args: { message: string; }; result: undefined; taskResult: undefined }
  EnableAlarm: { self: 'AlarmManager'; args: { alarm: ManagedObjectReference; entity: ManagedObjectReference; }; result: undefined; taskResult: undefined }
  EnableAlarmActions: { self: 'AlarmManager'; args: { entity: ManagedObjectReference; enabled: boolean; }; result: undefined; taskResult: undefined }
  EnableClusteredVmdkSupport: { self: 'HostDatastoreSystem'; args: { datastore: ManagedObjectReference; }; result: undefined; taskResult: undefined }
  EnableCrypto: { self: 'HostSystem'; args: { keyPlain: CryptoKeyPlain; }; result: undefined; taskResult: undefined }
  EnableFeature: { self: 'LicenseManager'; args: { host?: ManagedObjectReference | undefined; featureKey: string; }; result: boolean; taskResult: undefined }
  EnableHyperThreading: { self: 'HostCpuSchedulerSystem'; args: { }; result: undefined; taskResult: undefined }
  EnableMultipathPath: { self: 'HostStorageSystem'; args: { pathName: string; }; result: undefined; taskResult: undefined }
  EnableNetworkBoot_Task: { self: 'ComputeResource'; args: { networkBootMode: string; }; result: ManagedObjectReference; taskResult: undefined }
  EnableNetworkResourceManagement: { self: 'DistributedVirtualSwitch'; args: { enable: boolean; }; result: undefined; taskResult: undefined }
  EnableRuleset: { self: 'HostFirewallSystem'; args: { id: string; }; result: undefined; taskResult: undefined }
  EnableSecondaryVM_Task: { self: 'VirtualMachine'; args: { vm: ManagedObjectReference; host?: ManagedObjectReference | undefined; }; result: ManagedObjectReference; taskResult: FaultToleranceSecondaryOpResult }
  EnableSmartCardAuthentication: { self: 'HostActiveDirectoryAuthentication'; args: { }; result: undefined; taskResult: undefined }
  EnterLockdownMode: { self: 'HostSystem'; args: { }; result: undefined; taskResult: undefined }
  EnterMaintenanceMode_Task: { self: 'HostSystem'; args: { timeout: number; evacuatePoweredOffVms?: boolean | undefined; maintenanceSpec?: HostMaintenanceSpec | undefined; }; result: ManagedObjectReference; taskResult: undefined }
  EstimateDatabaseSize: { self: 'ResourcePlanningManager'; args: { dbSizeParam: DatabaseSizeParam; }; result: DatabaseSizeEstimate; taskResult: undefined }
  EstimateStorageForConsolidateSnapshots_Task: { self: 'VirtualMachine'; args: { }; result: ManagedObjectReference; taskResult: StorageRequirement[] | undefined }
  EsxAgentHostManagerUpdateConfig: { self: 'HostEsxAgentHostManager'; args: { configInfo: HostEsxAgentHostManagerConfigInfo; }; result: undefined; taskResult: undefined }
  EvacuateVsanNode_Task: { self: 'HostVsanSystem'; args: { maintenanceSpec: HostMaintenanceSpec; timeout: number; }; result: ManagedObjectReference; taskResult: undefined }
  EvcManager: { self: 'ClusterComputeResource'; args: { }; result: ManagedObjectReference | undefined; taskResult: undefined }
  ExecuteHostProfile: { self: 'HostProfile'; args: { host: ManagedObjectReference; deferredParam?: ProfileDeferredPolicyOptionParameter[] | undefined; }; result: ProfileExecuteResult; taskResult: undefined }
  ExecuteSimpleCommand: { self: 'SimpleCommand'; args: { arguments?: string[] | undefined; }; result: string; taskResult: undefined }
  ExitLockdownMode: { self: 'HostSystem'; args: { }; result: undefined; taskResult: undefined }
  ExitMaintenanceMode_Task: { self: 'HostSystem'; args: { timeout: number; }; result: ManagedObjectReference; taskResult: undefined }
  ExpandVmfsDatastore: { self: 'HostDatastoreSystem'; args: { datastore: ManagedObjectReference; spec: VmfsDatastoreExpandSpec; }; result: ManagedObjectReference; taskResult: undefined }
  ExpandVmfsExtent: { self: 'HostStorageSystem'; args: { vmfsPath: string; extent: HostScsiDiskPartition; }; result: undefined; taskResult: undefined }
  ExportAnswerFile_Task: { self: 'HostProfileManager'; args: { host: ManagedObjectReference; }; result: ManagedObjectReference; taskResult: string }
  ExportProfile: { self: 'Profile'; args: { }; result: string; taskResult: undefined }
  ExportSnapshot: { self: 'VirtualMachineSnapshot'; args: { }; result: ManagedObjectReference; taskResult: undefined }
  ExportVApp: { self: 'VirtualApp'; args: { }; result: ManagedObjectReference; taskResult: undefined }
  ExportVm: { self: 'VirtualMachine'; args: { }; result: ManagedObjectReference; taskResult: undefined }
  ExtendDisk_Task: { self: 'VcenterVStorageObjectManager'; args: { id: ID; datastore: ManagedObjectReference; newCapacityInMB: number; }; result: ManagedObjectReference; taskResult: undefined }
  ExtendHCI_Task: { self: 'ClusterComputeResource'; args: { hostInputs?: ClusterComputeResourceHostConfigurationInput[] | undefined; vSanConfigSpec?: SDDCBase | undefined; }; result: ManagedObjectReference; taskResult: ClusterComputeResourceClusterConfigResult }
  ExtendVffs: { self: 'HostStorageSystem'; args: { vffsPath: string; devicePath: string; spec?: HostDiskPartitionSpec | undefined; }; result: undefined; taskResult: undefined }
  ExtendVirtualDisk_Task: { self: 'VirtualDiskManager'; args: { name: string; datacenter?: ManagedObjectReference | undefined; newCapacityKb: number; eagerZero?: boolean | undefined; }; result: ManagedObjectReference; taskResult: undefined }
  ExtendVmfsDatastore: { self: 'HostDatastoreSystem'; args: { datastore: ManagedObjectReference; spec: VmfsDatastoreExtendSpec; }; result: ManagedObjectReference; taskResult: undefined }
  ExtractOvfEnvironment: { self: 'VirtualMachine'; args: { }; result: string; taskResult: undefined }
  FetchAuditRecords: { self: 'DiagnosticManager'; args: { token?: string | undefined; }; result: DiagnosticManagerAuditRecordResult; taskResult: undefined }
  FetchDVPortKeys: { self: 'DistributedVirtualSwitch'; args: { criteria?: DistributedVirtualSwitchPortCriteria | undefined; }; result: string[] | undefined; taskResult: undefined }
  FetchDVPorts: { self: 'DistributedVirtualSwitch'; args: { criteria?: DistributedVirtualSwitchPortCriteria | undefined; }; result: DistributedVirtualPort[] | undefined; taskResult: undefined }
  FetchSystemEventLog: { self: 'HostHealthStatusSystem'; args: { }; result: SystemEventInfo[] | undefined; taskResult: undefined }
  FetchUserPrivilegeOnEntities: { self: 'AuthorizationManager'; args: { entities: ManagedObjectReference[]; userName: string; }; result: UserPrivilegeResult[] | undefined; taskResult: undefined }
  FetchVmGroupForMultiwriterDisks: { self: 'VirtualMachine'; args: { diskIds?: unknown | undefined; }; result: SharedDiskVmGroupInfo | undefined; taskResult: undefined }
  FindAllByDnsName: { self: 'SearchIndex'; args: { datacenter?: ManagedObjectReference | undefined; dnsName: string; vmSearch: boolean; }; result: ManagedObjectReference[] | undefined; taskResult: undefined }
  FindAllByIp: { self: 'SearchIndex'; args: { datacenter?: ManagedObjectReference | undefined; ip: string; vmSearch: boolean; }; result: ManagedObjectReference[] | undefined; taskResult: undefined }
  FindAllByUuid: { self: 'SearchIndex'; args: { datacenter?: ManagedObjectReference | undefined; uuid: string; vmSearch: boolean; instanceUuid?: boolean | undefined; }; result: ManagedObjectReference[] | undefined; taskResult: undefined }
  FindAssociatedProfile: { self: 'ProfileManager'; args: { entity: ManagedObjectReference; }; result: ManagedObjectReference[] | undefined; taskResult: undefined }
  FindByDatastorePath: { self: 'SearchIndex'; args: { datacenter: ManagedObjectReference; path: string; }; result: ManagedObjectReference | undefined; taskResult: undefined }
  FindByDnsName: { self: 'SearchIndex'; args: { datacenter?: ManagedObjectReference | undefined; dnsName: string; vmSearch: boolean; }; result: ManagedObjectReference | undefined; taskResult: undefined }
  FindByInventoryPath: { self: 'SearchIndex'; args: { inventoryPath: string; }; result: ManagedObjectReference | undefined; taskResult: undefined }
  FindByIp: { self: 'SearchIndex'; args: { datacenter?: ManagedObjectReference | undefined; ip: string; vmSearch: boolean; }; result: ManagedObjectReference | undefined; taskResult: undefined }
  FindByUuid: { self: 'SearchIndex'; args: { datacenter?: ManagedObjectReference | undefined; uuid: string; vmSearch: boolean; instanceUuid?: boolean | undefined; }; result: ManagedObjectReference | undefined; taskResult: undefined }
  FindChild: { self: 'SearchIndex'; args: { entity: ManagedObjectReference; name: string; }; result: ManagedObjectReference | undefined; taskResult: undefined }
  FindExtension: { self: 'ExtensionManager'; args: { extensionKey: string; }; result: Extension | undefined; taskResult: undefined }
  FindRulesForVm: { self: 'ClusterComputeResource'; args: { vm: ManagedObjectReference; }; result: ClusterRuleInfo[] | undefined; taskResult: undefined }
  FormatVffs: { self: 'HostStorageSystem'; args: { createSpec: HostVffsSpec; }; result: HostVffsVolume; taskResult: undefined }
  FormatVmfs: { self: 'HostStorageSystem'; args: { createSpec: HostVmfsSpec; }; result: HostVmfsVolume; taskResult: undefined }
  GenerateCertificateSigningRequest: { self: 'HostCertificateManager'; args: { useIpAddressAsCommonName: boolean; spec?: HostCertificateManagerCertificateSpec | undefined; }; result: string; taskResult: undefined }
  GenerateCertificateSigningRequestByDn: { self: 'HostCertificateManager'; args: { distinguishedName: string; spec?: HostCertificateManagerCertificateSpec | undefined; }; result: string; taskResult: undefined }
  GenerateClientCsr: { self: 'CryptoManagerKmip'; args: { cluster: KeyProviderId; request?: CryptoManagerKmipCertSignRequest | undefined; }; result: string; taskResult: undefined }
  GenerateConfigTaskList: { self: 'HostProfileManager'; args: { configSpec: HostConfigSpec; host: ManagedObjectReference; }; result: HostProfileManagerConfigTaskList; taskResult: undefined }
  GenerateHostConfigTaskSpec_Task: { self: 'HostProfileManager'; args: { hostsInfo?: StructuredCustomizations[] | undefined; }; result: ManagedObjectReference; taskResult: ApplyHostProfileConfigurationSpec[] | undefined }
  GenerateHostProfileTaskList_Task: { self: 'HostProfileManager'; args: { configSpec: HostConfigSpec; host: ManagedObjectReference; }; result: ManagedObjectReference; taskResult: HostProfileManagerConfigTaskList | undefined }
  GenerateKey: { self: 'CryptoManagerKmip'; args: { keyProvider?: KeyProviderId | undefined; spec?: CryptoManagerKmipCustomAttributeSpec | undefined; keySpec?: CryptoManagerKmipGenerateKeySpec | undefined; }; result: CryptoKeyResult; taskResult: undefined }
  GenerateLogBundles_Task: { self: 'DiagnosticManager'; args: { includeDefault: boolean; host?: ManagedObjectReference[] | undefined; }; result: ManagedObjectReference; taskResult: DiagnosticManagerBundleInfo[] | undefined }
  GenerateSelfSignedClientCert: { self: 'CryptoManagerKmip'; args: { cluster: KeyProviderId; request?: CryptoManagerKmipCertSignRequest | undefined; }; result: string; taskResult: undefined }
  GetAlarm: { self: 'AlarmManager'; args: { entity?: ManagedObjectReference | undefined; }; result: ManagedObjectReference[] | undefined; taskResult: undefined }
  GetAlarmState: { self: 'AlarmManager'; args: { entity: ManagedObjectReference; }; result: AlarmState[] | undefined; taskResult: undefined }
  GetCryptoKeyStatus: { self: 'CryptoManagerHost'; args: { keys?: CryptoKeyId[] | undefined; }; result: CryptoManagerHostKeyStatus[] | undefined; taskResult: undefined }
  GetCustomizationSpec: { self: 'CustomizationSpecManager'; args: { name: string; }; result: CustomizationSpecItem; taskResult: undefined }
  GetDefaultKmsCluster: { self: 'CryptoManagerKmip'; args: { entity?: ManagedObjectReference | undefined; defaultsToParent?: boolean | undefined; }; result: KeyProviderId | undefined; taskResult: undefined }
  GetPublicKey: { self: 'ExtensionManager'; args: { }; result: string; taskResult: undefined }
  GetResourceUsage: { self: 'ClusterComputeResource'; args: { }; result: ClusterResourceUsageSummary; taskResult: undefined }
  GetSiteInfo: { self: 'SiteInfoManager'; args: { }; result: SiteInfo; taskResult: undefined }
  GetSystemVMsRestrictedDatastores: { self: 'ClusterComputeResource'; args: { }; result: ManagedObjectReference[] | undefined; taskResult: undefined }
  GetVchaClusterHealth: { self: 'FailoverClusterManager'; args: { }; result: VchaClusterHealth; taskResult: undefined }
  GetVpcNetworkSpan: { self: 'DistributedVirtualSwitchManager'; args: { spanId?: string | undefined; }; result: DistributedVirtualSwitchManagerSpanInfo[] | undefined; taskResult: undefined }
  GetVsanObjExtAttrs: { self: 'HostVsanInternalSystem'; args: { uuids: string[]; }; result: string; taskResult: undefined }
  HasMonitoredEntity: { self: 'HealthUpdateManager'; args: { providerId: string; entity: ManagedObjectReference; }; result: boolean; taskResult: undefined }
  HasPrivilegeOnEntities: { self: 'AuthorizationManager'; args: { entity: ManagedObjectReference[]; sessionId: string; privId?: string[] | undefined; }; result: EntityPrivilege[] | undefined; taskResult: undefined }
  HasPrivilegeOnEntity: { self: 'AuthorizationManager'; args: { entity: ManagedObjectReference; sessionId: string; privId?: string[] | undefined; }; result: boolean[] | undefined; taskResult: undefined }
  HasProvider: { self: 'HealthUpdateManager'; args: { id: string; }; result: boolean; taskResult: undefined }
  HasUserPrivilegeOnEntities: { self: 'AuthorizationManager'; args: { entities: ManagedObjectReference[]; userName: string; privId?: string[] | undefined; }; result: EntityPrivilege[] | undefined; taskResult: undefined }
  HostClearVStorageObjectControlFlags: { self: 'HostVStorageObjectManager'; args: { id: ID; datastore: ManagedObjectReference; controlFlags?: string[] | undefined; }; result: undefined; taskResult: undefined }
  HostCloneVStorageObject_Task: { self: 'HostVStorageObjectManager'; args: { id: ID; datastore: ManagedObjectReference; spec: VslmCloneSpec; }; result: ManagedObjectReference; taskResult: VStorageObject }
  HostConfigVFlashCache: { self: 'HostVFlashManager'; args: { spec: HostVFlashManagerVFlashCacheConfigSpec; }; result: undefined; taskResult: undefined }
  HostConfigureVFlashResource: { self: 'HostVFlashManager'; args: { spec: HostVFlashManagerVFlashResourceConfigSpec; }; result: undefined; taskResult: undefined }
  HostCreateDisk_Task: { self: 'HostVStorageObjectManager'; args: { spec: VslmCreateSpec; }; result: ManagedObjectReference; taskResult: VStorageObject }
  HostDeleteVStorageObjectEx_Task: { self: 'HostVStorageObjectManager'; args: { id: ID; datastore: ManagedObjectReference; isLcParentAttached?: boolean | undefined; }; result: ManagedObjectReference; taskResult: vslmVClockInfo }
  HostDeleteVStorageObject_Task: { self: 'HostVStorageObjectManager'; args: { id: ID; datastore: ManagedObjectReference; isLcParentAttached?: boolean | undefined; }; result: ManagedObjectReference; taskResult: undefined }
  HostExtendDisk_Task: { self: 'HostVStorageObjectManager'; args: { id: ID; datastore: ManagedObjectReference; newCapacityInMB: number; }; result: ManagedObjectReference; taskResult: undefined }
  HostGetVFlashModuleDefaultConfig: { self: 'HostVFlashManager'; args: { vFlashModule: string; }; result: VirtualDiskVFlashCacheConfigInfo; taskResult: undefined }
  HostImageConfigGetAcceptance: { self: 'HostImageConfigManager'; args: { }; result: string; taskResult: undefined }
  HostImageConfigGetProfile: { self: 'HostImageConfigManager'; args: { }; result: HostImageProfileSummary; taskResult: undefined }
  HostInflateDisk_Task: { self: 'HostVStorageObjectManager'; args: { id: ID; datastore: ManagedObjectReference; }; result: ManagedObjectReference; taskResult: undefined }
  HostListVStorageObject: { self: 'HostVStorageObjectManager'; args: { datastore: ManagedObjectReference; }; result: ID[] | undefined; taskResult: undefined }
  HostProfileResetValidationState: { self: 'HostProfile'; args: { }; result: undefined; taskResult: undefined }
  HostQueryVirtualDiskUuid: { self: 'HostVStorageObjectManager'; args: { name: string; }; result: string; taskResult: undefined }
  HostReconcileDatastoreInventory_Task: { self: 'HostVStorageObjectManager'; args: { datastore: ManagedObjectReference; deepCleansing?: boolean | undefined; }; result: ManagedObjectReference; taskResult: undefined }
  HostRegisterDisk: { self: 'HostVStorageObjectManager'; args: { path: string; name?: string | undefined; modifyControlFlags?: boolean | undefined; id?: ID | undefined; }; result: VStorageObject; taskResult: undefined }
  HostRelocateVStorageObject_Task: { self: 'HostVStorageObjectManager'; args: { id: ID; datastore: ManagedObjectReference; spec: VslmRelocateSpec; isLcParentAttached?: boolean | undefined; }; result: ManagedObjectReference; taskResult: VStorageObject }
  HostRemoveVFlashResource: { self: 'HostVFlashManager'; args: { }; result: undefined; taskResult: undefined }
  HostRenameVStorageObject: { self: 'HostVStorageObjectManager'; args: { id: ID; datastore: ManagedObjectReference; name: string; }; result: undefined; taskResult: undefined }
  HostRetrieveVStorageInfrastructureObjectPolicy: { self: 'HostVStorageObjectManager'; args: { datastore: ManagedObjectReference; }; result: vslmInfrastructureObjectPolicy[] | undefined; taskResult: undefined }
  HostRetrieveVStorageObject: { self: 'HostVStorageObjectManager'; args: { id: ID; datastore: ManagedObjectReference; diskInfoFlags?: string[] | undefined; }; result: VStorageObject; taskResult: undefined }
  HostRetrieveVStorageObjectMetadata: { self: 'HostVStorageObjectManager'; args: { id: ID; datastore: ManagedObjectReference; snapshotId?: ID | undefined; prefix?: string | undefined; }; result: KeyValue[] | undefined; taskResult: undefined }
  HostRetrieveVStorageObjectMetadataValue: { self: 'HostVStorageObjectManager'; args: { id: ID; datastore: ManagedObjectReference; snapshotId?: ID | undefined; key: string; }; result: string; taskResult: undefined }
  HostRetrieveVStorageObjectState: { self: 'HostVStorageObjectManager'; args: { id: ID; datastore: ManagedObjectReference; }; result: VStorageObjectStateInfo; taskResult: undefined }
  HostScheduleReconcileDatastoreInventory: { self: 'HostVStorageObjectManager'; args: { datastore: ManagedObjectReference; deepCleansing?: boolean | undefined; }; result: undefined; taskResult: undefined }
  HostSetVStorageObjectControlFlags: { self: 'HostVStorageObjectManager'; args: { id: ID; datastore: ManagedObjectReference; controlFlags?: string[] | undefined; }; result: undefined; taskResult: undefined }
  HostSetVirtualDiskUuid_Task: { self: 'HostVStorageObjectManager'; args: { name: string; uuid?: string | undefined; }; result: ManagedObjectReference; taskResult: undefined }
  HostSpecGetUpdatedHosts: { self: 'HostSpecificationManager'; args: { startChangeID?: string | undefined; endChangeID?: string | undefined; }; result: ManagedObjectReference[] | undefined; taskResult: undefined }
  HostUpdateVStorageObjectMetadataEx_Task: { self: 'HostVStorageObjectManager'; args: { id: ID; datastore: ManagedObjectReference; metadata?: KeyValue[] | undefined; deleteKeys?: string[] | undefined; }; result: ManagedObjectReference; taskResult: VStorageObject }
  HostUpdateVStorageObjectMetadata_Task: { self: 'HostVStorageObjectManager'; args: { id: ID; datastore: ManagedObjectReference; metadata?: KeyValue[] | undefined; deleteKeys?: string[] | undefined; }; result: ManagedObjectReference; taskResult: undefined }
  HostVStorageObjectCreateDiskFromSnapshot_Task: { self: 'HostVStorageObjectManager'; args: { id: ID; datastore: ManagedObjectReference; snapshotId: ID; name: string; profile?: VirtualMachineProfileSpec[] | undefined; crypto?: CryptoSpec | undefined; path?: string | undefined; provisioningType?: string | undefined; isLinkedClone?: boolean | undefined; targetId?: ID | undefined; targetDatastore?: ManagedObjectReference | undefined; }; result: ManagedObjectReference; taskResult: VStorageObject }
  HostVStorageObjectCreateSnapshot_Task: { self: 'HostVStorageObjectManager'; args: { id: ID; datastore: ManagedObjectReference; description: string; }; result: ManagedObjectReference; taskResult: ID }
  HostVStorageObjectDeleteSnapshot_Task: { self: 'HostVStorageObjectManager'; args: { id: ID; datastore: ManagedObjectReference; snapshotId: ID; }; result: ManagedObjectReference; taskResult: undefined }
  HostVStorageObjectRetrieveSnapshotInfo: { self: 'HostVStorageObjectManager'; args: { id: ID; datastore: ManagedObjectReference; }; result: VStorageObjectSnapshotInfo; taskResult: undefined }
  HostVStorageObjectRevert_Task: { self: 'HostVStorageObjectManager'; args: { id: ID; datastore: ManagedObjectReference; snapshotId: ID; }; result: ManagedObjectReference; taskResult: undefined }
  HttpNfcLeaseAbort: { self: 'HttpNfcLease'; args: { fault?: LocalizedMethodFault | undefined; }; result: undefined; taskResult: undefined }
  HttpNfcLeaseComplete: { self: 'HttpNfcLease'; args: { }; result: undefined; taskResult: undefined }
  HttpNfcLeaseGetManifest: { self: 'HttpNfcLease'; args: { }; result: HttpNfcLeaseManifestEntry[] | undefined; taskResult: undefined }
  HttpNfcLeaseProbeUrls: { self: 'HttpNfcLease'; args: { files?: HttpNfcLeaseSourceFile[] | undefined; timeout?: number | undefined; }; result: HttpNfcLeaseProbeResult[] | undefined; taskResult: undefined }
  HttpNfcLeaseProgress: { self: 'HttpNfcLease'; args: { percent: number; }; result: undefined; taskResult: undefined }
  HttpNfcLeasePullFromUrls_Task: { self: 'HttpNfcLease'; args: { files?: HttpNfcLeaseSourceFile[] | undefined; }; result: ManagedObjectReference; taskResult: undefined }
  HttpNfcLeaseSetManifestChecksumType: { self: 'HttpNfcLease'; args: { deviceUrlsToChecksumTypes?: KeyValue[] | undefined; }; result: undefined; taskResult: undefined }
  ImpersonateUser: { self: 'SessionManager'; args: { userName: string; locale?: string | undefined; }; result: UserSession; taskResult: undefined }
  ImportCertificateForCAM_Task: { self: 'HostActiveDirectoryAuthentication'; args: { certPath: string; camServer: string; }; result: ManagedObjectReference; taskResult: undefined }
  ImportUnmanagedSnapshot: { self: 'VirtualDiskManager'; args: { vdisk: string; datacenter?: ManagedObjectReference | undefined; vvolId: string; }; result: undefined; taskResult: undefined }
  ImportVApp: { self: 'ResourcePool'; args: { spec: ImportSpec; folder?: ManagedObjectReference | undefined; host?: ManagedObjectReference | undefined; }; result: ManagedObjectReference; taskResult: undefined }
  IncreaseDirectorySize: { self: 'DatastoreNamespaceManager'; args: { datacenter?: ManagedObjectReference | undefined; stableName: string; size: number; }; result: undefined; taskResult: undefined }
  InflateDisk_Task: { self: 'VcenterVStorageObjectManager'; args: { id: ID; datastore: ManagedObjectReference; }; result: ManagedObjectReference; taskResult: undefined }
  InflateVirtualDisk_Task: { self: 'VirtualDiskManager'; args: { name: string; datacenter?: ManagedObjectReference | undefined; }; result: ManagedObjectReference; taskResult: undefined }
  InitializeDisks_Task: { self: 'HostVsanSystem'; args: { mapping: VsanHostDiskMapping[]; }; result: ManagedObjectReference; taskResult: VsanHostDiskMapResult[] | undefined }
  InitiateFileTransferFromGuest: { self: 'GuestFileManager'; args: { vm: ManagedObjectReference; auth: GuestAuthentication; guestFilePath: string; }; result: FileTransferInformation; taskResult: undefined }
  InitiateFileTransferToGuest: { self: 'GuestFileManager'; args: { vm: ManagedObjectReference; auth: GuestAuthentication; guestFilePath: string; fileAttributes: GuestFileAttributes; fileSize: number; overwrite: boolean; }; result: string; taskResult: undefined }
  InitiateTransitionToVLCM_Task: { self: 'IoFilterManager'; args: { cluster: ManagedObjectReference; }; result: ManagedObjectReference; taskResult: undefined }
  InstallHostPatchV2_Task: { self: 'HostPatchManager'; args: { metaUrls?: string[] | undefined; bundleUrls?: string[] | undefined; vibUrls?: string[] | undefined; spec?: HostPatchManagerPatchManagerOperationSpec | undefined; }; result: ManagedObjectReference; taskResult: HostPatchManagerResult }
  InstallHostPatch_Task: { self: 'HostPatchManager'; args: { repository: HostPatchManagerLocator; updateID: string; force?: boolean | undefined; }; result: ManagedObjectReference; taskResult: undefined }
  InstallIoFilter_Task: { self: 'IoFilterManager'; args: { vibUrl: string; compRes: ManagedObjectReference; vibSslTrust?: IoFilterManagerSslTrust | undefined; }; result: ManagedObjectReference; taskResult: ClusterIoFilterInfo | undefined }
  InstallServerCertificate: { self: 'HostCertificateManager'; args: { cert: string; }; result: undefined; taskResult: undefined }
  InstallSmartCardTrustAnchor: { self: 'HostActiveDirectoryAuthentication'; args: { cert: string; }; result: undefined; taskResult: undefined }
  InstantClone_Task: { self: 'VirtualMachine'; args: { spec: VirtualMachineInstantCloneSpec; }; result: ManagedObjectReference; taskResult: ManagedObjectReference }
  IsClusteredVmdkEnabled: { self: 'Datastore'; args: { }; result: boolean; taskResult: undefined }
  IsGuestOsCustomizable: { self: 'CustomizationSpecManager'; args: { guestId: string; }; result: boolean; taskResult: undefined }
  IsKmsClusterActive: { self: 'CryptoManagerKmip'; args: { cluster?: KeyProviderId | undefined; }; result: boolean; taskResult: undefined }
  IsSharedGraphicsActive: { self: 'HostGraphicsManager'; args: { }; result: boolean; taskResult: undefined }
  JoinDomainWithCAM_Task: { self: 'HostActiveDirectoryAuthentication'; args: { domainName: string; camServer: string; }; result: ManagedObjectReference; taskResult: undefined }
  JoinDomain_Task: { self: 'HostActiveDirectoryAuthentication'; args: { domainName: string; userName: string; password: string; }; result: ManagedObjectReference; taskResult: undefined }
  LeaveCurrentDomain_Task: { self: 'HostActiveDirectoryAuthentication'; args: { force: boolean; }; result: ManagedObjectReference; taskResult: undefined }
  ListCACertificateRevocationLists: { self: 'HostCertificateManager'; args: { }; result: string[] | undefined; taskResult: undefined }
  ListCACertificates: { self: 'HostCertificateManager'; args: { }; result: string[] | undefined; taskResult: undefined }
  ListFilesInGuest: { self: 'GuestFileManager'; args: { vm: ManagedObjectReference; auth: GuestAuthentication; filePath: string; index?: number | undefined; maxResults?: number | undefined; matchPattern?: string | undefined; }; result: GuestListFileInfo; taskResult: undefined }
  ListGuestAliases: { self: 'GuestAliasManager'; args: { vm: ManagedObjectReference; auth: GuestAuthentication; username: string; }; result: GuestAliases[] | undefined; taskResult: undefined }
  ListGuestMappedAliases: { self: 'GuestAliasManager'; args: { vm: ManagedObjectReference; auth: GuestAuthentication; }; result: GuestMappedAliases[] | undefined; taskResult: undefined }
  ListKeys: { self: 'CryptoManager'; args: { limit?: number | undefined; }; result: CryptoKeyId[] | undefined; taskResult: undefined }
  ListKmipServers: { self: 'CryptoManagerKmip'; args: { limit?: number | undefined; }; result: KmipClusterInfo[] | undefined; taskResult: undefined }
  ListKmsClusters: { self: 'CryptoManagerKmip'; args: { includeKmsServers?: boolean | undefined; managementTypeFilter?: number | undefined; statusFilter?: number | undefined; }; result: KmipClusterInfo[] | undefined; taskResult: undefined }
  ListProcessesInGuest: { self: 'GuestProcessManager'; args: { vm: ManagedObjectReference; auth: GuestAuthentication; pids?: number[] | undefined; }; result: GuestProcessInfo[] | undefined; taskResult: undefined }
  ListRegistryKeysInGuest: { self: 'GuestWindowsRegistryManager'; args: { vm: ManagedObjectReference; auth: GuestAuthentication; keyName: GuestRegKeyNameSpec; recursive: boolean; matchPattern?: string | undefined; }; result: GuestRegKeyRecordSpec[] | undefined; taskResult: undefined }
  ListRegistryValuesInGuest: { self: 'GuestWindowsRegistryManager'; args: { vm: ManagedObjectReference; auth: GuestAuthentication; keyName: GuestRegKeyNameSpec; expandStrings: boolean; matchPattern?: string | undefined; }; result: GuestRegValueSpec[] | undefined; taskResult: undefined }
  ListSmartCardTrustAnchors: { self: 'HostActiveDirectoryAuthentication'; args: { }; result: string[] | undefined; taskResult: undefined }
  ListTagsAttachedToVStorageObject: { self: 'VcenterVStorageObjectManager'; args: { id: ID; }; result: VslmTagEntry[] | undefined; taskResult: undefined }
  ListVStorageObject: { self: 'VcenterVStorageObjectManager'; args: { datastore: ManagedObjectReference; }; result: ID[] | undefined; taskResult: undefined }
  ListVStorageObjectsAttachedToTag: { self: 'VcenterVStorageObjectManager'; args: { category: string; tag: string; }; result: ID[] | undefined; taskResult: undefined }
  LogUserEvent: { self: 'EventManager'; args: { entity: ManagedObjectReference; msg: string; }; result: undefined; taskResult: undefined }
  Login: { self: 'SessionManager'; args: { userName: string; password: string; locale?: string | undefined; }; result: UserSession; taskResult: undefined }
  LoginBySSPI: { self: 'SessionManager'; args: { base64Token: string; locale?: string | undefined; }; result: UserSession; taskResult: undefined }
  LoginByToken: { self: 'SessionManager'; args: { locale?: string | undefined; }; result: UserSession; taskResult: undefined }
  LoginExtensionByCertificate: { self: 'SessionManager'; args: { extensionKey: string; locale?: string | undefined; }; result: UserSession; taskResult: undefined }
  LoginExtensionBySubjectName: { self: 'SessionManager'; args: { extensionKey: string; locale?: string | undefined; }; result: UserSession; taskResult: undefined }
  Logout: { self: 'SessionManager'; args: { }; result: undefined; taskResult: undefined }
  LookupDvPortGroup: { self: 'DistributedVirtualSwitch'; args: { portgroupKey: string; }; result: ManagedObjectReference | undefined; taskResult: undefined }
  LookupVmOverheadMemory: { self: 'OverheadMemoryManager'; args: { vm: ManagedObjectReference; host: ManagedObjectReference; }; result: number; taskResult: undefined }
  MakeDirectory: { self: 'FileManager'; args: { name: string; datacenter?: ManagedObjectReference | undefined; createParentDirectories?: boolean | undefined; }; result: undefined; taskResult: undefined }
  MakeDirectoryInGuest: { self: 'GuestFileManager'; args: { vm: ManagedObjectReference; auth: GuestAuthentication; directoryPath: string; createParentDirectories: boolean; }; result: undefined; taskResult: undefined }
  MakePrimaryVM_Task: { self: 'VirtualMachine'; args: { vm: ManagedObjectReference; }; result: ManagedObjectReference; taskResult: undefined }
  MarkAsLocal_Task: { self: 'HostStorageSystem'; args: { scsiDiskUuid: string; }; result: ManagedObjectReference; taskResult: undefined }
  MarkAsNonLocal_Task: { self: 'HostStorageSystem'; args: { scsiDiskUuid: string; }; result: ManagedObjectReference; taskResult: undefined }
  MarkAsNonSsd_Task: { self: 'HostStorageSystem'; args: { scsiDiskUuid: string; }; result: ManagedObjectReference; taskResult: undefined }
  MarkAsSsd_Task: { self: 'HostStorageSystem'; args: { scsiDiskUuid: string; }; result: ManagedObjectReference; taskResult: undefined }
  MarkAsTemplate: { self: 'VirtualMachine'; args: { }; result: undefined; taskResult: undefined }
  MarkAsVirtualMachine: { self: 'VirtualMachine'; args: { pool: ManagedObjectReference; host?: ManagedObjectReference | undefined; }; result: undefined; taskResult: undefined }
  MarkDefault: { self: 'CryptoManagerKmip'; args: { clusterId: KeyProviderId; }; result: undefined; taskResult: undefined }
  MarkForRemoval: { self: 'HostStorageSystem'; args: { hbaName: string; remove: boolean; }; result: undefined; taskResult: undefined }
  MarkPerenniallyReserved: { self: 'HostStorageSystem'; args: { lunUuid: string; state: boolean; }; result: undefined; taskResult: undefined }
  MarkPerenniallyReservedEx_Task: { self: 'HostStorageSystem'; args: { lunUuid?: string[] | undefined; state: boolean; }; result: ManagedObjectReference; taskResult: HostStorageSystemScsiLunResult[] | undefined }
  MarkServiceProviderEntities: { self: 'TenantTenantManager'; args: { entity?: ManagedObjectReference[] | undefined; }; result: undefined; taskResult: undefined }
  MergeDvs_Task: { self: 'DistributedVirtualSwitch'; args: { dvs: ManagedObjectReference; }; result: ManagedObjectReference; taskResult: undefined }
  MergePermissions: { self: 'AuthorizationManager'; args: { srcRoleId: number; dstRoleId: number; }; result: undefined; taskResult: undefined }
  MigrateVM_Task: { self: 'VirtualMachine'; args: { pool?: ManagedObjectReference | undefined; host?: ManagedObjectReference | undefined; priority: VirtualMachineMovePriority; state?: VirtualMachinePowerState | undefined; }; result: ManagedObjectReference; taskResult: undefined }
  ModifyListView: { self: 'ListView'; args: { add?: ManagedObjectReference[] | undefined; remove?: ManagedObjectReference[] | undefined; }; result: ManagedObjectReference[] | undefined; taskResult: undefined }
  MountToolsInstaller: { self: 'VirtualMachine'; args: { }; result: undefined; taskResult: undefined }
  MountVffsVolume: { self: 'HostStorageSystem'; args: { vffsUuid: string; }; result: undefined; taskResult: undefined }
  MountVmfsVolume: { self: 'HostStorageSystem'; args: { vmfsUuid: string; }; result: undefined; taskResult: undefined }
  MountVmfsVolumeEx_Task: { self: 'HostStorageSystem'; args: { vmfsUuid: string[]; }; result: ManagedObjectReference; taskResult: HostStorageSystemVmfsVolumeResult[] | undefined }
  MoveDVPort_Task: { self: 'DistributedVirtualSwitch'; args: { portKey: string[]; destinationPortgroupKey?: string | undefined; }; result: ManagedObjectReference; taskResult: undefined }
  MoveDatastoreFile_Task: { self: 'FileManager'; args: { sourceName: string; sourceDatacenter?: ManagedObjectReference | undefined; destinationName: string; destinationDatacenter?: ManagedObjectReference | undefined; force?: boolean | undefined; }; result: ManagedObjectReference; taskResult: undefined }
  MoveDirectoryInGuest: { self: 'GuestFileManager'; args: { vm: ManagedObjectReference; auth: GuestAuthentication; srcDirectoryPath: string; dstDirectoryPath: string; }; result: undefined; taskResult: undefined }
  MoveFileInGuest: { self: 'GuestFileManager'; args: { vm: ManagedObjectReference; auth: GuestAuthentication; srcFilePath: string; dstFilePath: string; overwrite: boolean; }; result: undefined; taskResult: undefined }
  MoveHostInto_Task: { self: 'ClusterComputeResource'; args: { host: ManagedObjectReference; resourcePool?: ManagedObjectReference | undefined; }; result: ManagedObjectReference; taskResult: undefined }
  MoveIntoFolder_Task: { self: 'Folder'; args: { list: ManagedObjectReference[]; }; result: ManagedObjectReference; taskResult: undefined }
  MoveIntoResourcePool: { self: 'ResourcePool'; args: { list: ManagedObjectReference[]; }; result: undefined; taskResult: undefined }
  MoveInto_Task: { self: 'ClusterComputeResource'; args: { host: ManagedObjectReference[]; }; result: ManagedObjectReference; taskResult: undefined }
  MoveVirtualDisk_Task: { self: 'VirtualDiskManager'; args: { sourceName: string; sourceDatacenter?: ManagedObjectReference | undefined; destName: string; destDatacenter?: ManagedObjectReference | undefined; force?: boolean | undefined; profile?: VirtualMachineProfileSpec[] | undefined; }; result: ManagedObjectReference; taskResult: string }
  NotifyAffectedServices: { self: 'HostCertificateManager'; args: { services?: string[] | undefined; }; result: undefined; taskResult: undefined }
  OpenInventoryViewFolder: { self: 'InventoryView'; args: { entity: ManagedObjectReference[]; }; result: ManagedObjectReference[] | undefined; taskResult: undefined }
  OverwriteCustomizationSpec: { self: 'CustomizationSpecManager'; args: { item: CustomizationSpecItem; }; result: undefined; taskResult: undefined }
  ParseDescriptor: { self: 'OvfManager'; args: { ovfDescriptor: string; pdp: OvfParseDescriptorParams; }; result: OvfParseDescriptorResult; taskResult: undefined }
  PerformDvsProductSpecOperation_Task: { self: 'DistributedVirtualSwitch'; args: { operation: string; productSpec?: DistributedVirtualSwitchProductSpec | undefined; }; result: ManagedObjectReference; taskResult: undefined }
  PerformVsanUpgradePreflightCheck: { self: 'VsanUpgradeSystem'; args: { cluster: ManagedObjectReference; downgradeFormat?: boolean | undefined; }; result: VsanUpgradeSystemPreflightCheckResult; taskResult: undefined }
  PerformVsanUpgrade_Task: { self: 'VsanUpgradeSystem'; args: { cluster: ManagedObjectReference; performObjectUpgrade?: boolean | undefined; downgradeFormat?: boolean | undefined; allowReducedRedundancy?: boolean | undefined; excludeHosts?: ManagedObjectReference[] | undefined; }; result: ManagedObjectReference; taskResult: VsanUpgradeSystemUpgradeStatus }
  PlaceVm: { self: 'ClusterComputeResource'; args: { placementSpec: PlacementSpec; }; result: PlacementResult; taskResult: undefined }
  PlaceVmsXCluster: { self: 'Folder'; args: { placementSpec: PlaceVmsXClusterSpec; }; result: PlaceVmsXClusterResult; taskResult: undefined }
  PostEvent: { self: 'EventManager'; args: { eventToPost: Event; taskInfo?: TaskInfo | undefined; }; result: undefined; taskResult: undefined }
  PostHealthUpdates: { self: 'HealthUpdateManager'; args: { providerId: string; updates?: HealthUpdate[] | undefined; }; result: undefined; taskResult: undefined }
  PowerDownHostToStandBy_Task: { self: 'HostSystem'; args: { timeoutSec: number; evacuatePoweredOffVms?: boolean | undefined; }; result: ManagedObjectReference; taskResult: undefined }
  PowerOffVApp_Task: { self: 'VirtualApp'; args: { force: boolean; }; result: ManagedObjectReference; taskResult: undefined }
  PowerOffVM_Task: { self: 'VirtualMachine'; args: { }; result: ManagedObjectReference; taskResult: undefined }
  PowerOnMultiVM_Task: { self: 'Datacenter'; args: { vm: ManagedObjectReference[]; option?: OptionValue[] | undefined; }; result: ManagedObjectReference; taskResult: ClusterPowerOnVmResult }
  PowerOnVApp_Task: { self: 'VirtualApp'; args: { }; result: ManagedObjectReference; taskResult: undefined }
  PowerOnVM_Task: { self: 'VirtualMachine'; args: { host?: ManagedObjectReference | undefined; }; result: ManagedObjectReference; taskResult: undefined }
  PowerUpHostFromStandBy_Task: { self: 'HostSystem'; args: { timeoutSec: number; }; result: ManagedObjectReference; taskResult: undefined }
  PrepareCrypto: { self: 'HostSystem'; args: { }; result: undefined; taskResult: undefined }
  PromoteDisks_Task: { self: 'VirtualMachine'; args: { unlink: boolean; disks?: VirtualDisk[] | undefined; }; result: ManagedObjectReference; taskResult: undefined }
  ProvisionServerPrivateKey: { self: 'HostCertificateManager'; args: { key: string; }; result: undefined; taskResult: undefined }
  PutUsbScanCodes: { self: 'VirtualMachine'; args: { spec: UsbScanCodeSpec; }; result: number; taskResult: undefined }
  Query: { self: 'SearchIndex'; args: { querySpec: SearchIndexQuerySpec; }; result: SearchIndexResultSet; taskResult: undefined }
  QueryAnswerFileStatus: { self: 'HostProfileManager'; args: { host: ManagedObjectReference[]; }; result: AnswerFileStatusResult[] | undefined; taskResult: undefined }
  QueryAssignedLicenses: { self: 'LicenseAssignmentManager'; args: { entityId?: string | undefined; }; result: LicenseAssignmentManagerLicenseAssignment[] | undefined; taskResult: undefined }
  QueryAvailableDisksForVmfs: { self: 'HostDatastoreSystem'; args: { datastore?: ManagedObjectReference | undefined; }; result: HostScsiDisk[] | undefined; taskResult: undefined }
  QueryAvailableDvsSpec: { self: 'DistributedVirtualSwitchManager'; args: { recommended?: boolean | undefined; }; result: DistributedVirtualSwitchProductSpec[] | undefined; taskResult: undefined }
  QueryAvailablePartition: { self: 'HostDiagnosticSystem'; args: { }; result: HostDiagnosticPartition[] | undefined; taskResult: undefined }
  QueryAvailablePerfMetric: { self: 'PerformanceManager'; args: { entity: ManagedObjectReference; beginTime?: string | undefined; endTime?: string | undefined; intervalId?: number | undefined; }; result: PerfMetricId[] | undefined; taskResult: undefined }
  QueryAvailableSsds: { self: 'HostStorageSystem'; args: { vffsPath?: string | undefined; }; result: HostScsiDisk[] | undefined; taskResult: undefined }
  QueryAvailableTimeZones: { self: 'HostDateTimeSystem'; args: { }; result: HostDateTimeSystemTimeZone[] | undefined; taskResult: undefined }
  QueryBootDevices: { self: 'HostBootDeviceSystem'; args: { }; result: HostBootDeviceInfo | undefined; taskResult: undefined }
  QueryBoundVnics: { self: 'IscsiManager'; args: { iScsiHbaName: string; }; result: IscsiPortInfo[] | undefined; taskResult: undefined }
  QueryCandidateNics: { self: 'IscsiManager'; args: { iScsiHbaName: string; }; result: IscsiPortInfo[] | undefined; taskResult: undefined }
  QueryChangedDiskAreas: { self: 'VirtualMachine'; args: { snapshot?: ManagedObjectReference | undefined; deviceKey: number; startOffset: number; changeId: string; }; result: DiskChangeInfo; taskResult: undefined }
  QueryCmmds: { self: 'HostVsanInternalSystem'; args: { queries: HostVsanInternalSystemCmmdsQuery[]; }; result: string; taskResult: undefined }
  QueryCompatibleHostForExistingDvs: { self: 'DistributedVirtualSwitchManager'; args: { container: ManagedObjectReference; recursive: boolean; dvs: ManagedObjectReference; }; result: ManagedObjectReference[] | undefined; taskResult: undefined }
  QueryCompatibleHostForNewDvs: { self: 'DistributedVirtualSwitchManager'; args: { container: ManagedObjectReference; recursive: boolean; switchProductSpec?: DistributedVirtualSwitchProductSpec | undefined; }; result: ManagedObjectReference[] | undefined; taskResult: undefined }
  QueryCompatibleVmnicsFromHosts: { self: 'DistributedVirtualSwitchManager'; args: { hosts?: ManagedObjectReference[] | undefined; dvs: ManagedObjectReference; }; result: DVSManagerPhysicalNicsList[] | undefined; taskResult: undefined }
  QueryComplianceStatus: { self: 'ProfileComplianceManager'; args: { profile?: ManagedObjectReference[] | undefined; entity?: ManagedObjectReference[] | undefined; }; result: ComplianceResult[] | undefined; taskResult: undefined }
  QueryConfigOption: { self: 'EnvironmentBrowser'; args: { key?: string | undefined; host?: ManagedObjectReference | undefined; }; result: VirtualMachineConfigOption | undefined; taskResult: undefined }
  QueryConfigOptionDescriptor: { self: 'EnvironmentBrowser'; args: { }; result: VirtualMachineConfigOptionDescriptor[] | undefined; taskResult: undefined }
  QueryConfigOptionEx: { self: 'EnvironmentBrowser'; args: { spec?: EnvironmentBrowserConfigOptionQuerySpec | undefined; }; result: VirtualMachineConfigOption | undefined; taskResult: undefined }
  QueryConfigTarget: { self: 'EnvironmentBrowser'; args: { host?: ManagedObjectReference | undefined; }; result: ConfigTarget | undefined; taskResult: undefined }
  QueryConfiguredModuleOptionString: { self: 'HostKernelModuleSystem'; args: { name: string; }; result: string; taskResult: undefined }
  QueryConnectionInfo: { self: 'Datacenter'; args: { hostname: string; port: number; username: string; password: string; sslThumbprint?: string | undefined; sslCertificate?: string | undefined; }; result: HostConnectInfo; taskResult: undefined }
  QueryConnectionInfoViaSpec: { self: 'Datacenter'; args: { spec: HostConnectSpec; }; result: HostConnectInfo; taskResult: undefined }
  QueryConnections: { self: 'VirtualMachine'; args: { }; result: VirtualMachineConnection[] | undefined; taskResult: undefined }
  QueryCryptoKeyStatus: { self: 'CryptoManagerKmip'; args: { keyIds?: CryptoKeyId[] | undefined; checkKeyBitMap: number; }; result: CryptoManagerKmipCryptoKeyStatus[] | undefined; taskResult: undefined }
  QueryDatastorePerformanceSummary: { self: 'StorageResourceManager'; args: { datastore: ManagedObjectReference; }; result: StoragePerformanceSummary[] | undefined; taskResult: undefined }
  QueryDateTime: { self: 'HostDateTimeSystem'; args: { }; result: string; taskResult: undefined }
  QueryDescriptions: { self: 'DiagnosticManager'; args: { host?: ManagedObjectReference | undefined; }; result: DiagnosticManagerLogDescriptor[] | undefined; taskResult: undefined }
  QueryDirectoryInfo: { self: 'DatastoreNamespaceManager'; args: { datacenter?: ManagedObjectReference | undefined; stableName: string; }; result: DatastoreNamespaceManagerDirectoryInfo; taskResult: undefined }
  QueryDisksForVsan: { self: 'HostVsanSystem'; args: { canonicalName?: string[] | undefined; }; result: VsanHostDiskResult[] | undefined; taskResult: undefined }
  QueryDisksUsingFilter: { self: 'IoFilterManager'; args: { filterId: string; compRes: ManagedObjectReference; }; result: VirtualDiskId[] | undefined; taskResult: undefined }
  QueryDvsByUuid: { self: 'DistributedVirtualSwitchManager'; args: { uuid: string; }; result: ManagedObjectReference | undefined; taskResult: undefined }
  QueryDvsCheckCompatibility: { self: 'DistributedVirtualSwitchManager'; args: { hostContainer: DistributedVirtualSwitchManagerHostContainer; dvsProductSpec?: DistributedVirtualSwitchManagerDvsProductSpec | undefined; hostFilterSpec?: DistributedVirtualSwitchManagerHostDvsFilterSpec[] | undefined; }; result: DistributedVirtualSwitchManagerCompatibilityResult[] | undefined; taskResult: undefined }
  QueryDvsCompatibleHostSpec: { self: 'DistributedVirtualSwitchManager'; args: { switchProductSpec?: DistributedVirtualSwitchProductSpec | undefined; }; result: DistributedVirtualSwitchHostProductSpec[] | undefined; taskResult: undefined }
  QueryDvsConfigTarget: { self: 'DistributedVirtualSwitchManager'; args: { host?: ManagedObjectReference | undefined; dvs?: ManagedObjectReference | undefined; }; result: DVSManagerDvsConfigTarget; taskResult: undefined }
  QueryDvsFeatureCapability: { self: 'DistributedVirtualSwitchManager'; args: { switchProductSpec?: DistributedVirtualSwitchProductSpec | undefined; }; result: DVSFeatureCapability | undefined; taskResult: undefined }
  QueryEvents: { self: 'EventManager'; args: { filter: EventFilterSpec; eventViewSpec?: EventManagerEventViewSpec | undefined; }; result: Event[] | undefined; taskResult: undefined }
  QueryExpressionMetadata: { self: 'ProfileComplianceManager'; args: { expressionName?: string[] | undefined; profile?: ManagedObjectReference | undefined; }; result: ProfileExpressionMetadata[] | undefined; taskResult: undefined }
  QueryExtensionIpAllocationUsage: { self: 'ExtensionManager'; args: { extensionKeys?: string[] | undefined; }; result: ExtensionManagerIpAllocationUsage[] | undefined; taskResult: undefined }
  QueryFaultToleranceCompatibility: { self: 'VirtualMachine'; args: { }; result: LocalizedMethodFault[] | undefined; taskResult: undefined }
  QueryFaultToleranceCompatibilityEx: { self: 'VirtualMachine'; args: { forLegacyFt?: boolean | undefined; }; result: LocalizedMethodFault[] | undefined; taskResult: undefined }
  QueryFileLockInfo: { self: 'FileManager'; args: { path: string; host?: ManagedObjectReference | undefined; }; result: FileLockInfoResult; taskResult: undefined }
  QueryFilterEntities: { self: 'HealthUpdateManager'; args: { filterId: string; }; result: ManagedObjectReference[] | undefined; taskResult: undefined }
  QueryFilterInfoIds: { self: 'HealthUpdateManager'; args: { filterId: string; }; result: string[] | undefined; taskResult: undefined }
  QueryFilterList: { self: 'HealthUpdateManager'; args: { providerId: string; }; result: string[] | undefined; taskResult: undefined }
  QueryFilterName: { self: 'HealthUpdateManager'; args: { filterId: string; }; result: string; taskResult: undefined }
  QueryFirmwareConfigUploadURL: { self: 'HostFirmwareSystem'; args: { }; result: string; taskResult: undefined }
  QueryHealthUpdateInfos: { self: 'HealthUpdateManager'; args: { providerId: string; }; result: HealthUpdateInfo[] | undefined; taskResult: undefined }
  QueryHealthUpdates: { self: 'HealthUpdateManager'; args: { providerId: string; }; result: HealthUpdate[] | undefined; taskResult: undefined }
  QueryHostConnectionInfo: { self: 'HostSystem'; args: { }; result: HostConnectInfo; taskResult: undefined }
  QueryHostPatch_Task: { self: 'HostPatchManager'; args: { spec?: HostPatchManagerPatchManagerOperationSpec | undefined; }; result: ManagedObjectReference; taskResult: HostPatchManagerResult }
  QueryHostProfileMetadata: { self: 'HostProfileManager'; args: { profileName?: string[] | undefined; profile?: ManagedObjectReference | undefined; }; result: ProfileMetadata[] | undefined; taskResult: undefined }
  QueryHostStatus: { self: 'HostVsanSystem'; args: { }; result: VsanHostClusterStatus; taskResult: undefined }
  QueryHostsWithAttachedLun: { self: 'StorageQueryManager'; args: { lunUuid: string; }; result: ManagedObjectReference[] | undefined; taskResult: undefined }
  QueryIORMConfigOption: { self: 'StorageResourceManager'; args: { host: ManagedObjectReference; }; result: StorageIORMConfigOption; taskResult: undefined }
  QueryIPAllocations: { self: 'IpPoolManager'; args: { dc: ManagedObjectReference; poolId: number; extensionKey: string; }; result: IpPoolManagerIpAllocation[] | undefined; taskResult: undefined }
  QueryIoFilterInfo: { self: 'IoFilterManager'; args: { compRes: ManagedObjectReference; }; result: ClusterIoFilterInfo[] | undefined; taskResult: undefined }
  QueryIoFilterIssues: { self: 'IoFilterManager'; args: { filterId: string; compRes: ManagedObjectReference; }; result: IoFilterQueryIssueResult; taskResult: undefined }
  QueryIpPools: { self: 'IpPoolManager'; args: { dc: ManagedObjectReference; }; result: IpPool[] | undefined; taskResult: undefined }
  QueryLicenseSourceAvailability: { self: 'LicenseManager'; args: { host?: ManagedObjectReference | undefined; }; result: LicenseAvailabilityInfo[] | undefined; taskResult: undefined }
  QueryLicenseUsage: { self: 'LicenseManager'; args: { host?: ManagedObjectReference | undefined; }; result: LicenseUsageInfo; taskResult: undefined }
  QueryLockdownExceptions: { self: 'HostAccessManager'; args: { }; result: string[] | undefined; taskResult: undefined }
  QueryManagedBy: { self: 'ExtensionManager'; args: { extensionKey: string; }; result: ManagedObjectReference[] | undefined; taskResult: undefined }
  QueryMaxQueueDepth: { self: 'HostDatastoreSystem'; args: { datastore: ManagedObjectReference; }; result: number; taskResult: undefined }
  QueryMemoryOverhead: { self: 'HostSystem'; args: { memorySize: number; videoRamSize?: number | undefined; numVcpus: number; }; result: number; taskResult: undefined }
  QueryMemoryOverheadEx: { self: 'HostSystem'; args: { vmConfigInfo: VirtualMachineConfigInfo; }; result: number; taskResult: undefined }
  QueryMigrationDependencies: { self: 'IscsiManager'; args: { pnicDevice: string[]; }; result: IscsiMigrationDependency; taskResult: undefined }
  QueryModules: { self: 'HostKernelModuleSystem'; args: { }; result: KernelModuleInfo[] | undefined; taskResult: undefined }
  QueryMonitoredEntities: { self: 'HealthUpdateManager'; args: { providerId: string; }; result: ManagedObjectReference[] | undefined; taskResult: undefined }
  QueryNFSUser: { self: 'HostStorageSystem'; args: { }; result: HostNasVolumeUserInfo | undefined; taskResult: undefined }
  QueryNetConfig: { self: 'HostVirtualNicManager'; args: { nicType: string; }; result: VirtualNicManagerNetConfig | undefined; taskResult: undefined }
  QueryNetworkHint: { self: 'HostNetworkSystem'; args: { device?: string[] | undefined; }; result: PhysicalNicHintInfo[] | undefined; taskResult: undefined }
  QueryNext: { self: 'SearchIndex'; args: { iterationSpec: SearchIndexIterationSpec; }; result: SearchIndexResultSet; taskResult: undefined }
  QueryObjectsOnPhysicalVsanDisk: { self: 'HostVsanInternalSystem'; args: { disks: string[]; }; result: string; taskResult: undefined }
  QueryOptions: { self: 'OptionManager'; args: { name?: string | undefined; }; result: OptionValue[] | undefined; taskResult: undefined }
  QueryPartitionCreateDesc: { self: 'HostDiagnosticSystem'; args: { diskUuid: string; diagnosticType: string; }; result: HostDiagnosticPartitionCreateDescription; taskResult: undefined }
  QueryPartitionCreateOptions: { self: 'HostDiagnosticSystem'; args: { storageType: string; diagnosticType: string; }; result: HostDiagnosticPartitionCreateOption[] | undefined; taskResult: undefined }
  QueryPathSelectionPolicyOptions: { self: 'HostStorageSystem'; args: { }; result: HostPathSelectionPolicyOption[] | undefined; taskResult: undefined }
  QueryPerf: { self: 'PerformanceManager'; args: { querySpec: PerfQuerySpec[]; }; result: PerfEntityMetricBase[] | undefined; taskResult: undefined }
  QueryPerfComposite: { self: 'PerformanceManager'; args: { querySpec: PerfQuerySpec; }; result: PerfCompositeMetric; taskResult: undefined }
  QueryPerfCounter: { self: 'PerformanceManager'; args: { counterId: number[]; }; result: PerfCounterInfo[] | undefined; taskResult: undefined }
  QueryPerfCounterByLevel: { self: 'PerformanceManager'; args: { level: number; }; result: PerfCounterInfo[] | undefined; taskResult: undefined }
  QueryPerfProviderSummary: { self: 'PerformanceManager'; args: { entity: ManagedObjectReference; }; result: PerfProviderSummary; taskResult: undefined }
  QueryPhysicalVsanDisks: { self: 'HostVsanInternalSystem'; args: { props?: string[] | undefined; }; result: string; taskResult: undefined }
  QueryPnicStatus: { self: 'IscsiManager'; args: { pnicDevice: string; }; result: IscsiStatus; taskResult: undefined }
  QueryPolicyMetadata: { self: 'ProfileManager'; args: { policyName?: string[] | undefined; profile?: ManagedObjectReference | undefined; }; result: ProfilePolicyMetadata[] | undefined; taskResult: undefined }
  QueryProductLockerLocation: { self: 'HostSystem'; args: { }; result: string; taskResult: undefined }
  QueryProfileStructure: { self: 'HostProfileManager'; args: { profile?: ManagedObjectReference | undefined; }; result: ProfileProfileStructure; taskResult: undefined }
  QueryProviderList: { self: 'HealthUpdateManager'; args: { }; result: string[] | undefined; taskResult: undefined }
  QueryProviderName: { self: 'HealthUpdateManager'; args: { id: string; }; result: string; taskResult: undefined }
  QueryResourceConfigOption: { self: 'ResourcePool'; args: { }; result: ResourceConfigOption; taskResult: undefined }
  QueryServiceList: { self: 'ServiceManager'; args: { serviceName?: string | undefined; location?: string[] | undefined; }; result: ServiceManagerServiceInfo[] | undefined; taskResult: undefined }
  QueryStorageArrayTypePolicyOptions: { self: 'HostStorageSystem'; args: { }; result: HostStorageArrayTypePolicyOption[] | undefined; taskResult: undefined }
  QuerySupportedFeatures: { self: 'LicenseManager'; args: { host?: ManagedObjectReference | undefined; }; result: LicenseFeatureInfo[] | undefined; taskResult: undefined }
  QuerySupportedNetworkOffloadSpec: { self: 'DistributedVirtualSwitchManager'; args: { switchProductSpec: DistributedVirtualSwitchProductSpec; }; result: DistributedVirtualSwitchNetworkOffloadSpec[] | undefined; taskResult: undefined }
  QuerySyncingVsanObjects: { self: 'HostVsanInternalSystem'; args: { uuids?: string[] | undefined; }; result: string; taskResult: undefined }
  QuerySystemUsers: { self: 'HostAccessManager'; args: { }; result: string[] | undefined; taskResult: undefined }
  QueryTargetCapabilities: { self: 'EnvironmentBrowser'; args: { host?: ManagedObjectReference | undefined; }; result: HostCapability | undefined; taskResult: undefined }
  QueryTpmAttestationReport: { self: 'HostSystem'; args: { }; result: HostTpmAttestationReport | undefined; taskResult: undefined }
  QueryUnmonitoredHosts: { self: 'HealthUpdateManager'; args: { providerId: string; cluster: ManagedObjectReference; }; result: ManagedObjectReference[] | undefined; taskResult: undefined }
  QueryUnownedFiles: { self: 'VirtualMachine'; args: { }; result: string[] | undefined; taskResult: undefined }
  QueryUnresolvedVmfsVolume: { self: 'HostStorageSystem'; args: { }; result: HostUnresolvedVmfsVolume[] | undefined; taskResult: undefined }
  QueryUnresolvedVmfsVolumes: { self: 'HostDatastoreSystem'; args: { }; result: HostUnresolvedVmfsVolume[] | undefined; taskResult: undefined }
  QueryUsedVlanIdInDvs: { self: 'DistributedVirtualSwitch'; args: { }; result: number[] | undefined; taskResult: undefined }
  QueryVMotionCompatibility: { self: 'ServiceInstance'; args: { vm: ManagedObjectReference; host: ManagedObjectReference[]; compatibility?: string[] | undefined; }; result: HostVMotionCompatibility[] | undefined; taskResult: undefined }
  QueryVMotionCompatibilityEx_Task: { self: 'VirtualMachineProvisioningChecker'; args: { vm: ManagedObjectReference[]; host: ManagedObjectReference[]; }; result: ManagedObjectReference; taskResult: CheckResult[] | undefined }
  QueryVirtualDiskFragmentation: { self: 'VirtualDiskManager'; args: { name: string; datacenter?: ManagedObjectReference | undefined; }; result: number; taskResult: undefined }
  QueryVirtualDiskGeometry: { self: 'VirtualDiskManager'; args: { name: string; datacenter?: ManagedObjectReference | undefined; }; result: HostDiskDimensionsChs; taskResult: undefined }
  QueryVirtualDiskUuid: { self: 'VirtualDiskManager'; args: { name: string; datacenter?: ManagedObjectReference | undefined; }; result: string; taskResult: undefined }
  QueryVirtualDiskUuidEx: { self: 'VcenterVStorageObjectManager'; args: { name: string; datacenter?: ManagedObjectReference | undefined; }; result: string; taskResult: undefined }
  QueryVmfsConfigOption: { self: 'HostStorageSystem'; args: { }; result: VmfsConfigOption[] | undefined; taskResult: undefined }
  QueryVmfsDatastoreCreateOptions: { self: 'HostDatastoreSystem'; args: { devicePath: string; vmfsMajorVersion?: number | undefined; }; result: VmfsDatastoreOption[] | undefined; taskResult: undefined }
  QueryVmfsDatastoreExpandOptions: { self: 'HostDatastoreSystem'; args: { datastore: ManagedObjectReference; }; result: VmfsDatastoreOption[] | undefined; taskResult: undefined }
  QueryVmfsDatastoreExtendOptions: { self: 'HostDatastoreSystem'; args: { datastore: ManagedObjectReference; devicePath: string; suppressExpandCandidates?: boolean | undefined; }; result: VmfsDatastoreOption[] | undefined; taskResult: undefined }
  QueryVnicStatus: { self: 'IscsiManager'; args: { vnicDevice: string; }; result: IscsiStatus; taskResult: undefined }
  QueryVsanObjectUuidsByFilter: { self: 'HostVsanInternalSystem'; args: { uuids?: string[] | undefined; limit?: number | undefined; version?: number | undefined; }; result: string[] | undefined; taskResult: undefined }
  QueryVsanObjects: { self: 'HostVsanInternalSystem'; args: { uuids?: string[] | undefined; }; result: string; taskResult: undefined }
  QueryVsanStatistics: { self: 'HostVsanInternalSystem'; args: { labels: string[]; }; result: string; taskResult: undefined }
  QueryVsanUpgradeStatus: { self: 'VsanUpgradeSystem'; args: { cluster: ManagedObjectReference; }; result: VsanUpgradeSystemUpgradeStatus; taskResult: undefined }
  ReadEnvironmentVariableInGuest: { self: 'GuestProcessManager'; args: { vm: ManagedObjectReference; auth: GuestAuthentication; names?: string[] | undefined; }; result: string[] | undefined; taskResult: undefined }
  ReadNextEvents: { self: 'EventHistoryCollector'; args: { maxCount: number; }; result: Event[] | undefined; taskResult: undefined }
  ReadNextTasks: { self: 'TaskHistoryCollector'; args: { maxCount: number; }; result: TaskInfo[] | undefined; taskResult: undefined }
  ReadNextTasksByViewSpec: { self: 'TaskManager'; args: { viewSpec: TaskManagerTaskViewSpec; filterSpec: TaskFilterSpec; infoFilterSpec?: TaskInfoFilterSpec | undefined; }; result: TaskInfo[] | undefined; taskResult: undefined }
  ReadPreviousEvents: { self: 'EventHistoryCollector'; args: { maxCount: number; }; result: Event[] | undefined; taskResult: undefined }
  ReadPreviousTasks: { self: 'TaskHistoryCollector'; args: { maxCount: number; }; result: TaskInfo[] | undefined; taskResult: undefined }
  RebootGuest: { self: 'VirtualMachine'; args: { }; result: undefined; taskResult: undefined }
  RebootHost_Task: { self: 'HostSystem'; args: { force: boolean; }; result: ManagedObjectReference; taskResult: undefined }
  RecommendDatastores: { self: 'StorageResourceManager'; args: { storageSpec: StoragePlacementSpec; }; result: StoragePlacementResult; taskResult: undefined }
  RecommendHostsForVm: { self: 'ClusterComputeResource'; args: { vm: ManagedObjectReference; pool?: ManagedObjectReference | undefined; }; result: ClusterHostRecommendation[] | undefined; taskResult: undefined }
  RecommissionVsanNode_Task: { self: 'HostVsanSystem'; args: { }; result: ManagedObjectReference; taskResult: undefined }
  ReconcileDatastoreInventoryEx_Task: { self: 'VcenterVStorageObjectManager'; args: { spec: VStorageObjectReconcileSpec; }; result: ManagedObjectReference; taskResult: VStorageObjectReconcileResult }
  ReconcileDatastoreInventory_Task: { self: 'VcenterVStorageObjectManager'; args: { datastore: ManagedObjectReference; deepCleansing?: boolean | undefined; }; result: ManagedObjectReference; taskResult: undefined }
  ReconfigVM_Task: { self: 'VirtualMachine'; args: { spec: VirtualMachineConfigSpec; }; result: ManagedObjectReference; taskResult: undefined }
  ReconfigurationSatisfiable: { self: 'HostVsanInternalSystem'; args: { pcbs: VsanPolicyChangeBatch[]; ignoreSatisfiability?: boolean | undefined; }; result: VsanPolicySatisfiability[] | undefined; taskResult: undefined }
  ReconfigureAlarm: { self: 'Alarm'; args: { spec: AlarmSpec; }; result: undefined; taskResult: undefined }
  ReconfigureAutostart: { self: 'HostAutoStartManager'; args: { spec: HostAutoStartManagerConfig; }; result: undefined; taskResult: undefined }
  ReconfigureCluster_Task: { self: 'ClusterComputeResource'; args: { spec: ClusterConfigSpec; modify: boolean; }; result: ManagedObjectReference; taskResult: undefined }
  ReconfigureComputeResource_Task: { self: 'ComputeResource'; args: { spec: ComputeResourceConfigSpec; modify: boolean; }; result: ManagedObjectReference; taskResult: undefined }
  ReconfigureDVPort_Task: { self: 'DistributedVirtualSwitch'; args: { port: DVPortConfigSpec[]; }; result: ManagedObjectReference; taskResult: undefined }
  ReconfigureDVPortgroup_Task: { self: 'DistributedVirtualPortgroup'; args: { spec: DVPortgroupConfigSpec; }; result: ManagedObjectReference; taskResult: undefined }
  ReconfigureDatacenter_Task: { self: 'Datacenter'; args: { spec: DatacenterConfigSpec; modify: boolean; }; result: ManagedObjectReference; taskResult: undefined }
  ReconfigureDomObject: { self: 'HostVsanInternalSystem'; args: { uuid: string; policy: string; }; result: undefined; taskResult: undefined }
  ReconfigureDvs_Task: { self: 'DistributedVirtualSwitch'; args: { spec: DVSConfigSpec; }; result: ManagedObjectReference; taskResult: undefined }
  ReconfigureHostForDAS_Task: { self: 'HostSystem'; args: { }; result: ManagedObjectReference; taskResult: undefined }
  ReconfigureScheduledTask: { self: 'ScheduledTask'; args: { spec: ScheduledTaskSpec; }; result: undefined; taskResult: undefined }
  ReconfigureServiceConsoleReservation: { self: 'HostMemorySystem'; args: { cfgBytes: number; }; result: undefined; taskResult: undefined }
  ReconfigureSnmpAgent: { self: 'HostSnmpSystem'; args: { spec: HostSnmpConfigSpec; }; result: undefined; taskResult: undefined }
  ReconfigureVirtualMachineReservation: { self: 'HostMemorySystem'; args: { spec: VirtualMachineMemoryReservationSpec; }; result: undefined; taskResult: undefined }
  ReconnectHost_Task: { self: 'HostSystem'; args: { cnxSpec?: HostConnectSpec | undefined; reconnectSpec?: HostSystemReconnectSpec | undefined; }; result: ManagedObjectReference; taskResult: undefined }
  RectifyDvsHost_Task: { self: 'DistributedVirtualSwitch'; args: { hosts?: ManagedObjectReference[] | undefined; }; result: ManagedObjectReference; taskResult: undefined }
  RectifyDvsOnHost_Task: { self: 'DistributedVirtualSwitchManager'; args: { hosts: ManagedObjectReference[]; }; result: ManagedObjectReference; taskResult: undefined }
  Refresh: { self: 'HostPciPassthruSystem'; args: { }; result: undefined; taskResult: undefined }
  RefreshDVPortState: { self: 'DistributedVirtualSwitch'; args: { portKeys?: string[] | undefined; }; result: undefined; taskResult: undefined }
  RefreshDatastore: { self: 'Datastore'; args: { }; result: undefined; taskResult: undefined }
  RefreshDatastoreStorageInfo: { self: 'Datastore'; args: { }; result: undefined; taskResult: undefined }
  RefreshDateTimeSystem: { self: 'HostDateTimeSystem'; args: { }; result: undefined; taskResult: undefined }
  RefreshFirewall: { self: 'HostFirewallSystem'; args: { }; result: undefined; taskResult: undefined }
  RefreshGraphicsManager: { self: 'HostGraphicsManager'; args: { }; result: undefined; taskResult: undefined }
  RefreshHealthStatusSystem: { self: 'HostHealthStatusSystem'; args: { }; result: undefined; taskResult: undefined }
  RefreshNetworkSystem: { self: 'HostNetworkSystem'; args: { }; result: undefined; taskResult: undefined }
  RefreshRecommendation: { self: 'ClusterComputeResource'; args: { }; result: undefined; taskResult: undefined }
  RefreshRuntime: { self: 'ResourcePool'; args: { }; result: undefined; taskResult: undefined }
  RefreshServices: { self: 'HostServiceSystem'; args: { }; result: undefined; taskResult: undefined }
  RefreshStorageDrsRecommendation: { self: 'StorageResourceManager'; args: { pod: ManagedObjectReference; }; result: undefined; taskResult: undefined }
  RefreshStorageDrsRecommendationsForPod_Task: { self: 'StorageResourceManager'; args: { pod: ManagedObjectReference; }; result: ManagedObjectReference; taskResult: undefined }
  RefreshStorageInfo: { self: 'VirtualMachine'; args: { }; result: undefined; taskResult: undefined }
  RefreshStorageSystem: { self: 'HostStorageSystem'; args: { }; result: undefined; taskResult: undefined }
  RegisterChildVM_Task: { self: 'ResourcePool'; args: { path: string; name?: string | undefined; host?: ManagedObjectReference | undefined; }; result: ManagedObjectReference; taskResult: ManagedObjectReference }
  RegisterDisk: { self: 'VcenterVStorageObjectManager'; args: { path: string; name?: string | undefined; id?: ID | undefined; }; result: VStorageObject; taskResult: undefined }
  RegisterExtension: { self: 'ExtensionManager'; args: { extension: Extension; }; result: undefined; taskResult: undefined }
  RegisterHealthUpdateProvider: { self: 'HealthUpdateManager'; args: { name: string; healthUpdateInfo?: HealthUpdateInfo[] | undefined; }; result: string; taskResult: undefined }
  RegisterKmipServer: { self: 'CryptoManagerKmip'; args: { server: KmipServerSpec; }; result: undefined; taskResult: undefined }
  RegisterKmsCluster: { self: 'CryptoManagerKmip'; args: { clusterId: KeyProviderId; managementType?: string | undefined; }; result: undefined; taskResult: undefined }
  RegisterVM_Task: { self: 'Folder'; args: { path: string; name?: string | undefined; asTemplate: boolean; pool?: ManagedObjectReference | undefined; host?: ManagedObjectReference | undefined; }; result: ManagedObjectReference; taskResult: ManagedObjectReference }
  ReleaseCredentialsInGuest: { self: 'GuestAuthManager'; args: { vm: ManagedObjectReference; auth: GuestAuthentication; }; result: undefined; taskResult: undefined }
  ReleaseIpAllocation: { self: 'IpPoolManager'; args: { dc: ManagedObjectReference; poolId: number; allocationId: string; }; result: undefined; taskResult: undefined }
  ReleaseManagedSnapshot: { self: 'VirtualDiskManager'; args: { vdisk: string; datacenter?: ManagedObjectReference | undefined; }; result: undefined; taskResult: undefined }
  Reload: { self: 'ManagedEntity'; args: { }; result: undefined; taskResult: undefined }
  RelocateVM_Task: { self: 'VirtualMachine'; args: { spec: VirtualMachineRelocateSpec; priority?: VirtualMachineMovePriority | undefined; }; result: ManagedObjectReference; taskResult: undefined }
  RelocateVStorageObject_Task: { self: 'VcenterVStorageObjectManager'; args: { id: ID; datastore: ManagedObjectReference; spec: VslmRelocateSpec; }; result: ManagedObjectReference; taskResult: VStorageObject }
  RemoveAlarm: { self: 'Alarm'; args: { }; result: undefined; taskResult: undefined }
  RemoveAllSnapshots_Task: { self: 'VirtualMachine'; args: { consolidate?: boolean | undefined; spec?: SnapshotSelectionSpec | undefined; }; result: ManagedObjectReference; taskResult: undefined }
  RemoveAssignedLicense: { self: 'LicenseAssignmentManager'; args: { entityId: string; }; result: undefined; taskResult: undefined }
  RemoveAuthorizationRole: { self: 'AuthorizationManager'; args: { roleId: number; failIfUsed: boolean; }; result: undefined; taskResult: undefined }
  RemoveCustomFieldDef: { self: 'CustomFieldsManager'; args: { key: number; }; result: undefined; taskResult: undefined }
  RemoveDatastore: { self: 'HostDatastoreSystem'; args: { datastore: ManagedObjectReference; }; result: undefined; taskResult: undefined }
  RemoveDatastoreEx_Task: { self: 'HostDatastoreSystem'; args: { datastore: ManagedObjectReference[]; }; result: ManagedObjectReference; taskResult: HostDatastoreSystemDatastoreResult[] | undefined }
  RemoveDiskMapping_Task: { self: 'HostVsanSystem'; args: { mapping: VsanHostDiskMapping[]; maintenanceSpec?: HostMaintenanceSpec | undefined; timeout?: number | undefined; }; result: ManagedObjectReference; taskResult: VsanHostDiskMapResult[] | undefined }
  RemoveDisk_Task: { self: 'HostVsanSystem'; args: { disk: HostScsiDisk[]; maintenanceSpec?: HostMaintenanceSpec | undefined; timeout?: number | undefined; }; result: ManagedObjectReference; taskResult: VsanHostDiskResult[] | undefined }
  RemoveEntityPermission: { self: 'AuthorizationManager'; args: { entity: ManagedObjectReference; user: string; isGroup: boolean; }; result: undefined; taskResult: undefined }
  RemoveFilter: { self: 'HealthUpdateManager'; args: { filterId: string; }; result: undefined; taskResult: undefined }
  RemoveFilterEntities: { self: 'HealthUpdateManager'; args: { filterId: string; entities?: ManagedObjectReference[] | undefined; }; result: undefined; taskResult: undefined }
  RemoveGroup: { self: 'HostLocalAccountManager'; args: { groupName: string; }; result: undefined; taskResult: undefined }
  RemoveGuestAlias: { self: 'GuestAliasManager'; args: { vm: ManagedObjectReference; auth: GuestAuthentication; username: string; base64Cert: string; subject: GuestAuthSubject; }; result: undefined; taskResult: undefined }
  RemoveGuestAliasByCert: { self: 'GuestAliasManager'; args: { vm: ManagedObjectReference; auth: GuestAuthentication; username: string; base64Cert: string; }; result: undefined; taskResult: undefined }
  RemoveInternetScsiSendTargets: { self: 'HostStorageSystem'; args: { iScsiHbaDevice: string; targets: HostInternetScsiHbaSendTarget[]; force?: boolean | undefined; }; result: undefined; taskResult: undefined }
  RemoveInternetScsiStaticTargets: { self: 'HostStorageSystem'; args: { iScsiHbaDevice: string; targets: HostInternetScsiHbaStaticTarget[]; }; result: undefined; taskResult: undefined }
  RemoveKey: { self: 'CryptoManager'; args: { key: CryptoKeyId; force: boolean; }; result: undefined; taskResult: undefined }
  RemoveKeys: { self: 'CryptoManager'; args: { keys?: CryptoKeyId[] | undefined; force: boolean; }; result: CryptoKeyResult[] | undefined; taskResult: undefined }
  RemoveKmipServer: { self: 'CryptoManagerKmip'; args: { clusterId: KeyProviderId; serverName: string; }; result: undefined; taskResult: undefined }
  RemoveLicense: { self: 'LicenseManager'; args: { licenseKey: string; }; result: undefined; taskResult: undefined }
  RemoveLicenseLabel: { self: 'LicenseManager'; args: { licenseKey: string; labelKey: string; }; result: undefined; taskResult: undefined }
  RemoveMonitoredEntities: { self: 'HealthUpdateManager'; args: { providerId: string; entities?: ManagedObjectReference[] | undefined; }; result: undefined; taskResult: undefined }
  RemoveNetworkResourcePool: { self: 'DistributedVirtualSwitch'; args: { key: string[]; }; result: undefined; taskResult: undefined }
  RemoveNvmeOverRdmaAdapter: { self: 'HostStorageSystem'; args: { hbaDeviceName: string; }; result: undefined; taskResult: undefined }
  RemovePerfInterval: { self: 'PerformanceManager'; args: { samplePeriod: number; }; result: undefined; taskResult: undefined }
  RemovePortGroup: { self: 'HostNetworkSystem'; args: { pgName: string; }; result: undefined; taskResult: undefined }
  RemoveScheduledTask: { self: 'ScheduledTask'; args: { }; result: undefined; taskResult: undefined }
  RemoveServiceConsoleVirtualNic: { self: 'HostNetworkSystem'; args: { device: string; }; result: undefined; taskResult: undefined }
  RemoveSmartCardTrustAnchor: { self: 'HostActiveDirectoryAuthentication'; args: { issuer: string; serial: string; }; result: undefined; taskResult: undefined }
  RemoveSmartCardTrustAnchorByFingerprint: { self: 'HostActiveDirectoryAuthentication'; args: { fingerprint: string; digest: string; }; result: undefined; taskResult: undefined }
  RemoveSmartCardTrustAnchorCertificate: { self: 'HostActiveDirectoryAuthentication'; args: { certificate: string; }; result: undefined; taskResult: undefined }
  RemoveSnapshot_Task: { self: 'VirtualMachineSnapshot'; args: { removeChildren: boolean; consolidate?: boolean | undefined; }; result: ManagedObjectReference; taskResult: undefined }
  RemoveSoftwareAdapter: { self: 'HostStorageSystem'; args: { hbaDeviceName: string; }; result: undefined; taskResult: undefined }
  RemoveUser: { self: 'HostLocalAccountManager'; args: { userName: string; }; result: undefined; taskResult: undefined }
  RemoveVirtualNic: { self: 'HostNetworkSystem'; args: { device: string; }; result: undefined; taskResult: undefined }
  RemoveVirtualSwitch: { self: 'HostNetworkSystem'; args: { vswitchName: string; }; result: undefined; taskResult: undefined }
  RenameCustomFieldDef: { self: 'CustomFieldsManager'; args: { key: number; name: string; }; result: undefined; taskResult: undefined }
  RenameCustomizationSpec: { self: 'CustomizationSpecManager'; args: { name: string; newName: string; }; result: undefined; taskResult: undefined }
  RenameDatastore: { self: 'Datastore'; args: { newName: string; }; result: undefined; taskResult: undefined }
  RenameSnapshot: { self: 'VirtualMachineSnapshot'; args: { name?: string | undefined; description?: string | undefined; }; result: undefined; taskResult: undefined }
  RenameVStorageObject: { self: 'VcenterVStorageObjectManager'; args: { id: ID; datastore: ManagedObjectReference; name: string; }; result: undefined; taskResult: undefined }
  RenameVStorageObjectEx: { self: 'VStorageObjectManagerBase'; args: { id: ID; datastore: ManagedObjectReference; name: string; }; result: vslmVClockInfo; taskResult: undefined }
  Rename_Task: { self: 'ManagedEntity'; args: { newName: string; }; result: ManagedObjectReference; taskResult: undefined }
  RepairVStorageObjectChain_Task: { self: 'VStorageObjectManagerBase'; args: { id: ID; datastore: ManagedObjectReference; }; result: ManagedObjectReference; taskResult: undefined }
  RepairVmDiskChains_Task: { self: 'VirtualMachine'; args: { }; result: ManagedObjectReference; taskResult: undefined }
  ReplaceCACertificatesAndCRLs: { self: 'HostCertificateManager'; args: { caCert: string[]; caCrl?: string[] | undefined; }; result: undefined; taskResult: undefined }
  ReplaceSmartCardTrustAnchors: { self: 'HostActiveDirectoryAuthentication'; args: { certs?: string[] | undefined; }; result: undefined; taskResult: undefined }
  RescanAllHba: { self: 'HostStorageSystem'; args: { }; result: undefined; taskResult: undefined }
  RescanHba: { self: 'HostStorageSystem'; args: { hbaDevice: string; }; result: undefined; taskResult: undefined }
  RescanVffs: { self: 'HostStorageSystem'; args: { }; result: undefined; taskResult: undefined }
  RescanVmfs: { self: 'HostStorageSystem'; args: { }; result: undefined; taskResult: undefined }
  ResetCollector: { self: 'HistoryCollector'; args: { }; result: undefined; taskResult: undefined }
  ResetCounterLevelMapping: { self: 'PerformanceManager'; args: { counters: number[]; }; result: undefined; taskResult: undefined }
  ResetEntityPermissions: { self: 'AuthorizationManager'; args: { entity: ManagedObjectReference; permission?: Permission[] | undefined; }; result: undefined; taskResult: undefined }
  ResetFirmwareToFactoryDefaults: { self: 'HostFirmwareSystem'; args: { }; result: undefined; taskResult: undefined }
  ResetGuestInformation: { self: 'VirtualMachine'; args: { }; result: undefined; taskResult: undefined }
  ResetListView: { self: 'ListView'; args: { obj?: ManagedObjectReference[] | undefined; }; result: ManagedObjectReference[] | undefined; taskResult: undefined }
  ResetListViewFromView: { self: 'ListView'; args: { view: ManagedObjectReference; }; result: undefined; taskResult: undefined }
  ResetSystemHealthInfo: { self: 'HostHealthStatusSystem'; args: { }; result: undefined; taskResult: undefined }
  ResetVM_Task: { self: 'VirtualMachine'; args: { }; result: ManagedObjectReference; taskResult: undefined }
  ResignatureUnresolvedVmfsVolume_Task: { self: 'HostDatastoreSystem'; args: { resolutionSpec: HostUnresolvedVmfsResignatureSpec; }; result: ManagedObjectReference; taskResult: HostResignatureRescanResult | undefined }
  ResolveInstallationErrorsOnCluster_Task: { self: 'IoFilterManager'; args: { filterId: string; cluster: ManagedObjectReference; }; result: ManagedObjectReference; taskResult: undefined }
  ResolveInstallationErrorsOnHost_Task: { self: 'IoFilterManager'; args: { filterId: string; host: ManagedObjectReference; }; result: ManagedObjectReference; taskResult: undefined }
  ResolveMultipleUnresolvedVmfsVolumes: { self: 'HostStorageSystem'; args: { resolutionSpec: HostUnresolvedVmfsResolutionSpec[]; }; result: HostUnresolvedVmfsResolutionResult[] | undefined; taskResult: undefined }
  ResolveMultipleUnresolvedVmfsVolumesEx_Task: { self: 'HostStorageSystem'; args: { resolutionSpec: HostUnresolvedVmfsResolutionSpec[]; }; result: ManagedObjectReference; taskResult: HostUnresolvedVmfsResolutionResult[] | undefined }
  ResolveNfsServerHostName: { self: 'HostDatastoreSystem'; args: { hostName: string; volumeName?: string | undefined; force?: boolean | undefined; isNFS41?: boolean | undefined; }; result: undefined; taskResult: undefined }
  RestartService: { self: 'HostServiceSystem'; args: { id: string; }; result: undefined; taskResult: undefined }
  RestartServiceConsoleVirtualNic: { self: 'HostNetworkSystem'; args: { device: string; }; result: undefined; taskResult: undefined }
  RestoreFirmwareConfiguration: { self: 'HostFirmwareSystem'; args: { force: boolean; }; result: undefined; taskResult: undefined }
  RetrieveAllPermissions: { self: 'AuthorizationManager'; args: { }; result: Permission[] | undefined; taskResult: undefined }
  RetrieveAnswerFile: { self: 'HostProfileManager'; args: { host: ManagedObjectReference; }; result: AnswerFile | undefined; taskResult: undefined }
  RetrieveAnswerFileForProfile: { self: 'HostProfileManager'; args: { host: ManagedObjectReference; applyProfile: HostApplyProfile; }; result: AnswerFile | undefined; taskResult: undefined }
  RetrieveArgumentDescription: { self: 'EventManager'; args: { eventTypeId: string; }; result: EventArgDesc[] | undefined; taskResult: undefined }
  RetrieveCertificateInfoList: { self: 'HostCertificateManager'; args: { }; result: HostCertificateManagerCertificateInfo[] | undefined; taskResult: undefined }
  RetrieveClientCert: { self: 'CryptoManagerKmip'; args: { cluster: KeyProviderId; }; result: string; taskResult: undefined }
  RetrieveClientCsr: { self: 'CryptoManagerKmip'; args: { cluster: KeyProviderId; }; result: string; taskResult: undefined }
  RetrieveDasAdvancedRuntimeInfo: { self: 'ClusterComputeResource'; args: { }; result: ClusterDasAdvancedRuntimeInfo | undefined; taskResult: undefined }
  RetrieveDescription: { self: 'Profile'; args: { }; result: ProfileDescription | undefined; taskResult: undefined }
  RetrieveDiskPartitionInfo: { self: 'HostStorageSystem'; args: { devicePath: string[]; }; result: HostDiskPartitionInfo[] | undefined; taskResult: undefined }
  RetrieveDynamicPassthroughInfo: { self: 'HostAssignableHardwareManager'; args: { }; result: VirtualMachineDynamicPassthroughInfo[] | undefined; taskResult: undefined }
  RetrieveEntityPermissions: { self: 'AuthorizationManager'; args: { entity: ManagedObjectReference; inherited: boolean; }; result: Permission[] | undefined; taskResult: undefined }
  RetrieveEntityScheduledTask: { self: 'ScheduledTaskManager'; args: { entity?: ManagedObjectReference | undefined; }; result: ManagedObjectReference[] | undefined; taskResult: undefined }
  RetrieveFreeEpcMemory: { self: 'HostSystem'; args: { }; result: number; taskResult: undefined }
  RetrieveHardwareUptime: { self: 'HostSystem'; args: { }; result: number; taskResult: undefined }
  RetrieveHostAccessControlEntries: { self: 'HostAccessManager'; args: { }; result: HostAccessControlEntry[] | undefined; taskResult: undefined }
  RetrieveHostCustomizations: { self: 'HostProfileManager'; args: { hosts?: ManagedObjectReference[] | undefined; }; result: StructuredCustomizations[] | undefined; taskResult: undefined }
  RetrieveHostCustomizationsForProfile: { self: 'HostProfileManager'; args: { hosts?: ManagedObjectReference[] | undefined; applyProfile: HostApplyProfile; }; result: StructuredCustomizations[] | undefined; taskResult: undefined }
  RetrieveHostSpecification: { self: 'HostSpecificationManager'; args: { host: ManagedObjectReference; fromHost: boolean; }; result: HostSpecification; taskResult: undefined }
  RetrieveKmipServerCert: { self: 'CryptoManagerKmip'; args: { keyProvider: KeyProviderId; server: KmipServerInfo; }; result: CryptoManagerKmipServerCertInfo; taskResult: undefined }
  RetrieveKmipServersStatus_Task: { self: 'CryptoManagerKmip'; args: { clusters?: KmipClusterInfo[] | undefined; }; result: ManagedObjectReference; taskResult: CryptoManagerKmipClusterStatus[] | undefined }
  RetrieveObjectScheduledTask: { self: 'ScheduledTaskManager'; args: { obj?: ManagedObjectReference | undefined; }; result: ManagedObjectReference[] | undefined; taskResult: undefined }
  RetrieveProductComponents: { self: 'ServiceInstance'; args: { }; result: ProductComponentInfo[] | undefined; taskResult: undefined }
  RetrieveProperties: { self: 'PropertyCollector'; args: { specSet: PropertyFilterSpec[]; }; result: ObjectContent[] | undefined; taskResult: undefined }
  RetrievePropertiesEx: { self: 'PropertyCollector'; args: { specSet: PropertyFilterSpec[]; options: RetrieveOptions; }; result: RetrieveResult | undefined; taskResult: undefined }
  RetrieveRolePermissions: { self: 'AuthorizationManager'; args: { roleId: number; }; result: Permission[] | undefined; taskResult: undefined }
  RetrieveSelfSignedClientCert: { self: 'CryptoManagerKmip'; args: { cluster: KeyProviderId; }; result: string; taskResult: undefined }
  RetrieveServiceContent: { self: 'ServiceInstance'; args: { }; result: ServiceContent; taskResult: undefined }
  RetrieveServiceProviderEntities: { self: 'TenantTenantManager'; args: { }; result: ManagedObjectReference[] | undefined; taskResult: undefined }
  RetrieveSnapshotDetails: { self: 'VcenterVStorageObjectManager'; args: { id: ID; datastore: ManagedObjectReference; snapshotId: ID; }; result: VStorageObjectSnapshotDetails; taskResult: undefined }
  RetrieveSnapshotInfo: { self: 'VcenterVStorageObjectManager'; args: { id: ID; datastore: ManagedObjectReference; }; result: VStorageObjectSnapshotInfo; taskResult: undefined }
  RetrieveUserGroups: { self: 'UserDirectory'; args: { domain?: string | undefined; searchStr: string; belongsToGroup?: string | undefined; belongsToUser?: string | undefined; exactMatch: boolean; findUsers: boolean; findGroups: boolean; }; result: UserSearchResult[] | undefined; taskResult: undefined }
  RetrieveVStorageInfrastructureObjectPolicy: { self: 'VcenterVStorageObjectManager'; args: { datastore: ManagedObjectReference; }; result: vslmInfrastructureObjectPolicy[] | undefined; taskResult: undefined }
  RetrieveVStorageObject: { self: 'VcenterVStorageObjectManager'; args: { id: ID; datastore: ManagedObjectReference; diskInfoFlags?: string[] | undefined; }; result: VStorageObject; taskResult: undefined }
  RetrieveVStorageObjectAssociations: { self: 'VcenterVStorageObjectManager'; args: { ids?: RetrieveVStorageObjSpec[] | undefined; }; result: VStorageObjectAssociations[] | undefined; taskResult: undefined }
  RetrieveVStorageObjectState: { self: 'VcenterVStorageObjectManager'; args: { id: ID; datastore: ManagedObjectReference; }; result: VStorageObjectStateInfo; taskResult: undefined }
  RetrieveVendorDeviceGroupInfo: { self: 'HostAssignableHardwareManager'; args: { }; result: VirtualMachineVendorDeviceGroupInfo[] | undefined; taskResult: undefined }
  RetrieveVgpuDeviceInfo: { self: 'HostGraphicsManager'; args: { }; result: VirtualMachineVgpuDeviceInfo[] | undefined; taskResult: undefined }
  RetrieveVgpuProfileInfo: { self: 'HostGraphicsManager'; args: { }; result: VirtualMachineVgpuProfileInfo[] | undefined; taskResult: undefined }
  RevertToCurrentSnapshot_Task: { self: 'VirtualMachine'; args: { host?: ManagedObjectReference | undefined; suppressPowerOn?: boolean | undefined; }; result: ManagedObjectReference; taskResult: undefined }
  RevertToSnapshot_Task: { self: 'VirtualMachineSnapshot'; args: { host?: ManagedObjectReference | undefined; suppressPowerOn?: boolean | undefined; }; result: ManagedObjectReference; taskResult: undefined }
  RevertVStorageObjectEx_Task: { self: 'VStorageObjectManagerBase'; args: { id: ID; datastore: ManagedObjectReference; snapshotId: ID; }; result: ManagedObjectReference; taskResult: vslmVClockInfo }
  RevertVStorageObject_Task: { self: 'VcenterVStorageObjectManager'; args: { id: ID; datastore: ManagedObjectReference; snapshotId: ID; }; result: ManagedObjectReference; taskResult: undefined }
  RewindCollector: { self: 'HistoryCollector'; args: { }; result: undefined; taskResult: undefined }
  RunScheduledTask: { self: 'ScheduledTask'; args: { }; result: undefined; taskResult: undefined }
  RunVsanPhysicalDiskDiagnostics: { self: 'HostVsanInternalSystem'; args: { disks?: string[] | undefined; }; result: HostVsanInternalSystemVsanPhysicalDiskDiagnosticsResult[] | undefined; taskResult: undefined }
  ScanHostPatchV2_Task: { self: 'HostPatchManager'; args: { metaUrls?: string[] | undefined; bundleUrls?: string[] | undefined; spec?: HostPatchManagerPatchManagerOperationSpec | undefined; }; result: ManagedObjectReference; taskResult: HostPatchManagerResult | undefined }
  ScanHostPatch_Task: { self: 'HostPatchManager'; args: { repository: HostPatchManagerLocator; updateID?: string[] | undefined; }; result: ManagedObjectReference; taskResult: HostPatchManagerStatus[] | undefined }
  ScheduleReconcileDatastoreInventory: { self: 'VcenterVStorageObjectManager'; args: { datastore: ManagedObjectReference; deepCleansing?: boolean | undefined; }; result: undefined; taskResult: undefined }
  SearchDatastoreSubFolders_Task: { self: 'HostDatastoreBrowser'; args: { datastorePath: string; searchSpec?: HostDatastoreBrowserSearchSpec | undefined; }; result: ManagedObjectReference; taskResult: HostDatastoreBrowserSearchResults[] | undefined }
  SearchDatastore_Task: { self: 'HostDatastoreBrowser'; args: { datastorePath: string; searchSpec?: HostDatastoreBrowserSearchSpec | undefined; }; result: ManagedObjectReference; taskResult: HostDatastoreBrowserSearchResults }
  SelectActivePartition: { self: 'HostDiagnosticSystem'; args: { partition?: HostScsiDiskPartition | undefined; }; result: undefined; taskResult: undefined }
  SelectVnic: { self: 'HostVMotionSystem'; args: { device: string; }; result: undefined; taskResult: undefined }
  SelectVnicForNicType: { self: 'HostVirtualNicManager'; args: { nicType: string; device: string; }; result: undefined; taskResult: undefined }
  SendNMI: { self: 'VirtualMachine'; args: { }; result: undefined; taskResult: undefined }
  SendTestNotification: { self: 'HostSnmpSystem'; args: { }; result: undefined; taskResult: undefined }
  SessionIsActive: { self: 'SessionManager'; args: { sessionID: string; userName: string; }; result: boolean; taskResult: undefined }
  SetCollectorPageSize: { self: 'HistoryCollector'; args: { maxCount: number; }; result: undefined; taskResult: undefined }
  SetCryptoMode: { self: 'ClusterComputeResource'; args: { cryptoMode: string; policy?: ClusterComputeResourceCryptoModePolicy | undefined; }; result: undefined; taskResult: undefined }
  SetDefaultKmsCluster: { self: 'CryptoManagerKmip'; args: { entity?: ManagedObjectReference | undefined; clusterId?: KeyProviderId | undefined; }; result: undefined; taskResult: undefined }
  SetDisplayTopology: { self: 'VirtualMachine'; args: { displays: VirtualMachineDisplayTopology[]; }; result: undefined; taskResult: undefined }
  SetEntityPermissions: { self: 'AuthorizationManager'; args: { entity: ManagedObjectReference; permission?: Permission[] | undefined; }; result: undefined; taskResult: undefined }
  SetExtensionCertificate: { self: 'ExtensionManager'; args: { extensionKey: string; certificatePem?: string | undefined; }; result: undefined; taskResult: undefined }
  SetField: { self: 'CustomFieldsManager'; args: { entity: ManagedObjectReference; key: number; value: string; }; result: undefined; taskResult: undefined }
  SetKeyCustomAttributes: { self: 'CryptoManagerKmip'; args: { keyId: CryptoKeyId; spec: CryptoManagerKmipCustomAttributeSpec; }; result: CryptoKeyResult; taskResult: undefined }
  SetLicenseEdition: { self: 'LicenseManager'; args: { host?: ManagedObjectReference | undefined; featureKey?: string | undefined; }; result: undefined; taskResult: undefined }
  SetLocale: { self: 'SessionManager'; args: { locale: string; }; result: undefined; taskResult: undefined }
  SetMaxQueueDepth: { self: 'HostDatastoreSystem'; args: { datastore: ManagedObjectReference; maxQdepth: number; }; result: undefined; taskResult: undefined }
  SetMultipathLunPolicy: { self: 'HostStorageSystem'; args: { lunId: string; policy: HostMultipathInfoLogicalUnitPolicy; }; result: undefined; taskResult: undefined }
  SetNFSUser: { self: 'HostStorageSystem'; args: { user: string; password: string; }; result: undefined; taskResult: undefined }
  SetPublicKey: { self: 'ExtensionManager'; args: { extensionKey: string; publicKey: string; }; result: undefined; taskResult: undefined }
  SetRegistryValueInGuest: { self: 'GuestWindowsRegistryManager'; args: { vm: ManagedObjectReference; auth: GuestAuthentication; value: GuestRegValueSpec; }; result: undefined; taskResult: undefined }
  SetScreenResolution: { self: 'VirtualMachine'; args: { width: number; height: number; }; result: undefined; taskResult: undefined }
  SetServiceAccount: { self: 'ExtensionManager'; args: { extensionKey: string; serviceAccount: string; }; result: undefined; taskResult: undefined }
  SetTaskDescription: { self: 'Task'; args: { description: LocalizableMessage; }; result: undefined; taskResult: undefined }
  SetTaskState: { self: 'Task'; args: { state: TaskInfoState; result?: AnyValue | undefined; fault?: LocalizedMethodFault | undefined; }; result: undefined; taskResult: undefined }
  SetVStorageObjectControlFlags: { self: 'VcenterVStorageObjectManager'; args: { id: ID; datastore: ManagedObjectReference; controlFlags?: string[] | undefined; }; result: undefined; taskResult: undefined }
  SetVirtualDiskUuid: { self: 'VirtualDiskManager'; args: { name: string; datacenter?: ManagedObjectReference | undefined; uuid: string; }; result: undefined; taskResult: undefined }
  SetVirtualDiskUuidEx_Task: { self: 'VcenterVStorageObjectManager'; args: { name: string; datacenter?: ManagedObjectReference | undefined; uuid?: string | undefined; }; result: ManagedObjectReference; taskResult: undefined }
  ShrinkVirtualDisk_Task: { self: 'VirtualDiskManager'; args: { name: string; datacenter?: ManagedObjectReference | undefined; copy?: boolean | undefined; }; result: ManagedObjectReference; taskResult: undefined }
  ShutdownGuest: { self: 'VirtualMachine'; args: { }; result: undefined; taskResult: undefined }
  ShutdownHost_Task: { self: 'HostSystem'; args: { force: boolean; }; result: ManagedObjectReference; taskResult: undefined }
  StageHostPatch_Task: { self: 'HostPatchManager'; args: { metaUrls?: string[] | undefined; bundleUrls?: string[] | undefined; vibUrls?: string[] | undefined; spec?: HostPatchManagerPatchManagerOperationSpec | undefined; }; result: ManagedObjectReference; taskResult: HostPatchManagerResult }
  StampAllRulesWithUuid_Task: { self: 'ClusterComputeResource'; args: { }; result: ManagedObjectReference; taskResult: undefined }
  StandbyGuest: { self: 'VirtualMachine'; args: { }; result: undefined; taskResult: undefined }
  StartGuestNetwork_Task: { self: 'VirtualMachineGuestCustomizationManager'; args: { vm: ManagedObjectReference; auth: GuestAuthentication; }; result: ManagedObjectReference; taskResult: undefined }
  StartProgramInGuest: { self: 'GuestProcessManager'; args: { vm: ManagedObjectReference; auth: GuestAuthentication; spec: GuestProgramSpec; }; result: number; taskResult: undefined }
  StartRecording_Task: { self: 'VirtualMachine'; args: { name: string; description?: string | undefined; }; result: ManagedObjectReference; taskResult: ManagedObjectReference }
  StartReplaying_Task: { self: 'VirtualMachine'; args: { replaySnapshot: ManagedObjectReference; }; result: ManagedObjectReference; taskResult: undefined }
  StartService: { self: 'HostServiceSystem'; args: { id: string; }; result: undefined; taskResult: undefined }
  StopRecording_Task: { self: 'VirtualMachine'; args: { }; result: ManagedObjectReference; taskResult: undefined }
  StopReplaying_Task: { self: 'VirtualMachine'; args: { }; result: ManagedObjectReference; taskResult: undefined }
  StopService: { self: 'HostServiceSystem'; args: { id: string; }; result: undefined; taskResult: undefined }
  SuspendVApp_Task: { self: 'VirtualApp'; args: { }; result: ManagedObjectReference; taskResult: undefined }
  SuspendVM_Task: { self: 'VirtualMachine'; args: { }; result: ManagedObjectReference; taskResult: undefined }
  TerminateFaultTolerantVM_Task: { self: 'VirtualMachine'; args: { vm?: ManagedObjectReference | undefined; }; result: ManagedObjectReference; taskResult: undefined }
  TerminateProcessInGuest: { self: 'GuestProcessManager'; args: { vm: ManagedObjectReference; auth: GuestAuthentication; pid: number; }; result: undefined; taskResult: undefined }
  TerminateSession: { self: 'SessionManager'; args: { sessionId: string[]; }; result: undefined; taskResult: undefined }
  TerminateVM: { self: 'VirtualMachine'; args: { }; result: undefined; taskResult: undefined }
  TestTimeService: { self: 'HostDateTimeSystem'; args: { }; result: HostDateTimeSystemServiceTestResult | undefined; taskResult: undefined }
  TurnDiskLocatorLedOff_Task: { self: 'HostStorageSystem'; args: { scsiDiskUuids: string[]; }; result: ManagedObjectReference; taskResult: HostStorageSystemDiskLocatorLedResult[] | undefined }
  TurnDiskLocatorLedOn_Task: { self: 'HostStorageSystem'; args: { scsiDiskUuids: string[]; }; result: ManagedObjectReference; taskResult: HostStorageSystemDiskLocatorLedResult[] | undefined }
  TurnOffFaultToleranceForVM_Task: { self: 'VirtualMachine'; args: { }; result: ManagedObjectReference; taskResult: undefined }
  UnassignUserFromGroup: { self: 'HostLocalAccountManager'; args: { user: string; group: string; }; result: undefined; taskResult: undefined }
  UnbindVnic: { self: 'IscsiManager'; args: { iScsiHbaName: string; vnicDevice: string; force: boolean; }; result: undefined; taskResult: undefined }
  UninstallHostPatch_Task: { self: 'HostPatchManager'; args: { bulletinIds?: string[] | undefined; spec?: HostPatchManagerPatchManagerOperationSpec | undefined; }; result: ManagedObjectReference; taskResult: HostPatchManagerResult }
  UninstallIoFilter_Task: { self: 'IoFilterManager'; args: { filterId: string; compRes: ManagedObjectReference; }; result: ManagedObjectReference; taskResult: undefined }
  UninstallService: { self: 'HostServiceSystem'; args: { id: string; }; result: undefined; taskResult: undefined }
  UnmapVmfsVolumeEx_Task: { self: 'HostStorageSystem'; args: { vmfsUuid: string[]; }; result: ManagedObjectReference; taskResult: HostStorageSystemVmfsVolumeResult[] | undefined }
  UnmarkServiceProviderEntities: { self: 'TenantTenantManager'; args: { entity?: ManagedObjectReference[] | undefined; }; result: undefined; taskResult: undefined }
  UnmountDiskMapping_Task: { self: 'HostVsanSystem'; args: { mapping: VsanHostDiskMapping[]; }; result: ManagedObjectReference; taskResult: VsanHostDiskMapResult[] | undefined }
  UnmountForceMountedVmfsVolume: { self: 'HostStorageSystem'; args: { vmfsUuid: string; }; result: undefined; taskResult: undefined }
  UnmountToolsInstaller: { self: 'VirtualMachine'; args: { }; result: undefined; taskResult: undefined }
  UnmountVffsVolume: { self: 'HostStorageSystem'; args: { vffsUuid: string; }; result: undefined; taskResult: undefined }
  UnmountVmfsVolume: { self: 'HostStorageSystem'; args: { vmfsUuid: string; }; result: undefined; taskResult: undefined }
  UnmountVmfsVolumeEx_Task: { self: 'HostStorageSystem'; args: { vmfsUuid: string[]; }; result: ManagedObjectReference; taskResult: HostStorageSystemVmfsVolumeResult[] | undefined }
  UnregisterAndDestroy_Task: { self: 'Folder'; args: { }; result: ManagedObjectReference; taskResult: undefined }
  UnregisterDisk_Task: { self: 'VStorageObjectManagerBase'; args: { id: ID; datastore: ManagedObjectReference; }; result: ManagedObjectReference; taskResult: vslmVClockInfo }
  UnregisterExtension: { self: 'ExtensionManager'; args: { extensionKey: string; }; result: undefined; taskResult: undefined }
  UnregisterHealthUpdateProvider: { self: 'HealthUpdateManager'; args: { providerId: string; }; result: undefined; taskResult: undefined }
  UnregisterKmsCluster: { self: 'CryptoManagerKmip'; args: { clusterId: KeyProviderId; }; result: undefined; taskResult: undefined }
  UnregisterVM: { self: 'VirtualMachine'; args: { }; result: undefined; taskResult: undefined }
  UpdateAnswerFile_Task: { self: 'HostProfileManager'; args: { host: ManagedObjectReference; configSpec: AnswerFileCreateSpec; }; result: ManagedObjectReference; taskResult: undefined }
  UpdateAssignableHardwareConfig: { self: 'HostAssignableHardwareManager'; args: { config: HostAssignableHardwareConfig; }; result: undefined; taskResult: undefined }
  UpdateAssignedLicense: { self: 'LicenseAssignmentManager'; args: { entity: string; licenseKey: string; entityDisplayName?: string | undefined; }; result: LicenseManagerLicenseInfo; taskResult: undefined }
  UpdateAuthorizationRole: { self: 'AuthorizationManager'; args: { roleId: number; newName: string; privIds?: string[] | undefined; }; result: undefined; taskResult: undefined }
  UpdateBootDevice: { self: 'HostBootDeviceSystem'; args: { key: string; }; result: undefined; taskResult: undefined }
  UpdateChildResourceConfiguration: { self: 'ResourcePool'; args: { spec: ResourceConfigSpec[]; }; result: undefined; taskResult: undefined }
  UpdateClusterProfile: { self: 'ClusterProfile'; args: { config: ClusterProfileConfigSpec; }; result: undefined; taskResult: undefined }
  UpdateConfig: { self: 'ResourcePool'; args: { name?: string | undefined; config?: ResourceConfigSpec | undefined; }; result: undefined; taskResult: undefined }
  UpdateConsoleIpRouteConfig: { self: 'HostNetworkSystem'; args: { config: HostIpRouteConfig; }; result: undefined; taskResult: undefined }
  UpdateCounterLevelMapping: { self: 'PerformanceManager'; args: { counterLevelMap: PerformanceManagerCounterLevelMapping[]; }; result: undefined; taskResult: undefined }
  UpdateDVSHealthCheckConfig_Task: { self: 'DistributedVirtualSwitch'; args: { healthCheckConfig: DVSHealthCheckConfig[]; }; result: ManagedObjectReference; taskResult: undefined }
  UpdateDVSLacpGroupConfig_Task: { self: 'VmwareDistributedVirtualSwitch'; args: { lacpGroupSpec: VMwareDvsLacpGroupSpec[]; }; result: ManagedObjectReference; taskResult: undefined }
  UpdateDateTime: { self: 'HostDateTimeSystem'; args: { dateTime: string; }; result: undefined; taskResult: undefined }
  UpdateDateTimeConfig: { self: 'HostDateTimeSystem'; args: { config: HostDateTimeConfig; }; result: undefined; taskResult: undefined }
  UpdateDefaultPolicy: { self: 'HostFirewallSystem'; args: { defaultPolicy: HostFirewallDefaultPolicy; }; result: undefined; taskResult: undefined }
  UpdateDiskPartitions: { self: 'HostStorageSystem'; args: { devicePath: string; spec: HostDiskPartitionSpec; }; result: undefined; taskResult: undefined }
  UpdateDnsConfig: { self: 'HostNetworkSystem'; args: { config: HostDnsConfig; }; result: undefined; taskResult: undefined }
  UpdateDvsCapability: { self: 'DistributedVirtualSwitch'; args: { capability: DVSCapability; }; result: undefined; taskResult: undefined }
  UpdateExtension: { self: 'ExtensionManager'; args: { extension: Extension; }; result: undefined; taskResult: undefined }
  UpdateFlags: { self: 'HostSystem'; args: { flagInfo: HostFlagInfo; }; result: undefined; taskResult: undefined }
  UpdateGraphicsConfig: { self: 'HostGraphicsManager'; args: { config: HostGraphicsConfig; }; result: undefined; taskResult: undefined }
  UpdateHostImageAcceptanceLevel: { self: 'HostImageConfigManager'; args: { newAcceptanceLevel: string; }; result: undefined; taskResult: undefined }
  UpdateHostProfile: { self: 'HostProfile'; args: { config: HostProfileConfigSpec; }; result: undefined; taskResult: undefined }
  UpdateHostSpecification: { self: 'HostSpecificationManager'; args: { host: ManagedObjectReference; hostSpec: HostSpecification; }; result: undefined; taskResult: undefined }
  UpdateHostSubSpecification: { self: 'HostSpecificationManager'; args: { host: ManagedObjectReference; hostSubSpec: HostSubSpecification; }; result: undefined; taskResult: undefined }
  UpdateHppMultipathLunPolicy: { self: 'HostStorageSystem'; args: { lunId: string; policy: HostMultipathInfoHppLogicalUnitPolicy; }; result: undefined; taskResult: undefined }
  UpdateInternetScsiAdvancedOptions: { self: 'HostStorageSystem'; args: { iScsiHbaDevice: string; targetSet?: HostInternetScsiHbaTargetSet | undefined; options: HostInternetScsiHbaParamValue[]; }; result: undefined; taskResult: undefined }
  UpdateInternetScsiAlias: { self: 'HostStorageSystem'; args: { iScsiHbaDevice: string; iScsiAlias: string; }; result: undefined; taskResult: undefined }
  UpdateInternetScsiAuthenticationProperties: { self: 'HostStorageSystem'; args: { iScsiHbaDevice: string; authenticationProperties: HostInternetScsiHbaAuthenticationProperties; targetSet?: HostInternetScsiHbaTargetSet | undefined; }; result: undefined; taskResult: undefined }
  UpdateInternetScsiDigestProperties: { self: 'HostStorageSystem'; args: { iScsiHbaDevice: string; targetSet?: HostInternetScsiHbaTargetSet | undefined; digestProperties: HostInternetScsiHbaDigestProperties; }; result: undefined; taskResult: undefined }
  UpdateInternetScsiDiscoveryProperties: { self: 'HostStorageSystem'; args: { iScsiHbaDevice: string; discoveryProperties: HostInternetScsiHbaDiscoveryProperties; }; result: undefined; taskResult: undefined }
  UpdateInternetScsiIPProperties: { self: 'HostStorageSystem'; args: { iScsiHbaDevice: string; ipProperties: HostInternetScsiHbaIPProperties; }; result: undefined; taskResult: undefined }
  UpdateInternetScsiName: { self: 'HostStorageSystem'; args: { iScsiHbaDevice: string; iScsiName: string; }; result: undefined; taskResult: undefined }
  UpdateIpConfig: { self: 'HostVMotionSystem'; args: { ipConfig: HostIpConfig; }; result: undefined; taskResult: undefined }
  UpdateIpPool: { self: 'IpPoolManager'; args: { dc: ManagedObjectReference; pool: IpPool; }; result: undefined; taskResult: undefined }
  UpdateIpRouteConfig: { self: 'HostNetworkSystem'; args: { config: HostIpRouteConfig; }; result: undefined; taskResult: undefined }
  UpdateIpRouteTableConfig: { self: 'HostNetworkSystem'; args: { config: HostIpRouteTableConfig; }; result: undefined; taskResult: undefined }
  UpdateIpmi: { self: 'HostSystem'; args: { ipmiInfo: HostIpmiInfo; }; result: undefined; taskResult: undefined }
  UpdateKmipServer: { self: 'CryptoManagerKmip'; args: { server: KmipServerSpec; }; result: undefined; taskResult: undefined }
  UpdateKmsSignedCsrClientCert: { self: 'CryptoManagerKmip'; args: { cluster: KeyProviderId; certificate: string; }; result: undefined; taskResult: undefined }
  UpdateLicense: { self: 'LicenseManager'; args: { licenseKey: string; labels?: KeyValue[] | undefined; }; result: LicenseManagerLicenseInfo; taskResult: undefined }
  UpdateLicenseLabel: { self: 'LicenseManager'; args: { licenseKey: string; labelKey: string; labelValue: string; }; result: undefined; taskResult: undefined }
  UpdateLinkedChildren: { self: 'VirtualApp'; args: { addChangeSet?: VirtualAppLinkInfo[] | undefined; removeSet?: ManagedObjectReference[] | undefined; }; result: undefined; taskResult: undefined }
  UpdateLocalSwapDatastore: { self: 'HostDatastoreSystem'; args: { datastore?: ManagedObjectReference | undefined; }; result: undefined; taskResult: undefined }
  UpdateLockdownExceptions: { self: 'HostAccessManager'; args: { users?: string[] | undefined; }; result: undefined; taskResult: undefined }
  UpdateModuleOptionString: { self: 'HostKernelModuleSystem'; args: { name: string; options: string; }; result: undefined; taskResult: undefined }
  UpdateNetworkConfig: { self: 'HostNetworkSystem'; args: { config: HostNetworkConfig; changeMode: string; }; result: HostNetworkConfigResult; taskResult: undefined }
  UpdateNetworkResourcePool: { self: 'DistributedVirtualSwitch'; args: { configSpec: DVSNetworkResourcePoolConfigSpec[]; }; result: undefined; taskResult: undefined }
  UpdateOptions: { self: 'OptionManager'; args: { changedValue: OptionValue[]; }; result: undefined; taskResult: undefined }
  UpdatePassthruConfig: { self: 'HostPciPassthruSystem'; args: { config: HostPciPassthruConfig[]; }; result: undefined; taskResult: undefined }
  UpdatePerfInterval: { self: 'PerformanceManager'; args: { interval: PerfInterval; }; result: undefined; taskResult: undefined }
  UpdatePhysicalNicLinkSpeed: { self: 'HostNetworkSystem'; args: { device: string; linkSpeed?: PhysicalNicLinkInfo | undefined; }; result: undefined; taskResult: undefined }
  UpdatePodVMProperty: { self: 'VirtualMachine'; args: { propertyPath: string; property?: AnyValue | undefined; }; result: undefined; taskResult: undefined }
  UpdatePortGroup: { self: 'HostNetworkSystem'; args: { pgName: string; portgrp: HostPortGroupSpec; }; result: undefined; taskResult: undefined }
  UpdateProductLockerLocation_Task: { self: 'HostSystem'; args: { path: string; }; result: ManagedObjectReference; taskResult: string }
  UpdateProgress: { self: 'Task'; args: { percentDone: number; }; result: undefined; taskResult: undefined }
  UpdateReferenceHost: { self: 'HostProfile'; args: { host?: ManagedObjectReference | undefined; }; result: undefined; taskResult: undefined }
  UpdateRuleset: { self: 'HostFirewallSystem'; args: { id: string; spec: HostFirewallRulesetRulesetSpec; }; result: undefined; taskResult: undefined }
  UpdateScsiLunDisplayName: { self: 'HostStorageSystem'; args: { lunUuid: string; displayName: string; }; result: undefined; taskResult: undefined }
  UpdateSelfSignedClientCert: { self: 'CryptoManagerKmip'; args: { cluster: KeyProviderId; certificate: string; }; result: undefined; taskResult: undefined }
  UpdateServiceConsoleVirtualNic: { self: 'HostNetworkSystem'; args: { device: string; nic: HostVirtualNicSpec; }; result: undefined; taskResult: undefined }
  UpdateServiceMessage: { self: 'SessionManager'; args: { message: string; }; result: undefined; taskResult: undefined }
  UpdateServicePolicy: { self: 'HostServiceSystem'; args: { id: string; policy: string; }; result: undefined; taskResult: undefined }
  UpdateSoftwareInternetScsiEnabled: { self: 'HostStorageSystem'; args: { enabled: boolean; }; result: undefined; taskResult: undefined }
  UpdateSystemResources: { self: 'HostSystem'; args: { resourceInfo: HostSystemResourceInfo; }; result: undefined; taskResult: undefined }
  UpdateSystemSwapConfiguration: { self: 'HostSystem'; args: { sysSwapConfig: HostSystemSwapConfiguration; }; result: undefined; taskResult: undefined }
  UpdateSystemUsers: { self: 'HostAccessManager'; args: { users?: string[] | undefined; }; result: undefined; taskResult: undefined }
  UpdateUser: { self: 'HostLocalAccountManager'; args: { user: HostAccountSpec; }; result: undefined; taskResult: undefined }
  UpdateVAppConfig: { self: 'VirtualApp'; args: { spec: VAppConfigSpec; }; result: undefined; taskResult: undefined }
  UpdateVStorageInfrastructureObjectPolicy_Task: { self: 'VcenterVStorageObjectManager'; args: { spec: vslmInfrastructureObjectPolicySpec; }; result: ManagedObjectReference; taskResult: undefined }
  UpdateVStorageObjectCrypto_Task: { self: 'VcenterVStorageObjectManager'; args: { id: ID; datastore: ManagedObjectReference; profile?: VirtualMachineProfileSpec[] | undefined; disksCrypto?: DiskCryptoSpec | undefined; }; result: ManagedObjectReference; taskResult: undefined }
  UpdateVStorageObjectPolicy_Task: { self: 'VcenterVStorageObjectManager'; args: { id: ID; datastore: ManagedObjectReference; profile?: VirtualMachineProfileSpec[] | undefined; }; result: ManagedObjectReference; taskResult: undefined }
  UpdateVVolVirtualMachineFiles_Task: { self: 'Datastore'; args: { failoverPair?: DatastoreVVolContainerFailoverPair[] | undefined; }; result: ManagedObjectReference; taskResult: VVolVmConfigFileUpdateResult }
  UpdateVirtualMachineFiles_Task: { self: 'Datastore'; args: { mountPathDatastoreMapping: DatastoreMountPathDatastorePair[]; }; result: ManagedObjectReference; taskResult: UpdateVirtualMachineFilesResult }
  UpdateVirtualNic: { self: 'HostNetworkSystem'; args: { device: string; nic: HostVirtualNicSpec; }; result: undefined; taskResult: undefined }
  UpdateVirtualSwitch: { self: 'HostNetworkSystem'; args: { vswitchName: string; spec: HostVirtualSwitchSpec; }; result: undefined; taskResult: undefined }
  UpdateVmfsUnmapBandwidth: { self: 'HostStorageSystem'; args: { vmfsUuid: string; unmapBandwidthSpec: VmfsUnmapBandwidthSpec; }; result: undefined; taskResult: undefined }
  UpdateVmfsUnmapPriority: { self: 'HostStorageSystem'; args: { vmfsUuid: string; unmapPriority: string; }; result: undefined; taskResult: undefined }
  UpdateVsan_Task: { self: 'HostVsanSystem'; args: { config: VsanHostConfigInfo; }; result: ManagedObjectReference; taskResult: undefined }
  UpgradeIoFilter_Task: { self: 'IoFilterManager'; args: { filterId: string; compRes: ManagedObjectReference; vibUrl: string; vibSslTrust?: IoFilterManagerSslTrust | undefined; }; result: ManagedObjectReference; taskResult: ClusterIoFilterInfo | undefined }
  UpgradeTools_Task: { self: 'VirtualMachine'; args: { installerOptions?: string | undefined; }; result: ManagedObjectReference; taskResult: undefined }
  UpgradeVM_Task: { self: 'VirtualMachine'; args: { version?: string | undefined; }; result: ManagedObjectReference; taskResult: undefined }
  UpgradeVmLayout: { self: 'HostStorageSystem'; args: { }; result: undefined; taskResult: undefined }
  UpgradeVmfs: { self: 'HostStorageSystem'; args: { vmfsPath: string; }; result: undefined; taskResult: undefined }
  UpgradeVsanObjects: { self: 'HostVsanInternalSystem'; args: { uuids: string[]; newVersion: number; }; result: HostVsanInternalSystemVsanObjectOperationResult[] | undefined; taskResult: undefined }
  UploadClientCert: { self: 'CryptoManagerKmip'; args: { cluster: KeyProviderId; certificate: string; privateKey: string; }; result: undefined; taskResult: undefined }
  UploadKmipServerCert: { self: 'CryptoManagerKmip'; args: { cluster: KeyProviderId; certificate: string; }; result: undefined; taskResult: undefined }
  VCenterUpdateVStorageObjectMetadataEx_Task: { self: 'VcenterVStorageObjectManager'; args: { id: ID; datastore: ManagedObjectReference; metadata?: KeyValue[] | undefined; deleteKeys?: string[] | undefined; }; result: ManagedObjectReference; taskResult: VStorageObject }
  VStorageObjectCreateSnapshotEx_Task: { self: 'VStorageObjectManagerBase'; args: { id: ID; datastore: ManagedObjectReference; description: string; snapshotId?: ID | undefined; }; result: ManagedObjectReference; taskResult: VStorageObjectSnapshot }
  VStorageObjectCreateSnapshot_Task: { self: 'VcenterVStorageObjectManager'; args: { id: ID; datastore: ManagedObjectReference; description: string; }; result: ManagedObjectReference; taskResult: ID }
  VStorageObjectDeleteSnapshotEx2_Task: { self: 'VStorageObjectManagerBase'; args: { id: ID; datastore: ManagedObjectReference; snapshotId: ID; }; result: ManagedObjectReference; taskResult: VStorageObjectSnapshot }
  VStorageObjectDeleteSnapshotEx_Task: { self: 'VStorageObjectManagerBase'; args: { id: ID; datastore: ManagedObjectReference; snapshotId: ID; }; result: ManagedObjectReference; taskResult: vslmVClockInfo }
  VStorageObjectExtendDiskEx_Task: { self: 'VStorageObjectManagerBase'; args: { id: ID; datastore: ManagedObjectReference; newCapacityInMB: number; }; result: ManagedObjectReference; taskResult: vslmVClockInfo }
  ValidateCredentialsInGuest: { self: 'GuestAuthManager'; args: { vm: ManagedObjectReference; auth: GuestAuthentication; }; result: undefined; taskResult: undefined }
  ValidateHCIConfiguration: { self: 'ClusterComputeResource'; args: { hciConfigSpec?: ClusterComputeResourceHCIConfigSpec | undefined; hosts?: ManagedObjectReference[] | undefined; }; result: ClusterComputeResourceValidationResultBase[] | undefined; taskResult: undefined }
  ValidateHost: { self: 'OvfManager'; args: { ovfDescriptor: string; host: ManagedObjectReference; vhp: OvfValidateHostParams; }; result: OvfValidateHostResult; taskResult: undefined }
  ValidateHostProfileComposition_Task: { self: 'HostProfileManager'; args: { source: ManagedObjectReference; targets?: ManagedObjectReference[] | undefined; toBeMerged?: HostApplyProfile | undefined; toReplaceWith?: HostApplyProfile | undefined; toBeDeleted?: HostApplyProfile | undefined; enableStatusToBeCopied?: HostApplyProfile | undefined; errorOnly?: boolean | undefined; }; result: ManagedObjectReference; taskResult: HostProfileManagerCompositionValidationResult | undefined }
  ValidateMigration: { self: 'ServiceInstance'; args: { vm: ManagedObjectReference[]; state?: VirtualMachinePowerState | undefined; testType?: string[] | undefined; pool?: ManagedObjectReference | undefined; host?: ManagedObjectReference | undefined; }; result: Event[] | undefined; taskResult: undefined }
  ValidateStoragePodConfig: { self: 'StorageResourceManager'; args: { pod: ManagedObjectReference; spec: StorageDrsConfigSpec; }; result: LocalizedMethodFault | undefined; taskResult: undefined }
  VstorageObjectVCenterQueryChangedDiskAreas: { self: 'VcenterVStorageObjectManager'; args: { id: ID; datastore: ManagedObjectReference; snapshotId: ID; startOffset: number; changeId: string; }; result: DiskChangeInfo; taskResult: undefined }
  WaitForUpdates: { self: 'PropertyCollector'; args: { version?: string | undefined; }; result: UpdateSet; taskResult: undefined }
  WaitForUpdatesEx: { self: 'PropertyCollector'; args: { version?: string | undefined; options?: WaitOptions | undefined; }; result: UpdateSet | undefined; taskResult: undefined }
  XmlToCustomizationSpecItem: { self: 'CustomizationSpecManager'; args: { specItemXml: string; }; result: CustomizationSpecItem; taskResult: undefined }
  ZeroFillVirtualDisk_Task: { self: 'VirtualDiskManager'; args: { name: string; datacenter?: ManagedObjectReference | undefined; }; result: ManagedObjectReference; taskResult: undefined }
  configureVcha_Task: { self: 'FailoverClusterConfigurator'; args: { configSpec: VchaClusterConfigSpec; }; result: ManagedObjectReference; taskResult: undefined }
  createPassiveNode_Task: { self: 'FailoverClusterConfigurator'; args: { passiveDeploymentSpec: PassiveNodeDeploymentSpec; sourceVcSpec: SourceNodeSpec; }; result: ManagedObjectReference; taskResult: undefined }
  createWitnessNode_Task: { self: 'FailoverClusterConfigurator'; args: { witnessDeploymentSpec: NodeDeploymentSpec; sourceVcSpec: SourceNodeSpec; }; result: ManagedObjectReference; taskResult: undefined }
  deployVcha_Task: { self: 'FailoverClusterConfigurator'; args: { deploymentSpec: VchaClusterDeploymentSpec; }; result: ManagedObjectReference; taskResult: undefined }
  destroyVcha_Task: { self: 'FailoverClusterConfigurator'; args: { }; result: ManagedObjectReference; taskResult: undefined }
  fetchSoftwarePackages: { self: 'HostImageConfigManager'; args: { }; result: SoftwarePackage[] | undefined; taskResult: undefined }
  getClusterMode: { self: 'FailoverClusterManager'; args: { }; result: string; taskResult: undefined }
  getVchaConfig: { self: 'FailoverClusterConfigurator'; args: { }; result: VchaClusterConfigInfo; taskResult: undefined }
  initiateFailover_Task: { self: 'FailoverClusterManager'; args: { planned: boolean; }; result: ManagedObjectReference; taskResult: undefined }
  installDate: { self: 'HostImageConfigManager'; args: { }; result: string; taskResult: undefined }
  prepareVcha_Task: { self: 'FailoverClusterConfigurator'; args: { networkSpec: VchaClusterNetworkSpec; }; result: ManagedObjectReference; taskResult: undefined }
  queryDatacenterConfigOptionDescriptor: { self: 'Datacenter'; args: { }; result: VirtualMachineConfigOptionDescriptor[] | undefined; taskResult: undefined }
  reloadVirtualMachineFromPath_Task: { self: 'VirtualMachine'; args: { configurationPath: string; }; result: ManagedObjectReference; taskResult: undefined }
  setClusterMode_Task: { self: 'FailoverClusterManager'; args: { mode: string; }; result: ManagedObjectReference; taskResult: undefined }
  setCustomValue: { self: 'ExtensibleManagedObject'; args: { key: string; value: string; }; result: undefined; taskResult: undefined }
  startDpuFailover: { self: 'HostNetworkSystem'; args: { dvsName: string; targetDpuAlias?: string | undefined; }; result: undefined; taskResult: undefined }
  unregisterVApp_Task: { self: 'VirtualApp'; args: { }; result: ManagedObjectReference; taskResult: undefined }
}

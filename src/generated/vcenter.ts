// Made by scripts/generate-vapi.mjs from openapi/vcenter/; do not edit.

export interface ApplianceAccessShellShellConfig {
  readonly enabled: boolean
  readonly timeout: number
}
export interface ApplianceCoresInfo {
  readonly creation_time: string
  readonly name: string
  readonly size: number
}
export interface ApplianceHealthCheckSettingsSettingSpec {
  readonly db_health_check_state_manual_backup: boolean
  readonly db_health_check_state_scheduled_backup: boolean
}
export interface ApplianceHealthCheckSettingsUpdateSpec {
  readonly db_health_check_state_manual_backup?: boolean | undefined
  readonly db_health_check_state_scheduled_backup?: boolean | undefined
}
export interface ApplianceHealthDatabaseInfo {
  readonly messages: readonly ApplianceHealthDatabaseMessage[]
  readonly status: ApplianceHealthDatabaseInfoStatus
}
export interface ApplianceHealthDatabaseMessage {
  readonly message: VapiStdLocalizableMessage
  readonly severity: ApplianceHealthDatabaseMessageSeverity
}
export interface ApplianceInfraprofileConfigsProfileInfo {
  readonly info: string
  readonly name: string
}
export interface ApplianceInfraprofileConfigsProfilesSpec {
  readonly description?: string | undefined
  readonly encryption_key?: string | undefined
  readonly profiles?: readonly string[] | undefined
}
export interface ApplianceLocalAccountsConfig {
  readonly days_after_password_expiration?: number | undefined
  readonly email?: string | undefined
  readonly enabled?: boolean | undefined
  readonly full_name?: string | undefined
  readonly inactive_after_password_expiration?: boolean | undefined
  readonly max_days_between_password_change?: number | undefined
  readonly min_days_between_password_change?: number | undefined
  readonly old_password?: string | undefined
  readonly password: string
  readonly password_expires?: boolean | undefined
  readonly password_expires_at?: string | undefined
  readonly roles: readonly string[]
  readonly warn_days_before_password_expiration?: number | undefined
}
export interface ApplianceLocalAccountsInfo {
  readonly email?: string | undefined
  readonly enabled: boolean
  readonly fullname?: string | undefined
  readonly has_password: boolean
  readonly inactive_at?: string | undefined
  readonly last_password_change?: string | undefined
  readonly max_days_between_password_change?: number | undefined
  readonly min_days_between_password_change?: number | undefined
  readonly password_expires_at?: string | undefined
  readonly roles: readonly string[]
  readonly warn_days_before_password_expiration?: number | undefined
}
export interface ApplianceLocalAccountsPolicyInfo {
  readonly fail_interval_between_attempts?: number | undefined
  readonly failed_attempt_count_before_account_lockout?: number | undefined
  readonly length_of_lockout_period_in_seconds?: number | undefined
  readonly managed_at_fleet?: boolean | undefined
  readonly max_days?: number | undefined
  readonly min_days?: number | undefined
  readonly minimum_length?: number | undefined
  readonly minimum_lowercase_char_count?: number | undefined
  readonly minimum_numerics_char_count?: number | undefined
  readonly minimum_special_char_count?: number | undefined
  readonly minimum_uppercase_char_count?: number | undefined
  readonly prior_password_remember_count?: number | undefined
  readonly warn_days?: number | undefined
}
export interface ApplianceLocalAccountsUpdateConfig {
  readonly days_after_password_expiration?: number | undefined
  readonly email?: string | undefined
  readonly enabled?: boolean | undefined
  readonly full_name?: string | undefined
  readonly inactive_after_password_expiration?: boolean | undefined
  readonly max_days_between_password_change?: number | undefined
  readonly min_days_between_password_change?: number | undefined
  readonly old_password?: string | undefined
  readonly password?: string | undefined
  readonly password_expires?: boolean | undefined
  readonly password_expires_at?: string | undefined
  readonly roles?: readonly string[] | undefined
  readonly warn_days_before_password_expiration?: number | undefined
}
export interface ApplianceLoggingForwardingConfig {
  readonly hostname: string
  readonly port: number
  readonly protocol: ApplianceLoggingForwardingProtocol
}
export interface ApplianceLoggingForwardingConnectionStatus {
  readonly hostname: string
  readonly message?: VapiStdLocalizableMessage | undefined
  readonly state: ApplianceLoggingForwardingConnectionStatusState
}
export interface ApplianceLoggingLiagentLogCollectionConfig {
  readonly certificates?: readonly string[] | undefined
  readonly content: string
  readonly enabled: boolean
  readonly host?: string | undefined
  readonly loglevel?: string | undefined
  readonly port?: number | undefined
  readonly protocol?: string | undefined
  readonly unitid: string
  readonly unittype: ApplianceLoggingLiagentLogCollectionUnitType
}
export interface ApplianceLoggingLiagentLogCollectionInfo {
  readonly configurations: readonly ApplianceLoggingLiagentLogCollectionResponseSpec[]
}
export interface ApplianceLoggingLiagentLogCollectionResponseSpec {
  readonly content?: string | undefined
  readonly enabled: boolean
  readonly message: string
  readonly status: ApplianceLoggingLiagentLogCollectionResponseSpecStatus
  readonly unitid: string
  readonly unittype: ApplianceLoggingLiagentLogCollectionUnitType
}
export interface ApplianceLoggingLiagentLogCollectionSetResult {
  readonly configurations: readonly ApplianceLoggingLiagentLogCollectionResponseSpec[]
}
export interface ApplianceLoggingLiagentLogCollectionSetSpec {
  readonly configurations: readonly ApplianceLoggingLiagentLogCollectionConfig[]
}
export interface ApplianceMonitoringMonitoredItem {
  readonly category: string
  readonly description: string
  readonly id: string
  readonly instance: string
  readonly name: string
  readonly units: string
}
export interface ApplianceMonitoringMonitoredItemData {
  readonly data: readonly string[]
  readonly end_time: string
  readonly function: ApplianceMonitoringFunctionType
  readonly interval: ApplianceMonitoringIntervalType
  readonly name: string
  readonly start_time: string
}
export interface ApplianceMonitoringMonitoredItemDataRequest {
  readonly end_time: string
  readonly function: ApplianceMonitoringFunctionType
  readonly interval: ApplianceMonitoringIntervalType
  readonly names: readonly string[]
  readonly start_time: string
}
export interface ApplianceNetworkingDNSInfo {
  readonly hostname: string
  readonly mode: ApplianceNetworkingDNSInfoDNSMode
  readonly servers: readonly string[]
}
export interface ApplianceNetworkingDnsHostnameMessage {
  readonly message: string
  readonly result: ApplianceNetworkingDnsHostnameMessageStatus
}
export interface ApplianceNetworkingDnsHostnameTestStatusInfo {
  readonly messages: readonly ApplianceNetworkingDnsHostnameMessage[]
  readonly status: ApplianceNetworkingDnsHostnameTestStatus
}
export interface ApplianceNetworkingDnsServersDNSServerConfig {
  readonly mode: ApplianceNetworkingDnsServersDNSServerMode
  readonly servers: readonly string[]
}
export interface ApplianceNetworkingDnsServersMessage {
  readonly message: string
  readonly result: ApplianceNetworkingDnsServersMessageStatus
}
export interface ApplianceNetworkingDnsServersTestStatusInfo {
  readonly messages: readonly ApplianceNetworkingDnsServersMessage[]
  readonly status: ApplianceNetworkingDnsServersTestStatus
}
export interface ApplianceNetworkingFirewallInboundRule {
  readonly address: string
  readonly interface_name?: string | undefined
  readonly policy: ApplianceNetworkingFirewallInboundPolicy
  readonly prefix: number
}
export interface ApplianceNetworkingInfo {
  readonly dns: ApplianceNetworkingDNSInfo
  readonly interfaces: Readonly<Record<string, ApplianceNetworkingInterfacesInterfaceInfo>>
}
export interface ApplianceNetworkingInterfacesInterfaceInfo {
  readonly ipv4?: ApplianceNetworkingInterfacesIpv4Info | undefined
  readonly ipv6?: ApplianceNetworkingInterfacesIpv6Info | undefined
  readonly mac: string
  readonly name: string
  readonly status: ApplianceNetworkingInterfacesInterfaceStatus
}
export interface ApplianceNetworkingInterfacesIpv4Config {
  readonly address?: string | undefined
  readonly default_gateway?: string | undefined
  readonly mode: ApplianceNetworkingInterfacesIpv4Mode
  readonly prefix?: number | undefined
}
export interface ApplianceNetworkingInterfacesIpv4Info {
  readonly address?: string | undefined
  readonly configurable: boolean
  readonly default_gateway?: string | undefined
  readonly mode: ApplianceNetworkingInterfacesIpv4Mode
  readonly prefix?: number | undefined
}
export interface ApplianceNetworkingInterfacesIpv6Address {
  readonly address: string
  readonly prefix: number
}
export interface ApplianceNetworkingInterfacesIpv6AddressInfo {
  readonly address: string
  readonly origin: ApplianceNetworkingInterfacesIpv6Origin
  readonly prefix: number
  readonly status: ApplianceNetworkingInterfacesIpv6Status
}
export interface ApplianceNetworkingInterfacesIpv6Config {
  readonly addresses: readonly ApplianceNetworkingInterfacesIpv6Address[]
  readonly autoconf: boolean
  readonly default_gateway: string
  readonly dhcp: boolean
}
export interface ApplianceNetworkingInterfacesIpv6Info {
  readonly addresses: readonly ApplianceNetworkingInterfacesIpv6AddressInfo[]
  readonly autoconf: boolean
  readonly configurable: boolean
  readonly default_gateway: string
  readonly dhcp: boolean
}
export interface ApplianceNetworkingProxyConfig {
  readonly enabled: boolean
  readonly password?: string | undefined
  readonly port: number
  readonly server: string
  readonly username?: string | undefined
}
export interface ApplianceNetworkingProxyTestResult {
  readonly message: VapiStdLocalizableMessage
  readonly status: ApplianceNetworkingProxyServerStatus
}
export interface ApplianceNetworkingUpdateSpec {
  readonly ipv6_enabled?: boolean | undefined
}
export interface ApplianceNotification {
  readonly id: string
  readonly message: VapiStdLocalizableMessage
  readonly resolution?: VapiStdLocalizableMessage | undefined
  readonly time?: string | undefined
}
export interface ApplianceNotifications {
  readonly errors?: readonly ApplianceNotification[] | undefined
  readonly info?: readonly ApplianceNotification[] | undefined
  readonly warnings?: readonly ApplianceNotification[] | undefined
}
export interface ApplianceNtpLocalizableMessage {
  readonly args: readonly string[]
  readonly default_message: string
  readonly id: string
}
export interface ApplianceNtpTestRunStatus {
  readonly message: ApplianceNtpLocalizableMessage
  readonly server: string
  readonly status: ApplianceNtpServerStatus
}
export interface ApplianceRecoveryBackupBackupRequest {
  readonly backup_password?: string | undefined
  readonly comment?: string | undefined
  readonly fast_backup?: boolean | undefined
  readonly location: string
  readonly location_password?: string | undefined
  readonly location_type: ApplianceRecoveryBackupLocationType
  readonly location_user?: string | undefined
  readonly parts: readonly string[]
}
export interface ApplianceRecoveryBackupJobBackupJobStatus {
  readonly end_time?: string | undefined
  readonly id: string
  readonly messages: readonly ApplianceRecoveryBackupJobLocalizableMessage[]
  readonly progress: number
  readonly start_time: string
  readonly state: ApplianceRecoveryBackupJobBackupRestoreProcessState
}
export interface ApplianceRecoveryBackupJobBackupRequest {
  readonly backup_password?: string | undefined
  readonly comment?: string | undefined
  readonly fast_backup?: boolean | undefined
  readonly location: string
  readonly location_password?: string | undefined
  readonly location_type: ApplianceRecoveryBackupJobLocationType
  readonly location_user?: string | undefined
  readonly parts: readonly string[]
}
export interface ApplianceRecoveryBackupJobDetailsBuildInfo {
  readonly build_number: string
  readonly version: string
  readonly version_name: string
}
export interface ApplianceRecoveryBackupJobDetailsFilterSpec {
  readonly jobs?: readonly string[] | undefined
}
export interface ApplianceRecoveryBackupJobDetailsInfo {
  readonly build?: ApplianceRecoveryBackupJobDetailsBuildInfo | undefined
  readonly cancelable: boolean
  readonly description: VapiStdLocalizableMessage
  readonly duration?: number | undefined
  readonly end_time?: string | undefined
  readonly error?: unknown | undefined
  readonly fast_backup?: boolean | undefined
  readonly location: string
  readonly location_user: string
  readonly messages: readonly VapiStdLocalizableMessage[]
  readonly operation: string
  readonly parent?: string | undefined
  readonly progress?: CisTaskProgress | undefined
  readonly service: string
  readonly size?: number | undefined
  readonly start_time?: string | undefined
  readonly status: CisTaskStatus
  readonly target?: VapiStdDynamicID | undefined
  readonly type: ApplianceRecoveryBackupJobDetailsType
  readonly user?: string | undefined
}
export interface ApplianceRecoveryBackupJobLocalizableMessage {
  readonly args: readonly string[]
  readonly default_message: string
  readonly id: string
}
export interface ApplianceRecoveryBackupJobReturnResult {
  readonly messages: readonly ApplianceRecoveryBackupJobLocalizableMessage[]
  readonly status: ApplianceRecoveryBackupJobReturnStatus
}
export interface ApplianceRecoveryBackupLocalizableMessage {
  readonly args: readonly string[]
  readonly default_message: string
  readonly id: string
}
export interface ApplianceRecoveryBackupLocationSpec {
  readonly location: string
  readonly location_password?: string | undefined
  readonly location_user?: string | undefined
}
export interface ApplianceRecoveryBackupPartsLocalizableMessage {
  readonly args: readonly string[]
  readonly default_message: string
  readonly id: string
}
export interface ApplianceRecoveryBackupPartsPart {
  readonly description: ApplianceRecoveryBackupPartsLocalizableMessage
  readonly id: string
  readonly name: ApplianceRecoveryBackupPartsLocalizableMessage
  readonly optional: boolean
  readonly selected_by_default: boolean
  readonly standalone?: boolean | undefined
}
export interface ApplianceRecoveryBackupReturnResult {
  readonly messages: readonly ApplianceRecoveryBackupLocalizableMessage[]
  readonly status: ApplianceRecoveryBackupReturnStatus
}
export interface ApplianceRecoveryBackupSchedulesCreateSpec {
  readonly backup_password?: string | undefined
  readonly enable?: boolean | undefined
  readonly fast_backup?: boolean | undefined
  readonly location: string
  readonly location_password?: string | undefined
  readonly location_user?: string | undefined
  readonly parts?: readonly string[] | undefined
  readonly recurrence_info?: ApplianceRecoveryBackupSchedulesRecurrenceInfo | undefined
  readonly retention_info?: ApplianceRecoveryBackupSchedulesRetentionInfo | undefined
}
export interface ApplianceRecoveryBackupSchedulesInfo {
  readonly enable: boolean
  readonly fast_backup?: boolean | undefined
  readonly location: string
  readonly location_user?: string | undefined
  readonly parts: readonly string[]
  readonly recurrence_info?: ApplianceRecoveryBackupSchedulesRecurrenceInfo | undefined
  readonly retention_info?: ApplianceRecoveryBackupSchedulesRetentionInfo | undefined
}
export interface ApplianceRecoveryBackupSchedulesRecurrenceInfo {
  readonly days?: readonly ApplianceRecoveryBackupSchedulesDayOfWeek[] | undefined
  readonly hour: number
  readonly minute: number
}
export interface ApplianceRecoveryBackupSchedulesRetentionInfo {
  readonly max_count: number
}
export interface ApplianceRecoveryBackupSchedulesUpdateSpec {
  readonly backup_password?: string | undefined
  readonly enable?: boolean | undefined
  readonly fast_backup?: boolean | undefined
  readonly location?: string | undefined
  readonly location_password?: string | undefined
  readonly location_user?: string | undefined
  readonly parts?: readonly string[] | undefined
  readonly recurrence_info?: ApplianceRecoveryBackupSchedulesRecurrenceInfo | undefined
  readonly retention_info?: ApplianceRecoveryBackupSchedulesRetentionInfo | undefined
}
export interface ApplianceRecoveryBackupSystemNameArchiveFilterSpec {
  readonly comment_substring?: string | undefined
  readonly end_timestamp?: string | undefined
  readonly max_results?: number | undefined
  readonly start_timestamp?: string | undefined
}
export interface ApplianceRecoveryBackupSystemNameArchiveInfo {
  readonly comment: string
  readonly location: string
  readonly parts: readonly string[]
  readonly system_name: string
  readonly timestamp: string
  readonly version: string
}
export interface ApplianceRecoveryBackupSystemNameArchiveSummary {
  readonly archive: string
  readonly comment: string
  readonly timestamp: string
  readonly version: string
}
export interface ApplianceRecoveryInfo {
  readonly supported: boolean
}
export interface ApplianceRecoveryReconciliationJobCreateSpec {
  readonly ignore_warnings?: boolean | undefined
  readonly sso_admin_user_name?: string | undefined
  readonly sso_admin_user_password?: string | undefined
}
export interface ApplianceRecoveryReconciliationJobInfo {
  readonly cancelable?: boolean | undefined
  readonly description: VapiStdLocalizableMessage
  readonly end_time?: string | undefined
  readonly error?: unknown | undefined
  readonly messages: readonly VapiStdLocalizableMessage[]
  readonly operation: string
  readonly parent?: string | undefined
  readonly progress: number
  readonly service: string
  readonly start_time?: string | undefined
  readonly status: ApplianceRecoveryReconciliationJobStatus
  readonly target?: VapiStdDynamicID | undefined
}
export interface ApplianceRecoveryRestoreJobLocalizableMessage {
  readonly args: readonly string[]
  readonly default_message: string
  readonly id: string
}
export interface ApplianceRecoveryRestoreJobRestoreJobStatus {
  readonly messages: readonly ApplianceRecoveryRestoreJobLocalizableMessage[]
  readonly parts?: readonly string[] | undefined
  readonly progress: number
  readonly state: ApplianceRecoveryRestoreJobBackupRestoreProcessState
}
export interface ApplianceRecoveryRestoreJobRestoreRequest {
  readonly backup_password?: string | undefined
  readonly ignore_warnings?: boolean | undefined
  readonly location: string
  readonly location_password?: string | undefined
  readonly location_type: ApplianceRecoveryRestoreJobLocationType
  readonly location_user?: string | undefined
  readonly parts?: readonly string[] | undefined
  readonly sso_admin_user_name?: string | undefined
  readonly sso_admin_user_password?: string | undefined
}
export interface ApplianceRecoveryRestoreJobReturnResult {
  readonly messages: readonly ApplianceRecoveryRestoreJobLocalizableMessage[]
  readonly status: ApplianceRecoveryRestoreJobReturnStatus
}
export interface ApplianceRecoveryRestoreLocalizableMessage {
  readonly args: readonly string[]
  readonly default_message: string
  readonly id: string
}
export interface ApplianceRecoveryRestoreMetadata {
  readonly applicable: boolean
  readonly boxname: string
  readonly comment: string
  readonly messages: readonly ApplianceRecoveryRestoreLocalizableMessage[]
  readonly parts: readonly string[]
  readonly sso_login_required?: boolean | undefined
  readonly timestamp: string
  readonly version: string
}
export interface ApplianceRecoveryRestoreRestoreRequest {
  readonly backup_password?: string | undefined
  readonly location: string
  readonly location_password?: string | undefined
  readonly location_type: ApplianceRecoveryRestoreLocationType
  readonly location_user?: string | undefined
  readonly parts?: readonly string[] | undefined
  readonly sso_admin_user_name?: string | undefined
  readonly sso_admin_user_password?: string | undefined
}
export interface ApplianceServicesInfo {
  readonly description: string
  readonly state: ApplianceServicesState
}
export interface ApplianceShutdownShutdownConfig {
  readonly action: string
  readonly reason: string
  readonly shutdown_time?: string | undefined
}
export interface ApplianceSubtaskInfo {
  readonly auto_rollback_state?: ApplianceAutoRollbackState | undefined
  readonly cancelable: boolean
  readonly description: VapiStdLocalizableMessage
  readonly end_time?: string | undefined
  readonly error?: unknown | undefined
  readonly operation: string
  readonly parent?: string | undefined
  readonly progress?: CisTaskProgress | undefined
  readonly result?: ApplianceNotifications | undefined
  readonly service: string
  readonly start_time?: string | undefined
  readonly status: CisTaskStatus
  readonly target?: VapiStdDynamicID | undefined
  readonly user?: string | undefined
}
export interface ApplianceSupportBundleFilterSpec {
  readonly available?: boolean | undefined
  readonly creation_status?: ApplianceSupportBundleCreationStatus | undefined
}
export interface ApplianceSupportBundleInfo {
  readonly checksum_value?: string | undefined
  readonly content_type?: ApplianceSupportBundleContentType | undefined
  readonly description: string
  readonly downloadable?: boolean | undefined
  readonly expiration_time?: string | undefined
  readonly failure_reason?: VapiStdLocalizableMessage | undefined
  readonly generation_time?: string | undefined
  readonly id?: string | undefined
  readonly size?: number | undefined
  readonly status: ApplianceSupportBundleCreationStatus
  readonly url?: string | undefined
}
export interface ApplianceSupportBundleIterationSpec {
  readonly size?: number | undefined
}
export interface ApplianceSupportBundleListResult {
  readonly supportbundle_operations: readonly ApplianceSupportBundleInfo[]
}
export interface ApplianceSystemCryptoHashInfo {
  readonly algorithm_status: ApplianceSystemCryptoHashAlgorithmStatus
  readonly common_hash: string
  readonly hash_algorithms: readonly string[]
  readonly hash_mode: string
  readonly status: ApplianceSystemCryptoHashHashModeStatus
}
export interface ApplianceSystemCryptoHashOptionsInfo {
  readonly hash_algorithms: readonly string[]
  readonly hash_mode: string
}
export interface ApplianceSystemCryptoHashOptionsListResult {
  readonly modes: readonly ApplianceSystemCryptoHashOptionsInfo[]
}
export interface ApplianceSystemSecurityGlobalFipsInfo {
  readonly enabled: boolean
}
export interface ApplianceSystemSecurityGlobalFipsUpdateSpec {
  readonly enabled?: boolean | undefined
}
export interface ApplianceSystemStorageStorageChange {
  readonly new_size: number
  readonly old_size: number
}
export interface ApplianceSystemStorageStorageMapping {
  readonly description?: VapiStdLocalizableMessage | undefined
  readonly disk: string
  readonly partition: string
}
export interface ApplianceSystemTimeSystemTimeStruct {
  readonly date: string
  readonly seconds_since_epoch: number
  readonly time: string
  readonly timezone: string
}
export interface ApplianceSystemVersionVersionStruct {
  readonly build: string
  readonly install_time: string
  readonly name?: string | undefined
  readonly product: string
  readonly releasedate: string
  readonly summary: string
  readonly type: string
  readonly version: string
}
export interface ApplianceTaskInfo {
  readonly auto_rollback_state?: ApplianceAutoRollbackState | undefined
  readonly cancelable: boolean
  readonly description: VapiStdLocalizableMessage
  readonly end_time?: string | undefined
  readonly error?: unknown | undefined
  readonly operation: string
  readonly parent?: string | undefined
  readonly progress?: CisTaskProgress | undefined
  readonly service: string
  readonly start_time?: string | undefined
  readonly status: CisTaskStatus
  readonly subtask_order: readonly string[]
  readonly subtasks: Readonly<Record<string, ApplianceSubtaskInfo>>
  readonly target?: VapiStdDynamicID | undefined
  readonly user?: string | undefined
}
export interface ApplianceTlsManualParametersGlobalInfo {
  readonly manual_active: boolean
  readonly spec: ApplianceTlsManualParametersGlobalSetSpec
}
export interface ApplianceTlsManualParametersGlobalProtocolVersionInfo {
  readonly ciphers: readonly string[]
  readonly version: string
}
export interface ApplianceTlsManualParametersGlobalSetSpec {
  readonly curves: readonly string[]
  readonly fips_enforced: boolean
  readonly protocol_versions: readonly ApplianceTlsManualParametersGlobalProtocolVersionInfo[]
}
export interface ApplianceTlsManualParametersServicesInfo {
  readonly curves: readonly string[]
  readonly fips_enforced: boolean
  readonly protocol_versions: readonly ApplianceTlsManualParametersServicesProtocolVersionInfo[]
}
export interface ApplianceTlsManualParametersServicesListItem {
  readonly info?: ApplianceTlsManualParametersServicesInfo | undefined
  readonly service: string
}
export interface ApplianceTlsManualParametersServicesListResult {
  readonly services: readonly ApplianceTlsManualParametersServicesListItem[]
}
export interface ApplianceTlsManualParametersServicesProtocolVersionInfo {
  readonly ciphers: readonly string[]
  readonly version: string
}
export interface ApplianceTlsProfilesGlobalInfo {
  readonly profile: string
}
export interface ApplianceTlsProfilesInfo {
  readonly curves: readonly string[]
  readonly fips_enforced: boolean
  readonly protocol_versions: readonly ApplianceTlsProfilesProtocolVersionInfo[]
}
export interface ApplianceTlsProfilesListItem {
  readonly info: ApplianceTlsProfilesInfo
  readonly profile: string
}
export interface ApplianceTlsProfilesListResult {
  readonly profiles: readonly ApplianceTlsProfilesListItem[]
}
export interface ApplianceTlsProfilesProtocolVersionInfo {
  readonly ciphers: readonly string[]
  readonly version: string
}
export interface ApplianceUpdateInfo {
  readonly latest_query_time?: string | undefined
  readonly state: ApplianceUpdateState
  readonly task?: ApplianceTaskInfo | undefined
  readonly version: string
}
export interface ApplianceUpdatePendingInfo {
  readonly contents: readonly VapiStdLocalizableMessage[]
  readonly description: VapiStdLocalizableMessage
  readonly estimated_time_to_install?: number | undefined
  readonly eulas: readonly VapiStdLocalizableMessage[]
  readonly knowledge_base: string
  readonly name: string
  readonly priority: ApplianceUpdateCommonInfoPriority
  readonly quick_patch?: boolean | undefined
  readonly reboot_required: boolean
  readonly release_date: string
  readonly services_will_be_stopped: readonly ApplianceUpdateServiceInfo[]
  readonly severity: ApplianceUpdateCommonInfoSeverity
  readonly size: number
  readonly staged: boolean
  readonly update_type: ApplianceUpdateCommonInfoCategory
  readonly workload_management_impact?: boolean | undefined
}
export interface ApplianceUpdatePendingPrecheckResult {
  readonly check_time: string
  readonly estimated_time_to_install?: number | undefined
  readonly estimated_time_to_rollback?: number | undefined
  readonly issues?: ApplianceNotifications | undefined
  readonly questions: readonly ApplianceUpdatePendingQuestion[]
  readonly reboot_required: boolean
}
export interface ApplianceUpdatePendingQuestion {
  readonly allowed_values?: readonly string[] | undefined
  readonly data_item: string
  readonly default_answer?: string | undefined
  readonly description: VapiStdLocalizableMessage
  readonly regexp?: string | undefined
  readonly text: VapiStdLocalizableMessage
  readonly type: ApplianceUpdatePendingQuestionInputType
}
export interface ApplianceUpdatePendingUpgradeableComponent {
  readonly affected_services: readonly string[]
  readonly component: string
  readonly description: VapiStdLocalizableMessage
  readonly name: string
  readonly priority: ApplianceUpdateCommonInfoPriority
  readonly quick_patch?: boolean | undefined
  readonly reboot_required: boolean
  readonly release_date: string
  readonly severity: ApplianceUpdateCommonInfoSeverity
  readonly size: number
  readonly update_type: ApplianceUpdateCommonInfoCategory
  readonly version: string
}
export interface ApplianceUpdatePolicyConfig {
  readonly auto_stage: boolean
  readonly certificate_check?: boolean | undefined
  readonly check_schedule: readonly ApplianceUpdatePolicyTime[]
  readonly custom_URL?: string | undefined
  readonly password?: string | undefined
  readonly username?: string | undefined
}
export interface ApplianceUpdatePolicyInfo {
  readonly auto_stage: boolean
  readonly auto_update: boolean
  readonly certificate_check: boolean
  readonly check_schedule: readonly ApplianceUpdatePolicyTime[]
  readonly custom_URL?: string | undefined
  readonly default_URL: string
  readonly manual_control: boolean
  readonly username?: string | undefined
}
export interface ApplianceUpdatePolicyTime {
  readonly day: ApplianceUpdatePolicyDayOfWeek
  readonly hour: number
  readonly minute: number
}
export interface ApplianceUpdateServiceInfo {
  readonly description: VapiStdLocalizableMessage
  readonly service: string
}
export interface ApplianceUpdateStagedInfo {
  readonly component?: string | undefined
  readonly description: VapiStdLocalizableMessage
  readonly name: string
  readonly priority: ApplianceUpdateCommonInfoPriority
  readonly quick_patch?: boolean | undefined
  readonly reboot_required: boolean
  readonly release_date: string
  readonly severity: ApplianceUpdateCommonInfoSeverity
  readonly size: number
  readonly staging_complete: boolean
  readonly update_type: ApplianceUpdateCommonInfoCategory
  readonly version: string
}
export interface ApplianceUpdateSummary {
  readonly description: VapiStdLocalizableMessage
  readonly name: string
  readonly priority: ApplianceUpdateCommonInfoPriority
  readonly quick_patch?: boolean | undefined
  readonly reboot_required: boolean
  readonly release_date: string
  readonly severity: ApplianceUpdateCommonInfoSeverity
  readonly size: number
  readonly update_type: ApplianceUpdateCommonInfoCategory
  readonly version: string
}
export interface CisSessionInfo {
  readonly created_time: string
  readonly last_accessed_time: string
  readonly user: string
}
export interface CisTaggingCategoryCreateSpec {
  readonly associable_types: readonly string[]
  readonly cardinality: CisTaggingCategoryModelCardinality
  readonly category_id?: string | undefined
  readonly description: string
  readonly name: string
}
export interface CisTaggingCategoryModel {
  readonly associable_types: readonly string[]
  readonly cardinality: CisTaggingCategoryModelCardinality
  readonly description: string
  readonly id: string
  readonly name: string
  readonly used_by: readonly string[]
}
export interface CisTaggingCategoryUpdateSpec {
  readonly associable_types?: readonly string[] | undefined
  readonly cardinality?: CisTaggingCategoryModelCardinality | undefined
  readonly description?: string | undefined
  readonly name?: string | undefined
}
export interface CisTaggingTagAssociationBatchResult {
  readonly error_messages: readonly VapiStdLocalizableMessage[]
  readonly success: boolean
}
export interface CisTaggingTagAssociationObjectToTags {
  readonly object_id: VapiStdDynamicID
  readonly tag_ids: readonly string[]
}
export interface CisTaggingTagAssociationTagToObjects {
  readonly object_ids: readonly VapiStdDynamicID[]
  readonly tag_id: string
}
export interface CisTaggingTagCreateSpec {
  readonly category_id: string
  readonly description: string
  readonly name: string
  readonly tag_id?: string | undefined
}
export interface CisTaggingTagModel {
  readonly category_id: string
  readonly description: string
  readonly id: string
  readonly name: string
  readonly used_by: readonly string[]
}
export interface CisTaggingTagUpdateSpec {
  readonly description?: string | undefined
  readonly name?: string | undefined
}
export interface CisTaskInfo {
  readonly cancelable: boolean
  readonly description: VapiStdLocalizableMessage
  readonly end_time?: string | undefined
  readonly error?: unknown | undefined
  readonly operation: string
  readonly parent?: string | undefined
  readonly progress?: CisTaskProgress | undefined
  readonly result?: unknown | undefined
  readonly service: string
  readonly start_time?: string | undefined
  readonly status: CisTaskStatus
  readonly target?: VapiStdDynamicID | undefined
  readonly user?: string | undefined
}
export interface CisTaskProgress {
  readonly completed: number
  readonly message: VapiStdLocalizableMessage
  readonly total: number
}
export interface CisTasksFilterSpec {
  readonly operations?: readonly string[] | undefined
  readonly services?: readonly string[] | undefined
  readonly status?: readonly CisTaskStatus[] | undefined
  readonly targets?: readonly VapiStdDynamicID[] | undefined
  readonly tasks?: readonly string[] | undefined
  readonly users?: readonly string[] | undefined
}
export interface CisTasksGetSpec {
  readonly exclude_result?: boolean | undefined
  readonly return_all?: boolean | undefined
}
export interface Oauth2TokenInfo {
  readonly access_token: string
  readonly expires_in?: number | undefined
  readonly issued_token_type?: string | undefined
  readonly refresh_token?: string | undefined
  readonly scope?: string | undefined
  readonly token_type: string
}
export interface VapiStdDynamicID {
  readonly id: string
  readonly type: string
}
export interface VapiStdLocalizableMessage {
  readonly args: readonly string[]
  readonly default_message: string
  readonly id: string
  readonly localized?: string | undefined
  readonly params?: Readonly<Record<string, VapiStdLocalizationParam>> | undefined
}
export interface VapiStdLocalizationParam {
  readonly d?: number | undefined
  readonly dt?: string | undefined
  readonly format?: VapiStdLocalizationParamDateTimeFormat | undefined
  readonly i?: number | undefined
  readonly l?: VapiStdNestedLocalizableMessage | undefined
  readonly precision?: number | undefined
  readonly s?: string | undefined
}
export interface VapiStdNestedLocalizableMessage {
  readonly id: string
  readonly params?: Readonly<Record<string, VapiStdLocalizationParam>> | undefined
}
export interface VcenterAuthenticationTokenIssueSpec {
  readonly actor_token?: string | undefined
  readonly actor_token_type?: string | undefined
  readonly audience?: string | undefined
  readonly grant_type: string
  readonly requested_token_type?: string | undefined
  readonly resource?: string | undefined
  readonly scope?: string | undefined
  readonly subject_token?: string | undefined
  readonly subject_token_type?: string | undefined
}
export interface VcenterCapacityUsageConfig {
  readonly capacity_unit?: string | undefined
  readonly current_usage_percentage?: number | undefined
  readonly current_usage_value?: number | undefined
  readonly error?: unknown | undefined
  readonly id: string
  readonly max_recommended_value: number
  readonly name: VapiStdLocalizableMessage
  readonly severity?: VcenterCapacityUsageSeverity | undefined
  readonly threshold_percentage: number
}
export interface VcenterCapacityUsageCsvReportLocation {
  readonly auth_token: VcenterCapacityUsageToken
  readonly uri: string
}
export interface VcenterCapacityUsageInfo {
  readonly configurations: readonly VcenterCapacityUsageConfig[]
  readonly created_at: string
  readonly created_by: string
  readonly csv_report_location?: VcenterCapacityUsageCsvReportLocation | undefined
  readonly deployment_size: string
  readonly error?: unknown | undefined
  readonly version: string
}
export interface VcenterCapacityUsageToken {
  readonly expiry: string
  readonly uuid: string
}
export interface VcenterClusterEvcModeInfo {
  readonly evc_mode?: VcenterEvcModeEvcMode | undefined
}
export interface VcenterClusterFilterSpec {
  readonly clusters?: readonly string[] | undefined
  readonly datacenters?: readonly string[] | undefined
  readonly folders?: readonly string[] | undefined
  readonly names?: readonly string[] | undefined
}
export interface VcenterClusterInfo {
  readonly name: string
  readonly resource_pool: string
}
export interface VcenterClusterSummary {
  readonly cluster: string
  readonly drs_enabled: boolean
  readonly ha_enabled: boolean
  readonly name: string
}
export interface VcenterDatacenterCreateSpec {
  readonly folder?: string | undefined
  readonly name: string
}
export interface VcenterDatacenterFilterSpec {
  readonly datacenters?: readonly string[] | undefined
  readonly folders?: readonly string[] | undefined
  readonly names?: readonly string[] | undefined
}
export interface VcenterDatacenterInfo {
  readonly datastore_folder: string
  readonly host_folder: string
  readonly name: string
  readonly network_folder: string
  readonly vm_folder: string
}
export interface VcenterDatacenterSummary {
  readonly datacenter: string
  readonly name: string
}
export interface VcenterDatastoreFilterSpec {
  readonly datacenters?: readonly string[] | undefined
  readonly datastores?: readonly string[] | undefined
  readonly folders?: readonly string[] | undefined
  readonly names?: readonly string[] | undefined
  readonly types?: readonly VcenterDatastoreType[] | undefined
}
export interface VcenterDatastoreInfo {
  readonly accessible: boolean
  readonly free_space?: number | undefined
  readonly multiple_host_access: boolean
  readonly name: string
  readonly thin_provisioning_supported: boolean
  readonly type: VcenterDatastoreType
}
export interface VcenterDatastoreSummary {
  readonly capacity?: number | undefined
  readonly datastore: string
  readonly free_space?: number | undefined
  readonly name: string
  readonly type: VcenterDatastoreType
}
export interface VcenterDeploymentCheckInfo {
  readonly result?: VcenterDeploymentNotifications | undefined
  readonly source_info?: VcenterDeploymentSourceInfo | undefined
  readonly status: VcenterDeploymentCheckStatus
}
export interface VcenterDeploymentDataMigrationEstimate {
  readonly estimated_export_time: number
  readonly estimated_import_time: number
  readonly required_free_disk_space_on_source: number
}
export interface VcenterDeploymentDataMigrationInfo {
  readonly all: VcenterDeploymentDataMigrationEstimate
  readonly all_with_deferred?: VcenterDeploymentDataMigrationEstimate | undefined
  readonly core: VcenterDeploymentDataMigrationEstimate
  readonly core_events_tasks: VcenterDeploymentDataMigrationEstimate
  readonly core_events_tasks_with_deferred?: VcenterDeploymentDataMigrationEstimate | undefined
}
export interface VcenterDeploymentDiskDimension {
  readonly unit: VcenterDeploymentBinaryDataDimensionUnit
  readonly value: number
}
export interface VcenterDeploymentDiskInfo {
  readonly free: number
  readonly mount_point: string
  readonly size: number
  readonly used: number
}
export interface VcenterDeploymentHistoryMigrationSpec {
  readonly data_set: VcenterDeploymentHistoryMigrationOption
  readonly defer_import?: boolean | undefined
}
export interface VcenterDeploymentImportHistoryCreateSpec {
  readonly description: string
  readonly name: string
}
export interface VcenterDeploymentImportHistoryInfo {
  readonly cancelable: boolean
  readonly description: VapiStdLocalizableMessage
  readonly end_time?: string | undefined
  readonly error?: unknown | undefined
  readonly operation: string
  readonly parent?: string | undefined
  readonly progress?: CisTaskProgress | undefined
  readonly result?: VcenterDeploymentNotifications | undefined
  readonly service: string
  readonly start_time?: string | undefined
  readonly status: CisTaskStatus
  readonly target?: VapiStdDynamicID | undefined
  readonly user?: string | undefined
}
export interface VcenterDeploymentInfo {
  readonly cancelable: boolean
  readonly description: VapiStdLocalizableMessage
  readonly end_time?: string | undefined
  readonly error?: unknown | undefined
  readonly operation: string
  readonly parent?: string | undefined
  readonly progress?: CisTaskProgress | undefined
  readonly service: string
  readonly start_time?: string | undefined
  readonly state: VcenterDeploymentApplianceState
  readonly status: CisTaskStatus
  readonly subtask_order?: readonly string[] | undefined
  readonly subtasks?: Readonly<Record<string, VcenterDeploymentTask>> | undefined
  readonly target?: VapiStdDynamicID | undefined
  readonly user?: string | undefined
}
export interface VcenterDeploymentInstallInitialConfigRemotePscThumbprintRemoteSpec {
  readonly address: string
  readonly https_port?: number | undefined
}
export interface VcenterDeploymentInstallInstallSpec {
  readonly auto_answer?: boolean | undefined
  readonly vcsa_embedded: VcenterDeploymentInstallVcsaEmbeddedSpec
}
export interface VcenterDeploymentInstallVcsaEmbeddedSpec {
  readonly ceip_enabled: boolean
  readonly replicated?: VcenterDeploymentReplicatedSpec | undefined
  readonly standalone?: VcenterDeploymentStandaloneSpec | undefined
}
export interface VcenterDeploymentLocationSpec {
  readonly hostname: string
  readonly https_port?: number | undefined
  readonly password: string
  readonly ssl_certificate?: string | undefined
  readonly ssl_thumbprint?: string | undefined
  readonly ssl_verify?: boolean | undefined
  readonly username: string
}
export interface VcenterDeploymentMemoryDimension {
  readonly unit: VcenterDeploymentBinaryDataDimensionUnit
  readonly value: number
}
export interface VcenterDeploymentMigrateActiveDirectoryCheckSpec {
  readonly dns_servers: readonly string[]
  readonly domain: string
  readonly password: string
  readonly username: string
}
export interface VcenterDeploymentMigrateActiveDirectorySpec {
  readonly domain: string
  readonly password: string
  readonly username: string
}
export interface VcenterDeploymentMigrateMigrateSpec {
  readonly active_directory?: VcenterDeploymentMigrateActiveDirectorySpec | undefined
  readonly auto_answer?: boolean | undefined
  readonly existing_migration_assistant: VcenterDeploymentMigrateMigrationAssistantSpec
  readonly export_directory?: string | undefined
  readonly history?: VcenterDeploymentHistoryMigrationSpec | undefined
  readonly psc?: VcenterDeploymentMigratePscSpec | undefined
  readonly replicated_partner_hostname?: string | undefined
  readonly source_vc_windows: VcenterDeploymentMigrateSourceVcWindows
  readonly vcsa_embedded?: VcenterDeploymentMigrateVcsaEmbeddedSpec | undefined
}
export interface VcenterDeploymentMigrateMigrationAssistantSpec {
  readonly https_port?: number | undefined
  readonly ssl_certificate?: string | undefined
  readonly ssl_thumbprint: string
}
export interface VcenterDeploymentMigratePscSpec {
  readonly ceip_enabled: boolean
}
export interface VcenterDeploymentMigrateSourceVcWindows {
  readonly hostname: string
  readonly password: string
  readonly username: string
}
export interface VcenterDeploymentMigrateVcsaEmbeddedSpec {
  readonly ceip_enabled: boolean
}
export interface VcenterDeploymentNotification {
  readonly id: string
  readonly message: VapiStdLocalizableMessage
  readonly resolution?: VapiStdLocalizableMessage | undefined
  readonly time?: string | undefined
}
export interface VcenterDeploymentNotifications {
  readonly errors?: readonly VcenterDeploymentNotification[] | undefined
  readonly info?: readonly VcenterDeploymentNotification[] | undefined
  readonly warnings?: readonly VcenterDeploymentNotification[] | undefined
}
export interface VcenterDeploymentQuestionAnswerSpec {
  readonly answer_val: string
  readonly question_id: string
}
export interface VcenterDeploymentQuestionInfo {
  readonly questions: readonly VcenterDeploymentQuestionQuestion[]
}
export interface VcenterDeploymentQuestionQuestion {
  readonly default_answer: string
  readonly id: string
  readonly possible_answers: readonly string[]
  readonly question: VapiStdLocalizableMessage
  readonly type: VcenterDeploymentQuestionQuestionType
}
export interface VcenterDeploymentRemotePscSpec {
  readonly https_port?: number | undefined
  readonly psc_hostname: string
  readonly ssl_certificate?: string | undefined
  readonly ssl_thumbprint?: string | undefined
  readonly ssl_verify?: boolean | undefined
  readonly sso_admin_password: string
}
export interface VcenterDeploymentReplicatedPscSpec {
  readonly https_port?: number | undefined
  readonly partner_hostname: string
  readonly ssl_certificate?: string | undefined
  readonly ssl_thumbprint?: string | undefined
  readonly ssl_verify?: boolean | undefined
  readonly sso_admin_password: string
  readonly sso_site_name?: string | undefined
}
export interface VcenterDeploymentReplicatedSpec {
  readonly https_port?: number | undefined
  readonly partner_hostname: string
  readonly ssl_certificate?: string | undefined
  readonly ssl_thumbprint?: string | undefined
  readonly ssl_verify?: boolean | undefined
  readonly sso_admin_password: string
}
export interface VcenterDeploymentSizeConnection {
  readonly hostname: string
  readonly https_port?: number | undefined
  readonly password: string
  readonly ssl_verify?: boolean | undefined
  readonly username: string
}
export interface VcenterDeploymentSizeRequirementsInfo {
  readonly extra_cpu_count_needed: number
  readonly extra_memory_needed: VcenterDeploymentMemoryDimension
  readonly extra_total_disk_space_needed: VcenterDeploymentDiskDimension
  readonly restart_required: boolean
}
export interface VcenterDeploymentSizeResizeInfo {
  readonly desired_deployment_size_name: VcenterDeploymentDeploymentSize
  readonly requirements_info: VcenterDeploymentSizeRequirementsInfo
  readonly source_deployment_size_name: VcenterDeploymentDeploymentSize
}
export interface VcenterDeploymentSizeSpec {
  readonly connection: VcenterDeploymentSizeConnection
  readonly defer_service_restart?: boolean | undefined
  readonly deployment_size: VcenterDeploymentDeploymentSize
}
export interface VcenterDeploymentSizeStatusInfo {
  readonly current_state: VcenterDeploymentSizeResizeState
  readonly end_time?: string | undefined
  readonly resize_info: VcenterDeploymentSizeResizeInfo
  readonly start_time?: string | undefined
  readonly subtasks: Readonly<Record<string, VcenterDeploymentSizeTask>>
}
export interface VcenterDeploymentSizeTask {
  readonly cancelable: boolean
  readonly description: VapiStdLocalizableMessage
  readonly end_time?: string | undefined
  readonly error?: unknown | undefined
  readonly notifications?: VcenterDeploymentNotifications | undefined
  readonly operation: string
  readonly parent?: string | undefined
  readonly progress: CisTaskProgress
  readonly service: string
  readonly start_time?: string | undefined
  readonly status: CisTaskStatus
  readonly target?: VapiStdDynamicID | undefined
  readonly user?: string | undefined
}
export interface VcenterDeploymentSourceInfo {
  readonly active_directory_domain: string
  readonly data_migration_info?: VcenterDeploymentDataMigrationInfo | undefined
  readonly deployment_size: VcenterDeploymentApplianceSize
  readonly deployment_type: VcenterDeploymentApplianceType
  readonly disk_info?: readonly VcenterDeploymentDiskInfo[] | undefined
  readonly dns_servers: readonly string[]
  readonly hostname: string
  readonly replicated_partners?: readonly string[] | undefined
  readonly sso_domain_name: string
  readonly version: string
}
export interface VcenterDeploymentStandalonePscSpec {
  readonly sso_admin_password: string
  readonly sso_domain_name?: string | undefined
  readonly sso_site_name?: string | undefined
}
export interface VcenterDeploymentStandaloneSpec {
  readonly sso_admin_password: string
  readonly sso_domain_name?: string | undefined
}
export interface VcenterDeploymentTask {
  readonly cancelable: boolean
  readonly description: VapiStdLocalizableMessage
  readonly end_time?: string | undefined
  readonly error?: unknown | undefined
  readonly operation: string
  readonly parent?: string | undefined
  readonly progress?: CisTaskProgress | undefined
  readonly result?: VcenterDeploymentNotifications | undefined
  readonly service: string
  readonly start_time?: string | undefined
  readonly status: CisTaskStatus
  readonly target?: VapiStdDynamicID | undefined
  readonly user?: string | undefined
}
export interface VcenterDeploymentUpgradePscSpec {
  readonly ceip_enabled: boolean
}
export interface VcenterDeploymentUpgradeSourceApplianceSpec {
  readonly hostname: string
  readonly https_port?: number | undefined
  readonly root_password: string
  readonly ssh_thumbprint?: string | undefined
  readonly ssh_verify?: boolean | undefined
  readonly ssl_certificate?: string | undefined
  readonly ssl_thumbprint?: string | undefined
  readonly ssl_verify?: boolean | undefined
  readonly sso_admin_password: string
  readonly sso_admin_username: string
}
export interface VcenterDeploymentUpgradeUpgradeSpec {
  readonly auto_answer?: boolean | undefined
  readonly export_directory?: string | undefined
  readonly history?: VcenterDeploymentHistoryMigrationSpec | undefined
  readonly psc?: VcenterDeploymentUpgradePscSpec | undefined
  readonly replicated_partner_hostname?: string | undefined
  readonly skip_products_prechecks?: boolean | undefined
  readonly source_appliance: VcenterDeploymentUpgradeSourceApplianceSpec
  readonly source_location: VcenterDeploymentLocationSpec
  readonly vcsa_embedded?: VcenterDeploymentUpgradeVcsaEmbeddedSpec | undefined
}
export interface VcenterDeploymentUpgradeVcsaEmbeddedSpec {
  readonly ceip_enabled: boolean
}
export interface VcenterEnvironmentBrowserConfigOptionDescriptorsListParams {
  readonly clusters?: readonly string[] | undefined
}
export interface VcenterEnvironmentBrowserConfigOptionDescriptorsListResult {
  readonly config_options_descriptors: readonly VcenterEnvironmentBrowserConfigOptionDescriptorsSummary[]
}
export interface VcenterEnvironmentBrowserConfigOptionDescriptorsSummary {
  readonly config_option: string
  readonly create_supported: boolean
  readonly default_config_option: boolean
  readonly description?: VapiStdLocalizableMessage | undefined
  readonly hosts?: readonly string[] | undefined
  readonly run_supported: boolean
  readonly upgrade_supported: boolean
}
export interface VcenterEnvironmentBrowserConfigOptionsGetParams {
  readonly clusters?: readonly string[] | undefined
  readonly config_option?: string | undefined
  readonly guest_ids?: readonly string[] | undefined
}
export interface VcenterEnvironmentBrowserConfigOptionsInfo {
  readonly config_option?: unknown | undefined
}
export interface VcenterEnvironmentBrowserConfigTargetsGetParams {
  readonly clusters?: readonly string[] | undefined
  readonly filter?: readonly VcenterEnvironmentBrowserConfigTargetsConfigTargetSpec[] | undefined
}
export interface VcenterEnvironmentBrowserConfigTargetsInfo {
  readonly config_target: unknown
}
export interface VcenterEvcModeEvcMode {
  readonly key: string
  readonly masks: readonly VcenterEvcModeFeatureMask[]
}
export interface VcenterEvcModeFeatureMask {
  readonly key: string
  readonly name: string
  readonly value: string
}
export interface VcenterEvcModesPartitionResult {
  readonly cpu_evc_mode?: VcenterEvcModeEvcMode | undefined
  readonly graphics_evc_mode?: VcenterEvcModeEvcMode | undefined
}
export interface VcenterFolderFilterSpec {
  readonly datacenters?: readonly string[] | undefined
  readonly folders?: readonly string[] | undefined
  readonly names?: readonly string[] | undefined
  readonly parent_folders?: readonly string[] | undefined
  readonly type?: VcenterFolderType | undefined
}
export interface VcenterFolderSummary {
  readonly folder: string
  readonly name: string
  readonly type: VcenterFolderType
}
export interface VcenterGuestAdapterMapping {
  readonly adapter: VcenterGuestIPSettings
  readonly mac_address?: string | undefined
}
export interface VcenterGuestCloudConfiguration {
  readonly cloudinit?: VcenterGuestCloudinitConfiguration | undefined
  readonly type: VcenterGuestCloudConfigurationType
}
export interface VcenterGuestCloudinitConfiguration {
  readonly metadata: string
  readonly userdata?: string | undefined
}
export interface VcenterGuestConfigurationSpec {
  readonly cloud_config?: VcenterGuestCloudConfiguration | undefined
  readonly linux_config?: VcenterGuestLinuxConfiguration | undefined
  readonly windows_config?: VcenterGuestWindowsConfiguration | undefined
}
export interface VcenterGuestCustomizationSpec {
  readonly configuration_spec: VcenterGuestConfigurationSpec
  readonly global_DNS_settings: VcenterGuestGlobalDNSSettings
  readonly interfaces: readonly VcenterGuestAdapterMapping[]
}
export interface VcenterGuestCustomizationSpecsCreateSpec {
  readonly description: string
  readonly name: string
  readonly spec: VcenterGuestCustomizationSpec
}
export interface VcenterGuestCustomizationSpecsFilterSpec {
  readonly OS_type?: VcenterGuestCustomizationSpecsOsType | undefined
  readonly names?: readonly string[] | undefined
}
export interface VcenterGuestCustomizationSpecsInfo {
  readonly last_modified: string
  readonly spec: VcenterGuestCustomizationSpecsSpec
}
export interface VcenterGuestCustomizationSpecsSpec {
  readonly description: string
  readonly fingerprint: string
  readonly name: string
  readonly spec: VcenterGuestCustomizationSpec
}
export interface VcenterGuestCustomizationSpecsSummary {
  readonly OS_type: VcenterGuestCustomizationSpecsOsType
  readonly description: string
  readonly last_modified: string
  readonly name: string
}
export interface VcenterGuestDomain {
  readonly domain?: string | undefined
  readonly domain_OU?: string | undefined
  readonly domain_password?: string | undefined
  readonly domain_username?: string | undefined
  readonly type: VcenterGuestDomainType
  readonly workgroup?: string | undefined
}
export interface VcenterGuestGlobalDNSSettings {
  readonly dns_servers?: readonly string[] | undefined
  readonly dns_suffix_list?: readonly string[] | undefined
}
export interface VcenterGuestGuiUnattended {
  readonly auto_logon: boolean
  readonly auto_logon_count: number
  readonly password?: string | undefined
  readonly time_zone: number
}
export interface VcenterGuestHostnameGenerator {
  readonly fixed_name?: string | undefined
  readonly prefix?: string | undefined
  readonly type: VcenterGuestHostnameGeneratorType
}
export interface VcenterGuestIPSettings {
  readonly ipv4?: VcenterGuestIpv4 | undefined
  readonly ipv6?: VcenterGuestIpv6 | undefined
  readonly windows?: VcenterGuestWindowsNetworkAdapterSettings | undefined
}
export interface VcenterGuestIpv4 {
  readonly gateways?: readonly string[] | undefined
  readonly ip_address?: string | undefined
  readonly prefix?: number | undefined
  readonly type: VcenterGuestIpv4Type
}
export interface VcenterGuestIpv6 {
  readonly gateways?: readonly string[] | undefined
  readonly ipv6?: readonly VcenterGuestIpv6Address[] | undefined
  readonly type: VcenterGuestIpv6Type
}
export interface VcenterGuestIpv6Address {
  readonly ip_address: string
  readonly prefix: number
}
export interface VcenterGuestLinuxConfiguration {
  readonly compatible_customization_method?: string | undefined
  readonly domain: string
  readonly hostname: VcenterGuestHostnameGenerator
  readonly script_text?: string | undefined
  readonly time_zone?: string | undefined
}
export interface VcenterGuestUserData {
  readonly computer_name: VcenterGuestHostnameGenerator
  readonly full_name: string
  readonly organization: string
  readonly product_key: string
}
export interface VcenterGuestWindowsConfiguration {
  readonly reboot?: VcenterGuestWindowsConfigurationRebootOption | undefined
  readonly sysprep?: VcenterGuestWindowsSysprep | undefined
  readonly sysprep_xml?: string | undefined
}
export interface VcenterGuestWindowsNetworkAdapterSettings {
  readonly dns_domain?: string | undefined
  readonly dns_servers?: readonly string[] | undefined
  readonly net_BIOS_mode?: VcenterGuestWindowsNetworkAdapterSettingsNetBIOSMode | undefined
  readonly wins_servers?: readonly string[] | undefined
}
export interface VcenterGuestWindowsSysprep {
  readonly domain?: VcenterGuestDomain | undefined
  readonly gui_run_once_commands?: readonly string[] | undefined
  readonly gui_unattended: VcenterGuestGuiUnattended
  readonly user_data: VcenterGuestUserData
}
export interface VcenterHostCreateSpec {
  readonly folder?: string | undefined
  readonly force_add?: boolean | undefined
  readonly hostname: string
  readonly password: string
  readonly port?: number | undefined
  readonly ssl_certificate?: string | undefined
  readonly thumbprint?: string | undefined
  readonly thumbprint_verification: VcenterHostCreateSpecThumbprintVerification
  readonly user_name: string
}
export interface VcenterHostCryptoFipsModulesFilterSpec {
  readonly hosts?: readonly string[] | undefined
  readonly names?: readonly string[] | undefined
  readonly versions?: readonly string[] | undefined
}
export interface VcenterHostCryptoFipsModulesInfo {
  readonly cavp_cert?: string | undefined
  readonly cmvp_cert?: string | undefined
  readonly component_version: string
  readonly name: string
  readonly version: string
}
export interface VcenterHostCryptoFipsModulesIterationSpec {
  readonly marker?: string | undefined
  readonly page_size?: number | undefined
}
export interface VcenterHostCryptoFipsModulesListItem {
  readonly host: string
  readonly info: VcenterHostCryptoFipsModulesInfo
}
export interface VcenterHostCryptoFipsModulesListResult {
  readonly items: readonly VcenterHostCryptoFipsModulesListItem[]
  readonly marker?: string | undefined
}
export interface VcenterHostEntropyExternalPoolAddResult {
  readonly capacity: number
  readonly currently_available: number
  readonly inactive_source_timeout: number
  readonly low_watermark: number
}
export interface VcenterHostEntropyExternalPoolAddSpec {
  readonly data: string
}
export interface VcenterHostEntropyExternalPoolInfo {
  readonly capacity?: number | undefined
  readonly currently_available?: number | undefined
  readonly inactive_source_timeout?: number | undefined
  readonly low_watermark?: number | undefined
  readonly status: VcenterHostEntropyExternalPoolStatus
}
export interface VcenterHostFilterSpec {
  readonly clusters?: readonly string[] | undefined
  readonly connection_states?: readonly VcenterHostConnectionState[] | undefined
  readonly datacenters?: readonly string[] | undefined
  readonly folders?: readonly string[] | undefined
  readonly host_uuids?: readonly string[] | undefined
  readonly hosts?: readonly string[] | undefined
  readonly names?: readonly string[] | undefined
  readonly standalone?: boolean | undefined
}
export interface VcenterHostHardwareDirectPathDevicesFilterSpec {
  readonly devices: readonly string[]
}
export interface VcenterHostHardwareDirectPathDevicesInfo {
  readonly configurable_modes: readonly VcenterHostHardwareDirectPathDevicesDirectPathDeviceMode[]
  readonly current_mode: VcenterHostHardwareDirectPathDevicesDirectPathDeviceMode
  readonly direct_path_profiles?: readonly string[] | undefined
  readonly driver_name?: string | undefined
  readonly driver_version?: string | undefined
  readonly interconnect_type?: string | undefined
  readonly memory_info?: VcenterHostHardwareDirectPathDevicesMemoryInfo | undefined
  readonly name: string
  readonly vm_classes_info?: readonly VcenterHostHardwareDirectPathDevicesVmClassInfo[] | undefined
  readonly vms?: readonly string[] | undefined
}
export interface VcenterHostHardwareDirectPathDevicesIterationSpec {
  readonly marker?: string | undefined
  readonly page_size?: number | undefined
}
export interface VcenterHostHardwareDirectPathDevicesListDetails {
  readonly vm_class?: boolean | undefined
}
export interface VcenterHostHardwareDirectPathDevicesListItem {
  readonly device: string
  readonly info: VcenterHostHardwareDirectPathDevicesInfo
}
export interface VcenterHostHardwareDirectPathDevicesListResult {
  readonly items: readonly VcenterHostHardwareDirectPathDevicesListItem[]
}
export interface VcenterHostHardwareDirectPathDevicesMemoryInfo {
  readonly reserved_used_memory?: number | undefined
  readonly total_memory?: number | undefined
  readonly total_reserved_memory?: number | undefined
  readonly used_memory?: number | undefined
}
export interface VcenterHostHardwareDirectPathDevicesVmClassInfo {
  readonly dpp_id?: string | undefined
  readonly vm_class: string
  readonly vm_class_reserved_in_use?: number | undefined
  readonly vm_class_reserved_total?: number | undefined
  readonly zone?: string | undefined
  readonly zone_name?: string | undefined
}
export interface VcenterHostSummary {
  readonly connection_state: VcenterHostConnectionState
  readonly host: string
  readonly host_uuid?: string | undefined
  readonly name: string
  readonly power_state?: VcenterHostPowerState | undefined
}
export interface VcenterInventoryDatastoreInfo {
  readonly type: string
}
export interface VcenterInventoryNetworkInfo {
  readonly type: string
}
export interface VcenterNetworkFilterSpec {
  readonly datacenters?: readonly string[] | undefined
  readonly folders?: readonly string[] | undefined
  readonly names?: readonly string[] | undefined
  readonly networks?: readonly string[] | undefined
  readonly types?: readonly VcenterNetworkType[] | undefined
}
export interface VcenterNetworkProjectsFilterSpec {
  readonly external_ids?: readonly string[] | undefined
  readonly ids?: readonly string[] | undefined
  readonly names?: readonly string[] | undefined
}
export interface VcenterNetworkProjectsInfo {
  readonly project: VcenterNetworkProjectsProjectInfo
}
export interface VcenterNetworkProjectsListResult {
  readonly projects: readonly VcenterNetworkProjectsInfo[]
}
export interface VcenterNetworkProjectsProjectInfo {
  readonly external_id: string
  readonly id: string
  readonly name: string
}
export interface VcenterNetworkProjectsVpcsFilterSpec {
  readonly external_ids?: readonly string[] | undefined
  readonly ids?: readonly string[] | undefined
  readonly names?: readonly string[] | undefined
}
export interface VcenterNetworkProjectsVpcsInfo {
  readonly project: VcenterNetworkProjectsProjectInfo
  readonly vpc: VcenterNetworkProjectsVpcsVpcInfo
}
export interface VcenterNetworkProjectsVpcsListResult {
  readonly vpcs: readonly VcenterNetworkProjectsVpcsInfo[]
}
export interface VcenterNetworkProjectsVpcsSubnetsFilterSpec {
  readonly external_ids?: readonly string[] | undefined
  readonly ids?: readonly string[] | undefined
  readonly names?: readonly string[] | undefined
}
export interface VcenterNetworkProjectsVpcsSubnetsInfo {
  readonly project: VcenterNetworkProjectsProjectInfo
  readonly subnet: VcenterNetworkProjectsVpcsSubnetsSubnetInfo
  readonly vpc: VcenterNetworkProjectsVpcsVpcInfo
}
export interface VcenterNetworkProjectsVpcsSubnetsListResult {
  readonly subnets: readonly VcenterNetworkProjectsVpcsSubnetsInfo[]
}
export interface VcenterNetworkProjectsVpcsSubnetsSubnetInfo {
  readonly external_id: string
  readonly id: string
  readonly name: string
}
export interface VcenterNetworkProjectsVpcsVpcInfo {
  readonly external_id: string
  readonly id: string
  readonly name: string
}
export interface VcenterNetworkSummary {
  readonly name: string
  readonly network: string
  readonly type: VcenterNetworkType
}
export interface VcenterRegisteredTokensCreateSpec {
  readonly expanded_access_token?: string | undefined
}
export interface VcenterResourcePoolCreateSpec {
  readonly cpu_allocation?: VcenterResourcePoolResourceAllocationCreateSpec | undefined
  readonly memory_allocation?: VcenterResourcePoolResourceAllocationCreateSpec | undefined
  readonly name: string
  readonly parent: string
}
export interface VcenterResourcePoolFilterSpec {
  readonly clusters?: readonly string[] | undefined
  readonly datacenters?: readonly string[] | undefined
  readonly hosts?: readonly string[] | undefined
  readonly names?: readonly string[] | undefined
  readonly parent_resource_pools?: readonly string[] | undefined
  readonly resource_pools?: readonly string[] | undefined
}
export interface VcenterResourcePoolInfo {
  readonly cpu_allocation?: VcenterResourcePoolResourceAllocationInfo | undefined
  readonly memory_allocation?: VcenterResourcePoolResourceAllocationInfo | undefined
  readonly name: string
  readonly resource_pools: readonly string[]
}
export interface VcenterResourcePoolResourceAllocationCreateSpec {
  readonly expandable_reservation?: boolean | undefined
  readonly limit?: number | undefined
  readonly reservation?: number | undefined
  readonly shares?: VcenterResourcePoolSharesInfo | undefined
}
export interface VcenterResourcePoolResourceAllocationInfo {
  readonly expandable_reservation: boolean
  readonly limit: number
  readonly reservation: number
  readonly shares: VcenterResourcePoolSharesInfo
}
export interface VcenterResourcePoolResourceAllocationUpdateSpec {
  readonly expandable_reservation?: boolean | undefined
  readonly limit?: number | undefined
  readonly reservation?: number | undefined
  readonly shares?: VcenterResourcePoolSharesInfo | undefined
}
export interface VcenterResourcePoolSharesInfo {
  readonly level: VcenterResourcePoolSharesInfoLevel
  readonly shares?: number | undefined
}
export interface VcenterResourcePoolSummary {
  readonly name: string
  readonly resource_pool: string
}
export interface VcenterResourcePoolUpdateSpec {
  readonly cpu_allocation?: VcenterResourcePoolResourceAllocationUpdateSpec | undefined
  readonly memory_allocation?: VcenterResourcePoolResourceAllocationUpdateSpec | undefined
  readonly name?: string | undefined
}
export interface VcenterServicesServiceInfo {
  readonly description_key: string
  readonly health?: VcenterServicesServiceHealth | undefined
  readonly health_messages?: readonly VapiStdLocalizableMessage[] | undefined
  readonly name_key: string
  readonly startup_type: VcenterServicesServiceStartupType
  readonly state: VcenterServicesServiceState
}
export interface VcenterServicesServiceUpdateSpec {
  readonly startup_type?: VcenterServicesServiceStartupType | undefined
}
export interface VcenterSystemConfigDeploymentTypeInfo {
  readonly type: VcenterDeploymentApplianceType
}
export interface VcenterSystemConfigDeploymentTypeReconfigureSpec {
  readonly remote_psc?: VcenterDeploymentRemotePscSpec | undefined
  readonly type: VcenterDeploymentApplianceType
}
export interface VcenterSystemConfigPscRegistrationInfo {
  readonly address: string
  readonly https_port: number
  readonly sso_domain: string
}
export interface VcenterSystemHelloResult {
  readonly api_release: string
}
export interface VcenterSystemHelloSpec {
  readonly api_releases: readonly string[]
}
export interface VcenterTaggingAssociationsIterationSpec {
  readonly marker?: string | undefined
}
export interface VcenterTaggingAssociationsListResult {
  readonly associations: readonly VcenterTaggingAssociationsSummary[]
  readonly marker?: string | undefined
  readonly status: VcenterTaggingAssociationsLastIterationStatus
}
export interface VcenterTaggingAssociationsResultItem {
  readonly operation: VcenterTaggingAssociationsOperation
  readonly tag: string
  readonly tag_category_name_info: VcenterTaggingAssociationsTagCategoryNameInfo
}
export interface VcenterTaggingAssociationsSummary {
  readonly object: VapiStdDynamicID
  readonly tag: string
}
export interface VcenterTaggingAssociationsTagCategoryNameInfo {
  readonly category_name: string
  readonly tag_name: string
}
export interface VcenterTaggingAssociationsTagSpec {
  readonly operation: VcenterTaggingAssociationsOperation
  readonly tag_category_name_info?: VcenterTaggingAssociationsTagCategoryNameInfo | undefined
  readonly tag_id?: string | undefined
}
export interface VcenterTaggingAssociationsUpdateResult {
  readonly errors?: readonly VapiStdLocalizableMessage[] | undefined
  readonly results?: readonly VcenterTaggingAssociationsResultItem[] | undefined
  readonly success: boolean
}
export interface VcenterTaggingAssociationsUpdateSpec {
  readonly object: VapiStdDynamicID
  readonly tag_spec_list: readonly VcenterTaggingAssociationsTagSpec[]
}
export interface VcenterTaggingCategoriesFilterSpec {
  readonly names?: readonly string[] | undefined
}
export interface VcenterTaggingCategoriesInfo {
  readonly associable_types: readonly string[]
  readonly cardinality: VcenterTaggingCategoriesInfoCardinality
  readonly description: string
  readonly name: string
  readonly used_by: readonly string[]
}
export interface VcenterTaggingCategoriesIterationSpec {
  readonly marker?: string | undefined
  readonly page_size?: number | undefined
}
export interface VcenterTaggingCategoriesListItem {
  readonly category_id: string
  readonly info: VcenterTaggingCategoriesInfo
}
export interface VcenterTaggingCategoriesListResult {
  readonly items: readonly VcenterTaggingCategoriesListItem[]
  readonly marker?: string | undefined
}
export interface VcenterTaggingTagsFilterSpec {
  readonly names?: readonly string[] | undefined
}
export interface VcenterTaggingTagsInfo {
  readonly category: string
  readonly description: string
  readonly name: string
  readonly used_by: readonly string[]
}
export interface VcenterTaggingTagsIterationSpec {
  readonly marker?: string | undefined
  readonly page_size?: number | undefined
}
export interface VcenterTaggingTagsListItem {
  readonly info: VcenterTaggingTagsInfo
  readonly tag: string
}
export interface VcenterTaggingTagsListResult {
  readonly items: readonly VcenterTaggingTagsListItem[]
  readonly marker?: string | undefined
}
export interface VcenterTokenserviceTokenExchangeExchangeSpec {
  readonly actor_token?: string | undefined
  readonly actor_token_type?: string | undefined
  readonly audience?: string | undefined
  readonly grant_type: string
  readonly requested_token_type?: string | undefined
  readonly resource?: string | undefined
  readonly scope?: string | undefined
  readonly subject_token: string
  readonly subject_token_type: string
}
export interface VcenterTokenserviceTokenExchangeInfo {
  readonly access_token: string
  readonly expires_in?: number | undefined
  readonly issued_token_type: string
  readonly refresh_token?: string | undefined
  readonly scope?: string | undefined
  readonly token_type: string
}
export interface VcenterTopologyNodesFilterSpec {
  readonly types?: readonly VcenterTopologyNodesApplianceType[] | undefined
}
export interface VcenterTopologyNodesInfo {
  readonly client_affinity?: string | undefined
  readonly domain: string
  readonly replication_partners?: readonly string[] | undefined
  readonly type: VcenterTopologyNodesApplianceType
}
export interface VcenterTopologyNodesSummary {
  readonly client_affinity?: string | undefined
  readonly node: string
  readonly replication_partners?: readonly string[] | undefined
  readonly type: VcenterTopologyNodesApplianceType
}
export interface VcenterTopologyReplicationStatusFilterSpec {
  readonly nodes?: readonly string[] | undefined
}
export interface VcenterTopologyReplicationStatusSummary {
  readonly change_lag?: number | undefined
  readonly node: string
  readonly partner_available: boolean
  readonly replicating?: boolean | undefined
  readonly replication_partner: string
  readonly status_available: boolean
}
export interface VcenterUtilizationConnectionsFilterSpec {
  readonly ports?: readonly number[] | undefined
  readonly services?: readonly string[] | undefined
}
export interface VcenterUtilizationConnectionsListResult {
  readonly servers: readonly VcenterUtilizationConnectionsServerInfo[]
  readonly unknown_criteria?: VcenterUtilizationConnectionsFilterSpec | undefined
}
export interface VcenterUtilizationConnectionsPeerInfo {
  readonly address: string
  readonly port: number
  readonly tcp_state: VcenterUtilizationConnectionsTcpState
}
export interface VcenterUtilizationConnectionsPortInfo {
  readonly description?: string | undefined
  readonly name?: string | undefined
  readonly open_connections: number
  readonly peers: readonly VcenterUtilizationConnectionsPeerInfo[]
  readonly port: number
}
export interface VcenterUtilizationConnectionsServerInfo {
  readonly connection_limit?: number | undefined
  readonly ports: readonly VcenterUtilizationConnectionsPortInfo[]
  readonly service: string
  readonly total_connections: number
}
export interface VcenterUtilizationProxiesBackpressureInfo {
  readonly active_requests: number
  readonly max_outstanding_requests: number
}
export interface VcenterUtilizationProxiesFilterSpec {
  readonly services?: readonly string[] | undefined
}
export interface VcenterUtilizationProxiesListResult {
  readonly proxies: readonly VcenterUtilizationProxiesProxyInfo[]
  readonly unknown_criteria?: VcenterUtilizationProxiesFilterSpec | undefined
}
export interface VcenterUtilizationProxiesPeerInfo {
  readonly active_requests: number
  readonly address: string
}
export interface VcenterUtilizationProxiesProxyInfo {
  readonly service: string
  readonly upstreams: readonly VcenterUtilizationProxiesUpstreamInfo[]
}
export interface VcenterUtilizationProxiesRouteInfo {
  readonly path: string
  readonly peers?: readonly VcenterUtilizationProxiesPeerInfo[] | undefined
}
export interface VcenterUtilizationProxiesUpstreamInfo {
  readonly name: string
  readonly requests_back_pressure: VcenterUtilizationProxiesBackpressureInfo
  readonly routes: readonly VcenterUtilizationProxiesRouteInfo[]
}
export interface VcenterVMClonePlacementSpec {
  readonly cluster?: string | undefined
  readonly datastore?: string | undefined
  readonly folder?: string | undefined
  readonly host?: string | undefined
  readonly resource_pool?: string | undefined
}
export interface VcenterVMCloneSpec {
  readonly disks_to_remove?: readonly string[] | undefined
  readonly disks_to_update?: Readonly<Record<string, VcenterVMDiskCloneSpec>> | undefined
  readonly guest_customization_spec?: VcenterVMGuestCustomizationSpec | undefined
  readonly name: string
  readonly placement?: VcenterVMClonePlacementSpec | undefined
  readonly power_on?: boolean | undefined
  readonly source: string
}
export interface VcenterVMCreateSpec {
  readonly boot?: VcenterVmHardwareBootCreateSpec | undefined
  readonly boot_devices?: readonly VcenterVmHardwareBootDeviceEntryCreateSpec[] | undefined
  readonly cdroms?: readonly VcenterVmHardwareCdromCreateSpec[] | undefined
  readonly cpu?: VcenterVmHardwareCpuUpdateSpec | undefined
  readonly disks?: readonly VcenterVmHardwareDiskCreateSpec[] | undefined
  readonly floppies?: readonly VcenterVmHardwareFloppyCreateSpec[] | undefined
  readonly guest_OS: VcenterVmGuestOS
  readonly hardware_version?: VcenterVmHardwareVersion | undefined
  readonly memory?: VcenterVmHardwareMemoryUpdateSpec | undefined
  readonly name?: string | undefined
  readonly nics?: readonly VcenterVmHardwareEthernetCreateSpec[] | undefined
  readonly nvme_adapters?: readonly VcenterVmHardwareAdapterNvmeCreateSpec[] | undefined
  readonly parallel_ports?: readonly VcenterVmHardwareParallelCreateSpec[] | undefined
  readonly placement?: VcenterVMPlacementSpec | undefined
  readonly sata_adapters?: readonly VcenterVmHardwareAdapterSataCreateSpec[] | undefined
  readonly scsi_adapters?: readonly VcenterVmHardwareAdapterScsiCreateSpec[] | undefined
  readonly serial_ports?: readonly VcenterVmHardwareSerialCreateSpec[] | undefined
  readonly storage_policy?: VcenterVMStoragePolicySpec | undefined
}
export interface VcenterVMDiskCloneSpec {
  readonly datastore?: string | undefined
}
export interface VcenterVMDiskRelocateSpec {
  readonly datastore?: string | undefined
}
export interface VcenterVMFilterSpec {
  readonly clusters?: readonly string[] | undefined
  readonly datacenters?: readonly string[] | undefined
  readonly folders?: readonly string[] | undefined
  readonly hosts?: readonly string[] | undefined
  readonly names?: readonly string[] | undefined
  readonly power_states?: readonly VcenterVmPowerState[] | undefined
  readonly resource_pools?: readonly string[] | undefined
  readonly vms?: readonly string[] | undefined
}
export interface VcenterVMGuestCustomizationSpec {
  readonly name?: string | undefined
}
export interface VcenterVMInfo {
  readonly boot: VcenterVmHardwareBootInfo
  readonly boot_devices: readonly VcenterVmHardwareBootDeviceEntry[]
  readonly cdroms: Readonly<Record<string, VcenterVmHardwareCdromInfo>>
  readonly cpu: VcenterVmHardwareCpuInfo
  readonly disks: Readonly<Record<string, VcenterVmHardwareDiskInfo>>
  readonly floppies: Readonly<Record<string, VcenterVmHardwareFloppyInfo>>
  readonly guest_OS: VcenterVmGuestOS
  readonly hardware: VcenterVmHardwareInfo
  readonly identity?: VcenterVmIdentityInfo | undefined
  readonly instant_clone_frozen?: boolean | undefined
  readonly memory: VcenterVmHardwareMemoryInfo
  readonly name: string
  readonly nics: Readonly<Record<string, VcenterVmHardwareEthernetInfo>>
  readonly nvme_adapters?: Readonly<Record<string, VcenterVmHardwareAdapterNvmeInfo>> | undefined
  readonly parallel_ports: Readonly<Record<string, VcenterVmHardwareParallelInfo>>
  readonly power_state: VcenterVmPowerState
  readonly sata_adapters: Readonly<Record<string, VcenterVmHardwareAdapterSataInfo>>
  readonly scsi_adapters: Readonly<Record<string, VcenterVmHardwareAdapterScsiInfo>>
  readonly serial_ports: Readonly<Record<string, VcenterVmHardwareSerialInfo>>
}
export interface VcenterVMInstantClonePlacementSpec {
  readonly datastore?: string | undefined
  readonly folder?: string | undefined
  readonly resource_pool?: string | undefined
}
export interface VcenterVMInstantCloneSpec {
  readonly bios_uuid?: string | undefined
  readonly disconnect_all_nics?: boolean | undefined
  readonly name: string
  readonly nics_to_update?: Readonly<Record<string, VcenterVmHardwareEthernetUpdateSpec>> | undefined
  readonly parallel_ports_to_update?: Readonly<Record<string, VcenterVmHardwareParallelUpdateSpec>> | undefined
  readonly placement?: VcenterVMInstantClonePlacementSpec | undefined
  readonly serial_ports_to_update?: Readonly<Record<string, VcenterVmHardwareSerialUpdateSpec>> | undefined
  readonly source: string
}
export interface VcenterVMPlacementSpec {
  readonly cluster?: string | undefined
  readonly datastore?: string | undefined
  readonly folder?: string | undefined
  readonly host?: string | undefined
  readonly resource_pool?: string | undefined
}
export interface VcenterVMRegisterPlacementSpec {
  readonly cluster?: string | undefined
  readonly folder?: string | undefined
  readonly host?: string | undefined
  readonly resource_pool?: string | undefined
}
export interface VcenterVMRegisterSpec {
  readonly datastore?: string | undefined
  readonly datastore_path?: string | undefined
  readonly name?: string | undefined
  readonly path?: string | undefined
  readonly placement?: VcenterVMRegisterPlacementSpec | undefined
}
export interface VcenterVMRelocatePlacementSpec {
  readonly cluster?: string | undefined
  readonly datastore?: string | undefined
  readonly folder?: string | undefined
  readonly host?: string | undefined
  readonly resource_pool?: string | undefined
}
export interface VcenterVMRelocateSpec {
  readonly disks?: Readonly<Record<string, VcenterVMDiskRelocateSpec>> | undefined
  readonly placement?: VcenterVMRelocatePlacementSpec | undefined
}
export interface VcenterVMStoragePolicySpec {
  readonly policy: string
}
export interface VcenterVMSummary {
  readonly cpu_count?: number | undefined
  readonly memory_size_MiB?: number | undefined
  readonly name: string
  readonly power_state: VcenterVmPowerState
  readonly vm: string
}
export interface VcenterVchaClusterActiveInfo {
  readonly ha?: VcenterVchaIpSpec | undefined
  readonly management: VcenterVchaIpSpec
  readonly placement?: VcenterVchaPlacementInfo | undefined
}
export interface VcenterVchaClusterDeploymentTypeInfo {
  readonly deployment_type: VcenterVchaClusterDeploymentTypeType
}
export interface VcenterVchaClusterErrorCondition {
  readonly error: VapiStdLocalizableMessage
  readonly recommendation?: VapiStdLocalizableMessage | undefined
}
export interface VcenterVchaClusterInfo {
  readonly auto_failover_allowed?: boolean | undefined
  readonly config_state?: VcenterVchaClusterConfigState | undefined
  readonly health_exception?: readonly VapiStdLocalizableMessage[] | undefined
  readonly health_state?: VcenterVchaClusterClusterState | undefined
  readonly health_warnings?: readonly VcenterVchaClusterErrorCondition[] | undefined
  readonly manual_failover_allowed?: boolean | undefined
  readonly mode?: VcenterVchaClusterClusterMode | undefined
  readonly node1?: VcenterVchaClusterNodeInfo | undefined
  readonly node2?: VcenterVchaClusterNodeInfo | undefined
  readonly witness?: VcenterVchaClusterWitnessInfo | undefined
}
export interface VcenterVchaClusterIpInfo {
  readonly gateway_ip?: string | undefined
  readonly ip_family: VcenterVchaClusterIpFamily
  readonly ipv4?: VcenterVchaClusterIpv4Info | undefined
  readonly ipv6?: VcenterVchaClusterIpv6Info | undefined
}
export interface VcenterVchaClusterIpv4Info {
  readonly address: string
  readonly prefix?: number | undefined
  readonly subnet_mask: string
}
export interface VcenterVchaClusterIpv6Info {
  readonly address: string
  readonly prefix: number
}
export interface VcenterVchaClusterModeInfo {
  readonly mode: VcenterVchaClusterModeClusterMode
}
export interface VcenterVchaClusterNodeInfo {
  readonly failover_ip?: VcenterVchaClusterIpInfo | undefined
  readonly ha_ip: VcenterVchaClusterIpInfo
  readonly runtime?: VcenterVchaClusterNodeRuntimeInfo | undefined
}
export interface VcenterVchaClusterNodeRuntimeInfo {
  readonly placement?: VcenterVchaPlacementInfo | undefined
  readonly role?: VcenterVchaClusterNodeRole | undefined
  readonly state?: VcenterVchaClusterNodeState | undefined
}
export interface VcenterVchaClusterPassiveCheckResult {
  readonly errors: readonly VapiStdLocalizableMessage[]
  readonly warnings: readonly VapiStdLocalizableMessage[]
}
export interface VcenterVchaClusterPassiveCheckSpec {
  readonly placement: VcenterVchaPlacementSpec
  readonly vc_spec?: VcenterVchaCredentialsSpec | undefined
}
export interface VcenterVchaClusterWitnessCheckResult {
  readonly errors: readonly VapiStdLocalizableMessage[]
  readonly warnings: readonly VapiStdLocalizableMessage[]
}
export interface VcenterVchaClusterWitnessCheckSpec {
  readonly placement: VcenterVchaPlacementSpec
  readonly vc_spec?: VcenterVchaCredentialsSpec | undefined
}
export interface VcenterVchaClusterWitnessInfo {
  readonly ha_ip: VcenterVchaClusterIpInfo
  readonly runtime?: VcenterVchaClusterNodeRuntimeInfo | undefined
}
export interface VcenterVchaConnectionSpec {
  readonly hostname: string
  readonly password?: string | undefined
  readonly port?: number | undefined
  readonly ssl_certificate?: string | undefined
  readonly ssl_thumbprint?: string | undefined
  readonly username?: string | undefined
}
export interface VcenterVchaCredentialsSpec {
  readonly active_location: VcenterVchaConnectionSpec
}
export interface VcenterVchaDiskInfo {
  readonly datastore: string
  readonly datastore_name: string
}
export interface VcenterVchaDiskSpec {
  readonly datastore?: string | undefined
}
export interface VcenterVchaIpSpec {
  readonly default_gateway?: string | undefined
  readonly dns_servers?: readonly string[] | undefined
  readonly ip_family: VcenterVchaIpFamily
  readonly ipv4?: VcenterVchaIpv4Spec | undefined
  readonly ipv6?: VcenterVchaIpv6Spec | undefined
}
export interface VcenterVchaIpv4Spec {
  readonly address: string
  readonly prefix?: number | undefined
  readonly subnet_mask?: string | undefined
}
export interface VcenterVchaIpv6Spec {
  readonly address: string
  readonly prefix: number
}
export interface VcenterVchaOperationsInfo {
  readonly active: readonly string[]
  readonly disabled: readonly string[]
}
export interface VcenterVchaPlacementInfo {
  readonly bios_uuid?: string | undefined
  readonly cluster?: string | undefined
  readonly cluster_name?: string | undefined
  readonly datacenter: string
  readonly datacenter_name: string
  readonly ha_network?: string | undefined
  readonly ha_network_name?: string | undefined
  readonly ha_network_type?: VcenterVchaNetworkType | undefined
  readonly host: string
  readonly host_name: string
  readonly management_network: string
  readonly management_network_name: string
  readonly management_network_type: VcenterVchaNetworkType
  readonly management_vcenter_name: string
  readonly management_vcenter_server_guid?: string | undefined
  readonly storage: VcenterVchaDiskInfo
  readonly vm_name: string
}
export interface VcenterVchaPlacementSpec {
  readonly folder: string
  readonly ha_network?: string | undefined
  readonly ha_network_type?: VcenterVchaNetworkType | undefined
  readonly host?: string | undefined
  readonly management_network?: string | undefined
  readonly management_network_type?: VcenterVchaNetworkType | undefined
  readonly name: string
  readonly resource_pool?: string | undefined
  readonly storage?: VcenterVchaDiskSpec | undefined
}
export interface VcenterVmComputePoliciesInfo {
  readonly status: VcenterComputePoliciesObjectCompliance
}
export interface VcenterVmConsoleTicketsCreateSpec {
  readonly type: VcenterVmConsoleTicketsType
}
export interface VcenterVmConsoleTicketsSummary {
  readonly ticket: string
}
export interface VcenterVmDataSetsCreateSpec {
  readonly description: string
  readonly guest: VcenterVmDataSetsAccess
  readonly host: VcenterVmDataSetsAccess
  readonly name: string
  readonly omit_from_snapshot_and_clone?: boolean | undefined
}
export interface VcenterVmDataSetsInfo {
  readonly description: string
  readonly guest: VcenterVmDataSetsAccess
  readonly host: VcenterVmDataSetsAccess
  readonly name: string
  readonly omit_from_snapshot_and_clone: boolean
  readonly used: number
}
export interface VcenterVmDataSetsSummary {
  readonly data_set: string
  readonly description: string
  readonly name: string
}
export interface VcenterVmDataSetsUpdateSpec {
  readonly description?: string | undefined
  readonly guest?: VcenterVmDataSetsAccess | undefined
  readonly host?: VcenterVmDataSetsAccess | undefined
  readonly omit_from_snapshot_and_clone?: boolean | undefined
}
export interface VcenterVmEvcModeInfo {
  readonly evc_mode?: VcenterEvcModeEvcMode | undefined
}
export interface VcenterVmGuestCredentials {
  readonly interactive_session: boolean
  readonly password?: string | undefined
  readonly saml_token?: string | undefined
  readonly type: VcenterVmGuestCredentialsType
  readonly user_name?: string | undefined
}
export interface VcenterVmGuestCustomizationCheckInfo {
  readonly check_status: VcenterVmGuestCustomizationCheckInfoCheckStatus
  readonly supported_guest_os?: boolean | undefined
  readonly supported_power_state?: boolean | undefined
}
export interface VcenterVmGuestCustomizationInfo {
  readonly end_time?: string | undefined
  readonly error?: string | undefined
  readonly start_time?: string | undefined
  readonly status: VcenterVmGuestCustomizationInfoStatus
}
export interface VcenterVmGuestCustomizationLiveInfo {
  readonly end_time?: string | undefined
  readonly error?: VapiStdLocalizableMessage | undefined
  readonly start_time?: string | undefined
  readonly status: VcenterVmGuestCustomizationLiveInfoStatus
}
export interface VcenterVmGuestCustomizationSetSpec {
  readonly name?: string | undefined
  readonly spec?: VcenterGuestCustomizationSpec | undefined
}
export interface VcenterVmGuestDhcpConfigInfo {
  readonly ipv4_enabled: boolean
  readonly ipv6_enabled: boolean
}
export interface VcenterVmGuestDnsAssignedValues {
  readonly domain_name: string
  readonly host_name: string
}
export interface VcenterVmGuestDnsConfigInfo {
  readonly ip_addresses: readonly string[]
  readonly search_domains: readonly string[]
}
export interface VcenterVmGuestFilesystemFilesFileAttributesInfo {
  readonly filesystem_family: VcenterVmGuestFilesystemFilesFilesystemFamily
  readonly last_accessed: string
  readonly last_modified: string
  readonly posix_attributes?: VcenterVmGuestFilesystemFilesPosixFileAttributesInfo | undefined
  readonly symlink_target?: string | undefined
  readonly win_attributes?: VcenterVmGuestFilesystemFilesWindowsFileAttributesInfo | undefined
}
export interface VcenterVmGuestFilesystemFilesFileAttributesUpdateSpec {
  readonly last_accessed?: string | undefined
  readonly last_modified?: string | undefined
  readonly posix?: VcenterVmGuestFilesystemFilesPosixFileAttributesUpdateSpec | undefined
  readonly windows?: VcenterVmGuestFilesystemFilesWindowsFileAttributesUpdateSpec | undefined
}
export interface VcenterVmGuestFilesystemFilesFilterSpec {
  readonly match_pattern?: string | undefined
}
export interface VcenterVmGuestFilesystemFilesInfo {
  readonly attributes: VcenterVmGuestFilesystemFilesFileAttributesInfo
  readonly size: number
  readonly type: VcenterVmGuestFilesystemFilesType
}
export interface VcenterVmGuestFilesystemFilesIterationSpec {
  readonly index?: number | undefined
  readonly size?: number | undefined
}
export interface VcenterVmGuestFilesystemFilesListResult {
  readonly end_index?: number | undefined
  readonly files: readonly VcenterVmGuestFilesystemFilesSummary[]
  readonly start_index?: number | undefined
  readonly status: VcenterVmGuestFilesystemFilesLastIterationStatus
  readonly total: number
}
export interface VcenterVmGuestFilesystemFilesPosixFileAttributesInfo {
  readonly group: number
  readonly owner: number
  readonly permissions: string
}
export interface VcenterVmGuestFilesystemFilesPosixFileAttributesUpdateSpec {
  readonly group_id?: number | undefined
  readonly owner_id?: number | undefined
  readonly permissions?: string | undefined
}
export interface VcenterVmGuestFilesystemFilesSummary {
  readonly filename: string
  readonly size: number
  readonly type: VcenterVmGuestFilesystemFilesType
}
export interface VcenterVmGuestFilesystemFilesWindowsFileAttributesInfo {
  readonly created: string
  readonly hidden: boolean
  readonly read_only: boolean
}
export interface VcenterVmGuestFilesystemFilesWindowsFileAttributesUpdateSpec {
  readonly hidden?: boolean | undefined
  readonly read_only?: boolean | undefined
}
export interface VcenterVmGuestFilesystemTransfersCreateSpec {
  readonly attributes?: VcenterVmGuestFilesystemTransfersFileCreationAttributes | undefined
  readonly path: string
}
export interface VcenterVmGuestFilesystemTransfersFileCreationAttributes {
  readonly last_accessed?: string | undefined
  readonly last_modified?: string | undefined
  readonly overwrite?: boolean | undefined
  readonly posix?: VcenterVmGuestFilesystemTransfersPosixFileAttributesCreateSpec | undefined
  readonly size: number
  readonly windows?: VcenterVmGuestFilesystemTransfersWindowsFileAttributesCreateSpec | undefined
}
export interface VcenterVmGuestFilesystemTransfersPosixFileAttributesCreateSpec {
  readonly group_id?: number | undefined
  readonly owner_id?: number | undefined
  readonly permissions?: string | undefined
}
export interface VcenterVmGuestFilesystemTransfersWindowsFileAttributesCreateSpec {
  readonly hidden?: boolean | undefined
  readonly read_only?: boolean | undefined
}
export interface VcenterVmGuestIdentityInfo {
  readonly family: VcenterVmGuestOSFamily
  readonly full_name: VapiStdLocalizableMessage
  readonly host_name: string
  readonly ip_address?: string | undefined
  readonly name: VcenterVmGuestOS
}
export interface VcenterVmGuestLocalFilesystemInfo {
  readonly capacity: number
  readonly filesystem?: string | undefined
  readonly free_space: number
  readonly mappings?: readonly VcenterVmGuestLocalFilesystemVirtualDiskMapping[] | undefined
}
export interface VcenterVmGuestLocalFilesystemVirtualDiskMapping {
  readonly disk: string
}
export interface VcenterVmGuestNetworkingInfo {
  readonly dns?: VcenterVmGuestDnsConfigInfo | undefined
  readonly dns_values?: VcenterVmGuestDnsAssignedValues | undefined
}
export interface VcenterVmGuestNetworkingInterfacesInfo {
  readonly dns?: VcenterVmGuestDnsConfigInfo | undefined
  readonly dns_values?: VcenterVmGuestDnsAssignedValues | undefined
  readonly ip?: VcenterVmGuestNetworkingInterfacesIpConfigInfo | undefined
  readonly mac_address?: string | undefined
  readonly nic?: string | undefined
  readonly wins_servers?: readonly string[] | undefined
}
export interface VcenterVmGuestNetworkingInterfacesIpAddressInfo {
  readonly ip_address: string
  readonly origin?: VcenterVmGuestNetworkingInterfacesIpAddressOrigin | undefined
  readonly prefix_length: number
  readonly state: VcenterVmGuestNetworkingInterfacesIpAddressStatus
}
export interface VcenterVmGuestNetworkingInterfacesIpConfigInfo {
  readonly dhcp?: VcenterVmGuestDhcpConfigInfo | undefined
  readonly ip_addresses: readonly VcenterVmGuestNetworkingInterfacesIpAddressInfo[]
}
export interface VcenterVmGuestNetworkingRoutesInfo {
  readonly gateway_address?: string | undefined
  readonly interface_index?: number | undefined
  readonly network: string
  readonly prefix_length: number
}
export interface VcenterVmGuestOperationsInfo {
  readonly guest_operations_ready: boolean
  readonly interactive_guest_operations_ready: boolean
}
export interface VcenterVmGuestPowerInfo {
  readonly operations_ready: boolean
  readonly state: VcenterVmGuestPowerState
}
export interface VcenterVmGuestProcessesCreateSpec {
  readonly arguments?: string | undefined
  readonly environment_variables?: Readonly<Record<string, string>> | undefined
  readonly path: string
  readonly start_minimized?: boolean | undefined
  readonly working_directory?: string | undefined
}
export interface VcenterVmGuestProcessesInfo {
  readonly command: string
  readonly exit_code?: number | undefined
  readonly finished?: string | undefined
  readonly name: string
  readonly owner: string
  readonly started: string
}
export interface VcenterVmGuestProcessesSummary {
  readonly command: string
  readonly name: string
  readonly owner: string
  readonly pid: number
  readonly started: string
}
export interface VcenterVmHardwareAdapterNvmeCreateSpec {
  readonly bus?: number | undefined
  readonly pci_slot_number?: number | undefined
}
export interface VcenterVmHardwareAdapterNvmeInfo {
  readonly bus: number
  readonly label: string
  readonly pci_slot_number?: number | undefined
}
export interface VcenterVmHardwareAdapterNvmeSummary {
  readonly adapter: string
}
export interface VcenterVmHardwareAdapterSataCreateSpec {
  readonly bus?: number | undefined
  readonly pci_slot_number?: number | undefined
  readonly type?: VcenterVmHardwareAdapterSataType | undefined
}
export interface VcenterVmHardwareAdapterSataInfo {
  readonly bus: number
  readonly label: string
  readonly pci_slot_number?: number | undefined
  readonly type: VcenterVmHardwareAdapterSataType
}
export interface VcenterVmHardwareAdapterSataSummary {
  readonly adapter: string
}
export interface VcenterVmHardwareAdapterScsiCreateSpec {
  readonly bus?: number | undefined
  readonly pci_slot_number?: number | undefined
  readonly sharing?: VcenterVmHardwareAdapterScsiSharing | undefined
  readonly type?: VcenterVmHardwareAdapterScsiType | undefined
}
export interface VcenterVmHardwareAdapterScsiInfo {
  readonly label: string
  readonly pci_slot_number?: number | undefined
  readonly scsi: VcenterVmHardwareScsiAddressInfo
  readonly sharing: VcenterVmHardwareAdapterScsiSharing
  readonly type: VcenterVmHardwareAdapterScsiType
}
export interface VcenterVmHardwareAdapterScsiSummary {
  readonly adapter: string
}
export interface VcenterVmHardwareAdapterScsiUpdateSpec {
  readonly sharing?: VcenterVmHardwareAdapterScsiSharing | undefined
}
export interface VcenterVmHardwareBootCreateSpec {
  readonly delay?: number | undefined
  readonly efi_legacy_boot?: boolean | undefined
  readonly enter_setup_mode?: boolean | undefined
  readonly network_protocol?: VcenterVmHardwareBootNetworkProtocol | undefined
  readonly retry?: boolean | undefined
  readonly retry_delay?: number | undefined
  readonly type?: VcenterVmHardwareBootType | undefined
}
export interface VcenterVmHardwareBootDeviceEntry {
  readonly disks?: readonly string[] | undefined
  readonly nic?: string | undefined
  readonly type: VcenterVmHardwareBootDeviceType
}
export interface VcenterVmHardwareBootDeviceEntryCreateSpec {
  readonly type: VcenterVmHardwareBootDeviceType
}
export interface VcenterVmHardwareBootInfo {
  readonly delay: number
  readonly efi_legacy_boot?: boolean | undefined
  readonly enter_setup_mode: boolean
  readonly network_protocol?: VcenterVmHardwareBootNetworkProtocol | undefined
  readonly retry: boolean
  readonly retry_delay: number
  readonly type: VcenterVmHardwareBootType
}
export interface VcenterVmHardwareBootUpdateSpec {
  readonly delay?: number | undefined
  readonly efi_legacy_boot?: boolean | undefined
  readonly enter_setup_mode?: boolean | undefined
  readonly network_protocol?: VcenterVmHardwareBootNetworkProtocol | undefined
  readonly retry?: boolean | undefined
  readonly retry_delay?: number | undefined
  readonly type?: VcenterVmHardwareBootType | undefined
}
export interface VcenterVmHardwareCdromBackingInfo {
  readonly auto_detect?: boolean | undefined
  readonly device_access_type?: VcenterVmHardwareCdromDeviceAccessType | undefined
  readonly host_device?: string | undefined
  readonly iso_file?: string | undefined
  readonly type: VcenterVmHardwareCdromBackingType
}
export interface VcenterVmHardwareCdromBackingSpec {
  readonly device_access_type?: VcenterVmHardwareCdromDeviceAccessType | undefined
  readonly host_device?: string | undefined
  readonly iso_file?: string | undefined
  readonly type: VcenterVmHardwareCdromBackingType
}
export interface VcenterVmHardwareCdromCreateSpec {
  readonly allow_guest_control?: boolean | undefined
  readonly backing?: VcenterVmHardwareCdromBackingSpec | undefined
  readonly ide?: VcenterVmHardwareIdeAddressSpec | undefined
  readonly sata?: VcenterVmHardwareSataAddressSpec | undefined
  readonly start_connected?: boolean | undefined
  readonly type?: VcenterVmHardwareCdromHostBusAdapterType | undefined
}
export interface VcenterVmHardwareCdromInfo {
  readonly allow_guest_control: boolean
  readonly backing: VcenterVmHardwareCdromBackingInfo
  readonly ide?: VcenterVmHardwareIdeAddressInfo | undefined
  readonly label: string
  readonly sata?: VcenterVmHardwareSataAddressInfo | undefined
  readonly start_connected: boolean
  readonly state: VcenterVmHardwareConnectionState
  readonly type: VcenterVmHardwareCdromHostBusAdapterType
}
export interface VcenterVmHardwareCdromSummary {
  readonly cdrom: string
}
export interface VcenterVmHardwareCdromUpdateSpec {
  readonly allow_guest_control?: boolean | undefined
  readonly backing?: VcenterVmHardwareCdromBackingSpec | undefined
  readonly start_connected?: boolean | undefined
}
export interface VcenterVmHardwareCpuInfo {
  readonly cores_per_socket: number
  readonly count: number
  readonly hot_add_enabled: boolean
  readonly hot_remove_enabled: boolean
}
export interface VcenterVmHardwareCpuUpdateSpec {
  readonly cores_per_socket?: number | undefined
  readonly count?: number | undefined
  readonly hot_add_enabled?: boolean | undefined
  readonly hot_remove_enabled?: boolean | undefined
}
export interface VcenterVmHardwareDiskBackingInfo {
  readonly type: VcenterVmHardwareDiskBackingType
  readonly vmdk_file?: string | undefined
}
export interface VcenterVmHardwareDiskBackingSpec {
  readonly type: VcenterVmHardwareDiskBackingType
  readonly vmdk_file?: string | undefined
}
export interface VcenterVmHardwareDiskCreateSpec {
  readonly backing?: VcenterVmHardwareDiskBackingSpec | undefined
  readonly ide?: VcenterVmHardwareIdeAddressSpec | undefined
  readonly new_vmdk?: VcenterVmHardwareDiskVmdkCreateSpec | undefined
  readonly nvme?: VcenterVmHardwareNvmeAddressSpec | undefined
  readonly sata?: VcenterVmHardwareSataAddressSpec | undefined
  readonly scsi?: VcenterVmHardwareScsiAddressSpec | undefined
  readonly type?: VcenterVmHardwareDiskHostBusAdapterType | undefined
}
export interface VcenterVmHardwareDiskInfo {
  readonly backing: VcenterVmHardwareDiskBackingInfo
  readonly capacity?: number | undefined
  readonly ide?: VcenterVmHardwareIdeAddressInfo | undefined
  readonly label: string
  readonly nvme?: VcenterVmHardwareNvmeAddressInfo | undefined
  readonly sata?: VcenterVmHardwareSataAddressInfo | undefined
  readonly scsi?: VcenterVmHardwareScsiAddressInfo | undefined
  readonly type: VcenterVmHardwareDiskHostBusAdapterType
}
export interface VcenterVmHardwareDiskStoragePolicySpec {
  readonly policy: string
}
export interface VcenterVmHardwareDiskSummary {
  readonly disk: string
}
export interface VcenterVmHardwareDiskUpdateSpec {
  readonly backing?: VcenterVmHardwareDiskBackingSpec | undefined
}
export interface VcenterVmHardwareDiskVmdkCreateSpec {
  readonly capacity?: number | undefined
  readonly name?: string | undefined
  readonly storage_policy?: VcenterVmHardwareDiskStoragePolicySpec | undefined
}
export interface VcenterVmHardwareEthernetBackingInfo {
  readonly connection_cookie?: number | undefined
  readonly distributed_port?: string | undefined
  readonly distributed_switch_uuid?: string | undefined
  readonly host_device?: string | undefined
  readonly network?: string | undefined
  readonly network_name?: string | undefined
  readonly opaque_network_id?: string | undefined
  readonly opaque_network_type?: string | undefined
  readonly type: VcenterVmHardwareEthernetBackingType
}
export interface VcenterVmHardwareEthernetBackingSpec {
  readonly distributed_port?: string | undefined
  readonly network?: string | undefined
  readonly type: VcenterVmHardwareEthernetBackingType
}
export interface VcenterVmHardwareEthernetCreateSpec {
  readonly allow_guest_control?: boolean | undefined
  readonly backing?: VcenterVmHardwareEthernetBackingSpec | undefined
  readonly mac_address?: string | undefined
  readonly mac_type?: VcenterVmHardwareEthernetMacAddressType | undefined
  readonly pci_slot_number?: number | undefined
  readonly start_connected?: boolean | undefined
  readonly type?: VcenterVmHardwareEthernetEmulationType | undefined
  readonly upt_compatibility_enabled?: boolean | undefined
  readonly upt_v2_compatibility_enabled?: boolean | undefined
  readonly wake_on_lan_enabled?: boolean | undefined
}
export interface VcenterVmHardwareEthernetInfo {
  readonly allow_guest_control: boolean
  readonly backing: VcenterVmHardwareEthernetBackingInfo
  readonly label: string
  readonly mac_address?: string | undefined
  readonly mac_type: VcenterVmHardwareEthernetMacAddressType
  readonly pci_slot_number?: number | undefined
  readonly start_connected: boolean
  readonly state: VcenterVmHardwareConnectionState
  readonly type: VcenterVmHardwareEthernetEmulationType
  readonly upt_compatibility_enabled?: boolean | undefined
  readonly upt_v2_compatibility_enabled?: boolean | undefined
  readonly wake_on_lan_enabled: boolean
}
export interface VcenterVmHardwareEthernetSummary {
  readonly nic: string
}
export interface VcenterVmHardwareEthernetUpdateSpec {
  readonly allow_guest_control?: boolean | undefined
  readonly backing?: VcenterVmHardwareEthernetBackingSpec | undefined
  readonly mac_address?: string | undefined
  readonly mac_type?: VcenterVmHardwareEthernetMacAddressType | undefined
  readonly start_connected?: boolean | undefined
  readonly upt_compatibility_enabled?: boolean | undefined
  readonly upt_v2_compatibility_enabled?: boolean | undefined
  readonly wake_on_lan_enabled?: boolean | undefined
}
export interface VcenterVmHardwareFloppyBackingInfo {
  readonly auto_detect?: boolean | undefined
  readonly host_device?: string | undefined
  readonly image_file?: string | undefined
  readonly type: VcenterVmHardwareFloppyBackingType
}
export interface VcenterVmHardwareFloppyBackingSpec {
  readonly host_device?: string | undefined
  readonly image_file?: string | undefined
  readonly type: VcenterVmHardwareFloppyBackingType
}
export interface VcenterVmHardwareFloppyCreateSpec {
  readonly allow_guest_control?: boolean | undefined
  readonly backing?: VcenterVmHardwareFloppyBackingSpec | undefined
  readonly start_connected?: boolean | undefined
}
export interface VcenterVmHardwareFloppyInfo {
  readonly allow_guest_control: boolean
  readonly backing: VcenterVmHardwareFloppyBackingInfo
  readonly label: string
  readonly start_connected: boolean
  readonly state: VcenterVmHardwareConnectionState
}
export interface VcenterVmHardwareFloppySummary {
  readonly floppy: string
}
export interface VcenterVmHardwareFloppyUpdateSpec {
  readonly allow_guest_control?: boolean | undefined
  readonly backing?: VcenterVmHardwareFloppyBackingSpec | undefined
  readonly start_connected?: boolean | undefined
}
export interface VcenterVmHardwareIdeAddressInfo {
  readonly master: boolean
  readonly primary: boolean
}
export interface VcenterVmHardwareIdeAddressSpec {
  readonly master?: boolean | undefined
  readonly primary?: boolean | undefined
}
export interface VcenterVmHardwareInfo {
  readonly upgrade_error?: unknown | undefined
  readonly upgrade_policy: VcenterVmHardwareUpgradePolicy
  readonly upgrade_status: VcenterVmHardwareUpgradeStatus
  readonly upgrade_version?: VcenterVmHardwareVersion | undefined
  readonly version: VcenterVmHardwareVersion
}
export interface VcenterVmHardwareMemoryInfo {
  readonly hot_add_enabled: boolean
  readonly hot_add_increment_size_MiB?: number | undefined
  readonly hot_add_limit_MiB?: number | undefined
  readonly size_MiB: number
}
export interface VcenterVmHardwareMemoryUpdateSpec {
  readonly hot_add_enabled?: boolean | undefined
  readonly size_MiB?: number | undefined
}
export interface VcenterVmHardwareNvmeAddressInfo {
  readonly bus: number
  readonly unit: number
}
export interface VcenterVmHardwareNvmeAddressSpec {
  readonly bus: number
  readonly unit?: number | undefined
}
export interface VcenterVmHardwareParallelBackingInfo {
  readonly auto_detect?: boolean | undefined
  readonly file?: string | undefined
  readonly host_device?: string | undefined
  readonly type: VcenterVmHardwareParallelBackingType
}
export interface VcenterVmHardwareParallelBackingSpec {
  readonly file?: string | undefined
  readonly host_device?: string | undefined
  readonly type: VcenterVmHardwareParallelBackingType
}
export interface VcenterVmHardwareParallelCreateSpec {
  readonly allow_guest_control?: boolean | undefined
  readonly backing?: VcenterVmHardwareParallelBackingSpec | undefined
  readonly start_connected?: boolean | undefined
}
export interface VcenterVmHardwareParallelInfo {
  readonly allow_guest_control: boolean
  readonly backing: VcenterVmHardwareParallelBackingInfo
  readonly label: string
  readonly start_connected: boolean
  readonly state: VcenterVmHardwareConnectionState
}
export interface VcenterVmHardwareParallelSummary {
  readonly port: string
}
export interface VcenterVmHardwareParallelUpdateSpec {
  readonly allow_guest_control?: boolean | undefined
  readonly backing?: VcenterVmHardwareParallelBackingSpec | undefined
  readonly start_connected?: boolean | undefined
}
export interface VcenterVmHardwareSataAddressInfo {
  readonly bus: number
  readonly unit: number
}
export interface VcenterVmHardwareSataAddressSpec {
  readonly bus: number
  readonly unit?: number | undefined
}
export interface VcenterVmHardwareScsiAddressInfo {
  readonly bus: number
  readonly unit: number
}
export interface VcenterVmHardwareScsiAddressSpec {
  readonly bus: number
  readonly unit?: number | undefined
}
export interface VcenterVmHardwareSerialBackingInfo {
  readonly auto_detect?: boolean | undefined
  readonly file?: string | undefined
  readonly host_device?: string | undefined
  readonly network_location?: string | undefined
  readonly no_rx_loss?: boolean | undefined
  readonly pipe?: string | undefined
  readonly proxy?: string | undefined
  readonly type: VcenterVmHardwareSerialBackingType
}
export interface VcenterVmHardwareSerialBackingSpec {
  readonly file?: string | undefined
  readonly host_device?: string | undefined
  readonly network_location?: string | undefined
  readonly no_rx_loss?: boolean | undefined
  readonly pipe?: string | undefined
  readonly proxy?: string | undefined
  readonly type: VcenterVmHardwareSerialBackingType
}
export interface VcenterVmHardwareSerialCreateSpec {
  readonly allow_guest_control?: boolean | undefined
  readonly backing?: VcenterVmHardwareSerialBackingSpec | undefined
  readonly start_connected?: boolean | undefined
  readonly yield_on_poll?: boolean | undefined
}
export interface VcenterVmHardwareSerialInfo {
  readonly allow_guest_control: boolean
  readonly backing: VcenterVmHardwareSerialBackingInfo
  readonly label: string
  readonly start_connected: boolean
  readonly state: VcenterVmHardwareConnectionState
  readonly yield_on_poll: boolean
}
export interface VcenterVmHardwareSerialSummary {
  readonly port: string
}
export interface VcenterVmHardwareSerialUpdateSpec {
  readonly allow_guest_control?: boolean | undefined
  readonly backing?: VcenterVmHardwareSerialBackingSpec | undefined
  readonly start_connected?: boolean | undefined
  readonly yield_on_poll?: boolean | undefined
}
export interface VcenterVmHardwareUpdateSpec {
  readonly upgrade_policy?: VcenterVmHardwareUpgradePolicy | undefined
  readonly upgrade_version?: VcenterVmHardwareVersion | undefined
}
export interface VcenterVmIdentityInfo {
  readonly bios_uuid: string
  readonly instance_uuid: string
  readonly name: string
}
export interface VcenterVmLibraryItemCheckOutInfo {
  readonly library_item: string
}
export interface VcenterVmLibraryItemInfo {
  readonly check_out?: VcenterVmLibraryItemCheckOutInfo | undefined
}
export interface VcenterVmPowerInfo {
  readonly clean_power_off?: boolean | undefined
  readonly state: VcenterVmPowerState
}
export interface VcenterVmStoragePolicyComplianceCheckSpec {
  readonly disks?: readonly string[] | undefined
  readonly vm_home: boolean
}
export interface VcenterVmStoragePolicyComplianceInfo {
  readonly disks: Readonly<Record<string, VcenterVmStoragePolicyComplianceVmComplianceInfo>>
  readonly overall_compliance: VcenterVmStoragePolicyComplianceStatus
  readonly vm_home?: VcenterVmStoragePolicyComplianceVmComplianceInfo | undefined
}
export interface VcenterVmStoragePolicyComplianceVmComplianceInfo {
  readonly check_time: string
  readonly failure_cause: readonly VapiStdLocalizableMessage[]
  readonly policy?: string | undefined
  readonly status: VcenterVmStoragePolicyComplianceStatus
}
export interface VcenterVmStoragePolicyDiskPolicySpec {
  readonly policy?: string | undefined
  readonly type: VcenterVmStoragePolicyDiskPolicySpecPolicyType
}
export interface VcenterVmStoragePolicyInfo {
  readonly disks: Readonly<Record<string, string>>
  readonly vm_home?: string | undefined
}
export interface VcenterVmStoragePolicyUpdateSpec {
  readonly disks?: Readonly<Record<string, VcenterVmStoragePolicyDiskPolicySpec>> | undefined
  readonly vm_home?: VcenterVmStoragePolicyVmHomePolicySpec | undefined
}
export interface VcenterVmStoragePolicyVmHomePolicySpec {
  readonly policy?: string | undefined
  readonly type: VcenterVmStoragePolicyVmHomePolicySpecPolicyType
}
export interface VcenterVmToolsGuestRebootStatus {
  readonly reboot_requested: boolean
  readonly request_timestamp?: string | undefined
  readonly requesting_components?: readonly string[] | undefined
}
export interface VcenterVmToolsInfo {
  readonly auto_update_supported: boolean
  readonly error?: unknown | undefined
  readonly guest_reboot_status?: VcenterVmToolsGuestRebootStatus | undefined
  readonly install_attempt_count?: number | undefined
  readonly install_type?: VcenterVmToolsToolsInstallType | undefined
  readonly run_state: VcenterVmToolsRunState
  readonly upgrade_policy: VcenterVmToolsUpgradePolicy
  readonly version?: string | undefined
  readonly version_number?: number | undefined
  readonly version_status?: VcenterVmToolsVersionStatus | undefined
}
export interface VcenterVmToolsInstallerInfo {
  readonly is_connected: boolean
}
export interface VcenterVmToolsUpdateSpec {
  readonly upgrade_policy?: VcenterVmToolsUpgradePolicy | undefined
}
export type ApplianceAutoRollbackState = 'ROLLBACK_NOT_STARTED' | 'ROLLBACK_IN_PROGRESS' | 'ROLLBACK_SUCCEEDED' | 'ROLLBACK_FAILED'
export type ApplianceHealthDatabaseInfoStatus = 'UNHEALTHY' | 'DEGRADED' | 'HEALTHY'
export type ApplianceHealthDatabaseMessageSeverity = 'ERROR' | 'WARNING'
export type ApplianceHealthDatabasestorageHealthLevel = 'orange' | 'gray' | 'green' | 'red' | 'yellow'
export type ApplianceHealthLoadHealthLevel = 'orange' | 'gray' | 'green' | 'red' | 'yellow'
export type ApplianceHealthMemHealthLevel = 'orange' | 'gray' | 'green' | 'red' | 'yellow'
export type ApplianceHealthSoftwarepackagesHealthLevel = 'orange' | 'gray' | 'green' | 'red' | 'yellow'
export type ApplianceHealthStorageHealthLevel = 'orange' | 'gray' | 'green' | 'red' | 'yellow'
export type ApplianceHealthSwapHealthLevel = 'orange' | 'gray' | 'green' | 'red' | 'yellow'
export type ApplianceHealthSystemHealthLevel = 'orange' | 'gray' | 'green' | 'red' | 'yellow'
export type ApplianceLoggingForwardingConnectionStatusState = 'UP' | 'DOWN' | 'UNKNOWN'
export type ApplianceLoggingForwardingProtocol = 'TLS' | 'UDP' | 'TCP'
export type ApplianceLoggingLiagentLogCollectionResponseSpecStatus = 'NOT_CONFIGURED' | 'CONFIGURED' | 'FAILED'
export type ApplianceLoggingLiagentLogCollectionUnitType = 'VCENTER' | 'ESX'
export type ApplianceMonitoringFunctionType = 'COUNT' | 'MAX' | 'AVG' | 'MIN'
export type ApplianceMonitoringIntervalType = 'MINUTES30' | 'HOURS2' | 'MINUTES5' | 'DAY1' | 'HOURS6'
export type ApplianceNetworkingDNSInfoDNSMode = 'DHCP' | 'STATIC'
export type ApplianceNetworkingDnsHostnameMessageStatus = 'failure' | 'success'
export type ApplianceNetworkingDnsHostnameTestStatus = 'orange' | 'green' | 'red'
export type ApplianceNetworkingDnsServersDNSServerMode = 'dhcp' | 'is_static'
export type ApplianceNetworkingDnsServersMessageStatus = 'failure' | 'success'
export type ApplianceNetworkingDnsServersTestStatus = 'orange' | 'green' | 'red'
export type ApplianceNetworkingFirewallInboundPolicy = 'IGNORE' | 'ACCEPT' | 'REJECT' | 'RETURN'
export type ApplianceNetworkingInterfacesInterfaceStatus = 'down' | 'up'
export type ApplianceNetworkingInterfacesIpv4Mode = 'DHCP' | 'STATIC' | 'UNCONFIGURED'
export type ApplianceNetworkingInterfacesIpv6Origin = 'DHCP' | 'RANDOM' | 'MANUAL' | 'LINKLAYER' | 'OTHER'
export type ApplianceNetworkingInterfacesIpv6Status = 'TENTATIVE' | 'UNKNOWN' | 'INACCESSIBLE' | 'INVALID' | 'DUPLICATE' | 'PREFERRED' | 'DEPRECATED' | 'OPTIMISTIC'
export type ApplianceNetworkingProxyServerStatus = 'SERVER_REACHABLE' | 'SERVER_UNREACHABLE'
export type ApplianceNtpServerStatus = 'SERVER_REACHABLE' | 'SERVER_UNREACHABLE'
export type ApplianceRecoveryBackupJobBackupRestoreProcessState = 'FAILED' | 'INPROGRESS' | 'NONE' | 'SUCCEEDED'
export type ApplianceRecoveryBackupJobDetailsType = 'SCHEDULED' | 'MANUAL' | 'LOCAL_BACKUP'
export type ApplianceRecoveryBackupJobLocationType = 'FTP' | 'HTTP' | 'FTPS' | 'HTTPS' | 'SCP' | 'SFTP' | 'NFS' | 'SMB'
export type ApplianceRecoveryBackupJobReturnStatus = 'FAIL' | 'WARNING' | 'OK'
export type ApplianceRecoveryBackupLocationType = 'FTP' | 'HTTP' | 'FTPS' | 'HTTPS' | 'SCP' | 'SFTP' | 'NFS' | 'SMB'
export type ApplianceRecoveryBackupReturnStatus = 'FAIL' | 'WARNING' | 'OK'
export type ApplianceRecoveryBackupSchedulesDayOfWeek = 'MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY'
export type ApplianceRecoveryReconciliationJobStatus = 'NONE' | 'RUNNING' | 'SUCCEEDED' | 'FAILED'
export type ApplianceRecoveryRestoreJobBackupRestoreProcessState = 'FAILED' | 'INPROGRESS' | 'NONE' | 'SUCCEEDED'
export type ApplianceRecoveryRestoreJobLocationType = 'FTP' | 'HTTP' | 'FTPS' | 'HTTPS' | 'SCP' | 'SFTP' | 'NFS' | 'SMB'
export type ApplianceRecoveryRestoreJobReturnStatus = 'FAIL' | 'WARNING' | 'OK'
export type ApplianceRecoveryRestoreLocationType = 'FTP' | 'HTTP' | 'FTPS' | 'HTTPS' | 'SCP' | 'SFTP' | 'NFS' | 'SMB'
export type ApplianceServicesState = 'STARTING' | 'STOPPING' | 'STARTED' | 'STOPPED'
export type ApplianceSupportBundleContentType = 'LOGS' | 'CORES' | 'ALL'
export type ApplianceSupportBundleCreationStatus = 'SUCCEEDED' | 'FAILED' | 'CANCELLED'
export type ApplianceSystemCryptoHashAlgorithmStatus = 'STRONG' | 'NOT_STRONG'
export type ApplianceSystemCryptoHashHashModeStatus = 'UP_TO_DATE' | 'RESTART_PENDING'
export type ApplianceTimesyncTimeSyncMode = 'DISABLED' | 'NTP' | 'HOST'
export type ApplianceUpdateCommonInfoCategory = 'SECURITY' | 'FIX' | 'UPDATE' | 'UPGRADE'
export type ApplianceUpdateCommonInfoPriority = 'HIGH' | 'MEDIUM' | 'LOW'
export type ApplianceUpdateCommonInfoSeverity = 'CRITICAL' | 'IMPORTANT' | 'MODERATE' | 'LOW'
export type ApplianceUpdatePendingQuestionInputType = 'PLAIN_TEXT' | 'BOOLEAN' | 'PASSWORD'
export type ApplianceUpdatePendingSourceType = 'LAST_CHECK' | 'LOCAL' | 'LOCAL_AND_ONLINE'
export type ApplianceUpdatePolicyDayOfWeek = 'MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY'
export type ApplianceUpdateState = 'UP_TO_DATE' | 'UPDATES_PENDING' | 'STAGE_IN_PROGRESS' | 'INSTALL_IN_PROGRESS' | 'INSTALL_FAILED' | 'ROLLBACK_IN_PROGRESS'
export type CisTaggingCategoryModelCardinality = 'SINGLE' | 'MULTIPLE'
export type CisTaskStatus = 'PENDING' | 'RUNNING' | 'BLOCKED' | 'SUCCEEDED' | 'FAILED'
export type VapiStdLocalizationParamDateTimeFormat = 'SHORT_DATE' | 'MED_DATE' | 'LONG_DATE' | 'FULL_DATE' | 'SHORT_TIME' | 'MED_TIME' | 'LONG_TIME' | 'FULL_TIME' | 'SHORT_DATE_TIME' | 'MED_DATE_TIME' | 'LONG_DATE_TIME' | 'FULL_DATE_TIME'
export type VcenterCapacityUsageSeverity = 'NORMAL' | 'THRESHOLD_EXCEEDED' | 'MAXIMUM_EXCEEDED'
export type VcenterComputePoliciesObjectCompliance = 'UNKNOWN' | 'NOT_APPLICABLE' | 'COMPLIANT' | 'NOT_COMPLIANT'
export type VcenterDatastoreType = 'VMFS' | 'NFS' | 'NFS41' | 'CIFS' | 'VSAN' | 'VFFS' | 'VVOL'
export type VcenterDeploymentApplianceSize = 'TINY' | 'SMALL' | 'MEDIUM' | 'LARGE' | 'XLARGE'
export type VcenterDeploymentApplianceState = 'NOT_INITIALIZED' | 'INITIALIZED' | 'CONFIG_IN_PROGRESS' | 'QUESTION_RAISED' | 'FAILED' | 'CONFIGURED'
export type VcenterDeploymentApplianceType = 'VCSA_EMBEDDED' | 'VCSA_EXTERNAL' | 'PSC_EXTERNAL'
export type VcenterDeploymentBinaryDataDimensionUnit = 'KB' | 'MB' | 'GB' | 'TB'
export type VcenterDeploymentCheckStatus = 'SUCCESS' | 'FAILED'
export type VcenterDeploymentDeploymentSize = 'TINY' | 'TINY_LSTORAGE' | 'TINY_XLSTORAGE' | 'SMALL' | 'SMALL_LSTORAGE' | 'SMALL_XLSTORAGE' | 'MEDIUM' | 'MEDIUM_LSTORAGE' | 'MEDIUM_XLSTORAGE' | 'LARGE' | 'LARGE_LSTORAGE' | 'LARGE_XLSTORAGE' | 'XLARGE' | 'XLARGE_LSTORAGE' | 'XLARGE_XLSTORAGE'
export type VcenterDeploymentHistoryMigrationOption = 'EVENTS_TASKS' | 'ALL'
export type VcenterDeploymentQuestionQuestionType = 'YES_NO' | 'OK_CANCEL' | 'ABORT_RETRY_IGNORE'
export type VcenterDeploymentSizeResizeState = 'RESIZING_NOT_STARTED' | 'RESIZING_IN_PROGRESS' | 'PENDING_SERVICE_RESTART' | 'RESIZING_SUCCEEDED' | 'RESIZING_FAILED'
export type VcenterEnvironmentBrowserConfigTargetsConfigTargetSpec = 'DATASTORES' | 'NETWORKS' | 'DEVICES' | 'DISKS'
export type VcenterFolderType = 'DATACENTER' | 'DATASTORE' | 'HOST' | 'NETWORK' | 'VIRTUAL_MACHINE'
export type VcenterGuestCloudConfigurationType = 'CLOUDINIT'
export type VcenterGuestCustomizationSpecsFormat = 'JSON' | 'XML'
export type VcenterGuestCustomizationSpecsOsType = 'WINDOWS' | 'LINUX'
export type VcenterGuestDomainType = 'WORKGROUP' | 'DOMAIN'
export type VcenterGuestHostnameGeneratorType = 'FIXED' | 'PREFIX' | 'VIRTUAL_MACHINE' | 'USER_INPUT_REQUIRED'
export type VcenterGuestIpv4Type = 'DHCP' | 'STATIC' | 'USER_INPUT_REQUIRED' | 'DISABLED'
export type VcenterGuestIpv6Type = 'DHCP' | 'STATIC' | 'USER_INPUT_REQUIRED'
export type VcenterGuestWindowsConfigurationRebootOption = 'REBOOT' | 'NO_REBOOT' | 'SHUTDOWN'
export type VcenterGuestWindowsNetworkAdapterSettingsNetBIOSMode = 'USE_DHCP' | 'ENABLE' | 'DISABLE'
export type VcenterHostConnectionState = 'CONNECTED' | 'DISCONNECTED' | 'NOT_RESPONDING'
export type VcenterHostCreateSpecThumbprintVerification = 'NONE' | 'THUMBPRINT' | 'CERTIFICATE'
export type VcenterHostEntropyExternalPoolStatus = 'ENABLED' | 'DISABLED'
export type VcenterHostHardwareDirectPathDevicesDirectPathDeviceMode = 'NONE' | 'HOST' | 'DIRECTPATH' | 'ENHANCED_DIRECTPATH' | 'VGPU_SAME_SIZE' | 'VGPU_MIXED_SIZE' | 'SYSTEM_SELECT'
export type VcenterHostPowerState = 'POWERED_ON' | 'POWERED_OFF' | 'STANDBY'
export type VcenterNetworkType = 'STANDARD_PORTGROUP' | 'DISTRIBUTED_PORTGROUP' | 'OPAQUE_NETWORK'
export type VcenterResourcePoolSharesInfoLevel = 'LOW' | 'NORMAL' | 'HIGH' | 'CUSTOM'
export type VcenterServicesServiceHealth = 'DEGRADED' | 'HEALTHY' | 'HEALTHY_WITH_WARNINGS'
export type VcenterServicesServiceStartupType = 'MANUAL' | 'AUTOMATIC' | 'DISABLED'
export type VcenterServicesServiceState = 'STARTING' | 'STOPPING' | 'STARTED' | 'STOPPED'
export type VcenterTaggingAssociationsLastIterationStatus = 'READY' | 'END_OF_DATA'
export type VcenterTaggingAssociationsOperation = 'ATTACH' | 'DETACH'
export type VcenterTaggingCategoriesInfoCardinality = 'SINGLE' | 'MULTIPLE'
export type VcenterTopologyNodesApplianceType = 'VCSA_EMBEDDED' | 'VCSA_EXTERNAL' | 'PSC_EXTERNAL'
export type VcenterUtilizationConnectionsTcpState = 'ESTABLISHED' | 'SYN_SENT' | 'SYN_RECV' | 'FIN_WAIT1' | 'FIN_WAIT2' | 'TIME_WAIT' | 'CLOSE' | 'CLOSE_WAIT' | 'LAST_ACK' | 'LISTEN' | 'CLOSING'
export type VcenterVchaClusterClusterMode = 'ENABLED' | 'DISABLED' | 'MAINTENANCE'
export type VcenterVchaClusterClusterState = 'HEALTHY' | 'DEGRADED' | 'ISOLATED'
export type VcenterVchaClusterConfigState = 'CONFIGURED' | 'NOTCONFIGURED' | 'INVALID' | 'PREPARED'
export type VcenterVchaClusterDeploymentTypeType = 'NONE' | 'AUTO' | 'MANUAL'
export type VcenterVchaClusterIpFamily = 'IPV4' | 'IPV6'
export type VcenterVchaClusterModeClusterMode = 'ENABLED' | 'DISABLED' | 'MAINTENANCE'
export type VcenterVchaClusterNodeRole = 'ACTIVE' | 'PASSIVE' | 'WITNESS'
export type VcenterVchaClusterNodeState = 'UP' | 'DOWN'
export type VcenterVchaIpFamily = 'IPV4' | 'IPV6'
export type VcenterVchaNetworkType = 'STANDARD_PORTGROUP' | 'DISTRIBUTED_PORTGROUP'
export type VcenterVmConsoleTicketsType = 'VMRC' | 'WEBMKS'
export type VcenterVmDataSetsAccess = 'NONE' | 'READ_ONLY' | 'READ_WRITE'
export type VcenterVmGuestCredentialsType = 'USERNAME_PASSWORD' | 'SAML_BEARER_TOKEN'
export type VcenterVmGuestCustomizationCheckInfoCheckStatus = 'SUPPORTED' | 'NOT_SUPPORTED'
export type VcenterVmGuestCustomizationInfoStatus = 'IDLE' | 'PENDING' | 'RUNNING' | 'SUCCEEDED' | 'FAILED'
export type VcenterVmGuestCustomizationLiveInfoStatus = 'NOT_AVAILABLE' | 'RUNNING' | 'SUCCEEDED' | 'FAILED'
export type VcenterVmGuestFilesystemFilesFilesystemFamily = 'WINDOWS' | 'POSIX'
export type VcenterVmGuestFilesystemFilesLastIterationStatus = 'READY' | 'END_OF_DATA'
export type VcenterVmGuestFilesystemFilesType = 'FILE' | 'DIRECTORY' | 'SYMLINK'
export type VcenterVmGuestNetworkingInterfacesIpAddressOrigin = 'OTHER' | 'MANUAL' | 'DHCP' | 'LINKLAYER' | 'RANDOM'
export type VcenterVmGuestNetworkingInterfacesIpAddressStatus = 'PREFERRED' | 'DEPRECATED' | 'INVALID' | 'INACCESSIBLE' | 'UNKNOWN' | 'TENTATIVE' | 'DUPLICATE'
export type VcenterVmGuestOS = 'DOS' | 'WIN_31' | 'WIN_95' | 'WIN_98' | 'WIN_ME' | 'WIN_NT' | 'WIN_2000_PRO' | 'WIN_2000_SERV' | 'WIN_2000_ADV_SERV' | 'WIN_XP_HOME' | 'WIN_XP_PRO' | 'WIN_XP_PRO_64' | 'WIN_NET_WEB' | 'WIN_NET_STANDARD' | 'WIN_NET_ENTERPRISE' | 'WIN_NET_DATACENTER' | 'WIN_NET_BUSINESS' | 'WIN_NET_STANDARD_64' | 'WIN_NET_ENTERPRISE_64' | 'WIN_LONGHORN' | 'WIN_LONGHORN_64' | 'WIN_NET_DATACENTER_64' | 'WIN_VISTA' | 'WIN_VISTA_64' | 'WINDOWS_7' | 'WINDOWS_7_64' | 'WINDOWS_7_SERVER_64' | 'WINDOWS_8' | 'WINDOWS_8_64' | 'WINDOWS_8_SERVER_64' | 'WINDOWS_9' | 'WINDOWS_9_64' | 'WINDOWS_9_SERVER_64' | 'WINDOWS_11_64' | 'WINDOWS_12_64' | 'WINDOWS_HYPERV' | 'WINDOWS_SERVER_2019' | 'WINDOWS_SERVER_2021' | 'WINDOWS_SERVER_2025' | 'FREEBSD' | 'FREEBSD_64' | 'FREEBSD_11' | 'FREEBSD_12' | 'FREEBSD_13' | 'FREEBSD_14' | 'FREEBSD_15' | 'FREEBSD_11_64' | 'FREEBSD_12_64' | 'FREEBSD_13_64' | 'FREEBSD_14_64' | 'FREEBSD_15_64' | 'REDHAT' | 'RHEL_2' | 'RHEL_3' | 'RHEL_3_64' | 'RHEL_4' | 'RHEL_4_64' | 'RHEL_5' | 'RHEL_5_64' | 'RHEL_6' | 'RHEL_6_64' | 'RHEL_7' | 'RHEL_7_64' | 'RHEL_8_64' | 'RHEL_9_64' | 'RHEL_10_64' | 'CENTOS' | 'CENTOS_64' | 'CENTOS_6' | 'CENTOS_6_64' | 'CENTOS_7' | 'CENTOS_7_64' | 'CENTOS_8_64' | 'CENTOS_9_64' | 'ORACLE_LINUX' | 'ORACLE_LINUX_64' | 'ORACLE_LINUX_6' | 'ORACLE_LINUX_6_64' | 'ORACLE_LINUX_7' | 'ORACLE_LINUX_7_64' | 'ORACLE_LINUX_8_64' | 'ORACLE_LINUX_9_64' | 'ORACLE_LINUX_10_64' | 'SUSE' | 'SUSE_64' | 'SLES' | 'SLES_64' | 'SLES_10' | 'SLES_10_64' | 'SLES_11' | 'SLES_11_64' | 'SLES_12' | 'SLES_12_64' | 'SLES_15_64' | 'SLES_16_64' | 'NLD_9' | 'OES' | 'SJDS' | 'MANDRAKE' | 'MANDRIVA' | 'MANDRIVA_64' | 'TURBO_LINUX' | 'TURBO_LINUX_64' | 'UBUNTU' | 'UBUNTU_64' | 'DEBIAN_4' | 'DEBIAN_4_64' | 'DEBIAN_5' | 'DEBIAN_5_64' | 'DEBIAN_6' | 'DEBIAN_6_64' | 'DEBIAN_7' | 'DEBIAN_7_64' | 'DEBIAN_8' | 'DEBIAN_8_64' | 'DEBIAN_9' | 'DEBIAN_9_64' | 'DEBIAN_10' | 'DEBIAN_10_64' | 'DEBIAN_11' | 'DEBIAN_11_64' | 'DEBIAN_12' | 'DEBIAN_12_64' | 'DEBIAN_13' | 'DEBIAN_13_64' | 'ASIANUX_3' | 'ASIANUX_3_64' | 'ASIANUX_4' | 'ASIANUX_4_64' | 'ASIANUX_5_64' | 'ASIANUX_7_64' | 'ASIANUX_8_64' | 'ASIANUX_9_64' | 'MIRACLELINUX_64' | 'PARDUS_64' | 'OPENSUSE' | 'OPENSUSE_64' | 'FEDORA' | 'FEDORA_64' | 'COREOS_64' | 'VMWARE_PHOTON_64' | 'OTHER_24X_LINUX' | 'OTHER_24X_LINUX_64' | 'OTHER_26X_LINUX' | 'OTHER_26X_LINUX_64' | 'OTHER_3X_LINUX' | 'OTHER_3X_LINUX_64' | 'OTHER_4X_LINUX' | 'OTHER_4X_LINUX_64' | 'OTHER_5X_LINUX' | 'OTHER_5X_LINUX_64' | 'OTHER_6X_LINUX' | 'OTHER_6X_LINUX_64' | 'OTHER_7X_LINUX' | 'OTHER_7X_LINUX_64' | 'OTHER_LINUX' | 'GENERIC_LINUX' | 'OTHER_LINUX_64' | 'SOLARIS_6' | 'SOLARIS_7' | 'SOLARIS_8' | 'SOLARIS_9' | 'SOLARIS_10' | 'SOLARIS_10_64' | 'SOLARIS_11_64' | 'FUSIONOS_64' | 'PROLINUX_64' | 'KYLINLINUX_64' | 'OS2' | 'ECOMSTATION' | 'ECOMSTATION_2' | 'NETWARE_4' | 'NETWARE_5' | 'NETWARE_6' | 'OPENSERVER_5' | 'OPENSERVER_6' | 'UNIXWARE_7' | 'DARWIN' | 'DARWIN_64' | 'DARWIN_10' | 'DARWIN_10_64' | 'DARWIN_11' | 'DARWIN_11_64' | 'DARWIN_12_64' | 'DARWIN_13_64' | 'DARWIN_14_64' | 'DARWIN_15_64' | 'DARWIN_16_64' | 'DARWIN_17_64' | 'DARWIN_18_64' | 'DARWIN_19_64' | 'DARWIN_20_64' | 'DARWIN_21_64' | 'DARWIN_22_64' | 'DARWIN_23_64' | 'VMKERNEL' | 'VMKERNEL_5' | 'VMKERNEL_6' | 'VMKERNEL_65' | 'VMKERNEL_7' | 'VMKERNEL_8' | 'VMKERNEL_9' | 'AMAZONLINUX2_64' | 'AMAZONLINUX3_64' | 'CRXPOD_1' | 'CRXSYS_1' | 'ROCKYLINUX_64' | 'ALMALINUX_64' | 'OTHER' | 'OTHER_64'
export type VcenterVmGuestOSFamily = 'WINDOWS' | 'LINUX' | 'NETWARE' | 'SOLARIS' | 'DARWIN' | 'OTHER'
export type VcenterVmGuestPowerState = 'RUNNING' | 'SHUTTING_DOWN' | 'RESETTING' | 'STANDBY' | 'NOT_RUNNING' | 'UNAVAILABLE'
export type VcenterVmHardwareAdapterSataType = 'AHCI'
export type VcenterVmHardwareAdapterScsiSharing = 'NONE' | 'VIRTUAL' | 'PHYSICAL'
export type VcenterVmHardwareAdapterScsiType = 'BUSLOGIC' | 'LSILOGIC' | 'LSILOGICSAS' | 'PVSCSI'
export type VcenterVmHardwareBootDeviceType = 'CDROM' | 'DISK' | 'ETHERNET' | 'FLOPPY'
export type VcenterVmHardwareBootNetworkProtocol = 'IPV4' | 'IPV6'
export type VcenterVmHardwareBootType = 'BIOS' | 'EFI'
export type VcenterVmHardwareCdromBackingType = 'ISO_FILE' | 'HOST_DEVICE' | 'CLIENT_DEVICE'
export type VcenterVmHardwareCdromDeviceAccessType = 'EMULATION' | 'PASSTHRU' | 'PASSTHRU_EXCLUSIVE'
export type VcenterVmHardwareCdromHostBusAdapterType = 'IDE' | 'SATA'
export type VcenterVmHardwareConnectionState = 'CONNECTED' | 'RECOVERABLE_ERROR' | 'UNRECOVERABLE_ERROR' | 'NOT_CONNECTED' | 'UNKNOWN'
export type VcenterVmHardwareDiskBackingType = 'VMDK_FILE'
export type VcenterVmHardwareDiskHostBusAdapterType = 'IDE' | 'SCSI' | 'SATA' | 'NVME'
export type VcenterVmHardwareEthernetBackingType = 'STANDARD_PORTGROUP' | 'HOST_DEVICE' | 'DISTRIBUTED_PORTGROUP' | 'OPAQUE_NETWORK'
export type VcenterVmHardwareEthernetEmulationType = 'E1000' | 'E1000E' | 'PCNET32' | 'VMXNET' | 'VMXNET2' | 'VMXNET3'
export type VcenterVmHardwareEthernetMacAddressType = 'MANUAL' | 'GENERATED' | 'ASSIGNED'
export type VcenterVmHardwareFloppyBackingType = 'IMAGE_FILE' | 'HOST_DEVICE' | 'CLIENT_DEVICE'
export type VcenterVmHardwareParallelBackingType = 'FILE' | 'HOST_DEVICE'
export type VcenterVmHardwareSerialBackingType = 'FILE' | 'HOST_DEVICE' | 'PIPE_SERVER' | 'PIPE_CLIENT' | 'NETWORK_SERVER' | 'NETWORK_CLIENT'
export type VcenterVmHardwareUpgradePolicy = 'NEVER' | 'AFTER_CLEAN_SHUTDOWN' | 'ALWAYS'
export type VcenterVmHardwareUpgradeStatus = 'NONE' | 'PENDING' | 'SUCCESS' | 'FAILED'
export type VcenterVmHardwareVersion = 'VMX_03' | 'VMX_04' | 'VMX_06' | 'VMX_07' | 'VMX_08' | 'VMX_09' | 'VMX_10' | 'VMX_11' | 'VMX_12' | 'VMX_13' | 'VMX_14' | 'VMX_15' | 'VMX_16' | 'VMX_17' | 'VMX_18' | 'VMX_19' | 'VMX_20' | 'VMX_21' | 'VMX_22'
export type VcenterVmPowerState = 'POWERED_OFF' | 'POWERED_ON' | 'SUSPENDED'
export type VcenterVmStoragePolicyComplianceStatus = 'COMPLIANT' | 'NON_COMPLIANT' | 'UNKNOWN_COMPLIANCE' | 'NOT_APPLICABLE' | 'OUT_OF_DATE'
export type VcenterVmStoragePolicyDiskPolicySpecPolicyType = 'USE_SPECIFIED_POLICY' | 'USE_DEFAULT_POLICY'
export type VcenterVmStoragePolicyVmHomePolicySpecPolicyType = 'USE_SPECIFIED_POLICY' | 'USE_DEFAULT_POLICY'
export type VcenterVmToolsRunState = 'NOT_RUNNING' | 'RUNNING' | 'EXECUTING_SCRIPTS'
export type VcenterVmToolsToolsInstallType = 'UNKNOWN' | 'MSI' | 'TAR' | 'OSP' | 'OPEN_VM_TOOLS'
export type VcenterVmToolsUpgradePolicy = 'MANUAL' | 'UPGRADE_AT_POWER_CYCLE'
export type VcenterVmToolsVersionStatus = 'NOT_INSTALLED' | 'CURRENT' | 'UNMANAGED' | 'TOO_OLD_UNSUPPORTED' | 'SUPPORTED_OLD' | 'SUPPORTED_NEW' | 'TOO_NEW' | 'BLACKLISTED'

/** Operations of vCenter's REST API by their id in the OpenAPI documents: parameters by the names of the model, and the result. */
export interface VapiOperations {
  'Appliance.Access.Consolecli_get': { in: {  }; out: boolean }
  'Appliance.Access.Consolecli_set': { in: { readonly enabled: boolean }; out: undefined }
  'Appliance.Access.Dcui_get': { in: {  }; out: boolean }
  'Appliance.Access.Dcui_set': { in: { readonly enabled: boolean }; out: undefined }
  'Appliance.Access.Shell_get': { in: {  }; out: ApplianceAccessShellShellConfig }
  'Appliance.Access.Shell_set': { in: { readonly config: ApplianceAccessShellShellConfig }; out: undefined }
  'Appliance.Access.Ssh_get': { in: {  }; out: boolean }
  'Appliance.Access.Ssh_set': { in: { readonly enabled: boolean }; out: undefined }
  'Appliance.Health.Applmgmt_get': { in: {  }; out: string }
  'Appliance.Health.Database_get': { in: {  }; out: ApplianceHealthDatabaseInfo }
  'Appliance.Health.Databasestorage_get': { in: {  }; out: ApplianceHealthDatabasestorageHealthLevel }
  'Appliance.Health.Load_get': { in: {  }; out: ApplianceHealthLoadHealthLevel }
  'Appliance.Health.Mem_get': { in: {  }; out: ApplianceHealthMemHealthLevel }
  'Appliance.HealthCheckSettings_get': { in: {  }; out: ApplianceHealthCheckSettingsSettingSpec }
  'Appliance.HealthCheckSettings_update': { in: { readonly health_settings: ApplianceHealthCheckSettingsUpdateSpec }; out: undefined }
  'Appliance.Health.Softwarepackages_get': { in: {  }; out: ApplianceHealthSoftwarepackagesHealthLevel }
  'Appliance.Health.Storage_get': { in: {  }; out: ApplianceHealthStorageHealthLevel }
  'Appliance.Health.Swap_get': { in: {  }; out: ApplianceHealthSwapHealthLevel }
  'Appliance.Health.System_get': { in: {  }; out: ApplianceHealthSystemHealthLevel }
  'Appliance.Health.System_lastcheck': { in: {  }; out: string }
  'Appliance.Health_messages': { in: { readonly item: string }; out: readonly ApplianceNotification[] }
  'Appliance.Infraprofile.Configs_list': { in: {  }; out: readonly ApplianceInfraprofileConfigsProfileInfo[] }
  'Appliance.Infraprofile.Configs_export': { in: { readonly spec?: ApplianceInfraprofileConfigsProfilesSpec | undefined }; out: string }
  'Appliance.LocalAccounts_list': { in: {  }; out: readonly string[] }
  'Appliance.LocalAccounts_create': { in: { readonly config: ApplianceLocalAccountsConfig; readonly username: string }; out: undefined }
  'Appliance.LocalAccounts.Policy_get': { in: {  }; out: ApplianceLocalAccountsPolicyInfo }
  'Appliance.LocalAccounts.Policy_set': { in: { readonly policy: ApplianceLocalAccountsPolicyInfo }; out: undefined }
  'Appliance.LocalAccounts_delete': { in: { readonly username: string }; out: undefined }
  'Appliance.LocalAccounts_get': { in: { readonly username: string }; out: ApplianceLocalAccountsInfo }
  'Appliance.LocalAccounts_update': { in: { readonly config: ApplianceLocalAccountsUpdateConfig; readonly username: string }; out: undefined }
  'Appliance.LocalAccounts_set': { in: { readonly config: ApplianceLocalAccountsConfig; readonly username: string }; out: undefined }
  'Appliance.Logging.Forwarding_get': { in: {  }; out: readonly ApplianceLoggingForwardingConfig[] }
  'Appliance.Logging.Forwarding_set': { in: { readonly cfg_list: readonly ApplianceLoggingForwardingConfig[] }; out: undefined }
  'Appliance.Logging.Forwarding_test': { in: { readonly send_test_message?: boolean | undefined }; out: readonly ApplianceLoggingForwardingConnectionStatus[] }
  'Appliance.Logging.Liagent.LogCollection_get': { in: {  }; out: ApplianceLoggingLiagentLogCollectionInfo }
  'Appliance.Logging.Liagent.LogCollection_set': { in: { readonly configurations: ApplianceLoggingLiagentLogCollectionSetSpec }; out: ApplianceLoggingLiagentLogCollectionSetResult }
  'Appliance.Monitoring_list': { in: {  }; out: readonly ApplianceMonitoringMonitoredItem[] }
  'Appliance.Monitoring_query': { in: { readonly item: ApplianceMonitoringMonitoredItemDataRequest }; out: readonly ApplianceMonitoringMonitoredItemData[] }
  'Appliance.Monitoring_get': { in: { readonly stat_id: string }; out: ApplianceMonitoringMonitoredItem }
  'Appliance.Networking_get': { in: {  }; out: ApplianceNetworkingInfo }
  'Appliance.Networking_update': { in: { readonly spec: ApplianceNetworkingUpdateSpec }; out: undefined }
  'Appliance.Networking.Dns.Domains_list': { in: {  }; out: readonly string[] }
  'Appliance.Networking.Dns.Domains_add': { in: { readonly domain: string }; out: undefined }
  'Appliance.Networking.Dns.Domains_set': { in: { readonly domains: readonly string[] }; out: undefined }
  'Appliance.Networking.Dns.Hostname_get': { in: {  }; out: string }
  'Appliance.Networking.Dns.Hostname_set': { in: { readonly name: string }; out: undefined }
  'Appliance.Networking.Dns.Hostname_test': { in: { readonly name: string }; out: ApplianceNetworkingDnsHostnameTestStatusInfo }
  'Appliance.Networking.Dns.Servers_get': { in: {  }; out: ApplianceNetworkingDnsServersDNSServerConfig }
  'Appliance.Networking.Dns.Servers_add': { in: { readonly server: string }; out: undefined }
  'Appliance.Networking.Dns.Servers_set': { in: { readonly config: ApplianceNetworkingDnsServersDNSServerConfig }; out: undefined }
  'Appliance.Networking.Dns.Servers_test': { in: { readonly servers: readonly string[] }; out: ApplianceNetworkingDnsServersTestStatusInfo }
  'Appliance.Networking.Firewall.Inbound_get': { in: {  }; out: readonly ApplianceNetworkingFirewallInboundRule[] }
  'Appliance.Networking.Firewall.Inbound_set': { in: { readonly rules: readonly ApplianceNetworkingFirewallInboundRule[] }; out: undefined }
  'Appliance.Networking.Interfaces_list': { in: {  }; out: readonly ApplianceNetworkingInterfacesInterfaceInfo[] }
  'Appliance.Networking.Interfaces_get': { in: { readonly interface_name: string }; out: ApplianceNetworkingInterfacesInterfaceInfo }
  'Appliance.Networking.Interfaces.Ipv4_get': { in: { readonly interface_name: string }; out: ApplianceNetworkingInterfacesIpv4Info }
  'Appliance.Networking.Interfaces.Ipv4_set': { in: { readonly config: ApplianceNetworkingInterfacesIpv4Config; readonly interface_name: string }; out: undefined }
  'Appliance.Networking.Interfaces.Ipv6_get': { in: { readonly interface_name: string }; out: ApplianceNetworkingInterfacesIpv6Info }
  'Appliance.Networking.Interfaces.Ipv6_set': { in: { readonly config: ApplianceNetworkingInterfacesIpv6Config; readonly interface_name: string }; out: undefined }
  'Appliance.Networking.NoProxy_get': { in: {  }; out: readonly string[] }
  'Appliance.Networking.NoProxy_set': { in: { readonly servers: readonly string[] }; out: undefined }
  'Appliance.Networking.Proxy_list': { in: {  }; out: Readonly<Record<string, ApplianceNetworkingProxyConfig>> }
  'Appliance.Networking.Proxy_delete': { in: { readonly protocol: string }; out: undefined }
  'Appliance.Networking.Proxy_get': { in: { readonly protocol: string }; out: ApplianceNetworkingProxyConfig }
  'Appliance.Networking.Proxy_set': { in: { readonly config: ApplianceNetworkingProxyConfig; readonly protocol: string }; out: undefined }
  'Appliance.Networking.Proxy_test': { in: { readonly config: ApplianceNetworkingProxyConfig; readonly host: string; readonly protocol: string }; out: ApplianceNetworkingProxyTestResult }
  'Appliance.Networking_reset': { in: {  }; out: undefined }
  'Appliance.Ntp_get': { in: {  }; out: readonly string[] }
  'Appliance.Ntp_set': { in: { readonly servers: readonly string[] }; out: undefined }
  'Appliance.Ntp_test': { in: { readonly servers: readonly string[] }; out: readonly ApplianceNtpTestRunStatus[] }
  'Appliance.Recovery_get': { in: {  }; out: ApplianceRecoveryInfo }
  'Appliance.Recovery.Backup.Job_list': { in: {  }; out: readonly string[] }
  'Appliance.Recovery.Backup.Job_create': { in: { readonly piece: ApplianceRecoveryBackupJobBackupRequest }; out: ApplianceRecoveryBackupJobBackupJobStatus }
  'Appliance.Recovery.Backup.Job.Details_list': { in: { readonly filter?: ApplianceRecoveryBackupJobDetailsFilterSpec | undefined }; out: Readonly<Record<string, ApplianceRecoveryBackupJobDetailsInfo>> }
  'Appliance.Recovery.Backup.Job_get': { in: { readonly id: string }; out: ApplianceRecoveryBackupJobBackupJobStatus }
  'Appliance.Recovery.Backup.Job_cancel': { in: { readonly id: string }; out: ApplianceRecoveryBackupJobReturnResult }
  'Appliance.Recovery.Backup.Parts_list': { in: {  }; out: readonly ApplianceRecoveryBackupPartsPart[] }
  'Appliance.Recovery.Backup.Parts_get': { in: { readonly id: string }; out: number }
  'Appliance.Recovery.Backup.Schedules_list': { in: {  }; out: Readonly<Record<string, ApplianceRecoveryBackupSchedulesInfo>> }
  'Appliance.Recovery.Backup.Schedules_create': { in: { readonly schedule: string; readonly spec: ApplianceRecoveryBackupSchedulesCreateSpec }; out: undefined }
  'Appliance.Recovery.Backup.Schedules_delete': { in: { readonly schedule: string }; out: undefined }
  'Appliance.Recovery.Backup.Schedules_get': { in: { readonly schedule: string }; out: ApplianceRecoveryBackupSchedulesInfo }
  'Appliance.Recovery.Backup.Schedules_update': { in: { readonly schedule: string; readonly spec: ApplianceRecoveryBackupSchedulesUpdateSpec }; out: undefined }
  'Appliance.Recovery.Backup.Schedules_run': { in: { readonly comment?: string | undefined; readonly schedule: string }; out: ApplianceRecoveryBackupJobBackupJobStatus }
  'Appliance.Recovery.Backup.SystemName.Archive_get': { in: { readonly archive: string; readonly spec: ApplianceRecoveryBackupLocationSpec; readonly system_name: string }; out: ApplianceRecoveryBackupSystemNameArchiveInfo }
  'Appliance.Recovery.Backup.SystemName.Archive_list': { in: { readonly filter_spec: ApplianceRecoveryBackupSystemNameArchiveFilterSpec; readonly loc_spec: ApplianceRecoveryBackupLocationSpec; readonly system_name: string }; out: readonly ApplianceRecoveryBackupSystemNameArchiveSummary[] }
  'Appliance.Recovery.Backup.SystemName_list': { in: { readonly loc_spec: ApplianceRecoveryBackupLocationSpec }; out: readonly string[] }
  'Appliance.Recovery.Backup_validate': { in: { readonly piece: ApplianceRecoveryBackupBackupRequest }; out: ApplianceRecoveryBackupReturnResult }
  'Appliance.Recovery.Reconciliation.Job_get': { in: {  }; out: ApplianceRecoveryReconciliationJobInfo }
  'Appliance.Recovery.Reconciliation.Job_create': { in: { readonly spec: ApplianceRecoveryReconciliationJobCreateSpec }; out: ApplianceRecoveryReconciliationJobInfo }
  'Appliance.Recovery.Restore.Job_get': { in: {  }; out: ApplianceRecoveryRestoreJobRestoreJobStatus }
  'Appliance.Recovery.Restore.Job_create': { in: { readonly piece: ApplianceRecoveryRestoreJobRestoreRequest }; out: ApplianceRecoveryRestoreJobRestoreJobStatus }
  'Appliance.Recovery.Restore.Job_cancel': { in: {  }; out: ApplianceRecoveryRestoreJobReturnResult }
  'Appliance.Recovery.Restore_validate': { in: { readonly piece: ApplianceRecoveryRestoreRestoreRequest }; out: ApplianceRecoveryRestoreMetadata }
  'Appliance.Services_list': { in: {  }; out: Readonly<Record<string, ApplianceServicesInfo>> }
  'Appliance.Services_get': { in: { readonly service: string }; out: ApplianceServicesInfo }
  'Appliance.Services_restart': { in: { readonly service: string }; out: undefined }
  'Appliance.Services_start': { in: { readonly service: string }; out: undefined }
  'Appliance.Services_stop': { in: { readonly service: string }; out: undefined }
  'Appliance.Shutdown_get': { in: {  }; out: ApplianceShutdownShutdownConfig }
  'Appliance.Shutdown_cancel': { in: {  }; out: undefined }
  'Appliance.Shutdown_poweroff': { in: { readonly delay: number; readonly reason: string }; out: undefined }
  'Appliance.Shutdown_reboot': { in: { readonly delay: number; readonly reason: string }; out: undefined }
  'Appliance.SupportBundle_list': { in: { readonly filter?: ApplianceSupportBundleFilterSpec | undefined; readonly iteration?: ApplianceSupportBundleIterationSpec | undefined }; out: ApplianceSupportBundleListResult }
  'Appliance.SupportBundle.Components_get': { in: {  }; out: Readonly<Record<string, readonly string[]>> }
  'Appliance.Cores_list': { in: {  }; out: readonly ApplianceCoresInfo[] }
  'Appliance.SupportBundle_delete': { in: { readonly id: string }; out: undefined }
  'Appliance.System.CryptoHash_get': { in: {  }; out: ApplianceSystemCryptoHashInfo }
  'Appliance.System.CryptoHash.Options_list': { in: {  }; out: ApplianceSystemCryptoHashOptionsListResult }
  'Appliance.System.Security.GlobalFips_get': { in: {  }; out: ApplianceSystemSecurityGlobalFipsInfo }
  'Appliance.System.Security.GlobalFips_update': { in: { readonly spec: ApplianceSystemSecurityGlobalFipsUpdateSpec }; out: undefined }
  'Appliance.System.Storage_list': { in: {  }; out: readonly ApplianceSystemStorageStorageMapping[] }
  'Appliance.System.Storage_resize': { in: {  }; out: undefined }
  'Appliance.System.Storage_resizeEx': { in: {  }; out: Readonly<Record<string, ApplianceSystemStorageStorageChange>> }
  'Appliance.System.Time_get': { in: {  }; out: ApplianceSystemTimeSystemTimeStruct }
  'Appliance.System.Time.Timezone_get': { in: {  }; out: string }
  'Appliance.System.Time.Timezone_set': { in: { readonly name: string }; out: undefined }
  'Appliance.System.Uptime_get': { in: {  }; out: number }
  'Appliance.System.Version_get': { in: {  }; out: ApplianceSystemVersionVersionStruct }
  'Appliance.Timesync_get': { in: {  }; out: ApplianceTimesyncTimeSyncMode }
  'Appliance.Timesync_set': { in: { readonly mode: ApplianceTimesyncTimeSyncMode }; out: undefined }
  'Appliance.Tls.ManualParameters.Global_get': { in: {  }; out: ApplianceTlsManualParametersGlobalInfo }
  'Appliance.Tls.ManualParameters.Services_list': { in: {  }; out: ApplianceTlsManualParametersServicesListResult }
  'Appliance.Tls.ManualParameters.Services_get': { in: { readonly service: string }; out: ApplianceTlsManualParametersServicesInfo }
  'Appliance.Tls.Profiles_list': { in: {  }; out: ApplianceTlsProfilesListResult }
  'Appliance.Tls.Profiles.Global_get': { in: {  }; out: ApplianceTlsProfilesGlobalInfo }
  'Appliance.Tls.Profiles_get': { in: { readonly profile: string }; out: ApplianceTlsProfilesInfo }
  'Appliance.Update_get': { in: {  }; out: ApplianceUpdateInfo }
  'Appliance.Update.Pending_list': { in: { readonly enable_list_major_upgrade_versions?: boolean | undefined; readonly source_type: ApplianceUpdatePendingSourceType; readonly url?: string | undefined }; out: readonly ApplianceUpdateSummary[] }
  'Appliance.Update.Pending_get': { in: { readonly component?: string | undefined; readonly version: string }; out: ApplianceUpdatePendingInfo }
  'Appliance.Update.Pending_listUpgradeableComponents': { in: { readonly version: string }; out: readonly ApplianceUpdatePendingUpgradeableComponent[] }
  'Appliance.Update.Pending_install': { in: { readonly component?: string | undefined; readonly user_data: Readonly<Record<string, string>>; readonly version: string }; out: undefined }
  'Appliance.Update.Pending_precheck': { in: { readonly component?: string | undefined; readonly version: string }; out: ApplianceUpdatePendingPrecheckResult }
  'Appliance.Update.Pending_stage': { in: { readonly component?: string | undefined; readonly version: string }; out: undefined }
  'Appliance.Update.Pending_stageAndInstall': { in: { readonly component?: string | undefined; readonly user_data: Readonly<Record<string, string>>; readonly version: string }; out: undefined }
  'Appliance.Update.Pending_validate': { in: { readonly component?: string | undefined; readonly user_data: Readonly<Record<string, string>>; readonly version: string }; out: ApplianceNotifications }
  'Appliance.Update.Pending_rollback': { in: {  }; out: undefined }
  'Appliance.Update.Policy_get': { in: {  }; out: ApplianceUpdatePolicyInfo }
  'Appliance.Update.Policy_set': { in: { readonly policy: ApplianceUpdatePolicyConfig }; out: undefined }
  'Appliance.Update.Staged_delete': { in: {  }; out: undefined }
  'Appliance.Update.Staged_get': { in: {  }; out: ApplianceUpdateStagedInfo }
  'Appliance.Update_cancel': { in: {  }; out: undefined }
  'Vcenter.Cluster_list': { in: { readonly filter?: VcenterClusterFilterSpec | undefined }; out: readonly VcenterClusterSummary[] }
  'Vcenter.Cluster_get': { in: { readonly cluster: string }; out: VcenterClusterInfo }
  'Vcenter.Cluster.EvcMode_get': { in: { readonly cluster: string }; out: VcenterClusterEvcModeInfo }
  'Vcenter.Datacenter_list': { in: { readonly filter?: VcenterDatacenterFilterSpec | undefined }; out: readonly VcenterDatacenterSummary[] }
  'Vcenter.Datacenter_create': { in: { readonly spec: VcenterDatacenterCreateSpec }; out: string }
  'Vcenter.Datacenter_delete': { in: { readonly datacenter: string; readonly force?: boolean | undefined }; out: undefined }
  'Vcenter.Datacenter_get': { in: { readonly datacenter: string }; out: VcenterDatacenterInfo }
  'Vcenter.Datastore_list': { in: { readonly filter?: VcenterDatastoreFilterSpec | undefined }; out: readonly VcenterDatastoreSummary[] }
  'Vcenter.Datastore_get': { in: { readonly datastore: string }; out: VcenterDatastoreInfo }
  'Vcenter.Datastore.DefaultPolicy_get': { in: { readonly datastore: string }; out: string | undefined }
  'Vcenter.EnvironmentBrowser.ConfigOptionDescriptors_list': { in: { readonly params: VcenterEnvironmentBrowserConfigOptionDescriptorsListParams }; out: VcenterEnvironmentBrowserConfigOptionDescriptorsListResult }
  'Vcenter.EnvironmentBrowser.ConfigOptions_get': { in: { readonly params: VcenterEnvironmentBrowserConfigOptionsGetParams }; out: VcenterEnvironmentBrowserConfigOptionsInfo }
  'Vcenter.EnvironmentBrowser.ConfigTargets_get': { in: { readonly params: VcenterEnvironmentBrowserConfigTargetsGetParams }; out: VcenterEnvironmentBrowserConfigTargetsInfo }
  'Vcenter.EvcModes_partition': { in: { readonly evc_mode: VcenterEvcModeEvcMode }; out: VcenterEvcModesPartitionResult }
  'Vcenter.Folder_list': { in: { readonly filter?: VcenterFolderFilterSpec | undefined }; out: readonly VcenterFolderSummary[] }
  'Vcenter.Host_list': { in: { readonly filter?: VcenterHostFilterSpec | undefined }; out: readonly VcenterHostSummary[] }
  'Vcenter.Host_create': { in: { readonly spec: VcenterHostCreateSpec }; out: string }
  'Vcenter.Host.Crypto.Fips.Modules_list': { in: { readonly filter?: VcenterHostCryptoFipsModulesFilterSpec | undefined; readonly iterate?: VcenterHostCryptoFipsModulesIterationSpec | undefined }; out: VcenterHostCryptoFipsModulesListResult }
  'Vcenter.Host_delete': { in: { readonly host: string }; out: undefined }
  'Vcenter.Host.Entropy.ExternalPool_get': { in: { readonly host: string }; out: VcenterHostEntropyExternalPoolInfo }
  'Vcenter.Host.Entropy.ExternalPool_add': { in: { readonly host: string; readonly spec: VcenterHostEntropyExternalPoolAddSpec }; out: VcenterHostEntropyExternalPoolAddResult }
  'Vcenter.Host.Hardware.DirectPathDevices_list': { in: { readonly filter_spec?: VcenterHostHardwareDirectPathDevicesFilterSpec | undefined; readonly host: string; readonly iteration_spec?: VcenterHostHardwareDirectPathDevicesIterationSpec | undefined; readonly list_details?: VcenterHostHardwareDirectPathDevicesListDetails | undefined }; out: VcenterHostHardwareDirectPathDevicesListResult }
  'Vcenter.Host_connect': { in: { readonly host: string }; out: undefined }
  'Vcenter.Host_disconnect': { in: { readonly host: string }; out: undefined }
  'Vcenter.Inventory.Datastore_find': { in: { readonly datastores: readonly string[] }; out: Readonly<Record<string, VcenterInventoryDatastoreInfo | undefined>> }
  'Vcenter.Inventory.Network_find': { in: { readonly networks: readonly string[] }; out: Readonly<Record<string, VcenterInventoryNetworkInfo | undefined>> }
  'Vcenter.Network_list': { in: { readonly filter?: VcenterNetworkFilterSpec | undefined }; out: readonly VcenterNetworkSummary[] }
  'Vcenter.Network.Projects_list': { in: { readonly filter?: VcenterNetworkProjectsFilterSpec | undefined }; out: VcenterNetworkProjectsListResult }
  'Vcenter.Network.Projects_get': { in: { readonly project: string }; out: VcenterNetworkProjectsInfo }
  'Vcenter.Network.Projects.Vpcs_list': { in: { readonly filter?: VcenterNetworkProjectsVpcsFilterSpec | undefined; readonly project: string }; out: VcenterNetworkProjectsVpcsListResult }
  'Vcenter.Network.Projects.Vpcs_get': { in: { readonly project: string; readonly vpc: string }; out: VcenterNetworkProjectsVpcsInfo }
  'Vcenter.Network.Projects.Vpcs.Subnets_list': { in: { readonly filter?: VcenterNetworkProjectsVpcsSubnetsFilterSpec | undefined; readonly project: string; readonly vpc: string }; out: VcenterNetworkProjectsVpcsSubnetsListResult }
  'Vcenter.Network.Projects.Vpcs.Subnets_get': { in: { readonly project: string; readonly subnet: string; readonly vpc: string }; out: VcenterNetworkProjectsVpcsSubnetsInfo }
  'Vcenter.ResourcePool_list': { in: { readonly filter?: VcenterResourcePoolFilterSpec | undefined }; out: readonly VcenterResourcePoolSummary[] }
  'Vcenter.ResourcePool_create': { in: { readonly spec: VcenterResourcePoolCreateSpec }; out: string }
  'Vcenter.ResourcePool_delete': { in: { readonly resource_pool: string }; out: undefined }
  'Vcenter.ResourcePool_get': { in: { readonly resource_pool: string }; out: VcenterResourcePoolInfo }
  'Vcenter.ResourcePool_update': { in: { readonly resource_pool: string; readonly spec: VcenterResourcePoolUpdateSpec }; out: undefined }
  'Cis.Tasks_list': { in: { readonly filter_spec?: CisTasksFilterSpec | undefined; readonly result_spec?: CisTasksGetSpec | undefined }; out: Readonly<Record<string, CisTaskInfo>> }
  'Cis.Tasks_get': { in: { readonly spec?: CisTasksGetSpec | undefined; readonly task: string }; out: CisTaskInfo }
  'Cis.Tasks_cancel': { in: { readonly task: string }; out: undefined }
  'Cis.Session_delete': { in: {  }; out: undefined }
  'Cis.Session_get': { in: {  }; out: CisSessionInfo }
  'Cis.Session_create': { in: {  }; out: string }
  'Vcenter.Authentication.Token_issue': { in: { readonly spec: VcenterAuthenticationTokenIssueSpec }; out: Oauth2TokenInfo }
  'Vcenter.RegisteredTokens_create': { in: { readonly spec: VcenterRegisteredTokensCreateSpec }; out: undefined }
  'Vcenter.Tokenservice.TokenExchange_exchange': { in: { readonly spec: VcenterTokenserviceTokenExchangeExchangeSpec }; out: VcenterTokenserviceTokenExchangeInfo }
  'Cis.Tagging.Category_list': { in: {  }; out: readonly string[] }
  'Cis.Tagging.Category_create': { in: { readonly create_spec: CisTaggingCategoryCreateSpec }; out: string }
  'Cis.Tagging.Category_delete': { in: { readonly category_id: string }; out: undefined }
  'Cis.Tagging.Category_get': { in: { readonly category_id: string }; out: CisTaggingCategoryModel }
  'Cis.Tagging.Category_update': { in: { readonly category_id: string; readonly update_spec: CisTaggingCategoryUpdateSpec }; out: undefined }
  'Cis.Tagging.Category_addToUsedBy': { in: { readonly category_id: string; readonly used_by_entity: string }; out: undefined }
  'Cis.Tagging.Category_removeFromUsedBy': { in: { readonly category_id: string; readonly used_by_entity: string }; out: undefined }
  'Cis.Tagging.Category_revokePropagatingPermissions': { in: { readonly category_id: string }; out: undefined }
  'Cis.Tagging.Category_listUsedCategories': { in: { readonly used_by_entity: string }; out: readonly string[] }
  'Cis.Tagging.Tag_list': { in: {  }; out: readonly string[] }
  'Cis.Tagging.Tag_create': { in: { readonly create_spec: CisTaggingTagCreateSpec }; out: string }
  'Cis.Tagging.TagAssociation_attach': { in: { readonly object_id: VapiStdDynamicID; readonly tag_id: string }; out: undefined }
  'Cis.Tagging.TagAssociation_attachTagToMultipleObjects': { in: { readonly object_ids: readonly VapiStdDynamicID[]; readonly tag_id: string }; out: CisTaggingTagAssociationBatchResult }
  'Cis.Tagging.TagAssociation_detach': { in: { readonly object_id: VapiStdDynamicID; readonly tag_id: string }; out: undefined }
  'Cis.Tagging.TagAssociation_detachTagFromMultipleObjects': { in: { readonly object_ids: readonly VapiStdDynamicID[]; readonly tag_id: string }; out: CisTaggingTagAssociationBatchResult }
  'Cis.Tagging.TagAssociation_listAttachedObjects': { in: { readonly tag_id: string }; out: readonly VapiStdDynamicID[] }
  'Cis.Tagging.TagAssociation_attachMultipleTagsToObject': { in: { readonly object_id: VapiStdDynamicID; readonly tag_ids: readonly string[] }; out: CisTaggingTagAssociationBatchResult }
  'Cis.Tagging.TagAssociation_detachMultipleTagsFromObject': { in: { readonly object_id: VapiStdDynamicID; readonly tag_ids: readonly string[] }; out: CisTaggingTagAssociationBatchResult }
  'Cis.Tagging.TagAssociation_listAttachableTags': { in: { readonly object_id: VapiStdDynamicID }; out: readonly string[] }
  'Cis.Tagging.TagAssociation_listAttachedObjectsOnTags': { in: { readonly tag_ids: readonly string[] }; out: readonly CisTaggingTagAssociationTagToObjects[] }
  'Cis.Tagging.TagAssociation_listAttachedTags': { in: { readonly object_id: VapiStdDynamicID }; out: readonly string[] }
  'Cis.Tagging.TagAssociation_listAttachedTagsOnObjects': { in: { readonly object_ids: readonly VapiStdDynamicID[] }; out: readonly CisTaggingTagAssociationObjectToTags[] }
  'Cis.Tagging.Tag_delete': { in: { readonly tag_id: string }; out: undefined }
  'Cis.Tagging.Tag_get': { in: { readonly tag_id: string }; out: CisTaggingTagModel }
  'Cis.Tagging.Tag_update': { in: { readonly tag_id: string; readonly update_spec: CisTaggingTagUpdateSpec }; out: undefined }
  'Cis.Tagging.Tag_addToUsedBy': { in: { readonly tag_id: string; readonly used_by_entity: string }; out: undefined }
  'Cis.Tagging.Tag_removeFromUsedBy': { in: { readonly tag_id: string; readonly used_by_entity: string }; out: undefined }
  'Cis.Tagging.Tag_revokePropagatingPermissions': { in: { readonly tag_id: string }; out: undefined }
  'Cis.Tagging.Tag_listTagsForCategory': { in: { readonly category_id: string }; out: readonly string[] }
  'Cis.Tagging.Tag_listUsedTags': { in: { readonly used_by_entity: string }; out: readonly string[] }
  'Vcenter.Tagging.Associations_list': { in: { readonly iterate?: VcenterTaggingAssociationsIterationSpec | undefined }; out: VcenterTaggingAssociationsListResult }
  'Vcenter.Tagging.Associations_update': { in: { readonly spec: VcenterTaggingAssociationsUpdateSpec }; out: VcenterTaggingAssociationsUpdateResult }
  'Vcenter.Tagging.Categories_list': { in: { readonly filter?: VcenterTaggingCategoriesFilterSpec | undefined; readonly iterate?: VcenterTaggingCategoriesIterationSpec | undefined }; out: VcenterTaggingCategoriesListResult }
  'Vcenter.Tagging.Tags_list': { in: { readonly filter?: VcenterTaggingTagsFilterSpec | undefined; readonly iterate?: VcenterTaggingTagsIterationSpec | undefined }; out: VcenterTaggingTagsListResult }
  'Vcenter.Capacity.Usage_get': { in: {  }; out: VcenterCapacityUsageInfo }
  'Vcenter.Deployment_get': { in: {  }; out: VcenterDeploymentInfo }
  'Vcenter.Deployment.ImportHistory_get': { in: {  }; out: VcenterDeploymentImportHistoryInfo }
  'Vcenter.Deployment.ImportHistory_cancel': { in: {  }; out: undefined }
  'Vcenter.Deployment.ImportHistory_pause': { in: {  }; out: undefined }
  'Vcenter.Deployment.ImportHistory_resume': { in: {  }; out: undefined }
  'Vcenter.Deployment.ImportHistory_start': { in: { readonly spec?: VcenterDeploymentImportHistoryCreateSpec | undefined }; out: undefined }
  'Vcenter.Deployment.Install_get': { in: {  }; out: VcenterDeploymentInstallInstallSpec }
  'Vcenter.Deployment.Install.InitialConfig.RemotePsc.Thumbprint_get': { in: { readonly spec: VcenterDeploymentInstallInitialConfigRemotePscThumbprintRemoteSpec }; out: string }
  'Vcenter.Deployment.Install.Psc.Replicated_check': { in: { readonly spec: VcenterDeploymentReplicatedPscSpec }; out: VcenterDeploymentCheckInfo }
  'Vcenter.Deployment.Install.Psc.Standalone_check': { in: { readonly spec: VcenterDeploymentStandalonePscSpec }; out: VcenterDeploymentCheckInfo }
  'Vcenter.Deployment.Install.RemotePsc_check': { in: { readonly spec: VcenterDeploymentRemotePscSpec }; out: VcenterDeploymentCheckInfo }
  'Vcenter.Deployment.Install_cancel': { in: {  }; out: undefined }
  'Vcenter.Deployment.Install_check': { in: { readonly spec: VcenterDeploymentInstallInstallSpec }; out: VcenterDeploymentCheckInfo }
  'Vcenter.Deployment.Install_start': { in: { readonly spec: VcenterDeploymentInstallInstallSpec }; out: undefined }
  'Vcenter.Deployment.Migrate_get': { in: {  }; out: VcenterDeploymentMigrateMigrateSpec }
  'Vcenter.Deployment.Migrate.ActiveDirectory_check': { in: { readonly spec: VcenterDeploymentMigrateActiveDirectoryCheckSpec }; out: VcenterDeploymentCheckInfo }
  'Vcenter.Deployment.Migrate_cancel': { in: {  }; out: undefined }
  'Vcenter.Deployment.Migrate_check': { in: { readonly spec: VcenterDeploymentMigrateMigrateSpec }; out: VcenterDeploymentCheckInfo }
  'Vcenter.Deployment.Migrate_start': { in: { readonly spec: VcenterDeploymentMigrateMigrateSpec }; out: undefined }
  'Vcenter.Deployment.Question_get': { in: {  }; out: VcenterDeploymentQuestionInfo }
  'Vcenter.Deployment.Question_answer': { in: { readonly spec: VcenterDeploymentQuestionAnswerSpec }; out: undefined }
  'Vcenter.Deployment.Size_get': { in: {  }; out: VcenterDeploymentInfo }
  'Vcenter.Deployment.Size_update': { in: { readonly spec: VcenterDeploymentSizeSpec }; out: undefined }
  'Vcenter.Deployment.Size.Status_get': { in: {  }; out: VcenterDeploymentSizeStatusInfo }
  'Vcenter.Deployment.Upgrade_get': { in: {  }; out: VcenterDeploymentUpgradeUpgradeSpec }
  'Vcenter.Deployment.Upgrade_cancel': { in: {  }; out: undefined }
  'Vcenter.Deployment.Upgrade_check': { in: { readonly spec: VcenterDeploymentUpgradeUpgradeSpec }; out: VcenterDeploymentCheckInfo }
  'Vcenter.Deployment.Upgrade_start': { in: { readonly spec: VcenterDeploymentUpgradeUpgradeSpec }; out: undefined }
  'Vcenter.Deployment_rollback': { in: {  }; out: undefined }
  'Vcenter.Services.Service_listDetails': { in: {  }; out: Readonly<Record<string, VcenterServicesServiceInfo>> }
  'Vcenter.Services.Service_get': { in: { readonly service: string }; out: VcenterServicesServiceInfo }
  'Vcenter.Services.Service_update': { in: { readonly service: string; readonly spec: VcenterServicesServiceUpdateSpec }; out: undefined }
  'Vcenter.Services.Service_restart': { in: { readonly service: string }; out: undefined }
  'Vcenter.Services.Service_start': { in: { readonly service: string }; out: undefined }
  'Vcenter.Services.Service_stop': { in: { readonly service: string }; out: undefined }
  'Vcenter.SystemConfig.DeploymentType_get': { in: {  }; out: VcenterSystemConfigDeploymentTypeInfo }
  'Vcenter.SystemConfig.DeploymentType_reconfigure': { in: { readonly spec: VcenterSystemConfigDeploymentTypeReconfigureSpec }; out: undefined }
  'Vcenter.SystemConfig.PscRegistration_get': { in: {  }; out: VcenterSystemConfigPscRegistrationInfo }
  'Vcenter.SystemConfig.PscRegistration_repoint': { in: { readonly spec: VcenterDeploymentRemotePscSpec }; out: undefined }
  'Vcenter.System_hello': { in: { readonly spec: VcenterSystemHelloSpec }; out: VcenterSystemHelloResult }
  'Vcenter.Topology.Nodes_list': { in: { readonly filter?: VcenterTopologyNodesFilterSpec | undefined }; out: readonly VcenterTopologyNodesSummary[] }
  'Vcenter.Topology.Nodes_get': { in: { readonly node: string }; out: VcenterTopologyNodesInfo }
  'Vcenter.Topology.ReplicationStatus_list': { in: { readonly filter?: VcenterTopologyReplicationStatusFilterSpec | undefined }; out: readonly VcenterTopologyReplicationStatusSummary[] }
  'Vcenter.Utilization.Connections_list': { in: { readonly filter_spec?: VcenterUtilizationConnectionsFilterSpec | undefined }; out: VcenterUtilizationConnectionsListResult }
  'Vcenter.Utilization.Proxies_list': { in: { readonly filter_spec?: VcenterUtilizationProxiesFilterSpec | undefined }; out: VcenterUtilizationProxiesListResult }
  'Vcenter.Vcha.Cluster.Active_get': { in: { readonly partial?: boolean | undefined; readonly vc_spec?: VcenterVchaCredentialsSpec | undefined }; out: VcenterVchaClusterActiveInfo }
  'Vcenter.Vcha.Cluster.DeploymentType_get': { in: {  }; out: VcenterVchaClusterDeploymentTypeInfo }
  'Vcenter.Vcha.Cluster.Mode_get': { in: {  }; out: VcenterVchaClusterModeInfo }
  'Vcenter.Vcha.Cluster.Passive_check': { in: { readonly spec: VcenterVchaClusterPassiveCheckSpec }; out: VcenterVchaClusterPassiveCheckResult }
  'Vcenter.Vcha.Cluster.Witness_check': { in: { readonly spec: VcenterVchaClusterWitnessCheckSpec }; out: VcenterVchaClusterWitnessCheckResult }
  'Vcenter.Vcha.Cluster_get': { in: { readonly partial?: boolean | undefined; readonly vc_spec?: VcenterVchaCredentialsSpec | undefined }; out: VcenterVchaClusterInfo }
  'Vcenter.Vcha.Operations_get': { in: {  }; out: VcenterVchaOperationsInfo }
  'Vcenter.Guest.CustomizationSpecs_list': { in: { readonly filter?: VcenterGuestCustomizationSpecsFilterSpec | undefined }; out: readonly VcenterGuestCustomizationSpecsSummary[] }
  'Vcenter.Guest.CustomizationSpecs_create': { in: { readonly spec: VcenterGuestCustomizationSpecsCreateSpec }; out: string }
  'Vcenter.Guest.CustomizationSpecs_delete': { in: { readonly name: string }; out: undefined }
  'Vcenter.Guest.CustomizationSpecs_get': { in: { readonly name: string }; out: VcenterGuestCustomizationSpecsInfo }
  'Vcenter.Guest.CustomizationSpecs_set': { in: { readonly name: string; readonly spec: VcenterGuestCustomizationSpecsSpec }; out: undefined }
  'Vcenter.Guest.CustomizationSpecs_export': { in: { readonly format: VcenterGuestCustomizationSpecsFormat; readonly name: string }; out: string }
  'Vcenter.Guest.CustomizationSpecs_importSpecification': { in: { readonly customization_spec: string }; out: VcenterGuestCustomizationSpecsCreateSpec }
  'Vcenter.Iso.Image_mount': { in: { readonly library_item: string; readonly vm: string }; out: string }
  'Vcenter.Iso.Image_unmount': { in: { readonly cdrom: string; readonly vm: string }; out: undefined }
  'Vcenter.VM_list': { in: { readonly filter?: VcenterVMFilterSpec | undefined }; out: readonly VcenterVMSummary[] }
  'Vcenter.VM_create': { in: { readonly spec: VcenterVMCreateSpec }; out: string }
  'Vcenter.VM_delete': { in: { readonly vm: string }; out: undefined }
  'Vcenter.VM_get': { in: { readonly vm: string }; out: VcenterVMInfo }
  'Vcenter.Vm.Compute.Policies_get': { in: { readonly policy: string; readonly vm: string }; out: VcenterVmComputePoliciesInfo }
  'Vcenter.Vm.Console.Tickets_create': { in: { readonly spec: VcenterVmConsoleTicketsCreateSpec; readonly vm: string }; out: VcenterVmConsoleTicketsSummary }
  'Vcenter.Vm.DataSets_list': { in: { readonly vm: string }; out: readonly VcenterVmDataSetsSummary[] }
  'Vcenter.Vm.DataSets_create': { in: { readonly spec: VcenterVmDataSetsCreateSpec; readonly vm: string }; out: string }
  'Vcenter.Vm.DataSets_delete': { in: { readonly data_set: string; readonly force?: boolean | undefined; readonly vm: string }; out: undefined }
  'Vcenter.Vm.DataSets_get': { in: { readonly data_set: string; readonly vm: string }; out: VcenterVmDataSetsInfo }
  'Vcenter.Vm.DataSets_update': { in: { readonly data_set: string; readonly spec: VcenterVmDataSetsUpdateSpec; readonly vm: string }; out: undefined }
  'Vcenter.Vm.DataSets.Entries_list': { in: { readonly data_set: string; readonly vm: string }; out: readonly string[] }
  'Vcenter.Vm.DataSets.Entries_delete': { in: { readonly data_set: string; readonly key: string; readonly vm: string }; out: undefined }
  'Vcenter.Vm.DataSets.Entries_get': { in: { readonly data_set: string; readonly key: string; readonly vm: string }; out: string }
  'Vcenter.Vm.DataSets.Entries_set': { in: { readonly data_set: string; readonly key: string; readonly value: string; readonly vm: string }; out: undefined }
  'Vcenter.Vm.EvcMode_get': { in: { readonly vm: string }; out: VcenterVmEvcModeInfo }
  'Vcenter.Vm.Guest.Customization_get': { in: { readonly vm: string }; out: VcenterVmGuestCustomizationInfo }
  'Vcenter.Vm.Guest.Customization_set': { in: { readonly spec: VcenterVmGuestCustomizationSetSpec; readonly vm: string }; out: undefined }
  'Vcenter.Vm.Guest.CustomizationLive_get': { in: { readonly vm: string }; out: VcenterVmGuestCustomizationLiveInfo }
  'Vcenter.Vm.Guest.Customization_check': { in: { readonly vm: string }; out: VcenterVmGuestCustomizationCheckInfo }
  'Vcenter.Vm.Guest.Environment_get': { in: { readonly credentials: VcenterVmGuestCredentials; readonly name: string; readonly vm: string }; out: string }
  'Vcenter.Vm.Guest.Environment_list': { in: { readonly credentials: VcenterVmGuestCredentials; readonly names: readonly string[]; readonly vm: string }; out: Readonly<Record<string, string>> }
  'Vcenter.Vm.Guest.Filesystem.Directories_create': { in: { readonly create_parents?: boolean | undefined; readonly credentials: VcenterVmGuestCredentials; readonly path: string; readonly vm: string }; out: undefined }
  'Vcenter.Vm.Guest.Filesystem.Directories_createTemporary': { in: { readonly credentials: VcenterVmGuestCredentials; readonly parent_path?: string | undefined; readonly prefix: string; readonly suffix: string; readonly vm: string }; out: string }
  'Vcenter.Vm.Guest.Filesystem.Directories_delete': { in: { readonly credentials: VcenterVmGuestCredentials; readonly path: string; readonly recursive?: boolean | undefined; readonly vm: string }; out: undefined }
  'Vcenter.Vm.Guest.Filesystem.Directories_move': { in: { readonly credentials: VcenterVmGuestCredentials; readonly new_path: string; readonly path: string; readonly vm: string }; out: undefined }
  'Vcenter.Vm.Guest.Filesystem.Files_delete': { in: { readonly credentials: VcenterVmGuestCredentials; readonly path: string; readonly vm: string }; out: undefined }
  'Vcenter.Vm.Guest.Filesystem.Files_get': { in: { readonly credentials: VcenterVmGuestCredentials; readonly path: string; readonly vm: string }; out: VcenterVmGuestFilesystemFilesInfo }
  'Vcenter.Vm.Guest.Filesystem.Files_createTemporary': { in: { readonly credentials: VcenterVmGuestCredentials; readonly parent_path?: string | undefined; readonly prefix: string; readonly suffix: string; readonly vm: string }; out: string }
  'Vcenter.Vm.Guest.Filesystem.Files_list': { in: { readonly credentials: VcenterVmGuestCredentials; readonly filter?: VcenterVmGuestFilesystemFilesFilterSpec | undefined; readonly iteration?: VcenterVmGuestFilesystemFilesIterationSpec | undefined; readonly path: string; readonly vm: string }; out: VcenterVmGuestFilesystemFilesListResult }
  'Vcenter.Vm.Guest.Filesystem.Files_move': { in: { readonly credentials: VcenterVmGuestCredentials; readonly new_path: string; readonly overwrite?: boolean | undefined; readonly path: string; readonly vm: string }; out: undefined }
  'Vcenter.Vm.Guest.Filesystem.Files_update': { in: { readonly credentials: VcenterVmGuestCredentials; readonly file_attributes: VcenterVmGuestFilesystemFilesFileAttributesUpdateSpec; readonly path: string; readonly vm: string }; out: undefined }
  'Vcenter.Vm.Guest.Filesystem.Transfers_create': { in: { readonly credentials: VcenterVmGuestCredentials; readonly spec: VcenterVmGuestFilesystemTransfersCreateSpec; readonly vm: string }; out: string }
  'Vcenter.Vm.Guest.Identity_get': { in: { readonly vm: string }; out: VcenterVmGuestIdentityInfo }
  'Vcenter.Vm.Guest.LocalFilesystem_get': { in: { readonly vm: string }; out: Readonly<Record<string, VcenterVmGuestLocalFilesystemInfo>> }
  'Vcenter.Vm.Guest.Networking_get': { in: { readonly vm: string }; out: VcenterVmGuestNetworkingInfo }
  'Vcenter.Vm.Guest.Networking.Interfaces_list': { in: { readonly vm: string }; out: readonly VcenterVmGuestNetworkingInterfacesInfo[] }
  'Vcenter.Vm.Guest.Networking.Routes_list': { in: { readonly vm: string }; out: readonly VcenterVmGuestNetworkingRoutesInfo[] }
  'Vcenter.Vm.Guest.Operations_get': { in: { readonly vm: string }; out: VcenterVmGuestOperationsInfo }
  'Vcenter.Vm.Guest.Power_get': { in: { readonly vm: string }; out: VcenterVmGuestPowerInfo }
  'Vcenter.Vm.Guest.Power_reboot': { in: { readonly vm: string }; out: undefined }
  'Vcenter.Vm.Guest.Power_shutdown': { in: { readonly vm: string }; out: undefined }
  'Vcenter.Vm.Guest.Power_standby': { in: { readonly vm: string }; out: undefined }
  'Vcenter.Vm.Guest.Processes_delete': { in: { readonly credentials: VcenterVmGuestCredentials; readonly pid: number; readonly vm: string }; out: undefined }
  'Vcenter.Vm.Guest.Processes_get': { in: { readonly credentials: VcenterVmGuestCredentials; readonly pid: number; readonly vm: string }; out: VcenterVmGuestProcessesInfo }
  'Vcenter.Vm.Guest.Processes_create': { in: { readonly credentials: VcenterVmGuestCredentials; readonly spec: VcenterVmGuestProcessesCreateSpec; readonly vm: string }; out: number }
  'Vcenter.Vm.Guest.Processes_list': { in: { readonly credentials: VcenterVmGuestCredentials; readonly vm: string }; out: readonly VcenterVmGuestProcessesSummary[] }
  'Vcenter.Vm.Hardware_get': { in: { readonly vm: string }; out: VcenterVmHardwareInfo }
  'Vcenter.Vm.Hardware_update': { in: { readonly spec: VcenterVmHardwareUpdateSpec; readonly vm: string }; out: undefined }
  'Vcenter.Vm.Hardware.Adapter.Nvme_list': { in: { readonly vm: string }; out: readonly VcenterVmHardwareAdapterNvmeSummary[] }
  'Vcenter.Vm.Hardware.Adapter.Nvme_create': { in: { readonly spec: VcenterVmHardwareAdapterNvmeCreateSpec; readonly vm: string }; out: string }
  'Vcenter.Vm.Hardware.Adapter.Nvme_delete': { in: { readonly adapter: string; readonly vm: string }; out: undefined }
  'Vcenter.Vm.Hardware.Adapter.Nvme_get': { in: { readonly adapter: string; readonly vm: string }; out: VcenterVmHardwareAdapterNvmeInfo }
  'Vcenter.Vm.Hardware.Adapter.Sata_list': { in: { readonly vm: string }; out: readonly VcenterVmHardwareAdapterSataSummary[] }
  'Vcenter.Vm.Hardware.Adapter.Sata_create': { in: { readonly spec: VcenterVmHardwareAdapterSataCreateSpec; readonly vm: string }; out: string }
  'Vcenter.Vm.Hardware.Adapter.Sata_delete': { in: { readonly adapter: string; readonly vm: string }; out: undefined }
  'Vcenter.Vm.Hardware.Adapter.Sata_get': { in: { readonly adapter: string; readonly vm: string }; out: VcenterVmHardwareAdapterSataInfo }
  'Vcenter.Vm.Hardware.Adapter.Scsi_list': { in: { readonly vm: string }; out: readonly VcenterVmHardwareAdapterScsiSummary[] }
  'Vcenter.Vm.Hardware.Adapter.Scsi_create': { in: { readonly spec: VcenterVmHardwareAdapterScsiCreateSpec; readonly vm: string }; out: string }
  'Vcenter.Vm.Hardware.Adapter.Scsi_delete': { in: { readonly adapter: string; readonly vm: string }; out: undefined }
  'Vcenter.Vm.Hardware.Adapter.Scsi_get': { in: { readonly adapter: string; readonly vm: string }; out: VcenterVmHardwareAdapterScsiInfo }
  'Vcenter.Vm.Hardware.Adapter.Scsi_update': { in: { readonly adapter: string; readonly spec: VcenterVmHardwareAdapterScsiUpdateSpec; readonly vm: string }; out: undefined }
  'Vcenter.Vm.Hardware.Boot_get': { in: { readonly vm: string }; out: VcenterVmHardwareBootInfo }
  'Vcenter.Vm.Hardware.Boot_update': { in: { readonly spec: VcenterVmHardwareBootUpdateSpec; readonly vm: string }; out: undefined }
  'Vcenter.Vm.Hardware.Boot.Device_get': { in: { readonly vm: string }; out: readonly VcenterVmHardwareBootDeviceEntry[] }
  'Vcenter.Vm.Hardware.Boot.Device_set': { in: { readonly devices: readonly VcenterVmHardwareBootDeviceEntry[]; readonly vm: string }; out: undefined }
  'Vcenter.Vm.Hardware.Cdrom_list': { in: { readonly vm: string }; out: readonly VcenterVmHardwareCdromSummary[] }
  'Vcenter.Vm.Hardware.Cdrom_create': { in: { readonly spec: VcenterVmHardwareCdromCreateSpec; readonly vm: string }; out: string }
  'Vcenter.Vm.Hardware.Cdrom_delete': { in: { readonly cdrom: string; readonly vm: string }; out: undefined }
  'Vcenter.Vm.Hardware.Cdrom_get': { in: { readonly cdrom: string; readonly vm: string }; out: VcenterVmHardwareCdromInfo }
  'Vcenter.Vm.Hardware.Cdrom_update': { in: { readonly cdrom: string; readonly spec: VcenterVmHardwareCdromUpdateSpec; readonly vm: string }; out: undefined }
  'Vcenter.Vm.Hardware.Cdrom_connect': { in: { readonly cdrom: string; readonly vm: string }; out: undefined }
  'Vcenter.Vm.Hardware.Cdrom_disconnect': { in: { readonly cdrom: string; readonly vm: string }; out: undefined }
  'Vcenter.Vm.Hardware.Cpu_get': { in: { readonly vm: string }; out: VcenterVmHardwareCpuInfo }
  'Vcenter.Vm.Hardware.Cpu_update': { in: { readonly spec: VcenterVmHardwareCpuUpdateSpec; readonly vm: string }; out: undefined }
  'Vcenter.Vm.Hardware.Disk_list': { in: { readonly vm: string }; out: readonly VcenterVmHardwareDiskSummary[] }
  'Vcenter.Vm.Hardware.Disk_create': { in: { readonly spec: VcenterVmHardwareDiskCreateSpec; readonly vm: string }; out: string }
  'Vcenter.Vm.Hardware.Disk_delete': { in: { readonly disk: string; readonly vm: string }; out: undefined }
  'Vcenter.Vm.Hardware.Disk_get': { in: { readonly disk: string; readonly vm: string }; out: VcenterVmHardwareDiskInfo }
  'Vcenter.Vm.Hardware.Disk_update': { in: { readonly disk: string; readonly spec: VcenterVmHardwareDiskUpdateSpec; readonly vm: string }; out: undefined }
  'Vcenter.Vm.Hardware.Ethernet_list': { in: { readonly vm: string }; out: readonly VcenterVmHardwareEthernetSummary[] }
  'Vcenter.Vm.Hardware.Ethernet_create': { in: { readonly spec: VcenterVmHardwareEthernetCreateSpec; readonly vm: string }; out: string }
  'Vcenter.Vm.Hardware.Ethernet_delete': { in: { readonly nic: string; readonly vm: string }; out: undefined }
  'Vcenter.Vm.Hardware.Ethernet_get': { in: { readonly nic: string; readonly vm: string }; out: VcenterVmHardwareEthernetInfo }
  'Vcenter.Vm.Hardware.Ethernet_update': { in: { readonly nic: string; readonly spec: VcenterVmHardwareEthernetUpdateSpec; readonly vm: string }; out: undefined }
  'Vcenter.Vm.Hardware.Ethernet_connect': { in: { readonly nic: string; readonly vm: string }; out: undefined }
  'Vcenter.Vm.Hardware.Ethernet_disconnect': { in: { readonly nic: string; readonly vm: string }; out: undefined }
  'Vcenter.Vm.Hardware.Floppy_list': { in: { readonly vm: string }; out: readonly VcenterVmHardwareFloppySummary[] }
  'Vcenter.Vm.Hardware.Floppy_create': { in: { readonly spec: VcenterVmHardwareFloppyCreateSpec; readonly vm: string }; out: string }
  'Vcenter.Vm.Hardware.Floppy_delete': { in: { readonly floppy: string; readonly vm: string }; out: undefined }
  'Vcenter.Vm.Hardware.Floppy_get': { in: { readonly floppy: string; readonly vm: string }; out: VcenterVmHardwareFloppyInfo }
  'Vcenter.Vm.Hardware.Floppy_update': { in: { readonly floppy: string; readonly spec: VcenterVmHardwareFloppyUpdateSpec; readonly vm: string }; out: undefined }
  'Vcenter.Vm.Hardware.Floppy_connect': { in: { readonly floppy: string; readonly vm: string }; out: undefined }
  'Vcenter.Vm.Hardware.Floppy_disconnect': { in: { readonly floppy: string; readonly vm: string }; out: undefined }
  'Vcenter.Vm.Hardware.Memory_get': { in: { readonly vm: string }; out: VcenterVmHardwareMemoryInfo }
  'Vcenter.Vm.Hardware.Memory_update': { in: { readonly spec: VcenterVmHardwareMemoryUpdateSpec; readonly vm: string }; out: undefined }
  'Vcenter.Vm.Hardware.Parallel_list': { in: { readonly vm: string }; out: readonly VcenterVmHardwareParallelSummary[] }
  'Vcenter.Vm.Hardware.Parallel_create': { in: { readonly spec: VcenterVmHardwareParallelCreateSpec; readonly vm: string }; out: string }
  'Vcenter.Vm.Hardware.Parallel_delete': { in: { readonly port: string; readonly vm: string }; out: undefined }
  'Vcenter.Vm.Hardware.Parallel_get': { in: { readonly port: string; readonly vm: string }; out: VcenterVmHardwareParallelInfo }
  'Vcenter.Vm.Hardware.Parallel_update': { in: { readonly port: string; readonly spec: VcenterVmHardwareParallelUpdateSpec; readonly vm: string }; out: undefined }
  'Vcenter.Vm.Hardware.Parallel_connect': { in: { readonly port: string; readonly vm: string }; out: undefined }
  'Vcenter.Vm.Hardware.Parallel_disconnect': { in: { readonly port: string; readonly vm: string }; out: undefined }
  'Vcenter.Vm.Hardware.Serial_list': { in: { readonly vm: string }; out: readonly VcenterVmHardwareSerialSummary[] }
  'Vcenter.Vm.Hardware.Serial_create': { in: { readonly spec: VcenterVmHardwareSerialCreateSpec; readonly vm: string }; out: string }
  'Vcenter.Vm.Hardware.Serial_delete': { in: { readonly port: string; readonly vm: string }; out: undefined }
  'Vcenter.Vm.Hardware.Serial_get': { in: { readonly port: string; readonly vm: string }; out: VcenterVmHardwareSerialInfo }
  'Vcenter.Vm.Hardware.Serial_update': { in: { readonly port: string; readonly spec: VcenterVmHardwareSerialUpdateSpec; readonly vm: string }; out: undefined }
  'Vcenter.Vm.Hardware.Serial_connect': { in: { readonly port: string; readonly vm: string }; out: undefined }
  'Vcenter.Vm.Hardware.Serial_disconnect': { in: { readonly port: string; readonly vm: string }; out: undefined }
  'Vcenter.Vm.Hardware_upgrade': { in: { readonly version?: VcenterVmHardwareVersion | undefined; readonly vm: string }; out: undefined }
  'Vcenter.Vm.LibraryItem_get': { in: { readonly vm: string }; out: VcenterVmLibraryItemInfo }
  'Vcenter.Vm.Power_get': { in: { readonly vm: string }; out: VcenterVmPowerInfo }
  'Vcenter.Vm.Power_reset': { in: { readonly vm: string }; out: undefined }
  'Vcenter.Vm.Power_start': { in: { readonly vm: string }; out: undefined }
  'Vcenter.Vm.Power_stop': { in: { readonly vm: string }; out: undefined }
  'Vcenter.Vm.Power_suspend': { in: { readonly vm: string }; out: undefined }
  'Vcenter.Vm.Storage.Policy_get': { in: { readonly vm: string }; out: VcenterVmStoragePolicyInfo }
  'Vcenter.Vm.Storage.Policy_update': { in: { readonly spec: VcenterVmStoragePolicyUpdateSpec; readonly vm: string }; out: undefined }
  'Vcenter.Vm.Storage.Policy.Compliance_get': { in: { readonly vm: string }; out: VcenterVmStoragePolicyComplianceInfo | undefined }
  'Vcenter.Vm.Storage.Policy.Compliance_check': { in: { readonly check_spec?: VcenterVmStoragePolicyComplianceCheckSpec | undefined; readonly vm: string }; out: VcenterVmStoragePolicyComplianceInfo | undefined }
  'Vcenter.Vm.Tools_get': { in: { readonly vm: string }; out: VcenterVmToolsInfo }
  'Vcenter.Vm.Tools_update': { in: { readonly spec: VcenterVmToolsUpdateSpec; readonly vm: string }; out: undefined }
  'Vcenter.Vm.Tools.Installer_get': { in: { readonly vm: string }; out: VcenterVmToolsInstallerInfo }
  'Vcenter.Vm.Tools.Installer_connect': { in: { readonly vm: string }; out: undefined }
  'Vcenter.Vm.Tools.Installer_disconnect': { in: { readonly vm: string }; out: undefined }
  'Vcenter.Vm.Tools_upgrade': { in: { readonly command_line_options?: string | undefined; readonly vm: string }; out: undefined }
  'Vcenter.VM_relocate': { in: { readonly spec: VcenterVMRelocateSpec; readonly vm: string }; out: undefined }
  'Vcenter.VM_unregister': { in: { readonly vm: string }; out: undefined }
  'Vcenter.VM_clone': { in: { readonly spec: VcenterVMCloneSpec }; out: string }
  'Vcenter.VM_instantClone': { in: { readonly spec: VcenterVMInstantCloneSpec }; out: string }
  'Vcenter.VM_register': { in: { readonly spec: VcenterVMRegisterSpec }; out: string }
}

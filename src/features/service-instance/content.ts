import type { ServiceContent } from '../../generated/vim25.ts'
import type { Kernel } from '../../kernel/kernel.ts'
import { ref } from '../../kernel/managed.ts'
import { share } from '../../spec/shared-value.ts'
import { about } from './about.ts'

type Member = Exclude<keyof ServiceContent, 'about' | '_typeName'>

/** Members of ServiceContent with the class and id that a vCenter's and an ESXi host's have; empty: the product has none. Source: ids of real servers. */
const MEMBERS: Record<Member, readonly [type: string, vcenter: string, esx: string, esxType?: string]> = {
  rootFolder: ['Folder', 'group-d1', 'ha-folder-root'],
  propertyCollector: ['PropertyCollector', 'propertyCollector', 'ha-property-collector'],
  viewManager: ['ViewManager', 'ViewManager', 'ViewManager'],
  setting: ['OptionManager', 'VpxSettings', 'HostAgentSettings'],
  userDirectory: ['UserDirectory', 'UserDirectory', 'ha-user-directory'],
  sessionManager: ['SessionManager', 'SessionManager', 'ha-sessionmgr'],
  authorizationManager: ['AuthorizationManager', 'AuthorizationManager', 'ha-authmgr'],
  serviceManager: ['ServiceManager', 'ServiceMgr', 'ha-servicemanager'],
  perfManager: ['PerformanceManager', 'PerfMgr', 'ha-perfmgr'],
  scheduledTaskManager: ['ScheduledTaskManager', 'ScheduledTaskManager', ''],
  alarmManager: ['AlarmManager', 'AlarmManager', ''],
  eventManager: ['EventManager', 'EventManager', 'ha-eventmgr'],
  taskManager: ['TaskManager', 'TaskManager', 'ha-taskmgr'],
  extensionManager: ['ExtensionManager', 'ExtensionManager', ''],
  customizationSpecManager: ['CustomizationSpecManager', 'CustomizationSpecManager', ''],
  guestCustomizationManager: ['VirtualMachineGuestCustomizationManager', 'GuestCustomizationManager', ''],
  customFieldsManager: ['CustomFieldsManager', 'CustomFieldsManager', ''],
  accountManager: ['HostLocalAccountManager', '', 'ha-localacctmgr'],
  diagnosticManager: ['DiagnosticManager', 'DiagMgr', 'ha-diagnosticmgr'],
  licenseManager: ['LicenseManager', 'LicenseManager', 'ha-license-manager'],
  searchIndex: ['SearchIndex', 'SearchIndex', 'ha-searchindex'],
  fileManager: ['FileManager', 'FileManager', 'ha-nfc-file-manager'],
  datastoreNamespaceManager: [
    'DatastoreNamespaceManager',
    'DatastoreNamespaceManager',
    'ha-datastore-namespace-manager',
  ],
  virtualDiskManager: ['VirtualDiskManager', 'virtualDiskManager', 'ha-vdiskmanager'],
  virtualizationManager: ['VirtualizationManager', 'VirtualizationManager', ''],
  snmpSystem: ['HostSnmpSystem', 'SnmpSystem', ''],
  vmProvisioningChecker: ['VirtualMachineProvisioningChecker', 'ProvChecker', ''],
  vmCompatibilityChecker: ['VirtualMachineCompatibilityChecker', 'CompatChecker', ''],
  ovfManager: ['OvfManager', 'OvfManager', 'ha-ovf-manager'],
  ipPoolManager: ['IpPoolManager', 'IpPoolManager', ''],
  dvSwitchManager: ['DistributedVirtualSwitchManager', 'DVSManager', 'ha-dvsmanager'],
  hostProfileManager: ['HostProfileManager', 'HostProfileManager', ''],
  clusterProfileManager: ['ClusterProfileManager', 'ClusterProfileManager', ''],
  complianceManager: ['ProfileComplianceManager', 'MoComplianceManager', ''],
  localizationManager: ['LocalizationManager', 'LocalizationManager', 'ha-l10n-manager'],
  storageResourceManager: ['StorageResourceManager', 'StorageResourceManager', 'ha-storage-resource-manager'],
  guestOperationsManager: ['GuestOperationsManager', 'guestOperationsManager', 'ha-guest-operations-manager'],
  overheadMemoryManager: ['OverheadMemoryManager', 'OverheadMemoryManager', ''],
  certificateManager: ['CertificateManager', 'certificateManager', ''],
  ioFilterManager: ['IoFilterManager', 'IoFilterManager', ''],
  vStorageObjectManager: [
    'VcenterVStorageObjectManager',
    'VStorageObjectManager',
    'ha-vstorage-object-manager',
    'HostVStorageObjectManager',
  ],
  hostSpecManager: ['HostSpecificationManager', 'HostSpecificationManager', ''],
  cryptoManager: ['CryptoManagerKmip', 'CryptoManager', 'ha-crypto-manager', 'CryptoManagerHost'],
  healthUpdateManager: ['HealthUpdateManager', 'HealthUpdateManager', ''],
  failoverClusterConfigurator: ['FailoverClusterConfigurator', 'FailoverClusterConfigurator', ''],
  failoverClusterManager: ['FailoverClusterManager', 'FailoverClusterManager', ''],
  tenantManager: ['TenantTenantManager', 'TenantManager', ''],
  siteInfoManager: ['SiteInfoManager', 'SiteInfoManager', ''],
  storageQueryManager: ['StorageQueryManager', 'StorageQueryManager', ''],
  directPathProfileManager: ['DirectPathProfileManager', 'DirectPathProfileManager', ''],
}

const CONTENT = Symbol('content')

/** ServiceContent of this instance: every manager that the product has. */
export function serviceContent(kernel: Kernel): ServiceContent {
  return kernel.service(CONTENT, () => {
    const { esx } = kernel.settings
    const content: Record<string, unknown> = { about: about(kernel) }
    for (const [member, [type, vcenter, host, esxType]] of Object.entries(MEMBERS)) {
      const id = esx ? host : vcenter
      if (id) content[member] = ref(esx && esxType ? esxType : type, id)
    }
    return share(content as unknown as ServiceContent)
  })
}

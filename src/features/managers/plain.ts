import type { ManagedDefinition, Property } from '../../kernel/managed.ts'
import { loadFixture } from '../../spec/fixture.ts'
import type { EntityState } from '../../store/kind.ts'
import { vcenterFixture } from '../service-instance/index.ts'

type Source = 'state' | { value?: unknown; file?: string; path?: string; derived?: string }

// Managers that exist and whose readable properties answer; what they do comes from the features that own them, whose definitions replace these.
const PLAIN: readonly (readonly [type: string, id: string, esxId: string])[] = [
  ['ServiceManager', 'ServiceMgr', 'ha-servicemanager'],
  ['SearchIndex', 'SearchIndex', 'ha-searchindex'],
  ['FileManager', 'FileManager', 'ha-nfc-file-manager'],
  ['DatastoreNamespaceManager', 'DatastoreNamespaceManager', 'ha-datastore-namespace-manager'],
  ['VirtualDiskManager', 'virtualDiskManager', 'ha-vdiskmanager'],
  ['VirtualizationManager', 'VirtualizationManager', ''],
  ['VirtualMachineGuestCustomizationManager', 'GuestCustomizationManager', ''],
  ['CustomFieldsManager', 'CustomFieldsManager', ''],
  ['HostSnmpSystem', 'SnmpSystem', ''],
  ['VirtualMachineProvisioningChecker', 'ProvChecker', ''],
  ['VirtualMachineCompatibilityChecker', 'CompatChecker', ''],
  ['OvfManager', 'OvfManager', 'ha-ovf-manager'],
  ['IpPoolManager', 'IpPoolManager', ''],
  ['DistributedVirtualSwitchManager', 'DVSManager', 'ha-dvsmanager'],
  ['HostProfileManager', 'HostProfileManager', ''],
  ['ClusterProfileManager', 'ClusterProfileManager', ''],
  ['ProfileComplianceManager', 'MoComplianceManager', ''],
  ['LocalizationManager', 'LocalizationManager', 'ha-l10n-manager'],
  ['StorageResourceManager', 'StorageResourceManager', 'ha-storage-resource-manager'],
  ['GuestOperationsManager', 'guestOperationsManager', 'ha-guest-operations-manager'],
  ['GuestAuthManager', 'guestOperationsAuthManager', 'guestOperationsAuthManager'],
  ['GuestFileManager', 'guestOperationsFileManager', 'guestOperationsFileManager'],
  ['GuestProcessManager', 'guestOperationsProcessManager', 'guestOperationsProcessManager'],
  ['GuestAliasManager', 'guestOperationsAliasManager', 'guestOperationsAliasManager'],
  ['GuestWindowsRegistryManager', 'guestOperationsWindowsRegistryManager', 'guestOperationsWindowsRegistryManager'],
  ['OverheadMemoryManager', 'OverheadMemoryManager', ''],
  ['CertificateManager', 'certificateManager', ''],
  ['IoFilterManager', 'IoFilterManager', ''],
  ['VcenterVStorageObjectManager', 'VStorageObjectManager', ''],
  ['HostSpecificationManager', 'HostSpecificationManager', ''],
  ['CryptoManagerKmip', 'CryptoManager', ''],
  ['HealthUpdateManager', 'HealthUpdateManager', ''],
  ['FailoverClusterConfigurator', 'FailoverClusterConfigurator', ''],
  ['FailoverClusterManager', 'FailoverClusterManager', ''],
  ['TenantTenantManager', 'TenantManager', ''],
  ['SiteInfoManager', 'SiteInfoManager', ''],
  ['StorageQueryManager', 'StorageQueryManager', ''],
  ['DirectPathProfileManager', 'DirectPathProfileManager', ''],
]

// Managers that only a host has under these classes.
const HOST_ONLY: readonly (readonly [type: string, id: string])[] = [
  ['HostVStorageObjectManager', 'ha-vstorage-object-manager'],
  ['CryptoManagerHost', 'ha-crypto-manager'],
]

// Lists that are empty until something is made, and the switch that says whether a host can encrypt.
const EMPTY: Readonly<Record<string, readonly string[]>> = {
  CustomFieldsManager: ['field'],
  HostProfileManager: ['profile'],
  ClusterProfileManager: ['profile'],
  CryptoManagerKmip: ['kmipServers'],
}

function properties(type: string): Record<string, Property<EntityState>> {
  const { types } = loadFixture<{ types: Record<string, Record<string, Source>> }>('managers.json')
  const found: Record<string, Property<EntityState>> = {}
  const constant = (name: string, read: Property<EntityState>['read']) => {
    found[name] = { origin: 'constant', fields: [], relations: [], read }
  }
  for (const [name, source] of Object.entries(types[type === 'CryptoManagerHost' ? 'CryptoManager' : type] ?? {})) {
    if (source === 'state') continue
    const { file, path, value } = source
    if (file !== undefined && path !== undefined)
      constant(name, (_, { kernel }) =>
        path
          .split('.')
          .reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], vcenterFixture(kernel, file)),
      )
    else if (value !== undefined) constant(name, () => value)
  }
  for (const name of EMPTY[type] ?? []) constant(name, () => [])
  return found
}

/** Definitions of the managers that have no state of their own. */
export function plainManagers(): ManagedDefinition[] {
  return [
    ...PLAIN.map(([type, id, esxId]) => ({ type, id, esxId, properties: properties(type) })),
    ...HOST_ONLY.map(([type, esxId]) => ({ type, id: '', esxId, properties: properties(type) })),
  ]
}

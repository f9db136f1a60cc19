import type { HostConfigManager, ManagedTypes } from '../../generated/vim25.ts'
import type { Call } from '../../kernel/call.ts'
import { defineManaged, type ManagedDefinition, type Properties, type Ref, ref } from '../../kernel/managed.ts'
import type { Store } from '../../store/store.ts'
import { type HostState, hostKind } from '../inventory/index.ts'
import { COUNTED_MANAGERS } from './host-state.ts'

/** Class and id prefix of each manager that a host's `configManager` names. */
export const HOST_MANAGERS = {
  cpuScheduler: ['HostCpuSchedulerSystem', 'cpuScheduler'],
  datastoreSystem: ['HostDatastoreSystem', 'hostdatastoresystem'],
  memoryManager: ['HostMemorySystem', 'memoryManager'],
  storageSystem: ['HostStorageSystem', 'hoststoragesystem'],
  networkSystem: ['HostNetworkSystem', 'hostnetworksystem'],
  vmotionSystem: ['HostVMotionSystem', 'vmotionSystem'],
  virtualNicManager: ['HostVirtualNicManager', 'hostvirtualnicmanager'],
  serviceSystem: ['HostServiceSystem', 'serviceSystem'],
  firewallSystem: ['HostFirewallSystem', 'hostfirewallsystem'],
  advancedOption: ['OptionManager', 'optionmanager'],
  diagnosticSystem: ['HostDiagnosticSystem', 'diagnosticSystem'],
  autoStartManager: ['HostAutoStartManager', 'autoStartManager'],
  snmpSystem: ['HostSnmpSystem', 'snmpSystem'],
  dateTimeSystem: ['HostDateTimeSystem', 'dateTimeSystem'],
  patchManager: ['HostPatchManager', 'patchManager'],
  imageConfigManager: ['HostImageConfigManager', 'imageConfigManager'],
  bootDeviceSystem: ['HostBootDeviceSystem', 'bootDeviceSystem'],
  firmwareSystem: ['HostFirmwareSystem', 'firmwareSystem'],
  healthStatusSystem: ['HostHealthStatusSystem', 'healthStatusSystem'],
  pciPassthruSystem: ['HostPciPassthruSystem', 'pciPassthruSystem'],
  kernelModuleSystem: ['HostKernelModuleSystem', 'kernelModuleSystem'],
  authenticationManager: ['HostAuthenticationManager', 'authenticationManager'],
  powerSystem: ['HostPowerSystem', 'powerSystem'],
  cacheConfigurationManager: ['HostCacheConfigurationManager', 'cacheConfigManager'],
  esxAgentHostManager: ['HostEsxAgentHostManager', 'esxAgentHostManager'],
  iscsiManager: ['IscsiManager', 'iscsiManager'],
  vFlashManager: ['HostVFlashManager', 'vFlashManager'],
  vsanSystem: ['HostVsanSystem', 'vsanSystem'],
  messageBusProxy: ['MessageBusProxy', 'messageBusProxy'],
  accountManager: ['HostLocalAccountManager', 'accountManager'],
  hostAccessManager: ['HostAccessManager', 'hostAccessManager'],
  graphicsManager: ['HostGraphicsManager', 'graphicsManager'],
  vsanInternalSystem: ['HostVsanInternalSystem', 'vsanInternalSystem'],
  certificateManager: ['HostCertificateManager', 'hostcertificatemanager'],
  cryptoManager: ['CryptoManagerHost', 'cryptoManager'],
  nvdimmSystem: ['HostNvdimmSystem', 'nvdimmSystem'],
  assignableHardwareManager: ['HostAssignableHardwareManager', 'assignableHardwareManager'],
} as const satisfies Partial<Record<keyof HostConfigManager, readonly [string, string]>>

/** Id of a host's companion object: `serviceSystem-21`; for the seven counted managers the number that the host drew. */
export function hostManagerId(host: Pick<HostState, 'number' | 'firstManager'>, prefix: string): string {
  const counted = (COUNTED_MANAGERS as readonly string[]).indexOf(prefix)
  return `${prefix}-${counted < 0 ? host.number : host.firstManager + counted}`
}

/**
 * An object that exists with each host, as `configManager` names it: its state is the host's. Other features declare theirs with it
 * (`hostCompanion('HostNetworkSystem', 'hostnetworksystem', { … })`); the datastore browser's prefix is `datastoreBrowser-host`.
 */
export function hostCompanion<T extends keyof ManagedTypes & string>(
  type: T,
  prefix: string,
  properties: Properties<T, HostState>,
): ManagedDefinition<HostState> {
  return defineManaged<T, HostState>({
    type,
    kind: hostKind,
    companion: {
      prefix,
      resolve: (id, store) => hostOfCompanion(store, prefix, id.slice(prefix.length + 1)),
      idOf: (host) => hostManagerId(host, prefix),
    },
    parent: (host) => ref('HostSystem', host.id),
    properties,
  })
}

function hostOfCompanion(store: Store, prefix: string, number: string): HostState | undefined {
  const counted = (COUNTED_MANAGERS as readonly string[]).indexOf(prefix)
  return counted < 0
    ? store.first(hostKind, 'number', number)
    : store.first(hostKind, 'firstManager', String(Number(number) - counted))
}

/** The host that a manager (or the host's own reference) belongs to. */
export function hostBehind(call: Call, self: Ref): HostState {
  return call.find(self).state as HostState
}

/** Changes parts of a host's configuration. */
export function updateHostConfig(call: Call, host: HostState, change: Partial<HostState['config']>): HostState {
  return call.store.update(hostKind, host.id, {
    config: { ...call.get(hostKind, ref('HostSystem', host.id)).config, ...change },
  })
}

/** Every manager of a host, as `HostSystem.configManager` has it. */
export function configManager(host: HostState): HostConfigManager {
  const managers: HostConfigManager = {}
  for (const [field, [type, prefix]] of Object.entries(HOST_MANAGERS))
    managers[field as keyof typeof HOST_MANAGERS] = ref(type, hostManagerId(host, prefix))
  return managers
}

import type { HostListSummary } from '../../generated/vim25.ts'
import { constant, defineManaged, own, type Reading, type Ref, ref, related } from '../../kernel/managed.ts'
import type { Store } from '../../store/store.ts'
import {
  type ComputeResourceState,
  computeResourceKind,
  type DatastoreState,
  datastoreKind,
  entityProperties,
  type HostState,
  hostKind,
  type NetworkState,
  networkKind,
  runningSums,
  type VmState,
  vmKind,
} from '../inventory/index.ts'
import { configManager, hostManagerId } from './companion.ts'
import { hostContent } from './host-content.ts'

/** VMs come, go and change under their host. */
const vms = { kind: vmKind, fields: ['runtime'], targets: (vm: VmState) => [vm.runtime.host.value] }

export const hostDefinition = defineManaged<'HostSystem', HostState>({
  type: 'HostSystem',
  kind: hostKind,
  entity: true,
  nameOf: (host) => host.name,
  parent: (host) => ref('ComputeResource', host.parent),
  eventScope: (host) => ({ host: host.id }),
  properties: {
    ...entityProperties<HostState>({
      disabledMethod: { fields: ['runtime'], read: disabledMethods },
      overallStatus: {
        fields: ['runtime'],
        read: ({ runtime }) =>
          runtime.connectionState === 'notResponding'
            ? 'red'
            : runtime.connectionState === 'connected'
              ? 'green'
              : 'gray',
      },
    }),
    runtime: own(['runtime'], (host) => host.runtime),
    summary: related(
      [
        'runtime',
        'hardware',
        'config',
        'name',
        'connect',
        'quickStats',
        'rebootRequired',
        'customValue',
        'triggeredAlarmState',
      ],
      [
        { ...vms, targets: (vm: VmState) => [vm.runtime.host.value] },
        {
          kind: computeResourceKind,
          fields: ['evcMode'],
          targets: (cluster: ComputeResourceState, store) => [...store.ids(hostKind, 'parent', cluster.id)],
        },
      ],
      summary,
    ),
    hardware: own(['hardware'], (host) => host.hardware),
    capability: own(['variant'], (host) => hostContent(host.variant).capability),
    licensableResource: own(['variant'], (host) => hostContent(host.variant).licensableResource),
    remediationState: own(['variant'], (host) => hostContent(host.variant).remediationState),
    // No host profile is attached.
    precheckRemediationResult: constant(undefined),
    remediationResult: constant(undefined),
    complianceCheckState: constant(undefined),
    complianceCheckResult: constant(undefined),
    answerFileValidationState: constant(undefined),
    answerFileValidationResult: constant(undefined),
    configManager: own(['number', 'firstManager'], configManager),
    config: own(['config'], (host) => host.config),
    vm: related([], [vms], (host, { store }) =>
      store.list(vmKind, 'host', host.id).map((vm) => ref('VirtualMachine', vm.id)),
    ),
    datastore: related(
      [],
      [{ kind: datastoreKind, fields: ['hosts'], targets: (ds: DatastoreState) => ds.hosts.map((m) => m.key.value) }],
      (host, { store }) => hostDatastores(store, host.id),
    ),
    network: related(
      ['networks', 'switches'],
      [
        {
          kind: networkKind,
          fields: ['dvs'],
          targets: (network: NetworkState, store) =>
            network.dvs ? [...store.ids(hostKind, 'switch', network.dvs)] : [],
        },
      ],
      (host, { store }) => hostNetworks(store, host),
    ),
    datastoreBrowser: own(['number'], (host) =>
      ref('HostDatastoreBrowser', hostManagerId(host, 'datastoreBrowser-host')),
    ),
    systemResources: own(['config'], (host) => host.config.systemResources),
  },
})

/** References of the datastores that a host mounts. */
export function hostDatastores(store: Store, host: string): Ref[] {
  return store.list(datastoreKind, 'host', host).map((datastore) => ref('Datastore', datastore.id))
}

/** References of the networks that a host reaches: its standard ones and the port groups of its switches. */
export function hostNetworks(store: Store, host: Pick<HostState, 'networks' | 'switches'>): Ref[] {
  const networks = host.networks.flatMap((id) => store.get(networkKind, id) ?? [])
  for (const dvs of host.switches) networks.push(...store.list(networkKind, 'dvs', dvs))
  return networks.map((network) => ref(network.type, network.id))
}

function summary(host: HostState, { store }: Reading): HostListSummary {
  const content = hostContent(host.variant).summary
  const { systemInfo, cpuInfo, cpuPkg, memorySize } = host.hardware
  const isConnected = host.runtime.connectionState === 'connected'
  const evcMode = store.get(computeResourceKind, host.parent)?.evcMode
  return {
    host: ref('HostSystem', host.id),
    hardware: {
      ...content.hardware,
      vendor: systemInfo.vendor,
      model: systemInfo.model,
      uuid: systemInfo.uuid,
      otherIdentifyingInfo: systemInfo.otherIdentifyingInfo,
      memorySize,
      cpuModel: cpuPkg[0]?.description ?? content.hardware.cpuModel,
      cpuMhz: Math.round(cpuInfo.hz / 1e6),
      numCpuPkgs: cpuInfo.numCpuPackages,
      numCpuCores: cpuInfo.numCpuCores,
      numCpuThreads: cpuInfo.numCpuThreads,
      numNics: host.config.network?.pnic?.length ?? 0,
      numHBAs: host.config.storageDevice?.hostBusAdapter?.length ?? 0,
    },
    runtime: host.runtime,
    config: {
      ...content.config,
      name: host.name,
      port: host.connect.port,
      sslThumbprint: host.connect.sslThumbprint,
      product: host.config.product,
      vmotionEnabled: isSelected(host, 'vmotion'),
      faultToleranceEnabled: isSelected(host, 'faultToleranceLogging'),
      featureVersion: host.config.featureVersion,
    },
    quickStats: isConnected ? quickStats(host, store) : {},
    overallStatus: overallStatus(host),
    rebootRequired: host.rebootRequired ?? false,
    customValue: [...(host.customValue ?? [])],
    managementServerIp: isConnected ? '127.0.0.1' : undefined,
    maxEVCModeKey: content.maxEVCModeKey,
    currentEVCModeKey: evcMode,
  }
}

function overallStatus(host: HostState): HostListSummary['overallStatus'] {
  const colours = (host.triggeredAlarmState ?? []).map((alarm) => alarm.overallStatus)
  if (host.runtime.connectionState === 'notResponding' || colours.includes('red')) return 'red'
  if (colours.includes('yellow')) return 'yellow'
  return host.runtime.connectionState === 'connected' ? 'green' : 'gray'
}

function isSelected(host: HostState, nicType: string): boolean {
  const config = host.config.virtualNicManagerInfo?.netConfig?.find((net) => net.nicType === nicType)
  return (config?.selectedVnic?.length ?? 0) > 0
}

/** What the host uses itself plus its running VMs; memory in MB. */
function quickStats(host: HostState, store: Store): HostListSummary['quickStats'] {
  const running = runningSums(store, `host/${host.id}`)
  const cpu = (host.quickStats.overallCpuUsage ?? 0) + running.cpuMhz
  const memory = (host.quickStats.overallMemoryUsage ?? 0) + running.hostMemoryMB + running.overheadMB
  return { ...host.quickStats, overallCpuUsage: cpu, overallMemoryUsage: memory }
}

function disabledMethods({ runtime }: HostState): string[] {
  const methods: string[] = []
  methods.push(runtime.inMaintenanceMode ? 'EnterMaintenanceMode_Task' : 'ExitMaintenanceMode_Task')
  methods.push(runtime.powerState === 'standBy' ? 'PowerDownHostToStandBy_Task' : 'PowerUpHostFromStandBy_Task')
  methods.push(runtime.connectionState === 'connected' ? 'ReconnectHost_Task' : 'DisconnectHost_Task')
  return methods
}

import type { ClusterConfigInfoEx } from '../../generated/vim25.ts'
import { Fault } from '../../kernel/fault.ts'
import { ref } from '../../kernel/managed.ts'
import { claimKind } from '../../kernel/task.ts'
import type { Store } from '../../store/store.ts'
import { datastoreKind, type HostState, networkKind, runningSums, vmKind, vmReservation } from '../inventory/index.ts'
import { brokenRule } from './cluster-config.ts'
import { hostCapacity, vmLoad } from './load.ts'

/** What is to be placed. */
export interface Demand {
  /** Id of the VM, when it exists; rules are about it. */
  readonly vm?: string | undefined
  readonly vmName?: string | undefined
  readonly cpus: number
  readonly memoryMB: number
  readonly cpuReservationMhz: number
  readonly memoryReservationMB: number
  /** Ids that the host must reach. */
  readonly networks: readonly string[]
  readonly datastores: readonly string[]
  /** It is to run there: reservations count. */
  readonly runs: boolean
}

/** What is taken on a host: by running VMs and by what running tasks have claimed; MHz and MB. */
export interface HostUse {
  readonly reservedCpu: number
  readonly reservedMemory: number
  readonly loadCpu: number
  readonly loadMemory: number
  readonly running: number
}

export function hostUse(store: Store, host: string, without?: string): HostUse {
  const sums = runningSums(store, `host/${host}`)
  let { reservedCpuMhz: reservedCpu, reservedMemoryMB: reservedMemory, cpuMhz: loadCpu, count: running } = sums
  let loadMemory = sums.hostMemoryMB + sums.overheadMB
  const own = without === undefined ? undefined : store.get(vmKind, without)
  if (own?.runtime.powerState === 'poweredOn' && own.runtime.host.value === host) {
    const load = vmLoad(own)
    reservedCpu -= vmReservation(own, 'cpu')
    reservedMemory -= vmReservation(own, 'memory')
    loadCpu -= load.cpuMhz
    loadMemory -= load.hostMemoryMB + load.overheadMB
    running--
  }
  for (const claim of store.list(claimKind, 'host', host)) {
    if (claim.id === `capacity/${without}`) continue
    reservedCpu += claim.cpuMhz ?? 0
    reservedMemory += claim.memoryMB ?? 0
    running++
  }
  return { reservedCpu, reservedMemory, loadCpu, loadMemory, running }
}

/** Why a host cannot take the demand; undefined when it can. Checked in the order in which vCenter complains. */
export function refusal(
  store: Store,
  host: HostState,
  demand: Demand,
  config: ClusterConfigInfoEx | undefined,
): Fault | undefined {
  const self = ref('HostSystem', host.id)
  if (host.runtime.connectionState === 'disconnected')
    return new Fault('HostNotConnected', {}, `Unable to communicate with the remote host, since it is disconnected.`)
  if (host.runtime.connectionState !== 'connected')
    return new Fault('HostNotReachable', {}, `Unable to communicate with the host, which does not respond.`)
  if (host.runtime.inMaintenanceMode)
    return new Fault('InvalidHostState', { host: self }, 'The host is in maintenance mode.')
  if (host.runtime.powerState !== 'poweredOn')
    return new Fault('InvalidHostState', { host: self }, 'The host is not powered on.')
  return (
    reachRefusal(store, host, demand) ??
    (demand.runs ? capacityRefusal(store, host, demand) : undefined) ??
    (demand.runs && config ? ruleRefusal(store, host, demand, config) : undefined)
  )
}

function reachRefusal(store: Store, host: HostState, demand: Demand): Fault | undefined {
  for (const id of demand.datastores) {
    const datastore = store.get(datastoreKind, id)
    const mount = datastore?.hosts.find(({ key }) => key.value === host.id)
    if (!datastore || !mount || mount.mountInfo.accessible === false)
      return new Fault(
        'InaccessibleDatastore',
        { datastore: ref('Datastore', id), name: datastore?.name },
        `Unable to access the datastore '${datastore?.name ?? id}' from host '${host.name}'.`,
      )
    if (mount.mountInfo.accessMode === 'readOnly')
      return new Fault('DatastoreNotWritableOnHost', {
        datastore: ref('Datastore', id),
        name: datastore.name,
        host: ref('HostSystem', host.id),
      })
  }
  for (const id of demand.networks) {
    const network = store.get(networkKind, id)
    const reaches = network?.dvs ? host.switches.includes(network.dvs) : host.networks.includes(id)
    // Opaque networks belong to a transport zone that all hosts are in.
    if (reaches || network?.type === 'OpaqueNetwork') continue
    const name = network?.name ?? id
    return new Fault(
      'CannotAccessNetwork',
      { device: 'Network adapter', backing: name, connected: true, network: network && ref(network.type, id) },
      `Currently connected network interface 'Network adapter' uses network '${name}', which is not accessible from host '${host.name}'.`,
    )
  }
  return undefined
}

function capacityRefusal(store: Store, host: HostState, demand: Demand): Fault | undefined {
  const { numCpuThreads } = host.hardware.cpuInfo
  if (demand.cpus > numCpuThreads)
    return new Fault(
      'NotEnoughCpus',
      { numCpuDest: numCpuThreads, numCpuVm: demand.cpus },
      `The target host does not have the resources for ${demand.cpus} CPUs: it has ${numCpuThreads}.`,
    )
  const capacity = hostCapacity(host)
  const use = hostUse(store, host.id, demand.vm)
  const freeCpu = capacity.cpuMhz - use.reservedCpu
  if (demand.cpuReservationMhz > freeCpu)
    return new Fault('InsufficientHostCpuCapacityFault', {
      host: ref('HostSystem', host.id),
      unreserved: Math.max(0, freeCpu),
      requested: demand.cpuReservationMhz,
    })
  const freeMemory = Math.floor(capacity.memoryBytes / 2 ** 20) - use.reservedMemory
  if (demand.memoryReservationMB > freeMemory)
    return new Fault('InsufficientHostMemoryCapacityFault', {
      host: ref('HostSystem', host.id),
      unreserved: Math.max(0, freeMemory) * 2 ** 20,
      requested: demand.memoryReservationMB * 2 ** 20,
    })
  return undefined
}

/** Where a VM runs, by its state or by what a running task has claimed for it. */
export function runningHost(store: Store, vm: string): string | undefined {
  const claimed = store.get(claimKind, `capacity/${vm}`)?.host
  if (claimed !== undefined) return claimed
  const state = store.get(vmKind, vm)
  return state?.runtime.powerState === 'poweredOn' ? state.runtime.host.value : undefined
}

function ruleRefusal(store: Store, host: HostState, demand: Demand, config: ClusterConfigInfoEx): Fault | undefined {
  if (demand.vm === undefined) return undefined
  const broken = brokenRule(config, demand.vm, host.id, (vm) => runningHost(store, vm))
  if (!broken?.mandatory) return undefined
  if (broken.rule._typeName === 'ClusterVmHostRuleInfo')
    return new Fault(
      'VmHostAffinityRuleViolation',
      { vmName: demand.vmName ?? demand.vm, hostName: host.name },
      `Virtual machine '${demand.vmName ?? demand.vm}' on host '${host.name}' would violate a virtual machine - host affinity rule.`,
    )
  return new Fault(
    'RuleViolation',
    { host: ref('HostSystem', host.id), rule: broken.rule },
    `The operation would violate the rule '${broken.rule.name ?? broken.rule.key}'.`,
  )
}

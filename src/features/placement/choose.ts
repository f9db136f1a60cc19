import { type Call, invalidArgument } from '../../kernel/call.ts'
import { Fault, localizedFault } from '../../kernel/fault.ts'
import { ref } from '../../kernel/managed.ts'
import { claimKind, taskKind } from '../../kernel/task.ts'
import type { Store } from '../../store/store.ts'
import {
  type ComputeResourceState,
  computeResourceKind,
  type DatastoreState,
  datastoreIds,
  datastoreKind,
  type HostState,
  hostKind,
  networkIds,
  resourcePoolKind,
  type VmState,
  vmReservation,
} from '../inventory/index.ts'
import { brokenRule, clusterConfig, drsBehavior } from './cluster-config.ts'
import { assertFailover } from './failover.ts'
import { type Demand, hostUse, refusal, runningHost } from './host-fit.ts'
import { hostCapacity } from './load.ts'
import { assertReservable, CPU_TEXT, MEMORY_TEXT } from './pool-allocation.ts'

/** A host that was looked at: how good it is (1 worst to 5 best), or why it was refused. */
export interface Candidate {
  readonly host: HostState
  readonly fault: Fault | undefined
  /** Load after placement, 0 to 1 and above: lower is better. */
  readonly load: number
}

/** What a VM asks of a host. Its NICs count when they connect at start. */
export function demandOf(vm: VmState, runs = true): Demand {
  return {
    vm: vm.id,
    vmName: vm.name,
    cpus: vm.config.hardware.numCPU ?? 1,
    memoryMB: vm.config.hardware.memoryMB ?? 0,
    cpuReservationMhz: vmReservation(vm, 'cpu'),
    memoryReservationMB: vmReservation(vm, 'memory'),
    networks: networkIds(vm.config),
    datastores: datastoreIds(vm),
    runs,
  }
}

/** All of a compute resource's hosts, the best first: those that fit by load after placement, then the refused ones. */
export function rankHosts(
  store: Store,
  compute: ComputeResourceState,
  demand: Demand,
  only?: (host: HostState) => boolean,
): Candidate[] {
  const config = clusterConfig(compute)
  const candidates = store
    .list(hostKind, 'parent', compute.id)
    .filter((host) => only?.(host) ?? true)
    .map((host): Candidate & { n: number } => {
      const fault = refusal(store, host, demand, config)
      const capacity = hostCapacity(host)
      const use = hostUse(store, host.id, demand.vm)
      const cpu = (use.loadCpu + 30 * demand.cpus) / capacity.cpuMhz
      const memory = (use.loadMemory + demand.memoryMB / 2) / (capacity.memoryBytes / 2 ** 20)
      // Rules that only should hold weigh more than any balance.
      const soft =
        config && demand.vm && brokenRule(config, demand.vm, host.id, (vm) => runningHost(store, vm)) ? 10 : 0
      return { host, fault, load: Math.max(cpu, memory) + soft, n: use.running }
    })
  // Sorting is stable: the older host wins where nothing else decides.
  return candidates.sort((a, b) => Number(!!a.fault) - Number(!!b.fault) || a.load - b.load || a.n - b.n)
}

/** NoCompatibleHost with what each host was refused for, in parallel lists. */
export function noCompatibleHost(candidates: readonly Candidate[]): Fault {
  const refused = candidates.filter((candidate) => candidate.fault)
  return new Fault(
    'NoCompatibleHost',
    {
      host: refused.map(({ host }) => ref('HostSystem', host.id)),
      error: refused.map(({ fault }) => localizedFault(fault!)),
    },
    'No host is compatible with the virtual machine.',
  )
}

/** The compute resource behind a pool (or the host of a template). */
export function computeResourceOf(call: Call, vm: VmState): ComputeResourceState {
  const pool = vm.resourcePool === undefined ? undefined : call.store.get(resourcePoolKind, vm.resourcePool)
  const id = pool?.owner ?? call.get(hostKind, ref('HostSystem', vm.runtime.host.value)).parent
  return call.get(computeResourceKind, ref('ComputeResource', id))
}

/**
 * The host that a VM starts on. DRS chooses at `fullyAutomated` and `partiallyAutomated`; otherwise it is the registered host.
 * `wanted`: the host that the caller named. Inside a task that goes on, the capacity is claimed until the task ends.
 * Throws the faults of the power-on table: InvalidArgument, InvalidState, NotEnoughCpus, Insufficient…ResourcesFault,
 * InsufficientFailoverResourcesFault, NoCompatibleHost{host[], error[]}.
 */
export function choosePowerOnHost(call: Call, vm: VmState, wanted?: string): string {
  const compute = computeResourceOf(call, vm)
  const demand = demandOf(vm)
  const pool = vm.resourcePool === undefined ? undefined : call.store.get(resourcePoolKind, vm.resourcePool)
  const named = wanted === undefined ? undefined : call.get(hostKind, ref('HostSystem', wanted))
  if (named && named.parent !== compute.id) throw invalidArgument('host')
  if (pool) assertReservable(call.store, pool, demand.cpuReservationMhz, demand.memoryReservationMB)
  assertFailover(call.store, compute, vm)
  const behavior = drsBehavior(compute, vm.id)
  const places = !named && (behavior === 'fullyAutomated' || behavior === 'partiallyAutomated')
  const host = places
    ? bestHost(call.store, compute, demand)
    : fixedHost(call.store, compute, demand, named?.id ?? vm.runtime.host.value)
  claimCapacity(call, vm.id, host, demand)
  return host
}

function bestHost(store: Store, compute: ComputeResourceState, demand: Demand): string {
  const candidates = rankHosts(store, compute, demand)
  const best = candidates[0]
  if (!best || best.fault) throw noCompatibleHost(candidates)
  return best.host.id
}

function fixedHost(store: Store, compute: ComputeResourceState, demand: Demand, id: string): string {
  const host = store.get(hostKind, id)
  if (!host) throw new Fault('InvalidState')
  const fault = refusal(store, host, demand, clusterConfig(compute))
  if (fault) throw asPowerOnFault(fault)
  return id
}

/** One host's refusal as PowerOnVM says it: of capacity as of the pool, of the host's state as InvalidState. */
function asPowerOnFault(fault: Fault): Fault {
  const { unreserved, requested } = fault.data as { unreserved: number; requested: number }
  if (fault.fault === 'InvalidHostState') return new Fault('InvalidState', {}, fault.message)
  if (fault.fault === 'InsufficientHostCpuCapacityFault')
    return new Fault('InsufficientCpuResourcesFault', { unreserved, requested }, CPU_TEXT)
  if (fault.fault === 'InsufficientHostMemoryCapacityFault')
    return new Fault('InsufficientMemoryResourcesFault', { unreserved, requested }, MEMORY_TEXT)
  return fault
}

/** Holds a VM's reservation on a host until the task ends; nothing where the task runs whole in one transaction. */
export function claimCapacity(call: Call, vm: string, host: string, demand: Demand): void {
  const key = 'task' in call ? (call.task as { key: string }).key : undefined
  if (key === undefined || !call.store.get(taskKind, key)) return
  const id = `capacity/${vm}`
  if (call.store.get(claimKind, id)) call.store.remove(claimKind, id)
  call.store.insert(claimKind, {
    id,
    task: key,
    host,
    cpuMhz: demand.cpuReservationMhz,
    memoryMB: demand.memoryReservationMB,
  })
}

/** What a new VM needs a place for: ids. */
export interface NewVmPlace {
  /** Pool or vApp that it goes into. */
  readonly pool: string
  /** What the caller named; unset: chosen. */
  readonly host?: string | undefined
  readonly datastore?: string | undefined
  /** Further datastores that the host must reach. */
  readonly datastores?: readonly string[] | undefined
  readonly networks?: readonly string[] | undefined
  readonly cpus: number
  readonly memoryMB: number
  /** An existing VM that moves: rules about it count. */
  readonly vm?: VmState | undefined
}

/**
 * Host and datastore for a VM that is made, cloned or moved into a pool. Throws InvalidArgument `host` for one outside of the pool's
 * compute resource, the refusal of the only host, or NoCompatibleHost.
 */
export function chooseHostAndDatastore(call: Call, place: NewVmPlace): { host: string; datastore: string } {
  const pool = call.get(resourcePoolKind, ref('ResourcePool', place.pool))
  const compute = call.get(computeResourceKind, ref('ComputeResource', pool.owner))
  const { store } = call
  const runs = place.vm?.runtime.powerState === 'poweredOn'
  const demand: Demand = {
    ...(place.vm ? demandOf(place.vm, runs) : { cpuReservationMhz: 0, memoryReservationMB: 0, runs: false }),
    cpus: place.cpus,
    memoryMB: place.memoryMB,
    networks: place.networks ?? [],
    datastores: [...(place.datastore === undefined ? [] : [place.datastore]), ...(place.datastores ?? [])],
  }
  if (place.host !== undefined) {
    const host = call.get(hostKind, ref('HostSystem', place.host))
    if (host.parent !== compute.id) throw invalidArgument('host')
    const fault = refusal(store, host, demand, clusterConfig(compute))
    if (fault) throw fault
    return { host: host.id, datastore: place.datastore ?? bestDatastore(store, host.id) }
  }
  const candidates = rankHosts(store, compute, demand)
  const best = candidates.find(
    ({ host, fault }) => !fault && (place.datastore !== undefined || datastoresOf(store, host.id).length > 0),
  )
  if (!best) {
    if (candidates.length === 1 && candidates[0]!.fault) throw candidates[0]!.fault
    throw noCompatibleHost(candidates)
  }
  return { host: best.host.id, datastore: place.datastore ?? bestDatastore(store, best.host.id) }
}

/** Datastores that a host may write to, the roomiest first. */
export function datastoresOf(store: Store, host: string): DatastoreState[] {
  return store
    .list(datastoreKind, 'host', host)
    .filter(({ accessible, maintenanceMode, hosts }) => {
      const mount = hosts.find(({ key }) => key.value === host)?.mountInfo
      return (
        accessible && maintenanceMode === 'normal' && mount?.accessible !== false && mount?.accessMode !== 'readOnly'
      )
    })
    .sort((a, b) => b.capacity - a.capacity)
}

function bestDatastore(store: Store, host: string): string {
  const datastore = datastoresOf(store, host)[0]
  if (!datastore) throw new Fault('InvalidDatastore', {}, 'The host has no datastore that can take a virtual machine.')
  return datastore.id
}

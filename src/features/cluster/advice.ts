import type {
  ClusterDasAdvancedRuntimeInfo,
  ClusterRecommendation,
  ClusterResourceUsageSummary,
  PlacementResult,
  PlacementSpec,
} from '../../generated/vim25.ts'
import { type Call, invalidArgument } from '../../kernel/call.ts'
import { Fault, localizedFault } from '../../kernel/fault.ts'
import { type Ref, ref } from '../../kernel/managed.ts'
import { vim, vimRead } from '../../kernel/operation.ts'
import {
  type ComputeResourceState,
  computeResourceKind,
  datastoreKind,
  hostKind,
  resourcePoolKind,
  type VmState,
  vmKind,
} from '../inventory/index.ts'
import {
  type Candidate,
  capacityOf,
  clusterConfig,
  datastoresOf,
  demandOf,
  rankHosts,
  slotsOf,
  vmGroup,
  vmLoad,
  vmsOn,
} from '../placement/index.ts'
import { evcManagerId } from './evc.ts'
import { computeOf } from './reconfigure.ts'

function clusterOf(call: Call, self: Ref): ComputeResourceState {
  return computeOf(call, self)
}

/** Ratings 5 (best) to 1, by the order of the candidates. */
const rating = (at: number): number => Math.max(1, 5 - at)

function assertMember(call: Call, cluster: ComputeResourceState, vm: VmState): void {
  if (call.get(hostKind, ref('HostSystem', vm.runtime.host.value)).parent !== cluster.id) throw invalidArgument('vm')
}

/** Where a VM may go by PlacementSpec: the best host, or why each was refused. */
function placeVm(call: Call, cluster: ComputeResourceState, spec: PlacementSpec): PlacementResult {
  if (!clusterConfig(cluster)?.drsConfig.enabled)
    throw new Fault('InvalidState', {}, 'DRS is not enabled on the cluster.')
  const type = spec.placementType ?? (spec.vm ? (spec.cloneSpec ? 'clone' : 'relocate') : 'create')
  if (type !== 'create' && !spec.vm) throw invalidArgument('placementSpec.vm')
  if (type === 'create' && !spec.configSpec) throw invalidArgument('placementSpec.configSpec')
  const vm = spec.vm && call.get(vmKind, spec.vm)
  const relocateSpec = spec.relocateSpec ?? spec.cloneSpec?.location
  const datastore = relocateSpec?.datastore?.value
  const datastores = datastore === undefined ? [] : [datastore]
  const demand = vm
    ? { ...demandOf(vm, vm.runtime.powerState === 'poweredOn'), ...(datastore === undefined ? {} : { datastores }) }
    : {
        cpus: spec.configSpec?.numCPUs ?? 1,
        memoryMB: spec.configSpec?.memoryMB ?? 0,
        cpuReservationMhz: spec.configSpec?.cpuAllocation?.reservation ?? 0,
        memoryReservationMB: spec.configSpec?.memoryAllocation?.reservation ?? 0,
        networks: [],
        datastores,
        runs: true,
      }
  const hosts = spec.hosts && new Set(spec.hosts.map((host) => host.value))
  const candidates = rankHosts(call.store, cluster, demand, (host) => !hosts || hosts.has(host.id))
  const fits = candidates.filter(({ fault }) => !fault)
  if (fits.length === 0)
    return {
      drsFault: {
        reason: 'initialPlacement',
        faultsByVm: [{ vm: spec.vm, fault: candidates.map(({ fault }) => localizedFault(fault!)) }],
      },
    }
  const wanted = spec.datastores && new Set(spec.datastores.map((one) => one.value))
  return {
    recommendations: fits.slice(0, 1).map((candidate, at) => {
      const choice =
        datastore ?? datastoresOf(call.store, candidate.host.id).find((one) => !wanted || wanted.has(one.id))?.id
      return placement(call, cluster, spec, candidate, choice, at)
    }),
  }
}

function placement(
  call: Call,
  cluster: ComputeResourceState,
  spec: PlacementSpec,
  { host }: Candidate,
  datastore: string | undefined,
  at: number,
): ClusterRecommendation {
  const relocateSpec = spec.relocateSpec ?? spec.cloneSpec?.location
  return {
    key: String(at + 1),
    type: 'V1',
    time: call.clock.stamp(),
    rating: rating(at),
    reason: 'xvmotionPlacement',
    reasonText: 'The host satisfies what the virtual machine needs',
    target: ref('ClusterComputeResource', cluster.id),
    action: [
      {
        _typeName: 'PlacementAction',
        type: 'PlacementV1',
        vm: spec.vm,
        target: spec.vm,
        targetHost: ref('HostSystem', host.id),
        relocateSpec: {
          ...relocateSpec,
          host: ref('HostSystem', host.id),
          datastore: datastore === undefined ? undefined : ref('Datastore', datastore),
          pool: relocateSpec?.pool ?? ref('ResourcePool', cluster.resourcePool),
        },
      } as { type: string },
    ],
  }
}

function resourceUsage(call: Call, cluster: ComputeResourceState): ClusterResourceUsageSummary {
  const capacity = capacityOf(call.store, cluster.id)
  let cpu = 0
  let memory = 0
  const datastores = new Set<string>()
  for (const host of call.store.list(hostKind, 'parent', cluster.id)) {
    cpu += host.quickStats.overallCpuUsage ?? 0
    memory += host.quickStats.overallMemoryUsage ?? 0
    for (const vm of vmsOn(call.store, host.id)) {
      const load = vmLoad(vm)
      cpu += load.cpuMhz
      memory += load.hostMemoryMB + load.overheadMB
    }
    for (const id of call.store.ids(datastoreKind, 'host', host.id)) datastores.add(id)
  }
  let storage = 0
  let used = 0
  for (const id of datastores) {
    const { capacity: bytes, info } = call.get(datastoreKind, ref('Datastore', id))
    storage += bytes
    used += Math.max(0, bytes - (info.freeSpace ?? bytes))
  }
  return {
    cpuUsedMHz: cpu,
    cpuCapacityMHz: capacity.totalCpu,
    memUsedMB: memory,
    memCapacityMB: Math.floor(capacity.totalMemory / 2 ** 20),
    pMemAvailableMB: 0,
    pMemCapacityMB: 0,
    storageUsedMB: Math.floor(used / 2 ** 20),
    storageCapacityMB: Math.floor(storage / 2 ** 20),
  }
}

function dasRuntimeInfo(call: Call, cluster: ComputeResourceState): ClusterDasAdvancedRuntimeInfo | undefined {
  const das = clusterConfig(cluster)?.dasConfig
  if (!das?.enabled) return undefined
  const base = { vmcpSupported: { storageAPDSupported: true, storagePDLSupported: true }, heartbeatDatastoreInfo: [] }
  if (das.admissionControlPolicy?._typeName !== 'ClusterFailoverLevelAdmissionControlPolicy') return base
  const slots = slotsOf(call.store, cluster)
  const totalSlots = slots.byHost.reduce((sum, host) => sum + host.slots, 0)
  const level = (das.admissionControlPolicy as { failoverLevel?: number }).failoverLevel ?? 1
  const kept = slots.byHost
    .map((host) => host.slots)
    .sort((a, b) => b - a)
    .slice(0, level)
    .reduce((sum, n) => sum + n, 0)
  return {
    ...base,
    _typeName: 'ClusterDasFailoverLevelAdvancedRuntimeInfo',
    slotInfo: { numVcpus: slots.numVcpus, cpuMHz: slots.cpuMHz, memoryMB: slots.memoryMB },
    totalSlots,
    usedSlots: slots.used,
    unreservedSlots: Math.max(0, totalSlots - kept - slots.used),
    totalVms: slots.vms.length,
    totalHosts: call.store.ids(hostKind, 'parent', cluster.id).size,
    totalGoodHosts: slots.byHost.length,
    hostSlots: slots.byHost.map(({ host, slots: count }) => ({ host: ref('HostSystem', host), slots: count })),
    vmsRequiringMultipleSlots: [],
  } as ClusterDasAdvancedRuntimeInfo
}

export const adviceOperations = [
  vimRead('RecommendHostsForVm', {
    handle: (self, { vm, pool }, call) => {
      const cluster = clusterOf(call, self)
      const state = call.get(vmKind, vm)
      if (pool && call.get(resourcePoolKind, pool).owner !== cluster.id) throw invalidArgument('pool')
      const candidates = rankHosts(call.store, cluster, demandOf(state)).filter(({ fault }) => !fault)
      return candidates.map(({ host }, at) => ({ host: ref('HostSystem', host.id), rating: rating(at) }))
    },
  }),
  vimRead('PlaceVm', {
    handle: (self, { placementSpec }, call) => placeVm(call, clusterOf(call, self), placementSpec),
  }),
  vimRead('FindRulesForVm', {
    handle: (self, { vm }, call) => {
      const cluster = clusterOf(call, self)
      const config = clusterConfig(cluster)!
      assertMember(call, cluster, call.get(vmKind, vm))
      return (config.rule ?? []).filter((rule) => {
        const { vm: vms, vmGroupName } = rule as { vm?: Ref[]; vmGroupName?: string }
        return vms?.some((one) => one.value === vm.value) || vmGroup(config, vmGroupName).includes(vm.value)
      })
    },
  }),
  vimRead('GetResourceUsage', { handle: (self, _args, call) => resourceUsage(call, clusterOf(call, self)) }),
  vimRead('RetrieveDasAdvancedRuntimeInfo', {
    handle: (self, _args, call) => dasRuntimeInfo(call, clusterOf(call, self)),
  }),
  vimRead('GetSystemVMsRestrictedDatastores', {
    handle: (self, _args, call) => {
      const { notAllowedDatastores = [] } = clusterConfig(clusterOf(call, self))?.systemVMsConfig ?? {}
      return [...notAllowedDatastores]
    },
  }),
  vimRead('EvcManager', {
    handle: (self, _args, call) => ref('ClusterEVCManager', evcManagerId(clusterOf(call, self).id)),
  }),
  vim('SetCryptoMode', {
    handle: (self, { cryptoMode, policy }, call) => {
      if (!['onDemand', 'forceEnable', 'disabled'].includes(cryptoMode)) throw invalidArgument('cryptoMode')
      const cluster = clusterOf(call, self)
      const config = clusterConfig(cluster)!
      call.store.update(computeResourceKind, cluster.id, {
        configurationEx: { ...config, cryptoConfig: { ...config.cryptoConfig, cryptoMode, policy } },
      })
    },
  }),
]

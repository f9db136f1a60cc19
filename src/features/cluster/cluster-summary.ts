import type {
  ClusterComputeResourceSummary,
  ClusterUsageSummary,
  ComputeResourceSummary,
} from '../../generated/vim25.ts'
import type { Store } from '../../store/store.ts'
import { type ComputeResourceState, hostKind, type VmState } from '../inventory/index.ts'
import {
  capacityOf,
  clusterConfig,
  currentFailoverLevel,
  hostCapacity,
  hostUse,
  isEffective,
  slotsOf,
  unreservedPercent,
  vmLoad,
  vmReservation,
  vmsOn,
} from '../placement/index.ts'

/** `summary` of a compute resource: a cluster's has more. */
export function computeSummary(store: Store, compute: ComputeResourceState): ComputeResourceSummary {
  if (compute.type === 'ClusterComputeResource') return clusterSummary(store, compute)
  return { _typeName: 'ComputeResourceSummary', ...capacityOf(store, compute.id), overallStatus: status(compute) }
}

export function clusterSummary(store: Store, compute: ComputeResourceState): ClusterComputeResourceSummary {
  const capacity = capacityOf(store, compute.id)
  const config = clusterConfig(compute)!
  const isDrs = config.drsConfig.enabled === true
  const isHa = config.dasConfig.enabled === true
  return {
    _typeName: 'ClusterComputeResourceSummary',
    ...capacity,
    overallStatus: status(compute),
    currentFailoverLevel: isHa ? currentFailoverLevel(slotsOf(store, compute)) : -1,
    admissionControlInfo: isHa ? admissionControlInfo(store, compute) : undefined,
    numVmotions: compute.numVmotions ?? 0,
    targetBalance: isDrs ? targetBalance(config.drsConfig.vmotionRate ?? 3) : -1000,
    currentBalance: isDrs ? currentBalance(store, compute.id) : -1000,
    drsScore: isDrs ? 100 : -1,
    numVmsPerDrsScoreBucket: isDrs ? [0, 0, 0, 0, runningCount(store, compute.id)] : [0, 0, 0, 0, 0],
    usageSummary: usageSummary(store, compute.id),
    currentEVCModeKey: compute.evcMode,
    clusterMaintenanceModeStatus: 'notInMaintenanceMode',
    vcsHealthStatus: 'healthy',
    vcsSlots: [],
  }
}

function status(compute: ComputeResourceState): ComputeResourceSummary['overallStatus'] {
  const colours = (compute.triggeredAlarmState ?? []).map((alarm) => alarm.overallStatus)
  return colours.includes('red') ? 'red' : colours.includes('yellow') ? 'yellow' : 'green'
}

function admissionControlInfo(store: Store, compute: ComputeResourceState) {
  const policy = clusterConfig(compute)?.dasConfig.admissionControlPolicy
  if (policy?._typeName === 'ClusterFailoverResourcesAdmissionControlPolicy') {
    const left = unreservedPercent(store, compute)
    return {
      _typeName: 'ClusterFailoverResourcesAdmissionControlInfo',
      currentCpuFailoverResourcesPercent: left.cpu,
      currentMemoryFailoverResourcesPercent: left.memory,
    }
  }
  return {
    _typeName: 'ClusterFailoverLevelAdmissionControlInfo',
    currentFailoverLevel: currentFailoverLevel(slotsOf(store, compute)),
  }
}

/** The spread of load that DRS puts up with, in thousandths: 50 at the most eager level 5. */
function targetBalance(vmotionRate: number): number {
  return [400, 300, 200, 100, 50][5 - Math.min(5, Math.max(1, vmotionRate))] ?? 200
}

/** Standard deviation of the hosts' CPU load, in thousandths. */
function currentBalance(store: Store, compute: string): number {
  const loads = store
    .list(hostKind, 'parent', compute)
    .filter(isEffective)
    .map((host) => hostUse(store, host.id).loadCpu / hostCapacity(host).cpuMhz)
  if (loads.length === 0) return 0
  const mean = loads.reduce((sum, load) => sum + load, 0) / loads.length
  return Math.round(1000 * Math.sqrt(loads.reduce((sum, load) => sum + (load - mean) ** 2, 0) / loads.length))
}

function clusterVms(store: Store, compute: string): VmState[] {
  return store.list(hostKind, 'parent', compute).flatMap((host) => vmsOn(store, host.id))
}

function runningCount(store: Store, compute: string): number {
  return clusterVms(store, compute).filter((vm) => vm.runtime.powerState === 'poweredOn').length
}

function usageSummary(store: Store, compute: string): ClusterUsageSummary {
  const capacity = capacityOf(store, compute)
  const usage = {
    totalCpuCapacityMhz: capacity.effectiveCpu,
    totalMemCapacityMB: capacity.effectiveMemory,
    cpuReservationMhz: 0,
    memReservationMB: 0,
    poweredOffCpuReservationMhz: 0,
    poweredOffMemReservationMB: 0,
    cpuDemandMhz: 0,
    memDemandMB: 0,
    statsGenNumber: 1,
    cpuEntitledMhz: 0,
    memEntitledMB: 0,
    poweredOffVmCount: 0,
    totalVmCount: 0,
  }
  for (const vm of clusterVms(store, compute)) {
    usage.totalVmCount++
    if (vm.runtime.powerState !== 'poweredOn') {
      usage.poweredOffVmCount++
      usage.poweredOffCpuReservationMhz += vmReservation(vm, 'cpu')
      usage.poweredOffMemReservationMB += vmReservation(vm, 'memory')
      continue
    }
    const load = vmLoad(vm)
    usage.cpuReservationMhz += vmReservation(vm, 'cpu')
    usage.memReservationMB += vmReservation(vm, 'memory')
    usage.cpuDemandMhz += load.cpuMhz
    usage.memDemandMB += load.hostMemoryMB
    usage.cpuEntitledMhz += load.cpuMhz
    usage.memEntitledMB += load.hostMemoryMB
  }
  return usage
}

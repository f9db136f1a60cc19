import type { ClusterMigrationAction, ClusterRecommendation } from '../../generated/vim25.ts'
import { type Call, invalidArgument } from '../../kernel/call.ts'
import { localizedFault } from '../../kernel/fault.ts'
import { type Ref, ref } from '../../kernel/managed.ts'
import { vim } from '../../kernel/operation.ts'
import { type ComputeResourceState, computeResourceKind, hostKind, type VmState, vmKind } from '../inventory/index.ts'
import { brokenRule, clusterConfig, demandOf, drsBehavior, rankHosts, runningHost, vmsOn } from '../placement/index.ts'
import { drsMoveTask } from '../vm-migrate/index.ts'
import { runningOn } from './evacuate.ts'

const clusterOf = (call: Call, self: Ref): ComputeResourceState => call.get(computeResourceKind, self)

function recommend(
  call: Call,
  cluster: ComputeResourceState,
  key: number,
  vm: VmState,
  host: string,
  why: 'fixAffin' | 'hostMaint',
): ClusterRecommendation {
  const move: ClusterMigrationAction = {
    _typeName: 'ClusterMigrationAction',
    type: 'MigrationV1',
    target: ref('VirtualMachine', vm.id),
    drsMigration: {
      key: String(key),
      time: call.clock.stamp(),
      vm: ref('VirtualMachine', vm.id),
      source: ref('HostSystem', vm.runtime.host.value),
      destination: ref('HostSystem', host),
    },
  }
  return {
    key: String(key),
    type: 'V1',
    time: call.clock.stamp(),
    rating: 5,
    reason: why,
    reasonText: why === 'hostMaint' ? 'The host is entering maintenance mode' : 'Satisfy a rule of the cluster',
    target: ref('ClusterComputeResource', cluster.id),
    action: [move],
  }
}

/** VMs that break a rule where they run, with the host where they would not. */
function* misplaced(call: Call, cluster: ComputeResourceState): Generator<{ vm: VmState; host: string }> {
  const config = clusterConfig(cluster)!
  for (const host of call.store.list(hostKind, 'parent', cluster.id)) {
    for (const { id } of runningOn(call, host.id)) {
      const vm = call.get(vmKind, ref('VirtualMachine', id))
      if (drsBehavior(cluster, id) === undefined) continue
      if (!brokenRule(config, id, vm.runtime.host.value, (other) => runningHost(call.store, other))) continue
      const [best] = rankHosts(call.store, cluster, demandOf(vm), (other) => other.id !== vm.runtime.host.value)
      if (best && !best.fault && best.load < 10) yield { vm, host: best.host.id }
    }
  }
}

/** Does what a recommendation says, and remembers it. */
function apply(call: Call, cluster: string, { action }: ClusterRecommendation): void {
  for (const one of action ?? []) {
    const { drsMigration } = one as ClusterMigrationAction
    if (!drsMigration) continue
    call.startTask(drsMoveTask, drsMigration.vm, {
      vm: drsMigration.vm.value,
      spec: { host: drsMigration.destination },
      byDrs: true,
    })
    const { actionHistory = [], migrationHistory = [] } = clusterOf(call, ref('ComputeResource', cluster))
    call.store.update(computeResourceKind, cluster, {
      actionHistory: [...actionHistory, { action: one, time: call.clock.stamp() }].slice(-100),
      migrationHistory: [...migrationHistory, drsMigration].slice(-100),
    })
  }
}

/** One look of DRS at a cluster: moves that rules ask for are made where DRS may, recommended elsewhere. */
function refresh(call: Call, cluster: ComputeResourceState): void {
  let key = cluster.lastKey ?? 0
  const open: ClusterRecommendation[] = []
  const moved = new Set<string>()
  for (const { vm, host } of misplaced(call, cluster)) {
    // Of two VMs that must not meet, one moves.
    if (moved.has(vm.runtime.host.value)) continue
    moved.add(vm.runtime.host.value)
    const recommendation = recommend(call, cluster, ++key, vm, host, 'fixAffin')
    if (drsBehavior(cluster, vm.id) === 'fullyAutomated') apply(call, cluster.id, recommendation)
    else open.push(recommendation)
  }
  call.store.update(computeResourceKind, cluster.id, { recommendation: open, lastKey: key })
}

function taken(call: Call, self: Ref, key: string): ClusterRecommendation {
  const cluster = clusterOf(call, self)
  const found = cluster.recommendation?.find((one) => one.key === key)
  if (!found) throw invalidArgument('key')
  call.store.update(computeResourceKind, cluster.id, {
    recommendation: cluster.recommendation?.filter((one) => one !== found),
  })
  return found
}

export const drsOperations = [
  vim('RefreshRecommendation', {
    handle: (self, _args, call) => {
      const cluster = clusterOf(call, self)
      // The method declares no fault: without DRS there is nothing to be made anew.
      if (clusterConfig(cluster)?.drsConfig.enabled) refresh(call, cluster)
    },
  }),
  vim('ApplyRecommendation', {
    privileges: 'Resource.ApplyRecommendation',
    handle: (self, { key }, call) => apply(call, self.value, taken(call, self, key)),
  }),
  vim('CancelRecommendation', {
    handle: (self, { key }, call) => {
      taken(call, self, key)
    },
  }),
  vim('ClusterEnterMaintenanceMode', {
    privileges: (_self, { host }) => host.map((one) => [one, 'Host.Config.Maintenance'] as const),
    handle: (self, { host }, call) => {
      const cluster = clusterOf(call, self)
      const leaving = new Set(host.map((one) => one.value))
      let key = cluster.lastKey ?? 0
      const recommendations: ClusterRecommendation[] = []
      const faultsByVm: { vm: Ref; fault: never[] }[] = []
      for (const one of host) {
        if (call.get(hostKind, one).parent !== cluster.id) throw invalidArgument('host')
        for (const vm of vmsOn(call.store, one.value).filter(({ runtime }) => runtime.powerState === 'poweredOn')) {
          const candidates = rankHosts(call.store, cluster, demandOf(vm), (other) => !leaving.has(other.id))
          const [best] = candidates
          if (best && !best.fault) recommendations.push(recommend(call, cluster, ++key, vm, best.host.id, 'hostMaint'))
          else
            faultsByVm.push({
              vm: ref('VirtualMachine', vm.id),
              fault: candidates.map((candidate) => localizedFault(candidate.fault!) as never),
            })
        }
      }
      call.store.update(computeResourceKind, cluster.id, {
        recommendation: [...(cluster.recommendation ?? []), ...recommendations],
        lastKey: key,
      })
      return { recommendations, fault: faultsByVm.length ? { reason: 'hostMaint', faultsByVm } : undefined }
    },
  }),
]

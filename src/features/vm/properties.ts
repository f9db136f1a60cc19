import type { ManagedEntityStatus } from '../../generated/vim25.ts'
import { defineManaged, field, own, type Ref, type Relation, ref, related } from '../../kernel/managed.ts'
import { share } from '../../spec/shared-value.ts'
import type { Store } from '../../store/store.ts'
import {
  computeResourceKind,
  datastoreIds,
  entityProperties,
  hostKind,
  networkIds,
  networkKind,
  resourcePoolKind,
  type SnapshotState,
  snapshotKind,
  type VmState,
  vmKind,
} from '../inventory/index.ts'
import { vmDefaults } from './defaults.ts'
import { layout, layoutEx, storageInfo } from './layout.ts'
import { rootSnapshots, snapshotInfo } from './snapshot-tree.ts'
import { heartbeat, vmSummary } from './summary.ts'

const ofSnapshots: Relation = { kind: snapshotKind, targets: (snapshot: SnapshotState) => [snapshot.vm] }

/** Methods that the VM's state rules out, from the fixture's lists. */
function disabledMethod(vm: VmState): string[] {
  const lists = vmDefaults().disabledMethods
  const named = new Set(lists.always)
  const add = (list: string) => {
    for (const method of lists[list] ?? []) named.add(method)
  }
  if (vm.config.template) add('template')
  else add(vm.runtime.powerState)
  if (vm.runtime.powerState === 'poweredOn' && vm.guest.toolsRunningStatus !== 'guestToolsRunning') add('withoutTools')
  if (vm.runtime.connectionState !== 'connected') add('disconnected')
  if (vm.runtime.question) named.delete('AnswerVM')
  const sorted = [...named].sort()
  const key = sorted.join()
  let known = combinations.get(key)
  if (!known) {
    known = share(sorted)
    combinations.set(key, known)
  }
  return known
}
// Each combination once, so that it is encoded once.
const combinations = new Map<string, string[]>()

const RANK: Record<ManagedEntityStatus, number> = { gray: 0, green: 1, yellow: 2, red: 3 }
function overallStatus(vm: VmState): ManagedEntityStatus {
  let worst: ManagedEntityStatus = 'green'
  for (const alarm of vm.triggeredAlarmState ?? [])
    if (RANK[alarm.overallStatus] > RANK[worst]) worst = alarm.overallStatus
  return worst
}

/** The environment browser of the compute resource that the VM's host belongs to. */
function environmentBrowser(vm: VmState, store: Store): Ref {
  const host = store.get(hostKind, vm.runtime.host.value)
  const owner = host && store.get(computeResourceKind, host.parent)
  return ref('EnvironmentBrowser', owner?.environmentBrowser ?? '')
}

function poolRef(id: string, store: Store): Ref {
  return ref(store.get(resourcePoolKind, id)?.type ?? 'ResourcePool', id)
}

const { overallStatus: _, ...common } = entityProperties<VmState>({
  disabledMethod: { fields: ['runtime', 'config', 'guest'], read: disabledMethod },
})

export const virtualMachine = defineManaged({
  type: 'VirtualMachine',
  kind: vmKind,
  entity: true,
  parent: (vm) => (vm.parent === undefined ? undefined : ref('Folder', vm.parent)),
  inheritsFrom: (vm) => [
    ...(vm.resourcePool ? [ref('ResourcePool', vm.resourcePool)] : []),
    ref('HostSystem', vm.runtime.host.value),
  ],
  eventScope: (vm) => ({ host: vm.runtime.host.value }),
  nameOf: (vm) => vm.name,
  properties: {
    ...common,
    overallStatus: own(['triggeredAlarmState'], overallStatus),
    capability: { origin: 'constant', fields: [], relations: [], read: () => vmDefaults().capability },
    config: own(['config', 'unreadable'], (vm: VmState) => (vm.unreadable ? undefined : vm.config)),
    layout: related(['files', 'config'], [ofSnapshots], (vm: VmState, { store }) => layout(vm, store)),
    layoutEx: related(['files', 'config'], [ofSnapshots], (vm: VmState, { store }) => layoutEx(vm, store)),
    storage: own(['files', 'config', 'home'], storageInfo),
    environmentBrowser: related(
      ['runtime'],
      [
        {
          kind: hostKind,
          fields: ['parent'],
          targets: (host: { id: string }, store) => [...store.ids(vmKind, 'host', host.id)],
        },
      ],
      (vm: VmState, { store }) => environmentBrowser(vm, store),
    ),
    resourcePool: own(['resourcePool'], (vm: VmState, { store }) =>
      vm.resourcePool ? poolRef(vm.resourcePool, store) : undefined,
    ),
    parentVApp: own(['parentVApp'], (vm: VmState) => (vm.parentVApp ? ref('VirtualApp', vm.parentVApp) : undefined)),
    resourceConfig: own(['config'], (vm: VmState) => ({
      entity: ref('VirtualMachine', vm.id),
      changeVersion: vm.config.changeVersion,
      lastModified: vm.config.changeVersion,
      cpuAllocation: vm.config.cpuAllocation ?? {},
      memoryAllocation: vm.config.memoryAllocation ?? {},
    })),
    runtime: field<VmState, 'runtime'>('runtime'),
    guest: field<VmState, 'guest'>('guest'),
    summary: own(
      ['name', 'config', 'runtime', 'guest', 'files', 'customValue', 'triggeredAlarmState', 'home'],
      (vm: VmState, { store }) => vmSummary(vm, store, overallStatus(vm)),
    ),
    datastore: own(['config', 'home'], (vm: VmState) => datastoreIds(vm).map((id) => ref('Datastore', id))),
    network: own(['config'], (vm: VmState, { store }) =>
      networkIds(vm.config).map((id) => ref(store.get(networkKind, id)?.type ?? 'Network', id)),
    ),
    snapshot: related(['currentSnapshot'], [ofSnapshots], (vm: VmState, { store }) => snapshotInfo(vm, store)),
    rootSnapshot: related([], [ofSnapshots], (vm: VmState, { store }) => rootSnapshots(vm, store)),
    guestHeartbeatStatus: own(['guest'], heartbeat),
  },
})

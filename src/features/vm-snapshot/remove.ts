import type { Call } from '../../kernel/call.ts'
import { ref } from '../../kernel/managed.ts'
import { vim } from '../../kernel/operation.ts'
import type { TaskKind } from '../../kernel/task.ts'
import { type SnapshotState, snapshotKind, type VmState, vmKind } from '../inventory/index.ts'
import { claimVm, vmOf, withRuntime } from '../vm/index.ts'
import { type Chains, consolidate, dropUnused, linksOf, needsConsolidation } from './chains.ts'

interface RemoveInput {
  readonly vm: string
  /** Ids of the snapshots that go. */
  readonly snapshots: readonly string[]
  readonly consolidate: boolean
  readonly by: 'vm.Snapshot.remove' | 'VirtualMachine.removeAllSnapshots' | 'VirtualMachine.consolidateDisks'
}

/** RemoveSnapshot_Task, RemoveAllSnapshots_Task and ConsolidateVMDisks_Task: fewer snapshots, then shorter chains. */
export const removeTask: TaskKind<RemoveInput> = {
  name: 'vm-snapshot.remove',
  descriptionId: (input) => input.by,
  seconds: [1, 5],
  begin: ({ vm }, call) => {
    claimVm(call, vm)
    return undefined
  },
  finish: (input, call) => remove(call, input),
}

function remove(call: Call, input: RemoveInput): void {
  const vm = vmOf(call, input.vm)
  const all = call.store.list(snapshotKind, 'vm', vm.id)
  const gone = new Set(input.snapshots)
  const byId = new Map(all.map((one) => [one.id, one]))
  // The nearest ancestor that stays.
  const above = (id: string | undefined): string | undefined => {
    let found = id
    while (found !== undefined && gone.has(found)) found = byId.get(found)?.parent
    return found
  }
  const own = new Set(all.filter((one) => gone.has(one.id)).flatMap((one) => one.files.map((file) => file.name)))
  const kept = all.filter((one) => !gone.has(one.id))
  const chains: Chains = {
    vm: vm.config,
    snapshots: new Map(kept.map((one) => [one.id, one.config])),
    files: vm.files.filter((file) => !own.has(file.name)),
  }
  dropUnused(chains, new Set(all.flatMap((one) => [...linksOf(one.config)])))
  const merged = input.consolidate && consolidate(chains)
  for (const one of all) {
    if (gone.has(one.id)) call.store.remove(snapshotKind, one.id)
    else call.store.update(snapshotKind, one.id, { parent: above(one.parent), config: chains.snapshots.get(one.id)! })
  }
  const needed = needsConsolidation(chains)
  const stored = call.store.update(vmKind, vm.id, {
    config: merged || gone.size ? { ...chains.vm, changeVersion: call.clock.stamp() } : vm.config,
    files: chains.files,
    currentSnapshot: above(vm.currentSnapshot),
    runtime:
      (vm.runtime.consolidationNeeded ?? false) === needed
        ? vm.runtime
        : withRuntime(vm, { consolidationNeeded: needed }),
  })
  if (merged) postEvent(call, stored, 'com.vmware.vc.VmDiskConsolidatedEvent')
  else if (needed && !vm.runtime.consolidationNeeded) postEvent(call, stored, 'com.vmware.vc.VmDiskConsolidationNeeded')
}

function postEvent(call: Call, vm: VmState, eventTypeId: string): void {
  const object = { objectId: vm.id, objectType: 'VirtualMachine', objectName: vm.name }
  call.post('EventEx', { vm: vm.id }, { eventTypeId, severity: 'info', ...object })
}

function below(call: Call, snapshot: SnapshotState): string[] {
  const children = call.store.list(snapshotKind, 'parent', snapshot.id)
  return [snapshot.id, ...children.flatMap((child) => below(call, child))]
}

export const removeSnapshot = vim('RemoveSnapshot_Task', {
  handle: (self, { removeChildren, consolidate: merge = true }, call) => {
    const snapshot = call.get(snapshotKind, self)
    const snapshots = removeChildren ? below(call, snapshot) : [snapshot.id]
    const input = { vm: snapshot.vm, snapshots, consolidate: merge, by: 'vm.Snapshot.remove' as const }
    return call.startTask(removeTask, ref('VirtualMachine', snapshot.vm), input)
  },
})

const DAY_MS = 86_400_000

export const removeAllSnapshots = vim('RemoveAllSnapshots_Task', {
  handle: (self, { consolidate: merge = true, spec }, call) => {
    const since = spec?.retentionDays === undefined ? undefined : call.clock.now() - spec.retentionDays * DAY_MS
    const snapshots = call.store
      .list(snapshotKind, 'vm', self.value)
      .filter((one) => since === undefined || Date.parse(one.createTime) <= since)
      .map((one) => one.id)
    const by = 'VirtualMachine.removeAllSnapshots' as const
    return call.startTask(removeTask, self, { vm: self.value, snapshots, consolidate: merge, by })
  },
})

export const consolidateDisks = vim('ConsolidateVMDisks_Task', {
  handle: (self, _, call) => {
    const by = 'VirtualMachine.consolidateDisks' as const
    return call.startTask(removeTask, self, { vm: self.value, snapshots: [], consolidate: true, by })
  },
})

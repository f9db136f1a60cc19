import type { VirtualMachineSnapshotInfo, VirtualMachineSnapshotTree } from '../../generated/vim25.ts'
import { type Ref, ref } from '../../kernel/managed.ts'
import type { Store } from '../../store/store.ts'
import { type SnapshotState, snapshotKind, type VmState } from '../inventory/index.ts'

const snapshotRef = (id: string): Ref => ref('VirtualMachineSnapshot', id)

/** `snapshot`: the tree in creation order; unset without snapshots. */
export function snapshotInfo(vm: VmState, store: Store): VirtualMachineSnapshotInfo | undefined {
  const all = store.list(snapshotKind, 'vm', vm.id)
  if (all.length === 0) return undefined
  const below = (parent: string | undefined): VirtualMachineSnapshotTree[] =>
    all.filter((one) => one.parent === parent).map((one) => ({ ...entry(vm, one), childSnapshotList: below(one.id) }))
  return {
    ...(vm.currentSnapshot ? { currentSnapshot: snapshotRef(vm.currentSnapshot) } : {}),
    rootSnapshotList: below(undefined),
  }
}

function entry(vm: VmState, snapshot: SnapshotState): VirtualMachineSnapshotTree {
  return {
    snapshot: snapshotRef(snapshot.id),
    vm: ref('VirtualMachine', vm.id),
    name: snapshot.name,
    description: snapshot.description,
    id: snapshot.number,
    createTime: snapshot.createTime,
    // Without memory a revert leads to a VM that is off.
    state: snapshot.hasMemory ? snapshot.powerState : 'poweredOff',
    quiesced: snapshot.quiesced,
    replaySupported: false,
  }
}

export function rootSnapshots(vm: VmState, store: Store): Ref[] {
  return store
    .list(snapshotKind, 'vm', vm.id)
    .filter((one) => one.parent === undefined)
    .map((one) => snapshotRef(one.id))
}

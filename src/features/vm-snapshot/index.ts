// Snapshots of virtual machines: their objects, and the chains of disks that they make.
import type { Feature } from '../../kernel/kernel.ts'
import { constant, defineManaged, field, own, ref, related } from '../../kernel/managed.ts'
import { type SnapshotState, snapshotKind } from '../inventory/index.ts'
import { createSnapshot, createSnapshotEx, createSnapshotTask } from './create.ts'
import { consolidateDisks, removeAllSnapshots, removeSnapshot, removeTask } from './remove.ts'
import { renameSnapshot } from './rename.ts'
import { nothingToRevert, revertTask, revertToCurrentSnapshot, revertToSnapshot } from './revert.ts'

const snapshot = defineManaged<'VirtualMachineSnapshot', SnapshotState>({
  type: 'VirtualMachineSnapshot',
  kind: snapshotKind,
  parent: (state) => ref('VirtualMachine', state.vm),
  nameOf: (state) => state.name,
  properties: {
    config: field<SnapshotState, 'config'>('config'),
    childSnapshot: related(
      [],
      [{ kind: snapshotKind, fields: ['parent'], targets: (one: SnapshotState) => (one.parent ? [one.parent] : []) }],
      (state: SnapshotState, { store }) =>
        store.list(snapshotKind, 'parent', state.id).map((child) => ref('VirtualMachineSnapshot', child.id)),
    ),
    vm: own(['vm'], (state: SnapshotState) => ref('VirtualMachine', state.vm)),
    value: constant([]),
    availableField: constant([]),
  },
})

export const vmSnapshotFeature: Feature = {
  name: 'vm-snapshot',
  managed: [snapshot],
  operations: [
    createSnapshot,
    createSnapshotEx,
    revertToSnapshot,
    revertToCurrentSnapshot,
    removeSnapshot,
    removeAllSnapshots,
    consolidateDisks,
    renameSnapshot,
  ],
  tasks: [createSnapshotTask, revertTask, nothingToRevert, removeTask],
}

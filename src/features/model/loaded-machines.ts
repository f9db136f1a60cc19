import type {
  ManagedObjectReference,
  VirtualMachineConfigInfo,
  VirtualMachineFileLayoutEx,
  VirtualMachineSnapshotTree,
} from '../../generated/vim25.ts'
import type { Call } from '../../kernel/call.ts'
import {
  datastoreKind,
  hostKind,
  resourcePoolKind,
  snapshotKind,
  type VmFile,
  type VmState,
  vmKind,
} from '../inventory/index.ts'
import { createVmState, newVmUuids } from '../vm/index.ts'
import { common, type Homes, put } from './loaded-common.ts'
import type { Saved, SavedObjects } from './saved.ts'

/** Virtual machines and templates with their snapshots. */
export function loadMachines(call: Call, saved: SavedObjects, homes: Homes): void {
  const configs = new Map(saved.of('VirtualMachineSnapshot').map(({ id, p }) => [id, p.config]))
  const names = new Map([...call.store.all(datastoreKind)].map(({ id, name }) => [name, id]))
  for (const one of saved.of('VirtualMachine')) machine(call, one, { saved, homes, names, configs })
}

interface Place {
  readonly saved: SavedObjects
  readonly homes: Homes
  /** Datastores by name. */
  readonly names: ReadonlyMap<string, string>
  readonly configs: ReadonlyMap<string, VirtualMachineConfigInfo | undefined>
}

function homeOf({ p }: Saved<'VirtualMachine'>, path: string, names: Place['names']): string {
  const named = names.get(path.slice(1, path.indexOf(']')))
  // Datastores of one name in different datacenters: the VM's own list says which.
  const own = (p.datastore ?? []).map(({ value }) => value)
  return (named !== undefined && (own.length === 0 || own.includes(named)) ? named : own[0]) ?? named ?? ''
}

function machine(call: Call, one: Saved<'VirtualMachine'>, place: Place): void {
  const { id, p } = one
  if (call.store.get(vmKind, id)) return
  const { saved, homes, names } = place
  const name = p.name ?? p.config?.name ?? id
  const vmPathName = p.config?.files?.vmPathName ?? p.summary?.config?.vmPathName ?? `[] ${name}/${name}.vmx`
  const host = p.runtime?.host?.value ?? [...call.store.all(hostKind)][0]?.id ?? ''
  const pool = p.resourcePool?.value
  const isVApp = pool !== undefined && call.store.get(resourcePoolKind, pool)?.type === 'VirtualApp'
  const uuids = newVmUuids(call, vmPathName)
  const draft = createVmState(call, {
    id,
    name,
    parent: saved.parent(id) ?? (p.parentVApp ? undefined : homes.parentOf(id, 'vm')),
    host,
    pool: pool !== undefined && saved.has(pool) ? pool : undefined,
    ...(p.parentVApp || isVApp ? { parentVApp: p.parentVApp?.value ?? pool } : {}),
    home: homeOf(one, vmPathName, names),
    vmPathName,
    uuid: p.config?.uuid || uuids.uuid,
    instanceUuid: p.config?.instanceUuid || uuids.instanceUuid,
  })
  const config = {
    ...draft.config,
    ...p.config,
    name,
    uuid: draft.config.uuid,
    instanceUuid: draft.config.instanceUuid,
  }
  const snapshots = p.snapshot ? flat(p.snapshot.rootSnapshotList, undefined) : []
  const state: VmState = {
    ...draft,
    ...common(p),
    config: {
      ...config,
      changeVersion: stampOf(config.changeVersion) ?? call.clock.stamp(),
    } as VirtualMachineConfigInfo,
    runtime: { ...draft.runtime, ...p.runtime, host: { type: 'HostSystem', value: host } },
    guest: p.guest ? { ...draft.guest, ...p.guest } : draft.guest,
    files: filesOf(p.layoutEx, draft.files),
    nextSnapshot: Math.max(0, ...snapshots.map(({ tree }) => tree.id)) + 1,
    ...(p.snapshot?.currentSnapshot ? { currentSnapshot: p.snapshot.currentSnapshot.value } : {}),
  }
  put(call, vmKind, state)
  for (const { tree, parent } of snapshots) snapshot(call, state, tree, parent, p.layoutEx, place)
}

/** Others number the versions of a configuration; ours are times. */
function stampOf(changeVersion: string | undefined): string | undefined {
  return changeVersion !== undefined && /^\d{4}-\d\d-\d\dT/.test(changeVersion) ? changeVersion : undefined
}

function filesOf(layout: VirtualMachineFileLayoutEx | undefined, fallback: readonly VmFile[]): readonly VmFile[] {
  const files = layout?.file?.map(({ key, name, type, size }) => ({ key, name, type, size: Number(size ?? 0) })) ?? []
  return files.length ? files : fallback
}

interface Node {
  readonly tree: VirtualMachineSnapshotTree
  readonly parent: ManagedObjectReference | undefined
}

function flat(trees: readonly VirtualMachineSnapshotTree[], parent: ManagedObjectReference | undefined): Node[] {
  return trees.flatMap((tree) => [{ tree, parent }, ...flat(tree.childSnapshotList ?? [], tree.snapshot)])
}

function snapshot(
  call: Call,
  vm: VmState,
  tree: VirtualMachineSnapshotTree,
  parent: ManagedObjectReference | undefined,
  layout: VirtualMachineFileLayoutEx | undefined,
  { configs }: Place,
): void {
  const id = tree.snapshot.value
  const own = layout?.snapshot?.find(({ key }) => key.value === id)
  const keys = [own?.dataKey, own?.memoryKey]
  put(call, snapshotKind, {
    id,
    vm: vm.id,
    parent: parent?.value,
    number: tree.id,
    name: tree.name,
    description: tree.description,
    createTime: tree.createTime,
    powerState: tree.state,
    quiesced: tree.quiesced,
    hasMemory: (own?.memoryKey ?? -1) >= 0,
    config: configs.get(id) ?? vm.config,
    files: vm.files.filter(({ key }) => keys.includes(key)),
  })
}

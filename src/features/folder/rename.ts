import type { Call } from '../../kernel/call.ts'
import { Fault } from '../../kernel/fault.ts'
import { type Ref, ref, type Target } from '../../kernel/managed.ts'
import { vim } from '../../kernel/operation.ts'
import type { TaskKind } from '../../kernel/task.ts'
import { renameDatastore } from '../datastore/index.ts'
import {
  assertNameFree,
  computeResourceKind,
  datacenterOf,
  dvsKind,
  type EntityCommon,
  type FolderState,
  folderKind,
  hostKind,
  networkKind,
  resourcePoolKind,
  storedName,
  vmKind,
} from '../inventory/index.ts'

/** What a caller needs to rename an entity of a class; nearest class upwards. */
const PRIVILEGES: Record<string, string> = {
  Folder: 'Folder.Rename',
  Datacenter: 'Datacenter.Rename',
  VirtualMachine: 'VirtualMachine.Config.Rename',
  ComputeResource: 'Host.Inventory.RenameCluster',
  ResourcePool: 'Resource.RenamePool',
  VirtualApp: 'VApp.Rename',
  Datastore: 'Datastore.Rename',
  DistributedVirtualPortgroup: 'DVPortgroup.Modify',
  Network: 'Network.Config',
  DistributedVirtualSwitch: 'DVSwitch.Modify',
}

/** The entry of the nearest class upwards. */
export function ofClass(call: Call, table: Readonly<Record<string, string>>, type: string): string {
  for (const ancestor of call.spec.managedType(type)?.ancestors ?? [type])
    if (table[ancestor] !== undefined) return table[ancestor]
  return ''
}

/** `Folder`, `VirtualMachine`, `dvs.VmwareDistributedVirtualSwitch`: a class as descriptionIds have it. */
export function classOf(call: Call, type: string): string {
  return (call.spec.managedType(type)?.vmodlName ?? type).replace(/^vim\./, '')
}

function assertFree(call: Call, target: Target, name: string): void {
  const state = target.state as EntityCommon
  const kind: unknown = target.definition.kind
  if (kind === networkKind || kind === dvsKind) assertNetworkNameFree(call, state.id, name)
  if (state.parent !== undefined) assertNameFree(call, state.parent, name, state.id)
}

// Networks, port groups and switches share one name space in their datacenter.
function assertNetworkNameFree(call: Call, id: string, name: string): void {
  const datacenter = datacenterOf(call, id)
  for (const other of call.store.list(networkKind, 'plainName', name))
    if (other.id !== id && datacenterOf(call, other.id) === datacenter)
      throw new Fault('DuplicateName', { name, object: ref(other.type, other.id) })
}

/** Gives an entity another name. DuplicateName, InvalidName; NotSupported for what has a name of its own nature. */
export function rename(call: Call, self: Ref, newName: string): void {
  const target = call.find(self)
  const kind: unknown = target.definition.kind
  const { id, name: oldName } = target.state as EntityCommon
  assertRenamable(call, target)
  if (target.ref.type === 'Datastore') {
    renameDatastore(call, id, newName)
    return
  }
  const name = storedName(newName)
  if (name === oldName) return
  assertFree(call, target, name)
  const names = { oldName, newName: name }
  if (kind === vmKind) {
    const vm = call.get(vmKind, target.ref)
    call.store.update(vmKind, id, { name, config: { ...vm.config, name } })
    call.post('VmRenamedEvent', { vm: id }, { ...names, template: vm.config.template })
  } else if (kind === networkKind) {
    const { portgroupConfig } = call.get(networkKind, target.ref)
    call.store.update(networkKind, id, {
      name,
      ...(portgroupConfig ? { portgroupConfig: { ...portgroupConfig, name } } : {}),
    })
    if (portgroupConfig) call.post('DVPortgroupRenamedEvent', { net: id }, names)
  } else if (kind === dvsKind) {
    const { config } = call.get(dvsKind, target.ref)
    call.store.update(dvsKind, id, { name, config: { ...config, name } })
    call.post('DvsRenamedEvent', { dvs: id }, names)
  } else {
    call.store.update(kind as typeof folderKind, id, { name })
    if (target.ref.type === 'Datacenter') call.post('DatacenterRenamedEvent', { datacenter: id }, names)
  }
}

function assertRenamable(call: Call, { definition, state }: Target): void {
  const kind: unknown = definition.kind
  const isFixed = kind === folderKind && (state as FolderState).fixed
  const isRootPool =
    kind === resourcePoolKind && call.store.get(computeResourceKind, (state as EntityCommon).parent ?? '') !== undefined
  if (isFixed || isRootPool || kind === hostKind) throw new Fault('NotSupported')
}

interface RenameInput {
  self: Ref
  newName: string
  /** Class as in descriptionId. */
  class: string
}
export const renameTask: TaskKind<RenameInput> = {
  name: 'entity.rename',
  descriptionId: (input) => `${input.class}.rename`,
  begin(input, call) {
    call.claim(input.self.value)
    return undefined
  },
  finish: ({ self, newName }, call) => rename(call, self, newName),
}

export const renameOperations = [
  vim('Rename_Task', {
    privileges: (self, _, call) => [[self, ofClass(call, PRIVILEGES, self.type)]],
    handle: (self, { newName }, call) =>
      call.startTask(renameTask, self, { self, newName, class: classOf(call, self.type) }),
  }),
  vim('Reload', { handle: () => undefined }),
]

import { Fault } from '../../kernel/fault.ts'
import { type Ref, ref, type Target } from '../../kernel/managed.ts'
import { vim } from '../../kernel/operation.ts'
import type { TaskCall, TaskKind } from '../../kernel/task.ts'
import {
  assertNameFree,
  computeResourceKind,
  datacenterKind,
  datacenterOf,
  datastoreKind,
  dvsKind,
  type EntityCommon,
  type FolderState,
  folderKind,
  hostKind,
  networkKind,
  type ResourcePoolState,
  resourcePoolKind,
  storagePodKind,
  vmKind,
} from '../inventory/index.ts'
import { keepingWhatWasDone } from './inside.ts'
import { ofClass } from './rename.ts'

const PRIVILEGES: Record<string, string> = {
  Folder: 'Folder.Move',
  Datacenter: 'Datacenter.Move',
  VirtualMachine: 'VirtualMachine.Inventory.Move',
  VirtualApp: 'VApp.Move',
  ComputeResource: 'Host.Inventory.MoveCluster',
  HostSystem: 'Host.Inventory.MoveHost',
  Datastore: 'Datastore.Move',
  Network: 'Network.Move',
  DistributedVirtualSwitch: 'DVSwitch.Move',
}

/** Task kind of the feature that owns hosts: takes one out of its cluster into a folder; input `{ host, folder }`, ids. */
export const HOST_INTO_FOLDER = 'host.move-into-folder'

/** Type that a folder's childType must name for an entity of this kind; undefined where its kind is never in a folder. */
function wanted({ definition, state }: Target): string | undefined {
  const kind: unknown = definition.kind
  if (kind === vmKind) return 'VirtualMachine'
  if (kind === folderKind) return 'Folder'
  if (kind === datacenterKind) return 'Datacenter'
  if (kind === computeResourceKind || kind === hostKind) return 'ComputeResource'
  if (kind === datastoreKind) return 'Datastore'
  if (kind === storagePodKind) return 'StoragePod'
  if (kind === networkKind) return 'Network'
  if (kind === dvsKind) return 'DistributedVirtualSwitch'
  return kind === resourcePoolKind && (state as ResourcePoolState).type === 'VirtualApp' ? 'VirtualApp' : undefined
}

/** Moves one entity. InvalidFolder when the kind does not fit or the folder lies below it; NotSupported out of its datacenter. */
function moveOne(call: TaskCall, entity: Ref, folder: Target): void {
  const target = call.find(entity)
  const kind: unknown = target.definition.kind
  const { id, name, parent } = target.state as EntityCommon
  const childType = (folder.state as FolderState).childType
  const invalid = () => new Fault('InvalidFolder', { target: folder.ref })
  const type = wanted(target)
  if (type === undefined || !childType.includes(type)) throw invalid()
  if (kind === folderKind) {
    const moved = target.state as FolderState
    if (moved.fixed) throw new Fault('NotSupported')
    if (moved.childType.join() !== childType.join()) throw invalid()
  }
  if (folder.ref.value === id || [...call.kernel.objects.ancestors(folder)].some((one) => one.ref.value === id))
    throw invalid()
  const datacenter = kind === datacenterKind ? undefined : datacenterOf(call, id)
  if (datacenter !== undefined && datacenter !== datacenterOf(call, folder.ref.value)) throw new Fault('NotSupported')
  if (kind === hostKind) {
    moveHost(call, id, folder.ref.value)
    return
  }
  const isVApp = kind === resourcePoolKind
  if (folder.ref.value === (isVApp ? (target.state as ResourcePoolState).parentFolder : parent)) return
  assertNameFree(call, folder.ref.value, name, id)
  if (isVApp) call.store.update(resourcePoolKind, id, { parentFolder: folder.ref.value })
  else call.store.update(kind as typeof folderKind, id, { parent: folder.ref.value })
}

function moveHost(call: TaskCall, host: string, folder: string): void {
  const kind = call.kernel.taskKinds.get(HOST_INTO_FOLDER)
  if (!kind) throw new Fault('NotSupported')
  const input = kind.begin?.({ host, folder }, call) ?? { host, folder }
  for (const step of kind.steps ?? []) step(input, call)
  kind.finish(input, call)
}

interface MoveInput {
  folder: string
  list: readonly Ref[]
}
export const moveIntoFolderTask: TaskKind<MoveInput> = {
  name: 'folder.move-into',
  descriptionId: 'Folder.moveInto',
  begin({ list }, call) {
    for (const entity of list) call.claim(entity.value)
    return undefined
  },
  ...keepingWhatWasDone(({ folder, list }, call) => {
    const target = call.find(ref('Folder', folder))
    for (const entity of list) call.store.attempt(() => moveOne(call, entity, target))
  }),
}

export const moveOperations = [
  vim('MoveIntoFolder_Task', {
    privileges: (self, { list }, call) =>
      list.flatMap((entity) => {
        const target = call.find(entity)
        const privilege = ofClass(call, PRIVILEGES, target.ref.type)
        const parent = target.definition.parent?.(target.state)
        return [target.ref, ...(parent ? [parent] : []), self].map((object) => [object, privilege] as const)
      }),
    handle: (self, { list }, call) => call.startTask(moveIntoFolderTask, self, { folder: self.value, list }),
  }),
]

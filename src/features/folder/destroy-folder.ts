import type { Call } from '../../kernel/call.ts'
import { Fault } from '../../kernel/fault.ts'
import { type Ref, ref } from '../../kernel/managed.ts'
import { type Privileges, vim } from '../../kernel/operation.ts'
import type { TaskCall, TaskKind } from '../../kernel/task.ts'
import { removeEntity } from '../datastore/index.ts'
import { datastoreKind, folderKind, storagePodKind } from '../inventory/index.ts'
import { keepingWhatWasDone, performInside } from './inside.ts'
import { childrenOf } from './managed.ts'

/**
 * Destroys a folder and everything in it, children first, each as its own Destroy_Task would. Stops at the first fault; what was
 * destroyed by then stays so.
 */
function destroyTree(call: TaskCall, folder: Ref): void {
  for (const child of childrenOf(call.store, folder.value)) {
    if (child.type === 'Folder') destroyTree(call, child)
    // A switch takes its port groups with it.
    else if (call.kernel.objects.find(child.value)) call.store.attempt(() => performInside(call, 'Destroy_Task', child))
  }
  removeEntity(call, folderKind, folder.value)
}

/** The same for a tree of VMs, whose files stay where they are. */
function unregisterTree(call: TaskCall, folder: Ref): void {
  for (const child of childrenOf(call.store, folder.value)) {
    if (child.type === 'Folder') unregisterTree(call, child)
    else
      call.store.attempt(() =>
        performInside(call, child.type === 'VirtualApp' ? 'unregisterVApp_Task' : 'UnregisterVM', child),
      )
  }
  removeEntity(call, folderKind, folder.value)
}

interface FolderInput {
  id: string
}
function begin({ id }: FolderInput, call: TaskCall): undefined {
  call.claim(id)
  if (call.get(folderKind, ref('Folder', id)).fixed) throw new Fault('NotSupported')
}

export const destroyFolderTask: TaskKind<FolderInput> = {
  name: 'folder.destroy',
  descriptionId: 'Folder.destroy',
  begin,
  ...keepingWhatWasDone(({ id }, call) => destroyTree(call, ref('Folder', id))),
}

export const unregisterAndDestroyTask: TaskKind<FolderInput> = {
  name: 'folder.unregister-and-destroy',
  descriptionId: 'Folder.unregisterAndDestroy',
  begin(input, call) {
    begin(input, call)
    if (!call.get(folderKind, ref('Folder', input.id)).childType.includes('VirtualMachine'))
      throw new Fault('NotSupported')
    return undefined
  },
  ...keepingWhatWasDone(({ id }, call) => unregisterTree(call, ref('Folder', id))),
}

/** A datastore cluster leaves its members to its parent. */
export const destroyPodTask: TaskKind<FolderInput> = {
  name: 'storage-pod.destroy',
  descriptionId: 'StoragePod.destroy',
  begin({ id }, call) {
    call.claim(id)
    return undefined
  },
  finish({ id }, call) {
    const pod = call.get(storagePodKind, ref('StoragePod', id))
    for (const member of call.store.list(datastoreKind, 'parent', id))
      call.store.update(datastoreKind, member.id, { parent: pod.parent })
    removeEntity(call, storagePodKind, id)
  },
}

/** The privilege on an entity and on its parent. */
export function withParent(privilege: string): (self: Ref, args: unknown, call: Call) => Privileges {
  return (self, _, call) => {
    const target = call.find(self)
    const parent = target.definition.parent?.(target.state)
    return [target.ref, ...(parent ? [parent] : [])].map((object) => [object, privilege] as const)
  }
}

export const destroyOperations = [
  vim('Destroy_Task', {
    on: 'Folder',
    privileges: withParent('Folder.Delete'),
    handle: (self, _, call) => call.startTask(destroyFolderTask, self, { id: self.value }),
  }),
  vim('Destroy_Task', {
    on: 'StoragePod',
    privileges: withParent('Folder.Delete'),
    handle: (self, _, call) => call.startTask(destroyPodTask, self, { id: self.value }),
  }),
  vim('UnregisterAndDestroy_Task', {
    privileges: withParent('Folder.Delete'),
    handle: (self, _, call) => call.startTask(unregisterAndDestroyTask, self, { id: self.value }),
  }),
]

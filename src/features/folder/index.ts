// Folders, and what happens to any entity as a member of one: names, moves, destruction of whole trees.
import type { Call } from '../../kernel/call.ts'
import type { Feature } from '../../kernel/kernel.ts'
import { folderKind } from '../inventory/index.ts'
import { CHILD_TYPES, createOperations } from './create-folder.ts'
import { destroyFolderTask, destroyOperations, destroyPodTask, unregisterAndDestroyTask } from './destroy-folder.ts'
import { folderManaged } from './managed.ts'
import { moveIntoFolderTask, moveOperations } from './move-into-folder.ts'
import { renameOperations, renameTask } from './rename.ts'

export { CHILD_TYPES, createFolder, createStoragePod } from './create-folder.ts'
export { withParent } from './destroy-folder.ts'
export { performInside } from './inside.ts'
export { childRelations, childrenOf } from './managed.ts'

export { podDefaults } from './pod-defaults.ts'

/** The root: `group-d1` called `Datacenters`; an ESXi host's takes no folders. */
function create(call: Call): void {
  const { esx } = call.settings
  call.store.insert(folderKind, {
    id: esx ? 'ha-folder-root' : 'group-d1',
    name: esx ? 'ha-folder-root' : 'Datacenters',
    parent: undefined,
    childType: esx ? ['Datacenter'] : CHILD_TYPES.root,
    fixed: true,
  })
}

export const folderFeature: Feature = {
  name: 'folder',
  managed: [folderManaged],
  operations: [...createOperations, ...renameOperations, ...moveOperations, ...destroyOperations],
  tasks: [renameTask, moveIntoFolderTask, destroyFolderTask, unregisterAndDestroyTask, destroyPodTask],
  create,
}

import type { Call } from '../../kernel/call.ts'
import { Fault } from '../../kernel/fault.ts'
import { ref } from '../../kernel/managed.ts'
import { vim } from '../../kernel/operation.ts'
import {
  assertNameFree,
  type FolderState,
  folderKind,
  type StoragePodState,
  storagePodKind,
  storedName,
} from '../inventory/index.ts'
import { podDefaults } from './pod-defaults.ts'

/** Types that folders of a datacenter take, by what they are for; root stands for the folders above datacenters. */
export const CHILD_TYPES = {
  root: ['Folder', 'Datacenter'],
  vm: ['Folder', 'VirtualMachine', 'VirtualApp'],
  host: ['Folder', 'ComputeResource'],
  datastore: ['Folder', 'Datastore', 'StoragePod'],
  network: ['Folder', 'Network', 'DistributedVirtualSwitch'],
} as const

// vCenter's ids say what a folder is for: group-v3, group-h4, group-s5, group-n6; group-d1 for those above datacenters.
function prefixOf(childType: readonly string[]): string {
  if (childType.includes('VirtualMachine')) return 'group-v'
  if (childType.includes('ComputeResource')) return 'group-h'
  if (childType.includes('Datastore')) return 'group-s'
  return childType.includes('Network') ? 'group-n' : 'group-d'
}

/**
 * Makes a folder. `fixed`: it can't be renamed, moved or destroyed. DuplicateName when the parent has a child of this name, InvalidName.
 */
export function createFolder(
  call: Call,
  parent: string,
  name: string,
  childType: readonly string[],
  options: { fixed?: boolean; id?: string } = {},
): FolderState {
  const stored = storedName(name)
  assertNameFree(call, parent, stored)
  const id = options.id ?? newFolderId(call, childType)
  return call.store.insert(folderKind, { id, name: stored, parent, childType, fixed: options.fixed ?? false })
}

// The root is group-d1 whatever the counter says, so that number is taken.
function newFolderId(call: Call, childType: readonly string[]): string {
  for (;;) {
    const id =
      call.settings.identity === 'vcsim' ? call.newId('group') : `${prefixOf(childType)}${call.store.next('object')}`
    if (!call.store.get(folderKind, id)) return id
  }
}

/** Makes a datastore cluster, Storage DRS off. */
export function createStoragePod(call: Call, parent: string, name: string): StoragePodState {
  const folder = call.get(folderKind, ref('Folder', parent))
  if (!folder.childType.includes('StoragePod')) throw new Fault('NotSupported')
  const stored = storedName(name)
  assertNameFree(call, parent, stored)
  return call.store.insert(storagePodKind, {
    id: `group-p${call.store.next('object')}`,
    name: stored,
    parent,
    childType: ['Datastore'],
    podStorageDrsEntry: podDefaults(),
  })
}

function notSupported(): never {
  throw new Fault('NotSupported')
}

export const createOperations = [
  vim('CreateFolder', {
    on: 'Folder',
    handle(self, { name }, call) {
      const parent = call.get(folderKind, self)
      if (!parent.childType.includes('Folder')) throw new Fault('NotSupported')
      return ref('Folder', createFolder(call, parent.id, name, parent.childType).id)
    },
  }),
  // A datastore cluster holds datastores only.
  vim('CreateFolder', { on: 'StoragePod', handle: notSupported }),
  vim('CreateStoragePod', { on: 'StoragePod', handle: notSupported }),
  vim('CreateStoragePod', {
    on: 'Folder',
    handle: (self, { name }, call) => ref('StoragePod', createStoragePod(call, self.value, name).id),
  }),
]

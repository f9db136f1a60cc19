import { folderKind, inventoryFeature } from '../../src/features/inventory/index.ts'
import type { Feature } from '../../src/kernel/kernel.ts'
import { defineManaged, ref } from '../../src/kernel/managed.ts'

/** A root folder with `a` > `b` in it, for tests of what does not need a whole inventory. */
const folders: Feature = {
  name: 'small inventory',
  managed: [
    defineManaged({
      type: 'Folder',
      kind: folderKind,
      entity: true,
      nameOf: ({ name }) => name,
      parent: ({ parent }) => (parent === undefined ? undefined : ref('Folder', parent)),
      properties: {},
    }),
  ],
  create: ({ store }) => {
    const folder = (id: string, name: string, parent: string | undefined) =>
      store.insert(folderKind, { id, name, parent, childType: ['Folder'], fixed: false })
    folder('group-d1', 'Datacenters', undefined)
    folder('group-1', 'a', 'group-d1')
    folder('group-2', 'b', 'group-1')
  },
}

export const smallInventory = [inventoryFeature, folders]
export const root = ref('Folder', 'group-d1')
export const folderA = ref('Folder', 'group-1')
export const folderB = ref('Folder', 'group-2')

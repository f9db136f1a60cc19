import { defineManaged, own, type Ref, type Relation, ref, related } from '../../kernel/managed.ts'
import type { EntityState } from '../../store/kind.ts'
import type { Store } from '../../store/store.ts'
import {
  computeResourceKind,
  datacenterKind,
  datastoreKind,
  dvsKind,
  type EntityCommon,
  entityProperties,
  type FolderState,
  folderKind,
  networkKind,
  type ResourcePoolState,
  resourcePoolKind,
  storagePodKind,
  vmKind,
} from '../inventory/index.ts'

/** Kinds of which entities may be in a folder. */
const CHILDREN = [
  folderKind,
  datacenterKind,
  computeResourceKind,
  vmKind,
  datastoreKind,
  storagePodKind,
  networkKind,
  dvsKind,
] as const

export const childRelations: readonly Relation[] = [
  ...CHILDREN.map((kind) => ({
    kind,
    fields: ['parent'],
    targets: (state: EntityCommon) => (state.parent === undefined ? [] : [state.parent]),
  })),
  {
    kind: resourcePoolKind,
    fields: ['parentFolder'],
    targets: (pool: ResourcePoolState) => (pool.parentFolder === undefined ? [] : [pool.parentFolder]),
  },
]

/** Children of a folder or StoragePod in the order of their creation; a vApp counts in the folder that shows it. */
export function childrenOf(store: Store, folder: string): Ref[] {
  const found: { n: number; child: Ref }[] = []
  let kinds = 0
  const add = (kind: (typeof CHILDREN)[number] | typeof resourcePoolKind, index: string) => {
    const list = store.list(kind as typeof folderKind, index, folder)
    if (list.length) kinds++
    for (const state of list)
      found.push({
        n: store.row(kind as typeof folderKind, state.id)!.n,
        child: ref(typeOf(kind.name, state), state.id),
      })
  }
  for (const kind of CHILDREN) add(kind, 'parent')
  add(resourcePoolKind, 'parentFolder')
  if (kinds > 1) found.sort((a, b) => a.n - b.n)
  return found.map(({ child }) => child)
}

function typeOf(kind: string, state: EntityState & { type?: string }): string {
  if (kind === datastoreKind.name) return 'Datastore'
  return kind === dvsKind.name ? 'VmwareDistributedVirtualSwitch' : (state.type ?? kind)
}

export const folderManaged = defineManaged<'Folder', FolderState>({
  type: 'Folder',
  kind: folderKind,
  entity: true,
  nameOf: (state) => state.name,
  parent: (state) => (state.parent === undefined ? undefined : ref('Folder', state.parent)),
  properties: {
    ...entityProperties<FolderState>({
      disabledMethod: {
        fields: ['fixed'],
        read: (state) => (state.fixed ? ['Rename_Task', 'Destroy_Task', 'UnregisterAndDestroy_Task'] : []),
      },
    }),
    childType: own(['childType'], (state) => [...state.childType]),
    childEntity: related([], childRelations, (state, { store }) => childrenOf(store, state.id)),
  },
})

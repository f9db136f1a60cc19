import { defineManaged, field, own, ref, related } from '../../kernel/managed.ts'
import type { Store } from '../../store/store.ts'
import { datastoreUsage, freeSpace } from '../datastore/index.ts'
import { childRelations, childrenOf } from '../folder/index.ts'
import {
  type DatastoreState,
  datastoreIds,
  datastoreKind,
  entityProperties,
  type StoragePodState,
  storagePodKind,
  type VmState,
  vmKind,
} from '../inventory/index.ts'

function podsOf(vm: VmState, store: Store): string[] {
  return datastoreIds(vm).flatMap((id) => store.get(datastoreKind, id)?.parent ?? [])
}

export const storagePodManaged = defineManaged<'StoragePod', StoragePodState>({
  type: 'StoragePod',
  kind: storagePodKind,
  entity: true,
  nameOf: (state) => state.name,
  parent: (state) => (state.parent === undefined ? undefined : ref('Folder', state.parent)),
  properties: {
    ...entityProperties<StoragePodState>({}),
    childType: own(['childType'], (state) => [...state.childType]),
    childEntity: related([], childRelations, (state, { store }) => childrenOf(store, state.id)),
    summary: related(
      ['name'],
      [
        {
          kind: datastoreKind,
          fields: ['parent', 'capacity'],
          targets: (state: DatastoreState) => (state.parent === undefined ? [] : [state.parent]),
        },
        { kind: vmKind, fields: ['files'], targets: podsOf },
      ],
      (state, { store, kernel }) => {
        const members = store.list(datastoreKind, 'parent', state.id)
        return {
          name: state.name,
          capacity: members.reduce((sum, member) => sum + member.capacity, 0),
          freeSpace: members.reduce((sum, member) => sum + freeSpace(kernel, member), 0),
        }
      },
    ),
    podStorageDrsEntry: field<StoragePodState, 'podStorageDrsEntry'>('podStorageDrsEntry'),
  },
})

/** Share of a datastore that is in use, in percent. */
export function utilization(kernel: Parameters<typeof datastoreUsage>[0], state: DatastoreState, more = 0): number {
  return state.capacity === 0 ? 0 : (100 * (datastoreUsage(kernel, state.id).committed + more)) / state.capacity
}

import { defineManaged, field, own, type Ref, type Relation, ref, related } from '../../kernel/managed.ts'
import type { Store } from '../../store/store.ts'
import { childrenOf } from '../folder/index.ts'
import {
  type DatacenterState,
  datacenterKind,
  datastoreKind,
  dvsKind,
  type EntityCommon,
  entityProperties,
  folderKind,
  networkKind,
  storagePodKind,
} from '../inventory/index.ts'

/** Id of the datacenter above a folder or pod of one. */
function above(store: Store, id: string | undefined): string | undefined {
  for (let at = id; at !== undefined; ) {
    const folder = store.get(folderKind, at) ?? store.get(storagePodKind, at)
    if (!folder) return store.get(datacenterKind, at) ? at : undefined
    at = folder.parent
  }
  return undefined
}

function targets(state: EntityCommon, store: Store): string[] {
  const id = above(store, state.parent)
  return id === undefined ? [] : [id]
}

/** Everything of some classes in a folder and the folders below it. */
function* below(store: Store, folder: string): Generator<Ref> {
  for (const child of childrenOf(store, folder)) {
    if (child.type === 'Folder' || child.type === 'StoragePod') yield* below(store, child.value)
    else yield child
  }
}

const inDatacenter = (kind: { name: string }): Relation => ({ kind, fields: ['parent'], targets })

export const datacenterManaged = defineManaged<'Datacenter', DatacenterState>({
  type: 'Datacenter',
  kind: datacenterKind,
  entity: true,
  nameOf: (state) => state.name,
  parent: (state) => (state.parent === undefined ? undefined : ref('Folder', state.parent)),
  properties: {
    ...entityProperties<DatacenterState>({}),
    vmFolder: own(['vmFolder'], (state) => ref('Folder', state.vmFolder)),
    hostFolder: own(['hostFolder'], (state) => ref('Folder', state.hostFolder)),
    datastoreFolder: own(['datastoreFolder'], (state) => ref('Folder', state.datastoreFolder)),
    networkFolder: own(['networkFolder'], (state) => ref('Folder', state.networkFolder)),
    datastore: related([], [inDatacenter(datastoreKind)], (state, { store }) => [
      ...below(store, state.datastoreFolder),
    ]),
    // Networks and port groups; the switches themselves are none.
    network: related([], [inDatacenter(networkKind)], (state, { store }) =>
      [...below(store, state.networkFolder)].filter((one) => store.get(dvsKind, one.value) === undefined),
    ),
    configuration: field<DatacenterState, 'configuration'>('configuration'),
  },
})

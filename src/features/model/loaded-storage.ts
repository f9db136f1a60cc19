import type { Call } from '../../kernel/call.ts'
import { Fault } from '../../kernel/fault.ts'
import { createDatastore, type DatastoreType, datastoreContent } from '../datastore/index.ts'
import { datacenterKind, datastoreKind } from '../inventory/index.ts'
import { common, type Homes } from './loaded-common.ts'
import type { Saved, SavedObjects } from './saved.ts'

/** Datastores. One that was a folder of another machine is a new, empty folder of this one. */
export function loadStorage(call: Call, saved: SavedObjects, homes: Homes): void {
  for (const one of saved.of('Datastore')) datastore(call, one, saved, homes)
}

function datastore(call: Call, { id, p }: Saved<'Datastore'>, saved: SavedObjects, homes: Homes): void {
  if (call.store.get(datastoreKind, id)) return
  const type = p.summary?.type ?? 'OTHER'
  const known = (type in datastoreContent().capability ? type : 'OTHER') as DatastoreType
  const datacenter = saved.above(id, 'Datacenter') ?? [...call.store.all(datacenterKind)][0]!.id
  const parent = homes.parentOf(id, 'datastore')
  const isLocal = known === 'OTHER'
  const made = create(call, {
    id,
    name: p.name ?? id,
    datacenter,
    parent,
    type: known,
    ...(p.summary?.capacity === undefined ? {} : { capacity: Number(p.summary.capacity) }),
    ...(isLocal || !p.summary?.url ? {} : { url: p.summary.url }),
    hosts: (p.host ?? []).map(({ key }) => key.value),
  })
  if (!made) return
  call.store.update(datastoreKind, id, {
    ...common(p),
    type,
    ...(p.browser ? { browser: p.browser.value } : {}),
    ...(p.capability ? { capability: { ...made.capability, ...p.capability } } : {}),
    accessible: p.summary?.accessible ?? true,
    maintenanceMode: p.summary?.maintenanceMode || 'normal',
    ...(isLocal
      ? {}
      : {
          ...(p.info ? { info: { ...made.info, ...p.info } as typeof made.info } : {}),
          ...(p.host ? { hosts: p.host } : {}),
        }),
    ...(p.iormConfiguration ? { iormConfiguration: p.iormConfiguration } : {}),
  })
}

/** Two of one name, in folders whose datacenter was not saved, can't both be there. */
function create(call: Call, options: Parameters<typeof createDatastore>[1]) {
  try {
    return createDatastore(call, options)
  } catch (error) {
    if (error instanceof Fault && error.fault === 'DuplicateName') return undefined
    throw error
  }
}

import type { ManagedTypes } from '../../generated/vim25.ts'
import type { Call } from '../../kernel/call.ts'
import type { EntityState, Kind } from '../../store/kind.ts'
import type { EntityCommon } from '../inventory/index.ts'

export type FolderSort = 'vm' | 'host' | 'datastore' | 'network'

/** What stands where a saved object has no parent that was saved with it. */
export interface Homes {
  /** Id of the inventory parent of an object. */
  parentOf(id: string, kind: FolderSort): string
}

/** What every entity has beside its own kind's fields. */
export function common(p: Partial<ManagedTypes['ManagedEntity']>): Pick<EntityCommon, 'customValue'> {
  const customValue = p.customValue ?? []
  return customValue.length ? { customValue } : {}
}

/** Inserts a state unless its id is taken (the file was saved twice). */
export function put<S extends EntityState>(call: Call, kind: Kind<S>, state: S): void {
  if (!call.store.get(kind, state.id)) call.store.insert(kind, state)
}

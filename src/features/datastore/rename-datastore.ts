import type { Call } from '../../kernel/call.ts'
import { Fault } from '../../kernel/fault.ts'
import { ref } from '../../kernel/managed.ts'
import { vim } from '../../kernel/operation.ts'
import { datacenterOf, datastoreKind, snapshotKind, storedName, vmKind } from '../inventory/index.ts'
import { assertDatastoreNameFree } from './create-datastore.ts'

/** Renames a datastore, and with it the paths of every file that VMs have there. DuplicateName within the datacenter. */
export function renameDatastore(call: Call, id: string, newName: string): void {
  const state = call.get(datastoreKind, ref('Datastore', id))
  const name = storedName(newName)
  if (name === state.name) return
  const datacenter = datacenterOf(call, id)
  if (datacenter !== undefined) assertDatastoreNameFree(call, datacenter, name, id)
  call.store.update(datastoreKind, id, { name })
  const move = <T>(value: T): T => withPaths(value, `[${state.name}]`, `[${name}]`) as T
  for (const vm of call.store.list(vmKind, 'datastore', id)) {
    call.store.update(vmKind, vm.id, { config: move(vm.config), files: move(vm.files) })
    for (const snapshot of call.store.list(snapshotKind, 'vm', vm.id))
      call.store.update(snapshotKind, snapshot.id, { config: move(snapshot.config), files: move(snapshot.files) })
  }
  call.post(
    'DatastoreRenamedEvent',
    { ds: id },
    { oldName: state.name, newName: name, datastore: { name, datastore: ref('Datastore', id) } },
  )
}

/** The value with datastore paths that begin with `from` beginning with `to`; parts without one are the same objects. */
export function withPaths(value: unknown, from: string, to: string): unknown {
  if (typeof value === 'string') return value.startsWith(from) ? to + value.slice(from.length) : value
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) {
    let copy: unknown[] | undefined
    value.forEach((item, i) => {
      const moved = withPaths(item, from, to)
      if (moved === item) return
      copy ??= [...value]
      copy[i] = moved
    })
    return copy ?? value
  }
  let copy: Record<string, unknown> | undefined
  for (const [key, item] of Object.entries(value)) {
    const moved = withPaths(item, from, to)
    if (moved === item) continue
    copy ??= { ...value }
    copy[key] = moved
  }
  return copy ?? value
}

export const renameOperations = [
  vim('RenameDatastore', {
    privileges: 'Datastore.Rename',
    handle: (self, { newName }, call) =>
      call.asTask('Datastore.renameDatastore', self, (inner) => renameDatastore(inner, self.value, newName)),
  }),
]

/** Throws ResourceInUse while VMs have files in a datastore; `host`: while VMs of that host have. */
export function assertUnused(call: Call, id: string, host?: string): void {
  const state = call.get(datastoreKind, ref('Datastore', id))
  const users = call.store.list(vmKind, 'datastore', id)
  if (users.some((vm) => host === undefined || vm.runtime.host.value === host))
    throw new Fault('ResourceInUse', { type: 'Datastore', name: state.name })
}

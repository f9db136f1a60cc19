import { permissionKind } from '../../kernel/authorization.ts'
import type { Call } from '../../kernel/call.ts'
import { ref } from '../../kernel/managed.ts'
import { vim } from '../../kernel/operation.ts'
import type { TaskKind } from '../../kernel/task.ts'
import { datastoreKind } from '../inventory/index.ts'
import { assertUnused } from './rename-datastore.ts'

/** Takes an entity out of the inventory with the permissions that are set on it. */
export function removeEntity(call: Call, kind: { name: string; version: number }, id: string): void {
  for (const { id: permission } of call.store.list(permissionKind, 'entity', id))
    call.store.remove(permissionKind, permission)
  call.store.remove(kind, id)
}

/** Takes a datastore off one host; without any host left it is gone from the inventory. ResourceInUse while VMs of the host use it. */
export function unmount(call: Call, id: string, host: string): void {
  assertUnused(call, id, host)
  const state = call.get(datastoreKind, ref('Datastore', id))
  const hosts = state.hosts.filter((mount) => mount.key.value !== host)
  call.post(
    'DatastoreRemovedOnHostEvent',
    { host },
    { datastore: { name: state.name, datastore: ref('Datastore', id) } },
  )
  if (hosts.length === 0) removeEntity(call, datastoreKind, id)
  else call.store.update(datastoreKind, id, { hosts, multipleHostAccess: hosts.length > 1 })
}

/** Removes a datastore from all hosts and the inventory. ResourceInUse while VMs use it. */
export function destroyDatastore(call: Call, id: string): void {
  assertUnused(call, id)
  const state = call.get(datastoreKind, ref('Datastore', id))
  const datastore = { name: state.name, datastore: ref('Datastore', id) }
  for (const mount of state.hosts) call.post('DatastoreRemovedOnHostEvent', { host: mount.key.value }, { datastore })
  call.post('DatastoreDestroyedEvent', { ds: id }, { datastore })
  removeEntity(call, datastoreKind, id)
}

export const destroyDatastoreTask: TaskKind<{ id: string }> = {
  name: 'datastore.destroy',
  descriptionId: 'Datastore.destroy',
  begin: (input, call) => {
    call.claim(input.id)
    return undefined
  },
  finish: ({ id }, call) => destroyDatastore(call, id),
}

export const removeOperations = [
  vim('DestroyDatastore', {
    privileges: 'Datastore.Delete',
    handle: (self, _, call) =>
      call.asTask('Datastore.destroyDatastore', self, (inner) => destroyDatastore(inner, self.value)),
  }),
  vim('Destroy_Task', {
    on: 'Datastore',
    privileges: 'Datastore.Delete',
    handle: (self, _, call) => call.startTask(destroyDatastoreTask, self, { id: self.value }),
  }),
]

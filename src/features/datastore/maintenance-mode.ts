import { Fault } from '../../kernel/fault.ts'
import { vim } from '../../kernel/operation.ts'
import type { TaskKind } from '../../kernel/task.ts'
import { datastoreKind, storagePodKind, vmKind } from '../inventory/index.ts'

/** Waits, as vCenter does, until nothing is left in the datastore: a task that finds VMs there ends in error and the mode stays normal. */
export const enterMaintenanceTask: TaskKind<{ id: string }> = {
  name: 'datastore.enter-maintenance',
  descriptionId: 'Datastore.enterMaintenanceMode',
  cancelable: true,
  begin({ id }, call) {
    call.claim(id)
    call.store.update(datastoreKind, id, { maintenanceMode: 'enteringMaintenance' })
    return undefined
  },
  finish({ id }, call) {
    const state = call.store.get(datastoreKind, id)
    if (state && call.store.list(vmKind, 'datastore', id).length > 0)
      throw new Fault('ResourceInUse', { type: 'Datastore', name: state.name })
    call.store.update(datastoreKind, id, { maintenanceMode: 'inMaintenance' })
  },
  undo: ({ id }, call) => void call.store.update(datastoreKind, id, { maintenanceMode: 'normal' }),
}

export const exitMaintenanceTask: TaskKind<{ id: string }> = {
  name: 'datastore.exit-maintenance',
  descriptionId: 'Datastore.exitMaintenanceMode',
  begin({ id }, call) {
    call.claim(id)
    if (call.store.get(datastoreKind, id)?.maintenanceMode === 'normal') throw new Fault('InvalidState')
    return undefined
  },
  finish: ({ id }, call) => void call.store.update(datastoreKind, id, { maintenanceMode: 'normal' }),
}

export const maintenanceOperations = [
  // Only members of a datastore cluster have this mode.
  vim('DatastoreEnterMaintenanceMode', {
    handle(self, _, call) {
      const state = call.get(datastoreKind, self)
      if (state.maintenanceMode !== 'normal' || !call.store.get(storagePodKind, state.parent ?? ''))
        throw new Fault('InvalidState')
      return { recommendations: [], task: call.startTask(enterMaintenanceTask, self, { id: state.id }) }
    },
  }),
  vim('DatastoreExitMaintenanceMode_Task', {
    handle: (self, _, call) => call.startTask(exitMaintenanceTask, self, { id: self.value }),
  }),
]

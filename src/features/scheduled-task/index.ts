import type { ScheduledTaskDescription } from '../../generated/vim25.ts'
import type { Call } from '../../kernel/call.ts'
import type { Feature } from '../../kernel/kernel.ts'
import { defineManaged, own, type Ref, ref, related } from '../../kernel/managed.ts'
import { vim, vimRead } from '../../kernel/operation.ts'
import { snapshotsOf } from '../../kernel/snapshots.ts'
import { loadFixture } from '../../spec/fixture.ts'
import {
  armAll,
  createScheduledTask,
  reconfigureScheduledTask,
  removeScheduledTask,
  runScheduledTask,
  type ScheduledTaskState,
  scheduledTaskInfo,
  scheduledTaskKind,
} from './scheduled-task.ts'

const scheduledTask = defineManaged<'ScheduledTask', ScheduledTaskState>({
  type: 'ScheduledTask',
  kind: scheduledTaskKind,
  parent: ({ entity }) => entity,
  properties: {
    info: own(
      ['spec', 'state', 'error', 'activeTask', 'nextRunMs', 'prevRunTime', 'lastModifiedTime'],
      scheduledTaskInfo,
    ),
    availableField: own([], () => []),
    value: own([], () => []),
  },
})

const scheduledTaskManager = defineManaged({
  type: 'ScheduledTaskManager',
  id: 'ScheduledTaskManager',
  esxId: '',
  properties: {
    scheduledTask: related(
      [],
      [{ kind: scheduledTaskKind, fields: ['name'], targets: () => ['ScheduledTaskManager'] }],
      (_, { store }) => [...store.all(scheduledTaskKind)].map(({ id }) => ref('ScheduledTask', id)),
    ),
    description: own(
      [],
      () =>
        loadFixture<{ scheduledTaskDescription: ScheduledTaskDescription }>('vcenter/tasks.json')
          .scheduledTaskDescription,
    ),
  },
})

// Those of one object; without one, all on what the caller may see.
function retrieve(object: Ref | undefined, call: Call): Ref[] {
  const found = object
    ? call.store.list(scheduledTaskKind, 'entity', call.find(object).ref.value)
    : [...call.store.all(scheduledTaskKind)].filter(({ entity }) => call.may(entity, 'System.View'))
  return found.map(({ id }) => ref('ScheduledTask', id))
}

/** ScheduledTaskManager: calls that the clock makes. */
export const scheduledTaskFeature: Feature = {
  name: 'scheduled-task',
  kinds: [scheduledTaskKind],
  managed: [scheduledTaskManager, scheduledTask],
  operations: [
    vim('CreateScheduledTask', {
      privileges: (_, { entity }) => [[entity, 'ScheduledTask.Create']],
      handle: (_, { entity, spec }, call) => createScheduledTask(entity, spec, call),
    }),
    vim('CreateObjectScheduledTask', {
      privileges: (_, { obj }) => [[obj, 'ScheduledTask.Create']],
      handle: (_, { obj, spec }, call) => createScheduledTask(obj, spec, call),
    }),
    vimRead('RetrieveEntityScheduledTask', { handle: (_, { entity }, call) => retrieve(entity, call) }),
    vimRead('RetrieveObjectScheduledTask', { handle: (_, { obj }, call) => retrieve(obj, call) }),
    vim('ReconfigureScheduledTask', { handle: (self, { spec }, call) => reconfigureScheduledTask(self, spec, call) }),
    vim('RemoveScheduledTask', { handle: (self, _, call) => removeScheduledTask(self, call) }),
    vim('RunScheduledTask', { handle: (self, _, call) => runScheduledTask(self, call) }),
  ],
  start(kernel) {
    armAll(kernel)
    snapshotsOf(kernel).onRestored(() => armAll(kernel))
  },
}

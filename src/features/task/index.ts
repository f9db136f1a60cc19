import type { TaskDescription, TaskFilterSpec, TaskInfo, TaskInfoFilterSpec } from '../../generated/vim25.ts'
import type { Call } from '../../kernel/call.ts'
import { Fault } from '../../kernel/fault.ts'
import type { Feature, Kernel } from '../../kernel/kernel.ts'
import { defineManaged, own, type Ref, ref, related } from '../../kernel/managed.ts'
import { vim, vimRead } from '../../kernel/operation.ts'
import { type TaskState, taskKind, taskLog } from '../../kernel/task.ts'
import { taskInfo } from '../../kernel/task-info.ts'
import { loadFixture } from '../../spec/fixture.ts'
import {
  collectorOf,
  HistoryCollector,
  MAX_COLLECTORS,
  openCollector,
  openCollectors,
  visibility,
  watchLog,
} from '../event/index.ts'
import { settingValue } from '../option/index.ts'
import { createTask, setTaskDescription, setTaskState, updateProgress } from './external.ts'
import { taskFilter } from './filter.ts'
import { taskHistory } from './history.ts'

const LOG = { name: 'log:task' }

const task = defineManaged<'Task', TaskState>({
  type: 'Task',
  kind: taskKind,
  companion: { prefix: 'task', resolve: (id, _, kernel) => kernel.tasks.find(id), idOf: ({ id }) => id },
  parent: ({ entity }) => entity,
  properties: {
    info: related(
      ['state', 'progress', 'result', 'error', 'cancelled', 'cancelable', 'startTime', 'completeTime', 'description'],
      [{ kind: LOG, targets: ({ id }: TaskState) => [id] }],
      (state) => taskInfo(state),
    ),
    availableField: own([], () => []),
    value: own([], () => []),
  },
})

const MANAGERS = ['TaskManager', 'ha-taskmgr']

const taskManager = defineManaged({
  type: 'TaskManager',
  id: 'TaskManager',
  esxId: 'ha-taskmgr',
  properties: {
    recentTask: {
      ...related(
        [],
        [
          { kind: taskKind, fields: ['id'], targets: () => MANAGERS },
          { kind: LOG, targets: () => MANAGERS },
        ],
        (_, { kernel, caller }): Ref[] => {
          const isVisible = visibility(kernel, caller)
          return kernel.tasks
            .recent()
            .filter(({ scope }) => isVisible(scope))
            .map(({ id }) => ref('Task', id))
        },
      ),
      perCaller: true,
    },
    description: own([], () => loadFixture<{ taskDescription: TaskDescription }>('vcenter/tasks.json').taskDescription),
    maxCollector: own([], () => MAX_COLLECTORS),
  },
})

/** A collector with what it leaves out of its answers. */
class TaskCollector extends HistoryCollector<TaskState> {
  infoFilter: TaskInfoFilterSpec | undefined

  shown(tasks: readonly TaskState[]): TaskInfo[] {
    const results = this.infoFilter?.filterTaskResults
    return tasks.map((one) => {
      const isNamed = results?.descriptionIds?.includes(one.descriptionId) ?? false
      const isLeftOut = results?.removeAll || (results?.descriptionIds && isNamed !== (results.filterIn ?? false))
      return taskInfo(isLeftOut ? { ...one, result: undefined } : one)
    })
  }
}

/** Its objects live in sessions only: no kind, no id. */
const taskCollector = defineManaged<'TaskHistoryCollector', { id: string; collector: TaskCollector }>({
  type: 'TaskHistoryCollector',
  properties: {
    filter: own([], ({ collector }) => collector.filter),
    latestPage: { ...own([], ({ collector }) => collector.shown(collector.latestPage())), perCaller: true },
  },
})

function createCollector(filter: TaskFilterSpec, infoFilter: TaskInfoFilterSpec | undefined, call: Call): Ref {
  const matches = taskFilter(filter, call)
  return openCollector<TaskState>(call, (session, onDispose) => {
    const collector = new TaskCollector({
      definition: taskCollector as never,
      session,
      filter: { _typeName: 'TaskFilterSpec', ...filter },
      history: taskHistory(call.store),
      matches,
      onDispose,
    })
    collector.infoFilter = infoFilter
    return collector
  })
}

function collector(self: Ref, call: Call): TaskCollector {
  const found = collectorOf<TaskState>(self, call)
  if (!(found instanceof TaskCollector)) throw new Fault('NotSupported')
  return found
}

const DAY_MS = 86_400_000

// Rows older than task.maxAge days go once a day.
function forgetOld(kernel: Kernel): void {
  kernel.clock.schedule(kernel.clock.now() + DAY_MS, () => {
    const days = settingValue(kernel.store, 'task.maxAge')
    if (settingValue(kernel.store, 'task.maxAgeEnabled') === true && typeof days === 'number' && days > 0)
      kernel.store.file.dropLogRows(taskLog, kernel.clock.now() - days * DAY_MS)
    forgetOld(kernel)
  })
}

/** Task objects, TaskManager and the collectors of tasks. */
export const taskFeature: Feature = {
  name: 'task',
  managed: [task, taskManager],
  operations: [
    vim('CancelTask', {
      privileges: '',
      handle: (self, _, call) => call.kernel.tasks.cancel(self.value, call),
    }),
    vim('SetTaskState', { handle: (self, args, call) => setTaskState(self, args, call) }),
    vim('SetTaskDescription', {
      handle: (self, { description }, call) => setTaskDescription(self, description, call),
    }),
    vim('UpdateProgress', { handle: (self, { percentDone }, call) => updateProgress(self, percentDone, call) }),
    vim('CreateTask', { handle: (_, args, call) => createTask(args, call) }),
    vimRead('CreateCollectorForTasks', { handle: (_, { filter }, call) => createCollector(filter, undefined, call) }),
    vimRead('CreateCollectorWithInfoFilterForTasks', {
      handle: (_, { filter, infoFilter }, call) => createCollector(filter, infoFilter, call),
    }),
    vimRead('ReadNextTasks', {
      handle: (self, { maxCount }, call) => collector(self, call).shown(collector(self, call).readNext(maxCount)),
    }),
    vimRead('ReadPreviousTasks', {
      handle: (self, { maxCount }, call) => collector(self, call).shown(collector(self, call).readPrevious(maxCount)),
    }),
  ],
  start: (kernel) => {
    const tell = (row: TaskState) => {
      for (const open of openCollectors(kernel))
        if (open instanceof TaskCollector && open.concerns(row)) kernel.sessionObjectChanged(open, 'latestPage')
    }
    watchLog(kernel, LOG.name, tell)
    watchLog(kernel, taskKind.name, tell)
    forgetOld(kernel)
  },
}

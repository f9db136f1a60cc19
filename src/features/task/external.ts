import type { LocalizableMessage, TaskInfo } from '../../generated/vim25.ts'
import { type Call, invalidArgument } from '../../kernel/call.ts'
import { nameOf } from '../../kernel/event-about.ts'
import { Fault } from '../../kernel/fault.ts'
import type { Ref } from '../../kernel/managed.ts'
import type { Arguments } from '../../kernel/operation.ts'
import { EXTERNAL_TASK, type TaskState, taskKind, taskLog } from '../../kernel/task.ts'
import { taskInfo } from '../../kernel/task-info.ts'
import { aboutObject } from '../event/index.ts'

/** A task that a client makes for work of its own: queued until the client says otherwise. */
export function createTask(args: Arguments<'CreateTask'>, call: Call): TaskInfo {
  const { store, clock, kernel } = call
  if (args.taskTypeId.trim() === '') throw invalidArgument('taskTypeId')
  const parent = args.parentTaskKey === undefined ? undefined : kernel.tasks.find(args.parentTaskKey)
  if (args.parentTaskKey !== undefined && !parent) throw invalidArgument('parentTaskKey')
  const target = call.find(args.obj)
  const isEntity = target.definition.entity ?? false
  const n = store.next('task')
  const task: TaskState = {
    id: `task-${n}`,
    n,
    kind: EXTERNAL_TASK,
    name: undefined,
    descriptionId: args.taskTypeId,
    entity: isEntity ? target.ref : undefined,
    entityName: isEntity ? nameOf(target) : undefined,
    input: {},
    state: 'queued',
    part: 0,
    progress: undefined,
    result: undefined,
    error: undefined,
    cancelable: args.cancelable,
    cancelled: false,
    reason: { _typeName: 'TaskReasonUser', userName: args.initiatedBy ?? call.userName } as TaskState['reason'],
    user: args.initiatedBy ?? call.userName,
    groups: call.caller?.groups ?? [],
    queueMs: clock.now(),
    queueTime: clock.stamp(),
    startTime: undefined,
    completeMs: undefined,
    completeTime: undefined,
    dueMs: undefined,
    endMs: undefined,
    eventChainId: store.counter('event') + 1,
    parentTaskKey: args.parentTaskKey,
    rootTaskKey: parent ? (parent.rootTaskKey ?? parent.id) : undefined,
    activationId: args.activationId ?? call.arrival.opId,
    description: undefined,
    scope: isEntity ? [target.ref.value, ...[...kernel.objects.ancestors(target)].map((one) => one.ref.value)] : [],
  }
  call.post('TaskEvent', isEntity ? aboutObject(target.ref, call) : {}, { info: taskInfo(task) })
  store.insert(taskKind, task)
  return taskInfo(task)
}

// Tasks of the server's own can't be moved on from outside.
function external(self: Ref, call: Call): TaskState {
  const task = call.store.get(taskKind, self.value)
  if (!task) throw new Fault('InvalidState')
  if (task.kind !== EXTERNAL_TASK) throw new Fault('NotSupported')
  return task
}

/** Moves a client's task on: to running, or to its end. InvalidState when it has ended or would go back. */
export function setTaskState(self: Ref, { state, result, fault }: Arguments<'SetTaskState'>, call: Call): void {
  const { store, clock } = call
  const task = external(self, call)
  if (state === 'queued') throw new Fault('InvalidState')
  if (state === 'running') {
    if (task.state !== 'running')
      store.update(taskKind, task.id, { state, startTime: clock.stamp(), progress: task.progress ?? 0 })
    return
  }
  if (state === 'error' && !fault) throw invalidArgument('fault')
  const stamp = clock.stamp()
  store.append(taskLog, {
    ...task,
    state,
    result: state === 'success' ? result : undefined,
    error: state === 'error' ? fault : undefined,
    progress: undefined,
    startTime: task.startTime ?? stamp,
    completeMs: clock.now(),
    completeTime: stamp,
  })
  store.remove(taskKind, task.id)
}

/** OutOfBounds outside of 0…100, InvalidState unless the task runs. */
export function updateProgress(self: Ref, percentDone: number, call: Call): void {
  if (percentDone < 0 || percentDone > 100) throw new Fault('OutOfBounds', { argumentName: 'percentDone' })
  const task = external(self, call)
  if (task.state !== 'running') throw new Fault('InvalidState')
  call.store.update(taskKind, task.id, { progress: percentDone })
}

export function setTaskDescription(self: Ref, description: LocalizableMessage, call: Call): void {
  // The method declares no fault; of a task that has ended the description is part of history.
  if (!call.store.get(taskKind, self.value)) return
  call.store.update(taskKind, external(self, call).id, { description })
}

import type { AnyValue, TaskInfo } from '../generated/vim25.ts'
import { ref } from './managed.ts'
import type { TaskState } from './task.ts'

/** TaskInfo as the API shows it. */
export function taskInfo(task: TaskState): TaskInfo {
  return {
    _typeName: 'TaskInfo',
    key: task.id,
    task: ref('Task', task.id),
    description: task.description,
    name: task.name,
    descriptionId: task.descriptionId,
    entity: task.entity,
    entityName: task.entityName,
    state: task.state,
    cancelled: task.cancelled,
    cancelable: task.cancelable,
    error: task.error,
    result: task.result as AnyValue | undefined,
    progress: task.state === 'running' ? task.progress : undefined,
    reason: task.reason,
    queueTime: task.queueTime,
    startTime: task.startTime,
    completeTime: task.completeTime,
    eventChainId: task.eventChainId,
    parentTaskKey: task.parentTaskKey,
    rootTaskKey: task.rootTaskKey,
    activationId: task.activationId,
  }
}

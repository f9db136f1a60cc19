import type { CisTaskInfo, CisTaskStatus } from '../../generated/vcenter/session-cis.ts'
import type { Call } from '../../kernel/call.ts'
import { Fault } from '../../kernel/fault.ts'
import { type TaskState, taskKind, taskLog } from '../../kernel/task.ts'
import { faultOfTask } from '../../kernel/vapi-dispatch.ts'
import { vapiErrorOf } from '../../kernel/vapi-error.ts'
import { type VapiInput, type VapiOperation, vapi, vapiRead } from '../../kernel/vapi-operation.ts'
import { originOf, taskOfVapiId, vapiTaskId } from '../../kernel/vapi-task.ts'
import { userAtDomain } from './session.ts'

type FilterSpec = VapiInput<'Cis.Tasks_list'>['filter_spec']
type ResultSpec = VapiInput<'Cis.Tasks_get'>['spec']

const STATUS: Readonly<Record<TaskState['state'], CisTaskStatus>> = {
  queued: 'PENDING',
  running: 'RUNNING',
  success: 'SUCCEEDED',
  error: 'FAILED',
}
/** Ended tasks that a list looks at, newest first. */
const LISTED = 1000

function taskOf(call: Call, id: string): TaskState {
  const task = call.kernel.tasks.find(taskOfVapiId(id) ?? '')
  if (!task || !isVisible(call, task))
    throw new Fault('NotFound', {}, `The task with identifier '${id}' does not exist.`)
  return task
}

// Who made a task may follow it; others need to see what it works on.
function isVisible(call: Call, task: TaskState): boolean {
  if (task.user === call.userName) return true
  return task.entity !== undefined && call.may(task.entity, 'System.View')
}

function infoOf(call: Call, task: TaskState, spec: ResultSpec = {}): CisTaskInfo {
  const origin = originOf(call.kernel, task)
  const isEnded = task.state === 'success' || task.state === 'error'
  const hasBegun = task.state !== 'queued'
  const service = origin?.service ?? 'com.vmware.vcenter'
  const operation = origin?.operation ?? task.name ?? task.descriptionId
  const message = (id: string, default_message: string) => ({ id, default_message, args: [] })
  return {
    description: message(`${service}.${operation}`, task.descriptionId),
    service,
    operation,
    cancelable: task.cancelable,
    status: STATUS[task.state],
    target: task.entity && { type: task.entity.type, id: task.entity.value },
    parent: task.parentTaskKey && vapiTaskId(task.parentTaskKey),
    user: userAtDomain(task.user),
    // Clients check that whatever has begun tells when it did and how far it is.
    start_time: hasBegun ? (task.startTime ?? task.queueTime) : undefined,
    end_time: task.completeTime,
    progress: hasBegun
      ? {
          total: 100,
          completed: isEnded ? 100 : (task.progress ?? 0),
          message: message(task.descriptionId, task.descriptionId),
        }
      : undefined,
    result: task.state === 'success' && !spec.exclude_result ? resultOf(task, origin?.map) : undefined,
    error: task.state === 'error' ? errorOf(call, task) : undefined,
  }
}

function resultOf(task: TaskState, map: ((result: unknown) => unknown) | undefined): unknown {
  if (map) return map(task.result)
  return (task.result as { value?: unknown } | undefined)?.value
}

function errorOf({ kernel }: Call, task: TaskState): Record<string, unknown> {
  const { type, messages } = vapiErrorOf(faultOfTask(task.error), (fault, base) => kernel.spec.isSubtype(fault, base))
  return { error_type: type, messages }
}

function list(call: Call, filter: FilterSpec, spec: ResultSpec) {
  const isNarrowed = Object.values(filter ?? {}).some((values) => values !== undefined)
  if (!filter || !isNarrowed)
    throw new Fault('InvalidArgument', { invalidProperty: 'filter_spec' }, 'A filter is required.')
  const { store } = call
  const ended = store.log(taskLog).latest(LISTED)
  const found: Record<string, CisTaskInfo> = {}
  const tasks = filter.tasks
    ? filter.tasks.flatMap((id) => call.kernel.tasks.find(taskOfVapiId(id) ?? '') ?? [])
    : [...ended, ...store.all(taskKind)]
  for (const task of tasks) {
    if (!isVisible(call, task)) continue
    const info = infoOf(call, task, spec)
    if (filter.status && !filter.status.includes(info.status)) continue
    if (filter.services && !filter.services.includes(info.service)) continue
    if (filter.operations && !filter.operations.includes(info.operation)) continue
    if (filter.users && !filter.users.includes(info.user ?? '')) continue
    if (filter.targets && !filter.targets.some(({ type, id }) => id === info.target?.id && type === info.target.type))
      continue
    found[vapiTaskId(task.id)] = info
  }
  return found
}

/** `com.vmware.cis.tasks`: the tasks of the one inventory, whichever API made them. */
export const taskOperations: VapiOperation[] = [
  vapiRead('Cis.Tasks_get', { handle: ({ task, spec }, call) => infoOf(call, taskOf(call, task), spec) }),
  vapiRead('Cis.Tasks_list', { handle: ({ filter_spec, result_spec }, call) => list(call, filter_spec, result_spec) }),
  vapi('Cis.Tasks_cancel', {
    handle: ({ task }, call) => {
      const { id, state } = taskOf(call, task)
      if (state === 'success' || state === 'error') throw new Fault('InvalidState', {}, 'The task has ended.')
      call.kernel.tasks.cancel(id, call)
    },
  }),
]

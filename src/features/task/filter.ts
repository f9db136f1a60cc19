import type { TaskFilterSpec } from '../../generated/vim25.ts'
import type { Call } from '../../kernel/call.ts'
import type { TaskState } from '../../kernel/task.ts'
import { scopeFilter, visibility } from '../event/index.ts'
import { userName } from '../identity/index.ts'
import { settingValue } from '../option/index.ts'

type Test = (task: TaskState) => boolean

/** What a TaskFilterSpec takes, of the tasks that the caller may see and that retention has kept. Unset parts take everything. */
export function taskFilter(filter: TaskFilterSpec, call: Call): Test {
  const { kernel } = call
  const tests: Test[] = []
  const { entity, time, userName: users, state, activationId, eventChainId, parentTaskKey, rootTaskKey } = filter
  if (entity) {
    const inScope = scopeFilter(kernel, call.find(entity.entity).ref.value, entity.recursion)
    tests.push(({ scope }) => inScope(scope))
  }
  if (time) {
    const stampOf = (task: TaskState) =>
      time.timeType === 'startedTime'
        ? task.startTime
        : time.timeType === 'completedTime'
          ? task.completeTime
          : task.queueTime
    const begin = time.beginTime === undefined ? Number.NEGATIVE_INFINITY : Date.parse(time.beginTime)
    const end = time.endTime === undefined ? Number.POSITIVE_INFINITY : Date.parse(time.endTime)
    tests.push((task) => {
      const stamp = stampOf(task)
      return stamp !== undefined && Date.parse(stamp) >= begin && Date.parse(stamp) <= end
    })
  }
  if (users) {
    const wanted = new Set(
      (users.userList ?? []).flatMap((name) => [name, userName(kernel, name)]).map((name) => name.toLowerCase()),
    )
    tests.push((task) => {
      if (task.user === '') return users.systemUser
      return users.userList ? wanted.has(task.user.toLowerCase()) : !users.systemUser
    })
  }
  if (state?.length) tests.push((task) => state.includes(task.state))
  if (activationId?.length) tests.push((task) => activationId.includes(task.activationId ?? ''))
  if (eventChainId?.length) tests.push((task) => eventChainId.includes(task.eventChainId))
  if (parentTaskKey?.length) tests.push((task) => parentTaskKey.includes(task.parentTaskKey ?? ''))
  if (rootTaskKey?.length) tests.push((task) => rootTaskKey.includes(task.rootTaskKey ?? ''))
  const { alarm, scheduledTask } = filter
  if (alarm) tests.push(({ reason }) => reasonOf(reason).alarm?.value === alarm.value)
  if (scheduledTask) tests.push(({ reason }) => reasonOf(reason).scheduledTask?.value === scheduledTask.value)
  const days = settingValue(kernel.store, 'task.maxAgeEnabled') === true ? settingValue(kernel.store, 'task.maxAge') : 0
  const isKept: Test =
    typeof days === 'number' && days > 0 ? (task) => task.queueMs >= kernel.clock.now() - days * 86_400_000 : () => true
  // Rights and objects may change while a collector lives.
  let isVisible: ((scope: readonly string[]) => boolean) | undefined
  let asOf = -1
  return (task) => {
    if (!isKept(task) || !tests.every((test) => test(task))) return false
    if (!isVisible || asOf !== kernel.store.revision) {
      isVisible = visibility(kernel, call.session?.caller ?? call.caller)
      asOf = kernel.store.revision
    }
    return isVisible(task.scope)
  }
}

function reasonOf(reason: object): { alarm?: { value: string }; scheduledTask?: { value: string } } {
  return reason
}

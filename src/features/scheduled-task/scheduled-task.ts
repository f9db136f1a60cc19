import type { LocalizedMethodFault, MethodAction, ScheduledTaskInfo, ScheduledTaskSpec } from '../../generated/vim25.ts'
import { type Call, invalidArgument } from '../../kernel/call.ts'
import { dispatch } from '../../kernel/dispatch.ts'
import { nameOf } from '../../kernel/event-about.ts'
import { asFault, Fault, localizedFault } from '../../kernel/fault.ts'
import { INTERNAL, type Kernel } from '../../kernel/kernel.ts'
import { type Ref, ref } from '../../kernel/managed.ts'
import { Session } from '../../kernel/session.ts'
import { isA } from '../../spec/typed.ts'
import type { MethodSpec } from '../../spec/vim.ts'
import { defineKind } from '../../store/kind.ts'
import { aboutObject } from '../event/index.ts'
import { nextRun } from './schedule.ts'

export interface ScheduledTaskState {
  readonly id: string
  readonly name: string
  readonly entity: Ref
  readonly spec: ScheduledTaskSpec
  readonly lastModifiedTime: string
  readonly lastModifiedUser: string
  /** Groups of that user: the action runs with his rights. */
  readonly groups: readonly string[]
  readonly sinceMs: number
  readonly nextRunMs: number | undefined
  readonly prevRunTime: string | undefined
  readonly state: 'queued' | 'running' | 'success' | 'error'
  readonly error: LocalizedMethodFault | undefined
  readonly activeTask: Ref | undefined
}
export const scheduledTaskKind = defineKind<ScheduledTaskState>({
  name: 'ScheduledTask',
  version: 1,
  indexes: {
    name: { on: ['name'], keys: ({ name }) => name },
    entity: { on: ['entity'], keys: ({ entity }) => entity.value },
  },
})

export function scheduledTaskInfo(task: ScheduledTaskState): ScheduledTaskInfo {
  return {
    ...task.spec,
    _typeName: 'ScheduledTaskInfo',
    scheduledTask: ref('ScheduledTask', task.id),
    entity: task.entity,
    taskObject: task.entity,
    lastModifiedTime: task.lastModifiedTime,
    lastModifiedUser: task.lastModifiedUser,
    nextRunTime: task.nextRunMs === undefined ? undefined : new Date(task.nextRunMs).toISOString(),
    prevRunTime: task.prevRunTime,
    state: task.state,
    error: task.error,
    activeTask: task.activeTask,
  }
}

const TIMERS = Symbol('scheduled tasks')
interface Timers {
  startedMs: number
  armed: Map<string, () => void>
}
function timers(kernel: Kernel): Timers {
  return kernel.service(TIMERS, () => ({ startedMs: kernel.clock.now(), armed: new Map() }))
}

/** Makes a scheduled task on an object. DuplicateName, InvalidName, InvalidArgument for an action that the object has not. */
export function createScheduledTask(object: Ref, spec: ScheduledTaskSpec, call: Call): Ref {
  assertNameUsable(spec.name, call)
  const target = call.find(object)
  methodOf(spec, target.ref.type, call.kernel)
  const sinceMs = call.clock.now()
  const task = call.store.insert(scheduledTaskKind, {
    id: `schedule-${call.store.next('scheduledTask')}`,
    name: spec.name,
    entity: target.ref,
    spec,
    lastModifiedTime: call.clock.stamp(),
    lastModifiedUser: call.userName,
    groups: call.caller?.groups ?? [],
    sinceMs,
    nextRunMs: planned(spec, sinceMs - 1, sinceMs, call.kernel),
    prevRunTime: undefined,
    state: 'queued',
    error: undefined,
    activeTask: undefined,
  })
  tell('ScheduledTaskCreatedEvent', task, call)
  call.store.afterCommit(() => arm(call.kernel, task.id))
  return ref('ScheduledTask', task.id)
}

export function reconfigureScheduledTask(self: Ref, spec: ScheduledTaskSpec, call: Call): void {
  const before = idle(self, call)
  assertNameUsable(spec.name, call, before.id)
  methodOf(spec, before.entity.type, call.kernel)
  const after = call.store.update(scheduledTaskKind, before.id, {
    name: spec.name,
    spec,
    lastModifiedTime: call.clock.stamp(),
    lastModifiedUser: call.userName,
    groups: call.caller?.groups ?? [],
    sinceMs: call.clock.now(),
    nextRunMs: planned(spec, call.clock.now() - 1, call.clock.now(), call.kernel),
  })
  tell('ScheduledTaskReconfiguredEvent', after, call)
  call.store.afterCommit(() => arm(call.kernel, after.id))
}

export function removeScheduledTask(self: Ref, call: Call): void {
  const task = idle(self, call)
  call.store.remove(scheduledTaskKind, task.id)
  tell('ScheduledTaskRemovedEvent', task, call)
  call.store.afterCommit(() => arm(call.kernel, task.id))
}

/** Runs it now, besides its schedule. InvalidState while it runs. */
export function runScheduledTask(self: Ref, call: Call): void {
  begin(idle(self, call), call)
}

/** Sets the timers of all scheduled tasks, after boot: what was missed is not made up for. */
export function armAll(kernel: Kernel): void {
  const nowMs = kernel.clock.now()
  const stale = [...kernel.store.all(scheduledTaskKind)].filter(
    ({ state, nextRunMs }) => state === 'running' || (nextRunMs !== undefined && nextRunMs < nowMs),
  )
  if (stale.length > 0)
    kernel.store.writeNow(() => {
      for (const { id, spec, sinceMs, state } of stale)
        kernel.store.update(scheduledTaskKind, id, {
          nextRunMs: planned(spec, nowMs, sinceMs, kernel),
          state: state === 'running' ? 'queued' : state,
        })
    })
  for (const task of kernel.store.all(scheduledTaskKind)) arm(kernel, task.id)
}

function idle(self: Ref, call: Call): ScheduledTaskState {
  const task = call.get(scheduledTaskKind, self)
  if (task.state === 'running') throw new Fault('InvalidState')
  return task
}

function assertNameUsable(name: string, call: Call, except?: string): void {
  if (name.trim() === '') throw new Fault('InvalidName', { name })
  const holder = call.store.first(scheduledTaskKind, 'name', name)
  if (holder && holder.id !== except)
    throw new Fault('DuplicateName', { name, object: ref('ScheduledTask', holder.id) })
}

function planned(spec: ScheduledTaskSpec, afterMs: number, sinceMs: number, kernel: Kernel): number | undefined {
  return spec.enabled ? nextRun(spec.scheduler, afterMs, { startedMs: timers(kernel).startedMs, sinceMs }) : undefined
}

function methodOf(
  spec: ScheduledTaskSpec,
  type: string,
  { spec: api }: Kernel,
): { method: MethodSpec; action: MethodAction } {
  const { action } = spec
  if (!isA(action, 'MethodAction')) throw invalidArgument('spec.action')
  const method = api.method('vim25', action.name) ?? api.method('vim25', `${action.name}_Task`)
  const has = method && api.managedType(type)?.ancestors.includes(method.managedType)
  if (!method || !has || (action.argument?.length ?? 0) > method.params.length) throw invalidArgument('spec.action')
  return { method, action }
}

// One timer a task, for its next run; none where it has none or is gone.
function arm(kernel: Kernel, id: string): void {
  const { armed } = timers(kernel)
  armed.get(id)?.()
  armed.delete(id)
  const task = kernel.store.get(scheduledTaskKind, id)
  if (!task) return
  const at = task.nextRunMs ?? planned(task.spec, kernel.clock.now(), task.sinceMs, kernel)
  if (at === undefined) return
  armed.set(
    id,
    kernel.clock.schedule(Math.max(at, kernel.clock.now()), () => {
      armed.delete(id)
      void kernel.store.write(() => due(id, kernel)).catch((error) => kernel.onBug(error, id, undefined))
    }),
  )
}

function due(id: string, kernel: Kernel): void {
  const task = kernel.store.get(scheduledTaskKind, id)
  if (!task) return
  const call = kernel.systemCall('scheduled task')
  const next = planned(task.spec, Math.max(kernel.clock.now(), task.nextRunMs ?? 0), task.sinceMs, kernel)
  const after = kernel.store.update(scheduledTaskKind, id, { nextRunMs: next })
  kernel.store.afterCommit(() => arm(kernel, id))
  if (after.state !== 'running') begin(after, call)
}

function begin(task: ScheduledTaskState, call: Call): void {
  const { kernel, store } = call
  store.update(scheduledTaskKind, task.id, { state: 'running', prevRunTime: call.clock.stamp(), error: undefined })
  tell('ScheduledTaskStartedEvent', task, call)
  store.afterCommit(() => void act(task, kernel))
}

// The action is a call like any other, of the user who last changed the schedule.
async function act(task: ScheduledTaskState, kernel: Kernel): Promise<void> {
  let error: LocalizedMethodFault | undefined
  let activeTask: Ref | undefined
  try {
    const { method, action } = methodOf(task.spec, task.entity.type, kernel)
    const args: Record<string, unknown> = {}
    action.argument?.forEach(({ value }, i) => {
      if (value !== undefined) args[method.params[i]!.name] = unboxed(value)
    })
    const result = await dispatch(kernel, {
      namespace: 'vim25',
      method: method.name,
      self: task.entity,
      args,
      session: sessionOf(task, kernel),
      arrival: INTERNAL,
    })
    if (method.name.endsWith('_Task')) activeTask = result as Ref
  } catch (failure) {
    error = localizedFault(asFault(failure)) as LocalizedMethodFault
  }
  await kernel.store
    .write(() => {
      if (!kernel.store.get(scheduledTaskKind, task.id)) return
      kernel.store.update(scheduledTaskKind, task.id, { state: error ? 'error' : 'success', error, activeTask })
      const call = kernel.systemCall('scheduled task')
      if (error) tell('ScheduledTaskFailedEvent', task, call, { reason: error })
      else tell('ScheduledTaskCompletedEvent', task, call)
    })
    .catch((failure) => kernel.onBug(failure, task.id, undefined))
}

// A session that nobody sees: it is not one of those that are logged in.
function sessionOf({ id, lastModifiedUser, groups }: ScheduledTaskState, kernel: Kernel): Session | undefined {
  if (lastModifiedUser === '') return undefined
  return new Session({
    key: id,
    user: lastModifiedUser,
    fullName: lastModifiedUser,
    locale: 'en',
    nowMs: kernel.clock.now(),
    address: INTERNAL.address,
    groupsOf: () => groups,
  })
}

// A boxed argument stands for its value.
function unboxed(value: unknown): unknown {
  return typeof value === 'object' && value !== null && '_value' in value ? value._value : value
}

type ScheduledTaskEventType =
  | 'ScheduledTaskCreatedEvent'
  | 'ScheduledTaskReconfiguredEvent'
  | 'ScheduledTaskRemovedEvent'
  | 'ScheduledTaskStartedEvent'
  | 'ScheduledTaskCompletedEvent'
  | 'ScheduledTaskFailedEvent'

function tell(
  type: ScheduledTaskEventType,
  { id, name, entity }: ScheduledTaskState,
  call: Call,
  more: { reason?: LocalizedMethodFault } = {},
): void {
  const target = call.kernel.objects.find(entity.value)
  call.kernel.events.post(
    type,
    target ? aboutObject(target.ref, call) : {},
    {
      scheduledTask: { name, scheduledTask: ref('ScheduledTask', id) },
      entity: { name: target ? nameOf(target) : entity.value, entity },
      ...more,
    } as never,
    call.userName,
    0,
  )
}

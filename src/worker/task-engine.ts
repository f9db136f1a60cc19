import type { Call } from '../kernel/call.ts'
import { nameOf } from '../kernel/event-about.ts'
import { asFault, Fault, localizedFault } from '../kernel/fault.ts'
import type { Kernel } from '../kernel/kernel.ts'
import { type Ref, ref } from '../kernel/managed.ts'
import {
  claimKind,
  type Duration,
  EXTERNAL_TASK,
  NotYet,
  type StartOptions,
  type TaskKind,
  type TaskState,
  type Tasks,
  taskKind,
  taskLog,
} from '../kernel/task.ts'
import { taskInfo } from '../kernel/task-info.ts'
import { CommitFailed } from '../store/store.ts'
import { RunningTaskCall } from './task-call.ts'

const RECENT_MS = 10 * 60_000
const RECENT_COUNT = 200
/** Ended tasks that are looked at for the recent ones; they stand in the order of their beginnings. */
const RECENT_LOOK = 2000
const RETRY_MS = 1000

/** A part that takes this long shows progress while it runs, at these shares of its time. */
const CREEPS_FROM_MS = 2000
const CREEPS = [0.25, 0.5, 0.75]

/** Runs tasks: at once in the call's transaction (pace instant), or part by part as the clock goes. */
export class TaskEngine implements Tasks {
  private readonly kernel: Kernel
  private readonly waiting = new Map<string, () => void>()
  readonly seconds = new Map<string, Duration>()
  pace: 'instant' | 'realistic' | 'manual'

  constructor(kernel: Kernel) {
    this.kernel = kernel
    this.pace = kernel.settings.pace
  }

  start<I extends object>(
    kind: TaskKind<I>,
    entity: Ref | undefined,
    input: I,
    call: Call,
    options: StartOptions = {},
  ): Ref {
    kind.admit?.(input, call)
    const task = this.create(kind, entity, input, call, options)
    if (this.pace === 'instant' || options.instant) {
      this.runWhole(kind as unknown as TaskKind<object>, task)
    } else {
      if (!this.kernel.taskKinds.has(kind.name)) throw new Error(`task kind ${kind.name} belongs to no feature`)
      this.kernel.store.insert(taskKind, task)
      this.kernel.store.afterCommit(() => this.wake(task.id, this.kernel.clock.now()))
    }
    return ref('Task', task.id)
  }

  private create<I extends object>(
    kind: TaskKind<I>,
    entity: Ref | undefined,
    input: I,
    call: Call,
    options: StartOptions,
  ): TaskState {
    const { store, clock, objects } = this.kernel
    const n = store.next('task')
    const target = entity && objects.find(entity.value)
    const descriptionId = typeof kind.descriptionId === 'function' ? kind.descriptionId(input) : kind.descriptionId
    const queueTime = clock.stamp()
    const task: TaskState = {
      id: `task-${n}`,
      n,
      kind: kind.name,
      name: call.operation.endsWith('_Task') ? call.operation : undefined,
      descriptionId,
      entity: target?.ref,
      entityName: options.entityName ?? (target ? nameOf(target) : undefined),
      input,
      state: 'queued',
      part: 0,
      progress: undefined,
      result: undefined,
      error: undefined,
      cancelable: kind.cancelable ?? false,
      cancelled: false,
      reason:
        options.reason ??
        ((call.caller?.user
          ? { _typeName: 'TaskReasonUser', userName: call.userName }
          : { _typeName: 'TaskReasonSystem' }) as TaskState['reason']),
      user: call.userName,
      groups: call.caller?.groups ?? [],
      queueMs: clock.now(),
      queueTime,
      startTime: undefined,
      completeMs: undefined,
      completeTime: undefined,
      dueMs: undefined,
      endMs: undefined,
      eventChainId: 0,
      parentTaskKey: options.parentTaskKey,
      rootTaskKey: options.rootTaskKey ?? options.parentTaskKey,
      activationId: call.arrival.opId,
      description: undefined,
      scope: target ? [target.ref.value, ...[...objects.ancestors(target)].map((a) => a.ref.value)] : [],
    }
    const about = target?.definition.entity ? aboutEntity(target.ref) : {}
    const eventChainId = this.kernel.events.post(
      'TaskEvent',
      about,
      { info: taskInfo({ ...task, eventChainId: store.counter('event') + 1 }) },
      call.userName,
      0,
    )
    return { ...task, eventChainId }
  }

  private runWhole(kind: TaskKind<object>, queued: TaskState): void {
    const { store, clock } = this.kernel
    const running: TaskState = { ...queued, state: 'running', startTime: clock.stamp(), progress: 0 }
    const call = new RunningTaskCall(this.kernel, running, undefined)
    let ended: TaskState
    try {
      const result = store.attempt(() => {
        const input = kind.begin?.(running.input, call) ?? running.input
        for (const step of kind.steps ?? []) step(input, call)
        return kind.finish(input, call)
      })
      ended = { ...running, state: 'success', result }
    } catch (error) {
      if (error instanceof NotYet) {
        // It has to wait: from here on it goes part by part.
        store.insert(taskKind, queued)
        store.afterCommit(() => this.wake(queued.id, clock.now()))
        return
      }
      const fault = this.ownFault(error, call)
      kind.failed?.(fault, running.input, call)
      ended = { ...running, state: 'error', error: localizedFault(fault) }
    }
    this.end(ended)
  }

  private ownFault(error: unknown, call: Call): Fault {
    if (!(error instanceof Fault)) this.kernel.reportBug(error, call)
    return asFault(error)
  }

  /** Puts an ended task into the log. */
  private end(task: TaskState): void {
    const { store, clock } = this.kernel
    for (const claim of store.list(claimKind, 'task', task.id)) store.remove(claimKind, claim.id)
    store.append(taskLog, {
      ...task,
      progress: undefined,
      completeMs: clock.now(),
      completeTime: clock.stamp(),
      dueMs: undefined,
      endMs: undefined,
    })
    if (store.get(taskKind, task.id)) store.remove(taskKind, task.id)
  }

  private wake(id: string, at: number): void {
    this.waiting.get(id)?.()
    this.waiting.set(
      id,
      this.kernel.clock.schedule(at, () => {
        this.waiting.delete(id)
        void this.kernel.store.write(() => this.advance(id)).catch((error) => this.notAdvanced(id, error))
      }),
    )
  }

  // A part that could not be stored is tried again; one that broke in its clean-up ends the task, or its claims would hold for ever.
  private notAdvanced(id: string, error: unknown): void {
    const { store, clock } = this.kernel
    if (error instanceof CommitFailed) {
      this.wake(id, clock.now() + RETRY_MS)
      return
    }
    void store
      .write(() => {
        const task = store.get(taskKind, id)
        if (task) this.end({ ...task, state: 'error', error: localizedFault(asFault(error)) })
      })
      .catch(() => this.wake(id, clock.now() + RETRY_MS))
    this.kernel.onBug(error, id, undefined)
  }

  /** Takes up what was queued or running when the process ended. */
  resume(): void {
    for (const task of this.kernel.store.all(taskKind)) {
      if (task.kind === EXTERNAL_TASK) continue
      // A manual task that has begun waits to be told, as it did before.
      if (this.pace === 'manual' && task.part > 0 && !task.cancelled) continue
      this.wake(task.id, task.dueMs ?? this.kernel.clock.now())
    }
  }

  // One part of a running task: begin, a step or finish.
  private advance(id: string): void {
    const { store, clock } = this.kernel
    const task = store.get(taskKind, id)
    if (!task) return
    const kind = this.kernel.taskKinds.get(task.kind)
    if (!kind) throw new Error(`task kind ${task.kind} belongs to no feature`)
    const call = new RunningTaskCall(this.kernel, task, (progress) => this.setProgress(id, progress))
    const steps = kind.steps ?? []
    try {
      const next = store.attempt((): Partial<TaskState> | { ended: unknown } => {
        if (task.cancelled) throw new Fault('RequestCanceled')
        if (task.part === 0) {
          const input = kind.begin?.(task.input, call) ?? task.input
          return { state: 'running', startTime: clock.stamp(), progress: 0, part: 1, input }
        }
        const step = steps[task.part - 1]
        if (!step) return { ended: kind.finish(task.input, call) }
        step(task.input, call)
        return {
          part: task.part + 1,
          progress: Math.max(
            store.get(taskKind, id)?.progress ?? 0,
            Math.floor((100 * task.part) / (steps.length + 1)),
          ),
        }
      })
      if ('ended' in next) this.end({ ...store.get(taskKind, id)!, state: 'success', result: next.ended })
      else this.schedule(kind, store.update(taskKind, id, next))
    } catch (error) {
      if (error instanceof NotYet) this.tryAgain(id, error.ms)
      else this.fail(kind, id, this.ownFault(error, call), call)
    }
  }

  private tryAgain(id: string, ms: number): void {
    const dueMs = this.kernel.clock.now() + ms
    this.kernel.store.update(taskKind, id, { dueMs })
    this.kernel.store.afterCommit(() => this.wake(id, dueMs))
  }

  private fail(kind: TaskKind<object>, id: string, fault: Fault, call: RunningTaskCall): void {
    const task = this.kernel.store.get(taskKind, id)!
    if (task.part > 0) kind.undo?.(task.input, call)
    kind.failed?.(fault, task.input, call)
    this.end({
      ...task,
      startTime: task.startTime ?? this.kernel.clock.stamp(),
      state: 'error',
      error: localizedFault(fault),
    })
  }

  // The next part's time: parts share the whole duration evenly; manual tasks wait to be told.
  private schedule(kind: TaskKind<object>, task: TaskState): void {
    const { store, clock, random } = this.kernel
    if (this.pace === 'manual') return
    const [least, most, shape]: Duration = this.seconds.get(task.name ?? '') ??
      this.seconds.get(kind.name) ??
      kind.seconds ?? [1, 3]
    const parts = (kind.steps?.length ?? 0) + 1
    const chance = shape === 'triangular' ? (random.next() + random.next()) / 2 : random.next()
    const ms = ((least + (most - least) * chance) * 1000) / parts
    const dueMs = clock.now() + (this.pace === 'instant' ? 0 : ms)
    store.update(taskKind, task.id, { dueMs })
    store.afterCommit(() => {
      this.wake(task.id, dueMs)
      if (ms >= CREEPS_FROM_MS && this.pace === 'realistic') this.creep(task, parts, clock.now(), ms)
    })
  }

  // Most kinds have no steps: who watches one of them sees it get on all the same.
  private creep({ id, part }: TaskState, parts: number, startMs: number, ms: number): void {
    const { store, clock } = this.kernel
    for (const share of CREEPS) {
      const percent = (100 * (part - 1 + share)) / parts
      clock.schedule(startMs + ms * share, () => {
        if (!store.get(taskKind, id)) return
        // What cannot be stored is said by the part that is due.
        void store.write(() => this.setProgress(id, percent)).catch(() => {})
      })
    }
  }

  private setProgress(id: string, percent: number): void {
    const task = this.kernel.store.get(taskKind, id)
    if (task && percent > (task.progress ?? 0))
      this.kernel.store.update(taskKind, id, { progress: Math.min(100, Math.floor(percent)) })
  }

  /** Runs a manual task to its end; with a fault it ends in that. Inside an operation. */
  finishNow(id: string, fault?: Fault): void {
    const { store } = this.kernel
    const task = store.get(taskKind, id)
    const kind = task && this.kernel.taskKinds.get(task.kind)
    if (!task || !kind) return
    if (fault) {
      this.fail(kind, id, fault, new RunningTaskCall(this.kernel, task, undefined))
      return
    }
    // A part that waits leaves the task as it is, but for its due time.
    for (let part = -1; ; ) {
      const now = store.get(taskKind, id)
      if (!now || now.part === part) return
      part = now.part
      this.advance(id)
    }
  }

  endAll(fault: Fault): void {
    const error = localizedFault(fault)
    const { clock, store } = this.kernel
    for (const task of [...store.all(taskKind)])
      this.end({ ...task, startTime: task.startTime ?? clock.stamp(), state: 'error', cancelled: true, error })
  }

  find(id: string): TaskState | undefined {
    const { store, clock } = this.kernel
    const running = store.get(taskKind, id)
    if (running) return running
    if (!id.startsWith('task-')) return undefined
    const ended = store.log(taskLog).find(Number(id.slice(5)))
    return ended && clock.now() - ended.completeMs! <= RECENT_MS ? ended : undefined
  }

  cancel(id: string, call: Call): void {
    const { store } = this.kernel
    const task = store.get(taskKind, id)
    if (!task) throw new Fault('InvalidState')
    const entity = task.entity && this.kernel.objects.find(task.entity.value)
    if (task.user !== call.userName)
      call.require(entity?.ref ?? ref('Folder', this.kernel.authorizer.rootId), 'Global.CancelTask')
    if (!task.cancelable) throw new Fault('NotSupported')
    store.update(taskKind, id, { cancelled: true })
    // Whoever made an external task ends it, when he sees that.
    if (task.kind === EXTERNAL_TASK) return
    store.afterCommit(() => this.wake(id, this.kernel.clock.now()))
  }

  recent(): TaskState[] {
    const { store, clock } = this.kernel
    const ended: TaskState[] = []
    for (const task of store.log(taskLog).recentFirst(RECENT_LOOK)) {
      if (clock.now() - task.completeMs! <= RECENT_MS) ended.push(task)
      if (ended.length === RECENT_COUNT) break
    }
    return [...ended.reverse(), ...store.all(taskKind)].sort((a, b) => a.n - b.n)
  }
}

function aboutEntity({ type, value }: Ref): { vm?: string; host?: string; entity?: string } {
  if (type === 'VirtualMachine') return { vm: value }
  return type === 'HostSystem' ? { host: value } : { entity: value }
}

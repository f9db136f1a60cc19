import type { LocalizedMethodFault } from '../generated/vim25.ts'
import { defineKind, defineLog } from '../store/kind.ts'
import { weight } from '../store/weight.ts'
import type { Call } from './call.ts'
import type { Ref } from './managed.ts'

/** What a kind of task does. Every part is a synchronous function over the store, in a transaction of its own when the pace is not instant, and safe to run again after a crash. */
export interface TaskKind<I extends object> {
  /** Part of the data format: `vm.power-on`. */
  name: string
  /** `VirtualMachine.powerOn`, as TaskInfo.descriptionId has it. */
  descriptionId: string | ((input: I) => string)
  /** In the call's own transaction: its faults fault the call and no task exists. */
  admit?: (input: I, call: Call) => void
  /** When the task starts to run: checks whose faults end the task in `error`, claims (`call.claim`), first events. May return an extended input. */
  begin?: (input: I, call: TaskCall) => I | undefined
  /** Between begin and finish, one transaction each; progress follows their number. */
  steps?: readonly ((input: I, call: TaskCall) => void)[]
  /** The work; what it returns is TaskInfo.result (an anyType value: MoRefs and data objects with `_typeName`). */
  finish: (input: I, call: TaskCall) => unknown
  /** After begin, when a later part failed or the task was cancelled: takes back what steps did. */
  undo?: (input: I, call: TaskCall) => void
  /** After the failed part was undone: posts the operation's failure event. */
  failed?: (fault: import('./fault.ts').Fault, input: I, call: TaskCall) => void
  cancelable?: boolean
  /** How long it takes under pace `realistic`, in seconds: [least, most]. */
  seconds?: readonly [number, number]
}

/**
 * Thrown by a part of a task that has to wait for something: what the part did is undone, and it is tried again after `ms`. The task
 * stays running (under pace `instant` it becomes a task that goes on), can be cancelled, and other calls go on meanwhile.
 */
export class NotYet extends Error {
  readonly ms: number
  constructor(ms = 1000) {
    super('not yet')
    this.ms = ms
  }
}

/** A call from inside of a task: events belong to its chain, claims to its row. */
export interface TaskCall extends Call {
  readonly task: TaskHandle
  /** Holds an object (by id) until the task ends; TaskInProgress when another task holds it. */
  claim(id: string): void
}
export interface TaskHandle {
  readonly ref: Ref
  readonly key: string
  /** 0 to 100; never falls. */
  setProgress(percent: number): void
}

/** `TaskState.kind` of a task that a client made and moves on: the engine leaves it alone. */
export const EXTERNAL_TASK = 'external'

/** A task, running or ended. */
export interface TaskState {
  readonly id: string
  readonly n: number
  readonly kind: string
  readonly name: string | undefined
  readonly descriptionId: string
  readonly entity: Ref | undefined
  readonly entityName: string | undefined
  readonly input: object
  readonly state: 'queued' | 'running' | 'success' | 'error'
  readonly part: number
  readonly progress: number | undefined
  readonly result: unknown
  readonly error: LocalizedMethodFault | undefined
  readonly cancelable: boolean
  readonly cancelled: boolean
  readonly reason: { _typeName: string }
  readonly user: string
  readonly groups: readonly string[]
  readonly queueMs: number
  readonly queueTime: string
  readonly startTime: string | undefined
  readonly completeMs: number | undefined
  readonly completeTime: string | undefined
  readonly dueMs: number | undefined
  readonly endMs: number | undefined
  readonly eventChainId: number
  readonly parentTaskKey: string | undefined
  readonly rootTaskKey: string | undefined
  readonly activationId: string | undefined
  readonly description: { key: string; message?: string | undefined } | undefined
  /** Objects that may see it: the entity and its ancestors when it was made. */
  readonly scope: readonly string[]
}

/** Tasks that have not ended. */
export const taskKind = defineKind<TaskState>({
  name: 'Task',
  version: 1,
  indexes: {
    entity: { on: ['entity'], keys: (task) => task.entity?.value },
    parent: { on: ['parentTaskKey'], keys: (task) => task.parentTaskKey },
  },
  columns: {
    name: (task) => task.name ?? task.descriptionId,
    entity: (task) => task.entity?.value,
    state: (task) => task.state,
    user: (task) => task.user,
    queued: (task) => task.queueMs,
  },
})

/** Characters of a task beside its input. */
const TASK_CHARS = 500

/** Tasks that have ended. */
export const taskLog = defineLog<TaskState>({
  name: 'task',
  key: (task) => task.n,
  at: (task) => task.queueMs,
  inMemory: { rows: 20_000, weight: 16 * 1024 * 1024 },
  weight: ({ input }) => TASK_CHARS + weight(input),
})

export interface ClaimState {
  /** Id of what is held: an entity's, or a name in a name space (`group-v3/name`). */
  readonly id: string
  readonly task: string
  /** Capacity held on a host. */
  readonly host?: string
  readonly cpuMhz?: number
  readonly memoryMB?: number
}
export const claimKind = defineKind<ClaimState>({
  name: 'Claim',
  version: 1,
  indexes: {
    task: { on: ['task'], keys: (claim) => claim.task },
    host: { on: ['host'], keys: (claim) => claim.host },
  },
})

export interface StartOptions {
  parentTaskKey?: string
  rootTaskKey?: string
  reason?: { _typeName: string }
  /** Runs at once whatever the pace: the void methods that leave a task behind. */
  instant?: boolean
  /** TaskInfo.entityName where the task has no entity. */
  entityName?: string
}

/** Least and most seconds, and how chance falls between them; `uniform` where nothing is said. */
export type Duration = readonly [least: number, most: number, shape?: 'uniform' | 'triangular']

/** Starts tasks; the worker implements it. */
export interface Tasks {
  /** How tasks go on now; what follows from them (guests that boot) goes the same way. After a change: `resume`. */
  pace: 'instant' | 'realistic' | 'manual'
  /** How long tasks take under pace `realistic` where that is not as their kinds say, by the kind's name or the method's. */
  readonly seconds: Map<string, Duration>
  /** Makes a task of `kind` on `entity` and returns its reference; under pace `instant` it has ended by then. */
  start<I extends object>(kind: TaskKind<I>, entity: Ref | undefined, input: I, call: Call, options?: StartOptions): Ref
  /** The task with this reference's id, running or ended. */
  find(id: string): TaskState | undefined
  cancel(id: string, call: Call): void
  /** Runs a task to its end whatever the pace; with a fault it ends in that. One that waits for something goes on. Inside an operation. */
  finishNow(id: string, fault?: import('./fault.ts').Fault): void
  /** Ends every task as cancelled, without taking back what it did: its inventory is replaced. Inside an operation. */
  endAll(fault: import('./fault.ts').Fault): void
  /** Takes up what is queued or runs: after boot, and after the pace has changed. */
  resume(): void
  /** Tasks that recentTask shows: not ended, or ended within ten minutes, at most 200 of those, oldest first. */
  recent(): TaskState[]
}

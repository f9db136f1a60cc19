import type { VapiDocuments } from '../generated/vcenter/index.ts'
import type { Call } from './call.ts'
import type { Ref } from './managed.ts'
import type { Privileges } from './operation.ts'

/** One callable of vCenter's REST API as a feature offers it; the task form of an operation has the same handler. */
export interface VapiOperation {
  /** The id in the OpenAPI documents, without `$Task`. */
  readonly id: string
  readonly mode: 'read' | 'write'
  /** May be called without a session. */
  readonly isAnonymous: boolean
  readonly privileges: ((input: never, call: Call) => Privileges) | undefined
  readonly handle: (input: never, call: Call) => unknown
  readonly shapeOnly: boolean
}

type Json = 'application/json'
type Forms = {
  readonly [K in keyof VapiDocuments]: {
    readonly in: VapiDocuments[K]['requestBody']['content'][Json]
    readonly out: VapiDocuments[K]['responses'][200]['content'][Json]
  }
}
/** Operations whose handlers have types. */
export type VapiId = keyof Forms & string
/** Parameters of an operation, by the names of the model. */
export type VapiInput<K extends VapiId> = Forms[K]['in']
/** Result of an operation; void where it has none. */
type VapiOutput<K extends VapiId> = Forms[K]['out']

interface Entry<K extends VapiId, R> {
  isAnonymous?: boolean
  /** What the caller needs besides a session; what the operations behind it check need not be named. */
  privileges?: (input: VapiInput<K>, call: Call) => Privileges
  shapeOnly?: boolean
  handle: (input: VapiInput<K>, call: Call) => R
}

/** An operation that may change state: `handle` is synchronous and runs in one transaction; what takes time returns `after(task)`. */
export function vapi<K extends VapiId>(id: K, entry: Entry<K, VapiOutput<K> | After<VapiOutput<K>>>): VapiOperation {
  return {
    id,
    mode: 'write',
    isAnonymous: entry.isAnonymous ?? false,
    privileges: entry.privileges as VapiOperation['privileges'],
    handle: entry.handle as VapiOperation['handle'],
    shapeOnly: entry.shapeOnly ?? false,
  }
}

/** An operation that only reads what is committed. */
export function vapiRead<K extends VapiId>(id: K, entry: Entry<K, VapiOutput<K>>): VapiOperation {
  return { ...vapi(id, entry), mode: 'read' }
}

/** The answer of an operation that has to wait for a task: dispatch commits, waits for its end and maps result or fault. */
export class After<R> {
  readonly task: Ref
  /** From TaskInfo.result to the operation's. */
  readonly map: (result: unknown) => R
  constructor(task: Ref, map: (result: unknown) => R) {
    this.task = task
    this.map = map
  }
}

export function after(task: Ref): After<void>
export function after<R>(task: Ref, map: (result: unknown) => R): After<R>
export function after<R>(task: Ref, map: (result: unknown) => R = () => undefined as R): After<R> {
  return new After(task, map)
}

/** The id of the object that a task's result names. */
export function idOfResult(result: unknown): string {
  return (result as { value: string }).value
}

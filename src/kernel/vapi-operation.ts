import type { VapiOperations } from '../generated/vcenter.ts'
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

type Input<K extends keyof VapiOperations> = VapiOperations[K]['in']
type Result<K extends keyof VapiOperations> = VapiOperations[K]['out']
// Handlers of void operations need no return statement.
// biome-ignore lint/suspicious/noConfusingVoidType: a function's return type
type Output<K extends keyof VapiOperations> = [Result<K>] extends [undefined] ? void : Result<K>

interface Entry<K extends keyof VapiOperations, R> {
  isAnonymous?: boolean
  /** What the caller needs besides a session; what the operations behind it check need not be named. */
  privileges?: (input: Input<K>, call: Call) => Privileges
  shapeOnly?: boolean
  handle: (input: Input<K>, call: Call) => R
}

/** An operation that may change state: `handle` is synchronous and runs in one transaction; what takes time returns `after(task)`. */
export function vapi<K extends keyof VapiOperations & string>(
  id: K,
  entry: Entry<K, Output<K> | After<Output<K>>>,
): VapiOperation {
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
export function vapiRead<K extends keyof VapiOperations & string>(id: K, entry: Entry<K, Output<K>>): VapiOperation {
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

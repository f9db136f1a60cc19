import type { Methods } from '../generated/vim25.ts'
import type { Call } from './call.ts'
import type { Ref } from './managed.ts'

/** What a caller needs: pairs of an object and a privilege on it. */
export type Privileges = readonly (readonly [Ref, string])[]

/** One callable of one API as a feature offers it. */
export interface Operation {
  namespace: string
  /** The specification's id: a method's wire name. */
  id: string
  /** Managed class that this handler serves; unset: the class that declares the method. Nearest class wins. */
  on: string | undefined
  /** `write` runs in a transaction, one after the other; `read` at once, against what is committed, and may wait. */
  mode: 'read' | 'write'
  /** A string is a privilege on the object itself; unset: what the API's table says. */
  privileges: string | ((self: Ref, args: never, call: Call) => Privileges) | undefined
  handle: (self: Ref, args: never, call: Call) => unknown
  /** Answers with a believable constant: counted as such. */
  shapeOnly: boolean
}

export type Arguments<M extends keyof Methods> = Methods[M]['args']
export type Result<M extends keyof Methods> = Methods[M]['result']
// Handlers of void methods need no return statement.
// biome-ignore lint/suspicious/noConfusingVoidType: a function's return type
type Answer<M extends keyof Methods> = [Result<M>] extends [undefined] ? void : Result<M>

interface Entry<M extends keyof Methods, R> {
  on?: string
  privileges?: string | ((self: Ref, args: Arguments<M>, call: Call) => Privileges)
  shapeOnly?: boolean
  handle: (self: Ref, args: Arguments<M>, call: Call) => R
}

/** An operation that may change state: `handle` is synchronous and runs in one transaction. */
export function vim<M extends keyof Methods & string>(id: M, entry: Entry<M, Answer<M>>): Operation {
  return {
    namespace: 'vim25',
    id,
    on: entry.on,
    mode: 'write',
    privileges: entry.privileges as Operation['privileges'],
    handle: entry.handle as Operation['handle'],
    shapeOnly: entry.shapeOnly ?? false,
  }
}

/** An operation that only reads; it may wait for something. Results may be lazy iterables where the type is an array. */
export function vimRead<M extends keyof Methods & string>(
  id: M,
  entry: Entry<M, Answer<M> | Promise<Answer<M>>>,
): Operation {
  return { ...vim(id, entry as Entry<M, Answer<M>>), mode: 'read' }
}

/** An operation of another SOAP service (pbm, vslm, …), or a method without a row in vim25's table. */
export function soap(
  namespace: string,
  id: string,
  entry: {
    on?: string
    mode?: 'read' | 'write'
    privileges?: string | ((self: Ref, args: Record<string, unknown>, call: Call) => Privileges)
    shapeOnly?: boolean
    handle: (self: Ref, args: Record<string, unknown>, call: Call) => unknown
  },
): Operation {
  return {
    namespace,
    id,
    on: entry.on,
    mode: entry.mode ?? 'write',
    privileges: entry.privileges as Operation['privileges'],
    handle: entry.handle as Operation['handle'],
    shapeOnly: entry.shapeOnly ?? false,
  }
}

import type { Call } from '../../kernel/call.ts'
import { Fault } from '../../kernel/fault.ts'
import type { Ref } from '../../kernel/managed.ts'
import type { TaskCall, TaskKind } from '../../kernel/task.ts'

/**
 * Performs a method on another object within the caller's task: the handler is the one that is registered for the object's class, its
 * privileges are asked for, and what it starts as a task runs here and now as part of this one, without a task of its own. This is how
 * a folder destroys what is in it without knowing how. Returns the task's result where the handler starts one.
 */
export function performInside(call: TaskCall, method: string, self: Ref, args: object = {}): unknown {
  const operation = call.kernel.operation('vim25', method, self.type)
  if (!operation) throw new Fault('NotSupported')
  let result: unknown
  const run = <I extends object>(kind: TaskKind<I>, _entity: Ref | undefined, input: I): Ref => {
    kind.admit?.(input, inner)
    const begun = kind.begin?.(input, inner) ?? input
    for (const step of kind.steps ?? []) step(begun, inner)
    result = kind.finish(begun, inner)
    return call.task.ref
  }
  const inner: TaskCall = Object.create(call, { operation: { value: method }, startTask: { value: run } })
  requirePrivileges(inner, operation.privileges, method, self, args)
  const answer = operation.handle(self, args as never, inner)
  return result ?? answer
}

function requirePrivileges(call: Call, privileges: unknown, method: string, self: Ref, args: object): void {
  if (typeof privileges === 'function') {
    const pairs = (privileges as (self: Ref, args: object, call: Call) => readonly (readonly [Ref, string])[])(
      self,
      args,
      call,
    )
    for (const [object, privilege] of pairs) call.require(object, privilege)
    return
  }
  const wanted = typeof privileges === 'string' ? privileges : (call.spec.method('vim25', method)?.privilege ?? '')
  call.require(self, ...wanted.split('|'))
}

const ofWork = new WeakSet<Fault>()

/**
 * Work on one object after the other that keeps what was done when one of them fails, as folders do: a task that ends in error has
 * its writes taken back, so what succeeded is done again after that. `work` must be repeatable and stop at its first fault.
 */
export function keepingWhatWasDone<I extends object>(
  work: (input: I, call: TaskCall) => void,
): Pick<TaskKind<I>, 'finish' | 'failed'> {
  return {
    finish(input, call) {
      try {
        work(input, call)
      } catch (error) {
        if (error instanceof Fault) ofWork.add(error)
        throw error
      }
    },
    failed(fault, input, call) {
      if (!ofWork.has(fault)) return
      try {
        work(input, call)
      } catch (error) {
        if (!(error instanceof Fault)) throw error
      }
    },
  }
}

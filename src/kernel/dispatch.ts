import { performance } from 'node:perf_hooks'
import type { Methods } from '../generated/vim25.ts'
import { CommitFailed } from '../store/store.ts'
import { type Arrival, Call } from './call.ts'
import { BadAnswer, checkedResult, checkFault } from './check-answer.ts'
import { whoDisabled } from './disabled-methods.ts'
import { asFault, Fault } from './fault.ts'
import type { Kernel } from './kernel.ts'
import type { Ref, Target } from './managed.ts'
import { noteCall } from './note-call.ts'
import type { Arguments, Operation, Result } from './operation.ts'
import type { Session } from './session.ts'

/** The fault of an operation that the specification knows and nobody implements. */
class NotImplemented extends Fault<'NotSupported'> {
  constructor(method: string) {
    const why = `${method} is known and has no behaviour yet; see /_vcemu/coverage`
    super('NotSupported', {}, `The operation is not supported on the object. (${why})`)
  }
}

/** A decoded, type-checked call, as every protocol hands it in. */
export interface Invocation {
  /** Wire namespace without `urn:`. */
  readonly namespace: string
  readonly method: string
  readonly self: Ref
  readonly args: unknown
  readonly session: Session | undefined
  readonly arrival: Arrival
}

/**
 * The one way from any protocol to a handler: operation → session → privileges → not disabled → handler in its transaction → commit →
 * wait → journal.
 * Decoding stands before it and encoding after it, in the protocol. Throws Fault, and nothing else.
 */
export async function dispatch(kernel: Kernel, invocation: Invocation): Promise<unknown> {
  const started = performance.now()
  const call = new Call(kernel, invocation.method, invocation.session, invocation.arrival)
  let fault: Fault | undefined
  let result: unknown
  try {
    const target = findTarget(call, invocation)
    const operation = findOperation(kernel, invocation, target)
    keepSessionAlive(call)
    result =
      operation.mode === 'read'
        ? await perform(operation, target, invocation, call)
        : await kernel.store.write(() => perform(operation, target, invocation, call))
    if (call.newSession) invocation.arrival.onNewSession?.(call.newSession)
    await delay(kernel, invocation.method)
    return result
  } catch (error) {
    fault = checkedFault(toFault(error, call), call, invocation.namespace)
    result = undefined
    throw fault
  } finally {
    journal(call, invocation, result, fault, performance.now() - started)
  }
}

/**
 * What a method of the SOAP API does, from inside of an operation of another API and in its transaction: same target, privileges, faults
 * and task.
 */
export function performVim<M extends keyof Methods & string>(
  call: Call,
  method: M,
  self: Ref,
  args: Arguments<M>,
): Result<M> {
  const { session, arrival } = call
  const inner = new Call(call.kernel, method, session, arrival, call.caller)
  const invocation: Invocation = { namespace: 'vim25', method, self, args, session, arrival }
  const target = findTarget(inner, invocation)
  return perform(findOperation(call.kernel, invocation, target), target, invocation, inner) as Result<M>
}

function findTarget(call: Call, { self, namespace, method }: Invocation): Target {
  const target = call.kernel.objects.find(self.value, call.session, namespace)
  if (target) return target
  // Who is not logged in learns nothing about what exists.
  const privilege = call.spec.method(namespace, method)?.privilege
  if (!call.session && privilege !== 'System.Anonymous') throw notAuthenticated(self)
  throw call.kernel.notFound(self)
}

function findOperation(
  kernel: Kernel,
  { namespace, method, self, session, arrival }: Invocation,
  target: Target,
): Operation {
  const spec = kernel.spec.method(namespace, method)
  const type = kernel.spec.managedType(target.ref.type)
  if (
    !spec ||
    (type &&
      spec.managedType !== '?' &&
      spec.managedType !== 'ManagedObject' &&
      !type.ancestors.includes(spec.managedType))
  ) {
    throw new Fault(
      'MethodNotFound',
      { receiver: self, method },
      `Unable to resolve WSDL method name ${method} for ${target.ref.type}`,
    )
  }
  const operation = kernel.operation(namespace, method, target.ref.type)
  if (!operation && !session && arrival.api !== 'internal' && spec.privilege !== 'System.Anonymous')
    throw notAuthenticated(target.ref)
  if (!operation) throw new NotImplemented(method)
  return operation
}

export function keepSessionAlive(call: Call): void {
  if (call.session) call.kernel.sessions.touch(call.session)
}

function checkPrivileges(
  operation: Operation,
  target: Target,
  { namespace, method, args }: Invocation,
  call: Call,
): void {
  const spec = call.spec.method(namespace, method)!
  if (spec.privilege === 'System.Anonymous' || operation.privileges === 'System.Anonymous') return
  if (!call.session && call.arrival.api !== 'internal') throw notAuthenticated(target.ref)
  if (typeof operation.privileges === 'function') {
    for (const [object, privilege] of operation.privileges(target.ref, args as never, call))
      call.kernel.require(call, object, [privilege])
  } else call.kernel.require(call, target.ref, (operation.privileges ?? spec.privilege ?? '').split('|'))
}

function perform(operation: Operation, target: Target, invocation: Invocation, call: Call): unknown {
  checkPrivileges(operation, target, invocation, call)
  refuseDisabled(target, invocation, call)
  const result = operation.handle(target.ref, invocation.args as never, call)
  if (!call.settings.checkAnswers) return result
  const spec = call.spec.method(invocation.namespace, invocation.method)!
  return result instanceof Promise ? result.then((value) => checkedResult(spec, value)) : checkedResult(spec, result)
}

function refuseDisabled(target: Target, { method }: Invocation, call: Call): void {
  const disabled = target.definition.entity && whoDisabled(call.store, target.ref.value, method)
  if (disabled) throw new Fault('MethodDisabled', { source: disabled.source })
}

export async function delay(kernel: Kernel, method: string): Promise<void> {
  const { delaysMs, delayJitter } = kernel.settings
  if (delaysMs.size === 0) return
  let ms = (delaysMs.get('*') ?? 0) + (delaysMs.get(method) ?? 0)
  if (ms > 0) ms += ms * delayJitter * (kernel.random.next() * 2 - 1)
  if (ms > 0) await new Promise((resolve) => setTimeout(resolve, ms))
}

function notAuthenticated(object: Ref): Fault {
  return new Fault('NotAuthenticated', { object, privilegeId: 'System.View' })
}

function checkedFault(fault: Fault, call: Call, namespace: string): Fault {
  if (!call.settings.checkAnswers) return fault
  try {
    checkFault(call.operation, fault, namespace)
    return fault
  } catch (error) {
    if (!(error instanceof BadAnswer)) throw error
    return toFault(error, call)
  }
}

export function toFault(error: unknown, call: Call): Fault {
  if (error instanceof Fault) return error
  if (error instanceof CommitFailed)
    return new Fault(
      'SystemError',
      { reason: 'the data file cannot be written' },
      `The change could not be stored: ${error.message}`,
    )
  call.kernel.reportBug(error, call)
  return asFault(error)
}

function journal(call: Call, { self, args }: Invocation, result: unknown, fault: Fault | undefined, ms: number): void {
  noteCall(call.kernel, call.arrival, call.session, {
    operation: call.operation,
    object: self.value,
    args,
    result,
    fault: fault?.fault,
    ms,
    unimplemented: fault instanceof NotImplemented || fault?.fault === 'MethodNotFound',
  })
}

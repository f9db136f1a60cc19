import { performance } from 'node:perf_hooks'
import type { LocalizedMethodFault } from '../generated/vim25.ts'
import { type Arrival, Call } from './call.ts'
import { checkVapiResult } from './check-answer.ts'
import { delay, keepSessionAlive, toFault } from './dispatch.ts'
import { Fault } from './fault.ts'
import type { Kernel } from './kernel.ts'
import { ref } from './managed.ts'
import { noteCall } from './note-call.ts'
import type { Session } from './session.ts'
import { endOfTask } from './task-end.ts'
import { VapiError } from './vapi-error.ts'
import { After, type VapiOperation } from './vapi-operation.ts'
import { rememberTask, vapiTaskId } from './vapi-task.ts'

/** A decoded, checked call of a REST operation. */
export interface VapiInvocation {
  readonly operation: {
    readonly id: string
    readonly service: string
    readonly operation: string
    readonly isTask: boolean
    /** With its places: `/api/vcenter/vm/{vm}/power`. */
    readonly path: string
  }
  readonly input: Readonly<Record<string, unknown>>
  readonly session: Session | undefined
  readonly arrival: Arrival
}

/**
 * The way from REST and JSON-RPC to a handler, with the same steps as `dispatch`: operation → session → privileges → handler in its
 * transaction → commit → wait → journal. Throws Fault and VapiError, and nothing else.
 */
export async function dispatchVapi(kernel: Kernel, invocation: VapiInvocation): Promise<unknown> {
  const started = performance.now()
  const { operation: spec, session, arrival } = invocation
  const call = new Call(kernel, spec.id, session, arrival)
  let error: Fault | VapiError | undefined
  let answer: unknown
  try {
    const operation = findOperation(kernel, invocation)
    keepSessionAlive(call)
    const result =
      operation.mode === 'read'
        ? perform(operation, invocation, call)
        : await kernel.store.write(() => perform(operation, invocation, call))
    if (call.newSession) arrival.onNewSession?.(call.newSession)
    if (kernel.settings.delaysMs.size > 0) await delay(kernel, spec.id)
    if (!(result instanceof After)) answer = result
    else {
      rememberTask(kernel, result, spec)
      answer = spec.isTask ? vapiTaskId(result.task.value) : await waitFor(kernel, result, call)
    }
    if (kernel.settings.checkAnswers) checkVapiResult(kernel, spec, answer)
    return answer
  } catch (thrown) {
    error = thrown instanceof VapiError ? thrown : toFault(thrown, call)
    throw error
  } finally {
    journal(call, invocation, answer, error, performance.now() - started)
  }
}

function findOperation(kernel: Kernel, { operation: { id, isTask }, session }: VapiInvocation): VapiOperation {
  const operation = kernel.vapi.get(isTask ? id.slice(0, id.lastIndexOf('$')) : id)
  if (!session && !operation?.isAnonymous)
    throw new Fault('NotAuthenticated', { object: ref('Folder', kernel.authorizer.rootId), privilegeId: 'System.View' })
  if (!operation) throw new VapiError('UNSUPPORTED', `${id} is known and has no behaviour yet; see /_vcemu/coverage`)
  return operation
}

function perform(operation: VapiOperation, { input, operation: { id, isTask } }: VapiInvocation, call: Call): unknown {
  for (const [object, privilege] of operation.privileges?.(input as never, call) ?? [])
    call.kernel.require(call, object, [privilege])
  const result = operation.handle(input as never, call)
  if (isTask && !(result instanceof After))
    throw new VapiError('UNSUPPORTED', `${id} has no form that answers with a task`)
  return result
}

async function waitFor(kernel: Kernel, { task, map }: After<unknown>, call: Call): Promise<unknown> {
  const { session } = call
  if (session) session.waiting++
  try {
    const ended = await endOfTask(kernel, task, call.arrival.signal)
    if (!ended) throw new Fault('RequestCanceled')
    if (ended.state === 'error') throw faultOfTask(ended.error)
    return map(ended.result)
  } finally {
    if (session) {
      session.waiting--
      session.lastActiveMs = kernel.clock.now()
    }
  }
}

/** The fault that a task ended with. */
export function faultOfTask(error: LocalizedMethodFault | undefined): Fault {
  const { _typeName = 'SystemError', ...data } = error?.fault ?? {}
  return new Fault(_typeName as 'SystemError', data, error?.localizedMessage)
}

function journal(
  call: Call,
  { operation, input }: VapiInvocation,
  result: unknown,
  error: Fault | VapiError | undefined,
  ms: number,
): void {
  noteCall(call.kernel, call.arrival, call.session, {
    operation: operation.id,
    object: objectOf(operation.path, input),
    args: input,
    result,
    fault: error instanceof Fault ? error.fault : error?.type,
    ms,
    unimplemented: error instanceof VapiError && error.type === 'UNSUPPORTED' && !call.kernel.vapi.has(operation.id),
  })
}

/** The object that a call is about: what stands in the first place of its path. */
function objectOf(path: string, input: Readonly<Record<string, unknown>>): string | undefined {
  const start = path.indexOf('{')
  const value = start < 0 ? undefined : input[path.slice(start + 1, path.indexOf('}', start))]
  return typeof value === 'string' ? value : undefined
}

import type { DataTypes, LocalizedMethodFault, Methods } from '../../generated/vim25.ts'
import { ADMINISTRATORS } from '../../kernel/authorization.ts'
import { Call } from '../../kernel/call.ts'
import { Fault, type FaultFields } from '../../kernel/fault.ts'
import { INTERNAL, type Kernel } from '../../kernel/kernel.ts'
import type { Ref } from '../../kernel/managed.ts'
import type { StartOptions, TaskKind } from '../../kernel/task.ts'

type FaultName = keyof DataTypes

const ADMINISTRATOR = { user: 'VSPHERE.LOCAL\\Administrator', groups: [ADMINISTRATORS] }

/** A call of the administrator who builds the estate: tasks run at once, whatever the pace, and throw what they end in. */
export class EstateCall extends Call {
  constructor(kernel: Kernel, operation: string) {
    super(kernel, operation, undefined, INTERNAL, ADMINISTRATOR)
  }

  override startTask<I extends object>(
    kind: TaskKind<I>,
    entity: Ref | undefined,
    input: I,
    options?: StartOptions,
  ): Ref {
    const task = super.startTask(kind, entity, input, { ...options, instant: true })
    const error = this.kernel.tasks.find(task.value)?.error
    if (error) throw faultOf(error)
    return task
  }

  /** Performs an operation of the API as the administrator would, and answers what it answers; of a task, its result. */
  perform<M extends keyof Methods & string>(method: M, self: Ref, args: Methods[M]['args']): unknown {
    const { kernel } = this
    const target = this.find(self)
    const operation = kernel.operation('vim25', method, target.ref.type)
    if (!operation) throw new Fault('NotSupported', {}, `${method} is not served for ${target.ref.type}.`)
    const call = new EstateCall(kernel, method)
    const answer = operation.handle(target.ref, args as never, call)
    return method.endsWith('_Task') ? kernel.tasks.find((answer as Ref).value)?.result : answer
  }
}

function faultOf({ fault, localizedMessage }: LocalizedMethodFault): Fault {
  const { _typeName = 'VimFault', ...data } = fault as { _typeName?: FaultName }
  return new Fault<FaultName>(_typeName, data as FaultFields<FaultName>, localizedMessage)
}

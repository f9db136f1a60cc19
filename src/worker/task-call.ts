import { Call } from '../kernel/call.ts'
import { Fault } from '../kernel/fault.ts'
import { INTERNAL, type Kernel } from '../kernel/kernel.ts'
import { ref } from '../kernel/managed.ts'
import { claimKind, type TaskCall, type TaskHandle, type TaskState } from '../kernel/task.ts'

/** The call that a task's parts work with: the starter's rights, the task's event chain. */
export class RunningTaskCall extends Call implements TaskCall {
  readonly task: TaskHandle
  override readonly chainId: number
  private readonly isStored: boolean

  /** `setProgress` is unset when the task runs within one transaction: nobody could see it. */
  constructor(kernel: Kernel, task: TaskState, setProgress: ((percent: number) => void) | undefined) {
    super(
      kernel,
      task.name ?? task.descriptionId,
      undefined,
      INTERNAL,
      task.user ? { user: task.user, groups: task.groups } : undefined,
    )
    this.chainId = task.eventChainId
    this.isStored = setProgress !== undefined
    this.task = { ref: ref('Task', task.id), key: task.id, setProgress: setProgress ?? (() => {}) }
  }

  claim(id: string): void {
    const holder = this.store.get(claimKind, id)
    if (holder && holder.task !== this.task.key) throw new Fault('TaskInProgress', { task: ref('Task', holder.task) })
    // A task that runs whole in one transaction would only make and release it.
    if (!holder && this.isStored) this.store.insert(claimKind, { id, task: this.task.key })
  }
}

import type { Kernel } from './kernel.ts'
import type { Ref } from './managed.ts'
import type { TaskState } from './task.ts'

/** Those who wait for tasks, by task id; one listener on the change log serves all. */
class TaskEnds {
  private readonly waiting = new Map<string, Set<(task: TaskState) => void>>()

  constructor(kernel: Kernel) {
    kernel.store.onCommit((changes) => {
      if (this.waiting.size === 0) return
      for (const { kind, after } of changes) {
        if (kind !== 'log:task') continue
        const task = after as unknown as TaskState
        const hearers = this.waiting.get(task.id)
        this.waiting.delete(task.id)
        for (const hear of hearers ?? []) hear(task)
      }
    })
  }

  wait(id: string, signal: AbortSignal | undefined): Promise<TaskState | undefined> {
    return new Promise((resolve) => {
      const hearers = this.waiting.get(id) ?? new Set()
      this.waiting.set(id, hearers)
      const hear = (task: TaskState | undefined) => {
        signal?.removeEventListener('abort', gone)
        resolve(task)
      }
      const gone = () => {
        hearers.delete(hear)
        if (hearers.size === 0) this.waiting.delete(id)
        hear(undefined)
      }
      hearers.add(hear)
      if (signal?.aborted) gone()
      else signal?.addEventListener('abort', gone)
    })
  }
}

const TASK_ENDS = Symbol('task ends')

/** The task once it has ended; undefined when `signal` fires before. Holds nothing while it waits. */
export async function endOfTask(
  kernel: Kernel,
  task: Ref,
  signal: AbortSignal | undefined,
): Promise<TaskState | undefined> {
  const now = kernel.tasks.find(task.value)
  if (now?.state === 'success' || now?.state === 'error') return now
  return kernel.service(TASK_ENDS, (made) => new TaskEnds(made)).wait(task.value, signal)
}

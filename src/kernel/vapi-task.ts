import type { Kernel } from './kernel.ts'
import type { TaskState } from './task.ts'
import type { After } from './vapi-operation.ts'

/** What a REST call that made a task is known by, as long as the process runs. */
interface Origin {
  readonly service: string
  readonly operation: string
  readonly map: (result: unknown) => unknown
}

const ORIGINS = Symbol('origins of tasks')
const REMEMBERED = 2000
const origins = (kernel: Kernel) => kernel.service(ORIGINS, () => new Map<string, Origin>())

/** Notes which operation made a task, for those who look at it later. */
export function rememberTask(
  kernel: Kernel,
  { task, map }: After<unknown>,
  { service, operation }: { service: string; operation: string },
): void {
  const known = origins(kernel)
  known.set(task.value, { service, operation, map })
  if (known.size > REMEMBERED) known.delete(known.keys().next().value!)
}

export function originOf(kernel: Kernel, task: TaskState): Origin | undefined {
  return origins(kernel).get(task.id)
}

// REST ids of tasks are a UUID and the component that runs them; ours carries the number of the task.
const PREFIX = '5229a60b-5f3e-4d8c-9b1a-'
const SUFFIX = ':com.vmware.vcenter'

/** `task-12` as REST clients see it. */
export function vapiTaskId(id: string): string {
  return `${PREFIX}${Number(id.slice('task-'.length)).toString(16).padStart(12, '0')}${SUFFIX}`
}

/** Back again; managed object ids are taken too. undefined for anything else. */
export function taskOfVapiId(id: string): string | undefined {
  if (id.startsWith('task-')) return id
  if (!id.startsWith(PREFIX) || !id.endsWith(SUFFIX)) return undefined
  const number = Number.parseInt(id.slice(PREFIX.length, -SUFFIX.length), 16)
  return Number.isNaN(number) ? undefined : `task-${number}`
}

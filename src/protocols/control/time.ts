import { Fault } from '../../kernel/fault.ts'
import type { Kernel } from '../../kernel/kernel.ts'
import { advanceClock, settle } from '../../kernel/settle.ts'
import type { Duration, TaskState } from '../../kernel/task.ts'
import { taskInfo } from '../../kernel/task-info.ts'
import { NOT_SET, problemsOfObject } from '../../spec/check-value.ts'
import { asObject, badRequest, ControlError } from './http.ts'
import { done, ok, type Route } from './route.ts'

function clockState({ clock }: Kernel) {
  const due = clock.nextDue
  const nextDue = due === undefined ? {} : { nextDue: new Date(due).toISOString() }
  return { mode: clock.mode, now: new Date(clock.now()).toISOString(), ...nextDue }
}

/** Times of the APIs have four digits for the year. */
const LAST_MS = Date.UTC(9999, 11, 31)

async function setClock(kernel: Kernel, body: unknown) {
  const { mode, now } = asObject(body, ['mode', 'now'])
  const nowMs = now === undefined ? undefined : typeof now === 'string' ? Date.parse(now) : Number.NaN
  if (nowMs !== undefined && !(nowMs >= 0 && nowMs <= LAST_MS))
    throw badRequest('now is a time such as "2026-01-31T12:00:00Z", from 1970 to 9999')
  if (mode === 'real' && nowMs !== undefined) throw badRequest('now goes with the modes frozen and offset')
  if (mode === 'real') kernel.clock.setReal()
  else if (mode === 'frozen') kernel.clock.freeze(nowMs)
  else if (mode === 'offset' && nowMs !== undefined) {
    kernel.clock.setReal()
    kernel.clock.setReal(nowMs - kernel.clock.now())
  } else throw badRequest('mode is one of real, frozen, offset; offset needs the time that it is "now"')
  await settle(kernel)
  return ok(clockState(kernel))
}

async function advance(kernel: Kernel, body: unknown) {
  const { seconds } = asObject(body, ['seconds'])
  if (typeof seconds !== 'number' || !(seconds >= 0) || !Number.isFinite(seconds))
    throw badRequest('seconds is how far to advance, a number from 0 on: {"seconds": 60}')
  if (kernel.clock.now() + seconds * 1000 > LAST_MS) throw badRequest('seconds leads beyond the year 9999')
  await advanceClock(kernel, seconds * 1000)
  return ok(clockState(kernel))
}

const PACES = ['instant', 'realistic', 'manual'] as const

function paceState({ tasks }: Kernel) {
  const seconds = Object.fromEntries(
    Array.from(tasks.seconds, ([name, [least, most, shape = 'uniform']]) => [name, { seconds: [least, most], shape }]),
  )
  return { pace: tasks.pace, ...seconds }
}

/** A year: what takes longer never ends for whoever waits. */
const LONGEST_S = 366 * 86_400

function readDuration(name: string, value: unknown): Duration {
  const { seconds, shape = 'uniform' } = asObject(value, ['seconds', 'shape'])
  const range = typeof seconds === 'number' ? [seconds, seconds] : seconds
  const [least, most] = Array.isArray(range) && range.length === 2 ? (range as unknown[]) : []
  if (typeof least !== 'number' || typeof most !== 'number' || !(least >= 0) || !(most >= least))
    throw badRequest(`${name}.seconds is [least, most], such as [5, 10]`)
  if (most > LONGEST_S) throw badRequest(`${name}.seconds is at most ${LONGEST_S}`)
  if (shape !== 'uniform' && shape !== 'triangular') throw badRequest(`${name}.shape is one of uniform, triangular`)
  return [least, most, shape]
}

async function setPace(kernel: Kernel, body: unknown) {
  const { pace, ...rest } = asObject(body)
  const known = PACES.find((one) => one === pace)
  if (pace !== undefined && !known) throw badRequest(`pace is one of ${PACES.join(', ')}`)
  const durations = new Map<string, Duration | undefined>()
  for (const [name, value] of Object.entries(rest)) {
    if (!kernel.spec.method('vim25', name) && !kernel.taskKinds.has(name))
      throw badRequest(`"${name}" is neither "pace" nor an operation such as PowerOnVM_Task`)
    durations.set(name, value === null ? undefined : readDuration(name, value))
  }
  for (const [name, duration] of durations) {
    if (duration) kernel.tasks.seconds.set(name, duration)
    else kernel.tasks.seconds.delete(name)
  }
  if (known && known !== kernel.tasks.pace) {
    kernel.tasks.pace = known
    kernel.tasks.resume()
    await settle(kernel)
  }
  return ok(paceState(kernel))
}

function readFault(kernel: Kernel, given: unknown): Fault | undefined {
  if (given === undefined || given === null) return undefined
  const { _typeName: name, message, ...fields } = typeof given === 'string' ? { _typeName: given } : asObject(given)
  if (typeof name !== 'string' || !kernel.spec.isFault(name))
    throw badRequest('fault is the name of a fault type, or a fault such as {"_typeName": "InvalidState"}')
  const wrong = problemsOfObject(name, fields).find((problem) => !problem.endsWith(NOT_SET))
  if (wrong !== undefined) throw badRequest(`fault.${wrong}`)
  return new Fault(name as 'MethodFault', fields, typeof message === 'string' ? message : undefined)
}

function findTask(kernel: Kernel, id: string): TaskState {
  const task = kernel.tasks.find(id)
  if (task) return task
  throw new ControlError(404, 'notFound', `there is no task ${id}; GET /_vcemu/tasks lists those that there are`)
}

async function finish(kernel: Kernel, id: string, body: unknown) {
  const fault = readFault(kernel, asObject(body, ['fault']).fault)
  const before = findTask(kernel, id)
  if (before.state === 'success' || before.state === 'error')
    throw new ControlError(409, 'ended', `${id} has ended already; use pace manual to hold tasks`)
  if (!kernel.taskKinds.has(before.kind))
    throw new ControlError(409, 'external', `${id} belongs to the client that made it; only that ends it`)
  await kernel.store.write(() => kernel.tasks.finishNow(id, fault))
  await settle(kernel)
  const after = findTask(kernel, id)
  if (after.state === 'queued' || after.state === 'running')
    throw new ControlError(409, 'waiting', `${id} waits for something else and goes on by itself`, {
      task: taskInfo(after),
    })
  return ok(taskInfo(after))
}

const TASK_STATES = ['queued', 'running', 'success', 'error']
const CLOCK = { $ref: '#/components/schemas/Clock' }
const PACE = { $ref: '#/components/schemas/Pace' }
const TASK = { $ref: '#/components/schemas/TaskInfo' }

export const timeRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/clock',
    id: 'getClock',
    summary: 'The clock of the instance.',
    answer: CLOCK,
    handle: ({ kernel }) => ok(clockState(kernel)),
  },
  {
    method: 'PUT',
    path: '/clock',
    id: 'setClock',
    summary: 'Lets the clock run, stand still, or run from another time.',
    body: CLOCK,
    answer: CLOCK,
    handle: ({ kernel, body }) => setClock(kernel, body),
  },
  {
    method: 'POST',
    path: '/clock/advance',
    id: 'advanceClock',
    summary: 'Moves the clock on; answers when all that fell due has happened, in its order.',
    body: { type: 'object', properties: { seconds: { type: 'number' } }, required: ['seconds'] },
    answer: CLOCK,
    handle: ({ kernel, body }) => advance(kernel, body),
  },
  {
    method: 'GET',
    path: '/pace',
    id: 'getPace',
    summary: 'How long tasks take.',
    answer: PACE,
    handle: ({ kernel }) => ok(paceState(kernel)),
  },
  {
    method: 'PUT',
    path: '/pace',
    id: 'setPace',
    summary: 'Sets the pace, and durations by operation under pace realistic; null takes one back.',
    body: PACE,
    answer: PACE,
    handle: ({ kernel, body }) => setPace(kernel, body),
  },
  {
    method: 'GET',
    path: '/tasks',
    id: 'listTasks',
    summary: 'Tasks that run, and those that ended within the last ten minutes; oldest first.',
    query: { state: 'queued, running, success or error' },
    answer: { type: 'array', items: TASK },
    handle: ({ kernel, query }) => {
      const state = query.get('state')
      if (state !== null && !TASK_STATES.includes(state)) throw badRequest(`state is one of ${TASK_STATES.join(', ')}`)
      const tasks = kernel.tasks.recent().filter((task) => state === null || task.state === state)
      return ok(tasks.map(taskInfo))
    },
  },
  {
    method: 'GET',
    path: '/tasks/{id}',
    id: 'getTask',
    summary: 'One task.',
    answer: TASK,
    errors: { 404: 'no such task' },
    handle: ({ kernel, path }) => ok(taskInfo(findTask(kernel, path.id!))),
  },
  {
    method: 'POST',
    path: '/tasks/{id}/finish',
    id: 'finishTask',
    summary: 'Runs a task to its end, or ends it in a fault.',
    body: {
      type: 'object',
      properties: { fault: { oneOf: [{ type: 'string' }, { type: 'object' }], example: 'InvalidState' } },
    },
    answer: TASK,
    errors: { 404: 'no such task', 409: 'it has ended, or waits for something else' },
    handle: ({ kernel, path, body }) => finish(kernel, path.id!, body),
  },
  {
    method: 'POST',
    path: '/settle',
    id: 'settle',
    summary: 'Answers when nothing is due and nothing waits to be written.',
    handle: async ({ kernel }) => {
      await settle(kernel)
      return done
    },
  },
]

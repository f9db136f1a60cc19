import { afterEach, expect, test } from 'vitest'
import { Fault } from '../../src/kernel/fault.ts'
import type { KernelSettings } from '../../src/kernel/kernel.ts'
import { type Ref, ref } from '../../src/kernel/managed.ts'
import { vim } from '../../src/kernel/operation.ts'
import { claimKind, type StartOptions, type TaskKind, taskKind, taskLog } from '../../src/kernel/task.ts'
import { taskInfo } from '../../src/kernel/task-info.ts'
import type { TaskEngine } from '../../src/worker/task-engine.ts'
import { makeTestInstance, type TestInstance } from '../features/harness.ts'
import { machineKind, newMachine, vmRef, worldFeature } from '../kernel/world.ts'
import { temporaryDirectory } from '../temporary-directory.ts'

interface Input {
  vm: string
  refuse?: 'admit' | 'begin' | 'step' | 'finish' | 'bug'
  progress?: number
  extended?: string
}

/** Claims its machine, writes a note a part, and turns the machine on at the end. */
const powerOn: TaskKind<Input> = {
  name: 'world.power-on',
  descriptionId: 'VirtualMachine.powerOn',
  cancelable: true,
  seconds: [6, 6],
  admit: ({ refuse }) => {
    if (refuse === 'admit') throw new Fault('InvalidArgument', { invalidProperty: 'vm' })
  },
  begin: (input, call) => {
    call.claim(input.vm)
    if (input.refuse === 'begin') throw new Fault('InvalidState')
    return { ...input, extended: 'by begin' }
  },
  steps: [
    (input, call) => {
      note(call, input.vm, 'step 1')
      if (input.progress) call.task.setProgress(input.progress)
      if (input.refuse === 'step') throw new Fault('InvalidPowerState')
    },
    (input, call) => note(call, input.vm, `step 2 ${input.extended}`),
  ],
  finish: (input, call) => {
    call.store.update(machineKind, input.vm, { powerState: 'poweredOn' })
    call.post('VmPoweredOnEvent', { vm: input.vm }, { template: false })
    if (input.refuse === 'finish') throw new Fault('InvalidState')
    if (input.refuse === 'bug') throw new TypeError('our own')
    return ref('VirtualMachine', input.vm)
  },
  undo: (input, call) => note(call, input.vm, 'undone'),
  failed: (fault, input, call) => {
    if (fault.fault === 'InvalidPowerState')
      call.post('VmFailedToPowerOnEvent', { vm: input.vm }, {
        template: false,
        reason: { fault: {}, localizedMessage: 'x' },
      } as never)
  },
}
function note(call: { store: TestInstance['kernel']['store'] }, vm: string, text: string): void {
  call.store.update(machineKind, vm, { annotation: text })
}

const made: { close(): void }[] = []
afterEach(() => {
  for (const one of made.splice(0)) one.close()
})

let options: StartOptions = {}
let input: Partial<Input> = {}
async function world(settings: Partial<KernelSettings>): Promise<TestInstance> {
  options = {}
  input = {}
  const start = vim('PowerOnVM_Task', {
    handle: (self, _, call) => call.startTask(powerOn, self, { vm: self.value, ...input }, options),
  })
  const e = await makeTestInstance({ features: [worldFeature([start], { tasks: [powerOn] })], settings })
  made.push(e)
  if (e.kernel.store.count(machineKind) === 0)
    e.kernel.store.writeNow(() => {
      for (const n of [1, 2, 3]) e.kernel.store.insert(machineKind, newMachine(`vm-${n}`))
    })
  return e
}
const start = async (e: TestInstance, n = 1, with_: Partial<Input> = {}): Promise<Ref> => {
  input = with_
  return (await e.invoke('PowerOnVM_Task', vmRef(n))) as Ref
}
const machine = (e: TestInstance, n = 1) => e.kernel.store.get(machineKind, `vm-${n}`)!
const claims = (e: TestInstance) => [...e.kernel.store.all(claimKind)].map((claim) => claim.id)

test('at once: the client sees success at its first look', async () => {
  const e = await world({})
  const task = await start(e)
  const info = taskInfo(e.task(task))
  expect(info).toMatchObject({
    key: 'task-1',
    task,
    name: 'PowerOnVM_Task',
    descriptionId: 'VirtualMachine.powerOn',
    entity: vmRef(1),
    entityName: 'vm-1',
    state: 'success',
    cancelled: false,
    cancelable: true,
    result: vmRef(1),
    reason: { _typeName: 'TaskReasonUser', userName: 'VSPHERE.LOCAL\\Administrator' },
  })
  expect(info.progress).toBeUndefined()
  expect(info.error).toBeUndefined()
  expect([info.queueTime, info.startTime, info.completeTime].every((time) => time !== undefined)).toBe(true)
  expect(machine(e)).toMatchObject({ powerState: 'poweredOn', annotation: 'step 2 by begin' })
  expect(claims(e)).toEqual([])
  expect(e.kernel.store.count(taskKind)).toBe(0)
})

test("the task's event begins the chain of its other events and shows the task queued", async () => {
  const e = await world({})
  const task = await start(e)
  const [begun, done] = e.events().slice(-2)
  expect(begun!.event).toMatchObject({
    _typeName: 'TaskEvent',
    key: begun!.event.chainId,
    vm: { name: 'vm-1', vm: vmRef(1) },
    info: { key: task.value, state: 'queued', eventChainId: begun!.key },
    userName: 'VSPHERE.LOCAL\\Administrator',
  })
  expect(done!.event).toMatchObject({ _typeName: 'VmPoweredOnEvent', chainId: begun!.key })
  expect(e.task(task).eventChainId).toBe(begun!.key)
})

test('at once: a fault of admit faults the call and leaves no task; any later one ends the task in error and undoes its body', async () => {
  const e = await world({})
  await expect(start(e, 1, { refuse: 'admit' })).rejects.toMatchObject({ fault: 'InvalidArgument' })
  expect(e.kernel.store.counter('task')).toBe(0)
  expect(e.events().filter(({ event }) => event._typeName === 'TaskEvent')).toEqual([])
  for (const refuse of ['begin', 'step', 'finish'] as const) {
    const task = e.task(await start(e, 1, { refuse }))
    expect(task).toMatchObject({ state: 'error', result: undefined, progress: undefined })
    expect(task.error).toMatchObject({ fault: { _typeName: refuse === 'step' ? 'InvalidPowerState' : 'InvalidState' } })
    expect(task.error!.localizedMessage).not.toBe('')
    expect(machine(e)).toEqual(newMachine('vm-1'))
  }
  expect(e.events().map(({ event }) => event._typeName)).toEqual([
    'TaskEvent',
    'TaskEvent',
    'VmFailedToPowerOnEvent',
    'TaskEvent',
  ])
})

test('an error of ours ends the task with SystemError and is reported', async () => {
  const e = await world({})
  const bugs: unknown[] = []
  e.kernel.onBug = (error) => bugs.push(error)
  const task = e.task(await start(e, 1, { refuse: 'bug' }))
  expect(task.error?.fault).toMatchObject({ _typeName: 'SystemError' })
  expect(task.error?.localizedMessage).not.toContain('our own')
  expect(bugs).toHaveLength(1)
})

test('realistic: queued, running with progress that grows, then done', async () => {
  const e = await world({ pace: 'realistic' })
  const task = await start(e, 1, { progress: 80 })
  expect(e.task(task)).toMatchObject({ state: 'queued', startTime: undefined })
  expect(machine(e).powerState).toBe('poweredOff')
  await e.advance(0)
  expect(e.task(task)).toMatchObject({ state: 'running', progress: 0 })
  expect(claims(e)).toEqual(['vm-1'])
  const seen: (number | undefined)[] = []
  for (let second = 0; second < 6; second += 2) {
    await e.advance(2000)
    const { state, progress } = e.task(task)
    seen.push(state === 'running' ? progress : undefined)
  }
  expect(seen).toEqual([80, 80, undefined])
  expect(e.task(task)).toMatchObject({ state: 'success', result: vmRef(1) })
  expect(machine(e)).toMatchObject({ powerState: 'poweredOn', annotation: 'step 2 by begin' })
  expect(claims(e)).toEqual([])
})

test('realistic: readers never wait, a second task on what is claimed ends with TaskInProgress', async () => {
  const e = await world({ pace: 'realistic' })
  const first = await start(e)
  await e.advance(0)
  const second = await start(e)
  await e.advance(0)
  expect(e.task(second)).toMatchObject({
    state: 'error',
    error: { fault: { _typeName: 'TaskInProgress', task: first } },
  })
  const other = await start(e, 2)
  await e.advance(7000)
  expect([e.task(first).state, e.task(other).state]).toEqual(['success', 'success'])
})

test('realistic: a part that fails undoes itself, then undo takes the others back', async () => {
  const e = await world({ pace: 'realistic' })
  const task = await start(e, 1, { refuse: 'finish' })
  await e.advance(7000)
  expect(e.task(task)).toMatchObject({ state: 'error', error: { fault: { _typeName: 'InvalidState' } } })
  expect(machine(e)).toMatchObject({ powerState: 'poweredOff', annotation: 'undone' })
  expect(claims(e)).toEqual([])
  // Nothing was begun: nothing is to be undone.
  const refused = await start(e, 2, { refuse: 'begin' })
  await e.advance(0)
  expect(e.task(refused).state).toBe('error')
  expect(machine(e, 2)).toEqual(newMachine('vm-2'))
})

test('cancelling ends the task with RequestCanceled and undoes it; an ended or foreign task is refused', async () => {
  const e = await world({ pace: 'realistic' })
  const task = await start(e)
  await e.advance(2000)
  const owner = e.kernel.systemCall('CancelTask', { user: 'VSPHERE.LOCAL\\Administrator', groups: [] })
  const other = e.kernel.systemCall('CancelTask', { user: 'LAB\\ada', groups: [] })
  const cancel = (call: typeof owner) => e.kernel.store.writeNow(() => e.kernel.tasks.cancel(task.value, call))
  expect(() => cancel(other)).toThrow(expect.objectContaining({ fault: 'NoPermission' }))
  cancel(owner)
  expect(e.task(task)).toMatchObject({ state: 'running', cancelled: true })
  await e.advance(0)
  expect(e.task(task)).toMatchObject({
    state: 'error',
    cancelled: true,
    error: { fault: { _typeName: 'RequestCanceled' } },
  })
  expect(machine(e).annotation).toBe('undone')
  expect(() => cancel(owner)).toThrow(expect.objectContaining({ fault: 'InvalidState' }))
})

test('manual: a task that has begun waits until it is told to end, well or with a fault', async () => {
  const e = await world({ pace: 'manual' })
  const engine = e.kernel.tasks as TaskEngine
  const [good, bad] = [await start(e, 1), await start(e, 2)]
  await e.advance(3_600_000)
  expect(e.task(good)).toMatchObject({ state: 'running', part: 1 })
  e.kernel.store.writeNow(() => engine.finishNow(good.value))
  e.kernel.store.writeNow(() => engine.finishNow(bad.value, new Fault('InvalidState')))
  expect(e.task(good)).toMatchObject({ state: 'success', result: vmRef(1) })
  expect(e.task(bad)).toMatchObject({ state: 'error', error: { fault: { _typeName: 'InvalidState' } } })
  expect(machine(e).powerState).toBe('poweredOn')
  expect(machine(e, 2).annotation).toBe('undone')
})

test('recent tasks: all that run and those that ended in ten minutes, also when a long one ends late', async () => {
  const e = await world({ pace: 'manual' })
  const engine = e.kernel.tasks as TaskEngine
  const long = await start(e, 1)
  await e.advance(0)
  const short = await start(e, 2)
  await e.advance(0)
  e.kernel.store.writeNow(() => engine.finishNow(short.value))
  const recent = () => engine.recent().map((task) => task.id)
  expect(recent()).toEqual([long.value, short.value])
  await e.advance(11 * 60_000)
  expect(recent()).toEqual([long.value])
  expect(engine.find(short.value)).toBeUndefined()
  e.kernel.store.writeNow(() => engine.finishNow(long.value))
  expect(recent()).toEqual([long.value])
  expect(engine.find(long.value)?.state).toBe('success')
  await e.advance(11 * 60_000)
  expect(recent()).toEqual([])
  expect([...e.kernel.store.log(taskLog).recent].map((task) => task.id)).toEqual([long.value, short.value])
})

test('at most 200 ended tasks are recent', async () => {
  const e = await world({})
  for (let i = 0; i < 205; i++) await start(e)
  const recent = e.kernel.tasks.recent()
  expect(recent).toHaveLength(200)
  expect(recent[0]!.id).toBe('task-6')
})

test('a child names its parent and the root', async () => {
  const e = await world({})
  const parent = await start(e)
  options = { parentTaskKey: parent.value }
  expect(taskInfo(e.task(await start(e, 2)))).toMatchObject({ parentTaskKey: 'task-1', rootTaskKey: 'task-1' })
  options = { parentTaskKey: 'task-2', rootTaskKey: 'task-1' }
  expect(taskInfo(e.task(await start(e, 3)))).toMatchObject({ parentTaskKey: 'task-2', rootTaskKey: 'task-1' })
})

test('a void method leaves a finished task behind; its fault faults the call and leaves nothing', async () => {
  const e = await world({ pace: 'realistic' })
  const call = e.kernel.systemCall('UnregisterVM', { user: 'LAB\\ada', groups: [] })
  const result = e.kernel.store.writeNow(() => call.asTask('VirtualMachine.unregister', vmRef(1), () => 7))
  expect(result).toBe(7)
  expect(e.task(ref('Task', 'task-1'))).toMatchObject({ state: 'success', descriptionId: 'VirtualMachine.unregister' })
  expect(e.task(ref('Task', 'task-1')).name).toBeUndefined()
  expect(() =>
    e.kernel.store.writeNow(() =>
      call.asTask('VirtualMachine.unregister', vmRef(1), () => {
        throw new Fault('InvalidState')
      }),
    ),
  ).toThrow(Fault)
  expect(e.kernel.store.counter('task')).toBe(1)
})

test.each([0, 1, 2, 3])('a restart before part %i: the task goes on and each part is done once', async (parts) => {
  const directory = temporaryDirectory()
  const first = await world({ pace: 'realistic', directory })
  const task = await start(first)
  if (parts > 0) await first.advance((parts - 1) * 2000)
  const before = first.task(task)
  expect(before.part).toBe(parts)
  const { now } = { now: first.kernel.clock.now() }
  made.splice(0)
  first.close()
  const again = await world({ pace: 'realistic', directory })
  again.kernel.clock.freeze(now)
  expect(again.task(task)).toEqual(before)
  await again.advance(8000)
  expect(again.task(task)).toMatchObject({ state: 'success', result: vmRef(1) })
  expect(machine(again)).toMatchObject({ powerState: 'poweredOn', annotation: 'step 2 by begin' })
  expect(claims(again)).toEqual([])
  expect(again.events().filter(({ event }) => event._typeName === 'VmPoweredOnEvent')).toHaveLength(1)
  expect(again.events().filter(({ event }) => event._typeName === 'TaskEvent')).toHaveLength(1)
})

test('a restart leaves a manual task that has begun where it is, and ends a cancelled one', async () => {
  const directory = temporaryDirectory()
  const first = await world({ pace: 'manual', directory })
  const [kept, cancelled] = [await start(first, 1), await start(first, 2)]
  await first.advance(0)
  first.kernel.store.writeNow(() => first.kernel.store.update(taskKind, cancelled.value, { cancelled: true }))
  made.splice(0)
  first.close()
  const again = await world({ pace: 'manual', directory })
  await again.advance(1000)
  expect(again.task(kept)).toMatchObject({ state: 'running', part: 1 })
  expect(again.task(cancelled)).toMatchObject({ state: 'error', cancelled: true })
})

test('a part that breaks in its clean-up ends the task and frees what it held', async () => {
  const e = await world({ pace: 'realistic' })
  const bugs: unknown[] = []
  e.kernel.onBug = (error) => bugs.push(error)
  const task = await start(e, 1, { refuse: 'finish' })
  await e.advance(1000)
  e.kernel.store.writeNow(() => e.kernel.store.remove(machineKind, 'vm-1'))
  await e.advance(7000)
  await e.advance(0)
  expect(e.task(task).state).toBe('error')
  expect(claims(e)).toEqual([])
  expect(bugs.length).toBeGreaterThan(0)
})

import { expect, test } from 'vitest'
import { authorizationFeature } from '../../src/features/authorization/index.ts'
import { eventFeature } from '../../src/features/event/index.ts'
import { addUser, identityFeature } from '../../src/features/identity/index.ts'
import { optionFeature } from '../../src/features/option/index.ts'
import { taskFeature } from '../../src/features/task/index.ts'
import type { TaskInfo } from '../../src/generated/vim25.ts'
import type { Feature } from '../../src/kernel/kernel.ts'
import { type Ref, ref } from '../../src/kernel/managed.ts'
import { vim } from '../../src/kernel/operation.ts'
import type { TaskKind } from '../../src/kernel/task.ts'
import { makeTestInstance, type TestInstance } from './harness.ts'
import { folderA, folderB, root, smallInventory } from './small-inventory.ts'

const manager = ref('TaskManager', 'TaskManager')

// A task that only takes time.
const rest: TaskKind<{ name: string }> = {
  name: 'test.rest',
  descriptionId: 'Folder.rename',
  cancelable: true,
  seconds: [10, 10],
  finish: () => undefined,
}
const resting: Feature = {
  name: 'resting',
  tasks: [rest],
  operations: [
    vim('Rename_Task', {
      on: 'Folder',
      privileges: '',
      handle: (self, { newName }, call) => call.startTask(rest, self, { name: newName }),
    }),
  ],
}

const instance = (settings: object = {}) =>
  makeTestInstance({
    features: [
      ...smallInventory,
      identityFeature,
      authorizationFeature,
      optionFeature,
      eventFeature,
      taskFeature,
      resting,
    ],
    settings,
  })
const start = async (e: TestInstance, entity: Ref) => (await e.invoke('Rename_Task', entity, { newName: 'x' })) as Ref
const info = (e: TestInstance, task: Ref) => e.read(task, 'info') as TaskInfo

test('a task object shows its info until ten minutes after its end', async () => {
  const e = await instance()
  const task = await start(e, folderA)
  expect(info(e, task)).toMatchObject({
    key: task.value,
    name: 'Rename_Task',
    descriptionId: 'Folder.rename',
    entity: folderA,
    entityName: 'a',
    state: 'success',
    reason: { _typeName: 'TaskReasonUser', userName: 'VSPHERE.LOCAL\\Administrator' },
  })
  expect(e.read(manager, 'recentTask')).toEqual([task])
  await e.advance(11 * 60_000)
  expect(e.read(manager, 'recentTask')).toEqual([])
  expect(() => info(e, task)).toThrow('has already been deleted')
})

test('a running task can be cancelled, an ended one not', async () => {
  const e = await instance({ pace: 'realistic' })
  const task = await start(e, folderA)
  await e.advance(1000)
  expect(info(e, task).state).toBe('running')
  await e.invoke('CancelTask', task)
  await e.advance(1)
  expect(info(e, task)).toMatchObject({
    state: 'error',
    cancelled: true,
    error: { fault: { _typeName: 'RequestCanceled' } },
  })
  await expect(e.invoke('CancelTask', task)).rejects.toMatchObject({ fault: 'InvalidState' })
})

test('tasks on what the caller may not see are left out', async () => {
  const e = await instance()
  e.kernel.store.writeNow(() => addUser({ name: 'jo' }, e.kernel.systemCall('test')))
  const permit = (entity: Ref, roleId: number) =>
    e.invoke('SetEntityPermissions', ref('AuthorizationManager', 'AuthorizationManager'), {
      entity,
      permission: [{ principal: 'jo', group: false, roleId, propagate: true }],
    })
  await permit(root, -2)
  await permit(folderB, -5)
  const seen = await start(e, folderA)
  await start(e, folderB)
  const jo = { user: 'VSPHERE.LOCAL\\jo', groups: [] }
  expect(e.kernel.objects.read(e.kernel.objects.find('TaskManager')!, 'recentTask', jo)).toEqual([seen])
})

test('a collector pages through tasks of an entity, by state and by start', async () => {
  const e = await instance()
  const first = await start(e, folderA)
  await e.advance(60_000)
  const second = await start(e, folderB)
  const read = async (filter: object) => {
    const collector = (await e.invoke('CreateCollectorForTasks', manager, { filter })) as Ref
    const tasks = (await e.invoke('ReadNextTasks', collector, { maxCount: 10 })) as TaskInfo[]
    return tasks.map(({ key }) => key)
  }
  expect(await read({})).toEqual([first.value, second.value])
  expect(await read({ entity: { entity: folderA, recursion: 'self' } })).toEqual([first.value])
  expect(await read({ entity: { entity: folderA, recursion: 'all' } })).toEqual([first.value, second.value])
  expect(await read({ state: ['error'] })).toEqual([])
  expect(await read({ time: { timeType: 'startedTime', beginTime: '2026-01-01T00:00:30Z' } })).toEqual([second.value])
})

test('a client makes a task of its own and moves it on', async () => {
  const e = await instance()
  const made = (await e.invoke('CreateTask', manager, {
    obj: folderA,
    taskTypeId: 'com.example.work',
    cancelable: false,
  })) as TaskInfo
  const task = made.task
  expect(made).toMatchObject({ state: 'queued', descriptionId: 'com.example.work', entity: folderA })
  await expect(e.invoke('UpdateProgress', task, { percentDone: 5 })).rejects.toMatchObject({ fault: 'InvalidState' })
  await e.invoke('SetTaskState', task, { state: 'running' })
  await e.invoke('UpdateProgress', task, { percentDone: 40 })
  await e.invoke('SetTaskDescription', task, { description: { key: 'com.example.half', message: 'half' } })
  expect(info(e, task)).toMatchObject({ state: 'running', progress: 40, description: { message: 'half' } })
  await expect(e.invoke('UpdateProgress', task, { percentDone: 101 })).rejects.toMatchObject({ fault: 'OutOfBounds' })
  await e.invoke('SetTaskState', task, { state: 'success', result: 'done' })
  expect(info(e, task)).toMatchObject({ state: 'success', result: 'done' })
  await expect(e.invoke('SetTaskState', task, { state: 'running' })).rejects.toMatchObject({ fault: 'InvalidState' })
})

test('watchers of a task object hear of its end', async () => {
  const e = await instance({ pace: 'realistic' })
  const task = await start(e, folderA)
  const heard: string[] = []
  e.kernel.store.onCommit((changes) => {
    for (const change of changes) e.kernel.objects.touched(change, (_, id, property) => heard.push(`${id}.${property}`))
  })
  await e.advance(20_000)
  expect(info(e, task).state).toBe('success')
  expect(heard).toContain(`${task.value}.info`)
  expect(heard).toContain('TaskManager.recentTask')
})

import { expect, test } from 'vitest'
import { authorizationFeature } from '../../src/features/authorization/index.ts'
import { eventFeature } from '../../src/features/event/index.ts'
import { identityFeature } from '../../src/features/identity/index.ts'
import { optionFeature } from '../../src/features/option/index.ts'
import { scheduledTaskFeature } from '../../src/features/scheduled-task/index.ts'
import type { ScheduledTaskInfo } from '../../src/generated/vim25.ts'
import type { Feature } from '../../src/kernel/kernel.ts'
import { type Ref, ref } from '../../src/kernel/managed.ts'
import { vim } from '../../src/kernel/operation.ts'
import { makeTestInstance, type TestInstance } from './harness.ts'
import { folderA, smallInventory } from './small-inventory.ts'

const manager = ref('ScheduledTaskManager', 'ScheduledTaskManager')

// A call that leaves a mark: the name that it was given, and who gave it.
const marking: Feature = {
  name: 'marking',
  operations: [
    vim('CreateFolder', {
      privileges: 'Folder.Create',
      handle: (self, { name }, call) => {
        call.post('GeneralUserEvent', {}, { message: name })
        return self
      },
    }),
  ],
}
const instance = () =>
  makeTestInstance({
    features: [
      ...smallInventory,
      identityFeature,
      authorizationFeature,
      optionFeature,
      eventFeature,
      scheduledTaskFeature,
      marking,
    ],
  })

const spec = (scheduler: object, more: object = {}) => ({
  name: 'nightly',
  description: '',
  enabled: true,
  scheduler,
  action: { _typeName: 'MethodAction', name: 'CreateFolder', argument: [{ value: 'made' }] },
  ...more,
})
const daily = { _typeName: 'DailyTaskScheduler', interval: 1, hour: 3, minute: 30 }
const create = async (e: TestInstance, of: object) =>
  (await e.invoke('CreateScheduledTask', manager, { entity: folderA, spec: of })) as Ref
const info = (e: TestInstance, task: Ref) => e.read(task, 'info') as ScheduledTaskInfo
const marks = (e: TestInstance) =>
  e
    .events()
    .flatMap(({ event }) =>
      event._typeName === 'GeneralUserEvent' ? [[event.createdTime.slice(0, 16), event.userName]] : [],
    )
const settle = async (e: TestInstance) => {
  for (let i = 0; i < 3; i++) await e.kernel.store.write(() => {})
}

test('a daily task runs each day at its time, with the rights of its user', async () => {
  const e = await instance()
  const task = await create(e, spec(daily))
  expect(info(e, task)).toMatchObject({ nextRunTime: '2026-01-01T03:30:00.000Z', state: 'queued' })
  await e.advance(30 * 3_600_000)
  await settle(e)
  expect(marks(e)).toEqual([
    ['2026-01-01T03:30', 'VSPHERE.LOCAL\\Administrator'],
    ['2026-01-02T03:30', 'VSPHERE.LOCAL\\Administrator'],
  ])
  expect(info(e, task)).toMatchObject({ state: 'success', nextRunTime: '2026-01-03T03:30:00.000Z' })
})

test('a task that is to run once runs once', async () => {
  const e = await instance()
  const task = await create(e, spec({ _typeName: 'OnceTaskScheduler', runAt: '2026-01-01T01:00:00Z' }))
  await e.advance(48 * 3_600_000)
  await settle(e)
  expect(marks(e)).toHaveLength(1)
  expect(info(e, task).nextRunTime).toBeUndefined()
})

test('running a task by hand leaves its events; a failure is kept', async () => {
  const e = await instance()
  const task = await create(e, spec(daily))
  await e.invoke('RunScheduledTask', task)
  await settle(e)
  expect(e.events().map(({ event }) => event._typeName)).toEqual([
    'ScheduledTaskCreatedEvent',
    'ScheduledTaskStartedEvent',
    'GeneralUserEvent',
    'ScheduledTaskCompletedEvent',
  ])
})

test('schedules by week and month find their days', async () => {
  const e = await instance()
  const flags = {
    sunday: false,
    monday: true,
    tuesday: false,
    wednesday: false,
    thursday: false,
    friday: false,
    saturday: false,
  }
  const weekly = await create(e, spec({ ...daily, ...flags, _typeName: 'WeeklyTaskScheduler' }))
  expect(info(e, weekly).nextRunTime).toBe('2026-01-05T03:30:00.000Z')
  const monthly = await create(
    e,
    spec({ ...daily, day: 31, _typeName: 'MonthlyByDayTaskScheduler' }, { name: 'month' }),
  )
  expect(info(e, monthly).nextRunTime).toBe('2026-01-31T03:30:00.000Z')
  const hourly = await create(e, spec({ _typeName: 'HourlyTaskScheduler', interval: 2, minute: 15 }, { name: 'hour' }))
  expect(info(e, hourly).nextRunTime).toBe('2026-01-01T00:15:00.000Z')
})

test('a disabled task does not run, and a removed one is gone', async () => {
  const e = await instance()
  const task = await create(e, spec(daily))
  await e.invoke('ReconfigureScheduledTask', task, { spec: spec(daily, { enabled: false }) })
  expect(await e.invoke('RetrieveEntityScheduledTask', manager, { entity: folderA })).toEqual([task])
  await e.advance(48 * 3_600_000)
  expect(marks(e)).toEqual([])
  await e.invoke('RemoveScheduledTask', task)
  expect(e.read(manager, 'scheduledTask')).toEqual([])
})

test('names are unique and not empty, and the action must be a method of the object', async () => {
  const e = await instance()
  const task = await create(e, spec(daily))
  await create(e, spec(daily, { name: 'other' }))
  await expect(create(e, spec(daily))).rejects.toMatchObject({ fault: 'DuplicateName' })
  await expect(create(e, spec(daily, { name: '' }))).rejects.toMatchObject({ fault: 'InvalidName' })
  const action = { _typeName: 'MethodAction', name: 'PowerOnVM_Task' }
  await expect(create(e, spec(daily, { name: 'x', action }))).rejects.toMatchObject({ fault: 'InvalidArgument' })
  const change = (name: string) => e.invoke('ReconfigureScheduledTask', task, { spec: spec(daily, { name }) })
  await expect(change('other')).rejects.toMatchObject({ fault: 'DuplicateName' })
  await expect(change('')).rejects.toMatchObject({ fault: 'InvalidName' })
})

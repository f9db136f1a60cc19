import { expect, test } from 'vitest'
import { authorizationFeature } from '../../src/features/authorization/index.ts'
import { eventFeature } from '../../src/features/event/index.ts'
import { identityFeature } from '../../src/features/identity/index.ts'
import { optionFeature } from '../../src/features/option/index.ts'
import { scheduledTaskFeature } from '../../src/features/scheduled-task/index.ts'
import { sessionFeature } from '../../src/features/session/index.ts'
import { taskFeature } from '../../src/features/task/index.ts'
import type { Feature } from '../../src/kernel/kernel.ts'
import { type Ref, ref } from '../../src/kernel/managed.ts'
import { vim } from '../../src/kernel/operation.ts'
import { makeTestInstance } from './harness.ts'
import { folderA, smallInventory } from './small-inventory.ts'

const slow: Feature = {
  name: 'slow',
  operations: [vim('CreateFolder', { privileges: '', handle: (self) => self })],
}
const features = [
  ...smallInventory,
  identityFeature,
  authorizationFeature,
  optionFeature,
  eventFeature,
  taskFeature,
  scheduledTaskFeature,
  sessionFeature,
  slow,
]

test('locales without texts are refused wherever a locale is named', async () => {
  const { invoke } = await makeTestInstance({ features })
  const sessions = ref('SessionManager', 'SessionManager')
  for (const [method, args] of [
    ['SetLocale', { locale: 'xx' }],
    ['ImpersonateUser', { userName: 'jo', locale: 'xx' }],
  ] as const)
    await expect(invoke(method, sessions, args)).rejects.toMatchObject({ fault: 'InvalidLocale' })
})

test('nobody can be impersonated whom the directory does not know', async () => {
  const { invoke } = await makeTestInstance({
    features,
    settings: { openLogin: false, username: 'root', password: 'x' },
  })
  const impersonate = (userName: string) =>
    invoke('ImpersonateUser', ref('SessionManager', 'SessionManager'), { userName })
  await expect(impersonate('nobody')).rejects.toMatchObject({ fault: 'InvalidLogin' })
  expect(await impersonate('Administrator')).toMatchObject({ userName: 'VSPHERE.LOCAL\\Administrator' })
})

test('groups of a host: names are unique, members are known', async () => {
  const { invoke } = await makeTestInstance({ features, settings: { esx: true } })
  const accounts = ref('HostLocalAccountManager', 'ha-localacctmgr')
  const as = { user: 'root' }
  const call = (method: string, args: object) => invoke(method, accounts, args, as)
  await call('CreateGroup', { group: { id: 'ops' } })
  await call('CreateUser', { user: { id: 'jo' } })
  await expect(call('CreateGroup', { group: { id: 'ops' } })).rejects.toMatchObject({ fault: 'AlreadyExists' })
  await call('AssignUserToGroup', { user: 'jo', group: 'ops' })
  await expect(call('AssignUserToGroup', { user: 'jo', group: 'ops' })).rejects.toMatchObject({
    fault: 'AlreadyExists',
  })
  await expect(call('AssignUserToGroup', { user: 'al', group: 'ops' })).rejects.toMatchObject({ fault: 'UserNotFound' })
  await call('UnassignUserFromGroup', { user: 'jo', group: 'ops' })
  await expect(call('UnassignUserFromGroup', { user: 'jo', group: 'ops' })).rejects.toMatchObject({
    fault: 'UserNotFound',
  })
  await call('RemoveGroup', { groupName: 'ops' })
  await expect(call('RemoveGroup', { groupName: 'ops' })).rejects.toMatchObject({ fault: 'UserNotFound' })
  await expect(call('UpdateUser', { user: { id: 'al' } })).rejects.toMatchObject({ fault: 'UserNotFound' })
})

test('a session may have 32 collectors, of tasks too', async () => {
  const { invoke } = await makeTestInstance({ features })
  const tasks = ref('TaskManager', 'TaskManager')
  for (let i = 0; i < 32; i++) await invoke('CreateCollectorForTasks', tasks, { filter: {} })
  for (const method of ['CreateCollectorForTasks', 'CreateCollectorWithInfoFilterForTasks'])
    await expect(invoke(method, tasks, { filter: {} })).rejects.toMatchObject({ fault: 'InvalidState' })
})

test('a scheduled task that runs is left alone', async () => {
  const e = await makeTestInstance({ features })
  const manager = ref('ScheduledTaskManager', 'ScheduledTaskManager')
  const spec = {
    name: 'nightly',
    description: '',
    enabled: true,
    scheduler: { _typeName: 'DailyTaskScheduler', interval: 1, hour: 3, minute: 30 },
    action: { _typeName: 'MethodAction', name: 'CreateFolder', argument: [{ value: 'x' }] },
  }
  const task = (await e.invoke('CreateScheduledTask', manager, { entity: folderA, spec })) as Ref
  // All in one batch: the run has begun and not ended.
  const run = e.invoke('RunScheduledTask', task)
  const others = [
    e.invoke('RunScheduledTask', task),
    e.invoke('ReconfigureScheduledTask', task, { spec }),
    e.invoke('RemoveScheduledTask', task),
  ]
  const outcomes = await Promise.allSettled(others)
  await run
  for (const outcome of outcomes)
    expect(outcome).toMatchObject({ status: 'rejected', reason: { fault: 'InvalidState' } })
})

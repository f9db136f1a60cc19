import { expect, test } from 'vitest'
import { authorizationFeature } from '../../src/features/authorization/index.ts'
import { eventFeature } from '../../src/features/event/index.ts'
import { addUser, identityFeature } from '../../src/features/identity/index.ts'
import { optionFeature } from '../../src/features/option/index.ts'
import type { Event } from '../../src/generated/vim25.ts'
import { type Ref, ref } from '../../src/kernel/managed.ts'
import { makeTestInstance, type TestInstance } from './harness.ts'
import { folderA, folderB, root, smallInventory } from './small-inventory.ts'

const manager = ref('EventManager', 'EventManager')
const instance = (settings: object = {}) =>
  makeTestInstance({
    features: [...smallInventory, identityFeature, authorizationFeature, optionFeature, eventFeature],
    settings,
  })

const log = (e: TestInstance, entity: Ref, msg: string) => e.invoke('LogUserEvent', manager, { entity, msg })
const messages = (events: unknown) => (events as { message: string }[]).map(({ message }) => message)
const query = async (e: TestInstance, filter: object = {}, options: object = {}) =>
  messages(await e.invoke('QueryEvents', manager, { filter }, options))

async function logMany(e: TestInstance, count: number) {
  for (let i = 1; i <= count; i++) await log(e, folderA, `m${i}`)
}

test('a user event has its text, its entity and its user, and is the latest', async () => {
  const e = await instance()
  await log(e, folderA, 'hello')
  expect(e.read(manager, 'latestEvent')).toMatchObject({
    _typeName: 'GeneralUserEvent',
    message: 'hello',
    entity: { name: 'a', entity: folderA },
    userName: 'VSPHERE.LOCAL\\Administrator',
    fullFormattedMessage: 'Logged by a user: hello',
  })
})

test('events are found by entity: its own, those below it, both', async () => {
  const e = await instance()
  await log(e, root, 'root')
  await log(e, folderA, 'a')
  await log(e, folderB, 'b')
  const by = (recursion: string) => query(e, { entity: { entity: folderA, recursion } })
  expect(await by('self')).toEqual(['a'])
  expect(await by('children')).toEqual(['b'])
  expect(await by('all')).toEqual(['a', 'b'])
  await expect(query(e, { entity: { entity: ref('Folder', 'group-99'), recursion: 'all' } })).rejects.toMatchObject({
    fault: 'ManagedObjectNotFound',
  })
})

test('events are found by type, id, category, user and time', async () => {
  const e = await instance()
  await log(e, folderA, 'early')
  await e.advance(60_000)
  await log(e, folderA, 'late')
  expect(await query(e, { eventTypeId: ['vim.event.GeneralUserEvent'] })).toEqual(['early', 'late'])
  expect(await query(e, { eventTypeId: ['GeneralEvent'] })).toEqual([])
  expect(await query(e, { type: ['GeneralEvent'] })).toEqual(['early', 'late'])
  expect(await query(e, { category: ['user'] })).toEqual(['early', 'late'])
  expect(await query(e, { category: ['error'] })).toEqual([])
  expect(await query(e, { userName: { systemUser: false, userList: ['administrator@vsphere.local'] } })).toHaveLength(2)
  expect(await query(e, { userName: { systemUser: true } })).toEqual([])
  expect(await query(e, { time: { beginTime: '2026-01-01T00:00:30Z' } })).toEqual(['late'])
  expect(await query(e, { maxCount: 1 })).toEqual(['late'])
  await expect(query(e, { maxCount: 1001 })).rejects.toMatchObject({ fault: 'InvalidArgument' })
})

test('events about what the caller may not see are left out', async () => {
  const e = await instance()
  e.kernel.store.writeNow(() => addUser({ name: 'jo' }, e.kernel.systemCall('test')))
  await e.invoke('SetEntityPermissions', ref('AuthorizationManager', 'AuthorizationManager'), {
    entity: root,
    permission: [{ principal: 'jo', group: false, roleId: -2, propagate: true }],
  })
  await e.invoke('SetEntityPermissions', ref('AuthorizationManager', 'AuthorizationManager'), {
    entity: folderB,
    permission: [{ principal: 'jo', group: false, roleId: -5, propagate: true }],
  })
  await log(e, folderA, 'seen')
  await log(e, folderB, 'hidden')
  expect(await query(e, { type: ['GeneralUserEvent'] }, { user: 'VSPHERE.LOCAL\\jo' })).toEqual(['seen'])
})

test('a collector reads on from the oldest, and sees what comes later', async () => {
  const e = await instance()
  await logMany(e, 3)
  const collector = await e.invoke('CreateCollectorForEvents', manager, { filter: {} })
  const next = async (maxCount: number) => messages(await e.invoke('ReadNextEvents', collector as Ref, { maxCount }))
  expect(await next(2)).toEqual(['m1', 'm2'])
  expect(await next(2)).toEqual(['m3'])
  expect(await next(2)).toEqual([])
  await log(e, folderA, 'm4')
  expect(await next(2)).toEqual(['m4'])
  await e.invoke('RewindCollector', collector as Ref)
  expect(await next(1)).toEqual(['m1'])
  await expect(next(0)).rejects.toMatchObject({ fault: 'InvalidArgument' })
})

test('reading back leaves out the latest page', async () => {
  const e = await instance()
  await logMany(e, 6)
  const collector = (await e.invoke('CreateCollectorForEvents', manager, { filter: { maxCount: 2 } })) as Ref
  await e.invoke('ResetCollector', collector)
  const previous = async (maxCount: number) => messages(await e.invoke('ReadPreviousEvents', collector, { maxCount }))
  expect(await previous(3)).toEqual(['m4', 'm3', 'm2'])
  expect(await previous(3)).toEqual(['m1'])
  expect(await previous(3)).toEqual([])
})

test('the latest page is the newest events, and who watches hears of new ones that match', async () => {
  const e = await instance()
  await logMany(e, 3)
  const collector = (await e.invoke('CreateCollectorForEvents', manager, {
    filter: { entity: { entity: folderA, recursion: 'all' } },
  })) as Ref
  await e.invoke('SetCollectorPageSize', collector, { maxCount: 2 })
  const session = e.kernel.sessions.all()[0]!
  const page = () => {
    const target = e.kernel.objects.find(collector.value, session)!
    return messages(e.kernel.objects.read(target, 'latestPage', session.caller, session))
  }
  expect(page()).toEqual(['m3', 'm2'])
  const heard: string[] = []
  e.kernel.onSessionObjectChanged((object, property) =>
    heard.push(`${object.ref.value === collector.value} ${property}`),
  )
  await log(e, root, 'elsewhere')
  await log(e, folderB, 'm4')
  expect(heard).toEqual(['true latestPage'])
  expect(page()).toEqual(['m4', 'm3'])
})

test('a destroyed collector is gone, and a session may have 32', async () => {
  const e = await instance()
  const create = () => e.invoke('CreateCollectorForEvents', manager, { filter: {} })
  const first = (await create()) as Ref
  for (let i = 1; i < 32; i++) await create()
  await expect(create()).rejects.toMatchObject({ fault: 'InvalidState' })
  await e.invoke('DestroyCollector', first)
  await expect(e.invoke('ReadNextEvents', first, { maxCount: 1 })).rejects.toMatchObject({
    fault: 'ManagedObjectNotFound',
  })
  await create()
})

test('a client may post events of its own', async () => {
  const e = await instance()
  const eventToPost = {
    _typeName: 'EventEx',
    key: 0,
    chainId: 0,
    createdTime: '2020-01-01T00:00:00Z',
    userName: '',
    eventTypeId: 'com.example.backup',
    severity: 'warning',
    message: 'late',
  }
  await e.invoke('PostEvent', manager, { eventToPost })
  const [event] = (await e.invoke('QueryEvents', manager, {
    filter: { eventTypeId: ['com.example.backup'] },
  })) as Event[]
  expect(event).toMatchObject({ key: 1, userName: 'VSPHERE.LOCAL\\Administrator', severity: 'warning' })
  const strange = { ...eventToPost, vm: { name: 'x', vm: ref('VirtualMachine', 'vm-99') } }
  await expect(e.invoke('PostEvent', manager, { eventToPost: strange })).rejects.toMatchObject({
    fault: 'InvalidEvent',
  })
})

test('events older than event.maxAge days are not shown any more', async () => {
  const e = await instance()
  await log(e, folderA, 'old')
  await e.advance(31 * 86_400_000)
  expect(await query(e)).toEqual([])
})

test('the arguments of an event class can be asked for', async () => {
  const { invoke } = await instance()
  const found = await invoke('RetrieveArgumentDescription', manager, { eventTypeId: 'GeneralUserEvent' })
  expect(found).toMatchObject([{ name: 'message', type: 'string' }, { name: 'entity' }])
  await expect(invoke('RetrieveArgumentDescription', manager, { eventTypeId: 'None' })).rejects.toMatchObject({
    fault: 'InvalidArgument',
  })
})

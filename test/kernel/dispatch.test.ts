import { afterEach, beforeEach, expect, test } from 'vitest'
import { dispatch } from '../../src/kernel/dispatch.ts'
import { Fault } from '../../src/kernel/fault.ts'
import { INTERNAL } from '../../src/kernel/kernel.ts'
import { type Ref, ref } from '../../src/kernel/managed.ts'
import { vim, vimRead } from '../../src/kernel/operation.ts'
import type { Session } from '../../src/kernel/session.ts'
import { makeTestInstance, type TestInstance } from '../features/harness.ts'
import { folderKind, machineKind, newMachine, ROOT, vmRef, worldFeature } from './world.ts'

let e: TestInstance
const bugs: unknown[] = []
beforeEach(async () => {
  bugs.length = 0
  const rename = vim('Rename_Task', {
    on: 'Folder',
    privileges: '',
    handle: (self, args, call) => {
      call.store.update(folderKind, self.value, { name: args.newName })
      if (args.newName === 'bug') throw new TypeError('our own')
      if (args.newName === 'fault') throw new Fault('DuplicateName', { name: 'fault', object: self })
      return ref('Task', args.newName)
    },
  })
  const on = vimRead('PowerOnVM_Task', { handle: () => ref('Task', 't') })
  e = await makeTestInstance({ features: [worldFeature([rename, on])] })
  e.kernel.store.writeNow(() => e.kernel.store.insert(machineKind, newMachine('vm-1')))
  e.kernel.onBug = (error) => bugs.push(error)
})
afterEach(() => e.close())

async function call(method: string, self: Ref, args: object = {}, session?: Session): Promise<string> {
  const arrival = { ...INTERNAL, api: 'soap' as const }
  try {
    await dispatch(e.kernel, { namespace: 'vim25', method, self, args, session, arrival })
    return 'done'
  } catch (error) {
    expect(error).toBeInstanceOf(Fault)
    return (error as Fault).fault
  }
}
const admin = () =>
  e.kernel.sessions.create(
    { user: 'VSPHERE.LOCAL\\Administrator', fullName: '', groups: ['VSPHERE.LOCAL\\Administrators'] },
    { open: false, address: INTERNAL.address },
  )

test('a method that nobody implements is not supported; one of another class or of none does not exist', async () => {
  const session = admin()
  expect(await call('CloneVM_Task', vmRef(1), {}, session)).toBe('NotSupported')
  expect(await call('PowerOnVM_Task', ROOT, {}, session)).toBe('MethodNotFound')
  expect(await call('NoSuchMethod', ROOT, {}, session)).toBe('MethodNotFound')
  expect(await call('Rename_Task', ROOT, { newName: 'x' }, session)).toBe('done')
  expect(await call('Rename_Task', vmRef(1), { newName: 'x' }, session)).toBe('NotSupported')
})

test('who is not logged in hears that first, whatever exists and whatever is implemented', async () => {
  expect(await call('PowerOnVM_Task', vmRef(1))).toBe('NotAuthenticated')
  expect(await call('PowerOnVM_Task', vmRef(99))).toBe('NotAuthenticated')
  expect(await call('CloneVM_Task', vmRef(1))).toBe('NotAuthenticated')
  expect(await call('PowerOnVM_Task', vmRef(99), {}, admin())).toBe('ManagedObjectNotFound')
})

test('a fault undoes what the handler did; an error of ours is reported and told without its text', async () => {
  const session = admin()
  const name = () => e.kernel.store.get(folderKind, 'group-d1')?.name
  const before = name()
  expect(await call('Rename_Task', ROOT, { newName: 'fault' }, session)).toBe('DuplicateName')
  expect(name()).toBe(before)
  expect(bugs).toEqual([])
  expect(await call('Rename_Task', ROOT, { newName: 'bug' }, session)).toBe('SystemError')
  expect(name()).toBe(before)
  expect(bugs).toHaveLength(1)
  expect(await call('Rename_Task', ROOT, { newName: 'new' }, session)).toBe('done')
  expect(name()).toBe('new')
})

test('each call is in the journal, with its fault and what nobody implements', async () => {
  const session = admin()
  await call('Rename_Task', ROOT, { newName: 'x' }, session)
  await call('CloneVM_Task', vmRef(1), {}, session)
  expect(
    e.kernel.journal.list().map(({ operation, fault, unimplemented }) => ({ operation, fault, unimplemented })),
  ).toEqual([
    { operation: 'Rename_Task', fault: undefined, unimplemented: false },
    { operation: 'CloneVM_Task', fault: 'NotSupported', unimplemented: true },
  ])
  expect(session.callCount).toBe(1)
})

test('a session that was idle for too long is gone; calls and waiting keep it', () => {
  const { sessions, clock } = e.kernel
  const session = admin()
  clock.advance(sessions.idleTimeoutMs)
  expect(sessions.find(session.id)).toBe(session)
  sessions.touch(session)
  clock.advance(sessions.idleTimeoutMs)
  session.waiting++
  clock.advance(sessions.idleTimeoutMs)
  expect(sessions.find(session.id)).toBe(session)
  session.waiting--
  let ended = 0
  session.onEnd(() => ended++)
  expect(sessions.find(session.id)).toBeUndefined()
  expect(session.isEnded).toBe(true)
  expect(ended).toBe(1)
  expect(sessions.all()).toEqual([])
})

test('a clone ticket is good once, within 30 seconds, while its session lives', () => {
  const { sessions, clock } = e.kernel
  const session = admin()
  const ticket = sessions.cloneTicket(session)
  expect(sessions.useTicket(ticket)).toBe(session)
  expect(sessions.useTicket(ticket)).toBeUndefined()
  const late = sessions.cloneTicket(session)
  clock.advance(30_001)
  expect(sessions.useTicket(late)).toBeUndefined()
  const orphan = sessions.cloneTicket(session)
  sessions.end(session)
  expect(sessions.useTicket(orphan)).toBeUndefined()
})

test('session ids are not their keys', () => {
  const [a, b] = [admin(), admin()]
  expect(new Set([a.id, a.key, b.id, b.key]).size).toBe(4)
})

import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Caller, permissionKind } from '../../src/kernel/authorization.ts'
import { Fault } from '../../src/kernel/fault.ts'
import { type Ref, ref } from '../../src/kernel/managed.ts'
import { vim } from '../../src/kernel/operation.ts'
import { makeTestInstance, type TestInstance } from '../features/harness.ts'
import { folderKind, machineKind, newMachine, ROOT, vmRef, worldFeature } from './world.ts'

let e: TestInstance
beforeEach(async () => {
  const power = vim('PowerOnVM_Task', { handle: (self) => ref('Task', self.value) })
  e = await makeTestInstance({ features: [worldFeature([power])] })
  e.kernel.store.writeNow(() => e.kernel.store.insert(machineKind, newMachine('vm-1', { parent: 'group-a1' })))
})
afterEach(() => e.close())

const ada: Caller = { user: 'LAB\\ada', groups: ['LAB\\ops', 'LAB\\dev'] }

function permit(
  entity: string,
  principal: string,
  roleId: number,
  options: { group?: boolean; propagate?: boolean } = {},
) {
  const { group = false, propagate = true } = options
  e.kernel.store.writeNow(() =>
    e.kernel.store.insert(permissionKind, {
      id: `${entity}|${group ? 'g' : 'u'}|${principal.toLowerCase()}`,
      entity,
      principal,
      group,
      roleId,
      propagate,
    }),
  )
}
const roles = (object: Ref, caller: Caller = ada) =>
  [...e.kernel.authorizer.rolesOn(caller, e.kernel.objects.find(object.value)!)].sort((a, b) => a - b)
const folderRef = (id: string) => ref('Folder', id)

test('the nearest entry upwards counts', () => {
  expect(roles(vmRef(1))).toEqual([])
  permit('group-d1', 'LAB\\ada', -2)
  expect(roles(vmRef(1))).toEqual([-2])
  permit('group-a', 'LAB\\ada', 10)
  expect(roles(folderRef('group-a'))).toEqual([10])
  expect(roles(folderRef('group-a1'))).toEqual([10])
  expect(roles(folderRef('group-b'))).toEqual([-2])
  expect(roles(ROOT)).toEqual([-2])
})

test('names of users and groups count in any case', () => {
  permit('group-a', 'lab\\ADA', 10)
  permit('group-b', 'lab\\Ops', -2, { group: true })
  expect(roles(folderRef('group-a'))).toEqual([10])
  expect(roles(folderRef('group-b'))).toEqual([-2])
})

test('a permission that does not propagate holds on its object alone', () => {
  permit('group-d1', 'LAB\\ada', -2)
  permit('group-a', 'LAB\\ada', 10, { propagate: false })
  expect(roles(folderRef('group-a'))).toEqual([10])
  expect(roles(folderRef('group-a1'))).toEqual([-2])
  permit('group-b', 'LAB\\ada', -5, { propagate: false })
  expect(roles(folderRef('group-b'))).toEqual([-5])
})

test("the user's own entry beats those of his groups; several groups at one level add up", () => {
  permit('group-a', 'LAB\\ops', -2, { group: true })
  permit('group-a', 'LAB\\dev', 10, { group: true })
  expect(roles(folderRef('group-a'))).toEqual([-2, 10])
  permit('group-a', 'LAB\\ada', -5)
  expect(roles(folderRef('group-a'))).toEqual([-5])
  expect(e.kernel.authorizer.has(ada, e.kernel.objects.find('group-a')!, 'System.View')).toBe(false)
})

test('a machine inherits from its folder and from its pool', () => {
  permit('group-a', 'LAB\\ada', -2)
  permit('resgroup-1', 'LAB\\ada', 10)
  expect(roles(vmRef(1))).toEqual([-2, 10])
  // An entry of somebody else on the machine changes nothing for her.
  permit('vm-1', 'LAB\\bob', -2)
  expect(roles(vmRef(1))).toEqual([-2, 10])
  // One of her own replaces what she would inherit.
  permit('vm-1', 'LAB\\ada', -2)
  expect(roles(vmRef(1))).toEqual([-2])
})

test('a machine follows its folder and pool when it moves', () => {
  permit('group-a', 'LAB\\ada', -2)
  permit('resgroup-2', 'LAB\\ada', 10)
  e.kernel.store.writeNow(() => e.kernel.store.update(machineKind, 'vm-1', { parent: 'group-b', pool: 'resgroup-2' }))
  expect(roles(vmRef(1))).toEqual([10])
})

test('changes of roles and permissions count at once, undone ones never', () => {
  permit('group-a', 'LAB\\ada', -2)
  expect(roles(vmRef(1))).toEqual([-2])
  const { store } = e.kernel
  expect(() =>
    store.writeNow(() => {
      store.remove(permissionKind, 'group-a|u|lab\\ada')
      expect(roles(vmRef(1))).toEqual([])
      throw new Error('refused')
    }),
  ).toThrow('refused')
  expect(roles(vmRef(1))).toEqual([-2])
})

async function faultOf(promise: Promise<unknown>): Promise<{ fault: string; data: unknown }> {
  try {
    await promise
  } catch (error) {
    if (error instanceof Fault) return { fault: error.fault, data: error.data }
    throw error
  }
  throw new Error('no fault')
}
const asAda = { user: 'LAB\\ada', groups: ada.groups }

test('a missing privilege is named with its object', async () => {
  permit('group-a', 'LAB\\ada', -2)
  expect(await faultOf(e.invoke('PowerOnVM_Task', vmRef(1), {}, asAda))).toEqual({
    fault: 'NoPermission',
    data: {
      object: vmRef(1),
      privilegeId: 'VirtualMachine.Interact.PowerOn',
      missingPrivileges: [{ entity: vmRef(1), privilegeIds: ['VirtualMachine.Interact.PowerOn'] }],
    },
  })
  permit('resgroup-1', 'LAB\\ada', 10)
  expect(await e.invoke('PowerOnVM_Task', vmRef(1), {}, asAda)).toEqual(ref('Task', 'vm-1'))
})

test('of an entity that he may not see, a caller hears no more than that', async () => {
  permit('group-b', 'LAB\\ada', -2)
  expect(await faultOf(e.invoke('PowerOnVM_Task', vmRef(1), {}, asAda))).toMatchObject({
    fault: 'NoPermission',
    data: { object: vmRef(1), privilegeId: 'System.View' },
  })
})

test('nobody in particular sees nothing', () => {
  const target = e.kernel.objects.find('vm-1')!
  expect(e.kernel.authorizer.has(undefined, target, 'System.Anonymous')).toBe(true)
  expect(e.kernel.authorizer.has(undefined, target, 'System.View')).toBe(false)
  expect(e.kernel.authorizer.checker(undefined)(target, 'System.View')).toBe(false)
})

test('a check for many objects in a row agrees with single ones', () => {
  permit('group-a', 'LAB\\ada', -2)
  permit('resgroup-1', 'LAB\\ops', 10, { group: true })
  permit('group-a1', 'LAB\\dev', -5, { group: true, propagate: false })
  const check = e.kernel.authorizer.checker(ada)
  for (const id of ['group-d1', 'group-a', 'group-a1', 'group-b', 'resgroup-1', 'resgroup-2', 'vm-1']) {
    const target = e.kernel.objects.find(id)!
    for (const privilege of ['System.View', 'System.Read', 'VirtualMachine.Interact.PowerOn'])
      expect(check(target, privilege)).toBe(e.kernel.authorizer.has(ada, target, privilege))
  }
})

test('a chain of parents that is deep is followed to its end', () => {
  const { store } = e.kernel
  store.writeNow(() => {
    for (let i = 0; i < 200; i++)
      store.insert(folderKind, { id: `deep-${i}`, name: 'x', parent: i === 0 ? 'group-d1' : `deep-${i - 1}` })
  })
  permit('deep-0', 'LAB\\ada', -2)
  expect(roles(folderRef('deep-199'))).toEqual([-2])
})

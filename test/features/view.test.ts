import { afterEach, beforeEach, expect, test } from 'vitest'
import { propertyCollectorFeature } from '../../src/features/property-collector/index.ts'
import { viewFeature } from '../../src/features/view/index.ts'
import type { PropertyFilterSpec, UpdateSet } from '../../src/generated/vim25.ts'
import { permissionKind } from '../../src/kernel/authorization.ts'
import { type Ref, ref } from '../../src/kernel/managed.ts'
import { folderKind, machineKind, newMachine, ROOT, vmRef, worldFeature } from '../kernel/world.ts'
import { makeTestInstance, type TestInstance } from './harness.ts'
import { plain, retrieve } from './watcher.ts'

let e: TestInstance
beforeEach(async () => {
  e = await makeTestInstance({ features: [worldFeature(), viewFeature, propertyCollectorFeature] })
  write(() => {
    for (const [n, parent] of ['group-d1', 'group-a', 'group-a1'].entries())
      e.kernel.store.insert(machineKind, newMachine(`vm-${n + 1}`, { parent, pool: `resgroup-${1 + (n % 2)}` }))
  })
})
afterEach(() => e.close())

const MANAGER = ref('ViewManager', 'ViewManager')
const COLLECTOR = ref('PropertyCollector', 'propertyCollector')
const folder = (id: string) => ref('Folder', id)
const write = (change: () => void) => e.kernel.store.writeNow(change)
type Options = Parameters<TestInstance['invoke']>[3]
const containerView = (container: Ref, type: string[], recursive: boolean, who?: Options) =>
  e.invoke('CreateContainerView', MANAGER, { container, type, recursive }, who) as Promise<Ref>

async function members(view: Ref, who?: Options): Promise<string[]> {
  const spec: PropertyFilterSpec = { objectSet: [{ obj: view }], propSet: [{ type: view.type, pathSet: ['view'] }] }
  const known = await retrieve(e, spec, who)
  return ((known.get(view.value)?.get('view') ?? []) as Ref[]).map(({ value }) => value).sort()
}
const faultOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'done',
    (error: { fault: string }) => error.fault,
  )

test('a container view holds what is below its container, direct children only unless it is recursive', async () => {
  expect(await members(await containerView(ROOT, ['VirtualMachine'], true))).toEqual(['vm-1', 'vm-2', 'vm-3'])
  expect(await members(await containerView(ROOT, ['VirtualMachine'], false))).toEqual(['vm-1'])
  expect(await members(await containerView(folder('group-a'), [], true))).toEqual(['group-a1', 'vm-2', 'vm-3'])
  expect(await members(await containerView(folder('group-a'), ['ManagedEntity'], false))).toEqual(['group-a1', 'vm-2'])
  expect(await members(await containerView(ref('ResourcePool', 'resgroup-1'), ['VirtualMachine'], true))).toEqual([
    'vm-1',
    'vm-3',
  ])
  expect(await faultOf(containerView(vmRef(1), [], true))).toBe('InvalidArgument')
  expect(await faultOf(containerView(ROOT, ['Nothing'], true))).toBe('InvalidArgument')
  expect(await faultOf(containerView(folder('group-x'), [], true))).toBe('ManagedObjectNotFound')
})

test('it follows what comes, goes and moves, with whole folders', async () => {
  const view = await containerView(folder('group-a'), ['VirtualMachine'], true)
  expect(await members(view)).toEqual(['vm-2', 'vm-3'])
  const { store } = e.kernel
  write(() => store.insert(machineKind, newMachine('vm-4', { parent: 'group-a1' })))
  write(() => store.remove(machineKind, 'vm-2'))
  expect(await members(view)).toEqual(['vm-3', 'vm-4'])
  write(() => store.update(folderKind, 'group-a1', { parent: 'group-b' }))
  expect(await members(view)).toEqual([])
  write(() => store.update(folderKind, 'group-b', { parent: 'group-a' }))
  expect(await members(view)).toEqual(['vm-3', 'vm-4'])
  expect(() =>
    write(() => {
      store.remove(machineKind, 'vm-3')
      throw new Error('refused')
    }),
  ).toThrow('refused')
  write(() => store.update(machineKind, 'vm-3', { name: 'renamed' }))
  expect(await members(view)).toEqual(['vm-3', 'vm-4'])
  const names = await retrieve(e, {
    objectSet: [
      {
        obj: view,
        skip: true,
        selectSet: [{ _typeName: 'TraversalSpec', type: 'ContainerView', path: 'view' } as never],
      },
    ],
    propSet: [{ type: 'VirtualMachine', pathSet: ['name'] }],
  })
  expect(names.get('vm-3')?.get('name')).toBe('renamed')
})

test('what its owner may not see is not in it, and changes of permissions count', async () => {
  const permit = (entity: string, roleId: number) =>
    write(() =>
      e.kernel.store.insert(permissionKind, {
        id: `${entity}|u|ada`,
        entity,
        principal: 'LAB\\ada',
        group: false,
        roleId,
        propagate: true,
      }),
    )
  const ada = { user: 'LAB\\ada' }
  permit('group-a', -2)
  const view = await containerView(folder('group-a'), ['VirtualMachine'], true, ada)
  expect(await members(view, ada)).toEqual(['vm-2', 'vm-3'])
  permit('vm-2', -5)
  expect(await members(view, ada)).toEqual(['vm-3'])
  write(() => e.kernel.store.remove(permissionKind, 'vm-2|u|ada'))
  expect(await members(view, ada)).toEqual(['vm-2', 'vm-3'])
  // What is above something that she may see leads to it.
  expect(await faultOf(containerView(ROOT, [], true, ada))).toBe('done')
  expect(await faultOf(containerView(ROOT, [], true, { user: 'LAB\\bo' }))).toBe('NoPermission')
})

test('a list view holds what it is given, without what has gone', async () => {
  const view = (await e.invoke('CreateListView', MANAGER, { obj: [vmRef(1), vmRef(2)] })) as Ref
  expect(await members(view)).toEqual(['vm-1', 'vm-2'])
  const unknown = await e.invoke('ModifyListView', view, { add: [vmRef(3), vmRef(9)], remove: [vmRef(1)] })
  expect(unknown).toEqual([vmRef(9)])
  expect(await members(view)).toEqual(['vm-2', 'vm-3'])
  write(() => e.kernel.store.remove(machineKind, 'vm-2'))
  expect(await members(view)).toEqual(['vm-3'])
  expect(await e.invoke('ResetListView', view, { obj: [vmRef(1)] })).toEqual([])
  expect(await members(view)).toEqual(['vm-1'])
  const all = await containerView(ROOT, ['VirtualMachine'], true)
  await e.invoke('ResetListViewFromView', view, { view: all })
  expect(await members(view)).toEqual(['vm-1', 'vm-3'])
  expect(await members((await e.invoke('CreateListViewFromView', MANAGER, { view: all })) as Ref)).toEqual([
    'vm-1',
    'vm-3',
  ])
  expect(await faultOf(e.invoke('CreateListView', MANAGER, { obj: [vmRef(9)] }))).toBe('ManagedObjectNotFound')
})

test('an inventory view opens and closes folders', async () => {
  const view = (await e.invoke('CreateInventoryView', MANAGER)) as Ref
  expect(await members(view)).toEqual(['group-d1'])
  await e.invoke('OpenInventoryViewFolder', view, { entity: [ROOT] })
  expect(await members(view)).toEqual(['group-a', 'group-b', 'group-d1', 'resgroup-1', 'resgroup-2', 'vm-1'])
  expect(await e.invoke('CloseInventoryViewFolder', view, { entity: [ROOT, folder('group-x')] })).toEqual([
    folder('group-x'),
  ])
  expect(await members(view)).toEqual(['group-d1'])
})

test('a change of members is an update; a destroyed view leaves with everything that it selected', async () => {
  const view = await containerView(ROOT, ['VirtualMachine'], true)
  const spec: PropertyFilterSpec = {
    objectSet: [
      { obj: view, selectSet: [{ _typeName: 'TraversalSpec', type: 'ContainerView', path: 'view' } as never] },
    ],
    propSet: [
      { type: 'ContainerView', pathSet: ['view'] },
      { type: 'VirtualMachine', pathSet: ['name'] },
    ],
  }
  await e.invoke('CreateFilter', COLLECTOR, { spec, partialUpdates: false })
  const look = (version: string) =>
    e.invoke('WaitForUpdatesEx', COLLECTOR, { version, options: { maxWaitSeconds: 0 } }) as Promise<
      UpdateSet | undefined
    >
  const told = (update: UpdateSet | undefined) =>
    update?.filterSet
      ?.flatMap(({ objectSet }) =>
        (objectSet ?? []).map(
          ({ kind, obj }) => `${kind} ${obj.type} ${obj.value === view.value ? 'view' : obj.value}`,
        ),
      )
      .sort()
  const first = await look('')
  expect(told(first)).toEqual([
    'enter ContainerView view',
    'enter VirtualMachine vm-1',
    'enter VirtualMachine vm-2',
    'enter VirtualMachine vm-3',
  ])
  write(() => e.kernel.store.remove(machineKind, 'vm-2'))
  const second = await look(first!.version)
  expect(told(second)).toEqual(['leave VirtualMachine vm-2', 'modify ContainerView view'])
  const change = second!.filterSet![0]!.objectSet!.find(({ kind }) => kind === 'modify')!.changeSet![0]!
  expect((plain(change.val) as Ref[]).map(({ value }) => value)).toEqual(['vm-1', 'vm-3'])
  await e.invoke('DestroyView', view)
  const third = await look(second!.version)
  expect(told(third)).toEqual(['leave ContainerView view', 'leave VirtualMachine vm-1', 'leave VirtualMachine vm-3'])
  expect(third!.filterSet![0]!.missingSet).toMatchObject([{ fault: { fault: { _typeName: 'ManagedObjectNotFound' } } }])
  expect(await faultOf(e.invoke('DestroyView', view))).toBe('ManagedObjectNotFound')
})

test('views belong to their session', async () => {
  const view = await containerView(ROOT, ['VirtualMachine'], true)
  const other = { user: 'LAB\\other', groups: ['VSPHERE.LOCAL\\Administrators'] }
  expect(await faultOf(e.invoke('DestroyView', view, {}, other))).toBe('ManagedObjectNotFound')
  expect(await members(view)).toHaveLength(3)
})

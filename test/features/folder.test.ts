import { describe, expect, test } from 'vitest'
import { authorizationFeature } from '../../src/features/authorization/index.ts'
import { datacenterFeature } from '../../src/features/datacenter/index.ts'
import { datastoreFeature } from '../../src/features/datastore/index.ts'
import { folderFeature } from '../../src/features/folder/index.ts'
import { inventoryFeature, type VmState, vmKind } from '../../src/features/inventory/index.ts'
import type { Feature } from '../../src/kernel/kernel.ts'
import { defineManaged, type Ref } from '../../src/kernel/managed.ts'
import { makeTestInstance, type TestInstance } from './harness.ts'

// VMs as folders see them, without behaviour.
const vms: Feature = {
  name: 'vms',
  managed: [
    defineManaged<'VirtualMachine', VmState>({
      type: 'VirtualMachine',
      kind: vmKind,
      entity: true,
      nameOf: (vm) => vm.name,
      parent: (vm) => (vm.parent === undefined ? undefined : { type: 'Folder', value: vm.parent }),
      properties: {},
    }),
  ],
}
const features = [inventoryFeature, datastoreFeature, folderFeature, datacenterFeature, vms, authorizationFeature]
const root = { type: 'Folder', value: 'group-d1' }

async function start(settings: Parameters<typeof makeTestInstance>[0] = {}) {
  const e = await makeTestInstance({ features, ...settings })
  const datacenter = (await e.invoke('CreateDatacenter', root, { name: 'DC0' })) as Ref
  const folder = (name: string) => e.read(datacenter, `${name}Folder`) as Ref
  return { e, datacenter, vm: folder('vm'), host: folder('host'), datastore: folder('datastore') }
}

/** A VM without any hardware, as far as folders care. */
function putVm(e: TestInstance, id: string, name: string, parent: string): Ref {
  const config = { name, uuid: id, template: false, files: { vmPathName: `[x] ${name}/${name}.vmx` }, hardware: {} }
  e.kernel.store.writeNow(() =>
    e.kernel.store.insert(vmKind, {
      id,
      name,
      parent,
      config,
      runtime: { powerState: 'poweredOff', host: { type: 'HostSystem', value: 'host-1' } },
      guest: {},
      home: 'none',
      resourcePool: undefined,
      nextSnapshot: 1,
      files: [],
    } as never),
  )
  return { type: 'VirtualMachine', value: id }
}

const error = (e: TestInstance, task: unknown) => e.task(task).error?.fault._typeName

describe('folders', () => {
  test('the root is group-d1 called Datacenters and takes folders and datacenters', async () => {
    const { e, datacenter } = await start()
    expect(e.read(root, 'name')).toBe('Datacenters')
    expect(e.read(root, 'childType')).toEqual(['Folder', 'Datacenter'])
    expect(e.read(root, 'childEntity')).toEqual([datacenter])
    expect(e.read(root, 'parent')).toBeUndefined()
  })

  test('an ESXi host has ha-folder-root and folders without folders in them', async () => {
    const e = await makeTestInstance({ features, settings: { esx: true } })
    const esxRoot = { type: 'Folder', value: 'ha-folder-root' }
    const datacenter = (await e.invoke('CreateDatacenter', esxRoot, { name: 'ha-datacenter' })) as Ref
    expect(datacenter.value).toBe('ha-datacenter')
    expect(e.read({ type: 'Folder', value: 'ha-folder-vm' }, 'childType')).toEqual(['VirtualMachine'])
    expect(e.read({ type: 'Folder', value: 'ha-folder-network' }, 'childType')).toEqual(['Network'])
  })

  test('a folder takes what its parent takes, and its id says what it is for', async () => {
    const { e, vm, host } = await start()
    const web = (await e.invoke('CreateFolder', vm, { name: 'web' })) as Ref
    expect(web.value).toMatch(/^group-v\d+$/)
    expect(e.read(web, 'childType')).toEqual(['Folder', 'VirtualMachine', 'VirtualApp'])
    expect(((await e.invoke('CreateFolder', host, { name: 'rack' })) as Ref).value).toMatch(/^group-h\d+$/)
  })

  test('under the name vcsim ids of folders are group-N', async () => {
    const { vm } = await start({ settings: { identity: 'vcsim' } })
    expect(vm.value).toBe('group-2')
  })

  test('creating a folder whose name is taken faults DuplicateName with the holder', async () => {
    const { e, vm } = await start()
    const web = await e.invoke('CreateFolder', vm, { name: 'a/b' })
    expect(e.read(web as Ref, 'name')).toBe('a%2fb')
    await expect(e.invoke('CreateFolder', vm, { name: 'a%2fb' })).rejects.toMatchObject({
      fault: 'DuplicateName',
      data: { name: 'a%2fb', object: web },
    })
  })

  test('creating a folder without a name, or with one that is too long, faults InvalidName', async () => {
    const { e, vm } = await start()
    await expect(e.invoke('CreateFolder', vm, { name: '' })).rejects.toMatchObject({ fault: 'InvalidName' })
    await expect(e.invoke('CreateFolder', vm, { name: 'x'.repeat(81) })).rejects.toMatchObject({ fault: 'InvalidName' })
  })

  test('a datacenter below a VM folder, or a datastore cluster there, faults NotSupported', async () => {
    const { e, vm } = await start()
    await expect(e.invoke('CreateDatacenter', vm, { name: 'x' })).rejects.toMatchObject({ fault: 'NotSupported' })
    await expect(e.invoke('CreateStoragePod', vm, { name: 'x' })).rejects.toMatchObject({ fault: 'NotSupported' })
  })

  test('children are in the order of their creation, whatever their kind', async () => {
    const { e, vm } = await start()
    const first = putVm(e, 'vm-100', 'first', vm.value)
    const second = await e.invoke('CreateFolder', vm, { name: 'second' })
    const third = putVm(e, 'vm-101', 'third', vm.value)
    expect(e.read(vm, 'childEntity')).toEqual([first, second, third])
  })
})

describe('renaming', () => {
  test('a folder gets its name and no event but the task', async () => {
    const { e, vm } = await start()
    const web = (await e.invoke('CreateFolder', vm, { name: 'web' })) as Ref
    const before = e.events().length
    const task = e.task(await e.invoke('Rename_Task', web, { newName: 'shop' }))
    expect(task).toMatchObject({ state: 'success', name: 'Rename_Task', descriptionId: 'Folder.rename', entity: web })
    expect(e.read(web, 'name')).toBe('shop')
    expect(
      e
        .events()
        .slice(before)
        .map((row) => row.event._typeName),
    ).toEqual(['TaskEvent'])
  })

  test('a VM gets its name in config too, and VmRenamedEvent', async () => {
    const { e, vm } = await start()
    const one = putVm(e, 'vm-100', 'one', vm.value)
    await e.invoke('Rename_Task', one, { newName: 'two' })
    expect(e.kernel.store.get(vmKind, one.value)?.config.name).toBe('two')
    expect(e.events().at(-1)?.event).toMatchObject({ _typeName: 'VmRenamedEvent', oldName: 'one', newName: 'two' })
  })

  test('to a name that a sibling has ends in DuplicateName', async () => {
    const { e, vm } = await start()
    const one = putVm(e, 'vm-100', 'one', vm.value)
    await e.invoke('CreateFolder', vm, { name: 'two' })
    expect(error(e, await e.invoke('Rename_Task', one, { newName: 'two' }))).toBe('DuplicateName')
    expect(error(e, await e.invoke('Rename_Task', one, { newName: '' }))).toBe('InvalidName')
  })

  test('of a fixed folder ends in NotSupported', async () => {
    const { e, vm } = await start()
    expect(error(e, await e.invoke('Rename_Task', vm, { newName: 'x' }))).toBe('NotSupported')
    expect(error(e, await e.invoke('Rename_Task', root, { newName: 'x' }))).toBe('NotSupported')
  })

  test('a datacenter posts DatacenterRenamedEvent', async () => {
    const { e, datacenter } = await start()
    await e.invoke('Rename_Task', datacenter, { newName: 'east' })
    expect(e.events().at(-1)?.event).toMatchObject({ _typeName: 'DatacenterRenamedEvent', oldName: 'DC0' })
  })

  test('without the privilege faults NoPermission', async () => {
    const { e, vm } = await start()
    await expect(e.invoke('Rename_Task', vm, { newName: 'x' }, { user: 'LOCAL\\nobody' })).rejects.toMatchObject({
      fault: 'NoPermission',
      data: { privilegeId: 'System.View' },
    })
  })
})

describe('moving', () => {
  test('into a folder of the same datacenter changes the parent', async () => {
    const { e, vm } = await start()
    const web = (await e.invoke('CreateFolder', vm, { name: 'web' })) as Ref
    const one = putVm(e, 'vm-100', 'one', vm.value)
    const task = e.task(await e.invoke('MoveIntoFolder_Task', web, { list: [one] }))
    expect(task).toMatchObject({ state: 'success', descriptionId: 'Folder.moveInto', entity: web })
    expect(e.read(web, 'childEntity')).toEqual([one])
  })

  test('what does not fit, or into itself or below, ends in InvalidFolder', async () => {
    const { e, vm, host } = await start()
    const one = putVm(e, 'vm-100', 'one', vm.value)
    const outer = (await e.invoke('CreateFolder', vm, { name: 'outer' })) as Ref
    const inner = (await e.invoke('CreateFolder', outer, { name: 'inner' })) as Ref
    expect(error(e, await e.invoke('MoveIntoFolder_Task', host, { list: [one] }))).toBe('InvalidFolder')
    expect(error(e, await e.invoke('MoveIntoFolder_Task', inner, { list: [outer] }))).toBe('InvalidFolder')
    expect(error(e, await e.invoke('MoveIntoFolder_Task', outer, { list: [outer] }))).toBe('InvalidFolder')
  })

  test('stops at the first failure and keeps what was moved before it', async () => {
    const { e, vm } = await start()
    const web = (await e.invoke('CreateFolder', vm, { name: 'web' })) as Ref
    putVm(e, 'vm-99', 'two', web.value)
    const [one, two, three] = ['one', 'two', 'three'].map((name, i) => putVm(e, `vm-10${i}`, name, vm.value))
    expect(error(e, await e.invoke('MoveIntoFolder_Task', web, { list: [one, two, three] }))).toBe('DuplicateName')
    expect(e.kernel.store.get(vmKind, one!.value)?.parent).toBe(web.value)
    expect(e.kernel.store.get(vmKind, three!.value)?.parent).toBe(vm.value)
  })
})

describe('destroying', () => {
  test('a folder takes the folders in it along', async () => {
    const { e, vm } = await start()
    const outer = (await e.invoke('CreateFolder', vm, { name: 'outer' })) as Ref
    const inner = (await e.invoke('CreateFolder', outer, { name: 'inner' })) as Ref
    expect(e.task(await e.invoke('Destroy_Task', outer))).toMatchObject({
      state: 'success',
      descriptionId: 'Folder.destroy',
    })
    await expect(e.invoke('CreateFolder', inner, { name: 'x' })).rejects.toMatchObject({
      fault: 'ManagedObjectNotFound',
    })
  })

  test('stops at the first child that can not go, and keeps what is gone', async () => {
    const { e, vm } = await start()
    const outer = (await e.invoke('CreateFolder', vm, { name: 'outer' })) as Ref
    await e.invoke('CreateFolder', outer, { name: 'inner' })
    const one = putVm(e, 'vm-100', 'one', outer.value)
    // No feature of this instance destroys VMs.
    expect(error(e, await e.invoke('Destroy_Task', outer))).toBe('NotSupported')
    expect(e.read(outer, 'childEntity')).toEqual([one])
  })

  test.each(['realistic', 'manual'] as const)('works under pace %s', async (pace) => {
    const { e, vm } = await start({ settings: { pace } })
    const outer = (await e.invoke('CreateFolder', vm, { name: 'outer' })) as Ref
    const task = await e.invoke('Destroy_Task', outer)
    await e.advance(60_000)
    expect(e.task(task).state).toBe(pace === 'manual' ? 'running' : 'success')
  })

  test('a fixed folder ends in NotSupported', async () => {
    const { e, vm } = await start()
    expect(error(e, await e.invoke('Destroy_Task', vm))).toBe('NotSupported')
    expect(error(e, await e.invoke('UnregisterAndDestroy_Task', vm))).toBe('NotSupported')
  })

  test('a datacenter unregisters its VMs and goes', async () => {
    const { e, datacenter, vm } = await start()
    putVm(e, 'vm-100', 'one', vm.value)
    expect(e.task(await e.invoke('Destroy_Task', datacenter)).state).toBe('success')
    expect(e.read(root, 'childEntity')).toEqual([])
    expect(e.events().at(-1)?.event._typeName).toBe('VmRemovedEvent')
  })

  test('a datastore cluster leaves its members to its parent', async () => {
    const { e, datastore } = await start()
    const pod = (await e.invoke('CreateStoragePod', datastore, { name: 'pod' })) as Ref
    expect(pod.value).toMatch(/^group-p\d+$/)
    expect(e.task(await e.invoke('Destroy_Task', pod)).state).toBe('success')
    expect(e.read(datastore, 'childEntity')).toEqual([])
  })
})

import { afterEach, describe, expect, test } from 'vitest'
import { ref } from '../../src/kernel/managed.ts'
import type { Compute } from './compute-setup.ts'
import { chain, createVm, faultOf, made, makeVmWorld, refused, VM_FOLDER } from './vm-setup.ts'

let world: Compute
afterEach(() => world?.close())

describe('CreateVM_Task', () => {
  test('makes a VM with the standard devices, UUIDs by its path and the events of a creation', async () => {
    world = await makeVmWorld()
    const task = await createVm(world, 'web')
    const vm = made(world, task)
    expect(chain(world, task)).toEqual([
      'TaskEvent',
      'VmBeingCreatedEvent',
      'VmInstanceUuidAssignedEvent',
      'VmUuidAssignedEvent',
      'VmMacAssignedEvent',
      'VmCreatedEvent',
    ])
    expect(world.task(task)).toMatchObject({ descriptionId: 'Folder.createVm', entity: VM_FOLDER })
    expect(world.read(vm, 'config.files')).toMatchObject({ vmPathName: '[LocalDS_0] web/web.vmx' })
    expect(world.read(vm, 'config')).toMatchObject({
      uuid: '3969fb7f-87dd-5774-a70b-9904a12ed83a',
      version: 'vmx-21',
      firmware: 'bios',
    })
    const devices = world.read(vm, 'config.hardware.device') as { key: number }[]
    expect(devices.map(({ key }) => key)).toEqual([200, 201, 300, 100, 400, 600, 700, 500, 12000, 1000, 2000, 4000])
    expect(world.read(vm, 'summary.config')).toMatchObject({
      numCpu: 2,
      memorySizeMB: 1024,
      numVirtualDisks: 1,
      numEthernetCards: 1,
    })
    expect(world.read(vm, 'runtime.powerState')).toBe('poweredOff')
    expect(world.read(vm, 'guest.toolsRunningStatus')).toBe('guestToolsNotRunning')
  })

  test('a name that a sibling has is refused with DuplicateName', async () => {
    world = await makeVmWorld()
    const vm = made(world, await createVm(world, 'web'))
    expect(faultOf(world, await createVm(world, 'web'))).toMatchObject({
      _typeName: 'DuplicateName',
      name: 'web',
      object: vm,
    })
  })

  test('an empty name is refused with InvalidName', async () => {
    world = await makeVmWorld()
    expect(faultOf(world, await createVm(world, ' '))).toMatchObject({ _typeName: 'InvalidName' })
  })

  test('an unknown datastore is refused with InvalidDatastore', async () => {
    world = await makeVmWorld()
    expect(faultOf(world, await createVm(world, 'web', { files: { vmPathName: '[nowhere]' } }))).toMatchObject({
      _typeName: 'InvalidDatastore',
    })
    expect(faultOf(world, await createVm(world, 'web', { files: { vmPathName: 'nowhere' } }))).toMatchObject({
      _typeName: 'InvalidDatastorePath',
    })
  })

  test('a .vmx that exists is refused with FileAlreadyExists, a directory that is taken gets a number', async () => {
    world = await makeVmWorld()
    made(world, await createVm(world, 'web'))
    const files = { vmPathName: '[LocalDS_0] web/web.vmx' }
    expect(faultOf(world, await createVm(world, 'other', { files }))).toMatchObject({
      _typeName: 'FileAlreadyExists',
      file: files.vmPathName,
    })
    await world.invoke('Rename_Task', ref('VirtualMachine', 'vm-51'), { newName: 'old' })
    const second = made(world, await createVm(world, 'web'))
    expect(world.read(second, 'config.files.vmPathName')).toBe('[LocalDS_0] web_1/web.vmx')
  })

  test('a host outside of the pool is refused with InvalidArgument', async () => {
    world = await makeVmWorld()
    const host = ref('HostSystem', world.standalone.host)
    expect(faultOf(world, await createVm(world, 'web', {}, { host }))).toMatchObject({
      _typeName: 'InvalidArgument',
      invalidProperty: 'host',
    })
  })

  test('a folder for other things answers NotSupported, and no task exists', async () => {
    world = await makeVmWorld()
    const call = world.invoke('CreateVM_Task', ref('Folder', 'group-h4'), {
      config: { name: 'web', files: { vmPathName: '[LocalDS_0]' } },
      pool: ref('ResourcePool', world.pool),
    })
    expect((await refused(call)).fault).toBe('NotSupported')
  })
})

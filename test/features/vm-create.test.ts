import { afterEach, describe, expect, test } from 'vitest'
import { datastoreKind, hostKind, vmKind } from '../../src/features/inventory/index.ts'
import { createVmState } from '../../src/features/vm/index.ts'
import { standardDevices } from '../../src/features/vm-devices/index.ts'
import { permissionKind, roleKind } from '../../src/kernel/authorization.ts'
import { ref } from '../../src/kernel/managed.ts'
import type { Compute } from './compute-setup.ts'
import { chain, createVm, faultOf, made, makeVmWorld, mayRead, refused, VM_FOLDER, vmRequest } from './vm-setup.ts'

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

describe('what a creation needs', () => {
  test('privileges on the folder, the pool, the datastore and the network', async () => {
    world = await makeVmWorld()
    const user = 'VSPHERE.LOCAL\\somebody'
    const role = world.write((call) => {
      mayRead(call, user)
      const readOnly = call.store.get(roleKind, '-2')!
      call.store.update(permissionKind, `group-d1|u|${user.toLowerCase()}`, { roleId: 1000 })
      return call.store.insert(roleKind, { ...readOnly, id: '1000', name: 'some' })
    })
    const granted = [...role.privileges]
    for (const privilege of [
      'VirtualMachine.Inventory.Create',
      'Resource.AssignVMToPool',
      'VirtualMachine.Config.AddNewDisk',
      'Network.Assign',
      'Datastore.AllocateSpace',
    ]) {
      const call = world.invoke('CreateVM_Task', VM_FOLDER, vmRequest(world, 'web'), { user })
      expect((await refused(call)).data.privilegeId).toBe(privilege)
      granted.push(privilege)
      world.write((inside) => inside.store.update(roleKind, '1000', { privileges: [...granted] }))
    }
    const task = await world.invoke('CreateVM_Task', VM_FOLDER, vmRequest(world, 'web'), { user })
    expect(world.task(task).state).toBe('success')
  })

  test('a spec without name or path is refused', async () => {
    world = await makeVmWorld()
    const pool = ref('ResourcePool', world.pool)
    const nameless = { config: { files: { vmPathName: '[LocalDS_0]' } }, pool }
    expect(faultOf(world, await world.invoke('CreateVM_Task', VM_FOLDER, nameless))).toMatchObject({
      _typeName: 'InvalidArgument',
      invalidProperty: 'configSpec.name',
    })
    expect(faultOf(world, await createVm(world, 'web', { files: undefined }))).toMatchObject({
      _typeName: 'InvalidVmConfig',
    })
  })

  test('a datastore that the host does not mount is refused', async () => {
    world = await makeVmWorld()
    world.write((call) => {
      const { hosts } = call.store.get(datastoreKind, world.datastore)!
      const rest = hosts.filter(({ key }) => key.value !== world.hosts[0])
      call.store.update(datastoreKind, world.datastore, { hosts: rest })
    })
    const host = ref('HostSystem', world.hosts[0]!)
    expect(world.task(await createVm(world, 'web', {}, { host })).state).toBe('error')
    expect(made(world, await createVm(world, 'web'))).toBeDefined()
  })
})

describe('a host in maintenance', () => {
  test('is refused with InvalidState when a new VM is to go there', async () => {
    world = await makeVmWorld()
    const host = ref('HostSystem', world.hosts[0]!)
    world.write((call) => {
      const { runtime } = call.store.get(hostKind, host.value)!
      call.store.update(hostKind, host.value, { runtime: { ...runtime, inMaintenanceMode: true } })
    })
    const { _typeName } = faultOf(world, await createVm(world, 'web', {}, { host }))
    expect(world.kernel.spec.isSubtype(_typeName, 'InvalidState')).toBe(true)
  })
})

describe('RegisterVM_Task', () => {
  const path = '[LocalDS_0] web/web.vmx'
  const register = (args: object) =>
    world.invoke('RegisterVM_Task', VM_FOLDER, {
      path,
      asTemplate: false,
      pool: ref('ResourcePool', world.pool),
      ...args,
    })

  async function unregistered() {
    world = await makeVmWorld()
    const vm = made(world, await createVm(world, 'web', { annotation: 'mine' }))
    await world.invoke('CreateSnapshot_Task', vm, { name: 'first', memory: false, quiesce: false })
    const { uuid, instanceUuid } = world.vm(vm.value).config
    await world.invoke('UnregisterVM', vm)
    return { vm, uuid, instanceUuid }
  }

  test('UnregisterVM leaves a task and VmRemovedEvent behind, and the VM is gone', async () => {
    const { vm } = await unregistered()
    expect(() => world.read(vm, 'name')).toThrow('has already been deleted')
    const last = world.events().slice(-2)
    expect(last.map(({ event }) => event._typeName)).toEqual(['TaskEvent', 'VmRemovedEvent'])
    expect(last[1]?.event.vm?.name).toBe('web')
  })

  test('brings back what UnregisterVM left: configuration, UUIDs and snapshots', async () => {
    const { uuid, instanceUuid } = await unregistered()
    const task = await register({})
    const vm = made(world, task)
    expect(chain(world, task)).toEqual(['TaskEvent', 'VmRegisteredEvent'])
    expect(world.task(task).descriptionId).toBe('Folder.registerVm')
    expect(world.read(vm, 'config')).toMatchObject({ name: 'web', annotation: 'mine', uuid, instanceUuid })
    expect(world.read(vm, 'snapshot.rootSnapshotList')).toMatchObject([{ name: 'first', id: 1, vm }])
    expect(faultOf(world, await register({ name: 'other' }))).toMatchObject({ _typeName: 'AlreadyExists' })
  })

  test('another name, as a template on a host', async () => {
    await unregistered()
    const host = ref('HostSystem', world.hosts[1]!)
    const vm = made(world, await register({ name: 'golden', asTemplate: true, pool: undefined, host }))
    expect(world.read(vm, 'name')).toBe('golden')
    expect(world.read(vm, 'config.template')).toBe(true)
    expect(world.read(vm, 'resourcePool')).toBeUndefined()
    expect(world.read(vm, 'runtime.host')).toEqual(host)
  })

  test('faults: no pool, no host for a template, no such file, a path that is none, a name that is taken', async () => {
    await unregistered()
    const fault = async (args: object) => faultOf(world, await register(args))
    expect(await fault({ pool: undefined })).toMatchObject({ _typeName: 'InvalidArgument', invalidProperty: 'pool' })
    expect(await fault({ asTemplate: true, pool: undefined })).toMatchObject({ invalidProperty: 'host' })
    expect(await fault({ path: '[LocalDS_0] no/no.vmx' })).toMatchObject({ _typeName: 'NotFound' })
    expect(await fault({ path: 'no/no.vmx' })).toMatchObject({ _typeName: 'InvalidDatastorePath' })
    expect(await fault({ path: '[no] no/no.vmx' })).toMatchObject({ _typeName: 'InvalidDatastore' })
    expect(await fault({ name: ' ' })).toMatchObject({ _typeName: 'InvalidName' })
    made(world, await createVm(world, 'taken'))
    expect(await fault({ name: 'taken' })).toMatchObject({ _typeName: 'DuplicateName' })
  })
})

describe('Destroy_Task and Rename_Task', () => {
  test('Destroy_Task removes the VM and its files; what it was stays in its event', async () => {
    world = await makeVmWorld()
    const vm = made(world, await createVm(world, 'web'))
    const task = await world.invoke('Destroy_Task', vm)
    expect(world.task(task)).toMatchObject({
      state: 'success',
      descriptionId: 'VirtualMachine.destroy',
      entityName: 'web',
    })
    expect(chain(world, task)).toEqual(['TaskEvent', 'VmRemovedEvent'])
    expect(() => world.read(vm, 'name')).toThrow()
    const next = made(world, await createVm(world, 'web'))
    expect(world.read(next, 'config.files.vmPathName')).toBe('[LocalDS_0] web/web.vmx')
  })

  test('Rename_Task escapes the name, posts VmRenamedEvent and keeps the files', async () => {
    world = await makeVmWorld()
    const vm = made(world, await createVm(world, 'web'))
    const task = await world.invoke('Rename_Task', vm, { newName: 'a/b' })
    expect(chain(world, task)).toEqual(['TaskEvent', 'VmRenamedEvent'])
    expect(world.events().at(-1)?.event).toMatchObject({ oldName: 'web', newName: 'a%2fb' })
    expect([world.read(vm, 'name'), world.read(vm, 'config.name')]).toEqual(['a%2fb', 'a%2fb'])
    expect(world.read(vm, 'config.files.vmPathName')).toBe('[LocalDS_0] web/web.vmx')
    made(world, await createVm(world, 'other'))
    expect(faultOf(world, await world.invoke('Rename_Task', vm, { newName: 'other' }))).toMatchObject({
      _typeName: 'DuplicateName',
    })
    expect(faultOf(world, await world.invoke('Rename_Task', vm, { newName: '' }))).toMatchObject({
      _typeName: 'InvalidName',
    })
  })
})

describe('many VMs', () => {
  test('10,000 states are made and stored in about a second', async () => {
    world = await makeVmWorld()
    world.write((call) => {
      const devices = standardDevices()
      for (let i = 0; i < 10_000; i++) {
        const name = `many-${i}`
        const id = call.newId('vm')
        const vmPathName = `[LocalDS_0] ${name}/${name}.vmx`
        const place = { parent: 'group-v3', host: world.hosts[i % 3]!, pool: world.pool, home: world.datastore }
        call.store.insert(vmKind, createVmState(call, { id, name, ...place, vmPathName, devices }))
      }
    })
    expect(world.kernel.store.count(vmKind)).toBe(10_000)
  })
})

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { datastoreKind, folderKind, hostKind, vmKind } from '../../src/features/inventory/index.ts'
import { permissionKind, roleKind } from '../../src/kernel/authorization.ts'
import { type Ref, ref } from '../../src/kernel/managed.ts'
import type { Compute } from './compute-setup.ts'
import type { TestInstance } from './harness.ts'
import { chain, createVm, faultOf, made, makeVmWorld, mayRead, refused, reopen, VM_FOLDER } from './vm-setup.ts'

let world: Compute
let again: TestInstance | undefined
afterEach(() => {
  world?.close()
  again?.close()
  again = undefined
})

async function newVm(settings: object = {}, config: object = {}): Promise<Ref> {
  world = await makeVmWorld(settings)
  const task = await createVm(world, 'web', config)
  await world.advance(10_000)
  return made(world, task)
}

const cloneSpec = (spec: object = {}, location: object = {}) => ({
  location,
  template: false,
  powerOn: false,
  ...spec,
})
const clone = (vm: Ref, name: string, spec: object = {}, location: object = {}, folder = VM_FOLDER) =>
  world.invoke('CloneVM_Task', vm, { folder, name, spec: cloneSpec(spec, location) })

interface Device {
  key: number
  macAddress?: string
  diskObjectId?: string
  backing?: { fileName?: string; uuid?: string; parent?: { fileName: string } }
}
const device = (vm: Ref, key: number) =>
  (world.read(vm, 'config.hardware.device') as Device[]).find((one) => one.key === key)!

async function asTemplate(): Promise<Ref> {
  const vm = await newVm()
  await world.invoke('MarkAsTemplate', vm)
  return vm
}

describe('CloneVM_Task', () => {
  test('copies configuration and files with an identity of its own', async () => {
    const vm = await newVm({}, { annotation: 'mine' })
    const copy = made(world, await clone(vm, 'copy'))
    expect(world.read(copy, 'config')).toMatchObject({
      name: 'copy',
      annotation: 'mine',
      guestId: 'ubuntu64Guest',
      template: false,
      files: { vmPathName: '[LocalDS_0] copy/copy.vmx' },
    })
    for (const field of ['uuid', 'instanceUuid'])
      expect(world.read(copy, `config.${field}`)).not.toBe(world.read(vm, `config.${field}`))
    expect(device(copy, 4000).macAddress).not.toBe(device(vm, 4000).macAddress)
    expect(device(copy, 2000).backing?.fileName).toBe('[LocalDS_0] copy/copy.vmdk')
    expect(device(copy, 2000).backing?.uuid).not.toBe(device(vm, 2000).backing?.uuid)
    const files = (world.read(copy, 'layoutEx.file') as { name: string }[]).map(({ name }) => name)
    expect(files).toEqual(
      expect.arrayContaining([
        '[LocalDS_0] copy/copy.vmx',
        '[LocalDS_0] copy/copy.vmdk',
        '[LocalDS_0] copy/copy-flat.vmdk',
      ]),
    )
    expect(files.every((name) => name.startsWith('[LocalDS_0] copy/'))).toBe(true)
  })

  test('events from a VM and from a template', async () => {
    const vm = await newVm()
    const identity = ['VmInstanceUuidAssignedEvent', 'VmUuidAssignedEvent', 'VmMacAssignedEvent']
    expect(chain(world, await clone(vm, 'copy'))).toEqual([
      'TaskEvent',
      'VmBeingClonedEvent',
      ...identity,
      'VmClonedEvent',
    ])
    const last = world.events().at(-1)?.event as unknown as Record<string, { name: string }>
    expect([last.vm?.name, last.sourceVm?.name]).toEqual(['copy', 'web'])
    await world.invoke('MarkAsTemplate', vm)
    const pool = ref('ResourcePool', world.pool)
    expect(chain(world, await clone(vm, 'deployed', {}, { pool }))).toEqual([
      'TaskEvent',
      'VmBeingDeployedEvent',
      ...identity,
      'VmDeployedEvent',
    ])
    expect(chain(world, await clone(vm, 'deployed', {}, { pool }))).toEqual(['TaskEvent', 'VmDeployFailedEvent'])
    const from = made(world, await clone(vm, 'again', { template: true }))
    expect(world.read(from, 'config.template')).toBe(true)
  })

  test('config is applied, then customization waits and the clone is powered on in a task of its own', async () => {
    const vm = await newVm()
    const customization = {
      identity: {
        _typeName: 'CustomizationLinuxPrep',
        hostName: { _typeName: 'CustomizationVirtualMachineName' },
        domain: 'example.test',
      },
      globalIPSettings: {},
      nicSettingMap: [{ adapter: { ip: { _typeName: 'CustomizationDhcpIpGenerator' } } }],
    }
    const copy = made(world, await clone(vm, 'db', { config: { numCPUs: 1 }, customization, powerOn: true }))
    expect(world.read(copy, 'config.hardware.numCPU')).toBe(1)
    expect(world.read(copy, 'runtime.powerState')).toBe('poweredOn')
    expect(world.read(copy, 'guest.hostName')).toBe('db.example.test')
    const types = world.events().map(({ event }) => event._typeName)
    expect(types.slice(-6)).toEqual(
      [
        'VmClonedEvent',
        'TaskEvent',
        'VmStartingEvent',
        'DrsVmPoweredOnEvent',
        'CustomizationStartedEvent',
        'CustomizationSucceeded',
      ].slice(-6),
    )
  })

  test('a template needs a pool to deploy to: InvalidArgument spec.location.pool', async () => {
    const vm = await asTemplate()
    expect(faultOf(world, await clone(vm, 'deployed'))).toMatchObject({
      _typeName: 'InvalidArgument',
      invalidProperty: 'spec.location.pool',
    })
  })

  test('a name that is taken faults DuplicateName, another folder takes it', async () => {
    const vm = await newVm()
    const task = await clone(vm, 'web')
    expect(faultOf(world, task)).toMatchObject({ _typeName: 'DuplicateName', object: vm })
    expect(chain(world, task)).toEqual(['TaskEvent', 'VmCloneFailedEvent'])
    const folder = world.write((call) => {
      const childType = ['Folder', 'VirtualMachine', 'VirtualApp']
      return call.store.insert(folderKind, {
        id: 'group-v900',
        parent: 'group-v3',
        name: 'sub',
        childType,
        fixed: false,
      })
    })
    const copy = made(world, await clone(vm, 'web', {}, {}, ref('Folder', folder.id)))
    expect(world.read(copy, 'config.files.vmPathName')).toBe('[LocalDS_0] web_1/web.vmx')
  })

  test('a host outside of the pool faults InvalidArgument, a folder for hosts InvalidFolder', async () => {
    const vm = await newVm()
    const host = ref('HostSystem', world.standalone.host)
    expect(faultOf(world, await clone(vm, 'copy', {}, { host }))).toMatchObject({
      _typeName: 'InvalidArgument',
      invalidProperty: 'spec.location.host',
    })
    expect(faultOf(world, await clone(vm, 'copy', {}, {}, ref('Folder', 'group-h4')))).toMatchObject({
      _typeName: 'InvalidFolder',
    })
  })

  test('a linked clone needs a snapshot, and its disk names its parent', async () => {
    const vm = await newVm()
    const diskMoveType = 'createNewChildDiskBacking'
    expect(faultOf(world, await clone(vm, 'linked', {}, { diskMoveType }))).toMatchObject({
      _typeName: 'InvalidArgument',
      invalidProperty: 'spec.snapshot',
    })
    const taken = await world.invoke('CreateSnapshot_Task', vm, { name: 's', memory: false, quiesce: false })
    const snapshot = world.task(taken).result as Ref
    const linked = made(
      world,
      await clone(vm, 'linked', { snapshot: ref(snapshot.type, snapshot.value) }, { diskMoveType }),
    )
    expect(device(linked, 2000).backing).toMatchObject({
      fileName: '[LocalDS_0] linked/linked-000001.vmdk',
      parent: { fileName: '[LocalDS_0] web/web.vmdk' },
    })
    const plain = made(world, await clone(vm, 'plain'))
    expect(device(plain, 2000).backing?.parent).toBeUndefined()
  })

  test('an orphaned source faults InvalidState, a datastore that is away InvalidDatastore', async () => {
    const vm = await newVm()
    world.write((call) => call.store.update(datastoreKind, world.datastore, { accessible: false }))
    expect(faultOf(world, await clone(vm, 'copy'))).toMatchObject({ _typeName: 'InvalidDatastore' })
    world.write((call) => {
      const { runtime } = call.store.get(vmKind, vm.value)!
      call.store.update(vmKind, vm.value, { runtime: { ...runtime, connectionState: 'orphaned' } })
    })
    expect(faultOf(world, await clone(vm, 'copy'))).toMatchObject({ _typeName: 'InvalidState' })
  })

  test('a customization for another number of NICs, or another family of systems, is refused', async () => {
    const vm = await newVm()
    const identity = {
      _typeName: 'CustomizationLinuxPrep',
      hostName: { _typeName: 'CustomizationVirtualMachineName' },
      domain: 'example.test',
    }
    const adapter = { ip: { _typeName: 'CustomizationDhcpIpGenerator' } }
    const two = { identity, globalIPSettings: {}, nicSettingMap: [{ adapter }, { adapter }] }
    expect(faultOf(world, await clone(vm, 'copy', { customization: two }))).toMatchObject({
      _typeName: 'NicSettingMismatch',
    })
    const windows = { identity: { _typeName: 'CustomizationSysprep' }, globalIPSettings: {}, nicSettingMap: [] }
    expect(faultOf(world, await clone(vm, 'copy', { customization: windows }))).toMatchObject({
      _typeName: 'UncustomizableGuest',
    })
  })

  test('a device change that does not fit faults InvalidDeviceSpec, and no clone remains', async () => {
    const vm = await newVm()
    const config = { deviceChange: [{ operation: 'remove', device: { _typeName: 'VirtualDisk', key: 2999 } }] }
    const task = await clone(vm, 'copy', { config })
    expect(world.kernel.spec.isSubtype(faultOf(world, task)._typeName, 'VmConfigFault')).toBe(true)
    expect(made(world, await clone(vm, 'copy'))).toBeDefined()
  })

  test('a disconnected host of the source faults HostNotConnected', async () => {
    const vm = await newVm()
    const host = world.vm(vm.value).runtime.host.value
    world.write((call) => {
      const { runtime } = call.store.get(hostKind, host)!
      call.store.update(hostKind, host, { runtime: { ...runtime, connectionState: 'disconnected' } })
    })
    expect(faultOf(world, await clone(vm, 'copy'))).toMatchObject({ _typeName: 'HostNotConnected' })
  })

  test('wants the privilege that belongs to what it makes of what', async () => {
    const vm = await newVm()
    const user = 'VSPHERE.LOCAL\\somebody'
    world.write((call) => mayRead(call, user))
    const missing = async (spec: object) =>
      (
        await refused(
          world.invoke(
            'CloneVM_Task',
            vm,
            { folder: VM_FOLDER, name: 'copy', spec: cloneSpec(spec, { pool: ref('ResourcePool', world.pool) }) },
            { user },
          ),
        )
      ).data.privilegeId
    expect(await missing({})).toBe('VirtualMachine.Provisioning.Clone')
    expect(await missing({ template: true })).toBe('VirtualMachine.Provisioning.CreateTemplateFromVM')
    await world.invoke('MarkAsTemplate', vm)
    expect(await missing({})).toBe('VirtualMachine.Provisioning.DeployTemplate')
    expect(await missing({ template: true })).toBe('VirtualMachine.Provisioning.CloneTemplate')
    world.write((call) => {
      const role = call.store.get(roleKind, '-2')!
      call.store.insert(roleKind, {
        ...role,
        id: '1000',
        name: 'deployer',
        privileges: [...role.privileges, 'VirtualMachine.Provisioning.DeployTemplate'],
      })
      const id = `group-d1|u|${user.toLowerCase()}`
      call.store.update(permissionKind, id, { roleId: 1000 })
    })
    expect(await missing({})).toBe('VirtualMachine.Inventory.CreateFromExisting')
  })
})

describe('templates', () => {
  test('MarkAsTemplate takes the pool away and keeps the host; MarkAsVirtualMachine gives one', async () => {
    const vm = await newVm()
    const host = world.read(vm, 'runtime.host')
    const before = world.events().length
    await world.invoke('MarkAsTemplate', vm)
    expect(
      world
        .events()
        .slice(before)
        .map(({ event }) => event._typeName),
    ).toEqual(['TaskEvent'])
    expect(world.read(vm, 'resourcePool')).toBeUndefined()
    expect(world.read(vm, 'runtime.host')).toEqual(host)
    expect(world.read(vm, 'summary.config.template')).toBe(true)
    expect(world.read(vm, 'environmentBrowser')).toBeDefined()
    const outside = world.invoke('MarkAsVirtualMachine', vm, {
      pool: ref('ResourcePool', world.pool),
      host: ref('HostSystem', world.standalone.host),
    })
    expect(await refused(outside)).toMatchObject({ fault: 'InvalidArgument', data: { invalidProperty: 'host' } })
    await world.invoke('MarkAsVirtualMachine', vm, { pool: ref('ResourcePool', world.standalone.pool) })
    expect(world.read(vm, 'resourcePool')).toEqual(ref('ResourcePool', world.standalone.pool))
    expect(world.read(vm, 'runtime.host')).toEqual(ref('HostSystem', world.standalone.host))
    const again = world.invoke('MarkAsVirtualMachine', vm, { pool: ref('ResourcePool', world.pool) })
    expect((await refused(again)).fault).toBe('InvalidState')
  })
})

describe('under pace realistic', () => {
  test('a cancelled clone leaves nothing', async () => {
    const vm = await newVm({ pace: 'realistic' })
    const task = await clone(vm, 'copy')
    await world.advance(2000)
    expect(world.task(task).state).toBe('running')
    world.write((call) =>
      call.kernel.tasks.cancel(
        world.task(task).id,
        call.kernel.systemCall('CancelTask', { user: 'VSPHERE.LOCAL\\Administrator', groups: [] }),
      ),
    )
    await world.advance(0)
    expect(faultOf(world, task)).toMatchObject({ _typeName: 'RequestCanceled' })
    await world.advance(60_000)
    expect(made(world, await settled(clone(vm, 'copy')))).toBeDefined()
  })

  async function settled(call: Promise<unknown>): Promise<unknown> {
    const task = await call
    await world.advance(60_000)
    return task
  }

  test('two clones to one name: the second faults while the first runs', async () => {
    const vm = await newVm({ pace: 'realistic' })
    const first = await clone(vm, 'copy')
    await world.advance(0)
    const second = await clone(vm, 'copy')
    await world.advance(60_000)
    expect(world.task(first).state).toBe('success')
    expect(faultOf(world, second)).toMatchObject({ _typeName: 'TaskInProgress' })
  })

  test('a clone goes on after the process was killed at each part', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'vcemu-clone-'))
    const settings = { pace: 'realistic', directory } as const
    try {
      const vm = await newVm(settings)
      const task = await clone(vm, 'copy', { powerOn: true })
      await world.advance(0)
      const { id } = world.task(task)
      world.close()
      // Each process starts with the clock at the same time.
      for (let ms = 13_000; ms < 60_000; ms += 3000) {
        again = await reopen(settings)
        await again.advance(ms)
        if (again.task(task).state === 'success') break
        again.close()
      }
      expect(again!.task(ref('Task', id)).state).toBe('success')
      await again!.advance(60_000)
      const copy = made(again!, task)
      expect(again!.read(copy, 'runtime.powerState')).toBe('poweredOn')
    } finally {
      again?.close()
      again = undefined
      rmSync(directory, { recursive: true })
    }
  })
})

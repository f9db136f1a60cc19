import { afterEach, expect, test } from 'vitest'
import { hostKind, snapshotKind } from '../../src/features/inventory/index.ts'
import type { VirtualDevice, VirtualMachineSnapshotInfo } from '../../src/generated/vim25.ts'
import { type Ref, ref } from '../../src/kernel/managed.ts'
import { faultOf, makeVmWorld, type VmWorld } from './vm-world.ts'

let world: VmWorld
afterEach(() => world?.close())

interface Link {
  fileName: string
  parent?: Link
}
const withDisk = (mode = 'persistent') => ({
  deviceChange: [
    {
      operation: 'add' as const,
      device: {
        _typeName: 'ParaVirtualSCSIController',
        key: -1,
        busNumber: 0,
        sharedBus: 'noSharing',
      } as VirtualDevice,
    },
    {
      operation: 'add' as const,
      fileOperation: 'create' as const,
      device: {
        _typeName: 'VirtualDisk',
        key: -2,
        controllerKey: -1,
        capacityInKB: 1048576,
        backing: { _typeName: 'VirtualDiskFlatVer2BackingInfo', fileName: '', diskMode: mode, thinProvisioned: true },
      } as VirtualDevice,
    },
  ],
})
const make = async (spec = withDisk(), settings = {}) => {
  world = await makeVmWorld(spec, settings)
}
const take = async (name: string, args = {}) =>
  (await world.run('CreateSnapshot_Task', { name, description: 'd', memory: false, quiesce: false, ...args })) as Ref
const snapshotRef = (one: Ref) => ref('VirtualMachineSnapshot', one.value)
/** File names of the disk's chain, the top first. */
const chain = (device: VirtualDevice = world.device(2000)) => {
  const names: string[] = []
  for (let link = device.backing as Link | undefined; link; link = link.parent)
    names.push(link.fileName.replace('[LocalDS_0] web/', ''))
  return names
}
const chainAt = (one: Ref) =>
  chain(world.kernel.store.get(snapshotKind, one.value)!.config.hardware.device!.find((device) => device.key === 2000))
const info = () => world.read(world.vm, 'snapshot') as VirtualMachineSnapshotInfo | undefined
const names = (trees = info()?.rootSnapshotList): unknown =>
  trees?.map((tree) => (tree.childSnapshotList?.length ? [tree.name, names(tree.childSnapshotList)] : tree.name))
const disks = () =>
  world
    .state()
    .files.map((file) => file.name.replace('[LocalDS_0] web/', ''))
    .filter((name) => name.endsWith('.vmdk'))

test('a snapshot freezes the disk under a delta and becomes current', async () => {
  await make()
  const one = await take('one')
  expect(one).toMatchObject({ type: 'VirtualMachineSnapshot' })
  expect(chain()).toEqual(['web-000001.vmdk', 'web.vmdk'])
  expect(chainAt(one)).toEqual(['web.vmdk'])
  expect(disks()).toEqual(['web.vmdk', 'web-flat.vmdk', 'web-000001.vmdk', 'web-000001-sesparse.vmdk'])
  expect(world.state().files.map((file) => file.name)).toContain('[LocalDS_0] web/web-Snapshot1.vmsn')
  expect(info()).toMatchObject({
    currentSnapshot: snapshotRef(one),
    rootSnapshotList: [{ name: 'one', id: 1, state: 'poweredOff', quiesced: false, vm: world.vm }],
  })
  expect(world.read(snapshotRef(one), 'vm')).toEqual(world.vm)
})

test('the tree grows under the current snapshot; numbers are never reused', async () => {
  await make()
  const one = await take('one')
  const two = await take('two')
  expect(names()).toEqual([['one', ['two']]])
  expect(world.read(snapshotRef(one), 'childSnapshot')).toEqual([snapshotRef(two)])
  await world.run('RevertToSnapshot_Task', {}, snapshotRef(one))
  await take('three')
  expect(names()).toEqual([['one', ['two', 'three']]])
  await world.run('RemoveAllSnapshots_Task')
  await take('four')
  expect(info()!.rootSnapshotList[0]!.id).toBe(4)
})

test('reverting brings back hardware and annotation, not the name, on a new delta', async () => {
  await make()
  await world.reconfigure({ annotation: 'then', numCPUs: 2 })
  const one = await take('one')
  await world.reconfigure({ annotation: 'now', numCPUs: 4, name: 'renamed' })
  await world.run('RevertToSnapshot_Task', {}, snapshotRef(one))
  expect(world.state()).toMatchObject({
    name: 'renamed',
    config: { name: 'renamed', annotation: 'then', hardware: { numCPU: 2 } },
    currentSnapshot: one.value,
  })
  expect(chain()).toEqual(['web-000002.vmdk', 'web.vmdk'])
  expect(disks()).not.toContain('web-000001.vmdk')
  expect(world.events().at(-1)!.event).toMatchObject({ eventTypeId: 'com.vmware.vc.vm.VmStateRevertedToSnapshot' })
})

// Powered on or suspended then, with memory or not: the state after a revert of a VM that is off.
test.each([
  ['poweredOn', true, {}, 'poweredOn'],
  ['poweredOn', false, {}, 'poweredOff'],
  ['poweredOn', true, { suppressPowerOn: true }, 'suspended'],
  ['poweredOff', true, {}, 'poweredOff'],
  ['suspended', false, {}, 'suspended'],
] as const)(
  'a snapshot taken %s with memory %s, reverted with %j, leaves the VM %s',
  async (then, memory, args, now) => {
    await make()
    world.power(then)
    const one = await take('one', { memory })
    expect(world.kernel.store.get(snapshotKind, one.value)!.hasMemory).toBe(
      then === 'suspended' || (memory && then === 'poweredOn'),
    )
    world.power('poweredOff')
    await world.run('RevertToCurrentSnapshot_Task', args)
    expect(world.state().runtime.powerState).toBe(now)
  },
)

test('removing one merges its link, moves children up and keeps the others whole', async () => {
  await make()
  const [one, two, three] = [await take('one'), await take('two'), await take('three')]
  await world.run('RemoveSnapshot_Task', { removeChildren: false }, snapshotRef(two))
  expect(names()).toEqual([['one', ['three']]])
  expect(chainAt(three)).toEqual(['web-000001.vmdk', 'web.vmdk'])
  expect(chain()).toEqual(['web-000003.vmdk', 'web-000001.vmdk', 'web.vmdk'])
  await world.run('RemoveSnapshot_Task', { removeChildren: false }, snapshotRef(three))
  expect(info()!.currentSnapshot).toEqual(snapshotRef(one))
  expect(chain()).toEqual(['web-000001.vmdk', 'web.vmdk'])
  await world.run('RemoveSnapshot_Task', { removeChildren: true }, snapshotRef(one))
  expect(info()).toBeUndefined()
  expect(chain()).toEqual(['web.vmdk'])
  expect(disks()).toEqual(['web.vmdk', 'web-flat.vmdk'])
  expect(world.state().files.some((file) => file.name.includes('Snapshot'))).toBe(false)
})

test('branches keep their common disk until one of them is gone', async () => {
  await make()
  const one = await take('one')
  const two = await take('two')
  await world.run('RevertToSnapshot_Task', {}, snapshotRef(one))
  const three = await take('three')
  await world.run('RemoveSnapshot_Task', { removeChildren: false }, snapshotRef(one))
  expect(names()).toEqual(['two', 'three'])
  expect(chainAt(two).at(-1)).toBe('web.vmdk')
  expect(chainAt(three).at(-1)).toBe('web.vmdk')
  await world.run('RemoveSnapshot_Task', { removeChildren: false }, snapshotRef(two))
  await world.run('RemoveAllSnapshots_Task')
  expect(chain()).toEqual(['web.vmdk'])
  expect(disks()).toEqual(['web.vmdk', 'web-flat.vmdk'])
})

test('without consolidation the deltas stay until disks are consolidated', async () => {
  await make()
  const one = await take('one')
  await world.run('RemoveSnapshot_Task', { removeChildren: false, consolidate: false }, snapshotRef(one))
  expect(chain()).toEqual(['web-000001.vmdk', 'web.vmdk'])
  expect(world.read(world.vm, 'runtime.consolidationNeeded')).toBe(true)
  await world.run('ConsolidateVMDisks_Task')
  expect(chain()).toEqual(['web.vmdk'])
  expect(world.read(world.vm, 'runtime.consolidationNeeded')).toBe(false)
  const types = world.events().map(({ event }) => (event as { eventTypeId?: string }).eventTypeId)
  expect(types).toContain('com.vmware.vc.VmDiskConsolidationNeeded')
  expect(types).toContain('com.vmware.vc.VmDiskConsolidatedEvent')
})

test('independent disks are left alone', async () => {
  await make(withDisk('independent_persistent'))
  await take('one')
  expect(chain()).toEqual(['web.vmdk'])
  world.power('poweredOn')
  expect(await faultOf(take('two', { memory: true }))).toBe('MemorySnapshotOnIndependentDisk')
})

test('a disk with snapshots cannot grow; removed with destroy, its files stay', async () => {
  await make()
  await take('one')
  const grown = {
    operation: 'edit' as const,
    device: { ...world.device(2000), capacityInKB: 2097152 } as VirtualDevice,
  }
  expect(await faultOf(world.reconfigure({ deviceChange: [grown] }))).toContain('InvalidDeviceOperation')
  await world.reconfigure({
    deviceChange: [
      {
        operation: 'remove',
        fileOperation: 'destroy',
        device: { key: 2000, _typeName: 'VirtualDisk' } as VirtualDevice,
      },
    ],
  })
  expect(disks()).toEqual(['web.vmdk', 'web-flat.vmdk'])
})

test('tasks and renaming name the VM as their entity', async () => {
  await make()
  const one = await take('one')
  await world.invoke('RenameSnapshot', snapshotRef(one), { name: 'uno', description: 'due' })
  expect(info()!.rootSnapshotList[0]).toMatchObject({ name: 'uno', description: 'due' })
  const tasks = world.kernel.tasks.recent()
  expect(tasks.map((task) => [task.descriptionId, task.entity?.value])).toEqual([
    ['VirtualMachine.createSnapshot', 'vm-20'],
    ['vm.Snapshot.rename', 'vm-20'],
  ])
})

test('under a realistic pace nothing has happened before the task ends', async () => {
  await make(withDisk(), { pace: 'realistic' })
  const args = { name: 'slow', description: '', memory: false, quiesce: false }
  const task = await world.invoke('CreateSnapshot_Task', world.vm, args)
  expect(info()).toBeUndefined()
  await world.advance(10_000)
  expect(world.task(task).state).toBe('success')
  expect(names()).toEqual(['slow'])
})

const lose = () => world.set({ runtime: { ...world.state().runtime, connectionState: 'inaccessible' } })
const onHost = (runtime: object) => {
  const { store } = world.kernel
  const old = store.get(hostKind, 'host-7')!
  store.writeNow(() => store.update(hostKind, 'host-7', { runtime: { ...old.runtime, ...runtime } }))
}

test.each<[string, string, () => Promise<unknown>]>([
  ['an empty name', 'InvalidName', () => take('')],
  ['a name that is too long', 'InvalidName', () => take('x'.repeat(81))],
  [
    'a template',
    'NotSupported',
    () => {
      world.set({ config: { ...world.state().config, template: true } })
      return take('x')
    },
  ],
  [
    'snapshots disabled',
    'SnapshotDisabled',
    async () => {
      await world.reconfigure({ flags: { snapshotDisabled: true } })
      return take('x')
    },
  ],
  [
    'snapshots locked',
    'SnapshotLocked',
    async () => {
      await world.reconfigure({ flags: { snapshotLocked: true } })
      return take('x')
    },
  ],
  ['revert without a snapshot', 'NotFound', () => world.run('RevertToCurrentSnapshot_Task')],
  [
    'a host that is silent',
    'HostNotConnected',
    async () => {
      onHost({ connectionState: 'disconnected' })
      return take('x')
    },
  ],
  [
    'renaming to nothing',
    'InvalidName',
    async () => world.invoke('RenameSnapshot', snapshotRef(await take('x')), { name: '' }),
  ],
  [
    'a VM whose files cannot be reached',
    'InvalidState',
    () => {
      lose()
      return take('x')
    },
  ],
  [
    'removing all from a VM whose files cannot be reached',
    'InvalidState',
    () => {
      lose()
      return world.run('RemoveAllSnapshots_Task')
    },
  ],
  [
    'renaming on a VM whose files cannot be reached',
    'InvalidState',
    async () => {
      const one = await take('x')
      lose()
      return world.invoke('RenameSnapshot', snapshotRef(one), { name: 'y' })
    },
  ],
  [
    'revert on a host in maintenance',
    'InvalidState',
    async () => {
      const one = await take('x')
      onHost({ inMaintenanceMode: true })
      return world.run('RevertToSnapshot_Task', { host: ref('HostSystem', 'host-7') }, snapshotRef(one))
    },
  ],
  [
    'going on to run with more reserved than the pool has',
    'InsufficientCpuResourcesFault',
    async () => {
      await world.reconfigure({ cpuAllocation: { reservation: 50_000 } })
      world.power('poweredOn')
      await take('x', { memory: true })
      world.power('poweredOff')
      return world.run('RevertToCurrentSnapshot_Task')
    },
  ],
  [
    'a thirty-third level',
    'TooManySnapshotLevels',
    async () => {
      for (let n = 0; n < 33; n++) await take(`s${n}`)
    },
  ],
])('refused: %s', async (_, fault, work) => {
  await make()
  expect(await faultOf(work())).toBe(fault)
})

test('refused: a second task on the VM', async () => {
  await make(withDisk(), { pace: 'realistic' })
  const args = { name: 'x', memory: false, quiesce: false }
  const first = await world.invoke('CreateSnapshot_Task', world.vm, args)
  await world.advance(1)
  const second = await world.invoke('RemoveAllSnapshots_Task', world.vm)
  await world.advance(60_000)
  expect([world.task(first).state, world.task(second).error?.fault._typeName]).toEqual(['success', 'TaskInProgress'])
})

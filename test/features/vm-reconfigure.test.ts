import { readFileSync } from 'node:fs'
import { afterEach, describe, expect, test } from 'vitest'
import type { VirtualDevice, VirtualMachineConfigSpec } from '../../src/generated/vim25.ts'
import { ref } from '../../src/kernel/managed.ts'
import { faultOf, makeVmWorld, type VmWorld } from './vm-world.ts'

let world: VmWorld
afterEach(() => world?.close())

type Spec = VirtualMachineConfigSpec
interface Row {
  /** Where it is read back: a property of the VM, or of its stored state below `state`. */
  handled?: string
  set?: unknown
  /** What it reads back as; the same when left out. */
  reads?: unknown
  /** The list contains it. */
  includes?: boolean
  /** The path is unset then. */
  unset?: boolean
  /** What the VM is made with. */
  start?: Spec
  refused?: string
  call?: string
}
const rows = JSON.parse(readFileSync('test/coverage/vm-config-spec.json', 'utf8')) as Record<string, Row>
const table = JSON.parse(readFileSync('openapi/vim/vim25.json', 'utf8')) as {
  data: Record<string, [string, string, string, string]>
}
const fields = table.data.VirtualMachineConfigSpec![3].split(' ').map((field) => field.split(':')[0]!)

function readBack(path: string): unknown {
  if (!path.startsWith('state.')) return world.read(world.vm, path)
  return (world.state() as unknown as Record<string, unknown>)[path.slice('state.'.length)]
}

describe('every field of VirtualMachineConfigSpec', () => {
  test('is in the table, and the table has no other', () => {
    expect(Object.keys(rows).sort()).toEqual([...fields].sort())
    for (const [field, row] of Object.entries(rows))
      expect(
        [row.handled, row.refused, row.call].filter((one) => one !== undefined),
        field,
      ).toHaveLength(1)
  })

  test.each(fields.filter((field) => rows[field]?.handled))('%s is set and reads back', async (field) => {
    const { handled = '', set, reads = set, includes, unset, start } = rows[field]!
    world = await makeVmWorld(start)
    const before = readBack(handled)
    await world.reconfigure({ [field]: set } as Spec)
    const now = readBack(handled)
    if (unset) expect(now).toBeUndefined()
    else if (includes) for (const one of reads as object[]) expect(now).toContainEqual(expect.objectContaining(one))
    else if (typeof reads === 'object') expect(now).toMatchObject(reads as object)
    else expect(now).toBe(reads)
    expect(now).not.toEqual(before)
    // The same wish again changes nothing.
    const names = new Set(['deviceChange', 'npivWorldWideNameOp', 'vAppConfig', 'crypto'])
    if (names.has(field)) return
    await world.reconfigure({ [field]: set } as Spec)
    expect(readBack(handled)).toEqual(now)
  })

  test.each(fields.filter((field) => rows[field]?.refused))('%s is refused', async (field) => {
    world = await makeVmWorld()
    expect(await faultOf(world.reconfigure({ [field]: rows[field]!.set } as Spec))).toBe(rows[field]!.refused)
  })
})

const hot = { cpuHotAddEnabled: true, memoryHotAddEnabled: true, numCPUs: 2, memoryMB: 2048, guestId: 'ubuntu64Guest' }
test.each<[string, Spec, Spec, string]>([
  ['name and annotation', {}, { name: 'n', annotation: 'a' }, 'no fault'],
  ['allocations', {}, { cpuAllocation: { limit: 5000 } }, 'no fault'],
  [
    'extraConfig, tools, bootOptions, managedBy',
    {},
    {
      extraConfig: [{ key: 'a', value: 'b' }],
      tools: { syncTimeWithHost: true },
      bootOptions: { bootDelay: 1 },
      managedBy: { extensionKey: 'x', type: 'y' },
    },
    'no fault',
  ],
  ['more vCPUs with hot add', hot, { numCPUs: 4 }, 'no fault'],
  ['fewer vCPUs with hot add', hot, { numCPUs: 1 }, 'CpuHotPlugNotSupported'],
  ['more vCPUs without hot add', {}, { numCPUs: 2 }, 'CpuHotPlugNotSupported'],
  ['the same vCPUs', {}, { numCPUs: 1, memoryMB: 32, numCoresPerSocket: 1 }, 'no fault'],
  ['more memory with hot add', hot, { memoryMB: 3072 }, 'no fault'],
  ['Linux beyond 3 GB with hot add', hot, { memoryMB: 4096 }, 'MemoryHotPlugNotSupported'],
  ['less memory', hot, { memoryMB: 1024 }, 'MemoryHotPlugNotSupported'],
  ['more memory without hot add', {}, { memoryMB: 64 }, 'MemoryHotPlugNotSupported'],
  ['cores per socket', { numCPUs: 4 }, { numCoresPerSocket: 2 }, 'InvalidPowerState'],
  ['guest', {}, { guestId: 'ubuntu64Guest' }, 'InvalidPowerState'],
  ['firmware', {}, { firmware: 'efi' }, 'InvalidPowerState'],
  ['uuid', {}, { uuid: '42000000-0000-0000-0000-000000000000' }, 'InvalidPowerState'],
  ['hot add flags', {}, { cpuHotAddEnabled: true }, 'InvalidPowerState'],
  ['nested HV', {}, { nestedHVEnabled: true }, 'InvalidPowerState'],
  ['flags of the monitor', {}, { flags: { vbsEnabled: true } }, 'InvalidPowerState'],
  ['other flags', {}, { flags: { snapshotLocked: true } }, 'no fault'],
])('while running: %s', async (_, start, spec, fault) => {
  world = await makeVmWorld(start)
  world.power('poweredOn')
  expect(await faultOf(world.reconfigure(spec))).toBe(fault)
})

test.each<[Spec, string]>([
  [{ annotation: 'a', name: 'x' }, 'no fault'],
  [{ memoryAllocation: { limit: 100 } }, 'no fault'],
  [{ extraConfig: [{ key: 'a', value: 'b' }] }, 'InvalidPowerState'],
  [{ numCPUs: 2 }, 'InvalidPowerState'],
])('while suspended: %j → %s', async (spec, fault) => {
  world = await makeVmWorld()
  world.power('suspended')
  expect(await faultOf(world.reconfigure(spec))).toBe(fault)
})

test.each<[string, Spec, string]>([
  ['no vCPU', { numCPUs: 0 }, 'InvalidArgument configSpec.numCPUs'],
  ['more vCPUs than the hardware version can', { numCPUs: 769 }, 'NumVirtualCpusNotSupported'],
  [
    'vCPUs that do not fill a socket',
    { numCPUs: 3, numCoresPerSocket: 2 },
    'InvalidArgument configSpec.numCoresPerSocket',
  ],
  ['memory that is no multiple of four', { memoryMB: 33 }, 'InvalidArgument configSpec.memoryMB'],
  ['too much memory', { memoryMB: 25149444 }, 'MemorySizeNotSupported'],
  ['an unknown guest', { guestId: 'nonsense' }, 'InvalidArgument configSpec.guestId'],
  ['an unknown version', { version: 'vmx-99' }, 'InvalidArgument configSpec.version'],
  ['an older version', { version: 'vmx-19' }, 'InvalidArgument configSpec.version'],
  ['an unknown firmware', { firmware: 'x' }, 'InvalidArgument configSpec.firmware'],
  [
    'a limit below the reservation',
    { cpuAllocation: { reservation: 100, limit: 50 } },
    'InvalidArgument configSpec.cpuAllocation.limit',
  ],
  [
    'a reservation beyond the memory',
    { memoryAllocation: { reservation: 64 } },
    'InvalidArgument configSpec.memoryAllocation.reservation',
  ],
  ['an empty name', { name: '' }, 'InvalidName'],
  ['an old changeVersion', { changeVersion: 'x', annotation: 'a' }, 'ConcurrentAccess'],
])('refused, and nothing changes: %s', async (_, spec, fault) => {
  world = await makeVmWorld()
  const before = world.state()
  expect(await faultOf(world.reconfigure({ annotation: 'lost', ...spec }))).toBe(fault)
  expect(world.state()).toBe(before)
})

test('a name that a sibling has is DuplicateName with that object', async () => {
  world = await makeVmWorld()
  world.kernel.store.writeNow(() =>
    world.kernel.store.insert({ name: 'VirtualMachine', version: 1 }, {
      ...world.state(),
      id: 'vm-21',
      name: 'taken',
    } as never),
  )
  await expect(world.reconfigure({ name: 'taken' })).rejects.toMatchObject({
    fault: 'DuplicateName',
    data: { name: 'taken', object: ref('VirtualMachine', 'vm-21') },
  })
})

test('shares follow the size unless they are custom', async () => {
  world = await makeVmWorld({ memoryAllocation: { shares: { level: 'low', shares: 0 } } })
  await world.reconfigure({ numCPUs: 4, memoryMB: 1024 })
  expect(world.state().config).toMatchObject({
    cpuAllocation: { shares: { level: 'normal', shares: 4000 } },
    memoryAllocation: { shares: { level: 'low', shares: 5120 } },
  })
})

test('extraConfig keeps its order, replaces without regard to case, deletes by an empty value, and is text', async () => {
  world = await makeVmWorld({
    extraConfig: [
      { key: 'a', value: '1' },
      { key: 'b', value: '2' },
    ],
  })
  await world.reconfigure({
    extraConfig: [
      { key: 'B', value: { _typeName: 'string', _value: '3' } },
      { key: 'a', value: '' },
      { key: 'c', value: true },
      { key: 'numvcpus', value: '8' },
    ] as never,
  })
  const mine = world.state().config.extraConfig!.filter(({ key }) => /^(a|b|c|numvcpus)$/i.test(key))
  expect(mine).toEqual([
    { key: 'b', value: '3' },
    { key: 'c', value: 'TRUE' },
  ])
})

test('SET. keys write properties and are not kept', async () => {
  world = await makeVmWorld()
  await world.reconfigure({
    extraConfig: [
      { key: 'SET.guest.ipAddress', value: '10.0.0.7' },
      { key: 'SET.config.uuid', value: 'mine' },
    ],
  })
  expect(world.read(world.vm, 'guest.ipAddress')).toBe('10.0.0.7')
  expect(world.read(world.vm, 'config.uuid')).toBe('mine')
  expect(world.state().config.extraConfig!.some(({ key }) => key.startsWith('SET.'))).toBe(false)
})

test('events come in order, with the spec and what changed', async () => {
  world = await makeVmWorld()
  const from = world.events().length
  const nic = {
    _typeName: 'VirtualVmxnet3',
    key: -1,
    backing: { _typeName: 'VirtualEthernetCardNetworkBackingInfo', deviceName: 'VM Network' },
  } as VirtualDevice
  const changeVersion = world.state().config.changeVersion
  await world.reconfigure({
    changeVersion,
    name: 'new',
    numCPUs: 2,
    instanceUuid: '',
    deviceChange: [{ operation: 'add', device: nic }],
  })
  const events = world
    .events()
    .slice(from)
    .map(({ event }) => event as unknown as Record<string, unknown>)
  expect(events.map((event) => event._typeName)).toEqual([
    'TaskEvent',
    'VmRenamedEvent',
    'VmInstanceUuidChangedEvent',
    'VmMacAssignedEvent',
    'VmReconfiguredEvent',
  ])
  expect(new Set(events.map((event) => event.chainId)).size).toBe(1)
  const last = events.at(-1)!
  expect(last).toMatchObject({ vm: { name: 'new' }, configSpec: { _typeName: 'VirtualMachineConfigSpec', numCPUs: 2 } })
  const changes = last.configChanges as { modified: string; added: string; deleted: string }
  expect(changes.modified).toContain('config.hardware.numCPU: 1 -> 2; ')
  expect(changes.added).toContain('config.hardware.device(4000): (')
  expect(changes.deleted).toBe('')
  expect(world.state().config.changeVersion).not.toBe(changeVersion)
})

test('a change of allocations alone posts VmResourceReallocatedEvent', async () => {
  world = await makeVmWorld()
  await world.reconfigure({ cpuAllocation: { reservation: 10 } })
  expect(world.events().at(-1)!.event._typeName).toBe('VmResourceReallocatedEvent')
})

test('a running VM can reserve only what its pool has; one that is off anything', async () => {
  world = await makeVmWorld()
  await world.reconfigure({ cpuAllocation: { reservation: 50_000 } })
  await world.reconfigure({ cpuAllocation: { reservation: 0 } })
  world.power('poweredOn')
  expect(await faultOf(world.reconfigure({ cpuAllocation: { reservation: 50_000 } }))).toBe(
    'InsufficientCpuResourcesFault',
  )
  expect(await faultOf(world.reconfigure({ cpuAllocation: { reservation: 1000 } }))).toBe('no fault')
})

test('a running guest shows the NIC that was plugged in', async () => {
  world = await makeVmWorld()
  world.power('poweredOn')
  world.set({ guest: { ...world.state().guest, toolsRunningStatus: 'guestToolsRunning' } })
  const backing = { _typeName: 'VirtualEthernetCardNetworkBackingInfo', deviceName: 'VM Network' }
  const device = { _typeName: 'VirtualVmxnet3', key: -1, backing } as VirtualDevice
  await world.reconfigure({ deviceChange: [{ operation: 'add', device }] })
  expect(world.state().guest.net).toMatchObject([{ network: 'VM Network', deviceConfigId: 4000 }])
})

test.each<[string, Spec, string]>([
  ['annotation', { annotation: 'x' }, 'VirtualMachine.Config.Annotation'],
  ['numCPUs', { numCPUs: 2 }, 'VirtualMachine.Config.CPUCount'],
  ['extraConfig', { extraConfig: [{ key: 'a', value: 'b' }] }, 'VirtualMachine.Config.AdvancedConfig'],
  [
    'a device',
    { deviceChange: [{ operation: 'add', device: { _typeName: 'VirtualCdrom', key: -1 } }] },
    'VirtualMachine.Config.AddRemoveDevice',
  ],
])('%s needs its privilege', async (_, spec, privilegeId) => {
  world = await makeVmWorld()
  const call = world.invoke('ReconfigVM_Task', world.vm, { spec }, { user: 'VSPHERE.LOCAL\\reader' })
  await expect(call).rejects.toMatchObject({ fault: 'NoPermission', data: { privilegeId } })
})

test('a template takes a name and an annotation, no hardware', async () => {
  world = await makeVmWorld()
  world.set({ config: { ...world.state().config, template: true } })
  expect(await faultOf(world.reconfigure({ annotation: 'x', name: 'y' }))).toBe('no fault')
  expect(await faultOf(world.reconfigure({ numCPUs: 2 }))).toBe('NotSupported')
})

test('two reconfigurations at a realistic pace: the second meets TaskInProgress', async () => {
  world = await makeVmWorld({}, { pace: 'realistic' })
  const first = await world.invoke('ReconfigVM_Task', world.vm, { spec: { annotation: '1' } })
  await world.advance(1)
  const second = await world.invoke('ReconfigVM_Task', world.vm, { spec: { annotation: '2' } })
  await world.advance(10_000)
  expect(world.task(first).state).toBe('success')
  expect(world.task(second).error?.fault._typeName).toBe('TaskInProgress')
  expect(world.state().config.annotation).toBe('1')
})

// Version the VM has, what it asks for, its state, what happens.
test.each<[string, string | undefined, 'poweredOff' | 'poweredOn' | 'suspended', string]>([
  ['vmx-19', undefined, 'poweredOff', 'vmx-21'],
  ['vmx-19', 'vmx-20', 'poweredOff', 'vmx-20'],
  ['vmx-21', undefined, 'poweredOff', 'AlreadyUpgraded'],
  ['vmx-20', 'vmx-19', 'poweredOff', 'AlreadyUpgraded'],
  ['vmx-20', 'vmx-98', 'poweredOff', 'NotSupported'],
  ['vmx-20', 'vmx-21', 'poweredOn', 'InvalidPowerState'],
  ['vmx-20', 'vmx-21', 'suspended', 'InvalidPowerState'],
])('upgrading %s to %s while %s: %s', async (from, to, power, expected) => {
  world = await makeVmWorld({ version: from })
  world.power(power)
  const outcome = await faultOf(world.run('UpgradeVM_Task', to ? { version: to } : {}))
  if (outcome === 'no fault') {
    expect(world.state().config.version).toBe(expected)
    expect(
      world
        .events()
        .slice(-2)
        .map(({ event }) => event._typeName),
    ).toEqual(['VmUpgradingEvent', 'VmUpgradeCompleteEvent'])
  } else expect(outcome).toBe(expected)
})

test('a template is not upgraded', async () => {
  world = await makeVmWorld({ version: 'vmx-20' })
  world.set({ config: { ...world.state().config, template: true } })
  expect(await faultOf(world.run('UpgradeVM_Task'))).toBe('InvalidState')
})

const disk = [
  {
    operation: 'add' as const,
    device: { _typeName: 'ParaVirtualSCSIController', key: -1, busNumber: 0, sharedBus: 'noSharing' } as VirtualDevice,
  },
  {
    operation: 'add' as const,
    fileOperation: 'create' as const,
    device: {
      _typeName: 'VirtualDisk',
      key: -2,
      controllerKey: -1,
      capacityInKB: 1024,
      backing: { _typeName: 'VirtualDiskFlatVer2BackingInfo', fileName: '', diskMode: 'persistent' },
    } as VirtualDevice,
  },
]
const linux = {
  identity: {
    _typeName: 'CustomizationLinuxPrep',
    hostName: { _typeName: 'CustomizationFixedName', name: 'h' },
    domain: 'd',
  },
  globalIPSettings: {},
}
test.each<[string, Spec, object, 'poweredOff' | 'poweredOn', string]>([
  ['a VM that is off', { deviceChange: disk }, linux, 'poweredOff', 'no fault'],
  ['a running VM', { deviceChange: disk }, linux, 'poweredOn', 'InvalidPowerState'],
  ['a VM without disk', {}, linux, 'poweredOff', 'NoDisksToCustomize'],
  [
    'another number of NICs',
    { deviceChange: disk },
    { ...linux, nicSettingMap: [{ adapter: {} }] },
    'poweredOff',
    'NicSettingMismatch',
  ],
])('customizing %s', async (_, start, spec, power, fault) => {
  world = await makeVmWorld(start)
  world.power(power)
  expect(await faultOf(world.run('CustomizeVM_Task', { spec }))).toBe(fault)
  if (fault !== 'no fault') return
  expect(world.state().pendingCustomization).toMatchObject(spec)
  expect(await faultOf(world.run('CustomizeVM_Task', { spec }))).toBe('CustomizationPending')
})

test('a customization is checked without being kept', async () => {
  world = await makeVmWorld({ deviceChange: disk })
  const spec = { ...linux, nicSettingMap: [{ adapter: {} }, { adapter: {} }] }
  expect(await faultOf(world.invoke('CheckCustomizationSpec', world.vm, { spec }))).toBe('NicSettingMismatch')
  expect(await faultOf(world.invoke('CheckCustomizationSpec', world.vm, { spec: linux }))).toBe('no fault')
})

test('changed areas of a disk: everything for *, nothing since a snapshot, a fault without tracking', async () => {
  world = await makeVmWorld({ deviceChange: disk })
  const ask = (changeId: string, deviceKey = 2000) =>
    world.invoke('QueryChangedDiskAreas', world.vm, { deviceKey, startOffset: 0, changeId })
  expect(await faultOf(ask('*'))).toBe('FileNotFound')
  await world.reconfigure({ changeTrackingEnabled: true })
  await world.run('CreateSnapshot_Task', { name: 's', memory: false, quiesce: false })
  const { changeId } = world.device(2000).backing as unknown as { changeId: string }
  expect(await ask('*')).toMatchObject({ length: 1048576, changedArea: [{ start: 0, length: 1048576 }] })
  expect(await ask(changeId)).toMatchObject({ changedArea: [] })
  expect(await faultOf(ask('*', 1))).toBe('InvalidArgument deviceKey')
})

test('changed areas of a snapshot of another VM are NotFound', async () => {
  world = await makeVmWorld({ deviceChange: disk })
  await world.run('CreateSnapshot_Task', { name: 's', memory: false, quiesce: false })
  const { store } = world.kernel
  const id = world.state().currentSnapshot!
  store.writeNow(() => store.update({ name: 'VirtualMachineSnapshot', version: 1 }, id, { vm: 'vm-99' } as never))
  const args = { snapshot: ref('VirtualMachineSnapshot', id), deviceKey: 2000, startOffset: 0, changeId: '*' }
  expect(await faultOf(world.invoke('QueryChangedDiskAreas', world.vm, args))).toBe('NotFound')
})

test('disks of a running VM are not defragmented', async () => {
  world = await makeVmWorld({ deviceChange: disk })
  expect(await faultOf(world.invoke('DefragmentAllDisks', world.vm))).toBe('no fault')
  world.power('poweredOn')
  expect(await faultOf(world.invoke('DefragmentAllDisks', world.vm))).toBe('InvalidPowerState')
})

test('disks of a VM that a task holds are not defragmented', async () => {
  world = await makeVmWorld({}, { pace: 'realistic' })
  await world.invoke('ReconfigVM_Task', world.vm, { spec: { annotation: '1' } })
  await world.advance(1)
  expect(await faultOf(world.invoke('DefragmentAllDisks', world.vm))).toBe('TaskInProgress')
})

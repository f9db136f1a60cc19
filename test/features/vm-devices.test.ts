import { afterEach, expect, test } from 'vitest'
import { diskFileKind, portConnector } from '../../src/features/vm-devices/index.ts'
import type { VirtualDevice, VirtualDeviceConfigSpec } from '../../src/generated/vim25.ts'
import { ref } from '../../src/kernel/managed.ts'
import { oid } from '../../src/kernel/random.ts'
import { checkValue } from '../fixtures/type-check.ts'
import { faultOf, makeVmWorld, type VmWorld } from './vm-world.ts'

type Any = Record<string, unknown>
let world: VmWorld
afterEach(() => world?.close())

const add = (device: Any, fileOperation?: 'create'): VirtualDeviceConfigSpec => ({
  operation: 'add',
  ...(fileOperation ? { fileOperation } : {}),
  device: { key: -1, ...device } as unknown as VirtualDevice,
})
const edit = (device: Any): VirtualDeviceConfigSpec => ({
  operation: 'edit',
  device: device as unknown as VirtualDevice,
})
const remove = (key: number, fileOperation?: 'destroy'): VirtualDeviceConfigSpec => ({
  operation: 'remove',
  ...(fileOperation ? { fileOperation } : {}),
  device: { _typeName: 'VirtualDevice', key },
})
const controller = (type = 'ParaVirtualSCSIController', fields: Any = {}) =>
  add({ _typeName: type, key: -100, busNumber: 0, sharedBus: 'noSharing', ...fields })
const flat = (fileName = '', fields: Any = {}) => ({
  _typeName: 'VirtualDiskFlatVer2BackingInfo',
  fileName,
  diskMode: 'persistent',
  thinProvisioned: true,
  ...fields,
})
const disk = (fields: Any = {}, backing: Any = flat()) =>
  add({ _typeName: 'VirtualDisk', controllerKey: -100, capacityInKB: 4194304, backing, ...fields }, 'create')
const cdrom = (fields: Any = {}) => add({ _typeName: 'VirtualCdrom', controllerKey: 200, ...fields })
const network = { _typeName: 'VirtualEthernetCardNetworkBackingInfo', deviceName: 'VM Network' }
const nic = (fields: Any = {}, type = 'VirtualVmxnet3') => add({ _typeName: type, backing: network, ...fields })
const dvBacking = (port: Any = {}) => ({
  _typeName: 'VirtualEthernetCardDistributedVirtualPortBackingInfo',
  port: { switchUuid: '50 2a', portgroupKey: 'dvportgroup-14', ...port },
})
const simple = (type: string, fields: Any = {}) => add({ _typeName: type, ...fields })

const STANDARD = [200, 201, 300, 100, 400, 600, 700, 500, 12000]

test('a VM has the standard devices in their order', async () => {
  world = await makeVmWorld()
  expect(world.state().config.hardware.device!.map((device) => device.key)).toEqual(STANDARD)
})

// What is added, and key, controller, unit, label and summary that come out for the last one.
test.each<[string, VirtualDeviceConfigSpec[], unknown[]]>([
  ['SCSI controller', [controller()], [1000, 100, 3, 'SCSI controller 0', 'VMware paravirtual SCSI']],
  [
    'second SCSI controller',
    [controller(), controller('VirtualLsiLogicController', { key: -2, busNumber: 1 })],
    [1001, 100, 4, 'SCSI controller 1', 'LSI Logic'],
  ],
  [
    'SCSI controller with a bus that is taken by default',
    [controller(), controller('VirtualLsiLogicSASController', { key: -2 })],
    [1001, 100, 4, 'SCSI controller 1', 'LSI Logic SAS'],
  ],
  ['SATA controller', [controller('VirtualAHCIController')], [15000, 100, 24, 'SATA controller 0', 'AHCI']],
  [
    'NVMe controller',
    [controller('VirtualNVMEController')],
    [31000, 100, 30, 'NVME controller 0', 'NVME controller 0'],
  ],
  [
    'USB controller',
    [simple('VirtualUSBController', { busNumber: 0 })],
    [7000, 100, 22, 'USB controller ', 'Auto connect Disabled'],
  ],
  [
    'xHCI controller',
    [simple('VirtualUSBXHCIController', { busNumber: 0 })],
    [14000, 100, 23, 'USB xHCI controller ', 'USB xHCI controller '],
  ],
  ['disk on SCSI', [controller(), disk()], [2000, 1000, 0, 'Hard disk 1', '4,194,304 KB']],
  ['second disk on SCSI', [controller(), disk(), disk({ key: -2 })], [2001, 1000, 1, 'Hard disk 2', '4,194,304 KB']],
  [
    'disk at a unit above the controller itself',
    [controller(), disk({ unitNumber: 8 })],
    [2008, 1000, 8, 'Hard disk 1', '4,194,304 KB'],
  ],
  [
    'disk on the second bus',
    [controller(), controller('ParaVirtualSCSIController', { key: -5, busNumber: 1 }), disk({ controllerKey: -5 })],
    [2016, 1001, 0, 'Hard disk 1', '4,194,304 KB'],
  ],
  ['disk before its controller', [disk(), controller()], [2000, 1000, 0, 'Hard disk 1', '4,194,304 KB']],
  [
    'disk on SATA',
    [controller('VirtualAHCIController'), disk({ unitNumber: 3 })],
    [16003, 15000, 3, 'Hard disk 1', '4,194,304 KB'],
  ],
  ['disk on NVMe', [controller('VirtualNVMEController'), disk()], [32000, 31000, 0, 'Hard disk 1', '4,194,304 KB']],
  ['disk on IDE', [disk({ controllerKey: 201, unitNumber: 1 })], [3003, 201, 1, 'Hard disk 1', '4,194,304 KB']],
  [
    'disk without controller',
    [controller(), disk({ controllerKey: undefined })],
    [2000, 1000, 0, 'Hard disk 1', '4,194,304 KB'],
  ],
  ['CD-ROM on IDE 1', [cdrom({ controllerKey: 201 })], [3002, 201, 0, 'CD/DVD drive 1', 'Remote device']],
  [
    'CD-ROM with ISO',
    [cdrom({ backing: { _typeName: 'VirtualCdromIsoBackingInfo', fileName: '[LocalDS_1] a.iso' } })],
    [3000, 200, 0, 'CD/DVD drive 1', 'ISO [LocalDS_1] a.iso'],
  ],
  ['NIC', [nic()], [4000, 100, 7, 'Network adapter 1', 'VM Network']],
  ['second NIC', [nic(), nic({ key: -2 }, 'VirtualE1000e')], [4001, 100, 8, 'Network adapter 2', 'VM Network']],
  ['NIC on a port group', [nic({ backing: dvBacking() })], [4000, 100, 7, 'Network adapter 1', 'DVSwitch: 50 2a']],
  ['SR-IOV NIC', [nic({}, 'VirtualSriovEthernetCard')], [4000, 100, 45, 'Network adapter 1', 'VM Network']],
  ['floppy', [simple('VirtualFloppy')], [8000, 400, 0, 'Floppy drive 1', 'Remote device']],
  [
    'serial port',
    [
      simple('VirtualSerialPort', {
        backing: { _typeName: 'VirtualSerialPortURIBackingInfo', serviceURI: 'localhost:0', direction: 'client' },
      }),
    ],
    [9000, 400, 0, 'Serial port 1', 'Remote localhost:0'],
  ],
  ['parallel port', [simple('VirtualParallelPort')], [10000, 400, 0, 'Parallel port 1', 'Parallel port']],
  ['sound card', [simple('VirtualHdAudioCard')], [5000, 100, 18, 'Sound card ', 'HD Audio']],
  ['TPM', [simple('VirtualTPM')], [11000, 100, undefined, 'Virtual TPM', 'Trusted Platform Module']],
  [
    'PCI passthrough',
    [
      simple('VirtualPCIPassthrough', {
        backing: { _typeName: 'VirtualPCIPassthroughVmiopBackingInfo', vgpu: 'grid' },
      }),
    ],
    [13000, 100, undefined, 'PCI device 0', 'PCI device 0'],
  ],
])('added: %s', async (_, changes, expected) => {
  world = await makeVmWorld()
  const devices = (await world.reconfigure({ deviceChange: changes })).config.hardware.device!
  const last = devices.filter((device) => !STANDARD.includes(device.key)).find((device) => device.key === expected[0])!
  expect([
    last?.key,
    last?.controllerKey,
    last?.unitNumber,
    last?.deviceInfo?.label,
    last?.deviceInfo?.summary,
  ]).toEqual(expected)
  for (const parent of devices) {
    const children = devices.filter((device) => device.controllerKey === parent.key).map((device) => device.key)
    if ('busNumber' in parent) expect((parent as { device?: number[] }).device ?? []).toEqual(children)
  }
})

test('a new disk gets its defaults, name and files, and reads back both capacities', async () => {
  world = await makeVmWorld({
    deviceChange: [controller(), disk(), disk({ key: -2 }), disk({ key: -3 }, flat('[LocalDS_1]'))],
  })
  expect(world.device(2000)).toMatchObject({
    capacityInKB: 4194304,
    capacityInBytes: 4294967296,
    shares: { shares: 1000, level: 'normal' },
    diskObjectId: '20-2000',
    backing: {
      fileName: '[LocalDS_0] web/web.vmdk',
      datastore: ref('Datastore', 'datastore-11'),
      uuid: oid('Datacenter:datacenter-1[LocalDS_0] web/web.vmdk'),
      diskMode: 'persistent',
      sharing: 'sharingNone',
      split: false,
      writeThrough: false,
      thinProvisioned: true,
    },
  })
  const names = world.state().config.hardware.device!.flatMap((device) => (device.backing as Any)?.fileName ?? [])
  expect(names).toEqual(['[LocalDS_0] web/web.vmdk', '[LocalDS_0] web/web_1.vmdk', '[LocalDS_1] web/web.vmdk'])
  expect(world.state().files.map((file) => file.name)).toContain('[LocalDS_0] web/web_1-flat.vmdk')
})

test('growing a disk works by either capacity, while running too; keys of others stay', async () => {
  world = await makeVmWorld({ deviceChange: [controller(), disk()] })
  await world.reconfigure({ deviceChange: [edit({ ...world.device(2000), capacityInKB: 8388608 })] })
  expect(world.device(2000)).toMatchObject({ capacityInBytes: 8589934592, deviceInfo: { summary: '8,388,608 KB' } })
  world.power('poweredOn')
  await world.reconfigure({ deviceChange: [edit({ ...world.device(2000), capacityInBytes: 9663676416 })] })
  expect(world.device(2000)).toMatchObject({ capacityInKB: 9437184 })
})

test('a removed disk stays in the datastore and can be attached again; destroy deletes it', async () => {
  world = await makeVmWorld({ deviceChange: [controller(), disk()] })
  const { uuid } = world.device(2000).backing as unknown as Any
  await world.reconfigure({ deviceChange: [remove(2000)] })
  expect(world.state().files.some((file) => file.name.endsWith('.vmdk'))).toBe(false)
  expect([...world.kernel.store.all(diskFileKind)].map((one) => one.id)).toEqual(['datastore-11:web/web.vmdk'])
  const attach = add({
    _typeName: 'VirtualDisk',
    controllerKey: 1000,
    capacityInKB: 0,
    backing: flat('[LocalDS_0] web/web.vmdk'),
  })
  await world.reconfigure({ deviceChange: [attach] })
  expect(world.device(2000)).toMatchObject({ capacityInKB: 4194304, backing: { uuid } })
  await world.reconfigure({ deviceChange: [remove(2000, 'destroy')] })
  expect(await faultOf(world.reconfigure({ deviceChange: [attach] }))).toBe('FileNotFound')
})

test('NICs get an address of vCenter, keep a manual one, and read back assigned', async () => {
  world = await makeVmWorld({
    deviceChange: [
      nic({ addressType: 'generated' }),
      nic({ key: -2, addressType: 'manual', macAddress: '00:50:56:01:02:03' }),
      nic({ key: -3, addressType: 'assigned', macAddress: '00:50:56:AA:00:01' }),
    ],
  })
  const macs = [4000, 4001, 4002].map((key) => world.device(key) as unknown as Any)
  expect(macs[0]).toMatchObject({ addressType: 'assigned', backing: { network: ref('Network', 'network-6') } })
  expect(String(macs[0]!.macAddress)).toMatch(/^00:50:56:[89ab]/)
  expect(macs[1]).toMatchObject({ addressType: 'manual', macAddress: '00:50:56:01:02:03' })
  expect(macs[2]).toMatchObject({ addressType: 'assigned', macAddress: '00:50:56:aa:00:01' })
  expect(macs[0]!.connectable).toMatchObject({
    startConnected: true,
    allowGuestControl: true,
    connected: false,
    status: 'untried',
  })
})

test('a NIC that is plugged in while running connects; rebinding releases its port', async () => {
  world = await makeVmWorld()
  const ports: string[] = []
  const connector = portConnector(world.kernel)
  connector.connect = (_, { port, nicKey }) => ({ ...port, portKey: `p${nicKey}`, connectionCookie: 7 })
  connector.release = (_call, vm, nicKey, port) => ports.push(`${vm} ${nicKey} ${port.portKey}`)
  world.power('poweredOn')
  await world.reconfigure({ deviceChange: [nic({ backing: dvBacking() })] })
  expect(world.device(4000)).toMatchObject({
    connectable: { connected: true, status: 'ok' },
    backing: { port: { portKey: 'p4000', connectionCookie: 7 } },
  })
  await world.reconfigure({ deviceChange: [edit({ ...world.device(4000), backing: network })] })
  expect(world.device(4000).deviceInfo?.summary).toBe('VM Network')
  expect(ports).toEqual(['vm-20 4000 p4000'])
  const off = { ...(world.device(4000).connectable as unknown as Any), connected: false }
  await world.reconfigure({ deviceChange: [edit({ ...world.device(4000), connectable: off })] })
  expect(world.device(4000).connectable?.connected).toBe(false)
})

test('what a client reads and sends back changes nothing', async () => {
  world = await makeVmWorld({ deviceChange: [controller(), disk(), nic(), cdrom(), simple('VirtualSerialPort')] })
  const before = world.state().config.hardware.device!
  await world.reconfigure({ deviceChange: before.map((device) => edit({ ...device })) })
  expect(world.state().config.hardware.device).toEqual(before)
})

test('creating a VM with the devices that it has anyway does not double them', async () => {
  world = await makeVmWorld({
    deviceChange: [
      add({ _typeName: 'VirtualIDEController', key: 200, busNumber: 0 }),
      add({ _typeName: 'VirtualMachineVideoCard', key: 500, videoRamSizeInKB: 16384 }),
      cdrom(),
    ],
  })
  expect(world.state().config.hardware.device!.map((device) => device.key)).toEqual([...STANDARD, 3000])
  expect(world.device(500)).toMatchObject({ videoRamSizeInKB: 16384 })
})

test('a disk that moves to another unit gets the key of its place', async () => {
  world = await makeVmWorld({ deviceChange: [controller(), disk()] })
  await world.reconfigure({ deviceChange: [edit({ ...world.device(2000), unitNumber: 5 })] })
  expect(world.device(2005)).toMatchObject({ unitNumber: 5, deviceInfo: { label: 'Hard disk 1' } })
})

test('removing a controller with its disks in one spec works', async () => {
  world = await makeVmWorld({ deviceChange: [controller(), disk()] })
  await world.reconfigure({ deviceChange: [remove(1000), remove(2000)] })
  expect(world.state().config.hardware.device!.map((device) => device.key)).toEqual(STANDARD)
})

const BASE = [controller(), disk(), nic(), cdrom()]
const many = (count: number, make: (i: number) => VirtualDeviceConfigSpec) =>
  Array.from({ length: count }, (_, i) => make(i))
test.each<[string, VirtualDeviceConfigSpec[], string]>([
  [
    'no operation',
    [{ device: { _typeName: 'VirtualCdrom', key: 1 } }],
    'InvalidDeviceSpec 0 virtualDeviceSpec.operation',
  ],
  [
    'unit taken',
    [disk({ controllerKey: 1000, unitNumber: 0 })],
    'InvalidDeviceSpec 0 virtualDeviceSpec.device.unitNumber',
  ],
  [
    "the controller's own unit",
    [nic(), disk({ controllerKey: 1000, unitNumber: 7 })],
    'InvalidDeviceSpec 1 virtualDeviceSpec.device.unitNumber',
  ],
  ['no such controller', [disk({ controllerKey: -77 })], 'MissingController 0 virtualDeviceSpec.device.controllerKey'],
  [
    'a disk on a controller that takes none',
    [disk({ controllerKey: 300 })],
    'InvalidController 0 virtualDeviceSpec.device.controllerKey',
  ],
  [
    'a disk without backing',
    [disk({ controllerKey: 1000, backing: undefined })],
    'InvalidDeviceSpec 0 virtualDeviceSpec.device.backing',
  ],
  [
    'a disk of no size',
    [disk({ controllerKey: 1000, capacityInKB: 0 })],
    'InvalidDeviceSpec 0 virtualDeviceSpec.device.capacityInKB',
  ],
  [
    'an unknown disk mode',
    [disk({ controllerKey: 1000 }, flat('', { diskMode: 'x' }))],
    'InvalidDeviceSpec 0 virtualDeviceSpec.device.backing.diskMode',
  ],
  ['a file that exists', [disk({ controllerKey: 1000 }, flat('[LocalDS_0] web/web.vmdk'))], 'FileAlreadyExists'],
  ['an unknown datastore', [disk({ controllerKey: 1000 }, flat('[nowhere] a.vmdk'))], 'InvalidDatastorePath'],
  [
    'a smaller disk',
    [edit({ _typeName: 'VirtualDisk', key: 2000, capacityInKB: 1024 })],
    'InvalidDeviceSpec 0 virtualDeviceSpec.device.capacityInKB',
  ],
  ['a device that is not there', [remove(2009)], 'DeviceNotFound 0 virtualDeviceSpec.device.key'],
  ['a fixed device removed', [remove(200)], 'InvalidDeviceOperation 0 virtualDeviceSpec.operation'],
  ['a controller with devices removed', [remove(1000)], 'InvalidDeviceOperation 0 virtualDeviceSpec.operation'],
  [
    'a network that is not there',
    [nic({ backing: { ...network, deviceName: 'none' } })],
    'InvalidDeviceBacking 0 virtualDeviceSpec.device.backing',
  ],
  [
    'a port group of another switch',
    [nic({ backing: dvBacking({ switchUuid: '50 99' }) })],
    'InvalidDeviceBacking 0 virtualDeviceSpec.device.backing',
  ],
  [
    'a bad address',
    [nic({ addressType: 'manual', macAddress: 'zz' })],
    'InvalidDeviceSpec 0 virtualDeviceSpec.device.macAddress',
  ],
  ['too many NICs', many(10, () => nic()), 'TooManyDevices virtualDeviceSpec.device'],
  [
    'too many SCSI controllers',
    many(4, (i) => controller('ParaVirtualSCSIController', { key: -100 - i })),
    'TooManyDevices virtualDeviceSpec.device',
  ],
  ['a third floppy drive', many(3, () => simple('VirtualFloppy')), 'TooManyDevices virtualDeviceSpec.device'],
  [
    'another type under the same key',
    [edit({ ...network, _typeName: 'VirtualE1000', key: 4000 })],
    'InvalidDeviceSpec 0 virtualDeviceSpec.device',
  ],
])('refused, and nothing changes: %s', async (_, deviceChange, fault) => {
  world = await makeVmWorld({ deviceChange: BASE })
  const before = world.state()
  expect(await faultOf(world.reconfigure({ deviceChange }))).toBe(fault)
  expect(world.state()).toBe(before)
})

const iso = { _typeName: 'VirtualCdromIsoBackingInfo', fileName: '[LocalDS_0] b.iso' }
test.each<[string, () => VirtualDeviceConfigSpec[], string]>([
  ['add a disk on SCSI', () => [disk({ controllerKey: 1000 })], 'no fault'],
  ['remove a disk', () => [remove(2000)], 'no fault'],
  ['add a SCSI controller', () => [controller('ParaVirtualSCSIController', { busNumber: 1 })], 'no fault'],
  ['add and remove a NIC', () => [remove(4000), nic()], 'no fault'],
  ['mount an ISO', () => [edit({ ...world.device(3000), backing: iso })], 'no fault'],
  [
    'shares of a disk',
    () => [edit({ ...world.device(2000), storageIOAllocation: { shares: { level: 'high', shares: 0 } } })],
    'no fault',
  ],
  ['add a disk on IDE', () => [disk({ controllerKey: 201 })], 'InvalidPowerState'],
  ['add a CD-ROM on IDE', () => [cdrom({ controllerKey: 201 })], 'InvalidPowerState'],
  [
    'disk mode',
    () => [
      edit({
        ...world.device(2000),
        backing: { ...(world.device(2000).backing as Any), diskMode: 'independent_persistent' },
      }),
    ],
    'InvalidPowerState',
  ],
  ['unit', () => [edit({ ...world.device(2000), unitNumber: 3 })], 'InvalidPowerState'],
  [
    'MAC',
    () => [edit({ ...world.device(4000), addressType: 'manual', macAddress: '00:50:56:01:01:01' })],
    'InvalidPowerState',
  ],
  ['shared bus', () => [edit({ ...world.device(1000), sharedBus: 'virtualSharing' })], 'InvalidPowerState'],
  ['video memory', () => [edit({ ...world.device(500), videoRamSizeInKB: 8192 })], 'InvalidPowerState'],
  ['add a serial port', () => [simple('VirtualSerialPort')], 'DeviceHotPlugNotSupported 0 virtualDeviceSpec.device'],
  ['add a TPM', () => [simple('VirtualTPM')], 'DeviceHotPlugNotSupported 0 virtualDeviceSpec.device'],
])('while running: %s', async (_, changes, fault) => {
  world = await makeVmWorld({ deviceChange: BASE })
  world.power('poweredOn')
  expect(await faultOf(world.reconfigure({ deviceChange: changes() }))).toBe(fault)
  world.power('suspended')
  if (fault === 'InvalidPowerState') expect(await faultOf(world.reconfigure({ deviceChange: changes() }))).toBe(fault)
})

test('a VM with a device of every kind answers what the type tables allow', async () => {
  const serial = { _typeName: 'VirtualSerialPortURIBackingInfo', serviceURI: 'localhost:0', direction: 'client' }
  world = await makeVmWorld({
    deviceChange: [
      ...['ParaVirtualSCSIController', 'VirtualAHCIController', 'VirtualNVMEController'].map((type, i) =>
        controller(type, { key: -100 - i, ...(type === 'VirtualAHCIController' ? { sharedBus: undefined } : {}) }),
      ),
      simple('VirtualUSBController', { busNumber: 0 }),
      simple('VirtualUSBXHCIController', { busNumber: 0 }),
      disk(),
      disk({ key: -3, controllerKey: -101 }),
      disk({ key: -4, controllerKey: -102 }),
      ...[
        'VirtualVmxnet3',
        'VirtualE1000',
        'VirtualE1000e',
        'VirtualPCNet32',
        'VirtualSriovEthernetCard',
        'VirtualVmxnet2',
      ].map((type) => nic({}, type)),
      nic({ backing: dvBacking() }),
      cdrom(),
      ...[
        'VirtualFloppy',
        'VirtualParallelPort',
        'VirtualHdAudioCard',
        'VirtualTPM',
        'VirtualWDT',
        'VirtualPrecisionClock',
      ].map((type) => simple(type, type === 'VirtualWDT' ? { runOnBoot: false, running: false } : {})),
      simple('VirtualSerialPort', { backing: serial, yieldOnPoll: true }),
      simple('VirtualUSB', { connected: false, backing: { _typeName: 'VirtualUSBUSBBackingInfo', deviceName: 'd' } }),
    ],
  })
  await world.run('CreateSnapshot_Task', { name: 's', memory: false, quiesce: false })
  const errors: string[] = []
  checkValue('VirtualMachineConfigInfo', world.state().config, 'config', errors)
  expect(errors).toEqual([])
})

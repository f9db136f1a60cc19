import { afterEach, expect, test } from 'vitest'
import { computeResourceKind, datacenterKind, folderKind, hostKind } from '../../src/features/inventory/index.ts'
import { ref } from '../../src/kernel/managed.ts'
import { faultOf, makeVmWorld, type VmWorld } from './vm-world.ts'

let world: VmWorld
afterEach(() => world?.close())
const compat = ref('VirtualMachineCompatibilityChecker', 'CompatChecker')
const prov = ref('VirtualMachineProvisioningChecker', 'ProvChecker')
const host = ref('HostSystem', 'host-7')

const errors = (result: unknown) =>
  (result as { _value: { error?: { fault: { _typeName: string } }[] }[] })._value.map((one) =>
    (one.error ?? []).map((error) => error.fault._typeName),
  )
const onHost = (runtime: object) => {
  const { store } = world.kernel
  store.writeNow(() =>
    store.update(hostKind, 'host-7', { runtime: { ...store.get(hostKind, 'host-7')!.runtime, ...runtime } }),
  )
}

// Checker, method, its arguments beside the VM, what speaks against it, and the same while the host is in maintenance.
test.each([
  [compat, 'CheckCompatibility_Task', { host }, [], ['InvalidHostState']],
  [compat, 'CheckCompatibility_Task', {}, [], ['InvalidHostState']],
  [compat, 'CheckPowerOn_Task', { host }, [], ['InvalidHostState']],
  [compat, 'CheckVmConfig_Task', { host, spec: { numCPUs: 2 } }, [], ['InvalidHostState']],
  [compat, 'CheckVmConfig_Task', { host, spec: { numCPUs: 0 } }, ['InvalidArgument'], ['InvalidArgument']],
  [prov, 'CheckMigrate_Task', { host }, [], ['InvalidHostState']],
  [
    prov,
    'CheckRelocate_Task',
    { spec: { host, datastore: ref('Datastore', 'datastore-12') } },
    [],
    ['InvalidHostState'],
  ],
  [
    prov,
    'CheckRelocate_Task',
    { spec: { datastore: ref('Datastore', 'datastore-99') } },
    ['ManagedObjectNotFound'],
    ['ManagedObjectNotFound'],
  ],
  [
    prov,
    'CheckClone_Task',
    { folder: ref('Folder', 'group-2'), name: 'web', spec: { location: {} } },
    ['DuplicateName'],
    ['DuplicateName'],
  ],
  [prov, 'CheckClone_Task', { folder: ref('Folder', 'group-2'), name: 'copy', spec: { location: {} } }, [], []],
] as const)('%j %s %j', async (checker, method, args, expected, inMaintenance) => {
  world = await makeVmWorld()
  const before = world.state()
  expect(errors(await world.run(method, { vm: world.vm, ...args }, checker))).toEqual([expected])
  onHost({ inMaintenanceMode: true })
  expect(errors(await world.run(method, { vm: world.vm, ...args }, checker))).toEqual([inMaintenance])
  expect(world.state()).toBe(before)
})

test('vMotion compatibility answers for each VM and host', async () => {
  world = await makeVmWorld()
  const found = await world.run('QueryVMotionCompatibilityEx_Task', { vm: [world.vm], host: [host] }, prov)
  expect(found).toEqual({ _typeName: 'ArrayOfCheckResult', _value: [{ vm: world.vm, host }] })
})

test.each([
  ['CheckCompatibility_Task', { pool: ref('ResourcePool', 'resgroup-99') }, 'ManagedObjectNotFound'],
  ['CheckPowerOn_Task', { host: ref('HostSystem', 'host-99') }, 'ManagedObjectNotFound'],
  ['CheckVmConfig_Task', { vm: undefined, spec: {} }, 'InvalidArgument host'],
])('%s with %j ends in %s', async (method, args, fault) => {
  world = await makeVmWorld()
  expect(await faultOf(world.run(method, { vm: world.vm, ...args }, compat))).toBe(fault)
})

test('a VM that cannot be reached is InvalidState', async () => {
  world = await makeVmWorld()
  world.set({ runtime: { ...world.state().runtime, connectionState: 'inaccessible' } })
  expect(await faultOf(world.run('CheckMigrate_Task', { vm: world.vm, host }, prov))).toBe('InvalidState')
})

test.each([
  [{ numCPUs: 2, memoryMB: 64 }, []],
  [{ numCPUs: 5000 }, ['NumVirtualCpusNotSupported']],
  [{ guestId: 'nonsense' }, ['InvalidArgument']],
])('a configuration without a VM is tried on each host: %j', async (spec, expected) => {
  world = await makeVmWorld()
  expect(errors(await world.run('CheckVmConfig_Task', { spec, host }, compat))).toEqual([expected])
})

test('a host of another datacenter is DatacenterMismatch', async () => {
  world = await makeVmWorld()
  const { store } = world.kernel
  store.writeNow(() => {
    store.insert(datacenterKind, { ...store.get(datacenterKind, 'datacenter-1')!, id: 'datacenter-30', name: 'DC1' })
    store.insert(folderKind, { ...store.get(folderKind, 'group-3')!, id: 'group-31', parent: 'datacenter-30' })
    store.insert(computeResourceKind, {
      ...store.get(computeResourceKind, 'domain-s8')!,
      id: 'domain-s32',
      parent: 'group-31',
    })
    store.insert(hostKind, { ...store.get(hostKind, 'host-7')!, id: 'host-33', parent: 'domain-s32' })
  })
  const args = { vm: world.vm, host: ref('HostSystem', 'host-33') }
  await expect(world.run('CheckPowerOn_Task', args, compat)).rejects.toMatchObject({
    fault: 'DatacenterMismatch',
    data: { expectedDatacenter: ref('Datacenter', 'datacenter-1') },
  })
})

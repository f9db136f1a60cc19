import { afterEach, beforeEach, expect, it } from 'vitest'
import { type Ref, ref } from '../../src/kernel/managed.ts'
import { type Compute, makeCompute } from './compute-setup.ts'

let e: Compute
beforeEach(async () => {
  e = await makeCompute()
})
afterEach(() => e.close())

const root = () => ref('ResourcePool', e.pool)
const allocation = (reservation = 0, more: object = {}) => ({
  reservation,
  expandableReservation: true,
  limit: -1,
  shares: { level: 'normal', shares: 0 },
  ...more,
})
const spec = (cpu = 0, memory = 0, more: object = {}) => ({
  cpuAllocation: allocation(cpu, more),
  memoryAllocation: allocation(memory, more),
})
const create = (name: string, parent: Ref = root(), of: object = spec()) =>
  e.invoke('CreateResourcePool', parent, { name, spec: of }) as Promise<Ref>
const types = () => e.events().map((row) => row.event._typeName)

it('the root pool has what its hosts have', () => {
  expect(e.read(root(), 'config.cpuAllocation')).toMatchObject({
    reservation: 3 * 2 * 2294,
    limit: 3 * 2 * 2294,
    expandableReservation: true,
  })
  expect(e.read(root(), 'runtime.memory.maxUsage')).toBe(Math.floor((3 * 4294430720) / 2 ** 20) * 2 ** 20)
  expect(e.read(root(), 'owner')).toEqual(ref('ClusterComputeResource', e.cluster))
})

it('pools are created with the numbers of their shares, nest, and are destroyed into their parent', async () => {
  const pool = await create('a')
  expect(e.read(pool, 'config.cpuAllocation.shares')).toEqual({ level: 'normal', shares: 4000 })
  expect(e.read(pool, 'config.memoryAllocation.shares.shares')).toBe(163_840)
  expect(types().slice(-2)).toEqual(['TaskEvent', 'ResourcePoolCreatedEvent'])
  const child = await create('b', pool)
  const vm = e.addVm({ pool: pool.value })
  expect(e.read(pool, 'vm')).toEqual([ref('VirtualMachine', vm)])
  expect(e.task(await e.invoke('Destroy_Task', pool))).toMatchObject({
    state: 'success',
    descriptionId: 'ResourcePool.destroy',
  })
  expect(e.vm(vm).resourcePool).toBe(e.pool)
  expect(e.read(child, 'parent')).toEqual(root())
  expect(e.task(await e.invoke('Destroy_Task', root())).error?.fault).toMatchObject({ _typeName: 'NotSupported' })
  await e.invoke('DestroyChildren', root())
  expect(e.read(root(), 'resourcePool')).toEqual([])
})

it('names and allocations are checked', async () => {
  await create('a')
  await expect(create('a')).rejects.toMatchObject({ fault: 'DuplicateName' })
  await expect(create('')).rejects.toMatchObject({ fault: 'InvalidName' })
  await expect(create('x', root(), { cpuAllocation: {}, memoryAllocation: {} })).rejects.toMatchObject({
    fault: 'InvalidArgument',
    data: { invalidProperty: 'spec.cpuAllocation.reservation' },
  })
  await expect(create('x', root(), spec(1_000_000))).rejects.toMatchObject({ fault: 'InsufficientCpuResourcesFault' })
  await expect(create('x', root(), spec(0, 1_000_000))).rejects.toMatchObject({
    fault: 'InsufficientMemoryResourcesFault',
  })
})

it('UpdateConfig renames, resizes and notices who came first', async () => {
  const pool = await create('a')
  await create('b')
  const before = e.read(pool, 'config.changeVersion')
  e.kernel.clock.advance(1000)
  await e.invoke('UpdateConfig', pool, { name: 'c', config: { ...spec(100), changeVersion: before } })
  expect(e.read(pool, 'name')).toBe('c')
  expect(e.read(pool, 'config.cpuAllocation.reservation')).toBe(100)
  expect(e.read(root(), 'runtime.cpu.reservationUsed')).toBe(100)
  await expect(e.invoke('UpdateConfig', pool, { config: { ...spec(), changeVersion: before } })).rejects.toMatchObject({
    fault: 'ConcurrentAccess',
  })
  await expect(e.invoke('UpdateConfig', pool, { name: 'b' })).rejects.toMatchObject({ fault: 'DuplicateName' })
  await expect(e.invoke('UpdateConfig', root(), { name: 'b' })).rejects.toMatchObject({ fault: 'NotSupported' })
})

it('VMs and pools move within their compute resource', async () => {
  const [a, b] = [await create('a'), await create('b')]
  const vm = e.addVm({})
  await e.invoke('MoveIntoResourcePool', a, { list: [ref('VirtualMachine', vm), b] })
  expect(e.vm(vm).resourcePool).toBe(a.value)
  expect(e.read(b, 'parent')).toEqual(a)
  expect(types().slice(-2)).toEqual(['VmResourcePoolMovedEvent', 'ResourcePoolMovedEvent'])
  await expect(e.invoke('MoveIntoResourcePool', b, { list: [a] })).rejects.toMatchObject({ fault: 'InvalidArgument' })
})

it('a vApp lies in a folder and a pool, and goes with its VMs', async () => {
  const vmFolder = ref('Folder', e.folders.vm)
  const args = { name: 'app', resSpec: spec(), configSpec: {}, vmFolder }
  const app = (await e.invoke('CreateVApp', root(), args)) as Ref
  expect(app).toMatchObject({ type: 'VirtualApp', value: expect.stringMatching(/^resgroup-v\d+$/) })
  expect(e.read(app, 'parentFolder')).toEqual(vmFolder)
  expect(e.read(app, 'summary.vAppState')).toBe('stopped')
  await expect(e.invoke('CreateVApp', root(), args)).rejects.toMatchObject({ fault: 'DuplicateName' })
  await e.invoke('UpdateVAppConfig', app, { spec: { annotation: 'mine' } })
  expect(e.read(app, 'vAppConfig.annotation')).toBe('mine')
  e.addVm({ pool: app.value, on: true })
  expect(e.read(app, 'summary.vAppState')).toBe('started')
  expect(e.task(await e.invoke('Destroy_Task', app)).error?.fault).toMatchObject({ _typeName: 'InvalidPowerState' })
})

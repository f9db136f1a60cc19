import { afterEach, beforeEach, expect, it } from 'vitest'
import { vmKind } from '../../src/features/inventory/index.ts'
import { chooseHostAndDatastore, choosePowerOnHost } from '../../src/features/placement/index.ts'
import { ref } from '../../src/kernel/managed.ts'
import { type Compute, makeCompute } from './compute-setup.ts'

let e: Compute
beforeEach(async () => {
  e = await makeCompute()
})
afterEach(() => e.close())

const cluster = () => ref('ClusterComputeResource', e.cluster)
const reconfigure = async (spec: object) =>
  e.task(
    await e.invoke('ReconfigureComputeResource_Task', cluster(), {
      spec: { _typeName: 'ClusterConfigSpecEx', ...spec },
      modify: true,
    }),
  )
const choose = (id: string, host?: string) =>
  e.write((call) => choosePowerOnHost(call, e.kernel.store.get(vmKind, id)!, host))
const refused = (work: () => unknown) => {
  try {
    work()
  } catch (error) {
    return error as { fault: string; data: Record<string, unknown> }
  }
  throw new Error('nothing was thrown')
}
const start = (id: string) =>
  e.write((call) => {
    const vm = e.vm(id)
    call.store.update(vmKind, id, {
      runtime: { ...vm.runtime, powerState: 'poweredOn', host: ref('HostSystem', choosePowerOnHost(call, vm)) },
    })
  })

it('DRS spreads VMs evenly over the hosts, the same way each time', () => {
  const vms = [0, 1, 2, 3, 4, 5].map(() => e.addVm({}))
  for (const vm of vms) start(vm)
  const count = (host: string) => vms.filter((vm) => e.vm(vm).runtime.host.value === host).length
  expect(e.hosts.map(count)).toEqual([2, 2, 2])
})

it('without DRS, or at manual, the registered host is used', async () => {
  const vm = e.addVm({ host: e.hosts[2]! })
  e.addVm({ host: e.hosts[2]!, on: true })
  expect(choose(vm)).not.toBe(e.hosts[2])
  await reconfigure({ drsConfig: { defaultVmBehavior: 'manual' } })
  expect(choose(vm)).toBe(e.hosts[2])
  await reconfigure({ drsConfig: { defaultVmBehavior: 'fullyAutomated', enabled: false } })
  expect(choose(vm)).toBe(e.hosts[2])
})

it('a host that is named has to belong to the compute resource and be in service', async () => {
  const vm = e.addVm({})
  expect(choose(vm, e.hosts[1]!)).toBe(e.hosts[1])
  expect(refused(() => choose(vm, e.standalone.host))).toMatchObject({
    fault: 'InvalidArgument',
    data: { invalidProperty: 'host' },
  })
  await e.invoke('EnterMaintenanceMode_Task', ref('HostSystem', e.hosts[1]!), { timeout: 0 })
  expect(refused(() => choose(vm, e.hosts[1]!)).fault).toBe('InvalidState')
  await e.invoke('DisconnectHost_Task', ref('HostSystem', e.hosts[2]!))
  expect(refused(() => choose(vm, e.hosts[2]!)).fault).toBe('HostNotConnected')
  expect(choose(vm)).toBe(e.hosts[0])
})

it('more vCPUs than threads: NotEnoughCpus on one host, NoCompatibleHost with every reason in a cluster', () => {
  const wide = e.addVm({ cpus: 4, host: e.standalone.host, pool: e.standalone.pool })
  expect(refused(() => choose(wide))).toMatchObject({ fault: 'NotEnoughCpus', data: { numCpuDest: 2, numCpuVm: 4 } })
  const fault = refused(() => choose(e.addVm({ cpus: 4 })))
  expect(fault.fault).toBe('NoCompatibleHost')
  expect(fault.data.host).toHaveLength(3)
  expect(fault.data.error).toMatchObject([{ fault: { _typeName: 'NotEnoughCpus' } }, {}, {}])
})

it('reservations are never overcommitted, in the pool or on a host', () => {
  const greedy = e.addVm({ cpuReservation: 1_000_000 })
  expect(refused(() => choose(greedy))).toMatchObject({
    fault: 'InsufficientCpuResourcesFault',
    data: { unreserved: 3 * 2 * 2294, requested: 1_000_000 },
  })
  expect(refused(() => choose(e.addVm({ memoryReservation: 100_000 }))).fault).toBe('InsufficientMemoryResourcesFault')
  // Three hosts take three halves and a bit; the fourth fits into the pool, and on no host.
  for (let i = 0; i < 3; i++) start(e.addVm({ memoryReservation: 2100 }))
  const fault = refused(() => choose(e.addVm({ memoryReservation: 2100 })))
  expect(fault.data.error).toMatchObject([{ fault: { _typeName: 'InsufficientHostMemoryCapacityFault' } }, {}, {}])
})

it('networks and datastores that a host lacks rule it out', () => {
  expect(
    refused(() => choose(e.addVm({ network: 'network-99', host: e.standalone.host, pool: e.standalone.pool }))).fault,
  ).toBe('CannotAccessNetwork')
  expect(
    refused(() => choose(e.addVm({ datastore: 'datastore-99', host: e.standalone.host, pool: e.standalone.pool })))
      .fault,
  ).toBe('InaccessibleDatastore')
})

it('rules keep VMs apart and together, and tie them to hosts', async () => {
  const [a, b] = [e.addVm({}), e.addVm({})]
  const vm = [ref('VirtualMachine', a), ref('VirtualMachine', b)]
  await reconfigure({
    rulesSpec: [
      { operation: 'add', info: { _typeName: 'ClusterAffinityRuleSpec', name: 'together', enabled: true, vm } },
    ],
  })
  start(a)
  expect(choose(b)).toBe(e.vm(a).runtime.host.value)
  await reconfigure({
    rulesSpec: [
      { operation: 'remove', removeKey: 1 },
      { operation: 'add', info: { _typeName: 'ClusterAntiAffinityRuleSpec', name: 'apart', enabled: true, vm } },
    ],
  })
  expect(choose(b)).not.toBe(e.vm(a).runtime.host.value)
  await reconfigure({
    groupSpec: [
      { operation: 'add', info: { _typeName: 'ClusterVmGroup', name: 'vms', vm: [vm[1]] } },
      {
        operation: 'add',
        info: { _typeName: 'ClusterHostGroup', name: 'hosts', host: [ref('HostSystem', e.hosts[2]!)] },
      },
    ],
    rulesSpec: [
      {
        operation: 'add',
        info: {
          _typeName: 'ClusterVmHostRuleInfo',
          name: 'tie',
          enabled: true,
          mandatory: true,
          vmGroupName: 'vms',
          affineHostGroupName: 'hosts',
        },
      },
    ],
  })
  expect(choose(b)).toBe(e.hosts[2])
})

it('HA keeps room for a failed host', async () => {
  await reconfigure({ dasConfig: { enabled: true } })
  for (let i = 0; i < 2; i++) start(e.addVm({ memoryReservation: 2100 }))
  expect(refused(() => choose(e.addVm({ memoryReservation: 2100 }))).fault).toBe('InsufficientFailoverResourcesFault')
  await reconfigure({ dasConfig: { admissionControlEnabled: false } })
  expect(choose(e.addVm({ memoryReservation: 2100 }))).toMatch(/^host-/)
})

it('a new VM gets a host and a datastore that it can write to', () => {
  const place = (more: object) =>
    e.write((call) => chooseHostAndDatastore(call, { pool: e.pool, cpus: 1, memoryMB: 32, ...more }))
  expect(place({})).toEqual({ host: e.hosts[0], datastore: e.datastore })
  expect(place({ host: e.hosts[1] })).toEqual({ host: e.hosts[1], datastore: e.datastore })
  expect(refused(() => place({ host: e.standalone.host })).fault).toBe('InvalidArgument')
})

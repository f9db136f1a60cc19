import { afterEach, beforeEach, expect, it } from 'vitest'
import { ref } from '../../src/kernel/managed.ts'
import { type Compute, makeCompute } from './compute-setup.ts'

let e: Compute
beforeEach(async () => {
  e = await makeCompute()
})
afterEach(() => e.close())

const vmRef = (id: string) => ref('VirtualMachine', id)
const host = (id: string) => ref('HostSystem', id)
const types = () => e.events().map((row) => row.event._typeName)

it('a running VM migrates to another host, with its events', async () => {
  const vm = e.addVm({ on: true })
  const task = e.task(
    await e.invoke('MigrateVM_Task', vmRef(vm), { host: host(e.hosts[1]!), priority: 'defaultPriority' }),
  )
  expect(task).toMatchObject({ state: 'success', descriptionId: 'VirtualMachine.migrate' })
  expect(e.vm(vm).runtime.host.value).toBe(e.hosts[1])
  expect(types().slice(-4)).toEqual(['TaskEvent', 'VmBeingHotMigratedEvent', 'VmEmigratingEvent', 'VmMigratedEvent'])
  expect(e.read(ref('ClusterComputeResource', e.cluster), 'summary.numVmotions')).toBe(1)
})

it('host and pool have to belong together, and the state to be the expected one', async () => {
  const vm = e.addVm({})
  const migrate = async (args: object) =>
    e.task(await e.invoke('MigrateVM_Task', vmRef(vm), { priority: 'defaultPriority', ...args }))
  expect((await migrate({ host: host(e.standalone.host) })).error?.fault).toMatchObject({
    _typeName: 'InvalidArgument',
  })
  expect((await migrate({ host: host(e.hosts[1]!), state: 'poweredOn' })).error?.fault).toMatchObject({
    _typeName: 'InvalidPowerState',
  })
  await expect(e.invoke('MigrateVM_Task', vmRef(vm), { priority: 'defaultPriority' })).rejects.toMatchObject({
    fault: 'InvalidArgument',
  })
  const moved = await migrate({ host: host(e.standalone.host), pool: ref('ResourcePool', e.standalone.pool) })
  expect(moved.state).toBe('success')
  expect(e.vm(vm).resourcePool).toBe(e.standalone.pool)
})

it('a move that the target refuses ends in its fault and the failure event', async () => {
  const vm = e.addVm({ on: true })
  await e.invoke('EnterMaintenanceMode_Task', host(e.hosts[1]!), { timeout: 0 })
  const task = e.task(
    await e.invoke('MigrateVM_Task', vmRef(vm), { host: host(e.hosts[1]!), priority: 'defaultPriority' }),
  )
  expect(task.error?.fault).toMatchObject({ _typeName: 'InvalidHostState' })
  expect(types().at(-1)).toBe('VmFailedMigrateEvent')
})

it('PowerOnMultiVM tries what it can and says why not for the rest', async () => {
  const [a, b] = [e.addVm({}), e.addVm({ on: true })]
  const task = e.task(
    await e.invoke('PowerOnMultiVM_Task', ref('Datacenter', 'datacenter-2'), { vm: [vmRef(a), vmRef(b)] }),
  )
  const result = task.result as { attempted: { vm: unknown; task: { value: string } }[]; notAttempted: unknown[] }
  expect(result.attempted).toMatchObject([{ vm: vmRef(a) }])
  expect(result.notAttempted).toMatchObject([{ vm: vmRef(b), fault: { fault: { _typeName: 'InvalidPowerState' } } }])
  expect(e.task(result.attempted[0]!.task)).toMatchObject({
    descriptionId: 'Drm.ExecuteVmPowerOnLRO',
    parentTaskKey: task.id,
  })
})

it('under realistic pace an evacuation and a relocation go part by part', async () => {
  const slow = await makeCompute({ pace: 'realistic' })
  const vm = slow.addVm({ on: true })
  const task = await slow.invoke('EnterMaintenanceMode_Task', host(slow.hosts[0]!), { timeout: 0 })
  expect(slow.task(task).state).toBe('queued')
  await slow.advance(60_000)
  expect(slow.task(task).state).toBe('success')
  expect(slow.vm(vm).runtime.host.value).not.toBe(slow.hosts[0])
  const back = await slow.invoke('RelocateVM_Task', vmRef(vm), { spec: { host: host(slow.hosts[1]!) } })
  await slow.advance(60_000)
  expect(slow.task(back).state).toBe('success')
  expect(slow.vm(vm).runtime.host.value).toBe(slow.hosts[1])
  slow.close()
})

it('DRS offers at manual what it does when fully automated', async () => {
  const [a, b] = [e.addVm({ on: true }), e.addVm({ on: true })]
  const cluster = ref('ClusterComputeResource', e.cluster)
  const info = { _typeName: 'ClusterAntiAffinityRuleSpec', name: 'apart', enabled: true, vm: [vmRef(a), vmRef(b)] }
  const spec = {
    _typeName: 'ClusterConfigSpecEx',
    drsConfig: { defaultVmBehavior: 'manual' },
    rulesSpec: [{ operation: 'add', info }],
  }
  await e.invoke('ReconfigureComputeResource_Task', cluster, { spec, modify: true })
  await e.invoke('RefreshRecommendation', cluster)
  const [offer] = e.read(cluster, 'recommendation') as { key: string }[]
  await e.invoke('ApplyRecommendation', cluster, { key: offer!.key })
  expect(e.vm(a).runtime.host.value).not.toBe(e.vm(b).runtime.host.value)
  expect(e.read(cluster, 'actionHistory')).toHaveLength(1)
  await expect(e.invoke('ApplyRecommendation', cluster, { key: 'none' })).rejects.toMatchObject({
    fault: 'InvalidArgument',
  })
})

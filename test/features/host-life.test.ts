import { afterEach, beforeEach, expect, it } from 'vitest'
import { ref } from '../../src/kernel/managed.ts'
import { type Compute, makeCompute } from './compute-setup.ts'

let e: Compute
beforeEach(async () => {
  e = await makeCompute()
})
afterEach(() => e.close())

const spec = { hostName: '10.1.0.1', userName: 'root', password: 'pw', force: false }
const folder = () => ref('Folder', e.folders.host)
const host = (id: string) => ref('HostSystem', id)
const types = () => e.events().map((row) => row.event._typeName)

async function add(more: object = {}) {
  return e.task(await e.invoke('AddStandaloneHost_Task', folder(), { spec: { ...spec, ...more }, addConnected: true }))
}
async function added() {
  const { error } = await add()
  const { thumbprint } = error!.fault as unknown as { thumbprint: string }
  const task = await add({ sslThumbprint: thumbprint })
  expect(task.state).toBe('success')
  return { compute: task.result as { type: string; value: string }, thumbprint }
}

it('a host is added once its certificate is confirmed, and only once', async () => {
  expect((await add()).error?.fault).toMatchObject({ _typeName: 'SSLVerifyFault', selfSigned: true })
  const { compute, thumbprint } = await added()
  const [self] = e.read(compute, 'host') as [{ type: string; value: string }]
  expect(e.read(self, 'network')).toEqual([ref('Network', e.network)])
  expect(types().slice(-3)).toEqual(['TaskEvent', 'HostAddedEvent', 'HostConnectedEvent'])
  expect((await add({ sslThumbprint: thumbprint })).error?.fault).toMatchObject({
    _typeName: 'AlreadyConnected',
    name: '10.1.0.1',
  })
  expect((await add({ hostName: '' })).error?.fault).toMatchObject({ _typeName: 'InvalidArgument' })
  const cluster = ref('ClusterComputeResource', e.cluster)
  await e.invoke('EnterMaintenanceMode_Task', self, { timeout: 0 })
  expect(e.task(await e.invoke('MoveInto_Task', cluster, { host: [self] })).state).toBe('success')
  expect(e.read(cluster, 'host')).toHaveLength(4)
  expect(e.kernel.objects.find(compute.value)).toBeUndefined()
})

it('a wrong login is refused', async () => {
  const { error } = await add()
  const { thumbprint } = error!.fault as unknown as { thumbprint: string }
  expect((await add({ sslThumbprint: thumbprint, password: '' })).error?.fault).toMatchObject({
    _typeName: 'InvalidLogin',
  })
})

it('disconnect and reconnect take the VMs along', async () => {
  const vm = e.addVm({ on: true })
  await e.invoke('DisconnectHost_Task', host(e.hosts[0]!))
  expect(e.read(host(e.hosts[0]!), 'runtime.connectionState')).toBe('disconnected')
  expect(e.vm(vm).runtime.connectionState).toBe('disconnected')
  expect(e.read(ref('ClusterComputeResource', e.cluster), 'summary.numEffectiveHosts')).toBe(2)
  await e.invoke('ReconnectHost_Task', host(e.hosts[0]!))
  expect(e.vm(vm).runtime.connectionState).toBe('connected')
  const again = e.task(await e.invoke('ReconnectHost_Task', host(e.hosts[0]!)))
  expect(again.error?.fault).toMatchObject({ _typeName: 'InvalidState' })
})

it('maintenance: DRS moves the running VMs away', async () => {
  const vm = e.addVm({ on: true })
  const task = e.task(await e.invoke('EnterMaintenanceMode_Task', host(e.hosts[0]!), { timeout: 0 }))
  expect(task).toMatchObject({ state: 'success', descriptionId: 'HostSystem.enterMaintenanceMode' })
  expect(e.vm(vm).runtime.host.value).not.toBe(e.hosts[0])
  const order = types().filter((type) => !['TaskEvent', 'VmBeingHotMigratedEvent', 'VmEmigratingEvent'].includes(type))
  expect(order.slice(-3)).toEqual(['EnteringMaintenanceModeEvent', 'DrsVmMigratedEvent', 'EnteredMaintenanceModeEvent'])
  const again = e.task(await e.invoke('EnterMaintenanceMode_Task', host(e.hosts[0]!), { timeout: 0 }))
  expect(again.error?.fault).toMatchObject({ _typeName: 'InvalidState' })
  expect(e.task(await e.invoke('ExitMaintenanceMode_Task', host(e.hosts[0]!), { timeout: 0 })).state).toBe('success')
  expect(types().at(-1)).toBe('ExitMaintenanceModeEvent')
})

it('maintenance waits for what nobody moves, until its time is over or it is cancelled', async () => {
  e.addVm({ on: true, host: e.standalone.host, pool: e.standalone.pool })
  const self = host(e.standalone.host)
  const timed = await e.invoke('EnterMaintenanceMode_Task', self, { timeout: 5 })
  await e.advance(1000)
  expect(e.task(timed).state).toBe('running')
  await e.advance(10_000)
  expect(e.task(timed).error?.fault).toMatchObject({ _typeName: 'Timedout' })
  const endless = await e.invoke('EnterMaintenanceMode_Task', self, { timeout: 0 })
  await e.advance(60_000)
  expect(e.task(endless).state).toBe('running')
  await e.invoke('CancelTask', endless as never)
  await e.advance(1000)
  expect(e.task(endless).error?.fault).toMatchObject({ _typeName: 'RequestCanceled' })
  expect(e.read(self, 'runtime.inMaintenanceMode')).toBe(false)
})

it('reboot and shutdown ask for maintenance or force', async () => {
  const self = host(e.hosts[2]!)
  for (const method of ['RebootHost_Task', 'ShutdownHost_Task'])
    expect(e.task(await e.invoke(method, self, { force: false })).error?.fault).toMatchObject({
      _typeName: 'InvalidState',
    })
  expect(e.task(await e.invoke('RebootHost_Task', self, { force: true })).state).toBe('success')
  expect(e.task(await e.invoke('PowerDownHostToStandBy_Task', self, { timeoutSec: 0 })).state).toBe('success')
  expect(e.read(self, 'runtime.powerState')).toBe('standBy')
  expect(e.task(await e.invoke('PowerUpHostFromStandBy_Task', self, { timeoutSec: 0 })).state).toBe('success')
  expect(e.read(self, 'runtime.powerState')).toBe('poweredOn')
})

it('a cluster host leaves from maintenance only, a standalone one with its compute resource', async () => {
  const self = host(e.hosts[0]!)
  expect(e.task(await e.invoke('Destroy_Task', self)).error?.fault).toMatchObject({ _typeName: 'InvalidState' })
  await e.invoke('EnterMaintenanceMode_Task', self, { timeout: 0 })
  expect(e.task(await e.invoke('Destroy_Task', self)).state).toBe('success')
  expect(types().at(-1)).toBe('HostRemovedEvent')
  const compute = ref('ComputeResource', e.standalone.computeResource)
  expect(e.task(await e.invoke('Destroy_Task', compute)).state).toBe('success')
  expect(e.kernel.objects.find(e.standalone.host)).toBeUndefined()
})

it('a host in maintenance leaves its cluster for a folder', async () => {
  const self = host(e.hosts[0]!)
  const move = async () => e.task(await e.invoke('MoveIntoFolder_Task', folder(), { list: [self] }))
  expect((await move()).error?.fault).toMatchObject({ _typeName: 'InvalidState' })
  await e.invoke('EnterMaintenanceMode_Task', self, { timeout: 0 })
  expect((await move()).state).toBe('success')
  expect(e.read(self, 'parent')).toMatchObject({ type: 'ComputeResource' })
})

import { describe, expect, it } from 'vitest'
import { allFeatures } from '../../src/features/index.ts'
import { dvsKind, hostKind, networkKind, vmKind } from '../../src/features/inventory/index.ts'
import { portConnector } from '../../src/features/vm-devices/index.ts'
import { ref } from '../../src/kernel/managed.ts'
import { type Compute, makeCompute } from './compute-setup.ts'

const NETWORK_FOLDER = ref('Folder', 'group-n6')
const MANAGER = ref('DistributedVirtualSwitchManager', 'DVSManager')

const pnics = (...devices: string[]) => ({
  _typeName: 'DistributedVirtualSwitchHostMemberPnicBacking',
  pnicSpec: devices.map((pnicDevice) => ({ pnicDevice })),
})
const member = (operation: string, host: string, ...devices: string[]) => ({
  operation,
  host: ref('HostSystem', host),
  ...(devices.length ? { backing: pnics(...devices) } : {}),
})

interface Switch extends Compute {
  readonly dvs: { type: string; value: string }
  result(method: string, self: { type: string; value: string }, args?: object): Promise<unknown>
  /** Error of the task that a call leaves behind. */
  failure(method: string, self: { type: string; value: string }, args?: object): Promise<string | undefined>
  addPortgroup(spec: object): Promise<{ type: string; value: string }>
}

async function makeSwitch(spec: object = {}): Promise<Switch> {
  const e = await makeCompute()
  const task = async (method: string, self: { type: string; value: string }, args = {}) =>
    e.task(await e.invoke(method, self, args))
  const result: Switch['result'] = async (method, self, args) => {
    const ended = await task(method, self, args)
    if (ended.state !== 'success') throw new Error(`${method}: ${JSON.stringify(ended.error)}`)
    return ended.result
  }
  const made = (await result('CreateDVS_Task', NETWORK_FOLDER, {
    spec: { configSpec: { _typeName: 'VMwareDVSConfigSpec', name: 'DVS', ...spec } },
  })) as { value: string }
  const dvs = ref('VmwareDistributedVirtualSwitch', made.value)
  return {
    ...e,
    dvs,
    result,
    failure: async (method, self, args) => (await task(method, self, args)).error?.fault._typeName,
    addPortgroup: async (group) =>
      (await result('CreateDVPortgroup_Task', dvs, { spec: group })) as { type: string; value: string },
  }
}

const posted = (e: Compute, from = 0) =>
  e
    .events()
    .slice(from)
    .map(({ event }) => event._typeName)
    .filter((type) => type !== 'TaskEvent')

/** Makes the VM's NIC sit on a port group, as a reconfiguration does. */
function connectVm(e: Compute, dvs: string, group: string, vm: string, nicKey = 4000) {
  return e.write((call) => {
    const { uuid } = call.store.get(dvsKind, dvs)!
    const change = { index: 0, invalid: (_property: string, fault?: string) => new Error(fault) as never }
    const port = portConnector(call.kernel).connect!(call, {
      vm,
      nicKey,
      port: { switchUuid: uuid, portgroupKey: group },
      change,
    })
    const { config } = call.store.get(vmKind, vm)!
    const device = [{ _typeName: 'VirtualVmxnet3', key: nicKey, backing: { port } }]
    call.store.update(vmKind, vm, { config: { ...config, hardware: { ...config.hardware, device } } as never })
    return port
  })
}

describe('a distributed switch', () => {
  it('is made with an uplink group, and says so in this order of events', async () => {
    const e = await makeSwitch()
    expect(posted(e)).toEqual(['DvsCreatedEvent', 'DVPortgroupCreatedEvent'])
    const [uplinks] = e.read(e.dvs, 'portgroup') as { value: string }[]
    expect(e.read(uplinks as never, 'name')).toBe(`DVS-DVUplinks-${e.dvs.value.slice(4)}`)
    expect(e.read(e.dvs, 'config.uplinkPortgroup')).toEqual([uplinks])
    expect(e.read(e.dvs, 'uuid')).toMatch(/^50( [0-9a-f]{2}){7}-[0-9a-f]{2}( [0-9a-f]{2}){7}$/)
    expect(e.read(uplinks as never, 'config.defaultPortConfig.vlan')).toMatchObject({
      vlanId: [{ start: 0, end: 4094 }],
    })
  })

  it('has what its specification asked for, and the rest by default', async () => {
    const e = await makeSwitch({
      maxMtu: 9000,
      uplinkPortPolicy: { _typeName: 'DVSNameArrayUplinkPortPolicy', uplinkPortName: ['up1', 'up2'] },
      linkDiscoveryProtocolConfig: { protocol: 'lldp', operation: 'both' },
      contact: { name: 'net', contact: '123' },
    })
    expect(e.read(e.dvs, 'config')).toMatchObject({
      maxMtu: 9000,
      linkDiscoveryProtocolConfig: { protocol: 'lldp', operation: 'both' },
      contact: { name: 'net', contact: '123' },
      defaultPortConfig: { uplinkTeamingPolicy: { uplinkPortOrder: { activeUplinkPort: ['up1', 'up2'] } } },
      productInfo: { version: '8.0.3' },
    })
  })

  it('refuses a name that is taken, is empty, an unknown version and a folder of another kind', async () => {
    const e = await makeSwitch()
    const create = (configSpec: object, more = {}) =>
      e.failure('CreateDVS_Task', NETWORK_FOLDER, { spec: { configSpec, ...more } })
    expect(await create({ name: 'DVS' })).toBe('DuplicateName')
    expect(await create({ name: '' })).toBe('InvalidName')
    expect(await create({ name: 'other' }, { productInfo: { version: '1.0' } })).toBe('InvalidArgument')
    await expect(
      e.invoke('CreateDVS_Task', ref('Folder', 'group-v3'), { spec: { configSpec: { name: 'x' } } }),
    ).rejects.toMatchObject({ fault: 'NotSupported' })
  })

  it('takes hosts in with their NICs on uplink ports and lets them go', async () => {
    const e = await makeSwitch()
    const [host] = e.hosts as [string]
    const before = e.events().length
    await e.result('ReconfigureDvs_Task', e.dvs, {
      spec: { configVersion: e.read(e.dvs, 'config.configVersion'), host: [member('add', host, 'vmnic1')] },
    })
    expect(posted(e, before)).toEqual(['DvsHostJoinedEvent', 'DvsReconfiguredEvent'])
    const [joined] = e.read(e.dvs, 'config.host') as { config: { backing: object }; uplinkPortKey: string[] }[]
    expect(joined?.config.backing).toMatchObject({
      pnicSpec: [{ pnicDevice: 'vmnic1', uplinkPortKey: joined?.uplinkPortKey[0] }],
    })
    expect(joined?.uplinkPortKey).toEqual(['0', '1', '2', '3'])
    expect(e.read(e.dvs, 'summary.hostMember')).toEqual([ref('HostSystem', host)])
    expect(e.kernel.store.get(hostKind, host)?.config.network?.proxySwitch).toMatchObject([
      { dvsName: 'DVS', pnic: ['key-vim.host.PhysicalNic-vmnic1'], uplinkPort: [{ value: 'Uplink 1' }, {}, {}, {}] },
    ])
    const ports = (await e.invoke('FetchDVPorts', e.dvs, {
      criteria: { uplinkPort: true, connected: true },
    })) as object[]
    expect(ports).toMatchObject([
      { key: '0', proxyHost: { value: host }, connectee: { nicKey: 'vmnic1', type: 'pnic' } },
    ])

    await e.result('ReconfigureDvs_Task', e.dvs, { spec: { host: [member('edit', host, 'vmnic2', 'vmnic3')] } })
    const [edited] = e.read(e.dvs, 'config.host') as { config: { backing: { pnicSpec: object[] } } }[]
    expect(edited?.config.backing.pnicSpec).toMatchObject([{ pnicDevice: 'vmnic2' }, { pnicDevice: 'vmnic3' }])

    await e.result('ReconfigureDvs_Task', e.dvs, { spec: { host: [member('remove', host)] } })
    expect(e.read(e.dvs, 'config.host')).toEqual([])
    expect(e.kernel.store.get(hostKind, host)?.config.network?.proxySwitch).toEqual([])
    expect(e.read(e.dvs, 'config.numPorts')).toBe(0)
  })

  it('refuses members that are there already, that are not, and NICs that serve another switch', async () => {
    const e = await makeSwitch()
    const [host, other] = e.hosts as [string, string]
    const change = (...hosts: object[]) => e.failure('ReconfigureDvs_Task', e.dvs, { spec: { host: hosts } })
    expect(await change(member('add', host, 'vmnic1'))).toBeUndefined()
    expect(await change(member('add', host))).toBe('AlreadyExists')
    expect(await change(member('remove', other))).toBe('NotFound')
    expect(await change(member('add', other, 'vmnic0'))).toBe('ResourceInUse')
    expect(await change(member('add', other, 'vmnic9'))).toBe('DvsOperationBulkFault')
    expect(await change({ operation: 'hug', host: ref('HostSystem', other) })).toBe('InvalidArgument')
    expect(e.read(e.dvs, 'summary.numHosts')).toBe(1)
  })

  it('is changed only with its current configVersion', async () => {
    const e = await makeSwitch()
    const configVersion = e.read(e.dvs, 'config.configVersion')
    expect(await e.failure('ReconfigureDvs_Task', e.dvs, { spec: { configVersion, description: 'a' } })).toBeUndefined()
    expect(await e.failure('ReconfigureDvs_Task', e.dvs, { spec: { configVersion, description: 'b' } })).toBe(
      'ConcurrentAccess',
    )
    expect(e.read(e.dvs, 'config.description')).toBe('a')
    expect(await e.failure('ReconfigureDvs_Task', e.dvs, { spec: { maxMtu: 100 } })).toBe('InvalidArgument')
  })

  it('renames, counts and limits as its specification says', async () => {
    const e = await makeSwitch()
    await e.result('ReconfigureDvs_Task', e.dvs, { spec: { name: 'renamed', numStandalonePorts: 3 } })
    expect(e.read(e.dvs, 'summary')).toMatchObject({ name: 'renamed', numPorts: 3 })
    expect(posted(e).slice(-2)).toEqual(['DvsReconfiguredEvent', 'DvsRenamedEvent'])
    expect(await e.failure('ReconfigureDvs_Task', e.dvs, { spec: { maxPorts: 2 } })).toBe('LimitExceeded')
  })

  it('gives its hosts more and fewer uplinks', async () => {
    const e = await makeSwitch()
    const [host] = e.hosts as [string]
    const names = (...uplinkPortName: string[]) => ({
      spec: { uplinkPortPolicy: { _typeName: 'DVSNameArrayUplinkPortPolicy', uplinkPortName } },
    })
    await e.result('ReconfigureDvs_Task', e.dvs, { spec: { host: [member('add', host, 'vmnic1')] } })
    await e.result('ReconfigureDvs_Task', e.dvs, names('a', 'b'))
    expect(e.read(e.dvs, 'config.numPorts')).toBe(2)
    await e.result('ReconfigureDvs_Task', e.dvs, names('a', 'b', 'c', 'd', 'e'))
    expect(e.read(e.dvs, 'config.numPorts')).toBe(5)
    expect(await e.failure('ReconfigureDvs_Task', e.dvs, names())).toBe('ResourceInUse')
    await e.result('UpdateDVSLacpGroupConfig_Task', e.dvs, {
      lacpGroupSpec: [{ operation: 'add', lacpGroupConfig: { name: 'lag1', uplinkNum: 2 } }],
    })
    expect(e.read(e.dvs, 'config.lacpGroupConfig')).toMatchObject([
      { name: 'lag1', uplinkName: ['lag1-0', 'lag1-1'], uplinkPortKey: [expect.any(String), expect.any(String)] },
    ])
  })

  it('is upgraded, never downgraded', async () => {
    const e = await makeSwitch()
    const operate = (operation: string, version: string) =>
      e.failure('PerformDvsProductSpecOperation_Task', e.dvs, { operation, productSpec: { version } })
    expect(await operate('upgrade', '7.0.3')).toBe('DvsFault')
    expect(await operate('proceedWithUpgrade', '8.0.3')).toBe('InvalidState')
    expect(await operate('upgrade', '8.0.3')).toBeUndefined()
    expect(posted(e).at(-1)).toBe('DvsUpgradedEvent')
  })

  it('cannot be destroyed while a VM uses it, and takes its groups and hosts along', async () => {
    const e = await makeSwitch()
    const [host] = e.hosts as [string]
    await e.result('ReconfigureDvs_Task', e.dvs, { spec: { host: [member('add', host, 'vmnic1')] } })
    const group = await e.addPortgroup({ name: 'pg' })
    const vm = e.addVm({ id: 'vm-1', host })
    connectVm(e, e.dvs.value, group.value, vm)
    expect(await e.failure('Destroy_Task', e.dvs)).toBe('ResourceInUse')
    expect(await e.failure('ReconfigureDvs_Task', e.dvs, { spec: { host: [member('remove', host)] } })).toBe(
      'ResourceInUse',
    )
    e.write((call) => call.store.remove(vmKind, vm))
    await e.result('Destroy_Task', e.dvs)
    expect(e.kernel.store.list(networkKind, 'dvs', e.dvs.value)).toEqual([])
    expect(e.kernel.store.get(hostKind, host)?.switches).toEqual([])
    expect(posted(e).at(-1)).toBe('DvsDestroyedEvent')
  })

  it('goes with its folder, and its port groups with it', async () => {
    const e = await makeSwitch()
    const folder = (await e.invoke('CreateFolder', NETWORK_FOLDER, { name: 'sub' })) as { type: string; value: string }
    const dvs = (await e.result('CreateDVS_Task', folder, { spec: { configSpec: { name: 'inner' } } })) as {
      type: string
      value: string
    }
    await e.result('AddDVPortgroup_Task', dvs, { spec: [{ name: 'pg' }] })
    await e.result('Destroy_Task', folder)
    expect(e.kernel.store.get(dvsKind, dvs.value)).toBeUndefined()
    expect(e.kernel.store.list(networkKind, 'plainName', 'pg')).toEqual([])
  })

  it('loses a host that leaves the inventory', async () => {
    const e = await makeSwitch()
    const { host } = e.standalone
    await e.result('ReconfigureDvs_Task', e.dvs, { spec: { host: [member('add', host, 'vmnic1')] } })
    await e.result('Destroy_Task', ref('ComputeResource', e.standalone.computeResource))
    expect(e.read(e.dvs, 'summary.numHosts')).toBe(0)
    expect(e.read(e.dvs, 'config.numPorts')).toBe(0)
    expect(posted(e).slice(-2)).toEqual(['DvsHostLeftEvent', 'HostRemovedEvent'])
  })

  it('shares its bandwidth by pools and link aggregation groups', async () => {
    const e = await makeSwitch()
    const lag = (operation: string, lacpGroupConfig: object) =>
      e.failure('UpdateDVSLacpGroupConfig_Task', e.dvs, { lacpGroupSpec: [{ operation, lacpGroupConfig }] })
    expect(await lag('add', { name: 'lag1' })).toBeUndefined()
    expect(await lag('add', { name: 'lag1' })).toBe('DvsFault')
    expect(await lag('remove', { key: 'none' })).toBe('DvsFault')
    const pool = (operation: string, spec: object) =>
      e.failure('DvsReconfigureVmVnicNetworkResourcePool_Task', e.dvs, { configSpec: [{ operation, ...spec }] })
    expect(await pool('add', { name: 'gold' })).toBeUndefined()
    expect(await pool('add', { name: '' })).toBe('InvalidName')
    const [gold] = e.read(e.dvs, 'config.vmVnicNetworkResourcePool') as { key: string }[]
    expect(await pool('edit', { key: gold!.key, configVersion: '7' })).toBe('ConcurrentAccess')
    expect(await pool('edit', { key: gold!.key, configVersion: '0', description: 'best' })).toBeUndefined()
    expect(await pool('remove', { key: 'none' })).toBe('NotFound')
    const group = await e.addPortgroup({ name: 'pg', vmVnicNetworkResourcePoolKey: gold!.key })
    expect(await pool('remove', { key: gold!.key })).toBe('ResourceInUse')
    await e.result('Destroy_Task', group)
    expect(await pool('remove', { key: gold!.key })).toBeUndefined()
    const change = (method: string, args: object) => e.invoke(method, e.dvs, args)
    await change('AddNetworkResourcePool', { configSpec: [{ key: '-1', name: 'silver' }] })
    const [silver] = e.read(e.dvs, 'networkResourcePool') as { key: string }[]
    const update = (spec: object) => change('UpdateNetworkResourcePool', { configSpec: [spec] })
    await update({ key: silver!.key, configVersion: '0', allocationInfo: { limit: 10 } })
    expect(e.read(e.dvs, 'networkResourcePool')).toMatchObject([{ allocationInfo: { limit: 10 }, configVersion: '1' }])
    await expect(update({ key: silver!.key, configVersion: '0' })).rejects.toMatchObject({ fault: 'ConcurrentAccess' })
    await expect(update({ key: 'none' })).rejects.toMatchObject({ fault: 'NotFound' })
    await expect(update({ key: silver!.key, name: '' })).rejects.toMatchObject({ fault: 'InvalidName' })
    await expect(change('RemoveNetworkResourcePool', { key: ['none'] })).rejects.toMatchObject({ fault: 'NotFound' })
    await change('RemoveNetworkResourcePool', { key: [silver!.key] })
    await change('EnableNetworkResourceManagement', { enable: false })
    expect(e.read(e.dvs, 'config.networkResourceManagementEnabled')).toBe(false)
  })

  it('is found by its UUID', async () => {
    const e = await makeSwitch()
    const uuid = e.read(e.dvs, 'uuid')
    expect(await e.invoke('QueryDvsByUuid', MANAGER, { uuid })).toEqual(e.dvs)
    await expect(e.invoke('QueryDvsByUuid', MANAGER, { uuid: 'none' })).rejects.toMatchObject({ fault: 'NotFound' })
    const group = await e.addPortgroup({ name: 'pg' })
    const lookup = (portgroupKey: string) =>
      e.invoke('DVSManagerLookupDvPortGroup', MANAGER, { switchUuid: uuid, portgroupKey })
    expect(await lookup(group.value)).toEqual(ref('DistributedVirtualPortgroup', group.value))
    await expect(lookup('dvportgroup-0')).rejects.toMatchObject({ fault: 'NotFound' })
  })

  it('has hosts that could join', async () => {
    const e = await makeSwitch()
    const [host] = e.hosts as [string]
    const container = { container: ref('Datacenter', 'datacenter-2'), recursive: true }
    const query = () => e.invoke('QueryCompatibleHostForExistingDvs', MANAGER, { ...container, dvs: e.dvs })
    expect(await query()).toHaveLength(4)
    await e.result('ReconfigureDvs_Task', e.dvs, { spec: { host: [member('add', host, 'vmnic1')] } })
    expect(await query()).toHaveLength(3)
    expect(
      await e.invoke('QueryDvsCheckCompatibility', MANAGER, {
        hostContainer: container,
        dvsProductSpec: { distributedVirtualSwitch: e.dvs },
        hostFilterSpec: [
          {
            _typeName: 'DistributedVirtualSwitchManagerHostDvsMembershipFilter',
            distributedVirtualSwitch: e.dvs,
            inclusive: true,
          },
        ],
      }),
    ).toEqual([{ host: ref('HostSystem', host), error: [] }])
    expect(await e.invoke('QueryDvsConfigTarget', MANAGER, { host: ref('HostSystem', host) })).toMatchObject({
      distributedVirtualSwitch: [{ switchName: 'DVS' }],
      distributedVirtualPortgroup: [{ uplinkPortgroup: true }],
    })
  })
})

describe('a distributed port group', () => {
  it('inherits what it does not say from the switch, and follows it', async () => {
    const e = await makeSwitch()
    const group = await e.addPortgroup({
      name: 'pg',
      type: 'earlyBinding',
      defaultPortConfig: {
        _typeName: 'VMwareDVSPortSetting',
        vlan: { _typeName: 'VmwareDistributedVirtualSwitchVlanIdSpec', inherited: false, vlanId: 42 },
        securityPolicy: { inherited: false, allowPromiscuous: { inherited: false, value: true } },
      },
    })
    const read = () => e.read(group, 'config') as { defaultPortConfig: object; numPorts: number }
    expect(read()).toMatchObject({
      key: group.value,
      name: 'pg',
      numPorts: 8,
      autoExpand: true,
      defaultPortConfig: {
        vlan: { vlanId: 42, inherited: false },
        securityPolicy: {
          allowPromiscuous: { inherited: false, value: true },
          macChanges: { inherited: true, value: false },
        },
        inShapingPolicy: { inherited: true },
      },
    })
    await e.result('ReconfigureDvs_Task', e.dvs, {
      spec: {
        defaultPortConfig: {
          _typeName: 'VMwareDVSPortSetting',
          securityPolicy: { inherited: false, macChanges: { inherited: false, value: true } },
        },
      },
    })
    expect(read()).toMatchObject({
      defaultPortConfig: {
        vlan: { vlanId: 42, inherited: false },
        securityPolicy: {
          allowPromiscuous: { inherited: false, value: true },
          macChanges: { inherited: true, value: true },
        },
      },
    })
  })

  it('is changed with its configVersion, and a policy can be inherited again', async () => {
    const e = await makeSwitch()
    const group = await e.addPortgroup({
      name: 'pg',
      defaultPortConfig: { _typeName: 'VMwareDVSPortSetting', blocked: { inherited: false, value: true } },
    })
    const change = (spec: object) => e.failure('ReconfigureDVPortgroup_Task', group, { spec })
    expect(
      await change({
        configVersion: '0',
        numPorts: 12,
        description: 'twelve',
        defaultPortConfig: { _typeName: 'VMwareDVSPortSetting', blocked: { inherited: true } },
      }),
    ).toBeUndefined()
    expect(e.read(group, 'config')).toMatchObject({
      configVersion: '1',
      numPorts: 12,
      description: 'twelve',
      defaultPortConfig: { blocked: { inherited: true, value: false } },
    })
    expect(await change({ configVersion: '0', numPorts: 13 })).toBe('ConcurrentAccess')
    expect(await change({ numPorts: 4 })).toBeUndefined()
    expect(e.read(group, 'portKeys')).toHaveLength(4)
    await e.addPortgroup({ name: 'other' })
    expect(await change({ name: 'other' })).toBe('DuplicateName')
    expect(await change({ name: '' })).toBe('InvalidName')
    expect(await change({ type: 'wild' })).toBe('InvalidArgument')
    const vlan = { _typeName: 'VmwareDistributedVirtualSwitchVlanIdSpec', inherited: false, vlanId: 5000 }
    expect(await change({ defaultPortConfig: { _typeName: 'VMwareDVSPortSetting', vlan } })).toBe('InvalidArgument')
  })

  it('has a name that no network of the datacenter has', async () => {
    const e = await makeSwitch()
    const add = (spec: object[]) => e.failure('AddDVPortgroup_Task', e.dvs, { spec })
    expect(await add([{ name: 'VM Network' }])).toBe('DuplicateName')
    expect(await add([{ name: 'a' }, { name: 'a' }])).toBe('DuplicateName')
    expect(e.read(e.dvs, 'portgroup')).toHaveLength(1)
    expect(await add([{ name: 'a' }, { name: 'b' }])).toBeUndefined()
    expect(e.read(e.dvs, 'summary.portgroupName')).toHaveLength(3)
  })

  it('gives its VMs ports, grows by eight when all are taken, and is not destroyed while used', async () => {
    const e = await makeSwitch()
    const [host] = e.hosts as [string]
    await e.result('ReconfigureDvs_Task', e.dvs, { spec: { host: [member('add', host, 'vmnic1')] } })
    const group = await e.addPortgroup({ name: 'pg', numPorts: 1 })
    const first = connectVm(e, e.dvs.value, group.value, e.addVm({ id: 'vm-1', on: true }))
    expect(first).toMatchObject({ portKey: '4', connectionCookie: expect.any(Number) })
    connectVm(e, e.dvs.value, group.value, e.addVm({ id: 'vm-2' }))
    expect(e.read(group, 'config.numPorts')).toBe(9)
    expect(e.read(group, 'vm')).toEqual([ref('VirtualMachine', 'vm-1'), ref('VirtualMachine', 'vm-2')])
    expect(e.read(group, 'host')).toEqual([ref('HostSystem', host)])
    expect(e.read(e.dvs, 'summary.vm')).toHaveLength(2)
    expect(
      await e.invoke('FetchDVPorts', e.dvs, { criteria: { portgroupKey: [group.value], connected: true } }),
    ).toMatchObject([
      {
        key: '4',
        connectee: { connectedEntity: { value: 'vm-1' }, nicKey: '4000', type: 'vmVnic' },
        state: { runtimeInfo: { linkUp: true } },
      },
      { connectee: { connectedEntity: { value: 'vm-2' } }, state: undefined },
    ])
    expect(await e.failure('Destroy_Task', group)).toBe('ResourceInUse')
    e.write((call) => {
      portConnector(call.kernel).release!(call, 'vm-1', 4000, first)
      for (const vm of ['vm-1', 'vm-2']) call.store.remove(vmKind, vm)
    })
    expect(await e.invoke('FetchDVPortKeys', e.dvs, { criteria: { connected: true, uplinkPort: false } })).toEqual([])
    expect(await e.failure('Destroy_Task', group)).toBeUndefined()
    expect(posted(e).at(-1)).toBe('DVPortgroupDestroyedEvent')
  })

  it('of fixed size runs out of ports; an ephemeral one makes them when a VM runs', async () => {
    const e = await makeSwitch()
    const fixed = await e.addPortgroup({ name: 'fixed', numPorts: 1, autoExpand: false })
    connectVm(e, e.dvs.value, fixed.value, e.addVm({ id: 'vm-1' }))
    expect(() => connectVm(e, e.dvs.value, fixed.value, e.addVm({ id: 'vm-2' }))).toThrow('InvalidDeviceBacking')
    const ephemeral = await e.addPortgroup({ name: 'ephemeral', type: 'ephemeral' })
    expect(connectVm(e, e.dvs.value, ephemeral.value, 'vm-2')).toEqual({
      switchUuid: e.read(e.dvs, 'uuid'),
      portgroupKey: ephemeral.value,
    })
    expect(connectVm(e, e.dvs.value, ephemeral.value, e.addVm({ id: 'vm-3', on: true }))).toMatchObject({
      portKey: expect.any(String),
    })
    expect(e.read(ephemeral, 'portKeys')).toHaveLength(1)
  })
})

describe('ports of a switch', () => {
  it('are changed one by one', async () => {
    const e = await makeSwitch({ numStandalonePorts: 1 })
    const change = (...port: object[]) => e.failure('ReconfigureDVPort_Task', e.dvs, { port })
    expect(await change({ operation: 'edit', key: '0', configVersion: '0', name: 'mine' })).toBeUndefined()
    expect(await change({ operation: 'edit', key: '0', configVersion: '0', name: 'other' })).toBe('ConcurrentAccess')
    expect(await change({ operation: 'edit', key: '99' })).toBe('NotFound')
    expect(await e.invoke('FetchDVPorts', e.dvs, { criteria: { portKey: ['0'] } })).toMatchObject([
      { config: { name: 'mine', configVersion: '1' } },
    ])
    expect(await change({ operation: 'remove', key: '0' })).toBeUndefined()
    expect(posted(e).slice(-2)).toEqual(['DvsPortReconfiguredEvent', 'DvsPortDeletedEvent'])
    const group = await e.addPortgroup({ name: 'pg' })
    expect(await change({ operation: 'remove', key: (e.read(group, 'portKeys') as string[])[0] })).toBe('DvsFault')
    await expect(e.invoke('RefreshDVPortState', e.dvs, { portKeys: ['99'] })).rejects.toMatchObject({
      fault: 'NotFound',
    })
  })
})

describe('what is refused for good reason', () => {
  it('of groups: empty names, another binding while in use, groups of other switches', async () => {
    const e = await makeSwitch()
    expect(await e.failure('AddDVPortgroup_Task', e.dvs, { spec: [{ name: '' }] })).toBe('InvalidName')
    expect(await e.failure('CreateDVPortgroup_Task', e.dvs, { spec: { name: '' } })).toBe('InvalidName')
    const group = await e.addPortgroup({ name: 'pg' })
    expect(await e.failure('CreateDVPortgroup_Task', e.dvs, { spec: { name: 'pg' } })).toBe('DuplicateName')
    expect(await e.invoke('LookupDvPortGroup', e.dvs, { portgroupKey: group.value })).toMatchObject({
      value: group.value,
    })
    await expect(e.invoke('LookupDvPortGroup', e.dvs, { portgroupKey: 'none' })).rejects.toMatchObject({
      fault: 'NotFound',
    })
    const port = connectVm(e, e.dvs.value, group.value, e.addVm({ id: 'vm-1' }))
    const spec = { type: 'ephemeral' }
    expect(await e.failure('ReconfigureDVPortgroup_Task', group, { spec })).toBe('DvsFault')
    const move = (portKey: string, destinationPortgroupKey?: string) =>
      e.failure('MoveDVPort_Task', e.dvs, { portKey: [portKey], destinationPortgroupKey })
    expect(await move(port.portKey!)).toBe('DvsFault')
    expect(await move('99')).toBe('NotFound')
    const free = (e.read(group, 'portKeys') as string[]).find((key) => key !== port.portKey)!
    expect(await move(free, 'none')).toBe('NotFound')
    expect(await move(free)).toBeUndefined()
    expect(e.read(e.dvs, 'config.numStandalonePorts')).toBe(1)
  })

  it('of switches: names that are taken, hosts that are no members', async () => {
    const e = await makeSwitch()
    const [host] = e.hosts as [string]
    await e.result('CreateDVS_Task', NETWORK_FOLDER, { spec: { configSpec: { name: 'other' } } })
    expect(await e.failure('ReconfigureDvs_Task', e.dvs, { spec: { name: 'other' } })).toBe('DuplicateName')
    expect(await e.failure('ReconfigureDvs_Task', e.dvs, { spec: { name: '' } })).toBe('InvalidName')
    expect(await e.failure('RectifyDvsHost_Task', e.dvs, { hosts: [ref('HostSystem', host)] })).toBe('NotFound')
    const create = (hostName: string, device: string) =>
      e.failure('CreateDVS_Task', NETWORK_FOLDER, {
        spec: { configSpec: { name: 'third', host: [member('add', hostName, device)] } },
      })
    expect(await create('host-none', 'vmnic1')).toBe('NotFound')
    expect(await create(host, 'vmnic9')).toBe('DvsOperationBulkFault')
  })
})

it('takes its time when tasks do', async () => {
  const e = await makeCompute({ pace: 'realistic' })
  const task = await e.invoke('CreateDVS_Task', NETWORK_FOLDER, { spec: { configSpec: { name: 'slow' } } })
  expect(e.task(task).state).toBe('queued')
  await e.advance(60_000)
  expect(e.task(task)).toMatchObject({ state: 'success', result: { type: 'VmwareDistributedVirtualSwitch' } })
})

it('is part of every instance', () => {
  expect(allFeatures.map(({ name }) => name)).toEqual(expect.arrayContaining(['network', 'dv-portgroup', 'dvs']))
})

import { describe, expect, it } from 'vitest'
import { hostKind, networkKind, vmKind } from '../../src/features/inventory/index.ts'
import { createOpaqueNetwork, syncHostNetworks } from '../../src/features/network/index.ts'
import { ref } from '../../src/kernel/managed.ts'
import { type Compute, makeCompute } from './compute-setup.ts'

type Ref = { type: string; value: string }
const systemOf = (e: Compute, host: string) => e.read(ref('HostSystem', host), 'configManager.networkSystem') as Ref
const named = (e: Compute, name: string) => e.kernel.store.list(networkKind, 'plainName', name)
const info = (e: Compute, host: string) => e.kernel.store.get(hostKind, host)!.config.network!
const group = (name: string, more: object = {}) => ({
  portgrp: { name, vlanId: 0, vswitchName: 'vSwitch0', policy: {}, ...more },
})
const fault = (name: string, data: object = {}) => ({ fault: name, data })

async function setUp() {
  const e = await makeCompute()
  const [host, other] = e.hosts as [string, string]
  return { e, host, other, system: systemOf(e, host) }
}

describe('networks in the inventory', () => {
  it('are those of the hosts port groups, shared by name, gone with the last', async () => {
    const { e, host, other, system } = await setUp()
    await e.invoke('AddPortGroup', system, group('backup', { vlanId: 7 }))
    await e.invoke('AddPortGroup', systemOf(e, other), group('backup', { vlanId: 8 }))
    const [network, ...more] = named(e, 'backup')
    expect(more).toEqual([])
    const self = ref('Network', network!.id)
    expect(e.read(self, 'host')).toEqual([ref('HostSystem', host), ref('HostSystem', other)])
    expect(e.read(self, 'summary')).toMatchObject({ name: 'backup', accessible: true, ipPoolName: '' })
    expect(e.read(self, 'parent')).toEqual(ref('Folder', 'group-n6'))
    await e.invoke('RemovePortGroup', system, { pgName: 'backup' })
    expect(e.read(self, 'host')).toEqual([ref('HostSystem', other)])
    await e.invoke('RemovePortGroup', systemOf(e, other), { pgName: 'backup' })
    expect(named(e, 'backup')).toEqual([])
  })

  it('list the VMs whose NICs are on them, and stay while they are used', async () => {
    const { e, host, system } = await setUp()
    const vm = e.addVm({ id: 'vm-1', host })
    const self = ref('Network', e.network)
    expect(e.read(self, 'vm')).toEqual([ref('VirtualMachine', vm)])
    await expect(e.invoke('DestroyNetwork', self)).rejects.toMatchObject(fault('ResourceInUse', { name: 'VM Network' }))
    await expect(e.invoke('RemovePortGroup', system, { pgName: 'VM Network' })).rejects.toMatchObject(
      fault('ResourceInUse'),
    )
    e.write((call) => call.store.remove(vmKind, vm))
    await e.invoke('RemovePortGroup', system, { pgName: 'VM Network' })
    expect(e.read(ref('HostSystem', host), 'network')).toEqual([])
  })

  it('do not show port groups of vmkernel adapters', async () => {
    const { e, host, system } = await setUp()
    expect(named(e, 'Management Network')).toEqual([])
    await e.invoke('AddPortGroup', system, group('vmotion'))
    expect(named(e, 'vmotion')).toHaveLength(1)
    const device = await e.invoke('AddVirtualNic', system, {
      portgroup: 'vmotion',
      nic: { ip: { dhcp: false, ipAddress: '10.1.0.5', subnetMask: '255.255.0.0' } },
    })
    expect(device).toBe('vmk1')
    expect(named(e, 'vmotion')).toEqual([])
    expect(info(e, host).routeTableInfo?.ipRoute).toContainEqual({
      network: '10.1.0.0',
      prefixLength: 16,
      gateway: '0.0.0.0',
      deviceName: 'vmk1',
    })
  })

  it('may be opaque', async () => {
    const { e } = await setUp()
    const { id } = e.write((call) => createOpaqueNetwork(call, { name: 'seg', parent: 'group-n6', opaqueId: 'u-1' }))
    const self = ref('OpaqueNetwork', id)
    expect(id).toMatch(/^opaquenetwork-\d+$/)
    expect(e.read(self, 'summary')).toMatchObject({
      _typeName: 'OpaqueNetworkSummary',
      opaqueNetworkId: 'u-1',
      opaqueNetworkType: 'nsx.LogicalSwitch',
    })
    await e.invoke('DestroyNetwork', self)
    expect(e.kernel.store.get(networkKind, id)).toBeUndefined()
  })

  it('are found again when a host is synchronised', async () => {
    const { e, host } = await setUp()
    e.write((call) => syncHostNetworks(call, host))
    expect(e.kernel.store.get(hostKind, host)?.networks).toEqual([e.network])
  })
})

describe('standard switches', () => {
  it('are made, changed and removed', async () => {
    const { e, host, system } = await setUp()
    const bridge = (...nicDevice: string[]) => ({ _typeName: 'HostVirtualSwitchBondBridge', nicDevice })
    await e.invoke('AddVirtualSwitch', system, {
      vswitchName: 'vSwitch1',
      spec: { numPorts: 64, bridge: bridge('vmnic1'), mtu: 9000 },
    })
    const find = () => info(e, host).vswitch?.find(({ name }) => name === 'vSwitch1')
    expect(find()).toMatchObject({
      mtu: 9000,
      pnic: ['key-vim.host.PhysicalNic-vmnic1'],
      spec: {
        numPorts: 64,
        policy: { security: { allowPromiscuous: false }, nicTeaming: { nicOrder: { activeNic: ['vmnic1'] } } },
      },
    })
    await e.invoke('AddPortGroup', system, group('a', { vswitchName: 'vSwitch1' }))
    await e.invoke('UpdateVirtualSwitch', system, {
      vswitchName: 'vSwitch1',
      spec: { numPorts: 64, bridge: bridge('vmnic2'), policy: { security: { allowPromiscuous: true } } },
    })
    expect(find()).toMatchObject({
      pnic: ['key-vim.host.PhysicalNic-vmnic2'],
      portgroup: ['key-vim.host.PortGroup-a'],
      spec: { policy: { nicTeaming: { nicOrder: { activeNic: ['vmnic2'] } } } },
    })
    expect(info(e, host).portgroup?.at(-1)).toMatchObject({
      computedPolicy: { security: { allowPromiscuous: true, macChanges: false } },
    })
    await e.invoke('RemoveVirtualSwitch', system, { vswitchName: 'vSwitch1' })
    expect(find()).toBeUndefined()
    expect(named(e, 'a')).toEqual([])
    expect(e.kernel.tasks.recent().map(({ descriptionId }) => descriptionId)).toContain(
      'host.NetworkSystem.addVirtualSwitch',
    )
  })

  it('refuse what is taken, unknown or in use', async () => {
    const { e, system } = await setUp()
    const add = (vswitchName: string, ...nicDevice: string[]) =>
      e.invoke('AddVirtualSwitch', system, {
        vswitchName,
        spec: { numPorts: 8, bridge: { _typeName: 'HostVirtualSwitchBondBridge', nicDevice } },
      })
    await expect(add('vSwitch0')).rejects.toMatchObject(fault('AlreadyExists', { name: 'vSwitch0' }))
    await expect(add('vSwitch1', 'vmnic0')).rejects.toMatchObject(fault('ResourceInUse', { name: 'vmnic0' }))
    await expect(add('vSwitch1', 'vmnic9')).rejects.toMatchObject(fault('PlatformConfigFault'))
    const missing = { vswitchName: 'none', spec: { numPorts: 8 } }
    await expect(e.invoke('UpdateVirtualSwitch', system, missing)).rejects.toMatchObject(fault('NotFound'))
    await expect(e.invoke('RemoveVirtualSwitch', system, missing)).rejects.toMatchObject(fault('NotFound'))
    await expect(e.invoke('RemoveVirtualSwitch', system, { vswitchName: 'vSwitch0' })).rejects.toMatchObject(
      fault('ResourceInUse'),
    )
  })
})

describe('port groups', () => {
  it('are renamed, and what they say reads back', async () => {
    const { e, host, system } = await setUp()
    await e.invoke('AddPortGroup', system, group('a', { vlanId: 5 }))
    await e.invoke('UpdatePortGroup', system, {
      pgName: 'a',
      ...group('b', { vlanId: 6, policy: { security: { macChanges: true } } }),
    })
    expect(named(e, 'a')).toEqual([])
    expect(named(e, 'b')).toHaveLength(1)
    expect(info(e, host).portgroup?.at(-1)).toMatchObject({
      spec: { name: 'b', vlanId: 6, policy: { security: { macChanges: true } } },
      computedPolicy: { security: { macChanges: true, allowPromiscuous: false } },
    })
    expect(e.read(system, 'networkConfig.portgroup')).toHaveLength(3)
  })

  it('refuse names that are taken, switches and groups that are not there, and VLANs out of range', async () => {
    const { e, system } = await setUp()
    const add = (name: string, more?: object) => e.invoke('AddPortGroup', system, group(name, more))
    await expect(add('VM Network')).rejects.toMatchObject(fault('AlreadyExists'))
    await expect(add('x', { vswitchName: 'none' })).rejects.toMatchObject(fault('NotFound'))
    await expect(add('x', { vlanId: 5000 })).rejects.toMatchObject(fault('InvalidArgument'))
    await expect(e.invoke('UpdatePortGroup', system, { pgName: 'x', ...group('x') })).rejects.toMatchObject(
      fault('NotFound'),
    )
    await expect(
      e.invoke('UpdatePortGroup', system, { pgName: 'VM Network', ...group('Management Network') }),
    ).rejects.toMatchObject(fault('AlreadyExists'))
    await expect(e.invoke('RemovePortGroup', system, { pgName: 'x' })).rejects.toMatchObject(fault('NotFound'))
    await expect(e.invoke('RemovePortGroup', system, { pgName: 'Management Network' })).rejects.toMatchObject(
      fault('ResourceInUse'),
    )
  })
})

describe('vmkernel adapters', () => {
  it('are candidates for the services of the host', async () => {
    const { e, host, system } = await setUp()
    await e.invoke('AddPortGroup', system, group('k'))
    await e.invoke('AddVirtualNic', system, { portgroup: 'k', nic: { ip: { dhcp: true }, mtu: 9000 } })
    const vnic = info(e, host).vnic?.at(-1)
    expect(vnic).toMatchObject({ device: 'vmk1', portgroup: 'k', spec: { mtu: 9000, ip: { dhcp: true } } })
    expect(vnic?.spec.mac).toMatch(/^00:50:56:6[0-9a-f]:/)
    const management = () =>
      e.kernel.store
        .get(hostKind, host)
        ?.config.virtualNicManagerInfo?.netConfig?.find(({ nicType }) => nicType === 'management')
    expect(management()?.candidateVnic?.map(({ device }) => device)).toEqual(['vmk0', 'vmk1'])
    await e.invoke('UpdateVirtualNic', system, {
      device: 'vmk1',
      nic: { ip: { dhcp: false, ipAddress: '10.0.0.9', subnetMask: '255.255.255.0' } },
    })
    expect(info(e, host).vnic?.at(-1)).toMatchObject({ spec: { mtu: 9000, ip: { ipAddress: '10.0.0.9' } } })
    await e.invoke('RemoveVirtualNic', system, { device: 'vmk1' })
    expect(management()?.candidateVnic).toHaveLength(1)
  })

  it('refuse groups that have one, that are not there, and the loss of the management one', async () => {
    const { e, system } = await setUp()
    const add = (portgroup: string, nic: object = {}) => e.invoke('AddVirtualNic', system, { portgroup, nic })
    await expect(add('Management Network')).rejects.toMatchObject(fault('AlreadyExists'))
    await expect(add('none')).rejects.toMatchObject(fault('PlatformConfigFault'))
    await expect(add('VM Network', { ip: { dhcp: false, ipAddress: '1.2.3.400' } })).rejects.toMatchObject(
      fault('InvalidArgument'),
    )
    const missing = { device: 'vmk7', nic: {} }
    await expect(e.invoke('RemoveVirtualNic', system, missing)).rejects.toMatchObject(fault('NotFound'))
    await expect(e.invoke('UpdateVirtualNic', system, missing)).rejects.toMatchObject(fault('NotFound'))
    await expect(e.invoke('RemoveVirtualNic', system, { device: 'vmk0' })).rejects.toMatchObject(
      fault('PlatformConfigFault'),
    )
  })

  it('sit on ports of distributed switches that the host is a member of', async () => {
    const { e, host, system } = await setUp()
    const made = e.task(
      await e.invoke('CreateDVS_Task', ref('Folder', 'group-n6'), {
        spec: { configSpec: { name: 'DVS', host: [{ operation: 'add', host: ref('HostSystem', host) }] } },
      }),
    )
    const dvs = made.result as Ref
    const added = e.task(await e.invoke('CreateDVPortgroup_Task', dvs, { spec: { name: 'pg' } }))
    const portgroup = added.result as Ref
    const port = { switchUuid: e.read(dvs, 'uuid'), portgroupKey: portgroup.value }
    const nic = { ip: { dhcp: true }, distributedVirtualPort: port }
    await expect(
      e.invoke('AddVirtualNic', systemOf(e, e.standalone.host), { portgroup: '', nic }),
    ).rejects.toMatchObject(fault('PlatformConfigFault'))
    await e.invoke('AddVirtualNic', system, { portgroup: '', nic })
    expect(info(e, host).vnic?.at(-1)).toMatchObject({
      portgroup: '',
      spec: { distributedVirtualPort: { ...port, portKey: '4', connectionCookie: expect.any(Number) } },
    })
    expect(e.task(await e.invoke('Destroy_Task', portgroup)).error?.fault).toMatchObject({ _typeName: 'ResourceInUse' })
    await e.invoke('RemoveVirtualNic', system, { device: 'vmk1' })
    expect(e.task(await e.invoke('Destroy_Task', portgroup)).state).toBe('success')
  })
})

describe('settings of a host network', () => {
  it('are names, routes and speeds', async () => {
    const { e, host, system } = await setUp()
    const dns = { dhcp: false, hostName: 'esx1', domainName: 'lab', address: ['10.0.0.2'], searchDomain: ['lab'] }
    await e.invoke('UpdateDnsConfig', system, { config: dns })
    expect(e.read(system, 'dnsConfig')).toMatchObject(dns)
    expect(info(e, host).netStackInstance?.[0]?.dnsConfig).toMatchObject(dns)
    await e.invoke('UpdateIpRouteConfig', system, { config: { defaultGateway: '10.0.0.254' } })
    expect(e.read(system, 'ipRouteConfig')).toMatchObject({ defaultGateway: '10.0.0.254', gatewayDevice: 'vmk0' })
    expect(info(e, host).routeTableInfo?.ipRoute?.[0]).toMatchObject({ prefixLength: 0, gateway: '10.0.0.254' })
    await e.invoke('UpdatePhysicalNicLinkSpeed', system, {
      device: 'vmnic1',
      linkSpeed: { speedMb: 1000, duplex: true },
    })
    expect(info(e, host).pnic?.[1]?.linkSpeed?.speedMb).toBe(1000)
    await e.invoke('UpdatePhysicalNicLinkSpeed', system, { device: 'vmnic1' })
    expect(info(e, host).pnic?.[1]?.linkSpeed?.speedMb).toBe(10_000)
    const route = { network: '172.16.0.0', prefixLength: 12, gateway: '10.0.0.1' }
    const change = (changeOperation: string) =>
      e.invoke('UpdateIpRouteTableConfig', system, { config: { ipRoute: [{ changeOperation, route }] } })
    await change('add')
    expect(info(e, host).routeTableInfo?.ipRoute).toContainEqual(route)
    await expect(change('add')).rejects.toMatchObject(fault('PlatformConfigFault'))
    await change('remove')
  })

  it('refuse what is not there', async () => {
    const { e, system } = await setUp()
    const speed = (device: string, speedMb: number) =>
      e.invoke('UpdatePhysicalNicLinkSpeed', system, { device, linkSpeed: { speedMb, duplex: true } })
    await expect(speed('vmnic9', 1000)).rejects.toMatchObject(fault('NotFound'))
    await expect(speed('vmnic0', 7)).rejects.toMatchObject(fault('PlatformConfigFault'))
    const config = { dhcp: true, hostName: 'a', domainName: '', virtualNicDevice: 'vmk9' }
    await expect(e.invoke('UpdateDnsConfig', system, { config })).rejects.toMatchObject(fault('NotFound'))
    await expect(
      e.invoke('UpdateDnsConfig', system, { config: { dhcp: false, hostName: 'a b', domainName: '' } }),
    ).rejects.toMatchObject(fault('PlatformConfigFault'))
    await expect(e.invoke('UpdateIpRouteConfig', system, { config: { defaultGateway: 'here' } })).rejects.toMatchObject(
      fault('InvalidArgument'),
    )
    await expect(e.invoke('QueryNetworkHint', system, { device: ['vmnic9'] })).rejects.toMatchObject(fault('NotFound'))
    expect(await e.invoke('QueryNetworkHint', system, { device: ['vmnic0'] })).toMatchObject([
      { device: 'vmnic0', subnet: [{ vlanId: 0 }] },
    ])
  })

  it('change many things as one, or nothing', async () => {
    const { e, host, system } = await setUp()
    const config = {
      vswitch: [
        {
          changeOperation: 'add',
          name: 'vSwitch1',
          spec: { numPorts: 8, bridge: { _typeName: 'HostVirtualSwitchBondBridge', nicDevice: ['vmnic1'] } },
        },
      ],
      portgroup: [{ changeOperation: 'add', spec: { name: 'k', vlanId: 0, vswitchName: 'vSwitch1', policy: {} } }],
      vnic: [{ changeOperation: 'add', portgroup: 'k', spec: { ip: { dhcp: true } } }],
    }
    expect(await e.invoke('UpdateNetworkConfig', system, { config, changeMode: 'modify' })).toEqual({
      vnicDevice: ['vmk1'],
      consoleVnicDevice: [],
    })
    const before = info(e, host)
    await expect(
      e.invoke('UpdateNetworkConfig', system, {
        config: { ...config, vswitch: [{ changeOperation: 'remove', name: 'none' }] },
        changeMode: 'modify',
      }),
    ).rejects.toMatchObject(fault('NotFound'))
    await expect(e.invoke('UpdateNetworkConfig', system, { config, changeMode: 'x' })).rejects.toMatchObject(
      fault('InvalidArgument'),
    )
    expect(info(e, host)).toBe(before)
    await e.invoke('UpdateNetworkConfig', system, {
      config: { vnic: before.vnic?.slice(0, 1).map(({ device, portgroup, spec }) => ({ device, portgroup, spec })) },
      changeMode: 'replace',
    })
    expect(info(e, host).vnic).toHaveLength(1)
  })

  it('need a host that can be reached, and the privilege', async () => {
    const { e, host, system } = await setUp()
    await expect(e.invoke('AddPortGroup', system, group('a'), { user: 'VSPHERE.LOCAL\\nobody' })).rejects.toMatchObject(
      fault('NoPermission'),
    )
    e.write((call) => {
      const { runtime } = call.store.get(hostKind, host)!
      call.store.update(hostKind, host, { runtime: { ...runtime, connectionState: 'disconnected' } })
    })
    await expect(e.invoke('AddPortGroup', system, group('a'))).rejects.toMatchObject(fault('HostNotConnected'))
  })
})

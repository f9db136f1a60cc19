import { expect, it } from 'vitest'
import { describeGovc, onVcenter } from '../setup/govc.ts'
import { listAt } from '../setup/json.ts'
import { isReference } from '../setup/server.ts'

describeGovc('govc: distributed switches', (bench) => {
  it('dvs.create makes a switch and its uplink group', async () => {
    await bench.govc.run('dvs.create', '-mtu', '9000', 'made')
    const names = await bench.govc.lines('find', '/DC0/network', '-name', 'made*')
    expect(names).toContain('/DC0/network/made')
    expect(names.some((name) => name.includes('made-DVUplinks-'))).toBe(true)
    expect(await bench.govc.property('/DC0/network/made', 'config.maxMtu')).toBe('9000')
  })

  onVcenter('a switch has a uuid of its own', async () => {
    await bench.govc.run('dvs.create', 'one-uuid')
    await bench.govc.run('dvs.create', 'two-uuid')
    const uuid = await bench.govc.property('/DC0/network/one-uuid', 'uuid')
    expect(uuid).not.toBe('')
    expect(await bench.govc.property('/DC0/network/two-uuid', 'uuid')).not.toBe(uuid)
  })

  it('dvs.add adds hosts', async () => {
    await bench.govc.run('dvs.create', 'hosted')
    await bench.govc.run('dvs.add', '-dvs', 'hosted', '-pnic', 'vmnic1', 'DC0_C0_H0', 'DC0_C0_H1')
    const members = await bench.govc.property('/DC0/network/hosted', 'summary.hostMember')
    expect(members).toContain('HostSystem:host-37')
    expect(members).toContain('HostSystem:host-47')
  })

  it('dvs.portgroup.add makes a group', async () => {
    await bench.govc.run(
      'dvs.portgroup.add',
      '-dvs',
      'DVS0',
      '-type',
      'earlyBinding',
      '-nports',
      '16',
      '-vlan',
      '101',
      'group',
    )
    expect(await bench.govc.property('/DC0/network/group', 'config.numPorts')).toBe('16')
    expect(await bench.govc.property('/DC0/network/group', 'config.type')).toBe('earlyBinding')
    expect(await bench.govc.property('/DC0/network/group', 'config.defaultPortConfig.vlan.vlanId')).toBe('101')
    expect(await bench.govc.property('/DC0/network/DVS0', 'summary.portgroupName')).toContain('group')
  })

  it('dvs.portgroup.add of a name that is taken is refused', async () => {
    await bench.govc.run('dvs.portgroup.add', '-dvs', 'DVS0', 'once')
    expect(await bench.govc.refused('dvs.portgroup.add', '-dvs', 'DVS0', 'once')).toMatch(/exists|Duplicate/)
  })

  it('dvs.portgroup.change', async () => {
    await bench.govc.run('dvs.portgroup.add', '-dvs', 'DVS0', '-nports', '8', 'changed')
    await bench.govc.run('dvs.portgroup.change', '-nports', '32', '-vlan', '3', 'changed')
    expect(await bench.govc.property('/DC0/network/changed', 'config.numPorts')).toBe('32')
    expect(await bench.govc.property('/DC0/network/changed', 'config.defaultPortConfig.vlan.vlanId')).toBe('3')
  })

  it('dvs.portgroup.info lists ports', async () => {
    const ports = listAt(await bench.govc.json('dvs.portgroup.info', 'DVS0'), 'port')
    expect(ports.length).toBeGreaterThan(0)
    expect(await bench.govc.run('dvs.portgroup.info', '-pg', 'DC0_DVPG0', 'DVS0')).toMatch(
      /PortgroupKey: +dvportgroup-12/,
    )
  })

  onVcenter('dvs.portgroup.info -connected shows the ports of VMs', async () => {
    const ports = listAt(await bench.govc.json('dvs.portgroup.info', '-pg', 'DC0_DVPG0', '-connected', 'DVS0'), 'port')
    expect(ports.length).toBeGreaterThan(0)
  })

  onVcenter('dvs.change sets the MTU', async () => {
    await bench.govc.run('dvs.create', 'mtu')
    await bench.govc.run('dvs.change', '-mtu', '1600', 'mtu')
    expect(await bench.govc.property('/DC0/network/mtu', 'config.maxMtu')).toBe('1600')
  })

  it('object.rename and object.destroy of a group and of a switch', async () => {
    await bench.govc.run('dvs.create', 'away')
    await bench.govc.run('dvs.portgroup.add', '-dvs', 'away', 'away-group')
    await bench.govc.run('object.rename', '/DC0/network/away-group', 'gone-group')
    await bench.govc.run('object.destroy', '/DC0/network/gone-group')
    await bench.govc.run('object.destroy', '/DC0/network/away')
    expect(await bench.govc.lines('find', '/DC0/network', '-name', 'away')).toEqual([])
    if (!isReference()) expect(await bench.govc.lines('find', '/DC0/network', '-name', 'away*')).toEqual([])
  })

  onVcenter('a group that a VM uses is not destroyed', async () => {
    expect(await bench.govc.refused('object.destroy', '/DC0/network/DC0_DVPG0')).toMatch(/in use/)
  })

  onVcenter('a VM on a group takes a port and gives it back', async () => {
    await bench.govc.run('dvs.portgroup.add', '-dvs', 'DVS0', '-nports', '4', 'counted')
    await bench.govc.createVm('porter', '-net', 'counted')
    expect(await bench.govc.property('/DC0/network/counted', 'vm')).toMatch(/^VirtualMachine:vm-\d+$/)
    await bench.govc.run('vm.destroy', 'porter')
    expect(await bench.govc.property('/DC0/network/counted', 'vm')).toBe('')
  })
})

import { expect, it } from 'vitest'
import { aRefusal, describeGovc, onVcenter } from '../setup/govc.ts'

const host = ['-host', 'DC0_H0']

describeGovc('govc: networks of a host', (bench) => {
  it('host.vswitch.info and host.portgroup.info show the first ones', async () => {
    expect(await bench.govc.run('host.vswitch.info', ...host)).toMatch(/Name: +vSwitch0/)
    const groups = await bench.govc.run('host.portgroup.info', ...host)
    expect(groups).toMatch(/Name: +VM Network/)
    expect(groups).toMatch(/Name: +Management Network/)
  })

  it('host.vnic.info shows vmk0', async () => {
    expect(await bench.govc.run('host.vnic.info', ...host)).toMatch(/vmk0|^$/)
  })

  onVcenter('host.vnic.info names device, network and address', async () => {
    const text = await bench.govc.run('host.vnic.info', ...host)
    expect(text).toMatch(/Device: +vmk0/)
    expect(text).toMatch(/IP address: +\d+\.\d+/)
  })

  it('host.vswitch.add and remove', async () => {
    await bench.govc.run('host.vswitch.add', ...host, '-mtu', '9000', 'vSwitch1')
    expect(await bench.govc.run('host.vswitch.info', ...host)).toMatch(/Name: +vSwitch1/)
    expect(await bench.govc.refused('host.vswitch.add', ...host, 'vSwitch1')).toMatch(aRefusal)
    await bench.govc.run('host.vswitch.remove', ...host, 'vSwitch1')
    expect(await bench.govc.run('host.vswitch.info', ...host)).not.toMatch(/vSwitch1/)
  })

  it('host.portgroup.add makes a network that VMs can use', async () => {
    await bench.govc.run('host.portgroup.add', ...host, '-vswitch', 'vSwitch0', '-vlan', '12', 'blue')
    expect(await bench.govc.run('host.portgroup.info', ...host)).toMatch(
      /Name: +blue\n *Virtual switch: +vSwitch0\n *VLAN ID: +12/,
    )
    expect(await bench.govc.lines('ls', '/DC0/network')).toContain('/DC0/network/blue')
    await bench.govc.run(
      'vm.create',
      '-on=false',
      ...host,
      '-pool',
      '/DC0/host/DC0_H0/Resources',
      '-net',
      'blue',
      'azure',
    )
    expect(await bench.govc.run('vm.info', '-r', 'azure')).toMatch(/Network: +blue/)
  })

  it('host.portgroup.add of a name that exists is refused', async () => {
    expect(await bench.govc.refused('host.portgroup.add', ...host, '-vswitch', 'vSwitch0', 'VM Network')).toMatch(
      /already exists|AlreadyExists|DuplicateName/,
    )
  })

  it('host.portgroup.add on a switch that is not there is refused', async () => {
    expect(await bench.govc.refused('host.portgroup.add', ...host, '-vswitch', 'vSwitch9', 'green')).toMatch(
      /not found|NotFound|could not be found/i,
    )
  })

  it('host.portgroup.remove takes the network away', async () => {
    await bench.govc.run('host.portgroup.add', ...host, '-vswitch', 'vSwitch0', 'passing')
    await bench.govc.run('host.portgroup.remove', ...host, 'passing')
    expect(await bench.govc.run('host.portgroup.info', ...host)).not.toMatch(/passing/)
    expect(await bench.govc.lines('ls', '/DC0/network')).not.toContain('/DC0/network/passing')
  })

  onVcenter('a port group that a VM uses is not removed', async () => {
    await bench.govc.run('host.portgroup.add', ...host, '-vswitch', 'vSwitch0', 'busy')
    await bench.govc.run(
      'vm.create',
      '-on=false',
      ...host,
      '-pool',
      '/DC0/host/DC0_H0/Resources',
      '-net',
      'busy',
      'user',
    )
    expect(await bench.govc.refused('host.portgroup.remove', ...host, 'busy')).toMatch(/in use/)
  })

  onVcenter('host.portgroup.change', async () => {
    await bench.govc.run('host.portgroup.add', ...host, '-vswitch', 'vSwitch0', 'old')
    await bench.govc.run('host.portgroup.change', ...host, '-vlan-id', '77', '-allow-promiscuous=true', 'old')
    expect(await bench.govc.run('host.portgroup.info', ...host)).toMatch(
      /Name: +old\n *Virtual switch: +vSwitch0\n *VLAN ID: +77/,
    )
  })

  onVcenter('host.vnic.service turns vMotion on', async () => {
    await bench.govc.run('host.vnic.service', ...host, 'vmotion', 'vmk0')
    expect(await bench.govc.run('host.vnic.info', ...host)).toMatch(/vmotion/)
    await bench.govc.run('host.vnic.service', ...host, '-enable=false', 'vmotion', 'vmk0')
    expect(await bench.govc.run('host.vnic.info', ...host)).not.toMatch(/vmotion/)
  })

  onVcenter('networks know their hosts and VMs', async () => {
    expect(await bench.govc.property('/DC0/network/VM Network', 'host')).toContain('HostSystem:host-21')
    expect(await bench.govc.property('/DC0/network/DC0_DVPG0', 'vm')).toContain('VirtualMachine:vm-62')
  })
})

import { expect, it } from 'vitest'
import { describeGovc, onVcenter } from '../setup/govc.ts'
import { at, listAt } from '../setup/json.ts'

describeGovc('govc: hosts', (bench) => {
  it('host.info describes a host', async () => {
    const text = await bench.govc.run('host.info', 'DC0_H0')
    expect(text).toMatch(/Name: +DC0_H0/)
    expect(text).toMatch(/Logical CPUs: +\d+ CPUs @ \d+MHz/)
    expect(text).toMatch(/State: +connected/)
  })

  it('host.info finds by uuid and by pattern', async () => {
    expect(await bench.govc.run('host.info', '-host.uuid', 'efc5827c-ee19-5d35-84ef-a77d6ea6ee4c')).toMatch(
      /Name: +DC0_H0/,
    )
    expect(listAt(await bench.govc.json('host.info', '*/DC0_C0_H*'), 'hostSystems')).toHaveLength(3)
  })

  it('host.add adds a standalone host', async () => {
    await bench.govc.addHost('host.add', '10.1.0.1')
    expect(await bench.govc.lines('find', '/DC0/host/10.1.0.1')).toContain('/DC0/host/10.1.0.1/10.1.0.1')
    expect(await bench.govc.property('/DC0/host/10.1.0.1/10.1.0.1', 'runtime.connectionState')).toBe('connected')
  })

  onVcenter('a host that is in the inventory is not added again', async () => {
    await bench.govc.addHost('host.add', '10.1.0.2')
    expect(
      await bench.govc.refused(
        'host.add',
        '-hostname',
        '10.1.0.2',
        '-username',
        'root',
        '-password',
        'pw',
        '-noverify',
      ),
    ).toMatch(/already/)
  })

  it('host.maintenance.enter and exit', async () => {
    await bench.govc.addHost('host.add', '10.1.0.3')
    await bench.govc.run('host.maintenance.enter', '10.1.0.3')
    expect(await bench.govc.property('/DC0/host/10.1.0.3/10.1.0.3', 'runtime.inMaintenanceMode')).toBe('true')
    await bench.govc.run('host.maintenance.exit', '10.1.0.3')
    expect(await bench.govc.property('/DC0/host/10.1.0.3/10.1.0.3', 'runtime.inMaintenanceMode')).toBe('false')
  })

  onVcenter('a host in maintenance starts no VM', async () => {
    const vms = ['DC0_H0_VM0', 'DC0_H0_VM1']
    await bench.govc.run('vm.power', '-off', ...vms)
    await bench.govc.run('host.maintenance.enter', 'DC0_H0')
    expect(await bench.govc.refused('vm.power', '-on', 'DC0_H0_VM0')).toMatch(/current state|maintenance/)
    await bench.govc.run('host.maintenance.exit', 'DC0_H0')
    await bench.govc.run('vm.power', '-on', ...vms)
  })

  onVcenter('entering maintenance in a DRS cluster moves running VMs away', async () => {
    await bench.govc.run('cluster.change', '-drs-enabled', '-drs-mode', 'fullyAutomated', 'DC0_C0')
    await bench.govc.run('vm.create', '-host', 'DC0_C0_H1', 'fugitive')
    await bench.govc.run('host.maintenance.enter', 'DC0_C0_H1')
    expect(await bench.govc.run('vm.info', 'fugitive')).not.toMatch(/Host: +DC0_C0_H1/)
    await bench.govc.run('host.maintenance.exit', 'DC0_C0_H1')
  })

  it('host.disconnect and host.reconnect', async () => {
    await bench.govc.run('host.disconnect', 'DC0_C0_H2')
    expect(await bench.govc.property('/DC0/host/DC0_C0/DC0_C0_H2', 'runtime.connectionState')).toBe('disconnected')
    await bench.govc.run('host.reconnect', 'DC0_C0_H2')
    expect(await bench.govc.property('/DC0/host/DC0_C0/DC0_C0_H2', 'runtime.connectionState')).toBe('connected')
  })

  onVcenter('host.remove removes a standalone host', async () => {
    await bench.govc.addHost('host.add', '10.1.0.5')
    await bench.govc.run('host.remove', '10.1.0.5')
    expect(await bench.govc.lines('ls', '/DC0/host')).not.toContain('/DC0/host/10.1.0.5')
  })

  it('host.option.ls and host.option.set', async () => {
    expect(await bench.govc.run('host.option.ls', '-host', 'DC0_H0', 'Config.HostAgent.log.level')).toMatch(
      /Config\.HostAgent\.log\.level: +info/,
    )
    await bench.govc.run('host.option.set', '-host', 'DC0_H0', 'Config.HostAgent.log.level', 'verbose')
    expect(await bench.govc.run('host.option.ls', '-host', 'DC0_H0', 'Config.HostAgent.log.level')).toMatch(/verbose/)
  })

  onVcenter('host.option.ls takes a prefix', async () => {
    expect((await bench.govc.lines('host.option.ls', '-host', 'DC0_H0', 'Config.')).length).toBeGreaterThan(0)
  })

  onVcenter('host.service.ls, start and stop', async () => {
    expect(await bench.govc.run('host.service.ls', '-host', 'DC0_H0')).toMatch(/TSM-SSH/)
    await bench.govc.run('host.service', '-host', 'DC0_H0', 'start', 'TSM-SSH')
    expect(await bench.govc.run('host.service', '-host', 'DC0_H0', 'status', 'TSM-SSH')).toBe('Running')
    await bench.govc.run('host.service', '-host', 'DC0_H0', 'stop', 'TSM-SSH')
    expect(await bench.govc.run('host.service', '-host', 'DC0_H0', 'status', 'TSM-SSH')).toBe('Stopped')
  })

  it('host.storage.info lists disks and adapters', async () => {
    expect(await bench.govc.run('host.storage.info', '-host', 'DC0_H0')).toMatch(/\/vmfs\/devices\/disks\//)
    expect(await bench.govc.run('host.storage.info', '-host', 'DC0_H0', '-t', 'hba')).toMatch(/vmhba0/)
    await bench.govc.run('host.storage.info', '-host', 'DC0_H0', '-rescan')
  })

  onVcenter('host.date.info and host.date.change', async () => {
    expect(await bench.govc.run('host.date.info', '-host', 'DC0_H0')).toMatch(/Current date and time/)
    await bench.govc.run('host.date.change', '-host', 'DC0_H0', '-server', '10.2.3.4')
    expect(await bench.govc.run('host.date.info', '-host', 'DC0_H0')).toContain('10.2.3.4')
  })

  onVcenter('host.autostart.add and info', async () => {
    await bench.govc.run('host.autostart.configure', '-host', 'DC0_H0', '-enabled')
    await bench.govc.run('host.autostart.add', '-host', 'DC0_H0', 'DC0_H0_VM0')
    expect(await bench.govc.run('host.autostart.info', '-host', 'DC0_H0')).toMatch(/DC0_H0_VM0/)
    await bench.govc.run('host.autostart.remove', '-host', 'DC0_H0', 'DC0_H0_VM0')
  })

  it('host.cert.info shows a certificate', async () => {
    expect(await bench.govc.run('host.cert.info', '-host', 'DC0_H0')).toMatch(/Issued To|Certificate Status/)
  })

  it('host.esxcli lists software', async () => {
    expect(await bench.govc.run('host.esxcli', '-host', 'DC0_H0', 'software', 'vib', 'list')).toMatch(/esx-/)
  })

  it('host.esxcli reads the clock', async () => {
    expect(await bench.govc.run('host.esxcli', '-host', 'DC0_H0', 'hardware', 'clock', 'get')).toMatch(
      /\d{4}-\d{2}-\d{2}T/,
    )
  })

  onVcenter('host.esxcli answers about the host', async () => {
    const json = await bench.govc.json('host.esxcli', '-host', 'DC0_H0', 'hardware', 'platform', 'get')
    expect(at(json, 'values.0')).toBeDefined()
  })

  it('firewall.ruleset.find', async () => {
    expect(
      (await bench.govc.try(['firewall.ruleset.find', '-host', 'DC0_H0', '-direction', 'inbound', '-port', '22']))
        .stdout,
    ).toMatch(/sshServer/)
  })

  onVcenter('host.account.create, update and remove', async () => {
    await bench.govc.run('host.account.create', '-host', 'DC0_H0', '-id', 'operator', '-password', 'VMw@re123!')
    expect(
      await bench.govc.refused('host.account.create', '-host', 'DC0_H0', '-id', 'operator', '-password', 'VMw@re123!'),
    ).not.toBe('')
    await bench.govc.run('host.account.remove', '-host', 'DC0_H0', '-id', 'operator')
  })
})

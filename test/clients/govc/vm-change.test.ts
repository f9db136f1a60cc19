import { expect, it } from 'vitest'
import { aRefusal, describeGovc, onVcenter } from '../setup/govc.ts'
import { at, listAt } from '../setup/json.ts'
import { isReference } from '../setup/server.ts'

describeGovc('govc: changing VMs', (bench) => {
  it('vm.change sets CPU and memory', async () => {
    await bench.govc.createVm('sized')
    await bench.govc.run('vm.change', '-vm', 'sized', '-c', '4', '-m', '2048')
    expect(await bench.govc.property('vm/sized', 'config.hardware.numCPU')).toBe('4')
    expect(await bench.govc.property('vm/sized', 'summary.config.memorySizeMB')).toBe('2048')
  })

  it('vm.change -name renames', async () => {
    await bench.govc.createVm('before')
    await bench.govc.run('vm.change', '-vm', 'before', '-name', 'after')
    expect(await bench.govc.property('vm/after', 'config.name')).toBe('after')
    expect(await bench.govc.property('vm/after', 'summary.config.name')).toBe('after')
    // The files keep the first name.
    expect(await bench.govc.property('vm/after', 'config.files.vmPathName')).toBe('[LocalDS_0] before/before.vmx')
  })

  it('vm.change -annotation sets a note', async () => {
    await bench.govc.createVm('noted')
    await bench.govc.run('vm.change', '-vm', 'noted', '-annotation', 'remember')
    expect(await bench.govc.property('vm/noted', 'config.annotation')).toBe('remember')
    if (!isReference()) {
      expect(await bench.govc.property('vm/noted', 'summary.config.annotation')).toBe('remember')
    }
  })

  it('vm.change -g sets the guest', async () => {
    await bench.govc.createVm('guested')
    await bench.govc.run('vm.change', '-vm', 'guested', '-g', 'ubuntu64Guest')
    expect(await bench.govc.property('vm/guested', 'config.guestId')).toBe('ubuntu64Guest')
  })

  onVcenter('the guest has its full name', async () => {
    await bench.govc.createVm('fullname', '-g', 'ubuntu64Guest')
    expect(await bench.govc.property('vm/fullname', 'config.guestFullName')).toBe('Ubuntu Linux (64-bit)')
  })

  it('vm.change -e sets, changes and removes keys of extraConfig', async () => {
    await bench.govc.createVm('extra')
    await bench.govc.run('vm.change', '-vm', 'extra', '-e', 'guestinfo.a=1', '-e', 'guestinfo.b=2')
    expect(await bench.govc.run('vm.info', '-e', 'extra')).toMatch(/guestinfo\.a: +1/)
    await bench.govc.run('vm.change', '-vm', 'extra', '-e', 'guestinfo.a=3', '-e', 'guestinfo.b=')
    const text = await bench.govc.run('vm.info', '-e', 'extra')
    expect(text).toMatch(/guestinfo\.a: +3/)
    expect(text).not.toContain('guestinfo.b')
  })

  it('vm.change -f reads a value from a file', async () => {
    const { writeFileSync } = await import('node:fs')
    const file = `${bench.govc.home}/userdata`
    writeFileSync(file, 'hello')
    await bench.govc.createVm('fed')
    await bench.govc.run('vm.change', '-vm', 'fed', '-f', `guestinfo.userdata=${file}`)
    expect(await bench.govc.run('vm.info', '-e', 'fed')).toMatch(/guestinfo\.userdata: +hello/)
  })

  it('allocations are kept', async () => {
    await bench.govc.createVm('shared')
    await bench.govc.run(
      'vm.change',
      '-vm',
      'shared',
      '-cpu.limit',
      '1000',
      '-cpu.reservation',
      '100',
      '-cpu.shares',
      'high',
    )
    await bench.govc.run(
      'vm.change',
      '-vm',
      'shared',
      '-mem.limit',
      '4096',
      '-mem.reservation',
      '128',
      '-mem.shares',
      '5000',
    )
    const config = at(await bench.govc.json('vm.info', 'shared'), 'virtualMachines.0.config')
    expect(at(config, 'cpuAllocation.limit')).toBe(1000)
    expect(at(config, 'cpuAllocation.reservation')).toBe(100)
    expect(at(config, 'cpuAllocation.shares.level')).toBe('high')
    expect(at(config, 'memoryAllocation.limit')).toBe(4096)
    expect(at(config, 'memoryAllocation.shares.level')).toBe('custom')
    expect(at(config, 'memoryAllocation.shares.shares')).toBe(5000)
  })

  onVcenter('shares are computed from the size', async () => {
    await bench.govc.createVm('computed', '-c', '2')
    await bench.govc.run('vm.change', '-vm', 'computed', '-cpu.shares', 'high')
    expect(await bench.govc.property('vm/computed', 'config.cpuAllocation.shares.shares')).toBe('4000')
    await bench.govc.run('vm.change', '-vm', 'computed', '-c', '4')
    expect(await bench.govc.property('vm/computed', 'config.cpuAllocation.shares.shares')).toBe('8000')
  })

  it('hot-add flags and nested virtualization', async () => {
    await bench.govc.createVm('hot')
    await bench.govc.run(
      'vm.change',
      '-vm',
      'hot',
      '-cpu-hot-add-enabled=true',
      '-memory-hot-add-enabled=true',
      '-nested-hv-enabled=true',
    )
    expect(await bench.govc.property('vm/hot', 'config.cpuHotAddEnabled')).toBe('true')
    expect(await bench.govc.property('vm/hot', 'config.memoryHotAddEnabled')).toBe('true')
    expect(await bench.govc.property('vm/hot', 'config.nestedHVEnabled')).toBe('true')
  })

  onVcenter('CPUs are added to a running VM only where that is enabled', async () => {
    await bench.govc.run('vm.create', 'cold')
    expect(await bench.govc.refused('vm.change', '-vm', 'cold', '-c', '2')).toMatch(aRefusal)
    await bench.govc.createVm('warm')
    await bench.govc.run('vm.change', '-vm', 'warm', '-cpu-hot-add-enabled=true')
    await bench.govc.run('vm.power', '-on', 'warm')
    await bench.govc.run('vm.change', '-vm', 'warm', '-c', '2')
    expect(await bench.govc.property('vm/warm', 'config.hardware.numCPU')).toBe('2')
    expect(await bench.govc.refused('vm.change', '-vm', 'warm', '-c', '1')).toMatch(aRefusal)
  })

  onVcenter('a guest id cannot change while the VM runs', async () => {
    await bench.govc.run('vm.create', 'stuck')
    expect(await bench.govc.refused('vm.change', '-vm', 'stuck', '-g', 'ubuntu64Guest')).toMatch(/current state/)
  })

  onVcenter('a CPU count of zero or a negative memory size is refused', async () => {
    await bench.govc.createVm('absurd')
    expect(await bench.govc.refused('vm.change', '-vm', 'absurd', '-m', '-4')).toMatch(aRefusal)
    expect(await bench.govc.refused('vm.change', '-vm', 'absurd', '-c', '-1')).toMatch(aRefusal)
  })

  it('changeVersion moves', async () => {
    await bench.govc.createVm('versioned')
    const before = await bench.govc.property('vm/versioned', 'config.changeVersion')
    await bench.govc.run('vm.change', '-vm', 'versioned', '-annotation', 'x')
    expect(await bench.govc.property('vm/versioned', 'config.changeVersion')).not.toBe(before)
  })

  it('vm.info finds by pattern, uuid, path and address', async () => {
    expect(listAt(await bench.govc.json('vm.info', 'DC0_*'), 'virtualMachines')).toHaveLength(4)
    const uuid = '63d40cc5-9cba-5cc1-884a-f7f19070ecea'
    expect(await bench.govc.run('vm.info', '-vm.uuid', uuid)).toMatch(/Name: +DC0_H0_VM0/)
    expect(await bench.govc.run('vm.info', '-vm.ipath', '/DC0/vm/DC0_H0_VM0')).toMatch(/Name: +DC0_H0_VM0/)
    expect(await bench.govc.run('vm.info', '-vm.path', '[LocalDS_0] DC0_H0_VM0/DC0_H0_VM0.vmx')).toMatch(
      /Name: +DC0_H0_VM0/,
    )
  })

  it('vm.info -r shows resources', async () => {
    expect(await bench.govc.run('vm.info', '-r', 'DC0_H0_VM0')).toMatch(
      /Storage:[\s\S]*LocalDS_0|LocalDS_0[\s\S]*Network/,
    )
  })

  it('vm.info -t shows what is known of tools', async () => {
    expect(await bench.govc.run('vm.info', '-t', 'DC0_H0_VM0')).toMatch(/Name: +DC0_H0_VM0/)
  })

  it('object.rename and object.mv change the path', async () => {
    await bench.govc.createVm('plain')
    await bench.govc.run('object.rename', 'vm/plain', 'fancy')
    await bench.govc.run('folder.create', '/DC0/vm/shelf')
    await bench.govc.run('object.mv', 'vm/fancy', 'vm/shelf')
    expect(await bench.govc.lines('ls', 'vm/shelf')).toEqual(['/DC0/vm/shelf/fancy'])
  })

  it('vm.customize makes the next boot customize the guest', async () => {
    await bench.govc.createVm('tailored', '-g', 'ubuntu64Guest', '-disk', '16MB')
    await bench.govc.run(
      'vm.customize',
      '-vm',
      'tailored',
      '-name',
      'suit',
      '-ip',
      '10.1.1.9',
      '-netmask',
      '255.255.255.0',
      '-gateway',
      '10.1.1.1',
    )
    await bench.govc.run('vm.power', '-on', 'tailored')
    expect(await bench.govc.run('vm.ip', '-wait', '20s', 'tailored')).toBe('10.1.1.9')
    expect(await bench.govc.property('vm/tailored', 'guest.hostName')).toMatch(/^suit/)
  })

  it('vm.console gives a link', async () => {
    expect(await bench.govc.run('vm.console', 'DC0_H0_VM0')).toMatch(/^vmrc:\/\/|^\/\/|https/)
  })

  onVcenter('vm.keystrokes says how many keys it sent', async () => {
    expect(await bench.govc.run('vm.keystrokes', '-vm', 'DC0_H0_VM0', '-s', 'root')).not.toMatch(/error/i)
  })
})

import { expect, it } from 'vitest'
import { describeGovc, onVcenter } from '../setup/govc.ts'

describeGovc('govc: power', (bench) => {
  const state = (name: string) => bench.govc.property(`vm/${name}`, 'runtime.powerState')

  it('turns a VM on and off', async () => {
    await bench.govc.createVm('lamp')
    expect(await bench.govc.run('vm.power', '-on', 'lamp')).toMatch(/Powering on VirtualMachine:vm-\d+\.\.\. OK/)
    expect(await state('lamp')).toBe('poweredOn')
    expect(await bench.govc.run('vm.power', '-off', 'lamp')).toMatch(/Powering off VirtualMachine:vm-\d+\.\.\. OK/)
    expect(await state('lamp')).toBe('poweredOff')
  })

  it('turning on what is on is refused, and with -force is not', async () => {
    expect(await bench.govc.refused('vm.power', '-on', 'DC0_H0_VM0')).toMatch(
      /cannot be performed in the current state \(Powered on\)|InvalidPowerState/,
    )
    await bench.govc.run('vm.power', '-on', '-force', 'DC0_H0_VM0')
  })

  it('turning off what is off is refused', async () => {
    await bench.govc.createVm('dark')
    expect(await bench.govc.refused('vm.power', '-off', 'dark')).toMatch(/current state|InvalidPowerState/)
  })

  onVcenter('the refusal says the state in words', async () => {
    expect(await bench.govc.refused('vm.power', '-on', 'DC0_H0_VM0')).toContain(
      'The attempted operation cannot be performed in the current state (Powered on).',
    )
  })

  it('suspends and resumes', async () => {
    await bench.govc.run('vm.create', 'sleeper')
    await bench.govc.run('vm.power', '-suspend', 'sleeper')
    expect(await state('sleeper')).toBe('suspended')
    await bench.govc.run('vm.power', '-on', 'sleeper')
    expect(await state('sleeper')).toBe('poweredOn')
  })

  it('resets', async () => {
    await bench.govc.run('vm.create', 'resetter')
    await bench.govc.run('vm.power', '-reset', 'resetter')
    expect(await state('resetter')).toBe('poweredOn')
  })

  it('several VMs at once', async () => {
    await bench.govc.createVm('one')
    await bench.govc.createVm('two')
    await bench.govc.run('vm.power', '-on', 'one', 'two')
    expect(
      await bench.govc.lines('find', '/DC0/vm', '-type', 'm', '-runtime.powerState', 'poweredOff', '-name', 'one'),
    ).toEqual([])
    expect(await state('two')).toBe('poweredOn')
  })

  it('-M powers on through the datacenter', async () => {
    await bench.govc.createVm('multi')
    await bench.govc.run('vm.power', '-on', '-M', 'multi')
    expect(await state('multi')).toBe('poweredOn')
  })

  onVcenter('boot time comes and goes', async () => {
    await bench.govc.createVm('booter')
    expect(await bench.govc.property('vm/booter', 'runtime.bootTime')).toBe('')
    await bench.govc.run('vm.power', '-on', 'booter')
    expect(await bench.govc.property('vm/booter', 'runtime.bootTime')).toMatch(/^\d{4}-/)
    await bench.govc.run('vm.power', '-off', 'booter')
    expect(await bench.govc.property('vm/booter', 'runtime.bootTime')).toBe('')
  })

  onVcenter('shuts a guest down', async () => {
    await bench.govc.run('vm.create', '-g', 'ubuntu64Guest', '-disk', '1GB', 'guest')
    await bench.govc.run('vm.ip', '-wait', '20s', 'guest')
    await bench.govc.run('vm.power', '-s', 'guest')
    await bench.govc.run('collect', '-wait', '20s', 'vm/guest', '-runtime.powerState', 'poweredOff')
    expect(await state('guest')).toBe('poweredOff')
  })

  onVcenter('reboots a guest', async () => {
    await bench.govc.run('vm.create', '-g', 'ubuntu64Guest', '-disk', '1GB', 'rebooter')
    await bench.govc.run('vm.ip', '-wait', '20s', 'rebooter')
    await bench.govc.run('vm.power', '-r', 'rebooter')
    expect(await state('rebooter')).toBe('poweredOn')
  })

  onVcenter('a guest that runs gets an address', async () => {
    await bench.govc.run('vm.create', '-g', 'ubuntu64Guest', '-disk', '1GB', 'addressed')
    expect(await bench.govc.run('vm.ip', '-wait', '20s', 'addressed')).toMatch(/^\d+\.\d+\.\d+\.\d+$/)
    expect(await bench.govc.run('vm.ip', '-a', '-wait', '20s', 'addressed')).toMatch(/\d+\.\d+\.\d+\.\d+/)
    expect(await bench.govc.run('vm.info', 'addressed')).toMatch(/IP address: +\d+\.\d+/)
  })

  it('vm.ip finds an address that was set', async () => {
    await bench.govc.run('vm.create', 'fixed')
    await bench.govc.run('vm.change', '-vm', 'fixed', '-e', 'SET.guest.ipAddress=10.0.0.42')
    expect(await bench.govc.run('vm.ip', '-wait', '10s', 'fixed')).toBe('10.0.0.42')
  })

  it('disconnected devices of a VM that is off are not connected', async () => {
    await bench.govc.createVm('idle')
    expect(await bench.govc.run('device.info', '-vm', 'idle', 'ethernet-0')).toMatch(/Start connected: +true/)
  })
})

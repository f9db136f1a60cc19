import { expect, it } from 'vitest'
import { aRefusal, describeGovc, onVcenter } from '../setup/govc.ts'
import { at, listAt, textAt } from '../setup/json.ts'

describeGovc('govc: making and removing VMs', (bench) => {
  it('vm.create makes a running VM', async () => {
    await bench.govc.run('vm.create', '-c', '2', '-m', '512', '-disk', '1GB', 'made')
    const vm = at(await bench.govc.json('vm.info', 'made'), 'virtualMachines.0')
    expect(at(vm, 'config.hardware.numCPU')).toBe(2)
    expect(at(vm, 'config.hardware.memoryMB')).toBe(512)
    expect(at(vm, 'runtime.powerState')).toBe('poweredOn')
    expect(textAt(vm, 'config.files.vmPathName')).toBe('[LocalDS_0] made/made.vmx')
  })

  it('vm.create -on=false leaves it off', async () => {
    await bench.govc.createVm('lazy')
    expect(await bench.govc.property('vm/lazy', 'runtime.powerState')).toBe('poweredOff')
    expect(await bench.govc.property('vm/lazy', 'config.guestId')).toBe('otherGuest')
  })

  it('vm.create takes guest, annotation, firmware and adapter', async () => {
    await bench.govc.createVm(
      'rich',
      '-g',
      'ubuntu64Guest',
      '-annotation',
      'a note',
      '-firmware',
      'efi',
      '-net.adapter',
      'vmxnet3',
    )
    expect(await bench.govc.property('vm/rich', 'config.guestId')).toBe('ubuntu64Guest')
    expect(await bench.govc.property('vm/rich', 'config.annotation')).toBe('a note')
    expect(await bench.govc.property('vm/rich', 'config.firmware')).toBe('efi')
    expect(await bench.govc.run('device.ls', '-vm', 'rich')).toMatch(/ethernet-0 +VirtualVmxnet3/)
  })

  it('vm.create -host places on a host', async () => {
    await bench.govc.run('vm.create', '-on=false', '-host', 'DC0_H0', '-pool', '/DC0/host/DC0_H0/Resources', 'placed')
    expect(await bench.govc.property('vm/placed', 'runtime.host')).toBe('HostSystem:host-21')
  })

  it('vm.create writes its files to the datastore', async () => {
    await bench.govc.createVm('filed', '-disk', '64MB')
    const files = await bench.govc.lines('datastore.ls', 'filed')
    expect(files).toContain('filed.vmx')
    expect(files).toContain('filed.vmdk')
  })

  it('a second VM of that name in the folder is refused', async () => {
    await bench.govc.createVm('twice')
    expect(await bench.govc.refused('vm.create', '-on=false', 'twice')).toMatch(/already exists/)
  })

  it('vm.create uses an existing disk', async () => {
    await bench.govc.run('datastore.mkdir', 'stock')
    await bench.govc.run('datastore.disk.create', '-size', '32MB', 'stock/base.vmdk')
    await bench.govc.createVm('reuser', '-disk', 'stock/base.vmdk', '-link=false')
    expect(await bench.govc.run('device.info', '-vm', 'reuser', 'disk-*')).toContain('[LocalDS_0] stock/base.vmdk')
  })

  it('vm.clone copies a VM', async () => {
    await bench.govc.createVm('origin', '-disk', '32MB', '-c', '3', '-m', '256')
    await bench.govc.run('vm.clone', '-vm', 'origin', '-on=false', 'copy')
    expect(await bench.govc.property('vm/copy', 'config.hardware.numCPU')).toBe('3')
    expect(await bench.govc.property('vm/copy', 'config.hardware.memoryMB')).toBe('256')
    expect(await bench.govc.property('vm/copy', 'config.uuid')).not.toBe(
      await bench.govc.property('vm/origin', 'config.uuid'),
    )
    expect(await bench.govc.lines('datastore.ls', 'copy')).toContain('copy.vmdk')
  })

  it('vm.clone takes CPU, memory and annotation', async () => {
    await bench.govc.createVm('base')
    await bench.govc.run(
      'vm.clone',
      '-vm',
      'base',
      '-on=false',
      '-c',
      '4',
      '-m',
      '2048',
      '-annotation',
      'cloned',
      'bigger',
    )
    expect(await bench.govc.property('vm/bigger', 'config.hardware.numCPU')).toBe('4')
    expect(await bench.govc.property('vm/bigger', 'config.annotation')).toBe('cloned')
  })

  it('vm.clone -template makes a template', async () => {
    await bench.govc.createVm('model')
    await bench.govc.run('vm.clone', '-vm', 'model', '-on=false', '-template', 'mould')
    expect(await bench.govc.property('vm/mould', 'config.template')).toBe('true')
  })

  it('vm.clone -folder puts it there', async () => {
    await bench.govc.run('folder.create', '/DC0/vm/clones')
    await bench.govc.run('vm.clone', '-vm', 'DC0_H0_VM0', '-on=false', '-folder', 'clones', 'inside')
    expect(await bench.govc.lines('find', '/DC0/vm/clones')).toContain('/DC0/vm/clones/inside')
  })

  onVcenter('vm.clone -link makes a linked clone of a snapshot', async () => {
    await bench.govc.createVm('trunk', '-disk', '64MB')
    await bench.govc.run('snapshot.create', '-vm', 'trunk', 'one')
    await bench.govc.run('vm.clone', '-vm', 'trunk', '-on=false', '-link', '-snapshot', 'one', 'branch')
    const disks = listAt(await bench.govc.json('device.info', '-vm', 'branch', 'disk-*'), 'devices')
    expect(textAt(disks[0], 'backing.parent.fileName')).toContain('trunk/')
  })

  it('vm.markastemplate and vm.markasvm go there and back', async () => {
    await bench.govc.createVm('shape')
    await bench.govc.run('vm.markastemplate', 'shape')
    expect(await bench.govc.property('vm/shape', 'config.template')).toBe('true')
    expect(await bench.govc.refused('vm.power', '-on', 'shape')).toMatch(/not supported|NotSupported|state|template/i)
    await bench.govc.run('vm.markasvm', '-host', 'DC0_C0_H0', 'shape')
    expect(await bench.govc.property('vm/shape', 'config.template')).toBe('false')
    await bench.govc.run('vm.power', '-on', 'shape')
  })

  onVcenter('a template has no resource pool', async () => {
    await bench.govc.createVm('poolless')
    await bench.govc.run('vm.markastemplate', 'poolless')
    expect(await bench.govc.property('vm/poolless', 'resourcePool')).toBe('')
    expect(await bench.govc.property('/DC0/host/DC0_C0/Resources', 'vm')).not.toContain(
      await bench.govc.run('find', '-i', '/DC0/vm', '-name', 'poolless'),
    )
  })

  it('vm.markastemplate of a running VM is refused', async () => {
    expect(await bench.govc.refused('vm.markastemplate', 'DC0_C0_RP0_VM0')).toMatch(/state/i)
  })

  it('vm.unregister keeps the files and vm.register takes them in', async () => {
    await bench.govc.createVm('wanderer', '-disk', '16MB')
    await bench.govc.run('vm.unregister', 'wanderer')
    expect(await bench.govc.lines('find', '/DC0/vm', '-name', 'wanderer')).toEqual([])
    expect(await bench.govc.lines('datastore.ls', 'wanderer')).toContain('wanderer.vmx')
    await bench.govc.run('vm.register', 'wanderer/wanderer.vmx')
    expect(await bench.govc.property('vm/wanderer', 'config.files.vmPathName')).toBe(
      '[LocalDS_0] wanderer/wanderer.vmx',
    )
  })

  onVcenter('a VM that is registered again has its devices and size', async () => {
    await bench.govc.createVm('returner', '-disk', '16MB', '-c', '3', '-m', '768', '-g', 'debian10_64Guest')
    await bench.govc.run('vm.unregister', 'returner')
    await bench.govc.run('vm.register', '-name', 'returned', 'returner/returner.vmx')
    expect(await bench.govc.property('vm/returned', 'config.hardware.numCPU')).toBe('3')
    expect(await bench.govc.property('vm/returned', 'config.hardware.memoryMB')).toBe('768')
    expect(await bench.govc.property('vm/returned', 'config.guestId')).toBe('debian10_64Guest')
    expect(await bench.govc.run('device.ls', '-vm', 'returned')).toMatch(/VirtualDisk/)
  })

  it('vm.register of a file that is not there is refused', async () => {
    expect(await bench.govc.refused('vm.register', 'nowhere/nothing.vmx')).toMatch(aRefusal)
  })

  it('vm.destroy removes the VM and its files', async () => {
    await bench.govc.createVm('doomed', '-disk', '16MB')
    await bench.govc.run('vm.destroy', 'doomed')
    expect(await bench.govc.lines('find', '/DC0/vm', '-name', 'doomed')).toEqual([])
    expect(await bench.govc.lines('datastore.ls')).not.toContain('doomed')
  })

  it('vm.destroy stops a running VM first', async () => {
    await bench.govc.run('vm.create', 'running')
    await bench.govc.run('vm.destroy', 'running')
    expect(await bench.govc.lines('find', '/DC0/vm', '-name', 'running')).toEqual([])
  })

  it('object.destroy of a running VM is refused', async () => {
    expect(await bench.govc.refused('object.destroy', 'vm/DC0_C0_RP0_VM0')).toMatch(/state/i)
  })

  it('vm.migrate moves to another host', async () => {
    await bench.govc.run('vm.create', '-host', 'DC0_C0_H0', 'mover')
    await bench.govc.run('vm.migrate', '-host', 'DC0_C0_H1', 'mover')
    expect(await bench.govc.run('vm.info', 'mover')).toMatch(/Host: +DC0_C0_H1/)
    await bench.govc.run('vm.migrate', '-host', 'DC0_C0_H2', 'mover')
    expect(await bench.govc.run('vm.info', 'mover')).toMatch(/Host: +DC0_C0_H2/)
  })

  it('vm.migrate moves to another pool', async () => {
    await bench.govc.run('pool.create', '*/Resources/lane')
    await bench.govc.createVm('swimmer')
    await bench.govc.run('vm.migrate', '-pool', 'DC0_C0/Resources/lane', 'swimmer')
    const pool = await bench.govc.run('find', '-i', '/DC0/host/DC0_C0', '-type', 'p', '-name', 'lane')
    expect(await bench.govc.property('vm/swimmer', 'resourcePool')).toBe(pool)
  })

  onVcenter('vm.migrate moves to another datastore', async () => {
    const { mkdtempSync } = await import('node:fs')
    const directory = mkdtempSync(`${bench.govc.home}/ds`)
    await bench.govc.run(
      'datastore.create',
      '-type',
      'local',
      '-name',
      'second',
      '-path',
      directory,
      'DC0_C0_H0',
      'DC0_C0_H1',
      'DC0_C0_H2',
    )
    await bench.govc.createVm('traveller', '-disk', '16MB')
    await bench.govc.run('vm.migrate', '-ds', 'second', 'traveller')
    expect(await bench.govc.property('vm/traveller', 'config.files.vmPathName')).toMatch(/^\[second\] /)
  })

  it('vm.upgrade raises the hardware version', async () => {
    await bench.govc.createVm('old', '-version', '6.5')
    expect(await bench.govc.property('vm/old', 'config.version')).toBe('vmx-13')
    await bench.govc.run('vm.upgrade', '-version', '15', '-vm', 'old')
    expect(await bench.govc.property('vm/old', 'config.version')).toBe('vmx-15')
    // govc takes AlreadyUpgraded as done, and says so.
    const again = await bench.govc.try(['vm.upgrade', '-version', '15', '-vm', 'old'])
    expect(again.stdout + again.stderr).toMatch(/already|match/i)
  })

  onVcenter('vm.instantclone makes a running copy of a running VM', async () => {
    await bench.govc.run('vm.instantclone', '-vm', 'DC0_C0_RP0_VM0', 'instant')
    expect(await bench.govc.property('vm/instant', 'runtime.powerState')).toBe('poweredOn')
  })

  it('vm.option.ls and vm.option.info say what can be made', async () => {
    expect(await bench.govc.run('vm.option.ls', '-cluster', 'DC0_C0')).toMatch(/vmx-\d+/)
    expect(await bench.govc.run('vm.option.info', '-cluster', 'DC0_C0', 'ubuntu64Guest')).toMatch(/ubuntu64Guest/)
  })

  it('vm.target.info lists datastores and networks', async () => {
    const text = await bench.govc.run('vm.target.info', '-cluster', 'DC0_C0')
    expect(text).toContain('LocalDS_0')
    expect(text).toContain('DC0_DVPG0')
  })
})

import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { aRefusal, describeGovc, onVcenter } from '../setup/govc.ts'
import { listAt, textAt } from '../setup/json.ts'

describeGovc('govc: reading and watching properties', (bench) => {
  it('collect -s prints single values', async () => {
    expect(await bench.govc.property('vm/DC0_H0_VM0', 'name')).toBe('DC0_H0_VM0')
    expect(await bench.govc.property('vm/DC0_H0_VM0', 'config.hardware.numCPU')).toBe('1')
    expect(await bench.govc.property('vm/DC0_H0_VM0', 'config.template')).toBe('false')
  })

  it('collect takes a reference, several properties and nested paths', async () => {
    const lines = await bench.govc.lines(
      'collect',
      '-s',
      'VirtualMachine:vm-62',
      'name',
      'runtime.powerState',
      'parent',
    )
    expect(lines.map((line) => line.replace('group-v', 'group-')).sort()).toEqual([
      'DC0_H0_VM0',
      'Folder:group-2',
      'poweredOn',
    ])
  })

  it('collect without properties prints all', async () => {
    const lines = await bench.govc.lines('collect', 'vm/DC0_H0_VM0')
    expect(lines.length).toBeGreaterThan(20)
  })

  it('collect -json gives typed values', async () => {
    const changes = listAt(await bench.govc.json('collect', 'vm/DC0_H0_VM0', 'config.hardware.device'), '')
    expect(textAt(changes[0], 'name')).toBe('config.hardware.device')
    expect(JSON.stringify(changes)).toContain('"capacityInKB"')
  })

  it('collect reads the service instance and its managers', async () => {
    expect(await bench.govc.property('ServiceInstance:ServiceInstance', 'content.about.apiType')).toBe('VirtualCenter')
    expect(await bench.govc.run('collect', '-json', 'PropertyCollector:propertyCollector')).toMatch(/^\[|^null|^$/)
    await bench.govc.run('collect', '-json', 'EventManager:EventManager', 'latestEvent')
    await bench.govc.run('collect', '-json', 'PerformanceManager:PerfMgr', 'historicalInterval')
  })

  onVcenter('collect reads one device by its key', async () => {
    expect(
      await bench.govc.run('collect', '-json', 'vm/DC0_H0_VM0', 'config.hardware.device[4000].macAddress'),
    ).toMatch(/[0-9a-f:]{17}/)
  })

  it('collect -type reads all objects of a type', async () => {
    const names = await bench.govc.lines('collect', '-s', '-type', 'm', '/', 'name')
    expect(names.sort()).toEqual(['DC0_C0_RP0_VM0', 'DC0_C0_RP0_VM1', 'DC0_H0_VM0', 'DC0_H0_VM1'])
  })

  it('collect -type takes several types and a root', async () => {
    const names = await bench.govc.lines('collect', '-s', '-type', 'HostSystem', '-type', 'Datastore', '/DC0', 'name')
    expect(names).toContain('LocalDS_0')
    expect(names).toContain('DC0_C0_H2')
  })

  onVcenter('a property that does not exist is refused', async () => {
    expect(await bench.govc.refused('collect', 'vm/DC0_H0_VM0', 'enoent')).toMatch(/InvalidProperty|enoent/)
  })

  it('an object that does not exist is refused', async () => {
    expect(await bench.govc.refused('collect', 'VirtualMachine:vm-999999', 'name')).toMatch(
      /already been deleted or has not been completely created|ManagedObjectNotFound/,
    )
  })

  it('collect waits for a value', async () => {
    await bench.govc.createVm('awaited')
    const waiting = bench.govc.run('collect', '-wait', '20s', 'vm/awaited', '-runtime.powerState', 'poweredOn')
    await bench.govc.run('vm.power', '-on', 'awaited')
    await waiting
  })

  onVcenter('collect -n prints updates as they come', async () => {
    await bench.govc.createVm('watched')
    const watcher = bench.govc.follow('collect', '-s', '-n', '1', 'vm/watched', 'config.hardware.memoryMB')
    await watcher.until(/^1024$/m)
    await bench.govc.run('vm.change', '-vm', 'watched', '-m', '640')
    await watcher.until(/^640$/m)
    watcher.stop()
  })

  it('collect -wait gives up in time', async () => {
    const before = Date.now()
    await bench.govc.try(['collect', '-wait', '1s', 'vm/DC0_H0_VM0', '-name', 'never'])
    expect(Date.now() - before).toBeLessThan(15_000)
  })

  it('collect -type with filters of values', async () => {
    const found = await bench.govc.run(
      'collect',
      '-json',
      '-type',
      'VirtualMachine',
      '/',
      '-runtime.powerState',
      'poweredOn',
    )
    expect(found).toContain('poweredOn')
  })

  it('object.save writes every object of the inventory to a folder', async () => {
    const directory = `${bench.govc.home}/saved`
    mkdirSync(directory)
    await bench.govc.run('object.save', '-f', '-d', directory)
    const files = readdirSync(directory)
    expect(files.some((file) => /^\d{4}-ServiceInstance-ServiceInstance\.xml$/.test(file))).toBe(true)
    expect(files.some((file) => file.endsWith('-VirtualMachine-vm-62.xml'))).toBe(true)
    expect(existsSync(`${directory}/HostSystem-host-21`)).toBe(true)
  })

  it('object.save -1 writes one', async () => {
    const directory = `${bench.govc.home}/saved-one`
    await bench.govc.run('object.save', '-1', '-d', directory, '/DC0/vm')
    expect(readdirSync(directory).some((file) => /Folder-group-v?2\./.test(file))).toBe(true)
  })

  onVcenter('object.reload asks the VM to read its files again', async () => {
    await bench.govc.run('object.reload', 'vm/DC0_H0_VM0')
  })

  onVcenter('object.method disables a method and enables it again', async () => {
    await bench.govc.createVm('protected')
    await bench.govc.run('object.method', '-name', 'Destroy_Task', '-enable=false', 'vm/protected')
    expect(await bench.govc.property('vm/protected', 'disabledMethod')).toContain('Destroy_Task')
    expect(await bench.govc.refused('vm.destroy', 'protected')).toMatch(aRefusal)
    await bench.govc.run('object.method', '-name', 'Destroy_Task', '-enable=true', 'vm/protected')
    await bench.govc.run('vm.destroy', 'protected')
  })
})

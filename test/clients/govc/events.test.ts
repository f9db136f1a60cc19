import { expect, it } from 'vitest'
import { describeGovc, onVcenter } from '../setup/govc.ts'
import { listAt } from '../setup/json.ts'

describeGovc('govc: events and tasks', (bench) => {
  it('events shows what happened to a VM', async () => {
    await bench.govc.run('vm.create', 'eventful')
    const text = await bench.govc.run('events', '-l', 'vm/eventful')
    expect(text).toMatch(/\[VmCreatedEvent\] .*eventful/)
    expect(text).toMatch(/VmStartingEvent\] .*eventful/)
  })

  it('events -type filters', async () => {
    await bench.govc.createVm('typed')
    const text = await bench.govc.run('events', '-type', 'VmCreatedEvent', 'vm/typed')
    expect(text.split('\n')).toHaveLength(1)
    expect(text).toMatch(/typed/)
  })

  it('events -n bounds, events -json has the types', async () => {
    expect(await bench.govc.lines('events', '-n', '3', '/')).toHaveLength(3)
    const text = await bench.govc.run('events', '-json', '-n', '50', '/')
    expect(text).toMatch(/"message": "[^"]+"/)
  })

  it('events -l shows key and kind', async () => {
    expect(await bench.govc.run('events', '-l', '-n', '5', 'vm/DC0_H0_VM0')).toMatch(/VmPoweredOnEvent|VmStartingEvent/)
  })

  onVcenter('a VM is made with the events of a vCenter in their order', async () => {
    await bench.govc.createVm('ordered')
    const kinds = [
      'VmBeingCreatedEvent',
      'VmInstanceUuidAssignedEvent',
      'VmUuidAssignedEvent',
      'VmMacAssignedEvent',
      'VmCreatedEvent',
    ]
    const text = await bench.govc.run('events', '-l', '-n', '100', 'vm/ordered')
    const found = kinds.map((kind) => text.indexOf(kind))
    expect(found.every((place) => place >= 0)).toBe(true)
  })

  it('events -f follows', async () => {
    const follower = bench.govc.follow('events', '-f', '-n', '1', '/')
    await follower.until(/\S/)
    await bench.govc.createVm('followed')
    await follower.until(/followed/)
    follower.stop()
  })

  it('tasks lists what was done', async () => {
    await bench.govc.run('vm.create', 'tasked')
    const text = await bench.govc.run('tasks', 'vm/tasked')
    expect(text).toMatch(/PowerOn/)
    expect(text).toMatch(/success/)
  })

  it('tasks -s filters by state', async () => {
    await bench.govc.try(['vm.power', '-on', 'DC0_H0_VM0'])
    expect(await bench.govc.run('tasks', '-s', 'error', 'vm/DC0_H0_VM0')).toMatch(/PowerOn/)
  })

  it('tasks -n and -json', async () => {
    const text = await bench.govc.run('tasks', '-json', '-n', '5')
    expect(text).toContain('descriptionId')
  })

  onVcenter('tasks name the method as a vCenter does', async () => {
    await bench.govc.createVm('described')
    const tasks = listAt(await bench.govc.json('tasks', '-n', '100'), 'tasks')
    expect(JSON.stringify(tasks)).toContain('Folder.createVm')
  })

  it('tasks of a time', async () => {
    await bench.govc.run('tasks', '-b', '10m', '/')
  })
})

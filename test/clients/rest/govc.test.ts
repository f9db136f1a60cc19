import { expect, it } from 'vitest'
import { describeGovc, onVcenter } from '../setup/govc.ts'

describeGovc('govc: tags and REST sessions', (bench) => {
  it('tags.category.create, info, update, rm', async () => {
    const id = await bench.govc.run('tags.category.create', '-d', 'who', '-t', 'VirtualMachine', 'owner')
    expect(id).toMatch(/^urn:vmomi:InventoryServiceCategory:/)
    expect(await bench.govc.run('tags.category.info', 'owner')).toMatch(/AssociableTypes:\s+\[VirtualMachine\]/)
    await bench.govc.run('tags.category.update', '-n', 'keeper', 'owner')
    expect(await bench.govc.lines('tags.category.ls')).toContain('keeper')
    await bench.govc.run('tags.category.rm', 'keeper')
    expect(await bench.govc.run('tags.category.ls')).not.toContain('keeper')
  })

  it('tags.create, attach, attached.ls, detach, rm', async () => {
    await bench.govc.run('tags.category.create', 'zone')
    await bench.govc.run('tags.create', '-c', 'zone', 'one')
    await bench.govc.run('tags.attach', 'one', 'vm/DC0_H0_VM0')
    expect(await bench.govc.run('tags.attached.ls', 'one')).toMatch(/^VirtualMachine:vm-/)
    expect(await bench.govc.lines('tags.attached.ls', '-r', 'vm/DC0_H0_VM0')).toEqual(['one'])
    await bench.govc.run('tags.detach', 'one', 'vm/DC0_H0_VM0')
    expect(await bench.govc.run('tags.attached.ls', 'one')).toBe('')
    await bench.govc.run('tags.update', '-n', 'two', '-d', 'text', 'one')
    expect(await bench.govc.run('tags.info', 'two')).toMatch(/Description:\s+text/)
    await bench.govc.run('tags.rm', 'two')
    expect(await bench.govc.run('tags.ls')).not.toContain('two')
  })

  onVcenter('a type that the category does not allow and a second tag of one are refused', async () => {
    await bench.govc.run('tags.category.create', '-m=false', '-t', 'VirtualMachine', 'single')
    await bench.govc.run('tags.create', '-c', 'single', 'first')
    await bench.govc.run('tags.create', '-c', 'single', 'second')
    expect(await bench.govc.refused('tags.attach', 'first', 'host/DC0_C0/DC0_C0_H0')).toMatch(/400|invalid_argument/i)
    await bench.govc.run('tags.attach', 'first', 'vm/DC0_H0_VM1')
    expect(await bench.govc.refused('tags.attach', 'second', 'vm/DC0_H0_VM1')).toMatch(/400|invalid_argument/i)
  })

  it('session.login -r makes a session that REST commands take', async () => {
    const login = await bench.govc.try(['session.login', '-r'])
    expect(login.status).toBe(0)
  })
})

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

  it('several tags and objects at once', async () => {
    await bench.govc.run('tags.category.create', '-m', 'many')
    for (const name of ['m1', 'm2']) await bench.govc.run('tags.create', '-c', 'many', '-d', 'text', name)
    expect(await bench.govc.run('tags.info', '-c', 'many')).toMatch(/m1[\s\S]*m2|m2[\s\S]*m1/)
    const listed = await bench.govc.lines('tags.ls', '-c', 'many')
    expect(listed.map((line) => line.split(/\s+/)[0]).sort()).toEqual(['m1', 'm2'])
    for (const name of ['m1', 'm2']) await bench.govc.run('tags.attach', '-c', 'many', name, 'vm/DC0_C0_RP0_VM0')
    await bench.govc.run('tags.attach', '-c', 'many', 'm1', 'host/DC0_C0')
    expect((await bench.govc.lines('tags.attached.ls', '-r', 'vm/DC0_C0_RP0_VM0')).sort()).toEqual(['m1', 'm2'])
    expect(await bench.govc.lines('tags.attached.ls', 'm1')).toHaveLength(2)
    const bulk = await bench.govc.lines('tags.attached.ls', '-l', 'm1', 'm2')
    expect(bulk.filter((line) => line.startsWith('m1:'))).toHaveLength(2)
    expect(bulk.filter((line) => line.startsWith('m2:'))).toHaveLength(1)
    await bench.govc.run('tags.rm', '-f', '-c', 'many', 'm1')
    await bench.govc.run('tags.category.rm', '-f', 'many')
    expect(await bench.govc.lines('tags.attached.ls', '-r', 'vm/DC0_C0_RP0_VM0')).toEqual([])
  })

  it('a REST session is told of and used by raw requests', async () => {
    const token = await bench.govc.run('session.login', '-r', '-l')
    expect(token.trim()).not.toBe('')
    const answer = await bench.govc.run('session.login', '-r', '/rest/com/vmware/cis/tagging/category')
    expect(JSON.parse(answer)).toHaveProperty('value')
  })

  it('session.login -r makes a session that REST commands take', async () => {
    const login = await bench.govc.try(['session.login', '-r'])
    expect(login.status).toBe(0)
  })
})

import { expect, it } from 'vitest'
import { aRefusal, describeGovc, onVcenter } from '../setup/govc.ts'
import { isReference } from '../setup/server.ts'

describeGovc('govc: custom fields, roles and permissions', (bench) => {
  it('fields.add, ls, rename, rm', async () => {
    expect(await bench.govc.run('fields.add', 'owner')).toMatch(/^\d+$/)
    expect(await bench.govc.run('fields.ls')).toMatch(/owner/)
    await bench.govc.run('fields.rename', 'owner', 'keeper')
    expect(await bench.govc.run('fields.ls')).toMatch(/keeper/)
    await bench.govc.run('fields.rm', 'keeper')
    expect(await bench.govc.run('fields.ls')).not.toMatch(/keeper/)
  })

  it('a field of a name that exists is refused', async () => {
    await bench.govc.run('fields.add', 'dup')
    expect(await bench.govc.refused('fields.add', 'dup')).toMatch(/exists|Duplicate/)
  })

  it('fields.set writes a value and fields.info reads it', async () => {
    await bench.govc.run('fields.add', '-type', 'VirtualMachine', 'colour')
    await bench.govc.run('fields.set', 'colour', 'green', 'vm/DC0_H0_VM0')
    expect(await bench.govc.run('fields.info', '-n', 'colour', 'vm/DC0_H0_VM0')).toMatch(/green/)
    await bench.govc.run('fields.set', 'colour', 'red', 'vm/DC0_H0_VM0', 'vm/DC0_H0_VM1')
    expect(await bench.govc.run('fields.info', 'vm/DC0_H0_VM0', 'vm/DC0_H0_VM1')).toMatch(/red[\s\S]*red/)
  })

  it('fields.set -add makes the field', async () => {
    await bench.govc.run('fields.set', '-add', 'size', 'large', 'vm/DC0_H0_VM0')
    expect(await bench.govc.run('fields.info', '-n', 'size', 'vm/DC0_H0_VM0')).toMatch(/large/)
  })

  it('fields.set of a field that is not there is refused', async () => {
    expect(await bench.govc.refused('fields.set', 'nothing', 'x', 'vm/DC0_H0_VM0')).toMatch(/not found|resolve/)
  })

  it('role.ls shows the system roles', async () => {
    const text = await bench.govc.run('role.ls')
    for (const name of ['Admin', 'ReadOnly', 'NoAccess', 'View', 'Anonymous']) expect(text).toContain(name)
  })

  it('role.create, ls, update, remove', async () => {
    await bench.govc.run(
      'role.create',
      'switcher',
      'VirtualMachine.Interact.PowerOn',
      'VirtualMachine.Interact.PowerOff',
    )
    expect(await bench.govc.lines('role.ls', 'switcher')).toContain('VirtualMachine.Interact.PowerOn')
    await bench.govc.run('role.update', '-a', 'switcher', 'VirtualMachine.Interact.Reset')
    expect(await bench.govc.lines('role.ls', 'switcher')).toContain('VirtualMachine.Interact.Reset')
    await bench.govc.run('role.update', '-r', 'switcher', 'VirtualMachine.Interact.PowerOff')
    expect(await bench.govc.lines('role.ls', 'switcher')).not.toContain('VirtualMachine.Interact.PowerOff')
    await bench.govc.run('role.update', '-name', 'operator', 'switcher')
    expect(await bench.govc.run('role.ls')).toContain('operator')
    await bench.govc.run('role.remove', 'operator')
    expect(await bench.govc.run('role.ls')).not.toContain('operator')
  })

  onVcenter('a system role is not removed', async () => {
    expect(await bench.govc.refused('role.remove', 'Admin')).toMatch(aRefusal)
  })

  it('a role of a name that exists is refused', async () => {
    await bench.govc.run('role.create', 'same')
    expect(await bench.govc.refused('role.create', 'same')).toMatch(/exists|AlreadyExists/i)
  })

  it('permissions.ls shows who may what', async () => {
    expect(await bench.govc.run('permissions.ls', '/')).toMatch(/Admin/)
  })

  it('permissions.set and permissions.remove', async () => {
    await bench.govc.run('permissions.set', '-principal', 'root', '-role', 'ReadOnly', '-propagate=false', '/DC0/vm')
    expect(await bench.govc.run('permissions.ls', '-a=false', '/DC0/vm')).toMatch(/ReadOnly +\S+ +\S*root +No/i)
    await bench.govc.run('permissions.remove', '-principal', 'root', '/DC0/vm')
    expect(await bench.govc.run('permissions.ls', '-a=false', '/DC0/vm')).not.toMatch(/ReadOnly/)
    if (!isReference())
      expect(await bench.govc.refused('permissions.remove', '-principal', 'root', '/DC0/vm')).toMatch(
        /not found|NotFound|could not be found/i,
      )
    await bench.govc.run('permissions.remove', '-f', '-principal', 'root', '/DC0/vm')
  })

  it('role.usage says where a role is used', async () => {
    await bench.govc.run('role.create', 'used')
    await bench.govc.run('permissions.set', '-principal', 'root', '-role', 'used', '/DC0/host')
    expect(await bench.govc.run('role.usage', 'used')).toMatch(/used/)
    if (!isReference()) expect(await bench.govc.refused('role.remove', 'used')).toMatch(aRefusal)
    await bench.govc.run('role.remove', '-force', 'used')
  })

  onVcenter('permissions for a user that does not exist are refused', async () => {
    expect(
      await bench.govc.refused(
        'permissions.set',
        '-principal',
        'nobody-at-all@vsphere.local',
        '-role',
        'ReadOnly',
        '/DC0',
      ),
    ).not.toBe('')
  })
})

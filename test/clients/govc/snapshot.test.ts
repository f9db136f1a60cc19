import { expect, it } from 'vitest'
import { describeGovc, onVcenter } from '../setup/govc.ts'

describeGovc('govc: snapshots', (bench) => {
  const tree = (vm: string, ...args: string[]) => bench.govc.run('snapshot.tree', '-vm', vm, ...args)

  it('a VM has none at first', async () => {
    await bench.govc.createVm('fresh')
    expect(await tree('fresh')).toBe('')
    expect(await bench.govc.property('vm/fresh', 'snapshot')).toBe('')
  })

  it('snapshot.create builds a chain, and the last is current', async () => {
    await bench.govc.createVm('chain', '-disk', '16MB')
    await bench.govc.run('snapshot.create', '-vm', 'chain', '-d', 'the first', 'a')
    await bench.govc.run('snapshot.create', '-vm', 'chain', 'b')
    expect(await tree('chain')).toMatch(/^a\n +b +\.$|^a\n +b \.$|^\[?a\]?[\s\S]*b/)
    expect(await tree('chain', '-C')).toBe('b')
    expect(await tree('chain', '-d')).toContain('the first')
    expect(await tree('chain', '-f')).toContain('a/b')
  })

  it('snapshot.revert goes back, and the next becomes a sibling', async () => {
    await bench.govc.createVm('fork', '-disk', '16MB')
    await bench.govc.run('snapshot.create', '-vm', 'fork', 'root')
    await bench.govc.run('snapshot.create', '-vm', 'fork', 'left')
    await bench.govc.run('snapshot.revert', '-vm', 'fork', 'root')
    expect(await tree('fork', '-C')).toBe('root')
    await bench.govc.run('snapshot.create', '-vm', 'fork', 'right')
    const paths = await tree('fork', '-f')
    expect(paths).toContain('root/left')
    expect(paths).toContain('root/right')
  })

  it('snapshot.revert without a name goes to the current one', async () => {
    await bench.govc.createVm('current')
    await bench.govc.run('snapshot.create', '-vm', 'current', 'here')
    await bench.govc.run('snapshot.revert', '-vm', 'current')
    expect(await tree('current', '-C')).toBe('here')
  })

  onVcenter('snapshot.revert brings back what the VM was', async () => {
    await bench.govc.createVm('timetravel', '-c', '1', '-m', '512')
    await bench.govc.run('snapshot.create', '-vm', 'timetravel', 'young')
    await bench.govc.run('vm.change', '-vm', 'timetravel', '-c', '4', '-m', '1024', '-annotation', 'old')
    await bench.govc.run('snapshot.revert', '-vm', 'timetravel', 'young')
    expect(await bench.govc.property('vm/timetravel', 'config.hardware.numCPU')).toBe('1')
    expect(await bench.govc.property('vm/timetravel', 'config.annotation')).toBe('')
  })

  onVcenter('a snapshot with memory brings back a running VM', async () => {
    await bench.govc.run('vm.create', 'awake')
    await bench.govc.run('snapshot.create', '-vm', 'awake', 'warm')
    await bench.govc.run('vm.power', '-off', 'awake')
    await bench.govc.run('snapshot.revert', '-vm', 'awake', 'warm')
    expect(await bench.govc.property('vm/awake', 'runtime.powerState')).toBe('poweredOn')
  })

  it('snapshot.remove moves children up', async () => {
    await bench.govc.createVm('middle')
    for (const name of ['a', 'b', 'c']) await bench.govc.run('snapshot.create', '-vm', 'middle', name)
    await bench.govc.run('snapshot.remove', '-vm', 'middle', 'b')
    expect(await tree('middle', '-f')).toContain('a/c')
  })

  it('snapshot.remove -r takes the children too', async () => {
    await bench.govc.createVm('subtree')
    for (const name of ['a', 'b', 'c']) await bench.govc.run('snapshot.create', '-vm', 'subtree', name)
    await bench.govc.run('snapshot.remove', '-vm', 'subtree', '-r', 'b')
    expect(await tree('subtree', '-f')).toMatch(/^a/)
    expect(await tree('subtree', '-f')).not.toContain('c')
  })

  it('snapshot.remove * takes all', async () => {
    await bench.govc.createVm('all')
    for (const name of ['a', 'b']) await bench.govc.run('snapshot.create', '-vm', 'all', name)
    await bench.govc.run('snapshot.remove', '-vm', 'all', '*')
    expect(await tree('all')).toBe('')
    expect(await bench.govc.property('vm/all', 'snapshot')).toBe('')
  })

  it('a name that no snapshot has is refused', async () => {
    await bench.govc.createVm('nameless')
    expect(await bench.govc.refused('snapshot.revert', '-vm', 'nameless', 'ghost')).toMatch(/no snapshots|not found/)
    expect(await bench.govc.refused('snapshot.remove', '-vm', 'nameless', 'ghost')).toMatch(/no snapshots|not found/)
  })

  it('the same name twice is ambiguous by name and clear by reference', async () => {
    await bench.govc.createVm('double')
    await bench.govc.run('snapshot.create', '-vm', 'double', 'x')
    await bench.govc.run('snapshot.create', '-vm', 'double', 'x')
    expect(await bench.govc.refused('snapshot.remove', '-vm', 'double', 'x')).toMatch(/resolves to 2/)
    const current = (await bench.govc.property('vm/double', 'snapshot.currentSnapshot')).replace(
      'VirtualMachineSnapshot:',
      '',
    )
    await bench.govc.run('snapshot.remove', '-vm', 'double', current)
    expect(await tree('double', '-f', '-c=false')).toBe('x')
  })

  onVcenter('disks write to a new file after a snapshot', async () => {
    await bench.govc.createVm('delta', '-disk', '16MB')
    await bench.govc.run('snapshot.create', '-vm', 'delta', 's')
    expect(await bench.govc.run('device.info', '-vm', 'delta', 'disk-*')).toContain(
      '[LocalDS_0] delta/delta-000001.vmdk',
    )
    expect(await bench.govc.lines('datastore.ls', 'delta')).toContain('delta-Snapshot1.vmsn')
  })
})

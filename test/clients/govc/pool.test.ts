import { expect, it } from 'vitest'
import { aRefusal, describeGovc, onVcenter } from '../setup/govc.ts'
import { isReference } from '../setup/server.ts'

const root = '/DC0/host/DC0_C0/Resources'

describeGovc('govc: resource pools', (bench) => {
  it('pool.create makes a pool with the default allocation', async () => {
    await bench.govc.run('pool.create', `${root}/plain`)
    const text = await bench.govc.run('pool.info', `${root}/plain`)
    expect(text).toMatch(/Name: +plain/)
    expect(text).toMatch(/CPU Shares: +normal/)
    expect(text).toMatch(/CPU Limit: +-1MHz/)
    expect(text).toMatch(/Mem Reservation: +0MB \(expandable=true\)/)
  })

  it('pool.create takes allocations', async () => {
    await bench.govc.run(
      'pool.create',
      '-cpu.shares',
      'low',
      '-mem.reservation',
      '50',
      '-cpu.limit',
      '500',
      `${root}/sized`,
    )
    expect(await bench.govc.property(`${root}/sized`, 'config.cpuAllocation.limit')).toBe('500')
    expect(await bench.govc.property(`${root}/sized`, 'config.memoryAllocation.reservation')).toBe('50')
    expect(await bench.govc.property(`${root}/sized`, 'config.cpuAllocation.shares.level')).toBe('low')
  })

  it('pool.create refuses a name that is taken', async () => {
    await bench.govc.run('pool.create', `${root}/twice`)
    expect(await bench.govc.refused('pool.create', `${root}/twice`)).toMatch(/already exists|DuplicateName/)
  })

  it('pool.change renames and resizes', async () => {
    await bench.govc.run('pool.create', `${root}/before`)
    await bench.govc.run(
      'pool.change',
      '-name',
      'after',
      '-cpu.shares',
      'high',
      '-mem.expandable=false',
      `${root}/before`,
    )
    expect(await bench.govc.property(`${root}/after`, 'config.cpuAllocation.shares.level')).toBe('high')
    if (!isReference()) {
      expect(await bench.govc.property(`${root}/after`, 'config.memoryAllocation.expandableReservation')).toBe('false')
    }
  })

  it('pools nest', async () => {
    await bench.govc.run('pool.create', `${root}/a`)
    await bench.govc.run('pool.create', `${root}/a/b`)
    await bench.govc.run('pool.create', `${root}/a/b/c`)
    expect(await bench.govc.lines('find', `${root}/a`, '-type', 'p')).toEqual([
      `${root}/a`,
      `${root}/a/b`,
      `${root}/a/b/c`,
    ])
  })

  it('pool.destroy gives its VMs to the parent', async () => {
    await bench.govc.run('pool.create', `${root}/leaving`)
    await bench.govc.createVm('orphan', '-pool', `${root}/leaving`)
    await bench.govc.run('pool.destroy', `${root}/leaving`)
    expect(await bench.govc.property('vm/orphan', 'resourcePool')).toBe('ResourcePool:resgroup-27')
  })

  it('pool.destroy -children removes what is below', async () => {
    await bench.govc.run('pool.create', `${root}/top`)
    await bench.govc.run('pool.create', `${root}/top/x`, `${root}/top/y`)
    await bench.govc.run('pool.destroy', '-children', `${root}/top`)
    expect(await bench.govc.lines('find', `${root}/top`, '-type', 'p')).toEqual([`${root}/top`])
  })

  onVcenter('the root pool is not destroyed', async () => {
    expect(await bench.govc.refused('pool.destroy', root)).toMatch(/not supported|cannot be destroyed/)
  })

  it('pool.info of a pattern', async () => {
    const text = await bench.govc.run('pool.info', '*/Resources')
    expect(text.match(/Name: +Resources/g)).toHaveLength(2)
  })

  onVcenter('shares of a pool are 4000 and 163840 when normal', async () => {
    await bench.govc.run('pool.create', `${root}/shares`)
    expect(await bench.govc.property(`${root}/shares`, 'config.cpuAllocation.shares.shares')).toBe('4000')
    expect(await bench.govc.property(`${root}/shares`, 'config.memoryAllocation.shares.shares')).toBe('163840')
  })

  onVcenter('the root pool has what its hosts have', async () => {
    const limit = Number(await bench.govc.property(root, 'config.cpuAllocation.limit'))
    expect(limit).toBeGreaterThan(0)
    expect(await bench.govc.property(root, 'config.cpuAllocation.reservation')).toBe(String(limit))
  })

  onVcenter('a reservation that the parent lacks is refused', async () => {
    const spec = ['-cpu.reservation', '100000000', '-cpu.expandable=false']
    expect(await bench.govc.refused('pool.create', ...spec, `${root}/greedy`)).toMatch(aRefusal)
  })
})

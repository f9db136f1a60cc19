import { expect, it } from 'vitest'
import { describeGovc } from '../setup/govc.ts'

describeGovc('govc: the inventory', (bench) => {
  it('find lists every path of the default inventory', async () => {
    const paths = await bench.govc.lines('find', '/')
    expect(paths.sort()).toEqual(
      [
        '/',
        '/DC0',
        '/DC0/datastore',
        '/DC0/datastore/LocalDS_0',
        '/DC0/host',
        '/DC0/host/DC0_C0',
        '/DC0/host/DC0_C0/DC0_C0_H0',
        '/DC0/host/DC0_C0/DC0_C0_H1',
        '/DC0/host/DC0_C0/DC0_C0_H2',
        '/DC0/host/DC0_C0/Resources',
        '/DC0/host/DC0_H0',
        '/DC0/host/DC0_H0/DC0_H0',
        '/DC0/host/DC0_H0/Resources',
        '/DC0/network',
        '/DC0/network/DC0_DVPG0',
        '/DC0/network/DVS0',
        '/DC0/network/DVS0-DVUplinks-8',
        '/DC0/network/VM Network',
        '/DC0/vm',
        '/DC0/vm/DC0_C0_RP0_VM0',
        '/DC0/vm/DC0_C0_RP0_VM1',
        '/DC0/vm/DC0_H0_VM0',
        '/DC0/vm/DC0_H0_VM1',
      ].sort(),
    )
  })

  it('find -type m lists the VMs', async () => {
    expect(await bench.govc.lines('find', '/', '-type', 'm')).toHaveLength(4)
  })

  it('find -type h lists the hosts', async () => {
    expect(await bench.govc.lines('find', '/', '-type', 'h')).toHaveLength(4)
  })

  it('find -type n lists networks of all kinds', async () => {
    const names = await bench.govc.lines('find', '/', '-type', 'n')
    expect(names).toContain('/DC0/network/VM Network')
    expect(names).toContain('/DC0/network/DC0_DVPG0')
  })

  it('find -type s lists the datastores', async () => {
    expect(await bench.govc.lines('find', '/', '-type', 's')).toEqual(['/DC0/datastore/LocalDS_0'])
  })

  it('find -type p lists the pools', async () => {
    expect(await bench.govc.lines('find', '/', '-type', 'p')).toHaveLength(2)
  })

  it('find -type c lists clusters', async () => {
    expect(await bench.govc.lines('find', '/', '-type', 'c')).toEqual(['/DC0/host/DC0_C0'])
  })

  it('find -name takes a pattern', async () => {
    expect(await bench.govc.lines('find', '/', '-type', 'm', '-name', '*RP0*')).toHaveLength(2)
  })

  it('find filters by a property', async () => {
    expect(await bench.govc.lines('find', '/', '-type', 'm', '-runtime.powerState', 'poweredOn')).toHaveLength(4)
    expect(await bench.govc.lines('find', '/', '-type', 'm', '-runtime.powerState', 'poweredOff')).toEqual([])
  })

  it('find filters by a reference', async () => {
    const host = await bench.govc.run('find', '-i', '/', '-type', 'h', '-name', 'DC0_H0')
    const names = await bench.govc.lines('find', '/', '-type', 'm', '-runtime.host', host)
    expect(names.sort()).toEqual(['/DC0/vm/DC0_H0_VM0', '/DC0/vm/DC0_H0_VM1'])
  })

  it('find -maxdepth stops', async () => {
    expect(await bench.govc.lines('find', '/', '-maxdepth', '1')).toEqual(['/', '/DC0'])
  })

  it('find -p goes up', async () => {
    const parents = await bench.govc.lines('find', '-p', '/DC0/host/DC0_C0/DC0_C0_H0')
    expect(parents).toContain('/DC0/host/DC0_C0')
    expect(parents).toContain('/DC0')
  })

  it('find -i gives references and -l types', async () => {
    expect(await bench.govc.lines('find', '-i', '/', '-type', 'd')).toEqual(['Datacenter:datacenter-1'])
    expect(await bench.govc.run('find', '-l', '/', '-type', 'd')).toMatch(/^Datacenter +\/DC0$/)
  })

  it('ls lists the folders of a datacenter', async () => {
    expect((await bench.govc.lines('ls')).sort()).toEqual(['/DC0/datastore', '/DC0/host', '/DC0/network', '/DC0/vm'])
  })

  it('ls takes patterns', async () => {
    expect(await bench.govc.lines('ls', 'vm/DC0_H0_*')).toEqual(['/DC0/vm/DC0_H0_VM0', '/DC0/vm/DC0_H0_VM1'])
    expect(await bench.govc.lines('ls', '/DC0/host/DC0_*')).toContain('/DC0/host/DC0_C0/DC0_C0_H2')
  })

  it('ls -t filters by type and -i prints references', async () => {
    expect(await bench.govc.lines('ls', '-t', 'ClusterComputeResource', 'host')).toEqual(['/DC0/host/DC0_C0'])
    expect(await bench.govc.run('ls', '-i', 'vm/DC0_H0_VM0')).toBe('VirtualMachine:vm-62')
  })

  it('ls -L turns a reference into a path', async () => {
    expect(await bench.govc.run('ls', '-L', 'VirtualMachine:vm-62')).toBe('/DC0/vm/DC0_H0_VM0')
    expect(await bench.govc.run('ls', '-L', 'HostSystem:host-21')).toBe('/DC0/host/DC0_H0/DC0_H0')
  })

  it('tree draws the inventory', async () => {
    const text = await bench.govc.run('tree', '/')
    expect(text).toContain('DC0_C0_RP0_VM0')
    expect(text).toContain('LocalDS_0')
  })

  it('tree -L bounds the depth and -p shows types', async () => {
    const text = await bench.govc.run('tree', '-p', '-L', '2', '/DC0')
    expect(text).toMatch(/\[ClusterComputeResource\] +DC0_C0/)
    expect(text).not.toContain('DC0_C0_H0')
  })

  it('a name that does not exist is said to be missing', async () => {
    expect(await bench.govc.refused('vm.info', '-vm.ipath', '/DC0/vm/nobody')).toMatch(/no such VM|not found/)
  })
})

import { expect, it } from 'vitest'
import { aRefusal, describeGovc, onVcenter } from '../setup/govc.ts'
import { isReference } from '../setup/server.ts'

describeGovc('govc: folders and datacenters', (bench) => {
  it('folder.create makes a folder in each kind of folder', async () => {
    for (const kind of ['vm', 'host', 'datastore', 'network']) {
      await bench.govc.run('folder.create', `/DC0/${kind}/shelf`)
      expect(await bench.govc.lines('ls', '-t', 'Folder', `/DC0/${kind}`)).toContain(`/DC0/${kind}/shelf`)
    }
  })

  it('folder.create makes a folder in a folder', async () => {
    await bench.govc.run('folder.create', '/DC0/vm/outer')
    await bench.govc.run('folder.create', '/DC0/vm/outer/inner')
    expect(await bench.govc.lines('find', '/DC0/vm/outer')).toEqual(['/DC0/vm/outer', '/DC0/vm/outer/inner'])
  })

  it('folder.create -pod makes a datastore cluster', async () => {
    await bench.govc.run('folder.create', '-pod', '/DC0/datastore/pod')
    expect(await bench.govc.run('find', '-l', '/DC0/datastore', '-name', 'pod')).toMatch(/^StoragePod/)
    expect(await bench.govc.run('datastore.cluster.info', 'pod')).toMatch(/Path: +\/DC0\/datastore\/pod/)
    await bench.govc.run('object.mv', '/DC0/datastore/LocalDS_0', '/DC0/datastore/pod')
    expect(await bench.govc.lines('find', '/DC0/datastore/pod')).toContain('/DC0/datastore/pod/LocalDS_0')
    if (!isReference()) await bench.govc.run('object.mv', '/DC0/datastore/pod/LocalDS_0', '/DC0/datastore')
  })

  it('a folder whose name is taken is refused', async () => {
    await bench.govc.run('folder.create', '/DC0/vm/taken')
    expect(await bench.govc.refused('folder.create', '/DC0/vm/taken')).toMatch(/already exists|DuplicateName/)
  })

  it('folder.info says what may be inside', async () => {
    const text = await bench.govc.run('folder.info', '/DC0/vm')
    expect(text).toMatch(/Name: +vm/)
    expect(text).toMatch(/VirtualMachine/)
  })

  it('object.rename renames a folder', async () => {
    await bench.govc.run('folder.create', '/DC0/vm/first')
    await bench.govc.run('object.rename', '/DC0/vm/first', 'second')
    expect(await bench.govc.lines('ls', '/DC0/vm')).toContain('/DC0/vm/second')
  })

  it('object.mv moves a folder into another', async () => {
    await bench.govc.run('folder.create', '/DC0/vm/from', '/DC0/vm/into')
    await bench.govc.run('object.mv', '/DC0/vm/from', '/DC0/vm/into')
    expect(await bench.govc.lines('ls', '/DC0/vm/into')).toEqual(['/DC0/vm/into/from'])
  })

  onVcenter('object.mv of a VM into a host folder is refused', async () => {
    await bench.govc.createVm('lost')
    expect(await bench.govc.refused('object.mv', '/DC0/vm/lost', '/DC0/host')).toMatch(aRefusal)
  })

  it('object.destroy removes a folder and what is in it', async () => {
    await bench.govc.run('folder.create', '/DC0/vm/bin')
    await bench.govc.createVm('trash', '-folder', 'bin')
    await bench.govc.run('object.destroy', '/DC0/vm/bin')
    expect(await bench.govc.lines('find', '/DC0/vm', '-name', 'trash')).toEqual([])
  })

  onVcenter('the folders of a datacenter cannot be removed', async () => {
    expect(await bench.govc.refused('object.destroy', '/DC0/network')).toMatch(/not supported/)
    expect(await bench.govc.refused('object.rename', '/DC0/vm', 'machines')).toMatch(/not supported/)
  })

  onVcenter('a slash in a name is kept escaped', async () => {
    await bench.govc.run('folder.create', '/DC0/vm/esc')
    await bench.govc.run('object.rename', '/DC0/vm/esc', 'a/b')
    expect(await bench.govc.lines('ls', '/DC0/vm')).toContain('/DC0/vm/a%2fb')
  })

  it('datacenter.create makes a datacenter with its four folders', async () => {
    await bench.govc.run('datacenter.create', 'DC9')
    expect((await bench.govc.lines('find', '/DC9', '-type', 'f')).sort()).toEqual([
      '/DC9/datastore',
      '/DC9/host',
      '/DC9/network',
      '/DC9/vm',
    ])
    await bench.govc.run('object.destroy', '/DC9')
    expect(await bench.govc.lines('ls', '/')).not.toContain('/DC9')
  })

  it('datacenter.create -folder makes it there', async () => {
    await bench.govc.run('folder.create', '/sites')
    await bench.govc.run('datacenter.create', '-folder', '/sites', 'east')
    expect(await bench.govc.lines('find', '/sites', '-type', 'd')).toEqual(['/sites/east'])
  })

  it('datacenter.info counts', async () => {
    const text = await bench.govc.run('datacenter.info', '/DC0')
    expect(text).toMatch(/Hosts: +4/)
    expect(text).toMatch(/Clusters: +1/)
    expect(text).toMatch(/Datastores: +1/)
  })
})

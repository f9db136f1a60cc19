import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { aRefusal, describeGovc, onVcenter } from '../setup/govc.ts'
import { at, listAt, textAt } from '../setup/json.ts'
import { isReference } from '../setup/server.ts'

describeGovc('govc: datastores and their files', (bench) => {
  const put = async (name: string, content: string) => {
    const outcome = await bench.govc.try(['datastore.upload', '-', name], content)
    expect(outcome.status, outcome.stderr).toBe(0)
  }
  const get = async (name: string) => (await bench.govc.try(['datastore.download', name, '-'])).stdout

  it('datastore.info shows size and place', async () => {
    const text = await bench.govc.run('datastore.info', 'LocalDS_0')
    expect(text).toMatch(/Name: +LocalDS_0/)
    expect(text).toMatch(/Path: +\/DC0\/datastore\/LocalDS_0/)
    expect(text).toMatch(/Capacity: +[\d.]+ GB/)
  })

  it('datastore.ls lists the folders of VMs', async () => {
    const names = await bench.govc.lines('datastore.ls')
    expect(names).toContain('DC0_H0_VM0')
    expect((await bench.govc.lines('datastore.ls', 'DC0_H0_VM0')).sort()).toEqual(
      expect.arrayContaining(['DC0_H0_VM0.vmx', 'disk1.vmdk', 'vmware.log']),
    )
  })

  it('datastore.ls -l shows sizes, -R goes down, -p marks folders', async () => {
    expect(await bench.govc.run('datastore.ls', '-l', 'DC0_H0_VM0')).toMatch(/B .*\d{4}.*vmware\.log/)
    expect(await bench.govc.run('datastore.ls', '-R')).toMatch(/\[LocalDS_0\][ /]DC0_H0_VM0\/?:/)
    expect(await bench.govc.lines('datastore.ls', '-p')).toContain('DC0_H0_VM0/')
  })

  it('datastore.ls of what is not there is refused', async () => {
    expect(await bench.govc.refused('datastore.ls', 'no-such-folder')).toMatch(/not found|FileNotFound/)
  })

  it('datastore.mkdir makes folders', async () => {
    await bench.govc.run('datastore.mkdir', 'one')
    expect(await bench.govc.lines('datastore.ls')).toContain('one')
    expect(await bench.govc.refused('datastore.mkdir', 'one')).toMatch(/exists/i)
    expect(await bench.govc.refused('datastore.mkdir', 'x/y/z')).toMatch(/not found|no such file/i)
    await bench.govc.run('datastore.mkdir', '-p', 'x/y/z')
    expect(await bench.govc.lines('datastore.ls', 'x/y')).toEqual(['z'])
  })

  it('upload and download give the same bytes', async () => {
    const file = `${bench.govc.home}/random`
    const bytes = Buffer.from(Array.from({ length: 70_000 }, (_, index) => (index * 31) % 256))
    writeFileSync(file, bytes)
    await bench.govc.run('datastore.upload', file, 'random.bin')
    await bench.govc.run('datastore.download', 'random.bin', `${file}.back`)
    expect(readFileSync(`${file}.back`).equals(bytes)).toBe(true)
    expect(await bench.govc.run('datastore.ls', '-l', 'random.bin')).toMatch(/68\.4KB/)
  })

  it('datastore.upload reads stdin, overwrites, and makes no folder unless told to', async () => {
    await put('text.txt', 'first')
    await put('text.txt', 'second')
    expect(await get('text.txt')).toBe('second')
  })

  it('datastore.download of what is not there is refused', async () => {
    expect(await bench.govc.refused('datastore.download', 'nothing.txt', '-')).toMatch(/404/)
  })

  it('datastore.tail prints the end', async () => {
    await put('lines.txt', Array.from({ length: 30 }, (_, index) => `line ${index}\n`).join(''))
    const lines = await bench.govc.lines('datastore.tail', '-n', '3', 'lines.txt')
    expect(lines).toEqual(['line 27', 'line 28', 'line 29'])
    expect(await bench.govc.run('datastore.tail', '-c', '8', 'lines.txt')).toBe('line 29')
  })

  it('datastore.cp copies, and overwrites only with -f', async () => {
    await put('source.txt', 'copied')
    await bench.govc.run('datastore.cp', 'source.txt', 'target.txt')
    expect(await get('target.txt')).toBe('copied')
    expect(await bench.govc.refused('datastore.cp', 'source.txt', 'target.txt')).toMatch(/exists/i)
    await put('source.txt', 'newer')
    await bench.govc.run('datastore.cp', '-f', 'source.txt', 'target.txt')
    expect(await get('target.txt')).toBe('newer')
  })

  it('datastore.mv moves', async () => {
    await put('here.txt', 'moving')
    await bench.govc.run('datastore.mkdir', 'there')
    await bench.govc.run('datastore.mv', 'here.txt', 'there/here.txt')
    expect(await get('there/here.txt')).toBe('moving')
    expect(await bench.govc.lines('datastore.ls')).not.toContain('here.txt')
  })

  it('datastore.rm removes files and folders', async () => {
    await bench.govc.run('datastore.mkdir', '-p', 'heap/deep')
    await put('heap/deep/a.txt', 'a')
    await bench.govc.run('datastore.rm', 'heap/deep/a.txt')
    expect(await bench.govc.lines('datastore.ls', 'heap/deep')).toEqual([])
    await bench.govc.run('datastore.rm', 'heap')
    expect(await bench.govc.lines('datastore.ls')).not.toContain('heap')
    expect(await bench.govc.refused('datastore.rm', 'heap')).toMatch(/not found|FileNotFound/i)
    await bench.govc.run('datastore.rm', '-f', 'heap')
  })

  it('datastore.disk.create, info and extend', async () => {
    await bench.govc.run('datastore.disk.create', '-size', '64MB', 'lonely.vmdk')
    const disk =
      at(await bench.govc.json('datastore.disk.info', 'lonely.vmdk'), 'info.0') ??
      (await bench.govc.json('datastore.disk.info', 'lonely.vmdk'))
    expect(JSON.stringify(disk)).toContain('lonely.vmdk')
    expect(await bench.govc.lines('datastore.ls')).toEqual(expect.arrayContaining(['lonely.vmdk']))
    expect(await bench.govc.refused('datastore.disk.create', '-size', '64MB', 'lonely.vmdk')).toMatch(/exists/i)
    await bench.govc.run('datastore.disk.extend', '-size', '128MB', 'lonely.vmdk')
    await bench.govc.run('datastore.rm', 'lonely.vmdk')
    expect(await bench.govc.lines('datastore.ls')).not.toContain('lonely.vmdk')
  })

  it('datastore.cp of a disk copies descriptor and extent', async () => {
    await bench.govc.run('datastore.disk.create', '-size', '16MB', 'copy-me.vmdk')
    await bench.govc.run('datastore.cp', 'copy-me.vmdk', 'copied.vmdk')
    expect(await bench.govc.lines('datastore.ls')).toContain('copied.vmdk')
    await bench.govc.run('datastore.mv', 'copied.vmdk', 'moved.vmdk')
    expect(await bench.govc.lines('datastore.ls')).not.toContain('copied.vmdk')
  })

  it('datastore.create -type local uses a folder of this machine', async () => {
    const directory = mkdtempSync(`${bench.govc.home}/local-`)
    await bench.govc.run('datastore.create', '-type', 'local', '-name', 'mine', '-path', directory, 'DC0_H0')
    expect(await bench.govc.lines('ls', '/DC0/datastore')).toContain('/DC0/datastore/mine')
    writeFileSync(`${directory}/put-here.txt`, 'by hand')
    expect(await bench.govc.lines('datastore.ls', '-ds', 'mine')).toEqual(['put-here.txt'])
    expect(await bench.govc.run('datastore.download', '-ds', 'mine', 'put-here.txt', '-')).toBe('by hand')
    await bench.govc.try(['datastore.upload', '-ds', 'mine', '-', 'up.txt'], 'from there')
    expect(readFileSync(`${directory}/up.txt`, 'utf8')).toBe('from there')
    if (isReference()) return
    await bench.govc.run('datastore.remove', '-ds', 'mine', 'DC0_H0')
    expect(await bench.govc.lines('ls', '/DC0/datastore')).not.toContain('/DC0/datastore/mine')
    expect(existsSync(`${directory}/up.txt`)).toBe(true)
  })

  onVcenter('nothing outside of a datastore is reachable', async () => {
    expect(await bench.govc.refused('datastore.download', '../../../../../../etc/passwd', '-')).toMatch(aRefusal)
    expect(await bench.govc.refused('datastore.ls', '../..')).toMatch(aRefusal)
  })

  onVcenter('datastore.create mounts NFS on several hosts as one datastore', async () => {
    const nfs = [
      '-type',
      'nfs',
      '-name',
      'shared',
      '-remote-host',
      'nas.example',
      '-remote-path',
      '/export',
      '-mode',
      'readWrite',
    ]
    await bench.govc.run('datastore.create', ...nfs, 'DC0_C0_H0', 'DC0_C0_H1')
    const info = await bench.govc.json('datastore.info', 'shared')
    expect(listAt(info, 'datastores')).toHaveLength(1)
    expect(at(info, 'datastores.0.summary.type')).toBe('NFS')
    expect(listAt(info, 'datastores.0.host')).toHaveLength(2)
    expect(textAt(info, 'datastores.0.info.nas.remoteHost')).toBe('nas.example')
  })

  onVcenter('a datastore that holds VMs is not removed', async () => {
    expect(await bench.govc.refused('object.destroy', '/DC0/datastore/LocalDS_0')).toMatch(/in use/)
  })

  onVcenter('datastore.create -type vmfs formats a free disk', async () => {
    const disks = await bench.govc.run('host.storage.info', '-host', 'DC0_H0')
    const disk =
      /(mpx|naa|t10|eui)\.\S+/.exec(
        disks
          .split('\n')
          .filter((line) => / disk /.test(line))
          .at(-1) ?? '',
      )?.[0] ?? ''
    await bench.govc.run('datastore.create', '-type', 'vmfs', '-name', 'formatted', '-disk', disk, 'DC0_H0')
    expect(at(await bench.govc.json('datastore.info', 'formatted'), 'datastores.0.summary.type')).toBe('VMFS')
  })

  onVcenter('object.rename renames a datastore', async () => {
    const directory = mkdtempSync(`${bench.govc.home}/renamed-`)
    await bench.govc.run('datastore.create', '-type', 'local', '-name', 'first-name', '-path', directory, 'DC0_H0')
    await bench.govc.run('object.rename', '/DC0/datastore/first-name', 'last-name')
    expect(await bench.govc.property('/DC0/datastore/last-name', 'summary.name')).toBe('last-name')
  })

  onVcenter('datastore.maintenance.enter is refused while VMs run there', async () => {
    const outcome = await bench.govc.try(['datastore.maintenance.enter', '-ds', 'LocalDS_0'])
    expect(outcome.stdout + outcome.stderr).not.toBe('')
  })
})

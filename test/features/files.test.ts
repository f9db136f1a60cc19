import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { authorizationFeature } from '../../src/features/authorization/index.ts'
import { createDatacenter, datacenterFeature } from '../../src/features/datacenter/index.ts'
import { createDatastore, datastoreFeature } from '../../src/features/datastore/index.ts'
import { filesFeature } from '../../src/features/files/index.ts'
import { folderFeature } from '../../src/features/folder/index.ts'
import { identityFeature } from '../../src/features/identity/index.ts'
import { inventoryFeature, vmKind } from '../../src/features/inventory/index.ts'
import { sessionFeature } from '../../src/features/session/index.ts'
import { vmDevicesFeature } from '../../src/features/vm-devices/index.ts'
import type { Ref } from '../../src/kernel/managed.ts'
import type { TaskState } from '../../src/kernel/task.ts'
import { makeTestInstance, type TestInstance } from './harness.ts'

const features = [
  inventoryFeature,
  datastoreFeature,
  folderFeature,
  datacenterFeature,
  vmDevicesFeature,
  identityFeature,
  authorizationFeature,
  sessionFeature,
  filesFeature,
]
const disks = { type: 'VirtualDiskManager', value: 'virtualDiskManager' }
const manager = { type: 'FileManager', value: 'FileManager' }

const open: { e: TestInstance; folder: string }[] = []
afterEach(() => {
  for (const { e, folder } of open.splice(0)) {
    e.close()
    rmSync(folder, { recursive: true, force: true })
  }
})

/** An instance with a datastore `ds` that is a folder of this machine. */
async function start(settings: Parameters<typeof makeTestInstance>[0] = {}) {
  const e = await makeTestInstance({ features, ...settings })
  const folder = mkdtempSync(join(tmpdir(), 'files-test-'))
  open.push({ e, folder })
  const { datacenter, datastore } = e.kernel.store.writeNow(() => {
    const call = e.kernel.systemCall('test')
    const { id } = createDatacenter(call, 'group-d1', 'DC0')
    const made = createDatastore(call, { name: 'ds', datacenter: id, type: 'OTHER', hosts: [], localPath: folder })
    return { datacenter: { type: 'Datacenter', value: id }, datastore: { type: 'Datastore', value: made.id } }
  })
  const browser = e.read(datastore, 'browser') as Ref
  const task = async (method: string, self: Ref, args: object) => e.task(await e.invoke(method, self, args))
  const search = async (path: string, searchSpec?: object) =>
    task('SearchDatastore_Task', browser, { datastorePath: path, searchSpec })
  const names = async (path: string, spec?: object) =>
    ((await search(path, spec)).result as { file: { path: string }[] }).file.map((one) => one.path)
  return { e, folder, datacenter, datastore, browser, task, search, names }
}

/** A VM with a .vmx and a thin disk of 1 GiB. */
function putVm(e: TestInstance, datastore: Ref, name: string, powerState = 'poweredOff'): void {
  const file = (end: string) => `[ds] ${name}/${name}${end}`
  const config = {
    name,
    uuid: '420e6d4e-0000-0000-0000-000000000001',
    instanceUuid: '500e6d4e-0000-0000-0000-000000000001',
    guestId: 'otherGuest',
    version: 'vmx-21',
    template: false,
    files: { vmPathName: file('.vmx') },
    extraConfig: [{ key: 'guestinfo.a', value: 'x"y' }],
    hardware: {
      numCPU: 2,
      memoryMB: 64,
      device: [
        { _typeName: 'ParaVirtualSCSIController', key: 1000, busNumber: 0 },
        {
          _typeName: 'VirtualDisk',
          key: 2000,
          controllerKey: 1000,
          unitNumber: 0,
          capacityInKB: 1048576,
          capacityInBytes: 1073741824,
          backing: {
            _typeName: 'VirtualDiskFlatVer2BackingInfo',
            fileName: file('.vmdk'),
            datastore,
            thinProvisioned: true,
            uuid: '6000c290-1111-2222-3333-444455556666',
          },
        },
      ],
    },
  }
  const files = [
    { key: 0, name: file('.vmx'), type: 'config', size: 3000 },
    { key: 1, name: file('.vmdk'), type: 'diskDescriptor', size: 512 },
    { key: 2, name: file('-flat.vmdk'), type: 'diskExtent', size: 0 },
    { key: 3, name: `[ds] ${name}/vmware.log`, type: 'log', size: 1000 },
  ]
  e.kernel.store.writeNow(() =>
    e.kernel.store.insert(vmKind, {
      id: `vm-${name}`,
      name,
      parent: undefined,
      config,
      runtime: { powerState, host: { type: 'HostSystem', value: 'host-1' } },
      guest: {},
      home: datastore.value,
      resourcePool: undefined,
      nextSnapshot: 1,
      files,
    } as never),
  )
}

const fault = (task: TaskState) => task.error?.fault._typeName

describe('files of VMs', () => {
  test('appear in the real folder a moment after the commit, .vmx and descriptor with their text', async () => {
    const { e, folder, datastore } = await start()
    putVm(e, datastore, 'web')
    expect(existsSync(join(folder, 'web'))).toBe(false)
    await e.advance(100)
    const vmx = readFileSync(join(folder, 'web/web.vmx'), 'utf8')
    expect(vmx).toContain('displayName = "web"\n')
    expect(vmx).toContain('scsi0:0.fileName = "web.vmdk"\n')
    expect(vmx).toContain('guestinfo.a = "x|22y"\n')
    const descriptor = readFileSync(join(folder, 'web/web.vmdk'), 'utf8')
    expect(descriptor).toContain('RW 2097152 VMFS "web-flat.vmdk"')
    expect(descriptor).toContain('ddb.thinProvisioned = "1"')
  })

  test('are made on the first look too, and again when somebody removed them', async () => {
    const { e, folder, datastore, names } = await start()
    putVm(e, datastore, 'web')
    expect(await names('[ds] web')).toEqual(['vmware.log', 'web-flat.vmdk', 'web.vmdk', 'web.vmx'])
    rmSync(join(folder, 'web'), { recursive: true })
    expect(await names('[ds] web')).toHaveLength(4)
    expect(existsSync(join(folder, 'web/web.vmx'))).toBe(true)
  })

  test('leave with the VM, and the folder with them unless people keep something there', async () => {
    const { e, folder, datastore } = await start()
    putVm(e, datastore, 'web')
    putVm(e, datastore, 'db')
    await e.advance(100)
    writeFileSync(join(folder, 'db/notes.txt'), 'mine')
    e.kernel.store.writeNow(() => {
      e.kernel.store.remove(vmKind, 'vm-web')
      e.kernel.store.remove(vmKind, 'vm-db')
    })
    await e.advance(100)
    expect(existsSync(join(folder, 'web'))).toBe(false)
    expect(existsSync(join(folder, 'db/db.vmx'))).toBe(false)
    expect(existsSync(join(folder, 'db/notes.txt'))).toBe(true)
  })

  test('count for the space of the datastore', async () => {
    const { e, datastore } = await start()
    const before = e.read(datastore, 'summary.freeSpace') as number
    putVm(e, datastore, 'web')
    expect(e.read(datastore, 'summary.freeSpace')).toBe(before - 4512)
    expect(e.read(datastore, 'summary.uncommitted')).toBe(1073741824)
  })
})

describe('browsing', () => {
  test('lists files of people beside those of VMs, folders of the top included', async () => {
    const { e, folder, datastore, search } = await start()
    putVm(e, datastore, 'web')
    mkdirSync(join(folder, 'iso'))
    writeFileSync(join(folder, 'a.iso'), 'abc')
    const { result } = await search('[ds]', {
      details: { fileType: true, fileSize: true, modification: true, fileOwner: true },
    })
    expect(result).toMatchObject({ folderPath: '[ds] ', datastore })
    expect((result as { file: object[] }).file).toMatchObject([
      { _typeName: 'IsoImageFileInfo', path: 'a.iso', fileSize: 3, owner: 'root' },
      { _typeName: 'FolderFileInfo', path: 'iso' },
      { _typeName: 'FolderFileInfo', path: 'web' },
    ])
  })

  test('a query for disks hides extents and says what is asked for', async () => {
    const { e, datastore, search } = await start()
    putVm(e, datastore, 'web')
    const details = { diskType: true, capacityKb: true, hardwareVersion: true, thin: true, diskExtents: true }
    const { result } = await search('[ds] web', { query: [{ _typeName: 'VmDiskFileQuery', details }] })
    expect(result).toMatchObject({ folderPath: '[ds] web/' })
    expect((result as { file: object[] }).file).toEqual([
      {
        _typeName: 'VmDiskFileInfo',
        path: 'web.vmdk',
        diskType: 'VirtualDiskFlatVer2BackingInfo',
        capacityKb: 1048576,
        hardwareVersion: 21,
        thin: true,
        diskExtents: ['web-flat.vmdk'],
      },
    ])
  })

  test('patterns match without case unless asked for', async () => {
    const { folder, names } = await start()
    for (const name of ['One.txt', 'two.txt', 'three.iso']) writeFileSync(join(folder, name), '')
    expect(await names('[ds]', { matchPattern: ['o*.TXT'] })).toEqual(['One.txt'])
    expect(await names('[ds]', { matchPattern: ['o*'], searchCaseInsensitive: false })).toEqual([])
    expect(await names('[ds]', { matchPattern: ['t??.txt'] })).toEqual(['two.txt'])
  })

  test('sub-folders answer with one result a folder', async () => {
    const { e, datastore, browser, task } = await start()
    putVm(e, datastore, 'web')
    putVm(e, datastore, 'db')
    const { result, descriptionId, entity, entityName } = await task('SearchDatastoreSubFolders_Task', browser, {
      datastorePath: '[ds]',
      searchSpec: { matchPattern: ['*.vmx'] },
    })
    expect({ descriptionId, entity, entityName }).toEqual({
      descriptionId: 'host.DatastoreBrowser.searchSubFolders',
      entity: undefined,
      entityName: 'ds',
    })
    const { _value } = result as { _value: { folderPath: string }[] }
    expect(_value.map((one) => one.folderPath)).toEqual(['[ds] ', '[ds] db/', '[ds] web/'])
  })

  test('a folder that is missing ends in FileNotFound, a bad path in InvalidDatastorePath', async () => {
    const { search } = await start()
    expect(fault(await search('[ds] nothing'))).toBe('FileNotFound')
    expect(fault(await search('[other] x'))).toBe('InvalidDatastorePath')
    expect(fault(await search('nonsense'))).toBe('InvalidDatastorePath')
    expect(fault(await search('[ds] ../../etc'))).toBe('InvalidDatastorePath')
  })

  test('links are followed', async () => {
    const { folder, names } = await start()
    const elsewhere = mkdtempSync(join(tmpdir(), 'files-test-'))
    writeFileSync(join(elsewhere, 'linked.iso'), '')
    symlinkSync(elsewhere, join(folder, 'link'))
    symlinkSync(join(folder, 'gone'), join(folder, 'broken'))
    expect(await names('[ds] link')).toEqual(['linked.iso'])
    expect(await names('[ds]')).toEqual(['link'])
    rmSync(elsewhere, { recursive: true })
  })

  test('without Datastore.Browse faults NoPermission', async () => {
    const { e, browser } = await start()
    await expect(
      e.invoke('SearchDatastore_Task', browser, { datastorePath: '[ds]' }, { user: 'LOCAL\\nobody' }),
    ).rejects.toMatchObject({ fault: 'NoPermission', data: { privilegeId: 'System.View' } })
  })
})

describe('FileManager', () => {
  test('makes folders, and their parents when asked', async () => {
    const { e, folder, datacenter } = await start()
    const mkdir = (name: string, createParentDirectories = false) =>
      e.invoke('MakeDirectory', manager, { name, datacenter, createParentDirectories })
    await mkdir('[ds] a')
    expect(existsSync(join(folder, 'a'))).toBe(true)
    await expect(mkdir('[ds] a')).rejects.toMatchObject({ fault: 'FileAlreadyExists' })
    await expect(mkdir('[ds] b/c')).rejects.toMatchObject({ fault: 'FileNotFound' })
    await mkdir('[ds] b/c', true)
    expect(existsSync(join(folder, 'b/c'))).toBe(true)
    await expect(e.invoke('MakeDirectory', manager, { name: '[ds] d' })).rejects.toMatchObject({
      fault: 'InvalidArgument',
      data: { invalidProperty: 'datacenter' },
    })
  })

  test('copies, moves and deletes with an event each', async () => {
    const { e, folder, datacenter, task } = await start()
    writeFileSync(join(folder, 'a.txt'), 'hello')
    const args = { sourceDatacenter: datacenter, sourceName: '[ds] a.txt', destinationName: '[ds] b.txt' }
    expect((await task('CopyDatastoreFile_Task', manager, args)).state).toBe('success')
    expect(fault(await task('CopyDatastoreFile_Task', manager, args))).toBe('FileAlreadyExists')
    expect((await task('CopyDatastoreFile_Task', manager, { ...args, force: true })).state).toBe('success')
    const move = { sourceDatacenter: datacenter, sourceName: '[ds] b.txt', destinationName: '[ds] c.txt' }
    expect((await task('MoveDatastoreFile_Task', manager, move)).state).toBe('success')
    expect(fault(await task('MoveDatastoreFile_Task', manager, move))).toBe('FileNotFound')
    expect(readFileSync(join(folder, 'c.txt'), 'utf8')).toBe('hello')
    expect((await task('DeleteDatastoreFile_Task', manager, { name: '[ds] c.txt', datacenter })).state).toBe('success')
    expect(existsSync(join(folder, 'c.txt'))).toBe(false)
    const types = e.events().map((row) => row.event._typeName)
    expect(types.filter((type) => type.startsWith('DatastoreFile'))).toEqual([
      'DatastoreFileCopiedEvent',
      'DatastoreFileCopiedEvent',
      'DatastoreFileMovedEvent',
      'DatastoreFileDeletedEvent',
    ])
  })

  test('does not delete what a running VM has open', async () => {
    const { e, datacenter, datastore, task } = await start()
    putVm(e, datastore, 'web', 'poweredOn')
    expect(fault(await task('DeleteDatastoreFile_Task', manager, { name: '[ds] web', datacenter }))).toBe('FileLocked')
    putVm(e, datastore, 'db')
    expect((await task('DeleteDatastoreFile_Task', manager, { name: '[ds] db', datacenter })).state).toBe('success')
    expect(e.kernel.store.get(vmKind, 'vm-db')?.files).toEqual([])
  })
})

describe('VirtualDiskManager', () => {
  const spec = { _typeName: 'FileBackedVirtualDiskSpec', diskType: 'thin', adapterType: 'lsiLogic', capacityKb: 2048 }

  test('makes, extends, copies, moves and deletes disks', async () => {
    const { e, folder, datacenter, task, names } = await start()
    const made = await task('CreateVirtualDisk_Task', disks, { name: '[ds] d.vmdk', datacenter, spec })
    expect(made).toMatchObject({ state: 'success', result: '[ds] d.vmdk', entity: undefined, entityName: 'ds' })
    expect(fault(await task('CreateVirtualDisk_Task', disks, { name: '[ds] d.vmdk', datacenter, spec }))).toBe(
      'FileAlreadyExists',
    )
    expect(await names('[ds]')).toEqual(['d-flat.vmdk', 'd.vmdk'])
    await task('ExtendVirtualDisk_Task', disks, { name: '[ds] d.vmdk', datacenter, newCapacityKb: 4096 })
    await e.advance(100)
    expect(readFileSync(join(folder, 'd.vmdk'), 'utf8')).toContain('RW 8192 VMFS "d-flat.vmdk"')
    const copy = { sourceName: '[ds] d.vmdk', sourceDatacenter: datacenter, destName: '[ds] e.vmdk' }
    expect((await task('CopyVirtualDisk_Task', disks, copy)).state).toBe('success')
    const move = { sourceName: '[ds] e.vmdk', sourceDatacenter: datacenter, destName: '[ds] f.vmdk' }
    expect((await task('MoveVirtualDisk_Task', disks, move)).state).toBe('success')
    expect(await names('[ds]')).toEqual(['d-flat.vmdk', 'd.vmdk', 'f-flat.vmdk', 'f.vmdk'])
    expect((await task('DeleteVirtualDisk_Task', disks, { name: '[ds] d.vmdk', datacenter })).state).toBe('success')
    await e.advance(100)
    expect(await names('[ds]')).toEqual(['f-flat.vmdk', 'f.vmdk'])
    expect(fault(await task('DeleteVirtualDisk_Task', disks, { name: '[ds] d.vmdk', datacenter }))).toBe('FileNotFound')
  })

  test('knows uuid and geometry, and a disk that people copied in', async () => {
    const { e, folder, datacenter, task } = await start()
    await task('CreateVirtualDisk_Task', disks, { name: '[ds] d.vmdk', datacenter, spec })
    const args = { name: '[ds] d.vmdk', datacenter }
    expect(await e.invoke('QueryVirtualDiskUuid', disks, args)).toMatch(/^[0-9a-f]{8}-/)
    await e.invoke('SetVirtualDiskUuid', disks, { ...args, uuid: '6000C290-0000-0000-0000-000000000000' })
    expect(await e.invoke('QueryVirtualDiskUuid', disks, args)).toBe('6000C290-0000-0000-0000-000000000000')
    expect(await e.invoke('QueryVirtualDiskGeometry', disks, args)).toEqual({ cylinder: 2, head: 64, sector: 32 })
    expect(await e.invoke('QueryVirtualDiskFragmentation', disks, args)).toBe(0)
    writeFileSync(
      join(folder, 'x.vmdk'),
      '# Disk DescriptorFile\nRW 4096 VMFS "x-flat.vmdk"\nddb.adapterType = "ide"\n',
    )
    expect(await e.invoke('QueryVirtualDiskGeometry', disks, { name: '[ds] x.vmdk', datacenter })).toEqual({
      cylinder: 2,
      head: 64,
      sector: 32,
    })
    await expect(e.invoke('QueryVirtualDiskUuid', disks, { name: '[ds] no.vmdk', datacenter })).rejects.toMatchObject({
      fault: 'FileNotFound',
    })
  })

  test('refuses more than the datastore has room for', async () => {
    const { datacenter, task } = await start()
    const thick = { ...spec, diskType: 'eagerZeroedThick', capacityKb: 2 ** 31 }
    expect(fault(await task('CreateVirtualDisk_Task', disks, { name: '[ds] d.vmdk', datacenter, spec: thick }))).toBe(
      'NoDiskSpace',
    )
  })

  test.each(['realistic', 'manual'] as const)('works under pace %s', async (pace) => {
    const { e, datacenter, names } = await start({ settings: { pace } })
    const task = await e.invoke('CreateVirtualDisk_Task', disks, { name: '[ds] d.vmdk', datacenter, spec })
    await e.advance(60_000)
    expect(e.task(task).state).toBe(pace === 'manual' ? 'running' : 'success')
    if (pace === 'manual') return
    expect(e.kernel.store.count({ name: 'VirtualDiskFile' })).toBe(1)
    void names
  })
})

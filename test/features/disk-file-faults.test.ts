import { describe } from 'vitest'
import { type FaultWorld, raises } from './fault-cases.ts'

const NOWHERE = '[no such datastore] a.vmdk'
const MISSING = '[LocalDS_0] none/none.vmdk'
const IN_USE = '[LocalDS_0] DC0_H0_VM0/disk1.vmdk'

const datacenter = (w: FaultWorld) => w.named('Datacenter', 'DC0')
const call = (manager: string, method: string, args: object) => (w: FaultWorld) =>
  w.invoke(method, w.single(manager), { datacenter: datacenter(w), ...args })

describe('files', () => {
  const files = (method: string, args: object) => call('FileManager', method, args)
  raises('MakeDirectory', 'InvalidDatastore', files('MakeDirectory', { name: '[no such datastore] a' }))
  raises('DeleteDatastoreFile_Task', 'InvalidDatastore', files('DeleteDatastoreFile_Task', { name: NOWHERE }))
  for (const method of ['CopyDatastoreFile_Task', 'MoveDatastoreFile_Task'])
    raises(method, 'InvalidDatastore', (w) =>
      files(method, { sourceName: NOWHERE, sourceDatacenter: datacenter(w), destinationName: MISSING })(w),
    )
  raises('ChangeOwner', 'FileFault', files('ChangeOwner', { name: MISSING, owner: 'root' }))
  raises('ChangeOwner', 'InvalidDatastore', files('ChangeOwner', { name: NOWHERE, owner: 'root' }))
  raises('ChangeOwner', 'UserNotFound', files('ChangeOwner', { name: IN_USE, owner: 'nobody-here' }))

  const browser = (method: string, datastorePath: string) => (w: FaultWorld) =>
    w.invoke(method, w.read(w.named('Datastore', 'LocalDS_0'), 'browser') as never, { datastorePath })
  raises('DeleteFile', 'FileFault', browser('DeleteFile', '[LocalDS_0] none/none.txt'))
  raises('DeleteFile', 'InvalidDatastore', browser('DeleteFile', NOWHERE))
  raises('SearchDatastoreSubFolders_Task', 'FileFault', browser('SearchDatastoreSubFolders_Task', '[LocalDS_0] none'))
  raises('SearchDatastoreSubFolders_Task', 'InvalidDatastore', browser('SearchDatastoreSubFolders_Task', NOWHERE))
})

describe('virtual disks', () => {
  const disks = (method: string, args: object) => call('virtualDiskManager', method, args)
  const spec = { diskType: 'thin', adapterType: 'lsiLogic', capacityKb: 1024 }
  raises('CreateVirtualDisk_Task', 'InvalidDatastore', disks('CreateVirtualDisk_Task', { name: NOWHERE, spec }))
  raises('DeleteVirtualDisk_Task', 'InvalidDatastore', disks('DeleteVirtualDisk_Task', { name: NOWHERE }))
  // On a disk alone: its name and what the method wants besides it.
  for (const [method, more] of [
    ['DefragmentVirtualDisk_Task', {}],
    ['EagerZeroVirtualDisk_Task', {}],
    ['ExtendVirtualDisk_Task', { newCapacityKb: 2 ** 30 }],
    ['InflateVirtualDisk_Task', {}],
    ['QueryVirtualDiskFragmentation', {}],
    ['QueryVirtualDiskGeometry', {}],
    ['QueryVirtualDiskInfo_Task', { includeParents: false }],
    ['SetVirtualDiskUuid', { uuid: '60 00 c2 90 00 00 00 00-00 00 00 00 00 00 00 00' }],
    ['ShrinkVirtualDisk_Task', {}],
    ['ZeroFillVirtualDisk_Task', {}],
  ] as const) {
    raises(method, 'FileFault', disks(method, { name: MISSING, ...more }))
    raises(method, 'InvalidDatastore', disks(method, { name: NOWHERE, ...more }))
  }
  raises('QueryVirtualDiskUuid', 'InvalidDatastore', disks('QueryVirtualDiskUuid', { name: NOWHERE }))
  for (const [method, target] of [
    ['CopyVirtualDisk_Task', 'destName'],
    ['MoveVirtualDisk_Task', 'destName'],
  ] as const)
    for (const [fault, sourceName] of [
      ['FileFault', MISSING],
      ['InvalidDatastore', NOWHERE],
    ] as const)
      raises(method, fault, (w) =>
        disks(method, { sourceName, sourceDatacenter: datacenter(w), [target]: '[LocalDS_0] a.vmdk' })(w),
      )
})

describe('storage resources', () => {
  const iorm = (w: FaultWorld, capability: object) => {
    const datastore = w.named('Datastore', 'LocalDS_0')
    w.write(({ store }) => store.update({ name: 'Datastore' } as never, datastore.value, capability as never))
    return w.invoke('ConfigureDatastoreIORM_Task', w.single('StorageResourceManager'), {
      datastore,
      spec: { enabled: true },
    })
  }
  raises('ConfigureDatastoreIORM_Task', 'InaccessibleDatastore', (w) => iorm(w, { accessible: false }))
  raises('ConfigureDatastoreIORM_Task', 'IORMNotSupportedHostOnDatastore', (w) =>
    iorm(w, { capability: { storageIORMSupported: false } }),
  )
  const pod = async (w: FaultWorld, name: string) =>
    w.invoke('CreateStoragePod', w.named('Folder', 'datastore'), { name })
  raises('CreateStoragePod', 'InvalidName', (w) => pod(w, ''))
  raises('CreateStoragePod', 'DuplicateName', async (w) => {
    await pod(w, 'a')
    return pod(w, 'a')
  })
})

import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { authorizationFeature } from '../../src/features/authorization/index.ts'
import { createDatacenter, datacenterFeature } from '../../src/features/datacenter/index.ts'
import { createDatastore, datastoreFeature, datastoreHome } from '../../src/features/datastore/index.ts'
import { folderFeature } from '../../src/features/folder/index.ts'
import { computeResourceKind, hostKind, inventoryFeature, vmKind } from '../../src/features/inventory/index.ts'
import type { Feature } from '../../src/kernel/kernel.ts'
import { defineManaged, type Ref, ref } from '../../src/kernel/managed.ts'
import { makeTestInstance, type TestInstance } from './harness.ts'

// Hosts as datastores see them.
const hosts: Feature = {
  name: 'hosts',
  managed: [
    defineManaged({
      type: 'HostSystem',
      kind: hostKind,
      entity: true,
      nameOf: (host) => host.name,
      parent: (host) => ref('ComputeResource', host.parent),
      properties: {},
    }),
    defineManaged({
      type: 'ComputeResource',
      kind: computeResourceKind,
      entity: true,
      nameOf: (state) => state.name,
      parent: (state) => ref('Folder', state.parent ?? ''),
      properties: {},
    }),
  ],
}
const features = [inventoryFeature, datastoreFeature, folderFeature, datacenterFeature, hosts, authorizationFeature]

const disk = (name: string, gib: number) => ({
  _typeName: 'HostScsiDisk',
  lunType: 'disk',
  canonicalName: name,
  deviceName: `/vmfs/devices/disks/${name}`,
  devicePath: `/vmfs/devices/disks/${name}`,
  uuid: name,
  capacity: { blockSize: 512, block: gib * 2 ** 21 },
})

/** A datacenter with two hosts that share one disk and have one of their own each. */
async function start(settings: object = {}) {
  const e = await makeTestInstance({ features, settings })
  const datacenter = e.kernel.store.writeNow(() => {
    const call = e.kernel.systemCall('test')
    const made = createDatacenter(call, 'group-d1', 'DC0')
    const compute = { id: 'domain-c1', name: 'C', parent: made.hostFolder, type: 'ClusterComputeResource' }
    call.store.insert(computeResourceKind, { ...compute, environmentBrowser: 'envbrowser-1' } as never)
    for (const n of [1, 2]) {
      const storageDevice = { scsiLun: [disk('naa.shared', 100), disk(`naa.own${n}`, 10)] }
      call.store.insert(hostKind, {
        id: `host-${n}`,
        name: `h${n}`,
        parent: compute.id,
        number: `${n}`,
        firstManager: 1000 + n,
        uuid: `${n}`,
        config: { storageDevice },
        runtime: { connectionState: 'connected', inMaintenanceMode: false },
        networks: [],
        switches: [],
      } as never)
    }
    return made
  })
  return { e, datacenter, system: (n: number) => ref('HostDatastoreSystem', `hostdatastoresystem-${1000 + n}`) }
}

function put(e: TestInstance, datacenter: string, name: string, options: object = {}): Ref {
  const made = e.kernel.store.writeNow(() =>
    createDatastore(e.kernel.systemCall('test'), { name, datacenter, type: 'OTHER', hosts: ['host-1'], ...options }),
  )
  return ref('Datastore', made.id)
}

function putVm(e: TestInstance, home: string, file: string): void {
  e.kernel.store.writeNow(() =>
    e.kernel.store.insert(vmKind, {
      id: 'vm-1',
      name: 'vm',
      parent: undefined,
      config: { name: 'vm', uuid: 'u', files: { vmPathName: file }, hardware: {} },
      runtime: { host: { type: 'HostSystem', value: 'host-1' } },
      guest: {},
      home,
      files: [{ key: 0, name: file, type: 'config', size: 100 }],
    } as never),
  )
}

const vmfs = (diskName: string, volumeName: string) => ({
  spec: {
    diskUuid: diskName,
    partition: {},
    vmfs: { majorVersion: 6, volumeName, extent: { diskName, partition: 1 } },
  },
})

describe('a local datastore', () => {
  test('is a real folder, which goes with the instance', async () => {
    const { e, datacenter } = await start()
    const local = put(e, datacenter.id, 'LocalDS_0')
    const path = join(datastoreHome(e.kernel), 'DC0-LocalDS_0')
    expect(e.read(local, 'info')).toMatchObject({
      _typeName: 'LocalDatastoreInfo',
      url: path,
      path,
      freeSpace: 2 ** 40,
    })
    expect(e.read(local, 'summary')).toMatchObject({
      name: 'LocalDS_0',
      type: 'OTHER',
      capacity: 2 ** 40,
      freeSpace: 2 ** 40,
      uncommitted: 0,
      accessible: true,
      maintenanceMode: 'normal',
    })
    expect(existsSync(path)).toBe(true)
    e.close()
    expect(existsSync(path)).toBe(false)
  })

  test('is made in a folder that exists, once a name; FileNotFound, DuplicateName, InvalidName', async () => {
    const { e, system } = await start()
    const path = mkdtempSync(join(tmpdir(), 'datastore-test-'))
    const create = (n: number, name: string, at = path) =>
      e.invoke('CreateLocalDatastore', system(n), { name, path: at }) as Promise<Ref>
    const made = await create(1, 'mine')
    expect(e.read(made, 'summary.url')).toBe(path)
    expect(await create(2, 'mine')).toEqual(made)
    expect((e.read(made, 'host') as unknown[]).length).toBe(2)
    await expect(create(1, 'mine')).rejects.toMatchObject({ fault: 'DuplicateName' })
    await expect(create(1, 'x', `${path}/none`)).rejects.toMatchObject({ fault: 'FileNotFound' })
    await expect(create(1, '')).rejects.toMatchObject({ fault: 'InvalidName' })
    rmSync(path, { recursive: true })
    await expect(e.invoke('RefreshDatastore', made)).rejects.toMatchObject({ fault: 'NotFound' })
    e.close()
  })
})

describe('hosts', () => {
  test('mount NFS shares without looking at them; AlreadyExists and DuplicateName', async () => {
    const { e, system } = await start()
    const nas = { remoteHost: 'nfs1', remotePath: '/x', localPath: 'nfs', accessMode: 'readWrite', type: 'NFS' }
    const create = (n: number, change = {}) =>
      e.invoke('CreateNasDatastore', system(n), { spec: { ...nas, ...change } })
    const made = (await create(1)) as Ref
    expect(e.read(made, 'summary.type')).toBe('NFS')
    expect(e.read(made, 'info')).toMatchObject({ nas: { remoteHost: 'nfs1', remotePath: '/x', name: 'nfs' } })
    await expect(create(1)).rejects.toMatchObject({ fault: 'AlreadyExists' })
    await expect(create(1, { remotePath: '/y' })).rejects.toMatchObject({ fault: 'DuplicateName' })
    expect(await create(2)).toEqual(made)
    const discovered = e.events().filter((row) => row.event._typeName === 'DatastoreDiscoveredEvent')
    expect(discovered.map((row) => row.event.host?.name)).toEqual(['h1', 'h2'])
    expect(e.read(system(2), 'datastore')).toEqual([made])
    e.close()
  })

  test('make VMFS datastores on free disks, which all hosts of the disk mount', async () => {
    const { e, system } = await start()
    const free = (n: number) =>
      e
        .invoke('QueryAvailableDisksForVmfs', system(n))
        .then((list) => (list as { canonicalName: string }[]).map((one) => one.canonicalName))
    expect(await free(1)).toEqual(['naa.shared', 'naa.own1'])
    const [option] = (await e.invoke('QueryVmfsDatastoreCreateOptions', system(1), {
      devicePath: '/vmfs/devices/disks/naa.shared',
    })) as { spec: { vmfs: object } }[]
    expect(option?.spec).toMatchObject({ _typeName: 'VmfsDatastoreCreateSpec' })
    const made = (await e.invoke('CreateVmfsDatastore', system(1), vmfs('naa.shared', 'shared'))) as Ref
    expect(e.read(made, 'summary')).toMatchObject({ type: 'VMFS', capacity: 100 * 2 ** 30, multipleHostAccess: true })
    expect(await free(2)).toEqual(['naa.own2'])
    await expect(e.invoke('CreateVmfsDatastore', system(2), vmfs('naa.shared', 'other'))).rejects.toMatchObject({
      fault: 'HostConfigFault',
    })
    await expect(e.invoke('CreateVmfsDatastore', system(2), vmfs('naa.own2', 'shared'))).rejects.toMatchObject({
      fault: 'DuplicateName',
    })
    await expect(e.invoke('QueryVmfsDatastoreCreateOptions', system(1), { devicePath: '/none' })).rejects.toMatchObject(
      { fault: 'NotFound' },
    )
    await e.invoke('ExtendVmfsDatastore', system(1), {
      datastore: made,
      spec: { partition: {}, extent: [{ diskName: 'naa.own1', partition: 1 }] },
    })
    expect(e.read(made, 'summary.capacity')).toBe(110 * 2 ** 30)
    e.close()
  })

  test('remove a datastore from themselves, the last one from the inventory; ResourceInUse and NotFound', async () => {
    const { e, datacenter, system } = await start()
    const local = put(e, datacenter.id, 'ds', { hosts: ['host-1', 'host-2'] })
    await e.invoke('RemoveDatastore', system(2), { datastore: local })
    await expect(e.invoke('RemoveDatastore', system(2), { datastore: local })).rejects.toMatchObject({
      fault: 'NotFound',
    })
    putVm(e, local.value, '[ds] vm/vm.vmx')
    await expect(e.invoke('RemoveDatastore', system(1), { datastore: local })).rejects.toMatchObject({
      fault: 'ResourceInUse',
    })
    await expect(e.invoke('DestroyDatastore', local)).rejects.toMatchObject({
      fault: 'ResourceInUse',
      data: { type: 'Datastore', name: 'ds' },
    })
    e.kernel.store.writeNow(() => e.kernel.store.remove(vmKind, 'vm-1'))
    await e.invoke('DestroyDatastore', local)
    expect(() => e.read(local, 'name')).toThrow()
    expect(e.events().map((row) => row.event._typeName)).toContain('DatastoreDestroyedEvent')
    e.close()
  })
})

test('renaming a datastore renames the paths of files in it; DuplicateName and InvalidName', async () => {
  const { e, datacenter } = await start()
  const local = put(e, datacenter.id, 'ds')
  put(e, datacenter.id, 'other')
  putVm(e, local.value, '[ds] vm/vm.vmx')
  const rename = (newName: string) => e.invoke('RenameDatastore', local, { newName })
  await expect(rename('other')).rejects.toMatchObject({ fault: 'DuplicateName' })
  await expect(rename('')).rejects.toMatchObject({ fault: 'InvalidName' })
  await rename('new')
  const vm = e.kernel.store.get(vmKind, 'vm-1')
  expect([vm?.config.files.vmPathName, vm?.files[0]?.name]).toEqual(['[new] vm/vm.vmx', '[new] vm/vm.vmx'])
  expect(e.read(local, 'summary.freeSpace')).toBe(2 ** 40 - 100)
  expect(e.events().at(-1)?.event).toMatchObject({ _typeName: 'DatastoreRenamedEvent', oldName: 'ds', newName: 'new' })
  e.close()
})

describe('datastore clusters', () => {
  test('count their members, and only these have a maintenance mode', async () => {
    const { e, datacenter } = await start()
    const folder = ref('Folder', datacenter.datastoreFolder)
    const pod = (await e.invoke('CreateStoragePod', folder, { name: 'pod' })) as Ref
    const local = put(e, datacenter.id, 'ds')
    await expect(e.invoke('DatastoreEnterMaintenanceMode', local)).rejects.toMatchObject({ fault: 'InvalidState' })
    const moved = e.task(await e.invoke('MoveIntoFolder_Task', pod, { list: [local] }))
    expect(moved.state).toBe('success')
    expect(e.read(pod, 'summary')).toEqual({ name: 'pod', capacity: 2 ** 40, freeSpace: 2 ** 40 })
    const { task } = (await e.invoke('DatastoreEnterMaintenanceMode', local)) as { task: Ref }
    expect(e.task(task).state).toBe('success')
    expect(e.read(local, 'summary.maintenanceMode')).toBe('inMaintenance')
    await e.invoke('DatastoreExitMaintenanceMode_Task', local)
    const again = e.task(await e.invoke('DatastoreExitMaintenanceMode_Task', local))
    expect(again.error?.fault._typeName).toBe('InvalidState')
    e.close()
  })

  test('have their Storage DRS configured and recommend where disks go', async () => {
    const { e, datacenter } = await start()
    const manager = ref('StorageResourceManager', 'StorageResourceManager')
    const folder = ref('Folder', datacenter.datastoreFolder)
    const pod = (await e.invoke('CreateStoragePod', folder, { name: 'pod' })) as Ref
    put(e, datacenter.id, 'small', { parent: pod.value, capacity: 2 ** 30 })
    const large = put(e, datacenter.id, 'large', { parent: pod.value })
    const spec = { podConfigSpec: { enabled: true, defaultVmBehavior: 'automated' } }
    const task = e.task(await e.invoke('ConfigureStorageDrsForPod_Task', manager, { pod, spec, modify: true }))
    expect(task.state).toBe('success')
    expect(e.read(pod, 'podStorageDrsEntry.storageDrsConfig.podConfig')).toMatchObject({
      enabled: true,
      defaultVmBehavior: 'automated',
      loadBalanceInterval: 480,
    })
    const device = { _typeName: 'VirtualDisk', key: -1, capacityInKB: 2 ** 21 }
    const storageSpec = {
      type: 'create',
      podSelectionSpec: { storagePod: pod },
      configSpec: { deviceChange: [{ operation: 'add', device }] },
    }
    const found = (await e.invoke('RecommendDatastores', manager, { storageSpec })) as {
      recommendations: { action: { destination: Ref }[] }[]
    }
    expect(found.recommendations.map((one) => one.action[0]?.destination)).toEqual([large])
    e.close()
  })
})

test('a datacenter has all its datastores, those of clusters too, and another configuration when asked', async () => {
  const { e, datacenter } = await start()
  const folder = ref('Folder', datacenter.datastoreFolder)
  const pod = (await e.invoke('CreateStoragePod', folder, { name: 'pod' })) as Ref
  const one = put(e, datacenter.id, 'one')
  const two = put(e, datacenter.id, 'two', { parent: pod.value })
  const self = ref('Datacenter', datacenter.id)
  expect(new Set(e.read(self, 'datastore') as Ref[])).toEqual(new Set([one, two]))
  await e.invoke('ReconfigureDatacenter_Task', self, { spec: { defaultHardwareVersionKey: 'vmx-19' }, modify: true })
  expect(e.read(self, 'configuration.defaultHardwareVersionKey')).toBe('vmx-19')
  e.close()
})

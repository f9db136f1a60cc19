import { expect, test } from 'vitest'
import { authorizationFeature } from '../../src/features/authorization/index.ts'
import { createDatacenter, datacenterFeature } from '../../src/features/datacenter/index.ts'
import { createDatastore, datastoreFeature } from '../../src/features/datastore/index.ts'
import { createFolder, folderFeature } from '../../src/features/folder/index.ts'
import {
  computeResourceKind,
  hostKind,
  inventoryFeature,
  resourcePoolKind,
  type VmState,
  vmKind,
} from '../../src/features/inventory/index.ts'
import { searchFeature } from '../../src/features/search/index.ts'
import type { Feature } from '../../src/kernel/kernel.ts'
import { defineManaged, ref } from '../../src/kernel/managed.ts'
import { makeTestInstance } from './harness.ts'

// Hosts, pools and VMs as far as a search looks at them.
const others: Feature = {
  name: 'others',
  managed: [
    defineManaged<'VirtualMachine', VmState>({
      type: 'VirtualMachine',
      kind: vmKind,
      entity: true,
      parent: (vm) => ref('Folder', vm.parent ?? ''),
      properties: {},
    }),
    defineManaged({
      type: 'HostSystem',
      kind: hostKind,
      entity: true,
      parent: (host) => ref('ComputeResource', host.parent),
      properties: {},
    }),
    defineManaged({
      type: 'ComputeResource',
      typeOf: (state) => state.type,
      kind: computeResourceKind,
      entity: true,
      parent: (state) => ref('Folder', state.parent ?? ''),
      properties: {},
    }),
    defineManaged({
      type: 'ResourcePool',
      kind: resourcePoolKind,
      entity: true,
      parent: (state) => ref('ComputeResource', state.parent),
      properties: {},
    }),
  ],
}
const features = [
  inventoryFeature,
  datastoreFeature,
  folderFeature,
  datacenterFeature,
  searchFeature,
  others,
  authorizationFeature,
]
const index = { type: 'SearchIndex', value: 'SearchIndex' }

async function start() {
  const e = await makeTestInstance({ features })
  const made = e.kernel.store.writeNow(() => {
    const call = e.kernel.systemCall('test')
    const datacenter = createDatacenter(call, 'group-d1', 'DC0')
    const other = createDatacenter(call, 'group-d1', 'DC1')
    const web = createFolder(call, datacenter.vmFolder, 'a/b', ['Folder', 'VirtualMachine'])
    const datastore = createDatastore(call, { name: 'ds', datacenter: datacenter.id, type: 'NFS', hosts: [] })
    const { store } = call
    store.insert(computeResourceKind, {
      id: 'domain-c1',
      name: 'C0',
      parent: datacenter.hostFolder,
      type: 'ClusterComputeResource',
      environmentBrowser: 'envbrowser-1',
      resourcePool: 'resgroup-1',
    } as never)
    store.insert(resourcePoolKind, {
      id: 'resgroup-1',
      name: 'Resources',
      parent: 'domain-c1',
      owner: 'domain-c1',
      type: 'ResourcePool',
    } as never)
    store.insert(hostKind, {
      id: 'host-1',
      name: 'esx1.lab',
      parent: 'domain-c1',
      number: '1',
      firstManager: 1,
      uuid: 'AAAA-1',
      config: { network: { vnic: [{ spec: { ip: { ipAddress: '10.0.0.1' } } }] } },
      runtime: {},
      networks: [],
      switches: [],
    } as never)
    for (const [n, powerState] of [
      [1, 'poweredOn'],
      [2, 'poweredOff'],
    ] as const)
      store.insert(vmKind, {
        id: `vm-${n}`,
        name: `vm${n}`,
        parent: web.id,
        config: {
          name: `vm${n}`,
          uuid: 'bbbb',
          instanceUuid: `CCCC-${n}`,
          files: { vmPathName: `[ds] vm${n}/vm${n}.vmx` },
          hardware: {},
        },
        runtime: { powerState, host: ref('HostSystem', 'host-1') },
        guest: { ipAddress: '10.0.1.1', hostName: 'Guest.lab' },
        home: datastore.id,
        files: [],
      } as never)
    return { datacenter: ref('Datacenter', datacenter.id), other: ref('Datacenter', other.id), web, datastore }
  })
  const find = (method: string, args: object, options?: object) => e.invoke(method, index, args, options)
  return { e, find, ...made }
}
const vm = (n: number) => ref('VirtualMachine', `vm-${n}`)

test('UUIDs are found without case: BIOS, instance and host ones', async () => {
  const { find, datacenter, other } = await start()
  expect(await find('FindAllByUuid', { uuid: 'BBBB', vmSearch: true })).toEqual([vm(1), vm(2)])
  expect(await find('FindByUuid', { uuid: 'cccc-2', vmSearch: true, instanceUuid: true })).toEqual(vm(2))
  expect(await find('FindByUuid', { uuid: 'aaaa-1', vmSearch: false })).toEqual(ref('HostSystem', 'host-1'))
  expect(await find('FindByUuid', { uuid: 'BBBB', vmSearch: true, datacenter: other })).toBeUndefined()
  expect(await find('FindByUuid', { uuid: 'BBBB', vmSearch: true, datacenter })).toEqual(vm(1))
  expect(await find('FindByUuid', { uuid: 'none', vmSearch: true })).toBeUndefined()
})

test('addresses and names are what running guests reported, or those of hosts', async () => {
  const { find } = await start()
  expect(await find('FindAllByIp', { ip: '10.0.1.1', vmSearch: true })).toEqual([vm(1)])
  expect(await find('FindByDnsName', { dnsName: 'guest.LAB', vmSearch: true })).toEqual(vm(1))
  expect(await find('FindByIp', { ip: '10.0.0.1', vmSearch: false })).toEqual(ref('HostSystem', 'host-1'))
  expect(await find('FindAllByDnsName', { dnsName: 'esx1.lab', vmSearch: false })).toHaveLength(1)
})

test('inventory paths lead through all kinds of entities, escaped or not, with or without a leading slash', async () => {
  const { find, datacenter, web, datastore } = await start()
  const path = (inventoryPath: string) => find('FindByInventoryPath', { inventoryPath })
  expect(await path('/')).toEqual(ref('Folder', 'group-d1'))
  expect(await path('DC0')).toEqual(datacenter)
  expect(await path('/DC0/vm/a%2fb/vm1')).toEqual(vm(1))
  expect(await path('DC0/vm/a%2fb')).toEqual(ref('Folder', web.id))
  expect(await path('DC0/datastore/ds')).toEqual(ref('Datastore', datastore.id))
  expect(await path('DC0/host/C0/esx1.lab')).toEqual(ref('HostSystem', 'host-1'))
  expect(await path('DC0/host/C0/Resources')).toEqual(ref('ResourcePool', 'resgroup-1'))
  expect(await path('DC0/vm/none')).toBeUndefined()
})

test('FindChild looks at direct children only', async () => {
  const { find, datacenter, web } = await start()
  expect(await find('FindChild', { entity: ref('Folder', web.id), name: 'vm2' })).toEqual(vm(2))
  expect(await find('FindChild', { entity: datacenter, name: 'vm1' })).toBeUndefined()
  expect(await find('FindChild', { entity: datacenter, name: 'vm' })).toMatchObject({ type: 'Folder' })
  expect(await find('FindChild', { entity: ref('ClusterComputeResource', 'domain-c1'), name: 'esx1.lab' })).toEqual(
    ref('HostSystem', 'host-1'),
  )
})

test('FindByDatastorePath wants datacenter and .vmx; InvalidDatastore for a datastore that it does not have', async () => {
  const { find, datacenter, other } = await start()
  expect(await find('FindByDatastorePath', { datacenter, path: '[ds] vm2/vm2.vmx' })).toEqual(vm(2))
  expect(await find('FindByDatastorePath', { datacenter, path: '[ds] x' })).toBeUndefined()
  await expect(find('FindByDatastorePath', { datacenter: other, path: '[ds] vm2/vm2.vmx' })).rejects.toMatchObject({
    fault: 'InvalidDatastore',
  })
})

test('what the caller may not see is not found', async () => {
  const { e, datacenter } = await start()
  const nobody = { user: 'LOCAL\\nobody' }
  e.kernel.store.writeNow(() => {
    const role = { id: '50', name: 'viewer', label: '', system: false, privileges: ['System.View'] }
    e.kernel.store.insert({ name: 'Role', version: 1 }, role)
    e.kernel.store.insert(
      { name: 'Permission', version: 1 },
      { id: 'p', entity: 'group-d1', principal: nobody.user, group: false, roleId: 50, propagate: false },
    )
  })
  const path = { inventoryPath: 'DC0' }
  expect(await e.invoke('FindByInventoryPath', index, path, nobody)).toBeUndefined()
  expect(await e.invoke('FindByInventoryPath', index, path)).toEqual(datacenter)
})

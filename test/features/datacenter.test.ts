import { expect, test } from 'vitest'
import { authorizationFeature } from '../../src/features/authorization/index.ts'
import { datacenterFeature } from '../../src/features/datacenter/index.ts'
import { datastoreFeature } from '../../src/features/datastore/index.ts'
import { folderFeature } from '../../src/features/folder/index.ts'
import { inventoryFeature } from '../../src/features/inventory/index.ts'
import { type Ref, ref } from '../../src/kernel/managed.ts'
import { makeTestInstance } from './harness.ts'

const features = [inventoryFeature, datastoreFeature, folderFeature, datacenterFeature, authorizationFeature]
const root = ref('Folder', 'group-d1')

test('a datacenter is born with vm, host, datastore and network folders, and DatacenterCreatedEvent after its task', async () => {
  const e = await makeTestInstance({ features, settings: { identity: 'vcsim' } })
  const made = (await e.invoke('CreateDatacenter', root, { name: 'DC0' })) as Ref
  expect(made).toEqual(ref('Datacenter', 'datacenter-1'))
  const folders = ['vmFolder', 'hostFolder', 'datastoreFolder', 'networkFolder'].map(
    (name) => e.read(made, name) as Ref,
  )
  expect(folders.map((one) => one.value)).toEqual(['group-2', 'group-3', 'group-4', 'group-5'])
  expect(folders.map((one) => e.read(one, 'name'))).toEqual(['vm', 'host', 'datastore', 'network'])
  expect(folders.map((one) => e.read(one, 'parent'))).toEqual([made, made, made, made])
  expect(e.read(folders[3]!, 'childType')).toEqual(['Folder', 'Network', 'DistributedVirtualSwitch'])
  const events = e.events().map((row) => row.event)
  expect(events.map((event) => event._typeName)).toEqual(['TaskEvent', 'DatacenterCreatedEvent'])
  expect(events[0]).toMatchObject({ info: { descriptionId: 'Folder.createDatacenter' } })
  expect(events[1]).toMatchObject({ datacenter: { name: 'DC0' }, parent: { name: 'Datacenters' } })
})

test('a second one of the same name faults DuplicateName, one without a name InvalidName, and no task stays', async () => {
  const e = await makeTestInstance({ features })
  await e.invoke('CreateDatacenter', root, { name: 'DC0' })
  const before = e.events().length
  await expect(e.invoke('CreateDatacenter', root, { name: 'DC0' })).rejects.toMatchObject({ fault: 'DuplicateName' })
  await expect(e.invoke('CreateDatacenter', root, { name: ' ' })).rejects.toMatchObject({ fault: 'InvalidName' })
  expect(e.events().length).toBe(before)
})

test('its configuration is replaced, or changed where asked for; a bad version ends in InvalidArgument', async () => {
  const e = await makeTestInstance({ features })
  const self = (await e.invoke('CreateDatacenter', root, { name: 'DC0' })) as Ref
  const reconfigure = async (spec: object, modify: boolean) =>
    e.task(await e.invoke('ReconfigureDatacenter_Task', self, { spec, modify }))
  await reconfigure({ defaultHardwareVersionKey: 'vmx-19' }, true)
  expect(e.read(self, 'configuration')).toMatchObject({ defaultHardwareVersionKey: 'vmx-19' })
  await reconfigure({ maximumHardwareVersionKey: 'vmx-20' }, false)
  expect(e.read(self, 'configuration')).toMatchObject({
    defaultHardwareVersionKey: 'vmx-21',
    maximumHardwareVersionKey: 'vmx-20',
  })
  expect((await reconfigure({ defaultHardwareVersionKey: 'x' }, true)).error?.fault._typeName).toBe('InvalidArgument')
})

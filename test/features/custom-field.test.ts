import { expect, it } from 'vitest'
import { ref } from '../../src/kernel/managed.ts'
import { type Compute, makeCompute } from './compute-setup.ts'

const MANAGER = ref('CustomFieldsManager', 'CustomFieldsManager')
const DATACENTER = ref('Datacenter', 'datacenter-2')

const add = async (e: Compute, name: string, moType?: string) =>
  ((await e.invoke('AddCustomFieldDef', MANAGER, { name, moType })) as { key: number }).key
const set = (e: Compute, entity: object, key: number, value: string) =>
  e.invoke('SetField', MANAGER, { entity, key, value })
const last = (e: Compute) => e.events().at(-1)?.event

it('a definition is listed by the manager and by the entities that it is for', async () => {
  const e = await makeCompute()
  const key = await add(e, 'owner', 'VirtualMachine')
  expect(last(e)).toMatchObject({ _typeName: 'CustomFieldDefAddedEvent', fieldKey: key, name: 'owner' })
  const definition = { key, name: 'owner', type: 'string', managedObjectType: 'VirtualMachine' }
  expect(e.read(MANAGER, 'field')).toMatchObject([definition])
  const vm = ref('VirtualMachine', e.addVm({ id: 'vm-1' }))
  expect(e.read(vm, 'availableField')).toMatchObject([definition])
  expect(e.read(DATACENTER, 'availableField')).toEqual([])
})

it('a name is taken for its class, and for all when it is global', async () => {
  const e = await makeCompute()
  await add(e, 'owner', 'VirtualMachine')
  await expect(add(e, 'owner', 'VirtualMachine')).rejects.toMatchObject({ fault: 'DuplicateName' })
  await expect(add(e, 'owner')).rejects.toMatchObject({ fault: 'DuplicateName' })
  const other = await add(e, 'owner', 'HostSystem')
  await add(e, 'cost')
  await expect(e.invoke('RenameCustomFieldDef', MANAGER, { key: other, name: 'cost' })).rejects.toMatchObject({
    fault: 'DuplicateName',
  })
  await expect(add(e, '')).rejects.toMatchObject({ fault: 'InvalidArgument' })
  await expect(add(e, 'x', 'Nothing')).rejects.toMatchObject({ fault: 'InvalidArgument' })
})

it('a policy of unknown privileges is refused', async () => {
  const e = await makeCompute()
  const policy = (readPrivilege: string) => ({
    createPrivilege: 'Global.ManageCustomFields',
    readPrivilege,
    updatePrivilege: 'Global.ManageCustomFields',
    deletePrivilege: 'Global.ManageCustomFields',
  })
  const define = (readPrivilege: string) =>
    e.invoke('AddCustomFieldDef', MANAGER, { name: 'a', fieldDefPolicy: policy(readPrivilege) })
  await expect(define('Global.Nothing')).rejects.toMatchObject({
    fault: 'InvalidPrivilege',
    data: { privilege: 'Global.Nothing' },
  })
  await expect(define('System.Read')).resolves.toMatchObject({ name: 'a' })
})

it('a value is set, changed and taken away, with events', async () => {
  const e = await makeCompute()
  const vm = ref('VirtualMachine', e.addVm({ id: 'vm-1' }))
  const key = await add(e, 'owner')
  await set(e, vm, key, 'ann')
  expect(e.read(vm, 'customValue')).toEqual([{ _typeName: 'CustomFieldStringValue', key, value: 'ann' }])
  expect(e.read(vm, 'value')).toEqual(e.read(vm, 'customValue'))
  await e.invoke('setCustomValue', vm, { key: 'owner', value: 'bob' })
  expect(last(e)).toMatchObject({
    _typeName: 'CustomFieldValueChangedEvent',
    entity: { name: 'vm-1' },
    fieldKey: key,
    name: 'owner',
    value: 'bob',
    prevState: 'ann',
    vm: { name: 'vm-1' },
  })
  await set(e, DATACENTER, key, 'x')
  expect(e.read(DATACENTER, 'customValue')).toHaveLength(1)
  await set(e, vm, key, '')
  expect(e.read(vm, 'customValue')).toEqual([])
})

it('a value needs an attribute that exists and is for the class', async () => {
  const e = await makeCompute()
  const key = await add(e, 'owner', 'HostSystem')
  await expect(set(e, DATACENTER, key, 'x')).rejects.toMatchObject({
    fault: 'InvalidArgument',
    data: { invalidProperty: 'entity' },
  })
  await expect(set(e, DATACENTER, 9999, 'x')).rejects.toMatchObject({
    fault: 'InvalidArgument',
    data: { invalidProperty: 'key' },
  })
  await expect(e.invoke('setCustomValue', DATACENTER, { key: 'owner', value: 'x' })).rejects.toMatchObject({
    fault: 'InvalidArgument',
  })
})

it('a removed definition takes its values along', async () => {
  const e = await makeCompute()
  const key = await add(e, 'owner')
  await set(e, DATACENTER, key, 'x')
  await e.invoke('RenameCustomFieldDef', MANAGER, { key, name: 'keeper' })
  expect(last(e)).toMatchObject({ _typeName: 'CustomFieldDefRenamedEvent', name: 'owner', newName: 'keeper' })
  await e.invoke('RemoveCustomFieldDef', MANAGER, { key })
  expect(last(e)).toMatchObject({ _typeName: 'CustomFieldDefRemovedEvent', name: 'keeper' })
  expect(e.read(DATACENTER, 'customValue')).toEqual([])
  expect(e.read(MANAGER, 'field')).toEqual([])
  await expect(e.invoke('RemoveCustomFieldDef', MANAGER, { key })).rejects.toMatchObject({ fault: 'InvalidArgument' })
})

it('definitions and values need their privileges', async () => {
  const e = await makeCompute()
  const key = await add(e, 'owner')
  const as = { user: 'VSPHERE.LOCAL\\nobody' }
  await expect(e.invoke('AddCustomFieldDef', MANAGER, { name: 'a' }, as)).rejects.toMatchObject({
    fault: 'NoPermission',
    data: { privilegeId: 'Global.ManageCustomFields' },
  })
  await expect(e.invoke('SetField', MANAGER, { entity: DATACENTER, key, value: 'x' }, as)).rejects.toMatchObject({
    fault: 'NoPermission',
    data: { object: DATACENTER },
  })
})

import { expect, test } from 'vitest'
import { typeNameIn } from '../../src/spec/property-path.ts'
import { fragmentsOf, share } from '../../src/spec/shared-value.ts'
import { isA, make } from '../../src/spec/typed.ts'
import { loadVimSpec } from '../../src/spec/vim.ts'

const spec = loadVimSpec()

test('later releases have higher ranks, and other services are ordered among them', () => {
  const rank = (ns: string, id: string) => spec.rankOf(ns, id)!
  expect(rank('vim25', '7.0.3.0')).toBeLessThan(rank('vim25', '8.0.3.0'))
  expect(rank('vim25', '8.0.3.0')).toBeLessThan(rank('vim25', '9.1.0.0'))
  expect(rank('pbm', '8.0.3.0')).toBe(rank('vim25', '8.0.3.0'))
  expect(rank('vsan', '8.0.0.4')).toBeGreaterThan(rank('vsan', '8.0.0.1'))
  expect(rank('vsan', '8.0.0.4')).toBeLessThan(rank('vim25', '8.0.1.0'))
  expect(rank('vsan', '9.1.1.0')).toBeLessThanOrEqual(spec.newestRank)
  expect(spec.rankOf('vim25', '99.0')).toBeUndefined()
})

test('versions of every service rise', () => {
  for (const ns of spec.namespaces) {
    const ranks = spec.versions(ns).map(({ rank }) => rank)
    expect(ranks).toEqual([...new Set(ranks)].sort((a, b) => a - b))
  }
})

test('a method has parameters, result, privilege and faults', () => {
  const method = spec.method('vim25', 'PowerOnVM_Task')!
  expect(method.managedType).toBe('VirtualMachine')
  expect(method.params.map(({ name, refType, optional }) => [name, refType, optional])).toEqual([
    ['host', 'HostSystem', true],
  ])
  expect(method.result).toMatchObject({
    name: 'returnval',
    type: 'ManagedObjectReference',
    refType: 'Task',
    array: false,
  })
  expect(method.taskResult).toBe('void')
  expect(method.privilege).toBe('VirtualMachine.Interact.PowerOn')
  expect(method.faults).toContain('InvalidState')
  expect(spec.method('vim25', 'LogoutUser')?.result).toBeUndefined()
  expect(spec.method('vim25', '__proto__')).toBeUndefined()
  expect(spec.method('vim25', 'toString')).toBeUndefined()
})

test('two services may have a method of the same name', () => {
  expect(spec.method('vim25', 'RetrieveServiceContent')?.managedType).toBe('ServiceInstance')
  expect(spec.method('lookup', 'RetrieveServiceContent')?.managedType).not.toBe('ServiceInstance')
})

test('every service has Fetch', () => {
  for (const ns of spec.namespaces) expect(spec.method(ns, 'Fetch')?.params.map(({ name }) => name)).toEqual(['prop'])
})

test('fields stand in the order of the wire, the base class first', () => {
  const names = spec.dataType('VirtualDisk')!.fields.map(({ name }) => name)
  expect(names.slice(0, 3)).toEqual(['key', 'deviceInfo', 'backing'])
  expect(names.indexOf('capacityInKB')).toBe(9)
  expect(names).not.toContain('dynamicType')
})

test('properties include inherited ones with their privileges', () => {
  const vm = spec.managedType('VirtualMachine')!
  expect(vm.ancestors).toEqual(['VirtualMachine', 'ManagedEntity', 'ExtensibleManagedObject', 'ManagedObject'])
  expect(vm.properties.get('name')?.privileges).toEqual(['System.View'])
  expect(vm.properties.get('config')?.privileges).toEqual([])
  expect(spec.managedType('ServiceInstance')!.properties.get('content')?.privileges).toEqual(['System.Anonymous'])
})

test('subtypes of data types, managed types and faults', () => {
  expect(spec.isSubtype('VirtualDisk', 'VirtualDevice')).toBe(true)
  expect(spec.isSubtype('VirtualDevice', 'VirtualDisk')).toBe(false)
  expect(spec.isSubtype('VirtualMachine', 'ManagedEntity')).toBe(true)
  expect(spec.isSubtype('Nonsense', 'Nonsense')).toBe(false)
  expect(spec.isFault('InvalidPowerState')).toBe(true)
  expect(spec.isFault('PbmFault', 'pbm')).toBe(true)
  expect(spec.isFault('VirtualDisk')).toBe(false)
})

test('a field of vSAN in a vim25 type is in the namespace of vSAN', () => {
  const field = spec
    .dataType('VSANStretchedClusterHostVirtualApplianceStatus')!
    .fields.find((f) => f.name === 'vcClusters')!
  expect(field.elementNs).toBe('vsan')
  expect(field.versionRank).toBe(spec.rankOf('vsan', 'vSAN 7.0U1'))
})

const PATHS: readonly [type: string, path: string, result: string | undefined][] = [
  ['VirtualMachine', 'name', 'string'],
  ['VirtualMachine', 'config.hardware.device', 'ArrayOfVirtualDevice'],
  ['VirtualMachine', 'config.hardware.device[2000]', 'VirtualDevice'],
  ['VirtualMachine', 'config.hardware.device[2000].backing', 'VirtualDeviceBackingInfo'],
  ['VirtualMachine', 'config.hardware.device[2000].capacityInKB', 'long'],
  ['VirtualMachine', 'config.hardware.device[2000].backing.fileName', 'string'],
  ['VirtualMachine', 'config.extraConfig["a.b[0]"]', 'OptionValue'],
  ['VirtualMachine', 'config.extraConfig["a.b"].value', 'anyType'],
  ['VirtualMachine', 'runtime.powerState', 'VirtualMachinePowerState'],
  ['VirtualMachine', 'network', 'ArrayOfManagedObjectReference'],
  ['VirtualMachine', 'disabledMethod', 'ArrayOfString'],
  ['HostSystem', 'config.fileSystemVolume.mountInfo', 'ArrayOfHostFileSystemMountInfo'],
  ['VirtualMachine', 'summary.config.x', undefined],
  ['VirtualMachine', 'config.hardware.device.key', undefined],
  ['VirtualMachine', 'name[0]', undefined],
  ['VirtualMachine', 'name.', undefined],
  ['VirtualMachine', '', undefined],
  ['VirtualMachine', 'resourcePool.name', undefined],
  ['Nonsense', 'name', undefined],
]
test.each(PATHS)('%s %s is %s', (type, path, result) => {
  expect(spec.resolvePath(type, path)?.typeName).toBe(result)
})

test('every property of every managed type resolves to the box of its field', () => {
  for (const type of spec.managedTypes('vim25')) {
    for (const [name, field] of type.properties) {
      expect(spec.resolvePath(type.name, name)?.typeName).toBe(spec.boxName(field))
    }
  }
})

test('the mark of a shared value is frozen and not seen by JSON, keys or spreads', () => {
  const value = share({ a: [{ b: 1 }], c: 'x' })
  expect(Object.isFrozen(value.a[0])).toBe(true)
  expect(fragmentsOf(value.a)).toBeDefined()
  expect(JSON.stringify(value)).toBe('{"a":[{"b":1}],"c":"x"}')
  const copy = { ...value }
  expect(fragmentsOf(copy)).toBeUndefined()
  expect(Object.keys(value)).toEqual(['a', 'c'])
})

test('a shared value keeps a text for each writer', () => {
  const fragments = fragmentsOf(share({ a: 1 }))!
  const texts = () => [3, 4, -3, 5].map((id) => fragments.get(id))
  expect(texts()).toEqual([undefined, undefined, undefined, undefined])
  for (const id of [3, -3, 4]) fragments.set(id, `text ${id}`)
  fragments.set(3, 'again')
  expect(texts()).toEqual(['again', 'text 4', 'text -3', undefined])
})

test('make names the type, isA follows the class tree', () => {
  const disk = make('VirtualDisk', { key: 2000, capacityInKB: 1 })
  expect(disk._typeName).toBe('VirtualDisk')
  expect(isA(disk, 'VirtualDevice')).toBe(true)
  expect(isA(disk, 'VirtualCdrom')).toBe(false)
  expect(isA({ key: 1 }, 'VirtualDevice')).toBe(false)
  expect(isA(undefined, 'VirtualDevice')).toBe(false)
})

test('the type of a value below a base class follows the object that it is read from', () => {
  const path = spec.resolvePath('DistributedVirtualPortgroup', 'config.defaultPortConfig.vlan.vlanId')!
  const configOf = (vlan: object) => ({ defaultPortConfig: { _typeName: 'VMwareDVSPortSetting', vlan } })
  expect(path.varies).toBe(true)
  const tagged = configOf({ _typeName: 'VmwareDistributedVirtualSwitchVlanIdSpec', vlanId: 101 })
  expect(typeNameIn(spec, path, tagged)).toBe('int')
  const trunk = configOf({ _typeName: 'VmwareDistributedVirtualSwitchTrunkVlanSpec', vlanId: [{ start: 0, end: 9 }] })
  expect(typeNameIn(spec, path, trunk)).toBe('ArrayOfNumericRange')
  expect(spec.resolvePath('VirtualMachine', 'config.hardware.device[4000].backing')?.varies).toBe(false)
  expect(spec.resolvePath('VirtualMachine', 'config.name')?.varies).toBe(false)
})

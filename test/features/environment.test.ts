import { afterAll, beforeAll, expect, test } from 'vitest'
import type {
  ConfigTarget,
  VirtualMachineConfigOption,
  VirtualMachineConfigOptionDescriptor,
} from '../../src/generated/vim25.ts'
import { ref } from '../../src/kernel/managed.ts'
import { faultOf, makeVmWorld, type VmWorld } from './vm-world.ts'

let world: VmWorld
const browser = ref('EnvironmentBrowser', 'envbrowser-9')
beforeAll(async () => {
  world = await makeVmWorld()
})
afterAll(() => world.close())
const option = async (key?: string) =>
  (await world.invoke('QueryConfigOption', browser, key ? { key } : {})) as VirtualMachineConfigOption

test('descriptors name the hosts and exactly one default', async () => {
  const found = (await world.invoke('QueryConfigOptionDescriptor', browser)) as VirtualMachineConfigOptionDescriptor[]
  expect(found.filter((one) => one.defaultConfigOption).map((one) => one.key)).toEqual(['vmx-21'])
  expect(found[0]!.host).toEqual([ref('HostSystem', 'host-7')])
  expect(found.find((one) => one.key === 'vmx-03')!.createSupported).toBe(false)
})

test('without a key the default option answers, with guest systems and fixed devices', async () => {
  const found = await option()
  expect(found.version).toBe('vmx-21')
  expect(found.guestOSDescriptor.find((guest) => guest.id === 'ubuntu64Guest')).toMatchObject({
    family: 'linuxGuest',
    recommendedSCSIController: 'ParaVirtualSCSIController',
  })
  expect(found.guestOSDescriptor[found.guestOSDefaultIndex]!.id).toBe('otherGuest')
  expect(found.defaultDevice?.map((device) => device.key)).toContain(200)
})

test.each([
  ['vmx-21', 768, true],
  ['vmx-08', 32, true],
  ['vmx-07', 8, false],
])('%s allows %i vCPUs and caps what guests may have', async (key, cpus, hasAhciFrom10) => {
  const found = await option(key)
  expect(found.hardwareOptions.numCPU.at(-1)).toBe(cpus)
  expect(Math.max(...found.guestOSDescriptor.map((guest) => guest.supportedMaxCPUs))).toBeLessThanOrEqual(cpus)
  expect(
    hasAhciFrom10 || !found.hardwareOptions.virtualDeviceOption.some((one) => one.type === 'VirtualAHCIController'),
  ).toBe(true)
})

test('QueryConfigOptionEx answers the guest systems that were asked for', async () => {
  const spec = { guestId: ['windows2019srvNext_64Guest', 'ubuntu64Guest'], key: 'vmx-20' }
  const found = (await world.invoke('QueryConfigOptionEx', browser, { spec })) as VirtualMachineConfigOption
  expect(found.version).toBe('vmx-20')
  expect(found.guestOSDescriptor.map((guest) => guest.id).sort()).toEqual([
    'ubuntu64Guest',
    'windows2019srvNext_64Guest',
  ])
})

test('the config target lists what the hosts reach', async () => {
  const found = (await world.invoke('QueryConfigTarget', browser)) as ConfigTarget
  expect(found).toMatchObject({ numCpus: 2, numCpuCores: 2, maxCpusPerHost: 2 })
  expect(found.network?.map((one) => one.name)).toEqual(['VM Network'])
  expect(found.distributedVirtualPortgroup?.map((one) => one.portgroupKey)).toEqual(['dvportgroup-14'])
})

test.each([
  ['QueryConfigOption', { key: 'vmx-99' }, 'InvalidArgument key'],
  ['QueryConfigOption', { host: ref('HostSystem', 'host-99') }, 'InvalidArgument host'],
  ['QueryConfigTarget', { host: ref('HostSystem', 'host-99') }, 'InvalidArgument host'],
])('%s refuses %j', async (method, args, fault) => {
  expect(await faultOf(world.invoke(method, browser, args))).toBe(fault)
})

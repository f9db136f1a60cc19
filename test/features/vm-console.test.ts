import { afterEach, describe, expect, test } from 'vitest'
import { redeemTicket } from '../../src/features/vm-console/index.ts'
import { type Ref, ref } from '../../src/kernel/managed.ts'
import type { Compute } from './compute-setup.ts'
import { createVm, faultOf, made, makeVmWorld, refused } from './vm-setup.ts'

let world: Compute
afterEach(() => world?.close())

async function newVm(isOn: boolean, config: object = {}): Promise<Ref> {
  world = await makeVmWorld()
  const vm = made(world, await createVm(world, 'web', config))
  if (isOn) await world.invoke('PowerOnVM_Task', vm)
  return vm
}
const faultName = async (method: string, vm: Ref, args: object = {}) =>
  (await refused(world.invoke(method, vm, args))).fault

describe('console tickets', () => {
  test('AcquireTicket of a running VM names its host, works once and posts VmAcquiredTicketEvent', async () => {
    const vm = await newVm(true)
    const ticket = (await world.invoke('AcquireTicket', vm, { ticketType: 'webmks' })) as {
      ticket: string
      url: string
    }
    expect(ticket).toMatchObject({ host: expect.stringMatching(/^DC0_C0_H/), port: 443 })
    expect(ticket.url).toMatch(/^wss:\/\/DC0_C0_H\d:443\/ticket\//)
    expect(world.events().at(-1)?.event).toMatchObject({ _typeName: 'VmAcquiredTicketEvent', ticketType: 'webmks' })
    expect(redeemTicket(world.kernel, ticket.ticket)).toMatchObject({ vm: vm.value, type: 'webmks' })
    expect(redeemTicket(world.kernel, ticket.ticket)).toBeUndefined()
    expect(await world.invoke('AcquireMksTicket', vm)).toMatchObject({
      port: 902,
      cfgFile: expect.stringMatching(/\/web\.vmx$/),
    })
  })

  test('a VM that is off faults InvalidPowerState, an unknown type InvalidArgument', async () => {
    const vm = await newVm(false)
    expect(await faultName('AcquireTicket', vm, { ticketType: 'mks' })).toBe('InvalidPowerState')
    expect(await faultName('AcquireTicket', vm, { ticketType: 'no' })).toBe('InvalidArgument')
  })
})

describe('at the console', () => {
  test('SetScreenResolution wants running tools', async () => {
    const vm = await newVm(true)
    await world.invoke('SetScreenResolution', vm, { width: 1920, height: 1080 })
    expect(world.read(vm, 'guest.screen')).toEqual({ width: 1920, height: 1080 })
    await world.invoke('PowerOffVM_Task', vm)
    expect(await faultName('SetScreenResolution', vm, { width: 1, height: 1 })).toBe('InvalidPowerState')
    const bare = made(world, await createVm(world, 'bare', { deviceChange: [] }))
    await world.invoke('PowerOnVM_Task', bare)
    expect(await faultName('SetScreenResolution', bare, { width: 1, height: 1 })).toBe('ToolsUnavailable')
    const upgrade = await world.invoke('UpgradeTools_Task', bare)
    expect(faultOf(world, upgrade)).toMatchObject({ _typeName: 'ToolsUnavailable' })
  })

  test('the tools installer wants a CD-ROM drive and can be taken out once', async () => {
    const vm = await newVm(true)
    expect(await faultName('MountToolsInstaller', vm)).toBe('InvalidVmConfig')
    const cdrom = {
      operation: 'add',
      device: {
        _typeName: 'VirtualCdrom',
        key: -1,
        controllerKey: 200,
        backing: { _typeName: 'VirtualCdromRemotePassthroughBackingInfo', deviceName: '', exclusive: false },
      },
    }
    const other = made(world, await createVm(world, 'other', { deviceChange: [cdrom] }))
    await world.invoke('PowerOnVM_Task', other)
    await world.invoke('MountToolsInstaller', other)
    expect(world.read(other, 'runtime.toolsInstallerMounted')).toBe(true)
    await world.invoke('UnmountToolsInstaller', other)
    expect(await faultName('UnmountToolsInstaller', other)).toBe('InvalidState')
  })

  test('a screenshot is a file of the VM', async () => {
    const vm = await newVm(true)
    const { result } = world.task(await world.invoke('CreateScreenshot_Task', vm))
    expect(result).toBe('[LocalDS_0] web/web-1.png')
    const files = world.read(vm, 'layoutEx.file') as { name: string }[]
    expect(files.map(({ name }) => name)).toContain(result)
    await world.invoke('PowerOffVM_Task', vm)
    expect(faultOf(world, await world.invoke('CreateScreenshot_Task', vm))).toMatchObject({
      _typeName: 'InvalidPowerState',
    })
  })

  test('ResetGuestInformation forgets what tools told, of a VM that is off', async () => {
    const vm = await newVm(true)
    expect(await faultName('ResetGuestInformation', vm)).toBe('InvalidPowerState')
    await world.invoke('PowerOffVM_Task', vm)
    await world.invoke('ResetGuestInformation', vm)
    expect(world.read(vm, 'guest')).toMatchObject({ toolsStatus: 'toolsNotInstalled' })
    expect(world.read(vm, 'guest.hostName')).toBeUndefined()
  })
})

describe('InstantClone_Task', () => {
  const instantClone = (vm: Ref, name: string, location: object = {}) =>
    world.invoke('InstantClone_Task', vm, { spec: { name, location } })

  test('makes a running VM on the same host whose disk names its parent', async () => {
    const vm = await newVm(true)
    const clone = made(world, await instantClone(vm, 'twin'))
    expect(world.read(clone, 'runtime')).toMatchObject({
      powerState: 'poweredOn',
      host: world.read(vm, 'runtime.host'),
    })
    const disk = (world.read(clone, 'config.hardware.device') as { key: number; backing?: object }[]).find(
      ({ key }) => key === 2000,
    )
    expect(disk?.backing).toMatchObject({ parent: { fileName: '[LocalDS_0] web/web.vmdk' } })
    expect(world.read(clone, 'guest.ipAddress')).not.toBe(world.read(vm, 'guest.ipAddress'))
    expect(world.read(clone, 'config.uuid')).not.toBe(world.read(vm, 'config.uuid'))
  })

  test('faults: a source that is off InvalidPowerState, a name that is taken DuplicateName, a host outside InvalidArgument', async () => {
    const vm = await newVm(true)
    expect(faultOf(world, await instantClone(vm, 'web'))).toMatchObject({ _typeName: 'DuplicateName' })
    const host = ref('HostSystem', world.standalone.host)
    expect(faultOf(world, await instantClone(vm, 'twin', { host }))).toMatchObject({ _typeName: 'InvalidArgument' })
    await world.invoke('PowerOffVM_Task', vm)
    expect(faultOf(world, await instantClone(vm, 'twin'))).toMatchObject({ _typeName: 'InvalidPowerState' })
  })
})

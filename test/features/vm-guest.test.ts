import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import type { GuestInfo } from '../../src/generated/vim25.ts'
import type { Ref } from '../../src/kernel/managed.ts'
import type { Compute } from './compute-setup.ts'
import type { TestInstance } from './harness.ts'
import { createVm, DISK, made, makeVmWorld, NIC, reopen } from './vm-setup.ts'

let world: Compute
let again: TestInstance | undefined
afterEach(() => {
  world?.close()
  again?.close()
  again = undefined
})

const guestOf = (instance: TestInstance, vm: Ref) => instance.read(vm, 'guest') as GuestInfo

async function running(config: object = {}): Promise<Ref> {
  world = await makeVmWorld()
  const vm = made(world, await createVm(world, 'Web 1', config))
  await world.invoke('PowerOnVM_Task', vm)
  return vm
}

describe('a guest after power on, pace instant', () => {
  test('has tools, a name, its system, an address with routes, and a file system', async () => {
    const vm = await running()
    const guest = guestOf(world, vm)
    expect(guest).toMatchObject({
      toolsStatus: 'toolsOk',
      toolsRunningStatus: 'guestToolsRunning',
      toolsVersionStatus2: 'guestToolsUnmanaged',
      guestState: 'running',
      guestId: 'ubuntu64Guest',
      guestFamily: 'linuxGuest',
      hostName: 'web-1',
      ipAddress: '10.1.1.0',
      guestOperationsReady: true,
      guestStateChangeSupported: true,
    })
    const mac = (world.read(vm, 'config.hardware.device') as { key: number; macAddress?: string }[]).find(
      ({ key }) => key === 4000,
    )?.macAddress
    expect(guest.net).toMatchObject([
      {
        network: 'VM Network',
        macAddress: mac,
        connected: true,
        deviceConfigId: 4000,
        ipAddress: ['10.1.1.0', expect.stringMatching(/^fe80::/)],
      },
    ])
    expect(guest.net?.[0]?.ipConfig?.ipAddress?.[0]).toEqual({
      ipAddress: '10.1.1.0',
      prefixLength: 16,
      state: 'preferred',
    })
    expect(guest.ipStack?.[0]?.ipRouteConfig?.ipRoute).toEqual([
      { network: '0.0.0.0', prefixLength: 0, gateway: { ipAddress: '10.1.0.1', device: '0' } },
      { network: '10.1.0.0', prefixLength: 16, gateway: { device: '0' } },
    ])
    expect(guest.disk).toMatchObject([{ diskPath: '/', mappings: [{ key: 2000 }] }])
    expect(world.read(vm, 'guestHeartbeatStatus')).toBe('green')
    expect(world.read(vm, 'summary.guest')).toMatchObject({ hostName: 'web-1', ipAddress: '10.1.1.0' })
  })

  test('after power off addresses are gone, name and system stay, and the next boot gets the same address', async () => {
    const vm = await running()
    const before = guestOf(world, vm)
    await world.invoke('PowerOffVM_Task', vm)
    const off = guestOf(world, vm)
    expect(off).toMatchObject({
      toolsStatus: 'toolsNotRunning',
      toolsRunningStatus: 'guestToolsNotRunning',
      guestState: 'notRunning',
      hostName: 'web-1',
      guestId: 'ubuntu64Guest',
    })
    for (const field of ['ipAddress', 'net', 'ipStack'] as const) expect(off[field]).toBeUndefined()
    expect(world.read(vm, 'guestHeartbeatStatus')).toBe('gray')
    await world.invoke('PowerOnVM_Task', vm)
    expect(guestOf(world, vm)).toMatchObject({ ipAddress: before.ipAddress })
  })

  test('guests on one network get addresses of their own', async () => {
    const vm = await running()
    const other = made(world, await createVm(world, 'other'))
    await world.invoke('PowerOnVM_Task', other)
    expect(guestOf(world, other).ipAddress).toBe('10.1.1.1')
    expect(guestOf(world, vm).ipAddress).toBe('10.1.1.0')
  })

  test('a VM with nothing to boot from never gets tools', async () => {
    const vm = await running({ deviceChange: [] })
    expect(guestOf(world, vm)).toMatchObject({
      toolsStatus: 'toolsNotInstalled',
      toolsRunningStatus: 'guestToolsNotRunning',
      guestState: 'notRunning',
    })
  })
})

describe('shortcuts of drop-in users', () => {
  test('SET.guest.ipAddress and SET.guest.hostName hold over power cycles and are no options', async () => {
    const extraConfig = [
      { key: 'SET.guest.ipAddress', value: '192.168.5.9/24' },
      { key: 'SET.guest.hostName', value: 'named' },
    ]
    const vm = await running({ extraConfig })
    expect(guestOf(world, vm)).toMatchObject({ ipAddress: '192.168.5.9', hostName: 'named' })
    expect(guestOf(world, vm).net?.[0]).toMatchObject({ ipAddress: ['192.168.5.9'] })
    expect(world.read(vm, 'summary.guest')).toMatchObject({ ipAddress: '192.168.5.9', hostName: 'named' })
    const options = world.read(vm, 'config.extraConfig') as { key: string }[]
    expect(options.filter(({ key }) => key.startsWith('SET.'))).toEqual([])
    await world.invoke('ResetVM_Task', vm)
    expect(guestOf(world, vm)).toMatchObject({ ipAddress: '192.168.5.9', hostName: 'named' })
  })

  test('SET.config.uuid writes the property', async () => {
    const uuid = '420000aa-1111-2222-3333-444455556666'
    const vm = await running({ extraConfig: [{ key: 'SET.config.uuid', value: uuid }] })
    expect(world.read(vm, 'config.uuid')).toBe(uuid)
  })
})

describe('a guest after power on, pace realistic', () => {
  const stages = (instance: TestInstance, vm: Ref) => {
    const { toolsRunningStatus, hostName, ipAddress } = guestOf(instance, vm)
    return [toolsRunningStatus, hostName, ipAddress]
  }

  async function started(settings: object) {
    world = await makeVmWorld(settings)
    const create = await createVm(world, 'web')
    await world.advance(10_000)
    const vm = made(world, create)
    const on = await world.invoke('PowerOnVM_Task', vm)
    while (world.task(on).state !== 'success') await world.advance(100)
    return vm
  }

  test('boots by stages', async () => {
    const vm = await started({ pace: 'realistic' })
    expect(stages(world, vm)).toEqual(['guestToolsNotRunning', undefined, undefined])
    await world.advance(6000)
    expect(stages(world, vm)).toEqual(['guestToolsExecutingScripts', undefined, undefined])
    await world.advance(4000)
    expect(stages(world, vm)).toEqual(['guestToolsRunning', 'web', undefined])
    await world.advance(3000)
    expect(stages(world, vm)).toEqual(['guestToolsRunning', 'web', '10.1.1.0'])
  })

  test('a shutdown takes its time, and a boot that power off interrupts does not go on', async () => {
    const vm = await started({ pace: 'realistic' })
    await world.advance(20_000)
    await world.invoke('ShutdownGuest', vm)
    expect(world.read(vm, 'runtime.powerState')).toBe('poweredOn')
    await world.advance(6000)
    expect(world.read(vm, 'runtime.powerState')).toBe('poweredOff')
    const on = await world.invoke('PowerOnVM_Task', vm)
    while (world.task(on).state !== 'success') await world.advance(100)
    await world.invoke('PowerOffVM_Task', vm)
    await world.advance(30_000)
    expect(stages(world, vm)).toEqual(['guestToolsNotRunning', 'web', undefined])
  })

  test('a boot goes on after the process was killed', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'vcemu-guest-'))
    try {
      const settings = { pace: 'realistic', directory } as const
      const vm = await started(settings)
      await world.advance(6000)
      world.close()
      again = await reopen(settings)
      await again.advance(60_000)
      expect(stages(again, vm)).toEqual(['guestToolsRunning', 'web', '10.1.1.0'])
    } finally {
      again?.close()
      again = undefined
      rmSync(directory, { recursive: true })
    }
  })
})

describe('customization at the first boot', () => {
  const spec = {
    identity: {
      _typeName: 'CustomizationLinuxPrep',
      hostName: { _typeName: 'CustomizationFixedName', name: 'db01' },
      domain: 'example.test',
    },
    globalIPSettings: { dnsServerList: ['192.0.2.53'], dnsSuffixList: ['example.test'] },
    nicSettingMap: [
      {
        adapter: {
          ip: { _typeName: 'CustomizationFixedIp', ipAddress: '192.0.2.10' },
          subnetMask: '255.255.255.0',
          gateway: ['192.0.2.1'],
        },
      },
    ],
  }

  test('gives name and address, with CustomizationStartedEvent and CustomizationSucceeded', async () => {
    world = await makeVmWorld()
    const vm = made(world, await createVm(world, 'web'))
    expect(world.task(await world.invoke('CustomizeVM_Task', vm, { spec })).state).toBe('success')
    await world.invoke('PowerOnVM_Task', vm)
    const types = world.events().map(({ event }) => event._typeName)
    expect(types.slice(-2)).toEqual(['CustomizationStartedEvent', 'CustomizationSucceeded'])
    const guest = guestOf(world, vm)
    expect(guest).toMatchObject({
      hostName: 'db01.example.test',
      ipAddress: '192.0.2.10',
      customizationInfo: { customizationStatus: 'TOOLSDEPLOYPKG_SUCCEEDED' },
    })
    expect(guest.ipStack?.[0]).toMatchObject({
      dnsConfig: { hostName: 'db01', domainName: 'example.test', ipAddress: ['192.0.2.53'] },
    })
    await world.invoke('ResetVM_Task', vm)
    expect(guestOf(world, vm)).toMatchObject({ hostName: 'db01.example.test', ipAddress: '192.0.2.10' })
    expect(world.events().filter(({ event }) => event._typeName === 'CustomizationSucceeded')).toHaveLength(1)
  })

  test('settings for another number of NICs are refused with NicSettingMismatch', async () => {
    world = await makeVmWorld()
    const deviceChange = [...DISK(), NIC(world.network), { ...NIC(world.network) }]
    const vm = made(world, await createVm(world, 'web', { deviceChange }))
    const task = await world.invoke('CustomizeVM_Task', vm, { spec })
    expect(world.task(task).error?.fault).toMatchObject({
      _typeName: 'NicSettingMismatch',
      numberOfNicsInSpec: 1,
      numberOfNicsInVM: 2,
    })
  })
})

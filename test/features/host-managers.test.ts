import { afterEach, beforeEach, expect, it } from 'vitest'
import type { HostConfigManager } from '../../src/generated/vim25.ts'
import { type Ref, ref } from '../../src/kernel/managed.ts'
import { type Compute, makeCompute } from './compute-setup.ts'

let e: Compute
let managers: HostConfigManager
beforeEach(async () => {
  e = await makeCompute()
  managers = e.read(ref('HostSystem', e.standalone.host), 'configManager') as HostConfigManager
})
afterEach(() => e.close())

it('every manager that configManager names exists, and all of its properties are read', () => {
  for (const one of Object.values(managers) as Ref[]) {
    // Networks and datastores have features and tests of their own.
    if (one.type === 'HostNetworkSystem' || one.type === 'HostDatastoreSystem') continue
    const target = e.kernel.objects.find(one.value)
    expect(target?.ref, one.value).toEqual(one)
    for (const property of Object.keys(target!.definition.properties))
      expect(() => e.read(one, property), `${one.type}.${property}`).not.toThrow()
  }
})

it('services start and stop, once each', async () => {
  const self = managers.serviceSystem!
  const running = () =>
    (e.read(self, 'serviceInfo.service') as { key: string; running: boolean }[]).find((s) => s.key === 'TSM-SSH')
      ?.running
  await e.invoke('StartService', self, { id: 'TSM-SSH' })
  expect(running()).toBe(true)
  await expect(e.invoke('StartService', self, { id: 'TSM-SSH' })).rejects.toMatchObject({ fault: 'InvalidState' })
  await e.invoke('StopService', self, { id: 'TSM-SSH' })
  expect(running()).toBe(false)
  await expect(e.invoke('StopService', self, { id: 'nothing' })).rejects.toMatchObject({ fault: 'NotFound' })
  await expect(e.invoke('UpdateServicePolicy', self, { id: 'DCUI', policy: 'x' })).rejects.toMatchObject({
    fault: 'InvalidArgument',
  })
})

it('firewall rulesets are switched', async () => {
  const self = managers.firewallSystem!
  const set = () =>
    (e.read(self, 'firewallInfo.ruleset') as { key: string; enabled: boolean; required: boolean }[]).find(
      (s) => !s.required,
    )!
  const { key, enabled } = set()
  await e.invoke(enabled ? 'DisableRuleset' : 'EnableRuleset', self, { id: key })
  expect(set().enabled).toBe(!enabled)
  await expect(e.invoke('EnableRuleset', self, { id: 'none' })).rejects.toMatchObject({ fault: 'NotFound' })
})

it('advanced settings are queried by name and prefix and changed in their own type', async () => {
  const self = managers.advancedOption!
  const value = async () =>
    (await e.invoke('QueryOptions', self, { name: 'Config.HostAgent.log.level' })) as { value: unknown }[]
  expect((await value())[0]?.value).toBe('info')
  await e.invoke('UpdateOptions', self, { changedValue: [{ key: 'Config.HostAgent.log.level', value: 'verbose' }] })
  expect((await value())[0]?.value).toBe('verbose')
  expect(((await e.invoke('QueryOptions', self, { name: 'Config.' })) as unknown[]).length).toBeGreaterThan(1)
  await expect(e.invoke('QueryOptions', self, { name: 'No.Such' })).rejects.toMatchObject({ fault: 'InvalidName' })
  await expect(e.invoke('UpdateOptions', self, { changedValue: [{ key: 'No.Such', value: 1 }] })).rejects.toMatchObject(
    { fault: 'InvalidName' },
  )
})

it('date and time, accounts, lockdown, modules and NICs are state', async () => {
  await e.invoke('UpdateDateTimeConfig', managers.dateTimeSystem!, { config: { ntpConfig: { server: ['10.2.3.4'] } } })
  expect(e.read(managers.dateTimeSystem!, 'dateTimeInfo.ntpConfig.server')).toEqual(['10.2.3.4'])
  const account = { id: 'operator', password: 'VMw@re123!' }
  await e.invoke('CreateUser', managers.accountManager!, { user: account })
  await expect(e.invoke('CreateUser', managers.accountManager!, { user: account })).rejects.toMatchObject({
    fault: 'AlreadyExists',
  })
  await e.invoke('RemoveUser', managers.accountManager!, { userName: 'operator' })
  await expect(e.invoke('RemoveUser', managers.accountManager!, { userName: 'operator' })).rejects.toMatchObject({
    fault: 'UserNotFound',
  })
  await e.invoke('ChangeLockdownMode', managers.hostAccessManager!, { mode: 'lockdownNormal' })
  expect(e.read(ref('HostSystem', e.standalone.host), 'config.lockdownMode')).toBe('lockdownNormal')
  expect(((await e.invoke('QueryModules', managers.kernelModuleSystem!)) as unknown[]).length).toBeGreaterThan(3)
  await e.invoke('DeselectVnic', managers.vmotionSystem!)
  expect(e.read(ref('HostSystem', e.standalone.host), 'summary.config.vmotionEnabled')).toBe(false)
  await e.invoke('SelectVnicForNicType', managers.virtualNicManager!, { nicType: 'vmotion', device: 'vmk0' })
  expect(e.read(ref('HostSystem', e.standalone.host), 'summary.config.vmotionEnabled')).toBe(true)
  await expect(e.invoke('QueryNetConfig', managers.virtualNicManager!, { nicType: 'x' })).rejects.toMatchObject({
    fault: 'InvalidArgument',
  })
})

it('software iSCSI is switched on and gets targets', async () => {
  const self = managers.storageSystem!
  await e.invoke('RescanAllHba', self)
  await e.invoke('UpdateSoftwareInternetScsiEnabled', self, { enabled: true })
  const hbas = () =>
    e.read(self, 'storageDeviceInfo.hostBusAdapter') as {
      device: string
      _typeName: string
      configuredSendTarget?: unknown[]
    }[]
  const hba = hbas().find((one) => one._typeName === 'HostInternetScsiHba')!
  await e.invoke('AddInternetScsiSendTargets', self, { iScsiHbaDevice: hba.device, targets: [{ address: '10.0.0.1' }] })
  expect(hbas().find((one) => one.device === hba.device)?.configuredSendTarget).toHaveLength(1)
  await expect(e.invoke('RescanHba', self, { hbaDevice: 'vmhba99' })).rejects.toMatchObject({ fault: 'NotFound' })
})

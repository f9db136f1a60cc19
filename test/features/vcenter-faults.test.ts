import { describe } from 'vitest'
import { createAuthority } from '../../src/app/tls-certificate.ts'
import { dispatch } from '../../src/kernel/dispatch.ts'
import { INTERNAL } from '../../src/kernel/kernel.ts'
import type { Ref } from '../../src/kernel/managed.ts'
import { type FaultWorld, raises } from './fault-cases.ts'

describe('sessions', () => {
  /** A call without a session, with what a client sends along. */
  const arriving = (method: string, id: string, args: object, arrival: object) => (w: FaultWorld) =>
    dispatch(w.kernel, {
      namespace: 'vim25',
      method,
      self: w.single(id),
      args,
      session: undefined,
      arrival: { ...INTERNAL, api: 'soap', ...arrival },
    })
  const samlToken = '<saml2:NameID>Administrator@vsphere.local</saml2:NameID>'
  raises('LoginByToken', 'InvalidLocale', arriving('LoginByToken', 'SessionManager', { locale: 'xx' }, { samlToken }))
  const byCertificate = (name: string, locale?: string) =>
    arriving(
      'LoginExtensionByCertificate',
      'SessionManager',
      { extensionKey: 'com.test', locale },
      { clientCertificate: createAuthority([['CN', name]]).certificate },
    )
  raises('LoginExtensionByCertificate', 'InvalidLogin', byCertificate('com.other'))
  raises('LoginExtensionByCertificate', 'InvalidLocale', byCertificate('com.test', 'xx'))
})

describe('extensions', () => {
  const manager = (method: string, args: object) => (w: FaultWorld) =>
    w.invoke(method, w.single('ExtensionManager'), args)
  raises('SetExtensionCertificate', 'NotFound', manager('SetExtensionCertificate', { extensionKey: 'com.none' }))
  raises('SetExtensionCertificate', 'NoClientCertificate', async (w) => {
    const extension = {
      key: 'com.test',
      version: '1',
      description: { label: 'test', summary: 'test' },
      lastHeartbeatTime: '2026-01-01T00:00:00Z',
    }
    await manager('RegisterExtension', { extension })(w)
    return manager('SetExtensionCertificate', { extensionKey: 'com.test' })(w)
  })
  raises(
    'SetServiceAccount',
    'NotFound',
    manager('SetServiceAccount', { extensionKey: 'com.none', serviceAccount: 'VSPHERE.LOCAL\\Administrator' }),
  )
})

describe('customization specifications and permissions', () => {
  const item = (name: string) => ({
    info: { name, description: '', type: 'Linux' },
    spec: {
      identity: {
        _typeName: 'CustomizationLinuxPrep',
        hostName: { _typeName: 'CustomizationVirtualMachineName' },
        domain: 'test',
      },
      globalIPSettings: {},
    },
  })
  raises('DuplicateCustomizationSpec', 'AlreadyExists', async (w) => {
    const manager = w.single('CustomizationSpecManager')
    for (const name of ['a', 'b']) await w.invoke('CreateCustomizationSpec', manager, { item: item(name) })
    return w.invoke('DuplicateCustomizationSpec', manager, { name: 'a', newName: 'b' })
  })
  raises('RenameCustomizationSpec', 'AlreadyExists', async (w) => {
    const manager = w.single('CustomizationSpecManager')
    for (const name of ['a', 'b']) await w.invoke('CreateCustomizationSpec', manager, { item: item(name) })
    return w.invoke('RenameCustomizationSpec', manager, { name: 'a', newName: 'b' })
  })
  raises('ResetEntityPermissions', 'NotFound', (w) =>
    w.invoke('ResetEntityPermissions', w.single('AuthorizationManager'), {
      entity: w.named('Folder', 'vm'),
      permission: [{ principal: 'VSPHERE.LOCAL\\Administrator', group: false, roleId: 9999, propagate: true }],
    }),
  )
})

describe('disabled methods', () => {
  raises('EnableMethods', 'ManagedObjectNotFound', (w) =>
    w.invoke('EnableMethods', w.single('AuthorizationManager'), {
      entity: [{ type: 'VirtualMachine', value: 'vm-0' }],
      method: ['Destroy_Task'],
      sourceId: 'a',
    }),
  )
})

describe('scheduled tasks of any object', () => {
  const schedule = (w: FaultWorld, name: string) =>
    w.invoke('CreateObjectScheduledTask', w.single('ScheduledTaskManager'), {
      obj: w.named('VirtualMachine', 'DC0_H0_VM0'),
      spec: {
        _typeName: 'ScheduledTaskSpec',
        name,
        description: '',
        enabled: true,
        scheduler: { _typeName: 'OnceTaskScheduler', runAt: '2027-01-01T00:00:00Z' },
        action: { _typeName: 'MethodAction', name: 'PowerOffVM_Task', argument: [] },
      },
    })
  raises('CreateObjectScheduledTask', 'InvalidName', (w) => schedule(w, ''))
  raises('CreateObjectScheduledTask', 'DuplicateName', async (w) => {
    await schedule(w, 'a')
    return schedule(w, 'a')
  })
})

describe('the property collector', () => {
  const wrong = (w: FaultWorld) => ({
    propSet: [{ type: 'VirtualMachine', pathSet: ['none'] }],
    objectSet: [{ obj: w.named('VirtualMachine', 'DC0_H0_VM0') }],
  })
  const collector = (w: FaultWorld) => w.read(w.single('ServiceInstance'), 'content.propertyCollector') as Ref
  const unknown = { version: '999' }
  raises('RetrieveProperties', 'InvalidProperty', (w) =>
    w.invoke('RetrieveProperties', collector(w), { specSet: [wrong(w)] }),
  )
  raises('RetrievePropertiesEx', 'InvalidProperty', (w) =>
    w.invoke('RetrievePropertiesEx', collector(w), { specSet: [wrong(w)], options: {} }),
  )
  raises('CreateFilter', 'InvalidProperty', (w) =>
    w.invoke('CreateFilter', collector(w), { spec: wrong(w), partialUpdates: false }),
  )
  raises('Fetch', 'InvalidProperty', (w) =>
    w.invoke('Fetch', w.named('VirtualMachine', 'DC0_H0_VM0'), { prop: 'none' }),
  )
  for (const method of ['CheckForUpdates', 'WaitForUpdates', 'WaitForUpdatesEx'])
    raises(method, 'InvalidCollectorVersion', (w) => w.invoke(method, collector(w), unknown))
})

describe('switches', () => {
  raises('AddNetworkResourcePool', 'InvalidName', (w) =>
    w.invoke('AddNetworkResourcePool', w.named('VmwareDistributedVirtualSwitch', 'DVS0'), {
      configSpec: [{ key: '', name: '' }],
    }),
  )
  raises('PerformDvsProductSpecOperation_Task', 'TaskInProgress', async (w) => {
    const dvs = w.named('VmwareDistributedVirtualSwitch', 'DVS0')
    const upgrade = () =>
      w.invoke('PerformDvsProductSpecOperation_Task', dvs, {
        operation: 'upgrade',
        productSpec: { version: '8.0.3', vendor: 'VMware, Inc.', name: 'DVS' },
      })
    Object.assign(w.kernel.tasks, { pace: 'realistic' })
    await upgrade()
    await w.advance(1)
    const second = await upgrade()
    await w.advance(1)
    return second
  })
  raises('ReconfigureDVPort_Task', 'ResourceInUse', async (w) => {
    const dvs = w.named('VmwareDistributedVirtualSwitch', 'DVS0')
    const [key] = (await w.invoke('FetchDVPortKeys', dvs, {
      criteria: { connected: true, uplinkPort: false },
    })) as string[]
    return w.invoke('ReconfigureDVPort_Task', dvs, { port: [{ operation: 'remove', key }] })
  })
  const network = (method: string, args: object) => (w: FaultWorld) =>
    w.invoke(method, w.manager('networkSystem'), args)
  const bridged = (nicDevice: string[]) => ({ _typeName: 'HostVirtualSwitchBondBridge', nicDevice })
  raises(
    'UpdateVirtualSwitch',
    'HostConfigFault',
    network('UpdateVirtualSwitch', { vswitchName: 'vSwitch0', spec: { numPorts: 128, bridge: bridged(['vmnic99']) } }),
  )
  raises('UpdateVirtualSwitch', 'ResourceInUse', async (w) => {
    await network('AddVirtualSwitch', { vswitchName: 'vSwitch9', spec: { numPorts: 128 } })(w)
    const spec = { numPorts: 128, bridge: bridged(['vmnic0']) }
    return network('UpdateVirtualSwitch', { vswitchName: 'vSwitch9', spec })(w)
  })
  raises(
    'UpdateVirtualNic',
    'HostConfigFault',
    network('UpdateVirtualNic', { device: 'vmk0', nic: { portgroup: 'none' } }),
  )
  const config = (change: object) => network('UpdateNetworkConfig', { config: change, changeMode: 'modify' })
  raises(
    'UpdateNetworkConfig',
    'AlreadyExists',
    config({
      portgroup: [
        { changeOperation: 'add', spec: { name: 'VM Network', vlanId: 0, vswitchName: 'vSwitch0', policy: {} } },
      ],
    }),
  )
  raises(
    'UpdateNetworkConfig',
    'HostConfigFault',
    config({ vnic: [{ changeOperation: 'add', portgroup: 'none', spec: { ip: { dhcp: true } } }] }),
  )
  raises(
    'UpdateNetworkConfig',
    'ResourceInUse',
    config({
      portgroup: [
        {
          changeOperation: 'remove',
          spec: { name: 'Management Network', vlanId: 0, vswitchName: 'vSwitch0', policy: {} },
        },
      ],
    }),
  )
})

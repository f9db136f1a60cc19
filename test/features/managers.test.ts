import { expect, test } from 'vitest'
import type {
  CustomizationSpecItem,
  Extension,
  LicenseManagerLicenseInfo,
  PerfCounterInfo,
  ServiceContent,
} from '../../src/generated/vim25.ts'
import { ref } from '../../src/kernel/managed.ts'
import { loadVimSpec } from '../../src/spec/vim.ts'
import { makeTestInstance } from './harness.ts'

test.each([
  ['a vCenter', {}],
  ['an ESXi host', { esx: true }],
])(
  'every manager that the service content of %s names exists, and its required properties answer',
  async (_, settings) => {
    const { kernel, read } = await makeTestInstance({ settings })
    const content = read(ref('ServiceInstance', 'ServiceInstance'), 'content') as ServiceContent
    const spec = loadVimSpec()
    const missing: string[] = []
    for (const [member, value] of Object.entries(content)) {
      if (member === 'about' || member === 'rootFolder') continue
      const target = kernel.objects.find((value as { value: string }).value)
      if (!target || target.ref.type !== (value as { type: string }).type) {
        missing.push(member)
        continue
      }
      for (const property of spec.managedType(target.ref.type)!.properties.values()) {
        if (property.optional) continue
        const found = kernel.objects.read(target, property.name, {
          user: 'VSPHERE.LOCAL\\Administrator',
          groups: ['VSPHERE.LOCAL\\Administrators'],
        })
        if (found === undefined) missing.push(`${member}.${property.name}`)
      }
    }
    expect(missing).toEqual([])
  },
)

test('extensions are registered, found, updated and removed', async () => {
  const { invoke, read } = await makeTestInstance()
  const manager = ref('ExtensionManager', 'ExtensionManager')
  const extension = {
    key: 'com.example',
    version: '1',
    description: { label: 'x', summary: 'x' },
    lastHeartbeatTime: '2020-01-01T00:00:00Z',
  }
  await invoke('RegisterExtension', manager, { extension })
  await expect(invoke('RegisterExtension', manager, { extension })).rejects.toMatchObject({ fault: 'InvalidArgument' })
  await invoke('UpdateExtension', manager, { extension: { ...extension, version: '2' } })
  expect(await invoke('FindExtension', manager, { extensionKey: 'com.example' })).toMatchObject({ version: '2' })
  await invoke('UnregisterExtension', manager, { extensionKey: 'com.example' })
  expect(await invoke('FindExtension', manager, { extensionKey: 'com.example' })).toBeUndefined()
  await expect(invoke('UnregisterExtension', manager, { extensionKey: 'com.example' })).rejects.toMatchObject({
    fault: 'NotFound',
  })
  await expect(invoke('UpdateExtension', manager, { extension })).rejects.toMatchObject({ fault: 'NotFound' })
  expect((read(manager, 'extensionList') as Extension[]).length).toBeGreaterThan(5)
})

test('an extension logs in with a client certificate only', async () => {
  const { invoke } = await makeTestInstance()
  const login = invoke('LoginExtensionByCertificate', ref('SessionManager', 'SessionManager'), {
    extensionKey: 'com.example',
  })
  await expect(login).rejects.toMatchObject({ fault: 'NoClientCertificate' })
})

test('licences are added, labelled, assigned and removed', async () => {
  const { invoke, read } = await makeTestInstance()
  const manager = ref('LicenseManager', 'LicenseManager')
  const assignments = ref('LicenseAssignmentManager', 'LicenseAssignmentManager')
  const licenseKey = 'AAAAA-BBBBB-CCCCC-DDDDD-EEEEE'
  const keys = () => (read(manager, 'licenses') as LicenseManagerLicenseInfo[]).map((one) => one.licenseKey)
  expect(keys()).toEqual(['00000-00000-00000-00000-00000'])
  expect(await invoke('AddLicense', manager, { licenseKey: 'nonsense' })).toMatchObject({
    properties: [{ key: 'diagnostic' }],
  })
  expect(await invoke('AddLicense', manager, { licenseKey })).toMatchObject({ licenseKey, used: 0 })
  await invoke('UpdateLicenseLabel', manager, { licenseKey, labelKey: 'team', labelValue: 'ops' })
  expect((read(manager, 'licenses') as LicenseManagerLicenseInfo[])[1]).toMatchObject({
    labels: [{ key: 'team', value: 'ops' }],
  })
  const entity = read(ref('ServiceInstance', 'ServiceInstance'), 'content.about.instanceUuid') as string
  await invoke('UpdateAssignedLicense', assignments, { entity, licenseKey })
  expect(await invoke('QueryAssignedLicenses', assignments, { entityId: entity })).toMatchObject([
    { entityId: entity, assignedLicense: { licenseKey, used: 1 } },
  ])
  await expect(invoke('RemoveLicense', manager, { licenseKey })).rejects.toMatchObject({ fault: 'InvalidArgument' })
  await expect(invoke('UpdateAssignedLicense', assignments, { entity: 'host-9999', licenseKey })).rejects.toMatchObject(
    { fault: 'LicenseEntityNotFound' },
  )
  await invoke('RemoveAssignedLicense', assignments, { entityId: entity })
  await expect(invoke('RemoveAssignedLicense', assignments, { entityId: entity })).rejects.toMatchObject({
    fault: 'LicenseEntityNotFound',
  })
  await invoke('RemoveLicense', manager, { licenseKey })
  expect(keys()).toHaveLength(1)
})

test('customization specifications are kept by name, and who overwrites a newer one is told', async () => {
  const { invoke, read } = await makeTestInstance()
  const manager = ref('CustomizationSpecManager', 'CustomizationSpecManager')
  const item = { info: { name: 'linux', description: '', type: 'Linux' }, spec: { identity: {}, globalIPSettings: {} } }
  await invoke('CreateCustomizationSpec', manager, { item })
  await expect(invoke('CreateCustomizationSpec', manager, { item })).rejects.toMatchObject({ fault: 'AlreadyExists' })
  const first = (await invoke('GetCustomizationSpec', manager, { name: 'linux' })) as CustomizationSpecItem
  await invoke('OverwriteCustomizationSpec', manager, { item: first })
  await expect(invoke('OverwriteCustomizationSpec', manager, { item: first })).rejects.toMatchObject({
    fault: 'ConcurrentAccess',
  })
  await invoke('DuplicateCustomizationSpec', manager, { name: 'linux', newName: 'copy' })
  await invoke('RenameCustomizationSpec', manager, { name: 'copy', newName: 'other' })
  expect((read(manager, 'info') as { name: string }[]).map(({ name }) => name)).toEqual(['linux', 'other'])
  await invoke('DeleteCustomizationSpec', manager, { name: 'other' })
  expect(await invoke('DoesCustomizationSpecExist', manager, { name: 'other' })).toBe(false)
  for (const [method, args] of [
    ['GetCustomizationSpec', { name: 'none' }],
    ['DeleteCustomizationSpec', { name: 'none' }],
    ['RenameCustomizationSpec', { name: 'none', newName: 'x' }],
    ['DuplicateCustomizationSpec', { name: 'none', newName: 'x' }],
    ['OverwriteCustomizationSpec', { item: { ...item, info: { ...item.info, name: 'none' } } }],
  ] as const)
    await expect(invoke(method, manager, args)).rejects.toMatchObject({ fault: 'NotFound' })
})

test('counters are described, and asking for an unknown one is an error', async () => {
  const { invoke, read } = await makeTestInstance()
  const manager = ref('PerformanceManager', 'PerfMgr')
  expect((read(manager, 'perfCounter') as PerfCounterInfo[]).find(({ key }) => key === 6)).toMatchObject({
    nameInfo: { key: 'usagemhz' },
    groupInfo: { key: 'cpu' },
    unitInfo: { key: 'megaHertz' },
    rollupType: 'average',
  })
  await expect(invoke('QueryPerfCounter', manager, { counterId: [999_999] })).rejects.toMatchObject({
    fault: 'InvalidArgument',
  })
})

test('log files are named and read line by line; an unknown one raises CannotAccessFile', async () => {
  const { invoke } = await makeTestInstance()
  const manager = ref('DiagnosticManager', 'DiagMgr')
  const [log] = (await invoke('QueryDescriptions', manager)) as { key: string }[]
  expect(await invoke('BrowseDiagnosticLog', manager, { key: log!.key })).toMatchObject({ lineStart: 1 })
  await expect(invoke('BrowseDiagnosticLog', manager, { key: 'none' })).rejects.toMatchObject({
    fault: 'CannotAccessFile',
  })
})

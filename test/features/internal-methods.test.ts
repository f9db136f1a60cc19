import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { defaultSettings } from '../../src/app/settings.ts'
import { datacenterKind, hostKind, vmKind } from '../../src/features/inventory/index.ts'
import { buildModel } from '../../src/features/model/index.ts'
import { type Ref, ref } from '../../src/kernel/managed.ts'
import { makeTestInstance, type TestInstance } from './harness.ts'

let e: TestInstance
beforeEach(async () => {
  e = await makeTestInstance()
  buildModel(e.kernel, defaultSettings())
})
afterEach(() => e.close())

const anyHost = () => ref('HostSystem', [...e.kernel.store.all(hostKind)][0]!.id)
const anyVm = () => [...e.kernel.store.all(vmKind)][0]!
const argument = (name: string, value: string) => ({ name, val: `<${name}>${value}</${name}>` })

interface Answer {
  response?: string
  fault?: { faultMsg: string; faultDetail?: string }
}

async function execute(host: Ref, moid: string, method: string, args: object[] = [], user?: string): Promise<Answer> {
  const executer = (await e.invoke('RetrieveManagedMethodExecuter', host)) as Ref
  const call = { moid, version: 'urn:vim25/5.0', method, argument: args }
  return (await e.invoke('ExecuteSoap', executer, call, user === undefined ? {} : { user })) as Answer
}

const esxcli = (host: Ref, namespace: string, name: string, args: object[] = []) =>
  execute(host, `ha-cli-handler-${namespace.replaceAll('.', '-')}`, `vim.EsxCLI.${namespace}.${name}`, args)

const faultOf = (promise: Promise<unknown>) =>
  promise.then(
    () => undefined,
    (error: { fault?: string }) => error.fault ?? error,
  )

describe('esxcli through a host', () => {
  it('tells which commands a name space has and how to show what they answer', async () => {
    const { response } = await execute(
      anyHost(),
      'ha-dynamic-type-manager-local-cli-cliinfo',
      'vim.CLIInfo.FetchCLIInfo',
      [argument('typeName', 'vim.EsxCLI.network.vm')],
    )
    expect(response).toContain('<method><name>list</name>')
    expect(response).toContain('<key>formatter</key><value>table</value>')
    expect(response).toMatch(/<value>World ID,Name,/)
  })

  it('every command answers', async () => {
    const manager = (await e.invoke('RetrieveDynamicTypeManager', anyHost())) as Ref
    const { managedTypeInfo } = (await e.invoke('DynamicTypeMgrQueryTypeInfo', manager)) as {
      managedTypeInfo: { name: string; method: { name: string; paramTypeInfo: { annotation: object[] }[] }[] }[]
    }
    expect(managedTypeInfo.length).toBeGreaterThan(25)
    for (const { name, method } of managedTypeInfo) {
      for (const one of method) {
        if (one.name === 'set' || one.paramTypeInfo.some(({ annotation }) => annotation.length === 0)) continue
        const answer = await esxcli(anyHost(), name.replace('vim.EsxCLI.', ''), one.name)
        expect(answer.fault, `${name}.${one.name}`).toBeUndefined()
        expect(answer.response).toMatch(/^<obj /)
      }
    }
  })

  it('instances are named as the commands are called', async () => {
    const manager = (await e.invoke('RetrieveDynamicTypeManager', anyHost())) as Ref
    const found = await e.invoke('DynamicTypeMgrQueryMoInstances', manager, {
      filterSpec: { typeSubstr: 'vm.process' },
    })
    expect(found).toEqual([{ id: 'ha-cli-handler-vm-process', moType: 'vim.EsxCLI.vm.process' }])
  })

  it('says what the host itself says, and what is set is there afterwards', async () => {
    const host = anyHost()
    const systemInfo = e.read(host, 'hardware.systemInfo') as { model: string }
    expect((await esxcli(host, 'hardware.platform', 'get')).response).toContain(
      `<ProductName>${systemInfo.model}</ProductName>`,
    )
    const option = [argument('option', '/Net/GuestIPHack')]
    await esxcli(host, 'system.settings.advanced', 'set', [...option, argument('intvalue', '1')])
    expect((await esxcli(host, 'system.settings.advanced', 'list', option)).response).toContain(
      '<IntValue>1</IntValue>',
    )
    await esxcli(host, 'network.firewall', 'set', [argument('enabled', 'false')])
    expect((await esxcli(host, 'network.firewall', 'get')).response).toContain('<Enabled>false</Enabled>')
    await esxcli(host, 'network.firewall.ruleset', 'set', [
      argument('rulesetid', 'sshServer'),
      argument('enabled', 'false'),
    ])
    const rulesets = (await esxcli(host, 'network.firewall.ruleset', 'list', [argument('rulesetid', 'sshServer')]))
      .response
    expect(rulesets).toContain('<Enabled>false</Enabled>')
    await esxcli(host, 'system.hostname', 'set', [argument('fqdn', 'esx7.example.test')])
    expect(e.read(host, 'config.network.dnsConfig')).toMatchObject({ hostName: 'esx7', domainName: 'example.test' })
  })

  it('lists running VMs with their world, and stops one by it', async () => {
    const vm = anyVm()
    const host = vm.runtime.host
    const { response = '' } = await esxcli(host, 'vm.process', 'list')
    const world = new RegExp(`<DisplayName>${vm.name}</DisplayName>.*?<WorldID>(\\d+)<`).exec(response)?.[1]
    expect(world).toBeDefined()
    const ports = await esxcli(host, 'network.vm.port', 'list', [argument('worldid', world!)])
    expect(ports.response).toContain('<Portgroup>')
    await esxcli(host, 'vm.process', 'kill', [argument('type', 'soft'), argument('worldid', world!)])
    expect(e.read(ref('VirtualMachine', vm.id), 'runtime.powerState')).toBe('poweredOff')
  })

  it('what a command objects to comes back as its fault', async () => {
    const refused = await esxcli(anyHost(), 'network.vm.port', 'list')
    expect(refused.fault).toMatchObject({ faultMsg: 'EsxCLI.CLIFault.summary' })
    expect(refused.fault?.faultDetail).toContain('--world-id')
    expect((await esxcli(anyHost(), 'no.such', 'list')).fault?.faultMsg).toMatch(/could not be found/)
  })

  it('a host that is not connected runs nothing', async () => {
    const host = anyHost()
    const executer = (await e.invoke('RetrieveManagedMethodExecuter', host)) as Ref
    await e.invoke('DisconnectHost_Task', host)
    const call = { moid: 'ha-cli-handler-vm-process', version: '', method: 'vim.EsxCLI.vm.process.list' }
    expect(await faultOf(e.invoke('ExecuteSoap', executer, call))).toBe('HostNotConnected')
  })
})

describe('disabled methods', () => {
  const manager = ref('AuthorizationManager', 'AuthorizationManager')
  const disable = (entity: Ref, sourceId: string) =>
    e.invoke('DisableMethods', manager, {
      entity: [entity],
      method: [{ method: 'Destroy_Task', reasonId: 'kept' }],
      sourceId,
    })

  it('are shown and refused until all who disabled them enable them again', async () => {
    const vm = ref('VirtualMachine', anyVm().id)
    await e.invoke('PowerOffVM_Task', vm)
    await disable(vm, 'a')
    await disable(vm, 'b')
    expect(e.read(vm, 'disabledMethod')).toContain('Destroy_Task')
    expect(await faultOf(e.invoke('Destroy_Task', vm))).toBe('MethodDisabled')
    const enable = (sourceId: string) =>
      e.invoke('EnableMethods', manager, { entity: [vm], method: ['Destroy_Task'], sourceId })
    await enable('a')
    expect(await faultOf(e.invoke('Destroy_Task', vm))).toBe('MethodDisabled')
    await enable('b')
    expect(e.read(vm, 'disabledMethod')).not.toContain('Destroy_Task')
    expect(await faultOf(e.invoke('Destroy_Task', vm))).toBeUndefined()
  })

  it('methods that do not exist and objects that are gone are refused', async () => {
    const vm = ref('VirtualMachine', anyVm().id)
    const method = [{ method: 'Nothing', reasonId: '' }]
    expect(await faultOf(e.invoke('DisableMethods', manager, { entity: [vm], method, sourceId: '' }))).toBe(
      'InvalidArgument',
    )
    const gone = ref('VirtualMachine', 'vm-0')
    expect(await faultOf(disable(gone, ''))).toBe('ManagedObjectNotFound')
    const enable = e.invoke('EnableMethods', manager, { entity: [gone], method: ['Destroy_Task'], sourceId: '' })
    expect(await faultOf(enable)).toBe('ManagedObjectNotFound')
  })
})

describe('QueryVirtualDiskInfo_Task', () => {
  const disks = ref('VirtualDiskManager', 'virtualDiskManager')
  const ask = async (name: string) =>
    e.task(await e.invoke('QueryVirtualDiskInfo_Task', disks, { name, includeParents: true }))

  it('names the disk and what it is made of', async () => {
    const disk = anyVm().config.hardware.device!.find(({ _typeName }) => _typeName === 'VirtualDisk')!
    const { fileName } = disk.backing as unknown as { fileName: string }
    const datacenter = ref('Datacenter', [...e.kernel.store.all(datacenterKind)][0]!.id)
    const task = await e.invoke('QueryVirtualDiskInfo_Task', disks, {
      name: fileName,
      datacenter,
      includeParents: true,
    })
    expect(e.task(task)).toMatchObject({
      state: 'success',
      result: { _typeName: 'ArrayOfVirtualDiskInfo', _value: [{ unit: { name: fileName } }] },
    })
  })

  it('a disk that is not there ends the task in FileNotFound', async () => {
    expect((await ask('[LocalDS_0] none.vmdk')).error?.fault?._typeName).toMatch(
      /FileNotFound|InvalidArgument|InvalidDatastore/,
    )
  })
})

describe('PutUsbScanCodes', () => {
  const press = (vm: Ref, ...codes: number[]) =>
    e.invoke('PutUsbScanCodes', vm, { spec: { keyEvents: codes.map((usbHidCode) => ({ usbHidCode })) } })

  it('takes the keys of a running VM', async () => {
    const vm = ref('VirtualMachine', anyVm().id)
    expect(await press(vm, (4 << 16) | 7, (0x28 << 16) | 7)).toBe(2)
    expect(await faultOf(press(vm, 4))).toBe('InvalidArgument')
    await e.invoke('PowerOffVM_Task', vm)
    expect(await faultOf(press(vm, (4 << 16) | 7))).toBe('NotSupported')
  })
})

it('permissions name users that exist, and a view may start above what its maker may see', async () => {
  const manager = ref('AuthorizationManager', 'AuthorizationManager')
  const vm = ref('VirtualMachine', anyVm().id)
  const permit = (principal: string) =>
    e.invoke('SetEntityPermissions', manager, {
      entity: vm,
      permission: [{ principal, group: false, roleId: -2, propagate: true }],
    })
  expect(await faultOf(permit('nobody@vsphere.local'))).toBe('UserNotFound')
  const view = (user: string) =>
    e.invoke(
      'CreateContainerView',
      ref('ViewManager', 'ViewManager'),
      { container: ref('Folder', 'group-d1'), type: ['VirtualMachine'], recursive: true },
      { user },
    )
  expect(await faultOf(view('VSPHERE.LOCAL\\jo'))).toBe('NoPermission')
  // Who is logged in exists.
  await permit('jo@vsphere.local')
  expect(await faultOf(view('VSPHERE.LOCAL\\jo'))).toBeUndefined()
})

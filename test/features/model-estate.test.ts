import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { buildEstate, readEstate } from '../../src/features/model/index.ts'
import { type Ref, ref } from '../../src/kernel/managed.ts'
import { writerFor } from '../../src/protocols/soap/encode.ts'
import { packageRoot } from '../../src/spec/tables.ts'
import { loadVimSpec } from '../../src/spec/vim.ts'
import { checkValue } from '../fixtures/type-check.ts'
import { makeTestInstance, type TestInstance } from './harness.ts'

const file = () => parse(readFileSync(join(packageRoot(), 'fixtures', 'vsphere.yaml'), 'utf8')) as Record<string, never>
const OPERATOR = { user: 'VSPHERE.LOCAL\\operator', groups: ['VSPHERE.LOCAL\\Operators'] }
const AUDITOR = { user: 'VSPHERE.LOCAL\\auditor', groups: ['VSPHERE.LOCAL\\Auditors'] }
const SEARCH = ref('SearchIndex', 'SearchIndex')

describe('the estate of fixtures/vsphere.yaml', () => {
  let e: TestInstance
  beforeAll(async () => {
    e = await makeTestInstance({ settings: { openLogin: false } })
    buildEstate(e.kernel, readEstate(file()))
  })
  afterAll(() => e.close())

  const at = async (inventoryPath: string): Promise<Ref> => {
    const found = await e.invoke('FindByInventoryPath', SEARCH, { inventoryPath })
    if (!found) throw new Error(`nothing at ${inventoryPath}`)
    return found as Ref
  }
  const names = (self: Ref, property: string) => (e.read(self, property) as Ref[]).map((one) => e.read(one, 'name'))
  const everything = () =>
    e.kernel.objects.definitions().flatMap((definition) => {
      if (definition.kind)
        return [...e.kernel.store.all(definition.kind)].flatMap((state) => {
          const id = definition.companion ? definition.companion.idOf(state as never) : state.id
          const found = e.kernel.objects.find(id)
          return found ? [found] : []
        })
      const found = definition.id === undefined ? undefined : e.kernel.objects.find(definition.id)
      return found ? [found] : []
    })

  it('has hosts of the file with their addresses, serial numbers and servers', async () => {
    const cluster = await at('Datacenter-01/host/Cluster-01')
    expect(names(cluster, 'host')).toEqual(['esx01.example.test', 'esx02.example.test', 'esx03.example.test'])
    const host = await at('Datacenter-01/host/Edge/esx04.example.test/esx04.example.test')
    expect(e.read(host, 'hardware.systemInfo.serialNumber')).toBe('VCEMU0004')
    expect(e.read(host, 'hardware.cpuInfo.numCpuCores')).toBe(32)
    expect(e.read(host, 'config.network.dnsConfig.address')).toEqual(['10.20.0.2', '10.20.0.3'])
    expect(e.read(host, 'config.dateTimeInfo.ntpConfig.server')).toEqual(['10.20.0.2'])
    const vnics = e.read(host, 'config.network.vnic') as { spec: { ip: { ipAddress: string } } }[]
    expect(vnics.map(({ spec }) => spec.ip.ipAddress)).toEqual(['10.20.0.14'])
    expect(names(host, 'datastore').sort()).toEqual(['local-esx04.example.test', 'nfs-iso-01'])
  })

  it('has a cluster with DRS, HA, EVC, pools and a rule', async () => {
    const cluster = await at('Datacenter-01/host/Cluster-01')
    expect(e.read(cluster, 'configurationEx.drsConfig.enabled')).toBe(true)
    expect(e.read(cluster, 'configurationEx.dasConfig.enabled')).toBe(true)
    expect(e.read(cluster, 'summary.currentEVCModeKey')).toBe('intel-cascadelake')
    const [rule] = e.read(cluster, 'configurationEx.rule') as { name: string; vm: Ref[]; enabled: boolean }[]
    expect(rule).toMatchObject({ name: 'database-apart', enabled: true, _typeName: 'ClusterAntiAffinityRuleSpec' })
    expect(rule?.vm.map((vm) => e.read(vm, 'name'))).toEqual(['db01', 'db02'])
    const pool = await at('Datacenter-01/host/Cluster-01/Resources/Production')
    expect(e.read(pool, 'config.cpuAllocation')).toMatchObject({ reservation: 8000, shares: { level: 'high' } })
    expect(e.read(pool, 'config.memoryAllocation.reservation')).toBe(32_768)
    expect(names(pool, 'vm')).toEqual(['web01', 'web02', 'db01', 'db02', 'win01'])
    const host = await at('Datacenter-01/host/Cluster-01/esx01.example.test')
    expect(e.read(host, 'runtime.dasHostState.state')).toBe('master')
  })

  it('has a switch whose port groups carry their VLANs and serve the NICs', async () => {
    const dvs = await at('Datacenter-01/network/DSwitch-01')
    expect(e.read(dvs, 'config.maxMtu')).toBe(9000)
    expect(e.read(dvs, 'config.host')).toHaveLength(3)
    const vlan = 'config.defaultPortConfig.vlan.vlanId'
    expect(e.read(await at('Datacenter-01/network/DPG-Application'), vlan)).toBe(210)
    expect(e.read(await at('Datacenter-01/network/DPG-Trunk'), vlan)).toEqual([{ start: 0, end: 4094 }])
    expect(e.read(await at('Datacenter-01/network/DPG-Ephemeral'), 'config.type')).toBe('ephemeral')
    const databases = await at('Datacenter-01/network/DPG-Database')
    expect(names(databases, 'vm')).toEqual(['db01', 'db02'])
  })

  it('has machines in their states, with guests at the addresses of the file', async () => {
    const web = await at('Datacenter-01/vm/Production/Web/web01')
    expect(e.read(web, 'runtime.powerState')).toBe('poweredOn')
    expect(e.read(web, 'guest.ipAddress')).toBe('10.20.10.11')
    expect(e.read(web, 'guest.hostName')).toBe('web01.example.test')
    expect(e.read(web, 'guest.toolsRunningStatus')).toBe('guestToolsRunning')
    expect(e.read(web, 'config.uuid')).toMatch(/^42/)
    expect(e.read(web, 'config.instanceUuid')).toMatch(/^50/)
    expect(e.read(web, 'config.changeVersion')).not.toBe('')
    const db = await at('Datacenter-01/vm/Production/Database/db01')
    const [snapshot] = e.read(db, 'snapshot.rootSnapshotList') as { name: string }[]
    expect(snapshot?.name).toBe('before-upgrade')
    const disks = (e.read(db, 'config.hardware.device') as { capacityInKB?: number }[]).flatMap(
      ({ capacityInKB }) => capacityInKB ?? [],
    )
    expect(disks).toEqual([60 * 2 ** 20, 200 * 2 ** 20])
    expect(e.read(await at('Datacenter-01/vm/Test/test02'), 'runtime.powerState')).toBe('suspended')
    const template = await at('Datacenter-01/vm/Templates/ubuntu-2404-template')
    expect(e.read(template, 'config.template')).toBe(true)
    expect(e.read(template, 'resourcePool')).toBeUndefined()
    expect(await e.invoke('FindByIp', SEARCH, { ip: '10.20.20.12', vmSearch: true })).toMatchObject(
      await at('Datacenter-01/vm/Production/Database/db02'),
    )
  })

  it('has datastores of both types, and the files of people in them', async () => {
    const nfs = await at('Datacenter-01/datastore/Shared/nfs-iso-01')
    expect(e.read(nfs, 'info.nas')).toMatchObject({ remoteHost: '10.20.0.30', remotePath: '/export/iso' })
    expect(e.read(nfs, 'host')).toHaveLength(4)
    const shared = await at('Datacenter-01/datastore/Shared/shared-vmfs-01')
    expect(e.read(shared, 'info.vmfs.extent')).toEqual([
      { diskName: 'naa.624a9370f1e2d3c4b5a6978800011010', partition: 1 },
    ])
    const local = await at('Datacenter-01/datastore/Local/local-esx02.example.test')
    expect(e.read(local, 'summary.multipleHostAccess')).toBe(false)
    expect(e.read(local, 'info.vmfs.local')).toBe(true)
    const browser = e.read(nfs, 'browser') as Ref
    const task = await e.invoke('SearchDatastore_Task', browser, {
      datastorePath: '[nfs-iso-01] iso',
      searchSpec: { details: { fileType: false, fileSize: true, modification: false, fileOwner: false } },
    })
    const { file: files } = e.task(task).result as { file: { path: string; fileSize: number }[] }
    expect(files.map(({ path, fileSize }) => [path, fileSize])).toEqual([
      ['photon-5.0.iso', 3800 * 2 ** 20],
      ['ubuntu-24.04-server.iso', 2700 * 2 ** 20],
    ])
  })

  it('lets people in with their passwords only, and each do what his role allows', async () => {
    const login = (userName: string, password: string) =>
      e.kernel.directory.authenticate(userName, password, e.kernel.systemCall('Login'))
    expect(login('operator@vsphere.local', 'VMware1!')).toMatchObject({ user: OPERATOR.user })
    expect(login('operator@vsphere.local', 'VMware1!')?.groups).toContain('VSPHERE.LOCAL\\Operators')
    expect(login('operator@vsphere.local', 'wrong')).toBeUndefined()
    expect(login('nobody@vsphere.local', 'VMware1!')).toBeUndefined()
    expect(login('Administrator@vsphere.local', 'VMware1!')).toBeDefined()
    const vm = await at('Datacenter-01/vm/Test/test01')
    await expect(e.invoke('PowerOnVM_Task', vm, {}, AUDITOR)).rejects.toMatchObject({ fault: 'NoPermission' })
    expect(e.task(await e.invoke('PowerOnVM_Task', vm, {}, OPERATOR)).state).toBe('success')
    expect(e.task(await e.invoke('PowerOffVM_Task', vm, {}, OPERATOR)).state).toBe('success')
    await expect(e.invoke('Destroy_Task', vm, {}, OPERATOR)).rejects.toMatchObject({ fault: 'NoPermission' })
  })

  it('has the role, the licences, the attribute and the settings of the file', async () => {
    const roles = e.read(ref('AuthorizationManager', 'AuthorizationManager'), 'roleList') as {
      name: string
      privilege: string[]
    }[]
    const builder = roles.find(({ name }) => name === 'Builder')
    expect(builder?.privilege).toContain('VirtualMachine.Inventory.Create')
    expect(builder?.privilege).not.toContain('Authorization.ModifyRoles')
    const licences = e.read(ref('LicenseManager', 'LicenseManager'), 'licenses') as { used?: number }[]
    expect(licences.map(({ used }) => used)).toEqual([undefined, 1, 4])
    const web = await at('Datacenter-01/vm/Production/Web/web01')
    expect(e.read(web, 'customValue')).toMatchObject([{ value: 'web team' }])
    const options = e.read(ref('OptionManager', 'VpxSettings'), 'setting') as { key: string; value: unknown }[]
    expect(options.find(({ key }) => key === 'VirtualCenter.FQDN')?.value).toBe('vcsa01.example.test')
    expect([...e.kernel.store.all({ name: 'Alarm' } as never)].length).toBeGreaterThan(10)
  })

  it('tells how it came to be', () => {
    const types = new Set(e.events().map(({ event }) => event._typeName))
    for (const type of [
      'DatacenterCreatedEvent',
      'ClusterCreatedEvent',
      'HostAddedEvent',
      'DvsHostJoinedEvent',
      'VmCreatedEvent',
      'VmPoweredOnEvent',
      'VmSuspendedEvent',
    ])
      expect(types, type).toContain(type)
  })

  it('answers every property of every object in its declared type', () => {
    const spec = loadVimSpec()
    const caller = { user: 'VSPHERE.LOCAL\\Administrator', groups: ['VSPHERE.LOCAL\\Administrators'] }
    const wrong: string[] = []
    let count = 0
    for (const target of everything()) {
      for (const field of spec.managedType(target.ref.type)?.properties.values() ?? []) {
        const where = `${target.ref.type} ${target.ref.value} ${field.name}`
        try {
          const value = e.kernel.objects.read(target, field.name, caller)
          if (value === undefined) {
            if (!field.optional && !field.addedLater) wrong.push(`${where}: required and unset`)
            continue
          }
          count++
          const type = `${field.isRef ? '*' : ''}${field.isRef ? (field.refType ?? 'ManagedObjectReference') : field.type}${field.array ? '[]' : ''}`
          checkValue(type, JSON.parse(JSON.stringify(value)), where, wrong)
          writerFor(field.type, field.array, Number.MAX_SAFE_INTEGER)(value, 'val')
        } catch (error) {
          wrong.push(`${where}: ${(error as Error).message}`)
        }
      }
    }
    // Names of Fibre Channel ports are longs beyond 2^53; what is newer than 8.0.3 goes to newer clients only.
    expect(wrong.filter((one) => !/WorldWideName|newer than/.test(one))).toEqual([])
    expect(count).toBeGreaterThan(1500)
  })
})

describe('a file that cannot be used', () => {
  const refusal = async (change: (content: Record<string, never>) => void) => {
    const content = file()
    change(content)
    const e = await makeTestInstance()
    try {
      buildEstate(e.kernel, readEstate(content))
      return 'accepted'
    } catch (error) {
      return (error as Error).message
    } finally {
      e.close()
    }
  }
  type Loose = Record<string, Record<string, unknown>[]>
  const datacenter = (content: object) => (content as { datacenters: Loose[] }).datacenters[0]!

  it('is told where it is wrong and what is allowed', async () => {
    const cases: [(content: Record<string, never>) => void, RegExp][] = [
      [
        (c) => Object.assign(datacenter(c).machines![0]!, { cpu: 2 }),
        /^datacenters\[0\]\.machines\[0\]\.cpu: no such member; allowed are name, /,
      ],
      [
        (c) => Object.assign(datacenter(c).machines![1]!, { power: 'up' }),
        /^datacenters\[0\]\.machines\[1\]\.power: must be one of on, off, suspended, not "up"/,
      ],
      [
        (c) => Object.assign(datacenter(c).machines![1]!, { cpus: 'two' }),
        /machines\[1\]\.cpus: must be a whole number from 1 to 768, not "two"/,
      ],
      [
        (c) => Object.assign(datacenter(c).machines![1]!, { host: 'esx09' }),
        /machines\[1\]\.host: there is no host "esx09"; there are esx01/,
      ],
      [
        (c) => Object.assign(datacenter(c).machines![1]!, { pool: 'Gold' }),
        /machines\[1\]\.pool: .* no pool "Gold"; it has Production, Test/,
      ],
      [
        (c) => Object.assign(datacenter(c).machines![1]!, { nics: ['DPG-None'] }),
        /machines\[1\]\.nics\[0\]: there is no network/,
      ],
      [(c) => Object.assign(datacenter(c).machines![1]!, { guest: 'beos' }), /machines\[1\]\.guest: no guest system/],
      [(c) => Object.assign(datacenter(c).clusters![0]!, { evc: 'intel-9000' }), /datacenters\[0\]: .*InvalidArgument/],
      [
        (c) => Object.assign(datacenter(c).datastores![0]!, { disk: 'naa.1' }),
        /datastores\[0\]\.disk: esx01\.example\.test has no disk "naa\.1"; it has mpx/,
      ],
      [
        (c) => Object.assign((c as unknown as Loose).permissions![0]!, { role: 'King' }),
        /^permissions\[0\]\.role: there is no role "King"; there are Admin/,
      ],
      [
        (c) => Object.assign((c as unknown as Loose).permissions![2]!, { on: '/Nowhere' }),
        /^permissions\[2\]\.on: there is no "Nowhere"/,
      ],
      [(c) => Object.assign(c, { kind: 'house' }), /^kind: must be one of estate/],
    ]
    for (const [change, message] of cases) expect(await refusal(change)).toMatch(message)
  })
})

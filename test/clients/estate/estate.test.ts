import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { Govc } from '../setup/govc.ts'
import { commandOf, isReference, type Server, startServer } from '../setup/server.ts'

const isLeftOut = inject('missing').go !== '' || isReference()

describe.skipIf(isLeftOut)('--fixture vsphere --auth users', () => {
  let server: Server
  const clients: Govc[] = []
  beforeAll(async () => {
    server = await startServer('vcemu', ['--fixture', 'vsphere', '--auth', 'users'])
  }, 60_000)
  afterAll(async () => {
    for (const client of clients) client.dispose()
    await server?.stop()
  })

  function as(user: string, password = 'VMware1!'): Govc {
    const url = server.url.replace(
      /\/\/[^@]*@/,
      `//${encodeURIComponent(`${user}@vsphere.local`)}:${encodeURIComponent(password)}@`,
    )
    const client = new Govc(url)
    clients.push(client)
    return client
  }

  it('announces an address that lets in', async () => {
    const govc = new Govc(server.url)
    clients.push(govc)
    expect(await govc.lines('find', '/', '-type', 'm')).toHaveLength(10)
    expect(await govc.lines('find', '/', '-type', 'h')).toHaveLength(4)
    expect((await govc.lines('find', '/', '-type', 's')).sort()).toEqual(
      [
        ...['shared-vmfs-01', 'shared-vmfs-02', 'nfs-iso-01'].map((name) => `/Datacenter-01/datastore/Shared/${name}`),
        ...[1, 2, 3, 4].map((n) => `/Datacenter-01/datastore/Local/local-esx0${n}.example.test`),
      ].sort(),
    )
  })

  it('shows addresses, snapshots, rules and files', async () => {
    const govc = as('Administrator')
    expect(await govc.run('vm.ip', 'web01')).toBe('10.20.10.11')
    expect(await govc.run('snapshot.tree', '-vm', 'db01')).toContain('before-upgrade')
    expect(await govc.run('cluster.rule.info', '-cluster', 'Cluster-01', '-name', 'database-apart')).toContain('db02')
    expect(await govc.lines('datastore.ls', '-ds', 'nfs-iso-01', 'iso')).toEqual([
      'photon-5.0.iso',
      'ubuntu-24.04-server.iso',
    ])
  })

  it('refuses a wrong password and a user whom nobody made', async () => {
    expect(await as('operator', 'guess').refused('about')).toMatch(/incorrect user name or password/)
    expect(await as('nobody').refused('about')).toMatch(/incorrect user name or password/)
  })

  it('lets the operator switch machines, and the auditor look', async () => {
    const [operator, auditor] = [as('operator'), as('auditor')]
    expect(await auditor.run('vm.info', 'test01')).toContain('poweredOff')
    expect(await auditor.refused('vm.power', '-on', '/Datacenter-01/vm/Test/test01')).toMatch(/ermission/)
    const permissions = await as('Administrator').run('permissions.ls', '/Datacenter-01/vm')
    expect(permissions).toMatch(/VirtualMachinePowerUser .*VSPHERE\.LOCAL\\Operators/)
    await operator.run('vm.power', '-on', '/Datacenter-01/vm/Test/test01')
    await operator.run('vm.power', '-off', '/Datacenter-01/vm/Test/test01')
    expect(await operator.refused('vm.destroy', '/Datacenter-01/vm/Test/test01')).toMatch(/ermission/)
  })
})

describe.skipIf(isLeftOut)('an inventory file that cannot be used', () => {
  it('ends the start with status 4 and says where it is wrong', () => {
    const folder = mkdtempSync(join(tmpdir(), 'vcemu-estate-'))
    const [command, first] = commandOf('vcemu')
    const start = (...flags: string[]) => {
      const { status, stderr } = spawnSync(command, [...first, '-l', '127.0.0.1:0', ...flags], { timeout: 20_000 })
      return [status, stderr.toString()] as const
    }
    const file = join(folder, 'mine.yaml')
    writeFileSync(file, 'schema: 1\nkind: estate\nvcenter: { name: v, ip: here, domain: d }\n')
    expect(start('--fixture', file)).toEqual([4, `vcemu: ${file}: vcenter.ip: must be an IPv4 address, not "here"\n`])
    expect(start('--fixture', join(folder, 'none.yaml'))[0]).toBe(4)
    expect(start('-load', folder)[0]).toBe(4)
    rmSync(folder, { recursive: true })
  })
})

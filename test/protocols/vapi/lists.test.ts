import request from 'supertest'
import { describe, expect, test } from 'vitest'
import { restServer } from './setup.ts'

const rest = restServer()
const get = (path: string) => request(rest.base).get(path).set(rest.auth)
type Row = Record<string, unknown>
const names = (rows: Row[]) => rows.map((row) => row.name)
async function idOf(kind: string, name: string): Promise<string> {
  const [row] = (await get(`/api/vcenter/${kind}?names=${encodeURIComponent(name)}`)).body as Row[]
  return row?.[kind.replace('-', '_')] as string
}

describe('lists', () => {
  test('VMs have power state, CPUs and memory', async () => {
    const { status, body } = await get('/api/vcenter/vm')
    expect(status).toBe(200)
    expect(names(body)).toEqual(['DC0_H0_VM0', 'DC0_H0_VM1', 'DC0_C0_RP0_VM0', 'DC0_C0_RP0_VM1'])
    expect(body[0]).toEqual({
      vm: expect.stringMatching(/^vm-/),
      name: 'DC0_H0_VM0',
      power_state: 'POWERED_ON',
      cpu_count: 1,
      memory_size_MiB: 32,
    })
  })

  test('VMs by every filter', async () => {
    const cluster = await idOf('cluster', 'DC0_C0')
    const host = await idOf('host', 'DC0_H0')
    const datacenter = await idOf('datacenter', 'DC0')
    const vm = await idOf('vm', 'DC0_H0_VM1')
    const [folder] = (await get(`/api/vcenter/folder?type=VIRTUAL_MACHINE&names=vm`)).body as Row[]
    const of = async (query: string) => names((await get(`/api/vcenter/vm?${query}`)).body)
    expect(await of(`clusters=${cluster}`)).toEqual(['DC0_C0_RP0_VM0', 'DC0_C0_RP0_VM1'])
    expect(await of(`hosts=${host}`)).toEqual(['DC0_H0_VM0', 'DC0_H0_VM1'])
    expect(await of(`vms=${vm}`)).toEqual(['DC0_H0_VM1'])
    expect(await of('names=DC0_H0_VM0&names=DC0_C0_RP0_VM0')).toEqual(['DC0_H0_VM0', 'DC0_C0_RP0_VM0'])
    expect(await of(`datacenters=${datacenter}&folders=${folder?.folder}`)).toHaveLength(4)
    expect(await of('datacenters=datacenter-404')).toEqual([])
    expect(await of('power_states=POWERED_OFF&power_states=SUSPENDED')).toEqual([])
    const [pool] = (await get(`/api/vcenter/resource-pool?clusters=${cluster}`)).body as Row[]
    expect(await of(`resource_pools=${pool?.resource_pool}`)).toHaveLength(2)
  })

  test('the first generation wraps and names filters by their parameter', async () => {
    const one = await get('/rest/vcenter/vm?filter.names.1=DC0_H0_VM0&filter.names.2=DC0_H0_VM1')
    expect(names(one.body.value)).toEqual(['DC0_H0_VM0', 'DC0_H0_VM1'])
    expect(names((await get('/rest/vcenter/cluster?filter.names=DC0_C0')).body.value)).toEqual(['DC0_C0'])
  })

  test('the first generation takes filters from the body of a GET too', async () => {
    const answer = await get('/rest/vcenter/vm').send({ filter: { names: ['DC0_H0_VM0'] } })
    expect(names(answer.body.value)).toEqual(['DC0_H0_VM0'])
  })

  test('hosts, clusters, datacenters, datastores, networks, folders', async () => {
    const datacenter = await idOf('datacenter', 'DC0')
    expect((await get('/api/vcenter/host?standalone=true')).body).toEqual([
      {
        host: expect.stringMatching(/^host-/),
        name: 'DC0_H0',
        connection_state: 'CONNECTED',
        power_state: 'POWERED_ON',
      },
    ])
    expect(names((await get('/api/vcenter/host?connection_states=CONNECTED')).body)).toHaveLength(4)
    expect((await get('/api/vcenter/cluster')).body).toMatchObject([
      { name: 'DC0_C0', ha_enabled: false, drs_enabled: true },
    ])
    expect((await get(`/api/vcenter/datacenter/${datacenter}`)).body).toMatchObject({
      name: 'DC0',
      vm_folder: expect.stringMatching(/^group-/),
    })
    const [datastore] = (await get('/api/vcenter/datastore')).body as Row[]
    expect(datastore).toMatchObject({ name: 'LocalDS_0', free_space: expect.any(Number), capacity: expect.any(Number) })
    expect((await get(`/api/vcenter/datastore/${datastore?.datastore}`)).body).toMatchObject({ accessible: true })
    expect((await get('/api/vcenter/network?types=DISTRIBUTED_PORTGROUP')).body.map((row: Row) => row.type)).toContain(
      'DISTRIBUTED_PORTGROUP',
    )
    expect(names((await get(`/api/vcenter/folder?datacenters=${datacenter}`)).body).sort()).toEqual([
      'datastore',
      'host',
      'network',
      'vm',
    ])
    expect(names((await get('/api/vcenter/folder?type=DATACENTER')).body)).toEqual(['Datacenters'])
  })

  test('an object that is not there is NOT_FOUND', async () => {
    const answer = await get('/api/vcenter/datacenter/datacenter-404')
    expect(answer.status).toBe(404)
    expect(answer.body.error_type).toBe('NOT_FOUND')
  })
})

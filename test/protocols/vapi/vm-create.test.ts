import request from 'supertest'
import { describe, expect, test } from 'vitest'
import { restServer } from './setup.ts'

const rest = restServer()
const send = (method: 'get' | 'post', path: string, body?: object) =>
  request(rest.base)[method](path).set(rest.auth).send(body)
async function idOf(kind: string, name: string, query = ''): Promise<string> {
  const { body } = await send('get', `/api/vcenter/${kind}?names=${encodeURIComponent(name)}${query}`)
  return body[0][kind.replace('-', '_')]
}
const poolOf = async (owner: string) =>
  (await send('get', `/api/vcenter/resource-pool?${owner}&names=Resources`)).body[0].resource_pool
async function place(more: object) {
  const folder = await idOf('folder', 'vm', '&type=VIRTUAL_MACHINE')
  return { folder, datastore: await idOf('datastore', 'LocalDS_0'), ...more }
}

describe('a VM that is made', () => {
  test('has floppy drives, serial and parallel ports, and boots in the order of the spec', async () => {
    const network = await idOf('network', 'VM Network')
    const backing = { type: 'STANDARD_PORTGROUP', network }
    const spec = {
      guest_OS: 'UBUNTU_64',
      name: 'ports',
      placement: await place({ cluster: await idOf('cluster', 'DC0_C0') }),
      disks: [{ new_vmdk: { capacity: 1 << 30 } }, { type: 'SATA', new_vmdk: { capacity: 1 << 30 } }],
      nics: [{ backing }, { backing }],
      cdroms: [{}],
      floppies: [{ start_connected: true }],
      serial_ports: [{ yield_on_poll: true, backing: { type: 'NETWORK_SERVER', network_location: 'telnet://:7000' } }],
      parallel_ports: [{ backing: { type: 'FILE', file: '[LocalDS_0] port.txt' } }],
      boot_devices: [{ type: 'CDROM' }, { type: 'ETHERNET' }, { type: 'DISK' }],
    }
    const vm = (await send('post', '/rest/vcenter/vm', { spec })).body.value
    const { body } = await send('get', `/api/vcenter/vm/${vm}`)
    expect(Object.values(body.floppies)).toMatchObject([{ start_connected: true, backing: { type: 'CLIENT_DEVICE' } }])
    expect(Object.values(body.serial_ports)).toMatchObject([
      { yield_on_poll: true, backing: { type: 'NETWORK_SERVER', network_location: 'telnet://:7000' } },
    ])
    expect(Object.values(body.parallel_ports)).toMatchObject([{ backing: { type: 'FILE' } }])
    const [first, second] = Object.keys(body.nics)
    expect(body.boot_devices).toEqual([
      { type: 'CDROM' },
      { type: 'ETHERNET', nic: first },
      { type: 'ETHERNET', nic: second },
      { type: 'DISK', disks: Object.keys(body.disks) },
    ])
  })

  test('is refused where host, cluster and pool do not belong together', async () => {
    const cluster = await idOf('cluster', 'DC0_C0')
    const host = await idOf('host', 'DC0_H0')
    const resource_pool = await poolOf(`hosts=${host}`)
    for (const where of [
      { cluster, host },
      { cluster, resource_pool },
      { host, resource_pool: await poolOf(`clusters=${cluster}`) },
    ]) {
      const placement = await place(where)
      const answer = await send('post', '/api/vcenter/vm', { guest_OS: 'UBUNTU_64', name: 'lost', placement })
      expect([answer.status, answer.body.error_type]).toEqual([400, 'INVALID_ARGUMENT'])
    }
    expect((await send('get', '/api/vcenter/vm?names=lost')).body).toEqual([])
  })
})

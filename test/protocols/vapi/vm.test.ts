import request from 'supertest'
import { describe, expect, test } from 'vitest'
import { loadVapiSpec } from '../../../src/spec/vapi.ts'
import { VapiCodec } from '../../../src/spec/vapi-value.ts'
import { restServer } from './setup.ts'

const rest = restServer()
const send = (method: 'get' | 'post' | 'patch' | 'delete' | 'put', path: string, body?: object) =>
  request(rest.base)[method](path).set(rest.auth).send(body)
const codec = new VapiCodec(loadVapiSpec(), 'api')

async function idOf(kind: string, name: string, query = ''): Promise<string> {
  const { body } = await send('get', `/api/vcenter/${kind}?names=${encodeURIComponent(name)}${query}`)
  return body[0][kind.replace('-', '_')]
}
async function placement() {
  return {
    folder: await idOf('folder', 'vm', '&type=VIRTUAL_MACHINE'),
    cluster: await idOf('cluster', 'DC0_C0'),
    datastore: await idOf('datastore', 'LocalDS_0'),
  }
}
async function newVm(spec: object = {}): Promise<string> {
  const answer = await send('post', '/api/vcenter/vm', {
    guest_OS: 'UBUNTU_64',
    name: `vm ${Math.floor(performance.now() * 1000)}`,
    placement: await placement(),
    ...spec,
  })
  expect(answer.body).toMatch(/^vm-\d+$/)
  return answer.body
}

describe('a VM that is made', () => {
  test('has what the spec says, and everything fits its type', async () => {
    const network = await idOf('network', 'VM Network')
    const vm = await newVm({
      name: 'made',
      cpu: { count: 4, cores_per_socket: 2, hot_add_enabled: true },
      memory: { size_MiB: 2048 },
      disks: [{ new_vmdk: { capacity: 1 << 30 } }, { type: 'SATA', new_vmdk: { capacity: 2 ** 31 } }],
      nics: [{ type: 'VMXNET3', backing: { type: 'STANDARD_PORTGROUP', network }, start_connected: true }],
      cdroms: [{ type: 'IDE', backing: { type: 'CLIENT_DEVICE' } }],
      boot: { type: 'EFI', delay: 100 },
    })
    const { status, body } = await send('get', `/api/vcenter/vm/${vm}`)
    expect(status).toBe(200)
    codec.decodeOutput('com.vmware.vcenter.VM', 'get', body)
    expect(body).toMatchObject({
      name: 'made',
      guest_OS: 'UBUNTU_64',
      power_state: 'POWERED_OFF',
      cpu: { count: 4, cores_per_socket: 2, hot_add_enabled: true },
      memory: { size_MiB: 2048 },
      boot: { type: 'EFI', delay: 100 },
    })
    expect(Object.values(body.disks)).toMatchObject([
      { type: 'SCSI', capacity: 1 << 30, scsi: { bus: 0, unit: 0 }, backing: { type: 'VMDK_FILE' } },
      { type: 'SATA', capacity: 2 ** 31 },
    ])
    expect(Object.values(body.nics)).toMatchObject([
      { type: 'VMXNET3', backing: { network, network_name: 'VM Network' } },
    ])
    expect(Object.values(body.cdroms)).toMatchObject([{ type: 'IDE', backing: { type: 'CLIENT_DEVICE' } }])
    const old = await send('get', `/rest/vcenter/vm/${vm}`)
    expect(old.body.value.disks).toEqual(Object.entries(body.disks).map(([key, value]) => ({ key, value })))
  })

  test('gets a disk that fits its guest where the spec names none', async () => {
    const { body } = await send('get', `/api/vcenter/vm/${await newVm()}`)
    expect(Object.values(body.disks)).toMatchObject([{ capacity: expect.any(Number) }])
  })

  test('needs a place, and a name of its own', async () => {
    const missing = await send('post', '/api/vcenter/vm', { guest_OS: 'OTHER' })
    expect(missing.body.error_type).toBe('INVALID_ARGUMENT')
    await newVm({ name: 'twin' })
    const twin = await send('post', '/api/vcenter/vm', {
      guest_OS: 'OTHER',
      name: 'twin',
      placement: await placement(),
    })
    expect(twin.body.error_type).toBe('ALREADY_EXISTS')
    const nowhere = { ...(await placement()), datastore: 'datastore-404' }
    expect((await send('post', '/api/vcenter/vm', { guest_OS: 'OTHER', placement: nowhere })).status).toBe(404)
  })
})

describe('power', () => {
  test('start, suspend, reset, stop', async () => {
    const vm = await newVm()
    const power = `/api/vcenter/vm/${vm}/power`
    const act = async (action: string) => (await send('post', `${power}?action=${action}`)).status
    const state = async () => (await send('get', power)).body.state
    expect(await act('start')).toBe(204)
    expect(await state()).toBe('POWERED_ON')
    const again = await send('post', `${power}?action=start`)
    expect([again.status, again.body.error_type]).toEqual([400, 'ALREADY_IN_DESIRED_STATE'])
    expect(await act('reset')).toBe(204)
    expect(await act('suspend')).toBe(204)
    expect((await send('post', `${power}?action=reset`)).body.error_type).toBe('NOT_ALLOWED_IN_CURRENT_STATE')
    expect(await state()).toBe('SUSPENDED')
    expect(await act('start')).toBe(204)
    expect((await send('delete', `/api/vcenter/vm/${vm}`)).body.error_type).toBe('NOT_ALLOWED_IN_CURRENT_STATE')
    expect((await send('post', `/rest/vcenter/vm/${vm}/power/stop`)).status).toBe(200)
    expect((await send('delete', `/api/vcenter/vm/${vm}`)).status).toBe(204)
    expect((await send('get', power)).status).toBe(404)
  })

  test('the guest tells of itself only while its tools run', async () => {
    const vm = await idOf('vm', 'DC0_H0_VM0')
    const identity = await send('get', `/api/vcenter/vm/${vm}/guest/identity`)
    if (identity.status === 200) codec.decodeOutput('com.vmware.vcenter.vm.guest.identity', 'get', identity.body)
    const off = await newVm()
    const silent = await send('get', `/api/vcenter/vm/${off}/guest/identity`)
    expect([silent.status, silent.body.error_type]).toEqual([503, 'SERVICE_UNAVAILABLE'])
    const interfaces = await send('get', `/api/vcenter/vm/${vm}/guest/networking/interfaces`)
    if (interfaces.status === 200)
      codec.decodeOutput('com.vmware.vcenter.vm.guest.networking.interfaces', 'list', interfaces.body)
    expect((await send('post', `/api/vcenter/vm/${off}/guest/power?action=shutdown`)).body.error_type).toBe(
      'NOT_ALLOWED_IN_CURRENT_STATE',
    )
  })
})

describe('hardware', () => {
  test('CPU, memory and boot change', async () => {
    const vm = await newVm()
    const base = `/api/vcenter/vm/${vm}/hardware`
    expect((await send('patch', `${base}/cpu`, { count: 2 })).status).toBe(204)
    expect((await send('patch', `${base}/memory`, { size_MiB: 512 })).status).toBe(204)
    expect((await send('patch', `${base}/boot`, { delay: 5 })).status).toBe(204)
    expect((await send('get', `${base}/cpu`)).body).toMatchObject({ count: 2 })
    expect((await send('get', `${base}/memory`)).body).toMatchObject({ size_MiB: 512 })
    expect((await send('get', `${base}/boot`)).body).toMatchObject({ delay: 5 })
    expect((await send('get', base)).body).toMatchObject({ upgrade_policy: 'NEVER', upgrade_status: 'NONE' })
  })

  test('disks and NICs come and go', async () => {
    const vm = await newVm()
    const base = `/api/vcenter/vm/${vm}/hardware`
    const disk = await send('post', `${base}/disk`, { new_vmdk: { capacity: 1 << 20, name: 'extra' } })
    expect(disk.status).toBe(201)
    expect((await send('get', `${base}/disk/${disk.body}`)).body.backing.vmdk_file).toMatch(/extra\.vmdk$/)
    expect((await send('get', `${base}/disk`)).body).toContainEqual({ disk: disk.body })
    expect((await send('delete', `${base}/disk/${disk.body}`)).status).toBe(204)
    expect((await send('get', `${base}/disk/${disk.body}`)).status).toBe(404)
    const network = await idOf('network', 'DC0_DVPG0')
    const nic = await send('post', `${base}/ethernet`, { backing: { type: 'DISTRIBUTED_PORTGROUP', network } })
    expect(nic.status).toBe(201)
    expect((await send('get', `${base}/ethernet/${nic.body}`)).body).toMatchObject({
      backing: { type: 'DISTRIBUTED_PORTGROUP', network },
    })
    await send('patch', `${base}/ethernet/${nic.body}`, { start_connected: true })
    await send('post', `/api/vcenter/vm/${vm}/power?action=start`)
    const cut = await send('post', `${base}/ethernet/${nic.body}?action=disconnect`)
    expect(cut.status).toBe(204)
    expect((await send('get', `${base}/ethernet/${nic.body}`)).body.state).toBe('NOT_CONNECTED')
  })
})

describe('copies', () => {
  test('a clone answers with the new VM when it is done', async () => {
    const source = await newVm()
    const answer = await send('post', '/api/vcenter/vm?action=clone', { source, name: 'copy', power_on: true })
    expect(answer.body).toMatch(/^vm-/)
    expect((await send('get', `/api/vcenter/vm/${answer.body}`)).body).toMatchObject({
      name: 'copy',
      power_state: 'POWERED_ON',
    })
  })

  test('vmw-task=true answers with a task that tells the result', async () => {
    const source = await newVm()
    const answer = await send('post', '/api/vcenter/vm?action=clone&vmw-task=true', { source, name: 'copy by task' })
    expect(answer.status).toBe(202)
    expect(answer.body).toMatch(/^[0-9a-f-]{36}:com\.vmware\.vcenter$/)
    const task = await send('get', `/api/cis/tasks/${encodeURIComponent(answer.body)}`)
    codec.decodeOutput('com.vmware.cis.tasks', 'get', task.body)
    expect(task.body).toMatchObject({
      status: 'SUCCEEDED',
      service: 'com.vmware.vcenter.VM',
      operation: 'clone$task',
      result: expect.stringMatching(/^vm-/),
    })
    const list = await send('get', `/api/cis/tasks?tasks=${encodeURIComponent(answer.body)}`)
    expect(Object.keys(list.body)).toEqual([answer.body])
    const failing = await send('post', '/api/vcenter/vm?action=clone&vmw-task=true', { source, name: 'copy by task' })
    if (failing.status === 202) {
      const failed = await send('get', `/api/cis/tasks/${encodeURIComponent(failing.body)}`)
      expect(failed.body).toMatchObject({ status: 'FAILED', error: { error_type: 'ALREADY_EXISTS' } })
    } else expect(failing.body.error_type).toBe('ALREADY_EXISTS')
  })

  test('a VM moves to another host', async () => {
    const vm = await newVm()
    const { body: hosts } = await send('get', `/api/vcenter/host?clusters=${await idOf('cluster', 'DC0_C0')}`)
    const host = hosts[2].host as string
    expect((await send('post', `/api/vcenter/vm/${vm}?action=relocate`, { placement: { host } })).status).toBe(204)
    expect((await send('get', `/api/vcenter/vm?vms=${vm}&hosts=${host}`)).body).toHaveLength(1)
  })
})

test('datacenters, pools and hosts are made and removed', async () => {
  const folder = await idOf('folder', 'Datacenters')
  const { body: datacenter } = await send('post', '/api/vcenter/datacenter', { name: 'DC9', folder })
  expect((await send('get', `/api/vcenter/datacenter/${datacenter}`)).body.name).toBe('DC9')
  const full = await idOf('datacenter', 'DC0')
  expect((await send('delete', `/api/vcenter/datacenter/${full}`)).body.error_type).toBe('RESOURCE_IN_USE')
  expect((await send('delete', `/api/vcenter/datacenter/${datacenter}`)).status).toBe(204)
  const host = await idOf('host', 'DC0_C0_H0')
  const parent = (await send('get', `/api/vcenter/resource-pool?hosts=${host}`)).body[0].resource_pool
  const { body: pool } = await send('post', '/api/vcenter/resource-pool', {
    name: 'p',
    parent,
    cpu_allocation: { limit: 500, shares: { level: 'HIGH' } },
  })
  await send('patch', `/api/vcenter/resource-pool/${pool}`, { name: 'q' })
  expect((await send('get', `/api/vcenter/resource-pool/${pool}`)).body).toMatchObject({
    name: 'q',
    cpu_allocation: { limit: 500, shares: { level: 'HIGH' } },
  })
  expect((await send('delete', `/api/vcenter/resource-pool/${pool}`)).status).toBe(204)
  expect((await send('post', `/api/vcenter/host/${host}?action=connect`)).body.error_type).toBe(
    'ALREADY_IN_DESIRED_STATE',
  )
  expect((await send('post', `/api/vcenter/host/${host}?action=disconnect`)).status).toBe(204)
  expect((await send('get', '/api/vcenter/host?connection_states=DISCONNECTED')).body).toMatchObject([{ host }])
  expect((await send('post', `/api/vcenter/host/${host}?action=connect`)).status).toBe(204)
})

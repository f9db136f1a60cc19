import request from 'supertest'
import { describe, expect, test } from 'vitest'
import { restServer } from './setup.ts'

const rest = restServer()
const send = (method: 'get' | 'post' | 'put' | 'delete', path: string, body?: object) =>
  request(rest.base)[method](path).set(rest.auth).send(body)
const SPECS = '/api/vcenter/guest/customization-specs'

const linux = {
  configuration_spec: { linux_config: { hostname: { type: 'FIXED', fixed_name: 'web' }, domain: 'example.com' } },
  global_DNS_settings: { dns_servers: ['10.9.9.9'], dns_suffix_list: ['example.com'] },
  interfaces: [{ adapter: { ipv4: { type: 'STATIC', ip_address: '10.9.1.7', prefix: 20, gateways: ['10.9.1.1'] } } }],
}
const windows = {
  configuration_spec: {
    windows_config: {
      reboot: 'SHUTDOWN',
      sysprep: {
        gui_unattended: { auto_logon: true, auto_logon_count: 2, time_zone: 85 },
        user_data: {
          computer_name: { type: 'PREFIX', prefix: 'pc' },
          full_name: 'A User',
          organization: 'Org',
          product_key: '',
        },
        domain: { type: 'WORKGROUP', workgroup: 'GROUP' },
      },
    },
  },
  global_DNS_settings: {},
  interfaces: [
    {
      mac_address: '00:50:56:00:00:01',
      adapter: {
        ipv4: { type: 'DHCP' },
        ipv6: { type: 'STATIC', ipv6: [{ ip_address: 'fd00::1', prefix: 64 }] },
        windows: { net_BIOS_mode: 'ENABLE', dns_domain: 'example.com' },
      },
    },
  ],
}
const create = (name: string, spec: object) => send('post', SPECS, { name, description: `the ${name}`, spec })
const errorOf = ({ status, body }: { status: number; body: { error_type?: string } }) => [status, body.error_type]

describe('customization specifications', () => {
  test('are read back as they were written, in both generations', async () => {
    expect((await create('lin', linux)).body).toBe('lin')
    expect((await create('win', windows)).status).toBe(201)
    expect((await send('get', `${SPECS}/lin`)).body.spec).toMatchObject({
      name: 'lin',
      description: 'the lin',
      spec: linux,
    })
    const older = await send('get', '/rest/vcenter/guest/customization-specs/win')
    expect(older.body.value.spec.spec).toEqual(windows)
    expect((await send('get', SPECS)).body).toMatchObject([
      { name: 'lin', OS_type: 'LINUX' },
      { name: 'win', OS_type: 'WINDOWS' },
    ])
    expect((await send('get', `${SPECS}?OS_type=WINDOWS`)).body.map((row: { name: string }) => row.name)).toEqual([
      'win',
    ])
    expect((await send('get', `${SPECS}?names=lin&names=none`)).body).toHaveLength(1)
  })

  test('are changed by who knows the last version only, and renamed', async () => {
    await create('first', linux)
    const { spec } = (await send('get', `${SPECS}/first`)).body
    expect((await send('put', `${SPECS}/first`, { ...spec, description: 'newer' })).status).toBe(204)
    expect(errorOf(await send('put', `${SPECS}/first`, spec))).toEqual([400, 'INVALID_ARGUMENT'])
    const now = (await send('get', `${SPECS}/first`)).body.spec
    expect(now.description).toBe('newer')
    expect((await send('put', `${SPECS}/first`, { ...now, name: 'second' })).status).toBe(204)
    expect(errorOf(await send('get', `${SPECS}/first`))).toEqual([404, 'NOT_FOUND'])
    expect((await send('delete', `${SPECS}/second`)).status).toBe(204)
    expect(errorOf(await send('delete', `${SPECS}/second`))).toEqual([404, 'NOT_FOUND'])
  })

  test('have a name of their own, one system, and masks that exist', async () => {
    await create('taken', linux)
    expect(errorOf(await create('taken', linux))).toEqual([400, 'ALREADY_EXISTS'])
    const both = { ...linux.configuration_spec, ...windows.configuration_spec }
    for (const spec of [
      { ...linux, configuration_spec: both },
      { ...linux, configuration_spec: {} },
      { ...linux, configuration_spec: { windows_config: {} } },
      { ...linux, interfaces: [{ adapter: { ipv4: { type: 'STATIC', ip_address: '10.0.0.1', prefix: 33 } } }] },
    ])
      expect(errorOf(await create('wrong', spec))).toEqual([400, 'INVALID_ARGUMENT'])
    expect(errorOf(await send('get', `${SPECS}/wrong`))).toEqual([404, 'NOT_FOUND'])
  })
})

describe('the customization of a VM', () => {
  test('is possible while it is off and has a guest that can be customized', async () => {
    const one = async (path: string) => (await send('get', path)).body[0]
    const { vm: running } = await one('/api/vcenter/vm?names=DC0_H0_VM1')
    const check = async (vm: string) =>
      (await send('post', `/api/vcenter/vm/${vm}/guest/customization?action=check`)).body
    expect(await check(running)).toMatchObject({ check_status: 'NOT_SUPPORTED', supported_power_state: false })
    const placement = {
      folder: (await one('/api/vcenter/folder?type=VIRTUAL_MACHINE&names=vm')).folder,
      cluster: (await one('/api/vcenter/cluster')).cluster,
      datastore: (await one('/api/vcenter/datastore')).datastore,
    }
    const newVm = async (guest_OS: string) =>
      (await send('post', '/api/vcenter/vm', { guest_OS, name: `check ${guest_OS}`, placement })).body
    expect(await check(await newVm('UBUNTU_64'))).toEqual({
      check_status: 'SUPPORTED',
      supported_guest_os: true,
      supported_power_state: true,
    })
    expect(await check(await newVm('FREEBSD_64'))).toEqual({
      check_status: 'NOT_SUPPORTED',
      supported_guest_os: false,
      supported_power_state: true,
    })
  })

  test('waits for the next start and gives the guest its name and address', async () => {
    await create('web', linux)
    const { vm } = (await send('get', '/api/vcenter/vm?names=DC0_H0_VM0')).body[0]
    const path = `/api/vcenter/vm/${vm}/guest/customization`
    expect(errorOf(await send('put', path, { name: 'web' }))).toEqual([400, 'NOT_ALLOWED_IN_CURRENT_STATE'])
    await send('post', `/api/vcenter/vm/${vm}/power?action=stop`)
    expect((await send('get', path)).body).toEqual({ status: 'IDLE' })
    expect(errorOf(await send('put', path, { name: 'none' }))).toEqual([404, 'NOT_FOUND'])
    expect(errorOf(await send('put', path, {}))).toEqual([400, 'INVALID_ARGUMENT'])
    const many = { ...linux, interfaces: [...linux.interfaces, ...linux.interfaces] }
    expect(errorOf(await send('put', path, { spec: many }))).toEqual([400, 'INVALID_ARGUMENT'])
    expect((await send('put', path, { name: 'web' })).status).toBe(204)
    expect((await send('get', path)).body).toEqual({ status: 'PENDING' })
    expect(errorOf(await send('put', path, { spec: linux }))).toEqual([400, 'NOT_ALLOWED_IN_CURRENT_STATE'])
    await send('post', `/api/vcenter/vm/${vm}/power?action=start`)
    expect((await send('get', path)).body).toMatchObject({ status: 'SUCCEEDED' })
    const identity = (await send('get', `/api/vcenter/vm/${vm}/guest/identity`)).body
    expect(identity).toMatchObject({ host_name: expect.stringMatching(/^web/), ip_address: '10.9.1.7' })
  })
})

import request from 'supertest'
import { describe, expect, test } from 'vitest'
import { loadVapiSpec } from '../../../src/spec/vapi.ts'
import { VapiCodec } from '../../../src/spec/vapi-value.ts'
import { restServer } from './setup.ts'

const rest = restServer()
const codec = new VapiCodec(loadVapiSpec(), 'api')
const send = (method: 'get' | 'post' | 'patch' | 'delete' | 'put', path: string, body?: object) =>
  request(rest.base)[method](path).set(rest.auth).send(body)

async function vmNamed(name: string): Promise<string> {
  return (await send('get', `/api/vcenter/vm?names=${name}`)).body[0].vm
}
async function stopped(name: string): Promise<string> {
  const vm = await vmNamed(name)
  await send('post', `/api/vcenter/vm/${vm}/power?action=stop`)
  return vm
}

describe('ports and floppy drives', () => {
  test.each([
    ['floppy', { backing: { type: 'IMAGE_FILE', image_file: '[LocalDS_0] a.flp' } }],
    ['parallel', { backing: { type: 'FILE', file: '[LocalDS_0] out.txt' } }],
    ['serial', { backing: { type: 'PIPE_SERVER', pipe: 'com', no_rx_loss: true }, yield_on_poll: true }],
    ['serial', { backing: { type: 'NETWORK_CLIENT', network_location: 'telnet://log:23' } }],
  ])('a %s is made, read, changed, plugged and removed', async (kind, spec) => {
    const vm = await stopped('DC0_H0_VM0')
    const made = await send('post', `/api/vcenter/vm/${vm}/hardware/${kind}`, spec)
    expect(made.status, made.text).toBe(201)
    const at = `/api/vcenter/vm/${vm}/hardware/${kind}/${made.body}`
    const info = await send('get', at)
    codec.decodeOutput(`com.vmware.vcenter.vm.hardware.${kind}`, 'get', info.body)
    expect(info.body).toMatchObject({ ...spec, start_connected: false, state: 'NOT_CONNECTED' })
    expect((await send('patch', at, { start_connected: true })).status).toBe(204)
    expect((await send('get', at)).body).toMatchObject({ ...spec, start_connected: true })

    const refused = await send('post', `${at}?action=connect`)
    expect([refused.status, refused.body.error_type]).toEqual([400, 'NOT_ALLOWED_IN_CURRENT_STATE'])
    expect((await send('delete', at)).status).toBe(204)
    const gone = await send('get', at)
    expect([gone.status, gone.body.error_type]).toEqual([404, 'NOT_FOUND'])
  })

  test('are plugged in and out while the VM runs, and a second time is said to be needless', async () => {
    const vm = await stopped('DC0_H0_VM1')
    const { body: floppy } = await send('post', `/api/vcenter/vm/${vm}/hardware/floppy`, {
      backing: { type: 'CLIENT_DEVICE' },
    })
    await send('post', `/api/vcenter/vm/${vm}/power?action=start`)
    const at = `/api/vcenter/vm/${vm}/hardware/floppy/${floppy}`
    expect((await send('post', `${at}?action=connect`)).status).toBe(204)
    expect((await send('post', `${at}?action=connect`)).body.error_type).toBe('ALREADY_IN_DESIRED_STATE')
    expect((await send('get', at)).body.state).toBe('CONNECTED')
    expect((await send('post', `${at}?action=disconnect`)).status).toBe(204)
    expect((await send('get', at)).body.state).toBe('NOT_CONNECTED')
  })

  test('a backing without what its type asks for is refused', async () => {
    const vm = await stopped('DC0_H0_VM0')
    const answer = await send('post', `/api/vcenter/vm/${vm}/hardware/serial`, { backing: { type: 'PIPE_SERVER' } })
    expect([answer.status, answer.body.error_type]).toEqual([400, 'INVALID_ARGUMENT'])
  })

  test('a SCSI adapter changes how it shares its bus', async () => {
    const vm = await stopped('DC0_H0_VM0')
    const adapters = (await send('get', `/api/vcenter/vm/${vm}/hardware/adapter/scsi`)).body
    const at = `/api/vcenter/vm/${vm}/hardware/adapter/scsi/${adapters[0].adapter}`
    expect((await send('patch', at, { sharing: 'VIRTUAL' })).status).toBe(204)
    expect((await send('get', at)).body.sharing).toBe('VIRTUAL')
  })
})

describe('tools and consoles', () => {
  test('the installer is connected and disconnected', async () => {
    const vm = await vmNamed('DC0_C0_RP0_VM0')
    await send('post', `/api/vcenter/vm/${vm}/hardware/cdrom`, {})
    const at = `/api/vcenter/vm/${vm}/tools/installer`
    expect((await send('get', at)).body).toEqual({ is_connected: false })
    expect((await send('post', `${at}?action=connect`)).status).toBe(204)
    expect((await send('post', `${at}?action=connect`)).body.error_type).toBe('ALREADY_IN_DESIRED_STATE')
    expect((await send('get', at)).body).toEqual({ is_connected: true })
    expect((await send('post', `${at}?action=disconnect`)).status).toBe(204)
    expect((await send('post', `${at}?action=disconnect`)).body.error_type).toBe('NOT_ALLOWED_IN_CURRENT_STATE')
  })

  test('the policy of their upgrade is read back', async () => {
    const vm = await vmNamed('DC0_C0_RP0_VM0')
    const at = `/api/vcenter/vm/${vm}/tools`
    expect((await send('patch', at, { upgrade_policy: 'UPGRADE_AT_POWER_CYCLE' })).status).toBe(204)
    expect((await send('get', at)).body.upgrade_policy).toBe('UPGRADE_AT_POWER_CYCLE')
  })

  test('a ticket is for a VM that runs', async () => {
    const vm = await vmNamed('DC0_C0_RP0_VM0')
    const at = `/api/vcenter/vm/${vm}/console/tickets`
    expect((await send('post', at, { type: 'WEBMKS' })).body.ticket).toMatch(/^wss:\/\/.+\/ticket\/./)
    expect((await send('post', at, { type: 'VMRC' })).body.ticket).toMatch(new RegExp(`^vmrc://.+moid=${vm}$`))
    await send('post', `/api/vcenter/vm/${vm}/power?action=stop`)
    expect((await send('post', at, { type: 'VMRC' })).body.error_type).toBe('NOT_ALLOWED_IN_CURRENT_STATE')
  })
})

describe('an instant clone', () => {
  test('runs beside its source with what the spec changes', async () => {
    const source = await vmNamed('DC0_C0_RP0_VM1')
    const nics = (await send('get', `/api/vcenter/vm/${source}/hardware/ethernet`)).body
    const answer = await send('post', '/api/vcenter/vm?action=instant-clone', {
      source,
      name: 'instant',
      disconnect_all_nics: true,
      nics_to_update: { [nics[0].nic]: { wake_on_lan_enabled: false } },
    })
    expect(answer.status, answer.text).toBe(200)
    const { body } = await send('get', `/api/vcenter/vm/${answer.body}`)
    expect(body).toMatchObject({ name: 'instant', power_state: 'POWERED_ON' })
    expect(Object.values(body.nics)).toMatchObject([{ state: 'NOT_CONNECTED', wake_on_lan_enabled: false }])
  })

  test('has a source that runs, and devices that the source has', async () => {
    const source = await vmNamed('DC0_C0_RP0_VM1')
    const unknown = { source, name: 'none', serial_ports_to_update: { '9999': {} } }
    const answer = await send('post', '/api/vcenter/vm?action=instant-clone', unknown)
    expect([answer.status, answer.body.error_type]).toEqual([400, 'INVALID_ARGUMENT'])
    const missing = await send('post', '/api/vcenter/vm?action=instant-clone', { source: 'vm-404', name: 'none' })
    expect([missing.status, missing.body.error_type]).toEqual([404, 'NOT_FOUND'])
  })
})

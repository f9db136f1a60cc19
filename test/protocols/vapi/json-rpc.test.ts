import request from 'supertest'
import { describe, expect, test } from 'vitest'
import { restServer } from './setup.ts'

const rest = restServer()

interface Parts {
  service: string
  operation: string
  input?: object
  security?: object
  headers?: Record<string, string>
}
function invoke({ service, operation, input = {}, security, headers = {} }: Parts) {
  const scheme = 'com.vmware.vapi.std.security'
  const securityCtx = security ?? { schemeId: `${scheme}.session_id`, sessionId: rest.auth['vmware-api-session-id'] }
  return request(rest.base)
    .post('/api')
    .set(headers)
    .send({
      jsonrpc: '2.0',
      method: 'invoke',
      id: '7',
      params: {
        serviceId: service,
        operationId: operation,
        input: { STRUCTURE: { 'operation-input': input } },
        ctx: { appCtx: { opId: 'op' }, securityCtx },
      },
    })
}

describe('POST /api', () => {
  test('a login answers with a secret that every form takes', async () => {
    const security = { schemeId: 'com.vmware.vapi.std.security.user_pass', userName: 'user', password: 'pass' }
    const answer = await invoke({ service: 'com.vmware.cis.session', operation: 'create', security })
    expect(answer.status).toBe(200)
    expect(answer.body).toMatchObject({ jsonrpc: '2.0', id: '7', result: { output: { SECRET: expect.any(String) } } })
    const header = { 'vmware-api-session-id': answer.body.result.output.SECRET as string }
    expect((await request(rest.base).get('/api/session').set(header)).status).toBe(200)
  })

  test('values are typed, unset fields written', async () => {
    const names = { OPTIONAL: ['DC0_H0_VM0'] }
    const filter = {
      OPTIONAL: { STRUCTURE: { 'com.vmware.vcenter.VM.filter_spec': { names, vms: { OPTIONAL: null } } } },
    }
    const { body } = await invoke({ service: 'com.vmware.vcenter.VM', operation: 'list', input: { filter } })
    expect(body.result.output).toEqual([
      {
        STRUCTURE: {
          'com.vmware.vcenter.VM.summary': {
            vm: expect.stringMatching(/^vm-/),
            name: 'DC0_H0_VM0',
            power_state: 'POWERED_ON',
            cpu_count: { OPTIONAL: 1 },
            memory_size_MiB: { OPTIONAL: 32 },
          },
        },
      },
    ])
    const vm = body.result.output[0].STRUCTURE['com.vmware.vcenter.VM.summary'].vm
    const info = await invoke({ service: 'com.vmware.vcenter.VM', operation: 'get', input: { vm } })
    const { disks } = info.body.result.output.STRUCTURE['com.vmware.vcenter.VM.info']
    expect(disks[0].STRUCTURE['map-entry']).toMatchObject({ key: expect.any(String), value: { STRUCTURE: {} } })
  })

  test('maps of policies and unions of specifications go both ways', async () => {
    const [{ vm }] = (await request(rest.base).get('/api/vcenter/vm?names=DC0_H0_VM1').set(rest.auth)).body
    const disks = await request(rest.base).get(`/api/vcenter/vm/${vm}/hardware/disk`).set(rest.auth)
    const { disk } = disks.body[0]
    const policy = 'com.vmware.vcenter.vm.storage.policy'
    const given = {
      STRUCTURE: { [`${policy}.disk_policy_spec`]: { type: 'USE_SPECIFIED_POLICY', policy: { OPTIONAL: 'gold' } } },
    }
    const entry = { STRUCTURE: { 'map-entry': { key: disk, value: given } } }
    const spec = {
      STRUCTURE: { [`${policy}.update_spec`]: { vm_home: { OPTIONAL: null }, disks: { OPTIONAL: [entry] } } },
    }
    const updated = await invoke({ service: policy, operation: 'update', input: { vm, spec } })
    expect(updated.body.result).toEqual({ output: null })
    const read = await invoke({ service: policy, operation: 'get', input: { vm } })
    expect(read.body.result.output.STRUCTURE[`${policy}.info`]).toEqual({
      vm_home: { OPTIONAL: null },
      disks: [{ STRUCTURE: { 'map-entry': { key: disk, value: 'gold' } } }],
    })
    const missing = await invoke({
      service: 'com.vmware.vcenter.guest.customization_specs',
      operation: 'get',
      input: { name: 'none' },
    })
    expect(missing.status).toBe(200)
    expect(Object.keys(missing.body.result.error.ERROR)).toEqual(['com.vmware.vapi.std.errors.not_found'])
  })

  test('errors are values with status 200', async () => {
    const answer = await invoke({ service: 'com.vmware.vcenter.VM', operation: 'get', input: { vm: 'vm-404' } })
    expect(answer.status).toBe(200)
    expect(answer.headers['vapi-error']).toBe('com.vmware.vapi.std.errors.not_found')
    const error = answer.body.result.error.ERROR['com.vmware.vapi.std.errors.not_found']
    expect(error).toMatchObject({ error_type: { OPTIONAL: 'NOT_FOUND' }, data: { OPTIONAL: null } })
    expect(error.messages[0].STRUCTURE['com.vmware.vapi.std.localizable_message'].args).toEqual([])
    const unknown = await invoke({ service: 'com.vmware.none', operation: 'get' })
    expect(Object.keys(unknown.body.result.error.ERROR)).toEqual(['com.vmware.vapi.std.errors.operation_not_found'])
  })

  test('what is no call of this protocol has its codes', async () => {
    const raw = (text: string) => request(rest.base).post('/api').set('content-type', 'application/json').send(text)
    expect((await raw('{')).body.error.code).toBe(-32700)
    expect((await raw('{"jsonrpc":"1.0"}')).body.error.code).toBe(-32600)
    expect((await raw('{"jsonrpc":"2.0","method":"dance"}')).body.error.code).toBe(-32601)
    expect((await raw('{"jsonrpc":"2.0","method":"invoke","params":{}}')).body.error.code).toBe(-32602)
    const headers = { 'vapi-service': 'com.vmware.vcenter.host', 'vapi-operation': 'list' }
    expect((await invoke({ service: 'com.vmware.vcenter.VM', operation: 'list', headers })).body.error.code).toBe(
      -31001,
    )
  })
})

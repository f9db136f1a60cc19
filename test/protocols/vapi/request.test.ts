import request from 'supertest'
import { describe, expect, test } from 'vitest'
import { restServer } from './setup.ts'

const rest = restServer()
const get = (path: string) => request(rest.base).get(path).set(rest.auth)
const post = (path: string, body?: object) => request(rest.base).post(path).set(rest.auth).send(body)

describe('routing', () => {
  test('an operation without behaviour answers UNSUPPORTED and is counted', async () => {
    const answer = await get('/api/vcenter/certificate-management/vcenter/tls')
    expect(answer.status).toBe(400)
    expect(answer.body).toMatchObject({ error_type: 'UNSUPPORTED' })
    expect(rest.emulator.kernel.journal.unimplemented()).toMatchObject([{ count: 1 }])
  })

  test('a path, method or action that the documents do not have answers 404', async () => {
    expect((await get('/api/vcenter/no-such-thing')).status).toBe(404)
    expect((await request(rest.base).patch('/api/vcenter/vm').set(rest.auth)).status).toBe(404)
    expect((await post('/api/vcenter/vm?action=fly')).status).toBe(404)
    expect((await get('/rest/no/such')).body.type).toBe('com.vmware.vapi.std.errors.operation_not_found')
  })

  test('who is not logged in hears that first', async () => {
    expect((await request(rest.base).post('/api/vcenter/vm').send({ wrong: true })).status).toBe(401)
  })
})

describe('checks of requests', () => {
  const cases: [string, () => Promise<{ status: number; body: Record<string, unknown> }>, string, RegExp][] = [
    ['an unknown field', () => post('/api/vcenter/datacenter', { name: 'x', colour: 1 }), 'UNEXPECTED_INPUT', /colour/],
    ['a missing field', () => post('/api/vcenter/datacenter', {}), 'INVALID_ARGUMENT', /name/],
    ['a wrong type', () => post('/api/vcenter/datacenter', { name: 5 }), 'INVALID_ARGUMENT', /name/],
    [
      'a value that the enumeration lacks',
      () => get('/api/vcenter/vm?power_states=ASLEEP'),
      'INVALID_ARGUMENT',
      /ASLEEP/,
    ],
    ['an unknown query parameter', () => get('/api/vcenter/vm?colour=red'), 'UNEXPECTED_INPUT', /colour/],
    [
      'a union with the wrong field',
      () => post('/api/vcenter/vm/vm-1/hardware/disk', { backing: { type: 'VMDK_FILE' } }),
      'INVALID_ARGUMENT',
      /vmdk_file/,
    ],
  ]
  test.each(cases)('%s is refused', async (_, ask, type, message) => {
    const { status, body } = await ask()
    expect({ status, type: body.error_type }).toEqual({ status: 400, type })
    expect((body.messages as { default_message: string }[])[0]?.default_message).toMatch(message)
  })

  test('what is no JSON is refused', async () => {
    const answer = await request(rest.base)
      .post('/api/vcenter/datacenter')
      .set(rest.auth)
      .set('content-type', 'application/json')
      .send('{"name":')
    expect(answer.status).toBe(400)
  })
})

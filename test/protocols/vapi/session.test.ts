import request from 'supertest'
import { describe, expect, test } from 'vitest'
import { restServer } from './setup.ts'

const rest = restServer()

describe('POST /api/session', () => {
  test('answers 201 with the token, also as cookie', async () => {
    const answer = await request(rest.base).post('/api/session').auth('user', 'pass')
    expect(answer.status).toBe(201)
    expect(answer.body).toMatch(/^[\w-]{20,}$/)
    expect(answer.headers['set-cookie']?.[0]).toContain(`vmware-api-session-id=${answer.body}`)
    const info = await request(rest.base).get('/api/session').set('cookie', `vmware-api-session-id=${answer.body}`)
    expect(info.status).toBe(200)
    expect(info.body).toEqual({
      user: 'user@vsphere.local',
      created_time: expect.stringMatching(/Z$/),
      last_accessed_time: expect.stringMatching(/Z$/),
    })
  })

  test('sets no cookie for clients that use the header', async () => {
    const answer = await request(rest.base)
      .post('/api/session')
      .auth('user', 'pass')
      .set('vmware-use-header-authn', 'true')
    expect(answer.headers['set-cookie']).toBeUndefined()
  })

  test('answers 401 without credentials and with wrong ones', async () => {
    const without = await request(rest.base).post('/api/session')
    expect(without.status).toBe(401)
    expect(without.body).toMatchObject({
      error_type: 'UNAUTHENTICATED',
      messages: [{ default_message: expect.any(String) }],
    })
    expect((await request(rest.base).post('/api/session').auth('user', '')).status).toBe(401)
  })

  test('DELETE ends the session for every API', async () => {
    const { body } = await request(rest.base).post('/api/session').auth('user', 'pass')
    const header = { 'vmware-api-session-id': body as string }
    expect((await request(rest.base).delete('/api/session').set(header)).status).toBe(204)
    expect((await request(rest.base).get('/api/vcenter/vm').set(header)).status).toBe(401)
    expect(rest.emulator.kernel.sessions.find(body as string)).toBeUndefined()
  })
})

describe('/rest/com/vmware/cis/session', () => {
  test('wraps the token and serves both generations', async () => {
    const login = await request(rest.base).post('/rest/com/vmware/cis/session').auth('user', 'pass')
    expect(login.status).toBe(200)
    const header = { 'vmware-api-session-id': login.body.value as string }
    const info = await request(rest.base).post('/rest/com/vmware/cis/session?~action=get').set(header)
    expect(info.body.value.user).toBe('user@vsphere.local')
    expect((await request(rest.base).get('/api/vcenter/host').set(header)).status).toBe(200)
    const end = await request(rest.base).delete('/rest/com/vmware/cis/session').set(header)
    expect([end.status, end.text]).toEqual([200, ''])
  })

  test('answers errors in its own form', async () => {
    const answer = await request(rest.base).get('/rest/vcenter/vm')
    expect(answer.status).toBe(401)
    expect(answer.body).toMatchObject({ type: 'com.vmware.vapi.std.errors.unauthenticated', value: { messages: [{}] } })
  })
})

test('hello agrees on the first release of the client that is served', async () => {
  const ask = (api_releases: string[]) =>
    request(rest.base).post('/api/vcenter/system?action=hello').send({ api_releases })
  expect((await ask(['9.9.9.9', '8.0.2.0', '8.0.1.0'])).body).toEqual({ api_release: '8.0.2.0' })
  expect((await ask(['9.9.9.9'])).body).toEqual({ api_release: '' })
})

import request from 'supertest'
import { describe, expect, test } from 'vitest'
import { loadVapiSpec } from '../../../src/spec/vapi.ts'
import { restServer } from './setup.ts'

const rest = restServer({ pace: 'manual' })
const send = (method: 'get' | 'post', path: string, body?: object) =>
  request(rest.base)[method](path).set(rest.auth).send(body)
const vmNamed = async (name: string) => (await send('get', `/api/vcenter/vm?names=${name}`)).body[0].vm as string

interface Engine {
  finishNow(id: string): void
}
/** Lets the newest task end. */
function finishNewest(): void {
  const { kernel } = rest.emulator
  const [newest] = kernel.tasks.recent().slice(-1)
  kernel.store.writeNow(() => (kernel.tasks as unknown as Engine).finishNow(newest!.id))
}
const running = () => rest.emulator.kernel.tasks.recent().filter(({ state }) => state === 'running')

describe('under a slow pace', () => {
  test('an operation answers when its task has ended, and others go on meanwhile', async () => {
    const vm = await vmNamed('DC0_H0_VM0')
    let isAnswered = false
    const stop = send('post', `/api/vcenter/vm/${vm}/power?action=stop`).then((answer) => {
      isAnswered = true
      return answer
    })
    await expect.poll(() => running().length).toBe(1)
    expect((await send('get', `/api/vcenter/vm/${vm}/power`)).body.state).toBe('POWERED_ON')
    expect(isAnswered).toBe(false)
    finishNewest()
    expect((await stop).status).toBe(204)
    expect((await send('get', `/api/vcenter/vm/${vm}/power`)).body.state).toBe('POWERED_OFF')
  })

  test('the task form answers at once and the task tells how far it is', async () => {
    const source = await vmNamed('DC0_C0_RP0_VM0')
    const answer = await send('post', '/api/vcenter/vm?action=clone&vmw-task=true', { source, name: 'slow copy' })
    expect(answer.status).toBe(202)
    const look = async () => (await send('get', `/api/cis/tasks/${encodeURIComponent(answer.body)}`)).body
    await expect.poll(async () => (await look()).status).toBe('RUNNING')
    expect(await look()).toMatchObject({ progress: { total: 100 }, start_time: expect.any(String) })
    finishNewest()
    expect(await look()).toMatchObject({ status: 'SUCCEEDED', result: await vmNamed('slow%20copy') })
  })

  test('a client that goes away leaves nothing waiting', async () => {
    const vm = await vmNamed('DC0_H0_VM1')
    const leaving = new AbortController()
    const asked = fetch(`${rest.base}/api/vcenter/vm/${vm}/power?action=stop`, {
      method: 'POST',
      headers: rest.auth,
      signal: leaving.signal,
    }).catch(() => undefined)
    await expect.poll(() => running().length).toBe(1)
    leaving.abort()
    await asked
    const session = rest.emulator.kernel.sessions.find(rest.auth['vmware-api-session-id']!)
    await expect.poll(() => session?.waiting).toBe(0)
    finishNewest()
    expect((await send('get', `/api/vcenter/vm/${vm}/power`)).body.state).toBe('POWERED_OFF')
  })
})

describe('rights', () => {
  test('lists leave out what the caller may not read, and changes are refused', async () => {
    const { kernel } = rest.emulator
    const session = kernel.sessions.create(
      { user: 'VSPHERE.LOCAL\\nobody', fullName: '', groups: [] },
      { open: false, address: { ip: '127.0.0.1', userAgent: 'test' } },
    )
    const header = { 'vmware-api-session-id': session.id }
    const vm = await vmNamed('DC0_H0_VM0')
    expect((await request(rest.base).get('/api/vcenter/vm').set(header)).body).toEqual([])
    const get = await request(rest.base).get(`/api/vcenter/vm/${vm}`).set(header)
    expect([get.status, get.body.error_type]).toEqual([403, 'UNAUTHORIZED'])
    const spec = { name: 'x', description: '', cardinality: 'SINGLE', associable_types: [] }
    const made = await request(rest.base).post('/api/cis/tagging/category').set(header).send(spec)
    expect(made.status).toBe(403)
  })
})

test('every operation that features serve is one of the documents', () => {
  const known = loadVapiSpec().operations
  expect([...rest.emulator.kernel.vapi.keys()].filter((id) => !known.has(id))).toEqual([])
})

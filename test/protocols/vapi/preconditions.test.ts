import request from 'supertest'
import { describe, expect, test } from 'vitest'
import { restServer } from './setup.ts'

const rest = restServer()
const send = (method: 'get' | 'post' | 'patch', path: string, body?: object) =>
  request(rest.base)[method](path).set(rest.auth).send(body)
const errorOf = ({ status, body }: { status: number; body: { error_type?: string } }) => [status, body.error_type]
const hardwareOf = async (name: string) =>
  `/api/vcenter/vm/${(await send('get', `/api/vcenter/vm?names=${name}`)).body[0].vm}/hardware`

describe('hardware', () => {
  test('of a VM that runs does not grow where hot-add is off', async () => {
    const path = await hardwareOf('DC0_H0_VM0')
    expect(errorOf(await send('patch', `${path}/cpu`, { count: 2 }))).toEqual([400, 'NOT_ALLOWED_IN_CURRENT_STATE'])
    const memory = await send('patch', `${path}/memory`, { size_MiB: 64 })
    expect(errorOf(memory)).toEqual([400, 'NOT_ALLOWED_IN_CURRENT_STATE'])
    expect((await send('get', `${path}/cpu`)).body.count).toBe(1)
  })

  test('asks for an address that is free', async () => {
    const path = await hardwareOf('DC0_H0_VM1')
    expect((await send('post', `${path}/disk`, { scsi: { bus: 0, unit: 3 } })).status).toBe(201)
    const again = await send('post', `${path}/disk`, { scsi: { bus: 0, unit: 3 } })
    expect(errorOf(again)).toEqual([400, 'RESOURCE_IN_USE'])
    const adapter = `${path}/adapter/sata`
    expect((await send('post', adapter, { bus: 2 })).status).toBe(201)
    expect(errorOf(await send('post', adapter, { bus: 2 }))).toEqual([400, 'RESOURCE_IN_USE'])
    for (let more = 0; more < 3; more++) expect((await send('post', adapter, {})).status).toBe(201)
    expect(errorOf(await send('post', adapter, {}))).toEqual([500, 'UNABLE_TO_ALLOCATE_RESOURCE'])
  })
})

test('a host is added by its thumbprint, or without a look at it where that is asked for', async () => {
  const spec = { hostname: 'esx-new', user_name: 'root', password: 'secret' }
  const wrong = { ...spec, thumbprint_verification: 'THUMBPRINT', thumbprint: '00:11' }
  expect(errorOf(await send('post', '/api/vcenter/host', wrong))).toEqual([400, 'UNVERIFIED_PEER'])
  const added = await send('post', '/api/vcenter/host', { ...spec, thumbprint_verification: 'NONE' })
  expect(added.status).toBe(201)
  expect((await send('get', '/api/vcenter/host?names=esx-new')).body).toMatchObject([
    { host: added.body, connection_state: 'CONNECTED' },
  ])
})

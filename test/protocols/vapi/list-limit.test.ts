import request from 'supertest'
import { expect, test } from 'vitest'
import { restServer } from './setup.ts'

// One more than a list of VMs may hold, and they need not run for that.
const rest = restServer({ vm: 4001, cluster: 0, standaloneHost: 1, autostart: false })
const get = (path: string) => request(rest.base).get(path).set(rest.auth)

test('a list of more than 4,000 VMs is refused, and a narrower filter answered', async () => {
  for (const path of ['/api/vcenter/vm', '/rest/vcenter/vm']) {
    const { body } = await get(path)
    expect(body.error_type ?? body.type).toMatch(/unable_to_allocate_resource$/i)
  }
  expect((await get('/api/vcenter/vm')).status).toBe(500)
  const [{ host }] = (await get('/api/vcenter/host')).body
  expect((await get(`/api/vcenter/vm?hosts=${host}`)).status).toBe(500)
  const { status, body } = await get('/api/vcenter/vm?names=DC0_H0_VM4000&names=DC0_H0_VM7')
  expect([status, body.length]).toEqual([200, 2])
})

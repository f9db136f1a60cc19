import request from 'supertest'
import { expect, test } from 'vitest'
import { restServer } from './setup.ts'

const rest = restServer()
const send = (method: 'get' | 'post' | 'patch', path: string, body?: object) =>
  request(rest.base)[method](path).set(rest.auth).send(body)
const POLICY = 'aa6d5a82-1c88-45da-85d3-3d74b91a5bad'

test("policies of a VM's home and disks are set, read back in both generations and taken away", async () => {
  const { vm } = (await send('get', '/api/vcenter/vm?names=DC0_H0_VM0')).body[0]
  const [{ disk }] = (await send('get', `/api/vcenter/vm/${vm}/hardware/disk`)).body
  const path = `/api/vcenter/vm/${vm}/storage/policy`
  expect((await send('get', path)).body).toEqual({ disks: {} })
  const given = { type: 'USE_SPECIFIED_POLICY', policy: POLICY }
  expect((await send('patch', path, { vm_home: given, disks: { [disk]: given } })).status).toBe(204)
  expect((await send('get', path)).body).toEqual({ vm_home: POLICY, disks: { [disk]: POLICY } })
  expect((await send('get', `/rest/vcenter/vm/${vm}/storage/policy`)).body).toEqual({
    value: { vm_home: POLICY, disks: [{ key: disk, value: POLICY }] },
  })
  await send('patch', path, { disks: { [disk]: { type: 'USE_DEFAULT_POLICY' } } })
  expect((await send('get', path)).body).toEqual({ vm_home: POLICY, disks: {} })
})

test('a new disk has the policy of its spec', async () => {
  const { vm } = (await send('get', '/api/vcenter/vm?names=DC0_C0_RP0_VM1')).body[0]
  const new_vmdk = { capacity: 1 << 30, storage_policy: { policy: POLICY } }
  const { body: disk } = await send('post', `/api/vcenter/vm/${vm}/hardware/disk`, { new_vmdk })
  expect((await send('get', `/api/vcenter/vm/${vm}/storage/policy`)).body).toEqual({ disks: { [disk]: POLICY } })
})

test('a policy for a disk that the VM has not, or without its id, changes nothing', async () => {
  const { vm } = (await send('get', '/api/vcenter/vm?names=DC0_H0_VM1')).body[0]
  const path = `/api/vcenter/vm/${vm}/storage/policy`
  const given = { type: 'USE_SPECIFIED_POLICY', policy: POLICY }
  const unknown = await send('patch', path, { vm_home: given, disks: { 9999: given } })
  expect([unknown.status, unknown.body.error_type]).toEqual([404, 'NOT_FOUND'])
  const empty = await send('patch', path, { vm_home: { type: 'USE_SPECIFIED_POLICY' } })
  expect([empty.status, empty.body.error_type]).toEqual([400, 'INVALID_ARGUMENT'])
  expect((await send('get', path)).body).toEqual({ disks: {} })
})

test('guest operations are ready while the tools run', async () => {
  const { vm } = (await send('get', '/api/vcenter/vm?names=DC0_C0_RP0_VM0')).body[0]
  const path = `/api/vcenter/vm/${vm}/guest/operations`
  expect((await send('get', path)).body.guest_operations_ready).toBe(true)
  await send('post', `/api/vcenter/vm/${vm}/power?action=stop`)
  expect((await send('get', path)).body).toEqual({
    guest_operations_ready: false,
    interactive_guest_operations_ready: false,
  })
})

import request from 'supertest'
import { expect, test } from 'vitest'
import { loadVapiSpec } from '../../../src/spec/vapi.ts'
import { VapiCodec } from '../../../src/spec/vapi-value.ts'
import { restServer } from './setup.ts'

const rest = restServer()
const codec = new VapiCodec(loadVapiSpec(), 'api')
const get = (path: string) => request(rest.base).get(`/api/vapi/std/introspection/${path}`)

test('services and their operations are those of the documents, told without a session', async () => {
  const services = (await get('service')).body
  expect(services).toContain('com.vmware.vcenter.VM')
  expect((await get('service/com.vmware.cis.session')).body.operations.sort()).toEqual(['create', 'delete', 'get'])
  expect((await get('service/com.example')).status).toBe(404)
  expect((await get('provider')).body).toEqual({
    id: expect.any(String),
    checksum: expect.stringMatching(/^[0-9a-f]+$/),
  })
})

test('an operation tells what it takes and answers', async () => {
  const { body } = await get('operation?operation_id=get&service_id=com.vmware.vcenter.VM')
  codec.decodeOutput('com.vmware.vapi.std.introspection.operation', 'get', body)
  expect(body.input_definition).toEqual({
    type: 'STRUCTURE',
    name: 'operation-input',
    fields: { vm: { type: 'STRING' } },
  })
  expect(body.output_definition).toMatchObject({ type: 'STRUCTURE', name: 'com.vmware.vcenter.VM.info' })
  const names = body.error_definitions.map(({ name }: { name: string }) => name)
  expect(names).toContain('com.vmware.vapi.std.errors.not_found')
  const unknown = await get('operation?operation_id=fly&service_id=com.vmware.vcenter.VM')
  expect([unknown.status, unknown.body.error_type]).toEqual([404, 'NOT_FOUND'])
})

test('every operation of the documents can be described', async () => {
  const { services } = loadVapiSpec().model
  for (const service of Object.keys(services).filter((name) => name.startsWith('com.vmware.vcenter.vm')))
    for (const operation of Object.keys(services[service]!)) {
      const path = `operation?operation_id=${encodeURIComponent(operation)}&service_id=${service}`
      const { status, body } = await get(path)
      expect(status, path).toBe(200)
      codec.decodeOutput('com.vmware.vapi.std.introspection.operation', 'get', body)
    }
})

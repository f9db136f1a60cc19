import supertest from 'supertest'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Emulator, startEmulator } from '../../../src/app/emulator.ts'
import { defaultSettings } from '../../../src/app/settings.ts'

let emulator: Emulator
const get = (path: string) =>
  supertest(`https://127.0.0.1:${emulator.port}`).get(path).trustLocalhost().disableTLSCerts()

beforeAll(async () => {
  emulator = await startEmulator(defaultSettings({ listen: { host: '127.0.0.1', port: 0 }, logLevel: 'silent' }))
})
afterAll(() => emulator.close())

test('the start page names the product and what there is to see', async () => {
  const { status, text } = await get('/')
  expect(status).toBe(200)
  expect(text).toContain('VMware vCenter Server')
  expect(text).toContain('/sdk/vimService.wsdl')
})

test('the neighbours that installers look for answer', async () => {
  expect((await get('/ui')).status).toBe(302)
  expect((await get('/ui/')).status).toBe(200)
  expect((await get('/mob/')).status).toBe(200)
})

test('the certificates to trust come as a zip file', async () => {
  const { status, headers, body } = await get('/certs/download.zip').responseType('blob')
  expect(status).toBe(200)
  expect(headers['content-type']).toBe('application/zip')
  expect((body as Buffer).subarray(0, 2).toString()).toBe('PK')
})

test('what nothing serves is not found', async () => {
  expect((await get('/nothing/here')).status).toBe(404)
})

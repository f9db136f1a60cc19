import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Emulator, startEmulator } from '../../../src/app/emulator.ts'
import { defaultSettings } from '../../../src/app/settings.ts'

let emulator: Emulator
let token = ''
const listen = { host: '127.0.0.1', port: 0 }
const BASE = '/sdk/vim25/8.0.3.0'

interface Asked {
  method?: string
  body?: unknown
  headers?: Record<string, string>
  to?: Emulator
}
async function ask(path: string, { method = 'POST', body, headers = {}, to = emulator }: Asked = {}) {
  const text =
    body === undefined ? null : typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body)
  const response = await fetch(`http://127.0.0.1:${to.port}${path}`, {
    method,
    headers: { ...(token && { 'vmware-api-session-id': token }), 'content-type': 'application/json', ...headers },
    body: text as string | null,
  })
  const answer = await response.text()
  return { status: response.status, headers: response.headers, text: answer, json: () => JSON.parse(answer) }
}
const call = (path: string, body?: unknown) => ask(`${BASE}/${path}`, { body })
const read = (path: string) => ask(`${BASE}/${path}`, { method: 'GET' })

beforeAll(async () => {
  emulator = await startEmulator(defaultSettings({ listen, tls: false, validate: 'reject' }))
  const answer = await call('SessionManager/SessionManager/Login', { userName: 'user', password: 'pass' })
  token = answer.headers.get('vmware-api-session-id') ?? ''
})
afterAll(() => emulator.close())

async function rootFolder(): Promise<string> {
  const content = (await call('ServiceInstance/ServiceInstance/RetrieveServiceContent')).json()
  return content.rootFolder.value
}

test('the service content is answered without a session, with the types of all objects', async () => {
  const headers = { 'vmware-api-session-id': '' }
  const answer = await ask(`${BASE}/ServiceInstance/ServiceInstance/RetrieveServiceContent`, { headers })
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-type')).toBe('application/json')
  expect(answer.json()).toMatchObject({
    _typeName: 'ServiceContent',
    rootFolder: { _typeName: 'ManagedObjectReference', type: 'Folder' },
    about: { _typeName: 'AboutInfo', apiType: 'VirtualCenter' },
  })
})

test('the session of a login is in the header of its answer and works for SOAP', async () => {
  expect(token).toMatch(/^[\w-]{20,}$/)
  expect((await read('SessionManager/SessionManager/currentSession')).json()).toMatchObject({
    _typeName: 'UserSession',
  })
  const cookie = `vmware_soap_session="${token}"`
  const path = `${BASE}/SessionManager/SessionManager/currentSession`
  const byCookie = await fetch(`http://127.0.0.1:${emulator.port}${path}`, { headers: { cookie } })
  expect(await byCookie.json()).toMatchObject({ _typeName: 'UserSession' })
  const envelope = `<Envelope xmlns="http://schemas.xmlsoap.org/soap/envelope/"><Body><RetrieveEntityPermissions xmlns="urn:vim25"><_this type="AuthorizationManager">AuthorizationManager</_this><entity type="Folder">${await rootFolder()}</entity><inherited>false</inherited></RetrieveEntityPermissions></Body></Envelope>`
  const soap = await ask('/sdk', { body: envelope, headers: { 'content-type': 'text/xml' } })
  expect(soap.status).toBe(200)
})

test('a wrong password is a fault object with its text', async () => {
  const answer = await call('SessionManager/SessionManager/Login', { userName: '', password: '' })
  expect(answer.status).toBe(500)
  expect(answer.headers.get('content-type')).toBe('application/json')
  expect(answer.json()).toEqual({
    _typeName: 'InvalidLogin',
    faultstring: 'Cannot complete login due to an incorrect user name or password.',
  })
})

test('a call without a session is refused', async () => {
  const answer = await ask(`${BASE}/Folder/${await rootFolder()}/CreateFolder`, {
    body: { name: 'x' },
    headers: { 'vmware-api-session-id': 'nobody' },
  })
  expect(answer.status).toBe(500)
  expect(answer.json()._typeName).toBe('NotAuthenticated')
})

test('a folder is made, read, renamed by a task and destroyed', async () => {
  const made = (await call(`Folder/${await rootFolder()}/CreateFolder`, { name: 'made' })).json()
  expect(made).toMatchObject({ _typeName: 'ManagedObjectReference', type: 'Folder' })
  expect((await read(`Folder/${made.value}/name`)).json()).toBe('made')
  expect((await read(`ManagedEntity/${made.value}/name`)).json()).toBe('made')
  const task = (await call(`Folder/${made.value}/Rename_Task`, { newName: 'renamed' })).json()
  expect((await read(`Task/${task.value}/info`)).json()).toMatchObject({ _typeName: 'TaskInfo', state: 'success' })
  expect((await read(`Folder/${made.value}/name`)).json()).toBe('renamed')
  expect((await call(`Folder/${made.value}/Destroy_Task`)).status).toBe(200)
  const gone = await read(`Folder/${made.value}/name`)
  expect(gone.status).toBe(500)
  expect(gone.json()).toMatchObject({ _typeName: 'ManagedObjectNotFound', obj: { value: made.value } })
})

test('a void method answers 204, an unset result null', async () => {
  const message = await call('SessionManager/SessionManager/UpdateServiceMessage', { message: '' })
  expect([message.status, message.text]).toEqual([204, ''])
  const none = await call('SearchIndex/SearchIndex/FindByInventoryPath', { inventoryPath: '/no/such' })
  expect([none.status, none.json()]).toEqual([200, null])
})

test('an unset property is null, a reference and an array are bare', async () => {
  const root = await rootFolder()
  expect((await read(`Folder/${root}/parent`)).text).toBe('null')
  const children = (await read(`Folder/${root}/childEntity`)).json()
  expect(children).toContainEqual(expect.objectContaining({ _typeName: 'ManagedObjectReference', type: 'Datacenter' }))
  expect((await read(`Datacenter/${children[0].value}/vmFolder`)).json()).toMatchObject({ type: 'Folder' })
})

test('the property collector answers with boxed values', async () => {
  const root = await rootFolder()
  const spec = {
    _typeName: 'PropertyFilterSpec',
    propSet: [{ _typeName: 'PropertySpec', type: 'Folder', pathSet: ['name', 'childEntity'] }],
    objectSet: [{ _typeName: 'ObjectSpec', obj: { _typeName: 'ManagedObjectReference', type: 'Folder', value: root } }],
  }
  const answer = await call('PropertyCollector/propertyCollector/RetrievePropertiesEx', {
    specSet: [spec],
    options: {},
  })
  expect(answer.json()).toMatchObject({
    _typeName: 'RetrieveResult',
    objects: [
      {
        _typeName: 'ObjectContent',
        obj: { _typeName: 'ManagedObjectReference', type: 'Folder', value: root },
        propSet: [
          { name: 'name', val: { _typeName: 'string', _value: 'Datacenters' } },
          { name: 'childEntity', val: { _typeName: 'ArrayOfManagedObjectReference' } },
        ],
      },
    ],
  })
})

test('methods whose names begin small are found under capitals too', async () => {
  for (const name of ['queryDatacenterConfigOptionDescriptor', 'QueryDatacenterConfigOptionDescriptor'])
    expect((await call(`Datacenter/none-1/${name}`)).status).not.toBe(404)
})

test.each([
  ['an unknown release', 'POST', '/sdk/vim25/1.2.3.4/ServiceInstance/ServiceInstance/CurrentTime', 404],
  ['an unknown class', 'POST', `${BASE}/NoSuch/ServiceInstance/CurrentTime`, 404],
  ['a method of another class', 'POST', `${BASE}/Folder/group-d1/CurrentTime`, 404],
  ['an unknown method', 'POST', `${BASE}/ServiceInstance/ServiceInstance/NoSuch`, 404],
  ['a method by GET', 'GET', `${BASE}/ServiceInstance/ServiceInstance/CurrentTime`, 405],
  ['a property by POST', 'POST', `${BASE}/ServiceInstance/ServiceInstance/content`, 405],
  ['a path that is too short', 'GET', `${BASE}/ServiceInstance/ServiceInstance`, 404],
])('%s is refused without a body', async (_what, method, path, status) => {
  const answer = await ask(path, { method })
  expect([answer.status, answer.text]).toEqual([status, ''])
})

test('another media type is refused, none at all is taken', async () => {
  const path = `${BASE}/ServiceInstance/ServiceInstance/CurrentTime`
  const wrong = await ask(path, { body: '<a/>', headers: { 'content-type': 'text/xml' } })
  expect([wrong.status, wrong.text]).toEqual([415, ''])
  expect((await ask(path, { headers: { 'content-type': 'application/json; charset=utf-8' } })).status).toBe(200)
})

test('a body may be compressed', async () => {
  const body = gzipSync(JSON.stringify({ inventoryPath: '/' }))
  const path = `${BASE}/SearchIndex/SearchIndex/FindByInventoryPath`
  expect((await ask(path, { body, headers: { 'content-encoding': 'gzip' } })).status).toBe(200)
})

test('a body that is no JSON or says too much is an InvalidRequest', async () => {
  for (const body of ['{', '{"nam":1}', '[1]']) {
    const answer = await ask(`${BASE}/Folder/${await rootFolder()}/CreateFolder`, { body })
    expect([answer.status, answer.json()._typeName], body).toEqual([500, 'InvalidRequest'])
    expect(answer.json().faultstring).not.toBe('')
  }
})

test('releases that are newer than the server are taken as its own', async () => {
  for (const release of ['9.1.0.0', '9.9.0.0', '7.0.0.0'])
    expect((await ask(`/sdk/vim25/${release}/ServiceInstance/ServiceInstance/CurrentTime`)).status, release).toBe(200)
})

test('hello agrees on the first release that both have', async () => {
  const hello = (ids: unknown) => ask('/api/vcenter/system?action=hello', { body: { api_releases: ids } })
  expect((await hello(['9.1.0.0', '8.0.2.0', '8.0.1.0'])).json()).toEqual({ api_release: '8.0.2.0' })
  expect((await hello(['0.1'])).json()).toEqual({ api_release: '' })
  for (const wrong of [[], Array(129).fill('8.0.1.0'), ['x'.repeat(65)], undefined]) {
    const answer = await hello(wrong)
    expect([answer.status, answer.json().error_type]).toEqual([400, 'INVALID_ARGUMENT'])
  }
})

test('the OpenAPI document has a path for each method and property, and every reference resolves', async () => {
  const answer = await read('openapi.json')
  const document = answer.json()
  expect(document.openapi).toBe('3.0.3')
  expect(document.paths['/VirtualMachine/{moId}/PowerOnVM_Task'].post.responses[500].description).toContain(
    'TaskInProgress',
  )
  expect(document.paths['/VirtualMachine/{moId}/config'].get).toBeDefined()
  const names = new Set(Object.keys(document.components.schemas))
  const missing = new Set<string>()
  JSON.parse(answer.text, (key, value: unknown) => {
    if (key === '$ref' && typeof value === 'string' && !names.has(value.slice('#/components/schemas/'.length)))
      missing.add(value)
    return value
  })
  expect([...missing]).toEqual([])
  expect(Object.keys(document.paths).length).toBeGreaterThan(1300)
})

test('an ESXi host answers as its SOAP server does', async () => {
  const esx = await startEmulator(defaultSettings({ listen, tls: false, esx: true }))
  const answer = await ask(`${BASE}/ServiceInstance/ServiceInstance/CurrentTime`, { to: esx, body: {} })
  expect(answer.status).toBe(500)
  expect(answer.headers.get('content-type')).toContain('text/xml')
  await esx.close()
})

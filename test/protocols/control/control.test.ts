import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { type Embedding, type Emulator, startEmulator } from '../../../src/app/emulator.ts'
import { defaultSettings, type Settings } from '../../../src/app/settings.ts'
import { type Document, undescribed } from './schema.ts'

const listen = { host: '127.0.0.1', port: 0 }
const NOON = Date.UTC(2026, 0, 1, 12)
const started: Emulator[] = []
async function start(settings: Partial<Settings> = {}, embedding: Embedding = {}): Promise<Emulator> {
  const emulator = await startEmulator(defaultSettings({ listen, tls: false, ...settings }), {
    frozenAtMs: NOON,
    listen: false,
    ...embedding,
  })
  started.push(emulator)
  return emulator
}
afterEach(async () => {
  await Promise.all(started.splice(0).map((one) => one.close()))
})

let document: Document | undefined
async function control(emulator: Emulator, method: string, path: string, body?: unknown) {
  const text = body === undefined ? undefined : JSON.stringify(body)
  const answer = await emulator.ask({ method, path: `/_vcemu${path}`, body: text })
  const value = answer.body.length === 0 ? undefined : JSON.parse(answer.body.toString())
  document ??= JSON.parse((await emulator.ask({ path: '/_vcemu/openapi.json' })).body.toString()) as Document
  const [type = ''] = String(answer.headers['content-type'] ?? '').split(';')
  expect(undescribed(document, method, path, body, { status: answer.status, type, value })).toEqual([])
  return { status: answer.status, headers: answer.headers, value }
}

/** A client of VI/JSON who is logged in. */
class Client {
  private token = ''
  private readonly emulator: Emulator
  constructor(emulator: Emulator) {
    this.emulator = emulator
  }
  async call(path: string, args?: object) {
    const { status, headers, body } = await this.emulator.ask({
      method: args === undefined ? 'GET' : 'POST',
      path: `/sdk/vim25/8.0.3.0/${path}`,
      headers: this.token ? { 'vmware-api-session-id': this.token } : {},
      body: args && JSON.stringify(args),
    })
    this.token = String(headers['vmware-api-session-id'] ?? this.token)
    const value = body.length === 0 ? undefined : JSON.parse(body.toString())
    if (status >= 400) throw Object.assign(new Error(value?.faultstring ?? `status ${status}`), value)
    return value
  }
  async login() {
    await this.call('SessionManager/SessionManager/Login', { userName: 'user', password: 'geheim' })
    return this
  }
  find(inventoryPath: string): Promise<string> {
    return this.call('SearchIndex/SearchIndex/FindByInventoryPath', { inventoryPath }).then((found) => found?.value)
  }
}
const vm = '/DC0/vm/DC0_H0_VM0'

test('health and info say what runs', async () => {
  const emulator = await start()
  expect((await control(emulator, 'GET', '/health')).value).toMatchObject({ status: 'ready', fixture: 'default' })
  expect((await control(emulator, 'GET', '/info')).value).toMatchObject({
    pace: 'instant',
    seed: 1,
    clock: { mode: 'frozen', now: '2026-01-01T12:00:00.000Z' },
    inventory: { machine: 4 },
  })
})

test('metrics are in the form of Prometheus', async () => {
  const emulator = await start()
  await new Client(emulator).login()
  const answer = await emulator.ask({ path: '/_vcemu/metrics' })
  const lines = answer.body.toString().trimEnd().split('\n')
  for (const line of lines)
    expect(line).toMatch(/^(# (HELP|TYPE) .+|[a-z_]+(\{\w+="[^"]*"(,\w+="[^"]*")*\})? [\d.e+-]+)$/)
  expect(lines).toContain('vcemu_calls_total{api="vijson",operation="Login",fault=""} 1')
  expect(lines).toContain('vcemu_entities{kind="VirtualMachine"} 4')
  expect(lines).toContain('vcemu_sessions 1')
})

test('unknown paths, verbs and members are refused with what to do', async () => {
  const emulator = await start()
  expect(await control(emulator, 'GET', '/nothing')).toMatchObject({
    status: 404,
    value: { error: 'notFound', message: expect.stringContaining('/_vcemu/openapi.json') },
  })
  expect(await control(emulator, 'PATCH', '/clock')).toMatchObject({ status: 405, headers: { allow: 'GET, PUT' } })
  const wrong = await control(emulator, 'POST', '/clock/advance', { minutes: 1 })
  expect(wrong).toMatchObject({ status: 400, value: { message: '"minutes" is not one of seconds' } })
  expect((await emulator.ask({ method: 'PUT', path: '/_vcemu/pace', body: '{' })).status).toBe(400)
  expect((await control(emulator, 'GET', '/snapshots/%zz')).status).toBe(400)
})

test('the journal is filtered and keeps no passwords', async () => {
  const emulator = await start()
  const client = await new Client(emulator).login()
  const id = await client.find(vm)
  await client.call(`VirtualMachine/${id}/PowerOnVM_Task`, {})
  const all = (await control(emulator, 'GET', '/requests')).value
  expect(all.map((entry: { operation: string }) => entry.operation)).toEqual([
    'Login',
    'FindByInventoryPath',
    'PowerOnVM_Task',
  ])
  expect(JSON.stringify(all)).not.toContain('geheim')
  expect((await control(emulator, 'GET', `/requests?method=PowerOnVM_Task&object=${id}`)).value).toHaveLength(1)
  expect((await control(emulator, 'GET', '/requests?status=fault')).value).toHaveLength(0)
  expect((await control(emulator, 'GET', '/requests?limit=1')).value[0].operation).toBe('PowerOnVM_Task')
  expect((await control(emulator, 'GET', `/requests?since=${all[1].id}`)).value).toHaveLength(1)
  expect((await control(emulator, 'GET', '/requests?nonsense=1')).status).toBe(400)
  expect((await control(emulator, 'DELETE', '/requests')).status).toBe(204)
  expect((await control(emulator, 'GET', '/requests')).value).toEqual([])
})

test('verify counts calls and shows what came closest', async () => {
  const emulator = await start()
  const client = await new Client(emulator).login()
  const verify = (body: object) => control(emulator, 'POST', '/requests/verify', body)
  await client.find(vm)
  const match = { operation: 'FindByInventoryPath', args: { inventoryPath: vm } }
  expect(await verify({ match })).toMatchObject({ status: 200, value: { count: 1 } })
  expect(await verify({ match, count: { max: 0 } })).toMatchObject({ status: 409, value: { count: 1 } })
  const missed = await verify({ match: { ...match, args: { inventoryPath: '/DC1' } } })
  expect(missed).toMatchObject({
    status: 409,
    value: {
      message: '0 calls match, expected at least 1',
      nearest: [
        {
          entry: { operation: 'FindByInventoryPath' },
          differs: [{ field: 'args.inventoryPath', expected: '/DC1', actual: vm }],
        },
        { entry: { operation: 'Login' } },
      ],
    },
  })
  const waiting = verify({ match: { operation: 'CurrentTime' }, within: '5s' })
  await client.call('ServiceInstance/ServiceInstance/CurrentTime', {})
  expect((await waiting).status).toBe(200)
  expect((await verify({ match: { operation: 'Logout' }, within: '20ms' })).status).toBe(409)
})

test('operations without behaviour are counted with their clients', async () => {
  const emulator = await start()
  const client = await new Client(emulator).login()
  const { operations } = (await control(emulator, 'GET', '/coverage')).value
  const ids = new Map(emulator.kernel.objects.definitions().map(({ type, id }) => [type, id]))
  const absent = operations.vim25.operations.find(
    ({ type, level }: { type: string; level: string }) => level === 'absent' && ids.get(type) !== undefined,
  )
  // An emulator that does everything has nothing to count.
  if (!absent) return
  const call = () => client.call(`${absent.type}/${ids.get(absent.type)}/${absent.id}`, {}).catch((error) => error)
  const fault = await call()
  await call()
  if (fault._typeName !== 'NotSupported') return
  expect(fault.message).toContain('/_vcemu/coverage')
  expect((await control(emulator, 'GET', '/requests/unimplemented')).value).toEqual([
    { operation: `vijson ${absent.id}`, count: 2, clients: [expect.any(String)] },
  ])
})

test('the clock stands, moves on and runs what falls due', async () => {
  const emulator = await start({ pace: 'realistic' })
  const client = await new Client(emulator).login()
  const id = await client.find(vm)
  expect((await control(emulator, 'PUT', '/pace', { PowerOffVM_Task: { seconds: [10, 10] } })).status).toBe(200)
  const task = (await client.call(`VirtualMachine/${id}/PowerOffVM_Task`, {})).value
  const state = async () => (await client.call(`Task/${task}/info`)).state
  await control(emulator, 'POST', '/settle')
  expect(await state()).toBe('running')
  const moved = await control(emulator, 'POST', '/clock/advance', { seconds: 9 })
  expect(moved.value).toMatchObject({ mode: 'frozen', now: '2026-01-01T12:00:09.000Z', nextDue: expect.any(String) })
  expect(await state()).toBe('running')
  await control(emulator, 'POST', '/clock/advance', { seconds: 2 })
  expect(await state()).toBe('success')
  expect(
    (await control(emulator, 'PUT', '/clock', { mode: 'offset', now: '2030-01-01T00:00:00Z' })).value,
  ).toMatchObject({
    mode: 'offset',
    now: expect.stringMatching(/^2030-01-01T00:00/),
  })
  expect((await control(emulator, 'PUT', '/clock', { mode: 'fast' })).status).toBe(400)
})

test('a manual task is finished, or ended in a fault', async () => {
  const emulator = await start({ pace: 'manual' })
  const client = await new Client(emulator).login()
  const id = await client.find(vm)
  const begin = async (method: string) => (await client.call(`VirtualMachine/${id}/${method}`, {})).value
  const first = await begin('PowerOffVM_Task')
  await control(emulator, 'POST', '/settle')
  expect((await control(emulator, 'GET', '/tasks?state=running')).value).toMatchObject([{ key: first }])
  expect(await control(emulator, 'POST', `/tasks/${first}/finish`)).toMatchObject({
    status: 200,
    value: { key: first, state: 'success' },
  })
  expect((await control(emulator, 'POST', `/tasks/${first}/finish`)).status).toBe(409)
  const second = await begin('PowerOnVM_Task')
  expect((await control(emulator, 'POST', `/tasks/${second}/finish`, { fault: 'NoSuchFault' })).status).toBe(400)
  expect((await control(emulator, 'POST', `/tasks/${second}/finish`, { fault: 'InvalidState' })).value).toMatchObject({
    state: 'error',
    error: { fault: { _typeName: 'InvalidState' } },
  })
  expect((await client.call(`VirtualMachine/${id}/runtime`)).powerState).toBe('poweredOff')
  expect((await control(emulator, 'POST', '/tasks/task-99999/finish')).status).toBe(404)
})

test('another pace takes up what waits', async () => {
  const emulator = await start({ pace: 'manual' })
  const client = await new Client(emulator).login()
  const task = (await client.call(`VirtualMachine/${await client.find(vm)}/PowerOffVM_Task`, {})).value
  expect((await control(emulator, 'PUT', '/pace', { pace: 'fast' })).status).toBe(400)
  expect((await control(emulator, 'PUT', '/pace', { NoSuch_Task: { seconds: 1 } })).status).toBe(400)
  expect((await control(emulator, 'PUT', '/pace', { pace: 'instant' })).value).toEqual({ pace: 'instant' })
  expect((await client.call(`Task/${task}/info`)).state).toBe('success')
})

test('equal histories give equal states', async () => {
  const states = []
  for (let i = 0; i < 2; i++) {
    const emulator = await start()
    const client = await new Client(emulator).login()
    const id = await client.find(vm)
    await client.call(`VirtualMachine/${id}/PowerOffVM_Task`, {})
    await client.call(`VirtualMachine/${id}/Rename_Task`, { newName: 'renamed' })
    states.push((await emulator.ask({ path: '/_vcemu/state' })).body.toString())
  }
  expect(states[0]).toBe(states[1])
  expect(states[0]).toContain('"renamed"')
})

test('a restore brings back what was changed, made and removed, and ends what runs', async () => {
  const emulator = await start()
  const client = await new Client(emulator).login()
  const id = await client.find(vm)
  const folder = await client.find('/DC0/vm')
  expect(await control(emulator, 'POST', '/snapshots/before')).toMatchObject({ status: 201, value: { name: 'before' } })
  const kinds = async () => (await control(emulator, 'GET', '/state')).value.kinds
  const before = await kinds()
  const { revision } = (await control(emulator, 'GET', '/info')).value
  await client.call(`VirtualMachine/${id}/PowerOffVM_Task`, {})
  await client.call(`VirtualMachine/${id}/Destroy_Task`, {})
  const made = (await client.call(`Folder/${folder}/CreateFolder`, { name: 'made' })).value
  await client.call(`VirtualMachine/${await client.find('/DC0/vm/DC0_H0_VM1')}/Rename_Task`, { newName: 'other' })
  await control(emulator, 'PUT', '/pace', { pace: 'manual' })
  const other = await client.find('/DC0/vm/other')
  const task = (await client.call(`VirtualMachine/${other}/PowerOffVM_Task`, {})).value
  await control(emulator, 'POST', '/settle')
  expect((await control(emulator, 'POST', '/snapshots/before/restore')).status).toBe(204)
  expect(await kinds()).toEqual(before)
  expect(await client.find(vm)).toBe(id)
  expect((await client.call(`VirtualMachine/${id}/runtime`)).powerState).toBe('poweredOn')
  await expect(client.call(`Folder/${made}/name`)).rejects.toMatchObject({ _typeName: 'ManagedObjectNotFound' })
  expect(await client.call(`Task/${task}/info`)).toMatchObject({
    state: 'error',
    cancelled: true,
    error: { fault: { _typeName: 'RequestCanceled' } },
  })
  expect((await control(emulator, 'GET', '/info')).value.revision).toBeGreaterThan(revision)
  expect((await control(emulator, 'GET', '/snapshots')).value).toHaveLength(1)
  expect((await control(emulator, 'POST', '/snapshots/other/restore')).value.message).toContain('there are before')
  expect((await control(emulator, 'DELETE', '/snapshots/before')).status).toBe(204)
  expect((await control(emulator, 'DELETE', '/snapshots/before')).status).toBe(404)
  expect((await control(emulator, 'POST', '/snapshots/a%20b')).status).toBe(400)
})

test('watchers hear of a restore as of any change', async () => {
  const emulator = await start()
  const client = await new Client(emulator).login()
  await control(emulator, 'POST', '/snapshots/s')
  const root = (await client.call('ServiceInstance/ServiceInstance/content')).rootFolder
  const view = await client.call('ViewManager/ViewManager/CreateContainerView', {
    container: root,
    type: ['VirtualMachine'],
    recursive: true,
  })
  const select = { _typeName: 'TraversalSpec', type: 'ContainerView', path: 'view', skip: false }
  await client.call('PropertyCollector/propertyCollector/CreateFilter', {
    spec: {
      propSet: [{ type: 'VirtualMachine', pathSet: ['name'] }],
      objectSet: [{ obj: view, skip: true, selectSet: [select] }],
    },
    partialUpdates: false,
  })
  const update = async (version: string) =>
    client.call('PropertyCollector/propertyCollector/WaitForUpdatesEx', { version, options: { maxWaitSeconds: 0 } })
  const [first, second] = [await client.find(vm), await client.find('/DC0/vm/DC0_H0_VM1')]
  await client.call(`VirtualMachine/${first}/Rename_Task`, { newName: 'changed' })
  await client.call(`VirtualMachine/${second}/PowerOffVM_Task`, {})
  await client.call(`VirtualMachine/${second}/UnregisterVM`, {})
  let { version } = await update('')
  const next = await control(emulator, 'POST', '/snapshots/s/restore').then(() => update(version))
  version = next.version
  expect(next.filterSet[0].objectSet).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ kind: 'modify', obj: expect.objectContaining({ value: first }) }),
      expect.objectContaining({ kind: 'enter', obj: expect.objectContaining({ value: second }) }),
    ]),
  )
  await client.call(`Folder/${await client.find('/DC0/vm')}/CreateFolder`, { name: 'x' })
  expect(await update(version)).toBe(null)
})

test('reset goes back to the start, again and again', async () => {
  const emulator = await start()
  const dump = async () => (await control(emulator, 'GET', '/state')).value.kinds
  const atStart = await dump()
  const client = await new Client(emulator).login()
  for (let i = 0; i < 2; i++) {
    const id = await client.find(vm)
    await client.call(`VirtualMachine/${id}/Rename_Task`, { newName: 'gone' })
    await control(emulator, 'PUT', '/pace', { pace: 'manual', PowerOnVM_Task: { seconds: [1, 2] } })
    expect((await control(emulator, 'POST', '/reset?keep=sessions')).status).toBe(204)
    expect(await dump()).toEqual(atStart)
    expect((await control(emulator, 'GET', '/pace')).value).toEqual({ pace: 'instant' })
    expect((await control(emulator, 'GET', '/requests')).value).toEqual([])
  }
  expect((await control(emulator, 'POST', '/reset')).status).toBe(204)
  await expect(client.find(vm)).rejects.toMatchObject({ _typeName: 'NotAuthenticated' })
})

test('with a data directory, snapshots and the start outlive the process', async () => {
  const data = mkdtempSync(join(tmpdir(), 'vcemu-test-'))
  try {
    const first = await start({ data })
    const dump = async (emulator: Emulator) => (await control(emulator, 'GET', '/state')).value.kinds
    const atStart = await dump(first)
    let client = await new Client(first).login()
    const id = await client.find(vm)
    await client.call(`VirtualMachine/${id}/Rename_Task`, { newName: 'one' })
    expect((await control(first, 'POST', '/snapshots/one')).status).toBe(201)
    const withOne = await dump(first)
    await client.call(`VirtualMachine/${id}/PowerOffVM_Task`, {})
    await client.call(`VirtualMachine/${id}/Destroy_Task`, {})
    await first.close()
    started.splice(started.indexOf(first), 1)
    const second = await start({ data })
    client = await new Client(second).login()
    expect((await control(second, 'GET', '/snapshots')).value).toMatchObject([{ name: 'one' }])
    expect((await control(second, 'POST', '/snapshots/one/restore')).status).toBe(204)
    expect(await dump(second)).toEqual(withOne)
    expect((await control(second, 'POST', '/reset?keep=sessions')).status).toBe(204)
    expect(await dump(second)).toEqual(atStart)
    expect(await client.find(vm)).toBe(id)
    await second.close()
    started.splice(started.indexOf(second), 1)
    const third = await start({ data })
    expect(await dump(third)).toEqual(atStart)
  } finally {
    await Promise.all(started.splice(0).map((one) => one.close()))
    rmSync(data, { recursive: true, force: true })
  }
})

test('a restore takes back changes of 2,000 VMs', async () => {
  const emulator = await start({ vm: 1000, host: 4, standaloneHost: 1 })
  await control(emulator, 'POST', '/snapshots/s')
  const { kernel } = emulator
  const kind = kernel.store.kinds().find(({ name }) => name === 'VirtualMachine')!
  for (let run = 0; run < 3; run++) {
    kernel.store.writeNow(() => {
      for (const state of [...kernel.store.all(kind)])
        kernel.store.update(kind, state.id, { annotation: `changed ${run}` } as object)
    })
    expect((await control(emulator, 'POST', '/snapshots/s/restore')).status).toBe(204)
    expect([...kernel.store.all(kind)].filter((state) => 'annotation' in state)).toEqual([])
  }
  expect(kernel.store.count(kind)).toBe(2000)
})

test('a token is needed where one is set, but for health', async () => {
  const emulator = await start({ controlToken: 'open sesame' })
  expect((await control(emulator, 'GET', '/health')).status).toBe(200)
  expect(await control(emulator, 'GET', '/info')).toMatchObject({
    status: 401,
    headers: { 'www-authenticate': 'Bearer' },
  })
  const headers = { authorization: 'Bearer open sesame' }
  expect((await emulator.ask({ path: '/_vcemu/info', headers })).status).toBe(200)
  expect((await emulator.ask({ path: '/_vcemu/info', headers: { authorization: 'Bearer no' } })).status).toBe(401)
})

test('without control API only health and what vcsim has are served', async () => {
  const emulator = await start({ control: false })
  expect((await emulator.ask({ path: '/_vcemu/info' })).status).toBe(404)
  expect((await emulator.ask({ path: '/_vcemu/health' })).status).toBe(200)
  expect((await emulator.ask({ path: '/about' })).status).toBe(200)
})

test('the control API has an address of its own where one is given', async () => {
  const emulator = await start({ controlListen: listen, http: { host: '127.0.0.1', port: 0 } }, { listen: true })
  expect((await fetch(`http://127.0.0.1:${emulator.port}/_vcemu/info`)).status).toBe(404)
  expect(emulator.controlPort).toBeGreaterThan(0)
  expect((await fetch(`http://127.0.0.1:${emulator.controlPort}/_vcemu/info`)).status).toBe(200)
  expect((await fetch(`http://127.0.0.1:${emulator.controlPort}/sdk`)).status).toBe(404)
})

test('the OpenAPI document describes each operation and resolves', async () => {
  const emulator = await start()
  const document = (await control(emulator, 'GET', '/openapi.json')).value
  expect(Object.keys(document.paths)).toEqual(
    expect.arrayContaining([
      '/health',
      '/requests/verify',
      '/snapshots/{name}/restore',
      '/tasks/{id}/finish',
      '/openapi.json',
    ]),
  )
  const ids: string[] = []
  for (const item of Object.values<Record<string, { operationId: string }>>(document.paths))
    for (const operation of Object.values(item)) ids.push(operation.operationId)
  expect(new Set(ids).size).toBe(ids.length)
  const names = new Set(Object.keys(document.components.schemas))
  for (const [, name] of JSON.stringify(document).matchAll(/"#\/components\/schemas\/(\w+)"/g))
    expect(names).toContain(name)
})

test('coverage lists each operation of SOAP, VI/JSON, REST and the control API, as JSON and as a page', async () => {
  const emulator = await start()
  const { operations } = (await control(emulator, 'GET', '/coverage')).value
  const levelOf = (api: string, id: string) =>
    operations[api].operations.find((one: { id: string }) => one.id === id)?.level
  expect(levelOf('vim25', 'PowerOnVM_Task')).toBe('stateful')
  expect(levelOf('vijson', 'PowerOnVM_Task')).toBe('stateful')
  expect(levelOf('rest/vm', 'Vcenter.VM_list')).toBe('stateful')
  expect(levelOf('rest/namespaces', 'Vcenter.Namespaces.Instances_create')).toBe('absent')
  const { paths } = (await control(emulator, 'GET', '/openapi.json')).value
  const routes = Object.values<object>(paths).flatMap((item) => Object.keys(item))
  expect(operations.control.operations).toHaveLength(routes.length)
  for (const { counts, operations: list } of Object.values<{ counts: Record<string, number>; operations: object[] }>(
    operations,
  ))
    expect(Object.values(counts).reduce((sum, count) => sum + count)).toBe(list.length)
  const page = (await emulator.ask({ path: '/_vcemu/coverage.html' })).body.toString()
  for (const api of Object.keys(operations)) expect(page).toContain(`<summary>${api}: `)
})

test('an ESXi host has neither VI/JSON nor REST to cover', async () => {
  const emulator = await start({ esx: true })
  const { operations } = (await control(emulator, 'GET', '/coverage')).value
  expect(Object.keys(operations).filter((api) => api === 'vijson' || api.startsWith('rest/'))).toEqual([])
  expect((await control(emulator, 'GET', '/health')).value.apis).toEqual(['soap', 'files'])
})

test('the journal is an HTTP archive where that is asked for', async () => {
  const emulator = await start()
  await new Client(emulator).login()
  const { log } = (await control(emulator, 'GET', '/requests?format=har&method=Login')).value
  expect(log).toMatchObject({ version: '1.2', creator: { name: 'vcemu' } })
  expect(log.entries).toMatchObject([
    { startedDateTime: '2026-01-01T12:00:00.000Z', response: { status: 200 }, _vcemu: { operation: 'Login' } },
  ])
  expect(JSON.stringify(log)).not.toContain('geheim')
})

test.each([
  ['GET', '/requests?format=xml', undefined],
  ['GET', '/requests?limit=-1', undefined],
  ['GET', '/requests?limit=1.5', undefined],
  ['GET', '/requests?limit=', undefined],
  ['GET', '/requests?status=perhaps', undefined],
  ['GET', '/health?verbose=1', undefined],
  ['GET', '/snapshots?name=x', undefined],
  ['DELETE', '/requests?api=soap', undefined],
  ['POST', '/settle', '{"now":true}'],
  ['POST', '/snapshots/x', '{"memory":true}'],
  ['POST', '/reset', '{"keep":["sessions"]}'],
  ['POST', '/reset', '[1]'],
  ['POST', '/requests/verify', '{"count":{"min":2,"max":1}}'],
  ['POST', '/requests/verify', '{"match":{"status":"perhaps"}}'],
  ['PUT', '/clock', '{"mode":"real","now":"2026-01-31T12:00:00Z"}'],
  ['PUT', '/clock', '{"mode":"frozen","now":"+012026-01-31T12:00:00Z"}'],
  ['PUT', '/clock', '{"mode":"frozen","now":7}'],
  ['PUT', '/pace', '{"PowerOnVM_Task":{"seconds":1e300}}'],
  ['PUT', '/pace', '{"PowerOnVM_Task":{"seconds":["1","2"]}}'],
  ['PUT', '/pace', '{"PowerOnVM_Task":7}'],
  ['PUT', '/pace', '{"pace":null,"x":'],
  ['GET', '/requests?since=yesterday', undefined],
  ['GET', '/tasks?state=asleep', undefined],
  ['POST', '/requests/verify', '[]'],
  ['POST', '/requests/verify', '{"match":{"operation":7}}'],
  ['POST', '/requests/verify', '{"count":{"min":-1}}'],
  ['POST', '/requests/verify', '{"within":"soon"}'],
  ['POST', '/clock/advance', '{"seconds":-1}'],
  ['POST', '/clock/advance', '{"seconds":1e300}'],
  ['POST', '/clock/advance', 'null'],
  ['PUT', '/clock', '{"mode":"backwards"}'],
  ['PUT', '/clock', '{"mode":"frozen","now":"noon"}'],
  ['PUT', '/clock', '{"mode":"offset"}'],
  ['PUT', '/pace', '{"pace":"quick"}'],
  ['PUT', '/pace', '{"Nothing_Task":{"seconds":[1,2]}}'],
  ['PUT', '/pace', '{"PowerOnVM_Task":{"seconds":[2,1]}}'],
  ['PUT', '/pace', '{"PowerOnVM_Task":{"seconds":[1,2],"shape":"round"}}'],
  ['PUT', '/pace', '"instant"'],
  ['POST', '/tasks/task-1/finish', '{"fault":"NoSuchFault"}'],
  ['POST', '/tasks/task-1/finish', '{"fault":7}'],
  ['POST', '/tasks/task-1/finish', '{"fault":{"_typeName":"InvalidState","nonsense":1}}'],
  ['POST', '/tasks/task-1/finish', '{"fault":{"_typeName":"InvalidPowerState","existingState":"asleep"}}'],
  ['POST', '/snapshots/..%2Fetc', undefined],
  ['POST', '/snapshots/%40boot/restore', undefined],
  ['POST', '/reset?keep=nothing', undefined],
  ['POST', '/reset?all=1', undefined],
])('%s %s %s is refused with what is wrong, and changes nothing', async (method, path, body) => {
  const emulator = await start()
  const before = (await emulator.ask({ path: '/_vcemu/state' })).body.toString()
  const answer = await emulator.ask({ method, path: `/_vcemu${path}`, ...(body === undefined ? {} : { body }) })
  expect(answer.status).toBe(400)
  expect(JSON.parse(answer.body.toString())).toEqual({ error: 'badRequest', message: expect.stringMatching(/./) })
  expect((await emulator.ask({ path: '/_vcemu/state' })).body.toString()).toBe(before)
})

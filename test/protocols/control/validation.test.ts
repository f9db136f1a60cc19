import { afterEach, expect, test } from 'vitest'
import { type Emulator, startEmulator } from '../../../src/app/emulator.ts'
import { defaultSettings, type Settings } from '../../../src/app/settings.ts'

const started: Emulator[] = []
async function start(settings: Partial<Settings> = {}): Promise<Emulator> {
  const emulator = await startEmulator(defaultSettings({ tls: false, ...settings }), { listen: false })
  started.push(emulator)
  return emulator
}
afterEach(async () => {
  await Promise.all(started.splice(0).map((one) => one.close()))
})

interface Sent {
  readonly path: string
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}
async function ask(emulator: Emulator, { method = 'POST', ...rest }: Sent) {
  const answer = await emulator.ask({ method, ...rest })
  return { status: answer.status, told: answer.headers['x-emulator-violations'], text: answer.body.toString() }
}
async function journal(emulator: Emulator, query = '') {
  const answer = await emulator.ask({ path: `/_vcemu/requests${query}` })
  return JSON.parse(answer.body.toString()) as Record<string, unknown>[]
}
async function logIn(emulator: Emulator): Promise<Record<string, string>> {
  const authorization = `Basic ${Buffer.from('user:geheim').toString('base64')}`
  const { text } = await ask(emulator, { path: '/api/session', headers: { authorization } })
  return { 'vmware-api-session-id': JSON.parse(text) as string }
}

const soap = (inner: string): Sent => ({
  path: '/sdk',
  headers: { 'content-type': 'text/xml', 'user-agent': 'tool/1' },
  body: `<Envelope xmlns="http://schemas.xmlsoap.org/soap/envelope/"><Body>${inner}</Body></Envelope>`,
})
const contentWith = (inner: string) =>
  soap(
    `<RetrieveServiceContent xmlns="urn:vim25"><_this type="ServiceInstance">ServiceInstance</_this>${inner}</RetrieveServiceContent>`,
  )
const json = (body: object): Sent => ({
  path: '/sdk/vim25/8.0.3.0/ServiceInstance/ServiceInstance/RetrieveServiceContent',
  body: JSON.stringify(body),
})
const FORMS: readonly [string, Sent, string][] = [
  ['soap', contentWith('<what/>'), 'Unexpected element tag "what" seen'],
  ['vijson', json({ what: 1 }), 'Unexpected member "what" in RetrieveServiceContent'],
]

test.each(FORMS)('what is too much in a %s request is let pass and told', async (api, request, violation) => {
  const emulator = await start()
  expect(await ask(emulator, request)).toMatchObject({ status: 200, told: violation })
  expect(await journal(emulator)).toMatchObject([{ api, status: 'ok', violations: [violation] }])
})

test.each(FORMS)('with --validate off nothing is told of a %s request', async (_, request) => {
  const emulator = await start({ validate: 'off' })
  expect(await ask(emulator, request)).toMatchObject({ status: 200, told: undefined })
  expect((await journal(emulator))[0]).not.toHaveProperty('violations')
})

test.each(FORMS)('with --validate reject a %s request is refused, and is in the journal', async (api, request) => {
  const emulator = await start({ validate: 'reject' })
  const answer = await ask(emulator, request)
  expect(answer).toMatchObject({ status: 500, told: expect.stringContaining('what') })
  expect(answer.text).toContain('InvalidRequest')
  expect(await journal(emulator)).toMatchObject([
    { api, operation: 'RetrieveServiceContent', object: 'ServiceInstance', fault: 'InvalidRequest', status: 'fault' },
  ])
})

test('a required field that is missing is told with its place', async () => {
  const emulator = await start()
  const create = soap(
    `<CreateContainerView xmlns="urn:vim25"><_this type="ViewManager">ViewManager</_this><type>VirtualMachine</type></CreateContainerView>`,
  )
  const { told } = await ask(emulator, create)
  expect(told).toBe('Required parameter container is missing; Required parameter recursive is missing')
})

test('a request without faults gets no header', async () => {
  const emulator = await start()
  expect(await ask(emulator, contentWith(''))).toMatchObject({ status: 200, told: undefined })
  expect((await journal(emulator))[0]).not.toHaveProperty('violations')
})

test('REST refuses what it does not know as a vCenter does, whatever is set, and the journal has it', async () => {
  const emulator = await start({ validate: 'warn' })
  const headers = await logIn(emulator)
  const answer = await ask(emulator, { method: 'GET', path: '/api/vcenter/vm?nonsense=1', headers })
  expect(answer).toMatchObject({ status: 400, told: "The query parameter 'nonsense' is not known." })
  expect(await journal(emulator, '?operation=Vcenter.VM_list')).toMatchObject([
    { api: 'rest', fault: 'UNEXPECTED_INPUT', violations: [answer.told], user: 'VSPHERE.LOCAL\\user' },
  ])
})

test('a header stays short and plain, however much is wrong', async () => {
  const emulator = await start()
  const { status, told } = await ask(emulator, contentWith('<füße/>'.repeat(2000)))
  expect(status).toBe(200)
  expect(String(told)).toMatch(/^[\x20-\x7e]{1,1100}$/)
  expect((await journal(emulator))[0]!.violations).toHaveLength(20)
})

test('--strict counts invalid calls as it counts unimplemented ones, also after the journal was emptied', async () => {
  const emulator = await start({ strict: true })
  await ask(emulator, contentWith(''))
  expect(emulator.strictFailures()).toBe(0)
  await ask(emulator, contentWith('<what/>'))
  await ask(emulator, { method: 'GET', path: '/api/vcenter/nothing' })
  await ask(emulator, { path: '/_vcemu/reset' })
  expect(emulator.strictFailures()).toBe(2)
})

test('what nobody implements is listed with its count and the clients that asked for it', async () => {
  const emulator = await start()
  const headers = await logIn(emulator)
  await ask(emulator, soap('<NoSuch xmlns="urn:vim25"><_this type="ServiceInstance">ServiceInstance</_this></NoSuch>'))
  for (const client of ['one/1', 'two/2'])
    await ask(emulator, { method: 'GET', path: '/api/content/library', headers: { ...headers, 'user-agent': client } })
  const { text } = await ask(emulator, { method: 'GET', path: '/_vcemu/requests/unimplemented' })
  expect(JSON.parse(text)).toEqual([
    { operation: 'soap NoSuch', count: 1, clients: ['tool/1'] },
    { operation: 'rest Content.Library_list', count: 2, clients: ['one/1', 'two/2'] },
  ])
})

test('the journal has what was answered, but no session and no ticket', async () => {
  const emulator = await start()
  const headers = await logIn(emulator)
  const list = await ask(emulator, { method: 'GET', path: '/api/vcenter/vm', headers })
  const [vm] = JSON.parse(list.text) as { vm: string }[]
  await ask(emulator, { method: 'GET', path: `/api/vcenter/vm/${vm!.vm}/power`, headers })
  const entries = await journal(emulator)
  expect(entries).toMatchObject([
    { operation: 'Cis.Session_create', result: '***' },
    { operation: 'Vcenter.VM_list', result: JSON.parse(list.text) },
    { operation: 'Vcenter.Vm.Power_get', object: vm!.vm, result: { state: 'POWERED_ON' } },
  ])
  expect(JSON.stringify(entries)).not.toContain(headers['vmware-api-session-id'])
  expect(await journal(emulator, `?object=${vm!.vm}`)).toHaveLength(1)
})

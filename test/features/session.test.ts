import { expect, test } from 'vitest'
import type { UserSession } from '../../src/generated/vim25.ts'
import { dispatch } from '../../src/kernel/dispatch.ts'
import { INTERNAL, type Kernel } from '../../src/kernel/kernel.ts'
import { ref } from '../../src/kernel/managed.ts'
import type { Session } from '../../src/kernel/session.ts'
import { makeTestInstance } from './harness.ts'

const manager = ref('SessionManager', 'SessionManager')

async function invokeAs(
  kernel: Kernel,
  session: Session | undefined,
  method: string,
  args: object = {},
  self = manager,
) {
  return await dispatch(kernel, {
    namespace: 'vim25',
    method,
    self,
    args,
    session,
    arrival: { ...INTERNAL, api: 'soap', address: { ip: '192.0.2.7', userAgent: 'client' } },
  })
}

async function login(kernel: Kernel, userName: string, password = 'secret', locale?: string) {
  const made = (await invokeAs(kernel, undefined, 'Login', { userName, password, locale })) as UserSession
  const session = kernel.sessions.all().find((one) => one.key === made.key)!
  return { made, session }
}

test('the service content names managers of a vCenter, and only those of a host in ESX mode', async () => {
  const vcenter = await makeTestInstance()
  const content = vcenter.read(ref('ServiceInstance', 'ServiceInstance'), 'content') as Record<
    string,
    { value: string }
  >
  expect(content.rootFolder!.value).toBe('group-d1')
  expect(content.sessionManager!.value).toBe('SessionManager')
  expect(content.accountManager).toBeUndefined()
  expect(content.about).toMatchObject({ version: '8.0.3', apiType: 'VirtualCenter' })
  const esx = await makeTestInstance({ settings: { esx: true, identity: 'vcsim' } })
  const host = esx.read(ref('ServiceInstance', 'ServiceInstance'), 'content') as Record<string, { value: string }>
  expect(host.sessionManager!.value).toBe('ha-sessionmgr')
  expect(host.extensionManager).toBeUndefined()
  expect(host.about).toMatchObject({ version: '6.5.0', apiType: 'HostAgent' })
  expect(esx.kernel.objects.find('SessionManager')).toBeUndefined()
})

test('the API version that the settings name is announced, and nothing else changes', async () => {
  const { read } = await makeTestInstance({ settings: { identity: 'vcsim', apiVersion: '7.0' } })
  expect(read(ref('ServiceInstance', 'ServiceInstance'), 'content.about')).toMatchObject({
    apiVersion: '7.0',
    version: '6.5.0',
  })
})

test('anyone with a name and a password logs in when logins are open, and is an administrator', async () => {
  const { kernel, events } = await makeTestInstance()
  const { made, session } = await login(kernel, 'user')
  expect(made).toMatchObject({
    userName: 'VSPHERE.LOCAL\\user',
    locale: 'en',
    ipAddress: '192.0.2.7',
    userAgent: 'client',
  })
  expect(events().at(-1)!.event).toMatchObject({
    _typeName: 'UserLoginSessionEvent',
    sessionId: made.key,
    userName: 'VSPHERE.LOCAL\\user',
  })
  const current = kernel.objects.read(kernel.objects.find('SessionManager')!, 'currentSession', session.caller, session)
  expect(current).toMatchObject({ key: made.key })
})

test('users are name@domain, DOMAIN\\name or bare, and all are the same user', async () => {
  const { kernel } = await makeTestInstance()
  for (const name of ['administrator', 'Administrator@vsphere.local', 'VSPHERE.LOCAL\\administrator'])
    expect((await login(kernel, name)).made.userName).toBe('VSPHERE.LOCAL\\Administrator')
  expect((await login(kernel, 'jo@corp.example')).made.userName).toBe('CORP.EXAMPLE\\jo')
})

test('as vcsim, the session shows the user name as it was given', async () => {
  const { kernel } = await makeTestInstance({ settings: { identity: 'vcsim' } })
  expect((await login(kernel, 'user')).made).toMatchObject({ userName: 'user', fullName: 'user', locale: 'en_US' })
  expect((await login(kernel, 'a@vsphere.local')).made.userName).toBe('a@vsphere.local')
})

test('an empty password is refused, and the refusal leaves its event', async () => {
  const { kernel, events } = await makeTestInstance()
  await expect(login(kernel, 'user', '')).rejects.toMatchObject({ fault: 'InvalidLogin' })
  await kernel.store.write(() => {})
  expect(events().at(-1)!.event).toMatchObject({
    _typeName: 'BadUsernameSessionEvent',
    userName: 'user',
    ipAddress: '192.0.2.7',
  })
})

test('with a user name in the settings, only that user and password log in', async () => {
  const { kernel } = await makeTestInstance({ settings: { openLogin: false, username: 'jo', password: 'right' } })
  await expect(login(kernel, 'jo', 'wrong')).rejects.toMatchObject({ fault: 'InvalidLogin' })
  await expect(login(kernel, 'other', 'right')).rejects.toMatchObject({ fault: 'InvalidLogin' })
  const { session } = await login(kernel, 'jo@vsphere.local', 'right')
  expect(session.caller.groups).toContain('VSPHERE.LOCAL\\Administrators')
})

test('logging in twice in one session raises InvalidLogin', async () => {
  const { kernel } = await makeTestInstance()
  const { session } = await login(kernel, 'user')
  await expect(invokeAs(kernel, session, 'Login', { userName: 'user', password: 'x' })).rejects.toMatchObject({
    fault: 'InvalidLogin',
  })
})

test('a locale without texts raises InvalidLocale', async () => {
  const { kernel } = await makeTestInstance()
  await expect(login(kernel, 'user', 'x', 'xx')).rejects.toMatchObject({ fault: 'InvalidLocale' })
  expect((await login(kernel, 'user', 'x', 'de_DE')).made.locale).toBe('de_DE')
})

test('logging out ends the session and says how many calls it made', async () => {
  const { kernel, events } = await makeTestInstance()
  const { session } = await login(kernel, 'user')
  await invokeAs(kernel, session, 'Logout')
  expect(session.isEnded).toBe(true)
  expect(events().at(-1)!.event).toMatchObject({ _typeName: 'UserLogoutSessionEvent', callCount: 1 })
})

test('ending sessions of others: unknown NotFound, own InvalidArgument', async () => {
  const { kernel, events } = await makeTestInstance()
  const one = await login(kernel, 'one')
  const two = await login(kernel, 'two')
  await expect(invokeAs(kernel, one.session, 'TerminateSession', { sessionId: ['x'] })).rejects.toMatchObject({
    fault: 'NotFound',
  })
  await expect(invokeAs(kernel, one.session, 'TerminateSession', { sessionId: [one.made.key] })).rejects.toMatchObject({
    fault: 'InvalidArgument',
  })
  await invokeAs(kernel, one.session, 'TerminateSession', { sessionId: [two.made.key] })
  expect(two.session.isEnded).toBe(true)
  expect(events().at(-1)!.event).toMatchObject({
    _typeName: 'SessionTerminatedEvent',
    terminatedUsername: 'VSPHERE.LOCAL\\two',
  })
})

test('a clone ticket makes one twin, once', async () => {
  const { kernel } = await makeTestInstance()
  const { session } = await login(kernel, 'user')
  const cloneTicket = (await invokeAs(kernel, session, 'AcquireCloneTicket')) as string
  const twin = (await invokeAs(kernel, undefined, 'CloneSession', { cloneTicket })) as UserSession
  expect(twin.userName).toBe('VSPHERE.LOCAL\\user')
  await expect(invokeAs(kernel, undefined, 'CloneSession', { cloneTicket })).rejects.toMatchObject({
    fault: 'InvalidLogin',
  })
})

test('a session that rests too long is gone', async () => {
  const { kernel, advance } = await makeTestInstance()
  const { session } = await login(kernel, 'user')
  await advance(31 * 60_000)
  expect(kernel.sessions.find(session.id)).toBeUndefined()
})

test('a token names its user by NameID; an expired one is refused', async () => {
  const { kernel } = await makeTestInstance()
  const token = (until: string) =>
    `<saml2:Assertion><saml2:Subject><saml2:NameID>Administrator@VSPHERE.LOCAL</saml2:NameID></saml2:Subject><saml2:Conditions NotOnOrAfter="${until}"/></saml2:Assertion>`
  const by = (samlToken?: string) =>
    dispatch(kernel, {
      namespace: 'vim25',
      method: 'LoginByToken',
      self: manager,
      args: {},
      session: undefined,
      arrival: { ...INTERNAL, api: 'soap', samlToken },
    })
  expect(await by(token('2030-01-01T00:00:00Z'))).toMatchObject({ userName: 'VSPHERE.LOCAL\\Administrator' })
  await expect(by(token('2020-01-01T00:00:00Z'))).rejects.toMatchObject({ fault: 'InvalidLogin' })
  await expect(by()).rejects.toMatchObject({ fault: 'InvalidLogin' })
})

test('the message of the day is kept and announced', async () => {
  const { invoke, read, events } = await makeTestInstance()
  await invoke('UpdateServiceMessage', manager, { message: 'maintenance tonight' })
  expect(read(manager, 'message')).toBe('maintenance tonight')
  expect(events().at(-1)!.event).toMatchObject({
    _typeName: 'GlobalMessageChangedEvent',
    message: 'maintenance tonight',
  })
})

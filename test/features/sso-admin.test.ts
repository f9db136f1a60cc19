import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { provideTokenSigner } from '../../src/app/token-signer.ts'
import { type Ref, ref } from '../../src/kernel/managed.ts'
import { makeTestInstance, type TestInstance } from './harness.ts'

let e: TestInstance
let content: Record<string, Ref>
beforeEach(async () => {
  e = await makeTestInstance({ settings: { openLogin: false } })
  provideTokenSigner(e.kernel, undefined)
  content = (await e.invoke(
    'SsoAdminServiceInstance',
    ref('SsoAdminServiceInstance', 'SsoAdminServiceInstance'),
    {},
    { namespace: 'sso' },
  )) as Record<string, Ref>
})
afterEach(() => e.close())

const call = (service: string, method: string, args: object = {}, user?: string) =>
  e.invoke(method, content[service]!, args, user === undefined ? { namespace: 'sso' } : { namespace: 'sso', user })
const manage = (method: string, args: object, user?: string) => call('principalManagementService', method, args, user)
const find = (method: string, args: object) => call('principalDiscoveryService', method, args)
const id = (name: string) => ({ name, domain: 'vsphere.local' })
const addPerson = (userName: string, password = 'VMw@re123!', userDetails: object = {}) =>
  manage('CreateLocalPersonUser', { userName, userDetails, password })
const names = (found: unknown) => (found as { id: { name: string } }[]).map((one) => one.id.name)

describe('users', () => {
  it('that are made are found and log in', async () => {
    await addPerson('jo', 'VMw@re123!', { firstName: 'Jo', lastName: 'Doe', emailAddress: 'jo@example.test' })
    expect(await find('FindPersonUser', { userId: id('jo') })).toMatchObject({
      id: id('jo'),
      details: { firstName: 'Jo', lastName: 'Doe', emailAddress: 'jo@example.test' },
      disabled: false,
    })
    expect(await find('FindUser', { userId: id('JO') })).toMatchObject({ kind: 'person' })
    const { kernel } = e
    const login = (password: string) =>
      kernel.directory.authenticate('jo@vsphere.local', password, kernel.systemCall('test'))
    expect(login('VMw@re123!')).toMatchObject({ fullName: 'Jo Doe' })
    await manage('ResetLocalPersonUserPassword', { userName: 'jo', newPassword: 'VMw@re456!' })
    expect(login('VMw@re123!')).toBeUndefined()
    expect(login('VMw@re456!')).toBeDefined()
    await manage('DisableUserAccount', { userId: id('jo') })
    expect(login('VMw@re456!')).toBeUndefined()
    expect(names(await find('FindDisabledPersonUsers', { searchStr: '', limit: 10 }))).toEqual(['jo'])
  })

  it('are changed and deleted', async () => {
    await addPerson('jo')
    await manage('UpdateLocalPersonUserDetails', { userName: 'jo', userDetails: { description: 'night shift' } })
    const criteria = { searchString: 'night', domain: 'vsphere.local' }
    expect(names(await find('FindPersonUsers', { criteria, limit: 10 }))).toEqual(['jo'])
    await manage('DeleteLocalPrincipal', { principalName: 'jo' })
    expect(await find('FindPersonUser', { userId: id('jo') })).toBeUndefined()
    await expect(manage('DeleteLocalPrincipal', { principalName: 'jo' })).rejects.toMatchObject({ fault: 'NotFound' })
  })

  it('names that are taken and passwords that the policy forbids are refused', async () => {
    await addPerson('jo')
    await expect(addPerson('jo')).rejects.toMatchObject({ fault: 'AlreadyExists' })
    await expect(addPerson('al', 'short')).rejects.toMatchObject({ fault: 'InvalidArgument' })
    const policy = (await call('passwordPolicyService', 'GetLocalPasswordPolicy')) as {
      passwordFormat: { lengthRestriction: object }
    }
    const passwordFormat = { ...policy.passwordFormat, lengthRestriction: { minLength: 30, maxLength: 40 } }
    await call('passwordPolicyService', 'UpdateLocalPasswordPolicy', { policy: { ...policy, passwordFormat } })
    await expect(addPerson('al')).rejects.toMatchObject({ fault: 'InvalidArgument' })
  })

  it('who is no administrator looks, and changes nothing but his own', async () => {
    await addPerson('jo')
    const user = 'VSPHERE.LOCAL\\jo'
    expect(await call('principalDiscoveryService', 'FindGroup', { groupId: id('Users') }, user)).toBeDefined()
    await expect(manage('DeleteLocalPrincipal', { principalName: 'jo' }, user)).rejects.toMatchObject({
      fault: 'NoPermission',
    })
    await manage('ResetSelfLocalPersonUserPassword', { newPassword: 'VMw@re789!' }, user)
    expect(e.kernel.directory.authenticate('jo', 'VMw@re789!', e.kernel.systemCall('test'))).toBeDefined()
  })
})

describe('groups', () => {
  it('are made, filled, looked into and emptied', async () => {
    await addPerson('jo')
    await manage('CreateLocalGroup', { groupName: 'ops', groupDetails: { description: 'Operators' } })
    await manage('CreateLocalGroup', { groupName: 'all-ops', groupDetails: {} })
    expect(await manage('AddUsersToLocalGroup', { userIds: [id('jo')], groupName: 'ops' })).toEqual([true])
    expect(await manage('AddUserToLocalGroup', { userId: id('jo'), groupName: 'ops' })).toBe(false)
    await manage('AddGroupToLocalGroup', { groupId: id('ops'), groupName: 'all-ops' })
    expect(names(await find('FindUsersInGroup', { groupId: id('ops'), searchString: '', limit: 10 }))).toEqual(['jo'])
    expect(names(await find('FindGroupsInGroup', { groupId: id('all-ops'), searchString: '', limit: 10 }))).toEqual([
      'ops',
    ])
    const parents = await e.invoke(
      'FindAllParentGroups',
      ref('SsoGroupcheckGroupCheckService', 'groupCheckService'),
      { userId: id('jo') },
      { namespace: 'sso' },
    )
    expect(parents).toEqual(expect.arrayContaining([id('ops'), id('all-ops'), id('Users')]))
    const removed = await manage('RemovePrincipalsFromLocalGroup', { principalsIds: [id('jo')], groupName: 'ops' })
    expect(removed).toEqual([true])
    expect(await find('FindUsersInGroup', { groupId: id('ops'), searchString: '', limit: 10 })).toEqual([])
    await manage('DeleteLocalPrincipal', { principalName: 'ops' })
    expect(await find('FindGroup', { groupId: id('ops') })).toBeUndefined()
  })

  it('roles of the server are groups', async () => {
    await addPerson('jo')
    const has = () => call('roleManagementService', 'HasAdministratorRole', { userId: id('jo') })
    expect(await has()).toBe(false)
    await call('roleManagementService', 'SetRole', { userId: id('jo'), role: 'Administrator' })
    expect(await has()).toBe(true)
    await expect(call('roleManagementService', 'SetRole', { userId: id('jo'), role: 'King' })).rejects.toMatchObject({
      fault: 'InvalidArgument',
    })
  })
})

describe('domains and policies', () => {
  it('an LDAP domain is registered, changed and deleted', async () => {
    const sources = 'identitySourceManagementService'
    const details = { friendlyName: 'example', primaryUrl: 'ldap://example.test' }
    const args = { serverType: 'ActiveDirectory', domainName: 'example.test', details, authenticationType: 'anonymous' }
    await call(sources, 'RegisterLdap', args)
    await expect(call(sources, 'RegisterLdap', args)).rejects.toMatchObject({ fault: 'AlreadyExists' })
    await call(sources, 'UpdateLdap', { name: 'example.test', details: { ...details, friendlyName: 'other' } })
    expect(await call(sources, 'Get')).toMatchObject({
      system: { name: 'vsphere.local' },
      ldaps: [{ name: 'example.test', details: { friendlyName: 'other' } }],
    })
    await call('domainManagementService', 'DeleteDomain', { name: 'example.test' })
    expect(await call(sources, 'Get')).toMatchObject({ ldaps: [] })
  })

  it('how long tokens live is said and set', async () => {
    const configuration = 'configurationManagementService'
    expect(await call(configuration, 'GetMaximumBearerTokenLifetime')).toBe(300_000)
    await call(configuration, 'SetMaximumBearerTokenLifetime', { maxLifetime: 60_000 })
    expect(await call(configuration, 'GetMaximumBearerTokenLifetime')).toBe(60_000)
    expect(await call(configuration, 'GetTrustedCertificates')).toHaveLength(1)
  })
})

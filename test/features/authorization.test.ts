import { expect, test } from 'vitest'
import { authorizationFeature } from '../../src/features/authorization/index.ts'
import { addUser, identityFeature } from '../../src/features/identity/index.ts'
import type { AuthorizationRole, Permission } from '../../src/generated/vim25.ts'
import { ref } from '../../src/kernel/managed.ts'
import { makeTestInstance, type TestInstance } from './harness.ts'
import { folderA, folderB, root, smallInventory } from './small-inventory.ts'

const manager = ref('AuthorizationManager', 'AuthorizationManager')
const ADMIN = { principal: 'VSPHERE.LOCAL\\Administrators', group: true, roleId: -1, propagate: true }

async function instance(settings: { esx?: boolean; [name: string]: unknown } = {}): Promise<TestInstance> {
  const e = await makeTestInstance({ features: [...smallInventory, identityFeature, authorizationFeature], settings })
  const { kernel } = e
  if (!settings.esx)
    kernel.store.writeNow(() => {
      for (const name of ['jo', 'al']) addUser({ name }, kernel.systemCall('test'))
    })
  return e
}

const permit = (e: TestInstance, entity: object, ...permission: object[]) =>
  e.invoke('SetEntityPermissions', manager, { entity, permission })

test('system roles and sample roles exist; Admin has every privilege, NoAccess none', async () => {
  const { read } = await instance()
  const roles = read(manager, 'roleList') as AuthorizationRole[]
  const privileges = read(manager, 'privilegeList') as unknown[]
  expect(roles.find(({ roleId }) => roleId === -1)).toMatchObject({ name: 'Admin', system: true })
  expect(roles.find(({ roleId }) => roleId === -1)!.privilege).toHaveLength(privileges.length)
  expect(roles.find(({ roleId }) => roleId === -5)!.privilege).toEqual([])
  expect(roles.find(({ name }) => name === 'VirtualMachinePowerUser')!.system).toBe(false)
})

test('a role is made, changed and removed, with its events', async () => {
  const { invoke, read, events } = await instance()
  const roleId = await invoke('AddAuthorizationRole', manager, { name: 'ops', privIds: ['Alarm.Create'] })
  expect((read(manager, 'roleList') as AuthorizationRole[]).find(({ name }) => name === 'ops')).toMatchObject({
    roleId,
    privilege: ['Alarm.Create', 'System.Anonymous', 'System.Read', 'System.View'],
  })
  await invoke('UpdateAuthorizationRole', manager, { roleId, newName: 'ops2', privIds: ['Alarm.Delete'] })
  expect(events().at(-1)!.event).toMatchObject({
    _typeName: 'RoleUpdatedEvent',
    prevRoleName: 'ops',
    privilegesAdded: ['Alarm.Delete'],
    privilegesRemoved: ['Alarm.Create'],
  })
  await invoke('RemoveAuthorizationRole', manager, { roleId, failIfUsed: true })
  expect(events().map(({ event }) => event._typeName)).toEqual([
    'RoleAddedEvent',
    'RoleUpdatedEvent',
    'RoleRemovedEvent',
  ])
})

test('role names are unique and not empty; privileges must exist; system roles stay', async () => {
  const { invoke } = await instance()
  const add = (name: string, privIds: string[] = []) => invoke('AddAuthorizationRole', manager, { name, privIds })
  await expect(add('Admin')).rejects.toMatchObject({ fault: 'AlreadyExists' })
  await expect(add(' ')).rejects.toMatchObject({ fault: 'InvalidName' })
  await expect(add('x', ['No.Such'])).rejects.toMatchObject({ fault: 'InvalidArgument' })
  const update = (roleId: number, newName: string) => invoke('UpdateAuthorizationRole', manager, { roleId, newName })
  await expect(update(99, 'x')).rejects.toMatchObject({ fault: 'NotFound' })
  await expect(update(-1, 'x')).rejects.toMatchObject({ fault: 'InvalidArgument' })
  await expect(update(4, 'Admin')).rejects.toMatchObject({ fault: 'AlreadyExists' })
  await expect(update(4, '')).rejects.toMatchObject({ fault: 'InvalidName' })
  await expect(invoke('RemoveAuthorizationRole', manager, { roleId: 99, failIfUsed: true })).rejects.toMatchObject({
    fault: 'NotFound',
  })
})

test('permissions are inherited, and a nearer entry replaces the inherited one', async () => {
  const e = await instance()
  await permit(e, root, { principal: 'jo@vsphere.local', group: false, roleId: -1, propagate: true })
  await permit(e, folderB, { principal: 'jo', group: false, roleId: -2, propagate: true })
  const inherited = (await e.invoke('RetrieveEntityPermissions', manager, {
    entity: folderB,
    inherited: true,
  })) as Permission[]
  expect(inherited).toEqual([
    { entity: folderB, principal: 'VSPHERE.LOCAL\\jo', group: false, roleId: -2, propagate: true },
    { entity: root, ...ADMIN },
  ])
  const as = { user: 'VSPHERE.LOCAL\\jo' }
  const add = (entity: object) =>
    e.invoke(
      'SetEntityPermissions',
      manager,
      { entity, permission: [{ principal: 'al', group: false, roleId: -2, propagate: true }] },
      as,
    )
  await add(folderA)
  await expect(add(folderB)).rejects.toMatchObject({
    fault: 'NoPermission',
    data: { object: folderB, privilegeId: 'Authorization.ModifyPermissions' },
  })
})

test('changing permissions leaves events with the roles before and after', async () => {
  const e = await instance()
  const jo = { principal: 'jo', group: false, roleId: -2, propagate: true }
  await permit(e, folderA, jo)
  await permit(e, folderA, { ...jo, roleId: -1 })
  await e.invoke('RemoveEntityPermission', manager, { entity: folderA, user: 'jo', isGroup: false })
  expect(e.events().map(({ event }) => event)).toMatchObject([
    {
      _typeName: 'PermissionAddedEvent',
      principal: 'VSPHERE.LOCAL\\jo',
      role: { name: 'ReadOnly' },
      entity: { name: 'a' },
    },
    { _typeName: 'PermissionUpdatedEvent', prevRole: { roleId: -2 }, role: { roleId: -1 } },
    { _typeName: 'PermissionRemovedEvent' },
  ])
})

test('the last administrator stays', async () => {
  const e = await instance()
  const { principal } = ADMIN
  const fault = { fault: 'AuthMinimumAdminPermission' }
  await expect(permit(e, root, { ...ADMIN, roleId: -2 })).rejects.toMatchObject(fault)
  await expect(
    e.invoke('RemoveEntityPermission', manager, { entity: root, user: principal, isGroup: true }),
  ).rejects.toMatchObject(fault)
  await expect(e.invoke('ResetEntityPermissions', manager, { entity: root, permission: [] })).rejects.toMatchObject(
    fault,
  )
  await expect(e.invoke('MergePermissions', manager, { srcRoleId: -1, dstRoleId: -2 })).rejects.toMatchObject(fault)
  expect(e.events()).toEqual([])
})

test('unknown principals and roles are refused', async () => {
  const e = await instance({ openLogin: false, username: 'root', password: 'x' })
  const nobody = { principal: 'nobody', group: false, roleId: -2, propagate: true }
  await expect(permit(e, folderA, nobody)).rejects.toMatchObject({
    fault: 'UserNotFound',
    data: { principal: 'nobody' },
  })
  await expect(permit(e, folderA, { ...nobody, principal: 'Administrator', roleId: 77 })).rejects.toMatchObject({
    fault: 'NotFound',
  })
  await expect(
    e.invoke('ResetEntityPermissions', manager, { entity: folderA, permission: [nobody] }),
  ).rejects.toMatchObject({ fault: 'UserNotFound' })
  await expect(
    e.invoke('RemoveEntityPermission', manager, { entity: folderA, user: 'x', isGroup: false }),
  ).rejects.toMatchObject({ fault: 'NotFound' })
  await expect(e.invoke('RetrieveRolePermissions', manager, { roleId: 77 })).rejects.toMatchObject({
    fault: 'NotFound',
  })
  await expect(e.invoke('MergePermissions', manager, { srcRoleId: 77, dstRoleId: -2 })).rejects.toMatchObject({
    fault: 'NotFound',
  })
})

test('a role in use is removed only when that is wanted, with its permissions', async () => {
  const e = await instance()
  const roleId = await e.invoke('AddAuthorizationRole', manager, { name: 'ops', privIds: [] })
  await permit(e, folderA, { principal: 'jo', group: false, roleId, propagate: false })
  await expect(e.invoke('RemoveAuthorizationRole', manager, { roleId, failIfUsed: true })).rejects.toMatchObject({
    fault: 'RemoveFailed',
  })
  await e.invoke('RemoveAuthorizationRole', manager, { roleId, failIfUsed: false })
  expect(await e.invoke('RetrieveEntityPermissions', manager, { entity: folderA, inherited: false })).toEqual([])
})

test('privileges of users and sessions can be asked for', async () => {
  const e = await instance()
  await permit(e, folderA, { principal: 'jo', group: false, roleId: -2, propagate: true })
  const [found] = (await e.invoke('HasUserPrivilegeOnEntities', manager, {
    entities: [folderB],
    userName: 'jo',
    privId: ['System.Read', 'Folder.Create'],
  })) as object[]
  expect(found).toEqual({
    entity: folderB,
    privAvailability: [
      { privId: 'System.Read', isGranted: true },
      { privId: 'Folder.Create', isGranted: false },
    ],
  })
  expect(await e.invoke('FetchUserPrivilegeOnEntities', manager, { entities: [folderB], userName: 'jo' })).toEqual([
    { entity: folderB, privileges: ['System.Anonymous', 'System.Read', 'System.View'] },
  ])
  const session = e.kernel.sessions.all()[0]!
  expect(
    await e.invoke('HasPrivilegeOnEntity', manager, {
      entity: folderB,
      sessionId: session.key,
      privId: ['Folder.Create'],
    }),
  ).toEqual([true])
})

test('as vcsim, root and admin are administrators by name', async () => {
  const e = await instance({ identity: 'vcsim' })
  const all = (await e.invoke('RetrieveAllPermissions', manager)) as Permission[]
  expect(all.filter(({ group }) => !group).map(({ principal }) => principal)).toEqual(['root', 'admin'])
})

test('users and groups are found by part of their name', async () => {
  const e = await instance()
  const directory = ref('UserDirectory', 'UserDirectory')
  const search = (args: object) =>
    e.invoke('RetrieveUserGroups', directory, {
      searchStr: '',
      exactMatch: false,
      findUsers: true,
      findGroups: true,
      ...args,
    })
  expect(await search({ searchStr: 'administrator', findGroups: false })).toMatchObject([
    { principal: 'Administrator', group: false },
  ])
  expect(await search({ belongsToGroup: 'Administrators', findGroups: false })).toHaveLength(1)
  await expect(search({ domain: 'nowhere' })).rejects.toMatchObject({ fault: 'NotFound' })
})

test('an ESXi host has local accounts', async () => {
  const e = await makeTestInstance({
    features: [...smallInventory, identityFeature, authorizationFeature],
    settings: { esx: true },
  })
  const accounts = ref('HostLocalAccountManager', 'ha-localacctmgr')
  const as = { user: 'root' }
  await e.invoke('CreateUser', accounts, { user: { id: 'backup', password: 'a' } }, as)
  await expect(e.invoke('CreateUser', accounts, { user: { id: 'backup' } }, as)).rejects.toMatchObject({
    fault: 'AlreadyExists',
  })
  await e.invoke('UpdateUser', accounts, { user: { id: 'backup', description: 'nightly' } }, as)
  await expect(
    e.invoke('ChangePassword', accounts, { user: 'backup', oldPassword: 'x', newPassword: 'y' }, as),
  ).rejects.toMatchObject({ fault: 'InvalidLogin' })
  await e.invoke('ChangePassword', accounts, { user: 'backup', oldPassword: 'a', newPassword: 'b' }, as)
  await e.invoke('RemoveUser', accounts, { userName: 'backup' }, as)
  await expect(e.invoke('RemoveUser', accounts, { userName: 'backup' }, as)).rejects.toMatchObject({
    fault: 'UserNotFound',
  })
})

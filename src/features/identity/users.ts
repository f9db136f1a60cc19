import { pbkdf2Sync, timingSafeEqual } from 'node:crypto'
import type { Call } from '../../kernel/call.ts'
import { Fault } from '../../kernel/fault.ts'
import type { Kernel } from '../../kernel/kernel.ts'
import { secret } from '../../kernel/random.ts'
import { groupName, userName } from './principal.ts'
import { type GroupState, groupKind, type UserState, userKind } from './user-kind.ts'

function hash(password: string, salt: string): Buffer {
  return pbkdf2Sync(password, salt, 1000, 32, 'sha256')
}

/** A password as it is kept. */
export function sealed(password: string): string {
  const salt = secret(8)
  return `${salt}:${hash(password, salt).toString('hex')}`
}

export function isPasswordOf(user: UserState, password: string): boolean {
  const [salt = '', digest = ''] = user.password?.split(':') ?? []
  return digest !== '' && timingSafeEqual(hash(password, salt), Buffer.from(digest, 'hex'))
}

export interface NewUser {
  name: string
  password?: string | undefined
  fullName?: string | undefined
  description?: string | undefined
  email?: string | undefined
  groups?: readonly string[] | undefined
  shellAccess?: boolean | undefined
  firstName?: string | undefined
  lastName?: string | undefined
  certificate?: string | undefined
  certificateFingerprint?: string | undefined
}

/** Adds a user, and him to groups. AlreadyExists when the name is taken by a user or a group. */
export function addUser(fields: NewUser, call: Call): UserState {
  const name = userName(call.kernel, fields.name)
  const id = name.toLowerCase()
  assertFree(id, fields.name, call)
  const user = call.store.insert(userKind, {
    id,
    name,
    fullName: fields.fullName ?? '',
    description: fields.description,
    email: fields.email,
    firstName: fields.firstName,
    lastName: fields.lastName,
    certificate: fields.certificate,
    certificateFingerprint: fields.certificateFingerprint,
    password: fields.password === undefined ? undefined : sealed(fields.password),
    ...(call.settings.esx
      ? { posixId: 1000 + call.store.next('posix'), shellAccess: fields.shellAccess ?? false }
      : {}),
  })
  for (const group of fields.groups ?? []) addMember(group, id, call)
  return user
}

/** Changes a user; a new password replaces the old one. UserNotFound when there is none of that name. */
export function updateUser(name: string, fields: Partial<Omit<NewUser, 'name' | 'groups'>>, call: Call): UserState {
  const { password, ...rest } = fields
  const patch = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined))
  return call.store.update(userKind, userNamed(name, call).id, {
    ...patch,
    ...(password === undefined ? {} : { password: sealed(password) }),
  })
}

export function removeUser(name: string, call: Call): void {
  const { id } = userNamed(name, call)
  leaveGroups(id, call)
  call.store.remove(userKind, id)
}

/** Adds a group. AlreadyExists when the name is taken. */
export function addGroup(name: string, description: string, call: Call, members: readonly string[] = []): GroupState {
  const full = groupName(call.kernel, name)
  assertFree(full.toLowerCase(), name, call)
  return call.store.insert(groupKind, { id: full.toLowerCase(), name: full, description, members })
}

export function removeGroup(name: string, call: Call): void {
  const { id } = groupNamed(name, call)
  leaveGroups(id, call)
  call.store.remove(groupKind, id)
}

/** Puts a user or group (by id) into a group. AlreadyExists when it is in it. */
export function addMember(group: string, member: string, call: Call): void {
  const { id, members } = groupNamed(group, call)
  if (members.includes(member)) throw new Fault('AlreadyExists', { name: member })
  call.store.update(groupKind, id, { members: [...members, member] })
}

/** Takes a user or group (by id) out of a group. UserNotFound when it is not in it. */
export function removeMember(group: string, member: string, call: Call): void {
  const { id, members } = groupNamed(group, call)
  if (!members.includes(member)) throw new Fault('UserNotFound', { principal: member, unresolved: false })
  call.store.update(groupKind, id, { members: members.filter((one) => one !== member) })
}

export function findUser(name: string, call: Call): UserState | undefined {
  return call.store.get(userKind, userName(call.kernel, name).toLowerCase())
}

export function userNamed(name: string, call: Call): UserState {
  const user = findUser(name, call)
  if (!user) throw new Fault('UserNotFound', { principal: name, unresolved: true })
  return user
}

export function groupNamed(name: string, call: Call): GroupState {
  const group = call.store.get(groupKind, groupName(call.kernel, name).toLowerCase())
  if (!group) throw new Fault('UserNotFound', { principal: name, unresolved: true })
  return group
}

/** Names of all groups that a user or group (by id) is in, through other groups too. */
export function groupsOf(kernel: Kernel, member: string): string[] {
  const names: string[] = []
  const seen = new Set<string>()
  const visit = (id: string) => {
    for (const group of kernel.store.list(groupKind, 'member', id)) {
      if (seen.has(group.id)) continue
      seen.add(group.id)
      names.push(group.name)
      visit(group.id)
    }
  }
  visit(member)
  return names
}

function assertFree(id: string, name: string, call: Call): void {
  if (call.store.get(userKind, id) || call.store.get(groupKind, id)) throw new Fault('AlreadyExists', { name })
}

function leaveGroups(id: string, call: Call): void {
  for (const group of call.store.list(groupKind, 'member', id))
    call.store.update(groupKind, group.id, { members: group.members.filter((one) => one !== id) })
}

import { X509Certificate } from 'node:crypto'
import { type Call, invalidArgument } from '../../kernel/call.ts'
import { Fault } from '../../kernel/fault.ts'
import type { Kernel } from '../../kernel/kernel.ts'
import {
  type GroupState,
  groupKind,
  groupName,
  SSO_DOMAIN,
  splitName,
  type UserState,
  userKind,
  userName,
} from '../identity/index.ts'

export interface PrincipalId {
  readonly name: string
  readonly domain: string
}

const DOMAIN = SSO_DOMAIN.toLowerCase()

/** The stored name of a user or group as the administration API writes it. */
export function idOf(name: string): PrincipalId {
  const { domain, user } = splitName(name)
  return { name: user, domain: (domain ?? SSO_DOMAIN).toLowerCase() }
}

const written = ({ name, domain }: PrincipalId) => (domain ? `${domain}\\${name}` : name)

/** Key of the user's or group's state. */
export const userKey = (kernel: Kernel, id: PrincipalId) => userName(kernel, written(id)).toLowerCase()
export const groupKey = (kernel: Kernel, id: PrincipalId) => groupName(kernel, written(id)).toLowerCase()

export function findUser(call: Call, id: PrincipalId): UserState | undefined {
  return call.store.get(userKind, userKey(call.kernel, id))
}

export function findGroup(call: Call, id: PrincipalId): GroupState | undefined {
  return call.store.get(groupKind, groupKey(call.kernel, id))
}

/** A user of the SSO domain by his bare name. NotFound. */
export function localUser(call: Call, name: string): UserState {
  const user = findUser(call, { name, domain: DOMAIN })
  if (!user) throw new Fault('NotFound', {}, `User ${name} was not found`)
  return user
}

export function localGroup(call: Call, name: string): GroupState {
  const group = findGroup(call, { name, domain: DOMAIN })
  if (!group) throw new Fault('NotFound', {}, `Group ${name} was not found`)
  return group
}

export const isSolution = (user: UserState) => user.certificate !== undefined

export function personView(user: UserState) {
  const { name, domain } = idOf(user.name)
  return {
    id: { name, domain },
    alias: { name, domain },
    details: {
      description: user.description ?? '',
      emailAddress: user.email ?? '',
      firstName: user.firstName ?? user.fullName.split(' ')[0] ?? '',
      lastName: user.lastName ?? user.fullName.split(' ').slice(1).join(' '),
    },
    disabled: user.disabled ?? false,
    locked: user.locked ?? false,
  }
}

export function solutionView(user: UserState) {
  return {
    id: idOf(user.name),
    alias: idOf(user.name),
    details: { description: user.description ?? '', certificate: user.certificate! },
    disabled: user.disabled ?? false,
  }
}

export function groupView(group: GroupState) {
  return { id: idOf(group.name), alias: idOf(group.name), details: { description: group.description } }
}

export function userView(user: UserState) {
  return {
    id: idOf(user.name),
    alias: idOf(user.name),
    kind: isSolution(user) ? 'solution' : 'person',
    description: user.description ?? '',
  }
}

export interface Criteria {
  readonly searchString?: string
  readonly domain?: string
}

/** Whether a principal's name or description contains the text, and it is of the domain. */
function matches(name: string, description: string | undefined, { searchString = '', domain }: Criteria): boolean {
  const id = idOf(name)
  const wanted = searchString.toLowerCase()
  if (domain && id.domain !== domain.toLowerCase()) return false
  return id.name.toLowerCase().includes(wanted) || (description ?? '').toLowerCase().includes(wanted)
}

const byName = (a: { name: string }, b: { name: string }) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1)

export function usersLike(call: Call, criteria: Criteria, limit: unknown, among?: ReadonlySet<string>): UserState[] {
  return [...call.store.all(userKind)]
    .filter((user) => matches(user.name, user.description, criteria) && (!among || among.has(user.id)))
    .sort(byName)
    .slice(0, atMost(limit))
}

export function groupsLike(call: Call, criteria: Criteria, limit: unknown, among?: ReadonlySet<string>): GroupState[] {
  return [...call.store.all(groupKind)]
    .filter((group) => matches(group.name, group.description, criteria) && (!among || among.has(group.id)))
    .sort(byName)
    .slice(0, atMost(limit))
}

const atMost = (limit: unknown) => (typeof limit === 'number' && limit > 0 ? limit : Number.MAX_SAFE_INTEGER)

/** The certificate of a solution user with its fingerprint. InvalidArgument where it is none. */
export function certificateFields(text: string): { certificate: string; certificateFingerprint: string } {
  const pem = text.includes('-----BEGIN')
    ? text
    : `-----BEGIN CERTIFICATE-----\n${text.replace(/\s/g, '').replace(/(.{64})(?=.)/g, '$1\n')}\n-----END CERTIFICATE-----\n`
  try {
    return { certificate: text, certificateFingerprint: new X509Certificate(pem).fingerprint256 }
  } catch {
    throw invalidArgument('userDetails.certificate')
  }
}

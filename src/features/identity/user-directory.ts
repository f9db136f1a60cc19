import type { Call } from '../../kernel/call.ts'
import { Fault } from '../../kernel/fault.ts'
import type { Arguments, Result } from '../../kernel/operation.ts'
import { SSO_DOMAIN, splitName } from './principal.ts'
import { groupKind, userKind } from './user-kind.ts'
import { groupNamed, groupsOf } from './users.ts'

type Found = NonNullable<Result<'RetrieveUserGroups'>>

/** Users and groups whose name contains the text (or is it); NotFound for an unknown domain, group or user. */
export function retrieveUserGroups(args: Arguments<'RetrieveUserGroups'>, call: Call): Found {
  const { kernel, store, settings } = call
  const domains = settings.esx ? [] : domainList()
  if (args.domain && !domains.some((domain) => domain.toLowerCase() === args.domain!.toLowerCase()))
    throw new Fault('NotFound')
  const group = args.belongsToGroup ? groupOrNotFound(args.belongsToGroup, call) : undefined
  const ofUser = args.belongsToUser ? userOrNotFound(args.belongsToUser, call) : undefined
  const search = args.searchStr.toLowerCase()
  const matches = (name: string) => {
    const { domain, user } = splitName(name)
    if (args.domain && (domain ?? SSO_DOMAIN) !== args.domain.toUpperCase()) return false
    return args.exactMatch
      ? user.toLowerCase() === search || name.toLowerCase() === search
      : user.toLowerCase().includes(search)
  }
  const found: Found = []
  if (args.findUsers && !ofUser) {
    for (const user of store.all(userKind)) {
      if (!matches(user.name) || (group && !groupsOf(kernel, user.id).includes(group))) continue
      found.push({
        _typeName: settings.esx ? 'PosixUserSearchResult' : 'UserSearchResult',
        principal: splitName(user.name).user,
        fullName: user.fullName,
        group: false,
        ...(settings.esx ? { id: user.posixId ?? 0, shellAccess: user.shellAccess ?? false } : {}),
      })
    }
  }
  if (args.findGroups) {
    for (const one of store.all(groupKind)) {
      if (!matches(one.name) || (group && !groupsOf(kernel, one.id).includes(group))) continue
      if (ofUser && !groupsOf(kernel, ofUser).includes(one.name)) continue
      found.push({
        _typeName: settings.esx ? 'PosixUserSearchResult' : 'UserSearchResult',
        principal: splitName(one.name).user,
        fullName: one.description,
        group: true,
        ...(settings.esx ? { id: one.posixId ?? 0 } : {}),
      })
    }
  }
  return found
}

/** Domains that users come from. */
export function domainList(): string[] {
  return [SSO_DOMAIN.toLowerCase(), 'localos']
}

function groupOrNotFound(name: string, call: Call): string {
  try {
    return groupNamed(name, call).name
  } catch {
    throw new Fault('NotFound')
  }
}

function userOrNotFound(name: string, call: Call): string {
  const user = call.kernel.directory.find(name)
  if (!user) throw new Fault('NotFound')
  return user.user.toLowerCase()
}

import type { Kernel } from '../../kernel/kernel.ts'
import { groupKind, userKind } from './user-kind.ts'

/** Domain of the SSO users. */
export const SSO_DOMAIN = 'VSPHERE.LOCAL'

/** The parts of `user`, `user@domain` or `DOMAIN\user`. */
export function splitName(name: string): { domain: string | undefined; user: string } {
  const backslash = name.indexOf('\\')
  if (backslash > 0) return { domain: name.slice(0, backslash).toUpperCase(), user: name.slice(backslash + 1) }
  const at = name.lastIndexOf('@')
  if (at > 0) return { domain: name.slice(at + 1).toUpperCase(), user: name.slice(0, at) }
  return { domain: undefined, user: name }
}

function qualified(kernel: Kernel, name: string, isBareKept: boolean): string {
  const { domain, user } = splitName(name)
  const isLocal = domain === undefined || domain === SSO_DOMAIN || domain === 'LOCALOS'
  if (isLocal && (isBareKept || kernel.settings.esx)) return user
  return `${domain ?? SSO_DOMAIN}\\${user}`
}

/**
 * The one name of a user, however he is written: `VSPHERE.LOCAL\name`. An ESXi host and vcsim know users of their own domain by the
 * bare name. Users that exist keep the case that they were made with.
 */
export function userName(kernel: Kernel, name: string): string {
  const full = qualified(kernel, name, kernel.settings.identity === 'vcsim')
  return kernel.store.get(userKind, full.toLowerCase())?.name ?? full
}

/** The one name of a group: `VSPHERE.LOCAL\Administrators`. */
export function groupName(kernel: Kernel, name: string): string {
  const full = qualified(kernel, name, false)
  return kernel.store.get(groupKind, full.toLowerCase())?.name ?? full
}

/** The stored name of a principal that may be given a role; undefined when nobody is called so. */
export function knownPrincipal(kernel: Kernel, name: string, isGroup: boolean): string | undefined {
  if (name.trim() === '') return undefined
  const { openLogin, identity } = kernel.settings
  if (isGroup) {
    const full = groupName(kernel, name)
    return kernel.store.get(groupKind, full.toLowerCase()) || (openLogin && identity === 'vcsim') ? full : undefined
  }
  const full = userName(kernel, name)
  if (openLogin && identity === 'vcsim') return full
  // vCenter's own system has this user beside those of the SSO domain.
  if (splitName(name).user === 'root') return full
  if (!openLogin) return kernel.directory.find(name) ? full : undefined
  // Where everybody may log in, those exist who have.
  const isHere = kernel.sessions.all().some((session) => session.user.toLowerCase() === full.toLowerCase())
  return isHere || kernel.store.get(userKind, full.toLowerCase()) ? full : undefined
}

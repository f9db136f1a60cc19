import { ADMINISTRATORS } from '../../kernel/authorization.ts'
import type { Directory, Kernel } from '../../kernel/kernel.ts'
import type { KnownUser } from '../../kernel/session.ts'
import { splitName, userName } from './principal.ts'
import { userKind } from './user-kind.ts'
import { groupsOf, isPasswordOf } from './users.ts'

/** Users of the instance, and in open mode everybody else. */
export function makeDirectory(kernel: Kernel): Directory {
  const { settings } = kernel

  const configured = (name: string): boolean =>
    settings.username !== undefined &&
    userName(kernel, name).toLowerCase() === userName(kernel, settings.username).toLowerCase()

  const find = (name: string): KnownUser | undefined => {
    if (splitName(name).user.trim() === '') return undefined
    const user = userName(kernel, name)
    const stored = kernel.store.get(userKind, user.toLowerCase())
    if (!stored && !settings.openLogin && !configured(name)) return undefined
    const groups = groupsOf(kernel, user.toLowerCase())
    // Whoever the settings name runs the place.
    if (configured(name) && !groups.includes(ADMINISTRATORS)) groups.push(ADMINISTRATORS)
    return { user, fullName: stored?.fullName || splitName(name).user, groups }
  }

  return {
    find,
    authenticate(name, password) {
      const stored = kernel.store.get(userKind, userName(kernel, name).toLowerCase())
      if (stored?.disabled || stored?.locked || password === '') return undefined
      const isRight = settings.openLogin
        ? true
        : (configured(name) && (settings.password === undefined || settings.password === password)) ||
          (stored !== undefined && isPasswordOf(stored, password))
      return isRight ? find(name) : undefined
    },
  }
}

/** Whether the directory itself has this user; in open mode others may log in as well. */
export function isDefined(kernel: Kernel, name: string): boolean {
  return kernel.store.get(userKind, userName(kernel, name).toLowerCase()) !== undefined
}

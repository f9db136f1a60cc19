import { defineKind } from '../../store/kind.ts'

export interface UserState {
  /** Its name in lower case. */
  readonly id: string
  /** `VSPHERE.LOCAL\name`, bare on an ESXi host. */
  readonly name: string
  readonly fullName: string
  readonly description?: string | undefined
  readonly email?: string | undefined
  /** `salt:hash`; unset: nobody can log in with a password. */
  readonly password?: string | undefined
  readonly disabled?: boolean | undefined
  readonly locked?: boolean | undefined
  readonly firstName?: string | undefined
  readonly lastName?: string | undefined
  /** A service's account: its certificate, as it was given, is what it logs in with. */
  readonly certificate?: string | undefined
  /** SHA-256 fingerprint of that certificate. */
  readonly certificateFingerprint?: string | undefined
  /** ESXi: the numeric id and shell access. */
  readonly posixId?: number | undefined
  readonly shellAccess?: boolean | undefined
}
export const userKind = defineKind<UserState>({
  name: 'User',
  version: 1,
  columns: { name: (user) => user.name, fullName: (user) => user.fullName },
})

export interface GroupState {
  /** Its name in lower case. */
  readonly id: string
  readonly name: string
  readonly description: string
  /** Ids of users and groups in it. */
  readonly members: readonly string[]
  readonly posixId?: number | undefined
}
export const groupKind = defineKind<GroupState>({
  name: 'Group',
  version: 1,
  indexes: { member: { on: ['members'], keys: (group) => group.members } },
  columns: { name: (group) => group.name },
})

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { AuthorizationDescription, AuthorizationPrivilege, AuthorizationRole } from '../../generated/vim25.ts'
import type { RoleState } from '../../kernel/authorization.ts'
import { loadFixture } from '../../spec/fixture.ts'
import { share } from '../../spec/shared-value.ts'
import { packageRoot } from '../../spec/tables.ts'

interface AuthorizationContent {
  privilegeList: AuthorizationPrivilege[]
  description: AuthorizationDescription
  systemRoles: AuthorizationRole[]
  sampleRoles: AuthorizationRole[]
}

export const ADMIN_ROLE = -1
/** Privileges that every role has. */
export const SYSTEM_PRIVILEGES = ['System.Anonymous', 'System.Read', 'System.View'] as const

export function authorizationContent(): AuthorizationContent {
  return loadFixture<AuthorizationContent>('vcenter/authorization.json')
}

type RoleRow = readonly [id: number, name: string, privileges: '*' | readonly string[]]

/** Roles that the product brings; privileges as openapi/vim/roles.json has them: `*` is all, `-X` is all but X. */
export function systemRoles(): RoleState[] {
  const text = readFileSync(join(packageRoot(), 'openapi', 'vim', 'roles.json'), 'utf8')
  const { system } = JSON.parse(text) as { system: RoleRow[] }
  const { privilegeList, systemRoles: described } = authorizationContent()
  const all = privilegeList.map(({ privId }) => privId).sort()
  return system.map(([roleId, name, privileges]) => {
    const info = described.find((role) => role.roleId === roleId)?.info
    return share({
      id: String(roleId),
      name,
      label: info?.label ?? name,
      summary: info?.summary ?? name,
      system: true,
      privileges: privilegesOf(privileges, all),
    })
  })
}

function privilegesOf(row: RoleRow[2], all: readonly string[]): readonly string[] {
  if (row === '*') return all
  if (!row[0]?.startsWith('-')) return row
  const without = new Set(row.map((privilege) => privilege.slice(1)))
  return all.filter((privilege) => !without.has(privilege))
}

/** Roles that a vCenter has from its installation and that may be changed. */
export function sampleRoles(): RoleState[] {
  return authorizationContent().sampleRoles.map(({ roleId, name, info, privilege }) =>
    share({
      id: String(roleId),
      name,
      label: info.label,
      summary: info.summary,
      system: false,
      privileges: privilege ?? [],
    }),
  )
}

import type { PrivilegePolicyDef } from '../../generated/vim25.ts'
import { defineKind, type EntityState } from '../../store/kind.ts'

/** A custom attribute: its definition. Values are in the entities' `customValue`. */
export interface CustomFieldState extends EntityState {
  /** Decimal number: the key that the API shows. */
  readonly id: string
  readonly name: string
  /** Managed class that it is for; unset: all. */
  readonly managedObjectType?: string | undefined
  readonly fieldDefPrivileges?: PrivilegePolicyDef | undefined
  readonly fieldInstancePrivileges?: PrivilegePolicyDef | undefined
}
export const customFieldKind = defineKind<CustomFieldState>({
  name: 'CustomField',
  version: 1,
  indexes: { name: { on: ['name'], keys: (state) => state.name } },
})

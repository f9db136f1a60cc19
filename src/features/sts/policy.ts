import type { Call } from '../../kernel/call.ts'
import { defineKind, type EntityState } from '../../store/kind.ts'
import type { Store } from '../../store/store.ts'

/** How long tokens live at most, and how often they are renewed or delegated; the defaults are SSO's. */
export interface TokenPolicy extends EntityState {
  readonly maximumBearerMs: number
  readonly maximumHolderMs: number
  readonly toleranceMs: number
  readonly renewals: number
  readonly delegations: number
}
export const tokenPolicyKind = defineKind<TokenPolicy>({ name: 'TokenPolicy', version: 1 })

const ID = 'policy'
const DEFAULTS: TokenPolicy = {
  id: ID,
  maximumBearerMs: 300_000,
  maximumHolderMs: 30 * 86_400_000,
  toleranceMs: 600_000,
  renewals: 10,
  delegations: 10,
}

export function tokenPolicy(store: Store): TokenPolicy {
  return store.get(tokenPolicyKind, ID) ?? DEFAULTS
}

export function setTokenPolicy(change: Partial<Omit<TokenPolicy, 'id'>>, { store }: Call): void {
  if (store.get(tokenPolicyKind, ID)) store.update(tokenPolicyKind, ID, change)
  else store.insert(tokenPolicyKind, { ...DEFAULTS, ...change })
}

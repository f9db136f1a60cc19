import type { Feature } from '../../kernel/kernel.ts'
import { tokenService } from '../../kernel/token-service.ts'
import { tokens } from './issue.ts'
import { tokenPolicyKind } from './policy.ts'

export { derOf } from './assertion.ts'
export { subjectOf, userOfToken } from './issue.ts'
export { setTokenPolicy, tokenPolicy } from './policy.ts'

/** The security token service: SAML assertions for users and solutions, by password, certificate or another token. */
export const stsFeature: Feature = {
  name: 'sts',
  kinds: [tokenPolicyKind],
  start: (kernel) => {
    tokenService(kernel).implementation = tokens
  },
}

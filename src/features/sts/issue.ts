import { X509Certificate } from 'node:crypto'
import type { Call } from '../../kernel/call.ts'
import type { KnownUser } from '../../kernel/session.ts'
import {
  type IssuedToken,
  type TokenCredentials,
  TokenRefused,
  type TokenRequest,
  type TokenService,
  tokenSigner,
} from '../../kernel/token-service.ts'
import { SSO_DOMAIN, splitName, userKind } from '../identity/index.ts'
import { type AssertionFacts, assertionText, derOf, factsOf, isSignedBy } from './assertion.ts'
import { tokenPolicy } from './policy.ts'

const nameId = (user: string) => {
  const { domain, user: name } = splitName(user)
  return `${name}@${domain ?? SSO_DOMAIN}`
}
const groupId = (group: string) => {
  const { domain, user } = splitName(group)
  return `${(domain ?? SSO_DOMAIN).toLowerCase()}\\${user}`
}

/** Name of whom an assertion is about, as it is written there. */
export function subjectOf(assertion: string): string | undefined {
  return factsOf(assertion).subject
}

/** The user that an assertion is about. Undefined where it has run out, was not signed here (in open mode anybody may have) or names nobody. */
export function userOfToken(assertion: string, call: Call): KnownUser | undefined {
  const { kernel } = call
  const { subject, notOnOrAfterMs } = factsOf(assertion)
  if (subject === undefined) return undefined
  if (notOnOrAfterMs !== undefined && notOnOrAfterMs + tokenPolicy(call.store).toleranceMs < call.clock.now())
    return undefined
  const signer = tokenSigner(kernel)
  const { openLogin, identity } = kernel.settings
  if (!openLogin && identity !== 'vcsim' && !(signer && isSignedBy(assertion, signer))) return undefined
  return kernel.directory.find(subject)
}

/** The solution user with this certificate; in open mode whoever the certificate names. */
function userOfCertificate(pem: string, call: Call): KnownUser | undefined {
  let certificate: X509Certificate
  try {
    certificate = new X509Certificate(pem)
  } catch {
    throw new TokenRefused('InvalidSecurityToken', 'The BinarySecurityToken is not an X.509 certificate')
  }
  const { fingerprint256, subject } = certificate
  for (const user of call.store.all(userKind))
    if (user.certificateFingerprint === fingerprint256) return call.kernel.directory.find(user.name)
  const name = /^CN=(.+)$/m.exec(subject)?.[1]
  return call.settings.openLogin && name ? call.kernel.directory.find(name) : undefined
}

function authenticated({ password, certificate, token }: TokenCredentials, call: Call): KnownUser {
  const { directory } = call.kernel
  const known = password
    ? directory.authenticate(password.user, password.password, call)
    : token
      ? userOfToken(token, call)
      : certificate
        ? userOfCertificate(certificate, call)
        : undefined
  if (!known) throw new TokenRefused('FailedAuthentication', 'Invalid credentials')
  return known
}

interface Content {
  readonly user: KnownUser
  readonly holder: string | undefined
  readonly fromMs: number
  readonly toMs: number
  readonly renewals: number
  readonly delegations: number
  readonly actor?: string | undefined
}

function write({ user, holder, fromMs, toMs, ...counts }: Content, call: Call): IssuedToken {
  const { kernel } = call
  const signer = tokenSigner(kernel)
  if (!signer) throw new Error('this instance has no token signer')
  const policy = tokenPolicy(call.store)
  const now = call.clock.now()
  if (toMs <= fromMs || toMs <= now) throw new TokenRefused('InvalidTimeRange', 'The requested lifetime is over')
  const longest = holder ? policy.maximumHolderMs : policy.maximumBearerMs
  const start = Math.abs(fromMs - now) <= policy.toleranceMs ? Math.min(fromMs, now) : now
  const end = Math.min(toMs, start + longest)
  const stamp = (ms: number) => new Date(ms).toISOString()
  const created = stamp(start)
  const expires = stamp(end)
  const assertion = assertionText(
    {
      id: `_${kernel.random.uuid()}`,
      issuer: `https://${call.arrival.host}/websso/SAML2/Metadata/${SSO_DOMAIN.toLowerCase()}`,
      subject: nameId(user.user),
      groups: [...user.groups, `${SSO_DOMAIN}\\Everyone`].map(groupId),
      isSolution: user.groups.some((group) => splitName(group).user === 'SolutionUsers'),
      issued: stamp(now),
      notBefore: created,
      notOnOrAfter: expires,
      holder,
      actor: undefined,
      ...counts,
    },
    signer,
  )
  return { assertion, created, expires }
}

function issue(request: TokenRequest, call: Call): IssuedToken {
  const { credentials, holderOfKey, actAs } = request
  const asker = authenticated(credentials, call)
  const held = credentials.certificate ?? undefined
  const holder = holderOfKey && held ? derOf(held) : holderOfKey ? factsOf(credentials.token ?? '').holder : undefined
  if (holderOfKey && !holder) throw new TokenRefused('InvalidRequest', 'A holder-of-key token needs a certificate')
  const subject = actAs === undefined ? asker : userOfToken(actAs, call)
  if (!subject) throw new TokenRefused('InvalidRequest', 'The ActAs token is not valid')
  const policy = tokenPolicy(call.store)
  return write(
    {
      user: subject,
      holder,
      fromMs: request.fromMs,
      toMs: request.toMs,
      renewals: request.renewable && holder ? policy.renewals : 0,
      delegations: request.delegatable ? policy.delegations : 0,
      actor: actAs === undefined || subject.user === asker.user ? undefined : nameId(asker.user),
    },
    call,
  )
}

function assertMayRenew({ holder, renewals }: AssertionFacts, call: Call): void {
  if (holder === undefined) throw new TokenRefused('RenewalFailed', 'Bearer tokens are not renewed')
  if (renewals === 0 && !call.settings.openLogin)
    throw new TokenRefused('RenewalFailed', 'The token may not be renewed')
}

export const tokens: TokenService = {
  issue,
  renew(assertion, { fromMs, toMs }, call) {
    const facts = factsOf(assertion)
    const user = userOfToken(assertion, call)
    if (!user) throw new TokenRefused('RenewalFailed', 'The token is not valid')
    assertMayRenew(facts, call)
    const renewals = Math.max(0, facts.renewals - 1)
    return write({ user, holder: facts.holder, fromMs, toMs, renewals, delegations: facts.delegations }, call)
  },
  isValid(assertion, call) {
    const signer = tokenSigner(call.kernel)
    return signer !== undefined && isSignedBy(assertion, signer) && userOfToken(assertion, call) !== undefined
  },
}

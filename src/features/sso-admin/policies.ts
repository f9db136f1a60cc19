import { type Call, invalidArgument } from '../../kernel/call.ts'
import { Fault } from '../../kernel/fault.ts'
import { servedCertificate, tokenSigner } from '../../kernel/token-service.ts'
import { defineKind, type EntityState } from '../../store/kind.ts'
import { SSO_DOMAIN } from '../identity/index.ts'
import { derOf, setTokenPolicy, tokenPolicy } from '../sts/index.ts'
import { changing, reading, type Service } from './service.ts'

/** A value of the administration server, by its name. */
interface SettingState extends EntityState {
  readonly value: unknown
}
export const ssoSettingKind = defineKind<SettingState>({ name: 'SsoSetting', version: 1 })

interface PasswordPolicy {
  readonly description: string
  readonly prohibitedPreviousPasswordsCount: number
  readonly passwordFormat: {
    readonly lengthRestriction: { readonly minLength: number; readonly maxLength: number }
    readonly alphabeticRestriction: {
      readonly minAlphabeticCount: number
      readonly minUppercaseCount: number
      readonly minLowercaseCount: number
    }
    readonly minNumericCount: number
    readonly minSpecialCharCount: number
    readonly maxIdenticalAdjacentCharacters: number
  }
  readonly passwordLifetimeDays?: number
}

// What a new SSO domain has.
const PASSWORD_POLICY: PasswordPolicy = {
  description: 'The password policy of the users of this domain',
  prohibitedPreviousPasswordsCount: 5,
  passwordFormat: {
    lengthRestriction: { minLength: 8, maxLength: 20 },
    alphabeticRestriction: { minAlphabeticCount: 2, minUppercaseCount: 1, minLowercaseCount: 1 },
    minNumericCount: 1,
    minSpecialCharCount: 1,
    maxIdenticalAdjacentCharacters: 3,
  },
  passwordLifetimeDays: 90,
}
const LOCKOUT_POLICY = {
  description: 'The lockout policy of the users of this domain',
  maxFailedAttempts: 5,
  failedAttemptIntervalSec: 180,
  autoUnlockIntervalSec: 300,
}
const EXPIRATION = { emailNotificationEnabled: false }

function setting<T>(id: string, fallback: T, call: Call): T {
  return (call.store.get(ssoSettingKind, id)?.value as T | undefined) ?? fallback
}

function setSetting(id: string, value: unknown, { store }: Call): void {
  if (store.get(ssoSettingKind, id)) store.update(ssoSettingKind, id, { value })
  else store.insert(ssoSettingKind, { id, value })
}

/** Throws InvalidArgument for a password that the policy forbids; where everybody may log in with any, any may be set. */
export function assertAllowed(password: string, call: Call): void {
  if (password === '') throw invalidArgument('password')
  if (call.settings.openLogin) return
  const { passwordFormat: format } = setting('password', PASSWORD_POLICY, call)
  const { lengthRestriction, alphabeticRestriction } = format
  const count = (pattern: RegExp) => password.match(pattern)?.length ?? 0
  const runs = Math.max(0, ...(password.match(/(.)\1*/g) ?? []).map((run) => run.length))
  const isAllowed =
    password.length >= lengthRestriction.minLength &&
    password.length <= lengthRestriction.maxLength &&
    count(/\p{L}/gu) >= alphabeticRestriction.minAlphabeticCount &&
    count(/\p{Lu}/gu) >= alphabeticRestriction.minUppercaseCount &&
    count(/\p{Ll}/gu) >= alphabeticRestriction.minLowercaseCount &&
    count(/\d/g) >= format.minNumericCount &&
    count(/[^\p{L}\d]/gu) >= format.minSpecialCharCount &&
    runs <= format.maxIdenticalAdjacentCharacters
  if (!isAllowed)
    throw new Fault('InvalidArgument', { invalidProperty: 'password' }, 'The password does not meet the policy')
}

const P = 'passwordPolicyService'
const L = 'lockoutPolicyService'
const C = 'configurationManagementService'
const I = 'identitySourceManagementService'
const DOMAIN = SSO_DOMAIN.toLowerCase()

interface Ldap {
  readonly name: string
  readonly domains: readonly { name: string; alias?: string }[]
  readonly type: string
  readonly details: object
  readonly authenticationDetails: { authenticationType: string; username: string }
}

const ldaps = (call: Call) => setting<readonly Ldap[]>('ldaps', [], call)

function ldapNamed(name: unknown, call: Call): Ldap {
  const found = ldaps(call).find((one) => one.name === name)
  if (!found) throw new Fault('NotFound', {}, `Domain ${String(name)} was not found`)
  return found
}

function changeLdap(name: unknown, change: Partial<Ldap>, call: Call): void {
  const before = ldapNamed(name, call)
  const now = ldaps(call).map((one) => (one === before ? { ...one, ...change } : one))
  setSetting('ldaps', now, call)
}

const numbers: readonly (readonly [name: string, argument: string, field: keyof ReturnType<typeof tokenPolicy>])[] = [
  ['ClockTolerance', 'milliseconds', 'toleranceMs'],
  ['MaximumBearerTokenLifetime', 'maxLifetime', 'maximumBearerMs'],
  ['MaximumHoKTokenLifetime', 'maxLifetime', 'maximumHolderMs'],
  ['DelegationCount', 'delegationCount', 'delegations'],
  ['RenewCount', 'renewCount', 'renewals'],
]

function trusted(call: Call): string[] {
  const signer = tokenSigner(call.kernel)
  const { pem } = servedCertificate(call.kernel)
  return [signer?.certificate, pem].flatMap((one) => (one ? [derOf(one)] : []))
}

/** Policies of passwords, lockout and tokens; domains that users come from. */
export const policyOperations = [
  reading(P, 'GetLocalPasswordPolicy', (_, call) => setting('password', PASSWORD_POLICY, call)),
  changing(P, 'UpdateLocalPasswordPolicy', ({ policy }, call) => setSetting('password', policy, call)),
  reading(L, 'GetLockoutPolicy', (_, call) => setting('lockout', LOCKOUT_POLICY, call)),
  changing(L, 'UpdateLockoutPolicy', ({ policy }, call) => setSetting('lockout', policy, call)),
  reading(C, 'GetPasswordExpirationConfiguration', (_, call) => setting('expiration', EXPIRATION, call)),
  changing(C, 'UpdatePasswordExpirationConfiguration', ({ config }, call) => setSetting('expiration', config, call)),
  reading('smtpManagementService', 'GetSmtpConfiguration', (_, call) => setting('smtp', {}, call)),
  changing('smtpManagementService', 'UpdateSmtpConfiguration', ({ config }, call) => setSetting('smtp', config, call)),
  ...numbers.flatMap(([name, argument, field]) => [
    reading(C as Service, `Get${name}`, (_, call) => tokenPolicy(call.store)[field]),
    changing(C as Service, `Set${name}`, (args, call) => {
      const value = Number(args[argument])
      if (!(value >= 0)) throw invalidArgument(argument)
      setTokenPolicy({ [field]: value }, call)
    }),
  ]),
  reading(C, 'GetTrustedCertificates', (_, call) => trusted(call)),
  reading(C, 'GetIssuersCertificates', (_, call) => trusted(call).slice(0, 1)),
  reading(C, 'GetKnownCertificateChains', (_, call) => [{ certificates: trusted(call).slice(0, 1) }]),
  reading('domainManagementService', 'GetSystemDomainName', () => DOMAIN),
  reading('domainManagementService', 'GetDomains', () => ({ externalDomains: [], systemDomainName: DOMAIN })),
  reading(I, 'Get', (_, call) => {
    const system = { name: DOMAIN, domains: [{ name: DOMAIN, alias: SSO_DOMAIN }] }
    const localOS = { name: 'localos', domains: [{ name: 'localos' }] }
    const found = ldaps(call)
    // In the list of all, only its name tells what one is.
    const named = found.map((one) => ({ _typeName: 'LdapIdentitySource', ...one }))
    return { all: [system, localOS, ...named], system, localOS, ldaps: found }
  }),
  changing(I, 'RegisterLdap', (args, call) => {
    const name = String(args.domainName)
    if (ldaps(call).some((one) => one.name === name)) throw new Fault('AlreadyExists', { name })
    const alias = args.domainAlias as string | undefined
    const ldap: Ldap = {
      name,
      domains: [{ name, ...(alias ? { alias } : {}) }],
      type: String(args.serverType),
      details: args.details as object,
      authenticationDetails: {
        authenticationType: String(args.authenticationType),
        username: (args.authnCredentials as { username?: string } | undefined)?.username ?? '',
      },
    }
    setSetting('ldaps', [...ldaps(call), ldap], call)
  }),
  changing(I, 'UpdateLdap', ({ name, details }, call) => changeLdap(name, { details: details as object }, call)),
  changing(I, 'UpdateLdapAuthnType', (args, call) => {
    const username = (args.authnCredentials as { username?: string } | undefined)?.username ?? ''
    changeLdap(args.name, { authenticationDetails: { authenticationType: String(args.authnType), username } }, call)
  }),
  changing('domainManagementService', 'DeleteDomain', ({ name }, call) => {
    const before = ldapNamed(name, call)
    setSetting(
      'ldaps',
      ldaps(call).filter((one) => one !== before),
      call,
    )
  }),
  reading(I, 'IdS_getDefaultDomains', (_, call) => setting('default domains', [DOMAIN], call)),
  changing(I, 'IdS_setDefaultDomains', ({ domainNames }, call) =>
    setSetting('default domains', [String(domainNames)], call),
  ),
]

import { createHash, createPublicKey, sign, verify, X509Certificate } from 'node:crypto'
import type { TokenSigner } from '../../kernel/token-service.ts'

export interface AssertionContent {
  readonly id: string
  readonly issuer: string
  /** `name@DOMAIN` */
  readonly subject: string
  /** `domain\group` */
  readonly groups: readonly string[]
  readonly isSolution: boolean
  readonly issued: string
  readonly notBefore: string
  readonly notOnOrAfter: string
  /** DER in base64 of the holder's certificate; unset: a bearer token. */
  readonly holder: string | undefined
  readonly renewals: number
  readonly delegations: number
  /** Who acts for the subject. */
  readonly actor: string | undefined
}

export const SAML = 'urn:oasis:names:tc:SAML:2.0:assertion'
const DSIG = 'http://www.w3.org/2000/09/xmldsig#'
const C14N = 'http://www.w3.org/2001/10/xml-exc-c14n#'
const XSI = 'http://www.w3.org/2001/XMLSchema-instance'
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#xD;',
}
const text = (value: string) => value.replace(/[&<>\r]/g, (one) => ESCAPES[one]!)
const attribute = (value: string) => value.replace(/[&<"\r]/g, (one) => ESCAPES[one]!)

/** Base64 of a PEM certificate's content. */
export function derOf(pem: string): string {
  return new X509Certificate(pem).raw.toString('base64')
}

// Everything is written as exclusive canonicalisation has it, so that the text itself is what is digested.
function issuerElement(content: AssertionContent): string {
  const format = 'urn:oasis:names:tc:SAML:2.0:nameid-format:entity'
  return `<saml2:Issuer Format="${format}">${text(content.issuer)}</saml2:Issuer>`
}

function subjectElement({ subject, holder, notOnOrAfter }: AssertionContent): string {
  const name = `<saml2:NameID Format="http://schemas.xmlsoap.org/claims/UPN">${text(subject)}</saml2:NameID>`
  const method = `urn:oasis:names:tc:SAML:2.0:cm:${holder ? 'holder-of-key' : 'bearer'}`
  const key = `<ds:KeyInfo xmlns:ds="${DSIG}"><ds:X509Data><ds:X509Certificate>${holder}</ds:X509Certificate></ds:X509Data></ds:KeyInfo>`
  const data = holder
    ? `<saml2:SubjectConfirmationData xmlns:xsi="${XSI}" xsi:type="saml2:KeyInfoConfirmationDataType">${key}</saml2:SubjectConfirmationData>`
    : `<saml2:SubjectConfirmationData NotOnOrAfter="${notOnOrAfter}"></saml2:SubjectConfirmationData>`
  return `<saml2:Subject>${name}<saml2:SubjectConfirmation Method="${method}">${data}</saml2:SubjectConfirmation></saml2:Subject>`
}

function conditionsElement({
  notBefore,
  notOnOrAfter,
  delegations,
  renewals,
  actor,
  issued,
}: AssertionContent): string {
  const proxy = delegations > 0 ? `<saml2:ProxyRestriction Count="${delegations}"></saml2:ProxyRestriction>` : ''
  const renew =
    renewals > 0
      ? `<saml2:Condition xmlns:rsa="http://www.rsa.com/names/2009/12/std-ext/SAML2.0" xmlns:xsi="${XSI}" Count="${renewals}" xsi:type="rsa:RenewRestrictionType"></saml2:Condition>`
      : ''
  const act = actor
    ? `<saml2:Condition xmlns:del="urn:oasis:names:tc:SAML:2.0:conditions:delegation" xmlns:xsi="${XSI}" xsi:type="del:DelegationRestrictionType"><del:Delegate DelegationInstant="${issued}"><saml2:NameID Format="http://schemas.xmlsoap.org/claims/UPN">${text(actor)}</saml2:NameID></del:Delegate></saml2:Condition>`
    : ''
  return `<saml2:Conditions NotBefore="${notBefore}" NotOnOrAfter="${notOnOrAfter}">${proxy}${renew}${act}</saml2:Conditions>`
}

function statements({ issued, groups, subject, isSolution, holder }: AssertionContent): string {
  const how = holder ? 'X509' : 'PasswordProtectedTransport'
  const authentication =
    `<saml2:AuthnStatement AuthnInstant="${issued}"><saml2:AuthnContext><saml2:AuthnContextClassRef>` +
    `urn:oasis:names:tc:SAML:2.0:ac:classes:${how}</saml2:AuthnContextClassRef></saml2:AuthnContext></saml2:AuthnStatement>`
  const one = (friendly: string, name: string, values: readonly string[]) => {
    const items = values.map((value) => `<saml2:AttributeValue>${text(value)}</saml2:AttributeValue>`).join('')
    const format = 'urn:oasis:names:tc:SAML:2.0:attrname-format:uri'
    return `<saml2:Attribute FriendlyName="${friendly}" Name="${attribute(name)}" NameFormat="${format}">${items}</saml2:Attribute>`
  }
  const attributes = [
    one('Groups', 'http://rsa.com/schemas/attr-names/2009/01/GroupIdentity', groups),
    one('givenName', 'urn:oid:2.5.4.42', [subject.split('@')[0]!]),
    one('Subject Type', 'http://vmware.com/schemas/attr-names/2011/07/isSolution', [String(isSolution)]),
  ]
  return `${authentication}<saml2:AttributeStatement>${attributes.join('')}</saml2:AttributeStatement>`
}

function signatureElement(digest: string, id: string, signer: TokenSigner): string {
  const transform = (algorithm: string) => `<ds:Transform Algorithm="${algorithm}"></ds:Transform>`
  const info = (declared: string) =>
    `<ds:SignedInfo${declared}><ds:CanonicalizationMethod Algorithm="${C14N}"></ds:CanonicalizationMethod>` +
    '<ds:SignatureMethod Algorithm="http://www.w3.org/2001/04/xmldsig-more#rsa-sha256"></ds:SignatureMethod>' +
    `<ds:Reference URI="#${id}"><ds:Transforms>${transform(`${DSIG}enveloped-signature`)}${transform(C14N)}</ds:Transforms>` +
    '<ds:DigestMethod Algorithm="http://www.w3.org/2001/04/xmlenc#sha256"></ds:DigestMethod>' +
    `<ds:DigestValue>${digest}</ds:DigestValue></ds:Reference></ds:SignedInfo>`
  const value = sign('sha256', Buffer.from(info(` xmlns:ds="${DSIG}"`)), signer.key).toString('base64')
  const key = `<ds:KeyInfo><ds:X509Data><ds:X509Certificate>${derOf(signer.certificate)}</ds:X509Certificate></ds:X509Data></ds:KeyInfo>`
  return `<ds:Signature xmlns:ds="${DSIG}">${info('')}<ds:SignatureValue>${value}</ds:SignatureValue>${key}</ds:Signature>`
}

/** A signed SAML 2.0 assertion. */
export function assertionText(content: AssertionContent, signer: TokenSigner): string {
  const { id, issued } = content
  const head = `<saml2:Assertion xmlns:saml2="${SAML}" ID="${id}" IssueInstant="${issued}" Version="2.0">${issuerElement(content)}`
  const rest = `${subjectElement(content)}${conditionsElement(content)}${statements(content)}</saml2:Assertion>`
  const digest = createHash('sha256')
    .update(head + rest)
    .digest('base64')
  return head + signatureElement(digest, id, signer) + rest
}

/** Whether the text is an assertion that this signer signed, unchanged. */
export function isSignedBy(assertion: string, signer: TokenSigner): boolean {
  const [signature] = /<ds:Signature [\s\S]*?<\/ds:Signature>/.exec(assertion) ?? []
  if (!signature) return false
  const digest = createHash('sha256').update(assertion.replace(signature, '')).digest('base64')
  const [info] = /<ds:SignedInfo>[\s\S]*?<\/ds:SignedInfo>/.exec(signature) ?? []
  const value = /<ds:SignatureValue>([^<]*)</.exec(signature)?.[1]
  if (!info || !value || !info.includes(`<ds:DigestValue>${digest}<`)) return false
  const signed = info.replace('<ds:SignedInfo>', `<ds:SignedInfo xmlns:ds="${DSIG}">`)
  return verify('sha256', Buffer.from(signed), createPublicKey(signer.certificate), Buffer.from(value, 'base64'))
}

/** What is of interest in an assertion, whoever wrote it. */
export interface AssertionFacts {
  readonly subject: string | undefined
  readonly notOnOrAfterMs: number | undefined
  readonly holder: string | undefined
  readonly renewals: number
  readonly delegations: number
}

export function factsOf(assertion: string): AssertionFacts {
  const find = (pattern: RegExp) => pattern.exec(assertion)?.[1]
  const until = find(/<(?:[\w.-]+:)?Conditions\b[^>]*\bNotOnOrAfter="([^"]+)"/)
  const holder = assertion.includes('cm:holder-of-key')
    ? find(/<(?:[\w.-]+:)?SubjectConfirmationData\b[\s\S]*?<(?:[\w.-]+:)?X509Certificate\b[^>]*>([^<]+)</)
    : undefined
  return {
    subject: find(/<(?:[\w.-]+:)?NameID\b[^>]*>([^<]+)</)
      ?.trim()
      .replace(
        /&(amp|lt|gt|quot|apos);/g,
        (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" })[name]!,
      ),
    notOnOrAfterMs: until === undefined ? undefined : Date.parse(until),
    holder: holder?.replace(/\s/g, ''),
    renewals: Number(find(/\bCount="(\d+)"[^>]*RenewRestrictionType/) ?? 0),
    delegations: Number(find(/<(?:[\w.-]+:)?ProxyRestriction\b[^>]*\bCount="(\d+)"/) ?? 0),
  }
}

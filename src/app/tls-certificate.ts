import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  randomBytes,
  sign,
  X509Certificate,
} from 'node:crypto'
import { isIP } from 'node:net'
import * as der from './tls-der.ts'

/** A certificate with its private key, both PEM. */
export interface KeyedCertificate {
  readonly certificate: string
  readonly key: string
}

/** Name attributes in order, such as `[['O', 'vcemu'], ['CN', 'localhost']]`. */
export type DistinguishedName = readonly (readonly ['CN' | 'O' | 'OU', string])[]

const attributeOids = { CN: '2.5.4.3', O: '2.5.4.10', OU: '2.5.4.11' } as const
const ecdsaWithSha256 = der.sequence(der.oid('1.2.840.10045.4.3.2'))
const dayMs = 86_400_000

/** A new certificate authority with an ECDSA P-256 key, valid for ten years. */
export function createAuthority(subject: DistinguishedName): KeyedCertificate {
  const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  return build({
    subject,
    issuer: name(subject),
    publicKey: pair.publicKey,
    signer: pair.privateKey,
    key: pair.privateKey,
    days: 3650,
    names: undefined,
  })
}

/** A certificate for signing tokens, from `authority`, with an RSA key: what reads SAML assertions expects one. */
export function issueSigningCertificate(authority: KeyedCertificate, subject: DistinguishedName): KeyedCertificate {
  const pair = generateKeyPairSync('rsa', { modulusLength: 2048 })
  return build({
    subject,
    issuer: subjectOf(authority.certificate),
    publicKey: pair.publicKey,
    signer: createPrivateKey(authority.key),
    key: pair.privateKey,
    days: 3650,
    names: ['ssoserverSign'],
  })
}

/**
 * A new server and client certificate from `authority` for the given DNS names and IP addresses.
 * 820 days keep it below what some platforms accept at most.
 */
export function issueCertificate(
  authority: KeyedCertificate,
  subject: DistinguishedName,
  names: readonly string[],
  days = 820,
): KeyedCertificate {
  const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const signer = createPrivateKey(authority.key)
  return build({
    subject,
    issuer: subjectOf(authority.certificate),
    publicKey: pair.publicKey,
    signer,
    key: pair.privateKey,
    days,
    names,
  })
}

interface Request {
  readonly subject: DistinguishedName
  /** Encoded name. */
  readonly issuer: Buffer
  readonly publicKey: KeyObject
  readonly signer: KeyObject
  readonly key: KeyObject
  readonly days: number
  /** Undefined makes an authority. */
  readonly names: readonly string[] | undefined
}

function build(request: Request): KeyedCertificate {
  const now = Date.now()
  const spki = request.publicKey.export({ type: 'spki', format: 'der' })
  const extensions = [
    extension('2.5.29.14', der.octets(keyId(spki))),
    extension('2.5.29.35', der.sequence(der.context(0, keyId(spkiOf(request.signer)), false))),
  ]
  if (request.names === undefined) {
    extensions.push(extension('2.5.29.19', der.sequence(der.boolean(true)), true))
    // keyCertSign and cRLSign
    extensions.push(extension('2.5.29.15', der.bits(Buffer.of(0x06), 1), true))
  } else {
    // digitalSignature
    extensions.push(extension('2.5.29.15', der.bits(Buffer.of(0x80), 7), true))
    extensions.push(
      extension('2.5.29.37', der.sequence(der.oid('1.3.6.1.5.5.7.3.1'), der.oid('1.3.6.1.5.5.7.3.2'))),
      extension('2.5.29.17', der.sequence(...request.names.map(alternativeName))),
    )
  }
  const body = der.sequence(
    der.context(0, der.unsigned(Buffer.of(2)), true),
    der.unsigned(serialNumber()),
    ecdsaWithSha256,
    request.issuer,
    // A day early, for clients whose clock is behind.
    der.sequence(der.time(new Date(now - dayMs)), der.time(new Date(now + request.days * dayMs))),
    name(request.subject),
    spki,
    der.context(3, der.sequence(...extensions), true),
  )
  return {
    certificate: pem('CERTIFICATE', signed(body, request.signer)),
    key: String(request.key.export({ type: 'pkcs8', format: 'pem' })),
  }
}

/** An empty revocation list (PEM) of `authority`, valid for a year. */
export function revocationList(authority: KeyedCertificate): string {
  const now = Date.now()
  const signer = createPrivateKey(authority.key)
  const body = der.sequence(
    der.unsigned(Buffer.of(1)),
    ecdsaWithSha256,
    subjectOf(authority.certificate),
    der.time(new Date(now - dayMs)),
    der.time(new Date(now + 365 * dayMs)),
    der.context(
      0,
      der.sequence(
        extension('2.5.29.35', der.sequence(der.context(0, keyId(spkiOf(signer)), false))),
        extension('2.5.29.20', der.unsigned(Buffer.of(1))),
      ),
      true,
    ),
  )
  return pem('X509 CRL', signed(body, signer))
}

/** What `openssl x509 -subject_hash` prints: eight hexadecimal digits that name a file in a certificate folder. */
export function subjectHash(certificate: string): string {
  // The canonical form: UTF-8, lower case, blanks trimmed and joined, without the outer sequence's header.
  const canonical = der.children(subjectOf(certificate)).map((rdn) =>
    der.set(
      ...der.children(rdn).map((attribute) => {
        const [type = Buffer.of(), value = Buffer.of()] = der.children(attribute)
        const written = der.contentOf(value).toString('utf8').trim().replace(/\s+/g, ' ').toLowerCase()
        return der.sequence(type, der.utf8(written))
      }),
    ),
  )
  const digest = createHash('sha1').update(Buffer.concat(canonical)).digest()
  return digest.readUInt32LE(0).toString(16).padStart(8, '0')
}

function signed(body: Buffer, signer: KeyObject): Buffer {
  return der.sequence(body, ecdsaWithSha256, der.bits(sign('sha256', body, signer)))
}

function name(attributes: DistinguishedName): Buffer {
  return der.sequence(
    ...attributes.map(([attribute, value]) =>
      der.set(der.sequence(der.oid(attributeOids[attribute]), der.utf8(value))),
    ),
  )
}

// Byte for byte the authority's subject, which is the sixth element of the certificate's body.
function subjectOf(certificate: string): Buffer {
  const [body = Buffer.of()] = der.children(new X509Certificate(certificate).raw)
  return der.children(body)[5] ?? Buffer.of()
}

function extension(id: string, value: Buffer, critical = false): Buffer {
  return der.sequence(der.oid(id), ...(critical ? [der.boolean(true)] : []), der.octets(value))
}

function alternativeName(value: string): Buffer {
  return isIP(value) === 0
    ? der.context(2, Buffer.from(value, 'ascii'), false)
    : der.context(7, addressBytes(value), false)
}

function addressBytes(address: string): Buffer {
  if (isIP(address) === 4) return Buffer.from(address.split('.').map(Number))
  // new URL brings any spelling into the shortest one, with hexadecimal groups only.
  const canonical = new URL(`http://[${address}]`).hostname.slice(1, -1)
  const [head = '', tail] = canonical.split('::')
  const groups = (part: string) => (part === '' ? [] : part.split(':'))
  const missing = 8 - groups(head).length - groups(tail ?? '').length
  const all = [...groups(head), ...(tail === undefined ? [] : Array<string>(missing).fill('0')), ...groups(tail ?? '')]
  const bytes = Buffer.alloc(16)
  all.forEach((group, index) => {
    bytes.writeUInt16BE(Number.parseInt(group, 16), index * 2)
  })
  return bytes
}

function serialNumber(): Buffer {
  const serial = randomBytes(16)
  serial[0] = ((serial[0] ?? 0) & 0x3f) | 0x40
  return serial
}

function spkiOf(key: KeyObject): Buffer {
  return createPublicKey(key).export({ type: 'spki', format: 'der' })
}

// RFC 5280 4.2.1.2, method 1: SHA-1 of the public point, which is the last 65 bytes of a P-256 key.
function keyId(spki: Buffer): Buffer {
  return createHash('sha1').update(spki.subarray(-65)).digest()
}

function pem(label: string, bytes: Buffer): string {
  const lines = bytes.toString('base64').match(/.{1,64}/g) ?? []
  return `-----BEGIN ${label}-----\n${lines.join('\n')}\n-----END ${label}-----\n`
}

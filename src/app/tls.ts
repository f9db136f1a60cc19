import { X509Certificate } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { isIP } from 'node:net'
import { hostname, networkInterfaces } from 'node:os'
import { join } from 'node:path'
import { type Settings, UsageError } from './settings.ts'
import {
  createAuthority,
  issueCertificate,
  type KeyedCertificate,
  revocationList,
  subjectHash,
} from './tls-certificate.ts'
import { zip } from './tls-zip.ts'

/** What a TLS listener serves, and what tells others to trust it. All certificates and keys are PEM. */
export interface TlsIdentity {
  /** The server's certificate, then those that issued it: `cert` of `https.createServer`. */
  readonly certificateChain: string
  readonly key: string
  /** The certificate at the end of the chain. */
  readonly authority: string
  /** Upper case with colons, as vSphere writes thumbprints. */
  readonly thumbprint: { readonly sha1: string; readonly sha256: string }
  /** Our authority with its key, for further certificates; undefined when `--tlscert` replaced it. */
  readonly issuer: KeyedCertificate | undefined
  /** The content of `/certs/download.zip`: the authority under the names that each platform looks for, with its CRL. */
  readonly downloadZip: () => Buffer
}

/**
 * The certificate to serve: that of `--tlscert`, or one of our own authority, which is kept in `DIR/ca` under `--data`
 * and made anew at each start otherwise. A kept server certificate is replaced when names were added or it runs out.
 * @throws UsageError when the files of `--tlscert` and `--tlskey` cannot be used
 */
export function prepareTls(settings: Settings): TlsIdentity {
  if (settings.tlscert !== undefined && settings.tlskey !== undefined) {
    return identity(givenCertificate(settings.tlscert, settings.tlskey), undefined)
  }
  const directory = settings.data === undefined ? undefined : join(settings.data, 'ca')
  const issuer = authorityIn(directory)
  return identity(serverCertificate(directory, issuer, certificateNames(settings)), issuer)
}

/** The authority of a server with these settings, when it can be known without asking that server. */
export function keptAuthority(settings: Settings): string | undefined {
  if (settings.tlscert !== undefined) return prepareTls(settings).authority
  return settings.data === undefined ? undefined : authorityIn(join(settings.data, 'ca')).certificate
}

/** Our authority, kept in `DIR/ca` when a data directory is given. Made when it is not there yet. */
function authorityIn(directory: string | undefined): KeyedCertificate {
  const make = () =>
    createAuthority([
      ['O', 'vcemu'],
      ['CN', 'vcemu CA'],
    ])
  return kept(directory, 'ca', () => true, make)
}

function serverCertificate(
  directory: string | undefined,
  issuer: KeyedCertificate,
  names: readonly string[],
): KeyedCertificate {
  const usable = ({ certificate }: KeyedCertificate) => {
    const parsed = new X509Certificate(certificate)
    const daysLeft = (Date.parse(parsed.validTo) - Date.now()) / 86_400_000
    return daysLeft > 30 && coversAll(parsed, names) && parsed.checkIssued(new X509Certificate(issuer.certificate))
  }
  const make = () => {
    const leaf = issueCertificate(
      issuer,
      [
        ['O', 'vcemu'],
        ['CN', names[0] ?? 'localhost'],
      ],
      names,
    )
    return { ...leaf, certificate: leaf.certificate + issuer.certificate }
  }
  return kept(directory, 'server', usable, make)
}

function coversAll(certificate: X509Certificate, names: readonly string[]): boolean {
  const dnsNames = new Set((certificate.subjectAltName ?? '').split(', ').map((entry) => entry.replace(/^DNS:/, '')))
  return names.every((name) => (isIP(name) === 0 ? dnsNames.has(name) : certificate.checkIP(name) !== undefined))
}

function kept(
  directory: string | undefined,
  name: string,
  usable: (found: KeyedCertificate) => boolean,
  make: () => KeyedCertificate,
): KeyedCertificate {
  if (directory === undefined) return make()
  const files = { certificate: join(directory, `${name}.crt`), key: join(directory, `${name}.key`) }
  if (existsSync(files.certificate) && existsSync(files.key)) {
    const found = { certificate: readFileSync(files.certificate, 'utf8'), key: readFileSync(files.key, 'utf8') }
    if (usable(found)) return found
  }
  const made = make()
  mkdirSync(directory, { recursive: true })
  replaceFile(files.key, made.key, 0o600)
  replaceFile(files.certificate, made.certificate, 0o644)
  return made
}

function replaceFile(path: string, content: string, mode: number): void {
  writeFileSync(`${path}.new`, content, { mode })
  chmodSync(`${path}.new`, mode)
  renameSync(`${path}.new`, path)
}

/** `localhost`, loopback, this machine's name, the address that is listened on and announced, and `--san`. */
function certificateNames(settings: Settings): string[] {
  const names = ['localhost', '127.0.0.1', '::1', hostname(), ...settings.san]
  const { host } = settings.listen
  if (host === '0.0.0.0' || host === '::') names.push(...externalAddresses())
  else names.push(host)
  if (settings.publicUrl !== undefined) names.push(new URL(settings.publicUrl).hostname.replace(/^\[|\]$/g, ''))
  return [...new Set(names)]
}

/** The IPv4 addresses of this machine that others can reach, in the order of its interfaces. */
export function externalAddresses(): string[] {
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address)
}

function givenCertificate(certificateFile: string, keyFile: string): KeyedCertificate {
  const given = { certificate: readGiven('--tlscert', certificateFile), key: readGiven('--tlskey', keyFile) }
  try {
    new X509Certificate(given.certificate)
  } catch {
    throw new UsageError(`--tlscert: "${certificateFile}" holds no PEM certificate`)
  }
  return given
}

function readGiven(flag: string, file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new UsageError(`${flag}: "${file}" cannot be read: ${error instanceof Error ? error.message : error}`)
  }
}

function identity(server: KeyedCertificate, issuer: KeyedCertificate | undefined): TlsIdentity {
  const chain = server.certificate.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----\n?/g) ?? []
  const authority = issuer?.certificate ?? chain.at(-1) ?? server.certificate
  const leaf = new X509Certificate(server.certificate)
  return {
    certificateChain: server.certificate,
    key: server.key,
    authority,
    thumbprint: { sha1: leaf.fingerprint, sha256: leaf.fingerprint256 },
    issuer,
    downloadZip: () => downloadZip(authority, issuer),
  }
}

function downloadZip(authority: string, issuer: KeyedCertificate | undefined): Buffer {
  const hash = subjectHash(authority)
  const revoked = issuer === undefined ? undefined : Buffer.from(revocationList(issuer))
  const platforms = [
    { folder: 'lin', certificate: `${hash}.0`, list: `${hash}.r0` },
    { folder: 'mac', certificate: `${hash}.0`, list: `${hash}.r0` },
    { folder: 'win', certificate: `${hash}.0.crt`, list: `${hash}.r0.crl` },
  ]
  return zip(
    platforms.flatMap(({ folder, certificate, list }) => [
      { path: `certs/${folder}/${certificate}`, content: Buffer.from(authority) },
      ...(revoked === undefined ? [] : [{ path: `certs/${folder}/${list}`, content: revoked }]),
    ]),
  )
}

import { execFileSync } from 'node:child_process'
import { X509Certificate } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect, createServer } from 'node:tls'
import { afterAll, expect, test } from 'vitest'
import { defaultSettings, UsageError } from '../../src/app/settings.ts'
import { prepareTls } from '../../src/app/tls.ts'
import { issueCertificate } from '../../src/app/tls-certificate.ts'

const scratch = mkdtempSync(join(tmpdir(), 'vcemu-tls-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

// LibreSSL and old releases print other things, so what needs the tool is compared only where it is OpenSSL.
function openssl(...args: string[]): string | undefined {
  try {
    return execFileSync('openssl', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim()
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}

async function authorizedFor(servername: string, tls = prepareTls(defaultSettings({ san: ['vc.example.com'] }))) {
  const server = createServer({ cert: tls.certificateChain, key: tls.key })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const socket = connect({ host: '127.0.0.1', port, servername, ca: tls.authority, rejectUnauthorized: false })
  await once(socket, 'secureConnect')
  const { authorized } = socket
  socket.destroy()
  server.close()
  return authorized
}

test('a client that trusts our authority accepts the certificate for localhost and for a name of --san', async () => {
  expect(await authorizedFor('localhost')).toBe(true)
  expect(await authorizedFor('vc.example.com')).toBe(true)
})

test('the certificate names loopback addresses and no other host', () => {
  const leaf = new X509Certificate(
    prepareTls(defaultSettings({ san: ['10.20.30.40', '2001:db8::5'] })).certificateChain,
  )
  for (const address of ['127.0.0.1', '::1', '10.20.30.40', '2001:db8::5']) expect(leaf.checkIP(address)).toBe(address)
  expect(leaf.checkIP('10.20.30.41')).toBeUndefined()
  expect(leaf.checkHost('elsewhere.example.com')).toBeUndefined()
})

test('with a data directory the authority and the certificate are the same after a restart', () => {
  const settings = defaultSettings({ data: join(scratch, 'kept') })
  const first = prepareTls(settings)
  const second = prepareTls(settings)
  expect(second.certificateChain).toBe(first.certificateChain)
  expect(statSync(join(scratch, 'kept', 'ca', 'ca.key')).mode & 0o777).toBe(0o600)
  expect(readdirSync(join(scratch, 'kept', 'ca')).sort()).toEqual(['ca.crt', 'ca.key', 'server.crt', 'server.key'])
})

test('a further name renews the certificate but not the authority', () => {
  const data = join(scratch, 'renewed')
  const before = prepareTls(defaultSettings({ data }))
  const after = prepareTls(defaultSettings({ data, san: ['added.example.com'] }))
  expect(after.authority).toBe(before.authority)
  expect(after.thumbprint.sha256).not.toBe(before.thumbprint.sha256)
})

test('without a data directory each start has an authority of its own', () => {
  expect(prepareTls(defaultSettings()).authority).not.toBe(prepareTls(defaultSettings()).authority)
})

test('a certificate that is given is served as it is', () => {
  const issuer = prepareTls(defaultSettings()).issuer
  if (issuer === undefined) throw new Error('our own authority issues certificates')
  const own = issueCertificate(issuer, [['CN', 'mine']], ['mine.example.com'])
  const [tlscert, tlskey] = [join(scratch, 'mine.crt'), join(scratch, 'mine.key')]
  writeFileSync(tlscert, own.certificate + issuer.certificate)
  writeFileSync(tlskey, own.key)
  const tls = prepareTls(defaultSettings({ tlscert, tlskey }))
  expect(new X509Certificate(tls.certificateChain).subject).toBe('CN=mine')
  expect(tls.authority.trim()).toBe(issuer.certificate.trim())
})

test('a certificate file that does not exist is named', () => {
  const settings = defaultSettings({ tlscert: '/nowhere/a.crt', tlskey: '/nowhere/a.key' })
  expect(() => prepareTls(settings)).toThrow(UsageError)
  expect(() => prepareTls(settings)).toThrow(/^--tlscert: "\/nowhere\/a.crt" cannot be read/)
})

test('the download holds authority and revocation list under the names each platform looks for', () => {
  const tls = prepareTls(defaultSettings())
  const archive = tls.downloadZip()
  const names = [...archive.toString('latin1').matchAll(/certs\/\w+\/[0-9a-f]{8}\.[\w.]+?(?=-----|PK)/g)].map(String)
  const [hash] = /[0-9a-f]{8}/.exec(names[0] ?? '') ?? []
  expect(names.slice(0, 6)).toEqual([
    `certs/lin/${hash}.0`,
    `certs/lin/${hash}.r0`,
    `certs/mac/${hash}.0`,
    `certs/mac/${hash}.r0`,
    `certs/win/${hash}.0.crt`,
    `certs/win/${hash}.r0.crl`,
  ])
  const authority = join(scratch, 'authority.pem')
  writeFileSync(authority, tls.authority)
  const expected = openssl('x509', '-in', authority, '-noout', '-subject_hash')
  if (expected !== undefined) expect(hash).toBe(expected)
})

test('OpenSSL verifies certificate and revocation list', () => {
  const tls = prepareTls(defaultSettings())
  const archive = tls.downloadZip().toString('latin1')
  const list = /-----BEGIN X509 CRL-----[^-]+-----END X509 CRL-----/.exec(archive)?.[0] ?? ''
  const files = { ca: join(scratch, 'v-ca.pem'), leaf: join(scratch, 'v-leaf.pem'), list: join(scratch, 'v.crl') }
  writeFileSync(files.ca, tls.authority)
  writeFileSync(files.leaf, tls.certificateChain)
  writeFileSync(files.list, list)
  const verified = openssl(
    'verify',
    '-x509_strict',
    '-crl_check',
    '-CAfile',
    files.ca,
    '-CRLfile',
    files.list,
    '-purpose',
    'sslserver',
    files.leaf,
  )
  if (verified !== undefined) expect(verified).toBe(`${files.leaf}: OK`)
})

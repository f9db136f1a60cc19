import { createPublicKey, X509Certificate } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createAuthority, issueSigningCertificate } from '../../src/app/tls-certificate.ts'
import { provideTokenSigner } from '../../src/app/token-signer.ts'
import { addUser } from '../../src/features/identity/index.ts'
import { tokenSigner } from '../../src/kernel/token-service.ts'
import { serveSoap } from '../../src/protocols/soap/server.ts'
import { serveSts } from '../../src/protocols/sts/index.ts'
import { makeTestInstance, type TestInstance } from '../features/harness.ts'

let e: TestInstance
let server: Server
let base: string

beforeEach(async () => {
  e = await makeTestInstance({ settings: { openLogin: false } })
  provideTokenSigner(e.kernel, undefined)
  e.kernel.store.writeNow(() => addUser({ name: 'jo', password: 'VMw@re123!' }, e.kernel.systemCall('test')))
  const soap = { release: '8.0.3.0', secureCookies: false }
  server = createServer((request, response) =>
    request.url === '/sdk' ? serveSoap(e.kernel, soap, request, response) : serveSts(e.kernel, request, response),
  )
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterEach(() => {
  server.closeAllConnections()
  server.close()
  e.close()
})

const TRUST = 'http://docs.oasis-open.org/ws-sx/ws-trust/200512'
const WSSE = 'http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd'
const stamp = (ms: number) => new Date(e.kernel.clock.now() + ms).toISOString()
const password = (user: string, text: string) =>
  `<UsernameToken><Username>${user}</Username><Password>${text}</Password></UsernameToken>`

async function ask(kind: string, header: string, body: string): Promise<{ status: number; text: string }> {
  const envelope = `<S:Envelope xmlns:S="http://schemas.xmlsoap.org/soap/envelope/"><S:Header><wsse:Security xmlns:wsse="${WSSE}" xmlns="${WSSE}">${header}</wsse:Security></S:Header><S:Body><RequestSecurityToken xmlns="${TRUST}"><RequestType>${TRUST}/${kind}</RequestType>${body}</RequestSecurityToken></S:Body></S:Envelope>`
  const response = await fetch(`${base}/sts/STSService/vsphere.local`, { method: 'POST', body: envelope })
  return { status: response.status, text: await response.text() }
}

const lifetime = (ms: number) => `<Lifetime><Created>${stamp(0)}</Created><Expires>${stamp(ms)}</Expires></Lifetime>`
const bearer = (ms = 300_000) => `${lifetime(ms)}<KeyType>${TRUST}/Bearer</KeyType>`
const holder = (ms: number) => `${lifetime(ms)}<Renewing Allow="true" OK="false"/><KeyType>${TRUST}/PublicKey</KeyType>`
const tokenIn = (text: string) => /<saml2:Assertion[\s\S]*<\/saml2:Assertion>/.exec(text)?.[0] ?? ''
const until = (text: string) => /<saml2:Conditions [^>]*NotOnOrAfter="([^"]+)"/.exec(text)?.[1]

async function issued(): Promise<string> {
  return tokenIn((await ask('Issue', password('jo@vsphere.local', 'VMw@re123!'), bearer())).text)
}

async function logIn(token: string): Promise<number> {
  const body = `<S:Envelope xmlns:S="http://schemas.xmlsoap.org/soap/envelope/"><S:Header><wsse:Security xmlns:wsse="${WSSE}">${token}</wsse:Security></S:Header><S:Body><LoginByToken xmlns="urn:vim25"><_this type="SessionManager">SessionManager</_this></LoginByToken></S:Body></S:Envelope>`
  return (await fetch(`${base}/sdk`, { method: 'POST', body })).status
}

function solution(name: string): string {
  const authority = createAuthority([['CN', 'test']])
  const { certificate } = issueSigningCertificate(authority, [['CN', name]])
  const fields = { certificate, certificateFingerprint: new X509Certificate(certificate).fingerprint256 }
  e.kernel.store.writeNow(() => addUser({ name, ...fields }, e.kernel.systemCall('test')))
  const der = new X509Certificate(certificate).raw.toString('base64')
  return `<BinarySecurityToken>${der}</BinarySecurityToken>`
}

describe('the security token service', () => {
  it('issues a token for a user and his password, with which he logs in', async () => {
    const token = await issued()
    expect(token).toContain('>jo@VSPHERE.LOCAL</saml2:NameID>')
    expect(token).toContain('cm:bearer')
    expect(await logIn(token)).toBe(200)
    expect(e.kernel.sessions.all().map(({ user }) => user)).toEqual(['VSPHERE.LOCAL\\jo'])
  })

  it('refuses a wrong password as WS-Trust does', async () => {
    const { status, text } = await ask('Issue', password('jo', 'wrong'), bearer())
    expect(status).toBe(500)
    expect(text).toMatch(/<faultcode xmlns:ns0="[^"]*ws-trust[^"]*">ns0:FailedAuthentication</)
  })

  it('signs with the certificate that the administration service names as the issuer', async () => {
    const token = await issued()
    const signer = tokenSigner(e.kernel)!
    const shown = /<ds:X509Certificate>([^<]+)</.exec(token)![1]!
    expect(shown).toBe(new X509Certificate(signer.certificate).raw.toString('base64'))
    expect(createPublicKey(signer.certificate).asymmetricKeyType).toBe('rsa')
  })

  it('a token lives as long as was asked for, at most as long as the policy says', async () => {
    const long = (await ask('Issue', password('jo', 'VMw@re123!'), bearer(3_600_000))).text
    expect(until(long)).toBe(stamp(300_000))
    const short = (await ask('Issue', password('jo', 'VMw@re123!'), bearer(60_000))).text
    expect(until(short)).toBe(stamp(60_000))
    const over = await ask('Issue', password('jo', 'VMw@re123!'), bearer(-60_000))
    expect(over.text).toContain('ns0:InvalidTimeRange')
  })

  it('a solution gets a token by its certificate, which is renewed', async () => {
    const header = solution('backup')
    const token = tokenIn((await ask('Issue', header, holder(3_600_000))).text)
    expect(token).toContain('cm:holder-of-key')
    const { status, text } = await ask('Renew', header, `${lifetime(86_400_000)}<RenewTarget>${token}</RenewTarget>`)
    expect(status).toBe(200)
    expect(text).toMatch(/<S:Body><wst:RequestSecurityTokenResponse /)
    expect(until(text)).toBe(stamp(86_400_000))
  })

  it('a bearer token is not renewed', async () => {
    const { text } = await ask('Renew', '', `${lifetime(60_000)}<RenewTarget>${await issued()}</RenewTarget>`)
    expect(text).toContain('ns0:RenewalFailed')
  })

  it('a solution acts for a user with his token', async () => {
    const header = solution('agent')
    const actAs = `<wst:ActAs xmlns:wst="http://docs.oasis-open.org/ws-sx/ws-trust/200802">${await issued()}</wst:ActAs>`
    const token = tokenIn((await ask('Issue', header, holder(60_000) + actAs)).text)
    expect(token).toMatch(/<saml2:Subject><saml2:NameID [^>]*>jo@VSPHERE.LOCAL</)
    expect(token).toMatch(/<del:Delegate [^>]*><saml2:NameID [^>]*>agent@VSPHERE.LOCAL</)
  })

  it('a token that was changed or has run out is worth nothing', async () => {
    const token = await issued()
    const check = async (one: string) =>
      /status\/(\w+)</.exec((await ask('Validate', '', `<ValidateTarget>${one}</ValidateTarget>`)).text)?.[1]
    expect(await check(token)).toBe('valid')
    expect(await check(token.replace('jo@VSPHERE', 'Administrator@VSPHERE'))).toBe('invalid')
    await e.advance(3_600_000)
    expect(await check(token)).toBe('invalid')
    expect(await logIn(token)).toBe(500)
  })

  it('what is not XML, no request or asks for nothing known is refused', async () => {
    const post = async (body: string) => (await fetch(`${base}/sts/STSService`, { method: 'POST', body })).text()
    expect(await post('<')).toContain('ns0:InvalidRequest')
    expect(await post('<a/>')).toContain('ns0:InvalidRequest')
    expect((await ask('Cancel', '', '')).text).toContain('ns0:InvalidRequest')
  })
})

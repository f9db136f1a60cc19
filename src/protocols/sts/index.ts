import type { IncomingMessage, ServerResponse } from 'node:http'
import { Call } from '../../kernel/call.ts'
import type { Kernel } from '../../kernel/kernel.ts'
import {
  type IssuedToken,
  type TokenCredentials,
  TokenRefused,
  type TokenService,
  tokenService,
} from '../../kernel/token-service.ts'
import { HttpArrival } from '../wire/arrival.ts'
import { BodyRefused, readBody, sendRefusal, sendText } from '../wire/http.ts'
import { LIMITS } from '../wire/limits.ts'
import { readXml, type XmlElement, XmlError } from '../wire/xml-reader.ts'

const SOAP = 'http://schemas.xmlsoap.org/soap/envelope/'
const TRUST = 'http://docs.oasis-open.org/ws-sx/ws-trust/200512'
const WSU = 'http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd'
const DEFAULT_LIFETIME_MS = 300_000

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }
const escaped = (text: string) => text.replace(/[&<>]/g, (one) => ESCAPES[one]!)

/** The first element of this local name, at any depth. */
function find(element: XmlElement | undefined, name: string): XmlElement | undefined {
  if (!element || element.name === name) return element
  for (const child of element.children) {
    const found = find(child, name)
    if (found) return found
  }
  return undefined
}

function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((one) => one.name === name)
}

const textOf = (element: XmlElement | undefined) => element?.text.trim()

/** A WS-Trust request as far as tokens depend on it. */
interface TrustRequest {
  readonly kind: 'Issue' | 'Renew' | 'Validate'
  readonly credentials: TokenCredentials
  readonly holderOfKey: boolean
  readonly fromMs: number
  readonly toMs: number
  readonly renewable: boolean
  readonly delegatable: boolean
  readonly actAs: string | undefined
  /** Assertion to renew or to check. */
  readonly target: string | undefined
  readonly keyType: string | undefined
}

/** What the header proves: user and password, a certificate, an assertion. */
function credentialsOf(security: XmlElement | undefined, source: string): TokenCredentials {
  const user = child(security, 'UsernameToken')
  const binary = textOf(child(security, 'BinarySecurityToken'))?.replace(/\s/g, '')
  const assertion = child(security, 'Assertion')
  return {
    password: user && {
      user: textOf(child(user, 'Username')) ?? '',
      password: child(user, 'Password')?.text ?? '',
    },
    certificate:
      binary && `-----BEGIN CERTIFICATE-----\n${binary.replace(/(.{64})(?=.)/g, '$1\n')}\n-----END CERTIFICATE-----\n`,
    token: assertion && source.slice(assertion.start, assertion.end),
  }
}

function assertionIn(element: XmlElement | undefined, source: string): string | undefined {
  const assertion = element && find(element, 'Assertion')
  return assertion && source.slice(assertion.start, assertion.end)
}

function readRequest(source: string, nowMs: number): TrustRequest {
  const root = readXml(source)
  const body = child(root, 'Body')?.children[0]
  if (body?.name !== 'RequestSecurityToken')
    throw new TokenRefused('InvalidRequest', 'The body is not a RequestSecurityToken')
  const kind = textOf(child(body, 'RequestType'))?.split('/').at(-1)
  if (kind !== 'Issue' && kind !== 'Renew' && kind !== 'Validate')
    throw new TokenRefused('InvalidRequest', `Unknown request type ${kind ?? ''}`)
  const lifetime = child(body, 'Lifetime')
  const time = (name: string) => {
    const ms = Date.parse(textOf(child(lifetime, name)) ?? '')
    return Number.isNaN(ms) ? undefined : ms
  }
  const fromMs = time('Created') ?? nowMs
  const keyType = textOf(child(body, 'KeyType'))
  const renewing = child(body, 'Renewing')
  return {
    kind,
    credentials: credentialsOf(find(child(root, 'Header'), 'Security'), source),
    holderOfKey: keyType?.endsWith('/PublicKey') ?? false,
    fromMs,
    toMs: time('Expires') ?? fromMs + DEFAULT_LIFETIME_MS,
    renewable: renewing?.attributes.some(({ name, value }) => name === 'Allow' && value === 'true') ?? false,
    delegatable: textOf(child(body, 'Delegatable')) === 'true',
    actAs: assertionIn(child(body, 'ActAs'), source),
    target: assertionIn(child(body, 'RenewTarget') ?? child(body, 'ValidateTarget'), source),
    keyType,
  }
}

function envelope(body: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><S:Envelope xmlns:S="${SOAP}"><S:Body>${body}</S:Body></S:Envelope>`
}

const TOKEN_TYPE = '<wst:TokenType>urn:oasis:names:tc:SAML:2.0:assertion</wst:TokenType>'

function responseElement(content: string, declared = ''): string {
  return `<wst:RequestSecurityTokenResponse${declared}>${TOKEN_TYPE}${content}</wst:RequestSecurityTokenResponse>`
}

const collection = (response: string) =>
  `<wst:RequestSecurityTokenResponseCollection xmlns:wst="${TRUST}">${response}</wst:RequestSecurityTokenResponseCollection>`

function tokenElements({ assertion, created, expires }: IssuedToken, keyType: string | undefined): string {
  const lifetime = `<wst:Lifetime><wsu:Created xmlns:wsu="${WSU}">${created}</wsu:Created><wsu:Expires xmlns:wsu="${WSU}">${expires}</wsu:Expires></wst:Lifetime>`
  const key = keyType ? `<wst:KeyType>${escaped(keyType)}</wst:KeyType>` : ''
  return `<wst:RequestedSecurityToken>${assertion}</wst:RequestedSecurityToken>${lifetime}${key}`
}

function answer(service: TokenService, request: TrustRequest, call: Call): string {
  const { kind, target } = request
  if (kind === 'Issue') return collection(responseElement(tokenElements(service.issue(request, call), request.keyType)))
  if (target === undefined) throw new TokenRefused('InvalidRequest', `${kind} names no token`)
  // An answer to Renew stands alone, where that to Issue is in a collection.
  if (kind === 'Renew')
    return responseElement(tokenElements(service.renew(target, request, call), undefined), ` xmlns:wst="${TRUST}"`)
  const status = service.isValid(target, call) ? 'valid' : 'invalid'
  return collection(responseElement(`<wst:Status><wst:Code>${TRUST}/status/${status}</wst:Code></wst:Status>`))
}

function faultText(code: string, message: string): string {
  return envelope(
    `<S:Fault><faultcode xmlns:ns0="${TRUST}">ns0:${code}</faultcode><faultstring>${escaped(message)}</faultstring></S:Fault>`,
  )
}

/** Serves one POST to the security token service (WS-Trust 1.3 over SOAP 1.1): Issue, Renew and Validate. */
export async function serveSts(kernel: Kernel, request: IncomingMessage, response: ServerResponse): Promise<void> {
  let source: string
  try {
    source = await readBody(request, LIMITS.tokenBytes)
  } catch (error) {
    // Otherwise the client went away while it was sending: nobody is there to be answered.
    if (error instanceof BodyRefused) sendRefusal(response, error)
    return
  }
  const arrival = new HttpArrival('soap', request, response, undefined)
  const started = performance.now()
  let operation = 'RequestSecurityToken'
  let fault: string | undefined
  let text: string
  try {
    const trust = readRequest(source, kernel.clock.now())
    operation = trust.kind
    const service = tokenService(kernel).implementation
    if (!service) throw new TokenRefused('InvalidRequest', 'There is no security token service')
    text = envelope(answer(service, trust, new Call(kernel, operation, undefined, arrival)))
  } catch (error) {
    if (error instanceof TokenRefused) {
      fault = error.code
      text = faultText(error.code, error.message)
    } else if (error instanceof XmlError) {
      fault = 'InvalidRequest'
      text = faultText('InvalidRequest', error.message)
    } else {
      fault = 'RequestFailed'
      kernel.onBug(error, operation, undefined)
      text = faultText('RequestFailed', 'internal error')
    }
  }
  kernel.journal.add({
    at: kernel.clock.now(),
    api: 'soap',
    operation,
    object: 'SecurityTokenService',
    user: undefined,
    session: undefined,
    opId: undefined,
    client: arrival.address.userAgent,
    args: undefined,
    fault,
    ms: performance.now() - started,
    unimplemented: false,
  })
  sendText(response, fault === undefined ? 200 : 500, 'text/xml; charset=utf-8', text)
}

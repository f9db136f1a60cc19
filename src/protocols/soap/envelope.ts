import {
  attribute,
  positionAt,
  readXml,
  resolvePrefix,
  type XmlElement,
  XmlError,
  type XmlLimits,
} from '../wire/xml-reader.ts'

export const SOAP_ENVELOPE = 'http://schemas.xmlsoap.org/soap/envelope/'
export const XSI = 'http://www.w3.org/2001/XMLSchema-instance'
export const XSD = 'http://www.w3.org/2001/XMLSchema'

/** A request as far as it can be read without knowing the method. */
export interface SoapRequest {
  /** Wire name of the method: local name of the body's element. */
  readonly method: string
  /** Wire namespace without `urn:` (`vim25`); the whole URI where it does not begin so. */
  readonly namespace: string
  /** The body's element, for the decoder. */
  readonly element: XmlElement
  /** Undefined where the request names no object (STS and hand-written calls). */
  readonly self: { readonly type: string; readonly value: string } | undefined
  readonly header: SoapHeader
  /** The document, for positions and signatures. */
  readonly source: string
}

export interface SoapHeader {
  /** Session id that a client of pbm, vslm, … passes on from its /sdk session. */
  readonly sessionCookie: string | undefined
  readonly operationId: string | undefined
  /** wsse:Security, with the SAML token. */
  readonly security: XmlElement | undefined
}

/** What the server answers with InvalidRequest. */
export interface EnvelopeFault {
  readonly kind: 'fault'
  readonly message: string
  readonly line: number
  readonly column: number
}

function fault(reason: string, line: number, column: number): EnvelopeFault {
  const message = `${reason}\n\nwhile parsing SOAP envelope\nat line ${line}, column ${column}`
  return { kind: 'fault', message, line, column }
}

function childNamed(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((child) => child.name === name)
}

/**
 * `urn:vim25` to `vim25`; any other URI as it is. `urn:internalvim25` is vim25 with what is not documented: it is one service, and it
 * answers in `urn:vim25`.
 */
export function wireNamespace(uri: string): string {
  if (uri === 'urn:internalvim25') return 'vim25'
  return uri.startsWith('urn:') ? uri.slice(4) : uri
}

/**
 * Reads a SOAP 1.1 envelope: header elements by local name in any namespace, the method, and the object it is called on.
 * Never throws; what cannot be read comes back as a fault with VMOMI's text.
 */
export function readEnvelope(
  source: string,
  limits?: XmlLimits,
): { readonly kind: 'request'; readonly request: SoapRequest } | EnvelopeFault {
  let root: XmlElement
  try {
    root = readXml(source, limits)
  } catch (error) {
    if (!(error instanceof XmlError)) throw error
    return fault(error.message, error.line, error.column)
  }
  const refuse = (reason: string, element: XmlElement): EnvelopeFault => {
    const { line, column } = positionAt(source, element.start)
    return fault(reason, line, column)
  }
  if (root.name !== 'Envelope') return refuse(`Unexpected element tag "${root.name}" seen`, root)
  if (root.ns !== SOAP_ENVELOPE) return refuse(`Unsupported SOAP envelope namespace "${root.ns}"`, root)
  const body = root.children.find((child) => child.name === 'Body' && child.ns === SOAP_ENVELOPE)
  if (!body) return refuse('SOAP envelope has no Body element', root)
  const [element, ...more] = body.children
  if (!element) return refuse('SOAP body has no element', body)
  if (more.length > 0) return refuse('SOAP body has more than one element', more[0]!)
  const head = root.children.find((child) => child.name === 'Header' && child.ns === SOAP_ENVELOPE)
  const header: SoapHeader = {
    sessionCookie: head && childNamed(head, 'vcSessionCookie')?.text.trim(),
    operationId: head && childNamed(head, 'operationID')?.text.trim(),
    security: head && childNamed(head, 'Security'),
  }
  const target = childNamed(element, '_this')
  const self = target && { type: attribute(target, 'type') ?? xsiTypeName(target) ?? '', value: target.text.trim() }
  const namespace = wireNamespace(element.ns)
  return { kind: 'request', request: { method: element.name, namespace, element, self, header, source } }
}

/** Local name in `xsi:type`, without its prefix; `ManagedObjectReference` says nothing about a class. */
function xsiTypeName(element: XmlElement): string | undefined {
  const type = attribute(element, 'type', XSI)
  const local = type?.slice(type.indexOf(':') + 1)
  return local === 'ManagedObjectReference' ? undefined : local
}

/** Type named by `xsi:type`, with the namespace URI of its prefix (undefined: the prefix is not bound). */
export function xsiType(element: XmlElement): { readonly name: string; readonly ns: string | undefined } | undefined {
  const type = attribute(element, 'type', XSI)?.trim()
  if (type === undefined) return undefined
  const colon = type.indexOf(':')
  return { name: type.slice(colon + 1), ns: resolvePrefix(element.scope, colon < 0 ? '' : type.slice(0, colon)) }
}

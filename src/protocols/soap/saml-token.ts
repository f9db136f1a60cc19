import type { XmlElement } from '../wire/xml-reader.ts'
import type { SoapRequest } from './envelope.ts'

/** The SAML assertion in the request's wsse:Security header, as text; undefined when there is none. */
export function readSamlToken(soap: SoapRequest): string | undefined {
  const assertion = soap.header.security && find(soap.header.security, 'Assertion')
  return assertion && soap.source.slice(assertion.start, assertion.end)
}

function find(element: XmlElement, name: string): XmlElement | undefined {
  if (element.name === name) return element
  for (const child of element.children) {
    const found = find(child, name)
    if (found) return found
  }
  return undefined
}

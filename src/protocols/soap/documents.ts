import { serviceVersionsXml, VERSION_DOCUMENTS } from './versions.ts'
import { wsdlDocument } from './wsdl.ts'

/** The static documents below `/sdk/`, made at first use and kept. */
export class SoapDocuments {
  private readonly release: string
  private readonly made = new Map<string, string>()

  constructor(release: string) {
    this.release = release
  }

  /** WSDL, schema or version list by its name; `baseUrl` is where the service is reached. Undefined for another name. */
  get(name: string, baseUrl: string): string | undefined {
    const key = `${name} ${baseUrl}`
    let text = this.made.get(key)
    if (text !== undefined) return text
    const namespace = Object.hasOwn(VERSION_DOCUMENTS, name) ? VERSION_DOCUMENTS[name] : undefined
    text = namespace
      ? serviceVersionsXml(namespace, this.release)
      : wsdlDocument(name, { serviceUrl: `${baseUrl}/sdk`, releaseId: this.release })
    // Hosts come from requests: the number kept is bounded.
    if (text !== undefined && this.made.size < 64) this.made.set(key, text)
    return text
  }
}

import { loadVimSpec, type MethodSpec } from '../../spec/vim.ts'
import { positionAt } from '../wire/xml-reader.ts'
import type { SoapRequest } from './envelope.ts'

/** A call that names no operation the client's version has. */
export interface UnresolvedMethod {
  readonly kind: 'fault'
  readonly faultName: 'InvalidRequest' | 'MethodNotFound'
  readonly message: string
  readonly data: Readonly<Record<string, unknown>>
}

/** The reason and, as VMOMI servers add to it, where in the request it was found. */
export function whileParsingBody(request: SoapRequest, reason: string, inCall: boolean): string {
  const { line, column } = positionAt(request.source, request.element.start)
  const at = `at line ${line}, column ${column}`
  const call = inCall ? `\n\nwhile parsing call information for method ${request.method}\n${at}` : ''
  return `${reason}${call}\n\nwhile parsing SOAP body\n${at}\n\nwhile parsing SOAP envelope\nat line 1, column 0`
}

/** The table's entry for the body's element. What is newer than the client's version does not exist for it. */
export function resolveMethod(
  request: SoapRequest,
  rank: number,
): { readonly kind: 'method'; readonly method: MethodSpec } | UnresolvedMethod {
  const spec = loadVimSpec()
  const { namespace, method: name, self } = request
  if (!spec.namespaces.includes(namespace)) {
    const reason = `Unsupported namespace "${request.element.ns}" in content of SOAP body`
    return { kind: 'fault', faultName: 'InvalidRequest', message: whileParsingBody(request, reason, false), data: {} }
  }
  const method = spec.method(namespace, name)
  if (method && method.versionRank <= rank) return { kind: 'method', method }
  const reason = `Unable to resolve WSDL method name "${name}" for namespace name "${request.element.ns}"`
  const data = { ...(self ? { receiver: self } : {}), method: name }
  return { kind: 'fault', faultName: 'MethodNotFound', message: whileParsingBody(request, reason, true), data }
}

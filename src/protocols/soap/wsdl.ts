import { arrayBoxName, type FieldSpec } from '../../spec/field.ts'
import { type DataTypeSpec, isBuiltIn, loadVimSpec, type MethodSpec } from '../../spec/vim.ts'
import { escapeAttribute } from './encode-escape.ts'

export interface WsdlOptions {
  /** Address of the service, `https://vc.example/sdk`. */
  readonly serviceUrl: string
  /** vim25 release that is described, `8.0.3.0`. */
  readonly releaseId: string
}

type SchemaPart = 'core' | 'query' | 'vim'

/** The documents, by name below `/sdk/`. */
const DOCUMENTS: Readonly<Record<string, (options: WsdlOptions) => string>> = {
  'vimService.wsdl': serviceDocument,
  'vim.wsdl': portDocument,
  'core-types.xsd': (options) => typesDocument('core', options),
  'query-types.xsd': (options) => typesDocument('query', options),
  'vim-types.xsd': (options) => typesDocument('vim', options),
  'query-messagetypes.xsd': (options) => messagesDocument('query', options),
  'vim-messagetypes.xsd': (options) => messagesDocument('vim', options),
}

export const WSDL_DOCUMENTS: readonly string[] = Object.keys(DOCUMENTS)

/** One of WSDL_DOCUMENTS; undefined for another name. The larger ones take some 20 ms: keep them. */
export function wsdlDocument(name: string, options: WsdlOptions): string | undefined {
  return Object.hasOwn(DOCUMENTS, name) ? DOCUMENTS[name]!(options) : undefined
}

const XML = '<?xml version="1.0" encoding="UTF-8"?>\n'
const SCHEMA_ATTRIBUTES =
  'targetNamespace="urn:vim25" elementFormDefault="qualified" xmlns:vim25="urn:vim25" xmlns:xsd="http://www.w3.org/2001/XMLSchema" xmlns="http://www.w3.org/2001/XMLSchema"'
const WSDL_ATTRIBUTES =
  'xmlns="http://schemas.xmlsoap.org/wsdl/" xmlns:soap="http://schemas.xmlsoap.org/wsdl/soap/" xmlns:vim25="urn:vim25" xmlns:xsd="http://www.w3.org/2001/XMLSchema"'

function rankOf(options: WsdlOptions): number {
  const rank = loadVimSpec().rankOf('vim25', options.releaseId)
  if (rank === undefined) throw new Error(`no vim25 release ${options.releaseId}`)
  return rank
}

function partOf(vmodlName: string): SchemaPart {
  if (vmodlName.startsWith('vmodl.query.')) return 'query'
  return vmodlName.startsWith('vmodl.') ? 'core' : 'vim'
}

function schemaType(field: FieldSpec): string {
  return isBuiltIn(field.type) ? `xsd:${field.type}` : `vim25:${field.type}`
}

function fieldElement(field: FieldSpec): string {
  const least = field.optional || field.addedLater ? ' minOccurs="0"' : ''
  const most = field.array ? ' maxOccurs="unbounded"' : ''
  return `<element name="${field.name}" type="${schemaType(field)}"${least}${most}/>\n`
}

/** A type without a known version may contain types that the release lacks. */
function typeRank(field: FieldSpec): number {
  const spec = loadVimSpec()
  if (field.ns === undefined) return 0
  return (spec.dataType(field.type, field.ns) ?? spec.enumType(field.type, field.ns))?.versionRank ?? 0
}

function fieldElements(fields: readonly FieldSpec[], rank: number): string {
  return fields
    .filter((field) => field.versionRank <= rank && typeRank(field) <= rank)
    .map(fieldElement)
    .join('')
}

function complexType(type: DataTypeSpec, rank: number): string {
  const own = `<sequence>\n${fieldElements(type.ownFields, rank)}</sequence>\n`
  const content = type.base
    ? `<complexContent><extension base="vim25:${type.base.name}">\n${own}</extension></complexContent>\n`
    : own
  return `<complexType name="${type.name}">\n${content}</complexType>\n`
}

function arrayType(item: string): string {
  const type = isBuiltIn(item) ? `xsd:${item}` : `vim25:${item}`
  const element = `<element name="${item}" type="${type}" minOccurs="0" maxOccurs="unbounded"/>`
  return `<complexType name="${arrayBoxName(item)}"><sequence>${element}</sequence></complexType>\n`
}

const CORE_EXTRAS = [
  '<complexType name="ManagedObjectReference"><simpleContent><extension base="xsd:string"><attribute name="type" type="xsd:string"/><attribute name="serverGuid" type="xsd:string" use="optional"/></extension></simpleContent></complexType>\n',
  ...['boolean', 'string', 'byte', 'short', 'int', 'long', 'float', 'double', 'dateTime', 'base64Binary', 'anyURI'].map(
    arrayType,
  ),
  arrayType('anyType'),
  arrayType('ManagedObjectReference'),
].join('')

/** What a part's definitions refer to. */
const INCLUDES: Readonly<Record<SchemaPart, readonly string[]>> = {
  core: [],
  query: ['core-types.xsd'],
  vim: ['core-types.xsd', 'query-types.xsd'],
}

function schema(includes: readonly string[], content: string): string {
  const included = includes.map((file) => `<include schemaLocation="${file}"/>\n`).join('')
  return `${XML}<schema ${SCHEMA_ATTRIBUTES}>\n${included}${content}</schema>\n`
}

function typesDocument(part: SchemaPart, options: WsdlOptions): string {
  const spec = loadVimSpec()
  const rank = rankOf(options)
  const out: string[] = part === 'core' ? [CORE_EXTRAS] : []
  for (const type of spec.dataTypes('vim25')) {
    if (!belongs(type, part, rank)) continue
    out.push(complexType(type, rank), arrayType(type.name))
  }
  for (const type of spec.enumTypes('vim25')) {
    if (!belongs(type, part, rank)) continue
    const values = type.values.map((value) => `<enumeration value="${escapeAttribute(value)}"/>\n`).join('')
    out.push(`<simpleType name="${type.name}"><restriction base="xsd:string">\n${values}</restriction></simpleType>\n`)
    out.push(arrayType(type.name))
  }
  return schema(INCLUDES[part], out.join(''))
}

interface Definition {
  readonly table: string
  readonly vmodlName: string
  readonly versionRank: number
}

function belongs(type: Definition, part: SchemaPart, rank: number): boolean {
  // vSAN adds types to urn:vim25 that only its own service knows.
  return type.table === 'vim25' && type.versionRank <= rank && partOf(type.vmodlName) === part
}

function methods(rank: number): MethodSpec[] {
  const spec = loadVimSpec()
  return [...spec.methods('vim25')].filter((method) => method.table === 'vim25' && method.versionRank <= rank)
}

function methodPart(method: MethodSpec): SchemaPart {
  return partOf(loadVimSpec().managedType(method.managedType, 'vim25')?.vmodlName ?? '')
}

/** `PowerOnVM_Task` takes a `PowerOnVMRequestType`. */
function requestType(method: MethodSpec): string {
  return `${method.name.replace(/_Task$/, '')}RequestType`
}

function messagesDocument(part: SchemaPart, options: WsdlOptions): string {
  const rank = rankOf(options)
  const out: string[] = []
  const named = new Set<string>()
  for (const method of methods(rank)) {
    if ((methodPart(method) === 'query' ? 'query' : 'vim') !== part) continue
    const type = requestType(method)
    if (named.has(type)) throw new Error(`two methods take ${type}`)
    named.add(type)
    const params = fieldElements(method.params, rank)
    const self = '<element name="_this" type="vim25:ManagedObjectReference"/>\n'
    out.push(`<complexType name="${type}"><sequence>\n${self}${params}</sequence></complexType>\n`)
  }
  return schema([`${part}-types.xsd`], out.join(''))
}

function faultsOf(method: MethodSpec): string[] {
  return [...new Set([...method.faults, 'RuntimeFault'])].sort()
}

function portDocument(options: WsdlOptions): string {
  const rank = rankOf(options)
  const all = methods(rank)
  const faults = [...new Set(all.flatMap(faultsOf))].sort()
  const action = `urn:vim25/${options.releaseId}`
  const elements = all.map((method) => {
    const result = method.result ? fieldElement(method.result) : ''
    const response = `<complexType><sequence>\n${result}</sequence></complexType>`
    return `<element name="${method.name}" type="vim25:${requestType(method)}"/>\n<element name="${method.name}Response">${response}</element>\n`
  })
  const faultElements = faults.map((name) => `<element name="${name}Fault" type="vim25:${name}"/>\n`)
  const part = (name: string, partName: string, element: string) =>
    `<message name="${name}"><part name="${partName}" element="vim25:${element}"/></message>\n`
  const messages = [
    ...faults.map((name) => part(`${name}FaultMsg`, 'fault', `${name}Fault`)),
    ...all.map(
      ({ name }) =>
        part(`${name}RequestMsg`, 'parameters', name) + part(`${name}ResponseMsg`, 'parameters', `${name}Response`),
    ),
  ]
  const operations = all.map((method) => {
    const { name } = method
    const thrown = faultsOf(method).map((fault) => `<fault name="${fault}" message="vim25:${fault}FaultMsg"/>\n`)
    return `<operation name="${name}">\n<input message="vim25:${name}RequestMsg"/>\n<output message="vim25:${name}ResponseMsg"/>\n${thrown.join('')}</operation>\n`
  })
  const bound = all.map((method) => {
    const thrown = faultsOf(method).map(
      (fault) => `<fault name="${fault}"><soap:fault name="${fault}" use="literal"/></fault>\n`,
    )
    const body = '<soap:body use="literal"/>'
    return `<operation name="${method.name}">\n<soap:operation soapAction="${action}" style="document"/>\n<input>${body}</input>\n<output>${body}</output>\n${thrown.join('')}</operation>\n`
  })
  const includes = ['query-messagetypes.xsd', 'vim-messagetypes.xsd']
  const included = includes.map((file) => `<include schemaLocation="${file}"/>\n`).join('')
  return (
    `${XML}<definitions targetNamespace="urn:vim25" ${WSDL_ATTRIBUTES}>\n` +
    `<types><schema ${SCHEMA_ATTRIBUTES}>\n${included}${elements.join('')}${faultElements.join('')}</schema></types>\n` +
    `${messages.join('')}<portType name="VimPortType">\n${operations.join('')}</portType>\n` +
    `<binding name="VimBinding" type="vim25:VimPortType">\n<soap:binding style="document" transport="http://schemas.xmlsoap.org/soap/http"/>\n${bound.join('')}</binding>\n</definitions>\n`
  )
}

function serviceDocument(options: WsdlOptions): string {
  const address = escapeAttribute(options.serviceUrl)
  return (
    `${XML}<definitions targetNamespace="urn:vim25Service" ${WSDL_ATTRIBUTES}>\n` +
    '<import namespace="urn:vim25" location="vim.wsdl"/>\n' +
    `<service name="VimService">\n<port name="VimPort" binding="vim25:VimBinding"><soap:address location="${address}"/></port>\n</service>\n</definitions>\n`
  )
}

import type { FieldSpec } from '../../spec/field.ts'
import { loadVimSpec, type MethodSpec } from '../../spec/vim.ts'
import { escapeText } from './encode-escape.ts'
import { type ItemWriter, openTag, type RankWriters, writersFor } from './encode-writers.ts'
import { SOAP_ENVELOPE, XSD, XSI } from './envelope.ts'

const HEAD =
  '<?xml version="1.0" encoding="UTF-8"?>\n' +
  `<soapenv:Envelope xmlns:soapenc="http://schemas.xmlsoap.org/soap/encoding/" xmlns:soapenv="${SOAP_ENVELOPE}" ` +
  `xmlns:xsd="${XSD}" xmlns:xsi="${XSI}">\n<soapenv:Body>\n`
const TAIL = '\n</soapenv:Body>\n</soapenv:Envelope>'

/** Length in characters after which a response is handed on. */
const CHUNK = 64 * 1024

/** Results whose lists are written item by item; the items of all others are small. */
const STREAMED = new Set(['RetrieveResult', 'UpdateSet', 'PropertyFilterUpdate'])

interface Pending {
  text: string
}

function* streamItems(
  items: Iterable<unknown>,
  item: FieldSpec,
  open: string,
  current: string,
  writers: RankWriters,
  out: Pending,
): Generator<string, void> {
  const close = `</${item.name}>`
  const nested = STREAMED.has(item.type)
  const write = nested ? undefined : writers.itemWriter(item, current)
  for (const value of items) {
    if (write) out.text += write(value, open, close)
    else yield* streamObject(value as object, item, open, current, writers, out)
    if (out.text.length >= CHUNK) {
      const { text } = out
      out.text = ''
      yield text
    }
  }
}

function* streamObject(
  value: object,
  field: FieldSpec,
  open: string,
  current: string,
  writers: RankWriters,
  out: Pending,
): Generator<string, void> {
  const type = loadVimSpec().dataType(field.type, field.ns)!
  out.text += `${open}>`
  for (const part of writers.fieldsOf(type)) {
    const content = (value as Record<string, unknown>)[part.name]
    if (content === undefined || content === null) continue
    const tag = openTag(part.name, part.elementNs, current)
    if (part.array) yield* streamItems(content as Iterable<unknown>, part, tag, part.elementNs, writers, out)
    else out.text += writers.itemWriter(part, part.elementNs)(content, tag, `</${part.name}>`)
  }
  out.text += `</${field.name}>`
}

export interface ResponseOptions {
  /** Rank of the client's version. */
  readonly rank: number
  /** Default namespace of the answer; the method's where absent. */
  readonly namespace?: string
}

/**
 * The response to a call, in pieces of about 64 KB. Lists may be any Iterable: those of the property collector's results are
 * consumed as pieces are asked for, so a server can stop between two and go on when the client has read.
 */
export function* encodeResponse(
  method: MethodSpec,
  result: unknown,
  options: ResponseOptions,
): Generator<string, void> {
  const ns = options.namespace ?? method.namespace
  const writers = writersFor(options.rank, ns)
  const name = `${method.name}Response`
  const out: Pending = { text: `${HEAD}<${name} xmlns="urn:${ns}">` }
  const field = method.result
  if (field && result !== undefined && result !== null) {
    const items = field.array ? (result as Iterable<unknown>) : [result]
    yield* streamItems(items, field, `<${field.name}`, ns, writers, out)
  }
  out.text += `</${name}>${TAIL}`
  yield out.text
}

export interface FaultToWrite {
  /** Wire name of the fault type; absent: no detail, as in faults about the request's header. */
  readonly name?: string
  readonly message: string
  /** The fault type's own fields. */
  readonly data?: Readonly<Record<string, unknown>> | undefined
  /** Default `ServerFaultCode`. */
  readonly code?: string
}

/**
 * A SOAP fault. Clients take the type from the detail element's name less its last five letters or from xsi:type, so both are
 * written. A fault type that the client's version lacks is sent as its nearest ancestor.
 */
export function encodeFault(
  fault: FaultToWrite,
  options: { readonly rank: number; readonly namespace?: string },
): string {
  const spec = loadVimSpec()
  const { name } = fault
  let detail = ''
  if (name !== undefined) {
    const type = spec.dataType(name, options.namespace ?? 'vim25') ?? spec.dataType(name)
    if (!type) throw new Error(`no fault type ${name} in the tables`)
    const writers = writersFor(options.rank, options.namespace)
    const known = writers.known(type)
    const writer = writers.typeWriter(known, known.ns)
    const element = `${known.name}Fault`
    const body = writer.body(fault.data ?? {})
    detail = `<detail><${element} xmlns="urn:${known.ns}"${writer.attribute}>${body}</${element}></detail>`
  }
  const code = escapeText(fault.code ?? 'ServerFaultCode')
  const text = `<faultcode>${code}</faultcode><faultstring>${escapeText(fault.message)}</faultstring>`
  return `${HEAD}<soapenv:Fault>${text}${detail}</soapenv:Fault>${TAIL}`
}

/**
 * What writes a value of a static type (`VirtualDevice`, `anyType`, `ManagedObjectReference`, …) under a given element name, as
 * an array one element an item.
 */
export function writerFor(
  typeName: string,
  array: boolean,
  rank: number,
  namespace = 'vim25',
): (value: unknown, elementName: string) => string {
  const field: FieldSpec = {
    name: 'value',
    type: typeName,
    ns: namespace,
    elementNs: namespace,
    isRef: typeName === 'ManagedObjectReference',
    array,
    optional: false,
    secret: false,
    versionRank: 0,
    addedLater: false,
    privileges: [],
  }
  const write: ItemWriter = writersFor(rank, namespace).itemWriter(field, namespace)
  return (value, elementName) => {
    const open = `<${elementName}`
    const close = `</${elementName}>`
    if (!array) return write(value, open, close)
    let text = ''
    for (const item of value as Iterable<unknown>) text += write(item, open, close)
    return text
  }
}

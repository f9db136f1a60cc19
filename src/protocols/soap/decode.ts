import { type DataTypeSpec, type FieldSpec, isBuiltIn, loadVimSpec, type MethodSpec } from '../../spec/vim.ts'
import { attribute, positionAt, type XmlElement } from '../wire/xml-reader.ts'
import { SCALAR_READERS, ScalarError, standsForItself } from './decode-scalar.ts'
import { wireNamespace, XSD, XSI, xsiType } from './envelope.ts'

/** A request that is well-formed but says something that its method does not take. Answered as the named fault. */
export class DecodeError extends Error {
  readonly faultName: string
  readonly data: Readonly<Record<string, unknown>> | undefined
  constructor(faultName: string, message: string, data?: Readonly<Record<string, unknown>>) {
    super(message)
    this.faultName = faultName
    this.data = data
  }
}

export interface DecodeOptions {
  /** Rank of the client's version: what is newer is unknown. */
  readonly rank: number
  /** False: unknown elements and missing required fields are let pass. Default true, as real servers do. */
  readonly strict?: boolean
  /** Gets a line for each thing that was let pass. */
  readonly violations?: string[] | undefined
  /** The document, for line and column in messages. */
  readonly source?: string
}

/** What was being read: text is only made when something is refused. */
interface Frame {
  readonly label: string
  readonly name: string
  readonly element?: XmlElement
  readonly type?: string
}

interface Place {
  readonly rank: number
  readonly strict: boolean
  readonly violations: string[] | undefined
  readonly source: string
  /** Innermost last. */
  readonly frames: Frame[]
}

type Read = (element: XmlElement, place: Place) => unknown

function where(element: XmlElement, place: Place): string {
  const { line, column } = positionAt(place.source, element.start)
  return `at line ${line}, column ${column}`
}

function refuse(reason: string, place: Place): never {
  const frames = place.frames.toReversed().map(({ label, name, type, element }) => {
    const at = element ? `\n${where(element, place)}` : ''
    return `\n\nwhile parsing ${label}${name}${type === undefined ? '' : ` of static type ${type}`}${at}`
  })
  throw new DecodeError('InvalidRequest', `${reason}${frames.join('')}`)
}

/** Notes what is let pass, in one line with the place where it was. */
function letPass(reason: string, { violations, frames }: Place): void {
  if (!violations) return
  const inside = frames.filter(({ label }) => label === 'property ').map(({ name }) => name.slice(1, -1))
  violations.push(inside.length === 0 ? reason : `${inside.join('.')}: ${reason}`)
}

function isNil(element: XmlElement): boolean {
  if (element.attributes.length === 0) return false
  const nil = attribute(element, 'nil', XSI)?.trim()
  return nil === 'true' || nil === '1'
}

/** One field of a data object or one parameter, with what reads its items. */
interface Slot {
  readonly field: FieldSpec
  readonly read: Read
  readonly frame: Frame
}

function scalar(type: string): Read {
  const read = SCALAR_READERS[type]!
  return (element, place) => {
    if (element.children.length > 0) {
      refuse(`Unexpected element tag "${element.children[0]!.name}" seen in a value of type ${type}`, place)
    }
    try {
      return read(element.text)
    } catch (error) {
      if (!(error instanceof ScalarError)) throw error
      return refuse(error.message, place)
    }
  }
}

const readReference: Read = (element) => ({ type: attribute(element, 'type') ?? '', value: element.text.trim() })

function referenceTo(refType: string | undefined): Read {
  return (element) => ({ type: attribute(element, 'type') ?? refType ?? '', value: element.text.trim() })
}

function enumeration(name: string, values: ReadonlySet<string>): Read {
  return (element, place) => {
    const text = element.text.trim()
    if (!values.has(text)) refuse(`Invalid value "${text}" for enum ${name}`, place)
    return text
  }
}

const slotsOfType = new WeakMap<DataTypeSpec, ReadonlyMap<string, Slot>>()
const slotsOfMethod = new WeakMap<MethodSpec, ReadonlyMap<string, Slot>>()
const scalarReads = new Map(Object.keys(SCALAR_READERS).map((type) => [type, scalar(type)]))

function slots(fields: readonly FieldSpec[]): ReadonlyMap<string, Slot> {
  return new Map(
    fields.map((field) => {
      const type = loadVimSpec().boxName(field)
      const frame: Frame = { label: 'property ', name: `"${field.name}"`, type }
      return [field.name, { field, read: itemReader(field), frame }]
    }),
  )
}

/** What reads one item of a field. Data types are looked up at first use, as they contain each other. */
function itemReader(field: FieldSpec): Read {
  if (field.isRef) return referenceTo(field.refType)
  if (field.type === 'anyType') return readAny
  const simple = scalarReads.get(field.type)
  if (simple) return simple
  const enumType = loadVimSpec().enumType(field.type, field.ns)
  if (enumType) return enumeration(enumType.name, new Set(enumType.values))
  let type: DataTypeSpec | undefined
  return (element, place) => {
    type ??= loadVimSpec().dataType(field.type, field.ns)
    if (!type) throw new Error(`no type ${field.type} in the tables`)
    return readObject(element, type, place)
  }
}

/** A data object of the static type, or of the subtype that xsi:type names. */
function readObject(element: XmlElement, declared: DataTypeSpec, place: Place): unknown {
  const named = element.attributes.length === 0 ? undefined : xsiType(element)
  if (!named || named.name === declared.name) return readFields(element, declared, {}, place)
  const type = dataTypeNamed(named.name, named.ns, declared.ns)
  if (!type || type.versionRank > place.rank) refuse(`Unknown type "${named.name}"`, place)
  if (!descends(type, declared)) refuse(`Type ${type.name} is not a subtype of ${declared.name}`, place)
  return readFields(element, type, { _typeName: type.name }, place)
}

function dataTypeNamed(name: string, uri: string | undefined, fallback: string): DataTypeSpec | undefined {
  const spec = loadVimSpec()
  const ns = uri === undefined || uri === '' ? fallback : wireNamespace(uri)
  // A wrong prefix is common in hand-written clients: the name decides, then the namespace.
  return spec.dataType(name, ns) ?? spec.dataType(name, fallback)
}

function descends(type: DataTypeSpec, ancestor: DataTypeSpec): boolean {
  for (let at: DataTypeSpec | undefined = type; at; at = at.base) if (at.name === ancestor.name) return true
  return false
}

function readFields(element: XmlElement, type: DataTypeSpec, into: Record<string, unknown>, place: Place): unknown {
  let fields = slotsOfType.get(type)
  if (!fields) {
    fields = slots(type.fields)
    slotsOfType.set(type, fields)
  }
  place.frames.push({ label: 'serialized DataObject of type ', name: type.vmodlName || type.name, element })
  readChildren(element, fields, into, place)
  requireAll(fields, into, place, 'property', ` from data object of type ${type.name}`)
  place.frames.pop()
  return into
}

/** Required arrays may be empty, which is no element at all; fields newer than their type may always be left out. */
function isRequired(field: FieldSpec, rank: number): boolean {
  return !field.optional && !field.array && !field.addedLater && field.versionRank <= rank
}

function requireAll(
  fields: ReadonlyMap<string, Slot>,
  into: Readonly<Record<string, unknown>>,
  place: Place,
  what: string,
  owner: string,
): void {
  if (!place.strict && !place.violations) return
  for (const { field } of fields.values()) {
    if (!isRequired(field, place.rank) || into[field.name] !== undefined) continue
    const reason = `Required ${what} ${field.name} is missing${owner}`
    if (place.strict) refuse(reason, place)
    letPass(reason, place)
  }
}

function readChildren(
  element: XmlElement,
  fields: ReadonlyMap<string, Slot>,
  into: Record<string, unknown>,
  place: Place,
): void {
  for (const child of element.children) {
    const slot = fields.get(child.name)
    if (!slot || slot.field.versionRank > place.rank) {
      if (child.name === '_this' || child.name === 'dynamicType' || child.name === 'dynamicProperty') continue
      const reason = `Unexpected element tag "${child.name}" seen`
      if (place.strict) refuse(`${reason}\n${where(child, place)}`, place)
      letPass(reason, place)
      continue
    }
    if (isNil(child)) continue
    const { field, read, frame } = slot
    place.frames.push(frame)
    const value = read(child, place)
    place.frames.pop()
    if (!field.array) {
      into[field.name] = value
      continue
    }
    const items = into[field.name] as unknown[] | undefined
    if (items) items.push(value)
    else into[field.name] = [value]
  }
  for (const { field } of fields.values()) {
    if (field.array && !field.optional && into[field.name] === undefined && field.versionRank <= place.rank) {
      into[field.name] = []
    }
  }
}

/** The item type that a box's name means: `ArrayOfString`, `ArrayOfVirtualDevice`. */
function boxedItem(name: string): string {
  const item = name.slice('ArrayOf'.length)
  const builtIn = item.charAt(0).toLowerCase() + item.slice(1)
  return isBuiltIn(builtIn) ? builtIn : item
}

const readAny: Read = (element, place) => {
  const named = xsiType(element)
  if (!named) {
    if (element.children.length > 0) refuse('xsi:type is missing from a value of type anyType', place)
    return element.text
  }
  const { name, ns } = named
  if (name === 'ManagedObjectReference') return { _typeName: name, ...(readReference(element, place) as object) }
  const simple = ns === XSD || ns === undefined || ns === '' ? scalarReads.get(name) : undefined
  if (simple) {
    const value = simple(element, place) as string | number | bigint | boolean
    return standsForItself(name, value) ? value : { _typeName: name, _value: value }
  }
  if (ns === XSD) {
    if (name === 'anyType' && element.children.length === 0) return element.text
    refuse(`Unknown type "xsd:${name}"`, place)
  }
  const fallback = wireNamespace(element.ns)
  const type = dataTypeNamed(name, ns, fallback)
  if (type) {
    if (type.versionRank > place.rank) refuse(`Unknown type "${name}"`, place)
    return readFields(element, type, { _typeName: type.name }, place)
  }
  const home = ns === undefined || ns === '' ? fallback : wireNamespace(ns)
  const enumType = loadVimSpec().enumType(name, home)
  if (enumType) return { _typeName: name, _value: enumeration(name, new Set(enumType.values))(element, place) }
  if (!name.startsWith('ArrayOf')) refuse(`Unknown type "${name}"`, place)
  return { _typeName: name, _value: readBox(element, boxedItem(name), home, place) }
}

function readBox(element: XmlElement, itemType: string, ns: string, place: Place): unknown[] {
  const spec = loadVimSpec()
  const children = element.children.filter((child) => !isNil(child))
  const one = (read: Read): unknown[] => children.map((child) => read(child, place))
  if (itemType === 'anyType') return one(readAny)
  if (itemType === 'ManagedObjectReference') return one(readReference)
  const simple = scalarReads.get(itemType)
  if (simple) return one(simple)
  const type = spec.dataType(itemType, ns)
  if (type) return one((child) => readObject(child, type, place))
  const enumType = spec.enumType(itemType, ns)
  if (!enumType) return refuse(`Unknown type "ArrayOf${itemType}"`, place)
  return one(enumeration(itemType, new Set(enumType.values)))
}

function placeFor(options: DecodeOptions): Place {
  const { rank, strict = true, violations, source = '' } = options
  return { rank, strict, violations, source, frames: [] }
}

/**
 * Arguments of a call from the body's element, as `ARCHITECTURE.md` describes values. Parameters may come in any order, are
 * matched by local name, and a repeated element is an array. Throws DecodeError (InvalidRequest).
 */
export function decodeArguments(
  method: MethodSpec,
  element: XmlElement,
  options: DecodeOptions,
): Record<string, unknown> {
  const place = placeFor(options)
  let params = slotsOfMethod.get(method)
  if (!params) {
    params = slots(method.params)
    slotsOfMethod.set(method, params)
  }
  place.frames.push(
    { label: 'SOAP body', name: '', element },
    { label: 'call information for method ', name: method.name, element },
  )
  const args: Record<string, unknown> = {}
  readChildren(element, params, args, place)
  requireAll(params, args, place, 'parameter', '')
  return args
}

/** One item of a field from one element; how a stored document or a test reads what an encoder wrote. */
export function decodeItem(field: FieldSpec, element: XmlElement, options: DecodeOptions): unknown {
  return itemReader(field)(element, placeFor(options))
}

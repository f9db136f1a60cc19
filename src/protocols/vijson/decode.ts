import { type DataTypeSpec, type FieldSpec, isBuiltIn, loadVimSpec, type MethodSpec } from '../../spec/vim.ts'
import { SCALAR_READERS, ScalarError, standsForItself } from './decode-scalar.ts'
import { exactInteger } from './parse.ts'

/** A body that says something which its method does not take: answered as InvalidRequest. */
export class DecodeError extends Error {}

export interface DecodeOptions {
  /** Rank of the release in the path: what is newer is unknown. */
  readonly rank: number
  /** False: unknown members and missing required fields are let pass. Default true. */
  readonly strict?: boolean
  /** Gets a line for each thing that was let pass. */
  readonly violations?: string[] | undefined
}

interface Place {
  readonly rank: number
  readonly strict: boolean
  readonly violations: string[] | undefined
  /** Names and indexes from the outside to here, for messages. */
  readonly path: (string | number)[]
}

type Read = (value: unknown, place: Place) => unknown
type Members = Readonly<Record<string, unknown>>

/** Values nest at most this deep; no type of the tables comes near it. */
const MAX_DEPTH = 200

function textOf(path: Place['path']): string {
  const text = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('')
  return text.replace(/^\./, '')
}

function refuse(reason: string, { path }: Place): never {
  throw new DecodeError(path.length === 0 ? reason : `${reason}\n\nwhile parsing ${textOf(path)}`)
}

/** Refuses what is not as it should be, or notes that it is let pass. */
function object(reason: string, place: Place): void {
  if (place.strict) refuse(reason, place)
  place.violations?.push(place.path.length === 0 ? reason : `${textOf(place.path)}: ${reason}`)
}

function isObject(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function membersOf(value: unknown, type: string, place: Place): Members {
  if (!isObject(value) || exactInteger(value) !== undefined) return refuse(`expected an object of type ${type}`, place)
  if (place.path.length > MAX_DEPTH) refuse(`objects are nested deeper than ${MAX_DEPTH}`, place)
  return value
}

function scalar(type: string): Read {
  const read = SCALAR_READERS[type]!
  return (value, place) => {
    try {
      return read(value)
    } catch (error) {
      if (!(error instanceof ScalarError)) throw error
      return refuse(error.message, place)
    }
  }
}

function referenceTo(refType: string): Read {
  return (value, place) => {
    const { type, value: id } = membersOf(value, 'ManagedObjectReference', place)
    if (typeof id !== 'string') refuse('a ManagedObjectReference has a "type" and a "value"', place)
    return { type: typeof type === 'string' ? type : refType, value: id }
  }
}

function enumeration(name: string, values: ReadonlySet<string>): Read {
  return (value, place) => {
    if (typeof value !== 'string' || !values.has(value))
      refuse(`Invalid value ${JSON.stringify(value)} for enum ${name}`, place)
    return value
  }
}

/** One field of a data object or one parameter, with what reads its items. */
interface Slot {
  readonly field: FieldSpec
  readonly read: Read
}

const slotsOfType = new WeakMap<DataTypeSpec, ReadonlyMap<string, Slot>>()
const slotsOfMethod = new WeakMap<MethodSpec, ReadonlyMap<string, Slot>>()
const scalarReads = new Map(Object.keys(SCALAR_READERS).map((type) => [type, scalar(type)]))

function slots(fields: readonly FieldSpec[]): ReadonlyMap<string, Slot> {
  return new Map(fields.map((field) => [field.name, { field, read: itemReader(field) }]))
}

/** What reads one item of a field. Data types are looked up at first use, as they contain each other. */
function itemReader(field: FieldSpec): Read {
  if (field.isRef) return referenceTo(field.refType ?? '')
  if (field.type === 'anyType') return readAny
  const simple = scalarReads.get(field.type)
  if (simple) return simple
  const enumType = loadVimSpec().enumType(field.type, field.ns)
  if (enumType) return enumeration(enumType.name, new Set(enumType.values))
  let type: DataTypeSpec | undefined
  return (value, place) => {
    type ??= loadVimSpec().dataType(field.type, field.ns)
    if (!type) throw new Error(`no type ${field.type} in the tables`)
    return readObject(value, type, place)
  }
}

/** A data object of the static type, or of the subtype that `_typeName` names. */
function readObject(value: unknown, declared: DataTypeSpec, place: Place): unknown {
  const members = membersOf(value, declared.name, place)
  const { _typeName: name } = members
  if (name === undefined || name === null || name === declared.name) return readFields(members, declared, {}, place)
  const type = typeof name === 'string' ? dataTypeNamed(name, declared.ns) : undefined
  if (!type || type.versionRank > place.rank) refuse(`Unknown type ${JSON.stringify(name)}`, place)
  if (!descends(type, declared)) refuse(`Type ${type.name} is not a subtype of ${declared.name}`, place)
  return readFields(members, type, { _typeName: type.name }, place)
}

function dataTypeNamed(name: string, near: string): DataTypeSpec | undefined {
  return loadVimSpec().dataType(name, near) ?? loadVimSpec().dataType(name)
}

function descends(type: DataTypeSpec, ancestor: DataTypeSpec): boolean {
  for (let at: DataTypeSpec | undefined = type; at; at = at.base) if (at.name === ancestor.name) return true
  return false
}

function readFields(members: Members, type: DataTypeSpec, into: Record<string, unknown>, place: Place): unknown {
  let fields = slotsOfType.get(type)
  if (!fields) {
    fields = slots(type.fields)
    slotsOfType.set(type, fields)
  }
  readMembers(members, fields, into, place, type.name)
  return into
}

/** Required arrays may be left out, which is an empty one; fields newer than their type may always be. */
function isRequired(field: FieldSpec, rank: number): boolean {
  return !field.optional && !field.array && !field.addedLater && field.versionRank <= rank
}

function readMembers(
  members: Members,
  fields: ReadonlyMap<string, Slot>,
  into: Record<string, unknown>,
  place: Place,
  owner: string,
): void {
  const { path, rank } = place
  for (const name of Object.keys(members)) {
    const value = members[name]
    const slot = fields.get(name)
    if (!slot || slot.field.versionRank > rank) {
      if (name !== '_typeName' && name !== '_this') object(`Unexpected member "${name}" in ${owner}`, place)
      continue
    }
    if (value === null) continue
    path.push(name)
    into[name] = slot.field.array ? readItems(value, slot.read, place) : slot.read(value, place)
    path.pop()
  }
  for (const { field } of fields.values()) {
    if (field.optional || into[field.name] !== undefined) continue
    if (field.array && field.versionRank <= rank) into[field.name] = []
    else if (isRequired(field, rank)) object(`Required member "${field.name}" is missing from ${owner}`, place)
  }
}

function readItems(value: unknown, read: Read, place: Place): unknown[] {
  if (!Array.isArray(value)) refuse('expected an array', place)
  const items: unknown[] = []
  for (let i = 0; i < value.length; i++) {
    if (value[i] === null) continue
    place.path.push(i)
    items.push(read(value[i], place))
    place.path.pop()
  }
  return items
}

/** `binary` is what the JSON binding calls base64Binary. */
const scalarName = (name: string): string => (name === 'binary' ? 'base64Binary' : name)

const readAny: Read = (value, place) => {
  if (typeof value === 'string' || typeof value === 'boolean') return value
  if (typeof value === 'number') return value
  const exact = exactInteger(value)
  if (exact !== undefined) return scalarReads.get('long')!(value, place)
  const members = membersOf(value, 'Any', place)
  const { _typeName: name, _value: boxed } = members
  if (typeof name !== 'string') return refuse('"_typeName" is missing from a value of type Any', place)
  if (name === 'ManagedObjectReference') {
    // An older guide shows references in boxes.
    const reference = boxed === undefined ? members : boxed
    return { _typeName: name, ...(referenceTo('')(reference, place) as object) }
  }
  const type = dataTypeNamed(name, 'vim25')
  if (type) {
    if (type.versionRank > place.rank) refuse(`Unknown type "${name}"`, place)
    return readFields(members, type, { _typeName: type.name }, place)
  }
  if (boxed === undefined || boxed === null) return refuse(`"_value" is missing from a value of type ${name}`, place)
  return readBox(name, boxed, place)
}

function readBox(name: string, boxed: unknown, place: Place): unknown {
  const builtIn = scalarName(name)
  const simple = scalarReads.get(builtIn)
  if (simple) {
    const value = simple(boxed, place) as string | number | bigint | boolean
    return standsForItself(builtIn, value) ? value : { _typeName: builtIn, _value: value }
  }
  const enumType = loadVimSpec().enumType(name)
  if (enumType) return { _typeName: name, _value: enumeration(name, new Set(enumType.values))(boxed, place) }
  if (!name.startsWith('ArrayOf')) return refuse(`Unknown type "${name}"`, place)
  const item = name.slice('ArrayOf'.length)
  place.path.push('_value')
  const value = readItems(boxed, boxedItemReader(item, place), place)
  place.path.pop()
  return { _typeName: item === 'Binary' ? 'ArrayOfBase64Binary' : name, _value: value }
}

function boxedItemReader(item: string, place: Place): Read {
  const builtIn = scalarName(item.charAt(0).toLowerCase() + item.slice(1))
  if (builtIn === 'anyType') return readAny
  if (item === 'ManagedObjectReference') return referenceTo('')
  const simple = isBuiltIn(builtIn) ? scalarReads.get(builtIn) : undefined
  if (simple) return simple
  const type = dataTypeNamed(item, 'vim25')
  if (type) return (value) => readObject(value, type, place)
  const enumType = loadVimSpec().enumType(item)
  if (!enumType) return refuse(`Unknown type "ArrayOf${item}"`, place)
  return enumeration(item, new Set(enumType.values))
}

function placeFor(options: DecodeOptions): Place {
  return { rank: options.rank, strict: options.strict ?? true, violations: options.violations, path: [] }
}

/** Arguments of a call from the parsed body, as `ARCHITECTURE.md` describes values. Throws DecodeError. */
export function decodeArguments(method: MethodSpec, body: unknown, options: DecodeOptions): Record<string, unknown> {
  const place = placeFor(options)
  let params = slotsOfMethod.get(method)
  if (!params) {
    params = slots(method.params)
    slotsOfMethod.set(method, params)
  }
  const args: Record<string, unknown> = {}
  readMembers(
    body === undefined || body === null ? {} : membersOf(body, method.name, place),
    params,
    args,
    place,
    method.name,
  )
  return args
}

/** One item of a field from a parsed value: how a test reads what the encoder wrote. */
export function decodeItem(field: FieldSpec, value: unknown, options: DecodeOptions): unknown {
  return itemReader(field)(value, placeFor(options))
}

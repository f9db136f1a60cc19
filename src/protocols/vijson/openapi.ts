import { arrayBoxName, type FieldSpec } from '../../spec/field.ts'
import { type DataTypeSpec, isBuiltIn, loadVimSpec, type ManagedTypeSpec, type MethodSpec } from '../../spec/vim.ts'

type Schema = Readonly<Record<string, unknown>>

const BUILT_IN_SCHEMAS: Readonly<Record<string, Schema>> = {
  string: { type: 'string' },
  anyURI: { type: 'string', format: 'uri' },
  int: { type: 'integer', format: 'int32' },
  short: { type: 'integer', minimum: -32768, maximum: 32767 },
  byte: { type: 'integer', minimum: -128, maximum: 127 },
  long: { type: 'integer', format: 'int64' },
  float: { type: 'number', format: 'float' },
  double: { type: 'number', format: 'double' },
  boolean: { type: 'boolean' },
  dateTime: { type: 'string', format: 'date-time' },
  base64Binary: { type: 'string', format: 'byte' },
}

const named = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` })
const json = (schema: Schema) => ({ 'application/json': { schema } })
const MO_ID = { name: 'moId', in: 'path', required: true, schema: { type: 'string' }, description: 'id of the object' }

function itemSchema(field: FieldSpec): Schema {
  if (field.isRef) return { ...named('ManagedObjectReference'), 'x-managed-type': field.refType }
  if (field.type === 'anyType') return named('Any')
  return BUILT_IN_SCHEMAS[field.type] ?? named(field.type)
}

function schemaOf(field: FieldSpec): Schema {
  return field.array ? { type: 'array', items: itemSchema(field) } : itemSchema(field)
}

function nullable(field: FieldSpec): Schema {
  if (!field.optional) return schemaOf(field)
  const schema = schemaOf(field)
  return '$ref' in schema ? { allOf: [schema], nullable: true } : { ...schema, nullable: true }
}

/** Some fields are said to be older than their types are: no release has the one without the other. */
function isThere(field: FieldSpec, rank: number): boolean {
  const type = loadVimSpec().dataType(field.type, field.ns) ?? loadVimSpec().enumType(field.type, field.ns)
  return field.versionRank <= rank && (type === undefined || type.versionRank <= rank)
}

function objectSchema(fields: readonly FieldSpec[], rank: number): Schema {
  const shown = fields.filter((field) => isThere(field, rank))
  const required = shown.filter((field) => !field.optional && !field.addedLater).map((field) => field.name)
  return {
    type: 'object',
    properties: Object.fromEntries(shown.map((field) => [field.name, schemaOf(field)])),
    ...(required.length === 0 ? {} : { required }),
  }
}

function typeSchema(type: DataTypeSpec, rank: number): Schema {
  const own = objectSchema(type.ownFields, rank)
  return { allOf: [named(type.base?.name ?? 'DataObject'), own] }
}

function faultResponse(method: MethodSpec | undefined): Schema {
  const names = [...new Set(['RuntimeFault', ...(method?.faults ?? [])])]
  return {
    description: names.join(', '),
    content: json({ anyOf: names.map(named), discriminator: { propertyName: '_typeName' } }),
  }
}

function methodOperation(method: MethodSpec, rank: number): Schema {
  const params = method.params.filter((field) => field.versionRank <= rank)
  const isBodyNeeded = params.some((field) => !field.optional)
  return {
    tags: [method.managedType],
    operationId: `${method.managedType}_${method.name}`,
    parameters: [MO_ID],
    ...(params.length === 0
      ? {}
      : { requestBody: { required: isBodyNeeded, content: json(objectSchema(params, rank)) } }),
    responses: {
      ...(method.result
        ? { 200: { description: 'result', content: json(nullable(method.result)) } }
        : { 204: { description: 'done' } }),
      500: faultResponse(method),
    },
  }
}

function propertyOperation(type: string, field: FieldSpec): Schema {
  return {
    tags: [type],
    operationId: `${type}_get_${field.name}`,
    parameters: [MO_ID],
    responses: {
      200: { description: field.name, content: json(nullable(field)) },
      500: faultResponse(undefined),
    },
  }
}

function boxSchema(name: string, value: Schema): Schema {
  const box = { type: 'object', properties: { _value: value }, required: ['_value'] }
  return { allOf: [named('Any'), box], 'x-type-name': name }
}

/** Paths of what a class has by itself: a class's path may be used with the objects of its subclasses. */
function* pathsOf(
  type: ManagedTypeSpec,
  methods: readonly MethodSpec[],
  rank: number,
): Generator<readonly [string, Schema]> {
  const inherited = loadVimSpec().managedType(type.base, type.ns)?.properties
  for (const field of type.properties.values()) {
    if (field.versionRank > rank || inherited?.get(field.name) === field) continue
    yield [`/${type.name}/{moId}/${field.name}`, { get: propertyOperation(type.name, field) }]
  }
  for (const method of methods) yield [`/${type.name}/{moId}/${method.name}`, { post: methodOperation(method, rank) }]
}

function* allPaths(namespace: string, rank: number): Generator<readonly [string, Schema]> {
  const spec = loadVimSpec()
  const byType = new Map<string, MethodSpec[]>()
  for (const method of spec.methods(namespace)) {
    if (method.versionRank > rank) continue
    const list = byType.get(method.managedType)
    if (list) list.push(method)
    else byType.set(method.managedType, [method])
  }
  for (const type of spec.managedTypes(namespace)) {
    if (type.versionRank <= rank) yield* pathsOf(type, byType.get(type.name) ?? [], rank)
  }
}

function* allSchemas(namespace: string, rank: number): Generator<readonly [string, Schema]> {
  const spec = loadVimSpec()
  const discriminator = { propertyName: '_typeName' }
  const typeName = { type: 'object', properties: { _typeName: { type: 'string' } }, required: ['_typeName'] }
  yield ['Any', { ...typeName, discriminator }]
  yield ['DataObject', { allOf: [named('Any')] }]
  const reference = { type: { type: 'string' }, value: { type: 'string' } }
  yield [
    'ManagedObjectReference',
    { allOf: [named('Any'), { type: 'object', properties: reference, required: ['type', 'value'] }] },
  ]
  for (const [name, schema] of Object.entries(BUILT_IN_SCHEMAS)) {
    const binary = name === 'base64Binary' ? 'binary' : name
    yield [`Box_${binary}`, boxSchema(binary, schema)]
    yield [arrayBoxName(name), boxSchema(arrayBoxName(name), { type: 'array', items: schema })]
  }
  // Types of other services are made of vim25's, and some of vim25's of those that vSAN adds.
  for (const ns of new Set([namespace, 'vim25', 'vsan'])) {
    for (const type of spec.dataTypes(ns)) {
      if (type.versionRank > rank || isBuiltIn(type.name)) continue
      yield [type.name, typeSchema(type, rank)]
      yield [arrayBoxName(type.name), boxSchema(arrayBoxName(type.name), { type: 'array', items: named(type.name) })]
    }
    for (const type of spec.enumTypes(ns)) {
      if (type.versionRank <= rank) yield [type.name, { type: 'string', enum: type.values }]
    }
  }
}

function* members(entries: Iterable<readonly [string, Schema]>): Generator<string> {
  const seen = new Set<string>()
  let text = ''
  for (const [name, schema] of entries) {
    if (seen.has(name)) continue
    text += `${seen.size === 0 ? '' : ','}\n${JSON.stringify(name)}:${JSON.stringify(schema)}`
    seen.add(name)
    if (text.length < 64 * 1024) continue
    yield text
    text = ''
  }
  yield text
}

function* write(namespace: string, release: string, rank: number): Generator<string> {
  const head = {
    openapi: '3.0.3',
    info: { title: `Virtual Infrastructure JSON API: ${namespace}`, version: release },
    servers: [{ url: `/sdk/${namespace}/${release}` }],
    security: [{ session: [] }],
  }
  yield `${JSON.stringify(head).slice(0, -1)},"paths":{`
  yield* members(allPaths(namespace, rank))
  const session = { type: 'apiKey', in: 'header', name: 'vmware-api-session-id' }
  yield `},"components":{"securitySchemes":${JSON.stringify({ session })},"schemas":{`
  yield* members(allSchemas(namespace, rank))
  yield '}}}'
}

/** The newest document that was made: whoever asks for one asks for the same again. */
let kept: { readonly key: string; readonly pieces: readonly string[] } | undefined

/** The OpenAPI document of a service as a release has it, made from the type tables, in pieces. */
export function* openApiDocument(namespace: string, release: string, rank: number): Generator<string, void> {
  const key = `${namespace} ${release} ${rank}`
  if (kept?.key === key) {
    yield* kept.pieces
    return
  }
  const pieces: string[] = []
  for (const piece of write(namespace, release, rank)) {
    pieces.push(piece)
    yield piece
  }
  kept = { key, pieces }
}

// Values of the wire model in memory have the form of `/api` JSON: structs are plain objects without unset fields, maps objects,
// sets arrays, ids and enums strings. What is compiled here checks them and turns them into the other forms and back.
import { isOnCalendar } from './calendar.ts'
import { errorName, type VapiSpec, type VapiType, type VapiUnion } from './vapi.ts'

/** `api`: JSON of the second generation; `rest`: of the first, maps as lists of pairs; `rpc`: typed values of JSON-RPC. */
export type VapiWireForm = 'api' | 'rest' | 'rpc'

/** A value that does not fit its type. `isUnexpected`: a field that the struct does not have. */
export class VapiTypeMismatch extends Error {
  readonly path: string
  readonly isUnexpected: boolean
  constructor(path: string, problem: string, isUnexpected = false) {
    super(problem)
    this.path = path
    this.isUnexpected = isUnexpected
  }
}

type Convert = (value: unknown, path: string) => unknown

interface Compiled {
  readonly decode: Convert
  /** undefined: the value is in that form already. */
  readonly encode: Convert | undefined
}

const DATETIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)$/

/** Readers and writers of one form, compiled at the first use of each type. */
export class VapiCodec {
  private readonly spec: VapiSpec
  private readonly form: VapiWireForm
  private readonly structs = new Map<string, Compiled>()
  private readonly inputs = new Map<string, StructCodec>()
  private readonly outputs = new Map<string, Compiled>()

  constructor(spec: VapiSpec, form: VapiWireForm) {
    this.spec = spec
    this.form = form
  }

  /** Checks the parameters of an operation and brings them into the form of memory. Throws VapiTypeMismatch. */
  decodeInput(service: string, operation: string, input: Readonly<Record<string, unknown>>): Record<string, unknown> {
    const key = `${service} ${operation}`
    let codec = this.inputs.get(key)
    if (!codec) {
      codec = new StructCodec(this, this.spec.model.services[service]![operation]!.in, [], '')
      this.inputs.set(key, codec)
    }
    return codec.decode(input, '')
  }

  /** A result in this form. */
  encodeOutput(service: string, operation: string, value: unknown): unknown {
    const compiled = this.output(service, operation)
    return compiled.encode ? compiled.encode(value, '') : (value ?? null)
  }

  /** Checks a value against the type of the operation's result. Throws VapiTypeMismatch. */
  decodeOutput(service: string, operation: string, value: unknown): unknown {
    return this.output(service, operation).decode(value, '')
  }

  private output(service: string, operation: string): Compiled {
    const key = `${service} ${operation}`
    let compiled = this.outputs.get(key)
    if (!compiled) {
      compiled = this.compile(this.spec.model.services[service]![operation]!.out)
      this.outputs.set(key, compiled)
    }
    return compiled
  }

  /** Reader and writer of a type. */
  compile(type: VapiType): Compiled {
    if (typeof type === 'string') return this.scalar(type)
    const [form, first, second] = type as [string, VapiType, VapiType]
    switch (form) {
      case 'opt':
        return this.optional(this.compile(first))
      case 'list':
      case 'set':
        return this.list(this.compile(first), form === 'set')
      case 'map':
        return this.map(this.compile(second))
      case 'struct':
        return this.struct(first as string)
      case 'enum':
        return this.enumeration(first as string)
      case 'id':
        return this.scalar('string')
      default:
        return ANYTHING
    }
  }

  private scalar(type: string): Compiled {
    if (type === 'anyerror') return this.error()
    const check = SCALARS[type]
    if (!check) return ANYTHING
    const boxes = this.form === 'rpc' ? BOXES[type] : undefined
    const decode: Convert = (value, path) => {
      const bare = boxes && isObject(value) && boxes in value ? value[boxes] : value
      if (!check(bare)) throw new VapiTypeMismatch(path, `is no ${type}`)
      return bare
    }
    if (type === 'void') return { decode: () => undefined, encode: () => null }
    return { decode, encode: boxes ? (value) => ({ [boxes]: value }) : undefined }
  }

  // In memory as `/api` writes it: `{ error_type, messages }`.
  private error(): Compiled {
    if (this.form === 'api') return ANYTHING
    const canonical = (value: unknown) => errorName((value as { error_type: string }).error_type)
    const decode: Convert = (value) => value
    if (this.form === 'rest') return { decode, encode: (value) => ({ type: canonical(value), value }) }
    return { decode, encode: (value) => encodeRpcError(canonical(value), value as RpcErrorFields) }
  }

  private optional({ decode, encode }: Compiled): Compiled {
    if (this.form !== 'rpc')
      return {
        decode: (value, path) => (value === null || value === undefined ? undefined : decode(value, path)),
        encode: encode && ((value, path) => (value === undefined || value === null ? value : encode(value, path))),
      }
    return {
      decode: (value, path) => {
        const bare = isObject(value) && 'OPTIONAL' in value ? value.OPTIONAL : value
        return bare === null || bare === undefined ? undefined : decode(bare, path)
      },
      encode: (value, path) => ({
        OPTIONAL: value === undefined || value === null ? null : encode ? encode(value, path) : value,
      }),
    }
  }

  private list({ decode, encode }: Compiled, isSet: boolean): Compiled {
    return {
      decode: (value, path) => {
        if (!Array.isArray(value)) throw new VapiTypeMismatch(path, 'is no list')
        const items = value.map((item, i) => decode(item, `${path}[${i}]`))
        return isSet && typeof items[0] === 'string' ? [...new Set(items)] : items
      },
      encode: encode && ((value, path) => (value as unknown[]).map((item) => encode(item, path))),
    }
  }

  // Keys of maps are strings in every service.
  private map({ decode, encode }: Compiled): Compiled {
    if (this.form === 'api') {
      return {
        decode: (value, path) => {
          if (!isObject(value)) throw new VapiTypeMismatch(path, 'is no map')
          return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, decode(item, `${path}.${key}`)]))
        },
        encode: encode && ((value, path) => mapValues(value as object, (item) => encode(item, path))),
      }
    }
    const isRpc = this.form === 'rpc'
    return {
      decode: (value, path) => {
        if (!Array.isArray(value)) throw new VapiTypeMismatch(path, 'is no map')
        return Object.fromEntries(
          value.map((entry: unknown) => {
            const structure = isObject(entry) && isRpc ? (entry.STRUCTURE as Record<string, unknown>) : entry
            const pair = isObject(structure) && isRpc ? structure['map-entry'] : structure
            if (!isObject(pair) || typeof pair.key !== 'string')
              throw new VapiTypeMismatch(path, 'has an entry without key')
            return [pair.key, decode(pair.value, `${path}.${pair.key}`)]
          }),
        )
      },
      encode: (value, path) =>
        Object.entries(value as object).map(([key, item]) => {
          const pair = { key, value: encode ? encode(item, path) : item }
          return isRpc ? { STRUCTURE: { 'map-entry': pair } } : pair
        }),
    }
  }

  private enumeration(name: string): Compiled {
    const values = new Set(this.spec.model.enums[name])
    return {
      decode: (value, path) => {
        if (typeof value !== 'string' || (values.size > 0 && !values.has(value)))
          throw new VapiTypeMismatch(path, `${JSON.stringify(value)} is none of its values`)
        return value
      },
      encode: undefined,
    }
  }

  private struct(name: string): Compiled {
    const known = this.structs.get(name)
    if (known) return known
    const fields = this.spec.model.structs[name]
    if (!fields) return ANYTHING
    // Entered before its fields are compiled: structs may contain themselves.
    const codec = new StructCodec(this, fields, this.spec.unionsOf(name), name)
    const isPlain = this.form === 'api' || (this.form === 'rest' && !containsMap(this.spec, name, new Set()))
    const isRpc = this.form === 'rpc'
    const compiled: Compiled = {
      decode: (value, path) => {
        const structure = isRpc && isObject(value) && isObject(value.STRUCTURE) ? value.STRUCTURE : undefined
        const bare = structure ? Object.values(structure)[0] : value
        if (!isObject(bare) || Array.isArray(bare)) throw new VapiTypeMismatch(path, 'is no structure')
        return codec.decode(bare, path)
      },
      encode: isPlain
        ? undefined
        : isRpc
          ? (value) => ({ STRUCTURE: { [name]: codec.encode(value as Record<string, unknown>) } })
          : (value) => codec.encode(value as Record<string, unknown>),
    }
    this.structs.set(name, compiled)
    return compiled
  }
}

/** Fields of a struct or parameters of an operation. */
class StructCodec {
  private readonly codec: VapiCodec
  private readonly types: Readonly<Record<string, VapiType>>
  private readonly unions: readonly VapiUnion[]
  private readonly name: string
  private fields: Map<string, Compiled & { isOptional: boolean }> | undefined

  constructor(codec: VapiCodec, types: Readonly<Record<string, VapiType>>, unions: readonly VapiUnion[], name: string) {
    this.codec = codec
    this.types = types
    this.unions = unions
    this.name = name
  }

  private compiled() {
    this.fields ??= new Map(
      Object.entries(this.types).map(([field, type]) => {
        const isOptional = Array.isArray(type) && type[0] === 'opt'
        return [field, { ...this.codec.compile(type), isOptional }]
      }),
    )
    return this.fields
  }

  decode(value: Readonly<Record<string, unknown>>, path: string): Record<string, unknown> {
    const fields = this.compiled()
    const prefix = path === '' ? '' : `${path}.`
    for (const name in value) {
      if (!fields.has(name))
        throw new VapiTypeMismatch(prefix + name, `is not known in ${this.name || 'this operation'}`, true)
    }
    const decoded: Record<string, unknown> = {}
    for (const [name, { decode, isOptional }] of fields) {
      const given = value[name]
      if (given === undefined || given === null) {
        if (!isOptional) throw new VapiTypeMismatch(prefix + name, 'is missing')
        continue
      }
      const item = decode(given, prefix + name)
      if (item !== undefined) decoded[name] = item
    }
    for (const { discriminant, cases } of this.unions) {
      const chosen = cases[String(decoded[discriminant])]
      for (const name of chosen?.required ?? []) {
        if (decoded[name] === undefined)
          throw new VapiTypeMismatch(prefix + name, `is missing where ${discriminant} is ${decoded[discriminant]}`)
      }
      for (const { required, optional } of chosen ? Object.values(cases) : []) {
        for (const name of [...required, ...optional]) {
          if (decoded[name] !== undefined && !chosen!.required.includes(name) && !chosen!.optional.includes(name))
            throw new VapiTypeMismatch(prefix + name, `is set where ${discriminant} is ${decoded[discriminant]}`, true)
        }
      }
    }
    return decoded
  }

  encode(value: Readonly<Record<string, unknown>>): Record<string, unknown> {
    const encoded: Record<string, unknown> = {}
    for (const [name, { encode }] of this.compiled()) encoded[name] = encode ? encode(value[name], name) : value[name]
    return encoded
  }
}

interface RpcErrorFields {
  readonly error_type: string
  readonly messages: readonly object[]
}

/** An error as a typed value of JSON-RPC. */
export function encodeRpcError(canonical: string, { error_type, messages }: RpcErrorFields): unknown {
  const name = 'com.vmware.vapi.std.localizable_message'
  const unset = { OPTIONAL: null }
  return {
    ERROR: {
      [canonical]: {
        messages: messages.map((message) => ({
          STRUCTURE: { [name]: { ...message, params: unset, localized: unset } },
        })),
        data: unset,
        error_type: { OPTIONAL: error_type },
      },
    },
  }
}

const ANYTHING: Compiled = { decode: (value) => value, encode: undefined }
const isString = (value: unknown) => typeof value === 'string'
const SCALARS: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: isString,
  id: isString,
  uri: isString,
  secret: isString,
  binary: isString,
  datetime: (value) => typeof value === 'string' && DATETIME.test(value) && isOnCalendar(value),
  long: (value) => Number.isInteger(value),
  double: (value) => typeof value === 'number',
  boolean: (value) => typeof value === 'boolean',
  void: (value) => value === undefined || value === null,
}
const BOXES: Readonly<Record<string, string>> = { secret: 'SECRET', binary: 'BINARY' }

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function mapValues(value: object, convert: (item: unknown) => unknown): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, convert(item)]))
}

function containsMap(spec: VapiSpec, struct: string, seen: Set<string>): boolean {
  if (seen.has(struct)) return false
  seen.add(struct)
  const inType = (type: VapiType): boolean => {
    if (typeof type === 'string') return false
    if (type[0] === 'map') return true
    if (type[0] === 'struct') return containsMap(spec, type[1] as string, seen)
    return type[0] !== 'enum' && type[0] !== 'id' && type[1] !== undefined && inType(type[1] as VapiType)
  }
  return Object.values(spec.model.structs[struct] ?? {}).some(inType)
}

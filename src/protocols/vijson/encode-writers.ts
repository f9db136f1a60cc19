import { arrayBoxName, type FieldSpec } from '../../spec/field.ts'
import { fragmentsOf } from '../../spec/shared-value.ts'
import { type DataTypeSpec, type EnumSpec, isBuiltIn, loadVimSpec } from '../../spec/vim.ts'

/** Writes one value as JSON text. */
export type Write = (value: unknown) => string

interface Named {
  readonly _typeName?: string
}
interface Box extends Named {
  readonly _value?: unknown
}
interface Reference {
  readonly type: string
  readonly value: string
}

/** What writes data objects of one type for one version. */
interface TypeWriter {
  readonly type: DataTypeSpec
  readonly write: (value: object) => string
  /** The writer for a run-time type: itself, or of the nearest ancestor that the version has. */
  readonly actual: (typeName: string) => TypeWriter
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON has no control characters in strings
const NEEDS_ESCAPE = /["\\\u0000-\u001f\ud800-\udfff]/

/** A JSON string; short plain text, which is nearly all there is, is not looked at twice. */
export function quote(text: string): string {
  return NEEDS_ESCAPE.test(text) ? JSON.stringify(text) : `"${text}"`
}

// JSON has no such numbers: their names are what its own libraries write for them.
function float(value: number): string {
  return Number.isFinite(value) ? String(value) : `"${value}"`
}

function referenceText(value: unknown): string {
  const { type, value: id } = value as Reference
  return `{"_typeName":"ManagedObjectReference","type":${quote(type)},"value":${quote(id)}}`
}

const plain: Write = (value) => String(value)
const quoted: Write = (value) => quote(value as string)
const SCALARS: Readonly<Record<string, Write>> = {
  int: plain,
  short: plain,
  byte: plain,
  // Numbers and bigints alike are written digit by digit.
  long: plain,
  boolean: plain,
  float: float as Write,
  double: float as Write,
}

// Concatenation builds a tree of pieces; as a number the text is flattened once, before it is kept and copied many times.
function flatten(text: string): string {
  Number(text)
  return text
}

let lastFragmentId = 0
/** Ids under which shared values keep their JSON. Negative: the positive ones are those of the SOAP writers. */
function nextFragmentId(): number {
  lastFragmentId -= 1
  return lastFragmentId
}

/** Text of a value, kept with it where the value is shared by many owners. */
function kept<T extends object>(write: (value: T) => string): (value: T) => string {
  const id = nextFragmentId()
  return (value) => {
    const fragments = fragmentsOf(value)
    if (!fragments) return write(value)
    let text = fragments.get(id)
    if (text === undefined) {
      text = flatten(write(value))
      fragments.set(id, text)
    }
    return text
  }
}

/** Writers of one version rank. Made at first use, kept for good: there are only as many as versions. */
export class RankWriters {
  private readonly rank: number
  /** Wire namespace of the service, where two services have a type of the same name. */
  private readonly service: string
  private readonly types = new Map<DataTypeSpec, TypeWriter>()
  private readonly boxes = new Map<string, Write>()

  constructor(rank: number, service: string) {
    this.rank = rank
    this.service = service
  }

  /** Fields that the version has, and required ones always. */
  fieldsOf(type: DataTypeSpec): readonly FieldSpec[] {
    return type.fields.filter((field) => !field.optional || field.versionRank <= this.rank)
  }

  /** The nearest ancestor that the version has; the type itself mostly. */
  known(type: DataTypeSpec): DataTypeSpec {
    let at = type
    while (at.versionRank > this.rank && at.base) at = at.base
    return at
  }

  dataTypeNamed(name: string, near = this.service): DataTypeSpec | undefined {
    const spec = loadVimSpec()
    return spec.dataType(name, near) ?? spec.dataType(name, this.service) ?? spec.dataType(name)
  }

  private enumNamed(name: string): EnumSpec | undefined {
    return loadVimSpec().enumType(name, this.service) ?? loadVimSpec().enumType(name)
  }

  typeWriter(type: DataTypeSpec): TypeWriter {
    let writer = this.types.get(type)
    if (!writer) {
      writer = this.makeTypeWriter(type)
      this.types.set(type, writer)
    }
    return writer
  }

  private makeTypeWriter(type: DataTypeSpec): TypeWriter {
    let compiled: ((value: object) => string) | undefined
    const write = kept((value: object) => {
      // The code is made when a value is there, as types contain each other.
      compiled ??= this.compile(type)
      return compiled(value)
    })
    const byName = new Map<string, TypeWriter>()
    const actual = (typeName: string): TypeWriter => {
      let found = byName.get(typeName)
      if (!found) {
        found = typeName === type.name ? self : this.subtypeWriter(type, typeName)
        byName.set(typeName, found)
      }
      return found
    }
    const self: TypeWriter = { type, write, actual }
    return self
  }

  private subtypeWriter(declared: DataTypeSpec, typeName: string): TypeWriter {
    const type = this.dataTypeNamed(typeName, declared.ns)
    if (!type) throw new Error(`no data type ${typeName} in the tables`)
    let above: DataTypeSpec | undefined = type
    while (above && above !== declared) above = above.base
    if (!above) throw new Error(`a value of type ${typeName} stands where ${declared.name} is declared`)
    return this.typeWriter(this.known(type))
  }

  /** Straight-line code for the fields of a type. */
  private compile(type: DataTypeSpec): (value: object) => string {
    const helpers: unknown[] = []
    const helper = (value: unknown): string => `h[${helpers.push(value) - 1}]`
    const lines = this.fieldsOf(type).map((field) => {
      const name = JSON.stringify(field.name)
      const start = JSON.stringify(`,${name}:`)
      const item = this.itemWriter(field)
      const text = field.array ? `${helper(arrayOf(item))}(x)` : item === plain ? 'x' : `${helper(item)}(x)`
      return `x=v[${name}];if(x!=null)s+=${start}+${text};`
    })
    const open = JSON.stringify(`{"_typeName":${JSON.stringify(type.name)}`)
    const code = `return v=>{let s=${open},x;${lines.join('\n')}return s+'}'}`
    return new Function('h', code)(helpers) as (value: object) => string
  }

  /** What writes one item of a field. */
  itemWriter(field: FieldSpec): Write {
    if (field.isRef) return referenceText
    if (field.type === 'anyType') return this.any
    const { type: name } = field
    if (isBuiltIn(name)) return SCALARS[name] ?? quoted
    const type = loadVimSpec().dataType(name, field.ns)
    if (type) return this.objectWriter(type)
    if (loadVimSpec().enumType(name, field.ns)) return quoted
    throw new Error(`no type ${name} in the tables`)
  }

  objectWriter(type: DataTypeSpec): Write {
    const declared = this.typeWriter(type)
    const { name } = type
    return (value) => {
      const own = (value as Named)._typeName
      return own === undefined || own === name
        ? declared.write(value as object)
        : declared.actual(own).write(value as object)
    }
  }

  /** Writes a value of an Any place: data objects name their types anyway, everything else stands in a box. */
  readonly any: Write = (value) => {
    switch (typeof value) {
      case 'string':
        return `{"_typeName":"string","_value":${quote(value)}}`
      case 'boolean':
        return `{"_typeName":"boolean","_value":${value}}`
      case 'bigint':
        return `{"_typeName":"long","_value":${value}}`
      case 'number': {
        const type = Number.isInteger(value) ? ((value | 0) === value ? 'int' : 'long') : 'double'
        return `{"_typeName":"${type}","_value":${float(value)}}`
      }
      default:
    }
    const box = value as Box
    const typeName = box._typeName
    if (typeName === undefined) throw new Error('a value in an anyType place names no type')
    let write = this.boxes.get(typeName)
    if (!write) {
      write = this.boxWriter(typeName)
      this.boxes.set(typeName, write)
    }
    return write(box._value === undefined ? box : box._value)
  }

  /** What writes the content of a box of this name, or a value that names this type. */
  private boxWriter(name: string): Write {
    if (name === 'ManagedObjectReference') return referenceText
    if (name === 'anyType') return this.any
    if (isBuiltIn(name)) {
      const write = SCALARS[name] ?? quoted
      const open = `{"_typeName":"${name === 'base64Binary' ? 'binary' : name}","_value":`
      return (value) => `${open}${write(value)}}`
    }
    const enumType = this.enumNamed(name)
    if (enumType) {
      const shown = enumType.versionRank <= this.rank ? name : 'string'
      return (value) => `{"_typeName":"${shown}","_value":${quote(String(value))}}`
    }
    const type = this.dataTypeNamed(name)
    if (type) {
      const declared = this.typeWriter(this.known(type))
      const exact = this.typeWriter(type)
      return (value) => {
        const own = (value as Named)._typeName
        const writer = own === undefined || own === type.name ? declared : exact.actual(own)
        return writer.write(value as object)
      }
    }
    if (name.startsWith('ArrayOf')) return this.arrayBoxWriter(name.slice('ArrayOf'.length))
    throw new Error(`no type ${name} in the tables`)
  }

  private arrayBoxWriter(item: string): Write {
    const builtIn = item.charAt(0).toLowerCase() + item.slice(1)
    if (builtIn === 'anyType') return boxOf('ArrayOfAnyType', this.any)
    if (item === 'ManagedObjectReference') return boxOf(`ArrayOf${item}`, referenceText)
    if (isBuiltIn(builtIn)) return boxOf(arrayBoxName(builtIn), SCALARS[builtIn] ?? quoted)
    const type = this.dataTypeNamed(item)
    if (type) {
      const shown = this.known(type)
      return boxOf(arrayBoxName(shown.name), this.objectWriter(shown))
    }
    if (!this.enumNamed(item)) throw new Error(`no type ArrayOf${item} in the tables`)
    return boxOf(arrayBoxName(item), quoted)
  }
}

function boxOf(name: string, item: Write): Write {
  const items = arrayOf(item)
  return (value) => `{"_typeName":"${name}","_value":${items(value)}}`
}

/** All items in brackets; the text of a shared array is kept. */
function arrayOf(item: Write): Write {
  return kept((values: object) => {
    let text = ''
    for (const value of values as Iterable<unknown>) text += text === '' ? item(value) : `,${item(value)}`
    return `[${text}]`
  }) as Write
}

const made = new Map<string, RankWriters>()

/** The writers for a release of a service. */
export function writersFor(rank: number, service: string): RankWriters {
  const key = `${service} ${rank}`
  let writers = made.get(key)
  if (!writers) {
    writers = new RankWriters(rank, service)
    made.set(key, writers)
  }
  return writers
}

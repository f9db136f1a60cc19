import { arrayBoxName, type FieldSpec } from '../../spec/field.ts'
import { fragmentsOf } from '../../spec/shared-value.ts'
import { type DataTypeSpec, type EnumSpec, isBuiltIn, loadVimSpec } from '../../spec/vim.ts'
import { escapeAttribute, escapeText } from './encode-escape.ts'

/** Writes one element; `open` is `<name` with its declarations, `close` the end tag. */
export type ItemWriter = (value: unknown, open: string, close: string) => string

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

/** Writes the content of a data object's element, for one type, one version and one default namespace. */
interface TypeWriter {
  readonly type: DataTypeSpec
  /** ` xsi:type="…"` as it reads under the writer's default namespace. */
  readonly attribute: string
  readonly body: (value: object) => string
  /** The writer for a run-time type: itself, or of the nearest ancestor that the version has. */
  readonly actual: (typeName: string) => TypeWriter
}

function float(value: number): string {
  if (Number.isFinite(value)) return String(value)
  return Number.isNaN(value) ? 'NaN' : value > 0 ? 'INF' : '-INF'
}

// Concatenation builds a tree of pieces; as a number the text is flattened once, before it is kept and copied many times.
function flatten(text: string): string {
  Number(text)
  return text
}

let lastFragmentId = 0
/** Ids under which shared values keep their text: one for each writer, never reused. */
function nextFragmentId(): number {
  lastFragmentId += 1
  return lastFragmentId
}

function typeAttribute(name: string, ns: string, current: string): string {
  return ns === current ? ` xsi:type="${name}"` : ` xmlns:${ns}="urn:${ns}" xsi:type="${ns}:${name}"`
}

function referenceText(ref: Reference, open: string, attribute: string, close: string): string {
  return `${open} type="${escapeAttribute(ref.type)}"${attribute}>${escapeText(ref.value)}${close}`
}

const writeScalar: Readonly<Record<string, (value: never) => string>> = {
  float: float,
  double: float,
  string: escapeText,
  anyURI: escapeText,
  dateTime: escapeText,
  base64Binary: escapeText,
}
const plain = (value: unknown): string => String(value)

/** Writers of one version rank on one service. Made at first use, kept for good: there are only as many as versions. */
export class RankWriters {
  private readonly rank: number
  /** Wire namespace of the service, where two services have a type of the same name. */
  private readonly service: string
  private readonly types = new Map<string, TypeWriter>()
  private readonly anys = new Map<string, ItemWriter>()

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

  private dataTypeNamed(name: string, near: string): DataTypeSpec | undefined {
    const spec = loadVimSpec()
    return spec.dataType(name, near) ?? spec.dataType(name, this.service) ?? spec.dataType(name)
  }

  private enumNamed(name: string, near: string): EnumSpec | undefined {
    const spec = loadVimSpec()
    return spec.enumType(name, near) ?? spec.enumType(name, this.service) ?? spec.enumType(name)
  }

  typeWriter(type: DataTypeSpec, current: string): TypeWriter {
    const key = `${type.ns}:${type.name} ${current}`
    let writer = this.types.get(key)
    if (!writer) {
      writer = this.makeTypeWriter(type, current)
      this.types.set(key, writer)
    }
    return writer
  }

  private makeTypeWriter(type: DataTypeSpec, current: string): TypeWriter {
    const id = nextFragmentId()
    let compiled: ((value: object) => string) | undefined
    const body = (value: object): string => {
      // The code is made when a value is there, as types contain each other.
      compiled ??= this.compile(type, current)
      const fragments = fragmentsOf(value)
      if (!fragments) return compiled(value)
      let text = fragments.get(id)
      if (text === undefined) {
        text = flatten(compiled(value))
        fragments.set(id, text)
      }
      return text
    }
    const byName = new Map<string, TypeWriter>()
    const actual = (typeName: string): TypeWriter => {
      let found = byName.get(typeName)
      if (!found) {
        found = typeName === type.name ? self : this.subtypeWriter(type, typeName, current)
        byName.set(typeName, found)
      }
      return found
    }
    const self: TypeWriter = { type, attribute: typeAttribute(type.name, type.ns, current), body, actual }
    return self
  }

  private subtypeWriter(declared: DataTypeSpec, typeName: string, current: string): TypeWriter {
    const type = this.dataTypeNamed(typeName, declared.ns)
    if (!type) throw new Error(`no data type ${typeName} in the tables`)
    let above: DataTypeSpec | undefined = type
    while (above && above !== declared) above = above.base
    if (!above) throw new Error(`a value of type ${typeName} stands where ${declared.name} is declared`)
    return this.typeWriter(this.known(type), current)
  }

  /** Straight-line code for the fields of a type: about twice as fast as a loop over closures. */
  private compile(type: DataTypeSpec, current: string): (value: object) => string {
    const helpers: unknown[] = []
    const helper = (value: unknown): string => `h[${helpers.push(value) - 1}]`
    const text = helper(escapeText)
    const lines: string[] = []
    for (const field of this.fieldsOf(type)) {
      const open = openTag(field.name, field.elementNs, current)
      const start = JSON.stringify(open)
      const whole = JSON.stringify(`${open}>`)
      const end = JSON.stringify(`</${field.name}>`)
      let expression: string
      if (field.isRef) {
        const item = helper(this.itemWriter(field, field.elementNs))
        expression = `${item}(@,${start},${end})`
      } else if (field.type === 'int' || field.type === 'long' || field.type === 'boolean') {
        expression = `${whole}+@+${end}`
      } else if (field.type === 'float' || field.type === 'double') {
        expression = `${whole}+${helper(float)}(@)+${end}`
      } else if (field.type === 'short' || field.type === 'byte') {
        expression = `${whole}+@+${end}`
      } else if (field.type !== 'anyType' && !this.isData(field)) {
        expression = `${whole}+${text}(@)+${end}`
      } else {
        expression = `${helper(this.itemWriter(field, field.elementNs))}(@,${start},${end})`
      }
      const name = JSON.stringify(field.name)
      if (field.array) {
        const item = new Function('h', `return x=>${expression.replaceAll('@', 'x')}`)(helpers) as (
          x: unknown,
        ) => string
        lines.push(`x=v[${name}];if(x!=null)s+=${helper(sharedArray(item))}(x);`)
      } else {
        lines.push(`x=v[${name}];if(x!=null)s+=${expression.replaceAll('@', 'x')};`)
      }
    }
    const code = `return v=>{let s='',x;${lines.join('\n')}return s}`
    return new Function('h', code)(helpers) as (value: object) => string
  }

  private isData(field: FieldSpec): boolean {
    return !isBuiltIn(field.type) && loadVimSpec().enumType(field.type, field.ns) === undefined
  }

  /** What writes one item of a field whose element stands in `current`, its default namespace inside. */
  itemWriter(field: FieldSpec, current: string): ItemWriter {
    if (field.isRef) return (value, open, close) => referenceText(value as Reference, open, '', close)
    if (field.type === 'anyType') return this.anyWriter(current)
    if (!this.isData(field)) {
      const write = (isBuiltIn(field.type) ? (writeScalar[field.type] ?? plain) : escapeText) as (v: unknown) => string
      return (value, open, close) => `${open}>${write(value)}${close}`
    }
    const type = loadVimSpec().dataType(field.type, field.ns)
    if (!type) throw new Error(`no data type ${field.type} in the tables`)
    return this.objectWriter(type, current)
  }

  objectWriter(type: DataTypeSpec, current: string): ItemWriter {
    const declared = this.typeWriter(type, current)
    const { name } = type
    return (value, open, close) => {
      const own = (value as Named)._typeName
      if (own === undefined || own === name) return `${open}>${declared.body(value as object)}${close}`
      const actual = declared.actual(own)
      return actual === declared
        ? `${open}>${declared.body(value as object)}${close}`
        : `${open}${actual.attribute}>${actual.body(value as object)}${close}`
    }
  }

  anyWriter(current: string): ItemWriter {
    let writer = this.anys.get(current)
    if (!writer) {
      const boxes = new Map<string, ItemWriter>()
      writer = (value, open, close) => this.writeAny(value, open, close, current, boxes)
      this.anys.set(current, writer)
    }
    return writer
  }

  /** `boxes`: the writers that are known under the default namespace, by type. */
  private writeAny(
    value: unknown,
    open: string,
    close: string,
    current: string,
    boxes: Map<string, ItemWriter>,
  ): string {
    switch (typeof value) {
      case 'string':
        return `${open} xsi:type="xsd:string">${escapeText(value)}${close}`
      case 'boolean':
        return `${open} xsi:type="xsd:boolean">${value}${close}`
      case 'bigint':
        return `${open} xsi:type="xsd:long">${value}${close}`
      case 'number': {
        const type = Number.isInteger(value) ? ((value | 0) === value ? 'int' : 'long') : 'double'
        return `${open} xsi:type="xsd:${type}">${float(value)}${close}`
      }
      default:
    }
    const box = value as Box
    const typeName = box._typeName
    if (typeName === undefined) throw new Error('a value in an anyType place names no type')
    let writer = boxes.get(typeName)
    if (!writer) {
      writer = this.boxWriter(typeName, current)
      boxes.set(typeName, writer)
    }
    return writer(box._value === undefined ? box : box._value, open, close)
  }

  /** What writes a value of the named type in an anyType place: the content of a box, or a value that names its type. */
  private boxWriter(name: string, current: string): ItemWriter {
    if (name === 'ManagedObjectReference') {
      const attribute = typeAttribute(name, 'vim25', current)
      return (value, open, close) => referenceText(value as Reference, open, attribute, close)
    }
    if (name === 'anyType') return this.anyWriter(current)
    if (isBuiltIn(name)) {
      const write = (writeScalar[name] ?? plain) as (value: unknown) => string
      return (value, open, close) => `${open} xsi:type="xsd:${name}">${write(value)}${close}`
    }
    const enumType = this.enumNamed(name, current)
    if (enumType) {
      const known = enumType.versionRank <= this.rank
      const attribute = known ? typeAttribute(name, enumType.ns, current) : ' xsi:type="xsd:string"'
      return (value, open, close) => `${open}${attribute}>${escapeText(String(value))}${close}`
    }
    const type = this.dataTypeNamed(name, current)
    if (type) return this.anyObjectWriter(type, current)
    if (name.startsWith('ArrayOf')) return this.arrayWriter(name.slice('ArrayOf'.length), current)
    throw new Error(`no type ${name} in the tables`)
  }

  private anyObjectWriter(type: DataTypeSpec, current: string): ItemWriter {
    if (loadVimSpec().isFault(type.name, type.ns)) {
      // A bare fault in an anyType place breaks clients: it goes in the envelope that faults in fields have.
      const localized = loadVimSpec().dataType('LocalizedMethodFault', 'vim25')!
      const write = this.anyObjectWriter(localized, current)
      return (value, open, close) =>
        write({ fault: { ...(value as Named), _typeName: type.name }, localizedMessage: '' }, open, close)
    }
    const declared = this.typeWriter(this.known(type), current)
    const exact = this.typeWriter(type, current)
    return (value, open, close) => {
      const own = (value as Named)._typeName
      const actual = own === undefined || own === type.name ? declared : exact.actual(own)
      return `${open}${actual.attribute}>${actual.body(value as object)}${close}`
    }
  }

  private arrayWriter(item: string, current: string): ItemWriter {
    const builtIn = item.charAt(0).toLowerCase() + item.slice(1)
    const simple = isBuiltIn(builtIn)
    const type = simple ? undefined : this.dataTypeNamed(item, current)
    const known = type && this.known(type)
    const enumType = simple || type ? undefined : this.enumNamed(item, current)
    if (!simple && !known && !enumType && item !== 'ManagedObjectReference') {
      throw new Error(`no type ArrayOf${item} in the tables`)
    }
    const name = simple ? builtIn : (known?.name ?? item)
    const ns = known?.ns ?? enumType?.ns ?? 'vim25'
    const attribute = typeAttribute(arrayBoxName(name), ns, current)
    const open = openTag(name, ns, current)
    const close = `</${name}>`
    const write = known ? this.anyObjectOf(known, ns) : this.boxWriter(name, ns)
    const items = sharedArray((value) => write(value, open, close))
    return (value, outerOpen, outerClose) => {
      const text = items(value as Iterable<unknown>)
      return text === '' ? `${outerOpen}${attribute}/>` : `${outerOpen}${attribute}>${text}${outerClose}`
    }
  }

  /** Items of a box always carry xsi:type: strict clients need it, the others ignore it. */
  private anyObjectOf(declared: DataTypeSpec, current: string): ItemWriter {
    const writer = this.typeWriter(declared, current)
    return (value, open, close) => {
      const own = (value as Named)._typeName
      const actual = own === undefined ? writer : writer.actual(own)
      return `${open}${actual.attribute}>${actual.body(value as object)}${close}`
    }
  }
}

/** All items one after another; the text of a shared array is kept. */
function sharedArray(item: (value: unknown) => string): (values: Iterable<unknown>) => string {
  const id = nextFragmentId()
  const all = (values: Iterable<unknown>): string => {
    let text = ''
    for (const value of values) text += item(value)
    return text
  }
  return (values) => {
    const fragments = fragmentsOf(values)
    if (!fragments) return all(values)
    let text = fragments.get(id)
    if (text === undefined) {
      text = flatten(all(values))
      fragments.set(id, text)
    }
    return text
  }
}

/** `<name`, with the default namespace switched where the element's is another. */
export function openTag(name: string, ns: string, current: string): string {
  return ns === current ? `<${name}` : `<${name} xmlns="urn:${ns}"`
}

const known = new Map<string, Map<number, RankWriters>>()

/** The writers for a client's version on a service. */
export function writersFor(rank: number, service = 'vim25'): RankWriters {
  let byRank = known.get(service)
  if (!byRank) {
    byRank = new Map()
    known.set(service, byRank)
  }
  let writers = byRank.get(rank)
  if (!writers) {
    writers = new RankWriters(rank, service)
    byRank.set(rank, writers)
  }
  return writers
}

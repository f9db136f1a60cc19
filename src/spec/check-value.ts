import { isOnCalendar } from './calendar.ts'
import { BUILT_IN, type FieldSpec } from './field.ts'
import { type DataTypeSpec, loadVimSpec } from './vim.ts'

/** How the problem of a field ends that should be there. */
export const NOT_SET = 'is required and not set'
/** Problems of one value that are listed; the first ones tell enough. */
const MAX_PROBLEMS = 10
const DATE_TIME = /^-?\d{4,}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/
const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/

const within = (low: number, high: number) => (value: unknown) =>
  Number.isInteger(value) && (value as number) >= low && (value as number) <= high
const isText = (value: unknown) => typeof value === 'string'
const isNumber = (value: unknown) => typeof value === 'number'

/** Whether a value in memory (ARCHITECTURE.md) is of a built-in type. */
const SCALARS: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: isText,
  anyURI: isText,
  int: within(-2147483648, 2147483647),
  short: within(-32768, 32767),
  byte: within(-128, 255),
  long: (value) => Number.isInteger(value) || typeof value === 'bigint',
  float: isNumber,
  double: isNumber,
  boolean: (value) => typeof value === 'boolean',
  dateTime: (value) => typeof value === 'string' && DATE_TIME.test(value) && isOnCalendar(value.slice(0, 19)),
  base64Binary: (value) => typeof value === 'string' && BASE64.test(value),
}

type Members = Readonly<Record<string, unknown>>

/** Walks a value along its type and collects what does not fit. */
class Check {
  readonly problems: string[] = []
  private readonly spec = loadVimSpec()
  private readonly service: string
  private readonly path: (string | number)[] = []

  constructor(service: string) {
    this.service = service
  }

  private object(reason: string): void {
    if (this.problems.length >= MAX_PROBLEMS) return
    const place = this.path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('')
    this.problems.push(`${place.replace(/^\./, '') || 'the value'}: ${reason}`)
  }

  private inside(step: string | number, check: () => void): void {
    this.path.push(step)
    check()
    this.path.pop()
  }

  /** A field's value; required arrays may be left out, which is an empty one. */
  field(field: FieldSpec, value: unknown): void {
    if (value === undefined || value === null) {
      if (!field.optional && !field.array) this.object(NOT_SET)
      return
    }
    if (!field.array) {
      this.item(field, value)
      return
    }
    if (!Array.isArray(value)) {
      this.object(`${shown(value)} is no array`)
      return
    }
    value.forEach((one, i) => {
      this.inside(i, () => this.item(field, one))
    })
  }

  private item(field: FieldSpec, value: unknown): void {
    if (field.isRef) {
      this.reference(value, field)
      return
    }
    this.typed(field.type, field.ns, value)
  }

  private typed(type: string, ns: string | undefined, value: unknown): void {
    if (type === 'anyType') {
      this.any(value)
      return
    }
    const fits = SCALARS[BUILT_IN[type] ?? type]
    if (fits) {
      if (!fits(value)) this.object(`${shown(value)} is no ${type}`)
      return
    }
    const enumType = this.spec.enumType(type, ns)
    if (enumType) {
      if (!enumType.values.includes(value as string)) this.object(`${shown(value)} is no ${type}`)
      return
    }
    const declared = this.spec.dataType(type, ns)
    if (declared) this.dataObject(declared, value)
    else this.object(`there is no type ${type}`)
  }

  private reference(value: unknown, { refType = 'ManagedObject', ns }: Partial<FieldSpec>): void {
    if (!isMembers(value) || typeof value.type !== 'string' || typeof value.value !== 'string') {
      this.object(`${shown(value)} is no reference`)
      return
    }
    const isKnown = this.spec.managedType(refType, ns) !== undefined && refType !== 'ManagedObject'
    if (isKnown && !this.spec.isSubtype(value.type, refType)) this.object(`a ${value.type} is no ${refType}`)
  }

  private dataObject(declared: DataTypeSpec, value: unknown): void {
    if (!isMembers(value)) {
      this.object(`${shown(value)} is no ${declared.name}`)
      return
    }
    const name = value._typeName
    const type = name === undefined || name === declared.name ? declared : this.named(name, declared.ns)
    if (!type) {
      this.object(`there is no type ${shown(name)}`)
      return
    }
    let above: DataTypeSpec | undefined = type
    while (above && above !== declared) above = above.base
    if (!above) {
      this.object(`a ${type.name} is no ${declared.name}`)
      return
    }
    this.members(type, value)
  }

  private named(name: unknown, near: string): DataTypeSpec | undefined {
    if (typeof name !== 'string') return undefined
    return this.spec.dataType(name, near) ?? this.spec.dataType(name, this.service) ?? this.spec.dataType(name)
  }

  members(type: DataTypeSpec, value: Members): void {
    const known = new Set(['_typeName'])
    for (const field of type.fields) {
      known.add(field.name)
      this.inside(field.name, () => this.field(field, value[field.name]))
    }
    for (const name of Object.keys(value))
      if (!known.has(name) && value[name] !== undefined) this.object(`${type.name} has no "${name}"`)
  }

  private any(value: unknown): void {
    if (['string', 'boolean', 'number', 'bigint'].includes(typeof value)) return
    if (!isMembers(value)) {
      this.object(`${shown(value)} names no type`)
      return
    }
    const { _typeName: name, _value: boxed } = value
    if (typeof name !== 'string') {
      this.object('a value in an anyType place names no type')
      return
    }
    if (boxed === undefined) {
      if (name === 'ManagedObjectReference') {
        this.reference(value, {})
        return
      }
      const type = this.named(name, this.service)
      if (type) this.members(type, value)
      else this.object(`there is no type ${name}`)
      return
    }
    if (name.startsWith('ArrayOf')) this.items(name.slice('ArrayOf'.length), boxed)
    else if (name === 'ManagedObjectReference') this.reference(boxed, {})
    else this.typed(name, undefined, boxed)
  }

  private items(item: string, boxed: unknown): void {
    if (!Array.isArray(boxed)) {
      this.object(`${shown(boxed)} is no array`)
      return
    }
    const builtIn = item.charAt(0).toLowerCase() + item.slice(1)
    const type = Object.hasOwn(BUILT_IN, builtIn) ? builtIn : item
    boxed.forEach((one, i) => {
      this.inside(i, () =>
        item === 'ManagedObjectReference' ? this.reference(one, {}) : this.typed(type, undefined, one),
      )
    })
  }
}

function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function shown(value: unknown): string {
  const text = typeof value === 'bigint' ? String(value) : (JSON.stringify(value) ?? 'nothing')
  return text.length > 80 ? `${text.slice(0, 80)}…` : text
}

/** What of a value in memory is not as its field, parameter or result is declared: a line each with the place, none where all is. */
export function problemsOf(field: FieldSpec, value: unknown, service = 'vim25'): readonly string[] {
  const check = new Check(service)
  check.field(field, value)
  return check.problems
}

/** The same of the fields of a data object of a named type, such as a fault. */
export function problemsOfObject(type: string, value: Members, service = 'vim25'): readonly string[] {
  const spec = loadVimSpec().dataType(type, service) ?? loadVimSpec().dataType(type)
  if (!spec) return [`there is no type ${type}`]
  const check = new Check(service)
  check.members(spec, value)
  return check.problems
}

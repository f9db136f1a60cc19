import { arrayBoxName, type FieldSpec } from './field.ts'
import type { DataTypeSpec, VimSpec } from './vim.ts'

export interface PathStep {
  readonly name: string
  readonly field: FieldSpec
  /** Key in brackets; the item is found by its `key` field, a reference by its value. */
  readonly key?: string | number
  readonly keyedBy?: 'key' | 'reference'
}

export interface PathSpec {
  readonly path: string
  readonly managedType: string
  readonly steps: readonly PathStep[]
  /** Field of the last step. */
  readonly field: FieldSpec
  /** True where the value is a whole array. */
  readonly array: boolean
  /** Static type of the value as an anyType carries it. */
  readonly typeName: string
  /** Subtypes declare the field with unlike types: the object that it is read from says which one holds. */
  readonly varies: boolean
}

interface Token {
  readonly name: string
  readonly key?: string | number
}

const STEP = /([A-Za-z_][\w-]*)(?:\[(?:"([^"]*)"|'([^']*)'|([^\]"']+))\])?(\.|$)/y

function tokens(path: string): Token[] | undefined {
  const out: Token[] = []
  STEP.lastIndex = 0
  for (let end = false; !end; ) {
    const match = STEP.exec(path)
    if (!match) return undefined
    const [, name = '', double, single, plain, dot] = match
    const quoted = double ?? single
    const key = plain !== undefined && /^-?\d+$/.test(plain) ? Number(plain) : (quoted ?? plain)
    out.push(key === undefined ? { name } : { name, key })
    end = dot === ''
  }
  return out
}

/** A field of the type or, where a base class is declared, of the first subtype that has it. */
function fieldBelow(spec: VimSpec, type: DataTypeSpec, name: string): FieldSpec | undefined {
  const own = type.fields.find((field) => field.name === name)
  if (own) return own
  for (const child of spec.subtypes(type.name)) {
    const sub = spec.dataType(child, type.ns)
    const field = sub && fieldBelow(spec, sub, name)
    if (field) return field
  }
  return undefined
}

/** All fields of this name that the type or one of its subtypes has. */
function fieldsBelow(spec: VimSpec, type: DataTypeSpec, name: string): FieldSpec[] {
  const own = type.fields.find((field) => field.name === name)
  if (own) return [own]
  return spec.subtypes(type.name).flatMap((child) => {
    const sub = spec.dataType(child, type.ns)
    return sub ? fieldsBelow(spec, sub, name) : []
  })
}

function keyedBy(spec: VimSpec, field: FieldSpec): 'key' | 'reference' | undefined {
  if (!field.array) return undefined
  if (field.isRef) return 'reference'
  const item = spec.dataType(field.type, field.ns)
  return item && fieldBelow(spec, item, 'key') ? 'key' : undefined
}

/**
 * Checks a property path (`config.hardware.device[2000].backing`) against the tables. Below a field declared as a base class
 * the fields of its subtypes are accepted, as the object decides at run time.
 */
export function resolvePath(spec: VimSpec, managedType: string, path: string): PathSpec | undefined {
  const parsed = tokens(path)
  const owner = spec.managedType(managedType)
  if (!parsed || !owner) return undefined
  const steps: PathStep[] = []
  let varies = false
  for (const { name, key } of parsed) {
    const last = steps.at(-1)
    let field: FieldSpec | undefined
    if (!last) {
      field = owner.properties.get(name)
    } else {
      if (last.field.array && last.key === undefined) return undefined
      const type = last.field.isRef ? undefined : spec.dataType(last.field.type, last.field.ns)
      field = type && fieldBelow(spec, type, name)
      if (type && new Set(fieldsBelow(spec, type, name).map(spec.boxName)).size > 1) varies = true
    }
    if (!field) return undefined
    if (key === undefined) {
      steps.push({ name, field })
      continue
    }
    const by = keyedBy(spec, field)
    if (!by) return undefined
    steps.push({ name, field, key, keyedBy: by })
  }
  const final = steps.at(-1)!
  const array = final.field.array && final.key === undefined
  return {
    path,
    managedType,
    steps,
    field: final.field,
    array,
    typeName: array ? arrayBoxName(final.field.type) : final.field.type,
    varies,
  }
}

/** Name of the type that the value at a path has in this object, where it `varies`; `top` is the value of the path's property. */
export function typeNameIn(
  spec: VimSpec,
  { steps, typeName }: Pick<PathSpec, 'steps' | 'typeName'>,
  top: unknown,
): string {
  let { field } = steps[0]!
  let owner: unknown = top
  for (const [i, step] of steps.entries()) {
    if (i > 0) {
      const named = (owner as { _typeName?: string } | undefined)?._typeName ?? field.type
      const found = spec.dataType(named, field.ns)?.fields.find((one) => one.name === step.name)
      if (!found) return typeName
      field = found
      owner = (owner as Record<string, unknown>)[step.name]
    }
    if (step.key === undefined) continue
    field = { ...field, array: false }
    owner = keyedItem(owner, step)
  }
  return spec.boxName(field)
}

/** The item of a keyed array that a step names. */
export function keyedItem(array: unknown, { key, keyedBy }: PathStep): unknown {
  if (!Array.isArray(array)) return undefined
  const wanted = String(key)
  return array.find(
    (item) => String((item as Record<string, unknown>)[keyedBy === 'reference' ? 'value' : 'key']) === wanted,
  )
}

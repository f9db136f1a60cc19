import type { BoxedValue, PropertyChange } from '../../generated/vim25.ts'
import type { FieldSpec, VimSpec } from '../../spec/vim.ts'
import type { CompiledPath } from './property-set.ts'

type Plain = Record<string, unknown>

/** Deep equality of API values; what is the same object is not looked into. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((item, i) => sameValue(item, b[i]))
  const left = a as Plain
  const right = b as Plain
  for (const key of Object.keys(left)) if (!sameValue(left[key], right[key])) return false
  for (const key of Object.keys(right)) if (right[key] !== undefined && left[key] === undefined) return false
  return true
}

/**
 * What partialUpdates sends: nested names, `add` and `remove` for items of keyed arrays, `assign` for the rest. Both values are set.
 */
export function partialChanges(spec: VimSpec, path: CompiledPath, before: unknown, after: unknown): PropertyChange[] {
  const changes: PropertyChange[] = []
  const last = path.steps.at(-1)!
  const whole = last.key !== undefined ? { ...last.field, array: false } : last.field
  difference(spec, path.path, whole, before, after, changes)
  return changes
}

function difference(
  spec: VimSpec,
  name: string,
  field: FieldSpec,
  before: unknown,
  after: unknown,
  changes: PropertyChange[],
): void {
  if (sameValue(before, after)) return
  const assign = () =>
    changes.push({
      name,
      op: 'assign',
      val: after === undefined ? undefined : { _typeName: spec.boxName(field), _value: after },
    } as PropertyChange)
  if (before === undefined || after === undefined) {
    assign()
  } else if (field.array) {
    if (isKeyed(before) && isKeyed(after)) keyedDifference(spec, name, field, before, after, changes)
    else assign()
  } else {
    const type = typeOf(spec, field, after)
    if (!type || typeOf(spec, field, before)?.name !== type.name) assign()
    else {
      for (const inner of type.fields)
        difference(
          spec,
          `${name}.${inner.name}`,
          inner,
          (before as Plain)[inner.name],
          (after as Plain)[inner.name],
          changes,
        )
    }
  }
}

function typeOf(spec: VimSpec, field: FieldSpec, value: unknown) {
  if (field.isRef || typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  return spec.dataType(String((value as Plain)._typeName ?? field.type), field.ns)
}

function isKeyed(value: unknown): value is Plain[] {
  return (
    Array.isArray(value) &&
    value.every(
      (item) => typeof item === 'object' && item !== null && ['string', 'number'].includes(typeof (item as Plain).key),
    )
  )
}

function keyedDifference(
  spec: VimSpec,
  name: string,
  field: FieldSpec,
  before: Plain[],
  after: Plain[],
  changes: PropertyChange[],
): void {
  const old = new Map(before.map((item) => [item.key, item]))
  const keyName = (key: unknown) => `${name}[${typeof key === 'number' ? key : `"${key}"`}]`
  const item: FieldSpec = { ...field, array: false }
  for (const now of after) {
    const was = old.get(now.key)
    old.delete(now.key)
    if (was) difference(spec, keyName(now.key), item, was, now, changes)
    else
      changes.push({
        name: keyName(now.key),
        op: 'add',
        val: { _typeName: spec.boxName(item), _value: now } as BoxedValue,
      })
  }
  for (const key of old.keys()) changes.push({ name: keyName(key), op: 'remove' })
}

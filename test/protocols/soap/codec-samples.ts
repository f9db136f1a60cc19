import { type DataTypeSpec, type FieldSpec, loadVimSpec } from '../../../src/spec/vim.ts'

const spec = loadVimSpec()

const SCALARS: Readonly<Record<string, unknown>> = {
  string: 'a <b> & "c" \u00e9\ud83d\ude00',
  anyURI: 'https://host.example/a?b=1&c=2',
  int: -2147483648,
  short: 32767,
  byte: -128,
  long: 9007199254740993n,
  float: 1.5,
  double: -0.25,
  boolean: false,
  dateTime: '2024-05-06T07:08:09.123456Z',
  base64Binary: 'AAECAw==',
}

/** One item of a field's type, with every field that has room down to the depth. */
export function sampleItem(field: FieldSpec, depth: number): unknown {
  if (field.isRef) return { type: field.refType!, value: 'ref-1' }
  if (field.type === 'anyType') return { _typeName: 'ArrayOfString', _value: ['x', ''] }
  if (field.type in SCALARS) return SCALARS[field.type]
  const enumType = spec.enumType(field.type, field.ns)
  if (enumType) return enumType.values[0]
  return sampleObject(spec.dataType(field.type, field.ns)!, depth - 1)
}

/** A value of the type: all fields at this level, below the depth only the required ones. */
export function sampleObject(type: DataTypeSpec, depth: number): Record<string, unknown> {
  const out: Record<string, unknown> = {}
  for (const field of type.fields) {
    const isScalar = field.isRef || field.type in SCALARS || field.type === 'anyType'
    if (depth <= 0 && (field.optional || field.addedLater) && !isScalar) continue
    if (depth <= 0 && field.array) {
      if (!field.optional) out[field.name] = []
      continue
    }
    const item = sampleItem(field, depth)
    out[field.name] = field.array ? [item, item] : item
  }
  return out
}

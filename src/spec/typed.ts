import type { DataTypes } from '../generated/vim25.ts'
import { loadVimSpec } from './vim.ts'

type DataTypeName = keyof DataTypes

/**
 * True where the value names (`_typeName`) the type or a subtype of it. Values whose type is only known from their place carry
 * no name and answer false.
 */
export function isA<N extends DataTypeName>(value: unknown, name: N): value is DataTypes[N] {
  if (typeof value !== 'object' || value === null) return false
  const own = (value as { _typeName?: unknown })._typeName
  return typeof own === 'string' && (own === name || loadVimSpec().isSubtype(own, name))
}

/** A data object that names its type: `make('VirtualDisk', { key: 2000, … })`. */
export function make<N extends DataTypeName>(
  name: N,
  fields: Omit<DataTypes[N], '_typeName'>,
): DataTypes[N] & { _typeName: N } {
  return { _typeName: name, ...fields } as DataTypes[N] & { _typeName: N }
}

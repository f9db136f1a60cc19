// The kinds of the inventory, their common properties and names. Every other feature builds on this one; it imports none.
export * from './compute-kind.ts'
export { type EntityCommon, entityColumns, entityIndexes } from './entity.ts'
export { entityProperties } from './entity-properties.ts'
export { inventoryFeature } from './feature.ts'
export * from './folder-kind.ts'
export { assertNameFree, childNamed, storedName } from './names.ts'
export * from './storage-network-kind.ts'
export * from './vm-kind.ts'

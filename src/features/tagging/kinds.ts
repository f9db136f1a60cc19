import { defineKind, type EntityState, refKey } from '../../store/kind.ts'

export interface TagCategoryState extends EntityState {
  /** `urn:vmomi:InventoryServiceCategory:<uuid>:GLOBAL` */
  readonly id: string
  readonly name: string
  readonly description: string
  readonly cardinality: 'SINGLE' | 'MULTIPLE'
  /** Types of objects that its tags go on, without the prefix `urn:vim25:`; none: every type. */
  readonly associableTypes: readonly string[]
  readonly usedBy: readonly string[]
}
export const tagCategoryKind = defineKind<TagCategoryState>({
  name: 'TagCategory',
  version: 1,
  indexes: { name: { on: ['name'], keys: (category) => category.name } },
  columns: { name: (category) => category.name },
})

export interface TagState extends EntityState {
  /** `urn:vmomi:InventoryServiceTag:<uuid>:GLOBAL` */
  readonly id: string
  readonly category: string
  readonly name: string
  readonly description: string
  readonly usedBy: readonly string[]
}
export const tagKind = defineKind<TagState>({
  name: 'Tag',
  version: 1,
  indexes: {
    category: { on: ['category'], keys: (tag) => tag.category },
    name: { on: ['category', 'name'], keys: (tag) => `${tag.category}/${tag.name}` },
    plainName: { on: ['name'], keys: (tag) => tag.name },
  },
  refs: { on: ['category'], keys: (tag) => [refKey(tagCategoryKind, tag.category)] },
  columns: { name: (tag) => tag.name },
})

/** A tag on an object. */
export interface TagAssociationState extends EntityState {
  /** `<tag>|<object's id>` */
  readonly id: string
  readonly tag: string
  readonly object: { readonly type: string; readonly id: string }
}
export const tagAssociationKind = defineKind<TagAssociationState>({
  name: 'TagAssociation',
  version: 1,
  indexes: {
    tag: { on: ['tag'], keys: (association) => association.tag },
    object: { on: ['object'], keys: (association) => association.object.id },
  },
  refs: { on: ['tag'], keys: (association) => [refKey(tagKind, association.tag)] },
})

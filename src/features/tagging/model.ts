import type {
  CisTaggingCategoryCreateSpec,
  CisTaggingCategoryUpdateSpec,
  CisTaggingTagCreateSpec,
  CisTaggingTagUpdateSpec,
} from '../../generated/vcenter/tagging.ts'
import { type Call, invalidArgument } from '../../kernel/call.ts'
import { Fault } from '../../kernel/fault.ts'
import { type TagCategoryState, type TagState, tagAssociationKind, tagCategoryKind, tagKind } from './kinds.ts'

export function categoryOf(call: Call, id: string): TagCategoryState {
  const category = call.store.get(tagCategoryKind, id)
  if (!category) throw notFound('category', id)
  return category
}

export function tagOf(call: Call, id: string): TagState {
  const tag = call.store.get(tagKind, id)
  if (!tag) throw notFound('tag', id)
  return tag
}

function notFound(what: string, id: string): Fault {
  return new Fault('NotFound', {}, `The ${what} with identifier '${id}' does not exist.`)
}

// The UI writes `urn:vim25:VirtualMachine`, everybody else `VirtualMachine`.
export const bareType = (type: string) => type.replace(/^urn:vim25:/, '')
const bareTypes = (types: readonly string[]) => [...new Set(types.map(bareType))]

function assertName(name: string, property: string): void {
  if (name.trim() === '') throw invalidArgument(property)
}

/** An id that the client chose, where it has the form of ours, or a new one. */
function idFor(call: Call, kind: 'Category' | 'Tag', wanted: string | undefined): string {
  if (wanted === undefined || wanted === '')
    return `urn:vmomi:InventoryService${kind}:${call.kernel.randomUuid()}:GLOBAL`
  if (!/^urn:vmomi:InventoryService(?:Category|Tag):[\w-]+:\w+$/.test(wanted))
    throw invalidArgument(`create_spec.${kind.toLowerCase()}_id`)
  return wanted
}

function assertFree(name: string, taken: { id: string } | undefined, self?: string): void {
  if (taken && taken.id !== self) throw new Fault('AlreadyExists', { name })
}

export function createCategory(call: Call, spec: CisTaggingCategoryCreateSpec): string {
  const { name, description, cardinality } = spec
  assertName(name, 'create_spec.name')
  assertFree(name, call.store.first(tagCategoryKind, 'name', name))
  const id = idFor(call, 'Category', spec.category_id)
  assertFree(id, call.store.get(tagCategoryKind, id))
  const associableTypes = bareTypes(spec.associable_types)
  call.store.insert(tagCategoryKind, { id, name, description, cardinality, associableTypes, usedBy: [] })
  return id
}

/** Cardinality only grows, and types are only added: what is attached must stay allowed. */
export function updateCategory(call: Call, id: string, spec: CisTaggingCategoryUpdateSpec): void {
  const category = categoryOf(call, id)
  if (spec.name !== undefined) {
    assertName(spec.name, 'update_spec.name')
    assertFree(spec.name, call.store.first(tagCategoryKind, 'name', spec.name), id)
  }
  if (spec.cardinality === 'SINGLE' && category.cardinality === 'MULTIPLE')
    throw invalidArgument('update_spec.cardinality')
  const associableTypes = spec.associable_types && bareTypes(spec.associable_types)
  if (associableTypes && associableTypes.length > 0) {
    const isLost = category.associableTypes.some((type) => !associableTypes.includes(type))
    if (isLost || category.associableTypes.length === 0) throw invalidArgument('update_spec.associable_types')
  }
  call.store.update(tagCategoryKind, id, {
    name: spec.name ?? category.name,
    description: spec.description ?? category.description,
    cardinality: spec.cardinality ?? category.cardinality,
    associableTypes: associableTypes ?? category.associableTypes,
  })
}

export function deleteCategory(call: Call, id: string): void {
  categoryOf(call, id)
  for (const tag of call.store.list(tagKind, 'category', id)) deleteTag(call, tag.id)
  call.store.remove(tagCategoryKind, id)
}

export function createTag(call: Call, spec: CisTaggingTagCreateSpec): string {
  const { name, description, category_id: category } = spec
  assertName(name, 'create_spec.name')
  categoryOf(call, category)
  assertFree(name, call.store.first(tagKind, 'name', `${category}/${name}`))
  const id = idFor(call, 'Tag', spec.tag_id)
  assertFree(id, call.store.get(tagKind, id))
  call.store.insert(tagKind, { id, category, name, description, usedBy: [] })
  return id
}

export function updateTag(call: Call, id: string, spec: CisTaggingTagUpdateSpec): void {
  const tag = tagOf(call, id)
  if (spec.name !== undefined) {
    assertName(spec.name, 'update_spec.name')
    assertFree(spec.name, call.store.first(tagKind, 'name', `${tag.category}/${spec.name}`), id)
  }
  call.store.update(tagKind, id, { name: spec.name ?? tag.name, description: spec.description ?? tag.description })
}

export function deleteTag(call: Call, id: string): void {
  tagOf(call, id)
  for (const association of call.store.list(tagAssociationKind, 'tag', id))
    call.store.remove(tagAssociationKind, association.id)
  call.store.remove(tagKind, id)
}

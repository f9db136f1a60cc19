import type { CisTaggingTagAssociationBatchResult, VapiStdDynamicId } from '../../generated/vcenter/tagging.ts'
import type { Call } from '../../kernel/call.ts'
import { Fault } from '../../kernel/fault.ts'
import { vapiErrorOf } from '../../kernel/vapi-error.ts'
import { type TagAssociationState, type TagCategoryState, tagAssociationKind, tagKind } from './kinds.ts'
import { bareType, categoryOf, tagOf } from './model.ts'

/** An object that tags go on: one of the inventory with the type that it has, or any other by what the client says. */
export function objectOf(call: Call, { type, id }: VapiStdDynamicId): VapiStdDynamicId {
  const target = call.kernel.objects.find(id)
  if (target?.definition.entity) {
    call.require(target.ref, 'System.Read')
    return { type: target.ref.type, id }
  }
  const bare = bareType(type)
  if (call.spec.managedType(bare)) throw new Fault('NotFound', {}, `The object '${bare}:${id}' does not exist.`)
  return { type: bare, id }
}

// Clients name switches by the class or by its base.
const isSwitch = (type: string) => type.endsWith('DistributedVirtualSwitch')

function mayCarry({ associableTypes }: TagCategoryState, type: string): boolean {
  if (associableTypes.length === 0 || associableTypes.includes(type)) return true
  return isSwitch(type) && associableTypes.some(isSwitch)
}

/** INVALID_ARGUMENT where the category's types or cardinality forbid it. What is attached already stays so. */
export function attach(call: Call, tagId: string, given: VapiStdDynamicId): void {
  const tag = tagOf(call, tagId)
  const object = objectOf(call, given)
  const id = `${tagId}|${object.id}`
  if (call.store.get(tagAssociationKind, id)) return
  const category = categoryOf(call, tag.category)
  if (!mayCarry(category, object.type)) {
    const text = `The tag '${tag.name}' of category '${category.name}' cannot be attached to objects of type '${object.type}'.`
    throw new Fault('InvalidArgument', { invalidProperty: 'object_id' }, text)
  }
  if (
    category.cardinality === 'SINGLE' &&
    tagsOn(call, object.id).some((other) => categoryIdOf(call, other) === category.id)
  ) {
    const text = `The object '${object.id}' has a tag of category '${category.name}' already, and that allows one.`
    throw new Fault('InvalidArgument', { invalidProperty: 'tag_id' }, text)
  }
  call.store.insert(tagAssociationKind, { id, tag: tagId, object })
}

function categoryIdOf(call: Call, { tag }: TagAssociationState): string | undefined {
  return call.store.get(tagKind, tag)?.category
}

/** Takes a tag off; one that is not attached is no error. */
export function detach(call: Call, tagId: string, given: VapiStdDynamicId): void {
  tagOf(call, tagId)
  const object = objectOf(call, given)
  call.store.remove(tagAssociationKind, `${tagId}|${object.id}`)
}

export function tagsOn(call: Call, objectId: string): TagAssociationState[] {
  return call.store.list(tagAssociationKind, 'object', objectId)
}

/** Objects with this tag that the caller may read. */
export function objectsWith(call: Call, tagId: string): VapiStdDynamicId[] {
  return call.store
    .list(tagAssociationKind, 'tag', tagId)
    .filter(({ object }) => {
      const target = call.kernel.objects.find(object.id)
      return !target || call.may(target.ref, 'System.Read')
    })
    .map(({ object }) => object)
}

/** Does each of several changes on its own: what fails is told and takes nothing else with it. */
export function batch<T>(
  call: Call,
  items: readonly T[],
  change: (item: T) => void,
): CisTaggingTagAssociationBatchResult {
  const error_messages = items.flatMap((item) => {
    try {
      call.store.attempt(() => change(item))
      return []
    } catch (error) {
      if (!(error instanceof Fault)) throw error
      return vapiErrorOf(error, (fault, base) => call.spec.isSubtype(fault, base)).messages
    }
  })
  return { success: error_messages.length === 0, error_messages }
}

/** Tags that may go on the object now. */
export function attachable(call: Call, given: VapiStdDynamicId): string[] {
  const object = objectOf(call, given)
  const attached = tagsOn(call, object.id)
  const has = new Set(attached.map(({ tag }) => tag))
  const full = new Set(attached.map((association) => categoryIdOf(call, association)))
  const found: string[] = []
  for (const tag of call.store.all(tagKind)) {
    const category = categoryOf(call, tag.category)
    if (has.has(tag.id) || !mayCarry(category, object.type)) continue
    if (category.cardinality === 'SINGLE' && full.has(category.id)) continue
    found.push(tag.id)
  }
  return found
}

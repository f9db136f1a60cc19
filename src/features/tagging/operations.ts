import type { CisTaggingCategoryModel, CisTaggingTagModel } from '../../generated/vcenter/tagging.ts'
import type { Call } from '../../kernel/call.ts'
import { ref } from '../../kernel/managed.ts'
import type { Privileges } from '../../kernel/operation.ts'
import { type VapiOperation, vapi, vapiRead } from '../../kernel/vapi-operation.ts'
import { attach, attachable, batch, detach, objectOf, objectsWith, tagsOn } from './associate.ts'
import { type TagCategoryState, type TagState, tagCategoryKind, tagKind } from './kinds.ts'
import {
  categoryOf,
  createCategory,
  createTag,
  deleteCategory,
  deleteTag,
  tagOf,
  updateCategory,
  updateTag,
} from './model.ts'

// Tags and categories stand outside of the tree: the root's permissions hold for them.
const needs =
  (privilege: string) =>
  (_: unknown, call: Call): Privileges => [[ref('Folder', call.kernel.authorizer.rootId), privilege]]
const needsTagging = (name: string) => needs(`InventoryService.Tagging.${name}`)

const categoryModel = ({
  id,
  name,
  description,
  cardinality,
  associableTypes,
  usedBy,
}: TagCategoryState): CisTaggingCategoryModel => ({
  id,
  name,
  description,
  cardinality,
  associable_types: associableTypes,
  used_by: usedBy,
})

const tagModel = ({ id, category, name, description, usedBy }: TagState): CisTaggingTagModel => ({
  id,
  category_id: category,
  name,
  description,
  used_by: usedBy,
})

const without = (list: readonly string[], item: string) => list.filter((one) => one !== item)
const withItem = (list: readonly string[], item: string) => (list.includes(item) ? list : [...list, item])
const idsOf = (states: Iterable<{ id: string }>) => Array.from(states, ({ id }) => id)

const categories: VapiOperation[] = [
  vapiRead('Cis.Tagging.Category_list', { handle: (_, { store }) => idsOf(store.all(tagCategoryKind)) }),
  vapiRead('Cis.Tagging.Category_get', {
    handle: ({ category_id }, call) => categoryModel(categoryOf(call, category_id)),
  }),
  vapi('Cis.Tagging.Category_create', {
    privileges: needsTagging('CreateCategory'),
    handle: ({ create_spec }, call) => createCategory(call, create_spec),
  }),
  vapi('Cis.Tagging.Category_update', {
    privileges: needsTagging('EditCategory'),
    handle: ({ category_id, update_spec }, call) => updateCategory(call, category_id, update_spec),
  }),
  vapi('Cis.Tagging.Category_delete', {
    privileges: needsTagging('DeleteCategory'),
    handle: ({ category_id }, call) => deleteCategory(call, category_id),
  }),
  vapi('Cis.Tagging.Category_revokePropagatingPermissions', {
    privileges: needsTagging('EditCategory'),
    handle: ({ category_id }, call) => void categoryOf(call, category_id),
  }),
  vapiRead('Cis.Tagging.Category_listUsedCategories', {
    handle: ({ used_by_entity }, { store }) =>
      idsOf(Array.from(store.all(tagCategoryKind)).filter(({ usedBy }) => usedBy.includes(used_by_entity))),
  }),
  vapi('Cis.Tagging.Category_addToUsedBy', {
    privileges: needsTagging('ModifyUsedByForCategory'),
    handle: ({ category_id, used_by_entity }, call) => {
      const { usedBy } = categoryOf(call, category_id)
      call.store.update(tagCategoryKind, category_id, { usedBy: withItem(usedBy, used_by_entity) })
    },
  }),
  vapi('Cis.Tagging.Category_removeFromUsedBy', {
    privileges: needsTagging('ModifyUsedByForCategory'),
    handle: ({ category_id, used_by_entity }, call) => {
      const { usedBy } = categoryOf(call, category_id)
      call.store.update(tagCategoryKind, category_id, { usedBy: without(usedBy, used_by_entity) })
    },
  }),
]

const tags: VapiOperation[] = [
  vapiRead('Cis.Tagging.Tag_list', { handle: (_, { store }) => idsOf(store.all(tagKind)) }),
  vapiRead('Cis.Tagging.Tag_get', { handle: ({ tag_id }, call) => tagModel(tagOf(call, tag_id)) }),
  vapi('Cis.Tagging.Tag_create', {
    privileges: needsTagging('CreateTag'),
    handle: ({ create_spec }, call) => createTag(call, create_spec),
  }),
  vapi('Cis.Tagging.Tag_update', {
    privileges: needsTagging('EditTag'),
    handle: ({ tag_id, update_spec }, call) => updateTag(call, tag_id, update_spec),
  }),
  vapi('Cis.Tagging.Tag_delete', {
    privileges: needsTagging('DeleteTag'),
    handle: ({ tag_id }, call) => deleteTag(call, tag_id),
  }),
  // Permissions are on objects of the inventory alone, so there is none to revoke.
  vapi('Cis.Tagging.Tag_revokePropagatingPermissions', {
    privileges: needsTagging('EditTag'),
    handle: ({ tag_id }, call) => void tagOf(call, tag_id),
  }),
  vapiRead('Cis.Tagging.Tag_listTagsForCategory', {
    handle: ({ category_id }, call) => idsOf(call.store.list(tagKind, 'category', categoryOf(call, category_id).id)),
  }),
  vapiRead('Cis.Tagging.Tag_listUsedTags', {
    handle: ({ used_by_entity }, { store }) =>
      idsOf(Array.from(store.all(tagKind)).filter(({ usedBy }) => usedBy.includes(used_by_entity))),
  }),
  vapi('Cis.Tagging.Tag_addToUsedBy', {
    privileges: needsTagging('ModifyUsedByForTag'),
    handle: ({ tag_id, used_by_entity }, call) => {
      call.store.update(tagKind, tag_id, { usedBy: withItem(tagOf(call, tag_id).usedBy, used_by_entity) })
    },
  }),
  vapi('Cis.Tagging.Tag_removeFromUsedBy', {
    privileges: needsTagging('ModifyUsedByForTag'),
    handle: ({ tag_id, used_by_entity }, call) => {
      call.store.update(tagKind, tag_id, { usedBy: without(tagOf(call, tag_id).usedBy, used_by_entity) })
    },
  }),
]

const attaching = needsTagging('AttachTag')

const associations: VapiOperation[] = [
  vapi('Cis.Tagging.TagAssociation_attach', {
    privileges: attaching,
    handle: ({ tag_id, object_id }, call) => attach(call, tag_id, object_id),
  }),
  vapi('Cis.Tagging.TagAssociation_detach', {
    privileges: attaching,
    handle: ({ tag_id, object_id }, call) => detach(call, tag_id, object_id),
  }),
  vapi('Cis.Tagging.TagAssociation_attachTagToMultipleObjects', {
    privileges: attaching,
    handle: ({ tag_id, object_ids }, call) => {
      tagOf(call, tag_id)
      return batch(call, object_ids, (object) => attach(call, tag_id, object))
    },
  }),
  vapi('Cis.Tagging.TagAssociation_detachTagFromMultipleObjects', {
    privileges: attaching,
    handle: ({ tag_id, object_ids }, call) => {
      tagOf(call, tag_id)
      return batch(call, object_ids, (object) => detach(call, tag_id, object))
    },
  }),
  vapi('Cis.Tagging.TagAssociation_attachMultipleTagsToObject', {
    privileges: attaching,
    handle: ({ object_id, tag_ids }, call) => batch(call, tag_ids, (tag) => attach(call, tag, object_id)),
  }),
  vapi('Cis.Tagging.TagAssociation_detachMultipleTagsFromObject', {
    privileges: attaching,
    handle: ({ object_id, tag_ids }, call) => batch(call, tag_ids, (tag) => detach(call, tag, object_id)),
  }),
  vapiRead('Cis.Tagging.TagAssociation_listAttachedObjects', {
    handle: ({ tag_id }, call) => objectsWith(call, tagOf(call, tag_id).id),
  }),
  // Tags and objects that are not there, or not for the caller to see, are left out of the answers for many.
  vapiRead('Cis.Tagging.TagAssociation_listAttachedObjectsOnTags', {
    handle: ({ tag_ids }, call) =>
      tag_ids
        .filter((tag) => call.store.get(tagKind, tag))
        .map((tag_id) => ({ tag_id, object_ids: objectsWith(call, tag_id) })),
  }),
  vapiRead('Cis.Tagging.TagAssociation_listAttachedTags', {
    handle: ({ object_id }, call) => tagsOn(call, objectOf(call, object_id).id).map(({ tag }) => tag),
  }),
  vapiRead('Cis.Tagging.TagAssociation_listAttachedTagsOnObjects', {
    handle: ({ object_ids }, call) =>
      object_ids
        .filter(({ id }) => {
          const target = call.kernel.objects.find(id)
          return !target || call.may(target.ref, 'System.Read')
        })
        .map((object_id) => ({ object_id, tag_ids: tagsOn(call, object_id.id).map(({ tag }) => tag) }))
        .filter(({ tag_ids }) => tag_ids.length > 0),
  }),
  vapiRead('Cis.Tagging.TagAssociation_listAttachableTags', {
    handle: ({ object_id }, call) => attachable(call, object_id),
  }),
]

export const taggingOperations: VapiOperation[] = [...categories, ...tags, ...associations]

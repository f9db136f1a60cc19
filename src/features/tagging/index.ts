import type { Feature, Kernel } from '../../kernel/kernel.ts'
import { tagAssociationKind, tagCategoryKind, tagKind } from './kinds.ts'
import { taggingOperations } from './operations.ts'
import { pagedOperations } from './pages.ts'

/** Tags leave with the objects that they are on, in the same commit. A task's claim has its object's id and is no object. */
function followRemovals({ store, objects }: Kernel): void {
  store.beforeCommit((changes) => {
    for (const { kind, id, after } of changes) {
      if (after || !objects.ofKind(kind)?.entity || objects.find(id)) continue
      for (const association of store.list(tagAssociationKind, 'object', id))
        store.remove(tagAssociationKind, association.id)
    }
  })
}

/** Categories, tags and what they are attached to. */
export const taggingFeature: Feature = {
  name: 'tagging',
  kinds: [tagCategoryKind, tagKind, tagAssociationKind],
  vapi: [...taggingOperations, ...pagedOperations],
  start: followRemovals,
}

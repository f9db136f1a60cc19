import type { Feature, Kernel } from '../../kernel/kernel.ts'
import { tagAssociationKind, tagCategoryKind, tagKind } from './kinds.ts'
import { taggingOperations } from './operations.ts'
import { pagedOperations } from './pages.ts'

/** Tags leave with the objects that they are on. */
function followRemovals(kernel: Kernel): void {
  const { store } = kernel
  store.onCommit((changes) => {
    const gone = changes.filter(({ after, id }) => !after && store.ids(tagAssociationKind, 'object', id).size > 0)
    if (gone.length === 0) return
    void store
      .write(() => {
        for (const { id } of gone)
          for (const association of store.list(tagAssociationKind, 'object', id))
            store.remove(tagAssociationKind, association.id)
      })
      .catch((error) => kernel.onBug(error, 'tag associations', undefined))
  })
}

/** Categories, tags and what they are attached to. */
export const taggingFeature: Feature = {
  name: 'tagging',
  kinds: [tagCategoryKind, tagKind, tagAssociationKind],
  vapi: [...taggingOperations, ...pagedOperations],
  start: followRemovals,
}

import type { VcenterTaggingAssociationsListResult } from '../../generated/vcenter/tagging.ts'
import type { Call } from '../../kernel/call.ts'
import { invalidArgument } from '../../kernel/call.ts'
import { type VapiOperation, vapiRead } from '../../kernel/vapi-operation.ts'
import { tagAssociationKind, tagCategoryKind, tagKind } from './kinds.ts'

const MOST = 1000

interface Page<T> {
  readonly items: readonly T[]
  /** Unset on the last page. */
  readonly marker: string | undefined
}

/** A page after the object that the marker names; INVALID_ARGUMENT for a marker that nobody gave. */
function pageOf<T extends { id: string }>(
  all: Iterable<T>,
  { marker, page_size = MOST }: { marker?: string | undefined; page_size?: number | undefined } = {},
): Page<T> {
  if (page_size < 1 || page_size > MOST) throw invalidArgument('iterate.page_size')
  const items: T[] = []
  let isReached = marker === undefined
  let isMore = false
  for (const item of all) {
    if (!isReached) isReached = item.id === marker
    else if (items.length < page_size) items.push(item)
    else {
      isMore = true
      break
    }
  }
  if (!isReached) throw invalidArgument('iterate.marker')
  return { items, marker: isMore ? items.at(-1)?.id : undefined }
}

function* named<T extends { name: string }>(all: Iterable<T>, names: readonly string[] | undefined): Generator<T> {
  const wanted = names && new Set(names)
  for (const item of all) if (!wanted || wanted.has(item.name)) yield item
}

function* visible(call: Call) {
  for (const association of call.store.all(tagAssociationKind)) {
    const target = call.kernel.objects.find(association.object.id)
    if (!target || call.may(target.ref, 'System.Read')) yield association
  }
}

/** `com.vmware.vcenter.tagging`: everything, page by page. */
export const pagedOperations: VapiOperation[] = [
  vapiRead('Vcenter.Tagging.Categories_list', {
    handle: ({ filter, iterate }, { store }) => {
      const { items, marker } = pageOf(named(store.all(tagCategoryKind), filter?.names), iterate)
      return {
        items: items.map(({ id, name, description, cardinality, associableTypes, usedBy }) => ({
          category_id: id,
          info: { name, description, cardinality, associable_types: associableTypes, used_by: usedBy },
        })),
        marker,
      }
    },
  }),
  vapiRead('Vcenter.Tagging.Tags_list', {
    handle: ({ filter, iterate }, { store }) => {
      const { items, marker } = pageOf(named(store.all(tagKind), filter?.names), iterate)
      return {
        items: items.map(({ id, name, description, category, usedBy }) => ({
          tag: id,
          info: { name, description, category, used_by: usedBy },
        })),
        marker,
      }
    },
  }),
  vapiRead('Vcenter.Tagging.Associations_list', {
    handle: ({ iterate }, call): VcenterTaggingAssociationsListResult => {
      const { items, marker } = pageOf(visible(call), iterate)
      return {
        associations: items.map(({ tag, object }) => ({ tag, object })),
        marker,
        status: marker === undefined ? 'END_OF_DATA' : 'READY',
      }
    },
  }),
]

// SearchIndex: finds entities by what people know of them.
import type { Feature } from '../../kernel/kernel.ts'
import { defineManaged } from '../../kernel/managed.ts'
import { attributeOperations } from './by-attribute.ts'
import { pathOperations } from './by-path.ts'

const searchIndex = defineManaged<'SearchIndex', { id: string }>({
  type: 'SearchIndex',
  id: 'SearchIndex',
  esxId: 'ha-searchindex',
  properties: {},
})

export const searchFeature: Feature = {
  name: 'search',
  managed: [searchIndex],
  operations: [...attributeOperations, ...pathOperations],
}

import type { Feature } from '../../kernel/kernel.ts'
import { changeOperations } from './change.ts'
import { listOperations } from './lists.ts'
import { resourcePoolOperations } from './resource-pool.ts'
import { vmListOperations } from './vm-list.ts'

/** The inventory over REST: lists, single objects, and what is made and removed there. */
export const restInventoryFeature: Feature = {
  name: 'rest-inventory',
  vapi: [...listOperations, ...vmListOperations, ...resourcePoolOperations, ...changeOperations],
}

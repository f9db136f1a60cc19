// Inventories that are made at the first start.
import type { Kernel } from '../../kernel/kernel.ts'
import { CountedModel } from './by-counts.ts'
import type { ModelCounts } from './counts.ts'

export type { ModelCounts } from './counts.ts'

/** Fills a new inventory, in one transaction. */
export function buildModel(kernel: Kernel, counts: ModelCounts): void {
  const call = kernel.systemCall('model')
  kernel.store.writeNow(() => {
    if (!counts.esx) new CountedModel(call, counts).build(kernel.authorizer.rootId)
  })
}

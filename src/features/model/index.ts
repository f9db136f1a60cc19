// Inventories that are made at the first start.
import type { Kernel } from '../../kernel/kernel.ts'
import { CountedModel } from './by-counts.ts'
import type { ModelCounts } from './counts.ts'
import { buildEsxHost } from './esx-host.ts'

export type { ModelCounts } from './counts.ts'
export type { Estate } from './estate.ts'
export { buildEstate, EstateUnusable, readEstate } from './estate-builder.ts'

export { buildLoaded } from './loaded.ts'
export { type SavedObject, SavedObjects } from './saved.ts'

/** Fills a new inventory, in one transaction. */
export function buildModel(kernel: Kernel, counts: ModelCounts): void {
  const call = kernel.systemCall('model')
  kernel.store.writeNow(() => {
    if (counts.esx) buildEsxHost(call, counts, kernel.authorizer.rootId)
    else new CountedModel(call, counts).build(kernel.authorizer.rootId)
  })
}

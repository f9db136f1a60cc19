import type { Feature } from '../../kernel/kernel.ts'
import { changeOperations } from './change.ts'
import { listOperations } from './lists.ts'
import { resourcePoolOperations } from './resource-pool.ts'
import { vmLifeOperations } from './vm-create.ts'
import { vmGuestOperations } from './vm-guest.ts'
import { vmHardwareOperations } from './vm-hardware.ts'
import { vmListOperations } from './vm-list.ts'
import { vmPortOperations } from './vm-ports.ts'
import { vmPowerOperations } from './vm-power.ts'
import { vmStoragePolicyOperations } from './vm-storage-policy.ts'
import { vmToolsOperations } from './vm-tools.ts'

export { vmFor, vmRef } from './vm-info.ts'

/** The inventory over REST: lists, single objects, and what is made, changed and removed there. */
export const restInventoryFeature: Feature = {
  name: 'rest-inventory',
  vapi: [
    ...listOperations,
    ...resourcePoolOperations,
    ...changeOperations,
    ...vmListOperations,
    ...vmLifeOperations,
    ...vmPowerOperations,
    ...vmHardwareOperations,
    ...vmPortOperations,
    ...vmToolsOperations,
    ...vmStoragePolicyOperations,
    ...vmGuestOperations,
  ],
}

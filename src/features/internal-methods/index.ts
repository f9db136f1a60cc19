// What vCenter offers beside the documented API and clients call all the same: esxcli of hosts, disabled methods, chains of disks.
import type { Feature } from '../../kernel/kernel.ts'
import { disableOperations } from './disable-methods.ts'
import { executerDefinition, executerOperations } from './executer.ts'
import { typeManagerDefinition, typeManagerOperations } from './type-manager.ts'
import { diskInfoOperations, queryDiskInfoTask } from './virtual-disk-info.ts'

export const internalMethodsFeature: Feature = {
  name: 'internal-methods',
  managed: [executerDefinition, typeManagerDefinition],
  operations: [...disableOperations, ...executerOperations, ...typeManagerOperations, ...diskInfoOperations],
  tasks: [queryDiskInfoTask],
}

// Moving VMs between hosts, pools and datastores, and starting many at once.
import type { Feature } from '../../kernel/kernel.ts'
import { drsMoveTask, migrateOperations, migrateTask, relocateTask } from './migrate.ts'
import { powerOnMultiOperations, powerOnTasks } from './power-on-multi.ts'

export { drsMoveTask } from './migrate.ts'
export { destinationOf } from './move.ts'

export const vmMigrateFeature: Feature = {
  name: 'vm-migrate',
  operations: [...migrateOperations, ...powerOnMultiOperations],
  tasks: [relocateTask, migrateTask, drsMoveTask, ...powerOnTasks],
}

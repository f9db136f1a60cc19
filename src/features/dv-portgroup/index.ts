// Distributed port groups and the ports of distributed switches: who has which port, what settings hold on it.
import type { Feature } from '../../kernel/kernel.ts'
import { operations, tasks } from './operations.ts'
import { portOperations, portTasks } from './port-operations.ts'

export { dvsContent } from './content.ts'
export { checkSetting, createPortgroup } from './create.ts'
export { groupOf, removePortgroup } from './operations.ts'
export { allocatePort, freeConnectedPort, freePortsOf, insertPorts } from './ports.ts'
export { followParent, mergeSetting } from './setting.ts'

export const dvPortgroupFeature: Feature = {
  name: 'dv-portgroup',
  operations: [...operations, ...portOperations],
  tasks: [...tasks, ...portTasks],
}

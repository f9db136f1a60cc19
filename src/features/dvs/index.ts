// Distributed switches: their hosts, settings and uplinks, the manager that knows all of them, and the ports of VMs' NICs.
import type { Feature } from '../../kernel/kernel.ts'
import { dvsDefinition } from './definition.ts'
import { managerDefinition, managerOperations, managerTasks } from './manager.ts'
import { serveNics } from './nic-ports.ts'
import { operations, tasks } from './operations.ts'
import { resourceOperations, resourceTasks } from './resource-pools.ts'

export { createDvs } from './create.ts'
export { editHost, joinHost, leaveAllNetworks } from './member.ts'
export { bindPortsAtPowerOn, connectPort, unbindPortsAtPowerOff } from './nic-ports.ts'

export const dvsFeature: Feature = {
  name: 'dvs',
  managed: [dvsDefinition, managerDefinition],
  operations: [...operations, ...resourceOperations, ...managerOperations],
  tasks: [...tasks, ...resourceTasks, ...managerTasks],
  // A new inventory's VMs are made before features start.
  create: (call) => serveNics(call.kernel),
  start: serveNics,
}

// Distributed switches: their hosts, settings and ports, and the manager that knows all of them.
import type { Feature } from '../../kernel/kernel.ts'
import { dvsDefinition } from './definition.ts'
import { serveNics } from './nic-ports.ts'

export { createPortgroup } from '../dv-portgroup/index.ts'
export { createDvs, type DvsOptions } from './create.ts'
export { editHost, joinHost, leaveHost } from './member.ts'
export { bindPortsAtPowerOn, connectPort, releasePort, releaseVmPorts, unbindPortsAtPowerOff } from './nic-ports.ts'

export const dvsFeature: Feature = {
  name: 'dvs',
  managed: [dvsDefinition],
  // A new inventory's VMs are made before features start.
  create: (call) => serveNics(call.kernel),
  start: serveNics,
}

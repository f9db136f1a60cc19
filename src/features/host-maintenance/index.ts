// Hosts leave service and come back: maintenance, reboot, shutdown, standby; what DRS advises.
import type { Feature } from '../../kernel/kernel.ts'
import { drsOperations } from './drs.ts'
import { enterMaintenance, exitMaintenance, maintenanceOperations } from './maintenance.ts'
import { enterStandby, exitStandby, powerOperations, rebootHost, reconfigureForHa, shutdownHost } from './power.ts'

export const hostMaintenanceFeature: Feature = {
  name: 'host-maintenance',
  operations: [...maintenanceOperations, ...powerOperations, ...drsOperations],
  tasks: [enterMaintenance, exitMaintenance, rebootHost, shutdownHost, enterStandby, exitStandby, reconfigureForHa],
}

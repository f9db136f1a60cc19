import type { Feature } from '../kernel/kernel.ts'
import { alarmFeature } from './alarm/index.ts'
import { authorizationFeature } from './authorization/index.ts'
import { clusterFeature } from './cluster/index.ts'
import { customFieldFeature } from './custom-field/index.ts'
import { datacenterFeature } from './datacenter/index.ts'
import { datastoreFeature } from './datastore/index.ts'
import { dvPortgroupFeature } from './dv-portgroup/index.ts'
import { dvsFeature } from './dvs/index.ts'
import { environmentFeature } from './environment/index.ts'
import { eventFeature } from './event/index.ts'
import { filesFeature } from './files/index.ts'
import { folderFeature } from './folder/index.ts'
import { hostFeature } from './host/index.ts'
import { hostConnectionFeature } from './host-connection/index.ts'
import { hostDevicesFeature } from './host-devices/index.ts'
import { hostMaintenanceFeature } from './host-maintenance/index.ts'
import { hostNetworkFeature } from './host-network/index.ts'
import { hostServicesFeature } from './host-services/index.ts'
import { hostStorageFeature } from './host-storage/index.ts'
import { identityFeature } from './identity/index.ts'
import { internalMethodsFeature } from './internal-methods/index.ts'
import { inventoryFeature } from './inventory/index.ts'
import { ipPoolFeature } from './ip-pool/index.ts'
import { lookupServiceFeature } from './lookup-service/index.ts'
import { managersFeature, plainManagersFeature } from './managers/index.ts'
import { networkFeature } from './network/index.ts'
import { optionFeature } from './option/index.ts'
import { performanceFeature } from './performance/index.ts'
import { propertyCollectorFeature } from './property-collector/index.ts'
import { resourcePoolFeature } from './resource-pool/index.ts'
import { restCustomizationFeature } from './rest-customization/index.ts'
import { restInventoryFeature } from './rest-inventory/index.ts'
import { restSessionFeature } from './rest-session/index.ts'
import { scheduledTaskFeature } from './scheduled-task/index.ts'
import { searchFeature } from './search/index.ts'
import { serviceInstanceFeature } from './service-instance/index.ts'
import { sessionFeature } from './session/index.ts'
import { ssoAdminFeature } from './sso-admin/index.ts'
import { stsFeature } from './sts/index.ts'
import { taggingFeature } from './tagging/index.ts'
import { taskFeature } from './task/index.ts'
import { viewFeature } from './view/index.ts'
import { vmFeature } from './vm/index.ts'
import { vmCheckFeature } from './vm-check/index.ts'
import { vmCloneFeature } from './vm-clone/index.ts'
import { vmConsoleFeature } from './vm-console/index.ts'
import { vmCreateFeature } from './vm-create/index.ts'
import { vmDevicesFeature } from './vm-devices/index.ts'
import { vmGuestFeature } from './vm-guest/index.ts'
import { vmMigrateFeature } from './vm-migrate/index.ts'
import { vmPowerFeature } from './vm-power/index.ts'
import { vmReconfigureFeature } from './vm-reconfigure/index.ts'
import { vmSnapshotFeature } from './vm-snapshot/index.ts'

/** Every feature, in layer order: a feature uses only those above it. */
export const allFeatures: readonly Feature[] = [
  inventoryFeature,
  plainManagersFeature,
  datastoreFeature,
  folderFeature,
  datacenterFeature,
  searchFeature,
  hostFeature,
  clusterFeature,
  resourcePoolFeature,
  customFieldFeature,
  networkFeature,
  ipPoolFeature,
  dvPortgroupFeature,
  vmDevicesFeature,
  environmentFeature,
  dvsFeature,
  hostNetworkFeature,
  vmFeature,
  vmGuestFeature,
  vmPowerFeature,
  vmReconfigureFeature,
  vmSnapshotFeature,
  vmCreateFeature,
  vmCloneFeature,
  vmConsoleFeature,
  vmMigrateFeature,
  vmCheckFeature,
  hostConnectionFeature,
  hostMaintenanceFeature,
  serviceInstanceFeature,
  identityFeature,
  stsFeature,
  authorizationFeature,
  optionFeature,
  hostServicesFeature,
  hostDevicesFeature,
  hostStorageFeature,
  eventFeature,
  taskFeature,
  managersFeature,
  performanceFeature,
  alarmFeature,
  scheduledTaskFeature,
  sessionFeature,
  filesFeature,
  internalMethodsFeature,
  lookupServiceFeature,
  ssoAdminFeature,
  viewFeature,
  propertyCollectorFeature,
  restSessionFeature,
  restInventoryFeature,
  restCustomizationFeature,
  taggingFeature,
]

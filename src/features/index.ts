import type { Feature } from '../kernel/kernel.ts'
import { authorizationFeature } from './authorization/index.ts'
import { clusterFeature } from './cluster/index.ts'
import { hostFeature } from './host/index.ts'
import { identityFeature } from './identity/index.ts'
import { inventoryFeature } from './inventory/index.ts'
import { propertyCollectorFeature } from './property-collector/index.ts'
import { resourcePoolFeature } from './resource-pool/index.ts'
import { serviceInstanceFeature } from './service-instance/index.ts'
import { sessionFeature } from './session/index.ts'
import { viewFeature } from './view/index.ts'
import { vmDevicesFeature } from './vm-devices/index.ts'

/** Every feature, in layer order: a feature uses only those above it. */
export const allFeatures: readonly Feature[] = [
  inventoryFeature,
  hostFeature,
  clusterFeature,
  resourcePoolFeature,
  vmDevicesFeature,
  serviceInstanceFeature,
  identityFeature,
  authorizationFeature,
  sessionFeature,
  viewFeature,
  propertyCollectorFeature,
]

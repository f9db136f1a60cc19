import type { Feature } from '../kernel/kernel.ts'
import { identityFeature } from './identity/index.ts'
import { inventoryFeature } from './inventory/index.ts'
import { propertyCollectorFeature } from './property-collector/index.ts'
import { serviceInstanceFeature } from './service-instance/index.ts'
import { sessionFeature } from './session/index.ts'
import { viewFeature } from './view/index.ts'
import { vmDevicesFeature } from './vm-devices/index.ts'

/** Every feature, in layer order: a feature uses only those above it. */
export const allFeatures: readonly Feature[] = [
  inventoryFeature,
  vmDevicesFeature,
  serviceInstanceFeature,
  identityFeature,
  sessionFeature,
  viewFeature,
  propertyCollectorFeature,
]

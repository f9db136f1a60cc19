import type { Feature } from '../kernel/kernel.ts'
import { inventoryFeature } from './inventory/index.ts'

/** Every feature, in layer order: a feature uses only those above it. */
export const allFeatures: readonly Feature[] = [inventoryFeature]

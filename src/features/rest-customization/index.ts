import type { Feature } from '../../kernel/kernel.ts'
import { customizationOperations } from './operations.ts'

/** Guest customization over REST. */
export const restCustomizationFeature: Feature = { name: 'rest-customization', vapi: customizationOperations }

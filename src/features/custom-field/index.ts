// Custom attributes: definitions by class of entity, and values on entities.
import type { Feature } from '../../kernel/kernel.ts'
import { definitionOperations, managerDefinition } from './definitions.ts'
import { valueOperations } from './values.ts'

export { addCustomField } from './definitions.ts'
export { setCustomValue } from './values.ts'

export const customFieldFeature: Feature = {
  name: 'custom-field',
  managed: [managerDefinition],
  operations: [...definitionOperations, ...valueOperations],
}

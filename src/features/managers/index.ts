import type { Feature } from '../../kernel/kernel.ts'
import { customizationSpecKind, customizationSpecManager, customizationSpecOperations } from './customization-spec.ts'
import { diagnosticManager, diagnosticOperations } from './diagnostic.ts'
import { createExtensions, extensionKind, extensionManager, extensionOperations } from './extension.ts'
import {
  createLicenses,
  licenseAssignmentKind,
  licenseAssignmentManager,
  licenseKind,
  licenseManager,
  licenseOperations,
} from './license.ts'
import { plainManagers } from './plain.ts'

export { customizationSpecKind } from './customization-spec.ts'

/** Managers of ServiceContent that have state of their own and no feature to themselves. */
export const managersFeature: Feature = {
  name: 'managers',
  kinds: [extensionKind, licenseKind, licenseAssignmentKind, customizationSpecKind],
  managed: [extensionManager, licenseManager, licenseAssignmentManager, customizationSpecManager, diagnosticManager],
  operations: [...extensionOperations, ...licenseOperations, ...customizationSpecOperations, ...diagnosticOperations],
  create: (call) => {
    createExtensions(call)
    createLicenses(call)
  },
}

/** All other managers; stands before every feature that defines one of them with more. */
export const plainManagersFeature: Feature = {
  name: 'plain managers',
  get managed() {
    return plainManagers()
  },
}

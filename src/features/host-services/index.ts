// A host's managers of services, firewall, settings, time, start order, access and certificates.
import type { Feature } from '../../kernel/kernel.ts'
import { provideHostAccounts } from '../identity/index.ts'
import { provideOptions } from '../option/index.ts'
import {
  accessDefinition,
  accessOperations,
  accountDefinition,
  authenticationDefinition,
  certificateDefinition,
  cryptoDefinition,
  directoryStoreDefinition,
  hostAccounts,
  localStoreDefinition,
} from './access.ts'
import { hostOptions, optionDefinition } from './options.ts'
import { firewallDefinition, serviceDefinition, serviceOperations } from './services.ts'
import { autoStartDefinition, dateTimeDefinition, timeAndStartOperations } from './time-and-start.ts'

export { updateManagers } from './access.ts'

export const hostServicesFeature: Feature = {
  name: 'host-services',
  managed: [
    serviceDefinition,
    firewallDefinition,
    optionDefinition,
    dateTimeDefinition,
    autoStartDefinition,
    accessDefinition,
    accountDefinition,
    authenticationDefinition,
    localStoreDefinition,
    directoryStoreDefinition,
    certificateDefinition,
    cryptoDefinition,
  ],
  operations: [...serviceOperations, ...timeAndStartOperations, ...accessOperations],
  start: (kernel) => {
    provideOptions(kernel, 'optionmanager', hostOptions)
    provideHostAccounts(kernel, hostAccounts)
  },
}

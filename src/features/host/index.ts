// Hosts as objects: their content, properties and the managers that exist with each of them. What hosts do is in host-connection,
// host-maintenance and the host-… features of the managers.
import type { Feature } from '../../kernel/kernel.ts'
import { hostDefinition } from './host-definition.ts'
import { operations } from './operations.ts'

export {
  HOST_MANAGERS,
  hostBehind,
  hostCompanion,
  hostManagerId,
  updateHostConfig,
} from './companion.ts'
export { hostContent, managerContent, networkContent, softwareIscsiHba } from './host-content.ts'
export { hostDatastores, hostNetworks } from './host-definition.ts'
export { COUNTED_MANAGERS, createHostState, type HostOptions, hostThumbprint, hostValues } from './host-state.ts'
export { fill, planOf } from './placeholders.ts'

export const hostFeature: Feature = { name: 'host', managed: [hostDefinition], operations }

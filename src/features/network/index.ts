// Networks as the inventory shows them: standard ones, port groups and opaque ones, and how standard networks follow the hosts' port groups.
import type { Feature } from '../../kernel/kernel.ts'
import { networkDefinition } from './definition.ts'
import { destroyNetwork, operations } from './operations.ts'

export { createNetwork, createOpaqueNetwork } from './create.ts'
export { datacenterOf, networkNamed } from './datacenter.ts'

export { leaveHostNetworks, syncHostNetworks } from './host-networks.ts'

export const networkFeature: Feature = {
  name: 'network',
  managed: [networkDefinition],
  operations,
  tasks: [destroyNetwork],
}

// A host's network system: standard switches, port groups, vmkernel adapters, DNS and routes.
import type { Feature } from '../../kernel/kernel.ts'
import { networkSystem } from './definition.ts'
import { operations } from './operations.ts'

export const hostNetworkFeature: Feature = { name: 'host-network', managed: [networkSystem], operations }

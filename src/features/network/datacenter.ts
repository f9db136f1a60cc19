import type { Call } from '../../kernel/call.ts'
import {
  type DatacenterState,
  datacenterOf as datacenterIdOf,
  datacenterKind,
  type NetworkState,
  networkKind,
} from '../inventory/index.ts'

/** The datacenter that an object lies in; undefined above datacenters. */
export function datacenterOf(call: Call, id: string): DatacenterState | undefined {
  const datacenter = datacenterIdOf(call, id)
  return datacenter === undefined ? undefined : call.store.get(datacenterKind, datacenter)
}

/** The network or port group of this stored name in a datacenter; names are unique there. */
export function networkNamed(call: Call, datacenter: string, name: string): NetworkState | undefined {
  return call.store
    .list(networkKind, 'plainName', name)
    .find((network) => datacenterOf(call, network.id)?.id === datacenter)
}

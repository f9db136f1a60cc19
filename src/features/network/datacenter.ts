import type { Call } from '../../kernel/call.ts'
import { type DatacenterState, datacenterKind, type NetworkState, networkKind } from '../inventory/index.ts'

/** The datacenter that an object lies in; undefined above datacenters. */
export function datacenterOf(call: Call, id: string): DatacenterState | undefined {
  const own = call.store.get(datacenterKind, id)
  if (own) return own
  const target = call.kernel.objects.find(id)
  if (!target) return undefined
  for (const ancestor of call.kernel.objects.ancestors(target))
    if (ancestor.ref.type === 'Datacenter') return call.get(datacenterKind, ancestor.ref)
  return undefined
}

/** The network or port group of this stored name in a datacenter; names are unique there. */
export function networkNamed(call: Call, datacenter: string, name: string): NetworkState | undefined {
  return call.store
    .list(networkKind, 'plainName', name)
    .find((network) => datacenterOf(call, network.id)?.id === datacenter)
}

import type { OptionValue } from '../../generated/vim25.ts'
import type { Call } from '../../kernel/call.ts'
import { assertNameFree, type NetworkState, networkKind, storedName } from '../inventory/index.ts'

/** Makes a standard network in a network folder. No event: vCenter posts none. DuplicateName, InvalidName. */
export function createNetwork(call: Call, options: { name: string; parent: string; id?: string }): NetworkState {
  const name = storedName(options.name)
  assertNameFree(call, options.parent, name)
  return call.store.insert(networkKind, {
    id: options.id ?? call.newId('network'),
    type: 'Network',
    name,
    parent: options.parent,
  })
}

/** Makes an opaque network, as NSX does: `opaqueId` is the logical switch's UUID, `opaqueType` usually `nsx.LogicalSwitch`. */
export function createOpaqueNetwork(
  call: Call,
  options: {
    name: string
    parent: string
    opaqueId: string
    opaqueType?: string
    extraConfig?: readonly OptionValue[]
    id?: string
  },
): NetworkState {
  const name = storedName(options.name)
  assertNameFree(call, options.parent, name)
  return call.store.insert(networkKind, {
    id: options.id ?? call.newId('opaquenetwork'),
    type: 'OpaqueNetwork',
    name,
    parent: options.parent,
    opaque: { id: options.opaqueId, type: options.opaqueType ?? 'nsx.LogicalSwitch' },
    extraConfig: options.extraConfig ?? [],
  })
}

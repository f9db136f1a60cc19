import type { VirtualDeviceConfigSpec, VirtualMachineConfigSpec } from '../../generated/vim25.ts'
import type { Call } from '../../kernel/call.ts'
import { type Ref, ref } from '../../kernel/managed.ts'
import { isA } from '../../spec/typed.ts'
import { networkKind, networkOf } from '../inventory/index.ts'

type Pair = readonly [Ref, string]

/** Privileges that a configuration of a new VM needs, on the folder (or VM) that stands for it and on the networks it names. */
export function specPrivileges(on: Ref, spec: VirtualMachineConfigSpec | undefined, call: Call): Pair[] {
  const pairs: Pair[] = []
  for (const change of spec?.deviceChange ?? []) pairs.push(...devicePrivileges(on, change, call))
  if (spec?.extraConfig?.length) pairs.push([on, 'VirtualMachine.Config.AdvancedConfig'])
  return pairs
}

function devicePrivileges(on: Ref, { device, operation, fileOperation }: VirtualDeviceConfigSpec, call: Call): Pair[] {
  if (operation !== 'add') return []
  const pairs: Pair[] = []
  if (isA(device, 'VirtualDisk')) {
    if (isA(device.backing, 'VirtualDiskRawDiskMappingVer1BackingInfo'))
      pairs.push([on, 'VirtualMachine.Config.RawDevice'])
    pairs.push([on, fileOperation ? 'VirtualMachine.Config.AddNewDisk' : 'VirtualMachine.Config.AddExistingDisk'])
  }
  const network = isA(device, 'VirtualEthernetCard') ? networkOf(device) : undefined
  const state = network === undefined ? undefined : call.store.get(networkKind, network)
  if (state) pairs.push([ref(state.type, state.id), 'Network.Assign'])
  return pairs
}

import type { VirtualDeviceConfigSpec } from '../../generated/vim25.ts'
import type { Call } from '../../kernel/call.ts'
import { type Ref, ref } from '../../kernel/managed.ts'
import { isA } from '../../spec/typed.ts'
import { networkKind, networkOf, type VmState, vmKind } from '../inventory/index.ts'
import { contains, datastoreNamed, parseDatastorePath } from '../vm-devices/index.ts'
import type { Field, Spec } from './draft.ts'

type Pair = readonly [Ref, string]
const CONFIG = 'VirtualMachine.Config.'

/** What a field needs; all others need Settings. */
const OF_FIELD: Partial<Record<Field, string>> = {
  name: 'Rename',
  annotation: 'Annotation',
  numCPUs: 'CPUCount',
  numCoresPerSocket: 'CPUCount',
  memoryMB: 'Memory',
  cpuAllocation: 'Resource',
  memoryAllocation: 'Resource',
  extraConfig: 'AdvancedConfig',
  cpuFeatureMask: 'AdvancedConfig',
  swapPlacement: 'SwapPlacement',
  changeTrackingEnabled: 'ChangeTracking',
  managedBy: 'ManagedBy',
}
// They change nothing themselves, or have privileges of their own.
const NONE = new Set<string>([
  '_typeName',
  'changeVersion',
  'deviceChange',
  'vmProfile',
  'skipExtensionCompatibilityChecks',
])

/** Pairs of object and privilege that a reconfiguration needs, by what its spec changes. Source: vSphere Security, required privileges. */
export function reconfigurePrivileges(self: Ref, spec: Spec, call: Call): Pair[] {
  const vm = call.store.get(vmKind, self.value)
  const pairs: Pair[] = []
  for (const [field, value] of Object.entries(spec)) {
    if (value === undefined || NONE.has(field)) continue
    pairs.push([self, CONFIG + (OF_FIELD[field as Field] ?? 'Settings')])
  }
  for (const change of spec.deviceChange ?? []) pairs.push(...ofDevice(self, vm, change, call))
  return pairs
}

function ofDevice(self: Ref, vm: VmState | undefined, change: VirtualDeviceConfigSpec, call: Call): Pair[] {
  const { device, operation } = change
  const old = vm?.config.hardware.device?.find((one) => one.key === device.key)
  if (isA(device, 'VirtualDisk')) return ofDisk(self, vm, change, old, call)
  const pairs: Pair[] = []
  if (operation === 'edit' && old) {
    if (device.connectable && !contains(old.connectable, device.connectable))
      pairs.push([self, 'VirtualMachine.Interact.DeviceConnection'])
    if (device.backing && !contains(old.backing, device.backing)) {
      if (isA(old, 'VirtualCdrom')) pairs.push([self, 'VirtualMachine.Interact.SetCDMedia'])
      else if (isA(old, 'VirtualFloppy')) pairs.push([self, 'VirtualMachine.Interact.SetFloppyMedia'])
      else pairs.push([self, `${CONFIG}EditDevice`])
    }
    if (pairs.length === 0) pairs.push([self, `${CONFIG}EditDevice`])
  } else if (isA(device.backing, 'VirtualUSBUSBBackingInfo')) pairs.push([self, `${CONFIG}HostUSBDevice`])
  else pairs.push([self, `${CONFIG}AddRemoveDevice`])
  if (operation === 'remove' || !isA(device, 'VirtualEthernetCard')) return pairs
  const network = networkOf(device)
  const state = network === undefined ? undefined : call.store.get(networkKind, network)
  if (state && !(old && networkOf(old) === network)) pairs.push([ref(state.type, state.id), 'Network.Assign'])
  return pairs
}

function ofDisk(
  self: Ref,
  vm: VmState | undefined,
  { device, operation, fileOperation }: VirtualDeviceConfigSpec,
  old: object | undefined,
  call: Call,
): Pair[] {
  if (operation === 'remove') return [[self, `${CONFIG}RemoveDisk`]]
  if (operation === 'edit') {
    const before = old as { capacityInKB?: number; shares?: object } | undefined
    const asked = device as { capacityInKB?: number; storageIOAllocation?: object; shares?: object }
    const extends_ = (asked.capacityInKB ?? 0) > (before?.capacityInKB ?? 0)
    const shares = asked.shares !== undefined && !contains(before?.shares, asked.shares)
    return [[self, CONFIG + (extends_ ? 'DiskExtend' : shares ? 'Resource' : 'EditDevice')]]
  }
  const { backing } = device
  const pairs: Pair[] = isA(backing, 'VirtualDiskRawDiskMappingVer1BackingInfo') ? [[self, `${CONFIG}RawDevice`]] : []
  if (fileOperation === undefined) return [...pairs, [self, `${CONFIG}AddExistingDisk`]]
  pairs.push([self, `${CONFIG}AddNewDisk`])
  const file = backing as { fileName?: string; datastore?: { value: string } } | undefined
  const named = file?.fileName ? parseDatastorePath(file.fileName)?.name : undefined
  const datastore = vm && named ? datastoreNamed(call, named, vm.home)?.id : (file?.datastore?.value ?? vm?.home)
  if (datastore) pairs.push([ref('Datastore', datastore), 'Datastore.AllocateSpace'])
  return pairs
}

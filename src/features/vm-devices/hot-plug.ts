import { Fault } from '../../kernel/fault.ts'
import { isA } from '../../spec/typed.ts'
import type { Change, Device, DeviceContext, Draft } from './context.ts'
import { byKey } from './keys.ts'
import { contains } from './merge.ts'

const HOT_CONTROLLERS = [
  'VirtualSCSIController',
  'VirtualSATAController',
  'VirtualNVMEController',
  'VirtualUSBController',
  'VirtualUSBXHCIController',
] as const

function refusePower(context: DeviceContext): never {
  throw new Fault('InvalidPowerState', { requestedState: 'poweredOff', existingState: context.powerState })
}

/** Refuses to add or remove a device where its type cannot while the VM is running or suspended. `controllerKey` is the resolved one. */
export function checkHotPlug(draft: Draft, device: Device, controllerKey: number | undefined, change: Change): void {
  const { context } = draft
  if (context.creating || context.powerState === 'poweredOff') return
  if (context.powerState === 'suspended') refusePower(context)
  if (isA(device, 'VirtualDisk') || isA(device, 'VirtualCdrom') || isA(device, 'VirtualSCSIPassthrough')) {
    const controller = byKey(draft, controllerKey)
    if (controller && isA(controller, 'VirtualIDEController')) refusePower(context)
    return
  }
  if (isA(device, 'VirtualEthernetCard') && !isA(device, 'VirtualSriovEthernetCard')) return
  if (isA(device, 'VirtualUSB') || HOT_CONTROLLERS.some((type) => isA(device, type))) return
  throw change.invalid('device', 'DeviceHotPlugNotSupported')
}

/** Whether an edit asks for anything that the device is not already. */
export function changesAnything(old: Device, spec: Device): boolean {
  const { deviceInfo: _, key: _k, ...rest } = spec
  return !contains(old, rest)
}

/** Refuses edits that need the VM off; disks and NICs decide by field themselves. */
export function checkHotEdit(draft: Draft, old: Device, spec: Device): void {
  const { context } = draft
  if (context.creating || context.powerState === 'poweredOff' || !changesAnything(old, spec)) return
  if (context.powerState === 'suspended') refusePower(context)
  const moved =
    (spec.controllerKey !== undefined && spec.controllerKey !== old.controllerKey) ||
    (spec.unitNumber !== undefined && spec.unitNumber !== old.unitNumber)
  const slot = spec.slotInfo !== undefined && !contains(old.slotInfo, spec.slotInfo)
  if (moved || slot) refusePower(context)
  if (isA(old, 'VirtualDisk') || isA(old, 'VirtualEthernetCard') || isA(old, 'VirtualUSB')) return
  if (isA(old, 'VirtualCdrom')) return
  // Only the connection of the others may change.
  const { connectable: _, deviceInfo: _d, key: _k, ...rest } = spec
  if (!contains(old, rest)) refusePower(context)
}

import { isA } from '../../spec/typed.ts'
import type { Device, Draft } from './context.ts'

// Slots as vmx gives them: PCIe bridges start at 160, NICs at 192, plain PCI devices at 16 and 32.
const FIRST: readonly (readonly [string, number])[] = [
  ['ParaVirtualSCSIController', 160],
  ['VirtualLsiLogicSASController', 160],
  ['VirtualSCSIController', 16],
  ['VirtualVmxnet3', 192],
  ['VirtualE1000e', 192],
  ['VirtualEthernetCard', 33],
  ['VirtualNVMEController', 224],
  ['VirtualAHCIController', 36],
  ['VirtualUSBXHCIController', 256],
  ['VirtualUSBController', 34],
  ['VirtualSoundCard', 35],
]

function slotFor(devices: readonly Device[], device: Device): number | undefined {
  const first = FIRST.find(([type]) => isA(device, type as 'VirtualDevice'))?.[1]
  if (first === undefined) return undefined
  const used = new Set(
    devices.map((one) => (one.slotInfo as { pciSlotNumber?: number } | undefined)?.pciSlotNumber ?? -1),
  )
  const step = first >= 160 ? 32 : 1
  let slot = first
  while (used.has(slot)) slot += step
  return slot
}

/** Gives a device that is plugged into a running VM its slot at once. */
export function hotSlot(draft: Draft, device: Device): void {
  const slot = device.slotInfo && slotFor(draft.devices, device)
  if (slot !== undefined) device.slotInfo = { ...device.slotInfo, pciSlotNumber: slot } as Device['slotInfo']
}

/** Devices with PCI slots, as the first power on gives them; those that have one keep it. The same array when nothing changes. */
export function withPciSlots(devices: readonly Device[]): readonly Device[] {
  let changed = false
  const made = [...devices]
  made.forEach((device, i) => {
    const info = device.slotInfo as { pciSlotNumber?: number } | undefined
    if (!info || (info.pciSlotNumber ?? -1) >= 0) return
    const slot = slotFor(made, device)
    if (slot === undefined) return
    changed = true
    made[i] = { ...device, slotInfo: { ...device.slotInfo, pciSlotNumber: slot } as Device['slotInfo'] }
  })
  return changed ? made : devices
}

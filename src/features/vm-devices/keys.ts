import type { VirtualController } from '../../generated/vim25.ts'
import { Fault } from '../../kernel/fault.ts'
import { isA } from '../../spec/typed.ts'
import { type ChildRule, type DeviceRule, deviceContent } from './content.ts'
import type { Change, Device, Draft } from './context.ts'

/** Rules for types that the shared content does not list. */
const FURTHER: readonly DeviceRule[] = [
  { type: 'VirtualMachineVideoCard', firstKey: 500, max: 1, controllerKey: 100, label: 'Video card ' },
  { type: 'VirtualMachineVMCIDevice', firstKey: 12000, max: 1, controllerKey: 100, label: 'VMCI device' },
  { type: 'VirtualKeyboard', firstKey: 600, max: 1, controllerKey: 300, label: 'Keyboard' },
  { type: 'VirtualPointingDevice', firstKey: 700, max: 1, controllerKey: 300, label: 'Pointing device' },
  { type: 'VirtualUSB', firstKey: 7001, max: 20, label: 'USB {n}' },
  { type: 'VirtualWDT', firstKey: 18000, max: 1, label: 'Watchdog timer' },
  { type: 'VirtualPrecisionClock', firstKey: 19000, max: 1, controllerKey: 100, label: 'Precision clock' },
  {
    type: 'VirtualNVDIMMController',
    firstKey: 25000,
    max: 1,
    controllerKey: 100,
    slots: 64,
    label: 'NVDIMM controller {bus}',
  },
  { type: 'VirtualNVDIMM', firstKey: 27000, max: 64, controllerKey: 25000, firstUnit: 0, label: 'NVDIMM {n}' },
  { type: 'VirtualMachineVMIROM', firstKey: 11500, max: 1, controllerKey: 100, label: 'VMI ROM' },
  { type: 'VirtualSCSIPassthrough', label: 'SCSI device {n}' },
]

// Constant content by type; a type without rule is remembered as well.
const rules = new Map<string, DeviceRule | undefined>()

/** The rule for a device's type; undefined for types that no VM can have. */
export function ruleOf(device: Device): DeviceRule | undefined {
  const type = device._typeName
  if (!rules.has(type))
    rules.set(
      type,
      [...deviceContent().keys, ...FURTHER].find((rule) => isA(device, rule.type as 'VirtualDevice')),
    )
  return rules.get(type)
}

/** How children of a controller are keyed; undefined where their own type decides. */
export function childRuleOf(controller: Device): ChildRule | undefined {
  return deviceContent().childKeys.find((rule) => isA(controller, rule.controller as 'VirtualDevice'))
}

export function isController(device: Device): device is Device & VirtualController {
  return isA(device, 'VirtualController')
}

export function byKey(draft: Draft, key: number | undefined): Device | undefined {
  return key === undefined ? undefined : draft.devices.find((device) => device.key === key)
}

/** The controller that a spec names: an existing one, or one that the same changes add under that key. */
export function controllerFor(draft: Draft, key: number, change: Change): Device & VirtualController {
  const existing = key >= 0 ? byKey(draft, key) : undefined
  const found = existing && isController(existing) ? existing : byKey(draft, draft.temporaryKeys.get(key))
  if (!found || !isController(found)) throw change.invalid('device.controllerKey', 'MissingController')
  return found
}

export function hardwareVersion(draft: Draft): number {
  return Number(draft.context.config.version.replace('vmx-', '')) || 21
}

/** How many units a controller has for disks and CD-ROMs. */
export function unitsOf(draft: Draft, controller: Device, rule: ChildRule): number {
  if (isA(controller, 'ParaVirtualSCSIController') && hardwareVersion(draft) >= 14) return 65
  if (isA(controller, 'VirtualNVMEController') && hardwareVersion(draft) >= 21) return 64
  return rule.units
}

function takenUnits(draft: Draft, controllerKey: number, except?: number): Set<number> {
  const taken = new Set<number>()
  for (const device of draft.devices)
    if (device.controllerKey === controllerKey && device.unitNumber !== undefined && device.key !== except)
      taken.add(device.unitNumber)
  return taken
}

/** The unit that a device gets on a controller: the one asked for when it is free, the lowest free one otherwise. */
export function unitOn(
  draft: Draft,
  controller: Device & VirtualController,
  rule: ChildRule,
  wanted: number | undefined,
  change: Change,
  except?: number,
): number {
  const units = unitsOf(draft, controller, rule)
  const taken = takenUnits(draft, controller.key, except)
  const reserved =
    rule.reservedUnit === undefined
      ? undefined
      : ((controller as { scsiCtlrUnitNumber?: number }).scsiCtlrUnitNumber ?? rule.reservedUnit)
  if (wanted !== undefined && wanted >= 0) {
    if (wanted >= units || wanted === reserved || taken.has(wanted)) throw change.invalid('device.unitNumber')
    return wanted
  }
  for (let unit = 0; unit < units; unit++) if (unit !== reserved && !taken.has(unit)) return unit
  throw new Fault('TooManyDevices', { property: 'virtualDeviceSpec.device' })
}

/** Whether a controller has room for one more child. */
export function hasRoom(draft: Draft, controller: Device & VirtualController): boolean {
  const rule = childRuleOf(controller)
  if (!rule) return false
  const used = takenUnits(draft, controller.key).size + (rule.reservedUnit === undefined ? 0 : 1)
  return used < unitsOf(draft, controller, rule)
}

/** The key of a child of a controller. Above a bus's first sixteen units vCenter uses another range. */
export function childKey(controller: Device & VirtualController, rule: ChildRule, unit: number): number {
  if (unit < rule.perBus) return rule.base + rule.perBus * controller.busNumber + unit
  return 131072 + rule.base + 64 * controller.busNumber + unit
}

/** The lowest free key of a type that numbers its own devices. TooManyDevices when there are as many as can be. */
export function ownKey(draft: Draft, rule: DeviceRule): number {
  const first = rule.firstKey ?? 0
  const used = new Set(draft.devices.map((device) => device.key))
  const step = (n: number) => first + n
  for (let n = 0; n < (rule.max ?? 1); n++) if (!used.has(step(n))) return step(n)
  throw new Fault('TooManyDevices', { property: 'virtualDeviceSpec.device' })
}

/** The label's number: the lowest that no device of the kind has. */
export function labelFor(draft: Draft, rule: DeviceRule, bus: number): string {
  if (rule.label.includes('{bus}')) return rule.label.replace('{bus}', String(bus))
  if (!rule.label.includes('{n}')) return rule.label
  const used = new Set(draft.devices.map((device) => device.deviceInfo?.label))
  for (let n = 1; ; n++) {
    const label = rule.label.replace('{n}', String(n))
    if (!used.has(label)) return label
  }
}

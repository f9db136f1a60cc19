import type { VirtualController } from '../../generated/vim25.ts'
import { Fault } from '../../kernel/fault.ts'
import { isA } from '../../spec/typed.ts'
import { type DeviceRule, deviceContent, standardDevices } from './content.ts'
import { type Change, type Device, type Draft, requireOff } from './context.ts'
import { isController } from './keys.ts'
import { merged } from './merge.ts'

const FIXED = [
  'VirtualIDEController',
  'VirtualPS2Controller',
  'VirtualPCIController',
  'VirtualSIOController',
  'VirtualKeyboard',
  'VirtualPointingDevice',
  'VirtualMachineVideoCard',
  'VirtualMachineVMCIDevice',
] as const

/** Whether every VM has such a device, which cannot be removed. */
export function isFixed(device: Device): boolean {
  return FIXED.some((type) => isA(device, type))
}

/** The fixed device that an addition stands for: clients list those that a VM has anyway when they create one. */
export function standsFor(draft: Draft, spec: Device): Device | undefined {
  if (!isFixed(spec)) return undefined
  const same = draft.devices.filter((device) => device._typeName === spec._typeName && !draft.claimed.has(device.key))
  const bus = isController(spec) ? spec.busNumber : undefined
  const found = same.find((device) => isController(device) && device.busNumber === bus) ?? same[0]
  // A VM that is there already has them; another one would be one too many.
  if (!found || !draft.context.creating) throw new Fault('TooManyDevices', { property: 'virtualDeviceSpec.device' })
  return found
}

type Controller = Device & VirtualController

/** A controller as a change adds it: its bus gives key and unit. */
export function newController(draft: Draft, spec: Controller, rule: DeviceRule, change: Change): Controller {
  const family = draft.devices.filter((device) => isA(device, rule.type as 'VirtualDevice')) as Controller[]
  const max = rule.max ?? 1
  if (family.length >= max) throw new Fault('TooManyDevices', { property: 'virtualDeviceSpec.device' })
  const busNumber = busFor(spec, family, max, change)
  const template = deviceContent().optional[spec._typeName] as Controller | undefined
  const {
    key: _k,
    deviceInfo: _d,
    device: _v,
    unitNumber: _u,
    controllerKey: _c,
    connectable: _n,
    ...given
  } = merged({} as Controller, spec)
  return {
    ...(template ?? { device: [] }),
    ...given,
    _typeName: spec._typeName,
    device: [],
    key: (rule.firstKey ?? 0) + busNumber,
    busNumber,
    controllerKey: rule.controllerKey,
    ...(rule.firstUnit === undefined ? {} : { unitNumber: rule.firstUnit + busNumber }),
    deviceInfo: { label: '', summary: template?.deviceInfo?.summary.replace(/0$/, String(busNumber)) ?? rule.label },
  } as Controller
}

function busFor(spec: Controller, family: readonly Controller[], max: number, change: Change): number {
  const used = new Set(family.map((one) => one.busNumber))
  if (spec.busNumber > 0 || (spec.busNumber === 0 && !used.has(0))) {
    if (spec.busNumber >= max || used.has(spec.busNumber)) throw change.invalid('device.busNumber')
    return spec.busNumber
  }
  // Zero is what clients send that leave the number to the server.
  for (let bus = 0; ; bus++) if (!used.has(bus)) return bus
}

/** A controller as a change edits it; its bus stays. */
export function editedController(draft: Draft, old: Controller, spec: Controller, change: Change): Controller {
  if (spec.busNumber !== old.busNumber && spec.busNumber !== undefined) throw change.invalid('device.busNumber')
  const { key: _k, deviceInfo: _d, device: _v, unitNumber: _u, controllerKey: _c, ...given } = spec
  if (spec._typeName !== old._typeName) requireOff(draft.context)
  const summary = deviceContent().optional[spec._typeName]?.deviceInfo?.summary ?? old.deviceInfo?.summary ?? ''
  const isStandard = standardDevices().some((one) => one.key === old.key)
  return {
    ...merged(old, given),
    deviceInfo: isStandard ? old.deviceInfo : { label: old.deviceInfo?.label ?? '', summary },
  } as Controller
}

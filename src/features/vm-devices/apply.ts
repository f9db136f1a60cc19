import type {
  VirtualController,
  VirtualDeviceConfigSpec,
  VirtualDisk,
  VirtualEthernetCard,
} from '../../generated/vim25.ts'
import type { Call } from '../../kernel/call.ts'
import { Fault } from '../../kernel/fault.ts'
import { isA } from '../../spec/typed.ts'
import type { VmFile } from '../inventory/index.ts'
import { connection, hasConnection } from './connectable.ts'
import { deviceContent } from './content.ts'
import { type Change, changeAt, type Device, type DeviceContext, type Draft, isType } from './context.ts'
import { editedController, isFixed, newController, standsFor } from './controller.ts'
import { editedDisk, newDisk, removedDisk } from './disk.ts'
import { changesAnything, checkHotEdit, checkHotPlug } from './hot-plug.ts'
import {
  byKey,
  childKey,
  childRuleOf,
  controllerFor,
  hasRoom,
  isController,
  labelFor,
  ownKey,
  ruleOf,
  unitOn,
} from './keys.ts'
import { editedNic, newNic, removedNic } from './nic.ts'
import { editedOther, newOther } from './other-device.ts'
import { hotSlot } from './pci-slot.ts'

export interface DeviceResult {
  readonly devices: readonly Device[]
  readonly files: readonly VmFile[]
}

/**
 * Applies `VirtualMachineConfigSpec.deviceChange` to a VM's devices, all or nothing: keys, units, labels, backings, disk files.
 * Removals come first, then new controllers, then the rest in the order given; a fault names the change's place in the list.
 * Faults: InvalidDeviceSpec and its subclasses, TooManyDevices, InvalidPowerState, FileAlreadyExists, FileNotFound, InvalidDatastorePath.
 */
export function applyDeviceChanges(
  call: Call,
  context: DeviceContext,
  changes: readonly VirtualDeviceConfigSpec[],
): DeviceResult {
  const draft: Draft = {
    call,
    context,
    devices: [...((context.config.hardware.device ?? []) as Device[])],
    files: [...context.files],
    temporaryKeys: new Map(),
    claimed: new Set(),
  }
  const removedControllers: { key: number; change: Change }[] = []
  const inOrder = changes.map((request, index) => ({ request, change: changeAt(index) }))
  for (const { request, change } of inOrder) checkRequest(request, change)
  for (const { request, change } of inOrder) {
    if (request.operation !== 'remove') continue
    const device = removeDevice(draft, request, change)
    if (isController(device)) removedControllers.push({ key: device.key, change })
  }
  for (const { request, change } of inOrder)
    if (request.operation === 'add' && isController(request.device as Device)) addDevice(draft, request, change)
  for (const { request, change } of inOrder) {
    if (request.operation === 'add' && !isController(request.device as Device)) addDevice(draft, request, change)
    if (request.operation === 'edit') editDevice(draft, request, change)
  }
  for (const { key, change } of removedControllers)
    if (!byKey(draft, key) && draft.devices.some((device) => device.controllerKey === key))
      throw invalidOperation(change, 'remove')
  return { devices: withChildren(draft.devices), files: draft.files }
}

function checkRequest({ operation, device }: VirtualDeviceConfigSpec, change: Change): void {
  if (operation === undefined) throw change.invalid('operation')
  if (device._typeName === undefined) throw change.invalid('device')
}

function invalidOperation(change: Change, badOp: 'add' | 'remove' | 'edit'): Fault {
  return new Fault(
    'InvalidDeviceOperation',
    { deviceIndex: change.index, property: 'virtualDeviceSpec.operation', badOp },
    `Invalid configuration for device '${change.index}'.`,
  )
}

function removeDevice(draft: Draft, { device, fileOperation }: VirtualDeviceConfigSpec, change: Change): Device {
  const found = byKey(draft, device.key)
  if (!found) throw change.invalid('device.key', 'DeviceNotFound')
  if (isFixed(found)) throw invalidOperation(change, 'remove')
  checkHotPlug(draft, found, found.controllerKey, change)
  draft.devices = draft.devices.filter((one) => one !== found)
  if (isA(found, 'VirtualDisk')) removedDisk(draft, found, fileOperation === 'destroy')
  if (isA(found, 'VirtualEthernetCard')) removedNic(draft, found)
  return found
}

function addDevice(draft: Draft, request: VirtualDeviceConfigSpec, change: Change): void {
  const spec = request.device as Device
  const existing = standsFor(draft, spec)
  if (existing) {
    draft.claimed.add(existing.key)
    if (isController(spec)) draft.temporaryKeys.set(spec.key, existing.key)
    else replaceDevice(draft, existing, editedOther(draft, existing, spec, change))
    return
  }
  const rule = ruleOf(spec)
  if (!rule) throw change.invalid('device', 'DeviceUnsupportedForVmPlatform')
  if (isController(spec)) {
    checkHotPlug(draft, spec, undefined, change)
    const made = newController(draft, spec, rule, change)
    draft.temporaryKeys.set(spec.key, made.key)
    push(draft, made, spec, labelFor(draft, rule, made.busNumber))
    return
  }
  const label = labelFor(draft, rule, 0)
  if (isA(spec, 'VirtualDisk') || isA(spec, 'VirtualCdrom') || isA(spec, 'VirtualSCSIPassthrough')) {
    const controller = controllerOf(draft, spec, change)
    checkHotPlug(draft, spec, controller.key, change)
    const children = childRuleOf(controller)
    if (!children) throw invalidController(change, controller.key)
    const unitNumber = unitOn(draft, controller, children, spec.unitNumber, change)
    const key = childKey(controller, children, unitNumber)
    const made = isA(spec, 'VirtualDisk')
      ? (newDisk(draft, spec as Device & VirtualDisk, change, request) as Device)
      : newOther(draft, spec, change)
    const objectId = isA(spec, 'VirtualDisk') ? { diskObjectId: `${vmNumber(draft.context)}-${key}` } : {}
    push(draft, { ...made, key, controllerKey: controller.key, unitNumber, ...objectId } as Device, spec, label)
    return
  }
  checkHotPlug(draft, spec, undefined, change)
  const key = ownKey(draft, rule)
  if (isA(spec, 'VirtualEthernetCard')) {
    const place = nicPlace(draft, spec, key)
    const made = newNic(draft, spec as Device & VirtualEthernetCard, place.key, change)
    push(draft, { ...made, ...place, controllerKey: 100 } as Device, spec, labelFor(draft, rule, place.key - 4000))
    return
  }
  const unit = rule.firstUnit === undefined ? {} : { unitNumber: rule.firstUnit + key - rule.firstKey! }
  const parent = otherController(draft, spec, rule.controllerKey, change)
  const made = {
    ...newOther(draft, spec, change),
    key,
    ...(parent === undefined ? {} : { controllerKey: parent }),
    ...unit,
  }
  push(draft, made as Device, spec, labelFor(draft, rule, key - (rule.firstKey ?? 0)))
}

function invalidController(change: Change, controllerKey: number): Fault {
  return new Fault(
    'InvalidController',
    { deviceIndex: change.index, property: 'virtualDeviceSpec.device.controllerKey', controllerKey },
    `Invalid configuration for device '${change.index}'.`,
  )
}

// A disk or CD-ROM without a controller takes the first that has room.
function controllerOf(draft: Draft, spec: Device, change: Change): Device & VirtualController {
  const key = spec.controllerKey
  if (key !== undefined && (key !== 0 || draft.temporaryKeys.has(0))) {
    const named = controllerFor(draft, key, change)
    if (named && (spec.unitNumber ?? -1) < 0 && childRuleOf(named) && !hasRoom(draft, named)) {
      const added = [...draft.temporaryKeys.values()].map((one) => byKey(draft, one)!)
      const other = added.find((one) => isController(one) && one._typeName === named._typeName && hasRoom(draft, one))
      if (other && isController(other)) return other
    }
    return named
  }
  const types = isA(spec, 'VirtualCdrom')
    ? (['VirtualSATAController', 'VirtualIDEController', 'VirtualSCSIController'] as const)
    : (['VirtualSCSIController', 'VirtualNVMEController', 'VirtualSATAController', 'VirtualIDEController'] as const)
  for (const type of types) {
    const found = draft.devices.find((one) => isA(one, type) && isController(one) && hasRoom(draft, one))
    if (found && isController(found)) return found
  }
  throw change.invalid('device.controllerKey', 'MissingController')
}

function otherController(draft: Draft, spec: Device, usual: number | undefined, change: Change): number | undefined {
  if (isA(spec, 'VirtualUSB')) {
    const usb = draft.devices.find((one) => isA(one, 'VirtualUSBXHCIController') || isA(one, 'VirtualUSBController'))
    const key = spec.controllerKey ? controllerFor(draft, spec.controllerKey, change).key : usb?.key
    if (key === undefined) throw change.invalid('device.controllerKey', 'MissingController')
    return key
  }
  if (usual !== undefined && !byKey(draft, usual)) throw change.invalid('device.controllerKey', 'MissingController')
  return usual
}

// A NIC's number gives its key and its unit alike; SR-IOV cards take their units from the other end.
function nicPlace(draft: Draft, spec: Device, free: number): { key: number; unitNumber: number } {
  if (isType(spec, 'VirtualSriovEthernetCard')) {
    const used = new Set(draft.devices.map((one) => (one.controllerKey === 100 ? one.unitNumber : undefined)))
    let unitNumber = 45
    while (used.has(unitNumber)) unitNumber--
    return { key: free, unitNumber }
  }
  const wanted = 4000 + (spec.unitNumber ?? 0) - 7
  const key = wanted >= 4000 && wanted < 4010 && !byKey(draft, wanted) ? wanted : free
  return { key, unitNumber: key - 4000 + 7 }
}

function vmNumber(context: DeviceContext): string {
  return context.vm?.replace(/^\D*/, '') || '1'
}

function push(draft: Draft, made: Device, spec: Device, label: string): void {
  const { context } = draft
  const summary = made.deviceInfo?.summary || deviceContent().optional[made._typeName]?.deviceInfo?.summary || label
  const device: Device = { ...made, deviceInfo: { label, summary } }
  if (hasConnection(device)) device.connectable = connection(device, spec.connectable, undefined, context)
  if (context.powerState === 'poweredOn' && !context.creating) hotSlot(draft, device)
  draft.devices = [...draft.devices, device]
}

function replaceDevice(draft: Draft, old: Device, made: Device): void {
  draft.devices = draft.devices.map((device) => (device === old ? made : device))
}

function editDevice(draft: Draft, request: VirtualDeviceConfigSpec, change: Change): void {
  const spec = request.device as Device
  const old = byKey(draft, spec.key)
  if (!old) throw change.invalid('device.key', 'DeviceNotFound')
  if (!changesAnything(old, spec) && !request.backing) return
  checkHotEdit(draft, old, spec)
  if (spec._typeName !== old._typeName && !isA(old, spec._typeName as 'VirtualDevice')) {
    if (!(isA(old, 'VirtualSCSIController') && isA(spec, 'VirtualSCSIController'))) throw change.invalid('device')
  }
  let made: Device
  if (isA(old, 'VirtualDisk')) {
    if (request.fileOperation === 'create') throw invalidOperation(change, 'edit')
    made = editedDisk(draft, old as Device & VirtualDisk, spec as Device & VirtualDisk, change) as Device
  } else if (isA(old, 'VirtualEthernetCard'))
    made = editedNic(draft, old as Device & VirtualEthernetCard, spec as Device & VirtualEthernetCard, change) as Device
  else if (isController(old) && isController(spec)) made = editedController(draft, old, spec, change)
  else made = editedOther(draft, old, spec, change)
  made = moved(
    draft,
    old,
    spec,
    { ...made, _typeName: made._typeName === spec._typeName ? made._typeName : old._typeName },
    change,
  )
  if (hasConnection(made))
    made = { ...made, connectable: connection(made, spec.connectable, old.connectable, draft.context) }
  replaceDevice(draft, old, made)
}

// A disk or CD-ROM that goes to another controller or unit gets the key of its new place.
function moved(draft: Draft, old: Device, spec: Device, made: Device, change: Change): Device {
  const hangs = isA(old, 'VirtualDisk') || isA(old, 'VirtualCdrom')
  const controllerKey = spec.controllerKey || old.controllerKey
  const unitNumber = spec.unitNumber === undefined || spec.unitNumber < 0 ? old.unitNumber : spec.unitNumber
  if (!hangs || (controllerKey === old.controllerKey && unitNumber === old.unitNumber)) return made
  const controller = controllerFor(draft, controllerKey!, change)
  const rule = childRuleOf(controller)
  if (!rule) throw invalidController(change, controller.key)
  const wanted = controllerKey === old.controllerKey ? unitNumber : spec.unitNumber
  const unit = unitOn(draft, controller, rule, wanted, change, old.key)
  const key = childKey(controller, rule, unit)
  const objectId = isA(made, 'VirtualDisk') ? { diskObjectId: `${vmNumber(draft.context)}-${key}` } : {}
  return { ...made, key, controllerKey: controller.key, unitNumber: unit, ...objectId } as Device
}

/** Controllers with the keys of what hangs on them; objects whose list stays are kept as they are. */
export function withChildren(devices: readonly Device[]): Device[] {
  const children = new Map<number, number[]>()
  for (const device of devices) {
    if (device.controllerKey === undefined) continue
    const list = children.get(device.controllerKey)
    if (list) list.push(device.key)
    else children.set(device.controllerKey, [device.key])
  }
  return devices.map((device) => {
    if (!isController(device)) return device
    const keys = children.get(device.key) ?? []
    const known = device.device ?? []
    if (known.length === keys.length && known.every((key, i) => key === keys[i])) return device
    return { ...device, device: keys }
  })
}

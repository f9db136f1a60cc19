import type { VirtualDeviceBackingInfo } from '../../generated/vim25.ts'
import { ref } from '../../kernel/managed.ts'
import { isA } from '../../spec/typed.ts'
import { deviceContent } from './content.ts'
import type { Change, Device, Draft } from './context.ts'
import { placeOf } from './disk-file.ts'
import { merged } from './merge.ts'
import { summaryOf } from './summary.ts'

/** A CD-ROM, floppy drive, port or any other device that is neither disk, NIC nor controller, as a change adds it. */
export function newOther(draft: Draft, spec: Device, change: Change): Device {
  const template = deviceContent().optional[spec._typeName]
  const { key: _k, deviceInfo: _d, connectable: _c, slotInfo: _s, ...given } = merged({} as Device, spec)
  const made = { ...template, ...given, _typeName: spec._typeName } as Device
  const backing = media(draft, spec.backing ?? template?.backing, change)
  if (backing) made.backing = backing
  const label = template?.deviceInfo?.label ?? ''
  return { ...made, deviceInfo: { label, summary: summaryOf({ ...made, deviceInfo: template?.deviceInfo }) } }
}

/** The same as a change edits it. */
export function editedOther(draft: Draft, old: Device, spec: Device, change: Change): Device {
  const { key: _k, deviceInfo: _d, connectable: _c, controllerKey: _ck, unitNumber: _u, ...given } = spec
  const made = merged(old, given)
  const backing = spec.backing ? media(draft, spec.backing, change) : old.backing
  if (backing) made.backing = backing
  if (!spec.backing) return made
  return { ...made, deviceInfo: { ...old.deviceInfo!, summary: summaryOf(made) } }
}

// Files of media: the datastore is filled in from the path.
function media(
  draft: Draft,
  backing: VirtualDeviceBackingInfo | undefined,
  change: Change,
): VirtualDeviceBackingInfo | undefined {
  if (!backing || !isA(backing, 'VirtualDeviceFileBackingInfo')) return backing
  if (!backing.fileName) {
    if (isA(backing, 'VirtualCdromIsoBackingInfo') || isA(backing, 'VirtualFloppyImageBackingInfo'))
      throw change.invalid('device.backing.fileName', 'InvalidDeviceBacking')
    return backing
  }
  // Tools images lie on the host, not in a datastore.
  if (backing.fileName.startsWith('/') || /^\[\]/.test(backing.fileName)) return backing
  const { datastore, path } = placeOf(draft.call, backing.fileName, backing.datastore, draft.context)
  return {
    ...backing,
    fileName: `[${datastore.name}] ${path}`,
    datastore: ref('Datastore', datastore.id),
    backingObjectId: backing.backingObjectId ?? '',
  } as VirtualDeviceBackingInfo
}

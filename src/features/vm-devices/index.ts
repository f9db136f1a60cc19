// Virtual devices: what every VM has, and how changes of them are applied. Behaviour: keys, units and labels as vCenter gives them.
import type { Feature } from '../../kernel/kernel.ts'
import { diskFileKind } from './disk-file.ts'

export { applyDeviceChanges, type DeviceResult, withChildren } from './apply.ts'
export { describeChanges } from './config-changes.ts'
export { deviceContent, type SharesOf, sharesFor, standardDevices } from './content.ts'
export { type Device, type DeviceContext, type PortConnector, type PortRequest, portConnector } from './context.ts'
export {
  type Backing,
  type DiskFileState,
  datacenterOf,
  datastoreNamed,
  diskFileKind,
  diskLookup,
  diskUuid,
  type ExistingDisk,
  findDisk,
  parseDatastorePath,
} from './disk-file.ts'
export { addFiles, baseName, chainOf, diskFiles, extentOf, fileSafe, filesOfDisk, pathBelow } from './disk-place.ts'
export { generatedMac, isVcenterMac, postMacEvents } from './mac.ts'
export { contains, merged, same } from './merge.ts'
export { withPciSlots } from './pci-slot.ts'

export const vmDevicesFeature: Feature = { name: 'vm-devices', kinds: [diskFileKind] }

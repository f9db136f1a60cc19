// Virtual devices: what every VM has, and how changes of them are applied. Behaviour: keys, units and labels as vCenter gives them.
import type { Feature } from '../../kernel/kernel.ts'
import { diskFileKind } from './disk-file.ts'

export { applyDeviceChanges, type DeviceResult } from './apply.ts'
export { describeChanges } from './config-changes.ts'
export { sharesFor, standardDevices } from './content.ts'
export { type Device, type PortRequest, portConnector } from './context.ts'
export {
  type Backing,
  type DiskFileState,
  datastoreNamed,
  diskFileKind,
  diskLookup,
  diskUuid,
  parseDatastorePath,
} from './disk-file.ts'
export { addFiles, baseName, chainOf, diskFiles, extentOf, fileSafe, filesOfDisk } from './disk-place.ts'
export { generatedMac, postMacEvents } from './mac.ts'
export { contains, merged, same } from './merge.ts'
export { withPciSlots } from './pci-slot.ts'

export const vmDevicesFeature: Feature = { name: 'vm-devices', kinds: [diskFileKind] }

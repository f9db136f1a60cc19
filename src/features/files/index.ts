// What lies in datastores: files of VMs as real files of this machine, people's own beside them, and the managers that handle both.
import { datastoreFiles } from '../../kernel/datastore-files.ts'
import type { Feature, Kernel } from '../../kernel/kernel.ts'
import { otherFiles } from '../datastore/index.ts'
import { diskFileKind, diskLookup } from '../vm-devices/index.ts'
import { browserOperations, browsers, searchSubFoldersTask, searchTask } from './datastore-browser.ts'
import { describeDisk } from './disks.ts'
import { copyFileTask, deleteFileTask, fileManager, fileManagerOperations, moveFileTask } from './file-manager.ts'
import { goneKind } from './projection.ts'
import { projection } from './service.ts'
import { streamsOf } from './streams.ts'
import { removeBrokenUploads } from './uploads.ts'
import {
  blockTasks,
  copyDiskTask,
  createDiskTask,
  deleteDiskTask,
  extendDiskTask,
  inflateDiskTask,
  moveDiskTask,
  virtualDiskManager,
  virtualDiskOperations,
} from './virtual-disk-manager.ts'

export type { DiskDescription } from './disk-descriptor.ts'
export { describeDisk } from './disks.ts'
export { placeOf, textOf } from './path.ts'

function start(kernel: Kernel): void {
  datastoreFiles(kernel).implementation = streamsOf(kernel)
  otherFiles(kernel).bytes = (datastore) => {
    let bytes = 0
    for (const disk of kernel.store.list(diskFileKind, 'datastore', datastore))
      for (const file of disk.files) bytes += file.size
    return bytes
  }
  // Disks that people put into a datastore's folder can be attached.
  diskLookup(kernel).find = (call, datastore, path) => {
    const disk = describeDisk(call, { datastore, path })
    return disk && { capacityBytes: disk.capacityBytes, thin: disk.thin, uuid: disk.uuid }
  }
  removeBrokenUploads(kernel)
  projection(kernel).start()
}

export const filesFeature: Feature = {
  name: 'files',
  kinds: [goneKind],
  managed: [fileManager, virtualDiskManager, ...browsers],
  operations: [...fileManagerOperations, ...browserOperations, ...virtualDiskOperations],
  tasks: [
    deleteFileTask,
    copyFileTask,
    moveFileTask,
    searchTask,
    searchSubFoldersTask,
    createDiskTask,
    deleteDiskTask,
    copyDiskTask,
    moveDiskTask,
    extendDiskTask,
    inflateDiskTask,
    ...Object.values(blockTasks),
  ],
  start,
}

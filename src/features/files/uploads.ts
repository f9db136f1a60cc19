import { readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Kernel } from '../../kernel/kernel.ts'
import { folderOf } from '../datastore/index.ts'
import { type DatastoreState, datastoreKind } from '../inventory/index.ts'

const UPLOAD = /^\.vcemu-upload-(\d+)-\d+$/

/** Whether a name is that of an upload under way. */
export function isUpload(name: string): boolean {
  return UPLOAD.test(name)
}

const UPLOADS = Symbol('uploads')

/**
 * A new file for an upload until it is whole: at the top of its datastore, where one that a kill left is found again, or in the folder
 * that it goes to, when that is of another disk.
 */
export function uploadFile(kernel: Kernel, datastore: DatastoreState, folder: string): string {
  const count = kernel.service(UPLOADS, () => ({ last: 0 }))
  const top = folderOf(kernel, datastore)
  const isOneDisk = statSync(top).dev === statSync(folder).dev
  return join(isOneDisk ? top : folder, `.vcemu-upload-${process.pid}-${++count.last}`)
}

/** Removes what uploads left that ended with their process. */
export function removeBrokenUploads(kernel: Kernel): void {
  for (const datastore of kernel.store.all(datastoreKind)) {
    const top = folderOf(kernel, datastore)
    for (const name of namesIn(top)) {
      const pid = UPLOAD.exec(name)?.[1]
      if (pid !== undefined && isOver(Number(pid), join(top, name))) rmSync(join(top, name), { force: true })
    }
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    // Nobody looked into it yet.
    return []
  }
}

/** Whether nobody writes the file any more. In a container the process after a restart has the number of the one before. */
function isOver(pid: number, path: string): boolean {
  if (pid === process.pid) {
    const stat = statSync(path, { throwIfNoEntry: false })
    return stat !== undefined && stat.mtimeMs < performance.timeOrigin
  }
  try {
    process.kill(pid, 0)
    return false
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ESRCH'
  }
}

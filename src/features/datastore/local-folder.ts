import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Kernel } from '../../kernel/kernel.ts'
import type { DatastoreState } from '../inventory/index.ts'

interface Home {
  path: string | undefined
  /** It was made for this run only: it goes when the instance does. */
  isTemporary: boolean
}
const HOME = Symbol('folder of datastores')

function home(kernel: Kernel): Home {
  return kernel.service<Home>(HOME, () => ({ path: undefined, isTemporary: false }))
}

/**
 * The folder of this machine that holds those of local datastores: `files` in the data directory, otherwise a temporary one that
 * goes with the instance. Drop-in users read its path from the option `vcsim.home`.
 */
export function datastoreHome(kernel: Kernel): string {
  const known = home(kernel)
  if (known.path === undefined) {
    const { directory, identity } = kernel.settings
    if (directory === undefined) {
      known.path = mkdtempSync(join(tmpdir(), identity === 'vcsim' ? 'govcsim-' : 'vcemu-'))
      known.isTemporary = true
    } else {
      known.path = join(directory, 'files')
      mkdirSync(known.path, { recursive: true })
    }
  }
  return known.path
}

/** Removes what was made for this run only. */
export function removeDatastoreHome(kernel: Kernel): void {
  const { path, isTemporary } = home(kernel)
  if (path !== undefined && isTemporary) rmSync(path, { recursive: true, force: true })
}

/** Where a datastore's files are on this machine; one that has no folder of its own gets one among the instance's. */
export function folderOf(kernel: Kernel, datastore: Pick<DatastoreState, 'id' | 'localPath'>): string {
  return datastore.localPath ?? join(datastoreHome(kernel), datastore.id)
}

import { join } from 'node:path'
import {
  buildEstate,
  buildLoaded,
  buildModel,
  type Estate,
  EstateUnusable,
  readEstate,
  SavedObjects,
} from '../features/model/index.ts'
import type { Kernel } from '../kernel/kernel.ts'
import { packageRoot } from '../spec/tables.ts'
import { DataUnusable } from './failures.ts'
import { readSavedInventory } from './saved-inventory.ts'
import type { Settings } from './settings.ts'

/** What a new instance is filled with. */
export interface Inventory {
  /** It comes from a file or folder that may turn out to be unusable. */
  readonly isGiven: boolean
  /** `user:password`, escaped for a URL, of somebody who may log in where not everybody may. */
  readonly login?: string | undefined
  /** It is that of an ESXi host without vCenter. */
  readonly isEsx?: boolean
  /** @throws DataUnusable */
  fill(kernel: Kernel): void
}

/**
 * The inventory that the settings choose: counts, an inventory file (`--fixture`) or a saved inventory (`--load`). Reads what has to be read.
 * @throws DataUnusable naming the file, the place in it and what is allowed there
 */
export async function chooseInventory(settings: Settings): Promise<Inventory> {
  const { fixture, load } = settings
  if (load !== undefined) {
    const objects = readSavedInventory(load)
    return { isGiven: true, isEsx: new SavedObjects(objects).isEsx, fill: (kernel) => buildLoaded(kernel, objects) }
  }
  if (fixture === 'default') return { isGiven: false, fill: (kernel) => buildModel(kernel, settings) }
  const file = fixture === 'vsphere' ? join(packageRoot(), 'fixtures', 'vsphere.yaml') : fixture
  const { readYaml } = await import('./fixture-file.ts')
  const estate = named(file, () => readEstate(readYaml(file)))
  return {
    isGiven: true,
    login: settings.auth === 'users' ? loginOf(estate) : undefined,
    fill: (kernel) => named(file, () => buildEstate(kernel, estate)),
  }
}

function loginOf({ sso }: Estate): string | undefined {
  const [user] = sso.users
  return user && `${encodeURIComponent(`${user.name}@${sso.domain}`)}:${encodeURIComponent(user.password)}`
}

/** Errors of the file say which it is. */
function named<T>(file: string, read: () => T): T {
  try {
    return read()
  } catch (error) {
    throw error instanceof EstateUnusable ? new DataUnusable(`${file}: ${error.message}`) : error
  }
}

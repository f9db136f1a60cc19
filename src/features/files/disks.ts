import { closeSync, openSync, readSync, statSync } from 'node:fs'
import type { Call } from '../../kernel/call.ts'
import { type DiskDescription, readDescriptor } from './disk-descriptor.ts'
import { descriptorOf, diskOf } from './disk-of-vm.ts'
import { findAt, realPath } from './listing.ts'
import { nameOf, type Place } from './path.ts'
import { rowAt } from './rows.ts'

/** Descriptors are small; more of a file is not read to find out. */
const MOST = 64 * 1024

/** What is known of the disk whose descriptor lies at a place; undefined where there is none. */
export function describeDisk(call: Call, place: Place): DiskDescription | undefined {
  const row = rowAt(call.store, place.datastore, place.path)
  if (row && row.path !== descriptorOf(row.path)) return undefined
  const base = nameOf(place.path).replace(/\.vmdk$/, '')
  if (row?.owner.is === 'disk') {
    const { state } = row.owner
    const extent = state.files.find((file) => file.type === 'diskExtent')?.path
    return { ...state, extent: extent ? nameOf(extent) : `${base}-flat.vmdk` }
  }
  if (!findAt(call.kernel, place)) return undefined
  const read = readReal(realPath(call.kernel, place))
  if (row?.owner.is !== 'vm' && row?.owner.is !== 'unregistered') return read
  const disk = diskOf(row.owner.state.config, row.path)
  const backing = disk?.backing as { uuid?: string; thinProvisioned?: boolean } | undefined
  return {
    extent: `${base}-flat.vmdk`,
    ...read,
    capacityBytes: disk ? (disk.capacityInBytes ?? disk.capacityInKB * 1024) : (read?.capacityBytes ?? 0),
    thin: backing?.thinProvisioned ?? read?.thin ?? false,
    uuid: backing?.uuid ?? read?.uuid,
  }
}

/** The descriptor in a real file, of its own or at the head of a disk in one piece. */
function readReal(path: string): DiskDescription | undefined {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (!stat?.isFile()) return undefined
  const file = openSync(path, 'r')
  try {
    const bytes = Buffer.alloc(Math.min(MOST, stat.size))
    readSync(file, bytes, 0, bytes.length, 0)
    return readDescriptor(bytes.toString('latin1'))
  } finally {
    closeSync(file)
  }
}

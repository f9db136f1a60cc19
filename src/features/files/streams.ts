import { createReadStream, createWriteStream, mkdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Call } from '../../kernel/call.ts'
import type { DatastoreFiles, FileEntry, FileLocation } from '../../kernel/datastore-files.ts'
import { Fault } from '../../kernel/fault.ts'
import type { Kernel } from '../../kernel/kernel.ts'
import { ref } from '../../kernel/managed.ts'
import { isDefined } from '../identity/index.ts'
import { datacenterKind, datacenterOf, datastoreKind } from '../inventory/index.ts'
import { useServiceTicket } from '../session/index.ts'
import { removePlace } from './file-operations.ts'
import { type Found, findAt, listFolder, realPath } from './listing.ts'
import { inventoryPath, type Place, parentOf, plainPath, textOf } from './path.ts'
import { rowAt } from './rows.ts'
import { uploadFile } from './uploads.ts'

const BROWSE = 'Datastore.Browse'
const MANAGE = 'Datastore.FileManagement'

function placeAt(call: Call, { datastore, path }: FileLocation): Place {
  return { datastore: call.get(datastoreKind, ref('Datastore', datastore)), path }
}

function entry({ name, isFolder, size, modifiedMs }: Found): FileEntry {
  return { name, isFolder, size, modifiedMs }
}

async function write(call: Call, location: FileLocation, source: Readable): Promise<boolean> {
  const { kernel } = call
  const place = placeAt(call, location)
  call.require(ref('Datastore', location.datastore), MANAGE)
  if (place.path === '') throw new Fault('CannotCreateFile', { file: textOf(place) })
  const before = findAt(kernel, place)
  if (before?.isFolder) throw new Fault('FileAlreadyExists', { file: textOf(place) })
  requireNotOpen(place, call)
  const folder = { datastore: place.datastore, path: parentOf(place.path) }
  if (!findAt(kernel, folder)?.isFolder) throw new Fault('FileNotFound', { file: textOf(folder) })
  const real = realPath(kernel, folder)
  mkdirSync(real, { recursive: true })
  const upload = uploadFile(kernel, place.datastore, real)
  try {
    await pipeline(source, createWriteStream(upload))
    const file = await open(upload, 'r+')
    await file.sync().finally(() => file.close())
    renameSync(upload, realPath(kernel, place))
  } catch (error) {
    rmSync(upload, { force: true })
    throw error
  }
  return before === undefined
}

function requireNotOpen(place: Place, call: Call): void {
  const owner = rowAt(call.store, place.datastore, place.path)?.owner
  if (owner?.is === 'vm' && owner.state.runtime.powerState !== 'poweredOff')
    throw new Fault('FileLocked', { file: textOf(place) })
}

/** Files of datastores for protocols that carry bytes. */
export const streams: DatastoreFiles = {
  locate(call, { datacenter, datastore: name, path }) {
    const plain = plainPath(path)
    if (plain === undefined) throw new Fault('InvalidDatastorePath', { datastorePath: `[${name}] ${path}` })
    const wanted = datacenter === undefined ? undefined : (plainPath(datacenter) ?? '')
    for (const datastore of call.store.list(datastoreKind, 'plainName', name)) {
      const id = datacenterOf(call, datastore.id)
      if (id === undefined || (wanted !== undefined && inventoryPath(call, id) !== wanted)) continue
      call.require(ref('Datastore', datastore.id), BROWSE)
      return { datastore: datastore.id, path: plain }
    }
    throw new Fault('NotFound')
  },
  containers(call, datacenter) {
    const visible = (type: string, id: string) => call.may(ref(type, id), 'System.View')
    if (datacenter === undefined)
      return [...call.store.all(datacenterKind)]
        .filter((one) => visible('Datacenter', one.id))
        .map((one) => inventoryPath(call, one.id))
    const wanted = plainPath(datacenter)
    return [...call.store.all(datastoreKind)]
      .filter((one) => visible('Datastore', one.id))
      .filter((one) => inventoryPath(call, datacenterOf(call, one.id) ?? '') === wanted)
      .map((one) => one.name)
  },
  stat(call, location) {
    const found = findAt(call.kernel, placeAt(call, location))
    if (!found || found.isFolder) return found && entry(found)
    // What is sent is the real file.
    const stat = statSync(realPath(call.kernel, placeAt(call, location)), { throwIfNoEntry: false })
    return stat && { ...entry(found), size: stat.size, modifiedMs: Math.floor(stat.mtimeMs) }
  },
  list(call, location) {
    const { datastore, path } = placeAt(call, location)
    const list = listFolder(call.kernel, datastore, path)
    if (!list) throw new Fault('FileNotFound', { file: textOf({ datastore, path }) })
    return list.map(entry)
  },
  read(call, location, range) {
    const path = realPath(call.kernel, placeAt(call, location))
    return range && range.end < range.start ? Readable.from([]) : createReadStream(path, range)
  },
  write,
  async remove(call, location) {
    const place = placeAt(call, location)
    call.require(ref('Datastore', location.datastore), MANAGE)
    await call.store.write(() => removePlace(call, place))
  },
  sessionOfTicket: () => undefined,
  sessionOfPassword(call, user, password) {
    const { directory, sessions, settings } = call.kernel
    const known = directory.authenticate(user, password, call)
    if (!known) return undefined
    const open = settings.openLogin && !isDefined(call.kernel, known.user)
    return sessions.create(known, { open, address: call.arrival.address })
  },
}

/** The same for one instance, whose tickets it knows. */
export function streamsOf(kernel: Kernel): DatastoreFiles {
  return { ...streams, sessionOfTicket: (ticket, path, method) => useServiceTicket(kernel, ticket, path, method) }
}

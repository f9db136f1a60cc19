import { closeSync, ftruncateSync, mkdirSync, openSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { ref } from '../../kernel/managed.ts'
import { createDatastore, folderOf } from '../datastore/index.ts'
import { type DatastoreState, datastoreKind, type HostState, hostKind } from '../inventory/index.ts'
import type { EstateDatacenter } from './estate.ts'
import type { EstateCall } from './estate-call.ts'
import type { Names } from './estate-names.ts'
import { ShapeError } from './shape.ts'

const GIB = 2 ** 30
const MIB = 2 ** 20
type Store = EstateDatacenter['datastores'][number]

interface Place {
  readonly datacenter: string
  readonly names: Names
  readonly path: string
}

/** Makes a datacenter's datastores, mounted where the file says, and the files of people in them. */
export function buildStorage(call: EstateCall, fixture: EstateDatacenter, place: Place): void {
  for (const [d, datastore] of fixture.datastores.entries()) {
    const here = { ...place, path: `${place.path}.datastores[${d}]` }
    if (datastore.eachHost) {
      if (!datastore.name.includes('{host}'))
        throw new ShapeError(`${here.path}.name`, 'must contain {host}, as each host has a datastore of its own')
      for (const [name, host] of place.names.all('host'))
        makeDatastore(call, datastore, { ...here, name: datastore.name.replaceAll('{host}', name), hosts: [host] })
      continue
    }
    if (datastore.hosts === undefined)
      throw new ShapeError(`${here.path}.hosts`, 'must be the name of a cluster, or all; or eachHost must be true')
    makeDatastore(call, datastore, {
      ...here,
      name: datastore.name,
      hosts: hostsOf(call, datastore.hosts, here),
    })
  }
  for (const [f, { datastore, path, sizeMB }] of fixture.files.entries()) {
    const here = `${place.path}.files[${f}]`
    const id = place.names.get('datastore', datastore, `${here}.datastore`)
    const state = call.get(datastoreKind, ref('Datastore', id))
    putFile(call, state, path, sizeMB * MIB, `${here}.path`)
  }
}

function hostsOf(call: EstateCall, hosts: string, { names, path }: Place): string[] {
  if (hosts === 'all') return [...names.all('host')].map(([, id]) => id)
  const cluster = names.get('cluster', hosts, `${path}.hosts`)
  return call.store.list(hostKind, 'parent', cluster).map(({ id }) => id)
}

function makeDatastore(
  call: EstateCall,
  fixture: Store,
  { datacenter, names, path, name, hosts }: Place & { name: string; hosts: readonly string[] },
): void {
  const { type, capacityGB, server, path: share, folder } = fixture
  if (type === 'NFS' && (server === undefined || share === undefined))
    throw new ShapeError(`${path}.${server === undefined ? 'server' : 'path'}`, 'is missing; NFS needs server and path')
  const parent = folder === undefined ? undefined : names.get('datastore folder', folder, `${path}.folder`)
  const disk = type === 'VMFS' ? diskOf(call, fixture, hosts, `${path}.disk`) : undefined
  const made = createDatastore(call, {
    name,
    datacenter,
    parent,
    type,
    capacity: capacityGB * GIB,
    hosts,
    ...(disk && {
      diskName: disk.canonicalName,
      vmfs: { local: disk.localDisk ?? false, ssd: disk.ssd ?? false },
    }),
    ...(type === 'NFS' ? { nas: { remoteHost: server!, remotePath: share! } } : {}),
  })
  names.put('datastore', name, made.id, `${path}.name`)
  const datastore = { name: made.name, datastore: ref('Datastore', made.id) }
  for (const host of hosts) call.post('DatastoreDiscoveredEvent', { host }, { datastore })
}

interface Disk {
  readonly canonicalName: string
  readonly localDisk?: boolean
  readonly ssd?: boolean
}

const disksOf = (host: HostState) =>
  ((host.config.storageDevice?.scsiLun ?? []) as (Disk & { lunType: string })[]).filter(
    ({ lunType }) => lunType === 'disk',
  )

/** The named disk, which all hosts must have; for a host's own datastore its first local disk that has no system on it. */
function diskOf(call: EstateCall, { disk }: Store, hosts: readonly string[], path: string): Disk | undefined {
  const states = hosts.map((id) => call.get(hostKind, ref('HostSystem', id)))
  const [first] = states
  if (!first) return undefined
  if (disk === undefined)
    return disksOf(first).find(({ canonicalName, localDisk }) => localDisk && canonicalName.startsWith('naa.'))
  for (const host of states) {
    if (disksOf(host).some(({ canonicalName }) => canonicalName === disk)) continue
    const known = disksOf(host).map(({ canonicalName }) => canonicalName)
    throw new ShapeError(path, `${host.name} has no disk "${disk}"; it has ${known.join(', ')}`)
  }
  return disksOf(first).find(({ canonicalName }) => canonicalName === disk)
}

/** A real file of this size that takes no room on this machine: nothing is written into it. */
function putFile(call: EstateCall, datastore: DatastoreState, path: string, bytes: number, where: string): void {
  const root = resolve(folderOf(call.kernel, datastore))
  const file = resolve(join(root, path))
  if (relative(root, file).startsWith(`..${sep}`) || file === root) throw new ShapeError(where, 'leaves the datastore')
  call.store.afterCommit(() => {
    mkdirSync(dirname(file), { recursive: true })
    const handle = openSync(file, 'w')
    ftruncateSync(handle, bytes)
    closeSync(handle)
  })
}

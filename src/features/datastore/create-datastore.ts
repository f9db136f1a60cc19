import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { DatastoreHostMount, DatastoreInfo, HostVmfsVolume } from '../../generated/vim25.ts'
import type { Call } from '../../kernel/call.ts'
import { Fault } from '../../kernel/fault.ts'
import { ref } from '../../kernel/managed.ts'
import { type DatastoreState, datacenterKind, datacenterOf, datastoreKind, storedName } from '../inventory/index.ts'
import { type DatastoreType, datastoreContent } from './content.ts'
import { datastoreHome } from './local-folder.ts'

const TIB = 2 ** 40

/** What a new datastore is made from. */
export interface DatastoreOptions {
  name: string
  /** Id of its datacenter. */
  datacenter: string
  /** Id of the folder or StoragePod; unset: the datacenter's datastore folder. */
  parent?: string | undefined
  /** `OTHER` is a folder of this machine. */
  type: DatastoreType
  /** Bytes; unset: 1 TiB. */
  capacity?: number | undefined
  /** Ids of the hosts that mount it. */
  hosts: readonly string[]
  accessMode?: string | undefined
  /** Folder of this machine that holds its files. Unset: for `OTHER` one named `<datacenter>-<datastore>`, otherwise one of the instance's own. */
  localPath?: string | undefined
  /** Of the volume; unset: by chance. */
  uuid?: string | undefined
  /** `OTHER`: unset is the path of its folder; others: `ds:///vmfs/volumes/<uuid>/`. */
  url?: string | undefined
  /** NFS: where the share is. */
  nas?:
    | {
        remoteHost: string
        remotePath: string
        userName?: string | undefined
        remoteHostNames?: string[] | undefined
        securityType?: string | undefined
      }
    | undefined
  /** VMFS: canonical name of the disk. */
  diskName?: string | undefined
  vmfs?: Partial<HostVmfsVolume> | undefined
  /** Unset: `datastore-N`. */
  id?: string | undefined
}

/** Makes a datastore and mounts it on hosts. DuplicateName when its datacenter has one of this name. Posts no event. */
export function createDatastore(call: Call, options: DatastoreOptions): DatastoreState {
  const name = storedName(options.name)
  assertDatastoreNameFree(call, options.datacenter, name)
  const { type } = options
  const datacenter = call.get(datacenterKind, ref('Datacenter', options.datacenter))
  const content = datastoreContent()
  const id = options.id ?? call.newId('datastore')
  const number = call.store.next('object')
  const localPath =
    options.localPath ?? (type === 'OTHER' ? join(datastoreHome(call.kernel), `${datacenter.name}-${name}`) : undefined)
  if (localPath !== undefined && options.localPath === undefined)
    call.store.afterCommit(() => mkdirSync(localPath, { recursive: true }))
  const uuid = options.uuid ?? volumeUuid(call, type)
  const url =
    options.url ?? (type === 'OTHER' ? localPath! : `ds:///vmfs/volumes/${type === 'vsan' ? 'vsan:' : ''}${uuid}/`)
  const capacity = options.capacity ?? TIB
  return call.store.insert(datastoreKind, {
    id,
    name,
    parent: options.parent ?? datacenter.datastoreFolder,
    type,
    url,
    localPath,
    capacity,
    info: infoOf(call, { ...options, name }, { uuid, url, capacity, localPath }),
    capability: content.capability[type],
    hosts: options.hosts.map((host) => mountOf(host, localPath ?? `/vmfs/volumes/${uuid}`, options.accessMode)),
    accessible: true,
    maintenanceMode: 'normal',
    multipleHostAccess: options.hosts.length > 1,
    browser: call.settings.identity === 'vcsim' ? `hostdatastorebrowser-${number}` : `datastoreBrowser-${id}`,
    iormConfiguration: content.iormConfiguration,
  })
}

/** A host's mount of a datastore. */
export function mountOf(host: string, path: string, accessMode = 'readWrite'): DatastoreHostMount {
  return { key: ref('HostSystem', host), mountInfo: { ...datastoreContent().mountInfo, path, accessMode } }
}

/** Names of datastores are unique in their datacenter, whatever folder they are in. */
export function assertDatastoreNameFree(call: Call, datacenter: string, name: string, except?: string): void {
  const holder = datastoreOfName(call, datacenter, name)
  if (holder && holder.id !== except) throw new Fault('DuplicateName', { name, object: ref('Datastore', holder.id) })
}

/** The datastore of this name in a datacenter. */
export function datastoreOfName(call: Call, datacenter: string, name: string): DatastoreState | undefined {
  return call.store.list(datastoreKind, 'plainName', name).find((one) => datacenterOf(call, one.id) === datacenter)
}

interface Volume {
  uuid: string
  url: string
  capacity: number
  localPath: string | undefined
}

function infoOf(call: Call, options: DatastoreOptions, volume: Volume): DatastoreInfo & { _typeName: string } {
  const { name, type, nas } = options
  const base = datastoreContent().info[type === 'VVOL' ? 'OTHER' : type]!
  const common = {
    ...base,
    name,
    url: volume.url,
    timestamp: call.clock.stamp(),
    containerId: volume.uuid,
  }
  if (type === 'VMFS') {
    const extent = [{ diskName: options.diskName ?? 'naa.624a9370f1e2d3c4b5a6978800011010', partition: 1 }]
    const vmfs = (base as unknown as { vmfs: HostVmfsVolume }).vmfs
    return {
      ...common,
      vmfs: { ...vmfs, extent, ...options.vmfs, name, capacity: volume.capacity, uuid: volume.uuid },
    } as typeof base
  }
  if (type === 'NFS' || type === 'NFS41') {
    const { remoteHost = 'nfs.localdomain', remotePath = `/${name}` } = nas ?? {}
    return {
      ...common,
      nas: {
        ...(base as unknown as { nas: object }).nas,
        name,
        capacity: volume.capacity,
        remoteHost,
        remotePath,
        userName: nas?.userName ?? '',
        remoteHostNames: nas?.remoteHostNames ?? [remoteHost],
        securityType: nas?.securityType ?? 'AUTH_SYS',
      },
    } as typeof base
  }
  if (type === 'vsan') return { ...common, membershipUuid: volume.uuid } as typeof base
  return { ...common, path: volume.localPath ?? volume.url } as typeof base
}

function volumeUuid(call: Call, type: DatastoreType): string {
  const hex = call.random.bytes(16).toString('hex')
  if (type === 'NFS' || type === 'NFS41') return `${hex.slice(0, 8)}-${hex.slice(8, 16)}`
  if (type === 'vsan') return `${hex.slice(0, 16)}-${hex.slice(16)}`
  return `${hex.slice(0, 8)}-${hex.slice(8, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}

import { statSync } from 'node:fs'
import type { HostNasVolume, VmfsDatastoreOption } from '../../generated/vim25.ts'
import { type Call, invalidArgument } from '../../kernel/call.ts'
import { Fault } from '../../kernel/fault.ts'
import { constant, defineManaged, type Ref, ref, related } from '../../kernel/managed.ts'
import { vim, vimRead } from '../../kernel/operation.ts'
import { make } from '../../spec/typed.ts'
import type { Store } from '../../store/store.ts'
import {
  type DatastoreState,
  datacenterOf,
  datastoreKind,
  type HostState,
  hostKind,
  storedName,
} from '../inventory/index.ts'
import { createDatastore, datastoreOfName, mountOf } from './create-datastore.ts'
import { bytesOf, type Disk, diskNamed, disksOf, freeDisks, usedDisks, vmfsOf } from './host-disks.ts'
import { unmount } from './remove-datastore.ts'

const PREFIX = 'hostdatastoresystem'

function hostOfSystem(id: string, store: Store): HostState | undefined {
  return store.first(hostKind, 'firstManager', id.slice(id.lastIndexOf('-') + 1))
}

export const hostDatastoreSystem = defineManaged<'HostDatastoreSystem', HostState>({
  type: 'HostDatastoreSystem',
  kind: hostKind,
  companion: { prefix: PREFIX, resolve: hostOfSystem, idOf: (host) => `${PREFIX}-${host.firstManager}` },
  parent: (host) => ref('HostSystem', host.id),
  properties: {
    datastore: related(
      [],
      [
        {
          kind: datastoreKind,
          fields: ['hosts'],
          targets: (state: DatastoreState, store) =>
            state.hosts.flatMap((mount) => {
              const host = store.get(hostKind, mount.key.value)
              return host ? [`${PREFIX}-${host.firstManager}`] : []
            }),
        },
      ],
      (host, { store }) => store.list(datastoreKind, 'host', host.id).map((state) => ref('Datastore', state.id)),
    ),
    capabilities: constant({
      nfsMountCreationRequired: true,
      nfsMountCreationSupported: true,
      localDatastoreSupported: true,
      vmfsExtentExpansionSupported: true,
    }),
  },
})

interface Place {
  host: HostState
  datacenter: string
}
function placeOf(self: Ref, call: Call): Place {
  const host = hostOfSystem(self.value, call.store)
  const datacenter = host && datacenterOf(call, host.id)
  if (!host || datacenter === undefined) throw call.kernel.notFound(self)
  return { host, datacenter }
}

function discovered(call: Call, host: string, state: DatastoreState): void {
  const datastore = { name: state.name, datastore: ref('Datastore', state.id) }
  call.post('DatastoreDiscoveredEvent', { host }, { datastore })
}

/** Mounts a datastore that exists on one more host. */
function mountAlso(call: Call, host: HostState, state: DatastoreState, accessMode?: string): Ref {
  const path = state.localPath ?? state.hosts[0]?.mountInfo.path ?? state.url
  const hosts = [...state.hosts, mountOf(host.id, path, accessMode)]
  discovered(call, host.id, call.store.update(datastoreKind, state.id, { hosts, multipleHostAccess: true }))
  return ref('Datastore', state.id)
}

function isDirectory(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
  } catch {
    // Too long, below a file, a loop of links.
    return false
  }
}

function createLocal(call: Call, { host, datacenter }: Place, name: string, path: string): Ref {
  if (!isDirectory(path)) throw new Fault('FileNotFound', { file: path })
  const same = datastoreOfName(call, datacenter, storedName(name))
  if (same && same.localPath === path && !same.hosts.some((mount) => mount.key.value === host.id))
    return mountAlso(call, host, same)
  const made = createDatastore(call, { name, datacenter, type: 'OTHER', hosts: [host.id], localPath: path })
  discovered(call, host.id, made)
  return ref('Datastore', made.id)
}

interface NasSpec {
  remoteHost: string
  remotePath: string
  localPath: string
  accessMode: string
  type?: string | undefined
  userName?: string | undefined
  remoteHostNames?: string[] | undefined
  securityType?: string | undefined
}

// The share is not looked at: it is somebody else's machine, which answers.
function createNas(call: Call, { host, datacenter }: Place, spec: NasSpec): Ref {
  if (spec.remoteHost === '' || spec.remotePath === '') throw invalidArgument('spec.remoteHost')
  if (spec.accessMode !== 'readWrite' && spec.accessMode !== 'readOnly') throw invalidArgument('spec.accessMode')
  const type = spec.type?.toUpperCase() === 'NFS41' ? 'NFS41' : 'NFS'
  for (const state of call.store.all(datastoreKind)) {
    const nas = (state.info as { nas?: HostNasVolume }).nas
    if (nas?.remoteHost !== spec.remoteHost || nas.remotePath !== spec.remotePath) continue
    if (datacenterOf(call, state.id) !== datacenter) continue
    if (state.hosts.some((mount) => mount.key.value === host.id)) throw new Fault('AlreadyExists', { name: state.name })
    if (state.name === storedName(spec.localPath)) return mountAlso(call, host, state, spec.accessMode)
  }
  const made = createDatastore(call, {
    name: spec.localPath,
    datacenter,
    type,
    hosts: [host.id],
    accessMode: spec.accessMode,
    nas: spec,
  })
  discovered(call, host.id, made)
  return ref('Datastore', made.id)
}

function createVmfs(
  call: Call,
  { host, datacenter }: Place,
  name: string,
  diskName: string,
  majorVersion: number,
): Ref {
  const disk = diskNamed(host, diskName)
  if (usedDisks(call, host).has(disk.canonicalName))
    throw new Fault('HostConfigFault', {}, `The disk ${disk.canonicalName} holds a volume already.`)
  // Every host that reaches the disk finds the volume when it rescans, which vCenter makes it do.
  const hosts = [...call.store.all(hostKind)]
    .filter((one) => one.id === host.id || disksOf(one).some((other) => other.canonicalName === disk.canonicalName))
    .filter((one) => datacenterOf(call, one.id) === datacenter)
    .map((one) => one.id)
  const made = createDatastore(call, {
    name,
    datacenter,
    type: 'VMFS',
    capacity: bytesOf(disk),
    hosts: [host.id, ...hosts.filter((id) => id !== host.id)],
    diskName: disk.canonicalName,
    vmfs: {
      majorVersion,
      version: majorVersion === 5 ? '5.81' : '6.82',
      local: disk.localDisk ?? false,
      ssd: disk.ssd ?? false,
    },
  })
  for (const mount of made.hosts) discovered(call, mount.key.value, made)
  return ref('Datastore', made.id)
}

function createOption(disk: Disk, majorVersion: number): VmfsDatastoreOption {
  const blocks = Number(disk.capacity.block)
  const blockSize = disk.capacity.blockSize
  const range = {
    partition: 1,
    type: 'vmfs',
    start: { block: 2048, blockSize },
    end: { block: blocks - 2048, blockSize },
  }
  return {
    info: make('VmfsDatastoreAllExtentOption', {
      layout: { total: disk.capacity, partition: [range] },
      partitionFormatChange: true,
      vmfsExtent: range,
    }),
    spec: make('VmfsDatastoreCreateSpec', {
      diskUuid: disk.uuid,
      partition: partitionSpec(blocks),
      vmfs: {
        extent: { diskName: disk.canonicalName, partition: 1 },
        majorVersion,
        blockSize: 1024,
        volumeName: '',
        unmapGranularity: 1024,
        unmapPriority: 'low',
      },
    }),
  }
}

function partitionSpec(blocks: number) {
  return {
    partitionFormat: 'gpt',
    totalSectors: blocks,
    partition: [
      { partition: 1, startSector: 2048, endSector: blocks - 2048, type: 'vmfs', logical: false, attributes: 0 },
    ],
  }
}

/** A VMFS datastore that this host mounts. NotFound for any other. */
function vmfsHere(call: Call, host: HostState, datastore: Ref): DatastoreState {
  const state = call.get(datastoreKind, datastore)
  if (!vmfsOf(state) || !state.hosts.some((mount) => mount.key.value === host.id)) throw new Fault('NotFound')
  return state
}

export const hostDatastoreSystemOperations = [
  vim('CreateLocalDatastore', {
    handle: (self, { name, path }, call) =>
      call.asTask('host.DatastoreSystem.createLocalDatastore', undefined, (inner) =>
        createLocal(inner, placeOf(self, inner), name, path),
      ),
  }),
  vim('CreateNasDatastore', {
    handle: (self, { spec }, call) =>
      call.asTask('host.DatastoreSystem.createNasDatastore', undefined, (inner) =>
        createNas(inner, placeOf(self, inner), spec),
      ),
  }),
  vim('CreateVmfsDatastore', {
    handle: (self, { spec }, call) =>
      call.asTask('host.DatastoreSystem.createVmfsDatastore', undefined, (inner) =>
        createVmfs(
          inner,
          placeOf(self, inner),
          spec.vmfs.volumeName,
          spec.vmfs.extent.diskName,
          spec.vmfs.majorVersion,
        ),
      ),
  }),
  vim('RemoveDatastore', {
    handle: (self, { datastore }, call) =>
      call.asTask('host.DatastoreSystem.removeDatastore', undefined, (inner) => {
        const { host } = placeOf(self, inner)
        const state = inner.get(datastoreKind, datastore)
        if (!state.hosts.some((mount) => mount.key.value === host.id)) throw new Fault('NotFound')
        unmount(inner, state.id, host.id)
      }),
  }),
  vimRead('QueryAvailableDisksForVmfs', {
    handle(self, { datastore }, call) {
      const { host } = placeOf(self, call)
      if (datastore) vmfsHere(call, host, datastore)
      return freeDisks(call, host)
    },
  }),
  vimRead('QueryVmfsDatastoreCreateOptions', {
    handle(self, { devicePath, vmfsMajorVersion }, call) {
      const { host } = placeOf(self, call)
      const disk = disksOf(host).find((one) => one.devicePath === devicePath)
      if (!disk) throw new Fault('NotFound')
      return usedDisks(call, host).has(disk.canonicalName) ? [] : [createOption(disk, vmfsMajorVersion ?? 6)]
    },
  }),
  vimRead('QueryVmfsDatastoreExtendOptions', {
    handle(self, { datastore, devicePath }, call) {
      const { host } = placeOf(self, call)
      const state = vmfsHere(call, host, datastore)
      const disk = freeDisks(call, host).find((one) => one.devicePath === devicePath)
      if (!disk) throw new Fault('NotFound')
      const { info } = createOption(disk, vmfsOf(state)!.majorVersion)
      const spec = make('VmfsDatastoreExtendSpec', {
        diskUuid: disk.uuid,
        partition: partitionSpec(Number(disk.capacity.block)),
        extent: [{ diskName: disk.canonicalName, partition: 1 }],
      })
      return [{ info, spec }]
    },
  }),
  // Volumes fill their disks from the start: there is nothing that one could grow into.
  vimRead('QueryVmfsDatastoreExpandOptions', {
    handle(self, { datastore }, call) {
      vmfsHere(call, placeOf(self, call).host, datastore)
      return []
    },
  }),
  vim('ExpandVmfsDatastore', {
    handle(self, { datastore }, call) {
      vmfsHere(call, placeOf(self, call).host, datastore)
      throw new Fault('HostConfigFault', {}, 'The disk has no room behind the volume.')
    },
  }),
  vim('ExtendVmfsDatastore', {
    handle: (self, { datastore, spec }, call) =>
      call.asTask('host.DatastoreSystem.extendVmfsDatastore', undefined, (inner) => {
        const { host } = placeOf(self, inner)
        const state = vmfsHere(inner, host, datastore)
        const free = freeDisks(inner, host)
        const added = spec.extent.map(({ diskName, partition }) => {
          const disk = diskNamed(host, diskName)
          if (!free.includes(disk))
            throw new Fault('HostConfigFault', {}, `The disk ${disk.canonicalName} holds a volume already.`)
          return { extent: { diskName: disk.canonicalName, partition }, bytes: bytesOf(disk) }
        })
        const capacity = state.capacity + added.reduce((sum, { bytes }) => sum + bytes, 0)
        const vmfs = vmfsOf(state)!
        const extent = [...vmfs.extent, ...added.map((one) => one.extent)]
        const info = { ...state.info, vmfs: { ...vmfs, capacity, extent } }
        inner.store.update(datastoreKind, state.id, { capacity, info: info as DatastoreState['info'] })
        return ref('Datastore', state.id)
      }),
  }),
  vimRead('QueryUnresolvedVmfsVolumes', { handle: () => [] }),
  vim('ConfigureDatastorePrincipal', {
    handle(self, { userName }, call) {
      const { host } = placeOf(self, call)
      if (!host.runtime.inMaintenanceMode) throw new Fault('InvalidState')
      call.store.update(hostKind, host.id, { config: { ...host.config, datastorePrincipal: userName } })
    },
  }),
  vim('UpdateLocalSwapDatastore', {
    handle(self, { datastore }, call) {
      const { host } = placeOf(self, call)
      if (datastore) {
        const state = call.get(datastoreKind, datastore)
        const mount = state.hosts.find((one) => one.key.value === host.id)
        if (!mount || !state.accessible)
          throw new Fault('InaccessibleDatastore', { datastore: ref('Datastore', state.id), name: state.name })
        if (mount.mountInfo.accessMode === 'readOnly')
          throw new Fault('DatastoreNotWritableOnHost', {
            datastore: ref('Datastore', state.id),
            name: state.name,
            host: ref('HostSystem', host.id),
          })
      }
      call.store.update(hostKind, host.id, { config: { ...host.config, localSwapDatastore: datastore } })
    },
  }),
]

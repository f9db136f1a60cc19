import type { VirtualDisk, VirtualMachineRelocateSpec } from '../../generated/vim25.ts'
import { type Call, invalidArgument } from '../../kernel/call.ts'
import { ref } from '../../kernel/managed.ts'
import { isA } from '../../spec/typed.ts'
import {
  assertNameFree,
  computeResourceKind,
  datacenterKind,
  datastoreKind,
  folderKind,
  hostKind,
  resourcePoolKind,
  snapshotKind,
  type VmState,
  vmKind,
} from '../inventory/index.ts'
import {
  assertReservable,
  clusterConfig,
  demandOf,
  drsBehavior,
  noCompatibleHost,
  rankHosts,
  refusal,
  vmReservation,
} from '../placement/index.ts'
import { poolArgument } from '../resource-pool/index.ts'
import { postVm, vmOf } from '../vm/index.ts'

/** Where a VM goes: ids; unset stays as it is. */
export interface Destination {
  readonly host: string
  readonly pool: string | undefined
  readonly folder: string | undefined
  /** Of its home, and of disks by device key. */
  readonly datastore: string
  readonly disks: Readonly<Record<string, string>>
}

/**
 * What a spec means for a VM, checked. Throws InvalidArgument for a host and a pool that do not belong together, and what the target
 * host refuses; a running VM that goes to another pool without a host needs DRS there.
 */
export function destinationOf(
  call: Call,
  vm: VmState,
  spec: Pick<VirtualMachineRelocateSpec, 'host' | 'pool' | 'datastore' | 'disk' | 'folder'>,
): Destination {
  const { store } = call
  const named = spec.host && call.get(hostKind, spec.host)
  const oldPool = vm.resourcePool === undefined ? undefined : store.get(resourcePoolKind, vm.resourcePool)
  let pool = spec.pool ? call.get(resourcePoolKind, spec.pool) : oldPool
  const now = call.get(hostKind, ref('HostSystem', vm.runtime.host.value))
  const owner = pool?.owner ?? named?.parent ?? now.parent
  if (named && pool && named.parent !== pool.owner) throw invalidArgument(spec.pool ? 'spec.host' : 'spec.pool')
  if (vm.config.template) pool = undefined
  const datastore = spec.datastore ? call.get(datastoreKind, spec.datastore).id : vm.home
  const disks: Record<string, string> = {}
  for (const device of vm.config.hardware.device ?? []) {
    if (!isA(device, 'VirtualDisk')) continue
    const own = spec.disk?.find(({ diskId }) => diskId === device.key)?.datastore
    const current = diskDatastore(device)
    const wanted = own ? call.get(datastoreKind, own).id : spec.datastore ? datastore : current
    if (wanted !== undefined) disks[device.key] = wanted
  }
  for (const { diskId } of spec.disk ?? []) if (!(diskId in disks)) throw invalidArgument('spec.disk')
  const runs = vm.runtime.powerState === 'poweredOn'
  const demand = { ...demandOf(vm, runs), datastores: [...new Set([datastore, ...Object.values(disks)])] }
  const compute = call.get(computeResourceKind, ref('ComputeResource', owner))
  let host = named
  if (!host && now.parent === owner) host = now
  if (!host) {
    if (runs && drsBehavior(compute, vm.id) === undefined && store.ids(hostKind, 'parent', owner).size > 1)
      throw invalidArgument('spec.host')
    const candidates = rankHosts(store, compute, demand)
    if (!candidates[0] || candidates[0].fault) throw noCompatibleHost(candidates)
    host = candidates[0].host
  } else if (host.id !== now.id || spec.datastore || spec.disk?.length) {
    const fault = refusal(store, host, demand, clusterConfig(compute))
    if (fault) throw fault
  }
  if (pool && pool.id !== oldPool?.id && runs)
    assertReservable(store, pool, vmReservation(vm, 'cpu'), vmReservation(vm, 'memory'))
  return { host: host.id, pool: pool?.id, folder: spec.folder?.value, datastore, disks }
}

function diskDatastore(disk: VirtualDisk): string | undefined {
  return (disk.backing as { datastore?: { value: string } } | undefined)?.datastore?.value
}

export function movesStorage(vm: VmState, destination: Destination): boolean {
  if (destination.datastore !== vm.home) return true
  return (vm.config.hardware.device ?? []).some(
    (device) => isA(device, 'VirtualDisk') && diskDatastore(device) !== destination.disks[device.key],
  )
}

/** The event arguments that say where from or where to. */
export function places(call: Call, host: string, datastore: string) {
  const { store } = call
  const target = call.find(ref('HostSystem', host))
  const datacenter = [...call.kernel.objects.ancestors(target)].find(({ ref: one }) =>
    store.get(datacenterKind, one.value),
  )
  const name = datacenter && store.get(datacenterKind, datacenter.ref.value)?.name
  return {
    host: { name: store.get(hostKind, host)?.name ?? '', host: ref('HostSystem', host) },
    datacenter: datacenter && { name: name ?? '', datacenter: datacenter.ref },
    datastore: { name: store.get(datastoreKind, datastore)?.name ?? '', datastore: ref('Datastore', datastore) },
  }
}

/** Posts what comes before the move. */
export function announceMove(call: Call, vm: VmState, destination: Destination): void {
  const to = places(call, destination.host, destination.datastore)
  const fields = { destHost: to.host, destDatacenter: to.datacenter, destDatastore: to.datastore }
  const isCompute = destination.host !== vm.runtime.host.value
  if (isCompute)
    postVm(call, vm, vm.runtime.powerState === 'poweredOn' ? 'VmBeingHotMigratedEvent' : 'VmBeingMigratedEvent', fields)
  if (movesStorage(vm, destination)) postVm(call, vm, 'VmBeingRelocatedEvent', fields)
}

/** Moves a VM: host, pool, folder and files; posts what has happened. `byDrs`: DRS decided it. */
export function moveVm(call: Call, id: string, destination: Destination, byDrs = false): void {
  const vm = vmOf(call, id)
  const { store } = call
  const from = places(call, vm.runtime.host.value, vm.home)
  const isCompute = destination.host !== vm.runtime.host.value
  const isStorage = movesStorage(vm, destination)
  const oldPool = vm.resourcePool
  if (isCompute) postVm(call, vm, 'VmEmigratingEvent')
  if (destination.folder !== undefined && destination.folder !== vm.parent) {
    call.get(folderKind, ref('Folder', destination.folder))
    assertNameFree(call, destination.folder, vm.name, vm.id)
  }
  // What snapshots go back to is where the VM is.
  const snapshots = isStorage ? store.list(snapshotKind, 'vm', id) : []
  const [own, ...others] = isStorage ? relocated(call, [vm, ...snapshots], vm.home, destination) : []
  const moved = store.update(vmKind, id, {
    runtime: isCompute ? { ...vm.runtime, host: ref('HostSystem', destination.host) } : vm.runtime,
    resourcePool: destination.pool,
    parent: destination.folder ?? vm.parent,
    ...(own ? { home: destination.datastore, ...own } : {}),
  })
  for (const [i, snapshot] of snapshots.entries()) store.update(snapshotKind, snapshot.id, others[i]!)
  const fields = { sourceHost: from.host, sourceDatacenter: from.datacenter, sourceDatastore: from.datastore }
  if (isCompute) postVm(call, moved, byDrs ? 'DrsVmMigratedEvent' : 'VmMigratedEvent', fields)
  if (isStorage) postVm(call, moved, 'VmRelocatedEvent', fields)
  if (
    oldPool !== undefined &&
    destination.pool !== undefined &&
    oldPool !== destination.pool &&
    store.get(resourcePoolKind, oldPool)
  )
    postVm(call, moved, 'VmResourcePoolMovedEvent', {
      oldParent: poolArgument(call, oldPool),
      newParent: poolArgument(call, destination.pool),
    })
  if (!isCompute || vm.runtime.powerState !== 'poweredOn') return
  const cluster = store.get(hostKind, destination.host)?.parent ?? ''
  const state = store.get(computeResourceKind, cluster)
  if (state) store.update(computeResourceKind, cluster, { numVmotions: (state.numVmotions ?? 0) + 1 })
}

type Machine = Pick<VmState, 'config' | 'files'>

/** Configurations and files of a VM and its snapshots with every path on its new datastore; the folder keeps its name. */
function relocated(call: Call, machines: readonly Machine[], oldHome: string, destination: Destination): Machine[] {
  const nameOf = (id: string) => call.get(datastoreKind, ref('Datastore', id)).name
  // The VM's files are those of all disks, also of those that only a snapshot has.
  const moved = new Map<string, string>()
  const home = nameOf(destination.datastore)
  const toHome = (path: string | undefined) =>
    path === undefined || destination.datastore === oldHome ? path : path.replace(/^\[[^\]]*\]/, `[${home}]`)
  const configs = machines.map(({ config }): VmState['config'] => {
    const device = (config.hardware.device ?? []).map((one) => {
      if (!isA(one, 'VirtualDisk')) return one
      const current = diskDatastore(one)
      // A disk that only a snapshot has goes where the home goes, if it was there.
      const target = destination.disks[one.key] ?? (current === oldHome ? destination.datastore : current)
      if (target === undefined || target === current) return one
      return { ...one, backing: backingOn(one.backing as Backing, target, nameOf(target), moved) }
    })
    const { files } = config
    return {
      ...config,
      hardware: { ...config.hardware, device } as VmState['config']['hardware'],
      files: {
        ...files,
        vmPathName: toHome(files.vmPathName),
        snapshotDirectory: toHome(files.snapshotDirectory),
        suspendDirectory: toHome(files.suspendDirectory),
        logDirectory: toHome(files.logDirectory),
      },
    }
  })
  const isDisk = (type: string) => type === 'diskDescriptor' || type === 'diskExtent'
  return machines.map(({ files }, i) => ({
    config: configs[i]!,
    files: files.map((file) => ({
      ...file,
      name: isDisk(file.type) ? diskFile(file.name, moved) : toHome(file.name)!,
    })),
  }))
}

interface Backing {
  readonly fileName: string
  readonly parent?: Backing | undefined
}

function backingOn(backing: Backing, datastore: string, name: string, moved: Map<string, string>): Backing {
  const fileName = backing.fileName.replace(/^\[[^\]]*\]/, `[${name}]`)
  moved.set(stem(backing.fileName), stem(fileName))
  return {
    ...backing,
    fileName,
    datastore: ref('Datastore', datastore),
    ...(backing.parent ? { parent: backingOn(backing.parent, datastore, name, moved) } : {}),
  } as Backing
}

const stem = (file: string): string => file.replace(/\.vmdk$/, '')

function diskFile(file: string, moved: ReadonlyMap<string, string>): string {
  const own = stem(file).replace(/-(flat|sesparse|delta|rdm|rdmp|ctk)$/, '')
  const target = moved.get(own)
  return target === undefined ? file : target + file.slice(own.length)
}

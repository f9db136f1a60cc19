import type { VirtualMachineCloneSpec } from '../../generated/vim25.ts'
import { type Call, invalidArgument } from '../../kernel/call.ts'
import { Fault } from '../../kernel/fault.ts'
import { ref } from '../../kernel/managed.ts'
import {
  assertNameFree,
  datastoreKind,
  folderKind,
  hostKind,
  networkIds,
  snapshotKind,
  storedName,
  type VmState,
} from '../inventory/index.ts'
import { chooseHostAndDatastore } from '../placement/index.ts'
import { vmxPath } from '../vm-create/index.ts'
import { checkCustomization } from '../vm-guest/index.ts'
import type { Source } from './copy.ts'

export interface ClonePlace {
  readonly id: string
  readonly name: string
  readonly host: string
  /** Unset for a template. */
  readonly pool: string | undefined
  readonly home: string
  readonly vmPathName: string
}

/** The configuration and files that a clone is made from: the snapshot's where the spec names one. */
export function sourceOf(call: Call, vm: VmState, spec: VirtualMachineCloneSpec): Source {
  if (!spec.snapshot) return vm
  const snapshot = call.store.get(snapshotKind, spec.snapshot.value)
  if (!snapshot || snapshot.vm !== vm.id) throw invalidArgument('spec.snapshot')
  const names = new Set(snapshot.files.map(({ name }) => name))
  return {
    config: snapshot.config,
    files: [...snapshot.files, ...vm.files.filter(({ name }) => !names.has(name))],
    home: vm.home,
  }
}

/**
 * Checks a clone and says where it goes. Faults: NotSupported or InvalidFolder for a folder that takes no VMs, InvalidName, DuplicateName,
 * InvalidArgument (`spec.location.pool`, `spec.location.host`, `spec.snapshot`), InvalidDatastore, placement faults, CustomizationFault.
 */
export function placeClone(
  call: Call,
  vm: VmState,
  folder: string,
  wanted: string,
  spec: VirtualMachineCloneSpec,
): ClonePlace {
  const target = call.get(folderKind, ref('Folder', folder))
  if (!target.childType.includes('VirtualMachine')) throw new Fault('InvalidFolder', { target: ref('Folder', folder) })
  const name = storedName(wanted)
  assertNameFree(call, folder, name)
  const { location } = spec
  const source = sourceOf(call, vm, spec)
  if (location.diskMoveType === 'createNewChildDiskBacking' && !spec.snapshot) throw invalidArgument('spec.snapshot')
  const datastore = call.store.get(datastoreKind, location.datastore?.value ?? vm.home)
  if (!datastore) throw call.kernel.notFound(location.datastore!)
  if (!datastore.accessible) throw new Fault('InvalidDatastore', { datastore: ref('Datastore', datastore.id) })
  if (spec.customization && !spec.template) checkCustomization(source, spec.customization)
  const { host, pool } = spec.template
    ? templatePlace(call, vm, spec)
    : runnablePlace(call, vm, source, spec, datastore.id)
  const vmPathName = vmxPath(call, `[${datastore.name}]`, name)
  return { id: call.newId('vm'), name, host, pool, home: datastore.id, vmPathName }
}

function templatePlace(call: Call, vm: VmState, { location }: VirtualMachineCloneSpec) {
  const host = location.host?.value ?? vm.runtime.host.value
  return { host: call.get(hostKind, ref('HostSystem', host)).id, pool: undefined }
}

function runnablePlace(
  call: Call,
  vm: VmState,
  source: Source,
  { location }: VirtualMachineCloneSpec,
  datastore: string,
) {
  const pool = location.pool?.value ?? vm.resourcePool
  if (!pool) throw invalidArgument('spec.location.pool')
  const { numCPU, memoryMB } = source.config.hardware
  const want = { pool, datastore, networks: networkIds(source.config), cpus: numCPU, memoryMB }
  try {
    return { host: chooseHostAndDatastore(call, { ...want, host: location.host?.value }).host, pool }
  } catch (error) {
    if (error instanceof Fault && error.fault === 'InvalidArgument') throw invalidArgument('spec.location.host')
    throw error
  }
}

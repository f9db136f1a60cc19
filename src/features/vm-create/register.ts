import { type Call, invalidArgument } from '../../kernel/call.ts'
import { Fault } from '../../kernel/fault.ts'
import { type Ref, ref } from '../../kernel/managed.ts'
import { vim } from '../../kernel/operation.ts'
import type { TaskKind } from '../../kernel/task.ts'
import { isA } from '../../spec/typed.ts'
import {
  assertNameFree,
  hostKind,
  snapshotKind,
  storedName,
  type UnregisteredVmState,
  unregisteredVmKind,
  type VmState,
  vmKind,
} from '../inventory/index.ts'
import { chooseHostAndDatastore } from '../placement/index.ts'
import { createVmState, newVmUuids, parseDatastorePath, postVm } from '../vm/index.ts'
import { assertVmFolder, datastoreNear, poolOf, vAppFolder } from './place.ts'

export interface RegisterInput {
  readonly folder: string
  readonly path: string
  readonly name?: string | undefined
  readonly asTemplate: boolean
  /** Unset for a template. */
  readonly pool?: string | undefined
  readonly host?: string | undefined
  readonly by: 'Folder' | 'ResourcePool'
  readonly placed?: { readonly id: string; readonly name: string; readonly host: string } | undefined
}

/** Reads a .vmx that no VM of this inventory left behind: a feature that knows real files sets `read`. */
export interface VmxReader {
  read?: (call: Call, datastore: string, path: string) => UnregisteredVmState | undefined
}
const READER = Symbol('reader of .vmx files')
export const vmxReader = (call: Pick<Call, 'kernel'>): VmxReader => call.kernel.service<VmxReader>(READER, () => ({}))

export const registerTask: TaskKind<RegisterInput> = {
  name: 'vm.register',
  descriptionId: (input) => `${input.by}.registerVm`,
  seconds: [0.5, 2],
  begin: (input, call) => {
    const { path, folder } = input
    const { datastore } = parseDatastorePath(path)
    const home = datastoreNear(call, folder, datastore)
    const holder = call.store.first(vmKind, 'path', path)
    if (holder)
      throw new Fault(
        'AlreadyExists',
        { name: holder.id },
        `The specified key, name, or identifier '${path}' already exists.`,
      )
    const found = find(call, home.id, path)
    const name = storedName(input.name ?? found.config.name)
    assertNameFree(call, folder, name)
    call.claim(`${folder}/${name}`)
    call.claim(path)
    const host = hostFor(call, input, home.id, found)
    return { ...input, placed: { id: call.newId('vm'), name, host } }
  },
  finish: (input, call) => {
    const vm = register(call, input, input.placed!)
    return { _typeName: 'ManagedObjectReference', ...ref('VirtualMachine', vm.id) }
  },
}

function find(call: Call, datastore: string, path: string): UnregisteredVmState {
  const found = call.store.get(unregisteredVmKind, path) ?? vmxReader(call).read?.(call, datastore, path)
  if (!found) throw new Fault('NotFound')
  return found
}

function hostFor(call: Call, input: RegisterInput, datastore: string, found: UnregisteredVmState): string {
  if (input.asTemplate) {
    if (!input.host) throw invalidArgument('host')
    return call.get(hostKind, ref('HostSystem', input.host)).id
  }
  if (!input.pool) throw invalidArgument('pool')
  const { numCPU, memoryMB } = found.config.hardware
  return chooseHostAndDatastore(call, { pool: input.pool, host: input.host, datastore, cpus: numCPU, memoryMB }).host
}

function register(call: Call, input: RegisterInput, placed: NonNullable<RegisterInput['placed']>): VmState {
  const home = datastoreNear(call, input.folder, parseDatastorePath(input.path).datastore)
  const found = find(call, home.id, input.path)
  const isTaken = call.store.ids(vmKind, 'instanceUuid', found.config.instanceUuid?.toLowerCase() ?? '').size > 0
  const instanceUuid = isTaken || !found.config.instanceUuid ? fresh(call, input.path) : found.config.instanceUuid
  const { pool, parentVApp } =
    input.asTemplate || !input.pool ? { pool: undefined, parentVApp: undefined } : poolOf(call, input.pool)
  const base = createVmState(call, {
    id: placed.id,
    name: placed.name,
    parent: input.folder,
    host: placed.host,
    pool,
    parentVApp,
    home: home.id,
    vmPathName: input.path,
    numCPU: found.config.hardware.numCPU,
    memoryMB: found.config.hardware.memoryMB,
    hz: call.store.get(hostKind, placed.host)?.hardware.cpuInfo.hz ?? 0,
    uuid: found.config.uuid,
    instanceUuid,
  })
  const config = {
    ...found.config,
    name: placed.name,
    instanceUuid,
    template: input.asTemplate,
    changeVersion: call.clock.stamp(),
  }
  const vm: VmState = { ...base, config, files: found.files, ...snapshots(call, placed.id, found) }
  call.store.insert(vmKind, vm)
  if (call.store.get(unregisteredVmKind, input.path)) call.store.remove(unregisteredVmKind, input.path)
  if (instanceUuid !== found.config.instanceUuid) postVm(call, vm, 'VmInstanceUuidAssignedEvent', { instanceUuid })
  for (const device of config.hardware.device ?? [])
    if (isA(device, 'VirtualEthernetCard') && device.macAddress && isDuplicate(call, vm.id, device.macAddress))
      postConflict(call, vm, device.macAddress)
  postVm(call, vm, 'VmRegisteredEvent')
  return vm
}

function fresh(call: Call, path: string): string {
  const wanted = newVmUuids(call, path).instanceUuid
  return call.store.ids(vmKind, 'instanceUuid', wanted).size === 0 ? wanted : call.random.uuid()
}

function isDuplicate(call: Call, id: string, mac: string): boolean {
  return [...call.store.ids(vmKind, 'mac', mac.toLowerCase())].some((other) => other !== id)
}

function postConflict(call: Call, vm: VmState, mac: string): void {
  const other = call.store.list(vmKind, 'mac', mac.toLowerCase()).find((one) => one.id !== vm.id)!
  const conflictedVm = { name: other.name, vm: ref('VirtualMachine', other.id) }
  postVm(call, vm, 'VmMacConflictEvent', { conflictedVm, mac })
}

// The .vmsd's snapshots get new ids; their order and numbers stay.
function snapshots(
  call: Call,
  vm: string,
  found: UnregisteredVmState,
): Pick<VmState, 'currentSnapshot' | 'nextSnapshot'> {
  const ids = new Map(found.snapshots.map((snapshot) => [snapshot.id, call.newId('snapshot')]))
  for (const snapshot of found.snapshots)
    call.store.insert(snapshotKind, {
      ...snapshot,
      id: ids.get(snapshot.id)!,
      vm,
      parent: snapshot.parent && ids.get(snapshot.parent),
    })
  const current = found.currentSnapshot && ids.get(found.currentSnapshot)
  return { nextSnapshot: found.nextSnapshot, ...(current ? { currentSnapshot: current } : {}) }
}

function privileges(on: Ref, pool: Ref | undefined) {
  return [
    [on, 'VirtualMachine.Inventory.Register'] as const,
    ...(pool ? [[pool, 'Resource.AssignVMToPool'] as const] : []),
  ]
}

export const registerVm = vim('RegisterVM_Task', {
  on: 'Folder',
  privileges: (self, { pool }) => privileges(self, pool),
  handle: (self, { path, name, asTemplate, pool, host }, call) => {
    assertVmFolder(call, self.value)
    const input = {
      folder: self.value,
      path,
      name,
      asTemplate,
      pool: pool?.value,
      host: host?.value,
      by: 'Folder' as const,
    }
    return call.startTask(registerTask, self, input)
  },
})

export const registerChildVm = vim('RegisterChildVM_Task', {
  on: 'ResourcePool',
  privileges: (self) => privileges(self, self),
  handle: (self, { path, name, host }, call) => {
    const folder = vAppFolder(call, self.value)
    const by = 'ResourcePool' as const
    const input = { folder, path, name, asTemplate: false, pool: self.value, host: host?.value, by }
    return call.startTask(registerTask, self, input)
  },
})

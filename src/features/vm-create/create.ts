import type { VirtualMachineConfigSpec } from '../../generated/vim25.ts'
import { type Call, invalidArgument } from '../../kernel/call.ts'
import { Fault } from '../../kernel/fault.ts'
import { type Ref, ref } from '../../kernel/managed.ts'
import { vim } from '../../kernel/operation.ts'
import type { TaskKind } from '../../kernel/task.ts'
import { assertNameFree, hostKind, networkOf, storedName, type VmState, vmKind } from '../inventory/index.ts'
import { chooseHostAndDatastore } from '../placement/index.ts'
import { createVmState, parseDatastorePath, postIdentity, postNewVm, postVm, usageLimits } from '../vm/index.ts'
import { standardDevices } from '../vm-devices/index.ts'
import { applySpec } from './apply-spec.ts'
import { assertVmFolder, datastoreNear, poolOf, vAppFolder, vmxPath } from './place.ts'
import { specPrivileges } from './spec-privileges.ts'

export interface CreateVmInput {
  /** Id of the folder. */
  readonly folder: string
  /** Id of the pool or vApp. */
  readonly pool: string
  readonly host?: string | undefined
  readonly spec: VirtualMachineConfigSpec
  /** Class that the task's descriptionId names. */
  readonly by: 'Folder' | 'ResourcePool'
  /** Decided by begin. */
  readonly placed?: Placed | undefined
}
interface Placed {
  readonly id: string
  readonly name: string
  readonly host: string
  readonly datastore: string
  readonly vmPathName: string
}

/** CreateVM_Task and CreateChildVM_Task: checks and places in `begin`, makes the VM in `finish`. */
export const createTask: TaskKind<CreateVmInput> = {
  name: 'vm.create',
  descriptionId: (input) => `${input.by}.createVm`,
  seconds: [1, 3],
  begin: (input, call) => {
    const placed = place(call, input)
    call.claim(`${input.folder}/${placed.name}`)
    call.claim(placed.vmPathName)
    postNewVm(call, { ...placed, folder: input.folder }, 'VmBeingCreatedEvent', { configSpec: input.spec })
    return { ...input, placed }
  },
  finish: (input, call) => {
    const vm = makeVm(call, input, input.placed!)
    return { _typeName: 'ManagedObjectReference', ...ref('VirtualMachine', vm.id) }
  },
}

function place(call: Call, { folder, pool, host, spec }: CreateVmInput): Placed {
  if (spec.name === undefined) throw invalidArgument('configSpec.name')
  const name = storedName(spec.name)
  assertNameFree(call, folder, name)
  const wanted = spec.files?.vmPathName
  if (!wanted) throw new Fault('InvalidVmConfig', { property: 'configSpec.files.vmPathName' }, VM_CONFIG_TEXT)
  const home = datastoreNear(call, folder, parseDatastorePath(wanted).datastore)
  const { host: chosen } = chooseHostAndDatastore(call, {
    pool,
    host,
    datastore: home.id,
    networks: networksOf(spec),
    cpus: spec.numCPUs ?? 1,
    memoryMB: spec.memoryMB ?? 32,
  })
  return { id: call.newId('vm'), name, host: chosen, datastore: home.id, vmPathName: vmxPath(call, wanted, name) }
}

const VM_CONFIG_TEXT = 'The virtual machine configuration is invalid.'

function networksOf(spec: VirtualMachineConfigSpec): string[] {
  return (spec.deviceChange ?? []).flatMap(({ device }) => networkOf(device) ?? [])
}

function makeVm(call: Call, input: CreateVmInput, placed: Placed): VmState {
  const { pool, parentVApp } = poolOf(call, input.pool)
  const hz = call.store.get(hostKind, placed.host)?.hardware.cpuInfo.hz
  const { spec } = input
  const draft = createVmState(call, {
    id: placed.id,
    name: placed.name,
    parent: input.folder,
    host: placed.host,
    pool,
    parentVApp,
    home: placed.datastore,
    vmPathName: placed.vmPathName,
    devices: standardDevices(),
    ...(spec.uuid ? { uuid: spec.uuid } : {}),
    ...(spec.instanceUuid ? { instanceUuid: spec.instanceUuid } : {}),
  })
  const applied = applySpec(call, draft, spec)
  const vm: VmState = { ...applied, runtime: { ...applied.runtime, ...usageLimits(applied.config.hardware, hz) } }
  call.store.insert(vmKind, vm)
  postIdentity(call, vm)
  postVm(call, vm, 'VmCreatedEvent')
  return vm
}

/** Privileges to create: on the folder or pool, the pool, the datastore and the networks that the spec names. */
function privileges(on: Ref, pool: Ref, spec: VirtualMachineConfigSpec, folder: string | undefined, call: Call) {
  const datastore = homeOf(spec, folder, call)
  return [
    [on, 'VirtualMachine.Inventory.Create'],
    [pool, 'Resource.AssignVMToPool'],
    ...specPrivileges(on, spec, call),
    ...(datastore ? [[ref('Datastore', datastore), 'Datastore.AllocateSpace'] as const] : []),
  ] as const
}

/** Id of the datastore that the spec names, if it exists; the task says what is wrong otherwise. */
function homeOf(spec: VirtualMachineConfigSpec, folder: string | undefined, call: Call): string | undefined {
  try {
    const path = spec.files?.vmPathName
    return path && folder ? datastoreNear(call, folder, parseDatastorePath(path).datastore).id : undefined
  } catch (error) {
    if (error instanceof Fault) return undefined
    throw error
  }
}

export const createVm = vim('CreateVM_Task', {
  on: 'Folder',
  privileges: (self, { config, pool }, call) => privileges(self, pool, config, self.value, call),
  handle: (self, { config, pool, host }, call) => {
    assertVmFolder(call, self.value)
    poolOf(call, pool.value)
    const input = { folder: self.value, pool: pool.value, host: host?.value, spec: config, by: 'Folder' as const }
    return call.startTask(createTask, self, input)
  },
})

export const createChildVm = vim('CreateChildVM_Task', {
  on: 'ResourcePool',
  privileges: (self, { config }, call) => privileges(self, self, config, undefined, call),
  handle: (self, { config, host }, call) => {
    const folder = vAppFolder(call, self.value)
    const input = { folder, pool: self.value, host: host?.value, spec: config, by: 'ResourcePool' as const }
    return call.startTask(createTask, self, input)
  },
})

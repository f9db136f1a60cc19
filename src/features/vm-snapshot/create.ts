import type { Call } from '../../kernel/call.ts'
import { Fault } from '../../kernel/fault.ts'
import { type Ref, ref } from '../../kernel/managed.ts'
import { vim } from '../../kernel/operation.ts'
import type { TaskKind } from '../../kernel/task.ts'
import { isA } from '../../spec/typed.ts'
import {
  datastoreIds,
  type SnapshotState,
  snapshotKind,
  type VmFile,
  type VmState,
  vmKind,
} from '../inventory/index.ts'
import { assertNotTemplate, claimVm, directoryOf, vmOf } from '../vm/index.ts'
import { addFiles, baseName } from '../vm-devices/index.ts'
import { isIndependent, isPhysicalRdm, withDeltas } from './delta.ts'

export interface CreateSnapshotInput {
  readonly vm: string
  readonly name: string
  readonly description: string
  readonly memory: boolean
  readonly quiesce: boolean
  readonly by: 'createSnapshot' | 'createSnapshotEx'
}

const MOST_LEVELS = 32
const MOST_CHARACTERS = 80
const BYTES_PER_MB = 2 ** 20

/** InvalidName unless a snapshot can be called so. */
export function checkName(name: string): void {
  if (name.trim() === '' || [...name].length > MOST_CHARACTERS) throw new Fault('InvalidName', { name })
}

function check(vm: VmState, input: CreateSnapshotInput, call: Call): void {
  assertNotTemplate(vm)
  checkName(input.name)
  const { flags, hardware } = vm.config
  if (flags.snapshotDisabled) throw new Fault('SnapshotDisabled')
  if (flags.snapshotLocked) throw new Fault('SnapshotLocked')
  let levels = 1
  for (let id = vm.currentSnapshot; id; id = call.store.get(snapshotKind, id)?.parent) levels++
  if (levels > MOST_LEVELS) throw new Fault('TooManySnapshotLevels')
  const disks = (hardware.device ?? []).filter((device) => isA(device, 'VirtualDisk'))
  const withMemory = hasMemory(vm, input)
  if (withMemory && disks.some((disk) => isIndependent(disk) && !isPhysicalRdm(disk)))
    throw new Fault('MemorySnapshotOnIndependentDisk')
}

function hasMemory({ runtime }: VmState, { memory }: CreateSnapshotInput): boolean {
  return runtime.powerState === 'suspended' || (memory && runtime.powerState === 'poweredOn')
}

/** CreateSnapshot_Task and CreateSnapshotEx_Task. */
export const createSnapshotTask: TaskKind<CreateSnapshotInput> = {
  name: 'vm-snapshot.create',
  descriptionId: (input) => `VirtualMachine.${input.by}`,
  seconds: [1, 4],
  begin: (input, call) => {
    check(claimVm(call, input.vm), input, call)
    return undefined
  },
  finish: (input, call) => {
    const id = takeSnapshot(call, input)
    return { _typeName: 'ManagedObjectReference', ...ref('VirtualMachineSnapshot', id) }
  },
}

/** Takes a snapshot: the VM's disks are frozen under new deltas, and it becomes the current one. Returns its id. */
export function takeSnapshot(call: Call, input: CreateSnapshotInput): string {
  const vm = vmOf(call, input.vm)
  const number = vm.nextSnapshot
  const isOn = vm.runtime.powerState === 'poweredOn'
  const withMemory = hasMemory(vm, input)
  const own = snapshotFiles(vm, number, withMemory)
  const draft: { files: VmFile[] } = { files: [...vm.files] }
  addFiles(draft, own)
  const frozen = tracked(vm.config, number)
  const { config, files } = withDeltas(call, frozen, draft.files)
  const id = call.newId('snapshot')
  const state: SnapshotState = {
    id,
    vm: vm.id,
    parent: vm.currentSnapshot,
    number,
    name: input.name,
    description: input.description,
    createTime: call.clock.stamp(),
    powerState: vm.runtime.powerState,
    // Tools freeze the guest's file systems; without them, or with the memory, there is nothing to freeze.
    quiesced: input.quiesce && isOn && !withMemory && vm.guest.toolsRunningStatus === 'guestToolsRunning',
    hasMemory: withMemory,
    config: frozen,
    files: files.filter((file) => own.some((one) => one.name === file.name)),
  }
  call.store.insert(snapshotKind, state)
  call.store.update(vmKind, vm.id, {
    currentSnapshot: id,
    nextSnapshot: number + 1,
    config: { ...config, changeVersion: call.clock.stamp() },
    files,
  })
  return id
}

// With change tracking each snapshot starts a new epoch of the disk.
function tracked(config: VmState['config'], number: number): VmState['config'] {
  if (!config.changeTrackingEnabled) return config
  const device = (config.hardware.device ?? []).map((one) => {
    if (!isA(one, 'VirtualDisk') || isIndependent(one)) return one
    const backing = one.backing as { uuid?: string }
    const epoch = (backing.uuid ?? '').replaceAll('-', '').replace(/(..)(?=.)/g, '$1 ')
    return { ...one, backing: { ...one.backing, changeId: `${epoch}/${number}` } } as typeof one
  })
  return { ...config, hardware: { ...config.hardware, device } }
}

function snapshotFiles(vm: VmState, number: number, withMemory: boolean): Omit<VmFile, 'key'>[] {
  const path = vm.config.files.vmPathName ?? ''
  const stem = `${directoryOf(path)}${baseName(path, vm.name)}-Snapshot${number}`
  const data = { name: `${stem}.vmsn`, type: 'snapshotData', size: 28_000 }
  if (!withMemory) return [data]
  const size = vm.config.hardware.memoryMB * BYTES_PER_MB
  return [data, { name: `${stem}.vmem`, type: 'snapshotMemory', size }]
}

function privileges(self: Ref, call: Call) {
  const vm = call.store.get(vmKind, self.value)
  const datastores = vm ? datastoreIds(vm) : []
  return [
    [self, 'VirtualMachine.State.CreateSnapshot'],
    ...datastores.map((id) => [ref('Datastore', id), 'Datastore.AllocateSpace'] as const),
  ] as const
}

export const createSnapshot = vim('CreateSnapshot_Task', {
  privileges: (self, _, call) => privileges(self, call),
  handle: (self, { name, description = '', memory, quiesce }, call) => {
    const input = { vm: self.value, name, description, memory, quiesce, by: 'createSnapshot' as const }
    return call.startTask(createSnapshotTask, self, input)
  },
})

export const createSnapshotEx = vim('CreateSnapshotEx_Task', {
  privileges: (self, _, call) => privileges(self, call),
  handle: (self, { name, description = '', memory, quiesceSpec }, call) => {
    const quiesce = quiesceSpec !== undefined
    const input = { vm: self.value, name, description, memory, quiesce, by: 'createSnapshotEx' as const }
    return call.startTask(createSnapshotTask, self, input)
  },
})

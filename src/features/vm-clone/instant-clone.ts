import type {
  VirtualDeviceConfigSpec,
  VirtualMachineCloneSpec,
  VirtualMachineInstantCloneSpec,
} from '../../generated/vim25.ts'
import type { Call } from '../../kernel/call.ts'
import { ref } from '../../kernel/managed.ts'
import { vim } from '../../kernel/operation.ts'
import type { TaskKind } from '../../kernel/task.ts'
import { hostKind, type VmState, vmKind } from '../inventory/index.ts'
import {
  assertNotTemplate,
  assertPower,
  claimVm,
  merged,
  postIdentity,
  postVm,
  poweredOn,
  reason,
  splitShortcuts,
  vmOf,
  withShortcuts,
} from '../vm/index.ts'
import { specPrivileges } from '../vm-create/index.ts'
import { withRunningGuest } from '../vm-guest/index.ts'
import { configure, destination, draftOf } from './clone.ts'
import { type ClonePlace, placeClone } from './place.ts'

interface InstantCloneInput {
  readonly vm: string
  readonly spec: VirtualMachineInstantCloneSpec
  readonly placed?: ClonePlace | undefined
}

/** The clone spec that an instant clone amounts to; unset places are the source's. */
function asClone(vm: VmState, { location }: VirtualMachineInstantCloneSpec): VirtualMachineCloneSpec {
  const pool = location.pool ?? (vm.resourcePool ? ref('ResourcePool', vm.resourcePool) : undefined)
  const isElsewhere = location.pool !== undefined && location.pool.value !== vm.resourcePool
  const host = location.host ?? (isElsewhere ? undefined : vm.runtime.host)
  return {
    location: { ...location, ...(pool ? { pool } : {}), ...(host ? { host } : {}) },
    template: false,
    powerOn: true,
  }
}

const folderOf = (vm: VmState, spec: VirtualMachineInstantCloneSpec): string =>
  spec.location.folder?.value ?? vm.parent ?? ''

/** InstantClone_Task: a running copy of a running VM; its disks are children of the source's. */
export const instantCloneTask: TaskKind<InstantCloneInput> = {
  name: 'vm.instant-clone',
  descriptionId: 'VirtualMachine.instantClone',
  seconds: [1, 3],
  begin: (input, call) => {
    const vm = claimVm(call, input.vm)
    assertNotTemplate(vm)
    assertPower(vm, 'poweredOn')
    const folder = folderOf(vm, input.spec)
    const placed = placeClone(call, vm, folder, input.spec.name, asClone(vm, input.spec))
    call.claim(`${folder}/${placed.name}`)
    call.claim(placed.vmPathName)
    postVm(call, vm, 'VmBeingClonedEvent', destination(call, folder, placed.name, placed.host))
    return { ...input, placed }
  },
  finish: (input, call) => {
    const clone = makeInstantClone(call, vmOf(call, input.vm), input.spec, input.placed!)
    return { _typeName: 'ManagedObjectReference', ...ref('VirtualMachine', clone.id) }
  },
  failed: (fault, { vm: id, spec, placed }, call) => {
    const vm = call.store.get(vmKind, id)
    if (!vm) return
    const host = placed?.host ?? vm.runtime.host.value
    postVm(call, vm, 'VmCloneFailedEvent', {
      ...destination(call, folderOf(vm, spec), spec.name, host),
      ...reason(fault),
    })
  },
}

// The copy goes on where its source is: what the spec unplugs is not plugged in by a boot.
function unplugged(vm: VmState, changes: readonly VirtualDeviceConfigSpec[] = []): VmState {
  const keys = new Set(
    changes.filter(({ device }) => device.connectable?.connected === false).map(({ device }) => device.key),
  )
  if (keys.size === 0) return vm
  const { hardware } = vm.config
  const device = hardware.device?.map((one) =>
    keys.has(one.key) && one.connectable ? { ...one, connectable: { ...one.connectable, connected: false } } : one,
  )
  return { ...vm, config: { ...vm.config, hardware: { ...hardware, device } } }
}

function makeInstantClone(call: Call, vm: VmState, spec: VirtualMachineInstantCloneSpec, placed: ClonePlace): VmState {
  const wanted = asClone(vm, spec)
  const location = { ...wanted.location, diskMoveType: 'createNewChildDiskBacking' }
  const cloneSpec = { ...wanted, location }
  const draft = configure(call, draftOf(call, vm, cloneSpec, folderOf(vm, spec), placed), cloneSpec)
  const { options, shortcuts } = splitShortcuts(spec.config ?? [])
  const config = {
    ...draft.config,
    ...(spec.biosUuid ? { uuid: spec.biosUuid } : {}),
    extraConfig: merged(draft.config.extraConfig ?? [], options),
  }
  const off: VmState = { ...draft, config }
  const hz = call.store.get(hostKind, placed.host)?.hardware.cpuInfo.hz
  const on: VmState = { ...off, ...poweredOn(off, { host: placed.host, bootTime: call.clock.stamp(), hz }) }
  const clone = withShortcuts(withRunningGuest(unplugged(on, location.deviceChange), call), shortcuts)
  call.store.insert(vmKind, clone)
  postIdentity(call, clone)
  postVm(call, clone, 'VmClonedEvent', { sourceVm: { name: vm.name, vm: ref('VirtualMachine', vm.id) } })
  postVm(call, clone, 'VmPoweredOnEvent')
  return clone
}

export const instantClone = vim('InstantClone_Task', {
  on: 'VirtualMachine',
  privileges: (self, { spec }, call) => {
    const vm = call.get(vmKind, self)
    const pool = spec.location.pool?.value ?? vm.resourcePool
    return [
      [self, 'VirtualMachine.Provisioning.Clone'] as const,
      [ref('Folder', folderOf(vm, spec)), 'VirtualMachine.Inventory.CreateFromExisting'] as const,
      ...(pool ? [[ref('ResourcePool', pool), 'Resource.AssignVMToPool'] as const] : []),
      [spec.location.datastore ?? ref('Datastore', vm.home), 'Datastore.AllocateSpace'] as const,
      ...specPrivileges(self, { deviceChange: spec.location.deviceChange }, call),
    ]
  },
  handle: (self, { spec }, call) => call.startTask(instantCloneTask, self, { vm: self.value, spec }),
})

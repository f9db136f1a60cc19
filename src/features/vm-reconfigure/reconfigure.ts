import type { Call } from '../../kernel/call.ts'
import { vim } from '../../kernel/operation.ts'
import type { TaskKind } from '../../kernel/task.ts'
import { type VmState, vmKind } from '../inventory/index.ts'
import { claimVm, postVm, vmOf } from '../vm/index.ts'
import { type Device, describeChanges, postMacEvents } from '../vm-devices/index.ts'
import { configuredVm } from './configure-vm.ts'
import type { Spec } from './draft.ts'
import { reconfigurePrivileges } from './privileges.ts'

export interface ReconfigureInput {
  readonly vm: string
  readonly spec: Spec
}

/** ReconfigVM_Task: everything in the spec, or nothing. */
export const reconfigureTask: TaskKind<ReconfigureInput> = {
  name: 'vm.reconfigure',
  descriptionId: 'VirtualMachine.reconfigure',
  seconds: [1, 2],
  begin: (input, call) => {
    claimVm(call, input.vm)
    return undefined
  },
  finish: (input, call) => {
    reconfigureVm(call, input.vm, input.spec)
  },
}

/** Reconfigures a VM inside of another operation's task: stores the change and posts its events. Returns the VM as it is then. */
export function reconfigureVm(call: Call, id: string, spec: Spec): VmState {
  const before = vmOf(call, id)
  const after = configuredVm(call, before, spec, { creating: false })
  const { id: _, ...fields } = after
  const stored = call.store.update(vmKind, id, fields)
  postChanges(call, before, stored, spec)
  return stored
}

function postChanges(call: Call, before: VmState, after: VmState, spec: Spec): void {
  if (before.name !== after.name) postVm(call, after, 'VmRenamedEvent', { oldName: before.name, newName: after.name })
  const old = before.config
  const now = after.config
  if (old.uuid !== now.uuid) postVm(call, after, 'VmUuidChangedEvent', { oldUuid: old.uuid, newUuid: now.uuid })
  if (old.instanceUuid !== now.instanceUuid)
    postVm(call, after, 'VmInstanceUuidChangedEvent', {
      oldInstanceUuid: old.instanceUuid ?? '',
      newInstanceUuid: now.instanceUuid ?? '',
    })
  postMacEvents(call, after.id, (old.hardware.device ?? []) as Device[], (now.hardware.device ?? []) as Device[])
  const configChanges = { _typeName: 'ChangesInfoEventArgument', ...describeChanges(old, now) }
  if (onlyAllocations(spec)) postVm(call, after, 'VmResourceReallocatedEvent', { configChanges })
  else
    postVm(call, after, 'VmReconfiguredEvent', {
      configSpec: { ...spec, _typeName: 'VirtualMachineConfigSpec' },
      configChanges,
    })
}

function onlyAllocations(spec: Spec): boolean {
  const fields = Object.entries(spec).filter(([field, value]) => value !== undefined && field !== '_typeName')
  const named = fields.map(([field]) => field).filter((field) => field !== 'changeVersion')
  return named.length > 0 && named.every((field) => field === 'cpuAllocation' || field === 'memoryAllocation')
}

export const reconfigure = vim('ReconfigVM_Task', {
  privileges: (self, { spec }, call) => reconfigurePrivileges(self, spec, call),
  handle: (self, { spec }, call) => call.startTask(reconfigureTask, self, { vm: self.value, spec }),
})

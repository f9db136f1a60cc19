import type { Call } from '../../kernel/call.ts'
import { vim } from '../../kernel/operation.ts'
import type { TaskKind } from '../../kernel/task.ts'
import { extended } from '../../spec/extended.ts'
import { isA } from '../../spec/typed.ts'
import { resourcePoolKind, type VmState, vmKind } from '../inventory/index.ts'
import { assertReservable, vmReservation } from '../placement/index.ts'
import { claimVm, postVm, vmOf, withShortcuts } from '../vm/index.ts'
import { type Device, describeChanges, postMacEvents, same } from '../vm-devices/index.ts'
import { networkedGuest } from '../vm-guest/index.ts'
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
  checkReservations(call, before, after)
  const { id: _, ...fields } = { ...after, ...networkOfGuest(call, before, after) }
  const stored = call.store.update(vmKind, id, fields)
  postChanges(call, before, stored, spec)
  return stored
}

/** A running VM's greater reservations come out of its pool: Insufficient{Cpu,Memory}ResourcesFault where that has no more. */
function checkReservations(call: Call, before: VmState, after: VmState): void {
  const pool = after.resourcePool === undefined ? undefined : call.store.get(resourcePoolKind, after.resourcePool)
  if (!pool || after.runtime.powerState !== 'poweredOn') return
  const more = (resource: 'cpu' | 'memory') => vmReservation(after, resource) - vmReservation(before, resource)
  assertReservable(call.store, pool, more('cpu'), more('memory'))
}

/** Tools of a running guest tell of NICs that come, go or are connected elsewhere. */
function networkOfGuest(call: Call, before: VmState, after: VmState): Partial<VmState> {
  if (after.guest.toolsRunningStatus !== 'guestToolsRunning' || after.runtime.powerState !== 'poweredOn') return {}
  const nics = (vm: VmState) => (vm.config.hardware.device ?? []).filter((device) => isA(device, 'VirtualEthernetCard'))
  if (same(nics(before), nics(after))) return {}
  const changed = extended(after, networkedGuest(after, call)) as VmState
  const { guest, leases } = withShortcuts(changed)
  return { guest, leases }
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
      configSpec: extended(spec, { _typeName: 'VirtualMachineConfigSpec' as const }),
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

import type { VirtualMachineRelocateSpec } from '../../generated/vim25.ts'
import { invalidArgument } from '../../kernel/call.ts'
import { Fault } from '../../kernel/fault.ts'
import { type Ref, ref } from '../../kernel/managed.ts'
import { type Privileges, vim } from '../../kernel/operation.ts'
import type { TaskCall, TaskKind } from '../../kernel/task.ts'
import { vmKind } from '../inventory/index.ts'
import { claimCapacity, demandOf } from '../placement/index.ts'
import { claimVm, postVm, reason } from '../vm/index.ts'
import { reconfigureVm } from '../vm-reconfigure/index.ts'
import { announceMove, type Destination, destinationOf, movesStorage, moveVm, places } from './move.ts'

export interface MoveInput {
  readonly vm: string
  readonly spec: Pick<VirtualMachineRelocateSpec, 'host' | 'pool' | 'datastore' | 'disk' | 'folder' | 'deviceChange'>
  readonly byDrs?: boolean | undefined
  readonly state?: string | undefined
  readonly destination?: Destination | undefined
}

function begin(input: MoveInput, call: TaskCall): MoveInput {
  const vm = claimVm(call, input.vm)
  if (input.state !== undefined && input.state !== vm.runtime.powerState)
    throw new Fault('InvalidPowerState', {
      requestedState: input.state as 'poweredOn',
      existingState: vm.runtime.powerState,
    })
  const destination = destinationOf(call, vm, input.spec)
  if (
    vm.runtime.powerState === 'suspended' &&
    movesStorage(vm, destination) &&
    destination.host !== vm.runtime.host.value
  )
    throw new Fault('InvalidPowerState', { requestedState: 'poweredOff', existingState: 'suspended' })
  if (vm.runtime.powerState === 'poweredOn') claimCapacity(call, vm.id, destination.host, demandOf(vm))
  announceMove(call, vm, destination)
  return { ...input, destination }
}

function finish({ vm, destination, byDrs, spec }: MoveInput, call: TaskCall): void {
  moveVm(call, vm, destination!, byDrs)
  if (spec.deviceChange?.length) reconfigureVm(call, vm, { deviceChange: spec.deviceChange })
}

function failed(fault: Fault, { vm, spec, destination }: MoveInput, call: TaskCall): void {
  const state = call.store.get(vmKind, vm)
  const host = destination?.host ?? spec.host?.value ?? state?.runtime.host.value
  if (!state || host === undefined || !call.kernel.objects.find(host)) return
  const datastore = spec.datastore?.value ?? state.home
  const to = places(call, host, datastore)
  const fields = { destHost: to.host, destDatacenter: to.datacenter, destDatastore: to.datastore, ...reason(fault) }
  const isStorage = spec.datastore !== undefined || (spec.disk?.length ?? 0) > 0
  postVm(call, state, isStorage ? 'VmRelocateFailedEvent' : 'VmFailedMigrateEvent', fields)
}

/** RelocateVM_Task. */
export const relocateTask: TaskKind<MoveInput> = {
  name: 'vm.relocate',
  descriptionId: 'VirtualMachine.relocate',
  seconds: [3, 12],
  cancelable: true,
  begin,
  finish,
  failed,
}

/** MigrateVM_Task. */
export const migrateTask: TaskKind<MoveInput> = {
  ...relocateTask,
  name: 'vm.migrate',
  descriptionId: 'VirtualMachine.migrate',
}

/** A move that DRS decided: evacuation, balance, rules. */
export const drsMoveTask: TaskKind<MoveInput> = {
  ...relocateTask,
  name: 'drs.move',
  descriptionId: 'Drm.ExecuteVMotionLRO',
}

const isHot = (call: { store: TaskCall['store'] }, vm: Ref) =>
  call.store.get(vmKind, vm.value)?.runtime.powerState === 'poweredOn'

export const migrateOperations = [
  vim('RelocateVM_Task', {
    privileges: (self, { spec }, call): Privileges => {
      const datastores = [spec.datastore, ...(spec.disk ?? []).map((disk) => disk.datastore)].filter(
        (one) => one !== undefined,
      )
      return [
        [self, isHot(call, self) && (spec.host || spec.pool) ? 'Resource.HotMigrate' : 'Resource.ColdMigrate'],
        ...(spec.pool ? [[spec.pool, 'Resource.AssignVMToPool'] as const] : []),
        ...datastores.map((datastore) => [datastore, 'Datastore.AllocateSpace'] as const),
        ...(spec.folder ? [[spec.folder, 'VirtualMachine.Inventory.Move'] as const] : []),
      ]
    },
    handle: (self, { spec }, call) => {
      if (spec.service) throw invalidArgument('spec.service')
      return call.startTask(relocateTask, self, { vm: self.value, spec })
    },
  }),
  vim('MigrateVM_Task', {
    privileges: (self, { pool }, call) => [
      [self, isHot(call, self) ? 'Resource.HotMigrate' : 'Resource.ColdMigrate'],
      ...(pool ? [[pool, 'Resource.AssignVMToPool'] as const] : []),
    ],
    handle: (self, { pool, host, state }, call) => {
      if (!pool && !host) throw invalidArgument('host')
      return call.startTask(migrateTask, ref('VirtualMachine', self.value), {
        vm: self.value,
        spec: { host, pool },
        state,
      })
    },
  }),
]

import type { VirtualDevice } from '../../generated/vim25.ts'
import type { Call } from '../../kernel/call.ts'
import { Fault } from '../../kernel/fault.ts'
import { ref } from '../../kernel/managed.ts'
import { vim } from '../../kernel/operation.ts'
import type { TaskKind } from '../../kernel/task.ts'
import { isA } from '../../spec/typed.ts'
import {
  hostKind,
  resourcePoolKind,
  type SnapshotState,
  snapshotKind,
  type VmState,
  vmKind,
} from '../inventory/index.ts'
import { assertReservable, vmReservation } from '../placement/index.ts'
import { assertNotTemplate, claimVm, poweredOff, poweredOn, suspended, vmOf } from '../vm/index.ts'
import { portConnector } from '../vm-devices/index.ts'
import { bootGuest, stopGuest } from '../vm-guest/index.ts'
import { type Chains, dropUnused, linksOf } from './chains.ts'
import { isSnapshotDisk, withDeltas } from './delta.ts'

interface RevertInput {
  readonly vm: string
  readonly snapshot: string
  readonly host?: string | undefined
  readonly suppressPowerOn: boolean
  readonly by: 'vm.Snapshot.revert' | 'VirtualMachine.revertToCurrentSnapshot'
}

/** RevertToSnapshot_Task and RevertToCurrentSnapshot_Task. */
export const revertTask: TaskKind<RevertInput> = {
  name: 'vm-snapshot.revert',
  descriptionId: (input) => input.by,
  seconds: [1, 4],
  begin: ({ vm: id, snapshot, host }, call) => {
    const vm = claimVm(call, id)
    assertNotTemplate(vm)
    call.get(snapshotKind, ref('VirtualMachineSnapshot', snapshot))
    const at = host === undefined ? undefined : call.get(hostKind, ref('HostSystem', host))
    if (at?.runtime.inMaintenanceMode) throw new Fault('InvalidState')
    return undefined
  },
  finish: (input, call) => revert(call, input),
}

function revert(call: Call, input: RevertInput): void {
  const before = vmOf(call, input.vm)
  const snapshot = call.get(snapshotKind, ref('VirtualMachineSnapshot', input.snapshot))
  const started = withDeltas(call, withIndependentDisks(snapshot, before), before.files)
  const chains: Chains = { vm: started.config, snapshots: configsOf(call, before.id), files: started.files }
  dropUnused(chains, linksOf(before.config))
  const config: VmState['config'] = {
    ...chains.vm,
    // The inventory's name stays, and so does what is no part of the machine.
    name: before.name,
    template: false,
    changeVersion: call.clock.stamp(),
  }
  reconnect(call, before, config)
  const vm: VmState = { ...before, config, files: chains.files, currentSnapshot: snapshot.id }
  call.store.update(vmKind, vm.id, { config, files: chains.files, currentSnapshot: snapshot.id })
  setPower(call, vm, snapshot, input)
  call.post(
    'EventEx',
    { vm: vm.id },
    {
      eventTypeId: 'com.vmware.vc.vm.VmStateRevertedToSnapshot',
      severity: 'info',
      arguments: [
        { key: 'snapshotName', value: snapshot.name },
        { key: 'snapshotId', value: String(snapshot.number) },
      ],
      objectId: vm.id,
      objectType: 'VirtualMachine',
      objectName: vm.name,
    },
  )
}

function configsOf(call: Call, vm: string): Map<string, SnapshotState['config']> {
  return new Map(call.store.list(snapshotKind, 'vm', vm).map((one) => [one.id, one.config]))
}

// What snapshots leave alone is as it was just now.
function withIndependentDisks(snapshot: SnapshotState, { config }: VmState): VmState['config'] {
  const now = new Map((config.hardware.device ?? []).map((device) => [device.key, device]))
  const device = (snapshot.config.hardware.device ?? []).map((one): VirtualDevice => {
    const present = now.get(one.key)
    return isA(one, 'VirtualDisk') && !isSnapshotDisk(one) && present && !isSnapshotDisk(present) ? present : one
  })
  return { ...snapshot.config, hardware: { ...snapshot.config.hardware, device } }
}

// NICs that come back take a port again, those that go leave theirs.
function reconnect(call: Call, before: VmState, config: VmState['config']): void {
  const { release } = portConnector(call.kernel)
  const kept = new Set((config.hardware.device ?? []).map((device) => device.key))
  for (const device of before.config.hardware.device ?? [])
    if (!kept.has(device.key) && isA(device.backing, 'VirtualEthernetCardDistributedVirtualPortBackingInfo'))
      release?.(call, before.id, device.key, device.backing.port)
}

/** With memory the VM goes on as it was; without, it is off. */
function setPower(call: Call, vm: VmState, snapshot: SnapshotState, input: RevertInput): void {
  const wanted = snapshot.hasMemory ? snapshot.powerState : 'poweredOff'
  const host = input.host ?? vm.runtime.host.value
  const hz = call.store.get(hostKind, host)?.hardware?.cpuInfo.hz
  const off = { ...vm, ...poweredOff(vm, true) }
  if (wanted === 'poweredOff') {
    if (vm.runtime.powerState === 'poweredOff') return
    call.store.update(vmKind, vm.id, { ...poweredOff(vm, true), ...stopGuest(vm) })
    return
  }
  const bootTime = call.clock.stamp()
  const on = { ...off, ...poweredOn(off, { host, bootTime, hz }) }
  if (wanted === 'suspended' || input.suppressPowerOn) {
    call.store.update(vmKind, vm.id, { ...suspended(on, call.clock.stamp()), ...stopGuest(on) })
    return
  }
  checkReservations(call, vm)
  const { runtime, config, files } = on
  call.store.update(vmKind, vm.id, { runtime, config, files })
  bootGuest(call, vm.id)
}

/** A VM that goes on running takes its reservations out of its pool: Insufficient{Cpu,Memory}ResourcesFault where that has no more. */
function checkReservations(call: Call, vm: VmState): void {
  if (vm.runtime.powerState === 'poweredOn' || vm.resourcePool === undefined) return
  const pool = call.store.get(resourcePoolKind, vm.resourcePool)
  if (pool) assertReservable(call.store, pool, vmReservation(vm, 'cpu'), vmReservation(vm, 'memory'))
}

export const revertToSnapshot = vim('RevertToSnapshot_Task', {
  handle: (self, { host, suppressPowerOn = false }, call) => {
    const { vm } = call.get(snapshotKind, self)
    const by = 'vm.Snapshot.revert' as const
    const input = { vm, snapshot: self.value, host: host?.value, suppressPowerOn, by }
    return call.startTask(revertTask, ref('VirtualMachine', vm), input)
  },
})

export const revertToCurrentSnapshot = vim('RevertToCurrentSnapshot_Task', {
  handle: (self, { host, suppressPowerOn = false }, call) => {
    const snapshot = call.get(vmKind, self).currentSnapshot
    const by = 'VirtualMachine.revertToCurrentSnapshot' as const
    const input = { vm: self.value, snapshot: snapshot ?? '', host: host?.value, suppressPowerOn, by }
    return call.startTask(snapshot === undefined ? nothingToRevert : revertTask, self, input)
  },
})

/** RevertToCurrentSnapshot_Task without a snapshot ends in NotFound. */
export const nothingToRevert: TaskKind<RevertInput> = {
  name: 'vm-snapshot.revert-nothing',
  descriptionId: (input) => input.by,
  begin: (input, call) => {
    claimVm(call, input.vm)
    throw new Fault('NotFound')
  },
  finish: () => undefined,
}

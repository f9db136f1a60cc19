import type { Call } from '../../kernel/call.ts'
import { Fault } from '../../kernel/fault.ts'
import { ref } from '../../kernel/managed.ts'
import type { TaskCall } from '../../kernel/task.ts'
import { computeResourceKind, type HostState, hostKind, type VmState } from '../inventory/index.ts'
import { demandOf, drsBehavior, rankHosts, vmsOn } from '../placement/index.ts'
import { drsMoveTask } from '../vm-migrate/index.ts'

export const hostOf = (call: Call, id: string): HostState => call.get(hostKind, ref('HostSystem', id))

/** VMs that keep a host from maintenance: those that are not off. */
export function runningOn(call: Call, host: string): VmState[] {
  return vmsOn(call.store, host).filter((vm) => vm.runtime.powerState === 'poweredOn')
}

/**
 * Moves the running VMs of a fully automated DRS cluster to other hosts, and those that are off where `poweredOff` asks for it. What
 * cannot go stays. Each move is a task of its own, made at once.
 */
export function evacuate(call: TaskCall, id: string, poweredOff: boolean): void {
  const host = hostOf(call, id)
  const compute = call.get(computeResourceKind, ref('ComputeResource', host.parent))
  if (compute.type !== 'ClusterComputeResource') return
  for (const vm of vmsOn(call.store, id)) {
    const isRunning = vm.runtime.powerState === 'poweredOn'
    if (isRunning ? drsBehavior(compute, vm.id) !== 'fullyAutomated' : !poweredOff) continue
    const [best] = rankHosts(call.store, compute, demandOf(vm, isRunning), (other) => other.id !== id)
    if (!best || best.fault) continue
    const self = ref('VirtualMachine', vm.id)
    const spec = { host: ref('HostSystem', best.host.id) }
    call.startTask(drsMoveTask, self, { vm: vm.id, spec, byDrs: true }, { instant: true, parentTaskKey: call.task.key })
  }
}

/** Throws Timedout once the time that the caller gave is over; 0: no end. */
export function assertInTime(call: Call, deadline: number | undefined): void {
  if (deadline !== undefined && call.clock.now() >= deadline) throw new Fault('Timedout')
}

export const deadlineOf = (call: Call, seconds: number): number | undefined =>
  seconds > 0 ? call.clock.now() + seconds * 1000 : undefined

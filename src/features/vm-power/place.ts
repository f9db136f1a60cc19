import type { Call } from '../../kernel/call.ts'
import type { VmState } from '../inventory/index.ts'
import { choosePowerOnHost, computeResourceOf, drsBehavior } from '../placement/index.ts'

/** Where a VM starts, and whether DRS chose the host. Throws the faults of placement. */
export function placeVm(call: Call, vm: VmState, wanted: string | undefined): { host: string; byDrs: boolean } {
  const behavior = drsBehavior(computeResourceOf(call, vm), vm.id)
  const byDrs = wanted === undefined && (behavior === 'fullyAutomated' || behavior === 'partiallyAutomated')
  // What was suspended wakes up where its memory is.
  const host = choosePowerOnHost(
    call,
    vm,
    vm.runtime.powerState === 'suspended' ? (wanted ?? vm.runtime.host.value) : wanted,
  )
  return { host, byDrs }
}

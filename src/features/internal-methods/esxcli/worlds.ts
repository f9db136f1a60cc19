import { type VmState, vmKind } from '../../inventory/index.ts'
import type { CommandCall } from './command.ts'

/** The running virtual machines of the host. */
export function runningVms({ call, host }: CommandCall): VmState[] {
  return call.store.list(vmKind, 'host', host.id).filter((vm) => vm.runtime.powerState === 'poweredOn')
}

/** Number of the world that runs a VM: the same as long as the VM is in the inventory. */
export function worldOf(vm: VmState): number {
  return 2_100_000 + Number(vm.id.replace(/\D/g, '') || 0)
}

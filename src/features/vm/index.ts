import type { Feature } from '../../kernel/kernel.ts'
import { virtualMachine } from './properties.ts'
import { registerVmTemplate } from './state.ts'
import { setSummaryClock } from './summary.ts'

export { guestOs, vmDefaults } from './defaults.ts'
export { postIdentity, postNewVm, postVm, reason, type VmEventType } from './events.ts'
export {
  assertNoTask,
  assertNotTemplate,
  assertPower,
  claimVm,
  readyVm,
  vmOf,
} from './guards.ts'
export { newVmUuids, useRandomVmUuids } from './identity.ts'
export { baseName, directoryOf, parseDatastorePath } from './paths.ts'
export { merged, poweredOff, poweredOn, suspended, withFiles, withRuntime } from './power-states.ts'
export { splitShortcuts, withShortcuts } from './shortcuts.ts'
export { createVmState, fileHash, usageLimits } from './state.ts'

/** VirtualMachine as a managed type, and what features about VMs share: defaults, new states, guards, events, power states. */
export const vmFeature: Feature = {
  name: 'vm',
  managed: [virtualMachine],
  start: (kernel) => setSummaryClock(kernel.store, kernel.clock),
}

// Before any store writes a VM.
registerVmTemplate()

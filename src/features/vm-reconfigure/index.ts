// Configuration of virtual machines: VirtualMachineConfigSpec field by field, and the operations that change a VM's configuration.
export { applyConfigSpec } from './apply-config.ts'
export type { ConfiguredVm, VmDraft } from './draft.ts'
export { optionText } from './draft.ts'
export { vAppConfigured } from './vapp-config.ts'

// Configuration of virtual machines: VirtualMachineConfigSpec field by field, and the operations that change a VM's configuration.
import type { Feature } from '../../kernel/kernel.ts'
import { checkSpec, customize, customizeTask } from './customize.ts'
import { defragment, queryChangedDiskAreas } from './disk-operations.ts'
import { reconfigure, reconfigureTask } from './reconfigure.ts'
import { upgrade, upgradeTask } from './upgrade.ts'

export { applyConfigSpec } from './apply-config.ts'
export { configuredVm } from './configure-vm.ts'
export { reconfigureVm } from './reconfigure.ts'

export const vmReconfigureFeature: Feature = {
  name: 'vm-reconfigure',
  operations: [reconfigure, upgrade, customize, checkSpec, queryChangedDiskAreas, defragment],
  tasks: [reconfigureTask, upgradeTask, customizeTask],
}

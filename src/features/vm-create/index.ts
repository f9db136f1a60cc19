import type { Feature } from '../../kernel/kernel.ts'
import { createChildVm, createTask, createVm } from './create.ts'
import { registerChildVm, registerTask, registerVm } from './register.ts'
import { destroy, destroyTask, unregister } from './remove.ts'
import { rename, renameTask } from './rename.ts'

export { type CreateVmInput, createTask } from './create.ts'
export { datastoreNear, poolOf, vmxPath } from './place.ts'
export { type VmxReader, vmxReader } from './register.ts'
export { destroyVm, removeVm, unregisterVm } from './remove.ts'
export { renameVm } from './rename.ts'
export { specPrivileges } from './spec-privileges.ts'

/** Virtual machines come and go: create, register, unregister, destroy, rename. */
export const vmCreateFeature: Feature = {
  name: 'vm-create',
  operations: [createVm, createChildVm, registerVm, registerChildVm, unregister, destroy, rename],
  tasks: [createTask, registerTask, destroyTask, renameTask],
}

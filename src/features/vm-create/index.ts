import type { Feature } from '../../kernel/kernel.ts'
import { createChildVm, createTask, createVm } from './create.ts'
import { registerChildVm, registerTask, registerVm } from './register.ts'
import { destroy, destroyTask, unregister } from './remove.ts'
import { rename, renameTask } from './rename.ts'

export { vmxPath } from './place.ts'

export { removeVm } from './remove.ts'

export { specPrivileges } from './spec-privileges.ts'

/** Virtual machines come and go: create, register, unregister, destroy, rename. */
export const vmCreateFeature: Feature = {
  name: 'vm-create',
  operations: [createVm, createChildVm, registerVm, registerChildVm, unregister, destroy, rename],
  tasks: [createTask, registerTask, destroyTask, renameTask],
}

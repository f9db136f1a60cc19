import type { Feature } from '../../kernel/kernel.ts'
import { clone, cloneTask } from './clone.ts'
import { instantClone, instantCloneTask } from './instant-clone.ts'
import { templateOperations } from './template.ts'

export { type CloneInput, cloneTask } from './clone.ts'
export { copyDevices } from './copy.ts'

/** Clones and templates. */
export const vmCloneFeature: Feature = {
  name: 'vm-clone',
  operations: [clone, instantClone, ...templateOperations],
  tasks: [cloneTask, instantCloneTask],
}

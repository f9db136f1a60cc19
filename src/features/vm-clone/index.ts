import type { Feature } from '../../kernel/kernel.ts'
import { clone, cloneTask } from './clone.ts'
import { instantClone, instantCloneTask } from './instant-clone.ts'
import { templateOperations } from './template.ts'

/** Clones and templates. */
export const vmCloneFeature: Feature = {
  name: 'vm-clone',
  operations: [clone, instantClone, ...templateOperations],
  tasks: [cloneTask, instantCloneTask],
}

import type { Kernel } from '../../kernel/kernel.ts'
import { Projection } from './projection.ts'

const PROJECTION = Symbol('projection of files')

/** The instance's projection of rows to real files. */
export function projection(kernel: Kernel): Projection {
  return kernel.service(PROJECTION, () => new Projection(kernel))
}

import type { Ref } from '../../kernel/managed.ts'
import { ref } from '../../kernel/managed.ts'
import { childNamed, storedName } from '../inventory/index.ts'
import type { EstateCall } from './estate-call.ts'
import { ShapeError } from './shape.ts'

/** The object at an inventory path, `/` being the root; ShapeError where a step is missing. */
export function objectAt(call: EstateCall, inventoryPath: string, path: string): Ref {
  let found: Ref = ref('Folder', call.kernel.authorizer.rootId)
  for (const step of inventoryPath.split('/')) {
    if (step === '') continue
    const next = childNamed(call.store, found.value, storedName(step))
    if (!next) throw new ShapeError(path, `there is no "${step}" on the path ${inventoryPath}`)
    found = next
  }
  return found
}

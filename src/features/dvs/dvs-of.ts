import type { Call } from '../../kernel/call.ts'
import { ref } from '../../kernel/managed.ts'
import { type DvsState, dvsKind } from '../inventory/index.ts'

/** The switch with this id; ManagedObjectNotFound when there is none. */
export function dvsOf(call: Call, id: string): DvsState {
  return call.get(dvsKind, ref('VmwareDistributedVirtualSwitch', id))
}

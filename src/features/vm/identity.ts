import type { Call } from '../../kernel/call.ts'
import { formatUuid, oid } from '../../kernel/random.ts'

const RANDOM = 'vm.randomUuids'

/**
 * From now on this inventory's VMs get UUIDs as vCenter makes them (42…, 50…) instead of those made from the path of the .vmx, which
 * drop-in users assert. The choice is durable; the fixture `vsphere` makes it.
 */
export function useRandomVmUuids(call: Call): void {
  call.store.setCounter(RANDOM, 1)
}

/** BIOS and instance UUID of a new VM whose .vmx is at `path` (`[datastore] directory/name.vmx`). */
export function newVmUuids(call: Call, path: string): { uuid: string; instanceUuid: string } {
  if (call.store.counter(RANDOM) === 0) return { uuid: oid(path), instanceUuid: oid(path.toUpperCase()) }
  return { uuid: markedUuid(call, 0x42), instanceUuid: markedUuid(call, 0x50) }
}

/** A random UUID that starts with `first`, as vCenter's do. */
function markedUuid(call: Call, first: number): string {
  const bytes = call.random.bytes(16)
  bytes[0] = first
  return formatUuid(bytes)
}

import type { Call } from '../../kernel/call.ts'
import type { Ref, Target } from '../../kernel/managed.ts'

/** The reference of an object that the caller may see; undefined for any other. */
export function visible(call: Call, target: Target | undefined): Ref | undefined {
  return target && call.kernel.authorizer.has(call.caller, target, 'System.View') ? target.ref : undefined
}

/** Those of some ids that lie in a datacenter, where one is given, and that the caller may see. */
export function visibleIn(call: Call, ids: Iterable<string>, datacenter: Ref | undefined): Ref[] {
  const found: Ref[] = []
  for (const id of ids) {
    const target = call.kernel.objects.find(id)
    if (!target || (datacenter && !isIn(call, target, datacenter.value))) continue
    const seen = visible(call, target)
    if (seen) found.push(seen)
  }
  return found
}

function isIn(call: Call, target: Target, datacenter: string): boolean {
  for (const one of call.kernel.objects.ancestors(target)) if (one.ref.value === datacenter) return true
  return false
}

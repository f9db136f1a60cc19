import type { Call } from '../../kernel/call.ts'

/** Id of the datacenter that an object lies in, or that it is; undefined above datacenters. */
export function datacenterOf(call: Pick<Call, 'kernel'>, id: string): string | undefined {
  const { objects } = call.kernel
  const target = objects.find(id)
  if (!target) return undefined
  if (target.ref.type === 'Datacenter') return id
  for (const ancestor of objects.ancestors(target)) if (ancestor.ref.type === 'Datacenter') return ancestor.ref.value
  return undefined
}

import type { Caller } from '../../kernel/authorization.ts'
import type { Kernel } from '../../kernel/kernel.ts'

/**
 * Tells whether a caller may see something by the objects that it is about (the entity, then its ancestors): System.View on the
 * first of them that still exists, on the root where there is none. One of these serves one read: what it found out is kept.
 */
export function visibility(kernel: Kernel, caller: Caller | undefined): (scope: readonly string[]) => boolean {
  const known = new Map<string, boolean>()
  const mayView = (id: string): boolean | undefined => {
    const found = known.get(id)
    if (found !== undefined) return found
    const target = kernel.objects.find(id)
    if (!target) return undefined
    const may = kernel.authorizer.has(caller, target, 'System.View')
    known.set(id, may)
    return may
  }
  return (scope) => {
    for (const id of scope) {
      const may = mayView(id)
      if (may !== undefined) return may
    }
    return mayView(kernel.authorizer.rootId) ?? true
  }
}

/** Scopes that an entity filter takes: `self` its own, `children` what lies below it, `all` both. */
export function scopeFilter(
  kernel: Kernel,
  entity: string,
  recursion: 'self' | 'children' | 'all',
): (scope: readonly string[]) => boolean {
  if (recursion === 'self') return (scope) => scope[0] === entity
  const isRoot = entity === kernel.authorizer.rootId
  if (recursion === 'all') return (scope) => isRoot || scope.includes(entity)
  return (scope) => scope[0] !== entity && scope.includes(entity)
}

import type { ObjectSpec, SelectionSpec, TraversalSpec } from '../../generated/vim25.ts'
import type { Authorizer, Caller } from '../../kernel/authorization.ts'
import { Fault } from '../../kernel/fault.ts'
import type { Kernel } from '../../kernel/kernel.ts'
import type { Reading, Ref, Target } from '../../kernel/managed.ts'
import type { Session } from '../../kernel/session.ts'
import type { PathStep } from '../../spec/vim.ts'
import { ContainerView } from '../view/index.ts'
import { followSteps } from './property-set.ts'

/** A TraversalSpec with its references to other specs resolved. */
export interface Traversal {
  readonly type: string
  readonly top: string
  readonly steps: readonly PathStep[]
  readonly skip: boolean
  next: readonly Traversal[]
}
export interface StartObject {
  readonly obj: Ref
  readonly skip: boolean
  readonly traversals: readonly Traversal[]
}
export interface Looker {
  readonly kernel: Kernel
  readonly session: Session | undefined
  readonly caller: Caller | undefined
  readonly sees: ReturnType<Authorizer['checker']>
  readonly reading: Reading
}

export function lookerFor(kernel: Kernel, session: Session | undefined, caller: Caller | undefined): Looker {
  return {
    kernel,
    session,
    caller,
    sees: kernel.authorizer.checker(caller),
    reading: kernel.objects.reading(caller, session),
  }
}

const MAX_SPECS = 2000

/** Resolves names of an ObjectSpec's selection. Throws InvalidArgument for a name that no spec has, InvalidProperty for a bad path. */
export function compileSelection(kernel: Kernel, spec: ObjectSpec): StartObject {
  const named = new Map<string, TraversalSpec>()
  const made = new Map<TraversalSpec, Traversal>()
  let count = 0
  const collect = (set: readonly SelectionSpec[] | undefined): void => {
    for (const item of set ?? []) {
      if (++count > MAX_SPECS) throw new Fault('InvalidArgument', { invalidProperty: 'specSet.objectSet.selectSet' })
      if (!isTraversal(item)) continue
      if (item.name !== undefined) named.set(item.name, item)
      collect(item.selectSet)
    }
  }
  collect(spec.selectSet)
  const compile = (item: SelectionSpec): Traversal => {
    const source = isTraversal(item) ? item : named.get(item.name ?? '')
    if (!source) throw new Fault('InvalidArgument', { invalidProperty: 'specSet.objectSet.selectSet.name' })
    const known = made.get(source)
    if (known) return known
    if (!kernel.spec.managedType(source.type))
      throw new Fault('InvalidType', { argument: source.type }, `The type '${source.type}' is not known.`)
    const path = kernel.spec.resolvePath(source.type, source.path)
    if (!path) throw new Fault('InvalidProperty', { name: source.path })
    const traversal: Traversal = {
      type: source.type,
      top: path.steps[0]!.name,
      steps: path.steps,
      skip: source.skip ?? false,
      next: [],
    }
    made.set(source, traversal)
    traversal.next = (source.selectSet ?? []).map(compile)
    return traversal
  }
  return { obj: spec.obj, skip: spec.skip ?? false, traversals: (spec.selectSet ?? []).map(compile) }
}

// A SelectionSpec that only names another has no type of its own.
function isTraversal(item: SelectionSpec): item is TraversalSpec {
  return item._typeName === 'TraversalSpec' || 'path' in item
}

/** The view whose members are all that a start object leads to: the usual case, which needs no walk. */
export function viewOnly(session: Session | undefined, { obj, traversals }: StartObject): ContainerView | undefined {
  const view = session?.objects.get(obj.value)
  const only = traversals.length === 1 ? traversals[0]! : undefined
  return view instanceof ContainerView && only?.top === 'view' && !only.skip && only.next.length === 0
    ? view
    : undefined
}

/**
 * The objects that a start object selects, each once, in the order of the walk; what the caller may not see is left out with what is below it.
 * `visited` hears of each property that the walk depended on.
 */
export function select(
  looker: Looker,
  start: StartObject,
  found: Map<string, Target>,
  visited?: (id: string, property: string) => void,
): void {
  const target = looker.kernel.objects.find(start.obj.value, looker.session)
  if (!target) throw looker.kernel.notFound(start.obj)
  if (isEntity(target) && looker.caller && !looker.sees(target, 'System.View')) {
    throw new Fault('NoPermission', { object: target.ref, privilegeId: 'System.View' })
  }
  if (!start.skip && !found.has(target.ref.value)) found.set(target.ref.value, target)
  const done = new Map<Traversal, Set<string>>()
  // An explicit stack: inventories may be deeper than the engine's own.
  const stack: { target: Target; traversals: readonly Traversal[] }[] = [{ target, traversals: start.traversals }]
  for (let item = stack.pop(); item; item = stack.pop()) {
    const children: typeof stack = []
    for (const traversal of item.traversals) {
      if (!looker.kernel.spec.isSubtype(item.target.ref.type, traversal.type)) continue
      const seen = done.get(traversal) ?? new Set<string>()
      done.set(traversal, seen)
      if (seen.has(item.target.ref.value)) continue
      seen.add(item.target.ref.value)
      visited?.(item.target.ref.value, traversal.top)
      for (const child of childrenOf(looker, item.target, traversal)) {
        if (!traversal.skip && !found.has(child.ref.value)) found.set(child.ref.value, child)
        if (traversal.next.length) children.push({ target: child, traversals: traversal.next })
      }
    }
    for (let i = children.length - 1; i >= 0; i--) stack.push(children[i]!)
  }
}

function childrenOf(looker: Looker, target: Target, traversal: Traversal): Iterable<Target> {
  // A view knows its members and has looked at who may see them.
  const view = traversal.top === 'view' ? looker.session?.objects.get(target.ref.value) : undefined
  return view instanceof ContainerView ? view.targets() : childrenByReference(looker, target, traversal)
}

function* childrenByReference(looker: Looker, target: Target, { top, steps }: Traversal): Generator<Target> {
  const value = followSteps(looker.kernel.objects.read(target, top, looker.caller, looker.session), steps)
  if (value === undefined || value === null) return
  for (const ref of (Array.isArray(value) ? value : [value]) as Ref[]) {
    const child = typeof ref?.value === 'string' ? looker.kernel.objects.find(ref.value, looker.session) : undefined
    if (child && (!isEntity(child) || looker.sees(child, 'System.View'))) yield child
  }
}

function isEntity(target: Target): boolean {
  return target.definition.entity === true
}

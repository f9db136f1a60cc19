import type { ObjectContent, PropertyFilterSpec } from '../../generated/vim25.ts'
import type { Call } from '../../kernel/call.ts'
import type { Target } from '../../kernel/managed.ts'
import { type CompiledPath, PropertySet } from './property-set.ts'
import { readObject } from './read-object.ts'
import { compileSelection, type Looker, lookerFor, select, viewOnly } from './selection.ts'

/** An object and what is to be read of it, as it was when the call captured it. */
export interface Selected {
  readonly target: Target
  readonly paths: readonly CompiledPath[]
}
/** What is left of a paged answer. */
export interface Page {
  readonly rest: readonly Selected[]
  readonly looker: Looker
  readonly pageSize: number
}

export function lookerOf(call: Call): Looker {
  return lookerFor(call.kernel, call.session, call.caller)
}

/**
 * The objects of all filters with their paths, each object once. States are captured here: reading them later answers what held now.
 * Throws InvalidProperty, InvalidType, InvalidArgument, ManagedObjectNotFound, NoPermission.
 */
export function capture(call: Call, specs: readonly PropertyFilterSpec[]): Selected[] {
  const looker = lookerOf(call)
  if (specs.length === 1) return captureOne(call, looker, specs[0]!)
  const selected = new Map<string, Selected>()
  for (const spec of specs) {
    for (const { target, paths } of captureOne(call, looker, spec)) {
      const known = selected.get(target.ref.value)
      selected.set(target.ref.value, known ? { target, paths: union(known.paths, paths) } : { target, paths })
    }
  }
  return [...selected.values()]
}

function captureOne(call: Call, looker: Looker, spec: PropertyFilterSpec): Selected[] {
  const properties = new PropertySet(spec.propSet ?? [], call.spec, call.arrival.rank)
  const starts = (spec.objectSet ?? []).map((objectSpec) => compileSelection(call.kernel, objectSpec))
  const selected: Selected[] = []
  const take = (target: Target) => {
    const paths = properties.pathsOf(target.ref.type, target.definition)
    if (paths) selected.push({ target, paths })
  }
  const [first] = starts
  const view = starts.length === 1 && first!.skip ? viewOnly(call.session, first!) : undefined
  if (view && call.spec.isSubtype(view.ref.type, first!.traversals[0]!.type)) {
    for (const target of view.targets()) take(target)
    return selected
  }
  const found = new Map<string, Target>()
  for (const start of starts) {
    try {
      select(looker, start, found)
    } catch (error) {
      if (!spec.reportMissingObjectsInResults || call.kernel.objects.find(start.obj.value, call.session)) throw error
    }
  }
  for (const target of found.values()) take(target)
  return selected
}

function union(a: readonly CompiledPath[], b: readonly CompiledPath[]): CompiledPath[] {
  const known = new Set(a.map((path) => path.path))
  return [...a, ...b.filter((path) => !known.has(path.path))]
}

/** Contents one by one, so that a large answer is never held whole. */
export function* contents(looker: Looker, selected: readonly Selected[]): Generator<ObjectContent> {
  for (const { target, paths } of selected) yield readObject(looker, target, paths)
}

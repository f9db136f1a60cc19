import type { Call } from '../../kernel/call.ts'
import type { Ref, Target } from '../../kernel/managed.ts'
import { VapiError } from '../../kernel/vapi-error.ts'
import type { Kind } from '../../store/kind.ts'
import type { EntityCommon } from '../inventory/index.ts'

/** A filter over one field of the states: the wanted values, and what a state has. Unset: everything passes. */
type Criterion<S> = readonly [wanted: readonly string[] | undefined, of: (state: S) => string | undefined]

/**
 * The entities of a kind that pass all criteria and that the caller may read, oldest first. UNABLE_TO_ALLOCATE_RESOURCE for more
 * than `limit`, as every list of this API.
 */
export function select<S extends EntityCommon>(
  call: Call,
  kind: Kind<S>,
  limit: number,
  ids: readonly string[] | undefined,
  criteria: readonly Criterion<S>[],
): S[] {
  const checks: ((state: S) => boolean)[] = []
  for (const [wanted, of] of criteria) {
    if (!wanted) continue
    const set = new Set(wanted)
    checks.push((state) => {
      const value = of(state)
      return value !== undefined && set.has(value)
    })
  }
  const definition = call.kernel.objects.ofKind(kind.name)!
  const check = call.kernel.authorizer.checker(call.caller)
  const found: S[] = []
  for (const state of ids ? byId(call, kind, ids) : call.store.all(kind)) {
    if (!checks.every((passes) => passes(state))) continue
    if (!check(call.kernel.objects.target(definition, state as never), 'System.Read')) continue
    if (found.length === limit)
      throw new VapiError('UNABLE_TO_ALLOCATE_RESOURCE', `More than ${limit} objects match; use a narrower filter.`)
    found.push(state)
  }
  return found
}

function* byId<S extends EntityCommon>(call: Call, kind: Kind<S>, ids: readonly string[]): Generator<S> {
  for (const id of ids) {
    const state = call.store.get(kind, id)
    if (state) yield state
  }
}

/** Finds the datacenter above entities, each folder once. */
export function datacenterFinder(call: Call): (state: EntityCommon) => string | undefined {
  const known = new Map<string, string | undefined>()
  const above = (id: string | undefined): string | undefined => {
    if (id === undefined) return undefined
    if (known.has(id)) return known.get(id)
    const target = call.kernel.objects.find(id)
    const found = target?.ref.type === 'Datacenter' ? id : above(target && parentOf(target))
    known.set(id, found)
    return found
  }
  return (state) => above(state.parent)
}

function parentOf(target: Target): string | undefined {
  return target.definition.parent?.(target.state)?.value
}

/** The state of an entity that the caller may read; NOT_FOUND when there is none. */
export function readable<S extends EntityCommon>(call: Call, kind: Kind<S>, object: Ref): S {
  const state = call.get(kind, object)
  call.require(object, 'System.Read')
  return state
}

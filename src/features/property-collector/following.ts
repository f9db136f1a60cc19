import type { Kernel } from '../../kernel/kernel.ts'
import type { Target } from '../../kernel/managed.ts'
import type { Change } from '../../store/change-log.ts'
import { sameValue } from './changes.ts'
import { comparesValues, type PropertyFilter } from './filter.ts'
import { type CompiledPath, followSteps } from './property-set.ts'

/** Tells filters of one commit. What all of them would find out alike is found out once. */
export class Following {
  private readonly kernel: Kernel
  private readonly filters: readonly PropertyFilter[]
  /** Filters that a property of a type may concern. */
  private readonly concerned = new Map<string, Map<string, readonly PropertyFilter[]>>()

  constructor(kernel: Kernel, filters: readonly PropertyFilter[]) {
    this.kernel = kernel
    this.filters = filters
  }

  tell(changes: readonly Change[]): void {
    // By their views' account objects have left already, with states that may be those after the commit.
    const leaving = this.filters.filter(({ justLeft }) => justLeft.size > 0)
    for (const change of changes) {
      if (change.before) for (const filter of leaving) filter.hearFirst(change.id, change.before)
      this.tellOne(change)
    }
    for (const { justLeft } of leaving) justLeft.clear()
  }

  private tellOne(change: Change): void {
    if (change.before && !change.after) this.tellGone(change.id, change.kind, change)
    const { objects } = this.kernel
    // Whether a path's value differs, for the object that is being told of: one is mostly told with several properties on end.
    const compared = new Map<string, boolean>()
    let target: Target | undefined
    const differs = (path: CompiledPath): boolean => {
      if (!change.before || !change.after || comparesValues(path)) return true
      let known = compared.get(path.path)
      if (known === undefined) {
        known = !sameValue(this.valueIn(change.before, path), this.valueIn(change.after, path))
        compared.set(path.path, known)
      }
      return known
    }
    objects.touched(change, (_, id, property, quiet) => {
      if (quiet) return
      if (target?.ref.value !== id) {
        target = objects.find(id)
        compared.clear()
      }
      if (!target) return
      for (const filter of this.concernedBy(target, property)) filter.touch(target, property, differs, change.before)
    })
  }

  private tellGone(id: string, kind: string, { before }: Change): void {
    const { objects } = this.kernel
    if (objects.find(id)) return
    const definition = objects.ofKind(kind)
    const self = definition && objects.target(definition, before!).ref
    for (const filter of this.filters) {
      if (self) filter.refs.set(id, self)
      filter.gone(id, before)
      filter.refs.clear()
    }
  }

  private concernedBy(target: Target, property: string): readonly PropertyFilter[] {
    const { type } = target.ref
    let byProperty = this.concerned.get(type)
    if (!byProperty) {
      byProperty = new Map()
      this.concerned.set(type, byProperty)
    }
    let found = byProperty.get(property)
    if (!found) {
      found = this.filters.filter((filter) => filter.mayConcern(target, property))
      byProperty.set(property, found)
    }
    return found
  }

  private valueIn(state: object, path: CompiledPath): unknown {
    const top = path.property!.read(state as never, this.kernel.objects.reading(undefined, undefined))
    return followSteps(top ?? undefined, path.steps)
  }
}

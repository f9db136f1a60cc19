import { rightsChangedBy } from '../../kernel/authorization.ts'
import type { Kernel } from '../../kernel/kernel.ts'
import type { SessionObject, Target } from '../../kernel/managed.ts'
import type { Change } from '../../store/change-log.ts'
import type { EntityState } from '../../store/kind.ts'
import { sameValue } from './changes.ts'
import type { Heard, PropertyFilter } from './filter.ts'
import { type CompiledPath, comparesValues, followSteps } from './property-set.ts'

/** What one commit changed, and those whom something of it may concern. */
interface News {
  readonly changes: Heard[]
  readonly hearers: Set<ReadonlySet<PropertyFilter>>
}

/** Tells the filters of all sessions of each commit. What all of them would find out alike is found out once. */
export class Following {
  private readonly kernel: Kernel
  private readonly filters = new Set<PropertyFilter>()
  /** Filters that a property of a type may concern. */
  private readonly concerned = new Map<
    string,
    Map<string, { readonly like: Pick<Target, 'ref' | 'definition'>; readonly filters: Set<PropertyFilter> }>
  >()

  constructor(kernel: Kernel) {
    this.kernel = kernel
  }

  add(filter: PropertyFilter): void {
    this.filters.add(filter)
    for (const byProperty of this.concerned.values())
      for (const [property, { like, filters }] of byProperty) if (filter.mayConcern(like, property)) filters.add(filter)
  }

  delete(filter: PropertyFilter): void {
    this.filters.delete(filter)
    for (const byProperty of this.concerned.values())
      for (const { filters } of byProperty.values()) filters.delete(filter)
  }

  tell(changes: readonly Change[]): void {
    if (this.filters.size === 0) return
    const isConcerned = rightsChangedBy(changes)
    if (isConcerned) for (const filter of this.filters) if (isConcerned(filter.caller)) filter.invalidate()
    const news: News = { changes: [], hearers: new Set() }
    // By their views' account objects have left already, with states that may be those after the commit.
    const leaving = [...this.filters].filter(({ justLeft }) => justLeft.size > 0)
    for (const change of changes) {
      if (change.before) for (const filter of leaving) filter.hearFirst(change.id, change.before)
      this.look(change, news)
    }
    for (const { justLeft } of leaving) justLeft.clear()
    const hearers = new Set<PropertyFilter>()
    for (const filters of news.hearers) for (const filter of filters) hearers.add(filter)
    for (const filter of hearers) filter.hear(news.changes)
  }

  /** A view or collector changed a property, or was destroyed. */
  tellOfSessionObject(object: SessionObject, property: string): void {
    for (const filter of this.filters) filter.touchSessionObject(object, property)
  }

  private look(change: Change, news: News): void {
    const { before } = change
    const { objects } = this.kernel
    if (before && !change.after && !objects.find(change.id)) this.lookAtGone(change.kind, before, news)
    let target: Target | undefined
    let differs: Heard['differs']
    objects.touched(change, (_, id, property, quiet) => {
      if (quiet) return
      // One object is mostly told with several properties on end.
      if (target?.ref.value !== id) {
        target = objects.find(id)
        differs = this.comparing(change)
      }
      if (!target) return
      const filters = this.concernedBy(target, property)
      if (filters.size === 0) return
      news.changes.push({ target, property, differs, before })
      news.hearers.add(filters)
    })
  }

  private lookAtGone(kind: string, before: EntityState, news: News): void {
    const { objects } = this.kernel
    const definition = objects.ofKind(kind)
    if (!definition) return
    news.changes.push({ target: objects.target(definition, before), property: undefined, differs: () => true, before })
    news.hearers.add(this.filters)
  }

  /** Whether a path's value was changed, found out once for all who ask. */
  private comparing({ before, after }: Change): Heard['differs'] {
    const compared = new Map<string, boolean>()
    return (path) => {
      if (!before || !after || comparesValues(path)) return true
      let known = compared.get(path.path)
      if (known === undefined) {
        known = !sameValue(this.valueIn(before, path), this.valueIn(after, path))
        compared.set(path.path, known)
      }
      return known
    }
  }

  private concernedBy(target: Target, property: string): ReadonlySet<PropertyFilter> {
    const { type } = target.ref
    let byProperty = this.concerned.get(type)
    if (!byProperty) {
      byProperty = new Map()
      this.concerned.set(type, byProperty)
    }
    let known = byProperty.get(property)
    if (!known) {
      const filters = [...this.filters].filter((filter) => filter.mayConcern(target, property))
      known = { like: { ref: target.ref, definition: target.definition }, filters: new Set(filters) }
      byProperty.set(property, known)
    }
    return known.filters
  }

  private valueIn(state: object, path: CompiledPath): unknown {
    const top = path.property!.read(state as never, this.kernel.objects.reading(undefined, undefined))
    return followSteps(top ?? undefined, path.steps)
  }
}

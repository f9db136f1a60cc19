import type { ObjectUpdate, PropertyChange, PropertyFilterSpec, PropertyFilterUpdate } from '../../generated/vim25.ts'
import type { Caller } from '../../kernel/authorization.ts'
import { Fault, localizedFault } from '../../kernel/fault.ts'
import type { Kernel } from '../../kernel/kernel.ts'
import {
  type ManagedDefinition,
  own,
  type Ref,
  ref as refOf,
  type SessionObject,
  type Target,
} from '../../kernel/managed.ts'
import type { Session } from '../../kernel/session.ts'
import type { EntityState } from '../../store/kind.ts'
import type { ContainerView } from '../view/index.ts'
import { partialChanges, sameValue } from './changes.ts'
import { combined, type Mark } from './mark.ts'
import { type CompiledPath, comparesValues, PropertySet } from './property-set.ts'
import { boxed, readPath, whyUnreadable } from './read-object.ts'
import { compileSelection, type Looker, lookerFor, type StartObject, select, viewOnly } from './selection.ts'

/** A change that a commit made to an object, kept until a filter looks at what it has heard. */
export interface Heard {
  /** As it was right after the commit; before it, where the object has gone. */
  readonly target: Target
  /** Unset: the object has gone. */
  readonly property: string | undefined
  /** Whether a path's value was changed by the commit. */
  readonly differs: (path: CompiledPath) => boolean
  readonly before: EntityState | undefined
}

/** What a filter has heard is looked at when it is asked for news, or when it would become more than this. */
const MOST_UNHEARD = 10_000
/** Of so many changes or members each is looked at before it is kept. */
const FEW = 100

type FilterState = { readonly id: string; readonly filter: PropertyFilter }
export const PROPERTY_FILTER: ManagedDefinition<FilterState> = {
  type: 'PropertyFilter',
  properties: {
    spec: own<FilterState, PropertyFilterSpec>([], (state) => state.filter.spec),
    partialUpdates: own<FilterState, boolean>([], (state) => state.filter.partialUpdates),
  },
}

/**
 * A filter of a collector: which objects it has reported, and what is to be told of them. It costs what changes, not what it covers.
 */
export class PropertyFilter implements SessionObject {
  readonly ref: Ref
  readonly definition = PROPERTY_FILTER as unknown as ManagedDefinition
  readonly state: FilterState
  readonly spec: PropertyFilterSpec
  readonly partialUpdates: boolean
  readonly properties: PropertySet
  /** By object id, in the order in which things happened; complete once `settle` was called. */
  marks = new Map<string, Mark>()
  /** Changes of the starting objects that went: told once in missingSet. */
  missing: { obj: Ref; fault: Fault }[] = []
  private readonly kernel: Kernel
  private readonly session: Session
  private readonly starts: readonly StartObject[]
  /** Called when there may be something to tell. */
  private readonly onNews: () => void
  /** The selection depends on properties of what it leads over. */
  private readonly walks: boolean
  /** Objects reported or about to be; with the values last told where changes are found by comparing. */
  private members = new Map<string, Map<string, unknown> | undefined>()
  /** Properties that the walk read: when one changes, the selection may. */
  private readonly dependsOn = new Map<string, Set<string>>()
  private mustWalk = false
  /** What commits have told since it was looked at last: a commit is not kept waiting by all who follow what it changes. */
  private heard: (readonly Heard[])[] = []
  private heardCount = 0
  private unsubscribe: (() => void)[] = []

  constructor(
    kernel: Kernel,
    session: Session,
    ref: Ref,
    spec: PropertyFilterSpec,
    partialUpdates: boolean,
    rank: number,
    onNews: () => void,
  ) {
    this.onNews = onNews
    this.kernel = kernel
    this.session = session
    this.ref = ref
    this.spec = spec
    this.partialUpdates = partialUpdates
    this.state = { id: ref.value, filter: this }
    this.properties = new PropertySet(spec.propSet, kernel.spec, rank)
    this.starts = spec.objectSet.map((objectSpec) => compileSelection(kernel, objectSpec))
    this.walks = this.starts.some((start) => start.traversals.length > 0 && !this.viewOf(start))
    for (const [id, target] of this.walk(false)) this.enter(id, target)
    for (const start of this.starts) this.followView(start)
  }

  /** Whose session it is in. */
  get caller(): Caller {
    return this.session.caller
  }

  looker(): Looker {
    return lookerFor(this.kernel, this.session, this.session.caller)
  }

  // A view's members come and go by its own account; walking it again for each would cost its whole size.
  private viewOf(start: StartObject): ContainerView | undefined {
    return viewOnly(this.session, start)
  }

  private followView(start: StartObject): void {
    const view = this.viewOf(start)
    if (!view) return
    this.unsubscribe.push(
      view.subscribe((entered, left) => {
        this.settle()
        for (const id of entered) {
          const target = this.kernel.objects.find(id, this.session)
          if (target && !this.members.has(id)) this.enter(id, target)
        }
        for (const ref of left) this.leave(ref.value, ref)
        this.onNews()
      }),
    )
  }

  /** `isTolerant`: a starting object that is gone or no longer visible selects nothing; otherwise it faults. */
  private walk(isTolerant: boolean): Map<string, Target> {
    const found = new Map<string, Target>()
    const looker = this.looker()
    this.dependsOn.clear()
    this.mustWalk = false
    for (const start of this.starts) {
      const follows = this.viewOf(start) !== undefined
      const visited = (id: string, property: string) => {
        if (follows) return
        const known = this.dependsOn.get(id)
        if (known) known.add(property)
        else this.dependsOn.set(id, new Set([property]))
      }
      try {
        select(looker, start, found, visited)
      } catch (error) {
        if (!isTolerant || !(error instanceof Fault)) throw error
      }
    }
    for (const [id, target] of found) if (!this.properties.pathsOf(target.ref.type, target.definition)) found.delete(id)
    return found
  }

  private enter(id: string, target: Target): void {
    if (!this.properties.pathsOf(target.ref.type, target.definition)) return
    const mark = this.marks.get(id)
    this.members.set(id, mark?.last)
    // Gone and back between two looks: to the client it changed, where it is not as it was.
    if (mark?.kind === 'leave')
      this.marks.set(id, {
        ref: target.ref,
        kind: 'modify',
        paths: this.pathsOf(target),
        before: mark.before ?? null,
      })
    else this.marks.set(id, { ref: target.ref, kind: 'enter', paths: undefined })
  }

  /** `state`: the object's last, where it is gone from the inventory. */
  private leave(id: string, ref: Ref, state?: EntityState): void {
    const last = this.members.get(id)
    const mark = this.marks.get(id)
    if (!this.members.delete(id)) return
    this.marks.delete(id)
    if (mark?.kind === 'enter') return
    let before = mark?.before === undefined ? state : mark.before
    if (before === undefined) {
      this.justLeft.add(id)
      before = this.kernel.objects.find(id, this.session)?.state
    }
    this.marks.set(id, { ref: mark?.ref ?? ref, kind: 'leave', paths: undefined, before, last })
  }

  /** Objects that left with the state that they had then: in a commit that is not told yet that may be later than what the client knows. */
  readonly justLeft = new Set<string>()

  /** The first change of an object in a commit: what the client knows of it, where it has just left, is `before`. */
  hearFirst(id: string, before: EntityState): void {
    if (!this.justLeft.delete(id)) return
    const mark = this.marks.get(id)
    if (mark && mark.kind !== 'enter') mark.before = before
  }

  /** What a commit changed. The list is the same for all filters, which costs the commit less than to choose what concerns each. */
  hear(changes: readonly Heard[]): void {
    // Who follows one object is not to look at every change of others.
    const isSmall = changes.length < FEW || this.members.size < FEW
    if (isSmall && !changes.some(({ target }) => this.knows(target.ref.value))) return
    if (this.heardCount + changes.length > MOST_UNHEARD) this.settle()
    this.heard.push(changes)
    this.heardCount += changes.length
    this.onNews()
  }

  private knows(id: string): boolean {
    return this.members.has(id) || this.dependsOn.has(id) || this.startsAt(id) !== undefined
  }

  /** Looks at what was heard. */
  private settle(): void {
    if (this.heardCount === 0) return
    const lists = this.heard
    this.heard = []
    this.heardCount = 0
    for (const list of lists)
      for (const { target, property, differs, before } of list)
        if (property === undefined) this.gone(target.ref, before)
        else this.touch(target, property, differs, before)
  }

  /** Whether a property of objects like this one may be told, or decides what is selected. */
  mayConcern({ ref, definition }: Pick<Target, 'ref' | 'definition'>, property: string): boolean {
    return this.walks || this.properties.pathsAt(ref.type, definition, property) !== undefined
  }

  private touch(
    target: Target,
    property: string,
    changed: (path: CompiledPath) => boolean,
    before?: EntityState,
  ): void {
    const { ref } = target
    const id = ref.value
    if (this.dependsOn.size > 0 && this.dependsOn.get(id)?.has(property)) this.mustWalk = true
    const paths = this.properties.pathsAt(ref.type, target.definition, property)
    if (!paths || !this.members.has(id)) return
    for (const path of paths) {
      if (!changed(path)) continue
      const mark = this.marks.get(id)
      const was = comparesValues(path) ? undefined : before
      if (!mark) this.marks.set(id, { ref, kind: 'modify', paths: [path], before: was })
      else if (mark.kind === 'modify') {
        if (!mark.paths!.includes(path)) mark.paths!.push(path)
        if (mark.before === undefined) mark.before = was
      }
    }
  }

  /** A view or collector of this or another session changed a property, or was destroyed. */
  touchSessionObject(object: SessionObject, property: string): void {
    const id = object.ref.value
    // Most of them are other sessions' own.
    if (!this.knows(id)) return
    this.settle()
    if (this.session.objects.get(id) === object) this.touch(object, property, () => true)
    else this.gone(object.ref)
    this.onNews()
  }

  private startsAt(id: string): StartObject | undefined {
    for (const start of this.starts) if (start.obj.value === id) return start
    return undefined
  }

  /** The object is gone from the inventory. */
  private gone(ref: Ref, state?: EntityState): void {
    const id = ref.value
    const start = this.startsAt(id)
    if (start || this.dependsOn.has(id)) {
      this.mustWalk = true
      if (start) this.missing.push({ obj: start.obj, fault: this.kernel.notFound(start.obj) })
    }
    this.leave(id, ref, state)
  }

  /** Everything is looked at again at the next chance: permissions changed. */
  invalidate(): void {
    this.mustWalk = true
    this.onNews()
  }

  /** Brings the selection up to date. */
  refresh(): void {
    this.settle()
    if (!this.mustWalk) return
    const now = this.walk(true)
    for (const id of [...this.members.keys()])
      if (!now.has(id)) this.leave(id, this.kernel.objects.find(id, this.session)?.ref ?? refOf('ManagedEntity', id))
    for (const [id, target] of now) if (!this.members.has(id)) this.enter(id, target)
  }

  /** All members are to be reported as new: the client starts from nothing. */
  restart(): void {
    this.settle()
    this.marks.clear()
    this.missing = []
    this.mustWalk = true
    for (const id of this.members.keys()) {
      const target = this.kernel.objects.find(id, this.session)
      if (target) this.marks.set(id, { ref: target.ref, kind: 'enter', paths: undefined })
    }
    this.refresh()
  }

  get hasNews(): boolean {
    return this.marks.size > 0 || this.heardCount > 0 || this.missing.length > 0 || this.mustWalk
  }

  /** Takes up to `limit` marks and says what they stand for now; undefined when nothing is left to tell. */
  take(
    limit: number,
  ): { update: PropertyFilterUpdate; taken: Map<string, Mark>; missing: PropertyFilter['missing'] } | undefined {
    this.refresh()
    const taken = new Map<string, Mark>()
    const objectSet: ObjectUpdate[] = []
    const looker = this.looker()
    for (const [id, mark] of this.marks) {
      if (objectSet.length >= limit) break
      this.marks.delete(id)
      const update = this.describe(looker, id, mark)
      if (!update) continue
      taken.set(id, mark)
      objectSet.push(update)
    }
    const { missing } = this
    this.missing = []
    if (objectSet.length === 0 && missing.length === 0) return undefined
    const update: PropertyFilterUpdate = { filter: this.ref }
    if (objectSet.length) update.objectSet = objectSet
    if (missing.length) update.missingSet = missing.map(({ obj, fault }) => ({ obj, fault: localizedFault(fault) }))
    return { update, taken, missing }
  }

  private describe(looker: Looker, id: string, mark: Mark): ObjectUpdate | undefined {
    if (mark.kind === 'leave') return { kind: 'leave', obj: mark.ref }
    const target = this.kernel.objects.find(id, this.session)
    if (!target) return undefined
    const paths =
      mark.kind === 'enter' ? (this.properties.pathsOf(target.ref.type, target.definition) ?? []) : mark.paths!
    const update: ObjectUpdate = { kind: mark.kind, obj: target.ref }
    const changeSet: PropertyChange[] = []
    for (const path of paths) {
      const why = whyUnreadable(looker, target, path)
      if (why) {
        update.missingSet ??= []
        update.missingSet.push({ path: path.path, fault: localizedFault(why) })
        continue
      }
      const value = readPath(looker, target, path)
      if (mark.before && !comparesValues(path) && mark.kind === 'modify') {
        const state = mark.before
        if (sameValue(readPath(looker, { ...target, state }, path), value)) continue
      }
      this.describePath(id, path, mark.kind, value, changeSet)
    }
    if (changeSet.length) update.changeSet = changeSet
    return mark.kind === 'modify' && changeSet.length === 0 && !update.missingSet ? undefined : update
  }

  private describePath(
    id: string,
    path: CompiledPath,
    kind: 'enter' | 'modify',
    value: unknown,
    changeSet: PropertyChange[],
  ): void {
    const compares = this.partialUpdates || comparesValues(path)
    let before: unknown
    if (compares) {
      const last = this.members.get(id) ?? new Map<string, unknown>()
      before = last.get(path.path)
      if (kind === 'modify' && last.has(path.path) && sameValue(before, value)) return
      last.set(path.path, value)
      this.members.set(id, last)
    }
    if (kind === 'enter') {
      if (value !== undefined) changeSet.push({ name: path.path, op: 'assign', val: boxed(path, value) })
    } else if (this.partialUpdates && !path.typeNameIn && before !== undefined && value !== undefined) {
      changeSet.push(...partialChanges(this.kernel.spec, path, before, value))
    } else
      changeSet.push({
        name: path.path,
        op: 'assign',
        val: value === undefined ? undefined : boxed(path, value),
      } as PropertyChange)
  }

  /** Puts marks back that were told in an answer that never arrived: they are told again with what came since. */
  restore(taken: ReadonlyMap<string, Mark>, missing: PropertyFilter['missing']): void {
    this.settle()
    const since = this.marks
    this.marks = new Map(taken)
    this.missing.unshift(...missing)
    for (const id of taken.keys()) {
      this.members.get(id)?.clear()
      since.get(id)?.last?.clear()
    }
    for (const [id, mark] of since)
      this.marks.set(
        id,
        combined(this.marks.get(id), mark, () => this.pathsOf(this.kernel.objects.find(id, this.session))),
      )
    for (const [id, mark] of this.marks)
      if (mark.kind === 'leave' && taken.get(id)?.kind === 'enter') this.marks.delete(id)
  }

  private pathsOf(target: Target | undefined): CompiledPath[] {
    return target ? [...(this.properties.pathsOf(target.ref.type, target.definition) ?? [])] : []
  }

  dispose(): void {
    for (const stop of this.unsubscribe) stop()
    this.unsubscribe = []
    this.members.clear()
    this.marks.clear()
    this.heard = []
    this.heardCount = 0
  }
}

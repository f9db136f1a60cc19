import type { Caller } from '../../kernel/authorization.ts'
import type { Kernel } from '../../kernel/kernel.ts'
import type { ManagedDefinition, Ref, SessionObject, Target } from '../../kernel/managed.ts'
import type { Session } from '../../kernel/session.ts'
import type { Change } from '../../store/change-log.ts'
import type { Row } from '../../store/entity-table.ts'

interface Member {
  readonly definition: ManagedDefinition
  readonly row: Row
}

/** Ids that came into a view, and references of what went out of it, which may be gone for good. */
export type ViewListener = (entered: readonly string[], left: readonly Ref[]) => void

/**
 * All managed entities of some types below a container, direct children only unless it is recursive; what its owner may not see is not
 * in it. Kept up to date with each commit once somebody has looked.
 */
export class ContainerView implements SessionObject {
  readonly ref: Ref
  readonly definition: ManagedDefinition
  readonly state: { readonly id: string; readonly view: ContainerView }
  readonly container: Ref
  readonly types: readonly string[]
  readonly recursive: boolean
  private readonly kernel: Kernel
  private readonly session: Session
  private readonly onDispose: (view: ContainerView) => void
  private readonly listeners = new Set<ViewListener>()
  /** Rows by id: they hold the state of the moment. */
  private members: Map<string, Member> | undefined

  constructor(
    kernel: Kernel,
    session: Session,
    fields: {
      ref: Ref
      definition: ManagedDefinition
      container: Ref
      types: readonly string[]
      recursive: boolean
      onDispose: (view: ContainerView) => void
    },
  ) {
    this.kernel = kernel
    this.session = session
    this.ref = fields.ref
    this.definition = fields.definition
    this.container = fields.container
    this.types = fields.types
    this.recursive = fields.recursive
    this.onDispose = fields.onDispose
    this.state = { id: fields.ref.value, view: this }
  }

  /** Whose session it is in. */
  get caller(): Caller {
    return this.session.caller
  }

  private loaded(): Map<string, Member> {
    this.members ??= this.load()
    return this.members
  }

  /** The members with the states that they have now, oldest entities first. */
  *targets(): Generator<Target> {
    for (const { definition, row } of this.loaded().values()) yield this.kernel.objects.target(definition, row.state)
  }

  refs(): Ref[] {
    const found: Ref[] = []
    for (const target of this.targets()) found.push(target.ref)
    return found
  }

  /** Hears of members that come and go; returns what takes it back. */
  subscribe(listener: ViewListener): () => void {
    this.loaded()
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** Whether the view's types take objects of this class. */
  takes(type: string): boolean {
    return this.types.length === 0 || this.types.some((wanted) => this.kernel.spec.isSubtype(type, wanted))
  }

  private load(): Map<string, Member> {
    const { objects, store, authorizer } = this.kernel
    const sees = authorizer.checker(this.session.caller)
    const found = new Map<string, Member>()
    for (const definition of objects.entityDefinitions()) {
      if (!definition.typeOf && !this.takes(definition.type)) continue
      const isOfType = definition.typeOf ? (type: string) => this.takes(type) : () => true
      for (const row of store.rows(definition.kind!)) {
        const target = objects.target(definition, row.state)
        if (isOfType(target.ref.type) && this.contains(target) && sees(target, 'System.View'))
          found.set(row.state.id, { definition, row })
      }
    }
    return found
  }

  private contains(target: Target): boolean {
    const root = this.kernel.authorizer.rootId
    if (target.ref.value === this.container.value) return false
    if (this.recursive && this.container.value === root) return true
    const up = (ref: Ref | undefined, depth: number): boolean => {
      if (!ref || depth > 100) return false
      if (ref.value === this.container.value) return true
      if (!this.recursive) return false
      const found = this.kernel.objects.find(ref.value)
      return found !== undefined && up(found.definition.parent?.(found.state), depth + 1)
    }
    const { definition, state } = target
    return up(definition.parent?.(state), 0) || (definition.inheritsFrom?.(state) ?? []).some((ref) => up(ref, 0))
  }

  /** Follows one committed change of a managed entity that may have moved it. */
  follow(change: Change, definition: ManagedDefinition): void {
    if (!this.members) return
    const target = change.after && this.kernel.objects.target(definition, change.after)
    // Undefined where a later operation of the same batch removed it again.
    const row = this.kernel.store.row(definition.kind!, change.id)
    const isMember =
      target !== undefined &&
      row !== undefined &&
      this.takes(target.ref.type) &&
      this.contains(target) &&
      this.kernel.authorizer.has(this.session.caller, target, 'System.View')
    if (isMember === this.members.has(change.id)) return
    if (isMember) this.members.set(change.id, { definition, row })
    else this.members.delete(change.id)
    this.tell(
      isMember ? [change.id] : [],
      isMember ? [] : [(target ?? this.kernel.objects.target(definition, change.before!)).ref],
    )
  }

  /** Looks at everything again: permissions changed, or a container moved. */
  reload(): void {
    if (!this.members) return
    const before = this.members
    this.members = this.load()
    const entered = [...this.members.keys()].filter((id) => !before.has(id))
    const left: Ref[] = []
    for (const [id, { definition, row }] of before)
      if (!this.members.has(id)) left.push(this.kernel.objects.target(definition, row.state).ref)
    if (entered.length || left.length) this.tell(entered, left)
  }

  private tell(entered: readonly string[], left: readonly Ref[]): void {
    for (const listener of this.listeners) listener(entered, left)
    this.kernel.sessionObjectChanged(this, 'view')
  }

  dispose(): void {
    this.onDispose(this)
    this.listeners.clear()
  }
}

/** Whether a change may take a managed entity into a view or out of it. */
export function mayMove({ before, after }: Change, definition: ManagedDefinition): boolean {
  if (!before || !after) return true
  if (definition.parent?.(before)?.value !== definition.parent?.(after)?.value) return true
  const places = (state: typeof before) => (definition.inheritsFrom?.(state) ?? []).map((ref) => ref.value).join()
  return places(before) !== places(after)
}

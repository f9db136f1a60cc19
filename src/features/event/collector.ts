import { type Call, invalidArgument } from '../../kernel/call.ts'
import { Fault } from '../../kernel/fault.ts'
import type { Kernel } from '../../kernel/kernel.ts'
import { type ManagedDefinition, type Ref, ref, type SessionObject } from '../../kernel/managed.ts'
import { secret } from '../../kernel/random.ts'
import type { Session } from '../../kernel/session.ts'

export const MAX_PAGE = 1000
/** Collectors that one session may have. */
export const MAX_COLLECTORS = 32

/** Where a collector's items come from: the whole history, each item with a key that grows. */
export interface History<T> {
  /** Items newer than `key`, oldest first. */
  after(key: number): Iterable<T>
  /** Items at or before `key`, newest first. */
  before(key: number): Iterable<T>
  keyOf(item: T): number
}

/**
 * A history collector of a session: a position in a filtered history, and its newest page. The position is a key: reading forward
 * gives what is newer, reading back what is at or before it and not in the latest page.
 */
export class HistoryCollector<T> implements SessionObject {
  readonly ref: Ref
  readonly definition: ManagedDefinition
  readonly state: { id: string; collector: HistoryCollector<T> }
  readonly filter: object
  private readonly history: History<T>
  private readonly matches: (item: T) => boolean
  private pageSize: number
  private position = 0
  private isOpen = true
  private readonly onDispose: (collector: HistoryCollector<T>) => void

  constructor(options: {
    definition: ManagedDefinition
    session: Session
    filter: object
    history: History<T>
    matches: (item: T) => boolean
    pageSize?: number | undefined
    onDispose: (collector: HistoryCollector<T>) => void
  }) {
    this.definition = options.definition
    this.ref = ref(options.definition.type, `session[${options.session.key}]${secret(16)}`)
    this.state = { id: this.ref.value, collector: this }
    this.filter = options.filter
    this.history = options.history
    this.matches = options.matches
    this.pageSize = checkedPage(options.pageSize ?? MAX_PAGE)
    this.onDispose = options.onDispose
  }

  /** The newest items, newest first. */
  latestPage(): T[] {
    return take(this.history.before(Number.MAX_SAFE_INTEGER), this.matches, this.pageSize)
  }

  readNext(maxCount: number): T[] {
    const found = take(this.history.after(this.position), this.matches, checkedPage(maxCount))
    const last = found.at(-1)
    if (last !== undefined) this.position = this.history.keyOf(last)
    return found
  }

  readPrevious(maxCount: number): T[] {
    checkedPage(maxCount)
    const start = Math.min(this.position, this.beforeLatestPage())
    const found = take(this.history.before(start), this.matches, maxCount)
    const last = found.at(-1)
    if (last !== undefined) this.position = this.history.keyOf(last) - 1
    return found
  }

  rewind(): void {
    this.position = 0
  }

  reset(): void {
    this.position = this.beforeLatestPage()
  }

  setPageSize(maxCount: number): void {
    this.pageSize = checkedPage(maxCount)
  }

  /** Whether a new item shows in the latest page. */
  concerns(item: T): boolean {
    return this.isOpen && this.matches(item)
  }

  dispose(): void {
    this.isOpen = false
    this.onDispose(this)
  }

  private beforeLatestPage(): number {
    const oldest = this.latestPage().at(-1)
    return oldest === undefined ? 0 : this.history.keyOf(oldest) - 1
  }
}

function checkedPage(maxCount: number): number {
  if (!(maxCount >= 1 && maxCount <= MAX_PAGE)) throw invalidArgument('maxCount')
  return maxCount
}

function take<T>(items: Iterable<T>, matches: (item: T) => boolean, count: number): T[] {
  const found: T[] = []
  for (const item of items) {
    if (!matches(item)) continue
    found.push(item)
    if (found.length >= count) break
  }
  return found
}

const OPEN = Symbol('open collectors')

/** Collectors of all sessions that are open. */
export function openCollectors(kernel: Kernel): Set<HistoryCollector<unknown>> {
  return kernel.service(OPEN, () => new Set())
}

/** Puts a new collector into the caller's session. InvalidState when the session has as many as it may. */
export function openCollector<T>(
  call: Call,
  make: (session: Session, onDispose: (collector: HistoryCollector<T>) => void) => HistoryCollector<T>,
): Ref {
  const { session, kernel } = call
  if (!session)
    throw new Fault('NotAuthenticated', { object: ref('Folder', kernel.authorizer.rootId), privilegeId: 'System.View' })
  const mine = [...session.objects.values()].filter((object) => object instanceof HistoryCollector)
  if (mine.length >= MAX_COLLECTORS) throw new Fault('InvalidState')
  const open = openCollectors(kernel)
  const collector = make(session, (gone) => open.delete(gone as unknown as HistoryCollector<unknown>))
  open.add(collector as unknown as HistoryCollector<unknown>)
  session.objects.set(collector.ref.value, collector)
  return collector.ref
}

/** The collector of the caller's session with this reference. */
export function collectorOf<T>(self: Ref, call: Call): HistoryCollector<T> {
  const found = call.session?.objects.get(self.value)
  if (!(found instanceof HistoryCollector)) throw call.kernel.notFound(self)
  return found as unknown as HistoryCollector<T>
}

/** Closes a collector of the caller's session. */
export function closeCollector(self: Ref, call: Call): void {
  const collector = collectorOf(self, call)
  call.session!.objects.delete(self.value)
  collector.dispose()
}

import type { PropertyFilterSpec, UpdateSet } from '../../generated/vim25.ts'
import { Fault } from '../../kernel/fault.ts'
import type { Kernel } from '../../kernel/kernel.ts'
import { type ManagedDefinition, own, type Ref, ref, type SessionObject } from '../../kernel/managed.ts'
import type { Session } from '../../kernel/session.ts'
import { afterRealTime } from '../../kernel/transport-time.ts'
import { PropertyFilter } from './filter.ts'
import type { Following } from './following.ts'
import type { Mark } from './mark.ts'
import type { Page } from './retrieve.ts'
import type { Waking } from './waking.ts'

interface Waiter {
  readonly limit: number
  readonly settle: (result: UpdateSet | undefined) => void
  readonly fail: (error: unknown) => void
}
interface Delivery {
  readonly version: number
  readonly taken: Map<PropertyFilter, { taken: Map<string, Mark>; missing: PropertyFilter['missing'] }>
}

/** Through which collectors of all sessions hear of changes. */
export interface Watching {
  readonly following: Following
  readonly waking: Waking
}

/** Object updates in one set: more are told in the next, and the set says so. */
const MAX_UPDATES = 100

type CollectorState = { readonly id: string; readonly collector: Collector }
export const PROPERTY_COLLECTOR: ManagedDefinition<CollectorState> = {
  type: 'PropertyCollector',
  properties: { filter: own<CollectorState, Ref[]>([], (state) => state.collector.filterRefs()) },
}

/** A session's collector: its filters, the version that it has told, and the calls that wait for more. */
export class Collector implements SessionObject {
  readonly ref: Ref
  readonly definition = PROPERTY_COLLECTOR as unknown as ManagedDefinition
  readonly state: CollectorState
  readonly filters = new Set<PropertyFilter>()
  /** What RetrievePropertiesEx has left to answer, by token. */
  readonly pages = new Map<string, Page>()
  private readonly kernel: Kernel
  private readonly session: Session
  private version = 0
  /** The last answer, told again when the client asks from before it. */
  private last: Delivery | undefined
  private waiter: Waiter | undefined
  private readonly following: Following
  private readonly waking: Waking

  constructor(kernel: Kernel, session: Session, self: Ref, { following, waking }: Watching) {
    this.following = following
    this.waking = waking
    this.kernel = kernel
    this.session = session
    this.ref = self
    this.state = { id: self.value, collector: this }
  }

  filterRefs(): Ref[] {
    return [...this.filters].map((filter) => filter.ref)
  }

  createFilter(spec: PropertyFilterSpec, partialUpdates: boolean, rank: number): Ref {
    const self = ref('PropertyFilter', `session[${this.session.key}]${this.kernel.random.uuid()}`)
    const filter = new PropertyFilter(this.kernel, this.session, self, spec, partialUpdates, rank, () => {
      if (this.waiter) this.waking.add(this)
    })
    this.filters.add(filter)
    this.following.add(filter)
    this.session.objects.set(self.value, filter)
    this.wake()
    return self
  }

  destroyFilter(filter: PropertyFilter): void {
    this.filters.delete(filter)
    this.following.delete(filter)
    this.session.objects.delete(filter.ref.value)
    filter.dispose()
  }

  /** Goes to the state that the client has: `version` is the one it was told last. Throws InvalidCollectorVersion. */
  private resume(version: string | undefined): void {
    if (version === undefined || version === '') {
      this.last = undefined
      for (const filter of this.filters) filter.restart()
      return
    }
    if (version === String(this.version)) {
      this.last = undefined
      return
    }
    if (!this.last || version !== String(this.last.version)) throw new Fault('InvalidCollectorVersion')
    for (const [filter, { taken, missing }] of this.last.taken)
      if (this.filters.has(filter)) filter.restore(taken, missing)
    this.version = this.last.version
    this.last = undefined
  }

  /** What there is to tell now; undefined when nothing is. */
  private collect(limit: number): UpdateSet | undefined {
    const update: UpdateSet = { version: '' }
    const taken: Delivery['taken'] = new Map()
    let room = limit
    let truncated = false
    for (const filter of this.filters) {
      if (!filter.hasNews) continue
      if (room <= 0) {
        truncated = true
        break
      }
      const news = filter.take(room)
      if (!news) continue
      room -= news.update.objectSet?.length ?? 0
      taken.set(filter, { taken: news.taken, missing: news.missing })
      update.filterSet ??= []
      update.filterSet.push(news.update)
      if (filter.marks.size > 0) truncated = true
    }
    if (!update.filterSet) return undefined
    this.last = { version: this.version, taken }
    update.version = String(++this.version)
    if (truncated) update.truncated = true
    return update
  }

  check(version: string | undefined): UpdateSet | undefined {
    this.resume(version)
    return this.collect(Number.MAX_SAFE_INTEGER)
  }

  /**
   * Answers at the first news, or with undefined when `maxWaitSeconds` (real time) are over. A later call on the same collector cancels an earlier one.
   */
  wait(
    version: string | undefined,
    options: {
      maxWaitSeconds?: number | undefined
      maxObjectUpdates?: number | undefined
      limited: boolean
      signal: AbortSignal | undefined
    },
  ): Promise<UpdateSet | undefined> {
    this.cancel()
    this.resume(version)
    const limit = options.limited
      ? Math.min(options.maxObjectUpdates ?? MAX_UPDATES, MAX_UPDATES)
      : Number.MAX_SAFE_INTEGER
    const now = this.collect(limit)
    if (now || options.maxWaitSeconds === 0) return Promise.resolve(now)
    return new Promise<UpdateSet | undefined>((resolve, reject) => {
      this.session.waiting++
      let stopTimer = () => {}
      const done = () => {
        this.session.waiting--
        this.session.lastActiveMs = this.kernel.clock.now()
        this.waiter = undefined
        stopTimer()
        options.signal?.removeEventListener('abort', abort)
      }
      const waiter: Waiter = {
        limit,
        settle: (result) => {
          done()
          resolve(result)
        },
        fail: (error) => {
          done()
          reject(error)
        },
      }
      const abort = () => waiter.fail(new Fault('RequestCanceled'))
      options.signal?.addEventListener('abort', abort)
      // No limit: a client that waits for ever is answered at the next change or when it goes away.
      stopTimer =
        options.maxWaitSeconds === undefined
          ? () => {}
          : afterRealTime(options.maxWaitSeconds * 1000, () => waiter.settle(undefined))
      this.waiter = waiter
    })
  }

  /** Tells a waiting client when there is something to tell, and says whether it did. */
  wake(): boolean {
    const { waiter } = this
    if (!waiter) return false
    try {
      const news = this.collect(waiter.limit)
      if (!news) return false
      waiter.settle(news)
    } catch (error) {
      waiter.fail(error)
    }
    return true
  }

  cancel(): void {
    this.waiter?.fail(new Fault('RequestCanceled'))
  }

  dispose(): void {
    this.cancel()
    for (const filter of [...this.filters]) this.destroyFilter(filter)
    this.pages.clear()
  }
}

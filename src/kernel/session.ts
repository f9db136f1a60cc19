import type { Authorizer, Caller } from './authorization.ts'
import { ADMINISTRATORS } from './authorization.ts'
import type { Clock } from './clock.ts'
import type { SessionObject } from './managed.ts'
import { secret } from './random.ts'

export interface ClientAddress {
  ip: string
  userAgent: string
}

/** A logged-in client; the same for every protocol. In memory only: sessions end when the server does. */
export class Session {
  /** Secret, the value of cookies and tokens. */
  readonly id = secret()
  /** Public, seen by others in sessionList. */
  readonly key: string
  readonly user: string
  readonly fullName: string
  locale: string
  /** UserSession.userName where it is not `user`. */
  shownAs: string | undefined
  readonly loginTimeMs: number
  readonly address: ClientAddress
  readonly extension: boolean
  /** Another service than vCenter itself that it belongs to (`sso`); sessionList leaves it out. */
  service: string | undefined
  lastActiveMs: number
  callCount = 0
  /** Calls that wait right now: they keep the session alive. */
  waiting = 0
  readonly objects = new Map<string, SessionObject>()
  private readonly groupsOf: () => readonly string[]
  private ended = false
  private readonly endListeners = new Set<() => void>()

  constructor(fields: {
    key: string
    user: string
    fullName: string
    locale: string
    nowMs: number
    address: ClientAddress
    groupsOf: () => readonly string[]
    extension?: boolean
  }) {
    this.key = fields.key
    this.user = fields.user
    this.fullName = fields.fullName
    this.locale = fields.locale
    this.loginTimeMs = fields.nowMs
    this.lastActiveMs = fields.nowMs
    this.address = fields.address
    this.groupsOf = fields.groupsOf
    this.extension = fields.extension ?? false
  }

  get caller(): Caller {
    return { user: this.user, groups: this.groupsOf() }
  }

  get isEnded(): boolean {
    return this.ended
  }

  /** Runs `listener` when the session ends; returns what takes it back. */
  onEnd(listener: () => void): () => void {
    this.endListeners.add(listener)
    return () => this.endListeners.delete(listener)
  }

  end(): void {
    if (this.ended) return
    this.ended = true
    for (const object of this.objects.values()) object.dispose?.()
    this.objects.clear()
    for (const listener of this.endListeners) listener()
    this.endListeners.clear()
  }
}

/** A user that a login names, as the directory knows him. */
export interface KnownUser {
  /** `DOMAIN\name` */
  user: string
  fullName: string
  groups: readonly string[]
}

/** Sessions of an instance. `maximum` and the idle time are vCenter's. */
export class Sessions {
  private readonly clock: Clock
  private readonly newKey: () => string
  private readonly authorizer: Authorizer
  private readonly byId = new Map<string, Session>()
  private readonly tickets = new Map<string, { session: Session; expiresMs: number }>()
  idleTimeoutMs = 30 * 60_000
  maximum = 3000

  constructor(clock: Clock, authorizer: Authorizer, newKey: () => string) {
    this.clock = clock
    this.authorizer = authorizer
    this.newKey = newKey
  }

  /** `open`: a user whom nobody defined is an administrator until some permission names him. */
  create(
    known: KnownUser,
    options: { open: boolean; locale?: string; address: ClientAddress; extension?: boolean },
  ): Session {
    const authorizer = this.authorizer
    const { user, groups } = known
    const everyone = [...groups]
    const asAdministrator = [...groups, ADMINISTRATORS]
    const session = new Session({
      key: this.newKey(),
      user,
      fullName: known.fullName,
      locale: options.locale ?? 'en',
      nowMs: this.clock.now(),
      address: options.address,
      groupsOf: () => (options.open && !authorizer.isNamed(user) ? asAdministrator : everyone),
      ...(options.extension ? { extension: true } : {}),
    })
    this.byId.set(session.id, session)
    return session
  }

  /** The session of a cookie or token, if it is alive; does not count as a call. */
  find(id: string): Session | undefined {
    const session = this.byId.get(id)
    if (!session) return undefined
    if (session.waiting === 0 && this.clock.now() - session.lastActiveMs > this.idleTimeoutMs) {
      this.end(session)
      return undefined
    }
    return session
  }

  touch(session: Session): void {
    session.lastActiveMs = this.clock.now()
    session.callCount++
  }

  end(session: Session): void {
    this.byId.delete(session.id)
    session.end()
  }

  all(): Session[] {
    const found: Session[] = []
    for (const id of [...this.byId.keys()]) {
      const session = this.find(id)
      if (session) found.push(session)
    }
    return found
  }

  get isFull(): boolean {
    return this.byId.size >= this.maximum && this.all().length >= this.maximum
  }

  /** A ticket that lets one other connection become this session's twin, once, within 30 s. */
  cloneTicket(session: Session): string {
    const ticket = secret()
    this.tickets.set(ticket, { session, expiresMs: this.clock.now() + 30_000 })
    return ticket
  }

  useTicket(ticket: string): Session | undefined {
    const entry = this.tickets.get(ticket)
    this.tickets.delete(ticket)
    return entry && entry.expiresMs >= this.clock.now() && !entry.session.isEnded ? entry.session : undefined
  }
}

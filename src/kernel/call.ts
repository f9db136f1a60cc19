import type { ManagedTypes } from '../generated/vim25.ts'
import type { EntityState, Kind } from '../store/kind.ts'
import type { Store } from '../store/store.ts'
import type { Caller } from './authorization.ts'
import type { EventAbout, EventFields, EventType } from './event-log.ts'
import { Fault } from './fault.ts'
import type { Kernel } from './kernel.ts'
import type { Ref, Target } from './managed.ts'
import type { ClientAddress, Session } from './session.ts'
import type { StartOptions, TaskKind } from './task.ts'

/** How a call came in, for those few operations that answer differently by it. */
export interface Arrival {
  readonly api: 'soap' | 'vijson' | 'rest' | 'jsonrpc' | 'files' | 'internal'
  /** Host header, for absolute URLs; and whether it came over TLS. */
  readonly host: string
  readonly secure: boolean
  readonly address: ClientAddress
  readonly opId: string | undefined
  /** Rank of the API version that the client speaks. */
  readonly rank: number
  /** Aborted when the client goes away. */
  readonly signal: AbortSignal | undefined
  /** The SAML assertion of the request's security header, as text. */
  readonly samlToken?: string | undefined
  /** User and password of the request's header, for APIs that log in by it. */
  readonly credentials?: { readonly userName: string; readonly password: string } | undefined
  /** The client's TLS certificate, PEM. */
  readonly clientCertificate?: string | undefined
  /** What the specification does not allow in the request, a line each. */
  readonly violations?: readonly string[] | undefined
  /** Hears of the session that the call made: the protocol hands its id to the client. */
  readonly onNewSession?: (session: Session) => void
}

/** One execution of an operation: who calls, and everything that a handler may use. */
export class Call {
  readonly kernel: Kernel
  readonly session: Session | undefined
  readonly caller: Caller | undefined
  readonly arrival: Arrival
  /** Wire name of the operation. */
  readonly operation: string
  /** Key of the first event of the task that this call works for; 0 outside of tasks. */
  readonly chainId: number = 0
  /** The session that this call made. */
  newSession: Session | undefined

  constructor(
    kernel: Kernel,
    operation: string,
    session: Session | undefined,
    arrival: Arrival,
    caller = session?.caller,
  ) {
    this.kernel = kernel
    this.operation = operation
    this.session = session
    this.arrival = arrival
    this.caller = caller
  }

  get store(): Store {
    return this.kernel.store
  }
  get clock() {
    return this.kernel.clock
  }
  get random() {
    return this.kernel.random
  }
  get spec() {
    return this.kernel.spec
  }
  get settings() {
    return this.kernel.settings
  }

  /** `DOMAIN\name`, empty for the system. */
  get userName(): string {
    return this.caller?.user ?? ''
  }

  /** The state of an entity of this kind; ManagedObjectNotFound when there is none. */
  get<S extends EntityState>(kind: Kind<S>, ref: Ref): S {
    const state = this.store.get(kind, ref.value)
    if (!state) throw this.kernel.notFound(ref)
    return state
  }

  /** The managed object behind a reference; ManagedObjectNotFound when there is none. */
  find(ref: Ref): Target {
    const target = this.kernel.objects.find(ref.value, this.session)
    if (!target) throw this.kernel.notFound(ref)
    return target
  }

  /** A property's value as this caller would read it. */
  read<T extends keyof ManagedTypes & string, P extends keyof ManagedTypes[T] & string>(
    ref: Ref,
    _type: T,
    property: P,
  ): ManagedTypes[T][P] | undefined {
    return this.kernel.objects.read(this.find(ref), property, this.caller, this.session) as
      | ManagedTypes[T][P]
      | undefined
  }

  /** Throws NoPermission unless the caller has all privileges on the object. */
  require(ref: Ref, ...privileges: string[]): void {
    this.kernel.require(this, ref, privileges)
  }

  may(ref: Ref, privilege: string): boolean {
    const target = this.kernel.objects.find(ref.value, this.session)
    return target !== undefined && this.kernel.authorizer.has(this.caller, target, privilege)
  }

  /** Appends an event of this call's user and chain; returns its key. */
  post<T extends EventType>(
    type: T,
    about: EventAbout,
    ...fields: Record<string, never> extends EventFields<T> ? [EventFields<T>?] : [EventFields<T>]
  ): number {
    return this.kernel.events.post(type, about, (fields[0] ?? {}) as EventFields<T>, this.userName, this.chainId)
  }

  startTask<I extends object>(kind: TaskKind<I>, entity: Ref | undefined, input: I, options?: StartOptions): Ref {
    return this.kernel.tasks.start(kind, entity, input, this, options)
  }

  /**
   * Does the work of a void method as vCenter does: it leaves a task that has ended behind. Faults fault the call, and nothing remains.
   */
  asTask<R>(descriptionId: string, entity: Ref | undefined, work: (call: Call) => R): R {
    let result: R | undefined
    let fault: unknown
    const kind: TaskKind<object> = {
      name: 'call',
      descriptionId,
      finish: (_, call) => {
        try {
          result = work(call)
        } catch (error) {
          fault = error
          throw error
        }
      },
    }
    this.startTask(kind, entity, {}, { instant: true })
    if (fault !== undefined) throw fault
    return result as R
  }

  /** The next managed object id of a prefix, from the one counter of the whole inventory: `vm-42`. */
  newId(prefix: string): string {
    return this.kernel.newId(prefix)
  }
}

/** InvalidArgument for a property of the request. */
export function invalidArgument(invalidProperty: string): Fault {
  return new Fault('InvalidArgument', { invalidProperty })
}

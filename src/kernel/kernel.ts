import type { VimSpec } from '../spec/vim.ts'
import type { Kind, Log } from '../store/kind.ts'
import { Store } from '../store/store.ts'
import { Authorizer, type Caller, permissionKind, roleKind } from './authorization.ts'
import { type Arrival, Call } from './call.ts'
import { Clock } from './clock.ts'
import { disabledMethodKind } from './disabled-methods.ts'
import { eventLog } from './event-log.ts'
import { EventPoster } from './event-poster.ts'
import type { EventFormats } from './event-text.ts'
import { Fault } from './fault.ts'
import { Journal } from './journal.ts'
import { LoopTurns } from './loop-turns.ts'
import { type ManagedDefinition, ManagedObjects, type Ref, type SessionObject } from './managed.ts'
import type { Operation } from './operation.ts'
import { formatUuid, Random } from './random.ts'
import { type KnownUser, Sessions } from './session.ts'
import { claimKind, type TaskKind, type Tasks, taskKind, taskLog } from './task.ts'
import { afterRealTime } from './transport-time.ts'
import type { VapiOperation } from './vapi-operation.ts'

/** Settings that behaviour depends on. */
export interface KernelSettings {
  readonly identity: 'vcemu' | 'vcsim'
  /** An ESXi host without vCenter. */
  readonly esx: boolean
  /** API version that is announced, where it is not the emulated release's own. */
  readonly apiVersion: string | undefined
  readonly pace: 'instant' | 'realistic' | 'manual'
  readonly seed: number
  readonly directory: string | undefined
  /** Any non-empty user may log in. */
  readonly openLogin: boolean
  readonly username: string | undefined
  readonly password: string | undefined
  readonly journalCapacity: number
  readonly idleTimeoutMs: number
  /** What is done about requests with members that the specification lacks, or without those that it requires. */
  readonly validate: 'off' | 'warn' | 'reject'
  /** Answers and faults are held against the specification, too: one that is not as it says is our bug, and answered so. */
  readonly checkAnswers: boolean
  /** Milliseconds by method name; `*` for all. */
  readonly delaysMs: ReadonlyMap<string, number>
  readonly delayJitter: number
}

/** Checks passwords and knows groups; a feature provides it. */
export interface Directory {
  /** The user when the password is right, in any of the forms `user`, `user@domain`, `DOMAIN\user`. */
  authenticate(user: string, password: string, call: Call): KnownUser | undefined
  find(user: string): KnownUser | undefined
}

/** What a feature brings: declared once, the same for every instance in the process. */
export interface Feature {
  name: string
  // biome-ignore lint/suspicious/noExplicitAny: kinds of unlike states stand in one list
  kinds?: readonly Kind<any>[]
  // biome-ignore lint/suspicious/noExplicitAny: logs of unlike rows stand in one list
  logs?: readonly Log<any>[]
  // biome-ignore lint/suspicious/noExplicitAny: definitions of unlike states stand in one list
  managed?: readonly ManagedDefinition<any>[]
  operations?: readonly Operation[]
  vapi?: readonly VapiOperation[]
  // biome-ignore lint/suspicious/noExplicitAny: tasks of unlike inputs stand in one list
  tasks?: readonly TaskKind<any>[]
  /** What every new inventory has, in the transaction that makes it; not run when the data directory holds one already. */
  create?: (call: Call) => void
  /** After boot, each time: subscriptions, timers, projections. */
  start?: (kernel: Kernel) => void
  stop?: (kernel: Kernel) => void
}

/** One instance: its store, clock, sessions and everything that features brought. No state lives outside of it. */
export class Kernel {
  readonly settings: KernelSettings
  readonly spec: VimSpec
  readonly store: Store
  readonly clock = new Clock()
  readonly turns = new LoopTurns()
  readonly random: Random
  readonly objects: ManagedObjects
  readonly authorizer: Authorizer
  readonly sessions: Sessions
  readonly formats: EventFormats = new Map()
  readonly events: EventPoster
  readonly journal: Journal
  readonly features: readonly Feature[]
  /** Kinds of tasks by name, for resuming. */
  readonly taskKinds = new Map<string, TaskKind<object>>()
  private readonly operations = new Map<string, Operation>()
  /** Handlers of the REST API, by operation id. */
  readonly vapi: ReadonlyMap<string, VapiOperation>
  /** Objects of features that live as long as the instance, by a key that the feature owns. */
  private readonly services = new Map<symbol, unknown>()
  tasks!: Tasks
  directory!: Directory

  constructor(settings: KernelSettings, spec: VimSpec, features: readonly Feature[]) {
    this.settings = settings
    this.spec = spec
    this.features = features
    this.store = new Store({
      kinds: [
        roleKind,
        permissionKind,
        disabledMethodKind,
        taskKind,
        claimKind,
        ...features.flatMap((f) => f.kinds ?? []),
      ],
      logs: [eventLog, taskLog, ...features.flatMap((f) => f.logs ?? [])],
      directory: settings.directory,
      later: afterRealTime,
    })
    // A restarted server goes on with another part of the sequence: what was drawn before is not drawn again.
    this.random = new Random((settings.seed + Math.imul(this.store.revision, 0x9e3779b1)) >>> 0)
    this.store.onListenerError = (error) => this.onBug(error, 'commit', undefined)
    this.objects = new ManagedObjects(
      this.store,
      features.flatMap((f) => f.managed ?? []),
      settings.esx,
    )
    this.objects.kernel = this
    this.authorizer = new Authorizer(this.store, this.objects)
    if (settings.esx) this.authorizer.rootId = 'ha-folder-root'
    this.objects.rolesOn = (caller, target) => this.authorizer.rolesOn(caller, target)
    this.sessions = new Sessions(this.clock, this.authorizer, () => this.random.uuid())
    this.sessions.idleTimeoutMs = settings.idleTimeoutMs
    this.events = new EventPoster(this.store, this.objects, this.clock, this.formats)
    this.journal = new Journal(settings.journalCapacity)
    const vapi = new Map<string, VapiOperation>()
    this.vapi = vapi
    for (const feature of features) {
      for (const operation of feature.vapi ?? []) {
        if (vapi.has(operation.id)) throw new Error(`${feature.name}: a second handler for ${operation.id}`)
        vapi.set(operation.id, operation)
      }
      for (const operation of feature.operations ?? []) this.register(operation, feature.name)
      for (const task of feature.tasks ?? []) this.taskKinds.set(task.name, task as unknown as TaskKind<object>)
    }
  }

  private register(operation: Operation, feature: string): void {
    const method = this.spec.method(operation.namespace, operation.id)
    if (!method) throw new Error(`${feature}: ${operation.namespace} has no operation ${operation.id}`)
    const key = `${operation.namespace} ${operation.id} ${operation.on ?? method.managedType}`
    if (this.operations.has(key)) throw new Error(`${feature}: a second handler for ${key}`)
    this.operations.set(key, operation)
  }

  /** The handler for a method on an object of this class: the nearest class upwards that has one. */
  operation(namespace: string, id: string, managedType: string): Operation | undefined {
    for (const type of this.spec.managedType(managedType)?.ancestors ?? [managedType]) {
      const found = this.operations.get(`${namespace} ${id} ${type}`)
      if (found) return found
    }
    return undefined
  }

  allOperations(): Iterable<Operation> {
    return this.operations.values()
  }

  /** An object of a feature that lives as long as the instance; made at first use. */
  service<T>(key: symbol, make: (kernel: Kernel) => T): T {
    if (!this.services.has(key)) this.services.set(key, make(this))
    return this.services.get(key) as T
  }

  /** The next managed object id of a prefix, from the one counter of the whole inventory. */
  newId(prefix: string): string {
    return `${prefix}-${this.store.next('object')}`
  }

  /** A call of the emulator itself; system user unless a caller is given. */
  systemCall(operation: string, caller?: Caller): Call {
    return new Call(this, operation, undefined, INTERNAL, caller)
  }

  notFound(ref: Ref): Fault {
    const vmodl = this.spec.managedType(ref.type)?.vmodlName ?? ref.type
    return new Fault(
      'ManagedObjectNotFound',
      { obj: ref },
      `The object '${vmodl}:${ref.value}' has already been deleted or has not been completely created`,
    )
  }

  /** Throws NotAuthenticated or NoPermission unless the caller has all privileges on the object. */
  require(call: Call, object: Ref, privileges: readonly string[]): void {
    const wanted = privileges.filter((privilege) => privilege !== '' && privilege !== 'System.Anonymous')
    if (wanted.length === 0) return
    if (call.arrival === INTERNAL && !call.caller) return
    const target = this.objects.find(object.value, call.session)
    if (!target) throw this.notFound(object)
    if (!call.caller) throw new Fault('NotAuthenticated', { object: target.ref, privilegeId: wanted[0]! })
    const missing = this.authorizer.missing(call.caller, target, wanted)
    if (missing.length === 0) return
    // Who may not even see an entity hears that, and not what else he would need.
    if (target.definition.entity && !this.authorizer.has(call.caller, target, 'System.View'))
      missing.splice(0, missing.length, 'System.View')
    throw new Fault('NoPermission', {
      object: target.ref,
      privilegeId: missing[0]!,
      missingPrivileges: [{ entity: target.ref, privilegeIds: missing }],
    })
  }

  /** A UUID by name (the same for the same seed and name) where users assert it, by seeded chance otherwise. */
  randomUuid(): string {
    return formatUuid(this.random.bytes(16))
  }

  /** The data directory held nothing yet. */
  get isNew(): boolean {
    return this.store.revision === 0
  }

  /** Lets every feature make what a new inventory has, in one transaction. */
  create(): void {
    const call = this.systemCall('create')
    this.store.writeNow(() => {
      for (const feature of this.features) feature.create?.(call)
    })
  }

  /** Starts features, after boot. */
  start(): void {
    for (const feature of this.features) feature.start?.(this)
  }

  private readonly objectListeners: ((object: SessionObject, property: string) => void)[] = []

  /** Hears of changed properties of session objects (views, collectors), which the store knows nothing of. */
  onSessionObjectChanged(listener: (object: SessionObject, property: string) => void): void {
    this.objectListeners.push(listener)
  }

  sessionObjectChanged(object: SessionObject, property: string): void {
    for (const listener of this.objectListeners) listener(object, property)
  }

  /** What is called with errors that are ours; the composition logs them. */
  onBug: (error: unknown, operation: string, opId: string | undefined) => void = () => {}

  reportBug(error: unknown, call: Call): void {
    this.onBug(error, call.operation, call.arrival.opId)
  }

  close(): void {
    // What was still under way ends with the instance; that is no error.
    this.onBug = () => {}
    for (const feature of this.features) feature.stop?.(this)
    for (const session of this.sessions.all()) this.sessions.end(session)
    this.clock.stop()
    this.store.close()
  }
}

/** How calls of the emulator itself come in. */
export const INTERNAL: Arrival = {
  api: 'internal',
  host: 'localhost',
  secure: true,
  address: { ip: '127.0.0.1', userAgent: 'vcemu' },
  opId: undefined,
  rank: Number.MAX_SAFE_INTEGER,
  signal: undefined,
}

import type { Store } from '../store/store.ts'
import type { Clock } from './clock.ts'
import { EventScopes, type TypedEvent } from './event-about.ts'
import { type EventAbout, type EventFields, type EventRow, type EventType, eventLog } from './event-log.ts'
import { type EventFormats, eventMessage } from './event-text.ts'
import type { ManagedObjects } from './managed.ts'

/** Posts events into the log, inside an operation. */
export class EventPoster {
  private readonly store: Store
  private readonly clock: Clock
  private readonly formats: EventFormats
  private readonly scopes: EventScopes

  constructor(store: Store, objects: ManagedObjects, clock: Clock, formats: EventFormats) {
    this.store = store
    this.clock = clock
    this.formats = formats
    this.scopes = new EventScopes(store, objects)
  }

  /** Appends an event. `chainId` 0: it starts a chain of its own. Returns its key. */
  post<T extends EventType>(
    type: T,
    about: EventAbout,
    fields: EventFields<T>,
    userName: string,
    chainId: number,
  ): number {
    const key = this.store.next('event')
    const shared = this.scopes.of(about)
    const event = {
      _typeName: type,
      key,
      chainId: chainId || key,
      createdTime: this.clock.stamp(),
      userName,
      ...shared.fields,
      ...fields,
    } as TypedEvent
    let { scope } = shared
    // A VM that is not in the inventory yet is named by its event and found by it.
    if (event.vm && !scope.includes(event.vm.vm.value)) scope = [...scope, event.vm.vm.value]
    if (event.fullFormattedMessage === undefined) event.fullFormattedMessage = eventMessage(this.formats, event)
    const row: EventRow = { key, at: this.clock.now(), event, scope }
    this.store.append(eventLog, row)
    return key
  }
}

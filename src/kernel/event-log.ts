import type { DataTypes, Event } from '../generated/vim25.ts'
import { defineLog } from '../store/kind.ts'

/** An event as it is kept: what the API shows, when, and the objects that it is about (the entity first, then its ancestors at that time). */
export interface EventRow {
  readonly key: number
  readonly at: number
  readonly event: Event & { _typeName: string }
  readonly scope: readonly string[]
}

export const eventLog = defineLog<EventRow>({
  name: 'event',
  key: (row) => row.key,
  at: (row) => row.at,
  inMemory: 20_000,
})

/** Event classes of the API. */
export type EventType = { [K in keyof DataTypes]: DataTypes[K] extends Event ? K : never }[keyof DataTypes]
/** An event's own fields beside the ones that every event has. */
export type EventFields<T extends EventType> = Omit<DataTypes[T], keyof Event> & Partial<Omit<Event, '_typeName'>>

/** Objects that an event names, by id; what is left out is filled from their place in the inventory. */
export interface EventAbout {
  /** The managed entity that the event belongs to, when none of the others is it. */
  entity?: string | undefined
  vm?: string | undefined
  host?: string | undefined
  computeResource?: string | undefined
  datacenter?: string | undefined
  ds?: string | undefined
  net?: string | undefined
  dvs?: string | undefined
}

import type { DataTypes, Event } from '../generated/vim25.ts'
import { defineLog } from '../store/kind.ts'
import { toText } from '../store/stored-text.ts'

/** An event as it is kept: what the API shows, when, and the objects that it is about (the entity first, then its ancestors at that time). */
export interface EventRow {
  readonly key: number
  readonly at: number
  readonly event: Event & { _typeName: string }
  readonly scope: readonly string[]
}

/** What an event names besides its own fields. */
export type AboutFields = Readonly<Pick<Event, 'datacenter' | 'computeResource' | 'host' | 'vm' | 'ds' | 'net' | 'dvs'>>
const ABOUT = ['datacenter', 'computeResource', 'host', 'vm', 'ds', 'net', 'dvs'] as const

// Many events say the same about their objects: that part of their stored text is made once. Found by the scope, which they share.
const shared = new WeakMap<readonly string[], { readonly fields: AboutFields; text?: string }>()

/** Notes what all events with this very scope say about their objects. */
export function rememberAbout({ fields, scope }: { fields: AboutFields; scope: readonly string[] }): void {
  shared.set(scope, { fields })
}

function eventText(row: EventRow): string {
  const known = shared.get(row.scope)
  if (!known || ABOUT.some((name) => row.event[name] !== known.fields[name])) return toText(row)
  known.text ??= `${JSON.stringify(known.fields).slice(1, -1)}},"scope":${JSON.stringify(row.scope)}}`
  const own: Record<string, unknown> = { ...row.event }
  for (const name of ABOUT) if (own[name] !== undefined) own[name] = undefined
  return `{"key":${row.key},"at":${row.at},"event":${toText(own).slice(0, -1)}${known.text.startsWith('}') ? '' : ','}${known.text}`
}

/** Characters of an event beside its message, and how often what makes a message long is in the event: as spec and as changes, too. */
const EVENT_CHARS = 500
const TOLD_TIMES = 5

export const eventLog = defineLog<EventRow>({
  name: 'event',
  key: (row) => row.key,
  at: (row) => row.at,
  text: eventText,
  about: ({ event, scope }) => event.vm?.vm.value ?? scope[0],
  inMemory: { rows: 20_000, weight: 4 * 1024 * 1024 },
  weight: ({ event }) => EVENT_CHARS + TOLD_TIMES * (event.fullFormattedMessage?.length ?? 0),
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

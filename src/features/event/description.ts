import type { Event, EventArgDesc, EventDescription } from '../../generated/vim25.ts'
import { invalidArgument } from '../../kernel/call.ts'
import type { EventFormats } from '../../kernel/event-text.ts'
import { loadFixture } from '../../spec/fixture.ts'
import type { VimSpec } from '../../spec/vim.ts'

type KnownEvent = Event & { _typeName: string; eventTypeId?: string; severity?: string }

export function eventDescription(): EventDescription {
  return loadFixture<{ description: EventDescription }>('vcenter/events.json').description
}

let categories: Map<string, string> | undefined

/** `info`, `warning`, `error` or `user`: an EventEx says its own, of others the description does. */
export function categoryOf(event: KnownEvent): string {
  categories ??= new Map(eventDescription().eventInfo.map((info) => [idOf(info), info.category]))
  return event.severity ?? categories.get(event.eventTypeId ?? event._typeName) ?? 'info'
}

// Entries of EventEx and ExtendedEvent say in their format which eventTypeId they are for.
function idOf({ key, fullFormat }: { key: string; fullFormat: string }): string {
  return key === 'EventEx' || key === 'ExtendedEvent' ? (fullFormat.split('|')[0] ?? key) : key
}

/** Tags of an event's values, as the description's enumerated types give them. */
export function tagsOf(event: KnownEvent): string[] {
  return [categoryOf(event)]
}

/** Puts the texts of all events where the kernel finds them. */
export function fillFormats(formats: EventFormats): void {
  for (const info of eventDescription().eventInfo) {
    const id = idOf(info)
    formats.set(id, id === info.key ? info.fullFormat : info.fullFormat.slice(id.length + 1))
  }
}

/** What an event of this class says beside the fields of every event. */
export function argumentDescriptions(eventTypeId: string, spec: VimSpec): EventArgDesc[] {
  const type = spec.dataType(eventTypeId.replace(/^vim\.event\./, ''))
  if (!type || !spec.isSubtype(type.name, 'Event')) throw invalidArgument('eventTypeId')
  const common = new Set([...(spec.dataType('Event')?.fields.values() ?? [])].map(({ name }) => name))
  return [...type.fields.values()]
    .filter(({ name }) => !common.has(name))
    .map((field) => ({
      name: field.name,
      type: spec.boxName(field),
      description: { key: field.name, label: field.name, summary: field.name },
    }))
}

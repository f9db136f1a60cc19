import type { TypedEvent } from './event-about.ts'

/** Texts of events by class or eventTypeId, with `{vm.name}`-like places; features fill it at start. */
export type EventFormats = Map<string, string>

/** A format in pieces: text, and between two of them the path of a value. */
interface Pieces {
  readonly texts: readonly string[]
  readonly paths: readonly string[]
}
const compiled = new Map<string, Pieces>()

function pieces(format: string): Pieces {
  let known = compiled.get(format)
  if (!known) {
    const texts: string[] = []
    const paths: string[] = []
    let at = 0
    for (const match of format.matchAll(/\{([\w.]+?)(?:\.@[\w.]+)?\}/g)) {
      texts.push(format.slice(at, match.index))
      paths.push(match[1]!)
      at = match.index + match[0].length
    }
    texts.push(format.slice(at))
    known = { texts, paths }
    compiled.set(format, known)
  }
  return known
}

/** The event's text by its class's format; its class where there is none. */
export function eventMessage(formats: EventFormats, event: TypedEvent & { eventTypeId?: string }): string {
  const format =
    (event.eventTypeId !== undefined ? formats.get(event.eventTypeId) : undefined) ?? formats.get(event._typeName)
  if (format === undefined) return event._typeName
  const { texts, paths } = pieces(format)
  let message = texts[0]!
  for (let i = 0; i < paths.length; i++) message += shownValue(event, paths[i]!) + texts[i + 1]!
  return message
}

function shownValue(event: TypedEvent, path: string): string {
  let value: unknown = event
  for (const step of path.split('.')) value = (value as Record<string, unknown> | undefined)?.[step]
  // An EventEx brings its values as pairs.
  value ??= (event as { arguments?: { key: string; value: unknown }[] }).arguments?.find(
    ({ key }) => key === path,
  )?.value
  if (typeof value === 'object' && value !== null) {
    const named = value as { name?: string; localizedMessage?: string }
    return named.name ?? named.localizedMessage ?? ''
  }
  if (typeof value === 'boolean') return value ? 'Yes' : 'No'
  return value === undefined ? '' : String(value)
}

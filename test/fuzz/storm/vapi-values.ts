import type { VapiSpec, VapiType } from '../../../src/spec/vapi.ts'
import { ODD_DATES, ODD_NUMBERS, ODD_STRINGS, pick, type Roll, type Words } from '../values.ts'
import { misfit } from './json-values.ts'

/** What REST values are made from. */
export interface VapiWords extends Words {
  /** Ids that answers held: tags, categories, sessions, tasks. */
  readonly ids: readonly string[]
}

export interface VapiMaker {
  readonly spec: VapiSpec
  readonly form: 'api' | 'rest' | 'rpc'
  readonly roll: Roll
  readonly words: VapiWords
}

const quoted = (text: string): string => JSON.stringify(text)

/** A text that stands for an id, a name or a number where only text can stand: in paths and queries. */
export function plainText(type: VapiType, { roll, words, spec }: VapiMaker): string {
  const bare = typeof type === 'string' ? [type] : type[0] === 'opt' ? [type[1]] : type
  const inner = Array.isArray(bare[0]) ? bare[0] : bare
  if (roll(12) < words.wildness) return pick(roll, [...ODD_STRINGS, ...ODD_NUMBERS])
  if (inner[0] === 'id') return idOf(String(inner[1]), roll, words)
  if (inner[0] === 'enum') return pick(roll, [...(spec.model.enums[String(inner[1])] ?? ['X']), 'X'])
  if (inner[0] === 'list' || inner[0] === 'set')
    return plainText(inner[1] as VapiType, { roll, words, spec, form: 'api' })
  if (inner[0] === 'boolean') return pick(roll, ['true', 'false'])
  if (inner[0] === 'long') return String(roll(100))
  return pick(roll, words.strings)
}

function idOf(resource: string, roll: Roll, words: VapiWords): string {
  const refs = words.refs.get(resource)
  if (refs && roll(12) > 0) return pick(roll, refs).value
  return roll(2) && words.ids.length > 0 ? pick(roll, words.ids) : pick(roll, words.all).value
}

/** A value of the wire model as text: valid for the most part. */
export function vapiText(type: VapiType, maker: VapiMaker, depth = 4): string {
  const { roll, words, form, spec } = maker
  if (roll(60) < words.wildness) return misfit(roll)
  if (typeof type === 'string') return scalar(type, maker)
  const [kind, first, second] = type
  switch (kind) {
    case 'opt': {
      const text = depth <= 0 || roll(3) > 0 ? 'null' : vapiText(first as VapiType, maker, depth)
      return form === 'rpc' ? `{"OPTIONAL":${text}}` : text
    }
    case 'list':
    case 'set':
      return `[${Array.from({ length: roll(3) }, () => vapiText(first as VapiType, maker, depth - 1)).join(',')}]`
    case 'map':
      return mapText(second as VapiType, maker, depth - 1)
    case 'struct':
      return structText(String(first), maker, depth - 1)
    case 'enum':
      return quoted(pick(roll, [...(spec.model.enums[String(first)] ?? ['X'])]) ?? 'X')
    case 'id':
      return quoted(idOf(String(first), roll, words))
    default:
      return misfit(roll)
  }
}

function scalar(type: string, { roll, words, form }: VapiMaker): string {
  const isWild = roll(10) < words.wildness
  switch (type) {
    case 'boolean':
      return pick(roll, ['true', 'false'])
    case 'long':
    case 'double':
      return isWild ? quoted(pick(roll, ODD_NUMBERS)) : String(roll(roll(3) ? 10 : 5000))
    case 'datetime':
      return quoted(isWild ? pick(roll, ODD_DATES) : `2026-0${1 + roll(9)}-11T00:00:00.000Z`)
    case 'secret':
    case 'binary': {
      const text = quoted(isWild ? pick(roll, ODD_STRINGS) : 'eA==')
      return form === 'rpc' ? `{"${type.toUpperCase()}":${text}}` : text
    }
    default:
      return quoted(isWild ? pick(roll, ODD_STRINGS) : pick(roll, words.strings))
  }
}

function mapText(item: VapiType, maker: VapiMaker, depth: number): string {
  const keys = Array.from({ length: maker.roll(3) }, () => pick(maker.roll, ['a', '4000', '__proto__', 'constructor']))
  const pairs = keys.map((key) => [quoted(key), vapiText(item, maker, depth)] as const)
  if (maker.form === 'api') return `{${pairs.map(([key, value]) => `${key}:${value}`).join(',')}}`
  const entries = pairs.map(([key, value]) => `{"key":${key},"value":${value}}`)
  if (maker.form === 'rest') return `[${entries.join(',')}]`
  return `[${entries.map((entry) => `{"STRUCTURE":{"map-entry":${entry}}}`).join(',')}]`
}

function structText(name: string, maker: VapiMaker, depth: number): string {
  const text = fieldsText(maker.spec.model.structs[name] ?? {}, maker, depth)
  return maker.form === 'rpc' ? `{"STRUCTURE":{${quoted(name)}:${text}}}` : text
}

/** An object of fields or parameters. */
export function fieldsText(fields: Readonly<Record<string, VapiType>>, maker: VapiMaker, depth = 4): string {
  const { roll, words, form } = maker
  const members = Object.entries(fields)
    .filter(([, type]) => (type[0] === 'opt' && form !== 'rpc' ? roll(4) === 0 : roll(200) >= words.wildness))
    .map(([name, type]) => `${quoted(name)}:${vapiText(type, maker, depth)}`)
  if (roll(80) < words.wildness)
    members.push(`"${pick(roll, ['nothing', '__proto__', 'constructor', ''])}":${misfit(roll)}`)
  return `{${members.join(',')}}`
}

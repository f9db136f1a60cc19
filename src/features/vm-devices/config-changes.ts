import type { ChangesInfoEventArgument } from '../../generated/vim25.ts'
import { same } from './merge.ts'

/**
 * What changed between two configurations, as VmReconfiguredEvent.configChanges words it:
 * `config.hardware.numCPU: 1 -> 2; `, `config.hardware.device(4000): (…); `, each on a line of its own.
 */
export function describeChanges(before: object, after: object): ChangesInfoEventArgument {
  const lines = { modified: [] as string[], added: [] as string[], deleted: [] as string[] }
  compare('config', before, after, lines)
  const text = (list: string[]) => list.map((line) => `${line}; \n`).join('')
  return { modified: text(lines.modified), added: text(lines.added), deleted: text(lines.deleted) }
}

interface Lines {
  modified: string[]
  added: string[]
  deleted: string[]
}
// They change with everything and say nothing.
const SILENT = new Set(['config.changeVersion', 'config.modified'])

function compare(path: string, before: unknown, after: unknown, lines: Lines): void {
  if (same(before, after) || SILENT.has(path)) return
  if (isKeyed(before) || isKeyed(after)) {
    compareKeyed(path, (before ?? []) as Keyed[], (after ?? []) as Keyed[], lines)
    return
  }
  if (isObject(before) && isObject(after)) {
    for (const key of new Set([...Object.keys(before), ...Object.keys(after)]))
      if (key !== '_typeName') compare(`${path}.${key}`, before[key], after[key], lines)
    return
  }
  lines.modified.push(`${path}: ${shown(before)} -> ${shown(after)}`)
}

interface Keyed {
  key: string | number
}
function isKeyed(value: unknown): value is Keyed[] {
  return Array.isArray(value) && value.length > 0 && isObject(value[0]) && 'key' in value[0]
}
function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function compareKeyed(path: string, before: readonly Keyed[], after: readonly Keyed[], lines: Lines): void {
  const name = (key: string | number) => (typeof key === 'number' ? `${path}(${key})` : `${path}("${key}")`)
  const old = new Map(before.map((item) => [item.key, item]))
  const now = new Map(after.map((item) => [item.key, item]))
  for (const [key, item] of now) {
    if (old.has(key)) compare(name(key), old.get(key), item, lines)
    else lines.added.push(`${name(key)}: ${shown(item)}`)
  }
  for (const key of old.keys()) if (!now.has(key)) lines.deleted.push(`${name(key)}: ${shown(old.get(key))}`)
}

function shown(value: unknown): string {
  if (value === undefined) return '<unset>'
  if (typeof value === 'string') return `"${value}"`
  if (Array.isArray(value)) return value.length ? `(${value.map(shown).join(', ')})` : '()'
  if (isObject(value)) {
    const fields = Object.entries(value).filter(([key, item]) => key !== '_typeName' && item !== undefined)
    if (fields.length === 2 && 'type' in value && 'value' in value) return `'vim.${value.type}:${value.value}'`
    return `(${fields.map(([key, item]) => `${key} = ${shown(item)}`).join(', ')})`
  }
  return String(value)
}

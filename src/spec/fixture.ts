import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { share } from './shared-value.ts'
import { packageRoot } from './tables.ts'

const loaded = new Map<string, unknown>()

/** Constant content below `fixtures/` (`vcenter/about.json`), read once per process, frozen and marked as shared. Throws where there is no such file. */
export function loadFixture<T>(path: string): T {
  if (!loaded.has(path))
    loaded.set(path, share(JSON.parse(readFileSync(join(packageRoot(), 'fixtures', path), 'utf8')) as unknown))
  return loaded.get(path) as T
}

/** The value with `${name}` in its strings replaced; what contains no place is the same object as before. */
export function fillPlaces<T>(value: T, places: Readonly<Record<string, string>>): T {
  return fill(value, places) as T
}

function fill(value: unknown, places: Readonly<Record<string, string>>): unknown {
  if (typeof value === 'string')
    return value.includes('${') ? value.replace(/\$\{([\w.]+)\}/g, (all, name: string) => places[name] ?? all) : value
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) {
    const items = value.map((item) => fill(item, places))
    return items.some((item, i) => item !== value[i]) ? items : value
  }
  let differs = false
  const filled: Record<string, unknown> = {}
  for (const [field, item] of Object.entries(value)) {
    filled[field] = fill(item, places)
    if (filled[field] !== item) differs = true
  }
  return differs ? filled : value
}

import { mkdirSync } from 'node:fs'
import { datastoreHome } from '../features/datastore/index.ts'
import { datastoreKind } from '../features/inventory/index.ts'
import type { Kernel } from '../kernel/kernel.ts'

/**
 * Fills a new instance with what another one holds now. States are shared; only folders of this machine are its own, so files that
 * were uploaded to the other one do not come along.
 */
export function takeOver(kernel: Kernel, other: Kernel): void {
  kernel.store.adopt(other.store)
  kernel.random.position = other.random.position
  const local = [...kernel.store.all(datastoreKind)].filter(({ localPath }) => localPath !== undefined)
  if (local.length === 0) return
  const from = datastoreHome(other)
  const to = datastoreHome(kernel)
  kernel.store.writeNow(() => {
    for (const state of local) {
      const moved = withFolder(state, from, to) as typeof state
      kernel.store.put(datastoreKind, moved)
      if (moved !== state) mkdirSync(moved.localPath!, { recursive: true })
    }
  })
}

/** The value with another folder in each path that begins with `from`; the same object where there is none. */
function withFolder(value: unknown, from: string, to: string): unknown {
  if (typeof value === 'string') return value.startsWith(from) ? `${to}${value.slice(from.length)}` : value
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) {
    const items = value.map((item) => withFolder(item, from, to))
    return items.some((item, i) => item !== value[i]) ? items : value
  }
  let changed: Record<string, unknown> | undefined
  for (const [name, item] of Object.entries(value)) {
    const now = withFolder(item, from, to)
    if (now === item) continue
    changed ??= { ...value }
    changed[name] = now
  }
  return changed ?? value
}

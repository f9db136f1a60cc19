import type { Call } from '../../kernel/call.ts'
import { Fault } from '../../kernel/fault.ts'
import type { Ref } from '../../kernel/managed.ts'
import { ref } from '../../kernel/managed.ts'
import type { Store } from '../../store/store.ts'
import { computeResourceKind, resourcePoolKind } from './compute-kind.ts'
import { datacenterKind, folderKind, storagePodKind } from './folder-kind.ts'
import { datastoreKind, dvsKind, networkKind } from './storage-network-kind.ts'
import { vmKind } from './vm-kind.ts'

const ESCAPES: Record<string, string> = { '%': '%25', '/': '%2f', '\\': '%5c' }

/**
 * A name as it is stored: `%`, `/` and `\` escaped; what is escaped already stays. InvalidName when empty or longer than 80 characters.
 * Source: ManagedEntity.name in the API reference.
 */
export function storedName(name: string): string {
  const stored = name.replace(/%(?!(?:25|2f|5c))|[/\\]/gi, (c) => ESCAPES[c]!)
  if (stored.trim() === '' || [...name].length > 80) throw new Fault('InvalidName', { name })
  return stored
}

const SIBLINGS = [
  folderKind,
  vmKind,
  datacenterKind,
  computeResourceKind,
  resourcePoolKind,
  datastoreKind,
  networkKind,
  dvsKind,
  storagePodKind,
]

/** The child of `parent` that has this stored name. */
export function childNamed(store: Store, parent: string, name: string): Ref | undefined {
  for (const kind of SIBLINGS) {
    const found = store.first(kind as typeof folderKind, 'name', `${parent}/${name}`)
    if (found) return ref((found as { type?: string }).type ?? wireType(kind.name), found.id)
  }
  for (const vApp of store.list(resourcePoolKind, 'parentFolder', parent))
    if (vApp.name === name) return ref('VirtualApp', vApp.id)
  return undefined
}

function wireType(kind: string): string {
  return kind === 'DistributedVirtualSwitch' ? 'VmwareDistributedVirtualSwitch' : kind
}

/** Throws DuplicateName when a sibling has the name already; `except`: the entity that is being renamed. */
export function assertNameFree(call: Call, parent: string, name: string, except?: string): void {
  const holder = childNamed(call.store, parent, name)
  if (holder && holder.value !== except) throw new Fault('DuplicateName', { name, object: holder })
}

// Port settings are trees of policies, each of which says whether it is inherited from the level above: port, port group, switch.
import type { DVPortSetting } from '../../generated/vim25.ts'
import { share } from '../../spec/shared-value.ts'
import { dvsContent } from './content.ts'

type Tree = { readonly [field: string]: unknown }
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value)

/** The settings of a level with what a client gave laid over them; what it left out stays, what it says is inherited is the parent's. */
export function mergeSetting(
  old: DVPortSetting | undefined,
  given: DVPortSetting | undefined,
  parent: DVPortSetting | undefined,
): DVPortSetting {
  return merge(old, given, parent) as DVPortSetting
}

function merge(old: unknown, given: unknown, parent: unknown): unknown {
  if (given === undefined) return old
  if (!isTree(given)) return given
  if (given.inherited === true && isTree(parent)) return asInherited(parent)
  // Another class of policy (a trunk in place of a VLAN id) replaces the whole.
  const base =
    isTree(old) && (given._typeName === undefined || old._typeName === undefined || given._typeName === old._typeName)
      ? old
      : {}
  const merged: Record<string, unknown> = { ...base }
  const above = isTree(parent) ? parent : {}
  for (const [field, value] of Object.entries(given)) {
    if (value !== undefined) merged[field] = merge(base[field], value, above[field])
  }
  // The topmost level has nothing to inherit from.
  if (merged.inherited === true && parent === undefined) merged.inherited = false
  return merged
}

function asInherited(value: unknown): unknown {
  if (!isTree(value)) return value
  const copy: Record<string, unknown> = {}
  for (const [field, item] of Object.entries(value)) copy[field] = field === 'inherited' ? true : asInherited(item)
  return copy
}

let inheritedDefault: DVPortSetting | undefined

/** A level's settings as the one below has them when it says nothing itself. */
export function inheritedSetting(parent: DVPortSetting): DVPortSetting {
  if (parent !== dvsContent().defaultConfig.defaultPortConfig) return asInherited(parent) as DVPortSetting
  inheritedDefault ??= share(asInherited(parent) as DVPortSetting)
  return inheritedDefault
}

/** The settings after those of the level above have changed: inherited policies follow. */
export function followParent(own: DVPortSetting, parent: DVPortSetting): DVPortSetting {
  return follow(own, parent) as DVPortSetting
}

function follow(own: unknown, parent: unknown): unknown {
  if (!isTree(own)) return own
  if (own.inherited === true && isTree(parent)) return asInherited(parent)
  const above = isTree(parent) ? parent : {}
  const copy: Record<string, unknown> = {}
  for (const [field, item] of Object.entries(own)) copy[field] = follow(item, above[field])
  return copy
}

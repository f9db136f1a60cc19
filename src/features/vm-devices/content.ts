import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SharesInfo, VirtualDevice } from '../../generated/vim25.ts'
import { share } from '../../spec/shared-value.ts'
import { packageRoot } from '../../spec/tables.ts'

/** How devices of a type are numbered: keys, units and labels. `slots`: how many children a controller has room for. */
export interface DeviceRule {
  readonly type: string
  readonly firstKey?: number
  readonly max?: number
  readonly controllerKey?: number
  readonly firstUnit?: number
  readonly slots?: number
  readonly label: string
}
/** Keys of what hangs on a controller of a type: base + perBus × bus + unit. */
export interface ChildRule {
  readonly controller: string
  readonly base: number
  readonly perBus: number
  readonly units: number
  readonly reservedUnit?: number
}
type SharesTable = Readonly<Record<'low' | 'normal' | 'high', number>>

interface DeviceContent {
  readonly fixed: readonly VirtualDevice[]
  readonly optional: Readonly<Record<string, VirtualDevice>>
  readonly keys: readonly DeviceRule[]
  readonly childKeys: readonly ChildRule[]
  readonly shares: Readonly<
    Record<'cpuPerVcpu' | 'memoryPerMB' | 'disk' | 'network' | 'poolCpu' | 'poolMemory', SharesTable>
  >
}

let content: DeviceContent | undefined

/** `fixtures/vm/devices.json`, read once and shared. */
export function deviceContent(): DeviceContent {
  content ??= share(
    JSON.parse(readFileSync(join(packageRoot(), 'fixtures', 'vm', 'devices.json'), 'utf8')) as DeviceContent,
  )
  return content
}

/** The devices that every VM has, in vCenter's order; one shared value. */
export function standardDevices(): readonly VirtualDevice[] {
  return deviceContent().fixed
}

export type SharesOf = keyof DeviceContent['shares']

/**
 * Shares with the number that belongs to their level: `units` vCPUs or MB for CPU and memory, 1 otherwise. Level custom keeps its number.
 */
export function sharesFor(of: SharesOf, shares: SharesInfo | undefined, units = 1): SharesInfo {
  const level = shares?.level ?? 'normal'
  if (level === 'custom') return { shares: shares?.shares ?? 0, level }
  return { shares: deviceContent().shares[of][level] * units, level }
}

import type { ResourceAllocationInfo, ResourceConfigSpec, SharesInfo } from '../../generated/vim25.ts'
import { type Call, invalidArgument } from '../../kernel/call.ts'

const SHARES = {
  cpuAllocation: { low: 2000, normal: 4000, high: 8000 },
  memoryAllocation: { low: 81_920, normal: 163_840, high: 327_680 },
} as const
type Which = keyof typeof SHARES

function shares(which: Which, given: SharesInfo): SharesInfo {
  return given.level === 'custom' ? given : { level: given.level, shares: SHARES[which][given.level] }
}

/** An allocation as it is kept: given fields over what was there. InvalidArgument where a field is missing or makes no sense. */
function allocation(
  which: Which,
  given: ResourceAllocationInfo,
  before: ResourceAllocationInfo | undefined,
  argument: string,
): ResourceAllocationInfo {
  const merged = { ...before }
  for (const [field, value] of Object.entries(given)) if (value !== undefined) Object.assign(merged, { [field]: value })
  for (const field of ['reservation', 'expandableReservation', 'limit', 'shares'] as const)
    if (merged[field] === undefined) throw invalidArgument(`${argument}.${which}.${field}`)
  const { reservation = 0, limit = -1 } = merged
  if (reservation < 0) throw invalidArgument(`${argument}.${which}.reservation`)
  if (limit < -1 || (limit >= 0 && limit < reservation)) throw invalidArgument(`${argument}.${which}.limit`)
  return { ...merged, shares: shares(which, merged.shares!) }
}

/** A pool's configuration from what a caller asks, over what it had (undefined: a new pool). */
export function poolConfiguration(
  call: Call,
  spec: ResourceConfigSpec,
  before: ResourceConfigSpec | undefined,
  argument = 'spec',
): ResourceConfigSpec {
  return {
    changeVersion: call.clock.stamp(),
    lastModified: call.clock.stamp(),
    cpuAllocation: allocation('cpuAllocation', spec.cpuAllocation ?? {}, before?.cpuAllocation, argument),
    memoryAllocation: allocation('memoryAllocation', spec.memoryAllocation ?? {}, before?.memoryAllocation, argument),
    scaleDescendantsShares: spec.scaleDescendantsShares ?? before?.scaleDescendantsShares ?? 'disabled',
  }
}

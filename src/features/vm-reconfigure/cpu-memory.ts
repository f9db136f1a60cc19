import type { ResourceAllocationInfo } from '../../generated/vim25.ts'
import { Fault } from '../../kernel/fault.ts'
import { configOption } from '../environment/index.ts'
import { guestOs } from '../vm/index.ts'
import { same, sharesFor } from '../vm-devices/index.ts'
import { invalidField, put, putHardware, refusePower, type Work } from './draft.ts'

const isOn = (work: Work) => !work.creating && work.draft.powerState === 'poweredOn'
const isSuspended = (work: Work) => !work.creating && work.draft.powerState === 'suspended'

/** Sets numCPUs. While running: only more, and only with cpuHotAddEnabled. */
export function setCpus(work: Work, count: number): void {
  const now = work.config.hardware.numCPU
  if (!Number.isInteger(count) || count < 1) throw invalidField('numCPUs')
  if (count === now) return
  if (isSuspended(work)) refusePower(work)
  if (isOn(work) && !(work.config.cpuHotAddEnabled && count > now)) throw new Fault('CpuHotPlugNotSupported')
  const allowed = configOption(work.config.version)?.hardwareOptions.numCPU
  const most = allowed?.at(-1)
  if (most !== undefined && count > most)
    throw new Fault('NumVirtualCpusNotSupported', { maxSupportedVcpusDest: most, numCpuVm: count })
  putHardware(work, { numCPU: count })
}

/** Sets numCoresPerSocket; zero leaves the number to the server. vCPUs must be a multiple of it. */
export function setCoresPerSocket(work: Work, count: number): void {
  const { numCoresPerSocket = 1, autoCoresPerSocket } = work.config.hardware
  if (count < 0) throw invalidField('numCoresPerSocket')
  if (count === 0 ? autoCoresPerSocket : count === numCoresPerSocket && !autoCoresPerSocket) return
  const isChange = count !== 0 && count !== numCoresPerSocket
  if (isChange && !work.creating && work.draft.powerState !== 'poweredOff') refusePower(work)
  const most = configOption(work.config.version)?.hardwareOptions.numCoresPerSocket.max
  if (most !== undefined && count > most)
    throw new Fault('NumVirtualCoresPerSocketNotSupported', {
      maxSupportedCoresPerSocketDest: most,
      numCoresPerSocketVm: count,
    })
  putHardware(work, { numCoresPerSocket: count || 1, autoCoresPerSocket: count === 0 })
}

/** InvalidArgument unless the vCPUs fill their sockets. */
export function checkTopology(work: Work): void {
  const { numCPU, numCoresPerSocket = 1 } = work.config.hardware
  if (numCPU % numCoresPerSocket !== 0) throw invalidField('numCoresPerSocket')
}

// A running Linux guest that started with less cannot grow beyond this.
const LINUX_HOT_LIMIT_MB = 3072
const HOT_STEP_MB = 4

/** Sets memoryMB, a multiple of four. While running: only more, and only with memoryHotAddEnabled. */
export function setMemory(work: Work, memoryMB: number): void {
  const now = work.config.hardware.memoryMB
  if (!Number.isInteger(memoryMB) || memoryMB < 4 || memoryMB % HOT_STEP_MB !== 0) throw invalidField('memoryMB')
  if (memoryMB === now) return
  if (isSuspended(work)) refusePower(work)
  if (isOn(work)) {
    const isLinux = guestOs(work.config.guestId)?.family === 'linuxGuest'
    const stuck = isLinux && now <= LINUX_HOT_LIMIT_MB && memoryMB > LINUX_HOT_LIMIT_MB
    if (!work.config.memoryHotAddEnabled || memoryMB < now || stuck) throw new Fault('MemoryHotPlugNotSupported')
  }
  const range = configOption(work.config.version)?.hardwareOptions.memoryMB
  if (range && (memoryMB > range.max || memoryMB < range.min))
    throw new Fault('MemorySizeNotSupported', {
      memorySizeMB: memoryMB,
      minMemorySizeMB: range.min,
      maxMemorySizeMB: range.max,
    })
  putHardware(work, { memoryMB })
}

/** Sets cpuAllocation or memoryAllocation; what the change leaves out stays. */
export function setAllocation(
  work: Work,
  field: 'cpuAllocation' | 'memoryAllocation',
  given: ResourceAllocationInfo,
): void {
  const old = work.config[field] ?? {}
  const reservation = given.reservation ?? old.reservation ?? 0
  const limit = given.limit ?? old.limit ?? -1
  if (reservation < 0) throw invalidField(`${field}.reservation`)
  if (limit < -1 || (limit >= 0 && limit < reservation)) throw invalidField(`${field}.limit`)
  const shares = given.shares ?? old.shares
  if (shares?.level === 'custom' && !(shares.shares >= 0)) throw invalidField(`${field}.shares.shares`)
  const made = { ...old, reservation, limit, ...(shares ? { shares } : {}) }
  const overhead = given.overheadLimit ?? old.overheadLimit
  if (overhead !== undefined) made.overheadLimit = overhead
  made.expandableReservation = given.expandableReservation ?? old.expandableReservation ?? false
  put(work, { [field]: made })
}

/** Numbers of shares follow the size; a reservation that is locked to the size does too. */
export function settleAllocations(work: Work): void {
  const { hardware, cpuAllocation, memoryAllocation, memoryReservationLockedToMax } = work.config
  const cpu = sharesFor('cpuPerVcpu', cpuAllocation?.shares, hardware.numCPU)
  if (!same(cpu, cpuAllocation?.shares)) put(work, { cpuAllocation: { ...cpuAllocation, shares: cpu } })
  const memory = sharesFor('memoryPerMB', memoryAllocation?.shares, hardware.memoryMB)
  const reservation = memoryReservationLockedToMax ? hardware.memoryMB : (memoryAllocation?.reservation ?? 0)
  if (reservation > hardware.memoryMB) throw invalidField('memoryAllocation.reservation')
  if (!same(memory, memoryAllocation?.shares) || reservation !== memoryAllocation?.reservation)
    put(work, { memoryAllocation: { ...memoryAllocation, reservation, shares: memory } })
}

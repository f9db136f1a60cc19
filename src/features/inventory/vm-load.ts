import type { Store } from '../../store/store.ts'
import type { VmState } from './vm-kind.ts'

/** What a VM uses while it runs. */
export interface VmLoad {
  readonly cpuMhz: number
  readonly guestMemoryMB: number
  readonly hostMemoryMB: number
  readonly overheadMB: number
}

const IDLE: VmLoad = { cpuMhz: 0, guestMemoryMB: 0, hostMemoryMB: 0, overheadMB: 0 }

/**
 * The load that a VM stands for: nothing while it is off; otherwise a part of its size that is the same each time for the same VM, so
 * that statistics of VMs, hosts, pools and clusters add up.
 */
export function vmLoad(vm: Pick<VmState, 'id' | 'config' | 'runtime'>): VmLoad {
  if (vm.runtime.powerState !== 'poweredOn') return IDLE
  const { numCPU = 1, memoryMB = 0 } = vm.config.hardware
  let hash = 7
  for (const c of vm.id) hash = (hash * 31 + c.charCodeAt(0)) % 997
  return {
    cpuMhz: numCPU * (20 + (hash % 41)),
    guestMemoryMB: Math.floor((memoryMB * (5 + (hash % 11))) / 100),
    hostMemoryMB: Math.floor((memoryMB * (40 + (hash % 31))) / 100),
    overheadMB: Math.floor(24 + 6 * numCPU + memoryMB / 128),
  }
}

/** What a VM reserves of a resource: MHz or MB. */
export function vmReservation(vm: Pick<VmState, 'config'>, resource: 'cpu' | 'memory'): number {
  const { cpuAllocation, memoryAllocation, memoryReservationLockedToMax, hardware } = vm.config
  if (resource === 'cpu') return cpuAllocation?.reservation ?? 0
  return memoryReservationLockedToMax ? (hardware.memoryMB ?? 0) : (memoryAllocation?.reservation ?? 0)
}

/** The sums over the VMs that run on a host (`host/<id>`) or directly in a pool (`pool/<id>`). */
export function runningSums(store: Store, key: `host/${string}` | `pool/${string}`): RunningSums {
  const numbers = store.sum({ name: 'VirtualMachine' }, 'running', key)
  return numbers ? sumsOf(numbers) : NOTHING
}

export interface RunningSums {
  readonly reservedCpuMhz: number
  readonly reservedMemoryMB: number
  readonly cpuMhz: number
  readonly guestMemoryMB: number
  readonly hostMemoryMB: number
  readonly overheadMB: number
  readonly configuredMemoryMB: number
  readonly count: number
}

function sumsOf(numbers: readonly number[]): RunningSums {
  const [
    reservedCpuMhz = 0,
    reservedMemoryMB = 0,
    cpuMhz = 0,
    guestMemoryMB = 0,
    hostMemoryMB = 0,
    overheadMB = 0,
    configuredMemoryMB = 0,
    count = 0,
  ] = numbers
  return {
    reservedCpuMhz,
    reservedMemoryMB,
    cpuMhz,
    guestMemoryMB,
    hostMemoryMB,
    overheadMB,
    configuredMemoryMB,
    count,
  }
}
const NOTHING = sumsOf([])

/** What one VM adds to the sum `running`. */
export function runningNumbers(vm: VmState): readonly number[] {
  const load = vmLoad(vm)
  return [
    vmReservation(vm, 'cpu'),
    vmReservation(vm, 'memory'),
    load.cpuMhz,
    load.guestMemoryMB,
    load.hostMemoryMB,
    load.overheadMB,
    vm.config.hardware.memoryMB ?? 0,
    1,
  ]
}

import type { Counter } from './counters.ts'
import type { Load } from './load.ts'

// FNV-1a over the text, as a number in [-1, 1): the same for the same seed, object, counter and time.
function noise(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  hash ^= hash >>> 15
  return ((hash >>> 0) / 0xffffffff) * 2 - 1
}

const KB = 1024

/** What a counter shows for a load, over an interval in seconds; counters that nothing here drives show a small steady value or none. */
function base({ name, unit, group }: Counter, load: Load, seconds: number): number {
  const cpuShare = load.cpuTotalMhz > 0 ? load.cpuMhz / load.cpuTotalMhz : 0
  const memoryShare = load.memoryTotal > 0 ? load.memoryActive / load.memoryTotal : 0
  switch (name) {
    case 'cpu.usagemhz':
    case 'cpu.demand':
      return load.cpuMhz
    case 'cpu.usage':
    case 'cpu.utilization':
    case 'cpu.coreUtilization':
      // Hundredths of a percent.
      return cpuShare * 10_000
    case 'cpu.totalmhz':
    case 'cpu.totalCapacity':
    case 'cpu.entitlement':
      return load.cpuTotalMhz
    case 'cpu.used':
    case 'cpu.run':
      return cpuShare * seconds * 1000
    case 'cpu.idle':
    case 'cpu.wait':
      return (1 - cpuShare) * seconds * 1000
    case 'cpu.ready':
      return cpuShare * seconds * 10
    case 'mem.usage':
      return memoryShare * 10_000
    case 'mem.active':
      return load.memoryActive * KB
    case 'mem.activewrite':
      return (load.memoryActive * KB) / 2
    case 'mem.consumed':
      return load.memoryUsed * KB
    case 'mem.granted':
    case 'mem.entitlement':
      return load.memoryTotal * KB
    case 'mem.unreserved':
      return (load.memoryTotal - load.memoryUsed) * KB
    case 'mem.totalCapacity':
    case 'mem.totalmb':
      return load.memoryTotal
    case 'mem.overhead':
      return load.memoryTotal * 10
    case 'disk.used':
    case 'disk.provisioned':
      return load.spaceUsed * KB
    case 'disk.capacity':
      return load.spaceTotal * KB
    case 'sys.uptime':
    case 'sys.osUptime':
      return load.uptimeSeconds
    case 'sys.heartbeat':
      return seconds
    case 'power.power':
      return 60 + cpuShare * 200
    case 'power.energy':
      return (60 + cpuShare * 200) * seconds
    default:
      if (unit === 'kiloBytesPerSecond' && ['net', 'disk', 'virtualDisk', 'datastore'].includes(group))
        return load.cpuMhz / 10
      if (group === 'net' && /^net\.packets/.test(name)) return (load.cpuMhz / 10) * seconds
      return 0
  }
}

// Counters whose value is a state of affairs and does not waver.
const STEADY = new Set([
  'cpu.totalmhz',
  'cpu.totalCapacity',
  'cpu.entitlement',
  'mem.granted',
  'mem.entitlement',
  'mem.totalCapacity',
  'mem.totalmb',
  'mem.overhead',
  'disk.used',
  'disk.capacity',
  'disk.provisioned',
  'sys.heartbeat',
])

/**
 * A counter's value at a time. The newest sample is what quickStats say; older ones waver around it by a tenth.
 * A device has its share of the whole.
 */
export function valueAt(
  counter: Counter,
  load: Load,
  options: { seed: number; entity: string; instance: string; atMs: number; newestMs: number; seconds: number },
): number {
  const { instance, atMs, newestMs, seconds } = options
  const devices = instance === '' ? 1 : (load.instances[counter.group]?.length ?? 1)
  const isShare = counter.unit === 'percent' || instance === ''
  const whole = base(counter, load, seconds) / (isShare ? 1 : devices)
  if (counter.name === 'sys.uptime' || counter.name === 'sys.osUptime')
    return Math.max(0, Math.round(whole - (newestMs - atMs) / 1000))
  if (STEADY.has(counter.name) || (atMs === newestMs && instance === '')) return Math.round(whole)
  const wavering = noise(`${options.seed}/${options.entity}/${counter.id}/${instance}/${atMs}`)
  const limit = counter.unit === 'percent' ? 10_000 : Number.POSITIVE_INFINITY
  return Math.max(0, Math.min(limit, Math.round(whole * (1 + wavering / 10))))
}

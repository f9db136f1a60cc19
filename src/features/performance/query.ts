import type {
  PerfEntityMetricBase,
  PerfMetricId,
  PerfMetricSeries,
  PerfProviderSummary,
  PerfQuerySpec,
} from '../../generated/vim25.ts'
import { type Call, invalidArgument } from '../../kernel/call.ts'
import type { Ref, Target } from '../../kernel/managed.ts'
import { type Counter, counters, performanceContent } from './counters.ts'
import { classOf, type Load, loadOf } from './load.ts'
import { valueAt } from './value.ts'

/** Seconds between real-time samples, and how long they are kept. */
const REAL_TIME_SECONDS = 20
const REAL_TIME_KEPT_SECONDS = 3600

function isRealTime(type: string | undefined): boolean {
  return type === 'VirtualMachine' || type === 'HostSystem'
}

function measured(entity: Ref, call: Call): { target: Target; type: string } {
  const target = call.find(entity)
  const type = classOf(target, call.kernel)
  if (!type) throw invalidArgument('entity')
  return { target, type }
}

/** Real-time samples exist of hosts and VMs, history of everything that is measured. */
export function providerSummary(entity: Ref, call: Call): PerfProviderSummary {
  const { target, type } = measured(entity, call)
  const currentSupported = isRealTime(type)
  return {
    entity: target.ref,
    currentSupported,
    summarySupported: !call.settings.esx || !currentSupported,
    ...(currentSupported ? { refreshRate: REAL_TIME_SECONDS } : {}),
  }
}

// Groups of which single devices are measured, and counters that only the whole has.
const PER_DEVICE: Readonly<Record<string, RegExp>> = {
  cpu: /^cpu\.(usage|usagemhz|used|ready|wait|idle|system|utilization|coreUtilization|run|costop|overlap|swapwait)$/,
  net: /^net\./,
}

function metrics(type: string, load: Load, call: Call): PerfMetricId[] {
  return counters(call.settings.esx)
    .ofClass(type)
    .flatMap((counter) => [
      { counterId: counter.id, instance: '' },
      ...instancesOf(counter, load).map((instance) => ({ counterId: counter.id, instance })),
    ])
}

function instancesOf({ group, name }: Counter, load: Load): readonly string[] {
  return PER_DEVICE[group]?.test(name) ? (load.instances[group] ?? []) : []
}

/** Counters, with their devices, of which there are samples. */
export function availableMetrics(entity: Ref, intervalId: number | undefined, call: Call): PerfMetricId[] {
  const { target, type } = measured(entity, call)
  if (intervalId === REAL_TIME_SECONDS && !isRealTime(type)) return []
  const load = loadOf(target, call.kernel)
  return load ? metrics(type, load, call) : []
}

/** Samples of counters of several objects. InvalidArgument for an unknown counter or interval. */
export function queryPerf(specs: readonly PerfQuerySpec[], call: Call): PerfEntityMetricBase[] {
  return specs.map((spec) => samplesOf(spec, call))
}

function samplesOf(spec: PerfQuerySpec, call: Call): PerfEntityMetricBase {
  const { target, type } = measured(spec.entity, call)
  const seconds = spec.intervalId ?? (isRealTime(type) ? REAL_TIME_SECONDS : 300)
  const times = sampleTimes(spec, seconds, call)
  const load = loadOf(target, call.kernel)
  const isMeasured = load !== undefined && (seconds !== REAL_TIME_SECONDS || isRealTime(type))
  const newestMs = latestSample(seconds, call)
  const series: { id: PerfMetricId; values: number[] }[] = []
  for (const id of isMeasured ? wanted(spec.metricId, type, load, call) : []) {
    const counter = counters(call.settings.esx).byId.get(id.counterId)!
    const options = { seed: call.settings.seed, entity: target.ref.value, instance: id.instance, newestMs, seconds }
    series.push({ id, values: times.map((atMs) => valueAt(counter, load!, { ...options, atMs })) })
  }
  const stamps = series.length ? times.map((atMs) => new Date(atMs).toISOString()) : []
  if (spec.format === 'csv') {
    return {
      _typeName: 'PerfEntityMetricCSV',
      entity: target.ref,
      sampleInfoCSV: stamps.map((stamp) => `${seconds},${stamp}`).join(','),
      value: series.map(({ id, values }) => ({ _typeName: 'PerfMetricSeriesCSV', id, value: values.join(',') })),
    } as PerfEntityMetricBase
  }
  return {
    _typeName: 'PerfEntityMetric',
    entity: target.ref,
    sampleInfo: stamps.map((timestamp) => ({ timestamp, interval: seconds })),
    value: series.map(({ id, values }): PerfMetricSeries & { value: number[] } => ({
      _typeName: 'PerfMetricIntSeries',
      id,
      value: values,
    })),
  } as PerfEntityMetricBase
}

function latestSample(seconds: number, call: Call): number {
  const step = seconds * 1000
  return Math.floor(call.clock.now() / step) * step
}

// Times of samples after the start up to the end, oldest first; `maxSample` counts from the newest and only for real-time ones.
function sampleTimes(spec: PerfQuerySpec, seconds: number, call: Call): number[] {
  const interval = performanceContent().historicalInterval.find(({ samplingPeriod }) => samplingPeriod === seconds)
  if (!interval && seconds !== REAL_TIME_SECONDS) throw invalidArgument('querySpec.interval')
  const keptMs = (interval ? interval.length : REAL_TIME_KEPT_SECONDS) * 1000
  const step = seconds * 1000
  const now = call.clock.now()
  const start = Math.max(spec.startTime === undefined ? 0 : Date.parse(spec.startTime), now - keptMs)
  const end = Math.min(spec.endTime === undefined ? now : Date.parse(spec.endTime), now)
  const times: number[] = []
  for (let at = Math.floor(end / step) * step; at > start; at -= step) {
    times.push(at)
    if (spec.maxSample !== undefined && times.length >= spec.maxSample) break
  }
  return times.reverse()
}

function wanted(ids: readonly PerfMetricId[] | undefined, type: string, load: Load, call: Call): PerfMetricId[] {
  const available = metrics(type, load, call)
  if (!ids?.length) return available
  const { byId } = counters(call.settings.esx)
  return ids.flatMap(({ counterId, instance }) => {
    if (!byId.has(counterId)) throw invalidArgument('querySpec.metricId')
    return available.filter((one) => one.counterId === counterId && (instance === '*' || one.instance === instance))
  })
}

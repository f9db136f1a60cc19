import { monitorEventLoopDelay } from 'node:perf_hooks'
import type { Kernel } from '../../kernel/kernel.ts'
import { taskKind } from '../../kernel/task.ts'
import { type ControlOptions, ok, type Route } from './route.ts'

const MODEL_COUNTS: Record<string, string> = {
  Datacenter: 'datacenter',
  ClusterComputeResource: 'cluster',
  HostSystem: 'host',
  VirtualMachine: 'machine',
  Datastore: 'datastore',
  ResourcePool: 'pool',
  VirtualApp: 'app',
  DistributedVirtualPortgroup: 'portgroup',
  OpaqueNetwork: 'opaqueNetwork',
  Folder: 'folder',
  StoragePod: 'pod',
}

/** Live counts of the inventory under vcsim's names. */
export function modelCounts(kernel: Kernel): Record<string, number> {
  const counts: Record<string, number> = { portgroupNSX: 0, serviceContent: 0 }
  for (const name of Object.values(MODEL_COUNTS)) counts[name] = 0
  for (const definition of kernel.objects.entityDefinitions()) {
    for (const state of kernel.store.all(definition.kind!)) {
      const name = MODEL_COUNTS[definition.typeOf?.(state) ?? definition.type]
      if (name) counts[name] = (counts[name] ?? 0) + 1
      if (
        name === 'portgroup' &&
        (state as { portgroupConfig?: { backingType?: string } }).portgroupConfig?.backingType === 'nsx'
      ) {
        counts.portgroup = (counts.portgroup ?? 0) - 1
        counts.portgroupNSX = (counts.portgroupNSX ?? 0) + 1
      }
    }
  }
  return counts
}

function info(kernel: Kernel, options: ControlOptions) {
  const { settings, clock, store, sessions, tasks } = kernel
  return {
    ...options.health(),
    pid: process.pid,
    node: process.version,
    uptimeSeconds: Math.round(options.uptimeSeconds()),
    identity: settings.identity,
    seed: settings.seed,
    pace: tasks.pace,
    clock: { mode: clock.mode, now: new Date(clock.now()).toISOString() },
    data: settings.directory ?? null,
    revision: store.revision,
    sessions: sessions.all().length,
    inventory: modelCounts(kernel),
  }
}

function labels(values: Readonly<Record<string, string>>): string {
  const text = Object.entries(values).map(
    ([name, value]) => `${name}="${value.replace(/\\/g, '\\\\').replace(/"/g, '\\"').replace(/\n/g, '\\n')}"`,
  )
  return text.length === 0 ? '' : `{${text.join(',')}}`
}

interface Sample {
  readonly labels: Readonly<Record<string, string>>
  readonly value: number
}

function metric(name: string, type: 'counter' | 'gauge', help: string, samples: readonly Sample[]): string {
  const lines = samples.map((sample) => `${name}${labels(sample.labels)} ${sample.value}`)
  return `# HELP ${name} ${help}\n# TYPE ${name} ${type}\n${lines.join('\n')}\n`
}

const one = (value: number): Sample[] => [{ labels: {}, value }]

/** Counts and sizes in Prometheus' text form. */
function metrics(kernel: Kernel, options: ControlOptions): string {
  const { store, journal, sessions } = kernel
  const entities = store.kinds().map((kind) => ({ labels: { kind: kind.name }, value: store.count(kind) }))
  const memory = process.memoryUsage()
  const cpu = process.cpuUsage()
  const totals = journal.totals()
  const labels = ({ api, operation, fault }: (typeof totals)[number]) => ({ api, operation, fault })
  const calls = totals.map((total) => ({ labels: labels(total), value: total.calls }))
  const times = totals.map((total) => ({ labels: labels(total), value: total.ms / 1000 }))
  const { version } = options.health()
  return [
    metric('vcemu_info', 'gauge', 'Version of the program.', [{ labels: { version }, value: 1 }]),
    metric('vcemu_calls_total', 'counter', 'Calls by API, operation and fault.', calls),
    metric('vcemu_call_seconds_total', 'counter', 'Time that calls took, waiting included.', times),
    metric('vcemu_entities', 'gauge', 'Entities by kind.', entities),
    metric('vcemu_tasks_unfinished', 'gauge', 'Tasks that are queued or run.', one(store.count(taskKind))),
    metric('vcemu_sessions', 'gauge', 'Sessions that are alive.', one(sessions.all().length)),
    metric('vcemu_revision', 'counter', 'Operations that changed something.', one(store.revision)),
    metric('vcemu_read_only', 'gauge', '1 while nothing can be stored.', one(store.failure ? 1 : 0)),
    metric('vcemu_start_time_seconds', 'gauge', 'When it was started.', one(options.startedMs / 1000)),
    metric(
      'vcemu_event_loop_delay_seconds',
      'gauge',
      'How late the event loop was since the last look at this, by quantile.',
      loopDelay(kernel),
    ),
    metric('nodejs_heap_size_used_bytes', 'gauge', 'Used heap.', one(memory.heapUsed)),
    metric('process_resident_memory_bytes', 'gauge', 'Resident memory.', one(memory.rss)),
    metric('process_cpu_seconds_total', 'counter', 'CPU time.', one((cpu.user + cpu.system) / 1e6)),
  ].join('')
}

const LOOP = Symbol('event loop delay')

// Measured from the first look on: nobody pays for what nobody reads.
function loopDelay(kernel: Kernel): { labels: Record<string, string>; value: number }[] {
  const histogram = kernel.service(LOOP, () => {
    const made = monitorEventLoopDelay({ resolution: 10 })
    made.enable()
    return made
  })
  const found = [0.5, 0.99, 1].map((quantile) => ({
    labels: { quantile: String(quantile) },
    // The resolution of the measurement is part of what it reads.
    value: histogram.count === 0 ? 0 : Math.max(0, histogram.percentile(quantile * 100) / 1e9 - 0.01),
  }))
  histogram.reset()
  return found
}

const HEALTH = { $ref: '#/components/schemas/Health' }

/** What answers whoever asks: orchestrators carry no token. */
export const healthRoute: Route = {
  method: 'GET',
  path: '/health',
  id: 'getHealth',
  summary: 'Whether a real call would be answered. Needs no token.',
  answer: HEALTH,
  errors: { 503: 'starting, stopping or unable to store' },
  handle: ({ options }) => {
    const health = options.health()
    return { status: health.status === 'ready' ? 200 : 503, json: health }
  },
}

export const aboutRoutes: readonly Route[] = [
  healthRoute,
  {
    method: 'GET',
    path: '/info',
    id: 'getInfo',
    summary: 'What runs, for how long, and how much it holds.',
    answer: { $ref: '#/components/schemas/Info' },
    handle: ({ kernel, options }) => ok(info(kernel, options)),
  },
  {
    method: 'GET',
    path: '/metrics',
    id: 'getMetrics',
    summary: 'Counts and sizes in the text form of Prometheus.',
    answer: { type: 'string' },
    handle: ({ kernel, options }) => ({
      text: metrics(kernel, options),
      type: 'text/plain; version=0.0.4; charset=utf-8',
    }),
  },
]

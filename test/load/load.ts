import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import { type ApiClient, connectToAll } from '../crash/api-client.ts'
import { readIds, readTags, readWorld, type Tags } from '../crash/read-world.ts'
import { type ServerProcess, startServer } from '../crash/server-process.ts'
import { findSite } from '../crash/site.ts'
import { connectTo, one, readOne } from '../crash/soap-client.ts'
import { endOf, type Site } from '../crash/step.ts'
import { nextStep } from '../crash/steps.ts'
import { EMPTY, SITE_FLAGS, textOf, type WorkerRecord } from '../crash/world-record.ts'
import { dice } from '../store/model.ts'
import { EventWatcher } from './event-watcher.ts'
import { LoadWatcher } from './watcher.ts'

export interface LoadOptions {
  readonly clients: number
  /** Watchers over SOAP, and as many over VI/JSON; one more of each as a user whose rights come and go. */
  readonly watchers: number
  readonly seconds: number
  readonly seed: number
  /** Longest time between two cuts, at which everything is compared. */
  readonly cutSeconds: number
  readonly onCut?: (line: string) => void
}

export interface LoadReport {
  readonly steps: number
  readonly cuts: number
  readonly restores: number
  readonly updates: number
  readonly lost: number
  readonly leaves: number
  /** Of the event loop, in ms: the worst 99th percentile between two cuts. */
  readonly loopP99Ms: number
  /** Events that a history collector told, each once. */
  readonly events: number
  /** Resident memory in MB at each cut. */
  readonly residentMb: readonly number[]
  /** MB in use at each cut once garbage is gone. */
  readonly heapMb: readonly number[]
}

interface Worker {
  readonly prefix: string
  record: WorkerRecord
  ids: Map<string, string>
  count: number
  client: ApiClient
  error?: Error
}

const READER = 'load-reader'
const READ_ONLY = -2
const NO_ACCESS = -5

/** Many clients change things over all APIs while watchers follow; at every cut all of them are held against what the server says. Throws at the first difference. */
export async function runLoad(options: LoadOptions): Promise<LoadReport> {
  const base = mkdtempSync(join(tmpdir(), 'vcemu-load-'))
  const roll = dice(options.seed)
  let server: ServerProcess | undefined
  try {
    server = await startServer(join(base, 'data'), SITE_FLAGS)
    return await load(server, options, roll)
  } finally {
    await server?.kill()
    rmSync(base, { recursive: true, force: true })
  }
}

async function load(server: ServerProcess, options: LoadOptions, roll: (below: number) => number): Promise<LoadReport> {
  const { port } = server
  const site = await findSite(port)
  const admin = await connectToAll(port)
  const workers: Worker[] = []
  for (let i = 0; i < options.clients; i++)
    workers.push({ prefix: `w${i}-`, record: EMPTY, ids: new Map(), count: 0, client: await connectToAll(port) })
  const reader = await connectToAll(port, READER)
  const watchers = [new LoadWatcher(reader, false), new LoadWatcher(await connectToAll(port, READER), true)]
  for (let i = 0; i < options.watchers; i++)
    for (const isJson of [false, true]) watchers.push(new LoadWatcher(await connectToAll(port), isJson))
  await permit(admin, site.get('vmFolder')!, READ_ONLY)
  for (const watcher of watchers) await watcher.start()
  const events = new EventWatcher(await connectTo(port))
  await events.start()

  const report = { steps: 0, cuts: 0, restores: 0, loopP99Ms: 0, residentMb: [] as number[], heapMb: [] as number[] }
  let saved: readonly WorkerRecord[] | undefined
  const until = performance.now() + options.seconds * 1000
  await readMetrics(port)
  while (performance.now() < until) {
    const stop = { isOver: false }
    const following = watchers.map((watcher) => watcher.follow(roll))
    const reading = events.follow(stop).catch((error: unknown) => error)
    const running = workers.map((worker) => work(worker, site, roll, stop, () => report.steps++))
    const cutMs = Math.min(until - performance.now(), 1000 + roll(options.cutSeconds * 1000))
    const togglingUntil = performance.now() + cutMs
    for (let role = NO_ACCESS; performance.now() < togglingUntil; role = role === NO_ACCESS ? READ_ONLY : NO_ACCESS) {
      await sleep(Math.min(400 + roll(800), Math.max(1, togglingUntil - performance.now())))
      await permit(admin, site.get('vmFolder')!, role)
    }
    const figures = await readMetrics(port)
    stop.isOver = true
    await Promise.all(running)
    const wrong = await reading
    if (wrong) throw wrong
    for (const { error } of workers) if (error) throw error
    if (saved && roll(2)) {
      await control(port, '/snapshots/load/restore')
      for (const [i, worker] of workers.entries()) worker.record = { ...saved[i]!, files: worker.record.files }
      saved = undefined
      report.restores++
    } else if (!saved) {
      await control(port, '/snapshots/load')
      saved = workers.map(({ record }) => record)
    }
    for (const watcher of watchers) watcher.stop()
    await Promise.all(following)
    for (const watcher of watchers) await watcher.compare()
    await events.compare()
    const tags = await readTags(admin)
    for (const worker of workers) await checkWorld(worker, tags)
    for (const watcher of watchers) watcher.resume()
    report.cuts++
    report.loopP99Ms = Math.max(report.loopP99Ms, figures.loopP99Ms)
    report.residentMb.push(figures.residentMb)
    report.heapMb.push(await server.heapMb())
    if (/internal error|nothing can be stored/.test(server.log())) throw new Error(server.log().slice(0, 3000))
    options.onCut?.(
      `cut ${report.cuts}: ${report.steps} steps, ${watchers[0]!.objectCount} VMs, resident ${figures.residentMb.toFixed(0)} MB, event loop p99 ${figures.loopP99Ms.toFixed(1)} ms`,
    )
  }
  const sum = (of: (watcher: LoadWatcher) => number) => watchers.reduce((total, watcher) => total + of(watcher), 0)
  for (const { client } of workers) client.close()
  for (const watcher of watchers) watcher.close()
  events.close()
  admin.close()
  return {
    ...report,
    events: events.count,
    updates: sum(({ counts }) => counts.updates),
    lost: sum(({ counts }) => counts.lost),
    leaves: sum(({ counts }) => counts.leaves),
  }
}

async function permit({ soap }: ApiClient, folder: string, role: number): Promise<void> {
  await soap.call(
    'SetEntityPermissions',
    'AuthorizationManager',
    'AuthorizationManager',
    `<entity type="Folder">${folder}</entity><permission><principal>VSPHERE.LOCAL\\${READER}</principal><group>false</group><roleId>${role}</roleId><propagate>true</propagate></permission>`,
  )
}

async function control(port: number, path: string): Promise<void> {
  const { status } = await fetch(`http://127.0.0.1:${port}/_vcemu${path}`, { method: 'POST' })
  if (status >= 300) throw new Error(`POST ${path}: ${status}`)
}

async function readMetrics(port: number): Promise<{ residentMb: number; loopP99Ms: number }> {
  const text = await (await fetch(`http://127.0.0.1:${port}/_vcemu/metrics`)).text()
  const value = (name: string) => {
    const line = text.split('\n').find((one) => one.startsWith(`${name} `))
    if (line === undefined) throw new Error(`no metric ${name}`)
    return Number(line.slice(name.length + 1))
  }
  return {
    residentMb: value('process_resident_memory_bytes') / 1024 / 1024,
    loopP99Ms: value('vcemu_event_loop_delay_seconds{quantile="0.99"}') * 1000,
  }
}

/** One client's changes until it is told to stop; nobody else touches what it has, so nothing may fail. */
async function work(
  worker: Worker,
  shared: ReadonlyMap<string, string>,
  roll: (below: number) => number,
  stop: { isOver: boolean },
  onDone: () => void,
): Promise<void> {
  const { client, prefix } = worker
  let what = ''
  try {
    while (!stop.isOver) {
      const site: Site = {
        ids: new Map([...worker.ids, ...shared]),
        onlyQuick: Object.keys(worker.record.vms).length > 5,
      }
      const step = nextStep(worker.record, site, `${prefix}${++worker.count}`, roll)
      what = step.what
      const task = await step.send(client)
      if (task !== undefined) await ended(client, task)
      const before = worker.record
      worker.record = step.after
      worker.ids = await readIds(client, prefix, worker.ids, before, step.after)
      onDone()
      await sleep(roll(20))
    }
  } catch (error) {
    worker.error = new Error(`${what}: ${error instanceof Error ? error.message : String(error)}`)
    stop.isOver = true
  }
}

async function ended({ soap }: ApiClient, task: string): Promise<void> {
  for (;;) {
    const info = await readOne(soap, 'Task', task, 'info')
    const end = endOf(info)
    if (end === 'success') return
    if (end !== undefined) throw new Error(`${one(info, 'descriptionId')?.text} ended in ${end}`)
    await sleep(10)
  }
}

/** Holds what the server has of a worker against what that believes; ids may be others after a restore. */
async function checkWorld(worker: Worker, tags: Tags): Promise<void> {
  const { record, ids } = await readWorld(worker.client, worker.prefix, tags)
  worker.ids = ids
  if (textOf(record) !== textOf(worker.record))
    throw new Error(`${worker.prefix} holds\n${textOf(record)}\n\nexpected\n${textOf(worker.record)}`)
}

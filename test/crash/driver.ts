import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import Database from 'better-sqlite3'
import { dice } from '../store/model.ts'
import { type ApiClient, connectToAll, Refused } from './api-client.ts'
import { attemptedFrames, isInCheckpoint, killInCheckpoint } from './checkpoint-kill.ts'
import { readIds, readWorld } from './read-world.ts'
import { type ServerProcess, startServer } from './server-process.ts'
import { findSite } from './site.ts'
import { one, readOne, type SoapClient, SoapFault } from './soap-client.ts'
import { endOf, type Site, type Step } from './step.ts'
import { nextStep } from './steps.ts'
import { EMPTY, SITE_FLAGS, textOf, type WorkerRecord } from './world-record.ts'

export interface CrashOptions {
  readonly kills: number
  readonly workers: number
  readonly seed: number
  readonly pace: 'instant' | 'realistic'
  /** Longest time from ready to the kill. */
  readonly upToMs: number
  /** Each of so many kills waits for a checkpoint of the write-ahead log, and is in it; 0: none. */
  readonly everyCheckpoint?: number
  readonly onRound?: (line: string) => void
}

export interface CrashReport {
  readonly kills: number
  readonly steps: number
  /** Steps that were under way when the server was killed: by then sent, or accepted as a task. */
  readonly sent: number
  readonly accepted: number
  /** Kills while a snapshot was being restored. */
  readonly restores: number
  /** Kills between the beginning and the end of a checkpoint, as the log's index says. */
  readonly checkpoints: number
  /** Kills while a file was being uploaded. */
  readonly uploads: number
}

interface Worker {
  readonly prefix: string
  /** What is acknowledged. */
  record: WorkerRecord
  /** What was sent and not seen to end. */
  open: { step: Step; task: string | undefined; accepted: boolean } | undefined
  ids: Map<string, string>
  count: number
  /** The last things that happened, for whoever has to find out why something is missing. */
  readonly history: string[]
  /** The server was killed while a snapshot was restored. */
  restoring?: { how: string; before: WorkerRecord; after: WorkerRecord; seed: number } | undefined
}

/** Each of so many kills is in a restore, or after a snapshot. */
const EVERY_RESTORE = 5
const HOW_LONG_TASKS_MAY_TAKE_MS = 40_000

/**
 * Several clients change things on a server with a data directory; it is killed at random moments and started again, and everything
 * that it had acknowledged is looked for. Throws with what is missing, half there or damaged.
 */
export async function crashAgainAndAgain(options: CrashOptions): Promise<CrashReport> {
  const base = mkdtempSync(join(tmpdir(), 'vcemu-crash-'))
  const directory = join(base, 'data')
  const roll = dice(options.seed)
  const workers = Array.from(
    { length: options.workers },
    (_, i): Worker => ({
      prefix: `w${i}-`,
      record: EMPTY,
      open: undefined,
      ids: new Map(),
      count: 0,
      history: [],
    }),
  )
  const report = { kills: 0, steps: 0, sent: 0, accepted: 0, restores: 0, checkpoints: 0, uploads: 0 }
  let saved: readonly WorkerRecord[] | undefined
  let server: ServerProcess | undefined
  try {
    for (; report.kills <= options.kills; report.kills++) {
      server = await startServer(directory, ['--pace', options.pace, ...SITE_FLAGS])
      const site = await findSite(server.port)
      for (const worker of workers) {
        if (worker.open) report[worker.open.accepted ? 'accepted' : 'sent']++
        if (worker.open?.step.what.startsWith('upload')) report.uploads++
      }
      await verify(server, workers, options)
      if (report.kills === options.kills) break
      if (report.kills % EVERY_RESTORE === 1) {
        if (saved && roll(2)) {
          const how = await killWhileRestoring(server, workers, saved, options, roll)
          report.restores++
          checkFile(directory, base)
          options.onRound?.(`kill ${report.kills + 1}: in a restore, ${how}`)
          continue
        }
        await control(server.port, 'POST', '/snapshots/crash')
        saved = workers.map(({ record }) => record)
      }
      const before = report.steps
      const { everyCheckpoint = 0 } = options
      const attempted = attemptedFrames(directory)
      const isCheckpoint = everyCheckpoint > 0 && report.kills % everyCheckpoint === 0
      const stop: Stop = { isKilled: false, isPaused: false, isHeavy: isCheckpoint }
      const errors: Error[] = []
      const running = workers.map((worker) =>
        work(server!.port, worker, site, options, roll, stop, () => report.steps++).catch((error: Error) =>
          errors.push(error),
        ),
      )
      if (isCheckpoint) {
        const killer = killInCheckpoint(server.pid, directory, attempted, roll(20) / 10)
        stop.isKilledBy = killer.isKilled
        await killer.ended
      } else {
        await sleep(10 + roll(options.upToMs))
        // Once it is quiet, what was committed is moved into the tables.
        stop.isPaused = roll(4) === 0
        if (stop.isPaused) await sleep(250 + roll(200))
      }
      stop.isKilled = true
      await server.kill()
      await Promise.all(running)
      if (errors[0]) throw errors[0]
      const isInside = isInCheckpoint(directory, attempted)
      if (isInside) report.checkpoints++
      checkLog(server)
      checkFile(directory, base)
      options.onRound?.(
        `kill ${report.kills + 1}: ${report.steps - before} steps${isInside ? ', in a checkpoint' : ''}`,
      )
    }
    return report
  } finally {
    await server?.kill()
    rmSync(base, { recursive: true, force: true })
  }
}

async function control(port: number, method: string, path: string): Promise<void> {
  const { status } = await fetch(`http://127.0.0.1:${port}/_vcemu${path}`, { method })
  if (status >= 300) throw new Error(`${method} ${path}: ${status}`)
}

/**
 * Restores the snapshot and kills the server meanwhile: all workers then have what was saved, or all what they had. People's own files
 * are not part of a snapshot.
 */
async function killWhileRestoring(
  server: ServerProcess,
  workers: readonly Worker[],
  saved: readonly WorkerRecord[],
  options: CrashOptions,
  roll: (below: number) => number,
): Promise<string> {
  const restored = workers.map(({ record }, i) => ({ ...saved[i]!, files: record.files }))
  const answer = control(server.port, 'POST', '/snapshots/crash/restore').then(
    () => 'answered',
    () => 'not answered',
  )
  const how = await Promise.race([answer, sleep(roll(60)).then(() => 'not answered')])
  await server.kill()
  checkLog(server)
  for (const [i, worker] of workers.entries())
    worker.restoring = { how, before: worker.record, after: restored[i]!, seed: options.seed }
  return how
}

interface Stop {
  isKilled: boolean
  isPaused: boolean
  readonly isHeavy: boolean
  /** Somebody else kills it, at a moment that only that knows. */
  isKilledBy?: () => boolean
}

/** One client's work until the server goes away. */
async function work(
  port: number,
  worker: Worker,
  shared: ReadonlyMap<string, string>,
  { pace }: CrashOptions,
  roll: (below: number) => number,
  stop: Stop,
  onDone: () => void,
): Promise<void> {
  let client: ApiClient | undefined
  try {
    client = await connectToAll(port)
    while (!stop.isKilled) {
      if (stop.isPaused) {
        await sleep(5)
        continue
      }
      const site: Site = {
        ids: new Map([...worker.ids, ...shared]),
        onlyQuick: pace === 'realistic',
        isHeavy: stop.isHeavy,
      }
      const step = nextStep(worker.record, site, `${worker.prefix}${++worker.count}`, roll)
      worker.open = { step, task: undefined, accepted: false }
      const task = await step.send(client)
      worker.open = { step, task, accepted: true }
      if (task !== undefined) await finish(client.soap, task, step)
      const before = worker.record
      worker.record = step.after
      worker.open = undefined
      note(worker, step.what)
      onDone()
      worker.ids = await readIds(client, worker.prefix, worker.ids, before, step.after)
    }
  } catch (error) {
    // After the kill everything may fail; before it, nothing.
    if (!(stop.isKilled || stop.isKilledBy?.()) || error instanceof SoapFault || error instanceof Refused)
      throw new Error(`${worker.open?.step.what}: ${(error as Error).message}`)
  } finally {
    client?.close()
  }
}

function note({ history }: Worker, what: string): void {
  history.push(what)
  if (history.length > 12) history.shift()
}

/** Waits for the end of a task. Throws when it fails: nobody else touches what the worker has. */
async function finish(client: SoapClient, task: string, step: Step): Promise<void> {
  for (const started = performance.now(); ; await sleep(20)) {
    const end = endOf(await readOne(client, 'Task', task, 'info'))
    if (end === 'success') return
    if (end !== undefined) throw new Error(`${step.what} ended in ${end}`)
    if (performance.now() - started > HOW_LONG_TASKS_MAY_TAKE_MS) throw new Error(`${step.what}: ${task} does not end`)
  }
}

/** Compares what every worker believes with what the started server holds, and goes on from there. */
async function verify(server: ServerProcess, workers: readonly Worker[], options: CrashOptions): Promise<void> {
  const api = await connectToAll(server.port)
  const client = api.soap
  try {
    for (const worker of workers) {
      if (worker.open?.task !== undefined) await finish(client, worker.open.task, worker.open.step)
    }
    await everyTaskEnds(client)
    const found = []
    for (const worker of workers)
      found.push(
        await readWorld(api, worker.prefix).catch((error: Error) => {
          const open = worker.open ? `in ${worker.open.step.what}` : 'in nothing'
          throw new Error(`${error.message} (killed ${open}; seed ${options.seed}; ${worker.history.join(', ')})`)
        }),
      )
    await checkDump(
      server.port,
      found.map(({ record }) => record),
    )
    checkRestored(
      workers,
      found.map(({ record }) => record),
    )
    for (const [i, worker] of workers.entries()) {
      const { record, ids } = found[i]!
      const now = textOf(record)
      const { open } = worker
      const allowed = [...(open?.accepted ? [] : [worker.record]), ...(open ? [open.step.after] : [])].map(textOf)
      if (!allowed.includes(now))
        throw new Error(
          `after ${open ? `${open.accepted ? 'accepted' : 'sent'}: ${open.step.what}` : 'no open step'} (seed ${options.seed}; ${worker.history.join(', ')})\nheld\n${now}\n\nexpected\n${allowed.join('\n\nor\n')}`,
        )
      worker.record = record
      worker.ids = ids
      if (worker.open) note(worker, `killed in ${worker.open.step.what}`)
      else note(worker, 'killed')
      worker.open = undefined
    }
  } finally {
    client.close()
  }
}

/**
 * The canonical dump holds what clients see and nothing else: every VM of a worker with its values, no tag, field, folder or claim that
 * nobody knows, and no task that has not ended.
 */
async function checkDump(port: number, records: readonly WorkerRecord[]): Promise<void> {
  const answer = await fetch(`http://127.0.0.1:${port}/_vcemu/state`)
  const { kinds } = (await answer.json()) as { kinds: Record<string, Record<string, Dumped>> }
  const isMine = (name: string | undefined) => name !== undefined && /^w\d+-/.test(name)
  const names = (kind: string) =>
    Object.values(kinds[kind] ?? {})
      .map(({ name }) => name)
      .filter(isMine)
      .sort()
  const expectSame = (what: string, is: unknown, wanted: unknown) => {
    if (JSON.stringify(is) !== JSON.stringify(wanted))
      throw new Error(`the dump's ${what}\n${JSON.stringify(is)}\nexpected\n${JSON.stringify(wanted)}`)
  }
  const lines = Object.values(kinds.VirtualMachine ?? {})
    .filter(({ name }) => isMine(name))
    .map(({ name, runtime, config }) =>
      [name, runtime?.powerState, config?.hardware.numCPU, config?.hardware.memoryMB, config?.annotation ?? ''].join(
        ' ',
      ),
    )
  const wanted = records
    .flatMap(({ vms }) => Object.values(vms))
    .map((vm) => [vm.name, vm.power, vm.cpus, vm.memory, vm.annotation].join(' '))
  expectSame('VMs', lines.sort(), wanted.sort())
  expectSame('folders', names('Folder'), records.flatMap(({ folders }) => folders).sort())
  expectSame('tags', names('Tag'), records.flatMap(({ tags }) => tags).sort())
  const attached = records
    .flatMap(({ vms }) => Object.values(vms))
    .flatMap(({ tags }) => tags.split(' ').filter(Boolean))
  expectSame('associations', Object.keys(kinds.TagAssociation ?? {}).length, attached.length)
  const snapshots = records
    .flatMap(({ vms }) => Object.values(vms))
    .flatMap((vm) => vm.snapshots.map(({ name }) => name))
  expectSame('snapshots', names('VirtualMachineSnapshot'), [...snapshots].sort())
  for (const kind of ['Task', 'Claim']) expectSame(kind, Object.keys(kinds[kind] ?? {}), [])
}
interface Dumped {
  readonly name?: string
  readonly runtime?: { readonly powerState: string }
  readonly config?: {
    readonly annotation?: string
    readonly hardware: { readonly numCPU: number; readonly memoryMB: number }
  }
}

function checkRestored(workers: readonly Worker[], found: readonly WorkerRecord[]): void {
  if (!workers[0]?.restoring) return
  const { how, seed } = workers[0].restoring
  const is = (which: 'before' | 'after') =>
    workers.every(({ restoring }, i) => textOf(restoring![which]) === textOf(found[i]!))
  if (!is('after') && (how === 'answered' || !is('before'))) {
    const texts = (records: readonly WorkerRecord[]) => records.map(textOf).join('\n')
    const [before, after] = (['before', 'after'] as const).map((which) =>
      texts(workers.map((w) => w.restoring![which])),
    )
    throw new Error(`a restore (${how}, seed ${seed})\nheld\n${texts(found)}\n\nbefore\n${before}\n\nafter\n${after}`)
  }
  for (const [i, worker] of workers.entries()) {
    worker.record = found[i]!
    worker.restoring = undefined
  }
}

async function everyTaskEnds(client: SoapClient): Promise<void> {
  const recent = await readOne(client, 'TaskManager', 'TaskManager', 'recentTask')
  for (const task of recent?.children ?? []) {
    for (const started = performance.now(); ; await sleep(20)) {
      const info = await readOne(client, 'Task', task.text, 'info')
      if (endOf(info) !== undefined) break
      if (performance.now() - started > HOW_LONG_TASKS_MAY_TAKE_MS)
        throw new Error(`${task.text} ${one(info, 'descriptionId')?.text} does not end`)
    }
  }
}

function checkLog(server: ServerProcess): void {
  if (/internal error|nothing can be stored/.test(server.log())) throw new Error(server.log().slice(0, 3000))
}

/** The database as the kill left it is whole. A copy is opened, so that the server finds everything as it was. */
/** Writes wait from 32 MB on; one commit may be large. */
const MOST_LOG_MB = 64

function checkFile(directory: string, base: string): void {
  const copy = join(base, 'copy')
  rmSync(copy, { recursive: true, force: true })
  mkdirSync(copy)
  for (const name of readdirSync(directory))
    if (name.startsWith('vcemu.db')) cpSync(join(directory, name), join(copy, name))
  if (!existsSync(join(copy, 'vcemu.db'))) throw new Error('there is no database')
  const logMb = (statSync(join(copy, 'vcemu.db-wal'), { throwIfNoEntry: false })?.size ?? 0) / 1024 / 1024
  const database = new Database(join(copy, 'vcemu.db'))
  try {
    const result = database.pragma('integrity_check', { simple: true })
    if (result !== 'ok') throw new Error(`integrity_check: ${result}`)
    if (logMb > MOST_LOG_MB) throw new Error(`the write-ahead log has grown to ${logMb.toFixed(0)} MB`)
  } finally {
    database.close()
  }
}

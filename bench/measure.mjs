import { median } from './judge.mjs'
import { RestClient } from './rest.mjs'
import { cpuMs, quiet } from './servers.mjs'
import { Client } from './soap.mjs'

/** A server's processor time is looked at so often while a round waits for enough of it. */
const LOOK_MS = 100

async function workersOf(row, server, isReader) {
  const workers = Array.from({ length: row.clients }, (_, number) => ({
    ...{ server, number, of: row.clients, at: 0, isReader, client: new Client(server) },
  }))
  for (const worker of workers) await row.setup(worker)
  return workers
}

async function dismiss(row, workers) {
  for (const worker of workers) {
    await row.done(worker)
    worker.client.close()
  }
}

/**
 * One round of a row on one server: operations for at least `budgetMs` and until the server used `leastCpuMs`, at most for
 * `mostMs`. What a change leaves for the server to do belongs to the round, so writes are waited out.
 */
async function round({ row, server, workers, isDirty }, { budgetMs, leastCpuMs, mostMs, settleMs }) {
  const times = []
  let operations = 0
  let cpu = 0
  const started = performance.now()
  const before = cpuMs(server.pid)
  let looked = 0
  let isEnough = false
  const isOver = () => {
    const ms = performance.now() - started
    if (ms < budgetMs || isEnough) return isEnough
    if (ms > mostMs) isEnough = true
    else if (ms > looked + LOOK_MS) {
      looked = ms
      isEnough = (isDirty ? cpu : cpuMs(server.pid) - before) >= leastCpuMs
    }
    return isEnough
  }
  await Promise.all(
    workers.map(async (worker) => {
      for (let i = 0; i === 0 || !isOver(); i++) {
        if (isDirty) await row.before(worker)
        const start = isDirty ? cpuMs(server.pid) : 0
        const begun = performance.now()
        const { ms, count = 1 } = (await row.run(worker, worker.turn++)) ?? {}
        times.push((ms ?? performance.now() - begun) / count)
        operations += count
        if (isDirty) cpu += cpuMs(server.pid) - start
      }
    }),
  )
  if (row.isWrite) await quiet(server, settleMs)
  if (!isDirty) cpu = cpuMs(server.pid) - before
  return { times, operations, cpu }
}

function sum(rounds) {
  const operations = rounds.reduce((total, one) => total + one.operations, 0)
  const cpu = rounds.reduce((total, one) => total + one.cpu, 0)
  return { operations, cpuMs: cpu / operations, p50Ms: median(rounds.flatMap(({ times }) => times)) }
}

/** A row that does at the echo server what the requests of `trace` did elsewhere, with the same sizes. */
function echoOf(row, trace) {
  return {
    ...row,
    isWrite: false,
    setup: async (worker) => {
      worker.rest = new RestClient(worker.server)
      worker.rest.session = 'e'.repeat(40)
    },
    done: async ({ rest }) => rest.close(),
    run: async ({ rest }) => {
      for (const { method, sent, received } of trace)
        await rest.request(method, `/${received}`, sent > 0 ? 'e'.repeat(Math.max(0, sent - 2)) : undefined)
    },
  }
}

/** What one operation of a REST row sends and receives. */
async function traceOf(row, server) {
  const [worker, ...others] = await workersOf(row, server)
  worker.rest.trace = []
  await row.run(worker, 0)
  const { trace } = worker.rest
  worker.rest.trace = undefined
  await dismiss(row, [worker, ...others])
  return trace
}

/**
 * A row on its sides in turns (A B B A …), after a short round each that does not count. Sides are `{ server, isReader?, isDirty? }`;
 * `echo` is a server that gets the same requests before and after each turn. Gives a figure for each side, and the echo's.
 */
export async function measure(row, sides, effort, echo) {
  const trace = echo ? await traceOf(row, sides[0].server) : []
  const all = [...sides, ...(echo ? [{ server: echo, row: echoOf(row, trace) }] : [])].map((side) => ({ row, ...side }))
  const ready = []
  try {
    for (const side of all) {
      side.rounds = []
      side.workers = await workersOf(side.row, side.server, side.isReader)
      for (const worker of side.workers) worker.turn = 0
      ready.push(side)
      // vcsim keeps nothing from one read to the next, and its long ones are too long for a trial.
      const isTrial = !(row.isHeavy || effort.isBrief) || side.server.name !== 'vcsim'
      if (isTrial) await round(side, { ...effort, budgetMs: effort.budgetMs / 3, leastCpuMs: 0 })
    }
    const [echoed] = all.slice(sides.length)
    for (let i = 0; i < effort.rounds; i++) {
      const turn = i % 2 === effort.first ? all.slice(0, sides.length) : all.slice(0, sides.length).toReversed()
      for (const side of echoed ? [echoed, ...turn, echoed] : turn) {
        await quiet(side.server, 500)
        side.rounds.push(await round(side, effort))
      }
    }
  } finally {
    for (const { row: done, workers } of ready) await dismiss(done, workers)
  }
  return { figures: all.map(({ rounds }) => sum(rounds)), requests: trace.length }
}

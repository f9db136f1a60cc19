import { performance } from 'node:perf_hooks'
import { echoCpuMs } from './echo.mjs'
import { cpuMs } from './servers.mjs'
import { Client } from './soap.mjs'

/** One operation is measured at least this often in a round. */
const LEAST = 2

/**
 * One round of a row on one server: operations for about `budgetMs`, with their times and the server's processor time. `before` runs
 * ahead of each operation, outside of both. `user` logs in instead of the administrator.
 */
async function round(row, server, { budgetMs, before, user }) {
  const workers = Array.from({ length: row.clients }, (_, number) => ({
    server,
    number,
    of: row.clients,
    at: 0,
    client: new Client(server, undefined, user),
  }))
  await Promise.all(workers.map((worker) => row.setup(worker)))
  const times = []
  let operations = 0
  let cpu = 0
  const started = performance.now()
  const isOver = (i) => {
    const ms = performance.now() - started
    return i >= LEAST ? ms >= budgetMs : ms >= budgetMs * 4 && i > 0
  }
  const one = async (worker, i) => {
    const from = performance.now()
    const { ms, count = 1 } = (await row.run(worker, i)) ?? {}
    times.push((ms ?? performance.now() - from) / count)
    operations += count
  }
  if (before) {
    for (let i = 0; !isOver(i); i++) {
      await before(server)
      const cpuBefore = cpuMs(server.pid)
      await Promise.all(workers.map((worker) => one(worker, i)))
      cpu += cpuMs(server.pid) - cpuBefore
    }
  } else {
    const cpuBefore = cpuMs(server.pid)
    await Promise.all(
      workers.map(async (worker) => {
        for (let i = 0; !isOver(i); i++) await one(worker, i)
      }),
    )
    cpu = cpuMs(server.pid) - cpuBefore
  }
  await Promise.all(workers.map((worker) => row.done(worker)))
  for (const { client } of workers) client.agent.destroy()
  return { times, operations, cpu }
}

export const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]

function summary(rounds) {
  const operations = rounds.reduce((sum, { operations }) => sum + operations, 0)
  return {
    operations,
    cpuMs: rounds.reduce((sum, { cpu }) => sum + cpu, 0) / operations,
    p50Ms: median(rounds.flatMap(({ times }) => times)),
  }
}

/**
 * A row on both servers in turns (A B B A …), after one round each that does not count, unless the very first is what is asked for.
 * Where the floor is a multiple of a bare server, that is measured right before and after.
 */
export async function measure(row, servers, effort, identity) {
  const results = new Map(servers.map((server) => [server, []]))
  const bytes = row.floor.echo ? row.floor.bytes : undefined
  const echo = []
  if (bytes) echo.push(await echoCpuMs(identity, bytes, effort.budgetMs))
  if (!effort.isFirst) for (const server of servers) await round(row, server, effort)
  for (let i = 0; i < effort.rounds; i++)
    for (const server of i % 2 ? servers.toReversed() : servers)
      results.get(server).push(await round(row, server, effort))
  if (bytes) echo.push(await echoCpuMs(identity, bytes, effort.budgetMs))
  const found = servers.map((server) => summary(results.get(server)))
  return { ours: found[0], theirs: found[1], echoMs: bytes ? (echo[0] + echo[1]) / 2 : undefined }
}

/** How the row did against its floor, `part` of it under some conditions; `ok` is undefined where the floor is for larger inventories. */
export function judge(floor, vms, { ours, theirs, echoMs }, part = 1) {
  const parts = []
  let ok = true
  const compare = (name, is, least) => {
    if (!(is >= least)) ok = false
    parts.push(`${name} ${least}x`)
  }
  if (floor.cpu) compare('CPU', theirs.cpuMs / ours.cpuMs, floor.cpu * part)
  if (floor.p50) compare('p50', theirs.p50Ms / ours.p50Ms, floor.p50 * part)
  if (floor.p50Ms) {
    if (ours.p50Ms > floor.p50Ms) ok = false
    parts.push(`p50 ≤ ${floor.p50Ms} ms`)
  }
  if (floor.echo) {
    if (ours.cpuMs > echoMs * floor.echo) ok = false
    parts.push(`CPU ≤ ${floor.echo} × ${echoMs.toFixed(3)} ms (bare server)`)
  }
  const isFor = vms >= (floor.from ?? 0)
  if (!isFor) parts.push(`from ${floor.from} VMs`)
  return { ok: isFor ? ok : undefined, text: parts.join(', ') }
}

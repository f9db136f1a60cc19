import { performance } from 'node:perf_hooks'
import { cpuMs } from './servers.mjs'
import { Client } from './soap.mjs'

/** One round of a row on one server: operations for about `budgetMs`, with their times and the server's processor time. */
async function round(row, server, budgetMs) {
  const workers = Array.from({ length: row.clients }, (_, number) => ({
    server,
    number,
    of: row.clients,
    at: 0,
    client: new Client(server),
  }))
  await Promise.all(workers.map((worker) => row.setup(worker)))
  const times = []
  let operations = 0
  const cpuBefore = cpuMs(server.pid)
  const started = performance.now()
  await Promise.all(
    workers.map(async (worker) => {
      for (let i = 0; i < 2 || performance.now() - started < budgetMs; i++) {
        const before = performance.now()
        const { ms, count = 1 } = (await row.run(worker, i)) ?? {}
        times.push((ms ?? performance.now() - before) / count)
        operations += count
        if (performance.now() - started > budgetMs * 4) break
      }
    }),
  )
  const cpu = cpuMs(server.pid) - cpuBefore
  await Promise.all(workers.map((worker) => row.done(worker)))
  for (const { client } of workers) client.agent.destroy()
  return { times, operations, cpu }
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]

/** A row on both servers in turns (A B B A …), after one round each that does not count. */
export async function measure(row, [a, b], { rounds, budgetMs }) {
  const results = new Map([a, b].map((server) => [server, []]))
  for (const server of [a, b]) await round(row, server, budgetMs)
  for (let i = 0; i < rounds; i++)
    for (const server of i % 2 ? [b, a] : [a, b]) results.get(server).push(await round(row, server, budgetMs))
  return [a, b].map((server) => {
    const all = results.get(server)
    const operations = all.reduce((sum, one) => sum + one.operations, 0)
    return {
      operations,
      cpuMs: all.reduce((sum, one) => sum + one.cpu, 0) / operations,
      p50Ms: median(all.flatMap(({ times }) => times)),
    }
  })
}

/** How the row did against its floor; `ok` is undefined where the inventory is smaller than the floor is for. */
export function judge(floor, vms, ours, theirs) {
  const parts = []
  let ok = true
  const compare = (name, is, least) => {
    if (!(is >= least)) ok = false
    parts.push(`${name} ${least}x`)
  }
  if (floor.cpu) compare('CPU', theirs.cpuMs / ours.cpuMs, floor.cpu)
  if (floor.p50) compare('p50', theirs.p50Ms / ours.p50Ms, floor.p50)
  if (floor.p50Ms) {
    if (ours.p50Ms > floor.p50Ms) ok = false
    parts.push(`p50 ≤ ${floor.p50Ms} ms`)
  }
  const isFor = vms >= (floor.from ?? 0)
  if (!isFor) parts.push(`from ${floor.from} VMs`)
  return { ok: isFor ? ok : undefined, text: parts.join(', ') }
}

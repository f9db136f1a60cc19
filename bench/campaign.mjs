// All conditions of one size, each with all of its runs, against one pair of servers.
import { join } from 'node:path'
import { judge } from './judge.mjs'
import { measure } from './measure.mjs'
import { learn, restrict, shape, watchAll } from './prepare.mjs'
import { readAll } from './rows-read.mjs'
import { cpuMs, quiet, residentMb, startServer } from './servers.mjs'
import { Client } from './soap.mjs'

/** In the order in which they are tried: what a later one needs stays from an earlier one. */
export const CONDITIONS = {
  base: 'the inventory as both servers make it',
  shapes: 'VMs of ten shapes, each with one more disk and NIC and two options',
  dirty: 'one VM in a hundred changes before each read',
  watchers:
    'sessions follow name, power state and CPU count of every VM; vcsim, which then needs minutes for a storm, does writes in the last run only, with one client, in at most 1,000 VMs',
  reader: "a user who may read half of the VMs: ours alone, beside the administrator's figure",
  first: "ours alone, started anew for each figure; vcsim's figure is that of the base condition",
}

/** vcsim collects everything for each watcher after each change: with more VMs it is not done for minutes. */
const WATCHED_WRITES = 1000
/** How long watchers may take to end their sessions: vcsim may be busy with what it owes them for minutes. */
const FAREWELL_MS = 60_000

/** One size: the servers are started already. `tell` hears of each result, `done` when a condition is complete. */
export async function campaign({
  vms,
  ours,
  theirs,
  echo,
  runs,
  wanted,
  rows,
  isChosen,
  effort,
  watchers,
  base,
  tell,
  done,
}) {
  const entries = []
  const notes = []
  const record = async (row, condition, run, work) => {
    const known = entries.find((one) => one.row === row && one.condition === condition)
    const entry = known ?? { row, condition, vms, runs: [], error: '' }
    if (!known) entries.push(entry)
    if (entry.error) return
    try {
      const result = await work()
      entry.runs.push(result)
      tell(entry, run, result)
    } catch (error) {
      entry.error = error.message
      tell(entry, run)
    }
    if (entry.runs.length) entry.verdict = judge(row, condition, vms, entry.runs)
  }
  const pair =
    (row, more, options = {}) =>
    async () => {
      const sides = [ours, ...(options.isAlone ? [] : [theirs])].map((server) => ({ server, ...more }))
      const { figures, requests } = await measure(
        row,
        sides,
        { ...effort, ...options.effort },
        row.isEchoed ? echo : undefined,
      )
      const echoed = row.isEchoed ? figures.at(-1) : undefined
      return { ours: figures[0], theirs: options.isAlone ? undefined : figures[1], echo: echoed, requests }
    }

  const acts = {
    base: { run: (row) => pair(row, {}) },
    shapes: {
      begin: async () => {
        for (const server of [ours, theirs]) await shape(server)
      },
      run: (row) => pair(row, {}),
    },
    dirty: { run: (row) => pair(row, { isDirty: true }) },
    watchers: {
      begin: async () => {
        acts.watchers.following = []
        for (const server of [ours, theirs]) acts.watchers.following.push(await watchAll(server, watchers))
        for (const server of [ours, theirs]) await quiet(server, effort.settleMs * 20)
      },
      run: (row, run) => async () => {
        if (!row.isWrite) return pair(row, {})()
        // What vcsim owes its watchers after a few changes takes it a minute, after many changes several: its figure is taken once,
        // with one client, and when no reads follow.
        const isAlone = run < runs || row.clients > 1 || vms > WATCHED_WRITES
        const brief = { rounds: 1, isBrief: true, settleMs: effort.settleMs * 20 }
        return pair(row, {}, { isAlone, effort: brief })()
      },
      end: async () => {
        for (const [i, following] of acts.watchers.following.entries()) {
          const told = await following.stop(FAREWELL_MS)
          const text = told
            ? `${told.sets} update sets with ${told.objects} objects, ${told.errors} errors ${told.error}`
            : `their sessions had not ended after ${FAREWELL_MS / 1000} s and were cut off`
          notes.push(`${watchers} watchers at ${[ours, theirs][i].name}: ${text.trim()}`)
        }
      },
    },
    reader: {
      begin: () => restrict(ours),
      run: (row) => async () => {
        const sides = [{ server: ours }, { server: ours, isReader: true }]
        const { figures } = await measure(row, sides, effort)
        const [all, half] = figures
        const share = all.cpuMs / ours.vms.length / (half.cpuMs / ours.granted)
        return { ours: half, administrator: all, share }
      },
    },
    first: {
      run: (row, run) => async () => {
        const known = entries.find((one) => one.row === row && one.condition === 'base')?.verdict
        const figures = []
        for (let i = 0; i < (vms > WATCHED_WRITES ? 1 : 3); i++)
          figures.push(await firstRead(row, vms, join(base, `first-${vms}-${row.paths.at(-1)}-${run}-${i}`)))
        const mean = (name) => figures.reduce((sum, figure) => sum + figure[name], 0) / figures.length
        const theirs = known?.theirCpu && { cpuMs: known.theirCpu.mid, p50Ms: known.theirP50.mid }
        return { ours: { cpuMs: mean('cpuMs'), p50Ms: mean('p50Ms') }, theirs }
      },
    },
  }

  for (const server of [ours, theirs]) await learn(server)
  for (const condition of Object.keys(CONDITIONS).filter((name) => wanted.includes(name))) {
    const act = acts[condition]
    await act.begin?.()
    const chosen = rows.filter((one) => one.under.includes(condition) && isChosen(one, condition))
    // After a change vcsim is busy with its watchers for minutes: what else there is to measure comes before.
    const isLast = ({ isWrite }) => condition === 'watchers' && isWrite === true
    const ordered = [...chosen.filter((row) => !isLast(row)), ...chosen.filter(isLast)]
    for (let run = 1; run <= runs; run++)
      for (const row of ordered) await record(row, condition, run, act.run(row, run))
    await act.end?.()
    const memory = { theirs: residentMb(theirs.pid), ours: residentMb(ours.pid) }
    done({ condition, vms, entries, notes, memory })
  }
  return { vms, entries, notes }
}

/** The first read of its kind after a start. */
async function firstRead(row, vms, data) {
  const server = await startServer('vcemu', vms, data)
  try {
    await learn(server)
    const client = new Client(server)
    await client.login()
    const view = await client.view('VirtualMachine')
    await quiet(server)
    const before = cpuMs(server.pid)
    const { ms } = await readAll({ client, view, server }, row.paths)
    const figure = { cpuMs: cpuMs(server.pid) - before, p50Ms: ms }
    await client.logout()
    client.close()
    return figure
  } finally {
    await server.stop()
  }
}

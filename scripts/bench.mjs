// `npm run bench`: vcsim and ours with the same work in turns, against the floors; prints each result and writes docs/benchmark.md,
// which says how to choose sizes, rows and conditions. Exits with 1 when a floor is missed; with --short only when it cannot run.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { CONDITIONS, campaign } from '../bench/campaign.mjs'
import { measureEmulators, measureSnapshots } from '../bench/instances.mjs'
import { judgeGrowth } from '../bench/judge.mjs'
import { growthCells, instanceCells, line, pageText } from '../bench/page.mjs'
import { rows } from '../bench/rows.mjs'
import { sizeOf, startEcho, startServer } from '../bench/servers.mjs'

const { values } = parseArgs({
  options: {
    short: { type: 'boolean', default: false },
    sizes: { type: 'string' },
    runs: { type: 'string' },
    rows: { type: 'string', default: '' },
    conditions: { type: 'string', default: Object.keys(CONDITIONS).join() },
    watchers: { type: 'string' },
    note: { type: 'string', default: '' },
    'no-page': { type: 'boolean', default: false },
    'no-build': { type: 'boolean', default: false },
  },
})
const isShort = values.short
const sizes = (values.sizes ?? (isShort ? '40' : '1000,10000')).split(',').map(Number)
const runs = Number(values.runs ?? (isShort ? 1 : 3))
const watchers = Number(values.watchers ?? (isShort ? 5 : 200))
const wanted = values.conditions.split(',')
const chosen = rows.filter(({ label }) => new RegExp(values.rows).test(label))
const effort = isShort
  ? { rounds: 1, first: 0, budgetMs: 40, leastCpuMs: 0, mostMs: 500, settleMs: 100 }
  : { rounds: 2, first: 0, budgetMs: 500, leastCpuMs: 300, mostMs: 3000, settleMs: 3000 }
/** The short form does not try every row under every condition. */
const isChosen = (row, condition) => !isShort || condition === 'base' || row.isHeavy || row.floor.p50Ms
/** Seconds from start to ready, and megabytes at ready and after the benchmark, by VMs. */
const START_FLOORS = new Map([
  [10, 0.25],
  [1000, 0.7],
  [10_000, 2.5],
])
const MEMORY_FLOORS = new Map([[10_000, { ready: 250, after: 400 }]])

const began = performance.now()
const seconds = () => (performance.now() - began) / 1000
const say = (text) => console.log(`[${seconds().toFixed(0)} s] ${text}`)
const page = {
  sizes: [],
  starts: [],
  memory: [],
  instances: [],
  growth: [],
  notes: [],
  runs,
  note: values.note,
  missed: 0,
}
let broken = 0
const base = mkdtempSync(join(tmpdir(), 'vcemu-bench-'))
// The servers are gone by then, also when a signal ends the run.
process.once('exit', () => rmSync(base, { recursive: true, force: true }))

function verdict(isReached) {
  if (!isReached) page.missed++
  return isReached ? 'pass' : 'FAIL'
}

async function measureStarts(vms) {
  const starts = []
  for (let i = 0; i < (isShort ? 1 : 3); i++) {
    const server = await startServer('vcemu', vms)
    await server.stop()
    starts.push(server)
  }
  const [times, memory] = ['readyS', 'readyMb'].map((name) => starts.map((one) => one[name]).toSorted((a, b) => a - b))
  const middle = Math.floor(starts.length / 2)
  const floor = START_FLOORS.get(vms)
  const range = `${times[middle].toFixed(2)} (${times[0].toFixed(2)}–${times.at(-1).toFixed(2)})`
  const row = [
    'start to ready, s',
    vms,
    '',
    range,
    floor ? `≤ ${floor}` : '',
    floor ? verdict(times[middle] <= floor) : '',
  ]
  page.starts.push(row)
  const most = MEMORY_FLOORS.get(vms)?.ready
  const mb = memory[middle]
  page.memory.push(['at ready', vms, '', mb.toFixed(0), most ? `≤ ${most}` : '', most ? verdict(mb <= most) : ''])
  say(`start, ${vms} VMs: ${range} s, ${mb.toFixed(0)} MB`)
}

/** vcsim's part of the rows about starts. */
function tellTheirStart(vms, { readyS, readyMb }) {
  for (const [table, value] of [
    [page.starts, readyS.toFixed(1)],
    [page.memory, readyMb.toFixed(0)],
  ]) {
    const row = table.find((cells) => cells[1] === vms)
    if (row) row[2] = value
  }
}

async function measureInstances() {
  const [vms, each, rounds] = isShort ? [40, 2, 1] : [2000, 50, 7]
  const tell = (what, times, most) => {
    const { cells, isReached } = instanceCells(what, times, most)
    if (!isReached) page.missed++
    page.instances.push(cells)
    say(cells.join(' | '))
  }
  const data = join(base, 'snapshots')
  const changed = [Math.ceil(vms / 200), vms / 10, vms]
  const { saved, restored } = await measureSnapshots({ vms, watchers: each, rounds, changed, data })
  const followed = `${vms} VMs, ${each} + ${each} watchers`
  tell(`snapshot of ${followed}`, saved, 50)
  for (const { count, times } of restored) tell(`restore of ${followed}: ${count} VMs differ`, times, 50)
  const { first, later, clones } = measureEmulators(rounds * 5)
  tell('createEmulator(), first in its process', [first], 100)
  tell('createEmulator(), later', later, 100)
  tell('clone of an emulator', clones, 5)
}

function write(isComplete) {
  if (values['no-page'] || isShort) return
  writeFileSync('docs/benchmark.md', pageText({ ...page, isComplete, seconds: seconds() }))
}

async function measureSize(vms, theirs) {
  const ours = await startServer('vcemu', vms, join(base, String(vms)))
  const echo = await startEcho(ours.data)
  try {
    tellTheirStart(vms, theirs)
    say(`vcsim is ready with ${vms} VMs after ${theirs.readyS.toFixed(1)} s`)
    const size = { vms, entries: [] }
    page.sizes.push(size)
    await campaign({
      ...{ vms: sizeOf(vms), ours, theirs, echo, runs, wanted, rows: chosen, isChosen, effort, watchers, base },
      tell: (entry, run, result) => say(line(entry, run, result)),
      done({ condition, entries, notes, memory }) {
        size.entries = entries
        size.notes = notes
        const most = MEMORY_FLOORS.get(vms)?.after
        const mark = most ? verdict(memory.ours <= most) : ''
        const texts = [memory.theirs.toFixed(0), memory.ours.toFixed(0), most ? `≤ ${most}` : '', mark]
        page.memory.push([`after ${condition}`, vms, ...texts])
        write(false)
      },
    })
    for (const { verdict: found, error } of size.entries) {
      if (error) broken++
      if (found?.isMissed) page.missed++
    }
    page.notes.push(...size.notes.map((text) => `${vms} VMs: ${text}`))
  } finally {
    await Promise.all([ours, echo, theirs].map((server) => server.stop()))
  }
}

/** How each row's processor time grew between the sizes. */
function measureGrowth() {
  for (let i = 1; i < page.sizes.length; i++) {
    const [before, after] = [page.sizes[i - 1], page.sizes[i]]
    for (const { row, condition, verdict: found } of after.entries) {
      if (condition !== 'base' && condition !== 'watchers') continue
      const old = before.entries.find((entry) => entry.row === row && entry.condition === condition)
      if (!found || !old?.verdict) continue
      const figures = [old.verdict.ourCpu.mid, found.ourCpu.mid]
      const growth = judgeGrowth(row, [before.vms, after.vms], figures)
      if (growth.isMissed) page.missed++
      page.growth.push(growthCells({ row, condition, sizes: [before.vms, after.vms], figures, growth }))
    }
  }
}

if (!values['no-build']) execFileSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' })
mkdirSync('.cache/clients/bin', { recursive: true })
execFileSync('go', ['build', '-o', '../../../.cache/clients/bin/', './cmd/vcsim'], {
  cwd: 'test/clients/go',
  stdio: 'inherit',
})
// vcsim takes minutes to start: all sizes start at once, and nothing is measured beside that.
let starting = []
try {
  for (const vms of isShort ? sizes : [...new Set([10, ...sizes])]) await measureStarts(vms)
  await measureInstances()
  starting = sizes.map((vms) => startServer('vcsim', vms))
  for (const start of starting) start.catch(() => {})
  if (!isShort) {
    const small = await startServer('vcsim', 10)
    tellTheirStart(10, small)
    await small.stop()
  }
  const theirs = await Promise.all(starting)
  for (const [i, vms] of sizes.entries()) await measureSize(vms, theirs[i])
  measureGrowth()
  write(true)
} finally {
  for (const server of await Promise.allSettled(starting)) await server.value?.stop()
}
say(
  isShort
    ? `${broken} rows could not run; so short a form says nothing about floors`
    : `${page.missed} floors missed, ${broken} rows could not run`,
)
process.exitCode = broken > 0 || (page.missed > 0 && !isShort) ? 1 : 0

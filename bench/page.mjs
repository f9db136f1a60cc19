import { availableParallelism, cpus, loadavg } from 'node:os'
import { median } from './measure.mjs'

const ms = (value) =>
  value === undefined
    ? ''
    : value >= 100
      ? value.toFixed(0)
      : value >= 10
        ? value.toFixed(1)
        : value.toFixed(value < 1 ? 3 : 2)
const ratio = (theirs, ours) => (theirs === undefined ? '' : ours > 0 ? `${(theirs / ours).toFixed(1)}x` : 'too small')

/** What the page says of a condition. */
export const CONDITIONS = {
  base: '',
  first: 'Each row is the first of its kind after the start; half of the floor.',
  dirty: '1 % of the VMs get a new option before each operation, outside of what is measured; half of the floor.',
  shapes: 'Each VM has one of ten shapes: a disk, a NIC or both more, two options of its own.',
  watchers:
    '200 sessions follow name, power state and CPUs of every VM of ours in WaitForUpdatesEx. vcsim has none here (it collects every VM for each change and each watcher), so this compares our busy server with its idle one.',
  restricted:
    'A user who may read half of the VMs, per VM, beside the administrator of the same server (first pair of columns); at most 1.25 times as much.',
}

/** One line of a table: medians of the runs, with the least and the greatest ratio, and each run's verdict. */
export function rowCells({ name, clients }, runs) {
  const of = (read) => median(runs.map(read))
  const ratios = runs.map(({ ours, theirs }) => (theirs ? theirs.cpuMs / ours.cpuMs : Number.NaN))
  const verdicts = runs.map(({ verdict }) => (verdict.ok === undefined ? '–' : verdict.ok ? 'pass' : 'FAIL'))
  const span =
    runs.length > 1 && runs[0].theirs ? ` (${Math.min(...ratios).toFixed(1)}–${Math.max(...ratios).toFixed(1)})` : ''
  return [
    clients > 1 ? `${name}, ${clients} clients` : name,
    ms(of(({ theirs }) => theirs?.cpuMs)),
    ms(of(({ ours }) => ours.cpuMs)),
    ratio(
      of(({ theirs }) => theirs?.cpuMs),
      of(({ ours }) => ours.cpuMs),
    ) + span,
    ms(of(({ theirs }) => theirs?.p50Ms)),
    ms(of(({ ours }) => ours.p50Ms)),
    ratio(
      of(({ theirs }) => theirs?.p50Ms),
      of(({ ours }) => ours.p50Ms),
    ),
    runs.at(-1).verdict.text,
    new Set(verdicts).size === 1 ? (verdicts[0] === '–' ? '' : verdicts[0]) : verdicts.join(' '),
  ]
}

export const HEAD = [
  'operation',
  'vcsim CPU ms',
  'vcemu CPU ms',
  'ratio',
  'vcsim p50 ms',
  'vcemu p50 ms',
  'ratio',
  'floor',
  '',
]
const START_HEAD = ['what', 'VMs', 'vcsim', 'vcemu', 'floor', '']
const GROWTH_HEAD = ['operation', 'CPU ms by size', 'growth', 'expected']

const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')

function growth(tables) {
  const base = tables.filter(({ condition }) => condition === 'base')
  if (base.length < 2) return ''
  const rows = []
  for (const { row, runs } of base[0].rows) {
    if (!row.growth) continue
    const figures = base.flatMap(({ vms, rows }) => {
      const found = rows.find((other) => other.row === row)
      return found ? [{ vms, cpu: median(found.runs.map(({ ours }) => ours.cpuMs)) }] : []
    })
    if (figures.length < 2 || runs.length === 0) continue
    const [first, last] = [figures[0], figures.at(-1)]
    const by = `${(last.cpu / first.cpu).toFixed(1)}x for ${last.vms / first.vms}x as many VMs`
    const label = row.clients > 1 ? `${row.name}, ${row.clients} clients` : row.name
    rows.push([label, figures.map(({ vms, cpu }) => `${vms}: ${ms(cpu)}`).join(', '), by, row.growth])
  }
  return `## Growth\n\n${table(GROWTH_HEAD, rows)}\n`
}

/** docs/benchmark.md. `tables`: `{ vms, condition, rows: [{ row, runs }] }`. */
export function pageText({ startRows, tables, runs, notes }) {
  const load = loadavg()[0].toFixed(1)
  const parts = tables.map(({ vms, condition, rows }) => {
    const title = condition === 'base' ? `${vms} VMs` : `${vms} VMs: ${condition}`
    const says = CONDITIONS[condition]
    const cells = rows.map(({ row, runs }) => rowCells(row, runs))
    return `## ${title}\n\n${says ? `${says}\n\n` : ''}${table(HEAD, cells)}\n`
  })
  return `# Speed beside vcsim

Written by \`npm run bench\` (\`--runs 3\` for three runs in a row, \`--sizes 1000,10000,50000\`, \`--short\` for a quick look): both servers on
the same machine with the same inventory over HTTPS, the same requests in turns (A B B A), each row after a round that does not count, since
ours is compiled while it runs. CPU is what the server's process used for one operation, from \`/proc/PID/stat\`, in steps of 10 ms a round.
p50 is what a client waited, its own work included. Ours keeps everything on disk (\`--data\`), checks permissions and types, and keeps its
journal in all rows; vcsim keeps its inventory in memory.

Measured ${new Date().toISOString().slice(0, 16)}Z, ${runs} ${runs === 1 ? 'run' : 'runs in a row (figures are medians; ratios of the least and the best run in parentheses)'}.
${availableParallelism()} cores of ${cpus()[0]?.model ?? 'an unknown processor'}, load average at the end ${load} (the driver's own work included). Node ${process.version}, vcsim of govmomi 0.56.0.
${notes}

## Start and memory

${table(START_HEAD, startRows)}

${parts.join('\n')}
${growth(tables)}`
}

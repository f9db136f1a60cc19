import { availableParallelism, loadavg } from 'node:os'

const ms = (value) => (value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2))
const ratio = (theirs, ours) => (ours > 0 ? `${(theirs / ours).toFixed(1)}x` : 'too small')

/** A row of the table, as cells. */
export function rowCells({ name, clients }, ours, theirs, verdict) {
  const label = clients > 1 ? `${name}, ${clients} clients` : name
  return [
    label,
    ms(theirs.cpuMs),
    ms(ours.cpuMs),
    ratio(theirs.cpuMs, ours.cpuMs),
    ms(theirs.p50Ms),
    ms(ours.p50Ms),
    ratio(theirs.p50Ms, ours.p50Ms),
    verdict.text,
    verdict.ok === undefined ? '' : verdict.ok ? 'pass' : 'FAIL',
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
export const START_HEAD = ['what', 'VMs', 'vcsim', 'vcemu', 'floor', '']

const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')

/** docs/benchmark.md. */
export function pageText({ startRows, sizes, conditions }) {
  const load = loadavg()[0].toFixed(1)
  const parts = sizes.map(({ vms, rows }) => `## ${vms} VMs\n\n${table(HEAD, rows)}\n`)
  return `# Speed beside vcsim

Written by \`npm run bench\`: both servers on the same machine with the same inventory over HTTPS, the same requests in turns (A B B A).
CPU is what the server's process used for one operation, from \`/proc/PID/stat\`; it is counted in steps of 10 ms a round. p50 is what a
client waited, its own work included, so it says less where an operation takes a fraction of a millisecond. Ours keeps everything on disk
(\`--data\`) in all rows of operations; vcsim keeps it in memory.

Measured ${new Date().toISOString().slice(0, 16)}Z.
${conditions}
Load average at the end: ${load} on ${availableParallelism()} cores. Node ${process.version}, vcsim of govmomi 0.56.0.

REST, tag writes, 200 watchers, restricted users and VMs of ten shapes are not among the rows yet.

## Start and memory

${table(START_HEAD, startRows)}

${parts.join('\n')}`
}

import { availableParallelism, cpus, loadavg } from 'node:os'
import { CONDITIONS } from './campaign.mjs'
import { median } from './judge.mjs'

const ms = (value) => (value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2))
const plain = (range) => (range ? ms(range.mid) : '')
const factor = (value) => (value >= 10 ? value.toFixed(1) : value.toFixed(2))

/** The median, and from where to where the runs were. */
function spread(range, unit = 'x') {
  if (!range) return ''
  const isOne = range.least === range.most
  return `${factor(range.mid)}${unit}${isOne ? '' : ` (${factor(range.least)}–${factor(range.most)})`}`
}

const verdict = (reached) => (reached === undefined ? '' : reached ? 'pass' : 'FAIL')
/** One word for all runs that were asked something, or each run's. */
function verdicts(all) {
  const list = all.filter((one) => one !== undefined)
  return list.every((one) => one === list[0]) ? verdict(list[0]) : list.map(verdict).join(' ')
}

export const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')

const PAIR_HEAD = ['operation', 'vcsim CPU', 'vcemu CPU', 'ratio', 'vcsim p50', 'vcemu p50', 'ratio', 'floor', '']
const ECHO_HEAD = ['operation', 'echo CPU', 'vcemu CPU', 'vcemu / echo', 'vcsim CPU', 'floor', '']
const READER_HEAD = ['operation', 'administrator CPU', 'reader CPU', "administrator's share for an object", 'floor', '']

function pairRow({ row, runs, verdict: found }) {
  const one = runs.length ? found : {}
  const own = [plain(one.ourCpu), spread(one.cpuRatio)]
  return [row.label, plain(one.theirCpu), ...own, plain(one.theirP50), plain(one.ourP50), spread(one.p50Ratio)]
}

function cells(entry) {
  const { row, condition, runs, verdict: found, error } = entry
  const result = error ? `could not run: ${error.replaceAll('|', '/').slice(0, 120)}` : found.floor
  const end = [result, error ? 'FAIL' : verdicts(found.verdicts)]
  if (!found) return [row.label, ...end]
  if (row.isEchoed) {
    return [
      row.label,
      plain(found.echoCpu),
      plain(found.ourCpu),
      spread(found.echoRatio),
      plain(found.theirCpu),
      ...end,
    ]
  }
  if (condition === 'reader') {
    const all = ms(median(runs.map(({ administrator }) => administrator.cpuMs)))
    return [row.label, all, plain(found.ourCpu), spread(found.share, ''), ...end]
  }
  return [...pairRow(entry), ...end]
}

/** One line of progress. */
export function line(entry, run, result) {
  const head = `${entry.vms} VMs, ${entry.condition}, run ${run}: ${entry.row.label}`
  if (!result) return `${head}: ${entry.error}`
  const { ours, theirs, echo, share } = result
  const parts = [`CPU ${ms(ours.cpuMs)}`]
  if (theirs) parts[0] += ` against ${ms(theirs.cpuMs)} (${factor(theirs.cpuMs / ours.cpuMs)}x)`
  parts.push(`p50 ${ms(ours.p50Ms)}`)
  if (theirs) parts[1] += ` against ${ms(theirs.p50Ms)} (${factor(theirs.p50Ms / ours.p50Ms)}x)`
  if (echo) parts.push(`echo ${ms(echo.cpuMs)} (${factor(ours.cpuMs / echo.cpuMs)})`)
  if (share !== undefined) parts.push(`${factor(share)} of the administrator's`)
  return `${head}: ${parts.join(', ')}`
}

function conditionText(vms, condition, entries) {
  const here = entries.filter((entry) => entry.condition === condition)
  if (here.length === 0) return ''
  const [echoed, others] = [here.filter(({ row }) => row.isEchoed), here.filter(({ row }) => !row.isEchoed)]
  const parts = [`### ${vms} VMs, ${condition}\n\n${CONDITIONS[condition]}.`]
  const shown = (list, head) => {
    const good = list.filter(({ verdict: found }) => found).map(cells)
    if (good.length) parts.push(table(head, good))
    for (const entry of list.filter(({ error }) => error))
      parts.push(`${entry.row.label} could not run: ${entry.error}`)
  }
  shown(others, condition === 'reader' ? READER_HEAD : PAIR_HEAD)
  shown(echoed, ECHO_HEAD)
  return parts.join('\n\n')
}

/** docs/benchmark.md. */
export function pageText({ sizes, starts, memory, instances, growth, notes, runs, isComplete, note, seconds, missed }) {
  const { model = 'unknown' } = cpus()[0] ?? {}
  const load = loadavg()[0].toFixed(1)
  const conditions = sizes.flatMap(({ vms, entries }) =>
    Object.keys(CONDITIONS)
      .map((condition) => conditionText(vms, condition, entries))
      .filter((text) => text !== ''),
  )
  const growthHead = ['operation', 'condition', 'VMs', 'vcemu CPU', 'grew', 'at most', '']
  return `# Speed beside vcsim

Written by \`npm run bench\`. Both servers run on one machine with the same inventory and get the same requests over HTTPS in turns
(A B B A). All times are milliseconds for one operation. CPU is what the server's process used, from \`/proc/PID/stat\`; work that a write leaves
for later is waited out and counted. p50 is the median of what a client waited. Ours keeps everything on disk (\`--data\`), with
permissions, validation and journal on; vcsim keeps everything in memory. A figure is the median of ${runs} runs in a row against the same
two servers, with the range of the ratios; a floor is reached when it is in every run, otherwise each run's verdict is shown.

| | |
| --- | --- |
| measured | ${new Date().toISOString().slice(0, 16)}Z, in ${Math.round(seconds / 60)} minutes${isComplete ? '' : ': **the run is not complete**'} |
| machine | ${availableParallelism()} cores (${model.trim()}), load average ${load} at the end |
| versions | Node ${process.version}, vcsim of govmomi 0.56.0 |
| floors missed | ${isComplete ? missed : 'counted at the end of a run'} |
${note ? `\n${note}\n` : ''}
## How to run it

\`npm run bench\` takes about 45 minutes on two idle cores, most of it for vcsim; it needs Go for vcsim. \`--sizes 1000,10000,50000\` adds a size,
\`--runs 1\`, \`--rows REGEXP\` and \`--conditions base,shapes\` leave something out, \`--no-page\` leaves this page alone, and \`--note TEXT\` puts a
sentence above. Exit status 1: a floor was missed or a row could not run. \`--short\` takes few VMs and short rounds, writes no page and fails
only when it cannot run; the tests run it.

## Start and memory

Ready: a list of all names is complete. Ours is started three times for each size, without \`--data\`; vcsim once.

${table(['what', 'VMs', 'vcsim', 'vcemu', 'floor', ''], starts)}

${table(['resident memory, MB', 'VMs', 'vcsim', 'vcemu', 'floor', ''], memory)}

${instances.length ? `## Snapshots and emulators in a process\n\nOurs alone, with \`--data\`: what a client waits, in milliseconds, with sessions that follow every VM over SOAP and as many over VI/JSON.\n\n${table(['what', 'median', 'all', 'floor', ''], instances)}` : ''}

## Operations

${conditions.join('\n\n')}

${growth.length ? `## Growth\n\nLook-ups and changes cost the same in any inventory, with watchers too; lists cost what they return. Half as much again is allowed.\n\n${table(growthHead, growth)}\n` : ''}
${notes.map((text) => `- ${text}`).join('\n')}
`.replace(/\n{3,}/g, '\n\n')
}

/** A row of the table of snapshots and emulators: times in ms, and the longest that the median may be. */
export function instanceCells(what, times, most) {
  const middle = median(times)
  const isReached = middle <= most
  const shown = times.length > 10 ? `${ms(Math.min(...times))}–${ms(Math.max(...times))}` : times.map(ms).join(', ')
  return { cells: [what, ms(middle), shown, `≤ ${most}`, verdict(isReached)], isReached }
}

/** A row of the table of growth. */
export function growthCells({ row, condition, sizes, figures, growth }) {
  const shown = figures.map((value) => ms(value)).join(' → ')
  const word = growth.isMissed ? 'FAIL' : 'pass'
  return [row.label, condition, sizes.join(' → '), shown, `${factor(growth.times)}x`, `${factor(growth.most)}x`, word]
}

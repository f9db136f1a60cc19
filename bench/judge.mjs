/** The middle one of some numbers; of two, the larger. */
export const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]

/** Floors under conditions that allow less: reads with changes in between and first reads after a start may reach half. */
const SHARE = { dirty: 0.5, first: 0.5 }
/** A reader of half of the folders costs at most so much for an object that the administrator's figure is 80 % of it. */
const READER_SHARE = 0.8

/** What a floor asks for: pairs of a text and whether one run reached it. */
function demands(row, condition, { ours, theirs, echo, share }) {
  const list = []
  if (condition === 'reader') return [[`${READER_SHARE * 100} % of the administrator's`, share >= READER_SHARE]]
  const part = SHARE[condition] ?? 1
  const { cpu, p50, p50Ms, echo: most } = row.floor
  if (cpu && theirs) list.push([`CPU ${cpu * part}x`, theirs.cpuMs / ours.cpuMs >= cpu * part])
  if (p50 && theirs) list.push([`p50 ${p50 * part}x`, theirs.p50Ms / ours.p50Ms >= p50 * part])
  if (p50Ms) list.push([`p50 ≤ ${p50Ms} ms`, ours.p50Ms <= p50Ms])
  if (most) list.push([`≤ ${most} of an echo`, ours.cpuMs <= echo.cpuMs * most])
  return list
}

/** The verdict over all runs of a row: each run's, and the figures of the median run with the range of the ratio. */
export function judge(row, condition, vms, runs) {
  const isFor = vms >= (row.floor.from ?? 0)
  const asked = runs.map((run) => demands(row, condition, run))
  const verdicts = asked.map((list) => (list.length && isFor ? list.every(([, isMet]) => isMet) : undefined))
  // Not every run may have had both servers.
  const [most] = asked.toSorted((a, b) => b.length - a.length)
  const texts = most.map(([text]) => text)
  if (!isFor) texts.push(`from ${row.floor.from} VMs`)
  const pick = (side, name) => {
    const values = runs.flatMap((run) => (run[side] ? [run[side][name]] : []))
    return values.length ? { mid: median(values), least: Math.min(...values), most: Math.max(...values) } : undefined
  }
  const ratios = (of) => {
    const values = runs.map(of).filter((value) => Number.isFinite(value))
    return values.length ? { mid: median(values), least: Math.min(...values), most: Math.max(...values) } : undefined
  }
  return {
    floor: texts.join(', '),
    verdicts,
    isMissed: verdicts.includes(false),
    theirCpu: pick('theirs', 'cpuMs'),
    ourCpu: pick('ours', 'cpuMs'),
    theirP50: pick('theirs', 'p50Ms'),
    ourP50: pick('ours', 'p50Ms'),
    cpuRatio: ratios(({ ours, theirs }) => theirs?.cpuMs / ours.cpuMs),
    p50Ratio: ratios(({ ours, theirs }) => theirs?.p50Ms / ours.p50Ms),
    echoCpu: pick('echo', 'cpuMs'),
    echoRatio: ratios(({ ours, echo }) => ours.cpuMs / echo?.cpuMs),
    share: ratios(({ share }) => share),
  }
}

/** Look-ups may cost this much more in a larger inventory, and lists this much more than their length asks for. */
const TOLERANCE = 1.5

/** How a row's processor time grew from one size to the next, and whether that is as it should be. */
export function judgeGrowth(row, [fewer, more], [before, after]) {
  const times = after / before
  const most = (row.grows === 'linear' ? more / fewer : 1) * TOLERANCE
  return { times, most, isMissed: !(times <= most) }
}

import type { Failure, StormReport } from './storm.ts'

const mb = (bytes: number): string => (bytes / 1e6).toFixed(1)

/** Bytes that the server's heap may have grown by between the end of the first quarter and the end of the last. */
export const MAX_GROWTH = 48e6

export function grownBytes({ memory }: StormReport): number {
  return (memory.at(-1)?.heap ?? 0) - (memory[0]?.heap ?? 0)
}

export function failuresText(failures: readonly Failure[]): string {
  return failures.map(({ why, where }) => `${why}\n  ${where}`).join('\n\n')
}

/** The figures of a run, a line each. */
export function reportText(report: StormReport): string {
  const { requests, statuses, seconds, memory, operations, slowestMs } = report
  const total = Object.values(requests).reduce((sum, one) => sum + one, 0)
  const list = (counts: Readonly<Record<string, number>>): string =>
    Object.entries(counts)
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([name, count]) => `${name}: ${count}`)
      .join(', ')
  return [
    `${total} requests in ${seconds.toFixed(1)} s, ${Math.round(total / seconds)} a second, ${operations} operations`,
    `by protocol: ${list(requests)}`,
    `by status: ${list(statuses)}`,
    `slowest answer: ${Math.round(slowestMs)} ms`,
    `heap after each quarter: ${memory.map(({ heap }) => mb(heap)).join(', ')} MB; resident: ${memory.map(({ resident }) => mb(resident)).join(', ')} MB`,
    `failures: ${report.failures.length}`,
  ].join('\n')
}

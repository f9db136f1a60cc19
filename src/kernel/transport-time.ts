// Real time, for what clients wait for at the other end of a connection. Domain time is the Clock's.

/** Runs `run` after `ms` of real time (at most 24 days); returns what cancels it. */
export function afterRealTime(ms: number, run: () => void): () => void {
  const timer = setTimeout(run, Math.min(ms, 2 ** 31 - 1))
  return () => clearTimeout(timer)
}

/** How many random cases a test does: a share of what `npm run fuzz -- --count N` asks for, otherwise what fits into CI. */
export function caseCount(inCi: number, share: number): number {
  const asked = Number(process.env.VCEMU_FUZZ_COUNT ?? 0)
  return asked > 0 ? Math.ceil(asked * share) : inCi
}

/** Start of the random sequence. */
export function fuzzSeed(): number {
  return Number(process.env.VCEMU_FUZZ_SEED ?? 1)
}

/** Time limit of a test that does so many cases. */
export function limitMs(cases: number): number {
  return 60_000 + cases * 50
}

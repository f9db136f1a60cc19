import { expect, test } from 'vitest'
import { crashAgainAndAgain } from './driver.ts'

/** `npm run soak -- --kills N --seed N` asks for more. */
const kills = Number(process.env.VCEMU_SOAK_KILLS ?? 0)
const seed = Number(process.env.VCEMU_SOAK_SEED ?? 1)
const onRound = kills > 0 ? (line: string) => process.stdout.write(`${line}\n`) : undefined
const more = onRound ? { onRound } : {}

test(
  'what the API acknowledged is there after a kill, and nothing is half there',
  async () => {
    const report = await crashAgainAndAgain({
      kills: kills || 44,
      workers: 4,
      seed,
      pace: 'instant',
      upToMs: 500,
      everyCheckpoint: 5,
      ...more,
    })
    expect(report.kills).toBe(kills || 44)
    expect(report.restores).toBeGreaterThan(0)
    expect(report.checkpoints).toBeGreaterThan(2)
    expect(report.uploads).toBeGreaterThan(0)
    expect(report.steps).toBeGreaterThan(50)
  },
  240_000 + kills * 20_000,
)

test(
  'tasks that a kill interrupted go on after it, to the end that they would have had',
  async () => {
    const rounds = Math.ceil(kills / 4) || 6
    const report = await crashAgainAndAgain({
      kills: rounds,
      workers: 6,
      seed,
      pace: 'realistic',
      upToMs: 2500,
      ...more,
    })
    expect(report.accepted).toBeGreaterThan(0)
  },
  120_000 + kills * 40_000,
)

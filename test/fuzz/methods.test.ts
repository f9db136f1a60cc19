import { expect, test } from 'vitest'
import type { Ref } from '../../src/kernel/managed.ts'
import { dice } from '../store/model.ts'
import { caseCount, fuzzSeed, limitMs } from './count.ts'
import { callOf, type RandomCall, randomCall, servedOperations, wordsOf } from './random-calls.ts'
import { envelope, type FuzzTarget, startTarget } from './target.ts'
import type { Roll } from './values.ts'
import { objection, objectionToTask, readAnswer } from './verdict.ts'

/** After so many calls a new inventory: what was deleted would leave little to try. */
const ROUND = 400

interface Failure {
  readonly why: string
  readonly body: string
}

async function tryCall(target: FuzzTarget, { spec, body }: RandomCall, failures: Failure[]): Promise<void> {
  const before = target.bugs.length
  try {
    const answer = await target.soap(envelope(body))
    const { fault } = readAnswer(answer)
    const reference = /<returnval type="(\w+)">([^<]+)</.exec(answer.body)
    if (reference) target.made.push({ type: reference[1]!, value: reference[2]! })
    if (target.made.length > 60) target.made.splice(0, 30)
    const failed = reference ? faultOfTask(target, reference[2]!) : undefined
    const why = fault === undefined ? failed && objectionToTask(failed) : objection(spec, fault)
    if (target.bugs.length > before) failures.push({ why: target.bugs.slice(before).join('\n'), body })
    else if (why !== undefined) failures.push({ why: `${spec.name}: ${why}`, body })
    if (fault === 'NotAuthenticated') await target.login()
  } catch (error) {
    failures.push({ why: `${spec.name}: ${(error as Error).message}`, body })
  }
}

/** What the task of a call ended in, where it failed. */
function faultOfTask({ emulator }: FuzzTarget, id: string): string | undefined {
  return emulator.kernel.tasks.find(id)?.error?.fault._typeName
}

/** Failures with equal reasons are one. */
function report(failures: readonly Failure[]): string {
  const seen = new Map<string, { count: number; body: string }>()
  for (const { why, body } of failures) {
    const key = why.split('\n').slice(0, 6).join('\n')
    seen.set(key, { count: (seen.get(key)?.count ?? 0) + 1, body: seen.get(key)?.body ?? body })
  }
  return [...seen].map(([why, { count, body }]) => `${count} x ${why}\n${body.slice(0, 1500)}`).join('\n\n')
}

async function rounds(
  count: number,
  roll: Roll,
  next: (target: FuzzTarget, i: number, gone: readonly Ref[]) => RandomCall,
): Promise<Failure[]> {
  const failures: Failure[] = []
  for (let done = 0; done < count; done += ROUND) {
    const target = await startTarget({ seed: 1 + roll(1000), cluster: 1 + roll(2), vm: 3, pg: 1 + roll(2) })
    try {
      const gone = wordsOf(target, [], 0).all
      for (let i = done; i < Math.min(count, done + ROUND); i++) {
        await tryCall(target, next(target, i, gone), failures)
      }
    } finally {
      await target.close()
    }
  }
  return failures
}

test(
  'every served method answers whatever its parameters hold with a result or a fault that it may raise',
  async () => {
    const roll = dice(fuzzSeed())
    const cases = caseCount(4000, 0.6)
    const failures = await rounds(cases, roll, (target, i, gone) => {
      const operations = servedOperations(target)
      const words = wordsOf(target, gone, i % 3)
      // Each in turn, so that none is left out.
      return callOf(operations[i % operations.length]!, roll, words)
    })
    expect(report(failures)).toBe('')
  },
  limitMs(caseCount(4000, 0.6)),
)

test(
  'calls of any method on any object, one after the other on the same inventory',
  async () => {
    const roll = dice(fuzzSeed() + 1)
    const cases = caseCount(2000, 0.3)
    const failures = await rounds(cases, roll, (target, i, gone) =>
      randomCall(servedOperations(target), roll, wordsOf(target, gone, i % 5)),
    )
    expect(report(failures)).toBe('')
  },
  limitMs(caseCount(2000, 0.3)),
)

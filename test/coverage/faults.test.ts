import { describe, expect, test } from 'vitest'
import { declaredFaults, flaw, flawedEntries, strayEntries } from './fault-tables.ts'

describe('the tables of declared faults', () => {
  test('name for every declared fault of every method served the test that raises it, or why it cannot arise', () => {
    const flaws = declaredFaults().flatMap(({ method, fault, answer }) => {
      const what = flaw(answer)
      return what === undefined ? [] : [`${method} ${fault}: ${what}`]
    })
    expect(flaws).toEqual([])
  })

  test('name nothing that is not served and nothing that is no fault', () => {
    expect(strayEntries()).toEqual([])
  })

  test('point to tests that exist, or say why', () => {
    expect(flawedEntries()).toEqual([])
  })
})

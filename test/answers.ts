import { afterEach, expect } from 'vitest'
import { takeBadAnswers } from './bad-answers.ts'

// A test that expects some fault would not notice an answer of ours that the specification does not allow.
afterEach(() => {
  expect(takeBadAnswers(), 'answers that the specification does not allow').toEqual([])
})

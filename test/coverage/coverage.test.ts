import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { coverageFor, coveragePageFor } from '../../src/app/coverage.ts'
import { defaultSettings } from '../../src/app/settings.ts'
import { constantReasons } from '../../src/protocols/control/coverage-markdown.ts'

test('every constant property is named with why it is constant, and nothing else is', () => {
  const { properties } = coverageFor(defaultSettings())
  const declared = Object.entries(properties).flatMap(([type, { constant }]) =>
    constant.map((name) => `${type}.${name}`),
  )
  const named = Object.entries(constantReasons()).flatMap(([type, reasons]) =>
    Object.entries(reasons).map(([name, reason]) => {
      expect(reason).toMatch(/^(constant is true: |a vCenter (changes|has) )/)
      return `${type}.${name}`
    }),
  )
  expect(named.sort()).toEqual(declared.sort())
})

test('docs/COVERAGE.md is what the sources say: npm run coverage writes it', () => {
  expect(readFileSync('docs/COVERAGE.md', 'utf8')).toBe(coveragePageFor(defaultSettings()))
})

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { constantReasons, coverageText, currentCoverage } from './coverage-page.ts'

test('every constant property is named with why it is constant, and nothing else is', () => {
  const { properties } = currentCoverage()
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
  expect(readFileSync('docs/COVERAGE.md', 'utf8')).toBe(coverageText())
})

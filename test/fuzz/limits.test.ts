import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { LIMITS } from '../../src/protocols/wire/limits.ts'
import { MAX_GROWTH } from './storm/report.ts'
import { HANG_MS } from './target.ts'

const page = readFileSync('docs/limits.md', 'utf8')

test('the page of limits has each of them with its value, and no other', () => {
  const rows = [...page.matchAll(/^\| `(\w+)` \| (\d+) \|/gm)].map(([, name, value]) => [name, Number(value)])
  expect(rows).toEqual(Object.entries(LIMITS))
})

test('the page says what random requests are held to', () => {
  expect(page.replace(/\s+/g, ' ')).toContain(`longer than ${HANG_MS / 1000} s`)
  expect(page).toContain(`at most ${MAX_GROWTH / 1e6} MB`)
})

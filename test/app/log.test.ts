import { expect, test } from 'vitest'
import { createLog } from '../../src/app/log.ts'

function logged(settings: Parameters<typeof createLog>[0], message: string, fields: Record<string, unknown>): string {
  let lines = ''
  createLog(settings, (line) => {
    lines += line
  }).info(message, fields)
  return lines
}

test('a JSON line holds time, level, message and fields', () => {
  const line = JSON.parse(logged({ logFormat: 'json', logLevel: 'info' }, 'call', { opId: '5-1', ms: 3 }))
  expect(line).toEqual({
    time: expect.stringMatching(/^\d{4}-.*Z$/),
    level: 'info',
    message: 'call',
    opId: '5-1',
    ms: 3,
  })
})

test.each(['json', 'pretty'] as const)('no password, token or cookie is written in the form %s', (logFormat) => {
  const text = logged({ logFormat, logLevel: 'debug' }, 'login', {
    password: 'hush-1',
    cookie: 'hush-2',
    sessionId: 'hush-3',
    controlToken: 'hush-4',
    url: 'https://anna:hush-5@127.0.0.1/sdk',
    user: 'anna',
  })
  expect(text).not.toContain('hush')
  expect(text).toContain('anna')
})

test('what is below the level is not written', () => {
  expect(logged({ logFormat: 'json', logLevel: 'warn' }, 'call', {})).toBe('')
  expect(logged({ logFormat: 'json', logLevel: 'silent' }, 'call', {})).toBe('')
})

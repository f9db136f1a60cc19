import { expect, test } from 'vitest'
import type { SettingKey } from '../../src/app/settings.ts'
import { readArguments } from '../../src/cli/arguments.ts'

const settingsOf = (...argv: string[]) =>
  Object.fromEntries([...readArguments(argv).settings].map(([key, { text }]): [SettingKey, string] => [key, text]))

test.each([[['-vm', '4']], [['-vm=4']], [['--vm', '4']], [['--vm=4']]])(
  '%j sets the number of virtual machines',
  (argv) => {
    expect(settingsOf(...argv)).toEqual({ vm: '4' })
  },
)

test('a switch takes a value only after the equals sign', () => {
  expect(settingsOf('-tls=false')).toEqual({ tls: 'false' })
  expect(settingsOf('--tls')).toEqual({ tls: 'true' })
  expect(settingsOf('-no-tls')).toEqual({ tls: 'false' })
  expect(settingsOf('-esx', '-vm', '1')).toEqual({ esx: 'true', vm: '1' })
  expect(() => settingsOf('-tls', 'false')).toThrow('"false": a switch takes its value after "=", such as --tls=false')
})

test('of a repeated flag the last wins, under whichever name', () => {
  expect(settingsOf('-l', ':1', '--listen', ':2', '-l=:3')).toEqual({ listen: ':3' })
})

test('a value may begin with a dash and may be empty', () => {
  expect(settingsOf('-tunnel', '-1', '-username=')).toEqual({ tunnel: '-1', username: '' })
})

test('flags stand before or after the command', () => {
  expect(readArguments(['-vm', '1', 'serve', '-ds=2'])).toMatchObject({ command: 'serve' })
  expect(settingsOf('-vm', '1', 'serve', '-ds=2')).toEqual({ vm: '1', ds: '2' })
})

test('what follows exec and two dashes is left as it is', () => {
  const { operands, settings } = readArguments(['exec', '-vm', '1', '--', 'govc', '-dc', 'x', '--', 'y'])
  expect(operands).toEqual(['govc', '-dc', 'x', '--', 'y'])
  expect([...settings.keys()]).toEqual(['vm'])
  expect(readArguments(['exec', 'govc', 'find', '-type', 'm']).operands).toEqual(['govc', 'find', '-type', 'm'])
})

test('every flag of vcsim is taken', () => {
  const switches = ['autostart', 'esx', 'stdinexit', 'tls', 'trace']
  const valued =
    'E api-version app cluster dc delay delay-jitter ds folder host l load method-delay nsx password pg pg-nsx pod pool ' +
    'standalone-host tlscert tlskey trace-file tunnel username vm'
  const argv = [...switches.map((name) => `-${name}`), ...valued.split(' ').flatMap((name) => [`-${name}`, '1'])]
  expect(readArguments(argv).settings.size).toBe(switches.length + valued.split(' ').length)
})

test.each([
  [['--pase=instant'], '--pase: no such flag; did you mean --pace?'],
  [['--zzzzzzzz'], '--zzzzzzzz: no such flag; see --help'],
  [['heatlh'], '"heatlh": no such command; did you mean health?'],
  [['-vm'], '--vm: needs a value'],
  [['--no-tls=x'], '--no-tls: takes no value'],
  [['--url', 'https://127.0.0.1:1'], '--url: belongs to `health` and `ca`'],
  [['version', 'extra'], 'version: does not take "extra"'],
])('%j is refused', (argv, message) => {
  expect(() => readArguments(argv)).toThrow(message)
})

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import {
  defaultSettings,
  type Given,
  loadSettings,
  type SettingKey,
  settingsFromEnvironment,
  settingsFromFile,
} from '../../src/app/settings.ts'
import { allSettings, environmentName } from '../../src/app/settings-table.ts'
import { printedSettings, settingsPage } from '../../src/app/settings-text.ts'

function flags(values: Partial<Record<SettingKey, string>>): Map<SettingKey, Given> {
  const result = new Map<SettingKey, Given>()
  for (const { key, setting } of allSettings) {
    const text = values[key]
    if (text !== undefined) result.set(key, { text, place: `--${setting.name}` })
  }
  return result
}

const withFlags = (values: Partial<Record<SettingKey, string>>) => loadSettings('vcemu', flags(values)).settings

test('the defaults are those of vcsim', () => {
  const { dc, cluster, host, standaloneHost, ds, vm, pg, pool, app, pod, folder, nsx, pgNsx, listen } =
    defaultSettings()
  expect({ dc, cluster, host, standaloneHost, ds, vm, pg }).toEqual({
    dc: 1,
    cluster: 1,
    host: 3,
    standaloneHost: 1,
    ds: 1,
    vm: 2,
    pg: 1,
  })
  expect({ pool, app, pod, folder, nsx, pgNsx }).toEqual({ pool: 0, app: 0, pod: 0, folder: 0, nsx: 0, pgNsx: 0 })
  expect(listen).toEqual({ host: '127.0.0.1', port: 8989 })
})

test('the announced API version depends on the name unless it is given', () => {
  expect(loadSettings('vcsim').settings.apiVersion).toBe('6.5')
  expect(loadSettings('vcemu').settings.apiVersion).toBe('8.0.3.0')
  expect(loadSettings('vcsim', flags({ apiVersion: '7.0' })).settings.apiVersion).toBe('7.0')
})

test('a flag wins over the environment, which wins over the file', () => {
  const file = settingsFromFile({ pace: 'manual', vm: 4, seed: 9 }, 'vcemu.yaml')
  const environment = settingsFromEnvironment({ VCEMU_PACE: 'realistic', VCEMU_VM: '5' })
  const { settings, places } = loadSettings('vcemu', file, environment, flags({ vm: '6' }))
  expect([settings.pace, settings.vm, settings.seed]).toEqual(['realistic', 6, 9])
  expect([places.get('pace'), places.get('vm'), places.get('seed')]).toEqual(['VCEMU_PACE', '--vm', 'vcemu.yaml: seed'])
})

test.each([
  [{ pace: 'fast' }, '--pace: "fast" is not one of instant, realistic, manual'],
  [{ vm: '-1' }, '--vm: "-1" is below 0'],
  [{ vm: 'two' }, '--vm: "two" is not a whole number'],
  [{ tunnel: '70000' }, '--tunnel: "70000" is above 65535'],
  [{ listen: 'localhost' }, '--listen: "localhost" is not HOST:PORT, such as 127.0.0.1:8989'],
  [{ listen: '127.0.0.1:99999' }, '--listen: "127.0.0.1:99999" is not HOST:PORT, such as 127.0.0.1:8989'],
  [{ methodDelay: 'x' }, '--method-delay: "x" is not METHOD:MILLISECONDS,…, such as CloneVM_Task:1000'],
  [{ sessionIdleMs: 'soon' }, '--session-idle: "soon" is not a duration such as 500ms, 90s, 30m or 2h'],
  [{ tls: 'maybe' }, '--tls: "maybe" is not true or false'],
  [{ tlscert: 'a.crt' }, '--tlscert: needs --tlskey as well'],
  [{ publicUrl: 'here' }, '--public-url: "here" is not a URL such as https://vcenter.example.com'],
])('%j is refused with what, which value and what to do', (values, message) => {
  expect(() => withFlags(values)).toThrow(message)
})

test('values have their units and shapes', () => {
  const settings = withFlags({
    sessionIdleMs: '90s',
    methodDelay: 'PowerOnVM_Task:200, CloneVM_Task:1000',
    san: 'a.example.com, 10.0.0.1',
    delayJitter: '0.5',
    listen: '[::1]:0',
    http: ':8080',
  })
  expect(settings.sessionIdleMs).toBe(90_000)
  expect(settings.methodDelay).toEqual({ PowerOnVM_Task: 200, CloneVM_Task: 1000 })
  expect(settings.san).toEqual(['a.example.com', '10.0.0.1'])
  expect(settings.delayJitter).toBe(0.5)
  expect(settings.listen).toEqual({ host: '::1', port: 0 })
  expect(settings.http).toEqual({ host: '0.0.0.0', port: 8080 })
})

test('an unknown key of the file names the nearest one', () => {
  expect(() => settingsFromFile({ pase: 'instant' }, 'vcemu.yaml')).toThrow(
    'vcemu.yaml: pase: no such setting; did you mean pace?',
  )
})

test('a variable that is nearly one of ours is refused, those of orchestrators are not', () => {
  expect(() => settingsFromEnvironment({ VCEMU_FIXTUR: 'x' })).toThrow('did you mean VCEMU_FIXTURE?')
  expect(
    settingsFromEnvironment({
      VCEMU_SERVICE_HOST: '10.0.0.1',
      VCEMU_PORT_8989_TCP: 'tcp://10.0.0.1:8989',
      VCEMU_DATA: '',
    }).size,
  ).toBe(0)
})

test('the variables of vcsim are understood', () => {
  const environment = settingsFromEnvironment({ VCSIM_SECURE_COOKIES: 'true', VCSIM_HOST_PORT_UNIQUE: 'true' })
  const { settings } = loadSettings('vcsim', environment)
  expect([settings.secureCookies, settings.hostPortUnique]).toEqual([true, true])
})

test('a user name or password that names a readable file means its content', () => {
  const folder = mkdtempSync(join(tmpdir(), 'vcemu-secret-'))
  writeFileSync(join(folder, 'password'), 'from the file\n')
  const settings = withFlags({ username: 'anna', password: join(folder, 'password') })
  expect([settings.username, settings.password]).toEqual(['anna', 'from the file'])
  rmSync(folder, { recursive: true })
})

test('what config --print shows can be used as a file and holds no secret', () => {
  const given = {
    pace: 'manual',
    san: 'a,b',
    methodDelay: 'X:1',
    listen: '[::1]:1',
    password: 'pw"',
    controlToken: 'tk"',
  }
  const loaded = loadSettings('vcemu', flags(given))
  const printed = printedSettings(loaded)
  expect(printed).not.toMatch(/pw"|tk"/)
  const again = loadSettings('vcemu', settingsFromFile(parse(printed), 'printed.yaml')).settings
  expect(again).toEqual({ ...loaded.settings, password: undefined, controlToken: undefined })
})

test('no name is given twice', () => {
  const names = allSettings.flatMap(({ setting }) => [setting.name, ...setting.aliases])
  expect(names).toEqual([...new Set(names)])
  expect(environmentName('method-delay')).toBe('VCEMU_METHOD_DELAY')
})

test('docs/configuration.md is up to date; `npm run docs` makes it', () => {
  expect(readFileSync(new URL('../../docs/configuration.md', import.meta.url), 'utf8')).toBe(settingsPage())
})

import { execFileSync } from 'node:child_process'
import { X509Certificate } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:https'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { program, run, serving, start } from './program.ts'

const scratch = mkdtempSync(join(tmpdir(), 'vcemu-commands-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

test('health is 0 while the server is ready and 1 when nobody answers', async () => {
  let origin = ''
  await serving([], async (url) => {
    origin = url.origin
    const healthy = await run(['health', '--url', origin])
    expect(healthy.code).toBe(0)
    expect(JSON.parse(healthy.stdout)).toMatchObject({ status: 'ready', fixture: 'default' })
  })
  expect(await run(['health', '--url', origin])).toMatchObject({ code: 1 })
})

test('health without --url asks where the settings say that the server listens', async () => {
  await serving(['-tls=false'], async (url) => {
    const env = { VCEMU_LISTEN: `0.0.0.0:${url.port}`, VCEMU_TLS: 'false' }
    expect((await run(['health'], { env })).code).toBe(0)
  })
})

test('ca prints what makes a client trust the server', async () => {
  await serving(['--data', join(scratch, 'data')], async (url) => {
    const asked = await run(['ca', '--url', url.href])
    expect(asked.code).toBe(0)
    expect(new X509Certificate(asked.stdout).ca).toBe(true)
    const status = await new Promise<number | undefined>((resolve, reject) => {
      request(new URL('/_vcemu/health', url), { ca: asked.stdout }, (response) => resolve(response.statusCode))
        .once('error', reject)
        .end()
    })
    expect(status).toBe(200)
    expect((await run(['ca', '--data', join(scratch, 'data')])).stdout).toBe(asked.stdout)
  })
})

test('exec gives the command a server and its environment, and ends with its exit code', async () => {
  const script = 'test -s "$GOVC_TLS_CA_CERTS" && echo "$GOVC_URL $VSPHERE_SERVER $GOVC_INSECURE"; exit 7'
  const { code, stdout } = await run(['exec', '-username', 'anna', '-password', 'x', '--', 'sh', '-c', script])
  expect(code).toBe(7)
  expect(stdout).toMatch(/^https:\/\/anna:x@127\.0\.0\.1:(\d+)\/sdk 127\.0\.0\.1:\1 1\n$/)
})

test('exec passes a signal on to the command', async () => {
  const running = start(['exec', '--', 'sh', '-c', 'trap "exit 9" TERM; echo up; while :; do sleep 0.05; done'])
  await running.output(/up/)
  running.process.kill('SIGTERM')
  expect((await running.ended).code).toBe(9)
})

test('exec of what is not there ends with 127, and of nothing with 2', async () => {
  expect((await run(['exec', '--', 'no-such-program'])).code).toBe(127)
  expect((await run(['exec'])).code).toBe(2)
})

test('config --print says where a value was written, and a version is not taken for a number', async () => {
  const file = join(scratch, 'vcemu.yaml')
  writeFileSync(file, 'api-version: 7.0\nsan: [a.example.com, b.example.com]\nmethod-delay: {CloneVM_Task: 5}\ndata:\n')
  const { code, stdout } = await run(['config', '--print', '--config', file, '-vm=3'], {
    env: { VCEMU_PACE: 'manual' },
  })
  expect(code).toBe(0)
  expect(stdout).toContain(`api-version: 7.0 # from ${file}: api-version\n`)
  expect(stdout).toContain('san: "a.example.com,b.example.com"')
  expect(stdout).toContain('method-delay: "CloneVM_Task:5"')
  expect(stdout).toContain('pace: manual # from VCEMU_PACE\n')
  expect(stdout).toContain('vm: 3 # from --vm\n')
})

test('started as vcsim it announces the API version of vcsim', async () => {
  expect((await run(['config', '--print'], { name: 'vcsim' })).stdout).toContain('api-version: 6.5\n')
})

test('help, version and uuidgen print and end with 0', async () => {
  const [help, version, uuid] = await Promise.all([run(['--help']), run(['version']), run(['uuidgen'])])
  expect(help.stdout).toContain('--method-delay METHOD:MS,…')
  expect(version.stdout).toMatch(/^vcemu \d+\.\d+\.\d+\n$/)
  expect(uuid.stdout).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\n$/)
  expect([help.code, version.code, uuid.code]).toEqual([0, 0, 0])
})

test('snapshots are saved, listed, restored and deleted at a running server', async () => {
  await serving(['--control-token', 'word'], async ({ origin }) => {
    const snapshot = (...words: string[]) =>
      run(['snapshot', ...words, '--url', origin], { env: { VCEMU_CONTROL_TOKEN: 'word' } })
    expect(await snapshot('save', 'mine')).toMatchObject({ code: 0, stdout: '' })
    expect((await snapshot('list')).stdout).toMatch(/^mine\t\S+Z\t\d+ objects\n$/)
    expect(await snapshot('restore', 'mine')).toMatchObject({ code: 0 })
    expect(await snapshot('delete', 'mine')).toMatchObject({ code: 0 })
    expect(await snapshot('restore', 'mine')).toMatchObject({
      code: 2,
      stderr: 'vcemu: snapshot: there is no snapshot "mine"; none was taken yet\n',
    })
    expect(await snapshot('save')).toMatchObject({ code: 2 })
  })
})

test('a start takes the code that the build has kept', () => {
  program()
  const check =
    "import('./dist/compiled.js').then(({ loadProgram }) => console.log(loadProgram().script.cachedDataRejected))"
  expect(execFileSync(process.execPath, ['-e', check], { encoding: 'utf8' })).toBe('false\n')
})

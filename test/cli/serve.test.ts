import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect } from 'node:tls'
import { afterAll, describe, expect, test } from 'vitest'
import { defaultSettings } from '../../src/app/settings.ts'
import { externalAddresses } from '../../src/app/tls.ts'
import { announcedUrl } from '../../src/cli/announce.ts'
import { run, serving, start } from './program.ts'

const scratch = mkdtempSync(join(tmpdir(), 'vcemu-serve-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

describe('the ready line', () => {
  test('stands on standard output exactly once and alone, logs on standard error', async () => {
    let pid: number | undefined
    const { stdout, stderr } = await serving([], async (_, { process }) => {
      pid = process.pid
    })
    expect(stdout).toMatch(
      new RegExp(`^export GOVC_URL=https://user:pass@127\\.0\\.0\\.1:\\d+/sdk GOVC_SIM_PID=${pid}\\n$`),
    )
    expect(JSON.parse(stderr.split('\n')[0] ?? '')).toMatchObject({ level: 'info', message: 'ready' })
    expect(stderr).not.toContain(':pass@')
  })

  test('goes to a FIFO with -E, also when its reader comes late', async () => {
    const fifo = join(scratch, 'fifo')
    execFileSync('mkfifo', [fifo])
    const running = start(['-l', '127.0.0.1:0', '-E', fifo])
    expect(await readFile(fifo, 'utf8')).toMatch(/^export GOVC_URL=\S+ GOVC_SIM_PID=\d+\n$/)
    running.process.kill('SIGTERM')
    expect(await running.ended).toMatchObject({ code: 0, stdout: '' })
  })

  test('goes to a file that -E names and that is not there yet', async () => {
    const file = join(scratch, 'env')
    const running = start(['-l', '127.0.0.1:0', '-E', file, '-stdinexit'], { stdin: true })
    await expect
      .poll(() => existsSync(file) && readFileSync(file, 'utf8'))
      .toMatch(/^export GOVC_URL=\S+ GOVC_SIM_PID=\d+\n$/)
    running.process.stdin?.end()
    expect(await running.ended).toMatchObject({ code: 0, stdout: '' })
  })

  test('a server that waits for the reader of its FIFO still stops at once', async () => {
    const fifo = join(scratch, 'unread')
    execFileSync('mkfifo', [fifo])
    const running = start(['-l', '127.0.0.1:0', '-E', fifo, '-stdinexit'], { stdin: true })
    running.process.stdin?.end('x')
    expect((await running.ended).code).toBe(0)
  })

  test('names the user and password that were given, safe for a shell', () => {
    const settings = defaultSettings({ username: 'administrator@vsphere.local', password: "p'$(x)/:" })
    const url = announcedUrl('https://user:pass@127.0.0.1:1/sdk', settings)
    expect(url).toBe('https://administrator%40vsphere.local:p%27%24%28x%29%2F%3A@127.0.0.1:1/sdk')
  })

  test('names an address that others can reach when all are listened on, and keeps the tunnel port', () => {
    const url = announcedUrl('https://user:pass@0.0.0.0:1/sdk?GOVMOMI_TUNNEL_PROXY_PORT=2', defaultSettings())
    const host = externalAddresses()[0] ?? '127.0.0.1'
    expect(url).toBe(`https://user:pass@${host}:1/sdk?GOVMOMI_TUNNEL_PROXY_PORT=2`)
  })
})

describe('the end', () => {
  test.each(['SIGTERM', 'SIGINT'] as const)(
    '%s stops with 0 within two seconds, also with open connections',
    async (signal) => {
      const running = start(['-l', '127.0.0.1:0'])
      const [, url = ''] = await running.output(/GOVC_URL=(\S+)/)
      const open = connect({ host: '127.0.0.1', port: Number(new URL(url).port), rejectUnauthorized: false })
      await once(open, 'secureConnect')
      open.on('error', () => undefined)
      const at = performance.now()
      running.process.kill(signal)
      expect((await running.ended).code).toBe(0)
      expect(performance.now() - at).toBeLessThan(10_000)
      open.destroy()
    },
  )

  test('-stdinexit stops at a byte', async () => {
    const running = start(['-l', '127.0.0.1:0', '-stdinexit'], { stdin: true })
    await running.output(/GOVC_URL/)
    running.process.stdin?.write('x')
    expect((await running.ended).code).toBe(0)
  })
})

describe('exit codes', () => {
  test('2 for a value that is not allowed', async () => {
    expect(await run(['--pace', 'fast'])).toEqual({
      code: 2,
      stdout: '',
      stderr: 'vcemu: --pace: "fast" is not one of instant, realistic, manual\n',
    })
  })

  test('2 for a settings file with an unknown key, or that is not there', async () => {
    const file = join(scratch, 'bad.yaml')
    writeFileSync(file, 'fixtur: vsphere\n')
    expect(await run(['--config', file])).toMatchObject({
      code: 2,
      stderr: `vcemu: ${file}: fixtur: no such setting; did you mean fixture?\n`,
    })
    expect(await run(['--config', join(scratch, 'none.yaml')])).toMatchObject({ code: 2 })
  })

  test('3 when the port is taken', async () => {
    const holder = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => holder.once('listening', resolve))
    const address = holder.address()
    const port = typeof address === 'object' ? address?.port : 0
    expect(await run(['-l', `127.0.0.1:${port}`])).toMatchObject({
      code: 3,
      stderr: `vcemu: --listen: "127.0.0.1:${port}" is taken; choose another or 0 for a free one (EADDRINUSE)\n`,
    })
    holder.close()
  })
})

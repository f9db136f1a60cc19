import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { connect as connectTls } from 'node:tls'
import { gzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { startEmulator } from '../../src/app/emulator.ts'
import { defaultSettings } from '../../src/app/settings.ts'
import { LIMITS } from '../../src/protocols/wire/limits.ts'
import { program } from '../cli/program.ts'
import { type StormServer, startStormServer } from './storm/server.ts'
import { envelope } from './target.ts'

const settings = { listen: { host: '127.0.0.1', port: 0 }, logLevel: 'silent' } as const

const CONTENT = envelope(
  '<RetrieveServiceContent xmlns="urn:vim25"><_this type="ServiceInstance">ServiceInstance</_this></RetrieveServiceContent>',
)
const post = (path: string, headers: string, body: string) =>
  `POST ${path} HTTP/1.1\r\nHost: x\r\n${headers}\r\n${body}`
const whole = (body: string) => `Content-Length: ${Buffer.byteLength(body)}\r\n`

// With little memory, so that what is not bounded ends the process.
let server: StormServer
beforeAll(async () => {
  program()
  server = await startStormServer([], 384)
}, 60_000)
afterAll(() => server.stop())
afterEach(() => {
  vi.useRealTimers()
})

async function expectAlive(): Promise<void> {
  const { status } = await server.ask({ body: CONTENT })
  expect([status, server.ended(), server.log()]).toEqual([200, undefined, ''])
}

async function open(port = server.port): Promise<Socket> {
  const socket = connect(port, '127.0.0.1')
  socket.on('error', () => {})
  await once(socket, 'connect')
  return socket
}

/** What comes back until the server closes, or until `enough` of it is there. */
async function exchange(text: string, enough = /$^/, port = server.port): Promise<string> {
  const socket = await open(port)
  let back = ''
  const ended = new Promise<void>((resolve) => {
    socket.on('data', (data: Buffer) => {
      back += data.toString('latin1')
      if (enough.test(back)) resolve()
    })
    socket.on('close', () => resolve())
  })
  socket.write(text)
  await ended
  socket.destroy()
  return back
}

const SERVED = [
  '/sdk',
  '/sts/STSService',
  '/sdk/vim25/8.0.3.0/SessionManager/SessionManager/Login',
  '/api/vcenter/vm',
  '/rest/vcenter/vm',
  '/api',
  '/api/vcenter/system?action=hello',
  '/_vcemu/requests/verify',
]

test('bodies of a hundred megabytes to every API, all at once, are refused or cut, and take no room', async () => {
  const authorization = `Basic ${Buffer.from('user:pass').toString('base64')}`
  const login = await server.ask({ path: '/api/session', headers: { authorization } })
  const session = { 'vmware-api-session-id': JSON.parse(login.body) as string, 'content-type': 'application/json' }
  const large = Buffer.alloc(100 * 1024 * 1024, ' ')
  const packed = gzipSync(large, { level: 1 })
  const before = await server.measure()
  const results = await Promise.all(
    SERVED.flatMap((path) => [
      server.ask({ path, headers: session, body: large }),
      server.ask({ path, headers: { ...session, 'transfer-encoding': 'chunked' }, body: large }),
      server.ask({ path, headers: { ...session, 'content-encoding': 'gzip' }, body: packed }),
    ]).map((answer) => answer.then(({ status, body }) => `${status} ${body}`).catch(() => 'cut')),
  )
  // A packed one is found to be too large when it is unpacked; JSON-RPC has no status of its own.
  for (const one of results) expect(one).toMatch(/^(413|400|cut|200 \{"jsonrpc":"2.0","id":null,"error")/)
  const after = await server.measure()
  expect(after.heap - before.heap).toBeLessThan(20e6)
  await expectAlive()
}, 60_000)

test('thousands of connections that say nothing, or half a request, leave the others alone', async () => {
  const before = await server.measure()
  const sockets: Socket[] = []
  for (let i = 0; i < 50; i++) sockets.push(...(await Promise.all(Array.from({ length: 100 }, () => open()))))
  await expectAlive()
  for (const [i, socket] of sockets.entries()) {
    if (i % 3 === 1) socket.write('POST /sdk HTTP/1.1\r\nContent-Le')
    if (i % 3 === 2) socket.write(post('/sdk', 'Content-Length: 100000\r\n', '<a'))
  }
  await expectAlive()
  const during = await server.measure()
  expect(sockets.filter(({ destroyed }) => !destroyed)).toHaveLength(5000)
  // 20 KB each.
  expect(during.heap - before.heap).toBeLessThan(100e6)
  for (const socket of sockets) socket.destroy()
  await expectAlive()
}, 60_000)

test('who sends no headers, or never ends them, is cut off', async () => {
  const emulator = await startEmulator(defaultSettings({ ...settings, tls: false }), {
    listener: { headersMs: 200, checkMs: 50 },
  })
  const silent = exchange('', undefined, emulator.port)
  const slow = exchange('POST /sdk HTTP/1.1\r\nA: b\r\n', undefined, emulator.port)
  // Node says why before it closes.
  expect((await Promise.all([silent, slow])).map((text) => text.slice(0, 13))).toEqual([
    'HTTP/1.1 408 ',
    'HTTP/1.1 408 ',
  ])
  await emulator.close()
}, 20_000)

test.each(SERVED)(
  'who never ends a body to %s is cut off',
  async (path) => {
    // Real time is what runs out here; Node's own timers are left alone.
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const emulator = await startEmulator(defaultSettings({ ...settings, tls: false }))
    const bugs: unknown[] = []
    emulator.kernel.onBug = (error) => bugs.push(error)
    const cut = exchange(post(path, 'Content-Length: 5000\r\n', '{"a":'), undefined, emulator.port)
    let isCut = false
    void cut.then(() => {
      isCut = true
    })
    for (let i = 0; i < 2000 && !isCut; i++) {
      await new Promise((resolve) => setImmediate(resolve))
      if (vi.getTimerCount() > 0) vi.advanceTimersByTime(LIMITS.bodyMs)
    }
    expect(await cut).toBe('')
    expect(bugs).toEqual([])
    vi.useRealTimers()
    await emulator.close()
  },
  20_000,
)

test('TLS handshakes that stop half-way are cut off, and hold up nobody', async () => {
  const emulator = await startEmulator(defaultSettings({ ...settings, tls: true }), {
    listener: { handshakeMs: 300 },
  })
  const sockets = await Promise.all(Array.from({ length: 300 }, () => open(emulator.port)))
  const closed = Promise.all(sockets.map((socket) => once(socket.resume(), 'close')))
  // The first bytes of a ClientHello.
  for (const socket of sockets) socket.write(Buffer.from([0x16, 3, 1, 2, 0, 1, 0, 1, 0xfc, 3, 3]))
  const client = connectTls({ port: emulator.port, host: '127.0.0.1', rejectUnauthorized: false })
  await once(client, 'secureConnect')
  client.destroy()
  await closed
  await emulator.close()
}, 20_000)

test('requests that come all at once on one connection are answered in their order', async () => {
  const one = (id: string) =>
    `${post('/api', whole(`{"id":"${id}"}`), `{"id":"${id}"}`)}GET /_vcemu/${id} HTTP/1.1\r\nHost: x\r\n\r\n`
  const ids = Array.from({ length: 20 }, (_, i) => `n${i}`)
  const back = await exchange(ids.map(one).join(''), /_vcemu\/n19;/)
  expect([...back.matchAll(/there is no \/_vcemu\/(n\d+);/g)].map(([, id]) => id)).toEqual(ids)
  expect([...back.matchAll(/HTTP\/1\.1 200 OK/g)]).toHaveLength(20)
})

test('who asks whether to go on is told so, and who expects anything else is refused', async () => {
  const socket = await open()
  socket.write(post('/sdk', `Expect: 100-continue\r\n${whole(CONTENT)}`, ''))
  const [first] = (await once(socket, 'data')) as [Buffer]
  expect(first.toString()).toBe('HTTP/1.1 100 Continue\r\n\r\n')
  socket.write(CONTENT)
  const [second] = (await once(socket, 'data')) as [Buffer]
  expect(second.toString()).toMatch(/^HTTP\/1\.1 200 /)
  socket.destroy()
  expect(await exchange(post('/sdk', `Expect: tea\r\nConnection: close\r\n${whole(CONTENT)}`, CONTENT))).toMatch(
    /^HTTP\/1\.1 417 /,
  )
})

const HIDDEN = 'GET /_vcemu/hidden HTTP/1.1\r\nHost: x\r\n\r\n'
const SMUGGLING: Readonly<Record<string, string>> = {
  'two lengths': post('/sdk', 'Content-Length: 0\r\nContent-Length: 44\r\n', HIDDEN),
  'two lengths in one header': post('/sdk', 'Content-Length: 0, 44\r\n', HIDDEN),
  'a length and chunks': post('/sdk', 'Content-Length: 4\r\nTransfer-Encoding: chunked\r\n', `0\r\n\r\n${HIDDEN}`),
  'chunks and a length': post('/sdk', 'Transfer-Encoding: chunked\r\nContent-Length: 4\r\n', `0\r\n\r\n${HIDDEN}`),
  'an unknown coding': post('/sdk', 'Transfer-Encoding: xchunked\r\n', HIDDEN),
  'a coding after chunks': post('/sdk', 'Transfer-Encoding: chunked, identity\r\n', `0\r\n\r\n${HIDDEN}`),
  'two codings': post('/sdk', 'Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n', `0\r\n\r\n${HIDDEN}`),
  'a signed length': post('/sdk', 'Content-Length: +0\r\n', HIDDEN),
  'a hexadecimal length': post('/sdk', 'Content-Length: 0x0\r\n', HIDDEN),
  'a length with a blank before its colon': post('/sdk', 'Content-Length : 0\r\n', HIDDEN),
  'a folded header': post('/sdk', 'Transfer-Encoding:\r\n chunked\r\nContent-Length: 4\r\n', `0\r\n\r\n${HIDDEN}`),
  'a chunk size of text': post('/sdk', 'Transfer-Encoding: chunked\r\n', `zz\r\n\r\n${HIDDEN}`),
  'a chunk size beyond all numbers': post('/sdk', 'Transfer-Encoding: chunked\r\n', `ffffffffffffffffff\r\n${HIDDEN}`),
  'a line end within a header': post('/sdk', 'A: b\rContent-Length: 4\r\n', HIDDEN),
  'a NUL in a header': post('/sdk', 'A: b\u0000c\r\n', HIDDEN),
}

test.each(Object.keys(SMUGGLING))('a request is not hidden in another by %s', async (name) => {
  const back = await exchange(SMUGGLING[name]!)
  expect(back).toMatch(/^HTTP\/1\.1 400 /)
  expect(back).not.toContain('hidden')
})

test('methods that an address does not have are refused, and none takes the server away', async () => {
  const statuses: Record<string, string> = {}
  for (const path of ['/sdk', '/api/vcenter/vm', '/api', '/_vcemu/clock', '/folder', '/nothing'])
    for (const method of ['HEAD', 'OPTIONS', 'TRACE', 'DELETE', 'PROPFIND', 'CONNECT']) {
      const back = await exchange(`${method} ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`)
      statuses[path] = `${statuses[path] ?? ''} ${back === '' ? 'cut' : /^HTTP\/1\.1 (\d+)/.exec(back)?.[1]}`.trim()
      // Nothing is sent back that would show a browser's script another's headers.
      expect(back).not.toContain('Connection: close\r\n\r\nTRACE')
    }
  expect(statuses).toEqual({
    '/sdk': '405 405 405 405 405 cut',
    '/api/vcenter/vm': '404 404 404 404 404 cut',
    '/api': '404 404 404 404 404 cut',
    '/_vcemu/clock': '200 405 405 405 405 cut',
    '/folder': '401 401 401 401 401 cut',
    '/nothing': '404 404 404 404 404 cut',
  })
  await expectAlive()
})

test('a request line or headers beyond the limit are refused', async () => {
  const long = 'a'.repeat(LIMITS.headerBytes)
  expect(await exchange(`GET /${long} HTTP/1.1\r\nHost: x\r\n\r\n`)).toMatch(/^HTTP\/1\.1 431 /)
  expect(await exchange(`GET / HTTP/1.1\r\nA: ${long}\r\n\r\n`)).toMatch(/^HTTP\/1\.1 431 /)
  expect(await exchange(`GET / HTTP/1.1\r\nHost: x\r\n${'Abcd: efgh\r\n'.repeat(LIMITS.headerBytes / 8)}\r\n`)).toMatch(
    /^HTTP\/1\.1 431 /,
  )
})

test('uploads that break off leave neither a file nor a reader behind', async () => {
  const before = await server.measure()
  for (let i = 0; i < 200; i++) {
    const socket = await open()
    socket.write(post(SERVED[i % SERVED.length]!, 'Content-Length: 9000000\r\n', 'x'.repeat(200_000)))
    if (i % 2) socket.resetAndDestroy()
    else socket.end()
  }
  await sleep(50)
  await expectAlive()
  expect((await server.measure()).heap - before.heap).toBeLessThan(20e6)
}, 20_000)

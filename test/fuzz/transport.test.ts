import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { dice } from '../store/model.ts'
import { caseCount, fuzzSeed, limitMs } from './count.ts'
import { envelope, type FuzzTarget, HANG_MS, startTarget } from './target.ts'
import { pick, type Roll } from './values.ts'
import { readAnswer, STACK } from './verdict.ts'

let target: FuzzTarget
beforeAll(async () => {
  target = await startTarget()
})
afterAll(() => target.close())

const TIME = envelope(
  '<CurrentTime xmlns="urn:vim25"><_this type="ServiceInstance">ServiceInstance</_this></CurrentTime>',
)

/** The server is as it was: it answers, soon, and found no bug of its own. */
async function expectAlive(): Promise<void> {
  const answer = await target.soap(TIME)
  expect(readAnswer(answer).fault).toBeUndefined()
  expect(answer.ms).toBeLessThan(HANG_MS)
  expect(target.bugs).toEqual([])
}

async function open(): Promise<Socket> {
  const socket = connect(target.emulator.port, '127.0.0.1')
  socket.on('error', () => {})
  await once(socket, 'connect')
  return socket
}

/** Sends bytes as they are; gives what came back until the server closed or fell silent. */
async function raw(text: string | Buffer, silentMs = 300): Promise<string> {
  const socket = await open()
  let back = ''
  socket.on('data', (data: Buffer) => {
    back += data.toString('latin1')
  })
  const closed = once(socket, 'close')
  socket.write(text)
  for (let length = -1; length !== back.length || back === ''; ) {
    length = back.length
    if ((await Promise.race([closed.then(() => true), sleep(back === '' ? silentMs : 30).then(() => false)])) === true)
      break
    if (back === '') break
  }
  socket.destroy()
  return back
}

function heapAfterCollection(): number {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  collect()
  collect()
  return process.memoryUsage().heapUsed
}

test('a request sent byte by byte is answered, and nobody else waits for it', async () => {
  const socket = await open()
  const text = `POST /sdk HTTP/1.1\r\nHost: x\r\nCookie: ${target.cookie()}\r\nContent-Type: text/xml\r\nContent-Length: ${TIME.length}\r\n\r\n${TIME}`
  let back = ''
  socket.on('data', (data: Buffer) => {
    back += data.toString()
  })
  for (const [i, character] of [...text].entries()) {
    socket.write(character)
    if (i % 50 === 0) await sleep(1)
    if (i % 200 === 0) await expectAlive()
  }
  for (let i = 0; i < 100 && !back.includes('</soapenv:Envelope>'); i++) await sleep(10)
  expect(back).toContain('CurrentTimeResponse')
  socket.destroy()
})

test('a thousand connections that say nothing leave the others alone', async () => {
  const sockets = await Promise.all(Array.from({ length: 1000 }, open))
  await expectAlive()
  for (const [i, socket] of sockets.entries()) {
    if (i % 2) socket.write('POST /sdk HTTP/1.1\r\nContent-Le')
  }
  await expectAlive()
  for (const socket of sockets) socket.destroy()
  await sleep(20)
  await expectAlive()
}, 20_000)

test('bodies that break off leave nothing behind', async () => {
  const before = heapAfterCollection()
  for (let i = 0; i < 60; i++) {
    const path = ['/sdk', '/folder/x.bin?dcPath=DC0&dsName=LocalDS_0', '/sdk'][i % 3]!
    const socket = await open()
    socket.write(`POST ${path} HTTP/1.1\r\nHost: x\r\nCookie: ${target.cookie()}\r\nContent-Length: 9000000\r\n\r\n`)
    socket.write(Buffer.alloc(200_000, 60))
    await sleep(2)
    if (i % 2) socket.resetAndDestroy()
    else socket.destroy()
  }
  await sleep(50)
  await expectAlive()
  const gone = await target.ask({
    method: 'GET',
    path: '/folder/x.bin?dcPath=DC0&dsName=LocalDS_0',
    headers: { cookie: target.cookie() },
  })
  expect(gone.status).toBe(404)
  expect(heapAfterCollection() - before).toBeLessThan(30e6)
}, 20_000)

test('a body of a hundred megabytes is refused, packed or not', async () => {
  const large = Buffer.alloc(100 * 1024 * 1024, 'a')
  const plain = await target
    .ask({ body: large, headers: { cookie: target.cookie() } })
    .catch((error: Error) => error.message)
  // Either the answer arrived or the connection ended under the sender.
  expect(typeof plain === 'string' ? 413 : plain.status).toBe(413)
  const packed = await target.ask({ body: gzipSync(large, { level: 1 }), headers: { 'content-encoding': 'gzip' } })
  expect(packed.status).toBe(400)
  await expectAlive()
}, 20_000)

const HEADERS: readonly (readonly [string, string])[] = [
  ['cookie', ''],
  ['cookie', ';;;;=;=;'],
  ['cookie', 'vmware_soap_session'],
  ['cookie', 'vmware_soap_session='],
  ['cookie', 'vmware_soap_session="'],
  ['cookie', 'vmware_soap_session=__proto__'],
  ['cookie', `vmware_soap_session="${'a'.repeat(8000)}"`],
  ['cookie', `${'a=b; '.repeat(1500)}`],
  ['cookie', '$Version=1; vmware_soap_session="x"; $Path=/'],
  ['soapaction', ''],
  ['soapaction', '"'],
  ['soapaction', 'urn:vim25/'],
  ['soapaction', 'urn:vim25/__proto__'],
  ['soapaction', '"urn:vim25/999999999999.0"'],
  ['soapaction', 'urn:'],
  ['soapaction', 'urn:nothing/1'],
  ['soapaction', 'x'.repeat(8000)],
  ['content-type', 'multipart/form-data'],
  ['content-type', 'text/xml; charset=nothing'],
  ['content-encoding', 'br'],
  ['content-encoding', 'gzip'],
  ['content-encoding', 'gzip, gzip'],
  ['accept-encoding', 'gzip;q=x'],
  ['host', ''],
  ['host', '[::1'],
  ['host', 'a b'],
  ['host', '../x'],
  ['authorization', 'Basic'],
  ['authorization', 'Basic ===='],
  ['authorization', `Basic ${'A'.repeat(8000)}`],
  ['vmware-api-session-id', '__proto__'],
  ['range', 'bytes=0-99999999999999999999'],
  ['range', 'bytes=--1'],
  ['expect', '100-continue'],
  ['user-agent', 'ü'],
  ['x-forwarded-for', '<a>'],
]

test('headers and cookies of odd forms', async () => {
  for (const [name, value] of HEADERS) {
    for (const path of ['/sdk', '/folder?dcPath=DC0', '/_vcemu/health']) {
      const host = name === 'host' ? '' : 'Host: x\r\n'
      const back = await raw(
        `POST ${path} HTTP/1.1\r\n${host}Connection: close\r\n${name}: ${value}\r\nContent-Length: ${TIME.length}\r\n\r\n${TIME}`,
      )
      expect(back, `${name}: ${value} ${path}`).toMatch(/^HTTP\/1\.1 [1-5]\d\d /)
      expect(back).not.toMatch(STACK)
    }
  }
  await expectAlive()
}, 20_000)

test('what is no HTTP is refused', async () => {
  for (const text of [
    '\r\n\r\n\r\n',
    'hello\r\n\r\n',
    'GET\r\n\r\n',
    'GET / HTTP/9.9\r\n\r\n',
    'POST /sdk HTTP/1.1\r\nContent-Length: -1\r\n\r\n',
    'POST /sdk HTTP/1.1\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    'POST /sdk HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n\r\n',
    `GET /${'a'.repeat(100_000)} HTTP/1.1\r\n\r\n`,
    `GET / HTTP/1.1\r\n${'A: b\r\n'.repeat(5000)}\r\n`,
    Buffer.from([0x16, 3, 1, 2, 0, 1, 0, 1, 0xfc, 3, 3]),
    'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
    'OPTIONS * HTTP/1.1\r\nHost: x\r\n\r\n',
    'CONNECT a:1 HTTP/1.1\r\nHost: x\r\n\r\n',
    'GET /sdk HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n',
  ])
    expect(await raw(text, 50)).not.toMatch(/HTTP\/1.1 200/)
  await expectAlive()
}, 20_000)

const STEPS = [
  '..',
  '.',
  '',
  '%2e%2e',
  '%2E.',
  '%2f',
  '..%2f..',
  '%5c',
  '..\\',
  '%00',
  '%',
  '%zz',
  '%c0%ae',
  '%252e%252e',
  'a',
  'a b',
  '~',
  'etc',
  'passwd',
  '%u002e',
  ';',
  '?',
  '#',
  '%0a',
  'ä',
  '%ff',
  'x.vmdk',
  '__proto__',
  'C:',
  'con',
]
const QUERIES = [
  '',
  '?dcPath=DC0&dsName=LocalDS_0',
  '?dcPath=DC0&dsName=LocalDS_0',
  '?dcPath=DC0',
  '?dsName=LocalDS_0',
  '?dcPath=..&dsName=..',
  '?dcPath=%',
  '?dcPath=DC0&dsName=LocalDS_0%2f..%2f..',
  '?dcPath=&dsName=',
  '?dsName=__proto__&dcPath=__proto__',
  '?dcPath=DC0&dcPath=DC0&dsName=LocalDS_0&dsName=x',
  '?dcPath=%FF&dsName=%00',
]

function oddPath(roll: Roll): string {
  const steps = Array.from({ length: roll(6) }, () => pick(roll, STEPS))
  // Node's client refuses what no server should see; those go out encoded.
  return `/folder/${steps.join('/')}${pick(roll, QUERIES)}`.replace(/[^!-~]/g, (one) => encodeURIComponent(one))
}

test(
  'paths of /folder reach files of datastores and nothing else',
  async () => {
    const roll = dice(fuzzSeed() + 3)
    const cases = caseCount(1200, 0.05)
    for (let i = 0; i < cases; i++) {
      const path = oddPath(roll)
      const method = pick(roll, ['GET', 'GET', 'HEAD', 'PUT', 'DELETE', 'POST', 'PATCH'])
      const body = method === 'PUT' || method === 'POST' ? 'vcemu' : undefined
      const answer = await target.ask({ method, path, headers: { cookie: target.cookie() }, ...(body ? { body } : {}) })
      expect(target.bugs, `${method} ${path}`).toEqual([])
      expect(answer.status, `${method} ${path} ${answer.body}`).toBeLessThan(500)
      expect(answer.ms).toBeLessThan(HANG_MS)
      expect(answer.body).not.toMatch(STACK)
      expect(answer.body).not.toContain('root:')
    }
    await expectAlive()
  },
  limitMs(1200),
)

test('what tens of thousands of refused calls and ended sessions leave in memory is bounded', async () => {
  const bodies = [
    '<a',
    envelope('<Nothing xmlns="urn:vim25"/>'),
    envelope('<CurrentTime xmlns="urn:vim25"><_this type="ServiceInstance">nothing</_this></CurrentTime>'),
    envelope(
      '<RetrievePropertiesEx xmlns="urn:vim25"><_this type="PropertyCollector">propertyCollector</_this><specSet><propSet><type>Nothing</type></propSet></specSet><options/></RetrievePropertiesEx>',
    ),
  ]
  const many = async (count: number, offset: number) => {
    for (let i = 0; i < count; i += 8)
      await Promise.all(
        Array.from({ length: 8 }, (_, k) =>
          target.soap(bodies[(i + k) % bodies.length]!.replaceAll('othing', `othing${offset + i + k}`)),
        ),
      )
    for (let i = 0; i < count / 40; i++) {
      await target.login()
      await target.soap(
        envelope('<Logout xmlns="urn:vim25"><_this type="SessionManager">SessionManager</_this></Logout>'),
      )
    }
    await target.login()
  }
  // The journal fills first: it is bounded, and what it holds is no growth.
  await many(2000, 0)
  const before = heapAfterCollection()
  await many(4000, 2000)
  const perCall = (heapAfterCollection() - before) / 4000
  expect(perCall).toBeLessThan(1500)
  expect(target.emulator.kernel.sessions.all().length).toBeLessThan(10)
}, 60_000)

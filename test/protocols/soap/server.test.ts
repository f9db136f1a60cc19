import { request as httpRequest } from 'node:http'
import { request as httpsRequest } from 'node:https'
import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Emulator, startEmulator } from '../../../src/app/emulator.ts'
import { defaultSettings } from '../../../src/app/settings.ts'

let plain: Emulator
let secure: Emulator
const listen = { host: '127.0.0.1', port: 0 }
beforeAll(async () => {
  plain = await startEmulator(defaultSettings({ listen, tls: false, validate: 'reject' }))
  secure = await startEmulator(defaultSettings({ listen }))
})
afterAll(async () => {
  await plain.close()
  await secure.close()
})

interface Answer {
  status: number
  headers: Record<string, string | string[] | undefined>
  body: string
}
interface Asked {
  method?: string
  path?: string
  headers?: Record<string, string>
  body?: string | Buffer
  to?: Emulator
}
function ask({ method = 'POST', path = '/sdk', headers = {}, body, to = plain }: Asked): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const send = to === secure ? httpsRequest : httpRequest
    const request = send(
      { host: '127.0.0.1', port: to.port, method, path, headers, rejectUnauthorized: false },
      (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks).toString(),
          }),
        )
        response.on('error', reject)
      },
    )
    request.on('error', reject)
    request.end(body)
  })
}

const envelope = (content: string, header = '') =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<Envelope xmlns="http://schemas.xmlsoap.org/soap/envelope/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${header && `<Header>${header}</Header>`}<Body>${content}</Body></Envelope>`
const call = (method: string, type: string, id: string, args = '', ns = 'urn:vim25') =>
  `<${method} xmlns="${ns}"><_this type="${type}">${id}</_this>${args}</${method}>`
const LOGIN = call('Login', 'SessionManager', 'SessionManager', '<userName>user</userName><password>pass</password>')
const TIME = call('CurrentTime', 'ServiceInstance', 'ServiceInstance')
const soap = (content: string, asked: Asked & { header?: string } = {}) =>
  ask({
    ...asked,
    headers: { 'content-type': 'text/xml; charset="utf-8"', soapaction: '"urn:vim25/8.0.3.0"', ...asked.headers },
    body: envelope(content, asked.header),
  })

async function login(to: Emulator = plain): Promise<{ setCookie: string; id: string }> {
  const answer = await soap(LOGIN, { to })
  expect(answer.status).toBe(200)
  const setCookie = String(answer.headers['set-cookie'])
  return { setCookie, id: /vmware_soap_session="?([^";]+)/.exec(setCookie)?.[1] ?? '' }
}

test('a login sets the cookie of the session in double quotes', async () => {
  expect((await login()).setCookie).toMatch(/^vmware_soap_session="[\w-]+"; Path=\/; HttpOnly;$/)
  expect((await login(secure)).setCookie).toMatch(/^vmware_soap_session="[\w-]+"; Path=\/; HttpOnly; Secure;$/)
})

test('a session is found by its cookie in every form that clients send, and by the SOAP header', async () => {
  const { id, setCookie } = await login()
  const forms = [
    `vmware_soap_session="${id}"`,
    `vmware_soap_session=${id}`,
    setCookie,
    `a=b; vmware_soap_session="${id}"; c`,
    `vmware_soap_session="${id}"; Path=/; HttpOnly; Secure; `,
  ]
  for (const cookie of forms) expect((await soap(TIME, { headers: { cookie } })).status, cookie).toBe(200)
  for (const header of [
    `<vcSessionCookie>${id}</vcSessionCookie>`,
    `<x:vcSessionCookie xmlns:x="urn:y">"${id}"</x:vcSessionCookie><operationID>op1</operationID>`,
  ])
    expect((await soap(TIME, { header })).status, header).toBe(200)
  for (const cookie of [`xvmware_soap_session="${id}"`, 'vmware_soap_session=""', `vmware_soap_session="${id}x"`])
    expect(
      (
        await soap(
          call(
            'RetrieveEntityPermissions',
            'AuthorizationManager',
            'AuthorizationManager',
            '<entity type="Folder">group-d1</entity><inherited>false</inherited>',
          ),
          { headers: { cookie } },
        )
      ).body,
      cookie,
    ).toContain('NotAuthenticatedFault')
  expect(plain.kernel.journal.list().some(({ opId }) => opId === 'op1')).toBe(true)
})

test('whatever version the action names, the call is answered; an older one does not know newer methods', async () => {
  const { setCookie: cookie } = await login()
  for (const soapaction of [
    '',
    'urn:vim25',
    '"urn:vim25"',
    'urn:vim25/9.1.0.0',
    '"urn:vim25/6.5"',
    '"urn:vim25/nothing"',
  ])
    expect((await soap(TIME, { headers: { cookie, soapaction } })).status, soapaction).toBe(200)
  const { body } = await soap(call('RetrievePropertiesEx', 'PropertyCollector', 'propertyCollector', '<options/>'), {
    headers: { cookie, soapaction: '"urn:vim25/4.0"' },
  })
  expect(body).toContain('<MethodNotFoundFault xmlns="urn:vim25" xsi:type="MethodNotFound">')
})

// ---- faults, as the wire format has them

const fault = (text: string, name: string, fields = '') =>
  `<soapenv:Fault><faultcode>ServerFaultCode</faultcode><faultstring>${text}</faultstring><detail>${
    fields
      ? `<${name}Fault xmlns="urn:vim25" xsi:type="${name}">${fields}</${name}Fault>`
      : `<${name}Fault xmlns="urn:vim25" xsi:type="${name}"/>`
  }</detail></soapenv:Fault>`
/** The fault of an answer, with both forms of an empty element as one. */
function faultIn({ status, headers, body }: Answer): string {
  expect(status).toBe(500)
  expect(headers['content-type']).toBe('text/xml; charset=utf-8')
  expect(Number(headers['content-length'])).toBe(Buffer.byteLength(body))
  expect(body).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\s*<soapenv:Envelope /)
  return (/<soapenv:Fault>.*<\/soapenv:Fault>/s.exec(body)?.[0] ?? body).replace(/<(\w+)( [^>]*)><\/\1>/g, '<$1$2/>')
}

test('a body that is no envelope', async () => {
  for (const body of ['', 'hello', '{"a":1}', '<a><b></a>', '<a/>']) {
    const text = faultIn(await ask({ body }))
    expect(text, body).toMatch(/<faultstring>[^<]*while parsing SOAP envelope\nat line \d+, column \d+<\/faultstring>/)
    expect(text, body).toContain('<InvalidRequestFault xmlns="urn:vim25" xsi:type="InvalidRequest"/>')
  }
})

test('an unknown method, namespace, type, field and object', async () => {
  const { setCookie: cookie } = await login()
  const answer = async (content: string) => faultIn(await soap(content, { headers: { cookie } }))
  expect(await answer(call('NoSuchMethod', 'Folder', 'group-d1'))).toMatch(
    /<faultstring>Unable to resolve WSDL method name "?NoSuchMethod"? for namespace name "?urn:vim25"?\n/,
  )
  expect(await answer(call('NoSuchMethod', 'Folder', 'group-d1'))).toContain(
    'xsi:type="MethodNotFound"><receiver type="Folder">group-d1</receiver><method>NoSuchMethod</method></MethodNotFoundFault>',
  )
  expect(await answer(call('CurrentTime', 'ServiceInstance', 'ServiceInstance', '', 'urn:vim2x'))).toContain(
    'Unsupported namespace "urn:vim2x" in content of SOAP body',
  )
  const spec = (inner: string) =>
    call(
      'CreateFilter',
      'PropertyCollector',
      'propertyCollector',
      `<spec>${inner}</spec><partialUpdates>false</partialUpdates>`,
    )
  for (const inner of [
    '<propSet xsi:type="NoSuchType"><type>Folder</type></propSet>',
    '<propSet xsi:type="VirtualDisk"><type>Folder</type></propSet>',
    '<propSet><type>Folder</type><nothing>1</nothing></propSet>',
    '<propSet><type>Folder</type><all>maybe</all></propSet>',
  ])
    expect(await answer(spec(inner)), inner).toContain(
      '<InvalidRequestFault xmlns="urn:vim25" xsi:type="InvalidRequest"/>',
    )
  expect(await answer(call('CreateFilter', 'PropertyCollector', 'propertyCollector'))).toContain(
    'xsi:type="InvalidRequest"',
  )
  expect(await answer(call('Destroy_Task', 'VirtualMachine', 'vm-99999'))).toBe(
    fault(
      "The object 'vim.VirtualMachine:vm-99999' has already been deleted or has not been completely created",
      'ManagedObjectNotFound',
      '<obj type="VirtualMachine">vm-99999</obj>',
    ),
  )
  expect(await answer(call('PowerOnVM_Task', 'Folder', 'group-d1'))).toContain(
    '<MethodNotFoundFault xmlns="urn:vim25" xsi:type="MethodNotFound">',
  )
})

test('a field that the type does not have is read over unless told to refuse it', async () => {
  const { setCookie: cookie } = await login(secure)
  const { status } = await soap(
    call(
      'CreateFilter',
      'PropertyCollector',
      'propertyCollector',
      '<spec><propSet><type>Folder</type><nothing>1</nothing></propSet></spec><partialUpdates>false</partialUpdates>',
    ),
    { to: secure, headers: { cookie } },
  )
  expect(status).toBe(200)
})

test('no session, and a wrong password', async () => {
  expect(faultIn(await soap(call('Destroy_Task', 'VirtualMachine', 'vm-99999')))).toBe(
    fault(
      'The session is not authenticated.',
      'NotAuthenticated',
      '<object type="VirtualMachine">vm-99999</object><privilegeId>System.View</privilegeId>',
    ),
  )
  const empty = LOGIN.replace('user</', '</')
  expect(faultIn(await soap(empty))).toBe(
    fault('Cannot complete login due to an incorrect user name or password.', 'InvalidLogin'),
  )
})

test('a property that does not exist faults with its whole path and no text', async () => {
  const { setCookie: cookie } = await login()
  const specSet =
    '<specSet><propSet><type>Folder</type><pathSet>name.nothing</pathSet></propSet><objectSet><obj type="Folder">group-d1</obj></objectSet></specSet><options/>'
  expect(
    faultIn(
      await soap(call('RetrievePropertiesEx', 'PropertyCollector', 'propertyCollector', specSet), {
        headers: { cookie },
      }),
    ).replace('<faultstring/>', '<faultstring></faultstring>'),
  ).toBe(fault('', 'InvalidProperty', '<name>name.nothing</name>'))
})

// ---- HTTP

test('a compressed request is read; another encoding is refused', async () => {
  const { setCookie: cookie } = await login()
  const body = gzipSync(envelope(TIME))
  expect((await ask({ headers: { cookie, 'content-encoding': 'gzip' }, body })).status).toBe(200)
  expect((await ask({ headers: { cookie, 'content-encoding': 'br' }, body })).status).toBe(415)
  expect((await ask({ headers: { cookie, 'content-encoding': 'gzip' }, body: 'not gzip' })).status).toBe(400)
})

test('other verbs and paths', async () => {
  for (const method of ['GET', 'PUT', 'DELETE']) {
    const { status, headers } = await ask({ method })
    expect([status, headers.allow]).toEqual([405, 'POST'])
  }
  expect((await ask({ method: 'HEAD' })).status).toBe(405)
  expect((await ask({ method: 'GET', path: '/nothing' })).status).toBe(404)
  expect((await ask({ path: '/nothing', body: envelope(TIME) })).status).toBe(404)
  for (const path of ['/sdk', '/sdk/', '/sdk?x=1', '/sdk/vimService'])
    expect((await ask({ path, body: envelope(LOGIN) })).status, path).toBe(200)
})

test('version lists and WSDL documents need no login and name the address that they were asked at', async () => {
  const versions = await ask({ method: 'GET', path: '/sdk/vimServiceVersions.xml' })
  expect(versions.status).toBe(200)
  expect(versions.headers['content-type']).toMatch(/^text\/xml/)
  expect(versions.body).toMatch(
    /<namespaces version="1.0">\s*<namespace>\s*<name>urn:vim25<\/name>\s*<version>8\.0\.3\.0<\/version>/,
  )
  const service = await ask({ method: 'GET', path: '/sdk/vimService.wsdl', headers: { host: 'vc.example.com' } })
  expect(service.status).toBe(200)
  expect(service.body).toContain('http://vc.example.com/sdk')
  expect((await ask({ method: 'GET', path: '/sdk/nothing.wsdl' })).status).toBe(404)
})

test('the same over TLS', async () => {
  const { setCookie: cookie } = await login(secure)
  expect((await soap(TIME, { to: secure, headers: { cookie } })).body).toMatch(
    /<CurrentTimeResponse xmlns="urn:vim25"><returnval>[\d-]+T[\d:.]+Z<\/returnval><\/CurrentTimeResponse>/,
  )
})

const filterOn = (obj: string, paths: string) =>
  call(
    'CreateFilter',
    'PropertyCollector',
    'propertyCollector',
    `<spec><propSet><type>ManagedEntity</type><pathSet>${paths}</pathSet></propSet><objectSet><obj type="Folder">${obj}</obj></objectSet></spec><partialUpdates>false</partialUpdates>`,
  )
const wait = (version: string) =>
  call('WaitForUpdatesEx', 'PropertyCollector', 'propertyCollector', `<version>${version}</version>`)

async function eventually(test: () => boolean): Promise<void> {
  for (let i = 0; i < 200 && !test(); i++) await sleep(10)
  expect(test()).toBe(true)
}

test('a client that goes away while it waits for updates leaves nothing waiting', async () => {
  const bugs: unknown[] = []
  const { onBug } = plain.kernel
  plain.kernel.onBug = (error) => bugs.push(error)
  const { setCookie: cookie, id } = await login()
  expect((await soap(filterOn('group-d1', 'name'), { headers: { cookie } })).status).toBe(200)
  const first = await soap(wait(''), { headers: { cookie } })
  const version = /<version>(\d+)<\/version>/.exec(first.body)?.[1] ?? ''
  const session = plain.kernel.sessions.find(id)!
  const waiting = httpRequest({
    host: '127.0.0.1',
    port: plain.port,
    method: 'POST',
    path: '/sdk',
    headers: { cookie },
  })
  waiting.on('error', () => {})
  waiting.end(envelope(wait(version)))
  await eventually(() => session.waiting === 1)
  waiting.destroy()
  await eventually(() => session.waiting === 0)
  // Nor does one that breaks off in the middle of its request.
  const broken = connect(plain.port, '127.0.0.1')
  broken.write('POST /sdk HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n<Envelope')
  await sleep(30)
  broken.destroy()
  await sleep(30)
  expect(bugs).toEqual([])
  plain.kernel.onBug = onBug
})

test('a large answer reaches a client that reads slowly, whole, and one that stops reading holds nobody up', async () => {
  const { setCookie: cookie } = await login()
  // Everything of everything a few hundred times over.
  const specs =
    '<specSet><propSet><type>EventManager</type><all>true</all></propSet><propSet><type>Folder</type><all>true</all></propSet><propSet><type>HostSystem</type><all>true</all></propSet><propSet><type>PerformanceManager</type><all>true</all></propSet><propSet><type>VirtualMachine</type><all>true</all></propSet><objectSet><obj type="EventManager">EventManager</obj></objectSet><objectSet><obj type="PerformanceManager">PerfMgr</obj></objectSet><objectSet><obj type="Folder">group-d1</obj></objectSet></specSet><options/>'
  const body = envelope(call('RetrievePropertiesEx', 'PropertyCollector', 'propertyCollector', specs))
  const whole = await ask({ headers: { cookie }, body })
  expect(whole.status).toBe(200)
  expect(whole.body.length).toBeGreaterThan(200_000)
  const slow = await new Promise<string>((resolve, reject) => {
    const request = httpRequest(
      { host: '127.0.0.1', port: plain.port, method: 'POST', path: '/sdk', headers: { cookie } },
      async (response) => {
        let text = ''
        response.setEncoding('utf8')
        try {
          for await (const chunk of response as AsyncIterable<string>) {
            text += chunk
            await sleep(1)
          }
          resolve(text)
        } catch (error) {
          reject(error)
        }
      },
    )
    request.end(body)
  })
  expect(slow).toBe(whole.body)
  const stopped = connect(plain.port, '127.0.0.1')
  stopped.pause()
  stopped.write(
    `POST /sdk HTTP/1.1\r\nHost: x\r\nCookie: ${cookie.split(';')[0]}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  )
  expect((await soap(TIME, { headers: { cookie } })).status).toBe(200)
  stopped.destroy()
  expect((await soap(TIME, { headers: { cookie } })).status).toBe(200)
})

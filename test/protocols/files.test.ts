import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { authorizationFeature } from '../../src/features/authorization/index.ts'
import { createDatacenter, datacenterFeature } from '../../src/features/datacenter/index.ts'
import { createDatastore, datastoreFeature } from '../../src/features/datastore/index.ts'
import { filesFeature } from '../../src/features/files/index.ts'
import { folderFeature } from '../../src/features/folder/index.ts'
import { identityFeature } from '../../src/features/identity/index.ts'
import { inventoryFeature } from '../../src/features/inventory/index.ts'
import { sessionFeature } from '../../src/features/session/index.ts'
import { vmDevicesFeature } from '../../src/features/vm-devices/index.ts'
import { handleFolderRequest } from '../../src/protocols/files/index.ts'
import { makeTestInstance, type TestInstance } from '../features/harness.ts'

const features = [
  inventoryFeature,
  datastoreFeature,
  folderFeature,
  datacenterFeature,
  vmDevicesFeature,
  identityFeature,
  authorizationFeature,
  sessionFeature,
  filesFeature,
]

const open: { e: TestInstance; folder: string; server: Server }[] = []
afterEach(() => {
  for (const { e, folder, server } of open.splice(0)) {
    server.close()
    server.closeAllConnections()
    e.close()
    rmSync(folder, { recursive: true, force: true })
  }
})

async function start() {
  const e = await makeTestInstance({ features })
  const folder = mkdtempSync(join(tmpdir(), 'folder-test-'))
  const server = createServer((request, response) => void handleFolderRequest(e.kernel, request, response))
  open.push({ e, folder, server })
  e.kernel.store.writeNow(() => {
    const call = e.kernel.systemCall('test')
    const { id } = createDatacenter(call, 'group-d1', 'DC0')
    createDatastore(call, { name: 'ds', datacenter: id, type: 'OTHER', hosts: [], localPath: folder })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const session = e.kernel.sessions.create(
    { user: 'VSPHERE.LOCAL\\Administrator', fullName: '', groups: ['VSPHERE.LOCAL\\Administrators'] },
    { open: false, address: { ip: '127.0.0.1', userAgent: 'test' } },
  )
  const cookie = `vmware_soap_session="${session.id}"`
  const ask = (path: string, options: RequestInit = {}) =>
    fetch(`${base}${path}`, { ...options, headers: { cookie, ...(options.headers as Record<string, string>) } })
  return { e, folder, base, ask, session, query: '?dcPath=DC0&dsName=ds' }
}

describe('/folder', () => {
  test('asks for a session, and takes a cookie, Basic credentials or a ticket for one request', async () => {
    const { e, folder, base, ask, session, query } = await start()
    writeFileSync(join(folder, 'a.txt'), 'hello')
    const bare = await fetch(`${base}/folder/a.txt${query}`)
    expect(bare.status).toBe(401)
    expect(bare.headers.get('www-authenticate')).toMatch(/^Basic /)
    expect(await (await ask(`/folder/a.txt${query}`)).text()).toBe('hello')
    const basic = `Basic ${Buffer.from('user:pass').toString('base64')}`
    const byPassword = await fetch(`${base}/folder/a.txt${query}`, { headers: { authorization: basic } })
    expect(byPassword.status).toBe(200)
    await vi.waitFor(() => expect(e.kernel.sessions.all()).toEqual([session]))
    const ticket = (await e.invoke(
      'AcquireGenericServiceTicket',
      { type: 'SessionManager', value: 'SessionManager' },
      { spec: { _typeName: 'SessionManagerHttpServiceRequestSpec', method: 'httpGet', url: `${base}/folder/a.txt` } },
    )) as { id: string }
    const headers = { cookie: `vmware_cgi_ticket="${ticket.id}"` }
    expect((await fetch(`${base}/folder/a.txt${query}`, { headers })).status).toBe(200)
    expect((await fetch(`${base}/folder/a.txt${query}`, { headers })).status).toBe(401)
  })

  test('answers ranges with 206, and 416 behind the end', async () => {
    const { folder, ask, query } = await start()
    writeFileSync(join(folder, 'a.bin'), '0123456789')
    const part = await ask(`/folder/a.bin${query}`, { headers: { range: 'bytes=2-4' } })
    expect([part.status, part.headers.get('content-range'), await part.text()]).toEqual([206, 'bytes 2-4/10', '234'])
    expect(await (await ask(`/folder/a.bin${query}`, { headers: { range: 'bytes=-3' } })).text()).toBe('789')
    expect((await ask(`/folder/a.bin${query}`, { headers: { range: 'bytes=10-' } })).status).toBe(416)
    const head = await ask(`/folder/a.bin${query}`, { method: 'HEAD' })
    expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([200, '10', ''])
  })

  test('takes uploads without redirect: 201 for a new file, 200 for one that is replaced', async () => {
    const { folder, ask, query } = await start()
    expect((await ask(`/folder/new.iso${query}`, { method: 'PUT', body: 'one' })).status).toBe(201)
    expect((await ask(`/folder//new.iso${query}`, { method: 'POST', body: 'two' })).status).toBe(200)
    expect(readFileSync(join(folder, 'new.iso'), 'utf8')).toBe('two')
    expect((await ask(`/folder/no/such/x${query}`, { method: 'PUT', body: 'x' })).status).toBe(404)
  })

  test('lists folders, doubled slashes included, with links that work', async () => {
    const { folder, ask, query } = await start()
    writeFileSync(join(folder, 'a b.txt'), 'hello')
    const page = await (await ask(`/folder//${query}`)).text()
    expect(page).toContain('>a b.txt</a>')
    const href = /href="([^"]+)"/.exec(page)?.[1]?.replaceAll('&#38;', '&')
    expect(await (await ask(href!)).text()).toBe('hello')
  })

  test('lists datacenters, then datastores, where none is named', async () => {
    const { ask } = await start()
    expect(await (await ask('/folder')).text()).toContain('href="/folder?dcPath=DC0"')
    expect(await (await ask('/folder?dcPath=DC0')).text()).toContain('dsName=ds')
  })

  test('follows links, and lets nobody out by dots', async () => {
    const { folder, ask, query } = await start()
    const outside = mkdtempSync(join(tmpdir(), 'folder-test-'))
    writeFileSync(join(outside, 'secret'), 'x')
    symlinkSync(outside, join(folder, 'link'))
    expect((await ask(`/folder/link/secret${query}`)).status).toBe(200)
    for (const path of ['%2e%2e%2f%2e%2e%2fetc%2fpasswd', '..%2f..%2fetc%2fpasswd', 'a%2f..%2f..%2fetc%2fpasswd'])
      expect((await ask(`/folder/${path}${query}`)).status).toBe(400)
    expect((await ask(`/folder/a%00b${query}`)).status).toBe(400)
    rmSync(outside, { recursive: true })
  })

  test('deletes files', async () => {
    const { folder, ask, query } = await start()
    writeFileSync(join(folder, 'a.txt'), 'hello')
    expect((await ask(`/folder/a.txt${query}`, { method: 'DELETE' })).status).toBe(204)
    expect(existsSync(join(folder, 'a.txt'))).toBe(false)
    expect((await ask(`/folder/a.txt${query}`, { method: 'DELETE' })).status).toBe(404)
    expect((await ask(`/folder/a.txt${query}`, { method: 'PATCH' })).status).toBe(405)
  })

  test('answers 404 for what is missing and 403 to who may not', async () => {
    const { e, base, ask, query } = await start()
    expect((await ask(`/folder/none${query}`)).status).toBe(404)
    expect((await ask('/folder/none?dcPath=DC9&dsName=ds')).status).toBe(404)
    const nobody = e.kernel.sessions.create(
      { user: 'LOCAL\\nobody', fullName: '', groups: [] },
      { open: false, address: { ip: '127.0.0.1', userAgent: 'test' } },
    )
    const headers = { cookie: `vmware_soap_session=${nobody.id}` }
    expect((await fetch(`${base}/folder/${query}`, { headers })).status).toBe(403)
  })
})

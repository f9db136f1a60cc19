import { once } from 'node:events'
import { connect } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { envelope, everyObject, type FuzzTarget, startTarget } from './target.ts'
import { readAnswer } from './verdict.ts'

let target: FuzzTarget
beforeAll(async () => {
  target = await startTarget()
})
afterAll(() => target.close())

/** The fault of a call on the first object of the type, `ok` for a result. */
async function outcome(type: string, method: string, args = ''): Promise<string> {
  const { value } = everyObject(target.emulator).find((one) => one.type === type)!
  const answer = await target.soap(
    envelope(`<${method} xmlns="urn:vim25"><_this type="${type}">${value}</_this>${args}</${method}>`),
  )
  const { fault } = readAnswer(answer)
  expect(target.bugs).toEqual([])
  return fault ?? 'ok'
}

test('a memory size beyond what a number holds exactly is calculated with all the same', async () => {
  const args = '<memorySize>9223372036854775807</memorySize><numVcpus>2</numVcpus>'
  expect(await outcome('HostSystem', 'QueryMemoryOverhead', args)).toBe('ok')
})

test('a hardware version named like a property of every object is unknown', async () => {
  for (const key of ['__proto__', 'constructor'])
    expect(await outcome('EnvironmentBrowser', 'QueryConfigOption', `<key>${key}</key>`)).toBe('InvalidArgument')
})

test('a ticket type named like a property of every object is unknown', async () => {
  for (const type of ['__proto__', 'constructor'])
    expect(await outcome('VirtualMachine', 'AcquireTicket', `<ticketType>${type}</ticketType>`)).toBe('InvalidArgument')
})

test('methods that declare no fault raise none', async () => {
  const entity = '<entityId>nobody</entityId>'
  expect(await outcome('LicenseAssignmentManager', 'QueryAssignedLicenses', entity)).toBe('ok')
  await outcome('VirtualMachine', 'PowerOffVM_Task')
  expect(await outcome('VirtualMachine', 'AcquireMksTicket')).toBe('NotSupported')
})

test('who has no account hears the same as who has a wrong password', async () => {
  const args = '<user>nobody</user><oldPassword>a</oldPassword><newPassword>b</newPassword>'
  expect(await outcome('HostLocalAccountManager', 'ChangePassword', args)).toBe('InvalidLogin')
})

test('paths that no file system has are refused as paths', async () => {
  for (const name of [
    `[LocalDS_0] ${'n'.repeat(300)}`,
    `[LocalDS_0] ${'a/'.repeat(1500)}`,
    'https://[',
    'https://x/folder/%?dsName=LocalDS_0&amp;dcPath=DC0',
  ]) {
    const datacenter = everyObject(target.emulator).find(({ type }) => type === 'Datacenter')!
    const args = `<name>${name}</name><datacenter type="Datacenter">${datacenter.value}</datacenter>`
    expect(await outcome('FileManager', 'MakeDirectory', args), name).toBe('InvalidDatastorePath')
  }
  const local = `<name>x</name><path>/${'n'.repeat(300)}</path>`
  expect(await outcome('HostDatastoreSystem', 'CreateLocalDatastore', local)).toBe('FileNotFound')
})

test('a folder can be the first object that is made', async () => {
  const first = await startTarget({ folder: 1 })
  expect(everyObject(first.emulator).filter(({ type }) => type === 'Folder').length).toBeGreaterThan(5)
  await first.close()
})

test('a hello that is no JSON is answered', async () => {
  const answer = await target.ask({ path: '/api/vcenter/system?action=hello', body: '{"api_releases":[' })
  expect(answer.status).toBe(400)
  expect(JSON.parse(answer.body)).toMatchObject({ error_type: 'INVALID_ARGUMENT' })
})

test('a property is read by VI/JSON of objects of the class in the path alone', async () => {
  const { value } = everyObject(target.emulator).find(({ type }) => type === 'Alarm')!
  const session = /"([^"]+)"/.exec(target.cookie())?.[1] ?? ''
  for (const property of ['ScheduledTask/ID/info', 'CustomizationSpecManager/ID/info']) {
    const answer = await target.ask({
      method: 'GET',
      path: `/sdk/vim25/8.0.3.0/${property.replace('ID', value)}`,
      headers: { 'vmware-api-session-id': session },
    })
    expect(answer.status).toBe(500)
    expect(JSON.parse(answer.body)).toMatchObject({ _typeName: 'ManagedObjectNotFound', obj: { value } })
  }
  expect(target.bugs).toEqual([])
})

test('JSON of a million lists, or nested a hundred thousand times, is refused by every API before it takes room', async () => {
  const session = /"([^"]+)"/.exec(target.cookie())?.[1] ?? ''
  const headers = { 'vmware-api-session-id': session, 'content-type': 'application/json' }
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
  const wide = `[${'[],'.repeat(1_200_000)}[]]`
  for (const body of [deep, wide, `{"spec":${deep}}`]) {
    const rest = await target.ask({ path: '/api/vcenter/vm', headers, body })
    expect([rest.status, JSON.parse(rest.body).error_type]).toEqual([400, 'INVALID_ARGUMENT'])
    const rpc = await target.ask({ path: '/api', headers, body })
    expect(JSON.parse(rpc.body)).toMatchObject({ error: { code: -32700 } })
    const vijson = await target.ask({
      path: '/sdk/vim25/8.0.3.0/SessionManager/SessionManager/Login',
      headers,
      body,
    })
    expect([vijson.status, JSON.parse(vijson.body)._typeName]).toEqual([500, 'InvalidRequest'])
    const control = await target.ask({ path: '/_vcemu/requests/verify', headers, body })
    expect(control.status).toBe(400)
  }
  expect(target.bugs).toEqual([])
}, 20_000)

test('XML of millions of elements is refused before it takes room', async () => {
  const { status, body } = await target.soap(envelope('<a/>'.repeat(1_100_000)))
  expect(status).toBe(500)
  expect(body).toContain('elements')
}, 20_000)

test('a request for a token that breaks off is no bug of the server', async () => {
  const socket = connect(target.emulator.port, '127.0.0.1')
  socket.write('POST /sts/STSService HTTP/1.1\r\nHost: x\r\nContent-Length: 5000\r\n\r\n<a')
  await once(socket, 'connect')
  await target.soap('<a')
  socket.destroy()
  await target.soap('<a')
  await target.soap('<a')
  expect(target.bugs).toEqual([])
})

test('a parameter that is named like the parent of every object is unknown', async () => {
  const session = /"([^"]+)"/.exec(target.cookie())?.[1] ?? ''
  const headers = { 'vmware-api-session-id': session, 'content-type': 'application/json' }
  const { value } = everyObject(target.emulator).find(({ type }) => type === 'VirtualMachine')!
  const answer = await target.ask({
    path: `/rest/com/vmware/cis/tagging/tag-association/id:x?~action=attach`,
    headers,
    body: `{"__proto__":{"object_id":{"id":"${value}","type":"VirtualMachine"}}}`,
  })
  expect([answer.status, JSON.parse(answer.body).type]).toEqual([400, 'com.vmware.vapi.std.errors.unexpected_input'])
})

test('an error of the server that a REST operation does not declare is told as a general one', async () => {
  const manual = await startTarget({ pace: 'manual' })
  const host = everyObject(manual.emulator).find(({ type }) => type === 'HostSystem')!.value
  const session = /"([^"]+)"/.exec(manual.cookie())?.[1] ?? ''
  const headers = { 'vmware-api-session-id': session, 'content-type': 'application/json' }
  // The host is busy until somebody lets its task go on.
  await manual.soap(
    envelope(`<DisconnectHost_Task xmlns="urn:vim25"><_this type="HostSystem">${host}</_this></DisconnectHost_Task>`),
  )
  const answer = await manual.ask({ path: `/api/vcenter/host/${host}?action=disconnect`, headers })
  expect([answer.status, JSON.parse(answer.body).error_type]).toEqual([500, 'ERROR'])
  expect(manual.bugs).toEqual([])
  await manual.close()
})

test('a switch of more ports than a vCenter has is refused, and not made', async () => {
  const dvs = everyObject(target.emulator).find(({ type }) => type.endsWith('VirtualSwitch'))!.value
  const spec = '<spec><numStandalonePorts>2147483647</numStandalonePorts></spec>'
  const answer = await target.soap(
    envelope(
      `<ReconfigureDvs_Task xmlns="urn:vim25"><_this type="VmwareDistributedVirtualSwitch">${dvs}</_this>${spec}</ReconfigureDvs_Task>`,
    ),
  )
  expect(answer.status === 200 || answer.body.includes('InvalidArgument')).toBe(true)
  expect(target.emulator.kernel.store.count({ name: 'DvPort' })).toBeLessThan(1000)
})

test('a boot device that the VM does not have is not found', async () => {
  const session = /"([^"]+)"/.exec(target.cookie())?.[1] ?? ''
  const headers = { 'vmware-api-session-id': session, 'content-type': 'application/json' }
  const { value } = everyObject(target.emulator).find(({ type }) => type === 'VirtualMachine')!
  const answer = await target.ask({
    method: 'PUT',
    path: `/api/vcenter/vm/${value}/hardware/boot/device`,
    headers,
    body: '{"devices":[{"type":"ETHERNET","nic":"abc"}]}',
  })
  expect([answer.status, JSON.parse(answer.body).error_type]).toEqual([404, 'NOT_FOUND'])
})

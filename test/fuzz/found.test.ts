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

import { readFileSync } from 'node:fs'
import { request } from 'node:https'
import { afterAll, expect, test } from 'vitest'
import { ControlRefused, createEmulator, type Emulator, type EmulatorOptions } from '../../src/sdk/index.ts'
import { example } from './example.ts'

const search = { type: 'SearchIndex', value: 'SearchIndex' }
const vmPath = '/DC0/vm/DC0_H0_VM0'
const template = createEmulator({ listen: false, now: '2026-01-01T00:00:00Z' })
afterAll(async () => (await template).close())

async function find(emulator: Emulator, inventoryPath: string): Promise<string> {
  const found = await emulator.invoke('FindByInventoryPath', search, { inventoryPath })
  if (!found) throw new Error(`there is no ${inventoryPath}`)
  return found.value
}
const rename = (emulator: Emulator, id: string, newName: string) =>
  emulator.invoke('Rename_Task', { type: 'VirtualMachine', value: id }, { newName })

test('the example of the documentation does what it says', async () => {
  expect(await example()).toEqual({ before: 'poweredOn', during: 'poweredOff', after: 'poweredOn' })
})

test('the documentation shows the example that was run', () => {
  const text = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8')
  const code = text('./example.ts').replace("'../../src/sdk/index.ts'", "'vcemu'")
  expect(text('../../docs/in-process.md')).toContain(`\`\`\`ts\n${code}\`\`\``)
})

test('an emulator listens on a free port and its certificate can be checked', async () => {
  await using emulator = await createEmulator()
  expect(emulator.govcEnv).toEqual({ GOVC_URL: emulator.url, GOVC_INSECURE: 'true' })
  const { port } = new URL(emulator.url)
  expect(Number(port)).toBeGreaterThan(0)
  const status = await new Promise((resolve, reject) => {
    const asked = request(
      { host: '127.0.0.1', port, path: '/_vcemu/health', ca: emulator.caCertificate },
      (response) => {
        response.resume()
        resolve(response.statusCode)
      },
    )
    asked.on('error', reject).end()
  })
  expect(status).toBe(200)
})

test('a fault of a call within the process is thrown with its fields', async () => {
  const emulator = await (await template).clone()
  const self = { type: 'VirtualMachine', value: 'vm-99999' }
  await expect(emulator.invoke('PowerOnVM_Task', self)).rejects.toMatchObject({
    fault: 'ManagedObjectNotFound',
    data: { obj: self },
  })
  await emulator.close()
})

test('requests need no port', async () => {
  const emulator = await (await template).clone()
  expect(emulator.url).toBe('')
  const answer = await emulator.fetch('/sdk/vim25/8.0.3.0/ServiceInstance/ServiceInstance/RetrieveServiceContent', {
    method: 'POST',
  })
  expect(answer.status).toBe(200)
  expect(await answer.json()).toMatchObject({ _typeName: 'ServiceContent' })
  const large = await emulator.fetch('/sdk/vim25/8.0.3.0/openapi.json')
  expect(Object.keys(((await large.json()) as { paths: object }).paths).length).toBeGreaterThan(1000)
  await emulator.close()
})

test('clones begin alike and go their own ways', async () => {
  const origin = await template
  const one = await origin.clone()
  const two = await origin.clone()
  const state = async (emulator: Emulator) => JSON.stringify((await emulator.control.state()).kinds)
  const atFirst = await state(origin)
  expect(await state(one)).toBe(atFirst)
  const id = await find(one, vmPath)
  await rename(one, id, 'mine')
  expect(await one.read('VirtualMachine', id, 'name')).toBe('mine')
  expect(await two.read('VirtualMachine', id, 'name')).toBe('DC0_H0_VM0')
  expect(await state(origin)).toBe(atFirst)
  await one.control.reset()
  expect(await state(one)).toBe(atFirst)
  // The same calls give the same ids.
  const folder = { type: 'Folder', value: await find(one, '/DC0/vm') }
  const made = [
    await one.invoke('CreateFolder', folder, { name: 'x' }),
    await two.invoke('CreateFolder', folder, { name: 'x' }),
  ]
  expect(made[0]).toEqual(made[1])
  await one.close()
  expect(await two.read('VirtualMachine', id, 'name')).toBe('DC0_H0_VM0')
  await two.close()
})

test('clones have folders of their own for the files of local datastores', async () => {
  const origin = await template
  const one = await origin.clone()
  const id = await find(one, '/DC0/datastore/LocalDS_0')
  const url = async (emulator: Emulator) => (await emulator.read('Datastore', id, 'summary'))?.url
  expect(await url(one)).not.toBe(await url(origin))
  await one.close()
})

test('a clone of a changed emulator has its changes', async () => {
  const origin = await (await template).clone()
  await rename(origin, await find(origin, vmPath), 'changed')
  const copy = await origin.clone({ now: '2030-01-01T00:00:00Z' })
  await origin.close()
  expect(await copy.read('VirtualMachine', await find(copy, '/DC0/vm/changed'), 'name')).toBe('changed')
  expect((await copy.control.clock()).now).toBe('2030-01-01T00:00:00.000Z')
  await copy.close()
})

test.each<[object, RegExp]>([
  [{ colour: 1 }, /^colour: no such option$/],
  [{ sed: 1 }, /^sed: no such option; did you mean seed\?$/],
  [{ inventory: { vms: 3 } }, /^inventory\.vms: no such option; did you mean vm\?$/],
  [{ inventory: { vm: -1 } }, /^inventory\.vm: "-1" is below 0$/],
  [{ inventory: { vm: '3' } }, /^inventory\.vm: "3" is not a number$/],
  [{ inventory: 3 }, /^inventory: is not an object of counts$/],
  [{ pace: 'fast' }, /^pace: "fast" is not one of instant, realistic, manual$/],
  [{ esx: 'true' }, /^esx: "true" is not a boolean$/],
  [{ data: 7 }, /^data: 7 is not a string$/],
  [{ listen: true }, /^listen: true is neither false nor a port nor a host with a port$/],
  [{ listen: { port: 70_000, host: '127.0.0.1' } }, /^listen: .* is neither/],
])('%j is refused', async (options, message) => {
  await expect(createEmulator(options as EmulatorOptions)).rejects.toThrow(message)
})

test('a refusal of the control API says why', async () => {
  const emulator = await (await template).clone()
  const refused = await emulator.control.verify({ operation: 'Logout' }).catch((error: unknown) => error)
  expect(refused).toBeInstanceOf(ControlRefused)
  expect(refused).toMatchObject({ status: 409, code: 'notVerified', details: { count: 0, nearest: [] } })
  await expect(createEmulator({ now: 'yesterday' })).rejects.toThrow(/"yesterday" is not a time/)
  await emulator.close()
})

test('clones come and go without a trace in their origin', async () => {
  const origin = await template
  const before = await origin.control.info()
  for (let i = 0; i < 12; i++) await (await origin.clone()).close()
  expect(await origin.control.info()).toMatchObject({ revision: before.revision, inventory: before.inventory })
})

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import request from 'supertest'
import { describe, expect, test } from 'vitest'
import { startEmulator } from '../../src/app/emulator.ts'
import { defaultSettings } from '../../src/app/settings.ts'
import { restServer } from '../protocols/vapi/setup.ts'

const rest = restServer()
const send = (method: 'get' | 'post' | 'patch' | 'delete', path: string, body?: object) =>
  request(rest.base)[method](path).set(rest.auth).send(body)
const TAGGING = '/api/cis/tagging'
const ASSOCIATION = `${TAGGING}/tag-association`

let count = 0
async function newCategory(spec: object = {}): Promise<string> {
  const answer = await send('post', `${TAGGING}/category`, {
    name: `category ${++count}`,
    description: 'd',
    cardinality: 'MULTIPLE',
    associable_types: [],
    ...spec,
  })
  expect(answer.status).toBe(201)
  return answer.body as string
}
async function newTag(category: string, name = `tag ${++count}`): Promise<string> {
  const answer = await send('post', `${TAGGING}/tag`, { name, description: '', category_id: category })
  expect(answer.status).toBe(201)
  return answer.body as string
}
async function vmNamed(name: string): Promise<{ type: string; id: string }> {
  const { body } = await send('get', `/api/vcenter/vm?names=${name}`)
  return { type: 'VirtualMachine', id: body[0].vm }
}
const attach = (tag: string, object_id: object) => send('post', `${ASSOCIATION}/${tag}?action=attach`, { object_id })

describe('categories', () => {
  test('are read back as they were made, types without their prefix', async () => {
    const id = await newCategory({ name: 'owners', associable_types: ['urn:vim25:VirtualMachine', 'HostSystem'] })
    expect(id).toMatch(/^urn:vmomi:InventoryServiceCategory:[0-9a-f-]{36}:GLOBAL$/)
    expect((await send('get', `${TAGGING}/category/${id}`)).body).toEqual({
      id,
      name: 'owners',
      description: 'd',
      cardinality: 'MULTIPLE',
      associable_types: ['VirtualMachine', 'HostSystem'],
      used_by: [],
    })
    expect((await send('get', `${TAGGING}/category`)).body).toContain(id)
  })

  test('a name is given once', async () => {
    await newCategory({ name: 'once' })
    const again = { name: 'once', description: '', cardinality: 'SINGLE', associable_types: [] }
    const answer = await send('post', `${TAGGING}/category`, again)
    expect([answer.status, answer.body.error_type]).toEqual([400, 'ALREADY_EXISTS'])
  })

  test('change, but lose neither cardinality nor types', async () => {
    const id = await newCategory({ cardinality: 'SINGLE', associable_types: ['VirtualMachine'] })
    const update = (body: object) => send('patch', `${TAGGING}/category/${id}`, body)
    expect((await update({ cardinality: 'MULTIPLE', description: 'new' })).status).toBe(204)
    expect((await update({ cardinality: 'SINGLE' })).status).toBe(400)
    expect((await update({ associable_types: ['HostSystem'] })).status).toBe(400)
    expect((await update({ associable_types: ['HostSystem', 'VirtualMachine'] })).status).toBe(204)
    expect((await send('get', `${TAGGING}/category/${id}`)).body).toMatchObject({
      cardinality: 'MULTIPLE',
      description: 'new',
    })
  })

  test('take their tags along', async () => {
    const category = await newCategory()
    const tag = await newTag(category)
    expect((await send('delete', `${TAGGING}/category/${category}`)).status).toBe(204)
    expect((await send('get', `${TAGGING}/tag/${tag}`)).status).toBe(404)
  })
})

describe('tags', () => {
  test('have names of their own within a category', async () => {
    const category = await newCategory()
    const tag = await newTag(category, 'a')
    await newTag(await newCategory(), 'a')
    const answer = await send('post', `${TAGGING}/tag`, { name: 'a', description: '', category_id: category })
    expect(answer.body.error_type).toBe('ALREADY_EXISTS')
    expect((await send('patch', `${TAGGING}/tag/${tag}`, { name: 'b' })).status).toBe(204)
    expect((await send('get', `${TAGGING}/tag/${tag}`)).body).toMatchObject({ name: 'b', category_id: category })
    const list = await send('post', `${TAGGING}/tag?action=list-tags-for-category`, { category_id: category })
    expect(list.body).toEqual([tag])
  })

  test('of a category that is not there are refused', async () => {
    const answer = await send('post', `${TAGGING}/tag`, { name: 'x', description: '', category_id: 'urn:none' })
    expect(answer.status).toBe(404)
  })
})

describe('associations', () => {
  test('go both ways, and twice is once', async () => {
    const tag = await newTag(await newCategory())
    const vm = await vmNamed('DC0_H0_VM0')
    expect((await attach(tag, vm)).status).toBe(204)
    expect((await attach(tag, vm)).status).toBe(204)
    const objects = await send('post', `${ASSOCIATION}/${tag}?action=list-attached-objects`)
    expect(objects.body).toEqual([vm])
    const tags = await send('post', `${ASSOCIATION}?action=list-attached-tags`, { object_id: vm })
    expect(tags.body).toEqual([tag])
    await send('post', `${ASSOCIATION}/${tag}?action=detach`, { object_id: vm })
    expect((await send('post', `${ASSOCIATION}/${tag}?action=list-attached-objects`)).body).toEqual([])
  })

  test('keep to the types and the cardinality of the category', async () => {
    const category = await newCategory({ cardinality: 'SINGLE', associable_types: ['HostSystem'] })
    const [one, two] = [await newTag(category), await newTag(category)]
    const vm = await vmNamed('DC0_H0_VM0')
    const { body } = await send('get', '/api/vcenter/host')
    const host = { type: 'HostSystem', id: body[0].host }
    expect((await attach(one, vm)).body.error_type).toBe('INVALID_ARGUMENT')
    expect((await attach(one, host)).status).toBe(204)
    expect((await attach(two, host)).body.error_type).toBe('INVALID_ARGUMENT')
    const open = await send('post', `${ASSOCIATION}?action=list-attachable-tags`, { object_id: host })
    expect(open.body).not.toContain(two)
    expect((await attach(one, { type: 'VirtualMachine', id: 'vm-404' })).status).toBe(404)
  })

  test('many at once: what fails is told and leaves the rest', async () => {
    const tag = await newTag(await newCategory({ associable_types: ['VirtualMachine'] }))
    const [a, b] = [await vmNamed('DC0_H0_VM0'), await vmNamed('DC0_H0_VM1')]
    const object_ids = [a, { type: 'VirtualMachine', id: 'vm-404' }, b]
    const answer = await send('post', `${ASSOCIATION}/${tag}?action=attach-tag-to-multiple-objects`, { object_ids })
    expect(answer.status).toBe(200)
    expect(answer.body).toMatchObject({
      success: false,
      error_messages: [{ default_message: expect.stringContaining('vm-404') }],
    })
    const found = await send('post', `${ASSOCIATION}?action=list-attached-objects-on-tags`, {
      tag_ids: [tag, 'urn:none'],
    })
    expect(found.body).toEqual([{ tag_id: tag, object_ids: [a, b] }])
    const onObjects = await send('post', `${ASSOCIATION}?action=list-attached-tags-on-objects`, { object_ids: [b] })
    expect(onObjects.body).toEqual([{ object_id: b, tag_ids: [tag] }])
  })

  test('end with the object', async () => {
    const tag = await newTag(await newCategory())
    const { body: pools } = await send('get', '/api/vcenter/resource-pool')
    const made = await send('post', '/api/vcenter/resource-pool', {
      name: 'short-lived',
      parent: pools[0].resource_pool,
    })
    await attach(tag, { type: 'ResourcePool', id: made.body })
    await send('delete', `/api/vcenter/resource-pool/${made.body}`)
    expect((await send('post', `${ASSOCIATION}/${tag}?action=list-attached-objects`)).body).toEqual([])
  })

  test('are found page by page', async () => {
    const tag = await newTag(await newCategory())
    const vm = await vmNamed('DC0_H0_VM1')
    await attach(tag, vm)
    const { body } = await send('get', '/api/vcenter/tagging/associations')
    expect(body.status).toBe('END_OF_DATA')
    expect(body.associations).toContainEqual({ tag, object: vm })
    const first = (await send('get', '/api/vcenter/tagging/tags?page_size=1')).body
    const second = (
      await send('get', `/api/vcenter/tagging/tags?page_size=1&marker=${encodeURIComponent(first.marker)}`)
    ).body
    expect(second.items[0].tag).not.toBe(first.items[0].tag)
  })
})

describe('the first generation', () => {
  test('takes wrapped bodies and ids in the path', async () => {
    const create_spec = { name: 'old style', description: '', cardinality: 'MULTIPLE', associable_types: [] }
    const category = (await send('post', '/rest/com/vmware/cis/tagging/category', { create_spec })).body.value
    const tagSpec = { name: 't', description: '', category_id: category }
    const made = await send('post', '/rest/com/vmware/cis/tagging/tag', { create_spec: tagSpec })
    expect(made.status).toBe(200)
    const tag = encodeURIComponent(made.body.value)
    expect((await send('get', `/rest/com/vmware/cis/tagging/tag/id:${tag}`)).body.value).toMatchObject({ name: 't' })
    const vm = await vmNamed('DC0_H0_VM0')
    const url = `/rest/com/vmware/cis/tagging/tag-association/id:${tag}`
    expect((await send('post', `${url}?~action=attach`, { object_id: vm })).status).toBe(200)
    expect((await send('post', `${url}?~action=list-attached-objects`)).body.value).toEqual([vm])
  })
})

test('tags outlive a restart under --data', async () => {
  const data = mkdtempSync(join(tmpdir(), 'tagging-'))
  const settings = defaultSettings({ listen: { host: '127.0.0.1', port: 0 }, tls: false, data })
  const ask = async (port: number) => {
    const base = `http://127.0.0.1:${port}`
    const { body } = await request(base).post('/api/session').auth('user', 'pass')
    return { base, header: { 'vmware-api-session-id': body as string } }
  }
  try {
    const first = await startEmulator(settings)
    const { base, header } = await ask(first.port)
    const spec = { name: 'kept', description: '', cardinality: 'SINGLE', associable_types: [] }
    const { body: category } = await request(base).post(`${TAGGING}/category`).set(header).send(spec)
    await first.close()
    const second = await startEmulator(settings)
    const again = await ask(second.port)
    const { body } = await request(again.base).get(`${TAGGING}/category/${category}`).set(again.header)
    expect(body).toMatchObject({ name: 'kept' })
    await second.close()
  } finally {
    rmSync(data, { recursive: true, force: true })
  }
})

test('a VM keeps its tags through a task that runs for a while, and loses them when it is destroyed', async () => {
  const settings = defaultSettings({ listen: { host: '127.0.0.1', port: 0 }, tls: false, pace: 'manual' })
  const emulator = await startEmulator(settings)
  try {
    const { kernel, port } = emulator
    const base = `http://127.0.0.1:${port}`
    const token = (await request(base).post('/api/session').auth('user', 'pass')).body as string
    const post = async (path: string, body?: object) =>
      (await request(base).post(path).set('vmware-api-session-id', token).send(body)).body
    const spec = { name: 'c', description: '', cardinality: 'MULTIPLE', associable_types: [] }
    const category_id = await post(`${TAGGING}/category`, spec)
    const tag = await post(`${TAGGING}/tag`, { name: 't', description: '', category_id })
    const list = (await request(base).get('/api/vcenter/vm').set('vmware-api-session-id', token)).body
    const object_id = { type: 'VirtualMachine', id: list[0].vm as string }
    const attached = () => post(`${ASSOCIATION}/${tag}?action=list-attached-objects`)
    await post(`${ASSOCIATION}/${tag}?action=attach`, { object_id })
    expect(await attached()).toEqual([object_id])
    const vijson = `${base}/sdk/vim25/8.0.3.0/VirtualMachine/${object_id.id}`
    const start = async (method: string) =>
      (await request(vijson).post(`/${method}`).set('vmware-api-session-id', token).send({})).body.value as string
    const off = await start('PowerOffVM_Task')
    await kernel.store.write(() => kernel.tasks.finishNow(off))
    expect(kernel.tasks.find(off)?.state).toBe('success')
    expect(await attached()).toEqual([object_id])
    const gone = await start('Destroy_Task')
    await kernel.store.write(() => kernel.tasks.finishNow(gone))
    expect(kernel.tasks.find(gone)?.state).toBe('success')
    expect(await attached()).toEqual([])
  } finally {
    await emulator.close()
  }
})

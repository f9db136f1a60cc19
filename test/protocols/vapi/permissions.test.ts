import request from 'supertest'
import { beforeAll, describe, expect, test } from 'vitest'
import { restServer } from './setup.ts'

const rest = restServer()
let reader: Record<string, string> = {}
const as = (who: Record<string, string>, method: 'get' | 'post' | 'delete', path: string, body?: object) =>
  request(rest.base)[method](path).set(who).send(body)
const names = (rows: { name: string }[]) => rows.map(({ name }) => name)

async function idOf(kind: string, name: string): Promise<string> {
  return (await as(rest.auth, 'get', `/api/vcenter/${kind}?names=${name}`)).body[0][kind]
}
/** ReadOnly on one VM for a user, said over VI/JSON in the session that REST made. */
async function permit(type: string, value: string, user: string): Promise<void> {
  const { status } = await as(
    rest.auth,
    'post',
    '/sdk/vim25/8.0.1.0/AuthorizationManager/AuthorizationManager/SetEntityPermissions',
    {
      entity: { _typeName: 'ManagedObjectReference', type, value },
      permission: [{ _typeName: 'Permission', principal: user, group: false, roleId: -2, propagate: true }],
    },
  )
  expect(status).toBe(204)
}

beforeAll(async () => {
  const answer = await request(rest.base).post('/api/session').auth('reader@vsphere.local', 'any')
  reader = { 'vmware-api-session-id': answer.body as string }
  // Where everybody may log in, those exist who have.
  await permit('VirtualMachine', await idOf('vm', 'DC0_H0_VM0'), 'VSPHERE.LOCAL\\reader')
})

describe('a user who may read one VM', () => {
  test('sees it alone in lists, and the rest neither listed nor told of', async () => {
    expect(names((await as(reader, 'get', '/api/vcenter/vm')).body)).toEqual(['DC0_H0_VM0'])
    expect(names((await as(reader, 'get', '/rest/vcenter/vm')).body.value)).toEqual(['DC0_H0_VM0'])
    for (const kind of ['host', 'cluster', 'datacenter', 'datastore', 'network', 'folder', 'resource-pool'])
      expect([kind, (await as(reader, 'get', `/api/vcenter/${kind}`)).body]).toEqual([kind, []])
    const hidden = await as(reader, 'get', `/api/vcenter/vm/${await idOf('vm', 'DC0_H0_VM1')}`)
    expect([hidden.status, hidden.body.error_type]).toEqual([403, 'UNAUTHORIZED'])
  })

  test('changes nothing', async () => {
    const vm = await idOf('vm', 'DC0_H0_VM0')
    const tries: ['post' | 'delete', string, object?][] = [
      ['post', `/api/vcenter/vm/${vm}/power?action=stop`],
      ['post', '/api/vcenter/vm?action=clone', { source: vm, name: 'copy' }],
      ['post', `/api/vcenter/vm/${vm}/hardware/serial`, {}],
      ['post', `/api/vcenter/vm/${vm}/console/tickets`, { type: 'WEBMKS' }],
      ['delete', `/api/vcenter/vm/${vm}`],
      [
        'post',
        '/api/cis/tagging/category',
        { name: 'c', description: '', cardinality: 'SINGLE', associable_types: [] },
      ],
    ]
    for (const [method, path, body] of tries) {
      const answer = await as(reader, method, path, body)
      expect([path, answer.status, answer.body.error_type]).toEqual([path, 403, 'UNAUTHORIZED'])
    }
    expect((await as(rest.auth, 'get', `/api/vcenter/vm/${vm}/power`)).body.state).toBe('POWERED_ON')
  })

  test('hears of objects with a tag only that it sees', async () => {
    const category = await as(rest.auth, 'post', '/api/cis/tagging/category', {
      name: 'seen',
      description: '',
      cardinality: 'MULTIPLE',
      associable_types: [],
    })
    const tag = await as(rest.auth, 'post', '/api/cis/tagging/tag', {
      name: 'one',
      description: '',
      category_id: category.body,
    })
    const [seen, hidden] = [await idOf('vm', 'DC0_H0_VM0'), await idOf('vm', 'DC0_H0_VM1')]
    for (const id of [seen, hidden])
      await as(rest.auth, 'post', `/api/cis/tagging/tag-association/${tag.body}?action=attach`, {
        object_id: { type: 'VirtualMachine', id },
      })
    const path = `/api/cis/tagging/tag-association/${tag.body}?action=list-attached-objects`
    expect((await as(rest.auth, 'post', path)).body).toHaveLength(2)
    expect((await as(reader, 'post', path)).body).toEqual([{ type: 'VirtualMachine', id: seen }])
  })
})

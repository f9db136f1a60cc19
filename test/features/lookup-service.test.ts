import { afterEach, beforeEach, expect, it } from 'vitest'
import { provideTokenSigner } from '../../src/app/token-signer.ts'
import { ref } from '../../src/kernel/managed.ts'
import { makeTestInstance, type TestInstance } from './harness.ts'

let e: TestInstance
beforeEach(async () => {
  e = await makeTestInstance()
  provideTokenSigner(e.kernel, undefined)
})
afterEach(() => e.close())

interface Registration {
  serviceId: string
  serviceType: { type: string }
  serviceEndpoints: { url: string }[]
}
const registry = ref('LookupServiceRegistration', 'ServiceRegistration')
const options = { namespace: 'lookup' }
const list = (filterCriteria?: object) =>
  e.invoke('List', registry, filterCriteria ? { filterCriteria } : {}, options) as Promise<Registration[]>

it('tells where its services are; its ServiceInstance is not that of vCenter', async () => {
  const content = await e.invoke('RetrieveServiceContent', ref('LookupServiceInstance', 'ServiceInstance'), {}, options)
  expect(content).toMatchObject({ serviceRegistration: registry })
})

it('finds the token service as clients ask for it, at the host that they asked', async () => {
  const found = await list({
    serviceType: { product: 'com.vmware.cis', type: 'cs.identity' },
    endpointType: { protocol: 'wsTrust', type: 'com.vmware.cis.cs.identity.sso' },
  })
  expect(found).toHaveLength(1)
  expect(found[0]!.serviceEndpoints.map(({ url }) => url)).toEqual(['https://localhost/sts/STSService/vsphere.local'])
})

it('an empty filter lists everything, none at all is refused', async () => {
  expect((await list({})).map(({ serviceType }) => serviceType.type)).toEqual(
    expect.arrayContaining(['cs.identity', 'sso:sts', 'vcenterserver', 'cs.vapi']),
  )
  expect(await list({ siteId: 'elsewhere' })).toEqual([])
  await expect(list()).rejects.toMatchObject({ fault: 'LookupFaultServiceFault' })
})

it('administrators register services, change them and take them away', async () => {
  const createSpec = {
    serviceVersion: '1.0',
    ownerId: 'me@vsphere.local',
    serviceType: { product: 'com.example', type: 'example' },
    serviceEndpoints: [{ url: 'https://example.test/', endpointType: { protocol: 'rest', type: 'example' } }],
  }
  const create = (user?: string) =>
    e.invoke('Create', registry, { serviceId: 'mine', createSpec }, user ? { ...options, user } : options)
  await expect(create('VSPHERE.LOCAL\\jo')).rejects.toMatchObject({ fault: 'NoPermission' })
  await create()
  await expect(create()).rejects.toMatchObject({ fault: 'LookupFaultEntryExistsFault' })
  await e.invoke('Set', registry, { serviceId: 'mine', serviceSpec: { serviceVersion: '2.0' } }, options)
  expect(await e.invoke('Get', registry, { serviceId: 'mine' }, options)).toMatchObject({ serviceVersion: '2.0' })
  await e.invoke('Delete', registry, { serviceId: 'mine' }, options)
  await expect(e.invoke('Get', registry, { serviceId: 'mine' }, options)).rejects.toMatchObject({
    fault: 'LookupFaultEntryNotFoundFault',
  })
})

it('services of vCenter itself are not taken away', async () => {
  const [own] = await list({ serviceType: { type: 'vcenterserver' } })
  await expect(e.invoke('Delete', registry, { serviceId: own!.serviceId }, options)).rejects.toMatchObject({
    fault: 'InvalidArgument',
  })
})

import { expect, it } from 'vitest'
import { ref } from '../../src/kernel/managed.ts'
import { makeCompute } from './compute-setup.ts'

const MANAGER = ref('IpPoolManager', 'IpPoolManager')
const dc = ref('Datacenter', 'datacenter-2')

async function makePool(range = '10.0.0.10#2') {
  const e = await makeCompute()
  const pool = {
    name: 'lab',
    ipv4Config: { subnetAddress: '10.0.0.0', netmask: '255.255.255.0', range, ipPoolEnabled: true },
    ipv6Config: { range: 'fd00::ff#2', ipPoolEnabled: true },
    networkAssociation: [{ network: ref('Network', e.network), networkName: '' }],
  }
  const poolId = (await e.invoke('CreateIpPool', MANAGER, { dc, pool })) as number
  return { e, poolId, pool, query: () => e.invoke('QueryIpPools', MANAGER, { dc }) }
}

it('a pool belongs to a datacenter and its networks name it', async () => {
  const { e, poolId, query } = await makePool()
  expect(await query()).toMatchObject([
    { id: poolId, name: 'lab', availableIpv4Addresses: 2, networkAssociation: [{ networkName: 'VM Network' }] },
  ])
  expect(e.read(ref('Network', e.network), 'summary')).toMatchObject({ ipPoolName: 'lab', ipPoolId: poolId })
  await e.invoke('UpdateIpPool', MANAGER, { dc, pool: { id: poolId, name: 'other', networkAssociation: [] } })
  expect(e.read(ref('Network', e.network), 'summary.ipPoolName')).toBe('')
  expect(await query()).toMatchObject([{ name: 'other', availableIpv4Addresses: 2 }])
})

it('addresses are given once, the same to the same id, until there are none', async () => {
  const { e, poolId, query } = await makePool()
  const take = (allocationId: string, family = '4') =>
    e.invoke(`AllocateIpv${family}Address`, MANAGER, { dc, poolId, allocationId })
  expect([await take('a'), await take('b'), await take('a')]).toEqual(['10.0.0.10', '10.0.0.11', '10.0.0.10'])
  expect([await take('a', '6'), await take('b', '6')]).toEqual(['fd00::ff', 'fd00::100'])
  await expect(take('c')).rejects.toMatchObject({
    fault: 'InvalidArgument',
    data: { invalidProperty: 'poolId', faultCause: { fault: { _typeName: 'NoAvailableIp' } } },
  })
  expect(await query()).toMatchObject([{ availableIpv4Addresses: 0, allocatedIpv4Addresses: 2 }])
  expect(await e.invoke('QueryIPAllocations', MANAGER, { dc, poolId, extensionKey: '' })).toHaveLength(4)
  await e.invoke('ReleaseIpAllocation', MANAGER, { dc, poolId, allocationId: 'a' })
  expect(await take('c')).toBe('10.0.0.10')
})

it('a pool in use is destroyed only by force', async () => {
  const { e, poolId, query } = await makePool()
  const destroy = (force: boolean) => e.invoke('DestroyIpPool', MANAGER, { dc, id: poolId, force })
  await expect(destroy(false)).rejects.toMatchObject({ fault: 'InvalidState' })
  await destroy(true)
  expect(await query()).toEqual([])
  await expect(destroy(true)).rejects.toMatchObject({ fault: 'InvalidArgument' })
})

it('a pool says what is wrong with it', async () => {
  const { e, pool } = await makePool()
  const create = (change: object) => e.invoke('CreateIpPool', MANAGER, { dc, pool: { ...pool, ...change } })
  await expect(create({})).rejects.toMatchObject({ data: { invalidProperty: 'pool.name' } })
  await expect(create({ name: 'b', ipv4Config: { range: 'all' } })).rejects.toMatchObject({
    data: { invalidProperty: 'pool.ipv4Config.range' },
  })
})

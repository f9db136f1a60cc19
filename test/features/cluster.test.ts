import { afterEach, beforeEach, expect, it } from 'vitest'
import { ref } from '../../src/kernel/managed.ts'
import { type Compute, makeCompute } from './compute-setup.ts'

let e: Compute
beforeEach(async () => {
  e = await makeCompute()
})
afterEach(() => e.close())

const cluster = () => ref('ClusterComputeResource', e.cluster)
const reconfigure = async (spec: object, modify = true) =>
  e.task(
    await e.invoke('ReconfigureComputeResource_Task', cluster(), {
      spec: { _typeName: 'ClusterConfigSpecEx', ...spec },
      modify,
    }),
  )
const types = () => e.events().map((row) => row.event._typeName)

it('a new cluster has DRS and HA off, a root pool, and its name is taken', async () => {
  const folder = ref('Folder', e.folders.host)
  const made = (await e.invoke('CreateClusterEx', folder, { name: 'new', spec: {} })) as { type: string; value: string }
  expect(made.value).toMatch(/^domain-c\d+$/)
  expect(e.read(made, 'configurationEx.drsConfig.enabled')).toBe(false)
  expect(e.read(made, 'configurationEx.dasConfig.enabled')).toBe(false)
  expect(e.read(made, 'resourcePool')).toMatchObject({ type: 'ResourcePool' })
  expect(types().slice(-2)).toEqual(['TaskEvent', 'ClusterCreatedEvent'])
  await expect(e.invoke('CreateClusterEx', folder, { name: 'new', spec: {} })).rejects.toMatchObject({
    fault: 'DuplicateName',
  })
  await expect(e.invoke('CreateClusterEx', folder, { name: '', spec: {} })).rejects.toMatchObject({
    fault: 'InvalidName',
  })
  await expect(e.invoke('CreateCluster', ref('Folder', e.folders.vm), { name: 'x', spec: {} })).rejects.toMatchObject({
    fault: 'NotSupported',
  })
  const task = e.task(await e.invoke('Destroy_Task', made))
  expect(task).toMatchObject({ state: 'success', descriptionId: 'ClusterComputeResource.destroy' })
  expect(types()).toContain('ClusterDestroyedEvent')
})

it('the summary sums the hosts', () => {
  expect(e.read(cluster(), 'summary')).toMatchObject({
    numHosts: 3,
    numEffectiveHosts: 3,
    totalCpu: 3 * 2 * 2294,
    totalMemory: 3 * 4294430720,
    numCpuCores: 6,
  })
  expect(e.read(cluster(), 'host')).toHaveLength(3)
  expect(e.read(cluster(), 'network')).toEqual([ref('Network', e.network)])
})

it('reconfiguring posts what was switched, in order', async () => {
  expect(await reconfigure({ drsConfig: { enabled: false }, dasConfig: { enabled: true } })).toMatchObject({
    state: 'success',
    descriptionId: 'ClusterComputeResource.reconfigureEx',
  })
  expect(types().slice(-4)).toEqual(['TaskEvent', 'DrsDisabledEvent', 'DasEnabledEvent', 'ClusterReconfiguredEvent'])
  expect(e.read(ref('HostSystem', e.hosts[0]!), 'runtime.dasHostState.state')).toBe('master')
  expect(e.read(cluster(), 'configurationEx.drsConfig.vmotionRate')).toBe(3)
})

it('rules get keys, are edited by key, and removed by key only once', async () => {
  const [a, b] = [e.addVm({}), e.addVm({})]
  const vm = [a, b].map((id) => ref('VirtualMachine', id))
  const info = { _typeName: 'ClusterAntiAffinityRuleSpec', name: 'apart', enabled: true, vm }
  await reconfigure({ rulesSpec: [{ operation: 'add', info }] })
  const rule = () => (e.read(cluster(), 'configurationEx.rule') as { key: number; name: string; enabled: boolean }[])[0]
  expect(rule()).toMatchObject({ key: 1, name: 'apart', enabled: true })
  expect((await reconfigure({ rulesSpec: [{ operation: 'add', info }] })).error?.fault).toMatchObject({
    _typeName: 'DuplicateName',
  })
  await reconfigure({ rulesSpec: [{ operation: 'edit', info: { ...info, key: 1, enabled: false } }] })
  expect(rule()?.enabled).toBe(false)
  expect(((await e.invoke('FindRulesForVm', cluster(), { vm: vm[0] })) as unknown[]).length).toBe(1)
  await reconfigure({ rulesSpec: [{ operation: 'remove', removeKey: 1 }] })
  expect(rule()).toBeUndefined()
  expect((await reconfigure({ rulesSpec: [{ operation: 'remove', removeKey: 1 }] })).error?.fault).toMatchObject({
    _typeName: 'InvalidArgument',
  })
})

it('groups and overrides are kept by name and by VM', async () => {
  const vm = ref('VirtualMachine', e.addVm({}))
  await reconfigure({
    groupSpec: [{ operation: 'add', info: { _typeName: 'ClusterVmGroup', name: 'g', vm: [vm] } }],
    drsVmConfigSpec: [{ operation: 'add', info: { key: vm, enabled: true, behavior: 'manual' } }],
  })
  expect(e.read(cluster(), 'configurationEx.group')).toMatchObject([{ name: 'g' }])
  await reconfigure({
    groupSpec: [{ operation: 'remove', removeKey: 'g' }],
    drsVmConfigSpec: [{ operation: 'remove', removeKey: vm }],
  })
  expect(e.read(cluster(), 'configurationEx.group')).toEqual([])
  expect(e.read(cluster(), 'configurationEx.drsVmConfig')).toEqual([])
})

it('advice: hosts are rated, a VM is placed, usage adds up, HA tells its slots', async () => {
  const vm = ref('VirtualMachine', e.addVm({}))
  expect(await e.invoke('RecommendHostsForVm', cluster(), { vm })).toHaveLength(3)
  const placed = (await e.invoke('PlaceVm', cluster(), {
    placementSpec: { placementType: 'relocate', vm, relocateSpec: {} },
  })) as {
    recommendations: { action: { targetHost: unknown }[] }[]
  }
  expect(placed.recommendations[0]?.action[0]?.targetHost).toMatchObject({ type: 'HostSystem' })
  expect(await e.invoke('GetResourceUsage', cluster())).toMatchObject({ cpuCapacityMHz: 3 * 2 * 2294 })
  expect(await e.invoke('RetrieveDasAdvancedRuntimeInfo', cluster())).toBeUndefined()
  await reconfigure({ dasConfig: { enabled: true } })
  expect(await e.invoke('RetrieveDasAdvancedRuntimeInfo', cluster())).toMatchObject({
    totalHosts: 3,
    totalGoodHosts: 3,
  })
  await reconfigure({ drsConfig: { enabled: false } })
  await expect(
    e.invoke('PlaceVm', cluster(), { placementSpec: { placementType: 'relocate', vm } }),
  ).rejects.toMatchObject({ fault: 'InvalidState' })
})

it('EVC is set up to what the hosts can do', async () => {
  const manager = (await e.invoke('EvcManager', cluster())) as { type: string; value: string }
  const modes = e.read(manager, 'evcState.supportedEVCMode') as { key: string }[]
  expect(modes.at(-1)?.key).toBe('intel-cascadelake')
  expect(e.task(await e.invoke('ConfigureEvcMode_Task', manager, { evcModeKey: 'intel-broadwell' })).state).toBe(
    'success',
  )
  expect(e.read(cluster(), 'summary.currentEVCModeKey')).toBe('intel-broadwell')
  const refused = e.task(await e.invoke('ConfigureEvcMode_Task', manager, { evcModeKey: 'intel-nothing' }))
  expect(refused.error?.fault).toMatchObject({ _typeName: 'InvalidArgument' })
})

import { afterEach, beforeEach, expect, it } from 'vitest'
import { HOST_MANAGERS } from '../../src/features/host/index.ts'
import { hostKind } from '../../src/features/inventory/index.ts'
import { ref } from '../../src/kernel/managed.ts'
import { type Compute, makeCompute } from './compute-setup.ts'

let e: Compute
beforeEach(async () => {
  e = await makeCompute()
})
afterEach(() => e.close())

const host = (id: string) => ref('HostSystem', id)

it('a host draws eight numbers, its managers first', () => {
  expect(e.standalone.host).toBe('host-19')
  expect(e.read(host('host-19'), 'configManager.datastoreSystem.value')).toBe('hostdatastoresystem-12')
  expect(e.read(host('host-19'), 'configManager.certificateManager.value')).toBe('hostcertificatemanager-18')
  expect(e.read(host('host-19'), 'configManager.serviceSystem.value')).toBe('serviceSystem-19')
  expect(Object.keys(e.read(host('host-19'), 'configManager') as object).sort()).toEqual(
    Object.keys(HOST_MANAGERS).sort(),
  )
  expect(e.standalone.computeResource).toBe('domain-s22')
})

it('summary, hardware and relations of a host agree', () => {
  const self = host(e.hosts[0]!)
  expect(e.read(self, 'summary.hardware.numCpuCores')).toBe(e.read(self, 'hardware.cpuInfo.numCpuCores'))
  expect(e.read(self, 'summary.config.name')).toBe('DC0_C0_H0')
  expect(e.read(host(e.standalone.host), 'summary.hardware.uuid')).toBe('efc5827c-ee19-5d35-84ef-a77d6ea6ee4c')
  expect(e.read(self, 'parent')).toEqual(ref('ClusterComputeResource', e.cluster))
  expect(e.read(self, 'datastore')).toEqual([ref('Datastore', e.datastore)])
  expect(e.read(self, 'network')).toEqual([ref('Network', e.network)])
  const vm = e.addVm({ on: true })
  expect(e.read(self, 'vm')).toEqual([ref('VirtualMachine', vm)])
  expect(e.read(self, 'summary.quickStats.overallCpuUsage')).toBeGreaterThan(67)
  expect(JSON.stringify(e.kernel.store.get(hostKind, e.hosts[0]!))).not.toContain('${')
})

it('hosts share what does not differ', () => {
  const state = (id: string) => e.kernel.store.get(hostKind, id)!
  const [a, b] = [state(e.hosts[0]!), state(e.hosts[1]!)]
  expect(a.config.optionDef === b.config.optionDef || a.config.optionDef?.[0] === b.config.optionDef?.[0]).toBe(true)
  expect(a.config.firewall).toBe(b.config.firewall)
})

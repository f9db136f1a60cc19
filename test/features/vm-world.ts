import { readFileSync } from 'node:fs'
import { environmentFeature } from '../../src/features/environment/index.ts'
import {
  computeResourceKind,
  datacenterKind,
  datastoreKind,
  dvsKind,
  folderKind,
  hostKind,
  inventoryFeature,
  networkKind,
  resourcePoolKind,
  type VmState,
  vmKind,
} from '../../src/features/inventory/index.ts'
import { createVmState, vmFeature } from '../../src/features/vm/index.ts'
import { vmCheckFeature } from '../../src/features/vm-check/index.ts'
import { standardDevices, vmDevicesFeature } from '../../src/features/vm-devices/index.ts'
import { configuredVm, vmReconfigureFeature } from '../../src/features/vm-reconfigure/index.ts'
import { vmSnapshotFeature } from '../../src/features/vm-snapshot/index.ts'
import type { VirtualDevice, VirtualMachineConfigSpec } from '../../src/generated/vim25.ts'
import { ADMINISTRATORS, permissionKind, roleKind } from '../../src/kernel/authorization.ts'
import { Fault } from '../../src/kernel/fault.ts'
import type { KernelSettings } from '../../src/kernel/kernel.ts'
import { type ManagedDefinition, type Ref, ref } from '../../src/kernel/managed.ts'
import { makeTestInstance, type TestInstance } from './harness.ts'

const PRIVILEGES = Object.keys(
  (JSON.parse(readFileSync('openapi/vim/privileges.json', 'utf8')) as { privileges: Record<string, string> })
    .privileges,
)

export interface VmWorld extends TestInstance {
  vm: Ref
  /** The VM's state as it is now. */
  state(): VmState
  /** Runs a `_Task` method on the VM; the task's result, or its error as a Fault. */
  run(method: string, args?: object, self?: Ref): Promise<unknown>
  reconfigure(spec: VirtualMachineConfigSpec): Promise<VmState>
  device(key: number): Record<string, never> & VirtualDevice
  /** Changes the VM's state behind the scenes. */
  set(fields: Partial<VmState>): void
  power(powerState: 'poweredOn' | 'poweredOff' | 'suspended'): void
}

const container = (type: string, kind: { name: string }): ManagedDefinition => ({
  type,
  kind: kind as never,
  parent: (state) => {
    const parent = (state as unknown as { parent?: string }).parent
    return parent === undefined ? undefined : ref('Folder', parent)
  },
  nameOf: (state) => (state as unknown as { name: string }).name,
  entity: true,
  properties: {},
})

/** One datacenter, a host, a pool, two datastores, a network, a port group and a VM that is off, without the features that manage them. */
export async function makeVmWorld(
  spec: VirtualMachineConfigSpec = {},
  settings: Partial<KernelSettings> = {},
): Promise<VmWorld> {
  const world = await makeTestInstance({
    create: false,
    settings,
    features: [
      inventoryFeature,
      {
        name: 'containers',
        managed: [
          container('Folder', folderKind),
          container('Datacenter', datacenterKind),
          container('ComputeResource', computeResourceKind),
          container('HostSystem', hostKind),
          container('ResourcePool', resourcePoolKind),
          container('Datastore', datastoreKind),
          container('Network', networkKind),
          container('VmwareDistributedVirtualSwitch', dvsKind),
        ],
      },
      vmFeature,
      vmDevicesFeature,
      environmentFeature,
      vmReconfigureFeature,
      vmSnapshotFeature,
      vmCheckFeature,
    ],
  })
  const { kernel } = world
  const { store } = kernel
  const vm = ref('VirtualMachine', 'vm-20')
  store.writeNow(() => {
    const put = (kind: { name: string }, state: object) => store.insert(kind as typeof folderKind, state as never)
    store.insert(roleKind, {
      id: '-1',
      name: 'Admin',
      label: 'Administrator',
      system: true,
      privileges: PRIVILEGES,
    })
    store.insert(permissionKind, {
      id: `group-d1|g|${ADMINISTRATORS.toLowerCase()}`,
      entity: 'group-d1',
      principal: ADMINISTRATORS,
      group: true,
      roleId: -1,
      propagate: true,
    })
    store.insert(roleKind, {
      id: '-2',
      name: 'ReadOnly',
      label: '',
      system: true,
      privileges: ['System.View', 'System.Read'],
    })
    store.insert(permissionKind, {
      id: 'group-d1|u|reader',
      entity: 'group-d1',
      principal: 'VSPHERE.LOCAL\\reader',
      group: false,
      roleId: -2,
      propagate: true,
    })
    put(folderKind, { id: 'group-d1', name: 'Datacenters', parent: undefined, childType: [], fixed: true })
    put(datacenterKind, { id: 'datacenter-1', name: 'DC0', parent: 'group-d1' })
    for (const [i, name] of ['vm', 'host', 'datastore', 'network'].entries())
      put(folderKind, { id: `group-${i + 2}`, name, parent: 'datacenter-1', childType: [], fixed: true })
    put(computeResourceKind, {
      id: 'domain-s8',
      name: 'H0',
      parent: 'group-3',
      type: 'ComputeResource',
      environmentBrowser: 'envbrowser-9',
      resourcePool: 'resgroup-10',
      configurationEx: {},
    })
    put(resourcePoolKind, {
      id: 'resgroup-10',
      name: 'Resources',
      parent: 'domain-s8',
      owner: 'domain-s8',
      type: 'ResourcePool',
      config: {},
    })
    put(hostKind, {
      id: 'host-7',
      name: 'H0',
      parent: 'domain-s8',
      number: '7',
      uuid: 'u',
      networks: ['network-6'],
      switches: ['dvs-13'],
      hardware: {
        cpuInfo: { hz: 2_294_000_000, numCpuCores: 2, numCpuThreads: 2, numCpuPackages: 2 },
        memorySize: 4294430720,
      },
      config: { capability: {} },
      runtime: { connectionState: 'connected', powerState: 'poweredOn', inMaintenanceMode: false },
    })
    for (const [id, name] of [
      ['datastore-11', 'LocalDS_0'],
      ['datastore-12', 'LocalDS_1'],
    ])
      put(datastoreKind, {
        id,
        name,
        parent: 'group-4',
        type: 'VMFS',
        url: `ds:///vmfs/volumes/${id}/`,
        capacity: 1e12,
        accessible: true,
        maintenanceMode: 'normal',
        multipleHostAccess: false,
        capability: {},
        info: { _typeName: 'VmfsDatastoreInfo', maxFileSize: 1e12, maxVirtualDiskCapacity: 1e12 },
        hosts: [{ key: ref('HostSystem', 'host-7'), mountInfo: { accessMode: 'readWrite' } }],
      })
    put(networkKind, { id: 'network-6', name: 'VM Network', parent: 'group-5', type: 'Network' })
    put(dvsKind, { id: 'dvs-13', name: 'DVS0', parent: 'group-5', uuid: '50 2a', config: {}, nextPort: 0 })
    put(networkKind, {
      id: 'dvportgroup-14',
      name: 'PG0',
      parent: 'group-5',
      type: 'DistributedVirtualPortgroup',
      dvs: 'dvs-13',
      key: 'dvportgroup-14',
      portgroupConfig: { uplink: false, type: 'earlyBinding' },
    })
    const call = kernel.systemCall('test')
    const bare = createVmState(call, {
      id: vm.value,
      name: 'web',
      parent: 'group-2',
      host: 'host-7',
      pool: 'resgroup-10',
      home: 'datastore-11',
      vmPathName: '[LocalDS_0] web/web.vmx',
      devices: standardDevices(),
    })
    store.insert(vmKind, configuredVm(call, bare, spec, { creating: true }))
  })
  const state = () => store.get(vmKind, vm.value)!
  const set = (fields: Partial<VmState>) => {
    store.writeNow(() => store.update(vmKind, vm.value, fields))
  }
  const run: VmWorld['run'] = async (method, args = {}, self = vm) => {
    const task = world.task(await world.invoke(method, self, args))
    if (task.error)
      throw new Fault(task.error.fault._typeName as 'NotFound', task.error.fault as never, task.error.localizedMessage)
    return task.result
  }
  return Object.assign(world, {
    vm,
    state,
    set,
    run,
    async reconfigure(change: VirtualMachineConfigSpec) {
      await run('ReconfigVM_Task', { spec: change })
      return state()
    },
    device: (key: number) => state().config.hardware.device!.find((one) => one.key === key) as never,
    power: (powerState: 'poweredOn' | 'poweredOff' | 'suspended') =>
      set({ runtime: { ...state().runtime, powerState } }),
  })
}

/** The fault's name, index and property, for comparison. */
export async function faultOf(work: Promise<unknown> | (() => unknown)): Promise<string> {
  try {
    await (typeof work === 'function' ? work() : work)
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    const { deviceIndex, property, invalidProperty } = error.data as Record<string, unknown>
    return [error.fault, deviceIndex, property ?? invalidProperty].filter((part) => part !== undefined).join(' ')
  }
  return 'no fault'
}

import { expect, test } from 'vitest'
import type { Ref } from '../../src/kernel/managed.ts'
import { type TaskState, taskLog } from '../../src/kernel/task.ts'
import { type FaultWorld, makeFaultWorld } from './fault-cases.ts'

// What a vCenter posts after the TaskEvent, and what TaskInfo says, for one operation of each kind.

interface Row {
  readonly call: string
  /** Prepares, and returns the call that counts. */
  readonly act: (w: FaultWorld) => Promise<unknown> | Promise<() => Promise<unknown>>
  readonly events: readonly string[]
  readonly descriptionId: string
  /** Name of the entity of the task; undefined: it has none. */
  readonly entity: string | undefined
  /** TaskInfo.entityName where that is not the entity's name. */
  readonly entityName?: string | undefined
  /** What came before is prepared by a first call. */
  readonly app?: number
}

const VM = 'DC0_H0_VM0'
const IN_CLUSTER = 'DC0_C0_RP0_VM0'
const vm = (w: FaultWorld, name = VM) => w.named('VirtualMachine', name)
const host = (w: FaultWorld, name = 'DC0_H0') => w.named('HostSystem', name)
const cluster = (w: FaultWorld) => w.named('ClusterComputeResource', 'DC0_C0')
const pool = (w: FaultWorld) => w.read(cluster(w), 'resourcePool') as Ref
const folder = (w: FaultWorld, name: string) => w.named('Folder', name)
const datacenter = (w: FaultWorld) => w.named('Datacenter', 'DC0')
const datastore = (w: FaultWorld) => w.named('Datastore', 'LocalDS_0')
const dvs = (w: FaultWorld) => w.named('VmwareDistributedVirtualSwitch', 'DVS0')

/** The VM switched off first. */
const off = async (w: FaultWorld, name = VM) => {
  await w.invoke('PowerOffVM_Task', vm(w, name))
  return vm(w, name)
}
const CONFIG = { name: 'new', guestId: 'otherGuest', numCPUs: 1, memoryMB: 64, files: { vmPathName: '[LocalDS_0]' } }
const ALLOCATION = {
  reservation: 0,
  expandableReservation: true,
  limit: -1,
  shares: { level: 'normal', shares: 4000 },
}
const POOL = { cpuAllocation: ALLOCATION, memoryAllocation: ALLOCATION }
const IDENTITY = ['VmInstanceUuidAssignedEvent', 'VmUuidAssignedEvent']
const ON_SWITCH = ['DvsPortConnectedEvent', 'DvsPortLinkUpEvent']
const NIC = {
  operation: 'add',
  device: {
    _typeName: 'VirtualVmxnet3',
    key: -1,
    backing: { _typeName: 'VirtualEthernetCardNetworkBackingInfo', deviceName: 'VM Network' },
  },
}
const snapshot = async (w: FaultWorld, of = vm(w)) => {
  const task = await w.invoke('CreateSnapshot_Task', of, { name: 's', memory: false, quiesce: false })
  return w.task(task).result as Ref
}
const newPool = async (w: FaultWorld) =>
  (await w.invoke('CreateResourcePool', pool(w), { name: 'a', spec: POOL })) as Ref
const clone = (w: FaultWorld, source: Ref, location: object = {}) =>
  w.invoke('CloneVM_Task', source, {
    folder: folder(w, 'vm'),
    name: 'new',
    spec: { location, powerOn: false, template: false },
  })
const onVm =
  (method: string, args: object = {}) =>
  (w: FaultWorld) =>
    w.invoke(method, vm(w), args)

const ROWS: readonly Row[] = [
  {
    call: 'CreateVM_Task',
    act: (w) =>
      w.invoke('CreateVM_Task', folder(w, 'vm'), { config: { ...CONFIG, deviceChange: [NIC] }, pool: pool(w) }),
    events: ['VmBeingCreatedEvent', ...IDENTITY, 'VmMacAssignedEvent', 'VmCreatedEvent'],
    descriptionId: 'Folder.createVm',
    entity: 'vm',
  },
  {
    call: 'CreateChildVM_Task',
    act: (w) => w.invoke('CreateChildVM_Task', w.named('VirtualApp', 'DC0_C0_APP0'), { config: CONFIG }),
    events: ['VmBeingCreatedEvent', ...IDENTITY, 'VmCreatedEvent'],
    descriptionId: 'ResourcePool.createVm',
    entity: 'DC0_C0_APP0',
    app: 1,
  },
  {
    call: 'RegisterVM_Task',
    act: async (w) => {
      await w.invoke('UnregisterVM', await off(w))
      return () =>
        w.invoke('RegisterVM_Task', folder(w, 'vm'), {
          path: `[LocalDS_0] ${VM}/${VM}.vmx`,
          asTemplate: false,
          pool: w.read(w.read(host(w), 'parent') as Ref, 'resourcePool'),
        })
    },
    events: ['VmRegisteredEvent'],
    descriptionId: 'Folder.registerVm',
    entity: 'vm',
  },
  {
    call: 'PowerOnVM_Task on a standalone host',
    act: async (w) => {
      const self = await off(w)
      return () => w.invoke('PowerOnVM_Task', self)
    },
    events: ['VmStartingEvent', 'VmPoweredOnEvent', ...ON_SWITCH],
    descriptionId: 'VirtualMachine.powerOn',
    entity: VM,
  },
  {
    call: 'PowerOnVM_Task placed by DRS',
    act: async (w) => {
      const self = await off(w, IN_CLUSTER)
      return () => w.invoke('PowerOnVM_Task', self)
    },
    events: ['VmStartingEvent', 'DrsVmPoweredOnEvent', ...ON_SWITCH],
    descriptionId: 'VirtualMachine.powerOn',
    entity: IN_CLUSTER,
  },
  {
    call: 'PowerOnVM_Task that fails',
    act: onVm('PowerOnVM_Task'),
    events: ['VmFailedToPowerOnEvent'],
    descriptionId: 'VirtualMachine.powerOn',
    entity: VM,
  },
  {
    call: 'PowerOffVM_Task',
    act: onVm('PowerOffVM_Task'),
    events: ['VmStoppingEvent', 'VmPoweredOffEvent'],
    descriptionId: 'VirtualMachine.powerOff',
    entity: VM,
  },
  {
    call: 'SuspendVM_Task',
    act: onVm('SuspendVM_Task'),
    events: ['VmSuspendingEvent', 'VmSuspendedEvent'],
    descriptionId: 'VirtualMachine.suspend',
    entity: VM,
  },
  {
    call: 'PowerOnVM_Task of a suspended VM',
    act: async (w) => {
      await w.invoke('SuspendVM_Task', vm(w))
      return () => w.invoke('PowerOnVM_Task', vm(w))
    },
    events: ['VmResumingEvent', 'VmPoweredOnEvent', ...ON_SWITCH],
    descriptionId: 'VirtualMachine.powerOn',
    entity: VM,
  },
  {
    call: 'ResetVM_Task',
    act: onVm('ResetVM_Task'),
    events: ['VmResettingEvent'],
    descriptionId: 'VirtualMachine.reset',
    entity: VM,
  },
  {
    call: 'ReconfigVM_Task of a name, a NIC and a size',
    act: onVm('ReconfigVM_Task', { spec: { name: 'b', deviceChange: [NIC], annotation: 'a' } }),
    events: ['VmRenamedEvent', 'VmMacAssignedEvent', 'VmReconfiguredEvent'],
    descriptionId: 'VirtualMachine.reconfigure',
    entity: VM,
  },
  {
    call: 'ReconfigVM_Task of an allocation',
    act: onVm('ReconfigVM_Task', { spec: { cpuAllocation: { limit: 5000 } } }),
    events: ['VmResourceReallocatedEvent'],
    descriptionId: 'VirtualMachine.reconfigure',
    entity: VM,
  },
  {
    call: 'Rename_Task of a VM',
    act: onVm('Rename_Task', { newName: 'b' }),
    events: ['VmRenamedEvent'],
    descriptionId: 'VirtualMachine.rename',
    entity: VM,
  },
  {
    call: 'Rename_Task of a datacenter',
    act: (w) => w.invoke('Rename_Task', datacenter(w), { newName: 'b' }),
    events: ['DatacenterRenamedEvent'],
    descriptionId: 'Datacenter.rename',
    entity: 'DC0',
  },
  {
    call: 'Rename_Task of a datastore',
    act: (w) => w.invoke('Rename_Task', datastore(w), { newName: 'b' }),
    events: ['DatastoreRenamedEvent'],
    descriptionId: 'Datastore.rename',
    entity: 'LocalDS_0',
  },
  {
    call: 'Rename_Task of a port group',
    act: (w) => w.invoke('Rename_Task', w.named('DistributedVirtualPortgroup', 'DC0_DVPG0'), { newName: 'b' }),
    events: ['DVPortgroupRenamedEvent'],
    descriptionId: 'dvs.DistributedVirtualPortgroup.rename',
    entity: 'DC0_DVPG0',
  },
  {
    call: 'Rename_Task of a switch',
    act: (w) => w.invoke('Rename_Task', dvs(w), { newName: 'b' }),
    events: ['DvsRenamedEvent'],
    descriptionId: 'dvs.VmwareDistributedVirtualSwitch.rename',
    entity: 'DVS0',
  },
  {
    call: 'Rename_Task of a cluster',
    act: (w) => w.invoke('Rename_Task', cluster(w), { newName: 'b' }),
    events: [],
    descriptionId: 'ClusterComputeResource.rename',
    entity: 'DC0_C0',
  },
  {
    call: 'Rename_Task of a folder',
    act: async (w) => {
      const made = (await w.invoke('CreateFolder', folder(w, 'vm'), { name: 'a' })) as Ref
      return () => w.invoke('Rename_Task', made, { newName: 'b' })
    },
    events: [],
    descriptionId: 'Folder.rename',
    entity: 'a',
  },
  {
    call: 'CloneVM_Task of a VM',
    act: async (w) => clone(w, vm(w)),
    events: ['VmBeingClonedEvent', ...IDENTITY, 'VmMacAssignedEvent', 'VmClonedEvent'],
    descriptionId: 'VirtualMachine.clone',
    entity: VM,
  },
  {
    call: 'CloneVM_Task of a template',
    act: async (w) => {
      await w.invoke('MarkAsTemplate', await off(w))
      return () => clone(w, vm(w), { pool: pool(w) })
    },
    events: ['VmBeingDeployedEvent', ...IDENTITY, 'VmMacAssignedEvent', 'VmDeployedEvent'],
    descriptionId: 'VirtualMachine.clone',
    entity: VM,
  },
  {
    call: 'Destroy_Task of a VM',
    act: async (w) => {
      const self = await off(w)
      return () => w.invoke('Destroy_Task', self)
    },
    events: ['VmRemovedEvent'],
    descriptionId: 'VirtualMachine.destroy',
    entity: VM,
  },
  {
    call: 'UnregisterVM',
    act: async (w) => {
      const self = await off(w)
      return () => w.invoke('UnregisterVM', self)
    },
    events: ['VmRemovedEvent'],
    descriptionId: 'VirtualMachine.unregister',
    entity: VM,
  },
  {
    call: 'UpgradeVM_Task',
    act: async (w) => {
      const made = w.task(
        await w.invoke('CreateVM_Task', folder(w, 'vm'), { config: { ...CONFIG, version: 'vmx-15' }, pool: pool(w) }),
      ).result as Ref
      return () => w.invoke('UpgradeVM_Task', made)
    },
    events: ['VmUpgradingEvent', 'VmUpgradeCompleteEvent'],
    descriptionId: 'VirtualMachine.upgradeVirtualHardware',
    entity: 'new',
  },
  {
    call: 'MarkAsTemplate',
    act: async (w) => {
      const self = await off(w)
      return () => w.invoke('MarkAsTemplate', self)
    },
    events: [],
    descriptionId: 'VirtualMachine.markAsTemplate',
    entity: VM,
  },
  {
    call: 'MarkAsVirtualMachine',
    act: async (w) => {
      await w.invoke('MarkAsTemplate', await off(w))
      return () =>
        w.invoke('MarkAsVirtualMachine', vm(w), { pool: w.read(w.read(host(w), 'parent') as Ref, 'resourcePool') })
    },
    events: [],
    descriptionId: 'VirtualMachine.markAsVirtualMachine',
    entity: VM,
  },
  {
    call: 'CreateSnapshot_Task',
    act: onVm('CreateSnapshot_Task', { name: 's', memory: false, quiesce: false }),
    events: [],
    descriptionId: 'VirtualMachine.createSnapshot',
    entity: VM,
  },
  {
    call: 'CreateSnapshotEx_Task',
    act: onVm('CreateSnapshotEx_Task', { name: 's', memory: false }),
    events: [],
    descriptionId: 'VirtualMachine.createSnapshotEx',
    entity: VM,
  },
  {
    call: 'RevertToSnapshot_Task',
    act: async (w) => {
      const made = await snapshot(w)
      return () => w.invoke('RevertToSnapshot_Task', made)
    },
    events: ['com.vmware.vc.vm.VmStateRevertedToSnapshot'],
    descriptionId: 'vm.Snapshot.revert',
    entity: VM,
  },
  {
    call: 'RevertToCurrentSnapshot_Task',
    act: async (w) => {
      await snapshot(w)
      return () => w.invoke('RevertToCurrentSnapshot_Task', vm(w))
    },
    events: ['com.vmware.vc.vm.VmStateRevertedToSnapshot'],
    descriptionId: 'VirtualMachine.revertToCurrentSnapshot',
    entity: VM,
  },
  {
    call: 'RemoveSnapshot_Task',
    act: async (w) => {
      const made = await snapshot(w)
      return () => w.invoke('RemoveSnapshot_Task', made, { removeChildren: false })
    },
    events: ['com.vmware.vc.VmDiskConsolidatedEvent'],
    descriptionId: 'vm.Snapshot.remove',
    entity: VM,
  },
  {
    call: 'RemoveAllSnapshots_Task',
    act: async (w) => {
      await snapshot(w)
      return () => w.invoke('RemoveAllSnapshots_Task', vm(w))
    },
    events: ['com.vmware.vc.VmDiskConsolidatedEvent'],
    descriptionId: 'VirtualMachine.removeAllSnapshots',
    entity: VM,
  },
  {
    call: 'RenameSnapshot',
    act: async (w) => {
      const made = await snapshot(w)
      return () => w.invoke('RenameSnapshot', made, { name: 'b' })
    },
    events: [],
    descriptionId: 'vm.Snapshot.rename',
    entity: VM,
  },
  {
    call: 'MigrateVM_Task of a running VM',
    act: async (w) =>
      w.invoke('MigrateVM_Task', vm(w, IN_CLUSTER), { host: elsewhere(w), priority: 'defaultPriority' }),
    events: ['VmBeingHotMigratedEvent', 'VmEmigratingEvent', 'VmMigratedEvent'],
    descriptionId: 'VirtualMachine.migrate',
    entity: IN_CLUSTER,
  },
  {
    call: 'RelocateVM_Task to a host, of a VM that is off',
    act: async (w) => {
      const self = await off(w, IN_CLUSTER)
      return () => w.invoke('RelocateVM_Task', self, { spec: { host: elsewhere(w) } })
    },
    events: ['VmBeingMigratedEvent', 'VmEmigratingEvent', 'VmMigratedEvent'],
    descriptionId: 'VirtualMachine.relocate',
    entity: IN_CLUSTER,
  },
  {
    call: 'RelocateVM_Task to a datastore',
    act: async (w) => {
      const target = await w.invoke('CreateNasDatastore', w.manager('datastoreSystem'), {
        spec: { remoteHost: 'nas.test', remotePath: '/a', localPath: 'nas', accessMode: 'readWrite', type: 'NFS' },
      })
      return () => w.invoke('RelocateVM_Task', vm(w), { spec: { datastore: target } })
    },
    events: ['VmBeingRelocatedEvent', 'VmRelocatedEvent'],
    descriptionId: 'VirtualMachine.relocate',
    entity: VM,
  },
  {
    call: 'RelocateVM_Task to a host that cannot take it',
    act: async (w) => {
      const target = elsewhere(w)
      await w.invoke('EnterMaintenanceMode_Task', target, { timeout: 0 })
      return () => w.invoke('RelocateVM_Task', vm(w, IN_CLUSTER), { spec: { host: target } })
    },
    events: ['VmFailedMigrateEvent'],
    descriptionId: 'VirtualMachine.relocate',
    entity: IN_CLUSTER,
  },
  {
    call: 'DisconnectHost_Task',
    act: (w) => w.invoke('DisconnectHost_Task', host(w)),
    events: ['HostDisconnectedEvent'],
    descriptionId: 'HostSystem.disconnect',
    entity: 'DC0_H0',
  },
  {
    call: 'ReconnectHost_Task',
    act: async (w) => {
      await w.invoke('DisconnectHost_Task', host(w))
      return () => w.invoke('ReconnectHost_Task', host(w))
    },
    events: ['HostConnectedEvent'],
    descriptionId: 'HostSystem.reconnect',
    entity: 'DC0_H0',
  },
  {
    call: 'EnterMaintenanceMode_Task of an empty host',
    act: async (w) => {
      for (const name of [VM, 'DC0_H0_VM1']) await off(w, name)
      return () => w.invoke('EnterMaintenanceMode_Task', host(w), { timeout: 0 })
    },
    events: ['EnteringMaintenanceModeEvent', 'EnteredMaintenanceModeEvent'],
    descriptionId: 'HostSystem.enterMaintenanceMode',
    entity: 'DC0_H0',
  },
  {
    call: 'ExitMaintenanceMode_Task',
    act: async (w) => {
      for (const name of [VM, 'DC0_H0_VM1']) await off(w, name)
      await w.invoke('EnterMaintenanceMode_Task', host(w), { timeout: 0 })
      return () => w.invoke('ExitMaintenanceMode_Task', host(w), { timeout: 0 })
    },
    events: ['ExitMaintenanceModeEvent'],
    descriptionId: 'HostSystem.exitMaintenanceMode',
    entity: 'DC0_H0',
  },
  {
    call: 'Destroy_Task of a standalone host',
    act: async (w) => {
      await w.invoke('DisconnectHost_Task', host(w))
      return () => w.invoke('Destroy_Task', w.read(host(w), 'parent') as Ref)
    },
    events: ['VmRemovedEvent', 'VmRemovedEvent', 'DvsHostLeftEvent', 'HostRemovedEvent'],
    descriptionId: 'ComputeResource.destroy',
    entity: 'DC0_H0',
  },
  {
    call: 'CreateClusterEx',
    act: (w) => w.invoke('CreateClusterEx', folder(w, 'host'), { name: 'new', spec: {} }),
    events: ['ClusterCreatedEvent'],
    descriptionId: 'Folder.createClusterEx',
    entity: 'host',
  },
  {
    call: 'ReconfigureComputeResource_Task that switches DRS off and HA on',
    act: (w) =>
      w.invoke('ReconfigureComputeResource_Task', cluster(w), {
        spec: { _typeName: 'ClusterConfigSpecEx', drsConfig: { enabled: false }, dasConfig: { enabled: true } },
        modify: true,
      }),
    events: ['DrsDisabledEvent', 'DasEnabledEvent', 'ClusterReconfiguredEvent'],
    descriptionId: 'ClusterComputeResource.reconfigureEx',
    entity: 'DC0_C0',
  },
  {
    call: 'Destroy_Task of a cluster',
    act: async (w) => {
      const made = (await w.invoke('CreateClusterEx', folder(w, 'host'), { name: 'new', spec: {} })) as Ref
      return () => w.invoke('Destroy_Task', made)
    },
    events: ['ClusterDestroyedEvent'],
    descriptionId: 'ClusterComputeResource.destroy',
    entity: 'new',
  },
  {
    call: 'CreateResourcePool',
    act: (w) => w.invoke('CreateResourcePool', pool(w), { name: 'a', spec: POOL }),
    events: ['ResourcePoolCreatedEvent'],
    descriptionId: 'ResourcePool.createResourcePool',
    entity: 'Resources',
  },
  {
    call: 'UpdateConfig',
    act: async (w) => {
      const made = await newPool(w)
      return () => w.invoke('UpdateConfig', made, { config: POOL })
    },
    events: ['ResourcePoolReconfiguredEvent'],
    descriptionId: 'ResourcePool.updateConfig',
    entity: 'a',
  },
  {
    call: 'MoveIntoResourcePool of a pool',
    act: async (w) => {
      const made = await newPool(w)
      const target = (await w.invoke('CreateResourcePool', pool(w), { name: 'b', spec: POOL })) as Ref
      return () => w.invoke('MoveIntoResourcePool', target, { list: [made] })
    },
    events: ['ResourcePoolMovedEvent'],
    descriptionId: 'ResourcePool.moveInto',
    entity: 'b',
  },
  {
    call: 'Destroy_Task of a pool',
    act: async (w) => {
      const made = await newPool(w)
      return () => w.invoke('Destroy_Task', made)
    },
    events: ['ResourcePoolDestroyedEvent'],
    descriptionId: 'ResourcePool.destroy',
    entity: 'a',
  },
  {
    call: 'CreateDatacenter',
    act: (w) => w.invoke('CreateDatacenter', folder(w, 'Datacenters'), { name: 'new' }),
    events: ['DatacenterCreatedEvent'],
    descriptionId: 'Folder.createDatacenter',
    entity: 'Datacenters',
  },
  {
    call: 'CreateDVS_Task',
    act: (w) =>
      w.invoke('CreateDVS_Task', folder(w, 'network'), {
        spec: { configSpec: { _typeName: 'VMwareDVSConfigSpec', name: 'new' } },
      }),
    events: ['DvsCreatedEvent', 'DVPortgroupCreatedEvent'],
    descriptionId: 'Folder.createDistributedVirtualSwitch',
    entity: 'network',
  },
  {
    call: 'AddDVPortgroup_Task',
    act: (w) => w.invoke('AddDVPortgroup_Task', dvs(w), { spec: [{ name: 'new', type: 'earlyBinding', numPorts: 8 }] }),
    events: ['DVPortgroupCreatedEvent'],
    descriptionId: 'dvs.VmwareDistributedVirtualSwitch.addPortgroups',
    entity: 'DVS0',
  },
  {
    call: 'Destroy_Task of a port group',
    act: async (w) => {
      await w.invoke('AddDVPortgroup_Task', dvs(w), { spec: [{ name: 'new', type: 'earlyBinding', numPorts: 8 }] })
      return () => w.invoke('Destroy_Task', w.named('DistributedVirtualPortgroup', 'new'))
    },
    events: ['DVPortgroupDestroyedEvent'],
    descriptionId: 'dvs.DistributedVirtualPortgroup.destroy',
    entity: 'new',
  },
  {
    call: 'CopyDatastoreFile_Task',
    act: (w) =>
      w.invoke('CopyDatastoreFile_Task', w.single('FileManager'), {
        sourceName: `[LocalDS_0] ${VM}/${VM}.nvram`,
        sourceDatacenter: datacenter(w),
        destinationName: '[LocalDS_0] copy.nvram',
        destinationDatacenter: datacenter(w),
      }),
    events: ['DatastoreFileCopiedEvent'],
    descriptionId: 'FileManager.copyFile',
    entity: undefined,
    entityName: 'LocalDS_0',
  },
  {
    call: 'SearchDatastore_Task',
    act: (w) =>
      w.invoke('SearchDatastore_Task', w.read(datastore(w), 'browser') as Ref, { datastorePath: `[LocalDS_0] ${VM}` }),
    events: [],
    descriptionId: 'host.DatastoreBrowser.search',
    entity: undefined,
    entityName: 'LocalDS_0',
  },
  {
    call: 'CreateVirtualDisk_Task',
    act: (w) =>
      w.invoke('CreateVirtualDisk_Task', w.single('virtualDiskManager'), {
        name: '[LocalDS_0] new.vmdk',
        datacenter: datacenter(w),
        spec: { _typeName: 'FileBackedVirtualDiskSpec', diskType: 'thin', adapterType: 'lsiLogic', capacityKb: 1024 },
      }),
    events: [],
    descriptionId: 'VirtualDiskManager.createVirtualDisk',
    entity: undefined,
    entityName: 'LocalDS_0',
  },
  {
    call: 'MoveIntoFolder_Task',
    act: async (w) => {
      const made = (await w.invoke('CreateFolder', folder(w, 'vm'), { name: 'a' })) as Ref
      return () => w.invoke('MoveIntoFolder_Task', made, { list: [vm(w)] })
    },
    events: [],
    descriptionId: 'Folder.moveInto',
    entity: 'a',
  },
  ...(['PowerOffVM_Task', 'SuspendVM_Task', 'ResetVM_Task'] as const).map((method): Row => {
    const verb = method.slice(0, method.indexOf('VM'))
    return {
      call: `${method} that fails`,
      act: async (w) => {
        const self = await off(w)
        return () => w.invoke(method, self)
      },
      events: [`VmFailedTo${verb}Event`],
      descriptionId: `VirtualMachine.${verb[0]!.toLowerCase()}${verb.slice(1)}`,
      entity: VM,
    }
  }),
  {
    call: 'CloneVM_Task that fails',
    act: (w) =>
      w.invoke('CloneVM_Task', vm(w), {
        folder: folder(w, 'vm'),
        name: 'DC0_H0_VM1',
        spec: { location: {}, powerOn: false, template: false },
      }),
    events: ['VmCloneFailedEvent'],
    descriptionId: 'VirtualMachine.clone',
    entity: VM,
  },
  {
    call: 'RelocateVM_Task to a datastore that its host lacks',
    act: async (w) => {
      const target = await w.invoke('CreateNasDatastore', w.manager('datastoreSystem'), {
        spec: { remoteHost: 'nas.test', remotePath: '/a', localPath: 'nas', accessMode: 'readWrite', type: 'NFS' },
      })
      return () => w.invoke('RelocateVM_Task', vm(w, IN_CLUSTER), { spec: { datastore: target } })
    },
    events: ['VmRelocateFailedEvent'],
    descriptionId: 'VirtualMachine.relocate',
    entity: IN_CLUSTER,
  },
  {
    call: 'RelocateVM_Task into a pool of the same cluster',
    act: async (w) => {
      const target = await newPool(w)
      return () => w.invoke('RelocateVM_Task', vm(w, IN_CLUSTER), { spec: { pool: target } })
    },
    events: ['VmResourcePoolMovedEvent'],
    descriptionId: 'VirtualMachine.relocate',
    entity: IN_CLUSTER,
  },
  {
    call: 'PowerOnMultiVM_Task',
    act: async (w) => {
      const self = await off(w)
      return () => w.invoke('PowerOnMultiVM_Task', datacenter(w), { vm: [self] })
    },
    events: [],
    descriptionId: 'Datacenter.powerOnVm',
    entity: 'DC0',
  },
  {
    call: 'InstantClone_Task',
    act: onVm('InstantClone_Task', { spec: { name: 'new', location: {} } }),
    events: ['VmBeingClonedEvent', ...IDENTITY, 'VmMacAssignedEvent', 'VmClonedEvent', 'VmPoweredOnEvent'],
    descriptionId: 'VirtualMachine.instantClone',
    entity: VM,
  },
  {
    call: 'ConsolidateVMDisks_Task',
    act: onVm('ConsolidateVMDisks_Task'),
    events: [],
    descriptionId: 'VirtualMachine.consolidateDisks',
    entity: VM,
  },
  {
    call: 'AddHost_Task',
    act: async (w) => {
      const spec = await confirmed(w, 'new.test')
      return () => w.invoke('AddHost_Task', cluster(w), { spec, asConnected: true })
    },
    events: ['HostAddedEvent', 'HostConnectedEvent'],
    descriptionId: 'ClusterComputeResource.addHost',
    entity: 'DC0_C0',
  },
  {
    call: 'AddStandaloneHost_Task',
    act: async (w) => {
      const spec = await confirmed(w, 'new.test')
      return () => w.invoke('AddStandaloneHost_Task', folder(w, 'host'), { spec, addConnected: true })
    },
    events: ['HostAddedEvent', 'HostConnectedEvent'],
    descriptionId: 'Folder.addStandaloneHost',
    entity: 'host',
  },
  {
    call: 'RebootHost_Task',
    act: (w) => w.invoke('RebootHost_Task', host(w), { force: true }),
    events: ['VmPoweredOffEvent', 'VmPoweredOffEvent', 'HostShutdownEvent', 'HostConnectedEvent'],
    descriptionId: 'HostSystem.reboot',
    entity: 'DC0_H0',
  },
  {
    call: 'ReconfigureDvs_Task',
    act: (w) =>
      w.invoke('ReconfigureDvs_Task', dvs(w), {
        spec: {
          _typeName: 'VMwareDVSConfigSpec',
          configVersion: w.read(dvs(w), 'config.configVersion'),
          description: 'a',
        },
      }),
    events: ['DvsReconfiguredEvent'],
    descriptionId: 'dvs.VmwareDistributedVirtualSwitch.reconfigure',
    entity: 'DVS0',
  },
  {
    call: 'ReconfigureDVPortgroup_Task',
    act: (w) => {
      const group = w.named('DistributedVirtualPortgroup', 'DC0_DVPG0')
      return w.invoke('ReconfigureDVPortgroup_Task', group, {
        spec: { configVersion: w.read(group, 'config.configVersion'), description: 'a' },
      })
    },
    events: ['DVPortgroupReconfiguredEvent'],
    descriptionId: 'dvs.DistributedVirtualPortgroup.reconfigure',
    entity: 'DC0_DVPG0',
  },
]

/** A specification of a new host with the thumbprint that vCenter would show. */
async function confirmed(w: FaultWorld, hostName: string): Promise<object> {
  const spec = { hostName, userName: 'root', password: 'x', force: false }
  try {
    await w.invoke('QueryConnectionInfoViaSpec', datacenter(w), { spec })
  } catch (error) {
    return { ...spec, sslThumbprint: (error as { data: { thumbprint: string } }).data.thumbprint }
  }
  throw new Error('no thumbprint was asked for')
}

/** A host of the cluster that the cluster's first VM is not on. */
function elsewhere(w: FaultWorld): Ref {
  const now = (w.read(vm(w, IN_CLUSTER), 'runtime.host') as Ref).value
  return ['DC0_C0_H0', 'DC0_C0_H1'].map((name) => host(w, name)).find(({ value }) => value !== now)!
}

/** The task that a call returned, or that a void method left behind. */
function taskOf(w: FaultWorld, answer: unknown): TaskState {
  if ((answer as Ref | undefined)?.type === 'Task') return w.task(answer)
  return w.kernel.store.log(taskLog).recent.at(-1)!
}

test.each(ROWS)(
  '$call posts $events',
  async ({ call, act, events, descriptionId, entity, entityName = entity, app = 0 }) => {
    const w = await makeFaultWorld({ app })
    const first = await act(w)
    const before = w.events().at(-1)!.key
    const task = taskOf(w, typeof first === 'function' ? await first() : first)
    const chain = w.events().filter(({ event }) => event.chainId === task.eventChainId)
    const names = chain.map(({ event }) => (event as { eventTypeId?: string }).eventTypeId ?? event._typeName)
    expect(names).toEqual(['TaskEvent', ...events])
    expect(task).toMatchObject({
      name: /^\w+_Task\b/.exec(call)?.[0],
      descriptionId,
      entityName,
      reason: { _typeName: 'TaskReasonUser', userName: 'VSPHERE.LOCAL\\Administrator' },
    })
    expect(task.entity === undefined).toBe(entity === undefined)
    expect(chain[0]!.key).toBe(task.eventChainId)
    if (typeof first === 'function') expect(task.eventChainId).toBe(before + 1)
    expect(w.events().map(({ key }) => key)).toEqual(w.events().map((_, n) => w.events()[0]!.key + n))
    for (const { event } of chain) {
      expect(event.userName).toBe('VSPHERE.LOCAL\\Administrator')
      expect(event.fullFormattedMessage, event._typeName).toMatch(/^[^{}]+$/)
    }
    w.close()
  },
)

const PERMISSION = { principal: 'VSPHERE.LOCAL\\Users', group: true, roleId: -1, propagate: true }
const single = (id: string, method: string, args: object) => (w: FaultWorld) => w.invoke(method, w.single(id), args)
const nas = (w: FaultWorld) =>
  w.invoke('CreateNasDatastore', w.manager('datastoreSystem'), {
    spec: { remoteHost: 'nas.test', remotePath: '/a', localPath: 'nas', accessMode: 'readWrite', type: 'NFS' },
  })
const newField = (w: FaultWorld) =>
  single('CustomFieldsManager', 'AddCustomFieldDef', { name: 'a' })(w) as Promise<{ key: number }>
const newRole = (w: FaultWorld) =>
  single('AuthorizationManager', 'AddAuthorizationRole', { name: 'a', privIds: [] })(w) as Promise<number>

test.each<{ call: string; act: (w: FaultWorld) => Promise<unknown>; events: string[] }>([
  { call: 'AddCustomFieldDef', act: newField, events: ['CustomFieldDefAddedEvent'] },
  {
    call: 'RenameCustomFieldDef',
    act: async (w) =>
      single('CustomFieldsManager', 'RenameCustomFieldDef', { key: (await newField(w)).key, name: 'b' })(w),
    events: ['CustomFieldDefAddedEvent', 'CustomFieldDefRenamedEvent'],
  },
  {
    call: 'RemoveCustomFieldDef',
    act: async (w) => single('CustomFieldsManager', 'RemoveCustomFieldDef', { key: (await newField(w)).key })(w),
    events: ['CustomFieldDefAddedEvent', 'CustomFieldDefRemovedEvent'],
  },
  {
    call: 'SetField',
    act: async (w) =>
      single('CustomFieldsManager', 'SetField', { entity: vm(w), key: (await newField(w)).key, value: 'x' })(w),
    events: ['CustomFieldDefAddedEvent', 'CustomFieldValueChangedEvent'],
  },
  { call: 'AddAuthorizationRole', act: newRole, events: ['RoleAddedEvent'] },
  {
    call: 'UpdateAuthorizationRole',
    act: async (w) =>
      single('AuthorizationManager', 'UpdateAuthorizationRole', {
        roleId: await newRole(w),
        newName: 'b',
        privIds: [],
      })(w),
    events: ['RoleAddedEvent', 'RoleUpdatedEvent'],
  },
  {
    call: 'RemoveAuthorizationRole',
    act: async (w) =>
      single('AuthorizationManager', 'RemoveAuthorizationRole', { roleId: await newRole(w), failIfUsed: true })(w),
    events: ['RoleAddedEvent', 'RoleRemovedEvent'],
  },
  {
    call: 'SetEntityPermissions, twice and removed',
    act: async (w) => {
      const entity = vm(w)
      const set = (roleId: number) =>
        single('AuthorizationManager', 'SetEntityPermissions', { entity, permission: [{ ...PERMISSION, roleId }] })(w)
      await set(-1)
      await set(-2)
      await single('AuthorizationManager', 'RemoveEntityPermission', {
        entity,
        user: PERMISSION.principal,
        isGroup: true,
      })(w)
    },
    events: ['PermissionAddedEvent', 'PermissionUpdatedEvent', 'PermissionRemovedEvent'],
  },
  { call: 'CreateNasDatastore', act: nas, events: ['DatastoreDiscoveredEvent'] },
  {
    call: 'RemoveDatastore',
    act: async (w) => w.invoke('RemoveDatastore', w.manager('datastoreSystem'), { datastore: await nas(w) }),
    events: ['DatastoreDiscoveredEvent', 'DatastoreRemovedOnHostEvent'],
  },
  {
    call: 'DestroyDatastore',
    act: async (w) => w.invoke('DestroyDatastore', (await nas(w)) as Ref),
    events: ['DatastoreDiscoveredEvent', 'DatastoreRemovedOnHostEvent', 'DatastoreDestroyedEvent'],
  },
  {
    call: 'CreateFolder',
    act: (w) => w.invoke('CreateFolder', folder(w, 'vm'), { name: 'a' }),
    events: [],
  },
  {
    call: 'RebootGuest',
    act: (w) => w.invoke('RebootGuest', vm(w)),
    events: ['VmGuestRebootEvent'],
  },
  {
    call: 'ShutdownGuest',
    act: async (w) => {
      await w.invoke('ShutdownGuest', vm(w))
      await w.advance(120_000)
    },
    events: ['VmGuestShutdownEvent', 'VmPoweredOffEvent'],
  },
  {
    call: 'StandbyGuest',
    act: async (w) => {
      await w.invoke('StandbyGuest', vm(w))
      await w.advance(120_000)
    },
    events: ['VmGuestStandbyEvent', 'VmSuspendedEvent'],
  },
])('$call posts $events besides its task', async ({ act, events }) => {
  const w = await makeFaultWorld()
  const before = w.events().at(-1)!.key
  await act(w)
  const posted = w.events().filter(({ key, event }) => key > before && event._typeName !== 'TaskEvent')
  expect(posted.map(({ event }) => event._typeName)).toEqual(events)
  for (const { event } of posted) expect(event.fullFormattedMessage, event._typeName).toMatch(/^[^{}]+$/)
  w.close()
})

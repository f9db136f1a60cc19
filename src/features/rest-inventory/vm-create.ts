import type {
  VcenterVmCloneSpec,
  VcenterVmCreateSpec,
  VcenterVmInstantCloneSpec,
  VcenterVmRelocateSpec,
} from '../../generated/vcenter/vm.ts'
import type { VirtualDevice, VirtualMachineBootOptions, VirtualMachineRelocateSpec } from '../../generated/vim25.ts'
import { type Call, invalidArgument } from '../../kernel/call.ts'
import { performVim } from '../../kernel/dispatch.ts'
import { type Ref, ref } from '../../kernel/managed.ts'
import { type After, after, idOfResult, type VapiOperation, vapi } from '../../kernel/vapi-operation.ts'
import { isA } from '../../spec/typed.ts'
import { configOption, defaultVersion } from '../environment/index.ts'
import {
  computeResourceKind,
  datastoreKind,
  folderKind,
  hostKind,
  resourcePoolKind,
  type VmState,
  vmKind,
} from '../inventory/index.ts'
import { idOfDevice } from './device-info.ts'
import { DeviceChanges, definedProfile } from './device-spec.ts'
import { guestId } from './guest-os.ts'
import { devicesIn, vmFor, vmRef } from './vm-info.ts'

interface Placement {
  readonly cluster?: string | undefined
  readonly datastore?: string | undefined
  readonly folder?: string | undefined
  readonly host?: string | undefined
  readonly resource_pool?: string | undefined
}

const optional = (type: string, id: string | undefined): Ref | undefined =>
  id === undefined ? undefined : ref(type, id)

/** Where a VM goes; NOT_FOUND for what is not there. The pool follows from the cluster or host where it is not named. */
function placed(call: Call, { cluster, datastore, folder, host, resource_pool }: Placement = {}) {
  const hostOwner = host === undefined ? undefined : call.get(hostKind, ref('HostSystem', host)).parent
  const computeId = cluster ?? hostOwner
  if (cluster !== undefined) {
    const object = ref('ClusterComputeResource', cluster)
    if (call.get(computeResourceKind, object).type !== 'ClusterComputeResource') throw call.kernel.notFound(object)
    // What is named together has to belong together.
    if (hostOwner !== undefined && hostOwner !== cluster) throw invalidArgument('spec.placement.host')
  }
  if (resource_pool !== undefined) {
    const { owner } = call.get(resourcePoolKind, ref('ResourcePool', resource_pool))
    if (computeId !== undefined && owner !== computeId) throw invalidArgument('spec.placement.resource_pool')
  }
  if (folder !== undefined) call.get(folderKind, ref('Folder', folder))
  const pool = resource_pool ?? (computeId && call.store.get(computeResourceKind, computeId)?.resourcePool)
  return {
    pool: optional('ResourcePool', pool),
    host: optional('HostSystem', host),
    folder: optional('Folder', folder),
    datastore: datastore === undefined ? undefined : call.get(datastoreKind, ref('Datastore', datastore)),
  }
}

/** What a guest gets where the spec says nothing. */
export function guestDefaults(id: string, version: string = defaultVersion()) {
  const option = configOption(version)
  const guest = option?.guestOSDescriptor?.find((descriptor) => descriptor.id === id)
  const scsi = guest?.recommendedDiskController ?? 'VirtualLsiLogicController'
  return {
    cpus: guest?.numRecommendedPhysicalSockets || 1,
    memoryMB: guest?.recommendedMemMB ?? 1024,
    firmware: guest?.recommendedFirmware ?? 'bios',
    bus: scsi.includes('IDE')
      ? ('IDE' as const)
      : scsi.includes('AHCI') || scsi.includes('SATA')
        ? ('SATA' as const)
        : scsi.includes('NVME')
          ? ('NVME' as const)
          : ('SCSI' as const),
    scsi: /SCSI|Logic/.test(scsi) ? scsi : 'VirtualLsiLogicController',
    nic: guest?.recommendedEthernetCard ?? 'VirtualVmxnet3',
    diskBytes: (guest?.recommendedDiskSizeMB ?? 16_384) * 1024 * 1024,
  }
}

function bootOptions(
  { boot, boot_devices }: VcenterVmCreateSpec,
  changes: DeviceChanges,
): VirtualMachineBootOptions | undefined {
  if (!boot && !boot_devices) return undefined
  return {
    bootDelay: boot?.delay,
    bootRetryEnabled: boot?.retry,
    bootRetryDelay: boot?.retry_delay,
    enterBIOSSetup: boot?.enter_setup_mode,
    networkBootProtocol: boot?.network_protocol?.toLowerCase(),
    bootOrder: boot_devices && bootOrder(boot_devices, changes),
  }
}

// The devices have no ids yet, so an entry stands for all of its class: one entry a NIC, then one a disk, in their order.
function bootOrder(entries: NonNullable<VcenterVmCreateSpec['boot_devices']>, changes: DeviceChanges) {
  const form = (name: string) => `VirtualMachineBootOptionsBootable${name}Device`
  const keysOf = (type: 'VirtualDisk' | 'VirtualEthernetCard') =>
    changes.specs.filter(({ device }) => isA(device, type)).map(({ device }) => device.key)
  return entries.flatMap(({ type }) => {
    if (type === 'CDROM') return [{ _typeName: form('Cdrom') }]
    if (type === 'FLOPPY') return [{ _typeName: form('Floppy') }]
    if (type === 'ETHERNET')
      return keysOf('VirtualEthernetCard').map((deviceKey) => ({ _typeName: form('Ethernet'), deviceKey }))
    return keysOf('VirtualDisk').map((deviceKey) => ({ _typeName: form('Disk'), deviceKey }))
  })
}

function create(call: Call, spec: VcenterVmCreateSpec): After<string> {
  const { pool, host, folder, datastore } = placed(call, spec.placement)
  if (!folder) throw invalidArgument('spec.placement.folder')
  if (!pool) throw invalidArgument('spec.placement.resource_pool')
  if (!datastore) throw invalidArgument('spec.placement.datastore')
  const guest = guestId(call.spec, spec.guest_OS)
  const version = spec.hardware_version?.toLowerCase().replace('_', '-')
  const defaults = guestDefaults(guest, version)
  const name = spec.name ?? 'Virtual Machine'
  const changes = new DeviceChanges(call, [], defaults, datastore.name)
  for (const adapter of spec.scsi_adapters ?? []) changes.addScsi(adapter)
  for (const adapter of spec.sata_adapters ?? []) changes.addSata(adapter)
  for (const adapter of spec.nvme_adapters ?? []) changes.addNvme(adapter)
  for (const disk of spec.disks ?? [{}]) changes.addDisk(disk)
  for (const cdrom of spec.cdroms ?? []) changes.addCdrom(cdrom)
  for (const nic of spec.nics ?? []) changes.addNic(nic)
  for (const floppy of spec.floppies ?? []) changes.addFloppy(floppy)
  for (const port of spec.parallel_ports ?? []) changes.addParallel(port)
  for (const port of spec.serial_ports ?? []) changes.addSerial(port)
  const task = performVim(call, 'CreateVM_Task', folder, {
    pool,
    host,
    config: {
      name,
      guestId: guest,
      version,
      files: { vmPathName: `[${datastore.name}]` },
      numCPUs: spec.cpu?.count ?? defaults.cpus,
      numCoresPerSocket: spec.cpu?.cores_per_socket,
      cpuHotAddEnabled: spec.cpu?.hot_add_enabled,
      cpuHotRemoveEnabled: spec.cpu?.hot_remove_enabled,
      memoryMB: spec.memory?.size_MiB ?? defaults.memoryMB,
      memoryHotAddEnabled: spec.memory?.hot_add_enabled,
      firmware: spec.boot?.type?.toLowerCase() ?? defaults.firmware,
      bootOptions: bootOptions(spec, changes),
      deviceChange: changes.specs,
      vmProfile: spec.storage_policy && [definedProfile(spec.storage_policy.policy)],
    },
  })
  return after(task, idOfResult)
}

function relocation(
  call: Call,
  vm: VmState,
  placement: Placement | undefined,
  disks: Readonly<Record<string, { readonly datastore?: string | undefined }>> | undefined,
): VirtualMachineRelocateSpec {
  const { pool, host, folder, datastore } = placed(call, placement)
  return {
    pool,
    host,
    folder,
    datastore: datastore && ref('Datastore', datastore.id),
    disk: Object.entries(disks ?? {}).flatMap(([id, disk]) => {
      if (!devicesIn(vm, 'disk').some((device) => idOfDevice(device) === id)) throw invalidArgument('spec.disks')
      if (disk.datastore === undefined) return []
      call.get(datastoreKind, ref('Datastore', disk.datastore))
      return [{ diskId: Number(id), datastore: ref('Datastore', disk.datastore) }]
    }),
  }
}

function clone(call: Call, spec: VcenterVmCloneSpec): After<string> {
  // A template may be the source, though this API shows none.
  const source = call.get(vmKind, vmRef(spec.source))
  const location = relocation(call, source, spec.placement, spec.disks_to_update)
  const folder = location.folder ?? optional('Folder', source.parent)
  if (!folder) throw invalidArgument('spec.placement.folder')
  const removed = devicesIn(source, 'disk').filter((device) => spec.disks_to_remove?.includes(idOfDevice(device)))
  if (removed.length < (spec.disks_to_remove?.length ?? 0)) throw invalidArgument('spec.disks_to_remove')
  const customization = spec.guest_customization_spec?.name
  const task = performVim(call, 'CloneVM_Task', vmRef(spec.source), {
    folder,
    name: spec.name,
    spec: {
      location,
      template: false,
      powerOn: spec.power_on ?? false,
      customization: customization === undefined ? undefined : customizationNamed(call, customization),
      config:
        removed.length > 0 ? { deviceChange: removed.map((device) => ({ operation: 'remove', device })) } : undefined,
    },
  })
  return after(task, idOfResult)
}

function customizationNamed(call: Call, name: string) {
  return performVim(call, 'GetCustomizationSpec', ref('CustomizationSpecManager', 'CustomizationSpecManager'), { name })
    .spec
}

function instantClone(call: Call, spec: VcenterVmInstantCloneSpec): After<string> {
  const source = vmFor(call, spec.source)
  const { pool, folder, datastore } = placed(call, spec.placement)
  const deviceChange = instantCloneDevices(call, source, spec)
  const task = performVim(call, 'InstantClone_Task', vmRef(spec.source), {
    spec: {
      name: spec.name,
      biosUuid: spec.bios_uuid,
      location: {
        pool,
        folder,
        datastore: datastore && ref('Datastore', datastore.id),
        ...(deviceChange.length > 0 ? { deviceChange } : {}),
      },
    },
  })
  return after(task, idOfResult)
}

/** A NIC of the copy before its changes: the port of a distributed switch is the source's, the copy gets another. */
function copied(nic: VirtualDevice, isUnplugged: boolean | undefined): VirtualDevice {
  const usual = { startConnected: false, allowGuestControl: false, connected: false }
  const connectable = isUnplugged ? { ...usual, ...nic.connectable, connected: false } : nic.connectable
  const { backing } = nic
  if (!backing || !isA(backing, 'VirtualEthernetCardDistributedVirtualPortBackingInfo')) return { ...nic, connectable }
  const { switchUuid, portgroupKey } = backing.port
  const fresh: typeof backing = { ...backing, port: { switchUuid, portgroupKey } }
  return { ...nic, connectable, backing: fresh }
}

function instantCloneDevices(call: Call, source: VmState, spec: VcenterVmInstantCloneSpec) {
  const changes = new DeviceChanges(call, [], guestDefaults(source.config.guestId, source.config.version), '')
  const find = (group: 'nic' | 'parallel' | 'serial', id: string) => {
    const found = devicesIn(source, group).find((device) => idOfDevice(device) === id)
    if (!found) throw invalidArgument(`spec.${group}s_to_update`)
    return found
  }
  const nics = spec.nics_to_update ?? {}
  for (const id of Object.keys(nics)) find('nic', id)
  for (const nic of devicesIn(source, 'nic')) {
    const update = nics[idOfDevice(nic)]
    if (update || spec.disconnect_all_nics) changes.editNic(copied(nic, spec.disconnect_all_nics), update ?? {})
  }
  for (const [id, port] of Object.entries(spec.parallel_ports_to_update ?? {}))
    changes.editParallel(find('parallel', id), port)
  for (const [id, port] of Object.entries(spec.serial_ports_to_update ?? {}))
    changes.editSerial(find('serial', id), port)
  return changes.specs
}

function relocate(call: Call, id: string, spec: VcenterVmRelocateSpec): After<void> {
  const vm = vmFor(call, id)
  return after(
    performVim(call, 'RelocateVM_Task', vmRef(id), { spec: relocation(call, vm, spec.placement, spec.disks) }),
  )
}

/** VMs made, copied, moved and removed. */
export const vmLifeOperations: VapiOperation[] = [
  vapi('Vcenter.VM_create', { handle: ({ spec }, call) => create(call, spec) }),
  vapi('Vcenter.VM_clone', { handle: ({ spec }, call) => clone(call, spec) }),
  vapi('Vcenter.VM_instantClone', { handle: ({ spec }, call) => instantClone(call, spec) }),
  vapi('Vcenter.VM_relocate', { handle: ({ vm, spec }, call) => relocate(call, vm, spec) }),
  vapi('Vcenter.VM_register', {
    handle: ({ spec }, call) => {
      const { pool, host, folder } = placed(call, spec.placement)
      const datastore =
        spec.datastore === undefined ? undefined : call.get(datastoreKind, ref('Datastore', spec.datastore))
      const path = spec.datastore_path ?? (datastore && spec.path ? `[${datastore.name}] ${spec.path}` : undefined)
      if (path === undefined) throw invalidArgument('spec.datastore_path')
      if (!folder) throw invalidArgument('spec.placement.folder')
      const task = performVim(call, 'RegisterVM_Task', folder, { path, name: spec.name, asTemplate: false, pool, host })
      return after(task, idOfResult)
    },
  }),
  vapi('Vcenter.VM_unregister', {
    handle: ({ vm }, call) => {
      vmFor(call, vm)
      performVim(call, 'UnregisterVM', vmRef(vm), {})
    },
  }),
  vapi('Vcenter.VM_delete', {
    handle: ({ vm }, call) => {
      vmFor(call, vm)
      return after(performVim(call, 'Destroy_Task', vmRef(vm), {}))
    },
  }),
]

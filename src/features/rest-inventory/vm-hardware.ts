import { invalidArgument } from '../../kernel/call.ts'
import { performVim } from '../../kernel/dispatch.ts'
import { Fault } from '../../kernel/fault.ts'
import { after, type VapiOperation, vapi, vapiRead } from '../../kernel/vapi-operation.ts'
import { adding, changing, connecting, idsIn, info, reconfigure, removing } from './device-change.ts'
import { SHARING } from './device-spec.ts'
import { bootDevices, bootInfo, cpuInfo, hardwareInfo, memoryInfo, vmFor, vmInfo, vmRef } from './vm-info.ts'

const settings: VapiOperation[] = [
  vapiRead('Vcenter.VM_get', { handle: ({ vm }, call) => vmInfo(call, vmFor(call, vm)) }),
  vapiRead('Vcenter.Vm.Hardware_get', { handle: ({ vm }, call) => hardwareInfo(vmFor(call, vm)) }),
  vapi('Vcenter.Vm.Hardware_update', {
    handle: ({ vm, spec }, call) =>
      reconfigure(call, vm, {
        scheduledHardwareUpgradeInfo: {
          upgradePolicy:
            spec.upgrade_policy &&
            { NEVER: 'never', AFTER_CLEAN_SHUTDOWN: 'onSoftPowerOff', ALWAYS: 'always' }[spec.upgrade_policy],
          versionKey: spec.upgrade_version?.toLowerCase().replace('_', '-'),
        },
      }),
  }),
  vapi('Vcenter.Vm.Hardware_upgrade', {
    handle: ({ vm, version }, call) => {
      vmFor(call, vm)
      return after(performVim(call, 'UpgradeVM_Task', vmRef(vm), { version: version?.toLowerCase().replace('_', '-') }))
    },
  }),
  vapiRead('Vcenter.Vm.Hardware.Cpu_get', { handle: ({ vm }, call) => cpuInfo(vmFor(call, vm)) }),
  vapi('Vcenter.Vm.Hardware.Cpu_update', {
    handle: ({ vm, spec }, call) =>
      reconfigure(call, vm, {
        numCPUs: spec.count,
        numCoresPerSocket: spec.cores_per_socket,
        cpuHotAddEnabled: spec.hot_add_enabled,
        cpuHotRemoveEnabled: spec.hot_remove_enabled,
      }),
  }),
  vapiRead('Vcenter.Vm.Hardware.Memory_get', { handle: ({ vm }, call) => memoryInfo(vmFor(call, vm)) }),
  vapi('Vcenter.Vm.Hardware.Memory_update', {
    handle: ({ vm, spec }, call) =>
      reconfigure(call, vm, { memoryMB: spec.size_MiB, memoryHotAddEnabled: spec.hot_add_enabled }),
  }),
  vapiRead('Vcenter.Vm.Hardware.Boot_get', { handle: ({ vm }, call) => bootInfo(vmFor(call, vm)) }),
  vapi('Vcenter.Vm.Hardware.Boot_update', {
    handle: ({ vm, spec }, call) =>
      reconfigure(call, vm, {
        firmware: spec.type?.toLowerCase(),
        bootOptions: {
          bootDelay: spec.delay,
          bootRetryEnabled: spec.retry,
          bootRetryDelay: spec.retry_delay,
          enterBIOSSetup: spec.enter_setup_mode,
          networkBootProtocol: spec.network_protocol?.toLowerCase(),
        },
      }),
  }),
  vapiRead('Vcenter.Vm.Hardware.Boot.Device_get', { handle: ({ vm }, call) => bootDevices(vmFor(call, vm)) }),
  vapi('Vcenter.Vm.Hardware.Boot.Device_set', {
    handle: ({ vm, devices }, call) => {
      const form = (name: string) => `VirtualMachineBootOptionsBootable${name}Device`
      const keyOf = (kind: 'nic' | 'disk', id: string): number => {
        if (!idsIn(call, vm, kind).includes(id)) throw new Fault('NotFound', {}, `The VM has no ${kind} "${id}".`)
        return Number(id)
      }
      const bootOrder = devices.flatMap(({ type, nic, disks }) => {
        if (type === 'CDROM') return [{ _typeName: form('Cdrom') }]
        if (type === 'FLOPPY') return [{ _typeName: form('Floppy') }]
        if (type === 'ETHERNET') {
          if (nic === undefined) throw invalidArgument('devices.nic')
          return [{ _typeName: form('Ethernet'), deviceKey: keyOf('nic', nic) }]
        }
        if (disks === undefined) throw invalidArgument('devices.disks')
        return disks.map((disk) => ({ _typeName: form('Disk'), deviceKey: keyOf('disk', disk) }))
      })
      return reconfigure(call, vm, { bootOptions: { bootOrder } })
    },
  }),
]

const disksAndNics: VapiOperation[] = [
  vapiRead('Vcenter.Vm.Hardware.Disk_list', {
    handle: ({ vm }, call) => idsIn(call, vm, 'disk').map((disk) => ({ disk })),
  }),
  vapiRead('Vcenter.Vm.Hardware.Disk_get', { handle: ({ vm, disk }, call) => info(call, vm, 'disk', disk) }),
  vapi('Vcenter.Vm.Hardware.Disk_create', {
    handle: ({ vm, spec }, call) => adding(call, vm, 'disk', (changes, directory) => changes.addDisk(spec, directory)),
  }),
  vapi('Vcenter.Vm.Hardware.Disk_update', {
    handle: ({ vm, disk, spec }, call) =>
      changing(call, vm, 'disk', disk, (changes, found) =>
        changes.edit(found, spec.backing ? { backing: { ...found.backing, fileName: spec.backing.vmdk_file } } : {}),
      ),
  }),
  // The file stays where it is.
  vapi('Vcenter.Vm.Hardware.Disk_delete', { handle: ({ vm, disk }, call) => removing(call, vm, 'disk', disk) }),
  vapiRead('Vcenter.Vm.Hardware.Ethernet_list', {
    handle: ({ vm }, call) => idsIn(call, vm, 'nic').map((nic) => ({ nic })),
  }),
  vapiRead('Vcenter.Vm.Hardware.Ethernet_get', { handle: ({ vm, nic }, call) => info(call, vm, 'nic', nic) }),
  vapi('Vcenter.Vm.Hardware.Ethernet_create', {
    handle: ({ vm, spec }, call) => adding(call, vm, 'nic', (changes) => changes.addNic(spec)),
  }),
  vapi('Vcenter.Vm.Hardware.Ethernet_update', {
    handle: ({ vm, nic, spec }, call) =>
      changing(call, vm, 'nic', nic, (changes, found) => changes.editNic(found, spec)),
  }),
  vapi('Vcenter.Vm.Hardware.Ethernet_delete', { handle: ({ vm, nic }, call) => removing(call, vm, 'nic', nic) }),
  vapi('Vcenter.Vm.Hardware.Ethernet_connect', {
    handle: ({ vm, nic }, call) => connecting(call, vm, 'nic', nic, true),
  }),
  vapi('Vcenter.Vm.Hardware.Ethernet_disconnect', {
    handle: ({ vm, nic }, call) => connecting(call, vm, 'nic', nic, false),
  }),
]

const media: VapiOperation[] = [
  vapiRead('Vcenter.Vm.Hardware.Cdrom_list', {
    handle: ({ vm }, call) => idsIn(call, vm, 'cdrom').map((cdrom) => ({ cdrom })),
  }),
  vapiRead('Vcenter.Vm.Hardware.Cdrom_get', { handle: ({ vm, cdrom }, call) => info(call, vm, 'cdrom', cdrom) }),
  vapi('Vcenter.Vm.Hardware.Cdrom_create', {
    handle: ({ vm, spec }, call) => adding(call, vm, 'cdrom', (changes) => changes.addCdrom(spec)),
  }),
  vapi('Vcenter.Vm.Hardware.Cdrom_update', {
    handle: ({ vm, cdrom, spec }, call) =>
      changing(call, vm, 'cdrom', cdrom, (changes, found) => changes.editCdrom(found, spec)),
  }),
  vapi('Vcenter.Vm.Hardware.Cdrom_delete', { handle: ({ vm, cdrom }, call) => removing(call, vm, 'cdrom', cdrom) }),
  vapi('Vcenter.Vm.Hardware.Cdrom_connect', {
    handle: ({ vm, cdrom }, call) => connecting(call, vm, 'cdrom', cdrom, true),
  }),
  vapi('Vcenter.Vm.Hardware.Cdrom_disconnect', {
    handle: ({ vm, cdrom }, call) => connecting(call, vm, 'cdrom', cdrom, false),
  }),
]

const adapters: VapiOperation[] = [
  vapiRead('Vcenter.Vm.Hardware.Adapter.Scsi_list', {
    handle: ({ vm }, call) => idsIn(call, vm, 'scsi').map((adapter) => ({ adapter })),
  }),
  vapiRead('Vcenter.Vm.Hardware.Adapter.Scsi_get', {
    handle: ({ vm, adapter }, call) => info(call, vm, 'scsi', adapter),
  }),
  vapi('Vcenter.Vm.Hardware.Adapter.Scsi_create', {
    handle: ({ vm, spec }, call) => adding(call, vm, 'scsi', (changes) => void changes.addScsi(spec)),
  }),
  vapi('Vcenter.Vm.Hardware.Adapter.Scsi_update', {
    handle: ({ vm, adapter, spec }, call) =>
      changing(call, vm, 'scsi', adapter, (changes, found) =>
        changes.edit(found, spec.sharing ? { sharedBus: SHARING[spec.sharing] } : {}),
      ),
  }),
  vapi('Vcenter.Vm.Hardware.Adapter.Scsi_delete', {
    handle: ({ vm, adapter }, call) => removing(call, vm, 'scsi', adapter),
  }),
  vapiRead('Vcenter.Vm.Hardware.Adapter.Sata_list', {
    handle: ({ vm }, call) => idsIn(call, vm, 'sata').map((adapter) => ({ adapter })),
  }),
  vapiRead('Vcenter.Vm.Hardware.Adapter.Sata_get', {
    handle: ({ vm, adapter }, call) => info(call, vm, 'sata', adapter),
  }),
  vapi('Vcenter.Vm.Hardware.Adapter.Sata_create', {
    handle: ({ vm, spec }, call) => adding(call, vm, 'sata', (changes) => void changes.addSata(spec)),
  }),
  vapi('Vcenter.Vm.Hardware.Adapter.Sata_delete', {
    handle: ({ vm, adapter }, call) => removing(call, vm, 'sata', adapter),
  }),
  vapiRead('Vcenter.Vm.Hardware.Adapter.Nvme_list', {
    handle: ({ vm }, call) => idsIn(call, vm, 'nvme').map((adapter) => ({ adapter })),
  }),
  vapiRead('Vcenter.Vm.Hardware.Adapter.Nvme_get', {
    handle: ({ vm, adapter }, call) => info(call, vm, 'nvme', adapter),
  }),
  vapi('Vcenter.Vm.Hardware.Adapter.Nvme_create', {
    handle: ({ vm, spec }, call) => adding(call, vm, 'nvme', (changes) => void changes.addNvme(spec)),
  }),
  vapi('Vcenter.Vm.Hardware.Adapter.Nvme_delete', {
    handle: ({ vm, adapter }, call) => removing(call, vm, 'nvme', adapter),
  }),
]

export const vmHardwareOperations: VapiOperation[] = [...settings, ...disksAndNics, ...media, ...adapters]

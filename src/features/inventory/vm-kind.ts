import type {
  CustomizationSpec,
  GuestInfo,
  VirtualDevice,
  VirtualMachineConfigInfo,
  VirtualMachineRuntimeInfo,
} from '../../generated/vim25.ts'
import { share } from '../../spec/shared-value.ts'
import { isA } from '../../spec/typed.ts'
import { defineKind, type EntityState } from '../../store/kind.ts'
import { type EntityCommon, entityColumns, entityIndexes } from './entity.ts'
import { runningNumbers } from './vm-load.ts'

export interface VmState extends EntityCommon {
  /** `config.name` is always `name`: who renames a VM changes both. */
  readonly config: VirtualMachineConfigInfo
  readonly runtime: VirtualMachineRuntimeInfo & { host: { type: string; value: string } }
  readonly guest: GuestInfo
  /** Id of the datastore that holds its .vmx. */
  readonly home: string
  /** Id of the pool or vApp; unset for templates. */
  readonly resourcePool: string | undefined
  readonly parentVApp?: string | undefined
  /** Id of the current snapshot, and the number that the next one gets. */
  readonly currentSnapshot?: string | undefined
  readonly nextSnapshot: number
  readonly files: readonly VmFile[]
  /** What happens in the guest and when (ms of the instance clock), kept for restarts. */
  readonly guestDue?: { readonly at: number; readonly what: string } | undefined
  /** Waits for the next boot. */
  readonly pendingCustomization?: CustomizationSpec | undefined
  /** What the last customization gave the guest; it outlives power cycles. */
  readonly customized?: GuestIdentity | undefined
  /** Addresses that DHCP gave, by MAC; a NIC gets its own again at the next boot. */
  readonly leases?: Readonly<Record<string, string>> | undefined
  /** Property values that `SET.<path>` keys of extraConfig gave: `guest.ipAddress` and the like. */
  readonly shortcuts?: Readonly<Record<string, string>> | undefined
  /** Storage policies (profile ids) by `''` (the VM's home) or the disk's key. */
  readonly storagePolicies?: Readonly<Record<string, string>> | undefined
  /** Its .vmx cannot be read (orphaned, invalid, inaccessible): it has no config then. */
  readonly unreadable?: boolean | undefined
}

/** Name and addresses that a guest was given. */
export interface GuestIdentity {
  readonly hostName?: string | undefined
  readonly domain?: string | undefined
  readonly dnsServers?: readonly string[] | undefined
  /** In the order of the NICs; an entry without address means DHCP. */
  readonly nics?: readonly { readonly ip?: string; readonly prefix?: number; readonly gateways?: readonly string[] }[]
}

/** A file of a VM in its datastore: `layoutEx.file` and the datastore's content come from these rows. */
export interface VmFile {
  readonly key: number
  /** `[datastore] directory/file` */
  readonly name: string
  /** Of VirtualMachineFileLayoutExFileType. */
  readonly type: string
  readonly size: number
}

const templates = new Map<string, object>()

/** Registers content that VMs share (default flags, standard devices): what equals it is neither stored nor held twice. */
export function vmTemplate(base: Partial<VmState>): void {
  templates.set('VirtualMachine', share(base))
}

export const vmKind = defineKind<VmState>({
  name: 'VirtualMachine',
  version: 1,
  indexes: {
    ...entityIndexes<VmState>(),
    host: { on: ['runtime'], keys: (vm) => vm.runtime.host.value },
    pool: { on: ['resourcePool'], keys: (vm) => vm.resourcePool },
    uuid: { on: ['config'], keys: (vm) => vm.config.uuid.toLowerCase() },
    instanceUuid: { on: ['config'], keys: (vm) => vm.config.instanceUuid?.toLowerCase() },
    path: { on: ['config'], keys: (vm) => vm.config.files.vmPathName },
    datastore: { on: ['config', 'home'], keys: (vm) => datastoreIds(vm) },
    network: { on: ['config'], keys: (vm) => networkIds(vm.config) },
    ip: { on: ['guest'], keys: (vm) => vm.guest.net?.flatMap((nic) => nic.ipAddress ?? []) ?? vm.guest.ipAddress },
    dnsName: { on: ['guest'], keys: (vm) => vm.guest.hostName?.toLowerCase() },
    mac: { on: ['config'], keys: (vm) => macs(vm.config) },
    directory: { on: ['files'], keys: (vm) => directoriesOf(vm.files) },
    disk: { on: ['config'], keys: (vm) => diskKeys(vm.config) },
    lease: { on: ['leases'], keys: (vm) => Object.values(vm.leases ?? {}) },
  },
  sums: {
    running: {
      on: ['runtime', 'config', 'resourcePool'],
      keys: (vm) => {
        if (vm.runtime.powerState !== 'poweredOn') return []
        const host = `host/${vm.runtime.host.value}`
        return vm.resourcePool === undefined ? [host] : [host, `pool/${vm.resourcePool}`]
      },
      values: runningNumbers,
    },
  },
  columns: {
    ...entityColumns,
    powerState: (vm) => vm.runtime.powerState,
    host: (vm) => vm.runtime.host.value,
  },
  parts: { hot: ['runtime', 'guestDue', 'leases'], config: ['config'], guest: ['guest'], files: ['files'] },
  template: () => templates.get('VirtualMachine'),
})

/** Directories that files lie in, `[datastore] directory`; `[datastore]` for the top. */
export function directoriesOf(files: readonly VmFile[]): readonly string[] {
  const found: string[] = []
  for (const { name } of files) {
    const slash = name.lastIndexOf('/')
    const directory = slash < 0 ? name.slice(0, name.indexOf(']') + 1) : name.slice(0, slash)
    if (!found.includes(directory)) found.push(directory)
  }
  return found
}

/** Ids of the datastores that a VM uses: its home, and those of its disks and media. */
export function datastoreIds(vm: Pick<VmState, 'home' | 'config'>): readonly string[] {
  const ids = new Set([vm.home])
  for (const device of vm.config.hardware.device ?? []) {
    const datastore = (device.backing as { datastore?: { value: string } } | undefined)?.datastore
    if (datastore) ids.add(datastore.value)
  }
  return [...ids]
}

/** Ids of the networks and port groups that a configuration's NICs are on. A port group's id is its key. */
export function networkIds(config: VirtualMachineConfigInfo): readonly string[] {
  const ids = new Set<string>()
  for (const device of config.hardware.device ?? []) {
    const id = networkOf(device)
    if (id) ids.add(id)
  }
  return [...ids]
}

export function networkOf(device: VirtualDevice): string | undefined {
  const backing = device.backing as { network?: { value: string }; port?: { portgroupKey?: string } } | undefined
  return backing?.port?.portgroupKey ?? backing?.network?.value
}

/** Keys of the index `disk`: the files that its disks write to, as `<datastore id>:<path>`. */
export function diskKeys(config: VirtualMachineConfigInfo): string[] {
  const found: string[] = []
  for (const device of config.hardware.device ?? []) {
    const { fileName, datastore } = (device.backing ?? {}) as { fileName?: string; datastore?: { value: string } }
    if (fileName && datastore && isA(device, 'VirtualDisk')) found.push(`${datastore.value}:${fileName}`)
  }
  return found
}

function macs(config: VirtualMachineConfigInfo): string[] {
  const found: string[] = []
  for (const device of config.hardware.device ?? []) {
    if (isA(device, 'VirtualEthernetCard') && device.macAddress) found.push(device.macAddress.toLowerCase())
  }
  return found
}

export interface SnapshotState extends EntityState {
  /** Id of the VM. */
  readonly vm: string
  /** Id of the parent snapshot. */
  readonly parent: string | undefined
  /** Number within the VM, never reused. */
  readonly number: number
  readonly name: string
  readonly description: string
  readonly createTime: string
  readonly powerState: 'poweredOn' | 'poweredOff' | 'suspended'
  readonly quiesced: boolean
  readonly hasMemory: boolean
  readonly config: VirtualMachineConfigInfo
  readonly files: readonly VmFile[]
}
export const snapshotKind = defineKind<SnapshotState>({
  name: 'VirtualMachineSnapshot',
  version: 1,
  indexes: {
    vm: { on: ['vm'], keys: (snapshot) => snapshot.vm },
    parent: { on: ['parent'], keys: (snapshot) => snapshot.parent },
  },
})

/** A VM that was taken out of the inventory and whose files stay: what RegisterVM finds in its .vmx. */
export interface UnregisteredVmState extends EntityState {
  /** Path of the .vmx: `[datastore] directory/name.vmx`. */
  readonly id: string
  /** Id of the datastore. */
  readonly home: string
  readonly config: VirtualMachineConfigInfo
  readonly files: readonly VmFile[]
  /** As the .vmsd has them, and which is current; they come back with the VM. */
  readonly snapshots: readonly SnapshotState[]
  readonly currentSnapshot?: string | undefined
  readonly nextSnapshot: number
}
export const unregisteredVmKind = defineKind<UnregisteredVmState>({
  name: 'UnregisteredVm',
  version: 1,
  indexes: {
    datastore: { on: ['home'], keys: (vm) => vm.home },
    directory: { on: ['files'], keys: (vm) => directoriesOf(vm.files) },
  },
})

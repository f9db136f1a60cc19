import type { VirtualDeviceBackingInfo, VirtualDeviceConfigSpec } from '../../generated/vim25.ts'
import type { Call } from '../../kernel/call.ts'
import { ref } from '../../kernel/managed.ts'
import { share } from '../../spec/shared-value.ts'
import { isA } from '../../spec/typed.ts'
import { hostKind, type VmState, vmKind } from '../inventory/index.ts'
import { createVmState, fileHash, newVmUuids, poweredOn, vmDefaults } from '../vm/index.ts'
import {
  applyDeviceChanges,
  type Device,
  type DeviceResult,
  diskUuid,
  generatedMac,
  portConnector,
  standardDevices,
} from '../vm-devices/index.ts'
import { hostLabel, withGuestNetwork, withRunningGuest } from '../vm-guest/index.ts'

const DISK_KB = 10 * 1024 * 1024

/** Where the VMs of one pool are made. */
export interface VmPlace {
  readonly folder: string
  /** Id of a pool or vApp. */
  readonly pool: string
  /** Hosts that take turns. */
  readonly hosts: readonly string[]
  readonly datastore: { readonly id: string; readonly name: string }
  /** Backing of the NIC. */
  readonly network: VirtualDeviceBackingInfo & { _typeName: string }
}

/** A VM that others are made after, with what is its own in it under names that are replaced. */
interface Blueprint {
  readonly state: VmState
  /** Options and files whose text has the blueprint's name or hash in it, by their place. */
  readonly ownOptions: ReadonlySet<number>
}

const NAME = 'blueprint'

/** Makes the VMs of a generated inventory: all alike, each with a disk, a CD-ROM drive and a NIC, so that most of what they are is shared. */
export class VmBatch {
  private readonly call: Call
  private readonly isOn: boolean
  private readonly blueprints = new Map<string, Blueprint>()
  private turn = 0

  /** `isOn`: the VMs are running. */
  constructor(call: Call, isOn: boolean) {
    this.call = call
    this.isOn = isOn
  }

  /** Makes one VM; posts no event. */
  make(name: string, place: VmPlace): VmState {
    const { call } = this
    const id = call.newId('vm')
    const host = place.hosts[this.turn++ % place.hosts.length]!
    const { state: base, ownOptions } = this.blueprint(place, host)
    const directory = `[${place.datastore.name}] ${name}`
    const vmPathName = `${directory}/${name}.vmx`
    const { uuid, instanceUuid } = newVmUuids(call, vmPathName)
    const mine = (text: string) => text.replaceAll(NAME, name).replaceAll(fileHash(base.config.uuid), fileHash(uuid))
    const { config } = base
    const vm: VmState = {
      ...base,
      id,
      name,
      parent: place.folder,
      resourcePool: place.pool,
      config: {
        ...config,
        name,
        uuid,
        instanceUuid,
        locationId: config.locationId?.replace(config.uuid.slice(4), uuid.slice(4)),
        files: {
          vmPathName,
          snapshotDirectory: `${directory}/`,
          suspendDirectory: `${directory}/`,
          logDirectory: `${directory}/`,
        },
        hardware: {
          ...config.hardware,
          device: config.hardware.device!.map((device) => this.deviceOf(device as Device, { id, directory, place })),
        },
        extraConfig: config.extraConfig!.map((option, i) =>
          ownOptions.has(i) ? { key: option.key, value: mine(String(option.value)) } : option,
        ),
      },
      runtime: { ...base.runtime, host: { type: 'HostSystem', value: host } },
      files: base.files.map((file) => ({ ...file, name: mine(file.name) })),
    }
    return call.store.insert(
      vmKind,
      this.isOn ? withGuestNetwork({ ...vm, guest: { ...base.guest, hostName: hostLabel(name) } }, call) : vm,
    )
  }

  // A VM as the usual ways make it; what all VMs of a place have in common is held, encoded and compared once.
  private blueprint(place: VmPlace, host: string): Blueprint {
    const key = `${place.datastore.id} ${JSON.stringify(place.network)}`
    const known = this.blueprints.get(key)
    if (known) return known
    const { call } = this
    const { hz } = call.get(hostKind, ref('HostSystem', host)).hardware.cpuInfo
    const { devices, files } = this.devices(place, host)
    const off = createVmState(call, {
      id: 'vm-0',
      name: NAME,
      parent: place.folder,
      host,
      pool: place.pool,
      home: place.datastore.id,
      vmPathName: `[${place.datastore.name}] ${NAME}/${NAME}.vmx`,
      hz,
      devices,
      files,
      extraConfig: call.settings.identity === 'vcsim' ? [{ key: 'govcsim', value: 'TRUE' }] : [],
    })
    const on = () => withRunningGuest({ ...off, ...poweredOn(off, { host, bootTime: call.clock.stamp(), hz }) }, call)
    const { leases: _, ...state } = share(this.isOn ? on() : off)
    const ownOptions = new Set<number>()
    state.config.extraConfig!.forEach((option, i) => {
      const text = String(option.value)
      if (text.includes(NAME) || text.includes(fileHash(state.config.uuid))) ownOptions.add(i)
    })
    const made = { state, ownOptions }
    this.blueprints.set(key, made)
    return made
  }

  private devices(place: VmPlace, host: string): DeviceResult {
    const directory = `[${place.datastore.name}] ${NAME}`
    const { config } = vmDefaults()
    const made = applyDeviceChanges(
      this.call,
      {
        vmName: NAME,
        config: { ...config, hardware: { ...config.hardware, device: [...standardDevices()] } },
        powerState: 'poweredOff',
        directory,
        home: place.datastore.id,
        host,
        files: [],
        creating: true,
      },
      deviceChanges(directory, place),
    )
    // What the NIC took of a switch is given back: each VM connects on its own.
    for (const device of made.devices) {
      const port = portOf(device)
      if (port) portConnector(this.call.kernel).release?.(this.call, undefined, device.key, port)
    }
    return made
  }

  private deviceOf(device: Device, vm: { id: string; directory: string; place: VmPlace }): Device {
    if (isA(device, 'VirtualDisk')) {
      const fileName = `${vm.directory}/disk1.vmdk`
      const backing = { ...device.backing, fileName, uuid: diskUuid(this.call, vm.place.datastore.id, fileName) }
      return { ...device, backing, diskObjectId: `${vm.id.slice(3)}-${device.key}` } as Device
    }
    if (!isA(device, 'VirtualEthernetCard')) return device
    const macAddress = generatedMac(this.call, [])
    if (!isA(device.backing, 'VirtualEthernetCardDistributedVirtualPortBackingInfo'))
      return { ...device, macAddress } as Device
    const { portKey: _, connectionCookie: __, ...asked } = device.backing.port
    const port = portConnector(this.call.kernel).connect?.(this.call, {
      vm: vm.id,
      nicKey: device.key,
      port: asked,
      change: { index: 0, invalid: (property) => new Error(`port of ${vm.id}: ${property}`) as never },
    })
    return { ...device, macAddress, backing: { ...device.backing, port: port ?? asked } } as Device
  }
}

function portOf(device: Device) {
  return isA(device.backing, 'VirtualEthernetCardDistributedVirtualPortBackingInfo') ? device.backing.port : undefined
}

function deviceChanges(directory: string, place: VmPlace): VirtualDeviceConfigSpec[] {
  const add = (device: object, fileOperation?: 'create'): VirtualDeviceConfigSpec => ({
    operation: 'add',
    fileOperation,
    device: device as Device,
  })
  return [
    add({ _typeName: 'ParaVirtualSCSIController', key: -1, busNumber: 0, sharedBus: 'noSharing' }),
    add({
      _typeName: 'VirtualCdrom',
      key: -2,
      controllerKey: 200,
      unitNumber: 0,
      backing: { _typeName: 'VirtualCdromRemotePassthroughBackingInfo', deviceName: '', exclusive: false },
      connectable: { startConnected: true, allowGuestControl: true, connected: false },
    }),
    add(
      {
        _typeName: 'VirtualDisk',
        key: -3,
        controllerKey: -1,
        unitNumber: 0,
        capacityInKB: DISK_KB,
        backing: {
          _typeName: 'VirtualDiskFlatVer2BackingInfo',
          fileName: `${directory}/disk1.vmdk`,
          datastore: ref('Datastore', place.datastore.id),
          diskMode: 'persistent',
          thinProvisioned: true,
        },
      },
      'create',
    ),
    add({ _typeName: 'VirtualE1000', key: -4, addressType: 'generated', backing: place.network }),
  ]
}

import type { VirtualDeviceBackingInfo, VirtualDeviceConfigSpec } from '../../generated/vim25.ts'
import type { Call } from '../../kernel/call.ts'
import { ref } from '../../kernel/managed.ts'
import { isA } from '../../spec/typed.ts'
import { hostKind, type VmFile, type VmState, vmKind } from '../inventory/index.ts'
import { createVmState, poweredOn, vmDefaults } from '../vm/index.ts'
import { applyDeviceChanges, type Device, diskUuid, generatedMac, portConnector, standardDevices } from '../vm-devices/index.ts'
import { withRunningGuest } from '../vm-guest/index.ts'

const DISK_KB = 10 * 1024 * 1024

/** Where the VMs of one pool are made. */
export interface VmPlace {
  readonly folder: string
  readonly pool: string
  /** Id of the vApp, where the pool is one. */
  readonly vApp: string | undefined
  /** Hosts that take turns. */
  readonly hosts: readonly string[]
  readonly datastore: { readonly id: string; readonly name: string }
  /** Backing of the NIC. */
  readonly network: VirtualDeviceBackingInfo & { _typeName: string }
}

interface Blueprint {
  readonly devices: readonly Device[]
  readonly files: readonly VmFile[]
  readonly directory: string
}

/** Makes the VMs of a generated inventory: all alike, each with a disk, a CD-ROM drive and a NIC, so that most of what they are is shared. */
export class VmBatch {
  private readonly call: Call
  private readonly blueprints = new Map<string, Blueprint>()
  private turn = 0

  constructor(call: Call) {
    this.call = call
  }

  /** Makes one VM, running when `isOn`; posts no event. */
  make(name: string, place: VmPlace, isOn: boolean): VmState {
    const { call } = this
    const id = call.newId('vm')
    const host = place.hosts[this.turn++ % place.hosts.length]!
    const directory = `[${place.datastore.name}] ${name}`
    const blueprint = this.blueprint(place, host)
    const vm = createVmState(call, {
      id,
      name,
      parent: place.folder,
      host,
      pool: place.pool,
      parentVApp: place.vApp,
      home: place.datastore.id,
      vmPathName: `${directory}/${name}.vmx`,
      hz: call.store.get(hostKind, host)?.hardware.cpuInfo.hz ?? 0,
      devices: blueprint.devices.map((device) => this.deviceOf(device, { id, directory, place })),
      files: blueprint.files.map((file) => ({ ...file, name: file.name.replace(blueprint.directory, directory) })),
      extraConfig: call.settings.identity === 'vcsim' ? [{ key: 'govcsim', value: 'TRUE' }] : [],
    })
    if (!isOn) return call.store.insert(vmKind, vm)
    const hz = call.store.get(hostKind, host)?.hardware.cpuInfo.hz
    const running: VmState = { ...vm, ...poweredOn(vm, { host, bootTime: call.clock.stamp(), hz }) }
    return call.store.insert(vmKind, withRunningGuest(running, call))
  }

  // The devices of the first VM of a place, as a client's request would give them; the others are made after them.
  private blueprint(place: VmPlace, host: string): Blueprint {
    const key = `${place.datastore.id} ${JSON.stringify(place.network)}`
    const known = this.blueprints.get(key)
    if (known) return known
    const directory = `[${place.datastore.name}] blueprint`
    const { config } = vmDefaults()
    const { devices, files } = applyDeviceChanges(
      this.call,
      {
        vmName: 'blueprint',
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
    const made: Blueprint = { devices, files, directory }
    // What the first NIC took of a switch is given back: each VM connects on its own.
    for (const device of devices) {
      const port = portOf(device)
      if (port) portConnector(this.call.kernel).release?.(this.call, undefined, device.key, port)
    }
    this.blueprints.set(key, made)
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
    if (!isA(device.backing, 'VirtualEthernetCardDistributedVirtualPortBackingInfo')) return { ...device, macAddress } as Device
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

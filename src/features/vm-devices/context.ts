import type {
  DataTypes,
  DistributedVirtualSwitchPortConnection,
  VirtualDevice,
  VirtualEthernetCard,
  VirtualMachineConfigInfo,
  VirtualMachinePowerState,
} from '../../generated/vim25.ts'
import type { Call } from '../../kernel/call.ts'
import { Fault } from '../../kernel/fault.ts'
import type { Kernel } from '../../kernel/kernel.ts'
import { isA } from '../../spec/typed.ts'
import type { VmFile } from '../inventory/index.ts'

/** A device that names its type, as all stored ones do. */
export type Device = VirtualDevice & { _typeName: string }

/** Whether a device is of a type; unlike `isA` it leaves the static type alone, for types that have no fields of their own. */
export function isType(device: unknown, type: keyof DataTypes): boolean {
  return isA(device, type)
}

/** A device's MAC address; undefined where it is no NIC. */
export function macOf(device: Device): string | undefined {
  return isType(device, 'VirtualEthernetCard') ? (device as VirtualEthernetCard).macAddress : undefined
}

/** The VM that devices are changed of. */
export interface DeviceContext {
  /** Id of the VM; unset where it has none yet. */
  readonly vm?: string | undefined
  readonly vmName: string
  readonly config: VirtualMachineConfigInfo
  readonly powerState: VirtualMachinePowerState
  /** `[datastore] folder` of the VM, without a slash at the end. */
  readonly directory: string
  /** Id of the datastore that holds its .vmx. */
  readonly home: string
  /** Id of its host: says which standard networks and datastores there are. */
  readonly host?: string | undefined
  readonly files: readonly VmFile[]
  /** The VM is being made: fixed devices in the changes stand for those that it has anyway. */
  readonly creating: boolean
}

/** Work in progress over a VM's devices. */
export interface Draft {
  readonly call: Call
  readonly context: DeviceContext
  devices: Device[]
  files: VmFile[]
  /** Of controllers that the same changes add: the key that the client gave them, and the one that they got. */
  readonly temporaryKeys: Map<number, number>
  /** Fixed devices that an addition stood for already. */
  readonly claimed: Set<number>
}

/** Faults of one change of the list, with its index. */
export interface Change {
  readonly index: number
  /** InvalidDeviceSpec or a subclass; `property` is below `virtualDeviceSpec`. */
  invalid(property: string, fault?: DeviceFault): Fault
}
export type DeviceFault =
  | 'InvalidDeviceSpec'
  | 'InvalidDeviceBacking'
  | 'MissingController'
  | 'DeviceNotFound'
  | 'DeviceHotPlugNotSupported'
  | 'DeviceUnsupportedForVmPlatform'

/** The change at a place of the list. The text is vCenter's. */
export function changeAt(index: number): Change {
  return {
    index,
    invalid: (property, fault = 'InvalidDeviceSpec') =>
      new Fault(
        fault,
        { deviceIndex: index, property: property ? `virtualDeviceSpec.${property}` : 'virtualDeviceSpec' },
        `Invalid configuration for device '${index}'.`,
      ),
  }
}

/** Refuses what only a powered-off VM can do. */
export function requireOff(context: DeviceContext): void {
  if (context.powerState !== 'poweredOff')
    throw new Fault('InvalidPowerState', { requestedState: 'poweredOff', existingState: context.powerState })
}

/** A NIC's connection to a distributed switch, on its way to a port. */
export interface PortRequest {
  readonly vm: string | undefined
  readonly nicKey: number
  readonly port: DistributedVirtualSwitchPortConnection
  readonly change: Change
}

/**
 * What the distributed switch feature does for NICs: `connect` finds or checks the port and fills portKey and connectionCookie,
 * `release` frees one that a NIC leaves. Until it is set, connections keep what the client gave.
 */
export interface PortConnector {
  connect?: (call: Call, request: PortRequest) => DistributedVirtualSwitchPortConnection
  release?: (call: Call, vm: string | undefined, nicKey: number, port: DistributedVirtualSwitchPortConnection) => void
}
const PORTS = Symbol('ports of distributed switches')

/** The connector of an instance; the feature that owns distributed switches sets its functions at start. */
export function portConnector(kernel: Kernel): PortConnector {
  return kernel.service<PortConnector>(PORTS, () => ({}))
}

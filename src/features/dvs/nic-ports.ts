import type { DistributedVirtualSwitchPortConnection, VirtualDevice } from '../../generated/vim25.ts'
import type { Call } from '../../kernel/call.ts'
import { Fault } from '../../kernel/fault.ts'
import type { Kernel } from '../../kernel/kernel.ts'
import { allocatePort, freeConnectedPort } from '../dv-portgroup/index.ts'
import { networkKind, type VmState, vmKind } from '../inventory/index.ts'
import { type PortRequest, portConnector } from '../vm-devices/index.ts'

type Connection = DistributedVirtualSwitchPortConnection

/**
 * Gives a VM's NIC its port when it is connected by configuration: `portKey` and `connectionCookie` are filled in, except in groups whose
 * ports are given out at power on while the VM is off. InvalidDeviceBacking: no such port or no free one.
 */
export function connectPort(
  call: Call,
  { vm, nicKey, port, change }: Omit<PortRequest, 'change'> & Partial<PortRequest>,
): Connection {
  const state = vm === undefined ? undefined : call.store.get(vmKind, vm)
  try {
    return allocatePort(call, {
      ...port,
      connectee: { entity: vm ?? '', nicKey: String(nicKey), type: 'vmVnic' },
      isRunning: state?.runtime.powerState === 'poweredOn',
    })
  } catch (error) {
    if (!(error instanceof Fault) || !change) throw error
    throw change.invalid('device.backing.port', 'InvalidDeviceBacking')
  }
}

/** Frees the port of a NIC that is removed or bound elsewhere. */
export function releasePort(call: Call, vm: string | undefined, nicKey: number, port: Connection): void {
  freeConnectedPort(call, port, { entity: vm ?? '', nicKey: String(nicKey) })
}

interface PortBacking {
  readonly port: Connection
}
const portOf = (device: VirtualDevice): Connection | undefined => (device.backing as PortBacking | undefined)?.port

/**
 * The VM's devices once it runs: NICs in ephemeral and late binding groups have got their ports. The same array when there are none.
 * ResourceNotAvailable: a group has no free port.
 */
export function bindPortsAtPowerOn(call: Call, vm: VmState): readonly VirtualDevice[] {
  return mapPorts(vm, (device, port) => {
    if (port.portKey !== undefined || !port.portgroupKey) return port
    return allocatePort(call, {
      ...port,
      connectee: { entity: vm.id, nicKey: String(device.key), type: 'vmVnic' },
      isRunning: true,
    })
  })
}

/** The VM's devices once it is off: NICs in ephemeral and late binding groups have given their ports back. */
export function unbindPortsAtPowerOff(call: Call, vm: VmState): readonly VirtualDevice[] {
  return mapPorts(vm, (device, port) => {
    const group = port.portgroupKey === undefined ? undefined : call.store.get(networkKind, port.portgroupKey)
    if (port.portKey === undefined || !group || group.portgroupConfig?.type === 'earlyBinding') return port
    freeConnectedPort(call, port, { entity: vm.id, nicKey: String(device.key) })
    return { switchUuid: port.switchUuid, portgroupKey: group.id }
  })
}

function mapPorts(
  vm: VmState,
  change: (device: VirtualDevice, port: Connection) => Connection,
): readonly VirtualDevice[] {
  const devices = vm.config.hardware.device ?? []
  let isSame = true
  const changed = devices.map((device) => {
    const port = portOf(device)
    if (!port) return device
    const now = change(device, port)
    if (now === port) return device
    isSame = false
    return { ...device, backing: { ...device.backing, port: now } as VirtualDevice['backing'] }
  })
  return isSame ? devices : changed
}

/** Lets the VMs' NICs of an instance find their ports. */
export function serveNics(kernel: Kernel): void {
  const connector = portConnector(kernel)
  connector.connect = connectPort
  connector.release = releasePort
}

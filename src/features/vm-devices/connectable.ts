import type { VirtualDeviceConnectInfo } from '../../generated/vim25.ts'
import { isA } from '../../spec/typed.ts'
import { deviceContent } from './content.ts'
import type { Device, DeviceContext } from './context.ts'
import { merged } from './merge.ts'

const WITH_CONNECTION = [
  'VirtualEthernetCard',
  'VirtualCdrom',
  'VirtualFloppy',
  'VirtualSerialPort',
  'VirtualParallelPort',
  'VirtualSoundCard',
  'VirtualUSB',
] as const

export function hasConnection(device: Device): boolean {
  return WITH_CONNECTION.some((type) => isA(device, type))
}

const USUAL: VirtualDeviceConnectInfo = {
  migrateConnect: 'unset',
  startConnected: true,
  allowGuestControl: true,
  connected: false,
  status: 'untried',
}

/**
 * A device's connection after a change. While the VM is off nothing is connected; a device added to a running VM connects if it
 * would at power on, one that is edited does what the change asks.
 */
export function connection(
  device: Device,
  given: VirtualDeviceConnectInfo | undefined,
  old: VirtualDeviceConnectInfo | undefined,
  context: DeviceContext,
): VirtualDeviceConnectInfo {
  const base = old ?? deviceContent().optional[device._typeName]?.connectable ?? USUAL
  const wanted = given ? merged(base, given) : base
  if (context.powerState !== 'poweredOn') return { ...wanted, connected: false, status: old?.status ?? 'untried' }
  const connected = old ? wanted.connected : (given?.connected || wanted.startConnected) === true
  return { ...wanted, connected, status: connected ? 'ok' : (old?.status ?? 'untried') }
}

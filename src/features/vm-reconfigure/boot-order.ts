import type {
  VirtualDevice,
  VirtualDeviceConfigSpec,
  VirtualMachineBootOptionsBootableDevice,
} from '../../generated/vim25.ts'
import { isA } from '../../spec/typed.ts'

const keyOf = (entry: object) => ('deviceKey' in entry ? Number(entry.deviceKey) : 0)

/**
 * The boot order with the keys that its devices got: it may name devices of the same request by their temporary, negative keys. The
 * devices of one class stand in the order of their changes; `before` are the keys that there were.
 */
export function withKeys(
  order: readonly VirtualMachineBootOptionsBootableDevice[],
  before: ReadonlySet<number>,
  devices: readonly VirtualDevice[],
  changes: readonly VirtualDeviceConfigSpec[],
): VirtualMachineBootOptionsBootableDevice[] {
  if (!order.some((entry) => keyOf(entry) < 0)) return [...order]
  const keys = new Map<number, number>()
  for (const type of ['VirtualDisk', 'VirtualEthernetCard'] as const) {
    const made = devices.filter((one) => !before.has(one.key) && isA(one, type))
    for (const { operation, device } of changes)
      if (operation === 'add' && isA(device, type)) keys.set(device.key, made.shift()?.key ?? device.key)
  }
  return order.map((entry) => {
    const deviceKey = keys.get(keyOf(entry))
    return deviceKey === undefined ? entry : { ...entry, deviceKey }
  })
}

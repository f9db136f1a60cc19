import type { Call } from '../../kernel/call.ts'
import { vmKind } from '../inventory/index.ts'
import { type Device, macOf } from './context.ts'

const hex = (byte: number) => byte.toString(16).padStart(2, '0')

/** An unused address of vCenter's range, 00:50:56:80:00:00 to 00:50:56:bf:ff:ff. */
export function generatedMac(call: Call, devices: readonly Device[]): string {
  for (;;) {
    const mac = `00:50:56:${hex(0x80 + call.random.integer(64))}:${hex(call.random.integer(256))}:${hex(call.random.integer(256))}`
    const taken = devices.some((device) => macOf(device) === mac)
    if (!taken && call.store.ids(vmKind, 'mac', mac).size === 0) return mac
  }
}

/** Whether vCenter could have given this address. */
export function isVcenterMac(mac: string): boolean {
  return /^00:50:56:[89ab][0-9a-f](:[0-9a-f]{2}){2}$/i.test(mac)
}

/** Six hexadecimal bytes, the first of them even: not a group's address. */
export function isMac(mac: string): boolean {
  return /^[0-9a-f][02468ace](:[0-9a-f]{2}){5}$/i.test(mac)
}

/** Posts what changed in a VM's MAC addresses: assigned, changed, and conflicts of manual ones. */
export function postMacEvents(call: Call, vm: string, before: readonly Device[], after: readonly Device[]): void {
  const old = new Map(before.map((device) => [device.key, device]))
  for (const device of after) {
    const macAddress = macOf(device)
    if (!macAddress) continue
    const was = old.get(device.key)
    const oldMac = was && macOf(was)
    if (oldMac === macAddress) continue
    const adapter = device.deviceInfo?.label ?? ''
    if (oldMac) call.post('VmMacChangedEvent', { vm }, { adapter, oldMac, newMac: macAddress, template: false })
    else call.post('VmMacAssignedEvent', { vm }, { adapter, mac: macAddress, template: false })
    for (const id of call.store.ids(vmKind, 'mac', macAddress.toLowerCase())) {
      if (id === vm) continue
      const other = call.store.get(vmKind, id)!
      call.post(
        'VmMacConflictEvent',
        { vm },
        {
          conflictedVm: { name: other.name, vm: { type: 'VirtualMachine', value: id } },
          mac: macAddress,
          template: false,
        },
      )
    }
  }
}

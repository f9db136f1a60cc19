import type { VirtualUSBController } from '../../generated/vim25.ts'
import { isA } from '../../spec/typed.ts'
import { deviceContent } from './content.ts'
import { type Device, isType } from './context.ts'

/** A number with commas, as summaries of disks show it. */
export function grouped(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+(?!\d))/g, ',')
}

/** `deviceInfo.summary` of a device as it is now. */
export function summaryOf(device: Device, networkName?: string): string {
  if (isA(device, 'VirtualDisk')) return `${grouped(device.capacityInKB)} KB`
  const backing = device.backing
  const deviceName = (backing as { deviceName?: string } | undefined)?.deviceName ?? ''
  if (isType(device, 'VirtualEthernetCard')) {
    if (isA(backing, 'VirtualEthernetCardDistributedVirtualPortBackingInfo'))
      return `DVSwitch: ${backing.port.switchUuid}`
    if (isA(backing, 'VirtualEthernetCardOpaqueNetworkBackingInfo'))
      return `${backing.opaqueNetworkType}: ${backing.opaqueNetworkId}`
    return networkName ?? deviceName
  }
  if (isA(backing, 'VirtualCdromIsoBackingInfo')) return `ISO ${backing.fileName}`
  if (isA(backing, 'VirtualFloppyImageBackingInfo')) return `Image ${backing.fileName}`
  if (isType(backing, 'VirtualCdromRemoteAtapiBackingInfo')) return 'Remote ATAPI'
  if (isType(device, 'VirtualSerialPort')) {
    if (isA(backing, 'VirtualSerialPortURIBackingInfo')) return `Remote ${backing.serviceURI}`
    if (isA(backing, 'VirtualSerialPortFileBackingInfo')) return `File ${backing.fileName}`
    if (isA(backing, 'VirtualSerialPortPipeBackingInfo')) return `Pipe ${backing.pipeName}`
    if (isType(backing, 'VirtualSerialPortThinPrintBackingInfo')) return 'Thin Print'
    return deviceName
  }
  if (isType(backing, 'VirtualDeviceRemoteDeviceBackingInfo')) return 'Remote device'
  if (isA(backing, 'VirtualDeviceFileBackingInfo')) return `File ${backing.fileName}`
  if (deviceName) return deviceName
  if (isType(device, 'VirtualUSBController'))
    return (device as VirtualUSBController).autoConnectDevices ? 'Auto connect Enabled' : 'Auto connect Disabled'
  return deviceContent().optional[device._typeName]?.deviceInfo?.summary ?? device.deviceInfo?.summary ?? ''
}

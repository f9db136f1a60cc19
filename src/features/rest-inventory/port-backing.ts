import type {
  VcenterVmHardwareFloppyBackingSpec,
  VcenterVmHardwareParallelBackingSpec,
  VcenterVmHardwareSerialBackingSpec,
} from '../../generated/vcenter/vm.ts'

// A device of the host that nobody names is whichever the host has.
const hostDevice = (_typeName: string, name: string | undefined) => ({
  _typeName,
  deviceName: name ?? '',
  useAutoDetect: name === undefined,
})

/** Backings of floppy drives as the SOAP API has them. Which fields go with a type, the documents' unions have checked. */
export function floppyBacking({ type, image_file, host_device }: VcenterVmHardwareFloppyBackingSpec) {
  if (type === 'IMAGE_FILE') return { _typeName: 'VirtualFloppyImageBackingInfo', fileName: image_file ?? '' }
  if (type === 'CLIENT_DEVICE') return { _typeName: 'VirtualFloppyRemoteDeviceBackingInfo', deviceName: '' }
  return hostDevice('VirtualFloppyDeviceBackingInfo', host_device)
}

/** The same of parallel ports. */
export function parallelBacking({ type, file, host_device }: VcenterVmHardwareParallelBackingSpec) {
  if (type === 'FILE') return { _typeName: 'VirtualParallelPortFileBackingInfo', fileName: file ?? '' }
  return hostDevice('VirtualParallelPortDeviceBackingInfo', host_device)
}

/** The same of serial ports. */
export function serialBacking(spec: VcenterVmHardwareSerialBackingSpec) {
  const role = spec.type.endsWith('SERVER') ? 'server' : 'client'
  switch (spec.type) {
    case 'FILE':
      return { _typeName: 'VirtualSerialPortFileBackingInfo', fileName: spec.file ?? '' }
    case 'PIPE_SERVER':
    case 'PIPE_CLIENT':
      return {
        _typeName: 'VirtualSerialPortPipeBackingInfo',
        pipeName: spec.pipe ?? '',
        endpoint: role,
        noRxLoss: spec.no_rx_loss ?? false,
      }
    case 'NETWORK_SERVER':
    case 'NETWORK_CLIENT':
      return {
        _typeName: 'VirtualSerialPortURIBackingInfo',
        serviceURI: spec.network_location ?? '',
        direction: role,
        proxyURI: spec.proxy,
      }
    default:
      return hostDevice('VirtualSerialPortDeviceBackingInfo', spec.host_device)
  }
}

import type { Commands } from './command.ts'

const hex = (value: number, digits: number) => `0x${value.toString(16).padStart(digits, '0')}`

/** `esxcli hardware …`: what the host's hardware property says. */
export const hardwareCommands: Commands = {
  'hardware.clock': {
    get: {
      help: 'Show the time of the hardware clock.',
      run: ({ call }) => call.clock.stamp().replace(/\.\d+/, ''),
    },
  },
  'hardware.platform': {
    get: {
      help: 'Show what kind of machine this is.',
      run: ({ host }) => {
        const { systemInfo } = host.hardware
        const bytes = systemInfo.uuid.replaceAll('-', '').match(/../g) ?? []
        const info = (key: string) =>
          systemInfo.otherIdentifyingInfo?.find((one) => one.identifierType.key === key)?.identifierValue
        return {
          BIOSAssetTag: info('AssetTag'),
          EnclosureSerialNumber: info('EnclosureSerialNumberTag') ?? systemInfo.serialNumber,
          IPMISupported: true,
          ProductName: systemInfo.model,
          SerialNumber: systemInfo.serialNumber,
          UUID: bytes.map((byte) => hex(Number.parseInt(byte, 16), 1)).join(' '),
          VendorName: systemInfo.vendor,
        }
      },
    },
  },
  'hardware.cpu': {
    list: {
      help: 'List the processors.',
      run: ({ host }) =>
        (host.hardware.cpuPkg ?? []).flatMap((cpu) =>
          cpu.threadId.map((thread) => ({
            Brand: cpu.vendor === 'intel' ? 'GenuineIntel' : cpu.vendor === 'amd' ? 'AuthenticAMD' : cpu.vendor,
            BusSpeed: cpu.busHz,
            CoreSpeed: cpu.hz,
            Family: cpu.family,
            Id: thread,
            Model: cpu.model,
            Name: `CPU:${thread}`,
            PackageID: cpu.index,
            Stepping: cpu.stepping,
          })),
        ),
    },
  },
  'hardware.cpu.global': {
    get: {
      help: 'Show what holds for all processors.',
      run: ({ host }) => {
        const { cpuInfo } = host.hardware
        const { hyperThread } = host.config
        return {
          CPUCores: cpuInfo.numCpuCores,
          CPUPackages: cpuInfo.numCpuPackages,
          CPUThreads: cpuInfo.numCpuThreads,
          HVSupport: 3,
          HyperthreadingActive: hyperThread?.active ?? false,
          HyperthreadingEnabled: hyperThread?.config ?? false,
          HyperthreadingSupported: hyperThread?.available ?? false,
        }
      },
    },
  },
  'hardware.memory': {
    get: {
      help: 'Show the memory of the machine.',
      run: ({ host }) => ({
        NUMANodeCount: host.hardware.numaInfo?.numNodes ?? 1,
        PhysicalMemory: host.hardware.memorySize,
        ReliableMemory: 0,
      }),
    },
  },
  'hardware.pci': {
    list: {
      help: 'List the PCI devices.',
      run: ({ host }) =>
        (host.hardware.pciDevice ?? []).map((device) => ({
          Address: device.id,
          Bus: hex(device.bus, 2),
          DeviceClass: hex(device.classId & 0xffff, 4),
          DeviceClassName: device.deviceClassName,
          DeviceID: hex(device.deviceId & 0xffff, 4),
          DeviceName: device.deviceName,
          Function: hex(device.function, 1),
          Slot: hex(device.slot, 2),
          SubDeviceID: hex(device.subDeviceId & 0xffff, 4),
          SubVendorID: hex(device.subVendorId & 0xffff, 4),
          VendorID: hex(device.vendorId & 0xffff, 4),
          VendorName: device.vendorName,
        })),
    },
  },
}

import { constant, own } from '../../kernel/managed.ts'
import { hostCompanion, managerContent } from '../host/index.ts'

const read = own

/** Managers of a host's hardware and software that mostly show what HostConfigInfo has. */
export const deviceDefinitions = [
  hostCompanion('HostCpuSchedulerSystem', 'cpuScheduler', {
    cpuSchedulerInfo: read(['config'], (host) => host.config.cpuScheduler),
    hyperthreadInfo: read(['config'], (host) => host.config.hyperThread),
  }),
  hostCompanion('HostMemorySystem', 'memoryManager', {
    consoleReservationInfo: read(['config'], (host) => host.config.consoleReservation),
    virtualMachineReservationInfo: read(['config'], (host) => host.config.virtualMachineReservation),
  }),
  hostCompanion('HostPowerSystem', 'powerSystem', {
    capability: read(['config'], (host) => host.config.powerSystemCapability!),
    info: read(['config'], (host) => host.config.powerSystemInfo!),
  }),
  hostCompanion('HostHealthStatusSystem', 'healthStatusSystem', {
    runtime: read(['runtime'], (host) => host.runtime.healthSystemRuntime!),
  }),
  hostCompanion('HostPciPassthruSystem', 'pciPassthruSystem', {
    pciPassthruInfo: read(['config'], (host) => [...(host.config.pciPassthruInfo ?? [])]),
    sriovDevicePoolInfo: read(['config'], (host) => host.config.sriovDevicePool),
  }),
  hostCompanion('HostGraphicsManager', 'graphicsManager', {
    graphicsInfo: read(['config'], (host) => host.config.graphicsInfo),
    graphicsConfig: read(['config'], (host) => host.config.graphicsConfig),
    sharedPassthruGpuTypes: read(['config'], (host) => host.config.sharedPassthruGpuTypes),
    sharedGpuCapabilities: read(['config'], (host) => host.config.sharedGpuCapabilities),
  }),
  hostCompanion('HostCacheConfigurationManager', 'cacheConfigManager', {
    cacheConfigurationInfo: read(['config'], (host) => host.config.cacheConfigurationInfo),
  }),
  hostCompanion('HostEsxAgentHostManager', 'esxAgentHostManager', { configInfo: constant({}) }),
  hostCompanion('HostVFlashManager', 'vFlashManager', {
    vFlashConfigInfo: read(['config'], (host) => host.config.vFlashConfigInfo),
  }),
  hostCompanion('HostVsanSystem', 'vsanSystem', {
    config: read(['config'], (host) => host.config.vsanHostConfig ?? {}),
  }),
  hostCompanion('HostVsanInternalSystem', 'vsanInternalSystem', {}),
  hostCompanion('HostNvdimmSystem', 'nvdimmSystem', {
    nvdimmSystemInfo: read([], () => managerContent().nvdimmSystemInfo),
  }),
  hostCompanion('HostAssignableHardwareManager', 'assignableHardwareManager', {
    binding: read(['config'], (host) => host.config.assignableHardwareBinding),
    config: read(['config'], (host) => host.config.assignableHardwareConfig ?? {}),
  }),
  hostCompanion('HostSnmpSystem', 'snmpSystem', {
    configuration: read(['managers'], (host) => host.managers?.snmpConfiguration ?? managerContent().snmpConfiguration),
    limits: read([], () => managerContent().snmpLimits),
  }),
  hostCompanion('HostKernelModuleSystem', 'kernelModuleSystem', {}),
  hostCompanion('HostBootDeviceSystem', 'bootDeviceSystem', {}),
  hostCompanion('HostFirmwareSystem', 'firmwareSystem', {}),
  hostCompanion('HostImageConfigManager', 'imageConfigManager', {}),
  hostCompanion('HostPatchManager', 'patchManager', {}),
  hostCompanion('MessageBusProxy', 'messageBusProxy', {}),
]

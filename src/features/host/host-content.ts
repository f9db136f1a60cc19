import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type {
  HostAccessControlEntry,
  HostBootDeviceInfo,
  HostCapability,
  HostCertificateManagerCertificateInfo,
  HostConfigInfo,
  HostConfigSummary,
  HostDatastoreSystemCapabilities,
  HostDateTimeSystemTimeZone,
  HostDiagnosticPartition,
  HostFileSystemVolumeInfo,
  HostFirewallInfo,
  HostHardwareInfo,
  HostHardwareSummary,
  HostHostBusAdapter,
  HostHyperThreadScheduleInfo,
  HostImageProfileSummary,
  HostLicensableResourceInfo,
  HostListSummary,
  HostListSummaryQuickStats,
  HostMultipathStateInfo,
  HostNetCapabilities,
  HostNetOffloadCapabilities,
  HostNetworkConfig,
  HostNetworkInfo,
  HostRuntimeInfo,
  HostServiceInfo,
  HostSnmpConfigSpec,
  HostSnmpSystemAgentLimits,
  HostStorageDeviceInfo,
  HostSystemRemediationState,
  HostVirtualNicManagerInfo,
  HostVMotionInfo,
  KernelModuleInfo,
  NvdimmSystemInfo,
  OptionDef,
  OptionValue,
  SoftwarePackage,
  UserSearchResult,
} from '../../generated/vim25.ts'
import { share } from '../../spec/shared-value.ts'
import { packageRoot } from '../../spec/tables.ts'
import { type HostState, hostTemplate } from '../inventory/index.ts'

export type Variant = HostState['variant']

/** What every host's managers start with (fixtures/host/managers.json). */
export interface ManagerContent {
  readonly kernelModules: KernelModuleInfo[]
  readonly software: SoftwarePackage[]
  readonly acceptanceLevel: string
  readonly imageProfile: HostImageProfileSummary
  readonly installDate: string
  readonly bootDevices: HostBootDeviceInfo
  readonly snmpConfiguration: HostSnmpConfigSpec
  readonly snmpLimits: HostSnmpSystemAgentLimits
  readonly nvdimmSystemInfo: NvdimmSystemInfo
  readonly certificateInfo: HostCertificateManagerCertificateInfo
  readonly accessEntries: HostAccessControlEntry[]
  readonly timeZones: HostDateTimeSystemTimeZone[]
  readonly localAccounts: UserSearchResult[]
}

interface StorageContent {
  readonly storageDevice: HostStorageDeviceInfo
  readonly fileSystemVolume: HostFileSystemVolumeInfo
  readonly multipathState: HostMultipathStateInfo
  readonly datastoreCapabilities: HostDatastoreSystemCapabilities
  readonly activeDiagnosticPartition: HostDiagnosticPartition
  readonly softwareIscsiHba: HostHostBusAdapter
}

interface NetworkContent {
  readonly networkInfo: HostNetworkInfo
  readonly networkConfig: HostNetworkConfig
  readonly capabilities: HostNetCapabilities
  readonly offloadCapabilities: HostNetOffloadCapabilities
  readonly virtualNicManagerInfo: HostVirtualNicManagerInfo
  readonly vmotion: HostVMotionInfo
}

interface RuntimeContent {
  readonly runtime: HostRuntimeInfo
  readonly summary: HostListSummary & {
    hardware: HostHardwareSummary
    config: HostConfigSummary
    quickStats: HostListSummaryQuickStats
  }
  readonly remediationState: HostSystemRemediationState
}

interface VariantContent {
  readonly hardware: Partial<HostHardwareInfo>
  readonly summaryHardware: Partial<HostHardwareSummary>
  readonly hyperThread: HostHyperThreadScheduleInfo
  readonly licensableResource: HostLicensableResourceInfo
}

/** All constant content of one variant of hosts, places unfilled. */
export interface HostContent {
  readonly config: HostConfigInfo
  readonly hardware: HostHardwareInfo
  readonly runtime: HostRuntimeInfo
  readonly summary: RuntimeContent['summary']
  readonly remediationState: HostSystemRemediationState
  readonly licensableResource: HostLicensableResourceInfo
  readonly capability: HostCapability
}

const files = new Map<string, unknown>()
function load<T>(name: string): T {
  if (!files.has(name))
    files.set(name, share(JSON.parse(readFileSync(join(packageRoot(), 'fixtures', 'host', `${name}.json`), 'utf8'))))
  return files.get(name) as T
}

export const managerContent = (): ManagerContent => load('managers')
export const networkContent = (): NetworkContent => load('network')
/** The adapter that a host gets when software iSCSI is switched on. */
export const softwareIscsiHba = () => load<StorageContent>('storage').softwareIscsiHba
export const optionContent = (): { setting: OptionValue[]; supportedOption: OptionDef[] } => load('options')

const contents = new Map<Variant, HostContent>()

/** Content of a variant; read at first use, one copy a process. */
export function hostContent(variant: Variant): HostContent {
  let content = contents.get(variant)
  if (!content) {
    content = combine(variant)
    contents.set(variant, content)
  }
  return content
}

function combine(variant: Variant): HostContent {
  const own = load<VariantContent>(`variant-${variant}`)
  const runtime = load<RuntimeContent>('runtime')
  const storage = load<StorageContent>('storage')
  const network = networkContent()
  const services = load<{ serviceInfo: HostServiceInfo; firewallInfo: HostFirewallInfo }>('services')
  return share({
    config: {
      ...load<{ config: HostConfigInfo }>('config').config,
      hyperThread: own.hyperThread,
      storageDevice: storage.storageDevice,
      fileSystemVolume: storage.fileSystemVolume,
      multipathState: storage.multipathState,
      datastoreCapabilities: storage.datastoreCapabilities,
      activeDiagnosticPartition: storage.activeDiagnosticPartition,
      network: network.networkInfo,
      capabilities: network.capabilities,
      offloadCapabilities: network.offloadCapabilities,
      virtualNicManagerInfo: network.virtualNicManagerInfo,
      vmotion: network.vmotion,
      service: services.serviceInfo,
      firewall: services.firewallInfo,
      option: optionContent().setting,
      optionDef: optionContent().supportedOption,
    },
    hardware: { ...load<HostHardwareInfo>('hardware'), ...own.hardware },
    runtime: runtime.runtime,
    summary: { ...runtime.summary, hardware: { ...runtime.summary.hardware, ...own.summaryHardware } },
    remediationState: runtime.remediationState,
    licensableResource: own.licensableResource,
    capability: load<HostCapability>('capability'),
  })
}

for (const variant of ['small', 'vsphere'] as const) {
  hostTemplate(variant, () => {
    const { config, hardware, runtime, summary } = hostContent(variant)
    return { config, hardware, runtime, quickStats: summary.quickStats }
  })
}

import type {
  DistributedVirtualSwitchHostProductSpec,
  DistributedVirtualSwitchProductSpec,
  DVPortgroupConfigInfo,
  DVSCapability,
  VMwareDVSConfigInfo,
  VMwareDVSPortSetting,
} from '../../generated/vim25.ts'
import { loadFixture } from '../../spec/fixture.ts'

export interface DvsContent {
  /** Oldest first; the last one is the default. */
  readonly productSpecs: DistributedVirtualSwitchProductSpec[]
  readonly hostCompatibility: DistributedVirtualSwitchHostProductSpec[]
  /** The oldest host release by version of the switch. */
  readonly compatibleHostVersions: Record<string, string>
  readonly defaultConfig: VMwareDVSConfigInfo & { _typeName: string; defaultPortConfig: VMwareDVSPortSetting }
  readonly capability: DVSCapability
  readonly portgroup: DVPortgroupConfigInfo
  readonly uplinkPortgroup: DVPortgroupConfigInfo
  readonly hostProxyPorts: { maxProxySwitchPorts: number; configNumPorts: number; numPorts: number }
}

/** Constant content of distributed switches. */
export const dvsContent = (): DvsContent => loadFixture('vcenter/dvs.json')

import type { HostNetworkConfig } from '../../generated/vim25.ts'
import { constant, own } from '../../kernel/managed.ts'
import { hostCompanion, networkContent } from '../host/index.ts'
import type { HostState } from '../inventory/index.ts'

export const networkSystem = hostCompanion('HostNetworkSystem', 'hostnetworksystem', {
  value: constant([]),
  availableField: constant([]),
  capabilities: constant(networkContent().capabilities),
  offloadCapabilities: constant(networkContent().offloadCapabilities),
  networkInfo: own(['config'], (host) => host.config.network),
  networkConfig: own(['config'], networkConfig),
  dnsConfig: own(['config'], (host) => host.config.network?.dnsConfig),
  ipRouteConfig: own(['config'], (host) => host.config.network?.ipRouteConfig),
  // Hosts have had no service console since version 5.
  consoleIpRouteConfig: constant(undefined),
})

/** The host's network as a client would send it to make it so. */
function networkConfig({ config: { network } }: HostState): HostNetworkConfig | undefined {
  if (!network) return undefined
  const changeOperation = 'edit'
  return {
    vswitch: network.vswitch?.map(({ name, spec }) => ({ changeOperation, name, spec })),
    proxySwitch: network.proxySwitch?.map(({ dvsUuid, spec }) => ({ changeOperation, uuid: dvsUuid, spec })),
    portgroup: network.portgroup?.map(({ spec }) => ({ changeOperation, spec })),
    pnic: network.pnic?.map(({ device, spec }) => ({ device, spec })),
    vnic: network.vnic?.map(({ device, portgroup, spec }) => ({ changeOperation, device, portgroup, spec })),
    dnsConfig: network.dnsConfig,
    ipRouteConfig: network.ipRouteConfig,
    ipV6Enabled: network.ipV6Enabled,
    netStackSpec: network.netStackInstance?.map((netStackInstance) => ({
      netStackInstance,
      operation: changeOperation,
    })),
  }
}

import type {
  VcenterVmGuestNetworkingInterfacesIpAddressOrigin,
  VcenterVmGuestNetworkingInterfacesIpAddressStatus,
  VcenterVmToolsInfo,
} from '../../generated/vcenter/vm.ts'
import type { NetDnsConfigInfo } from '../../generated/vim25.ts'
import type { Call } from '../../kernel/call.ts'
import { Fault } from '../../kernel/fault.ts'
import { type VapiOperation, vapiRead } from '../../kernel/vapi-operation.ts'
import type { VmState } from '../inventory/index.ts'
import { guestFamily, guestOs } from './guest-os.ts'
import { vmFor } from './vm-info.ts'

/** The VM while its tools tell of its guest; SERVICE_UNAVAILABLE otherwise. */
function told(call: Call, id: string): VmState {
  const vm = vmFor(call, id)
  if (vm.guest.toolsRunningStatus !== 'guestToolsRunning') throw new Fault('ToolsUnavailable')
  return vm
}

const dnsServers = (dns: NetDnsConfigInfo | undefined) =>
  dns && { ip_addresses: dns.ipAddress ?? [], search_domains: dns.searchDomain ?? [] }
const dnsNames = (dns: NetDnsConfigInfo | undefined) => dns && { host_name: dns.hostName, domain_name: dns.domainName }

const ORIGINS: Readonly<Record<string, VcenterVmGuestNetworkingInterfacesIpAddressOrigin>> = {
  manual: 'MANUAL',
  dhcp: 'DHCP',
  linklayer: 'LINKLAYER',
  random: 'RANDOM',
  other: 'OTHER',
}

export const vmGuestOperations: VapiOperation[] = [
  vapiRead('Vcenter.Vm.Guest.Identity_get', {
    handle: ({ vm }, call) => {
      const { guest } = told(call, vm)
      const name = guest.guestFullName ?? ''
      return {
        name: guestOs(call.spec, guest.guestId),
        family: guestFamily(guest.guestFamily),
        full_name: { id: `vmsg.guestos.${guest.guestId ?? 'otherGuest'}.label`, default_message: name, args: [] },
        host_name: guest.hostName ?? '',
        ip_address: guest.ipAddress,
      }
    },
  }),
  vapiRead('Vcenter.Vm.Guest.Networking_get', {
    handle: ({ vm }, call) => {
      const dns = told(call, vm).guest.ipStack?.[0]?.dnsConfig
      return { dns: dnsServers(dns), dns_values: dnsNames(dns) }
    },
  }),
  vapiRead('Vcenter.Vm.Guest.Networking.Interfaces_list', {
    handle: ({ vm }, call) =>
      (told(call, vm).guest.net ?? []).map((nic) => ({
        mac_address: nic.macAddress,
        nic: nic.deviceConfigId < 0 ? undefined : String(nic.deviceConfigId),
        dns: dnsServers(nic.dnsConfig),
        dns_values: dnsNames(nic.dnsConfig),
        ip: nic.ipConfig && {
          ip_addresses: (nic.ipConfig.ipAddress ?? []).map((address) => ({
            ip_address: address.ipAddress,
            prefix_length: address.prefixLength,
            origin: ORIGINS[address.origin ?? ''],
            state: (address.state ?? 'unknown').toUpperCase() as VcenterVmGuestNetworkingInterfacesIpAddressStatus,
          })),
        },
      })),
  }),
  vapiRead('Vcenter.Vm.Guest.Networking.Routes_list', {
    handle: ({ vm }, call) =>
      (told(call, vm).guest.ipStack ?? []).flatMap((stack) =>
        (stack.ipRouteConfig?.ipRoute ?? []).map((route) => ({
          network: route.network,
          prefix_length: route.prefixLength,
          gateway_address: route.gateway?.ipAddress,
          interface_index: route.gateway?.device === undefined ? undefined : Number(route.gateway.device),
        })),
      ),
  }),
  vapiRead('Vcenter.Vm.Guest.LocalFilesystem_get', {
    handle: ({ vm }, call) =>
      Object.fromEntries(
        (told(call, vm).guest.disk ?? []).map((disk) => [
          disk.diskPath ?? '',
          { capacity: disk.capacity ?? 0, free_space: disk.freeSpace ?? 0, filesystem: disk.filesystemType },
        ]),
      ),
  }),
  vapiRead('Vcenter.Vm.Guest.Operations_get', {
    handle: ({ vm }, call) => {
      const { guestOperationsReady = false, interactiveGuestOperationsReady = false } = vmFor(call, vm).guest
      return {
        guest_operations_ready: guestOperationsReady,
        interactive_guest_operations_ready: interactiveGuestOperationsReady,
      }
    },
  }),
  vapiRead('Vcenter.Vm.Tools_get', {
    handle: ({ vm }, call): VcenterVmToolsInfo => {
      const { guest, config } = vmFor(call, vm)
      const isInstalled =
        guest.toolsVersionStatus2 !== undefined && guest.toolsVersionStatus2 !== 'guestToolsNotInstalled'
      return {
        auto_update_supported: false,
        run_state:
          guest.toolsRunningStatus === 'guestToolsRunning'
            ? 'RUNNING'
            : guest.toolsRunningStatus === 'guestToolsExecutingScripts'
              ? 'EXECUTING_SCRIPTS'
              : 'NOT_RUNNING',
        upgrade_policy:
          config.tools?.toolsUpgradePolicy === 'upgradeAtPowerCycle' ? 'UPGRADE_AT_POWER_CYCLE' : 'MANUAL',
        install_attempt_count: undefined,
        version_number: isInstalled ? config.tools?.toolsVersion : undefined,
        version: isInstalled ? guest.toolsVersion : undefined,
        version_status: !isInstalled
          ? 'NOT_INSTALLED'
          : guest.toolsVersionStatus2 === 'guestToolsUnmanaged'
            ? 'UNMANAGED'
            : 'CURRENT',
        install_type: isInstalled ? 'OPEN_VM_TOOLS' : undefined,
      }
    },
  }),
]

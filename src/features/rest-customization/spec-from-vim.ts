import type {
  VcenterGuestAdapterMapping,
  VcenterGuestConfigurationSpec,
  VcenterGuestCustomizationSpec,
  VcenterGuestHostnameGenerator,
  VcenterGuestIpv4,
  VcenterGuestIpv6,
} from '../../generated/vcenter/vm.ts'
import type {
  CustomizationAdapterMapping,
  CustomizationIpGenerator,
  CustomizationIpV6Generator,
  CustomizationName,
  CustomizationSpec,
  CustomizationSysprep,
} from '../../generated/vim25.ts'
import { VapiError } from '../../kernel/vapi-error.ts'
import { isA } from '../../spec/typed.ts'
import { NETBIOS_MODES, REBOOT_OPTIONS, wordFor } from './words.ts'

function hostname(name: CustomizationName): VcenterGuestHostnameGenerator {
  if (isA(name, 'CustomizationFixedName')) return { type: 'FIXED', fixed_name: name.name }
  if (isA(name, 'CustomizationPrefixName')) return { type: 'PREFIX', prefix: name.base }
  return { type: isA(name, 'CustomizationVirtualMachineName') ? 'VIRTUAL_MACHINE' : 'USER_INPUT_REQUIRED' }
}

const prefixOf = (mask: string | undefined) =>
  mask?.split('.').reduce((bits, part) => bits + Number(part).toString(2).replaceAll('0', '').length, 0)

function ipv4(
  ip: CustomizationIpGenerator,
  mask: string | undefined,
  gateways: string[] | undefined,
): VcenterGuestIpv4 {
  if (isA(ip, 'CustomizationFixedIp'))
    return { type: 'STATIC', ip_address: ip.ipAddress, prefix: prefixOf(mask), gateways }
  if (isA(ip, 'CustomizationDhcpIpGenerator')) return { type: 'DHCP' }
  return { type: isA(ip, 'CustomizationDisableIpV4') ? 'DISABLED' : 'USER_INPUT_REQUIRED' }
}

function ipv6(generators: readonly CustomizationIpV6Generator[], gateways: string[] | undefined): VcenterGuestIpv6 {
  const fixed = generators.filter((one) => isA(one, 'CustomizationFixedIpV6'))
  if (fixed.length > 0)
    return {
      type: 'STATIC',
      ipv6: fixed.map(({ ipAddress, subnetMask }) => ({ ip_address: ipAddress, prefix: subnetMask })),
      gateways,
    }
  return { type: generators.some((one) => isA(one, 'CustomizationDhcpIpV6Generator')) ? 'DHCP' : 'USER_INPUT_REQUIRED' }
}

function mapping({ macAddress, adapter }: CustomizationAdapterMapping): VcenterGuestAdapterMapping {
  const { ip, subnetMask, gateway, ipV6Spec, dnsServerList, dnsDomain, netBIOS } = adapter
  const wins = [adapter.primaryWINS, adapter.secondaryWINS].filter((server) => server !== undefined)
  const isForWindows = dnsServerList || dnsDomain !== undefined || netBIOS || wins.length > 0
  return {
    mac_address: macAddress,
    adapter: {
      ipv4: ipv4(ip, subnetMask, gateway),
      ipv6: ipV6Spec && ipv6(ipV6Spec.ip, ipV6Spec.gateway),
      windows: isForWindows
        ? {
            dns_servers: dnsServerList,
            dns_domain: dnsDomain,
            wins_servers: wins.length > 0 ? wins : undefined,
            net_BIOS_mode: wordFor(NETBIOS_MODES, netBIOS),
          }
        : undefined,
    },
  }
}

// Passwords are not told.
function sysprep({ guiUnattended, userData, guiRunOnce, identification }: CustomizationSysprep) {
  const { joinDomain, joinWorkgroup, domainAdmin, domainOU } = identification
  return {
    gui_run_once_commands: guiRunOnce?.commandList,
    gui_unattended: {
      auto_logon: guiUnattended.autoLogon,
      auto_logon_count: guiUnattended.autoLogonCount,
      time_zone: guiUnattended.timeZone,
    },
    user_data: {
      computer_name: hostname(userData.computerName),
      full_name: userData.fullName,
      organization: userData.orgName,
      product_key: userData.productId,
    },
    domain:
      joinDomain !== undefined
        ? ({ type: 'DOMAIN', domain: joinDomain, domain_username: domainAdmin, domain_OU: domainOU } as const)
        : joinWorkgroup !== undefined
          ? ({ type: 'WORKGROUP', workgroup: joinWorkgroup } as const)
          : undefined,
  }
}

function configuration({ identity, options }: CustomizationSpec): VcenterGuestConfigurationSpec {
  const reboot =
    options && isA(options, 'CustomizationWinOptions') ? wordFor(REBOOT_OPTIONS, options.reboot) : undefined
  if (isA(identity, 'CustomizationLinuxPrep'))
    return {
      linux_config: {
        hostname: hostname(identity.hostName),
        domain: identity.domain,
        time_zone: identity.timeZone,
        script_text: identity.scriptText,
        compatible_customization_method: identity.compatibleCustomizationMethod,
      },
    }
  if (isA(identity, 'CustomizationCloudinitPrep'))
    return {
      cloud_config: {
        type: 'CLOUDINIT',
        cloudinit: { metadata: identity.metadata, userdata: identity.userdata },
      },
    }
  if (isA(identity, 'CustomizationSysprep')) return { windows_config: { reboot, sysprep: sysprep(identity) } }
  if (isA(identity, 'CustomizationSysprepText')) return { windows_config: { reboot, sysprep_xml: identity.value } }
  throw new VapiError('ERROR', `A customization by ${identity._typeName} has no form in this API.`)
}

/** A customization of the SOAP API as this one shows it. */
export function specOf(spec: CustomizationSpec): VcenterGuestCustomizationSpec {
  return {
    configuration_spec: configuration(spec),
    global_DNS_settings: {
      dns_servers: spec.globalIPSettings.dnsServerList,
      dns_suffix_list: spec.globalIPSettings.dnsSuffixList,
    },
    interfaces: (spec.nicSettingMap ?? []).map(mapping),
  }
}

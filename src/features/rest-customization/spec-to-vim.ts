import type {
  VcenterGuestAdapterMapping,
  VcenterGuestConfigurationSpec,
  VcenterGuestCustomizationSpec,
  VcenterGuestHostnameGenerator,
  VcenterGuestIpv4,
  VcenterGuestIpv6,
  VcenterGuestWindowsSysprep,
} from '../../generated/vcenter/vm.ts'
import type {
  CustomizationAdapterMapping,
  CustomizationCloudinitPrep,
  CustomizationFixedIp,
  CustomizationFixedIpV6,
  CustomizationFixedName,
  CustomizationIdentitySettings,
  CustomizationIpGenerator,
  CustomizationIpV6Generator,
  CustomizationLinuxPrep,
  CustomizationName,
  CustomizationPrefixName,
  CustomizationSpec,
  CustomizationSysprep,
  CustomizationSysprepText,
  CustomizationWinOptions,
} from '../../generated/vim25.ts'
import { invalidArgument } from '../../kernel/call.ts'
import { NETBIOS_MODES, REBOOT_OPTIONS } from './words.ts'

// Which fields go with which type, the documents' unions have checked.
function nameOf({ type, fixed_name = '', prefix = '' }: VcenterGuestHostnameGenerator): CustomizationName {
  if (type === 'FIXED') {
    const fixed: CustomizationFixedName = { _typeName: 'CustomizationFixedName', name: fixed_name }
    return fixed
  }
  if (type === 'PREFIX') {
    const prefixed: CustomizationPrefixName = { _typeName: 'CustomizationPrefixName', base: prefix }
    return prefixed
  }
  return { _typeName: type === 'VIRTUAL_MACHINE' ? 'CustomizationVirtualMachineName' : 'CustomizationUnknownName' }
}

function ipv4(settings: VcenterGuestIpv4 | undefined): CustomizationIpGenerator {
  switch (settings?.type) {
    case 'STATIC': {
      const fixed: CustomizationFixedIp = { _typeName: 'CustomizationFixedIp', ipAddress: settings.ip_address ?? '' }
      return fixed
    }
    case 'USER_INPUT_REQUIRED':
      return { _typeName: 'CustomizationUnknownIpGenerator' }
    case 'DISABLED':
      return { _typeName: 'CustomizationDisableIpV4' }
    default:
      return { _typeName: 'CustomizationDhcpIpGenerator' }
  }
}

function ipv6({ type, ipv6: addresses = [] }: VcenterGuestIpv6): CustomizationIpV6Generator[] {
  if (type === 'DHCP') return [{ _typeName: 'CustomizationDhcpIpV6Generator' }]
  if (type === 'USER_INPUT_REQUIRED') return [{ _typeName: 'CustomizationUnknownIpV6Generator' }]
  return addresses.map(
    ({ ip_address, prefix }): CustomizationFixedIpV6 => ({
      _typeName: 'CustomizationFixedIpV6',
      ipAddress: ip_address,
      subnetMask: prefix,
    }),
  )
}

/** `255.255.255.0` for 24. */
function maskOf(prefix: number): string {
  if (!Number.isInteger(prefix) || prefix < 0 || prefix > 32)
    throw invalidArgument('spec.interfaces.adapter.ipv4.prefix')
  const bits = prefix === 0 ? 0 : (0xffffffff << (32 - prefix)) >>> 0
  return [24, 16, 8, 0].map((shift) => (bits >>> shift) & 255).join('.')
}

function adapterOf({ mac_address, adapter }: VcenterGuestAdapterMapping): CustomizationAdapterMapping {
  const { ipv4: v4, ipv6: v6, windows } = adapter
  const [primaryWINS, secondaryWINS] = windows?.wins_servers ?? []
  return {
    macAddress: mac_address,
    adapter: {
      ip: ipv4(v4),
      subnetMask: v4?.prefix === undefined ? undefined : maskOf(v4.prefix),
      gateway: v4?.gateways && [...v4.gateways],
      ipV6Spec: v6 && { ip: ipv6(v6), gateway: v6.gateways && [...v6.gateways] },
      dnsServerList: windows?.dns_servers && [...windows.dns_servers],
      dnsDomain: windows?.dns_domain,
      primaryWINS,
      secondaryWINS,
      netBIOS: windows?.net_BIOS_mode && NETBIOS_MODES[windows.net_BIOS_mode],
    },
  }
}

function sysprepOf({ domain, gui_run_once_commands, gui_unattended, user_data }: VcenterGuestWindowsSysprep) {
  const secret = (value: string | undefined) => (value === undefined ? undefined : { value, plainText: true })
  const sysprep: CustomizationSysprep = {
    _typeName: 'CustomizationSysprep',
    guiUnattended: {
      password: secret(gui_unattended.password),
      timeZone: gui_unattended.time_zone,
      autoLogon: gui_unattended.auto_logon,
      autoLogonCount: gui_unattended.auto_logon_count,
    },
    userData: {
      fullName: user_data.full_name,
      orgName: user_data.organization,
      productId: user_data.product_key,
      computerName: nameOf(user_data.computer_name),
    },
    guiRunOnce: gui_run_once_commands && { commandList: [...gui_run_once_commands] },
    identification: {
      joinWorkgroup: domain?.workgroup,
      joinDomain: domain?.domain,
      domainAdmin: domain?.domain_username,
      domainAdminPassword: secret(domain?.domain_password),
      domainOU: domain?.domain_OU,
    },
  }
  return sysprep
}

function identityOf({ windows_config, linux_config, cloud_config }: VcenterGuestConfigurationSpec) {
  const given = [windows_config, linux_config, cloud_config].filter((config) => config !== undefined)
  if (given.length !== 1) throw invalidArgument('spec.configuration_spec')
  if (linux_config) {
    const linux: CustomizationLinuxPrep = {
      _typeName: 'CustomizationLinuxPrep',
      hostName: nameOf(linux_config.hostname),
      domain: linux_config.domain,
      timeZone: linux_config.time_zone,
      scriptText: linux_config.script_text,
      compatibleCustomizationMethod: linux_config.compatible_customization_method,
    }
    return linux
  }
  if (cloud_config) {
    const { metadata, userdata } = cloud_config.cloudinit ?? {}
    if (metadata === undefined) throw invalidArgument('spec.configuration_spec.cloud_config.cloudinit')
    const cloud: CustomizationCloudinitPrep = { _typeName: 'CustomizationCloudinitPrep', metadata, userdata }
    return cloud
  }
  const { sysprep, sysprep_xml } = windows_config ?? {}
  if (sysprep && sysprep_xml === undefined) return sysprepOf(sysprep)
  if (sysprep || sysprep_xml === undefined) throw invalidArgument('spec.configuration_spec.windows_config')
  const text: CustomizationSysprepText = { _typeName: 'CustomizationSysprepText', value: sysprep_xml }
  return text
}

/** A customization as the SOAP API has it. INVALID_ARGUMENT for one that is for no system or for several. */
export function customizationOf(spec: VcenterGuestCustomizationSpec): CustomizationSpec {
  const { configuration_spec: configuration, global_DNS_settings: dns, interfaces } = spec
  const identity: CustomizationIdentitySettings = identityOf(configuration)
  const reboot = configuration.windows_config?.reboot
  const options: CustomizationWinOptions = {
    _typeName: 'CustomizationWinOptions',
    changeSID: true,
    deleteAccounts: false,
    reboot: reboot && REBOOT_OPTIONS[reboot],
  }
  return {
    options: configuration.windows_config ? options : { _typeName: 'CustomizationLinuxOptions' },
    identity,
    globalIPSettings: {
      dnsServerList: dns.dns_servers && [...dns.dns_servers],
      dnsSuffixList: dns.dns_suffix_list && [...dns.dns_suffix_list],
    },
    nicSettingMap: interfaces.map(adapterOf),
  }
}

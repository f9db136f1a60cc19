import type {
  CustomizationFixedIp,
  CustomizationFixedName,
  CustomizationLinuxPrep,
  CustomizationName,
  CustomizationPrefixName,
  CustomizationSpec,
  CustomizationSysprep,
} from '../../generated/vim25.ts'
import type { Call } from '../../kernel/call.ts'
import { Fault } from '../../kernel/fault.ts'
import { isA } from '../../spec/typed.ts'
import type { GuestIdentity, VmState } from '../inventory/index.ts'
import { guestOs } from '../vm/index.ts'
import { prefixOfMask } from './addresses.ts'

/**
 * Checks a customization against the VM that it is for: NicSettingMismatch when it has another number of NICs than the VM,
 * InvalidArgument or UncustomizableGuest when the guest system and the identity do not belong together. Source: API reference of
 * VirtualMachine.CheckCustomizationSpec.
 */
export function checkCustomization(vm: Pick<VmState, 'config'>, spec: CustomizationSpec): void {
  const nics = (vm.config.hardware.device ?? []).filter((device) => isA(device, 'VirtualEthernetCard')).length
  const settings = spec.nicSettingMap?.length ?? 0
  if (settings > 0 && settings !== nics)
    throw new Fault('NicSettingMismatch', { numberOfNicsInSpec: settings, numberOfNicsInVM: nics })
  const family = guestOs(vm.config.guestId)?.family
  if (isA(spec.identity, 'CustomizationLinuxPrep') && family === 'windowsGuest')
    throw new Fault('UncustomizableGuest', { uncustomizableGuestOS: vm.config.guestFullName })
  if (isA(spec.identity, 'CustomizationSysprep') && family === 'linuxGuest')
    throw new Fault('UncustomizableGuest', { uncustomizableGuestOS: vm.config.guestFullName })
}

/** Name and addresses that a customization gives this VM's guest. */
export function customizedIdentity(vm: VmState, spec: CustomizationSpec, call: Call): GuestIdentity {
  const { identity } = spec
  let name: CustomizationName | undefined
  let domain: string | undefined
  if (isA(identity, 'CustomizationLinuxPrep')) {
    name = (identity as CustomizationLinuxPrep).hostName
    domain = (identity as CustomizationLinuxPrep).domain || undefined
  } else if (isA(identity, 'CustomizationSysprep')) name = (identity as CustomizationSysprep).userData.computerName
  const adapters = (spec.nicSettingMap ?? []).map(({ adapter }) => adapter)
  const dnsServers = [
    ...new Set([...(spec.globalIPSettings.dnsServerList ?? []), ...adapters.flatMap((one) => one.dnsServerList ?? [])]),
  ]
  return {
    hostName: name && hostName(name, vm, call),
    domain: domain ?? adapters.find((one) => one.dnsDomain)?.dnsDomain,
    dnsServers,
    nics: adapters.map(({ ip, subnetMask, gateway }) =>
      isA(ip, 'CustomizationFixedIp')
        ? { ip: (ip as CustomizationFixedIp).ipAddress, prefix: prefixOfMask(subnetMask), gateways: gateway ?? [] }
        : {},
    ),
  }
}

function hostName(name: CustomizationName, vm: VmState, call: Call): string {
  const own = vm.name.replace(/[^A-Za-z0-9-]/g, '')
  if (isA(name, 'CustomizationFixedName')) return (name as CustomizationFixedName).name
  if (isA(name, 'CustomizationPrefixName'))
    return `${(name as CustomizationPrefixName).base}-${call.random.integer(10_000)}`
  return own || 'localhost'
}

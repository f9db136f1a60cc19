import type {
  GuestDiskInfo,
  GuestInfo,
  GuestNicInfo,
  GuestStackInfo,
  NetDnsConfigInfo,
  NetIpRouteConfigInfoIpRoute,
  VirtualDevice,
} from '../../generated/vim25.ts'
import type { Call } from '../../kernel/call.ts'
import { extended } from '../../spec/extended.ts'
import { isA } from '../../spec/typed.ts'
import { networkKind, networkOf, type VmState } from '../inventory/index.ts'
import { guestOs, vmDefaults } from '../vm/index.ts'
import { networkAddress, newLease, type Subnet, subnetOf } from './addresses.ts'

/** Key of extraConfig that says `FALSE` for a guest without tools. */
export const TOOLS_KEY = 'vcemu.guest.tools'

/**
 * Whether something boots that has tools: the VM has a disk or starts with a CD-ROM image, and extraConfig does not say otherwise.
 * A VM with neither has nothing to start.
 */
export function hasTools({ config }: VmState): boolean {
  const option = config.extraConfig?.find(({ key }) => key.toLowerCase() === TOOLS_KEY)
  if (option) return String(option.value).toUpperCase() !== 'FALSE'
  return (config.hardware.device ?? []).some(
    (device) =>
      isA(device, 'VirtualDisk') ||
      (isA(device, 'VirtualCdrom') && isA(device.backing, 'VirtualCdromIsoBackingInfo') && !!device.backing.fileName),
  )
}

/** The guest of a VM that is off: tools do not run, addresses are gone, name and system stay. */
export function stoppedGuest({ guest }: VmState): GuestInfo {
  const { ipAddress: _, net: __, ipStack: ___, ...rest } = guest
  const known = guest.toolsStatus !== 'toolsNotInstalled'
  return extended(rest, {
    toolsStatus: known ? 'toolsNotRunning' : 'toolsNotInstalled',
    toolsRunningStatus: 'guestToolsNotRunning',
    guestState: 'notRunning',
    guestOperationsReady: false,
    interactiveGuestOperationsReady: false,
    guestStateChangeSupported: false,
  })
}

/** Tools have started and run their scripts. */
export function startingGuest(vm: VmState): GuestInfo {
  const running = vmDefaults().guestRunning
  return extended(vm.guest, {
    toolsStatus: 'toolsOk',
    toolsVersion: running.toolsVersion,
    toolsVersionStatus: running.toolsVersionStatus,
    toolsVersionStatus2: running.toolsVersionStatus2,
    toolsInstallType: running.toolsInstallType,
    toolsRunningStatus: 'guestToolsExecutingScripts',
    guestState: 'running',
    hwVersion: vm.config.version,
  })
}

/** Tools run: the guest has told its name and system. */
export function runningGuest(vm: VmState): GuestInfo {
  const system = guestOs(vm.config.guestId)
  return Object.assign(startingGuest(vm), vmDefaults().guestRunning, {
    guestId: vm.config.guestId,
    guestFamily: system?.family ?? 'otherGuestFamily',
    guestFullName: system?.fullName ?? vm.config.guestFullName,
    hostName: hostNameOf(vm),
    disk: disks(vm),
  })
}

function hostNameOf({ customized, name, guest }: VmState): string {
  if (customized?.hostName)
    return customized.domain ? `${customized.hostName}.${customized.domain}` : customized.hostName
  return guest.hostName ?? hostLabel(name)
}

/** A name as a guest would take it for its own: letters, digits and hyphens. */
export function hostLabel(name: string): string {
  const label = name
    .toLowerCase()
    .replace(/[^a-z0-9-]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 63)
  return label || 'localhost'
}

function disks({ config }: VmState): GuestDiskInfo[] {
  const windows = guestOs(config.guestId)?.family === 'windowsGuest'
  const found: GuestDiskInfo[] = []
  for (const device of config.hardware.device ?? []) {
    if (!isA(device, 'VirtualDisk')) continue
    // What the partition table and the file system take away.
    const capacity = Math.floor((device.capacityInKB * 1024 * 0.98) / 4096) * 4096
    const n = found.length
    found.push({
      diskPath: windows ? `${String.fromCharCode(67 + n)}:\\` : n === 0 ? '/' : `/mnt/disk${n}`,
      capacity,
      freeSpace: Math.floor((capacity * 0.8) / 4096) * 4096,
      filesystemType: windows ? 'NTFS' : 'ext4',
      mappings: [{ key: device.key }],
    })
  }
  return found
}

interface Nic {
  device: VirtualDevice & { macAddress?: string | undefined }
  networkId: string | undefined
  ip: string
  prefix: number
  gateways: readonly string[]
  dnsServers: readonly string[]
  domain: string
  isDhcp: boolean
}

/** The guest with its network up, and the leases that DHCP gave (by MAC). */
export function networkedGuest(vm: VmState, call: Call): { guest: GuestInfo; leases: VmState['leases'] } {
  const leases: Record<string, string> = { ...vm.leases }
  const nics = nicsOf(vm, call, leases)
  const net = nics.map((nic) => nicInfo(nic, call))
  const first = nics.find((nic) => nic.ip !== '')
  const { ipAddress: _, ipStack: __, ...rest } = vm.guest
  const guest: GuestInfo = extended(rest, first ? { net, ipAddress: first.ip, ipStack: [stack(vm, nics)] } : { net })
  return { guest, leases: Object.keys(leases).length ? leases : undefined }
}

function nicsOf(vm: VmState, call: Call, leases: Record<string, string>): Nic[] {
  const found: Nic[] = []
  const devices = (vm.config.hardware.device ?? []).filter((device) => isA(device, 'VirtualEthernetCard'))
  for (const [i, device] of devices.entries()) {
    const mac = device.macAddress ?? ''
    const networkId = networkOf(device)
    const fixed = vm.customized?.nics?.[i]
    const dnsServers = vm.customized?.dnsServers ?? []
    const domain = vm.customized?.domain ?? ''
    if (fixed?.ip) {
      const { ip, prefix = 24, gateways = [] } = fixed
      found.push({ device, networkId, ip, prefix, gateways, dnsServers, domain, isDhcp: false })
      continue
    }
    const subnet = networkId && device.connectable?.connected !== false ? subnetOf(call, networkId) : undefined
    if (!subnet || !networkId) {
      found.push({ device, networkId, ip: '', prefix: 0, gateways: [], dnsServers, domain, isDhcp: true })
      continue
    }
    const held = leases[mac]
    const ip = held && fits(held, subnet) ? held : newLease(call, networkId, subnet)
    if (ip) leases[mac] = ip
    found.push({
      device,
      networkId,
      ip,
      prefix: subnet.prefix,
      gateways: [subnet.gateway],
      dnsServers: dnsServers.length ? dnsServers : subnet.dnsServers,
      domain: domain || subnet.domain,
      isDhcp: true,
    })
  }
  return found
}

function fits(ip: string, subnet: Subnet): boolean {
  return networkAddress(ip, subnet.prefix) === subnet.network
}

function nicInfo(nic: Nic, call: Call): GuestNicInfo {
  const { device, ip, prefix, networkId } = nic
  const mac = device.macAddress ?? ''
  const linkLocal = linkLocalOf(mac)
  const network = networkId === undefined ? undefined : call.store.get(networkKind, networkId)?.name
  const addresses = ip ? [ip, ...(linkLocal ? [linkLocal] : [])] : []
  return {
    network,
    ipAddress: addresses,
    macAddress: mac,
    connected: device.connectable?.connected ?? true,
    deviceConfigId: device.key,
    ipConfig: {
      ipAddress: addresses.map((address) => ({
        ipAddress: address,
        prefixLength: address === ip ? prefix : 64,
        state: address === ip ? 'preferred' : 'unknown',
      })),
    },
  }
}

/** The address that IPv6 makes from a MAC. */
function linkLocalOf(mac: string): string | undefined {
  const bytes = mac.split(':').map((part) => Number.parseInt(part, 16))
  if (bytes.length !== 6 || bytes.some(Number.isNaN)) return undefined
  const [a, b, c, d, e, f] = bytes as [number, number, number, number, number, number]
  const hex = (high: number, low: number) => ((high << 8) | low).toString(16)
  return `fe80::${hex(a ^ 2, b)}:${hex(c, 0xff)}:${hex(0xfe, d)}:${hex(e, f)}`
}

function stack(vm: VmState, nics: readonly Nic[]): GuestStackInfo {
  const routes: NetIpRouteConfigInfoIpRoute[] = []
  for (const [i, nic] of nics.entries()) {
    for (const gateway of nic.gateways)
      if (!routes.some((route) => route.prefixLength === 0))
        routes.push({ network: '0.0.0.0', prefixLength: 0, gateway: { ipAddress: gateway, device: String(i) } })
  }
  for (const [i, nic] of nics.entries()) {
    if (!nic.ip) continue
    routes.push({
      network: networkAddress(nic.ip, nic.prefix),
      prefixLength: nic.prefix,
      gateway: { device: String(i) },
    })
  }
  const domain = nics.find((nic) => nic.domain)?.domain ?? ''
  const dnsConfig: NetDnsConfigInfo = {
    dhcp: false,
    hostName: (vm.guest.hostName ?? '').split('.')[0]!,
    domainName: domain,
    ipAddress: [...new Set(nics.flatMap((nic) => nic.dnsServers))],
    searchDomain: domain ? [domain] : [],
  }
  return { dnsConfig, ipRouteConfig: { ipRoute: routes } }
}

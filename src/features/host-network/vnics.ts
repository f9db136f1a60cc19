import type {
  DistributedVirtualSwitchPortConnection,
  HostVirtualNic,
  HostVirtualNicSpec,
  VirtualNicManagerNetConfig,
} from '../../generated/vim25.ts'
import { invalidArgument } from '../../kernel/call.ts'
import { Fault } from '../../kernel/fault.ts'
import { allocatePort, freeConnectedPort } from '../dv-portgroup/index.ts'
import { updateHostConfig } from '../host/index.ts'
import { dvsKind, hostKind } from '../inventory/index.ts'
import { type HostNetwork, refused } from './change.ts'
import { subnetOf } from './settings.ts'

const portKey = (device: string) => `key-vim.host.PortGroup.Port-${67108870 + Number(device.slice(3))}`
const isAddress = (text: string | undefined) =>
  text !== undefined && /^(\d{1,3})(\.\d{1,3}){3}$/.test(text) && text.split('.').every((part) => Number(part) < 256)

function lowestFree(vnics: readonly HostVirtualNic[]): string {
  let n = 0
  while (vnics.some((vnic) => vnic.device === `vmk${n}`)) n++
  return `vmk${n}`
}

/** Addresses: static ones must be whole, with DHCP the network answers. */
function checkedIp(on: HostNetwork, ip: HostVirtualNicSpec['ip'], path: string): HostVirtualNicSpec['ip'] {
  if (!ip) return ip
  const ipV6Config = { ipV6Address: [], autoConfigurationEnabled: false, dhcpV6Enabled: false, ...ip.ipV6Config }
  if (ip.dhcp) {
    const network = on.host.connect.ip.replace(/\.\d+$/, '')
    const ipAddress = `${network}.${100 + on.call.random.integer(150)}`
    return { ipAddress, subnetMask: '255.255.255.0', ...ip, ipV6Config }
  }
  if (ip.ipAddress !== undefined && ip.ipAddress !== '' && !isAddress(ip.ipAddress))
    throw invalidArgument(`${path}.ip.ipAddress`)
  if (isAddress(ip.ipAddress) && !isAddress(ip.subnetMask)) throw invalidArgument(`${path}.ip.subnetMask`)
  return { ...ip, ipV6Config }
}

function connectDistributed(
  on: HostNetwork,
  device: string,
  wanted: DistributedVirtualSwitchPortConnection,
): DistributedVirtualSwitchPortConnection {
  const { call, host } = on
  const switches = call.store.list(dvsKind, 'uuid', wanted.switchUuid.toLowerCase())
  if (!switches.some((dvs) => host.switches.includes(dvs.id)))
    throw refused(`${host.name} is not a member of the switch ${wanted.switchUuid}.`)
  try {
    const connectee = { entity: host.id, nicKey: device, type: 'hostVmkVnic' as const }
    return allocatePort(call, { ...wanted, connectee, isRunning: true })
  } catch (error) {
    throw error instanceof Fault ? refused(error.message) : error
  }
}

function disconnect({ call, host }: HostNetwork, vnic: HostVirtualNic): void {
  const port = vnic.spec.distributedVirtualPort
  if (port) freeConnectedPort(call, port, { entity: host.id, nicKey: vnic.device })
}

/** Checks a standard port group for an adapter: it must exist and has room for one. */
function assertGroup(on: HostNetwork, portgroup: string, device?: string): void {
  if (!on.network.portgroup?.some((group) => group.spec.name === portgroup))
    throw refused(`There is no port group ${portgroup}.`)
  if (on.network.vnic?.some((vnic) => vnic.portgroup === portgroup && vnic.device !== device))
    throw new Fault('AlreadyExists', { name: portgroup })
}

/** Port groups list the ports of the adapters on them, the routing table their subnets, the services their candidates. */
function store(on: HostNetwork, vnic: HostVirtualNic[]): void {
  const { network } = on
  const portgroup = network.portgroup?.map((group) => {
    const port = vnic
      .filter((one) => one.portgroup === group.spec.name)
      .map((one) => ({ key: portKey(one.device), mac: [one.spec.mac ?? ''], type: 'host' }))
    if (port.length === 0 && !group.port) return group
    const { port: _, ...rest } = group
    return port.length ? { ...rest, port } : rest
  })
  const others = (network.routeTableInfo?.ipRoute ?? []).filter((route) => route.gateway !== '0.0.0.0')
  const routes = vnic.flatMap(({ device, spec }) => {
    const subnet = subnetOf(spec.ip?.ipAddress, spec.ip?.subnetMask)
    return subnet ? [{ ...subnet, gateway: '0.0.0.0', deviceName: device }] : []
  })
  on.network = {
    ...network,
    vnic,
    portgroup,
    routeTableInfo: { ...network.routeTableInfo, ipRoute: [...others, ...routes] },
  }
  updateCandidates(on, vnic)
}

function updateCandidates({ call, host }: HostNetwork, vnics: readonly HostVirtualNic[]): void {
  const { config } = call.store.get(hostKind, host.id)!
  const netConfig = config.virtualNicManagerInfo?.netConfig?.map((one): VirtualNicManagerNetConfig => {
    const candidateVnic = vnics.map((vnic) => ({ ...vnic, key: `${one.nicType}.${vnic.key}` }))
    const keys = new Set(candidateVnic.map((vnic) => vnic.key))
    return { ...one, candidateVnic, selectedVnic: one.selectedVnic?.filter((key) => keys.has(key)) }
  })
  updateHostConfig(call, host, { virtualNicManagerInfo: { ...config.virtualNicManagerInfo, netConfig } })
}

/** Makes a vmkernel adapter and returns its device name. */
export function addVnic(on: HostNetwork, portgroup: string, spec: HostVirtualNicSpec): string {
  const vnics = on.network.vnic ?? []
  const device = lowestFree(vnics)
  const wanted = spec.distributedVirtualPort
  if (!wanted) assertGroup(on, portgroup)
  const netStackInstanceKey = spec.netStackInstanceKey ?? 'defaultTcpipStack'
  if (!on.network.netStackInstance?.some((stack) => stack.key === netStackInstanceKey))
    throw refused(`There is no TCP/IP stack ${netStackInstanceKey}.`)
  const distributedVirtualPort = wanted && connectDistributed(on, device, wanted)
  const vnic: HostVirtualNic = {
    device,
    key: `key-vim.host.VirtualNic-${device}`,
    portgroup: wanted ? '' : portgroup,
    spec: {
      mtu: 1500,
      tsoEnabled: true,
      systemOwned: false,
      ...spec,
      ip: checkedIp(on, spec.ip ?? { dhcp: true }, 'nic'),
      mac: spec.mac ?? newMac(on),
      netStackInstanceKey,
      ...(wanted ? { distributedVirtualPort } : { portgroup }),
    },
    ...(wanted ? {} : { port: portKey(device) }),
  }
  store(on, [...vnics, vnic])
  return device
}

/** Addresses of vmkernel adapters are 00:50:56:6x. */
function newMac({ call }: HostNetwork): string {
  const [a, b, c] = call.random.bytes(3)
  return `00:50:56:${[0x60 | (a! & 0x0f), b!, c!].map((byte) => byte.toString(16).padStart(2, '0')).join(':')}`
}

export function updateVnic(on: HostNetwork, device: string, spec: HostVirtualNicSpec): void {
  const vnics = on.network.vnic ?? []
  const old = vnics.find((vnic) => vnic.device === device)
  if (!old) throw new Fault('NotFound')
  const merged = { ...old.spec, ...withoutUnset(spec) }
  if (spec.ip)
    merged.ip = checkedIp(on, { ...(spec.ip.dhcp === old.spec.ip?.dhcp ? old.spec.ip : {}), ...spec.ip }, 'nic')
  let changed: HostVirtualNic = { ...old, spec: merged }
  if (spec.distributedVirtualPort) {
    disconnect(on, old)
    const distributedVirtualPort = connectDistributed(on, device, spec.distributedVirtualPort)
    const { portgroup: _, ...rest } = merged
    const { port: __, ...vnic } = changed
    changed = { ...vnic, portgroup: '', spec: { ...rest, distributedVirtualPort } }
  } else if (spec.portgroup !== undefined && spec.portgroup !== old.portgroup) {
    assertGroup(on, spec.portgroup, device)
    disconnect(on, old)
    const { distributedVirtualPort: _, ...rest } = merged
    changed = { ...changed, portgroup: spec.portgroup, port: portKey(device), spec: rest }
  }
  store(
    on,
    vnics.map((vnic) => (vnic === old ? changed : vnic)),
  )
}

function withoutUnset<T extends object>(value: T): Partial<T> {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as Partial<T>
}

export function removeVnic(on: HostNetwork, device: string): void {
  const vnics = on.network.vnic ?? []
  const old = vnics.find((vnic) => vnic.device === device)
  if (!old) throw new Fault('NotFound')
  if (isLastOfManagement(on, old)) throw refused(`${device} is the only adapter for management traffic.`)
  disconnect(on, old)
  store(
    on,
    vnics.filter((vnic) => vnic !== old),
  )
}

function isLastOfManagement({ call, host }: HostNetwork, vnic: HostVirtualNic): boolean {
  const info = call.store.get(hostKind, host.id)?.config.virtualNicManagerInfo
  const selected = info?.netConfig?.find((one) => one.nicType === 'management')?.selectedVnic ?? []
  return selected.length === 1 && selected[0] === `management.${vnic.key}`
}

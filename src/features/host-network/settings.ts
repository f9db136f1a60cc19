import type {
  HostDnsConfig,
  HostIpRouteConfig,
  HostIpRouteTableConfig,
  PhysicalNicHintInfo,
  PhysicalNicLinkInfo,
} from '../../generated/vim25.ts'
import { invalidArgument } from '../../kernel/call.ts'
import { Fault } from '../../kernel/fault.ts'
import type { HostState } from '../inventory/index.ts'
import { type HostNetwork, refused } from './change.ts'

const parts = (address: string) => address.split('.').map(Number)
const isV4 = (text: string) => /^(\d{1,3})(\.\d{1,3}){3}$/.test(text) && parts(text).every((part) => part < 256)

/** Network and prefix of an address; undefined where it is not a whole IPv4 one. */
export function subnetOf(
  address: string | undefined,
  mask: string | undefined,
): { network: string; prefixLength: number } | undefined {
  if (!address || !mask || !isV4(address) || !isV4(mask)) return undefined
  const bits = parts(mask)
  const network = parts(address).map((part, i) => part & bits[i]!)
  const prefixLength = bits.reduce((sum, byte) => sum + byte.toString(2).replaceAll('0', '').length, 0)
  return { network: network.join('.'), prefixLength }
}

const DEFAULT_STACK = 'defaultTcpipStack'

function updateStack(on: HostNetwork, change: object): void {
  const netStackInstance = on.network.netStackInstance?.map((stack) =>
    stack.key === DEFAULT_STACK ? { ...stack, ...change } : stack,
  )
  on.network = { ...on.network, netStackInstance, ...change }
}

export function setDns(on: HostNetwork, config: HostDnsConfig): void {
  const device = config.virtualNicDevice
  if (config.dhcp && device && !on.network.vnic?.some((vnic) => vnic.device === device)) throw new Fault('NotFound')
  if (!/^[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?$/.test(config.hostName))
    throw refused(`'${config.hostName}' is no host name.`)
  for (const address of config.address ?? [])
    if (!isV4(address) && !address.includes(':')) throw invalidArgument('config.address')
  updateStack(on, { dnsConfig: { ...on.network.dnsConfig, ...config } })
}

export function setRoute(on: HostNetwork, config: HostIpRouteConfig): void {
  const { defaultGateway, gatewayDevice } = config
  if (defaultGateway && !isV4(defaultGateway)) throw invalidArgument('config.defaultGateway')
  const device = gatewayDevice ?? on.network.ipRouteConfig?.gatewayDevice ?? 'vmk0'
  updateStack(on, { ipRouteConfig: { ...on.network.ipRouteConfig, ...config, gatewayDevice: device } })
  const others = (on.network.routeTableInfo?.ipRoute ?? []).filter((route) => route.prefixLength !== 0)
  const gateway = on.network.ipRouteConfig?.defaultGateway
  const first = gateway ? [{ network: '0.0.0.0', prefixLength: 0, gateway, deviceName: device }] : []
  on.network = { ...on.network, routeTableInfo: { ...on.network.routeTableInfo, ipRoute: [...first, ...others] } }
}

export function changeRoutes(on: HostNetwork, config: HostIpRouteTableConfig): void {
  const table = on.network.routeTableInfo ?? {}
  const apply = (old: typeof table.ipRoute, ops: HostIpRouteTableConfig['ipRoute']) => {
    let routes = [...(old ?? [])]
    for (const { changeOperation, route } of ops ?? []) {
      const isIt = (one: typeof route) => one.network === route.network && one.prefixLength === route.prefixLength
      if (changeOperation === 'add') {
        if (routes.some(isIt)) throw refused(`A route to ${route.network}/${route.prefixLength} exists.`)
        routes.push(route)
      } else if (changeOperation === 'remove') {
        if (!routes.some(isIt)) throw refused(`There is no route to ${route.network}/${route.prefixLength}.`)
        routes = routes.filter((one) => !isIt(one))
      } else throw invalidArgument('config.ipRoute.changeOperation')
    }
    return routes
  }
  on.network = {
    ...on.network,
    routeTableInfo: {
      ...table,
      ipRoute: apply(table.ipRoute, config.ipRoute),
      ...(config.ipv6Route ? { ipv6Route: apply(table.ipv6Route, config.ipv6Route) } : {}),
    },
  }
}

/** Unset: the NIC negotiates and takes the fastest speed that it can. */
export function setLinkSpeed(on: HostNetwork, device: string, linkSpeed: PhysicalNicLinkInfo | undefined): void {
  const old = on.network.pnic?.find((pnic) => pnic.device === device)
  if (!old) throw new Fault('NotFound')
  const valid = old.validLinkSpecification ?? []
  if (linkSpeed && !valid.some((one) => one.speedMb === linkSpeed.speedMb && one.duplex === linkSpeed.duplex))
    throw refused(`${device} has no speed of ${linkSpeed.speedMb} Mbit/s.`)
  const { linkSpeed: _, ...spec } = old.spec
  const changed = {
    ...old,
    linkSpeed: linkSpeed ?? valid.at(-1) ?? old.linkSpeed,
    spec: linkSpeed ? { ...spec, linkSpeed } : spec,
  }
  on.network = { ...on.network, pnic: on.network.pnic?.map((pnic) => (pnic === old ? changed : pnic)) }
}

/** What the host overhears on its NICs: the management network, on those with link. */
export function networkHints(host: HostState, devices: readonly string[] | undefined): PhysicalNicHintInfo[] {
  const pnics = host.config.network?.pnic ?? []
  for (const device of devices ?? []) if (!pnics.some((pnic) => pnic.device === device)) throw new Fault('NotFound')
  const management = host.config.network?.vnic?.[0]?.spec.ip
  const subnet = subnetOf(management?.ipAddress, management?.subnetMask)
  return pnics
    .filter((pnic) => !devices?.length || devices.includes(pnic.device))
    .map((pnic) => ({
      device: pnic.device,
      subnet: pnic.linkSpeed && subnet ? [{ ipSubnet: `${subnet.network}/${subnet.prefixLength}`, vlanId: 0 }] : [],
      network: [],
    }))
}

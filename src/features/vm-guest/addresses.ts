import type { Call } from '../../kernel/call.ts'
import { vmKind } from '../inventory/index.ts'

/** What DHCP on a network tells a guest. */
export interface Subnet {
  /** `10.4.0.0`, with its prefix length. */
  readonly network: string
  readonly prefix: number
  readonly gateway: string
  readonly dnsServers: readonly string[]
  readonly domain: string
  /** First address that is handed out, and how many there are. */
  readonly first: number
  readonly count: number
}

/** The subnet of a network: each gets a 10.N.0.0/16 of its own, in the order in which guests first appear on them. */
export function subnetOf(call: Call, networkId: string): Subnet {
  const counter = `subnet:${networkId}`
  let n = call.store.counter(counter)
  if (n === 0) {
    n = call.store.next('subnet')
    call.store.setCounter(counter, n)
  }
  const base = 10 * 2 ** 24 + (n % 256) * 2 ** 16
  return {
    network: dotted(base),
    prefix: 16,
    gateway: dotted(base + 1),
    dnsServers: [dotted(base + 2)],
    domain: '',
    first: base + 256,
    count: 65_000,
  }
}

/** An address of the subnet that no other VM holds; DHCP hands them out in turn. */
export function newLease(call: Call, networkId: string, subnet: Subnet): string {
  const counter = `dhcp:${networkId}`
  for (let tries = 0; tries < subnet.count; tries++) {
    const address = dotted(subnet.first + ((call.store.next(counter) - 1) % subnet.count))
    if (call.store.ids(vmKind, 'lease', address).size === 0 && call.store.ids(vmKind, 'ip', address).size === 0)
      return address
  }
  return ''
}

export function dotted(address: number): string {
  return [24, 16, 8, 0].map((shift) => Math.floor(address / 2 ** shift) % 256).join('.')
}

export function toNumber(address: string): number {
  return address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0)
}

/** The network that an address lies in: `10.4.0.0` of `10.4.1.7/16`. */
export function networkAddress(address: string, prefix: number): string {
  const size = 2 ** (32 - prefix)
  return dotted(Math.floor(toNumber(address) / size) * size)
}

export function prefixOfMask(mask: string | undefined): number {
  if (!mask) return 24
  return mask
    .split('.')
    .map((part) => Number(part).toString(2).replace(/0/g, '').length)
    .reduce((sum, bits) => sum + bits, 0)
}

import type { IpPoolIpPoolConfigInfo } from '../../generated/vim25.ts'

/** An address as a number; undefined where the text is none. */
function numberOf(address: string, isV6: boolean): bigint | undefined {
  return isV6 ? fromV6(address) : fromV4(address)
}

function fromV4(address: string): bigint | undefined {
  const parts = address.split('.')
  if (parts.length !== 4 || parts.some((part) => !/^\d{1,3}$/.test(part) || Number(part) > 255)) return undefined
  return parts.reduce((sum, part) => sum * 256n + BigInt(part), 0n)
}

function fromV6(address: string): bigint | undefined {
  const [head = '', tail, ...more] = address.split('::')
  const groups = (text: string | undefined) => (text ? text.split(':') : [])
  const missing = 8 - groups(head).length - groups(tail).length
  if (more.length || missing < 0 || (tail === undefined && missing !== 0)) return undefined
  const all = [...groups(head), ...Array.from({ length: missing }, () => '0'), ...groups(tail)]
  if (all.some((group) => !/^[0-9a-f]{1,4}$/i.test(group))) return undefined
  return all.reduce((sum, group) => sum * 65_536n + BigInt(`0x${group}`), 0n)
}

function textOf(address: bigint, isV6: boolean): string {
  const size = isV6 ? 16n : 8n
  const parts = Array.from({ length: isV6 ? 8 : 4 }, (_, i, count = isV6 ? 7 : 3) =>
    ((address >> (size * BigInt(count - i))) & ((1n << size) - 1n)).toString(isV6 ? 16 : 10),
  )
  if (!isV6) return parts.join('.')
  return parts.join(':').replace(/(^|:)0(:0)+(:|$)/, '::')
}

/** Ranges of a pool, `10.20.60.4#10, 10.20.61.0#64`: first address and count. undefined where the text is no range. */
function rangesOf(range: string | undefined, isV6: boolean): { first: bigint; count: bigint }[] | undefined {
  const ranges: { first: bigint; count: bigint }[] = []
  for (const item of (range ?? '').split(',')) {
    if (item.trim() === '') continue
    const [address = '', count = ''] = item.trim().split('#')
    const first = numberOf(address.trim(), isV6)
    if (first === undefined || !/^\d+$/.test(count.trim())) return undefined
    ranges.push({ first, count: BigInt(count.trim()) })
  }
  return ranges
}

/** The first field of a configuration that is no address, prefix or range. */
export function invalidField(config: IpPoolIpPoolConfigInfo, isV6: boolean): string | undefined {
  const { subnetAddress, netmask, gateway, range } = config
  if (subnetAddress && numberOf(subnetAddress, isV6) === undefined) return 'subnetAddress'
  if (netmask && !isV6 && fromV4(netmask) === undefined) return 'netmask'
  if (gateway && numberOf(gateway, isV6) === undefined) return 'gateway'
  return rangesOf(range, isV6) ? undefined : 'range'
}

/** How many addresses a configuration has to give. */
export function capacity(config: IpPoolIpPoolConfigInfo | undefined, isV6: boolean): number {
  if (!config?.ipPoolEnabled) return 0
  return Number((rangesOf(config.range, isV6) ?? []).reduce((sum, range) => sum + range.count, 0n))
}

/** The lowest address of the ranges that nobody has. */
export function freeAddress(
  config: IpPoolIpPoolConfigInfo | undefined,
  isV6: boolean,
  taken: ReadonlySet<string>,
): string | undefined {
  if (!config?.ipPoolEnabled) return undefined
  for (const { first, count } of rangesOf(config.range, isV6) ?? []) {
    for (let n = 0n; n < count; n++) {
      const address = textOf(first + n, isV6)
      if (!taken.has(address)) return address
    }
  }
  return undefined
}

import type { OptionValue } from '../../generated/vim25.ts'
import type { VmState } from '../inventory/index.ts'

type Plain = Record<string, unknown>
const PREFIX = 'SET.'

/** Splits `SET.<property path>` keys, which write properties and are not kept, from other options. */
export function splitShortcuts(options: readonly OptionValue[]): {
  options: OptionValue[]
  shortcuts: Record<string, string>
} {
  const rest: OptionValue[] = []
  const shortcuts: Record<string, string> = {}
  for (const option of options) {
    if (option.key.startsWith(PREFIX)) shortcuts[option.key.slice(PREFIX.length)] = String(option.value ?? '')
    else rest.push(option)
  }
  return { options: rest, shortcuts }
}

/**
 * The VM with property values that `SET.` keys gave, old and new ones: `guest.*` and `runtime.*` hold until they are set again
 * or to the empty value, `config.*` is written like any other change. Source: govmomi's simulator, which drop-in users rely on.
 */
export function withShortcuts(vm: VmState, added: Readonly<Record<string, string>> = {}): VmState {
  const kept: Record<string, string> = { ...vm.shortcuts, ...added }
  for (const [path, value] of Object.entries(kept)) if (value === '') delete kept[path]
  const ip = kept['guest.ipAddress'] ?? ovfAddress(vm)
  let changed: VmState = vm
  for (const [path, value] of Object.entries(kept)) {
    if (path === 'guest.ipAddress' || path === 'guest.defaultGateway' || path === 'guest.dnsServer') continue
    if (!/^(guest|config|runtime)\./.test(path)) continue
    changed = setPath(changed as unknown as Plain, path.split('.'), value) as unknown as VmState
  }
  if (ip) changed = { ...changed, guest: withAddress(changed.guest, ip, kept) }
  if (Object.keys(kept).length === 0) return changed
  return { ...changed, shortcuts: kept }
}

/** The address that an OVF property `ip0` gives. */
function ovfAddress(vm: VmState): string | undefined {
  const property = vm.config.vAppConfig?.property?.find(({ id }) => id === 'ip0')
  return property?.value || undefined
}

/** `address` may carry a prefix length: `10.0.0.9/24`. */
function withAddress(
  guest: VmState['guest'],
  address: string,
  shortcuts: Readonly<Record<string, string>>,
): VmState['guest'] {
  const [ip = '', prefix] = address.split('/')
  const prefixLength = prefix ? Number(prefix) : 24
  const [first, ...others] = guest.net ?? []
  const net = first && [
    {
      ...first,
      ipAddress: [ip],
      ipConfig: {
        ...first.ipConfig,
        ipAddress: [{ ipAddress: ip, prefixLength, origin: 'manual', state: 'preferred' }],
      },
    },
    ...others,
  ]
  const gateway = shortcuts['guest.defaultGateway']
  const dns = shortcuts['guest.dnsServer']
  const stack = guest.ipStack?.[0]
  const ipStack = (gateway || dns) && [
    {
      ...stack,
      ...(dns
        ? {
            dnsConfig: {
              dhcp: false,
              hostName: guest.hostName ?? '',
              domainName: '',
              ...stack?.dnsConfig,
              ipAddress: dns.split(','),
            },
          }
        : {}),
      ...(gateway
        ? {
            ipRouteConfig: {
              ipRoute: [{ network: '0.0.0.0', prefixLength: 0, gateway: { ipAddress: gateway, device: '0' } }],
            },
          }
        : {}),
    },
  ]
  return { ...guest, ipAddress: ip, ...(net ? { net } : {}), ...(ipStack ? { ipStack } : {}) }
}

function setPath(object: Plain, [step = '', ...rest]: string[], text: string): Plain {
  const old = object[step]
  if (rest.length) return { ...object, [step]: setPath((old ?? {}) as Plain, rest, text) }
  const value = typeof old === 'number' ? Number(text) : typeof old === 'boolean' ? text.toLowerCase() === 'true' : text
  return { ...object, [step]: value }
}

import type { Call } from '../../kernel/call.ts'
import { oid } from '../../kernel/random.ts'
import { type HostState, hostKind } from '../inventory/index.ts'
import { hostContent, type Variant } from './host-content.ts'
import { fill, type Plan, planOf } from './placeholders.ts'

/** What a new host is made from. */
export interface HostOptions {
  /** Name in the inventory: DNS name or address. */
  name: string
  /** Id of its ComputeResource or cluster. */
  computeResource: string
  /** `small`: 2 cores, 4 GB; `vsphere`: 32 cores, 192 GB. */
  size: Variant
  /** Address of vmk0; unset: 127.0.0.1. */
  ip?: string | undefined
  /** Of the management agent; unset: 443. */
  port?: number | undefined
  /** Unset: made from the name. */
  uuid?: string | undefined
  userName?: string | undefined
  /** Unset: `host-N`. */
  id?: string | undefined
  /** Unset: connected. */
  connectionState?: HostState['runtime']['connectionState'] | undefined
  /** Ids of the standard networks that its port groups stand for. */
  networks?: readonly string[] | undefined
  switches?: readonly string[] | undefined
  vcenterIp?: string | undefined
}

/** Managers whose ids come from the inventory's counter, in the order in which a host draws them; the host's own number follows. */
export const COUNTED_MANAGERS = [
  'hostdatastoresystem',
  'hostnetworksystem',
  'hostvirtualnicmanager',
  'optionmanager',
  'hostfirewallsystem',
  'hoststoragesystem',
  'hostcertificatemanager',
] as const

const YEAR_MS = 365 * 86_400_000
const plans = new Map<Variant, { config: Plan | undefined; hardware: Plan | undefined; runtime: Plan | undefined }>()

/**
 * Makes and stores a host: draws seven numbers for its managers and one for itself from the inventory's counter. Its content is that
 * of fixtures/host; only what names the host is its own. Posts no event, touches no network or switch.
 */
export function createHostState(call: Call, options: HostOptions): HostState {
  const first = call.store.counter('object') + 1
  for (const manager of COUNTED_MANAGERS) call.newId(manager)
  const id = options.id ?? call.newId('host')
  const content = hostContent(options.size)
  let plan = plans.get(options.size)
  if (!plan) {
    plan = { config: planOf(content.config), hardware: planOf(content.hardware), runtime: planOf(content.runtime) }
    plans.set(options.size, plan)
  }
  const uuid = options.uuid ?? oid(options.name)
  const values = hostValues(call, { ...options, id, uuid })
  const runtime = fill(content.runtime, plan.runtime, values)
  return call.store.insert(hostKind, {
    id,
    name: options.name,
    parent: options.computeResource,
    number: String(first + COUNTED_MANAGERS.length),
    firstManager: first,
    variant: options.size,
    uuid,
    hardware: fill(content.hardware, plan.hardware, values),
    config: fill(content.config, plan.config, values),
    runtime: { ...runtime, connectionState: options.connectionState ?? 'connected' },
    networks: options.networks ?? [],
    switches: options.switches ?? [],
    connect: {
      userName: options.userName ?? 'root',
      port: options.port ?? 443,
      sslThumbprint: hostThumbprint(options.name),
      ip: String(values['host.ip']),
    },
    quickStats: content.summary.quickStats,
  })
}

/** SHA-1 thumbprint of a host's certificate, by its name: what vCenter asks to be confirmed before it connects. */
export function hostThumbprint(name: string): string {
  return hexOf(name, 'certificate')
    .slice(0, 40)
    .toUpperCase()
    .replace(/(..)(?!$)/g, '$1:')
}

/** 64 hexadecimal digits that belong to a host and a purpose. */
function hexOf(name: string, purpose: string): string {
  return `${oid(`${name}/${purpose}/0`)}${oid(`${name}/${purpose}/1`)}`.replaceAll('-', '')
}

/** What fills the places of the content for one host; also for content that is read later (`managers.json`). */
export function hostValues(
  call: Pick<Call, 'clock'>,
  host: { id: string; name: string; uuid: string; ip?: string | undefined; vcenterIp?: string | undefined },
): Record<string, string | number> {
  const hex = hexOf(host.name, 'hardware')
  const now = call.clock.now()
  const stamp = (ms: number) => new Date(ms).toISOString()
  const ip = host.ip ?? '127.0.0.1'
  const isAddress = /^[\d.]+$|:/.test(host.name)
  const domain = isAddress || !host.name.includes('.') ? 'localdomain' : host.name.slice(host.name.indexOf('.') + 1)
  const bytes = (start: number) => hex.slice(start, start + 6).replace(/(..)(?!$)/g, '$1:')
  const network = ip.replace(/\.\d+$/, '')
  const wwn = (high: bigint, start: number) =>
    Number((high << 32n) | BigInt(Number.parseInt(hex.slice(start, start + 8), 16)))
  return {
    'host.id': host.id,
    'host.name': host.name,
    'host.shortName': isAddress ? host.name : host.name.split('.')[0]!,
    'host.domain': domain,
    'host.uuid': host.uuid,
    'host.serial': hex.slice(0, 7).toUpperCase(),
    'host.ip': ip,
    'host.netmask': '255.255.255.0',
    'host.prefixLength': 24,
    'host.network': `${network}.0`,
    'host.gateway': `${network}.1`,
    'host.dns': `${network}.1`,
    'host.ntp': 'pool.ntp.org',
    'host.mac:0': `00:25:b5:${bytes(8)}`,
    'host.mac:1': `00:25:b5:${bytes(14)}`,
    'host.mac:2': `00:25:b5:${bytes(20)}`,
    'host.mac:3': `00:25:b5:${bytes(26)}`,
    'host.naa': hex.slice(32, 38),
    'host.wwn': hex.slice(0, 7),
    'host.wwpn:0': wwn(0x21000024n, 40),
    'host.wwpn:1': wwn(0x21000024n, 48),
    'host.wwnn:0': wwn(0x20000024n, 40),
    'host.wwnn:1': wwn(0x20000024n, 48),
    'san.wwnn': Number(0x50060160n << 32n),
    'san.wwpn:0': Number((0x50060160n << 32n) | (1n << 20n)),
    'san.wwpn:1': Number((0x50060160n << 32n) | (2n << 20n)),
    'host.bootTime': stamp(now - 77_229_000),
    'host.bootbank1Uuid': oid(`${host.name}/bootbank1`),
    'host.bootbank2Uuid': oid(`${host.name}/bootbank2`),
    'host.osdataUuid': volumeUuid(hex),
    'host.certNotBefore': stamp(now - 86_400_000),
    'host.certNotAfter': stamp(now + 5 * YEAR_MS),
    'host.thumbprint': hostThumbprint(host.name),
    'time.now': stamp(now),
    'vcenter.ip': host.vcenterIp ?? '127.0.0.1',
    'vcenter.name': 'vcenter.localdomain',
    'vcenter.thumbprint': hostThumbprint('vcenter'),
  }
}

/** A VMFS volume's UUID: `6547a0b1-0f2c3d4e-5a6b-005056a1b2c3`. */
function volumeUuid(hex: string): string {
  return `${hex.slice(0, 8)}-${hex.slice(8, 16)}-${hex.slice(16, 20)}-${hex.slice(20, 32)}`
}

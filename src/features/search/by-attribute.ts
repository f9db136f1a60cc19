import type { Call } from '../../kernel/call.ts'
import { Fault } from '../../kernel/fault.ts'
import type { Ref } from '../../kernel/managed.ts'
import { vimRead } from '../../kernel/operation.ts'
import { datastoreOfName } from '../datastore/index.ts'
import { datacenterKind, datacenterOf, type HostState, hostKind, vmKind } from '../inventory/index.ts'
import { visibleIn } from './visible.ts'

interface Wanted {
  datacenter?: Ref | undefined
  vmSearch: boolean
}

function checked({ datacenter }: Wanted, call: Call): void {
  if (datacenter) call.get(datacenterKind, datacenter)
}

function byUuid(args: Wanted & { uuid: string; instanceUuid?: boolean | undefined }, call: Call): Ref[] {
  checked(args, call)
  const uuid = args.uuid.toLowerCase()
  const ids = args.vmSearch
    ? call.store.ids(vmKind, args.instanceUuid ? 'instanceUuid' : 'uuid', uuid)
    : call.store.ids(hostKind, 'uuid', uuid)
  return visibleIn(call, ids, args.datacenter)
}

function byIp(args: Wanted & { ip: string }, call: Call): Ref[] {
  checked(args, call)
  if (!args.vmSearch) return hosts(args, call, (host) => addressesOf(host).includes(args.ip))
  return visibleIn(call, running(call, call.store.ids(vmKind, 'ip', args.ip)), args.datacenter)
}

function byDnsName(args: Wanted & { dnsName: string }, call: Call): Ref[] {
  checked(args, call)
  const name = args.dnsName.toLowerCase()
  if (!args.vmSearch) return hosts(args, call, (host) => namesOf(host).includes(name))
  return visibleIn(call, running(call, call.store.ids(vmKind, 'dnsName', name)), args.datacenter)
}

// What a guest reported counts while it runs.
function running(call: Call, ids: Iterable<string>): string[] {
  return [...ids].filter((id) => call.store.get(vmKind, id)?.runtime.powerState === 'poweredOn')
}

function hosts({ datacenter }: Wanted, call: Call, matches: (host: HostState) => boolean): Ref[] {
  const ids: string[] = []
  for (const host of call.store.all(hostKind)) if (matches(host)) ids.push(host.id)
  return visibleIn(call, ids, datacenter)
}

function addressesOf(host: HostState): string[] {
  const found = [host.name]
  for (const { spec } of host.config.network?.vnic ?? []) if (spec.ip?.ipAddress) found.push(spec.ip.ipAddress)
  return found
}

function namesOf(host: HostState): string[] {
  const dns = host.config.network?.dnsConfig
  const found = [host.name]
  if (dns?.hostName) found.push(dns.domainName ? `${dns.hostName}.${dns.domainName}` : dns.hostName)
  return found.map((name) => name.toLowerCase())
}

export const attributeOperations = [
  vimRead('FindByUuid', { handle: (_, args, call) => byUuid(args, call)[0] }),
  vimRead('FindAllByUuid', { handle: (_, args, call) => byUuid(args, call) }),
  vimRead('FindByIp', { handle: (_, args, call) => byIp(args, call)[0] }),
  vimRead('FindAllByIp', { handle: (_, args, call) => byIp(args, call) }),
  vimRead('FindByDnsName', { handle: (_, args, call) => byDnsName(args, call)[0] }),
  vimRead('FindAllByDnsName', { handle: (_, args, call) => byDnsName(args, call) }),
  vimRead('FindByDatastorePath', {
    handle(_, { datacenter, path }, call) {
      call.get(datacenterKind, datacenter)
      const name = /^\[([^\]]*)\]/.exec(path)?.[1]
      if (!name) throw new Fault('InvalidDatastorePath', { datastorePath: path })
      if (!datastoreOfName(call, datacenter.value, name)) throw new Fault('InvalidDatastore', { name })
      const plain = `[${name}] ${path.slice(name.length + 2).trim()}`
      const ids = [...call.store.ids(vmKind, 'path', plain)].filter((id) => datacenterOf(call, id) === datacenter.value)
      return visibleIn(call, ids, undefined)[0]
    },
  }),
]

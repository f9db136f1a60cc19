import type { HostConnectInfo, HostConnectSpec } from '../../generated/vim25.ts'
import { type Call, invalidArgument } from '../../kernel/call.ts'
import { Fault } from '../../kernel/fault.ts'
import { ref } from '../../kernel/managed.ts'
import { hostContent, hostThumbprint } from '../host/index.ts'
import {
  datacenterKind,
  datacenterOf,
  datastoreKind,
  type HostState,
  hostKind,
  networkKind,
  vmKind,
} from '../inventory/index.ts'

/**
 * What can be said against connecting to a host, in vCenter's order. Any non-empty password is right unless the instance has one
 * configured. Throws InvalidArgument, AlreadyConnected, SSLVerifyFault{thumbprint}, InvalidLogin.
 */
export function assertConnectable(call: Call, spec: HostConnectSpec, argument = 'spec'): string {
  const name = spec.hostName?.trim()
  if (!name) throw invalidArgument(`${argument}.hostName`)
  if (known(call, name))
    throw new Fault(
      'AlreadyConnected',
      { name },
      `The specified host already exists and is connected: it is '${name}'.`,
    )
  assertIdentity(call, spec, name)
  return name
}

/** The certificate is the expected one, and so are user and password. */
export function assertIdentity(call: Call, spec: HostConnectSpec, name: string): void {
  const thumbprint = hostThumbprint(name)
  const plain = (text: string) => text.replaceAll(':', '').toUpperCase()
  const isConfirmed = spec.sslThumbprint !== undefined && plain(spec.sslThumbprint) === plain(thumbprint)
  // Under vcsim's name no thumbprint is asked for.
  const mayBeUnset = call.settings.identity === 'vcsim' && !spec.sslThumbprint
  if (!isConfirmed && !mayBeUnset)
    throw new Fault(
      'SSLVerifyFault',
      { selfSigned: true, thumbprint },
      `Authenticity of the host's SSL certificate is not verified.`,
    )
  if (!spec.userName || !spec.password) throw new Fault('InvalidLogin')
}

function known(call: Call, name: string): HostState | undefined {
  for (const host of call.store.all(hostKind)) if (host.name.toLowerCase() === name.toLowerCase()) return host
  return undefined
}

/** Address of a new host: its name when that is one. */
export const addressOf = (name: string, spec: HostConnectSpec): string | undefined =>
  spec.managementIp ?? (/^\d+\.\d+\.\d+\.\d+$/.test(name) ? name : undefined)

/** The networks of a datacenter that a host's port groups for VMs stand for; those that do not exist yet are made. */
export function adoptNetworks(call: Call, host: HostState): void {
  const datacenter = call.store.get(datacenterKind, datacenterOf(call, host.parent) ?? '')
  if (!datacenter) return
  const vmk = new Set(host.config.network?.vnic?.map((nic) => nic.portgroup))
  const networks = (host.config.network?.portgroup ?? []).flatMap(({ spec }) => {
    if (vmk.has(spec.name)) return []
    const found = [...call.store.index(networkKind, 'plainName').get(spec.name)].find((id) => {
      const network = call.store.get(networkKind, id)
      return network?.type === 'Network' && datacenterOf(call, network.parent ?? '') === datacenter.id
    })
    if (found !== undefined) return [found]
    const id = call.newId('network')
    call.store.insert(networkKind, { id, type: 'Network', name: spec.name, parent: datacenter.networkFolder } as never)
    return [id]
  })
  call.store.update(hostKind, host.id, { networks })
}

/** What a host would say of itself before it is added, or says when it is connected. */
export function connectInfo(call: Call, host: HostState | undefined, name: string, port: number): HostConnectInfo {
  const content = hostContent(host?.variant ?? 'small')
  const summary = host
    ? call.read(ref('HostSystem', host.id), 'HostSystem', 'summary')!
    : {
        ...content.summary,
        host: undefined,
        hardware: { ...content.summary.hardware, uuid: '', otherIdentifyingInfo: [] },
        config: { ...content.summary.config, name, port, sslThumbprint: hostThumbprint(name) },
        managementServerIp: undefined,
      }
  const vms = host ? call.store.list(vmKind, 'host', host.id) : []
  return {
    serverIp: host ? summary.managementServerIp : undefined,
    inDasCluster: host?.runtime.dasHostState !== undefined,
    host: summary,
    vm: vms.flatMap((vm) => call.read(ref('VirtualMachine', vm.id), 'VirtualMachine', 'summary') ?? []),
    vimAccountNameRequired: false,
    clusterSupported: true,
    network: (host?.networks ?? []).flatMap((id) => {
      const summary = call.read(ref('Network', id), 'Network', 'summary')
      return summary ? [{ _typeName: 'HostConnectInfoNetworkInfo', summary }] : []
    }),
    datastore: (host ? call.store.list(datastoreKind, 'host', host.id) : []).flatMap((datastore) => {
      const summary = call.read(ref('Datastore', datastore.id), 'Datastore', 'summary')
      return summary ? [{ _typeName: 'HostDatastoreExistsConnectInfo', summary, newDatastoreName: summary.name }] : []
    }) as never,
    capability: content.capability,
  }
}

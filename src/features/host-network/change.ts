import type { HostNetworkInfo } from '../../generated/vim25.ts'
import type { Call } from '../../kernel/call.ts'
import { Fault } from '../../kernel/fault.ts'
import { type Ref, ref } from '../../kernel/managed.ts'
import { hostBehind, updateHostConfig } from '../host/index.ts'
import { type HostState, hostKind } from '../inventory/index.ts'
import { syncHostNetworks } from '../network/index.ts'

/** Work on one host's network configuration; `network` is what earlier steps of it have made. */
export interface HostNetwork {
  readonly call: Call
  readonly host: HostState
  network: HostNetworkInfo
}

/**
 * Runs work on the network of the host behind a network system, as a task that has ended, stores what it made and lets the inventory's
 * networks follow. HostNotConnected when the host cannot be reached.
 */
export function changeNetwork<R>(call: Call, self: Ref, method: string, work: (on: HostNetwork) => R): R {
  const { id } = hostBehind(call, self)
  return call.asTask(`host.NetworkSystem.${method}`, ref('HostSystem', id), (task) => {
    const host = hostNow(task, id)
    if (host.runtime.connectionState !== 'connected') throw new Fault('HostNotConnected')
    const on: HostNetwork = { call: task, host, network: host.config.network ?? {} }
    const result = work(on)
    store(on)
    return result
  })
}

const hostNow = (call: Call, id: string) => call.get(hostKind, ref('HostSystem', id))

/** Stores what has been made so far, for work that changes the host by other ways too. */
export function store({ call, host, network }: HostNetwork): void {
  updateHostConfig(call, hostNow(call, host.id), { network })
  syncHostNetworks(call, host.id)
}

/** Takes up what others have changed of the host's network. */
export function reload(on: HostNetwork): void {
  on.network = hostNow(on.call, on.host.id).config.network ?? {}
}

/** The host refuses a configuration. */
export function refused(text: string): Fault {
  return new Fault('PlatformConfigFault', { text }, text)
}

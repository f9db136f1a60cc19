import type { VMwareDVSConfigInfo } from '../../generated/vim25.ts'
import type { Call } from '../../kernel/call.ts'
import { Fault } from '../../kernel/fault.ts'
import { isA } from '../../spec/typed.ts'
import { insertPorts } from '../dv-portgroup/index.ts'
import { type DvPortState, type DvsState, dvPortKind, dvsKind } from '../inventory/index.ts'

/** Names that an uplink policy gives to each host's uplinks. */
export function policyNames(policy: VMwareDVSConfigInfo['uplinkPortPolicy'] | undefined): readonly string[] {
  return isA(policy, 'DVSNameArrayUplinkPortPolicy') ? policy.uplinkPortName : []
}

/** All uplinks of each host: those of the policy, then those of the link aggregation groups. */
export function uplinkNames(
  config: Pick<VMwareDVSConfigInfo, 'uplinkPortPolicy' | 'lacpGroupConfig'>,
): readonly string[] {
  return [
    ...policyNames(config.uplinkPortPolicy),
    ...(config.lacpGroupConfig ?? []).flatMap((lag) => lag.uplinkName ?? []),
  ]
}

/** A host's uplink ports in the order of their numbers. */
export function uplinkPorts(call: Call, dvs: string, host: string): DvPortState[] {
  return call.store.list(dvPortKind, 'uplink', `${dvs}/${host}`)
}

/**
 * Makes every member's uplink ports follow the switch's uplink names: ports keep their name, others take over a name that is new, the rest
 * is added or removed. ResourceInUse when a NIC is on an uplink that goes away.
 */
export function alignUplinkPorts(call: Call, dvs: DvsState): void {
  const { store } = call
  const wanted = uplinkNames(dvs.config)
  const portgroup = dvs.config.uplinkPortgroup?.[0]?.value
  const members = dvs.members.map((member) => {
    const host = member.config.host?.value
    if (host === undefined) return member
    const ports = uplinkPorts(call, dvs.id, host)
    const present = new Set(ports.map((port) => port.name))
    const missing = wanted.filter((name) => !present.has(name))
    for (const port of ports) {
      if (wanted.includes(port.name ?? '')) continue
      const name = missing.shift()
      if (name !== undefined) store.update(dvPortKind, port.id, { name })
      else if (port.connectee)
        throw new Fault('ResourceInUse', { type: 'DistributedVirtualPort', name: port.name ?? port.key })
      else store.remove(dvPortKind, port.id)
    }
    insertPorts(call, dvs.id, { portgroup, count: missing.length, proxyHost: host, names: missing })
    return { ...member, uplinkPortKey: uplinkPorts(call, dvs.id, host).map((port) => port.key) }
  })
  const latest = store.update(dvsKind, dvs.id, { members })
  const lacpGroupConfig = latest.config.lacpGroupConfig?.map((lag) => ({
    ...lag,
    uplinkPortKey: latest.members.flatMap(({ config }) =>
      uplinkPorts(call, dvs.id, config.host?.value ?? '').flatMap((port) =>
        lag.uplinkName?.includes(port.name ?? '') ? [port.key] : [],
      ),
    ),
  }))
  if (lacpGroupConfig?.length) store.update(dvsKind, dvs.id, { config: { ...latest.config, lacpGroupConfig } })
}

import type { DVPortgroupConfigSpec } from '../../generated/vim25.ts'
import { ref } from '../../kernel/managed.ts'
import { createPortgroup } from '../dv-portgroup/index.ts'
import { createDvs, joinHost } from '../dvs/index.ts'
import { hostKind } from '../inventory/index.ts'
import type { Estate } from './estate.ts'
import type { EstateCall } from './estate-call.ts'
import type { Names } from './estate-names.ts'
import { ShapeError } from './shape.ts'

/** Makes the distributed switches with their port groups in a network folder and lets the hosts of a cluster join. */
export function buildSwitches(call: EstateCall, { switches }: Estate, networkFolder: string, names: Names): void {
  for (const [s, { name, version, mtu, uplinks, hosts, portgroups }] of switches.entries()) {
    const path = `switches[${s}]`
    const spec = {
      name,
      ...(mtu === undefined ? {} : { maxMtu: mtu }),
      ...(uplinks.length
        ? { uplinkPortPolicy: { _typeName: 'DVSNameArrayUplinkPortPolicy', uplinkPortName: [...uplinks] } as object }
        : {}),
    }
    const dvs = createDvs(call, {
      folder: networkFolder,
      spec,
      productInfo: version === undefined ? undefined : { version },
    })
    for (const [p, group] of portgroups.entries()) {
      if (group.vlan !== undefined && group.trunk !== undefined)
        throw new ShapeError(`${path}.portgroups[${p}]`, 'has either vlan or trunk, not both')
      createPortgroup(call, dvs.id, portgroupSpec(group))
    }
    if (!hosts) continue
    const cluster = names.get('cluster', hosts.cluster, `${path}.hosts.cluster`)
    const pnicSpec = hosts.nics.map((pnicDevice) => ({ pnicDevice }))
    for (const host of call.store.list(hostKind, 'parent', cluster)) {
      const backing = { _typeName: 'DistributedVirtualSwitchHostMemberPnicBacking', pnicSpec } as object
      joinHost(call, dvs.id, { operation: 'add', host: ref('HostSystem', host.id), backing })
    }
  }
}

type Group = Estate['switches'][number]['portgroups'][number]

function portgroupSpec({ name, vlan, trunk, ports, type }: Group): DVPortgroupConfigSpec {
  const [start = 0, end = 0] = trunk?.split('-').map(Number) ?? []
  const setting =
    trunk === undefined
      ? { _typeName: 'VmwareDistributedVirtualSwitchVlanIdSpec', inherited: false, vlanId: vlan ?? 0 }
      : { _typeName: 'VmwareDistributedVirtualSwitchTrunkVlanSpec', inherited: false, vlanId: [{ start, end }] }
  return {
    name,
    type,
    ...(type === 'earlyBinding' && ports !== undefined ? { numPorts: ports } : {}),
    defaultPortConfig: { _typeName: 'VMwareDVSPortSetting', vlan: setting } as object,
  }
}

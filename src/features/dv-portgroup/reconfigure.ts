import type { DVPortgroupConfigSpec } from '../../generated/vim25.ts'
import type { Call } from '../../kernel/call.ts'
import { Fault } from '../../kernel/fault.ts'
import { type Ref, ref } from '../../kernel/managed.ts'
import type { TaskKind } from '../../kernel/task.ts'
import { dvPortKind, dvsKind, type NetworkState, networkKind, storedName } from '../inventory/index.ts'
import { assertFree, checkPortgroupSpec, configChanges } from './create.ts'
import { insertPorts } from './ports.ts'
import { mergeSetting } from './setting.ts'

export const reconfigurePortgroup: TaskKind<{ group: Ref; spec: DVPortgroupConfigSpec }> = {
  name: 'dv-portgroup.reconfigure',
  descriptionId: 'dvs.DistributedVirtualPortgroup.reconfigure',
  begin({ group, spec }, call) {
    const { portgroupConfig } = call.get(networkKind, group)
    if (spec.configVersion !== undefined && spec.configVersion !== portgroupConfig?.configVersion)
      throw new Fault('ConcurrentAccess')
    call.claim(group.value)
    return undefined
  },
  finish: ({ group, spec }, call) => applySpec(call, call.get(networkKind, group), spec),
}

/** Changes a port group as a spec says and posts its events. */
function applySpec(call: Call, group: NetworkState, spec: DVPortgroupConfigSpec): void {
  const config = group.portgroupConfig!
  const dvs = call.get(dvsKind, ref('VmwareDistributedVirtualSwitch', group.dvs!))
  checkPortgroupSpec(spec, config.type)
  const type = spec.type ?? config.type
  if (type !== config.type && call.store.list(dvPortKind, 'portgroup', group.id).some((port) => port.connectee))
    throw new Fault('DvsFault', {}, `The binding of port group ${group.name} cannot be changed while ports are in use.`)
  call.store.update(networkKind, group.id, {
    portgroupConfig: {
      ...config,
      ...configChanges(spec, config),
      type,
      autoExpand: type === 'earlyBinding' ? (spec.autoExpand ?? config.autoExpand ?? true) : false,
      ...(spec.defaultPortConfig
        ? {
            defaultPortConfig: mergeSetting(
              config.defaultPortConfig,
              spec.defaultPortConfig,
              dvs.config.defaultPortConfig,
            ),
          }
        : {}),
      configVersion: String(Number(config.configVersion ?? 0) + 1),
    },
  })
  if (type === 'ephemeral' && config.type !== 'ephemeral') resize(call, group, 0)
  else if (spec.numPorts !== undefined && !config.uplink) resize(call, group, spec.numPorts)
  call.post(
    'DVPortgroupReconfiguredEvent',
    { net: group.id },
    { configSpec: { ...spec, _typeName: 'DVPortgroupConfigSpec' } },
  )
  if (spec.name !== undefined) rename(call, group.id, spec.name)
}

/** Adds ports or takes free ones away, the newest first; DvsFault when too many are in use. */
function resize(call: Call, group: NetworkState, count: number): void {
  const ports = call.store.list(dvPortKind, 'portgroup', group.id)
  if (count > ports.length) insertPorts(call, group.dvs!, { portgroup: group.id, count: count - ports.length })
  const free = ports.filter((port) => !port.connectee).reverse()
  const surplus = ports.length - count
  if (surplus > free.length)
    throw new Fault(
      'ResourceInUse',
      { type: 'DistributedVirtualPort', name: group.name },
      `${surplus - free.length} ports of ${group.name} are in use.`,
    )
  for (const port of free.slice(0, Math.max(0, surplus))) call.store.remove(dvPortKind, port.id)
}

/** Renames a port group and posts DVPortgroupRenamedEvent; DuplicateName, InvalidName. */
function rename(call: Call, id: string, newName: string): void {
  const group = call.get(networkKind, ref('DistributedVirtualPortgroup', id))
  const name = storedName(newName)
  if (name === group.name) return
  assertFree(call, { id: group.dvs! }, name, id)
  call.store.update(networkKind, id, { name })
  call.post('DVPortgroupRenamedEvent', { net: id }, { oldName: group.name, newName: name })
}

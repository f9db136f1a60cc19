import type { DVSConfigSpec, VMwareDVSConfigInfo, VMwareDVSConfigSpec } from '../../generated/vim25.ts'
import { type Call, invalidArgument } from '../../kernel/call.ts'
import { Fault } from '../../kernel/fault.ts'
import { type Ref, ref } from '../../kernel/managed.ts'
import type { TaskKind } from '../../kernel/task.ts'
import { followParent, insertPorts, mergeSetting } from '../dv-portgroup/index.ts'
import { assertNameFree, type DvsState, dvPortKind, dvsKind, networkKind, storedName } from '../inventory/index.ts'
import { checkSwitchSpec, plainChanges } from './create.ts'
import { dvsOf } from './dvs-of.ts'
import { editHost, joinHost, leaveHost, syncProxySwitch } from './member.ts'
import { alignUplinkPorts, policyNames } from './uplinks.ts'

type Spec = DVSConfigSpec & VMwareDVSConfigSpec
type Config = DvsState['config']

export const reconfigureDvs: TaskKind<{ dvs: Ref; spec: Spec }> = {
  name: 'dvs.reconfigure',
  descriptionId: 'dvs.VmwareDistributedVirtualSwitch.reconfigure',
  begin({ dvs, spec }, call) {
    const { config } = call.get(dvsKind, dvs)
    if (spec.configVersion !== undefined && spec.configVersion !== config.configVersion)
      throw new Fault('ConcurrentAccess')
    call.claim(dvs.value)
    return undefined
  },
  finish({ dvs, spec }, call) {
    checkSwitchSpec(spec)
    changeConfig(call, dvs.value, spec)
    changeHosts(call, dvs.value, spec)
    call.post(
      'DvsReconfiguredEvent',
      { dvs: dvs.value },
      {
        configSpec: { ...spec, _typeName: spec._typeName ?? 'DVSConfigSpec' },
      },
    )
    if (spec.name !== undefined) rename(call, dvs.value, spec.name)
  },
}

function changeConfig(call: Call, id: string, spec: Spec): void {
  const dvs = dvsOf(call, id)
  const { config } = dvs
  const changed: Config = {
    ...config,
    ...plainChanges(spec, config),
    _typeName: config._typeName,
    configVersion: String(Number(config.configVersion) + 1),
    ...(spec.policy ? { policy: { ...config.policy, ...spec.policy } } : {}),
    ...(spec.pvlanConfigSpec ? { pvlanConfig: changedPvlans(config, spec) } : {}),
    ...(spec.vspanConfigSpec ? { vspanSession: changedSessions(call, config, spec) } : {}),
    ...(spec.uplinkPortgroup ? { uplinkPortgroup: knownGroups(call, id, spec.uplinkPortgroup) } : {}),
    ...(spec.uplinkPortPolicy ? { uplinkPortPolicy: spec.uplinkPortPolicy } : {}),
    defaultPortConfig: withNewUplinks(
      mergeSetting(config.defaultPortConfig, spec.defaultPortConfig, undefined),
      config.uplinkPortPolicy,
      spec.uplinkPortPolicy,
    ),
  }
  call.store.update(dvsKind, id, { config: changed })
  if (spec.uplinkPortPolicy) alignUplinkPorts(call, dvsOf(call, id))
  if (changed.defaultPortConfig !== config.defaultPortConfig) updateGroups(call, id, changed.defaultPortConfig)
  changeStandalonePorts(call, id, spec)
  if (spec.uplinkPortPolicy || spec.maxMtu !== undefined)
    for (const member of dvsOf(call, id).members)
      if (member.config.host) syncProxySwitch(call, id, member.config.host.value)
}

function updateGroups(call: Call, dvs: string, setting: VMwareDVSConfigInfo['defaultPortConfig']): void {
  for (const group of call.store.list(networkKind, 'dvs', dvs)) {
    const config = group.portgroupConfig
    if (!config?.defaultPortConfig) continue
    call.store.update(networkKind, group.id, {
      portgroupConfig: { ...config, defaultPortConfig: followParent(config.defaultPortConfig, setting) },
    })
  }
}

/** A teaming order that names all uplinks keeps naming all of them. */
function withNewUplinks(
  setting: VMwareDVSConfigInfo['defaultPortConfig'],
  before: VMwareDVSConfigInfo['uplinkPortPolicy'],
  after: VMwareDVSConfigInfo['uplinkPortPolicy'] | undefined,
): VMwareDVSConfigInfo['defaultPortConfig'] {
  const { uplinkTeamingPolicy } = setting as {
    uplinkTeamingPolicy?: { uplinkPortOrder?: { activeUplinkPort?: string[] } }
  }
  const order = uplinkTeamingPolicy?.uplinkPortOrder
  if (!after || order?.activeUplinkPort?.join('\n') !== policyNames(before).join('\n')) return setting
  return {
    ...setting,
    uplinkTeamingPolicy: {
      ...uplinkTeamingPolicy,
      uplinkPortOrder: { ...order, activeUplinkPort: [...policyNames(after)] },
    },
  } as VMwareDVSConfigInfo['defaultPortConfig']
}

function knownGroups(call: Call, dvs: string, groups: readonly Ref[]): Ref[] {
  for (const group of groups) if (call.store.get(networkKind, group.value)?.dvs !== dvs) throw new Fault('NotFound')
  return groups.map((group) => ref('DistributedVirtualPortgroup', group.value))
}

function changeStandalonePorts(call: Call, dvs: string, spec: Spec): void {
  const { store } = call
  const { maxPorts } = dvsOf(call, dvs).config
  if (spec.numStandalonePorts !== undefined) {
    const ports = store.list(dvPortKind, 'standalone', dvs)
    insertPorts(call, dvs, { count: Math.max(0, spec.numStandalonePorts - ports.length) })
    const surplus = ports.length - spec.numStandalonePorts
    const free = ports.filter((port) => !port.connectee).reverse()
    if (surplus > free.length) throw new Fault('ResourceInUse', { type: 'DistributedVirtualPort', name: dvs })
    for (const port of free.slice(0, Math.max(0, surplus))) store.remove(dvPortKind, port.id)
  }
  if (store.ids(dvPortKind, 'dvs', dvs).size > maxPorts)
    throw new Fault('LimitExceeded', { property: 'maxPorts', limit: maxPorts })
}

function changeHosts(call: Call, dvs: string, spec: Spec): void {
  const actions: Record<string, typeof joinHost> = {
    add: joinHost,
    edit: editHost,
    remove: (inner, id, member) => leaveHost(inner, id, member.host.value),
  }
  spec.host?.forEach((member, i) => {
    const action = actions[member.operation]
    if (!action) throw invalidArgument(`spec.host[${i}].operation`)
    action(call, dvs, member)
  })
}

function rename(call: Call, id: string, newName: string): void {
  const dvs = dvsOf(call, id)
  const name = storedName(newName)
  if (name === dvs.name) return
  assertNameFree(call, dvs.parent ?? '', name, id)
  call.store.update(dvsKind, id, { name })
  call.post('DvsRenamedEvent', { dvs: id }, { oldName: dvs.name, newName: name })
  for (const member of dvs.members) if (member.config.host) syncProxySwitch(call, id, member.config.host.value)
}

function changedPvlans(config: Config, { pvlanConfigSpec = [] }: Spec): VMwareDVSConfigInfo['pvlanConfig'] {
  let entries = [...(config.pvlanConfig ?? [])]
  pvlanConfigSpec.forEach(({ operation, pvlanEntry }, i) => {
    const isIt = (entry: typeof pvlanEntry) =>
      entry.primaryVlanId === pvlanEntry.primaryVlanId && entry.secondaryVlanId === pvlanEntry.secondaryVlanId
    const isKnown = entries.some(isIt)
    if (operation === 'add') {
      if (isKnown) throw new Fault('AlreadyExists', { name: String(pvlanEntry.secondaryVlanId) })
      entries.push(pvlanEntry)
    } else if (!isKnown) throw new Fault('NotFound')
    else if (operation === 'remove') entries = entries.filter((entry) => !isIt(entry))
    else if (operation === 'edit') entries = entries.map((entry) => (isIt(entry) ? pvlanEntry : entry))
    else throw invalidArgument(`spec.pvlanConfigSpec[${i}].operation`)
  })
  return entries
}

function changedSessions(
  call: Call,
  config: Config,
  { vspanConfigSpec = [] }: Spec,
): VMwareDVSConfigInfo['vspanSession'] {
  let sessions = [...(config.vspanSession ?? [])]
  vspanConfigSpec.forEach(({ operation, vspanSession }, i) => {
    const isKnown = sessions.some((session) => session.key === vspanSession.key)
    if (operation === 'add') {
      if (sessions.some((session) => session.name === vspanSession.name))
        throw new Fault('AlreadyExists', { name: vspanSession.name ?? '' })
      sessions.push({ ...vspanSession, key: call.random.uuid() })
    } else if (!isKnown) throw new Fault('NotFound')
    else if (operation === 'remove') sessions = sessions.filter((session) => session.key !== vspanSession.key)
    else if (operation === 'edit')
      sessions = sessions.map((session) =>
        session.key === vspanSession.key ? { ...session, ...vspanSession } : session,
      )
    else throw invalidArgument(`spec.vspanConfigSpec[${i}].operation`)
  })
  return sessions
}

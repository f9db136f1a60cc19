import type { DistributedVirtualSwitchPortCriteria, DVPortConfigSpec } from '../../generated/vim25.ts'
import { type Call, invalidArgument } from '../../kernel/call.ts'
import { Fault } from '../../kernel/fault.ts'
import type { Ref } from '../../kernel/managed.ts'
import { vim, vimRead } from '../../kernel/operation.ts'
import type { TaskKind } from '../../kernel/task.ts'
import { type DvPortState, dvPortKind, dvsKind, networkKind } from '../inventory/index.ts'
import { checkSetting } from './create.ts'
import { hostOfPort, isActive, isConnected, portView, vlanRanges } from './port-view.ts'
import { insertPorts } from './ports.ts'
import { mergeSetting } from './setting.ts'

/** Ports of a switch that fit all the criteria given, in the order of their making. */
function portsThatFit(call: Call, dvs: Ref, criteria: DistributedVirtualSwitchPortCriteria = {}): DvPortState[] {
  const { store } = call
  const { id } = call.get(dvsKind, dvs)
  const { connected, active, uplinkPort, nsxPort, portgroupKey, portKey, host } = criteria
  const inside = criteria.inside ?? true
  const configOf = (port: DvPortState) =>
    port.portgroup === undefined ? undefined : store.get(networkKind, port.portgroup)?.portgroupConfig
  const isOn = (port: DvPortState) => host!.some((one) => one.value === hostOfPort(store, port))
  const tests: ((port: DvPortState) => boolean)[] = []
  if (portKey?.length) tests.push((port) => portKey.includes(port.key))
  if (portgroupKey?.length) tests.push((port) => portgroupKey.includes(port.portgroup ?? '') === inside)
  if (connected !== undefined) tests.push((port) => isConnected(store, port) === connected)
  // Clients leave `active` at false when they ask for connected ports: only true narrows the choice, as its description says.
  if (active) tests.push((port) => isActive(store, port))
  if (uplinkPort !== undefined) tests.push((port) => (configOf(port)?.uplink ?? false) === uplinkPort)
  if (nsxPort !== undefined) tests.push((port) => (configOf(port)?.backingType === 'nsx') === nsxPort)
  if (host?.length) tests.push(isOn)
  return store.list(dvPortKind, 'dvs', id).filter((port) => tests.every((test) => test(port)))
}

function portOf(call: Call, dvs: string, key: string | undefined): DvPortState {
  const port = call.store.get(dvPortKind, `${dvs}/${key}`)
  if (!port) throw new Fault('NotFound')
  return port
}

const reconfigurePorts: TaskKind<{ dvs: Ref; specs: DVPortConfigSpec[] }> = {
  name: 'dv-port.reconfigure',
  descriptionId: 'dvs.VmwareDistributedVirtualSwitch.reconfigurePort',
  finish({ dvs, specs }, call) {
    const made: string[] = []
    const changed: string[] = []
    const removed: string[] = []
    specs.forEach((spec, i) => {
      checkSetting(spec.setting, `port[${i}].setting`)
      if (spec.operation === 'add') made.push(addPort(call, dvs.value, spec))
      else if (spec.operation === 'edit') changed.push(editPort(call, dvs.value, spec))
      else if (spec.operation === 'remove') removed.push(removePort(call, dvs.value, spec))
      else throw invalidArgument(`port[${i}].operation`)
    })
    if (made.length) call.post('DvsPortCreatedEvent', { dvs: dvs.value }, { portKey: made })
    if (changed.length) call.post('DvsPortReconfiguredEvent', { dvs: dvs.value }, { portKey: changed })
    if (removed.length) call.post('DvsPortDeletedEvent', { dvs: dvs.value }, { portKey: removed })
  },
}

function parentSetting(call: Call, port: DvPortState) {
  const group = port.portgroup === undefined ? undefined : call.store.get(networkKind, port.portgroup)
  return group?.portgroupConfig?.defaultPortConfig ?? call.store.get(dvsKind, port.dvs)!.config.defaultPortConfig
}

function addPort(call: Call, dvs: string, spec: DVPortConfigSpec): string {
  const [port] = insertPorts(call, dvs, { count: 1 })
  editPort(call, dvs, { ...spec, key: port!.key, configVersion: undefined })
  return port!.key
}

function editPort(call: Call, dvs: string, spec: DVPortConfigSpec): string {
  const port = portOf(call, dvs, spec.key)
  if (spec.configVersion !== undefined && spec.configVersion !== String(port.configVersion))
    throw new Fault('ConcurrentAccess')
  call.store.update(dvPortKind, port.id, {
    ...(spec.name === undefined ? {} : { name: spec.name }),
    ...(spec.description === undefined ? {} : { description: spec.description }),
    ...(spec.setting ? { setting: mergeSetting(port.setting, spec.setting, parentSetting(call, port)) } : {}),
    configVersion: port.configVersion + 1,
  })
  return port.key
}

function removePort(call: Call, dvs: string, spec: DVPortConfigSpec): string {
  const port = portOf(call, dvs, spec.key)
  if (isConnected(call.store, port))
    throw new Fault('ResourceInUse', { type: 'DistributedVirtualPort', name: port.key })
  if (port.portgroup !== undefined) throw new Fault('DvsFault', {}, `Port ${port.key} belongs to a port group.`)
  call.store.remove(dvPortKind, port.id)
  return port.key
}

const movePorts: TaskKind<{ dvs: Ref; keys: string[]; group: string | undefined }> = {
  name: 'dv-port.move',
  descriptionId: 'dvs.VmwareDistributedVirtualSwitch.movePort',
  finish({ dvs, keys, group }, call) {
    const target = group === undefined ? undefined : call.store.get(networkKind, group)
    if (group !== undefined && target?.dvs !== dvs.value) throw new Fault('NotFound')
    if (target?.portgroupConfig?.uplink) throw new Fault('DvsFault', {}, 'Ports cannot be moved into the uplink group.')
    for (const key of keys) {
      const port = portOf(call, dvs.value, key)
      const source = port.portgroup === undefined ? undefined : call.store.get(networkKind, port.portgroup)
      const isFixed = source?.portgroupConfig?.uplink || source?.portgroupConfig?.type === 'ephemeral'
      // The NIC's backing names the port's group: a connected port would leave it behind.
      if (isFixed || isConnected(call.store, port)) throw new Fault('DvsFault', {}, `Port ${key} cannot be moved.`)
      call.store.update(dvPortKind, port.id, { portgroup: group })
    }
    call.post('DvsPortReconfiguredEvent', { dvs: dvs.value }, { portKey: keys })
  },
}

export const portTasks = [reconfigurePorts, movePorts]

export const portOperations = [
  vimRead('FetchDVPorts', {
    handle: (self, { criteria }, call) => portsThatFit(call, self, criteria).map((port) => portView(call.store, port)),
  }),
  vimRead('FetchDVPortKeys', {
    handle: (self, { criteria }, call) => portsThatFit(call, self, criteria).map((port) => port.key),
  }),
  vimRead('QueryUsedVlanIdInDvs', {
    handle: (self, _args, call) => {
      const { id } = call.get(dvsKind, self)
      const used = new Set<number>()
      for (const { portgroupConfig } of call.store.list(networkKind, 'dvs', id)) {
        if (portgroupConfig?.uplink) continue
        const { vlan } = (portgroupConfig?.defaultPortConfig ?? {}) as { vlan?: unknown }
        for (const { start, end } of vlanRanges(vlan)) for (let n = start; n <= end; n++) used.add(n)
      }
      used.delete(0)
      return [...used].sort((a, b) => a - b)
    },
  }),
  vim('RefreshDVPortState', {
    handle: (self, { portKeys }, call) => {
      const { id } = call.get(dvsKind, self)
      for (const key of portKeys ?? []) portOf(call, id, key)
    },
  }),
  vim('ReconfigureDVPort_Task', {
    handle: (self, { port }, call) => call.startTask(reconfigurePorts, self, { dvs: self, specs: [...port] }),
  }),
  vim('MoveDVPort_Task', {
    handle: (self, { portKey, destinationPortgroupKey }, call) =>
      call.startTask(movePorts, self, { dvs: self, keys: [...portKey], group: destinationPortgroupKey }),
  }),
]

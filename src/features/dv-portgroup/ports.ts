import type { DistributedVirtualSwitchPortConnection } from '../../generated/vim25.ts'
import type { Call } from '../../kernel/call.ts'
import { Fault } from '../../kernel/fault.ts'
import { ref } from '../../kernel/managed.ts'
import {
  type DvPortConnectee,
  type DvPortState,
  dvPortKind,
  dvsKind,
  type NetworkState,
  networkKind,
} from '../inventory/index.ts'

/** Ports that an elastic group grows by when all are taken. Source: vSphere Networking, static binding, elastic port allocation. */
const GROWTH = 8

interface NewPorts {
  /** Id of the group; unset: standalone ports. */
  portgroup?: string | undefined
  count: number
  proxyHost?: string | undefined
  names?: readonly string[]
}

/** Adds ports to a switch, numbered on; returns them. No event. */
export function insertPorts(call: Call, dvs: string, { portgroup, count, proxyHost, names }: NewPorts): DvPortState[] {
  const { store } = call
  const { nextPort } = call.get(dvsKind, ref('VmwareDistributedVirtualSwitch', dvs))
  const lastStatusChange = call.clock.stamp()
  const ports: DvPortState[] = []
  for (let i = 0; i < count; i++) {
    const key = String(nextPort + i)
    const port: DvPortState = {
      id: `${dvs}/${key}`,
      dvs,
      key,
      ...(portgroup === undefined ? {} : { portgroup }),
      ...(proxyHost === undefined ? {} : { proxyHost }),
      ...(names?.[i] === undefined ? {} : { name: names[i] }),
      configVersion: 0,
      lastStatusChange,
    }
    ports.push(store.insert(dvPortKind, port))
  }
  if (count > 0) store.update(dvsKind, dvs, { nextPort: nextPort + count })
  return ports
}

export interface PortWish {
  /** Of the switch; either form of it that the API has. */
  readonly switchUuid: string
  readonly portgroupKey?: string | undefined
  /** A port that the caller chose. */
  readonly portKey?: string | undefined
  readonly connectee: DvPortConnectee
  /** The NIC is (about to be) running: ports of ephemeral and late binding groups are given out then, not before. */
  readonly isRunning: boolean
}

/**
 * Gives a NIC its port: the chosen one, a free one of the group, or a new one where the group may grow. The answer names the port and its
 * cookie; both are left out where the group's ports are given out at power on. NotFound: no such switch, group or port; ResourceInUse:
 * the port is taken; ResourceNotAvailable: no free port.
 */
export function allocatePort(call: Call, wish: PortWish): DistributedVirtualSwitchPortConnection {
  const { store } = call
  const dvs = store.first(dvsKind, 'uuid', wish.switchUuid.toLowerCase())
  const chosen = wish.portKey !== undefined && dvs ? store.get(dvPortKind, `${dvs.id}/${wish.portKey}`) : undefined
  const groupId = wish.portgroupKey ?? chosen?.portgroup
  const group = groupId === undefined ? undefined : store.get(networkKind, groupId)
  // Switches of one uuid exist in different datacenters of the small default inventory: the group says which.
  const switchId = group?.dvs ?? dvs?.id
  if (!switchId || (groupId !== undefined && !group)) throw new Fault('NotFound')
  const config = group?.portgroupConfig
  if (wish.portKey !== undefined) {
    const port = store.get(dvPortKind, `${switchId}/${wish.portKey}`)
    if (!port || (group && port.portgroup !== group.id)) throw new Fault('NotFound')
    if (port.connectee && !isSame(port.connectee, wish.connectee))
      throw new Fault('ResourceInUse', { type: 'DistributedVirtualPort', name: port.key })
    return connect(call, port, wish)
  }
  if (!group) throw new Fault('NotFound')
  const connection = { switchUuid: wish.switchUuid, portgroupKey: group.id }
  if (config?.type !== 'earlyBinding' && !wish.isRunning) return connection
  return connect(call, freePort(call, switchId, group), wish)
}

const isSame = (a: DvPortConnectee, b: DvPortConnectee) => a.entity === b.entity && a.nicKey === b.nicKey

function freePort(call: Call, dvs: string, group: NetworkState): DvPortState {
  const free = call.store.first(dvPortKind, 'free', group.id)
  const config = group.portgroupConfig
  if (config?.type === 'ephemeral') return insertPorts(call, dvs, { portgroup: group.id, count: 1 })[0]!
  if (free) return free
  if (config?.autoExpand) return insertPorts(call, dvs, { portgroup: group.id, count: GROWTH })[0]!
  throw new Fault('ResourceNotAvailable', {
    containerType: 'DistributedVirtualPortgroup',
    containerName: group.name,
    type: 'DistributedVirtualPort',
  })
}

function connect(call: Call, port: DvPortState, wish: PortWish): DistributedVirtualSwitchPortConnection {
  const connectionCookie =
    port.connectee && port.connectionCookie ? port.connectionCookie : call.random.integer(2 ** 31 - 1)
  call.store.update(dvPortKind, port.id, {
    connectee: wish.connectee,
    connectionCookie,
    lastStatusChange: call.clock.stamp(),
  })
  return {
    switchUuid: wish.switchUuid,
    ...(port.portgroup === undefined ? {} : { portgroupKey: port.portgroup }),
    portKey: port.key,
    connectionCookie,
  }
}

/** Frees the port that a NIC leaves; a port of an ephemeral group goes away. Nothing happens when somebody else has it. */
export function freeConnectedPort(
  call: Call,
  port: DistributedVirtualSwitchPortConnection,
  connectee: Pick<DvPortConnectee, 'entity' | 'nicKey'>,
): void {
  if (port.portKey === undefined) return
  const { store } = call
  const dvs =
    (port.portgroupKey && store.get(networkKind, port.portgroupKey)?.dvs) ||
    store.first(dvsKind, 'uuid', port.switchUuid.toLowerCase())?.id
  const held = store.get(dvPortKind, `${dvs}/${port.portKey}`)
  if (!held?.connectee || held.connectee.entity !== connectee.entity || held.connectee.nicKey !== connectee.nicKey)
    return
  release(call, held)
}

/** Frees every port that an entity (VM or host) is connected to. */
export function freePortsOf(call: Call, entity: string): void {
  for (const port of call.store.list(dvPortKind, 'connectee', entity)) release(call, port)
}

function release(call: Call, port: DvPortState): void {
  const { store } = call
  const config = port.portgroup === undefined ? undefined : store.get(networkKind, port.portgroup)?.portgroupConfig
  if (config?.type === 'ephemeral') {
    store.remove(dvPortKind, port.id)
    return
  }
  const isReset = config?.policy.portConfigResetAtDisconnect
  store.update(dvPortKind, port.id, {
    connectee: undefined,
    connectionCookie: undefined,
    lastStatusChange: call.clock.stamp(),
    ...(isReset && port.setting ? { setting: undefined } : {}),
  })
}

import type {
  HostNetworkPolicy,
  HostPortGroup,
  HostPortGroupSpec,
  HostVirtualSwitch,
  HostVirtualSwitchSpec,
} from '../../generated/vim25.ts'
import { invalidArgument } from '../../kernel/call.ts'
import { Fault } from '../../kernel/fault.ts'
import { loadFixture } from '../../spec/fixture.ts'
import { isA } from '../../spec/typed.ts'
import { networkKind, storedName, vmKind } from '../inventory/index.ts'
import { type HostNetwork, refused } from './change.ts'

interface Content {
  readonly newPortgroupPolicy: HostNetworkPolicy
  readonly newVswitchSpec: HostVirtualSwitchSpec & { policy: HostNetworkPolicy }
}
const content = (): Content => loadFixture('host/network.json')

const switchKey = (name: string) => `key-vim.host.VirtualSwitch-${name}`
const groupKey = (name: string) => `key-vim.host.PortGroup-${name}`
const pnicKey = (device: string) => `key-vim.host.PhysicalNic-${device}`

/** Ports that a standard switch has in all, and those that it keeps for itself. */
const NUM_PORTS = 7680
const RESERVED_PORTS = 8

type Tree = Record<string, unknown>
/** What is given laid over what is there, part by part; lists are replaced. */
function overlay<T>(base: T, given: unknown): T {
  if (given === undefined) return base
  const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value)
  if (!isTree(base) || !isTree(given)) return given as T
  const merged: Tree = { ...base }
  for (const [field, value] of Object.entries(given)) merged[field] = overlay(merged[field], value)
  return merged as T
}

function nicsOf(spec: HostVirtualSwitchSpec): readonly string[] {
  const { bridge } = spec
  if (isA(bridge, 'HostVirtualSwitchBondBridge')) return bridge.nicDevice
  if (isA(bridge, 'HostVirtualSwitchSimpleBridge')) return [bridge.nicDevice]
  return []
}

/** A NIC serves one switch at a time: ResourceInUse; what the host does not have: HostConfigFault. */
function assertNicsFree({ network }: HostNetwork, name: string, nics: readonly string[]): void {
  for (const device of nics) {
    if (!network.pnic?.some((pnic) => pnic.device === device)) throw refused(`There is no physical NIC ${device}.`)
    const isTaken =
      network.vswitch?.some((other) => other.name !== name && other.pnic?.includes(pnicKey(device))) ||
      network.proxySwitch?.some((proxy) => proxy.pnic?.includes(pnicKey(device)))
    if (isTaken) throw new Fault('ResourceInUse', { type: 'PhysicalNic', name: device })
  }
}

function makeSwitch(name: string, spec: HostVirtualSwitchSpec, portgroup: string[]): HostVirtualSwitch {
  const nics = nicsOf(spec)
  const order = spec.policy?.nicTeaming?.nicOrder
  const named = new Set([...(order?.activeNic ?? []), ...(order?.standbyNic ?? [])])
  // An order that names NICs which the switch does not have says nothing.
  const isGiven = order !== undefined && [...named].every((nic) => nics.includes(nic))
  const nicTeaming = { ...spec.policy?.nicTeaming, nicOrder: isGiven ? order : { activeNic: [...nics] } }
  return {
    name,
    key: switchKey(name),
    numPorts: NUM_PORTS,
    numPortsAvailable: NUM_PORTS - RESERVED_PORTS,
    mtu: spec.mtu,
    portgroup,
    pnic: nics.map(pnicKey),
    spec: { ...spec, policy: { ...spec.policy, nicTeaming } },
  }
}

export function addSwitch(on: HostNetwork, name: string, spec: HostVirtualSwitchSpec | undefined): void {
  const { network } = on
  if (name.trim() === '' || name.length > 32) throw refused(`'${name}' is no name of a virtual switch.`)
  if (network.vswitch?.some((one) => one.name === name)) throw new Fault('AlreadyExists', { name })
  const { nicOrder: _, ...nicTeaming } = content().newVswitchSpec.policy.nicTeaming!
  const base = { ...content().newVswitchSpec, policy: { ...content().newVswitchSpec.policy, nicTeaming } }
  const whole = overlay<HostVirtualSwitchSpec>(base, spec)
  assertNicsFree(on, name, nicsOf(whole))
  on.network = { ...network, vswitch: [...(network.vswitch ?? []), makeSwitch(name, whole, [])] }
}

export function updateSwitch(on: HostNetwork, name: string, spec: HostVirtualSwitchSpec): void {
  const { network } = on
  const old = network.vswitch?.find((one) => one.name === name)
  if (!old) throw new Fault('NotFound')
  // Without a bridge the switch has no physical NICs from now on.
  const { bridge: _, ...rest } = old.spec
  const whole = overlay<HostVirtualSwitchSpec>(rest, spec)
  assertNicsFree(on, name, nicsOf(whole))
  const changed = makeSwitch(name, whole, old.portgroup ?? [])
  on.network = {
    ...network,
    vswitch: network.vswitch?.map((one) => (one === old ? changed : one)),
    portgroup: network.portgroup?.map((group) =>
      group.vswitch === old.key
        ? { ...group, computedPolicy: overlay(changed.spec.policy!, group.spec.policy) }
        : group,
    ),
  }
}

export function removeSwitch(on: HostNetwork, name: string): void {
  const old = on.network.vswitch?.find((one) => one.name === name)
  if (!old) throw new Fault('NotFound')
  for (const group of on.network.portgroup ?? []) if (group.vswitch === old.key) assertGroupUnused(on, group.spec.name)
  on.network = {
    ...on.network,
    vswitch: on.network.vswitch?.filter((one) => one !== old),
    portgroup: on.network.portgroup?.filter((group) => group.vswitch !== old.key),
  }
}

/** ResourceInUse while a VM of this host or a vmkernel adapter is on the port group. */
function assertGroupUnused({ call, host, network }: HostNetwork, name: string): void {
  const fault = new Fault('ResourceInUse', { type: 'HostPortGroup', name })
  if (network.vnic?.some((vnic) => vnic.portgroup === name)) throw fault
  for (const id of host.networks) {
    if (call.store.get(networkKind, id)?.name !== storedName(name)) continue
    for (const vm of call.store.list(vmKind, 'network', id)) if (vm.runtime.host.value === host.id) throw fault
  }
}

function checkGroup(on: HostNetwork, spec: HostPortGroupSpec): HostVirtualSwitch {
  if (spec.name.trim() === '') throw invalidArgument('portgrp.name')
  if (!Number.isInteger(spec.vlanId) || spec.vlanId < 0 || spec.vlanId > 4095) throw invalidArgument('portgrp.vlanId')
  const vswitch = on.network.vswitch?.find((one) => one.name === spec.vswitchName)
  if (!vswitch) throw new Fault('NotFound')
  return vswitch
}

function makeGroup(spec: HostPortGroupSpec, vswitch: HostVirtualSwitch, old?: HostPortGroup): HostPortGroup {
  const whole = { ...spec, policy: overlay(content().newPortgroupPolicy, spec.policy) }
  return {
    key: groupKey(spec.name),
    ...(old?.port ? { port: old.port } : {}),
    vswitch: vswitch.key,
    computedPolicy: overlay(vswitch.spec.policy!, whole.policy),
    spec: whole,
  }
}

/** Every switch names the port groups that it has. */
function withGroups(on: HostNetwork, portgroup: HostPortGroup[]): void {
  on.network = {
    ...on.network,
    portgroup,
    vswitch: on.network.vswitch?.map((vswitch) => {
      const keys = portgroup.filter((group) => group.vswitch === vswitch.key).flatMap((group) => group.key ?? [])
      return keys.join('\n') === (vswitch.portgroup ?? []).join('\n') ? vswitch : { ...vswitch, portgroup: keys }
    }),
  }
}

export function addGroup(on: HostNetwork, spec: HostPortGroupSpec): void {
  const vswitch = checkGroup(on, spec)
  const groups = on.network.portgroup ?? []
  if (groups.some((group) => group.spec.name === spec.name)) throw new Fault('AlreadyExists', { name: spec.name })
  withGroups(on, [...groups, makeGroup(spec, vswitch)])
}

export function updateGroup(on: HostNetwork, name: string, spec: HostPortGroupSpec): void {
  const groups = on.network.portgroup ?? []
  const old = groups.find((group) => group.spec.name === name)
  if (!old) throw new Fault('NotFound')
  const vswitch = checkGroup(on, spec)
  if (spec.name !== name && groups.some((group) => group.spec.name === spec.name))
    throw new Fault('AlreadyExists', { name: spec.name })
  withGroups(
    on,
    groups.map((group) => (group === old ? makeGroup(spec, vswitch, old) : group)),
  )
  if (spec.name === name) return
  const vnic = on.network.vnic?.map((one) =>
    one.portgroup === name ? { ...one, portgroup: spec.name, spec: { ...one.spec, portgroup: spec.name } } : one,
  )
  on.network = { ...on.network, vnic }
}

export function removeGroup(on: HostNetwork, name: string): void {
  const groups = on.network.portgroup ?? []
  if (!groups.some((group) => group.spec.name === name)) throw new Fault('NotFound')
  assertGroupUnused(on, name)
  withGroups(
    on,
    groups.filter((group) => group.spec.name !== name),
  )
}

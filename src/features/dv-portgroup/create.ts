import type { DVPortgroupConfigInfo, DVPortgroupConfigSpec, DVPortSetting } from '../../generated/vim25.ts'
import { type Call, invalidArgument } from '../../kernel/call.ts'
import { Fault } from '../../kernel/fault.ts'
import { ref } from '../../kernel/managed.ts'
import { isA } from '../../spec/typed.ts'
import { type DvsState, dvsKind, type NetworkState, networkKind, storedName } from '../inventory/index.ts'
import { datacenterOf, networkNamed } from '../network/index.ts'
import { dvsContent } from './content.ts'
import { insertPorts } from './ports.ts'
import { inheritedSetting, mergeSetting } from './setting.ts'

/** Ports of a static group whose spec names no number. */
const DEFAULT_PORTS = 8

/**
 * Makes a distributed port group with its ports and posts DVPortgroupCreatedEvent. `dvs` is the switch's id; `uplink` makes the group of
 * the hosts' uplinks. DuplicateName, InvalidName, InvalidArgument.
 */
export function createPortgroup(
  call: Call,
  dvs: string,
  spec: DVPortgroupConfigSpec,
  options: { id?: string | undefined; uplink?: boolean } = {},
): NetworkState {
  const dvSwitch = call.get(dvsKind, ref('VmwareDistributedVirtualSwitch', dvs))
  const name = storedName(spec.name ?? '')
  assertFree(call, dvSwitch, name)
  const content = options.uplink ? dvsContent().uplinkPortgroup : dvsContent().portgroup
  checkPortgroupSpec(spec, content.type)
  const type = spec.type ?? content.type
  const id = options.id ?? call.newId('dvportgroup')
  const group = call.store.insert(networkKind, {
    id,
    type: 'DistributedVirtualPortgroup',
    name,
    parent: dvSwitch.parent,
    dvs,
    portgroupConfig: {
      ...content,
      ...configChanges(spec, content),
      type,
      autoExpand: type === 'earlyBinding' ? (spec.autoExpand ?? content.autoExpand ?? true) : false,
      defaultPortConfig: newSetting(dvSwitch, spec.defaultPortConfig, options.uplink ?? false),
    },
  })
  const isNsx = spec.backingType === 'nsx'
  const count = options.uplink || type === 'ephemeral' ? 0 : (spec.numPorts ?? (isNsx ? 0 : DEFAULT_PORTS))
  insertPorts(call, dvs, { portgroup: id, count })
  call.post('DVPortgroupCreatedEvent', { net: id })
  return group
}

function newSetting(dvs: DvsState, given: DVPortSetting | undefined, isUplink: boolean): DVPortSetting {
  const inherited = inheritedSetting(dvs.config.defaultPortConfig)
  if (!isUplink) return mergeSetting(inherited, given, dvs.config.defaultPortConfig)
  const { defaultPortConfig } = dvsContent().uplinkPortgroup
  // Uplinks carry every VLAN; the rest is the switch's.
  const own = { ...inherited, vlan: (defaultPortConfig as { vlan?: unknown }).vlan } as DVPortSetting
  return mergeSetting(own, given, dvs.config.defaultPortConfig)
}

/** Names of networks and port groups are unique in their datacenter. */
export function assertFree(call: Call, dvs: Pick<DvsState, 'id'>, name: string, except?: string): void {
  const datacenter = datacenterOf(call, dvs.id)
  const holder = datacenter && networkNamed(call, datacenter.id, name)
  if (holder && holder.id !== except) throw new Fault('DuplicateName', { name, object: ref(holder.type, holder.id) })
}

const TYPES = ['earlyBinding', 'lateBinding', 'ephemeral']

/** InvalidArgument for what no port group can have. */
export function checkPortgroupSpec(spec: DVPortgroupConfigSpec, type: string): void {
  if (spec.type !== undefined && !TYPES.includes(spec.type)) throw invalidArgument('spec.type')
  if (spec.backingType !== undefined && !['standard', 'nsx'].includes(spec.backingType))
    throw invalidArgument('spec.backingType')
  if (spec.numPorts !== undefined && (spec.numPorts < 0 || spec.numPorts > 8192)) throw invalidArgument('spec.numPorts')
  if (spec.autoExpand && (spec.type ?? type) !== 'earlyBinding') throw invalidArgument('spec.autoExpand')
  checkSetting(spec.defaultPortConfig, 'spec.defaultPortConfig')
}

/** InvalidArgument for VLANs that do not exist. */
export function checkSetting(setting: DVPortSetting | undefined, path: string): void {
  const { vlan } = (setting ?? {}) as { vlan?: unknown }
  const isVlan = (id: number) => Number.isInteger(id) && id >= 0 && id <= 4094
  if (isA(vlan, 'VmwareDistributedVirtualSwitchVlanIdSpec') && !isVlan(vlan.vlanId))
    throw invalidArgument(`${path}.vlan.vlanId`)
  if (isA(vlan, 'VmwareDistributedVirtualSwitchTrunkVlanSpec')) {
    for (const { start, end } of vlan.vlanId ?? [])
      if (!isVlan(start) || !isVlan(end) || start > end) throw invalidArgument(`${path}.vlan.vlanId`)
  }
}

const PLAIN = [
  'description',
  'backingType',
  'portNameFormat',
  'scope',
  'vendorSpecificConfig',
  'vmVnicNetworkResourcePoolKey',
  'transportZoneUuid',
  'transportZoneName',
  'logicalSwitchUuid',
  'segmentId',
  'subnetId',
  'nsxConfig',
] as const satisfies readonly (keyof DVPortgroupConfigSpec)[]

/** What a spec changes of a configuration, without type, ports and settings. */
export function configChanges(spec: DVPortgroupConfigSpec, old: DVPortgroupConfigInfo): Partial<DVPortgroupConfigInfo> {
  const changes: Record<string, unknown> = {}
  for (const field of PLAIN) if (spec[field] !== undefined) changes[field] = spec[field]
  if (spec.policy) changes.policy = { ...old.policy, ...withoutUnset(spec.policy) }
  return changes
}

function withoutUnset<T extends object>(value: T): Partial<T> {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as Partial<T>
}

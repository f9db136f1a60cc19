import type {
  DistributedVirtualSwitchProductSpec,
  DVSConfigSpec,
  VMwareDVSConfigInfo,
  VMwareDVSConfigSpec,
  VMwareDVSPortSetting,
} from '../../generated/vim25.ts'
import { type Call, invalidArgument } from '../../kernel/call.ts'
import { nameOf } from '../../kernel/event-about.ts'
import { ref } from '../../kernel/managed.ts'
import { oid } from '../../kernel/random.ts'
import { checkSetting, createPortgroup, dvsContent, insertPorts, mergeSetting } from '../dv-portgroup/index.ts'
import { assertNameFree, type DvsState, dvsKind, storedName } from '../inventory/index.ts'
import { dvsOf } from './dvs-of.ts'
import { joinHost } from './member.ts'
import { policyNames } from './uplinks.ts'

export interface DvsOptions {
  /** Id of the network folder. */
  folder: string
  spec: DVSConfigSpec
  /** Version and name of the product; unset: the newest. */
  productInfo?: DistributedVirtualSwitchProductSpec | undefined
  id?: string | undefined
  uuid?: string | undefined
  /** Id of the uplink group, where the caller counts ids itself. */
  uplinkPortgroupId?: string | undefined
}

/**
 * Makes a distributed switch with its uplink group `<name>-DVUplinks-<n>` and lets the hosts of the spec join; posts DvsCreatedEvent,
 * DVPortgroupCreatedEvent and DvsHostJoinedEvent per host. DuplicateName, InvalidName, InvalidArgument, and the faults of hosts.
 */
export function createDvs(call: Call, options: DvsOptions): DvsState {
  const { spec, folder } = options
  const content = dvsContent()
  const name = storedName(spec.name ?? '')
  assertNameFree(call, folder, name)
  const productInfo = productFor(options.productInfo)
  checkSwitchSpec(spec)
  const id = options.id ?? call.newId('dvs')
  const policy = spec.uplinkPortPolicy ?? content.defaultConfig.uplinkPortPolicy
  call.store.insert(dvsKind, {
    id,
    name,
    parent: folder,
    uuid: options.uuid ?? newUuid(call, name),
    config: {
      ...content.defaultConfig,
      ...plainChanges(spec),
      _typeName: 'VMwareDVSConfigInfo',
      uuid: '',
      name,
      uplinkPortPolicy: policy,
      uplinkPortgroup: [],
      defaultPortConfig: mergeSetting(withUplinks(policyNames(policy)), spec.defaultPortConfig, undefined),
      productInfo,
      policy: { ...content.defaultConfig.policy, ...spec.policy },
      configVersion: '1',
      createTime: call.clock.stamp(),
    },
    capability: content.capability,
    members: [],
    networkResourcePools: [],
    nextPort: 0,
  })
  const parent = call.find(ref('Folder', folder))
  call.post('DvsCreatedEvent', { dvs: id }, { parent: { name: nameOf(parent), folder: parent.ref } })
  const uplinks = createPortgroup(
    call,
    id,
    { name: `${spec.name}-DVUplinks-${id.replace(/^\D*/, '')}` },
    { id: options.uplinkPortgroupId, uplink: true },
  )
  call.store.update(dvsKind, id, {
    config: {
      ...dvsOf(call, id).config,
      uplinkPortgroup: [ref('DistributedVirtualPortgroup', uplinks.id)],
    },
  })
  insertPorts(call, id, { count: spec.numStandalonePorts ?? 0 })
  for (const host of spec.host ?? []) joinHost(call, id, host)
  return dvsOf(call, id)
}

/** `50 2a 0c … -…`: pairs of hex digits, a hyphen in the middle. A drop-in's is made from the name. */
function newUuid(call: Call, name: string): string {
  if (call.settings.identity === 'vcsim') return oid(name)
  const pairs = call.random.bytes(16).toString('hex').match(/../g)!
  pairs[0] = '50'
  return `${pairs.slice(0, 8).join(' ')}-${pairs.slice(8).join(' ')}`
}

/** The product of the version that was asked for; InvalidArgument when there is none. */
export function productFor(wanted?: DistributedVirtualSwitchProductSpec): DistributedVirtualSwitchProductSpec {
  const { productSpecs } = dvsContent()
  if (!wanted?.version) return productSpecs.at(-1)!
  const found = productSpecs.find((product) => product.version === wanted.version)
  if (!found) throw invalidArgument('spec.productInfo.version')
  return found
}

/** The default settings with the switch's uplinks as the active ones. */
function withUplinks(names: readonly string[]): VMwareDVSPortSetting {
  const setting = dvsContent().defaultConfig.defaultPortConfig
  const order = setting.uplinkTeamingPolicy?.uplinkPortOrder
  if (!order || order.activeUplinkPort?.join('\n') === names.join('\n')) return setting
  return {
    ...setting,
    uplinkTeamingPolicy: {
      ...setting.uplinkTeamingPolicy!,
      uplinkPortOrder: { ...order, activeUplinkPort: [...names] },
    },
  }
}

/** Distributed ports that a vCenter has at most; its configuration maximum. */
export const MOST_PORTS = 60_000

/** InvalidArgument for what no switch can have. */
export function checkSwitchSpec(spec: DVSConfigSpec & VMwareDVSConfigSpec): void {
  if (spec.maxMtu !== undefined && (spec.maxMtu < 1280 || spec.maxMtu > 9190)) throw invalidArgument('spec.maxMtu')
  if (spec.numStandalonePorts !== undefined && !(spec.numStandalonePorts >= 0 && spec.numStandalonePorts <= MOST_PORTS))
    throw invalidArgument('spec.numStandalonePorts')
  if (spec.maxPorts !== undefined && spec.maxPorts < 0) throw invalidArgument('spec.maxPorts')
  if (spec.uplinkPortPolicy && policyNames(spec.uplinkPortPolicy).length > 32)
    throw invalidArgument('spec.uplinkPortPolicy')
  checkSetting(spec.defaultPortConfig, 'spec.defaultPortConfig')
}

const PLAIN = [
  'maxPorts',
  'extensionKey',
  'description',
  'vendorSpecificConfig',
  'contact',
  'switchIpAddress',
  'defaultProxySwitchMaxNumPorts',
  'networkResourceControlVersion',
  'maxMtu',
  'linkDiscoveryProtocolConfig',
  'ipfixConfig',
  'lacpApiVersion',
  'multicastFilteringMode',
  'networkOffloadSpecId',
  'networkOffloadConfig',
] as const satisfies readonly (keyof VMwareDVSConfigSpec)[]

/** Fields that a spec sets as they are; allocations of system traffic by their keys. */
export function plainChanges(
  spec: DVSConfigSpec & VMwareDVSConfigSpec,
  old: Pick<VMwareDVSConfigInfo, 'infrastructureTrafficResourceConfig'> = dvsContent().defaultConfig,
): Partial<VMwareDVSConfigInfo> {
  const changes: Record<string, unknown> = {}
  for (const field of PLAIN) if (spec[field] !== undefined) changes[field] = spec[field]
  const given = spec.infrastructureTrafficResourceConfig
  if (given?.length) {
    changes.infrastructureTrafficResourceConfig = (old.infrastructureTrafficResourceConfig ?? []).map((resource) => {
      const change = given.find((one) => one.key === resource.key)
      return change
        ? { ...resource, allocationInfo: { ...resource.allocationInfo, ...change.allocationInfo } }
        : resource
    })
  }
  return changes
}

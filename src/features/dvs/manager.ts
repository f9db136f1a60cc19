import type {
  DistributedVirtualSwitchManagerHostDvsFilterSpec,
  DistributedVirtualSwitchProductSpec,
} from '../../generated/vim25.ts'
import { type Call, invalidArgument } from '../../kernel/call.ts'
import { Fault, localizedFault } from '../../kernel/fault.ts'
import { defineManaged, type Ref, ref } from '../../kernel/managed.ts'
import { vim, vimRead } from '../../kernel/operation.ts'
import type { TaskKind } from '../../kernel/task.ts'
import { isA } from '../../spec/typed.ts'
import { dvsContent, groupOf } from '../dv-portgroup/index.ts'
import { type DvsState, dvsKind, type HostState, hostKind, networkKind } from '../inventory/index.ts'
import { datacenterOf } from '../network/index.ts'
import { productFor } from './create.ts'
import { memberOf, syncProxySwitch } from './member.ts'

export const managerDefinition = defineManaged<'DistributedVirtualSwitchManager', { id: string }>({
  type: 'DistributedVirtualSwitchManager',
  id: 'DVSManager',
  esxId: 'ha-dvsmanager',
  properties: {},
})

/** Hosts in a container: itself, its direct children or, `recursive`, everything below. */
function hostsIn(call: Call, container: Ref, recursive: boolean): HostState[] {
  const target = call.find(container)
  return [...call.store.all(hostKind)].filter((host) => {
    if (host.id === target.ref.value) return true
    const found = call.kernel.objects.find(host.id)!
    const above = [...call.kernel.objects.ancestors(found)].map((ancestor) => ancestor.ref.value)
    return recursive ? above.includes(target.ref.value) : above[0] === target.ref.value
  })
}

/** Releases as numbers that compare. */
const versionOf = (text: string | undefined) =>
  (text ?? '')
    .split('.')
    .map((part) => part.padStart(4, '0'))
    .join('.')

function canRun(host: HostState, product: DistributedVirtualSwitchProductSpec): boolean {
  const oldest = dvsContent().compatibleHostVersions[product.version ?? '']
  return versionOf(host.config.product.version) >= versionOf(oldest)
}

const canJoin = (call: Call, host: HostState, dvs: DvsState) =>
  canRun(host, dvs.config.productInfo) && datacenterOf(call, host.id)?.id === datacenterOf(call, dvs.id)?.id

const hostRef = (host: HostState) => ref('HostSystem', host.id)

function passes(
  call: Call,
  host: HostState,
  filters: readonly DistributedVirtualSwitchManagerHostDvsFilterSpec[],
): boolean {
  return filters.every((filter) => {
    let matches = true
    if (isA(filter, 'DistributedVirtualSwitchManagerHostArrayFilter'))
      matches = filter.host.some((one) => one.value === host.id)
    else if (isA(filter, 'DistributedVirtualSwitchManagerHostContainerFilter')) {
      const { container, recursive } = filter.hostContainer
      matches = hostsIn(call, container, recursive).some((one) => one.id === host.id)
    } else if (isA(filter, 'DistributedVirtualSwitchManagerHostDvsMembershipFilter'))
      matches = host.switches.includes(filter.distributedVirtualSwitch.value)
    return matches === filter.inclusive
  })
}

const rectify: TaskKind<{ hosts: string[]; dvs: string | undefined }> = {
  name: 'dvs.rectify-host',
  descriptionId: ({ dvs }) =>
    dvs === undefined
      ? 'dvs.DistributedVirtualSwitchManager.rectifyHost'
      : 'dvs.VmwareDistributedVirtualSwitch.rectifyHost',
  finish({ hosts, dvs }, call) {
    for (const id of hosts) {
      const host = call.store.get(hostKind, id)
      if (!host || (dvs !== undefined && !host.switches.includes(dvs))) throw new Fault('NotFound')
      for (const one of dvs === undefined ? host.switches : [dvs]) syncProxySwitch(call, one, id)
    }
  },
}

export const managerTasks = [rectify]

export const managerOperations = [
  vimRead('QueryAvailableDvsSpec', {
    handle: (_self, { recommended }) => {
      const { productSpecs } = dvsContent()
      // What can still be made of old versions is not recommended for new switches.
      return recommended ? productSpecs.filter(({ version }) => versionOf(version) >= versionOf('7.0.0')) : productSpecs
    },
  }),
  vimRead('QueryDvsByUuid', {
    handle: (_self, { uuid }, call) => {
      const dvs = call.store.first(dvsKind, 'uuid', uuid.toLowerCase())
      if (!dvs) throw new Fault('NotFound')
      return ref('VmwareDistributedVirtualSwitch', dvs.id)
    },
  }),
  vimRead('DVSManagerLookupDvPortGroup', {
    handle: (_self, { switchUuid, portgroupKey }, call) => {
      const [...switches] = call.store.list(dvsKind, 'uuid', switchUuid.toLowerCase())
      const group = call.store.get(networkKind, portgroupKey)
      const dvs = switches.find((one) => one.id === group?.dvs)
      if (!dvs) throw new Fault('NotFound')
      return groupOf(call, dvs.id, portgroupKey)
    },
  }),
  vimRead('QueryCompatibleHostForNewDvs', {
    handle: (_self, { container, recursive, switchProductSpec }, call) => {
      const product = productFor(switchProductSpec)
      return hostsIn(call, container, recursive)
        .filter((host) => canRun(host, product))
        .map(hostRef)
    },
  }),
  vimRead('QueryCompatibleHostForExistingDvs', {
    handle: (_self, { container, recursive, dvs }, call) => {
      const state = call.get(dvsKind, dvs)
      return hostsIn(call, container, recursive)
        .filter((host) => canJoin(call, host, state) && !memberOf(state, host.id))
        .map(hostRef)
    },
  }),
  vimRead('QueryDvsCompatibleHostSpec', {
    handle: (_self, { switchProductSpec }) => {
      const { compatibleHostVersions, hostCompatibility } = dvsContent()
      const oldest = compatibleHostVersions[productFor(switchProductSpec).version ?? '']
      return hostCompatibility.filter(({ version }) => versionOf(version) >= versionOf(oldest))
    },
  }),
  vimRead('QueryDvsFeatureCapability', {
    handle: (_self, { switchProductSpec }) => {
      productFor(switchProductSpec)
      return dvsContent().capability.featuresSupported
    },
  }),
  vimRead('QueryDvsCheckCompatibility', {
    handle: (_self, { hostContainer, dvsProductSpec, hostFilterSpec }, call) => {
      const dvs = dvsProductSpec?.distributedVirtualSwitch && call.get(dvsKind, dvsProductSpec.distributedVirtualSwitch)
      const product = dvs?.config.productInfo ?? productFor(dvsProductSpec?.newSwitchProductSpec)
      return hostsIn(call, hostContainer.container, hostContainer.recursive)
        .filter((host) => passes(call, host, hostFilterSpec ?? []))
        .map((host) => {
          const isFit = dvs ? canJoin(call, host, dvs) : canRun(host, product)
          const fault = new Fault(
            'DvsFault',
            {},
            `${host.name} cannot be a member of a switch of version ${product.version}.`,
          )
          return { host: hostRef(host), error: isFit ? [] : [localizedFault(fault) as never] }
        })
    },
  }),
  vimRead('QueryDvsConfigTarget', {
    handle: (_self, { host, dvs }, call) => {
      const { store } = call
      const state = host && call.get(hostKind, host)
      const switches = [...store.all(dvsKind)].filter(
        (one) => (!dvs || one.id === dvs.value) && (!state || state.switches.includes(one.id)),
      )
      if (dvs && !store.get(dvsKind, dvs.value)) throw invalidArgument('dvs')
      return {
        distributedVirtualSwitch: switches.map((one) => ({
          switchName: one.name,
          switchUuid: one.uuid,
          distributedVirtualSwitch: ref('VmwareDistributedVirtualSwitch', one.id),
          networkReservationSupported: true,
        })),
        distributedVirtualPortgroup: switches.flatMap((one) =>
          store.list(networkKind, 'dvs', one.id).map((group) => ({
            switchName: one.name,
            switchUuid: one.uuid,
            portgroupName: group.name,
            portgroupKey: group.id,
            portgroupType: group.portgroupConfig?.type ?? 'earlyBinding',
            uplinkPortgroup: group.portgroupConfig?.uplink ?? false,
            portgroup: ref(group.type, group.id),
            networkReservationSupported: true,
            backingType: group.portgroupConfig?.backingType,
            logicalSwitchUuid: group.portgroupConfig?.logicalSwitchUuid,
            segmentId: group.portgroupConfig?.segmentId,
          })),
        ),
      }
    },
  }),
  vimRead('QueryCompatibleVmnicsFromHosts', {
    handle: (_self, { hosts, dvs }, call) => {
      call.get(dvsKind, dvs)
      return (hosts ?? []).map((one) => {
        const { network } = call.get(hostKind, one).config
        const used = new Set(
          [...(network?.vswitch ?? []), ...(network?.proxySwitch ?? [])].flatMap(({ pnic }) => pnic ?? []),
        )
        return {
          host: ref('HostSystem', one.value),
          physicalNics: network?.pnic?.filter((pnic) => !used.has(pnic.key ?? '')) ?? [],
        }
      })
    },
  }),
  vim('RectifyDvsOnHost_Task', {
    handle: (_self, { hosts }, call) =>
      call.startTask(rectify, undefined, { hosts: hosts.map((host) => host.value), dvs: undefined }),
  }),
  vim('RectifyDvsHost_Task', {
    handle: (self, { hosts }, call) => {
      const members = call.get(dvsKind, self).members.flatMap(({ config }) => config.host?.value ?? [])
      return call.startTask(rectify, self, { hosts: hosts?.map((host) => host.value) ?? members, dvs: self.value })
    },
  }),
]

import type { ClusterConfigInfoEx, HostConfigInfo } from '../../generated/vim25.ts'
import type { Call } from '../../kernel/call.ts'
import { ref } from '../../kernel/managed.ts'
import { createComputeResource, DEFAULT_CLUSTER } from '../cluster/index.ts'
import { createHostState } from '../host/index.ts'
import {
  computeResourceKind,
  type HostState,
  hostKind,
  type ResourcePoolState,
  resourcePoolKind,
} from '../inventory/index.ts'
import { common, type Homes, put } from './loaded-common.ts'
import type { Saved, SavedObjects } from './saved.ts'

/** Clusters and standalone compute resources with their hosts and pools. */
export function loadCompute(call: Call, saved: SavedObjects, homes: Homes): void {
  for (const one of saved.of('ComputeResource')) computeResource(call, one, saved, homes)
  for (const one of saved.of('ResourcePool')) pool(call, one, saved)
  for (const one of saved.of('HostSystem')) host(call, one, saved, homes)
}

function computeResource(
  call: Call,
  { id, type, p }: Saved<'ComputeResource'>,
  saved: SavedObjects,
  homes: Homes,
): void {
  const isCluster = type === 'ClusterComputeResource'
  const rules = (p.configurationEx as ClusterConfigInfoEx | undefined)?.rule ?? []
  const currentEVCModeKey = (p.summary as { currentEVCModeKey?: string } | undefined)?.currentEVCModeKey
  const resourcePool = p.resourcePool?.value ?? call.newId('resgroup')
  put(call, computeResourceKind, {
    ...common(p),
    id,
    type: isCluster ? 'ClusterComputeResource' : 'ComputeResource',
    name: p.name ?? id,
    parent: homes.parentOf(id, 'host'),
    resourcePool,
    environmentBrowser: p.environmentBrowser?.value ?? call.newId('envbrowser'),
    configurationEx: isCluster
      ? clusterConfig(p.configurationEx as ClusterConfigInfoEx | undefined)
      : {
          _typeName: 'ComputeResourceConfigInfo',
          spbmEnabled: true,
          ...p.configurationEx,
          vmSwapPlacement: p.configurationEx?.vmSwapPlacement || 'vmDirectory',
        },
    ...(currentEVCModeKey ? { evcMode: currentEVCModeKey } : {}),
    ...(rules.length ? { lastKey: Math.max(...rules.map(({ key }) => key ?? 0)) } : {}),
  })
  if (!saved.has(resourcePool)) put(call, resourcePoolKind, { ...rootPool(call, id), id: resourcePool })
}

function clusterConfig(config: Partial<ClusterConfigInfoEx> = {}): ClusterConfigInfoEx {
  const over = <T extends object>(base: T, given: Partial<T> | undefined): T => ({ ...base, ...given })
  return {
    ...DEFAULT_CLUSTER,
    ...config,
    _typeName: 'ClusterConfigInfoEx',
    vmSwapPlacement: config.vmSwapPlacement || DEFAULT_CLUSTER.vmSwapPlacement,
    dasConfig: over(DEFAULT_CLUSTER.dasConfig, config.dasConfig),
    drsConfig: over(DEFAULT_CLUSTER.drsConfig, config.drsConfig),
  }
}

const OPEN = { reservation: 0, expandableReservation: true, limit: -1 }

function rootPool(call: Call, owner: string): ResourcePoolState {
  const lastModified = call.clock.stamp()
  return {
    id: '',
    type: 'ResourcePool',
    name: 'Resources',
    parent: owner,
    owner,
    config: {
      changeVersion: lastModified,
      lastModified,
      cpuAllocation: { ...OPEN, shares: { level: 'normal', shares: 4000 } },
      memoryAllocation: { ...OPEN, shares: { level: 'normal', shares: 163_840 } },
      scaleDescendantsShares: 'disabled',
    },
  }
}

function pool(call: Call, { id, type, p }: Saved<'ResourcePool'>, saved: SavedObjects): void {
  const owner = p.owner?.value ?? saved.above(id, 'ClusterComputeResource') ?? saved.above(id, 'ComputeResource')
  // A pool of nobody's hosts has nothing to give.
  if (owner === undefined || !saved.has(owner)) return
  const vApp = p as Saved<'VirtualApp'>['p']
  const { entity: _, ...config } = p.config ?? rootPool(call, owner).config
  const state: ResourcePoolState = {
    ...common(p),
    ...rootPool(call, owner),
    id,
    type: type === 'VirtualApp' ? 'VirtualApp' : 'ResourcePool',
    name: p.name ?? id,
    parent: saved.parent(id) ?? owner,
    config: { ...rootPool(call, owner).config, ...config },
    ...(vApp.vAppConfig ? { vAppConfig: vApp.vAppConfig } : {}),
    ...(vApp.parentFolder ? { parentFolder: vApp.parentFolder.value } : {}),
    ...(p.namespace === undefined ? {} : { namespace: p.namespace }),
  }
  put(call, resourcePoolKind, state)
}

function host(call: Call, { id, p }: Saved<'HostSystem'>, saved: SavedObjects, homes: Homes): void {
  if (call.store.get(hostKind, id)) return
  const name = p.name ?? id
  const parent =
    saved.parent(id) ??
    createComputeResource(call, { name, folder: homes.parentOf(id, 'host'), type: 'ComputeResource' }).id
  const port = p.summary?.config?.port
  const ip = p.config?.network?.vnic?.[0]?.spec.ip?.ipAddress
  const uuid = p.hardware?.systemInfo.uuid
  const made = createHostState(call, {
    id,
    name,
    computeResource: parent,
    size: (p.hardware?.cpuInfo.numCpuCores ?? 0) > 4 ? 'vsphere' : 'small',
    ...(port === undefined ? {} : { port }),
    ...(ip === undefined ? {} : { ip }),
    ...(uuid ? { uuid } : {}),
  })
  const sslThumbprint = p.summary?.config?.sslThumbprint
  call.store.update(hostKind, id, {
    ...common(p),
    ...numbersOf(p),
    hardware: { ...made.hardware, ...p.hardware },
    config: configOf(made, p.config),
    runtime: { ...made.runtime, ...p.runtime },
    networks: (p.network ?? [])
      .map((network) => network.value)
      .filter((network) => !network.startsWith('dvportgroup') && saved.has(network)),
    connect: sslThumbprint ? { ...made.connect, sslThumbprint } : made.connect,
    quickStats: { ...made.quickStats, ...p.summary?.quickStats },
  })
}

/** Its managers keep the ids that were saved, where they are formed like ours. */
function numbersOf(p: Saved<'HostSystem'>['p']): Partial<HostState> {
  const counted = /^hostdatastoresystem-(\d+)$/.exec(p.configManager?.datastoreSystem?.value ?? '')?.[1]
  const other = /^serviceSystem-(\d+)$/.exec(p.configManager?.serviceSystem?.value ?? '')?.[1]
  if (counted === undefined) return {}
  const firstManager = Number(counted)
  return { firstManager, number: other ?? String(firstManager + 7) }
}

/** Parts that were not saved are those of a new host. */
function configOf(made: HostState, config: HostConfigInfo | undefined): HostConfigInfo {
  if (!config) return made.config
  const given = Object.fromEntries(
    Object.entries(config).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
  ) as unknown as HostConfigInfo
  return {
    ...made.config,
    ...given,
    ...(config.network ? { network: { ...made.config.network, ...config.network } } : {}),
    host: ref('HostSystem', made.id),
  }
}

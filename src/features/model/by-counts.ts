import type { Call } from '../../kernel/call.ts'
import { createComputeResource, createStandaloneHost, DEFAULT_CLUSTER } from '../cluster/index.ts'
import { createDatacenter } from '../datacenter/index.ts'
import { createDatastore } from '../datastore/index.ts'
import { createPortgroup } from '../dv-portgroup/index.ts'
import { createDvs, joinHost } from '../dvs/index.ts'
import { CHILD_TYPES, createFolder, createStoragePod } from '../folder/index.ts'
import { createHostState } from '../host/index.ts'
import {
  type DatacenterState,
  type DatastoreState,
  hostKind,
  type NetworkState,
  type ResourcePoolState,
  resourcePoolKind,
} from '../inventory/index.ts'
import { createNetwork, createOpaqueNetwork, syncHostNetworks } from '../network/index.ts'
import { createPool, emptyVApp } from '../resource-pool/index.ts'
import { postIdentity, postNewVm, postVm } from '../vm/index.ts'
import type { ModelCounts } from './counts.ts'
import { VmBatch, type VmPlace } from './vm-batch.ts'

/** Up to this many VMs each has the events of its making; a larger inventory starts with those of its hosts and switches. */
const VMS_WITH_EVENTS = 500
const GB = 2 ** 30

/** No reservation, no limit. */
const OPEN = {
  reservation: 0,
  expandableReservation: true,
  limit: -1,
  shares: { level: 'normal' as const, shares: 4000 },
}

interface Place {
  readonly datacenter: DatacenterState
  readonly vmFolder: string
  readonly hostFolder: string
  readonly datastoreFolder: string
  readonly networkFolder: string
}
interface VmPool {
  readonly place: Place
  readonly pool: string
  readonly hosts: readonly string[]
  readonly name: string
}

/**
 * Makes an inventory by counts in the order and with the ids of the drop-in model: whoever hard-codes `vm-62` finds it. Numbers that
 * tasks drew there are skipped here, where tasks have a counter of their own.
 */
export class CountedModel {
  private readonly call: Call
  private readonly counts: ModelCounts
  private readonly pools: VmPool[] = []
  private readonly networks = new Map<string, VmPlace['network']>()
  private readonly datastores = new Map<string, DatastoreState>()
  private hostCount = 0

  constructor(call: Call, counts: ModelCounts) {
    this.call = call
    this.counts = counts
  }

  build(rootFolder: string): void {
    const { dc, folder } = this.counts
    const places: { place: Place; hosts: string[] }[] = []
    for (let i = 0; i < dc; i++)
      places.push(this.datacenter(rootFolder, i, i >= dc - folder ? i - Math.max(0, dc - folder) : undefined))
    for (const { place, hosts } of places) if (hosts.length) this.datastoresOf(place, hosts)
    this.vms()
  }

  private skipTask(): void {
    this.call.store.next('object')
  }

  private datacenter(root: string, i: number, nested: number | undefined): { place: Place; hosts: string[] } {
    const { call, counts } = this
    const parent = nested === undefined ? root : createFolder(call, root, `F${nested}`, CHILD_TYPES.root).id
    const datacenter = createDatacenter(call, parent, `DC${i}`)
    const standard = createNetwork(call, { name: 'VM Network', parent: datacenter.networkFolder })
    for (let p = 0; p < counts.pod; p++) createStoragePod(call, datacenter.datastoreFolder, `DC${i}_POD${p}`)
    const place = this.placeOf(datacenter, nested)
    const dvs = this.switchOf(place, i, standard)
    const hosts: string[] = []
    for (let h = 0; h < counts.standaloneHost; h++) hosts.push(this.standalone(place, `DC${i}_H${h}`, dvs))
    for (let c = 0; c < counts.cluster; c++) hosts.push(...this.cluster(place, `DC${i}_C${c}`, dvs))
    return { place, hosts }
  }

  private placeOf(datacenter: DatacenterState, nested: number | undefined): Place {
    const { vmFolder, hostFolder, datastoreFolder, networkFolder } = datacenter
    if (nested === undefined) return { datacenter, vmFolder, hostFolder, datastoreFolder, networkFolder }
    const below = (folder: string, types: readonly string[]) => createFolder(this.call, folder, `F${nested}`, types).id
    const inDatastore = below(datastoreFolder, CHILD_TYPES.datastore)
    const inHost = below(hostFolder, CHILD_TYPES.host)
    const inNetwork = below(networkFolder, CHILD_TYPES.network)
    return {
      datacenter,
      datastoreFolder: inDatastore,
      hostFolder: inHost,
      networkFolder: inNetwork,
      vmFolder: below(vmFolder, CHILD_TYPES.vm),
    }
  }

  /** The switch with its port groups; VMs are connected to the first group, or to the standard network where there is none. */
  private switchOf(place: Place, i: number, standard: NetworkState): string | undefined {
    const { call, counts } = this
    const { id } = place.datacenter
    this.networks.set(id, {
      _typeName: 'VirtualEthernetCardNetworkBackingInfo',
      deviceName: standard.name,
      network: { type: 'Network', value: standard.id },
    } as VmPlace['network'])
    let dvs: ReturnType<typeof createDvs> | undefined
    if (counts.pg > 0 || counts.pgNsx > 0) {
      this.skipTask()
      const dvsId = call.newId('dvs')
      this.skipTask()
      const uplinkPortgroupId = call.newId('dvportgroup')
      dvs = createDvs(call, {
        folder: place.networkFolder,
        spec: { name: 'DVS0' },
        id: dvsId,
        uplinkPortgroupId,
        // Drop-in users assert the version of the product that they know.
        productInfo: call.settings.identity === 'vcsim' ? { version: '6.5.0' } : undefined,
      })
    }
    for (let p = 0; p < counts.pg && dvs; p++) {
      this.skipTask()
      const group = createPortgroup(call, dvs.id, { name: `DC${i}_DVPG${p}`, type: 'earlyBinding', numPorts: 1 })
      if (p > 0) continue
      this.networks.set(id, {
        _typeName: 'VirtualEthernetCardDistributedVirtualPortBackingInfo',
        port: { switchUuid: dvs.uuid, portgroupKey: group.id },
      } as VmPlace['network'])
    }
    const opaqueIds = Array.from({ length: counts.nsx }, () => call.random.uuid())
    const nsxGroups = dvs ? counts.pgNsx + counts.nsx : 0
    for (let p = 0; p < nsxGroups; p++) {
      this.skipTask()
      const logicalSwitchUuid = opaqueIds[p - counts.pgNsx]
      createPortgroup(call, dvs!.id, {
        name: `DC${i}_NSXPG${p}`,
        type: 'earlyBinding',
        numPorts: 0,
        backingType: 'nsx',
        logicalSwitchUuid,
      })
    }
    for (const [n, opaqueId] of opaqueIds.entries()) {
      createOpaqueNetwork(call, { name: `DC${i}_NSX${n}`, parent: place.networkFolder, opaqueId })
    }
    return dvs?.id
  }

  private hostOptions(name: string) {
    const { hostIpBase, hostPortUnique, listen } = this.counts
    const number = this.hostCount++
    const base = hostIpBase?.split('.').map(Number)
    const ip = base
      ? [...base.slice(0, 3), base[3]! + number].join('.')
      : listen.host === '0.0.0.0'
        ? '127.0.0.1'
        : listen.host
    return { name, size: 'small' as const, ip, port: hostPortUnique ? (listen.port || 902) + 1 + number : 902 }
  }

  private added(host: string, dvs: string | undefined): void {
    syncHostNetworks(this.call, host)
    if (!dvs) return
    this.skipTask()
    joinHost(this.call, dvs, { operation: 'add', host: { type: 'HostSystem', value: host } })
  }

  private standalone(place: Place, name: string, dvs: string | undefined): string {
    this.skipTask()
    const { host, computeResource } = createStandaloneHost(this.call, place.hostFolder, this.hostOptions(name))
    this.added(host.id, dvs)
    this.poolsOf(place, computeResource.resourcePool, name, [host.id], false)
    return host.id
  }

  private cluster(place: Place, name: string, dvs: string | undefined): string[] {
    const { call, counts } = this
    const configurationEx = { ...DEFAULT_CLUSTER, drsConfig: { ...DEFAULT_CLUSTER.drsConfig, enabled: true } }
    const made = createComputeResource(call, {
      name,
      folder: place.hostFolder,
      type: 'ClusterComputeResource',
      configurationEx,
    })
    const hosts: string[] = []
    for (let h = 0; h < counts.host; h++) {
      this.skipTask()
      const host = createHostState(call, { ...this.hostOptions(`${name}_H${h}`), computeResource: made.id })
      this.added(host.id, dvs)
      hosts.push(host.id)
    }
    this.poolsOf(place, made.resourcePool, name, hosts, true)
    return hosts
  }

  private poolsOf(place: Place, root: string, name: string, hosts: readonly string[], isCluster: boolean): void {
    const { counts } = this
    const pools = isCluster ? counts.pool : 0
    if (pools === 0) this.pools.push({ place, pool: root, hosts, name: isCluster ? `${name}_RP0` : name })
    for (let r = 1; r <= pools; r++) {
      const pool = this.pool(root, `${name}_RP${r}`)
      this.pools.push({ place, pool: pool.id, hosts, name: pool.name })
    }
    for (let a = 0; isCluster && a < counts.app; a++) {
      const vApp = this.pool(root, `${name}_APP${a}`, place.datacenter.vmFolder)
      this.pools.push({ place, pool: vApp.id, hosts, name: vApp.name })
    }
  }

  /** A child pool; in a folder it is a vApp. */
  private pool(root: string, name: string, parentFolder?: string): ResourcePoolState {
    const parent = this.call.store.get(resourcePoolKind, root)!
    const spec = { cpuAllocation: OPEN, memoryAllocation: OPEN }
    if (parentFolder === undefined) return createPool(this.call, parent, { name, spec, type: 'ResourcePool' })
    const vAppConfig = emptyVApp(this.call.kernel.randomUuid())
    return createPool(this.call, parent, { name, spec, type: 'VirtualApp', parentFolder, vAppConfig })
  }

  private datastoresOf(place: Place, hosts: readonly string[]): void {
    for (let i = 0; i < this.counts.ds; i++) {
      const made = createDatastore(this.call, {
        name: `LocalDS_${i}`,
        datacenter: place.datacenter.id,
        parent: place.datastoreFolder,
        type: 'OTHER',
        capacity: hosts.length * 1024 * GB,
        hosts,
      })
      if (i === 0) this.datastores.set(place.datacenter.id, made)
    }
  }

  // A vApp's VMs lie in the folder as all others do, where the drop-in model's users look for them.
  private vms(): void {
    const { call, counts } = this
    const batch = new VmBatch(call, counts.autostart)
    const withEvents = this.pools.length * counts.vm <= VMS_WITH_EVENTS
    for (const { place, pool, hosts, name } of this.pools) {
      const datastore = this.datastores.get(place.datacenter.id)
      if (!datastore || hosts.length === 0) continue
      const network = this.networks.get(place.datacenter.id)!
      for (let v = 0; v < counts.vm; v++) {
        this.skipTask()
        const vm = batch.make(`${name}_VM${v}`, { folder: place.vmFolder, pool, hosts, datastore, network })
        if (counts.autostart) this.skipTask()
        if (!withEvents) continue
        postNewVm(
          call,
          { id: vm.id, name: vm.name, folder: vm.parent, host: vm.runtime.host.value },
          'VmBeingCreatedEvent',
        )
        postIdentity(call, vm)
        postVm(call, vm, 'VmCreatedEvent')
        if (!counts.autostart) continue
        postVm(call, vm, 'VmStartingEvent')
        postVm(
          call,
          vm,
          call.store.get(hostKind, vm.runtime.host.value)?.parent.startsWith('domain-c')
            ? 'DrsVmPoweredOnEvent'
            : 'VmPoweredOnEvent',
        )
      }
    }
  }
}

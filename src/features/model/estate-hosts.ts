import type { ClusterConfigSpecEx, ResourceConfigSpec } from '../../generated/vim25.ts'
import { type Ref, ref } from '../../kernel/managed.ts'
import { createStandaloneHost, evcManagerId, setHostRoles } from '../cluster/index.ts'
import { createHostState, hostManagerId, updateHostConfig } from '../host/index.ts'
import { computeResourceKind, type DatacenterState, type HostState, hostKind } from '../inventory/index.ts'
import { syncHostNetworks } from '../network/index.ts'
import type { Estate, EstateCluster, EstateDatacenter } from './estate.ts'
import type { EstateCall } from './estate-call.ts'
import type { Names } from './estate-names.ts'
import { ShapeError } from './shape.ts'

type EstateHost = EstateCluster['hosts'][number]
const hostRef = (id: string) => ref('HostSystem', id)

/** Makes a datacenter's clusters with their hosts and pools, and its standalone hosts. */
export function buildHosts(
  call: EstateCall,
  estate: Estate,
  fixture: EstateDatacenter,
  place: { names: Names; state: DatacenterState; path: string },
): void {
  const { names, state, path } = place
  const options = ({ name, ip }: EstateHost) => ({ name, ip, size: estate.hardware, vcenterIp: estate.vcenter.ip })
  for (const [c, cluster] of fixture.clusters.entries()) {
    const here = `${path}.clusters[${c}]`
    const made = call.perform('CreateClusterEx', ref('Folder', state.hostFolder), {
      name: cluster.name,
      spec: clusterSpec(cluster),
    }) as Ref
    names.put('cluster', cluster.name, made.value, `${here}.name`)
    for (const [h, host] of cluster.hosts.entries()) {
      const { id } = createHostState(call, { ...options(host), computeResource: made.value })
      names.put('host', host.name, id, `${here}.hosts[${h}].name`)
      settle(call, estate, id, host)
    }
    if (cluster.ha?.enabled) setHostRoles(call, made.value, true)
    if (cluster.evc !== undefined) {
      const manager = ref('ClusterEVCManager', evcManagerId(made.value))
      call.perform('ConfigureEvcMode_Task', manager, { evcModeKey: cluster.evc })
    }
    buildPools(call, cluster, made, { names, path: here })
  }
  for (const [h, host] of fixture.standaloneHosts.entries()) {
    const here = `${path}.standaloneHosts[${h}]`
    const folder =
      host.folder === undefined ? state.hostFolder : names.get('host folder', host.folder, `${here}.folder`)
    const made = createStandaloneHost(call, folder, options(host))
    names.put('host', host.name, made.host.id, `${here}.name`)
    settle(call, estate, made.host.id, host)
  }
}

function clusterSpec({ drs, ha }: EstateCluster): ClusterConfigSpecEx {
  const failoverLevel = ha?.failoverLevel ?? 1
  const policies = {
    resourcePercentage: {
      _typeName: 'ClusterFailoverResourcesAdmissionControlPolicy',
      cpuFailoverResourcesPercent: 33,
      memoryFailoverResourcesPercent: 33,
      failoverLevel,
      autoComputePercentages: true,
      resourceReductionToToleratePercent: 100,
    },
    failoverLevel: {
      _typeName: 'ClusterFailoverLevelAdmissionControlPolicy',
      failoverLevel,
      resourceReductionToToleratePercent: 100,
    },
    disabled: undefined,
  } as const
  return {
    ...(drs && {
      drsConfig: { enabled: drs.enabled, defaultVmBehavior: drs.behavior, vmotionRate: drs.vmotionRate },
    }),
    ...(ha && {
      dasConfig: {
        enabled: ha.enabled,
        admissionControlEnabled: ha.admissionControl !== 'disabled',
        admissionControlPolicy: policies[ha.admissionControl],
      },
    }),
  }
}

function buildPools(call: EstateCall, cluster: EstateCluster, made: Ref, place: { names: Names; path: string }): void {
  const root = ref('ResourcePool', call.get(computeResourceKind, made).resourcePool)
  for (const [p, { name, cpu, memory }] of cluster.pools.entries()) {
    const allocation = (level: 'low' | 'normal' | 'high' = 'normal', reservation = 0, limit = -1) => ({
      reservation,
      expandableReservation: true,
      limit,
      shares: { level, shares: 0 },
    })
    const spec: ResourceConfigSpec = {
      cpuAllocation: allocation(cpu?.shares, cpu?.reservationMHz, cpu?.limitMHz),
      memoryAllocation: allocation(memory?.shares, memory?.reservationMB, memory?.limitMB),
    }
    const pool = call.perform('CreateResourcePool', root, { name, spec }) as Ref
    place.names.put('pool', `${made.value}/${name}`, pool.value, `${place.path}.pools[${p}].name`)
  }
}

/** What a host has been set up with since its installation: serial number, DNS, time, port groups. Then it stands in the inventory. */
function settle(call: EstateCall, estate: Estate, id: string, { serial }: EstateHost): void {
  const { dns, ntp } = estate.vcenter
  const host = call.get(hostKind, hostRef(id))
  if (serial !== undefined) call.store.update(hostKind, id, { hardware: withSerial(host.hardware, serial) })
  const { network, dateTimeInfo } = host.config
  const time = dateTimeInfo && {
    ...dateTimeInfo,
    ntpConfig: {
      ...dateTimeInfo.ntpConfig,
      server: [...ntp],
      configFile: ['tos maxdist 30', ...ntp.map((server) => `server ${server}`)],
    },
    remoteNtpServer: ntp[0],
  }
  updateHostConfig(call, host, {
    ...(network?.dnsConfig && dns.length
      ? { network: { ...network, dnsConfig: { ...network.dnsConfig, address: [...dns] } } }
      : {}),
    ...(time && ntp.length ? { dateTimeInfo: time } : {}),
  })
  portgroups(call, estate, host)
  syncHostNetworks(call, id)
  call.post('HostAddedEvent', { host: id })
  call.post('HostConnectedEvent', { host: id })
}

function withSerial(hardware: HostState['hardware'], serial: string): HostState['hardware'] {
  const { systemInfo } = hardware
  const old = systemInfo.serialNumber
  const otherIdentifyingInfo = systemInfo.otherIdentifyingInfo?.map((one) =>
    one.identifierValue === old ? { ...one, identifierValue: serial } : one,
  )
  return { ...hardware, systemInfo: { ...systemInfo, serialNumber: serial, otherIdentifyingInfo } }
}

/** Port groups of vSwitch0 become those of the file; those that a new host has and that are not named go. */
function portgroups(call: EstateCall, { networks }: Estate, host: HostState): void {
  if (networks.length === 0) return
  const system = ref('HostNetworkSystem', hostManagerId(host, 'hostnetworksystem'))
  const { portgroup = [], vnic = [] } = host.config.network ?? {}
  for (const [n, { name, vlan, vmkernel }] of networks.entries()) {
    const known = portgroup.find(({ spec }) => spec.name === name)
    if (vmkernel !== undefined && !vnic.some((one) => one.device === vmkernel && one.portgroup === name))
      throw new ShapeError(
        `networks[${n}].vmkernel`,
        `a new host has ${vnic.map((one) => `${one.device} on ${one.portgroup}`).join(', ')}`,
      )
    const portgrp = { name, vlanId: vlan, vswitchName: 'vSwitch0', policy: {} }
    if (!known) call.perform('AddPortGroup', system, { portgrp })
    else if (known.spec.vlanId !== vlan) call.perform('UpdatePortGroup', system, { pgName: name, portgrp })
  }
  for (const { spec } of portgroup) {
    const isKept = networks.some(({ name }) => name === spec.name) || vnic.some((one) => one.portgroup === spec.name)
    if (!isKept) call.perform('RemovePortGroup', system, { pgName: spec.name })
  }
}

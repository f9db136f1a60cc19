import type { DataTypes, VMwareDvsLacpGroupConfig, VMwareDvsLacpGroupSpec } from '../../generated/vim25.ts'
import { invalidArgument } from '../../kernel/call.ts'
import { Fault } from '../../kernel/fault.ts'
import type { Ref } from '../../kernel/managed.ts'
import { vim } from '../../kernel/operation.ts'
import type { TaskKind } from '../../kernel/task.ts'
import { dvsKind, networkKind, storedName } from '../inventory/index.ts'
import { dvsOf } from './dvs-of.ts'
import { syncProxySwitch } from './member.ts'
import { alignUplinkPorts } from './uplinks.ts'

type VnicPoolSpec = DataTypes['DvsVmVnicResourcePoolConfigSpec']

const changeVnicPools: TaskKind<{ dvs: Ref; specs: VnicPoolSpec[] }> = {
  name: 'dvs.vnic-resource-pools',
  descriptionId: 'dvs.VmwareDistributedVirtualSwitch.reconfigureVmVnicNetworkResourcePool',
  finish({ dvs, specs }, call) {
    const { config } = call.get(dvsKind, dvs)
    let pools = [...(config.vmVnicNetworkResourcePool ?? [])]
    specs.forEach((spec, i) => {
      const old = pools.find((pool) => pool.key === spec.key)
      if (spec.operation === 'add') {
        pools.push({
          key: call.random.uuid(),
          name: storedName(spec.name ?? ''),
          description: spec.description ?? '',
          configVersion: '0',
          allocationInfo: spec.allocationInfo ?? { reservationQuota: 0 },
        })
        return
      }
      if (spec.operation !== 'edit' && spec.operation !== 'remove') throw invalidArgument(`configSpec[${i}].operation`)
      if (!old) throw new Fault('NotFound')
      if (spec.configVersion !== undefined && spec.configVersion !== old.configVersion)
        throw new Fault('ConcurrentAccess')
      if (spec.operation === 'remove') {
        const isUsed = call.store
          .list(networkKind, 'dvs', dvs.value)
          .some((group) => group.portgroupConfig?.vmVnicNetworkResourcePoolKey === old.key)
        if (isUsed)
          throw new Fault('ResourceInUse', { type: 'DVSVmVnicNetworkResourcePool', name: old.name ?? old.key })
        pools = pools.filter((pool) => pool !== old)
        return
      }
      const changed = {
        ...old,
        ...(spec.name === undefined ? {} : { name: storedName(spec.name) }),
        ...(spec.description === undefined ? {} : { description: spec.description }),
        ...(spec.allocationInfo ? { allocationInfo: spec.allocationInfo } : {}),
        configVersion: String(Number(old.configVersion) + 1),
      }
      pools = pools.map((pool) => (pool === old ? changed : pool))
    })
    call.store.update(dvsKind, dvs.value, { config: { ...config, vmVnicNetworkResourcePool: pools } })
  },
}

const changeLacpGroups: TaskKind<{ dvs: Ref; specs: VMwareDvsLacpGroupSpec[] }> = {
  name: 'dvs.lacp-groups',
  descriptionId: 'dvs.VmwareDistributedVirtualSwitch.updateLacpGroupConfig',
  finish({ dvs, specs }, call) {
    const { config } = call.get(dvsKind, dvs)
    if (config.lacpApiVersion === 'singleLag')
      throw new Fault('DvsFault', {}, 'The switch has link aggregation by uplink group only.')
    let groups = [...(config.lacpGroupConfig ?? [])]
    specs.forEach(({ operation, lacpGroupConfig: given }, i) => {
      const old = groups.find((group) => group.key === given.key)
      if (operation === 'add') {
        if (groups.some((group) => group.name === given.name))
          throw new Fault('DvsFault', {}, `The link aggregation group ${given.name} exists.`)
        groups.push(withUplinks({ ...DEFAULT_LAG, ...given, key: String(call.random.integer(2 ** 31 - 1)) }))
      } else if (operation !== 'edit' && operation !== 'remove') throw invalidArgument(`lacpGroupSpec[${i}].operation`)
      else if (!old) throw new Fault('DvsFault', {}, `There is no link aggregation group ${given.key}.`)
      else if (operation === 'remove') groups = groups.filter((group) => group !== old)
      else groups = groups.map((group) => (group === old ? withUplinks({ ...old, ...given }) : group))
    })
    call.store.update(dvsKind, dvs.value, {
      config: { ...config, lacpGroupConfig: groups, configVersion: String(Number(config.configVersion) + 1) },
    })
    alignUplinkPorts(call, dvsOf(call, dvs.value))
    for (const { config: member } of dvsOf(call, dvs.value).members)
      if (member.host) syncProxySwitch(call, dvs.value, member.host.value)
  },
}

const DEFAULT_LAG: VMwareDvsLacpGroupConfig = {
  mode: 'passive',
  uplinkNum: 2,
  loadbalanceAlgorithm: 'srcDestIpTcpUdpPortVlan',
  timeoutMode: 'slow',
}

/** A group's uplinks are `<name>-0`, `<name>-1`, … */
function withUplinks(group: VMwareDvsLacpGroupConfig): VMwareDvsLacpGroupConfig {
  return { ...group, uplinkName: Array.from({ length: group.uplinkNum ?? 2 }, (_, n) => `${group.name}-${n}`) }
}

export const resourceTasks = [changeVnicPools, changeLacpGroups]

export const resourceOperations = [
  vim('DvsReconfigureVmVnicNetworkResourcePool_Task', {
    handle: (self, { configSpec }, call) =>
      call.startTask(changeVnicPools, self, { dvs: self, specs: [...configSpec] }),
  }),
  vim('UpdateDVSLacpGroupConfig_Task', {
    handle: (self, { lacpGroupSpec }, call) =>
      call.startTask(changeLacpGroups, self, { dvs: self, specs: [...lacpGroupSpec] }),
  }),
  vim('AddNetworkResourcePool', {
    handle: (self, { configSpec }, call) =>
      call.asTask('dvs.VmwareDistributedVirtualSwitch.addNetworkResourcePool', self, (task) => {
        const { id, networkResourcePools } = task.get(dvsKind, self)
        const made = configSpec.map((spec) => ({
          key: `NetworkResourcePool_${task.random.uuid()}`,
          name: storedName(spec.name ?? ''),
          description: spec.description ?? '',
          configVersion: '0',
          allocationInfo: {
            limit: -1,
            shares: { shares: 50, level: 'normal' as const },
            priorityTag: 0,
            ...spec.allocationInfo,
          },
        }))
        task.store.update(dvsKind, id, { networkResourcePools: [...networkResourcePools, ...made] })
      }),
  }),
  vim('UpdateNetworkResourcePool', {
    handle: (self, { configSpec }, call) =>
      call.asTask('dvs.VmwareDistributedVirtualSwitch.updateNetworkResourcePool', self, (task) => {
        const { id, networkResourcePools } = task.get(dvsKind, self)
        let pools = [...networkResourcePools]
        for (const spec of configSpec) {
          const old = pools.find((pool) => pool.key === spec.key)
          if (!old) throw new Fault('NotFound')
          if (spec.configVersion !== undefined && spec.configVersion !== old.configVersion)
            throw new Fault('ConcurrentAccess')
          const changed = {
            ...old,
            ...(spec.name === undefined ? {} : { name: storedName(spec.name) }),
            ...(spec.description === undefined ? {} : { description: spec.description }),
            allocationInfo: { ...old.allocationInfo, ...spec.allocationInfo },
            configVersion: String(Number(old.configVersion) + 1),
          }
          pools = pools.map((pool) => (pool === old ? changed : pool))
        }
        task.store.update(dvsKind, id, { networkResourcePools: pools })
      }),
  }),
  vim('RemoveNetworkResourcePool', {
    handle: (self, { key }, call) =>
      call.asTask('dvs.VmwareDistributedVirtualSwitch.removeNetworkResourcePool', self, (task) => {
        const { id, networkResourcePools } = task.get(dvsKind, self)
        if (key.some((one) => !networkResourcePools.some((pool) => pool.key === one))) throw new Fault('NotFound')
        const kept = networkResourcePools.filter((pool) => !key.includes(pool.key))
        task.store.update(dvsKind, id, { networkResourcePools: kept })
      }),
  }),
]

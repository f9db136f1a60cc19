import type { DistributedVirtualSwitchProductSpec, DVSCreateSpec, DVSHealthCheckConfig } from '../../generated/vim25.ts'
import { type Call, invalidArgument } from '../../kernel/call.ts'
import { Fault } from '../../kernel/fault.ts'
import { type Ref, ref } from '../../kernel/managed.ts'
import { vim } from '../../kernel/operation.ts'
import type { TaskKind } from '../../kernel/task.ts'
import { dvsContent, removePortgroup } from '../dv-portgroup/index.ts'
import { dvPortKind, dvsKind, folderKind, networkKind, vmKind } from '../inventory/index.ts'
import { createDvs, productFor } from './create.ts'
import { dvsOf } from './dvs-of.ts'
import { leaveHost } from './member.ts'
import { reconfigureDvs } from './reconfigure.ts'

const createDvsTask: TaskKind<{ folder: Ref; spec: DVSCreateSpec }> = {
  name: 'dvs.create',
  descriptionId: 'Folder.createDistributedVirtualSwitch',
  admit({ folder }, call) {
    if (!call.get(folderKind, folder).childType.includes('DistributedVirtualSwitch')) throw new Fault('NotSupported')
  },
  finish({ folder, spec }, call) {
    const dvs = createDvs(call, { folder: folder.value, spec: spec.configSpec, productInfo: spec.productInfo })
    if (spec.capability) {
      const capability = { ...dvs.capability, ...withoutUnset(spec.capability) }
      call.store.update(dvsKind, dvs.id, { capability })
    }
    return { _typeName: 'ManagedObjectReference', ...ref('VmwareDistributedVirtualSwitch', dvs.id) }
  },
}

function withoutUnset<T extends object>(value: T): Partial<T> {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as Partial<T>
}

const destroyDvsTask: TaskKind<{ dvs: Ref }> = {
  name: 'dvs.destroy',
  descriptionId: 'dvs.VmwareDistributedVirtualSwitch.destroy',
  begin({ dvs }, call) {
    call.claim(dvs.value)
    return undefined
  },
  finish: ({ dvs }, call) => destroyDvs(call, dvs.value),
}

/** Removes a switch with its port groups and takes its hosts out of it. ResourceInUse while VMs or vmkernel adapters use it. */
function destroyDvs(call: Call, id: string): void {
  const { store } = call
  const dvs = dvsOf(call, id)
  const groups = store.list(networkKind, 'dvs', id)
  const isUsed =
    groups.some((group) => store.ids(vmKind, 'network', group.id).size > 0) ||
    store.list(dvPortKind, 'dvs', id).some((port) => port.connectee?.type === 'hostVmkVnic')
  if (isUsed) throw new Fault('ResourceInUse', { type: 'VmwareDistributedVirtualSwitch', name: dvs.name })
  for (const { config } of dvs.members) if (config.host) leaveHost(call, id, config.host.value)
  for (const group of groups) removePortgroup(call, group)
  for (const port of store.list(dvPortKind, 'dvs', id)) store.remove(dvPortKind, port.id)
  call.post('DvsDestroyedEvent', { dvs: id })
  store.remove(dvsKind, id)
}

type ProductSpec = DistributedVirtualSwitchProductSpec
const PRODUCT_OPERATIONS = ['preInstall', 'upgrade', 'notifyAvailableUpgrade', 'proceedWithUpgrade', 'updateBundleInfo']

const productOperation: TaskKind<{ dvs: Ref; operation: string; product: ProductSpec | undefined }> = {
  name: 'dvs.product-spec',
  descriptionId: 'dvs.VmwareDistributedVirtualSwitch.performProductSpecOperation',
  begin({ dvs, operation }, call) {
    if (!PRODUCT_OPERATIONS.includes(operation)) throw invalidArgument('operation')
    call.claim(dvs.value)
    return undefined
  },
  finish({ dvs, operation, product }, call) {
    const { config, members } = call.get(dvsKind, dvs)
    if (operation === 'notifyAvailableUpgrade') {
      call.store.update(dvsKind, dvs.value, { config: { ...config, targetInfo: productFor(product) } })
      return
    }
    if (operation === 'proceedWithUpgrade' && !config.targetInfo) throw new Fault('InvalidState')
    if (operation !== 'upgrade' && operation !== 'proceedWithUpgrade') return
    const productInfo = operation === 'upgrade' ? productFor(product) : config.targetInfo!
    if (rank(productInfo) < rank(config.productInfo))
      throw new Fault(
        'DvsFault',
        {},
        `A switch cannot go back from ${config.productInfo.version} to ${productInfo.version}.`,
      )
    const { targetInfo: _, ...rest } = config
    call.store.update(dvsKind, dvs.value, {
      config: { ...rest, productInfo, configVersion: String(Number(config.configVersion) + 1) },
      members: members.map((member) => ({ ...member, productInfo })),
    })
    call.post('DvsUpgradedEvent', { dvs: dvs.value }, { productInfo })
  },
}

function rank(product: ProductSpec): number {
  return dvsContent().productSpecs.findIndex(({ version }) => version === product.version)
}

const healthCheck: TaskKind<{ dvs: Ref; configs: DVSHealthCheckConfig[] }> = {
  name: 'dvs.health-check',
  descriptionId: 'dvs.VmwareDistributedVirtualSwitch.updateHealthCheckConfig',
  finish({ dvs, configs }, call) {
    const { config } = call.get(dvsKind, dvs)
    const healthCheckConfig = (config.healthCheckConfig ?? []).map((old) => {
      const given = configs.find((one) => one._typeName === old._typeName)
      return given ? { ...old, ...withoutUnset(given) } : old
    })
    call.store.update(dvsKind, dvs.value, { config: { ...config, healthCheckConfig } })
  },
}

export const tasks = [createDvsTask, destroyDvsTask, reconfigureDvs, productOperation, healthCheck]

export const operations = [
  vim('CreateDVS_Task', {
    on: 'Folder',
    privileges: 'DVSwitch.Create',
    handle: (self, { spec }, call) => call.startTask(createDvsTask, self, { folder: self, spec }),
  }),
  vim('Destroy_Task', {
    on: 'DistributedVirtualSwitch',
    privileges: 'DVSwitch.Delete',
    handle: (self, _args, call) => call.startTask(destroyDvsTask, self, { dvs: self }),
  }),
  vim('ReconfigureDvs_Task', {
    privileges: (self, { spec }) => {
      const { host, policy, _typeName, configVersion, ...rest } = spec
      const needed = new Set<string>()
      if (host?.length) needed.add('DVSwitch.HostOp')
      if (policy) needed.add('DVSwitch.PolicyOp')
      if ('vspanConfigSpec' in rest && rest.vspanConfigSpec) needed.add('DVSwitch.Vspan')
      if (Object.values(rest).some((value) => value !== undefined) || needed.size === 0) needed.add('DVSwitch.Modify')
      return [...needed].map((privilege) => [self, privilege] as const)
    },
    handle: (self, { spec }, call) => call.startTask(reconfigureDvs, self, { dvs: self, spec }),
  }),
  vim('PerformDvsProductSpecOperation_Task', {
    handle: (self, { operation, productSpec }, call) =>
      call.startTask(productOperation, self, { dvs: self, operation, product: productSpec }),
  }),
  vim('UpdateDVSHealthCheckConfig_Task', {
    handle: (self, { healthCheckConfig }, call) =>
      call.startTask(healthCheck, self, { dvs: self, configs: [...healthCheckConfig] }),
  }),
  vim('UpdateDvsCapability', {
    handle: (self, { capability }, call) =>
      call.asTask('dvs.VmwareDistributedVirtualSwitch.updateCapability', self, (task) => {
        const dvs = task.get(dvsKind, self)
        task.store.update(dvsKind, dvs.id, { capability: { ...dvs.capability, ...withoutUnset(capability) } })
      }),
  }),
  vim('EnableNetworkResourceManagement', {
    handle: (self, { enable }, call) =>
      call.asTask('dvs.VmwareDistributedVirtualSwitch.enableNetworkResourceManagement', self, (task) => {
        const { id, config } = task.get(dvsKind, self)
        task.store.update(dvsKind, id, { config: { ...config, networkResourceManagementEnabled: enable } })
      }),
  }),
]

import type { VAppConfigInfo, VAppConfigSpec } from '../../generated/vim25.ts'
import { type Call, invalidArgument } from '../../kernel/call.ts'
import { Fault } from '../../kernel/fault.ts'
import { type Ref, ref } from '../../kernel/managed.ts'
import { vim } from '../../kernel/operation.ts'
import { claimKind, type TaskCall, type TaskKind } from '../../kernel/task.ts'
import { assertNameFree, folderKind, resourcePoolKind, storedName, vmKind } from '../inventory/index.ts'
import { vmsBelow } from '../placement/index.ts'
import { createPool, destroyPool, poolOf } from './pools.ts'

const EMPTY: VAppConfigInfo = {
  product: [],
  property: [],
  ipAssignment: {
    supportedAllocationScheme: [],
    ipAllocationPolicy: 'fixedPolicy',
    supportedIpProtocol: [],
    ipProtocol: 'IPv4',
  },
  eula: [],
  ovfSection: [],
  ovfEnvironmentTransport: [],
  installBootRequired: false,
  installBootStopDelay: 0,
  entityConfig: [],
  annotation: '',
}

interface Change<T> {
  operation: 'add' | 'edit' | 'remove'
  removeKey?: unknown
  info?: T | undefined
}

function changed<T extends { key: number }>(
  list: readonly T[],
  changes: readonly Change<T>[] | undefined,
  where: string,
): T[] {
  const result = [...list]
  for (const { operation, removeKey, info } of changes ?? []) {
    const key = operation === 'remove' ? removeKey : info?.key
    const at = result.findIndex((item) => item.key === key)
    if (operation !== 'add' && at < 0) throw invalidArgument(where)
    if (operation === 'remove') result.splice(at, 1)
    else if (!info || (operation === 'add' && at >= 0)) throw invalidArgument(where)
    else if (operation === 'add') result.push(info)
    else result[at] = { ...result[at]!, ...info }
  }
  return result
}

/** Configuration of a vApp of which nothing was asked. */
export function emptyVApp(instanceUuid: string): VAppConfigInfo {
  return { ...EMPTY, instanceUuid }
}

/** A vApp's configuration with a spec's changes. */
export function vAppConfiguration(before: VAppConfigInfo, spec: VAppConfigSpec): VAppConfigInfo {
  return {
    ...before,
    product: changed(before.product ?? [], spec.product as Change<{ key: number }>[] | undefined, 'spec.product'),
    property: changed(before.property ?? [], spec.property as Change<{ key: number }>[] | undefined, 'spec.property'),
    ipAssignment: spec.ipAssignment ?? before.ipAssignment,
    eula: spec.eula ?? before.eula,
    ovfEnvironmentTransport: spec.ovfEnvironmentTransport ?? before.ovfEnvironmentTransport,
    installBootRequired: spec.installBootRequired ?? before.installBootRequired,
    installBootStopDelay: spec.installBootStopDelay ?? before.installBootStopDelay,
    entityConfig: spec.entityConfig ?? before.entityConfig,
    annotation: spec.annotation ?? before.annotation,
    instanceUuid: spec.instanceUuid ?? before.instanceUuid,
    managedBy: spec.managedBy ?? before.managedBy,
  }
}

interface VAppPower {
  vApp: string
  force?: boolean
}

/** Members in the order in which they start; startOrder of the configuration counts, then the order of creation. */
function members(call: Call, vApp: string): Ref[] {
  const pool = poolOf(call, ref('VirtualApp', vApp))
  const order = new Map(pool.vAppConfig?.entityConfig?.map((one) => [one.key?.value, one.startOrder ?? 0]))
  return [...vmsBelow(call.store, vApp)]
    .sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0))
    .map((vm) => ref('VirtualMachine', vm.id))
}

/** Asks each member for an operation as a client would; each leaves a task of its own. */
function forMembers(call: TaskCall, vms: readonly Ref[], method: string): void {
  const operation = call.kernel.operation('vim25', method, 'VirtualMachine')
  if (!operation) throw new Fault('NotSupported')
  for (const vm of vms) operation.handle(vm, {} as never, call)
}

export const powerOnVApp: TaskKind<VAppPower> = {
  name: 'vapp.power-on',
  descriptionId: 'VirtualApp.powerOn',
  begin: ({ vApp }, call) => {
    call.claim(vApp)
    return undefined
  },
  finish: ({ vApp }, call) => {
    const all = members(call, vApp)
    const off = all.filter((vm) => call.get(vmKind, vm).runtime.powerState !== 'poweredOn')
    if (off.length === 0 && all.length > 0)
      throw new Fault('InvalidPowerState', { requestedState: 'poweredOff', existingState: 'poweredOn' })
    forMembers(call, off, 'PowerOnVM_Task')
  },
}

export const powerOffVApp: TaskKind<VAppPower> = {
  name: 'vapp.power-off',
  descriptionId: 'VirtualApp.powerOff',
  begin: ({ vApp }, call) => {
    call.claim(vApp)
    return undefined
  },
  finish: ({ vApp }, call) => {
    const on = members(call, vApp).filter((vm) => call.get(vmKind, vm).runtime.powerState === 'poweredOn')
    if (on.length === 0 && members(call, vApp).length > 0) throw new Fault('InvalidState')
    forMembers(call, on.reverse(), 'PowerOffVM_Task')
  },
}

export const suspendVApp: TaskKind<VAppPower> = {
  name: 'vapp.suspend',
  descriptionId: 'VirtualApp.suspend',
  begin: ({ vApp }, call) => {
    call.claim(vApp)
    return undefined
  },
  finish: ({ vApp }, call) => {
    const on = members(call, vApp).filter((vm) => call.get(vmKind, vm).runtime.powerState === 'poweredOn')
    if (on.length === 0 && members(call, vApp).length > 0)
      throw new Fault('InvalidPowerState', { requestedState: 'poweredOn', existingState: 'poweredOff' })
    forMembers(call, on.reverse(), 'SuspendVM_Task')
  },
}

export const destroyVApp: TaskKind<VAppPower> = {
  name: 'vapp.destroy',
  descriptionId: 'VirtualApp.destroy',
  begin: ({ vApp }, call) => {
    call.claim(vApp)
    const running = members(call, vApp).find((vm) => call.get(vmKind, vm).runtime.powerState === 'poweredOn')
    if (running) throw new Fault('InvalidPowerState', { requestedState: 'poweredOff', existingState: 'poweredOn' })
    return undefined
  },
  finish: ({ vApp }, call) => {
    const vms = members(call, vApp)
    const pools = (id: string): void => {
      for (const child of call.store.list(resourcePoolKind, 'parent', id)) pools(child.id)
      destroyPool(call, poolOf(call, ref('VirtualApp', id)))
    }
    pools(vApp)
    forMembers(call, vms, 'Destroy_Task')
  },
}

export const unregisterVApp: TaskKind<VAppPower> = {
  name: 'vapp.unregister',
  descriptionId: 'VirtualApp.unregister',
  finish: ({ vApp }, call) => {
    const vms = members(call, vApp)
    if (vms.some((vm) => call.get(vmKind, vm).runtime.powerState === 'poweredOn')) throw new Fault('InvalidState')
    destroyPool(call, poolOf(call, ref('VirtualApp', vApp)))
    forMembers(call, vms, 'UnregisterVM')
  },
}

const input = (self: Ref): VAppPower => ({ vApp: self.value })

export const vAppOperations = [
  vim('CreateVApp', {
    privileges: (self, { vmFolder }) => [
      [self, 'VApp.Create'],
      ...(vmFolder ? [[vmFolder, 'VApp.Create'] as const] : []),
    ],
    handle: (self, { name, resSpec, configSpec, vmFolder }, call) =>
      call.asTask('ResourcePool.createVApp', self, (task) => {
        const parent = poolOf(task, self)
        // Below a vApp there is no folder; elsewhere one has to be named.
        if (parent.type === 'VirtualApp' ? vmFolder !== undefined : vmFolder === undefined)
          throw invalidArgument('vmFolder')
        if (vmFolder) assertNameFree(task, task.get(folderKind, vmFolder).id, storedName(name))
        const instanceUuid = configSpec.instanceUuid ?? task.kernel.randomUuid()
        const made = createPool(task, parent, {
          name,
          spec: resSpec,
          type: 'VirtualApp',
          vAppConfig: vAppConfiguration(emptyVApp(instanceUuid), configSpec),
          parentFolder: vmFolder?.value,
        })
        return ref('VirtualApp', made.id)
      }),
  }),
  vim('UpdateVAppConfig', {
    privileges: 'VApp.ApplicationConfig',
    handle: (self, { spec }, call) => {
      call.asTask('VirtualApp.updateVAppConfig', self, (task) => {
        const pool = poolOf(task, self)
        const holder = task.store.get(claimKind, pool.id)
        if (holder) throw new Fault('TaskInProgress', { task: ref('Task', holder.task) })
        task.store.update(resourcePoolKind, pool.id, { vAppConfig: vAppConfiguration(pool.vAppConfig ?? EMPTY, spec) })
      })
    },
  }),
  vim('UpdateLinkedChildren', {
    privileges: 'VApp.ApplicationConfig',
    handle: (self, { addChangeSet, removeSet }, call) => {
      const pool = poolOf(call, self)
      const gone = new Set((removeSet ?? []).map((entity) => entity.value))
      const kept = (pool.childLink ?? []).filter(
        (link) => !gone.has(link.key.value) && !addChangeSet?.some((one) => one.key.value === link.key.value),
      )
      call.store.update(resourcePoolKind, pool.id, { childLink: [...kept, ...(addChangeSet ?? [])] })
    },
  }),
  vim('PowerOnVApp_Task', { handle: (self, _args, call) => call.startTask(powerOnVApp, self, input(self)) }),
  vim('PowerOffVApp_Task', {
    handle: (self, { force }, call) => call.startTask(powerOffVApp, self, { ...input(self), force }),
  }),
  vim('SuspendVApp_Task', { handle: (self, _args, call) => call.startTask(suspendVApp, self, input(self)) }),
  vim('unregisterVApp_Task', { handle: (self, _args, call) => call.startTask(unregisterVApp, self, input(self)) }),
  vim('Destroy_Task', {
    on: 'VirtualApp',
    privileges: 'VApp.Delete',
    handle: (self, _args, call) => call.startTask(destroyVApp, self, input(self)),
  }),
]

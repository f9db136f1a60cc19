import { describe } from 'vitest'
import type { Ref } from '../../src/kernel/managed.ts'
import { type FaultWorld, raises } from './fault-cases.ts'

const VM = 'DC0_H0_VM0'
const vm = (w: FaultWorld, name = VM) => w.named('VirtualMachine', name)
const host = (w: FaultWorld, name: string) => w.named('HostSystem', name)
const pool = (w: FaultWorld) => w.read(w.named('ClusterComputeResource', 'DC0_C0'), 'resourcePool') as Ref
const vms = (w: FaultWorld) => w.named('Folder', 'vm')
const off = async (w: FaultWorld, name = VM) => {
  await w.invoke('PowerOffVM_Task', vm(w, name))
  return vm(w, name)
}

/** The method while another task holds the VM. */
const whileBusy =
  (method: string, args: object = {}) =>
  async (w: FaultWorld) => {
    Object.assign(w.kernel.tasks, { pace: 'realistic' })
    await w.invoke('ReconfigVM_Task', vm(w), { spec: { annotation: 'a' } })
    await w.advance(1)
    const second = await w.invoke(method, vm(w), args)
    await w.advance(1)
    return second
  }

describe('of the console', () => {
  for (const method of ['UpgradeTools_Task', 'MountToolsInstaller', 'QueryConnections'])
    raises(method, 'InvalidState', async (w) => w.invoke(method, await off(w)))
  for (const method of ['UpgradeTools_Task', 'CreateScreenshot_Task', 'UpgradeVM_Task'])
    raises(method, 'TaskInProgress', whileBusy(method))
  raises('InstantClone_Task', 'TaskInProgress', whileBusy('InstantClone_Task', { spec: { name: 'a', location: {} } }))
})

describe('of a pool', () => {
  const config = { name: 'a', files: { vmPathName: '[LocalDS_0]' }, numCPUs: 1, memoryMB: 64 }
  const create = (change: object) => (w: FaultWorld) =>
    w.invoke('CreateChildVM_Task', vApp(w), { config: { ...config, ...change } })
  const vApp = (w: FaultWorld) => w.named('VirtualApp', 'DC0_C0_APP0')
  const app = { app: 1 }
  raises('CreateChildVM_Task', 'InvalidName', create({ name: '' }), app)
  raises('CreateChildVM_Task', 'InvalidDatastore', create({ files: { vmPathName: '[none]' } }), app)
  raises('CreateChildVM_Task', 'VmConfigFault', create({ files: undefined }), app)
  raises('CreateChildVM_Task', 'FileFault', create({ files: { vmPathName: `[LocalDS_0] ${VM}/${VM}.vmx` } }), app)
  const register = (args: object) => (w: FaultWorld) => w.invoke('RegisterChildVM_Task', vApp(w), args)
  raises('RegisterChildVM_Task', 'AlreadyExists', register({ path: `[LocalDS_0] ${VM}/${VM}.vmx` }), app)
  raises('RegisterChildVM_Task', 'InvalidDatastore', register({ path: '[none] a/a.vmx' }), app)
  raises('RegisterChildVM_Task', 'NotFound', register({ path: '[LocalDS_0] none/none.vmx' }), app)
  raises(
    'RegisterChildVM_Task',
    'InvalidName',
    async (w) => {
      await w.invoke('UnregisterVM', await off(w))
      return register({ path: `[LocalDS_0] ${VM}/${VM}.vmx`, name: 'x'.repeat(81) })(w)
    },
    app,
  )
  raises('RegisterVM_Task', 'InvalidState', async (w) => {
    await w.invoke('UnregisterVM', await off(w, 'DC0_H0_VM0'))
    await off(w, 'DC0_H0_VM1')
    const target = host(w, 'DC0_H0')
    await w.invoke('EnterMaintenanceMode_Task', target, { timeout: 0 })
    return w.invoke('RegisterVM_Task', vms(w), {
      path: `[LocalDS_0] ${VM}/${VM}.vmx`,
      asTemplate: false,
      host: target,
      pool: w.read(w.read(target, 'parent') as Ref, 'resourcePool'),
    })
  })
})

describe('that move', () => {
  const inCluster = 'DC0_C0_RP0_VM0'
  const elsewhere = (w: FaultWorld): Ref => {
    const { value } = w.read(vm(w, inCluster), 'runtime.host') as Ref
    return host(
      w,
      w.read(host(w, 'DC0_C0_H0'), 'name') === w.read({ type: 'HostSystem', value }, 'name')
        ? 'DC0_C0_H1'
        : 'DC0_C0_H0',
    )
  }
  const change = (w: FaultWorld, target: Ref, fields: object) =>
    w.write(({ store }) => store.update({ name: target.type } as never, target.value, fields as never))
  const moves = {
    RelocateVM_Task: (w: FaultWorld, target: Ref) =>
      w.invoke('RelocateVM_Task', vm(w, inCluster), { spec: { host: target } }),
    MigrateVM_Task: (w: FaultWorld, target: Ref) =>
      w.invoke('MigrateVM_Task', vm(w, inCluster), { host: target, priority: 'defaultPriority' }),
  }
  for (const [method, move] of Object.entries(moves)) {
    raises(method, 'VmConfigFault', async (w) => {
      const target = elsewhere(w)
      change(w, target, { networks: [], switches: [] })
      return move(w, target)
    })
    raises(method, 'InsufficientResourcesFault', async (w) => {
      const target = elsewhere(w)
      const config = w.read(vm(w, inCluster), 'config') as { memoryAllocation: object }
      change(w, vm(w, inCluster), {
        config: { ...config, memoryAllocation: { ...config.memoryAllocation, reservation: 2 ** 30 } },
      })
      return move(w, target)
    })
  }
  raises('RelocateVM_Task', 'InvalidState', async (w) => {
    const target = elsewhere(w)
    await w.invoke('EnterMaintenanceMode_Task', target, { timeout: 0 })
    return moves.RelocateVM_Task(w, target)
  })
  /** A datastore that only the standalone host reaches. */
  const farDatastore = (w: FaultWorld) =>
    w.invoke('CreateNasDatastore', w.manager('datastoreSystem'), {
      spec: { remoteHost: 'nas.test', remotePath: '/a', localPath: 'nas', accessMode: 'readWrite', type: 'NFS' },
    })
  raises('InstantClone_Task', 'InvalidDatastore', async (w) => {
    const location = { datastore: await farDatastore(w) }
    return w.invoke('InstantClone_Task', vm(w, inCluster), { spec: { name: 'a', location } })
  })
  raises('RelocateVM_Task', 'InvalidDatastore', async (w) => {
    const datastore = await farDatastore(w)
    return w.invoke('RelocateVM_Task', vm(w, inCluster), { spec: { datastore } })
  })
  raises('ValidateMigration', 'InvalidState', (w) =>
    w.invoke('ValidateMigration', w.single('ServiceInstance'), { vm: [vm(w)], state: 'poweredOff', pool: pool(w) }),
  )
})

describe('in folders', () => {
  raises('UnregisterAndDestroy_Task', 'InvalidState', async (w) => {
    const folder = (await w.invoke('CreateFolder', vms(w), { name: 'a' })) as Ref
    await w.invoke('MoveIntoFolder_Task', folder, { list: [vm(w)] })
    return w.invoke('UnregisterAndDestroy_Task', folder)
  })
})

describe('that are checked', () => {
  const check = (w: FaultWorld, method: string, args: object) =>
    w.invoke(method, w.single(/Clone|Relocate/.test(method) ? 'ProvChecker' : 'CompatChecker'), { vm: vm(w), ...args })
  /** A host of another datacenter. */
  const farHost = async (w: FaultWorld): Promise<Ref> => {
    const made = (await w.invoke('CreateDatacenter', w.named('Folder', 'Datacenters'), { name: 'DC1' })) as Ref
    const spec = { hostName: 'far.test', userName: 'root', password: 'x', force: false }
    const sslThumbprint = await w
      .invoke('QueryConnectionInfoViaSpec', made, { spec })
      .catch((fault) => fault.data.thumbprint)
    await w.invoke('AddStandaloneHost_Task', w.read(made, 'hostFolder') as Ref, {
      spec: { ...spec, sslThumbprint },
      addConnected: true,
    })
    return host(w, 'far.test')
  }
  raises('CheckClone_Task', 'InvalidState', (w) =>
    check(unreachable(w), 'CheckClone_Task', {
      folder: vms(w),
      name: 'a',
      spec: { location: {}, powerOn: false, template: false },
    }),
  )
  raises('CheckRelocate_Task', 'InvalidState', (w) => check(unreachable(w), 'CheckRelocate_Task', { spec: {} }))
  raises('CheckCompatibility_Task', 'InvalidState', (w) => check(unreachable(w), 'CheckCompatibility_Task', {}))
  for (const method of ['CheckCompatibility_Task', 'CheckPowerOn_Task'])
    raises(method, 'InvalidArgument', (w) => check(w, method, { host: host(w, 'DC0_H0'), pool: pool(w) }))
  for (const [method, args] of [
    ['CheckCompatibility_Task', {}],
    ['CheckVmConfig_Task', { spec: {} }],
  ] as const)
    raises(method, 'DatacenterMismatch', async (w) => check(w, method, { host: await farHost(w), ...args }))
})

describe('with snapshots', () => {
  const take = (w: FaultWorld, args: object = {}) =>
    w.invoke('CreateSnapshot_Task', vm(w), { name: 's', memory: false, quiesce: false, ...args })
  const taken = async (w: FaultWorld, args: object = {}) => w.task(await take(w, args)).result as Ref
  const ex = (w: FaultWorld, name = 's') => w.invoke('CreateSnapshotEx_Task', vm(w), { name, memory: false })
  raises('CreateSnapshotEx_Task', 'InvalidName', (w) => ex(w, ''))
  raises('CreateSnapshotEx_Task', 'InvalidState', (w) => ex(unreachable(w)))
  raises('CreateSnapshotEx_Task', 'SnapshotFault', async (w) => {
    await w.invoke('ReconfigVM_Task', vm(w), { spec: { flags: { snapshotDisabled: true } } })
    return ex(w)
  })
  raises('ConsolidateVMDisks_Task', 'InvalidState', (w) => w.invoke('ConsolidateVMDisks_Task', vm(unreachable(w))))
  raises('RevertToCurrentSnapshot_Task', 'InvalidState', async (w) => {
    await take(w)
    return w.invoke('RevertToCurrentSnapshot_Task', vm(unreachable(w)))
  })
  raises('RevertToSnapshot_Task', 'InsufficientResourcesFault', async (w) => {
    await w.invoke('ReconfigVM_Task', vm(w), { spec: { cpuAllocation: { reservation: 100 } } })
    const made = await taken(w, { memory: true })
    await off(w)
    await w.invoke('CreateResourcePool', standalonePool(w), { name: 'greedy', spec: await greedy(w) })
    return w.invoke('RevertToSnapshot_Task', made)
  })
  for (const [method, args] of [
    ['CreateSnapshot_Task', { name: 's', memory: false, quiesce: false }],
    ['CreateSnapshotEx_Task', { name: 's', memory: false }],
    ['ConsolidateVMDisks_Task', {}],
    ['RevertToCurrentSnapshot_Task', {}],
  ] as const)
    raises(method, 'TaskInProgress', whileBusy(method, args))
  for (const [method, args] of [
    ['RemoveSnapshot_Task', { removeChildren: false }],
    ['RevertToSnapshot_Task', {}],
    ['RenameSnapshot', { name: 'b' }],
  ] as const)
    raises(method, 'TaskInProgress', async (w) => {
      const made = await taken(w)
      Object.assign(w.kernel.tasks, { pace: 'realistic' })
      await w.invoke('ReconfigVM_Task', vm(w), { spec: { annotation: 'a' } })
      await w.advance(1)
      const second = await w.invoke(method, made, args)
      await w.advance(1)
      return second
    })
})

const standalonePool = (w: FaultWorld) => w.read(w.read(host(w, 'DC0_H0'), 'parent') as Ref, 'resourcePool') as Ref

/** All CPU that the standalone host's root pool has left, as one reservation. */
async function greedy(w: FaultWorld): Promise<object> {
  const left = (w.read(standalonePool(w), 'runtime.cpu') as { unreservedForPool: number }).unreservedForPool
  const shares = { level: 'normal', shares: 4000 }
  const open = { reservation: 0, expandableReservation: true, limit: -1, shares }
  return { cpuAllocation: { ...open, reservation: left, expandableReservation: false }, memoryAllocation: open }
}

/** The first VM's files cannot be reached any more. */
function unreachable(w: FaultWorld): FaultWorld {
  const { value } = vm(w)
  const runtime = { ...(w.read(vm(w), 'runtime') as object), connectionState: 'inaccessible' }
  w.write(({ store }) => store.update({ name: 'VirtualMachine' } as never, value, { runtime } as never))
  return w
}

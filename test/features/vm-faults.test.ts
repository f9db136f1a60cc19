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

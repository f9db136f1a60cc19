import { describe } from 'vitest'
import type { Ref } from '../../src/kernel/managed.ts'
import { type FaultWorld, raises } from './fault-cases.ts'

const host = (name: string) => (w: FaultWorld) => w.named('HostSystem', name)
const cluster = (w: FaultWorld) => w.named('ClusterComputeResource', 'DC0_C0')
const rootPool = (w: FaultWorld) => w.read(cluster(w), 'resourcePool') as Ref
const slow = (w: FaultWorld) => {
  w.kernel.tasks = Object.assign(w.kernel.tasks, { pace: 'realistic' })
}

const ALLOCATION = {
  reservation: 0,
  expandableReservation: true,
  limit: -1,
  shares: { level: 'normal', shares: 4000 },
}
const POOL = { cpuAllocation: ALLOCATION, memoryAllocation: ALLOCATION }
const HUGE = { ...POOL, memoryAllocation: { ...ALLOCATION, reservation: 2 ** 30, expandableReservation: false } }

const pool = (w: FaultWorld, name: string, parent = rootPool(w), spec: object = POOL) =>
  w.invoke('CreateResourcePool', parent, { name, spec }) as Promise<Ref>

describe('clusters', () => {
  const create = (name: string) => (w: FaultWorld) =>
    w.invoke('CreateCluster', w.named('Folder', 'host'), { name, spec: {} })
  raises('CreateCluster', 'DuplicateName', create('DC0_C0'))
  raises('CreateCluster', 'InvalidName', create(''))
  raises('ConfigureEvcMode_Task', 'EVCConfigFault', async (w) =>
    w.invoke('ConfigureEvcMode_Task', (await w.invoke('EvcManager', cluster(w))) as Ref, {
      evcModeKey: 'amd-rev-e',
    }),
  )
  raises('SetCryptoMode', 'InvalidArgument', (w) => w.invoke('SetCryptoMode', cluster(w), { cryptoMode: 'none' }))
  raises('ReconfigureHostForDAS_Task', 'DasConfigFault', (w) =>
    w.invoke('ReconfigureHostForDAS_Task', host('DC0_C0_H0')(w)),
  )
})

describe('pools', () => {
  raises('UpdateConfig', 'InvalidName', async (w) => w.invoke('UpdateConfig', await pool(w, 'a'), { name: '' }))
  raises('UpdateConfig', 'InsufficientResourcesFault', async (w) =>
    w.invoke('UpdateConfig', await pool(w, 'a'), { config: HUGE }),
  )
  raises('UpdateChildResourceConfiguration', 'InsufficientResourcesFault', async (w) => {
    const entity = await pool(w, 'a')
    return w.invoke('UpdateChildResourceConfiguration', rootPool(w), { spec: [{ entity, ...HUGE }] })
  })
  raises('MoveIntoResourcePool', 'DuplicateName', async (w) => {
    const [a, below] = [await pool(w, 'a'), await pool(w, 'b')]
    await pool(w, 'a', below)
    return w.invoke('MoveIntoResourcePool', below, { list: [a] })
  })
  raises('MoveIntoResourcePool', 'InsufficientResourcesFault', async (w) => {
    const fixed = { ...ALLOCATION, expandableReservation: false }
    const small = await pool(w, 'small', rootPool(w), { cpuAllocation: fixed, memoryAllocation: fixed })
    const large = await pool(w, 'large', rootPool(w), { ...POOL, memoryAllocation: { ...ALLOCATION, reservation: 64 } })
    return w.invoke('MoveIntoResourcePool', small, { list: [large] })
  })
})

describe('vApps', () => {
  const vApp = (w: FaultWorld) => w.named('VirtualApp', 'DC0_C0_APP0')
  const app = { app: 1 }
  const create = (name: string, resSpec: object) => (w: FaultWorld) =>
    w.invoke('CreateVApp', rootPool(w), { name, resSpec, configSpec: {}, vmFolder: w.named('Folder', 'vm') })
  raises('CreateVApp', 'InvalidName', create('', POOL))
  raises('CreateVApp', 'InsufficientResourcesFault', create('a', HUGE))
  raises('PowerOnVApp_Task', 'InvalidState', (w) => w.invoke('PowerOnVApp_Task', vApp(w)), app)
  raises(
    'PowerOffVApp_Task',
    'InvalidState',
    async (w) => {
      await w.invoke('PowerOffVApp_Task', vApp(w), { force: true })
      return w.invoke('PowerOffVApp_Task', vApp(w), { force: true })
    },
    app,
  )
  raises(
    'SuspendVApp_Task',
    'InvalidState',
    async (w) => {
      await w.invoke('PowerOffVApp_Task', vApp(w), { force: true })
      return w.invoke('SuspendVApp_Task', vApp(w))
    },
    app,
  )
  raises('unregisterVApp_Task', 'InvalidState', (w) => w.invoke('unregisterVApp_Task', vApp(w)), app)
  for (const [method, args] of [
    ['PowerOnVApp_Task', {}],
    ['PowerOffVApp_Task', { force: true }],
    ['SuspendVApp_Task', {}],
  ] as const)
    raises(
      method,
      'TaskInProgress',
      async (w) => {
        slow(w)
        await w.invoke('PowerOffVApp_Task', vApp(w), { force: true })
        await w.advance(1)
        const second = await w.invoke(method, vApp(w), args)
        await w.advance(1)
        return second
      },
      app,
    )
  raises(
    'UpdateVAppConfig',
    'TaskInProgress',
    async (w) => {
      slow(w)
      await w.invoke('PowerOffVApp_Task', vApp(w), { force: true })
      await w.advance(1)
      return w.invoke('UpdateVAppConfig', vApp(w), { spec: { annotation: 'a' } })
    },
    app,
  )
})

describe('maintenance and standby', () => {
  const to = (method: string, name: string, args: object) => (w: FaultWorld) =>
    w.invoke(method, host(name)(w), args) as Promise<Ref>
  raises('ExitMaintenanceMode_Task', 'InvalidState', to('ExitMaintenanceMode_Task', 'DC0_H0', { timeout: 0 }))
  raises('PowerDownHostToStandBy_Task', 'InvalidState', async (w) => {
    await w.invoke('DisconnectHost_Task', host('DC0_C0_H0')(w))
    return to('PowerDownHostToStandBy_Task', 'DC0_C0_H0', { timeoutSec: 0 })(w)
  })
  raises('PowerDownHostToStandBy_Task', 'Timedout', async (w) => {
    const task = await to('PowerDownHostToStandBy_Task', 'DC0_H0', { timeoutSec: 5 })(w)
    await w.advance(60_000)
    return task
  })
  raises('PowerDownHostToStandBy_Task', 'RequestCanceled', async (w) => {
    const task = await to('PowerDownHostToStandBy_Task', 'DC0_H0', { timeoutSec: 0 })(w)
    await w.advance(2000)
    await w.invoke('CancelTask', task)
    await w.advance(2000)
    return task
  })
  raises('PowerUpHostFromStandBy_Task', 'InvalidState', to('PowerUpHostFromStandBy_Task', 'DC0_H0', { timeoutSec: 0 }))
})

describe('connections to hosts', () => {
  const login = { hostName: 'new.test', userName: 'root', password: 'x', force: false }
  const thumbprint = async (w: FaultWorld, hostName: string) => {
    const datacenter = w.named('Datacenter', 'DC0')
    try {
      await w.invoke('QueryConnectionInfoViaSpec', datacenter, { spec: { ...login, hostName } })
    } catch (error) {
      return (error as { data: { thumbprint: string } }).data.thumbprint
    }
    throw new Error('no thumbprint was asked for')
  }
  const confirmed = async (w: FaultWorld, changes: object = {}) => ({
    ...login,
    sslThumbprint: await thumbprint(w, login.hostName),
    ...changes,
  })
  const add = async (w: FaultWorld, spec: object) => w.invoke('AddHost_Task', cluster(w), { spec, asConnected: true })
  raises('AddHost_Task', 'HostConnectFault', (w) => add(w, login))
  raises('AddHost_Task', 'InvalidLogin', async (w) => add(w, await confirmed(w, { password: '' })))
  raises('AddStandaloneHost_Task', 'DuplicateName', async (w) => {
    const folder = w.named('Folder', 'host')
    await w.invoke('CreateFolder', folder, { name: 'new.test' })
    return w.invoke('AddStandaloneHost_Task', folder, { spec: await confirmed(w), addConnected: true })
  })
  const query = (args: object) => (w: FaultWorld) =>
    w.invoke('QueryConnectionInfo', w.named('Datacenter', 'DC0'), {
      hostname: 'new.test',
      port: 443,
      username: 'root',
      password: 'x',
      ...args,
    })
  raises('QueryConnectionInfo', 'HostConnectFault', query({}))
  raises('QueryConnectionInfo', 'InvalidLogin', async (w) =>
    query({ password: '', sslThumbprint: await thumbprint(w, 'new.test') })(w),
  )
  const ask = async (w: FaultWorld, spec: object) =>
    w.invoke('QueryConnectionInfoViaSpec', w.named('Datacenter', 'DC0'), { spec })
  raises('QueryConnectionInfoViaSpec', 'HostConnectFault', (w) => ask(w, login))
  raises('QueryConnectionInfoViaSpec', 'InvalidLogin', async (w) => ask(w, await confirmed(w, { password: '' })))
  const again = async (w: FaultWorld, cnxSpec: object) => {
    await w.invoke('DisconnectHost_Task', host('DC0_H0')(w))
    return w.invoke('ReconnectHost_Task', host('DC0_H0')(w), { cnxSpec: { force: false, ...cnxSpec } })
  }
  raises('ReconnectHost_Task', 'HostConnectFault', (w) =>
    again(w, { userName: 'root', password: 'x', sslThumbprint: '00:00' }),
  )
  raises('ReconnectHost_Task', 'InvalidLogin', (w) => again(w, { userName: 'root', password: '' }))
  raises('MoveInto_Task', 'InvalidState', (w) => w.invoke('MoveInto_Task', cluster(w), { host: [host('DC0_H0')(w)] }))
  raises('MoveHostInto_Task', 'InvalidState', (w) =>
    w.invoke('MoveHostInto_Task', cluster(w), { host: host('DC0_H0')(w) }),
  )
  raises('MoveInto_Task', 'TooManyHosts', (w) =>
    w.invoke('MoveInto_Task', cluster(w), { host: Array.from({ length: 97 }, () => host('DC0_H0')(w)) }),
  )
  raises('MoveHostInto_Task', 'TooManyHosts', async (w) => {
    for (let n = 0; n < 93; n++) await add(w, await confirmed(w, await named(w, `h${n}.test`)))
    return w.invoke('MoveHostInto_Task', cluster(w), { host: host('DC0_H0')(w) })
  })
  const named = async (w: FaultWorld, hostName: string) => ({ hostName, sslThumbprint: await thumbprint(w, hostName) })
  raises('MoveIntoFolder_Task', 'InvalidState', (w) =>
    w.invoke('MoveIntoFolder_Task', w.named('Folder', 'host'), { list: [host('DC0_C0_H0')(w)] }),
  )
})

// Rename_Task and Destroy_Task have a handler for each class.
describe.each(['ClusterComputeResource', 'ResourcePool'])('%s', (type) => {
  const entity = (w: FaultWorld) => (type === 'ResourcePool' ? pool(w, 'a') : cluster(w))
  raises('Rename_Task', 'InvalidName', async (w) => w.invoke('Rename_Task', await entity(w), { newName: '' }))
  raises('Rename_Task', 'DuplicateName', async (w) => {
    const taken = type === 'ResourcePool' ? 'b' : 'DC0_H0'
    if (type === 'ResourcePool') await pool(w, taken)
    return w.invoke('Rename_Task', await entity(w), { newName: taken })
  })
})

describe('what is in use', () => {
  raises('Destroy_Task', 'VimFault', (w) => w.invoke('Destroy_Task', host('DC0_C0_H0')(w)))
})

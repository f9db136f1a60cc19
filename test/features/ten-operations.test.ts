import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { buildModel } from '../../src/features/model/index.ts'
import type { Ref } from '../../src/kernel/managed.ts'
import { temporaryDirectory } from '../temporary-directory.ts'
import { makeTestInstance, type TestInstance } from './harness.ts'

// The ten operations that are the pattern for all others: under each pace, and with the server killed after each of their commits.

const COUNTS = {
  esx: false,
  dc: 1,
  cluster: 1,
  host: 2,
  standaloneHost: 1,
  vm: 1,
  ds: 1,
  pod: 0,
  pool: 0,
  app: 0,
  folder: 0,
  pg: 1,
  nsx: 0,
  pgNsx: 0,
  autostart: false,
  hostIpBase: undefined,
  hostPortUnique: false,
  listen: { host: '127.0.0.1', port: 0 },
}

/** Names of what the model made, found by name as a client would. */
function named(e: TestInstance, kind: string, name: string): Ref {
  const definition = e.kernel.objects.ofKind(kind)!
  for (const state of e.kernel.store.all(definition.kind!)) {
    const target = e.kernel.objects.target(definition, state)
    if (definition.nameOf?.(state) === name || (state as { name?: string }).name === name) return target.ref
  }
  throw new Error(`no ${kind} ${name}`)
}
const vmNamed = (e: TestInstance, name = 'DC0_H0_VM0') => named(e, 'VirtualMachine', name)
const hasVm = (e: TestInstance, name: string) => {
  try {
    vmNamed(e, name)
    return true
  } catch {
    return false
  }
}

interface Operation {
  method: string
  /** What must be there before, done under pace instant. */
  before?: (e: TestInstance) => Promise<void>
  call: (e: TestInstance) => { self: Ref; args: object }
  /** True of the inventory exactly when the operation is done. */
  isDone: (e: TestInstance) => boolean
  /** An event that says so. */
  event?: string
}

const now = async (e: TestInstance, method: string, self: Ref, args: object = {}): Promise<void> => {
  const tasks = e.kernel.tasks as unknown as { pace: string }
  const { pace } = tasks
  tasks.pace = 'instant'
  const task = await e.invoke(method, self, args)
  tasks.pace = pace
  expect(e.task(task).state).toBe('success')
}
const devices = (e: TestInstance, vm: Ref) => e.read(vm, 'config.hardware.device') as { _typeName: string }[]

const OPERATIONS: Record<string, Operation> = {
  create: {
    method: 'CreateVM_Task',
    call: (e) => ({
      self: named(e, 'Folder', 'vm'),
      args: {
        config: { name: 'new', guestId: 'otherGuest', files: { vmPathName: '[LocalDS_0]' } },
        pool: e.read(named(e, 'ComputeResource', 'DC0_H0'), 'resourcePool'),
      },
    }),
    isDone: (e) => hasVm(e, 'new'),
    event: 'VmCreatedEvent',
  },
  clone: {
    method: 'CloneVM_Task',
    call: (e) => ({
      self: vmNamed(e),
      args: { folder: named(e, 'Folder', 'vm'), name: 'copy', spec: { location: {}, powerOn: false, template: false } },
    }),
    isDone: (e) => hasVm(e, 'copy'),
    event: 'VmClonedEvent',
  },
  'power on': {
    method: 'PowerOnVM_Task',
    call: (e) => ({ self: vmNamed(e), args: {} }),
    isDone: (e) => e.read(vmNamed(e), 'runtime.powerState') === 'poweredOn',
    event: 'VmPoweredOnEvent',
  },
  'power off': {
    method: 'PowerOffVM_Task',
    before: (e) => now(e, 'PowerOnVM_Task', vmNamed(e)),
    call: (e) => ({ self: vmNamed(e), args: {} }),
    isDone: (e) => e.read(vmNamed(e), 'runtime.powerState') === 'poweredOff',
    event: 'VmPoweredOffEvent',
  },
  'reconfigure of disk and NIC': {
    method: 'ReconfigVM_Task',
    call: (e) => ({
      self: vmNamed(e),
      args: {
        spec: {
          deviceChange: [
            {
              operation: 'add',
              fileOperation: 'create',
              device: {
                _typeName: 'VirtualDisk',
                key: -1,
                controllerKey: 1000,
                capacityInKB: 1024,
                backing: { _typeName: 'VirtualDiskFlatVer2BackingInfo', fileName: '', diskMode: 'persistent' },
              },
            },
            {
              operation: 'add',
              device: {
                _typeName: 'VirtualVmxnet3',
                key: -2,
                backing: { _typeName: 'VirtualEthernetCardNetworkBackingInfo', deviceName: 'VM Network' },
              },
            },
          ],
        },
      },
    }),
    isDone: (e) => {
      const types = devices(e, vmNamed(e)).map((device) => device._typeName)
      const disks = types.filter((type) => type === 'VirtualDisk').length
      expect(types.includes('VirtualVmxnet3')).toBe(disks === 2)
      return disks === 2
    },
    event: 'VmReconfiguredEvent',
  },
  'snapshot create': {
    method: 'CreateSnapshot_Task',
    call: (e) => ({ self: vmNamed(e), args: { name: 's', memory: false, quiesce: false } }),
    isDone: (e) => e.read(vmNamed(e), 'snapshot') !== undefined,
  },
  revert: {
    method: 'RevertToCurrentSnapshot_Task',
    before: async (e) => {
      await now(e, 'CreateSnapshot_Task', vmNamed(e), { name: 's', memory: false, quiesce: false })
      await now(e, 'ReconfigVM_Task', vmNamed(e), { spec: { numCPUs: 4 } })
    },
    call: (e) => ({ self: vmNamed(e), args: {} }),
    isDone: (e) => e.read(vmNamed(e), 'config.hardware.numCPU') === 1,
  },
  destroy: {
    method: 'Destroy_Task',
    call: (e) => ({ self: vmNamed(e), args: {} }),
    isDone: (e) => !hasVm(e, 'DC0_H0_VM0'),
    event: 'VmRemovedEvent',
  },
  'move into folder': {
    method: 'MoveIntoFolder_Task',
    before: async (e) => void (await e.invoke('CreateFolder', named(e, 'Folder', 'vm'), { name: 'moved' })),
    call: (e) => ({ self: named(e, 'Folder', 'moved'), args: { list: [vmNamed(e)] } }),
    isDone: (e) => (e.read(vmNamed(e), 'parent') as Ref).value === named(e, 'Folder', 'moved').value,
  },
  'add host': {
    method: 'AddHost_Task',
    call: (e) => ({
      self: named(e, 'ComputeResource', 'DC0_C0'),
      args: {
        spec: { hostName: 'added.example.test', userName: 'root', password: 'secret', force: true },
        asConnected: true,
      },
    }),
    isDone: (e) => (e.read(named(e, 'ComputeResource', 'DC0_C0'), 'host') as Ref[]).length === 3,
    event: 'HostAddedEvent',
  },
}

async function world(pace: 'instant' | 'realistic' | 'manual', operation: Operation, data?: string) {
  const e = await makeTestInstance({ settings: { pace, identity: 'vcsim', directory: data } })
  buildModel(e.kernel, { ...COUNTS })
  await operation.before?.(e)
  return e
}
async function start(e: TestInstance, operation: Operation): Promise<Ref> {
  const { self, args } = operation.call(e)
  return (await e.invoke(operation.method, self, args)) as Ref
}

function checkDone(e: TestInstance, operation: Operation, task: Ref): void {
  const info = e.task(task)
  expect(info.error).toBeUndefined()
  expect(info).toMatchObject({ state: 'success', name: operation.method })
  expect(operation.isDone(e)).toBe(true)
  if (!operation.event) return
  const chain = e.events().filter(({ event }) => event.chainId === info.eventChainId)
  expect(chain[0]?.event._typeName).toBe('TaskEvent')
  // Where DRS placed it the event is its own, a kind of the same.
  const wanted = operation.event
  expect(chain.some(({ event }) => event._typeName === wanted || event._typeName === `Drs${wanted}`)).toBe(true)
}

describe.each(Object.entries(OPERATIONS))('%s', (_, operation) => {
  test('is done when the call returns, under pace instant', async () => {
    const e = await world('instant', operation)
    checkDone(e, operation, await start(e, operation))
    e.close()
  })

  test('is done by and by under pace realistic, and not before its task says so', async () => {
    const e = await world('realistic', operation)
    const task = await start(e, operation)
    expect(operation.isDone(e)).toBe(false)
    expect(e.task(task).state).toBe('queued')
    await e.advance(0)
    expect(e.task(task).state).toBe('running')
    await e.advance(120_000)
    checkDone(e, operation, task)
    e.close()
  })

  test('waits to be finished under pace manual', async () => {
    const e = await world('manual', operation)
    const task = await start(e, operation)
    await e.advance(3_600_000)
    expect(e.task(task).state).toBe('running')
    expect(operation.isDone(e)).toBe(false)
    const engine = e.kernel.tasks as unknown as { finishNow(id: string): void }
    await e.kernel.store.write(() => engine.finishNow(task.value))
    checkDone(e, operation, task)
    e.close()
  })

  test('is finished by the next start, whichever commit the server was killed after', async () => {
    const data = temporaryDirectory()
    const e = await world('realistic', operation, data)
    const copies: string[] = []
    // What is on disk after a commit is what a kill then leaves behind.
    let from = Number.POSITIVE_INFINITY
    e.kernel.store.onCommit(() => {
      if (e.kernel.store.revision < from) return
      const copy = temporaryDirectory()
      // The database is what counts: files of VMs are made from it.
      for (const file of ['vcemu.db', 'vcemu.db-wal']) cpSync(join(data, file), join(copy, file))
      copies.push(copy)
    })
    from = e.kernel.store.revision
    const task = await start(e, operation)
    await e.advance(120_000)
    checkDone(e, operation, task)
    e.close()
    expect(copies.length).toBeGreaterThanOrEqual(3)
    for (const copy of copies) {
      const again = await makeTestInstance({ settings: { pace: 'realistic', identity: 'vcsim', directory: copy } })
      await again.advance(120_000)
      checkDone(again, operation, task)
      expect(again.kernel.store.file.integrityCheck()).toBe('ok')
      again.close()
    }
  })
})

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { hostKind, vmKind } from '../../src/features/inventory/index.ts'
import { type Ref, ref } from '../../src/kernel/managed.ts'
import type { Compute } from './compute-setup.ts'
import type { TestInstance } from './harness.ts'
import { chain, createVm, DISK, faultOf, made, makeVmWorld, mayRead, refused, reopen } from './vm-setup.ts'

let world: Compute
let again: TestInstance | undefined
afterEach(() => {
  world?.close()
  again?.close()
  again = undefined
})

const power = (vm: Ref) => world.read(vm, 'runtime.powerState')

async function newVm(config: object = {}): Promise<Ref> {
  world = await makeVmWorld()
  return made(world, await createVm(world, 'web', config))
}

async function vmThatIs(state: 'off' | 'on' | 'suspended' | 'template'): Promise<Ref> {
  const vm = await newVm()
  if (state === 'on' || state === 'suspended') await world.invoke('PowerOnVM_Task', vm)
  if (state === 'suspended') await world.invoke('SuspendVM_Task', vm)
  if (state === 'template') await world.invoke('MarkAsTemplate', vm)
  return vm
}

const WORDS = { off: 'poweredOff', on: 'poweredOn', suspended: 'suspended' } as const
const fault = (requestedState: keyof typeof WORDS, existingState: keyof typeof WORDS) => ({
  _typeName: 'InvalidPowerState',
  requestedState: WORDS[requestedState],
  existingState: WORDS[existingState],
})
const NOT_SUPPORTED = { _typeName: 'NotSupported' }

describe('power operations by the state that the VM is in', () => {
  const rows: [string, keyof typeof WORDS | 'template', object | string][] = [
    ['PowerOnVM_Task', 'off', 'poweredOn'],
    ['PowerOnVM_Task', 'on', fault('on', 'on')],
    ['PowerOnVM_Task', 'suspended', 'poweredOn'],
    ['PowerOnVM_Task', 'template', NOT_SUPPORTED],
    ['PowerOffVM_Task', 'off', fault('on', 'off')],
    ['PowerOffVM_Task', 'on', 'poweredOff'],
    ['PowerOffVM_Task', 'suspended', 'poweredOff'],
    ['PowerOffVM_Task', 'template', NOT_SUPPORTED],
    ['SuspendVM_Task', 'off', fault('on', 'off')],
    ['SuspendVM_Task', 'on', 'suspended'],
    ['SuspendVM_Task', 'suspended', fault('on', 'suspended')],
    ['SuspendVM_Task', 'template', NOT_SUPPORTED],
    ['ResetVM_Task', 'off', fault('on', 'off')],
    ['ResetVM_Task', 'on', 'poweredOn'],
    ['ResetVM_Task', 'suspended', fault('on', 'suspended')],
    ['ResetVM_Task', 'template', NOT_SUPPORTED],
    ['Destroy_Task', 'on', fault('off', 'on')],
  ]
  test.each(rows)('%s of a VM that is %s', async (method, state, expected) => {
    const vm = await vmThatIs(state)
    const task = await world.invoke(method, vm)
    if (typeof expected === 'string') expect([world.task(task).state, power(vm)]).toEqual(['success', expected])
    else expect(faultOf(world, task)).toMatchObject(expected)
  })

  const voids: [string, keyof typeof WORDS | 'template', object | string][] = [
    ['ShutdownGuest', 'off', fault('on', 'off')],
    ['ShutdownGuest', 'on', 'poweredOff'],
    ['ShutdownGuest', 'suspended', fault('on', 'suspended')],
    ['ShutdownGuest', 'template', NOT_SUPPORTED],
    ['RebootGuest', 'off', fault('on', 'off')],
    ['RebootGuest', 'on', 'poweredOn'],
    ['StandbyGuest', 'off', fault('on', 'off')],
    ['StandbyGuest', 'on', 'suspended'],
    ['TerminateVM', 'on', 'poweredOff'],
    ['TerminateVM', 'off', fault('on', 'off')],
    ['UnregisterVM', 'on', fault('off', 'on')],
    ['MarkAsTemplate', 'on', fault('off', 'on')],
    ['MarkAsTemplate', 'suspended', fault('off', 'suspended')],
    ['MarkAsTemplate', 'template', NOT_SUPPORTED],
  ]
  test.each(voids)('%s of a VM that is %s', async (method, state, expected) => {
    const vm = await vmThatIs(state)
    if (typeof expected === 'string') {
      await world.invoke(method, vm)
      expect(power(vm)).toBe(expected)
      return
    }
    const { fault: name, data } = await refused(world.invoke(method, vm))
    expect({ _typeName: name, ...data }).toMatchObject(expected)
  })
})

describe('what stands in the way', () => {
  test('guest operations without running tools fault ToolsUnavailable', async () => {
    const vm = await newVm({ extraConfig: [{ key: 'vcemu.guest.tools', value: 'FALSE' }] })
    await world.invoke('PowerOnVM_Task', vm)
    for (const method of ['ShutdownGuest', 'RebootGuest', 'StandbyGuest'])
      expect((await refused(world.invoke(method, vm))).fault).toBe('ToolsUnavailable')
  })

  test('a disconnected host faults HostNotConnected, a silent one HostNotReachable, before the state is looked at', async () => {
    const vm = await newVm()
    const host = world.vm(vm.value).runtime.host.value
    for (const [state, name] of [
      ['disconnected', 'HostNotConnected'],
      ['notResponding', 'HostNotReachable'],
    ] as const) {
      world.write((call) => {
        const { runtime } = call.store.get(hostKind, host)!
        call.store.update(hostKind, host, { runtime: { ...runtime, connectionState: state } })
      })
      expect(faultOf(world, await world.invoke('PowerOffVM_Task', vm))).toMatchObject({ _typeName: name })
    }
  })

  test('an orphaned VM faults InvalidState', async () => {
    const vm = await newVm()
    world.write((call) => {
      const { runtime } = call.store.get(vmKind, vm.value)!
      call.store.update(vmKind, vm.value, { runtime: { ...runtime, connectionState: 'orphaned' } })
    })
    expect(faultOf(world, await world.invoke('PowerOnVM_Task', vm))).toMatchObject({ _typeName: 'InvalidState' })
  })

  test('a host in maintenance faults InvalidState, one outside of the compute resource InvalidArgument', async () => {
    const vm = await newVm()
    const host = ref('HostSystem', world.hosts[0]!)
    world.write((call) => {
      const { runtime } = call.store.get(hostKind, host.value)!
      call.store.update(hostKind, host.value, { runtime: { ...runtime, inMaintenanceMode: true } })
    })
    expect(faultOf(world, await world.invoke('PowerOnVM_Task', vm, { host }))).toMatchObject({
      _typeName: 'InvalidState',
    })
    const other = ref('HostSystem', world.standalone.host)
    expect(faultOf(world, await world.invoke('PowerOnVM_Task', vm, { host: other }))).toMatchObject({
      _typeName: 'InvalidArgument',
      invalidProperty: 'host',
    })
  })

  test('a disk whose file is gone faults FileNotFound, one that another running VM writes to FileLocked', async () => {
    const vm = await newVm()
    const file = '[LocalDS_0] web/web.vmdk'
    const deviceChange = DISK().map((change) =>
      change.device._typeName === 'VirtualDisk'
        ? {
            ...change,
            fileOperation: undefined,
            device: { ...change.device, backing: { ...change.device.backing, fileName: file } },
          }
        : change,
    )
    const other = made(world, await createVm(world, 'other', { deviceChange }))
    await world.invoke('PowerOnVM_Task', vm)
    const locked = await world.invoke('PowerOnVM_Task', other)
    expect(faultOf(world, locked)).toMatchObject({ _typeName: 'FileLocked', file })
    expect(chain(world, locked)).toEqual(['TaskEvent', 'VmFailedToPowerOnEvent'])
    await world.invoke('PowerOffVM_Task', vm)
    await world.invoke('Destroy_Task', vm)
    expect(faultOf(world, await world.invoke('PowerOnVM_Task', other))).toMatchObject({
      _typeName: 'FileNotFound',
      file,
    })
  })

  test('more than the host has: NotEnoughCpus; a reservation that nobody can grant: Insufficient…ResourcesFault', async () => {
    world = await makeVmWorld()
    const pool = { pool: ref('ResourcePool', world.standalone.pool) }
    const wide = made(world, await createVm(world, 'wide', { numCPUs: 16 }, pool))
    expect(faultOf(world, await world.invoke('PowerOnVM_Task', wide))).toMatchObject({ _typeName: 'NotEnoughCpus' })
    const big = made(world, await createVm(world, 'big', { memoryMB: 1024 }, pool))
    world.write((call) => {
      const { config } = call.store.get(vmKind, big.value)!
      const memoryAllocation = { ...config.memoryAllocation, reservation: 100_000 }
      call.store.update(vmKind, big.value, { config: { ...config, memoryAllocation } })
    })
    const task = await world.invoke('PowerOnVM_Task', big)
    expect(faultOf(world, task)).toMatchObject({
      _typeName: 'InsufficientMemoryResourcesFault',
      requested: expect.any(Number),
    })
    expect(chain(world, task)).toEqual(['TaskEvent', 'NotEnoughResourcesToStartVmEvent', 'VmFailedToPowerOnEvent'])
  })

  test('a question blocks all but its answer, which ends it; a stale one faults ConcurrentAccess', async () => {
    const vm = await vmThatIs('on')
    world.write((call) => {
      const { runtime } = call.store.get(vmKind, vm.value)!
      const choiceInfo = [{ key: '0', label: 'Yes', summary: 'Yes' }]
      const question = { id: '7', text: 'Go on?', choice: { _typeName: 'ChoiceOption', choiceInfo } }
      call.store.update(vmKind, vm.value, { runtime: { ...runtime, question } as typeof runtime })
    })
    expect(faultOf(world, await world.invoke('PowerOffVM_Task', vm))).toMatchObject({ _typeName: 'QuestionPending' })
    const stale = world.invoke('AnswerVM', vm, { questionId: '6', answerChoice: '0' })
    expect((await refused(stale)).fault).toBe('ConcurrentAccess')
    const wrong = world.invoke('AnswerVM', vm, { questionId: '7', answerChoice: '9' })
    expect(await refused(wrong)).toMatchObject({ fault: 'InvalidArgument', data: { invalidProperty: 'answerChoice' } })
    await world.invoke('AnswerVM', vm, { questionId: '7', answerChoice: '0' })
    expect(world.read(vm, 'runtime.question')).toBeUndefined()
    expect(world.task(await world.invoke('PowerOffVM_Task', vm)).state).toBe('success')
  })

  test('a user without the privilege gets NoPermission and no task', async () => {
    const vm = await newVm()
    const user = 'VSPHERE.LOCAL\\somebody'
    world.write((call) => mayRead(call, user))
    const call = world.invoke('PowerOnVM_Task', vm, {}, { user })
    expect(await refused(call)).toMatchObject({
      fault: 'NoPermission',
      data: { privilegeId: 'VirtualMachine.Interact.PowerOn' },
    })
  })
})

describe('events in their order', () => {
  test('power on by DRS, reset, suspend, resume, power off', async () => {
    const vm = await newVm()
    const events = async (method: string) => chain(world, await world.invoke(method, vm))
    expect(await events('PowerOnVM_Task')).toEqual(['TaskEvent', 'VmStartingEvent', 'DrsVmPoweredOnEvent'])
    expect(await events('ResetVM_Task')).toEqual(['TaskEvent', 'VmResettingEvent'])
    expect(await events('SuspendVM_Task')).toEqual(['TaskEvent', 'VmSuspendingEvent', 'VmSuspendedEvent'])
    expect(await events('PowerOnVM_Task')).toEqual(['TaskEvent', 'VmResumingEvent', 'DrsVmPoweredOnEvent'])
    expect(await events('PowerOffVM_Task')).toEqual(['TaskEvent', 'VmStoppingEvent', 'VmPoweredOffEvent'])
    expect(await events('PowerOffVM_Task')).toEqual(['TaskEvent', 'VmFailedToPowerOffEvent'])
  })

  test('a host that the caller names makes it VmPoweredOnEvent there', async () => {
    const vm = await newVm()
    const host = ref('HostSystem', world.hosts[2]!)
    const task = await world.invoke('PowerOnVM_Task', vm, { host })
    expect(chain(world, task)).toEqual(['TaskEvent', 'VmStartingEvent', 'VmPoweredOnEvent'])
    expect(world.read(vm, 'runtime.host')).toEqual(host)
  })

  test('a guest that shuts down: VmGuestShutdownEvent, then VmPoweredOffEvent', async () => {
    const vm = await vmThatIs('on')
    const before = world.events().length
    await world.invoke('ShutdownGuest', vm)
    expect(
      world
        .events()
        .slice(before)
        .map(({ event }) => event._typeName),
    ).toEqual(['TaskEvent', 'VmGuestShutdownEvent', 'VmPoweredOffEvent'])
    expect(world.read(vm, 'runtime.cleanPowerOff')).toBe(true)
  })
})

describe('what a running VM has', () => {
  test('boot time, swap and log files, connected devices, the guest features that its host gives', async () => {
    const vm = await vmThatIs('on')
    expect(world.read(vm, 'runtime')).toMatchObject({ powerState: 'poweredOn', maxMemoryUsage: 1024 })
    expect(world.read(vm, 'runtime.bootTime')).toMatch(/^2026-01-01T00:00:00/)
    expect(world.read(vm, 'layout.swapFile')).toMatch(/^\[LocalDS_0\] web\/web-[0-9a-f]{8}\.vswp$/)
    const nic = (world.read(vm, 'config.hardware.device') as { key: number; connectable?: object }[]).find(
      ({ key }) => key === 4000,
    )
    expect(nic?.connectable).toMatchObject({ connected: true, status: 'ok' })
    await world.invoke('PowerOffVM_Task', vm)
    expect(world.read(vm, 'runtime.bootTime')).toBeUndefined()
    expect(world.read(vm, 'layout.swapFile')).toBeUndefined()
  })

  test('disabledMethod follows the state', async () => {
    const vm = await newVm()
    expect(world.read(vm, 'disabledMethod')).toEqual(expect.arrayContaining(['PowerOffVM_Task', 'AnswerVM']))
    await world.invoke('PowerOnVM_Task', vm)
    expect(world.read(vm, 'disabledMethod')).toEqual(expect.arrayContaining(['PowerOnVM_Task', 'Destroy_Task']))
    expect(world.read(vm, 'disabledMethod')).not.toContain('ShutdownGuest')
  })
})

describe('under pace realistic', () => {
  test('the VM keeps its state until the task has ended, and other tasks get TaskInProgress', async () => {
    world = await makeVmWorld({ pace: 'realistic' })
    const create = await createVm(world, 'web')
    await world.advance(10_000)
    const vm = made(world, create)
    const task = await world.invoke('PowerOnVM_Task', vm)
    await world.advance(0)
    expect([world.task(task).state, power(vm)]).toEqual(['running', 'poweredOff'])
    const second = await world.invoke('PowerOnVM_Task', vm)
    await world.advance(0)
    expect(faultOf(world, second)).toMatchObject({
      _typeName: 'TaskInProgress',
      task: ref('Task', world.task(task).id),
    })
    expect((await refused(world.invoke('UnregisterVM', vm))).fault).toBe('TaskInProgress')
    await world.advance(10_000)
    expect([world.task(task).state, power(vm)]).toEqual(['success', 'poweredOn'])
  })

  test.each(['PowerOffVM_Task', 'SuspendVM_Task', 'ResetVM_Task', 'Destroy_Task', 'Rename_Task'])(
    '%s faults TaskInProgress while another task runs',
    async (method) => {
      world = await makeVmWorld({ pace: 'realistic' })
      const vm = await runningVm()
      await world.invoke('PowerOffVM_Task', vm)
      await world.advance(0)
      const task = await world.invoke(method, vm, method === 'Rename_Task' ? { newName: 'other' } : {})
      await world.advance(0)
      expect(faultOf(world, task)).toMatchObject({ _typeName: 'TaskInProgress' })
    },
  )

  test.each(['ShutdownGuest', 'RebootGuest', 'StandbyGuest', 'TerminateVM', 'UnregisterVM'])(
    '%s faults TaskInProgress at once while a task runs',
    async (method) => {
      world = await makeVmWorld({ pace: 'realistic' })
      const vm = await runningVm()
      await world.invoke('PowerOffVM_Task', vm)
      await world.advance(0)
      expect((await refused(world.invoke(method, vm))).fault).toBe('TaskInProgress')
    },
  )

  async function runningVm(): Promise<Ref> {
    const create = await createVm(world, 'web')
    await world.advance(10_000)
    const vm = made(world, create)
    await world.invoke('PowerOnVM_Task', vm)
    await world.advance(60_000)
    return vm
  }

  test('a manual task waits to be told', async () => {
    world = await makeVmWorld({ pace: 'manual' })
    const create = await createVm(world, 'web')
    await world.advance(100_000)
    expect(world.task(create).state).toBe('running')
    world.write((call) =>
      (call.kernel.tasks as unknown as { finishNow(id: string): void }).finishNow(world.task(create).id),
    )
    expect(world.task(create).state).toBe('success')
  })

  test('a crash between the parts loses nothing: create, power on and power off go on in the next process', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'vcemu-vm-'))
    const settings = { pace: 'realistic', directory } as const
    try {
      world = await makeVmWorld(settings)
      const create = await createVm(world, 'web')
      await world.advance(0)
      world.close()
      let now: TestInstance = await reopen(settings)
      again = now
      await now.advance(10_000)
      const vm = made(now, create)
      // Each process starts with the clock at the same time.
      for (const [method, state, ms] of [
        ['PowerOnVM_Task', 'poweredOn', 20_000],
        ['SuspendVM_Task', 'suspended', 40_000],
        ['PowerOnVM_Task', 'poweredOn', 60_000],
        ['PowerOffVM_Task', 'poweredOff', 80_000],
      ] as const) {
        const task = await now.invoke(method, vm)
        await now.advance(0)
        expect(now.task(task).state).toBe('running')
        now.close()
        now = await reopen(settings)
        again = now
        await now.advance(ms)
        expect([method, now.task(task).state, now.read(vm, 'runtime.powerState')]).toEqual([method, 'success', state])
      }
    } finally {
      again?.close()
      again = undefined
      rmSync(directory, { recursive: true })
    }
  })
})

import { afterEach, expect, test } from 'vitest'
import { defaultSettings } from '../../src/app/settings.ts'
import { buildModel } from '../../src/features/model/index.ts'
import type { PropertyFilterSpec } from '../../src/generated/vim25.ts'
import { Fault } from '../../src/kernel/fault.ts'
import { type Ref, ref } from '../../src/kernel/managed.ts'
import { dice } from '../store/model.ts'
import { makeTestInstance, type TestInstance } from './harness.ts'
import { classesBelow, type Known, plain, retrieve, Watcher } from './watcher.ts'

let e: TestInstance
afterEach(() => e.close())

/** Below a property that does make updates, these are samples that make none. */
const SAMPLES = new Set(['quickStats', 'recentTask'])

function withoutSamples(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutSamples)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) => (SAMPLES.has(key) ? [] : [[key, withoutSamples(item)]])),
  )
}

/** A filter over everything that exists, whatever features define it. */
async function everything(): Promise<PropertyFilterSpec> {
  const { kernel } = e
  const container = ref('Folder', kernel.authorizer.rootId)
  const view = (await e.invoke('CreateContainerView', ref('ViewManager', 'ViewManager'), {
    container,
    type: [],
    recursive: true,
  })) as Ref
  const objects: Ref[] = [container]
  for (const definition of kernel.objects.definitions()) {
    if (definition.id !== undefined && !definition.kind) objects.push({ type: definition.type, value: definition.id })
    else if (definition.kind && !definition.entity)
      for (const state of kernel.store.all(definition.kind)) {
        const found = kernel.objects.find(definition.companion?.idOf(state) ?? state.id)
        if (found) objects.push(found.ref)
      }
  }
  return {
    objectSet: [
      {
        obj: view,
        skip: true,
        selectSet: [{ _typeName: 'TraversalSpec', type: 'ContainerView', path: 'view' } as never],
      },
      ...objects.filter(({ value }) => kernel.objects.find(value)).map((obj) => ({ obj })),
    ],
    propSet: declaredPaths(),
  }
}

/** Every property that may change and makes updates, by type. */
function declaredPaths(): PropertyFilterSpec['propSet'] {
  const { objects, spec } = e.kernel
  const sets = new Map<string, Set<string>>()
  for (const { type, properties } of objects.definitions())
    for (const one of classesBelow(spec, type))
      for (const [name, { origin, quiet, perCaller }] of Object.entries(properties)) {
        if (origin === 'constant' || quiet || perCaller || !spec.resolvePath(one, name)) continue
        sets.set(one, (sets.get(one) ?? new Set()).add(name))
      }
  return [...sets].map(([type, paths]) => ({ type, pathSet: [...paths] }))
}

/** Random calls, of whatever is implemented; faults are answers. */
function makeCalls(roll: (below: number) => number): () => Promise<string> {
  const of = (type: string): Ref | undefined => {
    const found = [...e.kernel.objects.entityDefinitions()].flatMap((definition) =>
      [...e.kernel.store.all(definition.kind!)].map((state) => e.kernel.objects.target(definition, state).ref),
    )
    const some = found.filter((one) => e.kernel.spec.isSubtype(one.type, type))
    return some[roll(some.length)]
  }
  let n = 0
  const name = () => `n${++n}`
  const calls: [string, string, (self: Ref) => object][] = [
    ['PowerOnVM_Task', 'VirtualMachine', () => ({})],
    ['PowerOnVM_Task', 'VirtualMachine', () => ({})],
    ['PowerOffVM_Task', 'VirtualMachine', () => ({})],
    ['SuspendVM_Task', 'VirtualMachine', () => ({})],
    ['ResetVM_Task', 'VirtualMachine', () => ({})],
    [
      'ReconfigVM_Task',
      'VirtualMachine',
      () => ({ spec: { annotation: name(), numCPUs: 1 + roll(4), memoryMB: 128 * (1 + roll(4)) } }),
    ],
    ['ReconfigVM_Task', 'VirtualMachine', () => ({ spec: { extraConfig: [{ key: 'guestinfo.a', value: name() }] } })],
    ['CreateSnapshot_Task', 'VirtualMachine', () => ({ name: name(), memory: false, quiesce: false })],
    ['RemoveAllSnapshots_Task', 'VirtualMachine', () => ({})],
    [
      'CloneVM_Task',
      'VirtualMachine',
      (self) => ({
        folder: e.read(self, 'parent'),
        name: name(),
        spec: { location: {}, powerOn: roll(2) === 0, template: roll(3) === 0 },
      }),
    ],
    ['RelocateVM_Task', 'VirtualMachine', () => ({ spec: { host: of('HostSystem') } })],
    ['RelocateVM_Task', 'VirtualMachine', () => ({ spec: { datastore: of('Datastore') } })],
    ['MarkAsTemplate', 'VirtualMachine', () => ({})],
    ['UnregisterVM', 'VirtualMachine', () => ({})],
    ['Rename_Task', 'ManagedEntity', () => ({ newName: name() })],
    ['Rename_Task', 'VirtualMachine', () => ({ newName: name() })],
    ['Destroy_Task', 'VirtualMachine', () => ({})],
    ['Destroy_Task', 'ResourcePool', () => ({})],
    ['Destroy_Task', 'Network', () => ({})],
    ['CreateFolder', 'Folder', () => ({ name: name() })],
    ['MoveIntoFolder_Task', 'Folder', () => ({ list: [of('VirtualMachine')] })],
    ['MoveIntoFolder_Task', 'Folder', () => ({ list: [of('Folder')] })],
    [
      'CreateResourcePool',
      'ResourcePool',
      () => ({ name: name(), spec: { cpuAllocation: ALLOCATION, memoryAllocation: ALLOCATION } }),
    ],
    [
      'UpdateConfig',
      'ResourcePool',
      () => ({ config: { cpuAllocation: { ...ALLOCATION, reservation: roll(50) }, memoryAllocation: ALLOCATION } }),
    ],
    ['MoveIntoResourcePool', 'ResourcePool', () => ({ list: [of('VirtualMachine')] })],
    ['EnterMaintenanceMode_Task', 'HostSystem', () => ({ timeout: 0, evacuatePoweredOffVms: roll(2) === 0 })],
    ['ExitMaintenanceMode_Task', 'HostSystem', () => ({ timeout: 0 })],
    ['DisconnectHost_Task', 'HostSystem', () => ({})],
    // Hosts come back sooner than they go, or soon nothing would run.
    ['ReconnectHost_Task', 'HostSystem', () => ({})],
    ['ReconnectHost_Task', 'HostSystem', () => ({})],
    ['ReconnectHost_Task', 'HostSystem', () => ({})],
    ['ExitMaintenanceMode_Task', 'HostSystem', () => ({ timeout: 0 })],
    ['PowerOffVM_Task', 'VirtualMachine', () => ({})],
    ['PowerOffVM_Task', 'VirtualMachine', () => ({})],
    [
      'ReconfigureComputeResource_Task',
      'ClusterComputeResource',
      () => ({ spec: { _typeName: 'ClusterConfigSpecEx', drsConfig: { enabled: roll(2) === 0 } }, modify: true }),
    ],
    ['CreateClusterEx', 'Folder', () => ({ name: name(), spec: {} })],
    ['CreateDatacenter', 'Folder', () => ({ name: name() })],
    ['RefreshDatastore', 'Datastore', () => ({})],
    [
      'AddDVPortgroup_Task',
      'DistributedVirtualSwitch',
      () => ({ spec: [{ name: name(), type: 'earlyBinding', numPorts: 4 }] }),
    ],
  ]
  return async () => {
    const [method, type, args] = calls[roll(calls.length)]!
    const self = of(type)
    if (!self) return method
    try {
      await e.invoke(method, self, args(self))
    } catch (error) {
      if (!(error instanceof Fault)) throw error
    }
    return method
  }
}
const ALLOCATION = { reservation: 0, expandableReservation: true, limit: -1, shares: { shares: 4000, level: 'normal' } }

function differences(told: Known, now: Known): string[] {
  const found: string[] = []
  for (const [id, values] of now) {
    const target = e.kernel.objects.find(id)
    const known = told.get(id)
    if (!target) continue
    if (!known) {
      found.push(`${target.ref.type} ${id} was not told of`)
      continue
    }
    for (const path of new Set([...values.keys(), ...known.keys()])) {
      const [a, b] = [withoutSamples(plain(known.get(path))), withoutSamples(plain(values.get(path)))]
      if (JSON.stringify(a) !== JSON.stringify(b)) found.push(`${target.ref.type}.${path}`)
    }
  }
  for (const id of told.keys()) if (!now.has(id)) found.push(`${id} is gone and nobody was told`)
  return found
}

test.each([1, 2])(
  'what watchers are told of every declared property equals what it is when made anew (seed %i)',
  async (seed) => {
    e = await makeTestInstance()
    buildModel(e.kernel, defaultSettings())
    const bugs: string[] = []
    const spec = await everything()
    const watcher = await Watcher.start(e, spec)
    await watcher.drain()
    const call = makeCalls(dice(seed))
    const stale = new Set<string>()
    e.kernel.onBug = (error, operation) =>
      bugs.push(`${operation}: ${error instanceof Error ? error.stack : String(error)}`)
    for (let step = 0; step < 60; step++) {
      const method = await call()
      await e.advance(1000)
      await watcher.drain()
      const now = await retrieve(e, spec)
      for (const difference of differences(watcher.known, now)) stale.add(`${difference} after ${method}`)
      // Each difference is told once, after the call that made it.
      watcher.known = now
    }
    expect(bugs).toEqual([])
    expect([...stale].sort()).toEqual([])
  },
  120_000,
)

import { afterEach, expect, test } from 'vitest'
import { propertyCollectorFeature } from '../../src/features/property-collector/index.ts'
import { viewFeature } from '../../src/features/view/index.ts'
import type { PropertyFilterSpec, TraversalSpec } from '../../src/generated/vim25.ts'
import { permissionKind } from '../../src/kernel/authorization.ts'
import { type Ref, ref } from '../../src/kernel/managed.ts'
import { ROOT, worldFeature } from '../kernel/world.ts'
import { dice } from '../store/model.ts'
import { makeTestInstance, type TestInstance } from './harness.ts'
import { asPlain, retrieve, Watcher } from './watcher.ts'
import { randomStep } from './world-history.ts'

let e: TestInstance
afterEach(() => e.close())
const start = async () => {
  e = await makeTestInstance({ features: [worldFeature(), viewFeature, propertyCollectorFeature] })
}

const PATHS = [
  'name',
  'config',
  'config.annotation',
  'config.hardware.device[2]',
  'config.extraConfig["a.b"].value',
  'summary.config',
  'resourcePool',
  'runtime.powerState',
]
const ada = { user: 'LAB\\ada' }

/** Everything below the root by recursion, with the pools of the machines. */
function byTraversal(): PropertyFilterSpec {
  const pools: TraversalSpec = { _typeName: 'TraversalSpec', type: 'VirtualMachine', path: 'resourcePool' }
  const folders: TraversalSpec = {
    _typeName: 'TraversalSpec',
    name: 'folders',
    type: 'Folder',
    path: 'childEntity',
    selectSet: [{ name: 'folders' }, pools],
  }
  return {
    objectSet: [{ obj: ROOT, selectSet: [folders] }],
    propSet: [
      { type: 'ManagedEntity', pathSet: ['name'] },
      { type: 'VirtualMachine', pathSet: PATHS },
      { type: 'Folder', pathSet: ['childEntity', 'parent'] },
      { type: 'ResourcePool', pathSet: ['vm'] },
    ],
  }
}

async function byView(options?: { user: string }): Promise<PropertyFilterSpec> {
  const view = (await e.invoke(
    'CreateContainerView',
    ref('ViewManager', 'ViewManager'),
    { container: ROOT, type: ['VirtualMachine', 'Folder'], recursive: true },
    options,
  )) as Ref
  const members: TraversalSpec = { _typeName: 'TraversalSpec', type: 'ContainerView', path: 'view' }
  return {
    objectSet: [{ obj: view, skip: true, selectSet: [members] }],
    propSet: [
      { type: 'ManagedEntity', pathSet: ['name'] },
      { type: 'VirtualMachine', pathSet: PATHS },
      { type: 'Folder', pathSet: ['childEntity'] },
    ],
  }
}

/** Somebody who may see the root, and more or less of what is below it. */
function permitAda(): void {
  e.kernel.store.writeNow(() =>
    e.kernel.store.insert(permissionKind, {
      id: 'group-d1|u|ada',
      entity: 'group-d1',
      principal: 'LAB\\ada',
      group: false,
      roleId: -2,
      propagate: false,
    }),
  )
}

test.each([1, 2, 3, 4, 5, 6])(
  'what a watcher rebuilds equals a fresh look, whatever got lost or was cut (seed %i)',
  async (seed) => {
    await start()
    permitAda()
    const roll = dice(seed * 1000)
    const pairs: { spec: PropertyFilterSpec; watcher: Watcher; options?: typeof ada }[] = []
    for (const partial of [false, true]) {
      for (const options of [undefined, ada]) {
        for (const spec of [byTraversal(), await byView(options)])
          pairs.push({ spec, watcher: await Watcher.start(e, spec, partial, options), ...(options ? { options } : {}) })
      }
    }
    for (let step = 0; step < 150; step++) {
      randomStep(e, roll)
      for (const { watcher } of pairs)
        if (roll(4) === 0)
          await watcher.look({ isLost: roll(4) === 0, ...(roll(2) ? { maxObjectUpdates: 1 + roll(4) } : {}) })
    }
    for (const { spec, watcher, options } of pairs) {
      await watcher.drain()
      expect(asPlain(watcher.known)).toEqual(asPlain(await retrieve(e, spec, options)))
    }
  },
)

test.each([7, 8, 9])('nothing is told where nothing changed, and all that changed is (seed %i)', async (seed) => {
  await start()
  const roll = dice(seed)
  const watchers: { spec: PropertyFilterSpec; watcher: Watcher; before: unknown }[] = []
  for (const partial of [false, true])
    for (const spec of [byTraversal(), await byView()])
      watchers.push({ spec, watcher: await Watcher.start(e, spec, partial), before: undefined })
  for (const one of watchers) {
    await one.watcher.drain()
    one.before = asPlain(one.watcher.known)
  }
  for (let step = 0; step < 150; step++) {
    randomStep(e, roll, 1)
    for (const one of watchers) {
      const now = asPlain(await retrieve(e, one.spec))
      const update = await one.watcher.look()
      expect(asPlain(one.watcher.known)).toEqual(now)
      if (update) expect(now).not.toEqual(one.before)
      expect(await one.watcher.look()).toBeUndefined()
      one.before = now
    }
  }
})

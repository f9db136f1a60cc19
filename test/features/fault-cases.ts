import { expect, test } from 'vitest'
import { defaultSettings } from '../../src/app/settings.ts'
import { buildModel } from '../../src/features/model/index.ts'
import type { Call } from '../../src/kernel/call.ts'
import { Fault } from '../../src/kernel/fault.ts'
import { type Ref, ref } from '../../src/kernel/managed.ts'
import { makeTestInstance, type TestInstance } from './harness.ts'

/** The inventory that the server starts with: a standalone host and a cluster of three, four running VMs, a switch with a group. */
export interface FaultWorld extends TestInstance {
  /** An entity by its class and name. */
  named(type: string, name: string): Ref
  /** A manager of a host, `storageSystem`; of the standalone host unless another is given. */
  manager(property: string, host?: string): Ref
  /** A singleton by its id. */
  single(id: string): Ref
  write<T>(work: (call: Call) => T): T
}

/** A new inventory by counts, with all features. */
export async function makeFaultWorld(changes: { app?: number } = {}): Promise<FaultWorld> {
  const instance = await makeTestInstance()
  const { kernel } = instance
  buildModel(kernel, { ...defaultSettings(), ...changes })
  const named: FaultWorld['named'] = (type, name) => {
    for (const definition of kernel.objects.entityDefinitions()) {
      for (const state of kernel.store.all(definition.kind!)) {
        const found = kernel.objects.target(definition, state)
        if (found.ref.type === type && definition.nameOf?.(state) === name) return found.ref
      }
    }
    throw new Error(`no ${type} ${name}`)
  }
  return {
    ...instance,
    named,
    manager: (property, host = 'DC0_H0') =>
      instance.read(named('HostSystem', host), `configManager.${property}`) as Ref,
    single: (id) => ref(kernel.objects.find(id)!.ref.type, id),
    write: (work) => kernel.store.writeNow(() => work(kernel.systemCall('test'))),
  }
}

/** The fault that a call throws, or that the task ends in that it returns. */
export async function faultFrom(world: TestInstance, call: Promise<unknown>): Promise<string | undefined> {
  try {
    const answer = await call
    if ((answer as Ref | undefined)?.type !== 'Task') return undefined
    return world.task(answer).error?.fault._typeName
  } catch (error) {
    if (error instanceof Fault) return error.fault
    throw error
  }
}

/**
 * A test named `<method> faults <fault>`: what `act` calls last is refused with that declared fault or a subtype of it. The tables in
 * test/coverage/faults/ point to such tests by name.
 */
export function raises(
  method: string,
  fault: string,
  act: (world: FaultWorld) => Promise<unknown>,
  changes: { app?: number } = {},
): void {
  test(`${method} faults ${fault}`, async () => {
    const world = await makeFaultWorld(changes)
    try {
      const raised = await faultFrom(world, act(world))
      const { spec } = world.kernel
      expect(raised && spec.isSubtype(raised, fault) ? fault : raised).toBe(fault)
      const declared = spec.method('vim25', method)?.faults ?? []
      expect(declared.some((one) => spec.isSubtype(fault, one))).toBe(true)
    } finally {
      world.close()
    }
  })
}

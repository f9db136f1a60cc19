import { readFileSync } from 'node:fs'
import { afterEach, describe, expect, test } from 'vitest'
import { type Ref, ref } from '../../src/kernel/managed.ts'
import { checkValue } from '../fixtures/type-check.ts'
import type { Compute } from './compute-setup.ts'
import { createVm, made, makeVmWorld } from './vm-setup.ts'

let world: Compute
afterEach(() => world?.close())

/** Declared type of each own property of VirtualMachine: `VirtualMachineConfigInfo`, `Datastore[]`; and whether it may be unset. */
const declared = new Map(
  (
    JSON.parse(readFileSync(new URL('../../openapi/vim/vim25.json', import.meta.url), 'utf8')) as {
      managed: Record<string, string[]>
    }
  ).managed
    .VirtualMachine![3]!.split(' ')
    .map((row) => {
      const [name = '', rest = ''] = row.split(':')
      const [type = ''] = rest.split(/[@%]/)
      return [name, { type: type.replace('?', ''), optional: type.includes('?') }] as const
    }),
)

function check(vm: Ref): string[] {
  expect(declared.size).toBe(17)
  const errors: string[] = []
  for (const [name, { type, optional }] of declared) {
    const value = world.read(vm, name)
    if (value === undefined) {
      if (!optional) errors.push(`${name} is unset`)
    } else checkValue(type, JSON.parse(JSON.stringify(value)), name, errors)
  }
  return errors
}

describe('every property of a VM is of its declared type, required fields included', () => {
  test('off, on, suspended, with a snapshot, cloned, as a template', async () => {
    world = await makeVmWorld()
    const vm = made(world, await createVm(world, 'web'))
    expect(check(vm)).toEqual([])
    await world.invoke('PowerOnVM_Task', vm)
    expect(check(vm)).toEqual([])
    await world.invoke('CreateSnapshot_Task', vm, { name: 's', memory: true, quiesce: false })
    expect(check(vm)).toEqual([])
    await world.invoke('SuspendVM_Task', vm)
    expect(check(vm)).toEqual([])
    const spec = { location: { pool: ref('ResourcePool', world.pool) }, template: false, powerOn: true }
    const clone = made(
      world,
      await world.invoke('CloneVM_Task', vm, { folder: ref('Folder', 'group-v3'), name: 'c', spec }),
    )
    expect(check(clone)).toEqual([])
    await world.invoke('PowerOffVM_Task', vm)
    await world.invoke('MarkAsTemplate', vm)
    expect(check(vm)).toEqual([])
  })
})

import { afterEach, expect, it } from 'vitest'
import { defaultSettings } from '../../src/app/settings.ts'
import { buildLoaded, buildModel, type SavedObject } from '../../src/features/model/index.ts'
import { type Ref, ref } from '../../src/kernel/managed.ts'
import { makeTestInstance, type TestInstance } from './harness.ts'

const ADMINISTRATOR = { user: 'VSPHERE.LOCAL\\Administrator', groups: ['VSPHERE.LOCAL\\Administrators'] }
const open: TestInstance[] = []
afterEach(() => {
  for (const one of open.splice(0)) one.close()
})

/** Every entity of an instance as a client would save it. */
function save({ kernel }: TestInstance): SavedObject[] {
  return kernel.objects.entityDefinitions().flatMap((definition) =>
    [...kernel.store.all(definition.kind!)].map((state) => {
      const target = kernel.objects.target(definition, state)
      const properties: Record<string, unknown> = {}
      for (const name of Object.keys(definition.properties)) {
        const value = kernel.objects.read(target, name, ADMINISTRATOR)
        if (value !== undefined) properties[name] = value
      }
      return { type: target.ref.type, id: state.id, properties }
    }),
  )
}

async function instance(): Promise<TestInstance> {
  const e = await makeTestInstance()
  open.push(e)
  return e
}

it('is what was saved, and lives', async () => {
  const source = await instance()
  buildModel(source.kernel, defaultSettings())
  const saved = save(source)
  const e = await instance()
  buildLoaded(e.kernel, saved)
  const again = save(e)
  expect(again.map(({ id }) => id).sort()).toEqual(saved.map(({ id }) => id).sort())
  for (const { id, properties } of saved) {
    const now = again.find((one) => one.id === id)?.properties
    for (const name of ['name', 'parent', 'hardware', 'childType', 'resourcePool'])
      expect(now?.[name], `${id} ${name}`).toEqual(properties[name])
  }
  expect(e.kernel.store.counter('object')).toBeGreaterThanOrEqual(
    Math.max(...saved.map(({ id }) => Number(/-[a-z]?(\d+)$/.exec(id)?.[1] ?? 0))),
  )
  const vm = again.find(({ type }) => type === 'VirtualMachine')
  const self = ref('VirtualMachine', vm!.id)
  const on = e.read(self, 'runtime.powerState') === 'poweredOn'
  const task = await e.invoke(on ? 'PowerOffVM_Task' : 'PowerOnVM_Task', self)
  expect(e.task(task).error).toBeUndefined()
})

it('adopts what has no parent', async () => {
  const e = await instance()
  buildLoaded(e.kernel, [
    { type: 'HostSystem', id: 'host-7', properties: { name: 'lonely.example.test' } },
    {
      type: 'VirtualMachine',
      id: 'vm-9',
      properties: { name: 'stray', parent: ref('Folder', 'group-v77'), runtime: { host: ref('HostSystem', 'host-7') } },
    },
  ])
  const vm = (await e.invoke('FindByInventoryPath', ref('SearchIndex', 'SearchIndex'), {
    inventoryPath: 'DC0/vm/stray',
  })) as Ref
  expect(vm).toMatchObject({ value: 'vm-9' })
  const host = await e.invoke('FindByInventoryPath', ref('SearchIndex', 'SearchIndex'), {
    inventoryPath: 'DC0/host/lonely.example.test/lonely.example.test',
  })
  expect(host).toMatchObject({ value: 'host-7' })
})

import { afterEach, describe, expect, test } from 'vitest'
import { defaultSettings } from '../../src/app/settings.ts'
import { buildModel } from '../../src/features/model/index.ts'
import type { KernelSettings } from '../../src/kernel/kernel.ts'
import { type Ref, ref } from '../../src/kernel/managed.ts'
import { writerFor } from '../../src/protocols/soap/encode.ts'
import { loadVimSpec } from '../../src/spec/vim.ts'
import { makeTestInstance, type TestInstance } from '../features/harness.ts'
import { checkValue } from '../fixtures/type-check.ts'

let e: TestInstance
afterEach(() => e.close())

const IDENTITIES: { name: string; settings: Partial<KernelSettings> }[] = [
  { name: 'vcemu', settings: { identity: 'vcemu' } },
  { name: 'vcsim', settings: { identity: 'vcsim' } },
  { name: 'an ESXi host', settings: { identity: 'vcsim', esx: true } },
]

/** A new server with the inventory that it starts with. */
async function start({ identity = 'vcemu', esx = false }: Partial<KernelSettings>): Promise<TestInstance> {
  e = await makeTestInstance({ settings: { identity, esx } })
  buildModel(e.kernel, { ...defaultSettings({ invokedAs: identity, esx }), pod: 1, app: 1, nsx: 1, pgNsx: 1 })
  return e
}

/** World wide names are 64 bits wide and the checker wants exact numbers; what a version lacks, its encoder leaves out. */
const KNOWN = /WorldWideName: long|newer than/

const isRef = (value: unknown): value is Ref =>
  typeof value === 'object' && value !== null && 'type' in value && 'value' in value

/** Every object of the inventory: entities, what goes with them, and managers. */
function* everyObject(): Generator<Ref> {
  const { objects, store } = e.kernel
  for (const definition of objects.definitions()) {
    if (definition.companion && definition.kind) {
      for (const state of store.all(definition.kind)) {
        const found = objects.find(definition.companion.idOf(state))
        if (found) yield found.ref
      }
    } else if (definition.kind) {
      for (const state of store.all(definition.kind)) yield objects.target(definition, state).ref
    } else {
      const id = e.kernel.settings.esx ? (definition.esxId ?? definition.id) : definition.id
      if (id) yield ref(definition.type, id)
    }
  }
}

describe.each(IDENTITIES)('$name with all features', ({ settings }) => {
  test('every manager of the service content is there', async () => {
    await start(settings)
    const content = e.read(ref('ServiceInstance', 'ServiceInstance'), 'content') as Record<string, unknown>
    const missing = Object.entries(content).flatMap(([name, value]) =>
      isRef(value) && e.kernel.objects.find(value.value)?.ref.type !== value.type ? [`${name} ${value.value}`] : [],
    )
    expect(missing).toEqual([])
  })

  test('every manager of a host is there', async () => {
    await start(settings)
    const hosts = [...everyObject()].filter(({ type }) => type === 'HostSystem')
    expect(hosts.length).toBeGreaterThan(0)
    const missing = hosts.flatMap((host) =>
      Object.entries(e.read(host, 'configManager') as Record<string, unknown>).flatMap(([name, value]) =>
        isRef(value) && e.kernel.objects.find(value.value)?.ref.type !== value.type ? [`${name} ${value.value}`] : [],
      ),
    )
    expect([...new Set(missing)]).toEqual([])
  })

  test('every property of every object reads and encodes, and required ones have a value', async () => {
    await start(settings)
    const spec = loadVimSpec()
    const problems = new Set<string>()
    let read = 0
    for (const object of everyObject()) {
      for (const [name, field] of spec.managedType(object.type)?.properties ?? []) {
        try {
          const value = e.read(object, name)
          if (value === undefined && !field.optional) problems.add(`${object.type}.${name} is required`)
          if (value === undefined) continue
          expect(writerFor(field.type, field.array, spec.newestRank)(value, 'val')).toMatch(/^<val|^$/)
          // Unset fields are left out, as every encoder does.
          const wrong: string[] = []
          checkValue(
            field.array ? `${field.type}[]` : field.type,
            JSON.parse(JSON.stringify(value)),
            `${object.type}.${name}`,
            wrong,
          )
          for (const problem of wrong.filter((one) => !KNOWN.test(one))) problems.add(problem.replace(/\[\d+\]/g, '[]'))
          read++
        } catch (error) {
          problems.add(`${object.type}.${name}: ${String(error)}`)
        }
      }
    }
    expect([...problems]).toEqual([])
    expect(read).toBeGreaterThan(100)
  })
})

import { expect, it } from 'vitest'
import { loadVimSpec } from '../../src/spec/vim.ts'
import { checkValue } from '../fixtures/type-check.ts'
import { makeCompute } from './compute-setup.ts'

it('properties of hosts, their managers, clusters and pools have the types of the API', async () => {
  const e = await makeCompute()
  e.addVm({ on: true, pool: e.pool })
  const managers = Object.values(e.read({ type: 'HostSystem', value: e.standalone.host }, 'configManager') as object)
  const ids = [e.standalone.host, e.standalone.computeResource, e.cluster, e.pool, `evcManager-${e.cluster}`]
  const problems: string[] = []
  for (const id of [...ids, ...managers.map((one) => one.value as string)]) {
    const target = e.kernel.objects.find(id)
    // Networks and datastores have tests of their own.
    if (!target || /HostNetworkSystem|HostDatastoreSystem/.test(target.ref.type)) continue
    for (const [name, field] of loadVimSpec().managedType(target.ref.type)?.properties ?? []) {
      const value = e.read(target.ref, name)
      if (value === undefined && !field.optional) problems.push(`${target.ref.type}.${name} is required`)
      if (value === undefined) continue
      // Unset fields are left out, as every encoder does.
      const plain: unknown = JSON.parse(JSON.stringify(value))
      checkValue(field.array ? `${field.type}[]` : field.type, plain, `${target.ref.type}.${name}`, problems)
    }
  }
  // World wide names are 64 bits wide; the checker of fixtures takes what is exact in JSON.
  expect(problems.filter((problem) => !/WorldWideName: long/.test(problem))).toEqual([])
  e.close()
})

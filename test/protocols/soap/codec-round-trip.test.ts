import { expect, test } from 'vitest'
import { decodeItem } from '../../../src/protocols/soap/decode.ts'
import { writerFor } from '../../../src/protocols/soap/encode.ts'
import { readXml } from '../../../src/protocols/wire/xml-reader.ts'
import type { FieldSpec } from '../../../src/spec/field.ts'
import { loadVimSpec } from '../../../src/spec/vim.ts'
import { sampleObject } from './codec-samples.ts'

const spec = loadVimSpec()

const XSI = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:xsd="http://www.w3.org/2001/XMLSchema"'

function anyField(ns: string): FieldSpec {
  return {
    name: 'value',
    type: 'anyType',
    elementNs: ns,
    isRef: false,
    array: false,
    optional: false,
    secret: false,
    versionRank: 0,
    addedLater: false,
    privileges: [],
  }
}

for (const ns of spec.namespaces) {
  test(`every data type of ${ns} is read back as it was written`, () => {
    const rank = spec.newestRank
    const wrong: string[] = []
    let count = 0
    const write = writerFor('anyType', false, rank, ns)
    for (const type of spec.dataTypes(ns)) {
      // A fault in an anyType place is wrapped in a LocalizedMethodFault.
      const fault = spec.isFault(type.name, ns)
      const plain = { _typeName: type.name, ...sampleObject(type, 3) }
      const value = fault ? { _typeName: 'LocalizedMethodFault', fault: plain } : plain
      if (fault && type.name === 'MethodFault') delete (plain as { _typeName?: string })._typeName
      const source = write(value, 'value').replace('<value', `<value xmlns="urn:${ns}" ${XSI}`)
      const back = decodeItem(anyField(ns), readXml(source), { rank, source })
      try {
        expect(back).toEqual(value)
      } catch {
        wrong.push(type.name)
      }
      count += 1
    }
    expect(wrong).toEqual([])
    expect(count).toBeGreaterThan(10)
  })
}

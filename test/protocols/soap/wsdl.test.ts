import { expect, test } from 'vitest'
import {
  announcedVersions,
  clientRank,
  serviceVersionsXml,
  VERSION_DOCUMENTS,
} from '../../../src/protocols/soap/versions.ts'
import { WSDL_DOCUMENTS, wsdlDocument } from '../../../src/protocols/soap/wsdl.ts'
import { attribute, readXml, type XmlElement } from '../../../src/protocols/wire/xml-reader.ts'
import { loadVimSpec } from '../../../src/spec/vim.ts'

const spec = loadVimSpec()
const options = { serviceUrl: 'https://vc.example/sdk', releaseId: '8.0.3.0' }
const documents = new Map(WSDL_DOCUMENTS.map((name) => [name, readXml(wsdlDocument(name, options)!)]))

function* all(element: XmlElement): Generator<XmlElement> {
  yield element
  for (const child of element.children) yield* all(child)
}

test('every type that is referred to is defined once', () => {
  const defined = new Set<string>()
  for (const [name, root] of documents) {
    const top = name === 'vim.wsdl' ? root.children.find((c) => c.name === 'types')!.children[0]! : root
    for (const child of top.children) {
      const id = attribute(child, 'name')
      if (id === undefined || !/^(complexType|simpleType|element)$/.test(child.name)) continue
      const key = `${child.name === 'element' ? 'element' : 'type'} ${id}`
      expect(defined.has(key), key).toBe(false)
      defined.add(key)
    }
  }
  const missing = new Set<string>()
  for (const root of documents.values()) {
    for (const element of all(root)) {
      for (const [name, kind] of [
        ['type', 'type'],
        ['base', 'type'],
        ['element', 'element'],
      ] as const) {
        const value = attribute(element, name)
        if (!value?.startsWith('vim25:') || element.name === 'binding') continue
        if (!defined.has(`${kind} ${value.slice(6)}`)) missing.add(value)
      }
    }
  }
  expect([...missing]).toEqual([])
})

test('documents that are included and imported exist, and the address is the given one', () => {
  for (const root of documents.values()) {
    for (const element of all(root)) {
      const file =
        attribute(element, 'schemaLocation') ?? (element.name === 'import' ? attribute(element, 'location') : undefined)
      if (file !== undefined) expect(WSDL_DOCUMENTS).toContain(file)
    }
  }
  expect(wsdlDocument('vimService.wsdl', options)).toContain('location="https://vc.example/sdk"')
  expect(wsdlDocument('other.wsdl', options)).toBeUndefined()
})

function typeNamed(document: string, name: string): XmlElement {
  return documents.get(document)!.children.find((c) => attribute(c, 'name') === name)!
}

test('a type extends its base, with fields in order and their occurrence', () => {
  const extension = typeNamed('vim-types.xsd', 'VirtualDisk').children[0]!.children[0]!
  expect(attribute(extension, 'base')).toBe('vim25:VirtualDevice')
  const fields = extension.children[0]!.children
  expect(
    fields.slice(0, 2).map((f) => [attribute(f, 'name'), attribute(f, 'type'), attribute(f, 'minOccurs')]),
  ).toEqual([
    ['capacityInKB', 'xsd:long', undefined],
    ['capacityInBytes', 'xsd:long', '0'],
  ])
  const filter = fields.find((f) => attribute(f, 'name') === 'iofilter')!
  expect(attribute(filter, 'maxOccurs')).toBe('unbounded')
  // Later than its type: optional on the wire.
  const alternate = [...all(typeNamed('vim-types.xsd', 'VirtualMachineConfigInfo'))].find(
    (e) => attribute(e, 'name') === 'alternateGuestName',
  )!
  expect(attribute(alternate, 'minOccurs')).toBe('0')
})

test('the release decides what is described', () => {
  expect(fieldNames('8.0.3.0')).not.toContain('diskChainBrokenIssue')
  expect(fieldNames('9.1.0.0')).toContain('diskChainBrokenIssue')
  function fieldNames(releaseId: string): string {
    return wsdlDocument('vim-types.xsd', { ...options, releaseId })!
  }
})

test('an operation has its faults and RuntimeFault', () => {
  const port = documents.get('vim.wsdl')!.children.find((c) => c.name === 'portType')!
  const login = port.children.find((c) => attribute(c, 'name') === 'Login')!
  const faults = login.children.filter((c) => c.name === 'fault').map((c) => attribute(c, 'name'))
  expect(faults).toEqual(['InvalidLocale', 'InvalidLogin', 'RuntimeFault'])
})

test('announced versions begin with the release and go back to the first', () => {
  expect(announcedVersions('vim25', '8.0.3.0').slice(0, 2)).toEqual(['8.0.3.0', '8.0.2.0'])
  expect(announcedVersions('vim25', '8.0.3.0').at(-1)).toBe('2.5')
  for (const ns of Object.values(VERSION_DOCUMENTS)) {
    const root = readXml(serviceVersionsXml(ns, '8.0.3.0'))
    expect(attribute(root, 'version')).toBe('1.0')
    const [name, version, prior] = root.children[0]!.children
    expect(name!.text).toBe(`urn:${ns}`)
    expect([version!.text, ...prior!.children.map((c) => c.text)]).toEqual(announcedVersions(ns, '8.0.3.0'))
  }
  expect(announcedVersions('vsan', '8.0.3.0')[0]).toBe('8.0.0.4')
})

const ACTIONS: readonly [header: string | undefined, rank: number][] = [
  ['"urn:vim25/7.0.3.0"', spec.rankOf('vim25', '7.0.3.0')!],
  ['urn:vim25/6.5', spec.rankOf('vim25', '6.5')!],
  ['"urn:vsan/vSAN 7.0U1"', spec.rankOf('vsan', 'vSAN 7.0U1')!],
  ['"urn:vim25/9.1.0.0"', spec.newestRankOf('8.0.3.0')!],
  ['"urn:vim25/77"', spec.newestRankOf('8.0.3.0')!],
  ['urn:vim25', spec.newestRankOf('8.0.3.0')!],
  ['""', spec.newestRankOf('8.0.3.0')!],
  [undefined, spec.newestRankOf('8.0.3.0')!],
]
test.each(ACTIONS)('SOAPAction %s', (header, rank) => {
  expect(clientRank(header, '8.0.3.0')).toBe(rank)
})

import { expect, test } from 'vitest'
import { encodeFault, encodeResponse, writerFor } from '../../../src/protocols/soap/encode.ts'
import { attribute, readXml, type XmlElement } from '../../../src/protocols/wire/xml-reader.ts'
import { share } from '../../../src/spec/shared-value.ts'
import { loadVimSpec } from '../../../src/spec/vim.ts'

const spec = loadVimSpec()
const rank = spec.rankOf('vim25', '8.0.3.0')!
const any = writerFor('anyType', false, rank)

const ANY: readonly [what: string, value: unknown, xml: string][] = [
  ['string', 'a<b', '<val xsi:type="xsd:string">a&lt;b</val>'],
  ['boolean', true, '<val xsi:type="xsd:boolean">true</val>'],
  ['int', 2147483647, '<val xsi:type="xsd:int">2147483647</val>'],
  ['long', 2147483648, '<val xsi:type="xsd:long">2147483648</val>'],
  ['bigint', 9223372036854775807n, '<val xsi:type="xsd:long">9223372036854775807</val>'],
  ['double', 1.5, '<val xsi:type="xsd:double">1.5</val>'],
  ['infinity', Number.NEGATIVE_INFINITY, '<val xsi:type="xsd:double">-INF</val>'],
  ['boxed long', { _typeName: 'long', _value: 5 }, '<val xsi:type="xsd:long">5</val>'],
  [
    'dateTime',
    { _typeName: 'dateTime', _value: '2024-01-01T00:00:00Z' },
    '<val xsi:type="xsd:dateTime">2024-01-01T00:00:00Z</val>',
  ],
  ['bytes', { _typeName: 'base64Binary', _value: 'AA==' }, '<val xsi:type="xsd:base64Binary">AA==</val>'],
  [
    'enum',
    { _typeName: 'VirtualMachinePowerState', _value: 'poweredOn' },
    '<val xsi:type="VirtualMachinePowerState">poweredOn</val>',
  ],
  [
    'reference',
    { _typeName: 'ManagedObjectReference', type: 'Folder', value: 'group-v3' },
    '<val type="Folder" xsi:type="ManagedObjectReference">group-v3</val>',
  ],
  [
    'data object',
    { _typeName: 'Description', label: 'l', summary: 's' },
    '<val xsi:type="Description"><label>l</label><summary>s</summary></val>',
  ],
  [
    'boxed data object without a name of its own',
    { _typeName: 'Description', _value: { label: 'l', summary: 's' } },
    '<val xsi:type="Description"><label>l</label><summary>s</summary></val>',
  ],
  [
    'strings',
    { _typeName: 'ArrayOfString', _value: ['a', ''] },
    '<val xsi:type="ArrayOfString"><string xsi:type="xsd:string">a</string><string xsi:type="xsd:string"></string></val>',
  ],
  [
    'references',
    { _typeName: 'ArrayOfManagedObjectReference', _value: [{ type: 'HostSystem', value: 'host-1' }] },
    '<val xsi:type="ArrayOfManagedObjectReference"><ManagedObjectReference type="HostSystem" xsi:type="ManagedObjectReference">host-1</ManagedObjectReference></val>',
  ],
  [
    'no references',
    { _typeName: 'ArrayOfManagedObjectReference', _value: [] },
    '<val xsi:type="ArrayOfManagedObjectReference"/>',
  ],
  [
    'devices',
    { _typeName: 'ArrayOfVirtualDevice', _value: [{ _typeName: 'VirtualDisk', key: 1, capacityInKB: 2 }, { key: 3 }] },
    '<val xsi:type="ArrayOfVirtualDevice"><VirtualDevice xsi:type="VirtualDisk"><key>1</key><capacityInKB>2</capacityInKB></VirtualDevice><VirtualDevice xsi:type="VirtualDevice"><key>3</key></VirtualDevice></val>',
  ],
  [
    'anything',
    { _typeName: 'ArrayOfAnyType', _value: [1, 'x'] },
    '<val xsi:type="ArrayOfAnyType"><anyType xsi:type="xsd:int">1</anyType><anyType xsi:type="xsd:string">x</anyType></val>',
  ],
  [
    'bare fault',
    { _typeName: 'NotSupported' },
    '<val xsi:type="LocalizedMethodFault"><fault xsi:type="NotSupported"></fault><localizedMessage></localizedMessage></val>',
  ],
]
test.each(ANY)('%s in an anyType place', (_what, value, xml) => {
  expect(any(value, 'val')).toBe(xml)
})

test('what XML cannot carry is replaced', () => {
  expect(any('a\u0000b\ud800c\u{1F600}\r', 'val')).toBe(
    '<val xsi:type="xsd:string">a\ufffdb\ufffdc\u{1F600}&#13;</val>',
  )
  const ref = writerFor('ManagedObjectReference', false, rank)
  expect(ref({ type: 'A"<', value: '&' }, 'obj')).toBe('<obj type="A&quot;&lt;">&amp;</obj>')
})

test('xsi:type is written where the run-time type differs from the declared one', () => {
  const write = writerFor('VirtualDevice', true, rank)
  expect(
    write([{ key: 1 }, { _typeName: 'VirtualDevice', key: 2 }, { _typeName: 'VirtualFloppy', key: 3 }], 'device'),
  ).toBe(
    '<device><key>1</key></device><device><key>2</key></device><device xsi:type="VirtualFloppy"><key>3</key></device>',
  )
})

test('fields go out in the order of the table, whatever the order of the value', () => {
  const write = writerFor('Description', false, rank)
  expect(write({ summary: 's', label: 'l' }, 'x')).toBe('<x><label>l</label><summary>s</summary></x>')
})

test('an older version gets the nearest ancestor of a newer type and no newer fields', () => {
  const disk = {
    _typeName: 'VirtualNVMEController',
    key: 1,
    busNumber: 0,
    deviceGroupInfo: { groupInstanceKey: 1, sequenceId: 2 },
  }
  const old = writerFor('VirtualDevice', false, spec.rankOf('vim25', '6.0')!)
  expect(old(disk, 'd')).toBe('<d xsi:type="VirtualController"><key>1</key><busNumber>0</busNumber></d>')
  const now = writerFor('VirtualDevice', false, rank)
  expect(now(disk, 'd')).toContain('xsi:type="VirtualNVMEController"')
  expect(now(disk, 'd')).toContain('<deviceGroupInfo>')
  const anyOld = writerFor('anyType', false, spec.rankOf('vim25', '6.0')!)
  expect(anyOld(disk, 'd')).toContain('xsi:type="VirtualController"')
})

test('the text of a shared value is made once for a type and a version', () => {
  let reads = 0
  const shared = share({ label: 'l', summary: 's' })
  const write = writerFor('Description', false, rank)
  const first = write(shared, 'a')
  const proxy = new Proxy(shared, {
    get(target, name, receiver) {
      reads += 1
      return Reflect.get(target, name, receiver)
    },
  })
  expect(write(proxy, 'b')).toBe(first.replaceAll('a>', 'b>'))
  expect(reads).toBe(2) // its type name and its cache
  expect(writerFor('Description', false, spec.rankOf('vim25', '6.0')!)(shared, 'a')).toBe(first)
})

test('an unknown type and one that does not belong are our errors', () => {
  expect(() => any({ a: 1 }, 'val')).toThrow('names no type')
  expect(() => any({ _typeName: 'Nonsense' }, 'val')).toThrow('Nonsense')
  expect(() => writerFor('VirtualDevice', false, rank)({ _typeName: 'Description' }, 'd')).toThrow('Description')
})

function body(text: string): XmlElement {
  return readXml(text).children[0]!.children[0]!
}

test('responses: void, an unset optional result, an array', () => {
  const text = (name: string, result: unknown) =>
    [...encodeResponse(spec.method('vim25', name)!, result, { rank })].join('')
  expect(body(text('Logout', undefined))).toMatchObject({ name: 'LogoutResponse', ns: 'urn:vim25', children: [] })
  expect(body(text('FindByIp', undefined)).children).toEqual([])
  const found = body(
    text('FindAllByUuid', [
      { type: 'VirtualMachine', value: 'vm-1' },
      { type: 'VirtualMachine', value: 'vm-2' },
    ]),
  )
  expect(found.children.map((c) => [c.name, c.text])).toEqual([
    ['returnval', 'vm-1'],
    ['returnval', 'vm-2'],
  ])
})

test('lists of the property collector are consumed as pieces are taken', () => {
  let made = 0
  function* objects() {
    for (; made < 5000; made++) {
      yield { obj: { type: 'VirtualMachine', value: `vm-${made}` }, propSet: [{ name: 'name', val: 'x'.repeat(50) }] }
    }
  }
  const method = spec.method('vim25', 'RetrievePropertiesEx')!
  const pieces = encodeResponse(method, { token: 't', objects: objects() }, { rank })
  const first = pieces.next().value as string
  expect(made).toBeLessThan(1000)
  const whole = first + [...pieces].join('')
  const result = body(whole).children[0]!
  expect(result.children).toHaveLength(5001)
  expect(result.children[0]).toMatchObject({ name: 'token', text: 't' })
  expect(result.children[5000]!.children[0]!.text).toBe('vm-4999')
})

test('an update set streams the objects of each filter', () => {
  const method = spec.method('vim25', 'WaitForUpdatesEx')!
  const update = {
    kind: 'enter',
    obj: { type: 'Folder', value: 'f' },
    changeSet: [{ name: 'name', op: 'assign', val: 'n' }],
  }
  const set = {
    version: '1',
    filterSet: [{ filter: { type: 'PropertyFilter', value: 'p' }, objectSet: new Set([update]) }],
  }
  const result = body([...encodeResponse(method, set, { rank })].join('')).children[0]!
  expect(result.children.map((c) => c.name)).toEqual(['version', 'filterSet'])
  expect(result.children[1]!.children.map((c) => c.name)).toEqual(['filter', 'objectSet'])
})

test('a fault names its type twice', () => {
  const data = { requestedState: 'poweredOn', existingState: 'poweredOff' }
  const fault = body(encodeFault({ name: 'InvalidPowerState', message: 'a & b', data }, { rank }))
  expect(fault.name).toBe('Fault')
  const [code, string, detail] = fault.children
  expect(code).toMatchObject({ name: 'faultcode', ns: '', text: 'ServerFaultCode' })
  expect(string!.text).toBe('a & b')
  const element = detail!.children[0]!
  expect(element).toMatchObject({ name: 'InvalidPowerStateFault', ns: 'urn:vim25' })
  expect(attribute(element, 'type', 'http://www.w3.org/2001/XMLSchema-instance')).toBe('InvalidPowerState')
  expect(element.children.map((c) => c.text)).toEqual(['poweredOn', 'poweredOff'])
})

test('a fault whose name ends in Fault gets five letters more, one without a name has no detail', () => {
  expect(
    body(encodeFault({ name: 'PbmFault', message: '' }, { rank, namespace: 'pbm' })).children[2]!.children[0],
  ).toMatchObject({
    name: 'PbmFaultFault',
    ns: 'urn:pbm',
  })
  expect(body(encodeFault({ message: 'x', code: 'ClientFaultCode' }, { rank })).children.map((c) => c.text)).toEqual([
    'ClientFaultCode',
    'x',
  ])
})

test('elements of vSAN inside vim25 types switch the namespace there and back', () => {
  const write = writerFor('VSANStretchedClusterHostVirtualApplianceStatus', false, spec.newestRank)
  expect(write({ isVirtualApp: true, isVirtualAppValid: false }, 'x')).toBe(
    '<x><isVirtualApp>true</isVirtualApp><isVirtualAppValid xmlns="urn:vsan">false</isVirtualAppValid></x>',
  )
  const method = spec.method('pbm', 'PbmCheckCompliance')!
  const result = [
    {
      checkTime: '2024-01-01T00:00:00Z',
      entity: { objectType: 'virtualMachine', key: 'vm-1' },
      complianceStatus: 'unknown',
      mismatch: false,
      errorCause: [{ fault: { _typeName: 'NotSupported' } }],
    },
  ]
  const text = [...encodeResponse(method, result, { rank: spec.newestRank })].join('')
  const returned = body(text).children[0]!
  expect(returned.ns).toBe('urn:pbm')
  const cause = returned.children.find((c) => c.name === 'errorCause')!
  expect(cause.ns).toBe('urn:pbm')
  expect(cause.children[0]).toMatchObject({ name: 'fault', ns: 'urn:vim25' })
})

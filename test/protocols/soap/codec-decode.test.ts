import { expect, test } from 'vitest'
import { DecodeError, decodeArguments } from '../../../src/protocols/soap/decode.ts'
import { readEnvelope } from '../../../src/protocols/soap/envelope.ts'
import { resolveMethod } from '../../../src/protocols/soap/envelope-method.ts'
import { loadVimSpec } from '../../../src/spec/vim.ts'

const spec = loadVimSpec()
const newest = spec.rankOf('vim25', '9.1.0.0')!

function envelope(inner: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<S:Envelope xmlns:S="http://schemas.xmlsoap.org/soap/envelope/" xmlns:i="http://www.w3.org/2001/XMLSchema-instance" xmlns:x="http://www.w3.org/2001/XMLSchema" xmlns:v="urn:vim25"><S:Body>${inner}</S:Body></S:Envelope>`
}

function read(inner: string) {
  const result = readEnvelope(envelope(inner))
  if (result.kind === 'fault') throw new Error(result.message)
  return result.request
}

function args(
  method: string,
  inner: string,
  options: { rank?: number; strict?: boolean } = {},
): Record<string, unknown> {
  const request = read(`<${method} xmlns="urn:vim25"><_this type="X">y</_this>${inner}</${method}>`)
  const { rank = newest, strict = true } = options
  return decodeArguments(spec.method('vim25', method)!, request.element, { rank, strict, source: request.source })
}

function refusal(method: string, inner: string, options: { rank?: number; strict?: boolean } = {}): DecodeError {
  try {
    args(method, inner, options)
  } catch (error) {
    if (error instanceof DecodeError) return error
    throw error
  }
  throw new Error('was accepted')
}

const change = (spec: string) => args('ReconfigVM_Task', `<spec>${spec}</spec>`).spec

test('parameters come in any order, by local name in any namespace, with prefixes of any kind', () => {
  const request = read(
    '<v:Login><v:password>p</v:password><q:userName xmlns:q="urn:other">u</q:userName><v:_this type="SessionManager">SessionManager</v:_this></v:Login>',
  )
  expect(request).toMatchObject({
    method: 'Login',
    namespace: 'vim25',
    self: { type: 'SessionManager', value: 'SessionManager' },
  })
  expect(decodeArguments(spec.method('vim25', 'Login')!, request.element, { rank: newest })).toEqual({
    userName: 'u',
    password: 'p',
  })
})

test('repeated elements are an array, of a single field the last counts, nil is unset, an empty string is a string', () => {
  expect(
    args(
      'CreateContainerView',
      '<container type="Folder">f</container><type>A</type><type>B</type><recursive>1</recursive>',
    ),
  ).toEqual({ container: { type: 'Folder', value: 'f' }, type: ['A', 'B'], recursive: true })
  expect(change('<name>a</name><name>b</name><annotation/><numCPUs i:nil="true"/>')).toEqual({
    name: 'b',
    annotation: '',
  })
})

test('a missing required array is empty', () => {
  expect(args('RetrievePropertiesEx', '<options/>')).toEqual({ specSet: [], options: {} })
})

test('subtypes are named by xsi:type with any prefix', () => {
  for (const type of ['VirtualDisk', 'v:VirtualDisk', 'vim25:VirtualDisk']) {
    const decl = type.startsWith('vim25') ? ' xmlns:vim25="urn:vim25"' : ''
    expect(
      change(
        `<deviceChange><device${decl} i:type="${type}"><key>1</key><capacityInKB>2</capacityInKB></device></deviceChange>`,
      ),
    ).toEqual({
      deviceChange: [{ device: { _typeName: 'VirtualDisk', key: 1, capacityInKB: 2 } }],
    })
  }
  expect(change('<flags i:type="VirtualMachineFlagInfo"/>')).toEqual({ flags: {} })
})

const ANY: readonly [xml: string, value: unknown][] = [
  ['<value i:type="x:string"> a </value>', ' a '],
  ['<value>a</value>', 'a'],
  ['<value i:type="x:int"> 5 </value>', 5],
  ['<value i:type="x:long">5</value>', { _typeName: 'long', _value: 5 }],
  ['<value i:type="x:long">5000000000</value>', 5000000000],
  ['<value i:type="x:long">9223372036854775807</value>', 9223372036854775807n],
  ['<value i:type="x:double">1.5</value>', 1.5],
  ['<value i:type="x:double">2</value>', { _typeName: 'double', _value: 2 }],
  ['<value i:type="x:boolean">0</value>', false],
  [
    '<value i:type="x:dateTime">2024-01-01T02:00:00.500+02:00</value>',
    { _typeName: 'dateTime', _value: '2024-01-01T00:00:00.5Z' },
  ],
  [
    '<value i:type="VirtualMachinePowerState">poweredOn</value>',
    { _typeName: 'VirtualMachinePowerState', _value: 'poweredOn' },
  ],
  [
    '<value i:type="ManagedObjectReference" type="Folder">f</value>',
    { _typeName: 'ManagedObjectReference', type: 'Folder', value: 'f' },
  ],
  [
    '<value i:type="Description"><label>l</label><summary>s</summary></value>',
    { _typeName: 'Description', label: 'l', summary: 's' },
  ],
  ['<value i:type="ArrayOfString"><string>a</string></value>', { _typeName: 'ArrayOfString', _value: ['a'] }],
  ['<value i:type="ArrayOfInt"><int>1</int></value>', { _typeName: 'ArrayOfInt', _value: [1] }],
  [
    '<value i:type="ArrayOfVirtualDevice"><VirtualDevice i:type="VirtualFloppy"><key>1</key></VirtualDevice></value>',
    { _typeName: 'ArrayOfVirtualDevice', _value: [{ _typeName: 'VirtualFloppy', key: 1 }] },
  ],
]
test.each(ANY)('%s', (xml, value) => {
  expect(change(`<extraConfig><key>k</key>${xml}</extraConfig>`)).toEqual({ extraConfig: [{ key: 'k', value }] })
})

const REFUSED: readonly [what: string, spec: string, text: string][] = [
  ['an unknown field', '<nonsense/>', 'nonsense'],
  ['text for an int', '<numCPUs>four</numCPUs>', '"four" is not a valid int'],
  ['nothing for an int', '<numCPUs/>', 'not a valid int'],
  ['an int beyond 32 bits', '<numCPUs>2147483648</numCPUs>', 'not a valid int'],
  ['a long beyond 64 bits', '<memoryMB>9223372036854775808</memoryMB>', 'not a valid long'],
  ['a word for a boolean', '<memoryHotAddEnabled>yes</memoryHotAddEnabled>', 'not a valid boolean'],
  [
    'a date without time',
    '<changeTrackingEnabled>true</changeTrackingEnabled><createDate>2024-01-01</createDate>',
    'dateTime',
  ],
  [
    'a value that the enum lacks',
    '<deviceChange><operation>ad</operation></deviceChange>',
    'VirtualDeviceConfigSpecOperation',
  ],
  ['a type nobody knows', '<flags i:type="Nonsense"/>', 'Unknown type "Nonsense"'],
  ['a type that is no subtype', '<flags i:type="Description"/>', 'not a subtype'],
  ['elements in a string', '<name><b/></name>', 'Unexpected element'],
  [
    'a missing required field',
    '<deviceChange><device i:type="VirtualDisk"><key>1</key></device></deviceChange>',
    'capacityInKB is missing',
  ],
  ['an unknown box', '<extraConfig><key>k</key><value i:type="ArrayOfNonsense"/></extraConfig>', 'Unknown type'],
]
test.each(REFUSED)('%s is InvalidRequest', (_what, inner, text) => {
  const error = refusal('ReconfigVM_Task', `<spec>${inner}</spec>`)
  expect(error.faultName).toBe('InvalidRequest')
  expect(error.message).toContain(text)
  expect(error.message).toContain('while parsing call information for method ReconfigVM_Task\nat line 2, column')
})

test('lenient reading passes over unknown elements and missing fields', () => {
  const inner = '<spec><nonsense/><name>n</name><deviceChange><device i:type="VirtualDisk"/></deviceChange></spec>'
  expect(args('ReconfigVM_Task', inner, { strict: false })).toEqual({
    spec: { name: 'n', deviceChange: [{ device: { _typeName: 'VirtualDisk' } }] },
  })
})

test('what is newer than the client’s version does not exist', () => {
  const rank = spec.rankOf('vim25', '6.0')!
  expect(refusal('ReconfigVM_Task', '<spec><sevEnabled>true</sevEnabled></spec>', { rank }).message).toContain(
    'sevEnabled',
  )
  const nvme = '<spec><deviceChange><device i:type="VirtualNVMEController"/></deviceChange></spec>'
  expect(refusal('ReconfigVM_Task', nvme, { rank }).message).toContain('Unknown type')
})

test('a missing required parameter is refused', () => {
  expect(refusal('Login', '<userName>u</userName>').message).toContain('Required parameter password is missing')
})

test('a required field that is newer than its type may be missing', () => {
  let seen = 0
  for (const type of spec.dataTypes('vim25')) {
    const required = type.fields.filter((field) => !field.optional && !field.array && field.versionRank <= newest)
    if (required.length === 0 || required.some((field) => !field.addedLater)) continue
    seen += 1
    const value = { _typeName: type.name }
    const inner = `<spec><extraConfig><key>k</key><value i:type="${type.name}"/></extraConfig></spec>`
    expect(args('ReconfigVM_Task', inner)).toMatchObject({ spec: { extraConfig: [{ value }] } })
  }
  expect(seen).toBeGreaterThan(0)
})

test('header elements are found by local name', () => {
  const result = readEnvelope(
    '<Envelope xmlns="http://schemas.xmlsoap.org/soap/envelope/"><Header><vcSessionCookie> abc </vcSessionCookie><o:operationID xmlns:o="u">op</o:operationID><w:Security xmlns:w="wsse"><t/></w:Security><other/></Header><Body><Logout xmlns="urn:vim25"/></Body></Envelope>',
  )
  expect(result).toMatchObject({
    kind: 'request',
    request: {
      method: 'Logout',
      self: undefined,
      header: { sessionCookie: 'abc', operationId: 'op', security: { name: 'Security' } },
    },
  })
})

const BAD_ENVELOPES: readonly [what: string, text: string][] = [
  ['no XML', 'hello'],
  ['nothing', ''],
  ['another document', '<a/>'],
  ['SOAP 1.2', '<Envelope xmlns="http://www.w3.org/2003/05/soap-envelope"><Body><a/></Body></Envelope>'],
  ['no body', '<Envelope xmlns="http://schemas.xmlsoap.org/soap/envelope/"/>'],
  ['an empty body', '<Envelope xmlns="http://schemas.xmlsoap.org/soap/envelope/"><Body/></Envelope>'],
]
test.each(BAD_ENVELOPES)('%s is a fault that says where', (_what, text) => {
  const result = readEnvelope(text)
  expect(result.kind).toBe('fault')
  expect(result).toHaveProperty(
    'message',
    expect.stringMatching(/while parsing SOAP envelope\nat line \d+, column \d+/),
  )
})

test('unknown methods and namespaces', () => {
  const resolve = (inner: string, rank = newest) => resolveMethod(read(inner), rank)
  expect(resolve('<Nonsense xmlns="urn:vim25"><_this type="A">a</_this></Nonsense>')).toMatchObject({
    faultName: 'MethodNotFound',
    data: { receiver: { type: 'A', value: 'a' }, method: 'Nonsense' },
    message: expect.stringContaining('Unable to resolve WSDL method name "Nonsense" for namespace name "urn:vim25"'),
  })
  expect(resolve('<Login xmlns="urn:vim2"/>')).toMatchObject({
    faultName: 'InvalidRequest',
    message: expect.stringContaining('Unsupported namespace "urn:vim2" in content of SOAP body'),
  })
  expect(resolve('<RetrievePropertiesEx xmlns="urn:vim25"/>')).toMatchObject({ kind: 'method' })
  expect(resolve('<RetrievePropertiesEx xmlns="urn:vim25"/>', spec.rankOf('vim25', '2.5u2')!)).toMatchObject({
    kind: 'fault',
  })
})

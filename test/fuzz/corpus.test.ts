import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { envelope, everyObject, type FuzzTarget, startTarget } from './target.ts'
import { readAnswer } from './verdict.ts'

const directory = join(import.meta.dirname, 'corpus')
const files = readdirSync(directory).filter((name) => name.endsWith('.xml'))
/** What each file is answered with: the type of a fault, or `ok`. */
const expected = JSON.parse(readFileSync(join(directory, 'expected.json'), 'utf8')) as Record<string, string>

let target: FuzzTarget
let vm = ''
beforeAll(async () => {
  target = await startTarget()
  vm = everyObject(target.emulator).find(({ type }) => type === 'VirtualMachine')!.value
})
afterAll(() => target.close())

test.each(files)('%s', async (name) => {
  const bytes = readFileSync(join(directory, name))
  // Bytes that are not text stay as they are.
  const text = bytes.toString('latin1').replaceAll('VM_ID', vm)
  const { fault, text: message } = readAnswer(await target.soap(Buffer.from(text, 'latin1')))
  expect(target.bugs).toEqual([])
  expect(message).not.toContain('root:')
  expect(fault ?? 'ok').toBe(expected[name.slice(0, -4)])
})

test('every file has its answer and every answer its file', () => {
  expect(Object.keys(expected).sort()).toEqual(files.map((name) => name.slice(0, -4)).sort())
})

/** Bodies that are too large to be kept as files. */
const LARGE: Readonly<Record<string, () => string>> = {
  'a million elements inside each other': () => '<a>'.repeat(1_000_000),
  'a hundred thousand closed elements inside each other': () =>
    envelope(`${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}`),
  'an attribute of ten megabytes': () =>
    envelope(`<CurrentTime xmlns="urn:vim25" a="${'x'.repeat(10_000_000)}"><_this/></CurrentTime>`),
  'a hundred thousand attributes': () =>
    envelope(`<CurrentTime ${Array.from({ length: 100_000 }, (_, i) => `a${i}="1"`).join(' ')}/>`),
  'a hundred thousand namespaces': () =>
    envelope(`<CurrentTime ${Array.from({ length: 100_000 }, (_, i) => `xmlns:a${i}="u"`).join(' ')}/>`),
  'a name of ten megabytes': () => envelope(`<${'x'.repeat(10_000_000)} xmlns="urn:vim25"/>`),
  'a text of ten million references': () =>
    envelope(`<CurrentTime xmlns="urn:vim25">${'&amp;'.repeat(2_000_000)}</CurrentTime>`),
  'ten million opening brackets': () => '<'.repeat(10_000_000),
  'a comment that does not end': () => envelope(`<!--${'-'.repeat(5_000_000)}`),
  'a hundred thousand parameters': () =>
    envelope(
      `<CurrentTime xmlns="urn:vim25"><_this type="ServiceInstance">ServiceInstance</_this>${'<q/>'.repeat(100_000)}</CurrentTime>`,
    ),
  'a hundred thousand property paths': () =>
    envelope(
      `<RetrievePropertiesEx xmlns="urn:vim25"><_this type="PropertyCollector">propertyCollector</_this><specSet><propSet><type>Folder</type>${'<pathSet>name</pathSet>'.repeat(100_000)}</propSet><objectSet><obj type="Folder">group-d1</obj></objectSet></specSet><options/></RetrievePropertiesEx>`,
    ),
  'fifty thousand objects asked for': () =>
    envelope(
      `<RetrievePropertiesEx xmlns="urn:vim25"><_this type="PropertyCollector">propertyCollector</_this><specSet><propSet><type>Folder</type><pathSet>name</pathSet></propSet>${'<objectSet><obj type="Folder">group-d1</obj></objectSet>'.repeat(50_000)}</specSet><options/></RetrievePropertiesEx>`,
    ),
  'a thousand traversals that name each other': () =>
    envelope(
      `<RetrievePropertiesEx xmlns="urn:vim25"><_this type="PropertyCollector">propertyCollector</_this><specSet><propSet><type>ManagedEntity</type><pathSet>name</pathSet></propSet><objectSet><obj type="Folder">group-d1</obj>${Array.from(
        { length: 1000 },
        (_, i) =>
          `<selectSet xsi:type="TraversalSpec"><name>n${i}</name><type>ManagedEntity</type><path>parent</path>${[1, 7, 31, 100].map((step) => `<selectSet><name>n${(i + step) % 1000}</name></selectSet>`).join('')}</selectSet>`,
      ).join('')}</objectSet></specSet><options/></RetrievePropertiesEx>`,
    ),
  'a path of a hundred thousand steps': () =>
    envelope(
      `<RetrievePropertiesEx xmlns="urn:vim25"><_this type="PropertyCollector">propertyCollector</_this><specSet><propSet><type>VirtualMachine</type><pathSet>config${'.a[1]'.repeat(100_000)}</pathSet></propSet><objectSet><obj type="VirtualMachine">${vm}</obj></objectSet></specSet><options/></RetrievePropertiesEx>`,
    ),
  'an extraConfig of twenty thousand keys': () =>
    envelope(
      `<ReconfigVM_Task xmlns="urn:vim25"><_this type="VirtualMachine">${vm}</_this><spec>${Array.from({ length: 20_000 }, (_, i) => `<extraConfig><key>k${i}</key><value xsi:type="xsd:string">v</value></extraConfig>`).join('')}</spec></ReconfigVM_Task>`,
    ),
}

test.each(Object.keys(LARGE))(
  '%s',
  async (name) => {
    // Read here means: not later than any answer may take, and in a form that a client understands.
    readAnswer(await target.soap(LARGE[name]!()))
    expect(target.bugs).toEqual([])
  },
  20_000,
)

// Writes src/generated/ from the type tables in openapi/vim/: the types that handlers are written against.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const NAMESPACES = ['vim25', 'vim25-vsan', 'vsan', 'cns', 'pbm', 'sms', 'eam', 'vslm', 'lookup', 'sso']
const FIELD = /^([\w-]+):(\*?)([\w:]+)(?:<([\w:]+)>)?(\[\])?(?:~([\w:]+)|(\^))?(\?)?(!)?(?:@([^%]+))?(?:%(.+))?$/
const PRIMITIVES = {
  string: 'string',
  int: 'number',
  long: 'number',
  short: 'number',
  byte: 'number',
  boolean: 'boolean',
  float: 'number',
  double: 'number',
  dateTime: 'string',
  base64Binary: 'string',
  anyURI: 'string',
  anyType: 'AnyValue',
  void: 'undefined',
  TypeName: 'string',
  MethodName: 'string',
  PropertyPath: 'string',
}
const tables = Object.fromEntries(
  NAMESPACES.map((name) => [name, JSON.parse(readFileSync(`${root}openapi/vim/${name}.json`, 'utf8'))]),
)
// Types that a service shares with vim25 stand there; the first file that has the name wins.
function owner(table, type) {
  if (tables[table].data[type] || tables[table].enums[type]) return table
  return NAMESPACES.find((name) => tables[name].data[type] || tables[name].enums[type])
}

function generate(name) {
  const table = tables[name]
  const imports = new Set()
  const typeName = (raw) => {
    const bare = raw.includes(':') ? raw.slice(raw.indexOf(':') + 1) : raw
    const home = raw.includes(':') && tables[raw.split(':')[0]] ? raw.split(':')[0] : name
    if (PRIMITIVES[bare]) {
      if (PRIMITIVES[bare] === 'AnyValue' && name !== 'vim25') imports.add('vim25')
      return PRIMITIVES[bare] === 'AnyValue' && name !== 'vim25' ? 'vim25.AnyValue' : PRIMITIVES[bare]
    }
    const where = owner(home, bare)
    if (!where) return 'unknown'
    if (where === name) return bare
    imports.add(where)
    return `${where.replace('-', '_')}.${bare}`
  }
  const moRef = () => {
    if (name === 'vim25') return 'ManagedObjectReference'
    imports.add('vim25')
    return 'vim25.ManagedObjectReference'
  }
  const field = (token) => {
    const m = FIELD.exec(token)
    if (!m) throw new Error(`${name}: unreadable field ${token}`)
    const [, id, ref, type, , array, , , optional] = m
    let ts = ref ? moRef() : typeName(type)
    if (array) ts += '[]'
    const key = /^[A-Za-z_]\w*$/.test(id) ? id : `'${id}'`
    return `${key}${optional ? '?' : ''}: ${ts}${optional ? ' | undefined' : ''}`
  }
  const fields = (text) => (text ? text.split(' ').map(field) : [])
  const out = []
  for (const [id, [, , values]] of Object.entries(table.enums)) {
    out.push(
      `export type ${id} = ${
        values
          .split(' ')
          .map((v) => `'${v}'`)
          .join(' | ') || 'never'
      }`,
    )
  }
  for (const [id, [base, , , text]] of Object.entries(table.data)) {
    const parent = base && base !== 'DynamicData' && typeName(base) !== 'unknown' ? typeName(base) : undefined
    const body = parent ? fields(text) : ['_typeName?: string | undefined', ...fields(text)]
    out.push(`export interface ${id}${parent ? ` extends ${parent}` : ''} {${body.map((b) => `\n  ${b}`).join('')}\n}`)
  }
  out.push(
    `/** Data types by wire name. */\nexport interface DataTypes {${Object.keys(table.data)
      .map((id) => `\n  ${id}: ${id}`)
      .join('')}\n}`,
  )
  const managed = []
  for (const [id, [base, , , text]] of Object.entries(table.managed)) {
    const parent = base && table.managed[base] ? `${base}Properties` : undefined
    out.push(
      `export interface ${id}Properties${parent ? ` extends ${parent}` : ''} {${fields(text)
        .map((b) => `\n  ${b}`)
        .join('')}\n}`,
    )
    managed.push(`\n  ${id}: ${id}Properties`)
  }
  out.push(
    `/** Properties of managed object types, by wire name. */\nexport interface ManagedTypes {${managed.join('')}\n}`,
  )
  const methods = []
  for (const [id, [cls, , , params, result, taskResult]] of Object.entries(table.methods)) {
    const value = (raw) => {
      if (!raw || raw === 'void') return 'undefined'
      const m = /^(\*?)([\w:]+)(?:<[\w:]+>)?(\[\])?(?:~[\w:]+|\^)?(\?)?/.exec(raw)
      let ts = m[1] ? moRef() : typeName(m[2])
      if (m[3]) ts += '[]'
      return m[4] || m[3] ? `${ts} | undefined` : ts
    }
    methods.push(
      `\n  ${/^\w+$/.test(id) ? id : `'${id}'`}: { self: '${cls}'; args: {${fields(params)
        .map((b) => ` ${b};`)
        .join('')} }; result: ${value(result)}; taskResult: ${value(taskResult)} }`,
    )
  }
  out.push(
    `/** Methods by wire name: the class that has it, arguments, result, and what TaskInfo.result holds. */\nexport interface Methods {${methods.join('')}\n}`,
  )
  const head = ['// Made by `npm run generate` from the type tables in openapi/vim/. Not edited by hand.', '']
  for (const other of imports) head.push(`import type * as ${other.replace('-', '_')} from './${other}.ts'`)
  if (name === 'vim25') {
    head.push(
      '/** Value in an anyType place. Strings and booleans stand for themselves, integral numbers are xsd:int (xsd:long beyond 32 bits), others xsd:double; everything else names its type. */',
      'export type AnyValue = string | number | boolean | { readonly _typeName?: string | undefined }',
      '/** A value with the wire name of its static type: `{_typeName: "ArrayOfString", _value: [...]}`. */',
      'export interface BoxedValue { _typeName: string; _value: unknown }',
      'export interface ManagedObjectReference { _typeName?: string | undefined; type: string; value: string }',
    )
  }
  writeFileSync(`${root}src/generated/${name}.ts`, `${head.join('\n')}\n\n${out.join('\n\n')}\n`)
}

mkdirSync(`${root}src/generated`, { recursive: true })
for (const name of NAMESPACES) generate(name)

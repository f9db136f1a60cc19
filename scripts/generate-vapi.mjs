// Writes src/generated/vcenter.ts from openapi/vcenter/vapi-model.json: the types that REST handlers are written against.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const read = (name) => JSON.parse(readFileSync(`${root}openapi/vcenter/${name}`, 'utf8'))
const model = read('vapi-model.json')
const index = read('operations-index.json')

/** Areas whose operations have types; the others are routed and validated without. */
const AREAS = new Set(['inventory', 'vm', 'tagging', 'session-cis', 'vcenter-system', 'appliance'])

const SCALARS = {
  string: 'string',
  long: 'number',
  double: 'number',
  boolean: 'boolean',
  binary: 'string',
  secret: 'string',
  datetime: 'string',
  uri: 'string',
  id: 'string',
  void: 'undefined',
  opaque: 'unknown',
  anyerror: 'unknown',
}
const used = new Map()
const nameOf = (canonical) =>
  canonical
    .replace(/^com\.vmware\./, '')
    .split(/[._]/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')

function named(kind, canonical) {
  if (!model[kind][canonical]) return 'unknown'
  const name = nameOf(canonical) + (kind === 'enums' && model.structs[canonical] ? 'Enum' : '')
  const known = used.get(name)
  if (known && known.canonical !== canonical) throw new Error(`${canonical} and ${known.canonical} are both ${name}`)
  if (!known) used.set(name, { kind, canonical })
  return name
}

function typeOf(type) {
  if (typeof type === 'string') return SCALARS[type] ?? 'unknown'
  const [form, first, second] = type
  if (form === 'opt') return `${typeOf(first)} | undefined`
  if (form === 'list' || form === 'set') return `readonly ${wrapped(typeOf(first))}[]`
  if (form === 'map') return `Readonly<Record<string, ${typeOf(second)}>>`
  if (form === 'struct') return named('structs', first)
  if (form === 'enum') return named('enums', first)
  if (form === 'id') return 'string'
  return 'unknown'
}
const wrapped = (text) => (text.includes(' ') ? `(${text})` : text)

function fields(row) {
  return Object.entries(row).map(([field, type]) => {
    const optional = Array.isArray(type) && type[0] === 'opt'
    const key = /^[A-Za-z_]\w*$/.test(field) ? field : JSON.stringify(field)
    return `readonly ${key}${optional ? '?' : ''}: ${typeOf(type)}`
  })
}

const operations = index
  .filter(({ area, operation }) => AREAS.has(area) && !operation.endsWith('$task'))
  .map(({ operationId, service, operation }) => {
    const { in: input, out } = model.services[service][operation]
    return `  '${operationId}': { in: { ${fields(input).join('; ')} }; out: ${typeOf(out)} }`
  })

const declared = []
const done = new Set()
for (let more = true; more; ) {
  more = false
  for (const [name, { kind, canonical }] of [...used]) {
    if (done.has(name)) continue
    done.add(name)
    more = true
    if (kind === 'enums')
      declared.push(`export type ${name} = ${model.enums[canonical].map((value) => `'${value}'`).join(' | ')}`)
    else
      declared.push(
        `export interface ${name} {\n${fields(model.structs[canonical])
          .map((f) => `  ${f}\n`)
          .join('')}}`,
      )
  }
}

const text = `// Made by scripts/generate-vapi.mjs from openapi/vcenter/; do not edit.\n\n${declared.sort().join('\n')}

/** Operations of vCenter's REST API by their id in the OpenAPI documents: parameters by the names of the model, and the result. */
export interface VapiOperations {
${operations.join('\n')}
}
`
writeFileSync(`${root}src/generated/vcenter.ts`, text)

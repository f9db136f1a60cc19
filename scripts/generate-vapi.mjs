// Writes src/generated/vcenter/: the types that REST handlers are written against, by openapi-typescript from openapi/vcenter/.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import openapiTS, { astToString } from 'openapi-typescript'
import ts from 'typescript'

const root = fileURLToPath(new URL('..', import.meta.url))
const target = `${root}src/generated/vcenter`
const read = (name) => JSON.parse(readFileSync(`${root}openapi/vcenter/${name}.json`, 'utf8'))
const model = read('vapi-model')

/** Areas whose operations have types, and which of them; the others are routed and validated without. */
const AREAS = {
  inventory: /./,
  vm: /./,
  tagging: /./,
  'session-cis': /^(Cis|Vcenter\.Authentication)\./,
  'vapi-metadata': /^Vapi\.(Std\.Introspection|Metadata\.Metamodel)\./,
  'vcenter-system': /^Vcenter\.System_/,
  appliance: /^Appliance\.(Health\.|System\.Version_)/,
}

const JSON_TYPE = 'application/json'
const HEADER = '// Made by scripts/generate-vapi.mjs from openapi/vcenter/ with openapi-typescript; do not edit.\n\n'
const jsonOf = (schema) => ({ content: { [JSON_TYPE]: { schema } } })

// A handler gets its parameters by the names of the model (`filter.names`), wherever in the request they stood.
function inputOf({ 'x-vapi-service': service, 'x-vapi-operation': operation, parameters = [], requestBody }) {
  const input = { type: 'object', properties: {}, required: [] }
  for (const { name, required, schema, 'x-vapi-param': param = name } of parameters) {
    let at = input
    const steps = param.split('.')
    const last = steps.pop()
    for (const step of steps) at = at.properties[step] ??= { type: 'object', properties: {}, required: [] }
    at.properties[last] = schema
    if (required) at.required.push(last)
  }
  if (requestBody) {
    const { schema } = requestBody.content[JSON_TYPE] ?? Object.values(requestBody.content)[0]
    const param = requestBody['x-vapi-param']
    if (param) input.properties[param] = schema
    else Object.assign(input.properties, schema.properties)
  }
  const types = model.services[service][operation].in
  input.required = Object.keys(types).filter((name) => types[name][0] !== 'opt')
  return input
}

function operationOf(operation) {
  const [status, success] = Object.entries(operation.responses).find(([code]) => code.startsWith('2'))
  return {
    operationId: operation.operationId,
    requestBody: { required: true, ...jsonOf(inputOf(operation)) },
    // One status for all: which it is, the documents say at run time.
    responses: { 200: { description: status, content: success.content ?? jsonOf({ 'x-void': true }).content } },
  }
}

/** Names of the schemas that are used from `value` on. */
function reach(value, schemas, found = new Set()) {
  if (typeof value !== 'object' || value === null) return found
  const name = typeof value.$ref === 'string' ? value.$ref.split('/').at(-1) : undefined
  if (name !== undefined && !found.has(name)) {
    found.add(name)
    reach(schemas[name], schemas, found)
  }
  for (const inner of Object.values(value)) reach(inner, schemas, found)
  return found
}

function documentOf(area, wanted) {
  const { openapi, info, paths, components } = read(area)
  const kept = {}
  for (const methods of Object.values(paths))
    for (const operation of Object.values(methods)) {
      const isPlain = wanted.test(operation.operationId) && !operation['x-vapi-operation'].endsWith('$task')
      if (isPlain) kept[`/${operation.operationId}`] = { post: operationOf(operation) }
    }
  const used = reach(kept, components.schemas)
  const schemas = Object.fromEntries(Object.entries(components.schemas).filter(([name]) => used.has(name)))
  return { openapi, info, paths: kept, components: { schemas } }
}

// With exactOptionalPropertyTypes, `?` alone would keep handlers from saying `undefined`.
function allowUndefined(context) {
  const { factory } = context
  const visit = (node) => {
    const visited = ts.visitEachChild(node, visit, context)
    if (!ts.isPropertySignature(visited) || !visited.questionToken || !visited.type) return visited
    const type = factory.createUnionTypeNode([
      visited.type,
      factory.createKeywordTypeNode(ts.SyntaxKind.UndefinedKeyword),
    ])
    return factory.updatePropertySignature(visited, visited.modifiers, visited.name, visited.questionToken, type)
  }
  return (node) => ts.visitNode(node, visit)
}

// Handlers of void operations need no return statement.
const transform = (schema) =>
  schema['x-void'] ? ts.factory.createKeywordTypeNode(ts.SyntaxKind.VoidKeyword) : undefined

const UNUSED = new Set(['paths', 'webhooks', '$defs'])

mkdirSync(target, { recursive: true })
for (const [area, wanted] of Object.entries(AREAS)) {
  const nodes = await openapiTS(documentOf(area, wanted), {
    immutable: true,
    transform,
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
  })
  const kept = nodes.filter((node) => !UNUSED.has(node.name?.text))
  const { transformed } = ts.transform(kept, [allowUndefined])
  writeFileSync(`${target}/${area}.ts`, HEADER + astToString(transformed))
}

const alias = (area) => area.replace(/-(.)/g, (_, letter) => letter.toUpperCase())
const areas = Object.keys(AREAS)
writeFileSync(
  `${target}/index.ts`,
  `${HEADER}${areas.map((area) => `import type { operations as ${alias(area)} } from './${area}.ts'\n`).join('')}
/** Operations of vCenter's REST API by their id in the documents: the request by the names of the model, and the response. */
export interface VapiDocuments extends ${areas.map(alias).join(', ')} {}
`,
)

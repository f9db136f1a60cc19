/** The part of JSON Schema that the document of the control API uses. */
interface Schema {
  readonly $ref?: string
  readonly type?: string
  readonly enum?: readonly unknown[]
  readonly nullable?: boolean
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: Schema | boolean
  readonly items?: Schema
  readonly oneOf?: readonly Schema[]
  readonly minItems?: number
  readonly maxItems?: number
  readonly minimum?: number
  readonly format?: string
}
interface Operation {
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> }
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema: Schema }>> }>
  >
}
export interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> }
}

const IS: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  integer: (value) => Number.isInteger(value),
  boolean: (value) => typeof value === 'boolean',
  array: (value) => Array.isArray(value),
  object: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
}

/** What of a value is not as the schema says: a line each. */
export function problems(document: Document, given: Schema, value: unknown, path = ''): string[] {
  const schema = given.$ref ? document.components.schemas[given.$ref.split('/').at(-1)!]! : given
  if (value === null && schema.nullable) return []
  const found: string[] = []
  const object = (what: string) => found.push(`${path || 'the value'} ${what}: ${JSON.stringify(value)}`)
  if (schema.oneOf) {
    const fitting = schema.oneOf.filter((one) => problems(document, one, value, path).length === 0)
    if (fitting.length !== 1) object(`fits ${fitting.length} of ${schema.oneOf.length} forms`)
  }
  if (schema.type && !IS[schema.type]!(value)) object(`is no ${schema.type}`)
  if (schema.enum && !schema.enum.includes(value)) object(`is none of ${schema.enum}`)
  if (schema.minimum !== undefined && !(Number(value) >= schema.minimum)) object(`is below ${schema.minimum}`)
  if (schema.format === 'date-time' && Number.isNaN(Date.parse(String(value)))) object('is no time')
  if (Array.isArray(value)) {
    if (value.length < (schema.minItems ?? 0) || value.length > (schema.maxItems ?? value.length))
      object('has a wrong length')
    for (const [i, item] of value.entries())
      found.push(...problems(document, schema.items ?? {}, item, `${path}[${i}]`))
  } else if (typeof value === 'object' && value !== null) {
    for (const name of schema.required ?? []) if (!(name in value)) object(`lacks ${name}`)
    for (const [name, item] of Object.entries(value)) {
      const known = schema.properties?.[name] ?? schema.additionalProperties
      if (known === false) object(`has an undeclared ${name}`)
      else if (typeof known === 'object') found.push(...problems(document, known, item, `${path}.${name}`))
    }
  }
  return found
}

/** What of an answer, and of a request that was accepted, the document does not say. */
export function undescribed(
  document: Document,
  method: string,
  url: string,
  request: unknown,
  answer: { readonly status: number; readonly type: string; readonly value: unknown },
): string[] {
  const [path = ''] = url.split('?')
  const item = Object.entries(document.paths)
    .filter(([pattern]) => new RegExp(`^${pattern.replaceAll('.', '\\.').replace(/\{\w+\}/g, '[^/]+')}$`).test(path))
    .find(([, methods]) => method.toLowerCase() in methods)?.[1]
  // A path or verb that there is not is described nowhere.
  if (!item) return answer.status === 404 || answer.status === 405 ? [] : [`${method} ${path} is not described`]
  const operation = item[method.toLowerCase()]!
  const response = operation.responses[answer.status]
  if (!response) return [`${method} ${path} does not tell of status ${answer.status}`]
  const found: string[] = []
  const sent = operation.requestBody?.content['application/json']?.schema
  if (answer.status < 300 && request !== undefined) {
    if (sent) found.push(...problems(document, sent, request, 'request'))
    else if (Object.keys(request as object).length > 0) found.push(`${method} ${path} describes no body`)
  }
  const content = response.content?.[answer.type]
  if (content) found.push(...problems(document, content.schema, answer.value))
  else if (response.content || answer.value !== undefined)
    found.push(`${method} ${path} does not tell of "${answer.type}"`)
  return found
}

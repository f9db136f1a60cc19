import { VapiError } from '../../kernel/vapi-error.ts'
import type { VapiForm, VapiModelOperation, VapiType } from '../../spec/vapi.ts'
import type { Match } from './segment-tree.ts'

type Query = ReadonlyMap<string, readonly string[]>

/** What selects the operation is no parameter of it. */
const SELECTORS = new Set(['action', '~action', 'vmw-task'])

/** The parameters of an operation from path, query, headers and body, by the names of the wire model; not checked yet. */
export function readInput(
  match: Match,
  form: VapiForm,
  types: VapiModelOperation,
  structs: Readonly<Record<string, Readonly<Record<string, VapiType>>>>,
  request: { query: Query; body: unknown; header: (name: string) => string | undefined },
): Record<string, unknown> {
  const input: Record<string, unknown> = {}
  readBody(input, match, form, request.body)
  // Most requests have no query: nothing of it is looked for then.
  const known = request.query.size === 0 ? SELECTORS : new Set(SELECTORS)
  for (const { name, in: where, param } of form.parameters) {
    if (where === 'path') input[param] = match.places[name] ?? match.places[param]
    else if (where === 'header') {
      const value = request.header(name.toLowerCase())
      if (value !== undefined) input[param] = value
    } else if (request.query.size > 0) {
      const key = match.generation === 'rest' ? param : name
      const values =
        valuesOf(request.query, key, match.generation, known) ?? valuesOf(request.query, name, 'api', known)
      if (values) put(input, param, (type) => textValue(values, type), types.in, structs)
    }
  }
  if (match.generation === 'rest') {
    for (const [place, value] of Object.entries(match.places)) if (place in types.in) input[place] = value
  }
  for (const name of request.query.keys()) {
    if (!known.has(name) && !match.operation.path.includes(name))
      throw new VapiError(
        'UNEXPECTED_INPUT',
        `The query parameter '${name}' is not known.`,
        'vapi.data.structure.field.unexpected',
      )
  }
  return input
}

function readBody(input: Record<string, unknown>, match: Match, form: VapiForm, body: unknown): void {
  if (body === undefined || body === null) return
  // Clients send {} with actions that take nothing; the first generation takes every parameter from the body, also of a GET.
  if (form.body === undefined && match.generation === 'api') return
  const isObject = typeof body === 'object' && !Array.isArray(body)
  if (match.generation === 'api' && form.body !== undefined && form.body !== '') {
    input[form.body] = body
    return
  }
  if (!isObject) throw new VapiError('INVALID_ARGUMENT', 'The body is no object.', 'vapi.data.validate.mismatch')
  // Not assigned: `__proto__` is a name as any other, which no operation has.
  for (const [name, value] of Object.entries(body as object))
    Object.defineProperty(input, name, { value, enumerable: true, writable: true, configurable: true })
}

/** Values of a query name, in the older form also as `name.1=a&name.2=b`; notes the names that were used. */
function valuesOf(query: Query, name: string, generation: string, used: Set<string>): readonly string[] | undefined {
  const plain = query.get(name)
  if (plain) used.add(name)
  if (generation !== 'rest') return plain
  const values = [...(plain ?? [])]
  for (let i = 1; query.has(`${name}.${i}`); i++) {
    used.add(`${name}.${i}`)
    values.push(...query.get(`${name}.${i}`)!)
  }
  return values.length > 0 ? values : undefined
}

/** Sets `filter.names` as a field of the struct `filter`. */
function put(
  input: Record<string, unknown>,
  param: string,
  value: (type: VapiType) => unknown,
  types: Readonly<Record<string, VapiType>>,
  structs: Readonly<Record<string, Readonly<Record<string, VapiType>>>>,
): void {
  const path = param.split('.')
  let at = input
  let fields = types
  for (const step of path.slice(0, -1)) {
    const inner = (at[step] ?? {}) as Record<string, unknown>
    at[step] = inner
    at = inner
    fields = structs[String(bare(fields[step])[1])] ?? {}
  }
  const last = path.at(-1)!
  at[last] = value(fields[last] ?? 'string')
}

function bare(type: VapiType | undefined): readonly unknown[] {
  if (type === undefined || typeof type === 'string') return [type]
  return type[0] === 'opt' ? bare(type[1] as VapiType) : type
}

function textValue(values: readonly string[], type: VapiType): unknown {
  const [form, item] = bare(type)
  if (form === 'list' || form === 'set') return values.map((value) => scalar(value, bare(item as VapiType)[0]))
  return scalar(values.at(-1)!, form)
}

function scalar(value: string, type: unknown): unknown {
  if (type === 'boolean') return value === '' || value === 'true' ? true : value === 'false' ? false : value
  if (type === 'long' || type === 'double')
    return value.trim() === '' || Number.isNaN(Number(value)) ? value : Number(value)
  return value
}

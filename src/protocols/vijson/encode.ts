import type { FieldSpec } from '../../spec/field.ts'
import { loadVimSpec } from '../../spec/vim.ts'
import { quote, type RankWriters, writersFor } from './encode-writers.ts'

/** Length in characters after which a piece of an answer is handed on. */
const CHUNK = 64 * 1024

/** Results whose lists are written item by item; the items of all others are small. */
const STREAMED = new Set(['RetrieveResult', 'UpdateSet', 'PropertyFilterUpdate'])

interface Pending {
  text: string
}

function* streamItems(
  items: Iterable<unknown>,
  item: FieldSpec,
  writers: RankWriters,
  out: Pending,
): Generator<string, void> {
  const write = STREAMED.has(item.type) ? undefined : writers.itemWriter(item)
  out.text += '['
  let separator = ''
  for (const value of items) {
    out.text += separator
    separator = ','
    if (write) out.text += write(value)
    else yield* streamObject(value as object, item, writers, out)
    if (out.text.length < CHUNK) continue
    const { text } = out
    out.text = ''
    yield text
  }
  out.text += ']'
}

function* streamObject(value: object, field: FieldSpec, writers: RankWriters, out: Pending): Generator<string, void> {
  const type = loadVimSpec().dataType(field.type, field.ns)!
  out.text += `{"_typeName":"${type.name}"`
  for (const part of writers.fieldsOf(type)) {
    const content = (value as Record<string, unknown>)[part.name]
    if (content === undefined || content === null) continue
    out.text += `,"${part.name}":`
    if (part.array) yield* streamItems(content as Iterable<unknown>, part, writers, out)
    else out.text += writers.itemWriter(part)(content)
  }
  out.text += '}'
}

/** For whom a value is written: a release's rank, and the service's wire namespace. */
export interface EncodeOptions {
  readonly rank: number
  readonly namespace: string
}

/**
 * The value of a result or property as JSON, in pieces of about 64 KB: lists may be any Iterable and are consumed as pieces are asked
 * for. `null` for what is unset, but an empty array for a list that may not be missing.
 */
export function* encodeResult(field: FieldSpec, value: unknown, options: EncodeOptions): Generator<string, void> {
  const writers = writersFor(options.rank, options.namespace)
  const out: Pending = { text: '' }
  if (value === undefined || value === null) out.text = field.array && !field.optional ? '[]' : 'null'
  else if (field.array) yield* streamItems(value as Iterable<unknown>, field, writers, out)
  else if (STREAMED.has(field.type)) yield* streamObject(value as object, field, writers, out)
  else out.text = writers.itemWriter(field)(value)
  yield out.text
}

/** A fault as the body of a 500: the fault object itself, with the text that people read in `faultstring`. */
export function encodeFault(
  fault: { readonly name: string; readonly message: string; readonly data?: object | undefined },
  options: EncodeOptions,
): string {
  const writers = writersFor(options.rank, options.namespace)
  const type = writers.dataTypeNamed(fault.name)
  if (!type) throw new Error(`no fault type ${fault.name} in the tables`)
  const text = writers.typeWriter(writers.known(type)).write(fault.data ?? {})
  return `${text.slice(0, -1)},"faultstring":${quote(fault.message)}}`
}

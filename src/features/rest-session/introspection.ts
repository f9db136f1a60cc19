import { createHash } from 'node:crypto'
import type { VapiStdIntrospectionOperationDataDefinition as Definition } from '../../generated/vcenter/vapi-metadata.ts'
import { Fault } from '../../kernel/fault.ts'
import { type VapiOperation, vapiRead } from '../../kernel/vapi-operation.ts'
import { errorName, loadVapiSpec, type VapiType } from '../../spec/vapi.ts'

const SCALARS: Readonly<Record<string, Definition['type']>> = {
  long: 'LONG',
  double: 'DOUBLE',
  boolean: 'BOOLEAN',
  binary: 'BINARY',
  secret: 'SECRET',
  opaque: 'OPAQUE',
  void: 'VOID',
  anyerror: 'ANY_ERROR',
}

type Fields = Readonly<Record<string, VapiType>>

function structOf(name: string, fields: Fields, above: readonly string[], type: 'STRUCTURE' | 'ERROR' = 'STRUCTURE') {
  const inside = [...above, name]
  const defined = Object.entries(fields).map(([field, of]) => [field, definitionOf(of, inside)] as const)
  return { type, name, fields: Object.fromEntries(defined) }
}

/** What a type of the wire model is as a value; a struct inside of itself is a reference. */
function definitionOf(type: VapiType, above: readonly string[] = []): Definition {
  if (typeof type === 'string') return { type: SCALARS[type] ?? 'STRING' }
  const [form, first, second] = type
  const inner = (of: unknown) => definitionOf(of as VapiType, above)
  switch (form) {
    case 'opt':
      return { type: 'OPTIONAL', element_definition: inner(first) }
    case 'list':
    case 'set':
      return { type: 'LIST', element_definition: inner(first) }
    case 'map':
      return {
        type: 'LIST',
        element_definition: structOf('map-entry', { key: first as VapiType, value: second as VapiType }, above),
      }
    case 'dynstruct':
      return { type: 'DYNAMIC_STRUCTURE' }
    case 'struct': {
      const name = String(first)
      if (above.includes(name)) return { type: 'STRUCTURE_REF', name }
      return structOf(name, loadVapiSpec().model.structs[name] ?? {}, above)
    }
    default:
      return { type: 'STRING' }
  }
}

// All errors of the standard have the same fields.
const ERROR = errorName('ERROR')
const errorNamed = (name: string): Definition =>
  structOf(name, loadVapiSpec().model.structs[name] ?? loadVapiSpec().model.structs[ERROR] ?? {}, [], 'ERROR')

function operationsOf(service: string) {
  const found = loadVapiSpec().model.services[service]
  if (!found) throw new Fault('NotFound', {}, `The service '${service}' does not exist.`)
  return found
}

let checksum: string | undefined
function modelChecksum(): string {
  checksum ??= createHash('sha256').update(JSON.stringify(loadVapiSpec().model)).digest('hex')
  return checksum
}

/** `com.vmware.vapi.std.introspection`: which services there are and what their operations take, from the documents. */
export const introspectionOperations: VapiOperation[] = [
  vapiRead('Vapi.Std.Introspection.Provider_get', {
    isAnonymous: true,
    handle: () => ({ id: 'com.vmware.vapi.endpoint', checksum: modelChecksum() }),
  }),
  vapiRead('Vapi.Std.Introspection.Service_list', {
    isAnonymous: true,
    handle: () => Object.keys(loadVapiSpec().model.services),
  }),
  vapiRead('Vapi.Std.Introspection.Service_get', {
    isAnonymous: true,
    handle: ({ id }) => ({ operations: Object.keys(operationsOf(id)) }),
  }),
  vapiRead('Vapi.Std.Introspection.Operation_list', {
    isAnonymous: true,
    handle: ({ service_id }) => Object.keys(operationsOf(service_id)),
  }),
  vapiRead('Vapi.Std.Introspection.Operation_get', {
    isAnonymous: true,
    handle: ({ service_id, operation_id }) => {
      const found = operationsOf(service_id)[operation_id]
      if (!found) throw new Fault('NotFound', {}, `The operation '${operation_id}' does not exist.`)
      return {
        input_definition: structOf('operation-input', found.in, []),
        output_definition: definitionOf(found.out),
        error_definitions: found.errors.map(errorNamed),
      }
    },
  }),
]

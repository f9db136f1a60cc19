// What the OpenAPI documents and the wire model in openapi/vcenter/ say about vCenter's REST API and JSON-RPC.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from './tables.ts'

/** A type of the wire model: a scalar's name, or `[form, …]`. */
export type VapiType = string | readonly [form: string, ...rest: unknown[]]

/** Canonical name of a standard error: `com.vmware.vapi.std.errors.not_found` for `NOT_FOUND`. */
export function errorName(type: string): string {
  return `com.vmware.vapi.std.errors.${type.toLowerCase()}`
}

export interface VapiModelOperation {
  readonly in: Readonly<Record<string, VapiType>>
  readonly out: VapiType
  /** Canonical names of the errors that it may report. */
  readonly errors: readonly string[]
  /** 0: no task form, 1: plain and task form, 2: task form only. */
  readonly task: 0 | 1 | 2
}

interface VapiModel {
  readonly services: Readonly<Record<string, Readonly<Record<string, VapiModelOperation>>>>
  readonly structs: Readonly<Record<string, Readonly<Record<string, VapiType>>>>
  readonly enums: Readonly<Record<string, readonly string[]>>
}

/** Where a parameter of the operation stands in a request. `param` may name a field of a struct: `filter.names`. */
export interface VapiParameter {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly param: string
}

export interface VapiOperationSpec {
  /** As in the documents: `Vcenter.Vm.Power_start`. */
  readonly id: string
  readonly service: string
  readonly operation: string
  readonly area: string
  readonly method: string
  /** `/api/...`, with the query that selects the operation. */
  readonly path: string
  /** The same in the first generation, `/rest/...`, where it has one. */
  readonly restPath: { readonly method: string; readonly path: string } | undefined
  /** Ends in `$task`: answers with the task instead of waiting for it. */
  readonly isTask: boolean
}

/** How a request is read and answered; from the operation's document. */
export interface VapiForm {
  readonly parameters: readonly VapiParameter[]
  /** The parameter that is the whole body; empty: an object of several; undefined: no body. */
  readonly body: string | undefined
  /** Of a success: 200, 201, 202 or 204. */
  readonly status: number
}

/** Fields of a struct that count by the value of one of them. */
export interface VapiUnion {
  readonly discriminant: string
  readonly cases: Readonly<
    Record<string, { readonly required: readonly string[]; readonly optional: readonly string[] }>
  >
}

interface DocumentOperation {
  operationId: string
  parameters?: { name: string; in: VapiParameter['in']; 'x-vapi-param'?: string }[]
  requestBody?: { 'x-vapi-param'?: string }
  responses: Record<string, unknown>
}
interface Document {
  paths: Record<string, Record<string, DocumentOperation>>
  components: { schemas: Record<string, { 'x-vapi-struct'?: string; 'x-vapi-unions'?: VapiUnion[] }> }
}
interface IndexRow {
  area: string
  method: string
  path: string
  operationId: string
  service: string
  operation: string
}

/** The documents; each area's is read when one of its operations is called first (4 ms for the largest in use). */
export class VapiSpec {
  readonly operations: ReadonlyMap<string, VapiOperationSpec>
  private readonly byName = new Map<string, VapiOperationSpec>()
  private readonly forms = new Map<string, VapiForm>()
  private readonly unions = new Map<string, readonly VapiUnion[]>()
  private readonly areas = new Set<string>()
  private readonly folder: string
  private loadedModel: VapiModel | undefined

  constructor(folder = join(packageRoot(), 'openapi', 'vcenter')) {
    this.folder = folder
    const restPaths = new Map<string, { method: string; path: string }>()
    for (const row of this.read<{ service: string; operation: string; method: string; rest_path: string }[]>(
      'legacy-rest-map',
    ))
      restPaths.set(`${row.service} ${row.operation}`, { method: row.method, path: row.rest_path })
    const operations = new Map<string, VapiOperationSpec>()
    for (const { operationId: id, service, operation, area, method, path } of this.read<IndexRow[]>(
      'operations-index',
    )) {
      if (!this.has(area)) continue
      const key = `${service} ${operation}`
      const isTask = operation.endsWith('$task')
      const spec = { id, service, operation, area, method, path, restPath: restPaths.get(key), isTask }
      operations.set(id, spec)
      this.byName.set(key, spec)
    }
    this.operations = operations
  }

  private has(area: string): boolean {
    // The backup appliance has an address of its own.
    return area !== 'vsan-data-protection'
  }

  private read<T>(file: string): T {
    return JSON.parse(readFileSync(join(this.folder, `${file}.json`), 'utf8')) as T
  }

  get model(): VapiModel {
    this.loadedModel ??= this.read<VapiModel>('vapi-model')
    return this.loadedModel
  }

  /** By service and operation, as JSON-RPC names them. */
  find(service: string, operation: string): VapiOperationSpec | undefined {
    return this.byName.get(`${service} ${operation}`)
  }

  types({ service, operation }: VapiOperationSpec): VapiModelOperation {
    const found = this.model.services[service]?.[operation]
    if (!found) throw new Error(`vapi-model.json has no ${service} ${operation}`)
    return found
  }

  form(operation: VapiOperationSpec): VapiForm {
    this.load(operation.area)
    return this.forms.get(operation.id)!
  }

  /** The unions of a struct, of an area whose document has been read. */
  unionsOf(struct: string): readonly VapiUnion[] {
    return this.unions.get(struct) ?? []
  }

  private load(area: string): void {
    if (this.areas.has(area)) return
    this.areas.add(area)
    const { paths, components } = this.read<Document>(area)
    for (const methods of Object.values(paths)) {
      for (const operation of Object.values(methods)) this.forms.set(operation.operationId, formOf(operation))
    }
    for (const schema of Object.values(components.schemas)) {
      if (schema['x-vapi-struct'] && schema['x-vapi-unions'])
        this.unions.set(schema['x-vapi-struct'], schema['x-vapi-unions'])
    }
  }
}

function formOf({ parameters = [], requestBody, responses }: DocumentOperation): VapiForm {
  return {
    parameters: parameters.map((parameter) => ({
      name: parameter.name,
      in: parameter.in,
      param: parameter['x-vapi-param'] ?? parameter.name,
    })),
    body: requestBody && (requestBody['x-vapi-param'] ?? ''),
    status: Number(Object.keys(responses).find((status) => status.startsWith('2')) ?? 200),
  }
}

let loaded: VapiSpec | undefined

/** The documents, read once per process. */
export function loadVapiSpec(): VapiSpec {
  loaded ??= new VapiSpec()
  return loaded
}

import type { Kernel } from '../../kernel/kernel.ts'
import type { ManagedDefinition, PropertyOrigin } from '../../kernel/managed.ts'
import { loadVapiSpec, type VapiOperationSpec } from '../../spec/vapi.ts'
import type { Route } from './route.ts'

type Level = 'stateful' | 'shape only' | 'absent'

interface CoveredOperation {
  readonly id: string
  /** The managed type that has it, or the request that asks for it: `GET /api/vcenter/vm`. */
  readonly type: string
  readonly level: Level
}

export interface Coverage {
  /** By SOAP namespace; `vijson`; REST by area, such as `rest/vm`; `control`. */
  readonly operations: Record<string, { counts: Record<Level, number>; operations: CoveredOperation[] }>
  /** Properties of managed types that are served, by where their value comes from. */
  readonly properties: Record<string, { source: number; derived: number; constant: string[]; absent: string[] }>
}

/** Every operation and property that the specifications know, with how far it is served. `control`: the routes of the control API. */
export function coverage(kernel: Kernel, control: readonly Route[]): Coverage {
  const operations: Coverage['operations'] = {}
  const add = (api: string, operation: CoveredOperation): void => {
    const group = operations[api] ?? { counts: { stateful: 0, 'shape only': 0, absent: 0 }, operations: [] }
    group.counts[operation.level]++
    group.operations.push(operation)
    operations[api] = group
  }
  const served = new Map<string, Level>()
  for (const operation of kernel.allOperations())
    served.set(`${operation.namespace} ${operation.id}`, operation.shapeOnly ? 'shape only' : 'stateful')
  const methodsOf = (namespace: string): CoveredOperation[] =>
    Array.from(kernel.spec.methods(namespace), ({ name, managedType }) => {
      return { id: name, type: managedType, level: served.get(`${namespace} ${name}`) ?? 'absent' }
    })
  for (const namespace of kernel.spec.namespaces)
    for (const operation of methodsOf(namespace)) add(namespace, operation)
  // An ESXi host has SOAP alone.
  if (!kernel.settings.esx) {
    for (const operation of methodsOf('vim25')) add('vijson', operation)
    for (const operation of loadVapiSpec().operations.values()) {
      const { id, method, path, area } = operation
      add(`rest/${area}`, { id, type: `${method} ${path}`, level: levelOf(kernel, operation) })
    }
  }
  for (const { id, method, path } of control)
    add('control', { id, type: `${method} /_vcemu${path}`, level: 'stateful' })
  return { operations, properties: coveredProperties(kernel) }
}

function levelOf(kernel: Kernel, { id, isTask }: VapiOperationSpec): Level {
  const operation = kernel.vapi.get(isTask ? id.slice(0, id.lastIndexOf('$')) : id)
  // What only reads starts no task to answer with.
  if (!operation || (isTask && operation.mode === 'read')) return 'absent'
  return operation.shapeOnly ? 'shape only' : 'stateful'
}

function coveredProperties(kernel: Kernel): Coverage['properties'] {
  const properties: Coverage['properties'] = {}
  for (const definition of kernel.objects.definitions()) {
    const known = [...(kernel.spec.managedType(definition.type)?.properties.keys() ?? [])]
    const row = { source: 0, derived: 0, constant: [] as string[], absent: [] as string[] }
    for (const name of known) {
      const origin = originOf(definition.properties[name])
      if (origin === 'source') row.source++
      else if (origin === 'derived') row.derived++
      else if (origin === 'constant') row.constant.push(name)
      else row.absent.push(name)
    }
    properties[definition.type] = row
  }
  return properties
}

/** What is made from nothing of the inventory is constant, however it is declared. */
function originOf(property: ManagedDefinition['properties'][string] | undefined): PropertyOrigin | undefined {
  const isMade = property && (property.fields.length > 0 || property.relations.length > 0 || property.perCaller)
  return property && !isMade ? 'constant' : property?.origin
}

/** The same as a page. */
export function coveragePage({ operations, properties }: Coverage): string {
  const services = Object.entries(operations).map(([namespace, { counts, operations: list }]) => {
    const rows = list.map(
      ({ id, type, level }) =>
        `<tr class="${level.replace(' ', '-')}"><td>${type}</td><td>${id}</td><td>${level}</td></tr>`,
    )
    const summary = `${counts.stateful} stateful, ${counts['shape only']} shape only, ${counts.absent} absent`
    return `<details><summary>${namespace}: ${summary}</summary><table>${rows.join('')}</table></details>`
  })
  const types = Object.entries(properties).map(
    ([type, row]) =>
      `<tr><td>${type}</td><td>${row.source}</td><td>${row.derived}</td><td>${row.constant.join(', ')}</td><td>${row.absent.join(', ')}</td></tr>`,
  )
  return `<!doctype html><meta charset="utf-8"><title>vcemu coverage</title><style>body{font:14px sans-serif;margin:2em}td,th{padding:2px 8px;text-align:left}.absent{color:#999}</style>
<h1>Coverage</h1>${services.join('\n')}<h2>Properties</h2><table><tr><th>type</th><th>source</th><th>derived</th><th>constant</th><th>absent</th></tr>${types.join('')}</table>`
}

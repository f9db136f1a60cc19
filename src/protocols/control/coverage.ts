import type { Kernel } from '../../kernel/kernel.ts'
import type { ManagedDefinition, PropertyOrigin } from '../../kernel/managed.ts'

type Level = 'stateful' | 'shape only' | 'absent'

export interface Coverage {
  readonly operations: Record<
    string,
    { counts: Record<Level, number>; operations: { id: string; type: string; level: Level }[] }
  >
  /** Properties of managed types that are served, by where their value comes from. */
  readonly properties: Record<string, { source: number; derived: number; constant: string[]; absent: string[] }>
}

/** Every operation and property that the specification knows, with how far it is served. */
export function coverage(kernel: Kernel): Coverage {
  const served = new Map<string, Level>()
  for (const operation of kernel.allOperations()) {
    served.set(`${operation.namespace} ${operation.id}`, operation.shapeOnly ? 'shape only' : 'stateful')
  }
  const operations: Coverage['operations'] = {}
  for (const namespace of kernel.spec.namespaces) {
    const counts: Record<Level, number> = { stateful: 0, 'shape only': 0, absent: 0 }
    const list = [...kernel.spec.methods(namespace)].map((method) => {
      const level = served.get(`${namespace} ${method.name}`) ?? 'absent'
      counts[level]++
      return { id: method.name, type: method.managedType, level }
    })
    operations[namespace] = { counts, operations: list }
  }
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
  return { operations, properties }
}

/** What is made from nothing of the inventory is constant, however it is declared. */
function originOf(property: ManagedDefinition['properties'][string] | undefined): PropertyOrigin | undefined {
  const isMade = property && (property.fields.length > 0 || property.relations.length > 0 || property.perCaller)
  return property && !isMade ? 'constant' : property?.origin
}

/** The same as a page. */
export function coveragePage(kernel: Kernel): string {
  const { operations, properties } = coverage(kernel)
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

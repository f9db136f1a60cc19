import type { VapiOperationSpec, VapiSpec } from '../../spec/vapi.ts'

/** `/api` of the second generation, `/rest` of the first. */
export type Generation = 'api' | 'rest'

/** A query part that selects the operation: `action=clone`, or a name that must be there. */
interface Selector {
  readonly name: string
  readonly value: string | undefined
}

interface Route {
  readonly operation: VapiOperationSpec
  readonly generation: Generation
  readonly selectors: readonly Selector[]
  /** Names of the path's places, in order. */
  readonly places: readonly string[]
}

interface Node {
  readonly literals: Map<string, Node>
  /** A whole segment, or what follows `id:`. */
  place: Node | undefined
  idPlace: Node | undefined
  readonly routes: Map<string, Route[]>
}

export interface Match {
  readonly operation: VapiOperationSpec
  readonly generation: Generation
  readonly places: Readonly<Record<string, string>>
}

const makeNode = (): Node => ({ literals: new Map(), place: undefined, idPlace: undefined, routes: new Map() })

/** All paths of both generations, by segment: a request is matched in as many steps as its path has segments. */
export class SegmentTree {
  private readonly root = makeNode()

  constructor(spec: VapiSpec) {
    for (const operation of spec.operations.values()) {
      this.add(operation, 'api', operation.method, operation.path)
      if (operation.restPath) this.add(operation, 'rest', operation.restPath.method, operation.restPath.path)
    }
    sortRoutes(this.root)
  }

  private add(operation: VapiOperationSpec, generation: Generation, method: string, template: string): void {
    const [path = '', query] = template.split('?')
    const places: string[] = []
    let node = this.root
    for (const segment of path.split('/').filter((part) => part !== '')) {
      const open = segment.indexOf('{')
      if (open < 0) {
        node = getOrMake(node.literals, segment)
        continue
      }
      places.push(segment.slice(open + 1, -1))
      if (open === 0) node = node.place ??= makeNode()
      else node = node.idPlace ??= makeNode()
    }
    const selectors = (query?.split('&') ?? []).map((part): Selector => {
      const [name = '', value] = part.split('=')
      return { name: name.replace(/^~/, ''), value: value === undefined ? undefined : decodeURIComponent(value) }
    })
    const routes = node.routes.get(method) ?? []
    routes.push({ operation, generation, selectors, places })
    node.routes.set(method, routes)
  }

  /** The operation of a request; undefined where the documents have none. `path` is undecoded, without query. */
  match(method: string, path: string, query: ReadonlyMap<string, readonly string[]>): Match | undefined {
    const values: string[] = []
    const node = walk(this.root, path, 1, values)
    const action = query.get('action') ?? query.get('~action')
    for (const { operation, generation, selectors, places } of node?.routes.get(method) ?? []) {
      if (selectors.length > 0 && !selectors.every((selector) => isGiven(selector, action, query))) continue
      // An action that nobody has is not the plain operation.
      if (action && !selectors.some(({ name }) => name === 'action')) return undefined
      const named: Record<string, string> = {}
      for (let i = 0; i < places.length; i++) named[places[i]!] = values[i] ?? ''
      return { operation, generation, places: named }
    }
    return undefined
  }
}

function isGiven(
  { name, value }: Selector,
  action: readonly string[] | undefined,
  query: ReadonlyMap<string, readonly string[]>,
): boolean {
  const given = name === 'action' ? action : query.get(name)
  return value === undefined ? given !== undefined : (given?.includes(value) ?? false)
}

function walk(node: Node, path: string, start: number, values: string[]): Node | undefined {
  // A slash at the end changes nothing.
  if (start >= path.length) return node.routes.size > 0 ? node : undefined
  const slash = path.indexOf('/', start)
  const end = slash < 0 ? path.length : slash
  const segment = path.slice(start, end)
  const literal = node.literals.get(segment)
  const found = literal && walk(literal, path, end + 1, values)
  if (found) return found
  const isId = node.idPlace && (segment.startsWith('id:') || segment.startsWith('id%3A'))
  const next = isId ? node.idPlace : node.place
  if (!next || segment === '') return undefined
  const depth = values.length
  values.push(decode(isId ? segment.slice(segment.startsWith('id:') ? 3 : 5) : segment))
  const below = walk(next, path, end + 1, values)
  if (!below) values.length = depth
  return below
}

function decode(segment: string): string {
  if (!segment.includes('%')) return segment
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}

function getOrMake(nodes: Map<string, Node>, segment: string): Node {
  const known = nodes.get(segment)
  if (known) return known
  const made = makeNode()
  nodes.set(segment, made)
  return made
}

// Those that ask for most come first: the task form before the plain one.
function sortRoutes(node: Node): void {
  for (const routes of node.routes.values()) routes.sort((a, b) => b.selectors.length - a.selectors.length)
  for (const child of [...node.literals.values(), node.place, node.idPlace]) if (child) sortRoutes(child)
}

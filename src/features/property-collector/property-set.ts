import type { PropertySpec } from '../../generated/vim25.ts'
import { Fault } from '../../kernel/fault.ts'
import type { ManagedDefinition, Property } from '../../kernel/managed.ts'
import { keyedItem, typeNameIn } from '../../spec/property-path.ts'
import type { PathStep, VimSpec } from '../../spec/vim.ts'

/** A property path of one managed type, ready to be read. */
export interface CompiledPath {
  readonly path: string
  /** Name of the property that the path starts at. */
  readonly top: string
  readonly steps: readonly PathStep[]
  /** Wire name of the value's static type. */
  readonly typeName: string
  /** The value's type as the property's value decides it; unset where it is always `typeName`. */
  readonly typeNameIn?: ((top: unknown) => string) | undefined
  readonly privileges: readonly string[]
  readonly property: Property<never> | undefined
}

const READ: readonly string[] = ['System.Read']

/** The PropertySpecs of a filter: which paths are read of objects of a type. */
export class PropertySet {
  private readonly specs: readonly PropertySpec[]
  private readonly spec: VimSpec
  private readonly rank: number
  private readonly byType = new Map<string, readonly CompiledPath[] | undefined>()
  private readonly byTop = new Map<string, ReadonlyMap<string, readonly CompiledPath[]>>()

  /** Throws InvalidArgument for an unknown type, InvalidProperty for a path that its type does not have. */
  constructor(specs: readonly PropertySpec[], spec: VimSpec, rank: number) {
    this.specs = specs
    this.spec = spec
    this.rank = rank
    for (const { type, all, pathSet } of specs) {
      if (!spec.managedType(type))
        throw new Fault('InvalidType', { argument: type }, `The type '${type}' is not known.`)
      for (const path of all ? [] : (pathSet ?? [])) {
        if (!spec.resolvePath(type, path)) throw new Fault('InvalidProperty', { name: path })
      }
    }
  }

  /** Paths for an object, in the order asked for; undefined when no PropertySpec names its type or an ancestor: it is not reported. */
  pathsOf(type: string, definition: ManagedDefinition): readonly CompiledPath[] | undefined {
    if (this.byType.has(type)) return this.byType.get(type)
    const found = this.compile(type, definition)
    this.byType.set(type, found)
    return found
  }

  /** Those of an object's paths that start at a property; undefined when none does. */
  pathsAt(type: string, definition: ManagedDefinition, property: string): readonly CompiledPath[] | undefined {
    let byTop = this.byTop.get(type)
    if (!byTop) {
      byTop = grouped(this.pathsOf(type, definition) ?? [])
      this.byTop.set(type, byTop)
    }
    return byTop.get(property)
  }

  private compile(type: string, definition: ManagedDefinition): readonly CompiledPath[] | undefined {
    const paths = new Map<string, CompiledPath>()
    let matches = false
    for (const { type: wanted, all, pathSet } of this.specs) {
      if (!this.spec.isSubtype(type, wanted)) continue
      matches = true
      const names = all ? [...(this.spec.managedType(type)?.properties.keys() ?? [])] : (pathSet ?? [])
      for (const path of names) {
        const compiled = paths.has(path) ? undefined : this.compilePath(type, path, definition)
        if (compiled) paths.set(path, compiled)
      }
    }
    return matches ? [...paths.values()] : undefined
  }

  private compilePath(type: string, path: string, definition: ManagedDefinition): CompiledPath | undefined {
    const resolved = this.spec.resolvePath(type, path)
    if (!resolved) throw new Fault('InvalidProperty', { name: path })
    const { steps, typeName } = resolved
    const first = steps[0]!
    if (first.field.versionRank > this.rank) return undefined
    const privileges = first.field.privileges.length ? first.field.privileges : READ
    return {
      path,
      top: first.name,
      steps,
      typeName,
      typeNameIn: resolved.varies ? (top) => typeNameIn(this.spec, resolved, top) : undefined,
      privileges,
      property: definition.properties[first.name] as Property<never> | undefined,
    }
  }
}

function grouped(paths: readonly CompiledPath[]): Map<string, CompiledPath[]> {
  const byTop = new Map<string, CompiledPath[]>()
  for (const path of paths) {
    const known = byTop.get(path.top)
    if (known) known.push(path)
    else byTop.set(path.top, [path])
  }
  return byTop
}

/** The value at a path below a property's value; undefined where something on the way is unset. */
export function followSteps(value: unknown, steps: readonly PathStep[]): unknown {
  let current = steps[0]!.key === undefined ? value : keyedItem(value, steps[0]!)
  for (let i = 1; i < steps.length && current !== undefined; i++) {
    const step = steps[i]!
    current = (current as Record<string, unknown>)[step.name]
    if (step.key !== undefined) current = keyedItem(current, step)
  }
  return current
}

/** Values made from other entities have no state before a change to compare with: the one last told is kept. */
export function comparesValues(path: CompiledPath): boolean {
  return (path.property?.relations.length ?? 0) > 0 || path.property?.perCaller === true
}

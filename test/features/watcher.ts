import type { PropertyChange, PropertyFilterSpec, RetrieveResult, UpdateSet } from '../../src/generated/vim25.ts'
import { type Ref, ref } from '../../src/kernel/managed.ts'
import type { VimSpec } from '../../src/spec/vim.ts'
import type { TestInstance } from './harness.ts'

const COLLECTOR = ref('PropertyCollector', 'propertyCollector')
type Options = Parameters<TestInstance['invoke']>[3]

/** Plain data: boxes opened, unset fields left out, keyed arrays in the order of their keys. */
export function plain(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) {
    const items = value.map(plain)
    const keyOf = (item: unknown) => (item as { key?: unknown } | null)?.key
    return items.every((item) => keyOf(item) !== undefined)
      ? items.sort((a, b) => (String(keyOf(a)) < String(keyOf(b)) ? -1 : 1))
      : items
  }
  const object = value as Record<string, unknown>
  if ('_value' in object) return plain(object._value)
  const out: Record<string, unknown> = {}
  for (const key of Object.keys(object).sort()) if (object[key] !== undefined) out[key] = plain(object[key])
  return out
}

/** What a client knows of each object: values by the path asked for. */
export type Known = Map<string, Map<string, unknown>>

export function asPlain(known: Known): Record<string, Record<string, unknown>> {
  const out: Record<string, Record<string, unknown>> = {}
  for (const id of [...known.keys()].sort()) {
    const values = [...known.get(id)!].sort(([a], [b]) => (a < b ? -1 : 1))
    out[id] = Object.fromEntries(values.map(([path, value]) => [path, plain(value)]))
  }
  return out
}

/** A fresh answer to the same question. */
export async function retrieve(e: TestInstance, spec: PropertyFilterSpec, options?: Options): Promise<Known> {
  const result = (await e.invoke('RetrievePropertiesEx', COLLECTOR, { specSet: [spec], options: {} }, options)) as
    | RetrieveResult
    | undefined
  const known: Known = new Map()
  for (const { obj, propSet } of result?.objects ?? [])
    known.set(obj.value, new Map((propSet ?? []).map(({ name, val }) => [name, plain(val)])))
  return known
}

/** A managed class and those derived from it. */
export function classesBelow(spec: VimSpec, type: string): string[] {
  return [...spec.managedTypes('vim25')].map(({ name }) => name).filter((name) => spec.isSubtype(name, type))
}

/** A client with one filter on a collector of its own, which rebuilds what it is told. */
export class Watcher {
  known: Known = new Map()
  version = ''
  readonly e: TestInstance
  readonly options: Options
  private readonly asked: ReadonlySet<string>
  private collector!: Ref

  private constructor(e: TestInstance, spec: PropertyFilterSpec, options: Options) {
    const all = (type: string) => [...(e.kernel.spec.managedType(type)?.properties.keys() ?? [])]
    this.asked = new Set(
      spec.propSet.flatMap((set) =>
        set.all ? classesBelow(e.kernel.spec, set.type).flatMap(all) : (set.pathSet ?? []),
      ),
    )
    this.e = e
    this.options = options
  }

  static async start(
    e: TestInstance,
    spec: PropertyFilterSpec,
    partialUpdates = false,
    options?: Options,
  ): Promise<Watcher> {
    const watcher = new Watcher(e, spec, options)
    watcher.collector = (await e.invoke('CreatePropertyCollector', COLLECTOR, {}, options)) as Ref
    await e.invoke('CreateFilter', watcher.collector, { spec, partialUpdates }, options)
    return watcher
  }

  /** One look. The answer is applied unless it is lost on the way: then the next look asks from where this one did. */
  async look(changes: { maxObjectUpdates?: number; isLost?: boolean } = {}): Promise<UpdateSet | undefined> {
    const { maxObjectUpdates, isLost } = changes
    const update = (await this.e.invoke(
      'WaitForUpdatesEx',
      this.collector,
      { version: this.version, options: { maxWaitSeconds: 0, ...(maxObjectUpdates ? { maxObjectUpdates } : {}) } },
      this.options,
    )) as UpdateSet | undefined
    if (!update || isLost) return update
    this.version = update.version
    this.apply(update)
    return update
  }

  /** Looks until there is nothing left to be told. */
  async drain(): Promise<void> {
    for (let i = 0; i < 10_000; i++) if (!(await this.look())) return
    throw new Error('updates without end')
  }

  private apply(update: UpdateSet): void {
    for (const { objectSet } of update.filterSet ?? [])
      for (const { kind, obj, changeSet } of objectSet ?? []) {
        if (obj.type === 'ManagedEntity') throw new Error(`${kind} of ${obj.value} without its type`)
        if (kind === 'leave') {
          if (!this.known.delete(obj.value)) throw new Error(`leave of ${obj.value}, which nobody told of`)
          continue
        }
        if (kind === 'modify' && !this.known.has(obj.value)) throw new Error(`modify of ${obj.value} before enter`)
        if (kind === 'enter') this.known.set(obj.value, new Map())
        for (const change of changeSet ?? []) applyChange(this.known.get(obj.value)!, this.asked, change)
      }
  }
}

// Paths asked for may overlap: a change below several of them is one of each.
function applyChange(values: Map<string, unknown>, asked: ReadonlySet<string>, change: PropertyChange): void {
  const { name, op, val } = change
  if (asked.has(name)) {
    if (op === 'remove' || op === 'indirectRemove' || val === undefined) values.delete(name)
    else values.set(name, structuredClone(plain(val)))
  }
  for (const path of values.keys())
    if (name.startsWith(`${path}.`) || name.startsWith(`${path}[`))
      applyBelow(values.get(path), name.slice(path.length), change)
}

type Holder = Record<string, unknown> & { key: unknown }[]

function applyBelow(value: unknown, rest: string, { op, val }: PropertyChange): void {
  const isGone = op === 'remove' || op === 'indirectRemove' || val === undefined
  const steps = [...rest.matchAll(/\.([A-Za-z_]\w*)|\[(?:"([^"]*)"|(-?\d+))\]/g)]
  let holder = value as Holder | undefined
  for (const [i, [, field, quoted, number]] of steps.entries()) {
    if (holder === undefined) return
    const isLast = i === steps.length - 1
    const key = quoted ?? Number(number)
    const at = field ?? holder.findIndex((item) => item.key === key)
    if (!isLast) holder = holder[at as number] as unknown as Holder | undefined
    else if (typeof at === 'string') {
      if (isGone) delete holder[at]
      else Object.assign(holder, { [at]: structuredClone(plain(val)) })
    } else if (isGone) {
      if (at >= 0) holder.splice(at, 1)
    } else if (at < 0) holder.push(structuredClone(plain(val)) as { key: unknown })
    else holder[at] = structuredClone(plain(val)) as { key: unknown }
  }
}

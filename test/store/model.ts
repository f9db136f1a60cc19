import type { Kind } from '../../src/store/kind.ts'
import type { Store } from '../../src/store/store.ts'
import { documentKind, type Item, itemKind, type Node, nodeKind } from './kinds.ts'

/** A seeded stream of numbers; the same seed gives the same history. */
export function dice(seed: number): (below: number) => number {
  let state = seed >>> 0
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

/** What a store should hold, in plain maps. */
export interface Model {
  items: Map<string, Item>
  nodes: Map<string, Node>
  documents: Map<string, { id: string; labels: Record<string, string>; body: number }>
  counter: number
}
export const emptyModel = (): Model => ({ items: new Map(), nodes: new Map(), documents: new Map(), counter: 0 })
export const copyOf = (model: Model): Model => ({
  items: new Map(model.items),
  nodes: new Map(model.nodes),
  documents: new Map(model.documents),
  counter: model.counter,
})

const pick = <T>(list: readonly T[], roll: (below: number) => number): T | undefined => list[roll(list.length)]

/** One random change, made in both; a unique name that is taken throws in the store before the model changes. */
export function randomChange(store: Store, model: Model, roll: (below: number) => number): void {
  const what = roll(10)
  if (what <= 2) {
    const id = `vm-${store.next('object')}`
    const item: Item = {
      id,
      name: `n${roll(12)}`,
      parent: pick([undefined, 'a', 'b'], roll),
      powerState: pick(['poweredOff', 'poweredOn'], roll) as string,
      config: {
        cpus: 1 + roll(3),
        devices: [{ key: 1, label: 'disk' }, ...(roll(2) ? [{ key: 2, label: 'nic' }] : [])],
      },
    }
    model.counter++
    store.insert(itemKind, item)
    model.items.set(id, item)
  } else if (what <= 4) {
    const id = pick([...model.items.keys()], roll)
    if (!id) return
    const patch = pick<Partial<Item>>(
      [
        { name: `n${roll(12)}` },
        { parent: 'a' },
        { parent: undefined },
        { note: `x${roll(3)}` },
        { note: undefined },
        {},
      ],
      roll,
    )!
    const after = store.update(itemKind, id, patch)
    model.items.set(id, after)
  } else if (what === 5) {
    const id = pick([...model.items.keys()], roll)
    if (!id) return
    store.remove(itemKind, id)
    model.items.delete(id)
  } else if (what <= 7) {
    const path = `/infra/${pick(['t0', 't1', 'segments'], roll)}/${roll(20)}`
    const known = model.nodes.get(path)
    if (!known) {
      const uses = [...model.nodes.keys()].filter(() => roll(4) === 0).slice(0, 3)
      const node = { id: path, path, uses, value: roll(100) }
      store.insert(nodeKind, node)
      model.nodes.set(path, node)
    } else if (roll(2)) {
      store.remove(nodeKind, path)
      model.nodes.delete(path)
    } else model.nodes.set(path, store.update(nodeKind, path, { value: roll(100), uses: [] }))
  } else {
    const id = `doc-${roll(15)}`
    const labels = { app: `a${roll(3)}`, ...(roll(2) ? { tier: `t${roll(2)}` } : {}) }
    const known = model.documents.has(id)
    const body = roll(1000)
    if (known) store.update(documentKind, id, { labels, body })
    else store.insert(documentKind, { id, labels, body })
    model.documents.set(id, { id, labels, body })
  }
}

/** Everything that can be asked of the store, as plain data. */
export function portrait(store: Store): unknown {
  const dump = (kind: Kind<never>) => [...store.all(kind)].map((state) => JSON.parse(JSON.stringify(state)))
  const index = (kind: Kind<never>, name: string) =>
    Object.fromEntries(
      [...store.index(kind, name).keys()].sort().map((key) => [key, [...store.ids(kind, name, key)].sort()]),
    )
  return {
    counter: store.counter('object'),
    items: dump(itemKind as never),
    nodes: dump(nodeKind as never),
    documents: dump(documentKind as never),
    names: index(itemKind as never, 'name'),
    parents: index(itemKind as never, 'parent'),
    labels: index(documentKind as never, 'label'),
    paths: [...store.prefix(nodeKind, 'path', '/')].map((node) => node.id),
    referrers: [...store.all(nodeKind)].map((node) => [
      node.id,
      store
        .referrers(nodeKind, node.id)
        .map((r) => r.id)
        .sort(),
    ]),
  }
}

/** The same, computed from the model by brute force. */
export function expected(model: Model): unknown {
  const grouped = <T extends { id: string }>(states: Iterable<T>, keys: (state: T) => readonly string[]) => {
    const groups: Record<string, string[]> = {}
    for (const state of states) {
      for (const key of keys(state)) groups[key] = [...(groups[key] ?? []), state.id]
    }
    return Object.fromEntries(
      Object.keys(groups)
        .sort()
        .map((key) => [key, groups[key]!.sort()]),
    )
  }
  const dump = (kind: 'items' | 'nodes' | 'documents') =>
    [...model[kind].values()].map((state) => JSON.parse(JSON.stringify(state)))
  const nodes = [...model.nodes.values()]
  return {
    counter: model.counter,
    items: dump('items'),
    nodes: dump('nodes'),
    documents: dump('documents'),
    names: grouped(model.items.values(), (item) => [`${item.parent ?? ''}/${item.name}`]),
    parents: grouped(model.items.values(), (item) => (item.parent === undefined ? [] : [item.parent])),
    labels: grouped(model.documents.values(), (d) => Object.entries(d.labels).map(([k, v]) => `${k}=${v}`)),
    paths: nodes.map((node) => node.path).sort(),
    referrers: [...model.nodes.keys()].map((id) => [
      id,
      nodes
        .filter((node) => node.uses.includes(id))
        .map((node) => node.id)
        .sort(),
    ]),
  }
}

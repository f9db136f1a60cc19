import { copyFile, mkdir, open, readFile, rename } from 'node:fs/promises'
import { dirname } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import type { EntityState } from './kind.ts'
import type { SavedEntity, Snapshot } from './snapshot.ts'
import type { Store } from './store.ts'
import { factor, merge } from './template.ts'

/** What is to be known of a whole file. The last one in a file counts. */
interface Head {
  /** 1: the head comes first, each entity once. 2: the head comes last, and later parts change what earlier ones say. */
  readonly format: 1 | 2
  readonly counters: readonly (readonly [string, number])[]
  /** Kinds with their versions: only what this version of the program wrote is read. */
  readonly kinds: readonly (readonly [string, number])[]
  readonly notes: unknown
}
interface Part {
  readonly kind: string
  /** In place of what has the same place in the order of creation. */
  readonly entities: readonly Omit<SavedEntity, 'revision'>[]
  /** Places of entities that are not there any more. */
  readonly gone?: readonly number[]
}

/** A file that was written, for the next one to begin with. */
export interface WrittenFile {
  readonly path: string
  /**
   * By kind and place, what the file says: the state, which is known again after it went and came back; or the revision that made it,
   * where nobody else keeps the states and this is no reason to.
   */
  readonly known: ReadonlyMap<string, ReadonlyMap<number, EntityState | number>>
  /** Entities in parts that change others. */
  readonly changed: number
}

/** Entities that are written in one turn of the event loop. */
const SLICE = 200
/** A file whose later parts have more than this share of its entities is written anew. */
const MOST_CHANGED = 0.5

/**
 * Writes a snapshot with notes of whoever keeps it; the file is there whole or not at all. `earlier`: a file to begin with, so that only
 * what differs is encoded. `keepsStates`: somebody keeps the snapshot anyway.
 */
export async function writeSnapshotFile(
  path: string,
  store: Store,
  snapshot: Snapshot,
  notes: unknown,
  earlier?: WrittenFile,
  keepsStates = true,
): Promise<WrittenFile> {
  await mkdir(dirname(path), { recursive: true })
  const versions = new Map(store.kinds().map(({ name, version }) => [name, version]))
  const kinds = Array.from(snapshot.entities.keys(), (name): [string, number] => [name, versions.get(name) ?? 0])
  let differences = earlier && differencesBetween(earlier, snapshot)
  let changed = 0
  const next = `${path}.new`
  try {
    if (differences) await copyFile(earlier!.path, next)
  } catch {
    // Somebody took it away.
    differences = undefined
  }
  const file = await open(next, differences ? 'a' : 'w')
  try {
    const put = async (value: Head | Part): Promise<void> => {
      const bytes = serialize(value)
      const length = Buffer.alloc(4)
      length.writeUInt32LE(bytes.length)
      await file.write(Buffer.concat([length, bytes]))
    }
    if (differences) {
      changed = earlier!.changed
      for (const part of differences) {
        changed += part.entities.length
        await put(part)
      }
    } else
      for (const [kind, entities] of snapshot.entities)
        for (let at = 0; at < entities.length; at += SLICE) await put({ kind, entities: part(entities, at) })
    await put({ format: 2, counters: [...snapshot.counters], kinds, notes })
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(next, path)
  const known = new Map<string, Map<number, EntityState | number>>()
  for (const [kind, entities] of snapshot.entities)
    known.set(kind, new Map(entities.map(({ n, revision, state }) => [n, keepsStates ? state : (revision ?? -1)])))
  return { path, known, changed }
}

function part(entities: readonly SavedEntity[], from: number): Part['entities'] {
  return entities.slice(from, from + SLICE).map(({ n, state }) => ({ n, state }))
}

/** What makes one snapshot into another; undefined where writing it whole is better. */
function differencesBetween({ known: before, changed }: WrittenFile, to: Snapshot): Part[] | undefined {
  const parts: Part[] = []
  let total = 0
  let differing = changed
  for (const [kind, entities] of to.entities) {
    const known = new Map(before.get(kind))
    const different: SavedEntity[] = []
    for (const entity of entities) {
      const was = known.get(entity.n)
      if (was === undefined || (was !== entity.state && was !== entity.revision)) different.push(entity)
      known.delete(entity.n)
    }
    total += entities.length
    differing += different.length + known.size
    const gone = [...known.keys()]
    for (let at = 0; at < different.length; at += SLICE) parts.push({ kind, entities: part(different, at) })
    if (gone.length > 0) parts.push({ kind, entities: [], gone })
  }
  return differing <= total * MOST_CHANGED ? parts : undefined
}

/** Reads a snapshot back. What is as it is in the store now is the store's own, so that it is held once and known to be the same. */
export async function readSnapshotFile(path: string, store: Store): Promise<{ snapshot: Snapshot; notes: unknown }> {
  const bytes = await readFile(path)
  const kinds = new Map(store.kinds().map((kind) => [kind.name, kind]))
  const found = new Map<string, Map<number, EntityState>>()
  let head: Head | undefined
  for (let at = 0; at < bytes.length; ) {
    const length = bytes.readUInt32LE(at)
    const value = deserialize(bytes.subarray(at + 4, at + 4 + length)) as Head | Part
    at += 4 + length
    if ('format' in value) {
      head = value
      continue
    }
    const known = found.get(value.kind) ?? new Map<number, EntityState>()
    found.set(value.kind, known)
    for (const n of value.gone ?? []) known.delete(n)
    for (const { n, state } of value.entities) known.set(n, state)
    await new Promise((resolve) => setImmediate(resolve))
  }
  if (!head) throw new Error(`${path} is not whole`)
  const entities = new Map<string, SavedEntity[]>()
  for (const [name, version] of head.kinds) {
    const kind = kinds.get(name)
    if (kind?.version !== version) throw new Error(`${path} was written by another version (${name})`)
    const list = [...(found.get(name) ?? [])].sort(([a], [b]) => a - b)
    entities.set(
      name,
      list.map(([n, state]) => {
        const now = store.get(kind, state.id)
        return { n, state: now ? (merge(factor(state, now), now) as EntityState) : state }
      }),
    )
    await new Promise((resolve) => setImmediate(resolve))
  }
  return { snapshot: { entities, counters: new Map(head.counters) }, notes: head.notes }
}

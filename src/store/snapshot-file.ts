import { mkdir, open, readFile, rename } from 'node:fs/promises'
import { dirname } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import type { EntityState } from './kind.ts'
import type { SavedEntity, Snapshot } from './snapshot.ts'
import type { Store } from './store.ts'
import { factor, merge } from './template.ts'

/** What stands before the entities in a snapshot's file. */
interface Head {
  readonly format: 1
  readonly counters: readonly (readonly [string, number])[]
  /** Kinds with their versions: only what this version of the program wrote is read. */
  readonly kinds: readonly (readonly [string, number])[]
  readonly notes: unknown
}
interface Part {
  readonly kind: string
  readonly entities: readonly SavedEntity[]
}

/** Entities that are written in one turn of the event loop. */
const SLICE = 200

/** Writes a snapshot with notes of whoever keeps it; the file is there whole or not at all. */
export async function writeSnapshotFile(path: string, store: Store, snapshot: Snapshot, notes: unknown): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  const versions = new Map(store.kinds().map(({ name, version }) => [name, version]))
  const kinds = Array.from(snapshot.entities.keys(), (name): [string, number] => [name, versions.get(name) ?? 0])
  const file = await open(`${path}.new`, 'w')
  try {
    const put = async (value: Head | Part): Promise<void> => {
      const bytes = serialize(value)
      const length = Buffer.alloc(4)
      length.writeUInt32LE(bytes.length)
      await file.write(Buffer.concat([length, bytes]))
    }
    await put({ format: 1, counters: [...snapshot.counters], kinds, notes })
    for (const [kind, entities] of snapshot.entities) {
      for (let at = 0; at < entities.length; at += SLICE) await put({ kind, entities: entities.slice(at, at + SLICE) })
    }
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(`${path}.new`, path)
}

/** Reads a snapshot back. What is as it is in the store now is the store's own, so that it is held once and known to be the same. */
export async function readSnapshotFile(path: string, store: Store): Promise<{ snapshot: Snapshot; notes: unknown }> {
  const bytes = await readFile(path)
  const kinds = new Map(store.kinds().map((kind) => [kind.name, kind]))
  const entities = new Map<string, SavedEntity[]>()
  let head: Head | undefined
  for (let at = 0; at < bytes.length; ) {
    const length = bytes.readUInt32LE(at)
    const value = deserialize(bytes.subarray(at + 4, at + 4 + length)) as Head | Part
    at += 4 + length
    if (!head) {
      head = value as Head
      for (const [name, version] of head.kinds) {
        if (kinds.get(name)?.version !== version) throw new Error(`${path} was written by another version (${name})`)
        entities.set(name, [])
      }
      continue
    }
    const part = value as Part
    const kind = kinds.get(part.kind)!
    const list = entities.get(part.kind)!
    for (const { n, state } of part.entities) {
      const now = store.get(kind, state.id)
      list.push({ n, state: now ? (merge(factor(state, now), now) as EntityState) : state })
    }
    await new Promise((resolve) => setImmediate(resolve))
  }
  if (!head) throw new Error(`${path} is empty`)
  return { snapshot: { entities, counters: new Map(head.counters) }, notes: head.notes }
}

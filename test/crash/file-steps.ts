import { setTimeout as sleep } from 'node:timers/promises'
import { type Roll, ref, type Site, type Step, task } from './step.ts'
import { DATASTORES, fileUrl, hashOf, type WorkerRecord } from './world-record.ts'

const PAUSE_MS = 15

/** Uploads of new files and over old ones, moves, copies and deletions within a datastore and between two. */
export function fileSteps(record: WorkerRecord, site: Site, name: string, roll: Roll): (() => Step)[] {
  const steps = [() => upload(record, name, roll)]
  const old = Object.keys(record.files)
  const source = old[roll(Math.max(1, old.length))]
  if (source === undefined) return steps
  const datacenter = ref('Datacenter', site.ids.get('datacenter'))
  const hash = record.files[source]!
  const { [source]: _, ...others } = record.files
  if (old.length > 1)
    steps.push(() => ({
      what: `delete the file ${source}`,
      send: task('DeleteDatastoreFile_Task', 'FileManager', 'FileManager', { name: source, datacenter }, roll),
      after: { ...record, files: others },
    }))
  // Onto another file or under a new name; the same name in another datastore is a new one.
  const places = [...Object.keys(others), `[${DATASTORES[roll(DATASTORES.length)]}] ${name}.bin`]
  const target = places[roll(places.length)]!
  const args = {
    sourceName: source,
    sourceDatacenter: datacenter,
    destinationName: target,
    destinationDatacenter: datacenter,
    force: true,
  }
  steps.push(() => ({
    what: `move the file ${source} to ${target}`,
    send: task('MoveDatastoreFile_Task', 'FileManager', 'FileManager', args, roll),
    after: { ...record, files: { ...others, [target]: hash } },
  }))
  if (old.length < 4 || target in others)
    steps.push(() => ({
      what: `copy the file ${source} to ${target}`,
      send: task('CopyDatastoreFile_Task', 'FileManager', 'FileManager', args, roll),
      after: { ...record, files: { ...record.files, [target]: hash } },
    }))
  return steps
}

function upload(record: WorkerRecord, name: string, roll: Roll): Step {
  const old = Object.keys(record.files)
  // Half of the uploads replace a file: it is the old one or the new one, never a part.
  const isOver = old.length > 2 || (old.length > 0 && roll(2))
  const path = isOver ? old[roll(old.length)]! : `[${DATASTORES[roll(DATASTORES.length)]}] ${name}.bin`
  const isSlow = roll(4) === 0
  const body = Buffer.from(`${name} `.repeat(isSlow ? 200_000 : 1 + roll(20_000)))
  return {
    what: `upload ${path}`,
    async send({ soap }) {
      const status = isSlow
        ? await soap.putSlowly(fileUrl(path), body, () => sleep(PAUSE_MS))
        : await soap.put(fileUrl(path), body)
      if (status !== 200 && status !== 201) throw new Error(`upload of ${path}: ${status}`)
      return undefined
    },
    after: { ...record, files: { ...record.files, [path]: hashOf(body) } },
  }
}

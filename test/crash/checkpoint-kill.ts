import { once } from 'node:events'
import { closeSync, openSync, readSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'

/** Longest wait for a checkpoint to begin. */
const FOR_MS = 15_000

const indexPath = (directory: string): string => join(directory, 'vcemu.db-shm')

/** What the index of a write-ahead log says: frames that the newest checkpoint is about, and those that are written back. */
function progressOf(directory: string): { attempted: number; written: number } {
  const bytes = Buffer.alloc(136)
  const file = openSync(indexPath(directory), 'r')
  readSync(file, bytes, 0, bytes.length, 0)
  closeSync(file)
  return { attempted: bytes.readUInt32LE(128), written: bytes.readUInt32LE(96) }
}

/** To be read when the server is ready: a recovery of the log counts its frames as attempted, too. */
export const attemptedFrames = (directory: string): number => progressOf(directory).attempted

/** Kills the process once a checkpoint of its database is under way, `lateMs` after it was seen. `isKilled`: whether it was. */
export function killInCheckpoint(
  pid: number,
  directory: string,
  attemptedBefore: number,
  lateMs: number,
): { readonly ended: Promise<void>; isKilled(): boolean } {
  const flag = new Int32Array(new SharedArrayBuffer(4))
  const thread = new Worker(new URL('checkpoint-watch.mjs', import.meta.url), {
    workerData: { indexPath: indexPath(directory), pid, forMs: FOR_MS, lateMs, flag, attemptedBefore },
  })
  return {
    ended: once(thread, 'message').then(async () => {
      await thread.terminate()
    }),
    isKilled: () => Atomics.load(flag, 0) === 1,
  }
}

/** Whether the process that had the database ended between the beginning of a checkpoint and its end. */
export function isInCheckpoint(directory: string, attemptedBefore: number): boolean {
  const { attempted, written } = progressOf(directory)
  return attempted !== attemptedBefore && attempted > written
}

// Run as a thread, beside clients that are busy: kills a process as soon as it writes its write-ahead log back into the database.
import { openSync, readSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import { parentPort, workerData } from 'node:worker_threads'

const { indexPath, pid, forMs, lateMs, flag, attemptedBefore } = workerData
const index = openSync(indexPath, 'r')
const bytes = Buffer.alloc(136)
const pause = new Int32Array(new SharedArrayBuffer(4))
const until = performance.now() + forMs
let isFound = false
while (!isFound && performance.now() < until) {
  readSync(index, bytes, 0, bytes.length, 0)
  // Frames that a checkpoint is about, and those that one has written back (https://sqlite.org/walformat.html).
  const attempted = bytes.readUInt32LE(128)
  isFound = attempted !== attemptedBefore && attempted > bytes.readUInt32LE(96)
  if (!isFound) Atomics.wait(pause, 0, 0, 0.05)
}
if (isFound) {
  const at = performance.now() + lateMs
  while (performance.now() < at);
  // Before anybody can see that the process is gone.
  Atomics.store(flag, 0, 1)
  process.kill(pid, 'SIGKILL')
}
parentPort.postMessage(isFound)

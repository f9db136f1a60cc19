import { createRequire } from 'node:module'
import { Worker } from 'node:worker_threads'

/** Pages in the write-ahead log, about: from how many on it is written back, and from how many on writes wait for that. */
export interface WalLimits {
  readonly checkpointFrom: number
  readonly waitFrom: number
}

/** 4 MB and 32 MB in pages of 4 KB. */
const LIMITS: WalLimits = { checkpointFrom: 1000, waitFrom: 8000 }

const STOP = 0
const BUSY = 1
/** Longest wait for a checkpoint under way when the file is closed. */
const STOP_MS = 30_000

// The thread's program, as text: a bundle has no file of its own for it. A connection of its own, open only as long as a checkpoint
// takes, so that the file has one connection while nothing is done. PASSIVE never makes a writer wait or fail.
const PROGRAM = `
const { parentPort, workerData } = require('node:worker_threads')
const Database = require(workerData.driver)
const flags = new Int32Array(workerData.flags)
parentPort.on('message', () => {
  Atomics.store(flags, ${BUSY}, 1)
  let answer
  try {
    if (Atomics.load(flags, ${STOP}) === 0) {
      const db = new Database(workerData.path, { timeout: 0, fileMustExist: true })
      try {
        answer = db.pragma('wal_checkpoint(PASSIVE)')[0]
      } finally {
        db.close()
      }
    }
  } catch (error) {
    answer = { error: String(error) }
  }
  Atomics.store(flags, ${BUSY}, 0)
  Atomics.notify(flags, ${BUSY})
  parentPort.postMessage(answer ?? {})
})
`

interface Answer {
  /** Pages in the log, and those of them that are written back. */
  readonly log?: number
  readonly checkpointed?: number
  readonly error?: string
}

/**
 * Writes the write-ahead log of a database back into it, in a thread, whenever it has grown: the event loop never waits for the disk
 * because of that. When the log grows faster than it is written back, `isFull` asks writers to wait.
 */
export class Checkpoints {
  /** Checkpoints that ended. */
  count = 0
  /** Pages in the log at the end of the last checkpoint. */
  logPages = 0
  /** Writers are to wait; `onRoom` is called once they need not any more. */
  isFull = false
  onRoom: () => void = () => {}
  /** One is under way: what stands in the file now is of several commits. */
  isRunning = false
  private readonly path: string
  private readonly limits: WalLimits
  private readonly onBroken: () => void
  private readonly flags = new Int32Array(new SharedArrayBuffer(8))
  private worker: Worker | undefined
  private written = 0
  private isBroken = false
  /** Nobody writes while the checkpoint runs. */
  private isAlone = false
  /** Pages that the last checkpoint left in the log. */
  private kept = 0
  /** Grows while somebody else's reader keeps the log from being written back: waiting does not help then. */
  private patience = 1

  /** `onBroken`: there is no thread; the connection must look after its log itself. */
  constructor(path: string, onBroken: () => void, limits: WalLimits = LIMITS) {
    this.path = path
    this.onBroken = onBroken
    this.limits = limits
  }

  /** After each commit, with how many pages it wrote, about. */
  wrote(pages: number): void {
    this.written += pages
    if (this.written < this.limits.checkpointFrom) return
    if (this.isBroken) return
    if (this.kept + this.written > this.limits.waitFrom * this.patience) this.isFull = true
    this.begin()
  }

  private begin(): void {
    if (this.isRunning) return
    this.isRunning = true
    this.isAlone = this.isFull
    this.written = 0
    this.worker ??= this.start()
    this.worker.postMessage('checkpoint')
  }

  private start(): Worker {
    const driver = createRequire(import.meta.url).resolve('better-sqlite3')
    const worker = new Worker(PROGRAM, {
      eval: true,
      execArgv: [],
      workerData: { path: this.path, driver, flags: this.flags.buffer },
      resourceLimits: { maxOldGenerationSizeMb: 16, maxYoungGenerationSizeMb: 2 },
    })
    worker.unref()
    worker.on('message', (answer: Answer) => this.ended(answer))
    worker.on('error', () => this.broke())
    return worker
  }

  private ended({ log = 0, checkpointed = 0, error }: Answer): void {
    this.isRunning = false
    if (this.flags[STOP]) return
    if (error === undefined) this.count++
    this.logPages = log
    const isWhole = log === checkpointed && error === undefined
    this.kept = isWhole ? 0 : log
    if (isWhole) this.patience = 1
    else if (this.isAlone) this.patience *= 2
    if (isWhole || this.isAlone) this.makeRoom()
    // Somebody wrote meanwhile: with nobody writing, the next one gets to the end of the log.
    else if (this.isFull || log > this.limits.waitFrom * this.patience) {
      this.isFull = true
      this.begin()
    }
  }

  private broke(): void {
    if (this.flags[STOP]) return
    this.isBroken = true
    this.onBroken()
    this.makeRoom()
  }

  private makeRoom(): void {
    if (!this.isFull) return
    this.isFull = false
    this.onRoom()
  }

  /** Ends the thread, after the checkpoint that is under way: afterwards nobody has the file open. */
  stop(): void {
    Atomics.store(this.flags, STOP, 1)
    Atomics.wait(this.flags, BUSY, 1, STOP_MS)
    void this.worker?.terminate()
    this.worker = undefined
  }
}

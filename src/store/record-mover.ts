import type { DataFile } from './data-file.ts'

/** Records wait this long for the next commit before they are moved into the tables, a slice of this many ms a turn. */
const QUIET_MS = 300
const MOVE_MS = 4

/** Moves records into the tables once nothing has been written for a while, or at once when they are many; never in the way of others. */
export class RecordMover {
  private readonly file: DataFile
  private readonly later: (ms: number, run: () => void) => () => void
  private readonly onFailure: (error: Error) => void
  private lastCommitMs = 0
  private stopWaiting: (() => void) | undefined
  private isMoving = false
  private isStopped = false

  /** `later` runs something after real time has passed and gives what cancels that; without it only many records are moved. */
  constructor(
    file: DataFile,
    later: ((ms: number, run: () => void) => () => void) | undefined,
    onFailure: (error: Error) => void,
  ) {
    this.file = file
    this.later = later ?? (() => () => {})
    this.onFailure = onFailure
  }

  /** After each commit. */
  committed(): void {
    if (this.file.isMoved) return
    if (this.file.isPressing) {
      this.schedule()
      return
    }
    this.lastCommitMs = performance.now()
    this.stopWaiting ??= this.later(QUIET_MS, () => this.whenQuiet())
  }

  private whenQuiet(): void {
    const restMs = this.lastCommitMs + QUIET_MS - performance.now()
    this.stopWaiting = restMs > 0 ? this.later(restMs, () => this.whenQuiet()) : undefined
    if (restMs <= 0) this.schedule()
  }

  private schedule(): void {
    if (this.isMoving || this.isStopped) return
    this.isMoving = true
    setImmediate(() => {
      this.isMoving = false
      if (this.isStopped) return
      try {
        if (!this.file.moveRecords(MOVE_MS)) this.schedule()
      } catch (error) {
        this.onFailure(error instanceof Error ? error : new Error(String(error)))
      }
    })
  }

  stop(): void {
    this.isStopped = true
    this.stopWaiting?.()
  }
}

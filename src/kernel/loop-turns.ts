/** What is begun in one turn of the event loop may take so long, in milliseconds of real time. */
const TURN_MS = 4

/**
 * Shares the event loop out among those who answer: requests that have come and answers that go on are taken up in the order in which they
 * asked, for a few milliseconds in each turn of the loop. However many come at once, timers and other connections wait no longer than that
 * and for what was begun last.
 */
export class LoopTurns {
  /** Those before `first` have had their turn. */
  private waiting: (() => void)[] = []
  private first = 0
  private begun = 0
  private isCounting = false

  /** Undefined while there is time left in this turn; otherwise resolves when it is the caller's turn. */
  take(): Promise<void> | undefined {
    if (this.first === this.waiting.length && this.hasTime()) return undefined
    return new Promise((resolve) => this.waiting.push(resolve))
  }

  private hasTime(): boolean {
    if (this.isCounting) return performance.now() - this.begun <= TURN_MS
    this.isCounting = true
    this.begun = performance.now()
    setImmediate(() => this.next())
    return true
  }

  // Once a turn, after all that has come was read.
  private next(): void {
    // Under a load that never ends the queue is never empty.
    if (this.first > 0) {
      this.waiting = this.waiting.slice(this.first)
      this.first = 0
    }
    if (this.waiting.length === 0) {
      this.isCounting = false
      return
    }
    this.begun = performance.now()
    setImmediate(() => this.next())
    this.letOn()
  }

  private letOn(): void {
    if (this.first === this.waiting.length || performance.now() - this.begun > TURN_MS) return
    this.waiting[this.first++]!()
    afterPromises(() => this.letOn())
  }
}

/** Goes on in the same turn, once the promises that were set off have done what they do at once: whoever measures a turn counts that, too. */
export function afterPromises(run: () => void): void {
  queueMicrotask(() => process.nextTick(run))
}

/**
 * Does things one after another, for a while in each turn of the event loop: however many come at once, timers and others' connections
 * wait no longer than one of them and the while. What is added twice before it is its turn is done once.
 */
export class Turns<T> {
  private readonly due = new Set<T>()
  private readonly turnMs: number
  private readonly work: (item: T) => boolean
  private isScheduled = false

  /** `work` says whether it has set something off whose time counts, too: promises that go on at once. */
  constructor(turnMs: number, work: (item: T) => boolean) {
    this.turnMs = turnMs
    this.work = work
  }

  add(item: T): void {
    this.due.add(item)
    if (this.isScheduled) return
    this.isScheduled = true
    this.next()
  }

  private next(): void {
    setImmediate(() => this.run(performance.now()))
  }

  private run(begun: number): void {
    if (performance.now() - begun > this.turnMs) {
      this.next()
      return
    }
    for (const item of this.due) {
      this.due.delete(item)
      if (!this.isSetOff(item)) continue
      // After the promises that it has set off.
      queueMicrotask(() => process.nextTick(() => this.run(begun)))
      return
    }
    this.isScheduled = false
  }

  // An error is one of the item, and no reason to keep the others waiting.
  private isSetOff(item: T): boolean {
    try {
      return this.work(item)
    } catch (error) {
      queueMicrotask(() => {
        throw error
      })
      return true
    }
  }
}

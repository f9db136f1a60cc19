// Domain time: sessions, tasks, events. Transport time (maxWait, slow clients) is real and not in here.

interface Due {
  at: number
  order: number
  run: () => void
}

/** The instance's clock, in ms since 1970; real, offset or frozen. */
export class Clock {
  private frozenAt: number | undefined
  private offset = 0
  private due: Due[] = []
  private order = 0
  private timer: NodeJS.Timeout | undefined
  private lastMicros = 0
  /** The last millisecond that was written out, and its text without `Z`. */
  private stampedMs = Number.NaN
  private stamped = ''
  private isStopped = false

  get mode(): 'real' | 'offset' | 'frozen' {
    return this.frozenAt !== undefined ? 'frozen' : this.offset ? 'offset' : 'real'
  }

  now(): number {
    return this.frozenAt ?? Date.now() + this.offset
  }

  /** Now as an ISO 8601 string with `Z`; microseconds make stamps of one millisecond differ and grow. */
  stamp(): string {
    const ms = this.now()
    let micros = ms * 1000
    if (micros <= this.lastMicros && this.lastMicros - micros < 1000) micros = this.lastMicros + 1
    this.lastMicros = micros
    const whole = Math.floor(micros / 1000)
    const rest = micros - whole * 1000
    if (whole !== this.stampedMs) {
      this.stampedMs = whole
      this.stamped = new Date(whole).toISOString().slice(0, -1)
    }
    return rest ? `${this.stamped}${String(rest).padStart(3, '0')}Z` : `${this.stamped}Z`
  }

  /** Runs `run` once domain time has reached `at`; returns what cancels it. */
  schedule(at: number, run: () => void): () => void {
    const entry = { at, order: this.order++, run }
    const position = this.due.findIndex((other) => other.at > at)
    if (position < 0) this.due.push(entry)
    else this.due.splice(position, 0, entry)
    this.arm()
    return () => {
      const index = this.due.indexOf(entry)
      if (index >= 0) this.due.splice(index, 1)
    }
  }

  /** When the next scheduled work falls due, if any is. */
  get nextDue(): number | undefined {
    return this.due[0]?.at
  }

  freeze(at = this.now()): void {
    this.frozenAt = at
    this.arm()
  }

  setReal(offsetMs = 0): void {
    this.frozenAt = undefined
    this.offset = offsetMs
    this.arm()
  }

  /** Moves time on by `ms`, running what falls due in its order. */
  advance(ms: number): void {
    const target = this.now() + ms
    let moved = 0
    const moveTo = (at: number) => {
      if (this.frozenAt !== undefined) {
        this.frozenAt = Math.max(this.frozenAt, at)
        return
      }
      const step = Math.min(Math.max(at - this.now(), 0), ms - moved)
      this.offset += step
      moved += step
    }
    for (let next = this.due[0]; next && next.at <= target; next = this.due[0]) {
      this.due.shift()
      // What runs sees the time at which it was due.
      moveTo(next.at)
      next.run()
    }
    if (this.frozenAt !== undefined) this.frozenAt = target
    else this.offset += ms - moved
    this.arm()
  }

  stop(): void {
    clearTimeout(this.timer)
    this.due = []
    this.isStopped = true
  }

  private arm(): void {
    clearTimeout(this.timer)
    const next = this.due[0]
    // Under a frozen clock, what is due already still runs: only time stands still.
    if (!next || this.isStopped || (this.frozenAt !== undefined && next.at > this.frozenAt)) return
    // setTimeout can't wait longer than 2^31 ms.
    this.timer = setTimeout(() => this.runDue(), Math.min(Math.max(next.at - this.now(), 0), 2 ** 31 - 1))
    this.timer.unref()
  }

  private runDue(): void {
    for (let next = this.due[0]; next && next.at <= this.now(); next = this.due[0]) {
      this.due.shift()
      next.run()
    }
    this.arm()
  }
}

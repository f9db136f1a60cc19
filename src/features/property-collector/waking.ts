import { afterPromises } from '../../kernel/loop-turns.ts'
import type { Collector } from './collector.ts'

/** Collectors are woken for at most this long before others get their turn. */
const TURN_MS = 2

/**
 * Collectors that may have news. They are told soon after the commit, one by one, so that who made the change is answered first and a
 * thousand watchers keep nobody waiting. What comes before a collector's turn is told in one set.
 */
export class Waking {
  private readonly due = new Set<Collector>()
  private isScheduled = false

  add(collector: Collector): void {
    this.due.add(collector)
    if (this.isScheduled) return
    this.isScheduled = true
    this.next()
  }

  private next(): void {
    setImmediate(() => this.run(performance.now()))
  }

  private run(begun: number): void {
    for (const collector of this.due) {
      // Collectors that have nothing to tell have looked at what they heard: that takes its time, too.
      if (performance.now() - begun > TURN_MS) {
        this.next()
        return
      }
      this.due.delete(collector)
      if (!collector.wake()) continue
      afterPromises(() => this.run(begun))
      return
    }
    this.isScheduled = false
  }
}

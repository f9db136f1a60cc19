import type { Change } from './change-log.ts'

/** Tells everybody what was committed, commit by commit. */
export class Publisher {
  readonly listeners: ((changes: readonly Change[]) => void)[] = []
  private isPublishing = false
  private readonly waiting: { news: readonly Change[]; effects: readonly (() => void)[] }[] = []

  /** Tells listeners the news, then runs the effects. One of them may write: what comes of it is told after what everybody still has to hear. */
  publish(news: readonly Change[], effects: readonly (() => void)[]): void {
    this.waiting.push({ news, effects })
    if (this.isPublishing) return
    this.isPublishing = true
    try {
      for (let next = this.waiting.shift(); next; next = this.waiting.shift()) {
        const { news, effects } = next
        if (news.length) for (const listener of this.listeners) this.tell(() => listener(news))
        for (const effect of effects) this.tell(effect)
      }
    } finally {
      this.isPublishing = false
    }
  }

  // What is committed has happened: an error of one who hears of it is no reason to keep it from the others.
  private tell(hear: () => void): void {
    try {
      hear()
    } catch (error) {
      this.onError(error)
    }
  }

  /** Hears of errors that listeners and effects throw. Unset: they end the process. */
  onError: (error: unknown) => void = (error) => {
    queueMicrotask(() => {
      throw error
    })
  }
}

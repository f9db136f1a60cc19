/** Finished pieces of text of one value, by an id that the encoder gives, never 0 (writer and version). Most values have none or one. */
class Fragments {
  private id = 0
  private text = ''
  private others: Map<number, string> | undefined = undefined

  get(id: number): string | undefined {
    return id === this.id ? this.text : this.others?.get(id)
  }

  set(id: number, text: string): void {
    if (this.id === 0 || this.id === id) {
      this.id = id
      this.text = text
      return
    }
    this.others ??= new Map()
    this.others.set(id, text)
  }
}

const FRAGMENTS = Symbol('fragments')

interface Marked {
  readonly [FRAGMENTS]?: Fragments
}

/**
 * Marks every object and array of a value as content that many owners share (a template's), and freezes it. Encoders then write
 * each of them once and reuse the text. The mark is not enumerable: JSON, `Object.keys` and spreads do not see it.
 * Values below an object that is marked already are taken to be marked.
 */
export function share<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value
  if (Object.hasOwn(value, FRAGMENTS)) return value
  if (!Object.isFrozen(value)) {
    Object.defineProperty(value, FRAGMENTS, { value: new Fragments() })
    Object.freeze(value)
  }
  for (const item of Object.values(value)) share(item)
  return value
}

/** The cache of a shared value; undefined for any other. */
export function fragmentsOf(value: object): Fragments | undefined {
  return (value as Marked)[FRAGMENTS]
}

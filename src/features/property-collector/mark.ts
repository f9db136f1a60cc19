import type { Ref } from '../../kernel/managed.ts'
import type { EntityState } from '../../store/kind.ts'
import type { CompiledPath } from './property-set.ts'

/** What is to be told of an object: that it came, went, or which paths changed. */
export interface Mark {
  readonly ref: Ref
  kind: 'enter' | 'modify' | 'leave'
  /** Each once; few. */
  paths: CompiledPath[] | undefined
  /**
   * The object's state before the first change since the client was last told: what is again as it was then is no change. Null where the
   * client may have been told of another state.
   */
  before?: EntityState | null | undefined
  /** Of an object that left: the values last told where changes are found by comparing. */
  last?: Map<string, unknown> | undefined
}

/** What is to be told of an object where `first` was told and lost, and `then` came since; `paths` are all that a filter reads of it. */
export function combined(first: Mark | undefined, then: Mark, paths: () => CompiledPath[]): Mark {
  if (!first) return then
  // What was told and lost is told again against what the client had before it.
  const before = first.before === undefined ? then.before : first.before
  if (then.kind === 'leave') return { ...then, before }
  if (first.kind === 'enter') return first
  // Whoever was not told that it left has it still.
  if (first.kind === 'leave')
    return then.kind === 'enter'
      ? { ref: then.ref, kind: 'modify', paths: paths(), before: first.before ?? null }
      : then
  if (then.kind === 'enter') return then
  return { ref: then.ref, kind: 'modify', paths: [...new Set([...first.paths!, ...then.paths!])], before }
}

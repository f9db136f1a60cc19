import { type TaskState, taskKind, taskLog } from '../../kernel/task.ts'
import type { Store } from '../../store/store.ts'
import type { History } from '../event/index.ts'

/** Two sequences in the order of their numbers as one; `sign` 1: upwards, -1: downwards. */
function* merged(few: readonly TaskState[], many: Iterable<TaskState>, sign: 1 | -1): Generator<TaskState> {
  let at = 0
  for (const task of many) {
    while (at < few.length && (few[at]!.n - task.n) * sign < 0) yield few[at++]!
    yield task
  }
  yield* few.slice(at)
}

/** All tasks, running and ended, as collectors page through them. */
export function taskHistory(store: Store): History<TaskState> {
  const log = store.log(taskLog)
  const running = (sign: 1 | -1) => [...store.all(taskKind)].sort((a, b) => (a.n - b.n) * sign)
  return {
    keyOf: ({ n }) => n,
    after: (key) =>
      merged(
        running(1).filter(({ n }) => n > key),
        log.after(key),
        1,
      ),
    before: (key) =>
      merged(
        running(-1).filter(({ n }) => n <= key),
        log.upTo(key),
        -1,
      ),
  }
}

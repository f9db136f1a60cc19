import { type TaskState, taskKind, taskLog } from '../../kernel/task.ts'
import type { Store } from '../../store/store.ts'
import type { History } from '../event/index.ts'

// Tasks end in another order than they began, so the log's order is not that of their numbers.
function* newestFirst(store: Store): Generator<TaskState> {
  const found = [...store.all(taskKind), ...store.log(taskLog).recent].sort((a, b) => b.n - a.n)
  yield* found
  const oldest = found.at(-1)?.n ?? 0
  for (const task of store.log(taskLog).newestFirst()) if (task.n < oldest) yield task
}

/** All tasks, running and ended, as collectors page through them. */
export function taskHistory(store: Store): History<TaskState> {
  return {
    keyOf: ({ n }) => n,
    *after(key) {
      const newer: TaskState[] = []
      for (const task of newestFirst(store)) {
        if (task.n <= key) break
        newer.push(task)
      }
      yield* newer.reverse()
    },
    *before(key) {
      for (const task of newestFirst(store)) if (task.n <= key) yield task
    },
  }
}

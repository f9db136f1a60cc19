import { changeRows } from './rows-change.mjs'
import { readRows } from './rows-read.mjs'
import { restRows, sessionRows } from './rows-session.mjs'

const nothing = async () => {}

/**
 * The rows of docs/benchmark.md. `floor`: how many times less processor time (`cpu`) or median time (`p50`) than vcsim, the longest
 * median (`p50Ms`), or the most of a bare echo's processor time (`echo`), in an inventory of `from` VMs or more. `under`: conditions.
 * `run` does one operation, or `count` as it returns; `ms` where the time is not the whole of it. `grows`: with the number of VMs.
 */
export const rows = [...readRows, ...changeRows, ...sessionRows, ...restRows].map((row) => ({
  clients: 1,
  setup: nothing,
  done: nothing,
  ...row,
  label: (row.clients ?? 1) > 1 ? `${row.name}, ${row.clients} clients` : row.name,
}))

// Started by store.test.ts: does random operations on a data directory and says on stdout what was acknowledged, until it is killed.
import { writeSync } from 'node:fs'
import { Store } from '../../src/store/store.ts'
import { KINDS, LOGS, nodeKind, rowLog } from '../store/kinds.ts'
import { dice } from '../store/model.ts'

const [directory = '', seed = '1'] = process.argv.slice(2)
const store = new Store({ kinds: KINDS, logs: LOGS, directory })
const roll = dice(Number(seed))
writeSync(1, 'ready\n')

/** One operation on three nodes at once: they hold the same value, or the operation was not whole. */
function operation(): string {
  const number = store.next('operation')
  for (let i = 0; i < 3; i++) {
    const id = `/${roll(4)}/${i}`
    if (store.get(nodeKind, id)) {
      if (roll(5) === 0) store.remove(nodeKind, id)
      else store.update(nodeKind, id, { value: number })
    } else store.insert(nodeKind, { id, path: id, uses: [], value: number })
  }
  store.append(rowLog, { key: number, at: 0, text: `operation ${number}` })
  const state = [...store.prefix(nodeKind, 'path', '/')].map((node) => `${node.id}=${node.value}`)
  return `${number} ${state.join(' ')}\n`
}

for (;;) {
  const done = await Promise.all(Array.from({ length: 1 + roll(8) }, () => store.write(operation)))
  writeSync(1, done.join(''))
}

import { expect, test } from 'vitest'
import { Random } from '../../src/kernel/random.ts'
import { defineKind } from '../../src/store/kind.ts'
import { Store } from '../../src/store/store.ts'

interface Load {
  readonly id: string
  readonly host: string | undefined
  readonly mhz: number
}
const loadKind = defineKind<Load>({
  name: 'Load',
  version: 1,
  sums: {
    host: {
      on: ['host', 'mhz'],
      keys: (load) => (load.host ? [load.host, 'all'] : []),
      values: (load) => [load.mhz, 1],
    },
  },
})

test('sums equal what walking would add up, after random histories with operations that fail', () => {
  const store = new Store({ kinds: [loadKind] })
  const random = new Random(7)
  const model = new Map<string, Load>()
  for (let round = 0; round < 2000; round++) {
    const trial = new Map(model)
    const fails = random.integer(4) === 0
    try {
      store.writeNow(() => {
        for (let step = random.integer(4); step >= 0; step--) change(store, random, trial)
        if (fails) throw new Error('refused')
      })
      model.clear()
      for (const [id, load] of trial) model.set(id, load)
    } catch (error) {
      expect((error as Error).message).toBe('refused')
    }
    for (const key of ['h0', 'h1', 'h2', 'all']) {
      const loads = [...model.values()].filter((load) => load.host && (key === 'all' || load.host === key))
      const expected = loads.length ? [loads.reduce((sum, load) => sum + load.mhz, 0), loads.length] : undefined
      expect(store.sum(loadKind, 'host', key)).toEqual(expected)
    }
  }
  store.close()
})

function change(store: Store, random: Random, model: Map<string, Load>): void {
  const id = `load-${random.integer(12)}`
  const load: Load = { id, host: random.integer(5) ? `h${random.integer(3)}` : undefined, mhz: random.integer(1000) }
  if (!model.has(id)) {
    store.insert(loadKind, load)
    model.set(id, load)
  } else if (random.integer(3) === 0) {
    store.remove(loadKind, id)
    model.delete(id)
  } else {
    store.update(loadKind, id, { host: load.host, mhz: load.mhz })
    model.set(id, load)
  }
}

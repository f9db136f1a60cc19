import { afterEach, expect, test } from 'vitest'
import { createEmulator, type Emulator } from '../../../src/sdk/index.ts'

const started: Emulator[] = []
afterEach(async () => {
  await Promise.all(started.splice(0).map((one) => one.close()))
})

/** Numbers of chance that are the same each time. */
function numbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return (state >>> 8) % below
  }
}

async function historyOf(callSeed: number): Promise<{ state: string; changed: number }> {
  const emulator = await createEmulator({ listen: false, tls: false, now: '2026-01-01T12:00:00Z' })
  started.push(emulator)
  const login = await emulator.fetch('/api/session', {
    method: 'POST',
    headers: { authorization: `Basic ${Buffer.from('user:hidden-word').toString('base64')}` },
  })
  const session = { 'vmware-api-session-id': String(await login.json()), 'content-type': 'application/json' }
  const send = (method: string, path: string, body?: object) =>
    emulator.fetch(path, { method, headers: session, ...(body ? { body: JSON.stringify(body) } : {}) })
  const vms = ((await (await send('GET', '/api/vcenter/vm')).json()) as { vm: string }[]).map((one) => one.vm)
  const below = numbers(callSeed)
  await emulator.control.saveSnapshot('start')
  let changed = 0
  for (let i = 0; i < 200; i++) {
    const vm = vms[below(vms.length)]
    const viJson = `/sdk/vim25/8.0.3.0/VirtualMachine/${vm}`
    const calls = [
      () => send('POST', `/api/vcenter/vm/${vm}/power?action=${['start', 'stop', 'reset'][below(3)]}`),
      () => send('POST', `${viJson}/Rename_Task`, { newName: `vm-${below(1000)}` }),
      () => send('POST', `${viJson}/CreateSnapshot_Task`, { name: `s${i}`, memory: false, quiesce: false }),
      () => send('POST', `${viJson}/RemoveAllSnapshots_Task`, {}),
      () =>
        send('POST', '/api/cis/tagging/category', {
          name: `c${below(50)}`,
          description: '',
          cardinality: 'SINGLE',
          associable_types: [],
        }),
    ]
    const answer = await calls[below(calls.length)]?.()
    if (answer?.ok) changed++
    if (below(40) === 0) await emulator.control.restoreSnapshot('start')
    if (below(20) === 0) await emulator.control.advance(below(90))
    await emulator.control.settle()
  }
  return { state: await (await emulator.fetch('/_vcemu/state')).text(), changed }
}

test('the same calls of several APIs give states that are equal byte for byte and hold no password', async () => {
  const first = await historyOf(7)
  const second = await historyOf(7)
  expect(first.changed).toBeGreaterThan(50)
  expect(second.state).toBe(first.state)
  expect(first.state).not.toContain('hidden-word')
  expect((await historyOf(8)).state).not.toBe(first.state)
}, 60_000)

// Copies of an inventory: snapshots of a server, and emulators within a process. Ours alone: vcsim has neither.
import { execFileSync } from 'node:child_process'
import { Connection } from './connection.mjs'
import { learn, watchAll } from './prepare.mjs'
import { power } from './rows-change.mjs'
import { quiet, startServer } from './servers.mjs'
import { Client } from './soap.mjs'

/** How long watchers may take to end their sessions, in ms. */
const FAREWELL_MS = 10_000

async function changePower(client, vms) {
  const tasks = []
  // What is known of them stays as it was: they are brought back to it.
  for (const vm of vms) tasks.push(await power({ client }, { ...vm }))
  await client.finish(tasks)
}

/**
 * Milliseconds that a client waits for a snapshot of `vms` VMs, and for going back to it when some of them are powered otherwise, while
 * `watchers` sessions of each protocol follow all of them: lists, one for saving and one for each of `changed`.
 */
export async function measureSnapshots({ vms, watchers, rounds, changed, data }) {
  const server = await startServer('vcemu', vms, data)
  const client = new Client(server)
  const control = new Connection(server.port)
  const send = async (path) => {
    await quiet(server)
    const { status, body } = await control.send('POST', `/_vcemu/snapshots/${path}`)
    if (status > 299) throw new Error(`${status} to ${path}: ${body.toString('utf8', 0, 200)}`)
    return control.lastMs
  }
  try {
    await learn(server)
    await client.login()
    const watching = [await watchAll(server, watchers), await watchAll(server, watchers, 'json')]
    const saved = []
    const restored = changed.map((count) => ({ count, times: [] }))
    for (let round = 0; round < rounds; round++) {
      saved.push(await send(`s${round}`))
      for (const { count, times } of restored) {
        await changePower(client, server.vms.slice(0, count))
        times.push(await send(`s${round}/restore`))
      }
    }
    for (const watch of watching) {
      const told = await watch.stop(FAREWELL_MS)
      if (!told || told.errors || told.objects < changed[0]) throw new Error(`watchers: ${JSON.stringify(told)}`)
    }
    return { saved, restored }
  } finally {
    control.close()
    client.close()
    await server.stop()
  }
}

/** Milliseconds of `createEmulator()`: the first in a process, later ones, and clones of one. */
export function measureEmulators(rounds) {
  return JSON.parse(execFileSync(process.execPath, ['bench/emulators.mjs', String(rounds)], { encoding: 'utf8' }))
}

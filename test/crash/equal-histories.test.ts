import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { dice } from '../store/model.ts'
import { connectToAll } from './api-client.ts'
import { readWorld } from './read-world.ts'
import { type ServerProcess, startServer } from './server-process.ts'
import { findSite } from './site.ts'
import { nextStep } from './steps.ts'
import { EMPTY, SITE_FLAGS } from './world-record.ts'

async function control(server: ServerProcess, method: string, path: string, body?: object): Promise<string> {
  const json = body ? { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } } : {}
  const answer = await fetch(`http://127.0.0.1:${server.port}/_vcemu${path}`, { method, ...json })
  const text = await answer.text()
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`)
  return text
}

/** A history over all APIs that depends on the seed alone, with a snapshot, a restore and a restart in it; the dumps on its way. */
async function history(directory: string, seed: number): Promise<string[]> {
  const roll = dice(seed)
  const dumps: string[] = []
  const flags = ['--seed', '7', '--clock', '2030-01-01T00:00:00Z', ...SITE_FLAGS]
  let server = await startServer(directory, flags)
  let record = EMPTY
  let count = 0
  const work = async (steps: number) => {
    const site = await findSite(server.port)
    const client = await connectToAll(server.port)
    for (let i = 0; i < steps; i++) {
      const { ids } = await readWorld(client, 'w0-')
      const step = nextStep(record, { ids: new Map([...ids, ...site]), onlyQuick: false }, `w0-${++count}`, roll)
      await step.send(client)
      record = step.after
      await control(server, 'POST', '/clock/advance', { seconds: 1 + roll(100) })
    }
    client.close()
    dumps.push(await control(server, 'GET', '/state'))
  }
  try {
    await work(25)
    const saved = record
    await control(server, 'POST', '/snapshots/here')
    await work(25)
    await control(server, 'POST', '/snapshots/here/restore')
    record = { ...saved, files: record.files }
    dumps.push(await control(server, 'GET', '/state'))
    await work(10)
    await server.kill()
    server = await startServer(directory, flags)
    await work(25)
    return dumps
  } finally {
    await server.kill()
  }
}

test('equal histories of two servers give equal dumps, through restores and restarts, and others do not', async () => {
  const base = mkdtempSync(join(tmpdir(), 'vcemu-equal-'))
  try {
    // In one place after each other: where a datastore's folder lies is part of the state.
    const at = async (seed: number) => {
      rmSync(join(base, 'data'), { recursive: true, force: true })
      return history(join(base, 'data'), seed)
    }
    const first = await at(11)
    const second = await at(11)
    expect(second.map((dump) => dump.length)).toEqual(first.map((dump) => dump.length))
    for (const [i, dump] of first.entries()) expect(dump === second[i], firstDifference(dump, second[i]!)).toBe(true)
    const other = await at(12)
    expect(other[0]).not.toBe(first[0])
    expect(first.join()).not.toMatch(/"pass"|vmware-api-session-id/)
  } finally {
    rmSync(base, { recursive: true, force: true })
  }
}, 120_000)

function firstDifference(a: string, b: string): string {
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  return `${a.slice(Math.max(0, at - 200), at + 200)}\n-- and --\n${b.slice(Math.max(0, at - 200), at + 200)}`
}

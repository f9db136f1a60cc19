import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { gunzipSync } from 'node:zlib'
import Database from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { program } from '../cli/program.ts'
import { dice } from '../store/model.ts'
import { temporaryDirectory } from '../temporary-directory.ts'
import { connectToAll } from './api-client.ts'
import { startServer } from './server-process.ts'
import { all, one, readAll } from './soap-client.ts'

const FOLDER = join(import.meta.dirname, '../../fixtures/databases')

/** A data directory with a database as an older version left it. */
function directoryWith(file: string): string {
  const directory = temporaryDirectory()
  writeFileSync(join(directory, 'vcemu.db'), gunzipSync(readFileSync(join(FOLDER, file))))
  return directory
}

/** Starts the program on the directory and kills it after a while, ready or not. */
async function killAtStart(directory: string, ms: number): Promise<void> {
  const flags = ['-l', '127.0.0.1:0', '--tls=false', '--data', directory]
  const child = spawn(process.execPath, [program(), ...flags], { stdio: 'ignore' })
  const closed = once(child, 'close')
  await sleep(ms)
  child.kill('SIGKILL')
  await closed
}

/** What each of these databases was made with. */
async function checkContent(directory: string): Promise<void> {
  const server = await startServer(directory)
  const api = await connectToAll(server.port)
  try {
    const paths = ['name', 'runtime.powerState', 'config.annotation', 'snapshot.rootSnapshotList', 'config.extraConfig']
    const vms = [...(await readAll(api.soap, 'VirtualMachine', paths))]
    const [id, kept] = vms.find(([, properties]) => properties.get('name')?.text === 'kept')!
    expect(kept.get('config.annotation')?.text).toBe('from 0.1.0')
    expect(kept.get('runtime.powerState')?.text).toBe('poweredOn')
    expect(
      all(kept.get('snapshot.rootSnapshotList'), 'VirtualMachineSnapshotTree').map((one) => one.children[2]?.text),
    ).toEqual(['before'])
    const options = kept.get('config.extraConfig')?.children ?? []
    expect(options.find((option) => one(option, 'key')?.text === 'keep.me')).toBeDefined()
    const off = vms.find(([, properties]) => properties.get('name')?.text === 'DC0_H0_VM0')
    expect(off?.[1].get('runtime.powerState')?.text).toBe('poweredOff')
    const [tag] = (await api.rest('GET', '/api/cis/tagging/tag')) as string[]
    expect(await api.rest('POST', `/api/cis/tagging/tag-association/${tag}?action=list-attached-objects`)).toEqual([
      { type: 'VirtualMachine', id },
    ])
    const events = await api.soap.call('QueryEvents', 'EventManager', 'EventManager', '<filter/>')
    const texts = all(events, 'returnval').map((event) => one(event, 'fullFormattedMessage')?.text)
    expect(texts.filter((text) => text?.includes('kept')).length).toBeGreaterThan(5)
  } finally {
    api.close()
    await server.kill()
  }
}

describe.each(readdirSync(FOLDER).filter((file) => file.endsWith('.gz')))('the database %s', (file) => {
  test('is taken over whole, however often the first starts are killed', async () => {
    const roll = dice(7)
    const directory = directoryWith(file)
    for (let kill = 0; kill < 8; kill++) await killAtStart(directory, 60 + roll(200))
    await checkContent(directory)
    // And what it was taken over into is whole for the next start.
    await checkContent(directory)
    const database = new Database(join(directory, 'vcemu.db'), { readonly: true })
    expect(database.pragma('integrity_check', { simple: true })).toBe('ok')
    expect(database.prepare("SELECT count(*) FROM event WHERE message LIKE '%kept%'").pluck().get()).toBeGreaterThan(5)
    expect(database.prepare("SELECT count(*) FROM task WHERE state = 'success'").pluck().get()).toBeGreaterThan(3)
    database.close()
  }, 120_000)
})

import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type ServerProcess, startServer } from './server-process.ts'
import { connectTo, one, readAll } from './soap-client.ts'

/** Names below a folder, through all of its folders. */
const everyName = (folder: string): string[] =>
  existsSync(folder) ? (readdirSync(folder, { recursive: true, encoding: 'utf8' }) as string[]) : []

test('files of a VM that was destroyed right before a kill are gone after it', async () => {
  const base = mkdtempSync(join(tmpdir(), 'vcemu-gone-'))
  const directory = join(base, 'data')
  const servers: ServerProcess[] = []
  const start = async () => {
    const server = await startServer(directory)
    servers.push(server)
    return server
  }
  try {
    const first = await start()
    const client = await connectTo(first.port)
    const [id, properties] = [...(await readAll(client, 'VirtualMachine', ['name']))][0]!
    const name = properties.get('name')!.text
    await client.call('PowerOffVM_Task', 'VirtualMachine', id)
    // A look writes the files of a VM that is new.
    await client.get(`/folder/${name}?dcPath=DC0&dsName=LocalDS_0`)
    expect(everyName(directory).some((path) => path.endsWith(`${name}.vmx`))).toBe(true)
    one(await client.call('Destroy_Task', 'VirtualMachine', id), 'returnval')
    await first.kill()
    client.close()
    const second = await start()
    const again = await connectTo(second.port)
    expect((await again.get(`/folder/${name}?dcPath=DC0&dsName=LocalDS_0`)).status).toBe(404)
    expect(everyName(directory).filter((path) => path.includes(`${name}.`))).toEqual([])
    again.close()
  } finally {
    for (const server of servers) await server.kill()
    rmSync(base, { recursive: true, force: true })
  }
}, 60_000)

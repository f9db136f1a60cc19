// Sessions that follow name, power state and CPU count of every VM, in a process of their own. Started with `fork`; takes
// `{ port, rootFolder, collector, count }`, says `{ ready }`, and after `'stop'` logs out and says how many updates came.
import { Client, call, countOf, textOf, viewSpec } from './soap.mjs'

const PATHS = ['name', 'runtime.powerState', 'config.hardware.numCPU']
const told = { sets: 0, objects: 0, errors: 0, error: '' }
let isOpen = true

async function begin(server) {
  const client = new Client(server)
  await client.login()
  const view = await client.view('VirtualMachine')
  const root = ['PropertyCollector', server.collector]
  const collector = textOf(await client.soap(call('CreatePropertyCollector', ...root)), 'returnval')
  const spec = `${viewSpec(view, 'VirtualMachine', PATHS, 'spec')}<partialUpdates>false</partialUpdates>`
  await client.soap(call('CreateFilter', 'PropertyCollector', collector, spec))
  const watcher = { client, collector, version: '' }
  for (let isMore = true; isMore; ) isMore = (await next(watcher)).includes('<truncated>true<')
  return watcher
}

async function next(watcher) {
  const answer = await watcher.client.updates(watcher.collector, watcher.version)
  watcher.version = textOf(answer, 'version') ?? watcher.version
  return answer
}

async function follow(watcher) {
  try {
    while (isOpen) {
      const objects = countOf(await next(watcher), '<objectSet>')
      if (objects > 0) told.sets++
      told.objects += objects
    }
  } catch (error) {
    if (!isOpen) return
    told.errors++
    told.error = error.message
  }
}

/** Ends the session over a connection of its own, since the watcher's own waits for updates. */
async function end(server, watcher) {
  const client = new Client(server)
  client.cookie = watcher.client.cookie
  await client.logout().catch(() => {})
  client.close()
  watcher.client.close()
}

const watchers = []
let server
process.on('message', async (message) => {
  if (message !== 'stop') {
    server = message
    // Several at once, as the server may need long for each.
    const starting = Array.from({ length: 8 }, async (_, first) => {
      for (let i = first; i < server.count; i += 8) {
        const watcher = await begin(server)
        watchers.push(watcher)
        void follow(watcher)
      }
    })
    await Promise.all(starting)
    process.send({ ready: true })
    return
  }
  isOpen = false
  for (const watcher of watchers) await end(server, watcher)
  process.send(told, () => process.disconnect())
})

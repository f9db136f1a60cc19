// Sessions that follow name, power state and CPU count of every VM, in a process of their own. Started with `fork`; takes
// `{ port, rootFolder, collector, count, api }`, says `{ ready }`, and after `'stop'` logs out and says how many updates came.
import { Client, call, countOf, textOf, viewSpec } from './soap.mjs'
import { JsonClient } from './vi-json.mjs'

const PATHS = ['name', 'runtime.powerState', 'config.hardware.numCPU']
const told = { sets: 0, objects: 0, errors: 0, error: '' }
let isOpen = true

class SoapWatcher {
  version = ''

  async begin(server) {
    this.server = server
    this.client = new Client(server)
    await this.client.login()
    const view = await this.client.view('VirtualMachine')
    const root = ['PropertyCollector', server.collector]
    this.collector = textOf(await this.client.soap(call('CreatePropertyCollector', ...root)), 'returnval')
    const spec = `${viewSpec(view, 'VirtualMachine', PATHS, 'spec')}<partialUpdates>false</partialUpdates>`
    await this.client.soap(call('CreateFilter', 'PropertyCollector', this.collector, spec))
  }

  /** Waits for updates: how many objects they are of, and whether more are there already. */
  async next() {
    const answer = await this.client.updates(this.collector, this.version)
    this.version = textOf(answer, 'version') ?? this.version
    return { objects: countOf(answer, '<objectSet>'), isMore: answer.includes('<truncated>true<') }
  }

  /** Ends the session over a connection of its own, since the watcher's own waits for updates. */
  async end() {
    const client = new Client(this.server)
    client.cookie = this.client.cookie
    await client.logout().catch(() => {})
    client.close()
    this.client.close()
  }
}

class JsonWatcher {
  version = ''

  async begin(server) {
    this.server = server
    this.client = new JsonClient(server)
    await this.client.login()
    this.collector = await this.client.follow(server.rootFolder, PATHS)
  }

  async next() {
    const { version, truncated, filterSet = [] } = await this.client.updates(this.collector, this.version)
    this.version = version
    return {
      objects: filterSet.reduce((sum, set) => sum + (set.objectSet?.length ?? 0), 0),
      isMore: truncated === true,
    }
  }

  async end() {
    const client = new JsonClient(this.server)
    client.session = this.client.session
    await client.logout().catch(() => {})
    client.close()
    this.client.close()
  }
}

async function follow(watcher) {
  try {
    while (isOpen) {
      const { objects } = await watcher.next()
      if (objects > 0) told.sets++
      told.objects += objects
    }
  } catch (error) {
    if (!isOpen) return
    told.errors++
    told.error = error.message
  }
}

const watchers = []
process.on('message', async (message) => {
  if (message !== 'stop') {
    const { count, api, ...server } = message
    // Several at once, as the server may need long for each.
    const starting = Array.from({ length: 8 }, async (_, first) => {
      for (let i = first; i < count; i += 8) {
        const watcher = api === 'json' ? new JsonWatcher() : new SoapWatcher()
        await watcher.begin(server)
        for (let isMore = true; isMore; ) ({ isMore } = await watcher.next())
        watchers.push(watcher)
        void follow(watcher)
      }
    })
    await Promise.all(starting)
    process.send({ ready: true })
    return
  }
  isOpen = false
  for (const watcher of watchers) await watcher.end()
  process.send(told, () => process.disconnect())
})

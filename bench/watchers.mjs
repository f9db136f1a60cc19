// Sessions that follow name, power state and CPU count of every VM, in a process of their own. Started with `fork`; takes
// `{ port, rootFolder, collector, count, api }`, says `{ ready }`, and after `'stop'` logs out and says how many updates came.
import { Client, countOf, textOf, viewSpec } from './soap.mjs'
import { JsonClient } from './vi-json.mjs'

const PATHS = ['name', 'runtime.powerState', 'config.hardware.numCPU']
const told = { sets: 0, objects: 0, errors: 0, error: '' }
let isOpen = true

/** What the protocols do in their own ways; `read`: the version that an answer says, of how many objects it is, and whether more are there. */
const apis = {
  soap: {
    connect: (server) => new Client(server),
    followVms: async (client) =>
      client.collect(viewSpec(await client.view('VirtualMachine'), 'VirtualMachine', PATHS, 'spec')),
    read: (answer) => ({
      version: textOf(answer, 'version'),
      objects: countOf(answer, '<objectSet>'),
      isMore: answer.includes('<truncated>true<'),
    }),
  },
  json: {
    connect: (server) => new JsonClient(server),
    followVms: (client) => client.followVms(PATHS),
    read: ({ version, truncated, filterSet = [] }) => ({
      version,
      objects: filterSet.reduce((sum, set) => sum + (set.objectSet?.length ?? 0), 0),
      isMore: truncated === true,
    }),
  },
}

class Watcher {
  version = ''

  constructor(server, api) {
    this.api = api
    this.client = api.connect(server)
  }

  async begin() {
    await this.client.login()
    this.collector = await this.api.followVms(this.client)
  }

  /** Waits for updates: how many objects they are of, and whether more are there already. */
  async next() {
    const { version, ...told } = this.api.read(await this.client.updates(this.collector, this.version))
    this.version = version ?? this.version
    return told
  }

  /** Ends the session over a connection of its own, since the watcher's own waits for updates. */
  async end() {
    const other = this.client.again()
    await other.logout().catch(() => {})
    other.close()
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
        const watcher = new Watcher(server, apis[api])
        await watcher.begin()
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

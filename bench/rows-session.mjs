import { RestClient } from './rest.mjs'
import { login, logout, own } from './rows-read.mjs'
import { Client, call, textOf } from './soap.mjs'

const UNDER = ['base', 'watchers']
const small = (name, floor, run, more = {}) => ({ name, floor, run, under: UNDER, grows: 'constant', ...more })

async function eventPage({ client }) {
  const made = await client.soap(call('CreateCollectorForEvents', 'EventManager', 'EventManager', '<filter/>'))
  const of = ['EventHistoryCollector', textOf(made, 'returnval')]
  await client.soap(call('ReadNextEvents', ...of, '<maxCount>100</maxCount>'))
  await client.soap(call('DestroyCollector', ...of))
}

/** Rows of sessions and small calls. */
export const sessionRows = [
  small('login and logout', { cpu: 1 }, async ({ client }) => {
    await client.content()
    await client.login()
    await client.logout()
  }),
  small('connect, login and logout', { cpu: 1.5 }, async ({ server }) => {
    const client = new Client(server)
    await client.content()
    await client.login()
    await client.logout()
    client.close()
  }),
  small('RetrieveServiceContent', { cpu: 1.5 }, ({ client }) => client.content()),
  small(
    'CurrentTime',
    { cpu: 1.5 },
    ({ client }) => client.soap(call('CurrentTime', 'ServiceInstance', 'ServiceInstance')),
    { setup: login, done: logout },
  ),
  small('a page of 100 events', { cpu: 2 }, eventPage, { setup: login, done: logout }),
]

let made = 0
const newName = (what) => `bench-${what}-${process.pid}-${++made}`

async function restLogin(worker) {
  worker.rest = new RestClient(worker.server)
  await worker.rest.login()
}

async function restLogout({ rest }) {
  await rest.logout()
  rest.close()
}

async function withTag(worker) {
  await restLogin(worker)
  worker.category = await worker.rest.createCategory(newName('category'))
  worker.tag = await worker.rest.createTag(worker.category, newName('tag'))
  await worker.rest.change('attach', worker.tag, own(worker, 0).id)
}

async function withoutTag(worker) {
  await worker.rest.delete('tag', worker.tag)
  await worker.rest.delete('category', worker.category)
  await restLogout(worker)
}

const rest = (name, floor, run, more = {}) =>
  small(name, floor, run, { clients: 16, setup: withTag, done: withoutTag, ...more })
const read = (name, run, more = {}) => rest(name, { echo: 1.25 }, run, { isEchoed: true, ...more })
const write = (name, run) => rest(name, { cpu: 0.6 }, run, { isWrite: true })

/** Rows over REST: reads are set against an echo of the same sizes, durable writes against vcsim's map. */
export const restRows = [
  read(
    'REST session: made and ended',
    async ({ rest }) => {
      await rest.login()
      await rest.logout()
    },
    {
      setup: async (worker) => {
        worker.rest = new RestClient(worker.server)
      },
      done: ({ rest }) => rest.close(),
    },
  ),
  read("a VM's tags", (worker) => worker.rest.listAttached(own(worker, 0).id)),
  read('one tag', ({ rest, tag }) => rest.getTag(tag)),
  write('tag made and deleted', async ({ rest, category }) => {
    await rest.delete('tag', await rest.createTag(category, newName('tag')))
  }),
  write('tag attached and detached', async (worker) => {
    const vm = own(worker, worker.at++ + 1).id
    await worker.rest.change('attach', worker.tag, vm)
    await worker.rest.change('detach', worker.tag, vm)
  }),
]

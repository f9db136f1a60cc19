import { RestClient } from './rest.mjs'
import { own } from './rows.mjs'
import { newAgent } from './soap.mjs'

let made = 0

async function signIn(worker) {
  worker.agent = newAgent()
  worker.rest = new RestClient(worker.server, worker.agent)
  await worker.rest.login()
}

async function withTag(worker) {
  await signIn(worker)
  worker.category = await worker.rest.newCategory(`bench-${process.pid}-${++made}`)
  worker.tag = await worker.rest.newTag(worker.category, `bench-${made}`)
}

async function withAttachedTag(worker) {
  await withTag(worker)
  await worker.rest.tag('attach', worker.tag, own(worker, 0).id)
}

async function signOut(worker) {
  await worker.rest.logout()
  worker.agent.destroy()
}

async function withoutTag(worker) {
  await worker.rest.deleteTag(worker.tag)
  await worker.rest.deleteCategory(worker.category)
  await signOut(worker)
}

/**
 * Rows of the REST API, 16 clients. `echo`: the most processor time for a request, as a multiple of what a bare HTTPS server takes for
 * one of the same size (bytes in and out); counted per request.
 */
export const restRows = [
  {
    name: 'REST session (log in and out)',
    floor: { echo: 1.25, bytes: [0, 60] },
    async setup(worker) {
      worker.agent = newAgent()
      worker.rest = new RestClient(worker.server, worker.agent)
    },
    async done({ agent }) {
      agent.destroy()
    },
    async run({ rest }) {
      await rest.login()
      await rest.logout()
      return { count: 2 }
    },
  },
  {
    name: 'REST tags of a VM',
    floor: { echo: 1.25, bytes: [60, 90] },
    setup: withAttachedTag,
    done: withoutTag,
    async run(worker) {
      await worker.rest.tag('list-attached-tags', worker.tag, own(worker, 0).id)
    },
  },
  {
    name: 'tag made and deleted',
    floor: { cpu: 0.6 },
    setup: withTag,
    done: withoutTag,
    async run({ rest, category }) {
      await rest.deleteTag(await rest.newTag(category, `bench-${++made}`))
    },
  },
  {
    name: 'tag attached and detached',
    floor: { cpu: 0.6 },
    setup: withTag,
    done: withoutTag,
    async run(worker, i) {
      const vm = own(worker, i).id
      await worker.rest.tag('attach', worker.tag, vm)
      await worker.rest.tag('detach', worker.tag, vm)
    },
  },
].map((row) => ({ clients: 16, under: [], ...row }))

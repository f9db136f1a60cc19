import { READER, touch } from './prepare.mjs'
import { Client, call, countOf, objectSpec, textOf, viewSpec } from './soap.mjs'

const step = (name, type, path) =>
  `<selectSet xsi:type="TraversalSpec">${name}<type>${type}</type><path>${path}</path><selectSet><name>up</name></selectSet></selectSet>`

/** What is above a VM, as clients ask when they want its path. */
const ancestorsOf = (vm) =>
  '<specSet><propSet><type>ManagedEntity</type><pathSet>name</pathSet><pathSet>parent</pathSet></propSet>' +
  '<propSet><type>VirtualMachine</type><pathSet>parentVApp</pathSet></propSet>' +
  `<objectSet><obj type="VirtualMachine">${vm}</obj>${step('<name>up</name>', 'ManagedEntity', 'parent')}` +
  `${step('', 'VirtualMachine', 'parentVApp')}</objectSet></specSet>`

/** The i-th VM of a worker's own part of the inventory. */
export function own({ server: { vms }, number, of }, i) {
  const each = Math.max(1, Math.floor(vms.length / of))
  return vms[(number + (i % each) * of) % vms.length]
}

export const login = (worker) => worker.client.login()
export const logout = (worker) => worker.client.logout()

async function withView(worker) {
  if (worker.isReader) worker.client = new Client(worker.server, READER)
  await worker.client.login()
  worker.view = await worker.client.view('VirtualMachine')
}

const BULK = { names: ['name'], summaries: ['name', 'runtime.powerState', 'summary'], 'whole config': ['config'] }

/** Reads a view once; the time is what the client waited for the pages. */
export async function readAll({ client, view, server, isReader }, paths) {
  const before = client.waitedMs
  const pages = await client.retrieve(viewSpec(view, 'VirtualMachine', paths))
  const ms = client.waitedMs - before
  const wanted = isReader ? server.granted : server.vms.length
  const seen = pages.reduce((sum, page) => sum + countOf(page, '<objects>'), 0)
  // Other rows may leave nothing behind, so that one more is as wrong as one less.
  if (seen !== wanted) throw new Error(`${seen} of ${wanted} VMs`)
  return { ms }
}

const bulk = Object.entries(BULK).map(([what, paths]) => ({
  name: `all VMs: ${what}`,
  floor: { cpu: 15, p50: 15, from: 1000 },
  grows: 'linear',
  isHeavy: true,
  // The first list of names is part of being ready.
  under: ['base', 'shapes', 'dirty', 'watchers', 'reader', ...(what === 'names' ? [] : ['first'])],
  paths,
  setup: withView,
  done: logout,
  before: ({ client, server }) => touch(client, server),
  run: (worker) => readAll(worker, paths),
}))

const SHAPED = ['base', 'shapes', 'watchers']
const one = (name, floor, under, run) => ({ name, floor, grows: 'constant', under, setup: login, done: logout, run })
const oneVm = (what, floor, paths) =>
  one(`one object: ${what}`, floor, SHAPED, (worker, i) =>
    worker.client.retrieve(objectSpec('VirtualMachine', [own(worker, i).id], paths)),
  )

/** Rows that read over SOAP. */
export const readRows = [
  ...bulk,
  {
    name: 'find VMs: view, names, view gone',
    floor: { cpu: 10, from: 10_000 },
    grows: 'linear',
    isHeavy: true,
    under: SHAPED,
    setup: login,
    done: logout,
    async run({ client }) {
      const before = client.waitedMs
      const view = await client.view('VirtualMachine')
      await client.retrieve(viewSpec(view, 'VirtualMachine', ['name']))
      await client.dropView(view)
      return { ms: client.waitedMs - before }
    },
  },
  one('FindByUuid', { cpu: 10, from: 10_000 }, SHAPED, async (worker, i) => {
    const args = `<uuid>${own(worker, i * 7).uuid}</uuid><vmSearch>true</vmSearch>`
    const found = textOf(await worker.client.soap(call('FindByUuid', 'SearchIndex', 'SearchIndex', args)), 'returnval')
    if (!found) throw new Error('not found')
  }),
  oneVm('name', { cpu: 1.5 }, ['name']),
  oneVm('whole config', { cpu: 4 }, ['config']),
  oneVm('everything', { cpu: 4 }, []),
  one('ancestors', { cpu: 2 }, SHAPED, (worker, i) => worker.client.retrieve(ancestorsOf(own(worker, i).id))),
]

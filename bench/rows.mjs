import { Client, call, countOf, newAgent, objectSpec, textOf, viewSpec } from './soap.mjs'

const ANCESTORS = (vm) =>
  '<specSet><propSet><type>ManagedEntity</type><pathSet>name</pathSet><pathSet>parent</pathSet></propSet><propSet><type>VirtualMachine</type><pathSet>parentVApp</pathSet></propSet>' +
  `<objectSet><obj type="VirtualMachine">${vm}</obj><selectSet xsi:type="TraversalSpec"><name>up</name><type>ManagedEntity</type><path>parent</path><selectSet><name>up</name></selectSet></selectSet>` +
  '<selectSet xsi:type="TraversalSpec"><type>VirtualMachine</type><path>parentVApp</path><selectSet><name>up</name></selectSet></selectSet></objectSet></specSet>'

/** The i-th VM of a worker's own part of the inventory. */
export function own({ server: { vms }, number, of }, i) {
  const each = Math.max(1, Math.floor(vms.length / of))
  return vms[(number + (i % each) * of) % vms.length]
}

async function power(worker, vm) {
  const method = vm.isOn ? 'PowerOffVM_Task' : 'PowerOnVM_Task'
  const task = textOf(await worker.client.soap(call(method, 'VirtualMachine', vm.id)), 'returnval')
  vm.isOn = !vm.isOn
  return task
}

const login = (worker) => worker.client.login()
const logout = (worker) => worker.client.logout()

async function withView(worker) {
  await worker.client.login()
  worker.view = await worker.client.view('VirtualMachine')
}

const everyVm = (name, paths, floor) => ({
  name: `all VMs: ${name}`,
  floor,
  large: true,
  growth: 'linear',
  under: ['first', 'dirty', 'shapes', 'watchers', 'restricted'],
  setup: withView,
  done: logout,
  async run(worker) {
    const pages = await worker.client.retrieve(viewSpec(worker.view, 'VirtualMachine', paths))
    const count = pages.reduce((sum, page) => sum + countOf(page, '<objects>'), 0)
    if (count < worker.server.vms.length) throw new Error(`${count} of ${worker.server.vms.length} VMs`)
  },
})

const small = (name, floor, run, more = {}) => ({ name, floor, setup: login, done: logout, run, ...more })

const PAIR =
  '<deviceChange><operation>add</operation><device xsi:type="ParaVirtualSCSIController"><key>-1</key><busNumber>0</busNumber><sharedBus>noSharing</sharedBus></device></deviceChange>' +
  '<deviceChange><operation>add</operation><fileOperation>create</fileOperation><device xsi:type="VirtualDisk"><key>-2</key><backing xsi:type="VirtualDiskFlatVer2BackingInfo"><fileName>[LocalDS_0]</fileName><diskMode>persistent</diskMode><thinProvisioned>true</thinProvisioned></backing><controllerKey>-1</controllerKey><unitNumber>0</unitNumber><capacityInKB>1048576</capacityInKB></device></deviceChange>'

let made = 0
const newName = () => `bench-${process.pid}-${++made}`

/** Runs the method, waits for its task, destroys what it made. */
async function makeAndDestroy(worker, body) {
  const { client } = worker
  const task = textOf(await client.soap(body), 'returnval')
  await client.finish([task])
  const [info] = await client.retrieve(objectSpec('Task', [task], ['info.result']))
  const vm = /<val[^>]*>([^<]+)</.exec(info)[1]
  await client.finish([textOf(await client.soap(call('Destroy_Task', 'VirtualMachine', vm)), 'returnval')])
}

/** Follows the power state of one VM over a connection of its own. */
async function watch(worker) {
  await login(worker)
  const { client, server } = worker
  const collector = textOf(
    await client.soap(call('CreatePropertyCollector', 'PropertyCollector', server.collector)),
    'returnval',
  )
  const spec = objectSpec('VirtualMachine', [own(worker, 0).id], ['runtime.powerState'], 'spec')
  await client.soap(
    call('CreateFilter', 'PropertyCollector', collector, `${spec}<partialUpdates>false</partialUpdates>`),
  )
  const waiter = new Client(server, newAgent())
  waiter.cookie = client.cookie
  worker.waiter = { client: waiter, collector, version: '', isOpen: true, heard: () => {} }
  const first = new Promise((resolve) => {
    worker.waiter.heard = resolve
  })
  worker.following = follow(worker.waiter)
  await first
}

async function follow(waiter) {
  while (waiter.isOpen) {
    const options = '<options><maxWaitSeconds>2</maxWaitSeconds></options>'
    const args = `<version>${waiter.version}</version>${options}`
    const answer = await waiter.client.soap(call('WaitForUpdatesEx', 'PropertyCollector', waiter.collector, args))
    waiter.version = textOf(answer, 'version') ?? waiter.version
    const state = /powered(?:On|Off)/.exec(answer)?.[0]
    if (state) waiter.heard(state)
  }
}

async function unwatch(worker) {
  worker.waiter.isOpen = false
  await worker.following
  worker.waiter.client.agent.destroy()
  await logout(worker)
}

/**
 * The SOAP rows of docs/benchmark.md. `large`: also measured in inventories above 1,000 VMs. `under`: conditions that it is measured under
 * as well. `floor`: how many times less processor time (cpu) or median time (p50) than vcsim, or the longest median
 * (p50Ms), in an inventory of `from` VMs or more. `run` does one operation, or as many as it returns.
 */
export const rows = [
  everyVm('names', ['name'], { cpu: 15, p50: 15, from: 1000 }),
  everyVm('summaries', ['name', 'runtime.powerState', 'summary'], { cpu: 15, p50: 15, from: 1000 }),
  everyVm('whole config', ['config'], { cpu: 15, p50: 15, from: 1000 }),
  {
    ...small('find VMs', { cpu: 10, from: 10_000 }),
    large: true,
    growth: 'linear',
    async run({ client }) {
      const view = await client.view('VirtualMachine')
      await client.retrieve(viewSpec(view, 'VirtualMachine', ['name']))
      await client.dropView(view)
    },
  },
  small(
    'FindByUuid',
    { cpu: 10, from: 10_000 },
    async (worker, i) => {
      const args = `<uuid>${own(worker, i * 7).uuid}</uuid><vmSearch>true</vmSearch>`
      if (!textOf(await worker.client.soap(call('FindByUuid', 'SearchIndex', 'SearchIndex', args)), 'returnval'))
        throw new Error('not found')
    },
    { large: true, growth: 'constant' },
  ),
  small(
    'one object: name',
    { cpu: 1.5 },
    async (worker, i) => {
      await worker.client.retrieve(objectSpec('VirtualMachine', [own(worker, i).id], ['name']))
    },
    { large: true, growth: 'constant', under: ['shapes', 'watchers'] },
  ),
  small(
    'one object: whole config',
    { cpu: 4 },
    async (worker, i) => {
      await worker.client.retrieve(objectSpec('VirtualMachine', [own(worker, i).id], ['config']))
    },
    { under: ['shapes', 'watchers'] },
  ),
  small(
    'ancestors',
    { cpu: 2 },
    async (worker, i) => {
      await worker.client.retrieve(ANCESTORS(own(worker, i).id))
    },
    { large: true, growth: 'constant' },
  ),
  {
    name: 'update after a power change',
    floor: { p50Ms: 2 },
    large: true,
    growth: 'constant',
    under: ['shapes', 'watchers'],
    setup: watch,
    done: unwatch,
    async run(worker) {
      const vm = own(worker, 0)
      const wanted = vm.isOn ? 'poweredOff' : 'poweredOn'
      const heard = new Promise((resolve) => {
        worker.waiter.heard = (state) => state === wanted && resolve(performance.now())
      })
      const started = performance.now()
      const task = await power(worker, vm)
      const ms = (await heard) - started
      await worker.client.finish([task])
      return { ms }
    },
  },
  ...[1, 16].map((clients) => ({
    ...small('power changes', { cpu: clients === 1 ? 2 : 6 }),
    clients,
    large: clients === 1,
    growth: 'constant',
    under: ['shapes', 'watchers'],
    async run(worker) {
      const count = Math.max(1, Math.min(25, Math.floor(worker.server.vms.length / worker.of)))
      const tasks = []
      for (let i = 0; i < count; i++) tasks.push(await power(worker, own(worker, worker.at++)))
      await worker.client.finish(tasks)
      return { count }
    },
  })),
  ...[1, 16].map((clients) => ({
    ...small('reconfigure', { cpu: clients === 1 ? 1 : 1.5 }),
    clients,
    under: ['shapes', 'watchers'],
    async run(worker) {
      const option = `<extraConfig xsi:type="OptionValue"><key>bench</key><value xsi:type="xsd:string">${++made}</value></extraConfig>`
      const vm = own(worker, worker.at++)
      const answer = await worker.client.soap(
        call('ReconfigVM_Task', 'VirtualMachine', vm.id, `<spec>${option}</spec>`),
      )
      await worker.client.finish([textOf(answer, 'returnval')])
    },
  })),
  small('create and destroy', { cpu: 3, p50: 5 }, (worker) => {
    const config = `<config><name>${newName()}</name><guestId>otherLinux64Guest</guestId><files><vmPathName>[LocalDS_0]</vmPathName></files><numCPUs>2</numCPUs><memoryMB>1024</memoryMB>${PAIR}</config>`
    const pool = `<pool type="ResourcePool">${worker.server.pool}</pool>`
    return makeAndDestroy(worker, call('CreateVM_Task', 'Folder', worker.server.vmFolder, config + pool))
  }),
  small('clone and destroy', { cpu: 3, p50: 5 }, (worker) => {
    const folder = `<folder type="Folder">${worker.server.vmFolder}</folder><name>${newName()}</name>`
    const spec = '<spec><location/><template>false</template><powerOn>false</powerOn></spec>'
    return makeAndDestroy(worker, call('CloneVM_Task', 'VirtualMachine', own(worker, 0).id, folder + spec))
  }),
  {
    name: 'login and logout',
    floor: { cpu: 1 },
    async run({ client }) {
      await client.login()
      await client.logout()
    },
  },
  {
    name: 'connect, login and logout',
    floor: { cpu: 1.5 },
    async run({ server }) {
      const client = new Client(server, newAgent())
      await client.content()
      await client.login()
      await client.logout()
      client.agent.destroy()
    },
  },
  { name: 'RetrieveServiceContent', floor: { cpu: 1.5 }, run: ({ client }) => client.content() },
  small('CurrentTime', { cpu: 1.5 }, ({ client }) =>
    client.soap(call('CurrentTime', 'ServiceInstance', 'ServiceInstance')),
  ),
  {
    name: 'pages of 100 events',
    floor: { cpu: 2 },
    async setup(worker) {
      await login(worker)
      const answer = await worker.client.soap(
        call('CreateCollectorForEvents', 'EventManager', 'EventManager', '<filter/>'),
      )
      worker.collector = textOf(answer, 'returnval')
    },
    done: logout,
    async run({ client, collector }) {
      const of = ['EventHistoryCollector', collector]
      await client.soap(call('RewindCollector', ...of))
      await client.soap(call('ReadNextEvents', ...of, '<maxCount>100</maxCount>'))
    },
  },
].map((row) => ({ clients: 1, under: [], setup: async () => {}, done: async () => {}, ...row }))

/** Reads what rows need of the inventory. */
export async function learn(server) {
  const client = new Client(server)
  await client.login()
  const view = await client.view('VirtualMachine')
  const pages = await client.retrieve(viewSpec(view, 'VirtualMachine', ['name', 'config.uuid', 'runtime.powerState']))
  server.vms = pages.flatMap((page) =>
    page
      .split('<objects>')
      .slice(1)
      .map((object) => ({
        id: textOf(object, 'obj'),
        uuid: /<name>config\.uuid<\/name><val[^>]*>([^<]+)</.exec(object)[1],
        isOn: object.includes('poweredOn'),
      })),
  )
  for (const [field, type, path, pattern] of [
    ['vmFolder', 'Datacenter', 'vmFolder', /<val[^>]*>([^<]+)</],
    ['pool', 'ResourcePool', 'name', /<obj [^>]*>([^<]+)</],
  ]) {
    const [page] = await client.retrieve(viewSpec(await client.view(type), type, [path]))
    server[field] = pattern.exec(page)[1]
  }
  await client.logout()
  client.agent.destroy()
}

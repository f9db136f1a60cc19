// What is changed about the inventory before and between rows.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { Client, call, objectSpec, textOf, viewSpec } from './soap.mjs'

const SHAPES = 10
const CARDS = ['VirtualVmxnet3', 'VirtualE1000', 'VirtualE1000e']
/** The user who may read half of the VMs. */
export const READER = 'bench-reader'

const objectsOf = (text) => text.split('<objects>').slice(1)

/** Reads what rows need of the inventory, VMs in the order of their names. */
export async function learn(server) {
  const client = new Client(server)
  await client.login()
  const view = await client.view('VirtualMachine')
  const text = await client.retrieveText(
    viewSpec(view, 'VirtualMachine', ['name', 'config.uuid', 'runtime.powerState']),
  )
  server.vms = objectsOf(text)
    .map((object) => ({
      id: textOf(object, 'obj'),
      name: /<name>name<\/name><val[^>]*>([^<]+)</.exec(object)[1],
      uuid: /<name>config\.uuid<\/name><val[^>]*>([^<]+)</.exec(object)[1],
      isOn: object.includes('poweredOn'),
    }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
  const [datacenter] = objectsOf(
    await client.retrieveText(viewSpec(await client.view('Datacenter'), 'Datacenter', ['vmFolder'])),
  )
  server.datacenter = textOf(datacenter, 'obj')
  server.vmFolder = /<val[^>]*>([^<]+)</.exec(datacenter)[1]
  const [pool] = objectsOf(
    await client.retrieveText(viewSpec(await client.view('ResourcePool'), 'ResourcePool', ['name'])),
  )
  server.pool = textOf(pool, 'obj')
  await client.logout()
  client.close()
}

/** Runs `work(client, item, index)` for all items over 16 sessions. */
async function spread(server, items, work) {
  let next = 0
  const sessions = Array.from({ length: 16 }, async () => {
    const client = new Client(server)
    await client.login()
    while (next < items.length) {
      const index = next++
      await work(client, items[index], index)
    }
    await client.logout()
    client.close()
  })
  await Promise.all(sessions)
}

const option = (key, value) =>
  `<extraConfig xsi:type="OptionValue"><key>${key}</key><value xsi:type="xsd:string">${value}</value></extraConfig>`

/** Gives every VM one of ten shapes: a disk, a NIC and two options, which differ in size, kind and length. */
export async function shape(server) {
  const client = new Client(server)
  await client.login()
  const like = await client.retrieveText(
    objectSpec('VirtualMachine', [server.vms[0].id], ['config.hardware.device', 'datastore']),
  )
  const controller = /type="ParaVirtualSCSIController"><key>(\d+)</.exec(like)[1]
  const port = ['switchUuid', 'portgroupKey'].map((name) => `<${name}>${textOf(like, name)}</${name}>`).join('')
  const cardBacking = `<backing xsi:type="VirtualEthernetCardDistributedVirtualPortBackingInfo"><port>${port}</port></backing>`
  const datastore = /type="Datastore">([^<]+)</.exec(like)[1]
  const store = await client.retrieveText(objectSpec('Datastore', [datastore], ['name']))
  const storeName = /<name>name<\/name><val[^>]*>([^<]+)</.exec(store)[1]
  await client.logout()
  client.close()
  await spread(server, server.vms, async (session, vm, i) => {
    const kind = i % SHAPES
    const disk =
      '<deviceChange><operation>add</operation><fileOperation>create</fileOperation><device xsi:type="VirtualDisk"><key>-1</key>' +
      `<backing xsi:type="VirtualDiskFlatVer2BackingInfo"><fileName>[${storeName}]</fileName><diskMode>persistent</diskMode>` +
      `<thinProvisioned>true</thinProvisioned></backing><controllerKey>${controller}</controllerKey><unitNumber>3</unitNumber>` +
      `<capacityInKB>${(1 + (kind % 3)) * 1_048_576}</capacityInKB></device></deviceChange>`
    const card =
      `<deviceChange><operation>add</operation><device xsi:type="${CARDS[kind % CARDS.length]}"><key>-2</key>${cardBacking}` +
      '<addressType>generated</addressType></device></deviceChange>'
    const options = option('bench.a', `a-${kind}-${i}`) + option('bench.b', 'b'.repeat(8 + kind) + i)
    const spec = `<spec><annotation>shape ${kind}</annotation>${disk}${card}${options}</spec>`
    const task = textOf(await session.soap(call('ReconfigVM_Task', 'VirtualMachine', vm.id, spec)), 'returnval')
    await session.finish([task])
  })
}

let changes = 0

/** Changes an option of one VM in a hundred, the next ones each time. */
export async function touch(client, server) {
  const tasks = []
  for (let i = 0; i < Math.max(1, Math.round(server.vms.length / 100)); i++) {
    server.touched = ((server.touched ?? -1) + 1) % server.vms.length
    const spec = `<spec>${option('bench.dirty', ++changes)}</spec>`
    const answer = await client.soap(call('ReconfigVM_Task', 'VirtualMachine', server.vms[server.touched].id, spec))
    tasks.push(textOf(answer, 'returnval'))
  }
  await client.finish(tasks)
}

/** Moves the VMs into two folders and lets the reader see one of them; sets `server.granted`. */
export async function restrict(server) {
  const reader = new Client(server, READER)
  await reader.login()
  const client = new Client(server)
  await client.login()
  const authorization = ['AuthorizationManager', 'AuthorizationManager']
  const privileges = ['System.Anonymous', 'System.Read', 'System.View'].map((id) => `<privIds>${id}</privIds>`).join('')
  const roleCall = call('AddAuthorizationRole', ...authorization, `<name>bench-read</name>${privileges}`)
  const role = textOf(await client.soap(roleCall), 'returnval')
  const halves = []
  for (const name of ['bench-a', 'bench-b']) {
    const answer = await client.soap(call('CreateFolder', 'Folder', server.vmFolder, `<name>${name}</name>`))
    halves.push(textOf(answer, 'returnval'))
  }
  for (const [index, folder] of halves.entries()) {
    const moved = server.vms.filter((_, i) => i % 2 === index)
    if (index === 0) server.granted = moved.length
    const list = moved.map(({ id }) => `<list type="VirtualMachine">${id}</list>`).join('')
    await client.finish([textOf(await client.soap(call('MoveIntoFolder_Task', 'Folder', folder, list)), 'returnval')])
  }
  for (const [type, id, isInherited] of [
    ['Folder', halves[0], true],
    ['Datacenter', server.datacenter, false],
    ['Folder', server.rootFolder, false],
  ]) {
    const permission = `<permission><principal>${READER}</principal><group>false</group><roleId>${role}</roleId><propagate>${isInherited}</propagate></permission>`
    await client.soap(
      call('SetEntityPermissions', ...authorization, `<entity type="${type}">${id}</entity>${permission}`),
    )
  }
  for (const one of [reader, client]) {
    await one.logout()
    one.close()
  }
}

/**
 * Starts sessions that follow all VMs, over `soap` or VI/JSON (`json`); `stop` ends them and gives how many updates they got, or undefined
 * where they don't end in time.
 */
export async function watchAll(server, count, api = 'soap') {
  const child = fork('bench/watchers.mjs', { stdio: 'inherit' })
  const { port, rootFolder, collector } = server
  const started = once(child, 'message')
  child.send({ port, rootFolder, collector, count, api })
  await Promise.race([started, once(child, 'exit').then(() => Promise.reject(new Error('the watchers ended')))])
  return {
    async stop(limitMs) {
      const answer = once(child, 'message').then(([told]) => told)
      child.send('stop')
      const impatience = setTimeout(() => child.kill('SIGKILL'), limitMs)
      const told = await Promise.race([answer, once(child, 'exit').then(() => undefined)])
      clearTimeout(impatience)
      return told
    },
  }
}
